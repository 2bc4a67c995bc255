"""Types of the spec: reading them, testing values, and how they look in Python."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.annotations import answer_type, argument_type, element, not_given
from generator.model import SCALARS, Alternative, Field, Record, Value
from generator.spec import read_spec
from generator.text import Code
from generator.type_expressions import Fitting, TypeExpressionError, parse_type, type_text

from .test_consistency import bend, problems

RECORD = Record("x.yaml", "depot.shelf", "Shelf", "A shelf.", ())
RECORDS = {"depot.shelf": RECORD}


def field(kind: str, *, name: str = "x", **more: Any) -> Field:
    """A field of a type."""
    return Field(name=name, python=name, type=parse_type(kind, RECORDS), path=(), **more)


def class_of(name: str) -> Code:
    """The class of a record: its last name."""
    return Code(name.rsplit(".", 1)[-1].capitalize())


class TestReading:
    """From text to types and back."""

    @pytest.mark.parametrize(
        ("text", "alternatives"),
        [
            ("integer", [("integer", "")]),
            ("integer{}", [("integer", "{}")]),
            ("integer[]{}", [("integer", "[]{}")]),
            ("depot.shelf{}[] | null", [("depot.shelf", "{}[]"), ("null", "")]),
            (" string|string{} ", [("string", ""), ("string", "{}")]),
            ("string | string", [("string", "")]),
        ],
    )
    def test_lists_and_maps(self, text: str, alternatives: list[tuple[str, str]]) -> None:
        expected = tuple(Alternative(*item) for item in alternatives)
        assert parse_type(text, RECORDS).alternatives == expected

    def test_the_last_wrap_is_the_outermost(self) -> None:
        (item,) = parse_type("integer[]{}", {}).alternatives
        assert item.outer == "{}"
        assert item.inner == Alternative("integer", "[]")
        assert item.inner.inner == Alternative("integer")
        assert Alternative("integer").outer == ""

    @pytest.mark.parametrize(
        ("text", "message", "word"),
        [
            ("", "a type is missing here", ""),
            ("integer | ", "a type is missing here", ""),
            ("integer{", "a type is missing here", "integer{"),
            ("{}", "a type is missing here", "{}"),
            ("integer{}x", "a type is missing here", "integer{}x"),
            ("integer {}", "a type is missing here", "integer {}"),
            ("intger{}", "unknown type", "intger"),
            ("depot.shelv[]", "unknown type", "depot.shelv"),
        ],
    )
    def test_what_is_no_type(self, text: str, message: str, word: str) -> None:
        with pytest.raises(TypeExpressionError, match=message) as caught:
            parse_type(text, RECORDS)
        assert caught.value.word == word

    @given(
        st.lists(
            st.tuples(
                st.sampled_from([*SCALARS, "depot.shelf"]),
                st.lists(st.sampled_from(["[]", "{}"]), max_size=3).map("".join),
            ).map("".join),
            min_size=1,
            max_size=4,
            unique=True,
        ).map(" | ".join)
    )
    def test_text_and_type_are_one(self, text: str) -> None:
        assert type_text(parse_type(text, RECORDS)) == text

    @given(st.text(max_size=20) | st.text("integer[]{}| .", max_size=20))
    def test_any_text_is_a_type_or_no_type(self, text: str) -> None:
        try:
            found = parse_type(text, RECORDS)
        except TypeExpressionError as error:
            assert error.word in text
        else:
            assert parse_type(type_text(found), RECORDS) == found


class TestFitting:
    """Which values a type allows."""

    @pytest.mark.parametrize(
        ("kind", "value"),
        [
            ("integer{}", {}),
            ("integer{}", {"a": 1, "7": 2}),
            ("integer[]{}", {"a": [], "b": [1, 2]}),
            ("integer{}[]", [{}, {"a": 1}]),
            ("integer{}{}", {"a": {"b": 1}}),
            ("string | string{}", "x"),
            ("string | string{}", {"en": "x"}),
            ("any{}", {"a": None, "b": [1]}),
            ("integer{} | array", []),
        ],
    )
    def test_what_fits(self, kind: str, value: object) -> None:
        assert list(Fitting({}, request=True).misfits(value, field(kind), ("x",))) == []

    @pytest.mark.parametrize(
        ("kind", "value", "place", "message"),
        [
            ("integer{}", [1], ("x",), "is a list, not an object"),
            ("integer{}", None, ("x",), "is null, not an object"),
            ("integer{}", {"a": 1, "b": "2"}, ("x", "b"), "is text, not integer"),
            ("integer[]{}", {"a": {"0": 1}}, ("x", "a"), "is an object, not a list"),
            ("integer[]{}", {"a": [1, True]}, ("x", "a", 1), "is true or false, not integer"),
            ("integer{}[]", {"a": 1}, ("x",), "is an object, not a list"),
            ("integer{}[]", [{}, {"a": 0.5}], ("x", 1, "a"), "is a number, not integer"),
            ("string | string{}", {"en": 1}, ("x", "en"), "is an integer, not string"),
        ],
    )
    def test_what_does_not(
        self, kind: str, value: object, place: tuple[str | int, ...], message: str
    ) -> None:
        found = list(Fitting({}, request=True).misfits(value, field(kind), ("x",)))
        assert found == [(place, message)]

    def test_each_misfit_of_a_map_is_told(self) -> None:
        found = list(Fitting({}, request=True).misfits({"a": "x", "b": 1}, field("flag{}"), ()))
        assert [place for place, _ in found] == [("a",), ("b",)]

    def test_the_values_of_a_map_are_those_that_are_listed(self) -> None:
        listed = field("string{}", values=(Value("R", None), Value("W", None)))
        fitting = Fitting({}, request=True)
        assert list(fitting.misfits({"a": "R", "b": "X"}, listed, ())) == [
            (("b",), 'is "X", not one of R, W')
        ]
        assert list(fitting.misfits({"b": "X"}, replace(listed, open=True), ())) == []

    def test_the_objects_of_a_map_have_the_declared_fields(self) -> None:
        inner = (field("integer", name="ID", required=True),)
        found = Fitting({}, request=True).misfits(
            {"a": {"ID": 1}, "ID": {"id": 1}}, field("object{}", fields=inner), ()
        )
        assert list(found) == [(("ID", "id"), "is not declared"), (("ID",), "lacks ID")]

    def test_the_records_of_a_map_have_their_fields(self) -> None:
        records = {"depot.shelf": replace(RECORD, fields=(field("integer", name="ID"),))}
        found = Fitting(records, request=False).misfits({"a": {}}, field("depot.shelf{}"), ())
        assert list(found) == [(("a",), "lacks ID")]


class TestPython:
    """The annotations of answers and arguments."""

    @pytest.mark.parametrize(
        ("kind", "answer", "argument"),
        [
            ("integer{}", "dict[str, int]", "Mapping[str, int]"),
            ("integer[]{}", "dict[str, list[int]]", "Mapping[str, Sequence[int]]"),
            ("integer{}[]", "list[dict[str, int]]", "Sequence[Mapping[str, int]]"),
            (
                "flag{}",
                'dict[str, Literal["Y", "N"]]',
                'Mapping[str, bool | Literal["Y", "N"]]',
            ),
            (
                "depot.shelf{}",
                "dict[str, Shelf]",
                "Mapping[str, Shelf | Mapping[str, object]]",
            ),
            ("string | string{}", "str | dict[str, str]", "str | Mapping[str, str]"),
            ("any{} | null", "dict[str, Any] | None", "Mapping[str, object] | None"),
            (
                "flag[] | flag{}",
                'list[Literal["Y", "N"]] | dict[str, Literal["Y", "N"]]',
                'Sequence[bool | Literal["Y", "N"]] | Mapping[str, bool | Literal["Y", "N"]]',
            ),
            ("string | datetime", "str", "str | datetime"),
            ("datetime | string | date", "str", "datetime | str | date"),
            ("object | depot.shelf", "dict[str, Any] | Shelf", "Mapping[str, object] | Shelf"),
            (
                "any | object{}",
                "Any | dict[str, dict[str, Any]]",
                "object | Mapping[str, Mapping[str, object]]",
            ),
        ],
    )
    def test_unions_name_each_member_once(self, kind: str, answer: str, argument: str) -> None:
        assert answer_type(field(kind), class_of, None) == answer
        assert argument_type(field(kind), class_of, None) == argument

    def test_objects_with_fields_have_a_class_of_their_own(self) -> None:
        own = Code("Rights")
        assert answer_type(field("object{}"), class_of, own) == "dict[str, Rights]"
        assert (
            argument_type(field("object{} | object"), class_of, own)
            == "Mapping[str, Rights | Mapping[str, object]] | Rights | Mapping[str, object]"
        )

    def test_listed_values_of_maps_and_lists(self) -> None:
        listed = field("string | string{}", values=(Value("R", None), Value("W", None)))
        assert (
            answer_type(listed, class_of, None)
            == 'Literal["R", "W"] | dict[str, Literal["R", "W"]]'
        )
        assert (
            answer_type(replace(listed, open=True), class_of, None)
            == 'Literal["R", "W"] | str | dict[str, Literal["R", "W"] | str]'
        )

    @pytest.mark.parametrize(
        ("annotation", "expected"),
        [
            ("int", "int | NotGiven"),
            ("int | None", "int | NotGiven | None"),
            ("None", "NotGiven | None"),
            ("Mapping[str, int | None]", "Mapping[str, int | None] | NotGiven"),
            ("str | Mapping[str, str] | None", "str | Mapping[str, str] | NotGiven | None"),
        ],
    )
    def test_none_stays_the_last_of_what_may_be_left_out(
        self, annotation: str, expected: str
    ) -> None:
        assert not_given(Code(annotation)) == expected

    @pytest.mark.parametrize(
        ("kind", "items"),
        [
            ("integer[]", "integer"),
            ("integer[] | integer{}", "integer"),
            ("depot.shelf{} | null", "depot.shelf"),
            ("integer[]{}", "integer[]"),
            ("array", "any"),
        ],
    )
    def test_the_items_of_a_list_or_map(self, kind: str, items: str) -> None:
        assert type_text(element(field(kind)).type) == items


class TestInASpec:
    """What stands in a spec is tested against its examples."""

    def test_a_map_in_an_answer(self, acme: Path) -> None:
        bend(acme / "depot/shelf/codes.yaml", '"string[]"', '"string[]{}"')
        bend(acme / "depot/shelf/codes.yaml", "{result: [a]}", "{result: {north: [a], south: b}}")
        (line,) = problems(acme)
        assert "examples[0].answer.result.south: is text, not a list" in line

    @pytest.mark.parametrize(
        ("kind", "is_right"), [("object", False), ("object, open: true", True)]
    )
    def test_an_open_object_holds_other_keys(self, acme: Path, kind: str, is_right: bool) -> None:
        file = acme / "v3/depot/crate/add.yaml"
        bend(file, "returns: {type: object", f"returns: {{type: {kind}")
        bend(file, "{result: {id: 3}}", "{result: {id: 3, colour: red}}")
        if is_right:
            assert len(read_spec(acme).methods) == 7
        else:
            (line,) = problems(acme)
            assert "answer.result.colour: is not declared" in line

    def test_an_open_object_is_open_at_its_own_level_alone(self, acme: Path) -> None:
        file = acme / "depot/shelf/codes.yaml"
        bend(
            file,
            '{type: "string[]", summary: The codes.}',
            "{type: object, open: true, fields: {a: {type: object, fields: {b: {type: integer}}}}}",
        )
        bend(file, "{result: [a]}", "{result: {a: {b: 1, c: 2}, z: 3}}")
        (line,) = problems(acme)
        assert "answer.result.a.c: is not declared" in line

    def test_an_open_object_still_tests_the_keys_that_it_knows(self, acme: Path) -> None:
        file = acme / "v3/depot/crate/add.yaml"
        bend(file, "returns: {type: object", "returns: {type: object, open: true")
        bend(file, "{result: {id: 3}}", "{result: {id: x}}")
        (line,) = problems(acme)
        assert "answer.result.id: is text, not integer" in line

    @pytest.mark.parametrize(
        ("key", "is_known"),
        [("UF_COLOUR", True), ("UF_", False), ("XUF_COLOUR", False), ("COLOUR", False)],
    )
    @pytest.mark.parametrize("side", ["call", "answer"])
    def test_fields_that_each_portal_has_of_its_own(
        self, acme: Path, key: str, is_known: bool, side: str
    ) -> None:
        (acme / "api.yaml").write_text(
            (acme / "api.yaml").read_text() + "custom_fields: ^UF_\\w+$\n"
        )
        file = acme / "v3/depot/crate/add.yaml"
        old, new = ("weight: 1.5", f"weight: 1.5, {key}: 1")
        if side == "answer":
            old, new = ("{id: 3}", f"{{id: 3, {key}: 1}}")
        bend(file, old, new)
        if is_known:
            assert len(read_spec(acme).methods) == 7
        else:
            (line,) = problems(acme)
            assert f"{key}: is not declared" in line

    def test_without_a_pattern_there_are_none(self, acme: Path) -> None:
        bend(acme / "v3/depot/crate/add.yaml", "weight: 1.5", "weight: 1.5, UF_COLOUR: 1")
        (line,) = problems(acme)
        assert "UF_COLOUR: is not declared" in line

    def test_a_pattern_that_is_none_is_a_problem_and_no_crash(self, acme: Path) -> None:
        (acme / "api.yaml").write_text((acme / "api.yaml").read_text() + "custom_fields: '^(UF_'\n")
        (line,) = problems(acme)
        assert line.startswith("spec/api.yaml:5: custom_fields: is no regular expression: ")
