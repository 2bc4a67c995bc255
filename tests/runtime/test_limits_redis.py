"""The counters that machines share in a Redis: with a real one, and what needs none."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import time
import traceback
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bitrix24 import AsyncBitrix24, Bitrix24, ConfigurationError, Limits, MockPortal, RequestTimeout
from bitrix24._runtime.limits import in_redis
from bitrix24._runtime.limits.in_redis import InRedis
from bitrix24._runtime.limits.limiter import of_a_redis
from bitrix24._runtime.limits.stores import Memory, Step, stepped
from bitrix24._runtime.policy import bucket
from bitrix24._runtime.policy.bucket import Level, Place, Rule

from .a_redis import PASSWORD, PROGRAM, Redis
from .calling import Job, move_clocks
from .limited import METHOD, Scene, Setting

KEY: Final = "acme.invalid office"
STILL: Final = Rule(50, 1e-6)
"""A bucket that forgets nothing while a test runs."""
ALONE: Final = "counted on this machine alone"


@pytest.fixture(scope="module")
def shared() -> Iterator[Redis]:
    """A Redis that the tests of this module share, whose clients agree in nothing else."""
    if not Redis.is_installed():
        pytest.skip(f"{PROGRAM} is not installed")
    server = Redis()
    yield server
    server.close()


@pytest.fixture
def store(redis: Redis) -> InRedis:
    return InRedis(redis.address, Memory(time.monotonic))


@pytest.fixture(autouse=True)
def forgotten() -> None:
    """Each test is a process that knows no Redis yet."""
    of_a_redis.cache_clear()


def entered(store: InRedis, rule: Rule = STILL) -> Place:
    return store.step("enter", KEY, rule)


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    records = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert {record.name for record in records} <= {"bitrix24"}
    return [record.getMessage() for record in records]


# The script does what the policy does.

Move = tuple[str, float]
MOVES: Final = st.lists(
    st.tuples(st.sampled_from(["enter", "enter", "enter", "again", "leave"]), st.floats(0, 1))
    | st.tuples(st.just("refused"), st.floats(-3, 1))
    | st.tuples(st.just("later"), st.floats(0, 60)),
    max_size=60,
)
RULES: Final = st.sampled_from([Rule(50, 2), Rule(250, 5), Rule(5, 1.5), Rule(1, 2)])
ODD: Final = st.sampled_from([0.0, -1.0, 5.0, 1e300, float("nan"), float("inf"), -float("inf")])


@pytest.mark.long
@settings(max_examples=100)
@given(rule=RULES, moves=MOVES)
def test_the_script_does_what_the_policy_does(rule: Rule, moves: list[Move], shared: Redis) -> None:
    client = shared.client()
    client.flushall()
    store = InRedis(shared.address, Memory(time.monotonic))
    level: Level | None = None
    numbers, last = [0.0], 0.0
    for name, value in moves:
        if name == "later":  # time passes, for what is kept: it was all so much sooner
            level = level and level._replace(at=level.at - value, refused=level.refused - value)
            keep(client, level)
            continue
        step: Step = name  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
        number = last + value if step == "refused" else numbers[int(value * (len(numbers) - 1))]
        place = store.step(step, KEY, rule, number)
        last = place.now
        level = Level(at=last) if level is None else bucket.believed(level, rule, last)
        level, expected = stepped(step, level, rule, last, number)
        assert place == pytest.approx(expected, rel=1e-9, abs=1e-5)
        assert kept(client) == pytest.approx(level, rel=1e-9, abs=1e-5)
        level = kept(client)
        numbers.append(place.number)


@pytest.mark.long
@given(level=st.builds(Level, ODD, ODD, ODD, ODD, ODD))
def test_the_script_believes_what_the_policy_believes(level: Level, shared: Redis) -> None:
    client = shared.client()
    keep(client, level)
    place = InRedis(shared.address, Memory(time.monotonic)).step("again", KEY, Rule(50, 2), 3)
    believed = bucket.believed(level, Rule(50, 2), place.now)
    assert kept(client) == pytest.approx(bucket.later(believed, Rule(50, 2), place.now))


@pytest.mark.long
@pytest.mark.parametrize("value", ["much", "", "nan", "inf", "-5"])
def test_values_that_cannot_be_are_a_full_bucket(value: str, shared: Redis) -> None:
    client = shared.client()
    client.hset(in_redis.PREFIX + KEY, mapping={"entered": value})
    store = InRedis(shared.address, Memory(time.monotonic))
    assert store.step("enter", KEY, Rule(50, 2)).level == 51


def keep(client: Any, level: Level | None) -> None:
    if level is not None:
        values = {name: repr(value) for name, value in level._asdict().items()}
        client.hset(in_redis.PREFIX + KEY, mapping=values)


def kept(client: Any) -> Level:
    values = client.hmget(in_redis.PREFIX + KEY, *Level._fields)
    return Level(*map(float, values))


# Machines.


@pytest.mark.long
def test_machines_whose_clocks_differ_share(redis: Redis) -> None:
    """Of 60 calls no more are let through at once than by one machine."""
    portal = MockPortal({METHOD: {"result": "now"}}, check=False)
    portal.limits.bucket.size, portal.limits.bucket.per_second = 20, 5
    portal.clock.run(time.monotonic)
    with portal:
        scene = Scene(portal, Setting(60, 20, 5), "")
        job = replace(scene.job(20), redis=redis.address)
        scene.play(*(replace(job, ahead=30 * n) for n in (-1, 0, 1)))
    assert scene.found == {"answered": 60}
    assert portal.limits.bucket.refused == 0
    (key,) = redis.client().keys(f"{in_redis.PREFIX}*")
    # What was counted ahead and not used is given back when a process ends.
    assert 60 <= float(redis.client().hget(key, "entered") or 0) <= 62


@pytest.mark.long
def test_each_address_has_a_bucket(redis: Redis) -> None:
    with MockPortal({METHOD: {"result": "now"}}, check=False) as portal:
        for egress, calls in (("office", 2), ("cloud", 3)):
            limits = Limits(egress=egress, redis=redis.address, running=None)
            with Bitrix24(portal.url, limits=limits) as b24:
                for _ in range(calls):
                    b24.call(METHOD)
        host = portal.address.partition("://")[2]
    keys: list[str] = redis.client().keys("*")
    counted = {key: float(redis.client().hget(key, "entered") or 0) for key in keys}
    prefix = f"{in_redis.PREFIX}{host} "
    assert counted.keys() == {f"{prefix}office", f"{prefix}cloud"}
    # One who calls again at once has a place or more counted ahead.
    assert 2 <= counted[f"{prefix}office"] <= 3
    assert 3 <= counted[f"{prefix}cloud"] <= 6


@pytest.mark.long
def test_running_time_is_shared_by_machines(redis: Redis) -> None:
    """One learns that 90 % are used up; another does not even send, whatever its clocks say."""
    times = {"processing": 50, "operating": 432, "operating_reset_at": 1500, "finish": 1000}
    with MockPortal({METHOD: {"result": "now", "time": times}}, check=False) as portal:
        with Bitrix24(portal.url, limits=Limits(redis=redis.address)) as b24:
            b24.call(METHOD)
        of_a_redis.cache_clear()
        limits = Limits(redis=redis.address)
        with (
            Bitrix24(portal.url, limits=limits, timeout=20) as b24,
            pytest.raises(RequestTimeout, match="480 seconds that it may run"),
        ):
            b24.call(METHOD)
        job = Job(portal.url, 1, (50, 2), redis=redis.address, ahead=30, timeout=20)
        scene = Scene(portal, Setting(1, 50, 2), "")
        scene.play(job)
        assert scene.found == {"RequestTimeout": 1}
        assert len(portal.calls) == 1


# What does not answer.


@pytest.mark.long
def test_a_redis_that_ends_and_comes_back(
    store: InRedis,
    redis: Redis,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    number = [entered(store).number for _ in range(30)][-1]
    store.write("text", "kept")
    redis.stop()
    assert store.step("again", KEY, STILL, number).level == pytest.approx(30)
    assert entered(store).level == pytest.approx(31), "it goes on with what was known"
    assert store.read("text")[0] is None
    store.write("text", "own")
    assert store.read("text")[0] == "own"
    assert len(warnings(caplog)) == 1
    assert ALONE in warnings(caplog)[0]
    redis.start()
    assert entered(store).level == pytest.approx(32)
    assert redis.client().keys() == [], "it is not asked for a while"
    monkeypatch.setattr(store, "_own_until", 0.0)
    assert entered(store).level == pytest.approx(33), "also by those who come anew"
    assert float(redis.client().hget(in_redis.PREFIX + KEY, "entered")) == 33
    assert len(warnings(caplog)) == 1


@pytest.mark.long
def test_a_place_survives_what_was_in_the_redis(store: InRedis, redis: Redis) -> None:
    number = [entered(store, Rule(50, 2)).number for _ in range(500)][-1]
    redis.client().flushall()
    place = store.step("again", KEY, Rule(50, 2), number)
    assert (place.number, place.wait) == (1, 0)


def test_the_address_is_not_told(caplog: pytest.LogCaptureFixture) -> None:
    """Nobody listens there; the password is in no log, and in no text of what is at hand."""
    address = f"redis://user:{PASSWORD}@127.0.0.1:1/0"
    limits = Limits(redis=address, running=None)
    with (
        MockPortal({METHOD: {"result": "now"}}, check=False) as portal,
        Bitrix24(portal.url, limits=limits) as b24,
    ):
        assert b24.call(METHOD) == "now"
        shown = [repr(limits), str(limits), repr(b24), repr(of_a_redis(address))]
    assert len(warnings(caplog)) == 1
    assert ALONE in warnings(caplog)[0]
    assert PASSWORD not in "".join((*shown, caplog.text))


@pytest.mark.long
def test_a_password_that_is_wrong_is_not_told(caplog: pytest.LogCaptureFixture) -> None:
    if not Redis.is_installed():
        pytest.skip(f"{PROGRAM} is not installed")
    server = Redis("another")
    try:
        store = InRedis(server.address.replace("another", PASSWORD), Memory(time.monotonic))
        assert entered(store).number == 1
    finally:
        server.close()
    assert len(warnings(caplog)) == 1
    assert "AuthenticationError" in warnings(caplog)[0]
    assert PASSWORD not in caplog.text


@pytest.mark.parametrize(
    "rest", ["host:port/", "[::1/", "host?db=first", "host?unknown=1", "host?socket_timeout=long"]
)
def test_an_address_that_cannot_be_read_is_not_told(rest: str) -> None:
    with MockPortal({METHOD: {"result": "now"}}, check=False) as portal:
        b24 = Bitrix24(portal.url, limits=Limits(redis=f"redis://:{PASSWORD}@{rest}"))
        with pytest.raises(ConfigurationError, match="cannot be read") as caught:
            b24.call(METHOD)
        b24.close()
    error: BaseException | None = caught.value
    while error is not None:
        told = traceback.TracebackException.from_exception(error, capture_locals=True)
        frames = [frame for frame in told.stack if "test_limits_redis" not in frame.filename]
        locals_told = [str(frame.locals) for frame in frames]
        assert PASSWORD not in "".join((str(error), repr(error), *locals_told))
        error = error.__context__


def test_a_host_that_has_no_name(caplog: pytest.LogCaptureFixture) -> None:
    store = InRedis("redis://a..b:1/", Memory(time.monotonic))
    assert entered(store).number == 1
    assert len(warnings(caplog)) == 1


# Both kinds of clients.


@pytest.mark.long
def test_a_loop_goes_on_while_the_redis_is_asked(
    redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    """The Redis stands still until a task of the same loop lets it go on."""

    async def wake() -> None:
        for _ in range(5):
            await asyncio.sleep(0.02)
        os.kill(redis.process.pid, signal.SIGCONT)

    async def work(url: str) -> None:
        async with AsyncBitrix24(url, limits=Limits(redis=redis.address)) as b24:
            await b24.call(METHOD)
            os.kill(redis.process.pid, signal.SIGSTOP)
            await asyncio.gather(b24.call(METHOD), wake())

    with MockPortal({METHOD: {"result": "now"}}, check=False) as portal:
        asyncio.run(work(portal.url))
        assert len(portal.calls) == 2
    assert warnings(caplog) == [], "it would not have answered in time"


def test_clocks_are_moved(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the tests of machines rest on."""
    for name in ("time", "monotonic"):
        monkeypatch.setattr(time, name, getattr(time, name))
    before = time.monotonic()
    move_clocks(30)
    assert time.monotonic() >= before + 30
