"""What each fault of the wire is on a socket, over HTTP and HTTPS, and what comes after it."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from bitrix24._runtime.mock.fault_kinds import KINDS

from .raw import PATH, connected, listed

if TYPE_CHECKING:
    from bitrix24 import MockPortal

    from .conftest import Waits
    from .raw import Raw

ONE = b'{"result": 1}'
TWO = {"result": 2}
_NO_HEAD = {"endless-interim", "odd", "reset-before", "reset-after"}


@pytest.fixture(params=["http", "https"])
def scheme(request: pytest.FixtureRequest) -> str:
    """Both ways to be served."""
    scheme: str = request.param
    return scheme


@pytest.fixture
def line(served: MockPortal, scheme: str) -> Raw:
    """A connection to the portal."""
    return connected(served, scheme)


def _goes_on(line: Raw) -> None:
    """The same connection serves the next request."""
    assert line.ask("two").answer().json == TWO
    line.close()


def _serves_others(served: MockPortal, scheme: str, line: Raw) -> None:
    line.close()
    with connected(served, scheme) as other:
        assert other.ask("two").answer().json == TWO


def test_refused_is_an_end_without_a_byte(served: MockPortal, scheme: str, line: Raw) -> None:
    served.faults.add("refused", method="one")
    assert line.ask("one").rest() == b""
    assert listed(served) == [("one", 200, False, "refused")]
    _serves_others(served, scheme, line)


@pytest.mark.parametrize(("kind", "ran"), [("reset-before", False), ("reset-after", True)])
def test_a_reset_is_a_reset_and_the_method_has_run_or_not(
    served: MockPortal, scheme: str, line: Raw, kind: str, ran: bool
) -> None:
    served.faults.add(kind, method="one")
    with pytest.raises(ConnectionResetError):
        line.ask("one").rest()
    assert listed(served) == [("one", 200, ran, kind)]
    _serves_others(served, scheme, line)


def test_slow_holds_the_whole_answer_back(served: MockPortal, line: Raw, waits: Waits) -> None:
    served.faults.add("slow", method="one", seconds=30)
    assert line.ask("one").answer().body == ONE
    assert waits.asked == [30]
    _goes_on(line)


def test_a_dripping_body_comes_in_pieces_behind_its_head(
    served: MockPortal, line: Raw, waits: Waits
) -> None:
    served.faults.add("drip", method="one", seconds=30, count=4)
    waits.permits = 0
    assert line.ask("one").head()[1]["content-length"] == "13"
    waits.permits = 1
    assert line.read(4) == b'{"re'
    waits.permits = 2
    assert line.read(8) == b'sult": 1'
    waits.permits = 1
    assert line.read(1) == b"}"
    assert waits.asked == [7.5] * 4
    waits.permits = 1000
    _goes_on(line)


def test_a_dripping_head_comes_in_pieces_before_its_body(
    served: MockPortal, line: Raw, waits: Waits
) -> None:
    served.faults.add("drip-head", method="one", seconds=30, count=10)
    waits.permits = 1
    line.ask("one")
    first = line.read(9)
    assert first == b"HTTP/1.1 "
    waits.permits = 9
    assert line.answer().body == ONE
    assert waits.asked == [3] * 10
    waits.permits = 1000
    _goes_on(line)


def test_a_drip_of_more_pieces_than_bytes_takes_its_whole_time(
    served: MockPortal, line: Raw, waits: Waits
) -> None:
    served.faults.add("drip", method="one", seconds=26, count=1000)
    assert line.ask("one").answer().body == ONE
    assert waits.asked == [2] * 13
    line.close()


def test_cut_is_half_of_the_body_and_then_the_end(
    served: MockPortal, scheme: str, line: Raw
) -> None:
    served.faults.add("cut", method="one")
    assert line.ask("one").head()[1]["content-length"] == "13"
    assert line.rest() == b'{"resu'
    assert listed(served) == [("one", 200, True, "cut")]
    _serves_others(served, scheme, line)


@pytest.mark.parametrize(
    ("kind", "first"),
    [("early-hints", "HTTP/1.1 103 Early Hints"), ("processing", "HTTP/1.1 102 Processing")],
)
@pytest.mark.parametrize("count", [1, 3])
def test_interim_answers_come_before_the_answer(
    served: MockPortal, line: Raw, waits: Waits, kind: str, first: str, count: int
) -> None:
    served.faults.add(kind, method="one", count=count, seconds=30)
    line.ask("one")
    assert [line.answer().line for _ in range(count)] == [first] * count
    assert line.answer().body == ONE
    assert waits.asked == [30 / count] * count
    _goes_on(line)


def test_an_endless_row_of_interim_answers_ends_with_the_connection(
    served: MockPortal, scheme: str, line: Raw
) -> None:
    served.faults.add("endless-interim", method="one", seconds=0)
    line.ask("one")
    assert {line.answer().status for _ in range(20)} == {103}
    _serves_others(served, scheme, line)


def test_a_204_is_followed_by_an_answer_that_is_nobodys(served: MockPortal, line: Raw) -> None:
    served.faults.add("late-body", method="one", seconds=0)
    assert line.ask("one").answer().line == "HTTP/1.1 204 No Content"
    late = line.answer()
    assert (late.line, late.body) == ("HTTP/1.1 200 OK", ONE)
    assert listed(served) == [("one", 200, True, "late-body")]
    _goes_on(line)


def test_behind_a_204_the_connection_goes_on_before_the_late_answer_comes(
    served: MockPortal, line: Raw
) -> None:
    served.faults.add("late-body", method="one", seconds=600)
    assert line.ask("one").answer().status == 204
    _goes_on(line)


def test_bad_gzip_says_that_it_is_gzip_and_is_not(served: MockPortal, line: Raw) -> None:
    served.faults.add("bad-gzip", method="one")
    answer = line.ask("one").answer()
    assert (answer.status, answer.headers["content-encoding"]) == (200, "gzip")
    with pytest.raises(gzip.BadGzipFile):
        gzip.decompress(answer.body)
    _goes_on(line)


def test_a_bad_status_line_has_no_number_where_it_belongs(
    served: MockPortal, scheme: str, line: Raw
) -> None:
    served.faults.add("bad-status", method="one")
    first, headers = line.ask("one").head()
    assert (first, headers["connection"], line.rest()) == ("HTTP/1.1 OK 200", "close", ONE)
    _serves_others(served, scheme, line)


@pytest.mark.parametrize(
    "kind", sorted({*KINDS} - {"endless-interim", "odd", "reset-before", "reset-after"})
)
def test_head_gets_no_body_whatever_happens(served: MockPortal, waits: Waits, kind: str) -> None:
    served.faults.add(kind, method="one")
    request = f"HEAD {PATH}one HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
    with connected(served) as line:
        *heads, rest = line.send(request.encode()).rest().split(b"\r\n\r\n")
    assert all(head.startswith(b"HTTP/1.1 ") for head in heads)
    if kind == "cut":  # there is no body, so that a byte of the head is missing
        assert (heads, rest[-1:]) == ([], b"\r")
    else:
        assert rest == b""
    assert waits.permits > 0


@pytest.mark.parametrize("kind", ["refused", "reset-after", "cut", "bad-status", "late-body"])
def test_a_broken_request_may_be_one_of_many(served: MockPortal, scheme: str, kind: str) -> None:
    served.faults.add(kind, method="one", times=1, skip=1, seconds=0)
    with connected(served, scheme) as line:
        assert line.ask("one").answer().body == ONE
        line.ask("one")
    for _ in range(3):
        with connected(served, scheme) as line:
            assert line.ask("one").answer().body == ONE
    assert [one.fault for one in served.calls] == [None, kind, None, None, None]
