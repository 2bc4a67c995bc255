# Copied from generator/runtime/pools_httpx2.py: edit it there, then build.
"""Connections of the asynchronous client, below ``httpx2``: any number, and none is looked through.

The pool of the library asks the socket of every connection that waits, twice a call; here a call
takes the one that was used last for its portal. None comes back before somebody has said that its
answer was whole.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from urllib.parse import unquote, urlsplit

import httpcore2
import httpx2

from .idle import Idle

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Iterable

    from .proxies import Proxy

Connection: TypeAlias = httpcore2.AsyncConnectionInterface
Key: TypeAlias = tuple[str, str, int | None]
KEEP: Final = "b24_keep"
"""The extension of an answer that tells whether its connection may be used again."""


class Pool(httpx2.AsyncBaseTransport):
    """The connections of one event loop that go by the same proxy.

    Args:
        context: what connections with TLS are made with; ``None`` where none are.
        proxy: whom they go by.

    Raises:
        ImportError: the library for SOCKS is not there.
    """

    def __init__(self, context: ssl.SSLContext | None, proxy: Proxy | None) -> None:
        self._idle: Idle[Connection] = Idle()
        self._makes = httpcore2.AsyncConnectionPool(
            ssl_context=context, proxy=None if proxy is None else _proxy(proxy, context)
        )

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request over a connection that waits, or a new one."""
        url = request.url
        extensions: Any = request.extensions
        sent = httpcore2.Request(
            request.method,
            httpcore2.URL(
                scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
            ),
            headers=request.headers.raw,
            content=request.stream,
            extensions=extensions,
        )
        key = (url.scheme, url.host, url.port)
        self._idle.begin()
        try:
            connection = await self._connection(key, sent)
            try:
                reply: Any = await connection.handle_async_request(sent)
            except BaseException:
                await close_all((connection,))
                raise
        except BaseException:
            self._idle.end()
            raise
        body = _Body(reply.stream, connection, key, self._idle)
        return httpx2.Response(
            reply.status,
            headers=reply.headers,
            stream=body,
            extensions={**reply.extensions, KEEP: body.keep},
        )

    async def _connection(self, key: Key, request: httpcore2.Request) -> Connection:
        while (found := self._idle.take(key)) is not None:
            if found.is_idle() and not found.has_expired():
                return found
            await close_all((found,))  # the portal has closed it, or something has come unasked
        await close_all(self._idle.stale())
        return self._makes.create_connection(request.url.origin)

    async def close_host(self, origin: str) -> None:
        """Close what waits for the next call to an address; calls go on."""
        url = httpx2.URL(origin)
        wanted: Key = (url.scheme, url.host, url.port)
        await close_all(self._idle.drop(lambda key: key == wanted))


class _Body(httpx2.AsyncByteStream):
    """The body of an answer, whose end is the end of the call."""

    def __init__(
        self, stream: Any, connection: Connection, key: Key, idle: Idle[Connection]
    ) -> None:
        self._stream = stream
        self._connection = connection
        self._key = key
        self._idle = idle
        self._is_whole = False
        self._is_closed = False

    def __aiter__(self) -> AsyncIterator[bytes]:
        pieces: AsyncIterator[bytes] = self._stream.__aiter__()
        return pieces

    def keep(self) -> None:
        """Let the connection be used again: the answer was whole, and nothing stood behind it."""
        self._is_whole = True

    async def aclose(self) -> None:
        """End the call; what is not kept is closed."""
        if self._is_closed:
            return
        self._is_closed = True
        self._idle.end()
        connection = self._connection
        closing: Iterable[Connection] = (connection,)
        try:
            await self._stream.aclose()
            if self._is_whole and connection.is_idle():
                closing = self._idle.put(self._key, connection)
        finally:
            await close_all(closing)


async def close_all(connections: Iterable[Connection]) -> None:
    """Close connections that nobody uses, also where the call is being cancelled."""
    for connection in connections:
        from anyio import CancelScope  # the library has loaded it for the connection

        with CancelScope(shield=True):
            await connection.aclose()


def _proxy(proxy: Proxy, context: ssl.SSLContext | None) -> httpcore2.Proxy:
    if proxy.is_socks:
        import_module("socksio")  # the library would say so in the middle of a call
    parts = urlsplit(proxy.url)
    login = None
    if parts.username is not None:
        login = unquote(parts.username).encode(), unquote(parts.password or "").encode()
    return httpcore2.Proxy(
        f"{parts.scheme}://{proxy.place}",
        auth=login,
        ssl_context=context if parts.scheme == "https" else None,
    )
