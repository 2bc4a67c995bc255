# Generated from spec/server: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from tests.support import Wire, documented

EXAMPLES = documented("server")


def test_server__time_1(wire: Wire) -> None:
    wire.answers(EXAMPLES["server__time_1"], wire.b24.server.time, wire.async_b24.server.time)
