"""A document of an invented portal, in the form in which portals answer theirs."""

from __future__ import annotations

from typing import Any

Data = dict[str, Any]

INTEGER: Data = {"type": "integer", "format": "int64"}
STRING: Data = {"type": "string"}
PAGINATION: Data = {
    "type": "object",
    "properties": {
        "page": {"type": "integer", "example": 2},
        "limit": {"type": "integer", "example": 20},
        "offset": {"type": "integer", "example": 0},
    },
}
FILTER: Data = {"type": "array", "example": [["id", ">=", 1], ["id", "in", [1, 2, 3]]]}


def ref(name: str, **beside: Any) -> Data:
    """A reference to a shared object."""
    return {"$ref": f"#/components/schemas/{name}", **beside}


def operation(
    params: Data | None, result: Any, *, required: list[str] | None = None, **beside: Any
) -> Data:
    """What a path says of ``post``; PHP writes an empty object as a list."""
    schema: Data = {"type": "object", "properties": params or []}
    if required:
        schema["required"] = required
    answer = {"type": "object", "properties": {"result": result}}
    return {
        "post": {
            **beside,
            "requestBody": {"content": {"application/json": {"schema": schema}}},
            "responses": {
                "200": {
                    "description": "Success response",
                    "content": {"application/json": {"schema": answer}},
                }
            },
        }
    }


def portal(**paths: Data) -> Data:
    """A document with the given paths, or with those of a small depot."""
    return {
        "openapi": "3.0.0",
        "info": {"title": "Depot REST V3", "version": "1.0.0"},
        "servers": [],
        "tags": [{"name": "depot", "description": "depot module methods"}],
        "paths": paths or depot_paths(),
        "components": {"schemas": depot_schemas()},
    }


def depot_paths() -> Data:
    """Methods of every form that portals have."""
    select = {"type": "array", "items": STRING, "example": ["id", "label", "rack"]}
    return {
        "/depot.shelf.list": operation(
            {
                "select": select,
                "filter": FILTER,
                "order": {"type": "object", "properties": {"id": {**STRING, "example": "ASC"}}},
                "pagination": PAGINATION,
            },
            {"type": "array", "items": ref("bitrix.depot.shelfdto")},
            tags=["depot"],
        ),
        "/depot.shelf.get": operation(
            {"id": {"type": "integer", "example": 1}, "select": select},
            {"type": "object", "properties": {"item": ref("bitrix.depot.shelfdto")}},
            required=["id"],
            tags=["depot"],
            summary="returns a shelf",
            description="Returns a shelf by its number.\n\t\tArchived ones too.",
        ),
        "/depot.shelf.add": operation(
            {
                "fields": {
                    "type": "object",
                    "properties": {
                        "label": {**STRING, "title": "label"},
                        "kind": {**STRING, "enum": ["wood", "steel"], "default": "wood"},
                        "level": {"type": "integer", "enum": [0, 1, 2]},
                        "locked": {**STRING, "enum": ["Y", "N"]},
                        "built": {**STRING, "format": "date-time", "nullable": True},
                    },
                    "required": ["label"],
                }
            },
            {"type": "object", "properties": {"id": INTEGER}},
            required=["fields"],
            tags=["depot"],
            deprecated=True,
        ),
        "/depot.shelf.log": operation(
            {
                "pagination": {
                    "type": "object",
                    "properties": {"limit": INTEGER, "afterCursor": {"type": "object"}},
                }
            },
            {"type": "object", "properties": {"items": {"type": "array", "items": STRING}}},
        ),
        "/batch": {
            "post": {
                "tags": [],
                "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
                "responses": [],
                "description": "Executes several calls in one request.",
            },
            "get": {"responses": []},
        },
    }


def depot_schemas() -> Data:
    """Shared objects that refer to each other and to themselves, and one that nobody uses."""
    return {
        "bitrix.depot.shelfdto": {
            "type": "object",
            "properties": {
                "id": {**INTEGER, "title": "id"},
                "label": {**STRING, "title": "Label of the shelf"},
                "weight": {"type": "float", "description": "how much it bears: in kilograms"},
                "rack": ref("bitrix.depot.rackdto", title="rack"),
                "above": ref("bitrix.depot.shelfdto", description="The next shelf."),
                "rights": {"type": "array", "title": "rights"},
                "settings": {"title": "settings"},
            },
        },
        "bitrix.depot.rackdto": {
            "type": "object",
            "title": "A rack",
            "required": ["id"],
            "properties": {
                "id": INTEGER,
                "from": ref("bitrix.depot.rackdto"),
                "shelves": {"type": "array", "items": ref("bitrix.depot.shelfdto")},
            },
        },
        "bitrix.depot.unuseddto": {"type": "object", "properties": {"id": INTEGER}},
    }
