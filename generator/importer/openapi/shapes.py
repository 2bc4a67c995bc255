"""JSON schemas of an OpenAPI document as the fields and types of a spec.

Owns what a schema means. An object that the document shares is named by others; whatever is not
understood is noted and becomes ``any``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeAlias

from ...plain import is_list, is_object
from ...problems import Problem, SpecError, did_you_mean, shown
from ..data import Data, items
from ..emit import writable
from .document import Document, Pointer, as_object
from .kinds import ANY, ARRAY, Kind, expression, joined, limited, listed, nullable
from .wording import sentence

Side: TypeAlias = Literal["request", "answer", "record"]
"""Where a field stands: an answer may lack fields, a request must not lack required ones."""

MAX_NESTING: Final = 12
MAX_SCHEMAS: Final = 100_000
_MAX_PARTS: Final = 20
_LONGEST_NAME: Final = 120
_IDENTIFIER: Final = "id"
"""The field by which a record is found; what has no identifier is no record."""

_LONGEST_TYPE: Final = 200
_SHARED: Final = ("components", "schemas")
_FORMATS: Final = {"date-time": "datetime", "date": "date", "time": "time"}
_TYPES: Final = {
    **{name: name for name in ("string", "integer", "number", "boolean", "object", "null")},
    **{"float": "number", "double": "number", "int": "integer", "bool": "boolean"},
    **{"array": "array", "mixed": "any"},
}
"""Types of JSON Schema, and PHP's own names of some, which portals write as well."""


@dataclass(slots=True)
class _Object:
    """The properties of an object and of everything that it is made of, with their places."""

    properties: dict[str, tuple[Any, Pointer]] = field(default_factory=lambda: {})
    required: set[str] = field(default_factory=set[str])


class Shapes:
    """Reads schemas.

    Args:
        document: the document that they stand in.
        record_of: gives a shared object, by its name in the document, its name as a record.
    """

    def __init__(self, document: Document, record_of: Callable[[str], str]) -> None:
        self._document = document
        self._record_of = record_of
        self._left = MAX_SCHEMAS

    def fields(self, schema: Data, at: Pointer, side: Side, depth: int = 0) -> Data:
        """The fields of an object: name → field."""
        found = self._object(schema, at)
        told = any(
            is_object(value) and "nullable" in value for value, _ in found.properties.values()
        )
        silent = side == "record" and not told
        made: Data = {}
        for name, (value, place) in found.properties.items():
            if _is_usable(name):
                made[name] = self.field(
                    name,
                    value,
                    place,
                    side,
                    required=name in found.required,
                    silent=silent,
                    depth=depth,
                )
            else:
                message = "has a name that no spec can hold, and is left out"
                self._document.note(place, message, "name", "error")
        return made

    def field(
        self,
        name: str,
        schema: Any,
        at: Pointer,
        side: Side,
        *,
        required: bool,
        silent: bool = False,
        depth: int = 0,
    ) -> Data:
        """One field; what it refers to may be described beside the reference.

        Args:
            name: what it is called.
            schema: what the document says of it.
            at: where that stands.
            side: what the field belongs to.
            required: it is never left out.
            silent: nothing around it tells of null. PHP's ``?string`` and ``string`` look the same
                in the documents that portals make of classes.
            depth: how deep it is nested.
        """
        kind = self.kind(schema, at, side, depth)
        if silent and not required and name != _IDENTIFIER:
            kind = nullable(kind)
        own: Data = schema if is_object(schema) else {}
        made: Data = {"type": self._type(kind, at)}
        if side != "answer" and required:
            made["required"] = True
        if side != "request" and not required:
            made["optional"] = True
        if side == "request" and "default" in own:
            made.update(self._default(own["default"], at))
        words = sentence(own.get("description"), unlike=name)
        words = words or sentence(own.get("title"), unlike=name)
        if words:
            made["summary"] = words
        if kind.values:
            made["values"] = kind.values
        if kind.fields:
            made["fields"] = kind.fields
        return made

    def kind(self, schema: Any, at: Pointer, side: Side, depth: int = 0) -> Kind:
        """What a schema means."""
        self._count(at)
        schema = as_object(schema)
        if schema is True:
            return ANY
        if not is_object(schema):
            return self._unknown(at, f"is {shown(schema)}, not a schema", "unreadable")
        if depth > MAX_NESTING:
            return self._unknown(at, f"is nested deeper than {MAX_NESTING} levels", "too-deep")
        kind = self._unlimited(schema, at, side, depth)
        if "enum" in schema or "const" in schema:
            kind = self._limited(kind, schema, at)
        return nullable(kind) if schema.get("nullable") is True else kind

    def _unlimited(self, schema: Data, at: Pointer, side: Side, depth: int) -> Kind:
        """The meaning of a schema without its enumeration and ``nullable``."""
        if "$ref" in schema:
            return self._reference(schema["$ref"], at, side, depth)
        for word in ("oneOf", "anyOf"):
            if word in schema:
                return self._union(items(schema[word]), (*at, word), side, depth)
        parts = items(schema.get("allOf"))
        if len(parts) == 1 and not as_object(schema.get("properties", {})):
            return self.kind(parts[0], (*at, "allOf", 0), side, depth + 1)
        declared = schema.get("type", _implied(schema))
        if not is_list(declared):
            return self._single(declared, schema, at, side, depth)
        kinds = [self._single(one, schema, at, side, depth) for one in declared]
        return joined(kinds) or self._unknown(at, "has no type among its types", "unknown-type")

    def _single(self, declared: Any, schema: Data, at: Pointer, side: Side, depth: int) -> Kind:
        """The meaning of a schema with one type."""
        name = _TYPES.get(declared) if isinstance(declared, str) else None
        if declared is None or name == "any":
            return ANY
        if name is None:
            hint = did_you_mean(declared, _TYPES) if isinstance(declared, str) else ""
            return self._unknown(
                at, f"has the unknown type {shown(declared)}{hint}", "unknown-type"
            )
        if name == "array":
            if "items" not in schema:
                return ARRAY
            inner = self.kind(schema["items"], (*at, "items"), side, depth + 1)
            return listed(inner) or self._mixed(inner, at)
        if name == "object":
            return Kind(("object",), self.fields(schema, at, side, depth + 1))
        if name == "string":
            return Kind((_FORMATS.get(str(schema.get("format")), "string"),))
        return Kind((name,))

    def _reference(self, reference: Any, at: Pointer, side: Side, depth: int) -> Kind:
        """A shared object is a record; what else is shared is written out."""
        found = self._document.target(reference)
        if found is None:
            message = f"refers to {shown(reference)}, which is not in the document"
            return self._unknown(at, message, "reference")
        schema, place = found
        if place[:-1] == _SHARED and is_object(schema) and not self._is_plain(schema, place):
            kind = Kind((self._record_of(str(place[-1])),))
            return nullable(kind) if schema.get("nullable") is True else kind
        return self.kind(schema, place, side, depth + 1)

    def _is_plain(self, schema: Data, at: Pointer) -> bool:
        """Whether a shared schema is no object with fields."""
        return not any(map(_is_usable, self._object(schema, at).properties))

    def _union(self, parts: list[Any], at: Pointer, side: Side, depth: int) -> Kind:
        kinds = [
            self.kind(part, (*at, number), side, depth + 1) for number, part in enumerate(parts)
        ]
        message = "is one of several objects without names"
        return joined(kinds) or self._unknown(at, message, "mixed-objects")

    def _limited(self, kind: Kind, schema: Data, at: Pointer) -> Kind:
        values = [schema["const"]] if "const" in schema else items(schema["enum"])
        meanings = schema.get("x-enum-descriptions", schema.get("x-enumDescriptions"))
        found = limited(kind, values, items(meanings))
        if found is None:
            message = f"allows {shown(values)}, which a spec cannot list; any value is allowed"
            self._document.note((*at, "enum"), message, "values")
        return found or kind

    def _default(self, value: Any, at: Pointer) -> Data:
        if writable(value):
            return {"default": value}
        self._document.note((*at, "default"), "is nothing that a spec can hold", "default")
        return {}

    def _mixed(self, inner: Kind, at: Pointer) -> Kind:
        message = f"is a list of {' or '.join(inner.types)}, and becomes a list of anything"
        self._document.note(at, message, "mixed-list")
        return Kind(("array",))

    def _type(self, kind: Kind, at: Pointer) -> str:
        text = expression(kind)
        if len(text) > _LONGEST_TYPE:
            text = expression(self._unknown(at, "has too many types", "mixed-objects"))
        return text

    def _unknown(self, at: Pointer, message: str, rule: str) -> Kind:
        self._document.note(at, f"{message}; it becomes any", rule)
        return ANY

    def _object(self, schema: Data, at: Pointer) -> _Object:
        """The properties of a schema and of those that it is made of by ``allOf``."""
        found = _Object()
        parts: list[tuple[Any, Pointer]] = [(schema, at)]
        for _ in range(_MAX_PARTS):
            if not parts:
                return found
            part, place = self._document.resolved(*parts.pop(0))
            self._collect(part, place, found)
            inner = items(part.get("allOf"))
            parts[:0] = [(item, (*place, "allOf", number)) for number, item in enumerate(inner)]
        self._document.note(at, f"is made of more than {_MAX_PARTS} schemas", "too-deep")
        return found

    def _collect(self, part: Data, at: Pointer, found: _Object) -> None:
        properties = as_object(part.get("properties", {}))
        if not is_object(properties):
            message = f"is {shown(properties)}, not an object"
            self._document.note((*at, "properties"), message, "unreadable")
            return
        for name, value in properties.items():
            found.properties[name] = (value, (*at, "properties", name))
        found.required.update(str(name) for name in items(part.get("required")))

    def _count(self, at: Pointer) -> None:
        """Stop at a small document that unfolds into an endless one."""
        self._left -= 1
        if self._left < 0:
            file = self._document.file
            message = f"unfolds into more than {MAX_SCHEMAS} schemas"
            raise SpecError((Problem(file, 0, "", message, "too-large"),))


def _is_usable(name: str) -> bool:
    """Whether a spec can hold a field of this name."""
    usual = name.isascii() and name.isprintable()
    return 0 < len(name) <= _LONGEST_NAME and (usual or writable(name))


def _implied(schema: Data) -> str | None:
    """The type that a schema has without saying so."""
    if as_object(schema.get("properties", {})) or schema.get("allOf"):
        return "object"
    return "array" if "items" in schema else None
