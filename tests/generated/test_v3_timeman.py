# Generated from spec/v3/timeman: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("v3_timeman")


def test_v3__timeman__record__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__timeman__record__list_1"],
        wire.client.v3.timeman.record.list,
        wire.async_client.v3.timeman.record.list,
        filter=[
            ["userId", 1],
            ["startTime", "between", ["2026-06-01T00:00:00+02:00", "2026-06-30T23:59:59+02:00"]],
        ],
        select=["id", "startTime", "endTime", "duration"],
        order={"startTime": "DESC"},
        pagination={"page": 1, "limit": 50, "offset": 0},
    )


def test_v3__timeman__record__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__timeman__record__list_2"],
        wire.client.v3.timeman.record.list,
        wire.async_client.v3.timeman.record.list,
        filter=[
            ["userId", 1],
            ["startTime", "between", ["2026-06-01T00:00:00+02:00", "2026-06-30T23:59:59+02:00"]],
        ],
        select=["id", "startTime", "endTime", "duration"],
        order={"startTime": "DESC"},
        pagination={"page": 1, "limit": 50, "offset": 0},
    )


def test_v3__timeman__record__field__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__timeman__record__field__get_1"],
        wire.client.v3.timeman.record.field.get,
        wire.async_client.v3.timeman.record.field.get,
        name="startTime",
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3__timeman__record__field__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__timeman__record__field__get_2"],
        wire.client.v3.timeman.record.field.get,
        wire.async_client.v3.timeman.record.field.get,
        name="startTime",
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3__timeman__record__field__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__timeman__record__field__list_1"],
        wire.client.v3.timeman.record.field.list,
        wire.async_client.v3.timeman.record.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3__timeman__record__field__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__timeman__record__field__list_2"],
        wire.client.v3.timeman.record.field.list,
        wire.async_client.v3.timeman.record.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )
