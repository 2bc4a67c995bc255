# Copied from generator/runtime/mock/scripted.py: edit it there, then build.
"""Transports that answer from a script: replies in their order, and a record of what was sent.

For tests of what goes on between a call and the wire: retries, hooks, wrappers of transports. Time
is that of a clock that stands still, so that no wait takes any.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias, cast

from ..errors import ConfigurationError, TransportError
from ..http import HTTPReply
from ..shown import shown_request
from ..timeouts import TIMEOUT
from .call import Call, Caller, Outcome
from .clock import Clock
from .fault_kinds import KINDS
from .faults import Faults
from .odd import SHAPES
from .portal import reply_of
from .transport import PortalTime, arrival_of, passed, seen_of

if TYPE_CHECKING:
    from ..http import HTTPRequest
    from ..limits.limiter import Home

Scripted: TypeAlias = (
    Mapping[str, object] | tuple[int, Mapping[str, object]] | HTTPReply | str | BaseException
)
"""A whole answer, one with its HTTP status, a reply of any other shape, the name of a fault of
``MockPortal`` or of an odd shape, or an exception to be raised."""

_DONE: Final = Outcome(200, {"result": True}, executed=True)


class SentRequest(NamedTuple):
    """A request as it was sent, without what is secret.

    Attributes:
        method: name of the method.
        version: of the REST API.
        params: the parameters; what is secret is masked.
        attempt: 1 for the first time that a call was sent.
        request_id: of the call; the same however often it is sent.
        key: its ``Idempotency-Key``, where it has one.
        time: when it was sent, in seconds since the first.
    """

    method: str
    version: int
    params: Any
    attempt: int
    request_id: str
    key: str | None
    time: float


class _Script:
    """What both kinds of transports do.

    Args:
        replies: what comes upon each request, in order.

    Attributes:
        sent: what was sent so far.
        clock: the time of the calls.
    """

    def __init__(self, replies: Iterable[Scripted]) -> None:
        self._replies: list[_Told | HTTPReply | BaseException] = [
            _read(reply, number) for number, reply in enumerate(replies, 1)
        ]
        self._lock = threading.Lock()
        self._clock: Clock = Clock()
        self._begin: float = self._clock.now()
        self._attempts: Counter[str] = Counter()
        self._home: Home | None = None
        self.sent: list[SentRequest] = []
        self.clock: PortalTime = PortalTime(self._clock)

    @property
    def home(self) -> Home:
        """Where clients count what they send; there are no limits but those that they are given."""
        if self._home is None:
            from ..limits.limiter import Home  # few scripts are about limits
            from ..limits.lines import Lines
            from ..limits.stores import Memory

            self._home = Home(Memory(self._clock.now), Lines(), lambda: False)
        return self._home

    def assert_done(self) -> None:
        """Fail unless everything in the script was asked for."""
        left = self._replies[len(self.sent) :]
        if left:
            what = ", ".join(map(_shown, left[:5])) + (", …" if len(left) > 5 else "")
            raise AssertionError(
                f"{len(left)} of {len(self._replies)} replies were not asked for: {what}"
            )

    def __repr__(self) -> str:
        asked = min(len(self.sent), len(self._replies))
        return f"<{type(self).__name__} {asked} of {len(self._replies)} replies>"

    def _answered(self, request: HTTPRequest) -> HTTPReply | BaseException:
        """What comes upon a request."""
        with self._lock:
            number = len(self.sent)
            self.sent.append(self._recorded(request))
            if number >= len(self._replies):
                return AssertionError(
                    f"the script has {len(self._replies)} replies, and {request.method} was sent "
                    f"as request {number + 1}"
                )
            reply = self._replies[number]
            if isinstance(reply, HTTPReply | BaseException):
                return reply
            return self._played(request, reply)

    def _recorded(self, request: HTTPRequest) -> SentRequest:
        self._attempts[request.id] += 1
        return SentRequest(
            request.method,
            request.version,
            shown_request(request)["params"],
            self._attempts[request.id],
            request.id,
            request.key,
            self._clock.now() - self._begin,
        )

    def _played(self, request: HTTPRequest, reply: _Told) -> HTTPReply | TransportError:
        """An answer with what happens to it on its way, as a client sees it."""
        outcome = reply.outcome
        if reply.kind:
            rule = Faults().add(reply.kind, shape=reply.shape)
            arrival = arrival_of(request, self._clock.now())
            call = Call(request.method, request.version, {}, Caller(), arrival)
            outcome = KINDS[reply.kind].make(call, outcome, rule.options)
        limit = (request.timeout or TIMEOUT)[1]
        seconds, seen = seen_of(request, reply_of(outcome), limit)
        if seconds:
            passed(self._clock, seconds)
        return seen


class ScriptedTransport(_Script):
    """Answers requests of the synchronous client from a script.

    ``Bitrix24("mock:", transport=ScriptedTransport(["503", {"result": 1}]))``

    Args:
        replies: what comes upon each request, in order: a whole answer, ``(status, answer)``, an
            ``HTTPReply``, the name of a fault of ``MockPortal`` or of an odd shape, or an exception
            to be raised.

    Attributes:
        sent: what was sent so far.
        clock: the time of the calls, which stands still unless they wait.

    Raises:
        ConfigurationError: one of the replies is none of these.
    """

    def send(self, request: HTTPRequest) -> HTTPReply:
        """Give the next reply.

        Raises:
            AssertionError: the script is at its end.
        """
        reply = self._answered(request)
        if isinstance(reply, BaseException):
            raise reply
        return reply

    def close(self) -> None:
        """Nothing to give back."""


class AsyncScriptedTransport(_Script):
    """The same for the asynchronous client.

    Args:
        replies: what comes upon each request, in order.

    Attributes:
        sent: what was sent so far.
        clock: the time of the calls, which stands still unless they wait.

    Raises:
        ConfigurationError: one of the replies is none of these.
    """

    async def send(self, request: HTTPRequest) -> HTTPReply:
        """Give the next reply, when others had their turn.

        Raises:
            AssertionError: the script is at its end.
        """
        import asyncio  # only who awaits needs it

        reply = self._answered(request)
        await asyncio.sleep(0)
        if isinstance(reply, BaseException):
            raise reply
        return reply

    async def close(self) -> None:
        """Nothing to give back."""


class _Told(NamedTuple):
    """An answer, and the fault that it meets, if any."""

    outcome: Outcome
    kind: str = ""
    shape: str = ""


def _read(reply: Any, number: int) -> _Told | HTTPReply | BaseException:
    """A line of the script.

    Raises:
        ConfigurationError: it is nothing that a script may have.
    """
    if isinstance(reply, HTTPReply | BaseException):
        return reply
    if isinstance(reply, str):
        if reply in SHAPES:
            return _Told(_DONE, "odd", reply)
        if reply in KINDS and reply != "odd":
            return _Told(_DONE, reply)
        names = ", ".join([*(kind for kind in KINDS if kind != "odd"), *SHAPES])
        raise ConfigurationError(f"reply {number}: {reply!r} is no fault; there are: {names}")
    status, envelope = _pair(reply)
    if not isinstance(envelope, Mapping) or type(status) is not int or not 100 <= status <= 599:
        raise ConfigurationError(
            f"reply {number} is a whole answer such as {{'result': 1}}, a pair (status, answer), "
            f"an HTTPReply, the name of a fault or an exception, not {type(reply).__name__}"
        )
    return _Told(Outcome(status, cast("Mapping[str, Any]", envelope)))


def _pair(reply: Any) -> tuple[object, object]:
    """Status and answer; a refusal has that of most refusals unless it is said."""
    if isinstance(reply, tuple):
        pair = cast("tuple[object, ...]", reply)
        return (pair[0], pair[1]) if len(pair) == 2 else (0, None)
    refuses = isinstance(reply, Mapping) and "error" in cast("Mapping[str, object]", reply)
    return (400 if refuses else 200), cast("object", reply)


def _shown(reply: _Told | HTTPReply | BaseException) -> str:
    """A line of the script as it may be shown: what an answer says is not repeated."""
    if isinstance(reply, _Told):
        return reply.shape or reply.kind or f"an answer {reply.outcome.status}"
    return type(reply).__name__ if isinstance(reply, BaseException) else f"a reply {reply.status}"
