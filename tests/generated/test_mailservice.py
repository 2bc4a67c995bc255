# Generated from spec/mailservice: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("mailservice")


def test_mailservice__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["mailservice__add_1"],
        wire.client.mailservice.add,
        wire.async_client.mailservice.add,
        name="My Mail Service",
        active="Y",
        server="imap.my-mail.com",
        port=993,
        encryption="Y",
        link="https://mail.my-mail.com/",
        sort=500,
    )


def test_mailservice__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["mailservice__add_2"],
        wire.client.mailservice.add,
        wire.async_client.mailservice.add,
        name="My Mail Service",
        active="Y",
        server="imap.my-mail.com",
        port=993,
        encryption="Y",
        link="https://mail.my-mail.com/",
        sort=500,
    )


def test_mailservice__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["mailservice__delete_1"],
        wire.client.mailservice.delete,
        wire.async_client.mailservice.delete,
        id=31,
    )


def test_mailservice__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["mailservice__delete_2"],
        wire.client.mailservice.delete,
        wire.async_client.mailservice.delete,
        id=31,
    )


def test_mailservice__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["mailservice__fields_1"],
        wire.client.mailservice.fields,
        wire.async_client.mailservice.fields,
    )


def test_mailservice__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["mailservice__get_1"],
        wire.client.mailservice.get,
        wire.async_client.mailservice.get,
        id=31,
    )


def test_mailservice__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["mailservice__get_2"],
        wire.client.mailservice.get,
        wire.async_client.mailservice.get,
        id=31,
    )


def test_mailservice__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["mailservice__list_1"],
        wire.client.mailservice.list,
        wire.async_client.mailservice.list,
    )


def test_mailservice__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["mailservice__list_2"],
        wire.client.mailservice.list,
        wire.async_client.mailservice.list,
    )


def test_mailservice__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["mailservice__update_1"],
        wire.client.mailservice.update,
        wire.async_client.mailservice.update,
        id=31,
        active="N",
        name="Updated Mail Service",
        server="imap.my2-mail.com",
        port=993,
        encryption="Y",
        link="https://mail.my2-mail.com/",
        sort=600,
    )


def test_mailservice__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["mailservice__update_2"],
        wire.client.mailservice.update,
        wire.async_client.mailservice.update,
        id=31,
        active="N",
        name="Updated Mail Service",
        server="imap.my2-mail.com",
        port=993,
        encryption="Y",
        link="https://mail.my2-mail.com/",
        sort=600,
    )
