"""Reading answers: what is a result, what a refusal, what no answer of the REST API at all."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24 import (
    AccessDeniedError,
    APIError,
    AuthenticationError,
    Bitrix24Error,
    ExpiredTokenError,
    HTTPError,
    MockPortal,
    NotFoundError,
    OperationLimitError,
    ParameterError,
    RateLimitError,
    Response,
    ServerError,
    ValidationError,
)
from bitrix24._runtime.data import method
from bitrix24._runtime.error_meaning import documented_error
from bitrix24._runtime.http import HTTPReply
from bitrix24._runtime.portal import read_portal
from bitrix24._runtime.protocol import request_of, response_of
from bitrix24._runtime.schema.methods import Error, Method

from .conftest import Connect

PORTAL = read_portal("https://acme.bitrix24.com/rest/1/s3cr3t/")
V3_ERROR = {
    "error": {
        "code": "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
        "message": "Error during request object validation",
        "validation": [
            {"field": "filter.userId", "message": "Required field `filter.userId` is not specified"}
        ],
    }
}


def read(
    body: bytes | object,
    status: int = 200,
    headers: dict[str, str] | None = None,
    method: str = "timeman.pause",
    version: int = 2,
) -> Response[Any]:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = request_of(PORTAL, method, version, {})
    return response_of(request, HTTPReply(status, headers or {}, raw))


def refused(answer: object, status: int = 400, **options: Any) -> APIError:
    with pytest.raises(APIError) as caught:
        read(answer, status, **options)
    return caught.value


def unread(body: bytes | object, status: int = 200, **options: Any) -> HTTPError:
    with pytest.raises(HTTPError) as caught:
        read(body, status, **options)
    assert caught.value.status == status
    assert caught.value.method == "timeman.pause"
    return caught.value


# Requests


def test_a_request_goes_to_the_webhook_and_names_its_secrets() -> None:
    request = request_of(PORTAL, "timeman.pause", 2, {"USER_ID": 503})
    assert request.verb == "POST"
    assert request.url == "https://acme.bitrix24.com/rest/1/s3cr3t/timeman.pause"
    assert request.body == b'{"USER_ID":503}'
    assert request.shown_url == "https://acme.bitrix24.com/rest/1/***/timeman.pause"
    assert repr(request) == "HTTPRequest(method='timeman.pause', version=2, verb='POST')"


def test_a_request_of_rest_3_has_another_address() -> None:
    url = request_of(PORTAL, "timeman.record.list", 3, {}).url
    assert url == "https://acme.bitrix24.com/rest/api/1/s3cr3t/timeman.record.list"


def test_a_token_is_sent_in_the_body_behind_the_parameters() -> None:
    request = request_of(read_portal("acme.bitrix24.com", "t0k3n"), "a.b", 2, {"X": 1})
    assert request.url == "https://acme.bitrix24.com/rest/a.b"
    assert request.body == b'{"X":1,"auth":"t0k3n"}'


# Results


def test_a_whole_answer_is_read() -> None:
    answer = {
        "result": [1, 2],
        "next": 50,
        "total": 120,
        "time": {
            "start": 1712137817.343984,
            "finish": 1712137817.605804,
            "duration": 0.26182007789611816,
            "processing": 0.018325090408325195,
            "date_start": "2024-04-03T12:50:17+02:00",
            "date_finish": "2024-04-03T12:50:17+02:00",
            "operating_reset_at": 1712138417,
            "operating": 0.5,
            "something_new": 1,
        },
    }
    response = read(answer, headers={"X-A": "b"})
    assert response.result == [1, 2]
    assert (response.next, response.total, response.status) == (50, 120, 200)
    assert response.method == "timeman.pause"
    assert response.time.duration == 0.26182007789611816
    assert response.time.operating == 0.5
    assert response.time.operating_reset_at == 1712138417
    assert response.time.date_start == "2024-04-03T12:50:17+02:00"
    assert response.headers == {"X-A": "b"}
    assert response.raw == answer


@pytest.mark.parametrize("result", [None, False, 0, "", [], {}])
def test_an_empty_result_is_a_result(result: object) -> None:
    response = read({"result": result}, method="a.b")
    assert response.result == result
    assert type(response.result) is type(result)
    assert (response.next, response.total, response.time.duration) == (None, None, None)


@pytest.mark.parametrize(
    ("sent", "count"),
    [
        (50, 50),
        ("50", 50),
        (0, 0),
        (None, None),
        (True, None),
        ("", None),
        ("many", None),
        ("²", None),
        (1.5, None),
        ([], None),
    ],
)
def test_next_and_total_are_read_as_numbers_also_where_they_are_text(
    sent: object, count: int | None
) -> None:
    response = read({"result": [], "next": sent, "total": sent})
    assert (response.next, response.total) == (count, count)


def test_a_byte_order_mark_in_front_does_not_matter() -> None:
    assert read(b'\xef\xbb\xbf{"result": 1}').result == 1


def test_an_error_of_null_beside_a_result_is_no_error() -> None:
    assert read({"result": 1, "error": None}).result == 1


# What is no answer of the REST API

HTML = b"<html>\n <head><title>502 Bad Gateway</title></head>\n<body>nginx</body></html>"


@pytest.mark.parametrize("status", [200, 502])
def test_html_is_no_answer_whatever_its_status(status: int) -> None:
    error = unread(HTML, status, headers={"content-type": "text/html; charset=utf-8"})
    assert str(error) == (
        f"timeman.pause: HTTP {status}, but not an answer of the REST API: text/html that is not "
        "whole JSON, beginning '<html> <head><title>502 Bad Gateway</title></head> "
        "<body>nginx</body></html>'."
    )


def test_html_with_401_says_to_check_the_secret() -> None:
    assert str(unread(HTML, 401)).endswith(" Check the webhook code or token.")
    assert str(unread(HTML, 403)).endswith(" Check the webhook code or token.")


@pytest.mark.parametrize("body", [b"", b" \r\n"])
def test_an_empty_body_is_no_answer(body: bytes) -> None:
    assert "the body is empty" in str(unread(body, 200))
    assert "the body is empty" in str(unread(body, 500))


@pytest.mark.parametrize("body", [b"[1]", b"1", b'"text"', b"null", b"true"])
def test_json_that_is_no_object_is_no_answer(body: bytes) -> None:
    assert "the JSON is not an object" in str(unread(body))


def test_an_object_without_result_and_error_is_no_answer() -> None:
    assert "neither result nor error: an object with the keys time" in str(unread({"time": {}}))
    assert "the answer has neither result nor error" in str(unread({"error": None}))


@pytest.mark.parametrize(
    "body",
    [
        b'{"result": [1, 2',
        b'{"result": 1} trailing',
        b"[" * 200_000,
        b'{"result": ' + b"9" * 5000 + b"}",
        '{"result": "Привет"}'.encode("cp1251"),
        b"\xff\xfe\x00",
        b'{"result": NaN}',
        b'{"result": [{"x": -Infinity}]}',
        b'{"error": Infinity}',
    ],
    ids=[
        *("cut", "trailing", "nested", "long number", "cp1251", "binary"),
        *("nan", "minus infinity", "infinity"),
    ],
)
def test_json_that_cannot_be_read_is_no_answer(body: bytes) -> None:
    error = unread(body, headers={"Content-Type": "application/json"})
    assert "application/json that is not whole JSON, beginning '" in str(error)
    assert len(str(error)) < 300
    assert str(error).isprintable()


def test_a_redirect_is_told_and_not_followed() -> None:
    error = unread(b"", 302, headers={"Location": "https://new.bitrix24.com/rest/1/s3cr3t/a?x=1"})
    assert str(error) == (
        "timeman.pause: HTTP 302, but not an answer of the REST API: the portal points to "
        "https://new.bitrix24.com/rest/1/***/a instead; if it was renamed, use its new address "
        "(only one to the same call in the same zone of Bitrix24 is followed, once: anywhere else "
        "the secret would go to a stranger)."
    )


def test_a_redirect_to_nowhere_is_told() -> None:
    assert "points elsewhere, and does not say where" in str(unread(b'{"result": 1}', 307))


@pytest.mark.parametrize("header", ["Location", "Content-Type"])
def test_headers_cannot_forge_lines_of_a_message(header: str) -> None:
    forged = {header: "x\x1b[2J\u202e" + "y" * 5000}
    text = str(unread(b"<", 302 if header == "Location" else 200, headers=forged))
    assert text.isprintable()
    assert len(text) < 1000


@given(st.binary(max_size=100), st.sampled_from([200, 302, 400, 401, 500]))
def test_whatever_comes_is_read_or_refused(body: bytes, status: int) -> None:
    try:
        read(body, status)
    except Bitrix24Error as error:
        assert str(error).isprintable()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "result": json_values,
            "error": json_values
            | st.fixed_dictionaries(
                {},
                optional={"code": json_values, "message": json_values, "validation": json_values},
            ),
            "error_description": json_values,
            "time": json_values,
            "total": json_values,
            "next": json_values,
        },
    ),
    st.sampled_from([2, 3]),
)
def test_an_envelope_of_anything_is_read_or_refused(envelope: object, version: int) -> None:
    try:
        response = read(envelope, version=version)
    except Bitrix24Error as error:
        assert str(error).isprintable()
    else:
        assert response.next is None or isinstance(response.next, int)


# Refusals


def test_a_refusal_has_code_text_method_status_and_answer() -> None:
    answer = {"error": "ERROR_CORE", "error_description": "ACTION_NOT_ALLOWED"}
    error = refused(answer, 400, method="task.elapseditem.getlist")
    assert error.code == "ERROR_CORE"
    assert error.description == "ACTION_NOT_ALLOWED"
    assert error.method == "task.elapseditem.getlist"
    assert error.status == 400
    assert error.answer == answer
    assert error.validation == ()


def test_the_message_ends_with_what_the_documentation_says_of_the_code() -> None:
    answer = {"error": "ERROR_CORE", "error_description": "ACTION_NOT_ALLOWED"}
    error = refused(answer, 400, method="task.elapseditem.getlist")
    assert error.meaning == "The caller may not do this with the entries of the task."
    assert str(error) == (
        "task.elapseditem.getlist: ACTION_NOT_ALLOWED (ERROR_CORE, HTTP 400). "
        "The caller may not do this with the entries of the task."
    )


def test_an_empty_code_has_a_meaning_too() -> None:
    error = refused({"error": "", "error_description": "User not found"})
    assert error.code == ""
    assert str(error) == (
        "timeman.pause: User not found (no code, HTTP 400). No user has this USER_ID."
    )


@pytest.mark.parametrize(
    "answer",
    [
        {"error": "", "error_description": "Something quite different"},
        {"error": "", "error_description": ""},
        {"error": ""},
        {"error": {}},
        {"error": {"message": "Something quite different"}},
        {"error": {"code": None, "message": "Something quite different"}},
    ],
)
def test_an_empty_code_has_no_meaning_with_another_text(answer: object) -> None:
    assert refused(answer).meaning is None


@pytest.mark.parametrize("code", [None, ""])
def test_an_error_object_without_a_code_has_the_meaning_of_its_text(code: str | None) -> None:
    error = refused({"error": {"code": code, "message": "User not found"}})
    assert error.meaning == "No user has this USER_ID."


def test_a_code_of_its_own_has_its_meaning_whatever_the_text() -> None:
    answer = {"error": "ERROR_CORE", "error_description": "Действие недоступно"}
    error = refused(answer, method="task.elapseditem.getlist")
    assert error.meaning == "The caller may not do this with the entries of the task."


SHARED = (
    Error("ERROR_CORE", "No task.", message="Task not found", field=None),
    Error("ERROR_CORE", "No user.", message="Wrong user", field="USER"),
    Error("ERROR_CORE", "No place.", message="Wrong place", field="PLACE"),
    Error("NO_AUTH_FOUND", "One.", message="One", field=None),
    Error("NO_AUTH_FOUND", "Two.", message="Two", field=None),
)
"""Errors of a method, several with the same code."""
NO_AUTH = (
    "The webhook code or access token is wrong. Check the user number and the code in the "
    "webhook's address, and whether the webhook was deleted, renewed or blocked."
)
"""What ``spec/errors.yaml`` says of that code."""


@pytest.mark.parametrize(
    ("code", "message", "fields", "meaning"),
    [
        ("ERROR_CORE", "Task not found", [], "No task."),
        ("ERROR_CORE", "Wrong user", [], "No user."),
        ("ERROR_CORE", "Something quite different", [], None),
        ("ERROR_CORE", "", [], None),
        ("ERROR_CORE", "Refused", ["PLACE"], "No place."),
        ("ERROR_CORE", "Refused", ["OTHER"], None),
        ("NO_AUTH_FOUND", "Two", [], "Two."),
        ("NO_AUTH_FOUND", "Three", [], NO_AUTH),
    ],
)
def test_of_several_errors_with_one_code_the_text_or_the_field_decides(
    monkeypatch: pytest.MonkeyPatch, code: str, message: str, fields: list[str], meaning: str | None
) -> None:
    known = method("timeman.pause", 2)
    assert known is not None

    def shared(*_: object) -> Method:
        return known._replace(errors=SHARED)

    monkeypatch.setattr("bitrix24._runtime.error_meaning.known", shared)
    assert documented_error("a.b", 2, code, message, fields)[0] == meaning


def test_a_code_that_nobody_documents_has_no_meaning() -> None:
    error = refused({"error": "NEW_ONE", "error_description": "Hm."})
    assert error.meaning is None
    assert str(error) == "timeman.pause: Hm. (NEW_ONE, HTTP 400)"


def test_a_refusal_without_a_text_says_refused() -> None:
    assert str(refused({"error": "X"})) == "timeman.pause: refused (X, HTTP 400)"
    assert str(refused({"error": "X", "error_description": None})) == (
        "timeman.pause: refused (X, HTTP 400)"
    )


def test_an_error_with_status_200_is_a_refusal_too() -> None:
    assert refused({"error": "X", "result": []}, 200).code == "X"


def test_an_error_of_rest_3_has_the_fields_that_were_refused() -> None:
    error = refused(V3_ERROR, 400, method="timeman.record.list", version=3)
    assert type(error) is ValidationError
    assert error.code == "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION"
    assert error.description == "Error during request object validation"
    assert error.validation == (
        {"field": "filter.userId", "message": "Required field `filter.userId` is not specified"},
    )
    assert str(error) == (
        "timeman.record.list: Error during request object validation "
        "(BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION, HTTP 400); "
        "filter.userId: Required field `filter.userId` is not specified. "
        "The filter has no condition on userId."
    )


@pytest.mark.parametrize(
    ("sent", "code"), [(0, "0"), (403, "403"), (False, "False"), (["a"], "['a']")]
)
def test_an_error_that_is_no_text_is_shown_as_text(sent: object, code: str) -> None:
    assert refused({"error": sent}).code == code


@pytest.mark.parametrize("validation", [None, "x", {"field": "x"}, [1, None, "x"]])
def test_a_validation_of_another_shape_is_left_out(validation: object) -> None:
    error = refused({"error": {"code": None, "message": None, "validation": validation}})
    assert error.validation == ()
    assert str(error) == "timeman.pause: refused (no code, HTTP 400)"


def test_texts_of_the_portal_cannot_forge_lines_of_a_message() -> None:
    evil = "a\nb\x1b[2J\u202e"
    plain = refused({"error": evil, "error_description": evil})
    validation = refused(
        {"error": {"code": "X", "message": "m", "validation": [{"field": evil, "message": evil}]}},
        version=3,
    )
    assert str(plain).isprintable()
    assert str(validation).isprintable()


# Classes, as spec/errors.yaml and error-codes of the documentation have them


@pytest.mark.parametrize(
    ("code", "status", "expected"),
    [
        ("NO_AUTH_FOUND", 401, AuthenticationError),
        ("invalid_token", 401, AuthenticationError),
        ("expired_token", 401, ExpiredTokenError),
        ("insufficient_scope", 403, AccessDeniedError),
        ("ACCESS_DENIED", 403, AccessDeniedError),
        ("ERROR_METHOD_NOT_FOUND", 404, NotFoundError),
        ("QUERY_LIMIT_EXCEEDED", 503, RateLimitError),
        ("OPERATION_TIME_LIMIT", 429, OperationLimitError),
        ("INTERNAL_SERVER_ERROR", 500, ServerError),
        ("OVERLOAD_LIMIT", 503, ServerError),
    ],
)
def test_the_documented_code_decides_the_class(
    code: str, status: int, expected: type[APIError]
) -> None:
    assert type(refused({"error": code}, status)) is expected
    assert type(refused({"error": code}, 200)) is expected, "also where the status says less"


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (200, APIError),
        (400, APIError),
        (401, AuthenticationError),
        (403, AccessDeniedError),
        (404, NotFoundError),
        (422, ValidationError),
        (429, RateLimitError),
        (500, ServerError),
        (599, ServerError),
    ],
)
def test_the_status_decides_the_class_of_an_unknown_code(
    status: int, expected: type[APIError]
) -> None:
    assert type(refused({"error": "NEW_ONE"}, status)) is expected


def test_gzip_is_the_business_of_the_transport() -> None:
    unread(gzip.compress(b'{"result": 1}'))


# Answers without an envelope


def test_the_whole_answer_is_the_result_where_the_spec_says_so(connect: Connect) -> None:
    document: dict[str, Any] = {"openapi": "3.0.0", "info": {"title": "x"}, "paths": {}, "tags": []}
    with MockPortal() as portal:
        portal.answer("rest.documentation.openapi", document)
        portal.answer("server.time", document)
        side = connect(portal.url)
        assert side.call("rest.documentation.openapi", version=3) == document
        with pytest.raises(HTTPError, match="the answer has neither result nor error"):
            side.call("server.time")


def test_a_token_of_the_callers_own_is_not_replaced_in_silence(connect: Connect) -> None:
    with MockPortal() as portal:
        portal.callers.add_token("t0k3n")
        side = connect(portal.address, "t0k3n")
        with pytest.raises(ParameterError, match="auth: the client sends its own token"):
            side.call("server.time", {"auth": "other"})
        assert portal.calls == []
