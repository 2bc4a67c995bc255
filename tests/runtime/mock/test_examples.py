"""Which of the documented answers a method gives, and what it is given instead."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24 import Bitrix24, ConfigurationError, MockPortal
from bitrix24._runtime.mock.call import Call, Handler, Outcome

from .asked import WEBHOOK_V3, ask


def test_the_parameters_of_an_example_bring_its_answer() -> None:
    portal = MockPortal()
    everything = {"data": "value", "data2": "value2"}
    assert ask(portal, "app.option.get", {"option": "data"}).result == everything
    assert ask(portal, "app.option.get", {}).result == "value"


def test_an_example_is_chosen_by_its_number() -> None:
    portal = MockPortal()
    portal.example("App.Option.Get", 2)
    assert ask(portal, "app.option.get", {"option": "data"}).result == "value"
    portal.example("app.option.get", 3)
    answer = ask(portal, "app.option.get", {"option": "data"})
    assert answer.status == 400
    assert "error" in answer.json
    assert [call.executed for call in portal.calls] == [True, False]


@pytest.mark.parametrize("number", [0, 4, -1])
def test_a_number_that_no_example_has_is_refused(number: int) -> None:
    with pytest.raises(ConfigurationError) as caught:
        MockPortal().example("app.option.get", number)
    assert str(caught.value) == (
        f"app.option.get has 3 documented answers, so none is number {number}"
    )


def test_a_method_without_answers_has_no_number() -> None:
    with pytest.raises(ConfigurationError) as caught:
        MockPortal().example("nobody.knows", 1)
    assert str(caught.value) == "nobody.knows has no documented answer, so none is number 1"


def test_where_the_page_shows_no_answer_the_portal_says_so_in_a_batch_too() -> None:
    portal = MockPortal()
    text = "the documentation of crm.catalog.fields shows no answer for the mock to give"
    for target in ("crm.catalog.fields", "batch?cmd[]=crm.catalog.fields"):
        with pytest.raises(ConfigurationError, match=text):
            ask(portal, target)
    assert ask(portal, "batch?cmd[]=server.time").status == 200


def test_the_versions_have_examples_of_their_own() -> None:
    portal = MockPortal()
    portal.example("tasks.task.get", 2, version=3)
    body = {"id": 3835}
    assert ask(portal, f"{WEBHOOK_V3}tasks.task.get", body).error == (
        400,
        "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
    )
    assert ask(portal, "tasks.task.get", {"taskId": 1}).status == 200


def test_an_answer_of_the_page_is_given_byte_for_byte_in_its_own_time() -> None:
    answer = ask(MockPortal(), "task.elapseditem.getlist", {"TASKID": 1}).json
    assert answer["time"]["duration"] == 0.26182007789611816


def test_where_the_page_shows_no_time_the_portals_is_told() -> None:
    portal = MockPortal()
    portal.clock.advance(90)
    answer = ask(portal, f"{WEBHOOK_V3}tasks.task.get", {"id": 3835}).json
    assert answer["time"] == {
        "start": 1_767_225_690.0,
        "finish": 1_767_225_690.0,
        "duration": 0.0,
        "processing": 0.0,
        "date_start": "2026-01-01T00:01:30+00:00",
        "date_finish": "2026-01-01T00:01:30+00:00",
    }


def test_all_pages_behind_the_first_are_empty_and_say_so() -> None:
    portal = MockPortal()
    body: dict[str, Any] = {"entityTypeId": 1268}
    first = ask(portal, "crm.item.list", body).json
    second = ask(portal, "crm.item.list", {**body, "start": 50}).json
    assert first["result"]["items"]
    assert second["result"]["items"] == []
    assert "next" not in second
    assert ask(portal, "crm.item.list", {**body, "start": 0}).json["result"] == first["result"]


def test_a_first_page_that_has_another_behind_it_is_followed_by_an_empty_one() -> None:
    portal = MockPortal()
    first = ask(portal, "crm.activity.list", {}).json
    second = ask(portal, "crm.activity.list", {"start": first["next"]}).json
    assert first["next"] == 50
    assert second["result"] == []
    assert "next" not in second
    assert second["total"] == first["total"]


def test_an_answer_is_given_for_either_version_whole_and_in_any_case() -> None:
    portal = MockPortal()
    portal.answer("Crm.Deal.Get", {"result": 1, "total": 2})
    assert ask(portal, "crm.deal.get", {"id": 1}).json == {"result": 1, "total": 2}
    assert ask(portal, f"{WEBHOOK_V3}crm.deal.get").result == 1
    portal.answer("crm.deal.get", {"error": "X", "error_description": "no"})
    assert ask(portal, "crm.deal.get", {"id": 1}).error == (400, "X")
    portal.answer("crm.deal.get", {"error": "X"}, status=500)
    assert ask(portal, "crm.deal.get", {"id": 1}).error == (500, "X")


def test_a_given_batch_comes_instead_of_running_one() -> None:
    portal = MockPortal({"batch": {"result": "mine"}})
    assert ask(portal, "batch", {"cmd": {"a": "app.info"}}).result == "mine"
    commands: list[Any] = [{"method": "x", "query": {}}]
    assert ask(portal, f"{WEBHOOK_V3}batch", commands).result == "mine"
    chosen = MockPortal()
    chosen.example("batch", 1)
    answer = ask(chosen, "batch", {"cmd": {"a": "app.info"}})
    assert sorted(answer.result["result"]) == ["get_department", "get_user"]
    assert len(portal.calls) == 2


def test_given_answers_and_a_portal_of_ones_own_do_not_go_together() -> None:
    with pytest.raises(ConfigurationError, match="the portal has answers of its own"):
        Bitrix24.mock({"a.b": {"result": 1}}, portal=MockPortal())


def test_a_layer_in_front_of_the_answers_sees_calls_and_may_answer_them() -> None:
    seen: list[str] = []

    def layer(inner: Handler) -> Handler:
        def handle(call: Call) -> Outcome:
            seen.append(call.name)
            return Outcome(200, {"result": 7}) if call.name == "app.info" else inner(call)

        return handle

    portal = MockPortal()
    portal.put_in_front(layer)
    assert ask(portal, "app.info").result == 7
    answer = ask(portal, "batch", {"cmd": ["app.info", "server.time"]})
    assert answer.result["result"][0] == 7
    assert seen == ["app.info", "app.info", "server.time"]


def test_two_portals_with_one_seed_answer_the_same_with_the_same_bytes() -> None:
    def talk(seed: int) -> list[bytes]:
        portal = MockPortal(seed=seed)
        portal.limits.tariff("standard")
        portal.limits.operating.limit = 480
        portal.limits.seconds["*"] = 1.5
        portal.faults.add("500", method="crm.*", probability=0.5)
        application = portal.oauth.add_application("app.1", "s3cret")
        token = portal.oauth.tokens(application, portal.clock.now())["access_token"]
        answers = [token.encode()]
        for _ in range(30):
            answers.append(ask(portal, "/rest/crm.deal.list", {"auth": token}).body)
            batch = {"cmd": ["crm.deal.list", "app.info"], "auth": token}
            answers.append(ask(portal, "/rest/batch", batch).body)
            portal.clock.advance(1)
        return answers

    assert talk(7) == talk(7)
    assert talk(7) != talk(8)
