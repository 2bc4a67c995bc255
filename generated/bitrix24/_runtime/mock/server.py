# Copied from generator/runtime/mock/server.py: edit it there, then build.
"""A simulated portal behind a socket: HTTP and TLS for any client in any language.

Owns the listening socket and the thread; what is said over a connection stands in ``connection``.
"""

from __future__ import annotations

import asyncio
import os
import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from ..errors import ConfigurationError
from .connection import Connection

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from .arrival import Arrival, Reply
    from .portal import MockPortal

_WAITING = 1024
"""Connections that may wait to be accepted."""

_TURNS = 5
"""Turns of the loop in which one who was let in just before the end becomes known."""

_LEAVING = 1.0
"""Seconds in which the other side may agree to the end of TLS."""


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
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ended: asyncio.Event | None = None
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="mock portal", daemon=True)
        self._thread.start()
        self._ready.wait()

    @property
    def address(self) -> str:
        """Scheme, host and port; one of this machine where it listens at all of its addresses."""
        host = {"0.0.0.0": "127.0.0.1", "": "127.0.0.1", "::": "::1"}.get(self.host, self.host)
        shown = f"[{host}]" if ":" in host else host
        return f"{'https' if self.tls else 'http'}://{shown}:{self.port}"

    def close(self) -> None:
        """End all connections, and the thread. Who still waits for an answer sees the end."""
        if self._loop is None or self._ended is None or not self._thread.is_alive():
            return
        try:
            self._loop.call_soon_threadsafe(self._ended.set)
        except RuntimeError:
            return  # it ended in this moment
        if threading.current_thread() is not self._thread:  # a handler may close its own portal
            self._thread.join()

    def wait(self) -> None:
        """Wait until it is closed."""
        while self._thread.is_alive():
            self._thread.join(0.2)  # so that Ctrl+C is heard

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        self._loop, self._ended = asyncio.get_running_loop(), asyncio.Event()
        server = await self._loop.create_server(
            lambda: Connection(self),
            sock=self._socket,
            ssl=self.tls,
            backlog=_WAITING,
            ssl_shutdown_timeout=_LEAVING if self.tls else None,
        )
        self._ready.set()
        await self._ended.wait()
        await self._let_nobody_in()
        server.close()
        for transport in list(self.connections):
            transport.abort()
        while self.connections:  # each is gone with the next turn of the loop
            await asyncio.sleep(0)

    async def _let_nobody_in(self) -> None:
        """Know everybody who was let in; asyncio forgets whom it meets behind its own end."""
        with suppress(NotImplementedError):  # where the loop lets in and knows in one step
            asyncio.get_running_loop().remove_reader(self._socket)
        for _ in range(_TURNS):
            await asyncio.sleep(0)


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family)
    if os.name == "posix":  # elsewhere it would let two listen at the same port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except (OSError, OverflowError, UnicodeError) as error:
        listener.close()
        reason = getattr(error, "strerror", None) or str(error)
        raise ConfigurationError(f"nobody can listen at {host}:{port}: {reason}") from None
    return listener
