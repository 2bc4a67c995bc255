"""A rule for lists of several pages: 130 deals, and as many tasks of REST 3.0, in pages of 50.

Sources: ``settings/how-to-call-rest-api/list-methods-pecularities`` (``start``, ``next``,
``total``), ``settings/performance/huge-data`` (``start=-1``: by identifier, nothing is counted),
``api-reference/rest-v3`` (``filter`` as a list of conditions, ``pagination``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from bitrix24._runtime.mock.call import Outcome
from bitrix24._runtime.mock.envelope import time_block

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bitrix24._runtime.mock.call import Call, Handler

COUNT = 130
SIZE = 50
IDS = list(range(1, COUNT + 1))


def in_pages(inner: Handler) -> Handler:
    """Answer the lists; all else goes on."""

    def handle(call: Call) -> Outcome:
        if (call.name, call.version) == ("crm.deal.list", 2):
            answer = _deals(call.params)
        elif (call.name, call.version) == ("tasks.task.list", 3):
            answer = _tasks(call.params)
        else:
            return inner(call)
        block = time_block(call.arrival.time, 0.0)
        return Outcome(200, {**answer, "time": block}, executed=True)

    return handle


def _deals(params: dict[str, Any]) -> dict[str, Any]:
    """A page of deals, whose identifiers are texts."""
    bounds = [
        (name[0], value) for name, value in _dict(params.get("filter")).items() if name[1:] == "ID"
    ]
    found = _chosen(bounds, _dict(params.get("order")).get("ID"))
    start = int(params.get("start") or 0)
    rows = [{"ID": str(one), "TITLE": f"Deal {one}"} for one in found]
    if start < 0:
        return {"result": rows[:SIZE], "total": 0}
    page = {"result": rows[start : start + SIZE], "total": len(rows)}
    return {**page, "next": start + SIZE} if start + SIZE < len(rows) else page


def _tasks(params: dict[str, Any]) -> dict[str, Any]:
    """A page of tasks, whose identifiers are numbers."""
    bounds = [(sign, value) for name, sign, value in params.get("filter", []) if name == "id"]
    found = _chosen(bounds, _dict(params.get("order")).get("id"))
    pagination = _dict(params.get("pagination"))
    limit = int(pagination.get("limit", SIZE))
    begin = int(pagination.get("offset", 0)) or (max(1, int(pagination.get("page", 1))) - 1) * limit
    return {"result": {"items": [{"id": one} for one in found[begin : begin + limit]]}}


def _chosen(bounds: list[tuple[str, Any]], order: object) -> list[int]:
    """The identifiers between bounds; what is no number, such as a reference, bounds nothing."""
    found = IDS if str(order).upper() != "DESC" else IDS[::-1]
    for sign, value in _numbers(bounds):
        found = [one for one in found if (one > value if sign == ">" else one < value)]
    return found


def _numbers(bounds: list[tuple[str, Any]]) -> Iterator[tuple[str, int]]:
    for sign, value in bounds:
        if sign in {">", "<"} and str(value).isdigit():
            yield sign, int(value)


def _dict(value: object) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}
