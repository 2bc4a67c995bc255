# Copied from generator/runtime/cli/terminal.py: edit it there, then build.
"""Text for a terminal: what may be shown raw, how wide it is, how much room there is.

Text from a portal is not trusted: it could move the cursor, recolour the screen or turn the reading
direction. ``printable`` is what keeps that out of tables and messages.
"""

from __future__ import annotations

import codecs
import os
from typing import TYPE_CHECKING, Final, TextIO

from ..hidden import hidden_in

if TYPE_CHECKING:
    from collections.abc import Iterator

_JOINERS: Final = "\u200c\u200d"
_SHORT: Final = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}
_PLAINER: Final = {
    "…": "...", "—": "-", "–": "-", "«": '"', "»": '"', "“": '"', "”": '"', "’": "'", "‘": "'",
    "→": "->", "≤": "<=", "≥": ">=", "×": "x", "•": "*", "№": "No.", "\u00a0": " ",
}  # fmt: skip
"""What stands for a sign that the code page of a console does not have."""

SIMPLER: Final = "bitrix24.simpler"
"""The name under which ``str.encode`` knows what is written for such a sign."""


def _simpler(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lost = error.object[error.start : error.end]
    return "".join(_PLAINER.get(sign) or _escape(sign) for sign in lost), error.end


codecs.register_error(SIMPLER, _simpler)


def printable(text: str) -> str:
    """The text with all that steers a terminal or that none shows written out: ``\\x1b``."""
    if text.isascii() and text.isprintable():
        return text
    return hidden_in("\t\n\r").sub(lambda match: _SHORT.get(match[0]) or _escape(match[0]), text)


def printable_lines(text: str) -> str:
    """The same, but for the line breaks."""
    return "\n".join(map(printable, text.split("\n")))


def _escape(char: str) -> str:
    code = ord(char)
    if code < 256:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def width_of(text: str) -> int:
    """Columns that a text takes."""
    if text.isascii():
        return len(text)
    return sum(width for _, width in _widths(text))


def cut(text: str, room: int) -> str:
    """The text, shortened to some columns; three dots or an ellipsis show that it was."""
    if width_of(text) <= room:
        return text
    taken, used = "", 0
    for char, width in _widths(text):
        if used + width > room - 1:
            break
        taken, used = taken + char, used + width
    return f"{taken.rstrip(_JOINERS)}…"


def padded(text: str, room: int) -> str:
    """The text, filled up with blanks to some columns."""
    return text + " " * (room - width_of(text))


def _widths(text: str) -> Iterator[tuple[str, int]]:
    from unicodedata import category, east_asian_width

    for char in text:
        if category(char) in {"Mn", "Me", "Cf"}:
            yield char, 0
        else:
            yield char, 2 if east_asian_width(char) in {"W", "F"} else 1


def columns(stream: TextIO) -> int | None:
    """Columns of the terminal behind a stream; ``None`` where there is none."""
    given = os.environ.get("COLUMNS", "")
    if given.isascii() and given.isdigit() and int(given[:6]) > 0:
        return int(given[:6])
    try:
        return os.get_terminal_size(stream.fileno()).columns or None
    except (OSError, ValueError):
        return None
