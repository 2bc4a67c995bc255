"""One call from its request to its answer: a generator that yields what is to be done.

It yields requests and pauses, and takes what came upon a request. So what is decided on the way is
written once, and two drivers of a few lines make the calls of both kinds of clients. Does no I/O.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast

from .clock import REAL
from .errors import Bitrix24Error
from .http import HTTPReply
from .protocol import outcome_of

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from .clock import Clock
    from .http import AsyncTransport, HTTPRequest, Transport
    from .policy.budget import Budget
    from .response import Response


class Pause(NamedTuple):
    """Something to wait for."""

    seconds: float


class Options(NamedTuple):
    """How calls are made.

    Attributes:
        timeout: seconds to connect, and for a whole call with its retries and waits.
        retries: how often a request may be sent again.
    """

    timeout: tuple[float, float]
    retries: int


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
        may_repeat: tells whether carrying the call out twice does the same as once.
        renamed: is told the address that a portal has now.
        clock: the time.
    """

    options: Options
    budget: Budget
    may_repeat: Callable[[], bool]
    renamed: Callable[[str], None]
    clock: Clock = REAL


Steps: TypeAlias = "Generator[HTTPRequest | Pause, HTTPReply | Bitrix24Error | None, Exchange]"
"""The generator of a call."""


def exchange(request: HTTPRequest, means: Means) -> Steps:
    """The steps of a call: sent, and sent again where that is safe and may help."""
    begin = means.clock.now()
    failures = 0
    was_renamed = False
    while True:
        came = yield request
        reply = came if isinstance(came, HTTPReply) else None
        outcome = outcome_of(request, reply) if reply is not None else cast("Bitrix24Error", came)
        if not isinstance(outcome, Bitrix24Error):
            means.budget.earn()
            return Exchange(request, reply, outcome)
        from .policy.failing import settled  # nothing of it is needed where all goes well

        left = begin + means.options.timeout[1] - means.clock.now()
        if reply is not None and outcome.event == "redirect" and not was_renamed:
            from .policy.renamed import new_base

            base = new_base(request, reply)
            if base is not None and left > 0:
                was_renamed = True
                means.renamed(base)
                request = _within(request.at(base), means.options, left)
                continue
        failures += 1
        seconds, outcome = settled(outcome, request, means, failures, left)
        if seconds is None:
            return Exchange(request, reply, outcome)
        yield Pause(seconds)
        request = _within(request, means.options, left - seconds)


def _within(request: HTTPRequest, options: Options, left: float) -> HTTPRequest:
    """The request with the time that is left of the whole call."""
    connect, whole = options.timeout
    return request._replace(timeout=(connect, min(whole, max(0.001, left))))


def run(steps: Steps, transport: Transport, clock: Clock) -> Exchange:
    """Make a call and wait for it."""
    came: HTTPReply | Bitrix24Error | None = None
    while True:
        try:
            step = steps.send(came)
        except StopIteration as end:
            made: Exchange = end.value
            return made
        came = None  # it may repeat the secret, and what follows may be broken off
        if isinstance(step, Pause):
            clock.sleep(step.seconds)
            continue
        try:
            came = transport.send(step)
        except Bitrix24Error as error:
            came = error


async def run_async(steps: Steps, transport: AsyncTransport, clock: Clock) -> Exchange:
    """Make a call and await it."""
    came: HTTPReply | Bitrix24Error | None = None
    while True:
        try:
            step = steps.send(came)
        except StopIteration as end:
            made: Exchange = end.value
            return made
        came = None  # it may repeat the secret, and what follows may be broken off
        if isinstance(step, Pause):
            await clock.sleep_async(step.seconds)
            continue
        try:
            came = await transport.send(step)
        except Bitrix24Error as error:
            came = error
