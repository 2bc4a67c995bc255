# Generated from spec/rpa: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("rpa")


def test_rpa__comment__add_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["rpa__comment__add_1"],
        wire.client.rpa.comment.add,
        wire.async_client.rpa.comment.add,
        type_id=24,
        item_id=10,
        fields={
            "description": "Mention of user with id 1",
            "files": [["document.pdf", "...base64_decoded_content..."]],
        },
    )
