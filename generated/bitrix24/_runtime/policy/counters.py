# Copied from generator/runtime/policy/counters.py: edit it there, then build.
"""Which methods a request runs, and what its answer says of how long they ran. Pure.

Portals have been seen to count batches in three ways: each command for its own method (``limits``),
all of it for the method ``batch`` with its one number repeated at each command, or without telling
anything (bitrix24/b24jssdk, pull request 539). What is told is believed, whichever it is.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, cast

from .running import Told

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..http import HTTPRequest

BATCH: Final = "batch"
_MOST: Final = 1e12
"""More than any number of seconds, since 1970 or otherwise: what is above it is none."""


def commands_of(request: HTTPRequest) -> dict[str, str]:
    """The methods of a batch by the keys of its commands; nothing of any other request."""
    if request.method.lower() != BATCH or not isinstance(request.body, bytes):
        return {}
    params: object = json.loads(request.body)
    commands = _keyed(_keyed(params).get("cmd") if request.version == 2 else params)
    found: dict[str, str] = {}
    for key, command in commands.items():
        name = _keyed(command).get("method", command)
        if isinstance(name, str):
            found[key] = name.partition("?")[0].lower()
    return found


def _keyed(value: object) -> Mapping[str, object]:
    """The values of a JSON object or list by their keys, as PHP has them; nothing of others."""
    if isinstance(value, list):
        return {str(place): item for place, item in enumerate(cast("list[object]", value))}
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def time_in(answer: Mapping[str, Any]) -> Told:
    """What the block ``time`` of an answer says."""
    return _told(answer.get("time"))


def counters(method: str, answer: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Told]:
    """What an answer says, by method.

    Args:
        method: that was called.
        answer: what came.
        names: the methods of a batch.
    """
    times: Mapping[str, object] = {}
    if names:
        times = _keyed(_keyed(answer.get("result")).get("result_time"))
    single = {key: _told(times[key]) for key in names if key in times}
    if not single:
        return {method.lower(): time_in(answer)}
    first = next(iter(single.values()))
    took = sum(told.took for told in single.values())
    whole = Told(took, first.operating, first.reset)
    is_one_number = len({(told.operating, told.reset) for told in single.values()}) == 1
    if first.operating is not None and is_one_number:
        if len(single) > 1:
            return {BATCH: whole}
        return {BATCH: whole, **_nested(single, names)}  # which of both it is, one cannot tell
    return _nested(single, names)


def _nested(single: Mapping[str, Told], names: Mapping[str, str]) -> dict[str, Told]:
    """Each command for its own method."""
    found: dict[str, Told] = {}
    for key, told in single.items():
        before = found.get(names[key], Told(0.0, calls=0))
        numbers = [one for one in (before.operating, told.operating) if one is not None]
        operating = max(numbers) if numbers else None
        took, calls = before.took + told.took, before.calls + 1
        found[names[key]] = Told(took, operating, told.reset, calls)
    return found


def _told(block: object) -> Told:
    values = _keyed(block)
    took = _number(values.get("processing"))
    if took is None:
        took = _number(values.get("duration"))
    reset, finish = _number(values.get("operating_reset_at")), _number(values.get("finish"))
    left = None if reset is None or finish is None else reset - finish
    return Told(took or 0.0, _number(values.get("operating")), left)


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if abs(value) <= _MOST else None
