"""What a row's text lists for its field: allowed values, names, a default."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, Final

from .facts import ABSENT, FieldFact
from .kinds import split_lists
from .rows import Listing, Row, listed_names, listed_values
from .shapes import Shape

_DEFAULT: Final = re.compile(
    r"(?:[Dd]efault(?:s to| value(?: is)?| is)?|[Bb]y default)"
    r"[\s:,—–-]*(?:is\s+|value\s+)?`([^`]+)`"
)
_DIRECTIONS: Final = frozenset({"asc", "desc", "ASC", "DESC"})
_LONGEST: Final = 60


def is_flag(listing: Listing, shape: Shape) -> bool:
    """Whether the values are Y and N, and nothing else was seen."""
    return set(listing.values) == {"Y", "N"} and set(shape.strings) <= {"Y", "N"}


def values_of(row: Row, types: tuple[str, ...], *, closed: bool) -> Listing | None:
    """The values that a row lists; ``closed``: REST 3.0 refuses names that it does not know."""
    bases = {split_lists(kind)[0] for kind in types} - {"null"}
    lists = any("[]" in kind for kind in types)
    if not bases <= {"string", "integer", "array"} or not bases:
        return None
    if lists or "array" in bases:
        names = listed_names(row.description)
        if len(names) < 2 or "array" in bases:
            return None
        return Listing(names, open=not closed)
    listing = listed_values(row.description)
    if listing is None:
        return None
    values = tuple(dict.fromkeys(listing.values))
    if bases == {"integer"} and not all(re.fullmatch(r"-?\d+", value) for value in values):
        return None
    if any(len(value) > _LONGEST or "{" in value for value in values):
        return None
    return Listing(values, open=listing.open)


def all_listed(shape: Shape, values: tuple[str, ...]) -> bool:
    """Whether the data shows listed values only."""
    seen = [shape, *([shape.items] if shape.items else [])]
    strings = {text for item in seen for text in item.strings}
    return strings <= set(values) and not any("integer" in s.scalars for s in seen)


def default_of(row: Row, types: tuple[str, ...]) -> Any:
    """The default that a text names; ``ABSENT`` for none, or one that does not fit the type."""
    match = _DEFAULT.search(row.description)
    if match is None:
        return ABSENT
    text = match[1].strip().strip("'\"")
    if "integer" in types and re.fullmatch(r"-?\d+", text):
        return int(text)
    if "boolean" in types:
        return {"true": True, "false": False}.get(text.lower(), ABSENT)
    if "flag" in types:
        return text if text in {"Y", "N"} else ABSENT
    return text if "string" in types and re.fullmatch(r"[\w .:*-]{1,40}", text) else ABSENT


def as_direction(item: FieldFact) -> FieldFact:
    """A key of a sorting: its value is a direction, whatever the table says of the field."""
    if not set(item.types) & {"object", "array"} and not _DIRECTIONS.issuperset(item.values):
        return replace(item, types=("string",), values=(), open=False, required=False)
    return replace(item, types=("string",), required=False) if not item.values else item
