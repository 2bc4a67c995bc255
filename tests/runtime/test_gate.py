"""Many who wait for one bucket in one process: in which order they go, and how soon."""

from __future__ import annotations

import heapq
import threading
from collections.abc import Generator
from itertools import pairwise
from typing import Any, Final

import pytest

from bitrix24 import RequestTimeout
from bitrix24._runtime.http import HTTPRequest
from bitrix24._runtime.limits.gate import Gate, Sent, Turn
from bitrix24._runtime.limits.lines import Lines
from bitrix24._runtime.limits.settings import Limits
from bitrix24._runtime.limits.stores import Memory, Step
from bitrix24._runtime.policy.bucket import Place, Rule
from bitrix24._runtime.steps import Pause

REQUEST: Final = HTTPRequest("https://acme.invalid/", "server.time")


class Time:
    """A clock that a schedule moves."""

    def __init__(self) -> None:
        self.at = 1000.0

    def now(self) -> float:
        return self.at

    wall = now

    def sleep(self, seconds: float) -> None:
        raise NotImplementedError

    async def sleep_async(self, seconds: float) -> None:
        raise NotImplementedError


Waiting = Generator[Any, Any, Sent | RequestTimeout]
CLOUD: Final = Limits()


def scheduled(
    count: int, latency: float, timeout: float = 600, limits: Limits = CLOUD
) -> list[float | RequestTimeout]:
    """When each of so many calls that are made together goes; an answer takes a while."""
    time = Time()
    gate = Gate(limits, "acme.invalid", Memory(time.now), Lines())
    turn = Turn(REQUEST, time.at + timeout, time)
    queue: list[tuple[float, int, Waiting | None]] = [
        (time.at, number, gate.turn(turn)) for number in range(count)
    ]
    gone: list[float | RequestTimeout] = []
    while queue:
        time.at, number, waiting = heapq.heappop(queue)
        if waiting is None:
            gate.ended()
            continue
        try:
            step = next(waiting)
        except StopIteration as end:
            if isinstance(end.value, Sent):
                gone.append(time.at - 1000)
                heapq.heappush(queue, (time.at + latency, count + number, None))
            else:
                gone.append(end.value)
        else:
            assert isinstance(step, Pause)
            heapq.heappush(queue, (time.at + step.seconds, number, waiting))
    return gone


@pytest.mark.parametrize("latency", [0, 0.05, 0.4, 3])
@pytest.mark.parametrize(
    "limits", [CLOUD, Limits(250, 5), Limits(20, 5)], ids=["standard", "enterprise", "small"]
)
def test_all_that_has_room_goes_at_once_and_the_rest_as_room_comes(
    latency: float, limits: Limits
) -> None:
    """A burst is spread by 25 ms each, and no more; those who wait for room do not overtake."""
    room = int(limits.rule.room)
    gone = [one for one in scheduled(room + 60, latency, limits=limits) if isinstance(one, float)]
    assert len(gone) == room + 60
    assert gone[room // 4] <= 0.1
    ideal = [0.0] * room + [(number + 1) / limits.per_second for number in range(60)]
    late = [one - best for one, best in zip(sorted(gone), ideal, strict=True)]
    assert max(late) <= room * 0.025 + 0.01
    assert late[-1] <= 0.01, "what was spread costs the others nothing"
    assert all(sooner < later + 1e-9 for sooner, later in pairwise(gone))


def test_who_comes_too_late_is_told_at_once() -> None:
    gone = scheduled(100, 0.05, timeout=10)
    assert sum(isinstance(one, float) for one in gone) == 47 + 20
    assert max(one for one in gone if isinstance(one, float)) <= 10


class Far:
    """Counters that are far away, and take as long as they like."""

    far = True

    def __init__(self) -> None:
        self.goes_on, self.counted = threading.Event(), threading.Event()

    def step(self, step: Step, key: str, rule: Rule, number: float = 0.0) -> Place:
        assert self.goes_on.wait(60)
        self.counted.set()
        return Place(1, 0, 1000, 0, 2)

    def read(self, key: str) -> tuple[str | None, float]:
        raise NotImplementedError

    def write(self, key: str, text: str) -> None:
        raise NotImplementedError


def test_nobody_waits_until_a_place_is_given_back() -> None:
    """As where a task of a loop is cancelled."""
    store = Far()
    Gate(CLOUD, "acme.invalid", store, Lines()).give_back()
    assert not store.counted.is_set()
    store.goes_on.set()
    assert store.counted.wait(60)
