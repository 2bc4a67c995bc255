# Copied from generator/runtime/mock/walk.py: edit it there, then build.
"""Lists that are walked by identifier: in its order, each page behind the last one that came.

Sources: ``settings/performance/huge-data``; ``api-reference/rest-v3`` for a filter that is a list.
Pure functions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


def is_behind(key: str, params: Mapping[str, Any], items: Sequence[object]) -> bool:
    """Whether a walk asks for what stands behind the last of these items.

    Args:
        key: name of the identifier.
        params: of the request.
        items: what the first page has.
    """
    after = _last(key.lower(), params)
    end = items[-1] if items else None
    if after is None or not isinstance(end, dict):
        return False
    number = _number(cast("dict[str, object]", end).get(key))
    return number is not None and number <= after


def _last(key: str, params: Mapping[str, Any]) -> int | None:
    """The identifier behind which a walk goes on; ``None`` for what is no walk."""
    named = {name.lower(): value for name, value in params.items()}
    order = named.get("order")
    ways = cast("dict[str, object]", order).items() if isinstance(order, dict) else ()
    if not any(name.lower() == key and str(way).upper() == "ASC" for name, way in ways):
        return None
    found = (_number(value) for name, value in _greater(named.get("filter")) if name == key)
    return max((number for number in found if number is not None), default=None)


def _greater(condition: object) -> Iterator[tuple[str, object]]:
    """The names and values of all conditions that ask for more than something."""
    if isinstance(condition, dict):
        for name, value in cast("dict[str, object]", condition).items():
            if name.startswith(">"):
                yield name[1:].lower(), value
    elif isinstance(condition, list):
        for one in cast("list[object]", condition):
            parts = cast("list[object]", one) if isinstance(one, list) else []
            if len(parts) == 3 and parts[1] == ">":
                yield str(parts[0]).lower(), parts[2]


def _number(value: object) -> int | None:
    if isinstance(value, str):
        return int(value) if value.isascii() and value.isdigit() and len(value) < 20 else None
    if isinstance(value, int) and not isinstance(value, bool):
        return value if value >= 0 else None
    return None
