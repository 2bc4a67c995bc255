"""The embedded mock: documented answers, given ones, and the requests that it has taken."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest

from bitrix24 import (
    AccessDeniedError,
    APIError,
    AsyncBitrix24,
    Bitrix24,
    ConfigurationError,
    MockPortal,
    NotFoundError,
)
from bitrix24._runtime.mock.journal import Recorded
from bitrix24._runtime.mock.methods import known
from bitrix24._runtime.mock.transport import MockTransport
from bitrix24._runtime.schema.methods import Method
from bitrix24._runtime.schema.reading import method_of

ELAPSED = {
    "ID": "1",
    "TASK_ID": "691",
    "USER_ID": "1",
    "COMMENT_TEXT": "1",
    "SECONDS": "3600",
    "MINUTES": "60",
    "SOURCE": "2",
    "CREATED_DATE": "2024-05-16T10:33:00+02:00",
    "DATE_START": "2024-05-16T10:33:15+02:00",
    "DATE_STOP": "2024-05-16T10:33:15+02:00",
}
"""From the page of task.elapseditem.getlist."""


def test_a_method_answers_what_its_documentation_shows() -> None:
    b24 = Bitrix24.mock()
    page = b24.task.elapseditem.getlist(taskid=1)
    assert page.items == [ELAPSED]
    response = b24.with_response(b24.task.elapseditem.getlist)
    assert response.time.duration == 0.26182007789611816
    assert response.total == 1


def test_other_arguments_than_the_documented_ones_are_answered_too() -> None:
    assert Bitrix24.mock().timeman.pause(user_id=1)["STATUS"] == "PAUSED"


def test_a_documented_mistake_is_answered_with_the_documented_error() -> None:
    error = {"error": "", "error_description": "User not found"}
    with pytest.raises(APIError) as caught:
        Bitrix24.mock({"timeman.pause": error}).timeman.pause(user_id=0)
    assert caught.value.status == 400
    assert caught.value.meaning == "No user has this USER_ID."


def test_an_error_without_a_code_gets_no_meaning_that_is_not_its_own() -> None:
    error = {"error": "", "error_description": "Something quite different"}
    with pytest.raises(APIError) as caught:
        Bitrix24.mock({"timeman.pause": error}).timeman.pause(user_id=1)
    assert str(caught.value) == "timeman.pause: Something quite different (no code, HTTP 400)"


def test_a_given_answer_comes_instead_of_the_documented_one() -> None:
    b24 = Bitrix24.mock({"Server.Time": {"result": "2026-01-01T00:00:00+00:00"}})
    assert b24.server.time() == "2026-01-01T00:00:00+00:00"
    assert b24.timeman.pause()["STATUS"] == "PAUSED"


def test_a_given_error_is_raised_with_its_class() -> None:
    b24 = Bitrix24.mock({"a.b": {"error": "insufficient_scope", "error_description": "no"}})
    with pytest.raises(AccessDeniedError, match="no"):
        b24.call("a.b")


def test_an_unknown_method_is_answered_as_a_portal_does() -> None:
    with pytest.raises(NotFoundError) as caught:
        Bitrix24.mock().call("nobody.knows.this")
    assert caught.value.status == 404
    assert caught.value.code == "ERROR_METHOD_NOT_FOUND"
    assert caught.value.description == "Method not found!"


def test_a_method_of_the_other_version_is_hinted_at() -> None:
    hint = "It exists in the other version of the API."
    with pytest.raises(NotFoundError, match=hint):
        Bitrix24.mock().call("timeman.record.list")
    with pytest.raises(NotFoundError, match=hint):
        Bitrix24.mock().call("timeman.pause", version=3)


def test_names_are_known_in_any_case_as_on_a_portal() -> None:
    assert Bitrix24.mock().call("TIMEMAN.Pause")["STATUS"] == "PAUSED"


@pytest.mark.parametrize(
    "params",
    [
        {"PARAMS": {"NAV_PARAMS": {"nPageSize": 1}}},
        {"PARAMS": {"NAV_PARAMS": {"nPageSize": 1, "iNumPage": 1}}},
    ],
)
def test_a_list_has_one_page(params: dict[str, Any]) -> None:
    portal = MockPortal()
    b24 = Bitrix24.mock(portal=portal)
    assert list(b24.task.elapseditem.getlist(params=params["PARAMS"])) == [ELAPSED]
    assert len(portal.calls) == 1


def test_a_further_page_is_empty() -> None:
    b24 = Bitrix24.mock()
    second = b24.task.elapseditem.getlist(params={"NAV_PARAMS": {"iNumPage": 2}})
    assert second.items == []
    assert not second.has_next
    assert b24.v3.timeman.record.list(filter=[], pagination={"page": 2}).items == []


def test_a_full_first_page_is_walked_to_its_end() -> None:
    assert (
        len(list(Bitrix24.mock().v3.timeman.record.list(filter=[], pagination={"limit": 1}))) == 1
    )


def test_requests_are_recorded_in_order_without_the_token() -> None:
    portal = MockPortal()
    b24 = Bitrix24("acme.bitrix24.com", "t0k3n", transport=MockTransport(portal))
    b24.timeman.pause(user_id=503)
    b24.server.time()
    assert sent(portal.calls) == [("timeman.pause", {"USER_ID": 503}), ("server.time", {})]


def test_a_method_without_a_documented_answer_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    invented(monkeypatch)
    with pytest.raises(ConfigurationError) as caught:
        Bitrix24.mock().server.time()
    assert 'pass one: mock({"server.time": {"result": …}})' in str(caught.value)


def test_answers_are_not_shared_between_calls() -> None:
    b24 = Bitrix24.mock()
    b24.task.elapseditem.getlist().items.clear()
    assert b24.task.elapseditem.getlist().items == [ELAPSED]


def test_the_address_of_the_mock_can_stand_where_a_webhook_does() -> None:
    assert Bitrix24("mock:").timeman.pause()["STATUS"] == "PAUSED"
    assert repr(Bitrix24("mock:")) == "<Bitrix24 https://mock.invalid>"


def test_the_asynchronous_mock_answers_the_same() -> None:
    portal = MockPortal()

    async def ask() -> None:
        async with AsyncBitrix24.mock(portal=portal) as b24:
            assert (await b24.timeman.pause(user_id=503))["STATUS"] == "PAUSED"
            assert [item async for item in b24.task.elapseditem.getlist()] == [ELAPSED]
            with pytest.raises(NotFoundError):
                await b24.call("nobody.knows.this")
        given = AsyncBitrix24.mock({"server.time": {"result": "now"}})
        assert await given.server.time() == "now"
        assert (await AsyncBitrix24("mock:").timeman.pause())["STATUS"] == "PAUSED"

    asyncio.run(ask())
    assert sent(portal.calls) == [
        ("timeman.pause", {"USER_ID": 503}),
        ("task.elapseditem.getlist", {}),
        ("nobody.knows.this", {}),
    ]


# What pages leave out


@pytest.fixture(autouse=True)
def nothing_is_kept() -> Iterator[None]:
    yield
    known.cache_clear()


def sent(calls: list[Recorded]) -> list[tuple[str, dict[str, Any]]]:
    return [(call.method, call.params) for call in calls]


def invented(monkeypatch: pytest.MonkeyPatch, *examples: dict[str, Any], **more: Any) -> None:
    """Let the data know one method with these examples."""
    found: dict[str, Any] = {
        "summary": "", "page": "", "scope": [], "access": "any user", "effect": "read",
        "params": [], "one_of": [], "returns": {"type": "any"}, "paging": None, "errors": [],
        "examples": list(examples), **more,
    }  # fmt: skip
    entry = {"method": "a.b", "version": 2, "python": "a.b"}
    known.cache_clear()

    def method(name: str, version: int) -> Method:
        return method_of(entry, found)

    every: dict[object, dict[str, str]] = defaultdict(lambda: {"method": "a.b"})
    monkeypatch.setattr("bitrix24._runtime.mock.methods.methods", lambda: every)
    monkeypatch.setattr("bitrix24._runtime.mock.methods.spec_of", method)
    monkeypatch.setattr("bitrix24._runtime.error_meaning.known", method)


def test_an_example_without_an_answer_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    invented(
        monkeypatch,
        {"http": 200, "call": {"A": 1}},
        {"http": 200, "call": {"A": 2}, "answer": {"result": "two"}},
    )
    assert Bitrix24.mock().call("a.b", {"A": 1}) == "two"


def test_without_any_answer_the_mock_says_what_to_give_it(monkeypatch: pytest.MonkeyPatch) -> None:
    invented(monkeypatch, {"http": 200, "call": {"A": 1}})
    with pytest.raises(ConfigurationError) as caught:
        Bitrix24.mock().call("a.b", {"A": 1})
    assert str(caught.value) == (
        "the documentation of a.b shows no answer for the mock to give; from Python, pass one: "
        'mock({"a.b": {"result": …}})'
    )
    assert Bitrix24.mock({"a.b": {"result": 1}}).call("a.b", {"A": 1}) == 1


def test_a_result_comes_before_an_error_of_the_same_status(monkeypatch: pytest.MonkeyPatch) -> None:
    error = {"http": 200, "answer": {"error": "E", "error_description": "no"}}
    invented(monkeypatch, error, {"http": 200, "answer": {"result": 1}})
    assert Bitrix24.mock().call("a.b") == 1
    invented(monkeypatch, error)
    with pytest.raises(APIError, match="no"):
        Bitrix24.mock().call("a.b")


@pytest.mark.parametrize(
    ("items", "result", "second"),
    [
        ([], [1], []),
        (["items"], {"items": [1], "count": 1}, {"items": [], "count": 1}),
        (["a", "b"], {"a": {"b": [1], "c": 2}}, {"a": {"b": [], "c": 2}}),
        (["items"], {"count": 0}, {"count": 0, "items": []}),
        (["items"], [], {"items": []}),
    ],
)
def test_the_second_page_has_no_items(
    monkeypatch: pytest.MonkeyPatch, items: list[str], result: object, second: object
) -> None:
    paging = {"style": "offset", "items": items, "size": 50, "id": None, "by": ["p", "offset"]}
    invented(monkeypatch, {"http": 200, "answer": {"result": result}}, paging=paging)
    assert Bitrix24.mock().call("a.b", {"p": {"offset": 0}}) == result
    assert Bitrix24.mock().call("a.b", {"p": {"offset": 50}}) == second


def test_an_error_of_which_the_page_says_nothing_has_no_meaning(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    error = {"code": "FULL", "http": None, "message": None, "field": None, "kind": None}
    invented(monkeypatch, errors=[{**error, "when": None}])
    answer = {"error": "FULL", "error_description": "No room"}
    with pytest.raises(APIError) as caught:
        Bitrix24.mock({"a.b": answer}).call("a.b")
    assert caught.value.meaning is None
    assert str(caught.value) == "a.b: No room (FULL, HTTP 400)"
    invented(monkeypatch, errors=[{**error, "when": "The depot is full."}])
    with pytest.raises(APIError) as caught:
        Bitrix24.mock({"a.b": answer}).call("a.b")
    assert caught.value.meaning == "The depot is full."


def test_answers_come_in_the_order_in_which_they_were_given() -> None:
    portal = MockPortal()
    b24 = Bitrix24.mock(portal=portal)
    portal.answer("a.b", {"result": 1}, times=2)
    portal.answer("a.b", {"error": "NO", "error_description": "no"}, 403, times=1)
    portal.answer("server.time", {"result": "now"}, times=1)
    assert [b24.call("a.b"), b24.call("a.b")] == [1, 1]
    with pytest.raises(AccessDeniedError, match="no"):
        b24.call("a.b")
    with pytest.raises(NotFoundError):
        b24.call("a.b")
    assert b24.server.time() == "now"
    assert b24.server.time() != "now"


def test_an_answer_for_all_calls_comes_behind_those_for_some_and_drops_earlier_ones() -> None:
    portal = MockPortal({"a.b": {"result": 0}})
    b24 = Bitrix24.mock(portal=portal)
    portal.answer("A.B", {"result": 1}, times=1)
    assert [b24.call("a.b") for _ in range(3)] == [1, 0, 0]
    portal.answer("a.b", {"result": 1}, times=5)
    portal.answer("a.b", {"result": 2})
    assert [b24.call("a.b") for _ in range(3)] == [2, 2, 2]
