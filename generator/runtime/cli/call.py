"""From the options of a command to the arguments of its method, with all that is missing at once.

Pure but for what ``sources`` reads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from .convert import convert, guessed
from .fields import check, check_inside, field_at, slip
from .grammar import Typed
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
    """Read the options and ``--input``; a single option wins over the JSON.

    Raises:
        UsageError: a value is wrong, or something is missing.
    """
    params: list[Param] = details["params"]
    arguments = _from_json(details, params_of(values, sources))
    for param in params:
        given = values.get(key_of(param), [])
        if given:
            value = _from_options(param, given, sources, arguments.notes)
            arguments.own[param["python"]] = value
    return arguments


def params_of(values: Mapping[str, list[str]], sources: Sources) -> dict[str, object]:
    """The object of ``--input``; an empty one without it.

    Raises:
        UsageError: it is none.
    """
    texts = values.get("input", [])
    if not texts:
        return {}
    if len(texts) > 1:
        raise UsageError("--input is given more than once")
    data = sources.json(texts[0], "--input")
    if not isinstance(data, dict):
        raise UsageError('--input: the JSON must be an object, such as {"ID": 1}')
    params = cast("dict[str, object]", data)
    if any("[" in key for key in params):
        from ..brackets import refusal

        raise UsageError(f"--input: {refusal(params)}")
    return params


def _from_options(param: Param, texts: Sequence[str], sources: Sources, notes: list[str]) -> object:
    option = f"--{option_name(param)}"
    paths = [text.path if isinstance(text, Typed) else "" for text in texts]
    if any(paths):
        if not all(paths):
            raise UsageError(f"{option} is given both whole and in parts")
        value = _from_parts(param, texts, sources)
        if param["type"] == "filter":
            from ..filters import old_conditions, sentence

            raise UsageError(f"{option}: {sentence(old_conditions(value) or [])}")
        check(value, param, option, notes)
        return value
    if len(texts) == 1:
        return _whole(texts[0], param, option, sources, notes)
    values = [_whole(text, param, option, sources, notes) for text in texts]
    if not all(isinstance(value, list) for value in values):
        raise UsageError(f"{option} is given {len(texts)} times, but takes one value")
    return [item for value in values for item in cast("list[object]", value)]


def _whole(text: str, param: Param, option: str, sources: Sources, notes: list[str]) -> object:
    if isinstance(text, Typed) and text.is_json:
        value = sources.json(text, option)
        check(value, param, option, notes)
        return value
    value = convert(text, param, option, sources)
    check_inside(value, param, option, notes)
    return value


def _from_parts(param: Param, texts: Sequence[str], sources: Sources) -> object:
    """The object or list that the parts of an option make, each by the type of its field."""
    from ..brackets import BracketError, nested, path_of

    option = f"--{option_name(param)}"
    pairs: list[tuple[tuple[str, ...], object]] = []
    for text in texts:
        brackets = text.path if isinstance(text, Typed) else ""
        path = path_of(f"-{brackets}")
        if path is None:
            raise UsageError(f"{option}{brackets}: the brackets are not in order")
        pairs.append((path, _part(path[1:], text, param, f"{option}{brackets}", sources)))
    try:
        return nested(pairs)["-"]
    except BracketError as error:
        raise UsageError(f"{option}{str(error).removeprefix('-')}") from None


def _part(path: Sequence[str], text: str, param: Param, place: str, sources: Sources) -> object:
    if isinstance(text, Typed) and text.is_json:
        return sources.json(text, place)
    given = sources.read(text, place)
    field = field_at(path, param)
    if field is not None and not given.where and not given.literal:
        try:
            return convert(text, field, place, sources)
        except UsageError:
            if not param.get("prefixes"):  # a condition may be another value than the field's
                raise
    return guessed(given, place)


def _from_json(details: Mapping[str, Any], data: Mapping[str, object]) -> Arguments:
    params: list[Param] = details["params"]
    found = Arguments({}, {}, [])
    keys: dict[str, str] = {}
    for key, value in data.items():
        param = _declared(params, key)
        if param is None:
            found.extra[key] = value
            if not (details.get("paging") and key in _PAGE):
                found.notes.extend(slip(key, [param["name"] for param in params], "--input"))
            continue
        python = param["python"]
        if python in keys:
            raise UsageError(f'--input: "{keys[python]}" and "{key}" are the same parameter')
        keys[python] = key
        check(value, param, f"--input: {key}", found.notes)
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
