"""Where a result holds objects: PHP writes an empty one as ``[]``, and so looks like a list.

A pure function of the spec. What becomes of it at run time stands in ``runtime/objects``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .runtime.schema.methods import Field, Record
from .runtime.schema.types import Alternative

Place = tuple[str, ...]
"""Keys that lead to an object; ``*`` stands for every item of a list, or every key of a map."""

EVERY = "*"
_LISTS = frozenset({"any", "array"})


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
