# Copied from generator/runtime/values.py: edit it there, then build.
"""What may stand in a request, and how Python values become the JSON that the API wants.

Owns the not-given sentinel and the conversions. Knows no method: which parameter wants which
conversion is printed into the generated code.
"""

from __future__ import annotations

from collections import UserString
from collections.abc import Mapping, Sequence, Set
from copy import copy
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeGuard, TypeVar, cast, final

from .errors import ParameterError
from .secrets import Secret
from .short import short

if TYPE_CHECKING:
    from datetime import datetime

Params: TypeAlias = dict[str, object]
"""The parameters of one request, by their names on the wire."""

T = TypeVar("T")


@final
class NotGiven:
    """The type of ``NOT_GIVEN``: an argument that is not sent, unlike ``None`` and ``""``."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        return "NOT_GIVEN"  # copies and pickles are the same object again


NOT_GIVEN: Final = NotGiven()
"""Default of every optional argument: the parameter is left out of the request."""


def given(params: Mapping[str, object], extra: Mapping[str, object] | None) -> Params:
    """Leave out what was not given and add the caller's own parameters.

    Raises:
        ParameterError: these are no object, or a key is written as in a query: ``filter[ID]``.
    """
    if not _is_object(extra):
        kind = type(extra).__name__
        raise ParameterError(f"the parameters must be an object (a dict), not of type {kind}")
    try:
        own = dict(extra) if extra is not None else {}
        has_brackets = any("[" in key for key in own if type(key) is str)
    except Exception as error:  # of a mapping's own code
        reason = _failed(error)
    else:
        if has_brackets:
            _refuse_brackets(own)
        asked = {**params, **own}
        return {name: value for name, value in asked.items() if value is not NOT_GIVEN}
    raise ParameterError(f"the parameters cannot be read: {reason}")


def _refuse_brackets(extra: Mapping[str, object]) -> None:
    from .brackets import refusal  # nobody needs it twice

    wrong = refusal(extra)
    if wrong:
        raise ParameterError(wrong)


def copied(value: T) -> T:
    """A value whose objects and lists are others; what they hold beside them is the same.

    One that holds itself, or is nested deeply, stays as it is: it could not be sent either.
    """
    try:
        return cast("T", _copied(value, 0))
    except RecursionError:
        return value


def _copied(value: Any, depth: int) -> Any:
    if depth > _DEEPEST:
        raise RecursionError
    if isinstance(value, dict):
        whole = copy(cast("dict[object, object]", value))
        for key, item in whole.items():
            whole[key] = _copied(item, depth + 1)
        return whole
    if isinstance(value, list):
        return [_copied(item, depth + 1) for item in cast("list[object]", value)]
    return value


def _is_object(value: object) -> bool:
    return value is None or isinstance(value, Mapping)


def require_one(**arguments: object) -> None:
    """Refuse a call that gives none of several arguments of which one suffices."""
    if all(value is NOT_GIVEN for value in arguments.values()):
        raise ParameterError(f"give one of: {', '.join(arguments)}")


def yes_no(value: object) -> object:
    """Write a Python ``bool`` as the API's ``Y`` or ``N``; anything else stays as it is."""
    if value is True:
        return "Y"
    return "N" if value is False else value


def false_as(value: object, wire: object) -> object:
    """Write ``False`` as the value that the API understands in its place."""
    return wire if value is False else value


EVERY_KEY: Final = "*"
"""Stands in a table of conversions for all keys of an object whose keys are the caller's."""


def in_fields(value: T, conversions: Mapping[str, Any]) -> T:
    """Convert the named fields of an object, or of each object of a list.

    Args:
        value: what is to be sent; anything else than objects and lists stays as it is.
        conversions: name of a field → function, or a table like this one for what it holds.
    """
    try:
        return _in_fields(value, conversions)
    except ParameterError:
        raise
    except Exception as error:
        reason = _TOO_DEEP if isinstance(error, RecursionError) else _failed(error)
    raise ParameterError(f"a parameter cannot be read: {reason}")


def _failed(error: Exception) -> str:
    """What is said of a value whose own code fails: not what it says, which may be anything."""
    return f"reading it fails with {type(error).__name__}"


def _in_fields(value: T, conversions: Mapping[str, Any]) -> T:
    if isinstance(value, Mapping):
        items = cast("Mapping[str, object]", value)
        every = conversions.get(EVERY_KEY)
        return cast(
            "T",
            {key: _by(conversions.get(key, every), item) for key, item in items.items()},
        )
    if _is_list(value):
        return cast("T", [_in_fields(item, conversions) for item in value])
    return value


def _is_list(value: object) -> TypeGuard[Sequence[object]]:
    return isinstance(value, Sequence) and not isinstance(value, _TEXTS)


def _by(conversion: Any, value: object) -> object:
    if conversion is None:
        return value
    if isinstance(conversion, Mapping):
        return _in_fields(value, cast("Mapping[str, Any]", conversion))
    return conversion(value)


def to_json(params: Mapping[str, object]) -> bytes:
    """Write the body of a request.

    Raises:
        ParameterError: a value has no JSON form, or is a ``datetime`` without a time zone; says
            where it stands.
    """
    import json  # importing the package should cost little

    try:
        return json.dumps(
            params, default=_plain, ensure_ascii=False, allow_nan=False, separators=(",", ":")
        ).encode()
    except Exception as error:  # also of code of the values
        message = _told(params, error)
    # Raised here and not above: the library's exception holds the whole body, with the token.
    raise ParameterError(message)


def _told(params: Mapping[str, object], error: Exception) -> str:
    """What is wrong with parameters that cannot be written; the code of a value may fail again."""
    known = isinstance(error, TypeError | ValueError | RecursionError)
    try:
        return _wrong(params, (str(error) if known else "") or _failed(error))
    except Exception as again:
        return f"the parameters cannot be written as JSON: {_failed(again)}"


def _wrong(params: Mapping[str, object], otherwise: str) -> str:
    """Where the first value stands that has no JSON form, and what it is."""
    waiting: list[tuple[str, object, int]] = [("", params, 0)]
    while waiting:
        path, value, depth = waiting.pop()
        reason = _TOO_DEEP if depth > _DEEPEST else _no_json(value)
        if reason is not None:
            return f"{short(path, _LONGEST) or 'the parameters'}: {reason}"
        inner = _inside(path, value)
        waiting += [(where, item, depth + 1) for where, item in reversed(inner)]
    return f"the parameters cannot be written as JSON: {otherwise}"


_DEEPEST: Final = 500
_TOO_DEEP: Final = f"it holds itself, or something nested more than {_DEEPEST} deep"
_LONGEST: Final = 100


def _inside(path: str, value: object) -> list[tuple[str, object]]:
    """What a value holds, with the path to it: ``fields[PHONE][0]``."""
    if isinstance(value, Mapping):
        entries = list(cast("Mapping[object, object]", value).items())
    elif isinstance(value, Sequence | Set) and not isinstance(value, _TEXTS):
        entries = [*enumerate(cast("Sequence[object]", value))]
    else:
        return []
    return [(f"{path}[{key}]" if path else f"{key}", item) for key, item in entries]


_BYTES = bytes | bytearray | memoryview
_TEXTS = _BYTES | str | UserString
"""Sequences that are no lists."""


def _no_json(value: object) -> str | None:
    """Why a value by itself has no JSON form."""
    if isinstance(value, str):
        return "a text holds half of a character (a lone surrogate)" if _is_broken(value) else None
    if isinstance(value, float):
        return None if value - value == 0 else f"{value} is no number of JSON"
    if isinstance(value, Mapping):
        return next(filter(None, map(_no_key, cast("Mapping[object, object]", value))), None)
    if value is None or isinstance(value, int | list | tuple):
        return None
    try:
        _plain(value)
    except ParameterError as error:
        return str(error)
    return None


def _no_key(key: object) -> str | None:
    """Why a key of an object has no JSON form."""
    if isinstance(key, str):
        return "a key holds half of a character (a lone surrogate)" if _is_broken(key) else None
    known = key is None or isinstance(key, int | float)
    return None if known else f"a key is of type {type(key).__name__}, not text"


def _is_broken(text: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in text)


def _plain(value: object) -> object:
    from datetime import date, datetime, time  # as above
    from decimal import Decimal

    if isinstance(value, Secret):
        return value.reveal()
    if isinstance(value, datetime):
        return iso_datetime(value)
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ParameterError(f"{value} is no number of JSON")
        return format(value, "f")  # as text: money keeps its digits
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, object]", value))
    if isinstance(value, Sequence | Set) and not isinstance(value, _TEXTS):
        return list(cast("Sequence[object]", value))
    raise ParameterError(_next_step(value))


def _next_step(value: Any) -> str:
    """What to send instead of a value that has no JSON form."""
    from enum import Enum  # as above
    from os import PathLike

    if value is NOT_GIVEN:
        return "NOT_GIVEN inside an object: leave the key out instead"
    what = f"a value of type {type(value).__name__} has no JSON form"
    if isinstance(value, Enum):
        return f"{what}; send its .value"
    if isinstance(value, _BYTES):
        return f"{what}; a file is sent as Base64 text, with its name: see the method's page"
    if isinstance(value, PathLike):
        return f"{what}; send str(…) for the text, or the file's content as the method's page says"
    return f"{what}; send text, a number or a list, such as str(…)"


def iso_datetime(value: datetime) -> str:
    """Write a moment as the API reads it: ISO 8601, whole seconds, with its offset from UTC.

    Raises:
        ParameterError: the value has no time zone, so the portal would have to guess one.
    """
    if value.utcoffset() is None:
        raise ParameterError(
            f"datetime {value.isoformat()} has no time zone, so the portal would guess one: use "
            "datetime.now(timezone.utc), or value.astimezone() for this machine's zone"
        )
    return value.isoformat(timespec="seconds")
