# Generated from spec/tasks/task: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("tasks_task")


def test_tasks__task__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__add_1"],
        wire.client.tasks.task.add,
        wire.async_client.tasks.task.add,
        fields={
            "TITLE": "Task Title",
            "DEADLINE": "2025-12-31T23:59:59",
            "CREATED_BY": 456,
            "RESPONSIBLE_ID": 123,
            "UF_CRM_TASK": ["L_4", "C_7", "CO_5", "D_10"],
            "UF_TASK_WEBDAV_FILES": ["n12345", "n67890"],
        },
    )


def test_tasks__task__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__add_2"],
        wire.client.tasks.task.add,
        wire.async_client.tasks.task.add,
        fields={
            "TITLE": "Task Title",
            "DEADLINE": "2025-12-31T23:59:59",
            "CREATED_BY": 456,
            "RESPONSIBLE_ID": 123,
            "UF_CRM_TASK": ["L_4", "C_7", "CO_5", "D_10"],
            "UF_TASK_WEBDAV_FILES": ["n12345", "n67890"],
        },
    )


def test_tasks__task__approve_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__approve_1"],
        wire.client.tasks.task.approve,
        wire.async_client.tasks.task.approve,
        task_id=8017,
    )


def test_tasks__task__approve_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__approve_2"],
        wire.client.tasks.task.approve,
        wire.async_client.tasks.task.approve,
        task_id=8017,
    )


def test_tasks__task__complete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__complete_1"],
        wire.client.tasks.task.complete,
        wire.async_client.tasks.task.complete,
        task_id=1,
    )


def test_tasks__task__complete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__complete_2"],
        wire.client.tasks.task.complete,
        wire.async_client.tasks.task.complete,
        task_id=1,
    )


def test_tasks__task__defer_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__defer_1"],
        wire.client.tasks.task.defer,
        wire.async_client.tasks.task.defer,
        task_id=1,
    )


def test_tasks__task__defer_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__defer_2"],
        wire.client.tasks.task.defer,
        wire.async_client.tasks.task.defer,
        task_id=1,
    )


def test_tasks__task__delegate_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__delegate_1"],
        wire.client.tasks.task.delegate,
        wire.async_client.tasks.task.delegate,
        task_id=8017,
        user_id=547,
    )


def test_tasks__task__delegate_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__delegate_2"],
        wire.client.tasks.task.delegate,
        wire.async_client.tasks.task.delegate,
        task_id=8017,
        user_id=547,
    )


def test_tasks__task__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__delete_1"],
        wire.client.tasks.task.delete,
        wire.async_client.tasks.task.delete,
        task_id=8131,
    )


def test_tasks__task__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__delete_2"],
        wire.client.tasks.task.delete,
        wire.async_client.tasks.task.delete,
        task_id=8131,
    )


def test_tasks__task__disapprove_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__disapprove_1"],
        wire.client.tasks.task.disapprove,
        wire.async_client.tasks.task.disapprove,
        task_id=8017,
    )


def test_tasks__task__disapprove_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__disapprove_2"],
        wire.client.tasks.task.disapprove,
        wire.async_client.tasks.task.disapprove,
        task_id=8017,
    )


def test_tasks__task__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__get_1"],
        wire.client.tasks.task.get,
        wire.async_client.tasks.task.get,
        task_id=8017,
        select=[
            "ID",
            "TITLE",
            "DESCRIPTION",
            "CREATED_BY",
            "RESPONSIBLE_ID",
            "DEADLINE",
            "UF_CRM_TASK",
            "UF_TASK_WEBDAV_FILES",
        ],
    )


def test_tasks__task__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__get_2"],
        wire.client.tasks.task.get,
        wire.async_client.tasks.task.get,
        task_id=8017,
        select=[
            "ID",
            "TITLE",
            "DESCRIPTION",
            "CREATED_BY",
            "RESPONSIBLE_ID",
            "DEADLINE",
            "UF_CRM_TASK",
            "UF_TASK_WEBDAV_FILES",
        ],
    )


def test_tasks__task__getaccess_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__getaccess_1"],
        wire.client.tasks.task.getaccess,
        wire.async_client.tasks.task.getaccess,
        task_id=8017,
        users=[503, 547],
    )


def test_tasks__task__getaccess_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__getaccess_2"],
        wire.client.tasks.task.getaccess,
        wire.async_client.tasks.task.getaccess,
        task_id=8017,
        users=[503, 547],
    )


def test_tasks__task__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__get_fields_1"],
        wire.client.tasks.task.get_fields,
        wire.async_client.tasks.task.get_fields,
    )


def test_tasks__task__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__list_1"],
        wire.client.tasks.task.list,
        wire.async_client.tasks.task.list,
        order={"DEADLINE": "asc", "PRIORITY": "desc"},
        filter={
            "!STATUS": 6,
            ">=DEADLINE": "2026-01-31",
            "RESPONSIBLE_ID": 547,
            "::SUBFILTER-PARAMS": {"FAVORITE": "Y"},
        },
        select=[
            "ID",
            "TITLE",
            "DESCRIPTION",
            "STATUS",
            "subStatus",
            "DEADLINE",
            "CREATED_DATE",
            "RESPONSIBLE_ID",
            "ACCOMPLICES",
            "AUDITORS",
            "TAGS",
            "COUNTERS",
            "PRIORITY",
            "MARK",
        ],
        params={"WITH_TIMER_INFO": True, "WITH_RESULT_INFO": True, "WITH_PARSED_DESCRIPTION": True},
    )


def test_tasks__task__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__list_2"],
        wire.client.tasks.task.list,
        wire.async_client.tasks.task.list,
        order={"DEADLINE": "asc", "PRIORITY": "desc"},
        filter={
            "!STATUS": 6,
            ">=DEADLINE": "2026-01-31",
            "RESPONSIBLE_ID": 547,
            "::SUBFILTER-PARAMS": {"FAVORITE": "Y"},
        },
        select=[
            "ID",
            "TITLE",
            "DESCRIPTION",
            "STATUS",
            "subStatus",
            "DEADLINE",
            "CREATED_DATE",
            "RESPONSIBLE_ID",
            "ACCOMPLICES",
            "AUDITORS",
            "TAGS",
            "COUNTERS",
            "PRIORITY",
            "MARK",
        ],
        params={"WITH_TIMER_INFO": True, "WITH_RESULT_INFO": True, "WITH_PARSED_DESCRIPTION": True},
    )


def test_tasks__task__mute_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__mute_1"],
        wire.client.tasks.task.mute,
        wire.async_client.tasks.task.mute,
        id=8017,
    )


def test_tasks__task__mute_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__mute_2"],
        wire.client.tasks.task.mute,
        wire.async_client.tasks.task.mute,
        id=8017,
    )


def test_tasks__task__pause_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__pause_1"],
        wire.client.tasks.task.pause,
        wire.async_client.tasks.task.pause,
        task_id=1,
    )


def test_tasks__task__pause_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__pause_2"],
        wire.client.tasks.task.pause,
        wire.async_client.tasks.task.pause,
        task_id=1,
    )


def test_tasks__task__pin_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__pin_1"],
        wire.client.tasks.task.pin,
        wire.async_client.tasks.task.pin,
        id=3897,
    )


def test_tasks__task__pin_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__pin_2"],
        wire.client.tasks.task.pin,
        wire.async_client.tasks.task.pin,
        id=3897,
    )


def test_tasks__task__renew_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__renew_1"],
        wire.client.tasks.task.renew,
        wire.async_client.tasks.task.renew,
        task_id=1,
    )


def test_tasks__task__renew_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__renew_2"],
        wire.client.tasks.task.renew,
        wire.async_client.tasks.task.renew,
        task_id=1,
    )


def test_tasks__task__start_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__start_1"],
        wire.client.tasks.task.start,
        wire.async_client.tasks.task.start,
        task_id=1,
    )


def test_tasks__task__start_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__start_2"],
        wire.client.tasks.task.start,
        wire.async_client.tasks.task.start,
        task_id=1,
    )


def test_tasks__task__startwatch_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__startwatch_1"],
        wire.client.tasks.task.startwatch,
        wire.async_client.tasks.task.startwatch,
        task_id=8017,
    )


def test_tasks__task__startwatch_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__startwatch_2"],
        wire.client.tasks.task.startwatch,
        wire.async_client.tasks.task.startwatch,
        task_id=8017,
    )


def test_tasks__task__stopwatch_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__stopwatch_1"],
        wire.client.tasks.task.stopwatch,
        wire.async_client.tasks.task.stopwatch,
        task_id=8017,
    )


def test_tasks__task__stopwatch_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__stopwatch_2"],
        wire.client.tasks.task.stopwatch,
        wire.async_client.tasks.task.stopwatch,
        task_id=8017,
    )


def test_tasks__task__unmute_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__unmute_1"],
        wire.client.tasks.task.unmute,
        wire.async_client.tasks.task.unmute,
        id=8017,
    )


def test_tasks__task__unmute_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__unmute_2"],
        wire.client.tasks.task.unmute,
        wire.async_client.tasks.task.unmute,
        id=8017,
    )


def test_tasks__task__unpin_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__unpin_1"],
        wire.client.tasks.task.unpin,
        wire.async_client.tasks.task.unpin,
        id=3897,
    )


def test_tasks__task__unpin_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__unpin_2"],
        wire.client.tasks.task.unpin,
        wire.async_client.tasks.task.unpin,
        id=3897,
    )


def test_tasks__task__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__update_1"],
        wire.client.tasks.task.update,
        wire.async_client.tasks.task.update,
        task_id=11,
        fields={
            "UF_CRM_TASK": ["L_4", "C_7", "CO_5", "D_10"],
            "UF_TASK_WEBDAV_FILES": ["n12345", "n67890"],
            "RESPONSIBLE_ID": 123,
        },
    )


def test_tasks__task__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__update_2"],
        wire.client.tasks.task.update,
        wire.async_client.tasks.task.update,
        task_id=11,
        fields={
            "UF_CRM_TASK": ["L_4", "C_7", "CO_5", "D_10"],
            "UF_TASK_WEBDAV_FILES": ["n12345", "n67890"],
            "RESPONSIBLE_ID": 123,
        },
    )


def test_tasks__task__counters__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__counters__get_1"],
        wire.client.tasks.task.counters.get,
        wire.async_client.tasks.task.counters.get,
        user_id=547,
        group_id=0,
        type="view_all",
    )


def test_tasks__task__counters__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__counters__get_2"],
        wire.client.tasks.task.counters.get,
        wire.async_client.tasks.task.counters.get,
        user_id=547,
        group_id=0,
        type="view_all",
    )


def test_tasks__task__favorite__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__favorite__add_1"],
        wire.client.tasks.task.favorite.add,
        wire.async_client.tasks.task.favorite.add,
        task_id=119,
    )


def test_tasks__task__favorite__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__favorite__add_2"],
        wire.client.tasks.task.favorite.add,
        wire.async_client.tasks.task.favorite.add,
        task_id=119,
    )


def test_tasks__task__favorite__remove_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__favorite__remove_1"],
        wire.client.tasks.task.favorite.remove,
        wire.async_client.tasks.task.favorite.remove,
        task_id=119,
    )


def test_tasks__task__favorite__remove_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__favorite__remove_2"],
        wire.client.tasks.task.favorite.remove,
        wire.async_client.tasks.task.favorite.remove,
        task_id=119,
    )


def test_tasks__task__files__attach_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__files__attach_1"],
        wire.client.tasks.task.files.attach,
        wire.async_client.tasks.task.files.attach,
        task_id=8017,
        file_id=1065,
    )


def test_tasks__task__files__attach_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__files__attach_2"],
        wire.client.tasks.task.files.attach,
        wire.async_client.tasks.task.files.attach,
        task_id=8017,
        file_id=1065,
    )


def test_tasks__task__history__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__history__list_1"],
        wire.client.tasks.task.history.list,
        wire.async_client.tasks.task.history.list,
        task_id=8137,
        filter={"FIELD": "COMMENT"},
        order={"createdDate": "ASC"},
    )


def test_tasks__task__history__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__history__list_2"],
        wire.client.tasks.task.history.list,
        wire.async_client.tasks.task.history.list,
        task_id=8137,
        filter={"FIELD": "COMMENT"},
        order={"createdDate": "ASC"},
    )


def test_tasks__task__result__add_from_comment_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__result__add_from_comment_1"],
        wire.client.tasks.task.result.add_from_comment,
        wire.async_client.tasks.task.result.add_from_comment,
        comment_id=3199,
    )


def test_tasks__task__result__add_from_comment_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__result__add_from_comment_2"],
        wire.client.tasks.task.result.add_from_comment,
        wire.async_client.tasks.task.result.add_from_comment,
        comment_id=3199,
    )


def test_tasks__task__result__delete_from_comment_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__result__delete_from_comment_1"],
        wire.client.tasks.task.result.delete_from_comment,
        wire.async_client.tasks.task.result.delete_from_comment,
        comment_id=3199,
    )


def test_tasks__task__result__delete_from_comment_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__result__delete_from_comment_2"],
        wire.client.tasks.task.result.delete_from_comment,
        wire.async_client.tasks.task.result.delete_from_comment,
        comment_id=3199,
    )


def test_tasks__task__result__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__task__result__list_1"],
        wire.client.tasks.task.result.list,
        wire.async_client.tasks.task.result.list,
        task_id=8017,
    )


def test_tasks__task__result__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__task__result__list_2"],
        wire.client.tasks.task.result.list,
        wire.async_client.tasks.task.result.list,
        task_id=8017,
    )
