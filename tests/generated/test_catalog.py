# Generated from spec/catalog: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("catalog")


def test_catalog__catalog__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__catalog__get_1"],
        wire.client.catalog.catalog.get,
        wire.async_client.catalog.catalog.get,
        id=23,
    )


def test_catalog__catalog__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__catalog__get_2"],
        wire.client.catalog.catalog.get,
        wire.async_client.catalog.catalog.get,
        id=23,
    )


def test_catalog__catalog__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__catalog__get_fields_1"],
        wire.client.catalog.catalog.get_fields,
        wire.async_client.catalog.catalog.get_fields,
    )


def test_catalog__catalog__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__catalog__get_fields_2"],
        wire.client.catalog.catalog.get_fields,
        wire.async_client.catalog.catalog.get_fields,
    )


def test_catalog__catalog__is_offers_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__catalog__is_offers_1"],
        wire.client.catalog.catalog.is_offers,
        wire.async_client.catalog.catalog.is_offers,
        id=23,
    )


def test_catalog__catalog__is_offers_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__catalog__is_offers_2"],
        wire.client.catalog.catalog.is_offers,
        wire.async_client.catalog.catalog.is_offers,
        id=23,
    )


def test_catalog__catalog__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__catalog__list_1"],
        wire.client.catalog.catalog.list,
        wire.async_client.catalog.catalog.list,
        select=[
            "iblockId",
            "iblockTypeId",
            "id",
            "lid",
            "name",
            "productIblockId",
            "skuPropertyId",
            "subscription",
            "vatId",
        ],
        filter={">id": 10, "@vatId": [1, 2], "skuPropertyId": 121},
        order={"id": "desc"},
    )


def test_catalog__catalog__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__catalog__list_2"],
        wire.client.catalog.catalog.list,
        wire.async_client.catalog.catalog.list,
        select=[
            "iblockId",
            "iblockTypeId",
            "id",
            "lid",
            "name",
            "productIblockId",
            "skuPropertyId",
            "subscription",
            "vatId",
        ],
        filter={">id": 10, "@vatId": [1, 2], "skuPropertyId": 121},
        order={"id": "desc"},
    )


def test_catalog__documentcontractor__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__documentcontractor__add_1"],
        wire.client.catalog.documentcontractor.add,
        wire.async_client.catalog.documentcontractor.add,
        fields={"documentId": 42, "entityTypeId": 3, "entityId": 101},
    )


def test_catalog__documentcontractor__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__documentcontractor__add_2"],
        wire.client.catalog.documentcontractor.add,
        wire.async_client.catalog.documentcontractor.add,
        fields={"documentId": 42, "entityTypeId": 3, "entityId": 101},
    )


def test_catalog__documentcontractor__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__documentcontractor__delete_1"],
        wire.client.catalog.documentcontractor.delete,
        wire.async_client.catalog.documentcontractor.delete,
        id=42,
    )


def test_catalog__documentcontractor__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__documentcontractor__delete_2"],
        wire.client.catalog.documentcontractor.delete,
        wire.async_client.catalog.documentcontractor.delete,
        id=42,
    )


def test_catalog__documentcontractor__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__documentcontractor__get_fields_1"],
        wire.client.catalog.documentcontractor.get_fields,
        wire.async_client.catalog.documentcontractor.get_fields,
    )


def test_catalog__documentcontractor__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__documentcontractor__get_fields_2"],
        wire.client.catalog.documentcontractor.get_fields,
        wire.async_client.catalog.documentcontractor.get_fields,
    )


def test_catalog__documentcontractor__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__documentcontractor__list_1"],
        wire.client.catalog.documentcontractor.list,
        wire.async_client.catalog.documentcontractor.list,
        select=["id", "documentId"],
        filter={"documentId": 7},
        order={"id": "ASC"},
        start=0,
    )


def test_catalog__documentcontractor__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__documentcontractor__list_2"],
        wire.client.catalog.documentcontractor.list,
        wire.async_client.catalog.documentcontractor.list,
        select=["id", "documentId"],
        filter={"documentId": 7},
        order={"id": "ASC"},
        start=0,
    )


def test_catalog__enum__get_round_types_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__enum__get_round_types_1"],
        wire.client.catalog.enum.get_round_types,
        wire.async_client.catalog.enum.get_round_types,
    )


def test_catalog__enum__get_store_document_types_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__enum__get_store_document_types_1"],
        wire.client.catalog.enum.get_store_document_types,
        wire.async_client.catalog.enum.get_store_document_types,
    )


def test_catalog__extra__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__extra__get_1"],
        wire.client.catalog.extra.get,
        wire.async_client.catalog.extra.get,
        id=1,
    )


def test_catalog__extra__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__extra__get_2"],
        wire.client.catalog.extra.get,
        wire.async_client.catalog.extra.get,
        id=1,
    )


def test_catalog__extra__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__extra__get_fields_1"],
        wire.client.catalog.extra.get_fields,
        wire.async_client.catalog.extra.get_fields,
    )


def test_catalog__extra__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__extra__get_fields_2"],
        wire.client.catalog.extra.get_fields,
        wire.async_client.catalog.extra.get_fields,
    )


def test_catalog__extra__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["catalog__extra__list_1"],
        wire.client.catalog.extra.list,
        wire.async_client.catalog.extra.list,
        select=["id", "percentage"],
        filter={">percentage": 5},
        order={"id": "ASC"},
    )


def test_catalog__extra__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__extra__list_2"],
        wire.client.catalog.extra.list,
        wire.async_client.catalog.extra.list,
        select=["id", "percentage"],
        filter={">percentage": 5},
        order={"id": "ASC"},
    )


def test_catalog__measure__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__measure__add_1"],
        wire.client.catalog.measure.add,
        wire.async_client.catalog.measure.add,
        fields={
            "code": 715,
            "measureTitle": "Pair",
            "symbol": "pair",
            "symbolLetterIntl": "NPR",
            "symbolIntl": "pr; 2",
            "isDefault": "N",
        },
    )


def test_catalog__measure__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__measure__add_2"],
        wire.client.catalog.measure.add,
        wire.async_client.catalog.measure.add,
        fields={
            "code": 715,
            "measureTitle": "Pair",
            "symbol": "pair",
            "symbolLetterIntl": "NPR",
            "symbolIntl": "pr; 2",
            "isDefault": "N",
        },
    )


def test_catalog__measure__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__measure__delete_1"],
        wire.client.catalog.measure.delete,
        wire.async_client.catalog.measure.delete,
        id=6,
    )


def test_catalog__measure__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__measure__delete_2"],
        wire.client.catalog.measure.delete,
        wire.async_client.catalog.measure.delete,
        id=6,
    )


def test_catalog__measure__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__measure__get_1"],
        wire.client.catalog.measure.get,
        wire.async_client.catalog.measure.get,
        id=6,
    )


def test_catalog__measure__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__measure__get_2"],
        wire.client.catalog.measure.get,
        wire.async_client.catalog.measure.get,
        id=6,
    )


def test_catalog__measure__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__measure__get_fields_1"],
        wire.client.catalog.measure.get_fields,
        wire.async_client.catalog.measure.get_fields,
    )


def test_catalog__measure__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__measure__get_fields_2"],
        wire.client.catalog.measure.get_fields,
        wire.async_client.catalog.measure.get_fields,
    )


def test_catalog__measure__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["catalog__measure__list_1"],
        wire.client.catalog.measure.list,
        wire.async_client.catalog.measure.list,
        select=["id", "code", "symbolIntl"],
        filter={"<=code": 200},
        order={"code": "DESC"},
    )


def test_catalog__measure__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__measure__list_2"],
        wire.client.catalog.measure.list,
        wire.async_client.catalog.measure.list,
        select=["id", "code", "symbolIntl"],
        filter={"<=code": 200},
        order={"code": "DESC"},
    )


def test_catalog__measure__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__measure__update_1"],
        wire.client.catalog.measure.update,
        wire.async_client.catalog.measure.update,
        id=8,
        fields={"symbol": "pair", "symbolLetterIntl": "nrp", "symbolIntl": "pr. 2"},
    )


def test_catalog__measure__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__measure__update_2"],
        wire.client.catalog.measure.update,
        wire.async_client.catalog.measure.update,
        id=8,
        fields={"symbol": "pair", "symbolLetterIntl": "nrp", "symbolIntl": "pr. 2"},
    )


def test_catalog__price__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price__add_1"],
        wire.client.catalog.price.add,
        wire.async_client.catalog.price.add,
        fields={"catalogGroupId": 1, "currency": "EUR", "price": 2000, "productId": 1},
    )


def test_catalog__price__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price__add_2"],
        wire.client.catalog.price.add,
        wire.async_client.catalog.price.add,
        fields={"catalogGroupId": 1, "currency": "EUR", "price": 2000, "productId": 1},
    )


def test_catalog__price__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price__delete_1"],
        wire.client.catalog.price.delete,
        wire.async_client.catalog.price.delete,
        id=1,
    )


def test_catalog__price__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price__delete_2"],
        wire.client.catalog.price.delete,
        wire.async_client.catalog.price.delete,
        id=1,
    )


def test_catalog__price__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price__get_1"],
        wire.client.catalog.price.get,
        wire.async_client.catalog.price.get,
        id=1,
    )


def test_catalog__price__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price__get_2"],
        wire.client.catalog.price.get,
        wire.async_client.catalog.price.get,
        id=1,
    )


def test_catalog__price__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price__get_fields_1"],
        wire.client.catalog.price.get_fields,
        wire.async_client.catalog.price.get_fields,
    )


def test_catalog__price__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price__get_fields_2"],
        wire.client.catalog.price.get_fields,
        wire.async_client.catalog.price.get_fields,
    )


def test_catalog__price__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price__list_1"],
        wire.client.catalog.price.list,
        wire.async_client.catalog.price.list,
        select=["id", "productId", "catalogGroupId", "price", "currency"],
        filter={"productId": 1},
        order={"id": "ASC"},
    )


def test_catalog__price__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price__list_2"],
        wire.client.catalog.price.list,
        wire.async_client.catalog.price.list,
        select=["id", "productId", "catalogGroupId", "price", "currency"],
        filter={"productId": 1},
        order={"id": "ASC"},
    )


def test_catalog__price__modify_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price__modify_1"],
        wire.client.catalog.price.modify,
        wire.async_client.catalog.price.modify,
        fields={
            "product": {
                "id": 8,
                "prices": [
                    {"catalogGroupId": 1, "currency": "USD", "price": 2001},
                    {"catalogGroupId": 3, "currency": "USD", "price": 2001},
                    {"catalogGroupId": 5, "currency": "USD", "price": 2001, "id": 122},
                ],
            }
        },
    )


def test_catalog__price__modify_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price__modify_2"],
        wire.client.catalog.price.modify,
        wire.async_client.catalog.price.modify,
        fields={
            "product": {
                "id": 8,
                "prices": [
                    {"catalogGroupId": 1, "currency": "USD", "price": 2001},
                    {"catalogGroupId": 3, "currency": "USD", "price": 2001},
                    {"catalogGroupId": 5, "currency": "USD", "price": 2001, "id": 122},
                ],
            }
        },
    )


def test_catalog__price__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price__update_1"],
        wire.client.catalog.price.update,
        wire.async_client.catalog.price.update,
        id=1,
        fields={"currency": "USD", "price": 5000},
    )


def test_catalog__price__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price__update_2"],
        wire.client.catalog.price.update,
        wire.async_client.catalog.price.update,
        id=1,
        fields={"currency": "USD", "price": 5000},
    )


def test_catalog__price_type__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price_type__add_1"],
        wire.client.catalog.price_type.add,
        wire.async_client.catalog.price_type.add,
        fields={"name": "Wholesale price", "base": "N", "sort": 10, "xmlId": "wholesale"},
    )


def test_catalog__price_type__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price_type__add_2"],
        wire.client.catalog.price_type.add,
        wire.async_client.catalog.price_type.add,
        fields={"name": "Wholesale price", "base": "N", "sort": 10, "xmlId": "wholesale"},
    )


def test_catalog__price_type__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price_type__delete_1"],
        wire.client.catalog.price_type.delete,
        wire.async_client.catalog.price_type.delete,
        id=2,
    )


def test_catalog__price_type__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price_type__delete_2"],
        wire.client.catalog.price_type.delete,
        wire.async_client.catalog.price_type.delete,
        id=2,
    )


def test_catalog__price_type__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price_type__get_1"],
        wire.client.catalog.price_type.get,
        wire.async_client.catalog.price_type.get,
        id=1,
    )


def test_catalog__price_type__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price_type__get_2"],
        wire.client.catalog.price_type.get,
        wire.async_client.catalog.price_type.get,
        id=1,
    )


def test_catalog__price_type__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price_type__get_fields_1"],
        wire.client.catalog.price_type.get_fields,
        wire.async_client.catalog.price_type.get_fields,
    )


def test_catalog__price_type__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price_type__get_fields_2"],
        wire.client.catalog.price_type.get_fields,
        wire.async_client.catalog.price_type.get_fields,
    )


def test_catalog__price_type__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["catalog__price_type__list_1"],
        wire.client.catalog.price_type.list,
        wire.async_client.catalog.price_type.list,
        select=["id", "name", "xmlId"],
        filter={"modifiedBy": 1},
        order={"id": "ASC"},
    )


def test_catalog__price_type__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price_type__list_2"],
        wire.client.catalog.price_type.list,
        wire.async_client.catalog.price_type.list,
        select=["id", "name", "xmlId"],
        filter={"modifiedBy": 1},
        order={"id": "ASC"},
    )


def test_catalog__price_type__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price_type__update_1"],
        wire.client.catalog.price_type.update,
        wire.async_client.catalog.price_type.update,
        id=2,
        fields={"name": "Base wholesale price", "base": "Y", "sort": 1, "xmlId": "basewholesale"},
    )


def test_catalog__price_type__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price_type__update_2"],
        wire.client.catalog.price_type.update,
        wire.async_client.catalog.price_type.update,
        id=2,
        fields={"name": "Base wholesale price", "base": "Y", "sort": 1, "xmlId": "basewholesale"},
    )


def test_catalog__price_type_group__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price_type_group__add_1"],
        wire.client.catalog.price_type_group.add,
        wire.async_client.catalog.price_type_group.add,
        fields={"catalogGroupId": 9, "groupId": 23, "access": "Y"},
    )


def test_catalog__price_type_group__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price_type_group__add_2"],
        wire.client.catalog.price_type_group.add,
        wire.async_client.catalog.price_type_group.add,
        fields={"catalogGroupId": 9, "groupId": 23, "access": "Y"},
    )


def test_catalog__price_type_group__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price_type_group__delete_1"],
        wire.client.catalog.price_type_group.delete,
        wire.async_client.catalog.price_type_group.delete,
        id=109,
    )


def test_catalog__price_type_group__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price_type_group__delete_2"],
        wire.client.catalog.price_type_group.delete,
        wire.async_client.catalog.price_type_group.delete,
        id=109,
    )


def test_catalog__price_type_group__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price_type_group__get_fields_1"],
        wire.client.catalog.price_type_group.get_fields,
        wire.async_client.catalog.price_type_group.get_fields,
    )


def test_catalog__price_type_group__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price_type_group__get_fields_2"],
        wire.client.catalog.price_type_group.get_fields,
        wire.async_client.catalog.price_type_group.get_fields,
    )


def test_catalog__price_type_group__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price_type_group__list_1"],
        wire.client.catalog.price_type_group.list,
        wire.async_client.catalog.price_type_group.list,
        select=["id", "catalogGroupId", "groupId", "access"],
        filter={"catalogGroupId": 9, "groupId": 23},
        order={"id": "ASC"},
        start=0,
    )


def test_catalog__price_type_group__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price_type_group__list_2"],
        wire.client.catalog.price_type_group.list,
        wire.async_client.catalog.price_type_group.list,
        select=["id", "catalogGroupId", "groupId", "access"],
        filter={"catalogGroupId": 9, "groupId": 23},
        order={"id": "ASC"},
        start=0,
    )


def test_catalog__price_type_lang__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price_type_lang__add_1"],
        wire.client.catalog.price_type_lang.add,
        wire.async_client.catalog.price_type_lang.add,
        fields={"catalogGroupId": 1, "lang": "en", "name": "PRICE"},
    )


def test_catalog__price_type_lang__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price_type_lang__add_2"],
        wire.client.catalog.price_type_lang.add,
        wire.async_client.catalog.price_type_lang.add,
        fields={"catalogGroupId": 1, "lang": "en", "name": "PRICE"},
    )


def test_catalog__price_type_lang__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price_type_lang__delete_1"],
        wire.client.catalog.price_type_lang.delete,
        wire.async_client.catalog.price_type_lang.delete,
        id=3,
    )


def test_catalog__price_type_lang__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price_type_lang__delete_2"],
        wire.client.catalog.price_type_lang.delete,
        wire.async_client.catalog.price_type_lang.delete,
        id=3,
    )


def test_catalog__price_type_lang__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price_type_lang__get_1"],
        wire.client.catalog.price_type_lang.get,
        wire.async_client.catalog.price_type_lang.get,
        id=2,
    )


def test_catalog__price_type_lang__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price_type_lang__get_2"],
        wire.client.catalog.price_type_lang.get,
        wire.async_client.catalog.price_type_lang.get,
        id=2,
    )


def test_catalog__price_type_lang__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price_type_lang__get_fields_1"],
        wire.client.catalog.price_type_lang.get_fields,
        wire.async_client.catalog.price_type_lang.get_fields,
    )


def test_catalog__price_type_lang__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price_type_lang__get_fields_2"],
        wire.client.catalog.price_type_lang.get_fields,
        wire.async_client.catalog.price_type_lang.get_fields,
    )


def test_catalog__price_type_lang__get_languages_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price_type_lang__get_languages_1"],
        wire.client.catalog.price_type_lang.get_languages,
        wire.async_client.catalog.price_type_lang.get_languages,
    )


def test_catalog__price_type_lang__get_languages_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price_type_lang__get_languages_2"],
        wire.client.catalog.price_type_lang.get_languages,
        wire.async_client.catalog.price_type_lang.get_languages,
    )


def test_catalog__price_type_lang__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price_type_lang__list_1"],
        wire.client.catalog.price_type_lang.list,
        wire.async_client.catalog.price_type_lang.list,
        select=["name", "lang"],
        order={"lang": "ASC"},
    )


def test_catalog__price_type_lang__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price_type_lang__list_2"],
        wire.client.catalog.price_type_lang.list,
        wire.async_client.catalog.price_type_lang.list,
        select=["name", "lang"],
        order={"lang": "ASC"},
    )


def test_catalog__price_type_lang__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__price_type_lang__update_1"],
        wire.client.catalog.price_type_lang.update,
        wire.async_client.catalog.price_type_lang.update,
        id=6,
        fields={"name": "Base Price"},
    )


def test_catalog__price_type_lang__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__price_type_lang__update_2"],
        wire.client.catalog.price_type_lang.update,
        wire.async_client.catalog.price_type_lang.update,
        id=6,
        fields={"name": "Base Price"},
    )


def test_catalog__product_image__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_image__add_1"],
        wire.client.catalog.product_image.add,
        wire.async_client.catalog.product_image.add,
        fields={"productId": 1, "type": "MORE_PHOTO"},
        file_content=[
            "test.jpeg",
            "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
        ],
    )


def test_catalog__product_image__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_image__add_2"],
        wire.client.catalog.product_image.add,
        wire.async_client.catalog.product_image.add,
        fields={"productId": 1, "type": "MORE_PHOTO"},
        file_content=[
            "test.jpeg",
            "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
        ],
    )


def test_catalog__product_image__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_image__delete_1"],
        wire.client.catalog.product_image.delete,
        wire.async_client.catalog.product_image.delete,
        product_id=1,
        id=1,
    )


def test_catalog__product_image__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_image__delete_2"],
        wire.client.catalog.product_image.delete,
        wire.async_client.catalog.product_image.delete,
        product_id=1,
        id=1,
    )


def test_catalog__product_image__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_image__get_1"],
        wire.client.catalog.product_image.get,
        wire.async_client.catalog.product_image.get,
        product_id=1,
        id=1,
    )


def test_catalog__product_image__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_image__get_2"],
        wire.client.catalog.product_image.get,
        wire.async_client.catalog.product_image.get,
        product_id=1,
        id=1,
    )


def test_catalog__product_image__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_image__get_fields_1"],
        wire.client.catalog.product_image.get_fields,
        wire.async_client.catalog.product_image.get_fields,
    )


def test_catalog__product_image__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_image__get_fields_2"],
        wire.client.catalog.product_image.get_fields,
        wire.async_client.catalog.product_image.get_fields,
    )


def test_catalog__product_image__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_image__list_1"],
        wire.client.catalog.product_image.list,
        wire.async_client.catalog.product_image.list,
        product_id=1,
        select=["id", "name", "productId", "type", "createTime", "downloadUrl", "detailUrl"],
    )


def test_catalog__product_image__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_image__list_2"],
        wire.client.catalog.product_image.list,
        wire.async_client.catalog.product_image.list,
        product_id=1,
        select=["id", "name", "productId", "type", "createTime", "downloadUrl", "detailUrl"],
    )


def test_catalog__product_property__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_property__add_1"],
        wire.client.catalog.product_property.add,
        wire.async_client.catalog.product_property.add,
        fields={
            "iblockId": 19,
            "name": "Category",
            "code": "CATEGORY",
            "propertyType": "S",
            "userType": "directory",
            "multiple": "N",
            "isRequired": "N",
            "active": "Y",
            "sort": 100,
            "userTypeSettings": {"tableName": "b_hlbd_categories"},
        },
    )


def test_catalog__product_property__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property__add_2"],
        wire.client.catalog.product_property.add,
        wire.async_client.catalog.product_property.add,
        fields={
            "iblockId": 19,
            "name": "Category",
            "code": "CATEGORY",
            "propertyType": "S",
            "userType": "directory",
            "multiple": "N",
            "isRequired": "N",
            "active": "Y",
            "sort": 100,
            "userTypeSettings": {"tableName": "b_hlbd_categories"},
        },
    )


def test_catalog__product_property__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_property__delete_1"],
        wire.client.catalog.product_property.delete,
        wire.async_client.catalog.product_property.delete,
        id=659,
    )


def test_catalog__product_property__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property__delete_2"],
        wire.client.catalog.product_property.delete,
        wire.async_client.catalog.product_property.delete,
        id=659,
    )


def test_catalog__product_property__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_property__get_1"],
        wire.client.catalog.product_property.get,
        wire.async_client.catalog.product_property.get,
        id=659,
    )


def test_catalog__product_property__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property__get_2"],
        wire.client.catalog.product_property.get,
        wire.async_client.catalog.product_property.get,
        id=659,
    )


def test_catalog__product_property__get_fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["catalog__product_property__get_fields_1"],
        wire.client.catalog.product_property.get_fields,
        wire.async_client.catalog.product_property.get_fields,
    )


def test_catalog__product_property__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property__get_fields_2"],
        wire.client.catalog.product_property.get_fields,
        wire.async_client.catalog.product_property.get_fields,
    )


def test_catalog__product_property__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["catalog__product_property__list_1"],
        wire.client.catalog.product_property.list,
        wire.async_client.catalog.product_property.list,
        select=["id", "name", "iblockId", "propertyType"],
        filter={"iblockId": 19},
        order={"id": "ASC"},
    )


def test_catalog__product_property__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property__list_2"],
        wire.client.catalog.product_property.list,
        wire.async_client.catalog.product_property.list,
        select=["id", "name", "iblockId", "propertyType"],
        filter={"iblockId": 19},
        order={"id": "ASC"},
    )


def test_catalog__product_property__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_property__update_1"],
        wire.client.catalog.product_property.update,
        wire.async_client.catalog.product_property.update,
        id=115,
        fields={
            "iblockId": 19,
            "name": "Size",
            "propertyType": "L",
            "isRequired": "Y",
            "active": "Y",
        },
    )


def test_catalog__product_property__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property__update_2"],
        wire.client.catalog.product_property.update,
        wire.async_client.catalog.product_property.update,
        id=115,
        fields={
            "iblockId": 19,
            "name": "Size",
            "propertyType": "L",
            "isRequired": "Y",
            "active": "Y",
        },
    )


def test_catalog__product_property_enum__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_property_enum__add_1"],
        wire.client.catalog.product_property_enum.add,
        wire.async_client.catalog.product_property_enum.add,
        fields={"propertyId": 431, "value": "Average", "xmlId": "M", "def": "Y", "sort": 100},
    )


def test_catalog__product_property_enum__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property_enum__add_2"],
        wire.client.catalog.product_property_enum.add,
        wire.async_client.catalog.product_property_enum.add,
        fields={"propertyId": 431, "value": "Average", "xmlId": "M", "def": "Y", "sort": 100},
    )


def test_catalog__product_property_enum__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_property_enum__delete_1"],
        wire.client.catalog.product_property_enum.delete,
        wire.async_client.catalog.product_property_enum.delete,
        id=122,
    )


def test_catalog__product_property_enum__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property_enum__delete_2"],
        wire.client.catalog.product_property_enum.delete,
        wire.async_client.catalog.product_property_enum.delete,
        id=122,
    )


def test_catalog__product_property_enum__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_property_enum__get_1"],
        wire.client.catalog.product_property_enum.get,
        wire.async_client.catalog.product_property_enum.get,
        id=1739,
    )


def test_catalog__product_property_enum__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property_enum__get_2"],
        wire.client.catalog.product_property_enum.get,
        wire.async_client.catalog.product_property_enum.get,
        id=1739,
    )


def test_catalog__product_property_enum__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_property_enum__get_fields_1"],
        wire.client.catalog.product_property_enum.get_fields,
        wire.async_client.catalog.product_property_enum.get_fields,
    )


def test_catalog__product_property_enum__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property_enum__get_fields_2"],
        wire.client.catalog.product_property_enum.get_fields,
        wire.async_client.catalog.product_property_enum.get_fields,
    )


def test_catalog__product_property_enum__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_property_enum__list_1"],
        wire.client.catalog.product_property_enum.list,
        wire.async_client.catalog.product_property_enum.list,
        select=["id", "propertyId", "value", "def", "sort", "xmlId"],
        filter={"propertyId": 431},
        order={"id": "ASC"},
    )


def test_catalog__product_property_enum__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property_enum__list_2"],
        wire.client.catalog.product_property_enum.list,
        wire.async_client.catalog.product_property_enum.list,
        select=["id", "propertyId", "value", "def", "sort", "xmlId"],
        filter={"propertyId": 431},
        order={"id": "ASC"},
    )


def test_catalog__product_property_enum__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_property_enum__update_1"],
        wire.client.catalog.product_property_enum.update,
        wire.async_client.catalog.product_property_enum.update,
        id=1739,
        fields={"propertyId": 431, "value": "Medium", "xmlId": "M", "def": "N", "sort": 110},
    )


def test_catalog__product_property_enum__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property_enum__update_2"],
        wire.client.catalog.product_property_enum.update,
        wire.async_client.catalog.product_property_enum.update,
        id=1739,
        fields={"propertyId": 431, "value": "Medium", "xmlId": "M", "def": "N", "sort": 110},
    )


def test_catalog__product_property_feature__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_property_feature__add_1"],
        wire.client.catalog.product_property_feature.add,
        wire.async_client.catalog.product_property_feature.add,
        fields={
            "propertyId": 901,
            "moduleId": "iblock",
            "featureId": "LIST_PAGE_SHOW",
            "isEnabled": "Y",
        },
    )


def test_catalog__product_property_feature__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property_feature__add_2"],
        wire.client.catalog.product_property_feature.add,
        wire.async_client.catalog.product_property_feature.add,
        fields={
            "propertyId": 901,
            "moduleId": "iblock",
            "featureId": "LIST_PAGE_SHOW",
            "isEnabled": "Y",
        },
    )


def test_catalog__product_property_feature__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_property_feature__get_1"],
        wire.client.catalog.product_property_feature.get,
        wire.async_client.catalog.product_property_feature.get,
        id=101,
    )


def test_catalog__product_property_feature__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property_feature__get_2"],
        wire.client.catalog.product_property_feature.get,
        wire.async_client.catalog.product_property_feature.get,
        id=101,
    )


def test_catalog__product_property_feature__get_available_features_by_property_1(
    wire: Wire,
) -> None:
    wire.answers(
        EXAMPLES["catalog__product_property_feature__get_available_features_by_property_1"],
        wire.client.catalog.product_property_feature.get_available_features_by_property,
        wire.async_client.catalog.product_property_feature.get_available_features_by_property,
        property_id=901,
    )


def test_catalog__product_property_feature__get_available_features_by_property_2(
    wire: Wire,
) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property_feature__get_available_features_by_property_2"],
        wire.client.catalog.product_property_feature.get_available_features_by_property,
        wire.async_client.catalog.product_property_feature.get_available_features_by_property,
        property_id=901,
    )


def test_catalog__product_property_feature__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_property_feature__get_fields_1"],
        wire.client.catalog.product_property_feature.get_fields,
        wire.async_client.catalog.product_property_feature.get_fields,
    )


def test_catalog__product_property_feature__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property_feature__get_fields_2"],
        wire.client.catalog.product_property_feature.get_fields,
        wire.async_client.catalog.product_property_feature.get_fields,
    )


def test_catalog__product_property_feature__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_property_feature__list_1"],
        wire.client.catalog.product_property_feature.list,
        wire.async_client.catalog.product_property_feature.list,
        select=["id", "propertyId", "moduleId", "featureId", "isEnabled"],
        filter={"propertyId": 901},
        order={"id": "ASC"},
    )


def test_catalog__product_property_feature__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property_feature__list_2"],
        wire.client.catalog.product_property_feature.list,
        wire.async_client.catalog.product_property_feature.list,
        select=["id", "propertyId", "moduleId", "featureId", "isEnabled"],
        filter={"propertyId": 901},
        order={"id": "ASC"},
    )


def test_catalog__product_property_feature__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_property_feature__update_1"],
        wire.client.catalog.product_property_feature.update,
        wire.async_client.catalog.product_property_feature.update,
        id=101,
        fields={
            "propertyId": 901,
            "moduleId": "iblock",
            "featureId": "LIST_PAGE_SHOW",
            "isEnabled": "N",
        },
    )


def test_catalog__product_property_feature__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property_feature__update_2"],
        wire.client.catalog.product_property_feature.update,
        wire.async_client.catalog.product_property_feature.update,
        id=101,
        fields={
            "propertyId": 901,
            "moduleId": "iblock",
            "featureId": "LIST_PAGE_SHOW",
            "isEnabled": "N",
        },
    )


def test_catalog__product_property_section__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_property_section__get_1"],
        wire.client.catalog.product_property_section.get,
        wire.async_client.catalog.product_property_section.get,
        property_id=901,
    )


def test_catalog__product_property_section__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property_section__get_2"],
        wire.client.catalog.product_property_section.get,
        wire.async_client.catalog.product_property_section.get,
        property_id=901,
    )


def test_catalog__product_property_section__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_property_section__list_1"],
        wire.client.catalog.product_property_section.list,
        wire.async_client.catalog.product_property_section.list,
        select=["propertyId", "smartFilter", "displayType", "displayExpanded", "filterHint"],
        filter={"propertyId": 901},
        order={"propertyId": "ASC"},
    )


def test_catalog__product_property_section__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property_section__list_2"],
        wire.client.catalog.product_property_section.list,
        wire.async_client.catalog.product_property_section.list,
        select=["propertyId", "smartFilter", "displayType", "displayExpanded", "filterHint"],
        filter={"propertyId": 901},
        order={"propertyId": "ASC"},
    )


def test_catalog__product_property_section__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product_property_section__set_1"],
        wire.client.catalog.product_property_section.set,
        wire.async_client.catalog.product_property_section.set,
        property_id=901,
        fields={
            "smartFilter": "Y",
            "displayType": "F",
            "displayExpanded": "N",
            "filterHint": "Filter hint",
        },
    )


def test_catalog__product_property_section__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product_property_section__set_2"],
        wire.client.catalog.product_property_section.set,
        wire.async_client.catalog.product_property_section.set,
        property_id=901,
        fields={
            "smartFilter": "Y",
            "displayType": "F",
            "displayExpanded": "N",
            "filterHint": "Filter hint",
        },
    )


def test_catalog__ratio__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__ratio__get_1"],
        wire.client.catalog.ratio.get,
        wire.async_client.catalog.ratio.get,
        id=1,
    )


def test_catalog__ratio__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__ratio__get_2"],
        wire.client.catalog.ratio.get,
        wire.async_client.catalog.ratio.get,
        id=1,
    )


def test_catalog__ratio__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__ratio__get_fields_1"],
        wire.client.catalog.ratio.get_fields,
        wire.async_client.catalog.ratio.get_fields,
    )


def test_catalog__ratio__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__ratio__get_fields_2"],
        wire.client.catalog.ratio.get_fields,
        wire.async_client.catalog.ratio.get_fields,
    )


def test_catalog__ratio__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__ratio__list_1"],
        wire.client.catalog.ratio.list,
        wire.async_client.catalog.ratio.list,
        select=["id", "productId", "ratio", "isDefault"],
        filter={"@productId": [1, 2], ">ratio": 0.5, "isDefault": "Y"},
        order={"id": "desc"},
    )


def test_catalog__ratio__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__ratio__list_2"],
        wire.client.catalog.ratio.list,
        wire.async_client.catalog.ratio.list,
        select=["id", "productId", "ratio", "isDefault"],
        filter={"@productId": [1, 2], ">ratio": 0.5, "isDefault": "Y"},
        order={"id": "desc"},
    )


def test_catalog__rounding_rule__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__rounding_rule__add_1"],
        wire.client.catalog.rounding_rule.add,
        wire.async_client.catalog.rounding_rule.add,
        fields={"catalogGroupId": 14, "price": 1000, "roundType": 4, "roundPrecision": 100},
    )


def test_catalog__rounding_rule__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__rounding_rule__add_2"],
        wire.client.catalog.rounding_rule.add,
        wire.async_client.catalog.rounding_rule.add,
        fields={"catalogGroupId": 14, "price": 1000, "roundType": 4, "roundPrecision": 100},
    )


def test_catalog__rounding_rule__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__rounding_rule__delete_1"],
        wire.client.catalog.rounding_rule.delete,
        wire.async_client.catalog.rounding_rule.delete,
        id=1,
    )


def test_catalog__rounding_rule__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__rounding_rule__delete_2"],
        wire.client.catalog.rounding_rule.delete,
        wire.async_client.catalog.rounding_rule.delete,
        id=1,
    )


def test_catalog__rounding_rule__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__rounding_rule__get_1"],
        wire.client.catalog.rounding_rule.get,
        wire.async_client.catalog.rounding_rule.get,
        id=1,
    )


def test_catalog__rounding_rule__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__rounding_rule__get_2"],
        wire.client.catalog.rounding_rule.get,
        wire.async_client.catalog.rounding_rule.get,
        id=1,
    )


def test_catalog__rounding_rule__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__rounding_rule__get_fields_1"],
        wire.client.catalog.rounding_rule.get_fields,
        wire.async_client.catalog.rounding_rule.get_fields,
    )


def test_catalog__rounding_rule__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__rounding_rule__get_fields_2"],
        wire.client.catalog.rounding_rule.get_fields,
        wire.async_client.catalog.rounding_rule.get_fields,
    )


def test_catalog__rounding_rule__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["catalog__rounding_rule__list_1"],
        wire.client.catalog.rounding_rule.list,
        wire.async_client.catalog.rounding_rule.list,
        select=["id", "price", "roundType"],
        filter={"modifiedBy": 1},
        order={"id": "ASC"},
    )


def test_catalog__rounding_rule__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__rounding_rule__list_2"],
        wire.client.catalog.rounding_rule.list,
        wire.async_client.catalog.rounding_rule.list,
        select=["id", "price", "roundType"],
        filter={"modifiedBy": 1},
        order={"id": "ASC"},
    )


def test_catalog__rounding_rule__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__rounding_rule__update_1"],
        wire.client.catalog.rounding_rule.update,
        wire.async_client.catalog.rounding_rule.update,
        id=1,
        fields={"catalogGroupId": 14, "price": 1500, "roundType": 2, "roundPrecision": 10},
    )


def test_catalog__rounding_rule__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__rounding_rule__update_2"],
        wire.client.catalog.rounding_rule.update,
        wire.async_client.catalog.rounding_rule.update,
        id=1,
        fields={"catalogGroupId": 14, "price": 1500, "roundType": 2, "roundPrecision": 10},
    )


def test_catalog__section__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__section__add_1"],
        wire.client.catalog.section.add,
        wire.async_client.catalog.section.add,
        fields={
            "name": "Kids Toys",
            "iblockId": 14,
            "iblockSectionId": 13,
            "sort": "100",
            "active": "Y",
            "code": "toys",
            "xmlId": "myXmlId",
            "description": "Products for children - toys",
            "descriptionType": "text",
        },
    )


def test_catalog__section__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__section__add_2"],
        wire.client.catalog.section.add,
        wire.async_client.catalog.section.add,
        fields={
            "name": "Kids Toys",
            "iblockId": 14,
            "iblockSectionId": 13,
            "sort": "100",
            "active": "Y",
            "code": "toys",
            "xmlId": "myXmlId",
            "description": "Products for children - toys",
            "descriptionType": "text",
        },
    )


def test_catalog__section__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__section__delete_1"],
        wire.client.catalog.section.delete,
        wire.async_client.catalog.section.delete,
        id=31,
    )


def test_catalog__section__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__section__delete_2"],
        wire.client.catalog.section.delete,
        wire.async_client.catalog.section.delete,
        id=31,
    )


def test_catalog__section__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__section__get_1"],
        wire.client.catalog.section.get,
        wire.async_client.catalog.section.get,
        id=31,
    )


def test_catalog__section__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__section__get_2"],
        wire.client.catalog.section.get,
        wire.async_client.catalog.section.get,
        id=31,
    )


def test_catalog__section__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__section__get_fields_1"],
        wire.client.catalog.section.get_fields,
        wire.async_client.catalog.section.get_fields,
    )


def test_catalog__section__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__section__get_fields_2"],
        wire.client.catalog.section.get_fields,
        wire.async_client.catalog.section.get_fields,
    )


def test_catalog__section__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["catalog__section__list_1"],
        wire.client.catalog.section.list,
        wire.async_client.catalog.section.list,
        select=["id", "name", "sort"],
        filter={"iblockId": 14, "<=sort": 100},
        order={"sort": "DESC"},
        start=0,
    )


def test_catalog__section__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__section__list_2"],
        wire.client.catalog.section.list,
        wire.async_client.catalog.section.list,
        select=["id", "name", "sort"],
        filter={"iblockId": 14, "<=sort": 100},
        order={"sort": "DESC"},
        start=0,
    )


def test_catalog__section__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__section__update_1"],
        wire.client.catalog.section.update,
        wire.async_client.catalog.section.update,
        id=32,
        fields={
            "iblockId": 14,
            "name": "Toy products for children",
            "description": "<H1>Toy products for children</H1> <p>Products for kids</p>",
            "descriptionType": "html",
        },
    )


def test_catalog__section__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__section__update_2"],
        wire.client.catalog.section.update,
        wire.async_client.catalog.section.update,
        id=32,
        fields={
            "iblockId": 14,
            "name": "Toy products for children",
            "description": "<H1>Toy products for children</H1> <p>Products for kids</p>",
            "descriptionType": "html",
        },
    )


def test_catalog__store__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__store__add_1"],
        wire.client.catalog.store.add,
        wire.async_client.catalog.store.add,
        fields={
            "address": "Main St. 52",
            "title": "Inventory 1",
            "active": "Y",
            "description": "Description",
            "gpsN": "54.71411",
            "gpsS": "21.56675",
            "imageId": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "dateModify": "2024-10-21T10:00:00",
            "dateCreate": "2024-10-21T10:00:00",
            "userId": 1,
            "modifiedBy": 1,
            "phone": "+1 (495) 212 85 06",
            "schedule": "Mon.-Fri. from 9:00 to 20:00, Sat.-Sun. from 11:00 to 18:00",
            "xmlId": "",
            "sort": 100,
            "email": "user@example.com",
            "issuingCenter": "N",
            "code": "store_1",
        },
    )


def test_catalog__store__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__store__add_2"],
        wire.client.catalog.store.add,
        wire.async_client.catalog.store.add,
        fields={
            "address": "Main St. 52",
            "title": "Inventory 1",
            "active": "Y",
            "description": "Description",
            "gpsN": "54.71411",
            "gpsS": "21.56675",
            "imageId": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "dateModify": "2024-10-21T10:00:00",
            "dateCreate": "2024-10-21T10:00:00",
            "userId": 1,
            "modifiedBy": 1,
            "phone": "+1 (495) 212 85 06",
            "schedule": "Mon.-Fri. from 9:00 to 20:00, Sat.-Sun. from 11:00 to 18:00",
            "xmlId": "",
            "sort": 100,
            "email": "user@example.com",
            "issuingCenter": "N",
            "code": "store_1",
        },
    )


def test_catalog__store__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__store__delete_1"],
        wire.client.catalog.store.delete,
        wire.async_client.catalog.store.delete,
        id=1,
    )


def test_catalog__store__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__store__delete_2"],
        wire.client.catalog.store.delete,
        wire.async_client.catalog.store.delete,
        id=1,
    )


def test_catalog__store__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__store__get_1"],
        wire.client.catalog.store.get,
        wire.async_client.catalog.store.get,
        id=1,
    )


def test_catalog__store__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__store__get_2"],
        wire.client.catalog.store.get,
        wire.async_client.catalog.store.get,
        id=1,
    )


def test_catalog__store__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__store__get_fields_1"],
        wire.client.catalog.store.get_fields,
        wire.async_client.catalog.store.get_fields,
    )


def test_catalog__store__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__store__get_fields_2"],
        wire.client.catalog.store.get_fields,
        wire.async_client.catalog.store.get_fields,
    )


def test_catalog__store__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__store__list_1"],
        wire.client.catalog.store.list,
        wire.async_client.catalog.store.list,
        select=[
            "id",
            "title",
            "active",
            "address",
            "description",
            "gpsN",
            "gpsS",
            "imageId",
            "dateModify",
            "dateCreate",
            "userId",
            "modifiedBy",
            "phone",
            "schedule",
            "xmlId",
            "sort",
            "email",
            "issuingCenter",
            "code",
        ],
        filter={"@userId": [1, 2], "<sort": 200, "modifiedBy": 1},
        order={"id": "desc"},
    )


def test_catalog__store__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__store__list_2"],
        wire.client.catalog.store.list,
        wire.async_client.catalog.store.list,
        select=[
            "id",
            "title",
            "active",
            "address",
            "description",
            "gpsN",
            "gpsS",
            "imageId",
            "dateModify",
            "dateCreate",
            "userId",
            "modifiedBy",
            "phone",
            "schedule",
            "xmlId",
            "sort",
            "email",
            "issuingCenter",
            "code",
        ],
        filter={"@userId": [1, 2], "<sort": 200, "modifiedBy": 1},
        order={"id": "desc"},
    )


def test_catalog__store__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__store__update_1"],
        wire.client.catalog.store.update,
        wire.async_client.catalog.store.update,
        id=1,
        fields={
            "address": "Flowers Ave. 52",
            "title": "Warehouse 1",
            "active": "Y",
            "description": "Description",
            "gpsN": "54.71411",
            "gpsS": "21.56675",
            "imageId": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "dateModify": "2024-10-21T10:00:00",
            "dateCreate": "2024-10-21T10:00:00",
            "userId": 1,
            "modifiedBy": 1,
            "phone": "+1 (495) 212 85 06",
            "schedule": "Mon.-Fri. from 9:00 to 20:00, Sat.-Sun. from 11:00 to 18:00",
            "xmlId": "",
            "sort": 100,
            "email": "user@example.com",
            "issuingCenter": "N",
            "code": "store_1",
        },
    )


def test_catalog__store__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__store__update_2"],
        wire.client.catalog.store.update,
        wire.async_client.catalog.store.update,
        id=1,
        fields={
            "address": "Flowers Ave. 52",
            "title": "Warehouse 1",
            "active": "Y",
            "description": "Description",
            "gpsN": "54.71411",
            "gpsS": "21.56675",
            "imageId": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "dateModify": "2024-10-21T10:00:00",
            "dateCreate": "2024-10-21T10:00:00",
            "userId": 1,
            "modifiedBy": 1,
            "phone": "+1 (495) 212 85 06",
            "schedule": "Mon.-Fri. from 9:00 to 20:00, Sat.-Sun. from 11:00 to 18:00",
            "xmlId": "",
            "sort": 100,
            "email": "user@example.com",
            "issuingCenter": "N",
            "code": "store_1",
        },
    )


def test_catalog__storeproduct__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__storeproduct__get_1"],
        wire.client.catalog.storeproduct.get,
        wire.async_client.catalog.storeproduct.get,
        id=1,
    )


def test_catalog__storeproduct__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__storeproduct__get_2"],
        wire.client.catalog.storeproduct.get,
        wire.async_client.catalog.storeproduct.get,
        id=1,
    )


def test_catalog__storeproduct__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__storeproduct__get_fields_1"],
        wire.client.catalog.storeproduct.get_fields,
        wire.async_client.catalog.storeproduct.get_fields,
    )


def test_catalog__storeproduct__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__storeproduct__get_fields_2"],
        wire.client.catalog.storeproduct.get_fields,
        wire.async_client.catalog.storeproduct.get_fields,
    )


def test_catalog__storeproduct__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__storeproduct__list_1"],
        wire.client.catalog.storeproduct.list,
        wire.async_client.catalog.storeproduct.list,
        select=["id", "productId", "storeId", "amount"],
        filter={"productId": 6973},
        order={"id": "ASC"},
    )


def test_catalog__storeproduct__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__storeproduct__list_2"],
        wire.client.catalog.storeproduct.list,
        wire.async_client.catalog.storeproduct.list,
        select=["id", "productId", "storeId", "amount"],
        filter={"productId": 6973},
        order={"id": "ASC"},
    )


def test_catalog__userfield__document__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__userfield__document__list_1"],
        wire.client.catalog.userfield.document.list,
        wire.async_client.catalog.userfield.document.list,
        select=["documentType", "documentId", "field7097"],
        filter={"documentType": "A", "documentId": 81},
        order={"documentId": "ASC"},
        start=0,
    )


def test_catalog__userfield__document__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__userfield__document__list_2"],
        wire.client.catalog.userfield.document.list,
        wire.async_client.catalog.userfield.document.list,
        select=["documentType", "documentId", "field7097"],
        filter={"documentType": "A", "documentId": 81},
        order={"documentId": "ASC"},
        start=0,
    )


def test_catalog__userfield__document__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__userfield__document__update_1"],
        wire.client.catalog.userfield.document.update,
        wire.async_client.catalog.userfield.document.update,
        document_id=81,
        fields={"documentType": "A", "field7097": "Test Field"},
    )


def test_catalog__userfield__document__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__userfield__document__update_2"],
        wire.client.catalog.userfield.document.update,
        wire.async_client.catalog.userfield.document.update,
        document_id=81,
        fields={"documentType": "A", "field7097": "Test Field"},
    )


def test_catalog__vat__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__vat__add_1"],
        wire.client.catalog.vat.add,
        wire.async_client.catalog.vat.add,
        fields={"name": "Tax 13%", "rate": 13, "sort": 10, "active": "Y"},
    )


def test_catalog__vat__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__vat__add_2"],
        wire.client.catalog.vat.add,
        wire.async_client.catalog.vat.add,
        fields={"name": "Tax 13%", "rate": 13, "sort": 10, "active": "Y"},
    )


def test_catalog__vat__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__vat__delete_1"],
        wire.client.catalog.vat.delete,
        wire.async_client.catalog.vat.delete,
        id=7,
    )


def test_catalog__vat__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__vat__delete_2"],
        wire.client.catalog.vat.delete,
        wire.async_client.catalog.vat.delete,
        id=7,
    )


def test_catalog__vat__get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["catalog__vat__get_1"],
        wire.client.catalog.vat.get,
        wire.async_client.catalog.vat.get,
        id=7,
    )


def test_catalog__vat__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__vat__get_2"],
        wire.client.catalog.vat.get,
        wire.async_client.catalog.vat.get,
        id=7,
    )


def test_catalog__vat__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__vat__get_fields_1"],
        wire.client.catalog.vat.get_fields,
        wire.async_client.catalog.vat.get_fields,
    )


def test_catalog__vat__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__vat__get_fields_2"],
        wire.client.catalog.vat.get_fields,
        wire.async_client.catalog.vat.get_fields,
    )


def test_catalog__vat__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["catalog__vat__list_1"],
        wire.client.catalog.vat.list,
        wire.async_client.catalog.vat.list,
        select=["id", "name", "rate"],
        filter={">=sort": 200},
        order={"id": "ASC"},
    )


def test_catalog__vat__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__vat__list_2"],
        wire.client.catalog.vat.list,
        wire.async_client.catalog.vat.list,
        select=["id", "name", "rate"],
        filter={">=sort": 200},
        order={"id": "ASC"},
    )


def test_catalog__vat__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__vat__update_1"],
        wire.client.catalog.vat.update,
        wire.async_client.catalog.vat.update,
        id=6,
        fields={"name": "Tax 23%", "rate": 23, "sort": 20, "active": "Y"},
    )


def test_catalog__vat__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__vat__update_2"],
        wire.client.catalog.vat.update,
        wire.async_client.catalog.vat.update,
        id=6,
        fields={"name": "Tax 23%", "rate": 23, "sort": 20, "active": "Y"},
    )
