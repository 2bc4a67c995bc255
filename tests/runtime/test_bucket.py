"""The bucket as we know it, by hand and against the bucket of the simulated portal."""

from __future__ import annotations

from itertools import pairwise
from math import inf, nan
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24._runtime.mock.limits import Bucket
from bitrix24._runtime.policy import bucket
from bitrix24._runtime.policy.bucket import Level, Place, Rule

RULE: Final = Rule(50, 2)
FULL: Final = Level(entered=50, at=100)
RULES: Final = st.sampled_from([RULE, Rule(250, 5), Rule(20, 5), Rule(8, 1)])
LATENCIES: Final = st.floats(0, 0.3)


def test_the_room_leaves_what_comes_in_a_step_of_a_second() -> None:
    assert RULE.room == 47
    assert Rule(250, 5).room == 244
    assert Rule(1, 2).room == 1


def test_an_empty_bucket_lets_so_many_go() -> None:
    level = Level(at=100)
    places: list[Place] = []
    for _ in range(50):
        level, place = bucket.enter(level, RULE, 100)
        places.append(place)
    assert [place.wait for place in places] == [0] * 47 + [0.5, 1, 1.5]
    assert places[-1] == Place(number=50, wait=1.5, now=100, level=50, pace=2)


def test_it_forgets_at_its_pace_and_not_below_nothing() -> None:
    assert bucket.later(FULL, RULE, 110) == Level(50, 20, 110)
    assert bucket.later(FULL, RULE, 1000) == Level(50, 50, 1000)
    assert bucket.later(FULL, RULE, 90) == FULL, "a clock that goes back makes nothing fuller"


def test_a_place_comes_nearer() -> None:
    level, place = bucket.enter(FULL, RULE, 100)
    assert (place.number, place.wait) == (51, 2)
    _, place = bucket.again(level, RULE, 101.5, place.number)
    assert place.wait == 0.5
    _, place = bucket.again(level, RULE, 110, place.number)
    assert (place.wait, place.level) == (0, 31)


def test_a_place_of_another_bucket_is_counted_here() -> None:
    level, place = bucket.again(Level(3, 3, 100), RULE, 100, 5000)
    assert (level.entered, place.number, place.wait) == (4, 4, 0)
    level, place = bucket.again(Level(0, 0, 100), RULE, 100, 51)
    assert level.entered == 0, "so far a refusal may put it"


def test_who_leaves_is_counted_no_more() -> None:
    assert bucket.leave(FULL).entered == 49
    assert bucket.leave(Level(5, 5)) == Level(5, 5)


def test_the_first_refusal_says_how_full_it_is_but_not_how_fast_others_are() -> None:
    level, place = bucket.refused(Level(10, 0, 100), RULE, 100, sent=99.8)
    assert level == Level(entered=10, left=-41, at=100, others=0, refused=100)
    assert place == Place(number=10, wait=2, now=100, level=51, pace=2)


def test_refusals_of_requests_that_were_sent_together_say_it_once() -> None:
    level, _ = bucket.refused(Level(10, 0, 100), RULE, 100, sent=99.8)
    level, place = bucket.refused(level, RULE, 100, sent=99.9)
    assert (level.left, level.refused) == (-42, 100)
    assert place.wait == 2


def test_the_next_refusal_says_how_fast_others_are() -> None:
    level = Level(entered=47, left=0, at=120, others=0, refused=100)
    level, place = bucket.refused(level, RULE, 120, sent=119)
    assert level.others == pytest.approx(3 / 20)
    assert place.pace == pytest.approx(2 - 3 / 20)


def test_what_others_take_is_half_believed_after_two_minutes() -> None:
    level = Level(others=1, refused=100)
    assert bucket.pace(level, RULE, 100) == 1
    assert bucket.pace(level, RULE, 220) == 1.5
    assert bucket.pace(level, RULE, 340) == 1.75
    assert bucket.pace(Level(others=2, refused=100), RULE, 100) == pytest.approx(0.2)


@pytest.mark.parametrize(
    "kept",
    [
        Level(nan, 0, 100),
        Level(inf, 0, 100),
        Level(-inf, -inf, 100),
        Level(1, 2, 100),
        Level(2e6, 0, 100),
        Level(1, 0, 102),
        Level(1, 0, 100, -1, 0),
        Level(1, 0, 100, 3, 90),
        Level(1, 0, 100, 1, 1000),
        Level(1, 0, 100, 1, nan),
    ],
)
def test_what_cannot_be_is_a_full_bucket(kept: Level) -> None:
    assert bucket.believed(kept, RULE, 100) == FULL


def test_what_can_be_is_believed() -> None:
    for kept in (Level(5, -40, 100.5, 1.9, 100.5), Level(0, 0, -50), Level(9, 9, 1)):
        assert bucket.believed(kept, RULE, 100) == kept


@given(
    rule=RULES,
    calls=st.lists(st.tuples(st.floats(0, 0.6), LATENCIES), min_size=60, max_size=150),
    phase=st.floats(0, 1),
)
def test_no_sequence_of_ours_is_refused(
    rule: Rule, calls: list[tuple[float, float]], phase: float
) -> None:
    portal = Bucket(rule.size, rule.pace)
    portal.fill("p", "a", 1000 - phase, 0)
    level, now = Level(at=1000), 1000.0
    sent: list[float] = []
    arrivals: list[float] = []
    for gap, latency in calls * 3:
        now += gap * 1.5 / rule.pace
        level, place = bucket.enter(level, rule, now)
        sent.append(now + place.wait)
        arrivals.append(now + place.wait + latency)
    for arrival in sorted(arrivals):
        portal.takes("p", "a", arrival)
    assert portal.refused == 0
    assert all(later >= sooner - 1e-6 for sooner, later in pairwise(sent)), "each in its turn"


@given(
    latencies=st.lists(LATENCIES, min_size=20, max_size=60),
    phase=st.floats(0, 1),
    filled=st.floats(0, 50),
)
def test_with_a_stranger_few_are_refused(
    latencies: list[float], phase: float, filled: float
) -> None:
    """The stranger takes one a second, half of the pace."""
    portal = Bucket(50, 2)
    portal.fill("p", "a", 1000 - phase, filled)
    level, now, theirs, ours = Level(at=1000), 1000.0, 1000.0 - phase, 0
    for latency in (latencies * 8)[:150]:
        level, place = bucket.enter(level, RULE, now)
        for _ in range(10):
            while place.wait > 1e-9:
                now += place.wait
                level, place = bucket.again(level, RULE, now, place.number)
            sent, now = now, now + latency
            while theirs + 1 <= now:
                theirs += 1
                portal.takes("p", "a", theirs)
            if portal.takes("p", "a", now):
                break
            ours += 1
            level, place = bucket.refused(level, RULE, now, sent)
        else:
            raise AssertionError("it never gets through")
    assert ours <= 12
