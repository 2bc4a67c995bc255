# Copied from generator/runtime/cli/help/shell.py: edit it there, then build.
"""Words as a line that can be pasted into a shell. Pure, and light to import."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...hidden import hidden_in

if TYPE_CHECKING:
    from collections.abc import Sequence

_KEYS: Final = "\t\r"
"""A shell into which they are pasted takes them for keys: it completes a name, it runs the line."""


def hides(text: str) -> bool:
    """Whether a text has what cannot be seen, or what a shell takes for a key."""
    if text.isascii() and text.isprintable():
        return False
    return hidden_in(_KEYS).search(text) is not None


def line_of(words: Sequence[str], room: int = 100) -> str:
    """Words as a line for the shell; a long one is broken behind a backslash."""
    shown = [word if _is_plain(word) and not hides(word) else _quoted(word) for word in words]
    line = " ".join(shown)
    if len(line) <= room:
        return line
    lines, last = [""], ""
    for word in shown:
        if word.startswith("--"):
            lines.append("")
        lines[-1] += f" {word}" if lines[-1] else word
        last = word
    return " \\\n    ".join(lines) if last else line


def _quoted(word: str) -> str:
    """A word that the shell takes whole; what cannot be seen is written out, as bash reads it."""
    from shlex import quote

    if not hides(word):
        return quote(word)
    text = word.replace("\\", "\\\\").replace("'", "\\'")
    return f"$'{hidden_in(_KEYS).sub(lambda found: _escaped(found[0]), text)}'"


def _escaped(character: str) -> str:
    code = ord(character)
    return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"


def _is_plain(word: str) -> bool:
    """Whether a shell takes a word as it is; letters of any language are plain to it."""
    return bool(word) and all(char.isalnum() or char in "_@%+=:,./-" for char in word)
