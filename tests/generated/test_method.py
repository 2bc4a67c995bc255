# Generated from spec/method: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("method")


def test_method__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["method__get_1"],
        wire.client.method.get,
        wire.async_client.method.get,
        name="user.get",
    )
