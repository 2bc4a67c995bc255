"""The parts of the command lines, on their own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bitrix24._runtime.cli.arguments import Option, Options, parse
from bitrix24._runtime.cli.console import Console
from bitrix24._runtime.cli.convert import convert
from bitrix24._runtime.cli.exit_codes import MEANINGS, code_of
from bitrix24._runtime.cli.help.examples import command_of, text_of
from bitrix24._runtime.cli.help.layout import page
from bitrix24._runtime.cli.help.shell import line_of
from bitrix24._runtime.cli.main import main
from bitrix24._runtime.cli.names import UsageError, folded
from bitrix24._runtime.cli.output.columns import Lost, rows
from bitrix24._runtime.cli.output.writing import show
from bitrix24._runtime.cli.sources import Sources
from bitrix24._runtime.cli.terminal import cut, padded, printable, width_of
from bitrix24._runtime.data import load, method_of
from bitrix24._runtime.data import methods as data_methods
from bitrix24._runtime.errors import (
    AccessDeniedError,
    Bitrix24Error,
    PagingError,
    ParameterError,
    ShapeError,
)
from bitrix24._runtime.hidden import hidden_in, visible_json
from bitrix24._runtime.schema.methods import Field, Method
from bitrix24._runtime.schema.reading import field_of


def _param(kind: str, **more: Any) -> Field:
    return field_of({"name": "X_Y", "python": "x_y", "type": kind, **more})


def _method(*params: Field) -> Method:
    return method_of(data_methods()["timeman.pause", 2])._replace(params=params)


def _convert(text: str, kind: str, **more: Any) -> object:
    return convert(text, _param(kind, **more), "--x-y", Sources())


_CONVERSIONS: list[tuple[str, str, Any]] = [
    ("integer", "503", 503),
    ("integer", "-5", -5),
    ("number", "0.5", 0.5),
    ("number", "5", 5),
    ("boolean", "TRUE", True),
    ("boolean", "0", False),
    ("flag", "y", "Y"),
    ("flag", "false", "N"),
    ("string", "@@file", "@file"),
    ("string", "[b]x[/b]", "[b]x[/b]"),
    ("string", "", ""),
    ("datetime", "2025-03-27T08:00:01+02:00", "2025-03-27T08:00:01+02:00"),
    ("datetime", "2025-03-27", "2025-03-27"),
    ("date", "2025-03-27", "2025-03-27"),
    ("string[]", "ID, TITLE", ["ID", "TITLE"]),
    ("string[]", '["a,b"]', ["a,b"]),
    ("string[]", "", []),
    ("integer[]", "1,2", [1, 2]),
    ("object", '{"A": 1}', {"A": 1}),
    ("array", "[1]", [1]),
    ("array", "ID, NAME,7", ["ID", "NAME", 7]),
    ("array", "", []),
    ("crm.deal", '{"A": 1}', {"A": 1}),
    ("crm.deal[]", "[{}]", [{}]),
    ("filter", '[["id", 1]]', [["id", 1]]),
    ("integer | integer[]", "1,2", [1, 2]),
    ("integer | integer[]", "[1]", [1]),
    ("integer | integer[]", "1", 1),
    ("integer | string", "1", 1),
    ("integer | string", "one", "one"),
    ("string | null", "null", None),
    ("integer | string", "007", "007"),
    ("integer | string", "+5", "+5"),
    ("number | string", "1e5", "1e5"),
    ("number | string", "0.5", 0.5),
    ("any", "1e5", "1e5"),
    ("any", "0.10", "0.10"),
    ("any", "-0", "-0"),
    ("any", "9223372036854775808", "9223372036854775808"),
    ("any", "79991234567", 79991234567),
    ("any", "true", True),
    ("any", "True", "True"),
    ("any", '"x"', '"x"'),
    ("string[]", "@@all,b", ["@all", "b"]),
    ("string | string[]", '["a"]', ["a"]),
    ("string | string[]", "a,b", "a,b"),
    ("object | false", "false", False),
    ("any", "1", 1),
    ("any", "one", "one"),
]


@pytest.mark.parametrize(("kind", "text", "value"), _CONVERSIONS)
def test_text_becomes_what_the_type_wants(kind: str, text: str, value: object) -> None:
    found = _convert(text, kind)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("kind", "text", "reason"),
    [
        ("integer", "1.0", '--x-y: "1.0" is not an integer'),
        ("integer", "1_000", "is not an integer"),
        ("integer", "٣", "is not an integer"),
        ("integer", "", '"" is not an integer'),
        ("number", "nan", "is not a number"),
        ("number", "1e999", "is not a number"),
        ("boolean", "maybe", "is neither true nor false"),
        ("flag", "maybe", "is neither Y nor N"),
        ("datetime", "27.03.2025", "is no date and time; write it as 2025-03-27T08:00:01+02:00"),
        ("date", "2025-02-30", "is no date"),
        ("object", "[1]", "is not a JSON object"),
        ("object", "{A: 1}", "this is not JSON at line 1, column 2"),
        ("object", '{"A":\n 1', "cut short at line 2, column 3"),
        ("object | string", '{"ACTIVE":tru}', "this is not JSON at line 1, column 11"),
        ("string | object", "[draft] x", "this is not JSON at line 1, column 2"),
        ("any", "[1", "cut short at line 1, column 3"),
        ("array", "{}", "is not a JSON list"),
        ("integer[]", "1,x", "is not an integer"),
        ("integer[]", '["x"]', "is not a JSON list of integers"),
        ("object | false", "maybe", "is not a JSON object and is not false"),
    ],
)
def test_what_does_not_fit_is_told(kind: str, text: str, reason: str) -> None:
    with pytest.raises(UsageError) as caught:
        _convert(text, kind)
    assert reason in str(caught.value)


def test_allowed_values_unless_the_list_is_open() -> None:
    values = {"WORK": "on business", "PRIVATE": None}
    assert _convert("WORK", "string", values=values) == "WORK"
    assert _convert("0", "integer", values={"0": "Monday"}) == 0
    with pytest.raises(UsageError, match='did you mean "WORK"') as caught:
        _convert("work", "string", values=values)
    assert caught.value.hint == "Allowed: WORK (on business), PRIVATE"
    with pytest.raises(UsageError, match='"C" is not allowed'):
        _convert("WORK,C", "string[]", values=values)
    assert _convert("NEW", "string", values=values, open=True) == "NEW"


def test_folding() -> None:
    assert folded("--USER_Id") == folded("--user-id") == folded("--userid")


def test_options_that_fold_to_the_same_name_need_exact_spelling() -> None:
    options = Options(
        [Option("a", ("user-id", "userId"), "X"), Option("b", ("userid", "UID"), "X")]
    )
    assert parse(["--userId", "1"], options, "x").values == {"a": ["1"]}
    assert parse(["--userid", "1"], options, "x").values == {"b": ["1"]}
    with pytest.raises(UsageError, match="--USERID is not clear: write --userId or --UID"):
        parse(["--USERID", "1"], options, "x")


def test_words_behind_two_dashes_are_no_options() -> None:
    options = Options([Option("all", ("all",))])
    assert parse(["--all", "--", "--all"], options, "x").words == ("--all",)
    with pytest.raises(UsageError, match="takes no value"):
        parse(["--all=1"], options, "x")


def test_wide_and_combining_characters() -> None:
    assert width_of("日本") == 4
    assert width_of("e\u0301") == 1
    assert cut("日本語", 5) == "日本…"
    assert padded("日", 4) == "日  "


def test_a_table_is_cut_to_the_terminal() -> None:
    items: list[dict[str, object]] = [{"ID": 1, "TITLE": "x" * 90, "Z": "y" * 90}]
    lost = Lost([], [])
    lines = rows(items, 60, lost)
    assert [len(line) for line in lines] == [34, 60]
    assert lost == (["TITLE", "Z"], [])
    lost = Lost([], [])
    lines = rows(items, 30, lost)
    assert lines[1] == f"1   {'x' * 25}…"
    assert lost.notes() == [
        "no room for the columns Z; --no-truncate shows all",
        "cut to the terminal: TITLE; --no-truncate shows all",
    ]
    assert rows(items, None, lost)[1] == f"1   {'x' * 90}  {'y' * 90}"
    lost = Lost([], [])
    assert rows([{"A": 1}], 30, lost) == ["A", "1"]
    assert lost.notes() == []


@given(st.text())
@example("\x1b[2J")
@example("\u202e")
@example("\ud800")
def test_nothing_shown_steers_a_terminal(text: str) -> None:
    assert hidden_in("\t\n\r").search(printable(text)) is None
    again: str = json.loads(visible_json(json.dumps(text, ensure_ascii=False)))
    assert again == text


_STEERING = {chr(code) for code in [*range(32), *range(127, 160), *range(0x202A, 0x202F)]}


@given(st.text(), st.integers(1, 50))
def test_cutting_never_exceeds_the_room(text: str, room: int) -> None:
    assert width_of(cut(text, room)) <= room


@pytest.mark.parametrize("kind", ["object", "object | null"])
def test_a_pair_where_an_object_is_wanted_is_told_with_the_line_to_write(kind: str) -> None:
    with pytest.raises(UsageError) as told:
        _convert(">=DATE=last day", kind)
    assert str(told.value) == (
        """--x-y: ">=DATE=last day" is no object; write '--x-y[>=DATE]=last day'"""
    )


@pytest.mark.parametrize(
    ("text", "condition"),
    [("id=5", '["id", "=", 5]'), (">=id=5", '["id", ">=", 5]'), ("a=b c", '["a", "=", "b c"]')],
)
def test_a_pair_where_conditions_are_wanted_is_told_as_one(text: str, condition: str) -> None:
    with pytest.raises(UsageError) as told:
        _convert(text, "filter")
    assert str(told.value).endswith(f"is a list of conditions in REST 3.0; write [{condition}]")


def test_a_pair_is_a_text_where_text_is_wanted_too() -> None:
    assert _convert("a=b", "object | string") == "a=b"


_KINDS = ["integer", "number", "string", "boolean", "flag", "datetime", "date", "any", "object"]


@example("0\x1f", "integer")
@example("\u2003-1 ", "number")
@given(
    st.text(), st.sampled_from([*_KINDS, "string[]", "integer | string[]", "filter", "x.y | null"])
)
def test_any_text_converts_or_is_refused_in_words(text: str, kind: str) -> None:
    if text == "-" or text.startswith("@"):
        return  # standard input and files
    try:
        _convert(text, kind)
    except UsageError as error:
        assert str(error).startswith("--x-y: ")


@given(st.lists(st.text(), max_size=4))
def test_any_line_ends_with_an_exit_code(words: list[str]) -> None:
    assert main(["timeman", "pause", "--mock", "--example", *words]) in {0, 2, 3}
    assert main(["--example", "--mock", *words]) in {0, 2, 3}


@given(st.dictionaries(st.text(min_size=1), st.none() | st.integers() | st.text(), max_size=3))
def test_any_json_is_shown_in_every_format(members: dict[str, object]) -> None:
    for form in ("json", "jsonl", "table", "text"):
        for value in (members, [members], [members, members], [1, members], list(members)):
            with redirect_stdout(StringIO()) as printed, redirect_stderr(StringIO()):
                show(value, form, Console("b24"))
            if form in {"table", "text"}:
                assert not _STEERING & set(printed.getvalue()) - {"\n", "\t"}
            if form == "json":
                assert json.loads(printed.getvalue()) == value


def test_every_documented_call_survives_its_command_line() -> None:
    for entry in load("index")["methods"]:
        method = method_of(entry)
        params = {param.name: param for param in method.params}
        for shown in method.examples:
            call = shown.call or {}
            words = command_of("b24", entry, method, call)
            assert words[1 : len(entry["command"].split()) + 1] == entry["command"].split()
            for name, value in call.items():
                text = text_of(value, params[name])
                if text is None:  # a text that reads as a number, where both may be sent
                    assert "--input" in words, (entry["method"], name)
                    continue
                assert convert(text, params[name], "", Sources()) == value


def test_a_value_that_no_option_gives_goes_into_params() -> None:
    entry = {"command": "x y"}
    method = _method(_param("integer | string"), _param("string", name="T", python="t"))
    words = command_of("b24", entry, method, {"X_Y": "5", "T": "-a b", "NEW": 1})
    assert words == ["b24", "x", "y", "--t=-a b", "--input", '{"X_Y": "5", "NEW": 1}']
    assert line_of(words) == 'b24 x y \'--t=-a b\' --input \'{"X_Y": "5", "NEW": 1}\''


HIDDEN_CALL = {"T": "a\u202eb\u3164'\\\U000e0041", "X_Y": ["\r", "p\tq"]}


def test_an_example_shows_all_that_it_sends() -> None:
    entry = {"command": "x y"}
    method = _method(_param("string[]"), _param("string", name="T", python="t"))
    words = command_of("b24", entry, method, HIDDEN_CALL)
    assert words == [
        "b24", "x", "y", "--x-y", r'["\r", "p\tq"]',
        "--input", r"""{"T": "a\u202eb\u3164'\\\udb40\udc41"}""",
    ]  # fmt: skip
    assert line_of(words).isascii()
    assert json.loads(words[-1])["T"] == HIDDEN_CALL["T"]


@pytest.mark.skipif(shutil.which("bash") is None, reason="the spelling is bash's")
def test_a_shell_reads_every_word_as_it_was() -> None:
    words = ["printf", r"%s\n", HIDDEN_CALL["T"], "p\tq", "\u200b", "\u3164", "a'\\ b", "я", "\x85"]
    line = line_of([str(word) for word in words], room=1000)
    assert line == (
        r"printf '%s\n' $'a\u202eb\u3164\'\\\U000e0041' $'p\u0009q' $'\u200b' $'\u3164'"
        " 'a'\"'\"'\\ b' я $'\\u0085'"
    )
    done = subprocess.run(
        ["bash", "-c", line],
        capture_output=True,
        check=True,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    assert done.stdout.decode() == "".join(f"{word}\n" for word in words[2:])


def test_a_page_of_help_hides_nothing() -> None:
    assert page(["a\u202eb:", "  x \\\n    --y", "\u200b\x1b"]) == (
        "a\\u202eb:\n  x \\\n    --y\n\\u200b\\x1b\n"
    )


def test_every_error_has_an_exit_code_that_help_explains() -> None:
    denied = AccessDeniedError(code="x", description="", method="m", status=403)
    assert code_of(denied) == 1
    assert code_of(ParameterError("x")) == 2
    assert code_of(PagingError("x")) == 5
    assert code_of(ShapeError("x", method="m")) == 5
    kinds = [Bitrix24Error]
    for kind in kinds:
        kinds += kind.__subclasses__()
    made = [kind.__new__(kind) for kind in kinds[1:]]
    for error in made:
        error.status = 500  # type: ignore[attr-defined]
    assert {code_of(error) for error in made} <= set(MEANINGS) - {70}
    assert set(MEANINGS) == {0, 1, 2, 3, 4, 5, 6, 70, 74, 130, 141, 143}
