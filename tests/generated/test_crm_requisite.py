# Generated from spec/crm/requisite: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("crm_requisite")


def test_crm__requisite__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__add_1"],
        wire.client.crm.requisite.add,
        wire.async_client.crm.requisite.add,
        fields={
            "ENTITY_TYPE_ID": 4,
            "ENTITY_ID": 1,
            "PRESET_ID": 1,
            "NAME": "Organization",
            "ACTIVE": "Y",
            "ADDRESS_ONLY": "N",
            "SORT": 500,
            "RQ_COMPANY_NAME": 'Ltd. "QuickBooks and other similar platforms"',
            "RQ_COMPANY_FULL_NAME": 'LIMITED LIABILITY COMPANY "QuickBooks and other similar platforms"',
            "RQ_COMPANY_REG_DATE": "06.04.2007",
            "RQ_DIRECTOR": "SMITH JOHN",
            "RQ_INN": "1717586110",
            "RQ_KPP": "770501001",
            "RQ_OGRN": "5077746476209",
            "UF_CRM_1707997209": "56",
            "UF_CRM_1708012333": "Category 1",
            "XML_ID": "5e4641fd-1dd9-11e6-b2f2-005056c00008",
        },
    )


def test_crm__requisite__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__add_2"],
        wire.client.crm.requisite.add,
        wire.async_client.crm.requisite.add,
        fields={
            "ENTITY_TYPE_ID": 4,
            "ENTITY_ID": 1,
            "PRESET_ID": 1,
            "NAME": "Organization",
            "ACTIVE": "Y",
            "ADDRESS_ONLY": "N",
            "SORT": 500,
            "RQ_COMPANY_NAME": 'Ltd. "QuickBooks and other similar platforms"',
            "RQ_COMPANY_FULL_NAME": 'LIMITED LIABILITY COMPANY "QuickBooks and other similar platforms"',
            "RQ_COMPANY_REG_DATE": "06.04.2007",
            "RQ_DIRECTOR": "SMITH JOHN",
            "RQ_INN": "1717586110",
            "RQ_KPP": "770501001",
            "RQ_OGRN": "5077746476209",
            "UF_CRM_1707997209": "56",
            "UF_CRM_1708012333": "Category 1",
            "XML_ID": "5e4641fd-1dd9-11e6-b2f2-005056c00008",
        },
    )


def test_crm__requisite__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__delete_1"],
        wire.client.crm.requisite.delete,
        wire.async_client.crm.requisite.delete,
        id=27,
    )


def test_crm__requisite__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__delete_2"],
        wire.client.crm.requisite.delete,
        wire.async_client.crm.requisite.delete,
        id=27,
    )


def test_crm__requisite__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__fields_1"],
        wire.client.crm.requisite.fields,
        wire.async_client.crm.requisite.fields,
    )


def test_crm__requisite__get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__requisite__get_1"],
        wire.client.crm.requisite.get,
        wire.async_client.crm.requisite.get,
        id=27,
    )


def test_crm__requisite__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__get_2"],
        wire.client.crm.requisite.get,
        wire.async_client.crm.requisite.get,
        id=27,
    )


def test_crm__requisite__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__list_1"],
        wire.client.crm.requisite.list,
        wire.async_client.crm.requisite.list,
        select=["ENTITY_TYPE_ID", "ENTITY_ID", "ID", "NAME"],
        filter={"PRESET_ID": "1"},
        order={"DATE_CREATE": "ASC"},
    )


def test_crm__requisite__list_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__list_2"],
        wire.client.crm.requisite.list,
        wire.async_client.crm.requisite.list,
        select=["UF_CRM_1707997209"],
        filter={"ID": "51"},
        order={},
    )


def test_crm__requisite__list_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__list_3"],
        wire.client.crm.requisite.list,
        wire.async_client.crm.requisite.list,
        select=["ENTITY_TYPE_ID", "ENTITY_ID", "ID", "NAME"],
        filter={"PRESET_ID": "1"},
        order={"DATE_CREATE": "ASC"},
    )


def test_crm__requisite__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__update_1"],
        wire.client.crm.requisite.update,
        wire.async_client.crm.requisite.update,
        id=27,
        fields={
            "RQ_OKPO": "80715150",
            "RQ_OKTMO": "45381000000",
            "UF_CRM_1707997209": "78",
            "UF_CRM_1708012333": "Category 3",
        },
    )


def test_crm__requisite__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__update_2"],
        wire.client.crm.requisite.update,
        wire.async_client.crm.requisite.update,
        id=27,
        fields={
            "RQ_OKPO": "80715150",
            "RQ_OKTMO": "45381000000",
            "UF_CRM_1707997209": "78",
            "UF_CRM_1708012333": "Category 3",
        },
    )


def test_crm__requisite__bankdetail__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__bankdetail__add_1"],
        wire.client.crm.requisite.bankdetail.add,
        wire.async_client.crm.requisite.bankdetail.add,
        fields={
            "ENTITY_ID": 27,
            "COUNTRY_ID": 1,
            "NAME": "Superbank",
            "RQ_BANK_NAME": "Ltd. Superbank",
            "RQ_BANK_ADDR": "117312, New York, 19 Miller St.",
            "RQ_BIK": "044525225",
            "RQ_ACC_NUM": "40702810938000060473",
            "RQ_ACC_CURRENCY": "USD",
            "RQ_COR_ACC_NUM": "30101810400000000225",
            "XML_ID": "1e4641fd-2dd9-31e6-b2f2-105056c00008",
            "ACTIVE": "Y",
            "SORT": 600,
        },
    )


def test_crm__requisite__bankdetail__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__bankdetail__add_2"],
        wire.client.crm.requisite.bankdetail.add,
        wire.async_client.crm.requisite.bankdetail.add,
        fields={
            "ENTITY_ID": 27,
            "COUNTRY_ID": 1,
            "NAME": "Superbank",
            "RQ_BANK_NAME": "Ltd. Superbank",
            "RQ_BANK_ADDR": "117312, New York, 19 Miller St.",
            "RQ_BIK": "044525225",
            "RQ_ACC_NUM": "40702810938000060473",
            "RQ_ACC_CURRENCY": "USD",
            "RQ_COR_ACC_NUM": "30101810400000000225",
            "XML_ID": "1e4641fd-2dd9-31e6-b2f2-105056c00008",
            "ACTIVE": "Y",
            "SORT": 600,
        },
    )


def test_crm__requisite__bankdetail__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__bankdetail__delete_1"],
        wire.client.crm.requisite.bankdetail.delete,
        wire.async_client.crm.requisite.bankdetail.delete,
        id=357,
    )


def test_crm__requisite__bankdetail__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__bankdetail__delete_2"],
        wire.client.crm.requisite.bankdetail.delete,
        wire.async_client.crm.requisite.bankdetail.delete,
        id=357,
    )


def test_crm__requisite__bankdetail__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__bankdetail__fields_1"],
        wire.client.crm.requisite.bankdetail.fields,
        wire.async_client.crm.requisite.bankdetail.fields,
    )


def test_crm__requisite__bankdetail__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__bankdetail__get_1"],
        wire.client.crm.requisite.bankdetail.get,
        wire.async_client.crm.requisite.bankdetail.get,
        id=357,
    )


def test_crm__requisite__bankdetail__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__bankdetail__get_2"],
        wire.client.crm.requisite.bankdetail.get,
        wire.async_client.crm.requisite.bankdetail.get,
        id=357,
    )


def test_crm__requisite__bankdetail__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__bankdetail__list_1"],
        wire.client.crm.requisite.bankdetail.list,
        wire.async_client.crm.requisite.bankdetail.list,
        select=["ENTITY_ID", "ID", "NAME"],
        filter={"COUNTRY_ID": "1"},
        order={"DATE_CREATE": "ASC"},
    )


def test_crm__requisite__bankdetail__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__bankdetail__list_2"],
        wire.client.crm.requisite.bankdetail.list,
        wire.async_client.crm.requisite.bankdetail.list,
        select=["ENTITY_ID", "ID", "NAME"],
        filter={"COUNTRY_ID": "1"},
        order={"DATE_CREATE": "ASC"},
    )


def test_crm__requisite__bankdetail__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__bankdetail__update_1"],
        wire.client.crm.requisite.bankdetail.update,
        wire.async_client.crm.requisite.bankdetail.update,
        id=357,
        fields={
            "NAME": "Ltd. Superbank (do not use)",
            "COMMENTS": "Outdated",
            "SORT": 10000,
            "ACTIVE": "N",
        },
    )


def test_crm__requisite__bankdetail__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__bankdetail__update_2"],
        wire.client.crm.requisite.bankdetail.update,
        wire.async_client.crm.requisite.bankdetail.update,
        id=357,
        fields={
            "NAME": "Ltd. Superbank (do not use)",
            "COMMENTS": "Outdated",
            "SORT": 10000,
            "ACTIVE": "N",
        },
    )


def test_crm__requisite__link__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__link__fields_1"],
        wire.client.crm.requisite.link.fields,
        wire.async_client.crm.requisite.link.fields,
    )


def test_crm__requisite__link__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__link__get_1"],
        wire.client.crm.requisite.link.get,
        wire.async_client.crm.requisite.link.get,
        entity_type_id=31,
        entity_id=315,
    )


def test_crm__requisite__link__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__link__get_2"],
        wire.client.crm.requisite.link.get,
        wire.async_client.crm.requisite.link.get,
        entity_type_id=31,
        entity_id=315,
    )


def test_crm__requisite__link__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__link__list_1"],
        wire.client.crm.requisite.link.list,
        wire.async_client.crm.requisite.link.list,
        filter={"@ENTITY_TYPE_ID": [1, 2, 7, 31]},
        order={"ENTITY_ID": "ASC"},
    )


def test_crm__requisite__link__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__link__list_2"],
        wire.client.crm.requisite.link.list,
        wire.async_client.crm.requisite.link.list,
        filter={"@ENTITY_TYPE_ID": [1, 2, 7, 31]},
        order={"ENTITY_ID": "ASC"},
    )


def test_crm__requisite__link__register_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__link__register_1"],
        wire.client.crm.requisite.link.register,
        wire.async_client.crm.requisite.link.register,
        fields={
            "ENTITY_TYPE_ID": 31,
            "ENTITY_ID": 315,
            "REQUISITE_ID": 60,
            "BANK_DETAIL_ID": 24,
            "MC_REQUISITE_ID": 2,
            "MC_BANK_DETAIL_ID": 2,
        },
    )


def test_crm__requisite__link__register_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__link__register_2"],
        wire.client.crm.requisite.link.register,
        wire.async_client.crm.requisite.link.register,
        fields={
            "ENTITY_TYPE_ID": 31,
            "ENTITY_ID": 315,
            "REQUISITE_ID": 60,
            "BANK_DETAIL_ID": 24,
            "MC_REQUISITE_ID": 2,
            "MC_BANK_DETAIL_ID": 2,
        },
    )


def test_crm__requisite__link__unregister_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__link__unregister_1"],
        wire.client.crm.requisite.link.unregister,
        wire.async_client.crm.requisite.link.unregister,
        entity_type_id=31,
        entity_id=315,
    )


def test_crm__requisite__link__unregister_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__link__unregister_2"],
        wire.client.crm.requisite.link.unregister,
        wire.async_client.crm.requisite.link.unregister,
        entity_type_id=31,
        entity_id=315,
    )


def test_crm__requisite__preset__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__preset__add_1"],
        wire.client.crm.requisite.preset.add,
        wire.async_client.crm.requisite.preset.add,
        fields={
            "ENTITY_TYPE_ID": 8,
            "COUNTRY_ID": 1,
            "NAME": "LLC",
            "XML_ID": "EXAMPLE_COMPANY__VALUE_1",
            "ACTIVE": "Y",
            "SORT": 520,
        },
    )


def test_crm__requisite__preset__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__preset__add_2"],
        wire.client.crm.requisite.preset.add,
        wire.async_client.crm.requisite.preset.add,
        fields={
            "ENTITY_TYPE_ID": 8,
            "COUNTRY_ID": 1,
            "NAME": "LLC",
            "XML_ID": "EXAMPLE_COMPANY__VALUE_1",
            "ACTIVE": "Y",
            "SORT": 520,
        },
    )


def test_crm__requisite__preset__countries_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__preset__countries_1"],
        wire.client.crm.requisite.preset.countries,
        wire.async_client.crm.requisite.preset.countries,
    )


def test_crm__requisite__preset__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__preset__delete_1"],
        wire.client.crm.requisite.preset.delete,
        wire.async_client.crm.requisite.preset.delete,
        id=347,
    )


def test_crm__requisite__preset__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__preset__delete_2"],
        wire.client.crm.requisite.preset.delete,
        wire.async_client.crm.requisite.preset.delete,
        id=347,
    )


def test_crm__requisite__preset__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__preset__fields_1"],
        wire.client.crm.requisite.preset.fields,
        wire.async_client.crm.requisite.preset.fields,
    )


def test_crm__requisite__preset__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__preset__get_1"],
        wire.client.crm.requisite.preset.get,
        wire.async_client.crm.requisite.preset.get,
        id=347,
    )


def test_crm__requisite__preset__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__preset__get_2"],
        wire.client.crm.requisite.preset.get,
        wire.async_client.crm.requisite.preset.get,
        id=347,
    )


def test_crm__requisite__preset__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__preset__list_1"],
        wire.client.crm.requisite.preset.list,
        wire.async_client.crm.requisite.preset.list,
        select=["ID", "NAME"],
        filter={"COUNTRY_ID": "1"},
        order={"ID": "ASC"},
    )


def test_crm__requisite__preset__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__preset__list_2"],
        wire.client.crm.requisite.preset.list,
        wire.async_client.crm.requisite.preset.list,
        select=["ID", "NAME"],
        filter={"COUNTRY_ID": "1"},
        order={"ID": "ASC"},
    )


def test_crm__requisite__preset__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__preset__update_1"],
        wire.client.crm.requisite.preset.update,
        wire.async_client.crm.requisite.preset.update,
        id=347,
        fields={"NAME": "Smith LLC (archive)", "ACTIVE": "N"},
    )


def test_crm__requisite__preset__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__preset__update_2"],
        wire.client.crm.requisite.preset.update,
        wire.async_client.crm.requisite.preset.update,
        id=347,
        fields={"NAME": "Smith LLC (archive)", "ACTIVE": "N"},
    )


def test_crm__requisite__preset__field__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__preset__field__add_1"],
        wire.client.crm.requisite.preset.field.add,
        wire.async_client.crm.requisite.preset.field.add,
        preset={"ID": 27},
        fields={"FIELD_NAME": "RQ_NAME", "FIELD_TITLE": "TEST", "IN_SHORT_LIST": "N", "SORT": 580},
    )


def test_crm__requisite__preset__field__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__preset__field__add_2"],
        wire.client.crm.requisite.preset.field.add,
        wire.async_client.crm.requisite.preset.field.add,
        preset={"ID": 27},
        fields={"FIELD_NAME": "RQ_NAME", "FIELD_TITLE": "TEST", "IN_SHORT_LIST": "N", "SORT": 580},
    )


def test_crm__requisite__preset__field__availabletoadd_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__preset__field__availabletoadd_1"],
        wire.client.crm.requisite.preset.field.availabletoadd,
        wire.async_client.crm.requisite.preset.field.availabletoadd,
        preset={"ID": 27},
    )


def test_crm__requisite__preset__field__availabletoadd_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__preset__field__availabletoadd_2"],
        wire.client.crm.requisite.preset.field.availabletoadd,
        wire.async_client.crm.requisite.preset.field.availabletoadd,
        preset={"ID": 27},
    )


def test_crm__requisite__preset__field__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__preset__field__delete_1"],
        wire.client.crm.requisite.preset.field.delete,
        wire.async_client.crm.requisite.preset.field.delete,
        id=27,
        preset={"ID": 1},
    )


def test_crm__requisite__preset__field__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__preset__field__delete_2"],
        wire.client.crm.requisite.preset.field.delete,
        wire.async_client.crm.requisite.preset.field.delete,
        id=27,
        preset={"ID": 1},
    )


def test_crm__requisite__preset__field__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__preset__field__fields_1"],
        wire.client.crm.requisite.preset.field.fields,
        wire.async_client.crm.requisite.preset.field.fields,
    )


def test_crm__requisite__preset__field__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__preset__field__get_1"],
        wire.client.crm.requisite.preset.field.get,
        wire.async_client.crm.requisite.preset.field.get,
        id=1,
        preset={"ID": 27},
    )


def test_crm__requisite__preset__field__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__preset__field__get_2"],
        wire.client.crm.requisite.preset.field.get,
        wire.async_client.crm.requisite.preset.field.get,
        id=1,
        preset={"ID": 27},
    )


def test_crm__requisite__preset__field__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__preset__field__list_1"],
        wire.client.crm.requisite.preset.field.list,
        wire.async_client.crm.requisite.preset.field.list,
        preset={"ID": 27},
    )


def test_crm__requisite__preset__field__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__preset__field__list_2"],
        wire.client.crm.requisite.preset.field.list,
        wire.async_client.crm.requisite.preset.field.list,
        preset={"ID": 27},
    )


def test_crm__requisite__preset__field__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__preset__field__update_1"],
        wire.client.crm.requisite.preset.field.update,
        wire.async_client.crm.requisite.preset.field.update,
        id=1,
        preset={"ID": 27},
        fields={"FIELD_NAME": "RQ_NAME", "FIELD_TITLE": "Name", "IN_SHORT_LIST": "Y"},
    )


def test_crm__requisite__preset__field__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__preset__field__update_2"],
        wire.client.crm.requisite.preset.field.update,
        wire.async_client.crm.requisite.preset.field.update,
        id=1,
        preset={"ID": 27},
        fields={"FIELD_NAME": "RQ_NAME", "FIELD_TITLE": "Name", "IN_SHORT_LIST": "Y"},
    )


def test_crm__requisite__userfield__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__userfield__add_1"],
        wire.client.crm.requisite.userfield.add,
        wire.async_client.crm.requisite.userfield.add,
        fields={
            "USER_TYPE_ID": "string",
            "ENTITY_ID": "CRM_REQUISITE",
            "SORT": 100,
            "MULTIPLE": "N",
            "MANDATORY": "N",
            "SHOW_FILTER": "E",
            "SHOW_IN_LIST": "Y",
            "EDIT_FORM_LABEL": "PP - Line",
            "LIST_COLUMN_LABEL": "PP - Line",
            "LIST_FILTER_LABEL": "PP - Line",
            "FIELD_NAME": "NEWTECH_v1_STRING",
        },
    )


def test_crm__requisite__userfield__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__userfield__add_2"],
        wire.client.crm.requisite.userfield.add,
        wire.async_client.crm.requisite.userfield.add,
        fields={
            "USER_TYPE_ID": "string",
            "ENTITY_ID": "CRM_REQUISITE",
            "SORT": 100,
            "MULTIPLE": "N",
            "MANDATORY": "N",
            "SHOW_FILTER": "E",
            "SHOW_IN_LIST": "Y",
            "EDIT_FORM_LABEL": "PP - Line",
            "LIST_COLUMN_LABEL": "PP - Line",
            "LIST_FILTER_LABEL": "PP - Line",
            "FIELD_NAME": "NEWTECH_v1_STRING",
        },
    )


def test_crm__requisite__userfield__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__userfield__delete_1"],
        wire.client.crm.requisite.userfield.delete,
        wire.async_client.crm.requisite.userfield.delete,
        id=235,
    )


def test_crm__requisite__userfield__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__userfield__delete_2"],
        wire.client.crm.requisite.userfield.delete,
        wire.async_client.crm.requisite.userfield.delete,
        id=235,
    )


def test_crm__requisite__userfield__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__userfield__get_1"],
        wire.client.crm.requisite.userfield.get,
        wire.async_client.crm.requisite.userfield.get,
        id=235,
    )


def test_crm__requisite__userfield__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__userfield__get_2"],
        wire.client.crm.requisite.userfield.get,
        wire.async_client.crm.requisite.userfield.get,
        id=235,
    )


def test_crm__requisite__userfield__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__userfield__list_1"],
        wire.client.crm.requisite.userfield.list,
        wire.async_client.crm.requisite.userfield.list,
        order={"SORT": "ASC"},
        filter={"MANDATORY": "N", "LANG": "de"},
    )


def test_crm__requisite__userfield__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__userfield__list_2"],
        wire.client.crm.requisite.userfield.list,
        wire.async_client.crm.requisite.userfield.list,
        order={"SORT": "ASC"},
        filter={"MANDATORY": "N", "LANG": "de"},
    )


def test_crm__requisite__userfield__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__requisite__userfield__update_1"],
        wire.client.crm.requisite.userfield.update,
        wire.async_client.crm.requisite.userfield.update,
        id=235,
        fields={
            "EDIT_FORM_LABEL": "Category",
            "LIST_COLUMN_LABEL": "Category",
            "LIST_FILTER_LABEL": "Category",
        },
    )


def test_crm__requisite__userfield__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__requisite__userfield__update_2"],
        wire.client.crm.requisite.userfield.update,
        wire.async_client.crm.requisite.userfield.update,
        id=235,
        fields={
            "EDIT_FORM_LABEL": "Category",
            "LIST_COLUMN_LABEL": "Category",
            "LIST_FILTER_LABEL": "Category",
        },
    )
