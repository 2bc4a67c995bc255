"""Printing a spec file so that it looks as if written by hand.

Owns the layout: what stands on one line, what in a block. Never changes data: what is printed
reads back as exactly what was given, in the same order, or the strict reader refuses it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, Literal, TypeAlias

from ..plain import is_list, is_object
from ..problems import SpecError
from ..yaml_strict import load
from .scalars import scalar, text

Place: TypeAlias = Literal["spec", "fields", "field", "data"]
"""What a mapping is: keys of a schema, names with their fields, one field, or free data."""

FIELD_WIDTH: Final = 120
LIST_WIDTH: Final = 100
_MOST_ON_A_LINE: Final = 3
_LONGEST_KEY: Final = 500  # libyaml reads longer ones only with a question mark before them
_FIELDS: Final = frozenset({"fields", "options", "params"})
_FREE: Final = frozenset({"answer", "call", "default", "examples", "request"})


def to_yaml(data: Mapping[str, Any], schema: str) -> str:
    """The text of a spec file.

    Args:
        data: plain data with text keys, as ``yaml_strict.load`` gives it.
        schema: address of the file's schema, from the file's folder.

    Raises:
        ValueError: the data hold something that YAML has no form for.
    """
    head = f"# yaml-language-server: $schema={schema}\n"
    if not data:
        return f"{head}{{}}\n"
    return head + "".join(f"{line}\n" for line in _mapping(data, 0, "spec"))


def writable(value: Any) -> bool:
    """Whether the strict reader would give the value back as it is."""
    try:
        read = load(to_yaml({"value": value}, ""), "")
    except (RecursionError, SpecError, ValueError):
        return False
    return bool(read == {"value": value})


def _mapping(data: Mapping[str, Any], indent: int, place: Place) -> Iterator[str]:
    pad = " " * indent
    for key, value in data.items():
        name = text(key)
        if len(name) > _LONGEST_KEY:
            yield f"{pad}? {name}"
            yield from _entry(f"{pad}:", value, indent, _inside(place, key))
        else:
            yield from _entry(f"{pad}{name}:", value, indent, _inside(place, key))


def _inside(place: Place, key: str) -> Place:
    """What the value of a key is."""
    if place == "fields":
        return "field"
    if place == "data" or key in _FREE:
        return "data"
    return "fields" if key in _FIELDS else "spec"


def _entry(start: str, value: Any, indent: int, place: Place) -> Iterator[str]:
    """A key and its value, or the dash of a list and its item."""
    line = _one_line(value, FIELD_WIDTH - len(start) - 1, place)
    if line is not None:
        yield f"{start} {line}"
        return
    yield start
    if is_object(value):
        yield from _mapping(value, indent + 2, place)
    else:
        yield from _list(value, indent + 2, place)


def _list(data: list[Any], indent: int, place: Place) -> Iterator[str]:
    pad = " " * indent
    for item in data:
        if is_object(item) and item and _one_line(item, FIELD_WIDTH - indent, place) is None:
            lines = _mapping(item, indent + 2, place)
            yield f"{pad}- {next(lines)[indent + 2 :]}"
            yield from lines
        else:
            yield from _entry(f"{pad}-", item, indent, place)


def _one_line(value: Any, room: int, place: Place) -> str | None:
    """The value on the rest of a line; None where it has to be a block."""
    if is_object(value):
        if not value:
            return "{}"
        fits = _is_leaf(value) if place == "field" else _is_small(value, place)
        line = _flow(value) if fits else ""
        most = room if place == "field" else room - (FIELD_WIDTH - LIST_WIDTH)
        return line if line and len(line) <= most else None
    if is_list(value):
        if not value:
            return "[]"
        line = _flow(value) if _is_flat(value, place) else ""
        return line if line and len(line) <= room - (FIELD_WIDTH - LIST_WIDTH) else None
    return scalar(value)


def _is_leaf(field: Mapping[str, Any]) -> bool:
    """Whether a field holds nothing that deserves lines of its own."""
    for key, value in field.items():
        if is_object(value):
            if key in _FIELDS or any(isinstance(item, dict | list) for item in value.values()):
                return False
        elif is_list(value) and any(isinstance(item, dict | list) for item in value):
            return False
    return True


def _is_small(data: Mapping[str, Any], place: Place) -> bool:
    """Whether a mapping of an example is short enough for one line."""
    return (
        place == "data"
        and len(data) <= _MOST_ON_A_LINE
        and not any(is_object(value) for value in data.values())
        and all(_is_flat(value, place) for value in data.values() if is_list(value))
    )


def _is_flat(data: list[Any], place: Place) -> bool:
    """Whether a list holds only scalars, or, in examples, a few lists of these."""
    return not any(
        is_object(item) or (is_list(item) and (place != "data" or not _is_flat(item, place)))
        for item in data
    )


def _flow(value: Any) -> str:
    if is_object(value):
        inner = (f"{text(key, flow=True)}: {_flow(item)}" for key, item in value.items())
        return f"{{{', '.join(inner)}}}"
    if is_list(value):
        return f"[{', '.join(map(_flow, value))}]"
    return scalar(value, flow=True)
