# Copied from generator/runtime/cli/names.py: edit it there, then build.
"""Names in what is typed and told; and the error of a line that is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..nearest import did_you_mean as did_you_mean
from ..nearest import folded as folded
from ..nearest import nearest as nearest

if TYPE_CHECKING:
    from collections.abc import Sequence


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


def prefix_of(command: str) -> str:
    """The beginning of the environment variables' names: ``B24`` for ``b24``."""
    import re

    return re.sub(r"[^0-9A-Za-z]+", "_", command).upper()


def enumerated(names: Sequence[str]) -> str:
    """Names in a sentence: ``a, b and c``."""
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last
