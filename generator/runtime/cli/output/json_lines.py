"""``jsonl``: JSON, an item a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .json_text import dumped, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..console import Console


class JSONLines:
    """Writes a line for each item; a list that is cut is as good as the whole one."""

    columns = ()

    def __init__(self, console: Console) -> None:
        self._console = console

    def one(self, value: object) -> None:
        """Write a value on a line."""
        self.write([value])

    def write(self, items: Sequence[object]) -> None:
        """Write a line for each."""
        self._console.write(shown(items, _lines, self._console))

    def close(self, *, whole: bool = True) -> None:
        """Nothing stands behind the lines."""


def _lines(items: Sequence[object], ascii_only: bool) -> str:
    return "".join(f"{dumped(item, ascii_only)}\n" for item in items)
