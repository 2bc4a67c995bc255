# Copied from generator/runtime/cli/output.py: edit it there, then build.
"""Writing an answer: ``json``, ``jsonl``, ``table`` or ``text``. Pure; writing is the console's."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from ..hidden import visible_json
from .readable import readable, unwrapped
from .table import Lost
from .terminal import printable

if TYPE_CHECKING:
    from .console import Console


def show(value: object, form: str, console: Console) -> None:
    """Write a value to standard output."""
    notes: list[str] = []
    if form in {"json", "jsonl"}:
        text = _as_json(value, form)
        if not console.can_show(text):
            text = _as_json(value, form, ascii_only=True)
    elif form == "table":
        text = _as_table(value, console.columns if console.truncates else None, notes)
    else:
        text = _as_text(value)
    console.write(text)
    for note in notes:
        console.remark(note)


def as_json(value: object, console: Console) -> str:
    """A value as indented JSON, in characters that standard output has."""
    text = _as_json(value, "json")
    return text if console.can_show(text) else _as_json(value, "json", ascii_only=True)


def _as_json(value: object, form: str, *, ascii_only: bool = False) -> str:
    def dump(item: object, indent: int | None) -> str:
        return visible_json(json.dumps(item, ensure_ascii=ascii_only, indent=indent)) + "\n"

    if form == "jsonl":
        items = cast("list[object]", value) if isinstance(value, list) else [value]
        return "".join(dump(item, None) for item in items)
    return dump(value, 2)


def _as_table(value: object, width: int | None, notes: list[str]) -> str:
    inner = unwrapped(value)
    if not inner and isinstance(inner, list | dict):
        notes.append("nothing found" if isinstance(inner, list) else "the answer is empty")
        return ""
    lost = Lost([], [])
    text = readable(value, width, lost)
    notes += lost.notes()
    return text


def _as_text(value: object) -> str:
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return "".join(f"{printable(key)}\t{word(item)}\n" for key, item in members.items())
    if isinstance(value, list):
        return "".join(f"{word(item)}\n" for item in cast("list[object]", value))
    return f"{word(value)}\n"


def word(value: object) -> str:
    """A value on one line, safe to show: text as it is, all else as compact JSON."""
    if isinstance(value, str):
        return printable(value)
    return printable(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
