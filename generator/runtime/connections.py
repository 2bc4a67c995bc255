"""Connections of the synchronous client, below ``requests``: what the library does not bound.

Each receive has only the time that is left of the whole call; interim answers are passed over; what
has been idle for long is not used again; and no connection goes back to the others before somebody
has said that its answer was whole.
"""

from __future__ import annotations

import http.client
import io
import queue
import re
import socket
import threading
import time
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Self

    from _typeshed import WriteableBuffer

    from .idle import Idle
T = TypeVar("T")
_Address: TypeAlias = tuple[Any, Any, int, str, tuple[Any, ...]]
_INTERIM: Final = 100
"""Interim answers that one request may get: a server that sends more will not end."""
_LENGTH: Final = re.compile(r"\s*[0-9]{1,18}\s*")
_LINE: Final = 65_537


class _Call(threading.local):
    """What is true of the call that a thread makes: its end, and the connections that it used."""

    end: float = float("inf")
    held: list[tuple[HTTPPool, HTTPConnection]] | None = None
    sends: bool = False
    left_over: bool = False


_call = _Call()


def _left() -> float:
    """Seconds that are left of the call.

    Raises:
        TimeoutError: none.
    """
    left = _call.end - time.monotonic()
    if left <= 0:
        raise TimeoutError("the time of the call is over")
    return left


class _Bounded(io.RawIOBase):
    """What a socket receives, each time within what is left of the call."""

    def __init__(self, raw: io.RawIOBase, sock: socket.socket) -> None:
        self._raw = raw
        self._sock = sock
        self.is_done = False

    def readinto(self, buffer: WriteableBuffer, /) -> int | None:
        if self.is_done:
            return 0
        if _call.end != float("inf"):
            self._sock.settimeout(_left())
        return self._raw.readinto(buffer)

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        self._raw.close()
        super().close()


class Answer(http.client.HTTPResponse):
    """The answer to a request: the first one that is no interim answer."""

    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self._received = _Bounded(self.fp.detach(), sock)
        self.fp = io.BufferedReader(self._received)

    def _status_line(self) -> tuple[str, int, str]:
        private: Any = super()
        found: tuple[str, int, str] = private._read_status()
        return found

    def _read_status(self) -> tuple[str, int, str]:
        for _ in range(_INTERIM):
            version, status, reason = self._status_line()
            if status >= 200 or status == 101:
                return version, status, reason
            while self.fp.readline(_LINE).strip():
                pass  # the head of an interim answer says nothing that is needed
        raise http.client.BadStatusLine(f"more than {_INTERIM} interim answers")

    def _close_conn(self) -> None:
        self._received.is_done = True
        with suppress(OSError, ValueError):  # it is closed
            if self.fp.peek(1):  # what has come already, and belongs to no answer
                _call.left_over = True
        private: Any = super()
        private._close_conn()

    def begin(self) -> None:
        """Read the head.

        Raises:
            http.client.HTTPException: it does not say how long the body is.
        """
        super().begin()
        lengths = set(self.headers.get_all("content-length", []))
        coding = self.headers.get("transfer-encoding", "chunked")
        if len(lengths) > 1 or not all(_LENGTH.fullmatch(length) for length in lengths):
            raise http.client.HTTPException("the length of the body cannot be read")
        if coding.strip().lower() != "chunked":
            raise http.client.HTTPException("the body comes in an unknown transfer encoding")


def within(seconds: float, make: Callable[[], T]) -> T:
    """Do what cannot be interrupted, and wait so long for it: a thread of its own goes on with it.

    Raises:
        TimeoutError: it takes longer.
    """
    made: queue.SimpleQueue[T | BaseException] = queue.SimpleQueue()

    def run() -> None:
        try:
            made.put(make())
        except BaseException as error:
            made.put(error)

    threading.Thread(target=run, daemon=True).start()
    try:
        found = made.get(timeout=max(min(seconds, _left()), 0))
    except queue.Empty:
        raise TimeoutError from None
    if isinstance(found, BaseException):
        raise found
    return found


def _looked_up(host: str, port: int, seconds: float) -> list[_Address]:
    """The addresses of a host; a name is looked up for so many seconds at most."""
    try:
        return socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM, 0, socket.AI_NUMERICHOST)
    except socket.gaierror:  # no number
        return within(seconds, lambda: socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM))


def _connected(connection: HTTPConnection) -> socket.socket:
    """A socket to the first address that answers; all of them together have the time of one."""
    limit = connection.timeout
    end = time.monotonic() + (limit if isinstance(limit, int | float) else _left())
    host = connection.host.strip("[]")
    try:
        found = _looked_up(host, connection.port, end - time.monotonic())
    except socket.gaierror as error:
        raise NameResolutionError(connection.host, connection, error) from error
    except TimeoutError as error:
        raise ConnectTimeoutError(connection, f"no address of {host} within {limit} s") from error
    failure: OSError | None = None
    for number, (family, kind, protocol, _, address) in enumerate(found):
        left = min(end - time.monotonic(), _left())
        if left <= 0:
            break
        sock = socket.socket(family, kind, protocol)
        try:
            for option in connection.socket_options or ():
                sock.setsockopt(*option)
            sock.settimeout(left if number == len(found) - 1 else max(left / 2, 0.01))
            sock.connect(address)
        except OSError as error:
            failure = error
            sock.close()
        else:
            return sock
    if failure is None or isinstance(failure, TimeoutError):
        raise ConnectTimeoutError(connection, f"no connection within {limit} s")
    raise NewConnectionError(connection, f"Failed to establish a new connection: {failure}")


class Sending:
    """Makes a connection send within what is left of the call, and read our kind of answers."""

    response_class: Any = Answer

    def send(self: Any, data: Any) -> None:
        """Send a part of a request: also a connection that is kept had another call's time."""
        if self.sock is None and self.auto_open:
            self.connect()
        if self.sock is not None and _call.end != float("inf"):
            self.sock.settimeout(_left())
        _call.sends = True
        super().send(data)  # type: ignore[misc]


class _HTTPConnection(Sending, HTTPConnection):
    def _new_conn(self) -> socket.socket:
        return _connected(self)


class _HTTPSConnection(Sending, HTTPSConnection):
    def _new_conn(self) -> socket.socket:
        return _connected(self)


class _Waiting:
    """The queue of a pool: the connections that wait are those of all pools, under its key."""

    def __init__(self, idle: Idle[HTTPConnection], key: tuple[object, ...], _: int = 0) -> None:
        self._idle = idle
        self._key = key

    def get(self, block: bool = True, timeout: float | None = None) -> HTTPConnection:
        """The connection that has waited the shortest."""
        found = self._idle.take(self._key)
        if found is None:
            close_all(self._idle.stale())
            raise queue.Empty
        return found

    def put(self, connection: HTTPConnection | None, block: bool = True) -> None:
        """Let a connection wait; a pool is born with room for some that are not there yet."""
        if connection is not None:
            close_all(self._idle.put(self._key, connection))


def close_all(connections: Iterable[HTTPConnection]) -> None:
    """Close connections that nobody uses."""
    for connection in connections:
        connection.close()


class HTTPPool(HTTPConnectionPool):
    """A pool whose connections come back when the caller says so.

    Args:
        idle: where they wait.
        proxy: whom they go by.
        host: whom they lead to.
        port: of it.
        **settings: of the library.
    """

    ConnectionCls: Any = _HTTPConnection
    QueueCls: Any

    def __init__(
        self,
        idle: Idle[HTTPConnection],
        proxy: str,
        host: str,
        port: int | None = None,
        **settings: Any,
    ) -> None:
        key = (self.scheme, host.lower(), port, proxy)
        self.QueueCls = partial(_Waiting, idle, key)
        super().__init__(host, port, **settings)

    def _put_conn(self, conn: Any) -> None:
        if conn is None:
            return
        if _call.held is None:
            conn.close()
        else:
            _call.held.append((self, conn))

    def take_back(self, conn: HTTPConnection) -> None:
        """Let a connection wait for the next call."""
        if self.pool is None:
            conn.close()
        else:
            self.pool.put(conn, block=False)


class HTTPSPool(HTTPPool, HTTPSConnectionPool):
    """The same with TLS."""

    ConnectionCls: Any = _HTTPSConnection


class WholeCall:
    """``with WholeCall(seconds) as call:`` bounds all that happens inside.

    Connections come back only by ``call.keep()``; without it they are closed.
    """

    def __init__(self, seconds: float) -> None:
        self.end = time.monotonic() + seconds
        self._around: tuple[float, Any, bool, bool] = (self.end, None, False, False)
        self._held: list[tuple[HTTPPool, HTTPConnection]] = []

    def __enter__(self) -> Self:
        # A call inside a call, as a handler of signals or logs may make one, gives back the outer.
        self._around = (_call.end, _call.held, _call.sends, _call.left_over)
        _call.end, _call.held, _call.sends, _call.left_over = self.end, self._held, False, False
        return self

    def __exit__(self, *_: object) -> None:
        _call.end, _call.held, _call.sends, _call.left_over = self._around
        for held in self._held:
            held[1].close()

    def keep(self) -> None:
        """Let the connection be used again: its answer was whole, and nothing stood behind it."""
        for pool, connection in self._held:
            pending = getattr(connection.sock, "pending", None)
            if _call.left_over or (pending is not None and pending()):
                connection.close()
            else:
                pool.take_back(connection)
        self._held.clear()

    def has_sent(self) -> bool:
        """Whether a part of the request may have gone out."""
        return _call.sends

    def is_over(self) -> bool:
        """Whether the time is up."""
        return time.monotonic() >= self.end


POOLS: Final[dict[str, Any]] = {"http": HTTPPool, "https": HTTPSPool}
