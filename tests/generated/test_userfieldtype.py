# Generated from spec/userfieldtype: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("userfieldtype")


def test_userfieldtype__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["userfieldtype__add_1"],
        wire.client.userfieldtype.add,
        wire.async_client.userfieldtype.add,
        user_type_id="test_type",
        handler="https://www.myapplication.com/handler/",
        title="Updated test type",
        description="Test userfield type for documentation with updated description",
        options={"height": 60},
    )


def test_userfieldtype__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["userfieldtype__add_2"],
        wire.client.userfieldtype.add,
        wire.async_client.userfieldtype.add,
        user_type_id="test_type",
        handler="https://www.myapplication.com/handler/",
        title="Updated test type",
        description="Test userfield type for documentation with updated description",
        options={"height": 60},
    )


def test_userfieldtype__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["userfieldtype__delete_1"],
        wire.client.userfieldtype.delete,
        wire.async_client.userfieldtype.delete,
        user_type_id="test",
    )


def test_userfieldtype__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["userfieldtype__delete_2"],
        wire.client.userfieldtype.delete,
        wire.async_client.userfieldtype.delete,
        user_type_id="test",
    )


def test_userfieldtype__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["userfieldtype__list_1"],
        wire.client.userfieldtype.list,
        wire.async_client.userfieldtype.list,
    )


def test_userfieldtype__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["userfieldtype__update_1"],
        wire.client.userfieldtype.update,
        wire.async_client.userfieldtype.update,
        user_type_id="test_type",
        handler="https://www.myapplication.com/handler/",
        title="Updated test type",
        description="Test userfield type for documentation with updated description",
        options={"height": 60},
    )


def test_userfieldtype__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["userfieldtype__update_2"],
        wire.client.userfieldtype.update,
        wire.async_client.userfieldtype.update,
        user_type_id="test_type",
        handler="https://www.myapplication.com/handler/",
        title="Updated test type",
        description="Test userfield type for documentation with updated description",
        options={"height": 60},
    )
