"""From the options of a command to the arguments of its method, with all that is missing at once.

Pure but for what ``sources`` reads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, cast

from ..short import short
from .convert import convert, converted
from .fields import check, check_inside, field_at, slip
from .grammar import Typed, check_keys, declared, fault_of
from .guess import guessed
from .kinds import Kind, kinds_of, wants_keys
from .misfits import refuse_old, refuse_quoted
from .names import UsageError, enumerated
from .options import key_of, option_name
from .uploads import uploads_not_yet

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..schema.methods import Field, Method
    from .sources import Sources

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
    method: Method,
    values: Mapping[str, list[str]],
    sources: Sources,
    said: str = "--input",
) -> Arguments:
    """Read the options and ``--input``; a single option wins over the JSON, its parts do not.

    Args:
        method: the method.
        values: the options' values.
        sources: reads files and standard input.
        said: what ``--input`` was called.

    Raises:
        UsageError: a value is wrong, or something is missing.
    """
    arguments = _from_json(method, params_of(values, sources, said), said)
    for param in method.params:
        given = values.get(key_of(param), [])
        if given:
            if param.python in arguments.own and any(map(_path, given)):
                option = f"--{option_name(param)}"
                raise UsageError(f"{option} is in {said} and in parts on the line: give it once")
            value = _from_options(param, given, sources, arguments.notes)
            arguments.own[param.python] = value
    return arguments


def params_of(
    values: Mapping[str, list[str]], sources: Sources, said: str = "--input"
) -> dict[str, object]:
    """The object of ``--input``; an empty one without it.

    Raises:
        UsageError: it is none.
    """
    texts = values.get("input", [])
    if not texts:
        return {}
    if len(texts) > 1:
        raise UsageError(f"{said} is given more than once")
    data = sources.json(texts[0], said)
    if not isinstance(data, dict):
        raise UsageError(f'{said}: the JSON must be an object, such as {{"ID": 1}}')
    params = cast("dict[str, object]", data)
    if any("[" in key for key in params):
        from ..brackets import refusal

        raise UsageError(f"{said}: {refusal(params)}")
    return params


def check_name(name: str, said: str) -> None:
    """Refuse a name in ``--input`` that the spec does not know and that nothing can have.

    Raises:
        UsageError: with the JSON to write, where it can be told.
    """
    fault = fault_of(name)
    if fault is None:
        return
    import json

    form = "…"
    for part in reversed(name.split(".")):
        form = f"{{{json.dumps(part, ensure_ascii=False)}: {form}}}"
    if "." not in name:
        form = f'{{"filter": {form}}}' if name == name.strip() else f'{{"{name.strip()}": …}}'
    written = "" if "]" in name else f"; write {short(form, 200)}"
    raise UsageError(f'{said}: "{short(name)}": {fault}{written}')


def _path(text: str) -> str:
    """The brackets behind an option's name."""
    return text.path if isinstance(text, Typed) else ""


def _from_options(param: Field, texts: Sequence[str], sources: Sources, notes: list[str]) -> object:
    option = f"--{option_name(param)}"
    paths = [_path(text) for text in texts]
    if any(paths):
        if not all(paths):
            raise UsageError(f"{option} is given both whole and in parts")
        value = _from_parts(param, texts, sources)
        if param.type.text == "filter":
            refuse_old(value, option)
        check(value, param, option, notes)
        return value
    if len(texts) == 1:
        return _whole(texts[0], param, option, sources, notes)
    values = [_whole(text, param, option, sources, notes) for text in texts]
    if not all(isinstance(value, list) for value in values):
        raise UsageError(f"{option} is given {len(texts)} times, but takes one value")
    return [item for value in values for item in cast("list[object]", value)]


def _whole(text: str, param: Field, option: str, sources: Sources, notes: list[str]) -> object:
    if isinstance(text, Typed) and text.is_json:
        value = sources.json(text, option)
        check(value, param, option, notes)
        return value
    value = convert(text, param, option, sources)
    check_inside(value, param, option, notes)
    return value


def _from_parts(param: Field, texts: Sequence[str], sources: Sources) -> object:
    """The object or list that the parts of an option make, each by the type of its field."""
    from ..brackets import BracketError, nested, path_of

    option = f"--{option_name(param)}"
    pairs: list[tuple[tuple[str, ...], object]] = []
    for text in texts:
        place = f"{option}{_path(text)}"
        path = path_of(f"-{_path(text)}")
        if path is None:
            raise UsageError(f"{place}: the brackets are not in order")
        check_keys(path[1:], place)
        pairs.append((path, _part(path[1:], text, param, place, sources)))
    try:
        made = nested(pairs)["-"]
    except BracketError as error:
        raise UsageError(f"{option}{str(error).removeprefix('-')}") from None
    if not wants_keys(kinds_of(param.type)):
        return made
    if not isinstance(made, list):
        return made
    if not all(path[1] for path, _ in pairs):
        raise UsageError(f"{option} is an object, and [] is the next place of a list: write [KEY]")
    return {str(place): item for place, item in enumerate(cast("list[object]", made))}


def _part(path: Sequence[str], text: str, param: Field, place: str, sources: Sources) -> object:
    if isinstance(text, Typed) and text.is_json:
        return sources.json(text, place)
    given = sources.read(text, place)
    field = field_at(path, param)
    if field is not None:
        if given.where and not given.begins_json and Kind("file", 0) in kinds_of(field.type):
            raise uploads_not_yet(place, f"={text[:1]}")
        try:
            return converted(given, field, place)
        except UsageError:
            if not param.prefixes:  # a condition may be another value than the field's
                raise
    refuse_quoted(given, place)
    return guessed(given, place)


def _from_json(method: Method, data: Mapping[str, object], said: str) -> Arguments:
    found = Arguments({}, {}, [])
    keys: dict[str, str] = {}
    for key, value in data.items():
        param = declared(method.params, key)
        if param is None:
            check_name(key, said)
            found.extra[key] = value
            if not (method.paging and key in _PAGE):
                found.notes.extend(slip(key, [param.name for param in method.params], said))
            continue
        python = param.python
        if python in keys:
            raise UsageError(f'{said}: "{keys[python]}" and "{key}" are the same parameter')
        keys[python] = key
        check(value, param, f"{said}: {key}", found.notes)
        found.own[python] = value
    return found


def missing(method: Method, arguments: Arguments) -> str | None:
    """What a call lacks, in words; ``None`` when it lacks nothing."""
    names = {param.name: param for param in method.params}
    given = {name for name, param in names.items() if param.python in arguments.own}
    lacking = [
        f"--{option_name(param)}"
        for param in method.params
        if param.required and param.name not in given
    ]
    for group in method.one_of:
        if given.isdisjoint(group):
            options = (f"--{option_name(names[name])}" for name in group)
            lacking.append(f"one of {' or '.join(options)}")
    return enumerated(lacking) if lacking else None
