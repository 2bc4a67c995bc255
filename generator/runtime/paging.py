"""How a list goes on: from one answer to the parameters of the next request. Pure functions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from .errors import Bitrix24Error
from .values import NOT_GIVEN, Params

if TYPE_CHECKING:
    from .endpoint import ListEndpoint, Paging
    from .response import Response


class PagingError(Bitrix24Error):
    """A list does not end: the portal sends the same page again."""


def items_of(paging: Paging, result: object) -> list[Any]:
    """The items in a result."""
    for key in paging.items:
        result = cast("dict[str, object]", result).get(key) if isinstance(result, dict) else None
    if isinstance(result, dict):  # PHP writes a list with gaps as an object
        return list(cast("dict[str, Any]", result).values())
    return [*cast("Sequence[object]", result)] if isinstance(result, list) else []


def following(
    paging: Paging, params: Mapping[str, object], response: Response[Any], items: list[Any]
) -> Params | None:
    """Parameters of the next page, or ``None`` when this one was the last."""
    if not items:
        return None
    if paging.style == "start":
        return None if response.next is None else {**params, "start": response.next}
    if paging.style == "nav":
        return _after_nav(paging, params, response, len(items))
    if paging.style in {"offset", "page"}:
        return _after_count(paging, params, response, len(items))
    return _after_pagination(paging, params, len(items))


def is_repetition(endpoint: ListEndpoint[Any], before: list[Any], now: list[Any]) -> bool:
    """Whether a page repeats the one before, so that a walk would never end.

    Where the size of a page is not known, everything may have come at once: that is the end.

    Raises:
        PagingError: a full page comes again, so that the rest of the list cannot be had.
    """
    if not now or now != before:
        return False
    if endpoint.paging.size > 1:
        raise PagingError(
            f"{endpoint.method}: the portal answers the same page again, so the list would never "
            "end; ask for the pages by hand or narrow the filter"
        )
    return True


def is_first(paging: Paging, params: Mapping[str, object]) -> bool:
    """Whether a request asks for the first page (the mock has only that)."""
    if paging.style == "start":
        return _number(params.get("start"), 0) <= 0
    if paging.style in {"offset", "page"}:
        least = 1 if paging.style == "page" else 0
        return _number(_holder(paging, params).get(paging.by[-1]), least) <= least
    if paging.style == "nav":
        return _number(_part(_part(params, "PARAMS"), "NAV_PARAMS").get("iNumPage"), 1) <= 1
    pagination = _part(params, "pagination")
    return _number(pagination.get("page"), 1) <= 1 and _number(pagination.get("offset"), 0) <= 0


def _after_nav(
    paging: Paging, params: Mapping[str, object], response: Response[Any], count: int
) -> Params | None:
    options = _part(params, "PARAMS")
    nav = _part(options, "NAV_PARAMS")
    page = _number(nav.get("iNumPage"), 1)
    asked = _number(nav.get("nPageSize"), paging.size)
    size = asked if 0 < asked <= paging.size else paging.size
    last = count < size if response.total is None else page * size >= response.total
    if last:
        return None
    return {**params, "PARAMS": {**options, "NAV_PARAMS": {**nav, "iNumPage": page + 1}}}


def _after_count(
    paging: Paging, params: Mapping[str, object], response: Response[Any], count: int
) -> Params | None:
    """Count on: the items that came, or the page. A page that is not full is the last.

    A portal may give fewer items than are asked for, so a page as long as usual is a full one.
    """
    holder = _holder(paging, params)
    own = paging.by[-1]
    limit = "LIMIT" if own.isupper() else "limit"
    if count < _full(paging, holder.get(limit)):
        return None
    if paging.style == "page":
        further = _number(holder.get(own), 1) + 1
    else:
        further = _number(holder.get(own), 0) + count
        if response.total is not None and 0 <= response.total <= further:
            return None
    changed: Params = {**holder, own: further}
    return {**params, paging.by[0]: changed} if len(paging.by) > 1 else changed


def _full(paging: Paging, asked: object) -> int:
    """Items that make a page a full one, for a limit that a caller may have asked for."""
    limit = _number(asked, paging.size)
    return limit if 0 < limit <= paging.size else paging.size


def _holder(paging: Paging, params: Mapping[str, object]) -> Mapping[str, object]:
    """The object that holds the parameter that counts: the parameters, or one of them."""
    return _part(params, paging.by[0]) if len(paging.by) > 1 else params


def _after_pagination(paging: Paging, params: Mapping[str, object], count: int) -> Params | None:
    asked = _part(params, "pagination")
    if count < _full(paging, asked.get("limit")):
        return None
    further = dict(asked)
    if "offset" in asked:
        further["offset"] = _number(asked["offset"], 0) + count
    if "page" in asked or "offset" not in asked:
        further["page"] = _number(asked.get("page"), 1) + 1
    return {**params, "pagination": further}


def _part(params: Mapping[str, object], name: str) -> Mapping[str, object]:
    value = params.get(name, NOT_GIVEN)
    return cast("Mapping[str, object]", value) if isinstance(value, Mapping) else {}


def _number(value: object, default: int) -> int:
    try:
        return int(value) if isinstance(value, int | str) else default
    except ValueError:
        return default
