"""A simulated portal behind a socket: HTTP and TLS for any client in any language.

h11 reads and writes the protocol (the extra ``mock``). What no server would do on purpose, breaking
connections and lines, is done here by hand, below it.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from typing import TYPE_CHECKING, Any, Final, cast

from ..errors import ConfigurationError
from .arrival import Arrival, Reply, Wire
from .control import PREFIX, controlled

try:
    import h11
except ImportError:
    package = (__package__ or "").partition(".")[0]
    raise ConfigurationError(
        f"the server of the mock needs h11: pip install '{package}[mock]'"
    ) from None

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Mapping

    from .portal import MockPortal

LARGEST: Final = 64 * 1024 * 1024
"""Bytes of a body that are read; what is larger is answered with 413."""

_LINK: Final = [("Link", "</>; rel=next")]


class Server:
    """Serves a portal from a thread of its own until it is closed.

    Args:
        portal: the portal.
        host: address to listen at.
        port: its port; a free one if left out.
        tls: for HTTPS.
        seen: is told each answer: the request, and how it was answered.

    Attributes:
        port: where it listens.

    Raises:
        ConfigurationError: nobody can listen there.
    """

    def __init__(
        self,
        portal: MockPortal,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        tls: ssl.SSLContext | None = None,
        seen: Callable[[Arrival, Reply], None] | None = None,
    ) -> None:
        self.portal = portal
        self.host = host
        self.tls = tls
        self.seen = seen
        self.connections: set[asyncio.Transport] = set()
        self._socket = _listening(host, port)
        self.port: int = self._socket.getsockname()[1]
        self._loop = asyncio.new_event_loop()
        self._ended: asyncio.Event | None = None
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,), daemon=True)
        self._thread.start()
        ready.wait()

    @property
    def address(self) -> str:
        """Scheme, host and port."""
        shown = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self.tls else 'http'}://{shown}:{self.port}"

    def close(self) -> None:
        """End all connections, and the thread."""
        if self._thread.is_alive() and self._ended is not None:
            self._loop.call_soon_threadsafe(self._ended.set)
            self._thread.join()

    def wait(self) -> None:
        """Wait until it is closed."""
        while self._thread.is_alive():
            self._thread.join(0.2)  # so that Ctrl+C is heard

    def _run(self, ready: threading.Event) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._serve(ready))

    async def _serve(self, ready: threading.Event) -> None:
        self._ended = asyncio.Event()
        server = await self._loop.create_server(
            lambda: _Connection(self), sock=self._socket, ssl=self.tls
        )
        ready.set()
        await self._ended.wait()
        server.close()
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()
        for transport in list(self.connections):
            transport.abort()


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(1024)
    except (OSError, OverflowError) as error:
        listener.close()
        reason = getattr(error, "strerror", None) or str(error)
        raise ConfigurationError(f"nobody can listen at {host}:{port}: {reason}") from None
    return listener


class _Connection(asyncio.Protocol):
    """One connection: requests one after the other, each answered before the next is read."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._portal = server.portal
        self._http = h11.Connection(h11.SERVER)
        self._request: h11.Request | None = None
        self._body: list[bytes] = []
        self._size = 0
        self._task: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        peer: Any = transport.get_extra_info("peername") or ("127.0.0.1",)
        self._address = str(peer[0])
        self._secure = transport.get_extra_info("ssl_object") is not None
        raw = transport.get_extra_info("socket")
        if raw is not None and raw.family in {socket.AF_INET, socket.AF_INET6}:
            raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._server.connections.add(self._transport)

    def connection_lost(self, exc: Exception | None) -> None:
        self._server.connections.discard(self._transport)
        if self._task is not None:
            self._task.cancel()

    def data_received(self, data: bytes) -> None:
        self._http.receive_data(data)
        if self._task is None:
            self._read()

    def eof_received(self) -> None:
        self._http.receive_data(b"")

    def _read(self) -> None:
        """Go on with what has come, as far as it goes."""
        try:
            while self._task is None and not self._transport.is_closing():
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
            self._request, self._body, self._size = event, [], 0
            if self._http.they_are_waiting_for_100_continue:
                go_on = h11.InformationalResponse(status_code=100, headers=[])
                self._transport.write(self._sent(go_on))
        elif isinstance(event, h11.Data):
            self._size += len(event.data)
            if self._size > LARGEST:
                self._refuse(413)
            else:
                self._body.append(bytes(event.data))
        elif isinstance(event, h11.EndOfMessage) and self._request is not None:
            self._answer(self._arrival(self._request))

    def _arrival(self, request: h11.Request) -> Arrival:
        headers = {name.decode(): value.decode("latin-1") for name, value in request.headers}
        return Arrival(
            request.method.decode("latin-1"),
            request.target.decode("latin-1"),
            headers,
            b"".join(self._body),
            self._address,
            self._portal.clock.now(),
            self._secure,
        )

    def _answer(self, arrival: Arrival) -> None:
        """Answer at once where nothing is to be waited for; else in a task."""
        reply = _reply(self._portal, arrival)
        if self._server.seen is not None:
            self._server.seen(arrival, reply)
        clock = self._portal.clock
        held = reply.seconds if clock.runs else 0.0
        if reply.seconds and not clock.runs:
            clock.advance(reply.seconds)
        if reply.wire is None and not held:
            self._write(reply)
            self._next()
            return
        self._task = asyncio.ensure_future(self._later(arrival, reply, held))

    async def _later(self, arrival: Arrival, reply: Reply, held: float) -> None:
        speed = self._portal.clock.speed
        if held:
            await asyncio.sleep(held / speed)
        wire = reply.wire
        if wire is None:
            self._write(reply)
        else:
            await self._misbehave(arrival, reply, wire, wire.seconds / speed)
        self._task = None
        if not self._transport.is_closing():
            self._next()
            self._read()

    async def _misbehave(self, arrival: Arrival, reply: Reply, wire: Wire, seconds: float) -> None:
        if wire.kind in {"refused", "reset"}:
            self._reset()
        elif wire.kind == "slow":
            await asyncio.sleep(seconds)
            self._write(reply)
        elif wire.kind == "interim":
            for _ in range(wire.count):
                self._transport.write(self._interim(wire.status))
                await asyncio.sleep(seconds / wire.count)
            self._write(reply)
        elif wire.kind == "endless-interim":
            while not self._transport.is_closing():
                self._transport.write(self._interim(wire.status))
                await asyncio.sleep(min(max(seconds, 0.01), 1.0))
        elif wire.kind in {"drip", "drip-head"}:
            await self._drip(reply, wire, seconds)
        else:
            await self._break(reply, wire, seconds)

    async def _drip(self, reply: Reply, wire: Wire, seconds: float) -> None:
        head, body = self._head(reply), reply.body
        slow, rest = (head, body) if wire.kind == "drip-head" else (body, b"")
        if wire.kind == "drip":
            self._transport.write(head)
        step = max(1, -(-len(slow) // max(1, wire.count)))
        for begin in range(0, len(slow), step):
            await asyncio.sleep(seconds / max(1, wire.count))
            self._transport.write(slow[begin : begin + step])
        self._transport.write(rest + self._end(reply))

    async def _break(self, reply: Reply, wire: Wire, seconds: float) -> None:
        """An answer after which the connection is of no use to anybody."""
        if wire.kind == "late-body":
            bare = h11.Response(status_code=wire.status, headers=[])
            self._transport.write(self._sent(bare) + self._sent(h11.EndOfMessage()))
            await asyncio.sleep(seconds)
            self._transport.write(_plain(reply))
            return
        if wire.kind == "bad-status":
            self._transport.write(b"HTTP/1.1 OK 200\r\n" + _plain(reply).partition(b"\r\n")[2])
        elif wire.kind == "bad-gzip":
            self._transport.write(_plain(reply, {"Content-Encoding": "gzip"}))
        else:
            whole = _plain(reply)
            self._transport.write(whole[: len(whole) - max(1, len(reply.body) // 2)])
        self._transport.close()

    def _interim(self, status: int) -> bytes:
        return self._sent(h11.InformationalResponse(status_code=status, headers=_LINK))

    def _write(self, reply: Reply) -> None:
        self._transport.write(self._head(reply) + reply.body + self._end(reply))

    def _head(self, reply: Reply) -> bytes:
        headers = [(name, value) for name, value in reply.headers.items()]
        headers.append(("Content-Length", str(len(reply.body))))
        return self._sent(h11.Response(status_code=reply.status, headers=headers))

    def _end(self, reply: Reply) -> bytes:
        """Tell h11 what was written beside it."""
        self._http.send_with_data_passthrough(h11.Data(reply.body))
        return self._sent(h11.EndOfMessage())

    def _sent(self, event: h11.Event) -> bytes:
        return self._http.send(event) or b""

    def _next(self) -> None:
        if self._http.our_state is h11.MUST_CLOSE:
            self._transport.close()
        elif self._http.our_state is h11.DONE and self._http.their_state is h11.DONE:
            self._http.start_next_cycle()

    def _refuse(self, status: int) -> None:
        self._transport.write(
            b"HTTP/1.1 %d Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" % status
        )
        self._transport.close()

    def _reset(self) -> None:
        """End the connection so that the other side hears of it as a reset."""
        raw = self._transport.get_extra_info("socket")
        if raw is not None:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._transport.abort()


def _plain(reply: Reply, more: Mapping[str, str] | None = None) -> bytes:
    headers = {**reply.headers, **(more or {}), "Content-Length": str(len(reply.body))}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {reply.status} OK\r\n{lines}\r\n".encode("latin-1") + reply.body


def _reply(portal: MockPortal, arrival: Arrival) -> Reply:
    if arrival.target.startswith(PREFIX):
        return controlled(portal, arrival)
    try:
        return portal.take(arrival)
    except ConfigurationError as error:  # the documentation shows no answer
        text = f"{error}\n".encode()
        return Reply(501, {"Content-Type": "text/plain; charset=utf-8"}, text)
