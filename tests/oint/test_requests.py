"""What a command line sends, beside a table that a reader wrote who had not seen the code."""

from __future__ import annotations

import json
from contextlib import chdir
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bitrix24._runtime.oint.catalogue import areas, entries, entry_of, named
from generator.plain import is_list, is_object
from tests.cli.process import run_oint, start_oint
from tests.generated.portal import Portal

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLE: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "requests.json").read_text("utf-8")
)
WEBHOOK = "https://acme.bitrix24.com/rest/1/your-webhook-code/"
ANSWER = {"result": {"done": True}}


@pytest.fixture(scope="module")
def portal() -> Iterator[Portal]:
    with Portal() as listening:
        yield listening


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the lines are typed: beside the file that they send."""
    (tmp_path / "note.txt").write_bytes(b"hello")
    return tmp_path


def here(line: list[str], portal: Portal) -> list[str]:
    """A line with the stub in the place of the portal."""
    swaps = {WEBHOOK: f"{portal.address}/rest/1/your-webhook-code/"}
    for told, found in {**swaps, "acme.bitrix24.com": portal.address}.items():
        line = [word.replace(told, found) for word in line]
    return line


def alike(value: Any) -> Any:
    """A value whose numbers are text: the original sends some as text, and portals read both."""
    if is_object(value):
        return {key: alike(item) for key, item in value.items()}
    if is_list(value):
        return [alike(item) for item in value]
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def test_the_table_is_large_enough_and_reaches_every_area() -> None:
    called = {(entry_of(row["line"][1]) or {})["area"] for row in TABLE}
    assert len(TABLE) == 222
    assert called == set(areas()), "also where all functions but one are local"


@pytest.mark.parametrize("row", TABLE, ids=[f"{n}-{row['line'][1]}" for n, row in enumerate(TABLE)])
def test_a_line_sends_what_the_original_sends(
    row: dict[str, Any], portal: Portal, folder: Path
) -> None:
    portal.forget()
    portal.answer(ANSWER)
    with chdir(folder):
        done = run_oint(*here(row["line"], portal))
    (request,) = portal.requests
    assert request.path.casefold() == row["path"].casefold(), row["why"]
    assert alike(request.body) == alike(row["body"]), row["why"]
    assert done.code == 0 or "getfields" in row["path"].casefold(), done.err


def one_of_each_area() -> list[dict[str, Any]]:
    """A line of every area."""
    found: dict[str, dict[str, Any]] = {}
    for row in TABLE:
        found.setdefault((entry_of(row["line"][1]) or {})["area"], row)
    return list(found.values())


@pytest.mark.parametrize("row", one_of_each_area(), ids=lambda row: row["line"][1])
def test_a_process_of_each_area_sends_it_and_prints_the_answer(
    row: dict[str, Any], portal: Portal, folder: Path
) -> None:
    portal.forget()
    portal.answer(ANSWER)
    done = start_oint(*here(row["line"], portal), folder=folder)
    assert (done.code, done.err) == (0, "")
    assert json.loads(done.out) == ANSWER
    (request,) = portal.requests
    assert alike(request.body) == alike(row["body"])


def test_every_function_that_calls_a_method_is_in_the_table_but_the_upload() -> None:
    inside = {(entry_of(row["line"][1]) or {})["function"] for row in TABLE}
    outside = {entry["function"] for entry in entries()} - inside
    assert {name for name in outside if not is_local(name)} == {"UploadFileToFolder"}


def is_local(name: str) -> bool:
    """Whether a function asks no portal: it has structures, blocks, links or tokens."""
    return named(name).calls is None
