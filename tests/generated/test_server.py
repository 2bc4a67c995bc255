# Generated from spec/server: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("server")


def test_server__time_1(wire: Wire) -> None:
    wire.answers(EXAMPLES["server__time_1"], wire.client.server.time, wire.async_client.server.time)
