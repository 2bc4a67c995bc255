"""``Idempotency-Key``: an answer that is given again instead of running a method twice."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24 import MockPortal

from .asked import CODE, WEBHOOK_V3, Answer, ask

KEY = "9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80"
BODY: dict[str, Any] = {"fields": {"title": "Prepare a report", "responsibleId": 1, "creatorId": 1}}
ADD = "tasks.task.add"


def add(portal: MockPortal, key: str | None = KEY, body: object = BODY, **more: Any) -> Answer:
    """The call of the page."""
    path = more.pop("path", f"{WEBHOOK_V3}{ADD}")
    headers = {} if key is None else {"idempotency_key": key}
    return ask(portal, path, body, **headers, **more)


def ran(portal: MockPortal, method: str = ADD) -> int:
    return portal.executed(method)


def test_a_repeated_call_gets_the_same_answer_and_does_not_run() -> None:
    portal = MockPortal()
    first = add(portal)
    portal.clock.advance(60)
    second = add(portal)
    assert first.status == second.status == 200
    assert first.body == second.body
    assert (ran(portal), len(portal.calls)) == (1, 2)
    assert first.headers["Idempotency-Key"] == second.headers["Idempotency-Key"] == KEY
    assert "Idempotent-Replayed" not in first.headers
    assert second.headers["Idempotent-Replayed"] == "true"


def test_without_a_key_every_call_runs() -> None:
    portal = MockPortal()
    for _ in range(2):
        assert "Idempotency-Key" not in add(portal, None).headers
    assert ran(portal) == 2


def test_a_replay_takes_no_time() -> None:
    portal = MockPortal()
    portal.limits.seconds["*"] = 61
    assert add(portal).status == 504
    assert add(portal).status == 200


def test_another_body_under_the_same_key_is_refused() -> None:
    portal = MockPortal()
    add(portal)
    answer = add(portal, body={"fields": {**BODY["fields"], "title": "Another"}})
    assert answer.error == (422, "BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION")
    assert ran(portal) == 1


@pytest.mark.parametrize("key", ["", "x" * 256, "ключ", "a\tb", "a\x7f"])
def test_a_key_that_is_none_is_refused(key: str) -> None:
    portal = MockPortal()
    code = "BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION"
    assert add(portal, key).error == (400, code)
    assert ran(portal) == 0


@pytest.mark.parametrize("key", ["x", "x" * 255, " ~!"])
def test_any_printable_key_of_the_right_length_will_do(key: str) -> None:
    assert add(MockPortal(), key).status == 200


def test_errors_are_not_kept() -> None:
    portal = MockPortal()
    portal.answer(ADD, {"error": {"code": "X", "message": "no"}})
    assert add(portal).status == 400
    portal.answer(ADD, {"result": {"item": {"id": 7}}})
    answer = add(portal)
    assert (answer.status, "Idempotent-Replayed" in answer.headers) == (200, False)


def test_an_answer_that_was_lost_is_given_to_who_asks_again() -> None:
    portal = MockPortal()
    portal.faults.add("reset-after", method=ADD, times=1)
    add(portal)
    assert add(portal).headers["Idempotent-Replayed"] == "true"
    assert ran(portal) == 1


def test_an_answer_is_kept_for_a_day() -> None:
    portal = MockPortal()
    add(portal)
    portal.clock.advance(86_399)
    assert "Idempotent-Replayed" in add(portal).headers
    portal.clock.advance(1)
    assert "Idempotent-Replayed" not in add(portal).headers
    assert ran(portal) == 2


def test_methods_that_only_read_do_not_look_at_it() -> None:
    portal = MockPortal()
    for _ in range(2):
        answer = add(portal, "", {"id": 1}, path=f"{WEBHOOK_V3}tasks.task.get")
        assert (answer.status, "Idempotency-Key" in answer.headers) == (200, False)
    assert ran(portal, "tasks.task.get") == 2


def test_rest_2_does_not_look_at_it() -> None:
    portal = MockPortal()
    for _ in range(2):
        answer = add(portal, "", {"fields": {}}, path="crm.lead.add")
        assert (answer.status, "Idempotency-Key" in answer.headers) == (200, False)
    assert ran(portal, "crm.lead.add") == 2


def test_a_key_belongs_to_one_method_one_caller_and_one_user() -> None:
    portal = MockPortal({"tasks.task.other": {"result": 1}})
    for user, code in ((1, CODE), (1, "another-code"), (2, CODE)):
        portal.callers.add_webhook(code, user=user)
    add(portal)
    for path in (
        f"{WEBHOOK_V3}tasks.task.other",
        f"/rest/api/1/another-code/{ADD}",
        f"/rest/api/2/{CODE}/{ADD}",
    ):
        assert "Idempotent-Replayed" not in add(portal, path=path).headers
    assert ran(portal) == 3


def test_users_of_one_application_have_keys_of_their_own() -> None:
    portal = MockPortal()
    for user in (1, 2):
        portal.callers.add_token(f"t0k3n{user}", name="app.1", user=user)
    for user in (1, 2):
        answer = add(portal, path=f"/rest/api/{ADD}", authorization=f"Bearer t0k3n{user}")
        assert "Idempotent-Replayed" not in answer.headers
    assert ran(portal) == 2


def test_a_whole_batch_is_one_call() -> None:
    portal = MockPortal()
    body = [{"method": ADD, "query": BODY}]
    for _ in range(2):
        assert add(portal, body=body, path=f"{WEBHOOK_V3}batch").status == 200
    assert ran(portal) == 1
