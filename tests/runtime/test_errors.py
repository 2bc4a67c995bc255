"""The tree of exceptions: what is caught by what, and that they survive copying and pickling."""

from __future__ import annotations

import copy
import pickle

import pytest

import bitrix24
from bitrix24 import APIError, Bitrix24Error, HTTPError, ValidationError
from bitrix24._runtime.errors import error_class

API = APIError(
    code="X",
    description="no",
    method="a.b",
    status=400,
    meaning="Never.",
    validation=[{"field": "f", "message": "m"}],
    answer={"error": "X"},
)


@pytest.mark.parametrize(
    ("child", "parents"),
    [
        ("Bitrix24Error", ["Exception"]),
        ("ParameterError", ["Bitrix24Error", "ValueError"]),
        ("ConfigurationError", ["Bitrix24Error", "ValueError"]),
        ("TransportError", ["Bitrix24Error"]),
        ("ConnectionFailed", ["TransportError", "ConnectionError"]),
        ("RequestTimeout", ["TransportError", "TimeoutError"]),
        ("OutcomeUnknown", ["Bitrix24Error"]),
        ("HTTPError", ["Bitrix24Error"]),
        ("PagingError", ["Bitrix24Error"]),
        ("APIError", ["Bitrix24Error"]),
        ("AuthenticationError", ["APIError"]),
        ("ExpiredTokenError", ["AuthenticationError"]),
        ("AccessDeniedError", ["APIError"]),
        ("NotFoundError", ["APIError"]),
        ("ValidationError", ["APIError"]),
        ("RateLimitError", ["APIError"]),
        ("OperationLimitError", ["APIError"]),
        ("ServerError", ["APIError"]),
        ("ConflictError", ["APIError"]),
        ("StateError", ["APIError"]),
        ("LimitError", ["APIError"]),
    ],
)
def test_the_tree_is_as_documented(child: str, parents: list[str]) -> None:
    bases = [base.__name__ for base in getattr(bitrix24, child).__bases__]
    assert bases == parents


def test_every_public_exception_is_a_bitrix24_error() -> None:
    public = [getattr(bitrix24, name) for name in bitrix24.__all__]
    errors = [item for item in public if isinstance(item, type) and issubclass(item, Exception)]
    assert len(errors) == 22
    assert all(issubclass(error, Bitrix24Error) for error in errors)


def test_a_refused_call_is_no_transport_error_and_the_reverse() -> None:
    assert not issubclass(bitrix24.TransportError, APIError)
    assert not issubclass(APIError, bitrix24.HTTPError)


def test_the_message_of_a_refusal_tells_everything() -> None:
    assert str(API) == "a.b: no (X, HTTP 400); f: m. Never."
    assert API.args == (str(API),)


ERRORS = [
    API,
    ValidationError(code="", description="", method="a", status=422),
    HTTPError("a: no", status=502, method="a"),
    bitrix24.RequestTimeout("a: late"),
    bitrix24.ConfigurationError("wrong"),
    bitrix24.PagingError("again"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_an_exception_survives_pickling_and_copying(error: Bitrix24Error) -> None:
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)


def test_of_an_error_whose_kind_nobody_tells_the_status_decides() -> None:
    assert error_class("other", 400) is APIError
    assert error_class("other", 500) is bitrix24.ServerError
    assert error_class("conflict", 500) is bitrix24.ConflictError


def test_an_unknown_kind_is_a_plain_api_error() -> None:
    assert error_class("something new", 401) is APIError


def test_an_exception_does_not_share_what_it_was_made_from() -> None:
    answer: dict[str, object] = {"error": "X"}
    error = APIError(code="X", description="", method="a", status=400, answer=answer)
    answer.clear()
    assert error.answer == {"error": "X"}
