# Copied from generator/runtime/limits/stores.py: edit it there, then build.
"""Where the counters of portals are kept: in this process, in a file of this machine, in a Redis.

A store does one step at a time for all who use it. Which steps there are stands in
``policy.bucket``; a store that is far away is asked beside the event loop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, Protocol, TypeAlias

from ..policy import bucket
from .forks import Locked

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
    level = bucket.leave(bucket.later(level, rule, now), max(1, number))
    return bucket.again(level, rule, now, level.entered)


class Counters:
    """Counters of one process, for one thread at a time.

    Attributes:
        levels: the buckets by their keys; the one used last stands last.
    """

    def __init__(self) -> None:
        self.levels: dict[str, Level] = {}
        self._texts: dict[str, tuple[str, float]] = {}

    def step(self, step: Step, key: str, rule: Rule, now: float, number: float) -> Place:
        """Do something with the bucket of a key."""
        level = self.levels.get(key)
        level = bucket.Level(at=now) if level is None else bucket.believed(level, rule, now)
        level, place = stepped(step, level, rule, now, number)
        self.keep(key, level)
        return place

    def keep(self, key: str, level: Level) -> None:
        """Remember how full a bucket is, and forget others once there are many."""
        if self.levels.pop(key, None) is None:
            self._forget(level.at)
        self.levels[key] = level

    def read(self, key: str, now: float) -> str | None:
        """What was written under a key."""
        text, until = self._texts.get(key, ("", 0.0))
        return text if now < until else None

    def write(self, key: str, text: str, now: float) -> None:
        """Write something under a key."""
        self._texts.pop(key, None)
        self._texts[key] = (text, now + IDLE)
        while len(self._texts) > _KEPT:
            del self._texts[next(iter(self._texts))]

    def _forget(self, now: float) -> None:
        """Let buckets go that are empty by now, once there are many."""
        while len(self.levels) >= _KEPT:
            key = next(iter(self.levels))
            if self.levels[key].at + IDLE > now and len(self.levels) < 100 * _KEPT:
                return
            del self.levels[key]


class Memory(Locked):
    """Counters of one process.

    Args:
        now: tells the time.
    """

    far = False

    def __init__(self, now: Callable[[], float]) -> None:
        super().__init__()
        self._now = now
        self._counters = Counters()

    def step(self, step: Step, key: str, rule: Rule, number: float = 0.0) -> Place:
        """Do something with the bucket of a key."""
        with self.lock:
            return self._counters.step(step, key, rule, self._now(), number)

    def read(self, key: str) -> tuple[str | None, float]:
        """What was written under a key, and the time."""
        now = self._now()
        return self._counters.read(key, now), now

    def write(self, key: str, text: str) -> None:
        """Write something under a key."""
        with self.lock:
            self._counters.write(key, text, self._now())
