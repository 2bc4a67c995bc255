# Generated from spec/crm: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("crm")


def test_crm__address__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__address__add_1"],
        wire.client.crm.address.add,
        wire.async_client.crm.address.add,
        fields={
            "TYPE_ID": 1,
            "ENTITY_TYPE_ID": 8,
            "ENTITY_ID": 1,
            "ADDRESS_1": "4 Peace Avenue",
            "ADDRESS_2": "Drama Theater",
            "CITY": "City",
            "POSTAL_CODE": "000000",
            "REGION": "Urban District",
            "PROVINCE": "Region",
            "COUNTRY": "USA",
        },
    )


def test_crm__address__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__address__add_2"],
        wire.client.crm.address.add,
        wire.async_client.crm.address.add,
        fields={
            "TYPE_ID": 1,
            "ENTITY_TYPE_ID": 8,
            "ENTITY_ID": 1,
            "ADDRESS_1": "4 Peace Avenue",
            "ADDRESS_2": "Drama Theater",
            "CITY": "City",
            "POSTAL_CODE": "000000",
            "REGION": "Urban District",
            "PROVINCE": "Region",
            "COUNTRY": "USA",
        },
    )


def test_crm__address__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__address__delete_1"],
        wire.client.crm.address.delete,
        wire.async_client.crm.address.delete,
        fields={"TYPE_ID": 1, "ENTITY_TYPE_ID": 3, "ENTITY_ID": 1},
    )


def test_crm__address__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__address__delete_2"],
        wire.client.crm.address.delete,
        wire.async_client.crm.address.delete,
        fields={"TYPE_ID": 1, "ENTITY_TYPE_ID": 3, "ENTITY_ID": 1},
    )


def test_crm__address__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__address__fields_1"],
        wire.client.crm.address.fields,
        wire.async_client.crm.address.fields,
    )


def test_crm__address__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__address__list_1"],
        wire.client.crm.address.list,
        wire.async_client.crm.address.list,
        filter={"ENTITY_TYPE_ID": 8, "ENTITY_ID": 7335},
        order={"TYPE_ID": "asc"},
        limit=10,
    )


def test_crm__address__list_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__address__list_2"],
        wire.client.crm.address.list,
        wire.async_client.crm.address.list,
        filter={"ENTITY_TYPE_ID": 8, "ENTITY_ID": 7335},
        order={"TYPE_ID": "asc"},
        limit=10,
    )


def test_crm__address__list_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__address__list_3"],
        wire.client.crm.address.list,
        wire.async_client.crm.address.list,
        filter={"ENTITY_TYPE_ID": 8, "ENTITY_ID": 7335},
        order={"TYPE_ID": "asc"},
        limit=10,
    )


def test_crm__address__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__address__update_1"],
        wire.client.crm.address.update,
        wire.async_client.crm.address.update,
        fields={
            "TYPE_ID": 1,
            "ENTITY_TYPE_ID": 3,
            "ENTITY_ID": 1,
            "ADDRESS_1": "Street, 261",
            "CITY": "Los Angeles",
        },
    )


def test_crm__address__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__address__update_2"],
        wire.client.crm.address.update,
        wire.async_client.crm.address.update,
        fields={
            "TYPE_ID": 1,
            "ENTITY_TYPE_ID": 3,
            "ENTITY_ID": 1,
            "ADDRESS_1": "Street, 261",
            "CITY": "Los Angeles",
        },
    )


def test_crm__automatedsolution__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__automatedsolution__add_1"],
        wire.client.crm.automatedsolution.add,
        wire.async_client.crm.automatedsolution.add,
        fields={"title": "HR", "typeIds": [1, 2, 3]},
    )


def test_crm__automatedsolution__add_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__automatedsolution__add_2"],
        wire.client.crm.automatedsolution.add,
        wire.async_client.crm.automatedsolution.add,
        fields={"title": "HR"},
    )


def test_crm__automatedsolution__add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__automatedsolution__add_3"],
        wire.client.crm.automatedsolution.add,
        wire.async_client.crm.automatedsolution.add,
        fields={"title": "HR", "typeIds": [1, 2, 3]},
    )


def test_crm__automatedsolution__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__automatedsolution__delete_1"],
        wire.client.crm.automatedsolution.delete,
        wire.async_client.crm.automatedsolution.delete,
        id=5,
    )


def test_crm__automatedsolution__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__automatedsolution__delete_2"],
        wire.client.crm.automatedsolution.delete,
        wire.async_client.crm.automatedsolution.delete,
        id=5,
    )


def test_crm__automatedsolution__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__automatedsolution__fields_1"],
        wire.client.crm.automatedsolution.fields,
        wire.async_client.crm.automatedsolution.fields,
    )


def test_crm__automatedsolution__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__automatedsolution__get_1"],
        wire.client.crm.automatedsolution.get,
        wire.async_client.crm.automatedsolution.get,
        id=393,
    )


def test_crm__automatedsolution__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__automatedsolution__get_2"],
        wire.client.crm.automatedsolution.get,
        wire.async_client.crm.automatedsolution.get,
        id=393,
    )


def test_crm__automatedsolution__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__automatedsolution__list_1"],
        wire.client.crm.automatedsolution.list,
        wire.async_client.crm.automatedsolution.list,
        order={"id": "DESC"},
    )


def test_crm__automatedsolution__list_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__automatedsolution__list_2"],
        wire.client.crm.automatedsolution.list,
        wire.async_client.crm.automatedsolution.list,
        filter={"%=title": "HR%"},
    )


def test_crm__automatedsolution__list_3(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__automatedsolution__list_3"],
        wire.client.crm.automatedsolution.list,
        wire.async_client.crm.automatedsolution.list,
        order={"title": "ASC"},
        filter={
            ">id": 100,
            "0": {"logic": "OR", "0": {"%=title": "HR%"}, "1": {"%=title": "Customer%"}},
        },
    )


def test_crm__automatedsolution__list_4(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__automatedsolution__list_4"],
        wire.client.crm.automatedsolution.list,
        wire.async_client.crm.automatedsolution.list,
        order={"id": "DESC"},
    )


def test_crm__automatedsolution__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__automatedsolution__update_1"],
        wire.client.crm.automatedsolution.update,
        wire.async_client.crm.automatedsolution.update,
        id=238,
        fields={"title": "HR & Customer Success"},
    )


def test_crm__automatedsolution__update_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__automatedsolution__update_2"],
        wire.client.crm.automatedsolution.update,
        wire.async_client.crm.automatedsolution.update,
        id=238,
        fields={"typeIds": [14]},
    )


def test_crm__automatedsolution__update_3(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__automatedsolution__update_3"],
        wire.client.crm.automatedsolution.update,
        wire.async_client.crm.automatedsolution.update,
        id=238,
        fields={"typeIds": []},
    )


def test_crm__automatedsolution__update_4(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__automatedsolution__update_4"],
        wire.client.crm.automatedsolution.update,
        wire.async_client.crm.automatedsolution.update,
        id=238,
        fields={"title": "HR & Customer Success"},
    )


def test_crm__automation__trigger_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__automation__trigger_1"],
        wire.client.crm.automation.trigger,
        wire.async_client.crm.automation.trigger,
        target="DEAL_57",
        code="c5u4m",
    )


def test_crm__automation__trigger_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__automation__trigger_2"],
        wire.client.crm.automation.trigger,
        wire.async_client.crm.automation.trigger,
        target="DEAL_57",
        code="c5u4m",
    )


def test_crm__automation__trigger__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__automation__trigger__add_1"],
        wire.client.crm.automation.trigger.add,
        wire.async_client.crm.automation.trigger.add,
        code="c5u4m",
        name="trigger name",
    )


def test_crm__automation__trigger__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__automation__trigger__add_2"],
        wire.client.crm.automation.trigger.add,
        wire.async_client.crm.automation.trigger.add,
        code="c5u4m",
        name="trigger name",
    )


def test_crm__automation__trigger__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__automation__trigger__delete_1"],
        wire.client.crm.automation.trigger.delete,
        wire.async_client.crm.automation.trigger.delete,
        code="c5u4m",
    )


def test_crm__automation__trigger__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__automation__trigger__delete_2"],
        wire.client.crm.automation.trigger.delete,
        wire.async_client.crm.automation.trigger.delete,
        code="c5u4m",
    )


def test_crm__automation__trigger__execute_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__automation__trigger__execute_1"],
        wire.client.crm.automation.trigger.execute,
        wire.async_client.crm.automation.trigger.execute,
        code="c5u4m",
        owner_type_id=2,
        owner_id=6,
    )


def test_crm__automation__trigger__execute_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__automation__trigger__execute_2"],
        wire.client.crm.automation.trigger.execute,
        wire.async_client.crm.automation.trigger.execute,
        code="c5u4m",
        owner_type_id=2,
        owner_id=6,
    )


def test_crm__automation__trigger__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__automation__trigger__list_1"],
        wire.client.crm.automation.trigger.list,
        wire.async_client.crm.automation.trigger.list,
    )


def test_crm__automation__trigger__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__automation__trigger__list_2"],
        wire.client.crm.automation.trigger.list,
        wire.async_client.crm.automation.trigger.list,
    )


def test_crm__calllist__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__calllist__add_1"],
        wire.client.crm.calllist.add,
        wire.async_client.crm.calllist.add,
        entity_type="CONTACT",
        entities=[1, 2, 3],
        webform_id=5,
    )


def test_crm__calllist__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__calllist__add_2"],
        wire.client.crm.calllist.add,
        wire.async_client.crm.calllist.add,
        entity_type="CONTACT",
        entities=[1, 2, 3],
        webform_id=5,
    )


def test_crm__calllist__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__calllist__get_1"],
        wire.client.crm.calllist.get,
        wire.async_client.crm.calllist.get,
        id=123,
    )


def test_crm__calllist__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__calllist__get_2"],
        wire.client.crm.calllist.get,
        wire.async_client.crm.calllist.get,
        id=123,
    )


def test_crm__calllist__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__calllist__list_1"],
        wire.client.crm.calllist.list,
        wire.async_client.crm.calllist.list,
        select=["ID", "CREATED_BY_ID"],
        filter={"ENTITY_TYPE_ID": 3},
        order={"ID": "DESC"},
    )


def test_crm__calllist__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__calllist__list_2"],
        wire.client.crm.calllist.list,
        wire.async_client.crm.calllist.list,
        select=["ID", "CREATED_BY_ID"],
        filter={"ENTITY_TYPE_ID": 3},
        order={"ID": "DESC"},
    )


def test_crm__calllist__statuslist_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__calllist__statuslist_1"],
        wire.client.crm.calllist.statuslist,
        wire.async_client.crm.calllist.statuslist,
    )


def test_crm__calllist__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__calllist__update_1"],
        wire.client.crm.calllist.update,
        wire.async_client.crm.calllist.update,
        list_id=123,
        entity_type="CONTACT",
        entities=[1, 2, 3],
        webform_id=5,
    )


def test_crm__calllist__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__calllist__update_2"],
        wire.client.crm.calllist.update,
        wire.async_client.crm.calllist.update,
        list_id=123,
        entity_type="CONTACT",
        entities=[1, 2, 3],
        webform_id=5,
    )


def test_crm__calllist__items__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__calllist__items__get_1"],
        wire.client.crm.calllist.items.get,
        wire.async_client.crm.calllist.items.get,
        list_id=13,
        filter={"STATUS": "IN_WORK"},
    )


def test_crm__calllist__items__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__calllist__items__get_2"],
        wire.client.crm.calllist.items.get,
        wire.async_client.crm.calllist.items.get,
        list_id=13,
        filter={"STATUS": "IN_WORK"},
    )


def test_crm__catalog__fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__catalog__fields_1"],
        wire.client.crm.catalog.fields,
        wire.async_client.crm.catalog.fields,
    )


def test_crm__catalog__get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__catalog__get_1"],
        wire.client.crm.catalog.get,
        wire.async_client.crm.catalog.get,
        id="your_id_here",
    )


def test_crm__catalog__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__catalog__list_1"],
        wire.client.crm.catalog.list,
        wire.async_client.crm.catalog.list,
    )


def test_crm__category__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__category__add_1"],
        wire.client.crm.category.add,
        wire.async_client.crm.category.add,
        entity_type_id=1152,
        fields={"name": "New Default Funnel", "sort": 50, "isDefault": "Y"},
    )


def test_crm__category__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__category__add_2"],
        wire.client.crm.category.add,
        wire.async_client.crm.category.add,
        entity_type_id=1152,
        fields={"name": "New Default Funnel", "sort": 50, "isDefault": "Y"},
    )


def test_crm__category__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__category__delete_1"],
        wire.client.crm.category.delete,
        wire.async_client.crm.category.delete,
        entity_type_id=2,
        id=5,
    )


def test_crm__category__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__category__delete_2"],
        wire.client.crm.category.delete,
        wire.async_client.crm.category.delete,
        entity_type_id=2,
        id=5,
    )


def test_crm__category__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__category__fields_1"],
        wire.client.crm.category.fields,
        wire.async_client.crm.category.fields,
        entity_type_id=2,
    )


def test_crm__category__fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__category__fields_2"],
        wire.client.crm.category.fields,
        wire.async_client.crm.category.fields,
        entity_type_id=2,
    )


def test_crm__category__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__category__get_1"],
        wire.client.crm.category.get,
        wire.async_client.crm.category.get,
        entity_type_id=2,
        id=1,
    )


def test_crm__category__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__category__get_2"],
        wire.client.crm.category.get,
        wire.async_client.crm.category.get,
        entity_type_id=2,
        id=1,
    )


def test_crm__category__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__category__list_1"],
        wire.client.crm.category.list,
        wire.async_client.crm.category.list,
        entity_type_id=2,
    )


def test_crm__category__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__category__list_2"],
        wire.client.crm.category.list,
        wire.async_client.crm.category.list,
        entity_type_id=2,
    )


def test_crm__category__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__category__update_1"],
        wire.client.crm.category.update,
        wire.async_client.crm.category.update,
        entity_type_id=1152,
        id=4,
        fields={"name": "New Funnel Name", "sort": 1000, "isDefault": "Y"},
    )


def test_crm__category__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__category__update_2"],
        wire.client.crm.category.update,
        wire.async_client.crm.category.update,
        entity_type_id=1152,
        id=4,
        fields={"name": "New Funnel Name", "sort": 1000, "isDefault": "Y"},
    )


def test_crm__currency__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__currency__add_1"],
        wire.client.crm.currency.add,
        wire.async_client.crm.currency.add,
        fields={
            "CURRENCY": "CNY",
            "BASE": "N",
            "AMOUNT": 12.2251,
            "AMOUNT_CNT": 1,
            "SORT": 9000,
            "LANG": {
                "ru": {
                    "DECIMALS": 2,
                    "DEC_POINT": ".",
                    "FORMAT_STRING": "# CNY",
                    "FULL_NAME": "yuan",
                    "HIDE_ZERO": "Y",
                    "THOUSANDS_VARIANT": "S",
                },
                "en": {
                    "DECIMALS": 2,
                    "DEC_POINT": ",",
                    "FORMAT_STRING": "# CNY",
                    "FULL_NAME": "yuan",
                    "HIDE_ZERO": "Y",
                    "THOUSANDS_SEP": ".",
                },
            },
        },
    )


def test_crm__currency__add_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__currency__add_2"],
        wire.client.crm.currency.add,
        wire.async_client.crm.currency.add,
        fields={
            "CURRENCY": "IDR",
            "AMOUNT": 54.8738,
            "AMOUNT_CNT": 10000,
            "SORT": 8000,
            "LANG": {
                "ru": {
                    "DECIMALS": 2,
                    "DEC_POINT": ".",
                    "FORMAT_STRING": "Rp#",
                    "FULL_NAME": "rupiah",
                    "HIDE_ZERO": "Y",
                    "THOUSANDS_VARIANT": "C",
                },
                "en": {
                    "DECIMALS": 2,
                    "DEC_POINT": ".",
                    "FORMAT_STRING": "# CNY",
                    "FULL_NAME": "rupee",
                    "HIDE_ZERO": "Y",
                    "THOUSANDS_VARIANT": "C",
                },
            },
        },
    )


def test_crm__currency__add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__currency__add_3"],
        wire.client.crm.currency.add,
        wire.async_client.crm.currency.add,
        fields={
            "CURRENCY": "CNY",
            "BASE": "N",
            "AMOUNT": 12.2251,
            "AMOUNT_CNT": 1,
            "SORT": 9000,
            "LANG": {
                "ru": {
                    "DECIMALS": 2,
                    "DEC_POINT": ".",
                    "FORMAT_STRING": "# CNY",
                    "FULL_NAME": "yuan",
                    "HIDE_ZERO": "Y",
                    "THOUSANDS_VARIANT": "S",
                },
                "en": {
                    "DECIMALS": 2,
                    "DEC_POINT": ",",
                    "FORMAT_STRING": "# CNY",
                    "FULL_NAME": "yuan",
                    "HIDE_ZERO": "Y",
                    "THOUSANDS_SEP": ".",
                },
            },
        },
    )


def test_crm__currency__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__currency__delete_1"],
        wire.client.crm.currency.delete,
        wire.async_client.crm.currency.delete,
        id="IDR",
    )


def test_crm__currency__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__currency__delete_2"],
        wire.client.crm.currency.delete,
        wire.async_client.crm.currency.delete,
        id="IDR",
    )


def test_crm__currency__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__currency__fields_1"],
        wire.client.crm.currency.fields,
        wire.async_client.crm.currency.fields,
    )


def test_crm__currency__fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__currency__fields_2"],
        wire.client.crm.currency.fields,
        wire.async_client.crm.currency.fields,
    )


def test_crm__currency__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__currency__get_1"],
        wire.client.crm.currency.get,
        wire.async_client.crm.currency.get,
        id="USD",
    )


def test_crm__currency__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__currency__get_2"],
        wire.client.crm.currency.get,
        wire.async_client.crm.currency.get,
        id="USD",
    )


def test_crm__currency__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__currency__list_1"],
        wire.client.crm.currency.list,
        wire.async_client.crm.currency.list,
        order={"sort": "asc", "currency": "asc"},
    )


def test_crm__currency__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__currency__list_2"],
        wire.client.crm.currency.list,
        wire.async_client.crm.currency.list,
        order={"sort": "asc", "currency": "asc"},
    )


def test_crm__currency__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__currency__update_1"],
        wire.client.crm.currency.update,
        wire.async_client.crm.currency.update,
        id="CNY",
        fields={"AMOUNT": 15.3449},
    )


def test_crm__currency__update_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__currency__update_2"],
        wire.client.crm.currency.update,
        wire.async_client.crm.currency.update,
        id="USD",
        fields={
            "LANG": {
                "en": {
                    "DECIMALS": 2,
                    "DEC_POINT": ".",
                    "FORMAT_STRING": "$#",
                    "FULL_NAME": "US Dollar",
                    "HIDE_ZERO": "Y",
                    "THOUSANDS_VARIANT": "S",
                },
                "de": {
                    "DECIMALS": 2,
                    "DEC_POINT": ".",
                    "FORMAT_STRING": "# $",
                    "FULL_NAME": "US-Dollar",
                    "HIDE_ZERO": "Y",
                    "THOUSANDS_VARIANT": "C",
                },
            }
        },
    )


def test_crm__currency__update_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__currency__update_3"],
        wire.client.crm.currency.update,
        wire.async_client.crm.currency.update,
        id="CNY",
        fields={"AMOUNT": 15.3449},
    )


def test_crm__currency__base__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__currency__base__get_1"],
        wire.client.crm.currency.base.get,
        wire.async_client.crm.currency.base.get,
    )


def test_crm__currency__base__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__currency__base__get_2"],
        wire.client.crm.currency.base.get,
        wire.async_client.crm.currency.base.get,
    )


def test_crm__currency__base__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__currency__base__set_1"],
        wire.client.crm.currency.base.set,
        wire.async_client.crm.currency.base.set,
        id="USD",
    )


def test_crm__currency__base__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__currency__base__set_2"],
        wire.client.crm.currency.base.set,
        wire.async_client.crm.currency.base.set,
        id="USD",
    )


def test_crm__currency__localizations__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__currency__localizations__delete_1"],
        wire.client.crm.currency.localizations.delete,
        wire.async_client.crm.currency.localizations.delete,
        id="CLF",
        lids=["en", "de"],
    )


def test_crm__currency__localizations__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__currency__localizations__delete_2"],
        wire.client.crm.currency.localizations.delete,
        wire.async_client.crm.currency.localizations.delete,
        id="CLF",
        lids=["en", "de"],
    )


def test_crm__currency__localizations__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__currency__localizations__fields_1"],
        wire.client.crm.currency.localizations.fields,
        wire.async_client.crm.currency.localizations.fields,
    )


def test_crm__currency__localizations__fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__currency__localizations__fields_2"],
        wire.client.crm.currency.localizations.fields,
        wire.async_client.crm.currency.localizations.fields,
    )


def test_crm__currency__localizations__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__currency__localizations__get_1"],
        wire.client.crm.currency.localizations.get,
        wire.async_client.crm.currency.localizations.get,
        id="USD",
    )


def test_crm__currency__localizations__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__currency__localizations__get_2"],
        wire.client.crm.currency.localizations.get,
        wire.async_client.crm.currency.localizations.get,
        id="USD",
    )


def test_crm__currency__localizations__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__currency__localizations__set_1"],
        wire.client.crm.currency.localizations.set,
        wire.async_client.crm.currency.localizations.set,
        id="CLF",
        localizations={
            "en": {
                "FULL_NAME": "Unidad de Fomento",
                "FORMAT_STRING": "CLF#VALUE#",
                "DEC_POINT": ".",
                "THOUSANDS_VARIANT": "C",
                "DECIMALS": 4,
            },
            "de": {
                "FULL_NAME": "Einheit der Entwicklung",
                "FORMAT_STRING": "#VALUE# CLF",
                "DEC_POINT": ".",
                "THOUSANDS_VARIANT": "B",
                "DECIMALS": 4,
            },
        },
    )


def test_crm__currency__localizations__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__currency__localizations__set_2"],
        wire.client.crm.currency.localizations.set,
        wire.async_client.crm.currency.localizations.set,
        id="CLF",
        localizations={
            "en": {
                "FULL_NAME": "Unidad de Fomento",
                "FORMAT_STRING": "CLF#VALUE#",
                "DEC_POINT": ".",
                "THOUSANDS_VARIANT": "C",
                "DECIMALS": 4,
            },
            "de": {
                "FULL_NAME": "Einheit der Entwicklung",
                "FORMAT_STRING": "#VALUE# CLF",
                "DEC_POINT": ".",
                "THOUSANDS_VARIANT": "B",
                "DECIMALS": 4,
            },
        },
    )


def test_crm__dealcategory__add_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__dealcategory__add_1"],
        wire.client.crm.dealcategory.add,
        wire.async_client.crm.dealcategory.add,
        fields={"NAME": "New Direction", "SORT": "20"},
    )


def test_crm__dealcategory__delete_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__dealcategory__delete_1"],
        wire.client.crm.dealcategory.delete,
        wire.async_client.crm.dealcategory.delete,
        id="1",
    )


def test_crm__dealcategory__fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__dealcategory__fields_1"],
        wire.client.crm.dealcategory.fields,
        wire.async_client.crm.dealcategory.fields,
    )


def test_crm__dealcategory__get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__dealcategory__get_1"],
        wire.client.crm.dealcategory.get,
        wire.async_client.crm.dealcategory.get,
        id="1",
    )


def test_crm__dealcategory__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__dealcategory__list_1"],
        wire.client.crm.dealcategory.list,
        wire.async_client.crm.dealcategory.list,
        order={"SORT": "ASC"},
        filter={"IS_LOCKED": "N"},
        select=["ID", "NAME", "SORT"],
    )


def test_crm__dealcategory__status_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__dealcategory__status_1"],
        wire.client.crm.dealcategory.status,
        wire.async_client.crm.dealcategory.status,
        id="1",
    )


def test_crm__dealcategory__update_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__dealcategory__update_1"],
        wire.client.crm.dealcategory.update,
        wire.async_client.crm.dealcategory.update,
        id="1",
        fields={"SORT": "100"},
    )


def test_crm__dealcategory__default__get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__dealcategory__default__get_1"],
        wire.client.crm.dealcategory.default.get,
        wire.async_client.crm.dealcategory.default.get,
    )


def test_crm__dealcategory__default__set_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__dealcategory__default__set_1"],
        wire.client.crm.dealcategory.default.set,
        wire.async_client.crm.dealcategory.default.set,
        name="",
    )


def test_crm__dealcategory__stage__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__dealcategory__stage__list_1"],
        wire.client.crm.dealcategory.stage.list,
        wire.async_client.crm.dealcategory.stage.list,
        id="1",
    )


def test_crm__duplicate__findbycomm_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__duplicate__findbycomm_1"],
        wire.client.crm.duplicate.findbycomm,
        wire.async_client.crm.duplicate.findbycomm,
        type="PHONE",
        values=["8976543", "11223355"],
        entity_type="CONTACT",
    )


def test_crm__duplicate__findbycomm_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__duplicate__findbycomm_2"],
        wire.client.crm.duplicate.findbycomm,
        wire.async_client.crm.duplicate.findbycomm,
        type="PHONE",
        values=["8976543", "11223355"],
        entity_type="CONTACT",
    )


def test_crm__duplicate__volatile_type__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__duplicate__volatile_type__fields_1"],
        wire.client.crm.duplicate.volatile_type.fields,
        wire.async_client.crm.duplicate.volatile_type.fields,
        entity_type_id=1,
    )


def test_crm__duplicate__volatile_type__fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__duplicate__volatile_type__fields_2"],
        wire.client.crm.duplicate.volatile_type.fields,
        wire.async_client.crm.duplicate.volatile_type.fields,
        entity_type_id=1,
    )


def test_crm__duplicate__volatile_type__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__duplicate__volatile_type__list_1"],
        wire.client.crm.duplicate.volatile_type.list,
        wire.async_client.crm.duplicate.volatile_type.list,
    )


def test_crm__duplicate__volatile_type__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__duplicate__volatile_type__list_2"],
        wire.client.crm.duplicate.volatile_type.list,
        wire.async_client.crm.duplicate.volatile_type.list,
    )


def test_crm__duplicate__volatile_type__register_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__duplicate__volatile_type__register_1"],
        wire.client.crm.duplicate.volatile_type.register,
        wire.async_client.crm.duplicate.volatile_type.register,
        entity_type_id=1,
        field_code="TITLE",
    )


def test_crm__duplicate__volatile_type__register_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__duplicate__volatile_type__register_2"],
        wire.client.crm.duplicate.volatile_type.register,
        wire.async_client.crm.duplicate.volatile_type.register,
        entity_type_id=1,
        field_code="TITLE",
    )


def test_crm__duplicate__volatile_type__unregister_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__duplicate__volatile_type__unregister_1"],
        wire.client.crm.duplicate.volatile_type.unregister,
        wire.async_client.crm.duplicate.volatile_type.unregister,
        id=101,
    )


def test_crm__duplicate__volatile_type__unregister_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__duplicate__volatile_type__unregister_2"],
        wire.client.crm.duplicate.volatile_type.unregister,
        wire.async_client.crm.duplicate.volatile_type.unregister,
        id=101,
    )


def test_crm__entity__merge_batch_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__entity__merge_batch_1"],
        wire.client.crm.entity.merge_batch,
        wire.async_client.crm.entity.merge_batch,
        params={"entityTypeId": 3, "entityIds": [100, 101, 102]},
    )


def test_crm__entity__merge_batch_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__entity__merge_batch_2"],
        wire.client.crm.entity.merge_batch,
        wire.async_client.crm.entity.merge_batch,
        params={"entityTypeId": 3, "entityIds": [100, 101, 102]},
    )


def test_crm__enum__activitydirection_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__enum__activitydirection_1"],
        wire.client.crm.enum.activitydirection,
        wire.async_client.crm.enum.activitydirection,
    )


def test_crm__enum__activitynotifytype_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__enum__activitynotifytype_1"],
        wire.client.crm.enum.activitynotifytype,
        wire.async_client.crm.enum.activitynotifytype,
    )


def test_crm__enum__activitypriority_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__enum__activitypriority_1"],
        wire.client.crm.enum.activitypriority,
        wire.async_client.crm.enum.activitypriority,
    )


def test_crm__enum__activitystatus_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__enum__activitystatus_1"],
        wire.client.crm.enum.activitystatus,
        wire.async_client.crm.enum.activitystatus,
    )


def test_crm__enum__activitytype_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__enum__activitytype_1"],
        wire.client.crm.enum.activitytype,
        wire.async_client.crm.enum.activitytype,
    )


def test_crm__enum__addresstype_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__enum__addresstype_1"],
        wire.client.crm.enum.addresstype,
        wire.async_client.crm.enum.addresstype,
    )


def test_crm__enum__contenttype_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__enum__contenttype_1"],
        wire.client.crm.enum.contenttype,
        wire.async_client.crm.enum.contenttype,
    )


def test_crm__enum__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__enum__fields_1"],
        wire.client.crm.enum.fields,
        wire.async_client.crm.enum.fields,
    )


def test_crm__enum__getorderownertypes_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__enum__getorderownertypes_1"],
        wire.client.crm.enum.getorderownertypes,
        wire.async_client.crm.enum.getorderownertypes,
    )


def test_crm__enum__ownertype_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__enum__ownertype_1"],
        wire.client.crm.enum.ownertype,
        wire.async_client.crm.enum.ownertype,
    )


def test_crm__enum__settings__mode_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__enum__settings__mode_1"],
        wire.client.crm.enum.settings.mode,
        wire.async_client.crm.enum.settings.mode,
    )


def test_crm__measure__add_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__measure__add_1"],
        wire.client.crm.measure.add,
        wire.async_client.crm.measure.add,
        fields={
            "CODE": "212",
            "MEASURE_TITLE": "Watt",
            "SYMBOL_RUS": "W",
            "SYMBOL_INTL": "W",
            "SYMBOL_LETTER_INTL": "WTT",
            "IS_DEFAULT": "N",
        },
    )


def test_crm__measure__delete_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__measure__delete_1"],
        wire.client.crm.measure.delete,
        wire.async_client.crm.measure.delete,
        id="**put_id_here**",
    )


def test_crm__measure__fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__measure__fields_1"],
        wire.client.crm.measure.fields,
        wire.async_client.crm.measure.fields,
    )


def test_crm__measure__get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__measure__get_1"],
        wire.client.crm.measure.get,
        wire.async_client.crm.measure.get,
        id="**put_id_here**",
    )


def test_crm__measure__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__measure__list_1"],
        wire.client.crm.measure.list,
        wire.async_client.crm.measure.list,
        order={"ID": "ASC"},
        filter={"IS_DEFAULT": "Y"},
        select=["ID", "CODE", "STAGE_ID", "SYMBOL_INTL", "SYMBOL_INTL"],
    )


def test_crm__measure__update_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__measure__update_1"],
        wire.client.crm.measure.update,
        wire.async_client.crm.measure.update,
        id="**put_id_here**",
        fields={"MEASURE_TITLE": "**put_new_title_here**"},
    )


def test_crm__multifield__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__multifield__fields_1"],
        wire.client.crm.multifield.fields,
        wire.async_client.crm.multifield.fields,
    )


def test_crm__orderentity__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__orderentity__add_1"],
        wire.client.crm.orderentity.add,
        wire.async_client.crm.orderentity.add,
        fields={"orderId": 5125, "ownerId": 6933, "ownerTypeId": 2},
    )


def test_crm__orderentity__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__orderentity__add_2"],
        wire.client.crm.orderentity.add,
        wire.async_client.crm.orderentity.add,
        fields={"orderId": 5125, "ownerId": 6933, "ownerTypeId": 2},
    )


def test_crm__orderentity__delete_by_filter_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__orderentity__delete_by_filter_1"],
        wire.client.crm.orderentity.delete_by_filter,
        wire.async_client.crm.orderentity.delete_by_filter,
        fields={"orderId": 5125, "ownerId": 6933, "ownerTypeId": 2},
    )


def test_crm__orderentity__delete_by_filter_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__orderentity__delete_by_filter_2"],
        wire.client.crm.orderentity.delete_by_filter,
        wire.async_client.crm.orderentity.delete_by_filter,
        fields={"orderId": 5125, "ownerId": 6933, "ownerTypeId": 2},
    )


def test_crm__orderentity__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__orderentity__get_fields_1"],
        wire.client.crm.orderentity.get_fields,
        wire.async_client.crm.orderentity.get_fields,
    )


def test_crm__orderentity__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__orderentity__get_fields_2"],
        wire.client.crm.orderentity.get_fields,
        wire.async_client.crm.orderentity.get_fields,
    )


def test_crm__orderentity__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__orderentity__list_1"],
        wire.client.crm.orderentity.list,
        wire.async_client.crm.orderentity.list,
        select=["orderId", "ownerId"],
        filter={"=ownerTypeId": 2, "@ownerId": [6938, 6937, 6933]},
        order={"orderId": "asc"},
    )


def test_crm__orderentity__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__orderentity__list_2"],
        wire.client.crm.orderentity.list,
        wire.async_client.crm.orderentity.list,
        select=["orderId", "ownerId"],
        filter={"=ownerTypeId": 2, "@ownerId": [6938, 6937, 6933]},
        order={"orderId": "asc"},
    )


def test_crm__paysystem__fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__paysystem__fields_1"],
        wire.client.crm.paysystem.fields,
        wire.async_client.crm.paysystem.fields,
    )


def test_crm__paysystem__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__paysystem__list_1"],
        wire.client.crm.paysystem.list,
        wire.async_client.crm.paysystem.list,
        order={"SORT": "ASC"},
        filter={"%NAME": "Estimate"},
    )


def test_crm__persontype__fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__persontype__fields_1"],
        wire.client.crm.persontype.fields,
        wire.async_client.crm.persontype.fields,
    )


def test_crm__persontype__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__persontype__list_1"],
        wire.client.crm.persontype.list,
        wire.async_client.crm.persontype.list,
        order={"ID": "ASC"},
        filter={"NAME": "CRM_COMPANY"},
    )


def test_crm__product__add_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__product__add_1"],
        wire.client.crm.product.add,
        wire.async_client.crm.product.add,
        fields={"NAME": "Plastic Chair", "CURRENCY_ID": "USD", "PRICE": 4900, "SORT": 500},
    )


def test_crm__product__delete_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__product__delete_1"],
        wire.client.crm.product.delete,
        wire.async_client.crm.product.delete,
        id="your_product_id",
    )


def test_crm__product__fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__product__fields_1"],
        wire.client.crm.product.fields,
        wire.async_client.crm.product.fields,
    )


def test_crm__product__get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__product__get_1"],
        wire.client.crm.product.get,
        wire.async_client.crm.product.get,
        id="your_product_id",
    )


def test_crm__product__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__product__list_1"],
        wire.client.crm.product.list,
        wire.async_client.crm.product.list,
        order={"NAME": "ASC"},
        filter={"CATALOG_ID": "your_catalog_id"},
        select=["ID", "NAME", "CURRENCY_ID", "PRICE"],
    )


def test_crm__product__update_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__product__update_1"],
        wire.client.crm.product.update,
        wire.async_client.crm.product.update,
        id="your_product_id",
        fields={"CURRENCY_ID": "EUR", "PRICE": 5000},
    )


def test_crm__product__property__delete_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__product__property__delete_1"],
        wire.client.crm.product.property.delete,
        wire.async_client.crm.product.property.delete,
        id="your_property_id",
    )


def test_crm__product__property__fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__product__property__fields_1"],
        wire.client.crm.product.property.fields,
        wire.async_client.crm.product.property.fields,
    )


def test_crm__product__property__get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__product__property__get_1"],
        wire.client.crm.product.property.get,
        wire.async_client.crm.product.property.get,
        id="your_property_id",
    )


def test_crm__product__property__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__product__property__list_1"],
        wire.client.crm.product.property.list,
        wire.async_client.crm.product.property.list,
        order={"SORT": "ASC"},
        filter={"PROPERTY_TYPE": "S", "USER_TYPE": "HTML"},
    )


def test_crm__product__property__types_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__product__property__types_1"],
        wire.client.crm.product.property.types,
        wire.async_client.crm.product.property.types,
        id=10,
    )


def test_crm__product__property__update_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__product__property__update_1"],
        wire.client.crm.product.property.update,
        wire.async_client.crm.product.property.update,
        id="your_property_id",
        fields={"NAME": "New Property Name"},
    )


def test_crm__product__property__enumeration__fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__product__property__enumeration__fields_1"],
        wire.client.crm.product.property.enumeration.fields,
        wire.async_client.crm.product.property.enumeration.fields,
    )


def test_crm__product__property__settings__fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__product__property__settings__fields_1"],
        wire.client.crm.product.property.settings.fields,
        wire.async_client.crm.product.property.settings.fields,
        property_type="S",
        user_type="HTML",
    )


def test_crm__productrow__fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__productrow__fields_1"],
        wire.client.crm.productrow.fields,
        wire.async_client.crm.productrow.fields,
    )


def test_crm__productrow__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__productrow__list_1"],
        wire.client.crm.productrow.list,
        wire.async_client.crm.productrow.list,
        filter={"OWNER_TYPE": "D", "OWNER_ID": "1"},
    )


def test_crm__productsection__fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__productsection__fields_1"],
        wire.client.crm.productsection.fields,
        wire.async_client.crm.productsection.fields,
    )


def test_crm__settings__mode__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__settings__mode__get_1"],
        wire.client.crm.settings.mode.get,
        wire.async_client.crm.settings.mode.get,
    )


def test_crm__stagehistory__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__stagehistory__list_1"],
        wire.client.crm.stagehistory.list,
        wire.async_client.crm.stagehistory.list,
        entity_type_id=2,
        order={"ID": "ASC"},
        filter={"OWNER_ID": 1},
        select=["ID", "STAGE_ID", "CREATED_TIME"],
    )


def test_crm__stagehistory__list_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__stagehistory__list_2"],
        wire.client.crm.stagehistory.list,
        wire.async_client.crm.stagehistory.list,
        entity_type_id=130,
        order={"ID": "ASC"},
        filter={"OWNER_ID": 29},
        select=["ID", "STAGE_ID", "CREATED_TIME"],
    )


def test_crm__stagehistory__list_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__stagehistory__list_3"],
        wire.client.crm.stagehistory.list,
        wire.async_client.crm.stagehistory.list,
        entity_type_id=2,
        order={"ID": "ASC"},
        filter={"OWNER_ID": 1},
        select=["ID", "STAGE_ID", "CREATED_TIME"],
    )


def test_crm__status__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__status__add_1"],
        wire.client.crm.status.add,
        wire.async_client.crm.status.add,
        fields={
            "ENTITY_ID": "DEAL_STAGE_1",
            "STATUS_ID": "DECISION",
            "NAME": "Decision making",
            "SORT": 70,
            "COLOR": "#FFA900",
        },
    )


def test_crm__status__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__status__add_2"],
        wire.client.crm.status.add,
        wire.async_client.crm.status.add,
        fields={
            "ENTITY_ID": "DEAL_STAGE_1",
            "STATUS_ID": "DECISION",
            "NAME": "Decision making",
            "SORT": 70,
            "COLOR": "#FFA900",
        },
    )


def test_crm__status__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__status__delete_1"],
        wire.client.crm.status.delete,
        wire.async_client.crm.status.delete,
        id=123,
    )


def test_crm__status__delete_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__status__delete_2"],
        wire.client.crm.status.delete,
        wire.async_client.crm.status.delete,
        id=123,
        params={"FORCED": "Y"},
    )


def test_crm__status__delete_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__status__delete_3"],
        wire.client.crm.status.delete,
        wire.async_client.crm.status.delete,
        id=123,
    )


def test_crm__status__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__status__fields_1"],
        wire.client.crm.status.fields,
        wire.async_client.crm.status.fields,
    )


def test_crm__status__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__status__get_1"],
        wire.client.crm.status.get,
        wire.async_client.crm.status.get,
        id=123,
    )


def test_crm__status__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__status__get_2"],
        wire.client.crm.status.get,
        wire.async_client.crm.status.get,
        id=123,
    )


def test_crm__status__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__status__list_1"],
        wire.client.crm.status.list,
        wire.async_client.crm.status.list,
        order={"SORT": "ASC"},
        filter={"ENTITY_ID": "DEAL_STAGE"},
    )


def test_crm__status__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__status__list_2"],
        wire.client.crm.status.list,
        wire.async_client.crm.status.list,
        order={"SORT": "ASC"},
        filter={"ENTITY_ID": "DEAL_STAGE"},
    )


def test_crm__status__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__status__update_1"],
        wire.client.crm.status.update,
        wire.async_client.crm.status.update,
        id=123,
        fields={"NAME": "New name", "COLOR": "#00A9F4"},
    )


def test_crm__status__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__status__update_2"],
        wire.client.crm.status.update,
        wire.async_client.crm.status.update,
        id=123,
        fields={"NAME": "New name", "COLOR": "#00A9F4"},
    )


def test_crm__status__entity__items_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__status__entity__items_1"],
        wire.client.crm.status.entity.items,
        wire.async_client.crm.status.entity.items,
        entity_id="DEAL_STAGE",
    )


def test_crm__status__entity__items_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__status__entity__items_2"],
        wire.client.crm.status.entity.items,
        wire.async_client.crm.status.entity.items,
        entity_id="DEAL_STAGE",
    )


def test_crm__status__entity__types_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__status__entity__types_1"],
        wire.client.crm.status.entity.types,
        wire.async_client.crm.status.entity.types,
    )


def test_crm__tracking__trace__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__tracking__trace__add_1"],
        wire.client.crm.tracking.trace.add,
        wire.async_client.crm.tracking.trace.add,
        trace='{"tags":{"list":{"utm_source":"google-maps"}}}',
        entities=[{"TYPE": "CONTACT", "ID": 17}, {"TYPE": "LEAD", "ID": 1000739}],
    )


def test_crm__tracking__trace__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__tracking__trace__add_2"],
        wire.client.crm.tracking.trace.add,
        wire.async_client.crm.tracking.trace.add,
        trace='{"tags":{"list":{"utm_source":"google-maps"}}}',
        entities=[{"TYPE": "CONTACT", "ID": 17}, {"TYPE": "LEAD", "ID": 1000739}],
    )


def test_crm__tracking__trace__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__tracking__trace__delete_1"],
        wire.client.crm.tracking.trace.delete,
        wire.async_client.crm.tracking.trace.delete,
        id=125,
    )


def test_crm__tracking__trace__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__tracking__trace__delete_2"],
        wire.client.crm.tracking.trace.delete,
        wire.async_client.crm.tracking.trace.delete,
        id=125,
    )


def test_crm__type__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__type__add_1"],
        wire.client.crm.type.add,
        wire.async_client.crm.type.add,
        fields={
            "title": "SPA",
            "entityTypeId": 2024,
            "isAutomationEnabled": "Y",
            "isBeginCloseDatesEnabled": "Y",
            "isBizProcEnabled": "Y",
            "isCategoriesEnabled": "Y",
            "isClientEnabled": "Y",
            "isDocumentsEnabled": "Y",
            "isLinkWithProductsEnabled": "Y",
            "isMycompanyEnabled": "Y",
            "isObserversEnabled": "Y",
            "isRecyclebinEnabled": "Y",
            "isSetOpenPermissions": "Y",
            "isSourceEnabled": "Y",
            "isStagesEnabled": "Y",
            "isUseInUserfieldEnabled": "Y",
            "linkedUserFields": {
                "CALENDAR_EVENT|UF_CRM_CAL_EVENT": "true",
                "TASKS_TASK|UF_CRM_TASK": "true",
            },
            "relations": {
                "parent": [
                    {"entityTypeId": 1, "isChildrenListEnabled": "true"},
                    {"entityTypeId": 2, "isChildrenListEnabled": "true"},
                    {"entityTypeId": 31, "isChildrenListEnabled": "true"},
                ],
                "child": [
                    {"entityTypeId": 3, "isChildrenListEnabled": "true"},
                    {"entityTypeId": 4},
                ],
            },
        },
    )


def test_crm__type__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__type__add_2"],
        wire.client.crm.type.add,
        wire.async_client.crm.type.add,
        fields={
            "title": "SPA",
            "entityTypeId": 2024,
            "isAutomationEnabled": "Y",
            "isBeginCloseDatesEnabled": "Y",
            "isBizProcEnabled": "Y",
            "isCategoriesEnabled": "Y",
            "isClientEnabled": "Y",
            "isDocumentsEnabled": "Y",
            "isLinkWithProductsEnabled": "Y",
            "isMycompanyEnabled": "Y",
            "isObserversEnabled": "Y",
            "isRecyclebinEnabled": "Y",
            "isSetOpenPermissions": "Y",
            "isSourceEnabled": "Y",
            "isStagesEnabled": "Y",
            "isUseInUserfieldEnabled": "Y",
            "linkedUserFields": {
                "CALENDAR_EVENT|UF_CRM_CAL_EVENT": "true",
                "TASKS_TASK|UF_CRM_TASK": "true",
            },
            "relations": {
                "parent": [
                    {"entityTypeId": 1, "isChildrenListEnabled": "true"},
                    {"entityTypeId": 2, "isChildrenListEnabled": "true"},
                    {"entityTypeId": 31, "isChildrenListEnabled": "true"},
                ],
                "child": [
                    {"entityTypeId": 3, "isChildrenListEnabled": "true"},
                    {"entityTypeId": 4},
                ],
            },
        },
    )


def test_crm__type__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__type__delete_1"],
        wire.client.crm.type.delete,
        wire.async_client.crm.type.delete,
        id=16,
    )


def test_crm__type__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__type__delete_2"],
        wire.client.crm.type.delete,
        wire.async_client.crm.type.delete,
        id=16,
    )


def test_crm__type__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__type__fields_1"],
        wire.client.crm.type.fields,
        wire.async_client.crm.type.fields,
    )


def test_crm__type__fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__type__fields_2"],
        wire.client.crm.type.fields,
        wire.async_client.crm.type.fields,
    )


def test_crm__type__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__type__get_1"],
        wire.client.crm.type.get,
        wire.async_client.crm.type.get,
        id=16,
    )


def test_crm__type__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__type__get_2"],
        wire.client.crm.type.get,
        wire.async_client.crm.type.get,
        id=16,
    )


def test_crm__type__get_by_entity_type_id_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__type__get_by_entity_type_id_1"],
        wire.client.crm.type.get_by_entity_type_id,
        wire.async_client.crm.type.get_by_entity_type_id,
        entity_type_id=2024,
    )


def test_crm__type__get_by_entity_type_id_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__type__get_by_entity_type_id_2"],
        wire.client.crm.type.get_by_entity_type_id,
        wire.async_client.crm.type.get_by_entity_type_id,
        entity_type_id=2024,
    )


def test_crm__type__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__type__list_1"],
        wire.client.crm.type.list,
        wire.async_client.crm.type.list,
        filter={
            "isAutomationEnabled": "Y",
            "isBizProcEnabled": "Y",
            "isCategoriesEnabled": "Y",
            "isClientEnabled": "Y",
        },
    )


def test_crm__type__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__type__list_2"],
        wire.client.crm.type.list,
        wire.async_client.crm.type.list,
        filter={
            "isAutomationEnabled": "Y",
            "isBizProcEnabled": "Y",
            "isCategoriesEnabled": "Y",
            "isClientEnabled": "Y",
        },
    )


def test_crm__type__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__type__update_1"],
        wire.client.crm.type.update,
        wire.async_client.crm.type.update,
        id=20,
        fields={
            "isAutomationEnabled": "N",
            "isBeginCloseDatesEnabled": "N",
            "isClientEnabled": "N",
            "isObserversEnabled": "N",
            "isSourceEnabled": "Y",
            "isStagesEnabled": "Y",
            "isUseInUserfieldEnabled": "Y",
            "linkedUserFields": {"TASKS_TASK|UF_CRM_TASK": "true"},
        },
    )


def test_crm__type__update_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__type__update_2"],
        wire.client.crm.type.update,
        wire.async_client.crm.type.update,
        id=20,
        fields={
            "relations": {
                "parent": [],
                "child": [
                    {"entityTypeId": 1, "isChildrenListEnabled": "true"},
                    {"entityTypeId": 2, "isChildrenListEnabled": "false"},
                ],
            }
        },
    )


def test_crm__type__update_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__type__update_3"],
        wire.client.crm.type.update,
        wire.async_client.crm.type.update,
        id=20,
        fields={
            "isAutomationEnabled": "N",
            "isBeginCloseDatesEnabled": "N",
            "isClientEnabled": "N",
            "isObserversEnabled": "N",
            "isSourceEnabled": "Y",
            "isStagesEnabled": "Y",
            "isUseInUserfieldEnabled": "Y",
            "linkedUserFields": {"TASKS_TASK|UF_CRM_TASK": "true"},
        },
    )


def test_crm__userfield__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__userfield__fields_1"],
        wire.client.crm.userfield.fields,
        wire.async_client.crm.userfield.fields,
    )


def test_crm__userfield__types_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__userfield__types_1"],
        wire.client.crm.userfield.types,
        wire.async_client.crm.userfield.types,
    )


def test_crm__userfield__enumeration__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__userfield__enumeration__fields_1"],
        wire.client.crm.userfield.enumeration.fields,
        wire.async_client.crm.userfield.enumeration.fields,
    )


def test_crm__userfield__settings__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__userfield__settings__fields_1"],
        wire.client.crm.userfield.settings.fields,
        wire.async_client.crm.userfield.settings.fields,
        type="double",
    )


def test_crm__userfield__settings__fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__userfield__settings__fields_2"],
        wire.client.crm.userfield.settings.fields,
        wire.async_client.crm.userfield.settings.fields,
        type="double",
    )


def test_crm__vat__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__vat__add_1"],
        wire.client.crm.vat.add,
        wire.async_client.crm.vat.add,
        fields={"ACTIVE": "Y", "C_SORT": 100, "NAME": "VAT 20%", "RATE": 20.0},
    )


def test_crm__vat__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__vat__add_2"],
        wire.client.crm.vat.add,
        wire.async_client.crm.vat.add,
        fields={"ACTIVE": "Y", "C_SORT": 100, "NAME": "VAT 20%", "RATE": 20.0},
    )


def test_crm__vat__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__vat__delete_1"],
        wire.client.crm.vat.delete,
        wire.async_client.crm.vat.delete,
        id=7,
    )


def test_crm__vat__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__vat__delete_2"],
        wire.client.crm.vat.delete,
        wire.async_client.crm.vat.delete,
        id=7,
    )


def test_crm__vat__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__vat__fields_1"], wire.client.crm.vat.fields, wire.async_client.crm.vat.fields
    )


def test_crm__vat__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__vat__get_1"], wire.client.crm.vat.get, wire.async_client.crm.vat.get, id=7
    )


def test_crm__vat__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__vat__get_2"], wire.client.crm.vat.get, wire.async_client.crm.vat.get, id=7
    )


def test_crm__vat__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__vat__list_1"],
        wire.client.crm.vat.list,
        wire.async_client.crm.vat.list,
        order={"ID": "ASC"},
        filter={"ACTIVE": "Y"},
        select=["ID", "NAME", "RATE"],
    )


def test_crm__vat__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__vat__list_2"],
        wire.client.crm.vat.list,
        wire.async_client.crm.vat.list,
        order={"ID": "ASC"},
        filter={"ACTIVE": "Y"},
        select=["ID", "NAME", "RATE"],
    )


def test_crm__vat__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__vat__update_1"],
        wire.client.crm.vat.update,
        wire.async_client.crm.vat.update,
        id=7,
        fields={"ACTIVE": "N", "NAME": "VAT 20% (inactive)"},
    )


def test_crm__vat__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__vat__update_2"],
        wire.client.crm.vat.update,
        wire.async_client.crm.vat.update,
        id=7,
        fields={"ACTIVE": "N", "NAME": "VAT 20% (inactive)"},
    )
