"""Texts as shells read them back, whatever stands in them. Pure."""

from __future__ import annotations

from ..terminal import printable


def one_line(text: str) -> str:
    """A text without anything that steers a terminal, on one line."""
    return printable(" ".join(text.split()))


def posix(text: str) -> str:
    """A word for bash and zsh."""
    return "'" + text.replace("'", "'\\''") + "'"


def fish(text: str) -> str:
    """A word for fish."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def powershell(text: str) -> str:
    """A word for PowerShell, which takes typographic quotes for quotes, too."""
    for quote in "'\u2018\u2019\u201a\u201b":
        text = text.replace(quote, quote * 2)
    return f"'{text}'"
