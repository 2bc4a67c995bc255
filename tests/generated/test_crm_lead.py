# Generated from spec/crm/lead: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("crm_lead")


def test_crm__lead__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__add_1"],
        wire.client.crm.lead.add,
        wire.async_client.crm.lead.add,
        fields={
            "TITLE": "IP Titov",
            "NAME": "Gleb",
            "SECOND_NAME": "Egorovich",
            "LAST_NAME": "Titov",
            "STATUS_ID": "NEW",
            "OPENED": "Y",
            "ASSIGNED_BY_ID": 1,
            "CURRENCY_ID": "USD",
            "OPPORTUNITY": 12500,
            "PHONE": [{"VALUE": "555888", "VALUE_TYPE": "WORK"}],
            "WEB": [{"VALUE": "www.mysite.com", "VALUE_TYPE": "WORK"}],
        },
        params={"REGISTER_SONET_EVENT": "Y"},
    )


def test_crm__lead__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__add_2"],
        wire.client.crm.lead.add,
        wire.async_client.crm.lead.add,
        fields={
            "TITLE": "IP Titov",
            "NAME": "Gleb",
            "SECOND_NAME": "Egorovich",
            "LAST_NAME": "Titov",
            "STATUS_ID": "NEW",
            "OPENED": "Y",
            "ASSIGNED_BY_ID": 1,
            "CURRENCY_ID": "USD",
            "OPPORTUNITY": 12500,
            "PHONE": [{"VALUE": "555888", "VALUE_TYPE": "WORK"}],
            "WEB": [{"VALUE": "www.mysite.com", "VALUE_TYPE": "WORK"}],
        },
        params={"REGISTER_SONET_EVENT": "Y"},
    )


def test_crm__lead__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__delete_1"],
        wire.client.crm.lead.delete,
        wire.async_client.crm.lead.delete,
        id="123",
    )


def test_crm__lead__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__delete_2"],
        wire.client.crm.lead.delete,
        wire.async_client.crm.lead.delete,
        id="123",
    )


def test_crm__lead__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__fields_1"],
        wire.client.crm.lead.fields,
        wire.async_client.crm.lead.fields,
    )


def test_crm__lead__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__get_1"],
        wire.client.crm.lead.get,
        wire.async_client.crm.lead.get,
        id=123,
    )


def test_crm__lead__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__get_2"],
        wire.client.crm.lead.get,
        wire.async_client.crm.lead.get,
        id=123,
    )


def test_crm__lead__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__lead__list_1"],
        wire.client.crm.lead.list,
        wire.async_client.crm.lead.list,
        select=["*", "UF_*"],
        filter={"=OPPORTUNITY": 15000},
        start=50,
        order={"STATUS_ID": "ASC"},
    )


def test_crm__lead__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__list_2"],
        wire.client.crm.lead.list,
        wire.async_client.crm.lead.list,
        select=["*", "UF_*"],
        filter={"=OPPORTUNITY": 15000},
        start=50,
        order={"STATUS_ID": "ASC"},
    )


def test_crm__lead__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__update_1"],
        wire.client.crm.lead.update,
        wire.async_client.crm.lead.update,
        id=1608,
        fields={
            "TITLE": "IP Titov",
            "NAME": "Gleb",
            "SECOND_NAME": "Yegorovich",
            "LAST_NAME": "Titov",
            "STATUS_ID": "NEW",
            "OPENED": "Y",
            "ASSIGNED_BY_ID": 1,
            "CURRENCY_ID": "USD",
            "OPPORTUNITY": 12500,
            "PHONE": [{"VALUE": "555888", "VALUE_TYPE": "WORK"}],
            "WEB": [{"VALUE": "www.mysite.com", "VALUE_TYPE": "WORK"}],
        },
        params={"REGISTER_SONET_EVENT": "Y"},
    )


def test_crm__lead__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__update_2"],
        wire.client.crm.lead.update,
        wire.async_client.crm.lead.update,
        id=1608,
        fields={
            "TITLE": "IP Titov",
            "NAME": "Gleb",
            "SECOND_NAME": "Yegorovich",
            "LAST_NAME": "Titov",
            "STATUS_ID": "NEW",
            "OPENED": "Y",
            "ASSIGNED_BY_ID": 1,
            "CURRENCY_ID": "USD",
            "OPPORTUNITY": 12500,
            "PHONE": [{"VALUE": "555888", "VALUE_TYPE": "WORK"}],
            "WEB": [{"VALUE": "www.mysite.com", "VALUE_TYPE": "WORK"}],
        },
        params={"REGISTER_SONET_EVENT": "Y"},
    )


def test_crm__lead__contact__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__contact__add_1"],
        wire.client.crm.lead.contact.add,
        wire.async_client.crm.lead.contact.add,
        id=1,
        fields={"CONTACT_ID": 1010, "SORT": 10, "IS_PRIMARY": "Y"},
    )


def test_crm__lead__contact__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__contact__add_2"],
        wire.client.crm.lead.contact.add,
        wire.async_client.crm.lead.contact.add,
        id=1,
        fields={"CONTACT_ID": 1010, "SORT": 10, "IS_PRIMARY": "Y"},
    )


def test_crm__lead__contact__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__contact__delete_1"],
        wire.client.crm.lead.contact.delete,
        wire.async_client.crm.lead.contact.delete,
        id=1,
        fields={"CONTACT_ID": 1010},
    )


def test_crm__lead__contact__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__contact__delete_2"],
        wire.client.crm.lead.contact.delete,
        wire.async_client.crm.lead.contact.delete,
        id=1,
        fields={"CONTACT_ID": 1010},
    )


def test_crm__lead__contact__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__contact__fields_1"],
        wire.client.crm.lead.contact.fields,
        wire.async_client.crm.lead.contact.fields,
    )


def test_crm__lead__contact__items__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__contact__items__delete_1"],
        wire.client.crm.lead.contact.items.delete,
        wire.async_client.crm.lead.contact.items.delete,
        id=1,
    )


def test_crm__lead__contact__items__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__contact__items__delete_2"],
        wire.client.crm.lead.contact.items.delete,
        wire.async_client.crm.lead.contact.items.delete,
        id=1,
    )


def test_crm__lead__contact__items__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__contact__items__get_1"],
        wire.client.crm.lead.contact.items.get,
        wire.async_client.crm.lead.contact.items.get,
        id=1,
    )


def test_crm__lead__contact__items__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__contact__items__get_2"],
        wire.client.crm.lead.contact.items.get,
        wire.async_client.crm.lead.contact.items.get,
        id=1,
    )


def test_crm__lead__contact__items__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__contact__items__set_1"],
        wire.client.crm.lead.contact.items.set,
        wire.async_client.crm.lead.contact.items.set,
        id=1,
        items=[
            {"CONTACT_ID": 1010, "SORT": 10, "IS_PRIMARY": "Y"},
            {"CONTACT_ID": 1020, "SORT": 20, "IS_PRIMARY": "N"},
        ],
    )


def test_crm__lead__contact__items__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__contact__items__set_2"],
        wire.client.crm.lead.contact.items.set,
        wire.async_client.crm.lead.contact.items.set,
        id=1,
        items=[
            {"CONTACT_ID": 1010, "SORT": 10, "IS_PRIMARY": "Y"},
            {"CONTACT_ID": 1020, "SORT": 20, "IS_PRIMARY": "N"},
        ],
    )


def test_crm__lead__details__configuration__force_common_scope_for_all_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__details__configuration__force_common_scope_for_all_1"],
        wire.client.crm.lead.details.configuration.force_common_scope_for_all,
        wire.async_client.crm.lead.details.configuration.force_common_scope_for_all,
        extras={"leadCustomerType": 2},
    )


def test_crm__lead__details__configuration__force_common_scope_for_all_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__details__configuration__force_common_scope_for_all_2"],
        wire.client.crm.lead.details.configuration.force_common_scope_for_all,
        wire.async_client.crm.lead.details.configuration.force_common_scope_for_all,
        extras={"leadCustomerType": 2},
    )


def test_crm__lead__details__configuration__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__details__configuration__get_1"],
        wire.client.crm.lead.details.configuration.get,
        wire.async_client.crm.lead.details.configuration.get,
        user_id=1,
        scope="P",
    )


def test_crm__lead__details__configuration__get_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__lead__details__configuration__get_2"],
        wire.client.crm.lead.details.configuration.get,
        wire.async_client.crm.lead.details.configuration.get,
        scope="C",
    )


def test_crm__lead__details__configuration__get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__details__configuration__get_3"],
        wire.client.crm.lead.details.configuration.get,
        wire.async_client.crm.lead.details.configuration.get,
        user_id=1,
        scope="P",
    )


def test_crm__lead__details__configuration__reset_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__details__configuration__reset_1"],
        wire.client.crm.lead.details.configuration.reset,
        wire.async_client.crm.lead.details.configuration.reset,
        user_id=1,
        scope="P",
    )


def test_crm__lead__details__configuration__reset_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__lead__details__configuration__reset_2"],
        wire.client.crm.lead.details.configuration.reset,
        wire.async_client.crm.lead.details.configuration.reset,
        scope="C",
    )


def test_crm__lead__details__configuration__reset_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__details__configuration__reset_3"],
        wire.client.crm.lead.details.configuration.reset,
        wire.async_client.crm.lead.details.configuration.reset,
        user_id=1,
        scope="P",
    )


def test_crm__lead__details__configuration__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__details__configuration__set_1"],
        wire.client.crm.lead.details.configuration.set,
        wire.async_client.crm.lead.details.configuration.set,
        data=[
            {
                "name": "main",
                "title": "About the Lead",
                "type": "section",
                "elements": [
                    {"name": "TITLE"},
                    {"name": "STATUS_ID"},
                    {"name": "SOURCE_ID"},
                    {"name": "NAME"},
                    {"name": "PHONE", "optionFlags": 1},
                ],
            },
            {
                "name": "additional",
                "title": "Additional Information",
                "type": "section",
                "elements": [{"name": "ASSIGNED_BY_ID"}, {"name": "COMMENTS"}],
            },
        ],
        user_id=1,
        scope="P",
        extras={"leadCustomerType": 2},
    )


def test_crm__lead__details__configuration__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__details__configuration__set_2"],
        wire.client.crm.lead.details.configuration.set,
        wire.async_client.crm.lead.details.configuration.set,
        data=[
            {
                "name": "main",
                "title": "About the Lead",
                "type": "section",
                "elements": [
                    {"name": "TITLE"},
                    {"name": "STATUS_ID"},
                    {"name": "SOURCE_ID"},
                    {"name": "NAME"},
                    {"name": "PHONE", "optionFlags": 1},
                ],
            },
            {
                "name": "additional",
                "title": "Additional Information",
                "type": "section",
                "elements": [{"name": "ASSIGNED_BY_ID"}, {"name": "COMMENTS"}],
            },
        ],
        user_id=1,
        scope="P",
        extras={"leadCustomerType": 2},
    )


def test_crm__lead__productrows__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__productrows__get_1"],
        wire.client.crm.lead.productrows.get,
        wire.async_client.crm.lead.productrows.get,
        id=5,
    )


def test_crm__lead__productrows__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__productrows__get_2"],
        wire.client.crm.lead.productrows.get,
        wire.async_client.crm.lead.productrows.get,
        id=5,
    )


def test_crm__lead__productrows__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__productrows__set_1"],
        wire.client.crm.lead.productrows.set,
        wire.async_client.crm.lead.productrows.set,
        id=5,
        rows=[
            {
                "PRODUCT_ID": 456,
                "PRICE": 1000,
                "QUANTITY": 10,
                "DISCOUNT_TYPE_ID": 1,
                "DISCOUNT_SUM": 100,
                "TAX_RATE": 13,
                "MEASURE_CODE": 796,
                "MEASURE_NAME": "pcs",
                "SORT": 10,
            },
            {
                "PRODUCT_NAME": "Product #2",
                "PRICE": 500,
                "QUANTITY": 5,
                "DISCOUNT_TYPE_ID": 2,
                "DISCOUNT_RATE": 10,
                "TAX_RATE": 10,
                "MEASURE_CODE": 166,
                "MEASURE_NAME": "kg",
                "SORT": 20,
            },
        ],
    )


def test_crm__lead__productrows__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__productrows__set_2"],
        wire.client.crm.lead.productrows.set,
        wire.async_client.crm.lead.productrows.set,
        id=5,
        rows=[
            {
                "PRODUCT_ID": 456,
                "PRICE": 1000,
                "QUANTITY": 10,
                "DISCOUNT_TYPE_ID": 1,
                "DISCOUNT_SUM": 100,
                "TAX_RATE": 13,
                "MEASURE_CODE": 796,
                "MEASURE_NAME": "pcs",
                "SORT": 10,
            },
            {
                "PRODUCT_NAME": "Product #2",
                "PRICE": 500,
                "QUANTITY": 5,
                "DISCOUNT_TYPE_ID": 2,
                "DISCOUNT_RATE": 10,
                "TAX_RATE": 10,
                "MEASURE_CODE": 166,
                "MEASURE_NAME": "kg",
                "SORT": 20,
            },
        ],
    )


def test_crm__lead__userfield__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__userfield__add_1"],
        wire.client.crm.lead.userfield.add,
        wire.async_client.crm.lead.userfield.add,
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


def test_crm__lead__userfield__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__userfield__add_2"],
        wire.client.crm.lead.userfield.add,
        wire.async_client.crm.lead.userfield.add,
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


def test_crm__lead__userfield__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__userfield__delete_1"],
        wire.client.crm.lead.userfield.delete,
        wire.async_client.crm.lead.userfield.delete,
        id=432,
    )


def test_crm__lead__userfield__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__userfield__delete_2"],
        wire.client.crm.lead.userfield.delete,
        wire.async_client.crm.lead.userfield.delete,
        id=432,
    )


def test_crm__lead__userfield__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__userfield__get_1"],
        wire.client.crm.lead.userfield.get,
        wire.async_client.crm.lead.userfield.get,
        id=399,
    )


def test_crm__lead__userfield__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__userfield__get_2"],
        wire.client.crm.lead.userfield.get,
        wire.async_client.crm.lead.userfield.get,
        id=399,
    )


def test_crm__lead__userfield__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__userfield__list_1"],
        wire.client.crm.lead.userfield.list,
        wire.async_client.crm.lead.userfield.list,
        filter={"MULTIPLE": "Y", "MANDATORY": "Y", "LANG": "de"},
        order={"USER_TYPE_ID": "ASC", "SORT": "ASC"},
    )


def test_crm__lead__userfield__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__userfield__list_2"],
        wire.client.crm.lead.userfield.list,
        wire.async_client.crm.lead.userfield.list,
        filter={"MULTIPLE": "Y", "MANDATORY": "Y", "LANG": "de"},
        order={"USER_TYPE_ID": "ASC", "SORT": "ASC"},
    )


def test_crm__lead__userfield__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__lead__userfield__update_1"],
        wire.client.crm.lead.userfield.update,
        wire.async_client.crm.lead.userfield.update,
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


def test_crm__lead__userfield__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__lead__userfield__update_2"],
        wire.client.crm.lead.userfield.update,
        wire.async_client.crm.lead.userfield.update,
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
