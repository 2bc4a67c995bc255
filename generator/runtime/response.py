"""The whole answer of a call, for those who want more than its ``result``. Data only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

S = TypeVar("S")
T = TypeVar("T")


class Time(NamedTuple):
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


TIME_FIELDS = frozenset(Time._fields)


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

    __slots__ = ("headers", "method", "next", "raw", "result", "status", "time", "total")

    def __init__(  # one argument an attribute
        self,
        *,
        result: T,
        time: Time,
        total: int | None,
        next: int | None,
        method: str,
        status: int,
        headers: Mapping[str, str],
        raw: dict[str, Any],
    ) -> None:
        self.result: T = result
        self.time: Time = time
        self.total: int | None = total
        self.next: int | None = next
        self.method: str = method
        self.status: int = status
        self.headers: Mapping[str, str] = headers
        self.raw: dict[str, Any] = raw

    def __repr__(self) -> str:
        shown = (f"{name}={getattr(self, name)!r}" for name in _SHOWN)
        return f"{type(self).__name__}({', '.join(shown)})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Response):
            return NotImplemented
        own: Any = self
        its: Any = cast("Any", other)
        return all(getattr(own, name) == getattr(its, name) for name in Response.__slots__)

    def __hash__(self) -> int:
        return hash((self.method, self.status, self.total, self.next))

    def with_result(self, result: S) -> Response[S]:
        """The same answer around another view of its result."""
        return Response(
            result=result,
            time=self.time,
            total=self.total,
            next=self.next,
            method=self.method,
            status=self.status,
            headers=self.headers,
            raw=self.raw,
        )


_SHOWN = ("result", "time", "total", "next", "method", "status")
