"""The running time of a method, as it is kept: numbers worked out by hand."""

from __future__ import annotations

import json
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24._runtime.policy import running
from bitrix24._runtime.policy.running import Told, Used

LIMIT: Final = 480.0
AMOUNTS: Final = st.floats(0, 1e9)


def test_an_answer_is_believed() -> None:
    used = running.told(Used(), 1000, Told(took=2, operating=10, reset=500))
    assert used == Used(baskets=((900, 10),), cost=2)
    used = running.told(used, 1020, Told(took=1, operating=12, reset=480))
    assert used.baskets == ((900, 10), (1020, 2)), "a minute has passed since the first began"
    assert used.cost == 1.8, "what a call takes is forgotten slowly"
    used = running.told(used, 1030, Told(took=1, operating=13))
    assert used.baskets == ((900, 10), (1020, 3))


def test_what_the_portal_has_forgotten_before_us_is_the_oldest() -> None:
    used = Used(baskets=((900, 10), (1000, 5)))
    assert running.told(used, 1100, Told(1, operating=7)).baskets == ((900, 2), (1000, 5))
    assert running.told(used, 1100, Told(1, operating=4)).baskets == ((1000, 4),)
    assert running.told(used, 1100, Told(1, operating=0)).baskets == ()


def test_without_counters_we_count_ourselves() -> None:
    used = running.told(Used(), 1000, Told(3))
    used = running.told(used, 1010, Told(2))
    assert used.baskets == ((1000, 5),)
    assert running.told(used, 1010, Told(6, calls=3)).cost == pytest.approx(2.43)


def test_baskets_are_forgotten_after_ten_minutes() -> None:
    used = Used(baskets=((900, 10), (1000, 5)))
    assert running.later(used, 1499) == used
    assert running.later(used, 1500).baskets == ((1000, 5),)
    assert running.later(used, 1600).seconds == 0


def test_baskets_of_another_clock_are_not_believed() -> None:
    used = Used(baskets=((1_767_225_600, 400),), blocked=1_767_225_700, cost=1)
    assert running.later(used, 1000).baskets == ()
    assert running.wait(used, LIMIT, 1000) == 0


def test_the_first_half_is_used_without_a_wait() -> None:
    assert running.wait(Used(((900, 238),), cost=2, next=9999), LIMIT, 1000) == 0
    assert running.wait(Used(((900, 239),), cost=2, next=1004), LIMIT, 1000) == 4


def test_then_what_is_left_is_spread_over_the_time() -> None:
    used = running.begun(Used(((900, 240),), cost=2), LIMIT, 1000)
    assert used.next == pytest.approx(1000 + 2 * 500 / 216)
    assert running.wait(used, LIMIT, 1000) == pytest.approx(2 * 500 / 216)
    used = running.begun(Used(((900, 240),), cost=2), LIMIT, 1000, on_the_way=3)
    assert used.next == pytest.approx(1000 + 2 * 500 / 210)


def test_above_the_most_it_is_waited_until_something_is_forgotten() -> None:
    assert running.wait(Used(((900, 455),), cost=2), LIMIT, 1000) == 501
    assert running.wait(Used(((900, 440),), cost=2), LIMIT, 1000, on_the_way=7) == 0
    assert running.wait(Used(((900, 440),), cost=2), LIMIT, 1000, on_the_way=8) == 501


def test_a_refusal_blocks_until_then() -> None:
    assert running.wait(running.refused(Used(), 1000, 30), LIMIT, 1000) == 30
    assert running.wait(running.refused(Used(), 1000, 1e9), LIMIT, 1000) == 600
    assert running.wait(running.refused(Used(), 1000, -5), LIMIT, 1000) == 1
    assert running.refused(Used(), 1000, None) == Used(), "nobody knows how long"
    assert running.refused(Used(((900, 9),)), 1000, None).blocked == 1500


@given(
    baskets=st.lists(st.tuples(AMOUNTS, AMOUNTS), max_size=12).map(sorted),
    others=st.tuples(AMOUNTS, AMOUNTS, AMOUNTS),
)
def test_what_is_written_is_read(
    baskets: list[tuple[float, float]], others: tuple[float, float, float]
) -> None:
    used = Used(tuple(baskets), *others)
    assert running.read(used.written()) == used


ODD: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=12,
)


@given(value=ODD)
def test_whatever_is_read_can_be_worked_with(value: Any) -> None:
    used = running.read(json.dumps(value))
    assert running.wait(used, LIMIT, 1000) <= 661
    running.told(used, 1000, Told(1, 2, 3))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "[[]]",
        "[" * 100_000,
        "null",
        "[[[1, 2]], 1, 2]",
        "[[[1, NaN]], 1, 2, 3]",
        "[[[1, Infinity]], 1, 2, 3]",
        "[[[1, -5]], 1, 2, 3]",
        "[[[9, 1], [1, 1]], 1, 2, 3]",
        f"[[[1, 1{'0' * 400}]], 1, 2, 3]",
        "[[], 1, 2, 3, 4]",
        "[[], -1, 2, 3]",
    ],
)
def test_garbage_is_nothing(text: str) -> None:
    used = running.read(text)
    assert used.seconds == 0
    assert running.wait(used, LIMIT, 1000) == 0
