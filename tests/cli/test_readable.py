"""Answers as a person sees them: every shape that the API answers in, at 80 columns."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24._runtime.cli.console import Console
from bitrix24._runtime.cli.output.columns import Lost
from bitrix24._runtime.cli.output.readable import readable
from bitrix24._runtime.cli.output.writing import show

from .process import run


def _shown(value: object, width: int | None = 40) -> tuple[list[str], Lost]:
    lost = Lost([], [])
    return readable(value, width, lost).splitlines(), lost


@pytest.mark.parametrize(
    ("value", "lines"),
    [
        ({"task": {"id": 8017, "title": "x", "none": None}}, ["id     8017", "title  x", "none"]),
        ({"result": {"item": {"id": 1, "name": "a"}}}, ["id    1", "name  a"]),
        ({"booking": [{"id": 15, "name": "b"}]}, ["id  name", "15  b"]),
        ({"ids": [1, "a", None]}, ["1", "a", "null"]),
        ({"id": 5}, ["id  5"]),
        ({"item": {}, "total": 0}, ["item   {}", "total  0"]),
        (5, ["5"]),
        (None, ["null"]),
        (
            {"TITLE": {"type": "string", "title": "Name"}, "ID": {"type": "integer"}},
            ["key    title  type", "TITLE  Name   string", "ID            integer"],
        ),
        ({"a": {"key": 1}, "b": {"key": 2}}, ["(key)  key", "a      1", "b      2"]),
        (
            {"id": 1, "creator": {"id": 5, "name": "M"}, "phones": [{"v": "+7"}, {"v": "+8"}]},
            [
                *("id  1", "", "creator:", "  id    5", "  name  M"),
                *("", "phones:", "  v", "  +7", "  +8"),
            ],
        ),
    ],
)
def test_each_shape_of_an_answer_is_laid_out(value: object, lines: list[str]) -> None:
    assert _shown(value) == (lines, Lost([], []))


@pytest.mark.parametrize(
    ("value", "note"),
    [
        ({"result": {"items": []}}, "nothing found"),
        ({"items": []}, "nothing found"),
        ([], "nothing found"),
        ({"result": {"item": {}}}, "the answer is empty"),
        ({}, "the answer is empty"),
    ],
)
def test_an_answer_that_holds_nothing_is_told(
    value: object, note: str, capsys: pytest.CaptureFixture[str]
) -> None:
    show(value, "table", Console("b24"))
    assert capsys.readouterr() == ("", f"b24: {note}\n")


def test_nothing_is_cut_without_saying_so() -> None:
    lines, lost = _shown({"id": 1, "text": "x" * 90, "deep": {"note": "y" * 90}})
    assert lines == [
        *("id    1", f"text  {'x' * 33}…"),
        *("", "deep:", f"  note  {'y' * 31}…"),
    ]
    assert lost.notes() == ["cut to the terminal: text, note; --no-truncate shows all"]
    lines, lost = _shown({"id": 1, "text": "x" * 90}, None)
    assert lines == ["id    1", f"text  {'x' * 90}"]
    assert lost.notes() == []


def test_the_program_says_what_it_cut_and_shows_it_on_request() -> None:
    words = ("tasks", "task", "get", "--task-id", "5", "--mock", "-o", "table")
    done = run(*words, COLUMNS="80")
    lines = done.out.splitlines()
    assert lines[:2] == ["id                   8017", "title                Task Example"]
    assert max(map(len, lines)) == 80
    assert done.err == "b24: cut to the terminal: icon; --no-truncate shows all\n"
    whole = run(*words, "--no-truncate", COLUMNS="80")
    assert whole.err == ""
    assert "…" not in whole.out
    assert whole.out.count("\n") == done.out.count("\n")
    done = run("crm", "deal", "fields", "--mock", "-o", "table", "--quiet", COLUMNS="80")
    assert done.out.splitlines()[0].split() == ["key", "title", "type", "isRequired"]
    assert done.err == ""


@pytest.mark.parametrize(("value", "said"), [([], "nothing found"), ({}, "the answer is empty")])
def test_what_is_empty_is_told(
    value: object, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    show(value, "table", Console("b24"))
    assert capsys.readouterr() == ("", f"b24: {said}\n")


_SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=20)
_KEYS = st.text(max_size=9)
_JSON: Any = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=3),
    max_leaves=12,
)


@given(_JSON, st.integers(30, 90))
def test_any_answer_is_laid_out_in_the_room_or_says_what_is_not(value: object, width: int) -> None:
    lines, lost = _shown(value, width)
    whole, nothing = _shown(value, None)
    assert nothing == Lost([], [])
    if lost == nothing:
        assert lines == whole
