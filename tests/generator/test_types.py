"""Types of the spec: reading them, testing values, and how they look in Python."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, cast, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.annotations import answer_type, argument_type, element, not_given
from generator.runtime.schema.fitting import Fitting
from generator.runtime.schema.methods import Field, Record, Value
from generator.runtime.schema.methods import Path as Place
from generator.runtime.schema.scalars import SCALARS, Degree
from generator.runtime.schema.types import Alternative, TypeExpressionError, parse_type
from generator.spec import read_spec
from generator.text import Code

from .test_consistency import bend, problems

RECORD = Record("x.yaml", "depot.shelf", "Shelf", "A shelf.", ())
RECORDS = {"depot.shelf": RECORD}
KNOWN = {*SCALARS, *RECORDS}


def field(kind: str, *, name: str = "x", **more: Any) -> Field:
    """A field of a type."""
    return Field(name=name, python=name, type=parse_type(kind, KNOWN), path=(), **more)


def class_of(name: str) -> Code:
    """The class of a record: its last name."""
    return Code(name.rsplit(".", 1)[-1].capitalize())


def misfits(
    fitting: Fitting, value: object, asked: Field, path: Place = ()
) -> list[tuple[Place, str]]:
    """What does not fit, and where."""
    return [(found.path, found.message) for found in fitting.findings(value, asked, path)]


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
        assert parse_type(text, KNOWN).alternatives == expected

    def test_the_last_wrap_is_the_outermost(self) -> None:
        (item,) = parse_type("integer[]{}", SCALARS).alternatives
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
            parse_type(text, KNOWN)
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
        assert parse_type(text, KNOWN).text == text

    @given(st.text(max_size=20) | st.text("integer[]{}| .", max_size=20))
    def test_any_text_is_a_type_or_no_type(self, text: str) -> None:
        try:
            found = parse_type(text, KNOWN)
        except TypeExpressionError as error:
            assert error.word in text
        else:
            assert parse_type(found.text, KNOWN) == found


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
        assert misfits(Fitting({}), value, field(kind), ("x",)) == []

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
        found = misfits(Fitting({}), value, field(kind), ("x",))
        assert found == [(place, message)]

    def test_each_misfit_of_a_map_is_told(self) -> None:
        found = misfits(Fitting({}), {"a": "x", "b": 1}, field("flag{}"))
        assert [place for place, _ in found] == [("a",), ("b",)]

    def test_the_values_of_a_map_are_those_that_are_listed(self) -> None:
        listed = field("string{}", values=(Value("R", None), Value("W", None)))
        fitting = Fitting({})
        assert misfits(fitting, {"a": "R", "b": "X"}, listed) == [
            (("b",), 'is "X", not one of R, W')
        ]
        assert misfits(fitting, {"b": "X"}, listed._replace(open=True)) == []

    def test_the_objects_of_a_map_have_the_declared_fields(self) -> None:
        inner = (field("integer", name="ID", required=True),)
        found = misfits(
            Fitting({}), {"a": {"ID": 1}, "ID": {"id": 1}}, field("object{}", fields=inner)
        )
        assert found == [(("ID", "id"), "is not declared"), (("ID",), "lacks ID")]

    def test_the_records_of_a_map_have_their_fields(self) -> None:
        records = {"depot.shelf": RECORD._replace(fields=(field("integer", name="ID"),))}
        found = misfits(Fitting(records, answers=True), {"a": {}}, field("depot.shelf{}"))
        assert found == [(("a",), "lacks ID")]


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
            answer_type(listed._replace(open=True), class_of, None)
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
        assert element(field(kind)).type.text == items


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


class TestDegrees:
    """The same value, held against its type by different people."""

    @pytest.mark.parametrize(
        ("kind", "value", "degrees"),
        [
            ("integer", 5, "spec typed python portal"),
            ("integer", "5", "typed python portal"),
            ("integer", "five", ""),
            ("integer", True, "portal"),
            ("number", 0.5, "spec typed python portal"),
            ("number", "0.5", "typed python portal"),
            ("number", Decimal("0.5"), "python"),
            ("string", "x", "spec typed python portal"),
            ("string", 5, "portal"),
            ("string", Decimal(5), "python"),
            ("boolean", 1, "typed python portal"),
            ("boolean", "Y", "portal"),
            ("flag", "Y", "spec typed python portal"),
            ("flag", True, "typed python portal"),
            ("flag", "yes", "portal"),
            ("date", "2026-01-31", "spec typed python portal"),
            ("date", "31.01.2026", "portal"),
            ("date", date(2026, 1, 31), "python"),
            ("datetime", datetime(2026, 1, 31, tzinfo=UTC), "python"),
            ("date", datetime(2026, 1, 31, tzinfo=UTC), ""),
            ("object", {}, "spec typed python portal"),
            ("object", [], "portal"),
            ("object", [1], "portal"),
            ("integer[]", (1, 2), "python"),
            ("integer[]", {"0": 1, "2": "5"}, "portal"),
            ("integer{}", [], "portal"),
            ("string", None, "typed python portal"),
            ("filter", {}, ""),
        ],
    )
    def test_who_takes_what(self, kind: str, value: object, degrees: str) -> None:
        every: tuple[Degree, ...] = get_args(Degree)
        taken = [
            degree for degree in every if misfits(Fitting({}, degree), value, field(kind)) == []
        ]
        assert taken == degrees.split()

    def test_null_is_no_value_of_what_is_required(self) -> None:
        for degree in ("typed", "portal"):
            asked = field("string", required=True)
            assert misfits(Fitting({}, degree), None, asked) == [((), "is null, not string")]

    def test_records_are_looked_into_however_deep_they_hold_themselves(self) -> None:
        items = Field("items", "items", parse_type("tree.item[]"))
        record = Record("x", "tree.item", "Item", "", (field("integer", name="id"), items))
        value = {"id": 1, "items": [{"id": 2, "items": [{"id": "x"}]}]}
        root = Field("x", "x", parse_type("tree.item"))
        found = misfits(Fitting({"tree.item": record}, "typed"), value, root)
        assert found == [(("items", 0, "items", 0, "id"), "is text, not integer")]

    def test_what_is_found_says_what_should_stand_there(self) -> None:
        asked = field("object", fields=(field("integer", name="ID", required=True),))
        (missing,) = Fitting({}, "typed").findings({}, asked, ("x",))
        assert (missing.trouble, missing.path, missing.field.name) == ("missing", ("x",), "ID")
        (unknown, _) = Fitting({}, "typed").findings({"id": 1}, asked)
        assert (unknown.trouble, unknown.path) == ("unknown", ("id",))

    def test_conditions_are_held_against_the_fields_that_they_are_on(self) -> None:
        inner = (field("integer", name="ID"),)
        asked = field("object", fields=inner, prefixes=(">=",))
        typed, spec = Fitting({}, "typed"), Fitting({})
        assert misfits(typed, {">=ID": "x"}, asked) == [((">=ID",), "is text, not integer")]
        assert misfits(typed, {"?ID": "5", ">=ID": ""}, asked) == []
        assert misfits(spec, {">=ID": "x"}, asked) == []
        assert misfits(spec, {"?ID": 1}, asked) == [(("?ID",), "is not declared")]


def test_a_scalar_is_one_entry_of_one_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading, fitting, annotations and the command line all follow from the entry."""

    def fits(value: object) -> bool:
        return isinstance(value, str) and value.startswith("#")

    def read(text: str) -> str:
        return f"#{text.strip('#')}"

    color = SCALARS["string"]._replace(
        name="color",
        answer="str",
        argument="str | tuple[int, int, int]",
        fits=fits,
        read=read,
        one="color",
        many="colors",
    )
    monkeypatch.setitem(cast("Any", SCALARS), "color", color)
    kind = parse_type("color[] | null", SCALARS)
    asked = Field("x", "x", kind)
    assert str(argument_type(asked, class_of, None)) == (
        "Sequence[str | tuple[int, int, int]] | None"
    )
    assert misfits(Fitting({}), ["#fff", "red"], asked) == [((1,), "is text, not color")]
