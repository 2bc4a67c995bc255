# Generated from spec/crm/product: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from tests.support import Wire, documented

EXAMPLES = documented("crm_product")


def test_crm_product_add_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm_product_add_1"],
        wire.b24.crm.product.add,
        wire.async_b24.crm.product.add,
        fields={"NAME": "Plastic Chair", "CURRENCY_ID": "USD", "PRICE": 4900, "SORT": 500},
    )


def test_crm_product_delete_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm_product_delete_1"],
        wire.b24.crm.product.delete,
        wire.async_b24.crm.product.delete,
        id="your_product_id",
    )


def test_crm_product_fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm_product_fields_1"],
        wire.b24.crm.product.fields,
        wire.async_b24.crm.product.fields,
    )


def test_crm_product_get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm_product_get_1"],
        wire.b24.crm.product.get,
        wire.async_b24.crm.product.get,
        id="your_product_id",
    )


def test_crm_product_list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm_product_list_1"],
        wire.b24.crm.product.list,
        wire.async_b24.crm.product.list,
        order={"NAME": "ASC"},
        filter={"CATALOG_ID": "your_catalog_id"},
        select=["ID", "NAME", "CURRENCY_ID", "PRICE"],
    )


def test_crm_product_update_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm_product_update_1"],
        wire.b24.crm.product.update,
        wire.async_b24.crm.product.update,
        id="your_product_id",
        fields={"CURRENCY_ID": "EUR", "PRICE": 5000},
    )


def test_crm_product_property_delete_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm_product_property_delete_1"],
        wire.b24.crm.product.property.delete,
        wire.async_b24.crm.product.property.delete,
        id="your_property_id",
    )


def test_crm_product_property_fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm_product_property_fields_1"],
        wire.b24.crm.product.property.fields,
        wire.async_b24.crm.product.property.fields,
    )


def test_crm_product_property_get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm_product_property_get_1"],
        wire.b24.crm.product.property.get,
        wire.async_b24.crm.product.property.get,
        id="your_property_id",
    )


def test_crm_product_property_list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm_product_property_list_1"],
        wire.b24.crm.product.property.list,
        wire.async_b24.crm.product.property.list,
        order={"SORT": "ASC"},
        filter={"PROPERTY_TYPE": "S", "USER_TYPE": "HTML"},
    )


def test_crm_product_property_types_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm_product_property_types_1"],
        wire.b24.crm.product.property.types,
        wire.async_b24.crm.product.property.types,
        id=10,
    )


def test_crm_product_property_update_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm_product_property_update_1"],
        wire.b24.crm.product.property.update,
        wire.async_b24.crm.product.property.update,
        id="your_property_id",
        fields={"NAME": "New Property Name"},
    )


def test_crm_product_property_enumeration_fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm_product_property_enumeration_fields_1"],
        wire.b24.crm.product.property.enumeration.fields,
        wire.async_b24.crm.product.property.enumeration.fields,
    )


def test_crm_product_property_settings_fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm_product_property_settings_fields_1"],
        wire.b24.crm.product.property.settings.fields,
        wire.async_b24.crm.product.property.settings.fields,
        property_type="S",
        user_type="HTML",
    )
