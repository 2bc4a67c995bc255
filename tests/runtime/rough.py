"""A server that says the bytes it is told to, for answers that no HTTP server would give."""

from __future__ import annotations

import socket
import socketserver
import ssl
import struct
import threading
from contextlib import suppress
from typing import Literal, Self, cast

CODE = "test-code"
OK = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{"result": 1}'
"""A whole answer."""

Ending = Literal["keep", "close", "reset"]


class RoughServer:
    """``with RoughServer(answer) as server:`` listens and gives this answer to every request.

    Attributes:
        connections: number of TCP connections so far.
        requests: number of requests so far.
    """

    def __init__(
        self,
        answer: bytes = OK,
        ending: Ending = "keep",
        context: ssl.SSLContext | None = None,
        host: str = "127.0.0.1",
    ) -> None:
        self.answer = answer
        self.ending: Ending = ending
        self.counting = threading.Lock()
        self.connections = 0
        self.requests = 0
        self._scheme = "http" if context is None else "https"
        self._server = _Server((host, 0), _Handler)
        if context is not None:
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self._server.rough = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def address(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self.port}"

    @property
    def port(self) -> int:
        port: int = self._server.server_address[1]
        return port

    @property
    def url(self) -> str:
        """A webhook of user 1."""
        return f"{self.address}/rest/1/{CODE}/"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def nobody() -> str:
    """An address where nobody listens: a port that was free a moment ago."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
    return f"http://127.0.0.1:{port}"


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 1024
    rough: RoughServer


class _Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        rough = cast("_Server", self.server).rough
        with rough.counting:
            rough.connections += 1
        with suppress(ConnectionError):
            while self._read_request():
                with rough.counting:
                    rough.requests += 1
                self.wfile.write(rough.answer)
                if rough.ending == "reset":
                    linger = struct.pack("ii", 1, 0)
                    self.request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                    self.request.close()
                if rough.ending != "keep":
                    return

    def _read_request(self) -> bool:
        length = 0
        line = self.rfile.readline()
        if not line:
            return False
        while line.strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
            line = self.rfile.readline()
        self.rfile.read(length)
        return True
