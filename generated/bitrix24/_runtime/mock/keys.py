# Copied from generator/runtime/mock/keys.py: edit it there, then build.
"""What may be said to a portal, in Python or at the control address: keys and values. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, TypeAlias, cast

from .fault_kinds import KINDS
from .limits import TARIFFS
from .odd import SHAPES

_MOST: Final = 100 * 366 * 86_400
"""Seconds in a hundred years: more leads beyond what a calendar has."""

_CODE: Final = re.compile(r"[A-Za-z0-9_.~-]+")
_HOST: Final = re.compile(r"[A-Za-z0-9_.\[\]:-]+")
_LINE: Final = re.compile(r"[!-~]+")
_INTERIM: Final = frozenset({"early-hints", "processing", "endless-interim"})


@dataclass(frozen=True, slots=True)
class Key:
    """A key of what is sent.

    Attributes:
        possible: what it can be, in words.
        fits: whether a value is that.
        required: whether it must be there.
    """

    possible: str
    fits: Callable[[object], bool]
    required: bool = False


Keys: TypeAlias = Mapping[str, Key]


def mistake(action: str, keys: Keys, sent: Mapping[str, Any]) -> str | None:
    """What is wrong with what was sent, in a sentence; values are not repeated.

    Args:
        action: what was asked for: ``POST /_mock/clock``.
        keys: what it takes.
        sent: what came.
    """
    for name, value in sent.items():
        key = keys.get(name)
        if key is None:
            there = f"there are: {', '.join(keys)}" if keys else "it takes none"
            return f'"{name}" is no key of {action}; {there}'
        if not key.fits(value):
            return f'"{name}" must be {key.possible}'
    for name, key in keys.items():
        if key.required and name not in sent:
            return f'{action} needs "{name}": {key.possible}'
    return None


def fault_mistake(sent: Mapping[str, Any]) -> str | None:
    """What is wrong with a fault whose keys are right for themselves."""
    kind, status = sent["kind"], sent.get("status", 0)
    if kind == "odd" and "shape" not in sent:
        return f'a fault of the kind "odd" needs "shape": {_SHAPE.possible}'
    lowest, highest = (102, 199) if kind in _INTERIM else (200, 599)
    if status and not lowest <= status <= highest:
        return f'"status" of {kind} must be from {lowest} to {highest}, or 0 for its own'
    return None


def needed(key: Key) -> Key:
    """The same key where it must be there."""
    return replace(key, required=True)


def _or_null(key: Key) -> Key:
    return Key(f"{key.possible}, or null", lambda value: value is None or key.fits(value))


def _one_of(values: Iterable[str]) -> Key:
    known = tuple(values)
    return Key(f"one of {', '.join(known)}", lambda value: value in known)


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _whole(least: int, most: int, possible: str) -> Key:
    def fits(value: object) -> bool:
        return _is_whole(value) and least <= cast("int", value) <= most

    return Key(possible, fits)


def _is_number(value: object, most: float = _MOST) -> bool:
    number = isinstance(value, float) or _is_whole(value)
    return number and 0 <= cast("float", value) <= most  # which NaN is not


def _text(what: str, pattern: re.Pattern[str]) -> Key:
    return Key(what, lambda value: isinstance(value, str) and bool(pattern.fullmatch(value)))


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(item, str) for item in cast("list[object]", value)
    )


def _is_user(value: object) -> bool:
    return _is_whole(value) or (isinstance(value, str) and bool(_CODE.fullmatch(value)))


def _is_seconds_of_methods(value: object) -> bool:
    return isinstance(value, dict) and all(
        map(_is_number, cast("dict[str, object]", value).values())
    )


def _is_bucket(value: object) -> bool:
    if not isinstance(value, dict):
        return False
    items = cast("dict[str, object]", value)
    return all(
        isinstance(item, bool) if name == "counts_refused" else _is_number(item)
        for name, item in items.items()
    ) and items.keys() <= {"size", "per_second", "counts_refused"}


ANY_TEXT: Final = Key("a text", lambda value: isinstance(value, str))
METHOD: Final = _text("the name of a method", _LINE)
NAME: Final = _text("a text without spaces, and not empty", _LINE)
CODE: Final = _text("a text of letters, digits, -, _, . and ~", _CODE)
HOST: Final = _text("a domain, with its port where it has one: localhost:8024", _HOST)
ADDRESS: Final = _text("an address", _LINE)
FLAG: Final = Key("true or false", lambda value: isinstance(value, bool))
SECONDS: Final = Key("a number of seconds, 0 or more", _is_number)
SCOPES: Final = _or_null(Key('a list of texts, such as ["crm", "task"]', _is_texts))
USER: Final = Key("the identifier of a user, such as 1", _is_user)
STATUS: Final = _whole(200, 599, "an HTTP status from 200 to 599")
OBJECT: Final = Key("a JSON object", lambda value: isinstance(value, Mapping))
_COUNT: Final = _whole(0, 10**9, "a whole number, 0 or more")
_SHAPE: Final = _one_of(SHAPES)

FAULT: Final[Keys] = {
    "kind": needed(_one_of(KINDS)),
    "method": _text("the name of a method, * for any text in it", _LINE),
    "times": _or_null(_COUNT),
    "skip": _COUNT,
    "probability": Key("a number from 0 to 1", lambda value: _is_number(value, 1)),
    "executed": _or_null(FLAG),
    "seconds": SECONDS,
    "shape": _SHAPE,
    "code": ANY_TEXT,
    "location": ADDRESS,
    "status": _whole(0, 599, "an HTTP status, or 0 for the kind's own"),
    "count": _whole(0, 10**6, "a whole number, 0 for the kind's own"),
}
CLOCK: Final[Keys] = {"advance": needed(SECONDS)}
ANSWER: Final[Keys] = {
    "method": needed(METHOD),
    "envelope": needed(OBJECT),
    "status": _or_null(STATUS),
    "times": _or_null(_whole(1, 10**6, "a number of calls, from 1")),
}
EXAMPLE: Final[Keys] = {
    "method": needed(METHOD),
    "number": needed(_whole(1, 10**6, "a place among the documented answers, from 1")),
    "version": _whole(2, 3, "2 or 3"),
}
LIMITS: Final[Keys] = {
    "tariff": _one_of(TARIFFS),
    "bucket": Key(
        'an object of "size" (requests; 0 for no limit), "per_second" (both numbers, 0 or more) '
        'and "counts_refused" (true or false)',
        _is_bucket,
    ),
    "operating": Key("a number of seconds, 0 for no limit", _is_number),
    "mode": _one_of(("nested", "batch", "absent")),
    "seconds": Key(
        'an object of seconds by methods, "*" for all others: {"crm.deal.list": 2.5}',
        _is_seconds_of_methods,
    ),
    "longest": SECONDS,
}
WEBHOOK: Final[Keys] = {
    "code": needed(CODE),
    "user": USER,
    "scopes": SCOPES,
    "administrator": FLAG,
}
APPLICATION: Final[Keys] = {
    "client_id": needed(NAME),
    "client_secret": needed(NAME),
    "scopes": SCOPES,
    "redirect_uri": _or_null(ADDRESS),
    "status": _one_of("LFDTP"),
}
RENAME: Final[Keys] = {
    "old": HOST,
    "new": needed(HOST),
    "status": Key(
        "301, 302, 307 or 308", lambda value: _is_whole(value) and value in {301, 302, 307, 308}
    ),
}
