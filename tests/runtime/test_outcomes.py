"""Every error says whether its request was sent, and whether it may be sent again."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from bitrix24 import (
    APIError,
    AuthenticationError,
    Bitrix24,
    Bitrix24Error,
    ConfigurationError,
    ConnectionFailed,
    HTTPError,
    MockPortal,
    NotFoundError,
    OperationLimitError,
    PagingError,
    ParameterError,
    RateLimitError,
    ServerError,
    ShapeError,
)
from bitrix24._runtime.outcomes import OUTCOMES

from .conftest import Connect
from .rough import nobody
from .sides import Side

REST = "/rest/1/test-code/"
MET = {
    # fault: event, sent, retryable
    "reset-before": ("connection broken", "unknown", False),
    "reset-after": ("connection broken", "unknown", False),
    "cut": ("body cut", "unknown", False),
    "bad-gzip": ("body not unpacked", "unknown", False),
    "bad-status": ("status line not readable", "unknown", False),
    "slow": ("no answer in time", "unknown", False),
    "drip": ("no answer in time", "unknown", False),
    "drip-head": ("no answer in time", "unknown", False),
    "html-502": ("not an answer of the REST API", "unknown", False),
    "late-body": ("not an answer of the REST API", "unknown", False),
    "redirect": ("redirect", "yes", False),
    "401": ("token expired", "yes", False),
    "500": ("portal failed", "yes", False),
    "429": ("running time used up", "yes", True),
    "503": ("too many requests", "yes", True),
}


def raised(side: Side, method: str = "server.time") -> Bitrix24Error:
    with pytest.raises(Bitrix24Error) as caught:
        side.call(method)
    return caught.value


def listed(b24: Bitrix24) -> object:
    return b24.crm.item.list(entity_type_id=2)


@pytest.mark.parametrize("kind", MET)
def test_a_fault_says_what_is_known_of_the_request(connect: Connect, kind: str) -> None:
    with MockPortal() as portal:
        portal.faults.add(kind, seconds=5 if MET[kind][0] == "no answer in time" else 0.05)
        error = raised(connect(portal.url, timeout=(2, 0.4)))
    assert (error.event, error.sent, error.retryable) == MET[kind]
    again = pickle.loads(pickle.dumps(error))
    assert (again.event, again.sent, again.retryable) == MET[kind]
    assert str(again) == str(error)


def test_endless_interim_answers_end(connect: Connect) -> None:
    with MockPortal() as portal:
        portal.faults.add("endless-interim", seconds=0.01)
        error = raised(connect(portal.url, timeout=(2, 0.4)))
    assert error.sent == "unknown"


@pytest.mark.parametrize("kind", ["early-hints", "processing"])
def test_interim_answers_are_passed_over(connect: Connect, kind: str) -> None:
    with MockPortal({"server.time": {"result": "now"}}) as portal:
        portal.faults.add(kind, seconds=0.01, count=3)
        side = connect(portal.url)
        assert [side.call("server.time") for _ in range(3)] == ["now"] * 3


def test_nobody_listens(connect: Connect) -> None:
    error = raised(connect(f"{nobody()}{REST}"))
    assert (error.event, error.sent, error.retryable) == ("connection refused", "no", True)


def test_a_host_that_nobody_knows(connect: Connect) -> None:
    error = raised(connect("https://portal.invalid/rest/1/test-code/"))
    assert (error.event, error.sent, error.retryable) == ("unknown host", "no", False)


def test_a_certificate_that_is_not_trusted(connect: Connect) -> None:
    with MockPortal() as portal:
        error = raised(connect(portal.secure_url))
    assert (error.event, error.sent, error.retryable) == ("certificate refused", "no", False)
    assert str(error).endswith(
        "if the portal has a certificate of its own, put it into a file and name that in "
        'B24_CA_BUNDLE, or pass verify="company.pem"'
    )


@pytest.mark.parametrize(
    ("make", "sent"),
    [
        (lambda: Bitrix24.mock().call("../x"), "no"),
        (lambda: Bitrix24("no address"), "no"),
        (lambda: listed(Bitrix24.mock({"crm.item.list": {"result": None}})), "yes"),
    ],
)
def test_errors_of_our_own_say_it_too(make: Any, sent: str) -> None:
    with pytest.raises(Bitrix24Error) as caught:
        make()
    assert caught.value.sent == sent
    assert not caught.value.retryable


def test_each_event_is_one_line_of_the_table() -> None:
    for kind in (ParameterError, ConfigurationError, RateLimitError, OperationLimitError):
        assert kind.event in OUTCOMES
    assert PagingError.event == ShapeError.event == "answer not understood"


# Status and words


@pytest.mark.parametrize(
    ("status", "answer", "kind", "text"),
    [
        (500, {"result": 1}, ServerError, "the answer has a result, and the status of an error"),
        (404, {"result": 1}, NotFoundError, "the answer has a result, and the status of an error"),
        (401, {"result": 1}, AuthenticationError, "the answer has a result"),
        (400, {"error_description": "no"}, APIError, "no"),
        (400, {"errors": [{"message": "nay"}]}, APIError, "nay"),
        (200, {"error_description": "no"}, APIError, "no"),
        (200, {"error": "X", "error_description": "no"}, APIError, "no"),
    ],
)
def test_the_status_of_an_error_is_an_error_with_the_portals_words(
    connect: Connect, status: int, answer: dict[str, Any], kind: type[APIError], text: str
) -> None:
    with MockPortal() as portal:
        portal.answer("server.time", answer, status)
        error = raised(connect(portal.url))
    assert type(error) is kind
    assert isinstance(error, APIError)
    assert text in error.description
    assert error.headers["content-type" if "content-type" in error.headers else "Content-Type"]


def test_headers_are_kept_without_secrets(connect: Connect) -> None:
    with MockPortal() as portal:
        portal.faults.add("redirect", location="https://other.example/rest/1/test-code/x")
        error = raised(connect(portal.url.replace("code-of-the-mock", "test-code")))
    assert isinstance(error, HTTPError)
    shown = {name.lower(): value for name, value in error.headers.items()}
    assert shown["location"] == "https://other.example/rest/1/***/x"


def test_a_text_of_five_megabytes_is_cut(connect: Connect) -> None:
    with MockPortal() as portal:
        portal.faults.add("odd", shape="description-long")
        error = raised(connect(portal.url))
    assert len(str(error)) < 2000


def test_an_answer_that_unpacks_to_more_than_may_be_is_an_error(connect: Connect) -> None:
    with MockPortal() as portal:
        portal.faults.add("odd", shape="gzip-bomb")
        error = raised(connect(portal.url))
    assert error.event == "body not unpacked"
    assert "larger than 64 MiB" in str(error)


# Secrets


@pytest.mark.parametrize("levels", [20, 800])
def test_an_answer_that_repeats_the_code_is_masked_however_deep(
    connect: Connect, levels: int
) -> None:
    nested: dict[str, Any] = {"test-code": ["\x73test-code"]}
    for _ in range(levels):
        nested = {"a": nested}
    with MockPortal() as portal:
        portal.answer("server.time", {"error": "X", "error_description": "b", **nested})
        error = raised(connect(portal.url.replace("code-of-the-mock", "test-code")))
    assert isinstance(error, APIError)
    assert b"test-code" not in pickle.dumps(error)
    found: Any = error.answer["a"]
    while "a" in found and found != "…":
        found = found["a"]
    assert found == ({"***": ["s***"]} if levels < 100 else "…")


def test_clients_are_not_pickled_and_pages_lose_what_asks_for_more() -> None:
    portal = MockPortal()
    b24 = Bitrix24.mock(portal=portal)
    with pytest.raises(TypeError, match="a client holds a webhook code or token"):
        pickle.dumps(b24)
    answer = {"result": {"items": [{"id": 1}]}, "next": 50, "total": 60}
    portal.answer("crm.item.list", answer)
    page = pickle.loads(pickle.dumps(listed(b24)))
    assert (page.items, page.total) == ([{"id": 1}], 60)
    assert page.next_params == {"entityTypeId": 2, "start": 50}
    with pytest.raises(PagingError, match="call the method with its next_params"):
        page.next_page()


def test_a_request_that_did_not_leave_says_so() -> None:
    error = ConnectionFailed("x", "no connection in time")
    assert (error.sent, error.retryable) == ("no", True)
