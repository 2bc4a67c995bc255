"""Filters of REST 3.0: lists of conditions, where version 2 has objects. Pure but for the data.

A portal refuses the other with a sentence that does not say so; here it is refused before it is
sent, with the same conditions rewritten.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Final, cast

from .data import method as spec_of
from .errors import ParameterError
from .short import short

_GROUP: Final = frozenset({"logic", "conditions", "negative", "type"})
"""Keys of the objects that stand in such a filter."""
_DEEPEST: Final = 50
"""Groups inside one another that are looked into."""
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
    known = spec_of(method, 3)
    param = known.param("filter") if known else None
    return param is not None and param.type.text == "filter"


def old_conditions(value: object) -> list[object] | None:
    """The conditions of a filter of version 2, as REST 3.0 has them; ``None`` if it is none.

    A group is looked into as well: its conditions are a filter themselves.
    """
    made, changed = _rewritten(value, 0)
    if not changed:
        return None
    return cast("list[object]", made) if isinstance(made, list) else [made]


def _rewritten(value: object, depth: int) -> tuple[object, bool]:
    """The same filter as REST 3.0 has it, and whether that is another one."""
    if depth > _DEEPEST:
        return value, False
    if isinstance(value, Mapping):
        members = cast("Mapping[str, object]", value)
        if _is_old(members):
            return [_condition(str(key), item) for key, item in members.items()], True
        inner, changed = _rewritten(members.get("conditions"), depth + 1)
        return ({**members, "conditions": inner} if changed else members), changed
    if not isinstance(value, Sequence) or isinstance(value, str | bytes):
        return value, False
    made: list[object] = []
    changed = False
    for item in cast("Sequence[object]", value):
        new, other = (item, False)
        if isinstance(item, Mapping):
            new, other = _rewritten(cast("object", item), depth + 1)
        made += cast("list[object]", new) if other and isinstance(new, list) else [new]
        changed = changed or other
    return made, changed


def _is_old(members: Mapping[str, object]) -> bool:
    """Whether an object in a filter is none of its groups."""
    return bool(members) and not _GROUP & members.keys()


def _condition(key: str, value: object) -> list[object]:
    prefix = next((prefix for prefix in _OPERATORS if key.startswith(prefix)), "")
    is_list = isinstance(value, Sequence) and not isinstance(value, str | bytes)
    operator = _OPERATORS.get(prefix, "in" if is_list else "=")
    return [key[len(prefix) :], "in" if operator == "=" and is_list else operator, value]
