# Generated from spec/catalog/document: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("catalog_document")


def test_catalog__document__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__document__add_1"],
        wire.client.catalog.document.add,
        wire.async_client.catalog.document.add,
        fields={
            "docType": "A",
            "currency": "USD",
            "responsibleId": 29,
            "docNumber": "IN-00042",
            "title": "Receipt from Supplier-1",
            "commentary": "Planned warehouse replenishment",
        },
    )


def test_catalog__document__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__document__add_2"],
        wire.client.catalog.document.add,
        wire.async_client.catalog.document.add,
        fields={
            "docType": "A",
            "currency": "USD",
            "responsibleId": 29,
            "docNumber": "IN-00042",
            "title": "Receipt from Supplier-1",
            "commentary": "Planned warehouse replenishment",
        },
    )


def test_catalog__document__cancel_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__document__cancel_1"],
        wire.client.catalog.document.cancel,
        wire.async_client.catalog.document.cancel,
        id=142,
    )


def test_catalog__document__cancel_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__document__cancel_2"],
        wire.client.catalog.document.cancel,
        wire.async_client.catalog.document.cancel,
        id=142,
    )


def test_catalog__document__cancel_list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__document__cancel_list_1"],
        wire.client.catalog.document.cancel_list,
        wire.async_client.catalog.document.cancel_list,
        document_ids=[142, 143, 144],
    )


def test_catalog__document__conduct_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__document__conduct_1"],
        wire.client.catalog.document.conduct,
        wire.async_client.catalog.document.conduct,
        id=142,
    )


def test_catalog__document__conduct_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__document__conduct_2"],
        wire.client.catalog.document.conduct,
        wire.async_client.catalog.document.conduct,
        id=142,
    )


def test_catalog__document__conduct_list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__document__conduct_list_1"],
        wire.client.catalog.document.conduct_list,
        wire.async_client.catalog.document.conduct_list,
        document_ids=[142, 143, 144],
    )


def test_catalog__document__confirm_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__document__confirm_1"],
        wire.client.catalog.document.confirm,
        wire.async_client.catalog.document.confirm,
        id=42,
    )


def test_catalog__document__confirm_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__document__confirm_2"],
        wire.client.catalog.document.confirm,
        wire.async_client.catalog.document.confirm,
        id=42,
    )


def test_catalog__document__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__document__delete_1"],
        wire.client.catalog.document.delete,
        wire.async_client.catalog.document.delete,
        id=142,
    )


def test_catalog__document__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__document__delete_2"],
        wire.client.catalog.document.delete,
        wire.async_client.catalog.document.delete,
        id=142,
    )


def test_catalog__document__delete_list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__document__delete_list_1"],
        wire.client.catalog.document.delete_list,
        wire.async_client.catalog.document.delete_list,
        document_ids=[142, 143, 144],
    )


def test_catalog__document__delete_list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__document__delete_list_2"],
        wire.client.catalog.document.delete_list,
        wire.async_client.catalog.document.delete_list,
        document_ids=[142, 143, 144],
    )


def test_catalog__document__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__document__fields_1"],
        wire.client.catalog.document.fields,
        wire.async_client.catalog.document.fields,
    )


def test_catalog__document__fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__document__fields_2"],
        wire.client.catalog.document.fields,
        wire.async_client.catalog.document.fields,
    )


def test_catalog__document__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__document__get_fields_1"],
        wire.client.catalog.document.get_fields,
        wire.async_client.catalog.document.get_fields,
    )


def test_catalog__document__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__document__get_fields_2"],
        wire.client.catalog.document.get_fields,
        wire.async_client.catalog.document.get_fields,
    )


def test_catalog__document__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__document__list_1"],
        wire.client.catalog.document.list,
        wire.async_client.catalog.document.list,
        select=["id", "docType", "docNumber", "title", "status", "dateDocument", "total"],
        filter={
            ">=dateCreate": "2025-10-01T00:00:00+02:00",
            "<=dateCreate": "2025-10-15T23:59:59+02:00",
        },
        order={"id": "ASC"},
        start=50,
    )


def test_catalog__document__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__document__list_2"],
        wire.client.catalog.document.list,
        wire.async_client.catalog.document.list,
        select=["id", "docType", "docNumber", "title", "status", "dateDocument", "total"],
        filter={
            ">=dateCreate": "2025-10-01T00:00:00+02:00",
            "<=dateCreate": "2025-10-15T23:59:59+02:00",
        },
        order={"id": "ASC"},
        start=50,
    )


def test_catalog__document__unconfirm_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__document__unconfirm_1"],
        wire.client.catalog.document.unconfirm,
        wire.async_client.catalog.document.unconfirm,
        id=42,
    )


def test_catalog__document__unconfirm_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__document__unconfirm_2"],
        wire.client.catalog.document.unconfirm,
        wire.async_client.catalog.document.unconfirm,
        id=42,
    )


def test_catalog__document__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__document__update_1"],
        wire.client.catalog.document.update,
        wire.async_client.catalog.document.update,
        id=142,
        fields={
            "title": "Receipt from Vendor-1 (correction)",
            "commentary": "Updated responsible person",
            "responsibleId": 21,
        },
    )


def test_catalog__document__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__document__update_2"],
        wire.client.catalog.document.update,
        wire.async_client.catalog.document.update,
        id=142,
        fields={
            "title": "Receipt from Vendor-1 (correction)",
            "commentary": "Updated responsible person",
            "responsibleId": 21,
        },
    )


def test_catalog__document__element__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__document__element__add_1"],
        wire.client.catalog.document.element.add,
        wire.async_client.catalog.document.element.add,
        fields={
            "docId": 64,
            "elementId": 312,
            "storeTo": 2,
            "amount": 15,
            "purchasingPrice": 1250.5,
        },
    )


def test_catalog__document__element__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__document__element__add_2"],
        wire.client.catalog.document.element.add,
        wire.async_client.catalog.document.element.add,
        fields={
            "docId": 64,
            "elementId": 312,
            "storeTo": 2,
            "amount": 15,
            "purchasingPrice": 1250.5,
        },
    )


def test_catalog__document__element__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__document__element__delete_1"],
        wire.client.catalog.document.element.delete,
        wire.async_client.catalog.document.element.delete,
        id=148,
    )


def test_catalog__document__element__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__document__element__delete_2"],
        wire.client.catalog.document.element.delete,
        wire.async_client.catalog.document.element.delete,
        id=148,
    )


def test_catalog__document__element__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__document__element__fields_1"],
        wire.client.catalog.document.element.fields,
        wire.async_client.catalog.document.element.fields,
    )


def test_catalog__document__element__fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__document__element__fields_2"],
        wire.client.catalog.document.element.fields,
        wire.async_client.catalog.document.element.fields,
    )


def test_catalog__document__element__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__document__element__get_fields_1"],
        wire.client.catalog.document.element.get_fields,
        wire.async_client.catalog.document.element.get_fields,
    )


def test_catalog__document__element__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__document__element__get_fields_2"],
        wire.client.catalog.document.element.get_fields,
        wire.async_client.catalog.document.element.get_fields,
    )


def test_catalog__document__element__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__document__element__list_1"],
        wire.client.catalog.document.element.list,
        wire.async_client.catalog.document.element.list,
        select=["id", "docId", "elementId", "amount", "storeFrom", "storeTo"],
        filter={"docId": 64},
        order={"id": "ASC"},
    )


def test_catalog__document__element__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__document__element__list_2"],
        wire.client.catalog.document.element.list,
        wire.async_client.catalog.document.element.list,
        select=["id", "docId", "elementId", "amount", "storeFrom", "storeTo"],
        filter={"docId": 64},
        order={"id": "ASC"},
    )


def test_catalog__document__element__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__document__element__update_1"],
        wire.client.catalog.document.element.update,
        wire.async_client.catalog.document.element.update,
        id=148,
        fields={"amount": 12, "purchasingPrice": 1180, "storeTo": 2},
    )


def test_catalog__document__element__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__document__element__update_2"],
        wire.client.catalog.document.element.update,
        wire.async_client.catalog.document.element.update,
        id=148,
        fields={"amount": 12, "purchasingPrice": 1180, "storeTo": 2},
    )


def test_catalog__document__mode__status_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__document__mode__status_1"],
        wire.client.catalog.document.mode.status,
        wire.async_client.catalog.document.mode.status,
    )


def test_catalog__document__mode__status_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__document__mode__status_2"],
        wire.client.catalog.document.mode.status,
        wire.async_client.catalog.document.mode.status,
    )
