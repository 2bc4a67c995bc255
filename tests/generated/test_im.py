# Generated from spec/im: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("im")


def test_im__chat__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__chat__add_1"],
        wire.client.im.chat.add,
        wire.async_client.im.chat.add,
        users=[103, 547],
        type="CHAT",
        title="Deal Chat",
        description="Discussing the deal here",
        color="PINK",
        message="Welcome to the deal chat",
        entity_type="CRM",
        entity_id="DEAL|1663",
    )


def test_im__chat__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__chat__add_2"],
        wire.client.im.chat.add,
        wire.async_client.im.chat.add,
        users=[103, 547],
        type="CHAT",
        title="Deal Chat",
        description="Discussing the deal here",
        color="PINK",
        message="Welcome to the deal chat",
        entity_type="CRM",
        entity_id="DEAL|1663",
    )


def test_im__chat__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__chat__get_1"],
        wire.client.im.chat.get,
        wire.async_client.im.chat.get,
        entity_type="CRM",
        entity_id="DEAL|1663",
    )


def test_im__chat__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__chat__get_2"],
        wire.client.im.chat.get,
        wire.async_client.im.chat.get,
        entity_type="CRM",
        entity_id="DEAL|1663",
    )


def test_im__chat__leave_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__chat__leave_1"],
        wire.client.im.chat.leave,
        wire.async_client.im.chat.leave,
        chat_id=2935,
    )


def test_im__chat__leave_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__chat__leave_2"],
        wire.client.im.chat.leave,
        wire.async_client.im.chat.leave,
        chat_id=2935,
    )


def test_im__chat__mute_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__chat__mute_1"],
        wire.client.im.chat.mute,
        wire.async_client.im.chat.mute,
        chat_id=1489,
        mute="Y",
    )


def test_im__chat__mute_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__chat__mute_2"],
        wire.client.im.chat.mute,
        wire.async_client.im.chat.mute,
        chat_id=1489,
        mute="Y",
    )


def test_im__chat__set_owner_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__chat__set_owner_1"],
        wire.client.im.chat.set_owner,
        wire.async_client.im.chat.set_owner,
        chat_id=2935,
        user_id=1271,
    )


def test_im__chat__set_owner_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__chat__set_owner_2"],
        wire.client.im.chat.set_owner,
        wire.async_client.im.chat.set_owner,
        chat_id=2935,
        user_id=1271,
    )


def test_im__chat__update_avatar_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__chat__update_avatar_1"],
        wire.client.im.chat.update_avatar,
        wire.async_client.im.chat.update_avatar,
        chat_id=2935,
        avatar="/9j/4QAYRXhpZgAAS...CgCgCgCgP/9k=",
    )


def test_im__chat__update_avatar_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__chat__update_avatar_2"],
        wire.client.im.chat.update_avatar,
        wire.async_client.im.chat.update_avatar,
        chat_id=2935,
        avatar="/9j/4QAYRXhpZgAAS...CgCgCgCgP/9k=",
    )


def test_im__chat__update_color_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__chat__update_color_1"],
        wire.client.im.chat.update_color,
        wire.async_client.im.chat.update_color,
        chat_id=2935,
        color="SAND",
    )


def test_im__chat__update_color_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__chat__update_color_2"],
        wire.client.im.chat.update_color,
        wire.async_client.im.chat.update_color,
        chat_id=2935,
        color="SAND",
    )


def test_im__chat__update_title_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__chat__update_title_1"],
        wire.client.im.chat.update_title,
        wire.async_client.im.chat.update_title,
        chat_id=2935,
        title="Project Chat",
    )


def test_im__chat__update_title_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__chat__update_title_2"],
        wire.client.im.chat.update_title,
        wire.async_client.im.chat.update_title,
        chat_id=2935,
        title="Project Chat",
    )


def test_im__chat__user__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__chat__user__add_1"],
        wire.client.im.chat.user.add,
        wire.async_client.im.chat.user.add,
        chat_id=2935,
        users=[99, 1271],
        hide_history="N",
    )


def test_im__chat__user__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__chat__user__add_2"],
        wire.client.im.chat.user.add,
        wire.async_client.im.chat.user.add,
        chat_id=2935,
        users=[99, 1271],
        hide_history="N",
    )


def test_im__chat__user__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__chat__user__delete_1"],
        wire.client.im.chat.user.delete,
        wire.async_client.im.chat.user.delete,
        chat_id=2935,
        user_id=1291,
    )


def test_im__chat__user__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__chat__user__delete_2"],
        wire.client.im.chat.user.delete,
        wire.async_client.im.chat.user.delete,
        chat_id=2935,
        user_id=1291,
    )


def test_im__chat__user__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__chat__user__list_1"],
        wire.client.im.chat.user.list,
        wire.async_client.im.chat.user.list,
        chat_id=2935,
    )


def test_im__chat__user__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__chat__user__list_2"],
        wire.client.im.chat.user.list,
        wire.async_client.im.chat.user.list,
        chat_id=2935,
    )


def test_im__counters__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__counters__get_1"],
        wire.client.im.counters.get,
        wire.async_client.im.counters.get,
    )


def test_im__counters__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__counters__get_2"],
        wire.client.im.counters.get,
        wire.async_client.im.counters.get,
    )


def test_im__department__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__department__get_1"],
        wire.client.im.department.get,
        wire.async_client.im.department.get,
        id=[3, 7],
        user_data="Y",
    )


def test_im__department__get_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__department__get_2"],
        wire.client.im.department.get,
        wire.async_client.im.department.get,
        id=[3, 7],
        user_data="Y",
    )


def test_im__department__get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__department__get_3"],
        wire.client.im.department.get,
        wire.async_client.im.department.get,
        id=[3, 7],
        user_data="Y",
    )


def test_im__department__colleagues__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__department__colleagues__list_1"],
        wire.client.im.department.colleagues.list,
        wire.async_client.im.department.colleagues.list,
        user_data="Y",
        offset=0,
        limit=5,
    )


def test_im__department__colleagues__list_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__department__colleagues__list_2"],
        wire.client.im.department.colleagues.list,
        wire.async_client.im.department.colleagues.list,
        user_data="Y",
        offset=0,
        limit=5,
    )


def test_im__department__colleagues__list_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__department__colleagues__list_3"],
        wire.client.im.department.colleagues.list,
        wire.async_client.im.department.colleagues.list,
        user_data="Y",
        offset=0,
        limit=5,
    )


def test_im__department__employees__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__department__employees__get_1"],
        wire.client.im.department.employees.get,
        wire.async_client.im.department.employees.get,
        id=[3, 7],
        user_data="Y",
    )


def test_im__department__employees__get_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__department__employees__get_2"],
        wire.client.im.department.employees.get,
        wire.async_client.im.department.employees.get,
        id=[3, 7],
        user_data="Y",
    )


def test_im__department__employees__get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__department__employees__get_3"],
        wire.client.im.department.employees.get,
        wire.async_client.im.department.employees.get,
        id=[3, 7],
        user_data="Y",
    )


def test_im__department__managers__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__department__managers__get_1"],
        wire.client.im.department.managers.get,
        wire.async_client.im.department.managers.get,
        id=[3, 7],
        user_data="Y",
    )


def test_im__department__managers__get_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__department__managers__get_2"],
        wire.client.im.department.managers.get,
        wire.async_client.im.department.managers.get,
        id=[3, 7],
        user_data="Y",
    )


def test_im__department__managers__get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__department__managers__get_3"],
        wire.client.im.department.managers.get,
        wire.async_client.im.department.managers.get,
        id=[3, 7],
        user_data="Y",
    )


def test_im__dialog__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__dialog__get_1"],
        wire.client.im.dialog.get,
        wire.async_client.im.dialog.get,
        dialog_id="chat1435",
    )


def test_im__dialog__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__dialog__get_2"],
        wire.client.im.dialog.get,
        wire.async_client.im.dialog.get,
        dialog_id="chat1435",
    )


def test_im__dialog__unread_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__dialog__unread_1"],
        wire.client.im.dialog.unread,
        wire.async_client.im.dialog.unread,
        dialog_id="chat1489",
        message_id=84869,
    )


def test_im__dialog__unread_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__dialog__unread_2"],
        wire.client.im.dialog.unread,
        wire.async_client.im.dialog.unread,
        dialog_id="chat1489",
        message_id=84869,
    )


def test_im__dialog__writing_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__dialog__writing_1"],
        wire.client.im.dialog.writing,
        wire.async_client.im.dialog.writing,
        dialog_id="chat2935",
    )


def test_im__dialog__writing_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__dialog__writing_2"],
        wire.client.im.dialog.writing,
        wire.async_client.im.dialog.writing,
        dialog_id="chat2935",
    )


def test_im__dialog__messages__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__dialog__messages__get_1"],
        wire.client.im.dialog.messages.get,
        wire.async_client.im.dialog.messages.get,
        dialog_id="chat1489",
        first_id=84869,
        limit=10,
    )


def test_im__dialog__messages__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__dialog__messages__get_2"],
        wire.client.im.dialog.messages.get,
        wire.async_client.im.dialog.messages.get,
        dialog_id="chat1489",
        first_id=84869,
        limit=10,
    )


def test_im__dialog__messages__search_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__dialog__messages__search_1"],
        wire.client.im.dialog.messages.search,
        wire.async_client.im.dialog.messages.search,
        chat_id=3,
        search_message="test",
        order={"ID": "DESC"},
        limit=20,
    )


def test_im__dialog__messages__search_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__dialog__messages__search_2"],
        wire.client.im.dialog.messages.search,
        wire.async_client.im.dialog.messages.search,
        chat_id=3,
        search_message="test",
        order={"ID": "DESC"},
        limit=20,
    )


def test_im__dialog__read_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__dialog__read_1"],
        wire.client.im.dialog.read,
        wire.async_client.im.dialog.read,
        dialog_id="chat1489",
        message_id=84875,
    )


def test_im__dialog__read_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__dialog__read_2"],
        wire.client.im.dialog.read,
        wire.async_client.im.dialog.read,
        dialog_id="chat1489",
        message_id=84875,
    )


def test_im__dialog__read__all_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__dialog__read__all_1"],
        wire.client.im.dialog.read.all,
        wire.async_client.im.dialog.read.all,
    )


def test_im__dialog__read__all_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__dialog__read__all_2"],
        wire.client.im.dialog.read.all,
        wire.async_client.im.dialog.read.all,
    )


def test_im__dialog__users__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__dialog__users__list_1"],
        wire.client.im.dialog.users.list,
        wire.async_client.im.dialog.users.list,
        dialog_id="chat2935",
        skip_external="Y",
        limit=20,
        offset=0,
    )


def test_im__dialog__users__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__dialog__users__list_2"],
        wire.client.im.dialog.users.list,
        wire.async_client.im.dialog.users.list,
        dialog_id="chat2935",
        skip_external="Y",
        limit=20,
        offset=0,
    )


def test_im__disk__file__commit_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__disk__file__commit_1"],
        wire.client.im.disk.file.commit,
        wire.async_client.im.disk.file.commit,
        chat_id=1489,
        file_id=[5249, 5250],
        message="Project documents",
    )


def test_im__disk__file__commit_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__disk__file__commit_2"],
        wire.client.im.disk.file.commit,
        wire.async_client.im.disk.file.commit,
        chat_id=1489,
        file_id=[5249, 5250],
        message="Project documents",
    )


def test_im__disk__file__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__disk__file__delete_1"],
        wire.client.im.disk.file.delete,
        wire.async_client.im.disk.file.delete,
        chat_id=1489,
        file_id=5163,
    )


def test_im__disk__file__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__disk__file__delete_2"],
        wire.client.im.disk.file.delete,
        wire.async_client.im.disk.file.delete,
        chat_id=1489,
        file_id=5163,
    )


def test_im__disk__file__save_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__disk__file__save_1"],
        wire.client.im.disk.file.save,
        wire.async_client.im.disk.file.save,
        file_id=5155,
    )


def test_im__disk__file__save_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__disk__file__save_2"],
        wire.client.im.disk.file.save,
        wire.async_client.im.disk.file.save,
        file_id=5155,
    )


def test_im__disk__folder__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__disk__folder__get_1"],
        wire.client.im.disk.folder.get,
        wire.async_client.im.disk.folder.get,
        dialog_id="chat1489",
    )


def test_im__disk__folder__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__disk__folder__get_2"],
        wire.client.im.disk.folder.get,
        wire.async_client.im.disk.folder.get,
        dialog_id="chat1489",
    )


def test_im__message__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__message__add_1"],
        wire.client.im.message.add,
        wire.async_client.im.message.add,
        dialog_id="chat2941",
        message="Message text",
        system="N",
        url_preview="Y",
        reply_id=34237,
    )


def test_im__message__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__message__add_2"],
        wire.client.im.message.add,
        wire.async_client.im.message.add,
        dialog_id="chat2941",
        message="Message text",
        system="N",
        url_preview="Y",
        reply_id=34237,
    )


def test_im__message__command_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__message__command_1"],
        wire.client.im.message.command,
        wire.async_client.im.message.command,
        message_id=34261,
        bot_id=1291,
        command="task",
        command_params="task #1",
    )


def test_im__message__command_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__message__command_2"],
        wire.client.im.message.command,
        wire.async_client.im.message.command,
        message_id=34261,
        bot_id=1291,
        command="task",
        command_params="task #1",
    )


def test_im__message__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__message__delete_1"],
        wire.client.im.message.delete,
        wire.async_client.im.message.delete,
        message_id=34247,
    )


def test_im__message__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__message__delete_2"],
        wire.client.im.message.delete,
        wire.async_client.im.message.delete,
        message_id=34247,
    )


def test_im__message__like_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__message__like_1"],
        wire.client.im.message.like,
        wire.async_client.im.message.like,
        message_id=34247,
        action="plus",
    )


def test_im__message__like_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__message__like_2"],
        wire.client.im.message.like,
        wire.async_client.im.message.like,
        message_id=34247,
        action="plus",
    )


def test_im__message__share_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__message__share_1"],
        wire.client.im.message.share,
        wire.async_client.im.message.share,
        message_id=34261,
        dialog_id="chat2941",
        type="TASK",
    )


def test_im__message__share_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__message__share_2"],
        wire.client.im.message.share,
        wire.async_client.im.message.share,
        message_id=34261,
        dialog_id="chat2941",
        type="TASK",
    )


def test_im__message__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__message__update_1"],
        wire.client.im.message.update,
        wire.async_client.im.message.update,
        message_id=34239,
        message="Updated text",
        keyboard="N",
    )


def test_im__message__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__message__update_2"],
        wire.client.im.message.update,
        wire.async_client.im.message.update,
        message_id=34239,
        message="Updated text",
        keyboard="N",
    )


def test_im__notify_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__notify_1"],
        wire.client.im.notify,
        wire.async_client.im.notify,
        user_id=5,
        type="USER",
        message="Reminder",
        message_out="Reminder (email)",
        tag="TASK_42",
        sub_tag="TASK|42",
    )


def test_im__notify_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["im__notify_2"],
        wire.client.im.notify,
        wire.async_client.im.notify,
        user_id=5,
        type="SYSTEM",
        message="System message",
        message_out="System message (email)",
        tag="SYSTEM_42",
        sub_tag="SYSTEM|42",
    )


def test_im__notify_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__notify_3"],
        wire.client.im.notify,
        wire.async_client.im.notify,
        user_id=5,
        type="USER",
        message="Reminder",
        message_out="Reminder (email)",
        tag="TASK_42",
        sub_tag="TASK|42",
    )


def test_im__notify__answer_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__notify__answer_1"],
        wire.client.im.notify.answer,
        wire.async_client.im.notify.answer,
        notify_id=270,
        answer_text="I will participate",
    )


def test_im__notify__answer_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__notify__answer_2"],
        wire.client.im.notify.answer,
        wire.async_client.im.notify.answer,
        notify_id=270,
        answer_text="I will participate",
    )


def test_im__notify__confirm_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__notify__confirm_1"],
        wire.client.im.notify.confirm,
        wire.async_client.im.notify.confirm,
        notify_id=288,
        notify_value="Y",
    )


def test_im__notify__confirm_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__notify__confirm_2"],
        wire.client.im.notify.confirm,
        wire.async_client.im.notify.confirm,
        notify_id=288,
        notify_value="Y",
    )


def test_im__notify__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__notify__delete_1"],
        wire.client.im.notify.delete,
        wire.async_client.im.notify.delete,
        id=101,
    )


def test_im__notify__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__notify__delete_2"],
        wire.client.im.notify.delete,
        wire.async_client.im.notify.delete,
        id=101,
    )


def test_im__notify__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__notify__get_1"],
        wire.client.im.notify.get,
        wire.async_client.im.notify.get,
        last_id=1500,
        last_type=3,
        limit=20,
        convert_text="Y",
    )


def test_im__notify__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__notify__get_2"],
        wire.client.im.notify.get,
        wire.async_client.im.notify.get,
        last_id=1500,
        last_type=3,
        limit=20,
        convert_text="Y",
    )


def test_im__notify__history__search_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__notify__history__search_1"],
        wire.client.im.notify.history.search,
        wire.async_client.im.notify.history.search,
        search_text="invoice",
        search_type="tasks|task_update",
        search_date="2026-03-03T16:52:29+01:00",
        last_id=1500,
        limit=20,
        convert_text="Y",
        group_tag="TASK|42",
    )


def test_im__notify__history__search_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__notify__history__search_2"],
        wire.client.im.notify.history.search,
        wire.async_client.im.notify.history.search,
        search_text="invoice",
        search_type="tasks|task_update",
        search_date="2026-03-03T16:52:29+01:00",
        last_id=1500,
        limit=20,
        convert_text="Y",
        group_tag="TASK|42",
    )


def test_im__notify__personal__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__notify__personal__add_1"],
        wire.client.im.notify.personal.add,
        wire.async_client.im.notify.personal.add,
        user_id=5,
        message="Task Reminder",
        message_out="Task Reminder (email)",
        tag="TASK_REMINDER_42",
        sub_tag="TASK_REMINDER|42",
    )


def test_im__notify__personal__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__notify__personal__add_2"],
        wire.client.im.notify.personal.add,
        wire.async_client.im.notify.personal.add,
        user_id=5,
        message="Task Reminder",
        message_out="Task Reminder (email)",
        tag="TASK_REMINDER_42",
        sub_tag="TASK_REMINDER|42",
    )


def test_im__notify__read_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__notify__read_1"],
        wire.client.im.notify.read,
        wire.async_client.im.notify.read,
        id=101,
        action="Y",
        only_current="Y",
    )


def test_im__notify__read_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__notify__read_2"],
        wire.client.im.notify.read,
        wire.async_client.im.notify.read,
        id=101,
        action="Y",
        only_current="Y",
    )


def test_im__notify__read__all_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__notify__read__all_1"],
        wire.client.im.notify.read.all,
        wire.async_client.im.notify.read.all,
    )


def test_im__notify__read__all_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__notify__read__all_2"],
        wire.client.im.notify.read.all,
        wire.async_client.im.notify.read.all,
    )


def test_im__notify__read__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__notify__read__list_1"],
        wire.client.im.notify.read.list,
        wire.async_client.im.notify.read.list,
        ids=[101, 102, 103],
        action="Y",
    )


def test_im__notify__read__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__notify__read__list_2"],
        wire.client.im.notify.read.list,
        wire.async_client.im.notify.read.list,
        ids=[101, 102, 103],
        action="Y",
    )


def test_im__notify__schema__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__notify__schema__get_1"],
        wire.client.im.notify.schema.get,
        wire.async_client.im.notify.schema.get,
    )


def test_im__notify__schema__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__notify__schema__get_2"],
        wire.client.im.notify.schema.get,
        wire.async_client.im.notify.schema.get,
    )


def test_im__notify__system__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__notify__system__add_1"],
        wire.client.im.notify.system.add,
        wire.async_client.im.notify.system.add,
        user_id=5,
        message="System notification",
        message_out="System notification for email",
        tag="SYSTEM_EVENT_42",
        sub_tag="SYSTEM_EVENT|42",
    )


def test_im__notify__system__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__notify__system__add_2"],
        wire.client.im.notify.system.add,
        wire.async_client.im.notify.system.add,
        user_id=5,
        message="System notification",
        message_out="System notification for email",
        tag="SYSTEM_EVENT_42",
        sub_tag="SYSTEM_EVENT|42",
    )


def test_im__recent__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__recent__get_1"],
        wire.client.im.recent.get,
        wire.async_client.im.recent.get,
        skip_openlines="Y",
        last_update="2026-02-25T18:30:00+01:00",
    )


def test_im__recent__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__recent__get_2"],
        wire.client.im.recent.get,
        wire.async_client.im.recent.get,
        skip_openlines="Y",
        last_update="2026-02-25T18:30:00+01:00",
    )


def test_im__recent__hide_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__recent__hide_1"],
        wire.client.im.recent.hide,
        wire.async_client.im.recent.hide,
        dialog_id="chat1489",
    )


def test_im__recent__hide_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__recent__hide_2"],
        wire.client.im.recent.hide,
        wire.async_client.im.recent.hide,
        dialog_id="chat1489",
    )


def test_im__recent__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__recent__list_1"],
        wire.client.im.recent.list,
        wire.async_client.im.recent.list,
        skip_openlines="N",
        skip_dialog="N",
        skip_chat="N",
        last_message_date="2026-02-25T18:30:00+01:00",
        unread_only="Y",
        parse_text="Y",
        get_original_text="N",
        skip_undistributed_openlines="Y",
        only_copilot="N",
        only_channel="N",
        can_manage_messages="Y",
        offset=0,
        limit=20,
    )


def test_im__recent__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__recent__list_2"],
        wire.client.im.recent.list,
        wire.async_client.im.recent.list,
        skip_openlines="N",
        skip_dialog="N",
        skip_chat="N",
        last_message_date="2026-02-25T18:30:00+01:00",
        unread_only="Y",
        parse_text="Y",
        get_original_text="N",
        skip_undistributed_openlines="Y",
        only_copilot="N",
        only_channel="N",
        can_manage_messages="Y",
        offset=0,
        limit=20,
    )


def test_im__recent__pin_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__recent__pin_1"],
        wire.client.im.recent.pin,
        wire.async_client.im.recent.pin,
        dialog_id="chat1489",
        pin="Y",
    )


def test_im__recent__pin_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__recent__pin_2"],
        wire.client.im.recent.pin,
        wire.async_client.im.recent.pin,
        dialog_id="chat1489",
        pin="Y",
    )


def test_im__recent__unread_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__recent__unread_1"],
        wire.client.im.recent.unread,
        wire.async_client.im.recent.unread,
        dialog_id="chat2941",
        action="Y",
    )


def test_im__recent__unread_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__recent__unread_2"],
        wire.client.im.recent.unread,
        wire.async_client.im.recent.unread,
        dialog_id="chat2941",
        action="Y",
    )


def test_im__revision__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__revision__get_1"],
        wire.client.im.revision.get,
        wire.async_client.im.revision.get,
    )


def test_im__revision__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__revision__get_2"],
        wire.client.im.revision.get,
        wire.async_client.im.revision.get,
    )


def test_im__search__chat__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__search__chat__list_1"],
        wire.client.im.search.chat.list,
        wire.async_client.im.search.chat.list,
        find="Project",
        offset=0,
        limit=10,
    )


def test_im__search__chat__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__search__chat__list_2"],
        wire.client.im.search.chat.list,
        wire.async_client.im.search.chat.list,
        find="Project",
        offset=0,
        limit=10,
    )


def test_im__search__department__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__search__department__list_1"],
        wire.client.im.search.department.list,
        wire.async_client.im.search.department.list,
        find="Department",
        user_data="Y",
        offset=0,
        limit=10,
    )


def test_im__search__department__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__search__department__list_2"],
        wire.client.im.search.department.list,
        wire.async_client.im.search.department.list,
        find="Department",
        user_data="Y",
        offset=0,
        limit=10,
    )


def test_im__search__last__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__search__last__add_1"],
        wire.client.im.search.last.add,
        wire.async_client.im.search.last.add,
        dialog_id="chat17",
    )


def test_im__search__last__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__search__last__add_2"],
        wire.client.im.search.last.add,
        wire.async_client.im.search.last.add,
        dialog_id="chat17",
    )


def test_im__search__last__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__search__last__delete_1"],
        wire.client.im.search.last.delete,
        wire.async_client.im.search.last.delete,
        dialog_id="chat17",
    )


def test_im__search__last__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__search__last__delete_2"],
        wire.client.im.search.last.delete,
        wire.async_client.im.search.last.delete,
        dialog_id="chat17",
    )


def test_im__search__last__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__search__last__get_1"],
        wire.client.im.search.last.get,
        wire.async_client.im.search.last.get,
        skip_openlines="N",
        skip_chat="N",
        skip_dialog="N",
    )


def test_im__search__last__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__search__last__get_2"],
        wire.client.im.search.last.get,
        wire.async_client.im.search.last.get,
        skip_openlines="N",
        skip_chat="N",
        skip_dialog="N",
    )


def test_im__search__user__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__search__user__list_1"],
        wire.client.im.search.user.list,
        wire.async_client.im.search.user.list,
        find="John",
        business="N",
        offset=0,
        limit=10,
    )


def test_im__search__user__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__search__user__list_2"],
        wire.client.im.search.user.list,
        wire.async_client.im.search.user.list,
        find="John",
        business="N",
        offset=0,
        limit=10,
    )


def test_im__user__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__user__get_1"],
        wire.client.im.user.get,
        wire.async_client.im.user.get,
        id=5,
        avatar_hr="Y",
    )


def test_im__user__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__user__get_2"],
        wire.client.im.user.get,
        wire.async_client.im.user.get,
        id=5,
        avatar_hr="Y",
    )


def test_im__user__list__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__user__list__get_1"],
        wire.client.im.user.list.get,
        wire.async_client.im.user.list.get,
        id=[4, 5],
        avatar_hr="Y",
        result_type="array",
    )


def test_im__user__list__get_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["im__user__list__get_2"],
        wire.client.im.user.list.get,
        wire.async_client.im.user.list.get,
        id=[4, 5],
        result_type="array",
    )


def test_im__user__list__get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__user__list__get_3"],
        wire.client.im.user.list.get,
        wire.async_client.im.user.list.get,
        id=[4, 5],
        avatar_hr="Y",
        result_type="array",
    )


def test_im__user__status__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__user__status__get_1"],
        wire.client.im.user.status.get,
        wire.async_client.im.user.status.get,
    )


def test_im__user__status__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__user__status__get_2"],
        wire.client.im.user.status.get,
        wire.async_client.im.user.status.get,
    )


def test_im__user__status__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__user__status__set_1"],
        wire.client.im.user.status.set,
        wire.async_client.im.user.status.set,
        status="dnd",
    )


def test_im__user__status__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__user__status__set_2"],
        wire.client.im.user.status.set,
        wire.async_client.im.user.status.set,
        status="dnd",
    )


def test_im__user__status__idle__end_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__user__status__idle__end_1"],
        wire.client.im.user.status.idle.end,
        wire.async_client.im.user.status.idle.end,
    )


def test_im__user__status__idle__end_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__user__status__idle__end_2"],
        wire.client.im.user.status.idle.end,
        wire.async_client.im.user.status.idle.end,
    )


def test_im__user__status__idle__start_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__user__status__idle__start_1"],
        wire.client.im.user.status.idle.start,
        wire.async_client.im.user.status.idle.start,
        ago=10,
    )


def test_im__user__status__idle__start_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__user__status__idle__start_2"],
        wire.client.im.user.status.idle.start,
        wire.async_client.im.user.status.idle.start,
        ago=10,
    )


def test_im__v2__event__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__v2__event__get_1"],
        wire.client.im.v2.event.get,
        wire.async_client.im.v2.event.get,
        offset=2000,
        limit=50,
    )


def test_im__v2__event__subscribe_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__v2__event__subscribe_1"],
        wire.client.im.v2.event.subscribe,
        wire.async_client.im.v2.event.subscribe,
    )


def test_im__v2__event__unsubscribe_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__v2__event__unsubscribe_1"],
        wire.client.im.v2.event.unsubscribe,
        wire.async_client.im.v2.event.unsubscribe,
    )


def test_im__v2__file__download_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__v2__file__download_1"],
        wire.client.im.v2.file.download,
        wire.async_client.im.v2.file.download,
        dialog_id="chat5",
        file_id=138,
    )


def test_im__v2__file__download_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__v2__file__download_2"],
        wire.client.im.v2.file.download,
        wire.async_client.im.v2.file.download,
        dialog_id="chat5",
        file_id=138,
    )


def test_im__v2__file__upload_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["im__v2__file__upload_1"],
        wire.client.im.v2.file.upload,
        wire.async_client.im.v2.file.upload,
        dialog_id="chat5",
        fields={
            "name": "report.pdf",
            "content": "SGVsbG8gV29ybGQh",
            "message": "Here is the report",
        },
    )


def test_im__v2__file__upload_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["im__v2__file__upload_2"],
        wire.client.im.v2.file.upload,
        wire.async_client.im.v2.file.upload,
        dialog_id="chat5",
        fields={
            "name": "report.pdf",
            "content": "SGVsbG8gV29ybGQh",
            "message": "Here is the report",
        },
    )
