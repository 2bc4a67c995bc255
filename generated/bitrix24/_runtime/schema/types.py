# Copied from generator/runtime/schema/types.py: edit it there, then build.
"""Type expressions such as ``integer[] | null``: the one place that reads and writes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Container

_PART: Final = re.compile(r"\s*([A-Za-z][A-Za-z0-9_.]*)((?:\[\]|\{\})*)\s*")


class Alternative(NamedTuple):
    """One of the types that a value may have: a scalar or a record, in lists and maps.

    Attributes:
        name: of the scalar or record.
        wraps: ``[]`` for each list and ``{}`` for each map around it, the innermost first.
    """

    name: str
    wraps: str = ""

    @property
    def outer(self) -> str:
        """The outermost list or map; empty when there is none."""
        return self.wraps[-2:]

    @property
    def inner(self) -> Alternative:
        """What is in the outermost list or map."""
        return Alternative(self.name, self.wraps[:-2])

    @property
    def innermost_first(self) -> tuple[str, ...]:
        """The lists and maps around it, one by one."""
        return tuple(self.wraps[at : at + 2] for at in range(0, len(self.wraps), 2))


class Type(NamedTuple):
    """What a value may be."""

    alternatives: tuple[Alternative, ...]

    def has(self, name: str) -> bool:
        """Whether the type is one of the alternatives, alone or in lists and maps."""
        return any(item.name == name for item in self.alternatives)

    @property
    def text(self) -> str:
        """The type expression."""
        return " | ".join(f"{item.name}{item.wraps}" for item in self.alternatives)


class TypeExpressionError(ValueError):
    """A type expression that cannot be read; ``word`` is the part that is wrong."""

    def __init__(self, message: str, word: str) -> None:
        super().__init__(message)
        self.word = word


def parse_type(text: str, known: Container[str] | None = None) -> Type:
    """Read a type expression.

    Args:
        text: such as ``datetime | null``.
        known: the scalars and records that exist; any name is one where that is not asked.

    Raises:
        TypeExpressionError: a part is no type.
    """
    found: list[Alternative] = []
    for part in text.split("|"):
        match = _PART.fullmatch(part)
        if match is None:
            raise TypeExpressionError("a type is missing here", part.strip())
        if known is not None and match[1] not in known:
            raise TypeExpressionError("unknown type", match[1])
        found.append(Alternative(match[1], match[2]))
    return Type(tuple(dict.fromkeys(found)))
