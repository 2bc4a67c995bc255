"""What is known of a method from its page: facts, no sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final


class _Absent:
    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = _Absent()
"""Stands for a default that the page does not give."""


@dataclass(frozen=True, slots=True)
class FieldFact:
    """A parameter, a field of an object, or a result.

    Attributes:
        types: alternatives in the notation of the spec, such as ``integer`` or ``object[]``.
        text: what the page says of the field: for rules to read, never for the spec.
    """

    name: str
    types: tuple[str, ...]
    required: bool = False
    optional: bool = False
    values: tuple[str, ...] = ()
    open: bool = False
    default: Any = ABSENT
    fields: tuple[FieldFact, ...] = ()
    line: int = 0
    text: str = ""

    @property
    def type(self) -> str:
        """The type as one expression."""
        return " | ".join(self.types)


@dataclass(frozen=True, slots=True)
class ErrorFact:
    """A documented error; ``text`` is the page's explanation, for writers only."""

    code: str
    http: int | None
    message: str | None
    field: str | None
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class ExampleFact:
    """A documented request, answer, or both."""

    call: dict[str, Any] | None
    answer: dict[str, Any] | None
    http: int


@dataclass(frozen=True, slots=True)
class PagingFact:
    """How a list goes on."""

    style: str
    items: str | None
    id: str | None
    by: str | None = None
    size: int | None = None


@dataclass(frozen=True, slots=True)
class MethodFacts:
    """Everything that a page says of its method."""

    method: str
    version: int
    page: str
    scope: tuple[str, ...]
    access_text: str
    effect: str
    deprecated: bool
    replacement: str | None
    params: tuple[FieldFact, ...]
    one_of: tuple[tuple[str, ...], ...]
    returns: FieldFact
    paging: PagingFact | None
    errors: tuple[ErrorFact, ...]
    examples: tuple[ExampleFact, ...]


@dataclass(frozen=True, slots=True)
class RecordFacts:
    """A shape that several methods share."""

    record: str
    page: str
    fields: tuple[FieldFact, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A place of the documentation that could not be read."""

    page: str
    line: int
    why: str
