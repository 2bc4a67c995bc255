# Copied from generator/runtime/limits/gate.py: edit it there, then build.
"""The limits of one portal for one caller: what a call waits for before it is sent.

Its functions are parts of a call: they yield what is to be waited for or asked. ``flow`` says what
has come, and from that is learnt.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from ..errors import RequestTimeout
from ..policy.bucket import CALM
from ..steps import Ask, Pause

if TYPE_CHECKING:
    from collections.abc import Generator

    from ..clock import Clock
    from ..http import HTTPRequest
    from ..policy.bucket import Place
    from .line import Line
    from .lines import Lines
    from .settings import Limits
    from .stores import Step, Store

Waiting: TypeAlias = "Generator[Pause | Ask, Any, Sent | RequestTimeout]"
_SOON: Final = 0.001


class Turn(NamedTuple):
    """A call that wants its turn.

    Attributes:
        request: what is to be sent.
        end: when the call's time is over.
        clock: its time.
        place: the place that it has already, after a refusal.
    """

    request: HTTPRequest
    end: float
    clock: Clock
    place: Place | None = None


class Sent(NamedTuple):
    """A request that goes now.

    Attributes:
        at: when, by the clock that counts.
        waited: whether it was waited for.
    """

    at: float
    waited: bool


class _Wait:
    """How far a request has come in its wait.

    Attributes:
        ticket: its place in the line.
        place: its place in the bucket.
        now: when that was looked at, by the clock that counts.
        waited: whether it had to wait.
        spread: whether it has been put behind the others of a burst.
        goes: whether it goes.
    """

    __slots__ = ("goes", "now", "place", "spread", "ticket", "waited")

    def __init__(self, ticket: object, place: Place | None) -> None:
        self.ticket = ticket
        self.place = place
        self.now = 0.0
        self.waited = self.spread = self.goes = False

    @property
    def has_room(self) -> bool:
        """Whether it has a place that it could go to, and only the burst is spread."""
        return self.spread and self.place is not None and self.place.wait <= _SOON


class Gate:
    """Keeps the bucket of a portal.

    Args:
        limits: what the portal allows.
        portal: its host.
        store: where the counters are.
        lines: who waits in this process.
    """

    def __init__(self, limits: Limits, portal: str, store: Store, lines: Lines) -> None:
        self.rule = limits.rule
        self.key = f"{portal} {limits.egress}"
        self._store = store
        self._lines = lines

    def turn(self, turn: Turn) -> Waiting:
        """Wait until a request may be sent; an error where that is not in time."""
        line = self._lines.of(self.key)
        line.pace = line.pace or self.rule.pace
        wait = _Wait(object(), turn.place)
        if wait.place is not None:
            line.join(wait.ticket, first=True)
        try:
            while True:
                now = turn.clock.now()
                ahead = line.ahead(wait.ticket)
                if ahead and not wait.has_room:
                    whole = line.expected(ahead, now)
                    seconds = line.nap(whole)
                    line.join(wait.ticket)
                else:
                    whole = seconds = yield from self._looked(wait, line, now)
                if seconds <= _SOON:
                    wait.goes = True
                    line.sent()
                    return Sent(wait.now, wait.waited)
                if now + whole > turn.end:
                    return self._late(turn, whole, line.pace)
                wait.waited = True
                yield Pause(seconds)
        finally:
            line.leave(wait.ticket)
            if wait.place is not None and not wait.goes:
                self.give_back()

    def _looked(self, wait: _Wait, line: Line, now: float) -> Generator[Ask, Any, float]:
        """Seconds until the first in line may go; it has a place then."""
        if wait.place is None:
            wait.place = yield from self._enter(line, now)
        elif wait.waited:
            wait.place = yield from self._step("again", wait.place.number)
        place = wait.place
        line.pace, wait.now = place.pace, place.now
        if place.wait > _SOON:
            line.join(wait.ticket)
            if line.ahead(wait.ticket):  # somebody else has been faster
                wait.place = None
                yield from self._step("leave", 1)
                return line.expected(line.ahead(wait.ticket) or 1, now)
            line.due = now + place.wait
            return place.wait
        if wait.waited or place.level <= self.rule.size * CALM:
            return 0.0  # those who have waited come in a row
        wait.spread = True
        return line.spread(now)

    def look(self) -> Generator[Ask, Any, Place]:
        """Look at the bucket."""
        return (yield from self._step("again"))

    def at_once(self, now: float) -> Sent | None:
        """A place that was counted ahead, if there is one."""
        return Sent(now, waited=False) if self._lines.of(self.key).take(now) else None

    def _enter(self, line: Line, now: float) -> Generator[Ask, Any, Place]:
        unused = line.unused()
        if unused:
            yield from self._step("leave", unused)
        place = yield from self._step("enter", line.wanted(now))
        line.counted(place.more, now)
        self._lines.leaves(self.key, self._leave)
        return place

    def _leave(self, count: int) -> None:
        """Count requests no more, when the process ends."""
        self._store.step("leave", self.key, self.rule, count)

    def ended(self) -> None:
        """Say that nothing more will come upon a request."""
        self._lines.of(self.key).answered()

    def refused(self, sent: Sent) -> Generator[Ask, Any, Place]:
        """Learn from a refusal; the request has a new place then."""
        unused = self._lines.of(self.key).unused()
        if unused:
            yield from self._step("leave", unused)
        return (yield from self._step("refused", sent.at))

    def give_back(self) -> None:
        """Count a request no more that is not sent again; nobody waits for that."""
        work = partial(self._store.step, "leave", self.key, self.rule, 1)
        if not self._store.far:
            work()
            return
        import threading  # only a store that is far away is told beside

        threading.Thread(target=work, daemon=True).start()

    def _step(self, step: Step, number: float = 0.0) -> Generator[Ask, Any, Place]:
        work = partial(self._store.step, step, self.key, self.rule, number)
        if not self._store.far:
            return work()
        found: Place = yield Ask(work)
        return found

    def _late(self, turn: Turn, seconds: float, pace: float) -> RequestTimeout:
        failure = RequestTimeout(
            f"{turn.request.method}: not sent: the portal has room for {pace:.3g} requests a "
            f"second, so that this one would have to wait for {seconds:.0f} s, longer than its "
            "time: make fewer calls at once, or give them a longer timeout",
            "no room in time",
        )
        failure.method = turn.request.method
        return failure
