"""What the generated code says of one REST method. Data only."""

from __future__ import annotations

from typing import Final, Generic, Literal, NamedTuple, TypeVar

T_co = TypeVar("T_co", covariant=True)

USUAL_SIZE: Final = 50
"""Items on a page of most lists of version 2, those whose spec does not say a size."""

PagingStyle = Literal["start", "nav", "pagination", "offset", "page"]


class Paging(NamedTuple):
    """How a list goes on.

    Attributes:
        style: ``start`` (the answer's ``next`` is sent as ``start``), ``nav`` (``NAV_PARAMS``
            counts pages), ``pagination`` (REST 3.0), ``offset`` (items to skip are counted) or
            ``page`` (pages are counted).
        items: keys that lead from ``result`` to the items.
        size: items on a page when the caller does not say; 1 where that is not known: the walk
            then ends at an empty page.
        by: keys that lead to the parameter that counts, for ``offset`` and ``page``.
        id: the key of an item that tells it from all others; ``None`` where none is documented.
    """

    style: PagingStyle
    items: tuple[str, ...] = ()
    size: int = USUAL_SIZE
    by: tuple[str, ...] = ()
    id: str | None = None


def usual_size(style: PagingStyle) -> int:
    """Items on a page of a list whose spec does not say it; 1 for not known."""
    return USUAL_SIZE if style in {"start", "nav"} else 1


class Endpoint(NamedTuple, Generic[T_co]):
    """A REST method whose ``result`` is a ``T_co``.

    Attributes:
        method: name on the wire.
        version: 2, or 3 for the methods below ``/rest/api/``.
        write: whether asking twice may do something twice.
    """

    method: str
    version: int = 2
    write: bool = True


class ListEndpoint(NamedTuple, Generic[T_co]):
    """A REST method that answers a list of ``T_co``, page by page."""

    method: str
    paging: Paging
    version: int = 2
    write: bool = False
