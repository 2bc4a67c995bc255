"""What oint sends again: by the same table as the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bitrix24 import OPI_Bitrix24, OutcomeUnknown, ServerError

from ..cli.process import run_oint
from ..generated.portal import Portal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BROKEN = {"error": "INTERNAL_SERVER_ERROR", "error_description": "Internal server error"}


@pytest.fixture
def portal() -> Iterator[Portal]:
    """A stub portal of this test alone."""
    with Portal() as portal:
        yield portal


def test_what_only_reads_is_asked_again(portal: Portal) -> None:
    portal.answer(BROKEN, status=500)
    portal.answer({"result": [1]})
    done = run_oint("bitrix24", "GetDepartments", "--url", portal.url, B24_RETRIES="2")
    assert (done.code, '"result"' in done.out) == (0, True)
    assert len(portal.requests) == 2


def test_a_write_in_doubt_is_sent_once(portal: Portal) -> None:
    portal.answer(BROKEN, status=500)
    done = run_oint("bitrix24", "PauseTimekeeping", "--url", portal.url, B24_RETRIES="2")
    assert done.code == 1
    assert "whether it was carried out is not known" in done.err
    assert len(portal.requests) == 1


def test_a_file_is_sent_whole_again(portal: Portal, tmp_path: Path) -> None:
    file = tmp_path / "a.bin"
    file.write_bytes(b"12345" * 1000)
    limit = {"error": "QUERY_LIMIT_EXCEEDED", "error_description": "Too many requests"}
    target = f"{portal.address}/upload/?token=x"
    portal.answer({"result": {"field": "file", "uploadUrl": target}})
    portal.answer(limit, status=503)
    portal.answer({"result": {"ID": 1}})
    answer = OPI_Bitrix24.UploadFileToFolder(portal.url, "a.bin", str(file), 5)
    assert answer == {"result": {"ID": 1}}
    _, first, second = portal.requests
    assert first.raw == second.raw
    assert b"12345" * 1000 in second.raw


def test_in_python_the_whole_answer_is_given_whatever_it_says(portal: Portal) -> None:
    portal.answer(BROKEN, status=500)
    assert OPI_Bitrix24.PauseTimekeeping(portal.url) == BROKEN
    assert len(portal.requests) == 1


def test_wrong_retries_are_told(portal: Portal) -> None:
    done = run_oint("bitrix24", "GetDepartments", "--url", portal.url, B24_RETRIES="many")
    assert done.code == 3
    assert 'B24_RETRIES: "many" is no whole number from 0 to 20' in done.err
    assert portal.requests == []


def test_no_answer_to_a_write_is_an_outcome_that_nobody_knows(portal: Portal) -> None:
    portal.answer(raw=b"<html>", status=502)
    with pytest.raises(OutcomeUnknown) as caught:
        OPI_Bitrix24.PauseTimekeeping(portal.url)
    assert not isinstance(caught.value, ServerError)
    assert len(portal.requests) == 1
