# Copied from generator/runtime/cli/output/readable.py: edit it there, then build.
"""An answer laid out for eyes, whatever its shape: records, tables, and tables below records. Pure.

Answers come wrapped (``{"task": {…}}``), as maps of objects (``{"TITLE": {"type": …}}``) and with
objects in objects. None of them reads well as one line of JSON, which a terminal then cuts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from ..terminal import printable
from .columns import Lost, bare, records, rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    Object = dict[str, object]

_DEEPEST: Final = 3
"""Objects within objects that are laid out; what lies deeper is shown as JSON."""


def readable(value: object, width: int | None, lost: Lost) -> str:
    """The lines of an answer."""
    return "".join(f"{line}\n" for line in _lines(unwrapped(value), width, lost, 0))


def unwrapped(value: object) -> object:
    """What is in an object that has nothing else."""
    for _ in range(_DEEPEST):
        inner = next(iter(cast("Object", value).values())) if _has_one(value) else None
        if not isinstance(inner, dict | list):
            break
        value = cast("object", inner)
    return value


def _has_one(value: object) -> bool:
    return isinstance(value, dict) and len(cast("Object", value)) == 1


def _lines(value: object, width: int | None, lost: Lost, depth: int) -> list[str]:
    if isinstance(value, list):
        items = cast("list[object]", value)
        if items and are_objects(items):
            return rows(cast("list[Object]", items), width, lost)
        return list(map(bare, items))
    if not isinstance(value, dict):
        return [bare(value)]
    members = cast("Object", value)
    if len(members) > 1 and are_objects(list(members.values())):
        return rows(_with_keys(members), width, lost)
    below = {name: item for name, item in members.items() if depth < _DEEPEST and _is_below(item)}
    lines = records({name: members[name] for name in members if name not in below}, width, lost)
    for name, item in below.items():
        inner = _lines(item, None if width is None else max(width - 2, 8), lost, depth + 1)
        lines += [*([""] if lines and not depth else []), f"{printable(name)}:"]
        lines += [f"  {line}".rstrip() for line in inner]
    return lines


def are_objects(items: Sequence[object]) -> bool:
    """Whether they are rows of a table."""
    return all(isinstance(item, dict) and bool(cast("Object", item)) for item in items)


def _is_below(value: object) -> bool:
    """Whether a member has a place of its own below the others."""
    if isinstance(value, list):
        items = cast("list[object]", value)
        return bool(items) and are_objects(items)
    return isinstance(value, dict) and bool(cast("Object", value))


def _with_keys(members: Object) -> list[Object]:
    """A map of objects as a list, the keys in front, and beside them what they are called."""
    inner = cast("dict[str, Object]", members)
    name = "key"
    while any(name in item for item in inner.values()):
        name = f"({name})"
    if not any("title" in item for item in inner.values()):
        return [{name: key, **item} for key, item in inner.items()]
    return [{name: key, "title": item.get("title"), **item} for key, item in inner.items()]
