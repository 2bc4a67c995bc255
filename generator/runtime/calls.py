"""How the clients make their calls: one portal, one transport, made at the first call.

The generated methods reach these through ``Namespace``. ``with_response`` puts envelopes in the
place of the plain calls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from .clock import clock_of
from .data import methods
from .errors import Bitrix24Error, ShapeError
from .flow import Exchange, Means, Options, exchange, run, run_async
from .page import AsyncListing, AsyncPage, Page
from .policy.budget import Budget
from .protocol import request_of
from .secrets import redact
from .transports import async_transport_for, transport_for

if TYPE_CHECKING:
    from .clock import Clock
    from .endpoint import Endpoint, ListEndpoint
    from .flow import Steps
    from .http import AsyncTransport, HTTPRequest, Transport
    from .network import Network
    from .portal import Portal
    from .response import Response
    from .streams import Files
    from .values import Params

T = TypeVar("T")


class Way:
    """What all calls of a client share, however they are made: the portal, and what sends."""

    def __init__(
        self,
        portal: Portal,
        timeout: tuple[float, float],
        transport: Transport | AsyncTransport | None,
        network: Network,
        budget: Budget | None = None,
    ) -> None:
        self.portal = portal
        self.timeout = timeout
        self.network = network
        self.budget = budget or Budget()
        self.given = transport
        self.first: dict[str, Any] = {}

    def renamed(self, base: str) -> None:
        """Remember that the portal has another name now, and tell it once."""
        old = self.portal.base
        if base == old:
            return  # another thread was faster
        import logging  # only for the rare one

        self.portal = self.portal._replace(base=base)
        logging.getLogger(__name__.partition(".")[0]).warning(
            "the portal %s is now %s: use its new name", old, base
        )


class _AllCalls:
    """What both kinds of calls decide alike."""

    def __init__(self, way: Way, options: Options) -> None:
        self._way = way
        self.options = options

    @property
    def portal(self) -> Portal:
        """Whom they go to."""
        return self._way.portal

    def _steps(self, request: HTTPRequest, clock: Clock, *, writes: bool | None) -> Steps:
        """The steps of a call; what is not said of it is looked up should it fail."""

        def may_repeat() -> bool:
            found = _writes(request) if writes is None else writes
            return not found

        way = self._way
        means = Means(self.options, way.budget, may_repeat, way.renamed, clock)
        if self.options.timeout != self._way.timeout:
            request = request._replace(timeout=self.options.timeout)
        return exchange(request, means)

    def _request(
        self,
        method: str,
        version: int,
        params: Params,
        files: Files | None = None,
        *,
        writes: bool | None = None,
    ) -> HTTPRequest:
        request = request_of(self._way.portal, method, version, params, files)
        if version == 3 and (_writes(request) if writes is None else writes):
            from secrets import token_hex  # only what writes in REST 3.0 has a key

            return request._replace(key=token_hex(16))
        return request


def _writes(request: HTTPRequest) -> bool:
    """Whether carrying a call out twice may do something twice; so it is where nobody knows."""
    entry = methods().get((request.method.lower(), request.version))
    return entry is None or entry["effect"] != "read"


def _outcome(made: Exchange) -> Response[Any]:
    if isinstance(made.outcome, Bitrix24Error):
        raise made.outcome
    return made.outcome


class Calls(_AllCalls):
    """Calls one portal over one transport, made at the first call."""

    @property
    def transport(self) -> Transport:
        """What sends the requests; the HTTP library is loaded for it."""
        way = self._way
        if way.given is None:
            made = transport_for(way.portal, way.timeout, way.network)
            # Of threads that come first together, all get the transport of one of them.
            way.given = way.first.setdefault("transport", made)
        return cast("Transport", way.given)

    def with_options(self, options: Options) -> Calls:
        """The same calls, made in another way."""
        return Calls(self._way, options)

    def sent(self, request: HTTPRequest, *, writes: bool | None = None) -> Exchange:
        """Make a call and give back what came of it: the one way to the wire."""
        transport = self.transport
        clock = clock_of(transport)
        return run(self._steps(request, clock, writes=writes), transport, clock)

    def exchange(
        self, method: str, version: int, params: Params, files: Files | None = None
    ) -> Exchange:
        """Call a method and give back what came of it."""
        return self.sent(self._request(method, version, params, files))

    def response(
        self, method: str, version: int, params: Params, *, writes: bool | None = None
    ) -> Response[Any]:
        """Call a method and give back the whole answer."""
        request = self._request(method, version, params, writes=writes)
        return _outcome(self.sent(request, writes=writes))

    def named(self, method: str, version: int, params: Params) -> Any:
        """Call a method by its name on the wire."""
        return self.response(method, version, params).result

    def envelopes(self) -> Envelopes:
        """The same calls, answering whole responses."""
        return Envelopes(self)

    def call(self, endpoint: Endpoint[T], params: Params) -> T:
        """Call a method and give back its result."""
        result: T = self.response(
            endpoint.method, endpoint.version, params, writes=endpoint.write
        ).result
        return result

    def page_response(self, endpoint: ListEndpoint[T], params: Params) -> Response[Page[T]]:
        """Call a list method and give back the whole answer around its first page."""
        response = self.response(endpoint.method, endpoint.version, params, writes=endpoint.write)
        try:
            return response.with_result(Page(endpoint, params, response, self.pages))
        except ShapeError as error:
            failure = _shown(error, self.portal)
        del response  # a traceback may be shown with its variables, and the answer repeat a secret
        raise failure

    def pages(self, endpoint: ListEndpoint[T], params: Params) -> Page[T]:
        """Call a list method and give back its first page."""
        return self.page_response(endpoint, params).result

    def close(self) -> None:
        """Close the connections."""
        if self._way.given is not None:
            self.transport.close()


class Envelopes:
    """Makes the same calls and answers whole responses. The types are those of the results."""

    def __init__(self, caller: Calls) -> None:
        self._caller = caller

    def named(self, method: str, version: int, params: Params) -> Any:
        """Call a method by its name on the wire."""
        return self._caller.response(method, version, params)

    def call(self, endpoint: Endpoint[T], params: Params) -> T:
        """Call a method and give back its result."""
        response = self._caller.response(
            endpoint.method, endpoint.version, params, writes=endpoint.write
        )
        return cast("T", response)

    def pages(self, endpoint: ListEndpoint[T], params: Params) -> Page[T]:
        """Call a list method and give back its first page."""
        return cast("Page[T]", self._caller.page_response(endpoint, params))


class AsyncCalls(_AllCalls):
    """Calls one portal over one asynchronous transport, made at the first call."""

    @property
    def transport(self) -> AsyncTransport:
        """What sends the requests; the HTTP library is loaded for it."""
        way = self._way
        if way.given is None:
            made = async_transport_for(way.portal, way.timeout, way.network)
            # Of threads that come first together, all get the transport of one of them.
            way.given = way.first.setdefault("transport", made)
        return cast("AsyncTransport", way.given)

    def with_options(self, options: Options) -> AsyncCalls:
        """The same calls, made in another way."""
        return AsyncCalls(self._way, options)

    async def response(
        self, method: str, version: int, params: Params, *, writes: bool | None = None
    ) -> Response[Any]:
        """Call a method and give back the whole answer."""
        request = self._request(method, version, params, writes=writes)
        transport = self.transport
        clock = clock_of(transport)
        return _outcome(
            await run_async(self._steps(request, clock, writes=writes), transport, clock)
        )

    async def named(self, method: str, version: int, params: Params) -> Any:
        """Call a method by its name on the wire."""
        return (await self.response(method, version, params)).result

    def envelopes(self) -> AsyncEnvelopes:
        """The same calls, answering whole responses."""
        return AsyncEnvelopes(self)

    async def call(self, endpoint: Endpoint[T], params: Params) -> T:
        """Call a method and give back its result."""
        response = await self.response(
            endpoint.method, endpoint.version, params, writes=endpoint.write
        )
        result: T = response.result
        return result

    async def page_response(
        self, endpoint: ListEndpoint[T], params: Params
    ) -> Response[AsyncPage[T]]:
        """Call a list method and give back the whole answer around its first page."""
        response = await self.response(
            endpoint.method, endpoint.version, params, writes=endpoint.write
        )
        try:
            return response.with_result(AsyncPage(endpoint, params, response, self.pages))
        except ShapeError as error:
            failure = _shown(error, self.portal)
        del response  # as above
        raise failure

    def pages(self, endpoint: ListEndpoint[T], params: Params) -> AsyncListing[T]:
        """Call a list method and give back its first page."""

        async def first() -> AsyncPage[T]:
            return (await self.page_response(endpoint, params)).result

        return AsyncListing(first)

    async def close(self) -> None:
        """Close the connections."""
        if self._way.given is not None:
            await self.transport.close()


class AsyncEnvelopes:
    """Makes the same calls and answers whole responses. The types are those of the results."""

    def __init__(self, caller: AsyncCalls) -> None:
        self._caller = caller

    async def named(self, method: str, version: int, params: Params) -> Any:
        """Call a method by its name on the wire."""
        return await self._caller.response(method, version, params)

    async def call(self, endpoint: Endpoint[T], params: Params) -> T:
        """Call a method and give back its result."""
        response = await self._caller.response(
            endpoint.method, endpoint.version, params, writes=endpoint.write
        )
        return cast("T", response)

    def pages(self, endpoint: ListEndpoint[T], params: Params) -> AsyncListing[T]:
        """Call a list method and give back its first page."""
        return cast("AsyncListing[T]", self._caller.page_response(endpoint, params))


def _shown(error: ShapeError, portal: Portal) -> ShapeError:
    """The same error without the portal's secrets, and without what led to it."""
    return ShapeError(redact(str(error), *portal.secrets), method=error.method)
