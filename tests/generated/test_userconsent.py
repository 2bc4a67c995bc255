# Generated from spec/userconsent: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("userconsent")


def test_userconsent__agreement__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["userconsent__agreement__list_1"],
        wire.client.userconsent.agreement.list,
        wire.async_client.userconsent.agreement.list,
    )


def test_userconsent__agreement__text_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["userconsent__agreement__text_1"],
        wire.client.userconsent.agreement.text,
        wire.async_client.userconsent.agreement.text,
        id=19,
        replace={
            "button_caption": "I agree",
            "fields": {
                "COMPANY_NAME": "Example Ltd.",
                "COMPANY_ADDRESS": "New York, Example St., 1",
                "PURPOSES": "Processing personal data to improve service",
                "THIRD_PARTIES": "Company partners for analytics",
                "EMAIL": "info@example.com",
            },
        },
    )


def test_userconsent__agreement__text_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["userconsent__agreement__text_2"],
        wire.client.userconsent.agreement.text,
        wire.async_client.userconsent.agreement.text,
        id=19,
        replace={
            "button_caption": "I agree",
            "fields": {
                "COMPANY_NAME": "Example Ltd.",
                "COMPANY_ADDRESS": "New York, Example St., 1",
                "PURPOSES": "Processing personal data to improve service",
                "THIRD_PARTIES": "Company partners for analytics",
                "EMAIL": "info@example.com",
            },
        },
    )


def test_userconsent__consent__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["userconsent__consent__add_1"],
        wire.client.userconsent.consent.add,
        wire.async_client.userconsent.consent.add,
        agreement_id=19,
        ip="192.168.1.100",
        user_id=123,
        url="https://example.com/contact-form",
        origin_id="my_contact_form",
        originator_id="user@example.com",
    )


def test_userconsent__consent__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["userconsent__consent__add_2"],
        wire.client.userconsent.consent.add,
        wire.async_client.userconsent.consent.add,
        agreement_id=19,
        ip="192.168.1.100",
        user_id=123,
        url="https://example.com/contact-form",
        origin_id="my_contact_form",
        originator_id="user@example.com",
    )
