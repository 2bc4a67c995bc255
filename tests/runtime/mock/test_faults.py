"""Faults by rule: what each kind makes of a call for both clients, and which calls meet it."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24 import (
    APIError,
    Bitrix24,
    Bitrix24Error,
    ConfigurationError,
    ConnectionFailed,
    ExpiredTokenError,
    HTTPError,
    MockPortal,
    OperationLimitError,
    OutcomeUnknown,
    RateLimitError,
    RequestTimeout,
    ServerError,
    TransportError,
)
from bitrix24._runtime.mock.clock import START, Clock
from bitrix24._runtime.mock.faults import Rule
from bitrix24._runtime.outcomes import OUTCOMES as EVENTS

from ..conftest import Connected
from .asked import WEBHOOK_V3, Answer, ask

OUTCOMES: dict[str, tuple[type[Bitrix24Error] | None, str, bool, float]] = {
    # kind: the error of the client, a part of its text, whether the method ran, seconds that pass
    "refused": (ConnectionFailed, "a.b: the connection failed: Connection refused", False, 0),
    "reset-before": (ConnectionFailed, "Connection reset by peer", False, 0),
    "reset-after": (ConnectionFailed, "Connection reset by peer", True, 0),
    "slow": (None, "", True, 30),
    "drip": (None, "", True, 30),
    "drip-head": (None, "", True, 30),
    "cut": (ConnectionFailed, "the body ended before it was whole", True, 0),
    "early-hints": (None, "", True, 0.05),
    "processing": (None, "", True, 0.05),
    "endless-interim": (RequestTimeout, "no answer within 65 s", True, 65),
    "late-body": (HTTPError, "HTTP 204", True, 0),
    "bad-gzip": (ConnectionFailed, "the body is not gzip, as it says", True, 0),
    "bad-status": (ConnectionFailed, "the status line cannot be read", True, 0),
    "html": (HTTPError, "HTTP 200", False, 0),
    "html-200": (HTTPError, "HTTP 200", False, 0),
    "html-502": (HTTPError, "HTTP 502", False, 0),
    "redirect": (HTTPError, "points to https://renamed.invalid/rest/1/***/a.b instead", False, 0),
    "error": (APIError, "a.b: ERROR_CORE (ERROR_CORE, HTTP 400)", False, 0),
    "401": (ExpiredTokenError, "The access token provided has expired", False, 0),
    "429": (OperationLimitError, "OPERATION_TIME_LIMIT, HTTP 429", False, 0),
    "500": (ServerError, "Internal server error", False, 0),
    "503": (RateLimitError, "Too many requests", False, 0),
    "odd": (HTTPError, "the body is empty", True, 0),
}
OPTIONS: dict[str, dict[str, Any]] = {"odd": {"shape": "empty"}}


def portal_of(**more: Any) -> MockPortal:
    return MockPortal({"a.b": {"result": 1}, "c.d": {"result": 2}}, **more)


def test_every_kind_is_listed_here_and_says_what_it_does() -> None:
    kinds = MockPortal().faults.kinds
    assert list(kinds) == list(OUTCOMES)
    assert all(kinds.values())


@pytest.mark.parametrize("kind", OUTCOMES)
def test_each_kind_is_to_a_client_what_it_says(kind: str, connected: Connected) -> None:
    expected, text, ran, seconds = OUTCOMES[kind]
    portal = portal_of()
    rule = portal.faults.add(kind, times=1, **OPTIONS.get(kind, {}))
    client = connected(portal)
    if expected is None:
        assert client.call("a.b") == 1
    else:
        with pytest.raises(expected) as caught:
            client.call("a.b")
        assert isinstance(caught.value, expected)
        in_doubt = EVENTS[caught.value.event].executed == "perhaps"
        assert isinstance(caught.value, OutcomeUnknown) is in_doubt
        assert text in str(caught.value)
    assert portal.clock.now() == pytest.approx(START + seconds)
    (call,) = portal.calls
    assert (call.executed, call.fault, rule.met) == (ran, kind, 1)
    assert client.call("a.b") == 1, "it was to be met once"
    assert portal.calls[1].fault is None


@pytest.mark.parametrize("kind", ["slow", "drip", "drip-head", "early-hints", "processing"])
def test_what_is_slower_than_the_timeout_is_given_up(kind: str, connected: Connected) -> None:
    portal = portal_of()
    portal.faults.add(kind, seconds=100)
    with pytest.raises(RequestTimeout, match=r"a\.b: no answer within 5 s"):
        connected(portal, 5).call("a.b")
    assert portal.clock.now() == START + 5
    assert portal.executed("a.b") == 1


def test_a_clock_that_runs_is_really_waited_for(
    monkeypatch: pytest.MonkeyPatch, connected: Connected
) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr("time.sleep", slept.append)
    monkeypatch.setattr("asyncio.sleep", sleep)
    portal = portal_of(clock=Clock(source=lambda: 0.0, speed=50))
    portal.faults.add("slow", times=1, seconds=30)
    client = connected(portal)
    assert client.call("a.b") == client.call("a.b") == 1
    assert slept == [30 / 50]


def test_how_long_a_method_runs_passes_for_the_client(connected: Connected) -> None:
    portal = portal_of()
    portal.limits.seconds["a.b"] = 20
    assert connected(portal).call("a.b") == 1
    assert portal.clock.now() == START + 20
    with pytest.raises(RequestTimeout):
        connected(portal, 5).call("a.b")
    assert portal.clock.now() == START + 25


# Options


def test_a_method_runs_or_does_not_as_the_rule_says(connected: Connected) -> None:
    for kind in OUTCOMES:
        for executed in (True, False):
            portal = portal_of()
            portal.faults.add(kind, executed=executed, **OPTIONS.get(kind, {}))
            try:
                result = connected(portal).call("a.b")
            except Bitrix24Error:
                result = None
            assert portal.executed("a.b") == executed, kind
            assert result in ({1, None} if executed else {None}), kind


def answer_of(kind: str, **options: Any) -> Answer:
    portal = portal_of()
    portal.faults.add(kind, **options)
    return ask(portal, options.pop("target", "a.b"))


def test_pages_redirects_and_errors_have_the_status_that_they_are_told() -> None:
    page = answer_of("html", status=403)
    assert (page.status, page.headers["Content-Type"]) == (403, "text/html; charset=utf-8")
    assert b"<h1>403</h1>" in page.body
    moved = answer_of("redirect", status=308, location="https://new.invalid/")
    assert (moved.status, moved.headers["Location"], moved.body) == (
        308,
        "https://new.invalid/",
        b"",
    )
    assert answer_of("redirect").status == 302
    assert answer_of("error", status=418, code="TEAPOT").error == (418, "TEAPOT")


def test_an_error_is_in_the_words_of_the_page_and_the_form_of_the_version() -> None:
    portal = MockPortal()
    portal.faults.add("error", method="biconnector.*", code="VALIDATION_ID_NOT_PROVIDED")
    assert ask(portal, "biconnector.connector.get?id=1").json == {
        "error": "VALIDATION_ID_NOT_PROVIDED",
        "error_description": "ID is missing.",
    }
    portal.faults.add("503", method="tasks.*")
    answer = ask(portal, f"{WEBHOOK_V3}tasks.task.get", {"id": 1})
    assert (answer.status, answer.json) == (
        503,
        {"error": {"code": "QUERY_LIMIT_EXCEEDED", "message": "Too many requests"}},
    )


def test_a_fault_or_a_shape_that_is_none_is_refused_with_those_that_are() -> None:
    with pytest.raises(ConfigurationError) as caught:
        MockPortal().faults.add("rest")
    assert str(caught.value).startswith("'rest' is no fault; there are: refused, reset-before,")
    with pytest.raises(ConfigurationError) as caught:
        MockPortal().faults.add("odd", shape="round")
    assert str(caught.value).startswith("'round' is no odd shape; there are: result-null,")
    with pytest.raises(ConfigurationError):
        MockPortal().faults.add("odd")


# Which calls


def met(portal: MockPortal, *names: str) -> list[bool]:
    """Which of these calls meet a fault."""
    for name in names:
        ask(portal, name)
    return [call.fault is not None for call in portal.calls]


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        ("*", [True, True, True, True]),
        ("crm.*", [True, True, False, False]),
        ("crm.*.add", [True, False, False, False]),
        ("CRM.Deal.ADD", [True, False, False, False]),
        ("*.add", [True, False, True, False]),
        ("deal", [False, False, False, False]),
    ],
)
def test_a_rule_is_for_the_methods_that_its_pattern_names(
    method: str, expected: list[bool]
) -> None:
    names = ["crm.deal.add", "crm.deal.get", "task.item.add", "app.info"]
    portal = MockPortal({name: {"result": 1} for name in names}, check=False)
    portal.faults.add("500", method=method)
    assert met(portal, *names) == expected


def test_a_rule_lets_some_through_and_ends_after_some() -> None:
    portal = portal_of()
    rule = portal.faults.add("500", method="a.b", skip=2, times=3)
    names = ["a.b", "c.d", "a.b", "a.b", "c.d", "a.b", "a.b", "a.b"]
    assert met(portal, *names) == [False, False, False, True, False, True, True, False]
    assert rule.met == 3


def test_the_first_rule_that_hits_counts() -> None:
    portal = portal_of()
    first = portal.faults.add("500", times=1)
    second = portal.faults.add("503", method="a.*")
    statuses = [ask(portal, "a.b").status for _ in range(3)]
    assert statuses == [500, 503, 503]
    assert (first.met, second.met) == (1, 2)


def test_taken_back_no_rule_hits() -> None:
    portal = portal_of()
    portal.faults.add("500")
    portal.faults.clear()
    assert met(portal, "a.b") == [False]
    assert portal.faults.rules == []


def chances(seed: int, probability: float = 0.3) -> list[bool]:
    portal = portal_of(seed=seed)
    portal.faults.add("500", method="a.b", probability=probability)
    return met(portal, *["a.b"] * 200)


def test_chance_hits_the_same_calls_with_the_same_seed() -> None:
    assert chances(1) == chances(1)
    assert chances(1) != chances(2)
    assert 30 <= sum(chances(1)) <= 90, "60 of 200 are to be expected"
    assert sum(chances(1, 1.0)) == 200
    assert sum(chances(1, 0.0)) == 0


def test_rules_have_chances_of_their_own() -> None:
    portal = portal_of()
    rules: list[Rule] = [
        portal.faults.add("500", probability=0.5, method=m) for m in ("a.b", "c.d")
    ]
    both = met(portal, *["a.b", "c.d"] * 50)
    assert both[::2] != both[1::2]
    assert sum(both) == sum(rule.met for rule in rules)


# In batches


def test_a_command_meets_what_a_method_can_answer() -> None:
    portal = portal_of()
    portal.faults.add("429", method="a.b", times=1)
    parts = ask(portal, "batch", {"cmd": ["a.b", "c.d", "a.b"]}).result
    assert parts["result"] == {"1": 2, "2": 1}
    assert [error["error"] for error in parts["result_error"]] == ["OPERATION_TIME_LIMIT"]
    assert [(call.key, call.fault) for call in portal.calls] == [
        (None, None),
        ("0", "429"),
        ("1", None),
        ("2", None),
    ]


def test_a_command_meets_nothing_that_happens_to_a_connection() -> None:
    for kind in OUTCOMES:
        portal = portal_of()
        rule = portal.faults.add(kind, method="a.b", **OPTIONS.get(kind, {}))
        answer = ask(portal, "batch", {"cmd": ["a.b"]})
        is_error = kind in {"error", "401", "429", "500", "503"}
        assert answer.status == 200, kind
        assert rule.met == is_error, kind
        assert (answer.result["result_error"] != []) == is_error, kind


def test_a_command_of_rest_3_fails_its_batch() -> None:
    portal = portal_of()
    portal.faults.add("500", method="c.d")
    body: list[Any] = [{"method": name, "query": {}} for name in ("a.b", "c.d", "a.b")]
    assert ask(portal, f"{WEBHOOK_V3}batch", body).error == (500, "INTERNAL_SERVER_ERROR")
    assert portal.executed("a.b") == 1


def test_a_batch_whose_answer_is_lost_has_run_all_the_same() -> None:
    portal = portal_of()
    portal.faults.add("reset-after", method="batch")
    with pytest.raises(TransportError):
        Bitrix24.mock(portal=portal).call("batch", {"cmd": ["a.b", "a.b", "c.d"]})
    assert (portal.executed("a.b"), portal.executed("c.d"), portal.executed("batch")) == (2, 1, 1)


def test_a_fault_comes_before_the_limits() -> None:
    portal = portal_of()
    portal.limits.bucket.size = 1
    portal.faults.add("html-502", times=5)
    statuses = [ask(portal, "a.b").status for _ in range(8)]
    assert statuses == [502] * 5 + [200, 200, 503]


def test_no_fault_shows_a_secret() -> None:
    portal = portal_of()
    b24 = Bitrix24.mock(portal=portal)
    for kind in OUTCOMES:
        portal.faults.clear()
        portal.faults.add(kind, **OPTIONS.get(kind, {}))
        try:
            b24.call("a.b")
        except Bitrix24Error as error:
            assert "code-of-the-mock" not in f"{error!r} {error} {vars(error)}"
