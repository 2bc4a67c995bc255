# Generated from spec/department: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("department")


def test_department__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["department__add_1"],
        wire.client.department.add,
        wire.async_client.department.add,
        name="Muggle Studies Department",
        sort=450,
        parent=15,
        uf_head=1,
    )


def test_department__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["department__add_2"],
        wire.client.department.add,
        wire.async_client.department.add,
        name="Muggle Studies Department",
        sort=450,
        parent=15,
        uf_head=1,
    )


def test_department__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["department__delete_1"],
        wire.client.department.delete,
        wire.async_client.department.delete,
        id=18,
    )


def test_department__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["department__delete_2"],
        wire.client.department.delete,
        wire.async_client.department.delete,
        id=18,
    )


def test_department__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["department__fields_1"],
        wire.client.department.fields,
        wire.async_client.department.fields,
    )


def test_department__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["department__get_1"],
        wire.client.department.get,
        wire.async_client.department.get,
        sort="NAME",
        order="DESC",
        parent=1,
    )


def test_department__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["department__update_1"],
        wire.client.department.update,
        wire.async_client.department.update,
        id=18,
        name="Department of Secrets",
        sort=500,
        parent=1,
        uf_head=1,
    )


def test_department__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["department__update_2"],
        wire.client.department.update,
        wire.async_client.department.update,
        id=18,
        name="Department of Secrets",
        sort=500,
        parent=1,
        uf_head=1,
    )
