"""Reading single values from text: numbers, dates, yes and no. Pure.

What a person types for a value of each scalar type; ``scalars`` holds the table of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_INTEGER: Final = r"[+-]?[0-9]{1,4000}"
_NUMBER: Final = r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?"
_TRUE: Final = frozenset({"true", "1", "yes", "y", "on"})
_FALSE: Final = frozenset({"false", "0", "no", "n", "off"})


class Wrong(ValueError):
    """A text that is not what the type wants. The message goes behind the text itself."""


def read_integer(text: str) -> int:
    """A whole number."""
    text = text.strip()  # of more characters than int() takes for spaces
    if not re.fullmatch(_INTEGER, text):
        raise Wrong("is not an integer")
    return int(text)


def read_number(text: str) -> int | float | str:
    """The number; the text itself where a number would lose digits, as the portal reads both."""
    text = text.strip()
    if re.fullmatch(_INTEGER, text):
        return int(text)
    if not re.fullmatch(_NUMBER, text) or float(text) in {float("inf"), float("-inf")}:
        raise Wrong("is not a number")
    exact = exact_number(text)
    return text if exact is None else exact


def exact_number(text: str) -> float | None:
    """The number that a text writes; ``None`` if what is written back has another value."""
    from decimal import Decimal, InvalidOperation

    value = float(text)
    try:
        is_same = Decimal(text) == Decimal(repr(value))
    except InvalidOperation:  # its exponent is out of all bounds
        return None
    return value if is_same else None


def read_boolean(text: str) -> bool:
    """True or false, in the words that people use."""
    word = text.strip().casefold()
    if word not in _TRUE | _FALSE:
        raise Wrong("is neither true nor false")
    return word in _TRUE


def read_flag(text: str) -> str:
    """``Y`` or ``N``, of the words that people use."""
    word = text.strip().casefold()
    if word not in _TRUE | _FALSE:
        raise Wrong("is neither Y nor N")
    return "Y" if word in _TRUE else "N"


def read_datetime(text: str) -> str:
    """A date and time in ISO 8601, as it was given."""
    from datetime import datetime

    return _iso(
        text, datetime.fromisoformat, "date and time; write it as 2025-03-27T08:00:01+02:00"
    )


def read_date(text: str) -> str:
    """A date in ISO 8601, as it was given."""
    from datetime import date

    return _iso(text, date.fromisoformat, "date; write it as 2025-03-27")


def _iso(text: str, read: Callable[[str], object], what: str) -> str:
    """The text as it was given: the portal reads it, this only checks it."""
    try:
        if text:
            read(text)
    except ValueError:
        raise Wrong(f"is no {what}") from None
    return text


def read_text(text: str) -> str:
    """The text itself."""
    return text


def _constant(name: str, value: object) -> Callable[[str], object]:
    def read(text: str) -> object:
        if text.strip().casefold() != name:
            raise Wrong(f"is not {name}")
        return value

    return read


read_null = _constant("null", None)
read_true = _constant("true", True)
read_false = _constant("false", False)
