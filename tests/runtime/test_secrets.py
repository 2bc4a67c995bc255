"""No fault shows the webhook's code or the token: not its text, its traceback, the log or a repr.

The stub portal repeats the secret in everything that it answers.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24 import AsyncBitrix24, Bitrix24, Bitrix24Error, MockPortal
from bitrix24._runtime.http import HTTPReply, HTTPRequest
from bitrix24._runtime.mock.transport import MockTransport
from bitrix24._runtime.oint.catalogue import named
from bitrix24._runtime.oint.functions import Means, ask, call, preview, transport_of
from bitrix24._runtime.secrets import Secret, redact

from ..generated.portal import Portal
from .leaks import told, written
from .rough import RoughServer, nobody

if TYPE_CHECKING:
    from .conftest import Connect
    from .sides import Side

SECRET = "test-code"
"""Code of the webhook, or the token, of every client of this module."""

ECHO = f"https://x.example/rest/1/{SECRET}/a?auth={SECRET}&c={SECRET} {SECRET}"
Server = AbstractContextManager[Any]


@dataclass(frozen=True)
class Fault:
    """How a call fails: what listens, and what is called."""

    listens: Callable[[], Server]
    params: dict[str, Any] | None = None
    version: int = 2
    timeout: float = 5


def answering(
    envelope: object = None,
    status: int = 200,
    raw: bytes | None = None,
    delay: float = 0,
    **head: str,
) -> Callable[[], Server]:
    def listen() -> Server:
        portal = Portal()
        headers = {name.replace("_", "-"): value for name, value in head.items()}
        portal.answer(envelope, status, raw, headers, delay)
        return portal

    return listen


def rough(answer: bytes, ending: Any = "close") -> Callable[[], Server]:
    return lambda: RoughServer(answer, ending)


class Nobody(ExitStack):
    """Nothing listens here."""

    address = nobody()
    url = f"{address}/rest/1/{SECRET}/"


V3 = {"code": ECHO, "message": ECHO, "validation": [{"field": ECHO, "message": ECHO}]}
CUT = b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n" + ECHO.encode()
FAULTS = {
    "refusal": Fault(answering({"error": ECHO, "error_description": ECHO, "at": ECHO}, 400)),
    "wrong secret": Fault(answering({"error": "NO_AUTH_FOUND", "error_description": ECHO}, 401)),
    "refusal of REST 3": Fault(answering({"error": V3}, 400), version=3),
    "error of another shape": Fault(answering({"error": [ECHO]}, 500)),
    "html": Fault(answering(raw=f"<html>{ECHO}".encode(), Content_Type=f"text/{SECRET}")),
    "html 401": Fault(answering(raw=f"<html>{ECHO}".encode(), status=401)),
    "html 502": Fault(answering(raw=f"<html>{ECHO}".encode(), status=502)),
    "code at the end of the excerpt": Fault(answering(raw=b" " * 398 + b"x " + ECHO.encode())),
    "only the beginning of the code": Fault(answering(raw=b"\n" * 396 + SECRET.encode())),
    "list": Fault(answering([ECHO])),
    "text": Fault(answering(ECHO)),
    "neither result nor error": Fault(answering({"neither": ECHO})),
    "cut json": Fault(answering(raw=b'{"result": "' + ECHO.encode())),
    "not utf-8": Fault(answering(raw=b"\xff" + ECHO.encode())),
    "wrong compression": Fault(answering(ECHO, Content_Encoding="gzip")),
    "redirect": Fault(answering({}, 302, Location=ECHO.split(maxsplit=1)[0])),
    "redirect to another path": Fault(answering({}, 302, Location=f"https://y.example/{SECRET}")),
    "redirect to a query": Fault(answering({}, 302, Location=f"/?from={SECRET}")),
    "echo in a header": Fault(answering({}, 200, X_Uri=ECHO)),
    "timeout": Fault(answering({}, delay=30), timeout=0.05),
    "cut body": Fault(rough(CUT)),
    "reset body": Fault(rough(CUT, "reset")),
    "stalled body": Fault(rough(CUT, "keep"), timeout=0.05),
    "reset": Fault(rough(b"", "reset")),
    "no HTTP": Fault(rough(ECHO.encode() + b"\r\n\r\n")),
    "no HTTP status": Fault(rough(f"HTTP/1.1 {SECRET}\r\n\r\n".encode())),
    "no HTTP header": Fault(rough(f"HTTP/1.1 200 OK\r\n {SECRET}\r\n\r\n".encode())),
    "wrong length": Fault(rough(f"HTTP/1.1 200 OK\r\nContent-Length: {SECRET}\r\n\r\n".encode())),
    "nobody listens": Fault(Nobody),
    "no number": Fault(answering(), params={"X": float("nan")}),
    "half a character": Fault(answering(), params={"X": "\ud800"}),
    "no JSON form": Fault(answering(), params={"X": b""}),
}


@pytest.fixture(params=["webhook", "token"])
def permission(request: pytest.FixtureRequest) -> str:
    """How the client may call: in either case by the same secret."""
    kind: str = request.param
    return kind


@pytest.fixture(autouse=True)
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Log everything of every library."""
    with caplog.at_level(logging.DEBUG):
        yield


def client(connect: Connect, permission: str, server: Any, timeout: float = 5) -> Side:
    if permission == "webhook":
        return connect(server.url, timeout=(5, timeout))
    return connect(server.address, SECRET, (5, timeout))


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_fault_shows_no_secret(
    connect: Connect, permission: str, fault: Fault, caplog: pytest.LogCaptureFixture
) -> None:
    with fault.listens() as server:
        side = client(connect, permission, server, fault.timeout)
        with pytest.raises(Bitrix24Error) as caught:
            side.call("a.b", fault.params, 3 if fault.version == 3 else 2)
        # The beginning suffices: a text may have been cut before it was masked.
        assert [text for text in told(caught.value) if SECRET[:6] in text] == []
        assert [text for text in written(caplog) if SECRET in text] == []


def test_a_wrong_address_shows_no_secret(connect: Connect, permission: str) -> None:
    address = "acme.bitrix24.com/other"
    url, token = (f"{address}/{SECRET}", None) if permission == "webhook" else (address, SECRET)
    with pytest.raises(Bitrix24Error) as caught:
        connect(url, token)
    assert [text for text in told(caught.value) if SECRET in text] == []


# The functions of OpenIntegrations

OINT_FAULTS = {
    "wrong address": Nobody,
    "nobody listens": Nobody,
    "html": FAULTS["html"].listens,
    "redirect": FAULTS["redirect"].listens,
    "neither result nor error": answering({"error": None, "at": ECHO}),
    "half a character": Nobody,
}


def oint_call(permission: str, fault: str, server: Any) -> tuple[str, dict[str, object]]:
    """A function and its options, of which one is the secret."""
    half = "\ud800" if fault == "half a character" else ""
    wrong = "/other" if fault == "wrong address" else ""
    if permission == "webhook":
        url = f"{server.address}{wrong}/rest/1/{SECRET}/"
        return "StartTimekeeping", {"url": url, "report": half}
    if permission == "token":
        url = f"{server.address}{wrong}"
        return "StartTimekeeping", {"url": url, "report": half, "token": SECRET}
    function, option = permission.split(".")
    names = {"GetToken": ("clientid", "clientsecret", "code")}
    names["RefreshToken"] = ("clientid", "clientsecret", "refresh")
    return function, {**dict.fromkeys(names[function], "x"), option: f"{SECRET}{half}"}


def as_the_command_line(function: str, options: dict[str, object]) -> None:
    """The same call in the parts that the command line makes it of."""
    found = named(function)
    ask(found, options, Means(transport_of(found, options)))


@pytest.mark.parametrize("way", [call, as_the_command_line])
@pytest.mark.parametrize("fault", OINT_FAULTS)
@pytest.mark.parametrize(
    "permission",
    ["webhook", "token", "GetToken.clientsecret", "GetToken.code", "RefreshToken.refresh"],
)
def test_a_fault_of_an_oint_function_shows_no_secret(
    permission: str,
    fault: str,
    way: Callable[[str, dict[str, object]], object],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with OINT_FAULTS[fault]() as server:
        wrong = "?wrong" if fault == "wrong address" else ""
        monkeypatch.setenv("B24_OAUTH_URL", f"{server.address}/oauth/token/{wrong}")
        function, options = oint_call(permission, fault, server)
        with pytest.raises(Bitrix24Error) as caught:
            way(function, options)
        assert [text for text in told(caught.value) if SECRET[:6] in text] == []
        assert [text for text in written(caplog) if SECRET in text] == []


@pytest.mark.parametrize("way", [call, preview])
def test_an_oint_function_that_is_refused_shows_no_secret(way: Any) -> None:
    for function, options in [
        ("GetAppAuthLink", {"domain": f"acme.bitrix24.com/rest/1/{SECRET}/", "clientid": "x"}),
        ("GetToken", {"clientid": "x", "clientsecret": SECRET}),
        ("PauseTimekeeping", {"url": f"acme.bitrix24.com/{SECRET}", "token": SECRET}),
        ("PauseTimekeeping", {"url": SECRET, "token": "acme.bitrix24.com"}),
        ("PauseTimekeeping", {"url": "acme.bitrix24.com", "token": SECRET, "userid": "x"}),
        ("NoSuchFunction", {"url": f"acme.bitrix24.com/rest/1/{SECRET}/"}),
    ]:
        with pytest.raises(Bitrix24Error) as caught:
            way(function, options)
        assert [item for item in told(caught.value) if SECRET[:6] in item] == []


def test_the_frames_of_the_runtime_are_looked_at(connect: Connect) -> None:
    """That the test above sees the variables of our frames at all."""
    with pytest.raises(Bitrix24Error) as caught:
        connect(Nobody.url).call("a.b", {"KEY": 1})
    assert any("request = HTTPRequest(method='a.b'" in text for text in told(caught.value))
    assert any("'KEY': 1" in text for text in told(caught.value))


def test_a_call_that_succeeds_logs_no_secret(
    connect: Connect, permission: str, caplog: pytest.LogCaptureFixture
) -> None:
    with Portal() as portal:
        portal.answer({"result": 1}, headers={"X-Uri": ECHO})
        assert client(connect, permission, portal).call("server.time") == 1
    assert caplog.records, "the HTTP library has logged something"
    assert [text for text in written(caplog) if SECRET in text] == []


def test_the_answer_itself_is_not_changed(connect: Connect, permission: str) -> None:
    with Portal() as portal:
        portal.answer({"result": ECHO})
        response = client(connect, permission, portal).envelope("server.time")
    assert response.result == ECHO
    assert response.raw == {"result": ECHO}


def test_no_representation_shows_a_secret(portal: Portal) -> None:
    for b24 in (
        Bitrix24(portal.url),
        Bitrix24(portal.address, SECRET),
        AsyncBitrix24(portal.url),
        AsyncBitrix24(portal.address, SECRET),
    ):
        assert SECRET not in f"{b24!r} {vars(b24)!r} {b24.timeman!r} {b24.timeman.pause!r}"


def test_neither_requests_nor_replies_nor_responses_show_a_secret(portal: Portal) -> None:
    request = HTTPRequest(
        url=portal.url, method="a", body=SECRET.encode(), secrets=(Secret(SECRET),)
    )
    reply = HTTPReply(200, {"X": SECRET}, SECRET.encode())
    portal.answer({"result": 1, "auth": SECRET}, headers={"X": SECRET})
    with Bitrix24(portal.url) as b24:
        response = b24.with_response(b24.call, "a")
    assert SECRET not in f"{request!r} {reply!r} {response!r}"
    assert repr(reply) == "HTTPReply(status=200)"


def test_an_oint_function_still_sends_its_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    with Portal() as portal:
        for _ in range(2):
            portal.answer({"result": 1})
        call("PauseTimekeeping", {"url": portal.address, "token": f" {SECRET} "})
        monkeypatch.setenv("B24_OAUTH_URL", f"{portal.address}/oauth/token/")
        call("GetToken", {"clientid": "me", "clientsecret": SECRET, "code": "a b&c"})
        assert portal.requests[0].body == {"auth": SECRET}
        assert portal.requests[1].path == (
            "/oauth/token/?grant_type=authorization_code&client_id=me"
            f"&client_secret={SECRET}&code=a%20b%26c"
        )


def test_the_mock_records_no_token() -> None:
    portal = MockPortal({"a": {"result": 1}})
    b24 = Bitrix24("acme.bitrix24.com", SECRET, transport=MockTransport(portal))
    b24.call("a", {"ID": 1, "TEXT": f"token {SECRET}", "access_token": "x", SECRET: 1})
    (call,) = portal.calls
    assert call.params == {"ID": 1, "TEXT": "token ***", "access_token": "***", "***": 1}
    assert SECRET not in repr(portal.journal)


# Masking of text


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("POST /rest/1/abc/timeman.pause HTTP/1.1", "POST /rest/1/***/timeman.pause HTTP/1.1"),
        ("https://x/rest/api/12/abc", "https://x/rest/api/12/***"),
        ("/rest/1/abc?x=1", "/rest/1/***?x=1"),
        ("?auth=abc&x=1", "?auth=***&x=1"),
        ("?x=1&client_secret=abc", "?x=1&client_secret=***"),
        ('{"auth":"abc","x":"y"}', '{"auth":"***","x":"y"}'),
        ('{"refresh_token" : "abc"}', '{"refresh_token" : "***"}'),
        ('{"code": "ERROR_CORE"}', '{"code": "ERROR_CORE"}'),
        ("/rest/crm.deal.get", "/rest/crm.deal.get"),
    ],
)
def test_what_looks_like_a_secret_is_masked_without_knowing_it(text: str, masked: str) -> None:
    assert redact(text) == masked


@given(st.text(), st.text(min_size=4), st.text())
def test_a_known_secret_is_masked_wherever_it_stands(before: str, secret: str, after: str) -> None:
    shown = redact(f"{before}{secret}{after}", Secret(secret), None, Secret(""))
    assert secret not in shown.replace("***", "")


def test_a_secret_shows_itself_only_when_asked() -> None:
    secret = Secret("abc")
    assert f"{secret} {secret!r} {[secret]} {json.dumps(str(secret))}" == '*** *** [***] "***"'
    assert secret.reveal() == "abc"
    assert secret == Secret("abc")
    assert secret != Secret("abd")
    assert secret != "abc"
    assert len({secret, Secret("abc")}) == 1
