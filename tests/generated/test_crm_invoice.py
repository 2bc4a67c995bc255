# Generated from spec/crm/invoice: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("crm_invoice")


def test_crm__invoice__add_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__invoice__add_1"],
        wire.client.crm.invoice.add,
        wire.async_client.crm.invoice.add,
        fields={
            "ORDER_TOPIC": "Invoice for legal entity",
            "STATUS_ID": "P",
            "DATE_INSERT": "2026-01-31T09:00:00+00:00",
            "PAY_VOUCHER_DATE": "2026-01-31T09:00:00+00:00",
            "PAY_VOUCHER_NUM": "876",
            "DATE_MARKED": "2026-01-31T09:00:00+00:00",
            "REASON_MARKED": "Invoice paid immediately.",
            "COMMENTS": "manager's comment",
            "USER_DESCRIPTION": "comment for the client",
            "DATE_BILL": "2026-01-31T09:00:00+00:00",
            "DATE_PAY_BEFORE": "1 month",
            "RESPONSIBLE_ID": 1,
            "UF_DEAL_ID": 10,
            "UF_COMPANY_ID": 5,
            "UF_CONTACT_ID": 2,
            "PERSON_TYPE_ID": 2,
            "PAY_SYSTEM_ID": 6,
            "INVOICE_PROPERTIES": {
                "COMPANY": "Tech Innovations LLC",
                "COMPANY_ADR": "543000 Berlin, Peschanskaya St., 15, Office 55 (legal)",
                "INN": "",
                "KPP": "",
                "CONTACT_PERSON": "Boris Sokolov",
                "EMAIL": "user@example.com",
                "PHONE": "+1 (495) 234-54-32",
                "FAX": "",
                "ZIP": "",
                "CITY": "",
                "LOCATION": "",
                "ADDRESS": "",
            },
            "PRODUCT_ROWS": [
                {
                    "ID": 0,
                    "PRODUCT_ID": 438,
                    "PRODUCT_NAME": "Product 01",
                    "QUANTITY": 1,
                    "PRICE": 100,
                },
                {
                    "ID": 0,
                    "PRODUCT_ID": 515,
                    "PRODUCT_NAME": "Product 77",
                    "QUANTITY": 1,
                    "PRICE": 118,
                },
            ],
        },
    )


def test_crm__invoice__add_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__invoice__add_2"],
        wire.client.crm.invoice.add,
        wire.async_client.crm.invoice.add,
        fields={
            "ORDER_TOPIC": "Invoice for individual",
            "STATUS_ID": "P",
            "DATE_INSERT": "2026-01-31T09:00:00+00:00",
            "PAY_VOUCHER_DATE": "2026-01-31T09:00:00+00:00",
            "PAY_VOUCHER_NUM": "876",
            "DATE_MARKED": "2026-01-31T09:00:00+00:00",
            "REASON_MARKED": "paid",
            "COMMENTS": "comment",
            "USER_DESCRIPTION": "comment for the client",
            "DATE_BILL": "2026-01-31T09:00:00+00:00",
            "DATE_PAY_BEFORE": "1 month",
            "RESPONSIBLE_ID": 1,
            "UF_DEAL_ID": 8,
            "UF_COMPANY_ID": 0,
            "UF_CONTACT_ID": 3,
            "PERSON_TYPE_ID": 1,
            "PAY_SYSTEM_ID": 6,
            "INVOICE_PROPERTIES": {
                "FIO": "Gleb Titov",
                "EMAIL": "user@example.com",
                "PHONE": "",
                "ZIP": "",
                "CITY": "",
                "LOCATION": "",
                "ADDRESS": "",
            },
            "PRODUCT_ROWS": [
                {
                    "ID": 0,
                    "PRODUCT_ID": 438,
                    "PRODUCT_NAME": "Product 01",
                    "QUANTITY": 1,
                    "PRICE": 100,
                },
                {
                    "ID": 0,
                    "PRODUCT_ID": 515,
                    "PRODUCT_NAME": "Product 77",
                    "QUANTITY": 1,
                    "PRICE": 118,
                },
            ],
        },
    )


def test_crm__invoice__delete_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__invoice__delete_1"],
        wire.client.crm.invoice.delete,
        wire.async_client.crm.invoice.delete,
        id="your_invoice_id",
    )


def test_crm__invoice__fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__invoice__fields_1"],
        wire.client.crm.invoice.fields,
        wire.async_client.crm.invoice.fields,
    )


def test_crm__invoice__get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__invoice__get_1"],
        wire.client.crm.invoice.get,
        wire.async_client.crm.invoice.get,
        id="your_invoice_id",
    )


def test_crm__invoice__getexternallink_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__invoice__getexternallink_1"],
        wire.client.crm.invoice.getexternallink,
        wire.async_client.crm.invoice.getexternallink,
        id="your_invoice_id",
    )


def test_crm__invoice__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__invoice__list_1"],
        wire.client.crm.invoice.list,
        wire.async_client.crm.invoice.list,
        filter={">PRICE": 100},
        order={"DATE_INSERT": "ASC"},
        select=[
            "ID",
            "ACCOUNT_NUMBER",
            "ORDER_TOPIC",
            "DATE_INSERT",
            "STATUS_ID",
            "PRICE",
            "CURRENCY_ID",
        ],
    )


def test_crm__invoice__update_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__invoice__update_1"],
        wire.client.crm.invoice.update,
        wire.async_client.crm.invoice.update,
        id="**put_invoice_id_here**",
        fields={
            "DATE_BILL": "**put_date_here**",
            "USER_DESCRIPTION": "Comment for the client (updated).",
            "PRODUCT_ROWS": [
                {"ID": "**put_row_id_here**", "PRODUCT_ID": 703, "QUANTITY": 4, "PRICE": 779.6}
            ],
        },
    )


def test_crm__invoice__recurring__add_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__invoice__recurring__add_1"],
        wire.client.crm.invoice.recurring.add,
        wire.async_client.crm.invoice.recurring.add,
        fields={
            "INVOICE_ID": "10",
            "IS_LIMIT": "N",
            "START_DATE": "1 month",
            "PARAMS": {
                "PERIOD": "day",
                "IS_WORKING_ONLY": "N",
                "INTERVAL": 30,
                "DATE_PAY_BEFORE_OFFSET_TYPE": "month",
                "DATE_PAY_BEFORE_OFFSET_VALUE": 1,
            },
        },
    )


def test_crm__invoice__recurring__delete_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__invoice__recurring__delete_1"],
        wire.client.crm.invoice.recurring.delete,
        wire.async_client.crm.invoice.recurring.delete,
        id="your_recurring_invoice_id",
    )


def test_crm__invoice__recurring__expose_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__invoice__recurring__expose_1"],
        wire.client.crm.invoice.recurring.expose,
        wire.async_client.crm.invoice.recurring.expose,
        id="your_recurring_invoice_id",
    )


def test_crm__invoice__recurring__fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__invoice__recurring__fields_1"],
        wire.client.crm.invoice.recurring.fields,
        wire.async_client.crm.invoice.recurring.fields,
    )


def test_crm__invoice__recurring__get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__invoice__recurring__get_1"],
        wire.client.crm.invoice.recurring.get,
        wire.async_client.crm.invoice.recurring.get,
        id="your_recurring_invoice_id",
    )


def test_crm__invoice__recurring__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__invoice__recurring__list_1"],
        wire.client.crm.invoice.recurring.list,
        wire.async_client.crm.invoice.recurring.list,
        order={"INVOICE_ID": "ASC"},
        filter={">COUNTER_REPEAT": 5},
        select=["ID", "INVOICE_ID", "NEXT_EXECUTION", "LAST_EXECUTION", "SEND_BILL", "IS_LIMIT"],
    )


def test_crm__invoice__recurring__update_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__invoice__recurring__update_1"],
        wire.client.crm.invoice.recurring.update,
        wire.async_client.crm.invoice.recurring.update,
        id="your_recurring_invoice_id",
        fields={
            "SEND_BILL": "Y",
            "EMAIL_ID": 136,
            "PARAMS": {
                "MODE": "month",
                "TYPE": 2,
                "INTERVAL": 3,
                "WEEKDAY": "Monday",
                "NUM_WEEKDAY_IN_MONTH": 4,
                "DATE_PAY_BEFORE_OFFSET_TYPE": "day",
                "DATE_PAY_BEFORE_OFFSET_VALUE": 15,
            },
        },
    )


def test_crm__invoice__userfield__delete_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__invoice__userfield__delete_1"],
        wire.client.crm.invoice.userfield.delete,
        wire.async_client.crm.invoice.userfield.delete,
        id="**put_id_here**",
    )


def test_crm__invoice__userfield__get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__invoice__userfield__get_1"],
        wire.client.crm.invoice.userfield.get,
        wire.async_client.crm.invoice.userfield.get,
        id="**put_id_here**",
    )


def test_crm__invoice__userfield__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__invoice__userfield__list_1"],
        wire.client.crm.invoice.userfield.list,
        wire.async_client.crm.invoice.userfield.list,
        order={"SORT": "ASC"},
        filter={"MANDATORY": "N"},
    )


def test_crm__invoice__userfield__update_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__invoice__userfield__update_1"],
        wire.client.crm.invoice.userfield.update,
        wire.async_client.crm.invoice.userfield.update,
        id="**put_id_here**",
        fields={"EDIT_FORM_LABEL": "**put_label_here**", "LIST_COLUMN_LABEL": "**put_label_here**"},
    )
