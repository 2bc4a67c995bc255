"""The transport of the asynchronous client, over httpx2 (the extra ``async``).

The library is imported with this module, that is at the first call and not before.
"""

from __future__ import annotations

try:
    import httpx2
except ImportError:
    from .errors import ConfigurationError

    raise ConfigurationError(
        "the asynchronous client needs httpx2: pip install 'bitrix24[async]'"
    ) from None

from .errors import ConnectionFailed, RequestTimeout, TransportError
from .http import HEADERS, HTTPReply, HTTPRequest
from .secrets import quiet_logs, redact


class Httpx2Transport:
    """Sends over a client that keeps its connections."""

    def __init__(self, timeout: tuple[float, float]) -> None:
        quiet_logs("httpx2", "httpcore2", "httpcore2.connection", "httpcore2.http11")
        connect, read = timeout
        self._timeout = timeout
        self._client = httpx2.AsyncClient(
            timeout=httpx2.Timeout(read, connect=connect), follow_redirects=False
        )

    async def send(self, request: HTTPRequest) -> HTTPReply:
        """Send a request.

        Raises:
            RequestTimeout: no answer in time.
            ConnectionFailed: no connection, or one that broke.
        """
        failure: TransportError
        try:
            reply = await self._client.request(
                request.verb, request.url, content=request.body or None, headers=dict(HEADERS)
            )
            return HTTPReply(reply.status_code, reply.headers, reply.content)
        except httpx2.TimeoutException:
            failure = RequestTimeout(_text(request, f"no answer within {self._timeout[1]:g} s"))
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            reason = str(error) or type(error).__name__
            failure = ConnectionFailed(_text(request, f"the connection failed: {reason}"))
        # Raised here and not above: see transport_requests.
        raise failure

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()


def _text(request: HTTPRequest, reason: str) -> str:
    host = request.shown_url.split("/")[2]
    return f"{request.method}: {redact(reason, *request.secrets)} ({host})"
