# Generated from spec/tasks: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from tests.support import Wire, documented

EXAMPLES = documented("tasks")


def test_tasks_flow_flow_activate_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks_flow_flow_activate_1"],
        wire.b24.tasks.flow.flow.activate,
        wire.async_b24.tasks.flow.flow.activate,
        flow_id=517,
    )


def test_tasks_flow_flow_activate_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks_flow_flow_activate_2"],
        wire.b24.tasks.flow.flow.activate,
        wire.async_b24.tasks.flow.flow.activate,
        flow_id=517,
    )


def test_tasks_flow_flow_create_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks_flow_flow_create_1"],
        wire.b24.tasks.flow.flow.create,
        wire.async_b24.tasks.flow.flow.create,
        flow_data={
            "name": "Unique Flow Name",
            "description": "Flow description",
            "plannedCompletionTime": 7200,
            "distributionType": "manually",
            "responsibleList": [["user", "3"]],
            "taskCreators": [["meta-user", "all-users"]],
            "matchWorkTime": 1,
            "notifyAtHalfTime": 0,
        },
    )


def test_tasks_flow_flow_create_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks_flow_flow_create_2"],
        wire.b24.tasks.flow.flow.create,
        wire.async_b24.tasks.flow.flow.create,
        flow_data={
            "name": "Unique Flow Name",
            "description": "Flow description",
            "plannedCompletionTime": 7200,
            "distributionType": "manually",
            "responsibleList": [["user", "3"]],
            "taskCreators": [["meta-user", "all-users"]],
            "matchWorkTime": 1,
            "notifyAtHalfTime": 0,
        },
    )


def test_tasks_flow_flow_delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks_flow_flow_delete_1"],
        wire.b24.tasks.flow.flow.delete,
        wire.async_b24.tasks.flow.flow.delete,
        flow_data={"id": 517},
    )


def test_tasks_flow_flow_delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks_flow_flow_delete_2"],
        wire.b24.tasks.flow.flow.delete,
        wire.async_b24.tasks.flow.flow.delete,
        flow_data={"id": 517},
    )


def test_tasks_flow_flow_get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks_flow_flow_get_1"],
        wire.b24.tasks.flow.flow.get,
        wire.async_b24.tasks.flow.flow.get,
        flow_id=517,
    )


def test_tasks_flow_flow_get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks_flow_flow_get_2"],
        wire.b24.tasks.flow.flow.get,
        wire.async_b24.tasks.flow.flow.get,
        flow_id=517,
    )


def test_tasks_flow_flow_is_exists_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks_flow_flow_is_exists_1"],
        wire.b24.tasks.flow.flow.is_exists,
        wire.async_b24.tasks.flow.flow.is_exists,
        flow_data={"name": "Flow Name"},
    )


def test_tasks_flow_flow_is_exists_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks_flow_flow_is_exists_2"],
        wire.b24.tasks.flow.flow.is_exists,
        wire.async_b24.tasks.flow.flow.is_exists,
        flow_data={"name": "Flow Name"},
    )


def test_tasks_flow_flow_pin_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks_flow_flow_pin_1"],
        wire.b24.tasks.flow.flow.pin,
        wire.async_b24.tasks.flow.flow.pin,
        flow_id=517,
    )


def test_tasks_flow_flow_pin_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks_flow_flow_pin_2"],
        wire.b24.tasks.flow.flow.pin,
        wire.async_b24.tasks.flow.flow.pin,
        flow_id=517,
    )


def test_tasks_flow_flow_update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks_flow_flow_update_1"],
        wire.b24.tasks.flow.flow.update,
        wire.async_b24.tasks.flow.flow.update,
        flow_data={
            "id": 517,
            "name": "Updated Flow Name",
            "description": "Updated description",
            "plannedCompletionTime": 7200,
            "distributionType": "manually",
            "responsibleList": [["user", "3"]],
            "taskCreators": [["meta-user", "all-users"]],
            "matchWorkTime": 1,
            "notifyAtHalfTime": 0,
        },
    )


def test_tasks_flow_flow_update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks_flow_flow_update_2"],
        wire.b24.tasks.flow.flow.update,
        wire.async_b24.tasks.flow.flow.update,
        flow_data={
            "id": 517,
            "name": "Updated Flow Name",
            "description": "Updated description",
            "plannedCompletionTime": 7200,
            "distributionType": "manually",
            "responsibleList": [["user", "3"]],
            "taskCreators": [["meta-user", "all-users"]],
            "matchWorkTime": 1,
            "notifyAtHalfTime": 0,
        },
    )
