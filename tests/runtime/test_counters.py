"""What answers say of how long methods ran: batches are counted in three ways."""

from __future__ import annotations

import json
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24._runtime.http import HTTPRequest
from bitrix24._runtime.policy.counters import commands_of, counters, time_in
from bitrix24._runtime.policy.running import Told

NAMES: Final = {"a": "crm.deal.get", "b": "crm.deal.get", "c": "user.get"}


def block(processing: float, operating: float | None = None) -> dict[str, Any]:
    """The block ``time`` of an answer; the counter is reset in 400 seconds."""
    times: dict[str, Any] = {"processing": processing, "finish": 1000.0}
    if operating is not None:
        times |= {"operating": operating, "operating_reset_at": 1400}
    return times


def batch(times: object) -> dict[str, Any]:
    return {"result": {"result": {}, "result_time": times}, "time": block(0.5)}


def request(params: object, version: int = 2, method: str = "batch") -> HTTPRequest:
    return HTTPRequest("https://acme.invalid/", method, version, json.dumps(params).encode())


def test_a_single_call() -> None:
    answer = {"result": 1, "time": block(0.5, 12)}
    assert counters("CRM.Deal.Get", answer, {}) == {"crm.deal.get": Told(0.5, 12, 400)}
    assert time_in({"time": {"duration": 0.7}}) == Told(0.7)
    assert time_in({}) == Told(0)


def test_commands_that_are_counted_for_their_methods() -> None:
    times = {"a": block(1, 10), "b": block(2, 12), "c": block(4, 30)}
    assert counters("batch", batch(times), NAMES) == {
        "crm.deal.get": Told(3, 12, 400, calls=2),
        "user.get": Told(4, 30, 400, calls=1),
    }


def test_a_batch_that_is_counted_as_a_whole() -> None:
    times = {"a": block(1, 50), "b": block(2, 50), "c": block(4, 50)}
    assert counters("batch", batch(times), NAMES) == {"batch": Told(7, 50, 400)}


def test_one_command_may_be_counted_either_way() -> None:
    found = counters("batch", batch({"c": block(4, 50)}), NAMES)
    assert found == {"batch": Told(4, 50, 400), "user.get": Told(4, 50, 400)}


def test_a_batch_without_counters() -> None:
    times = {"a": block(1), "b": block(2), "c": block(4)}
    assert counters("batch", batch(times), NAMES) == {
        "crm.deal.get": Told(3, calls=2),
        "user.get": Told(4),
    }
    assert counters("batch", {"result": {}, "time": block(0.5)}, NAMES) == {"batch": Told(0.5)}


def test_commands_by_their_places() -> None:
    commands = request({"cmd": ["crm.deal.get?id=1", "User.Get"]})
    assert commands_of(commands) == {"0": "crm.deal.get", "1": "user.get"}
    found = counters("batch", batch([block(1, 3), block(2, 4)]), commands_of(commands))
    assert found == {"crm.deal.get": Told(1, 3, 400), "user.get": Told(2, 4, 400)}


def test_commands_of_rest_3() -> None:
    named = request({"x": {"method": "main.user.get", "query": {}}}, version=3)
    assert commands_of(named) == {"x": "main.user.get"}
    listed = request([{"method": "main.user.get"}, {"as": "y"}], version=3)
    assert commands_of(listed) == {"0": "main.user.get"}


def test_other_requests_have_no_commands() -> None:
    assert commands_of(request({"cmd": {"a": "user.get"}}, method="crm.deal.get")) == {}


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -1e300, 10**400, True, "1", None])
def test_what_is_no_number_of_seconds_is_not_told(number: object) -> None:
    times = {"processing": 1, "operating": number, "operating_reset_at": number, "finish": number}
    assert time_in({"time": times}) == Told(1)


KEYS: Final = (
    *("a", "b", "0", "1", "cmd", "method", "time", "result", "result_time", "processing"),
    *("duration", "operating", "operating_reset_at", "finish"),
)
ODD: Final = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.just(10**400)
    | st.floats()
    | st.sampled_from(["crm.deal.get?id=1", "", "?", "operating"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(KEYS),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)
TIMES: Final = st.dictionaries(st.sampled_from(["a", "b", "c", "0", "1"]), ODD) | st.lists(ODD)


@given(params=ODD, version=st.sampled_from([2, 3]), cmd=st.booleans())
def test_odd_batches_never_raise(params: object, version: int, cmd: bool) -> None:
    asked = request({"cmd": params} if cmd else params, version)
    assert all(name == name.lower() for name in commands_of(asked).values())


@given(
    answer=st.dictionaries(st.sampled_from(["result", "time", "error"]), ODD)
    | TIMES.map(lambda times: {"result": {"result_time": times}}),
    names=st.dictionaries(st.sampled_from(["a", "b", "c", "0", "1"]), st.just("user.get")),
)
def test_odd_answers_never_raise(answer: dict[str, Any], names: dict[str, str]) -> None:
    for told in counters("batch", answer, names).values():
        assert abs(told.took) < float("inf")
        assert told.calls >= 1
