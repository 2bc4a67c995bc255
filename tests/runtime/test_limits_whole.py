"""The limits of a portal with real processes in real time: nothing is refused, all is answered.

The bucket is small and empties fast, so that each scenario takes seconds.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from .a_redis import Redis
from .limited import SCENARIOS, Score, Setting, played

CALLS = 60
SMALL = Setting(CALLS, size=20, pace=5)
HALF = Setting(CALLS, size=20, pace=5, earlier=10)
FAR = "4 processes over Redis, clocks 30 s apart"


def check(score: Score, refused: int = 0) -> None:
    assert score.failed == {}
    assert score.answered == CALLS
    assert score.refused <= refused


@pytest.mark.long
@pytest.mark.parametrize("name", [name for name in SCENARIOS if name != FAR])
def test_nothing_is_refused(name: str) -> None:
    """With an empty bucket, and with one that an earlier program of ours has filled by half."""
    with ThreadPoolExecutor() as both:
        empty, half = both.submit(played, name, SMALL), both.submit(played, name, HALF)
        check(empty.result())
        check(half.result())


@pytest.mark.long
@pytest.mark.parametrize("earlier", [0, 10])
def test_nothing_is_refused_over_a_redis(earlier: int, redis: Redis) -> None:
    check(played(FAR, Setting(CALLS, 20, 5, earlier, redis.address)))


@pytest.mark.long
@pytest.mark.parametrize("name", ["8 threads", "one event loop"])
def test_a_stranger_costs_few_refusals(name: str) -> None:
    """It takes one a second, and nobody has told us."""
    check(played(name, SMALL, stranger=True), refused=10)
