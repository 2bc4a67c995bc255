# Generated from spec/user: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("user")


def test_user__access_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["user__access_1"],
        wire.client.user.access,
        wire.async_client.user.access,
        access=["G2", "AU"],
    )


def test_user__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["user__add_1"],
        wire.client.user.add,
        wire.async_client.user.add,
        email="newuser1@example.com",
        uf_department=[1],
    )


def test_user__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["user__add_2"],
        wire.client.user.add,
        wire.async_client.user.add,
        email="newuser1@example.com",
        uf_department=[1],
    )


def test_user__admin_1(wire: Wire) -> None:
    wire.answers(EXAMPLES["user__admin_1"], wire.client.user.admin, wire.async_client.user.admin)


def test_user__current_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["user__current_1"], wire.client.user.current, wire.async_client.user.current
    )


def test_user__fields_1(wire: Wire) -> None:
    wire.answers(EXAMPLES["user__fields_1"], wire.client.user.fields, wire.async_client.user.fields)


def test_user__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["user__get_1"],
        wire.client.user.get,
        wire.async_client.user.get,
        sort="ID",
        order="asc",
        start=10,
        uf_department=1,
    )


def test_user__get_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["user__get_2"],
        wire.client.user.get,
        wire.async_client.user.get,
        filter={"NAME": "Iv%"},
    )


def test_user__get_3(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["user__get_3"],
        wire.client.user.get,
        wire.async_client.user.get,
        filter={"!%LAST_NAME": "an"},
    )


def test_user__get_4(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["user__get_4"],
        wire.client.user.get,
        wire.async_client.user.get,
        filter={"@PERSONAL_CITY": ["New York", "Los Angeles"]},
    )


def test_user__search_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["user__search_1"],
        wire.client.user.search,
        wire.async_client.user.search,
        sort="ID",
        order="asc",
        start=10,
        uf_department=1,
    )


def test_user__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["user__update_1"],
        wire.client.user.update,
        wire.async_client.user.update,
        id=1,
        name="Administrator",
        last_name="SomeLastName",
    )


def test_user__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["user__update_2"],
        wire.client.user.update,
        wire.async_client.user.update,
        id=1,
        name="Administrator",
        last_name="SomeLastName",
    )


def test_user__option__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["user__option__get_1"],
        wire.client.user.option.get,
        wire.async_client.user.option.get,
        option="data",
    )


def test_user__option__get_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["user__option__get_2"],
        wire.client.user.option.get,
        wire.async_client.user.option.get,
    )


def test_user__option__get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["user__option__get_3"],
        wire.client.user.option.get,
        wire.async_client.user.option.get,
        option="data",
    )


def test_user__option__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["user__option__set_1"],
        wire.client.user.option.set,
        wire.async_client.user.option.set,
        options={"data": "value", "data2": "value2"},
    )


def test_user__option__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["user__option__set_2"],
        wire.client.user.option.set,
        wire.async_client.user.option.set,
        options={"data": "value", "data2": "value2"},
    )


def test_user__userfield__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["user__userfield__add_1"],
        wire.client.user.userfield.add,
        wire.async_client.user.userfield.add,
        fields={
            "FIELD_NAME": "UF_USR_DEALS",
            "USER_TYPE_ID": "crm",
            "XML_ID": "UF_CRM_DEALS",
            "SORT": 100,
            "MULTIPLE": "Y",
            "MANDATORY": "N",
            "SHOW_FILTER": "N",
            "SHOW_IN_LIST": "Y",
            "EDIT_IN_LIST": "Y",
            "SETTINGS": {"DEAL": "Y"},
            "LABEL": "CRM Deal Linking",
            "EDIT_FORM_LABEL": {"de": "CRM Deal Linking"},
        },
    )


def test_user__userfield__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["user__userfield__add_2"],
        wire.client.user.userfield.add,
        wire.async_client.user.userfield.add,
        fields={
            "FIELD_NAME": "UF_USR_DEALS",
            "USER_TYPE_ID": "crm",
            "XML_ID": "UF_CRM_DEALS",
            "SORT": 100,
            "MULTIPLE": "Y",
            "MANDATORY": "N",
            "SHOW_FILTER": "N",
            "SHOW_IN_LIST": "Y",
            "EDIT_IN_LIST": "Y",
            "SETTINGS": {"DEAL": "Y"},
            "LABEL": "CRM Deal Linking",
            "EDIT_FORM_LABEL": {"de": "CRM Deal Linking"},
        },
    )


def test_user__userfield__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["user__userfield__delete_1"],
        wire.client.user.userfield.delete,
        wire.async_client.user.userfield.delete,
        id=123,
    )


def test_user__userfield__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["user__userfield__delete_2"],
        wire.client.user.userfield.delete,
        wire.async_client.user.userfield.delete,
        id=123,
    )


def test_user__userfield__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["user__userfield__list_1"],
        wire.client.user.userfield.list,
        wire.async_client.user.userfield.list,
        order={"id": "desc"},
        filter={"id": 13},
    )


def test_user__userfield__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["user__userfield__list_2"],
        wire.client.user.userfield.list,
        wire.async_client.user.userfield.list,
        order={"id": "desc"},
        filter={"id": 13},
    )


def test_user__userfield__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["user__userfield__update_1"],
        wire.client.user.userfield.update,
        wire.async_client.user.userfield.update,
        id=42,
        fields={
            "SORT": 150,
            "LIST_FILTER_LABEL": "New Title",
            "LIST_COLUMN_LABEL": "New List Title",
        },
    )


def test_user__userfield__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["user__userfield__update_2"],
        wire.client.user.userfield.update,
        wire.async_client.user.userfield.update,
        id=42,
        fields={
            "SORT": 150,
            "LIST_FILTER_LABEL": "New Title",
            "LIST_COLUMN_LABEL": "New List Title",
        },
    )
