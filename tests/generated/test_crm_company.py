# Generated from spec/crm/company: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("crm_company")


def test_crm__company__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__add_1"],
        wire.client.crm.company.add,
        wire.async_client.crm.company.add,
        fields={
            "TITLE": "John Doe LLC",
            "COMPANY_TYPE": "CUSTOMER",
            "INDUSTRY": "MANUFACTURING",
            "EMPLOYEES": "EMPLOYEES_2",
            "CURRENCY_ID": "USD",
            "REVENUE": 3000000,
            "OPENED": "Y",
            "ASSIGNED_BY_ID": 1,
            "PHONE": [{"VALUE": "555888", "VALUE_TYPE": "WORK"}],
        },
        params={"REGISTER_SONET_EVENT": "Y"},
    )


def test_crm__company__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__company__add_2"],
        wire.client.crm.company.add,
        wire.async_client.crm.company.add,
        fields={
            "TITLE": "John Doe LLC",
            "COMPANY_TYPE": "CUSTOMER",
            "INDUSTRY": "MANUFACTURING",
            "EMPLOYEES": "EMPLOYEES_2",
            "CURRENCY_ID": "USD",
            "REVENUE": 3000000,
            "OPENED": "Y",
            "ASSIGNED_BY_ID": 1,
            "PHONE": [{"VALUE": "555888", "VALUE_TYPE": "WORK"}],
        },
        params={"REGISTER_SONET_EVENT": "Y"},
    )


def test_crm__company__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__delete_1"],
        wire.client.crm.company.delete,
        wire.async_client.crm.company.delete,
        id=50,
    )


def test_crm__company__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__company__delete_2"],
        wire.client.crm.company.delete,
        wire.async_client.crm.company.delete,
        id=50,
    )


def test_crm__company__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__fields_1"],
        wire.client.crm.company.fields,
        wire.async_client.crm.company.fields,
    )


def test_crm__company__fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__company__fields_2"],
        wire.client.crm.company.fields,
        wire.async_client.crm.company.fields,
    )


def test_crm__company__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__get_1"],
        wire.client.crm.company.get,
        wire.async_client.crm.company.get,
        id=12,
    )


def test_crm__company__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__company__get_2"],
        wire.client.crm.company.get,
        wire.async_client.crm.company.get,
        id=12,
    )


def test_crm__company__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__list_1"],
        wire.client.crm.company.list,
        wire.async_client.crm.company.list,
        select=["TITLE", "ASSIGNED_BY_ID", "PHONE"],
        filter={"COMPANY_TYPE": "CUSTOMER", ">=DATE_CREATE": "2025-01-01"},
        order={"DATE_CREATE": "ASC"},
    )


def test_crm__company__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__company__list_2"],
        wire.client.crm.company.list,
        wire.async_client.crm.company.list,
        select=["TITLE", "ASSIGNED_BY_ID", "PHONE"],
        filter={"COMPANY_TYPE": "CUSTOMER", ">=DATE_CREATE": "2025-01-01"},
        order={"DATE_CREATE": "ASC"},
    )


def test_crm__company__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__update_1"],
        wire.client.crm.company.update,
        wire.async_client.crm.company.update,
        id=43,
        fields={"CURRENCY_ID": "EUR", "REVENUE": 500000, "EMPLOYEES": "EMPLOYEES_3"},
        params={"REGISTER_SONET_EVENT": "Y", "REGISTER_HISTORY_EVENT": "Y"},
    )


def test_crm__company__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__company__update_2"],
        wire.client.crm.company.update,
        wire.async_client.crm.company.update,
        id=43,
        fields={"CURRENCY_ID": "EUR", "REVENUE": 500000, "EMPLOYEES": "EMPLOYEES_3"},
        params={"REGISTER_SONET_EVENT": "Y", "REGISTER_HISTORY_EVENT": "Y"},
    )


def test_crm__company__contact__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__contact__add_1"],
        wire.client.crm.company.contact.add,
        wire.async_client.crm.company.contact.add,
        id=32,
        fields={"CONTACT_ID": 54, "IS_PRIMARY": "Y", "SORT": 1000},
    )


def test_crm__company__contact__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__company__contact__add_2"],
        wire.client.crm.company.contact.add,
        wire.async_client.crm.company.contact.add,
        id=32,
        fields={"CONTACT_ID": 54, "IS_PRIMARY": "Y", "SORT": 1000},
    )


def test_crm__company__contact__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__contact__delete_1"],
        wire.client.crm.company.contact.delete,
        wire.async_client.crm.company.contact.delete,
        id=32,
        fields={"CONTACT_ID": 54},
    )


def test_crm__company__contact__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__company__contact__delete_2"],
        wire.client.crm.company.contact.delete,
        wire.async_client.crm.company.contact.delete,
        id=32,
        fields={"CONTACT_ID": 54},
    )


def test_crm__company__contact__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__contact__fields_1"],
        wire.client.crm.company.contact.fields,
        wire.async_client.crm.company.contact.fields,
    )


def test_crm__company__contact__items__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__contact__items__delete_1"],
        wire.client.crm.company.contact.items.delete,
        wire.async_client.crm.company.contact.items.delete,
        id=32,
    )


def test_crm__company__contact__items__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__company__contact__items__delete_2"],
        wire.client.crm.company.contact.items.delete,
        wire.async_client.crm.company.contact.items.delete,
        id=32,
    )


def test_crm__company__contact__items__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__contact__items__get_1"],
        wire.client.crm.company.contact.items.get,
        wire.async_client.crm.company.contact.items.get,
        id=32,
    )


def test_crm__company__contact__items__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__company__contact__items__get_2"],
        wire.client.crm.company.contact.items.get,
        wire.async_client.crm.company.contact.items.get,
        id=32,
    )


def test_crm__company__contact__items__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__contact__items__set_1"],
        wire.client.crm.company.contact.items.set,
        wire.async_client.crm.company.contact.items.set,
        id=32,
        items=[
            {"CONTACT_ID": 8, "IS_PRIMARY": "Y", "SORT": 100},
            {"CONTACT_ID": 9, "SORT": 200},
            {"CONTACT_ID": 10, "SORT": 400},
        ],
    )


def test_crm__company__contact__items__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__company__contact__items__set_2"],
        wire.client.crm.company.contact.items.set,
        wire.async_client.crm.company.contact.items.set,
        id=32,
        items=[
            {"CONTACT_ID": 8, "IS_PRIMARY": "Y", "SORT": 100},
            {"CONTACT_ID": 9, "SORT": 200},
            {"CONTACT_ID": 10, "SORT": 400},
        ],
    )


def test_crm__company__details__configuration__force_common_scope_for_all_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__details__configuration__force_common_scope_for_all_1"],
        wire.client.crm.company.details.configuration.force_common_scope_for_all,
        wire.async_client.crm.company.details.configuration.force_common_scope_for_all,
    )


def test_crm__company__details__configuration__force_common_scope_for_all_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__company__details__configuration__force_common_scope_for_all_2"],
        wire.client.crm.company.details.configuration.force_common_scope_for_all,
        wire.async_client.crm.company.details.configuration.force_common_scope_for_all,
    )


def test_crm__company__details__configuration__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__details__configuration__get_1"],
        wire.client.crm.company.details.configuration.get,
        wire.async_client.crm.company.details.configuration.get,
        scope="P",
        user_id=6,
    )


def test_crm__company__details__configuration__get_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__company__details__configuration__get_2"],
        wire.client.crm.company.details.configuration.get,
        wire.async_client.crm.company.details.configuration.get,
        scope="C",
    )


def test_crm__company__details__configuration__get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__company__details__configuration__get_3"],
        wire.client.crm.company.details.configuration.get,
        wire.async_client.crm.company.details.configuration.get,
        scope="P",
        user_id=6,
    )


def test_crm__company__details__configuration__reset_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__details__configuration__reset_1"],
        wire.client.crm.company.details.configuration.reset,
        wire.async_client.crm.company.details.configuration.reset,
        scope="P",
        user_id=1,
    )


def test_crm__company__details__configuration__reset_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__company__details__configuration__reset_2"],
        wire.client.crm.company.details.configuration.reset,
        wire.async_client.crm.company.details.configuration.reset,
        scope="C",
    )


def test_crm__company__details__configuration__reset_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__company__details__configuration__reset_3"],
        wire.client.crm.company.details.configuration.reset,
        wire.async_client.crm.company.details.configuration.reset,
        scope="P",
        user_id=1,
    )


def test_crm__company__details__configuration__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__details__configuration__set_1"],
        wire.client.crm.company.details.configuration.set,
        wire.async_client.crm.company.details.configuration.set,
        user_id=1,
        data=[
            {
                "name": "main",
                "title": "About the Company",
                "type": "section",
                "elements": [
                    {"name": "TITLE"},
                    {"name": "LOGO"},
                    {"name": "COMPANY_TYPE"},
                    {"name": "POST"},
                    {"name": "PHONE", "options": {"defaultCountry": "DE"}},
                    {"name": "EMAIL"},
                    {"name": "CONTACT"},
                ],
            },
            {
                "name": "additional",
                "title": "Additional",
                "type": "section",
                "elements": [
                    {"name": "INDUSTRY"},
                    {"name": "OPENED"},
                    {"name": "ASSIGNED_BY_ID"},
                    {"name": "COMMENTS"},
                ],
            },
        ],
    )


def test_crm__company__details__configuration__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__company__details__configuration__set_2"],
        wire.client.crm.company.details.configuration.set,
        wire.async_client.crm.company.details.configuration.set,
        user_id=1,
        data=[
            {
                "name": "main",
                "title": "About the Company",
                "type": "section",
                "elements": [
                    {"name": "TITLE"},
                    {"name": "LOGO"},
                    {"name": "COMPANY_TYPE"},
                    {"name": "POST"},
                    {"name": "PHONE", "options": {"defaultCountry": "DE"}},
                    {"name": "EMAIL"},
                    {"name": "CONTACT"},
                ],
            },
            {
                "name": "additional",
                "title": "Additional",
                "type": "section",
                "elements": [
                    {"name": "INDUSTRY"},
                    {"name": "OPENED"},
                    {"name": "ASSIGNED_BY_ID"},
                    {"name": "COMMENTS"},
                ],
            },
        ],
    )


def test_crm__company__userfield__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__userfield__add_1"],
        wire.client.crm.company.userfield.add,
        wire.async_client.crm.company.userfield.add,
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


def test_crm__company__userfield__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__company__userfield__add_2"],
        wire.client.crm.company.userfield.add,
        wire.async_client.crm.company.userfield.add,
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


def test_crm__company__userfield__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__userfield__delete_1"],
        wire.client.crm.company.userfield.delete,
        wire.async_client.crm.company.userfield.delete,
        id=432,
    )


def test_crm__company__userfield__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__company__userfield__delete_2"],
        wire.client.crm.company.userfield.delete,
        wire.async_client.crm.company.userfield.delete,
        id=432,
    )


def test_crm__company__userfield__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__userfield__get_1"],
        wire.client.crm.company.userfield.get,
        wire.async_client.crm.company.userfield.get,
        id=399,
    )


def test_crm__company__userfield__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__company__userfield__get_2"],
        wire.client.crm.company.userfield.get,
        wire.async_client.crm.company.userfield.get,
        id=399,
    )


def test_crm__company__userfield__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__userfield__list_1"],
        wire.client.crm.company.userfield.list,
        wire.async_client.crm.company.userfield.list,
        filter={"MULTIPLE": "Y", "MANDATORY": "Y", "LANG": "de"},
        order={"USER_TYPE_ID": "ASC", "SORT": "ASC"},
    )


def test_crm__company__userfield__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__company__userfield__list_2"],
        wire.client.crm.company.userfield.list,
        wire.async_client.crm.company.userfield.list,
        filter={"MULTIPLE": "Y", "MANDATORY": "Y", "LANG": "de"},
        order={"USER_TYPE_ID": "ASC", "SORT": "ASC"},
    )


def test_crm__company__userfield__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__company__userfield__update_1"],
        wire.client.crm.company.userfield.update,
        wire.async_client.crm.company.userfield.update,
        id=536,
        fields={
            "MANDATORY": "N",
            "SHOW_FILTER": "N",
            "SETTINGS": {"DEFAULT_VALUE": "Hello, world! Default value (changed)", "ROWS": 10},
            "SORT": 2000,
            "EDIT_IN_LIST": "N",
            "LIST_FILTER_LABEL": "Hello, world! Filter (changed)",
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


def test_crm__company__userfield__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__company__userfield__update_2"],
        wire.client.crm.company.userfield.update,
        wire.async_client.crm.company.userfield.update,
        id=536,
        fields={
            "MANDATORY": "N",
            "SHOW_FILTER": "N",
            "SETTINGS": {"DEFAULT_VALUE": "Hello, world! Default value (changed)", "ROWS": 10},
            "SORT": 2000,
            "EDIT_IN_LIST": "N",
            "LIST_FILTER_LABEL": "Hello, world! Filter (changed)",
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
