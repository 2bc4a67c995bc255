"""Comparing names as people type them, without case, ``-``, ``_`` and the dots of ``ё``.

The SDK, the command lines and the generator ask here, so that all offer the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

ALIKE: Final = 0.7
_LONGEST: Final = 100  # difflib takes the square of it


def folded(name: str) -> str:
    """The name as it is compared."""
    return name.replace("-", "").replace("_", "").casefold().replace("ё", "е")


def nearest(word: str, names: Iterable[str], alike: float = ALIKE) -> str | None:
    """The name that was probably meant; the word itself never is: what is wrong is something else.

    Args:
        word: what was written.
        names: what is right.
        alike: how near it must be, 1 being the same.
    """
    from difflib import get_close_matches

    by_fold: dict[str, str] = {}
    for name in names:
        if name != word:
            by_fold.setdefault(folded(name), name)
    found = get_close_matches(folded(word)[:_LONGEST], by_fold, n=1, cutoff=alike)
    return by_fold[found[0]] if found else None


def did_you_mean(word: str, names: Iterable[str], prefix: str = "", alike: float = ALIKE) -> str:
    """The end of a message: ``; did you mean "pause"?``, or nothing."""
    name = nearest(word, names, alike)
    return f'; did you mean "{prefix}{name}"?' if name else ""
