# Generated from spec/biconnector: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("biconnector")


def test_biconnector__connector__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["biconnector__connector__add_1"],
        wire.client.biconnector.connector.add,
        wire.async_client.biconnector.connector.add,
        fields={
            "title": "SUPER REST CONNECTOR",
            "logo": "data:image/svg+xml;base64,PHN2ZyB3aWR0aD0iMjIiIGhlaWdodD0iMjIiIHZpZXdCb3g9IjAgMCAyMiAyMiIgZmlsbD0ibm9uZSIgeG1sbnM9Imh0dHA6Ly93d3cudzMub3JnLzIwMDAvc3ZnIj4KCTxjaXJjbGUgY3g9IjExIiBjeT0iMTEiIHI9IjEwIiBmaWxsPSIjRkYzQjNCIiAvPgoJPHRleHQgeD0iMTEiIHk9IjEzIiBmb250LWZhbWlseT0iQXJpYWwsIHNhbnMtc2VyaWYiIGZvbnQtc2l6ZT0iNiIgZmlsbD0iI0ZGRkZGRiIgdGV4dC1hbmNob3I9Im1pZGRsZSIgZm9udC13ZWlnaHQ9ImJvbGQiPlJFU1Q8L3RleHQ+Cjwvc3ZnPg==",
            "description": "Connector with token",
            "urlCheck": "http://example.com/api/check",
            "urlTableList": "http://example.com/api/table_list",
            "urlTableDescription": "http://example.com/api/table_description",
            "urlData": "http://example.com/api/data",
            "settings": [
                {"name": "Login", "type": "STRING", "code": "login"},
                {"name": "Password", "type": "STRING", "code": "password"},
            ],
            "sort": 100,
        },
    )


def test_biconnector__connector__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["biconnector__connector__add_2"],
        wire.client.biconnector.connector.add,
        wire.async_client.biconnector.connector.add,
        fields={
            "title": "SUPER REST CONNECTOR",
            "logo": "data:image/svg+xml;base64,PHN2ZyB3aWR0aD0iMjIiIGhlaWdodD0iMjIiIHZpZXdCb3g9IjAgMCAyMiAyMiIgZmlsbD0ibm9uZSIgeG1sbnM9Imh0dHA6Ly93d3cudzMub3JnLzIwMDAvc3ZnIj4KCTxjaXJjbGUgY3g9IjExIiBjeT0iMTEiIHI9IjEwIiBmaWxsPSIjRkYzQjNCIiAvPgoJPHRleHQgeD0iMTEiIHk9IjEzIiBmb250LWZhbWlseT0iQXJpYWwsIHNhbnMtc2VyaWYiIGZvbnQtc2l6ZT0iNiIgZmlsbD0iI0ZGRkZGRiIgdGV4dC1hbmNob3I9Im1pZGRsZSIgZm9udC13ZWlnaHQ9ImJvbGQiPlJFU1Q8L3RleHQ+Cjwvc3ZnPg==",
            "description": "Connector with token",
            "urlCheck": "http://example.com/api/check",
            "urlTableList": "http://example.com/api/table_list",
            "urlTableDescription": "http://example.com/api/table_description",
            "urlData": "http://example.com/api/data",
            "settings": [
                {"name": "Login", "type": "STRING", "code": "login"},
                {"name": "Password", "type": "STRING", "code": "password"},
            ],
            "sort": 100,
        },
    )


def test_biconnector__connector__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["biconnector__connector__delete_1"],
        wire.client.biconnector.connector.delete,
        wire.async_client.biconnector.connector.delete,
        id=4,
    )


def test_biconnector__connector__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["biconnector__connector__delete_2"],
        wire.client.biconnector.connector.delete,
        wire.async_client.biconnector.connector.delete,
        id=4,
    )


def test_biconnector__connector__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["biconnector__connector__fields_1"],
        wire.client.biconnector.connector.fields,
        wire.async_client.biconnector.connector.fields,
    )


def test_biconnector__connector__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["biconnector__connector__get_1"],
        wire.client.biconnector.connector.get,
        wire.async_client.biconnector.connector.get,
        id=4,
    )


def test_biconnector__connector__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["biconnector__connector__get_2"],
        wire.client.biconnector.connector.get,
        wire.async_client.biconnector.connector.get,
        id=4,
    )


def test_biconnector__connector__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["biconnector__connector__list_1"],
        wire.client.biconnector.connector.list,
        wire.async_client.biconnector.connector.list,
        select=["id", "title", "urlCheck", "dateCreate"],
        filter={"%=title": "MyConnector%", "!description": ""},
        order={"dateCreate": "DESC"},
    )


def test_biconnector__connector__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["biconnector__connector__list_2"],
        wire.client.biconnector.connector.list,
        wire.async_client.biconnector.connector.list,
        select=["id", "title", "urlCheck", "dateCreate"],
        filter={"%=title": "MyConnector%", "!description": ""},
        order={"dateCreate": "DESC"},
    )


def test_biconnector__connector__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["biconnector__connector__update_1"],
        wire.client.biconnector.connector.update,
        wire.async_client.biconnector.connector.update,
        id=4,
        fields={
            "title": "UPDATED REST CONNECTOR",
            "logo": "data:image/svg+xml;base64,NEWLOGODATA",
            "description": "Updated description",
            "urlCheck": "http://example.com/api/new_check",
            "urlTableList": "http://example.com/api/new_table_list",
            "urlTableDescription": "http://example.com/api/new_table_description",
            "urlData": "http://example.com/api/new_data",
            "settings": [
                {"name": "Employee Identifier", "type": "STRING", "code": "id"},
                {"name": "Password", "type": "STRING", "code": "password"},
            ],
            "sort": 200,
        },
    )


def test_biconnector__connector__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["biconnector__connector__update_2"],
        wire.client.biconnector.connector.update,
        wire.async_client.biconnector.connector.update,
        id=4,
        fields={
            "title": "UPDATED REST CONNECTOR",
            "logo": "data:image/svg+xml;base64,NEWLOGODATA",
            "description": "Updated description",
            "urlCheck": "http://example.com/api/new_check",
            "urlTableList": "http://example.com/api/new_table_list",
            "urlTableDescription": "http://example.com/api/new_table_description",
            "urlData": "http://example.com/api/new_data",
            "settings": [
                {"name": "Employee Identifier", "type": "STRING", "code": "id"},
                {"name": "Password", "type": "STRING", "code": "password"},
            ],
            "sort": 200,
        },
    )


def test_biconnector__dataset__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["biconnector__dataset__add_1"],
        wire.client.biconnector.dataset.add,
        wire.async_client.biconnector.dataset.add,
        fields={
            "sourceId": 3,
            "name": "rest_dataset",
            "externalName": "extranalName",
            "externalCode": "extrnalCode",
            "description": "Dataset description",
            "fields": [
                {"type": "int", "name": "ID", "externalCode": "ID"},
                {"type": "string", "name": "NAME", "externalCode": "NAME"},
                {"type": "string", "name": "SURNAME", "externalCode": "SURNAME"},
                {"type": "double", "name": "SCORE", "externalCode": "SCORE"},
                {"type": "date", "name": "DATA", "externalCode": "DATA"},
                {"type": "datetime", "name": "TIME", "externalCode": "TIME"},
            ],
        },
    )


def test_biconnector__dataset__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["biconnector__dataset__add_2"],
        wire.client.biconnector.dataset.add,
        wire.async_client.biconnector.dataset.add,
        fields={
            "sourceId": 3,
            "name": "rest_dataset",
            "externalName": "extranalName",
            "externalCode": "extrnalCode",
            "description": "Dataset description",
            "fields": [
                {"type": "int", "name": "ID", "externalCode": "ID"},
                {"type": "string", "name": "NAME", "externalCode": "NAME"},
                {"type": "string", "name": "SURNAME", "externalCode": "SURNAME"},
                {"type": "double", "name": "SCORE", "externalCode": "SCORE"},
                {"type": "date", "name": "DATA", "externalCode": "DATA"},
                {"type": "datetime", "name": "TIME", "externalCode": "TIME"},
            ],
        },
    )


def test_biconnector__dataset__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["biconnector__dataset__delete_1"],
        wire.client.biconnector.dataset.delete,
        wire.async_client.biconnector.dataset.delete,
        id=4,
    )


def test_biconnector__dataset__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["biconnector__dataset__delete_2"],
        wire.client.biconnector.dataset.delete,
        wire.async_client.biconnector.dataset.delete,
        id=4,
    )


def test_biconnector__dataset__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["biconnector__dataset__get_1"],
        wire.client.biconnector.dataset.get,
        wire.async_client.biconnector.dataset.get,
        id=2,
    )


def test_biconnector__dataset__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["biconnector__dataset__get_2"],
        wire.client.biconnector.dataset.get,
        wire.async_client.biconnector.dataset.get,
        id=2,
    )


def test_biconnector__dataset__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["biconnector__dataset__list_1"],
        wire.client.biconnector.dataset.list,
        wire.async_client.biconnector.dataset.list,
        select=["id", "name", "description"],
        filter={"%=name": "Sales%", "!description": "", "@sourceId": [2, 4]},
        order={"dateCreate": "DESC"},
    )


def test_biconnector__dataset__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["biconnector__dataset__list_2"],
        wire.client.biconnector.dataset.list,
        wire.async_client.biconnector.dataset.list,
        select=["id", "name", "description"],
        filter={"%=name": "Sales%", "!description": "", "@sourceId": [2, 4]},
        order={"dateCreate": "DESC"},
    )


def test_biconnector__dataset__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["biconnector__dataset__update_1"],
        wire.client.biconnector.dataset.update,
        wire.async_client.biconnector.dataset.update,
        id=10,
        fields={"description": "New description"},
    )


def test_biconnector__dataset__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["biconnector__dataset__update_2"],
        wire.client.biconnector.dataset.update,
        wire.async_client.biconnector.dataset.update,
        id=10,
        fields={"description": "New description"},
    )


def test_biconnector__dataset__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["biconnector__dataset__fields_1"],
        wire.client.biconnector.dataset.fields,
        wire.async_client.biconnector.dataset.fields,
    )


def test_biconnector__dataset__fields__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["biconnector__dataset__fields__update_1"],
        wire.client.biconnector.dataset.fields.update,
        wire.async_client.biconnector.dataset.fields.update,
        id=10,
        add=[
            {"type": "int", "name": "NAME", "externalCode": "NAME"},
            {"type": "int", "name": "ID", "externalCode": "ID"},
        ],
        update=[{"id": 12, "visible": False}, {"id": 13, "visible": True}],
        delete=[14, 15],
    )


def test_biconnector__dataset__fields__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["biconnector__dataset__fields__update_2"],
        wire.client.biconnector.dataset.fields.update,
        wire.async_client.biconnector.dataset.fields.update,
        id=10,
        add=[
            {"type": "int", "name": "NAME", "externalCode": "NAME"},
            {"type": "int", "name": "ID", "externalCode": "ID"},
        ],
        update=[{"id": 12, "visible": False}, {"id": 13, "visible": True}],
        delete=[14, 15],
    )


def test_biconnector__source__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["biconnector__source__add_1"],
        wire.client.biconnector.source.add,
        wire.async_client.biconnector.source.add,
        fields={
            "title": "CRM Source",
            "description": "CRM data source",
            "connectorId": 123,
            "settings": {"login": "admin", "password": "qwerty"},
        },
    )


def test_biconnector__source__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["biconnector__source__add_2"],
        wire.client.biconnector.source.add,
        wire.async_client.biconnector.source.add,
        fields={
            "title": "CRM Source",
            "description": "CRM data source",
            "connectorId": 123,
            "settings": {"login": "admin", "password": "qwerty"},
        },
    )


def test_biconnector__source__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["biconnector__source__delete_1"],
        wire.client.biconnector.source.delete,
        wire.async_client.biconnector.source.delete,
        id=4,
    )


def test_biconnector__source__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["biconnector__source__delete_2"],
        wire.client.biconnector.source.delete,
        wire.async_client.biconnector.source.delete,
        id=4,
    )


def test_biconnector__source__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["biconnector__source__fields_1"],
        wire.client.biconnector.source.fields,
        wire.async_client.biconnector.source.fields,
    )


def test_biconnector__source__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["biconnector__source__get_1"],
        wire.client.biconnector.source.get,
        wire.async_client.biconnector.source.get,
        id=6,
    )


def test_biconnector__source__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["biconnector__source__get_2"],
        wire.client.biconnector.source.get,
        wire.async_client.biconnector.source.get,
        id=6,
    )


def test_biconnector__source__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["biconnector__source__list_1"],
        wire.client.biconnector.source.list,
        wire.async_client.biconnector.source.list,
        select=["id", "title", "active", "dateCreate"],
        filter={"%=title": "Sql%", "!description": "", "@connectorId": [2, 4]},
        order={"dateCreate": "DESC"},
    )


def test_biconnector__source__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["biconnector__source__list_2"],
        wire.client.biconnector.source.list,
        wire.async_client.biconnector.source.list,
        select=["id", "title", "active", "dateCreate"],
        filter={"%=title": "Sql%", "!description": "", "@connectorId": [2, 4]},
        order={"dateCreate": "DESC"},
    )


def test_biconnector__source__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["biconnector__source__update_1"],
        wire.client.biconnector.source.update,
        wire.async_client.biconnector.source.update,
        id=4,
        fields={
            "title": "New source name",
            "description": "Updated source description",
            "active": False,
            "settings": {"login": "new_admin", "password": "new_password"},
        },
    )


def test_biconnector__source__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["biconnector__source__update_2"],
        wire.client.biconnector.source.update,
        wire.async_client.biconnector.source.update,
        id=4,
        fields={
            "title": "New source name",
            "description": "Updated source description",
            "active": False,
            "settings": {"login": "new_admin", "password": "new_password"},
        },
    )
