"""Lists that go on by an offset or a number of a page, beside the parameters or inside of one."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24 import AsyncBitrix24, Bitrix24, MockPortal, Page
from bitrix24._runtime.data import load
from bitrix24._runtime.endpoint import ListEndpoint, Paging, PagingStyle
from bitrix24._runtime.paging import following, is_first

from .test_paging import response

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bitrix24._runtime.values import Params

    from ..generated.portal import Portal

OFFSET = Paging("offset", size=3, by=("offset",))
CAPITAL = Paging("offset", size=3, by=("OFFSET",))
INSIDE = Paging("offset", size=3, by=("params", "offset"))
PAGE = Paging("page", size=3, by=("page",))
FULL = [1, 2, 3]


@pytest.mark.parametrize(
    ("paging", "params", "further"),
    [
        (OFFSET, {}, {"offset": 3}),
        (OFFSET, {"id": 7, "offset": 6}, {"id": 7, "offset": 9}),
        (OFFSET, {"offset": "6"}, {"offset": 9}),
        (OFFSET, {"limit": 2}, {"limit": 2, "offset": 3}),
        (CAPITAL, {"OFFSET": 3, "LIMIT": 3}, {"OFFSET": 6, "LIMIT": 3}),
        (CAPITAL, {"limit": 5}, {"limit": 5, "OFFSET": 3}),
        (INSIDE, {}, {"params": {"offset": 3}}),
        (
            INSIDE,
            {"id": 7, "params": {"select": ["ID"], "offset": 3}},
            {"id": 7, "params": {"select": ["ID"], "offset": 6}},
        ),
        (INSIDE, {"offset": 9}, {"offset": 9, "params": {"offset": 3}}),
        (PAGE, {}, {"page": 2}),
        (PAGE, {"page": 4, "limit": 3}, {"page": 5, "limit": 3}),
        (PAGE, {"page": "4"}, {"page": 5}),
        (Paging("page", size=3, by=("PARAMS", "page")), {}, {"PARAMS": {"page": 2}}),
    ],
)
def test_a_full_page_is_followed_by_another(
    paging: Paging, params: Params, further: Params
) -> None:
    before = repr(params)
    assert following(ListEndpoint("a.list", paging), params, response(FULL), FULL) == further
    assert repr(params) == before


@pytest.mark.parametrize(
    ("paging", "params", "count"),
    [
        (OFFSET, {}, 2),
        (OFFSET, {}, 0),
        (OFFSET, {"limit": 2}, 1),
        (CAPITAL, {"LIMIT": 2}, 1),
        (INSIDE, {"params": {"limit": 2}}, 1),
        (INSIDE, {"limit": 2}, 2),
        (PAGE, {}, 2),
        (PAGE, {"page": 9}, 0),
        (Paging("offset", by=("offset",)), {}, 49),
    ],
)
def test_a_page_that_is_not_full_is_the_last(paging: Paging, params: Params, count: int) -> None:
    items = list(range(count))
    assert following(ListEndpoint("a.list", paging), params, response(items), items) is None


@pytest.mark.parametrize(
    ("total", "further"),
    [(3, None), (2, {"offset": 3}), (0, {"offset": 3}), (4, {"offset": 3}), (-1, {"offset": 3})],
)
def test_the_total_says_when_an_offset_is_at_the_end(total: int, further: Params | None) -> None:
    assert (
        following(ListEndpoint("a.list", OFFSET), {}, response(FULL, total=total), FULL) == further
    )


def test_a_portal_that_gives_fewer_items_than_were_asked_for_is_asked_again() -> None:
    assert following(ListEndpoint("a.list", OFFSET), {"limit": 200}, response(FULL), FULL) == {
        "limit": 200,
        "offset": 3,
    }


def test_pages_go_on_in_the_size_that_a_portal_gives() -> None:
    endpoint: ListEndpoint[int] = ListEndpoint("a.list", PAGE)
    further = following(endpoint, {"limit": 200}, response(FULL), FULL)
    assert further == {"limit": 3, "page": 2}


def test_pages_are_not_counted_on_from_a_later_one_that_was_smaller_than_asked_for() -> None:
    endpoint: ListEndpoint[int] = ListEndpoint("a.list", PAGE)
    refused = following(endpoint, {"limit": 200, "page": 2}, response(FULL), FULL)
    assert str(refused) == (
        "a.list: the list cannot be walked on: 200 items a page were asked for and 3 came; "
        "ask for 3 at most"
    )


@pytest.mark.parametrize("asked", [0, -1, "many", None])
def test_a_limit_that_is_none_is_that_of_the_method(asked: object) -> None:
    assert (
        following(ListEndpoint("a.list", OFFSET), {"limit": asked}, response([1, 2]), [1, 2])
        is None
    )
    further = following(ListEndpoint("a.list", OFFSET), {"limit": asked}, response(FULL), FULL)
    assert further == {"limit": asked, "offset": 3}


@pytest.mark.parametrize(
    ("paging", "params", "first"),
    [
        (OFFSET, {}, True),
        (OFFSET, {"offset": 0}, True),
        (OFFSET, {"offset": "0"}, True),
        (OFFSET, {"offset": 1}, False),
        (OFFSET, {"offset": "3"}, False),
        (CAPITAL, {"offset": 3}, True),
        (CAPITAL, {"OFFSET": 3}, False),
        (INSIDE, {"offset": 3}, True),
        (INSIDE, {"params": {"offset": 3}}, False),
        (INSIDE, {"params": {"offset": 0}}, True),
        (INSIDE, {"params": [3]}, True),
        (PAGE, {}, True),
        (PAGE, {"page": 0}, True),
        (PAGE, {"page": 1}, True),
        (PAGE, {"page": 2}, False),
        (PAGE, {"page": "2"}, False),
    ],
)
def test_the_first_page_is_known(paging: Paging, params: Params, first: bool) -> None:
    assert is_first(paging, params) is first


# Whole walks, over a portal that is a function


@given(
    style=st.sampled_from(["offset", "page"]),
    by=st.sampled_from([(), ("params",)]),
    capital=st.booleans(),
    count=st.integers(0, 40),
    size=st.integers(1, 12),
    most=st.integers(1, 20),
    counts=st.booleans(),
    asked=st.none() | st.integers(1, 15),
    offset=st.none() | st.integers(0, 20),
)
def test_a_walk_gives_every_item_once_and_in_order(
    style: PagingStyle,
    by: tuple[str, ...],
    capital: bool,
    count: int,
    size: int,
    most: int,
    counts: bool,
    asked: int | None,
    offset: int | None,
) -> None:
    """The portal gives ``size`` items where no limit is given, and never more than ``most``."""
    own, limit = (style.upper(), "LIMIT") if capital else (style, "limit")
    most = max(size, most)
    paging = Paging(style, size=size, by=(*by, own))
    everything = list(range(count))
    requests: list[Params] = []

    def fetch(endpoint: ListEndpoint[int], params: Params) -> Page[int]:
        requests.append(params)
        inner: Any = params.get("params", {}) if by else params
        page = min(inner.get(limit, size), most)
        begin = inner.get(own, 0) if style == "offset" else (inner.get(own, 1) - 1) * page
        answer = response(everything[begin : begin + page], None, count if counts else None)
        return Page(endpoint, params, answer, fetch)

    inner: Params = {} if asked is None else {limit: asked}
    if style == "offset" and offset is not None:
        inner[own] = offset
    params: Params = {"id": 7, "params": inner} if by else {"id": 7, **inner}
    begin = (offset or 0) if style == "offset" else 0
    assert list(fetch(ListEndpoint("a.list", paging), params)) == everything[begin:]
    assert {request["id"] for request in requests} == {7}
    assert len(requests) == len({repr(request) for request in requests})
    assert len(requests) <= count // min(asked or size, size) + 2


# Over the wire


def bodies(portal: Portal, key: str) -> list[Any]:
    return [request.body.get(key) for request in portal.requests]


def test_all_pages_by_an_offset_in_capitals(b24: Bitrix24, portal: Portal) -> None:
    for page in ([1, 2], [3, 4], [5]):
        portal.answer({"result": [{"id": number} for number in page]})
    listing = b24.im.dialog.users.list(dialog_id="chat7", limit=2)
    assert [item["id"] for item in listing] == [1, 2, 3, 4, 5]
    assert bodies(portal, "OFFSET") == [None, 2, 4]
    assert bodies(portal, "LIMIT") == [2, 2, 2]
    assert bodies(portal, "DIALOG_ID") == ["chat7"] * 3


def test_all_pages_by_an_offset_inside_of_a_parameter(b24: Bitrix24, portal: Portal) -> None:
    for page in ([1, 2], [3, 4], []):
        portal.answer({"result": [{"ID": str(number)} for number in page]})
    listing = b24.landing.site.get_list(params={"select": ["ID"], "limit": 2})
    assert [item["ID"] for item in listing] == ["1", "2", "3", "4"]
    assert bodies(portal, "params") == [
        {"select": ["ID"], "limit": 2},
        {"select": ["ID"], "limit": 2, "offset": 2},
        {"select": ["ID"], "limit": 2, "offset": 4},
    ]


def test_all_pages_by_their_number(portal: Portal) -> None:
    pages = [list(range(50)), list(range(50, 60)), []]  # no page says how long a full one is
    for page in pages:
        portal.answer({"result": [{"id": str(number)} for number in page]})

    async def walk() -> list[str]:
        async with AsyncBitrix24(portal.url) as b24:
            return [item["id"] async for item in b24.biconnector.source.list()]

    assert asyncio.run(walk()) == [str(number) for number in range(60)]
    assert bodies(portal, "page") == [None, 2, 3]


# The mock


def _second(paging: dict[str, Any]) -> dict[str, Any]:
    """What asks for the second page of a list."""
    match paging["style"]:
        case "start":
            return {"start": 50}
        case "nav":
            return {"PARAMS": {"NAV_PARAMS": {"iNumPage": 2}}}
        case "pagination":
            return {"pagination": {"page": 2}}
        case _:
            *above, own = paging["by"]
            inner = {own: 2}
            return {above[0]: inner} if above else inner


def _paged() -> Iterator[tuple[str, Literal[2, 3], dict[str, Any]]]:
    """Every list of which the page shows an answer: without one the mock has none."""
    for key, found in load("methods").items():
        if found["paging"] and any(
            "result" in item.get("answer", {}) for item in found["examples"]
        ):
            yield key.removeprefix("v3/"), 3 if key.startswith("v3/") else 2, found["paging"]


def test_the_second_page_of_every_list_of_the_mock_is_empty() -> None:
    b24 = Bitrix24.mock(portal=MockPortal(check=False))
    styles: dict[str, int] = {}
    for method, version, paging in _paged():
        result = b24.call(method, _second(paging), version=version)
        for key in paging["items"]:
            result = result[key]
        assert result == [], method
        styles[paging["style"]] = styles.get(paging["style"], 0) + 1
    assert set(styles) == {"start", "nav", "pagination", "offset", "page"}


def test_a_walk_over_the_mock_ends() -> None:
    b24 = Bitrix24.mock()
    found = list(b24.landing.site.get_list(params={"limit": 1}))
    assert len(found) == len(b24.landing.site.get_list(params={"limit": 1}).items) > 0
