"""From the shipped data to the model, one method or record at a time. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .methods import (
    MISSING,
    Deprecation,
    Error,
    Example,
    Field,
    Method,
    PagingSpec,
    Record,
    Value,
)
from .types import parse_type

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

RESULT: Final = "result"
"""Name of the field that a method's result is."""


def method_of(entry: Mapping[str, Any], data: Mapping[str, Any]) -> Method:
    """A method.

    Args:
        entry: its line of the index.
        data: its line of the details.
    """
    groups: tuple[tuple[str, ...], ...] = tuple(tuple(group) for group in data["one_of"])
    python = tuple(entry["python"].split("."))
    return Method(
        file="",
        method=entry["method"],
        version=entry["version"],
        python=python[1:] if entry["version"] == 3 else python,
        summary=data["summary"],
        description=data.get("description"),
        scope=tuple(data["scope"]),
        access=data["access"],
        effect=data["effect"],
        docs=data["page"],
        envelope=data.get("envelope", True),
        deprecated=_deprecation(data.get("deprecated")),
        params=fields_of(data["params"]),
        one_of=groups,
        returns=field_of({"name": RESULT, **data["returns"]}),
        paging=_paging(data.get("paging")),
        errors=tuple(map(error_of, data["errors"])),
        examples=tuple(map(_example, data["examples"])),
    )


def field_of(data: Mapping[str, Any]) -> Field:
    """A parameter, a field of an object, or a result."""
    values: Mapping[str, str | None] = data.get("values") or {}
    return Field(
        name=data["name"],
        python=data.get("python", data["name"]),
        type=parse_type(data["type"]),
        summary=data.get("summary"),
        required=bool(data.get("required")),
        required_if=data.get("required_if"),
        optional=bool(data.get("optional")),
        values=tuple(Value(value, meaning) for value, meaning in values.items()),
        open=bool(data.get("open")),
        default=data.get("default", MISSING),
        false_as=data.get("false_as", MISSING),
        operators=tuple(data.get("operators") or ()),
        prefixes=tuple(data.get("prefixes") or ()),
        fields=fields_of(data.get("fields") or ()),
    )


def fields_of(data: Iterable[Mapping[str, Any]]) -> tuple[Field, ...]:
    """The fields of an object."""
    return tuple(map(field_of, data))


def record_of(name: str, data: Mapping[str, Any]) -> Record:
    """A shape that several methods share."""
    return Record("", name, data["python"], data["summary"], fields_of(data["fields"]))


def error_of(data: Mapping[str, Any]) -> Error:
    """An error that a method answers, or any of them."""
    return Error(
        data["code"],
        data.get("when"),
        data.get("http"),
        data.get("message"),
        data.get("field"),
        data.get("kind"),
    )


def _deprecation(data: Mapping[str, Any] | None) -> Deprecation | None:
    return None if data is None else Deprecation(data["replacement"], data["because"])


def _paging(data: Mapping[str, Any] | None) -> PagingSpec | None:
    if data is None:
        return None
    items, by = tuple(data["items"]), tuple(data["by"])
    return PagingSpec(data["style"], items, data["size"], data["id"], by)


def _example(data: Mapping[str, Any]) -> Example:
    return Example(data.get("answer"), data.get("call"), data.get("http") or 200, data.get("title"))
