"""How the clients make their calls: one portal, one transport, made at the first call.

The generated methods reach these through ``Namespace``. ``with_response`` puts envelopes in the
place of the plain calls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from .clock import clock_of
from .errors import Bitrix24Error, ShapeError
from .flow import Exchange, Means, Options, asked, asked_async, exchange, run, run_async
from .ids import new_id
from .known import known
from .listening import seeing_of
from .page import AsyncListing, AsyncPage, Page
from .protocol import request_of
from .secrets import redact
from .transports import async_transport_for, transport_for

if TYPE_CHECKING:
    from collections.abc import Generator

    from .clock import Clock
    from .endpoint import Endpoint, ListEndpoint
    from .estimate import Estimate
    from .flow import Steps
    from .http import AsyncTransport, HTTPRequest, Transport
    from .portal import Portal
    from .response import Response
    from .secrets import Secret
    from .steps import Ask
    from .streams import Files
    from .values import Params
    from .way import Way

T = TypeVar("T")


class Call(NamedTuple):
    """A method with its parameters.

    Attributes:
        method: name on the wire.
        version: of the REST API.
        params: by their names on the wire.
        files: what stands for files in the parameters.
        endpoint: what the spec says of it; it is looked up where that is needed and not given.
    """

    method: str
    version: int
    params: Params
    files: Files | None = None
    endpoint: Endpoint[Any] | ListEndpoint[Any] | None = None

    def known(self) -> Endpoint[Any] | ListEndpoint[Any]:
        """What the spec says of it."""
        return self.endpoint or known(self.method, self.version)

    def request(self, portal: Portal) -> HTTPRequest:
        """The request to a portal.

        Raises:
            ParameterError: a parameter cannot be sent.
        """
        request = request_of(portal, self.method, self.version, self.params, self.files)
        if self.version == 3 and self.known().write:
            from secrets import token_hex  # only what writes in REST 3.0 has a key

            return request._replace(id=new_id(), key=token_hex(16))
        return request._replace(id=new_id())


def of(endpoint: Endpoint[Any] | ListEndpoint[Any], params: Params) -> Call:
    """The call of a generated method."""
    return Call(endpoint.method, endpoint.version, params, endpoint=endpoint)


class _AllCalls:
    """What both kinds of calls decide alike."""

    def __init__(self, way: Way, options: Options) -> None:
        self._way = way
        self.options = options

    @property
    def portal(self) -> Portal:
        """Whom they go to."""
        return self._way.portal

    def _steps(
        self, what: Call | HTTPRequest, transport: Transport | AsyncTransport, clock: Clock
    ) -> Steps:
        """The steps of a call, or of a request that is no call of a method."""
        way, options = self._way, self.options
        means = Means(
            options,
            way.budget,
            way.renamed,
            clock,
            way.limiter(transport),
            seeing_of(options.hooks, clock),
        )
        if isinstance(what, Call):
            means = means._replace(endpoint=what.endpoint)
            if way.tokens is None:
                request = what.request(way.portal)
            else:

                def with_token(token: Secret | None) -> HTTPRequest:
                    portal = way.portal._replace(token=token)
                    return what.request(portal)._replace(token=token)

                request = with_token(way.tokens.current)
                means = means._replace(tokens=way.tokens, with_token=with_token)
        else:
            request = what
        if way.is_own or options.timeout != way.timeout:  # ours knows that of the client
            request = request._replace(timeout=options.timeout)
        return exchange(request, means)

    def _estimated(
        self,
        job: str | Page[Any] | AsyncPage[Any],
        requests: int | None,
        transport: Transport | AsyncTransport,
    ) -> Generator[Ask, Any, Estimate]:
        from .estimate import estimated, job_of  # few want to know

        limiter = self._way.limiter(transport)
        return estimated(job_of(job, requests), limiter, clock_of(transport).now())


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

    def sent(self, what: Call | HTTPRequest) -> Exchange:
        """Make a call and give back what came of it: the one way to the wire."""
        transport = self.transport
        clock = clock_of(transport)
        return run(self._steps(what, transport, clock), transport, clock)

    def response(self, call: Call) -> Response[Any]:
        """Call a method and give back the whole answer."""
        return _outcome(self.sent(call))

    def estimate(self, job: str | Page[Any], requests: int | None) -> Estimate:
        """Say what a job would take."""
        return asked(self._estimated(job, requests, self.transport))

    def named(self, method: str, version: int, params: Params) -> Any:
        """Call a method by its name on the wire."""
        return self.response(Call(method, version, params)).result

    def envelopes(self) -> Envelopes:
        """The same calls, answering whole responses."""
        return Envelopes(self)

    def call(self, endpoint: Endpoint[T], params: Params) -> T:
        """Call a method and give back its result."""
        result: T = self.response(of(endpoint, params)).result
        return result

    def page_response(self, endpoint: ListEndpoint[T], params: Params) -> Response[Page[T]]:
        """Call a list method and give back the whole answer around its first page."""
        response = self.response(of(endpoint, params))
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
        return self._caller.response(Call(method, version, params))

    def call(self, endpoint: Endpoint[T], params: Params) -> T:
        """Call a method and give back its result."""
        return cast("T", self._caller.response(of(endpoint, params)))

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

    async def response(self, call: Call) -> Response[Any]:
        """Call a method and give back the whole answer."""
        transport = self.transport
        clock = clock_of(transport)
        return _outcome(await run_async(self._steps(call, transport, clock), transport, clock))

    async def estimate(self, job: str | AsyncPage[Any], requests: int | None) -> Estimate:
        """Say what a job would take."""
        return await asked_async(self._estimated(job, requests, self.transport))

    async def named(self, method: str, version: int, params: Params) -> Any:
        """Call a method by its name on the wire."""
        return (await self.response(Call(method, version, params))).result

    def envelopes(self) -> AsyncEnvelopes:
        """The same calls, answering whole responses."""
        return AsyncEnvelopes(self)

    async def call(self, endpoint: Endpoint[T], params: Params) -> T:
        """Call a method and give back its result."""
        result: T = (await self.response(of(endpoint, params))).result
        return result

    async def page_response(
        self, endpoint: ListEndpoint[T], params: Params
    ) -> Response[AsyncPage[T]]:
        """Call a list method and give back the whole answer around its first page."""
        response = await self.response(of(endpoint, params))
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
        return await self._caller.response(Call(method, version, params))

    async def call(self, endpoint: Endpoint[T], params: Params) -> T:
        """Call a method and give back its result."""
        return cast("T", await self._caller.response(of(endpoint, params)))

    def pages(self, endpoint: ListEndpoint[T], params: Params) -> AsyncListing[T]:
        """Call a list method and give back its first page."""
        return cast("AsyncListing[T]", self._caller.page_response(endpoint, params))


def _shown(error: ShapeError, portal: Portal) -> ShapeError:
    """The same error without the portal's secrets, and without what led to it."""
    return ShapeError(redact(str(error), *portal.secrets), method=error.method)
