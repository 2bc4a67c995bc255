# Copied from generator/runtime/cli/kinds.py: edit it there, then build.
"""The types of the spec, as options see them: alternatives of a name, in lists of lists. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from .scalars import SCALARS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Kind(NamedTuple):
    """One alternative of a type: a name, in lists of lists."""

    name: str
    lists: int


def kinds_of(expression: str) -> tuple[Kind, ...]:
    """Read a type of the spec, such as ``integer[] | null``."""
    return tuple(_kind(part.strip()) for part in expression.split("|"))


def _kind(part: str) -> Kind:
    """A map, ``T{}``, is an object whose keys are the caller's."""
    inner, is_map, outer = part.rpartition("{}")
    name = "object" if is_map else part.replace("[]", "")
    del inner
    return Kind(name, outer.count("[]"))


def types_text(param: Mapping[str, Any]) -> str:
    """A parameter's type in words, for help."""
    parts = [part.strip() for part in param["type"].split("|")]
    return " or ".join("object by key" if "{}" in part else _words(_kind(part)) for part in parts)


def _words(kind: Kind) -> str:
    if kind.name == "flag":
        return f"{'list of ' * kind.lists}Y or N"
    plural = "s" if kind.lists and "." not in kind.name else ""
    return f"{'list of ' * kind.lists}{kind.name}{plural}"


def is_json(kind: Kind) -> bool:
    """Whether a value of this kind is given as JSON or a file of it."""
    return kind.lists > 1 or kind.name not in SCALARS


def fits(value: object, kind: Kind) -> bool:
    """Whether a JSON value is of a kind. Objects are not looked into: see ``fields``."""
    if kind.lists:
        inner = Kind(kind.name, kind.lists - 1)
        return isinstance(value, list) and all(
            fits(item, inner) for item in cast("list[object]", value)
        )
    match kind.name:
        case "any":
            return True
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "boolean" | "true" | "false":
            return isinstance(value, bool)
        case "string" | "flag" | "datetime" | "date" | "time":
            return isinstance(value, str)
        case "null":
            return value is None
        case "array":
            return isinstance(value, list)
        case "filter":
            return isinstance(value, list) or _is_group(value)
        case "file":
            return isinstance(value, list | str | dict | int)
        case _:
            return isinstance(value, dict)


def _is_group(value: object) -> bool:
    """Whether a value is a group of conditions, as a filter of REST 3.0 may be one, too."""
    return isinstance(value, dict) and isinstance(
        cast("dict[str, object]", value).get("conditions"), list
    )


def wants_keys(kinds: Sequence[Kind]) -> bool:
    """Whether an object fits and a list does not."""
    return any(fits({}, kind) for kind in kinds) and not any(fits([], kind) for kind in kinds)


_IN_WORDS: Final = {
    "integer": "integers",
    "number": "numbers",
    "boolean": "booleans",
    "string": "texts",
    "flag": "Y or N",
    "date": "dates",
    "datetime": "dates and times",
}


def described(kind: Kind) -> str:
    """What a JSON value of a kind is, for messages."""
    if kind.lists:
        return f"a JSON list of {_IN_WORDS.get(kind.name, 'objects')}"
    if kind.name == "filter":
        return 'a JSON list of conditions, such as [["id", ">", 1]]'
    return "a JSON list" if kind.name == "array" else "a JSON object"
