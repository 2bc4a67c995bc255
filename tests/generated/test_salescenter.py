# Generated from spec/salescenter: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("salescenter")


def test_salescenter__payment__get_public_url_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["salescenter__payment__get_public_url_1"],
        wire.client.salescenter.payment.get_public_url,
        wire.async_client.salescenter.payment.get_public_url,
        id=1063,
    )


def test_salescenter__payment__get_public_url_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["salescenter__payment__get_public_url_2"],
        wire.client.salescenter.payment.get_public_url,
        wire.async_client.salescenter.payment.get_public_url,
        id=1063,
    )
