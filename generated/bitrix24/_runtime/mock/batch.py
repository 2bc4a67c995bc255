# Copied from generator/runtime/mock/batch.py: edit it there, then build.
"""Batches of REST 2: up to 50 commands as query texts, which may refer to each other's results.

Source: ``settings/how-to-call-rest-api/batch``; commands are decoded as ``data-encoding`` says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, cast

from .call import Outcome
from .envelope import is_error, refused, time_block
from .methods import general_error
from .php import plain, read_query

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .call import Call, Handler
    from .limits import Limits

LENGTH: Final = 50
METHOD: Final = "batch"
_REFERENCE: Final = re.compile(r"\$result((?:\[[^\[\]]*\])+)")
_KEY: Final = re.compile(r"\[([^\[\]]*)\]")
_YES: Final = (True, 1, "1", "true")
_ALONE: Final = re.compile(r"(^batch$|^disk\..*upload|download)", re.IGNORECASE)
"""Methods that may not be part of a batch: files going up or down, and another batch."""


@dataclass(slots=True)
class _Report:
    """What a batch answers, each part by the keys of the commands."""

    result: dict[str | int, Any] = field(default_factory=dict[str | int, Any])
    result_error: dict[str | int, Any] = field(default_factory=dict[str | int, Any])
    result_total: dict[str | int, Any] = field(default_factory=dict[str | int, Any])
    result_next: dict[str | int, Any] = field(default_factory=dict[str | int, Any])
    result_time: dict[str | int, Any] = field(default_factory=dict[str | int, Any])
    seconds: float = 0.0
    executed: bool = False

    def add(self, key: str | int, outcome: Outcome) -> bool:
        """Take the outcome of a command in; whether it failed."""
        self.seconds += outcome.seconds
        self.executed |= outcome.executed
        envelope = outcome.envelope or {}
        if is_error(outcome) or "result" not in envelope:
            self.result_error[key] = _said(envelope)
            return True
        self.result[key] = envelope["result"]
        if "total" in envelope:
            self.result_total[key] = envelope["total"]
        if "next" in envelope:
            self.result_next[key] = envelope["next"]
        if "time" in envelope:
            self.result_time[key] = envelope["time"]
        return False

    def parts(self) -> dict[str, Any]:
        """The parts as PHP writes them: what is empty is a list."""
        names = ("result", "result_error", "result_total", "result_next", "result_time")
        return {name: plain(dict(getattr(self, name))) for name in names}


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
        return {
            int(key) if key.isdigit() else key: value
            for key, value in cast("dict[str, Any]", sent).items()
        }
    return None


def _run(
    call: Call, commands: Mapping[str | int, Any], handler: Handler, limits: Limits
) -> Outcome:
    report = _Report()
    halt = call.params.get("halt") in _YES
    begin = call.arrival.time
    for number, (key, text) in enumerate(commands.items()):
        if number >= LENGTH:
            outcome = _general("ERROR_BATCH_LENGTH_EXCEEDED")
        else:
            outcome = _one(call, key, text, report.result, handler)
        if report.seconds + outcome.seconds > limits.longest:
            return Outcome(200, seconds=limits.longest + 1, executed=report.executed)
        if report.add(key, outcome) and halt:
            break
    operating = limits.operating
    parts = report.parts()
    if operating.mode == "batch":
        operating.charge(call.caller, METHOD, begin, report.seconds)
        counters = operating.counters(call.caller, METHOD, begin)
        times = {key: {**time, **counters} for key, time in report.result_time.items()}
        parts["result_time"] = plain(dict(times))
    envelope = {"result": parts, "time": time_block(begin, report.seconds)}
    return Outcome(200, envelope, seconds=report.seconds, executed=report.executed)


def _one(
    call: Call, key: str | int, text: object, results: Mapping[str | int, Any], handler: Handler
) -> Outcome:
    if not isinstance(text, str):
        return refused(2, 404, "ERROR_METHOD_NOT_FOUND", "Method not found!")
    method, _, query = text.partition("?")
    if _ALONE.search(method):
        return _general("ERROR_BATCH_METHOD_NOT_ALLOWED")
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
        value = _step(value, key)
    return value


def _step(value: object, key: str) -> Any:
    if isinstance(value, list):
        items = cast("list[object]", value)
        return items[int(key)] if key.isdigit() and int(key) < len(items) else None
    if isinstance(value, dict):
        array = cast("dict[str | int, object]", value)
        return array.get(key, array.get(int(key)) if key.isdigit() else None)
    return None


def _text(value: Any) -> str:
    """A value inside a text, as PHP writes it."""
    if value is None or value is False:
        return ""
    if value is True:
        return "1"
    return "Array" if isinstance(value, dict | list) else str(value)


def _said(envelope: Mapping[str, Any]) -> dict[str, Any]:
    error = envelope.get("error")
    if isinstance(error, dict):
        details = cast("dict[str, Any]", error)
        return {"error": details.get("code"), "error_description": details.get("message")}
    return {"error": error, "error_description": envelope.get("error_description", "")}


def _general(code: str) -> Outcome:
    error = general_error(code)
    return refused(2, error.status, code, error.text)
