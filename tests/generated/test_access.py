# Generated from spec/access: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("access")


def test_access__name_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["access__name_1"],
        wire.client.access.name,
        wire.async_client.access.name,
        access=["G2", "AU"],
    )
