"""The transport of the synchronous client, over ``requests``; all clients share its connections.

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
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

import requests
from requests.exceptions import InvalidProxyURL, InvalidSchema, InvalidURL
from urllib3.connection import port_by_scheme
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
from .failures import failure_text, proxy_text, whose
from .http import LARGEST, SLOWEST, HTTPReply, HTTPRequest
from .network import MOST_ORIGINS, NETWORK, Network, shared
from .process import current
from .proxies import Proxy, proxy_for
from .secrets import mask_in_logs, quiet_logs
from .streams import Stream
from .unpack import NotUnpacked, too_large, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .outcomes import Event

_CONNECTION = re.compile(r"(\w*HTTPS?Connection(Pool)?\([^)]*\)|<[^>]* object at 0x[^>]*>): ")
_LOGGERS: Final = tuple(
    f"urllib3.{name}"
    for name in ("connection", "connectionpool", "poolmanager", "response", "util.retry")
)
_PIECE = 65_536


class RequestsTransport:
    """Sends over connections that are shared with other clients, and kept.

    Args:
        timeout: seconds to connect, and for the whole call, of a request that says nothing.
        network: by what means.
    """

    __slots__ = ("_kept", "_origins", "_timeout")

    def __init__(self, timeout: tuple[float, float], network: Network = NETWORK) -> None:
        quiet_logs(*_LOGGERS)
        self._timeout = timeout
        self._kept = shared(network, _Kept)
        self._origins: tuple[str, ...] = ()

    def send(self, request: HTTPRequest) -> HTTPReply:
        """Send a request.

        Raises:
            RequestTimeout: no answer in time.
            ConnectionFailed: no connection, or one that broke.
            ConfigurationError: what is to be trusted, or the proxy, is wrong.
        """
        mask_in_logs(*request.secrets)
        failure: TransportError | ConfigurationError | ParameterError
        origin = request.origin
        if origin not in self._origins:
            self._origins = (*self._origins[-MOST_ORIGINS:], origin)
        proxy, adapter = self._way(request, origin)
        connect, seconds = self._time_of(request)
        adapter.idle.begin()
        with WholeCall(seconds) as call:
            try:
                reply = adapter.send(
                    _prepared(request),
                    timeout=(min(connect, seconds), seconds),
                    proxies={} if proxy is None else {"all": proxy.url},
                )
                body = _read(reply, call)
            except ParameterError as error:  # a file that is sent cannot be read to its end
                failure = error.with_traceback(None)
            except (InvalidSchema, InvalidURL, InvalidProxyURL) as error:
                failure = ConfigurationError(proxy_text(proxy, str(error)))
            except Exception as error:  # of a library, whatever it is
                error.__traceback__ = error.__context__ = None
                failure = self._failure(request, error, call, proxy)
            except BaseException as stop:  # Ctrl+C: the library's frames hold the address
                stop.__traceback__ = stop.__context__ = None
                raise stop from None
            else:
                answer = HTTPReply(reply.status_code, reply.headers, body)
                if answer.is_whole:
                    call.keep()
                return answer
            finally:
                adapter.idle.end()
        # Raised here and not above: the library's exception names the address, and would hang on
        # as the context of ours.
        failure.method = request.method
        raise failure

    def close(self) -> None:
        """Close what waits for the next call of this client; other portals keep theirs."""
        origins, self._origins = self._origins, ()
        self._kept.close(origins)

    def _way(self, request: HTTPRequest, origin: str) -> tuple[Proxy | None, BoundedAdapter]:
        """The proxy to go by, and what holds the connections."""
        try:
            return self._kept.way(origin)
        except ConfigurationError as error:
            error.method = request.method
            raise error.with_traceback(None) from None  # the frames may hold a proxy's password

    def _time_of(self, request: HTTPRequest) -> tuple[float, float]:
        connect, seconds = request.timeout or self._timeout
        return connect, seconds + time_to_send(request)

    def _failure(
        self, request: HTTPRequest, error: Exception, call: WholeCall, proxy: Proxy | None
    ) -> TransportError:
        connect, seconds = self._time_of(request)
        cause = _innermost(error)
        if isinstance(error, requests.ConnectTimeout):
            reason = f"no connection within {connect:g} s"
            return ConnectionFailed(failure_text(request, reason, proxy), "no connection in time")
        late = isinstance(error, requests.Timeout) or isinstance(cause, ReadTimeoutError)
        if late or call.is_over():
            return RequestTimeout(failure_text(request, f"no answer within {seconds:g} s"))
        by_proxy = proxy if _is_of_a_proxy(error, cause) else None
        event = "proxy refused" if by_proxy else _event(error, cause, sent=call.has_sent())
        reason = f"{whose(by_proxy)}: {_told(cause)}"
        return ConnectionFailed(failure_text(request, reason, proxy), event)


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
    """The connections of each process: what is inherited by a fork belongs to the parent."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._made: dict[tuple[int, int], BoundedAdapter] = {}
        self._locks: dict[tuple[int, int], threading.RLock] = {}

    def way(self, origin: str) -> tuple[Proxy | None, BoundedAdapter]:
        """The proxy to go by, and what holds the connections, made when it is first wanted.

        Raises:
            ConfigurationError: what is to be trusted, or the proxy, is wrong.
        """
        proxy = proxy_for(origin, self._network.proxy)
        if origin.startswith("https:"):
            _ = self._network.trust.context  # read here, where its error is ours
        process = current()
        found = self._made.get(process)
        if found is None:
            # A lock for each process: one that a fork has copied might never be released.
            with self._locks.setdefault(process, threading.RLock()):
                found = self._made.get(process)
                if found is None:
                    found = self._made[process] = BoundedAdapter(self._network.trust)
        return proxy, found

    def close(self, origins: Iterable[str]) -> None:
        """Close what waits in this process for calls to some addresses."""
        adapter = self._made.get(current())
        if adapter is not None:
            for origin in origins:
                parts = urlsplit(origin)
                port = parts.port or port_by_scheme[parts.scheme]
                adapter.close_host(parts.scheme, parts.hostname or "", port)


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


def _is_of_a_proxy(error: Exception, cause: BaseException) -> bool:
    """Whether a proxy, if there is one, has refused or cannot be reached."""
    return isinstance(error, requests.exceptions.ProxyError) or isinstance(
        cause, NewConnectionError | ConnectionRefusedError
    )


def _told(cause: BaseException) -> str:
    """What the library says, without its own object."""
    text = str(cause)
    prefix = _CONNECTION.match(text)
    return (text[prefix.end() :] if prefix is not None else text) or type(cause).__name__
