"""Answers of odd shapes: to a client each is a result or an error of this package."""

from __future__ import annotations

import gzip
import json
from contextlib import suppress
from typing import Any

import pytest

from bitrix24 import (
    APIError,
    AuthenticationError,
    Bitrix24,
    Bitrix24Error,
    HTTPError,
    MockPortal,
    NotFoundError,
    ServerError,
    TransportError,
)

from ..conftest import Connected
from .asked import ask

RESULT = [{"ID": "1"}, {"ID": "2"}]
ENVELOPE: dict[str, Any] = {"result": RESULT, "total": 2, "time": {"duration": 0.5}}
METHOD = "a.b"

SEEN: dict[str, object] = {
    # shape: what the client gives back, or the error that it raises
    "result-null": None,
    "result-false": False,
    "result-true": True,
    "result-number": 7,
    "result-text": "oops",
    "result-empty-text": "",
    "result-empty-list": [],
    "result-empty-object": {},
    "result-in-a-list": [RESULT],
    "result-bare-list": RESULT,
    "result-other-key": {"rows": RESULT},
    "result-numbered-keys": {"0": RESULT[0], "1": RESULT[1]},
    "result-gaps": {"1": RESULT[0], "4": RESULT[1]},
    "result-error-inside": {"error": "ACCESS_DENIED", "error_description": "no"},
    "result-list-of-null": [None, None],
    "result-list-of-lists": [[1], [2]],
    "result-missing": HTTPError,
    "next-float": RESULT,
    "next-text": RESULT,
    "next-text-float": RESULT,
    "next-true": RESULT,
    "next-null": RESULT,
    "next-zero": RESULT,
    "next-negative": RESULT,
    "next-huge": RESULT,
    "next-object": RESULT,
    "next-behind-empty-page": [],
    "total-text": RESULT,
    "total-negative": RESULT,
    "total-null": RESULT,
    "total-float": RESULT,
    "time-null": RESULT,
    "time-list": RESULT,
    "time-text": RESULT,
    "time-odd-keys": RESULT,
    "error-null": RESULT,
    "error-empty": APIError,
    "error-number": APIError,
    "error-object-of-v3": APIError,
    "error-object-empty": APIError,
    "error-list": APIError,
    "error-true": APIError,
    "error-with-200": APIError,
    "error-beside-result": APIError,
    "description-alone": APIError,
    "errors-of-another-api": APIError,
    "description-long": APIError,
    "description-controls": APIError,
    "result-with-400": APIError,
    "result-with-401": AuthenticationError,
    "result-with-404": NotFoundError,
    "result-with-500": ServerError,
    "result-with-999": ServerError,
    "result-with-201": RESULT,
    "empty-object": HTTPError,
    "empty-list": HTTPError,
    "list": HTTPError,
    "text": HTTPError,
    "number": HTTPError,
    "null": HTTPError,
    "twice": HTTPError,
    "empty": HTTPError,
    "blank": HTTPError,
    "empty-204": HTTPError,
    "empty-304": HTTPError,
    "cut-json": HTTPError,
    "trailing-comma": HTTPError,
    "single-quotes": HTTPError,
    "warning-before": HTTPError,
    "comment-behind": HTTPError,
    "bom": RESULT,
    "utf-16": RESULT,
    "latin-1": HTTPError,
    "lone-surrogate": "\ud800",
    "nul-in-text": "\0",
    "nan": HTTPError,
    "infinity": HTTPError,
    "too-large-number": HTTPError,
    "long-number": HTTPError,
    "double-keys": 2,
    "too-deep": HTTPError,
    "as-text": RESULT,
    "as-html": RESULT,
    "as-nothing": RESULT,
    "html-200": HTTPError,
    "html-404": HTTPError,
    "html-large": HTTPError,
    "xml": HTTPError,
    "gzip": RESULT,
    "gzip-not-compressed": TransportError,
    "unknown-encoding": RESULT,
}


def portal_of(shape: str) -> MockPortal:
    portal = MockPortal({METHOD: ENVELOPE})
    portal.faults.add("odd", shape=shape, times=1)
    return portal


def test_there_are_enough_shapes_and_each_is_looked_at() -> None:
    shapes = MockPortal().faults.shapes
    assert len(shapes) >= 60
    assert set(shapes) == {*SEEN, "deep", "gzip-bomb"}


@pytest.mark.parametrize("shape", SEEN)
def test_a_shape_is_a_result_or_an_error_of_ours(shape: str, connected: Connected) -> None:
    portal, expected = portal_of(shape), SEEN[shape]
    client = connected(portal)
    if isinstance(expected, type):
        assert issubclass(expected, Bitrix24Error)
        with pytest.raises(expected):
            client.call(METHOD)
    else:
        assert client.call(METHOD) == expected
    assert portal.calls[0].executed, "an odd answer does not undo the call"
    assert client.call(METHOD) == RESULT, "nothing is left over for the next call"


def test_six_hundred_lists_in_each_other_are_read_if_python_can(connected: Connected) -> None:
    try:
        result = connected(portal_of("deep")).call(METHOD)
    except HTTPError:
        return
    depth = 0
    while result:
        depth, result = depth + 1, result[0]
    assert depth == 599


def test_a_small_body_that_grows_is_read_to_its_end(connected: Connected) -> None:
    assert len(connected(portal_of("gzip-bomb")).call(METHOD)) == 80_000_000


@pytest.mark.parametrize("shape", [name for name, seen in SEEN.items() if seen == RESULT])
def test_a_list_of_an_odd_shape_ends(shape: str) -> None:
    portal = MockPortal({"task.elapseditem.getlist": ENVELOPE})
    portal.faults.add("odd", shape=shape, times=1)
    b24 = Bitrix24.mock(portal=portal)
    with suppress(Bitrix24Error):
        assert list(b24.task.elapseditem.getlist(taskid=1)) == RESULT
    assert len(portal.calls) <= 2


def body_of(shape: str) -> bytes:
    return ask(portal_of(shape), METHOD).body


def test_shapes_are_made_of_the_answer_that_the_portal_would_give() -> None:
    whole = json.dumps(ENVELOPE).encode()
    assert body_of("twice") == whole + whole
    assert body_of("cut-json") == whole[: len(whole) // 2]
    assert gzip.decompress(body_of("gzip")) == whole
    assert body_of("bom").removeprefix(b"\xef\xbb\xbf") == whole
    assert json.loads(body_of("next-text")) == {**ENVELOPE, "next": "50"}
    assert "result" not in json.loads(body_of("result-missing"))
    answer = ask(portal_of("result-with-404"), METHOD)
    assert (answer.status, answer.json) == (404, ENVELOPE)
    answer = ask(portal_of("unknown-encoding"), METHOD)
    assert (answer.headers["Content-Encoding"], answer.body) == ("zebra", whole)


def test_what_a_method_does_not_answer_cannot_be_shaped() -> None:
    portal = MockPortal({METHOD: ENVELOPE})
    portal.faults.add("odd", shape="result-in-a-list", executed=False)
    assert ask(portal, METHOD).result == [None]
    assert portal.executed(METHOD) == 0
