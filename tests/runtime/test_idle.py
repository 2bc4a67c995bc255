"""The connections that wait for their next call: which is used, and which are closed."""

from __future__ import annotations

from bitrix24._runtime.http import IDLE
from bitrix24._runtime.idle import FEWEST, Idle


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_one_that_was_used_last_is_used_next() -> None:
    idle: Idle[str] = Idle(Clock())
    assert idle.take("a") is None
    assert idle.put("a", "a1") + idle.put("a", "a2") + idle.put("b", "b1") == []
    assert [idle.take("a"), idle.take("a"), idle.take("a"), idle.take("b")] == [
        "a2",
        "a1",
        None,
        "b1",
    ]
    assert len(idle) == 0


def test_what_was_idle_for_long_is_closed_when_anything_is_called() -> None:
    clock = Clock()
    idle: Idle[str] = Idle(clock)
    idle.put("a", "a1")
    clock.now = 1.0
    idle.put("b", "b1")
    clock.now = IDLE
    assert idle.put("c", "c1") == []
    clock.now = IDLE + 0.5
    assert idle.take("a") is None
    assert idle.put("d", "d1") == ["a1"]
    clock.now = IDLE + 1.5
    assert idle.stale() == ["b1"]
    assert len(idle) == 2


def test_of_too_many_the_oldest_is_closed() -> None:
    idle: Idle[int] = Idle(Clock())
    assert [idle.put(n, n) for n in range(FEWEST)] == [[]] * FEWEST
    assert idle.put("x", 1000) == [0]
    assert idle.put(1, 1001) == [1]
    assert idle.take(1) == 1001
    assert len(idle) == FEWEST - 1


def test_as_many_wait_as_there_were_calls_at_once() -> None:
    idle: Idle[int] = Idle(Clock())
    for _ in range(300):
        idle.begin()
    for _ in range(300):
        idle.end()
    assert [idle.put("a", n) for n in range(300)] == [[]] * 300
    assert idle.put("b", 300) == [0]


def test_those_of_a_portal_are_dropped_alone() -> None:
    idle: Idle[str] = Idle(Clock())
    for key in ("a", "a", "b"):
        idle.put(key, f"{key}{len(idle)}")
    assert idle.drop(lambda key: key == "a") == ["a0", "a1"]
    assert [idle.take("a"), idle.take("b"), len(idle)] == [None, "b2", 0]
