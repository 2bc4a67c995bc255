"""The strict loader: what plain text means, what is refused, and where it is."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.problems import Path, SpecError
from generator.yaml_strict import MAX_BYTES, MAX_DEPTH, MAX_NODES, Json, load, locate

from .hostile import HOSTILE


def refused(text: str) -> list[str]:
    """The messages with which a file is refused."""
    with pytest.raises(SpecError) as caught:
        load(text, "f.yaml")
    return [str(problem) for problem in caught.value.problems]


TEXTS = [
    "NO", "no", "on", "off", "Y", "N", "yes", "12:30:45", "2024-01-01",
    "2025-03-27T08:00:01+02:00", "0b1", "1_000", "1e", "0x", "0o8", "Nullable", "truest", "..5",
    "inf", "nan", "1.2.3", "--1", "０", "1٣", "=", "ONCRMDEALADD",
]  # fmt: skip


@pytest.mark.parametrize("text", TEXTS)
def test_everything_else_is_text(text: str) -> None:
    assert load(f"key: {text} # a comment\n", "f.yaml") == {"key": text}


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("True", "write true"),
        ("FALSE", "write false"),
        ("Null", "write null"),
        ("NULL", "write null"),
        *((text, "write the number in digits") for text in ("014", "0x1F", "0o17", "+1", "-007")),
        *((text, "write the number in digits") for text in (".5", "5.", "-.5", "+1.5e3", "00")),
        *((text, "is no number of JSON") for text in (".inf", "-.INF", "+.Inf", ".nan", ".NaN")),
    ],
)
def test_words_that_editors_take_for_values_are_refused(text: str, way: str) -> None:
    (message,) = refused(f"key: {text} # a comment\n")
    assert message.startswith(f'f.yaml:1: key: "{text}" is ')
    assert way in message
    assert "put it into quotes if it is text [scalar]" in message
    assert load(f"key: '{text}'\n{text}: \"{text}\"\n", "f.yaml") == {"key": text, text: text}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("0", 0),
        ("-12", -12),
        ("503", 503),
        ("9" * 30, int("9" * 30)),
        ("1.5", 1.5),
        ("-0.25", -0.25),
        ("1e3", 1000.0),
        ("1E-2", 0.01),
        ("53.548841000000003", 53.548841000000003),
    ],
)
def test_core_scalars(text: str, expected: Json) -> None:
    value = load(f"- {text}", "f.yaml")
    assert value == [expected]
    assert isinstance(value, list)
    assert type(value[0]) is type(expected)


@pytest.mark.parametrize("text", ["true", "null", "12", "1.5", "~", ""])
def test_quoted_scalars_are_text(text: str) -> None:
    assert load(f"['{text}', \"{text}\"]", "f.yaml") == [text, text]


def test_block_scalars_are_text() -> None:
    assert load("a: |\n  12\nb: >-\n  true\n", "f.yaml") == {"a": "12\n", "b": "true"}


def test_keys_are_text() -> None:
    text = "1: a\ntrue: b\n~: c\n1.0: d\n2024-01-01: e\nNO: f\n"
    expected = {"1": "a", "true": "b", "~": "c", "1.0": "d", "2024-01-01": "e", "NO": "f"}
    assert load(text, "f.yaml") == expected


def test_nested_data_keeps_its_order() -> None:
    text = "b:\n  - {y: [1, [], {}], x: ~}\n  -\n    - z\na: end\n"
    value = load(text, "f.yaml")
    assert value == {"b": [{"y": [1, [], {}], "x": None}, ["z"]], "a": "end"}
    assert json.dumps(value) == '{"b": [{"y": [1, [], {}], "x": null}, ["z"]], "a": "end"}'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n",
            'f.yaml:5: b.c: the key "c" is doubled; its first place is line 3 [duplicate-key]',
        ),
        ('a: 1\n"a": 1\n', 'f.yaml:2: a: the key "a" is doubled; its first place is line 1'),
        ("a: &x 1\n", "f.yaml:1: a: anchors (&…) are not used here [anchor]"),
        ("- &x {}\n", "f.yaml:1: [0]: anchors"),
        ("a:\n - *x\n", 'f.yaml:2: a[0]: aliases are not used here ("*x"); write the value out'),
        ("a: !!str 1\n", "f.yaml:1: a: tags (!…) are not used here [tag]"),
        ("a: !!python/object:os.system {}\n", "f.yaml:1: a: tags"),
        ("a: ! x\n", "f.yaml:1: a: tags"),
        ("a: 1\n<<: {b: 1}\n", "f.yaml:2: merge keys (<<) are not used here [merge-key]"),
        ("a: 1\n---\nb: 1\n", "f.yaml:2: a file holds one document only [documents]"),
        ("", "f.yaml:1: the file is empty [empty-file]"),
        ("# only a comment\n", "f.yaml:1: the file is empty"),
        ("? [a]\n: 1\n", "f.yaml:1: a key must be text, not a list or a mapping [key]"),
        ("? {a: 1}\n: 1\n", "f.yaml:1: a key must be text"),
        ("a: 1e999\n", 'f.yaml:1: a: the number "1e999" is too large'),
        ("a: " + "1" * 31 + "\n", "has more than 30 digits; put it into quotes if it is text"),
        ("a:\n\tb: 1\n", "f.yaml:2: a tab stands in the indentation; only spaces indent YAML"),
        ("a: b: c\n", 'f.yaml:1: a text with ": " in it needs quotes'),
        ("a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\n", "f.yaml:2: a git conflict is"),
        ("a: 1\nb: x: y\n>>>>>>>\n", "f.yaml:3: a git conflict is not resolved here: keep one"),
        ("a:\n  - @x\n", "f.yaml:2: a text that starts like this needs quotes [yaml-syntax]"),
        ('a: "b\n', "the text that a quotation mark opens is never closed"),
        ('a: "\\ud800"\n', "f.yaml:1: this escape is not a character"),
        ('a: "\\q"\n', "f.yaml:1: there is no such escape"),
        ("a: [1\nb: 2\n", "f.yaml:2: is not YAML: did not find expected ',' or ']'"),
        ("a: 1\nb: x\x00\n", "f.yaml:2: the control character U+0000 is not allowed"),
        ("a: \x1b[31m\n", "f.yaml:1: the control character U+001B is not allowed"),
        ("a: \x7f\n", "f.yaml:1: the control character U+007F"),
        ('a: "\\0"\n', "f.yaml:1: a: the control character U+0000"),
        ('a: ["\\x9b"]\n', "f.yaml:1: a[0]: the control character U+009B"),
        ('"\\e": 1\n', "f.yaml:1: the control character U+001B"),
        ("a: \ud800\n", "f.yaml:1: the lone surrogate (half a character) U+D800 is not allowed"),
        ("a: x\x85b: y\n", "f.yaml:1: the hidden line end U+0085 is not allowed"),
        ("a: x\u2028b: y\n", "f.yaml:1: the hidden line end U+2028"),
    ],
)
def test_what_is_refused_is_named_with_its_line(text: str, expected: str) -> None:
    messages = refused(text)
    assert len(messages) == 1
    assert expected in messages[0]


def test_all_mistakes_of_a_file_come_at_once() -> None:
    text = "a: &x 1\na: *x\nb: !!str 1\n<<: {}\nc: 1e999\n? [d]\n: 1\nd: 2\ne: [\n"
    lines = [message.split(": ")[0] for message in refused(text)]
    assert lines == [f"f.yaml:{line}" for line in (1, 2, 2, 3, 4, 5, 6, 10)]


def test_the_number_of_mistakes_is_bounded() -> None:
    assert len(refused("- *x\n" * 5000)) == 100
    assert len(refused("\x01" * 5000)) == 100


@pytest.mark.parametrize(("start", "end"), [("[", "]"), ("{a: ", "}"), ("- ", "")])
def test_depth_is_bounded(start: str, end: str) -> None:
    value = load(start * MAX_DEPTH + "1" + end * MAX_DEPTH, "f.yaml")
    for _ in range(MAX_DEPTH):
        assert isinstance(value, dict | list)
        value = value["a"] if isinstance(value, dict) else value[0]
    assert value == 1
    deeper = MAX_DEPTH + 1
    assert "nested deeper than 40 levels" in refused(start * deeper + "1" + end * deeper)[0]
    assert "nested deeper than 40 levels" in refused(start * 60_000)[0]


def test_size_is_bounded() -> None:
    text = "a: " + "я" * ((MAX_BYTES - 3) // 2)
    assert isinstance(load(text, "f.yaml"), dict)
    assert "262145 bytes; 262144 are allowed [too-large]" in refused(text + "я")[0]


def test_the_number_of_values_is_bounded() -> None:
    value = load(f"[{'0,' * (MAX_NODES - 1)}]", "f.yaml")
    assert isinstance(value, list)
    assert len(value) == MAX_NODES - 1
    assert "more than 50000 values [too-large]" in refused(f"[{'0,' * MAX_NODES}]")[0]
    assert isinstance(load(f"[{'[],' * (MAX_NODES - 1)}]", "f.yaml"), list)
    assert "more than 50000 values" in refused(f"[{'[],' * MAX_NODES}]")[0]


TEXT = """\
# a comment
method: x
params:
  USER_ID:
    type: integer
  "quoted key": [1,
    {deep: 2}]
examples:
  - call: {}
  -
    call: {USER_ID: 503}
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 2),
        (("method",), 2),
        (("params",), 3),
        (("params", "USER_ID", "type"), 5),
        (("params", "quoted key"), 6),
        (("params", "quoted key", 0), 6),
        (("params", "quoted key", 1), 7),
        (("params", "quoted key", 1, "deep"), 7),
        (("examples", 0), 9),
        (("examples", 1, "call", "USER_ID"), 11),
        (("examples", 1, "call", "NONE", 5), 11),
        (("params", "NONE"), 3),
        (("none",), 2),
        ((3,), 2),
    ],
)
def test_places_are_found(path: Path, line: int) -> None:
    assert locate(TEXT, path) == line


@pytest.mark.parametrize(
    ("text", "line"),
    [("", 1), ("\n\na: [", 3), ("x: 1\na: 1\na: 2\n", 2), ("\x00", 1), ("[" * 99, 1)],
)
def test_places_are_guessed_in_broken_files(text: str, line: int) -> None:
    assert locate(text, ("a",)) == line


SAFE = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], max_codepoint=0xFFFD)
NUMBERS = (
    st.integers(-(10**29), 10**29) | st.floats(allow_nan=False, allow_infinity=False)
)  # fmt: skip
DATA = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(SAFE | st.sampled_from("\n\t\r")),
    lambda inner: (
        st.lists(inner, max_size=6) | st.dictionaries(st.text(SAFE, max_size=60), inner, max_size=6)
    ),
    max_leaves=40,
)


@given(DATA, st.sampled_from([None, 0, 2]))
def test_json_is_yaml(data: Json, indent: int | None) -> None:
    text = json.dumps(data, indent=indent)
    again = load(text, "f.yaml")
    assert again == json.loads(text)
    assert json.dumps(again) == json.dumps(json.loads(text))


PIECES = st.sampled_from([
    "a", ": ", "- ", "\n", "  ", "{", "}", "[", "]", ",", "? ", "&x ", "*x ", "!t ", "<<", "|\n",
    "'", '"', "\\", "#", "---\n", "...\n", "%YAML 1.2\n", "\t", "1e999", "\ud800", "\x85", "~",
])  # fmt: skip


@given(st.one_of(st.text(), st.lists(PIECES | st.sampled_from(HOSTILE)).map("".join)))
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    try:
        load(text, "f.yaml")
    except SpecError as error:
        assert error.problems
        for line in str(error).split("\n"):
            assert line.startswith("f.yaml:")
    assert 1 <= locate(text, ("a", 0, "b")) <= text.count("\n") + 2
