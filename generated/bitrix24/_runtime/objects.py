# Copied from generator/runtime/objects.py: edit it there, then build.
"""Empty objects: PHP writes them as ``[]``, which JSON reads as an empty list. Pure functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    from collections.abc import Sequence

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
