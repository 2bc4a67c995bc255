"""From the options of an ``oint`` function to the parameters of the REST method that it calls."""

from __future__ import annotations

import re
from collections.abc import Mapping
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from ..data import method as spec_of
from ..data import records
from ..errors import ParameterError
from ..schema.fitting import fields_in
from ..schema.scalars import SCALARS
from ..schema.texts import Wrong
from ..short import short
from ..values import yes_no
from .values import is_given, is_list, read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..schema.methods import Field
    from ..streams import Progress, Source
    from .model import Function, Option

EVERY: Final = "*"
"""Says that each key of an object is a parameter of its own."""
_NUMBERS: Final = ("integer", "number")
_WHOLE: Final = re.compile(r"^([+-]?[0-9]+)\.0{1,2}$")
"""A whole number that is written with a point; three digits behind it may be thousands."""


class Sent(NamedTuple):
    """The parameters of a request.

    Attributes:
        params: by their names on the wire.
        files: what stands in them for files, and the files.
    """

    params: dict[str, object]
    files: dict[str, Source]


def sent(
    function: Function, values: Mapping[str, object], progress: Progress | None = None
) -> Sent:
    """What a call of a method sends.

    Raises:
        ParameterError: a value cannot be read.
    """
    made = Sent({}, {})
    merged: dict[str, object] = {}
    for option in function.options:
        value = values.get(option.option)
        value = value if is_given(value) else option.default
        if value is None or option.sends is None or _is_left_out(option, values):
            continue
        value = _wired(read(value, option, progress), option, function, values, made.files)
        if option.sends == EVERY:
            merged |= cast("dict[str, object]", value)
        else:
            _put(made.params, option.sends, value)
    for path, value in function.fixed.items():
        _put(made.params, path, value)
    return made._replace(params=_ordered({**merged, **made.params}, _fields(function)))


def _is_left_out(option: Option, values: Mapping[str, object]) -> bool:
    return option.unless is not None and is_given(values.get(option.unless))


def _fields(function: Function) -> Sequence[Field]:
    known = spec_of(function.calls or "", function.version)
    return known.params if known else ()


def _wired(
    value: object,
    option: Option,
    function: Function,
    values: Mapping[str, object],
    files: dict[str, Source],
) -> object:
    """A value as the method wants it."""
    if option.type == "file":
        mark = _marked(cast("Source", value), files)
        return mark if option.named is None else [values.get(option.named), mark]
    if option.type == "files":
        named = cast("dict[str, Source]", value)
        return [[name, _marked(file, files)] for name, file in named.items()]
    if option.type == "boolean":
        yes, no = option.words or (True, False)
        return yes if value else no
    if option.type == "object":
        fields = _fields(function)
        if option.sends == EVERY:
            return _with_flags(value, fields)
        field = _at(option.sends or "", fields)
        return value if field is None else _with_flags(value, fields_in(field, records()))
    return _number(value, option, _fields(function)) if option.type == "number" else value


def _marked(file: Source, files: dict[str, Source]) -> str:
    """A text that stands for a file until the request is written; it can be nothing else."""
    mark = f"file-{token_hex(16)}"
    files[mark] = file
    return mark


def _with_flags(value: object, fields: Sequence[Field]) -> object:
    """An object whose ``bool`` values are written as the spec says of their fields."""
    if not isinstance(value, dict):
        return value
    named = {field.name: field for field in fields}
    made: dict[str, object] = {}
    for key, item in cast("dict[str, object]", value).items():
        field = named.get(key)
        if field is None:
            made[key] = item
        elif field.type.has("flag"):
            made[key] = yes_no(item)
        else:
            made[key] = _with_flags(item, fields_in(field, records()))
    return made


def _number(value: object, option: Option, fields: Sequence[Field]) -> object:
    """A number as the method wants it; what is text stays so where the method takes text.

    Raises:
        ParameterError: it is none.
    """
    field = _at(option.sends or "", fields)
    kinds = {kind.name for kind in field.type.alternatives} if field else set[str]()
    if isinstance(value, bool | int) or (not isinstance(value, str) and _is_no_scalar(value)):
        return _scalar(value, option)
    if kinds.isdisjoint(_NUMBERS):
        return value
    value = value if isinstance(value, str) else str(value)
    for name in _NUMBERS:
        reader = SCALARS[name].read
        if name in kinds and reader is not None:
            try:
                return reader(_WHOLE.sub(r"\1", value.strip().replace(",", ".")))
            except Wrong:
                continue
    if "string" in kinds:
        return value
    wanted = "a number" if "number" in kinds else "an integer"
    raise ParameterError(f'{option.option}: "{short(value)}" is not {wanted}')


def _is_no_scalar(value: object) -> bool:
    return is_list(value) or isinstance(value, Mapping | bytes | bytearray | memoryview)


def _scalar(value: object, option: Option) -> object:
    if _is_no_scalar(value):
        kind = type(value).__name__
        raise ParameterError(f"{option.option}: a number is wanted, but this is of type {kind}")
    return value


def _at(path: str, fields: Sequence[Field]) -> Field | None:
    """The REST parameter at a path."""
    found: Field | None = None
    for name in path.split("."):
        found = next((field for field in fields if field.name == name), None)
        if found is None:
            return None
        fields = found.fields
    return found


def _put(params: dict[str, Any], path: str, value: object) -> None:
    """Set a parameter by its dotted path, making the objects on the way."""
    *outer, last = path.split(".")
    for name in outer:
        params = params.setdefault(name, {})
    params[last] = value


def _ordered(params: dict[str, object], fields: Sequence[Field]) -> dict[str, object]:
    """The parameters in the order of the documentation, which some methods demand."""
    places = {field.name: place for place, field in enumerate(fields)}
    return {
        name: params[name]
        for name in sorted(params, key=lambda name: places.get(name, len(places)))
    }
