# Generated from spec/v3/call: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("v3_call")


def test_v3__call__followup__get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["v3__call__followup__get_1"],
        wire.client.v3.call.followup.get,
        wire.async_client.v3.call.followup.get,
        call_id=12345,
        mention_format="html",
    )


def test_v3__call__followup__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__call__followup__get_2"],
        wire.client.v3.call.followup.get,
        wire.async_client.v3.call.followup.get,
        call_id=12345,
        mention_format="html",
    )


def test_v3__call__followup__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__call__followup__list_1"],
        wire.client.v3.call.followup.list,
        wire.async_client.v3.call.followup.list,
        filter={"startDate": {"from": "2026-01-01T00:00:00Z", "to": "2026-01-31T23:59:59Z"}},
        select=["callId", "startDate", "participants", "overview.topic", "overview.actionItems"],
        order={"startDate": "desc"},
        pagination={"limit": 20},
        mention_format="html",
    )


def test_v3__call__followup__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__call__followup__list_2"],
        wire.client.v3.call.followup.list,
        wire.async_client.v3.call.followup.list,
        filter={"startDate": {"from": "2026-01-01T00:00:00Z", "to": "2026-01-31T23:59:59Z"}},
        select=["callId", "startDate", "participants", "overview.topic", "overview.actionItems"],
        order={"startDate": "desc"},
        pagination={"limit": 20},
        mention_format="html",
    )


def test_v3__call__followup__field__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__call__followup__field__get_1"],
        wire.client.v3.call.followup.field.get,
        wire.async_client.v3.call.followup.field.get,
        name="callId",
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__call__followup__field__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__call__followup__field__get_2"],
        wire.client.v3.call.followup.field.get,
        wire.async_client.v3.call.followup.field.get,
        name="callId",
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


def test_v3__call__followup__field__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__call__followup__field__list_1"],
        wire.client.v3.call.followup.field.list,
        wire.async_client.v3.call.followup.field.list,
        select=["name", "type", "description"],
    )


def test_v3__call__followup__field__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__call__followup__field__list_2"],
        wire.client.v3.call.followup.field.list,
        wire.async_client.v3.call.followup.field.list,
        select=["name", "type", "description"],
    )
