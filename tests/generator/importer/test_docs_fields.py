"""Types and nested fields: what the tables say, in the light of what the data shows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.importer.docs.facts import ABSENT, FieldFact, MethodFacts
from generator.importer.docs.kinds import boolean_kinds, char_kind, dated, plain_kind, split_lists
from generator.importer.docs.nodes import Node, grow, holder_of, place
from generator.importer.docs.read import Documentation
from generator.importer.docs.rows import Row
from generator.importer.docs.shapes import is_map, merge, observe, values_shape

from .documented import documentation, field, fields, method_page, only_method, types


def row(name: str, *kinds: str, required: bool = False, text: str = "") -> Row:
    """A row of a table, linked nowhere."""
    return Row(1, name, required, kinds or ("string",), ("",) * len(kinds or ("string",)), text)


class TestShapes:
    """What was seen in documented data."""

    def test_objects_of_several_answers(self) -> None:
        shape = observe([{"a": 1}, {"a": None, "b": [1, "x", 1.5, True]}])
        assert (shape.objects, shape.present) == (2, {"a": 2, "b": 1})
        assert shape.fields["a"].scalars == ["integer", "null"]
        assert shape.fields["b"].element().scalars == ["integer", "string", "number", "boolean"]
        assert shape.fields["b"].element().strings == ["x"]

    def test_nothing_and_empty_things(self) -> None:
        assert observe([]).seen is False
        assert observe([[]]).seen is True
        assert observe([{}]).empty_object is True
        assert observe([{"a": 1}]).empty_object is False
        assert observe([1]).element().seen is False

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            ({}, False),
            ({"1": "a", "25": "b"}, True),
            ({"n5": "a"}, True),
            ({"2026-01-31": []}, True),
            ({"0123456789abcdef": 1}, True),
            ({"ID": 1, "2": 1}, False),
            ({"ID": 1}, False),
            ({f: {"type": "x", "isRequired": True, "isReadOnly": False} for f in "AB"}, True),
            ({"A": {"type": "x", "isRequired": True, "isReadOnly": False}}, False),
            ({f: {"a": 1, "b": 2, "c": 3} for f in ("one", "two", "three", "four")}, True),
            ({f: {"a": 1, "b": 2, "c": 3} for f in ("one", "two", "three")}, False),
            ({f: {f: 1, "x": 2} for f in ("one", "two", "three", "four")}, False),
            ({"one": {"a": 1, "b": 2}, "two": 1, "three": {}, "four": {}}, False),
        ],
    )
    def test_maps(self, value: object, expected: bool) -> None:
        assert is_map(observe([value])) is expected

    def test_the_values_of_a_map(self) -> None:
        shape = values_shape(observe([{"1": {"a": 1}, "2": {"a": "x", "b": None}}]))
        assert (shape.objects, shape.present) == (2, {"a": 2, "b": 1})
        assert shape.fields["a"].scalars == ["integer", "string"]

    def test_merging(self) -> None:
        shape = observe([[{"a": 1}]])
        merge(shape, observe([[{"a": "x"}], "text"]))
        assert (shape.scalars, shape.strings, shape.lists) == (["string"], ["text"], 2)
        assert shape.element().fields["a"].scalars == ["integer", "string"]
        assert shape.element().present == {"a": 2}


class TestKinds:
    """Documented types by themselves."""

    @pytest.mark.parametrize(
        ("written", "expected"),
        [
            ("string", ("string", 0)),
            ("String", ("string", 0)),
            ("string[]", ("string", 1)),
            ("integer[][]", ("integer", 2)),
            ("array<int>", ("integer", 1)),
            ("Array<double>[]", ("number", 2)),
            ("crm_status", ("string", 0)),
            ("user", ("integer", 0)),
            ("file", ("file", 0)),
            ("char", ("char", 0)),
            ("mixed", ("any", 0)),
            ("depot_item", None),
            ("depot_item.id", None),
        ],
    )
    def test_plain_kinds(self, written: str, expected: tuple[str, int] | None) -> None:
        assert plain_kind(written) == expected

    def test_lists_around_a_name(self) -> None:
        assert split_lists("depot_item[]") == ("depot_item", 1)
        assert split_lists("list<depot_item>") == ("depot_item", 1)

    @pytest.mark.parametrize(
        ("text", "seen", "expected"),
        [
            ("Active", ["Y"], "flag"),
            ("Active", ["yes"], "string"),
            ("Active", [1], "string"),
            ("Active: `Y` or `N`", [], "flag"),
            ("A sign", [], "string"),
            ("`Y` or `N`", [1], "string"),
        ],
    )
    def test_a_char(self, text: str, seen: list[Any], expected: str) -> None:
        assert char_kind(text, observe(seen)) == expected

    @pytest.mark.parametrize(
        ("text", "seen", "expected"),
        [
            ("", [], ["boolean"]),
            ("`Y` or `N`", [], ["flag"]),
            ("`Y` or `N`", [True], ["boolean"]),
            ("", ["Y", "N"], ["flag"]),
            ("", ["Y", None], ["flag"]),
            ("", [True], ["boolean"]),
            ("", [1], ["boolean", "integer"]),
            ("", ["1"], ["boolean", "string"]),
            ("", ["Y", True], ["boolean", "string"]),
        ],
    )
    def test_a_boolean(self, text: str, seen: list[Any], expected: list[str]) -> None:
        assert boolean_kinds(text, observe(seen)) == expected

    @pytest.mark.parametrize(
        ("kind", "seen", "expected"),
        [
            ("date", [], ["date"]),
            ("date", ["2026-01-31"], ["date"]),
            ("date", ["2026-01-31T09:00:00+03:00"], ["datetime"]),
            ("date", ["31.01.2026"], ["string"]),
            ("datetime", ["2026-01-31T09:00:00+03:00", ""], ["datetime"]),
            ("datetime", ["31.01.2026 09:00:00"], ["string"]),
            ("datetime", [1769850000], ["datetime", "integer"]),
            ("datetime", [None], ["datetime"]),
        ],
    )
    def test_a_date(self, kind: str, seen: list[Any], expected: list[str]) -> None:
        assert dated(kind, observe(seen)) == expected


class TestNodes:
    """Rows in their places."""

    @pytest.mark.parametrize(
        ("data", "wraps", "children"),
        [
            ({"a": 1}, "", ["a"]),
            ([{"a": 1}], "[]", ["a"]),
            ({"1": {"a": 1}}, "{}", ["a"]),
            ({"1": [{"a": 1}]}, "[]{}", ["a"]),
            ([{"1": {"a": 1}}], "{}[]", ["a"]),
            ([], "[]", []),
            (1, "", []),
        ],
    )
    def test_lists_and_maps_around_objects(
        self, data: object, wraps: str, children: list[str]
    ) -> None:
        node = grow("x", observe([data]))
        assert (node.wraps, list(node.children)) == (wraps, children)
        assert list(holder_of(node).fields) == children

    def test_flat_rows_are_keys_of_the_root(self) -> None:
        root = grow("", observe([{"a": {"b": 1}}]))
        place((row("a"), row("b")), root, flat=True)
        assert list(root.children) == ["a", "b"]

    def test_rows_of_answers_go_where_the_data_has_their_names(self) -> None:
        root = grow("", observe([{"a": {"b": {"id": 1}}, "c": {"id": 2}}]))
        rows = (row("a"), row("b"), row("id", text="of b"), row("c"), row("id", text="of c"))
        place(rows, root, flat=False)
        inner = root.children["a"].children["b"].children["id"].row
        outer = root.children["c"].children["id"].row
        assert (inner and inner.description, outer and outer.description) == ("of b", "of c")
        assert list(root.children) == ["a", "c"]

    def test_an_unseen_row_goes_beside_the_last(self) -> None:
        root = grow("", observe([{"x": 1, "a": {"b": {"c": 1}}}]))
        place(tuple(row(name) for name in ("a", "b", "c", "d")), root, flat=False)
        assert list(root.children) == ["x", "a"]
        assert list(root.children["a"].children["b"].children) == ["c", "d"]

    def test_an_unseen_row_goes_into_a_list_of_objects_above_it(self) -> None:
        root = grow("", observe([{"x": 1}]))
        place((row("x"), row("items", "object[]"), row("id")), root, flat=False)
        assert list(root.children) == ["x", "items"]
        assert list(root.children["items"].children) == ["id"]

    @pytest.mark.parametrize("name", ["a.b", "a[].b", "a[0].b", "a[b]"])
    def test_names_that_are_paths(self, name: str) -> None:
        root = Node("", observe([{}]))
        place((row("a", "object"), row(name)), root, flat=True)
        assert {n: list(child.children) for n, child in root.children.items()} in (
            {"a": ["b"]},
            {"a": []},  # a[b] is one of many keys
        )

    @pytest.mark.parametrize(
        "name", ["UF_CRM_...", "UF_CRM_", "FIELD_N_X...", "<code>", "PARENT_ID_XXX"]
    )
    def test_names_that_stand_for_many(self, name: str) -> None:
        root = Node("", observe([{}]))
        place((row(name),), root, flat=True)
        assert root.children == {}

    def test_a_name_that_differs_in_case_only(self) -> None:
        root = grow("", observe([{"userId": 1}]))
        place((row("USERID"),), root, flat=True)
        assert [(n, c.row is not None) for n, c in root.children.items()] == [("userId", True)]

    def test_a_slip_in_a_name(self) -> None:
        root = grow("", observe([{"descriptionType": 1, "id": 2}]))
        place((row("desciptionType"), row("id")), root, flat=False)
        assert list(root.children) == ["descriptionType", "id"]

    def test_a_name_of_a_parameter_is_taken_at_its_word(self) -> None:
        root = grow("", observe([{"descriptionType": 1}]))
        place((row("desciptionType"),), root, flat=True)
        assert list(root.children) == ["descriptionType", "desciptionType"]

    def test_no_slip_where_both_names_have_rows(self) -> None:
        root = grow("", observe([{"DATE_FROM1": 1}]))
        place((row("DATE_FROM1"), row("DATE_FROM2")), root, flat=False)
        assert list(root.children) == ["DATE_FROM1", "DATE_FROM2"]


def params(
    folder: Path, rows: list[tuple[str, str]], call: object = None, more: str = ""
) -> tuple[FieldFact, ...]:
    """The parameters of a page with this table and this example."""
    page = method_page("depot.add", params=fields(*rows), call=call or {}, more=more)
    return only_method(folder, "depot/depot-add", page).params


def returns(folder: Path, rows: list[tuple[str, str]], *results: Any, more: str = "") -> FieldFact:
    """The result of a page with this table and these answers."""
    page = method_page("depot.get", results=fields(*rows) if rows else "", more=more)
    head, tail = page.split("## Response Handling")
    answers = "".join(f"```json\n{text}\n```\n" for text in results)
    rest = tail[tail.index("### Returned Data") :] if rows else more
    text = f"{head}## Response Handling\n\n{answers}\n{rest}"
    return only_method(folder, "depot/depot-get", text).returns


class TestTypesOfParameters:
    """The table and the documented request."""

    @pytest.mark.parametrize(
        ("written", "call", "expected"),
        [
            ("`integer`", {"A": 1}, "integer"),
            ("`integer`", {"A": "1"}, "integer | string"),
            ("`string`", {"A": 1}, "string | integer"),
            ("`double`", {"A": 1}, "number"),
            ("`integer`", {"A": None}, "integer | null"),
            ("`integer`", {"A": {"B": 1}}, "integer | object"),
            ("`boolean`", {"A": True}, "boolean"),
            ("`boolean`", {"A": "Y"}, "flag"),
            ("`boolean`", {"A": 1}, "boolean | integer"),
            ("`char`", {"A": "N"}, "flag"),
            ("`string` \\| `integer`", {}, "string | integer"),
            ("`string | null`", {}, "string | null"),
            ("`null`", {}, "any"),
            ("`string[]`", {"A": ["x"]}, "string[]"),
            ("`string[]`", {"A": "x"}, "string[] | string"),
            ("`array`", {"A": ["x"]}, "string[]"),
            ("`array`", {"A": [1, "x"]}, "array"),
            ("`array`", {}, "array"),
            ("`array`", {"A": []}, "array"),
            ("`array`", {"A": {"x": 1}}, "object"),
            ("`object`", {"A": {"x": 1}}, "object"),
            ("`object`", {"A": [{"x": 1}]}, "object[]"),
            ("`object[]`", {"A": [{"x": 1}]}, "object[]"),
            ("`object`", {"A": {"1": {"x": 1}}}, "object{}"),
            ("`object`", {"A": {"1": "x"}}, "string{}"),
            ("`array`", {"A": {"1": "x"}}, "string{}"),
            ("`crm_status`", {"A": "NEW"}, "string"),
            ("`user`", {"A": 5}, "integer"),
            ("`file`", {"A": ["a.txt", "YQ=="]}, "file"),
            ("`datetime`", {"A": "2026-01-31T09:00:00"}, "datetime"),
            ("`datetime`", {"A": "31.01.2026"}, "string"),
            ("`date`", {}, "date"),
            ("`mixed`", {"A": 1}, "any"),
            ("`any | string`", {}, "any"),
            ("`true | boolean`", {}, "boolean"),
            ("", {"A": 1}, "integer"),
            ("", {}, "any"),
        ],
    )
    def test_one_parameter(self, tmp_path: Path, written: str, call: object, expected: str) -> None:
        found = params(tmp_path, [(f"**A**\n{written}", "Text.")], call)
        assert types(found) == {"A": expected}

    def test_scripts_are_no_parameters(self, tmp_path: Path) -> None:
        rows = [("**callback**\n`callable`", "x"), ("**A**\n`string`", "x")]
        assert types(params(tmp_path, rows)) == {"A": "string"}

    def test_an_unknown_type_is_a_gap(self, tmp_path: Path) -> None:
        page = method_page("depot.add", params=fields(("**A**\n`gadget`", "x")))
        found = documentation(tmp_path, {"depot/depot-add": page})
        assert types(found.methods[0].params) == {"A": "any"}
        assert [(gap.line, gap.why) for gap in found.gaps] == [(10, "unknown type 'gadget'")]


class TestDetailsOfParameters:
    """Values, defaults, nested parameters."""

    def test_listed_values(self, tmp_path: Path) -> None:
        text = "Possible values:\n- `new` — one\n- `old` — two\n\nDefault: `new`"
        (found,) = params(tmp_path, [("**A**\n`string`", text)], {"A": "new"})
        assert (found.values, found.open, found.default) == (("new", "old"), False, "new")

    def test_listed_values_of_which_the_example_knows_more(self, tmp_path: Path) -> None:
        text = "Possible values:\n- `new` — one\n- `old` — two"
        (found,) = params(tmp_path, [("**A**\n`string`", text)], {"A": "lost"})
        assert (found.values, found.open) == (("new", "old"), True)

    def test_listed_values_that_no_example_shows(self, tmp_path: Path) -> None:
        text = "Possible values:\n- `new` — one\n- `old` — two"
        (found,) = params(tmp_path, [("**A**\n`string`", text)])
        assert (found.type, found.values, found.open) == ("string", ("new", "old"), False)

    @pytest.mark.parametrize("value", ['{"a": 1}', "long " * 13])
    def test_what_is_no_value(self, tmp_path: Path, value: str) -> None:
        text = f"Possible values:\n- `{value}` — one\n- `old` — two"
        (found,) = params(tmp_path, [("**A**\n`string`", text)])
        assert (found.type, found.values) == ("string", ())

    def test_listed_numbers(self, tmp_path: Path) -> None:
        text = "Possible values:\n- `1` — one\n- `2` — two"
        (found,) = params(tmp_path, [("**A**\n`integer`", text)])
        assert (found.type, found.values) == ("integer", ("1", "2"))

    def test_names_are_no_values_of_a_number(self, tmp_path: Path) -> None:
        text = "Possible values:\n- `one` — one\n- `2` — two"
        (found,) = params(tmp_path, [("**A**\n`integer`", text)])
        assert found.values == ()

    def test_y_and_n_make_a_flag(self, tmp_path: Path) -> None:
        text = "Possible values:\n- `Y` — yes\n- `N` — no\n\nDefault is `N`"
        (found,) = params(tmp_path, [("**A**\n`string`", text)])
        assert (found.type, found.values, found.default) == ("flag", (), "N")

    def test_names_of_a_list_are_open_values(self, tmp_path: Path) -> None:
        text = "Fields:\n- `id` — one\n- `name` — two"
        (found,) = params(tmp_path, [("**select**\n`string[]`", text)])
        assert (found.type, found.values, found.open) == ("string[]", ("id", "name"), True)

    @pytest.mark.parametrize(
        ("kind", "text", "default"),
        [
            ("integer", "Default: `50`", 50),
            ("integer", "By default — `50`", 50),
            ("integer", "The default value is `many`", ABSENT),
            ("boolean", "Defaults to `true`", True),
            ("boolean", "Default is `maybe`", ABSENT),
            ("boolean", "`Y` or `N`, default is `maybe`", ABSENT),
            ("boolean", "`Y` or `N`, default is `Y`", "Y"),
            ("string", "Default `'asc'`", "asc"),
            ("string", "Default: `{a: 1}`", ABSENT),
            ("string", "No word of it: `x`", ABSENT),
            ("object", "Default: `x`", ABSENT),
        ],
    )
    def test_defaults(self, tmp_path: Path, kind: str, text: str, default: object) -> None:
        (found,) = params(tmp_path, [(f"**A**\n`{kind}`", text)])
        assert found.default == default
        assert type(found.default) is type(default)

    @pytest.mark.parametrize(
        ("cell", "text", "heading"),
        [
            ("**fields***\n[`object`](#depot-fields)", "x", "## Keys {#depot-fields}"),
            ("**fields***\n`object`", "See [below](#depot-fields).", "## Keys {#depot-fields}"),
            ("**fields***\n`object`", "See [below](#the-keys).", "## The Keys"),
            ("**fields***\n`object`", "x", "## Parameter fields"),
            ("**fields***\n`object`", "x", "## FIELDS Parameter"),
            ("**fields***\n`object`", "x", "## Parameter `fields` {#parametr-fields}"),
            ("**fields***\n`object`", "x", "## Description fields"),
            ("**fields***\n`array`", "x", "## fields"),
        ],
    )
    def test_parameters_of_a_parameter(
        self, tmp_path: Path, cell: str, text: str, heading: str
    ) -> None:
        inner = fields(("**NAME***\n`string`", "x"), ("**SORT**\n`integer`", "x"))
        call = {"fields": {"NAME": "a", "SORT": 1, "EXTRA": 2}}
        (found,) = params(tmp_path, [(cell, text)], call, more=f"{heading}\n\n{inner}")
        assert (found.name, found.type, found.required) == ("fields", "object", True)
        assert types(found.fields) == {"NAME": "string", "SORT": "integer"}
        assert [item.required for item in found.fields] == [True, False]

    def test_parameters_of_a_parameter_that_no_example_shows(self, tmp_path: Path) -> None:
        inner = fields(("**NAME***\n`string`", "x"))
        rows = [("**items**\n`object[]`", "x"), ("**other**\n`array`", "x")]
        found = params(
            tmp_path, rows, more=f"## Parameter items\n\n{inner}\n## Parameter other\n\n{inner}"
        )
        assert types(found) == {"items": "object[]", "other": "object[]"}
        assert types(found[0].fields) == {"NAME": "string"}

    def test_a_section_of_the_answer_is_none_of_the_parameters(self, tmp_path: Path) -> None:
        inner = fields(("**NAME**\n`string`", "x"))
        rows = [("**item**\n`object`", "x")]
        found = params(tmp_path, rows, more=f"## Response Details\n\n### Object item\n\n{inner}")
        assert found[0].fields == ()

    def test_a_tree_of_parameters_ends(self, tmp_path: Path) -> None:
        inner = fields(("**NAME**\n`string`", "x"), ("**children**\n[`node[]`](#node)", "x"))
        rows = [("**tree**\n[`node`](#node)", "x")]
        (found,) = params(tmp_path, rows, more=f"## Node {{#node}}\n\n{inner}")
        assert types(found.fields) == {"NAME": "string", "children": "object[]"}
        assert field(found.fields, "children").fields == ()

    def test_a_required_key_that_the_example_leaves_out(self, tmp_path: Path) -> None:
        inner = fields(("**A***\n`string`", "x"), ("**B***\n`string`", "x"))
        rows = [("**fields***\n`object`", "x")]
        (found,) = params(
            tmp_path, rows, {"fields": {"A": "x"}}, more=f"## Parameter fields\n\n{inner}"
        )
        assert [(item.name, item.required) for item in found.fields] == [("A", True), ("B", False)]


class TestAnswers:
    """The result: data first, the table's words beside it."""

    def test_a_scalar(self, tmp_path: Path) -> None:
        found = returns(tmp_path, [("**result**\n`boolean`", "x")], '{"result": true}')
        assert (found.name, found.type) == ("result", "boolean")

    def test_without_a_table(self, tmp_path: Path) -> None:
        found = returns(tmp_path, [], '{"result": [{"ID": "1", "SORT": 5}]}')
        assert (found.type, types(found.fields)) == (
            "object[]",
            {"ID": "string", "SORT": "integer"},
        )

    def test_integer_in_the_table_and_text_in_the_answer(self, tmp_path: Path) -> None:
        rows = [("**result**\n`object`", "x"), ("**ID**\n`integer`", "x")]
        found = returns(tmp_path, rows, '{"result": {"ID": "5"}}')
        assert types(found.fields) == {"ID": "integer | string"}

    def test_boolean_in_the_table(self, tmp_path: Path) -> None:
        rows = [("**result**\n`object`", "x")] + [(f"**{n}**\n`boolean`", "x") for n in "ABC"]
        found = returns(tmp_path, rows, '{"result": {"A": "Y", "B": false, "C": 0}}')
        assert types(found.fields) == {"A": "flag", "B": "boolean", "C": "boolean | integer"}

    def test_an_empty_list_for_an_object(self, tmp_path: Path) -> None:
        rows = [("**result**\n`object`", "x"), ("**ITEM**\n`object`", "x")]
        found = returns(
            tmp_path, rows, '{"result": {"ITEM": []}}', '{"result": {"ITEM": {"A": 1}}}'
        )
        assert types(found.fields) == {"ITEM": "object | array"}
        assert types(found.fields[0].fields) == {"A": "integer"}

    def test_nothing_but_an_empty_list_for_an_object(self, tmp_path: Path) -> None:
        rows = [("**result**\n`object`", "x"), ("**ITEM**\n[`object`](#item)", "x")]
        more = "#### Item {#item}\n\n" + fields(("**A**\n`integer`", "x"))
        found = returns(tmp_path, rows, '{"result": {"ITEM": []}}', more=more)
        assert types(found.fields) == {"ITEM": "object | array"}
        assert types(found.fields[0].fields) == {"A": "integer"}

    def test_an_object_for_a_list(self, tmp_path: Path) -> None:
        rows = [("**result**\n`array`", "x")]
        assert returns(tmp_path, rows, '{"result": {"A": 1}}').type == "object"

    def test_a_list_for_an_object(self, tmp_path: Path) -> None:
        rows = [("**result**\n`object`", "x"), ("**A**\n`integer`", "x")]
        found = returns(tmp_path, rows, '{"result": [{"A": 1}]}')
        assert (found.type, types(found.fields)) == ("object[]", {"A": "integer"})

    def test_a_map_by_numbers(self, tmp_path: Path) -> None:
        rows = [("**result**\n`object`", "x"), ("**A**\n`integer`", "x")]
        found = returns(tmp_path, rows, '{"result": {"1": {"A": 1}, "2": {"A": 2}}}')
        assert (found.type, types(found.fields)) == ("object{}", {"A": "integer"})

    def test_a_map_of_texts_whose_table_names_a_key(self, tmp_path: Path) -> None:
        rows = [("**result**\n[`object`](#r)", "x")]
        more = "#### Item {#r}\n\n" + fields(("**code**\n`string`", "x"))
        found = returns(tmp_path, rows, '{"result": {"1": "a", "2": "b"}}', more=more)
        assert (found.type, found.fields) == ("string{}", ())

    def test_a_map_of_descriptions(self, tmp_path: Path) -> None:
        one = '{"type": "integer", "isRequired": false, "isReadOnly": true}'
        found = returns(tmp_path, [], f'{{"result": {{"ID": {one}, "NAME": {one}}}}}')
        assert found.type == "object{}"
        assert types(found.fields) == {
            "type": "string",
            "isRequired": "boolean",
            "isReadOnly": "boolean",
        }

    def test_a_map_that_is_also_an_empty_list(self, tmp_path: Path) -> None:
        found = returns(tmp_path, [], '{"result": {"1": "a"}}', '{"result": []}')
        assert found.type == "string{} | array"

    def test_keys_that_not_all_objects_have(self, tmp_path: Path) -> None:
        found = returns(tmp_path, [], '{"result": [{"A": 1, "B": 2}, {"A": 1}]}')
        assert [(item.name, item.optional) for item in found.fields] == [("A", False), ("B", True)]

    def test_data_below_the_sixth_level_are_an_object(self, tmp_path: Path) -> None:
        deep = '{"A": ' * 8 + "1" + "}" * 8
        found = returns(tmp_path, [], f'{{"result": {deep}}}')
        levels = 0
        while found.fields:
            levels, found = levels + 1, found.fields[0]
        assert (levels, found.type) == (6, "object")

    def test_null_comes_last(self, tmp_path: Path) -> None:
        rows = [("**result**\n`null | integer`", "x")]
        assert returns(tmp_path, rows, '{"result": null}').type == "integer | null"

    def test_own_fields_of_a_portal_are_not_listed(self, tmp_path: Path) -> None:
        found = returns(
            tmp_path, [], '{"result": {"ID": 1, "UF_CRM_12": 2, "ufCrm_3": 1, "PROPERTY_77": 3}}'
        )
        assert (types(found.fields), found.open) == ({"ID": "integer"}, True)

    def test_rows_named_below_the_result(self, tmp_path: Path) -> None:
        rows = [("**result**\n`object`", "x"), ("**result.item.id**\n`integer`", "x")]
        found = returns(tmp_path, rows, '{"result": {"item": {"id": 1}}}')
        assert types(found.fields) == {"item": "object"}
        assert found.fields[0].fields[0].line > 0

    def test_the_envelope_is_no_result(self, tmp_path: Path) -> None:
        rows = [(f"**{n}**\n`integer`", "x") for n in ("result", "total", "next", "time")]
        assert returns(tmp_path, rows, '{"result": 1}').fields == ()

    def test_a_scalar_in_the_table_and_objects_in_the_answer(self, tmp_path: Path) -> None:
        page = method_page(
            "depot.get",
            returns={"result": {"ITEM": {"A": 1}}},
            results=fields(("**result**\n`object`", "x"), ("**ITEM**\n`integer`", "x")),
        )
        found = documentation(tmp_path, {"depot/depot-get": page})
        assert types(found.methods[0].returns.fields) == {"ITEM": "object"}
        assert [gap.why for gap in found.gaps] == [
            "ITEM is integer in the table, and no scalar in the answer"
        ]

    def test_neither_answer_nor_table(self, tmp_path: Path) -> None:
        text = "# Get depot.get\n\n## Parameters\n\nNone.\n"
        found = documentation(tmp_path, {"depot/depot-get": text})
        assert found.methods[0].returns.type == "any"
        assert [gap.why for gap in found.gaps] == ["shows no answer and no table of it"]

    def test_a_table_without_an_answer(self, tmp_path: Path) -> None:
        text = "# Get depot.get\n\n## Parameters\n\nNone.\n\n## Returned Data\n\n" + fields(
            ("**ID**\n`integer`", "x")
        )
        found = only_method(tmp_path, "depot/depot-get", text).returns
        assert (found.type, types(found.fields)) == ("object", {"ID": "integer"})


DATA_TYPES = "# Data Types\n\n## Object depot_item {#depot_item}\n\n" + fields(
    ("**id**\n`integer`", "x"), ("**code**\n`string`", "x"), ("**ratio**\n`double`", "x")
)


def linked(folder: Path, written: str, result: Any = None) -> Documentation:
    """A page whose one parameter and whose result have a type of the page of types."""
    page = method_page(
        "depot.item.get",
        params=fields((f"**A**\n{written}", "x")),
        returns={"result": result},
        results=fields((f"**result**\n{written}", "x")),
    )
    return documentation(folder, {"depot/depot-item-get": page, "data-types": DATA_TYPES})


class TestReferences:
    """Types that lead to another page."""

    @pytest.mark.parametrize(
        ("written", "expected"),
        [
            ("[`depot_item.id`](../data-types.md#depot_item)", "integer"),
            ("[`depot_item.code`](../data-types.md#depot_item)", "string"),
            ("[`depot_item.code[]`](../data-types.md#depot_item)", "string[]"),
            ("[`depot_item.CODE`](../data-types.md)", "string"),
            ("[`depot_item.ratio`](../data-types.md#depot_item)", "integer"),
            ("[`depot_item.lost`](../data-types.md#depot_item)", "integer"),
            ("[`integer`](../data-types.md)", "integer"),
            ("[`depot_item`](../data-types.md)", "depot.item"),
            ("[`depot_item`](../data-types.md#depot_item)", "depot.item"),
            ("[`depot_item[]`](../data-types.md#depot_item)", "depot.item[]"),
            ("[`depot_item`](../data-types.md) \\| `null`", "depot.item | null"),
        ],
    )
    def test_types(self, tmp_path: Path, written: str, expected: str) -> None:
        facts: MethodFacts = linked(tmp_path, written).methods[0]
        assert types(facts.params) == {"A": expected}

    def test_a_record(self, tmp_path: Path) -> None:
        found = linked(
            tmp_path,
            "[`depot_item`](../data-types.md#depot_item)",
            {"id": 1, "code": 5, "new": True},
        )
        (record,) = found.records
        assert (record.record, record.page) == ("depot.item", "api-reference/data-types")
        assert types(record.fields) == {
            "id": "integer",
            "code": "string | integer",
            "new": "boolean",
            "ratio": "number",
        }
        assert (found.methods[0].returns.type, found.methods[0].returns.fields) == (
            "depot.item",
            (),
        )

    def test_a_list_of_records_called_by_one(self, tmp_path: Path) -> None:
        found = linked(tmp_path, "[`depot_item`](../data-types.md#depot_item)", [{"id": 1}])
        assert found.methods[0].returns.type == "depot.item[]"
