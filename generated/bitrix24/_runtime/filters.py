# Copied from generator/runtime/filters.py: edit it there, then build.
"""Filters of REST 3.0: lists of conditions, where version 2 has objects. Pure but for the data.

A portal refuses the other with a sentence that does not say so; here it is refused before it is
sent, with the same conditions rewritten.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Final, cast

from .data import details
from .errors import ParameterError
from .short import short

_GROUP: Final = frozenset({"logic", "conditions", "negative", "type"})
"""Keys of the objects that stand in such a filter."""
_OPERATORS: Final[Mapping[str, str]] = {
    ">=": ">=", "<=": "<=", "!=": "!=", ">": ">", "<": "<", "!": "!=", "=": "=", "@": "in",
}  # fmt: skip
"""What a comparison before a field's name is called, the longer ones first."""


def check_filter(method: str, value: object) -> None:
    """Refuse the filter of version 2 in a method of REST 3.0 that is known to take another.

    Raises:
        ParameterError: with the conditions as they are written.
    """
    wrong = old_conditions(value)
    if wrong is not None and _takes_conditions(method):
        raise ParameterError(f"{method}: {sentence(wrong)}")


def sentence(conditions: Sequence[object]) -> str:
    """What to write instead of an object."""
    try:
        shown = json.dumps(conditions, ensure_ascii=False, default=str)
    except (TypeError, ValueError, RecursionError):  # it could not be sent either
        shown = '[["id", ">", 1]]'
    return f"filter is a list of conditions in REST 3.0; write {short(shown, 300)}"


def _takes_conditions(method: str) -> bool:
    params = (details(method, 3) or {}).get("params") or ()
    return any(param["name"] == "filter" and param["type"] == "filter" for param in params)


def old_conditions(value: object) -> list[object] | None:
    """The conditions of a filter of version 2, as REST 3.0 has them; ``None`` if it is none."""
    if isinstance(value, Mapping):
        members = cast("Mapping[object, object]", value)
        if not _is_old(members):
            return None
        return [_condition(str(key), item) for key, item in members.items()]
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        items = cast("Sequence[object]", value)
        if any(_is_old(item) for item in items):
            return [made for item in items for made in _replaced(item)]
    return None


def _is_old(item: object) -> bool:
    """Whether an item of a filter is an object that is none of its groups."""
    if not isinstance(item, Mapping):
        return False
    members = cast("Mapping[object, object]", item)
    return bool(members) and not _GROUP & members.keys()


def _replaced(item: object) -> list[object]:
    return (old_conditions(item) or []) if _is_old(item) else [item]


def _condition(key: str, value: object) -> list[object]:
    prefix = next((prefix for prefix in _OPERATORS if key.startswith(prefix)), "")
    is_list = isinstance(value, Sequence) and not isinstance(value, str | bytes)
    operator = _OPERATORS.get(prefix, "in" if is_list else "=")
    return [key[len(prefix) :], "in" if operator == "=" and is_list else operator, value]
