# Generated from spec/v3/main: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("v3_main")


def test_v3__main__eventlog__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__main__eventlog__get_1"],
        wire.client.v3.main.eventlog.get,
        wire.async_client.v3.main.eventlog.get,
        id=1250,
    )


def test_v3__main__eventlog__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__main__eventlog__get_2"],
        wire.client.v3.main.eventlog.get,
        wire.async_client.v3.main.eventlog.get,
        id=1250,
    )


def test_v3__main__eventlog__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__main__eventlog__list_1"],
        wire.client.v3.main.eventlog.list,
        wire.async_client.v3.main.eventlog.list,
        select=[
            "id",
            "timestampX",
            "severity",
            "auditTypeId",
            "moduleId",
            "itemId",
            "userId",
            "description",
        ],
        filter=[
            ["timestampX", ">=", "2026-01-30T00:00:00+02:00"],
            ["timestampX", "<", "2026-01-31T00:00:00+02:00"],
        ],
        order={"id": "ASC"},
        pagination={"page": 1, "limit": 20, "offset": 0},
    )


def test_v3__main__eventlog__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__main__eventlog__list_2"],
        wire.client.v3.main.eventlog.list,
        wire.async_client.v3.main.eventlog.list,
        select=[
            "id",
            "timestampX",
            "severity",
            "auditTypeId",
            "moduleId",
            "itemId",
            "userId",
            "description",
        ],
        filter=[
            ["timestampX", ">=", "2026-01-30T00:00:00+02:00"],
            ["timestampX", "<", "2026-01-31T00:00:00+02:00"],
        ],
        order={"id": "ASC"},
        pagination={"page": 1, "limit": 20, "offset": 0},
    )


def test_v3__main__eventlog__tail_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__main__eventlog__tail_1"],
        wire.client.v3.main.eventlog.tail,
        wire.async_client.v3.main.eventlog.tail,
        select=[
            "id",
            "timestampX",
            "severity",
            "auditTypeId",
            "moduleId",
            "itemId",
            "userId",
            "description",
        ],
        filter=[],
        cursor={"field": "id", "value": 446313, "order": "ASC"},
    )


def test_v3__main__eventlog__tail_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__main__eventlog__tail_2"],
        wire.client.v3.main.eventlog.tail,
        wire.async_client.v3.main.eventlog.tail,
        select=[
            "id",
            "timestampX",
            "severity",
            "auditTypeId",
            "moduleId",
            "itemId",
            "userId",
            "description",
        ],
        filter=[],
        cursor={"field": "id", "value": 446313, "order": "ASC"},
    )


def test_v3__main__eventlog__field__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__main__eventlog__field__get_1"],
        wire.client.v3.main.eventlog.field.get,
        wire.async_client.v3.main.eventlog.field.get,
        name="timestampX",
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__main__eventlog__field__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__main__eventlog__field__get_2"],
        wire.client.v3.main.eventlog.field.get,
        wire.async_client.v3.main.eventlog.field.get,
        name="timestampX",
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__main__eventlog__field__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__main__eventlog__field__list_1"],
        wire.client.v3.main.eventlog.field.list,
        wire.async_client.v3.main.eventlog.field.list,
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__main__eventlog__field__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__main__eventlog__field__list_2"],
        wire.client.v3.main.eventlog.field.list,
        wire.async_client.v3.main.eventlog.field.list,
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )
