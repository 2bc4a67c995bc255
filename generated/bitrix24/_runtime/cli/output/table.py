# Copied from generator/runtime/cli/output/table.py: edit it there, then build.
"""``table``: for eyes. Rows come as they come; the first ones decide how wide the columns are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .columns import Columns, Lost, bare, listed
from .readable import are_objects, readable, unwrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..console import Console


class Table:
    """Writes rows below one header, and says at the end what it has cut or left out.

    Only the rows at hand are in memory: what is longer later on is cut to the terminal as well,
    or moves the rest of its row where nothing is cut.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self._width = console.columns if console.truncates else None
        self._lost = Lost([], [])
        self._rows: Columns | None = None
        self._has_items = False

    @property
    def columns(self) -> Sequence[str]:
        """Those that the first rows have, and the terminal has room for."""
        return self._rows.names if self._rows is not None else ()

    def one(self, value: object) -> None:
        """Write a value, whatever its shape."""
        inner = unwrapped(value)
        if not inner and isinstance(inner, list | dict):
            found = "nothing found" if isinstance(inner, list) else "the answer is empty"
            self._console.remark(found)
            return
        self._console.write(readable(value, self._width, self._lost))
        self._tell()

    def write(self, items: Sequence[object]) -> None:
        """Write a row for each, and before the first ones the header."""
        if not items:
            return
        lines: list[str] = []
        if not self._has_items and are_objects(items):
            objects = cast("Sequence[dict[str, Any]]", items)
            self._rows = Columns(objects, self._width, self._lost)
            lines.append(self._rows.header())
        self._has_items = True
        lines += map(bare, items) if self._rows is None else self._rows.lines(items)
        self._console.write("".join(f"{line}\n" for line in lines))

    def close(self, *, whole: bool = True) -> None:
        """Tell what was not shown."""
        if whole and not self._has_items:
            self._console.remark("nothing found")
        self._tell()

    def _tell(self) -> None:
        for note in self._lost.notes():
            self._console.remark(note)
        if self._rows is not None and self._rows.late:
            names = listed(self._rows.late)
            self._console.remark(
                f"columns that the first rows do not have: {names}; --output jsonl shows all"
            )
