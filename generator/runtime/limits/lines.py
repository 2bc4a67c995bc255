"""The lines of a process: one for each bucket for which somebody waits."""

from __future__ import annotations

import atexit
import threading
from typing import TYPE_CHECKING

from ..process import current
from .line import Line

if TYPE_CHECKING:
    from collections.abc import Callable

_KEPT = 1000


class Lines:
    """Lines by the keys of their buckets; those of a process that was copied belong to it."""

    def __init__(self) -> None:
        self._process = current()
        self._lock = threading.Lock()
        self._lines: dict[str, Line] = {}
        self._leaves: dict[str, Callable[[int], None]] = {}
        atexit.register(self._end)

    def leaves(self, key: str, leave: Callable[[int], None]) -> None:
        """Say how places that were counted ahead are given back when the process ends."""
        self._leaves[key] = leave

    def _end(self) -> None:
        if self._process == current():
            for key, leave in self._leaves.items():
                unused = self._lines[key].unused() if key in self._lines else 0
                if unused:
                    leave(unused)

    def of(self, key: str) -> Line:
        """The line of a bucket."""
        process = current()
        if self._process != process:
            self._process, self._lock = process, threading.Lock()
            self._lines, self._leaves = {}, {}
        line = self._lines.get(key)
        if line is None:
            with self._lock:
                line = self._lines.get(key)
                if line is None:
                    self._forget()
                    line = self._lines[key] = Line()
        return line

    def _forget(self) -> None:
        if len(self._lines) >= _KEPT:
            self._lines = {key: line for key, line in self._lines.items() if line.is_used}
            self._leaves = {key: leave for key, leave in self._leaves.items() if key in self._lines}
