"""The formats of the output: one table of them, a writer for each, and tables page by page."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from types import ModuleType
from typing import Any

import pytest

from bitrix24._runtime.cli.console import Console
from bitrix24._runtime.cli.output import formats
from bitrix24._runtime.cli.output.formats import FORMATS, Format, choices
from bitrix24._runtime.cli.output.writing import show, writer_of
from bitrix24._runtime.cli.walk import show_all
from bitrix24._runtime.errors import ConnectionFailed

from .process import run

Captured = pytest.CaptureFixture[str]


class Page:
    """One of some pages; asking for the one behind the last fails."""

    def __init__(self, pages: Sequence[list[object]], at: int = 0, *, ends: bool = True) -> None:
        self._pages, self._at, self._ends = pages, at, ends
        self.items, self.next_params = pages[at], {"start": at + 1}

    def next_page(self) -> Page | None:
        if self._at + 1 < len(self._pages):
            return Page(self._pages, self._at + 1, ends=self._ends)
        if self._ends:
            return None
        raise ConnectionFailed("gone")


def walked(*pages: list[object], form: str = "table", console: Console | None = None) -> None:
    first: Any = Page(pages)
    show_all(lambda: first, form, console or Console("b24"))


# The table of formats


class Counting:
    """A format that a test adds: how many items there are."""

    columns = ()

    def __init__(self, console: Console) -> None:
        self._console, self._count = console, 0

    def one(self, value: object) -> None:
        self._console.write("one\n")

    def write(self, items: Sequence[object]) -> None:
        self._count += len(items)

    def close(self, *, whole: bool = True) -> None:
        self._console.write(f"{self._count}{'' if whole else '+'}\n")


@pytest.fixture
def counting(monkeypatch: pytest.MonkeyPatch) -> None:
    package = formats.__name__.rpartition(".")[0]
    module = ModuleType(f"{package}.count")
    module.Counting = Counting  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, module.__name__, module)
    added = Format("count", "how many there are", "count:Counting", for_programs=True)
    monkeypatch.setitem(FORMATS, "count", added)


@pytest.mark.usefixtures("counting")
def test_a_new_format_is_a_class_and_an_entry() -> None:
    items = ("task", "elapseditem", "getlist", "--taskid", "691", "--mock")
    whole = len(json.loads(run(*items, "-o", "json").out))
    assert run(*items, "-o", "count").out == f"{whole}\n"
    assert run(*items, "--all", "-o", "COUNT").out == f"{whole}\n"
    assert run("server", "time", "--mock", B24_OUTPUT="count").out == "one\n"
    assert "did you mean" in run(*items, "-o", "cuont").err
    assert "json, jsonl, table, text or count" in run("--help").out
    assert "json, jsonl, table, text or count" in run("methods", "--help").out
    topic = " ".join(run("help", "output").out.split())
    assert "count how many there are" in topic
    assert "With --output json, jsonl or count an error is one object of JSON" in topic
    assert json.loads(run("no", "such", "-o", "count").err)["code"] == "usage"


def test_the_choices_in_a_sentence() -> None:
    assert choices() == "json, jsonl, table or text"
    assert choices(for_programs=True) == "json or jsonl"
    assert choices() in run("--help").out


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("items", [[], [1, None, "a"], [{"A": "é", "B": [1]}, {"A": None}]])
def test_a_list_is_the_same_at_once_and_in_parts(
    form: str, items: list[object], capsys: Captured
) -> None:
    show(items, form, Console("b24"))
    at_once = capsys.readouterr()
    walked(items[:1], items[1:], form=form)
    assert capsys.readouterr() == at_once


def test_the_formats_but_tables_have_no_columns() -> None:
    for form in FORMATS:
        writer = writer_of(form, Console("b24"))
        assert list(writer.columns) == []
        writer.write([{"A": 1, "B": 2}])
        assert list(writer.columns) == (["A", "B"] if form == "table" else [])


# Tables page by page


@pytest.fixture
def columns(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    return lambda number: monkeypatch.setenv("COLUMNS", str(number))


def test_rows_are_written_before_the_next_page_is_asked_for(capsys: Captured) -> None:
    seen: list[str] = []

    class Watched(Page):
        def next_page(self) -> Page | None:
            seen.append(capsys.readouterr().out)
            return super().next_page()

    first: Any = Watched([[{"ID": "1"}], [{"ID": "2"}]])
    show_all(lambda: first, "table", Console("b24"))
    assert seen == ["ID\n1\n"]
    assert capsys.readouterr().out == "2\n"


def test_the_first_page_decides_how_wide_columns_are(
    columns: Callable[[int], None], capsys: Captured
) -> None:
    columns(20)
    walked([{"ID": "10", "T": "abc"}], [], [{"ID": "1000", "T": "x" * 30}, {"T": "y" * 16}])
    assert capsys.readouterr() == (
        f"ID  T\n10  abc\n1…  {'x' * 15}…\n    {'y' * 16}\n",
        "b24: cut to the terminal: ID, T; --no-truncate shows all\n",
    )


@pytest.mark.parametrize("truncates", [True, False])
def test_nothing_is_cut_where_nothing_is_to_be_cut(
    truncates: bool,
    columns: Callable[[int], None],
    capsys: Captured,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    console = Console("b24")
    if not truncates:
        columns(10)
        console.truncates = False
    walked([{"ID": 1, "T": "a"}], [{"ID": 10000, "T": "b" * 90}], [{"ID": 2}], console=console)
    assert capsys.readouterr() == (f"ID  T\n1   a\n10000  {'b' * 90}\n2\n", "")


def test_columns_that_come_later_are_told(capsys: Captured) -> None:
    walked([{"A": 1}], [{"A": 2, "UF_B": 3}, {"UF_B": 4, "\x1b": 5}])
    assert capsys.readouterr() == (
        "A\n1\n2\n\n",
        "b24: columns that the first rows do not have: UF_B, \\x1b; --output jsonl shows all\n",
    )


def test_what_is_no_object_stands_as_it_is(capsys: Captured) -> None:
    walked([{"A": 1}], [["x"], None, {}, "y", {"A": 2}])
    walked([1], [{"A": 1}, None])
    assert capsys.readouterr().out == 'A\n1\n["x"]\nnull\n{}\ny\n2\n1\n{"A": 1}\nnull\n'


def test_no_room_is_told_once_and_at_the_end(
    columns: Callable[[int], None], capsys: Captured
) -> None:
    columns(30)
    row = {"ID": 1, "TITLE": "x" * 40, "NOTE": "y" * 40}
    walked([row], [row], [row])
    out, err = capsys.readouterr()
    assert out.count("ID") == 1
    assert err == (
        "b24: no room for the columns NOTE; --no-truncate shows all\n"
        "b24: cut to the terminal: TITLE; --no-truncate shows all\n"
    )


def test_a_walk_that_fails_keeps_what_came_and_tells_what_was_cut(
    columns: Callable[[int], None], capsys: Captured
) -> None:
    columns(10)
    first: Any = Page([[{"A": "a" * 20}], [{"A": "b"}]], ends=False)
    with pytest.raises(ConnectionFailed):
        show_all(lambda: first, "table", Console("b24"))
    assert capsys.readouterr() == (
        f"A\n{'a' * 9}…\nb\n",
        "b24: cut to the terminal: A; --no-truncate shows all\n"
        "b24: incomplete: the next page failed after 2 items\n"
        "b24: to go on from there: --input '{\"start\": 2}' in place of all parameters of this "
        "call\n",
    )
