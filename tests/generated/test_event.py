# Generated from spec/event: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from tests.support import Wire, documented

EXAMPLES = documented("event")


def test_event_bind_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["event_bind_1"],
        wire.b24.event.bind,
        wire.async_b24.event.bind,
        event="ONCRMLEADADD",
        handler="https://www.my-domain.com/handler/",
    )


def test_event_bind_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["event_bind_2"],
        wire.b24.event.bind,
        wire.async_b24.event.bind,
        event="ONCRMLEADADD",
        handler="https://www.my-domain.com/handler/",
    )


def test_event_get_1(wire: Wire) -> None:
    wire.answers(EXAMPLES["event_get_1"], wire.b24.event.get, wire.async_b24.event.get)


def test_event_test_1(wire: Wire) -> None:
    wire.answers(EXAMPLES["event_test_1"], wire.b24.event.test, wire.async_b24.event.test)


def test_event_unbind_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["event_unbind_1"],
        wire.b24.event.unbind,
        wire.async_b24.event.unbind,
        event="ONCRMLEADADD",
        handler="https://www.my-domain.com/handler/",
    )


def test_event_unbind_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["event_unbind_2"],
        wire.b24.event.unbind,
        wire.async_b24.event.unbind,
        event="ONCRMLEADADD",
        handler="https://www.my-domain.com/handler/",
    )


def test_event_offline_clear_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["event_offline_clear_1"],
        wire.b24.event.offline.clear,
        wire.async_b24.event.offline.clear,
        process_id="yh3gu929sf0d32lsfysqas2y1hlpp09q",
        id=[2],
    )


def test_event_offline_clear_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["event_offline_clear_2"],
        wire.b24.event.offline.clear,
        wire.async_b24.event.offline.clear,
        process_id="yh3gu929sf0d32lsfysqas2y1hlpp09q",
        id=[2],
    )


def test_event_offline_error_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["event_offline_error_1"],
        wire.b24.event.offline.error,
        wire.async_b24.event.offline.error,
        process_id="yh3gu929sf0d32lsfysqas2y1hlpp09q",
        message_id=[2],
    )


def test_event_offline_error_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["event_offline_error_2"],
        wire.b24.event.offline.error,
        wire.async_b24.event.offline.error,
        process_id="yh3gu929sf0d32lsfysqas2y1hlpp09q",
        message_id=[2],
    )


def test_event_offline_get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["event_offline_get_1"],
        wire.b24.event.offline.get,
        wire.async_b24.event.offline.get,
        filter={"=MESSAGE_ID": 1, "=EVENT_NAME": "ONCRMLEADADD", ">=ID": 1},
        auth_connector="BxTest",
    )


def test_event_offline_get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["event_offline_get_2"],
        wire.b24.event.offline.get,
        wire.async_b24.event.offline.get,
        filter={"=MESSAGE_ID": 1, "=EVENT_NAME": "ONCRMLEADADD", ">=ID": 1},
        auth_connector="BxTest",
    )


def test_event_offline_list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["event_offline_list_1"],
        wire.b24.event.offline.list,
        wire.async_b24.event.offline.list,
        filter={"ERROR": 0},
        order={"ID": "DESC"},
    )


def test_event_offline_list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["event_offline_list_2"],
        wire.b24.event.offline.list,
        wire.async_b24.event.offline.list,
        filter={"ERROR": 0},
        order={"ID": "DESC"},
    )
