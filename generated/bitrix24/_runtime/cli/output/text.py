# Copied from generator/runtime/cli/output/text.py: edit it there, then build.
"""``text``: for the shell. A single value bare, an object as KEY<tab>value, an item a line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from ..terminal import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..console import Console


class Text:
    """Writes words and lines without quotes."""

    columns = ()

    def __init__(self, console: Console) -> None:
        self._console = console

    def one(self, value: object) -> None:
        """Write a value; an object is a line for each of its members."""
        if isinstance(value, dict):
            members = cast("dict[str, object]", value)
            lines = [f"{printable(key)}\t{_word(item)}\n" for key, item in members.items()]
            self._console.write("".join(lines))
        else:
            self.write([value])

    def write(self, items: Sequence[object]) -> None:
        """Write a line for each."""
        self._console.write("".join(f"{_word(item)}\n" for item in items))

    def close(self, *, whole: bool = True) -> None:
        """Nothing stands behind the lines."""


def _word(value: object) -> str:
    """A value on one line, safe to show: text as it is, all else as compact JSON."""
    if isinstance(value, str):
        return printable(value)
    return printable(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
