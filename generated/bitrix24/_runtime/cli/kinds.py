# Copied from generator/runtime/cli/kinds.py: edit it there, then build.
"""The types of the spec, as options see them: alternatives of a name, in lists of lists. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from ..schema.fitting import Fitting
from ..schema.methods import Field
from ..schema.scalars import SCALARS
from ..schema.types import Alternative, Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..schema.scalars import Scalar


class Kind(NamedTuple):
    """One alternative of a type: a name, in lists of lists.

    A map, ``T{}``, and a record are objects here, as both are given as JSON.
    """

    name: str
    lists: int

    @property
    def scalar(self) -> Scalar:
        """What the table says of it."""
        return SCALARS[self.name]


def kinds_of(type_: Type) -> tuple[Kind, ...]:
    """The alternatives of a type."""
    return tuple(map(_kind, type_.alternatives))


def _kind(alternative: Alternative) -> Kind:
    lists = 0
    for wrap in reversed(alternative.innermost_first):
        if wrap == "{}":
            return Kind("object", lists)
        lists += 1
    return Kind(alternative.name if alternative.name in SCALARS else "object", lists)


def types_text(type_: Type) -> str:
    """A type in words, for help."""
    return " or ".join(dict.fromkeys(map(_words, type_.alternatives)))


def _words(alternative: Alternative) -> str:
    if "{}" in alternative.wraps:
        return "object by key"
    lists = len(alternative.innermost_first)
    scalar = SCALARS.get(alternative.name)
    if scalar is None:
        return f"{'list of ' * lists}{alternative.name}"
    return f"{'list of ' * lists}{scalar.many if lists else scalar.one}"


def is_json(kind: Kind) -> bool:
    """Whether a value of this kind is given as JSON or a file of it."""
    return kind.lists > 1 or kind.scalar.read is None


def fits(value: object, kind: Kind) -> bool:
    """Whether a JSON value is of a kind. Objects are not looked into: see ``fields``."""
    alternative = Alternative(kind.name, "[]" * kind.lists)
    field = Field("", "", Type((alternative,)), required=True)
    return next(Fitting({}, "typed").findings(value, field), None) is None


def wants_keys(kinds: Sequence[Kind]) -> bool:
    """Whether an object fits and a list does not."""
    return any(fits({}, kind) for kind in kinds) and not any(fits([], kind) for kind in kinds)


_LISTS: Final = {
    "filter": 'a JSON list of conditions, such as [["id", ">", 1]]',
    "array": "a JSON list",
}


def described(kind: Kind) -> str:
    """What a JSON value of a kind is, for messages."""
    if kind.lists:
        return f"a JSON list of {kind.scalar.many}"
    return _LISTS.get(kind.name, "a JSON object")
