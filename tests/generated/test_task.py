# Generated from spec/task: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("task")


def test_task__checklistitem__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__checklistitem__add_1"],
        wire.client.task.checklistitem.add,
        wire.async_client.task.checklistitem.add,
        taskid=13,
        fields={
            "TITLE": "Prepare the report",
            "PARENT_ID": 457,
            "SORT_INDEX": 200,
            "IS_COMPLETE": "N",
            "IS_IMPORTANT": "Y",
            "MEMBERS": {"547": {"TYPE": "A"}},
        },
    )


def test_task__checklistitem__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__checklistitem__add_2"],
        wire.client.task.checklistitem.add,
        wire.async_client.task.checklistitem.add,
        taskid=13,
        fields={
            "TITLE": "Prepare the report",
            "PARENT_ID": 457,
            "SORT_INDEX": 200,
            "IS_COMPLETE": "N",
            "IS_IMPORTANT": "Y",
            "MEMBERS": {"547": {"TYPE": "A"}},
        },
    )


def test_task__checklistitem__complete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__checklistitem__complete_1"],
        wire.client.task.checklistitem.complete,
        wire.async_client.task.checklistitem.complete,
        taskid=8017,
        itemid=433,
    )


def test_task__checklistitem__complete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__checklistitem__complete_2"],
        wire.client.task.checklistitem.complete,
        wire.async_client.task.checklistitem.complete,
        taskid=8017,
        itemid=433,
    )


def test_task__checklistitem__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__checklistitem__delete_1"],
        wire.client.task.checklistitem.delete,
        wire.async_client.task.checklistitem.delete,
        taskid=13,
        itemid=475,
    )


def test_task__checklistitem__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__checklistitem__delete_2"],
        wire.client.task.checklistitem.delete,
        wire.async_client.task.checklistitem.delete,
        taskid=13,
        itemid=475,
    )


def test_task__checklistitem__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__checklistitem__get_1"],
        wire.client.task.checklistitem.get,
        wire.async_client.task.checklistitem.get,
        taskid=8017,
        itemid=479,
    )


def test_task__checklistitem__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__checklistitem__get_2"],
        wire.client.task.checklistitem.get,
        wire.async_client.task.checklistitem.get,
        taskid=8017,
        itemid=479,
    )


def test_task__checklistitem__getlist_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__checklistitem__getlist_1"],
        wire.client.task.checklistitem.getlist,
        wire.async_client.task.checklistitem.getlist,
        taskid=8017,
        order={"IS_COMPLETE": "ASC"},
    )


def test_task__checklistitem__getlist_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__checklistitem__getlist_2"],
        wire.client.task.checklistitem.getlist,
        wire.async_client.task.checklistitem.getlist,
        taskid=8017,
        order={"IS_COMPLETE": "ASC"},
    )


def test_task__checklistitem__getmanifest_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__checklistitem__getmanifest_1"],
        wire.client.task.checklistitem.getmanifest,
        wire.async_client.task.checklistitem.getmanifest,
    )


def test_task__checklistitem__isactionallowed_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__checklistitem__isactionallowed_1"],
        wire.client.task.checklistitem.isactionallowed,
        wire.async_client.task.checklistitem.isactionallowed,
        taskid=8017,
        itemid=475,
        actionid=2,
    )


def test_task__checklistitem__isactionallowed_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__checklistitem__isactionallowed_2"],
        wire.client.task.checklistitem.isactionallowed,
        wire.async_client.task.checklistitem.isactionallowed,
        taskid=8017,
        itemid=475,
        actionid=2,
    )


def test_task__checklistitem__moveafteritem_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__checklistitem__moveafteritem_1"],
        wire.client.task.checklistitem.moveafteritem,
        wire.async_client.task.checklistitem.moveafteritem,
        taskid=13,
        itemid=475,
        afteritemid=447,
    )


def test_task__checklistitem__moveafteritem_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__checklistitem__moveafteritem_2"],
        wire.client.task.checklistitem.moveafteritem,
        wire.async_client.task.checklistitem.moveafteritem,
        taskid=13,
        itemid=475,
        afteritemid=447,
    )


def test_task__checklistitem__renew_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__checklistitem__renew_1"],
        wire.client.task.checklistitem.renew,
        wire.async_client.task.checklistitem.renew,
        taskid=13,
        itemid=475,
    )


def test_task__checklistitem__renew_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__checklistitem__renew_2"],
        wire.client.task.checklistitem.renew,
        wire.async_client.task.checklistitem.renew,
        taskid=13,
        itemid=475,
    )


def test_task__checklistitem__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__checklistitem__update_1"],
        wire.client.task.checklistitem.update,
        wire.async_client.task.checklistitem.update,
        taskid=13,
        itemid=475,
        fields={
            "TITLE": "Prepare report",
            "PARENT_ID": 447,
            "SORT_INDEX": 100,
            "IS_COMPLETE": "N",
            "IS_IMPORTANT": "N",
            "MEMBERS": {"547": {"TYPE": "A"}, "125": {"TYPE": "U"}},
        },
    )


def test_task__checklistitem__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__checklistitem__update_2"],
        wire.client.task.checklistitem.update,
        wire.async_client.task.checklistitem.update,
        taskid=13,
        itemid=475,
        fields={
            "TITLE": "Prepare report",
            "PARENT_ID": 447,
            "SORT_INDEX": 100,
            "IS_COMPLETE": "N",
            "IS_IMPORTANT": "N",
            "MEMBERS": {"547": {"TYPE": "A"}, "125": {"TYPE": "U"}},
        },
    )


def test_task__comment__add_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__comment__add_1"],
        wire.client.task.comment.add,
        wire.async_client.task.comment.add,
        taskid=1,
        fields={"POST_MESSAGE": "comment text"},
    )


def test_task__commentitem__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__commentitem__add_1"],
        wire.client.task.commentitem.add,
        wire.async_client.task.commentitem.add,
        taskid=8017,
        fields={
            "POST_MESSAGE": "Text of the new task comment",
            "AUTHOR_ID": 503,
            "POST_DATE": "2025-07-15T14:30:00+02:00",
            "UF_FORUM_MESSAGE_DOC": ["n4755", "n4753"],
        },
    )


def test_task__commentitem__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__commentitem__add_2"],
        wire.client.task.commentitem.add,
        wire.async_client.task.commentitem.add,
        taskid=8017,
        fields={
            "POST_MESSAGE": "Text of the new task comment",
            "AUTHOR_ID": 503,
            "POST_DATE": "2025-07-15T14:30:00+02:00",
            "UF_FORUM_MESSAGE_DOC": ["n4755", "n4753"],
        },
    )


def test_task__commentitem__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__commentitem__delete_1"],
        wire.client.task.commentitem.delete,
        wire.async_client.task.commentitem.delete,
        taskid=8017,
        itemid=3155,
    )


def test_task__commentitem__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__commentitem__delete_2"],
        wire.client.task.commentitem.delete,
        wire.async_client.task.commentitem.delete,
        taskid=8017,
        itemid=3155,
    )


def test_task__commentitem__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__commentitem__get_1"],
        wire.client.task.commentitem.get,
        wire.async_client.task.commentitem.get,
        taskid=8017,
        itemid=3157,
    )


def test_task__commentitem__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__commentitem__get_2"],
        wire.client.task.commentitem.get,
        wire.async_client.task.commentitem.get,
        taskid=8017,
        itemid=3157,
    )


def test_task__commentitem__getlist_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__commentitem__getlist_1"],
        wire.client.task.commentitem.getlist,
        wire.async_client.task.commentitem.getlist,
        taskid=8017,
        order={"POST_DATE": "asc"},
        filter={"AUTHOR_ID": 503, ">=POST_DATE": "2025-01-01"},
    )


def test_task__commentitem__getmanifest_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__commentitem__getmanifest_1"],
        wire.client.task.commentitem.getmanifest,
        wire.async_client.task.commentitem.getmanifest,
    )


def test_task__commentitem__isactionallowed_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__commentitem__isactionallowed_1"],
        wire.client.task.commentitem.isactionallowed,
        wire.async_client.task.commentitem.isactionallowed,
        taskid=8017,
        itemid=3157,
        actionid=2,
    )


def test_task__commentitem__isactionallowed_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__commentitem__isactionallowed_2"],
        wire.client.task.commentitem.isactionallowed,
        wire.async_client.task.commentitem.isactionallowed,
        taskid=8017,
        itemid=3157,
        actionid=2,
    )


def test_task__commentitem__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__commentitem__update_1"],
        wire.client.task.commentitem.update,
        wire.async_client.task.commentitem.update,
        taskid=8017,
        itemid=3167,
        fields={"POST_MESSAGE": "Comment updated", "UF_FORUM_MESSAGE_DOC": ["n4755"]},
    )


def test_task__commentitem__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__commentitem__update_2"],
        wire.client.task.commentitem.update,
        wire.async_client.task.commentitem.update,
        taskid=8017,
        itemid=3167,
        fields={"POST_MESSAGE": "Comment updated", "UF_FORUM_MESSAGE_DOC": ["n4755"]},
    )


def test_task__dependence__add_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__dependence__add_1"],
        wire.client.task.dependence.add,
        wire.async_client.task.dependence.add,
        task_id_from=100,
        task_id_to=101,
        link_type=0,
    )


def test_task__dependence__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__dependence__add_2"],
        wire.client.task.dependence.add,
        wire.async_client.task.dependence.add,
        task_id_from=100,
        task_id_to=101,
        link_type=0,
    )


def test_task__dependence__delete_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__dependence__delete_1"],
        wire.client.task.dependence.delete,
        wire.async_client.task.dependence.delete,
        task_id_from=100,
        task_id_to=101,
    )


def test_task__dependence__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__dependence__delete_2"],
        wire.client.task.dependence.delete,
        wire.async_client.task.dependence.delete,
        task_id_from=100,
        task_id_to=101,
    )


def test_task__elapseditem__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__elapseditem__add_1"],
        wire.client.task.elapseditem.add,
        wire.async_client.task.elapseditem.add,
        taskid=691,
        arfields={"SECONDS": 113, "COMMENT_TEXT": "comment text"},
    )


def test_task__elapseditem__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__elapseditem__add_2"],
        wire.client.task.elapseditem.add,
        wire.async_client.task.elapseditem.add,
        taskid=691,
        arfields={"SECONDS": 113, "COMMENT_TEXT": "comment text"},
    )


def test_task__elapseditem__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__elapseditem__delete_1"],
        wire.client.task.elapseditem.delete,
        wire.async_client.task.elapseditem.delete,
        taskid=691,
        itemid=5,
    )


def test_task__elapseditem__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__elapseditem__delete_2"],
        wire.client.task.elapseditem.delete,
        wire.async_client.task.elapseditem.delete,
        taskid=691,
        itemid=5,
    )


def test_task__elapseditem__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__elapseditem__get_1"],
        wire.client.task.elapseditem.get,
        wire.async_client.task.elapseditem.get,
        taskid=691,
        itemid=1,
    )


def test_task__elapseditem__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__elapseditem__get_2"],
        wire.client.task.elapseditem.get,
        wire.async_client.task.elapseditem.get,
        taskid=691,
        itemid=1,
    )


def test_task__elapseditem__getlist_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__elapseditem__getlist_1"],
        wire.client.task.elapseditem.getlist,
        wire.async_client.task.elapseditem.getlist,
        taskid=1,
        order={"ID": "desc"},
        filter={">=CREATED_DATE": "2024-02-16"},
        select=["ID", "TASK_ID"],
        params={"NAV_PARAMS": {"nPageSize": 2}},
    )


def test_task__elapseditem__getlist_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__elapseditem__getlist_2"],
        wire.client.task.elapseditem.getlist,
        wire.async_client.task.elapseditem.getlist,
        taskid=1,
        order={"ID": "desc"},
        filter={">=CREATED_DATE": "2024-02-16"},
        select=["ID", "TASK_ID"],
        params={"NAV_PARAMS": {"nPageSize": 2}},
    )


def test_task__elapseditem__getmanifest_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__elapseditem__getmanifest_1"],
        wire.client.task.elapseditem.getmanifest,
        wire.async_client.task.elapseditem.getmanifest,
    )


def test_task__elapseditem__is_action_allowed_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__elapseditem__is_action_allowed_1"],
        wire.client.task.elapseditem.is_action_allowed,
        wire.async_client.task.elapseditem.is_action_allowed,
        taskid=691,
        itemid=5,
        actionid=1,
    )


def test_task__elapseditem__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__elapseditem__update_1"],
        wire.client.task.elapseditem.update,
        wire.async_client.task.elapseditem.update,
        taskid=691,
        itemid=5,
        arfields={"SECONDS": 113, "COMMENT_TEXT": "comment text"},
    )


def test_task__elapseditem__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__elapseditem__update_2"],
        wire.client.task.elapseditem.update,
        wire.async_client.task.elapseditem.update,
        taskid=691,
        itemid=5,
        arfields={"SECONDS": 113, "COMMENT_TEXT": "comment text"},
    )


def test_task__items__getlist_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__items__getlist_1"],
        wire.client.task.items.getlist,
        wire.async_client.task.items.getlist,
    )


def test_task__items__getlist_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__items__getlist_2"],
        wire.client.task.items.getlist,
        wire.async_client.task.items.getlist,
        order={"ID": "desc"},
        filter={"ID": [1, 2, 3, 4, 5, 6]},
        nav_params={"iNumPage": 2},
        select=["ID", "TITLE"],
    )


def test_task__logitem__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__logitem__list_1"],
        wire.client.task.logitem.list,
        wire.async_client.task.logitem.list,
        task_id=1205,
    )


def test_task__planner__getlist_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__planner__getlist_1"],
        wire.client.task.planner.getlist,
        wire.async_client.task.planner.getlist,
    )


def test_task__stages__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__stages__add_1"],
        wire.client.task.stages.add,
        wire.async_client.task.stages.add,
        fields={"TITLE": "Stage title", "COLOR": "#FFAAEE", "AFTER_ID": 1, "ENTITY_ID": 1},
        is_admin=False,
    )


def test_task__stages__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__stages__add_2"],
        wire.client.task.stages.add,
        wire.async_client.task.stages.add,
        fields={"TITLE": "Stage title", "COLOR": "#FFAAEE", "AFTER_ID": 1, "ENTITY_ID": 1},
        is_admin=False,
    )


def test_task__stages__canmovetask_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__stages__canmovetask_1"],
        wire.client.task.stages.canmovetask,
        wire.async_client.task.stages.canmovetask,
        entity_id=1,
        entity_type="U",
    )


def test_task__stages__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__stages__delete_1"],
        wire.client.task.stages.delete,
        wire.async_client.task.stages.delete,
        id=5,
    )


def test_task__stages__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__stages__delete_2"],
        wire.client.task.stages.delete,
        wire.async_client.task.stages.delete,
        id=5,
    )


def test_task__stages__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__stages__get_1"],
        wire.client.task.stages.get,
        wire.async_client.task.stages.get,
        entity_id=0,
    )


def test_task__stages__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__stages__get_2"],
        wire.client.task.stages.get,
        wire.async_client.task.stages.get,
        entity_id=0,
    )


def test_task__stages__movetask_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__stages__movetask_1"],
        wire.client.task.stages.movetask,
        wire.async_client.task.stages.movetask,
        id=1,
        stage_id=2,
        before=3,
        after=4,
    )


def test_task__stages__movetask_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__stages__movetask_2"],
        wire.client.task.stages.movetask,
        wire.async_client.task.stages.movetask,
        id=1,
        stage_id=2,
        before=3,
        after=4,
    )


def test_task__stages__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__stages__update_1"],
        wire.client.task.stages.update,
        wire.async_client.task.stages.update,
        id=5,
        fields={"TITLE": "New Stage", "SORT": 200, "COLOR": "FF5733"},
    )


def test_task__stages__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__stages__update_2"],
        wire.client.task.stages.update,
        wire.async_client.task.stages.update,
        id=5,
        fields={"TITLE": "New Stage", "SORT": 200, "COLOR": "FF5733"},
    )
