"""A spec file is printed as people write it, and reads back as exactly what was printed."""

from __future__ import annotations

import json
import math
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importer.emit import to_yaml
from generator.problems import SpecError
from generator.yaml_strict import load

from .hostile import HOSTILE

ROOT = Path(__file__).parent.parent.parent
CONTROLS = {chr(code) for code in (*range(9), 11, 12, *range(14, 32), *range(127, 160))}
REFUSED = "\x00\x1b\x7f\x85\x9f\ud800\ufffe\uffff"
"""Characters that the strict reader takes in no form."""

TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc"], exclude_characters=REFUSED)
    | st.sampled_from(
        "\t\n\r :#-?,[]{}&*!|>'\"%@`\\~=.0123456789eExo+_\u2028\u2029\u202e\ufeff\xa0"
    ),
    max_size=40,
)
NUMBERS = st.integers(-(10**30) + 1, 10**30 - 1) | st.floats(allow_nan=False, allow_infinity=False)
SCALARS = st.none() | st.booleans() | NUMBERS | TEXTS
KEYS = TEXTS | st.sampled_from(
    ["params", "fields", "returns", "values", "examples", "call", "answer", "default", "errors"]
)


def mappings(size: int, leaves: int) -> st.SearchStrategy[dict[str, Any]]:
    """Data of a file, up to a width and a number of values."""
    values = st.recursive(
        SCALARS,
        lambda inner: st.lists(inner, max_size=size) | st.dictionaries(TEXTS, inner, max_size=size),
        max_leaves=leaves,
    )
    return st.dictionaries(KEYS, values, max_size=size)


def lines(data: dict[str, Any]) -> str:
    """What is printed below the first line."""
    first, _, rest = to_yaml(data, "x.json").partition("\n")
    assert first == "# yaml-language-server: $schema=x.json"
    return rest


def ordered(data: object) -> str:
    """The data with the order of its keys, and with 1 told from 1.0 and true."""
    return json.dumps(data)


@given(mappings(size=3, leaves=8))
def test_what_is_printed_reads_back(data: dict[str, Any]) -> None:
    assert ordered(load(to_yaml(data, "x.json"), "x.yaml")) == ordered(data)


@pytest.mark.long
@given(mappings(size=6, leaves=40))
def test_large_data_reads_back(data: dict[str, Any]) -> None:
    assert ordered(load(to_yaml(data, "x.json"), "x.yaml")) == ordered(data)


@given(TEXTS)
def test_a_text_stays_a_text_wherever_it_stands(text: str) -> None:
    data = {
        text: text,
        "params": {text: {"type": text, "values": {text: text}}},
        "examples": [{"call": {text: [text, [text]]}}, text],
    }
    assert load(to_yaml(data, "x.json"), "x.yaml") == data


@pytest.mark.parametrize("text", [text for text in HOSTILE if not set(text) & set(REFUSED)])
def test_hostile_text_reads_back(text: str) -> None:
    data = {"a": text, text + "!": [text], "params": {text + "?": {"type": text}}}
    if set(text) & CONTROLS:
        with pytest.raises(SpecError, match="is not allowed"):
            load(to_yaml(data, "x.json"), "x.yaml")
    else:
        assert load(to_yaml(data, "x.json"), "x.yaml") == data


@pytest.mark.parametrize("character", REFUSED)
def test_a_character_that_no_file_may_hold_is_refused_and_not_dropped(character: str) -> None:
    printed = to_yaml({"a": f"x{character}y"}, "x.json")
    assert character not in printed
    with pytest.raises(SpecError):
        load(printed, "x.yaml")


@pytest.mark.parametrize(
    "every", [8, pytest.param(1, marks=pytest.mark.long)], ids=["an eighth", "all"]
)
def test_the_files_of_the_project_read_back(every: int) -> None:
    files = sorted(ROOT.glob("spec/**/*.yaml"))
    assert len(files) > 1800
    changed: list[str] = []
    for path in files[::every]:
        data: Any = load(path.read_text(encoding="utf-8"), str(path))
        if ordered(load(to_yaml(data, "x.json"), "x.yaml")) != ordered(data):
            changed.append(path.relative_to(ROOT).as_posix())
    assert changed == []


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        ("plain text, with a comma", "plain text, with a comma"),
        ("datetime | null", "datetime | null"),
        ("string[]", "string[]"),
        ("Y", "Y"),
        ("2024-02-16", "2024-02-16"),
        ("2024-05-16T10:33:00+02:00", "2024-05-16T10:33:00+02:00"),
        (
            "caf\u00e9 \u041f\u0440\u0438\u0432\u0435\u0442",
            "caf\u00e9 \u041f\u0440\u0438\u0432\u0435\u0442",
        ),
        ("", '""'),
        ("1", '"1"'),
        ("1.5", '"1.5"'),
        ("-1e5", '"-1e5"'),
        ("0x100002", '"0x100002"'),
        ("12:30:45", '"12:30:45"'),
        ("null", '"null"'),
        ("True", '"True"'),
        ("no", '"no"'),
        ("~", '"~"'),
        ("a: b", '"a: b"'),
        ("a:", '"a:"'),
        ("a #b", '"a #b"'),
        ("#b", '"#b"'),
        ("- a", '"- a"'),
        (">=OPPORTUNITY", '">=OPPORTUNITY"'),
        ("*", '"*"'),
        (" a", '" a"'),
        ("a ", '"a "'),
        ("two\nlines\tand a tab", r'"two\nlines\tand a tab"'),
        ('"quoted"', "'\"quoted\"'"),
        (r"\d+", r"'\d+'"),
        ("\u202egnp", r'"\u202egnp"'),
        ("a\u00a0b", r'"a\u00a0b"'),
        (1, "1"),
        (1.0, "1.0"),
        (1e16, "1e+16"),
        (True, "true"),
        (None, "null"),
        ([], "[]"),
        ({}, "{}"),
    ],
)
def test_how_a_value_is_written(value: object, printed: str) -> None:
    assert lines({"key": value}) == f"key: {printed}\n"


def test_fields_stand_on_one_line_while_they_fit() -> None:
    data = {
        "params": {
            "ID": {"type": "integer", "required": True, "summary": "Deal."},
            ">=OPPORTUNITY": {"type": "integer | string[]", "summary": "Sum, at least."},
            "FILTER": {"type": "object", "fields": {"0": {"type": "any"}}},
            "LONG": {"type": "string", "summary": "x" * 100},
        },
        "returns": {"type": "boolean", "summary": "Whether it is there."},
    }
    assert lines(data) == (
        "params:\n"
        "  ID: {type: integer, required: true, summary: Deal.}\n"
        '  ">=OPPORTUNITY": {type: "integer | string[]", summary: "Sum, at least."}\n'
        "  FILTER:\n"
        "    type: object\n"
        "    fields:\n"
        '      "0": {type: any}\n'
        "  LONG:\n"
        "    type: string\n"
        f"    summary: {'x' * 100}\n"
        "returns:\n"
        "  type: boolean\n"
        "  summary: Whether it is there.\n"
    )


def test_no_field_on_one_line_is_wider_than_120_columns() -> None:
    at_the_limit = {"params": {"A": {"type": "any", "summary": "x" * 93}}}
    beyond = {"params": {"A": {"type": "any", "summary": "x" * 94}}}
    assert [len(line) for line in lines(at_the_limit).splitlines()] == [7, 120]
    assert len(lines(beyond).splitlines()) == 4


def test_examples_are_blocks_but_for_what_is_small() -> None:
    data: dict[str, Any] = {
        "examples": [
            {
                "call": {"ID": 1, "filter": [["a", ">", 1]]},
                "answer": {"result": [{"ID": "1", "A": 1, "B": 2, "C": 3}, {"ID": "2"}]},
            },
            {"http": 400, "answer": {"error": "A", "error_description": ""}},
        ],
        "errors": [{"code": "A", "when": "Never."}],
        "scope": ["task", "crm"],
        "nested": [[1, [2]], [[]]],
    }
    assert lines(data) == (
        "examples:\n"
        '  - call: {ID: 1, filter: [[a, ">", 1]]}\n'
        "    answer:\n"
        "      result:\n"
        '        - ID: "1"\n'
        "          A: 1\n"
        "          B: 2\n"
        "          C: 3\n"
        '        - {ID: "2"}\n'
        "  - http: 400\n"
        '    answer: {error: A, error_description: ""}\n'
        "errors:\n"
        "  - code: A\n"
        "    when: Never.\n"
        "scope: [task, crm]\n"
        "nested:\n"
        "  -\n"
        "    - 1\n"
        "    - [2]\n"
        "  -\n"
        "    - []\n"
    )


def test_a_long_list_is_a_block() -> None:
    short = ["x" * 10] * 8
    assert lines({"a": short}) == f"a: [{', '.join(short)}]\n"
    long = ["x" * 10] * 9
    assert lines({"a": long}) == "a:\n" + f"  - {'x' * 10}\n" * 9


def test_a_key_longer_than_a_line_may_have_one() -> None:
    data = {"k" * 3000: 1, "a": [{"b " * 2000: {"c": {"d": 1}}}]}
    assert load(to_yaml(data, "x.json"), "x.yaml") == data


def test_an_empty_file_is_an_empty_mapping() -> None:
    assert lines({}) == "{}\n"


@pytest.mark.parametrize("value", [math.inf, math.nan, object(), (1,), {1: 2}, b"x"])
def test_what_is_no_plain_data_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="cannot be written into a spec file"):
        to_yaml({"a": value}, "x.json")


@pytest.mark.long
def test_a_whole_api_is_printed_in_three_seconds() -> None:
    fields = {
        f"FIELD_{number}": {"type": "string", "summary": f"Field number {number} of a deal."}
        for number in range(80)
    }
    data = {"method": "a.b", "params": fields, "returns": {"type": "object", "fields": fields}}
    assert len(to_yaml(data, "x")) > 5000
    start = time.process_time()
    for _ in range(1700):
        to_yaml(data, "x")
    assert time.process_time() - start < 3
