"""Sentences of others as the texts of a spec: one line, one full stop, nothing hidden.

Owns the form of summaries and descriptions. Must not invent anything: what is cut off ends in
three dots.
"""

from __future__ import annotations

import re
from typing import Final

from ...text import clean

SUMMARY: Final = 240
DESCRIPTION: Final = 2000
_FIRST_SENTENCE: Final = re.compile(r"[^.!?]{3,}?[.!?](?= [A-ZА-ЯЁ(])")
_SMALL_WORD: Final = re.compile(r"[a-zа-яё]+(?=[ ,.;:]|\Z)")


def sentence(words: object, *, unlike: str = "") -> str | None:
    """One line that begins like a sentence and ends with a full stop; None for nothing said.

    Args:
        words: what the source says; anything but text says nothing.
        unlike: a name; a text that only repeats it says nothing either.
    """
    if not isinstance(words, str):
        return None
    line = " ".join(clean(words).split())
    if not _letters(line) or says_the_same(line, unlike):
        return None
    if len(line) >= SUMMARY:
        first = _FIRST_SENTENCE.match(line)
        line = first[0] if first and len(first[0]) < SUMMARY else _cut(line, SUMMARY)
    line = line.rstrip(" :;,")
    if _SMALL_WORD.match(line):
        line = line[0].upper() + line[1:]
    return line if line.endswith((".", "!", "?")) else f"{line}."


def paragraphs(words: object) -> str | None:
    """A longer text with its line ends; None for nothing said."""
    if not isinstance(words, str):
        return None
    lines = (line.strip() for line in clean(words, lines=True).split("\n"))
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    if not text:
        return None
    return text if len(text) <= DESCRIPTION else _cut(text, DESCRIPTION)


def says_the_same(one: str, other: str) -> bool:
    """Whether two texts differ in signs and capitals only."""
    return _letters(one) == _letters(other)


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _cut(text: str, most: int) -> str:
    start = text[: most - 3]
    return f"{start.rsplit(' ', 1)[0].rstrip(' .,;:')}..."
