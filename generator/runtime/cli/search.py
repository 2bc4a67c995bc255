"""Finding methods by words, in everything that the data says of them. Pure but for loading it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from ..data import key_of, load

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .tree import Entry

_SHORTEST_STEM: Final = 4
_ENDINGS: Final = {"ing": _SHORTEST_STEM, "s": 3}
"""Endings that do not count, and how much of a word must stand before them."""


def found_in(entries: Sequence[Entry], words: Sequence[str]) -> list[Entry]:
    """The methods that have all words; where none has, those that have words that begin alike.

    Those that have the words in their names come first, then those with them in the summary.
    """
    needles = ["".join(_stems(word)) for word in words]
    texts = [(entry, [_stems(text) for text in _texts(entry)]) for entry in entries]
    for occurs in (_occurs, _is_near):
        found = [
            entry
            for entry, lines in texts
            if all(any(occurs(needle, stems) for stems in lines) for needle in needles)
        ]
        if found:
            return sorted(found, key=lambda entry: _misses(entry, needles))
    return []


def _misses(entry: Entry, needles: Sequence[str]) -> tuple[int, int, int]:
    """How many words are not in the name, how many not in the summary; and the name's length."""
    name, summary = _stems(entry["method"]), _stems(entry["summary"])
    unnamed, unsaid = (sum(word not in words for word in needles) for words in (name, summary))
    return unnamed, unsaid, len(name)


def _texts(entry: Entry) -> Iterable[str]:
    details: Mapping[str, Any] = load("methods").get(key_of(entry), {})
    yield from (entry["method"], entry["command"], entry["summary"], *entry["scope"])
    yield details.get("description") or ""
    yield from _field_texts(details.get("params") or ())


def _field_texts(fields: Iterable[Mapping[str, Any]]) -> Iterable[str]:
    for field in fields:
        yield field["name"]
        yield field.get("summary") or ""
        yield from _field_texts(field.get("fields") or ())


def _stems(text: str) -> list[str]:
    """The words of a text without their endings: ``Working_days`` is ``work`` and ``day``."""
    return [_stem(word) for word in re.findall(r"[^\W_]+", text.casefold())]


def _stem(word: str) -> str:
    for ending, least in _ENDINGS.items():
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= least:
            return stem
    return word


def _occurs(needle: str, stems: Sequence[str]) -> bool:
    """Whether it is in a word, or the beginning of words written together: ``workday``."""
    if not needle:
        return False
    return any(needle in stem for stem in stems) or any(
        "".join(stems[at : at + len(needle)]).startswith(needle) for at in range(len(stems))
    )


def _is_near(needle: str, stems: Iterable[str]) -> bool:
    """Whether it and a word begin alike: one is the beginning of the other."""
    return any(
        min(len(needle), len(stem)) >= _SHORTEST_STEM
        and (stem.startswith(needle) or needle.startswith(stem))
        for stem in stems
    )
