# Generated from spec/crm/quote: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("crm_quote")


def test_crm__quote__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__quote__add_1"],
        wire.client.crm.quote.add,
        wire.async_client.crm.quote.add,
        fields={
            "TITLE": "Estimate for Furniture Supply",
            "STATUS_ID": "DRAFT",
            "OPENED": "Y",
            "ASSIGNED_BY_ID": 1,
            "CURRENCY_ID": "USD",
            "OPPORTUNITY": 150000,
            "COMPANY_ID": 1,
            "MYCOMPANY_ID": 3,
            "COMMENTS": "Prepared upon client request",
            "BEGINDATE": "2026-03-13T10:00:00+01:00",
            "CLOSEDATE": "2026-03-20T18:00:00+01:00",
        },
        params={"IMPORT": "N"},
    )


def test_crm__quote__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__quote__add_2"],
        wire.client.crm.quote.add,
        wire.async_client.crm.quote.add,
        fields={
            "TITLE": "Estimate for Furniture Supply",
            "STATUS_ID": "DRAFT",
            "OPENED": "Y",
            "ASSIGNED_BY_ID": 1,
            "CURRENCY_ID": "USD",
            "OPPORTUNITY": 150000,
            "COMPANY_ID": 1,
            "MYCOMPANY_ID": 3,
            "COMMENTS": "Prepared upon client request",
            "BEGINDATE": "2026-03-13T10:00:00+01:00",
            "CLOSEDATE": "2026-03-20T18:00:00+01:00",
        },
        params={"IMPORT": "N"},
    )


def test_crm__quote__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__quote__delete_1"],
        wire.client.crm.quote.delete,
        wire.async_client.crm.quote.delete,
        id=43,
    )


def test_crm__quote__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__quote__delete_2"],
        wire.client.crm.quote.delete,
        wire.async_client.crm.quote.delete,
        id=43,
    )


def test_crm__quote__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__quote__fields_1"],
        wire.client.crm.quote.fields,
        wire.async_client.crm.quote.fields,
    )


def test_crm__quote__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__quote__get_1"],
        wire.client.crm.quote.get,
        wire.async_client.crm.quote.get,
        id=43,
    )


def test_crm__quote__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__quote__get_2"],
        wire.client.crm.quote.get,
        wire.async_client.crm.quote.get,
        id=43,
    )


def test_crm__quote__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__quote__list_1"],
        wire.client.crm.quote.list,
        wire.async_client.crm.quote.list,
        select=["ID", "TITLE", "STATUS_ID", "OPPORTUNITY", "CURRENCY_ID", "ASSIGNED_BY_ID"],
        filter={"=COMPANY_ID": 1, "=STATUS_ID": "SENT"},
        order={"STATUS_ID": "ASC", "ID": "ASC"},
    )


def test_crm__quote__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__quote__list_2"],
        wire.client.crm.quote.list,
        wire.async_client.crm.quote.list,
        select=["ID", "TITLE", "STATUS_ID", "OPPORTUNITY", "CURRENCY_ID", "ASSIGNED_BY_ID"],
        filter={"=COMPANY_ID": 1, "=STATUS_ID": "SENT"},
        order={"STATUS_ID": "ASC", "ID": "ASC"},
    )


def test_crm__quote__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__quote__update_1"],
        wire.client.crm.quote.update,
        wire.async_client.crm.quote.update,
        id=43,
        fields={"STATUS_ID": "SENT", "COMMENTS": "Conditions and deadlines clarified"},
        params={"REGISTER_HISTORY_EVENT": "Y"},
    )


def test_crm__quote__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__quote__update_2"],
        wire.client.crm.quote.update,
        wire.async_client.crm.quote.update,
        id=43,
        fields={"STATUS_ID": "SENT", "COMMENTS": "Conditions and deadlines clarified"},
        params={"REGISTER_HISTORY_EVENT": "Y"},
    )


def test_crm__quote__contact__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__quote__contact__add_1"],
        wire.client.crm.quote.contact.add,
        wire.async_client.crm.quote.contact.add,
        id=113,
        fields={"CONTACT_ID": 2647, "IS_PRIMARY": "Y", "SORT": 10},
    )


def test_crm__quote__contact__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__quote__contact__add_2"],
        wire.client.crm.quote.contact.add,
        wire.async_client.crm.quote.contact.add,
        id=113,
        fields={"CONTACT_ID": 2647, "IS_PRIMARY": "Y", "SORT": 10},
    )


def test_crm__quote__contact__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__quote__contact__delete_1"],
        wire.client.crm.quote.contact.delete,
        wire.async_client.crm.quote.contact.delete,
        id=113,
        fields={"CONTACT_ID": 2647},
    )


def test_crm__quote__contact__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__quote__contact__delete_2"],
        wire.client.crm.quote.contact.delete,
        wire.async_client.crm.quote.contact.delete,
        id=113,
        fields={"CONTACT_ID": 2647},
    )


def test_crm__quote__contact__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__quote__contact__fields_1"],
        wire.client.crm.quote.contact.fields,
        wire.async_client.crm.quote.contact.fields,
    )


def test_crm__quote__contact__items__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__quote__contact__items__delete_1"],
        wire.client.crm.quote.contact.items.delete,
        wire.async_client.crm.quote.contact.items.delete,
        id=113,
    )


def test_crm__quote__contact__items__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__quote__contact__items__delete_2"],
        wire.client.crm.quote.contact.items.delete,
        wire.async_client.crm.quote.contact.items.delete,
        id=113,
    )


def test_crm__quote__contact__items__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__quote__contact__items__get_1"],
        wire.client.crm.quote.contact.items.get,
        wire.async_client.crm.quote.contact.items.get,
        id=113,
    )


def test_crm__quote__contact__items__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__quote__contact__items__get_2"],
        wire.client.crm.quote.contact.items.get,
        wire.async_client.crm.quote.contact.items.get,
        id=113,
    )


def test_crm__quote__contact__items__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__quote__contact__items__set_1"],
        wire.client.crm.quote.contact.items.set,
        wire.async_client.crm.quote.contact.items.set,
        id=113,
        items=[
            {"CONTACT_ID": 2649, "SORT": 10, "IS_PRIMARY": "Y"},
            {"CONTACT_ID": 2647, "SORT": 20},
        ],
    )


def test_crm__quote__contact__items__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__quote__contact__items__set_2"],
        wire.client.crm.quote.contact.items.set,
        wire.async_client.crm.quote.contact.items.set,
        id=113,
        items=[
            {"CONTACT_ID": 2649, "SORT": 10, "IS_PRIMARY": "Y"},
            {"CONTACT_ID": 2647, "SORT": 20},
        ],
    )


def test_crm__quote__productrows__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__quote__productrows__get_1"],
        wire.client.crm.quote.productrows.get,
        wire.async_client.crm.quote.productrows.get,
        id=1,
    )


def test_crm__quote__productrows__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__quote__productrows__get_2"],
        wire.client.crm.quote.productrows.get,
        wire.async_client.crm.quote.productrows.get,
        id=1,
    )


def test_crm__quote__productrows__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__quote__productrows__set_1"],
        wire.client.crm.quote.productrows.set,
        wire.async_client.crm.quote.productrows.set,
        id=1,
        rows=[
            {
                "PRODUCT_ID": 459,
                "PRICE": 3000,
                "QUANTITY": 1,
                "DISCOUNT_TYPE_ID": 2,
                "DISCOUNT_RATE": 0,
                "TAX_RATE": 0,
                "TAX_INCLUDED": "Y",
                "MEASURE_CODE": 796,
                "MEASURE_NAME": "pcs",
                "SORT": 10,
            },
            {
                "PRODUCT_NAME": "Support Service",
                "PRICE": 1500,
                "QUANTITY": 2,
                "DISCOUNT_TYPE_ID": 2,
                "DISCOUNT_RATE": 0,
                "TAX_RATE": 0,
                "TAX_INCLUDED": "Y",
                "MEASURE_CODE": 796,
                "MEASURE_NAME": "pcs",
                "SORT": 20,
            },
        ],
    )


def test_crm__quote__productrows__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__quote__productrows__set_2"],
        wire.client.crm.quote.productrows.set,
        wire.async_client.crm.quote.productrows.set,
        id=1,
        rows=[
            {
                "PRODUCT_ID": 459,
                "PRICE": 3000,
                "QUANTITY": 1,
                "DISCOUNT_TYPE_ID": 2,
                "DISCOUNT_RATE": 0,
                "TAX_RATE": 0,
                "TAX_INCLUDED": "Y",
                "MEASURE_CODE": 796,
                "MEASURE_NAME": "pcs",
                "SORT": 10,
            },
            {
                "PRODUCT_NAME": "Support Service",
                "PRICE": 1500,
                "QUANTITY": 2,
                "DISCOUNT_TYPE_ID": 2,
                "DISCOUNT_RATE": 0,
                "TAX_RATE": 0,
                "TAX_INCLUDED": "Y",
                "MEASURE_CODE": 796,
                "MEASURE_NAME": "pcs",
                "SORT": 20,
            },
        ],
    )


def test_crm__quote__userfield__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__quote__userfield__add_1"],
        wire.client.crm.quote.userfield.add,
        wire.async_client.crm.quote.userfield.add,
        fields={
            "LABEL": "Custom field (list)",
            "USER_TYPE_ID": "enumeration",
            "FIELD_NAME": "ENUMERATION_EXAMPLE",
            "MULTIPLE": "N",
            "MANDATORY": "N",
            "SHOW_FILTER": "Y",
            "LIST": [
                {"VALUE": "List item #1", "DEF": "Y", "XML_ID": "XML_ID_1", "SORT": 100},
                {"VALUE": "List item #2", "XML_ID": "XML_ID_2", "SORT": 200},
                {"VALUE": "List item #3", "XML_ID": "XML_ID_3", "SORT": 300},
                {"VALUE": "List item #4", "XML_ID": "XML_ID_4", "SORT": 400},
            ],
            "SETTINGS": {"DISPLAY": "UI", "LIST_HEIGHT": 2},
            "SORT": 2000,
        },
    )


def test_crm__quote__userfield__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__quote__userfield__add_2"],
        wire.client.crm.quote.userfield.add,
        wire.async_client.crm.quote.userfield.add,
        fields={
            "LABEL": "Custom field (list)",
            "USER_TYPE_ID": "enumeration",
            "FIELD_NAME": "ENUMERATION_EXAMPLE",
            "MULTIPLE": "N",
            "MANDATORY": "N",
            "SHOW_FILTER": "Y",
            "LIST": [
                {"VALUE": "List item #1", "DEF": "Y", "XML_ID": "XML_ID_1", "SORT": 100},
                {"VALUE": "List item #2", "XML_ID": "XML_ID_2", "SORT": 200},
                {"VALUE": "List item #3", "XML_ID": "XML_ID_3", "SORT": 300},
                {"VALUE": "List item #4", "XML_ID": "XML_ID_4", "SORT": 400},
            ],
            "SETTINGS": {"DISPLAY": "UI", "LIST_HEIGHT": 2},
            "SORT": 2000,
        },
    )


def test_crm__quote__userfield__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__quote__userfield__delete_1"],
        wire.client.crm.quote.userfield.delete,
        wire.async_client.crm.quote.userfield.delete,
        id=432,
    )


def test_crm__quote__userfield__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__quote__userfield__delete_2"],
        wire.client.crm.quote.userfield.delete,
        wire.async_client.crm.quote.userfield.delete,
        id=432,
    )


def test_crm__quote__userfield__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__quote__userfield__get_1"],
        wire.client.crm.quote.userfield.get,
        wire.async_client.crm.quote.userfield.get,
        id=399,
    )


def test_crm__quote__userfield__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__quote__userfield__get_2"],
        wire.client.crm.quote.userfield.get,
        wire.async_client.crm.quote.userfield.get,
        id=399,
    )


def test_crm__quote__userfield__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__quote__userfield__list_1"],
        wire.client.crm.quote.userfield.list,
        wire.async_client.crm.quote.userfield.list,
        filter={"MULTIPLE": "Y", "MANDATORY": "Y", "LANG": "de"},
        order={"USER_TYPE_ID": "ASC", "SORT": "ASC"},
    )


def test_crm__quote__userfield__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__quote__userfield__list_2"],
        wire.client.crm.quote.userfield.list,
        wire.async_client.crm.quote.userfield.list,
        filter={"MULTIPLE": "Y", "MANDATORY": "Y", "LANG": "de"},
        order={"USER_TYPE_ID": "ASC", "SORT": "ASC"},
    )


def test_crm__quote__userfield__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__quote__userfield__update_1"],
        wire.client.crm.quote.userfield.update,
        wire.async_client.crm.quote.userfield.update,
        id=536,
        fields={
            "MANDATORY": "N",
            "SHOW_FILTER": "N",
            "SETTINGS": {"DEFAULT_VALUE": "Hello, World! Default value (changed)", "ROWS": 10},
            "SORT": 2000,
            "EDIT_IN_LIST": "N",
            "LIST_FILTER_LABEL": "Hello, World! Filter (changed)",
            "LIST_COLUMN_LABEL": {
                "en": "Hello, World! Column (changed)",
                "de": "Hallo, Welt! Spalte (geändert)",
            },
            "EDIT_FORM_LABEL": {
                "en": "Hello, World! Edit (changed)",
                "de": "Hallo, Welt! Bearbeiten (geändert)",
            },
            "ERROR_MESSAGE": {
                "en": "Hello, World! Error (changed)",
                "de": "Hallo, Welt! Fehler (geändert)",
            },
            "HELP_MESSAGE": {
                "en": "Hello, World! Help (changed)",
                "de": "Hallo, Welt! Hilfe (geändert)",
            },
        },
    )


def test_crm__quote__userfield__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__quote__userfield__update_2"],
        wire.client.crm.quote.userfield.update,
        wire.async_client.crm.quote.userfield.update,
        id=536,
        fields={
            "MANDATORY": "N",
            "SHOW_FILTER": "N",
            "SETTINGS": {"DEFAULT_VALUE": "Hello, World! Default value (changed)", "ROWS": 10},
            "SORT": 2000,
            "EDIT_IN_LIST": "N",
            "LIST_FILTER_LABEL": "Hello, World! Filter (changed)",
            "LIST_COLUMN_LABEL": {
                "en": "Hello, World! Column (changed)",
                "de": "Hallo, Welt! Spalte (geändert)",
            },
            "EDIT_FORM_LABEL": {
                "en": "Hello, World! Edit (changed)",
                "de": "Hallo, Welt! Bearbeiten (geändert)",
            },
            "ERROR_MESSAGE": {
                "en": "Hello, World! Error (changed)",
                "de": "Hallo, Welt! Fehler (geändert)",
            },
            "HELP_MESSAGE": {
                "en": "Hello, World! Help (changed)",
                "de": "Hallo, Welt! Hilfe (geändert)",
            },
        },
    )
