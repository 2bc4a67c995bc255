"""Whatever the text, what comes out is one literal, one docstring or one name, and nothing more."""

from __future__ import annotations

import ast
import json
import keyword
import math
import subprocess
import sys
import tomllib
from pathlib import Path

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text import (
    Code,
    UnfilteredText,
    clean,
    doc,
    dotted_ident,
    environment,
    filename,
    finalize,
    ident,
    joined,
    literal,
    markdown,
    spelled,
    toml,
)

from .hostile import HOSTILE

DANGEROUS = (
    *(chr(code) for code in range(0xA0) if chr(code) not in "\t\n\r" and not 0x20 <= code < 0x7F),
    *("\u061c", "\u200b", "\u200d", "\u200e", "\u2028", "\u2029", "\u202e", "\u2066", "\u2069"),
    *("\ud800", "\udfff", "\ufeff", "\ufffe", "\U000e0041", "\U0001ffff"),
)
"""Characters that no file may hold, listed independently of the code."""

TRICKS = st.sampled_from("\"'\\\n\r\t{}#\u202e\u2028\ud800")
ANY = st.text(st.characters() | TRICKS) | st.sampled_from(HOSTILE)


def strings(source: str) -> list[object]:
    """The constants of a file that holds nothing but expression statements with constants."""
    values: list[object] = []
    for node in ast.parse(source).body:
        assert isinstance(node, ast.Expr)
        assert isinstance(node.value, ast.Constant)
        values.append(node.value.value)
    return values


@pytest.mark.parametrize("name", ["id", "user_id", "Имя", "_x", "match", "type", "open", "a__b"])
def test_identifiers_stay_as_they_are(name: str) -> None:
    assert ident(name) == name
    assert isinstance(ident(name), Code)


NO_NAMES = [
    "", "1a", "a b", "a.b", "a-b", "class", "None", "True", "async", "__init__", "__x", "ﬁ", "ª",
    "𝐞𝐯𝐚𝐥", "a\n", "a\u200b", "a\u180b", "a\ufe0f", "и\u0306", 'a"', "😀",
]  # fmt: skip


@pytest.mark.parametrize("name", NO_NAMES)
def test_what_is_no_identifier_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=r"identifier|keyword|special name"):
        ident(name)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_identifier_is_refused_or_read_as_itself(text: str) -> None:
    try:
        name = ident(text)
    except ValueError:
        return
    assert not keyword.iskeyword(name)
    (node,) = ast.parse(f"{name} = 1").body
    assert isinstance(node, ast.Assign)
    assert isinstance(node.targets[0], ast.Name)
    assert node.targets[0].id == text


def test_dotted_identifiers() -> None:
    assert dotted_ident("crm.deal.list") == "crm.deal.list"
    for name in ("crm..list", ".crm", "crm.", "crm.class", "crm deal.x", ""):
        with pytest.raises(ValueError, match=r"is not a Python identifier|is a keyword"):
            dotted_ident(name)


@pytest.mark.parametrize(
    ("value", "source"),
    [
        ("plain", '"plain"'),
        ('say "hi"', "'say \"hi\"'"),
        ("it's", '"it\'s"'),
        ("\"a\" 'b' 'c'", "\"\\\"a\\\" 'b' 'c'\""),
        ("a\nb\t\r", '"a\\nb\\t\\r"'),
        ("a\\b", '"a\\\\b"'),
        ("\u202e\u200b\u2028\x00\x85\ud800", '"\\u202e\\u200b\\u2028\\u0000\\u0085\\ud800"'),
        ("\u00a0\ue000", '"\\u00a0\\ue000"'),
        ("\U000e0041", '"\\U000e0041"'),
        ("Привет 😀", '"Привет 😀"'),
        ("{x} {{ y }}", '"{x} {{ y }}"'),
        (True, "True"),
        (None, "None"),
        (-12, "-12"),
        (1e16, "1e16"),
        (1e-7, "1e-07"),
        (-0.0, "-0.0"),
        ((), "()"),
        ((1,), "(1,)"),
        ((1, "a"), '(1, "a")'),
        ([], "[]"),
        ([1, [None]], "[1, [None]]"),
        ({}, "{}"),
        ({"a": {"b": 1.5}}, '{"a": {"b": 1.5}}'),
    ],
)
def test_literals(value: object, source: str) -> None:
    assert literal(value) == source
    assert ast.literal_eval(source) == value


@pytest.mark.parametrize("value", [math.inf, -math.inf, math.nan, b"x", {1}, object(), [1j]])
def test_what_has_no_literal_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="has no literal"):
        literal(value)


@pytest.mark.parametrize("character", DANGEROUS)
def test_dangerous_characters_never_come_out(character: str) -> None:
    text = f"a{character}b"
    assert ast.literal_eval(literal(text)) == text
    for made in (literal(text), doc(text), doc(text, lines=True), clean(text)):
        assert character not in made
    assert clean(text) in {"ab", "a b"}


FLOATS = st.floats(allow_nan=False, allow_infinity=False)
DATA = st.recursive(
    st.none() | st.booleans() | st.integers() | FLOATS | ANY,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(ANY, inner, max_size=4)
    ),
    max_leaves=20,
)


@given(DATA)
def test_literals_are_read_back(data: object) -> None:
    source = literal(data)
    again = ast.literal_eval(source)
    assert again == data
    assert repr(again) == repr(data)
    assert "\n" not in source
    assert not set(source) & set(DANGEROUS) - {"\u200d"}  # which some letters and emoji need


def test_literals_are_as_ruff_prints_them(tmp_path: Path) -> None:
    lines = [f"x = {literal(text)}" for text in (*HOSTILE, 1e16, 1e-7, (1,), '"a\'b"')]
    (tmp_path / "x.py").write_text("\n".join(lines) + "\n", encoding="utf-8")
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--check", "--diff"]
    command += ["--no-cache", "--line-length=320", str(tmp_path)]
    outcome = subprocess.run(command, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stdout


@given(ANY, ANY)
def test_two_texts_make_one_docstring(one: str, two: str) -> None:
    for source in (
        f'"""{doc(one)}\n{doc(two)}"""\n',
        f'"""{doc(one)}{doc(two)}"""\n',
        f'"""{doc(one, lines=True)}\n\n    {doc(two, lines=True)}\n"""\n',
    ):
        assert len(strings(source)) == 1
    value = strings(f'"""{doc(one)}{doc(two)}"""\n')
    assert value == [clean(one) + clean(two)]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("lines", [False, True])
def test_a_docstring_says_what_the_text_says(text: str, lines: bool) -> None:
    made = doc(text, lines=lines)
    assert strings(f'"""{made}"""') == [clean(text, lines=lines)]
    assert strings(f'"""\n{made}\n"""') == [f"\n{clean(text, lines=lines)}\n"]
    assert lines or not {"\n", "\r"} & set(made)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('a"', r"a\""),
        ('"""', r"\"\"\""),
        ('"a" b', '"a" b'),
        ('""a', r"\"" + '"a'),
        ("a\\", r"a\\"),
        ("a\r\nb\n\n  c", "a b c"),
        ("    kept", "    kept"),
        ("a\tb", "a b"),
        ("a\u2028b", "a b"),
        ("a\u202eb\u200bc", "abc"),
    ],
)
def test_docstrings(text: str, expected: str) -> None:
    assert doc(text) == expected


def test_lines_are_kept_when_asked_for() -> None:
    assert doc("a\r\nb\rc\n", lines=True) == "a\nb\nc\n"
    assert clean("a\r\n\tb", lines=True) == "a\n b"
    assert clean('a\\"') == 'a\\"'


@given(ANY)
def test_clean_text_is_clean(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert not set(once) & set(DANGEROUS)
    assert "\n" not in once
    once.encode("utf-8")


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_file_name_is_refused_or_harmless(text: str) -> None:
    try:
        made = filename(text)
    except ValueError:
        return
    assert made == text
    assert made.replace("_", "a").isalnum()
    assert made.isascii()


@pytest.mark.parametrize(
    "name", ["", "a.b", "a/b", "..", "con", "NUL", "Com1", "a\n", "я", "x" * 121]
)
def test_file_names_are_checked(name: str) -> None:
    with pytest.raises(ValueError, match="cannot be the name of a file"):
        filename(name)
    assert filename("task_elapseditem") == "task_elapseditem"


def test_code_is_joined_with_marks_only() -> None:
    assert joined([Code("a"), Code("b")]) == "a, b"
    assert joined([Code("a"), Code("b")], " | ") == "a | b"
    assert isinstance(joined([]), Code)
    with pytest.raises(UnfilteredText):
        joined([Code("a"), "b"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    with pytest.raises(ValueError, match="cannot stand between"):
        joined([Code("a")], "; import os")


def test_only_code_may_be_printed() -> None:
    assert finalize(Code("x")) == "x"
    for value in ("x", 5, 1.5, True, None, b"x", ["x"], Code("x") + "y", Code("X").lower()):
        with pytest.raises(UnfilteredText, match=f"a plain {type(value).__name__};"):
            finalize(value)
    with pytest.raises(jinja2.UndefinedError):
        finalize(jinja2.StrictUndefined(name="gone"))
    with pytest.raises(UnfilteredText):
        finalize(jinja2.Undefined(name="gone"))


@pytest.mark.parametrize("value", [None, 5, b"x", ["x"]])
def test_filters_for_text_take_text_only(value: str) -> None:
    for make in (ident, dotted_ident, doc, clean, filename):
        with pytest.raises(TypeError, match="is not text but a"):
            make(value)


def render(folder: Path, template: str, **context: object) -> str:
    """What a template makes of a context."""
    (folder / "page.jinja").write_text(template)
    return environment([folder]).get_template("page.jinja").render(context)


@pytest.mark.parametrize(
    "template",
    [
        "{{ text }}",
        "{{ number }}",
        "{{ none }}",
        "{{ 'constant' }}",
        "{{ 5 }}",
        "{{ 'a' ~ 'b' }}",
        "{{ ('a' | ident) ~ ('b' | ident) }}",
        "{{ ('a' | ident) + 'b' }}",
        "{{ text | upper }}",
        "{{ text | safe }}",
        "{{ text | e }}",
        "{{ [text] | join }}",
        "{{ ['a' | ident] | join(', ') }}",
        "{{ (text | doc) | indent }}",
        "{{ text if text else '' }}",
        "{{ text | default('x') }}",
        "{{ '%s' | format(text) }}",
        "{% set block %}{{ 'a' | ident }}{% endset %}{{ block }}",
        "{% for item in [text] %}{{ item }}{% endfor %}",
        "{% autoescape true %}{{ text }}{% endautoescape %}",
        "{% autoescape true %}{{ 'x' }}{% endautoescape %}",
        "{% block a %}{{ 'a' | ident }}{% endblock %}{{ self.a() }}",
        "{% include 'part.jinja' %}",
    ],
)
def test_templates_print_nothing_unfiltered(tmp_path: Path, template: str) -> None:
    (tmp_path / "part.jinja").write_text("{{ text }}")
    with pytest.raises(UnfilteredText):
        render(tmp_path, template, text='x"""', number=5)


@pytest.mark.parametrize(
    "template",
    [
        "{% macro m() %}x{% endmacro %}",
        "{%- call m() %}x{% endcall %}",
        "{% filter upper %}x{% endfilter %}",
        "{% call text.format() %}{% endcall %}",
    ],
)
def test_tags_that_print_past_the_barrier_are_refused(tmp_path: Path, template: str) -> None:
    with pytest.raises(jinja2.TemplateSyntaxError, match="prints unfiltered text; use include"):
        render(tmp_path, template, text="x")


def test_what_is_not_there_is_named(tmp_path: Path) -> None:
    for template in (
        "{{ gone }}",
        "{{ gone | ident }}",
        "{{ gone | literal }}",
        "{{ gone | doc }}",
    ):
        with pytest.raises(jinja2.UndefinedError, match="'gone' is undefined"):
            render(tmp_path, template)


def test_templates_print_data_includes_loops_and_filtered_text(tmp_path: Path) -> None:
    (tmp_path / "part.jinja").write_text("{{ name | ident }} = {{ value | literal }}\n")
    template = (
        "{# a comment #}\n"
        "# <plain> & data\n"
        "{% for name, value in items %}\n"
        "    {% include 'part.jinja' %}\n"
        "{% endfor %}\n"
        "{{ 'constant' | literal }} {{ code }} {{ text | clean }}\n"
        '"""{{ text | doc }}"""\n'
    )
    made = render(
        tmp_path, template, items=[("a", 1), ("b", '"')], code=Code("<c>"), text='"{{ x }}"'
    )
    assert made.split("\n") == [
        "# <plain> & data",
        "a = 1",
        "b = '\"'",
        '"constant" <c> "{{ x }}"',
        r'""""{{ x }}\""""',
        "",
    ]


def test_earlier_folders_hide_later_ones(tmp_path: Path) -> None:
    for name in ("own", "ours"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "page.jinja").write_text(name)
    (tmp_path / "ours" / "only.jinja").write_text("only ours")
    made = environment([tmp_path / "own", tmp_path / "ours"])
    assert made.get_template("page.jinja").render() == "own"
    assert made.get_template("only.jinja").render() == "only ours"


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_is_printed_whole(tmp_path: Path, text: str) -> None:
    template = 'A = {{ text | literal }}\n"""{{ text | doc }}"""\nB = {{ data | literal }}\n'
    source = render(tmp_path, template, text=text, data={text: [text]})
    first, second, third = ast.parse(source).body
    assert isinstance(first, ast.Assign)
    assert ast.literal_eval(first.value) == text
    assert isinstance(second, ast.Expr)
    assert ast.literal_eval(second.value) == clean(text)
    assert isinstance(third, ast.Assign)
    assert ast.literal_eval(third.value) == {text: [text]}
    assert json.loads(json.dumps(clean(text))) == clean(text)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Client of Acme", '"Client of Acme"'),
        ('a"b\\', r'"a\"b\\"'),
        ("a\nb\tc", r'"a\u000Ab\u0009c"'),
        ("\u202egnp\U000e0041", r'"\u202Egnp\U000E0041"'),
    ],
)
def test_strings_of_toml(text: str, source: str) -> None:
    assert toml(text) == source


@given(ANY)
def test_toml_reads_a_string_back_and_nothing_more(text: str) -> None:
    if any("\ud800" <= character <= "\udfff" for character in text):
        with pytest.raises(ValueError, match="cannot be written in TOML"):
            toml(text)
        return
    source = f"key = {toml(text)}"
    assert tomllib.loads(source) == {"key": text}
    assert not set(source) & set(DANGEROUS) - {"\u200d"}  # which some letters and emoji need


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("a *b* _c_", r"a \*b\* \_c\_"),
        ("<b> [x](y) `z`\n# w | v", r"\<b\> \[x\](y) \`z\` \# w \| v"),
        ("\u202egnp\x00", "gnp"),
    ],
)
def test_texts_of_markdown(text: str, source: str) -> None:
    assert markdown(text) == source


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a\u202eb", r"a\u202eb"),
        ("a\u00a0b", r"a\u00a0b"),
        ("a\nb\tc", r"a\nb\tc"),
        ("\U000e0041", r"\U000e0041"),
        ("\u200d", r"\u200d"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("Привет", "Привет"),
    ],
)
def test_a_value_has_one_spelling_in_text_and_in_code(value: str, expected: str) -> None:
    assert spelled(value) == expected
    assert literal(value) == f'"{expected}"'
    assert clean(spelled(value)) == expected
    assert doc(spelled(value)) == expected.replace("\\", r"\\")
    assert ast.literal_eval(literal(value)) == value


def test_a_value_that_is_no_text_is_spelled_as_it_is() -> None:
    assert (spelled(5), spelled(1.5), spelled(True), spelled(None)) == ("5", "1.5", "True", "None")
