# Generated from spec/feature: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("feature")


def test_feature__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["feature__get_1"],
        wire.client.feature.get,
        wire.async_client.feature.get,
        code="rest_offline_extended",
    )


def test_feature__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["feature__get_2"],
        wire.client.feature.get,
        wire.async_client.feature.get,
        code="rest_offline_extended",
    )
