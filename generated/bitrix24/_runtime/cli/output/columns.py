# Copied from generator/runtime/cli/output/columns.py: edit it there, then build.
"""Laying out tables for a terminal of some width, or of any. Pure."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from ..terminal import cut, padded, printable, width_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import TypeAlias

    Item: TypeAlias = dict[str, object]

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


def bare(value: object) -> str:
    """A value on a line of its own."""
    return "null" if value is None else cell(value)


class Lost(NamedTuple):
    """What there was no room for, by the names of columns and members."""

    cut: list[str]
    left_out: list[str]

    def notes(self) -> list[str]:
        """What to tell of it."""
        told: list[str] = []
        if self.left_out:
            names = listed(self.left_out)
            told.append(f"no room for the columns {names}; --no-truncate shows all")
        if self.cut:
            told.append(f"cut to the terminal: {listed(self.cut)}; --no-truncate shows all")
        return told


def listed(names: Iterable[str]) -> str:
    """Names of columns in a message."""
    return ", ".join(map(printable, dict.fromkeys(names)))


def records(members: Item, width: int | None, lost: Lost) -> list[str]:
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


class Columns:
    """Objects, one a line, their members in columns: those that the first objects have.

    Args:
        items: the first objects.
        width: columns of the terminal, to which all is cut; ``None`` for any.
        lost: where what does not fit is kept in mind.
    """

    def __init__(self, items: Sequence[Item], width: int | None, lost: Lost) -> None:
        self.late: dict[str, None] = {}
        self._cut, self._lost = width is not None, lost
        self._known = dict.fromkeys(name for item in items for name in item)
        self.names = list(self._known)
        self._widths = [width_of(printable(name)) for name in self.names]
        self._widen([self._cells(item) for item in items])
        if width is not None:
            self._fit(width)

    def _fit(self, width: int) -> None:
        """Leave out and narrow; the last column has what is left, for longer values to come."""
        shown = _fitting(self._widths, width)
        self._lost.left_out.extend(self.names[len(shown) :])
        pairs = zip(self.names, self._widths, shown, strict=False)
        self._lost.cut.extend(name for name, wanted, room in pairs if wanted > room)
        del self.names[len(shown) :]
        if shown:
            shown[-1] += max(width - sum(shown) - len(_GAP) * (len(shown) - 1), 0)
        self._widths = shown

    def header(self) -> str:
        """The names of the columns."""
        return self._line([printable(name) for name in self.names])

    def lines(self, items: Sequence[object]) -> list[str]:
        """Some objects, and as it is what is none."""
        texts = [self._cells(cast("Item", item)) if _is_row(item) else None for item in items]
        if not self._cut:
            self._widen([row for row in texts if row is not None])
        pairs = zip(items, texts, strict=True)
        return [bare(item) if row is None else self._row(row) for item, row in pairs]

    def _cells(self, item: Item) -> list[str]:
        self.late |= dict.fromkeys(name for name in item if name not in self._known)
        return [cell(item.get(name)) for name in self.names]

    def _widen(self, rows: Sequence[list[str]]) -> None:
        for row in rows:
            self._widths = list(map(max, self._widths, map(width_of, row)))

    def _row(self, texts: Sequence[str]) -> str:
        for name, text, room in zip(self.names, texts, self._widths, strict=True):
            if width_of(text) > room and name not in self._lost.cut:
                self._lost.cut.append(name)
        return self._line(texts)

    def _line(self, texts: Sequence[str]) -> str:
        pairs = zip(texts, self._widths, strict=True)
        return _GAP.join(padded(cut(text, room), room) for text, room in pairs).rstrip()


def rows(items: Sequence[Item], width: int | None, lost: Lost) -> list[str]:
    """Objects that are all there at once: the header, and one a line."""
    columns = Columns(items, width, lost)
    return [columns.header(), *columns.lines(items)]


def _is_row(item: object) -> bool:
    return isinstance(item, dict) and bool(cast("Item", item))


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
