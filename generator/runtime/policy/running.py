"""How long a method may still run for a caller: ten minutes in baskets of one. Pure.

A portal tells with each answer how long the method has run (``operating``) and when the oldest of
that is forgotten (``operating_reset_at``). Above its limit it refuses the method (``limits``). So a
job that goes on for long is stretched: what is left is spread over the time until more comes.
"""

from __future__ import annotations

import json
from math import isfinite
from typing import Final, NamedTuple

WINDOW: Final = 600.0
_BASKET: Final = 60.0
_FREE: Final = 0.5
"""The part of the limit that is used without a wait."""
_USED: Final = 0.95
"""The part of the limit that is used at most: what a call takes is known only afterwards."""
_FADES: Final = 0.9
_SECOND: Final = 1.0


class Told(NamedTuple):
    """What an answer says of how long its method ran.

    Attributes:
        took: seconds that the call itself ran.
        operating: seconds in the last ten minutes; ``None`` where the portal does not say.
        reset: seconds until the oldest of them are forgotten.
        calls: how many calls that were.
    """

    took: float
    operating: float | None = None
    reset: float | None = None
    calls: int = 1


class Used(NamedTuple):
    """What a method has used for a caller.

    Attributes:
        baskets: when each began, and the seconds in it; the oldest first.
        cost: seconds that a call takes.
        next: when the next call should be made, should it go on for long.
        blocked: until when the portal refuses.
    """

    baskets: tuple[tuple[float, float], ...] = ()
    cost: float = 0.0
    next: float = 0.0
    blocked: float = 0.0

    @property
    def seconds(self) -> float:
        """Seconds that are not forgotten yet."""
        return sum(seconds for _, seconds in self.baskets)

    def written(self) -> str:
        """As a text, for others who call the same portal."""
        return json.dumps([self.baskets, self.cost, self.next, self.blocked])


def read(text: str) -> Used:
    """What another has written; nothing where that cannot be read."""
    try:
        baskets, cost, following, blocked = json.loads(text)
        pairs = tuple((float(begin), float(seconds)) for begin, seconds in baskets)
        used = Used(pairs, float(cost), float(following), float(blocked))
    except (ValueError, TypeError, OverflowError, RecursionError):
        return Used()
    numbers = (*used[1:], *(number for pair in pairs for number in pair))
    is_used = all(isfinite(number) and number >= 0 for number in numbers)
    return used if is_used and list(pairs) == sorted(pairs) else Used()


def later(used: Used, now: float) -> Used:
    """The same some time later; what is said to be later still is of another clock."""
    baskets = used.baskets
    if not baskets or (baskets[0][0] + WINDOW > now and baskets[-1][0] <= now + _BASKET):
        return used
    return used._replace(
        baskets=tuple(basket for basket in baskets if -WINDOW < basket[0] - now <= _BASKET)
    )


def told(used: Used, now: float, answer: Told) -> Used:
    """Believe an answer; where it does not say, count ourselves."""
    used = later(used, now)
    more = answer.took if answer.operating is None else answer.operating - used.seconds
    baskets = list(used.baskets)
    if more > 0:
        if baskets and now - baskets[-1][0] < _BASKET:
            baskets[-1] = (baskets[-1][0], baskets[-1][1] + more)
        else:
            baskets.append((now, more))
    elif more < 0:
        baskets = _less(baskets, -more)
    if baskets and answer.reset is not None:
        begin = now + min(WINDOW, max(0.0, answer.reset)) - WINDOW
        baskets[0] = (min(begin, baskets[1][0]) if len(baskets) > 1 else begin, baskets[0][1])
    cost = max(answer.took / answer.calls, used.cost * _FADES)
    return used._replace(baskets=tuple(baskets), cost=cost)


def _less(baskets: list[tuple[float, float]], less: float) -> list[tuple[float, float]]:
    """The baskets without the oldest seconds, which the portal has forgotten before us."""
    while baskets and less > 0:
        begin, seconds = baskets[0]
        taken = min(less, seconds)
        less -= taken
        if taken < seconds:
            return [(begin, seconds - taken), *baskets[1:]]
        baskets = baskets[1:]
    return baskets


def refused(used: Used, now: float, reset: float | None) -> Used:
    """Believe a refusal: the method is blocked until something is forgotten, if one knows when."""
    used = later(used, now)
    if reset is None:
        if not used.baskets:
            return used
        reset = used.baskets[0][0] + WINDOW - now
    return used._replace(blocked=now + min(WINDOW, max(_SECOND, reset)))


def wait(used: Used, limit: float, now: float, on_the_way: int = 0) -> float:
    """Seconds to wait before a call.

    Args:
        used: what is used.
        limit: seconds that the method may run in ten minutes.
        now: the time.
        on_the_way: calls of which nothing has come yet.
    """
    if now < used.blocked <= now + WINDOW + _BASKET:
        return used.blocked - now
    used = later(used, now)
    cost = used.cost * (1 + on_the_way)
    if not used.baskets or used.seconds + cost <= limit * _FREE:
        return 0.0
    until = used.baskets[0][0] + WINDOW - now
    if used.seconds + cost > limit * _USED:
        return until + _SECOND if used.seconds > 0 else 0.0
    return max(0.0, min(used.next - now, until + _SECOND))


def begun(used: Used, limit: float, now: float, on_the_way: int = 0) -> Used:
    """Say that a call begins: the next one has its time after it."""
    used = later(used, now)
    if not used.baskets or not used.cost:
        return used
    left = max(used.cost, limit * _USED - used.seconds - used.cost * on_the_way)
    until = used.baskets[0][0] + WINDOW - now
    return used._replace(next=now + used.cost * until / left)
