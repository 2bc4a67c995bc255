"""Parameters as PHP reads them: what PHP itself has answered, and what no text may do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24._runtime.mock.php import MAX_COUNT, as_json, as_key, read_query

TABLE: dict[str, Any] = json.loads(
    Path(__file__).with_name("php_queries.json").read_text(encoding="utf-8")
)
"""Queries, and what ``parse_str`` of PHP 8.2 made of them, as ``json_encode`` writes it."""


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len(TABLE) >= 150


@pytest.mark.parametrize("query", TABLE)
def test_a_query_is_read_as_php_reads_it(query: str) -> None:
    read, expected = read_query(query), TABLE[query]
    assert read == expected
    assert json.dumps(read) == json.dumps(expected), "the order of the keys differs"


def test_bytes_are_read_like_the_text_that_they_are() -> None:
    assert read_query("a=Ж".encode()) == {"a": "Ж"}
    assert read_query(b"a=\xff") == {"a": "\ufffd"}


def test_as_many_variables_are_read_as_bitrix24_wants_and_no_more() -> None:
    assert MAX_COUNT == 10_000
    assert len(read_query("a[]=x&" * 10_001)["a"]) == 10_000
    assert "b" not in read_query("a[]=x&" * 10_000 + "b=1")


@pytest.mark.parametrize(
    ("array", "expected"),
    [
        ({}, []),
        ({0: "a", 1: "b"}, ["a", "b"]),
        ({1: "b", 0: "a"}, {"1": "b", "0": "a"}),
        ({0: "a", 2: "c"}, {"0": "a", "2": "c"}),
        ({"0": "a"}, {"0": "a"}),
        ({"a": {}}, {"a": {}}),
    ],
)
def test_an_array_is_a_list_where_its_keys_count_from_zero(
    array: dict[int | str, Any], expected: object
) -> None:
    assert as_json(array) == expected


def test_digits_of_other_scripts_are_no_numbers() -> None:
    assert [as_key(key) for key in ("5", "-5", "05", "-0", "²", "٣", "1" * 5000)] == [
        5, -5, "05", "-0", "²", "٣", "1" * 5000,
    ]  # fmt: skip


@given(st.text())
def test_no_text_is_too_odd_to_be_read(text: str) -> None:
    assert isinstance(read_query(text), dict)


@given(st.text(alphabet="ab[]&=%+. 01-\0", max_size=60))
def test_no_brackets_are_too_odd_to_be_read(text: str) -> None:
    read = read_query(text)
    assert all(name and not name.startswith("[") for name in read)


NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8).filter(
    lambda name: not set(name) & set("[]. \0") and name not in "\t\n\v\f\r"
)
VALUES = st.recursive(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=4) | st.dictionaries(NAMES, inner, min_size=1)
    ),
    max_leaves=12,
)


def written(name: str, value: Any) -> list[str]:
    """A structure as PHP's ``http_build_query`` writes it."""
    if isinstance(value, str):
        return [f"{quote_plus(name)}={quote_plus(value)}"]
    items: Any = value.items() if hasattr(value, "items") else enumerate(value)
    return [part for key, item in items for part in written(f"{name}[{key}]", item)]


def is_object(value: Any) -> bool:
    """Whether no object in a structure looks like a list."""
    if hasattr(value, "items"):
        numbered = [str(place) for place in range(len(value))] == list(value)
        return not numbered and all(map(is_object, value.values()))
    return isinstance(value, str) or all(map(is_object, value))


@given(st.dictionaries(NAMES, VALUES.filter(is_object), min_size=1, max_size=4))
def test_what_http_build_query_writes_is_read_back(structure: dict[str, Any]) -> None:
    query = "&".join(part for name, value in structure.items() for part in written(name, value))
    expected = {str(as_key(name)): value for name, value in structure.items()}
    assert read_query(query) == expected


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_command_in_a_query_survives_being_encoded_twice(text: str) -> None:
    command = f"crm.lead.add?fields[TITLE]={quote(text, safe='')}"
    read = read_query(f"cmd[0]={quote(command, safe='')}")
    _, _, query = read["cmd"][0].partition("?")
    assert read_query(query) == {"fields": {"TITLE": text}}
