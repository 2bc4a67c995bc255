# Generated from spec/tasks/api: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("tasks_api")


def test_tasks__api__scrum__backlog__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__api__scrum__backlog__add_1"],
        wire.client.tasks.api.scrum.backlog.add,
        wire.async_client.tasks.api.scrum.backlog.add,
        fields={"groupId": 1, "createdBy": 1},
    )


def test_tasks__api__scrum__backlog__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__backlog__add_2"],
        wire.client.tasks.api.scrum.backlog.add,
        wire.async_client.tasks.api.scrum.backlog.add,
        fields={"groupId": 1, "createdBy": 1},
    )


def test_tasks__api__scrum__backlog__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__api__scrum__backlog__delete_1"],
        wire.client.tasks.api.scrum.backlog.delete,
        wire.async_client.tasks.api.scrum.backlog.delete,
        id=1,
    )


def test_tasks__api__scrum__backlog__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__backlog__delete_2"],
        wire.client.tasks.api.scrum.backlog.delete,
        wire.async_client.tasks.api.scrum.backlog.delete,
        id=1,
    )


def test_tasks__api__scrum__backlog__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__api__scrum__backlog__get_1"],
        wire.client.tasks.api.scrum.backlog.get,
        wire.async_client.tasks.api.scrum.backlog.get,
        id=125,
    )


def test_tasks__api__scrum__backlog__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__backlog__get_2"],
        wire.client.tasks.api.scrum.backlog.get,
        wire.async_client.tasks.api.scrum.backlog.get,
        id=125,
    )


def test_tasks__api__scrum__backlog__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__api__scrum__backlog__get_fields_1"],
        wire.client.tasks.api.scrum.backlog.get_fields,
        wire.async_client.tasks.api.scrum.backlog.get_fields,
    )


def test_tasks__api__scrum__backlog__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__api__scrum__backlog__update_1"],
        wire.client.tasks.api.scrum.backlog.update,
        wire.async_client.tasks.api.scrum.backlog.update,
        id=1,
        fields={"groupId": 125, "createdBy": 6},
    )


def test_tasks__api__scrum__backlog__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__backlog__update_2"],
        wire.client.tasks.api.scrum.backlog.update,
        wire.async_client.tasks.api.scrum.backlog.update,
        id=1,
        fields={"groupId": 125, "createdBy": 6},
    )


def test_tasks__api__scrum__epic__add_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["tasks__api__scrum__epic__add_1"],
        wire.client.tasks.api.scrum.epic.add,
        wire.async_client.tasks.api.scrum.epic.add,
        fields={
            "name": "Epic 1",
            "groupId": 1,
            "description": "Description text",
            "color": "#69dafc",
            "files": ["n428", "n345"],
        },
    )


def test_tasks__api__scrum__epic__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__epic__add_2"],
        wire.client.tasks.api.scrum.epic.add,
        wire.async_client.tasks.api.scrum.epic.add,
        fields={
            "name": "Epic 1",
            "groupId": 1,
            "description": "Description text",
            "color": "#69dafc",
            "files": ["n428", "n345"],
        },
    )


def test_tasks__api__scrum__epic__delete_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["tasks__api__scrum__epic__delete_1"],
        wire.client.tasks.api.scrum.epic.delete,
        wire.async_client.tasks.api.scrum.epic.delete,
        id=1,
    )


def test_tasks__api__scrum__epic__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__epic__delete_2"],
        wire.client.tasks.api.scrum.epic.delete,
        wire.async_client.tasks.api.scrum.epic.delete,
        id=1,
    )


def test_tasks__api__scrum__epic__get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["tasks__api__scrum__epic__get_1"],
        wire.client.tasks.api.scrum.epic.get,
        wire.async_client.tasks.api.scrum.epic.get,
        id=1,
    )


def test_tasks__api__scrum__epic__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__epic__get_2"],
        wire.client.tasks.api.scrum.epic.get,
        wire.async_client.tasks.api.scrum.epic.get,
        id=1,
    )


def test_tasks__api__scrum__epic__get_fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["tasks__api__scrum__epic__get_fields_1"],
        wire.client.tasks.api.scrum.epic.get_fields,
        wire.async_client.tasks.api.scrum.epic.get_fields,
    )


def test_tasks__api__scrum__epic__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["tasks__api__scrum__epic__list_1"],
        wire.client.tasks.api.scrum.epic.list,
        wire.async_client.tasks.api.scrum.epic.list,
        order={"ID": "asc", "NAME": "desc"},
        filter={
            "GROUP_ID": 143,
            ">=ID": 1,
            "<=ID": 50,
            "NAME": "%epic%",
            "!=DESCRIPTION": "old epic",
        },
        select=["ID", "NAME", "DESCRIPTION", "CREATED_BY", "MODIFIED_BY", "COLOR"],
        start=0,
    )


def test_tasks__api__scrum__epic__list_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["tasks__api__scrum__epic__list_2"],
        wire.client.tasks.api.scrum.epic.list,
        wire.async_client.tasks.api.scrum.epic.list,
        order={"ID": "asc", "NAME": "desc"},
        filter={
            "GROUP_ID": 143,
            ">=ID": 1,
            "<=ID": 50,
            "NAME": "%epic%",
            "!=DESCRIPTION": "old epic",
            "CREATED_BY": 1,
            "MODIFIED_BY": 3,
            "COLOR": "#69dafc",
        },
        select=["ID", "NAME", "DESCRIPTION", "CREATED_BY", "MODIFIED_BY", "COLOR"],
        start=0,
    )


def test_tasks__api__scrum__epic__list_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__epic__list_3"],
        wire.client.tasks.api.scrum.epic.list,
        wire.async_client.tasks.api.scrum.epic.list,
        order={"ID": "asc", "NAME": "desc"},
        filter={
            "GROUP_ID": 143,
            ">=ID": 1,
            "<=ID": 50,
            "NAME": "%epic%",
            "!=DESCRIPTION": "old epic",
        },
        select=["ID", "NAME", "DESCRIPTION", "CREATED_BY", "MODIFIED_BY", "COLOR"],
        start=0,
    )


def test_tasks__api__scrum__epic__update_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["tasks__api__scrum__epic__update_1"],
        wire.client.tasks.api.scrum.epic.update,
        wire.async_client.tasks.api.scrum.epic.update,
        id=1,
        fields={
            "name": "Updated epic name",
            "description": "Updated description text",
            "color": "#bbecf1",
            "files": ["n429", "n243"],
        },
    )


def test_tasks__api__scrum__epic__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__epic__update_2"],
        wire.client.tasks.api.scrum.epic.update,
        wire.async_client.tasks.api.scrum.epic.update,
        id=1,
        fields={
            "name": "Updated epic name",
            "description": "Updated description text",
            "color": "#bbecf1",
            "files": ["n429", "n243"],
        },
    )


def test_tasks__api__scrum__kanban__add_stage_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__api__scrum__kanban__add_stage_1"],
        wire.client.tasks.api.scrum.kanban.add_stage,
        wire.async_client.tasks.api.scrum.kanban.add_stage,
        fields={
            "sprintId": 1,
            "name": "First Stage",
            "type": "NEW",
            "color": "00C4FB",
            "sort": 100,
        },
    )


def test_tasks__api__scrum__kanban__add_stage_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__kanban__add_stage_2"],
        wire.client.tasks.api.scrum.kanban.add_stage,
        wire.async_client.tasks.api.scrum.kanban.add_stage,
        fields={
            "sprintId": 1,
            "name": "First Stage",
            "type": "NEW",
            "color": "00C4FB",
            "sort": 100,
        },
    )


def test_tasks__api__scrum__kanban__add_task_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__api__scrum__kanban__add_task_1"],
        wire.client.tasks.api.scrum.kanban.add_task,
        wire.async_client.tasks.api.scrum.kanban.add_task,
        sprint_id=5,
        task_id=751,
        stage_id=58,
    )


def test_tasks__api__scrum__kanban__add_task_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__kanban__add_task_2"],
        wire.client.tasks.api.scrum.kanban.add_task,
        wire.async_client.tasks.api.scrum.kanban.add_task,
        sprint_id=5,
        task_id=751,
        stage_id=58,
    )


def test_tasks__api__scrum__kanban__delete_stage_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__api__scrum__kanban__delete_stage_1"],
        wire.client.tasks.api.scrum.kanban.delete_stage,
        wire.async_client.tasks.api.scrum.kanban.delete_stage,
        stage_id=65,
    )


def test_tasks__api__scrum__kanban__delete_stage_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__kanban__delete_stage_2"],
        wire.client.tasks.api.scrum.kanban.delete_stage,
        wire.async_client.tasks.api.scrum.kanban.delete_stage,
        stage_id=65,
    )


def test_tasks__api__scrum__kanban__delete_task_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__api__scrum__kanban__delete_task_1"],
        wire.client.tasks.api.scrum.kanban.delete_task,
        wire.async_client.tasks.api.scrum.kanban.delete_task,
        sprint_id=5,
        task_id=751,
    )


def test_tasks__api__scrum__kanban__delete_task_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__kanban__delete_task_2"],
        wire.client.tasks.api.scrum.kanban.delete_task,
        wire.async_client.tasks.api.scrum.kanban.delete_task,
        sprint_id=5,
        task_id=751,
    )


def test_tasks__api__scrum__kanban__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__api__scrum__kanban__get_fields_1"],
        wire.client.tasks.api.scrum.kanban.get_fields,
        wire.async_client.tasks.api.scrum.kanban.get_fields,
    )


def test_tasks__api__scrum__kanban__get_stages_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__api__scrum__kanban__get_stages_1"],
        wire.client.tasks.api.scrum.kanban.get_stages,
        wire.async_client.tasks.api.scrum.kanban.get_stages,
        sprint_id=5,
    )


def test_tasks__api__scrum__kanban__get_stages_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__kanban__get_stages_2"],
        wire.client.tasks.api.scrum.kanban.get_stages,
        wire.async_client.tasks.api.scrum.kanban.get_stages,
        sprint_id=5,
    )


def test_tasks__api__scrum__kanban__update_stage_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__api__scrum__kanban__update_stage_1"],
        wire.client.tasks.api.scrum.kanban.update_stage,
        wire.async_client.tasks.api.scrum.kanban.update_stage,
        stage_id=65,
        fields={"name": "Updated Stage", "type": "WORK", "color": "00C4FB", "sort": 100},
    )


def test_tasks__api__scrum__kanban__update_stage_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__kanban__update_stage_2"],
        wire.client.tasks.api.scrum.kanban.update_stage,
        wire.async_client.tasks.api.scrum.kanban.update_stage,
        stage_id=65,
        fields={"name": "Updated Stage", "type": "WORK", "color": "00C4FB", "sort": 100},
    )


def test_tasks__api__scrum__sprint__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__api__scrum__sprint__add_1"],
        wire.client.tasks.api.scrum.sprint.add,
        wire.async_client.tasks.api.scrum.sprint.add,
        fields={
            "name": "Sprint 1",
            "groupId": 1,
            "createdBy": 1,
            "sort": 1,
            "status": "planned",
            "dateStart": "2021-11-22T00:00:00+02:00",
            "dateEnd": "2021-11-29T00:00:00+02:00",
        },
    )


def test_tasks__api__scrum__sprint__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__sprint__add_2"],
        wire.client.tasks.api.scrum.sprint.add,
        wire.async_client.tasks.api.scrum.sprint.add,
        fields={
            "name": "Sprint 1",
            "groupId": 1,
            "createdBy": 1,
            "sort": 1,
            "status": "planned",
            "dateStart": "2021-11-22T00:00:00+02:00",
            "dateEnd": "2021-11-29T00:00:00+02:00",
        },
    )


def test_tasks__api__scrum__sprint__complete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__api__scrum__sprint__complete_1"],
        wire.client.tasks.api.scrum.sprint.complete,
        wire.async_client.tasks.api.scrum.sprint.complete,
        id=1,
    )


def test_tasks__api__scrum__sprint__complete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__sprint__complete_2"],
        wire.client.tasks.api.scrum.sprint.complete,
        wire.async_client.tasks.api.scrum.sprint.complete,
        id=1,
    )


def test_tasks__api__scrum__sprint__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__api__scrum__sprint__delete_1"],
        wire.client.tasks.api.scrum.sprint.delete,
        wire.async_client.tasks.api.scrum.sprint.delete,
        id=1,
    )


def test_tasks__api__scrum__sprint__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__sprint__delete_2"],
        wire.client.tasks.api.scrum.sprint.delete,
        wire.async_client.tasks.api.scrum.sprint.delete,
        id=1,
    )


def test_tasks__api__scrum__sprint__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__api__scrum__sprint__get_1"],
        wire.client.tasks.api.scrum.sprint.get,
        wire.async_client.tasks.api.scrum.sprint.get,
        id=2,
    )


def test_tasks__api__scrum__sprint__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__sprint__get_2"],
        wire.client.tasks.api.scrum.sprint.get,
        wire.async_client.tasks.api.scrum.sprint.get,
        id=2,
    )


def test_tasks__api__scrum__sprint__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__api__scrum__sprint__get_fields_1"],
        wire.client.tasks.api.scrum.sprint.get_fields,
        wire.async_client.tasks.api.scrum.sprint.get_fields,
    )


def test_tasks__api__scrum__sprint__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["tasks__api__scrum__sprint__list_1"],
        wire.client.tasks.api.scrum.sprint.list,
        wire.async_client.tasks.api.scrum.sprint.list,
        filter={"GROUP_ID": 1, ">=DATE_END": "2024-07-19T15:03:01+00:00"},
    )


def test_tasks__api__scrum__sprint__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__sprint__list_2"],
        wire.client.tasks.api.scrum.sprint.list,
        wire.async_client.tasks.api.scrum.sprint.list,
        filter={"GROUP_ID": 1, ">=DATE_END": "2024-07-19T15:03:01+00:00"},
    )


def test_tasks__api__scrum__sprint__start_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__api__scrum__sprint__start_1"],
        wire.client.tasks.api.scrum.sprint.start,
        wire.async_client.tasks.api.scrum.sprint.start,
        id=2,
    )


def test_tasks__api__scrum__sprint__start_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__sprint__start_2"],
        wire.client.tasks.api.scrum.sprint.start,
        wire.async_client.tasks.api.scrum.sprint.start,
        id=2,
    )


def test_tasks__api__scrum__sprint__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__api__scrum__sprint__update_1"],
        wire.client.tasks.api.scrum.sprint.update,
        wire.async_client.tasks.api.scrum.sprint.update,
        id=2,
        fields={
            "name": "Sprint 2",
            "groupId": 1,
            "dateStart": "2021-11-22T00:00:00+02:00",
            "dateEnd": "2021-11-29T00:00:00+02:00",
        },
    )


def test_tasks__api__scrum__sprint__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__sprint__update_2"],
        wire.client.tasks.api.scrum.sprint.update,
        wire.async_client.tasks.api.scrum.sprint.update,
        id=2,
        fields={
            "name": "Sprint 2",
            "groupId": 1,
            "dateStart": "2021-11-22T00:00:00+02:00",
            "dateEnd": "2021-11-29T00:00:00+02:00",
        },
    )


def test_tasks__api__scrum__task__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__api__scrum__task__get_1"],
        wire.client.tasks.api.scrum.task.get,
        wire.async_client.tasks.api.scrum.task.get,
        id=1,
    )


def test_tasks__api__scrum__task__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__task__get_2"],
        wire.client.tasks.api.scrum.task.get,
        wire.async_client.tasks.api.scrum.task.get,
        id=1,
    )


def test_tasks__api__scrum__task__get_fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["tasks__api__scrum__task__get_fields_1"],
        wire.client.tasks.api.scrum.task.get_fields,
        wire.async_client.tasks.api.scrum.task.get_fields,
    )


def test_tasks__api__scrum__task__update_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["tasks__api__scrum__task__update_1"],
        wire.client.tasks.api.scrum.task.update,
        wire.async_client.tasks.api.scrum.task.update,
        id=1,
        fields={"epicId": 1, "storyPoints": "8", "entityId": 2},
    )


def test_tasks__api__scrum__task__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__api__scrum__task__update_2"],
        wire.client.tasks.api.scrum.task.update,
        wire.async_client.tasks.api.scrum.task.update,
        id=1,
        fields={"epicId": 1, "storyPoints": "8", "entityId": 2},
    )
