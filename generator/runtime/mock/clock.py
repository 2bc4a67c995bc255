"""The portal's clock: it stands still until it is told to go on, or follows a real one."""

from __future__ import annotations

import threading
from bisect import insort
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

START: Final = 1_767_225_600.0
"""2026-01-01T00:00:00Z, where every virtual clock begins."""


class Clock:
    """Time of a simulated portal, in seconds since 1970.

    Args:
        start: where it begins.
        source: a clock that runs, in seconds, such as ``time.monotonic``; without one the time
            stands still but for ``advance``.
        speed: seconds here for one of the source: at 50, a bucket that empties by 2 a second
            empties by 100.
    """

    def __init__(
        self,
        start: float = START,
        *,
        source: Callable[[], float] | None = None,
        speed: float = 1.0,
    ) -> None:
        self._lock = threading.Lock()
        self._source = source
        self._speed = speed
        self._base = start
        self._advanced = 0.0
        self._begin = source() if source else 0.0
        self._sleeping: list[float] = []

    @property
    def runs(self) -> bool:
        """Whether it goes on by itself."""
        return self._source is not None

    @property
    def speed(self) -> float:
        """Seconds here for one of the source."""
        return self._speed

    def now(self) -> float:
        """The time."""
        base = self._base + self._advanced
        if self._source is None:
            return base
        return base + (self._source() - self._begin) * self._speed

    def advance(self, seconds: float) -> float:
        """Let time pass at once, and give back what it is then.

        Args:
            seconds: how much.

        Raises:
            ValueError: time does not go back.
        """
        if not 0 <= seconds < float("inf"):
            raise ValueError(f"time goes on by seconds, not by {seconds!r}")
        with self._lock:
            self._advanced += seconds
        return self.now()

    @contextmanager
    def asleep(self, seconds: float) -> Iterator[float]:
        """Be among those who sleep, until the time that is given back."""
        until = self.now() + seconds
        with self._lock:
            insort(self._sleeping, until)
        try:
            yield until
        finally:
            with self._lock:
                self._sleeping.remove(until)

    def wake(self, until: float) -> None:
        """Let a clock that stands still go on to the end of a sleep, if nobody wakes before."""
        with self._lock:
            is_first = self._sleeping[0] == until
        if is_first:
            self.advance(max(0.0, until - self.now()))

    def reset(self) -> None:
        """Take back all that it was advanced by."""
        with self._lock:
            self._advanced = 0.0

    def run(self, source: Callable[[], float], *, speed: float = 1.0) -> None:
        """Follow a real clock from now on.

        Args:
            source: such as ``time.monotonic``.
            speed: seconds here for one of the source.
        """
        with self._lock:
            now = self.now() - self._advanced
            self._base, self._source, self._speed, self._begin = now, source, speed, source()
