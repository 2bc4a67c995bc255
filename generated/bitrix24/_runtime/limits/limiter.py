# Copied from generator/runtime/limits/limiter.py: edit it there, then build.
"""Both limits of a portal, as a call meets them; and where a client's counters are kept."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from ..errors import Bitrix24Error, ConfigurationError, RequestTimeout
from ..log import logger
from ..outcomes import OUTCOMES
from .allowance import Allowance
from .gate import Gate, Sent
from .lines import Lines
from .settings import STANDARD

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from ..http import HTTPRequest
    from ..policy.bucket import Place
    from ..response import Response
    from ..steps import Ask, Pause
    from .gate import Turn
    from .settings import Limits
    from .stores import Store


class Passed(NamedTuple):
    """A request that goes now.

    Attributes:
        sent: its place in the bucket.
        methods: what it runs, and how often.
    """

    sent: Sent
    methods: Mapping[str, int]


class Home(NamedTuple):
    """Where counters are kept, and who waits there in this process.

    Attributes:
        store: where the counters are.
        lines: who waits.
        is_limited: whether there is any limit at all, where somebody can tell.
    """

    store: Store
    lines: Lines
    is_limited: Callable[[], bool] = lambda: True


class Limiter:
    """Keeps the limits of a portal for one caller.

    Args:
        limits: what the portal allows.
        host: the portal's.
        caller: a name of the webhook or application that is no secret.
        home: where the counters are.
    """

    def __init__(self, limits: Limits, host: str, caller: str, home: Home) -> None:
        self.gate = Gate(limits, host, home.store, home.lines)
        self.allowance = (
            None
            if limits.running is None
            else Allowance(limits.running, f"{host} {caller}", home.store)
        )

    def at_once(self, request: HTTPRequest, now: float) -> Passed | None:
        """Let a request go for which there is certainly room: most of them, and at no cost."""
        methods: Mapping[str, int] = {}
        allowance = self.allowance
        if allowance is not None and not allowance.is_calm(request.method.lower(), now):
            return None
        sent = self.gate.at_once(now)
        return None if sent is None else Passed(sent, methods)

    def turn(self, turn: Turn) -> Generator[Pause | Ask, Any, Passed | RequestTimeout]:
        """Wait until a request may be sent; an error where that is not in time."""
        methods: Mapping[str, int] = {}
        if self.allowance is not None:
            found = yield from self.allowance.turn(turn)
            if isinstance(found, RequestTimeout):
                return found
            methods = found
        goes = False
        try:
            sent = yield from self.gate.turn(turn)
            goes = isinstance(sent, Sent)
        finally:
            if not goes and self.allowance is not None:
                self.allowance.ended(methods)
        return sent if isinstance(sent, RequestTimeout) else Passed(sent, methods)

    def ended(self, passed: Passed) -> None:
        """Say that nothing more will come upon a request."""
        self.gate.ended()
        if self.allowance is not None:
            self.allowance.ended(passed.methods)

    def give_back(self) -> None:
        """Count a refused request no more that is not sent again."""
        self.gate.give_back()

    def is_calm(
        self, request: HTTPRequest, outcome: Response[Any] | Bitrix24Error, now: float
    ) -> bool:
        """Whether an answer teaches nothing."""
        if isinstance(outcome, Bitrix24Error):
            return False
        return self.allowance is None or self.allowance.is_calm(request.method.lower(), now)

    def learn(
        self,
        passed: Passed,
        request: HTTPRequest,
        outcome: Response[Any] | Bitrix24Error,
        times: tuple[float, float],
    ) -> Generator[Ask, Any, Place | None]:
        """Believe an answer; a refused request has a new place then.

        Args:
            passed: how it was sent.
            request: what was sent.
            outcome: what came.
            times: when it was sent, and when something came.
        """
        sent, now = times
        if self.allowance is not None:
            yield from self.allowance.learn(request, outcome, now, now - sent)
        if isinstance(outcome, Bitrix24Error) and OUTCOMES[outcome.event].wait == "limit":
            return (yield from self.gate.refused(passed.sent))
        return None


def limiter_for(
    limits: Limits | Literal["auto"], host: str, caller: str, home: Home | None
) -> Limiter:
    """What keeps the limits of a portal.

    Args:
        limits: what it allows; ``auto`` for the usual tariff of the cloud.
        host: the portal's.
        caller: a name of the webhook or application that is no secret.
        home: where a simulated portal has the counters of those who call it.

    Raises:
        ConfigurationError: the limits name a Redis that cannot be used.
    """
    kept = STANDARD if limits == "auto" else limits
    if home is None:
        home = _of_a_redis(kept) if kept.redis else of_the_machine()
    return Limiter(kept, host, caller, home)


def _of_a_redis(limits: Limits) -> Home:
    try:
        return of_a_redis(limits.redis)
    except ConfigurationError as error:
        # Without the frames below: their variables hold the address with its password.
        raise error.with_traceback(None) from None


@cache
def of_the_machine() -> Home:
    """The counters that all processes of this machine share."""
    try:
        from .file import File
    except ImportError:  # a Python that was built without SQLite
        import time

        from .stores import Memory

        logger().warning(
            "the limits of portals are counted in this process alone: this Python has no sqlite3"
        )
        return Home(Memory(time.monotonic), Lines())
    return Home(File(), Lines())


@cache
def of_a_redis(address: str) -> Home:
    """The counters that machines share.

    Raises:
        ConfigurationError: what speaks to a Redis is not installed, or the address is wrong.
    """
    from .in_redis import InRedis  # loads redis

    return Home(InRedis(address, of_the_machine().store), Lines())
