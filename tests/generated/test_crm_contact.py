# Generated from spec/crm/contact: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("crm_contact")


def test_crm__contact__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__add_1"],
        wire.client.crm.contact.add,
        wire.async_client.crm.contact.add,
        fields={
            "HONORIFIC": "HNR_RU_1",
            "NAME": "John",
            "SECOND_NAME": "Doe",
            "LAST_NAME": "Smith",
            "PHOTO": {"fileData": "**put_photo_data_here**"},
            "BIRTHDATE": "11.11.2001",
            "TYPE_ID": "PARTNER",
            "SOURCE_ID": "WEB",
            "SOURCE_DESCRIPTION": "*Additional information about the source*",
            "POST": "Administrator",
            "COMMENTS": "**put_comment_here**",
            "OPENED": "Y",
            "EXPORT": "N",
            "ASSIGNED_BY_ID": 6,
            "COMPANY_ID": 12,
            "COMPANY_IDS": [12, 13, 15],
            "UTM_SOURCE": "google",
            "UTM_MEDIUM": "CPC",
            "UTM_CAMPAIGN": "summer_sale",
            "UTM_CONTENT": "header_banner",
            "UTM_TERM": "discount",
            "PHONE": [
                {"VALUE": "+1333333555", "VALUE_TYPE": "WORK"},
                {"VALUE": "+15599888666", "VALUE_TYPE": "HOME"},
            ],
            "EMAIL": [
                {"VALUE": "john.smith@example.mailing", "VALUE_TYPE": "MAILING"},
                {"VALUE": "john.smith@example.work", "VALUE_TYPE": "WORK"},
            ],
            "UF_CRM_1720697698689": 'Example value of a custom field with type "String"',
            "PARENT_ID_1224": 12,
        },
    )


def test_crm__contact__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__contact__add_2"],
        wire.client.crm.contact.add,
        wire.async_client.crm.contact.add,
        fields={
            "HONORIFIC": "HNR_RU_1",
            "NAME": "John",
            "SECOND_NAME": "Doe",
            "LAST_NAME": "Smith",
            "PHOTO": {"fileData": "**put_photo_data_here**"},
            "BIRTHDATE": "11.11.2001",
            "TYPE_ID": "PARTNER",
            "SOURCE_ID": "WEB",
            "SOURCE_DESCRIPTION": "*Additional information about the source*",
            "POST": "Administrator",
            "COMMENTS": "**put_comment_here**",
            "OPENED": "Y",
            "EXPORT": "N",
            "ASSIGNED_BY_ID": 6,
            "COMPANY_ID": 12,
            "COMPANY_IDS": [12, 13, 15],
            "UTM_SOURCE": "google",
            "UTM_MEDIUM": "CPC",
            "UTM_CAMPAIGN": "summer_sale",
            "UTM_CONTENT": "header_banner",
            "UTM_TERM": "discount",
            "PHONE": [
                {"VALUE": "+1333333555", "VALUE_TYPE": "WORK"},
                {"VALUE": "+15599888666", "VALUE_TYPE": "HOME"},
            ],
            "EMAIL": [
                {"VALUE": "john.smith@example.mailing", "VALUE_TYPE": "MAILING"},
                {"VALUE": "john.smith@example.work", "VALUE_TYPE": "WORK"},
            ],
            "UF_CRM_1720697698689": 'Example value of a custom field with type "String"',
            "PARENT_ID_1224": 12,
        },
    )


def test_crm__contact__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__delete_1"],
        wire.client.crm.contact.delete,
        wire.async_client.crm.contact.delete,
        id=50,
    )


def test_crm__contact__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__contact__delete_2"],
        wire.client.crm.contact.delete,
        wire.async_client.crm.contact.delete,
        id=50,
    )


def test_crm__contact__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__fields_1"],
        wire.client.crm.contact.fields,
        wire.async_client.crm.contact.fields,
    )


def test_crm__contact__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__get_1"],
        wire.client.crm.contact.get,
        wire.async_client.crm.contact.get,
        id=23,
    )


def test_crm__contact__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__contact__get_2"],
        wire.client.crm.contact.get,
        wire.async_client.crm.contact.get,
        id=23,
    )


def test_crm__contact__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__list_1"],
        wire.client.crm.contact.list,
        wire.async_client.crm.contact.list,
        select=["ID", "NAME", "LAST_NAME", "EMAIL", "EXPORT", "ASSIGNED_BY_ID", "DATE_CREATE"],
        filter={
            "SOURCE_ID": "CRM_FORM",
            "!=NAME": "",
            "!=LAST_NAME": "",
            "=%NAME": "I%",
            "=%LAST_NAME": "I%",
            "EMAIL": "special-for@example.com",
            "@ASSIGNED_BY_ID": [1, 6],
            "IMPORT": "Y",
            ">=DATE_CREATE": "**put_six_month_ago_date_here**",
        },
        order={"LAST_NAME": "ASC", "NAME": "ASC"},
    )


def test_crm__contact__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__contact__list_2"],
        wire.client.crm.contact.list,
        wire.async_client.crm.contact.list,
        select=["ID", "NAME", "LAST_NAME", "EMAIL", "EXPORT", "ASSIGNED_BY_ID", "DATE_CREATE"],
        filter={
            "SOURCE_ID": "CRM_FORM",
            "!=NAME": "",
            "!=LAST_NAME": "",
            "=%NAME": "I%",
            "=%LAST_NAME": "I%",
            "EMAIL": "special-for@example.com",
            "@ASSIGNED_BY_ID": [1, 6],
            "IMPORT": "Y",
            ">=DATE_CREATE": "**put_six_month_ago_date_here**",
        },
        order={"LAST_NAME": "ASC", "NAME": "ASC"},
    )


def test_crm__contact__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__update_1"],
        wire.client.crm.contact.update,
        wire.async_client.crm.contact.update,
        id=43,
        fields={
            "NAME": "John",
            "BIRTHDATE": "11.11.1999",
            "TYPE_ID": "RECOMMENDATION",
            "SOURCE_ID": "WEB",
            "POST": "Network Administrator",
            "COMMENTS": "New comment",
            "OPENED": "N",
            "EXPORT": "Y",
            "ASSIGNED_BY_ID": 1,
            "COMPANY_ID": 12,
            "COMPANY_IDS": [13, 15],
            "UF_CRM_1720697698689": 'Example of a new value for a custom field of type "String"',
            "PARENT_ID_1224": 14,
        },
        params={"REGISTER_SONET_EVENT": "N", "REGISTER_HISTORY_EVENT": "N"},
    )


def test_crm__contact__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__contact__update_2"],
        wire.client.crm.contact.update,
        wire.async_client.crm.contact.update,
        id=43,
        fields={
            "NAME": "John",
            "BIRTHDATE": "11.11.1999",
            "TYPE_ID": "RECOMMENDATION",
            "SOURCE_ID": "WEB",
            "POST": "Network Administrator",
            "COMMENTS": "New comment",
            "OPENED": "N",
            "EXPORT": "Y",
            "ASSIGNED_BY_ID": 1,
            "COMPANY_ID": 12,
            "COMPANY_IDS": [13, 15],
            "UF_CRM_1720697698689": 'Example of a new value for a custom field of type "String"',
            "PARENT_ID_1224": 14,
        },
        params={"REGISTER_SONET_EVENT": "N", "REGISTER_HISTORY_EVENT": "N"},
    )


def test_crm__contact__company__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__company__add_1"],
        wire.client.crm.contact.company.add,
        wire.async_client.crm.contact.company.add,
        id=54,
        fields={"COMPANY_ID": 32, "IS_PRIMARY": "Y", "SORT": 1000},
    )


def test_crm__contact__company__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__contact__company__add_2"],
        wire.client.crm.contact.company.add,
        wire.async_client.crm.contact.company.add,
        id=54,
        fields={"COMPANY_ID": 32, "IS_PRIMARY": "Y", "SORT": 1000},
    )


def test_crm__contact__company__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__company__delete_1"],
        wire.client.crm.contact.company.delete,
        wire.async_client.crm.contact.company.delete,
        id=54,
        fields={"COMPANY_ID": 32},
    )


def test_crm__contact__company__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__contact__company__delete_2"],
        wire.client.crm.contact.company.delete,
        wire.async_client.crm.contact.company.delete,
        id=54,
        fields={"COMPANY_ID": 32},
    )


def test_crm__contact__company__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__company__fields_1"],
        wire.client.crm.contact.company.fields,
        wire.async_client.crm.contact.company.fields,
    )


def test_crm__contact__company__items__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__company__items__delete_1"],
        wire.client.crm.contact.company.items.delete,
        wire.async_client.crm.contact.company.items.delete,
        id=54,
    )


def test_crm__contact__company__items__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__contact__company__items__delete_2"],
        wire.client.crm.contact.company.items.delete,
        wire.async_client.crm.contact.company.items.delete,
        id=54,
    )


def test_crm__contact__company__items__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__company__items__get_1"],
        wire.client.crm.contact.company.items.get,
        wire.async_client.crm.contact.company.items.get,
        id=54,
    )


def test_crm__contact__company__items__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__contact__company__items__get_2"],
        wire.client.crm.contact.company.items.get,
        wire.async_client.crm.contact.company.items.get,
        id=54,
    )


def test_crm__contact__company__items__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__company__items__set_1"],
        wire.client.crm.contact.company.items.set,
        wire.async_client.crm.contact.company.items.set,
        id=82,
        items=[
            {"COMPANY_ID": 8, "IS_PRIMARY": "Y", "SORT": 100},
            {"COMPANY_ID": 9, "SORT": 200},
            {"COMPANY_ID": 10, "SORT": 400},
        ],
    )


def test_crm__contact__company__items__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__contact__company__items__set_2"],
        wire.client.crm.contact.company.items.set,
        wire.async_client.crm.contact.company.items.set,
        id=82,
        items=[
            {"COMPANY_ID": 8, "IS_PRIMARY": "Y", "SORT": 100},
            {"COMPANY_ID": 9, "SORT": 200},
            {"COMPANY_ID": 10, "SORT": 400},
        ],
    )


def test_crm__contact__details__configuration__force_common_scope_for_all_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__details__configuration__force_common_scope_for_all_1"],
        wire.client.crm.contact.details.configuration.force_common_scope_for_all,
        wire.async_client.crm.contact.details.configuration.force_common_scope_for_all,
    )


def test_crm__contact__details__configuration__force_common_scope_for_all_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__contact__details__configuration__force_common_scope_for_all_2"],
        wire.client.crm.contact.details.configuration.force_common_scope_for_all,
        wire.async_client.crm.contact.details.configuration.force_common_scope_for_all,
    )


def test_crm__contact__details__configuration__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__details__configuration__get_1"],
        wire.client.crm.contact.details.configuration.get,
        wire.async_client.crm.contact.details.configuration.get,
        scope="P",
        user_id=6,
    )


def test_crm__contact__details__configuration__get_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__contact__details__configuration__get_2"],
        wire.client.crm.contact.details.configuration.get,
        wire.async_client.crm.contact.details.configuration.get,
        scope="C",
    )


def test_crm__contact__details__configuration__get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__contact__details__configuration__get_3"],
        wire.client.crm.contact.details.configuration.get,
        wire.async_client.crm.contact.details.configuration.get,
        scope="P",
        user_id=6,
    )


def test_crm__contact__details__configuration__reset_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__details__configuration__reset_1"],
        wire.client.crm.contact.details.configuration.reset,
        wire.async_client.crm.contact.details.configuration.reset,
        scope="C",
    )


def test_crm__contact__details__configuration__reset_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__contact__details__configuration__reset_2"],
        wire.client.crm.contact.details.configuration.reset,
        wire.async_client.crm.contact.details.configuration.reset,
        scope="P",
        user_id=6,
    )


def test_crm__contact__details__configuration__reset_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__contact__details__configuration__reset_3"],
        wire.client.crm.contact.details.configuration.reset,
        wire.async_client.crm.contact.details.configuration.reset,
        scope="C",
    )


def test_crm__contact__details__configuration__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__details__configuration__set_1"],
        wire.client.crm.contact.details.configuration.set,
        wire.async_client.crm.contact.details.configuration.set,
        user_id=1,
        data=[
            {
                "name": "section_1",
                "title": "Personal Data",
                "type": "section",
                "elements": [
                    {"name": "NAME", "optionFlags": 1},
                    {"name": "LAST_NAME", "optionFlags": 1},
                    {"name": "SECOND_NAME"},
                    {"name": "BIRTHDATE"},
                    {"name": "PHONE", "optionFlags": 1, "options": {"defaultCountry": "GB"}},
                    {"name": "ADDRESS", "optionFlags": 1, "options": {"defaultAddressType": 4}},
                ],
            },
            {
                "name": "section_2",
                "title": "Main Information",
                "type": "section",
                "elements": [{"name": "TYPE_ID"}, {"name": "SOURCE_ID"}, {"name": "POST"}],
            },
            {
                "name": "section_3",
                "title": "Additional Information",
                "type": "section",
                "elements": [
                    {"name": "PHOTO"},
                    {"name": "COMMENTS"},
                    {"name": "UF_CRM_1720697698689"},
                ],
            },
        ],
    )


def test_crm__contact__details__configuration__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__contact__details__configuration__set_2"],
        wire.client.crm.contact.details.configuration.set,
        wire.async_client.crm.contact.details.configuration.set,
        user_id=1,
        data=[
            {
                "name": "section_1",
                "title": "Personal Data",
                "type": "section",
                "elements": [
                    {"name": "NAME", "optionFlags": 1},
                    {"name": "LAST_NAME", "optionFlags": 1},
                    {"name": "SECOND_NAME"},
                    {"name": "BIRTHDATE"},
                    {"name": "PHONE", "optionFlags": 1, "options": {"defaultCountry": "GB"}},
                    {"name": "ADDRESS", "optionFlags": 1, "options": {"defaultAddressType": 4}},
                ],
            },
            {
                "name": "section_2",
                "title": "Main Information",
                "type": "section",
                "elements": [{"name": "TYPE_ID"}, {"name": "SOURCE_ID"}, {"name": "POST"}],
            },
            {
                "name": "section_3",
                "title": "Additional Information",
                "type": "section",
                "elements": [
                    {"name": "PHOTO"},
                    {"name": "COMMENTS"},
                    {"name": "UF_CRM_1720697698689"},
                ],
            },
        ],
    )


def test_crm__contact__userfield__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__userfield__add_1"],
        wire.client.crm.contact.userfield.add,
        wire.async_client.crm.contact.userfield.add,
        fields={
            "LABEL": "Field 'Hello, world!'",
            "USER_TYPE_ID": "string",
            "FIELD_NAME": "HELLO_WORLD",
            "MULTIPLE": "Y",
            "MANDATORY": "Y",
            "SHOW_FILTER": "Y",
            "SETTINGS": {"DEFAULT_VALUE": "Hello, world! Default value", "ROWS": 3},
            "SORT": 1000,
            "EDIT_IN_LIST": "Y",
            "LIST_FILTER_LABEL": "Hello, world! Filter",
            "LIST_COLUMN_LABEL": {
                "en": "Hello, World! Column",
                "ru": "Hello, world! Column",
                "de": "Hallo, Welt! Spalte",
            },
            "EDIT_FORM_LABEL": {
                "en": "Hello, World! Edit",
                "ru": "Hello, world! Edit",
                "de": "Hallo, Welt! Bearbeiten",
            },
            "ERROR_MESSAGE": {
                "en": "Hello, World! Error",
                "ru": "Hello, world! Error",
                "de": "Hallo, Welt! Fehler",
            },
            "HELP_MESSAGE": {
                "en": "Hello, World! Help",
                "ru": "Hello, world! Help",
                "de": "Hallo, Welt! Hilfe",
            },
        },
    )


def test_crm__contact__userfield__add_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__contact__userfield__add_2"],
        wire.client.crm.contact.userfield.add,
        wire.async_client.crm.contact.userfield.add,
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


def test_crm__contact__userfield__add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__contact__userfield__add_3"],
        wire.client.crm.contact.userfield.add,
        wire.async_client.crm.contact.userfield.add,
        fields={
            "LABEL": "Field 'Hello, world!'",
            "USER_TYPE_ID": "string",
            "FIELD_NAME": "HELLO_WORLD",
            "MULTIPLE": "Y",
            "MANDATORY": "Y",
            "SHOW_FILTER": "Y",
            "SETTINGS": {"DEFAULT_VALUE": "Hello, world! Default value", "ROWS": 3},
            "SORT": 1000,
            "EDIT_IN_LIST": "Y",
            "LIST_FILTER_LABEL": "Hello, world! Filter",
            "LIST_COLUMN_LABEL": {
                "en": "Hello, World! Column",
                "ru": "Hello, world! Column",
                "de": "Hallo, Welt! Spalte",
            },
            "EDIT_FORM_LABEL": {
                "en": "Hello, World! Edit",
                "ru": "Hello, world! Edit",
                "de": "Hallo, Welt! Bearbeiten",
            },
            "ERROR_MESSAGE": {
                "en": "Hello, World! Error",
                "ru": "Hello, world! Error",
                "de": "Hallo, Welt! Fehler",
            },
            "HELP_MESSAGE": {
                "en": "Hello, World! Help",
                "ru": "Hello, world! Help",
                "de": "Hallo, Welt! Hilfe",
            },
        },
    )


def test_crm__contact__userfield__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__userfield__delete_1"],
        wire.client.crm.contact.userfield.delete,
        wire.async_client.crm.contact.userfield.delete,
        id=432,
    )


def test_crm__contact__userfield__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__contact__userfield__delete_2"],
        wire.client.crm.contact.userfield.delete,
        wire.async_client.crm.contact.userfield.delete,
        id=432,
    )


def test_crm__contact__userfield__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__userfield__get_1"],
        wire.client.crm.contact.userfield.get,
        wire.async_client.crm.contact.userfield.get,
        id=399,
    )


def test_crm__contact__userfield__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__contact__userfield__get_2"],
        wire.client.crm.contact.userfield.get,
        wire.async_client.crm.contact.userfield.get,
        id=399,
    )


def test_crm__contact__userfield__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__userfield__list_1"],
        wire.client.crm.contact.userfield.list,
        wire.async_client.crm.contact.userfield.list,
        filter={"MULTIPLE": "Y", "MANDATORY": "Y", "LANG": "de"},
        order={"USER_TYPE_ID": "ASC", "SORT": "ASC"},
    )


def test_crm__contact__userfield__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__contact__userfield__list_2"],
        wire.client.crm.contact.userfield.list,
        wire.async_client.crm.contact.userfield.list,
        filter={"MULTIPLE": "Y", "MANDATORY": "Y", "LANG": "de"},
        order={"USER_TYPE_ID": "ASC", "SORT": "ASC"},
    )


def test_crm__contact__userfield__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__contact__userfield__update_1"],
        wire.client.crm.contact.userfield.update,
        wire.async_client.crm.contact.userfield.update,
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
                "ru": "Hello, world! Column (changed)",
                "de": "Hallo, Welt! Spalte (geändert)",
            },
            "EDIT_FORM_LABEL": {
                "en": "Hello, World! Edit (changed)",
                "ru": "Hello, world! Edit (changed)",
                "de": "Hallo, Welt! Bearbeiten (geändert)",
            },
            "ERROR_MESSAGE": {
                "en": "Hello, World! Error (changed)",
                "ru": "Hello, world! Error (changed)",
                "de": "Hallo, Welt! Fehler (geändert)",
            },
            "HELP_MESSAGE": {
                "en": "Hello, World! Help (changed)",
                "ru": "Hello, world! Help (changed)",
                "de": "Hallo, Welt! Hilfe (geändert)",
            },
        },
    )


def test_crm__contact__userfield__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__contact__userfield__update_2"],
        wire.client.crm.contact.userfield.update,
        wire.async_client.crm.contact.userfield.update,
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
                "ru": "Hello, world! Column (changed)",
                "de": "Hallo, Welt! Spalte (geändert)",
            },
            "EDIT_FORM_LABEL": {
                "en": "Hello, World! Edit (changed)",
                "ru": "Hello, world! Edit (changed)",
                "de": "Hallo, Welt! Bearbeiten (geändert)",
            },
            "ERROR_MESSAGE": {
                "en": "Hello, World! Error (changed)",
                "ru": "Hello, world! Error (changed)",
                "de": "Hallo, Welt! Fehler (geändert)",
            },
            "HELP_MESSAGE": {
                "en": "Hello, World! Help (changed)",
                "ru": "Hello, world! Help (changed)",
                "de": "Hallo, Welt! Hilfe (geändert)",
            },
        },
    )
