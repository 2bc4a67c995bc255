# Generated from spec/*.yaml: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("client")


def test_batch__1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["batch__1"],
        wire.client.batch_,
        wire.async_client.batch_,
        cmd={
            "get_user": "user.current",
            "get_departments": "department.get",
            "get_app": "app.info",
        },
        halt=0,
    )


def test_batch__2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["batch__2"],
        wire.client.batch_,
        wire.async_client.batch_,
        cmd={
            "get_user": "user.current",
            "get_department": "department.get?ID=$result[get_user][UF_DEPARTMENT][0]",
        },
        halt=0,
    )


def test_batch__3(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["batch__3"],
        wire.client.batch_,
        wire.async_client.batch_,
        cmd={
            "get_user": "user.current",
            "get_departments": "department.get",
            "get_app": "app.info",
        },
        halt=0,
    )


def test_batch__4(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["batch__4"],
        wire.client.batch_,
        wire.async_client.batch_,
        cmd={
            "get_user": "user.current",
            "get_departments": "department.get",
            "get_app": "app.info",
        },
        halt=0,
    )


def test_events_1(wire: Wire) -> None:
    wire.answers(EXAMPLES["events_1"], wire.client.events, wire.async_client.events, scope="user")


def test_events_2(wire: Wire) -> None:
    wire.sends(EXAMPLES["events_2"], wire.client.events, wire.async_client.events, full=True)


def test_methods_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["methods_1"], wire.client.methods, wire.async_client.methods, scope="user"
    )


def test_profile_1(wire: Wire) -> None:
    wire.answers(EXAMPLES["profile_1"], wire.client.profile, wire.async_client.profile)


def test_scope_1(wire: Wire) -> None:
    wire.answers(EXAMPLES["scope_1"], wire.client.scope, wire.async_client.scope, full=True)
