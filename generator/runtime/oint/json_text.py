"""JSON as people write it on a command line: in double quotes, or in single ones. Pure."""

from __future__ import annotations

import json
from functools import partial
from math import isinf
from typing import Any, Final

from ..errors import ParameterError

_SHOWN: Final = 200


def begins_json(text: str) -> bool:
    """Whether an object or a list is meant."""
    return text.lstrip()[:1] in {"{", "["}


def parsed(text: str, option: str, where: str = "") -> Any:
    """What a JSON text says.

    Args:
        text: the text, with strings in double or in single quotes.
        option: for the message.
        where: the file or address that it came from.

    Raises:
        ParameterError: it is no JSON; the message shows it as it arrived.
    """
    try:
        return _LOADS(_double_quoted(text))
    except _Refused as error:
        reason = str(error)
    except (ValueError, RecursionError) as error:
        reason = getattr(error, "msg", "") or "nested too deeply"
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
    raise ParameterError(f"{option}: {where or 'this'} is no JSON ({reason}): {shown}")


class _Refused(ValueError):
    """What Python would read, and JSON does not have."""


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _Refused("a key stands there twice")
    return found


def _no_constant(name: str) -> None:
    raise _Refused(f"{name} is no number")


def _finite(text: str) -> float:
    value = float(text)
    if isinf(value):
        raise _Refused(f"{text} is no number")
    return value


_LOADS: Final = partial(
    json.loads, object_pairs_hook=_unique, parse_constant=_no_constant, parse_float=_finite
)


def _double_quoted(text: str) -> str:
    """The text with its strings in double quotes; what is no string stays as it is.

    Raises:
        _Refused: a string is not closed.
    """
    made: list[str] = []
    at = 0
    while at < len(text):
        sign = text[at]
        if sign not in {"'", '"'}:
            made.append(sign)
            at += 1
            continue
        end = _end_of_string(text, at)
        if end is None:
            raise _Refused("Unterminated string starting at")
        inner = text[at + 1 : end]
        made.append(text[at : end + 1] if sign == '"' else _requoted(inner))
        at = end + 1
    return "".join(made)


def _end_of_string(text: str, start: int) -> int | None:
    """Where the string ends that begins here."""
    at = start + 1
    while at < len(text):
        if text[at] == "\\":
            at += 1
        elif text[at] == text[start]:
            return at
        at += 1
    return None


def _requoted(inner: str) -> str:
    """The inside of a string in single quotes, in double ones: escapes stay escapes."""
    escaped = inner.replace("\\'", "'")
    made: list[str] = []
    at = 0
    while at < len(escaped):
        sign = escaped[at]
        pair = escaped[at : at + 2]
        if sign == "\\" and len(pair) == 2:
            made.append(pair)
            at += 2
            continue
        made.append('\\"' if sign == '"' else sign)
        at += 1
    return f'"{"".join(made)}"'
