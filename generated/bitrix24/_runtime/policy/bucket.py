# Copied from generator/runtime/policy/bucket.py: edit it there, then build.
"""The leaky bucket of a portal, as far as it can be known from outside. Pure.

A portal counts the requests of an address, forgets so many a second, and refuses above a bound
(``limits``). It does not tell its counter, and others may fill it as well. So what is kept here is
what we have sent, and what refusals have taught.
"""

from __future__ import annotations

from math import isfinite
from typing import Final, NamedTuple

FORGOTTEN: Final = 120.0
"""Seconds after which half of what others were seen to take is believed."""

CALM: Final = 0.25
"""The part of a bucket up to which nobody has to hurry or wait."""
LEAST_SHARE: Final = 0.1
"""The part of the portal's pace that is kept however much others take."""
LEARNS: Final = 2.0
"""Seconds that must lie between two refusals for the second to say how fast others are."""
AHEAD: Final = 1e6
"""More requests than anybody can have sent: such a state is not believed."""


class Rule(NamedTuple):
    """What a portal allows.

    Attributes:
        size: requests that it counts before it refuses.
        pace: requests that it forgets a second.
    """

    size: float
    pace: float

    @property
    def room(self) -> float:
        """Requests that are sent at once.

        A portal forgets in steps of a second, and a request takes a while to arrive.
        """
        return max(1.0, self.size - self.pace - 1)


class Level(NamedTuple):
    """What is known of a bucket.

    Attributes:
        entered: requests that have been counted, ever.
        left: those of them that are forgotten.
        at: when that was so.
        others: requests a second that others took when the portal last refused.
        refused: when that was; 0 for never.
    """

    entered: float = 0.0
    left: float = 0.0
    at: float = 0.0
    others: float = 0.0
    refused: float = 0.0


class Place(NamedTuple):
    """A request's place in a bucket.

    Attributes:
        number: how many requests have been counted with it.
        wait: seconds until it may be sent.
        now: the time by the clock that counts.
        level: how full the bucket is with it.
        pace: requests a second for which room comes.
        more: requests that were counted beyond it, and may be sent at once as well.
    """

    number: float
    wait: float
    now: float
    level: float
    pace: float
    more: float = 0.0


def full(rule: Rule, now: float) -> Level:
    """A bucket of which nothing is known, not even that it is empty."""
    return Level(rule.size, 0.0, now)


def believed(level: Level, rule: Rule, now: float) -> Level:
    """What was kept, or a full bucket where that cannot be: another clock, or damage."""
    is_level = all(map(isfinite, level)) and 0 <= level.entered - level.left <= AHEAD
    is_past = level.at <= now + 1 and level.refused <= now + 1
    return level if is_level and is_past and 0 <= level.others <= rule.pace else full(rule, now)


def pace(level: Level, rule: Rule, now: float) -> float:
    """Requests a second that the portal forgets for us: others' are taken off."""
    if not level.others:
        return rule.pace
    others: float = level.others * 0.5 ** (max(0.0, now - level.refused) / FORGOTTEN)
    return max(rule.pace * LEAST_SHARE, rule.pace - others)


def later(level: Level, rule: Rule, now: float) -> Level:
    """The same bucket some time later."""
    passed = max(0.0, now - level.at)
    left = min(level.entered, level.left + passed * pace(level, rule, level.at))
    return level._replace(left=left, at=max(now, level.at))


def enter(level: Level, rule: Rule, now: float, more: float = 0.0) -> tuple[Level, Place]:
    """Count a request, and as many more as are wanted while a bucket is nearly empty."""
    level = later(level, rule, now)
    entered = level.entered + 1
    more = float(int(max(0.0, min(more, rule.size * CALM - (entered - level.left)))))
    level = level._replace(entered=entered + more)
    return level, _place(level, rule, now, entered)._replace(more=more)


def again(level: Level, rule: Rule, now: float, number: float) -> tuple[Level, Place]:
    """Look again at the place of a request that was counted.

    A number that this bucket cannot have given is that of another one, which was lost or is out of
    reach: then the request is counted here.
    """
    if number > level.entered + rule.size + 1:
        return enter(level, rule, now)
    level = later(level, rule, now)
    return level, _place(level, rule, now, number)


def _place(level: Level, rule: Rule, now: float, number: float) -> Place:
    room = pace(level, rule, now)
    wait = max(0.0, (number - rule.room - level.left) / room)
    return Place(number, wait, now, level.entered - level.left, room)


def leave(level: Level, count: float = 1.0) -> Level:
    """Count requests no more that were not sent."""
    return level._replace(entered=max(level.left, level.entered - count))


def refused(level: Level, rule: Rule, now: float, sent: float) -> tuple[Level, Place]:
    """Learn from a refusal, and give the refused request a new place before those that wait.

    Args:
        level: the bucket.
        rule: what the portal allows.
        now: the time.
        sent: when the refused request was sent.
    """
    level = later(level, rule, now)
    # Of requests that were sent together, the first that was refused has said it all.
    missing = 0.0
    if sent > level.refused or not level.refused:
        missing = max(0.0, rule.size - min(level.entered - level.left, rule.room))
        others = _others(level, rule, now, missing)
        level = level._replace(others=others, refused=now)
    level = level._replace(left=level.left - missing - 1)
    return level, _place(level, rule, now, level.left + rule.size + 1)


def _others(level: Level, rule: Rule, now: float, missing: float) -> float:
    """Requests a second that others take: what is missing has come since the last refusal."""
    known = rule.pace - pace(level, rule, now)
    passed = now - level.refused
    if not level.refused or passed < LEARNS:
        return known  # how full it was before anybody looked, nobody knows
    return min(rule.pace * (1 - LEAST_SHARE), known + missing / passed)
