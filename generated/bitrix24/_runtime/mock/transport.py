# Copied from generator/runtime/mock/transport.py: edit it there, then build.
"""Ways to a simulated portal without a network, for the clients of this package.

What happens on the wire becomes what a client would see: an error of the connection, or a timeout.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..errors import ConfigurationError, ConnectionFailed, RequestTimeout, TransportError
from ..http import HTTPReply, HTTPRequest
from ..streams import whole
from ..timeouts import TIMEOUT
from .arrival import Arrival
from .portal import MockPortal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..limits.limiter import Home
    from ..outcomes import Event
    from .arrival import Reply, WireKind
    from .clock import Clock

_BROKEN: Final[Mapping[WireKind, tuple[str, Event]]] = {
    "refused": ("Connection refused", "connection refused"),
    "reset": ("Connection reset by peer", "connection broken"),
    "cut": ("the body ended before it was whole", "body cut"),
    "bad-gzip": ("the body is not gzip, as it says", "body not unpacked"),
    "bad-status": ("the status line cannot be read", "status line not readable"),
}
_ROUNDS: Final = 3
_MOMENT: Final = 0.0002
"""Turns of an event loop, and seconds, in which those that wake before are seen."""
_SLOW: Final = frozenset({"slow", "drip", "drip-head", "interim"})


class _InProcess:
    """What gives requests to a portal in this process.

    Args:
        portal: the portal; one of its own if left out.
        timeout: seconds to connect, and to wait for an answer, on the portal's clock.
    """

    def __init__(
        self, portal: MockPortal | None = None, timeout: tuple[float, float] = TIMEOUT
    ) -> None:
        self.portal: MockPortal = portal or MockPortal()
        self._timeout = timeout
        self.clock: PortalTime = PortalTime(self.portal.clock)

    @property
    def home(self) -> Home:
        """Where the clients of this portal have the counters of its limits."""
        if self.portal.home is None:
            self.portal.home = home_of(self.portal)
        return self.portal.home


def home_of(portal: MockPortal) -> Home:
    """Where the clients of a portal count what they send."""
    from ..limits.limiter import Home  # few tests are about limits
    from ..limits.lines import Lines
    from ..limits.stores import Memory

    def is_limited() -> bool:
        return bool(portal.limits.bucket.size or portal.limits.operating.limit)

    return Home(Memory(portal.clock.now), Lines(), is_limited)


class PortalTime:
    """The time of a portal for those who call it: one that stands still passes at once."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def now(self) -> float:
        """Seconds that only go forward."""
        return self._clock.now()

    def wall(self) -> float:
        """Seconds since 1970."""
        return self._clock.now()

    def sleep(self, seconds: float) -> None:
        """Wait; a clock that stands still goes on to the first who wakes, once others sleep."""
        import threading
        import time

        if self._clock.runs:
            time.sleep(passed(self._clock, seconds))
            return
        if threading.active_count() == 1:
            self._clock.advance(seconds)
            return
        with self._clock.asleep(seconds) as until:
            while self._clock.now() < until:
                time.sleep(_MOMENT)
                self._clock.wake(until)

    async def sleep_async(self, seconds: float) -> None:
        """Wait, and let others go on."""
        import asyncio  # as above

        if self._clock.runs:
            await asyncio.sleep(passed(self._clock, seconds))
            return
        with self._clock.asleep(seconds) as until:
            while self._clock.now() < until:
                for _ in range(_ROUNDS):  # whoever wakes before has its turn
                    await asyncio.sleep(0)
                self._clock.wake(until)


class MockTransport(_InProcess):
    """Gives requests of the synchronous client to a portal in this process."""

    def send(self, request: HTTPRequest) -> HTTPReply:
        """Answer a request.

        Raises:
            ConnectionFailed: the portal was told to break the connection.
            RequestTimeout: the portal was told to be slower than the timeout.
        """
        seconds, seen = _asked(self.portal, request, (request.timeout or self._timeout)[1])
        if seconds > 0:
            import time  # only a portal with a real clock is waited for

            time.sleep(seconds)
        if isinstance(seen, TransportError):
            raise seen
        return seen

    def close(self) -> None:
        """Nothing to give back: the portal belongs to who made it."""


class AsyncMockTransport(_InProcess):
    """Gives requests of the asynchronous client to a portal in this process."""

    async def send(self, request: HTTPRequest) -> HTTPReply:
        """Answer a request.

        Raises:
            ConnectionFailed: the portal was told to break the connection.
            RequestTimeout: the portal was told to be slower than the timeout.
        """
        seconds, seen = _asked(self.portal, request, (request.timeout or self._timeout)[1])
        if seconds > 0:
            import asyncio  # as above

            await asyncio.sleep(seconds)
        if isinstance(seen, TransportError):
            raise seen
        return seen

    async def close(self) -> None:
        """Nothing to give back: the portal belongs to who made it."""


def portal_for(
    answers: Mapping[str, Mapping[str, object]] | None,
    portal: MockPortal | None,
    *,
    check: bool = True,
) -> MockPortal:
    """The portal that a client is made for.

    Raises:
        ConfigurationError: there are both answers and a portal, which has its own.
    """
    if portal is None:
        return MockPortal(answers, check=check)
    if answers is not None:
        raise ConfigurationError("the portal has answers of its own: portal.answer(method, …)")
    return portal


def _asked(
    portal: MockPortal, request: HTTPRequest, limit: float
) -> tuple[float, HTTPReply | TransportError]:
    """Seconds that are really to be waited for, and what a client sees then."""
    reply = portal.take(arrival_of(request, portal.clock.now()))
    seconds, seen = seen_of(request, reply, limit)
    return (passed(portal.clock, seconds) if seconds else 0.0), seen


def arrival_of(request: HTTPRequest, now: float) -> Arrival:
    """A request as it comes to a portal."""
    scheme, _, rest = request.url.partition("://")
    host, slash, path = rest.partition("/")
    headers = {"host": host} | {name.lower(): value for name, value in request.headers.items()}
    body = whole(request.body)
    return Arrival(request.verb, slash + path, headers, body, time=now, secure=scheme == "https")


def seen_of(
    request: HTTPRequest, reply: Reply, limit: float
) -> tuple[float, HTTPReply | TransportError]:
    """What a client sees of an answer that something happens to, and after how many seconds."""
    wire = reply.wire
    if wire is not None and wire.kind in _BROKEN:
        return reply.seconds, _failed(request, wire.kind)
    seconds = reply.seconds
    if wire is not None and wire.kind in _SLOW:
        seconds += wire.seconds
    if seconds > limit or (wire is not None and wire.kind == "endless-interim"):
        return limit, RequestTimeout(f"{request.method}: no answer within {limit:g} s")
    if wire is not None and wire.kind == "late-body":
        return seconds, HTTPReply(wire.status, reply.headers, b"")
    return seconds, _unpacked(request, reply)


def _unpacked(request: HTTPRequest, reply: Reply) -> HTTPReply | ConnectionFailed:
    """The answer with its body as HTTP libraries give it: without the compression."""
    body = reply.body
    if body and reply.headers.get("Content-Encoding") == "gzip":
        import gzip  # few answers need them
        import zlib

        try:
            body = gzip.decompress(body)
        except (OSError, EOFError, zlib.error):
            return _failed(request, "bad-gzip")
    return HTTPReply(reply.status, reply.headers, body)


def _failed(request: HTTPRequest, kind: WireKind) -> ConnectionFailed:
    text, event = _BROKEN[kind]
    return ConnectionFailed(f"{request.method}: the connection failed: {text}", event)


def passed(clock: Clock, seconds: float) -> float:
    """Let a clock that stands still go on; the seconds to wait for one that runs."""
    if clock.runs:
        return seconds / clock.speed
    clock.advance(seconds)
    return 0.0
