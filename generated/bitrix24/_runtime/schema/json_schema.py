# Copied from generator/runtime/schema/json_schema.py: edit it there, then build.
"""A method as JSON Schema (draft 2020-12): of its parameters, and of its result.

For editors, forms and agents. Keys that are not documented are allowed, as portals have fields of
their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .methods import MISSING
from .scalars import SCALARS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from .methods import Field, Method, Record
    from .types import Alternative

Schema: TypeAlias = dict[str, Any]
DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_BOOLEANS: Final = {"true": True, "false": False}


def params_schema(method: Method, records: Mapping[str, Record]) -> Schema:
    """The schema of a method's parameters: one object."""
    inside = _object(method.params, needed=[one.name for one in method.params if one.required])
    groups = [{"anyOf": [{"required": [name]} for name in group]} for group in method.one_of]
    if groups:
        inside["allOf"] = groups
    head = {**_head(method, "parameters"), "description": method.summary}
    return {**head, **inside, **_definitions(method.params, records, "asked")}


def result_schema(method: Method, records: Mapping[str, Record]) -> Schema:
    """The schema of what a method answers: of ``result``, or of all where there is no envelope."""
    inside = _field(method.returns, "answered")
    definitions = _definitions((method.returns,), records, "answered")
    return {**_head(method, "result"), **inside, **definitions}


def _head(method: Method, what: str) -> Schema:
    return {"$schema": DIALECT, "title": f"{method.method}: {what}", "$comment": method.docs}


def _definitions(fields: Sequence[Field], records: Mapping[str, Record], way: str) -> Schema:
    named = sorted(_named(fields, records, set()))
    return {"$defs": {name: _record(records[name], way) for name in named}} if named else {}


def _named(fields: Sequence[Field], records: Mapping[str, Record], seen: set[str]) -> Iterator[str]:
    """The records that fields name, at any depth."""
    for field in fields:
        for alternative in field.type.alternatives:
            name = alternative.name
            if name in records and name not in seen:
                seen.add(name)
                yield name
                yield from _named(records[name].fields, records, seen)
        yield from _named(field.fields, records, seen)


def _record(record: Record, way: str) -> Schema:
    needed = [field.name for field in record.fields if _is_needed(field, way)]
    return {**_object(record.fields, needed, way), "description": record.summary}


def _object(fields: Sequence[Field], needed: Sequence[str], way: str = "asked") -> Schema:
    schema: Schema = {"type": "object", "properties": {f.name: _field(f, way) for f in fields}}
    if needed:
        schema["required"] = [*needed]
    return schema


def _is_needed(field: Field, way: str) -> bool:
    return field.required if way == "asked" else not field.optional


def _field(field: Field, way: str) -> Schema:
    shapes = [_alternative(one, field, way) for one in field.type.alternatives]
    if field.false_as is not MISSING:
        shapes.append({"const": field.false_as})
    distinct = [shape for at, shape in enumerate(shapes) if shape not in shapes[:at]]
    schema: Schema = distinct[0] if len(distinct) == 1 else {"anyOf": distinct}
    said = _said(field)
    if said:
        schema = {**schema, "description": said}
    if field.default is not MISSING:
        schema = {**schema, "default": field.default}
    return schema


def _said(field: Field) -> str:
    """The words on a field: its summary, and what its values mean."""
    meanings = "; ".join(f"{one.value}: {one.meaning}" for one in field.values if one.meaning)
    parts = [field.summary or "", f"Values: {meanings}." if meanings else ""]
    return " ".join(filter(None, parts))


def _alternative(alternative: Alternative, field: Field, way: str) -> Schema:
    schema = _inner(alternative.name, field, way)
    for wrap in alternative.innermost_first:
        key = "items" if wrap == "[]" else "additionalProperties"
        kind = "array" if wrap == "[]" else "object"
        schema = {"type": kind, key: schema} if schema else {"type": kind}
    return schema


def _inner(name: str, field: Field, way: str) -> Schema:
    if name not in SCALARS:
        return {"$ref": f"#/$defs/{name}"}
    if name == "object" and field.fields:
        needed = [one.name for one in field.fields if _is_needed(one, way)]
        return _object(field.fields, needed, way)
    allowed = [_of_type(str(one.value), name) for one in field.values]
    if allowed and not field.open and name != "null":
        return {"enum": allowed}
    return dict(SCALARS[name].schema)


def _of_type(text: str, name: str) -> object:
    """A listed value as the type has it: in the spec all are keys, and so texts."""
    if name == "boolean":
        return _BOOLEANS.get(text.lower(), text)
    if name in {"integer", "number"}:
        for read in (int, float):
            try:
                return read(text)
            except ValueError:
                continue
    return text
