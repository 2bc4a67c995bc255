# Generated from spec/app: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("app")


def test_app__info_1(wire: Wire) -> None:
    wire.answers(EXAMPLES["app__info_1"], wire.client.app.info, wire.async_client.app.info)


def test_app__info_2(wire: Wire) -> None:
    wire.refuses(EXAMPLES["app__info_2"], wire.client.app.info, wire.async_client.app.info)


def test_app__option__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["app__option__get_1"],
        wire.client.app.option.get,
        wire.async_client.app.option.get,
        option="data",
    )


def test_app__option__get_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["app__option__get_2"], wire.client.app.option.get, wire.async_client.app.option.get
    )


def test_app__option__get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["app__option__get_3"],
        wire.client.app.option.get,
        wire.async_client.app.option.get,
        option="data",
    )


def test_app__option__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["app__option__set_1"],
        wire.client.app.option.set,
        wire.async_client.app.option.set,
        options={"data": "value", "data2": "value2"},
    )


def test_app__option__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["app__option__set_2"],
        wire.client.app.option.set,
        wire.async_client.app.option.set,
        options={"data": "value", "data2": "value2"},
    )
