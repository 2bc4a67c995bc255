"""The limits of a portal, as its clients keep them: on the simulated portal and its clock.

Numbers are those of the documentation (``limits``): 50 requests and 2 a second. Of 150 calls 47 go
at once, for a portal forgets in steps of a second; the last one goes (150 - 47) / 2 s later.
"""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from bitrix24 import (
    AsyncBitrix24,
    Bitrix24,
    ConfigurationError,
    Limits,
    MockPortal,
    OperationLimitError,
    ParameterError,
    RateLimitError,
    RequestTimeout,
)
from bitrix24._runtime.mock.clock import START

from .conftest import Connected

READ = "server.time"
LIST = "crm.item.list"
ANSWERS: dict[str, Any] = {READ: {"result": "now"}}
CALLS = 150
LONGEST = 51.5
IDEAL = 50.0


def limited(tariff: Any = "standard") -> MockPortal:
    portal = MockPortal(ANSWERS, check=False)
    portal.limits.tariff(tariff)
    return portal


def took(portal: MockPortal) -> float:
    return portal.clock.now() - START


def best(running: float) -> float:
    """Seconds that so many of running time take one after another, at 480 in ten minutes."""
    return 480 + (running - 480) / 480 * 600


def test_the_bucket_is_kept(connected: Connected) -> None:
    portal = limited()
    client = connected(portal)
    for _ in range(CALLS):
        client.call(READ)
    assert portal.limits.bucket.refused == 0
    assert took(portal) == pytest.approx(LONGEST)
    assert took(portal) <= 1.05 * IDEAL


def test_enterprise_has_a_larger_one() -> None:
    portal = limited("enterprise")
    b24 = Bitrix24.mock(portal=portal, limits="enterprise", retries=0)
    for _ in range(400):
        b24.server.time()
    assert portal.limits.bucket.refused == 0
    assert took(portal) == pytest.approx((400 - 244) / 5)


def test_none_is_off() -> None:
    portal = limited()
    b24 = Bitrix24.mock(portal=portal, limits=None, retries=0)
    with pytest.raises(RateLimitError):
        for _ in range(CALLS):
            b24.server.time()
    assert took(portal) == 0


def test_one_loop() -> None:
    portal = limited()

    async def many() -> None:
        async with AsyncBitrix24.mock(portal=portal, timeout=600, retries=0) as b24:
            await asyncio.gather(*(b24.server.time() for _ in range(CALLS)))

    asyncio.run(many())
    assert portal.limits.bucket.refused == 0
    assert took(portal) <= 1.05 * IDEAL + 1


def test_three_clients_and_eight_threads() -> None:
    portal = limited()
    clients = [Bitrix24.mock(portal=portal, timeout=600, retries=0) for _ in range(3)]

    def work(number: int) -> None:
        for _ in range(CALLS // 8 + (number < CALLS % 8)):
            clients[number % 3].server.time()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert portal.executed(READ) == CALLS
    assert portal.limits.bucket.refused == 0


def test_half_of_it_is_used_up_by_an_earlier_program(connected: Connected) -> None:
    portal = limited()
    first = connected(portal)
    for _ in range(25):
        first.call(READ)
    second = connected(portal)
    for _ in range(CALLS):
        second.call(READ)
    assert portal.limits.bucket.refused == 0
    assert took(portal) <= 1.05 * (IDEAL + 12.5)


@pytest.mark.parametrize("filled", [0, 25, 50])
def test_a_stranger_takes_one_a_second(filled: float, connected: Connected) -> None:
    portal = limited()
    clock, bucket = portal.clock, portal.limits.bucket
    bucket.fill(portal.domain, "127.0.0.1", clock.now(), filled)
    client = connected(portal, timeout=600, retries=4)
    seen = clock.now()
    theirs = 0
    for _ in range(CALLS):
        client.call(READ)
        while seen + 1 <= clock.now():
            seen += 1
            theirs += not bucket.takes(portal.domain, "127.0.0.1", seen)
    assert portal.executed(READ) == CALLS
    assert bucket.refused - theirs <= 10
    assert took(portal) <= 1.05 * (CALLS - 50 + filled)


def test_a_wait_that_is_too_long_is_told_at_once(connected: Connected) -> None:
    portal = limited()
    client = connected(portal, timeout=0.3)
    for _ in range(47):
        client.call(READ)
    with pytest.raises(
        RequestTimeout, match=r"not sent: .* room for 2 requests a second"
    ) as caught:
        client.call(READ)
    assert (caught.value.sent, caught.value.retryable) == ("no", True)
    assert caught.value.method == READ
    assert took(portal) == 0, "it is not waited for"
    assert len(portal.calls) == 47
    client = connected(portal, timeout=1)
    assert client.call(READ) == "now", "its place was given back"
    assert took(portal) == pytest.approx(0.5)


def test_a_task_that_is_cancelled_gives_its_place_back() -> None:
    portal = limited()

    async def work() -> None:
        async with AsyncBitrix24.mock(portal=portal, timeout=600) as b24:
            tasks = [asyncio.ensure_future(b24.server.time()) for _ in range(47)]
            await asyncio.gather(*tasks)
            waiting = asyncio.ensure_future(b24.server.time())
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            await b24.server.time()

    asyncio.run(work())
    assert took(portal) <= 1.5


@pytest.mark.parametrize("mode", ["nested", "absent"])
def test_a_method_is_never_blocked(mode: Any, connected: Connected) -> None:
    """A job of an hour whose calls take a second each: 480 s in ten minutes is what it may have."""
    portal = MockPortal(ANSWERS, check=False)
    portal.limits.operating.limit, portal.limits.operating.mode = 480, mode
    portal.limits.seconds[READ] = 1.0
    client = connected(portal, timeout=600)
    for _ in range(2000):
        client.call(READ)
    assert portal.executed(READ) == 2000
    assert took(portal) <= 1.2 * best(2000)


def test_batches_that_are_counted_as_such_are_never_blocked(connected: Connected) -> None:
    portal = MockPortal(ANSWERS, check=False)
    portal.limits.operating.limit, portal.limits.operating.mode = 480, "batch"
    portal.limits.seconds[READ] = 1.0
    client = connected(portal, timeout=600)
    for _ in range(100):
        answer = client.call("batch", {"cmd": {"a": READ, **{f"b{n}": READ for n in range(9)}}})
        assert not answer["result_error"]
    assert took(portal) <= 1.25 * best(1000)


def test_batches_whose_commands_are_counted_never_block_a_method(connected: Connected) -> None:
    portal = MockPortal(ANSWERS, check=False)
    portal.limits.operating.limit = 480
    portal.limits.seconds[READ] = 1.0
    client = connected(portal, timeout=600)
    for _ in range(100):
        answer = client.call("batch", {"cmd": {f"b{n}": READ for n in range(10)}})
        assert not answer["result_error"]
    assert took(portal) <= 1.25 * best(1000)


def test_running_time_that_comes_too_late_is_told_at_once(connected: Connected) -> None:
    portal = MockPortal(ANSWERS, check=False)
    portal.limits.operating.limit = 480
    portal.limits.seconds[READ] = 50
    portal.limits.longest = 100
    client = connected(portal, timeout=60)
    with pytest.raises(RequestTimeout, match="480 seconds that it may run") as caught:
        for _ in range(20):
            client.call(READ)
    assert caught.value.sent == "no"
    assert not isinstance(caught.value, OperationLimitError)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("free", "'auto', 'standard', 'enterprise', None"),
        ((50,), "a pair is (requests at once"),
        ((0, 2), "requests is a number above 0"),
        ((50, float("nan")), "per_second is a number above 0"),
        ((True, 2), "requests is a number above 0"),
        (Limits(running=-1), "running is a number above 0"),
        (Limits(redis="http://user:secret@host"), "begins with redis://"),
    ],
)
def test_what_are_no_limits_is_told(given: Any, said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Bitrix24.mock(limits=given)
    assert said in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(("told", "size"), [("enterprise", 244), ("60/2", 57), ("standard", 47)])
def test_the_variable_names_limits(told: str, size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("B24_LIMITS", told)
    portal = limited("enterprise")
    b24 = Bitrix24.mock(portal=portal)
    for _ in range(size):
        b24.server.time()
    assert took(portal) == 0
    b24.server.time()
    assert took(portal) > 0


def test_a_variable_that_cannot_be_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("B24_LIMITS", "many")
    with pytest.raises(ConfigurationError, match="B24_LIMITS is auto, standard"):
        Bitrix24.mock()


def test_the_address_of_a_redis_is_not_shown() -> None:
    assert "secret" not in repr(Limits(redis="redis://:secret@127.0.0.1/0"))


# What a job would take


def test_a_list_knows_what_it_takes() -> None:
    items = [{"id": number} for number in range(50)]
    portal = MockPortal({LIST: {"result": {"items": items}, "total": 5000, "next": 50}})
    portal.limits.tariff("standard")
    b24 = Bitrix24.mock(portal=portal)
    page = b24.crm.item.list(entity_type_id=2)
    job = b24.estimate(page)
    assert job.requests == 100
    assert job.seconds == pytest.approx((100 - 46) / 2), "one of the 47 is used"
    assert job.share is None, "the portal does not say how long the method runs"
    assert len(portal.calls) == 1


def test_running_time_is_a_part_of_it() -> None:
    portal = MockPortal(ANSWERS, check=False)
    portal.limits.operating.limit = 480
    portal.limits.seconds[READ] = 2.0
    b24 = Bitrix24.mock(portal=portal)
    b24.call(READ)
    assert b24.estimate(READ, 120).share == pytest.approx(0.5)
    job = b24.estimate(READ, 1200)
    assert job.share == pytest.approx(5)
    assert job.seconds == pytest.approx((2400 + 2 - 456) / 480 * 600)


def test_the_asynchronous_client_is_asked_the_same() -> None:
    portal = limited()

    async def work() -> None:
        async with AsyncBitrix24.mock(portal=portal) as b24:
            assert (await b24.estimate(READ, 147)).seconds == pytest.approx(50)

    asyncio.run(work())


def test_without_limits_there_is_nothing_to_wait_for() -> None:
    b24 = Bitrix24.mock()
    assert b24.estimate(READ, 10) == (10, 0.0, None)


@pytest.mark.parametrize("requests", [None, -1, True, 1.5])
def test_what_cannot_be_estimated_is_told(requests: Any) -> None:
    with pytest.raises(ParameterError, match="requests is a whole number from 0"):
        Bitrix24.mock().estimate(READ, requests)
    portal = MockPortal({LIST: {"result": {"items": []}}})
    with pytest.raises(ParameterError, match="does not say how long the list is"):
        b24 = Bitrix24.mock(portal=portal)
        b24.estimate(b24.crm.item.list(entity_type_id=2))


# Who waits for whom


def test_a_long_walk_does_not_starve_a_single_call() -> None:
    """Of a walk one page at a time is asked for: the single call is the next but one."""
    portal = limited()
    waited: list[float] = []

    async def walk(b24: AsyncBitrix24) -> None:
        for _ in range(300):
            await b24.server.time()

    async def work() -> None:
        async with AsyncBitrix24.mock(portal=portal, timeout=600) as b24:
            walks = asyncio.ensure_future(walk(b24))
            for _ in range(5):
                await asyncio.sleep(0)
                while portal.executed(READ) % 60 < 50:
                    await asyncio.sleep(0)
                begin = portal.clock.now()
                await b24.server.time()
                waited.append(portal.clock.now() - begin)
            await walks

    asyncio.run(work())
    assert portal.limits.bucket.refused == 0
    assert max(waited) <= 1.5


# Whose running time it is


class Application:
    """Credentials, perhaps with the name of their application."""

    def __init__(self, application: str | None, token: str) -> None:
        if application is not None:
            self.application = application
        self._token = token

    def token(self) -> str:
        return self._token

    def renew(self, expired: str) -> str:
        return self._token


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [("app.1", "app.1", True), ("app.1", "app.2", False), (None, None, False)],
)
def test_running_time_is_counted_for_an_application(
    first: str | None, second: str | None, together: bool
) -> None:
    portal = MockPortal(ANSWERS, check=False)
    portal.limits.operating.limit = 480
    portal.limits.seconds[READ] = 100.0
    portal.limits.longest = 600
    one = Bitrix24.mock(portal=portal, credentials=Application(first, "token-1"), timeout=600)
    for _ in range(3):
        one.call(READ)
    other = Bitrix24.mock(portal=portal, credentials=Application(second, "token-2"), timeout=600)
    begin = portal.clock.now()
    other.call(READ)
    assert (portal.clock.now() - begin > 100) is together
