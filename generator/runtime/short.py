"""How much of a text a message shows."""

from __future__ import annotations


def short(text: str, most: int = 80) -> str:
    """The text, cut where it is longer than so many characters."""
    return text if len(text) <= most else f"{text[:most]}…"
