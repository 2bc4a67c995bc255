"""The transport of the synchronous client: one kept ``requests`` session.

The library is imported with this module, that is at the first call and not before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import requests
from urllib3.exceptions import ReadTimeoutError

from .errors import ConnectionFailed, RequestTimeout, TransportError
from .http import HEADERS, HTTPReply, HTTPRequest
from .secrets import mask_in_logs, quiet_logs, redact

if TYPE_CHECKING:
    from collections.abc import Mapping

_CONNECTION = re.compile(r"(HTTPS?Connection(Pool)?\([^)]*\)|<[^>]* object at 0x[^>]*>): ")
_LOGGERS = ("connection", "connectionpool", "poolmanager", "response", "util.retry")


class RequestsTransport:
    """Sends over a session that keeps its connections."""

    def __init__(self, timeout: tuple[float, float]) -> None:
        quiet_logs(*(f"urllib3.{name}" for name in _LOGGERS))
        self._session = requests.Session()
        self._timeout = timeout
        self._settings: Mapping[str, Any] | None = None

    def send(self, request: HTTPRequest) -> HTTPReply:
        """Send a request.

        Raises:
            RequestTimeout: no answer in time.
            ConnectionFailed: no connection, or one that broke.
        """
        prepared = requests.PreparedRequest()
        # Not session.prepare_request: it would read netrc and could add its own authorization.
        prepared.prepare(
            method=request.verb, url=request.url, headers=HEADERS, data=request.body or None
        )
        mask_in_logs(*request.secrets)
        failure: TransportError
        try:
            reply = self._session.send(
                prepared,
                timeout=self._timeout,
                allow_redirects=False,
                **self._environment(request.url),
            )
            return HTTPReply(reply.status_code, reply.headers, reply.content)
        except OSError as error:  # what requests raises is one, a missing certificate file too
            failure = self._failure(request, error)
        # Raised here and not above: the library's exception names the address, and would hang on
        # as the context of ours.
        raise failure

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    def _failure(self, request: HTTPRequest, error: OSError) -> TransportError:
        connect, read = self._timeout
        cause = _innermost(error)
        if isinstance(error, requests.ConnectTimeout):
            return ConnectionFailed(_text(request, f"no connection within {connect:g} s"))
        if isinstance(error, requests.Timeout) or isinstance(cause, ReadTimeoutError):
            return RequestTimeout(_text(request, f"no answer within {read:g} s"))
        return ConnectionFailed(_text(request, _reason(cause)))

    def _environment(self, url: str) -> Mapping[str, Any]:
        """Proxies and certificates from the environment, read once and not at every call."""
        if self._settings is None:
            self._settings = self._session.merge_environment_settings(url, {}, None, None, None)
        return self._settings


def _text(request: HTTPRequest, reason: str) -> str:
    host = request.shown_url.split("/")[2]
    return f"{request.method}: {redact(reason, *request.secrets)} ({host})"


def _innermost(error: BaseException) -> BaseException:
    """The first cause: it says most and names no address."""
    seen: set[int] = set()
    while id(error) not in seen:
        seen.add(id(error))
        inner = getattr(error, "reason", None) or next(
            (item for item in error.args if isinstance(item, BaseException)), None
        )
        if not isinstance(inner, BaseException):
            break
        error = inner
    return error


def _reason(error: BaseException) -> str:
    text = str(error)
    prefix = _CONNECTION.match(text)  # the library's own object
    if prefix is not None:
        text = text[prefix.end() :]
    return f"the connection failed: {text or type(error).__name__}"
