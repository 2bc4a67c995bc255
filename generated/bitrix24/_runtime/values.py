# Copied from generator/runtime/values.py: edit it there, then build.
"""What may stand in a request, and how Python values become the JSON that the API wants.

Owns the not-given sentinel and the conversions. Knows no method: which parameter wants which
conversion is printed into the generated code.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar, cast, final

from .errors import ParameterError
from .secrets import Secret

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
    """Leave out what was not given and add the caller's own parameters."""
    asked = {**params, **extra} if extra else params
    return {name: value for name, value in asked.items() if value is not NOT_GIVEN}


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
    if isinstance(value, Mapping):
        items = cast("Mapping[str, object]", value)
        every = conversions.get(EVERY_KEY)
        return cast(
            "T",
            {key: _by(conversions.get(key, every), item) for key, item in items.items()},
        )
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return cast("T", [in_fields(item, conversions) for item in cast("Sequence[object]", value)])
    return value


def _by(conversion: Any, value: object) -> object:
    if conversion is None:
        return value
    if isinstance(conversion, Mapping):
        return in_fields(value, cast("Mapping[str, Any]", conversion))
    return conversion(value)


_NO_JSON: Final = "the parameters cannot be written as JSON"


def to_json(params: Mapping[str, object]) -> bytes:
    """Write the body of a request.

    Raises:
        ParameterError: a value has no JSON form, or is a ``datetime`` without a time zone.
    """
    import json  # importing the package should cost little

    try:
        return json.dumps(
            params, default=_plain, ensure_ascii=False, allow_nan=False, separators=(",", ":")
        ).encode()
    except UnicodeEncodeError:
        message = f"{_NO_JSON}: a text holds half of a character (a lone surrogate)"
    except ParameterError as error:
        message = str(error)
    except (TypeError, ValueError, RecursionError) as error:
        message = f"{_NO_JSON}: {str(error) or type(error).__name__}"
    # Raised here and not above: the library's exception holds the whole body, with the token.
    raise ParameterError(message)


def _plain(value: object) -> object:
    from datetime import date, datetime, time  # as above

    kind = type(value).__name__
    if isinstance(value, Secret):
        return value.reveal()
    if isinstance(value, datetime):
        return iso_datetime(value)
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, object]", value))
    if isinstance(value, Sequence | Set) and not isinstance(value, bytes | bytearray | memoryview):
        return list(cast("Sequence[object]", value))
    if value is NOT_GIVEN:
        raise ParameterError("NOT_GIVEN inside an object: leave the key out instead")
    raise ParameterError(f"a {kind} has no JSON form; send text, a number or a list")


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
