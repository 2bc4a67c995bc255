# Copied from generator/runtime/flow.py: edit it there, then build.
"""One call from its request to its answer: a generator that yields what is to be done.

It yields requests, pauses and questions, and takes what came upon them. So what is decided on the
way is written once, and two drivers of a few lines make the calls of both kinds of clients. Does no
I/O.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from .clock import REAL
from .errors import Bitrix24Error
from .http import HTTPReply
from .protocol import outcome_of
from .steps import Ask, Pause

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from .clock import Clock
    from .endpoint import Endpoint, ListEndpoint
    from .http import AsyncTransport, HTTPRequest, Transport
    from .limits.limiter import Limiter, Passed
    from .policy.bucket import Place
    from .policy.budget import Budget
    from .policy.tokens import Tokens
    from .response import Response
    from .secrets import Secret
    from .seeing import Hooks, Seeing


class Options(NamedTuple):
    """How calls are made.

    Attributes:
        timeout: seconds to connect, and for a whole call with its retries and waits.
        retries: how often a request may be sent again.
        hooks: who is told of it.
    """

    timeout: tuple[float, float]
    retries: int
    hooks: Hooks | None = None


class Exchange(NamedTuple):
    """A request, what came upon it, and what that is."""

    request: HTTPRequest
    reply: HTTPReply | None
    outcome: Response[Any] | Bitrix24Error


class Means(NamedTuple):
    """What a flow decides with.

    Attributes:
        options: how the call is made.
        budget: the retries that are left for all calls over this way.
        renamed: is told the address that a portal has now.
        clock: the time.
        limiter: keeps the portal's limits; nothing where there are none.
        seeing: is told what happens, where somebody wants to know.
        endpoint: what the spec says of the method, where that is at hand.
        tokens: the access token, where it can be renewed.
        with_token: writes the request with an access token.
    """

    options: Options
    budget: Budget
    renamed: Callable[[str], None]
    clock: Clock = REAL
    limiter: Limiter | None = None
    seeing: Seeing | None = None
    endpoint: Endpoint[Any] | ListEndpoint[Any] | None = None
    tokens: Tokens | None = None
    with_token: Callable[[Secret], HTTPRequest] | None = None


T = TypeVar("T")
Steps: TypeAlias = "Generator[HTTPRequest | Pause | Ask, Any, Exchange]"
"""The generator of a call."""


def exchange(request: HTTPRequest, means: Means) -> Steps:
    """The steps of a call: sent, and sent again where that is safe and may help."""
    return _Call(request, means).steps()


class _Call:
    """A call on its way."""

    def __init__(self, request: HTTPRequest, means: Means) -> None:
        self._request = request
        self._means = means
        self._end = means.clock.now() + means.options.timeout[1]
        self._reply: HTTPReply | None = None
        self._failure: Bitrix24Error | None = None
        self._failures = 0
        self._place: Place | None = None
        self._passed: Passed | None = None
        self._was_renamed = False
        self._was_renewed = False

    def steps(self) -> Steps:
        """All that is to be done."""
        if self._means.tokens is not None and self._request.token is None:
            token = yield self._means.tokens.first()
            self._request = self._with_token(token)
            self._within()
        while True:
            limiter = self._means.limiter
            if limiter is not None:
                now = self._means.clock.now()
                has_place = self._place is not None
                self._passed = None if has_place else limiter.at_once(self._request, now)
                if self._passed is None:
                    late = yield from self._turn(limiter)
                    if late is not None:
                        return self._ended(self._failure or late)
            outcome = yield from self._sent()
            if not isinstance(outcome, Bitrix24Error):
                self._means.budget.earn()
                return Exchange(self._request, self._reply, outcome)
            is_other = (outcome.event == "redirect" and self._renamed()) or (
                outcome.event == "token expired" and (yield from self._renewed())
            )
            if is_other:  # it goes to another place, or with another token
                if self._means.seeing is not None:
                    self._means.seeing.retry(self._request, outcome, 0.0)
                continue
            final = yield from self._again(outcome)
            if final is not None:
                return self._ended(final)

    def _ended(self, failure: Bitrix24Error) -> Exchange:
        return Exchange(self._request, self._reply, _named(failure, self._request))

    def _turn(self, limiter: Limiter) -> Generator[Pause | Ask, Any, Bitrix24Error | None]:
        """Wait for the portal's limits; an error where that would take too long."""
        from .limits.gate import Turn  # few who call a portal of their own have limits

        clock, seeing = self._means.clock, self._means.seeing
        waits = limiter.turn(Turn(self._request, self._end, clock, self._place))
        if seeing is not None:
            waits = seeing.waits(self._request, waits)
        turn = yield from waits
        if isinstance(turn, Bitrix24Error):
            return turn
        self._passed, self._place = turn, None
        if turn.sent.waited:
            self._newest()
            self._within()
        return None

    def _sent(self) -> Generator[HTTPRequest | Ask, Any, Response[Any] | Bitrix24Error]:
        """Send the request, and learn from what comes."""
        limiter, seeing, passed = self._means.limiter, self._means.seeing, self._passed
        request = self._request
        if seeing is not None:
            seeing.before(request)
        begin = self._means.clock.now() if limiter is not None else 0.0
        try:
            came: HTTPReply | Bitrix24Error = yield request
        except GeneratorExit:
            if seeing is not None:
                seeing.given_up(request)
            raise
        finally:
            if limiter is not None and passed is not None:
                limiter.ended(passed)
        self._reply = came if isinstance(came, HTTPReply) else None
        outcome = outcome_of(request, came) if isinstance(came, HTTPReply) else came
        del came  # it may repeat the secret, and what follows may be broken off
        if isinstance(outcome, Bitrix24Error):
            _named(outcome, request)
        if seeing is not None:
            seeing.after(request, None if self._reply is None else self._reply.status, outcome)
        if limiter is not None and passed is not None:
            now = self._means.clock.now()
            if not limiter.is_calm(request, outcome, now):
                self._place = yield from limiter.learn(passed, request, outcome, (begin, now))
        return outcome

    def _renamed(self) -> bool:
        """Whether the portal has said, for the first time, where it is to be found now."""
        if self._reply is None or self._was_renamed or self._left() <= 0:
            return False
        from .policy.renamed import new_base

        base = new_base(self._request, self._reply)
        if base is None:
            return False
        self._was_renamed = True
        self._means.renamed(base)
        self._request = self._request.at(base)
        self._within()
        return True

    def _renewed(self) -> Generator[Ask, Any, bool]:
        """Whether there is a new token, for the first time."""
        tokens, token = self._means.tokens, self._request.token
        if tokens is None or token is None or self._was_renewed or self._left() <= 0:
            return False
        self._was_renewed = True
        new = yield tokens.after(token)
        if new == token:
            return False
        self._request = self._with_token(new)
        self._within()
        return True

    def _again(self, outcome: Bitrix24Error) -> Generator[Pause, Any, Bitrix24Error | None]:
        """Wait before the request is sent again; the error where it is not."""
        from .policy.failing import settled  # nothing of it is needed where all goes well

        self._failures += 1
        limiter, seeing, request = self._means.limiter, self._means.seeing, self._request
        has_place = self._place is not None
        seconds, failure = settled(
            outcome, request, self._means, self._failures, self._left(), has_place=has_place
        )
        if seconds is None:
            if has_place and limiter is not None:
                limiter.give_back()
            return failure
        self._failure = failure
        if seeing is not None:
            seeing.retry(request, failure, seconds)
        if seconds:
            yield Pause(seconds)
        self._within()
        return None

    def _with_token(self, token: Secret) -> HTTPRequest:
        assert self._means.with_token is not None
        old = self._request
        new = self._means.with_token(token)
        return new._replace(id=old.id, key=old.key, timeout=old.timeout)

    def _newest(self) -> None:
        """Take the token that others have renewed while this call has waited."""
        token = None if self._means.tokens is None else self._means.tokens.current
        if token is not None and token != self._request.token:
            self._request = self._with_token(token)

    def _left(self) -> float:
        """Seconds of the call's time."""
        return self._end - self._means.clock.now()

    def _within(self) -> None:
        """Give the request the time that is left of the whole call."""
        connect, whole = self._means.options.timeout
        seconds = min(whole, max(0.001, self._left()))
        self._request = self._request._replace(timeout=(connect, seconds))


def _named(failure: Bitrix24Error, request: HTTPRequest) -> Bitrix24Error:
    """The same error, which says of which call it is; those of a user's transport may not."""
    failure.request_id = request.id
    failure.method = failure.method or request.method
    return failure


def run(steps: Steps, transport: Transport, clock: Clock) -> Exchange:
    """Make a call and wait for it."""
    try:
        return _run(steps, transport, clock)
    finally:
        steps.close()  # one that was interrupted ends now, whoever keeps its traceback


async def run_async(steps: Steps, transport: AsyncTransport, clock: Clock) -> Exchange:
    """Make a call and await it."""
    try:
        return await _run_async(steps, transport, clock)
    finally:
        steps.close()  # as above


def _run(steps: Steps, transport: Transport, clock: Clock) -> Exchange:
    came: Any = None
    while True:
        try:
            step = steps.send(came)
        except StopIteration as end:
            made: Exchange = end.value
            return made
        came = None  # it may repeat the secret, and what follows may be broken off
        if isinstance(step, Pause):
            clock.sleep(step.seconds)
        elif isinstance(step, Ask):
            came = step.work()
        else:
            try:
                came = transport.send(step)
            except Bitrix24Error as error:
                came = error


async def _run_async(steps: Steps, transport: AsyncTransport, clock: Clock) -> Exchange:
    came: Any = None
    while True:
        try:
            step = steps.send(came)
        except StopIteration as end:
            made: Exchange = end.value
            return made
        came = None  # as above
        if isinstance(step, Pause):
            await clock.sleep_async(step.seconds)
        elif isinstance(step, Ask):
            came = await _answered(step)
        else:
            try:
                came = await transport.send(step)
            except Bitrix24Error as error:
                came = error


async def _answered(step: Ask) -> Any:
    """What a question answers; nothing else stands still meanwhile."""
    if step.is_awaited:
        return await step.work()
    import asyncio  # whoever awaits has loaded it

    return await asyncio.to_thread(step.work)


def asked(steps: Generator[Ask, Any, T]) -> T:
    """Find something out that needs no request."""
    came: Any = None
    while True:
        try:
            step = steps.send(came)
        except StopIteration as end:
            found: T = end.value
            return found
        came = step.work()


async def asked_async(steps: Generator[Ask, Any, T]) -> T:
    """The same, awaited."""
    came: Any = None
    while True:
        try:
            step = steps.send(came)
        except StopIteration as end:
            found: T = end.value
            return found
        came = await _answered(step)
