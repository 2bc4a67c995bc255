# Copied from generator/runtime/oint/values.py: edit it there, then build.
"""Reading what users give for an option, in Python as on the command line.

Owns the reading by the option's type. What a method wants of it is the affair of ``params``.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeGuard, cast

from ..errors import Bitrix24Error, ParameterError
from ..short import short
from .dates import wire_date
from .files import existing, is_address, shown_place, source_of, text_of
from .json_text import begins_json, parsed

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..streams import Progress, Source
    from .model import Option

_TRUE: Final = frozenset({"true", "истина", "y", "yes", "да", "1", "on"})
_FALSE: Final = frozenset({"false", "ложь", "n", "no", "нет", "0", "off"})
_NOTHING: Final = object()
_NO_LISTS: Final = (str, bytes, bytearray, memoryview, Mapping)


def is_given(value: object) -> bool:
    """Whether a value is sent: 0 and ``False`` are, unlike in the original."""
    return value is not None and not (isinstance(value, str) and value == "")


def read(value: object, option: Option, progress: Progress | None = None) -> object:
    """The value as its type says: text is read, anything else is what it is.

    Args:
        value: what was given.
        option: what it was given for.
        progress: told how much of an address has come.

    Raises:
        ParameterError: it cannot be read.
    """
    reader = _READERS.get(option.type)
    try:
        return value if reader is None else reader(value, option, progress)
    except Bitrix24Error:
        raise
    except Exception as error:  # of the value's own code
        reason = type(error).__name__
    raise ParameterError(f"{option.option}: reading it fails with {reason}")


def _boolean(value: object, option: Option, _: Progress | None) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float) and value in {0, 1}:
        return bool(value)
    word = value.strip().casefold() if isinstance(value, str) else ""
    if word not in _TRUE | _FALSE:
        raise ParameterError(f'{option.option}: "{short(str(value))}" is neither true nor false')
    return word in _TRUE


def _date(value: object, option: Option, _: Progress | None) -> str:
    return wire_date(value, option.format, option.option)


def _list(value: object, option: Option, progress: Progress | None) -> object:
    if isinstance(value, str):
        found = _from_text(value, option.option, progress, json_alone=True)
        value = value if found is _NOTHING else found
    if is_list(value):
        return list(value)
    return value if option.single else [value]


def is_list(value: object) -> TypeGuard[Collection[object]]:
    """Whether a value is several ones: a list, a tuple, a set, a range."""
    return isinstance(value, Collection) and not isinstance(value, _NO_LISTS)


def _object(value: object, option: Option, progress: Progress | None) -> dict[str, object]:
    name = option.option
    if isinstance(value, str):
        found = _from_text(value, name, progress, json_alone=False)
        if found is _NOTHING:
            raise ParameterError(
                f'{name}: "{short(value)}" is no object: write it as JSON, such as '
                '{"KEY": "value"}, or name a file or an address that holds it'
            )
        value = found
    if not isinstance(value, Mapping):
        raise ParameterError(f"{name}: an object is wanted, with keys, but this is {_kind(value)}")
    entries = cast("Mapping[str, object]", value)
    return {key: _entry(key, item, option) for key, item in entries.items()}


def _kind(value: object) -> str:
    """What a value is, in the words of JSON."""
    if is_list(value):
        return "a list"
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    return "a text" if isinstance(value, str) else type(value).__name__


def _entry(key: str, value: object, option: Option) -> object:
    """What an object holds under a key, where the option says more of it."""
    if not is_given(value):
        return value
    if key in option.dates:
        return wire_date(value, "day", f"{option.option}.{key}")
    if key in option.lists:
        return list(value) if is_list(value) else [value]
    return value


def _from_text(text: str, name: str, progress: Progress | None, *, json_alone: bool) -> Any:
    """The JSON that a text is or points to; ``_NOTHING`` if it is neither."""
    if begins_json(text):
        return parsed(text, name)
    is_json = text.casefold().partition("?")[0].endswith(".json")
    if json_alone and not is_json:
        return _NOTHING
    if is_address(text) or existing(text) is not None:
        place = shown_place(text)
        return parsed(text_of(source_of(text, name, progress), name, place), name, place)
    if is_json:
        raise ParameterError(f'{name}: there is no file "{short(text)}"')
    return _NOTHING


def _file(value: object, option: Option, progress: Progress | None) -> Source:
    return source_of(value, option.option, progress)


def _files(value: object, option: Option, progress: Progress | None) -> dict[str, Source]:
    entries = _object(value, option, progress)
    return {
        name: source_of(item, f"{option.option}.{name}", progress) for name, item in entries.items()
    }


_READERS: Final[Mapping[str, Callable[[object, Option, Progress | None], object]]] = {
    "boolean": _boolean,
    "date": _date,
    "list": _list,
    "object": _object,
    "file": _file,
    "files": _files,
}
