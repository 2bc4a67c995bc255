"""From the options of a command to the arguments of its method, with all that is missing at once.

Pure but for what ``sources`` reads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from .convert import check_allowed, convert, kinds_of
from .names import UsageError, folded
from .options import key_of, option_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .sources import Sources

Param = dict[str, Any]


class Arguments(NamedTuple):
    """What a method is called with: its own arguments, and parameters that it does not declare."""

    own: dict[str, object]
    extra: dict[str, object]


def arguments_of(
    details: Mapping[str, Any], values: Mapping[str, list[str]], sources: Sources
) -> Arguments:
    """Read the options and ``--params``; a single option wins over the JSON.

    Raises:
        UsageError: a value is wrong, or something is missing.
    """
    params: list[Param] = details["params"]
    arguments = _from_json(params, values.get("params", []), sources)
    for param in params:
        given = values.get(key_of(param), [])
        if given:
            arguments.own[param["python"]] = _from_options(param, given, sources)
    return arguments


def _from_options(param: Param, texts: Sequence[str], sources: Sources) -> object:
    option = f"--{option_name(param)}"
    if len(texts) == 1:
        return convert(texts[0], param, option, sources)
    values = [convert(text, param, option, sources) for text in texts]
    if not all(isinstance(value, list) for value in values):
        raise UsageError(f"{option} is given {len(texts)} times, but takes one value")
    return [item for value in values for item in cast("list[object]", value)]


def _from_json(params: Sequence[Param], texts: Sequence[str], sources: Sources) -> Arguments:
    if not texts:
        return Arguments({}, {})
    if len(texts) > 1:
        raise UsageError("--params is given more than once")
    data = sources.json(texts[0], "--params")
    if not isinstance(data, dict):
        raise UsageError('--params: the JSON must be an object, such as {"ID": 1}')
    found = Arguments({}, {})
    keys: dict[str, str] = {}
    for key, value in cast("dict[str, object]", data).items():
        param = _declared(params, key)
        if param is None:
            found.extra[key] = value
            continue
        python = param["python"]
        if python in keys:
            raise UsageError(f'--params: "{keys[python]}" and "{key}" are the same parameter')
        keys[python] = key
        check_allowed(value, param, f"--params: {key}")
        found.own[python] = value
    return found


def _declared(params: Sequence[Param], key: str) -> Param | None:
    for param in params:
        if key in {param["name"], param["python"]}:
            return param
    same = [param for param in params if folded(param["name"]) == folded(key)]
    return same[0] if len(same) == 1 else None


def missing(details: Mapping[str, Any], arguments: Arguments) -> str | None:
    """What a call lacks, in words; ``None`` when it lacks nothing."""
    params: list[Param] = details["params"]
    options = {param["python"]: f"--{option_name(param)}" for param in params}
    lacking = [
        options[param["python"]]
        for param in params
        if param.get("required") and param["python"] not in arguments.own
    ]
    groups: list[list[str]] = details.get("one_of") or []
    for group in groups:
        if not any(name in arguments.own for name in group):
            lacking.append(f"one of {' or '.join(options.get(name, name) for name in group)}")
    if not lacking:
        return None
    *others, last = lacking
    return f"{', '.join(others)} and {last}" if others else last


def types_text(param: Mapping[str, Any]) -> str:
    """A parameter's type in words, for help."""
    words = [
        f"{'list of ' * kind.lists}{kind.name}{'s' if kind.lists and '.' not in kind.name else ''}"
        for kind in kinds_of(param["type"])
    ]
    return " or ".join(words)
