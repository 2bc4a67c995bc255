"""Batches of REST 3.0: a list of calls, references between them, and failing as a whole."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24 import MockPortal
from bitrix24._runtime.mock.arrival import Arrival

from .asked import WEBHOOK_V3, Answer, ask

SELECT = "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION"
TASK = {"id": 101, "title": "First task", "tags": ["a", "b"], "none": None}
TASKS = [{"id": 101, "title": "First"}, {"id": 102, "title": "Second"}]


def portal_of() -> MockPortal:
    """A portal with the methods of the page, by shorter names."""
    return MockPortal(
        {
            "get": {"result": {"item": TASK}},
            "list": {"result": {"items": TASKS}},
            "update": {"result": {"result": True}},
            "a.b": {"result": {"item": {"id": 1}}},
        }
    )


def batch(portal: MockPortal, *commands: object) -> Answer:
    return ask(portal, f"{WEBHOOK_V3}batch", list(commands))


def command(method: str, query: Any = None, **more: Any) -> dict[str, Any]:
    return {"method": method, "query": query or {}, **more}


def sent(query: Any, *before: object) -> Any:
    """What a command is called with, or how the batch ends that cannot resolve it."""
    portal = portal_of()
    answer = batch(portal, *before, command("a.b", query))
    return portal.journal.of("a.b")[-1].params if answer.status == 200 else answer


def test_results_come_in_the_order_of_the_calls() -> None:
    answer = batch(portal_of(), command("get"), command("update"), command("list"))
    assert answer.status == 200
    assert answer.result == [{"item": TASK}, {"result": True}, {"items": TASKS}]
    assert set(answer.json) == {"result", "time"}


def test_an_empty_batch_has_no_results() -> None:
    assert batch(portal_of()).result == []


def test_the_chain_of_the_page_runs() -> None:
    portal = portal_of()
    answer = batch(
        portal,
        command("get", {"id": 101}, **{"as": "first_task"}),
        command("get", {"id": 102}),
        command("update", {"id": {"$ref": "first_task.id"}, "fields": {"title": "Updated"}}),
        command(
            "list",
            {"filter": [["id", "in", [101, {"$ref": "first_task.id"}, {"$ref": "1.id"}]]]},
            **{"as": "tasks_list"},
        ),
        command("list", {"filter": [["id", "in", {"$refArray": "tasks_list.id"}]]}),
    )
    assert answer.status == 200
    assert len(answer.result) == 5
    assert [call.params for call in portal.calls[3:]] == [
        {"id": 101, "fields": {"title": "Updated"}},
        {"filter": [["id", "in", [101, 101, 101]]]},
        {"filter": [["id", "in", [101, 102]]]},
    ]
    assert [call.key for call in portal.calls[1:]] == ["0", "1", "2", "3", "4"]


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ({"$ref": "0.id"}, 101),
        ({"$ref": "0.tags.1"}, "b"),
        ({"$ref": "0"}, TASK),
        ({"$ref": "named.1.title"}, "Second"),
        ({"$refArray": "named.title"}, ["First", "Second"]),
        ([{"$ref": "0.id"}, 5], [101, 5]),
        ({"deep": {"deeper": {"$ref": "0.title"}}}, {"deep": {"deeper": "First task"}}),
        ({"$ref": 5}, {"$ref": 5}),
        ("$ref", "$ref"),
    ],
)
def test_references_stand_for_what_they_lead_to(reference: object, expected: object) -> None:
    before = (command("get"), command("list", **{"as": "named"}))
    assert sent({"x": reference}, *before) == {"x": expected}


@pytest.mark.parametrize(
    ("reference", "path"),
    [
        ({"$ref": "0.item.id"}, "0.item.id"),  # as the page shows
        ({"$ref": "nobody.id"}, "nobody.id"),
        ({"$ref": "1.id"}, "1.id"),  # it has a name
        ({"$ref": "0.none"}, "0.none"),
        ({"$ref": "0.tags.2"}, "0.tags.2"),
        ({"$ref": "0.tags.x"}, "0.tags.x"),
        ({"$ref": "0.tags.²"}, "0.tags.²"),
        ({"$ref": "2.result"}, "2.result"),  # neither item nor items
        ({"$refArray": "named"}, "named"),
        ({"$refArray": "0.id"}, "0.id"),
        ({"$refArray": "named.nothing"}, "named.nothing"),
    ],
)
def test_a_reference_to_nothing_fails_the_batch(reference: object, path: str) -> None:
    before = (command("get"), command("list", **{"as": "named"}), command("update"))
    answer = sent({"x": reference}, *before)
    assert answer.error == (400, SELECT)
    assert answer.json["error"]["message"] == (
        f"Unable to parse select expression `Path '{path}' not found in context`"
    )


def test_a_batch_ends_as_a_whole_with_its_first_error() -> None:
    portal = portal_of()
    answer = batch(portal, command("update"), command("nobody.knows"), command("get"))
    assert answer.error == (400, "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION")
    assert set(answer.json) == {"error"}
    assert [call.method for call in portal.calls] == ["batch", "update", "nobody.knows"]
    assert [call.executed for call in portal.calls] == [True, True, False]


def test_what_is_missing_in_a_command_is_told_as_for_a_call() -> None:
    answer = batch(portal_of(), command("tasks.task.get"))
    assert answer.status == 400
    assert answer.json["error"]["validation"][0]["field"] == "id"


def test_one_name_for_two_calls_fails_before_any_runs() -> None:
    portal = portal_of()
    twice = command("get", **{"as": "x"})
    assert batch(portal, twice, twice).error == (400, SELECT)
    assert portal.journal.of("get") == []


@pytest.mark.parametrize(
    "body", [{"cmd": {"a": "get"}}, {"cmd": ["get?id=1"], "halt": 0}, {}, {"method": "get"}]
)
def test_the_form_of_rest_2_is_refused(body: dict[str, Any]) -> None:
    assert ask(portal_of(), f"{WEBHOOK_V3}batch", body).error == (400, SELECT)


@pytest.mark.parametrize("wrong", [None, 5, "get?id=1", [], {}, {"method": 5, "query": {}}])
def test_a_call_that_is_none_fails_the_batch(wrong: object) -> None:
    assert batch(portal_of(), wrong).error == (400, SELECT)
    assert batch(portal_of(), {"method": "get", "query": []}).error == (400, SELECT)


def test_fifty_calls_are_taken_and_no_more() -> None:
    portal = portal_of()
    assert len(batch(portal, *[command("get")] * 50).result) == 50
    assert batch(portal, *[command("get")] * 51).error == (400, "ERROR_BATCH_LENGTH_EXCEEDED")
    assert len(portal.journal.of("get")) == 50


def test_a_batch_in_a_batch_is_refused() -> None:
    answer = batch(portal_of(), command("Batch"))
    assert answer.error == (405, "ERROR_BATCH_METHOD_NOT_ALLOWED")


def test_it_is_cut_after_a_minute() -> None:
    portal = portal_of()
    portal.limits.seconds["get"] = 20
    answer = batch(portal, *[command("get")] * 3)
    assert answer.json["time"]["duration"] == 60.0
    assert batch(portal, *[command("get")] * 5).status == 504
    assert len(portal.journal.of("get")) == 3 + 4


def test_no_call_runs_where_one_of_the_batch_is_malformed() -> None:
    portal = MockPortal({"a.b": {"result": {"item": {"id": 1}}}})
    body = b'[{"method": "a.b", "query": {}}, {"query": {}}]'
    headers = {"host": "x", "content-type": "application/json"}
    reply = portal.take(Arrival("POST", "/rest/api/1/code/batch", headers, body))
    assert reply.status == 400
    assert portal.executed("a.b") == 0
