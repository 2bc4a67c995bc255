"""Through a SOCKS proxy: the same connections, the same bounds, no answer of another call."""

from __future__ import annotations

import gc
import socket
import socketserver
import sys
import threading
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, cast

import pytest
from requests.exceptions import InvalidSchema

from bitrix24 import ConfigurationError, ConnectionFailed, HTTPError, RequestTimeout
from bitrix24._runtime import connections

from .rough import OK, RoughServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .conftest import Connect

INTERIM = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"


class _Socks(socketserver.ThreadingTCPServer):
    daemon_threads = True
    silent = False


class _Handler(socketserver.BaseRequestHandler):
    """SOCKS 5 without a login: greeting, CONNECT to an address of version 4 or a name, bytes."""

    request: socket.socket

    def handle(self) -> None:
        if cast("_Socks", self.server).silent:
            self.request.recv(1)
            time.sleep(3)
            return
        methods = self._exactly(2)[1]
        self._exactly(methods)
        self.request.sendall(b"\x05\x00")
        kind = self._exactly(4)[3]
        name = self._exactly(4) if kind == 1 else self._exactly(self._exactly(1)[0])
        host = socket.inet_ntoa(name) if kind == 1 else name.decode()
        port = int.from_bytes(self._exactly(2), "big")
        with socket.create_connection((host, port), timeout=5) as far:
            self.request.sendall(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
            back = threading.Thread(target=_pass_on, args=(far, self.request), daemon=True)
            back.start()
            _pass_on(self.request, far)
            with suppress(OSError):
                far.shutdown(socket.SHUT_RDWR)
            back.join(5)

    def _exactly(self, size: int) -> bytes:
        found = b""
        while len(found) < size:
            more = self.request.recv(size - len(found))
            if not more:
                raise ConnectionError
            found += more
        return found


def _pass_on(near: socket.socket, far: socket.socket) -> None:
    with suppress(OSError):
        while piece := near.recv(65_536):
            far.sendall(piece)


@contextmanager
def _proxy(monkeypatch: pytest.MonkeyPatch, *, silent: bool = False) -> Iterator[None]:
    for name in ("HTTP_PROXY", "http_proxy", "all_proxy", "NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    with _Socks(("127.0.0.1", 0), _Handler) as server:
        server.silent = silent
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        monkeypatch.setenv("ALL_PROXY", f"socks5://127.0.0.1:{server.server_address[1]}")
        yield
        server.shutdown()


def test_calls_go_through_it_over_one_connection(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _proxy(monkeypatch), RoughServer(INTERIM + OK) as server:
        side = connect(server.url)
        assert [side.call("x"), side.call("x"), side.call("x")] == [1, 1, 1]
        assert (server.requests, server.connections) == (3, 1)


@pytest.mark.parametrize("ending", [b"HTTP/1.1 204 No Content\r\n\r\n", OK[:-13] + b" " * 13])
def test_what_is_no_whole_answer_closes_its_connection(
    connect: Connect, monkeypatch: pytest.MonkeyPatch, ending: bytes
) -> None:
    with _proxy(monkeypatch), RoughServer(ending) as server:
        side = connect(server.url)
        for _ in range(2):
            with pytest.raises(HTTPError):
                side.call("x")
        assert server.connections == 2


def test_a_call_through_it_ends(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    with _proxy(monkeypatch), RoughServer(OK[:-5]) as server:
        with pytest.raises(RequestTimeout) as late:
            connect(server.url, timeout=(0.3, 0.3)).call("x")
        assert late.value.sent == "unknown"


@pytest.mark.filterwarnings(
    "ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)
def test_a_proxy_that_says_nothing_is_no_connection(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (
        _proxy(monkeypatch, silent=True),
        RoughServer() as server,
        pytest.raises((ConnectionFailed, RequestTimeout)) as caught,
    ):
        connect(server.url, timeout=(0.3, 0.3)).call("x")
    assert server.requests == 0
    assert "test-code" not in str(caught.value)
    caught.value.__traceback__ = None
    gc.collect()  # httpx2 leaves the socket to the collector when it is cancelled in a greeting


def test_without_its_library_a_sentence_says_what_to_install(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lacking(*_: Any, **__: Any) -> Any:
        raise InvalidSchema("Missing dependencies for SOCKS support.")

    monkeypatch.setattr("requests.adapters.SOCKSProxyManager", lacking)
    monkeypatch.setitem(sys.modules, "socksio", None)
    with _proxy(monkeypatch), pytest.raises(ConfigurationError) as caught:
        connect("http://localhost:9/rest/1/test-code/").call("x")
    assert str(caught.value).startswith("the proxy that ALL_PROXY names cannot be used: ")
    assert "install requests[socks]" in str(caught.value)
    assert caught.value.sent == "no"


# Names that take long to look up


def _slowly(*_: Any) -> Any:
    time.sleep(3)
    raise socket.gaierror(socket.EAI_AGAIN, "too late")


def test_looking_up_a_name_ends_with_the_time_to_connect(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: Callable[..., Any] = socket.getaddrinfo

    def lookup(host: Any, *rest: Any, **more: Any) -> Any:
        return (
            _slowly()
            if host == "slow.invalid" and not _numeric(rest)
            else found(host, *rest, **more)
        )

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    before = time.monotonic()
    with pytest.raises((ConnectionFailed, RequestTimeout)) as caught:
        connect("https://slow.invalid/rest/1/test-code/", timeout=(0.2, 0.4)).call("x")
    assert time.monotonic() - before < 2.5  # the lookup itself takes three seconds
    assert caught.value.sent == "no" or isinstance(caught.value, RequestTimeout)


def _numeric(rest: tuple[Any, ...]) -> bool:
    return len(rest) >= 5 and bool(rest[4] & socket.AI_NUMERICHOST)


def test_what_goes_wrong_in_the_other_thread_is_raised_here() -> None:
    def fails() -> int:
        raise LookupError("there")

    with pytest.raises(LookupError, match="there"):
        connections.within(1, fails)
    assert connections.within(1, lambda: 7) == 7
