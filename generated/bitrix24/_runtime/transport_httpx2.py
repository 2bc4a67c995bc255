# Copied from generator/runtime/transport_httpx2.py: edit it there, then build.
"""The transport of the asynchronous client, over httpx2 (the extra ``async``).

The library is imported with this module, that is at the first call and not before.
"""

from __future__ import annotations

import asyncio
import os
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

from .errors import ConnectionFailed, RequestTimeout, TransportError
from .http import HEADERS, IDLE, LARGEST, HTTPReply, HTTPRequest
from .secrets import mask_in_logs, quiet_logs, redact
from .trust import Trust
from .unpack import NotUnpacked, too_large, unpacked

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from typing import TypeAlias

    _Clients: TypeAlias = WeakKeyDictionary[AbstractEventLoop, dict[bool, httpx2.AsyncClient]]

_LOGGERS: Final = ("connection", "http11", "http2", "proxy", "socks")
_LIMITS: Final = httpx2.Limits(
    max_connections=100, max_keepalive_connections=100, keepalive_expiry=IDLE
)


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
        self._process = os.getpid()
        self._clients: _Clients = WeakKeyDictionary()

    async def send(self, request: HTTPRequest) -> HTTPReply:
        """Send a request.

        Raises:
            RequestTimeout: no answer in time.
            ConnectionFailed: no connection, or one that broke.
        """
        mask_in_logs(*request.secrets)
        failure: TransportError
        try:
            client = self._open(request.url.startswith("https:"))
            async with asyncio.timeout(self._timeout[1]):
                return await _answer(client, request)
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError, NotUnpacked) as error:
            failure = self._failure(request, error)
        # Raised here and not above: see transport_requests.
        raise failure

    def _failure(self, request: HTTPRequest, error: Exception) -> TransportError:
        connect, seconds = self._timeout
        if isinstance(error, httpx2.ConnectTimeout):
            return ConnectionFailed(_text(request, f"no connection within {connect:g} s"))
        if isinstance(error, httpx2.TimeoutException | TimeoutError):
            return RequestTimeout(_text(request, f"no answer within {seconds:g} s"))
        reason = str(error) or type(error).__name__
        return ConnectionFailed(_text(request, f"the connection failed: {reason}"))

    async def close(self) -> None:
        """Close the connections of this event loop; a later call opens new ones."""
        for client in self._clients.pop(asyncio.get_running_loop(), {}).values():
            await client.aclose()

    def _open(self, secure: bool) -> httpx2.AsyncClient:
        """The client of this process and event loop, made at its first call.

        Those of other loops stay theirs; what a fork has copied belongs to the parent.

        Args:
            secure: whether TLS is wanted: to read certificates takes longer than many a call.
        """
        if self._process != os.getpid():
            self._process, self._clients = os.getpid(), WeakKeyDictionary()
        loop = asyncio.get_running_loop()
        clients = self._clients.setdefault(loop, {})
        client = clients.get(secure)
        if client is None:
            connect, seconds = self._timeout
            client = clients[secure] = httpx2.AsyncClient(
                verify=self._trust.context if secure else False,
                timeout=httpx2.Timeout(seconds, connect=min(connect, seconds)),
                limits=_LIMITS,
                follow_redirects=False,
                # As in transport_requests, no cookie is kept: a session of PHP would make parallel
                # calls wait for each other.
                cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            )
        return client


async def _answer(client: httpx2.AsyncClient, request: HTTPRequest) -> HTTPReply:
    sent = client.build_request(
        request.verb, request.url, content=request.body or None, headers=dict(HEADERS)
    )
    reply = await client.send(sent, stream=True)
    try:
        answer = HTTPReply(reply.status_code, reply.headers, await _read(reply))
        if not answer.is_whole:
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


def _text(request: HTTPRequest, reason: str) -> str:
    host = request.shown_url.split("/")[2]
    return f"{request.method}: {redact(reason, *request.secrets)} ({host})"
