# Copied from generator/runtime/markup.py: edit it there, then build.
"""Texts of a portal that hold HTML, as text. Pure."""

from __future__ import annotations

import re
from typing import Final

_BREAKS: Final = frozenset(("br", "p", "div", "li", "ul", "ol", "tr", "td", "table", "hr", "pre"))
_INLINE: Final = frozenset(("a", "b", "i", "u", "s", "em", "strong", "span", "font", "code", "img"))
_LONGEST_TAG: Final = 2000
_QUOTED: Final = r"""\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*')"""
_ATTRIBUTE: Final = r"""\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=>]+)"""
_TAG: Final = re.compile(rf"/?([a-z][a-z0-9]*)(?:{_ATTRIBUTE})*\s*/?>", re.IGNORECASE)
_ANY_TAG: Final = re.compile(rf"[a-z][\w:-]*(?:{_QUOTED})+\s*/?>", re.IGNORECASE)
"""A name that HTML may have, too: its attributes are written as nobody writes a comparison."""


def plain(text: str) -> str:
    """A text without HTML's tags, comments and entities.

    Only what HTML has is a tag: ``<LINE_ID>``, ``a < b`` and ``a<b and c>d`` stay. One pass over
    the text, and entities after tags: ``&lt;b&gt;`` is what somebody wrote, and is shown.
    """
    if "<" in text:
        head, *pieces = _without_comments(text).split("<")
        text = (head + "".join(map(_after_tag, pieces))).strip()
    if "&" in text:
        from html import unescape  # a large table, which few errors need

        text = unescape(text)
    return text


def _without_comments(text: str) -> str:
    parts: list[str] = []
    at = 0
    while (begin := text.find("<!--", at)) >= 0 and (end := text.find("-->", begin + 4)) >= 0:
        parts.append(text[at:begin])
        at = end + 3
    return "".join(parts) + text[at:]


def _after_tag(piece: str) -> str:
    """What follows a ``<``: without the tag, if it is one."""
    tag = _TAG.match(piece, 0, _LONGEST_TAG)
    name = tag[1].lower() if tag else ""
    if tag and name in _BREAKS:
        return f" {piece[tag.end() :]}"
    if tag is None or name not in _INLINE:
        tag = _ANY_TAG.match(piece, 0, _LONGEST_TAG)
    return piece[tag.end() :] if tag else f"<{piece}"
