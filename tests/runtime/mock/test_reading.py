"""Requests in all the forms that the documentation shows, and where the permission stands."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24 import MockPortal
from bitrix24._runtime.mock.address import path_of, read_target

from .asked import CODE, WEBHOOK_V3, ask, recorder, taken

FORM = "application/x-www-form-urlencoded"
LEAD: dict[str, Any] = {
    "fields": {
        "TITLE": "My company",
        "PHONE": [
            {"VALUE": "112233", "VALUE_TYPE": "WORK"},
            {"VALUE": "555888112", "VALUE_TYPE": "OTHER"},
        ],
    }
}
"""The lead of the page ``data-encoding``, and below the same in the page's other forms."""

QUERY = (
    "fields[TITLE]=My%20company&fields[PHONE][0][VALUE]=112233"
    "&fields[PHONE][0][VALUE_TYPE]=WORK&fields[PHONE][1][VALUE]=555888112"
    "&fields[PHONE][1][VALUE_TYPE]=OTHER"
)
PARTS = "".join(
    f'--SomeBoundary\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
    for name, value in [
        ("fields[TITLE]", "My company"),
        ("fields[PHONE][0][VALUE]", "112233"),
        ("fields[PHONE][0][VALUE_TYPE]", "WORK"),
        ("fields[PHONE][1][VALUE]", "555888112"),
        ("fields[PHONE][1][VALUE_TYPE]", "OTHER"),
    ]
)
MULTIPART = "multipart/form-data; boundary=SomeBoundary"


def part(name: str, value: str, more: str = "") -> bytes:
    head = f'--SomeBoundary\r\nContent-Disposition: form-data; name="{name}"{more}\r\n\r\n'
    return f"{head}{value}\r\n".encode()


def test_the_lead_of_the_page_is_the_same_in_every_form() -> None:
    assert taken("a.b", LEAD) == LEAD
    assert taken(f"a.b?{QUERY}") == LEAD
    assert taken("a.b", QUERY.encode(), kind=FORM) == LEAD
    assert taken("a.b", f"{PARTS}--SomeBoundary--\r\n".encode(), kind=MULTIPART) == LEAD


def test_a_suffix_is_no_part_of_the_name() -> None:
    portal = recorder("a.b")
    for name in ("a.b.json", "a.b.JSON", "a.b"):
        assert ask(portal, name).result is True
    assert [call.method for call in portal.calls] == ["a.b", "a.b", "a.b"]


def test_answers_in_xml_are_said_not_to_be_simulated() -> None:
    answer = ask(recorder("a.b"), "a.b.xml")
    assert (answer.status, answer.body) == (501, b"answers in XML are not simulated")


def test_an_ampersand_that_is_not_encoded_ends_the_value_as_the_page_warns() -> None:
    assert taken("a.b?fields[TITLE]=John&Martin") == {"fields": {"TITLE": "John"}, "Martin": ""}
    assert taken("a.b?fields[TITLE]=John%26Martin") == {"fields": {"TITLE": "John&Martin"}}


def test_parameters_by_position_are_numbered_from_zero() -> None:
    expected = {"0": "123", "1": {"POST_MESSAGE": "test"}}
    assert taken("a.b?0=123&1[POST_MESSAGE]=test") == expected
    assert taken("a.b", ["123", {"POST_MESSAGE": "test"}]) == expected


def test_a_body_that_is_a_list_does_not_hide_the_query() -> None:
    portal = recorder("a.b")
    portal.callers.add_token("t0k3n")
    assert ask(portal, "/rest/a.b?auth=t0k3n", [123]).result is True
    assert portal.calls[0].params == {"0": 123}


def test_parameters_of_the_body_win_over_those_of_the_query() -> None:
    assert taken("a.b?x=query&y=query", {"x": 1}) == {"x": 1, "y": "query"}
    assert taken("a.b?x=query", b"x=body", kind=FORM) == {"x": "body"}


@pytest.mark.parametrize("body", [b"{", b"1", b'"x"', b"\xff", b'{"x": NaN}', b"[" * 600])
def test_a_body_that_is_no_json_is_as_if_there_were_none(body: bytes) -> None:
    assert taken("a.b?x=1", body) == {"x": "1"}


def test_json_is_read_to_the_depth_of_php_and_no_further() -> None:
    deep: Any = "end"
    for _ in range(510):
        deep = [deep]
    read = taken("a.b", {"x": deep})
    assert read["x"][0][0][0][0] is not None
    assert taken("a.b", {"x": [[deep]]}) == {}


def test_the_body_of_a_get_is_not_read() -> None:
    assert taken("a.b?x=1", {"x": 2}, verb="GET") == {"x": "1"}


def test_a_body_of_a_kind_that_nobody_documents_is_not_read() -> None:
    assert taken("a.b", b"x=1", kind="text/plain") == {}


def test_a_content_type_may_say_more_than_the_type() -> None:
    assert taken("a.b", {"x": "Ж"}, kind="Application/JSON; charset=utf-8") == {"x": "Ж"}


def test_a_form_in_utf_8_is_read_even_if_it_is_not_encoded() -> None:
    assert taken("a.b", "x=Ж".encode(), kind=FORM) == {"x": "Ж"}


def test_files_of_a_form_in_parts_are_no_parameters() -> None:
    body = part("x", "1") + part("f", "bytes", '; filename="f.txt"') + b"--SomeBoundary--\r\n"
    assert taken("a.b", body, kind=MULTIPART) == {"x": "1"}


def test_parts_keep_what_forms_would_have_to_encode() -> None:
    body = part("x[Ж]", "a&b=c+d%41\r\nЖ") + part("y[]", "1") + part("y[]", "2")
    read = taken("a.b", body + b"--SomeBoundary--\r\n", kind=MULTIPART)
    assert read == {"x": {"Ж": "a&b=c+d%41\r\nЖ"}, "y": ["1", "2"]}


@pytest.mark.parametrize("body", [b"", b"--SomeBoundary", b"\xff\x00", b"--SomeBoundary\r\n\r\n"])
def test_parts_that_are_none_hold_nothing(body: bytes) -> None:
    assert taken("a.b", body, kind=MULTIPART) == {}
    assert taken("a.b", body, kind="multipart/form-data") == {}


# REST 3.0


def v3(body: object = None, **more: Any) -> Any:
    portal = recorder("a.b")
    answer = ask(portal, f"{WEBHOOK_V3}a.b{more.pop('query', '')}", body, **more)
    return portal.calls[-1].params if answer.status == 200 else answer


def test_rest_3_reads_json_and_no_query() -> None:
    assert v3({"id": 51}) == {"id": 51}
    assert v3(query="?id=51") == {}
    assert v3({"id": 51}, query="?id=52&x=1") == {"id": 51}


def test_rest_3_answers_a_get_without_parameters() -> None:
    assert v3() == {}
    assert v3({"id": 51}, verb="GET") == {}


def test_a_get_of_rest_3_with_a_query_lacks_its_parameter_as_the_page_shows() -> None:
    answer = ask(MockPortal(), f"{WEBHOOK_V3}tasks.task.get?id=51")
    assert answer.status == 400
    error = answer.json["error"]
    assert error["code"] == "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION"
    assert [item["field"] for item in error["validation"]] == ["id"]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"id=51", FORM),
        (part("id", "51") + b"--SomeBoundary--\r\n", MULTIPART),
        (b'{"id": 51}', "text/plain"),
        (b'{"id": 51', "application/json"),
        (b"51", "application/json"),
        (b"null", "application/json"),
    ],
)
def test_rest_3_refuses_every_other_body(body: bytes, kind: str) -> None:
    answer = v3(body, kind=kind)
    assert answer.error == (400, "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION")
    assert set(answer.json) == {"error"}


# What permits a call


@pytest.mark.parametrize("path", ["/rest/", "/rest/api/"])
def test_a_token_stands_in_the_body_the_query_or_the_header(path: str) -> None:
    portal = recorder("a.b")
    portal.callers.add_token("t0k3n")
    assert ask(portal, f"{path}a.b", {"auth": "t0k3n", "x": 1}).result is True
    assert ask(portal, f"{path}a.b?auth=t0k3n").result is True
    assert ask(portal, f"{path}a.b", authorization="Bearer t0k3n").result is True
    assert ask(portal, f"{path}a.b", authorization="bearer  t0k3n").result is True
    assert [call.params for call in portal.calls] == [{"x": 1}, {}, {}, {}]


@pytest.mark.parametrize(
    "more", [{}, {"authorization": "Basic t0k3n"}, {"body": {"auth": 5}}, {"body": {"auth": ""}}]
)
def test_without_a_token_a_call_is_refused(more: dict[str, Any]) -> None:
    portal = recorder("a.b")
    portal.callers.add_token("t0k3n")
    for path in ("/rest/", "/rest/api/"):
        assert ask(portal, f"{path}a.b", **more).error == (401, "NO_AUTH_FOUND")


def test_who_calls_is_refused_in_the_envelope_of_the_version() -> None:
    portal = recorder("a.b")
    portal.callers.add_token("t0k3n", expires=portal.clock.now() + 60)
    portal.clock.advance(60)
    second = ask(portal, "/rest/a.b?auth=t0k3n").json
    third = ask(portal, "/rest/api/a.b", {"auth": "t0k3n"}).json
    text = "The access token provided has expired"
    assert second == {"error": "expired_token", "error_description": text}
    assert third == {"error": {"code": "expired_token", "message": text}}
    assert ask(portal, "/rest/a.b?auth=other").error == (401, "invalid_token")


def test_a_webhook_calls_in_the_name_of_its_user_alone() -> None:
    portal = recorder("a.b")
    portal.callers.add_webhook(CODE, user=1)
    assert ask(portal, f"/rest/1/{CODE}/a.b").result is True
    assert ask(portal, f"/rest/2/{CODE}/a.b").error == (401, "NO_AUTH_FOUND")
    assert ask(portal, "/rest/1/other/a.b").error == (401, "NO_AUTH_FOUND")
    portal.callers.remove_webhook(CODE)
    assert ask(portal, f"/rest/1/{CODE}/a.b").error == (401, "NO_AUTH_FOUND")


# Addresses


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("/rest/a.b", ("method", "a.b", 2, None, None, "")),
        ("/rest/1/c0de/a.b.json?x=1", ("method", "a.b", 2, "1", "c0de", ".json")),
        ("/rest/api/a.b", ("method", "a.b", 3, None, None, "")),
        ("/rest/api/1/c0de/a.b", ("method", "a.b", 3, "1", "c0de", "")),
        ("//rest//1/c0de//a.b/", ("method", "a.b", 2, "1", "c0de", "")),
        ("https://acme.bitrix24.com/rest/a.b?u=x://y", ("method", "a.b", 2, None, None, "")),
        ("/rest/1/c0de/", ("method", "", 2, "1", "c0de", "")),
        ("/oauth/token/", ("token", "", 2, None, None, "")),
        ("/oauth/authorize?client_id=a", ("authorize", "", 2, None, None, "")),
        ("/", ("nothing", "", 2, None, None, "")),
        ("", ("nothing", "", 2, None, None, "")),
        ("/rest/", ("nothing", "", 2, None, None, "")),
        ("/rest/api/", ("nothing", "", 3, None, None, "")),
        ("/rest/1/c0de/a.b/more", ("nothing", "", 2, None, None, "")),
        ("/upload/file.txt", ("nothing", "", 2, None, None, "")),
    ],
)
def test_an_address_leads_where_the_pages_say(target: str, expected: tuple[object, ...]) -> None:
    route = read_target(target)
    got = (route.place, route.method, route.version, route.user, route.code, route.suffix)
    assert got == expected


def test_a_code_and_a_query_are_not_shown() -> None:
    shown = repr(read_target("/rest/1/c0de/a.b?auth=t0k3n"))
    assert "c0de" not in shown
    assert "t0k3n" not in shown


def test_a_path_is_that_of_a_whole_address_too() -> None:
    assert path_of("https://acme.bitrix24.com/rest/a.b?x=1") == "/rest/a.b?x=1"
    assert path_of("/rest/a.b?back=https://x.y/z") == "/rest/a.b?back=https://x.y/z"


@pytest.mark.parametrize("target", ["/", "/rest/", "/rest/1/c0de/", "/index.php"])
def test_what_is_no_address_of_the_api_is_answered_as_an_unknown_method(target: str) -> None:
    assert ask(MockPortal(), target).error == (404, "ERROR_METHOD_NOT_FOUND")
