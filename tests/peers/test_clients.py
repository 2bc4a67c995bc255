"""Other clients of this API believe the served portal, and it shows what they sent.

What they make of an answer is compared as they tell it; where that is not what was answered, the
client is wrong, and the test says so.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .clients import driven, node_client, python_client, python_of
from .rows import IDS
from .serving import CODE, Served, served

pytestmark = pytest.mark.long

DEALS = list(map(str, IDS))
DEAL, TASK, USER = "New Deal #1", "title", "John"
"""What the pages of crm.deal.get, tasks.task.get (REST 3.0) and user.current show."""
EVENTS = [443585, 443623]
"""What the page of main.eventlog.list shows: a client that walks by identifier finds their end."""
INCOMPLETE = "ID is not defined or invalid"
"""What the page of crm.deal.get says where there is no identifier; its code is empty."""
ODD = {"x": "a b&c=д"}
SELECT = {"select": ["ID", "TITLE"]}
UP = {"order": {"ID": "ASC"}, **SELECT}
FOREIGN_V3 = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION"

Sent = tuple[str, str | None, dict[str, Any]]


def sent(held: Served) -> list[Sent]:
    """What the portal has seen: methods, keys in a batch and parameters. No secret is among it."""
    calls = held.portal.calls
    assert CODE not in repr(calls)
    assert {call.caller for call in calls} == {"webhook of user 1"}
    return [(call.method, call.key, call.params) for call in calls]


def pages(found: list[Sent], method: str) -> list[tuple[str | None, dict[str, Any]]]:
    """The calls of a list: their keys in a batch and their parameters."""
    return [(key, params) for name, key, params in found if name == method]


def commands(found: list[Sent]) -> list[list[str] | dict[str, str]]:
    """The commands of all batches of REST 2, as they were sent."""
    return [params["cmd"] for name, _, params in found if name == "batch" and "cmd" in params]


def both(
    command: list[str], driver: str, folder: Path, tmp_path: Path
) -> list[tuple[dict[str, Any], list[Sent]]]:
    """What a client makes of the portal over HTTP and HTTPS, and what it sent."""
    seen: list[tuple[dict[str, Any], list[Sent]]] = []
    for scheme in ("http", "https"):
        with served(tmp_path) as held:
            report = driven(command, driver, folder, held, held.webhook(scheme))
            seen.append((report, sent(held)))
    return seen


def test_b24pysdk_believes_the_portal(tmp_path: Path) -> None:
    folder = tmp_path / "client"
    command = python_client("peer-b24pysdk", folder)
    with served(tmp_path) as held:
        report = driven(command, "b24pysdk_client.py", folder, held, held.webhook("https"))
        found = sent(held)
    assert report == {
        "deal": DEAL,
        "task": TASK,
        "unknown": {
            "type": "BitrixAPINotFound",
            "code": "ERROR_METHOD_NOT_FOUND",
            "text": "Method not found!",
            "status": 404,
        },
        "incomplete": {
            "type": "BitrixAPIBadRequest",
            "code": "",
            "text": INCOMPLETE,
            "status": 400,
        },
        "batch": [USER, DEAL],
        "bad": {"bad": {"error": "", "error_description": INCOMPLETE}},
        "lists": {"as_list": DEALS, "as_list_fast": DEALS},
    }
    # It writes some names with a capital: the portal reads them in any case.
    assert found[:8] == [
        ("batch", None, {"cmd": commands(found)[0], "halt": False}),
        ("user.current", "who", {}),
        ("crm.deal.get", "deal", {"id": "3"}),
        ("crm.deal.get", "bad", ODD),
        ("crm.deal.Get", None, {"id": 410}),
        ("tasks.task.get", None, {"id": 8017}),
        ("crm.no.such", None, {}),
        ("crm.deal.get", None, {"x": 1}),
    ]
    counted, chained = commands(found)[1:]
    rows = "crm.deal.List?select[0]=ID&select[1]=TITLE"
    assert counted == {"0": f"{rows}&start=50", "1": f"{rows}&start=100"}
    # Of a batch of 50, each command goes on where the one before has ended.
    assert list(chained) == [str(number) for number in range(1, 51)]
    listed = pages(found, "crm.deal.List")
    assert listed[:6] == [
        (None, SELECT),
        ("0", {**SELECT, "start": "50"}),
        ("1", {**SELECT, "start": "100"}),
        (None, {**UP, "start": -1}),
        ("1", {**UP, "filter": {">ID": "50"}, "start": "-1"}),
        ("2", {**UP, "filter": {">ID": "100"}, "start": "-1"}),
    ]


def test_fast_bitrix24_believes_the_portal(tmp_path: Path) -> None:
    folder = tmp_path / "client"
    command = python_client("peer-fast-bitrix24", folder)
    plain, secure = both(command, "fast_bitrix24_client.py", folder, tmp_path)
    report, found = plain
    report["lists"]["get_all"].sort(key=int)  # it puts the rows through a set
    secure[0]["lists"]["get_all"].sort(key=int)
    assert secure == plain
    assert report == {
        "deal": DEAL,
        # Outside of a batch it reads nothing of an error but the status.
        "unknown": {"status": 404},
        "incomplete": {"status": 400},
        "batch": [USER, DEAL],
        "bad": {"bad": {"error": "", "error_description": INCOMPLETE}},
        "lists": {"get_all": DEALS, "get_by_ID": [str(number) for number in range(1, 51)]},
    }
    assert found[:8] == [
        ("batch", None, {"halt": 0, "cmd": commands(found)[0]}),
        ("user.current", "who", {}),
        ("crm.deal.get", "deal", {"id": "3"}),
        ("crm.deal.get", None, {"id": 410}),
        ("crm.no.such", None, {}),
        ("crm.deal.get", None, {"x": 1}),
        ("batch", None, {"halt": 0, "cmd": {"bad": "crm.deal.get?x=a+b%26c%3D%D0%B4"}}),
        ("crm.deal.get", "bad", ODD),
    ]
    assert pages(found, "crm.deal.list") == [
        (None, UP),
        ("cmd0000000000", {**UP, "start": "50"}),
        ("cmd0000000001", {**UP, "start": "100"}),
    ]
    rows = "crm.deal.list?select[0]=ID&select[1]=TITLE&order[ID]=ASC"
    assert commands(found)[2] == {
        "cmd0000000000": f"{rows}&start=50&",
        "cmd0000000001": f"{rows}&start=100&",
    }
    assert [len(batch) for batch in commands(found)[3:]] == [50]  # two would race each other


def test_b24api_of_version_0_believes_the_portal(tmp_path: Path) -> None:
    folder = tmp_path / "client"
    command = python_client("peer-b24api", folder, python_of((3, 11), (3, 12)))
    plain, secure = both(command, "b24api_0_client.py", folder, tmp_path)
    assert secure == plain
    report, found = plain
    assert report == {
        "deal": DEAL,
        "unknown": "API error [error_method_not_found]: Method not found!",
        "incomplete": f"API error: {INCOMPLETE}",
        "batch": [USER, DEAL],
        "bad": f"API error: {INCOMPLETE}",
        "lists": dict.fromkeys(("list_sequential", "list_batched", "list_batched_no_count"), DEALS),
    }
    assert found[:9] == [
        ("batch", None, {"halt": True, "cmd": commands(found)[0]}),
        ("user.current", "_0", {}),
        ("crm.deal.get", "_1", {"id": "3"}),
        ("crm.deal.get", None, {"id": 410}),
        ("crm.no.such", None, {}),
        ("crm.deal.get", None, ODD),
        ("batch", None, {"halt": True, "cmd": commands(found)[1]}),
        ("user.current", "_0", {}),
        ("crm.deal.get", "_1", ODD),
    ]
    chained = "crm.deal.get?id=%24result%5B_0%5D%5BID%5D"
    assert commands(found)[0] == {"_0": "user.current", "_1": chained}
    down = {**SELECT, "order": {"ID": "DESC"}, "start": "-1"}
    assert pages(found, "crm.deal.list") == [
        (None, {**SELECT, "start": 0}),
        (None, {**SELECT, "start": 50}),
        (None, {**SELECT, "start": 100}),
        (None, {**SELECT, "start": 0}),
        ("_0", {**SELECT, "start": "50"}),
        ("_1", {**SELECT, "start": "100"}),
        ("_0", {**UP, "start": "-1"}),
        ("_1", down),
        # Both ends are known by now: 1 to 50 and 81 to 130.
        ("_0", {**UP, "filter": {">ID": "50", "<ID": "81"}, "start": "-1"}),
    ]


def test_b24api_of_version_2_believes_the_portal(tmp_path: Path) -> None:
    folder = tmp_path / "client"
    command = python_client("peer-b24api", folder, python_of((3, 12), (3, 15)))
    plain, secure = both(command, "b24api_2_client.py", folder, tmp_path)
    assert secure == plain
    report, found = plain
    assert report == {
        "deal": DEAL,
        "task": TASK,
        "unknown": ["ERROR_METHOD_NOT_FOUND", "Method not found!", 404],
        "incomplete": ["", INCOMPLETE, 400],
        "batch": [USER, DEAL],
        "bad": INCOMPLETE,
        "lists": dict.fromkeys(("iter_list", "iter_list_counted", "iter_list_keyset"), DEALS),
    }
    key = "c00000000000"
    assert found[:8] == [
        ("batch", None, {"halt": 0, "cmd": commands(found)[0]}),
        ("user.current", f"{key}0", {}),
        ("crm.deal.get", f"{key}1", {"id": "410"}),
        ("crm.deal.get", f"{key}2", ODD),
        ("crm.deal.get", None, {"id": 410}),
        ("tasks.task.get", None, {"id": 8017}),
        ("crm.no.such", None, {}),
        ("crm.deal.get", None, ODD),
    ]
    assert pages(found, "crm.deal.list") == [
        (None, {**SELECT, "start": 0}),
        (None, {**SELECT, "start": 50}),
        (None, {**SELECT, "start": 100}),
        (None, {**SELECT, "start": 130}),  # it makes sure that nothing follows
        (None, {**SELECT, "start": 0}),
        (f"{key}0", {**SELECT, "start": "50"}),
        (f"{key}1", {**SELECT, "start": "100"}),
        (f"{key}0", {**UP, "start": "-1"}),
        (f"{key}1", {**SELECT, "order": {"ID": "DESC"}, "start": "-1"}),
        (None, {**UP, "filter": {">ID": 50}, "start": -1}),
        (None, {**UP, "filter": {">ID": 100}, "start": -1}),
        (None, {**UP, "filter": {">ID": 130}, "start": -1}),
    ]


def test_b24jssdk_believes_the_portal(tmp_path: Path) -> None:
    folder = tmp_path / "client"
    command = node_client(folder)
    with served(tmp_path) as held:
        driver = "b24jssdk_client.mjs"
        report = driven(command, driver, folder, held, held.webhook("https"))
        found = [_without_marks(*one) for one in sent(held)]
    assert report == {
        "deal": DEAL,
        "task": TASK,
        "unknown": [["ERROR_METHOD_NOT_FOUND", "Method not found!", 404]],
        # It is wrong here: an empty code, as the page shows it, counts as none, so that the text is
        # lost, and in a batch the error as well.
        "incomplete": [["ERR_BAD_REQUEST", "Request failed with status code 400", 400]],
        "bad": [[True, []], [False, ["Method not found!"]]],
        "incomplete_v3": [[FOREIGN_V3, 400]],
        "bad_v3": [[FOREIGN_V3, 400]],
        "batch": [USER, DEAL],
        "batch_v3": [TASK, TASK],
        "total": 130,
        "lists": {"callList": DEALS, "fetchList": DEALS},
        "lists_v3": {"callList": IDS, "fetchList": IDS, "documented": EVENTS},
    }
    assert found[:3] == [
        ("batch", None, {"halt": 0, "cmd": commands(found)[0]}),
        ("user.current", "who", {}),
        ("crm.deal.get", "deal", {"id": "3"}),
    ]
    assert commands(found) == [
        {"who": "user.current?", "deal": "crm.deal.get?id=%24result%5Bwho%5D%5BID%5D"},
        ["crm.deal.get?x=a%20b%26c%3D%D0%B4", "crm.no.such?"],
    ]
    assert ("crm.deal.get", "0", ODD) in found
    # It sends a batch of REST 3.0 as an object with numbers for keys, in which PHP sees a list.
    task = {"method": "tasks.task.get", "parallel": True}
    assert found[6:9] == [
        (
            "batch",
            None,
            {
                "0": {**task, "query": {"id": 8017}, "as": "first"},
                "1": {**task, "query": {"id": 8018}, "as": "next"},
            },
        ),
        ("tasks.task.get", "0", {"id": 8017}),
        ("tasks.task.get", "1", {"id": 8018}),
    ]
    walk = [(None, {**UP, "filter": {">ID": last}, "start": -1}) for last in (0, 50, 100)]
    assert pages(found, "crm.deal.list") == [(None, SELECT), *walk, *walk]
    page = {"select": ["id"], "order": {"id": "ASC"}, "pagination": {"page": 0, "limit": 50}}
    walk = [(None, {**page, "filter": [["id", ">", last]]}) for last in (0, 50, 100)]
    assert pages(found, "tasks.task.list") == [*walk, *walk]


def _without_marks(method: str, key: str | None, params: dict[str, Any]) -> Sent:
    """A call without the three marks in the query of each request that is not of REST 3.0."""
    marks = {name for name in params if name.startswith("bx24_")}
    assert marks in (set(), {"bx24_request_id", "bx24_sdk_type", "bx24_sdk_ver"})
    return method, key, {name: value for name, value in params.items() if name not in marks}
