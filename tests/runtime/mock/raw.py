"""A connection to a served portal, byte by byte: what no HTTP library would show or send."""

from __future__ import annotations

import json
import socket
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from bitrix24 import MockPortal

PATIENCE = 20.0
"""Seconds after which a test has failed that waits for bytes."""

PATH = "/rest/1/code-of-the-mock/"


@dataclass(frozen=True)
class Answer:
    """An answer as it stood on the wire."""

    line: str
    headers: dict[str, str]
    body: bytes

    @property
    def status(self) -> int:
        return int(self.line.split()[1])

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Raw:
    """A connection that is written and read by hand.

    TLS is done beside the socket: Python's own sockets of TLS take a reset for an ordinary end.
    """

    def __init__(self, address: str, certificate: str | None = None) -> None:
        host, _, port = address.partition("://")[2].rpartition(":")
        self._socket = socket.create_connection((host, int(port)), PATIENCE)
        self._buffer = b""
        self._ended = False
        self._tls: ssl.SSLObject | None = None
        if certificate is not None:
            trust = ssl.create_default_context(cafile=certificate)
            self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
            self._tls = trust.wrap_bio(self._incoming, self._outgoing, server_hostname=host)
            self._greet(self._tls)

    def send(self, data: bytes) -> Self:
        if self._tls is not None:
            self._tls.write(data)
            data = self._outgoing.read()
        self._socket.sendall(data)
        return self

    def ask(self, method: str, verb: str = "GET") -> Self:
        """Call a method without parameters."""
        return self.send(f"{verb} {PATH}{method} HTTP/1.1\r\nHost: a\r\n\r\n".encode())

    def end_of_sending(self) -> Self:
        self._socket.shutdown(socket.SHUT_WR)
        return self

    def read(self, count: int) -> bytes:
        """Exactly so many bytes, or fewer at the end."""
        while len(self._buffer) < count and self._more():
            pass
        data, self._buffer = self._buffer[:count], self._buffer[count:]
        return data

    def rest(self) -> bytes:
        """All bytes until the end."""
        while self._more():
            pass
        data, self._buffer = self._buffer, b""
        return data

    def head(self) -> tuple[str, dict[str, str]]:
        """Status line and headers."""
        while b"\r\n\r\n" not in self._buffer:
            if not self._more():
                raise EOFError(self._buffer)
        head, _, self._buffer = self._buffer.partition(b"\r\n\r\n")
        line, *lines = head.decode("latin-1").split("\r\n")
        pairs = (one.partition(": ") for one in lines)
        return line, {name.lower(): value for name, _, value in pairs}

    def answer(self, verb: str = "GET") -> Answer:
        """One whole answer; an interim one is an answer, too."""
        line, headers = self.head()
        length = 0 if verb == "HEAD" else int(headers.get("content-length", "0"))
        return Answer(line, headers, self.read(length))

    def close(self) -> None:
        self._socket.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _more(self) -> bool:
        data = b"" if self._ended else self._socket.recv(65536)
        self._buffer += data if self._tls is None or not data else self._decrypted(self._tls, data)
        return bool(data)

    def _decrypted(self, tls: ssl.SSLObject, data: bytes) -> bytes:
        self._incoming.write(data)
        found = b""
        while not self._ended:
            try:
                part = tls.read(65536)
            except ssl.SSLWantReadError:
                break
            self._ended = not part  # the other side has said that this is the end
            found += part
        return found

    def _greet(self, tls: ssl.SSLObject) -> None:
        while True:
            try:
                tls.do_handshake()
            except ssl.SSLWantReadError:
                self._socket.sendall(self._outgoing.read())
                self._incoming.write(self._socket.recv(65536))
            else:
                self._socket.sendall(self._outgoing.read())
                return


def connected(portal: MockPortal, scheme: str = "http") -> Raw:
    """A connection to a portal that is served."""
    if scheme == "https":
        return Raw(portal.secure_address, portal.certificate)
    return Raw(portal.address)


def listed(portal: MockPortal) -> list[tuple[str, int, bool, str | None]]:
    """What the portal has recorded: method, status, whether it ran, and its fault."""
    return [(one.method, one.status, one.executed, one.fault) for one in portal.calls]
