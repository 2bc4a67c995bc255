"""The control address of a served portal: what a test in any language says to it, in JSON.

``/_mock/`` lists what there is. Everything is checked before any of it is done.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from ..errors import ConfigurationError
from . import keys as may
from .arrival import JSON, Arrival, Reply
from .keys import Keys, mistake

if TYPE_CHECKING:
    from .portal import MockPortal

PREFIX: Final = "/_mock"

_Answer: TypeAlias = dict[str, Any]
_Do: TypeAlias = Callable[["MockPortal", dict[str, Any], Arrival], _Answer]


@dataclass(frozen=True, slots=True)
class _Action:
    do: _Do
    keys: Keys = field(default_factory=dict[str, may.Key])


class _Wrong(Exception):
    """What was sent is not possible; the sentence says why."""


def is_control(target: str) -> bool:
    """Whether a request goes to the control address."""
    path = target.partition("?")[0]
    return path == PREFIX or path.startswith(f"{PREFIX}/")


def controlled(portal: MockPortal, arrival: Arrival) -> Reply:
    """Carry out what is said to the portal."""
    name = arrival.target[len(PREFIX) :].partition("?")[0].strip("/")
    verb = "GET" if arrival.verb == "HEAD" else arrival.verb
    there = _ACTIONS.get(name)
    if there is None:
        return _error(404, f"there is no {PREFIX}/{name}; there are: {', '.join(_NAMES)}")
    action = there.get(verb)
    if action is None:
        verbs = ", ".join(there)
        reply = _error(405, f"{PREFIX}/{name} takes {verbs}, not {arrival.verb}")
        return Reply(405, {**reply.headers, "Allow": verbs}, reply.body)
    try:
        sent = _sent(arrival.body)
        wrong = mistake(f"{verb} {PREFIX}/{name}", action.keys, sent)
        if wrong is not None:
            return _error(400, wrong)
        return _reply(200, action.do(portal, sent, arrival))
    except (_Wrong, ConfigurationError) as error:
        return _error(400, str(error))


def _sent(body: bytes) -> dict[str, Any]:
    try:
        sent: object = json.loads(body or b"{}")
    except (ValueError, RecursionError):
        raise _Wrong("the body is not JSON") from None
    if not isinstance(sent, dict):
        raise _Wrong("the body must be a JSON object")
    return cast("dict[str, Any]", sent)


def _index(_: MockPortal, __: dict[str, Any], ___: Arrival) -> _Answer:
    shown: _Answer = {}
    for name, there in _ACTIONS.items():
        if name:
            shown[f"{PREFIX}/{name}"] = {
                verb: {key: one.possible for key, one in action.keys.items()}
                for verb, action in there.items()
            }
    return shown


def _calls(portal: MockPortal, _: dict[str, Any], __: Arrival) -> _Answer:
    return {"calls": [asdict(one) for one in portal.calls]}


def _forget(portal: MockPortal, sent: dict[str, Any], arrival: Arrival) -> _Answer:
    portal.journal.calls.clear()
    return _calls(portal, sent, arrival)


def _clock(portal: MockPortal, _: dict[str, Any], __: Arrival) -> _Answer:
    clock = portal.clock
    return {"now": clock.now(), "runs": clock.runs, "speed": clock.speed}


def _advance(portal: MockPortal, sent: dict[str, Any], arrival: Arrival) -> _Answer:
    portal.clock.advance(sent["advance"])
    return _clock(portal, sent, arrival)


def _faults(portal: MockPortal, _: dict[str, Any], __: Arrival) -> _Answer:
    faults = portal.faults
    rules: list[_Answer] = [
        {
            "kind": rule.kind,
            "method": rule.method,
            "times": rule.times,
            "skip": rule.skip,
            "probability": rule.probability,
            "executed": rule.executed,
            **asdict(rule.options),
            "met": rule.met,
        }
        for rule in faults.rules
    ]
    return {"faults": rules, "kinds": faults.kinds, "shapes": faults.shapes}


def _add_fault(portal: MockPortal, sent: dict[str, Any], arrival: Arrival) -> _Answer:
    portal.faults.add(**sent)
    return _faults(portal, sent, arrival)


def _clear_faults(portal: MockPortal, sent: dict[str, Any], arrival: Arrival) -> _Answer:
    portal.faults.clear()
    return _faults(portal, sent, arrival)


def _give_answer(portal: MockPortal, sent: dict[str, Any], _: Arrival) -> _Answer:
    portal.answer(**sent)
    return {}


def _choose_example(portal: MockPortal, sent: dict[str, Any], _: Arrival) -> _Answer:
    portal.example(sent["method"], sent["number"], sent.get("version", 2))
    return {}


def _limits(portal: MockPortal, _: dict[str, Any], __: Arrival) -> _Answer:
    bucket, operating = portal.limits.bucket, portal.limits.operating
    return {
        "bucket": {
            "size": bucket.size,
            "per_second": bucket.per_second,
            "counts_refused": bucket.counts_refused,
        },
        "refused": bucket.refused,
        "operating": operating.limit,
        "mode": operating.mode,
        "seconds": portal.limits.seconds,
        "longest": portal.limits.longest,
    }


def _limit(portal: MockPortal, sent: dict[str, Any], arrival: Arrival) -> _Answer:
    limits = portal.limits
    if "tariff" in sent:
        limits.tariff(sent["tariff"])
    for name, value in sent.get("bucket", {}).items():
        setattr(limits.bucket, name, value)
    limits.operating.limit = sent.get("operating", limits.operating.limit)
    limits.operating.mode = sent.get("mode", limits.operating.mode)
    limits.longest = sent.get("longest", limits.longest)
    seconds: dict[str, float] = sent.get("seconds", {})
    limits.seconds.update({name.lower(): value for name, value in seconds.items()})
    return _limits(portal, sent, arrival)


def _add_webhook(portal: MockPortal, sent: dict[str, Any], _: Arrival) -> _Answer:
    portal.callers.add_webhook(**sent)
    return {}


def _add_application(portal: MockPortal, sent: dict[str, Any], arrival: Arrival) -> _Answer:
    """Install it: the answer is what its handler of ``ONAPPINSTALL`` would get, with tokens."""
    application = portal.oauth.add_application(**sent)
    return portal.oauth.installed(application, arrival.time)


def _rename(portal: MockPortal, sent: dict[str, Any], arrival: Arrival) -> _Answer:
    portal.rename(sent.get("old", arrival.host), sent["new"], sent.get("status", 302))
    return {}


def _reset(portal: MockPortal, _: dict[str, Any], __: Arrival) -> _Answer:
    portal.reset()
    return {}


_ACTIONS: Final[Mapping[str, Mapping[str, _Action]]] = {
    "": {"GET": _Action(_index)},
    "calls": {"GET": _Action(_calls), "DELETE": _Action(_forget)},
    "clock": {"GET": _Action(_clock), "POST": _Action(_advance, may.CLOCK)},
    "faults": {
        "GET": _Action(_faults),
        "POST": _Action(_add_fault, may.FAULT),
        "DELETE": _Action(_clear_faults),
    },
    "answers": {"POST": _Action(_give_answer, may.ANSWER)},
    "examples": {"POST": _Action(_choose_example, may.EXAMPLE)},
    "limits": {"GET": _Action(_limits), "POST": _Action(_limit, may.LIMITS)},
    "webhooks": {"POST": _Action(_add_webhook, may.WEBHOOK)},
    "applications": {"POST": _Action(_add_application, may.APPLICATION)},
    "rename": {"POST": _Action(_rename, may.RENAME)},
    "reset": {"POST": _Action(_reset)},
}
_NAMES: Final = tuple(name for name in _ACTIONS if name)


def _error(status: int, text: str) -> Reply:
    return _reply(status, {"error": text})


def _reply(status: int, answer: _Answer) -> Reply:
    try:
        text = json.dumps(answer, allow_nan=False)
    except ValueError:  # a call had NaN in it, which is Python's JSON and nobody else's
        text = json.dumps(_finite(answer))
    return Reply(status, {"Content-Type": JSON}, text.encode())


def _finite(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [_finite(item) for item in cast("list[object]", value)]
    is_finite = not isinstance(value, float) or -float("inf") < value < float("inf")
    return value if is_finite else str(value)
