"""Batches of REST 2, held against the page of the method."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest

from bitrix24 import MockPortal

from .asked import ask

USER: dict[str, Any] = {"ID": "1", "NAME": "John", "UF_DEPARTMENT": [1], "ACTIVE": True}
DEPARTMENTS: list[Any] = [{"ID": "1", "NAME": "DEMO"}, {"ID": "7", "NAME": "SALES"}]
NO_SCOPE = {"error": "insufficient_scope", "error_description": ""}
TOO_LONG = {
    "error": "ERROR_BATCH_LENGTH_EXCEEDED",
    "error_description": "Max batch length exceeded",
}
NOT_ALLOWED = {
    "error": "ERROR_BATCH_METHOD_NOT_ALLOWED",
    "error_description": "Method is not allowed for batch usage",
}


def portal_of() -> MockPortal:
    """A portal with the user and the departments of the page, and a method that echoes nothing."""
    return MockPortal(
        {
            "user.current": {"result": USER},
            "department.get": {"result": DEPARTMENTS, "total": 2, "next": 50},
            "a.b": {"result": True},
            "empty": {"result": {}},
            "numbered": {"result": {"5": "five", "x": {"6": "six"}}},
            "wrong": NO_SCOPE,
        },
        check=False,
    )


def batch(portal: MockPortal, cmd: object, **more: object) -> Any:
    """The parts of a batch's answer."""
    answer = ask(portal, "batch", {"cmd": cmd, **more})
    assert answer.status == 200
    return answer.result


def sent(*texts: str) -> list[dict[str, Any]]:
    """What commands behind user.current and department.get are called with."""
    portal = portal_of()
    cmd = {"user": "user.current", "list": "department.get"}
    batch(portal, {**cmd, **{f"c{n}": f"a.b?{text}" for n, text in enumerate(texts)}})
    return [call.params for call in portal.journal.of("a.b")]


def test_commands_with_names_are_answered_by_their_names() -> None:
    parts = batch(portal_of(), {"user": "user.current", "list": "department.get?ID=1"})
    assert parts["result"] == {"user": USER, "list": DEPARTMENTS}
    assert parts["result_error"] == []
    assert parts["result_total"] == {"list": 2}
    assert parts["result_next"] == {"list": 50}


def test_commands_in_a_list_are_answered_in_a_list() -> None:
    portal = portal_of()
    assert batch(portal, ["user.current", "a.b"])["result"] == [USER, True]
    assert batch(portal, {"0": "user.current", "1": "a.b"})["result"] == [USER, True]


def test_a_list_with_a_gap_is_an_object_as_php_has_it() -> None:
    parts = batch(portal_of(), ["user.current", "wrong", "a.b"])
    assert parts["result"] == {"0": USER, "2": True}
    assert parts["result_error"] == {"1": NO_SCOPE}
    parts = batch(portal_of(), ["wrong", "a.b"])
    assert parts["result"] == {"1": True}
    assert parts["result_error"] == [NO_SCOPE]


def test_what_is_empty_is_a_list() -> None:
    assert batch(portal_of(), {}) == {
        "result": [],
        "result_error": [],
        "result_total": [],
        "result_next": [],
        "result_time": [],
    }


def test_the_result_of_a_command_stays_what_it_is() -> None:
    assert batch(portal_of(), {"a": "empty"})["result"] == {"a": {}}


def test_the_times_are_those_of_the_commands_that_did_not_fail() -> None:
    portal = portal_of()
    portal.limits.operating.limit = 480
    parts = batch(portal, {"a": "a.b", "b": "wrong"})
    assert parts["result_time"] == {
        "a": {"operating": 0.0, "operating_reset_at": 1_767_225_600 + 600}
    }
    answer = ask(portal, "batch", {"cmd": {}}).json
    assert set(answer) == {"result", "time"}
    assert answer["time"]["date_start"] == "2026-01-01T00:00:00+00:00"


def test_all_commands_run_unless_the_batch_is_to_halt() -> None:
    cmd = {"a": "wrong", "b": "wrong", "c": "a.b"}
    parts = batch(portal_of(), cmd, halt=0)
    assert parts["result_error"] == {"a": NO_SCOPE, "b": NO_SCOPE}
    assert parts["result"] == {"c": True}


@pytest.mark.parametrize("halt", [1, "1", True, "true"])
def test_a_batch_that_halts_ends_with_the_first_error(halt: object) -> None:
    portal = portal_of()
    parts = batch(portal, {"a": "user.current", "b": "wrong", "c": "a.b"}, halt=halt)
    assert parts["result"] == {"a": USER}
    assert parts["result_error"] == {"b": NO_SCOPE}
    assert portal.journal.of("a.b") == []


@pytest.mark.parametrize("halt", [0, "0", False, "false", "", None, [], "N"])
def test_nothing_else_halts_a_batch(halt: object) -> None:
    assert batch(portal_of(), {"a": "wrong", "b": "a.b"}, halt=halt)["result"] == {"b": True}


def test_the_commands_behind_the_fiftieth_fail_and_the_others_do_not() -> None:
    portal = portal_of()
    parts = batch(portal, ["a.b"] * 52)
    assert parts["result"] == [True] * 50
    assert parts["result_error"] == {"50": TOO_LONG, "51": TOO_LONG}
    assert len(portal.journal.of("a.b")) == 50


@pytest.mark.parametrize(
    "method", ["batch", "BATCH", "disk.folder.uploadfile", "disk.storage.uploadFile", "x.download"]
)
def test_what_moves_files_and_a_batch_may_not_be_in_a_batch(method: str) -> None:
    parts = batch(portal_of(), {"a": f"{method}?id=1", "b": "a.b"})
    assert parts["result_error"] == {"a": NOT_ALLOWED}
    assert parts["result"] == {"b": True}


@pytest.mark.parametrize("command", [None, 5, [], {}, "", "?x=1", "nobody.knows"])
def test_a_command_that_is_none_fails_alone(command: object) -> None:
    parts = batch(portal_of(), [command, "a.b"])
    assert parts["result_error"][0]["error"] == "ERROR_METHOD_NOT_FOUND"
    assert parts["result"] == {"1": True}


@pytest.mark.parametrize("body", [{}, {"cmd": None}, {"cmd": "a.b"}, {"cmd": 5}])
def test_a_batch_without_commands_lacks_its_parameter(body: Any) -> None:
    answer = ask(MockPortal(), "batch", body)
    assert answer.status == 400
    assert answer.json == {
        "error": "100",
        "error_description": "Could not find value for parameter {cmd}",
    }


def test_a_batch_in_a_query_is_encoded_twice() -> None:
    portal = portal_of()
    ask(portal, "batch?cmd[0]=a.b%3Ffields%5BTITLE%5D%3DJohn%2526Martin")
    assert portal.journal.of("a.b")[0].params == {"fields": {"TITLE": "John&Martin"}}


def test_a_command_is_recorded_with_its_key_and_calls_in_the_same_name() -> None:
    portal = portal_of()
    portal.callers.add_token("t0k3n", name="app.1")
    ask(portal, "/rest/batch", {"auth": "t0k3n", "cmd": {"a": "a.b?x=1&auth=other", "7": "a.b"}})
    seen = [(one.method, one.key, one.params, one.caller) for one in portal.calls[1:]]
    assert seen == [("a.b", "a", {"x": "1"}, "app.1"), ("a.b", "7", {}, "app.1")]
    assert [one.key for one in portal.calls] == [None, "a", "7"]


# References


def test_a_reference_stands_for_what_it_leads_to() -> None:
    assert sent(
        "ID=$result[user][UF_DEPARTMENT][0]",
        "ID=$result[user][ID]",
        "ID=$result[list][1][ID]",
        "x[y][]=$result[user][NAME]",
    ) == [{"ID": 1}, {"ID": "1"}, {"ID": "7"}, {"x": {"y": ["John"]}}]


def test_a_reference_to_a_whole_list_or_object_is_that() -> None:
    assert sent("x=$result[user][UF_DEPARTMENT]", "x=$result[list][0]", "x=$result[list]") == [
        {"x": [1]},
        {"x": {"ID": "1", "NAME": "DEMO"}},
        {"x": DEPARTMENTS},
    ]


def test_references_inside_a_text_are_written_into_it() -> None:
    text = quote("$result[user][NAME] has $result[user][UF_DEPARTMENT][0]: $result[user][ACTIVE]!")
    assert sent(f"x={text}") == [{"x": "John has 1: 1!"}]
    assert sent("x=D_$result[list]") == [{"x": "D_Array"}]


@pytest.mark.parametrize(
    "path",
    ["[nobody]", "[user][NOTHING]", "[list][5]", "[list][-1]", "[list][x]", "[user][ID][0]", "[²]"],
)
def test_a_reference_to_nothing_is_empty(path: str) -> None:
    assert sent(f"x=$result{path}", f"x=a$result{path}b") == [{"x": None}, {"x": "ab"}]


def test_what_only_looks_like_a_reference_stays_as_it_is() -> None:
    texts = ["$result", "$result[", "$result[]x", "result[user][ID]", "$results[user]"]
    assert sent(*(f"x={text}" for text in texts)) == [
        {"x": "$result"},
        {"x": "$result["},
        {"x": "x"},
        {"x": "result[user][ID]"},
        {"x": "$results[user]"},
    ]


def test_a_command_refers_to_those_before_it_by_number_too() -> None:
    portal = portal_of()
    batch(portal, ["user.current", "a.b?x=$result[0][ID]&y=$result[2][ID]", "user.current"])
    assert portal.journal.of("a.b")[0].params == {"x": "1", "y": None}


def test_numbers_lead_into_objects_whose_keys_are_numbers() -> None:
    portal = portal_of()
    batch(portal, {"n": "numbered", "a": "a.b?x=$result[n][5]&y=$result[n][x][6]"})
    assert portal.journal.of("a.b")[0].params == {"x": "five", "y": "six"}


def test_what_failed_cannot_be_referred_to() -> None:
    portal = portal_of()
    batch(portal, {"a": "wrong", "b": "a.b?x=$result[a][error]"})
    assert portal.journal.of("a.b")[0].params == {"x": None}


# The minute


def test_a_batch_that_takes_more_than_a_minute_is_cut() -> None:
    portal = portal_of()
    portal.limits.seconds["a.b"] = 20
    assert ask(portal, "batch", {"cmd": ["a.b"] * 3}).status == 200
    answer = ask(portal, "batch", {"cmd": ["a.b"] * 5})
    assert answer.status == 504
    assert answer.headers["Content-Type"].startswith("text/html")
    assert len(portal.journal.of("a.b")) == 3 + 4, "the fifth never began"


def test_a_batch_takes_as_long_as_its_commands() -> None:
    portal = portal_of()
    portal.limits.seconds["*"] = 2.5
    answer = ask(portal, "batch", {"cmd": ["a.b", "user.current"]}).json
    assert answer["time"]["duration"] == 5.0
    assert answer["time"]["date_finish"] == "2026-01-01T00:00:05+00:00"


def test_the_published_engine_keeps_what_it_found_last_and_puts_only_texts_into_texts() -> None:
    portal = portal_of()
    portal.references = "engine"
    cmd = {"user": "user.current", "list": "department.get"}
    texts = {
        "whole": "x=$result[user][NAME]",
        "nowhere": "x=$result[user][NAME][9]",
        "row": "x=$result[list][49][ID]",
        "inside": f"x={quote('by $result[user][NAME], yes')}",
        "number": f"x={quote('at $result[user][UF_DEPARTMENT][0] now')}",
        "none": "x=$result",
    }
    batch(portal, {**cmd, **{key: f"a.b?{text}" for key, text in texts.items()}})
    found = {call.key: call.params["x"] for call in portal.journal.of("a.b")}
    assert found == {
        "whole": USER["NAME"],
        "nowhere": USER["NAME"],
        "row": DEPARTMENTS,
        "inside": f"by {USER['NAME']} yes",
        "number": "at $result[user][UF_DEPARTMENT][0] now",
        "none": "$result",
    }
