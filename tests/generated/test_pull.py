# Generated from spec/pull: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("pull")


def test_pull__application__config__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["pull__application__config__get_1"],
        wire.client.pull.application.config.get,
        wire.async_client.pull.application.config.get,
        cache="Y",
        reopen="Y",
    )


def test_pull__application__config__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["pull__application__config__get_2"],
        wire.client.pull.application.config.get,
        wire.async_client.pull.application.config.get,
        cache="Y",
        reopen="Y",
    )


def test_pull__application__push__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["pull__application__push__add_1"],
        wire.client.pull.application.push.add,
        wire.async_client.pull.application.push.add,
        user_id=[1, 2, 3],
        text="Hello, world!",
        avatar="https://example.com/images/avatar.png",
    )


def test_pull__application__push__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["pull__application__push__add_2"],
        wire.client.pull.application.push.add,
        wire.async_client.pull.application.push.add,
        user_id=[1, 2, 3],
        text="Hello, world!",
        avatar="https://example.com/images/avatar.png",
    )
