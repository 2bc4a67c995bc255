"""The control address, over HTTP alone: what a test in another language can say."""

from __future__ import annotations

import http.client
import json
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest

from bitrix24 import MockPortal
from bitrix24._runtime.mock.clock import START, Clock
from bitrix24._runtime.mock.limits import Bucket, Limits

from .raw import PATH, Raw


class Http:
    """A client that knows HTTP and JSON, and nothing of this package."""

    def __init__(self, address: str) -> None:
        self._connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=20)

    def ask(self, verb: str, path: str, sent: object = None) -> tuple[int, Any]:
        """Status and JSON of an answer."""
        body = None if sent is None else sent if isinstance(sent, bytes) else json.dumps(sent)
        self._connection.request(verb, path, body, {"Content-Type": "application/json"})
        answer = self._connection.getresponse()
        return answer.status, json.loads(answer.read())

    def control(self, verb: str, name: str, sent: object = None) -> Any:
        """What the control address answers to something that is right."""
        status, answer = self.ask(verb, f"/_mock/{name}", sent)
        assert status == 200, answer
        return answer

    def call(self, method: str, sent: object = None, path: str = PATH) -> tuple[int, Any]:
        """Call a method."""
        return self.ask("POST", f"{path}{method}", {} if sent is None else sent)

    def close(self) -> None:
        self._connection.close()


@pytest.fixture
def client(served: MockPortal, request: pytest.FixtureRequest) -> Http:
    client = Http(served.address)
    request.addfinalizer(client.close)
    return client


def test_the_running_time_of_a_method_is_used_up_and_comes_back_with_time(client: Http) -> None:
    """The limit works with 480 s in ten minutes; the call behind the one that exceeds it fails."""
    client.control("POST", "limits", {"operating": 480, "seconds": {"ONE": 48}})
    for number in range(1, 12):  # 528 s of the method, and of the clock, too
        status, answer = client.call("one")
        assert (status, answer["time"]["operating"]) == (200, 48 * number)
        assert answer["time"]["operating_reset_at"] == START + 600
    status, answer = client.call("one")
    assert (status, answer["error"]) == (429, "OPERATION_TIME_LIMIT")
    assert client.call("two")[0] == 200
    assert client.control("GET", "clock")["now"] == START + 528
    client.control("POST", "clock", {"advance": 71})
    assert client.call("one")[0] == 429
    client.control("POST", "clock", {"advance": 1})  # the first minute is forgotten: 528 - 96
    status, answer = client.call("one")
    assert (status, answer["time"]["operating"]) == (200, 480)


def test_an_access_token_holds_for_an_hour_and_is_renewed(client: Http) -> None:
    application = {"client_id": "app.1", "client_secret": "s3cret", "scopes": ["crm"]}
    installed = client.control("POST", "applications", application)
    assert installed["event"] == "ONAPPINSTALL"
    auth = installed["auth"]
    assert (auth["expires_in"], auth["scope"]) == (3600, "crm")
    client.control("POST", "clock", {"advance": 3599})
    sent = {"auth": auth["access_token"]}
    assert client.call("one", sent, "/rest/")[0] == 200
    client.control("POST", "clock", {"advance": 1})
    status, answer = client.call("one", sent, "/rest/")
    assert (status, answer["error"]) == (401, "expired_token")
    renewal = {
        "grant_type": "refresh_token",
        "client_id": "app.1",
        "client_secret": "s3cret",
        "refresh_token": auth["refresh_token"],
    }
    status, tokens = client.ask("GET", f"/oauth/token/?{urlencode(renewal)}")
    assert status == 200
    assert client.call("one", {"auth": tokens["access_token"]}, "/rest/")[0] == 200
    callers = [one["caller"] for one in client.control("GET", "calls")["calls"]]
    assert callers == ["app.1", "nobody", "app.1"]


def test_the_calls_are_read_and_forgotten(client: Http) -> None:
    client.call("one", {"a": [1]})
    client.call("batch", {"cmd": {"x": "two?b=1"}})
    calls = client.control("GET", "calls")["calls"]
    assert [(one["method"], one["key"], one["params"]) for one in calls] == [
        ("one", None, {"a": [1]}),
        ("batch", None, {"cmd": {"x": "two?b=1"}}),
        ("two", "x", {"b": "1"}),
    ]
    assert calls[0] == {
        "method": "one", "version": 2, "params": {"a": [1]}, "caller": "anybody", "time": START,
        "key": None, "status": 200, "executed": True, "fault": None,
    }  # fmt: skip
    assert client.control("DELETE", "calls") == {"calls": []}
    assert client.control("GET", "calls") == {"calls": []}


def test_half_of_a_character_is_shown_among_the_calls(client: Http) -> None:
    client.ask("POST", f"{PATH}one", b'{"b": [1e3, 1.5], "c": "\\ud800"}')
    (call,) = client.control("GET", "calls")["calls"]
    assert call["params"] == {"b": [1000.0, 1.5], "c": "\ud800"}


def test_the_clock_tells_the_time_and_goes_on(client: Http) -> None:
    assert client.control("GET", "clock") == {"now": START, "runs": False, "speed": 1.0}
    assert client.control("POST", "clock", {"advance": 0.5})["now"] == START + 0.5


def test_faults_are_set_listed_met_and_taken_back(client: Http) -> None:
    sent = {"kind": "error", "method": "ONE", "times": 1, "skip": 1, "code": "ERROR_CORE"}
    client.control("POST", "faults", {**sent, "executed": True, "status": 422})
    assert [client.call("one")[0] for _ in range(3)] == [200, 422, 200]
    told = client.control("GET", "faults")
    assert told["faults"] == [
        {
            "kind": "error", "method": "one", "times": 1, "skip": 0, "probability": 1.0,
            "executed": True, "seconds": 0.05, "shape": "", "code": "ERROR_CORE", "location": "",
            "status": 422, "count": 0, "met": 1,
        }
    ]  # fmt: skip
    assert told["kinds"]["reset-after"] == "the method runs, then the connection is reset"
    assert "empty-list" in told["shapes"]
    client.control("POST", "faults", {"kind": "odd", "shape": "empty-list", "times": None})
    assert client.call("two") == (200, [])
    assert client.control("DELETE", "faults")["faults"] == []
    assert client.call("two")[1]["result"] == 2


def test_a_method_is_given_an_answer_and_an_example(client: Http) -> None:
    client.control("POST", "answers", {"method": "Three", "envelope": {"result": 3}})
    assert client.call("three") == (200, {"result": 3})
    wrong = {"error": "NO", "error_description": "no"}
    client.control("POST", "answers", {"method": "three", "envelope": wrong, "status": 403})
    assert client.call("three") == (403, wrong)
    once = {"method": "three", "envelope": {"result": 4}, "times": 1, "status": None}
    client.control("POST", "answers", once)
    assert [client.call("three")[0] for _ in "12"] == [200, 403]
    client.control("POST", "examples", {"method": "server.time", "number": 1})
    assert client.call("server.time")[0] == 200


def test_limits_are_read_and_set(client: Http) -> None:
    before = client.control("GET", "limits")
    assert (before["bucket"]["size"], before["operating"], before["mode"]) == (0, 0, "nested")
    client.control("POST", "limits", {"tariff": "enterprise"})
    after = client.control("GET", "limits")["bucket"]
    assert (after["size"], after["per_second"]) == (250, 5)  # as the page of limits has it
    bucket = {"size": 2, "per_second": 1, "counts_refused": True}
    told = client.control("POST", "limits", {"bucket": bucket, "mode": "absent", "longest": 5})
    assert (told["bucket"], told["mode"], told["longest"]) == (bucket, "absent", 5)
    assert [client.call("one")[0] for _ in range(4)] == [200, 200, 200, 503]
    assert client.control("GET", "limits")["refused"] == 1


def test_a_webhook_is_added_and_from_then_on_only_what_was_added_may_call(client: Http) -> None:
    client.control("POST", "webhooks", {"code": "abc", "user": 7, "scopes": ["task"]})
    assert client.call("one")[0] == 401
    assert client.call("one", path="/rest/7/abc/")[0] == 200
    assert client.call("crm.deal.list", path="/rest/7/abc/")[1]["error"] == "insufficient_scope"
    assert [one["caller"] for one in client.control("GET", "calls")["calls"]] == [
        "nobody", "webhook of user 7", "webhook of user 7",
    ]  # fmt: skip


def test_the_portal_is_renamed_and_leads_from_its_old_domain(served: MockPortal) -> None:
    client = Http(served.address)
    client.control("POST", "rename", {"new": "b.example:1", "status": 307})
    with Raw(served.address) as line:
        host = served.address.partition("//")[2]
        line.send(f"GET {PATH}one?a=1 HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        answer = line.answer()
        assert answer.status == 307
        assert answer.headers["location"] == f"http://b.example:1{PATH}one?a=1"
        assert line.ask("one").answer().status == 200  # for any other domain
    client.close()


def test_a_reset_puts_everything_back_to_the_start() -> None:
    start = Limits(bucket=Bucket(50, 2))
    with MockPortal({"one": {"result": 1}}, limits=start) as portal:
        client = Http(portal.address)
        fresh = {name: client.control("GET", name) for name in ("limits", "clock", "faults")}
        client.control("POST", "limits", {"tariff": "enterprise", "seconds": {"*": 1}})
        client.control("POST", "clock", {"advance": 1e6})
        client.control("POST", "answers", {"method": "one", "envelope": {"result": 5}})
        client.control("POST", "webhooks", {"code": "abc"})
        client.control("POST", "applications", {"client_id": "a", "client_secret": "b"})
        client.control("POST", "faults", {"kind": "500"})
        assert client.call("one", path="/rest/1/abc/")[0] == 500
        client.control("POST", "rename", {"new": "b"})
        assert client.control("POST", "reset") == {}
        assert {name: client.control("GET", name) for name in fresh} == fresh
        assert fresh["limits"]["bucket"]["size"] == 50
        assert client.control("GET", "calls") == {"calls": []}
        assert client.call("one")[1]["result"] == 1
        client.close()


def test_a_reset_leaves_a_clock_that_runs_where_it_would_be() -> None:
    seconds = 0.0
    clock = Clock(100, source=lambda: seconds, speed=2)
    portal = MockPortal(clock=clock)
    clock.advance(600)
    seconds = 10.0
    assert clock.now() == 720
    portal.reset()
    assert clock.now() == 120


_WRONG: list[tuple[str, str, object, str]] = [
    ("POST", "clock", {}, 'POST /_mock/clock needs "advance": a number of seconds, 0 or more'),
    ("POST", "clock", {"advnce": 1}, '"advnce" is no key of POST /_mock/clock; there are: advance'),
    ("GET", "clock", {"advance": 1}, '"advance" is no key of GET /_mock/clock; it takes none'),
    ("POST", "clock", {"advance": -1}, '"advance" must be a number of seconds, 0 or more'),
    ("POST", "clock", {"advance": True}, '"advance" must be a number of seconds, 0 or more'),
    ("POST", "clock", {"advance": "1"}, '"advance" must be a number of seconds, 0 or more'),
    ("POST", "clock", {"advance": 1e300}, '"advance" must be a number of seconds, 0 or more'),
    ("POST", "clock", b'{"advance": NaN}', '"advance" must be a number of seconds, 0 or more'),
    ("POST", "clock", b'{"advance": 1' + b"0" * 400 + b"}", '"advance" must be a number of secon'),
    ("POST", "clock", b"{", "the body is not JSON"),
    ("POST", "clock", b"\xff", "the body is not JSON"),
    ("POST", "clock", b"[" * 100_000, "the body is not JSON"),
    ("POST", "clock", [1], "the body must be a JSON object"),
    ("POST", "faults", {"kind": "fire"}, '"kind" must be one of refused, reset-before, '),
    ("POST", "faults", {"kind": ["odd"]}, '"kind" must be one of refused, reset-before, '),
    ("POST", "faults", {"method": "a"}, 'POST /_mock/faults needs "kind": one of refused, '),
    ("POST", "faults", {"kind": "odd"}, 'a fault of the kind "odd" needs "shape": one of '),
    ("POST", "faults", {"kind": "500", "times": -1}, '"times" must be a whole number, 0 or more, '),
    ("POST", "faults", {"kind": "500", "times": 1.5}, '"times" must be a whole number, 0 or more,'),
    ("POST", "faults", {"kind": "500", "probability": 2}, '"probability" must be a number from 0 '),
    ("POST", "faults", {"kind": "500", "executed": 1}, '"executed" must be true or false, or null'),
    ("POST", "faults", {"kind": "html", "status": 199}, '"status" of html must be from 200 to 599'),
    (
        "POST",
        "faults",
        {"kind": "processing", "status": 101},
        '"status" of processing must be from ',
    ),
    ("POST", "faults", {"kind": "redirect", "location": "a\r\nb"}, '"location" must be an address'),
    ("POST", "answers", {"method": "a"}, 'POST /_mock/answers needs "envelope": a JSON object'),
    ("POST", "answers", {"method": "a", "envelope": 1}, '"envelope" must be a JSON object'),
    (
        "POST",
        "answers",
        {"method": "a", "envelope": {}, "status": 100},
        '"status" must be an HTTP s',
    ),
    (
        "POST",
        "examples",
        {"method": "one", "number": 1},
        "one has no documented answer, so none is",
    ),
    (
        "POST",
        "examples",
        {"method": "a", "number": 0},
        '"number" must be a place among the document',
    ),
    ("POST", "examples", {"method": "a", "number": 1, "version": 1}, '"version" must be 2 or 3'),
    ("POST", "limits", {"tariff": "free"}, '"tariff" must be one of standard, enterprise'),
    (
        "POST",
        "limits",
        {"bucket": [50, 2]},
        '"bucket" must be an object of "size" (requests; 0 for',
    ),
    (
        "POST",
        "limits",
        {"bucket": {"sise": 1}},
        '"bucket" must be an object of "size" (requests; 0',
    ),
    ("POST", "limits", {"mode": "none"}, '"mode" must be one of nested, batch, absent'),
    (
        "POST",
        "limits",
        {"seconds": {"a": "1"}},
        '"seconds" must be an object of seconds by methods',
    ),
    (
        "POST",
        "webhooks",
        {"code": "a/b"},
        '"code" must be a text of letters, digits, -, _, . and ~',
    ),
    (
        "POST",
        "webhooks",
        {"code": "a", "scopes": "crm"},
        '"scopes" must be a list of texts, such as ',
    ),
    ("POST", "webhooks", {"code": "a", "user": None}, '"user" must be the identifier of a user'),
    ("POST", "applications", {"client_id": "a"}, 'POST /_mock/applications needs "client_secret"'),
    (
        "POST",
        "rename",
        {"new": "http://a/"},
        '"new" must be a domain, with its port where it has o',
    ),
    ("POST", "rename", {"new": "a", "status": 303}, '"status" must be 301, 302, 307 or 308'),
    ("POST", "reset", {"all": True}, '"all" is no key of POST /_mock/reset; it takes none'),
]


@pytest.mark.parametrize(("verb", "name", "sent", "sentence"), _WRONG)
def test_wrong_input_is_refused_with_what_is_possible(
    client: Http, verb: str, name: str, sent: object, sentence: str
) -> None:
    status, answer = client.ask(verb, f"/_mock/{name}", sent)
    assert (status, list(answer)) == (400, ["error"])
    assert answer["error"].startswith(sentence)


def test_nothing_is_done_of_what_is_half_wrong(client: Http) -> None:
    before = client.control("GET", "limits")
    assert client.ask("POST", "/_mock/limits", {"operating": 1, "mode": "none"})[0] == 400
    assert client.control("GET", "limits") == before


def test_secrets_are_not_repeated(client: Http) -> None:
    sent = {"client_id": "a", "client_secret": "s3cret s3cret"}
    status, answer = client.ask("POST", "/_mock/applications", sent)
    assert (status, "s3cret" in json.dumps(answer)) == (400, False)


def test_an_unknown_name_or_verb_is_told_with_those_that_there_are(client: Http) -> None:
    status, answer = client.ask("GET", "/_mock/call")
    assert (status, answer["error"]) == (
        404,
        "there is no /_mock/call; there are: calls, clock, faults, answers, examples, limits, "
        "webhooks, applications, rename, reset",
    )
    status, answer = client.ask("PUT", "/_mock/faults", {})
    assert (status, answer["error"]) == (405, "/_mock/faults takes GET, POST, DELETE, not PUT")


@pytest.mark.parametrize("path", ["/_mock", "/_mock/", "/_mock/?a=1"])
def test_the_address_alone_lists_what_there_is(client: Http, path: str) -> None:
    status, answer = client.ask("GET", path)
    assert status == 200
    assert list(answer) == [
        f"/_mock/{name}"
        for name in (
            "calls", "clock", "faults", "answers", "examples", "limits", "webhooks",
            "applications", "rename", "reset",
        )
    ]  # fmt: skip
    assert answer["/_mock/clock"]["POST"] == {"advance": "a number of seconds, 0 or more"}


def test_other_addresses_are_the_portals_own(client: Http) -> None:
    assert client.ask("GET", "/_mocks")[0] == 404
    assert client.ask("GET", "/rest/1/_mock/one")[0] == 200


def test_what_is_said_to_the_control_address_is_no_call(client: Http) -> None:
    client.control("POST", "limits", {"bucket": {"size": 1}})
    for _ in range(5):
        client.control("GET", "limits")
    assert client.control("GET", "calls") == {"calls": []}
    assert client.call("one")[0] == 200
