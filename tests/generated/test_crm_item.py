# Generated from spec/crm/item: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("crm_item")


def test_crm__item__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__add_1"],
        wire.client.crm.item.add,
        wire.async_client.crm.item.add,
        entity_type_id=2,
        fields={
            "title": "New deal (specifically for REST method examples)",
            "typeId": "SERVICE",
            "categoryId": 9,
            "stageId": "C9:UC_KN8KFI",
            "isReccurring": "Y",
            "probability": 50,
            "currencyId": "EUR",
            "isManualOpportunity": "Y",
            "opportunity": 999.99,
            "taxValue": 99.9,
            "companyId": 5,
            "contactId": 4,
            "contactIds": [4, 5],
            "quoteId": 7,
            "begindate": "formatDate(monthAgo)",
            "closedate": "formatDate(twelveDaysInAdvance)",
            "opened": "N",
            "comments": "commentsExample",
            "assignedById": 6,
            "sourceId": "WEB",
            "sourceDescription": "There should be an additional description about the source",
            "leadId": 102,
            "additionalInfo": "There should be additional information",
            "observers": [2, 3],
            "utmSource": "google",
            "utmMedium": "CPC",
            "ufCrm_1721244707107": 1111.1,
            "parentId1220": 2,
        },
    )


def test_crm__item__add_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__item__add_2"],
        wire.client.crm.item.add,
        wire.async_client.crm.item.add,
        entity_type_id=1302,
        fields={
            "ufCrm44_1721812760630": "String for custom field of type String",
            "ufCrm44_1721812814433": 81,
            "ufCrm44_1721812853419": "2026-01-31",
            "ufCrm44_1721812885588": ["example.com", "second-example.com"],
            "ufCrm44_1721812898903": [
                "green_pixel.png",
                "iVBORw0KGgoAAAANSUhEUgAAAIAAAAAMCAYAAACqTLVoAAAALklEQVR42u3SAQEAAAQDsEsuOj3YMqwy6fBWCSCAAAIgAAIgAAIgAAIgAAJw3QLOrRH1U/gU4gAAAABJRU5ErkJggg==",
            ],
            "ufCrm44_1721812915476": "300|RUB",
            "ufCrm44_1721812935209": "Y",
            "ufCrm44_1721812948498": 9999.9,
        },
    )


def test_crm__item__add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__add_3"],
        wire.client.crm.item.add,
        wire.async_client.crm.item.add,
        entity_type_id=2,
        fields={
            "title": "New deal (specifically for REST method examples)",
            "typeId": "SERVICE",
            "categoryId": 9,
            "stageId": "C9:UC_KN8KFI",
            "isReccurring": "Y",
            "probability": 50,
            "currencyId": "EUR",
            "isManualOpportunity": "Y",
            "opportunity": 999.99,
            "taxValue": 99.9,
            "companyId": 5,
            "contactId": 4,
            "contactIds": [4, 5],
            "quoteId": 7,
            "begindate": "formatDate(monthAgo)",
            "closedate": "formatDate(twelveDaysInAdvance)",
            "opened": "N",
            "comments": "commentsExample",
            "assignedById": 6,
            "sourceId": "WEB",
            "sourceDescription": "There should be an additional description about the source",
            "leadId": 102,
            "additionalInfo": "There should be additional information",
            "observers": [2, 3],
            "utmSource": "google",
            "utmMedium": "CPC",
            "ufCrm_1721244707107": 1111.1,
            "parentId1220": 2,
        },
    )


def test_crm__item__batch_import_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__batch_import_1"],
        wire.client.crm.item.batch_import,
        wire.async_client.crm.item.batch_import,
        entity_type_id=2,
        data=[
            {
                "title": "New deal (specifically for REST method examples)",
                "typeId": "SERVICE",
                "categoryId": 9,
                "stageId": "C9:UC_KN8KFI",
                "isReccurring": "Y",
                "probability": 50,
                "currencyId": "USD",
                "isManualOpportunity": "Y",
                "opportunity": 999.99,
                "taxValue": 99.9,
                "companyId": 5,
                "contactId": 4,
                "contactIds": [4, 5],
                "quoteId": 7,
                "begindate": "formatDate(monthAgo)",
                "closedate": "formatDate(twelveDaysInAdvance)",
                "opened": "N",
                "comments": "commentsExample",
                "assignedById": 6,
                "sourceId": "WEB",
                "sourceDescription": "There should be an additional description about the source",
                "leadId": 102,
                "additionalInfo": "There should be additional information",
                "observers": [2, 3],
                "utmSource": "google",
                "utmMedium": "CPC",
                "ufCrm_1721244707107": 1111.1,
                "parentId1220": 2,
            },
            {
                "title": "New deal (specifically for REST method examples)",
                "typeId": "SERVICE",
                "categoryId": 4,
                "stageId": "C9:UC_KN8KFI",
                "isReccurring": "Y",
                "probability": 50,
                "currencyId": "USD",
                "isManualOpportunity": "Y",
                "opportunity": 999.99,
                "taxValue": 99.9,
                "companyId": 5,
                "contactId": 4,
                "contactIds": [4, 5],
                "quoteId": 7,
                "begindate": "formatDate(monthAgo)",
                "closedate": "formatDate(twelveDaysInAdvance)",
                "opened": "N",
                "comments": "commentsExample",
                "assignedById": 6,
                "sourceId": "WEB",
                "sourceDescription": "There should be an additional description about the source",
                "leadId": 102,
                "additionalInfo": "There should be additional information",
                "observers": [2, 3],
                "utmSource": "google",
                "utmMedium": "CPC",
                "ufCrm_1721244707107": 1111.1,
                "parentId1220": 2,
            },
        ],
    )


def test_crm__item__batch_import_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__item__batch_import_2"],
        wire.client.crm.item.batch_import,
        wire.async_client.crm.item.batch_import,
        entity_type_id=1302,
        data=[
            {
                "ufCrm44_1721812760630": "String for a string-type custom field",
                "ufCrm44_1721812814433": 81,
                "ufCrm44_1721812853419": "2026-01-31",
                "ufCrm44_1721812885588": ["example.com", "second-example.com"],
                "ufCrm44_1721812898903": [
                    "green_pixel.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAIAAAAAMCAYAAACqTLVoAAAALklEQVR42u3SAQEAAAQDsEsuOj3YMqwy6fBWCSCAAAIgAAIgAAIgAAIgAAJw3QLOrRH1U/gU4gAAAABJRU5ErkJggg==",
                ],
                "ufCrm44_1721812915476": "300|USD",
                "ufCrm44_1721812935209": "Y",
                "ufCrm44_1721812948498": 9999.9,
            },
            {
                "ufCrm44_1721812760630": "String for a string-type custom field",
                "ufCrm44_1721812814433": 45,
                "ufCrm44_1721812853419": "2026-01-31",
                "ufCrm44_1721812885588": ["example.com", "second-example.com"],
                "ufCrm44_1721812898903": [
                    "green_pixel2.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAIAAAAAMCAYAAACqTLVoAAAALklEQVR42u3SAQEAAAQDsEsuOj3YMqwy6fBWCSCAAAIgAAIgAAIgAAIgAAJw3QLOrRH1U/gU4gAAAABJRU5ErkJggg==",
                ],
                "ufCrm44_1721812915476": "600|USD",
                "ufCrm44_1721812935209": "N",
                "ufCrm44_1721812948498": 9999.9,
            },
        ],
    )


def test_crm__item__batch_import_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__batch_import_3"],
        wire.client.crm.item.batch_import,
        wire.async_client.crm.item.batch_import,
        entity_type_id=2,
        data=[
            {
                "title": "New deal (specifically for REST method examples)",
                "typeId": "SERVICE",
                "categoryId": 9,
                "stageId": "C9:UC_KN8KFI",
                "isReccurring": "Y",
                "probability": 50,
                "currencyId": "USD",
                "isManualOpportunity": "Y",
                "opportunity": 999.99,
                "taxValue": 99.9,
                "companyId": 5,
                "contactId": 4,
                "contactIds": [4, 5],
                "quoteId": 7,
                "begindate": "formatDate(monthAgo)",
                "closedate": "formatDate(twelveDaysInAdvance)",
                "opened": "N",
                "comments": "commentsExample",
                "assignedById": 6,
                "sourceId": "WEB",
                "sourceDescription": "There should be an additional description about the source",
                "leadId": 102,
                "additionalInfo": "There should be additional information",
                "observers": [2, 3],
                "utmSource": "google",
                "utmMedium": "CPC",
                "ufCrm_1721244707107": 1111.1,
                "parentId1220": 2,
            },
            {
                "title": "New deal (specifically for REST method examples)",
                "typeId": "SERVICE",
                "categoryId": 4,
                "stageId": "C9:UC_KN8KFI",
                "isReccurring": "Y",
                "probability": 50,
                "currencyId": "USD",
                "isManualOpportunity": "Y",
                "opportunity": 999.99,
                "taxValue": 99.9,
                "companyId": 5,
                "contactId": 4,
                "contactIds": [4, 5],
                "quoteId": 7,
                "begindate": "formatDate(monthAgo)",
                "closedate": "formatDate(twelveDaysInAdvance)",
                "opened": "N",
                "comments": "commentsExample",
                "assignedById": 6,
                "sourceId": "WEB",
                "sourceDescription": "There should be an additional description about the source",
                "leadId": 102,
                "additionalInfo": "There should be additional information",
                "observers": [2, 3],
                "utmSource": "google",
                "utmMedium": "CPC",
                "ufCrm_1721244707107": 1111.1,
                "parentId1220": 2,
            },
        ],
    )


def test_crm__item__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__delete_1"],
        wire.client.crm.item.delete,
        wire.async_client.crm.item.delete,
        entity_type_id=1268,
        id=1,
    )


def test_crm__item__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__delete_2"],
        wire.client.crm.item.delete,
        wire.async_client.crm.item.delete,
        entity_type_id=1268,
        id=1,
    )


def test_crm__item__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__fields_1"],
        wire.client.crm.item.fields,
        wire.async_client.crm.item.fields,
        entity_type_id=1268,
        use_original_uf_names="N",
    )


def test_crm__item__fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__fields_2"],
        wire.client.crm.item.fields,
        wire.async_client.crm.item.fields,
        entity_type_id=1268,
        use_original_uf_names="N",
    )


def test_crm__item__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__get_1"],
        wire.client.crm.item.get,
        wire.async_client.crm.item.get,
        entity_type_id=1,
        id=250,
        use_original_uf_names="N",
    )


def test_crm__item__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__get_2"],
        wire.client.crm.item.get,
        wire.async_client.crm.item.get,
        entity_type_id=1,
        id=250,
        use_original_uf_names="N",
    )


def test_crm__item__import__1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__import__1"],
        wire.client.crm.item.import_,
        wire.async_client.crm.item.import_,
        entity_type_id=2,
        fields={
            "title": "New deal (specifically for REST method examples)",
            "typeId": "SERVICE",
            "categoryId": 9,
            "stageId": "C9:UC_KN8KFI",
            "isReccurring": "Y",
            "probability": 50,
            "currencyId": "USD",
            "isManualOpportunity": "Y",
            "opportunity": 999.99,
            "taxValue": 99.9,
            "companyId": 5,
            "contactId": 4,
            "contactIds": [4, 5],
            "quoteId": 7,
            "begindate": "formatDate(monthAgo)",
            "closedate": "formatDate(twelveDaysInAdvance)",
            "opened": "N",
            "comments": "commentsExample",
            "assignedById": 6,
            "sourceId": "WEB",
            "sourceDescription": "There should be an additional description about the source",
            "leadId": 102,
            "additionalInfo": "There should be additional information",
            "observers": [2, 3],
            "utmSource": "google",
            "utmMedium": "CPC",
            "ufCrm_1721244707107": 1111.1,
            "parentId1220": 2,
        },
    )


def test_crm__item__import__2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__item__import__2"],
        wire.client.crm.item.import_,
        wire.async_client.crm.item.import_,
        entity_type_id=1302,
        fields={
            "ufCrm44_1721812760630": "String for a string-type custom field",
            "ufCrm44_1721812814433": 81,
            "ufCrm44_1721812853419": "2026-01-31",
            "ufCrm44_1721812885588": ["example.com", "second-example.com"],
            "ufCrm44_1721812898903": [
                "green_pixel.png",
                "iVBORw0KGgoAAAANSUhEUgAAAIAAAAAMCAYAAACqTLVoAAAALklEQVR42u3SAQEAAAQDsEsuOj3YMqwy6fBWCSCAAAIgAAIgAAIgAAIgAAJw3QLOrRH1U/gU4gAAAABJRU5ErkJggg==",
            ],
            "ufCrm44_1721812915476": "300|USD",
            "ufCrm44_1721812935209": "Y",
            "ufCrm44_1721812948498": 9999.9,
        },
    )


def test_crm__item__import__3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__import__3"],
        wire.client.crm.item.import_,
        wire.async_client.crm.item.import_,
        entity_type_id=2,
        fields={
            "title": "New deal (specifically for REST method examples)",
            "typeId": "SERVICE",
            "categoryId": 9,
            "stageId": "C9:UC_KN8KFI",
            "isReccurring": "Y",
            "probability": 50,
            "currencyId": "USD",
            "isManualOpportunity": "Y",
            "opportunity": 999.99,
            "taxValue": 99.9,
            "companyId": 5,
            "contactId": 4,
            "contactIds": [4, 5],
            "quoteId": 7,
            "begindate": "formatDate(monthAgo)",
            "closedate": "formatDate(twelveDaysInAdvance)",
            "opened": "N",
            "comments": "commentsExample",
            "assignedById": 6,
            "sourceId": "WEB",
            "sourceDescription": "There should be an additional description about the source",
            "leadId": 102,
            "additionalInfo": "There should be additional information",
            "observers": [2, 3],
            "utmSource": "google",
            "utmMedium": "CPC",
            "ufCrm_1721244707107": 1111.1,
            "parentId1220": 2,
        },
    )


def test_crm__item__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__list_1"],
        wire.client.crm.item.list,
        wire.async_client.crm.item.list,
        entity_type_id=1,
        select=[
            "id",
            "title",
            "lastName",
            "name",
            "stageId",
            "sourceId",
            "assignedById",
            "opportunity",
            "isManualOpportunity",
        ],
        filter={
            "0": {"logic": "OR", "0": {"!=name": ""}, "1": {"!=lastName": ""}},
            "@stageId": ["NEW", "IN_PROCESS"],
            "@sourceId": ["WEB", "ADVERTISING"],
            "@assignedById": [1, 6],
            ">=opportunity": 5000,
            "<=opportunity": 20000,
            "isManualOpportunity": "Y",
        },
        order={"lastName": "ASC", "name": "ASC"},
    )


def test_crm__item__list_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__item__list_2"],
        wire.client.crm.item.list,
        wire.async_client.crm.item.list,
        entity_type_id=2,
        select=["id", "title", "createdTime"],
        filter={
            "0": {
                "logic": "OR",
                "0": {
                    ">=createdTime": "2025-10-31T00:00:00+02:00",
                    "<createdTime": "2025-11-01T00:00:00+02:00",
                },
                "1": {
                    ">=createdTime": "2025-02-28T00:00:00+02:00",
                    "<createdTime": "2025-03-01T00:00:00+02:00",
                },
            }
        },
    )


def test_crm__item__list_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__list_3"],
        wire.client.crm.item.list,
        wire.async_client.crm.item.list,
        entity_type_id=1,
        select=[
            "id",
            "title",
            "lastName",
            "name",
            "stageId",
            "sourceId",
            "assignedById",
            "opportunity",
            "isManualOpportunity",
        ],
        filter={
            "0": {"logic": "OR", "0": {"!=name": ""}, "1": {"!=lastName": ""}},
            "@stageId": ["NEW", "IN_PROCESS"],
            "@sourceId": ["WEB", "ADVERTISING"],
            "@assignedById": [1, 6],
            ">=opportunity": 5000,
            "<=opportunity": 20000,
            "isManualOpportunity": "Y",
        },
        order={"lastName": "ASC", "name": "ASC"},
    )


def test_crm__item__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__update_1"],
        wire.client.crm.item.update,
        wire.async_client.crm.item.update,
        entity_type_id=2,
        id=351,
        fields={
            "title": "REST Deal #1",
            "stageId": "C9:UC_NYL06U",
            "assignedById": 6,
            "observers": [1, 2, 3],
            "opened": "N",
            "typeId": "SERVICE",
            "opportunity": 10000,
            "currencyId": "USD",
            "additionalInfo": "Changing a deal via REST",
            "isManualOpportunity": "N",
            "utmSource": "google",
            "ufCrm_1721244707107": 200.05,
            "parentId1220": 2,
        },
    )


def test_crm__item__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__update_2"],
        wire.client.crm.item.update,
        wire.async_client.crm.item.update,
        entity_type_id=2,
        id=351,
        fields={
            "title": "REST Deal #1",
            "stageId": "C9:UC_NYL06U",
            "assignedById": 6,
            "observers": [1, 2, 3],
            "opened": "N",
            "typeId": "SERVICE",
            "opportunity": 10000,
            "currencyId": "USD",
            "additionalInfo": "Changing a deal via REST",
            "isManualOpportunity": "N",
            "utmSource": "google",
            "ufCrm_1721244707107": 200.05,
            "parentId1220": 2,
        },
    )


def test_crm__item__delivery__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__delivery__get_1"],
        wire.client.crm.item.delivery.get,
        wire.async_client.crm.item.delivery.get,
        id=4077,
    )


def test_crm__item__delivery__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__delivery__get_2"],
        wire.client.crm.item.delivery.get,
        wire.async_client.crm.item.delivery.get,
        id=4077,
    )


def test_crm__item__delivery__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__delivery__list_1"],
        wire.client.crm.item.delivery.list,
        wire.async_client.crm.item.delivery.list,
        entity_id=13127,
        entity_type_id=2,
        filter={"@id": [4077, 4078]},
    )


def test_crm__item__delivery__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__delivery__list_2"],
        wire.client.crm.item.delivery.list,
        wire.async_client.crm.item.delivery.list,
        entity_id=13127,
        entity_type_id=2,
        filter={"@id": [4077, 4078]},
    )


def test_crm__item__details__configuration__force_common_scope_for_all_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__details__configuration__force_common_scope_for_all_1"],
        wire.client.crm.item.details.configuration.force_common_scope_for_all,
        wire.async_client.crm.item.details.configuration.force_common_scope_for_all,
        entity_type_id=2,
        extras={"dealCategoryId": 9},
    )


def test_crm__item__details__configuration__force_common_scope_for_all_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__details__configuration__force_common_scope_for_all_2"],
        wire.client.crm.item.details.configuration.force_common_scope_for_all,
        wire.async_client.crm.item.details.configuration.force_common_scope_for_all,
        entity_type_id=2,
        extras={"dealCategoryId": 9},
    )


def test_crm__item__details__configuration__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__details__configuration__get_1"],
        wire.client.crm.item.details.configuration.get,
        wire.async_client.crm.item.details.configuration.get,
        entity_type_id=2,
        user_id=1,
        scope="C",
        extras={"dealCategoryId": 9},
    )


def test_crm__item__details__configuration__get_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__item__details__configuration__get_2"],
        wire.client.crm.item.details.configuration.get,
        wire.async_client.crm.item.details.configuration.get,
        entity_type_id=1032,
        extras={"categoryId": 5},
    )


def test_crm__item__details__configuration__get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__details__configuration__get_3"],
        wire.client.crm.item.details.configuration.get,
        wire.async_client.crm.item.details.configuration.get,
        entity_type_id=2,
        user_id=1,
        scope="C",
        extras={"dealCategoryId": 9},
    )


def test_crm__item__details__configuration__reset_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__details__configuration__reset_1"],
        wire.client.crm.item.details.configuration.reset,
        wire.async_client.crm.item.details.configuration.reset,
        entity_type_id=2,
        user_id=1,
        scope="C",
        extras={"dealCategoryId": 9},
    )


def test_crm__item__details__configuration__reset_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__details__configuration__reset_2"],
        wire.client.crm.item.details.configuration.reset,
        wire.async_client.crm.item.details.configuration.reset,
        entity_type_id=2,
        user_id=1,
        scope="C",
        extras={"dealCategoryId": 9},
    )


def test_crm__item__details__configuration__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__details__configuration__set_1"],
        wire.client.crm.item.details.configuration.set,
        wire.async_client.crm.item.details.configuration.set,
        entity_type_id=3,
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
                "title": "Basic Information",
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
        user_id=1,
    )


def test_crm__item__details__configuration__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__details__configuration__set_2"],
        wire.client.crm.item.details.configuration.set,
        wire.async_client.crm.item.details.configuration.set,
        entity_type_id=3,
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
                "title": "Basic Information",
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
        user_id=1,
    )


def test_crm__item__payment__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__payment__add_1"],
        wire.client.crm.item.payment.add,
        wire.async_client.crm.item.payment.add,
        entity_id=13123,
        entity_type_id=2,
    )


def test_crm__item__payment__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__payment__add_2"],
        wire.client.crm.item.payment.add,
        wire.async_client.crm.item.payment.add,
        entity_id=13123,
        entity_type_id=2,
    )


def test_crm__item__payment__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__payment__delete_1"],
        wire.client.crm.item.payment.delete,
        wire.async_client.crm.item.payment.delete,
        id=1035,
    )


def test_crm__item__payment__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__payment__delete_2"],
        wire.client.crm.item.payment.delete,
        wire.async_client.crm.item.payment.delete,
        id=1035,
    )


def test_crm__item__payment__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__payment__get_1"],
        wire.client.crm.item.payment.get,
        wire.async_client.crm.item.payment.get,
        id=1036,
    )


def test_crm__item__payment__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__payment__get_2"],
        wire.client.crm.item.payment.get,
        wire.async_client.crm.item.payment.get,
        id=1036,
    )


def test_crm__item__payment__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__payment__list_1"],
        wire.client.crm.item.payment.list,
        wire.async_client.crm.item.payment.list,
        entity_id=13123,
        entity_type_id=2,
        filter={"@id": [1036, 1037]},
    )


def test_crm__item__payment__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__payment__list_2"],
        wire.client.crm.item.payment.list,
        wire.async_client.crm.item.payment.list,
        entity_id=13123,
        entity_type_id=2,
        filter={"@id": [1036, 1037]},
    )


def test_crm__item__payment__pay_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__payment__pay_1"],
        wire.client.crm.item.payment.pay,
        wire.async_client.crm.item.payment.pay,
        id=1038,
    )


def test_crm__item__payment__pay_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__payment__pay_2"],
        wire.client.crm.item.payment.pay,
        wire.async_client.crm.item.payment.pay,
        id=1038,
    )


def test_crm__item__payment__unpay_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__payment__unpay_1"],
        wire.client.crm.item.payment.unpay,
        wire.async_client.crm.item.payment.unpay,
        id=1038,
    )


def test_crm__item__payment__unpay_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__payment__unpay_2"],
        wire.client.crm.item.payment.unpay,
        wire.async_client.crm.item.payment.unpay,
        id=1038,
    )


def test_crm__item__payment__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__payment__update_1"],
        wire.client.crm.item.payment.update,
        wire.async_client.crm.item.payment.update,
        id=1036,
        fields={"paid": "Y", "paySystemId": 110},
    )


def test_crm__item__payment__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__payment__update_2"],
        wire.client.crm.item.payment.update,
        wire.async_client.crm.item.payment.update,
        id=1036,
        fields={"paid": "Y", "paySystemId": 110},
    )


def test_crm__item__payment__delivery__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__payment__delivery__add_1"],
        wire.client.crm.item.payment.delivery.add,
        wire.async_client.crm.item.payment.delivery.add,
        payment_id=1039,
        delivery_id=4072,
    )


def test_crm__item__payment__delivery__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__payment__delivery__add_2"],
        wire.client.crm.item.payment.delivery.add,
        wire.async_client.crm.item.payment.delivery.add,
        payment_id=1039,
        delivery_id=4072,
    )


def test_crm__item__payment__delivery__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__payment__delivery__delete_1"],
        wire.client.crm.item.payment.delivery.delete,
        wire.async_client.crm.item.payment.delivery.delete,
        id=1199,
    )


def test_crm__item__payment__delivery__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__payment__delivery__delete_2"],
        wire.client.crm.item.payment.delivery.delete,
        wire.async_client.crm.item.payment.delivery.delete,
        id=1199,
    )


def test_crm__item__payment__delivery__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__payment__delivery__list_1"],
        wire.client.crm.item.payment.delivery.list,
        wire.async_client.crm.item.payment.delivery.list,
        payment_id=1040,
        filter={"@id": [1201], ">=quantity": 1},
    )


def test_crm__item__payment__delivery__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__payment__delivery__list_2"],
        wire.client.crm.item.payment.delivery.list,
        wire.async_client.crm.item.payment.delivery.list,
        payment_id=1040,
        filter={"@id": [1201], ">=quantity": 1},
    )


def test_crm__item__payment__delivery__set_delivery_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__payment__delivery__set_delivery_1"],
        wire.client.crm.item.payment.delivery.set_delivery,
        wire.async_client.crm.item.payment.delivery.set_delivery,
        id=1201,
        delivery_id=4073,
    )


def test_crm__item__payment__delivery__set_delivery_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__payment__delivery__set_delivery_2"],
        wire.client.crm.item.payment.delivery.set_delivery,
        wire.async_client.crm.item.payment.delivery.set_delivery,
        id=1201,
        delivery_id=4073,
    )


def test_crm__item__payment__product__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__payment__product__add_1"],
        wire.client.crm.item.payment.product.add,
        wire.async_client.crm.item.payment.product.add,
        payment_id=1039,
        row_id=17587,
        quantity=2,
    )


def test_crm__item__payment__product__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__payment__product__add_2"],
        wire.client.crm.item.payment.product.add,
        wire.async_client.crm.item.payment.product.add,
        payment_id=1039,
        row_id=17587,
        quantity=2,
    )


def test_crm__item__payment__product__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__payment__product__delete_1"],
        wire.client.crm.item.payment.product.delete,
        wire.async_client.crm.item.payment.product.delete,
        id=1194,
    )


def test_crm__item__payment__product__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__payment__product__delete_2"],
        wire.client.crm.item.payment.product.delete,
        wire.async_client.crm.item.payment.product.delete,
        id=1194,
    )


def test_crm__item__payment__product__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__payment__product__list_1"],
        wire.client.crm.item.payment.product.list,
        wire.async_client.crm.item.payment.product.list,
        payment_id=1039,
        filter={">=quantity": 2, "@id": [1195, 1196]},
    )


def test_crm__item__payment__product__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__payment__product__list_2"],
        wire.client.crm.item.payment.product.list,
        wire.async_client.crm.item.payment.product.list,
        payment_id=1039,
        filter={">=quantity": 2, "@id": [1195, 1196]},
    )


def test_crm__item__payment__product__set_quantity_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__payment__product__set_quantity_1"],
        wire.client.crm.item.payment.product.set_quantity,
        wire.async_client.crm.item.payment.product.set_quantity,
        id=1195,
        quantity=3,
    )


def test_crm__item__payment__product__set_quantity_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__payment__product__set_quantity_2"],
        wire.client.crm.item.payment.product.set_quantity,
        wire.async_client.crm.item.payment.product.set_quantity,
        id=1195,
        quantity=3,
    )


def test_crm__item__productrow__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__productrow__add_1"],
        wire.client.crm.item.productrow.add,
        wire.async_client.crm.item.productrow.add,
        fields={
            "ownerId": 13142,
            "ownerType": "D",
            "productId": 9621,
            "price": 80000,
            "quantity": 2,
            "discountTypeId": 2,
            "discountRate": 20,
            "taxRate": 20,
            "taxIncluded": "Y",
            "measureCode": 796,
            "sort": 10,
        },
    )


def test_crm__item__productrow__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__productrow__add_2"],
        wire.client.crm.item.productrow.add,
        wire.async_client.crm.item.productrow.add,
        fields={
            "ownerId": 13142,
            "ownerType": "D",
            "productId": 9621,
            "price": 80000,
            "quantity": 2,
            "discountTypeId": 2,
            "discountRate": 20,
            "taxRate": 20,
            "taxIncluded": "Y",
            "measureCode": 796,
            "sort": 10,
        },
    )


def test_crm__item__productrow__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__productrow__delete_1"],
        wire.client.crm.item.productrow.delete,
        wire.async_client.crm.item.productrow.delete,
        id=17655,
    )


def test_crm__item__productrow__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__productrow__delete_2"],
        wire.client.crm.item.productrow.delete,
        wire.async_client.crm.item.productrow.delete,
        id=17655,
    )


def test_crm__item__productrow__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__productrow__fields_1"],
        wire.client.crm.item.productrow.fields,
        wire.async_client.crm.item.productrow.fields,
    )


def test_crm__item__productrow__fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__productrow__fields_2"],
        wire.client.crm.item.productrow.fields,
        wire.async_client.crm.item.productrow.fields,
    )


def test_crm__item__productrow__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__productrow__get_1"],
        wire.client.crm.item.productrow.get,
        wire.async_client.crm.item.productrow.get,
        id=17622,
    )


def test_crm__item__productrow__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__productrow__get_2"],
        wire.client.crm.item.productrow.get,
        wire.async_client.crm.item.productrow.get,
        id=17622,
    )


def test_crm__item__productrow__get_available_for_payment_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__productrow__get_available_for_payment_1"],
        wire.client.crm.item.productrow.get_available_for_payment,
        wire.async_client.crm.item.productrow.get_available_for_payment,
        owner_id=13144,
        owner_type="D",
    )


def test_crm__item__productrow__get_available_for_payment_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__productrow__get_available_for_payment_2"],
        wire.client.crm.item.productrow.get_available_for_payment,
        wire.async_client.crm.item.productrow.get_available_for_payment,
        owner_id=13144,
        owner_type="D",
    )


def test_crm__item__productrow__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__productrow__list_1"],
        wire.client.crm.item.productrow.list,
        wire.async_client.crm.item.productrow.list,
        filter={"=ownerType": "D", "=ownerId": 13142, ">price": 5000},
        order={"price": "desc"},
    )


def test_crm__item__productrow__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__productrow__list_2"],
        wire.client.crm.item.productrow.list,
        wire.async_client.crm.item.productrow.list,
        filter={"=ownerType": "D", "=ownerId": 13142, ">price": 5000},
        order={"price": "desc"},
    )


def test_crm__item__productrow__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__productrow__set_1"],
        wire.client.crm.item.productrow.set,
        wire.async_client.crm.item.productrow.set,
        owner_id=13143,
        owner_type="D",
        product_rows=[
            {"productId": 9621, "price": 99999.99, "quantity": 1, "sort": 10},
            {"productId": 9623, "price": 15900, "quantity": 2, "sort": 10},
        ],
    )


def test_crm__item__productrow__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__productrow__set_2"],
        wire.client.crm.item.productrow.set,
        wire.async_client.crm.item.productrow.set,
        owner_id=13143,
        owner_type="D",
        product_rows=[
            {"productId": 9621, "price": 99999.99, "quantity": 1, "sort": 10},
            {"productId": 9623, "price": 15900, "quantity": 2, "sort": 10},
        ],
    )


def test_crm__item__productrow__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__item__productrow__update_1"],
        wire.client.crm.item.productrow.update,
        wire.async_client.crm.item.productrow.update,
        id=17648,
        fields={
            "productId": 9621,
            "price": 90000,
            "quantity": 3,
            "discountTypeId": 2,
            "discountRate": 10,
            "taxRate": 10,
            "taxIncluded": "Y",
            "measureCode": 796,
            "sort": 20,
        },
    )


def test_crm__item__productrow__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__item__productrow__update_2"],
        wire.client.crm.item.productrow.update,
        wire.async_client.crm.item.productrow.update,
        id=17648,
        fields={
            "productId": 9621,
            "price": 90000,
            "quantity": 3,
            "discountTypeId": 2,
            "discountRate": 10,
            "taxRate": 10,
            "taxIncluded": "Y",
            "measureCode": 796,
            "sort": 20,
        },
    )
