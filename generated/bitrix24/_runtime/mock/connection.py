# Copied from generator/runtime/mock/connection.py: edit it there, then build.
"""One connection of the served portal: requests one after the other, each answered in its turn.

h11 reads and writes the protocol (the extra ``mock``).
"""

from __future__ import annotations

import asyncio
import socket
import struct
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, cast

from ..errors import ConfigurationError
from ..secrets import redact
from .arrival import Arrival, Reply
from .control import controlled, is_control
from .misbehaving import misbehave
from .writing import body_of, headers_of, plain, reason_of, said

try:
    import h11
except ImportError:
    package = (__package__ or "").partition(".")[0]
    raise ConfigurationError(
        f"the server of the mock needs h11: pip install '{package}[mock]'"
    ) from None

if TYPE_CHECKING:
    from .portal import MockPortal
    from .server import Server

LARGEST: Final = 64 * 1024 * 1024
"""Bytes of a body that are read; what is larger is answered with 413."""

_HEAD: Final = 64 * 1024
"""Bytes of a request line and its headers that are read; what is larger is answered with 431."""

_QUIET: Final = 1.0
"""Seconds without a byte after which a connection that was refused is closed."""

_REFUSALS: Final = {
    400: "this is no request that HTTP/1.1 knows",
    405: "the mock is no proxy",
    413: "the body is larger than 64 MiB",
    431: "the head of the request is larger than 64 KiB",
    501: "the mock does not know this transfer encoding",
}


class Connection(asyncio.Protocol):
    """What comes over one connection, and what is answered.

    Args:
        server: who listens.
    """

    def __init__(self, server: Server) -> None:
        self._server = server
        self._portal = server.portal
        self._http = h11.Connection(h11.SERVER, _HEAD)
        self._request: h11.Request | None = None
        self._headers: dict[str, str] = {}
        self._body: list[bytes] = []
        self._size = 0
        self._task: asyncio.Task[None] | None = None
        self._timers: list[asyncio.TimerHandle] = []
        self._refused = False

    @property
    def has_ended(self) -> bool:
        """Whether nothing more can be answered."""
        return self._transport.is_closing()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Get to know who is there."""
        self._transport = cast("asyncio.Transport", transport)
        self._loop = asyncio.get_running_loop()
        peer: Any = transport.get_extra_info("peername") or ("127.0.0.1",)
        self._address = str(peer[0])
        self._secure = transport.get_extra_info("ssl_object") is not None
        raw = transport.get_extra_info("socket")
        if raw is not None and raw.family in {socket.AF_INET, socket.AF_INET6}:
            raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._server.connections.add(self._transport)

    def connection_lost(self, exc: Exception | None) -> None:
        """Give up what nobody waits for any longer."""
        self._server.connections.discard(self._transport)
        if self._task is not None:
            self._task.cancel()
        for timer in self._timers:
            timer.cancel()

    def data_received(self, data: bytes) -> None:
        """Read on, unless an answer is still under way."""
        if self._refused:
            self._close_when_quiet()
            return
        self._http.receive_data(data)
        self._read()

    def eof_received(self) -> bool:
        """Answer what was asked, even if nothing more will be. TLS cannot do that."""
        if self._refused:
            return False
        self._http.receive_data(b"")
        self._read()
        return self._task is not None and not self._secure

    def write(self, data: bytes) -> None:
        """Write bytes as they are."""
        self._transport.write(data)

    def write_later(self, seconds: float, data: bytes) -> None:
        """Write bytes after a while, whatever is going on then."""
        self._timers.append(self._loop.call_later(seconds, self._transport.write, data))

    def answer(self, verb: str, reply: Reply) -> None:
        """Write an answer."""
        head, body = self.prepared(verb, reply)
        self._transport.write(head + body)

    def prepared(self, verb: str, reply: Reply) -> tuple[bytes, bytes]:
        """Head and body of an answer, for which the protocol is done with as if they were sent."""
        try:
            head = _head(reply.status, headers_of(reply))
        except (h11.LocalProtocolError, ValueError) as error:
            reply = said(500, f"this answer cannot be written as HTTP: {_told(error)}")
            head = _head(reply.status, headers_of(reply))
        body = body_of(verb, reply)
        begin = self._http.send(head) or b""
        middle = (self._http.send(h11.Data(body)) or b"") if body else b""
        return begin, middle + (self._http.send(h11.EndOfMessage()) or b"")

    def close(self) -> None:
        """End the connection behind what was written."""
        self._transport.close()

    def reset(self) -> None:
        """End the connection so that the other side hears of it as a reset."""
        raw = self._transport.get_extra_info("socket")
        if raw is not None:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._transport.abort()

    def _read(self) -> None:
        """Go on with what has come, as far as it goes."""
        try:
            while self._task is None and not self._refused and not self.has_ended:
                event = self._http.next_event()
                if event is h11.NEED_DATA or event is h11.PAUSED:
                    return
                if isinstance(event, h11.ConnectionClosed):
                    self._transport.close()
                    return
                self._take(event)
        except h11.RemoteProtocolError as error:
            self._refuse(error.error_status_hint)

    def _take(self, event: object) -> None:
        if isinstance(event, h11.Request):
            self._begin(event)
        elif isinstance(event, h11.Data):
            self._size += len(event.data)
            if self._size > LARGEST:
                self._refuse(413)
            else:
                self._body.append(bytes(event.data))
        elif isinstance(event, h11.EndOfMessage) and self._request is not None:
            self._reply(self._arrival(self._request))

    def _begin(self, request: h11.Request) -> None:
        self._request, self._body, self._size = request, [], 0
        self._headers, size = {}, len(request.target)
        for name, value in request.headers:
            self._headers[name.decode()] = value.decode("latin-1")
            size += len(name) + len(value)
        if size > _HEAD:
            self._refuse(431)  # h11 takes any that comes as a whole
        elif request.method == b"CONNECT":
            self._refuse(405)
        elif int(self._headers.get("content-length", "0")) > LARGEST:
            self._refuse(413)
        elif self._http.they_are_waiting_for_100_continue:
            go_on = h11.InformationalResponse(status_code=100, headers=[], reason=b"Continue")
            self._transport.write(self._http.send(go_on) or b"")

    def _arrival(self, request: h11.Request) -> Arrival:
        return Arrival(
            request.method.decode("latin-1"),
            request.target.decode("latin-1"),
            self._headers,
            b"".join(self._body),
            self._address,
            self._portal.clock.now(),
            self._secure,
        )

    def _reply(self, arrival: Arrival) -> None:
        """Answer at once where nothing is to be waited for; else in a task."""
        reply = _asked(self._portal, self._server, arrival)
        self._request, self._body = None, []
        held = _passed(self._portal, reply.seconds) if reply.seconds else 0.0
        if reply.wire is None and not held:
            self.answer(arrival.verb, reply)
            self._next()
        else:
            self._task = self._loop.create_task(self._later(arrival.verb, reply, held))

    async def _later(self, verb: str, reply: Reply, held: float) -> None:
        if held:
            await asyncio.sleep(held)
        if reply.wire is None:
            self.answer(verb, reply)
        else:
            seconds = reply.wire.seconds / self._portal.clock.speed
            await misbehave(self, verb, reply, reply.wire, seconds)
        self._task = None
        if not self.has_ended:
            self._next()
            self._read()

    def _next(self) -> None:
        if self._http.our_state is h11.MUST_CLOSE:
            self._transport.close()
        elif self._http.our_state is h11.DONE and self._http.their_state is h11.DONE:
            self._http.start_next_cycle()

    def _refuse(self, status: int) -> None:
        """Answer a request that is not read to its end: what still comes is thrown away.

        Were the connection closed at once, the other side might see a reset instead of the answer.
        """
        self._refused = True
        reply = said(status, _REFUSALS.get(status, _REFUSALS[400]))
        self._transport.write(plain("", reply, {"Connection": "close"}))
        if self._transport.can_write_eof():
            with suppress(OSError):  # the other side has gone
                self._transport.write_eof()
        self._close_when_quiet()

    def _close_when_quiet(self) -> None:
        for timer in self._timers:
            timer.cancel()
        self._timers = [self._loop.call_later(_QUIET, self._transport.close)]


@lru_cache(maxsize=256)
def _head(status: int, headers: tuple[tuple[str, str], ...]) -> h11.Response:
    """The head of an answer; most answers of a portal have one of a few."""
    return h11.Response(status_code=status, headers=list(headers), reason=reason_of(status))


def _asked(portal: MockPortal, server: Server, arrival: Arrival) -> Reply:
    """The portal's answer. Whatever fails inside of it, there is one."""
    try:
        reply = _answered(portal, arrival)
        if server.seen is not None:
            server.seen(arrival, reply)
    except Exception as error:
        return said(500, f"the mock failed, or a handler in it: {_told(error)}")
    return reply


def _answered(portal: MockPortal, arrival: Arrival) -> Reply:
    if is_control(arrival.target):
        return controlled(portal, arrival)
    try:
        return portal.take(arrival)
    except ConfigurationError as error:  # the documentation shows no answer
        return said(501, str(error))


def _told(error: Exception) -> str:
    """An error with the line where it happened, in a sentence without secrets."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = ""
    if trace is not None:
        code = trace.tb_frame.f_code
        where = f" (line {trace.tb_lineno} of {code.co_filename}, in {code.co_name})"
    return redact(f"{type(error).__name__}: {error}{where}")


def _passed(portal: MockPortal, seconds: float) -> float:
    """Let a clock that stands still go on; the seconds to wait for one that runs."""
    clock = portal.clock
    if clock.runs:
        return seconds / clock.speed
    clock.advance(seconds)
    return 0.0
