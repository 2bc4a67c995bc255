"""The served portal as bytes on a socket: the protocol, its failures, and its end."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from bitrix24 import Bitrix24, ConfigurationError, MockPortal
from bitrix24._runtime.mock import connection
from bitrix24._runtime.mock.call import Outcome
from bitrix24._runtime.mock.clock import START, Clock
from bitrix24._runtime.mock.server import Server

from .raw import PATH, Raw, connected, listed

if TYPE_CHECKING:
    from bitrix24._runtime.mock.arrival import Arrival, Reply
    from bitrix24._runtime.mock.call import Call, Handler

    from .conftest import Waits

ONE = b'{"result": 1}'


@pytest.fixture(params=["http", "https"])
def line(request: pytest.FixtureRequest, served: MockPortal) -> Raw:
    """A connection to the portal."""
    return connected(served, request.param)


def test_the_clients_of_this_package_call_a_served_portal(served: MockPortal) -> None:
    with Bitrix24(served.url) as b24:
        assert b24.call("one", {"a": [1, {"b": "é"}]}) == 1
    assert served.calls[0].params == {"a": [1, {"b": "é"}]}


def test_a_connection_serves_one_request_after_the_other(line: Raw) -> None:
    for method, result in (("one", 1), ("two", 2), ("one", 1)):
        answer = line.ask(method).answer()
        assert (answer.line, answer.json) == ("HTTP/1.1 200 OK", {"result": result})
    line.close()


def test_requests_that_come_at_once_are_answered_in_their_order(line: Raw) -> None:
    line.ask("one").ask("two").ask("unknown").ask("two")
    assert [line.answer().status for _ in range(4)] == [200, 200, 404, 200]
    line.close()


def test_a_request_behind_a_slow_one_waits_for_its_turn(
    served: MockPortal, line: Raw, waits: Waits
) -> None:
    served.faults.add("slow", method="one", seconds=30)
    waits.permits = 0
    line.ask("one").ask("two")
    for _ in range(5_000):  # what follows comes over another connection
        if served.calls:
            break
        time.sleep(0.001)
    with connected(served) as other:
        assert other.ask("two").answer().json == {"result": 2}
    waits.permits = 1
    assert [line.answer().json["result"] for _ in range(2)] == [1, 2]
    assert [one.method for one in served.calls] == ["one", "two", "two"]
    line.close()


def test_parameters_come_by_query_form_json_and_chunks(served: MockPortal, line: Raw) -> None:
    head = f"POST {PATH}one?a=1 HTTP/1.1\r\nHost: a\r\nContent-Type: ".encode()
    line.ask("one?a[]=1&a[]=2").answer()
    line.send(head + b"application/json\r\nContent-Length: 8\r\n\r\n" + b'{"b": 2}').answer()
    form = b"application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
    line.send(head + form + b"2\r\nb=\r\n1\r\n3\r\n0\r\n\r\n").answer()
    assert [one.params for one in served.calls] == [
        {"a": ["1", "2"]},
        {"a": "1", "b": 2},
        {"a": "1", "b": "3"},
    ]
    line.close()


def test_a_request_comes_byte_by_byte(line: Raw) -> None:
    for byte in f"GET {PATH}one HTTP/1.1\r\nHost: a\r\n\r\n".encode():
        line.send(bytes([byte]))
    assert line.answer().body == ONE
    line.close()


def test_head_is_answered_without_a_body_and_the_connection_goes_on(line: Raw) -> None:
    answer = line.ask("one", "HEAD").answer("HEAD")
    assert (answer.status, answer.headers["content-length"]) == (200, "13")
    assert line.ask("one").answer().body == ONE
    line.close()


@pytest.mark.parametrize("status", [204, 304])
def test_a_status_without_a_body_has_none_and_the_connection_goes_on(
    served: MockPortal, line: Raw, status: int
) -> None:
    served.answer("bare", {"result": 1}, status)
    answer = line.ask("bare").answer()
    assert (answer.status, answer.headers.get("content-length")) == (status, None)
    assert line.ask("one").answer().body == ONE
    line.close()


def test_http_1_0_is_answered_and_the_connection_ends(line: Raw) -> None:
    line.send(f"GET {PATH}one HTTP/1.0\r\n\r\n".encode())
    answer = line.answer()
    assert (answer.headers["connection"], answer.body, line.rest()) == ("close", ONE, b"")
    line.close()


def test_who_asks_for_the_end_of_the_connection_gets_it(line: Raw) -> None:
    line.send(f"GET {PATH}one HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".encode())
    answer = line.answer()
    assert (answer.headers["connection"], answer.body, line.rest()) == ("close", ONE, b"")
    line.close()


def test_who_waits_for_100_is_told_to_go_on(line: Raw) -> None:
    head = (
        f"POST {PATH}one HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"
    )
    assert line.send(head.encode()).answer().line == "HTTP/1.1 100 Continue"
    assert line.send(b"{}").answer().body == ONE
    line.close()


def test_an_upgrade_that_the_server_does_not_know_is_an_ordinary_request(line: Raw) -> None:
    head = f"GET {PATH}one HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n"
    assert line.send(head.encode()).answer().body == ONE
    assert line.ask("two").answer().json == {"result": 2}
    line.close()


def test_a_whole_address_in_the_request_line_leads_to_its_path(line: Raw) -> None:
    line.send(f"GET http://a{PATH}one HTTP/1.1\r\nHost: a\r\n\r\n".encode())
    assert line.answer().body == ONE
    line.close()


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"HELLO\r\n\r\n", 400),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: a\r\nb\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", 501),
        (b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\nHost: a\r\n\r\n", 431),
        (b"GET / HTTP/1.1\r\nHost: a\r\nb: " + b"c" * 300_000, 431),
        (b"CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", 405),
    ],
)
def test_a_broken_request_is_refused_in_a_sentence(
    served: MockPortal, line: Raw, sent: bytes, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_QUIET", 0.05)
    answer = line.send(sent).answer()
    assert (answer.status, answer.headers["connection"]) == (status, "close")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.body.endswith(b"\n") and len(answer.body.split()) > 4
    assert line.rest() == b""
    line.close()
    with connected(served) as other:
        assert other.ask("one").answer().body == ONE


@pytest.mark.parametrize("framing", ["Content-Length: 5000", "Transfer-Encoding: chunked"])
def test_a_body_that_is_too_large_is_refused_and_the_answer_can_be_read(
    served: MockPortal, line: Raw, framing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "LARGEST", 4999)
    line.send(f"POST {PATH}one HTTP/1.1\r\nHost: a\r\n{framing}\r\n\r\n".encode())
    line.send((b"1388\r\n" if "chunked" in framing else b"") + b"a" * 5000)
    line.send(b"a" * 1_000_000)  # what follows does not turn the answer into a reset
    answer = line.answer()
    assert (answer.status, answer.body) == (413, b"the body is larger than 64 MiB\n")
    assert listed(served) == []
    line.close()


def test_a_body_of_64_mib_and_a_byte_is_not_even_asked_for(line: Raw) -> None:
    size = 64 * 1024 * 1024 + 1
    head = f"POST {PATH}one HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: {size}"
    assert line.send(f"{head}\r\n\r\n".encode()).answer().status == 413
    line.close()


def test_two_hundred_connections_are_served_at_once(served: MockPortal) -> None:
    lines = [connected(served) for _ in range(200)]
    for line in lines:
        line.ask("one")
    assert [line.answer().body for line in lines] == [ONE] * 200
    for line in lines:
        line.ask("two").close()  # nobody reads these
    with connected(served) as last:
        assert last.ask("one").answer().body == ONE


def test_many_threads_call_one_portal_and_none_of_their_calls_is_lost(served: MockPortal) -> None:
    def call(number: int) -> object:
        with Bitrix24(served.url) as b24:
            return [b24.call("one", {"n": f"{number}.{again}"}) for again in range(10)]

    with ThreadPoolExecutor(16) as pool:
        assert list(pool.map(call, range(32))) == [[1] * 10] * 32
    came = {one.params["n"] for one in served.calls}
    assert came == {f"{number}.{again}" for number in range(32) for again in range(10)}


def _fails(_: Handler) -> Handler:
    def handle(call: Call) -> Outcome:
        raise KeyError(call.params["a"])

    return handle


def test_an_exception_of_a_handler_is_answered_with_500_and_the_connection_goes_on(
    served: MockPortal, line: Raw
) -> None:
    served.put_in_front(_fails)
    answer = line.ask("one?a=/rest/1/s3cret/").answer()
    assert (answer.status, answer.headers["content-type"]) == (500, "text/plain; charset=utf-8")
    text = answer.body.decode()
    assert text.startswith("the mock failed, or a handler in it: KeyError: '/rest/1/***/' (line ")
    assert "test_server.py, in handle)" in text
    assert line.ask("server.unknown").answer().status == 404
    line.close()


def test_an_exception_of_who_watches_is_answered_with_500() -> None:
    def watch(arrival: Arrival, reply: Reply) -> None:
        raise ValueError(f"{arrival.verb} {reply.status}")

    server = Server(MockPortal({"one": {"result": 1}}), seen=watch)
    with Raw(server.address) as line:
        answer = line.ask("one").answer()
    server.close()
    assert (answer.status, b"ValueError: GET 200" in answer.body) == (500, True)


@pytest.mark.parametrize(
    "outcome",
    [
        Outcome(1000, {"result": 1}),
        Outcome(102, {"result": 1}),
        Outcome(200, {"result": 1}, headers={"Location": "a\r\nb: c"}),
        Outcome(200, {"result": 1}, headers={"Location": "é"}),
        Outcome(200, {"result": 1}, headers={"Content-Length": "7"}),
    ],
)
def test_an_answer_that_is_no_http_becomes_500_and_the_connection_goes_on(
    served: MockPortal, line: Raw, outcome: Outcome
) -> None:
    served.put_in_front(lambda inner: lambda call: outcome if call.name == "two" else inner(call))
    answer = line.ask("two").answer()
    assert answer.status == 500
    assert answer.body.startswith(b"this answer cannot be written as HTTP: ")
    assert line.ask("one").answer().body == ONE
    line.close()


def test_a_method_without_a_documented_answer_says_so(served: MockPortal, line: Raw) -> None:
    def undocumented(_: Handler) -> Handler:
        def handle(call: Call) -> Outcome:
            raise ConfigurationError(f"the documentation of {call.name} shows no answer")

        return handle

    served.put_in_front(undocumented)
    answer = line.ask("one").answer()
    assert (answer.status, answer.body) == (501, b"the documentation of one shows no answer\n")
    line.close()


def test_who_ends_sending_behind_a_request_still_gets_its_answer(
    served: MockPortal, waits: Waits
) -> None:
    served.faults.add("slow", method="one", times=1)
    waits.permits = 0
    with connected(served) as line:
        line.ask("one").ask("two").end_of_sending()
        with connected(served) as other:
            for _ in range(10):  # turns of the server's loop, in which it has seen the end
                other.ask("two").answer()
        waits.permits = 1
        assert [line.answer().json["result"] for _ in range(2)] == [1, 2]
        assert line.rest() == b""


def test_who_ends_inside_of_a_request_is_told(served: MockPortal) -> None:
    with connected(served) as line:
        line.send(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab").end_of_sending()
        assert line.answer().status == 400
        assert line.rest() == b""


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("kind", ["slow", "drip", "drip-head", "endless-interim"])
def test_a_client_that_hangs_up_leaves_nothing_behind(
    served: MockPortal, scheme: str, kind: str
) -> None:
    served.faults.add(kind, method="one", seconds=0.02)
    line = connected(served, scheme)
    server = served._servers[scheme]  # pyright: ignore[reportPrivateUsage]
    line.ask("one").close()
    with connected(served, scheme) as other:
        assert other.ask("two").answer().json == {"result": 2}
    done = threading.Event()
    for _ in range(1000):
        if not server.connections:
            break
        done.wait(0.01)
    assert not server.connections


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("kind", ["slow", "drip", "endless-interim", "late-body"])
def test_the_end_of_the_server_ends_what_is_under_way(
    served: MockPortal, scheme: str, kind: str
) -> None:
    served.faults.add(kind, method="one", seconds=600)
    line, idle = connected(served, scheme), connected(served, scheme)
    line.ask("one")
    idle.ask("two").answer()  # so that the other request has come, too
    served.close()
    for one in (line, idle):
        with pytest.raises((EOFError, ConnectionError)):
            while True:
                one.head()
        one.close()


def test_a_portal_that_was_closed_is_served_again_when_its_address_is_asked_for(
    served: MockPortal,
) -> None:
    with connected(served) as line:
        line.ask("one").answer()
    served.close()
    served.close()
    with connected(served) as line:
        assert line.ask("two").answer().json == {"result": 2}
    assert [one.method for one in served.calls] == ["one", "two"]


def test_a_handler_may_close_its_own_portal(served: MockPortal) -> None:
    def closing(inner: Handler) -> Handler:
        def handle(call: Call) -> Outcome:
            served.close()
            return inner(call)

        return handle

    served.put_in_front(closing)
    with connected(served) as line:
        assert line.ask("one").answer().body == ONE
        with suppress(ConnectionError):
            assert line.rest() == b""


def test_http_and_https_are_served_at_once_and_tell_where_a_request_came_from(
    served: MockPortal,
) -> None:
    seen: list[tuple[bool, str]] = []

    def watching(inner: Handler) -> Handler:
        def handle(call: Call) -> Outcome:
            seen.append((call.arrival.secure, call.arrival.address))
            return inner(call)

        return handle

    served.put_in_front(watching)
    for scheme in ("http", "https", "http"):
        with connected(served, scheme) as line:
            line.ask("one").answer()
    assert seen == [(False, "127.0.0.1"), (True, "127.0.0.1"), (False, "127.0.0.1")]
    assert served.address != served.secure_address.replace("https", "http")


def test_a_server_listens_at_ipv6(served: MockPortal) -> None:
    try:
        server = Server(served, host="::1")
    except ConfigurationError:
        pytest.skip("this machine has no IPv6")
    assert server.address == f"http://[::1]:{server.port}"
    with Raw(f"http://::1:{server.port}") as line:
        assert line.ask("one").answer().body == ONE
    server.close()


def test_a_server_at_all_addresses_names_one_that_can_be_called(served: MockPortal) -> None:
    server = Server(served, host="0.0.0.0")
    assert server.address == f"http://127.0.0.1:{server.port}"
    server.close()


@pytest.mark.parametrize("host", ["256.1.1.1", "nowhere.invalid", "a..b"])
def test_an_address_where_nobody_can_listen_is_told(served: MockPortal, host: str) -> None:
    with pytest.raises(ConfigurationError, match=rf"nobody can listen at {host}:0: "):
        Server(served, host=host)


def test_a_port_that_is_used_or_none_is_told(served: MockPortal) -> None:
    port = int(served.address.rpartition(":")[2])
    with pytest.raises(ConfigurationError, match=rf"listen at 127\.0\.0\.1:{port}: Address"):
        Server(served, port=port)
    with pytest.raises(ConfigurationError, match=r"listen at 127\.0\.0\.1:65536: "):
        Server(served, port=65536)


def test_a_missing_extra_is_told_with_the_command_that_installs_it() -> None:
    for module, asked in (("h11", "address"), ("trustme", "secure_address")):
        code = f"import sys; sys.modules['{module}'] = None; import bitrix24 as b\n"
        code += f"try: b.MockPortal().{asked}\nexcept b.ConfigurationError as e: print(e)"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
        assert f"needs {module}: pip install 'bitrix24[mock]'" in done.stdout.decode()


@pytest.mark.parametrize(("speed", "waited"), [(1.0, 20.0), (4.0, 5.0)])
def test_a_method_that_runs_is_waited_for_where_the_clock_runs(
    waits: Waits, speed: float, waited: float
) -> None:
    clock = Clock(source=lambda: 0.0, speed=speed)
    with MockPortal({"one": {"result": 1}}, clock=clock) as portal:
        portal.limits.seconds["one"] = 20
        with connected(portal) as line:
            assert line.ask("one").answer().json["result"] == 1
    assert (waits.asked, clock.now()) == ([waited], START)


def test_a_method_that_runs_moves_a_clock_that_stands_still(
    served: MockPortal, waits: Waits
) -> None:
    served.limits.seconds["one"] = 20
    with connected(served) as line:
        assert line.ask("one").answer().json["result"] == 1
    assert (waits.asked, served.clock.now()) == ([], START + 20)


@pytest.mark.parametrize("kind", ["slow", "drip", "drip-head", "early-hints"])
@pytest.mark.parametrize(("speed", "waited"), [(1.0, 30.0), (8.0, 3.75)])
def test_a_fault_takes_its_seconds_divided_by_the_speed_of_the_clock(
    waits: Waits, kind: str, speed: float, waited: float
) -> None:
    clock = Clock(source=lambda: 0.0, speed=speed)
    with MockPortal({"one": {"result": 1}}, clock=clock) as portal:
        portal.faults.add(kind, seconds=30, count=5)
        with connected(portal) as line:
            answer = line.ask("one").answer()
            while answer.status == 103:
                answer = line.answer()
    assert answer.body == ONE
    assert sum(waits.asked) == pytest.approx(waited)
