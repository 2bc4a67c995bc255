# Copied from generator/runtime/oint/cli/progress.py: edit it there, then build.
"""How far a file has gone or come, on a terminal; nothing is told to a file or a pipe."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TYPE_CHECKING, Final, TextIO

from .words import word

if TYPE_CHECKING:
    from ..model import Language

_EVERY: Final = 0.2
_MIB: Final = 1 << 20
_WORTH: Final = 4 * _MIB
"""Bytes below which nobody waits long enough to ask."""


class Progress:
    """``with Progress(language) as progress:`` shows one line, and takes it away at the end."""

    def __init__(self, language: Language, stream: TextIO | None = None) -> None:
        self._language: Language = language
        self._stream = stream if stream is not None else sys.stderr
        self._next = 0.0
        self._shown = 0

    def __call__(self, done: int, total: int) -> None:
        """Show how many bytes of how many are there; 0 if that is not known."""
        if max(done, total) < _WORTH or not self._is_terminal() or monotonic() < self._next:
            return
        self._next = monotonic() + _EVERY
        size = f"{done / _MIB:.0f} MiB"
        if total:
            whole = f"{total / _MIB:.0f} MiB"
            size = f"{word('of', self._language, done=size, all=whole)}, {100 * done // total} %"
        self._show(size)

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            self._show("")

    def _is_terminal(self) -> bool:
        try:
            return self._stream.isatty()
        except ValueError:
            return False

    def _show(self, text: str) -> None:
        self._stream.write(f"\r{text.ljust(self._shown)}" + ("" if text else "\r"))
        self._stream.flush()
        self._shown = max(self._shown, len(text))
