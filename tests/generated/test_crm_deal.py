# Generated from spec/crm/deal: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("crm_deal")


def test_crm__deal__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__add_1"],
        wire.client.crm.deal.add,
        wire.async_client.crm.deal.add,
        fields={
            "TITLE": "New Deal #1",
            "TYPE_ID": "COMPLEX",
            "CATEGORY_ID": 0,
            "STAGE_ID": "PREPARATION",
            "IS_RECURRING": "N",
            "IS_RETURN_CUSTOMER": "Y",
            "IS_REPEATED_APPROACH": "Y",
            "PROBABILITY": 99,
            "CURRENCY_ID": "EUR",
            "OPPORTUNITY": 1000000,
            "IS_MANUAL_OPPORTUNITY": "Y",
            "TAX_VALUE": 0.1,
            "COMPANY_ID": 9,
            "CONTACT_IDS": [84, 83],
            "BEGINDATE": "2026-01-31T09:00:00+00:00",
            "CLOSEDATE": "10 days",
            "OPENED": "Y",
            "CLOSED": "N",
            "COMMENTS": "Example comment",
            "SOURCE_ID": "CALLBACK",
            "SOURCE_DESCRIPTION": "Additional information about the source",
            "ADDITIONAL_INFO": "Additional information",
            "UTM_SOURCE": "google",
            "UTM_MEDIUM": "CPC",
            "PARENT_ID_1220": 22,
            "UF_CRM_1721244482250": "Hello World!",
        },
        params={"REGISTER_SONET_EVENT": "N"},
    )


def test_crm__deal__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__add_2"],
        wire.client.crm.deal.add,
        wire.async_client.crm.deal.add,
        fields={
            "TITLE": "New Deal #1",
            "TYPE_ID": "COMPLEX",
            "CATEGORY_ID": 0,
            "STAGE_ID": "PREPARATION",
            "IS_RECURRING": "N",
            "IS_RETURN_CUSTOMER": "Y",
            "IS_REPEATED_APPROACH": "Y",
            "PROBABILITY": 99,
            "CURRENCY_ID": "EUR",
            "OPPORTUNITY": 1000000,
            "IS_MANUAL_OPPORTUNITY": "Y",
            "TAX_VALUE": 0.1,
            "COMPANY_ID": 9,
            "CONTACT_IDS": [84, 83],
            "BEGINDATE": "2026-01-31T09:00:00+00:00",
            "CLOSEDATE": "10 days",
            "OPENED": "Y",
            "CLOSED": "N",
            "COMMENTS": "Example comment",
            "SOURCE_ID": "CALLBACK",
            "SOURCE_DESCRIPTION": "Additional information about the source",
            "ADDITIONAL_INFO": "Additional information",
            "UTM_SOURCE": "google",
            "UTM_MEDIUM": "CPC",
            "PARENT_ID_1220": 22,
            "UF_CRM_1721244482250": "Hello World!",
        },
        params={"REGISTER_SONET_EVENT": "N"},
    )


def test_crm__deal__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__delete_1"],
        wire.client.crm.deal.delete,
        wire.async_client.crm.deal.delete,
        id=12,
    )


def test_crm__deal__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__delete_2"],
        wire.client.crm.deal.delete,
        wire.async_client.crm.deal.delete,
        id=12,
    )


def test_crm__deal__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__fields_1"],
        wire.client.crm.deal.fields,
        wire.async_client.crm.deal.fields,
    )


def test_crm__deal__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__get_1"],
        wire.client.crm.deal.get,
        wire.async_client.crm.deal.get,
        id=410,
    )


def test_crm__deal__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__get_2"],
        wire.client.crm.deal.get,
        wire.async_client.crm.deal.get,
        id=410,
    )


def test_crm__deal__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__list_1"],
        wire.client.crm.deal.list,
        wire.async_client.crm.deal.list,
        select=[
            "ID",
            "TITLE",
            "TYPE_ID",
            "CATEGORY_ID",
            "STAGE_ID",
            "OPPORTUNITY",
            "IS_MANUAL_OPPORTUNITY",
            "ASSIGNED_BY_ID",
            "DATE_CREATE",
        ],
        filter={
            "=%TITLE": "%a",
            "CATEGORY_ID": 1,
            "TYPE_ID": "COMPLEX",
            "STAGE_ID": "C1:NEW",
            ">OPPORTUNITY": 10000,
            "<=OPPORTUNITY": 20000,
            "IS_MANUAL_OPPORTUNITY": "Y",
            "@ASSIGNED_BY_ID": [1, 6],
            ">DATE_CREATE": "2026-01-31",
        },
        order={"TITLE": "ASC", "OPPORTUNITY": "ASC"},
    )


def test_crm__deal__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__list_2"],
        wire.client.crm.deal.list,
        wire.async_client.crm.deal.list,
        select=[
            "ID",
            "TITLE",
            "TYPE_ID",
            "CATEGORY_ID",
            "STAGE_ID",
            "OPPORTUNITY",
            "IS_MANUAL_OPPORTUNITY",
            "ASSIGNED_BY_ID",
            "DATE_CREATE",
        ],
        filter={
            "=%TITLE": "%a",
            "CATEGORY_ID": 1,
            "TYPE_ID": "COMPLEX",
            "STAGE_ID": "C1:NEW",
            ">OPPORTUNITY": 10000,
            "<=OPPORTUNITY": 20000,
            "IS_MANUAL_OPPORTUNITY": "Y",
            "@ASSIGNED_BY_ID": [1, 6],
            ">DATE_CREATE": "2026-01-31",
        },
        order={"TITLE": "ASC", "OPPORTUNITY": "ASC"},
    )


def test_crm__deal__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__update_1"],
        wire.client.crm.deal.update,
        wire.async_client.crm.deal.update,
        id=123,
        fields={
            "TITLE": "New Deal Title!",
            "TYPE_ID": "GOODS",
            "STAGE_ID": "WON",
            "IS_RECCURING": "Y",
            "IS_RETURN_CUSTOMER": "Y",
            "OPPORTUNITY": 9999.99,
            "IS_MANUAL_OPPORTUNITY": "Y",
            "ASSIGNED_BY_ID": 1,
            "UF_CRM_1725365197310": "String",
            "PARENT_ID_1032": 1,
        },
        params={"REGISTER_SONET_EVENT": "N", "REGISTER_HISTORY_EVENT": "N"},
    )


def test_crm__deal__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__update_2"],
        wire.client.crm.deal.update,
        wire.async_client.crm.deal.update,
        id=123,
        fields={
            "TITLE": "New Deal Title!",
            "TYPE_ID": "GOODS",
            "STAGE_ID": "WON",
            "IS_RECCURING": "Y",
            "IS_RETURN_CUSTOMER": "Y",
            "OPPORTUNITY": 9999.99,
            "IS_MANUAL_OPPORTUNITY": "Y",
            "ASSIGNED_BY_ID": 1,
            "UF_CRM_1725365197310": "String",
            "PARENT_ID_1032": 1,
        },
        params={"REGISTER_SONET_EVENT": "N", "REGISTER_HISTORY_EVENT": "N"},
    )


def test_crm__deal__contact__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__contact__add_1"],
        wire.client.crm.deal.contact.add,
        wire.async_client.crm.deal.contact.add,
        id=1875,
        fields={"CONTACT_ID": 55, "IS_PRIMARY": "Y", "SORT": 1000},
    )


def test_crm__deal__contact__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__contact__add_2"],
        wire.client.crm.deal.contact.add,
        wire.async_client.crm.deal.contact.add,
        id=1875,
        fields={"CONTACT_ID": 55, "IS_PRIMARY": "Y", "SORT": 1000},
    )


def test_crm__deal__contact__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__contact__delete_1"],
        wire.client.crm.deal.contact.delete,
        wire.async_client.crm.deal.contact.delete,
        id=1875,
        fields={"CONTACT_ID": 55},
    )


def test_crm__deal__contact__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__contact__delete_2"],
        wire.client.crm.deal.contact.delete,
        wire.async_client.crm.deal.contact.delete,
        id=1875,
        fields={"CONTACT_ID": 55},
    )


def test_crm__deal__contact__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__contact__fields_1"],
        wire.client.crm.deal.contact.fields,
        wire.async_client.crm.deal.contact.fields,
    )


def test_crm__deal__contact__items__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__contact__items__delete_1"],
        wire.client.crm.deal.contact.items.delete,
        wire.async_client.crm.deal.contact.items.delete,
        id=1875,
    )


def test_crm__deal__contact__items__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__contact__items__delete_2"],
        wire.client.crm.deal.contact.items.delete,
        wire.async_client.crm.deal.contact.items.delete,
        id=1875,
    )


def test_crm__deal__contact__items__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__contact__items__get_1"],
        wire.client.crm.deal.contact.items.get,
        wire.async_client.crm.deal.contact.items.get,
        id=1875,
    )


def test_crm__deal__contact__items__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__contact__items__get_2"],
        wire.client.crm.deal.contact.items.get,
        wire.async_client.crm.deal.contact.items.get,
        id=1875,
    )


def test_crm__deal__contact__items__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__contact__items__set_1"],
        wire.client.crm.deal.contact.items.set,
        wire.async_client.crm.deal.contact.items.set,
        id=1875,
        items=[
            {"CONTACT_ID": 55, "IS_PRIMARY": "Y", "SORT": 100},
            {"CONTACT_ID": 54, "SORT": 200},
            {"CONTACT_ID": 56, "SORT": 400},
        ],
    )


def test_crm__deal__contact__items__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__contact__items__set_2"],
        wire.client.crm.deal.contact.items.set,
        wire.async_client.crm.deal.contact.items.set,
        id=1875,
        items=[
            {"CONTACT_ID": 55, "IS_PRIMARY": "Y", "SORT": 100},
            {"CONTACT_ID": 54, "SORT": 200},
            {"CONTACT_ID": 56, "SORT": 400},
        ],
    )


def test_crm__deal__details__configuration__force_common_scope_for_all_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__details__configuration__force_common_scope_for_all_1"],
        wire.client.crm.deal.details.configuration.force_common_scope_for_all,
        wire.async_client.crm.deal.details.configuration.force_common_scope_for_all,
        extras={"dealCategoryId": 32},
    )


def test_crm__deal__details__configuration__force_common_scope_for_all_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__details__configuration__force_common_scope_for_all_2"],
        wire.client.crm.deal.details.configuration.force_common_scope_for_all,
        wire.async_client.crm.deal.details.configuration.force_common_scope_for_all,
        extras={"dealCategoryId": 32},
    )


def test_crm__deal__details__configuration__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__details__configuration__get_1"],
        wire.client.crm.deal.details.configuration.get,
        wire.async_client.crm.deal.details.configuration.get,
        scope="C",
        extras={"dealCategoryId": 32},
    )


def test_crm__deal__details__configuration__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__details__configuration__get_2"],
        wire.client.crm.deal.details.configuration.get,
        wire.async_client.crm.deal.details.configuration.get,
        scope="C",
        extras={"dealCategoryId": 32},
    )


def test_crm__deal__details__configuration__reset_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__details__configuration__reset_1"],
        wire.client.crm.deal.details.configuration.reset,
        wire.async_client.crm.deal.details.configuration.reset,
        scope="P",
        user_id=1,
        extras={"dealCategoryId": 32},
    )


def test_crm__deal__details__configuration__reset_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__details__configuration__reset_2"],
        wire.client.crm.deal.details.configuration.reset,
        wire.async_client.crm.deal.details.configuration.reset,
        scope="P",
        user_id=1,
        extras={"dealCategoryId": 32},
    )


def test_crm__deal__details__configuration__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__details__configuration__set_1"],
        wire.client.crm.deal.details.configuration.set,
        wire.async_client.crm.deal.details.configuration.set,
        scope="P",
        user_id=1,
        data=[
            {
                "name": "main",
                "title": "About the Deal",
                "type": "section",
                "elements": [
                    {"name": "TITLE"},
                    {"name": "OPPORTUNITY_WITH_CURRENCY"},
                    {"name": "STAGE_ID"},
                    {"name": "CLOSEDATE"},
                    {"name": "CLIENT"},
                ],
            },
            {
                "name": "additional",
                "title": "Additional Information",
                "type": "section",
                "elements": [
                    {"name": "TYPE_ID"},
                    {"name": "SOURCE_ID"},
                    {"name": "SOURCE_DESCRIPTION"},
                    {"name": "OPENED"},
                    {"name": "ASSIGNED_BY_ID"},
                    {"name": "COMMENTS"},
                ],
            },
            {
                "name": "products",
                "title": "Products",
                "type": "section",
                "elements": [{"name": "PRODUCT_ROW_SUMMARY"}],
            },
        ],
        extras={"dealCategoryId": 32},
    )


def test_crm__deal__details__configuration__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__details__configuration__set_2"],
        wire.client.crm.deal.details.configuration.set,
        wire.async_client.crm.deal.details.configuration.set,
        scope="P",
        user_id=1,
        data=[
            {
                "name": "main",
                "title": "About the Deal",
                "type": "section",
                "elements": [
                    {"name": "TITLE"},
                    {"name": "OPPORTUNITY_WITH_CURRENCY"},
                    {"name": "STAGE_ID"},
                    {"name": "CLOSEDATE"},
                    {"name": "CLIENT"},
                ],
            },
            {
                "name": "additional",
                "title": "Additional Information",
                "type": "section",
                "elements": [
                    {"name": "TYPE_ID"},
                    {"name": "SOURCE_ID"},
                    {"name": "SOURCE_DESCRIPTION"},
                    {"name": "OPENED"},
                    {"name": "ASSIGNED_BY_ID"},
                    {"name": "COMMENTS"},
                ],
            },
            {
                "name": "products",
                "title": "Products",
                "type": "section",
                "elements": [{"name": "PRODUCT_ROW_SUMMARY"}],
            },
        ],
        extras={"dealCategoryId": 32},
    )


def test_crm__deal__productrows__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__productrows__get_1"],
        wire.client.crm.deal.productrows.get,
        wire.async_client.crm.deal.productrows.get,
        id=5,
    )


def test_crm__deal__productrows__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__productrows__get_2"],
        wire.client.crm.deal.productrows.get,
        wire.async_client.crm.deal.productrows.get,
        id=5,
    )


def test_crm__deal__productrows__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__productrows__set_1"],
        wire.client.crm.deal.productrows.set,
        wire.async_client.crm.deal.productrows.set,
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


def test_crm__deal__productrows__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__productrows__set_2"],
        wire.client.crm.deal.productrows.set,
        wire.async_client.crm.deal.productrows.set,
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


def test_crm__deal__recurring__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__recurring__add_1"],
        wire.client.crm.deal.recurring.add,
        wire.async_client.crm.deal.recurring.add,
        fields={
            "DEAL_ID": 45,
            "CATEGORY_ID": "1",
            "IS_LIMIT": "D",
            "LIMIT_DATE": "2027-03-04",
            "START_DATE": "2026-04-04",
            "PARAMS": {
                "MODE": "multiple",
                "MULTIPLE_TYPE": "month",
                "MULTIPLE_INTERVAL": 1,
                "OFFSET_BEGINDATE_TYPE": "day",
                "OFFSET_BEGINDATE_VALUE": 1,
                "OFFSET_CLOSEDATE_TYPE": "month",
                "OFFSET_CLOSEDATE_VALUE": 2,
            },
        },
    )


def test_crm__deal__recurring__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__recurring__add_2"],
        wire.client.crm.deal.recurring.add,
        wire.async_client.crm.deal.recurring.add,
        fields={
            "DEAL_ID": 45,
            "CATEGORY_ID": "1",
            "IS_LIMIT": "D",
            "LIMIT_DATE": "2027-03-04",
            "START_DATE": "2026-04-04",
            "PARAMS": {
                "MODE": "multiple",
                "MULTIPLE_TYPE": "month",
                "MULTIPLE_INTERVAL": 1,
                "OFFSET_BEGINDATE_TYPE": "day",
                "OFFSET_BEGINDATE_VALUE": 1,
                "OFFSET_CLOSEDATE_TYPE": "month",
                "OFFSET_CLOSEDATE_VALUE": 2,
            },
        },
    )


def test_crm__deal__recurring__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__recurring__delete_1"],
        wire.client.crm.deal.recurring.delete,
        wire.async_client.crm.deal.recurring.delete,
        id=15,
    )


def test_crm__deal__recurring__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__recurring__delete_2"],
        wire.client.crm.deal.recurring.delete,
        wire.async_client.crm.deal.recurring.delete,
        id=15,
    )


def test_crm__deal__recurring__expose_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__recurring__expose_1"],
        wire.client.crm.deal.recurring.expose,
        wire.async_client.crm.deal.recurring.expose,
        id=15,
    )


def test_crm__deal__recurring__expose_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__recurring__expose_2"],
        wire.client.crm.deal.recurring.expose,
        wire.async_client.crm.deal.recurring.expose,
        id=15,
    )


def test_crm__deal__recurring__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__recurring__fields_1"],
        wire.client.crm.deal.recurring.fields,
        wire.async_client.crm.deal.recurring.fields,
    )


def test_crm__deal__recurring__fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__recurring__fields_2"],
        wire.client.crm.deal.recurring.fields,
        wire.async_client.crm.deal.recurring.fields,
    )


def test_crm__deal__recurring__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__recurring__get_1"],
        wire.client.crm.deal.recurring.get,
        wire.async_client.crm.deal.recurring.get,
        id=15,
    )


def test_crm__deal__recurring__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__recurring__get_2"],
        wire.client.crm.deal.recurring.get,
        wire.async_client.crm.deal.recurring.get,
        id=15,
    )


def test_crm__deal__recurring__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__recurring__list_1"],
        wire.client.crm.deal.recurring.list,
        wire.async_client.crm.deal.recurring.list,
        order={"deal_id": "ASC"},
        filter={">COUNTER_REPEAT": 0},
    )


def test_crm__deal__recurring__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__recurring__list_2"],
        wire.client.crm.deal.recurring.list,
        wire.async_client.crm.deal.recurring.list,
        order={"deal_id": "ASC"},
        filter={">COUNTER_REPEAT": 0},
    )


def test_crm__deal__recurring__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__recurring__update_1"],
        wire.client.crm.deal.recurring.update,
        wire.async_client.crm.deal.recurring.update,
        id=15,
        fields={
            "ACTIVE": "Y",
            "CATEGORY_ID": "2",
            "IS_LIMIT": "D",
            "LIMIT_DATE": "2027-03-05",
            "START_DATE": "2026-04-05",
            "PARAMS": {
                "MODE": "multiple",
                "MULTIPLE_TYPE": "month",
                "MULTIPLE_INTERVAL": 1,
                "OFFSET_BEGINDATE_TYPE": "day",
                "OFFSET_BEGINDATE_VALUE": 1,
                "OFFSET_CLOSEDATE_TYPE": "month",
                "OFFSET_CLOSEDATE_VALUE": 2,
            },
        },
    )


def test_crm__deal__recurring__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__recurring__update_2"],
        wire.client.crm.deal.recurring.update,
        wire.async_client.crm.deal.recurring.update,
        id=15,
        fields={
            "ACTIVE": "Y",
            "CATEGORY_ID": "2",
            "IS_LIMIT": "D",
            "LIMIT_DATE": "2027-03-05",
            "START_DATE": "2026-04-05",
            "PARAMS": {
                "MODE": "multiple",
                "MULTIPLE_TYPE": "month",
                "MULTIPLE_INTERVAL": 1,
                "OFFSET_BEGINDATE_TYPE": "day",
                "OFFSET_BEGINDATE_VALUE": 1,
                "OFFSET_CLOSEDATE_TYPE": "month",
                "OFFSET_CLOSEDATE_VALUE": 2,
            },
        },
    )


def test_crm__deal__userfield__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__userfield__add_1"],
        wire.client.crm.deal.userfield.add,
        wire.async_client.crm.deal.userfield.add,
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


def test_crm__deal__userfield__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__userfield__add_2"],
        wire.client.crm.deal.userfield.add,
        wire.async_client.crm.deal.userfield.add,
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


def test_crm__deal__userfield__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__userfield__delete_1"],
        wire.client.crm.deal.userfield.delete,
        wire.async_client.crm.deal.userfield.delete,
        id=432,
    )


def test_crm__deal__userfield__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__userfield__delete_2"],
        wire.client.crm.deal.userfield.delete,
        wire.async_client.crm.deal.userfield.delete,
        id=432,
    )


def test_crm__deal__userfield__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__userfield__get_1"],
        wire.client.crm.deal.userfield.get,
        wire.async_client.crm.deal.userfield.get,
        id=399,
    )


def test_crm__deal__userfield__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__userfield__get_2"],
        wire.client.crm.deal.userfield.get,
        wire.async_client.crm.deal.userfield.get,
        id=399,
    )


def test_crm__deal__userfield__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__userfield__list_1"],
        wire.client.crm.deal.userfield.list,
        wire.async_client.crm.deal.userfield.list,
        filter={"MULTIPLE": "Y", "MANDATORY": "Y", "LANG": "de"},
        order={"USER_TYPE_ID": "ASC", "SORT": "ASC"},
    )


def test_crm__deal__userfield__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__userfield__list_2"],
        wire.client.crm.deal.userfield.list,
        wire.async_client.crm.deal.userfield.list,
        filter={"MULTIPLE": "Y", "MANDATORY": "Y", "LANG": "de"},
        order={"USER_TYPE_ID": "ASC", "SORT": "ASC"},
    )


def test_crm__deal__userfield__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__deal__userfield__update_1"],
        wire.client.crm.deal.userfield.update,
        wire.async_client.crm.deal.userfield.update,
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


def test_crm__deal__userfield__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__deal__userfield__update_2"],
        wire.client.crm.deal.userfield.update,
        wire.async_client.crm.deal.userfield.update,
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
