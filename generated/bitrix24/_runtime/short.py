# Copied from generator/runtime/short.py: edit it there, then build.
"""How much of a text a message shows."""

from __future__ import annotations


def shown(value: object, most: int = 80) -> str:
    """How Python writes a value; of one that cannot be written, as a very long number, its type."""
    try:
        text = repr(value)
    except Exception:  # also of the value's own code
        return f"a value of type {type(value).__name__}"
    return short(text, most)


def short(text: str, most: int = 80) -> str:
    """The text, cut where it is longer than so many characters."""
    return text if len(text) <= most else f"{text[:most]}…"
