# Copied from generator/runtime/limits/stores.py: edit it there, then build.
"""Where the counters of portals are kept: in this process, in a file of this machine, in a Redis.

A store does one step at a time for all who use it. Which steps there are stands in
``policy.bucket``; a store that is far away is asked beside the event loop.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final, Literal, Protocol, TypeAlias

from ..policy import bucket

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..policy.bucket import Level, Place, Rule

Step: TypeAlias = Literal["enter", "again", "refused", "leave"]
"""What can be done with a bucket: count a request, look at its place again, learn from a refusal,
count it no more. Each goes with a number: how many more are counted ahead, that of its place, when
it was sent, how many are counted no more."""

IDLE: Final = 900.0
"""Seconds after which nothing of a portal's counters is true any more."""
_KEPT: Final = 1000


class Store(Protocol):
    """Keeps counters."""

    far: bool
    """Whether a step may take longer than an event loop should stand still."""

    def step(self, step: Step, key: str, rule: Rule, number: float = 0.0) -> Place:
        """Do something with the bucket of a key."""
        ...

    def read(self, key: str) -> tuple[str | None, float]:
        """What was written under a key, and the time by the clock that counts."""
        ...

    def write(self, key: str, text: str) -> None:
        """Write something under a key, for as long as it can be true."""
        ...


def stepped(step: Step, level: Level, rule: Rule, now: float, number: float) -> tuple[Level, Place]:
    """A bucket after a step, and the place that the request has then."""
    if step == "enter":
        return bucket.enter(level, rule, now, number)
    if step == "again":
        return bucket.again(level, rule, now, number)
    if step == "refused":
        return bucket.refused(level, rule, now, number)
    return bucket.again(bucket.leave(level, number), rule, now, level.entered)


class Memory:
    """Counters of one process.

    Args:
        now: tells the time.
    """

    far = False

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._levels: dict[str, Level] = {}
        self._texts: dict[str, tuple[str, float]] = {}

    def step(self, step: Step, key: str, rule: Rule, number: float = 0.0) -> Place:
        """Do something with the bucket of a key."""
        with self._lock:
            now = self._now()
            level = self._levels.pop(key, None)
            if level is None:
                level = bucket.Level(at=now)
                self._forget(now)
            level, place = stepped(step, level, rule, now, number)
            self._levels[key] = level  # the last one used stands last
            return place

    def read(self, key: str) -> tuple[str | None, float]:
        """What was written under a key, and the time."""
        now = self._now()
        text, until = self._texts.get(key, ("", 0.0))
        return (text if now < until else None), now

    def write(self, key: str, text: str) -> None:
        """Write something under a key."""
        with self._lock:
            now = self._now()
            self._texts.pop(key, None)
            self._texts[key] = (text, now + IDLE)
            while len(self._texts) > _KEPT:
                del self._texts[next(iter(self._texts))]

    def _forget(self, now: float) -> None:
        """Let buckets go that are empty by now, once there are many."""
        while len(self._levels) >= _KEPT:
            key = next(iter(self._levels))
            if self._levels[key].at + IDLE > now and len(self._levels) < 100 * _KEPT:
                return
            del self._levels[key]
