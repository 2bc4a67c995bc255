"""Laying out help: paragraphs and two columns, in the room that there is. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..terminal import printable, printable_lines, width_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Row(NamedTuple):
    """A name and what is said of it, with lines below that belong to it."""

    name: str
    text: str = ""
    below: tuple[str, ...] = ()


def room(columns: int | None) -> int:
    """Columns to use: lines longer than a hundred letters read badly."""
    return max(30, min(columns or 80, 100))


def page(lines: Iterable[str]) -> str:
    """Lines as they are written: whatever texts they are made of, nothing hides in them."""
    return "".join(f"{printable_lines(line)}\n" for line in lines)


def paragraph(text: str, width: int, indent: str = "") -> list[str]:
    """A text in lines."""
    lines: list[str] = []
    for word in printable(" ".join(text.split())).split():
        if lines and width_of(lines[-1]) + width_of(word) < width:
            lines[-1] += f" {word}"
        else:
            lines.append(indent + word)
    return lines


def two_columns(entries: Iterable[Row], width: int, most: int = 26) -> list[str]:
    """Names on the left, texts on the right; a name too long for that stands on its own line."""
    listed: Sequence[Row] = list(entries)
    most = min(most, width // 3)
    left = max((min(width_of(row.name), most) for row in listed), default=0)
    indent = " " * (left + 4)
    lines: list[str] = []
    for row in listed:
        name = f"  {printable(row.name)}"
        texts = [line for text in (row.text, *row.below) for line in _hanging(text, width, indent)]
        if texts and width_of(row.name) <= left:
            first = texts.pop(0).strip()
            name += " " * (len(indent) - width_of(name)) + first
        lines += [name, *texts]
    return lines


def _hanging(text: str, width: int, indent: str) -> list[str]:
    deeper = "  " if text.startswith("  ") else ""
    return paragraph(text, max(width, len(indent) + 20), indent + deeper)
