"""What is no whole answer closes its connection; what cannot be read is told, and soon."""

from __future__ import annotations

import gzip
import json
import logging
import os
import re
import socket
import socketserver
import threading
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, cast

import pytest

from bitrix24 import (
    APIError,
    Bitrix24,
    Bitrix24Error,
    ConfigurationError,
    ConnectionFailed,
    HTTPError,
    MockPortal,
    RequestTimeout,
)
from bitrix24._runtime.mock.certificate import Certificate
from bitrix24._runtime.process import current
from bitrix24._runtime.unpack import NotUnpacked, unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .conftest import Connect

CODE = "test-code"


def reply(body: bytes, head: str = "", status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{head}\r\n".encode() + body


def echoed(number: int) -> bytes:
    return reply(json.dumps({"result": {"ID": number}}).encode())


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    say: Callable[[int, socket.socket], bytes | None]


class _Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        with suppress(OSError):
            while head := self._head():
                length = int(cast("Any", re.search(rb"(?i)content-length: (\d+)", head))[1])
                number = json.loads(self.rfile.read(length)).get("id", 0)
                said = cast("_Server", self.server).say(number, self.request)
                if said is None:
                    return
                self.request.sendall(said)

    def _head(self) -> bytes:
        lines = b""
        while line := self.rfile.readline():
            lines += line
            if not line.strip():
                break
        return lines


@contextmanager
def saying(
    say: Callable[[int, socket.socket], bytes | None], *, secure: bool = False
) -> Iterator[str]:
    """A portal that says this to each request; gives its address with the webhook's path."""
    with _Server(("127.0.0.1", 0), _Handler) as server:
        server.say = say
        if secure:
            server.socket = Certificate().tls.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        scheme = "https" if secure else "http"
        yield f"{scheme}://localhost:{server.server_address[1]}/rest/1/{CODE}/"
        server.shutdown()


@pytest.mark.parametrize("body", [b'{"status":"processing"}', b"{}", b"{not json}", b"{}}", b"[1]"])
def test_behind_what_is_no_answer_nothing_is_taken_for_the_next_one(
    connect: Connect, body: bytes
) -> None:
    def say(number: int, sock: socket.socket) -> bytes:
        if number == 1:
            sock.sendall(reply(body))
            time.sleep(0.05)
        return echoed(number)

    with saying(say) as url:
        side = connect(url)
        with pytest.raises(HTTPError):
            side.call("x", {"id": 1})
        time.sleep(0.1)
        assert [side.call("x", {"id": number}) for number in (2, 3)] == [{"ID": 2}, {"ID": 3}]


def test_a_second_answer_to_one_request_is_nobodys(connect: Connect) -> None:
    with saying(lambda number, _: echoed(number) + echoed(666)) as url:
        side = connect(url)
        found = [side.call("x", {"id": number}) for number in (1, 2, 3)]
    assert found == [{"ID": 1}, {"ID": 2}, {"ID": 3}]


@pytest.mark.parametrize("status", ["302 Found", "301 Moved Permanently", "204 No Content"])
def test_the_body_of_a_redirect_is_bounded(connect: Connect, status: str) -> None:
    bomb = gzip.compress(bytes(200 << 20), 1)
    packed = reply(bomb, "Content-Encoding: gzip\r\nLocation: https://x.example/\r\n", status)
    with saying(lambda _, __: packed) as url, pytest.raises(Bitrix24Error) as caught:
        connect(url).call("x")
    assert isinstance(caught.value, HTTPError | ConnectionFailed)


@pytest.mark.parametrize("place", ["http://[::1", "//[", "\xff", "http://[v1.x]/"])
def test_a_redirect_to_nowhere_is_told(connect: Connect, place: str) -> None:
    head = b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + place.encode("latin-1")
    with saying(lambda _, __: head + b"\r\n\r\n") as url, pytest.raises(HTTPError) as caught:
        connect(url).call("x")
    assert caught.value.event == "redirect"


@pytest.mark.parametrize("length", ["-5", "abc", "+13", "1_3", "13, 14", "0x0d"])
def test_a_length_that_cannot_be_read_is_told_at_once(connect: Connect, length: str) -> None:
    said = f'HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{{"result": 1}}'.encode()
    before = time.monotonic()
    with saying(lambda _, __: said) as url, pytest.raises(ConnectionFailed) as caught:
        connect(url, timeout=(5, 5)).call("x")
    assert time.monotonic() - before < 4  # it does not wait for the end
    assert caught.value.sent == "unknown"


@pytest.mark.parametrize(
    "body", [b"-5\r\n{}\r\n0\r\n\r\n", b"zz\r\n{}\r\n0\r\n\r\n", b"\r\n\r\n", b"5;x\r\n{}"]
)
def test_chunks_that_cannot_be_read_are_told(connect: Connect, body: bytes) -> None:
    def say(_: int, sock: socket.socket) -> None:
        sock.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body)

    with saying(say) as url, pytest.raises(ConnectionFailed) as caught:
        connect(url, timeout=(5, 5)).call("x")
    assert caught.value.sent == "unknown"


def test_an_unknown_transfer_encoding_is_told(connect: Connect) -> None:
    said = b'HTTP/1.1 200 OK\r\nTransfer-Encoding: zebra\r\n\r\n{"result": 1}'
    with saying(lambda _, __: said) as url, pytest.raises(ConnectionFailed):
        connect(url, timeout=(5, 5)).call("x")


def test_a_body_of_very_many_parts_is_refused_soon() -> None:
    many = gzip.compress(b"") * 100_000 + gzip.compress(b'{"result":1}')
    with pytest.raises(NotUnpacked, match="more than 100 compressed parts"):
        unpacked(many, {"content-encoding": "gzip"})
    few = gzip.compress(b'{"result"') + gzip.compress(b":1}")
    assert unpacked(few, {"content-encoding": "gzip"}) == b'{"result":1}'


def test_a_request_that_is_not_taken_has_the_time_of_the_call(connect: Connect) -> None:
    """Sending is bounded by the whole call, not by the time to connect."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        url = f"http://127.0.0.1:{server.getsockname()[1]}/rest/1/{CODE}/"
        with pytest.raises(RequestTimeout) as caught:
            connect(url, timeout=(0.1, 0.6)).call("x", {"a": "x" * 30_000_000})
    assert "no answer within 0.6 s" in str(caught.value)


@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")
def test_a_broken_record_behind_the_request_is_no_refused_certificate(connect: Connect) -> None:
    """The request has arrived: whether it was carried out nobody knows."""
    context = Certificate().tls
    with socket.create_server(("127.0.0.1", 0)) as server:
        arrived: list[bytes] = []

        def serve() -> None:
            raw, _ = server.accept()
            secure = context.wrap_socket(raw, server_side=True)
            arrived.append(secure.recv(65_536))
            bare = secure.detach()
            with socket.socket(fileno=bare) as plain:
                plain.sendall(b"HTTP/1.1 200 OK\r\n\r\n")

        threading.Thread(target=serve, daemon=True).start()
        url = f"https://localhost:{server.getsockname()[1]}/rest/1/{CODE}/"
        with pytest.raises(Bitrix24Error) as caught:
            connect(url, timeout=(5, 5), verify=False).call("x")
    assert arrived
    assert caught.value.sent == "unknown"


@pytest.mark.parametrize("verify", [None, 0, 123, [1], b"x"])
def test_what_cannot_be_trusted_is_told_when_the_client_is_made(
    connect: Connect, verify: Any
) -> None:
    with pytest.raises(ConfigurationError, match="verify is True, False, a file"):
        connect(f"https://acme.bitrix24.com/rest/1/{CODE}/", verify=verify)


@pytest.mark.parametrize("proxy", ["http://127.0.0.1:abc", "http://[::1", "http://"])
def test_a_proxy_that_is_no_address_is_told(
    connect: Connect, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    for name in ("NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", proxy)
    with pytest.raises(Bitrix24Error) as caught:
        connect(f"http://localhost:9/rest/1/{CODE}/").call("x")
    assert caught.value.sent == "no"


@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")
@pytest.mark.parametrize("size", [300, 8191, 8192, 16_384, 65_536, 100_000])
@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
@pytest.mark.parametrize("parted", [False, True], ids=["together", "one after the other"])
def test_a_second_answer_is_nobodys_whatever_its_place(
    connect: Connect, size: int, secure: bool, parted: bool
) -> None:
    """Bytes may wait in the parser, in the event loop's stream, in TLS or in the socket."""
    wrong = echoed(666)
    head = len(reply(b"x" * 100_000)) - 100_000

    def say(number: int, sock: socket.socket) -> bytes | None:
        if number != 1:
            return echoed(number)
        right = json.dumps({"result": {"ID": 1}, "x": ""}).encode()
        room = size - head - len(right)
        whole = reply(right.replace(b'"x": ""', b'"x": "' + b"y" * max(room, 0) + b'"'))
        if parted:
            sock.sendall(whole)
            return wrong
        return whole + wrong

    with saying(say, secure=secure) as url:
        side = connect(url, verify=not secure)
        found: list[object] = []
        for number in (1, 2, 3):
            with suppress(ConnectionFailed):  # a connection that was closed in time
                found.append(side.call("x", {"id": number}))
            time.sleep(0.05)
    assert {"ID": 666} not in found
    assert found[0] == {"ID": 1}


def test_a_call_inside_a_call_leaves_the_outer_one_its_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A handler of signals or of logs may make a call of its own."""
    with MockPortal({"server.time": {"result": "now"}}) as portal:
        portal.faults.add("drip", method="user.current", seconds=5)
        inner = Bitrix24(portal.url)
        begun: list[bool] = []
        seen: list[object] = []

        def calls(*_: object) -> None:
            if not begun:
                begun.append(True)
                seen.append(inner.call("server.time"))

        logger = logging.getLogger("urllib3.connectionpool")
        monkeypatch.setattr(logger, "level", logging.DEBUG)
        monkeypatch.setattr(logger, "debug", calls)
        before = time.monotonic()
        with pytest.raises(RequestTimeout):
            Bitrix24(portal.url, timeout=0.5).call("user.current")
        assert time.monotonic() - before < 3
        assert seen == ["now"]
        inner.close()


def test_an_error_of_a_million_values_keeps_some(connect: Connect) -> None:
    body = json.dumps({"error": "X", "error_description": "&" * 100_000, "junk": ["a"] * 10**6})
    refused = reply(body.encode(), status="400 Bad Request")
    with saying(lambda _, __: refused) as url, pytest.raises(APIError) as caught:
        connect(url).call("x")
    assert len(cast("Any", caught.value.answer["junk"])) == 10_000
    assert len(str(caught.value)) < 3_000


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only where a process can be copied")
def test_a_child_is_another_process_even_with_the_number_of_its_parent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "getpid", lambda: 1)  # as in a namespace of its own
    ours = current()
    child = os.fork()
    if not child:
        os._exit(0 if current() != ours and current() == current() else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert current() == ours


@pytest.mark.parametrize(
    "proxy",
    [
        "http://user:s3cretpw@h:99999",
        "socks9://user:s3cretpw@localhost:1",
        "http://user:s3cretpw#x@localhost:1",
        "http://user:s3cretpw@",
        "http://user:s3cretpw@a_b..c:1",
    ],
)
def test_a_proxy_that_cannot_be_used_does_not_tell_its_login(
    connect: Connect, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    for name in ("NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    with pytest.raises(Bitrix24Error) as caught:
        connect("https://acme.bitrix24.com/rest/1/test-code/").call("x")
    assert caught.value.sent == "no"
    assert "s3cretpw" not in f"{caught.value} {caught.value!r} {vars(caught.value)}"
