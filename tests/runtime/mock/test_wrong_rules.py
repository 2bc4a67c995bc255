"""What cannot be is refused when it is said, and not when a call meets it."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24 import AsyncBitrix24, Bitrix24, ConfigurationError, MockPortal


@pytest.mark.parametrize(
    ("kind", "wrong", "said"),
    [
        ("500", {"method": ""}, '"method" must be the name of a method'),
        ("500", {"times": -1}, '"times" must be a whole number, 0 or more'),
        ("500", {"times": 1.5}, '"times" must be a whole number'),
        ("500", {"skip": -1}, '"skip" must be a whole number, 0 or more'),
        ("500", {"probability": 2}, '"probability" must be a number from 0 to 1'),
        ("500", {"executed": "no"}, '"executed" must be true or false'),
        ("slow", {"seconds": -1}, '"seconds" must be a number of seconds, 0 or more'),
        ("slow", {"seconds": float("nan")}, '"seconds" must be a number of seconds'),
        ("slow", {"seconds": "x"}, '"seconds" must be a number of seconds'),
        ("drip", {"count": -1}, '"count" must be a whole number'),
        ("redirect", {"status": 42}, '"status" of redirect must be from 200 to 599'),
        ("processing", {"status": 200}, '"status" of processing must be from 102 to 199'),
        ("odd", {}, 'needs "shape"'),
        ("odd", {"shape": "round"}, "'round' is no odd shape; there are: "),
        ("slowly", {}, "'slowly' is no fault; there are: "),
    ],
)
def test_a_fault_that_cannot_be(kind: str, wrong: dict[str, Any], said: str) -> None:
    portal = MockPortal()
    with pytest.raises(ConfigurationError) as told:
        portal.faults.add(kind, **wrong)
    assert said in str(told.value)
    assert portal.faults.rules == []


@pytest.mark.parametrize(
    ("method", "envelope", "more", "said"),
    [
        ("", {"result": 1}, {}, '"method" must be the name of a method'),
        ("one", 5, {}, 'one: "envelope" must be a JSON object'),
        ("one", [], {}, '"envelope" must be a JSON object'),
        ("one", {"result": 1}, {"status": 42}, '"status" must be an HTTP status from 200 to 599'),
        ("one", {"result": 1}, {"times": 0}, '"times" must be a number of calls, from 1'),
        ("one", {"result": 1}, {"times": -2}, '"times" must be a number of calls, from 1'),
    ],
)
def test_an_answer_that_cannot_be(
    method: str, envelope: Any, more: dict[str, Any], said: str
) -> None:
    portal = MockPortal()
    portal.answer("one", {"result": "before"})
    with pytest.raises(ConfigurationError) as told:
        portal.answer(method, envelope, **more)
    assert said in str(told.value)
    assert Bitrix24.mock(portal=portal).call("one") == "before"


@pytest.mark.parametrize("client", [Bitrix24, AsyncBitrix24])
def test_an_answer_of_a_client_that_cannot_be(client: Any) -> None:
    with pytest.raises(
        ConfigurationError, match=r'crm\.deal\.get: "envelope" must be a JSON object'
    ):
        client.mock({"crm.deal.get": 5})
