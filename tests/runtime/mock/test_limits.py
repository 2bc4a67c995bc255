"""The two limits, worked out as the page ``limits`` does, and the clock that they run on."""

from __future__ import annotations

from typing import Any, Literal

import pytest

from bitrix24 import Bitrix24, MockPortal, OperationLimitError, RateLimitError
from bitrix24._runtime.mock.call import Caller
from bitrix24._runtime.mock.clock import START, Clock
from bitrix24._runtime.mock.limits import Bucket, Limits, Operating

from .asked import CODE, WEBHOOK_V3, ask

LIST = "crm.item.list"
BODY = {"entityTypeId": 1}
EMPTY: dict[str, Any] = {"result": {"items": []}}
CALLER = Caller("webhook", "1", "webhook of user 1")


class Ticks:
    """A clock that runs only when it is told to, for a portal that follows a real one."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def passed(bucket: Bucket, now: float, count: int, address: str = "1.1.1.1") -> int:
    """How many of a number of requests at once are let through."""
    return sum(bucket.takes("acme", address, now) for _ in range(count))


# Requests


def test_a_request_is_refused_once_the_counter_stands_above_the_threshold() -> None:
    bucket = Bucket(50, 2)
    assert passed(bucket, 0.0, 60) == 51  # the 51st lifts the counter above 50
    assert bucket.level("acme", "1.1.1.1", 0.0) == 51
    assert bucket.refused == 9


def test_the_counter_goes_down_once_a_second_and_not_in_between() -> None:
    bucket = Bucket(50, 2)
    passed(bucket, 0.0, 51)
    assert passed(bucket, 0.9, 5) == 0
    assert passed(bucket, 1.0, 5) == 2
    assert passed(bucket, 1.9, 5) == 0
    assert passed(bucket, 2.0, 5) == 2
    assert passed(bucket, 2.0 + 26, 60) == 51, "after 26 s it is empty"


def test_at_the_sustained_rate_nothing_is_ever_refused() -> None:
    bucket = Bucket(50, 2)
    assert all(bucket.takes("acme", "1.1.1.1", n / 2) for n in range(1000))
    assert bucket.level("acme", "1.1.1.1", 500.0) <= 2


def test_a_refused_request_counts_only_if_it_is_told_to() -> None:
    patient, strict = Bucket(5, 2), Bucket(5, 2, counts_refused=True)
    assert passed(patient, 0.0, 10) == passed(strict, 0.0, 10) == 6
    assert passed(patient, 1.0, 10) == 2
    assert passed(strict, 1.0, 10) == 0


def test_a_bucket_of_no_size_lets_everything_through() -> None:
    assert passed(Bucket(), 0.0, 1000) == 1000


def test_portals_and_addresses_have_buckets_of_their_own() -> None:
    bucket = Bucket(5, 2)
    assert passed(bucket, 0.0, 10) == 6
    assert passed(bucket, 0.0, 10, "2.2.2.2") == 6
    assert bucket.takes("other", "1.1.1.1", 0.0)


def test_other_clients_behind_the_address_can_have_filled_it() -> None:
    bucket = Bucket(50, 2)
    bucket.fill("acme", "1.1.1.1", 0.0, 48)
    assert passed(bucket, 0.0, 10) == 3


@pytest.mark.parametrize(
    ("tariff", "at_once", "a_second"), [("standard", 51, 2), ("enterprise", 251, 5)]
)
def test_a_portal_limits_as_its_tariff_says(
    tariff: Literal["standard", "enterprise"], at_once: int, a_second: int
) -> None:
    portal = MockPortal()
    portal.limits.tariff(tariff)
    statuses = [ask(portal, "server.time").status for _ in range(at_once + 10)]
    assert statuses == [200] * at_once + [503] * 10
    portal.clock.advance(1)
    assert [ask(portal, "server.time").status for _ in range(10)].count(200) == a_second
    assert ask(portal, "server.time", address="2.2.2.2").status == 200
    assert ask(portal, "server.time", host="other.invalid").status == 200


def test_one_request_too_many_is_answered_in_either_version() -> None:
    portal = MockPortal()
    portal.limits.bucket.size = 1
    for _ in range(2):
        ask(portal, "server.time")
    code, text = "QUERY_LIMIT_EXCEEDED", "Too many requests"
    assert ask(portal, "server.time").json == {"error": code, "error_description": text}
    answer = ask(portal, f"{WEBHOOK_V3}tasks.task.get", {"id": 1})
    assert (answer.status, answer.json) == (503, {"error": {"code": code, "message": text}})


def test_a_batch_is_one_request() -> None:
    portal = MockPortal()
    portal.limits.bucket.size = 1
    for _ in range(2):
        assert ask(portal, "batch", {"cmd": ["server.time"] * 50}).status == 200
    assert ask(portal, "server.time").status == 503


def test_the_client_sees_that_it_was_too_fast() -> None:
    portal = MockPortal()
    portal.limits.bucket.size = 1
    b24 = Bitrix24.mock(portal=portal, retries=0, limits=None)
    b24.server.time()
    b24.server.time()
    with pytest.raises(RateLimitError):
        b24.server.time()


def test_at_speed_50_a_real_second_empties_as_much_as_fifty() -> None:
    ticks = Ticks()
    portal = MockPortal(clock=Clock(source=ticks, speed=50))
    portal.limits.tariff("standard")
    assert [ask(portal, "server.time").status for _ in range(60)].count(200) == 51
    ticks.seconds += 0.02  # one second there
    assert [ask(portal, "server.time").status for _ in range(60)].count(200) == 2
    ticks.seconds += 0.5
    assert [ask(portal, "server.time").status for _ in range(60)].count(200) == 50
    assert portal.clock.now() == pytest.approx(START + 26)


def test_a_portal_under_another_name_has_the_same_bucket() -> None:
    portal = MockPortal()
    portal.limits.bucket.size = 1
    portal.rename("old.invalid", "mock.invalid")
    assert [ask(portal, "server.time").status for _ in range(3)] == [200, 200, 503]
    assert ask(portal, "server.time", host="old.invalid").status == 302


# Running time


def portal_of(seconds: float = 20) -> MockPortal:
    """A portal as the page works with one: 480 s, and a method that takes 20 s."""
    portal = MockPortal({LIST: EMPTY, "crm.item.get": EMPTY}, check=False)
    portal.limits.operating.limit = 480
    portal.limits.seconds[LIST] = seconds
    return portal


def operating(portal: MockPortal, target: str = LIST, **more: Any) -> tuple[int, float | None]:
    """Status of a call and the counter in its answer."""
    answer = ask(portal, target, BODY, **more)
    return answer.status, answer.json.get("time", {}).get("operating")


def test_the_example_of_the_page_comes_out_as_it_says() -> None:
    portal = portal_of()
    for number in range(1, 21):  # 20 calls in ten minutes, the first two of them in one minute
        assert operating(portal) == (200, 20.0 * number)
        portal.clock.advance({1: 0, 2: 60}.get(number, 29))
    for number in range(21, 26):
        assert operating(portal) == (200, 20.0 * number)
    assert ask(portal, LIST, BODY).error == (429, "OPERATION_TIME_LIMIT")
    portal.clock.advance(START + 600 - portal.clock.now())  # the oldest basket, of 40 s, is gone
    assert operating(portal) == (200, 480.0)
    assert operating(portal) == (200, 500.0)
    assert operating(portal) == (429, None)


def test_the_reset_is_ten_minutes_after_the_first_call_of_its_minute() -> None:
    portal = portal_of()
    portal.clock.advance(320)  # 10:05:20 in the words of the page
    answer = ask(portal, LIST, BODY).json["time"]
    assert answer["operating_reset_at"] == START + 320 + 600
    portal.clock.advance(30)
    assert ask(portal, LIST, BODY).json["time"]["operating_reset_at"] == START + 920
    portal.clock.advance(300)
    assert ask(portal, LIST, BODY).json["time"]["operating"] == 60.0


def test_a_basket_holds_a_minute_of_the_clock_and_is_forgotten_as_a_whole() -> None:
    counted = Operating(480)
    for moment, seconds in ((30.0, 1), (59.0, 2), (60.0, 4), (119.0, 8), (120.0, 16)):
        counted.charge(CALLER, "a.b", moment, seconds)
    assert counted.used(CALLER, "a.b", 120.0) == 31
    assert counted.used(CALLER, "a.b", 629.9) == 31
    assert counted.used(CALLER, "a.b", 630.0) == 28  # the second of 59 with that of 30
    assert counted.reset_at(CALLER, "a.b", 630.0) == 660
    assert counted.used(CALLER, "a.b", 660.0) == 16
    assert counted.used(CALLER, "a.b", 720.0) == 0
    assert counted.reset_at(CALLER, "a.b", 720.0) == 1320


def test_the_limit_is_passed_only_above_it() -> None:
    counted = Operating(480)
    counted.charge(CALLER, "a.b", 0.0, 480)
    assert not counted.is_spent(CALLER, "a.b", 0.0)
    counted.charge(CALLER, "a.b", 0.0, 0.1)
    assert counted.is_spent(CALLER, "a.b", 0.0)


def test_other_methods_webhooks_and_applications_go_on() -> None:
    portal = portal_of()
    for code in (CODE, "another-code"):
        portal.callers.add_webhook(code)
    for token in ("t0k3n", "t0k3n2"):
        portal.callers.add_token(token, name=f"app of {token}")
    for _ in range(25):
        ask(portal, LIST, BODY)
    assert operating(portal)[0] == 429
    assert ask(portal, "crm.item.get", {**BODY, "id": 1}).status == 200
    assert operating(portal, f"/rest/1/another-code/{LIST}") == (200, 20.0)
    for _ in range(25):
        ask(portal, f"/rest/{LIST}?auth=t0k3n", BODY)
    assert operating(portal, f"/rest/{LIST}?auth=t0k3n")[0] == 429
    assert operating(portal, f"/rest/{LIST}?auth=t0k3n2") == (200, 20.0)


def test_users_of_one_application_share_its_time() -> None:
    portal = portal_of()
    for user in (1, 2):
        portal.callers.add_token(f"t0k3n{user}", name="app.1", user=user)
    ask(portal, f"/rest/{LIST}?auth=t0k3n1", BODY)
    assert operating(portal, f"/rest/{LIST}?auth=t0k3n2") == (200, 40.0)


def test_names_count_whatever_their_case() -> None:
    portal = portal_of()
    ask(portal, LIST, BODY)
    assert operating(portal, "CRM.Item.List") == (200, 40.0)


def test_a_refused_method_does_not_run_and_does_not_count() -> None:
    portal = portal_of(500)
    portal.limits.longest = 600
    ask(portal, LIST, BODY)
    for _ in range(3):
        assert operating(portal) == (429, None)
    assert portal.executed(LIST) == 1
    portal.clock.advance(600)
    assert operating(portal) == (200, 500.0)


def test_the_client_sees_that_the_time_is_used_up() -> None:
    portal = portal_of(500)
    portal.limits.longest = 600
    b24 = Bitrix24.mock(portal=portal, timeout=600, limits=None)
    b24.crm.item.list(entity_type_id=1)
    with pytest.raises(OperationLimitError):
        b24.crm.item.list(entity_type_id=1)


def test_without_a_limit_there_are_no_counters() -> None:
    portal = MockPortal({LIST: {"result": {"items": []}}})
    assert "time" not in ask(portal, LIST, BODY).json


# What a batch costs


def batched(mode: Literal["nested", "batch", "absent"]) -> tuple[MockPortal, Any]:
    """A portal that has run a batch of three, and the block of times of its commands."""
    portal = portal_of()
    portal.limits.operating.mode = mode
    answer = ask(portal, "batch", {"cmd": [f"{LIST}?entityTypeId=1"] * 2 + ["crm.item.get"]})
    return portal, answer.result["result_time"]


def test_nested_each_command_is_counted_as_its_own_method() -> None:
    portal, times = batched("nested")
    assert [time["operating"] for time in times] == [20.0, 40.0, 0.0]
    assert operating(portal) == (200, 60.0)
    for _ in range(22):
        ask(portal, LIST, BODY)
    parts = ask(portal, "batch", {"cmd": [LIST, "crm.item.get"]}).result
    assert parts["result_error"][0]["error"] == "OPERATION_TIME_LIMIT"
    assert list(parts["result"]) == ["1"]


def test_as_a_batch_all_of_it_is_counted_for_the_method_batch() -> None:
    portal, times = batched("batch")
    assert [time["operating"] for time in times] == [40.0, 40.0, 40.0]
    assert operating(portal) == (200, 20.0), "the method itself has used nothing before"
    body = {"cmd": [LIST] * 2}
    for _ in range(11):
        assert ask(portal, "batch", body).status == 200
    assert ask(portal, "batch", body).status == 200, "480 is not above 480"
    answer = ask(portal, "batch", body)
    assert answer.error == (429, "OPERATION_TIME_LIMIT")
    assert operating(portal) == (200, 40.0)


def test_absent_it_is_counted_but_not_told() -> None:
    portal, times = batched("absent")
    assert times == []
    for _ in range(23):
        assert operating(portal) == (200, None)
    assert operating(portal)[0] == 429


def test_a_batch_of_rest_3_is_counted_alike() -> None:
    portal = MockPortal({"a.b": {"result": {"item": {"id": 1}}}})
    portal.limits.operating.limit = 40
    portal.limits.operating.mode = "batch"
    portal.limits.seconds["a.b"] = 21
    body: list[Any] = [{"method": "a.b", "query": {}}] * 2
    assert ask(portal, f"{WEBHOOK_V3}batch", body).status == 200
    assert ask(portal, f"{WEBHOOK_V3}batch", body).error == (429, "OPERATION_TIME_LIMIT")


def test_a_star_stands_for_all_methods_that_are_not_named() -> None:
    limits = Limits(seconds={"*": 3.0, "a.b": 5.0})
    assert (limits.running("a.b"), limits.running("c.d"), Limits().running("a.b")) == (5, 3, 0)


def test_a_request_that_takes_more_than_a_minute_is_cut() -> None:
    portal = portal_of(61)
    answer = ask(portal, LIST, BODY)
    assert answer.status == 504
    assert portal.executed(LIST) == 1, "that it was cut does not undo it"


# The clock


def test_a_clock_stands_still_until_it_is_told_to_go_on() -> None:
    clock = Clock()
    assert not clock.runs
    assert clock.now() == clock.now() == 1_767_225_600  # 2026-01-01T00:00:00Z
    assert clock.advance(600) == START + 600
    assert clock.advance(0) == clock.now() == START + 600


@pytest.mark.parametrize("seconds", [-1, -0.001, float("inf"), float("nan")])
def test_time_does_not_go_back_or_end(seconds: float) -> None:
    clock = Clock()
    with pytest.raises(ValueError, match=r"time goes on by seconds, not by"):
        clock.advance(seconds)
    assert clock.now() == START


def test_a_clock_follows_another_at_its_own_speed() -> None:
    ticks = Ticks()
    clock = Clock(100.0, source=ticks, speed=50)
    assert clock.runs
    assert clock.now() == 100.0
    ticks.seconds += 2
    assert clock.now() == 200.0
    assert clock.advance(7) == 207.0
    ticks.seconds += 1
    assert clock.now() == 257.0


def test_a_clock_that_stood_still_can_begin_to_run() -> None:
    ticks = Ticks()
    clock = Clock(100.0)
    clock.advance(5)
    clock.run(ticks, speed=2)
    assert clock.now() == 105.0
    ticks.seconds += 10
    assert (clock.now(), clock.speed) == (125.0, 2)
    clock.run(ticks)
    ticks.seconds += 10
    assert clock.now() == 135.0
