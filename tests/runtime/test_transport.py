"""Sending: kept connections, what becomes of faults, and that nothing happens unasked."""

from __future__ import annotations

import gzip
import subprocess
import sys
from typing import TYPE_CHECKING

import httpcore2
import httpx2
import pytest
import requests
from requests.adapters import HTTPAdapter

from bitrix24 import (
    AsyncBitrix24,
    Bitrix24,
    ConfigurationError,
    ConnectionFailed,
    HTTPError,
    RequestTimeout,
    ServerError,
    TransportError,
)
from bitrix24._runtime.about import VERSION

from ..generated.portal import Portal
from .rough import OK, RoughServer, nobody

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Connect
    from .sides import Side


def run(script: str) -> str:
    """What a script prints in a Python of its own."""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


# Connections


def test_twenty_calls_take_one_connection(connect: Connect) -> None:
    with RoughServer() as server:
        side = connect(server.url)
        assert [side.call("server.time") for _ in range(20)] == [1] * 20
        assert (server.connections, server.requests) == (1, 20)


def test_a_refused_call_keeps_the_connection(connect: Connect) -> None:
    body = b'{"error": "X"}'
    answer = b"HTTP/1.1 400 Bad Request\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
    with RoughServer(answer) as server:
        side = connect(server.url)
        for _ in range(3):
            with pytest.raises(Exception, match="refused"):
                side.call("server.time")
        assert (server.connections, server.requests) == (1, 3)


def test_a_connection_that_the_portal_has_closed_is_opened_again(connect: Connect) -> None:
    announced = OK.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
    with RoughServer(announced, "close") as server:
        side = connect(server.url)
        assert [side.call("server.time") for _ in range(3)] == [1, 1, 1]
        assert (server.connections, server.requests) == (3, 3)


# Requests and answers


def test_a_call_is_one_post_of_json(side: Side, portal: Portal) -> None:
    portal.answer({"result": "ok"})
    assert side.call("crm.deal.get", {"ID": 1}) == "ok"
    (request,) = portal.requests
    assert (request.verb, request.path) == ("POST", "/rest/1/test-code/crm.deal.get")
    assert request.raw == b'{"ID":1}'
    assert request.headers["content-type"] == "application/json"
    assert request.headers["user-agent"] == f"bitrix24-python/{VERSION}"
    assert "gzip" in request.headers["accept-encoding"]


def test_a_token_is_sent_in_the_body_and_not_in_the_address(
    connect: Connect, portal: Portal
) -> None:
    portal.answer({"result": "ok"})
    connect(portal.address, "t0k3n").call("crm.deal.get", {"ID": 1})
    (request,) = portal.requests
    assert request.path == "/rest/crm.deal.get"
    assert request.raw == b'{"ID":1,"auth":"t0k3n"}'
    assert "authorization" not in request.headers


def test_a_compressed_answer_is_read(side: Side, portal: Portal) -> None:
    raw = gzip.compress('{"result": "Пауза"}'.encode())
    portal.answer(raw=raw, headers={"Content-Encoding": "gzip"})
    assert side.call("server.time") == "Пауза"


def test_an_answer_that_is_wrongly_called_compressed_is_a_failed_connection(
    side: Side, portal: Portal
) -> None:
    portal.answer({"result": 1}, headers={"Content-Encoding": "gzip"})
    with pytest.raises(ConnectionFailed):
        side.call("server.time")


def test_a_wrong_charset_does_not_matter_as_json_is_utf_8(side: Side, portal: Portal) -> None:
    header = {"Content-Type": "application/json; charset=windows-1251"}
    portal.answer(raw='{"result": "Пауза"}'.encode(), headers=header)
    assert side.call("server.time") == "Пауза"


def test_headers_are_found_in_any_case(side: Side, portal: Portal) -> None:
    portal.answer({"result": 1}, headers={"X-Request-Id": "7"})
    headers = side.envelope("server.time").headers
    assert headers["x-request-id"] == headers["X-REQUEST-ID"] == "7"


def test_cookies_are_not_kept(side: Side, portal: Portal) -> None:
    portal.answer({"result": 1}, headers={"Set-Cookie": "PHPSESSID=abc; path=/"})
    portal.answer({"result": 1})
    side.call("server.time")
    side.call("server.time")
    assert "cookie" not in portal.requests[1].headers


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(side: Side, portal: Portal, status: int) -> None:
    with Portal() as other:
        other.answer({"result": "stolen"})
        portal.answer({}, status, headers={"Location": f"{other.url}server.time"})
        with pytest.raises(HTTPError, match="points to"):
            side.call("server.time")
        assert len(portal.requests) == 1
        assert other.requests == []


# Faults


def test_no_answer_in_time_is_a_timeout(connect: Connect, portal: Portal) -> None:
    portal.answer({"result": 1}, delay=30)
    side = connect(portal.url, timeout=(5, 0.05))
    with pytest.raises(RequestTimeout) as caught:
        side.call("server.time")
    host = portal.address.removeprefix("http://")
    assert str(caught.value) == f"server.time: no answer within 0.05 s ({host})"
    assert len(portal.requests) == 1


def test_an_answer_that_stops_in_the_middle_is_a_timeout_too(connect: Connect) -> None:
    with RoughServer(OK.removesuffix(b"1}")) as server:
        side = connect(server.url, timeout=(5, 0.05))
        with pytest.raises(RequestTimeout, match=r"no answer within 0\.05 s"):
            side.call("server.time")
        assert server.requests == 1


def test_no_connection_in_time_is_a_failed_connection_as_nothing_was_sent(
    connect: Connect, portal: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def send(*_: object, **__: object) -> None:
        raise requests.ConnectTimeout(f"to {portal.url}")

    async def request(*_: object, **__: object) -> None:
        raise httpcore2.ConnectTimeout(f"to {portal.url}")

    monkeypatch.setattr(HTTPAdapter, "send", send)
    monkeypatch.setattr(httpx2.AsyncClient, "send", request)
    side = connect(portal.url, timeout=(0.5, 5))
    with pytest.raises(ConnectionFailed) as caught:
        side.call("server.time")
    host = portal.address.removeprefix("http://")
    assert str(caught.value) == f"server.time: no connection within 0.5 s ({host})"


def test_nobody_listening_is_a_failed_connection(connect: Connect) -> None:
    address = nobody()
    with pytest.raises(ConnectionFailed) as caught:
        connect(f"{address}/rest/1/test-code/").call("server.time")
    text = str(caught.value)
    assert text.startswith("server.time: the connection failed: ")
    assert text.endswith(f" ({address.removeprefix('http://')})")
    assert "object at 0x" not in text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "HTTPSConnection(host='x', port=443): Failed to establish a new connection: [Errno 111]"
            " Connection refused",
            "Failed to establish a new connection: [Errno 111] Connection refused",
        ),
        ("HTTPConnection(host='::1', port=80): Failed (at all): x", "Failed (at all): x"),
        ("HTTPSConnectionPool(host='x', port=443): Max retries", "Max retries"),
        ("<urllib3.connection.HTTPConnection object at 0x7f>: Failed: x", "Failed: x"),
        ("Remote end closed connection", "Remote end closed connection"),
        ("see HTTPConnection(x): y", "see HTTPConnection(x): y"),
        ("", "OSError"),
    ],
)
def test_the_connection_object_of_the_library_is_not_told(
    monkeypatch: pytest.MonkeyPatch, said: str, told: str
) -> None:
    def send(*_: object, **__: object) -> None:
        raise requests.ConnectionError(OSError(said))

    monkeypatch.setattr(HTTPAdapter, "send", send)
    with pytest.raises(ConnectionFailed) as caught:
        Bitrix24("https://acme.bitrix24.com/rest/1/test-code/").server.time()
    expected = f"server.time: the connection failed: {told} (acme.bitrix24.com)"
    assert str(caught.value) == expected


def test_a_refused_connection_reads_well() -> None:
    with pytest.raises(ConnectionFailed) as caught:
        Bitrix24(f"{nobody()}/rest/1/test-code/").server.time()
    start = "server.time: the connection failed: Failed to establish a new connection: ["
    assert str(caught.value).startswith(start)


def test_an_unknown_host_is_a_failed_connection(connect: Connect) -> None:
    with pytest.raises(ConnectionFailed, match=r"\(portal\.invalid\)"):
        connect("https://portal.invalid/rest/1/test-code/").call("server.time")


BROKEN = {
    "nothing": (b"", "close"),
    "reset": (b"", "reset"),
    "reset in the head": (OK[:30], "reset"),
    "reset in the body": (OK.removesuffix(b"1}"), "reset"),
    "cut head": (b"HTTP/1.", "close"),
    "cut body": (OK.removesuffix(b"1}"), "close"),
    "not HTTP": (b"SSH-2.0-OpenSSH_9.6\r\n", "close"),
}


@pytest.mark.parametrize(("answer", "ending"), BROKEN.values(), ids=BROKEN)
def test_a_broken_answer_is_a_failed_connection_and_is_not_asked_for_again(
    connect: Connect, answer: bytes, ending: str
) -> None:
    with RoughServer(answer, "reset" if ending == "reset" else "close") as server:
        with pytest.raises(ConnectionFailed, match=r"^server\.time: the connection failed: .+"):
            connect(server.url).call("server.time")
        assert server.requests == 1


@pytest.mark.parametrize("status", [500, 502, 503, 504, 429])
def test_no_status_is_tried_again(side: Side, portal: Portal, status: int) -> None:
    portal.answer(raw=b"<html>", status=status, headers={"Retry-After": "0"})
    with pytest.raises(HTTPError):
        side.call("server.time")
    assert len(portal.requests) == 1


def test_a_write_that_the_portal_refused_is_not_tried_again(side: Side, portal: Portal) -> None:
    portal.answer({"error": "INTERNAL_SERVER_ERROR"}, 500)
    with pytest.raises(ServerError):
        side.call("crm.deal.add", {"fields": {}})
    assert len(portal.requests) == 1


def test_a_certificate_that_is_not_there_is_a_sentence(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.setenv(variable, "/nowhere/certificates.pem")
    with pytest.raises((TransportError, ConfigurationError)):
        connect("https://localhost:1/rest/1/test-code/").call("server.time")


# The environment


def test_a_netrc_adds_no_authorization(
    connect: Connect, portal: Portal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / ".netrc"
    netrc.write_text("machine 127.0.0.1 login me password other\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(netrc))
    portal.answer({"result": 1})
    portal.answer({"result": 1})
    requests.post(portal.url, timeout=5)
    connect(portal.url).call("server.time")
    plain, ours = portal.requests
    assert "authorization" in plain.headers, "this netrc works"
    assert "authorization" not in ours.headers


def test_the_proxy_of_the_environment_is_used(
    connect: Connect, portal: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", portal.address)
    portal.answer({"result": "through the proxy"})
    side = connect("http://localhost:9/rest/1/test-code/")
    assert side.call("server.time") == "through the proxy"
    assert portal.requests[0].path == "http://localhost:9/rest/1/test-code/server.time"


# What is loaded when

LOADED = (
    "import sys, bitrix24\n"
    "{make}\n"
    "before = '{library}' in sys.modules\n"
    "{first}\n"
    "print(before, '{library}' in sys.modules)\n"
)


def test_requests_is_loaded_by_the_first_call(portal: Portal) -> None:
    portal.answer({"result": 1})
    script = LOADED.format(
        make=f"b24 = bitrix24.Bitrix24('{portal.url}'); b24.timeman.pause",
        library="requests",
        first="b24.server.time()",
    )
    assert run(script) == "False True"


def test_httpx2_is_loaded_by_the_first_call(portal: Portal) -> None:
    portal.answer({"result": 1})
    script = LOADED.format(
        make=f"b24 = bitrix24.AsyncBitrix24('{portal.url}'); b24.timeman.pause",
        library="httpx2",
        first="import asyncio; asyncio.run(b24.server.time())",
    )
    assert run(script) == "False True"


def test_the_synchronous_client_never_loads_httpx2_and_the_reverse(portal: Portal) -> None:
    portal.answer({"result": 1})
    portal.answer({"result": 1})
    sync = f"bitrix24.Bitrix24('{portal.url}').server.time()"
    later = f"import asyncio; asyncio.run(bitrix24.AsyncBitrix24('{portal.url}').server.time())"
    assert run(f"import sys, bitrix24; {sync}; print('httpx2' in sys.modules)") == "False"
    assert run(f"import sys, bitrix24; {later}; print('requests' in sys.modules)") == "False"


def test_a_missing_httpx2_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, connect: Connect, portal: Portal
) -> None:
    monkeypatch.setitem(sys.modules, "httpx2", None)
    monkeypatch.delitem(sys.modules, "bitrix24._runtime.transport_httpx2", raising=False)
    side = connect(portal.url)
    if side.name == "sync":
        portal.answer({"result": 1})
        assert side.call("server.time") == 1
        return
    for _ in range(2):
        with pytest.raises(ConfigurationError) as caught:
            side.call("server.time")
        assert str(caught.value) == (
            "the asynchronous client needs httpx2: pip install 'bitrix24[async]'"
        )
    assert portal.requests == []


# Closing


def test_closing_twice_and_closing_what_was_never_used_is_no_error(connect: Connect) -> None:
    with RoughServer() as server:
        used, unused = connect(server.url), connect(server.url)
        used.call("server.time")
        for side in (used, used, unused, unused):
            side.close()


def test_a_closed_client_opens_again_when_it_is_called(connect: Connect) -> None:
    with RoughServer() as server:
        side = connect(server.url)
        side.call("server.time")
        side.close()
        assert side.call("server.time") == 1
        assert server.connections == 2


def test_another_transport_can_be_given() -> None:
    from bitrix24._runtime.mock.transport import (  # noqa: PLC0415
        AsyncMockTransport,
        MockTransport,
    )

    sent, later = MockTransport(), AsyncMockTransport()
    b24 = Bitrix24("https://acme.bitrix24.com/rest/1/c/", transport=sent)
    b24.timeman.pause(user_id=503)
    assert [one.method for one in sent.portal.calls] == ["timeman.pause"]
    assert sent.portal.calls[0].params == {"USER_ID": 503}
    assert repr(AsyncBitrix24("https://acme.bitrix24.com/rest/1/c/", transport=later)) == (
        "<AsyncBitrix24 https://acme.bitrix24.com>"
    )
