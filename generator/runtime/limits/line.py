"""Those of one process who wait for a bucket: one asks, the others stand in line behind it.

So a process that is killed leaves few places that nobody uses, and of processes that wait each has
its turn. Who calls again and again while a bucket is nearly empty has some places counted ahead.
"""

from __future__ import annotations

import threading
from collections import deque
from typing import Final

_AT_ONCE: Final = 4
_SPREAD: Final = 0.025
_RECHECK: Final = 5
_LATELY: Final = 0.25
"""Seconds for which places that were counted ahead are kept."""
_MOST_AHEAD: Final = 31


class Line:
    """A line before one bucket.

    Attributes:
        due: when the first in it may go.
        pace: requests a second for which room comes; 0 where nobody has looked.
        on_the_way: requests that were sent and not answered.
    """

    def __init__(self) -> None:
        self.due: float = 0.0
        self.pace: float = 0.0
        self.on_the_way: int = 0
        self._burst = 0.0
        self._ahead = 0
        self._ahead_at = -_LATELY
        self._wanted = 0
        self._lock = threading.Lock()
        self._waiting: deque[object] = deque()

    @property
    def is_used(self) -> bool:
        """Whether somebody waits, or is waited for."""
        return bool(self._waiting) or self.on_the_way > 0

    def join(self, ticket: object, *, first: bool = False) -> None:
        """Stand in line, once: at its end, or at its begin after a refusal."""
        with self._lock:
            if ticket in self._waiting:
                return
            if first:
                self._waiting.appendleft(ticket)
            else:
                self._waiting.append(ticket)

    def leave(self, ticket: object) -> None:
        """Wait no more."""
        with self._lock:
            if ticket in self._waiting:
                self._waiting.remove(ticket)

    def ahead(self, ticket: object) -> int:
        """How many stand before it."""
        with self._lock:
            return self._waiting.index(ticket) if ticket in self._waiting else len(self._waiting)

    def expected(self, ahead: int, now: float) -> float:
        """Seconds until one with so many before it may go."""
        return max(0.0, self.due - now) + ahead / self.pace

    def nap(self, seconds: float) -> float:
        """Seconds after which it looks again: those before it may have gone away."""
        return min(seconds, max(_RECHECK / self.pace, seconds / 2))

    def take(self, now: float) -> bool:
        """Take a place that was counted ahead, if there is one and nobody waits."""
        with self._lock:
            if self._ahead < 1 or self._waiting or now - self._ahead_at > _LATELY:
                return False
            self._ahead -= 1
            self.on_the_way += 1
            return True

    def wanted(self, now: float) -> int:
        """Places to be counted ahead: more and more for one who calls again and again."""
        with self._lock:
            often = now - self._ahead_at <= _LATELY
            self._wanted = min(_MOST_AHEAD, self._wanted * 2 + 1) if often else 0
            return self._wanted

    def unused(self) -> int:
        """Places that were counted ahead and are not wanted; they are given back then."""
        with self._lock:
            unused, self._ahead = self._ahead, 0
            return unused

    def counted(self, more: float, now: float) -> None:
        """Keep places that were counted ahead."""
        with self._lock:
            self._ahead, self._ahead_at = self._ahead + int(more), now

    def sent(self) -> None:
        """A request goes out."""
        with self._lock:
            self.on_the_way += 1

    def answered(self) -> None:
        """Something came upon a request."""
        with self._lock:
            self.on_the_way -= 1

    def spread(self, now: float) -> float:
        """Seconds to wait so that a burst comes in a row.

        Nobody knows how full a bucket is that others use as well: of requests that are sent
        together all would be refused.
        """
        with self._lock:
            if self.on_the_way < _AT_ONCE:
                return 0.0
            self._burst = max(self._burst + _SPREAD, now)
            return self._burst - now
