# Copied from generator/runtime/mock/batch_v3.py: edit it there, then build.
"""Batches of REST 3.0: a list of commands, all of which succeed or fail together.

Source: ``api-reference/rest-v3``. What is not on that page is as bitrix24/b24jssdk has it
(``docs/…/3.batch-rest-api-ver3.md``): references to results (``$ref``, ``$refArray``, ``as``), the
limit of 50, and that the whole batch fails with its first command that fails.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, cast

from .batch import LENGTH, METHOD
from .call import Outcome
from .envelope import is_error, refused, time_block
from .methods import general_error

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .call import Call, Handler
    from .limits import Limits

BODY: Final = "\0list"
"""Under this name a body that is a list reaches the handlers: no parameter can have it."""

_SELECT: Final = "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION"


class _Unresolved(Exception):
    """A reference leads nowhere."""


def batched_v3(inner: Handler, command: Handler, limits: Limits) -> Handler:
    """Let ``batch`` of REST 3.0 run commands.

    Args:
        inner: what answers all other calls.
        command: what answers a command.
        limits: how long a request may take.
    """

    def handle(call: Call) -> Outcome:
        if call.version != 3 or call.name != METHOD:
            return inner(call)
        # The portal looks at the values of a body alone: PHP tells no list from an object with the
        # keys 0, 1, 2 …, which b24jssdk sends up to 2.2.0 (its pull request 491).
        sent = call.params.get(BODY, [*call.params.values()] or None)
        if not isinstance(sent, list):
            return refused(3, 400, _SELECT, "The batch is not a list of calls")
        commands = cast("list[object]", sent)
        if len(commands) > LENGTH:
            error = general_error("ERROR_BATCH_LENGTH_EXCEEDED")
            return refused(3, error.status, error.code, error.text)
        return _run(call, commands, command, limits)

    return handle


def _run(call: Call, commands: list[object], handler: Handler, limits: Limits) -> Outcome:
    results: list[Any] = []
    context: dict[str, Any] = {}
    seconds, executed = 0.0, False
    for number, sent in enumerate(commands):
        outcome, alias = _one(call, number, sent, context, handler)
        seconds += outcome.seconds
        if seconds > limits.longest:
            return Outcome(200, seconds=limits.longest + 1, executed=executed)
        executed |= outcome.executed
        if is_error(outcome):
            return Outcome(outcome.status, outcome.envelope, seconds=seconds, executed=executed)
        result = (outcome.envelope or {}).get("result")
        results.append(result)
        context[str(number)] = result
        if alias is not None:
            context[alias] = result
    envelope = {"result": results, "time": time_block(call.arrival.time, seconds)}
    return Outcome(200, envelope, seconds=seconds, executed=executed)


def _one(
    call: Call, number: int, sent: object, context: Mapping[str, Any], handler: Handler
) -> tuple[Outcome, str | None]:
    if not isinstance(sent, dict):
        return refused(3, 400, _SELECT, "A call of the batch is not an object"), None
    command = cast("dict[str, Any]", sent)
    method, query, alias = command.get("method"), command.get("query", {}), command.get("as")
    if not isinstance(method, str) or not isinstance(query, dict):
        return refused(3, 400, _SELECT, "A call of the batch has no method"), None
    if method.lower() == METHOD:
        error = general_error("ERROR_BATCH_METHOD_NOT_ALLOWED")
        return refused(3, error.status, error.code, error.text), None
    try:
        params = _resolved(cast("dict[str, Any]", query), context)
    except _Unresolved as error:
        return refused(3, 400, _SELECT, str(error)), None
    outcome = handler(replace(call, method=method, params=params, key=str(number)))
    return outcome, alias if isinstance(alias, str) else None


def _resolved(value: object, context: Mapping[str, Any]) -> Any:
    """A value with what it refers to in the place of its references."""
    if isinstance(value, list):
        return [_resolved(item, context) for item in cast("list[object]", value)]
    if not isinstance(value, dict):
        return value
    items = cast("dict[str, Any]", value)
    if len(items) == 1:
        ((name, path),) = items.items()
        if name == "$ref" and isinstance(path, str):
            return _single(path, context)
        if name == "$refArray" and isinstance(path, str):
            return _collected(path, context)
    return {key: _resolved(item, context) for key, item in items.items()}


def _single(path: str, context: Mapping[str, Any]) -> Any:
    alias, *keys = path.split(".")
    value: object = _usable(path, context.get(alias))
    for key in keys:
        value = _step(path, value, key)
    return value


def _step(path: str, value: object, key: str) -> object:
    if isinstance(value, dict):
        items = cast("dict[str, object]", value)
        if key in items:
            return items[key]
    elif isinstance(value, list) and key.isdigit():
        rows = cast("list[object]", value)
        if int(key) < len(rows):
            return rows[int(key)]
    raise _Unresolved(f"Reference {path} cannot be resolved")


def _usable(path: str, result: object) -> Any:
    """Only results with ``item`` or ``items`` can be referred to."""
    if isinstance(result, dict) and ("item" in result or "items" in result):
        return cast("dict[str, Any]", result)
    raise _Unresolved(f"Reference {path} cannot be resolved")


def _collected(path: str, context: Mapping[str, Any]) -> list[Any]:
    alias, dot, name = path.partition(".")
    result = _usable(path, context.get(alias))
    items = result.get("items")
    if not dot or not isinstance(items, list):
        raise _Unresolved(f"Reference {path} cannot be resolved")
    rows = [cast("dict[str, Any]", item) for item in cast("list[object]", items)]
    return [row[name] for row in rows if name in row]
