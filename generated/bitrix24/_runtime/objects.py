# Copied from generator/runtime/objects.py: edit it there, then build.
"""Empty objects: PHP writes them as ``[]``, which JSON reads as an empty list. Pure functions."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from .data import method, records

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from .schema.methods import Field, Record
    from .schema.types import Alternative

Place: TypeAlias = tuple[str, ...]
"""Keys that lead to an object."""
_LISTS: Final = frozenset({"any", "array"})
EVERY: Final = "*"
"""Stands in a place for every item of a list, or every key of an object."""


def with_objects(result: Any, places: Sequence[Sequence[str]]) -> Any:
    """A result with ``{}`` where an empty object came as ``[]``.

    Args:
        result: as it came; it is not changed.
        places: keys that lead to what the spec says are objects, the outer ones first.
    """
    for place in places:
        result = _filled(result, place)
    return result


def _filled(value: object, place: Sequence[str]) -> Any:
    if not place:
        return {} if value == [] and isinstance(value, list) else value
    key, rest = place[0], place[1:]
    if isinstance(value, list):
        items = cast("list[object]", value)
        return [_filled(item, rest) for item in items] if key == EVERY else items
    if not isinstance(value, dict):
        return value
    whole = cast("dict[str, object]", value)
    if key == EVERY:
        return {name: _filled(item, rest) for name, item in whole.items()}
    return {**whole, key: _filled(whole[key], rest)} if key in whole else whole


@cache
def objects_of(name: str, version: int) -> Sequence[Place]:
    """Where the result of a method holds objects; what leads to a list's items is read by itself.

    None of a method that the spec does not know.
    """
    known = method(name, version)
    if known is None:
        return ()
    leading: set[Place] = set()
    if known.paging is not None:
        items = known.paging.items
        leading = {items[:length] for length in range(len(items) + 1)}
    return [place for place in object_places(known.returns, records()) if place not in leading]


def object_places(returns: Field, records: Mapping[str, Record]) -> list[Place]:
    """The places of a result at which there are objects, and never lists."""
    return sorted(set(_of(returns, records, (), frozenset())))


def _of(
    field: Field, records: Mapping[str, Record], place: Place, above: frozenset[str]
) -> Iterator[Place]:
    may_be_list = any(_is_list(one) for one in field.type.alternatives)
    for alternative in field.type.alternatives:
        yield from _in(alternative, field, records, place, above, may_be_list=may_be_list)


def _in(
    alternative: Alternative,
    field: Field,
    records: Mapping[str, Record],
    place: Place,
    above: frozenset[str],
    *,
    may_be_list: bool,
) -> Iterator[Place]:
    if alternative.outer:
        if alternative.outer == "{}" and not may_be_list:
            yield place
        inner, deeper = alternative.inner, (*place, EVERY)
        yield from _in(inner, field, records, deeper, above, may_be_list=_is_list(inner))
        return
    record = records.get(alternative.name)
    if record is None and alternative.name != "object":
        return
    if not may_be_list:
        yield place
    if record is not None and record.record in above:
        return  # a record that holds itself: as deep as it is written
    inside = above | {record.record} if record is not None else above
    for nested in record.fields if record is not None else field.fields:
        if nested.name != EVERY:
            yield from _of(nested, records, (*place, nested.name), inside)


def _is_list(alternative: Alternative) -> bool:
    """Whether a value of the type may be a list."""
    return alternative.outer == "[]" or (not alternative.outer and alternative.name in _LISTS)
