"""Type expressions of the spec, such as ``integer[] | null``: reading them, testing values.

Owns the meaning of the types. How they look in Python is in ``annotations``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from .model import MISSING, SCALARS, Alternative, Field, Path, Record, Type
from .plain import is_list, is_object
from .problems import shown

_PART = re.compile(r"^\s*([A-Za-z][A-Za-z0-9_.]*)((?:\[\]|\{\})*)\s*$")


class TypeExpressionError(ValueError):
    """A type expression that cannot be read; ``word`` is the part that is wrong."""

    def __init__(self, message: str, word: str) -> None:
        super().__init__(message)
        self.word = word


def parse_type(text: str, records: Mapping[str, object]) -> Type:
    """Read a type expression.

    Args:
        text: such as ``datetime | null``.
        records: the records that exist, by name.

    Raises:
        TypeExpressionError: a part is no type.
    """
    found: list[Alternative] = []
    for part in text.split("|"):
        match = _PART.match(part)
        if match is None:
            raise TypeExpressionError("a type is missing here", part.strip())
        name, wraps = match[1], match[2]
        if name not in SCALARS and name not in records:
            raise TypeExpressionError("unknown type", name)
        found.append(Alternative(name, wraps))
    return Type(tuple(dict.fromkeys(found)))


@dataclass(frozen=True, slots=True)
class Fitting:
    """Compares values with types.

    Attributes:
        records: the records by name.
        request: whether the values are sent; a field that is sent may be left out unless it is
            required, one that is answered only when it is optional.
        custom: names of fields that a portal has of its own, and no spec declares.
    """

    records: Mapping[str, Record]
    request: bool
    custom: re.Pattern[str] | None = None

    def misfits(self, value: Any, field: Field, path: Path) -> Iterator[tuple[Path, str]]:
        """Everything in a value that its declared type does not allow, with its place."""
        if self.request and field.false_as is not MISSING and value == field.false_as:
            return
        problems: list[tuple[Path, str]] | None = None
        for alternative in field.type.alternatives:
            found = list(self._alternative(value, alternative, field, path))
            if not found:
                return
            if problems is None or len(found[0][0]) > len(problems[0][0]):
                problems = found  # the alternative that reached deepest is the one that was meant
        yield from problems or ()

    def _alternative(
        self, value: Any, alternative: Alternative, field: Field, path: Path
    ) -> Iterator[tuple[Path, str]]:
        if alternative.outer == "[]":
            if not is_list(value):
                yield path, f"is {kind_of(value)}, not a list"
                return
            for index, item in enumerate(value):
                yield from self._alternative(item, alternative.inner, field, (*path, index))
            return
        if alternative.outer == "{}":
            if not is_object(value):
                yield path, f"is {kind_of(value)}, not an object"
                return
            for key, item in value.items():
                yield from self._alternative(item, alternative.inner, field, (*path, key))
            return
        record = self.records.get(alternative.name)
        fields = record.fields if record is not None else field.fields
        if record is not None or (alternative.name == "object" and fields):
            yield from self._object(value, fields, field, path)
        elif alternative.name not in _PREDICATES:
            return  # a record whose own file is wrong: what it holds is not known
        elif not _PREDICATES[alternative.name](value):
            yield path, f"is {kind_of(value)}, not {alternative.name}"
        elif field.values and not field.open and alternative.name != "null":
            allowed = [str(item.value) for item in field.values]  # YAML's keys are text
            if str(value) not in allowed:
                yield path, f"is {shown(value)}, not one of {', '.join(allowed)}"

    def _object(
        self, value: Any, fields: tuple[Field, ...], owner: Field, path: Path
    ) -> Iterator[tuple[Path, str]]:
        if not is_object(value):
            yield path, f"is {kind_of(value)}, not an object"
            return
        known = {field.name: field for field in fields}
        for key, item in value.items():
            field = known.get(key)
            if field is not None:
                yield from self.misfits(item, field, (*path, key))
            elif not owner.open and not self._may_occur(key, owner.prefixes, known):
                yield (*path, key), "is not declared"
        for field in fields:
            needed = field.required if self.request else not field.optional
            if needed and field.name not in value:
                yield path, f"lacks {field.name}"

    def _may_occur(self, key: str, prefixes: tuple[str, ...], known: Mapping[str, Field]) -> bool:
        """Whether a key is a condition on a declared field, or a field of the portal's own."""
        own = self.custom is not None and self.custom.match(key) is not None
        return own or _without_prefix(key, prefixes) in known


def _without_prefix(key: str, prefixes: tuple[str, ...]) -> str:
    for prefix in sorted(prefixes, key=len, reverse=True):
        if key.startswith(prefix):
            return key[len(prefix) :]
    return key


def _parses(kind: type[date], text: str) -> bool:
    try:
        kind.fromisoformat(text)
    except ValueError:
        return False
    return True


def _is_date(kind: type[date]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and (value == "" or _parses(kind, value))


def _is_number(*kinds: type[int | float]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, kinds) and not isinstance(value, bool)


_PREDICATES: Final[Mapping[str, Callable[[Any], bool]]] = {
    "any": lambda value: True,
    "string": lambda value: isinstance(value, str),
    "integer": _is_number(int),
    "number": _is_number(int, float),
    "boolean": lambda value: isinstance(value, bool),
    "flag": lambda value: value in ("Y", "N"),
    "datetime": _is_date(datetime),
    "date": _is_date(date),
    "time": lambda value: isinstance(value, str),
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "file": lambda value: isinstance(value, list | str | dict | int),
    "filter": lambda value: isinstance(value, list),
    "null": lambda value: value is None,
    "true": lambda value: value is True,
    "false": lambda value: value is False,
}


_KINDS: Final = (
    (bool, "true or false"),
    (int, "an integer"),
    (float, "a number"),
    (str, "text"),
    (list, "a list"),
)


def kind_of(value: Any) -> str:
    """What a value is, in words."""
    if value is None:
        return "null"
    for kind, name in _KINDS:
        if isinstance(value, kind):
            return name
    return "an object"


def type_text(kind: Type) -> str:
    """The type expression of a type."""
    return " | ".join(f"{item.name}{item.wraps}" for item in kind.alternatives)
