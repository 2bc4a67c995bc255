"""Lists: every page in order, none lost, no request too many, and an end in any case."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24 import (
    AsyncBitrix24,
    AsyncPage,
    Bitrix24,
    Page,
    PagingError,
    Response,
    ShapeError,
    Time,
)
from bitrix24._runtime.endpoint import ListEndpoint, Paging, PagingStyle
from bitrix24._runtime.items import items_of
from bitrix24._runtime.paging import following, idle_pages, is_first, is_repetition

from .sides import TIMEOUT

if TYPE_CHECKING:
    import asyncio

    from bitrix24._runtime.values import Params

    from ..generated.portal import Portal
    from .sides import Side

START = Paging("start")
NAV = Paging("nav")
PAGES = Paging("pagination", ("items",))


def listing(paging: Paging) -> ListEndpoint[Any]:
    return ListEndpoint("a.list", paging)


def response(result: object, next: int | None = None, total: int | None = None) -> Response[Any]:
    return Response(
        result=result,
        time=Time(),
        total=total,
        next=next,
        method="a.list",
        status=200,
        headers={},
        raw={} if next is None else {"next": next},
    )


# The three styles, as pure functions


def test_start_goes_on_where_the_answer_says() -> None:
    answer = response([1], next=50, total=120)
    assert following(listing(START), {"filter": {"A": 1}}, answer, [1]) == {
        "filter": {"A": 1},
        "start": 50,
    }
    assert following(listing(START), {"start": 50}, response([1], next=100), [1]) == {"start": 100}


def test_start_stops_without_next() -> None:
    assert following(listing(START), {"start": 100}, response([1], total=101), [1]) is None
    assert following(listing(START), {"start": -1}, response([1] * 49), [1] * 49) is None


def test_a_full_page_of_a_list_that_was_told_not_to_count_cannot_be_walked_on() -> None:
    refused = following(listing(START), {"start": -1}, response([1] * 50), [1] * 50)
    assert str(refused) == (
        "a.list: the list cannot be walked on: start=-1 asks for one page without what leads to "
        "the next; leave start out, or go on with a filter like >ID"
    )


@pytest.mark.parametrize(("asked", "told"), [(0, 0), (50, 50), (100, 50), (0, -1)])
def test_a_next_page_that_is_not_further_on_ends_a_walk_with_an_error(
    asked: int, told: int
) -> None:
    refused = following(listing(START), {"start": asked}, response([1], next=told), [1])
    assert isinstance(refused, PagingError)
    assert str(refused).endswith(f"after {asked} the next page is said to start at {told}")


@pytest.mark.parametrize(
    ("told", "came"),
    [
        (True, "true or false"),
        ({"start": 50}, "an object with the keys start"),
        ("soon", "text"),
        ([50], "a list"),
        (1.5, "a number"),
    ],
)
def test_a_next_page_that_cannot_be_read_ends_a_walk_with_an_error(told: object, came: str) -> None:
    answer = response([1])
    answer.raw = {"next": told}
    refused = following(listing(START), {}, answer, [1])
    assert str(refused).endswith(f"where the next page starts cannot be read: {came}")


@pytest.mark.parametrize("told", [None, False, ""])
def test_a_next_page_that_is_nothing_is_none(told: object) -> None:
    answer = response([1])
    answer.raw = {"next": told}
    assert following(listing(START), {}, answer, [1]) is None


def test_an_empty_page_with_a_next_one_goes_on() -> None:
    assert following(listing(START), {}, response([], next=50, total=1000), []) == {"start": 50}
    assert following(listing(START), {}, response([], next=50), []) == {"start": 50}
    assert following(listing(START), {}, response([], next=50, total=40), []) is None
    further = following(listing(NAV), {}, response([], total=51), [])
    assert further == {"PARAMS": {"NAV_PARAMS": {"iNumPage": 2}}}


def test_nav_counts_pages_up_to_the_total() -> None:
    params = {"TASKID": 1, "PARAMS": {"NAV_PARAMS": {"nPageSize": 2}, "OTHER": 1}}
    second = following(listing(NAV), params, response([1, 2], total=5), [1, 2])
    assert isinstance(second, dict)
    assert second == {
        "TASKID": 1,
        "PARAMS": {"NAV_PARAMS": {"nPageSize": 2, "iNumPage": 2}, "OTHER": 1},
    }
    third = following(listing(NAV), second, response([3, 4], total=5), [3, 4])
    assert isinstance(third, dict)
    assert third["PARAMS"] == {"NAV_PARAMS": {"nPageSize": 2, "iNumPage": 3}, "OTHER": 1}
    assert following(listing(NAV), third, response([5], total=5), [5]) is None


def test_nav_stops_at_a_full_last_page_when_the_total_is_known() -> None:
    items = [1] * 50
    assert following(listing(NAV), {}, response(items, total=50), items) is None


def test_nav_without_a_total_stops_at_the_first_page_that_is_not_full() -> None:
    assert following(listing(NAV), {}, response([1] * 49), [1] * 49) is None
    assert following(listing(NAV), {}, response([1] * 50), [1] * 50) == {
        "PARAMS": {"NAV_PARAMS": {"iNumPage": 2}}
    }


@pytest.mark.parametrize("asked", [100, 0, -1, "many", None, "50"])
def test_nav_knows_that_the_portal_gives_fifty_whatever_is_asked(asked: object) -> None:
    params = {"PARAMS": {"NAV_PARAMS": {"nPageSize": asked}}}
    items = [1] * 50
    assert following(listing(NAV), params, response(items, total=50), items) is None
    assert following(listing(NAV), params, response(items, total=51), items) is not None


def test_pagination_counts_the_items_that_came() -> None:
    items = [1] * 50
    answer = response({"items": items})
    assert following(listing(PAGES), {}, answer, items) == {"pagination": {"offset": 50}}
    asked = {"pagination": {"page": 3, "limit": 50}}
    further = following(listing(PAGES), asked, answer, items)
    assert further == {"pagination": {"limit": 50, "offset": 150}}


def test_pagination_goes_on_where_a_portal_gives_less_than_was_asked_for() -> None:
    items = [1] * 50
    asked = {"pagination": {"limit": 1000}}
    further = following(listing(PAGES), asked, response({"items": items}), items)
    assert further == {"pagination": {"limit": 1000, "offset": 50}}
    assert following(listing(PAGES), asked, response({"items": []}), []) is None


def test_pagination_moves_an_offset_by_what_came() -> None:
    asked = {"pagination": {"limit": 2, "offset": 4}}
    assert following(listing(PAGES), asked, response({}), [1, 2]) == {
        "pagination": {"limit": 2, "offset": 6}
    }


def test_pagination_leaves_the_page_out_when_it_counts_items() -> None:
    asked = {"pagination": {"page": 1, "limit": 2, "offset": 0}}
    assert following(listing(PAGES), asked, response({}), [1, 2]) == {
        "pagination": {"limit": 2, "offset": 2}
    }


def test_pagination_stops_at_the_first_page_that_is_not_full() -> None:
    assert following(listing(PAGES), {}, response({}), [1] * 49) is None
    assert following(listing(PAGES), {"pagination": {"limit": 2}}, response({}), [1]) is None


@pytest.mark.parametrize("paging", [START, NAV, PAGES], ids=lambda paging: paging.style)
def test_an_empty_page_with_nothing_behind_it_is_the_last(paging: Paging) -> None:
    assert following(listing(paging), {}, response([]), []) is None


@pytest.mark.parametrize("paging", [START, NAV, PAGES], ids=lambda paging: paging.style)
def test_the_callers_own_parameters_are_not_changed(paging: Paging) -> None:
    params = {"PARAMS": {"NAV_PARAMS": {"nPageSize": 2}}, "pagination": {"limit": 2, "offset": 0}}
    before = repr(params)
    following(listing(paging), params, response([1, 2], next=2, total=9), [1, 2])
    assert repr(params) == before


@pytest.mark.parametrize(
    ("paging", "result", "items"),
    [
        (START, [1, 2], [1, 2]),
        (START, {"0": "a", "2": "b", "10": "c"}, ["a", "b", "c"]),
        (PAGES, {"items": [1]}, [1]),
        (PAGES, {"items": {"3": 1, "1": 2}}, [1, 2]),
        (Paging("start", ("tasks", "list")), {"tasks": {"list": [1]}}, [1]),
        (PAGES, [], []),
        (PAGES, [1, 2], [1, 2]),
        (PAGES, {"items": {}}, []),
        (START, {"deals": [{"ID": "1"}, {"ID": "2"}]}, [{"ID": "1"}, {"ID": "2"}]),
        (START, {"items": [1, 2], "count": 2}, [1, 2]),
        (START, {}, []),
    ],
)
def test_items_are_found_where_they_are_unmistakable(
    paging: Paging, result: object, items: list[object]
) -> None:
    assert items_of(listing(paging), response(result)) == items


@pytest.mark.parametrize(
    ("paging", "result", "why"),
    [
        (START, None, "a list was expected in the result, but null came"),
        (START, False, "a list was expected in the result, but true or false came"),
        (START, "oops", "a list was expected in the result, but text came"),
        (START, 7, "a list was expected in the result, but a number came"),
        (
            START,
            {"ID": "1", "NAME": "x"},
            "a list was expected in the result, but an object with the keys ID, NAME came",
        ),
        (
            START,
            {"a": [1], "b": [2]},
            "a list was expected in the result, but an object with the keys a, b came",
        ),
        (
            START,
            {"error": ["x"], "error_description": "no"},
            "a list was expected in the result, but an object with the keys error, "
            "error_description came",
        ),
        (PAGES, {}, "a list under 'items' was expected in the result, but an empty object came"),
        (PAGES, {"items": None}, "a list under 'items' was expected in the result, but null came"),
        (
            START,
            {"ID": "1", "PHONE": [{"VALUE": "+7"}]},
            "a list was expected in the result, but an object with the keys ID, PHONE came",
        ),
        (
            START,
            {"errors": [{"message": "no"}]},
            "a list was expected in the result, but an object with the keys errors came",
        ),
        (
            START,
            {"warnings": ["x"], "deals": None},
            "a list was expected in the result, but an object with the keys warnings, deals came",
        ),
        (
            Paging("start", ("tasks",)),
            {"tasks": {"id": 1, "tags": ["a"]}},
            "a list under 'tasks' was expected in the result, but an object with the keys id, "
            "tags came",
        ),
        (
            START,
            {"y" * 41: 1, "x": 2},
            "a list was expected in the result, but an object with the keys …, x came",
        ),
        (
            PAGES,
            {"rows": [1]},
            "a list under 'items' was expected in the result, but an object with the keys rows "
            "came",
        ),
        (
            Paging("start", ("tasks", "list")),
            {"tasks": {"rows": 1}},
            "a list under 'tasks.list' was expected in the result, but an object with the keys "
            "rows came",
        ),
    ],
)
def test_an_answer_that_is_not_understood_is_no_empty_list(
    paging: Paging, result: object, why: str
) -> None:
    with pytest.raises(ShapeError) as caught:
        items_of(listing(paging), response(result))
    assert str(caught.value) == f"a.list: {why}"
    assert caught.value.method == "a.list"


@pytest.mark.parametrize(
    ("paging", "params", "first"),
    [
        (START, {}, True),
        (START, {"start": -1}, True),
        (START, {"start": "50"}, False),
        (NAV, {"PARAMS": {"NAV_PARAMS": {"iNumPage": 1}}}, True),
        (NAV, {"PARAMS": {"NAV_PARAMS": {"iNumPage": "2"}}}, False),
        (PAGES, {"pagination": {"page": 1, "offset": 0}}, True),
        (PAGES, {"pagination": {"page": 2}}, False),
        (PAGES, {"pagination": {"offset": 1}}, False),
    ],
)
def test_the_first_page_is_known(paging: Paging, params: Params, first: bool) -> None:
    assert is_first(paging, params) is first


def test_the_same_page_again_is_refused_where_the_caller_counts() -> None:
    assert not is_repetition(listing(NAV), [1, 2], [3, 4])
    assert not is_repetition(listing(NAV), [], [])
    with pytest.raises(PagingError, match=r"^a\.list: the portal answers the same page again"):
        is_repetition(listing(NAV), [1, 2], [1, 2])


def test_rows_that_look_alike_are_no_repetition() -> None:
    assert not is_repetition(listing(START), [1, 2], [1, 2])
    assert not is_repetition(listing(NAV), ["NEW", "NEW"], ["NEW", "NEW"])


def test_the_same_page_again_is_the_end_where_all_may_come_at_once() -> None:
    endpoint: ListEndpoint[int] = ListEndpoint("a.list", Paging("offset", (), 1, ("offset",)))
    assert is_repetition(endpoint, [1, 2], [1, 2])
    assert not is_repetition(endpoint, [1, 2], [3])
    alike = ["NEW"] * 20
    with pytest.raises(PagingError, match="nobody can tell whether it is the same one"):
        is_repetition(endpoint, alike, alike)


def test_a_walk_of_pages_that_bring_nothing_ends() -> None:
    assert idle_pages(listing(START), 7, [1, 2], [3]) == 0
    assert idle_pages(listing(START), 0, [1], []) == 1
    assert idle_pages(listing(START), 999, [1], [1]) == 1000
    with pytest.raises(PagingError, match="1000 pages in a row were empty or alike"):
        idle_pages(listing(START), 1000, [], [])


def test_both_clients_end_a_walk_whose_next_page_grows_for_ever(
    portal: Portal, loop_runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bitrix24._runtime.paging._MOST_IDLE", 5)
    for number in range(20):
        portal.answer({"result": {"items": []}, "next": 50 * (number + 1)})

    async def walk() -> list[object]:
        async with AsyncBitrix24(portal.url, timeout=TIMEOUT) as b24:
            return [item async for item in b24.crm.item.list(entity_type_id=2)]

    with Bitrix24(portal.url, timeout=TIMEOUT) as b24, pytest.raises(PagingError):
        list(b24.crm.item.list(entity_type_id=2))
    assert len(portal.requests) == 7
    with pytest.raises(PagingError):
        loop_runner.run(walk())


def test_a_list_does_not_end_before_what_the_portal_counts() -> None:
    page = [1] * 50
    cut = following(listing(START), {"start": 50}, response(page, total=230), page)
    assert str(cut) == (
        "a.list: the list cannot be walked on: there are 230 items, and where those after the "
        "first 100 start is not said"
    )
    assert following(listing(START), {"start": 50}, response(page, total=100), page) is None
    far = following(listing(START), {}, response(page, next=5000), page)
    assert str(far).endswith("after 50 items the next page is said to start at 5000")


# Whole walks, over a portal that is a function


def answer_of(paging: Paging, params: Any, everything: list[int], counts: bool) -> Response[Any]:
    """What a portal with these items answers, as the documentation of the three styles says."""
    total = len(everything) if counts else None
    if paging.style == "start":
        begin = int(params.get("start", 0))
        page = everything[begin : begin + paging.size]
        further = begin + paging.size
        return response(page, further if further < len(everything) else None, total)
    if paging.style == "nav":
        nav = params.get("PARAMS", {}).get("NAV_PARAMS", {})
        size = min(nav.get("nPageSize", paging.size), paging.size)
        begin = (nav.get("iNumPage", 1) - 1) * size
        return response(everything[begin : begin + size], None, total)
    asked = params.get("pagination", {})
    size = asked.get("limit", paging.size)
    begin = asked.get("offset", (asked.get("page", 1) - 1) * size)
    return response({"items": everything[begin : begin + size]})


@given(
    style=st.sampled_from(["start", "nav", "pagination"]),
    count=st.integers(0, 40),
    size=st.integers(1, 12),
    counts=st.booleans(),
    asked=st.none() | st.integers(1, 15),
    offset=st.none() | st.integers(0, 20),
)
def test_a_walk_gives_every_item_once_and_in_order(
    style: PagingStyle, count: int, size: int, counts: bool, asked: int | None, offset: int | None
) -> None:
    paging = Paging(style, ("items",) if style == "pagination" else (), size)
    endpoint: ListEndpoint[int] = ListEndpoint("a.list", paging)
    everything = list(range(count))
    requests: list[Params] = []

    def fetch(endpoint: ListEndpoint[int], params: Params) -> Page[int]:
        requests.append(params)
        return Page(endpoint, params, answer_of(paging, params, everything, counts), fetch)

    params: Params = {}
    begin = 0
    if style == "start" and offset is not None:
        begin = offset
        params = {"start": offset}
    if style == "nav" and asked:
        params = {"PARAMS": {"NAV_PARAMS": {"nPageSize": asked}}}
    if style == "pagination":
        given_ones = {"limit": asked, "offset": offset}
        pagination: Params = {key: value for key, value in given_ones.items() if value}
        params = {"pagination": pagination}
        begin = offset or 0
    assert list(fetch(endpoint, params)) == everything[begin:]
    assert len(requests) == len({repr(request) for request in requests})


# Over the wire: the first method of each style that the spec has


def entry(number: int) -> dict[str, str]:
    return {"ID": str(number)}


def nav(portal: Portal) -> list[Any]:
    return [request.body.get("PARAMS", {}).get("NAV_PARAMS") for request in portal.requests]


def test_all_pages_of_a_list_come_in_order(side: Side, portal: Portal) -> None:
    for page in ([1, 2], [3, 4], [5]):
        portal.answer({"result": [entry(number) for number in page], "total": "5"})
    items = side.elapsed(taskid=7, params={"NAV_PARAMS": {"nPageSize": 2}})
    assert [item["ID"] for item in items] == ["1", "2", "3", "4", "5"]
    assert nav(portal) == [
        {"nPageSize": 2},
        {"nPageSize": 2, "iNumPage": 2},
        {"nPageSize": 2, "iNumPage": 3},
    ]
    assert [request.body["TASKID"] for request in portal.requests] == [7, 7, 7]


def test_the_page_that_the_user_asks_for_is_the_first(side: Side, portal: Portal) -> None:
    portal.answer({"result": [entry(3), entry(4)], "total": 5})
    portal.answer({"result": [entry(5)], "total": 5})
    items = side.elapsed(params={"NAV_PARAMS": {"nPageSize": 2, "iNumPage": 2}})
    assert [item["ID"] for item in items] == ["3", "4", "5"]
    assert nav(portal) == [{"nPageSize": 2, "iNumPage": 2}, {"nPageSize": 2, "iNumPage": 3}]


def test_a_list_on_one_page_takes_one_request(side: Side, portal: Portal) -> None:
    portal.answer({"result": [entry(1)], "total": 1})
    assert side.elapsed() == [entry(1)]
    assert len(portal.requests) == 1


def test_an_empty_list_takes_one_request(side: Side, portal: Portal) -> None:
    portal.answer({"result": [], "total": 0})
    assert side.elapsed() == []
    assert len(portal.requests) == 1


def test_a_portal_that_repeats_itself_is_an_error_and_not_for_ever(
    side: Side, portal: Portal
) -> None:
    for _ in range(5):
        portal.answer({"result": [entry(1), entry(2)], "total": 100})
    with pytest.raises(PagingError, match=r"^task\.elapseditem\.getlist: "):
        side.elapsed(params={"NAV_PARAMS": {"nPageSize": 2}})
    assert len(portal.requests) == 2


def test_all_pages_of_a_list_of_rest_3_come_in_order(side: Side, portal: Portal) -> None:
    for page in ([1, 2], [3, 4], [5]):
        portal.answer({"result": {"items": [{"id": number} for number in page]}})
    items = side.records(pagination={"limit": 2})
    assert items == [{"id": 1}, {"id": 2}, {"id": 3}, {"id": 4}, {"id": 5}]
    assert [request.body["pagination"] for request in portal.requests] == [
        {"limit": 2},
        {"limit": 2, "offset": 2},
        {"limit": 2, "offset": 4},
    ]
    assert {request.path for request in portal.requests} == {
        "/rest/api/1/test-code/timeman.record.list"
    }


def test_an_offset_of_the_user_is_moved(side: Side, portal: Portal) -> None:
    for page in ([1, 2], []):
        portal.answer({"result": {"items": [{"id": number} for number in page]}})
    assert side.records(pagination={"limit": 2, "offset": 10}) == [{"id": 1}, {"id": 2}]
    assert [request.body["pagination"]["offset"] for request in portal.requests] == [10, 12]


def test_items_in_an_object_with_gaps_are_walked_too(side: Side, portal: Portal) -> None:
    portal.answer({"result": {"items": {"0": {"id": 1}, "2": {"id": 2}}}})
    portal.answer({"result": {"items": {"1": {"id": 3}}}})
    items = side.records(pagination={"limit": 2})
    assert items == [{"id": 1}, {"id": 2}, {"id": 3}]


# Pages


def test_only_the_first_page_is_asked_for_until_more_is_wanted(
    b24: Bitrix24, portal: Portal
) -> None:
    portal.answer({"result": [entry(1), entry(2)], "total": 3})
    portal.answer({"result": [entry(3)], "total": 3})
    page = b24.task.elapseditem.getlist(params={"NAV_PARAMS": {"nPageSize": 2}})
    assert [item["ID"] for item in page.items] == ["1", "2"]
    assert (page.total, page.has_next) == (3, True)
    walk = iter(page)
    assert [next(walk)["ID"], next(walk)["ID"]] == ["1", "2"]
    assert len(portal.requests) == 1
    assert next(walk)["ID"] == "3"
    assert len(portal.requests) == 2


def test_pages_can_be_asked_for_one_by_one(b24: Bitrix24, portal: Portal) -> None:
    portal.answer({"result": [entry(1), entry(2)], "total": 3})
    portal.answer({"result": [entry(3)], "total": 3})
    first = b24.task.elapseditem.getlist(params={"NAV_PARAMS": {"nPageSize": 2}})
    second = first.next_page()
    assert second is not None
    assert second.items == [entry(3)]
    assert not second.has_next
    assert second.next_page() is None
    assert len(portal.requests) == 2


def test_a_page_says_what_it_is(b24: Bitrix24, portal: Portal) -> None:
    portal.answer({"result": [entry(1)], "total": 51})
    portal.answer({"result": [], "total": 0})
    assert repr(b24.task.elapseditem.getlist()) == (
        "<Page of task.elapseditem.getlist: 1 items, more follow>"
    )
    assert repr(b24.task.elapseditem.getlist()) == "<Page of task.elapseditem.getlist: 0 items>"


def of_one_page(kind: Any, result: object) -> Any:
    return kind(ListEndpoint("a.list", START), {}, response(result), None)


def test_a_page_says_that_it_is_no_list() -> None:
    page = of_one_page(Page, [1, 2])
    text = "a Page is not a list: use .items for this page, or iterate for all"
    for mistake in (lambda: page[0], lambda: page[:1], lambda: len(page)):
        with pytest.raises(TypeError) as caught:
            mistake()
        assert str(caught.value) == text
    assert list(page) == [*page] == sorted(page) == [1, 2]
    assert 2 in page
    assert page
    assert not of_one_page(Page, []), "an empty list is as false as any other"


def test_an_asynchronous_page_says_that_it_is_no_list() -> None:
    page = of_one_page(AsyncPage, [1])
    text = "an AsyncPage is not a list: use .items for this page, or async for for all"
    for mistake in (lambda: page[0], lambda: len(page), lambda: list(page)):
        with pytest.raises(TypeError) as caught:
            mistake()
        assert str(caught.value) == text
    assert page


def test_the_envelope_of_a_list_holds_its_page(b24: Bitrix24, portal: Portal) -> None:
    portal.answer({"result": [entry(1)], "total": 2, "time": {"operating": 0.25}})
    portal.answer({"result": [entry(2)], "total": 2})
    got = b24.with_response(b24.task.elapseditem.getlist, params={"NAV_PARAMS": {"nPageSize": 1}})
    assert got.time.operating == 0.25
    assert got.total == 2
    assert isinstance(got.result, Page)
    assert list(got.result) == [entry(1), entry(2)]


def test_an_asynchronous_list_asks_for_nothing_before_it_is_wanted(
    portal: Portal, loop_runner: asyncio.Runner
) -> None:
    portal.answer({"result": "now"})
    portal.answer({"result": [entry(1), entry(2)], "total": 3})
    portal.answer({"result": [entry(3)], "total": 3})

    async def walk() -> None:
        async with AsyncBitrix24(portal.url, timeout=TIMEOUT) as b24:
            listing = b24.task.elapseditem.getlist(params={"NAV_PARAMS": {"nPageSize": 2}})
            await b24.call("server.time")
            assert [request.path for request in portal.requests] == [
                "/rest/1/test-code/server.time"
            ]
            portal.requests.clear()
            page = await listing
            assert isinstance(page, AsyncPage)
            assert page.items == [entry(1), entry(2)]
            assert (page.total, page.has_next, len(portal.requests)) == (3, True, 1)
            assert repr(page) == ("<AsyncPage of task.elapseditem.getlist: 2 items, more follow>")
            assert [item async for item in page] == [entry(1), entry(2), entry(3)]
            assert len(portal.requests) == 2

    loop_runner.run(walk())


def test_an_asynchronous_list_asks_page_by_page(
    portal: Portal, loop_runner: asyncio.Runner
) -> None:
    for number in (1, 2, 3):
        portal.answer({"result": [entry(number)], "total": 3})

    async def walk() -> None:
        async with AsyncBitrix24(portal.url, timeout=TIMEOUT) as b24:
            seen: list[tuple[str, int]] = []
            async for item in b24.task.elapseditem.getlist(params={"NAV_PARAMS": {"nPageSize": 1}}):
                seen.append((item["ID"], len(portal.requests)))
            assert seen == [("1", 1), ("2", 2), ("3", 3)]

    loop_runner.run(walk())


def test_the_envelope_of_an_asynchronous_list_holds_its_page(
    portal: Portal, loop_runner: asyncio.Runner
) -> None:
    portal.answer({"result": [entry(1)], "total": 2, "time": {"operating": 0.25}})
    portal.answer({"result": [entry(2)], "total": 2})

    async def walk() -> None:
        async with AsyncBitrix24(portal.url, timeout=TIMEOUT) as b24:
            got = await b24.with_response(
                b24.task.elapseditem.getlist, params={"NAV_PARAMS": {"nPageSize": 1}}
            )
            assert got.time.operating == 0.25
            assert isinstance(got.result, AsyncPage)
            assert [item async for item in got.result] == [entry(1), entry(2)]

    loop_runner.run(walk())


class WithDeals(Bitrix24):
    """A client with a list of the style that the spec has no method of yet."""

    def deals(self, **params: object) -> Page[dict[str, str]]:
        endpoint: ListEndpoint[dict[str, str]] = ListEndpoint("crm.deal.list", START)
        return self._list(endpoint, params, None)


def test_a_list_that_goes_on_with_start_is_walked(portal: Portal) -> None:
    portal.answer({"result": [entry(1), entry(2)], "next": "2", "total": 3})
    portal.answer({"result": [entry(3)], "total": 3})
    with WithDeals(portal.url, timeout=TIMEOUT) as b24:
        assert list(b24.deals(select=["ID"])) == [entry(1), entry(2), entry(3)]
    assert [request.body for request in portal.requests] == [
        {"select": ["ID"]},
        {"select": ["ID"], "start": 2},
    ]


def test_an_error_in_the_middle_of_a_walk_comes_after_the_items_before_it(
    b24: Bitrix24, portal: Portal
) -> None:
    portal.answer({"result": [entry(1)], "total": 2})
    portal.answer({"error": "QUERY_LIMIT_EXCEEDED"}, 503)
    seen: list[str] = []
    with pytest.raises(Exception, match="QUERY_LIMIT_EXCEEDED"):
        seen.extend(
            item["ID"]
            for item in b24.task.elapseditem.getlist(params={"NAV_PARAMS": {"nPageSize": 1}})
        )
    assert seen == ["1"]


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (20.0, 20),
        (Decimal(20), 20),
        ("20.0", 20),
        ("20 items", 20),
        (" 20", 20),
        (True, 1),
        ("many", 7),
        (None, 7),
        (float("nan"), 7),
        (float("inf"), 7),
        (1j, 7),
        ([20], 7),
    ],
)
def test_a_position_is_what_a_portal_reads(value: object, number: int) -> None:
    paging = Paging("offset", (), 50, ("offset",))
    items = [*range(50)]
    further = following(ListEndpoint("a.list", paging), {"offset": value}, response(items), items)
    assert further == {"offset": (0 if number == 7 else number) + 50}


def test_a_short_page_before_the_total_is_no_end() -> None:
    few = [*range(49)]
    for paging in (Paging("offset", (), 50, ("offset",)), Paging("page", (), 50, ("page",))):
        cut = following(ListEndpoint("a.list", paging), {}, response(few, total=130), few)
        assert isinstance(cut, PagingError)
        assert "of 50 items came" in str(cut)
        end = following(ListEndpoint("a.list", paging), {}, response(few, total=49), few)
        assert end is None


def test_what_the_caller_does_with_a_filter_changes_no_later_page(portal: Portal) -> None:
    portal.answer({"result": {"items": [{"id": 1}]}, "next": 50, "total": 51})
    portal.answer({"result": {"items": [{"id": 2}]}, "total": 51})
    condition: dict[str, object] = {">=id": 1, "@stage": ["NEW"]}
    with Bitrix24(portal.url, timeout=TIMEOUT) as b24:
        page = b24.crm.item.list(entity_type_id=2, filter=condition)
        condition[">=id"] = 99
        condition["@stage"] = []
        assert len(list(page)) == 2
    assert portal.requests[1].body["filter"] == {">=id": 1, "@stage": ["NEW"]}
