# Generated from spec/v3/tasks: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("v3_tasks")


def test_v3__tasks__task__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__add_1"],
        wire.client.v3.tasks.task.add,
        wire.async_client.v3.tasks.task.add,
        fields={
            "title": "Task Title",
            "deadline": "2025-12-31T23:59:59+02:00",
            "creatorId": 29,
            "responsibleId": 1,
            "crmItemIds": ["L_1000959"],
        },
    )


def test_v3__tasks__task__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__add_2"],
        wire.client.v3.tasks.task.add,
        wire.async_client.v3.tasks.task.add,
        fields={
            "title": "Task Title",
            "deadline": "2025-12-31T23:59:59+02:00",
            "creatorId": 29,
            "responsibleId": 1,
            "crmItemIds": ["L_1000959"],
        },
    )


def test_v3__tasks__task__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__delete_1"],
        wire.client.v3.tasks.task.delete,
        wire.async_client.v3.tasks.task.delete,
        id=8131,
    )


def test_v3__tasks__task__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__delete_2"],
        wire.client.v3.tasks.task.delete,
        wire.async_client.v3.tasks.task.delete,
        id=8131,
    )


def test_v3__tasks__task__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__get_1"],
        wire.client.v3.tasks.task.get,
        wire.async_client.v3.tasks.task.get,
        id=8017,
        select=["responsible.name", "responsible.email"],
    )


def test_v3__tasks__task__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__get_2"],
        wire.client.v3.tasks.task.get,
        wire.async_client.v3.tasks.task.get,
        id=8017,
        select=["responsible.name", "responsible.email"],
    )


def test_v3__tasks__task__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__list_1"],
        wire.client.v3.tasks.task.list,
        wire.async_client.v3.tasks.task.list,
        select=["id", "title", "responsibleId", "deadline", "status"],
        filter=[["id", ">", 1000]],
        order={"id": "ASC"},
        pagination={"page": 1, "limit": 20, "offset": 0},
    )


def test_v3__tasks__task__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__list_2"],
        wire.client.v3.tasks.task.list,
        wire.async_client.v3.tasks.task.list,
        select=["id", "title", "responsibleId", "deadline", "status"],
        filter=[["id", ">", 1000]],
        order={"id": "ASC"},
        pagination={"page": 1, "limit": 20, "offset": 0},
    )


def test_v3__tasks__task__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__update_1"],
        wire.client.v3.tasks.task.update,
        wire.async_client.v3.tasks.task.update,
        id=11,
        fields={
            "title": "Task Title",
            "deadline": "2025-12-31T23:59:59+02:00",
            "creatorId": 29,
            "responsibleId": 1,
            "crmItemIds": ["L_1000959"],
        },
    )


def test_v3__tasks__task__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__update_2"],
        wire.client.v3.tasks.task.update,
        wire.async_client.v3.tasks.task.update,
        id=11,
        fields={
            "title": "Task Title",
            "deadline": "2025-12-31T23:59:59+02:00",
            "creatorId": 29,
            "responsibleId": 1,
            "crmItemIds": ["L_1000959"],
        },
    )


def test_v3__tasks__task__access__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__access__get_1"],
        wire.client.v3.tasks.task.access.get,
        wire.async_client.v3.tasks.task.access.get,
        id=8017,
    )


def test_v3__tasks__task__access__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__access__get_2"],
        wire.client.v3.tasks.task.access.get,
        wire.async_client.v3.tasks.task.access.get,
        id=8017,
    )


def test_v3__tasks__task__access__field__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__access__field__get_1"],
        wire.client.v3.tasks.task.access.field.get,
        wire.async_client.v3.tasks.task.access.field.get,
        name="id",
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__tasks__task__access__field__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__access__field__get_2"],
        wire.client.v3.tasks.task.access.field.get,
        wire.async_client.v3.tasks.task.access.field.get,
        name="id",
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__tasks__task__access__field__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__access__field__list_1"],
        wire.client.v3.tasks.task.access.field.list,
        wire.async_client.v3.tasks.task.access.field.list,
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__tasks__task__access__field__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__access__field__list_2"],
        wire.client.v3.tasks.task.access.field.list,
        wire.async_client.v3.tasks.task.access.field.list,
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__tasks__task__chat__message__send_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__chat__message__send_1"],
        wire.client.v3.tasks.task.chat.message.send,
        wire.async_client.v3.tasks.task.chat.message.send,
        fields={"taskId": 51, "text": "Message from external system"},
    )


def test_v3__tasks__task__chat__message__send_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__chat__message__send_2"],
        wire.client.v3.tasks.task.chat.message.send,
        wire.async_client.v3.tasks.task.chat.message.send,
        fields={"taskId": 51, "text": "Message from external system"},
    )


def test_v3__tasks__task__chat__message__field__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__chat__message__field__get_1"],
        wire.client.v3.tasks.task.chat.message.field.get,
        wire.async_client.v3.tasks.task.chat.message.field.get,
        name="taskId",
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__tasks__task__chat__message__field__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__chat__message__field__get_2"],
        wire.client.v3.tasks.task.chat.message.field.get,
        wire.async_client.v3.tasks.task.chat.message.field.get,
        name="taskId",
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__tasks__task__chat__message__field__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__chat__message__field__list_1"],
        wire.client.v3.tasks.task.chat.message.field.list,
        wire.async_client.v3.tasks.task.chat.message.field.list,
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__tasks__task__chat__message__field__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__chat__message__field__list_2"],
        wire.client.v3.tasks.task.chat.message.field.list,
        wire.async_client.v3.tasks.task.chat.message.field.list,
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__tasks__task__field__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__field__get_1"],
        wire.client.v3.tasks.task.field.get,
        wire.async_client.v3.tasks.task.field.get,
        name="id",
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__tasks__task__field__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__field__get_2"],
        wire.client.v3.tasks.task.field.get,
        wire.async_client.v3.tasks.task.field.get,
        name="id",
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__tasks__task__field__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__field__list_1"],
        wire.client.v3.tasks.task.field.list,
        wire.async_client.v3.tasks.task.field.list,
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__tasks__task__field__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__field__list_2"],
        wire.client.v3.tasks.task.field.list,
        wire.async_client.v3.tasks.task.field.list,
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__tasks__task__file__attach_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__file__attach_1"],
        wire.client.v3.tasks.task.file.attach,
        wire.async_client.v3.tasks.task.file.attach,
        task_id=8017,
        file_ids=[1065, 1077],
    )


def test_v3__tasks__task__file__attach_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__file__attach_2"],
        wire.client.v3.tasks.task.file.attach,
        wire.async_client.v3.tasks.task.file.attach,
        task_id=8017,
        file_ids=[1065, 1077],
    )


def test_v3__tasks__task__file__field__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__file__field__get_1"],
        wire.client.v3.tasks.task.file.field.get,
        wire.async_client.v3.tasks.task.file.field.get,
        name="taskId",
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__tasks__task__file__field__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__file__field__get_2"],
        wire.client.v3.tasks.task.file.field.get,
        wire.async_client.v3.tasks.task.file.field.get,
        name="taskId",
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__tasks__task__file__field__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__file__field__list_1"],
        wire.client.v3.tasks.task.file.field.list,
        wire.async_client.v3.tasks.task.file.field.list,
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__tasks__task__file__field__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__file__field__list_2"],
        wire.client.v3.tasks.task.file.field.list,
        wire.async_client.v3.tasks.task.file.field.list,
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__tasks__task__result__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__result__add_1"],
        wire.client.v3.tasks.task.result.add,
        wire.async_client.v3.tasks.task.result.add,
        fields={"taskId": 51, "text": "Task completed"},
    )


def test_v3__tasks__task__result__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__result__add_2"],
        wire.client.v3.tasks.task.result.add,
        wire.async_client.v3.tasks.task.result.add,
        fields={"taskId": 51, "text": "Task completed"},
    )


def test_v3__tasks__task__result__addfromchatmessage_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__result__addfromchatmessage_1"],
        wire.client.v3.tasks.task.result.addfromchatmessage,
        wire.async_client.v3.tasks.task.result.addfromchatmessage,
        fields={"messageId": 335},
    )


def test_v3__tasks__task__result__addfromchatmessage_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__result__addfromchatmessage_2"],
        wire.client.v3.tasks.task.result.addfromchatmessage,
        wire.async_client.v3.tasks.task.result.addfromchatmessage,
        fields={"messageId": 335},
    )


def test_v3__tasks__task__result__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__result__delete_1"],
        wire.client.v3.tasks.task.result.delete,
        wire.async_client.v3.tasks.task.result.delete,
        id=17,
    )


def test_v3__tasks__task__result__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__result__delete_2"],
        wire.client.v3.tasks.task.result.delete,
        wire.async_client.v3.tasks.task.result.delete,
        id=17,
    )


def test_v3__tasks__task__result__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__result__list_1"],
        wire.client.v3.tasks.task.result.list,
        wire.async_client.v3.tasks.task.result.list,
        order={"createdAt": "DESC"},
        filter=[["taskId", 51]],
        select=["id", "taskId", "text", "authorId", "createdAt", "status", "messageId"],
        pagination={"limit": 10, "offset": 0},
    )


def test_v3__tasks__task__result__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__result__list_2"],
        wire.client.v3.tasks.task.result.list,
        wire.async_client.v3.tasks.task.result.list,
        order={"createdAt": "DESC"},
        filter=[["taskId", 51]],
        select=["id", "taskId", "text", "authorId", "createdAt", "status", "messageId"],
        pagination={"limit": 10, "offset": 0},
    )


def test_v3__tasks__task__result__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__tasks__task__result__update_1"],
        wire.client.v3.tasks.task.result.update,
        wire.async_client.v3.tasks.task.result.update,
        id=17,
        fields={"text": "Task has been completed and verified"},
    )


def test_v3__tasks__task__result__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__tasks__task__result__update_2"],
        wire.client.v3.tasks.task.result.update,
        wire.async_client.v3.tasks.task.result.update,
        id=17,
        fields={"text": "Task has been completed and verified"},
    )
