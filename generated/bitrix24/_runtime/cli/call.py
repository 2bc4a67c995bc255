# Copied from generator/runtime/cli/call.py: edit it there, then build.
"""From the options of a command to the arguments of its method, with all that is missing at once.

Pure but for what ``sources`` reads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from .convert import convert
from .fields import check, check_inside, slip
from .names import UsageError, enumerated, folded
from .options import key_of, option_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .sources import Sources

Param = dict[str, Any]

_PAGE: Final = frozenset({"start"})
"""What a list takes beside its parameters, to go on from there."""


class Arguments(NamedTuple):
    """What a method is called with.

    Attributes:
        own: its own arguments.
        extra: parameters that it does not declare.
        notes: what is odd about them.
    """

    own: dict[str, object]
    extra: dict[str, object]
    notes: list[str]


def arguments_of(
    details: Mapping[str, Any], values: Mapping[str, list[str]], sources: Sources
) -> Arguments:
    """Read the options and ``--params``; a single option wins over the JSON.

    Raises:
        UsageError: a value is wrong, or something is missing.
    """
    params: list[Param] = details["params"]
    arguments = _from_json(details, params_of(values, sources))
    for param in params:
        given = values.get(key_of(param), [])
        if given:
            value = _from_options(param, given, sources)
            check_inside(value, param, f"--{option_name(param)}", arguments.notes)
            arguments.own[param["python"]] = value
    return arguments


def params_of(values: Mapping[str, list[str]], sources: Sources) -> dict[str, object]:
    """The object of ``--params``; an empty one without it.

    Raises:
        UsageError: it is none.
    """
    texts = values.get("params", [])
    if not texts:
        return {}
    if len(texts) > 1:
        raise UsageError("--params is given more than once")
    data = sources.json(texts[0], "--params")
    if not isinstance(data, dict):
        raise UsageError('--params: the JSON must be an object, such as {"ID": 1}')
    return cast("dict[str, object]", data)


def _from_options(param: Param, texts: Sequence[str], sources: Sources) -> object:
    option = f"--{option_name(param)}"
    if len(texts) == 1:
        return convert(texts[0], param, option, sources)
    values = [convert(text, param, option, sources) for text in texts]
    if not all(isinstance(value, list) for value in values):
        raise UsageError(f"{option} is given {len(texts)} times, but takes one value")
    return [item for value in values for item in cast("list[object]", value)]


def _from_json(details: Mapping[str, Any], data: Mapping[str, object]) -> Arguments:
    params: list[Param] = details["params"]
    found = Arguments({}, {}, [])
    keys: dict[str, str] = {}
    for key, value in data.items():
        param = _declared(params, key)
        if param is None:
            found.extra[key] = value
            if not (details.get("paging") and key in _PAGE):
                found.notes.extend(slip(key, [param["name"] for param in params], "--params"))
            continue
        python = param["python"]
        if python in keys:
            raise UsageError(f'--params: "{keys[python]}" and "{key}" are the same parameter')
        keys[python] = key
        check(value, param, f"--params: {key}", found.notes)
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
    return enumerated(lacking) if lacking else None
