# Generated from spec/event: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("event")


def test_event__bind_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["event__bind_1"],
        wire.client.event.bind,
        wire.async_client.event.bind,
        event="ONCRMLEADADD",
        handler="https://www.my-domain.com/handler/",
    )


def test_event__bind_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["event__bind_2"],
        wire.client.event.bind,
        wire.async_client.event.bind,
        event="ONCRMLEADADD",
        handler="https://www.my-domain.com/handler/",
    )


def test_event__get_1(wire: Wire) -> None:
    wire.answers(EXAMPLES["event__get_1"], wire.client.event.get, wire.async_client.event.get)


def test_event__test_1(wire: Wire) -> None:
    wire.answers(EXAMPLES["event__test_1"], wire.client.event.test, wire.async_client.event.test)


def test_event__unbind_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["event__unbind_1"],
        wire.client.event.unbind,
        wire.async_client.event.unbind,
        event="ONCRMLEADADD",
        handler="https://www.my-domain.com/handler/",
    )


def test_event__unbind_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["event__unbind_2"],
        wire.client.event.unbind,
        wire.async_client.event.unbind,
        event="ONCRMLEADADD",
        handler="https://www.my-domain.com/handler/",
    )


def test_event__offline__clear_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["event__offline__clear_1"],
        wire.client.event.offline.clear,
        wire.async_client.event.offline.clear,
        process_id="yh3gu929sf0d32lsfysqas2y1hlpp09q",
        id=[2],
    )


def test_event__offline__clear_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["event__offline__clear_2"],
        wire.client.event.offline.clear,
        wire.async_client.event.offline.clear,
        process_id="yh3gu929sf0d32lsfysqas2y1hlpp09q",
        id=[2],
    )


def test_event__offline__error_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["event__offline__error_1"],
        wire.client.event.offline.error,
        wire.async_client.event.offline.error,
        process_id="yh3gu929sf0d32lsfysqas2y1hlpp09q",
        message_id=[2],
    )


def test_event__offline__error_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["event__offline__error_2"],
        wire.client.event.offline.error,
        wire.async_client.event.offline.error,
        process_id="yh3gu929sf0d32lsfysqas2y1hlpp09q",
        message_id=[2],
    )


def test_event__offline__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["event__offline__get_1"],
        wire.client.event.offline.get,
        wire.async_client.event.offline.get,
        filter={"=MESSAGE_ID": 1, "=EVENT_NAME": "ONCRMLEADADD", ">=ID": 1},
        auth_connector="BxTest",
    )


def test_event__offline__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["event__offline__get_2"],
        wire.client.event.offline.get,
        wire.async_client.event.offline.get,
        filter={"=MESSAGE_ID": 1, "=EVENT_NAME": "ONCRMLEADADD", ">=ID": 1},
        auth_connector="BxTest",
    )


def test_event__offline__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["event__offline__list_1"],
        wire.client.event.offline.list,
        wire.async_client.event.offline.list,
        filter={"ERROR": 0},
        order={"ID": "DESC"},
    )


def test_event__offline__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["event__offline__list_2"],
        wire.client.event.offline.list,
        wire.async_client.event.offline.list,
        filter={"ERROR": 0},
        order={"ID": "DESC"},
    )
