"""The transport of the asynchronous client, over httpx2 (the extra ``async``).

The library is imported with this module, that is at the first call and not before.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Final, NamedTuple

try:
    import httpx2
except ImportError:
    from .errors import ConfigurationError

    package = (__package__ or "").partition(".")[0]
    raise ConfigurationError(
        f"the asynchronous client needs httpx2: pip install '{package}[async]'"
    ) from None

import httpcore2  # httpx2 stands on it

from .errors import ConfigurationError, ConnectionFailed, RequestTimeout, TransportError
from .failures import failure_text, proxy_text, whose
from .http import LARGEST, HTTPReply, HTTPRequest
from .network import MOST_ORIGINS, NETWORK, Network, shared
from .pools_httpx2 import KEEP, Pool
from .process import current
from .proxies import Proxy, proxy_for
from .secrets import mask_in_logs, quiet_logs
from .streams import whole
from .unpack import NotUnpacked, too_large, unpacked
from .unread import left_over

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import Iterable

    from .outcomes import Event

_LOGGERS: Final = (
    "httpx2",
    *(f"httpcore2.{name}" for name in ("connection", "http11", "http2", "proxy", "socks")),
)


class _Kept(NamedTuple):
    """A client, and the connections that it uses."""

    client: httpx2.AsyncClient
    pool: Pool


class Httpx2Transport:
    """Sends over connections that are shared with other clients of the event loop, and kept.

    Args:
        timeout: seconds to connect, and for the whole call, of a request that says nothing.
        network: by what means.
    """

    __slots__ = ("_kept", "_origins", "_timeout")

    def __init__(self, timeout: tuple[float, float], network: Network = NETWORK) -> None:
        quiet_logs(*_LOGGERS)
        self._timeout = timeout
        self._kept = shared(network, _Clients)
        self._origins: tuple[str, ...] = ()

    async def send(self, request: HTTPRequest) -> HTTPReply:
        """Send a request.

        Raises:
            RequestTimeout: no answer in time.
            ConnectionFailed: no connection, or one that broke.
            ConfigurationError: what is to be trusted, or the proxy, is wrong.
        """
        mask_in_logs(*request.secrets)
        origin = request.origin
        if origin not in self._origins:
            self._origins = (*self._origins[-MOST_ORIGINS:], origin)
        proxy, client = self._way(request, origin)
        connect, seconds = request.timeout or self._timeout
        try:
            async with asyncio.timeout(seconds):
                return await _answer(client, request, min(connect, seconds))
        except Exception as error:  # of a library, whatever it is
            error.__traceback__ = error.__context__ = None
            failure = self._failure(request, error, proxy)
        except BaseException as stop:  # cancelled: the library's frames hold the address
            stop.__traceback__ = stop.__context__ = None
            raise stop from None
        # Raised here and not above: see transport_requests.
        failure.method = request.method
        raise failure

    async def close(self) -> None:
        """Close what waits for the next call of this client; other portals keep theirs."""
        origins, self._origins = self._origins, ()
        await self._kept.close(origins)

    def _way(self, request: HTTPRequest, origin: str) -> tuple[Proxy | None, httpx2.AsyncClient]:
        """The proxy to go by, and the client of this event loop."""
        try:
            return self._kept.way(origin)
        except ConfigurationError as error:
            error.method = request.method
            raise error.with_traceback(None) from None  # the frames may hold a proxy's password

    def _failure(
        self, request: HTTPRequest, error: Exception, proxy: Proxy | None
    ) -> TransportError:
        connect, seconds = request.timeout or self._timeout
        if isinstance(error, httpcore2.ConnectTimeout):
            reason = f"no connection within {connect:g} s"
            return ConnectionFailed(failure_text(request, reason, proxy), "no connection in time")
        if isinstance(error, httpcore2.TimeoutException | TimeoutError):
            return RequestTimeout(failure_text(request, f"no answer within {seconds:g} s"))
        cause = _innermost(error)
        reason = str(error) or str(cause) or type(cause).__name__
        by_proxy = proxy if _is_of_a_proxy(error, cause) else None
        event = "proxy refused" if by_proxy else _event(error, cause)
        text = failure_text(request, f"{whose(by_proxy)}: {reason}", proxy)
        return ConnectionFailed(text, event)


class _Clients:
    """The clients of each event loop: what is inherited by a fork belongs to the parent."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._process = current()
        self._loops: dict[AbstractEventLoop, dict[tuple[bool, str], _Kept]] = {}

    def way(self, origin: str) -> tuple[Proxy | None, httpx2.AsyncClient]:
        """The proxy to go by, and the client of this event loop, made at its first call.

        Raises:
            ConfigurationError: what is to be trusted, or the proxy, is wrong.
        """
        proxy = proxy_for(origin, self._network.proxy)
        clients = self._clients()
        # To read certificates takes longer than many a call, and not every one needs them.
        key = (origin.startswith("https:"), "" if proxy is None else proxy.url)
        kept = clients.get(key)
        if kept is None:
            kept = clients[key] = self._made(key[0], proxy)
        return proxy, kept.client

    async def close(self, origins: Iterable[str]) -> None:
        """Close what waits in this event loop for calls to some addresses."""
        loop = asyncio.get_running_loop()
        if self._process != current() or loop not in self._loops:
            return
        for kept in list(self._loops[loop].values()):
            for origin in origins:
                await kept.pool.close_host(origin)

    def _clients(self) -> dict[tuple[bool, str], _Kept]:
        if self._process != current():
            self._process, self._loops = current(), {}
        loop = asyncio.get_running_loop()
        found = self._loops.get(loop)
        if found is None:
            # What a loop has left behind that is over; its clients hold it, so it goes with them.
            for other in list(self._loops):
                if other.is_closed():
                    self._loops.pop(other, None)
            found = self._loops.setdefault(loop, {})
        return found

    def _made(self, secure: bool, proxy: Proxy | None) -> _Kept:
        needs_context = secure or (proxy is not None and proxy.url.startswith("https:"))
        context = self._network.trust.context if needs_context else None
        try:
            pool = Pool(context, proxy)
        except ImportError as error:
            reason = proxy_text(proxy, f"{error} (SOCKS)")
        else:
            return _Kept(_client(pool), pool)
        raise ConfigurationError(reason)


def _client(pool: Pool) -> httpx2.AsyncClient:
    return httpx2.AsyncClient(
        transport=pool,
        trust_env=False,
        timeout=None,
        follow_redirects=False,
        # As in transport_requests, no cookie is kept: a session of PHP would make parallel calls
        # wait for each other.
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
    )


async def _answer(client: httpx2.AsyncClient, request: HTTPRequest, connect: float) -> HTTPReply:
    sent = client.build_request(
        request.verb,
        request.url,
        content=whole(request.body) or None,
        headers=dict(request.headers),
        extensions={"timeout": {"connect": connect}},  # the rest is bounded around it
    )
    reply = await client.send(sent, stream=True)
    try:
        answer = HTTPReply(reply.status_code, reply.headers, await _read(reply))
        if answer.is_whole and not left_over(reply):
            reply.extensions[KEEP]()
    finally:
        await reply.aclose()
    return answer


async def _read(reply: httpx2.Response) -> bytes:
    """The body, as far as it may go; the connection is not given back yet.

    Raises:
        NotUnpacked: it goes further, or is not what its head says.
    """
    stream = reply.stream
    assert isinstance(stream, httpx2.AsyncByteStream)
    pieces: list[bytes] = []
    size = 0
    async for piece in stream:
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST:
            raise too_large()
    return unpacked(b"".join(pieces), reply.headers)


def _innermost(error: BaseException) -> BaseException:
    """The first cause: it says most."""
    while True:
        inner = error.__cause__ or error.__context__
        if inner is None or inner is error:
            return error
        error = inner


def _is_of_a_proxy(error: Exception, cause: BaseException) -> bool:
    """Whether a proxy, if there is one, has refused or cannot be reached."""
    return isinstance(error, httpcore2.ProxyError) or (
        isinstance(error, httpcore2.ConnectError) and not isinstance(cause, ssl.SSLError)
    )


def _event(error: Exception, cause: BaseException) -> Event:
    """What went wrong, by the library's exceptions."""
    if isinstance(error, httpcore2.ConnectError):
        if isinstance(cause, ssl.SSLError):
            return "certificate refused"
        return "unknown host" if isinstance(cause, socket.gaierror) else "connection refused"
    if isinstance(error, NotUnpacked):
        return "body not unpacked"
    if isinstance(error, httpcore2.RemoteProtocolError):
        text = str(error)
        if "status line" in text:
            return "status line not readable"
        return "body cut" if "body" in text or "chunk" in text else "connection broken"
    return "connection broken"
