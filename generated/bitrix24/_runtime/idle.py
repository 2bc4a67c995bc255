# Copied from generator/runtime/idle.py: edit it there, then build.
"""The connections that wait for their next call: which is used, and which are closed.

One of these holds those of all portals, so that an application with thousands of them keeps few
sockets. Knows no library and opens nothing.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict, deque
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from .http import IDLE

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

C = TypeVar("C")

FEWEST: Final = 100
"""Connections that may wait, however few calls are made at once."""


class Idle(Generic[C]):
    """Connections that wait, by what they lead to.

    As many may wait as there were calls at once, or a few if that is more; the one that has waited
    longest is closed for another, and each after ``IDLE`` seconds, as soon as anything is called.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        # One thread may come twice: the collector of garbage, or the handler of a signal.
        self._lock = threading.RLock()
        self._by_key: dict[Hashable, deque[C]] = {}
        self._oldest: OrderedDict[C, tuple[Hashable, float]] = OrderedDict()
        self._calls = 0
        self._most = FEWEST

    def __len__(self) -> int:
        return len(self._oldest)

    def begin(self) -> None:
        """A call begins."""
        with self._lock:
            self._calls += 1
            self._most = max(self._most, self._calls)

    def end(self) -> None:
        """A call has ended."""
        with self._lock:
            self._calls -= 1

    def take(self, key: Hashable) -> C | None:
        """The connection that has waited the shortest, unless that was too long."""
        with self._lock:
            waiting = self._by_key.get(key)
            if not waiting or self._is_late(waiting[-1]):
                return None
            # Ctrl+C may come between any two lines: it leaves a connection in one place of two,
            # from where it is closed in its time, and never handed out.
            try:
                found = waiting.pop()
            except IndexError:
                return None
            self._oldest.pop(found, None)
            if not waiting:
                self._by_key.pop(key, None)
            return found

    def put(self, key: Hashable, connection: C) -> list[C]:
        """Let a connection wait.

        Returns:
            Those that have to be closed: they were idle for too long, or there are too many.
        """
        with self._lock:
            self._oldest[connection] = key, self._clock()
            self._by_key.setdefault(key, deque()).append(connection)
            return self._surplus()

    def stale(self) -> list[C]:
        """Those that have to be closed by now."""
        with self._lock:
            return self._surplus()

    def drop(self, leads: Callable[[Hashable], bool]) -> list[C]:
        """Take out all whose key is one of these."""
        with self._lock:
            found: list[C] = []
            for key in list(filter(leads, self._by_key)):
                found += self._by_key.pop(key)
            for connection in found:
                self._oldest.pop(connection, None)
            return found

    def _surplus(self) -> list[C]:
        found: list[C] = []
        while self._oldest:
            connection = next(iter(self._oldest))
            if len(self._oldest) <= self._most and not self._is_late(connection):
                break
            key, _ = self._oldest.pop(connection)
            waiting = self._by_key.get(key)
            if waiting and waiting[0] is connection:
                waiting.popleft()
                if not waiting:
                    self._by_key.pop(key, None)
            found.append(connection)
        return found

    def _is_late(self, connection: C) -> bool:
        _, since = self._oldest.get(connection, (None, float("-inf")))
        return self._clock() - since > IDLE
