"""Batches of REST 2: up to 50 commands as query texts, which may refer to each other's results.

Source: ``settings/how-to-call-rest-api/batch``; commands are decoded as ``data-encoding`` says.
What references become stands in ``references``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

from .call import Outcome
from .envelope import is_error, refused_generally, time_block
from .php import as_json, as_key, read_query
from .references import resolved

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .call import Call, Handler
    from .limits import Limits
    from .references import References

LENGTH: Final = 50
METHOD: Final = "batch"
_PARTS: Final = ("result", "result_error", "result_total", "result_next", "result_time")
_YES: Final = (True, 1, "1", "true")
_ALONE: Final = re.compile(r"(^batch$|^disk\..*upload|download)", re.IGNORECASE)
"""Methods that may not be part of a batch: files going up or down, and another batch."""


@dataclass(slots=True)
class Running:
    """How far a batch of either version has come.

    Attributes:
        call: the batch.
        limits: how long a request may take.
        seconds: how long its commands have run.
        executed: whether one of them did what it is there for.
    """

    call: Call
    limits: Limits
    seconds: float = 0.0
    executed: bool = False

    def is_cut(self, outcome: Outcome) -> bool:
        """Take a command in; whether the request takes too long by now."""
        self.seconds += outcome.seconds
        self.executed |= outcome.executed
        return self.seconds > self.limits.longest

    def ended(self, result: object) -> Outcome:
        """The answer of the batch; of one that is cut, whoever cuts it makes another."""
        envelope = {
            "result": result,
            "time": time_block(self.call.arrival.time, self.seconds),
        }
        return Outcome(200, envelope, seconds=self.seconds, executed=self.executed)


@dataclass(slots=True)
class _Report:
    """What a batch answers, each part by the keys of the commands."""

    parts: dict[str, dict[str | int, Any]] = field(
        default_factory=lambda: {name: {} for name in _PARTS}
    )

    @property
    def results(self) -> Mapping[str | int, Any]:
        """What the commands answered so far, for those that refer to it."""
        return self.parts["result"]

    def add(self, key: str | int, outcome: Outcome) -> bool:
        """Take the outcome of a command in; whether it failed."""
        envelope = outcome.envelope or {}
        if is_error(outcome) or "result" not in envelope:
            self.parts["result_error"][key] = {
                "error": envelope.get("error"),
                "error_description": envelope.get("error_description", ""),
            }
            return True
        self.parts["result"][key] = envelope["result"]
        for name in ("total", "next", "time"):
            if name in envelope:
                self.parts[f"result_{name}"][key] = envelope[name]
        return False

    def written(self, counters: Mapping[str, Any]) -> dict[str, Any]:
        """The parts as PHP writes them: what is empty is a list."""
        times = self.parts["result_time"]
        for key in self.parts["result"] if counters else ():
            times[key] = {**times.get(key, {}), **counters}
        return {name: as_json(part) for name, part in self.parts.items()}


def batched(
    inner: Handler, command: Handler, limits: Limits, way: Callable[[], References]
) -> Handler:
    """Let ``batch`` run commands.

    Args:
        inner: what answers all other calls.
        command: what answers a command.
        limits: how long a request may take.
        way: what references become, by now.
    """

    def handle(call: Call) -> Outcome:
        if call.version != 2 or call.name != METHOD:
            return inner(call)
        commands = _commands(call.params.get("cmd"))
        if commands is None:
            return inner(replace(call, params={}))  # refused for its missing parameter
        return _run(call, commands, command, limits, way())

    return handle


def _commands(sent: object) -> dict[str | int, Any] | None:
    if isinstance(sent, list):
        return dict(enumerate(cast("list[object]", sent)))
    if isinstance(sent, dict):
        return {as_key(key): value for key, value in cast("dict[str, Any]", sent).items()}
    return None


def _run(
    call: Call,
    commands: Mapping[str | int, Any],
    handler: Handler,
    limits: Limits,
    way: References,
) -> Outcome:
    running, report = Running(call, limits), _Report()
    halt = call.params.get("halt") in _YES
    resolve = partial(resolved, results=report.results, way=way)
    for number, (key, text) in enumerate(commands.items()):
        if number >= LENGTH:
            outcome = refused_generally(2, "ERROR_BATCH_LENGTH_EXCEEDED")
        else:
            outcome = _one(call, key, text, handler, resolve)
        if running.is_cut(outcome):
            break
        if report.add(key, outcome) and halt:
            break
    counters = limits.of_batch(call.caller, call.arrival.time, running.seconds)
    return running.ended(report.written(counters))


def _one(
    call: Call, key: str | int, text: object, handler: Handler, resolve: Callable[[Any], Any]
) -> Outcome:
    if not isinstance(text, str):
        return refused_generally(2, "ERROR_METHOD_NOT_FOUND")
    method, _, query = text.partition("?")
    if _ALONE.search(method):
        return refused_generally(2, "ERROR_BATCH_METHOD_NOT_ALLOWED")
    params = resolve(read_query(query))
    params.pop("auth", None)
    return handler(replace(call, method=method, params=params, key=str(key)))
