"""The portal's two limits: how many requests at once, and how long a method may run.

Source: ``limits``. What it leaves open, or what others have measured differently, is an option.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import floor
from typing import TYPE_CHECKING, Any, Final, Literal

from .batch import METHOD as BATCH
from .call import Outcome
from .envelope import refused_generally

if TYPE_CHECKING:
    from collections.abc import Callable

    from .arrival import Arrival
    from .call import Call, Caller, Handler

Mode = Literal["nested", "batch", "absent"]
TARIFFS: Final[Mapping[str, tuple[float, float]]] = {"standard": (50, 2), "enterprise": (250, 5)}
"""The counter above which a request is refused, and how many a second are forgotten."""

WINDOW: Final = 600.0
_BASKET: Final = 60.0
_TIMEOUT: Final = b"<html><head><title>504 Gateway Time-out</title></head><body></body></html>"


@dataclass(slots=True)
class Bucket:
    """The leaky bucket of requests: one for each portal and address that requests come from.

    Attributes:
        size: the counter above which a request is refused; 0 for no limit.
        per_second: how many are forgotten once a second.
        counts_refused: whether a refused request counts, too; the page does not say.
        refused: how many were refused.
    """

    size: float = 0
    per_second: float = 2
    counts_refused: bool = False
    refused: int = 0
    _levels: dict[tuple[str, str], tuple[float, float]] = field(
        default_factory=dict[tuple[str, str], tuple[float, float]]
    )

    def level(self, portal: str, address: str, now: float) -> float:
        """How full the bucket of an address is."""
        level, since = self._levels.get((portal, address), (0.0, now))
        return max(0.0, level - self.per_second * floor(now - since))

    def fill(self, portal: str, address: str, now: float, level: float) -> None:
        """Make a bucket this full, as other clients behind the address would."""
        self._levels[portal, address] = (level, now)

    def takes(self, portal: str, address: str, now: float) -> bool:
        """Count a request; whether it is let through."""
        if not self.size:
            return True
        key = (portal, address)
        level, since = self._levels.get(key, (0.0, now))
        ticks = max(0, floor(now - since))
        level = max(0.0, level - self.per_second * ticks)
        passes = level <= self.size
        if passes or self.counts_refused:
            level += 1
        self._levels[key] = (level, since + ticks)
        self.refused += not passes
        return passes


@dataclass(slots=True)
class Operating:
    """How long each method has run for each caller, in baskets of a minute, for ten minutes.

    Attributes:
        limit: seconds after which a method is refused; 0 for none, and no counters. The page works
            with 480; a self-hosted portal that limits has 420.
        mode: what a batch costs. ``nested``: each of its commands is counted as its own method, and
            the batch costs nothing (``limits``). ``batch``: all of it is counted for the method
            ``batch``, whose counters each command repeats (bitrix24/b24jssdk, pull request 539).
            ``absent``: the answers have no counters (the same).
    """

    limit: float = 0
    mode: Mode = "nested"
    _baskets: dict[tuple[str, str], list[tuple[float, float]]] = field(
        default_factory=dict[tuple[str, str], list[tuple[float, float]]]
    )

    def used(self, caller: Caller, method: str, now: float) -> float:
        """Seconds that a method has run for a caller in the last ten minutes."""
        return sum(seconds for _, seconds in self._current(caller, method, now))

    def reset_at(self, caller: Caller, method: str, now: float) -> float:
        """When the oldest of them are forgotten."""
        baskets = self._current(caller, method, now)
        return (baskets[0][0] if baskets else now) + WINDOW

    def is_spent(self, caller: Caller, method: str, now: float) -> bool:
        """Whether the next call of a method is refused."""
        return bool(self.limit) and self.used(caller, method, now) > self.limit

    def charge(self, caller: Caller, method: str, now: float, seconds: float) -> None:
        """Count a call that ran."""
        if not self.limit:
            return
        baskets = self._current(caller, method, now)
        if baskets and floor(baskets[-1][0] / _BASKET) == floor(now / _BASKET):
            baskets[-1] = (baskets[-1][0], baskets[-1][1] + seconds)
        else:
            baskets.append((now, seconds))

    def counters(self, caller: Caller, method: str, now: float) -> dict[str, Any]:
        """The keys of the block ``time`` that tell of it."""
        if not self.limit or self.mode == "absent":
            return {}
        return {
            "operating_reset_at": int(self.reset_at(caller, method, now)),
            "operating": self.used(caller, method, now),
        }

    def _current(self, caller: Caller, method: str, now: float) -> list[tuple[float, float]]:
        baskets = self._baskets.setdefault((f"{caller.kind} {caller.name}", method), [])
        while baskets and baskets[0][0] + WINDOW <= now:
            del baskets[0]
        return baskets


@dataclass(slots=True)
class Limits:
    """What a portal lets its callers do. None of it holds until it is set.

    Attributes:
        bucket: how many requests at once.
        operating: how long a method may run.
        seconds: how long methods run, by their lower-case names; ``*`` stands for all others.
        longest: seconds after which a request is cut.
    """

    bucket: Bucket = field(default_factory=Bucket)
    operating: Operating = field(default_factory=Operating)
    seconds: dict[str, float] = field(default_factory=dict[str, float])
    longest: float = 60.0

    def tariff(self, name: Literal["standard", "enterprise"]) -> None:
        """Limit the requests as a tariff does: 50 and 2 a second, or 250 and 5 a second."""
        self.bucket.size, self.bucket.per_second = TARIFFS[name]

    def running(self, name: str) -> float:
        """How long a method runs."""
        seconds = self.seconds
        return seconds.get(name, seconds.get("*", 0.0)) if seconds else 0.0

    def of_batch(self, caller: Caller, now: float, seconds: float) -> dict[str, Any]:
        """Count a batch where it is counted as a whole; the counters that its commands repeat."""
        if self.operating.mode != "batch":
            return {}
        self.operating.charge(caller, BATCH, now, seconds)
        return self.operating.counters(caller, BATCH, now)


def metered(inner: Handler, limits: Limits) -> Handler:
    """Count how long methods run, and refuse those that have run too long."""
    operating = limits.operating

    def handle(call: Call) -> Outcome:
        now, name = call.arrival.time, call.name
        if operating.is_spent(call.caller, name, now):
            return refused_generally(call.version, "OPERATION_TIME_LIMIT")
        outcome = inner(call)
        seconds = limits.running(name)
        if seconds:
            outcome = replace(outcome, seconds=outcome.seconds + seconds)
        if operating.limit and (call.key is None or operating.mode != "batch"):
            operating.charge(call.caller, name, now, seconds)
            outcome = timed(outcome, operating.counters(call.caller, name, now))
        return outcome

    return handle


def limited(inner: Handler, limits: Limits, portal_of: Callable[[Arrival], str]) -> Handler:
    """Refuse what comes too fast, and cut what takes too long.

    Args:
        inner: what answers the requests that are let through.
        limits: the limits.
        portal_of: the portal that a request is for, whatever name it goes by.
    """

    def handle(call: Call) -> Outcome:
        arrival = call.arrival
        if not limits.bucket.takes(portal_of(arrival), arrival.address, arrival.time):
            return refused_generally(call.version, "QUERY_LIMIT_EXCEEDED")
        if call.name == BATCH and limits.operating.is_spent(call.caller, BATCH, arrival.time):
            return refused_generally(call.version, "OPERATION_TIME_LIMIT")
        outcome = inner(call)
        if outcome.seconds > limits.longest:
            page = {"Content-Type": "text/html; charset=utf-8"}
            return Outcome(504, None, _TIMEOUT, page, limits.longest, outcome.executed)
        return outcome

    return handle


def timed(outcome: Outcome, counters: Mapping[str, Any]) -> Outcome:
    """The same answer with the counters in its block ``time``."""
    envelope = outcome.envelope
    if not counters or envelope is None or "result" not in envelope:
        return outcome
    block = {**envelope.get("time", {}), **counters}
    return replace(outcome, envelope={**envelope, "time": block}, body=None)
