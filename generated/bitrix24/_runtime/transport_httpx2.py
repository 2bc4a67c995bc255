# Copied from generator/runtime/transport_httpx2.py: edit it there, then build.
"""The transport of the asynchronous client, over httpx2 (the extra ``async``).

The library is imported with this module, that is at the first call and not before.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

try:
    import httpx2
except ImportError:
    from .errors import ConfigurationError

    package = (__package__ or "").partition(".")[0]
    raise ConfigurationError(
        f"the asynchronous client needs httpx2: pip install '{package}[async]'"
    ) from None

from .errors import ConfigurationError, ConnectionFailed, RequestTimeout, TransportError
from .failures import failure_text, proxy_of, proxy_text, unusable_proxy, whose
from .http import IDLE, LARGEST, HTTPReply, HTTPRequest
from .process import current
from .secrets import mask_in_logs, quiet_logs
from .streams import whole
from .trust import Trust
from .unpack import NotUnpacked, too_large, unpacked
from .unread import left_over

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from .outcomes import Event

_LOGGERS: Final = ("connection", "http11", "http2", "proxy", "socks")
_CONNECTIONS: Final = 100
_LIMITS: Final = httpx2.Limits(
    max_connections=None, max_keepalive_connections=_CONNECTIONS, keepalive_expiry=IDLE
)


@dataclass(frozen=True, slots=True)
class _Kept:
    """A client, and room for as many calls as it has connections."""

    client: httpx2.AsyncClient
    room: asyncio.Semaphore


class Httpx2Transport:
    """Sends over clients that keep their connections: one a process and event loop.

    Args:
        timeout: seconds to connect, and for the whole call.
        trust: which certificates are trusted.
    """

    def __init__(self, timeout: tuple[float, float], trust: Trust | None = None) -> None:
        quiet_logs("httpx2", *(f"httpcore2.{name}" for name in _LOGGERS))
        self._timeout = timeout
        self._trust = trust or Trust()
        self._process = current()
        self._clients: WeakKeyDictionary[AbstractEventLoop, dict[bool, _Kept]]
        self._clients = WeakKeyDictionary()

    async def send(self, request: HTTPRequest) -> HTTPReply:
        """Send a request.

        Raises:
            RequestTimeout: no answer in time.
            ConnectionFailed: no connection, or one that broke.
        """
        mask_in_logs(*request.secrets)
        failure: TransportError | ConfigurationError
        waits = True
        kept = self._open(request.url.startswith("https:"))
        try:
            async with asyncio.timeout((request.timeout or self._timeout)[1]), kept.room:
                waits = False
                return await _answer(kept.client, request)
        except Exception as error:  # of a library, whatever it is
            error.__traceback__ = error.__context__ = None
            failure = self._failure(request, error, waits)
        except BaseException as stop:  # cancelled: the library's frames hold the address
            stop.__traceback__ = stop.__context__ = None
            raise stop from None
        # Raised here and not above: see transport_requests.
        failure.method = request.method
        raise failure

    def _failure(
        self, request: HTTPRequest, error: Exception, waits: bool
    ) -> TransportError | ConfigurationError:
        connect, seconds = request.timeout or self._timeout
        unusable = unusable_proxy(request.origin)
        if unusable is not None:
            return ConfigurationError(unusable)
        if waits:
            reason = f"no free connection within {seconds:g} s, nothing was sent"
            return RequestTimeout(failure_text(request, reason), "no free connection")
        if isinstance(error, httpx2.ConnectTimeout):
            reason = f"no connection within {connect:g} s"
            return ConnectionFailed(failure_text(request, reason), "no connection in time")
        if isinstance(error, httpx2.TimeoutException | TimeoutError):
            return RequestTimeout(failure_text(request, f"no answer within {seconds:g} s"))
        cause = _innermost(error)
        reason = str(error) or str(cause) or type(cause).__name__
        proxied = isinstance(error, httpx2.ProxyError) or (
            isinstance(error, httpx2.ConnectError)
            and not isinstance(cause, ssl.SSLError)
            and proxy_of(request.origin) is not None
        )
        event = "proxy refused" if proxied else _event(error, cause)
        text = failure_text(request, f"{whose(request, proxied=proxied)}: {reason}")
        return ConnectionFailed(text, event)

    async def close(self) -> None:
        """Close the connections of this event loop; a later call opens new ones."""
        for kept in self._clients.pop(asyncio.get_running_loop(), {}).values():
            await kept.client.aclose()

    def _open(self, secure: bool) -> _Kept:
        """The client of this process and event loop, made at its first call.

        Those of other loops stay theirs; what a fork has copied belongs to the parent.

        Args:
            secure: whether TLS is wanted: to read certificates takes longer than many a call.
        """
        if self._process != current():
            self._process, self._clients = current(), WeakKeyDictionary()
        clients = self._clients.setdefault(asyncio.get_running_loop(), {})
        kept = clients.get(secure)
        if kept is None:
            verify = self._trust.context if secure else False
            kept = clients[secure] = _Kept(self._client(verify), asyncio.Semaphore(_CONNECTIONS))
        return kept

    def _client(self, verify: ssl.SSLContext | bool) -> httpx2.AsyncClient:
        connect, seconds = self._timeout
        try:
            return httpx2.AsyncClient(
                verify=verify,
                timeout=httpx2.Timeout(seconds, connect=min(connect, seconds)),
                limits=_LIMITS,
                follow_redirects=False,
                # As in transport_requests, no cookie is kept: a session of PHP would make parallel
                # calls wait for each other.
                cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            )
        except (
            ImportError,
            ValueError,
            httpx2.InvalidURL,
        ) as error:  # of the proxies that the environment names
            reason = proxy_text(str(error))
        raise ConfigurationError(reason)


async def _answer(client: httpx2.AsyncClient, request: HTTPRequest) -> HTTPReply:
    headers = dict(request.headers)
    content = whole(request.body) or None
    sent = client.build_request(request.verb, request.url, content=content, headers=headers)
    reply = await client.send(sent, stream=True)
    try:
        answer = HTTPReply(reply.status_code, reply.headers, await _read(reply))
        if not answer.is_whole or left_over(reply):
            await _hang_up(reply)
    except BaseException:
        await _hang_up(reply)
        raise
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


async def _hang_up(reply: httpx2.Response) -> None:
    """Close a connection on which something may still come that would be nobody's answer."""
    stream = reply.extensions.get("network_stream")
    if stream is not None:
        await stream.aclose()


def _innermost(error: BaseException) -> BaseException:
    """The first cause: it says most."""
    while True:
        inner = error.__cause__ or error.__context__
        if inner is None or inner is error:
            return error
        error = inner


def _event(error: Exception, cause: BaseException) -> Event:
    """What went wrong, by the library's exceptions."""
    if isinstance(error, httpx2.ProxyError):
        return "proxy refused"
    if isinstance(error, httpx2.ConnectError):
        if isinstance(cause, ssl.SSLError):
            return "certificate refused"
        return "unknown host" if isinstance(cause, socket.gaierror) else "connection refused"
    if isinstance(error, NotUnpacked):
        return "body not unpacked"
    if isinstance(error, httpx2.RemoteProtocolError):
        text = str(error)
        if "status line" in text:
            return "status line not readable"
        return "body cut" if "body" in text or "chunk" in text else "connection broken"
    return "connection broken"
