"""Batches of REST 2: up to 50 commands as query texts, which may refer to each other's results.

Source: ``settings/how-to-call-rest-api/batch``; commands are decoded as ``data-encoding`` says. The
page does not say what a reference to nothing becomes: an empty value here, as PHP has it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, cast

from .call import Outcome
from .envelope import is_error, refused_generally, time_block
from .php import as_json, as_key, read_query

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .call import Call, Handler
    from .limits import Limits

LENGTH: Final = 50
METHOD: Final = "batch"
_PARTS: Final = ("result", "result_error", "result_total", "result_next", "result_time")
_REFERENCE: Final = re.compile(r"\$result((?:\[[^\[\]]*\])+)")
_KEY: Final = re.compile(r"\[([^\[\]]*)\]")
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


def batched(inner: Handler, command: Handler, limits: Limits) -> Handler:
    """Let ``batch`` run commands.

    Args:
        inner: what answers all other calls.
        command: what answers a command.
        limits: how long a request may take.
    """

    def handle(call: Call) -> Outcome:
        if call.version != 2 or call.name != METHOD:
            return inner(call)
        commands = _commands(call.params.get("cmd"))
        if commands is None:
            return inner(replace(call, params={}))  # refused for its missing parameter
        return _run(call, commands, command, limits)

    return handle


def _commands(sent: object) -> dict[str | int, Any] | None:
    if isinstance(sent, list):
        return dict(enumerate(cast("list[object]", sent)))
    if isinstance(sent, dict):
        return {as_key(key): value for key, value in cast("dict[str, Any]", sent).items()}
    return None


def _run(
    call: Call, commands: Mapping[str | int, Any], handler: Handler, limits: Limits
) -> Outcome:
    running, report = Running(call, limits), _Report()
    halt = call.params.get("halt") in _YES
    for number, (key, text) in enumerate(commands.items()):
        if number >= LENGTH:
            outcome = refused_generally(2, "ERROR_BATCH_LENGTH_EXCEEDED")
        else:
            outcome = _one(call, key, text, report.results, handler)
        if running.is_cut(outcome):
            break
        if report.add(key, outcome) and halt:
            break
    counters = limits.of_batch(call.caller, call.arrival.time, running.seconds)
    return running.ended(report.written(counters))


def _one(
    call: Call, key: str | int, text: object, results: Mapping[str | int, Any], handler: Handler
) -> Outcome:
    if not isinstance(text, str):
        return refused_generally(2, "ERROR_METHOD_NOT_FOUND")
    method, _, query = text.partition("?")
    if _ALONE.search(method):
        return refused_generally(2, "ERROR_BATCH_METHOD_NOT_ALLOWED")
    params = {name: _resolved(item, results) for name, item in read_query(query).items()}
    params.pop("auth", None)
    return handler(replace(call, method=method, params=params, key=str(key)))


def _resolved(value: object, results: Mapping[str | int, Any]) -> Any:
    """A value with what it refers to in the place of its references."""
    if isinstance(value, str):
        return _of_text(value, results) if "$result[" in value else value
    if isinstance(value, list):
        return [_resolved(item, results) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        return {k: _resolved(item, results) for k, item in cast("dict[str, Any]", value).items()}
    return value


def _of_text(text: str, results: Mapping[str | int, Any]) -> Any:
    whole = _REFERENCE.fullmatch(text)
    if whole is not None:
        return _found(whole[1], results)
    return _REFERENCE.sub(lambda match: _text(_found(match[1], results)), text)


def _found(path: str, results: Mapping[str | int, Any]) -> Any:
    """What a path leads to; nothing where it leads nowhere, as in PHP."""
    value: Any = results
    for key in _KEY.findall(path):
        value = _step(value, as_key(key))
    return value


def _step(value: object, key: str | int) -> Any:
    if isinstance(value, list):
        items = cast("list[object]", value)
        return items[key] if isinstance(key, int) and 0 <= key < len(items) else None
    if isinstance(value, dict):
        array = cast("dict[str | int, object]", value)
        return array.get(key, array.get(str(key)))  # JSON has texts where PHP has numbers
    return None


def _text(value: Any) -> str:
    """A value inside a text, as PHP writes it."""
    if value is None or value is False:
        return ""
    if value is True:
        return "1"
    return "Array" if isinstance(value, dict | list) else str(value)
