# Generated from spec/userfieldconfig: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("userfieldconfig")


def test_userfieldconfig__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["userfieldconfig__add_1"],
        wire.client.userfieldconfig.add,
        wire.async_client.userfieldconfig.add,
        module_id="crm",
        field={
            "entityId": "CRM_7",
            "fieldName": "UF_CRM_7_NEW_REST_LIST_2026",
            "userTypeId": "enumeration",
            "multiple": "Y",
            "editFormLabel": {"en": "List of characteristics"},
            "enum": [
                {"value": "Characteristic 1", "def": "N", "sort": 100},
                {"value": "Characteristic 2", "def": "Y", "sort": 200},
            ],
        },
    )


def test_userfieldconfig__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["userfieldconfig__add_2"],
        wire.client.userfieldconfig.add,
        wire.async_client.userfieldconfig.add,
        module_id="crm",
        field={
            "entityId": "CRM_7",
            "fieldName": "UF_CRM_7_NEW_REST_LIST_2026",
            "userTypeId": "enumeration",
            "multiple": "Y",
            "editFormLabel": {"en": "List of characteristics"},
            "enum": [
                {"value": "Characteristic 1", "def": "N", "sort": 100},
                {"value": "Characteristic 2", "def": "Y", "sort": 200},
            ],
        },
    )


def test_userfieldconfig__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["userfieldconfig__delete_1"],
        wire.client.userfieldconfig.delete,
        wire.async_client.userfieldconfig.delete,
        module_id="crm",
        id=6953,
    )


def test_userfieldconfig__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["userfieldconfig__delete_2"],
        wire.client.userfieldconfig.delete,
        wire.async_client.userfieldconfig.delete,
        module_id="crm",
        id=6953,
    )


def test_userfieldconfig__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["userfieldconfig__get_1"],
        wire.client.userfieldconfig.get,
        wire.async_client.userfieldconfig.get,
        module_id="crm",
        id=7095,
    )


def test_userfieldconfig__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["userfieldconfig__get_2"],
        wire.client.userfieldconfig.get,
        wire.async_client.userfieldconfig.get,
        module_id="crm",
        id=7095,
    )


def test_userfieldconfig__get_types_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["userfieldconfig__get_types_1"],
        wire.client.userfieldconfig.get_types,
        wire.async_client.userfieldconfig.get_types,
        module_id="crm",
    )


def test_userfieldconfig__get_types_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["userfieldconfig__get_types_2"],
        wire.client.userfieldconfig.get_types,
        wire.async_client.userfieldconfig.get_types,
        module_id="crm",
    )


def test_userfieldconfig__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["userfieldconfig__list_1"],
        wire.client.userfieldconfig.list,
        wire.async_client.userfieldconfig.list,
        module_id="crm",
        select={"0": "*", "language": "de"},
        order={"id": "DESC"},
        filter={"multiple": "Y"},
        start=0,
    )


def test_userfieldconfig__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["userfieldconfig__list_2"],
        wire.client.userfieldconfig.list,
        wire.async_client.userfieldconfig.list,
        module_id="crm",
        select={"0": "*", "language": "de"},
        order={"id": "DESC"},
        filter={"multiple": "Y"},
        start=0,
    )


def test_userfieldconfig__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["userfieldconfig__update_1"],
        wire.client.userfieldconfig.update,
        wire.async_client.userfieldconfig.update,
        module_id="crm",
        id=7095,
        field={"mandatory": "Y", "editFormLabel": {"en": "List of characteristics (updated)"}},
    )


def test_userfieldconfig__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["userfieldconfig__update_2"],
        wire.client.userfieldconfig.update,
        wire.async_client.userfieldconfig.update,
        module_id="crm",
        id=7095,
        field={"mandatory": "Y", "editFormLabel": {"en": "List of characteristics (updated)"}},
    )
