"""Tables of fields: names, required marks, types, and the values that a description lists."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importer.docs.blocks import Table, parse_blocks
from generator.importer.docs.rows import (
    Link,
    Row,
    is_field_table,
    listed_names,
    listed_values,
    rows_of,
)

from .documented import fields, first, rows, table


def row(cell: str, description: str = "Text.") -> Row:
    """The one row of a table whose first cell this is."""
    (found,) = rows(fields((cell, description)))
    return found


class TestNamesAndMarks:
    """The first cell."""

    @pytest.mark.parametrize(
        ("cell", "name", "required"),
        [
            ("**ID**\n[`integer`](types.md)", "ID", False),
            ("**ID***\n`integer`", "ID", True),
            ("**ID\\***\n`integer`", "ID", True),
            ("**ID^*^**\n`integer`", "ID", True),
            ("**ID**^*^\n`integer`", "ID", True),
            ("**ID** ^*^\n`integer`", "ID", True),
            ("**ID**\\*\n`integer`", "ID", True),
            ("**ID** *\n`integer`", "ID", True),
            ("**ID*** `integer`", "ID", True),
            ("**ID^ * ^**\n`integer`", "ID", True),
            ("** ID **\n`integer`", "ID", False),
            ("**`ID`**\n`integer`", "ID", False),
            ("**`ID`***\n`integer`", "ID", True),
            ("`ID`\n`integer`", "ID", False),
            ("`ID` *\n`integer`", "ID", True),
            ("ID\n`integer`", "ID", False),
            ("ID*\n`integer`", "ID", True),
            ("**DEPOT\\_ID**\n`integer`", "DEPOT_ID", False),
            ("**CALENDAR|UF_X**\n`integer`", "CALENDAR|UF_X", False),
            ("**>=DATE**\n`integer`", ">=DATE", False),
            ("**!NAME**\n`integer`", "!NAME", False),
            ("**UF_...**\n`integer`", "UF_...", False),
            ("**items/[/].id**\n`integer`", "items[].id", False),
        ],
    )
    def test_the_name_and_its_mark(self, cell: str, name: str, required: bool) -> None:
        found = row(cell)
        assert (found.name, found.required, found.types) == (name, required, ("integer",))

    def test_bold_italics_are_no_mark(self) -> None:
        assert row("**ID** **new**\n`integer`").required is False

    def test_a_cell_may_name_two_fields(self) -> None:
        for cell in ("**A / B***\n`string`", "**A, B***\n`string`", "**`A`, `B`***\n`string`"):
            names = [(item.name, item.required) for item in rows(fields((cell, "x")))]
            assert (cell, names) == (cell, [("A", True), ("B", True)])

    @pytest.mark.parametrize("name", ["{ID}", "#block<id>", "LANG (old)", "A, B (C)"])
    def test_what_stands_for_many_names_is_no_field(self, name: str) -> None:
        assert rows(fields((f"**{name}**\n`string`", "x"))) == ()

    def test_a_title_between_rows_is_no_field(self) -> None:
        text = fields(("**Common fields**", "-"), ("**ID**\n`integer`", "x"))
        assert [item.name for item in rows(text)] == ["ID"]

    def test_a_head_in_the_middle_is_no_field(self) -> None:
        text = fields(("**A**\n`string`", "x"), ("**Name**\n`type`", "**Description**"))
        assert [item.name for item in rows(text)] == ["A"]

    def test_a_row_of_one_cell_is_no_field(self) -> None:
        assert [r.name for r in rows(table(("**Name**", "x"), ("**A** `string`",)))] == []

    def test_rows_know_their_lines(self) -> None:
        assert [item.line for item in rows(fields(("**A**\n`x`", "y"), ("**B**\n`x`", "y")))] == [
            4,
            6,
        ]


class TestTypes:
    """Types and where they lead."""

    @pytest.mark.parametrize(
        ("cell", "types", "links"),
        [
            ("**A**\n`string`", ("string",), ("",)),
            ("**A**\n[`string`](../data-types.md)", ("string",), ("../data-types.md",)),
            ("**A**\n[`item`](#item)", ("item",), ("#item",)),
            ('**A**\n[`item`](a.md#b "Title")', ("item",), ("a.md#b",)),
            ("**A**\n`string` \\| `integer`", ("string", "integer"), ("", "")),
            ("**A**\n`string|integer`", ("string", "integer"), ("", "")),
            ("**A**\n`string \\| integer`", ("string", "integer"), ("", "")),
            ("**A**\n`string, null`", ("string", "null"), ("", "")),
            ("**A**\n`string or null`", ("string", "null"), ("", "")),
            ("**A**\n`integer/string`", ("integer", "string"), ("", "")),
            ("**A**\n[`a`](x.md)[`b`](y.md)", ("a", "b"), ("x.md", "y.md")),
            ("**A**\n[`item[]`](#i)", ("item[]",), ("#i",)),
            ("**A**\n``string``", ("string",), ("",)),
            ("**A**\n```string```", ("string",), ("",)),
            ("**A**", (), ()),
        ],
    )
    def test_types(self, cell: str, types: tuple[str, ...], links: tuple[str, ...]) -> None:
        found = row(cell)
        assert (found.types, found.type_links) == (types, links)

    def test_a_column_of_types(self) -> None:
        text = table(
            ("**Parameter**", "**Type**", "**Description**"),
            ("**A***", "integer", "One."),
            ("**B**", "`string[]`", "Two."),
        )
        assert [(r.name, r.required, r.types, r.description) for r in rows(text)] == [
            ("A", True, ("integer",), "One."),
            ("B", False, ("string[]",), "Two."),
        ]

    def test_a_head_called_value_and_type(self) -> None:
        text = table(("**Value**\n`type`", "**Description**"), ("**result**\n`object`", "x"))
        assert [(r.name, r.types) for r in rows(text)] == [("result", ("object",))]

    def test_more_columns_belong_to_the_description(self) -> None:
        text = table(("**Name**\n`type`", "**Description**", "**Since**"), ("**A** `x`", "y", "z"))
        assert [r.description for r in rows(text)] == ["y\nz"]

    def test_links_of_the_description(self) -> None:
        found = row("**A**\n`object`", "See [the fields](#a) and [more](../b.md#c).")
        assert found.links == (Link("the fields", "#a"), Link("more", "../b.md#c"))


class TestFieldTables:
    """Which tables are tables of fields."""

    @pytest.mark.parametrize(
        "head",
        ["**Name**\n`type`", "Parameter", "**Field**", "Key", "Title", "**Value**\n`type`"],
    )
    def test_by_their_head(self, head: str) -> None:
        assert is_field_table(first(table((head, "Description"), ("x", "y")), Table))

    @pytest.mark.parametrize(
        "head",
        [
            ("**Code**", "**Description**", "**Value**"),
            ("**Status**", "**Code**", "**Description**", "**Value**"),
            ("**Field**", "**Error description**", "**How to fix**"),
            ("**Value**", "**Description**"),
            ("**Method**", "**Description**"),
        ],
    )
    def test_errors_values_and_methods_are_none(self, head: tuple[str, ...]) -> None:
        assert not is_field_table(first(table(head, ("x",) * len(head)), Table))

    def test_without_a_head_by_their_rows(self) -> None:
        text = table(("**A**\n`string`", "x"), ("**B**\n`string`", "y"))
        assert is_field_table(first(text, Table))
        assert [item.name for item in rows(text)] == ["A", "B"]

    @pytest.mark.parametrize(
        "rows_",
        [
            (("**A**\n`string`", "x"), ("More", "y")),
            (("**A**", "x"), ("**B**", "y")),
            (("A `string`", "x"), ("B `string`", "y")),
        ],
    )
    def test_without_a_head_most_rows_must_have_bold_names_and_types(
        self, rows_: tuple[tuple[str, str], ...]
    ) -> None:
        assert not is_field_table(first(table(*rows_), Table))

    def test_an_empty_table_is_none(self) -> None:
        assert not is_field_table(Table(1, ()))


class TestListedValues:
    """Values in a description."""

    def test_a_closed_list(self) -> None:
        found = listed_values("State. Possible values:\n- `new` — just made\n- 'x'\n- `old` - gone")
        assert found is None
        found = listed_values("State. Possible values:\n- `new` — just made\n- `old` - gone")
        assert found is not None
        assert found.values == ("new", "old")
        assert found.open is False

    @pytest.mark.parametrize(
        "item", ["- `a` — t", "* `a`: t", "- **`a`** – t", "- ``a`` = t", "- `'a'` - t"]
    )
    def test_how_items_are_written(self, item: str) -> None:
        found = listed_values(f"Allowed values:\n{item}\n- `b`")
        assert found is not None
        assert found.values == ("a", "b")

    @pytest.mark.parametrize(
        "intro", ["Supported directions:", "Values, such as the following:", "Types of depots:"]
    )
    def test_an_open_list(self, intro: str) -> None:
        found = listed_values(f"{intro}\n- `a`\n- `b`")
        assert found is not None
        assert found.open is True

    @pytest.mark.parametrize(
        "text",
        [
            "Allowed values:\n- `a` — alone",
            "Some words.\n- `a`\n- `b`",
            "Structure of the values:\n- `a`\n- `b`",
            "Possible operators, used as a prefix:\n- `>`\n- `<`",
            "",
        ],
    )
    def test_no_list_of_values(self, text: str) -> None:
        assert listed_values(text) is None

    def test_the_list_ends_where_the_text_goes_on(self) -> None:
        found = listed_values("One of:\n- `a`\n  more of it\n- `b`\nOr\n- `c`")
        assert found is not None
        assert found.values == ("a", "b")

    def test_nested_items_are_no_values(self) -> None:
        found = listed_values("One of:\n- `a`\n    - `a1`\n- `b`")
        assert found is not None
        assert found.values == ("a", "b")

    def test_names_of_fields(self) -> None:
        assert listed_names("Fields:\n- `id` — number\n- `depot.name`\n- `*`\n- `a b`\n") == (
            "id",
            "depot.name",
            "*",
        )


CELLS = st.one_of(
    st.text(max_size=20),
    st.text(alphabet="*`\\^|[]()/{}, .AB_\n-", max_size=20),
    st.sampled_from(["**Name**", "**Type**", "`type`", "**A***", "**Value**\n`type`", "Field"]),
)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=5))
def test_any_table_text_has_rows_with_a_name(written: list[list[str]]) -> None:
    source = "#|\n" + "".join(f"|| {' | '.join(cells)} ||\n" for cells in written) + "|#"
    for block in parse_blocks(source):
        if isinstance(block, Table) and block.rows:
            assert is_field_table(block) in {True, False}
            for found in rows_of(block):
                assert found.name.strip() == found.name != ""
                assert len(found.types) == len(found.type_links)


@given(st.text(alphabet="-*` :—\nab'valuesof"))
def test_any_description_has_values_or_none(description: str) -> None:
    found = listed_values(description)
    assert found is None or len(found.values) > 1
