"""Shapes that several methods share: their names, their fields, what becomes of unread ones."""

from __future__ import annotations

from pathlib import Path

from generator.importer.docs.facts import Gap
from generator.importer.docs.read import Documentation
from generator.importer.docs.specdata import record_data, record_path

from .documented import documentation, fields, method_page, types


def getter(method: str, written: str, result: object = None, address: str = "rest/1/abc") -> str:
    """A page of a method whose result has a type."""
    return method_page(
        method,
        returns={"result": result},
        results=fields((f"**result**\n{written}", "x")),
        address=address,
    )


def section(anchor: str, *names: str, kind: str = "`integer`") -> str:
    """A section that describes an object."""
    return f"## Object {anchor} {{#{anchor}}}\n\n" + fields(
        *((f"**{n}**\n{kind}", "x") for n in names)
    )


def names(found: Documentation) -> dict[str, list[str]]:
    """The records with the names of their fields."""
    return {record.record: [item.name for item in record.fields] for record in found.records}


def results(found: Documentation) -> dict[str, str]:
    """The methods with the types of their results."""
    return {facts.method: facts.returns.type for facts in found.methods}


def test_a_shape_of_two_methods_is_one_record(tmp_path: Path) -> None:
    found = documentation(
        tmp_path,
        {
            "depot/depot-get": getter("depot.get", "[`depot`](types.md#depot)", {"id": 1}),
            "depot/depot-list": getter("depot.list", "[`depot[]`](types.md#depot)", [{"id": "x"}]),
            "depot/types": section("depot", "id", "size"),
        },
    )
    assert results(found) == {"depot.get": "depot.depot", "depot.list": "depot.depot[]"}
    assert [types(record.fields) for record in found.records] == [
        {"id": "integer | string", "size": "integer"}
    ]


def test_the_name_begins_with_the_group_once(tmp_path: Path) -> None:
    found = documentation(
        tmp_path,
        {
            "depot/depot-item-get": getter("depot.item.get", "[`x`](types.md#depot_item)"),
            "depot/types": section("depot_item", "id"),
        },
    )
    assert names(found) == {"depot.item": ["id"]}


def test_the_group_is_that_of_most_methods(tmp_path: Path) -> None:
    found = documentation(
        tmp_path,
        {
            "a/shop-get": getter("shop.get", "[`x`](../types.md#item)"),
            "b/depot-get": getter("depot.get", "[`x`](../types.md#item)"),
            "b/depot-list": getter("depot.list", "[`x`](../types.md#item)"),
            "types": section("item", "id"),
        },
    )
    assert names(found) == {"depot.item": ["id"]}


def test_names_of_version_3_begin_so(tmp_path: Path) -> None:
    page = getter("depot.get", "[`x`](types.md#DepotItemDto)", address="rest/api/1/abc")
    found = documentation(
        tmp_path, {"depot/depot-get": page, "depot/types": section("DepotItemDto", "id")}
    )
    assert names(found) == {"v3.depot.depotitem": ["id"]}
    assert record_path(found.records[0]) == "records/v3/depot/depotitem.yaml"


def test_two_shapes_of_one_name(tmp_path: Path) -> None:
    found = documentation(
        tmp_path,
        {
            "a/depot-one-get": getter("depot.one.get", "[`x`](types.md#item)", {}),
            "a/types": section("item", "a"),
            "b/depot-two-get": getter("depot.two.get", "[`x`](types.md#item)", {}),
            "b/types": section("item", "b"),
            "c/depot-two-list": getter("depot.two.list", "[`x`](types.md#item)", {}),
            "c/types": section("item", "c"),
        },
    )
    assert names(found) == {
        "depot.item": ["a"],
        "depot.two.item": ["b"],
        "depot.item_2": ["c"],
    }
    assert results(found) == {
        "depot.one.get": "depot.item",
        "depot.two.get": "depot.two.item",
        "depot.two.list": "depot.item_2",
    }


def test_a_record_in_a_record(tmp_path: Path) -> None:
    found = documentation(
        tmp_path,
        {
            "depot/depot-get": getter("depot.get", "[`x`](types.md#outer)", {"inner": [{"id": 1}]}),
            "depot/types": section("outer", "inner", kind="[`inner[]`](more.md#inner)"),
            "depot/more": section("inner", "id"),
        },
    )
    assert names(found) == {"depot.inner": ["id"], "depot.outer": ["inner"]}
    assert types(found.records[1].fields) == {"inner": "depot.inner[]"}


def test_a_record_that_holds_itself(tmp_path: Path) -> None:
    found = documentation(
        tmp_path,
        {
            "depot/depot-get": getter("depot.get", "[`node`](types.md#node)"),
            "depot/types": section(
                "node", "id", "children", kind="[`node[]`](../depot/types.md#node)"
            ),
        },
    )
    assert names(found) == {"depot.node": ["id", "children"]}
    assert types(found.records[0].fields)["children"] == "object[]"


def test_a_section_without_a_table_is_no_record(tmp_path: Path) -> None:
    found = documentation(
        tmp_path,
        {
            "depot/depot-get": getter("depot.get", "[`thing`](types.md#thing)", {"id": 1}),
            "depot/types": "## Thing {#thing}\n\nText.\n",
        },
    )
    assert (names(found), results(found)) == ({}, {"depot.get": "object"})


def test_a_link_that_leads_nowhere(tmp_path: Path) -> None:
    page = getter("depot.get", "[`thing`](lost.md#thing)", {"id": 1})
    found = documentation(tmp_path, {"depot/depot-get": page})
    assert (names(found), results(found), found.gaps) == ({}, {"depot.get": "object"}, ())


def test_a_link_that_leads_nowhere_and_no_answer(tmp_path: Path) -> None:
    page = "# Get depot.get\n\n## Returned Data\n\n" + fields(("**result**\n[`thing`](x.md)", "x"))
    found = documentation(tmp_path, {"depot/depot-get": page})
    assert results(found) == {"depot.get": "any"}
    assert found.gaps == (Gap("api-reference/depot/depot-get", 8, "unknown type 'thing'"),)


def test_a_link_of_the_description_to_a_page_of_fields(tmp_path: Path) -> None:
    page = method_page(
        "depot.get",
        returns={"result": {"item": {"id": 1}}},
        results=fields(
            ("**result**\n`object`", "x"), ("**item**\n`object`", "See [depot fields](fields.md)")
        ),
    )
    found = documentation(
        tmp_path, {"depot/depot-get": page, "depot/fields": section("depot-fields", "id", "size")}
    )
    assert types(found.methods[0].returns.fields) == {"item": "depot.fields"}
    assert names(found) == {"depot.fields": ["id", "size"]}


def test_another_link_of_the_description(tmp_path: Path) -> None:
    page = method_page(
        "depot.get",
        returns={"result": {"item": {"id": 1}}},
        results=fields(
            ("**result**\n`object`", "x"), ("**item**\n`object`", "See [more](fields.md)")
        ),
    )
    found = documentation(
        tmp_path, {"depot/depot-get": page, "depot/fields": section("depot-fields", "id", "size")}
    )
    assert types(found.methods[0].returns.fields) == {"item": "object"}
    assert names(found) == {}


def test_the_file_of_a_record(tmp_path: Path) -> None:
    found = documentation(
        tmp_path,
        {
            "depot/depot-get": getter("depot.get", "[`x`](types.md#item)"),
            "depot/types": section("item", "id"),
        },
    )
    assert record_path(found.records[0]) == "records/depot/item.yaml"
    assert record_data(found.records[0]) == {
        "record": "depot.item",
        "summary": "Object depot.item.",
        "fields": {"id": {"type": "integer"}},
    }
