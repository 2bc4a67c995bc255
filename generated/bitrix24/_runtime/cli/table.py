# Copied from generator/runtime/cli/table.py: edit it there, then build.
"""Laying out tables for a terminal of some width, or of any. Pure."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, NamedTuple

from .terminal import cut, padded, printable, width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_GAP: Final = "  "
_NARROWEST: Final = 24
"""A column that has less room than this, and wants more, is left out rather than squeezed."""


def cell(value: object) -> str:
    """A value in a cell; nothing for ``null``."""
    if value is None:
        return ""
    if isinstance(value, str):
        return printable(value)
    return printable(json.dumps(value, ensure_ascii=False, separators=(", ", ": ")))


class Lost(NamedTuple):
    """What there was no room for, by the names of columns and members."""

    cut: list[str]
    left_out: list[str]

    def notes(self) -> list[str]:
        """What to tell of it."""
        told: list[str] = []
        if self.left_out:
            names = _listed(self.left_out)
            told.append(f"no room for the columns {names}; --no-truncate shows all")
        if self.cut:
            told.append(f"cut to the terminal: {_listed(self.cut)}; --no-truncate shows all")
        return told


def _listed(names: Sequence[str]) -> str:
    return ", ".join(map(printable, dict.fromkeys(names)))


def records(members: dict[str, object], width: int | None, lost: Lost) -> list[str]:
    """An object: a name and its value a line."""
    names = [printable(name) for name in members]
    room = max(map(width_of, names), default=0)
    lines: list[str] = []
    for name, value in zip(names, members.values(), strict=True):
        text = cell(value)
        if width is not None:
            whole, text = text, cut(text, max(width - room - len(_GAP), 8))
            lost.cut.extend([name] if text != whole else [])
        lines.append(f"{padded(name, room)}{_GAP}{text}".rstrip())
    return lines


def rows(items: Sequence[dict[str, object]], width: int | None, lost: Lost) -> list[str]:
    """Objects: one a line, their members in columns. What does not fit is kept in mind."""
    names = list(dict.fromkeys(name for item in items for name in item))
    columns = [[printable(name), *(cell(item.get(name)) for item in items)] for name in names]
    widths = [max(map(width_of, column)) for column in columns]
    if width is not None:
        shown = _fitting(widths, width)
        lost.left_out.extend(names[len(shown) :])
        pairs = zip(names, widths, shown, strict=False)
        lost.cut.extend(name for name, wanted, room in pairs if wanted > room)
        widths = shown
    lines: list[str] = []
    for place in range(len(items) + 1):
        texts = [
            padded(cut(column[place], room), room)
            for column, room in zip(columns, widths, strict=False)
        ]
        lines.append(_GAP.join(texts).rstrip())
    return lines


def _fitting(widths: Sequence[int], width: int) -> list[int]:
    """Widths of the columns that fit: those behind are left out, the widest are narrowed."""
    shown: list[int] = []
    needed = 0
    for wanted in widths:
        least = min(wanted, _NARROWEST)
        if shown and needed + len(_GAP) + least > width:
            break
        needed += least + (len(_GAP) if shown else 0)
        shown.append(wanted)
    room = max(width - len(_GAP) * (len(shown) - 1), 1)
    while sum(shown) > room:
        widest = max(shown)
        second = max((size for size in shown if size < widest), default=1)
        count = shown.count(widest)
        excess = sum(shown) - room
        lower = max(second, widest - -(-excess // count))
        shown = [lower if size == widest else size for size in shown]
    return shown
