# Copied from generator/runtime/policy/failing.py: edit it there, then build.
"""What becomes of a call that has failed: it is sent again, or its error says what is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import unknown
from ..known import known
from ..outcomes import OUTCOMES
from ..shown import shown_request
from .retry import Tried, is_unknown, pause

if TYPE_CHECKING:
    from ..errors import Bitrix24Error
    from ..flow import Means
    from ..http import HTTPRequest


def settled(
    failure: Bitrix24Error,
    request: HTTPRequest,
    means: Means,
    failures: int,
    left: float,
    *,
    has_place: bool = False,
) -> tuple[float | None, Bitrix24Error]:
    """Seconds after which the call is made again, or ``None``; and the error that ends it then.

    Args:
        failure: what came.
        request: what was sent.
        means: how the call is made.
        failures: how often it has failed by now.
        left: seconds of its time.
        has_place: whether it has a new place in the portal's bucket, and waits there.
    """
    may_repeat = request.key is not None or not _writes(request, means)
    retries, wall = means.options.retries, means.clock.wall()
    tried = Tried(failures, retries, left, wall, may_repeat, has_place)
    seconds = pause(failure, tried)
    if seconds is not None:
        # A portal that refuses by its limit is up; how long is waited for it, the call's time says.
        is_up = OUTCOMES[failure.event].wait in {"limit", "reset"}
        if is_up or means.budget.spend():
            return seconds, failure
    if is_unknown(failure, may_repeat=may_repeat):
        return None, unknown(failure, shown_request(request))
    return None, failure


def _writes(request: HTTPRequest, means: Means) -> bool:
    endpoint = means.endpoint or known(request.method, request.version)
    return endpoint.write
