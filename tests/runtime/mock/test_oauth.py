"""The authorization server, held against the pages of the folder ``settings/oauth``."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from bitrix24 import (
    AsyncBitrix24,
    AuthenticationError,
    Bitrix24,
    ConfigurationError,
    ExpiredTokenError,
    MockPortal,
)
from bitrix24._runtime.mock.oauth import Application
from bitrix24._runtime.mock.transport import AsyncMockTransport, MockTransport

from .asked import Answer, ask

ID = "app.573ad8a0346747.09223434"
KEY = "LJSl0lNB76B5YY6u0YVQ3AW0DrVADcRTwVr4y99PXU1BWQybWK"
HOUR = 3600
DAY = 86_400


def portal_of(**more: Any) -> MockPortal:
    """A portal with the application of the pages."""
    portal = MockPortal({"a.b": {"result": True}}, domain="portal.bitrix24.com")
    more.setdefault("redirect_uri", "https://www.applicationhost.com/application/")
    portal.oauth.add_application(ID, KEY, **more)
    return portal


def application_of(portal: MockPortal) -> Application:
    return portal.oauth._applications[ID]  # pyright: ignore[reportPrivateUsage]


def token(portal: MockPortal, **params: str) -> Answer:
    """Ask for tokens, with the right key unless another is given."""
    sent = {"client_id": ID, "client_secret": KEY, **params}
    return ask(portal, "/oauth/token/?" + "&".join(f"{k}={v}" for k, v in sent.items()))


def by_code(portal: MockPortal, code: str, **params: str) -> Answer:
    return token(portal, grant_type="authorization_code", code=code, **params)


def by_refresh(portal: MockPortal, refresh: str, **params: str) -> Answer:
    return token(portal, grant_type="refresh_token", refresh_token=refresh, **params)


def returned(portal: MockPortal, query: str = "") -> dict[str, str]:
    """What comes back with the user who has let the application in."""
    answer = ask(portal, f"/oauth/authorize/?client_id={ID}{query}")
    assert answer.status == 302
    return {k: v[0] for k, v in parse_qs(urlsplit(answer.headers["Location"]).query).items()}


def first_pair(portal: MockPortal) -> Any:
    return by_code(portal, returned(portal)["code"]).json


def calls(portal: MockPortal, access: str) -> tuple[int, str] | bool:
    """Whether a token calls, or how it is refused."""
    answer = ask(portal, "/rest/a.b", {"auth": access})
    return True if answer.status == 200 else answer.error


# Authorization


def test_a_user_comes_back_with_a_code_and_all_that_the_page_lists() -> None:
    portal = portal_of(scopes=["task", "crm"])
    answer = ask(portal, f"/oauth/authorize/?client_id={ID}&state=JJHgsdgfkdaslg7lbadsfg")
    target = answer.headers["Location"]
    assert target.startswith("https://www.applicationhost.com/application/?code=")
    assert "&scope=crm%2Ctask&" in target
    back = returned(portal, "&state=JJHgsdgfkdaslg7lbadsfg")
    assert back["state"] == "JJHgsdgfkdaslg7lbadsfg"
    assert back["domain"] == "portal.bitrix24.com"
    assert back["member_id"] == portal.oauth.member_id
    assert back["server_domain"] == "oauth.bitrix.info"
    assert set(back) == {"code", "state", "domain", "member_id", "scope", "server_domain"}


def test_an_address_that_has_a_query_keeps_it() -> None:
    portal = portal_of(redirect_uri="https://www.applicationhost.com/?page=1")
    target = ask(portal, f"/oauth/authorize/?client_id={ID}").headers["Location"]
    assert target.startswith("https://www.applicationhost.com/?page=1&code=")


def test_without_a_return_address_the_code_is_shown_on_the_page() -> None:
    portal = portal_of(redirect_uri=None)
    answer = ask(portal, f"/oauth/authorize/?client_id={ID}")
    assert (answer.status, "Location" in answer.headers) == (200, False)
    code = answer.body.decode().partition("<p>")[2].partition("</p>")[0]
    assert by_code(portal, code).status == 200


def test_an_application_that_is_not_installed_is_told_nothing() -> None:
    answer = ask(portal_of(), "/oauth/authorize/?client_id=other")
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert b"not installed" in answer.body


# A code


def test_a_code_brings_the_answer_of_the_page() -> None:
    portal = portal_of(scopes=["task", "im", "entity", "crm"], status="F")
    answer = by_code(portal, returned(portal)["code"])
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "application/json"
    got = answer.json
    assert len(got["access_token"]) == len(got["refresh_token"]) == 32
    assert {k: v for k, v in got.items() if not k.endswith("_token")} == {
        "client_endpoint": "https://portal.bitrix24.com/rest/",
        "domain": "oauth.bitrix.info",
        "expires_in": 3600,
        "member_id": portal.oauth.member_id,
        "scope": "crm,entity,im,task",
        "server_endpoint": "https://oauth.bitrix.info/rest/",
        "status": "F",
    }


def test_a_code_holds_for_thirty_seconds() -> None:
    portal = portal_of()
    early, late = returned(portal)["code"], returned(portal)["code"]
    portal.clock.advance(29.9)
    assert by_code(portal, early).status == 200
    portal.clock.advance(0.1)
    assert by_code(portal, late).error == (400, "invalid_grant")


def test_a_code_is_good_for_one_pair() -> None:
    portal = portal_of()
    code = returned(portal)["code"]
    assert by_code(portal, code).status == 200
    assert by_code(portal, code).error == (400, "invalid_grant")


def test_a_code_is_for_the_application_that_it_was_given_to() -> None:
    portal = portal_of()
    portal.oauth.add_application("app.2", "s3cret")
    code = returned(portal)["code"]
    other = by_code(portal, code, client_id="app.2", client_secret="s3cret")
    assert other.error == (400, "invalid_grant")


# Renewal


def test_a_renewal_brings_the_answer_of_the_page() -> None:
    portal = portal_of(scopes=["crm"])
    pair = first_pair(portal)
    portal.clock.advance(1800)
    answer = by_refresh(portal, pair["refresh_token"])
    got = answer.json
    assert answer.status == 200
    assert set(got) == set(pair) | {"expires", "user_id"}
    assert got["expires"] == portal.clock.now() + HOUR
    assert (got["expires_in"], got["user_id"], got["scope"]) == (3600, 1, "crm")
    assert got["access_token"] != pair["access_token"]
    assert got["refresh_token"] != pair["refresh_token"]
    assert portal.oauth.renewals == 1


def test_tokens_are_given_to_a_post_too() -> None:
    portal = portal_of()
    body = f"grant_type=refresh_token&client_id={ID}&client_secret={KEY}".encode()
    body += b"&refresh_token=" + first_pair(portal)["refresh_token"].encode()
    kind = "application/x-www-form-urlencoded"
    assert ask(portal, "/oauth/token/", body, kind=kind).status == 200


def test_an_access_token_holds_for_an_hour() -> None:
    portal = portal_of()
    access = first_pair(portal)["access_token"]
    portal.clock.advance(HOUR - 0.1)
    assert calls(portal, access) is True
    portal.clock.advance(0.1)
    assert calls(portal, access) == (401, "expired_token")


def test_the_former_access_token_holds_for_the_rest_of_its_hour() -> None:
    portal = portal_of()
    pair = first_pair(portal)
    portal.clock.advance(60)
    by_refresh(portal, pair["refresh_token"])
    assert calls(portal, pair["access_token"]) is True
    portal.clock.advance(HOUR - 60)
    assert calls(portal, pair["access_token"]) == (401, "expired_token")


def test_a_refresh_token_holds_for_180_days_from_the_last_renewal() -> None:
    portal = portal_of()
    pair = first_pair(portal)
    portal.clock.advance(180 * DAY - 1)
    pair = by_refresh(portal, pair["refresh_token"]).json
    portal.clock.advance(180 * DAY - 1)
    pair = by_refresh(portal, pair["refresh_token"]).json
    portal.clock.advance(180 * DAY)
    assert by_refresh(portal, pair["refresh_token"]).error == (400, "invalid_grant")


def test_a_refresh_token_that_comes_twice_revokes_everything() -> None:
    portal = portal_of()
    first = first_pair(portal)
    second = by_refresh(portal, first["refresh_token"]).json
    stranger = first_pair(portal)
    assert by_refresh(portal, first["refresh_token"]).error == (400, "invalid_grant")
    assert calls(portal, first["access_token"]) == (401, "invalid_token")
    assert calls(portal, second["access_token"]) == (401, "invalid_token")
    assert by_refresh(portal, second["refresh_token"]).error == (400, "invalid_grant")
    assert calls(portal, stranger["access_token"]) is True, "it is another authorization"


def test_it_is_only_refused_where_the_portal_is_set_to_that() -> None:
    portal = portal_of()
    portal.oauth.reuse = "refuse"
    first = first_pair(portal)
    second = by_refresh(portal, first["refresh_token"]).json
    assert by_refresh(portal, first["refresh_token"]).error == (400, "invalid_grant")
    assert calls(portal, second["access_token"]) is True
    assert by_refresh(portal, second["refresh_token"]).status == 200


def test_tokens_call_in_the_name_and_with_the_scopes_of_their_application() -> None:
    portal = portal_of(scopes=["crm"])
    access = first_pair(portal)["access_token"]
    assert ask(portal, "/rest/crm.deal.list", {"auth": access}).status == 200
    assert ask(portal, "/rest/department.get", {"auth": access}).error == (
        403,
        "insufficient_scope",
    )
    assert {call.caller for call in portal.calls} == {ID}


# Errors


@pytest.mark.parametrize(
    ("params", "error"),
    [
        ({"grant_type": "password"}, (400, "invalid_request")),
        ({"grant_type": ""}, (400, "invalid_request")),
        ({"client_id": "app.other"}, (401, "invalid_client")),
        ({"client_secret": "wrong"}, (401, "invalid_client")),
        ({"scope": "crm,disk"}, (400, "invalid_scope")),
        ({"refresh_token": "wrong"}, (400, "invalid_grant")),
        ({"refresh_token": ""}, (400, "invalid_grant")),
    ],
)
def test_a_wrong_request_is_refused_with_the_documented_code(
    params: dict[str, str], error: tuple[int, str]
) -> None:
    portal = portal_of(scopes=["crm", "task"])
    sent = {"grant_type": "refresh_token", "refresh_token": first_pair(portal)["refresh_token"]}
    answer = token(portal, **{**sent, **params})
    assert answer.error == error
    assert set(answer.json) == {"error", "error_description"}
    assert token(portal, **sent, scope="crm").status == 200, "nothing was used up"


def test_an_application_whose_time_has_run_out_gets_no_tokens() -> None:
    portal = portal_of()
    code, pair = returned(portal)["code"], first_pair(portal)
    portal.oauth.unpaid.add(ID)
    expected = {"error": "PAYMENT_REQUIRED", "error_description": "Payment required"}
    assert by_code(portal, code).json == expected
    assert by_refresh(portal, pair["refresh_token"]).json == expected
    portal.oauth.unpaid.clear()
    assert by_refresh(portal, pair["refresh_token"]).status == 200


def test_an_application_that_is_removed_is_out_at_once_and_for_good() -> None:
    portal = portal_of()
    pair, code = first_pair(portal), returned(portal)["code"]
    portal.oauth.remove_application(ID)
    assert calls(portal, pair["access_token"]) == (401, "invalid_token")
    assert by_refresh(portal, pair["refresh_token"]).error == (401, "invalid_client")
    portal.oauth.add_application(ID, KEY)
    assert by_refresh(portal, pair["refresh_token"]).error == (400, "invalid_grant")
    assert by_code(portal, code).error == (400, "invalid_grant")


def test_an_answer_of_the_authorization_server_can_be_given() -> None:
    portal = portal_of()
    portal.answer("oauth/token", {"error": "invalid_request"}, status=503)
    assert by_refresh(portal, "x").error == (503, "invalid_request")


# What the portal sends of itself


def test_an_application_that_is_installed_gets_what_the_event_holds() -> None:
    portal = portal_of(scopes=["imbot", "crm"], status="F")
    application = application_of(portal)
    event = portal.oauth.installed(application, portal.clock.now())
    assert set(event) == {"event", "data", "ts", "auth"}
    assert (event["event"], event["ts"]) == ("ONAPPINSTALL", "1767225600")
    assert set(event["data"]) == {"VERSION", "ACTIVE", "INSTALLED", "LANGUAGE_ID"}
    auth = event["auth"]
    assert calls(portal, auth.pop("access_token")) is True
    assert by_refresh(portal, auth.pop("refresh_token")).status == 200
    assert auth == {
        "domain": "portal.bitrix24.com",
        "scope": "crm imbot",  # with spaces here, says the page
        "expires_in": 3600,
        "server_endpoint": "https://oauth.bitrix.info/rest/",
        "status": "F",
        "client_endpoint": "https://portal.bitrix24.com/rest/",
        "member_id": portal.oauth.member_id,
        "application_token": application.token,
    }


def test_an_application_that_is_opened_gets_what_the_page_lists() -> None:
    portal = portal_of(scopes=["crm", "task"])
    application = application_of(portal)
    sent = portal.oauth.opened(application, portal.clock.now(), user=67)
    assert calls(portal, sent.pop("AUTH_ID")) is True
    assert by_refresh(portal, sent.pop("REFRESH_ID")).json["user_id"] == 67
    session = sent.pop("APP_SID")
    assert sent == {
        "DOMAIN": "portal.bitrix24.com",
        "PROTOCOL": "1",
        "LANG": "en",
        "AUTH_EXPIRES": "3600",
        "SERVER_ENDPOINT": "https://oauth.bitrix.info/rest/",
        "APPLICATION_TOKEN": application.token,
        "APPLICATION_SCOPE": "crm,task",
        "member_id": portal.oauth.member_id,
        "status": "L",
        "PLACEMENT": "DEFAULT",
    }
    assert portal.oauth.opened(application, portal.clock.now())["APP_SID"] != session


def test_no_secret_is_shown() -> None:
    portal = portal_of()
    pair = first_pair(portal)
    ask(portal, "/rest/a.b", {"auth": pair["access_token"]})
    things = [portal, application_of(portal), portal.callers, portal.oauth, portal.calls]
    things += list(portal.oauth._grants.values())  # pyright: ignore[reportPrivateUsage]
    shown = "\n".join(map(repr, things))
    for secret in (KEY, pair["access_token"], pair["refresh_token"], application_of(portal).token):
        assert secret not in shown


# What the clients see


def test_a_client_sees_that_its_token_has_run_out() -> None:
    portal = portal_of()
    access = first_pair(portal)["access_token"]
    b24 = Bitrix24("portal.bitrix24.com", access, transport=MockTransport(portal))
    assert b24.call("a.b") is True
    portal.clock.advance(HOUR)
    with pytest.raises(ExpiredTokenError):
        b24.call("a.b")
    portal.oauth.remove_application(ID)
    with pytest.raises(AuthenticationError):
        b24.call("a.b")


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_renamed_portal_leads_to_its_new_name(status: int) -> None:
    portal = portal_of()
    access = first_pair(portal)["access_token"]
    portal.rename("portal.bitrix24.com", "new.bitrix24.com", status)
    answer = ask(portal, "/rest/a.b?x=1", host="Portal.Bitrix24.com")
    assert (answer.status, answer.body) == (status, b"")
    assert answer.headers["Location"] == "https://new.bitrix24.com/rest/a.b?x=1"
    assert ask(portal, "/rest/a.b", {"auth": access}, host="new.bitrix24.com").result is True
    assert first_pair(portal)["client_endpoint"] == "https://new.bitrix24.com/rest/"
    old = Bitrix24("portal.bitrix24.com", access, transport=MockTransport(portal))
    assert old.call("a.b") is True, "a new name in the same zone is followed"
    assert Bitrix24("new.bitrix24.com", access, transport=MockTransport(portal)).call("a.b") is True

    async def asynchronous() -> None:
        transport = AsyncMockTransport(portal)
        async with AsyncBitrix24("portal.bitrix24.com", access, transport=transport) as b24:
            assert await b24.call("a.b") is True
        async with AsyncBitrix24("new.bitrix24.com", access, transport=transport) as b24:
            assert await b24.call("a.b") is True

    asyncio.run(asynchronous())
    assert [call.status for call in portal.journal.of("a.b")] == [200, 200, 200, 200, 200]


def test_a_portal_may_take_an_old_name_again() -> None:
    portal = portal_of()
    portal.rename("a.bitrix24.com", "b.bitrix24.com")
    portal.rename("b.bitrix24.com", "a.bitrix24.com")
    to_a = ask(portal, "/rest/a.b", host="b.bitrix24.com").headers["Location"]
    assert to_a == "https://a.bitrix24.com/rest/a.b"
    assert ask(portal, "/rest/a.b", host="a.bitrix24.com").status == 401


@pytest.mark.parametrize("status", [200, 300, 303, 304, 404])
def test_no_other_status_leads_anywhere(status: int) -> None:
    with pytest.raises(ConfigurationError, match=f"308, not {status}"):
        MockPortal().rename("a.bitrix24.com", "b.bitrix24.com", status)
