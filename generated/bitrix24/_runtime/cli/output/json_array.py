# Copied from generator/runtime/cli/output/json_array.py: edit it there, then build.
"""``json``: a value, or one array that is written as its items come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .json_text import dumped, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..console import Console


class JSONArray:
    """Writes indented JSON. An array that is cut stays open: nobody takes it for the whole."""

    columns = ()

    def __init__(self, console: Console) -> None:
        self._console = console
        self._has_items = False

    def one(self, value: object) -> None:
        """Write a value."""
        self._console.write(shown([value], _indented, self._console))

    def write(self, items: Sequence[object]) -> None:
        """Write items of the array."""
        if items:
            start = ",\n" if self._has_items else "[\n"
            self._has_items = True
            self._console.write(start + shown(items, _members, self._console))

    def close(self, *, whole: bool = True) -> None:
        """Close the array."""
        if self._has_items:
            self._console.write("\n]\n" if whole else "\n")
        elif whole:
            self._console.write("[]\n")


def _indented(values: Sequence[object], ascii_only: bool) -> str:
    return "".join(f"{dumped(value, ascii_only, indent=2)}\n" for value in values)


def _members(items: Sequence[object], ascii_only: bool) -> str:
    texts = (dumped(item, ascii_only, indent=2).replace("\n", "\n  ") for item in items)
    return ",\n".join(f"  {text}" for text in texts)
