# Copied from generator/runtime/transport_requests.py: edit it there, then build.
"""The transport of the synchronous client: one kept ``requests`` session a process.

The library is imported with this module, that is at the first call and not before.
"""

from __future__ import annotations

import re
import socket
import ssl
import threading
from http.client import (
    BadStatusLine,
    LineTooLong,
    RemoteDisconnected,
    UnknownProtocol,
)
from http.client import IncompleteRead as HTTPIncompleteRead
from typing import TYPE_CHECKING, Any, Final

import requests
from requests.exceptions import InvalidProxyURL, InvalidSchema, InvalidURL
from urllib3.exceptions import (
    IncompleteRead,
    InvalidChunkLength,
    NameResolutionError,
    NewConnectionError,
    ReadTimeoutError,
    SSLError,
)

from .adapter import BoundedAdapter
from .connections import WholeCall
from .errors import (
    ConfigurationError,
    ConnectionFailed,
    ParameterError,
    RequestTimeout,
    TransportError,
)
from .failures import failure_text, proxy_of, proxy_text, unusable_proxy, whose
from .http import LARGEST, SLOWEST, HTTPReply, HTTPRequest
from .process import current
from .secrets import mask_in_logs, quiet_logs
from .streams import Stream
from .trust import Trust
from .unpack import NotUnpacked, too_large, unpacked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .outcomes import Event

_CONNECTION = re.compile(r"(\w*HTTPS?Connection(Pool)?\([^)]*\)|<[^>]* object at 0x[^>]*>): ")
_LOGGERS = ("connection", "connectionpool", "poolmanager", "response", "util.retry")
_PIECE = 65_536
_ORIGINS: Final = 1000
"""Hosts whose settings are kept."""


class RequestsTransport:
    """Sends over a session that keeps its connections.

    Args:
        timeout: seconds to connect, and for the whole call.
        trust: which certificates are trusted.
    """

    def __init__(self, timeout: tuple[float, float], trust: Trust | None = None) -> None:
        quiet_logs(*(f"urllib3.{name}" for name in _LOGGERS))
        self._timeout = timeout
        self._kept = _Kept(trust or Trust())

    def send(self, request: HTTPRequest) -> HTTPReply:
        """Send a request.

        Raises:
            RequestTimeout: no answer in time.
            ConnectionFailed: no connection, or one that broke.
        """
        mask_in_logs(*request.secrets)
        failure: TransportError | ConfigurationError | ParameterError
        kept = self._kept.session(secure=request.url.startswith("https:"))
        connect, seconds = self._time_of(request)
        with WholeCall(seconds) as call:
            try:
                prepared = _prepared(request)
                # Not session.send, which reads a redirect and its body before anything is bounded.
                reply = kept.session.get_adapter(request.url).send(
                    prepared,
                    timeout=(min(connect, seconds), seconds),
                    **kept.settings(request),
                )
                body = _read(reply, call)
            except ParameterError as error:  # a file that is sent cannot be read to its end
                failure = error.with_traceback(None)
            except (InvalidSchema, InvalidURL, InvalidProxyURL) as error:
                failure = ConfigurationError(proxy_text(str(error)))
            except Exception as error:  # of a library, whatever it is
                error.__traceback__ = error.__context__ = None
                failure = self._failure(request, error, call)
            except BaseException as stop:  # Ctrl+C: the library's frames hold the address
                stop.__traceback__ = stop.__context__ = None
                raise stop from None
            else:
                answer = HTTPReply(reply.status_code, reply.headers, body)
                if answer.is_whole:
                    call.keep()
                return answer
        # Raised here and not above: the library's exception names the address, and would hang on
        # as the context of ours.
        failure.method = request.method
        raise failure

    def close(self) -> None:
        """Close the connections."""
        self._kept.close()

    def _time_of(self, request: HTTPRequest) -> tuple[float, float]:
        connect, seconds = request.timeout or self._timeout
        return connect, seconds + time_to_send(request)

    def _failure(
        self, request: HTTPRequest, error: Exception, call: WholeCall
    ) -> TransportError | ConfigurationError:
        connect, seconds = self._time_of(request)
        cause = _innermost(error)
        unusable = None if call.has_sent() else unusable_proxy(request.origin)
        if unusable is not None:
            return ConfigurationError(unusable)
        if isinstance(error, requests.ConnectTimeout):
            reason = f"no connection within {connect:g} s"
            return ConnectionFailed(failure_text(request, reason), "no connection in time")
        late = isinstance(error, requests.Timeout) or isinstance(cause, ReadTimeoutError)
        if late or call.is_over():
            return RequestTimeout(failure_text(request, f"no answer within {seconds:g} s"))
        if _is_of_the_proxy(request, error, cause):
            reason = f"{whose(request, proxied=True)}: {_told(cause)}"
            return ConnectionFailed(failure_text(request, reason), "proxy refused")
        event = _event(error, cause, sent=call.has_sent())
        reason = f"{whose(request, proxied=False)}: {_told(cause)}"
        return ConnectionFailed(failure_text(request, reason), event)


def _prepared(request: HTTPRequest) -> requests.PreparedRequest:
    prepared = requests.PreparedRequest()
    # Not session.prepare_request: it would read netrc and could add its own authorization.
    prepared.prepare(
        method=request.verb, url=request.url, headers=request.headers, data=request.body or None
    )
    return prepared


def time_to_send(request: HTTPRequest) -> float:
    """Seconds that a stream may take to go out."""
    return len(request.body) / SLOWEST if isinstance(request.body, Stream) else 0


def _event(error: Exception, cause: BaseException, *, sent: bool) -> Event:
    """What went wrong, by the library's exceptions."""
    if sent and isinstance(cause, ssl.SSLError | SSLError):
        return "connection broken"
    for kinds, event in _EVENTS:
        if isinstance(error, kinds) or isinstance(cause, kinds):
            return event
    return "connection broken" if sent else "connection refused"


_EVENTS: Final[tuple[tuple[tuple[type[BaseException], ...], Event], ...]] = (
    ((requests.exceptions.SSLError, ssl.SSLError, SSLError), "certificate refused"),
    ((NameResolutionError, socket.gaierror), "unknown host"),
    ((NewConnectionError, ConnectionRefusedError), "connection refused"),
    ((NotUnpacked,), "body not unpacked"),
    ((RemoteDisconnected,), "connection broken"),
    ((BadStatusLine, LineTooLong, UnknownProtocol), "status line not readable"),
    ((IncompleteRead, HTTPIncompleteRead, InvalidChunkLength), "body cut"),
)


class _Kept:
    """The session of each process: what is inherited by a fork belongs to the parent."""

    def __init__(self, trust: Trust) -> None:
        self._trust = trust
        self._made: dict[tuple[int, int], _Session] = {}
        self._locks: dict[tuple[int, int], threading.Lock] = {}

    def session(self, *, secure: bool) -> _Session:
        """The session of this process, made when it is first wanted.

        Args:
            secure: whether TLS is wanted.

        Raises:
            ConfigurationError: what is to be trusted, or the proxy of the environment, is wrong.
        """
        if secure:
            _ = self._trust.context  # read here, where its error is ours and not the library's
        process = current()
        found = self._made.get(process)
        if found is None:
            # A lock for each process: one that a fork has copied might never be released.
            with self._locks.setdefault(process, threading.Lock()):
                found = self._made.get(process)
                if found is None:
                    found = self._made[process] = _Session(self._trust)
        return found

    def close(self) -> None:
        """Close the connections of this process; a later call opens new ones."""
        found = self._made.pop(current(), None)
        if found is not None:
            found.session.close()


class _Session:
    """A session with the settings of the environment, which are read once for each origin."""

    def __init__(self, trust: Trust) -> None:
        self.session = requests.Session()
        for scheme in ("http://", "https://"):
            self.session.mount(scheme, BoundedAdapter(trust))
        self._settings: dict[str, Mapping[str, Any]] = {}

    def settings(self, request: HTTPRequest) -> Mapping[str, Any]:
        """Proxies and certificates; which proxy is asked depends on the host."""
        origin = request.origin
        found = self._settings.get(origin)
        if found is None:
            if len(self._settings) >= _ORIGINS:
                self._settings.clear()
            found = self.session.merge_environment_settings(request.url, {}, True, None, None)
            self._settings[origin] = found
        return found


def _read(reply: requests.Response, call: WholeCall) -> bytes:
    """The body, as far as it may go.

    Raises:
        NotUnpacked: it goes further, or is not what its head says.
        TimeoutError: the time of the call is over.
    """
    pieces: list[bytes] = []
    size = 0
    for piece in reply.raw.stream(_PIECE, decode_content=False):
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST:
            raise too_large()
        if call.is_over():
            raise TimeoutError
    return unpacked(b"".join(pieces), reply.headers)


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


def _is_of_the_proxy(request: HTTPRequest, error: Exception, cause: BaseException) -> bool:
    """Whether there is a proxy that has refused, or cannot be reached."""
    if isinstance(error, requests.exceptions.ProxyError):
        return True
    unreached = isinstance(cause, NewConnectionError | ConnectionRefusedError)
    return unreached and proxy_of(request.origin) is not None


def _told(cause: BaseException) -> str:
    """What the library says, without its own object."""
    text = str(cause)
    prefix = _CONNECTION.match(text)
    return (text[prefix.end() :] if prefix is not None else text) or type(cause).__name__
