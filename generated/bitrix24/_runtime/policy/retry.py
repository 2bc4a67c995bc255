# Copied from generator/runtime/policy/retry.py: edit it there, then build.
"""Whether a request is sent again, and how long is waited before. Decides; sends nothing.

Loaded when something has gone wrong, and not before.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from ..errors import APIError, HTTPError
from ..outcomes import OUTCOMES

if TYPE_CHECKING:
    from ..errors import Bitrix24Error
    from ..outcomes import Wait

_SHORT: Final = (0.1, 0.3)
"""Seconds before a portal that does not listen is asked again: within a second it is told."""
_FIRST: Final = 0.25
_FIRST_OF_LIMIT: Final = 0.6
_MOST: Final = 8.0
_OF_LIMITS: Final = frozenset(("limit", "reset"))
_SPREAD: Final = 0.5
"""The part of a wait that chance decides, so that callers that failed together do not come back
together."""


class Tried(NamedTuple):
    """How far a call has come.

    Attributes:
        failures: how often it has failed.
        retries: how often it may be sent again.
        left: seconds of its time.
        wall: the time of day, in seconds since 1970.
        may_repeat: whether carrying it out twice does the same as once.
        has_place: whether it waits for a place in the portal's bucket by itself.
    """

    failures: int
    retries: int
    left: float
    wall: float
    may_repeat: bool
    has_place: bool = False


def pause(failure: Bitrix24Error, tried: Tried) -> float | None:
    """Seconds to wait before the request is sent again; ``None`` if it is not.

    A wait that cannot end in time is not begun.
    """
    known = OUTCOMES[failure.event]
    if known.wait == "never" or known.executed == "yes" or not tried.retries:
        return None
    if known.executed == "perhaps" and not (tried.may_repeat and _may_pass(failure)):
        return None
    told = _told(failure, tried.wall)
    ends_by_itself = known.wait == "limit" or (known.wait == "reset" and told is not None)
    if tried.failures > tried.retries and not ends_by_itself:
        return None
    seconds = (told or 0.0) if tried.has_place else _seconds(known.wait, tried.failures, told)
    return seconds if seconds is not None and seconds < tried.left else None


def is_unknown(failure: Bitrix24Error, *, may_repeat: bool) -> bool:
    """Whether nobody knows if a call has done something that must not be done twice."""
    return OUTCOMES[failure.event].executed == "perhaps" and not may_repeat


def _may_pass(failure: Bitrix24Error) -> bool:
    """Whether what came instead of an answer may be gone the next time."""
    return not isinstance(failure, HTTPError) or not 400 <= failure.status < 500


def _seconds(wait: Wait, failures: int, told: float | None) -> float | None:
    if wait == "short":
        return _SHORT[failures - 1] if failures <= len(_SHORT) else None
    if wait == "reset" and told is not None:
        return told
    first = _FIRST_OF_LIMIT if wait in _OF_LIMITS else _FIRST
    seconds = min(_MOST, first * 2.0 ** (failures - 1))
    seconds *= 1 - _SPREAD * random.random()
    return seconds if told is None else max(seconds, told)


def _told(failure: Bitrix24Error, wall: float) -> float | None:
    """Seconds after which the portal itself says that it can be asked again."""
    if not isinstance(failure, APIError | HTTPError):
        return None
    headers = {name.lower(): value for name, value in failure.headers.items()}
    after = headers.get("retry-after", "").strip()
    if after.isdigit() and len(after) < 10:
        return float(after)
    time = failure.answer.get("time") if isinstance(failure, APIError) else None
    if not isinstance(time, dict):
        return None
    told = cast("dict[str, object]", time)
    reset, now = _number(told.get("operating_reset_at")), _number(told.get("finish"))
    if reset is None:
        return None
    return max(_FIRST, reset - (wall if now is None else now))


def _number(value: object) -> float | None:
    """A point in time as a portal writes it."""
    return float(value) if isinstance(value, int | float) and value > 1 else None
