"""Messages: what they name, and what they never let through."""

from __future__ import annotations

import pytest

from generator.problems import (
    Problem,
    SpecError,
    did_you_mean,
    did_you_mean_path,
    dotted,
    shown,
    visible,
)
from generator.runtime.nearest import nearest

from .hostile import HOSTILE


def test_a_problem_names_file_line_key_and_rule() -> None:
    message = 'unknown type "integr"; did you mean "integer"?'
    problem = Problem("spec/timeman/pause.yaml", 12, "params.USER_ID.type", message, "unknown-type")
    assert str(problem) == (
        "spec/timeman/pause.yaml:12: params.USER_ID.type: "
        'unknown type "integr"; did you mean "integer"? [unknown-type]'
    )


def test_a_problem_without_a_place_leaves_it_out() -> None:
    assert str(Problem("a.yaml", 3, "", "is empty")) == "a.yaml:3: is empty [spec]"
    assert str(Problem("out", 0, "", "is full", "x")) == "out: is full [x]"


def test_an_error_lists_its_problems_by_file_and_line() -> None:
    found = [
        Problem("b.yaml", 1, "", "second"),
        Problem("a.yaml", 10, "", "first"),
        Problem("a.yaml", 9, "", "zeroth"),
    ]
    error = SpecError(iter(found))
    assert str(error).split("\n") == [
        "a.yaml:9: zeroth [spec]",
        "a.yaml:10: first [spec]",
        "b.yaml:1: second [spec]",
    ]
    assert [problem.message for problem in error.problems] == ["zeroth", "first", "second"]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_forges_a_line_or_hides_in_one(text: str) -> None:
    line = str(Problem(text, 1, text, text, "r"))
    assert "\n" not in line
    assert "\r" not in line
    assert line == visible(line)
    assert not any("\ud800" <= character <= "\udfff" for character in line)
    assert not {"\x00", "\x1b", "\x9b", "\u202e", "\u200b", "\u2028"} & set(line)


@pytest.mark.parametrize(
    ("word", "words", "expected"),
    [
        ("integr", ["integer", "number"], "integer"),
        ("user_id", ["USER_ID", "GROUP_ID"], "USER_ID"),
        ("SUMARY", ["summary"], "summary"),
        ("zzz", ["summary"], None),
        ("x" * 5000, ["x" * 4999], None),
        ("a", [], None),
        ("0123", ["0123", "zzz"], None),
        ("0123", ["0123", "0124"], "0124"),
    ],
)
def test_the_nearest_word(word: str, words: list[str], expected: str | None) -> None:
    assert nearest(word, words) == expected
    assert did_you_mean(word, words) == (f'; did you mean "{expected}"?' if expected else "")


@pytest.mark.parametrize(
    ("word", "words", "expected"),
    [
        ("im.message.delete", ["task.stages.delete", "im.chat.add"], None),
        ("im.message.delete", ["task.stages.delete", "im.message.del"], "im.message.del"),
        ("crn.deal.get", ["crm.deal.get", "task.deal.get"], "crm.deal.get"),
        ("v3/tasks.task.ad", ["tasks.task.add", "v3/tasks.task.add"], "v3/tasks.task.add"),
        ("workday", ["integer", "timeman.workday"], "timeman.workday"),
        ("crm.deal.get", ["crm.deal.get"], None),
        ("crm.deal.get", [], None),
    ],
)
def test_a_name_with_dots_keeps_its_first_word(
    word: str, words: list[str], expected: str | None
) -> None:
    assert did_you_mean_path(word, words) == (f'; did you mean "{expected}"?' if expected else "")


def test_paths_are_written_as_people_write_them() -> None:
    assert dotted(("examples", 0, "call", "USER_ID")) == "examples[0].call.USER_ID"
    assert dotted((1, 2, "a")) == "[1][2].a"
    assert dotted(()) == ""


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Привет", '"Привет"'),
        (5, "5"),
        (None, "null"),
        (True, "true"),
        ([1, "a"], '[1, "a"]'),
        ({"a": None}, '{"a": null}'),
        ("a\u202eb", '"a\\u202eb"'),
        ("\U000e0041", '"\\U000e0041"'),
        ("\n", '"\\n"'),
        ({(1, 2): 3}, "a dict"),
    ],
)
def test_values_are_shown_like_json(value: object, expected: str) -> None:
    assert shown(value) == expected


def test_long_values_are_cut_at_sixty_characters() -> None:
    text = shown("x" * 100)
    assert text == '"' + "x" * 58 + "…"
    assert len(shown("\u202e" * 100)) == 60
    assert shown("x" * 58) == '"' + "x" * 58 + '"'


def test_a_value_that_holds_itself_is_shown() -> None:
    endless: list[object] = []
    endless.append(endless)
    assert shown(endless) == "a list"
