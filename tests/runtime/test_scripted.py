"""Transports that answer from a script, and the check for transports of one's own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Protocol

import pytest
import requests

from bitrix24 import (
    APIError,
    AsyncBitrix24,
    AsyncScriptedTransport,
    Bitrix24,
    Bitrix24Error,
    ConfigurationError,
    ConnectionFailed,
    HTTPReply,
    HTTPRequest,
    RequestTimeout,
    ScriptedTransport,
    SentRequest,
    TransportError,
    check_async_transport,
    check_transport,
    default_async_transport,
    default_transport,
)
from bitrix24._runtime.mock.fault_kinds import KINDS
from bitrix24._runtime.mock.odd import SHAPES

from .leaks import leaked, told

if TYPE_CHECKING:
    from bitrix24 import Transport

READ, WRITE = "server.time", "crm.deal.add"
SECRET = "token-of-a-script"


class Scripted(Protocol):
    """A script with a client of it."""

    sent: list[SentRequest]

    def assert_done(self) -> None: ...

    def call(self, *args: Any, **kwargs: Any) -> Any: ...


@pytest.fixture(params=["sync", "async"])
def scripted(
    request: pytest.FixtureRequest, loop_runner: asyncio.Runner
) -> Callable[..., tuple[Any, Callable[..., Any]]]:
    """Makes a script, and a function that calls by it."""

    def make(replies: Iterable[Any], **more: Any) -> tuple[Any, Callable[..., Any]]:
        url = "acme.bitrix24.com" if "token" in more else "mock:"
        if request.param == "sync":
            script = ScriptedTransport(replies)
            return script, Bitrix24(url, transport=script, **more).call
        other = AsyncScriptedTransport(replies)
        b24 = AsyncBitrix24(url, transport=other, **more)

        async def awaited(*args: Any, **kwargs: Any) -> Any:
            return await b24.call(*args, **kwargs)

        return other, lambda *args, **kwargs: loop_runner.run(awaited(*args, **kwargs))

    return make


Make = Callable[..., tuple[Any, Callable[..., Any]]]


def test_replies_come_in_their_order(scripted: Make) -> None:
    script, call = scripted(
        [{"result": 1}, (200, {"result": 2}), HTTPReply(200, {}, b'{"result":3}')]
    )
    assert [call(READ), call(READ), call(READ)] == [1, 2, 3]
    script.assert_done()


def test_what_was_sent_is_recorded(scripted: Make) -> None:
    script, call = scripted(["503", "reset-before", {"result": 1}, {"result": 2}])
    call(READ, {"a": 1})
    call(WRITE, {"fields": {"TITLE": "x"}})
    first, again, third, other = script.sent
    assert (first.method, first.version, first.params, first.attempt) == (READ, 2, {"a": 1}, 1)
    assert [one.attempt for one in script.sent] == [1, 2, 3, 1]
    assert first.request_id == again.request_id == third.request_id != other.request_id
    assert 0 == first.time < again.time < third.time == other.time
    assert other.params == {"fields": {"TITLE": "x"}}


def test_a_write_of_version_3_shows_its_key(scripted: Make) -> None:
    script, call = scripted(["reset-after", {"result": 1}])
    call("tasks.task.add", {"fields": {"title": "x"}}, version=3)
    assert script.sent[0].key == script.sent[1].key
    assert script.sent[0].key


def test_no_secret_is_recorded(scripted: Make) -> None:
    script, call = scripted([{"result": SECRET}], token=SECRET)
    assert call(READ, {"text": f"a {SECRET}", SECRET: [SECRET], "access_token": "x"}) == SECRET
    assert script.sent[0].params == {"text": "a ***", "***": ["***"], "access_token": "***"}
    assert leaked([repr(script.sent), repr(script)], SECRET) == []


def test_a_refusal_has_the_status_of_one(scripted: Make) -> None:
    script, call = scripted([{"error": "X"}, (403, {"error": "X"})])
    for status in (400, 403):
        with pytest.raises(APIError) as caught:
            call(READ)
        assert caught.value.status == status
    script.assert_done()


@pytest.mark.parametrize("stop", [ConnectionFailed("m"), ValueError("m"), KeyboardInterrupt()])
def test_an_exception_is_raised(stop: BaseException, scripted: Make) -> None:
    _, call = scripted([stop], retries=0)
    with pytest.raises(type(stop)) as caught:
        call(READ)
    assert caught.value is stop


@pytest.mark.parametrize("name", [*KINDS, *SHAPES])
def test_each_fault_and_shape_has_a_name(name: str, scripted: Make) -> None:
    if name == "odd":
        pytest.skip("its shapes have the names")
    script, call = scripted([name], timeout=5, retries=0)
    try:
        call(READ)
    except Bitrix24Error as error:
        assert error.request_id == script.sent[0].request_id
    script.assert_done()


def test_waits_take_no_time(scripted: Make) -> None:
    script, call = scripted(
        [HTTPReply(503, {"Retry-After": "3000"}, b"{}"), {"result": 1}], timeout=4000
    )
    assert call(READ) == 1
    assert script.sent[1].time >= 3000
    _, call = scripted(["slow"], timeout=5)
    with pytest.raises(RequestTimeout):
        call(READ)


def test_limits_are_kept_on_its_clock(scripted: Make) -> None:
    script, call = scripted([{"result": 1}] * 60, limits=(50, 2))
    for _ in range(60):
        call(READ)
    assert script.sent[-1].time > 5


def test_the_end_of_the_script_is_told(scripted: Make) -> None:
    script, call = scripted(["503"])
    with pytest.raises(
        AssertionError, match=r"has 1 replies, and server\.time was sent as request 2"
    ):
        call(READ)
    assert len(script.sent) == 2


def test_what_is_left_is_told(scripted: Make) -> None:
    replies = [
        {"result": 1},
        "503",
        (404, {"error": SECRET}),
        ValueError(SECRET),
        HTTPReply(200, {}, b""),
    ]
    script, call = scripted(replies)
    call(READ)
    said = "4 of 5 replies were not asked for: 503, an answer 404, ValueError, a reply 200"
    with pytest.raises(AssertionError) as caught:
        script.assert_done()
    assert str(caught.value) == said
    assert repr(script) == f"<{type(script).__name__} 1 of 5 replies>"


@pytest.mark.parametrize("make", [ScriptedTransport, AsyncScriptedTransport])
@pytest.mark.parametrize("wrong", [1, None, [], (200,), ("200", {}), (99, {}), (True, {}), b"{}"])
def test_what_is_no_reply_is_told(make: Any, wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="reply 2 is a whole answer such as"):
        make([{"result": 1}, wrong])


@pytest.mark.parametrize("name", ["reset", "odd", "", "HTML"])
def test_an_unknown_fault_is_told(name: str) -> None:
    with pytest.raises(ConfigurationError, match="is no fault; there are: refused, reset-before"):
        ScriptedTransport([name])


# The check for transports


def test_ours_pass() -> None:
    check_transport(default_transport)
    asyncio.run(check_async_transport(default_async_transport))


@pytest.mark.parametrize("make", [default_transport, default_async_transport])
def test_what_is_wrong_with_the_network_is_told_without_a_login(make: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        make(proxy=f"foo://user:{SECRET}@127.0.0.1:1")
    assert leaked(told(caught.value), SECRET) == []


class Naive:
    """A transport as one writes it first."""

    def __init__(self) -> None:
        self._session = requests.Session()
        self._closed = False

    def send(self, request: HTTPRequest) -> HTTPReply:
        assert isinstance(request.body, bytes)
        try:
            reply = self._session.post(request.url, request.body, timeout=request.timeout)
            reply.raise_for_status()
        except requests.ConnectionError as error:
            raise TransportError(str(error)) from error
        return HTTPReply(reply.status_code, reply.headers, reply.content)

    def close(self) -> None:
        if self._closed:
            raise ValueError("it is closed")
        self._closed = True
        self._session.close()


def test_what_is_wrong_with_a_transport_is_told() -> None:
    with pytest.raises(AssertionError) as caught:
        check_transport(Naive)
    said = str(caught.value)
    for part in (
        "headers: request.headers has x-request-id, and the portal does not",
        "a body in pieces: a Stream is to be sent",
        "a refusal: an answer with 400 came, and HTTPError was made of it",
        "redirect: ",
        "slow: no answer in request.timeout is a RequestTimeout, not ReadTimeout",
        "nobody listens: error.event is 'connection broken', and should be one of: certificate",
        "nobody listens: the error shows the webhook's code",
        "close: raises ValueError when it comes twice",
    ):
        assert part in said


def test_a_wrapper_of_ours_passes_and_is_used() -> None:
    class Counting:
        """Counts what it sends."""

        def __init__(self, inner: Transport) -> None:
            self.inner = inner
            self.clock = getattr(inner, "clock", None)  # that of a script takes no time
            self.count = 0

        def send(self, request: HTTPRequest) -> HTTPReply:
            self.count += 1
            return self.inner.send(request)

        def close(self) -> None:
            self.inner.close()

    check_transport(lambda: Counting(default_transport()))
    counting = Counting(ScriptedTransport(["503", {"result": 1}]))
    assert Bitrix24("mock:", transport=counting).call(READ) == 1
    assert counting.count == 2


def test_a_transport_that_mixes_answers_up_is_found() -> None:
    class Late:
        """Gives each request the answer before."""

        def __init__(self) -> None:
            self.inner = default_transport()
            self.before: HTTPReply | None = None

        def send(self, request: HTTPRequest) -> HTTPReply:
            came, self.before = self.before, self.inner.send(request)
            return came or self.before

        def close(self) -> None:
            self.inner.close()

    with pytest.raises(AssertionError, match="the answer of another request came"):
        check_transport(Late)
