"""Repeated calls of REST 3.0 under one ``Idempotency-Key``. Source: ``api-reference/rest-v3``."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from .envelope import refused_generally
from .methods import known

if TYPE_CHECKING:
    from .call import Call, Handler, Outcome

KEPT: Final = 86_400.0
"""Seconds for which an answer is kept."""

_HEADER: Final = "idempotency-key"
_KEY: Final = re.compile(r"[ -~]{1,255}")
_REUSED: Final = "BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION"
_INVALID: Final = "BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION"


@dataclass(frozen=True, slots=True)
class _Kept:
    body: bytes = field(repr=False)
    outcome: Outcome
    until: float


class Idempotency:
    """Answers that are given again instead of running a method twice."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str, str, str], _Kept] = {}

    def layer(self, inner: Handler) -> Handler:
        """Put the memory of answers in front of a handler."""

        def handle(call: Call) -> Outcome:
            key = call.arrival.headers.get(_HEADER)
            if key is None or call.version != 3 or not _writes(call):
                return inner(call)
            return self._once(call, key, inner)

        return handle

    def _once(self, call: Call, key: str, inner: Handler) -> Outcome:
        if not _KEY.fullmatch(key):
            return refused_generally(3, _INVALID)
        now = call.arrival.time
        place = (f"{call.caller.kind} {call.caller.name}", call.caller.user, call.name, key)
        kept = self._kept.get(place)
        if kept is not None and now < kept.until:
            if kept.body != call.arrival.body:
                return refused_generally(3, _REUSED)
            headers = {**kept.outcome.headers, "Idempotent-Replayed": "true"}
            return replace(kept.outcome, headers=headers, seconds=0.0, executed=False)
        outcome = inner(call)
        outcome = replace(outcome, headers={**outcome.headers, "Idempotency-Key": key})
        if outcome.status < 400:  # a call that fails runs again
            self._kept[place] = _Kept(call.arrival.body, outcome, now + KEPT)
        return outcome


def _writes(call: Call) -> bool:
    """Whether the key is taken into account: for methods that change something."""
    spec = known(call.name, call.version)
    return spec is None or spec.effect != "read"
