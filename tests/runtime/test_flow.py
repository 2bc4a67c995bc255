"""One call on its way: what is sent again, when, and how it ends where nobody knows what happened.

On the simulated portal and its clock, which stands still unless somebody waits.
"""

from __future__ import annotations

import asyncio
import pickle
from typing import Any, NamedTuple, get_args

import pytest

from bitrix24 import (
    AsyncBitrix24,
    Bitrix24,
    Bitrix24Error,
    ConfigurationError,
    ConnectionFailed,
    HTTPError,
    MockPortal,
    OperationLimitError,
    OutcomeUnknown,
    RateLimitError,
    RequestTimeout,
    ServerError,
)
from bitrix24._runtime.cli.exit_codes import code_of
from bitrix24._runtime.flow import Exchange, Means, Options, exchange
from bitrix24._runtime.http import HTTPReply, HTTPRequest
from bitrix24._runtime.mock.call import Call, Handler, Outcome
from bitrix24._runtime.mock.clock import START
from bitrix24._runtime.outcomes import OUTCOMES, Event
from bitrix24._runtime.policy.budget import Budget
from bitrix24._runtime.policy.retry import Tried, pause
from bitrix24._runtime.steps import Pause

from .conftest import Connect, Connected
from .rough import RoughServer, nobody

READ, WRITE = "server.time", "crm.deal.add"
ANSWERS: dict[str, Any] = {READ: {"result": "now"}, WRITE: {"result": 7}}
WRITE_V3 = "tasks.task.add"
REST = "/rest/1/test-code/"

PASSES = ("refused", "503", "429")
"""Faults at which the portal has certainly done nothing, and that pass."""
IN_DOUBT = (
    "reset-before",
    "reset-after",
    "cut",
    "bad-gzip",
    "bad-status",
    "html",
    "html-502",
    "late-body",
    "500",
)
"""Faults at which nobody knows."""
FINAL = {"redirect": HTTPError, "error": Bitrix24Error, "401": Bitrix24Error}
"""Faults that no waiting mends."""


def portal_of(kind: str, times: int | None, **more: Any) -> MockPortal:
    portal = MockPortal(ANSWERS, check=False)
    portal.faults.add(kind, times=times, **more)
    return portal


def keys_at(portal: MockPortal) -> list[str | None]:
    """The keys under which calls come, in order."""
    keys: list[str | None] = []

    def layer(inner: Handler) -> Handler:
        def handle(call: Call) -> Outcome:
            keys.append(call.arrival.headers.get("idempotency-key"))
            return inner(call)

        return handle

    portal.put_in_front(layer)
    return keys


# Faults that pass


@pytest.mark.parametrize("kind", [*PASSES, *IN_DOUBT])
def test_what_only_reads_is_asked_again(kind: str, connected: Connected) -> None:
    portal = portal_of(kind, times=2)
    assert connected(portal, retries=4).call(READ) == "now"
    assert len(portal.calls) == 3


@pytest.mark.parametrize("kind", PASSES)
def test_a_write_that_was_certainly_not_carried_out_is_sent_again(
    kind: str, connected: Connected
) -> None:
    portal = portal_of(kind, times=2)
    assert connected(portal, retries=4).call(WRITE) == 7
    assert len(portal.calls) == 3
    assert portal.executed(WRITE) == 1


@pytest.mark.parametrize("kind", IN_DOUBT)
def test_a_write_of_which_nobody_knows_is_sent_once(kind: str, connected: Connected) -> None:
    portal = portal_of(kind, times=1)
    with pytest.raises(OutcomeUnknown, match="whether it was carried out is not known") as caught:
        connected(portal, retries=4).call(WRITE, {"fields": {"TITLE": "x"}})
    assert len(portal.calls) == 1
    assert portal.clock.now() == START, "nothing is waited for"
    shown = {"method": WRITE, "version": 2, "params": {"fields": {"TITLE": "x"}}}
    assert caught.value.request == shown
    assert caught.value.method in {WRITE, ""}


@pytest.mark.parametrize("kind", [*PASSES, *IN_DOUBT])
def test_a_write_of_version_3_is_sent_again_under_its_key(kind: str, connected: Connected) -> None:
    portal = portal_of(kind, times=2)
    keys = keys_at(portal)
    connected(portal, retries=4).call(WRITE_V3, {"fields": {"title": "x"}}, version=3)
    assert len(portal.calls) == 3
    assert portal.executed(WRITE_V3) == 1
    assert None not in keys
    assert len(set(keys)) == 1


def test_each_write_of_version_3_has_a_key_of_its_own(connected: Connected) -> None:
    portal = MockPortal(check=False)
    keys = keys_at(portal)
    client = connected(portal)
    for _ in range(2):
        client.call(WRITE_V3, {"fields": {"title": "x"}}, version=3)
    client.call("tasks.task.get", {"id": 1}, version=3)
    assert None not in keys[:2]
    assert keys[0] != keys[1]
    assert keys[2] is None, "what reads needs none"
    assert portal.executed(WRITE_V3) == 2


@pytest.mark.parametrize("kind", FINAL)
@pytest.mark.parametrize("method", [READ, WRITE])
def test_what_no_waiting_mends_is_told_at_once(
    kind: str, method: str, connected: Connected
) -> None:
    portal = portal_of(kind, times=1)
    with pytest.raises(FINAL[kind]) as caught:
        connected(portal, retries=4).call(method)
    assert not isinstance(caught.value, OutcomeUnknown)
    assert len(portal.calls) == 1
    assert portal.clock.now() == START


def test_a_method_that_nobody_knows_may_write(connected: Connected) -> None:
    portal = portal_of("reset-after", times=1)
    with pytest.raises(OutcomeUnknown):
        connected(portal, retries=4).call("my.own.method")
    assert len(portal.calls) == 1


# Faults that stay


@pytest.mark.parametrize("retries", [0, 1, 3])
def test_it_is_not_asked_more_often_than_wanted(retries: int, connected: Connected) -> None:
    portal = portal_of("html-502", times=None)
    with pytest.raises(HTTPError):
        connected(portal, retries=retries).call(READ)
    assert len(portal.calls) == 1 + retries


def test_that_nobody_listens_is_told_within_a_second(connected: Connected) -> None:
    portal = portal_of("refused", times=None)
    with pytest.raises(ConnectionFailed):
        connected(portal, retries=4).call(WRITE)
    assert portal.clock.now() - START < 1
    assert len(portal.calls) == 3


@pytest.mark.parametrize("seconds", [0.5, 3, 20])
def test_the_time_is_that_of_the_whole_call(seconds: float, connected: Connected) -> None:
    portal = portal_of("html-502", times=None)
    with pytest.raises(HTTPError):
        connected(portal, timeout=seconds, retries=20).call(READ)
    assert portal.clock.now() - START < seconds


def test_an_answer_that_does_not_come_uses_up_the_time(connected: Connected) -> None:
    portal = portal_of("slow", times=None, seconds=100)
    with pytest.raises(RequestTimeout, match="no answer within 5 s"):
        connected(portal, timeout=5, retries=4).call(READ)
    assert portal.clock.now() == START + 5
    assert len(portal.calls) == 1


def test_a_portal_that_is_down_is_not_stormed(connected: Connected) -> None:
    portal = portal_of("html-502", times=None)
    client = connected(portal, retries=4)
    for _ in range(50):
        with pytest.raises(HTTPError):
            client.call(READ)
    assert len(portal.calls) <= 50 + 20, "100 in the purse, 5 a retry"
    before = len(portal.calls)
    with pytest.raises(HTTPError):
        client.call(READ)
    assert len(portal.calls) == before + 1
    portal.faults.clear()
    for _ in range(10):
        client.call(READ)
    portal.faults.add("html-502", times=2)
    assert client.call(READ) == "now", "ten successes pay for two retries"


def test_a_purse_is_never_fuller_than_full() -> None:
    budget = Budget()
    for _ in range(300):
        budget.earn()
    assert [budget.spend() for _ in range(21)] == [True] * 20 + [False]
    for _ in range(4):
        budget.earn()
    assert not budget.spend()
    budget.earn()
    assert budget.spend()


# Limits of the portal


def test_many_that_were_refused_together_all_wait() -> None:
    """They are more than a purse of retries holds; but a portal that refuses by its limit is up."""
    portal = MockPortal(ANSWERS, check=False)
    portal.limits.tariff("standard")

    async def work() -> None:
        async with AsyncBitrix24.mock(portal=portal, timeout=600, limits=None) as b24:
            await asyncio.gather(*(b24.server.time() for _ in range(300)))

    asyncio.run(work())
    assert portal.executed(READ) == 300


@pytest.mark.parametrize("method", [READ, WRITE])
def test_who_was_too_fast_waits_until_the_portal_takes_requests_again(
    method: str, connected: Connected
) -> None:
    portal = MockPortal(ANSWERS, check=False)
    portal.limits.tariff("standard")
    client = connected(portal, retries=4)
    for _ in range(120):
        client.call(method)
    assert portal.executed(method) == 120
    assert portal.clock.now() > START + 30, "50 at once, then two a second"


def test_a_page_that_says_too_many_requests_was_not_carried_out(connected: Connected) -> None:
    portal = portal_of("html", times=2, status=429)
    assert connected(portal, retries=4).call(WRITE) == 7
    assert len(portal.calls) == 3
    portal.faults.add("html", times=1, status=429)
    with pytest.raises(HTTPError) as caught:
        connected(portal).call(WRITE)
    assert caught.value.retryable
    assert not isinstance(caught.value, OutcomeUnknown)
    assert code_of(caught.value) == 6


def test_a_limit_that_does_not_end_in_time_is_told(connected: Connected) -> None:
    portal = portal_of("503", times=None)
    with pytest.raises(RateLimitError):
        connected(portal, timeout=30, retries=4).call(READ)
    assert portal.clock.now() - START < 30


# The table: a line an event


class Again(NamedTuple):
    """Whether a call is made again after an event: one that reads, and one that may write."""

    reads: bool
    writes: bool


AGAIN: dict[Event, Again] = {
    "wrong parameter": Again(reads=False, writes=False),
    "wrong configuration": Again(reads=False, writes=False),
    "unknown host": Again(reads=False, writes=False),
    "certificate refused": Again(reads=False, writes=False),
    "proxy refused": Again(reads=False, writes=False),
    "connection refused": Again(reads=True, writes=True),
    "no connection in time": Again(reads=True, writes=True),
    "no room in time": Again(reads=True, writes=True),
    "no running time in time": Again(reads=True, writes=True),
    "too many requests": Again(reads=True, writes=True),
    "running time used up": Again(reads=True, writes=True),
    "connection broken": Again(reads=True, writes=False),
    "body cut": Again(reads=True, writes=False),
    "body not unpacked": Again(reads=True, writes=False),
    "status line not readable": Again(reads=True, writes=False),
    "no answer in time": Again(reads=True, writes=False),
    "not an answer of the REST API": Again(reads=True, writes=False),
    "portal failed": Again(reads=True, writes=False),
    "token expired": Again(reads=False, writes=False),
    "redirect": Again(reads=False, writes=False),
    "answer not understood": Again(reads=False, writes=False),
    "refused": Again(reads=False, writes=False),
}


def failure_of(event: Event, **more: Any) -> Bitrix24Error:
    """An error of which only that is known."""
    if event == "running time used up":
        told = {"time": {"operating_reset_at": 1_000, "finish": 990.0}, **more}
        return OperationLimitError(code="", description="", method="m", status=429, answer=told)
    error = Bitrix24Error("m")
    error.event = event
    return error


def tried(**more: Any) -> Tried:
    known: dict[str, Any] = {
        "failures": 1,
        "retries": 4,
        "left": 60.0,
        "wall": 990.0,
        "may_repeat": False,
    }
    return Tried(**{**known, **more})


def test_the_table_has_a_line_for_each_event() -> None:
    assert set(AGAIN) == set(OUTCOMES) == set(get_args(Event))


@pytest.mark.parametrize("event", AGAIN)
def test_an_event_is_met_as_the_table_says(event: Event) -> None:
    failure = failure_of(event)
    assert (pause(failure, tried(may_repeat=True)) is not None) is AGAIN[event].reads
    assert (pause(failure, tried(may_repeat=False)) is not None) is AGAIN[event].writes
    assert pause(failure, tried(may_repeat=True, retries=0)) is None
    assert pause(failure, tried(may_repeat=True, left=0.0)) is None


@pytest.mark.parametrize("event", [event for event in AGAIN if AGAIN[event].reads])
def test_waits_grow_and_are_spread(event: Event) -> None:
    if event == "running time used up":
        pytest.skip("its wait is told by the portal")
    waits = [
        {pause(failure_of(event), tried(failures=count, may_repeat=True)) for _ in range(50)}
        for count in (1, 2)
    ]
    assert all(0 < (wait or 0) < 2 for each in waits for wait in each)
    assert max(wait or 0 for wait in waits[0]) < max(wait or 0 for wait in waits[1])
    if OUTCOMES[event].wait != "short":
        assert len(waits[0]) > 40, "callers that failed together do not come back together"


@pytest.mark.parametrize(
    ("after", "expected"), [("7", True), (" 7 ", True), ("soon", False), ("-3", False), ("", False)]
)
@pytest.mark.parametrize("name", ["Retry-After", "retry-after"])
def test_a_portal_that_says_when_to_come_back_is_believed(
    name: str, after: str, expected: bool
) -> None:
    failure = RateLimitError(
        code="QUERY_LIMIT_EXCEEDED", description="", method="m", status=503, headers={name: after}
    )
    seconds = pause(failure, tried())
    assert seconds is not None
    assert (seconds == 7) is expected


def test_a_wait_that_cannot_end_in_time_is_not_begun() -> None:
    failure = RateLimitError(
        code="", description="", method="m", status=503, headers={"Retry-After": "61"}
    )
    assert pause(failure, tried(left=60.0)) is None
    assert pause(failure, tried(left=62.0)) == 61


@pytest.mark.parametrize(
    ("time", "seconds"),
    [
        ({"operating_reset_at": 1_000, "finish": 990.0}, 10),
        ({"operating_reset_at": 1_000}, 20),
        ({"operating_reset_at": 1_000, "finish": 999.99}, 0.25),
        ({"operating_reset_at": 900, "finish": 990}, 0.25),
        ({"operating_reset_at": 2_000, "finish": 990}, None),
    ],
)
def test_a_method_without_time_is_called_when_it_has_some_again(
    time: object, seconds: float | None
) -> None:
    failure = OperationLimitError(
        code="", description="", method="m", status=429, answer={"time": time}
    )
    assert pause(failure, tried(wall=980.0)) == seconds


@pytest.mark.parametrize(
    "time", [{"operating_reset_at": True}, {"operating_reset_at": "1000"}, {}, [], None]
)
def test_a_method_without_time_is_tried_a_few_times_where_nobody_says_when(time: object) -> None:
    failure = OperationLimitError(
        code="", description="", method="m", status=429, answer={"time": time}
    )
    seconds = pause(failure, tried())
    assert seconds is not None
    assert 0.3 <= seconds <= 0.6
    assert pause(failure, tried(failures=4)) is not None
    assert pause(failure, tried(failures=5)) is None


@pytest.mark.parametrize("status", [400, 403, 404, 413, 499])
def test_a_page_that_says_that_the_request_was_wrong_is_no_reason_to_repeat_it(status: int) -> None:
    failure = HTTPError("m", status=status, method="m")
    assert pause(failure, tried(may_repeat=True)) is None


@pytest.mark.parametrize("status", [200, 400, 404])
def test_a_refusal_of_the_portals_own_is_no_failure_of_it(status: int) -> None:
    known = ServerError(code="X", description="", method="m", status=status)
    assert known.event == "refused"
    assert ServerError(code="X", description="", method="m", status=500).event == "portal failed"


# The steps of a call, by hand


class Hand:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def now(self) -> float:
        return self.seconds

    def wall(self) -> float:
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.seconds += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.seconds += seconds


def test_a_request_that_is_sent_again_has_the_time_that_is_left() -> None:
    clock = Hand()
    request = HTTPRequest(url="https://x/rest/m", method=READ)
    names: list[str] = []
    means = Means(Options((5.0, 65.0), 4), Budget(), names.append, clock)
    steps = exchange(request, means)
    assert next(steps) is request
    clock.seconds += 40
    waits = steps.send(failure_of("connection broken"))
    assert isinstance(waits, Pause)
    clock.sleep(waits.seconds)
    again = steps.send(None)
    assert isinstance(again, HTTPRequest)
    connect, whole = again.timeout or (0, 0)
    assert connect == 5
    assert whole == pytest.approx(25 - waits.seconds)
    with pytest.raises(StopIteration) as end:
        steps.send(HTTPReply(200, {}, b'{"result": 1}'))
    made: Exchange = end.value.value
    assert not isinstance(made.outcome, Exception)
    assert made.outcome.result == 1


# Options


def test_options_are_those_of_a_twin() -> None:
    portal = portal_of("html-502", times=None)
    b24 = Bitrix24.mock(portal=portal, retries=3)
    twin = b24.with_options(retries=0)
    with pytest.raises(HTTPError):
        twin.server.time()
    assert len(portal.calls) == 1
    with pytest.raises(HTTPError):
        b24.server.time()
    assert len(portal.calls) == 1 + 4
    with pytest.raises(HTTPError):
        twin.with_options(timeout=3).call(READ)
    assert type(twin) is Bitrix24


def test_a_twin_has_the_time_that_it_was_given() -> None:
    portal = portal_of("slow", times=None, seconds=50)
    b24 = Bitrix24.mock(portal=portal, retries=0)
    with pytest.raises(RequestTimeout, match="within 5 s"):
        b24.with_options(timeout=5).server.time()
    assert b24.server.time() == "now"


def test_options_of_an_asynchronous_client() -> None:
    portal = portal_of("slow", times=None, seconds=50)

    async def main() -> None:
        b24 = AsyncBitrix24.mock(portal=portal)
        with pytest.raises(RequestTimeout, match="within 5 s"):
            await b24.with_options(timeout=5, retries=0).server.time()
        assert await b24.server.time() == "now"

    asyncio.run(main())


@pytest.mark.parametrize("make", [Bitrix24.mock, Bitrix24.mock().with_options])
@pytest.mark.parametrize("retries", [-1, 21, 1.0, True, "3", None])
def test_retries_that_are_no_number_of_retries(make: Any, retries: Any) -> None:
    with pytest.raises(ConfigurationError, match="retries is a whole number from 0 to 20, not"):
        make(retries=retries)


# What an error tells


def test_an_error_in_doubt_is_also_what_has_happened() -> None:
    portal = portal_of("reset-after", times=1)
    with pytest.raises(ConnectionFailed) as caught:
        Bitrix24.mock(portal=portal).call(WRITE)
    error = caught.value
    assert isinstance(error, OutcomeUnknown)
    assert (error.sent, error.retryable) == ("unknown", False)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert (str(again), again.request) == (str(error), error.request)


def test_the_request_that_an_error_carries_shows_no_secret() -> None:
    token = "secret-token"
    with MockPortal(check=False) as portal:
        portal.faults.add("reset-after", times=1)
        with (
            Bitrix24(portal.address, token, timeout=5) as b24,
            pytest.raises(OutcomeUnknown) as caught,
        ):
            b24.call(WRITE, {"fields": {"TITLE": token, "access_token": "abc"}})
    told = repr(caught.value.request) + str(caught.value) + repr(vars(caught.value))
    assert token not in told
    assert "abc" not in told


# Over the wire


@pytest.mark.parametrize("ending", ["close", "reset"])
def test_a_broken_connection_is_met_alike_over_the_wire(connect: Connect, ending: Any) -> None:
    with RoughServer(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", ending) as server:
        side = connect(server.url, retries=2)
        with pytest.raises(ConnectionFailed):
            side.call(READ)
        assert server.requests == 3
        with pytest.raises(OutcomeUnknown):
            side.call(WRITE)
        assert server.requests == 4


def test_that_nobody_listens_is_told_over_the_wire_as_well(connect: Connect) -> None:
    with pytest.raises(ConnectionFailed) as caught:
        connect(f"{nobody()}{REST}", retries=4).call(WRITE)
    assert not isinstance(caught.value, OutcomeUnknown)
    assert caught.value.sent == "no"
