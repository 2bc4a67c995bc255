# Generated from spec/imbot/v2: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from tests.support import Wire, documented

EXAMPLES = documented("imbot_v2")


def test_imbot_v2_bot_get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_bot_get_1"],
        wire.b24.imbot.v2.bot.get,
        wire.async_b24.imbot.v2.bot.get,
        code="support_bot",
        bot_token="my_bot_token",
    )


def test_imbot_v2_bot_get_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_bot_get_2"],
        wire.b24.imbot.v2.bot.get,
        wire.async_b24.imbot.v2.bot.get,
        code="support_bot",
    )


def test_imbot_v2_bot_get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_bot_get_3"],
        wire.b24.imbot.v2.bot.get,
        wire.async_b24.imbot.v2.bot.get,
        code="support_bot",
        bot_token="my_bot_token",
    )


def test_imbot_v2_bot_list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_bot_list_1"],
        wire.b24.imbot.v2.bot.list,
        wire.async_b24.imbot.v2.bot.list,
        bot_token="my_bot_token",
        filter={"type": "bot"},
        limit=10,
    )


def test_imbot_v2_bot_list_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_bot_list_2"],
        wire.b24.imbot.v2.bot.list,
        wire.async_b24.imbot.v2.bot.list,
        filter={"type": "bot"},
        limit=10,
    )


def test_imbot_v2_bot_list_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_bot_list_3"],
        wire.b24.imbot.v2.bot.list,
        wire.async_b24.imbot.v2.bot.list,
        bot_token="my_bot_token",
        filter={"type": "bot"},
        limit=10,
    )


def test_imbot_v2_bot_register_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_bot_register_1"],
        wire.b24.imbot.v2.bot.register,
        wire.async_b24.imbot.v2.bot.register,
        fields={
            "code": "support_bot",
            "botToken": "my_bot_token",
            "properties": {"name": "Support Bot", "workPosition": "AI Assistant"},
            "type": "bot",
            "eventMode": "fetch",
        },
    )


def test_imbot_v2_bot_register_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_bot_register_2"],
        wire.b24.imbot.v2.bot.register,
        wire.async_b24.imbot.v2.bot.register,
        fields={
            "code": "support_bot",
            "properties": {"name": "Support Bot", "workPosition": "AI Assistant"},
            "type": "bot",
            "eventMode": "fetch",
        },
    )


def test_imbot_v2_bot_register_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_bot_register_3"],
        wire.b24.imbot.v2.bot.register,
        wire.async_b24.imbot.v2.bot.register,
        fields={
            "code": "support_bot",
            "botToken": "my_bot_token",
            "properties": {"name": "Support Bot", "workPosition": "AI Assistant"},
            "type": "bot",
            "eventMode": "fetch",
        },
    )


def test_imbot_v2_bot_unregister_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_bot_unregister_1"],
        wire.b24.imbot.v2.bot.unregister,
        wire.async_b24.imbot.v2.bot.unregister,
        bot_id=456,
        bot_token="my_bot_token",
    )


def test_imbot_v2_bot_unregister_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_bot_unregister_2"],
        wire.b24.imbot.v2.bot.unregister,
        wire.async_b24.imbot.v2.bot.unregister,
        bot_id=456,
    )


def test_imbot_v2_bot_unregister_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_bot_unregister_3"],
        wire.b24.imbot.v2.bot.unregister,
        wire.async_b24.imbot.v2.bot.unregister,
        bot_id=456,
        bot_token="my_bot_token",
    )


def test_imbot_v2_bot_update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_bot_update_1"],
        wire.b24.imbot.v2.bot.update,
        wire.async_b24.imbot.v2.bot.update,
        bot_id=456,
        bot_token="my_bot_token",
        fields={"properties": {"name": "Updated Bot"}, "isHidden": True},
    )


def test_imbot_v2_bot_update_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_bot_update_2"],
        wire.b24.imbot.v2.bot.update,
        wire.async_b24.imbot.v2.bot.update,
        bot_id=456,
        fields={"properties": {"name": "Updated Bot"}, "isHidden": True},
    )


def test_imbot_v2_bot_update_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_bot_update_3"],
        wire.b24.imbot.v2.bot.update,
        wire.async_b24.imbot.v2.bot.update,
        bot_id=456,
        bot_token="my_bot_token",
        fields={"properties": {"name": "Updated Bot"}, "isHidden": True},
    )


def test_imbot_v2_chat_add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_chat_add_1"],
        wire.b24.imbot.v2.chat.add,
        wire.async_b24.imbot.v2.chat.add,
        bot_id=456,
        bot_token="my_bot_token",
        fields={"title": "Support Chat", "color": "mint", "userIds": [1, 2]},
    )


def test_imbot_v2_chat_add_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_chat_add_2"],
        wire.b24.imbot.v2.chat.add,
        wire.async_b24.imbot.v2.chat.add,
        bot_id=456,
        fields={"title": "Support Chat", "color": "mint", "userIds": [1, 2]},
    )


def test_imbot_v2_chat_add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_chat_add_3"],
        wire.b24.imbot.v2.chat.add,
        wire.async_b24.imbot.v2.chat.add,
        bot_id=456,
        bot_token="my_bot_token",
        fields={"title": "Support Chat", "color": "mint", "userIds": [1, 2]},
    )


def test_imbot_v2_chat_get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_chat_get_1"],
        wire.b24.imbot.v2.chat.get,
        wire.async_b24.imbot.v2.chat.get,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
    )


def test_imbot_v2_chat_get_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_chat_get_2"],
        wire.b24.imbot.v2.chat.get,
        wire.async_b24.imbot.v2.chat.get,
        bot_id=456,
        dialog_id="chat5",
    )


def test_imbot_v2_chat_get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_chat_get_3"],
        wire.b24.imbot.v2.chat.get,
        wire.async_b24.imbot.v2.chat.get,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
    )


def test_imbot_v2_chat_leave_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_chat_leave_1"],
        wire.b24.imbot.v2.chat.leave,
        wire.async_b24.imbot.v2.chat.leave,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
    )


def test_imbot_v2_chat_leave_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_chat_leave_2"],
        wire.b24.imbot.v2.chat.leave,
        wire.async_b24.imbot.v2.chat.leave,
        bot_id=456,
        dialog_id="chat5",
    )


def test_imbot_v2_chat_leave_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_chat_leave_3"],
        wire.b24.imbot.v2.chat.leave,
        wire.async_b24.imbot.v2.chat.leave,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
    )


def test_imbot_v2_chat_set_owner_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_chat_set_owner_1"],
        wire.b24.imbot.v2.chat.set_owner,
        wire.async_b24.imbot.v2.chat.set_owner,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        user_id=1,
    )


def test_imbot_v2_chat_set_owner_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_chat_set_owner_2"],
        wire.b24.imbot.v2.chat.set_owner,
        wire.async_b24.imbot.v2.chat.set_owner,
        bot_id=456,
        dialog_id="chat5",
        user_id=1,
    )


def test_imbot_v2_chat_set_owner_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_chat_set_owner_3"],
        wire.b24.imbot.v2.chat.set_owner,
        wire.async_b24.imbot.v2.chat.set_owner,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        user_id=1,
    )


def test_imbot_v2_chat_update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_chat_update_1"],
        wire.b24.imbot.v2.chat.update,
        wire.async_b24.imbot.v2.chat.update,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        fields={"title": "New Title", "color": "azure"},
    )


def test_imbot_v2_chat_update_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_chat_update_2"],
        wire.b24.imbot.v2.chat.update,
        wire.async_b24.imbot.v2.chat.update,
        bot_id=456,
        dialog_id="chat5",
        fields={"title": "New Title", "color": "azure"},
    )


def test_imbot_v2_chat_update_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_chat_update_3"],
        wire.b24.imbot.v2.chat.update,
        wire.async_b24.imbot.v2.chat.update,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        fields={"title": "New Title", "color": "azure"},
    )


def test_imbot_v2_chat_input_action_notify_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_chat_input_action_notify_1"],
        wire.b24.imbot.v2.chat.input_action.notify,
        wire.async_b24.imbot.v2.chat.input_action.notify,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        status_message_code="IMBOT_AGENT_ACTION_THINKING",
        duration=30,
    )


def test_imbot_v2_chat_input_action_notify_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_chat_input_action_notify_2"],
        wire.b24.imbot.v2.chat.input_action.notify,
        wire.async_b24.imbot.v2.chat.input_action.notify,
        bot_id=456,
        dialog_id="chat5",
        status_message_code="IMBOT_AGENT_ACTION_THINKING",
        duration=30,
    )


def test_imbot_v2_chat_input_action_notify_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_chat_input_action_notify_3"],
        wire.b24.imbot.v2.chat.input_action.notify,
        wire.async_b24.imbot.v2.chat.input_action.notify,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        status_message_code="IMBOT_AGENT_ACTION_THINKING",
        duration=30,
    )


def test_imbot_v2_chat_manager_add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_chat_manager_add_1"],
        wire.b24.imbot.v2.chat.manager.add,
        wire.async_b24.imbot.v2.chat.manager.add,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        user_ids=[4, 5],
    )


def test_imbot_v2_chat_manager_add_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_chat_manager_add_2"],
        wire.b24.imbot.v2.chat.manager.add,
        wire.async_b24.imbot.v2.chat.manager.add,
        bot_id=456,
        dialog_id="chat5",
        user_ids=[4, 5],
    )


def test_imbot_v2_chat_manager_add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_chat_manager_add_3"],
        wire.b24.imbot.v2.chat.manager.add,
        wire.async_b24.imbot.v2.chat.manager.add,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        user_ids=[4, 5],
    )


def test_imbot_v2_chat_manager_delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_chat_manager_delete_1"],
        wire.b24.imbot.v2.chat.manager.delete,
        wire.async_b24.imbot.v2.chat.manager.delete,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        user_ids=[4, 5],
    )


def test_imbot_v2_chat_manager_delete_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_chat_manager_delete_2"],
        wire.b24.imbot.v2.chat.manager.delete,
        wire.async_b24.imbot.v2.chat.manager.delete,
        bot_id=456,
        dialog_id="chat5",
        user_ids=[4, 5],
    )


def test_imbot_v2_chat_manager_delete_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_chat_manager_delete_3"],
        wire.b24.imbot.v2.chat.manager.delete,
        wire.async_b24.imbot.v2.chat.manager.delete,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        user_ids=[4, 5],
    )


def test_imbot_v2_chat_message_delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_chat_message_delete_1"],
        wire.b24.imbot.v2.chat.message.delete,
        wire.async_b24.imbot.v2.chat.message.delete,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
    )


def test_imbot_v2_chat_message_delete_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_chat_message_delete_2"],
        wire.b24.imbot.v2.chat.message.delete,
        wire.async_b24.imbot.v2.chat.message.delete,
        bot_id=456,
        message_id=789,
    )


def test_imbot_v2_chat_message_delete_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_chat_message_delete_3"],
        wire.b24.imbot.v2.chat.message.delete,
        wire.async_b24.imbot.v2.chat.message.delete,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
    )


def test_imbot_v2_chat_message_get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_chat_message_get_1"],
        wire.b24.imbot.v2.chat.message.get,
        wire.async_b24.imbot.v2.chat.message.get,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
    )


def test_imbot_v2_chat_message_get_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_chat_message_get_2"],
        wire.b24.imbot.v2.chat.message.get,
        wire.async_b24.imbot.v2.chat.message.get,
        bot_id=456,
        message_id=789,
    )


def test_imbot_v2_chat_message_get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_chat_message_get_3"],
        wire.b24.imbot.v2.chat.message.get,
        wire.async_b24.imbot.v2.chat.message.get,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
    )


def test_imbot_v2_chat_message_get_context_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_chat_message_get_context_1"],
        wire.b24.imbot.v2.chat.message.get_context,
        wire.async_b24.imbot.v2.chat.message.get_context,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
        range=20,
    )


def test_imbot_v2_chat_message_get_context_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_chat_message_get_context_2"],
        wire.b24.imbot.v2.chat.message.get_context,
        wire.async_b24.imbot.v2.chat.message.get_context,
        bot_id=456,
        message_id=789,
        range=20,
    )


def test_imbot_v2_chat_message_get_context_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_chat_message_get_context_3"],
        wire.b24.imbot.v2.chat.message.get_context,
        wire.async_b24.imbot.v2.chat.message.get_context,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
        range=20,
    )


def test_imbot_v2_chat_message_read_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_chat_message_read_1"],
        wire.b24.imbot.v2.chat.message.read,
        wire.async_b24.imbot.v2.chat.message.read,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        message_id=789,
    )


def test_imbot_v2_chat_message_read_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_chat_message_read_2"],
        wire.b24.imbot.v2.chat.message.read,
        wire.async_b24.imbot.v2.chat.message.read,
        bot_id=456,
        dialog_id="chat5",
        message_id=789,
    )


def test_imbot_v2_chat_message_read_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_chat_message_read_3"],
        wire.b24.imbot.v2.chat.message.read,
        wire.async_b24.imbot.v2.chat.message.read,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        message_id=789,
    )


def test_imbot_v2_chat_message_send_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_chat_message_send_1"],
        wire.b24.imbot.v2.chat.message.send,
        wire.async_b24.imbot.v2.chat.message.send,
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


def test_imbot_v2_chat_message_send_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_chat_message_send_2"],
        wire.b24.imbot.v2.chat.message.send,
        wire.async_b24.imbot.v2.chat.message.send,
        bot_id=456,
        dialog_id="chat5",
        fields={"message": "Hello from bot!"},
    )


def test_imbot_v2_chat_message_send_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_chat_message_send_3"],
        wire.b24.imbot.v2.chat.message.send,
        wire.async_b24.imbot.v2.chat.message.send,
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


def test_imbot_v2_chat_message_update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_chat_message_update_1"],
        wire.b24.imbot.v2.chat.message.update,
        wire.async_b24.imbot.v2.chat.message.update,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
        fields={"message": "Updated text"},
    )


def test_imbot_v2_chat_message_update_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_chat_message_update_2"],
        wire.b24.imbot.v2.chat.message.update,
        wire.async_b24.imbot.v2.chat.message.update,
        bot_id=456,
        message_id=789,
        fields={"message": "Updated text"},
    )


def test_imbot_v2_chat_message_update_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_chat_message_update_3"],
        wire.b24.imbot.v2.chat.message.update,
        wire.async_b24.imbot.v2.chat.message.update,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
        fields={"message": "Updated text"},
    )


def test_imbot_v2_chat_message_reaction_add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_chat_message_reaction_add_1"],
        wire.b24.imbot.v2.chat.message.reaction.add,
        wire.async_b24.imbot.v2.chat.message.reaction.add,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
        reaction="like",
    )


def test_imbot_v2_chat_message_reaction_add_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_chat_message_reaction_add_2"],
        wire.b24.imbot.v2.chat.message.reaction.add,
        wire.async_b24.imbot.v2.chat.message.reaction.add,
        bot_id=456,
        message_id=789,
        reaction="like",
    )


def test_imbot_v2_chat_message_reaction_add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_chat_message_reaction_add_3"],
        wire.b24.imbot.v2.chat.message.reaction.add,
        wire.async_b24.imbot.v2.chat.message.reaction.add,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
        reaction="like",
    )


def test_imbot_v2_chat_message_reaction_delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_chat_message_reaction_delete_1"],
        wire.b24.imbot.v2.chat.message.reaction.delete,
        wire.async_b24.imbot.v2.chat.message.reaction.delete,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
        reaction="like",
    )


def test_imbot_v2_chat_message_reaction_delete_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_chat_message_reaction_delete_2"],
        wire.b24.imbot.v2.chat.message.reaction.delete,
        wire.async_b24.imbot.v2.chat.message.reaction.delete,
        bot_id=456,
        message_id=789,
        reaction="like",
    )


def test_imbot_v2_chat_message_reaction_delete_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_chat_message_reaction_delete_3"],
        wire.b24.imbot.v2.chat.message.reaction.delete,
        wire.async_b24.imbot.v2.chat.message.reaction.delete,
        bot_id=456,
        bot_token="my_bot_token",
        message_id=789,
        reaction="like",
    )


def test_imbot_v2_chat_text_field_enabled_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_chat_text_field_enabled_1"],
        wire.b24.imbot.v2.chat.text_field.enabled,
        wire.async_b24.imbot.v2.chat.text_field.enabled,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        enabled=False,
    )


def test_imbot_v2_chat_text_field_enabled_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_chat_text_field_enabled_2"],
        wire.b24.imbot.v2.chat.text_field.enabled,
        wire.async_b24.imbot.v2.chat.text_field.enabled,
        bot_id=456,
        dialog_id="chat5",
        enabled=False,
    )


def test_imbot_v2_chat_text_field_enabled_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_chat_text_field_enabled_3"],
        wire.b24.imbot.v2.chat.text_field.enabled,
        wire.async_b24.imbot.v2.chat.text_field.enabled,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        enabled=False,
    )


def test_imbot_v2_chat_user_add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_chat_user_add_1"],
        wire.b24.imbot.v2.chat.user.add,
        wire.async_b24.imbot.v2.chat.user.add,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        user_ids=[1, 2, 3],
    )


def test_imbot_v2_chat_user_add_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_chat_user_add_2"],
        wire.b24.imbot.v2.chat.user.add,
        wire.async_b24.imbot.v2.chat.user.add,
        bot_id=456,
        dialog_id="chat5",
        user_ids=[1, 2, 3],
    )


def test_imbot_v2_chat_user_add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_chat_user_add_3"],
        wire.b24.imbot.v2.chat.user.add,
        wire.async_b24.imbot.v2.chat.user.add,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        user_ids=[1, 2, 3],
    )


def test_imbot_v2_chat_user_delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_chat_user_delete_1"],
        wire.b24.imbot.v2.chat.user.delete,
        wire.async_b24.imbot.v2.chat.user.delete,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        user_id=1,
    )


def test_imbot_v2_chat_user_delete_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_chat_user_delete_2"],
        wire.b24.imbot.v2.chat.user.delete,
        wire.async_b24.imbot.v2.chat.user.delete,
        bot_id=456,
        dialog_id="chat5",
        user_id=1,
    )


def test_imbot_v2_chat_user_delete_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_chat_user_delete_3"],
        wire.b24.imbot.v2.chat.user.delete,
        wire.async_b24.imbot.v2.chat.user.delete,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        user_id=1,
    )


def test_imbot_v2_chat_user_list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_chat_user_list_1"],
        wire.b24.imbot.v2.chat.user.list,
        wire.async_b24.imbot.v2.chat.user.list,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        order={"id": "ASC"},
        limit=50,
    )


def test_imbot_v2_chat_user_list_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_chat_user_list_2"],
        wire.b24.imbot.v2.chat.user.list,
        wire.async_b24.imbot.v2.chat.user.list,
        bot_id=456,
        dialog_id="chat5",
        order={"id": "ASC"},
        limit=50,
    )


def test_imbot_v2_chat_user_list_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_chat_user_list_3"],
        wire.b24.imbot.v2.chat.user.list,
        wire.async_b24.imbot.v2.chat.user.list,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        order={"id": "ASC"},
        limit=50,
    )


def test_imbot_v2_command_answer_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_command_answer_1"],
        wire.b24.imbot.v2.command.answer,
        wire.async_b24.imbot.v2.command.answer,
        bot_id=456,
        bot_token="my_bot_token",
        command_id=42,
        message_id=789,
        dialog_id="chat5",
        fields={"message": "Here is the help text..."},
    )


def test_imbot_v2_command_answer_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_command_answer_2"],
        wire.b24.imbot.v2.command.answer,
        wire.async_b24.imbot.v2.command.answer,
        bot_id=456,
        command_id=42,
        message_id=789,
        dialog_id="chat5",
        fields={"message": "Here is the help text..."},
    )


def test_imbot_v2_command_answer_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_command_answer_3"],
        wire.b24.imbot.v2.command.answer,
        wire.async_b24.imbot.v2.command.answer,
        bot_id=456,
        bot_token="my_bot_token",
        command_id=42,
        message_id=789,
        dialog_id="chat5",
        fields={"message": "Here is the help text..."},
    )


def test_imbot_v2_command_list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_command_list_1"],
        wire.b24.imbot.v2.command.list,
        wire.async_b24.imbot.v2.command.list,
        bot_id=456,
        bot_token="my_bot_token",
    )


def test_imbot_v2_command_list_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_command_list_2"],
        wire.b24.imbot.v2.command.list,
        wire.async_b24.imbot.v2.command.list,
        bot_id=456,
    )


def test_imbot_v2_command_list_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_command_list_3"],
        wire.b24.imbot.v2.command.list,
        wire.async_b24.imbot.v2.command.list,
        bot_id=456,
        bot_token="my_bot_token",
    )


def test_imbot_v2_command_register_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_command_register_1"],
        wire.b24.imbot.v2.command.register,
        wire.async_b24.imbot.v2.command.register,
        bot_id=456,
        bot_token="my_bot_token",
        fields={
            "command": "help",
            "title": {"en": "Show help", "de": "Hilfe anzeigen"},
            "params": {"en": "query", "de": "Anfrage"},
        },
    )


def test_imbot_v2_command_register_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_command_register_2"],
        wire.b24.imbot.v2.command.register,
        wire.async_b24.imbot.v2.command.register,
        bot_id=456,
        fields={
            "command": "help",
            "title": {"en": "Show help", "de": "Hilfe anzeigen"},
            "params": {"en": "query", "de": "Anfrage"},
        },
    )


def test_imbot_v2_command_register_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_command_register_3"],
        wire.b24.imbot.v2.command.register,
        wire.async_b24.imbot.v2.command.register,
        bot_id=456,
        bot_token="my_bot_token",
        fields={
            "command": "help",
            "title": {"en": "Show help", "de": "Hilfe anzeigen"},
            "params": {"en": "query", "de": "Anfrage"},
        },
    )


def test_imbot_v2_command_unregister_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_command_unregister_1"],
        wire.b24.imbot.v2.command.unregister,
        wire.async_b24.imbot.v2.command.unregister,
        bot_id=456,
        bot_token="my_bot_token",
        command_id=42,
    )


def test_imbot_v2_command_unregister_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_command_unregister_2"],
        wire.b24.imbot.v2.command.unregister,
        wire.async_b24.imbot.v2.command.unregister,
        bot_id=456,
        command_id=42,
    )


def test_imbot_v2_command_unregister_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_command_unregister_3"],
        wire.b24.imbot.v2.command.unregister,
        wire.async_b24.imbot.v2.command.unregister,
        bot_id=456,
        bot_token="my_bot_token",
        command_id=42,
    )


def test_imbot_v2_command_update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_command_update_1"],
        wire.b24.imbot.v2.command.update,
        wire.async_b24.imbot.v2.command.update,
        bot_id=456,
        bot_token="b15f6e80ef345c97e23db31e727281f4",
        command_id=42,
        fields={"title": {"en": "Updated help", "de": "Aktualisierte Hilfe"}},
    )


def test_imbot_v2_command_update_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_command_update_2"],
        wire.b24.imbot.v2.command.update,
        wire.async_b24.imbot.v2.command.update,
        bot_id=456,
        command_id=42,
        fields={"title": {"en": "Updated help", "de": "Aktualisierte Hilfe"}},
    )


def test_imbot_v2_command_update_3(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_command_update_3"],
        wire.b24.imbot.v2.command.update,
        wire.async_b24.imbot.v2.command.update,
        bot_id=456,
        bot_token="b15f6e80ef345c97e23db31e727281f4",
        command_id=42,
        fields={"title": {"de": "Hilfe", "en": None}},
    )


def test_imbot_v2_command_update_4(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_command_update_4"],
        wire.b24.imbot.v2.command.update,
        wire.async_b24.imbot.v2.command.update,
        bot_id=456,
        command_id=42,
        fields={"title": {"de": "Hilfe", "en": None}},
    )


def test_imbot_v2_command_update_5(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_command_update_5"],
        wire.b24.imbot.v2.command.update,
        wire.async_b24.imbot.v2.command.update,
        bot_id=456,
        bot_token="b15f6e80ef345c97e23db31e727281f4",
        command_id=42,
        fields={"title": {"en": "Updated help", "de": "Aktualisierte Hilfe"}},
    )


def test_imbot_v2_event_get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_event_get_1"],
        wire.b24.imbot.v2.event.get,
        wire.async_b24.imbot.v2.event.get,
        bot_id=456,
        bot_token="my_bot_token",
        offset=1000,
        limit=50,
        with_user_events=True,
    )


def test_imbot_v2_event_get_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_event_get_2"],
        wire.b24.imbot.v2.event.get,
        wire.async_b24.imbot.v2.event.get,
        bot_id=456,
        offset=1000,
        limit=50,
        with_user_events=True,
    )


def test_imbot_v2_event_get_3(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_event_get_3"],
        wire.b24.imbot.v2.event.get,
        wire.async_b24.imbot.v2.event.get,
        bot_id=456,
        bot_token="my_bot_token",
        offset=1000,
        limit=50,
    )


def test_imbot_v2_event_get_4(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_event_get_4"],
        wire.b24.imbot.v2.event.get,
        wire.async_b24.imbot.v2.event.get,
        bot_id=456,
        offset=1000,
        limit=50,
    )


def test_imbot_v2_event_get_5(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_event_get_5"],
        wire.b24.imbot.v2.event.get,
        wire.async_b24.imbot.v2.event.get,
        bot_id=456,
        bot_token="my_bot_token",
        offset=1000,
        limit=50,
        with_user_events=True,
    )


def test_imbot_v2_file_download_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_file_download_1"],
        wire.b24.imbot.v2.file.download,
        wire.async_b24.imbot.v2.file.download,
        bot_id=456,
        bot_token="my_bot_token",
        file_id=138,
    )


def test_imbot_v2_file_download_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_file_download_2"],
        wire.b24.imbot.v2.file.download,
        wire.async_b24.imbot.v2.file.download,
        bot_id=456,
        file_id=138,
    )


def test_imbot_v2_file_download_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_file_download_3"],
        wire.b24.imbot.v2.file.download,
        wire.async_b24.imbot.v2.file.download,
        bot_id=456,
        bot_token="my_bot_token",
        file_id=138,
    )


def test_imbot_v2_file_upload_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_file_upload_1"],
        wire.b24.imbot.v2.file.upload,
        wire.async_b24.imbot.v2.file.upload,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        fields={
            "name": "report.pdf",
            "content": "SGVsbG8gV29ybGQh",
            "message": "Here is the report",
        },
    )


def test_imbot_v2_file_upload_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imbot_v2_file_upload_2"],
        wire.b24.imbot.v2.file.upload,
        wire.async_b24.imbot.v2.file.upload,
        bot_id=456,
        dialog_id="chat5",
        fields={
            "name": "report.pdf",
            "content": "SGVsbG8gV29ybGQh",
            "message": "Here is the report",
        },
    )


def test_imbot_v2_file_upload_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot_v2_file_upload_3"],
        wire.b24.imbot.v2.file.upload,
        wire.async_b24.imbot.v2.file.upload,
        bot_id=456,
        bot_token="my_bot_token",
        dialog_id="chat5",
        fields={
            "name": "report.pdf",
            "content": "SGVsbG8gV29ybGQh",
            "message": "Here is the report",
        },
    )


def test_imbot_v2_revision_get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot_v2_revision_get_1"],
        wire.b24.imbot.v2.revision.get,
        wire.async_b24.imbot.v2.revision.get,
    )
