"""Batches of REST 3.0: a list of commands, all of which succeed or fail together.

Sources: ``api-reference/rest-v3``; for references (``$ref``, ``$refArray``, ``as``) and errors the
page ``settings/how-to-call-rest-api/batch-v3``, which came later than most. The limit of 50, which
no page has, is the one that bitrix24/b24jssdk keeps to.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, cast

from .batch import LENGTH, METHOD, Running
from .call import Outcome
from .envelope import is_error, refused, refused_generally
from .reading import BODY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .call import Call, Handler
    from .limits import Limits

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
            return _refused("the batch is not a list of calls")
        commands = cast("list[object]", sent)
        if len(commands) > LENGTH:
            return refused_generally(3, "ERROR_BATCH_LENGTH_EXCEEDED")
        read = _read(commands)
        return read if isinstance(read, Outcome) else _run(call, read, command, limits)

    return handle


@dataclass(frozen=True, slots=True)
class _Command:
    """A call of a batch as it was sent.

    Attributes:
        name: of its result: its number where it has no other.
    """

    method: str
    query: dict[str, Any]
    name: str


def _read(commands: Sequence[object]) -> list[_Command] | Outcome:
    """The calls of a batch, all looked at before the first runs (b24jssdk, pull request 491)."""
    read: list[_Command] = []
    for number, sent in enumerate(commands):
        if not isinstance(sent, dict):
            return _refused("a call of the batch is not an object")
        command = cast("dict[str, Any]", sent)
        method, query, name = command.get("method"), command.get("query", {}), command.get("as")
        if not isinstance(method, str) or not isinstance(query, dict):
            return _refused("a call of the batch has no method")
        own = name if isinstance(name, str) else str(number)
        if any(own == one.name for one in read):
            return _refused(f"the name {own} is given twice")
        read.append(_Command(method, cast("dict[str, Any]", query), own))
    return read


def _run(call: Call, commands: Sequence[_Command], handler: Handler, limits: Limits) -> Outcome:
    running = Running(call, limits)
    results: list[Any] = []
    context: dict[str, Any] = {}
    for number, one in enumerate(commands):
        outcome = _one(call, str(number), one, context, handler)
        if running.is_cut(outcome):
            break
        if is_error(outcome):
            return replace(outcome, seconds=running.seconds, executed=running.executed)
        result = (outcome.envelope or {}).get("result")
        results.append(result)
        context[one.name] = _usable(result)
    limits.of_batch(call.caller, call.arrival.time, running.seconds)
    return running.ended(results)


def _one(
    call: Call, place: str, command: _Command, context: Mapping[str, Any], handler: Handler
) -> Outcome:
    if command.method.lower() == METHOD:
        return refused_generally(3, "ERROR_BATCH_METHOD_NOT_ALLOWED")
    try:
        params = _resolved(command.query, context)
    except _Unresolved as error:
        return _refused(str(error))
    return handler(replace(call, method=command.method, params=params, key=place))


def _refused(reason: str) -> Outcome:
    return refused(3, 400, _SELECT, f"Unable to parse select expression `{reason}`")


def _usable(result: object) -> Any:
    """What references lead to: the object or the list in a result; they cannot go elsewhere."""
    if not isinstance(result, dict):
        return None
    found = cast("dict[str, Any]", result)
    return found.get("item") or found.get("items")


def _resolved(value: object, context: Mapping[str, Any]) -> Any:
    """A value with what it refers to in the place of its references."""
    # Loops, not comprehensions: what is nested deeply takes one frame a level.
    if isinstance(value, list):
        found: list[object] = []
        for item in cast("list[object]", value):
            found.append(_resolved(item, context))
        return found
    if not isinstance(value, dict):
        return value
    items = cast("dict[str, Any]", value)
    single, several = items.get("$ref"), items.get("$refArray")
    if isinstance(single, str):
        return _found(single, single.split("."), context)
    if isinstance(several, str):
        return _collected(several, context)
    made: dict[str, object] = {}
    for key, item in items.items():
        made[key] = _resolved(item, context)
    return made


def _found(path: str, keys: Sequence[str], value: object) -> Any:
    """What a path leads to. Nothing can be referred to that is null, as PHP's ``isset`` has it."""
    for key in keys:
        step = _step(value, key)
        if step is None:
            raise _Unresolved(f"Path '{path}' not found in context")
        value = step
    return value


def _step(value: object, key: str) -> object:
    if isinstance(value, dict):
        return cast("dict[str, object]", value).get(key)
    if isinstance(value, list) and key.isdecimal() and len(key) < 10:
        rows = cast("list[object]", value)
        return rows[int(key)] if int(key) < len(rows) else None
    return None


def _collected(path: str, context: Mapping[str, Any]) -> list[Any]:
    """One field of all items that a path leads to."""
    *keys, name = path.split(".")
    rows = _found(path, keys, context) if keys else None
    if not isinstance(rows, list):
        raise _Unresolved(f"Path '{path}' not found in context")
    return [_found(path, [name], row) for row in cast("list[object]", rows)]
