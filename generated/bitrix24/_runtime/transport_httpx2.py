# Copied from generator/runtime/transport_httpx2.py: edit it there, then build.
"""The transport of the asynchronous client, over httpx2 (the extra ``async``).

The library is imported with this module, that is at the first call and not before.
"""

from __future__ import annotations

from http.cookiejar import CookieJar, DefaultCookiePolicy

try:
    import httpx2
except ImportError:
    from .errors import ConfigurationError

    package = (__package__ or "").partition(".")[0]
    raise ConfigurationError(
        f"the asynchronous client needs httpx2: pip install '{package}[async]'"
    ) from None

from .errors import ConnectionFailed, RequestTimeout, TransportError
from .http import HEADERS, HTTPReply, HTTPRequest
from .secrets import mask_in_logs, quiet_logs, redact

_LOGGERS = ("connection", "http11", "http2", "proxy", "socks")


class Httpx2Transport:
    """Sends over a client that keeps its connections."""

    def __init__(self, timeout: tuple[float, float]) -> None:
        quiet_logs("httpx2", *(f"httpcore2.{name}" for name in _LOGGERS))
        self._timeout = timeout
        self._client: httpx2.AsyncClient | None = None

    async def send(self, request: HTTPRequest) -> HTTPReply:
        """Send a request.

        Raises:
            RequestTimeout: no answer in time.
            ConnectionFailed: no connection, or one that broke.
        """
        mask_in_logs(*request.secrets)
        failure: TransportError
        try:
            reply = await self._open().request(
                request.verb, request.url, content=request.body or None, headers=dict(HEADERS)
            )
            return HTTPReply(reply.status_code, reply.headers, reply.content)
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError) as error:
            failure = self._failure(request, error)
        # Raised here and not above: see transport_requests.
        raise failure

    def _failure(self, request: HTTPRequest, error: Exception) -> TransportError:
        connect, read = self._timeout
        if isinstance(error, httpx2.ConnectTimeout):
            return ConnectionFailed(_text(request, f"no connection within {connect:g} s"))
        if isinstance(error, httpx2.TimeoutException):
            return RequestTimeout(_text(request, f"no answer within {read:g} s"))
        reason = str(error) or type(error).__name__
        return ConnectionFailed(_text(request, f"the connection failed: {reason}"))

    async def close(self) -> None:
        """Close the connections."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    def _open(self) -> httpx2.AsyncClient:
        """The client, made at the first call and again when one comes after ``close``."""
        if self._client is None:
            connect, read = self._timeout
            self._client = httpx2.AsyncClient(
                timeout=httpx2.Timeout(read, connect=connect),
                follow_redirects=False,
                # As in transport_requests, no cookie is kept: a session of PHP would make parallel
                # calls wait for each other.
                cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            )
        return self._client


def _text(request: HTTPRequest, reason: str) -> str:
    host = request.shown_url.split("/")[2]
    return f"{request.method}: {redact(reason, *request.secrets)} ({host})"
