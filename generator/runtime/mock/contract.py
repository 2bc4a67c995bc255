"""What every transport has to do, as a check that one's own can be put to.

It sends requests to a simulated portal over HTTP, which needs the extra ``mock``. Nothing of it is
about one library.
"""

from __future__ import annotations

import time
import traceback
from collections.abc import Generator
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from ..errors import RequestTimeout, TransportError
from ..http import HTTPReply, HTTPRequest
from ..outcomes import OUTCOMES
from ..secrets import Secret
from ..streams import InMemory, Stream
from .call import Outcome
from .portal import MockPortal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..http import AsyncTransport, Transport
    from ..outcomes import Sent
    from .call import Call, Handler

_CODE: Final = "code-of-the-check"
_TIME: Final = (5.0, 20.0)
_SHORT: Final = (5.0, 0.3)
_LONG: Final = 1.5
"""Seconds that an answer takes for which nobody should wait."""

_BROKEN: Final = ("reset-before", "reset-after", "cut", "bad-gzip", "bad-status")
_LATE: Final = ("slow", "drip", "drip-head", "endless-interim")

_Came: TypeAlias = HTTPReply | BaseException | None
_Steps: TypeAlias = Generator[HTTPRequest | float, _Came, None]
"""Requests to be sent, and seconds to be waited."""


def check_transport(make: Callable[[], Transport]) -> None:
    """Fail unless a transport does what the clients rely on.

    Each request has one whole answer, its own, whatever its status is; it goes out as it is, to no
    other place; what comes instead is a ``TransportError`` that says whether the request was sent;
    the timeout is that of the whole exchange; ``close`` may come twice; no error shows the secret.

    Args:
        make: makes a transport.

    Raises:
        AssertionError: it does not; the message says in what.
        ConfigurationError: the extra ``mock`` is not installed.
    """
    with MockPortal(check=False) as portal:
        check = _Check(portal)
        transport = make()
        steps = check.steps()
        came: _Came = None
        while (step := _next(steps, came)) is not None:
            came = None
            if not isinstance(step, HTTPRequest):
                time.sleep(step)
                continue
            try:
                came = transport.send(step)
            except Exception as error:
                came = error
        try:
            transport.close()
            transport.close()
        except Exception as error:
            check.closed(error)
        check.ended()


async def check_async_transport(make: Callable[[], AsyncTransport]) -> None:
    """Fail unless a transport of the asynchronous client does what that relies on.

    Args:
        make: makes a transport.

    Raises:
        AssertionError: it does not; the message says in what.
        ConfigurationError: the extra ``mock`` is not installed.
    """
    import asyncio  # only who awaits needs it

    with MockPortal(check=False) as portal:
        check = _Check(portal)
        transport = make()
        steps = check.steps()
        came: _Came = None
        while (step := _next(steps, came)) is not None:
            came = None
            if not isinstance(step, HTTPRequest):
                await asyncio.sleep(step)
                continue
            try:
                came = await transport.send(step)
            except Exception as error:
                came = error
        try:
            await transport.close()
            await transport.close()
        except Exception as error:
            check.closed(error)
        check.ended()


def _next(steps: _Steps, came: _Came) -> HTTPRequest | float | None:
    try:
        return steps.send(came)
    except StopIteration:
        return None


class _Check:
    """The requests, and what is wrong with what came.

    Args:
        portal: whom they go to.
    """

    def __init__(self, portal: MockPortal) -> None:
        self._portal = portal
        self._problems: list[str] = []
        self._headers: Mapping[str, str] = {}
        self._count = 0
        portal.callers.add_webhook(_CODE)
        portal.put_in_front(self._echo)

    def _echo(self, _: Handler) -> Handler:
        def handle(call: Call) -> Outcome:
            self._headers = call.arrival.headers
            if call.name == "check.refused":
                return Outcome(400, {"error": "CHECK", "error_description": "refused"})
            return Outcome(200, {"result": call.params.get("number")}, executed=True)

        return handle

    def steps(self) -> _Steps:
        """All that is asked."""
        for _ in range(3):
            yield from self._answered("one request after another")
        yield from self._as_it_is()
        yield from self._replies()
        for kind in _BROKEN:
            yield from self._fails(kind, "unknown")
        for kind in _LATE:
            yield from self._is_late(kind)
        yield from self._nobody_listens()

    def closed(self, error: Exception) -> None:
        """Note that it cannot be closed twice."""
        self._wrong("close", f"raises {type(error).__name__} when it comes twice")

    def ended(self) -> None:
        """Say what was wrong.

        Raises:
            AssertionError: something was.
        """
        if self._problems:
            raise AssertionError("the transport is none: " + "; ".join(self._problems))

    def _answered(self, what: str, **more: Any) -> _Steps:
        """A request that has its answer."""
        request, number = self._request(**more)
        came = yield request
        if not isinstance(came, HTTPReply):
            self._wrong(what, f"a whole answer came, and {_kind(came)} of it")
        elif (came.status, came.content) != (200, {"result": number}):
            self._wrong(what, f"the answer of another request came, or a part: {came.status}")

    def _as_it_is(self) -> _Steps:
        """What stands in a request goes out: headers, and a body in pieces."""
        yield from self._answered("a request with headers", id="the-id", key="the-key")
        for name, value in (("x-request-id", "the-id"), ("idempotency-key", "the-key")):
            if self._headers.get(name) != value:
                self._wrong("headers", f"request.headers has {name}, and the portal does not")
        request, number = self._request()
        body = Stream([InMemory(cast("bytes", request.body))], "application/json")
        came = yield request._replace(body=body)
        if not isinstance(came, HTTPReply) or came.content != {"result": number}:
            self._wrong("a body in pieces", "a Stream is to be sent as its length and its pieces")

    def _replies(self) -> _Steps:
        """Whatever an answer is, it is given back."""
        request, _ = self._request(method="check.refused")
        yield from self._status("a refusal", request, 400)
        for kind, status in (("html-502", 502), ("redirect", 302), ("early-hints", 200)):
            request, _ = self._request()
            self._meets(kind)
            yield from self._status(kind, request, status)
        request, _ = self._request()
        self._meets("late-body")
        yield request
        yield 0.2  # the body that is nobody's comes meanwhile
        yield from self._answered("after late-body")

    def _status(self, what: str, request: HTTPRequest, status: int) -> _Steps:
        came = yield request
        if not isinstance(came, HTTPReply):
            self._wrong(what, f"an answer with {status} came, and {_kind(came)} of it")
        elif came.status != status:
            self._wrong(what, f"the status is {status}, not {came.status}")

    def _fails(self, kind: str, sent: Sent) -> _Steps:
        """A connection that breaks."""
        request, _ = self._request()
        self._meets(kind)
        self._failed(kind, (yield request), sent)
        self._portal.faults.clear()
        yield from self._answered(f"after {kind}")

    def _is_late(self, kind: str) -> _Steps:
        """An answer that is not whole in time."""
        request, _ = self._request(timeout=_SHORT)
        self._meets(kind, seconds=_LONG)
        came = yield request
        if not isinstance(came, RequestTimeout):
            self._wrong(
                kind, f"no answer in request.timeout is a RequestTimeout, not {_kind(came)}"
            )
        self._failed(kind, came, "unknown")
        self._portal.faults.clear()
        yield from self._answered(f"after {kind}")

    def _nobody_listens(self) -> _Steps:
        with MockPortal() as other:
            address = other.address
        request, _ = self._request()
        self._failed("nobody listens", (yield request.at(address)), "no")

    def _failed(self, what: str, came: _Came, sent: Sent) -> None:
        """Note what is wrong with an error."""
        if not isinstance(came, TransportError):
            self._wrong(what, f"that is a TransportError, not {_kind(came)}")
        elif came.sent != sent:
            events = ", ".join(sorted(e for e, known in OUTCOMES.items() if known.sent == sent))
            self._wrong(what, f"error.event is {came.event!r}, and should be one of: {events}")
        if isinstance(came, BaseException) and _CODE in _told(came):
            self._wrong(what, "the error shows the webhook's code")

    def _request(self, **more: Any) -> tuple[HTTPRequest, int]:
        """A request, and the number that its answer repeats."""
        self._count += 1
        method: str = more.get("method", "check.echo")
        request = HTTPRequest(
            url=f"{self._portal.address}/rest/1/{_CODE}/{method}",
            method=method,
            body=b'{"number": %d}' % self._count,
            secrets=(Secret(_CODE),),
            timeout=_TIME,
        )
        return request._replace(**more), self._count

    def _meets(self, kind: str, seconds: float | None = None) -> None:
        self._portal.faults.clear()
        self._portal.faults.add(kind, times=1, seconds=seconds)

    def _wrong(self, what: str, text: str) -> None:
        self._problems.append(f"{what}: {text}")


def _kind(came: _Came) -> str:
    return "nothing was made" if came is None else f"{type(came).__name__} was made"


def _told(error: BaseException) -> str:
    """What is shown of an error and of all that has led to it."""
    texts = ["".join(traceback.format_exception(error))]
    link: BaseException | None = error
    while link is not None:
        texts.append(f"{link!r} {link.args!r} {vars(link)!r}")
        link = link.__cause__ or link.__context__
    return "\n".join(texts)
