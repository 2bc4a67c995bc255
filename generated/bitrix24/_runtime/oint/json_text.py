# Copied from generator/runtime/oint/json_text.py: edit it there, then build.
"""JSON as people write it on a command line: in double quotes, or in single ones. Pure."""

from __future__ import annotations

import json
from typing import Any, Final

from ..answer import NotJSON, read_json
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
    found = read_json(text.encode("utf-8", "surrogatepass"))
    if isinstance(found, NotJSON):
        found = read_json(_double_quoted(text).encode("utf-8", "surrogatepass"))
    if isinstance(found, NotJSON):
        raise ParameterError(f"{option}: {_fault(text, where)}")
    return found


def _fault(text: str, where: str) -> str:
    """What is wrong with a text that is no JSON, and the text as it arrived."""
    try:
        json.loads(_double_quoted(text))
        reason = ""
    except (ValueError, RecursionError) as error:
        reason = getattr(error, "msg", "") or "nested too deeply"
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
    return f"{where or 'this'} is no JSON ({reason or 'a number has no value'}): {shown}"


def _double_quoted(text: str) -> str:
    """The text with its strings in double quotes; what is no string stays as it is."""
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
            return text  # not closed: the message shall speak of the text itself
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
