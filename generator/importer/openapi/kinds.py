"""What a schema says of a value, and how several such statements become one. Pure functions."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Final

from ..data import Data
from ..emit import writable
from .wording import sentence


@dataclass(frozen=True, slots=True)
class Kind:
    """The types that a value may have, and what is inside it.

    Attributes:
        types: alternatives, as in a type expression.
        fields: the fields of an object of its own.
        values: the allowed values with their meanings.
    """

    types: tuple[str, ...]
    fields: Data = field(default_factory=lambda: {})
    values: Data = field(default_factory=lambda: {})


ANY: Final = Kind(("any",))
ARRAY: Final = Kind(("array", "object"))
"""PHP's array: a list, or a map with keys of its own; a portal says ``array`` of both."""


def nullable(kind: Kind) -> Kind:
    """The kind, or null."""
    return kind if kind == ANY else replace(kind, types=_once(*kind.types, "null"))


def listed(kind: Kind) -> Kind | None:
    """A list of a kind; None where the items may be of several types."""
    if kind in (ANY, ARRAY):
        return Kind(("array",))
    if len(kind.types) > 1:
        return None
    return replace(kind, types=tuple(f"{one}[]" for one in kind.types))


def joined(kinds: list[Kind]) -> Kind | None:
    """One of several kinds; None where two of them have fields or values of their own."""
    if ANY in kinds:
        return ANY
    fields = [kind.fields for kind in kinds if kind.fields]
    values = [kind.values for kind in kinds if kind.values]
    if not kinds or len(fields) > 1 or len(values) > 1:
        return None
    types = _once(*(one for kind in kinds for one in kind.types))
    return Kind(types, fields[0] if fields else {}, values[0] if values else {})


def limited(kind: Kind, listed_values: list[Any], meanings: list[Any]) -> Kind | None:
    """A kind with the values of an enumeration; None where these cannot be written down."""
    values = [value for value in listed_values if value is not None]
    texts = all(isinstance(value, str) and writable(value) for value in values)
    numbers = all(isinstance(value, int) and not isinstance(value, bool) for value in values)
    if not values or not (texts or numbers):
        return None
    if kind == ANY:
        kind = Kind(("string" if texts else "integer",))
    if len(values) < len(listed_values):
        kind = nullable(kind)
    if set(values) == {"Y", "N"} and "string" in kind.types:
        types = ("flag" if one == "string" else one for one in kind.types)
        return replace(kind, types=tuple(types))
    said = [*meanings, *[None] * len(values)]
    pairs = zip(values, said, strict=False)
    return replace(kind, values={str(value): _meaning(words) for value, words in pairs})


def expression(kind: Kind) -> str:
    """The type expression of a kind."""
    return " | ".join(kind.types)


def _meaning(words: object) -> str | None:
    return (sentence(words) or "").rstrip(".") or None


def _once(*types: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(types))
