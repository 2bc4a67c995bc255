"""What a portal refuses before a method runs: in the words of the page, of either version."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24 import (
    AccessDeniedError,
    APIError,
    Bitrix24,
    MockPortal,
    NotFoundError,
    ValidationError,
)
from bitrix24._runtime.mock.transport import MockTransport

from .asked import CODE, WEBHOOK_V3, ask

INVALID = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION"


def portal_of(
    *, scopes: list[str] | None = None, administrator: bool = True, check: bool = True
) -> MockPortal:
    """A portal with one webhook and one application that may do the same."""
    portal = MockPortal(check=check)
    portal.callers.add_webhook(CODE, scopes=scopes, administrator=administrator)
    portal.callers.add_token("t0k3n", scopes=scopes, administrator=administrator)
    return portal


# Unknown methods


def test_an_unknown_method_is_answered_in_the_form_of_its_version() -> None:
    portal = MockPortal()
    assert ask(portal, "nobody.knows").json == {
        "error": "ERROR_METHOD_NOT_FOUND",
        "error_description": "Method not found!",
    }
    assert ask(portal, "nobody.knows").status == 404
    third = ask(portal, f"{WEBHOOK_V3}nobody.knows")
    assert third.error == (400, "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION")
    assert set(third.json["error"]) == {"code", "message"}


def test_the_other_version_is_hinted_at_where_the_method_is_there() -> None:
    portal = MockPortal()
    hint = "It exists in the other version of the API."
    assert ask(portal, "timeman.record.list").json["error_description"].endswith(hint)
    assert ask(portal, f"{WEBHOOK_V3}crm.deal.get").json["error"]["message"].endswith(hint)
    assert hint not in ask(portal, f"{WEBHOOK_V3}nobody.knows").json["error"]["message"]


@pytest.mark.parametrize("version", [2, 3])
def test_the_client_sees_that_nothing_was_found(version: Any) -> None:
    with pytest.raises(NotFoundError):
        Bitrix24.mock().call("nobody.knows", version=version)


# Missing parameters


@pytest.mark.parametrize(
    ("method", "params", "status", "error", "text"),
    [
        # Errors of the pages themselves.
        (
            "biconnector.source.add",
            {},
            400,
            "VALIDATION_FIELDS_NOT_PROVIDED",
            "Fields not provided.",
        ),
        ("biconnector.connector.get", {}, 400, "VALIDATION_ID_NOT_PROVIDED", "ID is missing."),
        ("im.chat.setOwner", {}, 400, "USER_ID_EMPTY", "User ID can't be empty"),
        ("app.option.set", {}, 400, "ArgumentNullException", "options is empty"),
        # Pages that have none: the general one, with the name in its place.
        (
            "task.commentitem.add",
            {"TASKID": 1},
            400,
            "100",
            "Could not find value for parameter {FIELDS}",
        ),
        (
            "timeman.networkrange.set",
            {},
            400,
            "100",
            "Could not find value for parameter {RANGES}",
        ),
    ],
)
def test_what_is_missing_is_refused_as_the_page_says_else_as_all_pages_say(
    method: str, params: dict[str, Any], status: int, error: str, text: str
) -> None:
    answer = ask(MockPortal(), method, params)
    assert answer.status == status
    assert answer.json == {"error": error, "error_description": text}


def test_rest_3_names_the_missing_field() -> None:
    answer = ask(MockPortal(), f"{WEBHOOK_V3}tasks.task.get", {})
    assert answer.status == 400
    assert answer.json == {
        "error": {
            "code": INVALID,
            "message": "Error validating request object",
            "validation": [{"message": "Required field `id` is missing", "field": "id"}],
        }
    }


def test_rest_3_names_it_in_general_words_where_the_page_has_none() -> None:
    answer = ask(MockPortal(), f"{WEBHOOK_V3}tasks.task.add", {})
    detail = {"message": "Required field `fields` is not specified", "field": "fields"}
    assert answer.json["error"]["validation"] == [detail]


def test_the_client_sees_which_field_it_was() -> None:
    with pytest.raises(ValidationError) as caught:
        Bitrix24.mock().call("tasks.task.get", version=3)
    assert caught.value.validation[0]["field"] == "id"


def test_names_are_read_in_any_case_and_places_instead_of_names() -> None:
    portal = MockPortal()
    bodies: list[Any] = [{"taskid": 1, "fields": {}}, [1, {}], {"0": 1, "1": {}}]
    for body in bodies:
        assert ask(portal, "task.commentitem.add", body).status == 200


def test_one_parameter_of_a_group_suffices() -> None:
    portal = MockPortal()
    assert ask(portal, "im.chat.mute", {"MUTE": "Y"}).status == 400
    assert ask(portal, "im.chat.mute", {"MUTE": "Y", "CHAT_ID": 1}).status == 200
    assert ask(portal, "im.chat.mute", {"MUTE": "Y", "DIALOG_ID": "chat1"}).status == 200


# Scopes


def test_a_webhook_without_the_scope_is_refused() -> None:
    portal = portal_of(scopes=["crm"])
    assert ask(portal, "crm.deal.list").status == 200
    assert ask(portal, "department.get").json == {
        "error": "insufficient_scope",
        "error_description": (
            "The request requires higher privileges than provided by the webhook token"
        ),
    }
    assert ask(portal, "department.get").status == 403
    code = "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION"
    assert ask(portal, f"{WEBHOOK_V3}tasks.task.get", {"id": 1}).error == (403, code)


def test_the_scope_basic_is_everybodys() -> None:
    portal = portal_of(scopes=[])
    assert ask(portal, "server.time").status == 200
    assert ask(portal, "batch", {"cmd": {"a": "server.time"}}).result["result_error"] == []


@pytest.mark.parametrize("scope", ["user", "user_brief", "user_basic"])
def test_one_of_several_scopes_suffices(scope: str) -> None:
    assert ask(portal_of(scopes=[scope]), "user.get").status == 200


def test_a_missing_scope_is_told_before_a_missing_parameter() -> None:
    answer = ask(portal_of(scopes=["crm"]), "im.chat.setOwner", {})
    assert answer.error == (403, "insufficient_scope")


# Administrators and applications


def test_only_administrators_may_call_what_is_theirs() -> None:
    portal = portal_of(administrator=False)
    assert ask(portal, "ai.engine.list").error == (403, "INVALID_CREDENTIALS")
    code = "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION"
    assert ask(portal, f"{WEBHOOK_V3}main.eventlog.list", {}).error == (403, code)
    assert ask(portal_of(), "ai.engine.list").status == 200


def test_the_page_says_in_which_words_users_are_refused() -> None:
    answer = ask(portal_of(administrator=False), "/rest/app.option.set", {"auth": "t0k3n"})
    text = "Administrator authorization required"
    assert answer.json == {"error": "AccessException", "error_description": text}


def test_users_are_not_told_that_they_are_no_application() -> None:
    answer = ask(portal_of(administrator=False), "/rest/disk.storage.getForApp?auth=t0k3n")
    assert answer.error == (403, "INVALID_CREDENTIALS")


def test_of_two_errors_with_one_code_the_fitting_one_is_told() -> None:
    portal = portal_of(administrator=False)
    answer = ask(portal, "/rest/bizproc.activity.list?auth=t0k3n").json
    assert answer == {"error": "ACCESS_DENIED", "error_description": "Access denied!"}


@pytest.mark.parametrize(
    ("method", "params", "error", "text"),
    [
        (
            "pull.application.push.add",
            {"USER_ID": 1, "TEXT": "x"},
            "WRONG_AUTH_TYPE",
            "Send push notifications available only for application authorization.",
        ),
        (
            "placement.list",
            {},
            "WRONG_AUTH_TYPE",
            "Current authorization type is denied for this method Application context required",
        ),
        (
            "telephony.externalLine.get",
            {},
            "WRONG_AUTH_TYPE",
            "Current authorization type is denied for this method",
        ),
    ],
)
def test_a_webhook_may_not_call_what_is_for_applications(
    method: str, params: dict[str, Any], error: str, text: str
) -> None:
    portal = portal_of()
    answer = ask(portal, method, params)
    assert answer.json == {"error": error, "error_description": text}
    assert ask(portal, f"/rest/{method}", {**params, "auth": "t0k3n"}).status == 200


@pytest.mark.parametrize("method", ["app.info", "user.option.get", "crm.automation.trigger.list"])
def test_a_webhook_may_call_what_its_page_shows_it_calling(method: str) -> None:
    assert ask(portal_of(), method).status == 200


def test_a_webhook_may_call_what_only_a_browser_may_not() -> None:
    body = {"USER_ID": 1, "MESSAGE": "x"}
    assert ask(portal_of(), "im.notify.system.add", body).status == 200


# The switch


def test_without_checks_every_known_method_answers() -> None:
    portal = portal_of(scopes=["crm"], administrator=False, check=False)
    for method in ("department.get", "app.option.set", "placement.list", "im.chat.setOwner"):
        assert ask(portal, method, {}).status == 200, method
    assert ask(portal, "nobody.knows").error == (404, "ERROR_METHOD_NOT_FOUND")


def test_a_method_that_was_given_an_answer_need_not_be_known() -> None:
    portal = MockPortal({"a.b": {"result": 1}})
    assert ask(portal, "a.b").result == 1
    assert ask(portal, f"{WEBHOOK_V3}a.b").result == 1


def test_refusals_do_not_count_as_executed() -> None:
    portal = portal_of(scopes=["crm"])
    ask(portal, "department.get")
    ask(portal, "nobody.knows")
    assert [(call.status, call.executed) for call in portal.calls] == [(403, False), (404, False)]


def test_the_client_sees_what_may_not_be() -> None:
    portal = portal_of(scopes=["crm"])
    with pytest.raises(AccessDeniedError):
        Bitrix24(f"https://mock.invalid/rest/1/{CODE}/", transport=MockTransport(portal)).call(
            "department.get"
        )


# Values that are not of their types, as loosely as PHP reads them


@pytest.mark.parametrize(
    ("method", "params", "text"),
    [
        ("crm.deal.list", {"filter": "x"}, "Parameter 'filter' must be array."),
        ("crm.deal.add", {"fields": 5}, "Parameter 'fields' must be array"),
        ("sonet_group.user.delete", {"GROUP_ID": "x", "USER_ID": 1}, "Wrong group ID"),
    ],
)
def test_a_value_that_the_page_says_is_refused(
    method: str, params: dict[str, Any], text: str
) -> None:
    with pytest.raises(APIError) as caught:
        Bitrix24.mock().call(method, params)
    assert caught.value.description == text


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("crm.deal.list", {"filter": []}),
        ("crm.deal.list", {"filter": [{"LOGIC": "OR"}], "start": "50"}),
        ("crm.deal.get", {"id": "7"}),
        ("crm.deal.get", {"id": "seven"}),  # no page says what becomes of it
        ("sonet_group.user.delete", {"GROUP_ID": "5", "USER_ID": "1"}),
        ("crm.item.add", {"entityTypeId": "2", "fields": {"opened": True, "title": 5}}),
    ],
)
def test_what_php_casts_passes(method: str, params: dict[str, Any]) -> None:
    Bitrix24.mock().call(method, params)
