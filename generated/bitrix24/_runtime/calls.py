# Copied from generator/runtime/calls.py: edit it there, then build.
"""How the clients make their calls: one portal, one transport, made at the first call.

The generated methods reach these through ``Namespace``. ``with_response`` puts envelopes in the
place of the plain calls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from .errors import ShapeError
from .page import AsyncListing, AsyncPage, Page
from .protocol import request_of, response_of
from .secrets import redact
from .transports import async_transport_for, transport_for
from .trust import Trust

if TYPE_CHECKING:
    from .endpoint import Endpoint, ListEndpoint
    from .http import AsyncTransport, HTTPReply, HTTPRequest, Transport
    from .portal import Portal
    from .response import Response
    from .streams import Files
    from .trust import Verify
    from .values import Params

T = TypeVar("T")


class Exchange(NamedTuple):
    """A request and what came upon it."""

    request: HTTPRequest
    reply: HTTPReply


class Calls:
    """Calls one portal over one transport, made at the first call."""

    def __init__(
        self,
        portal: Portal,
        timeout: tuple[float, float],
        transport: Transport | None,
        verify: Verify = True,
    ) -> None:
        self.portal = portal
        self._timeout = timeout
        self._trust = Trust(verify)
        self._transport = transport
        self._first: dict[str, Transport] = {}

    @property
    def transport(self) -> Transport:
        """What sends the requests; the HTTP library is loaded for it."""
        if self._transport is None:
            made = transport_for(self.portal, self._timeout, self._trust)
            # Of threads that come first together, all get the transport of one of them.
            self._transport = self._first.setdefault("transport", made)
        return self._transport

    def sent(self, request: HTTPRequest) -> Exchange:
        """Send a request and give back what came, unread: the one way to the wire."""
        return Exchange(request, self.transport.send(request))

    def exchange(
        self, method: str, version: int, params: Params, files: Files | None = None
    ) -> Exchange:
        """Call a method and give back what came, unread."""
        return self.sent(request_of(self.portal, method, version, params, files))

    def response(self, method: str, version: int, params: Params) -> Response[Any]:
        """Call a method and give back the whole answer."""
        return response_of(*self.exchange(method, version, params))

    def named(self, method: str, version: int, params: Params) -> Any:
        """Call a method by its name on the wire."""
        return self.response(method, version, params).result

    def envelopes(self) -> Envelopes:
        """The same calls, answering whole responses."""
        return Envelopes(self)

    def call(self, endpoint: Endpoint[T], params: Params) -> T:
        """Call a method and give back its result."""
        result: T = self.response(endpoint.method, endpoint.version, params).result
        return result

    def page_response(self, endpoint: ListEndpoint[T], params: Params) -> Response[Page[T]]:
        """Call a list method and give back the whole answer around its first page."""
        response = self.response(endpoint.method, endpoint.version, params)
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
        if self._transport is not None:
            self._transport.close()


class Envelopes:
    """Makes the same calls and answers whole responses. The types are those of the results."""

    def __init__(self, caller: Calls) -> None:
        self._caller = caller

    def named(self, method: str, version: int, params: Params) -> Any:
        """Call a method by its name on the wire."""
        return self._caller.response(method, version, params)

    def call(self, endpoint: Endpoint[T], params: Params) -> T:
        """Call a method and give back its result."""
        return cast("T", self._caller.response(endpoint.method, endpoint.version, params))

    def pages(self, endpoint: ListEndpoint[T], params: Params) -> Page[T]:
        """Call a list method and give back its first page."""
        return cast("Page[T]", self._caller.page_response(endpoint, params))


class AsyncCalls:
    """Calls one portal over one asynchronous transport, made at the first call."""

    def __init__(
        self,
        portal: Portal,
        timeout: tuple[float, float],
        transport: AsyncTransport | None,
        verify: Verify = True,
    ) -> None:
        self.portal = portal
        self._timeout = timeout
        self._trust = Trust(verify)
        self._transport = transport
        self._first: dict[str, AsyncTransport] = {}

    @property
    def transport(self) -> AsyncTransport:
        """What sends the requests; the HTTP library is loaded for it."""
        if self._transport is None:
            made = async_transport_for(self.portal, self._timeout, self._trust)
            # Of threads that come first together, all get the transport of one of them.
            self._transport = self._first.setdefault("transport", made)
        return self._transport

    async def response(self, method: str, version: int, params: Params) -> Response[Any]:
        """Call a method and give back the whole answer."""
        request = request_of(self.portal, method, version, params)
        return response_of(request, await self.transport.send(request))

    async def named(self, method: str, version: int, params: Params) -> Any:
        """Call a method by its name on the wire."""
        return (await self.response(method, version, params)).result

    def envelopes(self) -> AsyncEnvelopes:
        """The same calls, answering whole responses."""
        return AsyncEnvelopes(self)

    async def call(self, endpoint: Endpoint[T], params: Params) -> T:
        """Call a method and give back its result."""
        result: T = (await self.response(endpoint.method, endpoint.version, params)).result
        return result

    async def page_response(
        self, endpoint: ListEndpoint[T], params: Params
    ) -> Response[AsyncPage[T]]:
        """Call a list method and give back the whole answer around its first page."""
        response = await self.response(endpoint.method, endpoint.version, params)
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
        if self._transport is not None:
            await self._transport.close()


class AsyncEnvelopes:
    """Makes the same calls and answers whole responses. The types are those of the results."""

    def __init__(self, caller: AsyncCalls) -> None:
        self._caller = caller

    async def named(self, method: str, version: int, params: Params) -> Any:
        """Call a method by its name on the wire."""
        return await self._caller.response(method, version, params)

    async def call(self, endpoint: Endpoint[T], params: Params) -> T:
        """Call a method and give back its result."""
        return cast("T", await self._caller.response(endpoint.method, endpoint.version, params))

    def pages(self, endpoint: ListEndpoint[T], params: Params) -> AsyncListing[T]:
        """Call a list method and give back its first page."""
        return cast("AsyncListing[T]", self._caller.page_response(endpoint, params))


def _shown(error: ShapeError, portal: Portal) -> ShapeError:
    """The same error without the portal's secrets, and without what led to it."""
    return ShapeError(redact(str(error), *portal.secrets), method=error.method)
