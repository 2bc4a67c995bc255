"""How a list goes on: from one answer to the parameters of the next request. Pure functions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from numbers import Number
from typing import TYPE_CHECKING, Any, Final, cast

from .errors import PagingError
from .items import what_came
from .values import NOT_GIVEN, Params

if TYPE_CHECKING:
    from .endpoint import ListEndpoint, Paging
    from .response import Response


class Continued(dict[str, object]):
    """Parameters that a walk has made: the pages before were as long as was asked for."""


_LEADING: Final = re.compile(r"\s*[+-]?[0-9]{1,15}(?:\.[0-9]*)?")
_MOST_IDLE: Final = 1000
"""Pages in a row that bring nothing new, as rights empty them or rows look alike."""
_LARGEST_PAGE: Final = 500
"""Items that no portal's page exceeds."""


def following(
    endpoint: ListEndpoint[Any],
    params: Mapping[str, object],
    response: Response[Any],
    items: list[Any],
) -> Params | PagingError | None:
    """Parameters of the next page; ``None`` when this one was the last.

    An error stands for a walk that cannot go on; who wants this page alone does not meet it.
    """
    paging = endpoint.paging
    if paging.style == "start":
        return _after_start(endpoint, params, response, len(items))
    if paging.style == "nav":
        return _after_nav(paging, params, response, len(items))
    if paging.style == "offset":
        return _after_offset(endpoint, params, response, len(items))
    if paging.style == "page":
        return _after_page(endpoint, params, response, len(items))
    return _after_pagination(paging, params, len(items))


def is_repetition(endpoint: ListEndpoint[Any], before: list[Any], now: list[Any]) -> bool:
    """Whether a page repeats the one before, so that a walk would never end.

    Positions tell it where the portal says where a page starts. Where the caller counts, the rows
    must: a portal that does not know the parameter gives the first page for ever. Rows that look
    alike, because ``select`` leaves their identifiers out, prove nothing.

    Where the size of a page is not known, everything may have come at once: that is the end.

    Raises:
        PagingError: a full page comes again, so that the rest of the list cannot be had.
    """
    if endpoint.paging.style == "start" or not now or now != before:
        return False
    if any(row in now[:place] for place, row in enumerate(now)):
        if endpoint.paging.size > 1:
            return False
        raise _stuck(
            endpoint,
            "a page is like the one before, and its rows are like each other, so that nobody can "
            "tell whether it is the same one; select the identifiers as well",
        )
    if endpoint.paging.size > 1:
        raise PagingError(
            f"{endpoint.method}: the portal answers the same page again, so the list would never "
            "end; ask for the pages by hand or narrow the filter"
        )
    return True


def idle_pages(endpoint: ListEndpoint[Any], idle: int, before: list[Any], now: list[Any]) -> int:
    """How many pages in a row have brought nothing new: empty ones, and ones like those before.

    Args:
        endpoint: the list.
        idle: how many there were until the page before.
        before: the items of that page.
        now: the items of the page that has come.

    Raises:
        PagingError: so many that the walk would hardly end.
    """
    if now and now != before:
        return 0
    if idle >= _MOST_IDLE:
        raise _stuck(
            endpoint,
            f"{_MOST_IDLE} pages in a row were empty or alike; if rows only look alike, select the "
            "identifiers as well",
        )
    return idle + 1


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


def _after_start(
    endpoint: ListEndpoint[Any],
    params: Mapping[str, object],
    response: Response[Any],
    count: int,
) -> Params | PagingError | None:
    """The answer says where the next page starts; rights can empty a page before it."""
    asked = _number(params.get("start"), 0)
    told = response.raw.get("next")
    if response.next is None:
        if told not in (None, False, ""):
            return _stuck(endpoint, f"where the next page starts cannot be read: {what_came(told)}")
        if asked < 0 and count >= endpoint.paging.size:
            return _stuck(
                endpoint,
                f"start={asked} asks for one page without what leads to the next; leave start out, "
                "or go on with a filter like >ID",
            )
        came = max(asked, 0) + count
        if count >= endpoint.paging.size and (response.total or 0) > came:
            return _stuck(
                endpoint,
                f"there are {response.total} items, and where those after the first {came} start "
                "is not said",
            )
        return None
    if response.next <= max(asked, 0):
        return _stuck(endpoint, f"after {asked} the next page is said to start at {response.next}")
    if response.next - max(asked, 0) > max(count, endpoint.paging.size, _LARGEST_PAGE):
        return _stuck(
            endpoint, f"after {count} items the next page is said to start at {response.next}"
        )
    if count == 0 and response.total is not None and 0 <= response.total <= response.next:
        return None
    return {**params, "start": response.next}


def _stuck(endpoint: ListEndpoint[Any], why: str) -> PagingError:
    return PagingError(f"{endpoint.method}: the list cannot be walked on: {why}")


def _after_nav(
    paging: Paging, params: Mapping[str, object], response: Response[Any], count: int
) -> Params | None:
    options = _part(params, "PARAMS")
    nav = _part(options, "NAV_PARAMS")
    page = _number(nav.get("iNumPage"), 1)
    asked = _number(nav.get("nPageSize"), paging.size)
    size = asked if 0 < asked <= paging.size else paging.size
    total = _total(response)
    if total is not None and total < (page - 1) * size + count:
        total = None  # it counts something else
    last = count < size if total is None else page * size >= total
    if last:
        return None
    return {**params, "PARAMS": {**options, "NAV_PARAMS": {**nav, "iNumPage": page + 1}}}


def _after_offset(
    endpoint: ListEndpoint[Any],
    params: Mapping[str, object],
    response: Response[Any],
    count: int,
) -> Params | PagingError | None:
    """Count the items that came on: right whatever limit a portal keeps to."""
    paging = endpoint.paging
    holder = _holder(paging, params)
    own = paging.by[-1]
    full = _full(paging, holder.get(_limit_beside(own)))
    begin, total = _number(holder.get(own), 0), _total(response)
    if total is not None and total < begin + count:
        total = None  # it counts something else
    if total is None:
        further = begin + count
        if count < full or not count:
            return None
    else:
        further = begin + (count or full)  # rights can empty a page
        if total <= further:
            return None
        if 0 < count < full:
            return _stuck(
                endpoint,
                f"{count} of {full} items came at {begin} of {total}: whether the portal gives no "
                "more at once or hides some is not said; ask for fewer items a page",
            )
    return _counted(paging, params, holder, further)


def _after_page(
    endpoint: ListEndpoint[Any],
    params: Mapping[str, object],
    response: Response[Any],
    count: int,
) -> Params | PagingError | None:
    """Count the pages on.

    Where a portal gives less than was asked for, pages of what it gave begin where it ended.
    """
    paging = endpoint.paging
    holder = _holder(paging, params)
    own = paging.by[-1]
    limit = _limit_beside(own)
    page, asked = _number(holder.get(own), 1), _number(holder.get(limit), paging.size)
    full, total = _full(paging, asked), _total(response)
    if count < full:
        before = (page - 1) * max(asked, full)
        if not count or total is None or paging.size == 1 or total <= before + count:
            return None
        return _stuck(
            endpoint,
            f"{count} of {full} items came on page {page}, and there are {total}: whether the "
            "portal gives no more at once or hides some is not said; ask for fewer items a page",
        )
    if not asked > paging.size > 1 or count >= asked or isinstance(params, Continued):
        return _counted(paging, params, holder, page + 1)
    if page <= 1:
        return _counted(paging, params, {**holder, limit: count}, 2)
    return _stuck(
        endpoint,
        f"{asked} items a page were asked for and {count} came; ask for {paging.size} at most",
    )


def _counted(
    paging: Paging, params: Mapping[str, object], holder: Mapping[str, object], further: int
) -> Params:
    """The parameters with another position."""
    changed: Params = {**holder, paging.by[-1]: further}
    return Continued({**params, paging.by[0]: changed} if len(paging.by) > 1 else changed)


def _limit_beside(own: str) -> str:
    return "LIMIT" if own.isupper() else "limit"


def _full(paging: Paging, asked: object) -> int:
    """Items that make a page a full one, for a limit that a caller may have asked for."""
    limit = _number(asked, paging.size)
    return limit if 0 < limit <= paging.size else paging.size


def _total(response: Response[Any]) -> int | None:
    total = response.total
    return total if total is not None and total >= 0 else None


def _holder(paging: Paging, params: Mapping[str, object]) -> Mapping[str, object]:
    """The object that holds the parameter that counts: the parameters, or one of them."""
    return _part(params, paging.by[0]) if len(paging.by) > 1 else params


def _after_pagination(paging: Paging, params: Mapping[str, object], count: int) -> Params | None:
    """Count the items that came on: a portal may give fewer than the limit that was asked for.

    It starts a page at as many times the limit as was asked for, also where it gives fewer.
    """
    asked = _part(params, "pagination")
    limit = _number(asked.get("limit"), paging.size)
    if not count or count < min(limit, paging.size):
        return None
    begin = _number(asked.get("offset"), 0)
    if "page" in asked:
        begin = max(begin, (_number(asked["page"], 1) - 1) * max(limit, 0))
    kept = {key: value for key, value in asked.items() if key != "page"}
    return {**params, "pagination": {**kept, "offset": begin + count}}


def _part(params: Mapping[str, object], name: str) -> Mapping[str, object]:
    value = params.get(name, NOT_GIVEN)
    return cast("Mapping[str, object]", value) if isinstance(value, Mapping) else {}


def _number(value: object, default: int) -> int:
    """The number that a portal takes a value for: PHP reads as much of a text as is one."""
    if isinstance(value, str):
        found = _LEADING.match(value)
        return int(float(found[0])) if found else default
    if isinstance(value, int):
        return int(value)
    try:
        return int(cast("float", value)) if isinstance(value, Number) else default
    except (ValueError, OverflowError, TypeError):  # no number, or a complex one
        return default
