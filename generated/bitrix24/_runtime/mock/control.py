# Copied from generator/runtime/mock/control.py: edit it there, then build.
"""The control address of a served portal: what a test in another language says to it.

``/_mock/calls``, ``/_mock/clock``, ``/_mock/faults``, ``/_mock/answers``, ``/_mock/limits``,
``/_mock/webhooks``. Bodies and answers are JSON.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final, cast

from ..errors import ConfigurationError
from .arrival import JSON, Reply
from .methods import as_json

if TYPE_CHECKING:
    from .arrival import Arrival
    from .portal import MockPortal

PREFIX: Final = "/_mock/"


def controlled(portal: MockPortal, arrival: Arrival) -> Reply:
    """Carry out what is said to the portal."""
    name = arrival.target[len(PREFIX) :].partition("?")[0].strip("/")
    try:
        sent: object = json.loads(arrival.body or b"{}")
        if not isinstance(sent, dict):
            return _reply(400, {"error": "the body is not a JSON object"})
        made = _carried_out(portal, arrival.verb, name, cast("dict[str, Any]", sent))
    except (ValueError, TypeError, KeyError, ConfigurationError) as error:
        return _reply(400, {"error": str(error)})
    return _reply(404, {"error": f"there is no {PREFIX}{name}"}) if made is None else made


def _carried_out(portal: MockPortal, verb: str, name: str, sent: dict[str, Any]) -> Reply | None:
    if name == "calls":
        return _calls(portal, verb)
    if name == "clock":
        return _reply(200, {"now": portal.clock.advance(float(sent.get("advance", 0)))})
    if name == "faults":
        return _faults(portal, verb, sent)
    if name == "answers":
        portal.answer(sent["method"], sent["envelope"], sent.get("status"))
        return _reply(200, {})
    if name == "limits":
        return _limits(portal, sent)
    if name == "webhooks":
        portal.callers.add_webhook(**sent)
        return _reply(200, {})
    return None


def _calls(portal: MockPortal, verb: str) -> Reply:
    if verb == "DELETE":
        portal.journal.calls.clear()
    return _reply(200, {"calls": [asdict(one) for one in portal.calls]})


def _faults(portal: MockPortal, verb: str, sent: dict[str, Any]) -> Reply:
    if verb == "DELETE":
        portal.faults.clear()
    elif verb == "POST":
        portal.faults.add(**sent)
    rules = portal.faults.rules
    return _reply(
        200, {"faults": [{"kind": r.kind, "method": r.method, "met": r.met} for r in rules]}
    )


def _limits(portal: MockPortal, sent: dict[str, Any]) -> Reply:
    limits = portal.limits
    if "tariff" in sent:
        limits.tariff(sent["tariff"])
    if "bucket" in sent:
        limits.bucket.size, limits.bucket.per_second = sent["bucket"]
    if "operating" in sent:
        limits.operating.limit = float(sent["operating"])
    if "mode" in sent:
        limits.operating.mode = sent["mode"]
    limits.seconds.update(sent.get("seconds", {}))
    return _reply(200, {"refused": limits.bucket.refused})


def _reply(status: int, answer: dict[str, Any]) -> Reply:
    return Reply(status, {"Content-Type": JSON}, as_json(answer))
