# Generated from spec/socialnetwork: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("socialnetwork")


def test_socialnetwork__api__workgroup__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["socialnetwork__api__workgroup__get_1"],
        wire.client.socialnetwork.api.workgroup.get,
        wire.async_client.socialnetwork.api.workgroup.get,
        params={"groupId": 622, "select": ["DEPARTMENTS", "TAGS"]},
    )


def test_socialnetwork__api__workgroup__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["socialnetwork__api__workgroup__get_2"],
        wire.client.socialnetwork.api.workgroup.get,
        wire.async_client.socialnetwork.api.workgroup.get,
        params={"groupId": 622, "select": ["DEPARTMENTS", "TAGS"]},
    )


def test_socialnetwork__api__workgroup__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["socialnetwork__api__workgroup__list_1"],
        wire.client.socialnetwork.api.workgroup.list,
        wire.async_client.socialnetwork.api.workgroup.list,
        filter={"ACTIVE": "Y", "CLOSED": "N", "%NAME": "group"},
        select=["ID", "NAME", "TYPE", "AVATAR"],
        order={"ID": "DESC"},
        params={"mode": "mobile", "shouldSelectDialogId": "Y"},
    )
