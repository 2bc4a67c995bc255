"""What a refused call may be caught as, over both clients: cases of the documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bitrix24 import (
    AccessDeniedError,
    APIError,
    AuthenticationError,
    Bitrix24,
    ConflictError,
    ExpiredTokenError,
    LimitError,
    MockPortal,
    NotFoundError,
    OutcomeUnknown,
    RateLimitError,
    ServerError,
    StateError,
    ValidationError,
)
from bitrix24._runtime.cli.exit_codes import code_of
from bitrix24._runtime.markup import plain
from bitrix24._runtime.mock.transport import MockTransport

from .mock.asked import CODE

if TYPE_CHECKING:
    from .conftest import Connected

CHECK = "Check the user number and the code in the webhook's address"


def refused(connected: Connected, method: str, code: str, text: str, status: int = 400) -> APIError:
    """What a call raises when a portal answers an error."""
    portal = MockPortal(check=False)
    portal.answer(method, {"error": code, "error_description": text}, status)
    with pytest.raises(APIError) as caught:
        connected(portal).call(method, {"id": 9})
    return caught.value


@pytest.mark.parametrize(
    ("method", "code", "text"),
    [
        ("crm.deal.get", "", "Not found"),
        ("crm.lead.get", "", "Not found"),
        ("crm.contact.get", "", "Not found"),
        ("crm.company.get", "", "Not found"),
        ("crm.item.get", "NOT_FOUND", "Element not found"),
        ("crm.item.get", "NOT_FOUND", "No text that a page shows"),
        ("telephony.externalcall.finish", "", "Call is not found (X)"),
        (
            "telephony.externalcall.finish",
            "ERROR_CORE",
            "Call is not found (call should be registered prior to finish)",
        ),
        ("nobody.knows", "NO_SUCH_THING_NOT_FOUND", "Hm."),
        ("nobody.knows", "", "The thing was not found"),
    ],
)
def test_what_is_asked_for_and_not_there_is_caught_as_not_found(
    connected: Connected, method: str, code: str, text: str
) -> None:
    assert type(refused(connected, method, code, text)) is NotFoundError


@pytest.mark.parametrize(
    ("method", "code", "text"),
    [
        ("crm.timeline.comment.add", "OWNER_NOT_FOUND", "Owner was not found"),
        ("booking.v1.resource.update", "1013", "Resource type with id does not exist"),
        ("tasks.task.add", "NEW_ONE", "The group was not found"),
    ],
)
def test_a_reference_to_nothing_in_a_write_is_a_wrong_value(
    connected: Connected, method: str, code: str, text: str
) -> None:
    assert type(refused(connected, method, code, text)) is ValidationError


@pytest.mark.parametrize("method", ["profile", "im.chat.get", "crm.item.import", "nobody.knows"])
def test_a_mistyped_or_deleted_webhook_is_no_missing_permission(
    connected: Connected, method: str
) -> None:
    text = "Invalid request credentials"
    unknown = refused(connected, method, "INVALID_CREDENTIALS", text, 401)
    assert type(unknown) is AuthenticationError
    assert CHECK in str(unknown)
    assert "deleted, renewed or blocked" in str(unknown)
    assert code_of(unknown) == 4
    denied = refused(connected, method, "INVALID_CREDENTIALS", text, 403)
    assert type(denied) is AccessDeniedError
    assert CHECK not in str(denied)
    assert code_of(denied) == 1


def test_a_webhook_that_the_portal_does_not_know_says_what_to_check(connected: Connected) -> None:
    error = refused(connected, "profile", "NO_AUTH_FOUND", "Wrong authorization data", 401)
    assert type(error) is AuthenticationError
    assert CHECK in str(error)


def is_in_doubt(error: APIError) -> bool:
    """Whether it is that of a portal that failed, for a call that may write."""
    return isinstance(error, ServerError) and isinstance(error, OutcomeUnknown)


@pytest.mark.parametrize(
    ("code", "text", "status", "expected"),
    [
        ("NEW_ONE", "A folder with this name already exists", 400, ConflictError),
        ("NEW_ONE", "The Commercial Catalog module is not installed.", 400, StateError),
        ("NEW_ONE", "Disk resource exhausted", 400, LimitError),
        ("NEW_ACCESS_DENIED", "", 400, AccessDeniedError),
        ("NEW_ONE", "Access denied.", 200, AccessDeniedError),
        ("ID_REQUIRED", "", 400, ValidationError),
        ("EXPIRED_TOKEN", "", 400, ExpiredTokenError),
        ("query_limit_exceeded", "", 400, RateLimitError),
        ("NEW_ONE", "Hm.", 400, APIError),
        ("NEW_ONE", "Not found", 503, ServerError),
        ("NEW_ONE", "Not found", 403, AccessDeniedError),
    ],
)
def test_an_error_that_no_page_has_is_judged_by_its_words_where_the_status_says_nothing(
    connected: Connected, code: str, text: str, status: int, expected: type[APIError]
) -> None:
    error = refused(connected, "nobody.knows", code, text, status)
    assert type(error) is expected or (expected is ServerError and is_in_doubt(error))


def test_a_code_for_everything_that_a_page_leaves_open_is_judged_by_the_text(
    connected: Connected,
) -> None:
    method, text = "catalog.measure.getFields", "Access Denied"
    assert type(refused(connected, method, "0", text)) is AccessDeniedError
    assert type(refused(connected, method, "0", "error")) is ServerError
    assert type(refused(connected, method, "0", "error", 500)) is ServerError


def test_a_text_that_says_another_thing_than_the_page_outweighs_a_code_for_everything(
    connected: Connected,
) -> None:
    method = "crm.contact.delete"  # its page has ERROR_CORE for "Element not found" alone
    documented = refused(connected, method, "ERROR_CORE", "Element not found")
    assert type(documented) is NotFoundError
    assert documented.meaning == "There is no contact with this `id`."
    another = refused(connected, method, "ERROR_CORE", "Access denied")
    assert type(another) is AccessDeniedError
    assert another.meaning is None
    assert type(refused(connected, method, "ERROR_CORE", "Hm.")) is NotFoundError


def test_html_in_a_portal_s_text_is_shown_as_text(connected: Connected) -> None:
    text = "Wrong <b>name</b>.<br>Ask &laquo;Anna&raquo; &amp; wait"
    error = refused(connected, "nobody.knows", "X", text)
    assert error.description == "Wrong name. Ask «Anna» & wait"
    assert str(error).startswith("nobody.knows: Wrong name. Ask «Anna» & wait (X")
    assert error.answer["error_description"] == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a < b and c > d", "a < b and c > d"),
        ("Could not find line <LINE_ID>", "Could not find line <LINE_ID>"),
        ('<a href="/x?a=1">here</a>', "here"),
        ("one<br/>two<BR />three", "one two three"),
        ("&lt;b&gt;", "<b>"),
        ("<", "<"),
        ("<br", "<br"),
        ("<>", "<>"),
        ("<b" * 3, "<b" * 3),
        ("if a<b and c>d then", "if a<b and c>d then"),
        ("a<b or b>c", "a<b or b>c"),
        ("x <p, y> z", "x <p, y> z"),
        ("</b and c>", "</b and c>"),
        ("<i>x</i>, <B >y</B >", "x, y"),
        ("<font color=red size = '2'>x</font>", "x"),
        ('<a title="a > b" href=/x/>here</a>', "here"),
        ('<svg width="10">x', "x"),
        ("<svg>x <m=1>", "<svg>x <m=1>"),
        ("one<!-- a<b> -->two <!-- no end", "onetwo <!-- no end"),
    ],
)
def test_only_what_html_has_is_taken_for_html(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_a_secret_that_html_parts_is_masked_all_the_same() -> None:
    portal = MockPortal()
    portal.callers.add_webhook(CODE)
    text = f"<b>{CODE[:5]}</b>{CODE[5:]} is yours"
    portal.answer("a.b", {"error": "X", "error_description": text}, 400)
    b24 = Bitrix24(f"https://mock.invalid/rest/1/{CODE}/", transport=MockTransport(portal))
    with pytest.raises(APIError, match="is yours") as caught:
        b24.call("a.b")
    assert CODE not in str(caught.value)


def test_a_text_full_of_brackets_is_read_once() -> None:
    for piece in ("<", "<b", "<b ", "&", "&lt", "<!--", "-->", "<b a=1 ", "<b a='", " a=1"):
        assert plain(piece * 300_000)
