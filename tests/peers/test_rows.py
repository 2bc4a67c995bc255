"""The rule by which the lists of several pages are answered, in cases worked by hand."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bitrix24 import Bitrix24, MockPortal
from bitrix24._runtime.mock.arrival import Arrival

from .rows import IDS, in_pages


@pytest.fixture
def portal() -> MockPortal:
    portal = MockPortal()
    portal.put_in_front(in_pages)
    return portal


def answer(portal: MockPortal, path: str, params: dict[str, Any]) -> dict[str, Any]:
    """The whole answer of a list."""
    headers = {"content-type": "application/json", "host": "acme.invalid"}
    body = json.dumps(params).encode()
    said: dict[str, Any] = json.loads(portal.take(Arrival("POST", path, headers, body)).body)
    return said


@pytest.mark.parametrize(
    ("params", "first", "last", "total", "after"),
    [
        ({}, "1", "50", 130, 50),
        ({"start": 50}, "51", "100", 130, 100),
        ({"start": 100}, "101", "130", 130, None),
        ({"start": -1, "order": {"ID": "ASC"}, "filter": {">ID": "100"}}, "101", "130", 0, None),
        ({"start": -1, "order": {"ID": "DESC"}}, "130", "81", 0, None),
        ({"start": 0, "filter": {">ID": 50, "<ID": 81}}, "51", "80", 30, None),
    ],
)
def test_a_page_of_deals(
    portal: MockPortal,
    params: dict[str, Any],
    first: str,
    last: str,
    total: int,
    after: int | None,
) -> None:
    page = answer(portal, "/rest/1/code/crm.deal.list", params)
    assert (page["result"][0]["ID"], page["result"][-1]["ID"]) == (first, last)
    assert (page["total"], page.get("next")) == (total, after)


def test_a_page_of_deals_behind_the_last_is_empty(portal: MockPortal) -> None:
    page = answer(portal, "/rest/1/code/crm.deal.list", {"start": 150})
    assert (page["result"], page["total"], "next" in page) == ([], 130, False)


@pytest.mark.parametrize(
    ("params", "first", "last"),
    [
        ({}, 1, 50),
        ({"pagination": {"page": 3, "limit": 50}}, 101, 130),
        ({"pagination": {"offset": 120}}, 121, 130),
        ({"filter": [["id", ">", 100]], "order": {"id": "DESC"}}, 130, 101),
    ],
)
def test_a_page_of_tasks(portal: MockPortal, params: dict[str, Any], first: int, last: int) -> None:
    items = answer(portal, "/rest/api/1/code/tasks.task.list", params)["result"]["items"]
    assert (items[0]["id"], items[-1]["id"]) == (first, last)


def test_our_own_client_gets_all_rows_of_both_versions(portal: MockPortal) -> None:
    b24 = Bitrix24.mock(portal=portal)
    with pytest.warns(DeprecationWarning, match=r"crm\.item\.list"):
        deals = list(b24.crm.deal.list(select=["ID"]))
    assert [int(deal["ID"]) for deal in deals] == IDS
    assert [task["id"] for task in b24.v3.tasks.task.list(select=["id"])] == IDS
