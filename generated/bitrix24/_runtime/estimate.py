# Copied from generator/runtime/estimate.py: edit it there, then build.
"""What a long job would take, before it is begun: requests, seconds, running time. Pure."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .errors import ParameterError
from .short import shown

if TYPE_CHECKING:
    from collections.abc import Generator

    from .limits.limiter import Limiter
    from .page import AsyncPage, Page
    from .steps import Ask

_WINDOW: Final = 600.0
_USED: Final = 0.95


class Estimate(NamedTuple):
    """What a job would take.

    Attributes:
        requests: HTTP requests.
        seconds: how long it takes at least, with the limits that are kept.
        share: the part of the method's running time in ten minutes that it needs, above 1 if it has
            to be spread over more of them; ``None`` while no answer has told how long it runs, or
            where that has no limit.
    """

    requests: int
    seconds: float
    share: float | None


class Job(NamedTuple):
    """Calls of one method.

    Attributes:
        method: its name.
        requests: how many.
    """

    method: str
    requests: int


def job_of(job: str | Page[Any] | AsyncPage[Any], requests: int | None) -> Job:
    """What is to be estimated.

    Args:
        job: a method's name, or the first page of a list.
        requests: how many calls; of a page they are known.

    Raises:
        ParameterError: that cannot be said.
    """
    if not isinstance(job, str):
        method, known = job.whole
        if known is None:
            raise ParameterError(f"{method}: the portal does not say how long the list is")
        return Job(method, known)
    if isinstance(requests, bool) or not isinstance(requests, int) or requests < 0:
        raise ParameterError(
            f"{job[:80]}: requests is a whole number from 0, not {shown(requests)}"
        )
    return Job(job, requests)


def estimated(job: Job, limiter: Limiter | None, now: float) -> Generator[Ask, Any, Estimate]:
    """The estimate, from what is known of the portal's limits by now."""
    if limiter is None:
        return Estimate(job.requests, 0.0, None)
    place = yield from limiter.gate.look()
    over = job.requests - max(0.0, limiter.gate.rule.room - place.level)
    seconds = max(0.0, over / place.pace)
    if limiter.allowance is None:
        return Estimate(job.requests, seconds, None)
    used, limit = limiter.allowance.used(job.method, now), limiter.allowance.limit
    if not used.cost:
        return Estimate(job.requests, seconds, None)
    needed = job.requests * used.cost
    spread = (needed + used.seconds - limit * _USED) / limit * _WINDOW
    return Estimate(job.requests, max(seconds, needed, spread), needed / limit)


def requests_of(total: int | None, size: int) -> int | None:
    """How many pages a list has."""
    return None if total is None else max(1, ceil(total / max(size, 1)))
