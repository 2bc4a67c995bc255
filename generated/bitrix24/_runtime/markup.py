# Copied from generator/runtime/markup.py: edit it there, then build.
"""Texts of a portal that hold HTML, as text. Pure."""

from __future__ import annotations

from typing import Final

_BREAKS: Final = frozenset(("br", "p", "div", "li", "ul", "ol", "tr", "td", "table", "hr"))
_INLINE: Final = frozenset(("a", "b", "i", "u", "s", "em", "strong", "span", "font", "code"))
_LONGEST_TAG: Final = 2000


def plain(text: str) -> str:
    """A text without HTML's tags and entities.

    Only what HTML has is a tag: ``<LINE_ID>`` and ``a < b`` stay. One pass over the text, and
    entities after tags: ``&lt;b&gt;`` is what somebody wrote, and is shown.
    """
    if "<" in text:
        head, *pieces = text.split("<")
        text = (head + "".join(map(_after_tag, pieces))).strip()
    if "&" in text:
        from html import unescape  # a large table, which few errors need

        text = unescape(text)
    return text


def _after_tag(piece: str) -> str:
    """What follows a ``<``: without the tag, if it is one."""
    end = piece.find(">", 0, _LONGEST_TAG)
    words = piece[: max(end, 0)].removeprefix("/").split(None, 1)
    name = words[0].rstrip("/").lower() if words and not piece[0].isspace() else ""
    if name in _BREAKS:
        return f" {piece[end + 1 :]}"
    return piece[end + 1 :] if name in _INLINE else f"<{piece}"
