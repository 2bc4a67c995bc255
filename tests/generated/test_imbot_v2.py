# Generated from spec/imbot/v2: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("imbot_v2")


def test_imbot__v2__bot__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__bot__get_1"],
        wire.client.imbot.v2.bot.get,
        wire.async_client.imbot.v2.bot.get,
        code="support_bot",
        bot_token="my_bot_token",
    )


def test_imbot__v2__bot__get_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__bot__get_2"],
        wire.client.imbot.v2.bot.get,
        wire.async_client.imbot.v2.bot.get,
        code="support_bot",
    )


def test_imbot__v2__bot__get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__bot__get_3"],
        wire.client.imbot.v2.bot.get,
        wire.async_client.imbot.v2.bot.get,
        code="support_bot",
        bot_token="my_bot_token",
    )


def test_imbot__v2__bot__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__bot__list_1"],
        wire.client.imbot.v2.bot.list,
        wire.async_client.imbot.v2.bot.list,
        bot_token="my_bot_token",
        filter={"type": "bot"},
        limit=10,
    )


def test_imbot__v2__bot__list_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__bot__list_2"],
        wire.client.imbot.v2.bot.list,
        wire.async_client.imbot.v2.bot.list,
        filter={"type": "bot"},
        limit=10,
    )


def test_imbot__v2__bot__list_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__bot__list_3"],
        wire.client.imbot.v2.bot.list,
        wire.async_client.imbot.v2.bot.list,
        bot_token="my_bot_token",
        filter={"type": "bot"},
        limit=10,
    )


def test_imbot__v2__bot__register_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__bot__register_1"],
        wire.client.imbot.v2.bot.register,
        wire.async_client.imbot.v2.bot.register,
        fields={
            "code": "support_bot",
            "botToken": "my_bot_token",
            "properties": {"name": "Support Bot", "workPosition": "AI Assistant"},
            "type": "bot",
            "eventMode": "fetch",
        },
    )


def test_imbot__v2__bot__register_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__bot__register_2"],
        wire.client.imbot.v2.bot.register,
        wire.async_client.imbot.v2.bot.register,
        fields={
            "code": "support_bot",
            "properties": {"name": "Support Bot", "workPosition": "AI Assistant"},
            "type": "bot",
            "eventMode": "fetch",
        },
    )


def test_imbot__v2__bot__register_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__bot__register_3"],
        wire.client.imbot.v2.bot.register,
        wire.async_client.imbot.v2.bot.register,
        fields={
            "code": "support_bot",
            "botToken": "my_bot_token",
            "properties": {"name": "Support Bot", "workPosition": "AI Assistant"},
            "type": "bot",
            "eventMode": "fetch",
        },
    )


def test_imbot__v2__bot__unregister_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__bot__unregister_1"],
        wire.client.imbot.v2.bot.unregister,
        wire.async_client.imbot.v2.bot.unregister,
        bot_id=456,
        bot_token="my_bot_token",
    )


def test_imbot__v2__bot__unregister_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__bot__unregister_2"],
        wire.client.imbot.v2.bot.unregister,
        wire.async_client.imbot.v2.bot.unregister,
        bot_id=456,
    )


def test_imbot__v2__bot__unregister_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__bot__unregister_3"],
        wire.client.imbot.v2.bot.unregister,
        wire.async_client.imbot.v2.bot.unregister,
        bot_id=456,
        bot_token="my_bot_token",
    )


def test_imbot__v2__bot__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__bot__update_1"],
        wire.client.imbot.v2.bot.update,
        wire.async_client.imbot.v2.bot.update,
        bot_id=456,
        bot_token="my_bot_token",
        fields={"properties": {"name": "Updated Bot"}, "isHidden": True},
    )


def test_imbot__v2__bot__update_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__bot__update_2"],
        wire.client.imbot.v2.bot.update,
        wire.async_client.imbot.v2.bot.update,
        bot_id=456,
        fields={"properties": {"name": "Updated Bot"}, "isHidden": True},
    )


def test_imbot__v2__bot__update_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__bot__update_3"],
        wire.client.imbot.v2.bot.update,
        wire.async_client.imbot.v2.bot.update,
        bot_id=456,
        bot_token="my_bot_token",
        fields={"properties": {"name": "Updated Bot"}, "isHidden": True},
    )


def test_imbot__v2__chat__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__chat__add_1"],
        wire.client.imbot.v2.chat.add,
        wire.async_client.imbot.v2.chat.add,
        bot_id=456,
        bot_token="my_bot_token",
        fields={"title": "Support Chat", "color": "mint", "userIds": [1, 2]},
    )


def test_imbot__v2__chat__add_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__chat__add_2"],
        wire.client.imbot.v2.chat.add,
        wire.async_client.imbot.v2.chat.add,
        bot_id=456,
        fields={"title": "Support Chat", "color": "mint", "userIds": [1, 2]},
    )


def test_imbot__v2__chat__add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__chat__add_3"],
        wire.client.imbot.v2.chat.add,
        wire.async_client.imbot.v2.chat.add,
        bot_id=456,
        bot_token="my_bot_token",
        fields={"title": "Support Chat", "color": "mint", "userIds": [1, 2]},
    )


def test_imbot__v2__chat__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__chat__get_1"],
        wire.client.imbot.v2.chat.get,
        wire.async_client.imbot.v2.chat.get,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
    )


def test_imbot__v2__chat__get_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__chat__get_2"],
        wire.client.imbot.v2.chat.get,
        wire.async_client.imbot.v2.chat.get,
        bot_id=456,
        dialog_id="chat5",
    )


def test_imbot__v2__chat__get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__chat__get_3"],
        wire.client.imbot.v2.chat.get,
        wire.async_client.imbot.v2.chat.get,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
    )


def test_imbot__v2__chat__leave_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__chat__leave_1"],
        wire.client.imbot.v2.chat.leave,
        wire.async_client.imbot.v2.chat.leave,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
    )


def test_imbot__v2__chat__leave_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__chat__leave_2"],
        wire.client.imbot.v2.chat.leave,
        wire.async_client.imbot.v2.chat.leave,
        bot_id=456,
        dialog_id="chat5",
    )


def test_imbot__v2__chat__leave_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__chat__leave_3"],
        wire.client.imbot.v2.chat.leave,
        wire.async_client.imbot.v2.chat.leave,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
    )


def test_imbot__v2__chat__set_owner_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__chat__set_owner_1"],
        wire.client.imbot.v2.chat.set_owner,
        wire.async_client.imbot.v2.chat.set_owner,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        user_id=1,
    )


def test_imbot__v2__chat__set_owner_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__chat__set_owner_2"],
        wire.client.imbot.v2.chat.set_owner,
        wire.async_client.imbot.v2.chat.set_owner,
        bot_id=456,
        dialog_id="chat5",
        user_id=1,
    )


def test_imbot__v2__chat__set_owner_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__chat__set_owner_3"],
        wire.client.imbot.v2.chat.set_owner,
        wire.async_client.imbot.v2.chat.set_owner,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        user_id=1,
    )


def test_imbot__v2__chat__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__chat__update_1"],
        wire.client.imbot.v2.chat.update,
        wire.async_client.imbot.v2.chat.update,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        fields={"title": "New Title", "color": "azure"},
    )


def test_imbot__v2__chat__update_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__chat__update_2"],
        wire.client.imbot.v2.chat.update,
        wire.async_client.imbot.v2.chat.update,
        bot_id=456,
        dialog_id="chat5",
        fields={"title": "New Title", "color": "azure"},
    )


def test_imbot__v2__chat__update_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__chat__update_3"],
        wire.client.imbot.v2.chat.update,
        wire.async_client.imbot.v2.chat.update,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        fields={"title": "New Title", "color": "azure"},
    )


def test_imbot__v2__chat__input_action__notify_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__chat__input_action__notify_1"],
        wire.client.imbot.v2.chat.input_action.notify,
        wire.async_client.imbot.v2.chat.input_action.notify,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        status_message_code="IMBOT_AGENT_ACTION_THINKING",
        duration=30,
    )


def test_imbot__v2__chat__input_action__notify_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__chat__input_action__notify_2"],
        wire.client.imbot.v2.chat.input_action.notify,
        wire.async_client.imbot.v2.chat.input_action.notify,
        bot_id=456,
        dialog_id="chat5",
        status_message_code="IMBOT_AGENT_ACTION_THINKING",
        duration=30,
    )


def test_imbot__v2__chat__input_action__notify_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__chat__input_action__notify_3"],
        wire.client.imbot.v2.chat.input_action.notify,
        wire.async_client.imbot.v2.chat.input_action.notify,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        status_message_code="IMBOT_AGENT_ACTION_THINKING",
        duration=30,
    )


def test_imbot__v2__chat__manager__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__chat__manager__add_1"],
        wire.client.imbot.v2.chat.manager.add,
        wire.async_client.imbot.v2.chat.manager.add,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        user_ids=[4, 5],
    )


def test_imbot__v2__chat__manager__add_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__chat__manager__add_2"],
        wire.client.imbot.v2.chat.manager.add,
        wire.async_client.imbot.v2.chat.manager.add,
        bot_id=456,
        dialog_id="chat5",
        user_ids=[4, 5],
    )


def test_imbot__v2__chat__manager__add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__chat__manager__add_3"],
        wire.client.imbot.v2.chat.manager.add,
        wire.async_client.imbot.v2.chat.manager.add,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        user_ids=[4, 5],
    )


def test_imbot__v2__chat__manager__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__chat__manager__delete_1"],
        wire.client.imbot.v2.chat.manager.delete,
        wire.async_client.imbot.v2.chat.manager.delete,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        user_ids=[4, 5],
    )


def test_imbot__v2__chat__manager__delete_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__chat__manager__delete_2"],
        wire.client.imbot.v2.chat.manager.delete,
        wire.async_client.imbot.v2.chat.manager.delete,
        bot_id=456,
        dialog_id="chat5",
        user_ids=[4, 5],
    )


def test_imbot__v2__chat__manager__delete_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__chat__manager__delete_3"],
        wire.client.imbot.v2.chat.manager.delete,
        wire.async_client.imbot.v2.chat.manager.delete,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        user_ids=[4, 5],
    )


def test_imbot__v2__chat__message__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__chat__message__delete_1"],
        wire.client.imbot.v2.chat.message.delete,
        wire.async_client.imbot.v2.chat.message.delete,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
    )


def test_imbot__v2__chat__message__delete_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__chat__message__delete_2"],
        wire.client.imbot.v2.chat.message.delete,
        wire.async_client.imbot.v2.chat.message.delete,
        bot_id=456,
        message_id=789,
    )


def test_imbot__v2__chat__message__delete_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__chat__message__delete_3"],
        wire.client.imbot.v2.chat.message.delete,
        wire.async_client.imbot.v2.chat.message.delete,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
    )


def test_imbot__v2__chat__message__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__chat__message__get_1"],
        wire.client.imbot.v2.chat.message.get,
        wire.async_client.imbot.v2.chat.message.get,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
    )


def test_imbot__v2__chat__message__get_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__chat__message__get_2"],
        wire.client.imbot.v2.chat.message.get,
        wire.async_client.imbot.v2.chat.message.get,
        bot_id=456,
        message_id=789,
    )


def test_imbot__v2__chat__message__get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__chat__message__get_3"],
        wire.client.imbot.v2.chat.message.get,
        wire.async_client.imbot.v2.chat.message.get,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
    )


def test_imbot__v2__chat__message__get_context_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__chat__message__get_context_1"],
        wire.client.imbot.v2.chat.message.get_context,
        wire.async_client.imbot.v2.chat.message.get_context,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
        range=20,
    )


def test_imbot__v2__chat__message__get_context_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__chat__message__get_context_2"],
        wire.client.imbot.v2.chat.message.get_context,
        wire.async_client.imbot.v2.chat.message.get_context,
        bot_id=456,
        message_id=789,
        range=20,
    )


def test_imbot__v2__chat__message__get_context_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__chat__message__get_context_3"],
        wire.client.imbot.v2.chat.message.get_context,
        wire.async_client.imbot.v2.chat.message.get_context,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
        range=20,
    )


def test_imbot__v2__chat__message__read_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__chat__message__read_1"],
        wire.client.imbot.v2.chat.message.read,
        wire.async_client.imbot.v2.chat.message.read,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        message_id=789,
    )


def test_imbot__v2__chat__message__read_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__chat__message__read_2"],
        wire.client.imbot.v2.chat.message.read,
        wire.async_client.imbot.v2.chat.message.read,
        bot_id=456,
        dialog_id="chat5",
        message_id=789,
    )


def test_imbot__v2__chat__message__read_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__chat__message__read_3"],
        wire.client.imbot.v2.chat.message.read,
        wire.async_client.imbot.v2.chat.message.read,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        message_id=789,
    )


def test_imbot__v2__chat__message__send_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__chat__message__send_1"],
        wire.client.imbot.v2.chat.message.send,
        wire.async_client.imbot.v2.chat.message.send,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        fields={
            "message": "Hello from bot!",
            "keyboard": [
                {"TEXT": "Open", "LINK": "https://example.com", "BG_COLOR_TOKEN": "primary"}
            ],
        },
    )


def test_imbot__v2__chat__message__send_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__chat__message__send_2"],
        wire.client.imbot.v2.chat.message.send,
        wire.async_client.imbot.v2.chat.message.send,
        bot_id=456,
        dialog_id="chat5",
        fields={"message": "Hello from bot!"},
    )


def test_imbot__v2__chat__message__send_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__chat__message__send_3"],
        wire.client.imbot.v2.chat.message.send,
        wire.async_client.imbot.v2.chat.message.send,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        fields={
            "message": "Hello from bot!",
            "keyboard": [
                {"TEXT": "Open", "LINK": "https://example.com", "BG_COLOR_TOKEN": "primary"}
            ],
        },
    )


def test_imbot__v2__chat__message__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__chat__message__update_1"],
        wire.client.imbot.v2.chat.message.update,
        wire.async_client.imbot.v2.chat.message.update,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
        fields={"message": "Updated text"},
    )


def test_imbot__v2__chat__message__update_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__chat__message__update_2"],
        wire.client.imbot.v2.chat.message.update,
        wire.async_client.imbot.v2.chat.message.update,
        bot_id=456,
        message_id=789,
        fields={"message": "Updated text"},
    )


def test_imbot__v2__chat__message__update_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__chat__message__update_3"],
        wire.client.imbot.v2.chat.message.update,
        wire.async_client.imbot.v2.chat.message.update,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
        fields={"message": "Updated text"},
    )


def test_imbot__v2__chat__message__reaction__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__chat__message__reaction__add_1"],
        wire.client.imbot.v2.chat.message.reaction.add,
        wire.async_client.imbot.v2.chat.message.reaction.add,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
        reaction="like",
    )


def test_imbot__v2__chat__message__reaction__add_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__chat__message__reaction__add_2"],
        wire.client.imbot.v2.chat.message.reaction.add,
        wire.async_client.imbot.v2.chat.message.reaction.add,
        bot_id=456,
        message_id=789,
        reaction="like",
    )


def test_imbot__v2__chat__message__reaction__add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__chat__message__reaction__add_3"],
        wire.client.imbot.v2.chat.message.reaction.add,
        wire.async_client.imbot.v2.chat.message.reaction.add,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
        reaction="like",
    )


def test_imbot__v2__chat__message__reaction__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__chat__message__reaction__delete_1"],
        wire.client.imbot.v2.chat.message.reaction.delete,
        wire.async_client.imbot.v2.chat.message.reaction.delete,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
        reaction="like",
    )


def test_imbot__v2__chat__message__reaction__delete_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__chat__message__reaction__delete_2"],
        wire.client.imbot.v2.chat.message.reaction.delete,
        wire.async_client.imbot.v2.chat.message.reaction.delete,
        bot_id=456,
        message_id=789,
        reaction="like",
    )


def test_imbot__v2__chat__message__reaction__delete_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__chat__message__reaction__delete_3"],
        wire.client.imbot.v2.chat.message.reaction.delete,
        wire.async_client.imbot.v2.chat.message.reaction.delete,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
        reaction="like",
    )


def test_imbot__v2__chat__text_field__enabled_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__chat__text_field__enabled_1"],
        wire.client.imbot.v2.chat.text_field.enabled,
        wire.async_client.imbot.v2.chat.text_field.enabled,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        enabled=False,
    )


def test_imbot__v2__chat__text_field__enabled_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__chat__text_field__enabled_2"],
        wire.client.imbot.v2.chat.text_field.enabled,
        wire.async_client.imbot.v2.chat.text_field.enabled,
        bot_id=456,
        dialog_id="chat5",
        enabled=False,
    )


def test_imbot__v2__chat__text_field__enabled_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__chat__text_field__enabled_3"],
        wire.client.imbot.v2.chat.text_field.enabled,
        wire.async_client.imbot.v2.chat.text_field.enabled,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        enabled=False,
    )


def test_imbot__v2__chat__user__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__chat__user__add_1"],
        wire.client.imbot.v2.chat.user.add,
        wire.async_client.imbot.v2.chat.user.add,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        user_ids=[1, 2, 3],
    )


def test_imbot__v2__chat__user__add_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__chat__user__add_2"],
        wire.client.imbot.v2.chat.user.add,
        wire.async_client.imbot.v2.chat.user.add,
        bot_id=456,
        dialog_id="chat5",
        user_ids=[1, 2, 3],
    )


def test_imbot__v2__chat__user__add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__chat__user__add_3"],
        wire.client.imbot.v2.chat.user.add,
        wire.async_client.imbot.v2.chat.user.add,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        user_ids=[1, 2, 3],
    )


def test_imbot__v2__chat__user__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__chat__user__delete_1"],
        wire.client.imbot.v2.chat.user.delete,
        wire.async_client.imbot.v2.chat.user.delete,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        user_id=1,
    )


def test_imbot__v2__chat__user__delete_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__chat__user__delete_2"],
        wire.client.imbot.v2.chat.user.delete,
        wire.async_client.imbot.v2.chat.user.delete,
        bot_id=456,
        dialog_id="chat5",
        user_id=1,
    )


def test_imbot__v2__chat__user__delete_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__chat__user__delete_3"],
        wire.client.imbot.v2.chat.user.delete,
        wire.async_client.imbot.v2.chat.user.delete,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        user_id=1,
    )


def test_imbot__v2__chat__user__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__chat__user__list_1"],
        wire.client.imbot.v2.chat.user.list,
        wire.async_client.imbot.v2.chat.user.list,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        order={"id": "ASC"},
        limit=50,
    )


def test_imbot__v2__chat__user__list_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__chat__user__list_2"],
        wire.client.imbot.v2.chat.user.list,
        wire.async_client.imbot.v2.chat.user.list,
        bot_id=456,
        dialog_id="chat5",
        order={"id": "ASC"},
        limit=50,
    )


def test_imbot__v2__chat__user__list_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__chat__user__list_3"],
        wire.client.imbot.v2.chat.user.list,
        wire.async_client.imbot.v2.chat.user.list,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        order={"id": "ASC"},
        limit=50,
    )


def test_imbot__v2__command__answer_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__command__answer_1"],
        wire.client.imbot.v2.command.answer,
        wire.async_client.imbot.v2.command.answer,
        bot_id=456,
        bot_token="my_bot_token",
        command_id=42,
        message_id=789,
        dialog_id="chat5",
        fields={"message": "Here is the help text..."},
    )


def test_imbot__v2__command__answer_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__command__answer_2"],
        wire.client.imbot.v2.command.answer,
        wire.async_client.imbot.v2.command.answer,
        bot_id=456,
        command_id=42,
        message_id=789,
        dialog_id="chat5",
        fields={"message": "Here is the help text..."},
    )


def test_imbot__v2__command__answer_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__command__answer_3"],
        wire.client.imbot.v2.command.answer,
        wire.async_client.imbot.v2.command.answer,
        bot_id=456,
        bot_token="my_bot_token",
        command_id=42,
        message_id=789,
        dialog_id="chat5",
        fields={"message": "Here is the help text..."},
    )


def test_imbot__v2__command__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__command__list_1"],
        wire.client.imbot.v2.command.list,
        wire.async_client.imbot.v2.command.list,
        bot_id=456,
        bot_token="my_bot_token",
    )


def test_imbot__v2__command__list_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__command__list_2"],
        wire.client.imbot.v2.command.list,
        wire.async_client.imbot.v2.command.list,
        bot_id=456,
    )


def test_imbot__v2__command__list_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__command__list_3"],
        wire.client.imbot.v2.command.list,
        wire.async_client.imbot.v2.command.list,
        bot_id=456,
        bot_token="my_bot_token",
    )


def test_imbot__v2__command__register_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__command__register_1"],
        wire.client.imbot.v2.command.register,
        wire.async_client.imbot.v2.command.register,
        bot_id=456,
        bot_token="my_bot_token",
        fields={
            "command": "help",
            "title": {"en": "Show help", "de": "Hilfe anzeigen"},
            "params": {"en": "query", "de": "Anfrage"},
        },
    )


def test_imbot__v2__command__register_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__command__register_2"],
        wire.client.imbot.v2.command.register,
        wire.async_client.imbot.v2.command.register,
        bot_id=456,
        fields={
            "command": "help",
            "title": {"en": "Show help", "de": "Hilfe anzeigen"},
            "params": {"en": "query", "de": "Anfrage"},
        },
    )


def test_imbot__v2__command__register_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__command__register_3"],
        wire.client.imbot.v2.command.register,
        wire.async_client.imbot.v2.command.register,
        bot_id=456,
        bot_token="my_bot_token",
        fields={
            "command": "help",
            "title": {"en": "Show help", "de": "Hilfe anzeigen"},
            "params": {"en": "query", "de": "Anfrage"},
        },
    )


def test_imbot__v2__command__unregister_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__command__unregister_1"],
        wire.client.imbot.v2.command.unregister,
        wire.async_client.imbot.v2.command.unregister,
        bot_id=456,
        bot_token="my_bot_token",
        command_id=42,
    )


def test_imbot__v2__command__unregister_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__command__unregister_2"],
        wire.client.imbot.v2.command.unregister,
        wire.async_client.imbot.v2.command.unregister,
        bot_id=456,
        command_id=42,
    )


def test_imbot__v2__command__unregister_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__command__unregister_3"],
        wire.client.imbot.v2.command.unregister,
        wire.async_client.imbot.v2.command.unregister,
        bot_id=456,
        bot_token="my_bot_token",
        command_id=42,
    )


def test_imbot__v2__command__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__command__update_1"],
        wire.client.imbot.v2.command.update,
        wire.async_client.imbot.v2.command.update,
        bot_id=456,
        bot_token="b15f6e80ef345c97e23db31e727281f4",
        command_id=42,
        fields={"title": {"en": "Updated help", "de": "Aktualisierte Hilfe"}},
    )


def test_imbot__v2__command__update_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__command__update_2"],
        wire.client.imbot.v2.command.update,
        wire.async_client.imbot.v2.command.update,
        bot_id=456,
        command_id=42,
        fields={"title": {"en": "Updated help", "de": "Aktualisierte Hilfe"}},
    )


def test_imbot__v2__command__update_3(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__command__update_3"],
        wire.client.imbot.v2.command.update,
        wire.async_client.imbot.v2.command.update,
        bot_id=456,
        bot_token="b15f6e80ef345c97e23db31e727281f4",
        command_id=42,
        fields={"title": {"de": "Hilfe", "en": None}},
    )


def test_imbot__v2__command__update_4(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__command__update_4"],
        wire.client.imbot.v2.command.update,
        wire.async_client.imbot.v2.command.update,
        bot_id=456,
        command_id=42,
        fields={"title": {"de": "Hilfe", "en": None}},
    )


def test_imbot__v2__command__update_5(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__command__update_5"],
        wire.client.imbot.v2.command.update,
        wire.async_client.imbot.v2.command.update,
        bot_id=456,
        bot_token="b15f6e80ef345c97e23db31e727281f4",
        command_id=42,
        fields={"title": {"en": "Updated help", "de": "Aktualisierte Hilfe"}},
    )


def test_imbot__v2__event__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__event__get_1"],
        wire.client.imbot.v2.event.get,
        wire.async_client.imbot.v2.event.get,
        bot_id=456,
        bot_token="my_bot_token",
        offset=1000,
        limit=50,
        with_user_events=True,
    )


def test_imbot__v2__event__get_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__event__get_2"],
        wire.client.imbot.v2.event.get,
        wire.async_client.imbot.v2.event.get,
        bot_id=456,
        offset=1000,
        limit=50,
        with_user_events=True,
    )


def test_imbot__v2__event__get_3(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__event__get_3"],
        wire.client.imbot.v2.event.get,
        wire.async_client.imbot.v2.event.get,
        bot_id=456,
        bot_token="my_bot_token",
        offset=1000,
        limit=50,
    )


def test_imbot__v2__event__get_4(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__event__get_4"],
        wire.client.imbot.v2.event.get,
        wire.async_client.imbot.v2.event.get,
        bot_id=456,
        offset=1000,
        limit=50,
    )


def test_imbot__v2__event__get_5(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__event__get_5"],
        wire.client.imbot.v2.event.get,
        wire.async_client.imbot.v2.event.get,
        bot_id=456,
        bot_token="my_bot_token",
        offset=1000,
        limit=50,
        with_user_events=True,
    )


def test_imbot__v2__file__download_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__file__download_1"],
        wire.client.imbot.v2.file.download,
        wire.async_client.imbot.v2.file.download,
        bot_id=456,
        bot_token="my_bot_token",
        file_id=138,
    )


def test_imbot__v2__file__download_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__file__download_2"],
        wire.client.imbot.v2.file.download,
        wire.async_client.imbot.v2.file.download,
        bot_id=456,
        file_id=138,
    )


def test_imbot__v2__file__download_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__file__download_3"],
        wire.client.imbot.v2.file.download,
        wire.async_client.imbot.v2.file.download,
        bot_id=456,
        bot_token="my_bot_token",
        file_id=138,
    )


def test_imbot__v2__file__upload_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__file__upload_1"],
        wire.client.imbot.v2.file.upload,
        wire.async_client.imbot.v2.file.upload,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        fields={
            "name": "report.pdf",
            "content": "SGVsbG8gV29ybGQh",
            "message": "Here is the report",
        },
    )


def test_imbot__v2__file__upload_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot__v2__file__upload_2"],
        wire.client.imbot.v2.file.upload,
        wire.async_client.imbot.v2.file.upload,
        bot_id=456,
        dialog_id="chat5",
        fields={
            "name": "report.pdf",
            "content": "SGVsbG8gV29ybGQh",
            "message": "Here is the report",
        },
    )


def test_imbot__v2__file__upload_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__v2__file__upload_3"],
        wire.client.imbot.v2.file.upload,
        wire.async_client.imbot.v2.file.upload,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        fields={
            "name": "report.pdf",
            "content": "SGVsbG8gV29ybGQh",
            "message": "Here is the report",
        },
    )


def test_imbot__v2__revision__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__v2__revision__get_1"],
        wire.client.imbot.v2.revision.get,
        wire.async_client.imbot.v2.revision.get,
    )
