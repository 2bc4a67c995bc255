# Copied from generator/runtime/mock/journal.py: edit it there, then build.
"""What the portal has seen: every call with its parameters and how it ended, without secrets."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, cast

from ..secrets import MASK

if TYPE_CHECKING:
    from .call import Call, Handler, Outcome

_SECRET: Final = frozenset({"auth", "access_token", "refresh_token", "client_secret"})


@dataclass(slots=True)
class Recorded:
    """A call as it came, and how it ended.

    Attributes:
        method: name of the method, as it was sent.
        version: of the REST API.
        params: the parameters; what is secret is masked.
        caller: who called: ``webhook of user 1``.
        time: when it came, in seconds of the portal's clock.
        key: of a command in a batch; ``None`` outside of one.
        status: HTTP status of the answer; 0 where none came.
        executed: whether the method did what it is there for: also where its answer was lost.
        fault: the kind of the fault that it met.
    """

    method: str
    version: int
    params: dict[str, Any]
    caller: str
    time: float
    key: str | None = None
    status: int = 0
    executed: bool = False
    fault: str | None = None

    def line(self) -> str:
        """The call in a line, for a log."""
        inside = f" [{self.key}]" if self.key is not None else ""
        fault = f" ({self.fault})" if self.fault else ""
        return f"{self.method}{inside} {self.status or '-'}{fault} {self.caller}"


@dataclass(slots=True)
class Journal:
    """The calls of a portal, in the order in which they came."""

    calls: list[Recorded] = field(default_factory=list[Recorded])

    def layer(self, inner: Handler) -> Handler:
        """Record what reaches a handler."""

        def handle(call: Call) -> Outcome:
            recorded = Recorded(
                call.method,
                call.version,
                _masked(call.params, tuple(one.reveal() for one in call.secrets if one)),
                call.caller.name,
                call.arrival.time,
                call.key,
            )
            self.calls.append(recorded)
            outcome = inner(call)
            recorded.status, recorded.executed = outcome.status, outcome.executed
            recorded.fault = outcome.fault
            return outcome

        return handle

    def of(self, method: str, version: int | None = None) -> list[Recorded]:
        """The calls of a method, commands of batches among them."""
        name = method.lower()
        return [
            one
            for one in self.calls
            if one.method.lower() == name and version in (None, one.version)
        ]


def _masked(value: object, secrets: tuple[str, ...]) -> Any:
    """Parameters in which what permits the call is masked, wherever it is repeated."""
    if isinstance(value, str):
        for secret in secrets:
            value = value.replace(secret, MASK)
        return value
    # Loops, not comprehensions: what is nested deeply takes one frame a level.
    if isinstance(value, list):
        items: list[object] = []
        for item in cast("list[object]", value):
            items.append(_masked(item, secrets))
        return items
    if isinstance(value, dict):
        masked: dict[str, object] = {}
        for key, item in cast("dict[str, object]", value).items():
            is_secret = key.casefold() in _SECRET
            masked[_masked(key, secrets)] = MASK if is_secret else _masked(item, secrets)
        return masked
    return value
