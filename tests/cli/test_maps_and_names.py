"""Objects whose keys are the caller's; methods that are called as the program's own commands."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24._runtime import data
from bitrix24._runtime.cli.convert import convert
from bitrix24._runtime.cli.fields import check, check_inside
from bitrix24._runtime.cli.help.examples import command_of
from bitrix24._runtime.cli.kinds import types_text
from bitrix24._runtime.cli.main import main
from bitrix24._runtime.cli.names import UsageError
from bitrix24._runtime.cli.sources import Sources
from bitrix24._runtime.cli.tree import named, root, walk
from bitrix24._runtime.schema.methods import Field
from bitrix24._runtime.schema.reading import field_of


def _field(kind: str, *fields: Field, name: str = "X", **more: Any) -> Field:
    return field_of({"name": name, "type": kind, **more})._replace(fields=fields)


def _run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """Exit code, output and messages of b24."""
    capsys.readouterr()
    code = main(words)
    captured = capsys.readouterr()
    return code, captured.out, captured.err


NUMBER = _field("integer", name="NUMBER", required=True)
TITLE = _field("string", name="TITLE")


_WRONG: list[tuple[Field, Any, str]] = [
    (_field("string{}"), ["x"], '--x wants object by key, not ["x"]'),
    (_field("string{}"), {"a": "x", "b": 1}, "--x: b wants string, not 1"),
    (_field("integer{}"), {"a": "x"}, '--x: a wants integer, not "x"'),
    (_field("string[]{}"), {"a": "x"}, '--x: a wants list of strings, not "x"'),
    (_field("string | string{}"), {"en": 2}, "--x: en wants string, not 2"),
    (_field("object{}", NUMBER), {"a": 1}, "--x: a wants object, not 1"),
    (_field("object{}", NUMBER), {"a": {"TITLE": "x"}}, "--x: a needs NUMBER"),
    (_field("object{}", NUMBER), {"NUMBER": 1}, "--x: NUMBER wants object, not 1"),
    (
        _field("object{}", NUMBER),
        {"a": {"NUMBER": "x"}},
        '--x: a.NUMBER wants integer, not "x"',
    ),
    (_field("object{}[]", NUMBER), [{"a": {}}], "--x: a needs NUMBER"),
    (_field("object[]{}", NUMBER), {"a": [{}]}, "--x: a needs NUMBER"),
    (_field("string{}", values={"R": None}), {"U1": "r"}, '--x: U1: "r" is not allowed'),
    (
        _field("object", _field("string{}", name="LANG")),
        {"LANG": {"en": 1}},
        "--x: LANG.en wants string, not 1",
    ),
]
_AS_JSON: list[tuple[str, str, Any]] = [
    ("string{}", '{"a": "x"}', {"a": "x"}),
    ("integer[]{}", '{"a": [1]}', {"a": [1]}),
    ("object{}[]", '[{"a": {}}]', [{"a": {}}]),
    ("string | string{}", "x", "x"),
    ("string | string{}", '{"en": "x"}', {"en": "x"}),
]


class TestMaps:
    """``T{}``: the keys are the caller's, the values are what the type says."""

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            (_field("string{}"), {}),
            (_field("string{}"), {"any key": "x", "": "y"}),
            (_field("string{}"), {"a": None}),
            (_field("integer{}"), {"a": 1, "b": "2"}),
            (_field("flag{}"), {"a": True, "b": "N"}),
            (_field("string[]{}"), {"a": [], "b": ["x"]}),
            (_field("string | string{}"), "x"),
            (_field("string | string{}"), {"en": "x"}),
            (_field("object | string{}"), {"en": 1}),
            (_field("string{}{}"), {"a": {"b": "x"}}),
            (_field("any{}"), {"a": [1, {"b": None}]}),
            (_field("object{}", NUMBER), {"a": {"NUMBER": 1}, "TITEL": {"NUMBER": 2}}),
            (_field("object{}[]", NUMBER), [{"a": {"NUMBER": 1}}]),
            (_field("object[]{}", NUMBER), {"a": [{"NUMBER": 1}]}),
            (_field("string{}", values={"R": "reads", "W": None}), {"U1": "R", "U2": "W"}),
        ],
    )
    def test_what_is_right(self, field: Field, value: object) -> None:
        notes: list[str] = []
        check(value, field, "--x", notes)
        assert notes == []

    @pytest.mark.parametrize(
        ("field", "value", "message"),
        _WRONG,
    )
    def test_what_is_wrong(self, field: Field, value: object, message: str) -> None:
        with pytest.raises(UsageError) as caught:
            check(value, field, "--x", [])
        assert str(caught.value).startswith(message)

    def test_keys_of_the_map_are_never_taken_for_slips_but_those_inside_are(self) -> None:
        notes: list[str] = []
        field = _field("object{}", NUMBER, TITLE)
        check_inside({"TITEL": {"NUMBER": 1, "TITEL": "x"}}, field, "--x", notes)
        assert notes == ['--x: TITEL: "TITEL" is not documented; did you mean "TITLE"?']

    def test_what_is_no_map_is_as_it_was(self) -> None:
        notes: list[str] = []
        check_inside({"TITEL": "x", "NUMBER": 1}, _field("object", NUMBER, TITLE), "--x", notes)
        assert notes == ['--x: "TITEL" is not documented; did you mean "TITLE"?']
        with pytest.raises(UsageError, match="--x needs NUMBER"):
            check_inside([{"NUMBER": 1}, {}], _field("object[]", NUMBER), "--x", notes)

    @pytest.mark.parametrize(
        ("kind", "words"),
        [
            ("string{}", "object by key"),
            ("string[]{}", "object by key"),
            ("object{}[]", "object by key"),
            ("string | string{}", "string or object by key"),
            ("integer[]", "list of integers"),
            ("integer | null", "integer or null"),
        ],
    )
    def test_the_type_in_words(self, kind: str, words: str) -> None:
        assert types_text(_field(kind).type) == words

    @pytest.mark.parametrize(
        ("kind", "text", "value"),
        _AS_JSON,
    )
    def test_a_map_is_given_as_json(self, kind: str, text: str, value: object) -> None:
        assert convert(text, _field(kind), "--x", Sources()) == value

    @given(
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=3),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(st.text(max_size=3) | st.just("NUMBER"), inner, max_size=3)
            ),
        ),
        st.sampled_from(
            ["string{}", "integer[]{}", "object{}", "object{}[]", "any{}", "string | object{}"]
        ),
    )
    def test_any_value_is_right_or_refused_in_words(self, value: object, kind: str) -> None:
        try:
            check(value, _field(kind, NUMBER), "--x", [])
        except UsageError as error:
            assert str(error).startswith("--x")

    def test_help_says_that_the_keys_are_the_callers(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        code, out, _ = _run(capsys, "entity", "add", "--help")
        assert code == 0
        option = out[out.index("\n  --access JSON ") :].split("\n\n")[0]
        assert " ".join(option.split()).endswith("(object by key)")

    def test_a_map_on_the_line_and_in_params(self, capsys: pytest.CaptureFixture[str]) -> None:
        words = ("entity", "add", "--mock", "--entity", "dish", "--name", "Dishes")
        assert _run(capsys, *words, "--access", '{"U1": "W", "AU": "R"}')[0] == 0
        code, _, err = _run(capsys, *words, "--access", '{"U1": 7}')
        assert (code, err.splitlines()[0]) == (2, "b24: --access: U1 wants string, not 7")
        code, _, err = _run(capsys, *words, "--input", '{"ACCESS": {"U1": 7}}')
        assert (code, err.splitlines()[0]) == (2, "b24: --input: ACCESS.U1 wants string, not 7")


class TestOwnNames:
    """A method may be called as one of the program's own commands."""

    def test_its_command_is_api(self) -> None:
        entry = data.methods()["methods", 2]
        assert entry["command"] == "api methods"
        assert entry["python"] == "methods"
        others = [item for item in data.load("index")["methods"] if item is not entry]
        assert not any(item["command"].split()[0] == "api" for item in others)

    def test_it_is_called_by_api(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, err = _run(capsys, "api", "methods", "scope=user", "--mock", "-o", "json")
        assert (code, err) == (0, "")
        assert json.loads(out)[:2] == ["user.fields", "user.current"]

    def test_the_own_command_stays_what_it_is(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, _ = _run(capsys, "methods", "timeman.pause", "--output", "jsonl")
        assert code == 0
        assert json.loads(out)["name"] == "timeman.pause"
        code, _, err = _run(capsys, "methods", "--mock")
        assert code == 2
        assert '"--mock" is no option of "b24 methods"' in err

    def test_a_search_shows_how_to_call_it(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, out, _ = _run(capsys, "methods", "REST methods that may be called", "-o", "jsonl")
        found = {row["name"]: row["command"] for row in map(json.loads, out.splitlines())}
        assert found["methods"] == "api methods"

    def test_the_words_of_its_example(self) -> None:
        entry = data.methods()["methods", 2]
        words = command_of("b24", entry, data.method_of(entry), {"scope": "user"})
        assert words == ["b24", "api", "methods", "--input", '{"scope": "user"}']

    def test_it_has_no_place_in_the_tree(self) -> None:
        top = root(data.load("index"))
        assert named(top, "methods") is None
        assert walk(top, ["api"]) is None
        assert not {"api", "methods", "help"} & set(top.words)

    @pytest.mark.parametrize(
        ("words", "usage"),
        [
            (("help", "methods"), "Usage: b24 methods [--search WORDS] [options]"),
            (("methods", "--help"), "Usage: b24 methods [--search WORDS] [options]"),
            (("help", "api"), "Usage: b24 api METHOD [KEY=VALUE ...] [options]"),
            (("help", "api", "methods"), "Usage: b24 api METHOD [KEY=VALUE ...] [options]"),
            (("api", "methods", "--help"), "Usage: b24 api METHOD [KEY=VALUE ...] [options]"),
        ],
    )
    def test_help(
        self, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], usage: str
    ) -> None:
        code, out, err = _run(capsys, *words)
        assert (code, err) == (0, "")
        assert out.splitlines()[0] == usage


class TestDescribed:
    """What the spec says of one method is read without that of the others."""

    def test_the_index_is_in_the_order_of_the_file(self) -> None:
        entries = data.load("index")["methods"]
        assert [data.key_of(entry) for entry in entries] == list(data.load("methods"))

    def test_methods_of_both_versions_are_told_apart(self) -> None:
        both = [name for name, version in data.methods() if version == 3]
        both = [name for name in both if (name, 2) in data.methods()]
        assert both
        for name in both:
            two, three = data.method(name, 2), data.method(name, 3)
            assert two is not None
            assert three is not None
            assert two != three
            assert two.docs == data.methods()[name, 2]["page"]
            assert three.docs == data.methods()[name, 3]["page"]

    def test_a_name_in_any_case(self) -> None:
        found = data.method("TIMEMAN.Pause", 2)
        assert found is not None
        assert found.docs == data.methods()["timeman.pause", 2]["page"]

    def test_only_the_line_of_the_method_is_read(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def told(page: str, description: str | None = None) -> str:
            said: dict[str, object] = {"summary": "", "access": "", "scope": [], "page": page}
            said["effect"] = "read"
            parts: dict[str, list[object]] = {
                "params": [],
                "one_of": [],
                "errors": [],
                "examples": [],
            }
            rest = {"returns": {"type": "any"}, "description": description}
            return json.dumps({**said, **parts, **rest}, ensure_ascii=False)

        lines = {
            "a.list": told("of a.list", '"a": {'),
            "v3/a": told("of version 3"),
            "a": told("of version 2, мир", '\n"b": {}'),
            "broken": "{oh no}",
            "b": told("of b"),
        }
        text = ",\n".join(f'"{key}": {line}' for key, line in lines.items())
        (tmp_path / "methods.json").write_text("{\n" + text + "\n}\n", "utf-8")
        index = [
            {
                "method": key.removeprefix("v3/"),
                "version": 3 if key.startswith("v3/") else 2,
                "python": "a",
                "size": len(line.encode()),
            }
            for key, line in lines.items()
        ]
        (tmp_path / "index.json").write_text(json.dumps({"methods": index}), "utf-8")
        monkeypatch.setattr(data, "_FOLDER", str(tmp_path))
        caches: list[Any] = [data.load, data.methods, data.method, vars(data)["_places"]]
        try:
            for cached in caches:
                cached.cache_clear()
            for name, version, page in (
                ("a", 2, "of version 2, мир"),
                ("a", 3, "of version 3"),
                ("a.list", 2, "of a.list"),
                ("b", 2, "of b"),
            ):
                found = data.method(name, version)
                assert found is not None
                assert found.docs == page
        finally:
            for cached in caches:
                cached.cache_clear()
