"""Comparing names as people type them: without case, ``-`` and ``_``; and the nearest right one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class UsageError(Exception):
    """The command line is wrong; nothing was sent.

    Attributes:
        hint: what to do next, on a line of its own.
    """

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.hint = hint


class RepeatedKeyError(UsageError):
    """An object in JSON has a key twice. No alternative reading makes that right."""


def folded(name: str) -> str:
    """The name as it is compared."""
    return name.replace("-", "").replace("_", "").casefold()


def prefix_of(command: str) -> str:
    """The beginning of the environment variables' names: ``B24`` for ``b24``."""
    import re

    return re.sub(r"[^0-9A-Za-z]+", "_", command).upper()


def nearest(word: str, names: Iterable[str], alike: float = 0.7) -> str | None:
    """The name that was probably meant: ``alike`` says how near it must be, 1 being the same."""
    from difflib import get_close_matches

    by_fold: dict[str, str] = {}
    for name in names:
        by_fold.setdefault(folded(name), name)
    found = get_close_matches(folded(word)[:100], by_fold, n=1, cutoff=alike)
    return by_fold[found[0]] if found else None


def did_you_mean(word: str, names: Iterable[str], prefix: str = "") -> str:
    """The end of a message: ``; did you mean "pause"?``, or nothing."""
    name = nearest(word, names)
    return f'; did you mean "{prefix}{name}"?' if name else ""


def enumerated(names: Sequence[str]) -> str:
    """Names in a sentence: ``a, b and c``."""
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last
