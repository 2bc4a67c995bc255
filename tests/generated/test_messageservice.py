# Generated from spec/messageservice: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("messageservice")


def test_messageservice__message__status__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["messageservice__message__status__update_1"],
        wire.client.messageservice.message.status.update,
        wire.async_client.messageservice.message.status.update,
        code="provider1",
        message_id="65575980fa531ac284c2ee68f81ebebd",
        status="delivered",
    )


def test_messageservice__message__status__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["messageservice__message__status__update_2"],
        wire.client.messageservice.message.status.update,
        wire.async_client.messageservice.message.status.update,
        code="provider1",
        message_id="65575980fa531ac284c2ee68f81ebebd",
        status="delivered",
    )


def test_messageservice__sender__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["messageservice__sender__add_1"],
        wire.client.messageservice.sender.add,
        wire.async_client.messageservice.sender.add,
        code="provider1",
        type="SMS",
        handler="https://provider.example/api/handler",
        name="Provider 1",
        description="Main SMS provider",
    )


def test_messageservice__sender__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["messageservice__sender__add_2"],
        wire.client.messageservice.sender.add,
        wire.async_client.messageservice.sender.add,
        code="provider1",
        type="SMS",
        handler="https://provider.example/api/handler",
        name="Provider 1",
        description="Main SMS provider",
    )


def test_messageservice__sender__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["messageservice__sender__delete_1"],
        wire.client.messageservice.sender.delete,
        wire.async_client.messageservice.sender.delete,
        code="provider1",
    )


def test_messageservice__sender__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["messageservice__sender__delete_2"],
        wire.client.messageservice.sender.delete,
        wire.async_client.messageservice.sender.delete,
        code="provider1",
    )


def test_messageservice__sender__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["messageservice__sender__list_1"],
        wire.client.messageservice.sender.list,
        wire.async_client.messageservice.sender.list,
    )


def test_messageservice__sender__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["messageservice__sender__list_2"],
        wire.client.messageservice.sender.list,
        wire.async_client.messageservice.sender.list,
    )


def test_messageservice__sender__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["messageservice__sender__update_1"],
        wire.client.messageservice.sender.update,
        wire.async_client.messageservice.sender.update,
        code="provider1",
        handler="https://provider.example/api/new-handler",
        name="Provider 1 Updated",
        description="Updated description",
    )


def test_messageservice__sender__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["messageservice__sender__update_2"],
        wire.client.messageservice.sender.update,
        wire.async_client.messageservice.sender.update,
        code="provider1",
        handler="https://provider.example/api/new-handler",
        name="Provider 1 Updated",
        description="Updated description",
    )
