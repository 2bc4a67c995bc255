"""The lines of a process: one for each bucket for which somebody waits."""

from __future__ import annotations

import threading

from ..process import current
from .line import Line

_KEPT = 1000


class Lines:
    """Lines by the keys of their buckets; those of a process that was copied belong to it."""

    def __init__(self) -> None:
        self._process = current()
        self._lock = threading.Lock()
        self._lines: dict[str, Line] = {}

    def of(self, key: str) -> Line:
        """The line of a bucket."""
        process = current()
        if self._process != process:
            self._process, self._lock, self._lines = process, threading.Lock(), {}
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
