# Copied from generator/runtime/response.py: edit it there, then build.
"""The whole answer of a call, for those who want more than its ``result``. Data only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Time:
    """How long the portal worked on a call, in seconds; what it did not say is ``None``.

    Attributes:
        start: begin, as a Unix time.
        finish: end, as a Unix time.
        duration: time between both.
        processing: time that the method itself took.
        date_start: begin, ISO 8601.
        date_finish: end, ISO 8601.
        operating: execution time that this method has used up in the last ten minutes.
        operating_reset_at: Unix time at which part of ``operating`` is given back.
    """

    start: float | None = None
    finish: float | None = None
    duration: float | None = None
    processing: float | None = None
    date_start: str | None = None
    date_finish: str | None = None
    operating: float | None = None
    operating_reset_at: float | None = None


TIME_FIELDS = frozenset(Time.__dataclass_fields__)


@dataclass(frozen=True, slots=True)
class Response(Generic[T]):
    """An answer with everything around its result.

    Attributes:
        result: what the method answers.
        time: how long the portal worked.
        total: number of items of the whole list, where the portal counts them.
        next: where the next page starts, where there is one.
        method: REST method that was called.
        status: HTTP status.
        headers: HTTP headers of the answer.
        raw: the whole answer as it came.
    """

    result: T
    time: Time
    total: int | None
    next: int | None
    method: str
    status: int
    headers: Mapping[str, str] = field(repr=False)
    raw: dict[str, Any] = field(repr=False)
