# Generated from spec/imbot: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("imbot")


def test_imbot__register_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__register_1"],
        wire.client.imbot.register,
        wire.async_client.imbot.register,
        code="newbot",
        type="B",
        openline="N",
        event_handler="https://example.com/bot/events",
        properties={"NAME": "NewBot", "WORK_POSITION": "Support bot"},
    )


def test_imbot__register_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__register_2"],
        wire.client.imbot.register,
        wire.async_client.imbot.register,
        code="newbot",
        type="B",
        openline="N",
        event_handler="https://example.com/bot/events",
        properties={"NAME": "NewBot", "WORK_POSITION": "Support bot"},
    )


def test_imbot__unregister_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__unregister_1"],
        wire.client.imbot.unregister,
        wire.async_client.imbot.unregister,
        bot_id=39,
    )


def test_imbot__unregister_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__unregister_2"],
        wire.client.imbot.unregister,
        wire.async_client.imbot.unregister,
        bot_id=39,
    )


def test_imbot__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__update_1"],
        wire.client.imbot.update,
        wire.async_client.imbot.update,
        bot_id=39,
        fields={
            "CODE": "newbot_v2",
            "EVENT_HANDLER": "https://example.com/bot/events",
            "PROPERTIES": {"NAME": "UpdatedBot", "WORK_POSITION": "Updated description"},
        },
    )


def test_imbot__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__update_2"],
        wire.client.imbot.update,
        wire.async_client.imbot.update,
        bot_id=39,
        fields={
            "CODE": "newbot_v2",
            "EVENT_HANDLER": "https://example.com/bot/events",
            "PROPERTIES": {"NAME": "UpdatedBot", "WORK_POSITION": "Updated description"},
        },
    )


def test_imbot__bot__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__bot__list_1"], wire.client.imbot.bot.list, wire.async_client.imbot.bot.list
    )


def test_imbot__bot__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__bot__list_2"], wire.client.imbot.bot.list, wire.async_client.imbot.bot.list
    )


def test_imbot__chat__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__chat__add_1"],
        wire.client.imbot.chat.add,
        wire.async_client.imbot.chat.add,
        type="CHAT",
        title="New Chat",
        description="Important News",
        color="GREEN",
        message="Welcome!",
        users=[1271],
        avatar="/9j/4AAQSkZJRgABAQEBLAEsAAD/4QBwRXhp...+gKlSv+1v/2Q==",
        entity_type="CHAT",
        entity_id="13",
        bot_id=1291,
    )


def test_imbot__chat__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__chat__add_2"],
        wire.client.imbot.chat.add,
        wire.async_client.imbot.chat.add,
        type="CHAT",
        title="New Chat",
        description="Important News",
        color="GREEN",
        message="Welcome!",
        users=[1271],
        avatar="/9j/4AAQSkZJRgABAQEBLAEsAAD/4QBwRXhp...+gKlSv+1v/2Q==",
        entity_type="CHAT",
        entity_id="13",
        bot_id=1291,
    )


def test_imbot__chat__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__chat__get_1"],
        wire.client.imbot.chat.get,
        wire.async_client.imbot.chat.get,
        entity_type="CHAT",
        entity_id="13",
    )


def test_imbot__chat__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__chat__get_2"],
        wire.client.imbot.chat.get,
        wire.async_client.imbot.chat.get,
        entity_type="CHAT",
        entity_id="13",
    )


def test_imbot__chat__leave_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__chat__leave_1"],
        wire.client.imbot.chat.leave,
        wire.async_client.imbot.chat.leave,
        chat_id=13,
        bot_id=39,
    )


def test_imbot__chat__leave_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__chat__leave_2"],
        wire.client.imbot.chat.leave,
        wire.async_client.imbot.chat.leave,
        chat_id=13,
        bot_id=39,
    )


def test_imbot__chat__send_typing_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__chat__send_typing_1"],
        wire.client.imbot.chat.send_typing,
        wire.async_client.imbot.chat.send_typing,
        bot_id=39,
        dialog_id="chat123",
    )


def test_imbot__chat__send_typing_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__chat__send_typing_2"],
        wire.client.imbot.chat.send_typing,
        wire.async_client.imbot.chat.send_typing,
        bot_id=39,
        dialog_id="chat123",
    )


def test_imbot__chat__set_manager_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__chat__set_manager_1"],
        wire.client.imbot.chat.set_manager,
        wire.async_client.imbot.chat.set_manager,
        chat_id=2725,
        user_id=1269,
        is_manager="Y",
    )


def test_imbot__chat__set_manager_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__chat__set_manager_2"],
        wire.client.imbot.chat.set_manager,
        wire.async_client.imbot.chat.set_manager,
        chat_id=2725,
        user_id=1269,
        is_manager="Y",
    )


def test_imbot__chat__set_owner_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__chat__set_owner_1"],
        wire.client.imbot.chat.set_owner,
        wire.async_client.imbot.chat.set_owner,
        chat_id=2727,
        user_id=1269,
    )


def test_imbot__chat__set_owner_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__chat__set_owner_2"],
        wire.client.imbot.chat.set_owner,
        wire.async_client.imbot.chat.set_owner,
        chat_id=2727,
        user_id=1269,
    )


def test_imbot__chat__update_avatar_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__chat__update_avatar_1"],
        wire.client.imbot.chat.update_avatar,
        wire.async_client.imbot.chat.update_avatar,
        chat_id=2725,
        avatar="/9j/4QAYRXhpZgAAS...CgCgCgCgP/9k=",
    )


def test_imbot__chat__update_avatar_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__chat__update_avatar_2"],
        wire.client.imbot.chat.update_avatar,
        wire.async_client.imbot.chat.update_avatar,
        chat_id=2725,
        avatar="/9j/4QAYRXhpZgAAS...CgCgCgCgP/9k=",
    )


def test_imbot__chat__update_color_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__chat__update_color_1"],
        wire.client.imbot.chat.update_color,
        wire.async_client.imbot.chat.update_color,
        chat_id=2725,
        color="PINK",
    )


def test_imbot__chat__update_color_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__chat__update_color_2"],
        wire.client.imbot.chat.update_color,
        wire.async_client.imbot.chat.update_color,
        chat_id=2725,
        color="PINK",
    )


def test_imbot__chat__update_title_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__chat__update_title_1"],
        wire.client.imbot.chat.update_title,
        wire.async_client.imbot.chat.update_title,
        chat_id=2725,
        title="New name for the chat",
    )


def test_imbot__chat__update_title_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__chat__update_title_2"],
        wire.client.imbot.chat.update_title,
        wire.async_client.imbot.chat.update_title,
        chat_id=2725,
        title="New name for the chat",
    )


def test_imbot__chat__user__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__chat__user__add_1"],
        wire.client.imbot.chat.user.add,
        wire.async_client.imbot.chat.user.add,
        chat_id=2725,
        users=[1269],
        hide_history="Y",
    )


def test_imbot__chat__user__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__chat__user__add_2"],
        wire.client.imbot.chat.user.add,
        wire.async_client.imbot.chat.user.add,
        chat_id=2725,
        users=[1269],
        hide_history="Y",
    )


def test_imbot__chat__user__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__chat__user__delete_1"],
        wire.client.imbot.chat.user.delete,
        wire.async_client.imbot.chat.user.delete,
        chat_id=2725,
        user_id=1269,
    )


def test_imbot__chat__user__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__chat__user__delete_2"],
        wire.client.imbot.chat.user.delete,
        wire.async_client.imbot.chat.user.delete,
        chat_id=2725,
        user_id=1269,
    )


def test_imbot__chat__user__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__chat__user__list_1"],
        wire.client.imbot.chat.user.list,
        wire.async_client.imbot.chat.user.list,
        chat_id=2725,
    )


def test_imbot__chat__user__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__chat__user__list_2"],
        wire.client.imbot.chat.user.list,
        wire.async_client.imbot.chat.user.list,
        chat_id=2725,
    )


def test_imbot__command__answer_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__command__answer_1"],
        wire.client.imbot.command.answer,
        wire.async_client.imbot.command.answer,
        command_id=99,
        message_id=33871,
        message="Accepted. Executing command.",
        attach={
            "BLOCKS": [
                {"MESSAGE": "Task details"},
                {"DELIMITER": True},
                {"LINK": {"NAME": "Open", "LINK": "https://example.com"}},
            ]
        },
        keyboard={"BUTTONS": [{"TEXT": "Repeat", "COMMAND": "echo repeat"}]},
        menu=[{"TEXT": "bitrix24", "LINK": "https://bitrix24.com"}],
        system="N",
        url_preview="Y",
    )


def test_imbot__command__answer_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__command__answer_2"],
        wire.client.imbot.command.answer,
        wire.async_client.imbot.command.answer,
        command_id=99,
        message_id=33871,
        message="Accepted. Executing command.",
        attach={
            "BLOCKS": [
                {"MESSAGE": "Task details"},
                {"DELIMITER": True},
                {"LINK": {"NAME": "Open", "LINK": "https://example.com"}},
            ]
        },
        keyboard={"BUTTONS": [{"TEXT": "Repeat", "COMMAND": "echo repeat"}]},
        menu=[{"TEXT": "bitrix24", "LINK": "https://bitrix24.com"}],
        system="N",
        url_preview="Y",
    )


def test_imbot__command__register_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__command__register_1"],
        wire.client.imbot.command.register,
        wire.async_client.imbot.command.register,
        bot_id=1291,
        command="echo",
        event_command_add="https://example.com/bot/command.php",
        lang=[
            {"LANGUAGE_ID": "de", "TITLE": "Echo", "PARAMS": "text"},
            {"LANGUAGE_ID": "en", "TITLE": "Echo", "PARAMS": "text"},
        ],
        common="Y",
        hidden="N",
        extranet_support="N",
    )


def test_imbot__command__register_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__command__register_2"],
        wire.client.imbot.command.register,
        wire.async_client.imbot.command.register,
        bot_id=1291,
        command="echo",
        event_command_add="https://example.com/bot/command.php",
        lang=[
            {"LANGUAGE_ID": "de", "TITLE": "Echo", "PARAMS": "text"},
            {"LANGUAGE_ID": "en", "TITLE": "Echo", "PARAMS": "text"},
        ],
        common="Y",
        hidden="N",
        extranet_support="N",
    )


def test_imbot__command__unregister_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__command__unregister_1"],
        wire.client.imbot.command.unregister,
        wire.async_client.imbot.command.unregister,
        command_id=99,
    )


def test_imbot__command__unregister_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__command__unregister_2"],
        wire.client.imbot.command.unregister,
        wire.async_client.imbot.command.unregister,
        command_id=99,
    )


def test_imbot__command__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__command__update_1"],
        wire.client.imbot.command.update,
        wire.async_client.imbot.command.update,
        command_id=99,
        fields={
            "COMMAND": "echo2",
            "EVENT_COMMAND_ADD": "https://example.com/bot/command.php",
            "HIDDEN": "N",
            "EXTRANET_SUPPORT": "Y",
            "LANG": [
                {"LANGUAGE_ID": "de", "TITLE": "Echo 2", "PARAMS": "text"},
                {"LANGUAGE_ID": "en", "TITLE": "Echo 2", "PARAMS": "text"},
            ],
        },
    )


def test_imbot__command__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__command__update_2"],
        wire.client.imbot.command.update,
        wire.async_client.imbot.command.update,
        command_id=99,
        fields={
            "COMMAND": "echo2",
            "EVENT_COMMAND_ADD": "https://example.com/bot/command.php",
            "HIDDEN": "N",
            "EXTRANET_SUPPORT": "Y",
            "LANG": [
                {"LANGUAGE_ID": "de", "TITLE": "Echo 2", "PARAMS": "text"},
                {"LANGUAGE_ID": "en", "TITLE": "Echo 2", "PARAMS": "text"},
            ],
        },
    )


def test_imbot__dialog__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__dialog__get_1"],
        wire.client.imbot.dialog.get,
        wire.async_client.imbot.dialog.get,
        dialog_id="chat2725",
    )


def test_imbot__dialog__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__dialog__get_2"],
        wire.client.imbot.dialog.get,
        wire.async_client.imbot.dialog.get,
        dialog_id="chat2725",
    )


def test_imbot__message__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__message__add_1"],
        wire.client.imbot.message.add,
        wire.async_client.imbot.message.add,
        bot_id=39,
        dialog_id="chat123",
        message="Message text",
        url_preview="Y",
    )


def test_imbot__message__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__message__add_2"],
        wire.client.imbot.message.add,
        wire.async_client.imbot.message.add,
        bot_id=39,
        dialog_id="chat123",
        message="Message text",
        url_preview="Y",
    )


def test_imbot__message__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__message__delete_1"],
        wire.client.imbot.message.delete,
        wire.async_client.imbot.message.delete,
        bot_id=39,
        message_id=19880117,
        complete="N",
    )


def test_imbot__message__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__message__delete_2"],
        wire.client.imbot.message.delete,
        wire.async_client.imbot.message.delete,
        bot_id=39,
        message_id=19880117,
        complete="N",
    )


def test_imbot__message__like_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__message__like_1"],
        wire.client.imbot.message.like,
        wire.async_client.imbot.message.like,
        bot_id=39,
        message_id=19880117,
        action="plus",
    )


def test_imbot__message__like_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__message__like_2"],
        wire.client.imbot.message.like,
        wire.async_client.imbot.message.like,
        bot_id=39,
        message_id=19880117,
        action="plus",
    )


def test_imbot__message__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imbot__message__update_1"],
        wire.client.imbot.message.update,
        wire.async_client.imbot.message.update,
        bot_id=39,
        message_id=19880117,
        message="Updated text",
        url_preview="Y",
    )


def test_imbot__message__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imbot__message__update_2"],
        wire.client.imbot.message.update,
        wire.async_client.imbot.message.update,
        bot_id=39,
        message_id=19880117,
        message="Updated text",
        url_preview="Y",
    )
