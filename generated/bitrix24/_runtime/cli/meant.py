# Copied from generator/runtime/cli/meant.py: edit it there, then build.
"""What was meant by a text in the place of an object: ``ACTIVE=Y``, ``ID >= 5``, ``filter[ID]=1``.

Pure. It only says what to write: a guess is never sent.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from ..short import short

_CONDITION: Final = re.compile(
    r"\s*([<>=!%@]*)\s*([^\W\d]\w*)\s*(>=|<=|!=|==|=%|[=<>!%:])\s*(.*)", re.DOTALL
)
_ENTRY: Final = re.compile(r"\s*\w+((?:\[[^\[\]]+\])+)\s*:?=(.*)", re.DOTALL)
_EQUALS: Final = frozenset({"=", "==", ":"})


class Entry(NamedTuple):
    """A key of an object, in brackets, and its value."""

    brackets: str
    value: str


def entry_in(text: str) -> Entry | None:
    """The entry of an object that a text was meant to be; ``None`` if it reads like none.

    A comparison goes before the name, as the API has it: ``ID>=5`` is ``[>=ID]``.
    """
    whole = _ENTRY.fullmatch(text)
    if whole:
        return Entry(whole[1], whole[2].strip())
    found = _CONDITION.fullmatch(text)
    if found is None:
        return None
    prefix, name, comparison, value = found.groups()
    if comparison not in _EQUALS:
        if prefix:
            return None
        prefix = comparison
    return Entry(f"[{prefix}{name}]", value.rstrip())


def to_write(place: str, text: str) -> str:
    """What to write instead of a text, at the option or parameter ``place``."""
    from shlex import quote

    entry = entry_in(text)
    if entry is not None:
        return quote(f"{place}{entry.brackets}={short(entry.value)}")
    whole = quote('{"FIELD": "VALUE"}')
    return f"{quote(f'{place}[FIELD]=VALUE')}, or JSON: {place}={whole}"
