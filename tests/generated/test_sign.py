# Generated from spec/sign: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("sign")


def test_sign__b2e__company__provider__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sign__b2e__company__provider__list_1"],
        wire.client.sign.b2e.company.provider.list,
        wire.async_client.sign.b2e.company.provider.list,
        company_crm_id=12,
        limit=2,
        offset=0,
    )


def test_sign__b2e__company__provider__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sign__b2e__company__provider__list_2"],
        wire.client.sign.b2e.company.provider.list,
        wire.async_client.sign.b2e.company.provider.list,
        company_crm_id=12,
        limit=2,
        offset=0,
    )


def test_sign__b2e__document__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sign__b2e__document__get_1"],
        wire.client.sign.b2e.document.get,
        wire.async_client.sign.b2e.document.get,
        uid="b6f5f1f1-9d20-4b6b-ae0f-2f0a8a0c2b3c",
    )


def test_sign__b2e__document__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sign__b2e__document__get_2"],
        wire.client.sign.b2e.document.get,
        wire.async_client.sign.b2e.document.get,
        uid="b6f5f1f1-9d20-4b6b-ae0f-2f0a8a0c2b3c",
    )


def test_sign__b2e__document__send_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sign__b2e__document__send_1"],
        wire.client.sign.b2e.document.send,
        wire.async_client.sign.b2e.document.send,
        fields={
            "company": {"crmId": 12},
            "members": [{"userId": 25, "role": "signer"}, {"userId": 42, "role": "assignee"}],
            "responsible": {"userId": 7},
            "companyProviderUid": "d4f6b8a1-4c6d-4d8c-9c7c-2d1b1f6d0f2b",
            "files": [
                {
                    "fileName": "contract.pdf",
                    "fileType": "application/pdf",
                    "fileContent": "JVBERi0xLjQKJ...",
                }
            ],
            "regionDocumentType": "12.999",
            "externalSettings": {
                "externalId": "EXT-123",
                "externalDateCreate": "2025-02-18T09:19:34+01:00",
            },
        },
    )


def test_sign__b2e__document__send_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sign__b2e__document__send_2"],
        wire.client.sign.b2e.document.send,
        wire.async_client.sign.b2e.document.send,
        fields={
            "company": {"crmId": 12},
            "members": [{"userId": 25, "role": "signer"}, {"userId": 42, "role": "assignee"}],
            "responsible": {"userId": 7},
            "companyProviderUid": "d4f6b8a1-4c6d-4d8c-9c7c-2d1b1f6d0f2b",
            "files": [
                {
                    "fileName": "contract.pdf",
                    "fileType": "application/pdf",
                    "fileContent": "JVBERi0xLjQKJ...",
                }
            ],
            "regionDocumentType": "12.999",
            "externalSettings": {
                "externalId": "EXT-123",
                "externalDateCreate": "2025-02-18T09:19:34+01:00",
            },
        },
    )


def test_sign__b2e__hcmlink__document__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sign__b2e__hcmlink__document__get_1"],
        wire.client.sign.b2e.hcmlink.document.get,
        wire.async_client.sign.b2e.hcmlink.document.get,
        id=3942,
    )


def test_sign__b2e__hcmlink__document__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sign__b2e__hcmlink__document__get_2"],
        wire.client.sign.b2e.hcmlink.document.get,
        wire.async_client.sign.b2e.hcmlink.document.get,
        id=3942,
    )


def test_sign__b2e__mysafe__tail_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sign__b2e__mysafe__tail_1"],
        wire.client.sign.b2e.mysafe.tail,
        wire.async_client.sign.b2e.mysafe.tail,
        limit=2,
        offset=0,
    )


def test_sign__b2e__mysafe__tail_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sign__b2e__mysafe__tail_2"],
        wire.client.sign.b2e.mysafe.tail,
        wire.async_client.sign.b2e.mysafe.tail,
        limit=2,
        offset=0,
    )


def test_sign__b2e__personal__tail_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sign__b2e__personal__tail_1"],
        wire.client.sign.b2e.personal.tail,
        wire.async_client.sign.b2e.personal.tail,
        limit=2,
        offset=0,
    )


def test_sign__b2e__personal__tail_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sign__b2e__personal__tail_2"],
        wire.client.sign.b2e.personal.tail,
        wire.async_client.sign.b2e.personal.tail,
        limit=2,
        offset=0,
    )
