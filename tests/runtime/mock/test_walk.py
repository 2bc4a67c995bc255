"""A list that is walked by identifier comes to an end: the documented page has none behind it."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24 import Bitrix24

UP: dict[str, Any] = {"order": {"id": "ASC"}}
SHOWN = [3835, 3836, 3837]
"""What the page of tasks.task.list (REST 3.0) shows."""


@pytest.mark.parametrize(
    ("params", "found"),
    [
        ({**UP, "filter": [["id", ">", 0]]}, SHOWN),
        ({**UP, "filter": [["id", ">", 3836]]}, SHOWN),
        ({**UP, "filter": [["id", ">", 3837]]}, []),
        ({**UP, "filter": [["status", "=", "new"], ["id", ">", "4000"]]}, []),
        ({"order": {"id": "DESC"}, "filter": [["id", ">", 4000]]}, SHOWN),
        ({"filter": [["id", ">", 4000]]}, SHOWN),
        ({**UP, "filter": [["id", "<", 4000]]}, SHOWN),
        ({**UP, "filter": [["createdBy", ">", 4000]]}, SHOWN),
        ({**UP, "filter": "x"}, SHOWN),
    ],
)
def test_tasks_of_rest_3(params: dict[str, Any], found: list[int]) -> None:
    result = Bitrix24.mock().call("tasks.task.list", params, version=3)
    assert [item["id"] for item in result["items"]] == found


@pytest.mark.parametrize(
    ("params", "found"),
    [
        ({"order": {"ID": "asc"}, "filter": {">ID": "0"}, "start": -1}, True),
        ({"ORDER": {"ID": "ASC"}, "FILTER": {">ID": "100000"}, "start": -1}, False),
        ({"order": {"ID": "ASC"}, "filter": {">ID": None}, "start": -1}, True),
        ({"order": {"ID": "ASC"}, "filter": {"<ID": 1}, "start": -1}, True),
    ],
)
def test_deals_of_rest_2(params: dict[str, Any], found: bool) -> None:
    result = Bitrix24.mock().call("crm.deal.list", params)
    assert bool(result) is found
