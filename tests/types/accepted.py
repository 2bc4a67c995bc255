"""What users write, and type checkers must accept: mypy and pyright read it in their gates."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any, Literal, assert_type

from bitrix24 import (
    NOT_GIVEN,
    APIError,
    AsyncBitrix24,
    AsyncPage,
    Bitrix24,
    Estimate,
    Hooks,
    Limits,
    MockPortal,
    OPI_Bitrix24,
    Page,
    Response,
)
from bitrix24.api.task import ElapsedItem
from bitrix24.api.timeman import IpRange, Workday
from bitrix24.api.v3.timeman import Record


def clients(url: str, token: str | None) -> None:
    """A timeout is one number or a pair."""
    Bitrix24(url, token, timeout=30)
    AsyncBitrix24(url, token, timeout=0.5)
    Bitrix24(url, timeout=(5, 30.5))


def synchronous(b24: Bitrix24, employee: int | None) -> None:
    """Arguments take what the wire can say; answers are plain, typed data."""
    day = b24.timeman.pause(user_id=503)
    assert_type(day, Workday)
    assert_type(day["STATUS"], Literal["OPENED", "CLOSED", "PAUSED", "EXPIRED"])
    assert_type(day["TIME_FINISH"], str | None)
    b24.timeman.open(time=datetime.now(UTC), report="late", lat=53.5)
    b24.timeman.open(time="2025-03-27T08:00:01+00:00")
    b24.timeman.status(user_id=NOT_GIVEN if employee is None else employee)
    b24.timeman.timecontrol.report.add(report_id=1, text="x", type="WORK", calendar=True)
    ranges: list[IpRange] = [{"ip_range": "10.0.0.1", "name": "one"}]
    b24.timeman.networkrange.set(ranges=ranges)
    b24.timeman.networkrange.set(ranges=[{"ip_range": "10.0.0.1", "name": "one"}])
    b24.task.elapseditem.add(taskid=1, arfields={"SECONDS": 1, "COMMENT_TEXT": "x"})
    b24.task.elapseditem.add(taskid=1, arfields={"SECONDS": 1, "UF_OWN_FIELD": date.today()})
    b24.timeman.pause(extra_params={"NEW": 1})


def lists(b24: Bitrix24) -> None:
    """A page holds its items; iterating goes on to the others."""
    page = b24.task.elapseditem.getlist(taskid=1, order={"ID": "desc"}, filter={">ID": 5})
    assert_type(page, Page[ElapsedItem])
    assert_type(page.items, list[ElapsedItem])
    assert_type([entry["SECONDS"] for entry in page], list[str])
    records = b24.v3.timeman.record.list(filter=[["userId", 1]], select=["id", "startTime"])
    assert_type(records.items, list[Record])


def envelopes(b24: Bitrix24) -> None:
    """The whole answer has the method's own type inside, and takes its arguments."""
    response = b24.with_response(b24.timeman.pause, user_id=503)
    assert_type(response, Response[Workday])
    assert_type(response.time.operating, float | None)
    listed = b24.with_response(b24.task.elapseditem.getlist, taskid=1)
    assert_type(listed, Response[Page[ElapsedItem]])
    assert_type(b24.call("any.method", {"KEY": 1}), Any)


async def asynchronous(b24: AsyncBitrix24) -> None:
    """The same, awaited."""
    assert_type(await b24.timeman.pause(user_id=503), Workday)
    response = await b24.with_response(b24.timeman.pause, user_id=503)
    assert_type(response, Response[Workday])
    listing = b24.task.elapseditem.getlist(taskid=1)
    assert_type(await listing, AsyncPage[ElapsedItem])
    async for entry in listing:
        assert_type(entry, ElapsedItem)


def asserting(portal: MockPortal, b24: Bitrix24, later: AsyncBitrix24) -> None:
    """A test asks what was called with the methods themselves, of either client."""
    Bitrix24.mock(portal=portal)
    AsyncBitrix24.mock(portal=portal, timeout=5)
    assert_type(portal.assert_called(b24.timeman.pause, user_id=503).params, dict[str, Any])
    portal.assert_called_once(later.timeman.pause, user_id=503)
    portal.assert_called(b24.task.elapseditem.getlist, taskid=1)
    portal.assert_called(b24.call, "any.method", {"KEY": 1}, version=3)
    portal.assert_not_called(b24.task.elapseditem.add)
    portal.assert_not_called("task.elapseditem.add")
    assert_type(portal.executed(b24.timeman.pause), int)
    assert_type([call.status for call in portal.calls_of(later.timeman.pause)], list[int])


def openintegrations() -> None:
    """The functions under both names."""
    answer = OPI_Bitrix24.ПриостановитьУчетВремени("mock:", userid="1", token="")
    assert_type(answer, dict[str, Any])
    assert_type(OPI_Bitrix24.GetAppAuthLink("acme.bitrix24.com", "app"), str)


def errors(b24: Bitrix24) -> tuple[str, int, str | None]:
    """What an error says is typed."""
    try:
        b24.server.time()
    except APIError as error:
        return error.code, error.status, error.meaning
    return "", 200, None


async def limits_and_hooks(url: str) -> None:
    """Limits in every form, and hooks that are lambdas."""
    hooks = Hooks(before=lambda event: print(event.method), wait=lambda event: event.seconds)
    b24 = Bitrix24(url, limits=(50, 2), hooks=hooks)
    Bitrix24(url, limits="enterprise")
    Bitrix24(url, limits=Limits(per_second=5, running=None))
    assert_type(b24.with_options(hooks=None).estimate("crm.item.list", 10), Estimate)
    awaited = AsyncBitrix24(url, limits=None)
    assert_type(await awaited.estimate("crm.item.list", 10), Estimate)
