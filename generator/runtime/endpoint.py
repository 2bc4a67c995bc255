"""What the generated code says of one REST method. Data only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

T_co = TypeVar("T_co", covariant=True)

PagingStyle = Literal["start", "nav", "pagination", "offset", "page"]


@dataclass(frozen=True, slots=True)
class Paging:
    """How a list goes on.

    Attributes:
        style: ``start`` (the answer's ``next`` is sent as ``start``), ``nav`` (``NAV_PARAMS``
            counts pages), ``pagination`` (REST 3.0), ``offset`` (items to skip are counted) or
            ``page`` (pages are counted).
        items: keys that lead from ``result`` to the items.
        size: items on a page when the caller does not say; 1 where that is not known: the walk
            then ends at an empty page.
        by: keys that lead to the parameter that counts, for ``offset`` and ``page``.
    """

    style: PagingStyle
    items: tuple[str, ...] = ()
    size: int = 50
    by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Endpoint(Generic[T_co]):
    """A REST method whose ``result`` is a ``T_co``.

    Attributes:
        method: name on the wire.
        version: 2, or 3 for the methods below ``/rest/api/``.
        write: whether asking twice may do something twice.
    """

    method: str
    version: int = 2
    write: bool = True


@dataclass(frozen=True, slots=True)
class ListEndpoint(Generic[T_co]):
    """A REST method that answers a list of ``T_co``, page by page."""

    method: str
    paging: Paging
    version: int = 2
    write: bool = False
