"""Whole pages: what is read of a method, and what its file in a spec becomes."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importer.docs.facts import Gap, PagingFact
from generator.importer.docs.read import Documentation
from generator.importer.docs.specdata import method_data, method_path

from .documented import (
    answer,
    curl,
    documentation,
    fields,
    method_page,
    only_method,
    table,
    types,
)

PAGE = "api-reference/depot/depot-item-add"


def data(folder: Path, text: str) -> dict[str, Any]:
    """The file of the one method of one page."""
    return method_data(only_method(folder, "depot/depot-item-add", text))


def test_a_page_becomes_a_file(tmp_path: Path) -> None:
    page = method_page(
        "depot.item.add",
        intro="> Scope: [`depot`](../scopes.md)\n>\n> Who can execute the method: any user\n",
        params=fields(
            ("**fields***\n[`object`](#fields)", "x"),
            ("**notify**\n`boolean`", "Default: `N`"),
        ),
        call={"fields": {"NAME": "Shelf", "KIND": "wood"}, "notify": "Y"},
        returns={"result": 5, "time": {"start": 1.5}},
        results=fields(("**result**\n`integer`", "x"), ("**time**\n`time`", "x")),
        errors=answer({"error": "E_NAME", "error_description": "No name"}, 400)
        + table(("**Code**", "**Description**", "**Value**"), ("`E_KIND`", "No kind", "x")),
        more="## Parameter fields {#fields}\n\n"
        + fields(
            ("**NAME***\n`string`", "x"),
            ("**KIND**\n`string`", "Possible values:\n- `wood` — x\n- `iron` — y"),
        ),
    )
    assert data(tmp_path, page) == {
        "method": "depot.item.add",
        "summary": "Call depot.item.add.",
        "scope": ["depot"],
        "access": "any user",
        "effect": "write",
        "docs": PAGE,
        "params": {
            "fields": {
                "type": "object",
                "required": True,
                "fields": {
                    "NAME": {"type": "string", "required": True},
                    "KIND": {"type": "string", "values": {"wood": None, "iron": None}},
                },
            },
            "notify": {"type": "flag", "default": "N"},
        },
        "returns": {"type": "integer"},
        "errors": [
            {"code": "E_KIND", "message": "No kind"},
            {"code": "E_NAME", "http": 400, "message": "No name"},
        ],
        "examples": [
            {
                "call": {"fields": {"NAME": "Shelf", "KIND": "wood"}, "notify": "Y"},
                "answer": {"result": 5, "time": {"start": 1.5}},
            },
            {"http": 400, "answer": {"error": "E_NAME", "error_description": "No name"}},
        ],
    }


def test_a_page_that_says_next_to_nothing(tmp_path: Path) -> None:
    assert data(tmp_path, "# Add depot.item.add\n\n## Parameters\n\nNone.\n") == {
        "method": "depot.item.add",
        "summary": "Call depot.item.add.",
        "scope": ["basic"],
        "access": "as the page says",
        "effect": "write",
        "docs": PAGE,
        "returns": {"type": "any"},
    }


STAGE = (
    "#|\n|| **Name**\n`type` | **Description** ||\n|| **id***\n[`integer`](../t.md) | It ||\n|#\n"
)


@pytest.mark.parametrize(
    ("page", "names"),
    [
        (f"## Stage Parameters\n\n{STAGE}\n## Response Handling\n\nNothing.\n", ["id"]),
        (f"## Response Handling\n\n## Stage Parameters\n\n{STAGE}", []),
        (f"## Method Parameters\n\nNone.\n\n## Stage Parameters\n\n{STAGE}", []),
        (f"## Parts of a Stage\n\n{STAGE}\n## Response Handling\n\nNothing.\n", []),
    ],
)
def test_parameters_under_a_heading_of_their_own(
    tmp_path: Path, page: str, names: list[str]
) -> None:
    """Where no chapter has the usual name, one that ends in the word is taken."""
    found = data(tmp_path, f"# Add depot.item.add\n\n{page}")
    assert list(found.get("params", {})) == names
    assert all(param["required"] for param in found.get("params", {}).values())


@pytest.mark.parametrize(
    ("written", "access"),
    [
        ("Any user", "any user"),
        ("**administrator**", "administrators"),
        ("`authorized user`", "any user"),
        ("the keeper of the depot", "as the page says"),
    ],
)
def test_who_may_call(tmp_path: Path, written: str, access: str) -> None:
    page = method_page("depot.item.add", intro=f"> Who can execute the method: {written}\n")
    assert data(tmp_path, page)["access"] == access


class TestParameters:
    """Which parameters there are."""

    def test_a_key_of_the_example_that_differs_in_case(self, tmp_path: Path) -> None:
        page = method_page(
            "depot.item.add", params=fields(("**itemId***\n`integer`", "x")), call={"ITEMID": 1}
        )
        found = data(tmp_path, page)
        assert found["params"] == {"itemId": {"type": "integer", "required": True}}
        assert found["examples"][0]["call"] == {"itemId": 1}

    def test_two_keys_that_differ_in_case(self, tmp_path: Path) -> None:
        page = method_page(
            "depot.item.add",
            params=fields(("**id***\n`integer`", "x"), ("**ID**\n`string`", "x")),
            call={"ID": "x", "id": 1},
        )
        found = data(tmp_path, page)
        assert found["examples"][0]["call"] == {"id": 1, "ID": "x"}

    def test_a_key_of_the_example_that_the_table_lacks(self, tmp_path: Path) -> None:
        page = method_page(
            "depot.item.add", params=fields(("**A***\n`integer`", "x")), call={"EXTRA": "x", "A": 1}
        )
        found = data(tmp_path, page)
        assert found["params"] == {
            "A": {"type": "integer", "required": True},
            "EXTRA": {"type": "string"},
        }
        assert list(found["params"]) == list(found["examples"][0]["call"]) == ["A", "EXTRA"]

    def test_a_required_parameter_that_the_example_lacks(self, tmp_path: Path) -> None:
        page = method_page(
            "depot.item.add",
            params=fields(("**A***\n`integer`", "x"), ("**B***\n`integer`", "x")),
            call={"A": 1},
        )
        assert data(tmp_path, page)["params"] == {
            "A": {"type": "integer", "required": True},
            "B": {"type": "integer"},
        }

    @pytest.mark.parametrize(
        ("names", "call", "groups"),
        [
            (("IBLOCK_ID", "IBLOCK_CODE"), {"IBLOCK_ID": 1}, [["IBLOCK_ID", "IBLOCK_CODE"]]),
            (("IBLOCK_CODE", "IBLOCK_ID"), {"IBLOCK_ID": 1}, [["IBLOCK_CODE", "IBLOCK_ID"]]),
            (("itemId", "itemCode"), {"itemCode": "x"}, [["itemId", "itemCode"]]),
            (("DEPOT_ID", "ITEM_CODE"), {"DEPOT_ID": 1}, None),
            (("ITEM_FROM", "ITEM_TO"), {"ITEM_FROM": 1}, None),
        ],
    )
    def test_two_starred_parameters_of_which_the_example_has_one(
        self, tmp_path: Path, names: tuple[str, str], call: object, groups: object
    ) -> None:
        rows = [(f"**{name}***\n`string`", "x") for name in names]
        found = data(tmp_path, method_page("depot.item.add", params=fields(*rows), call=call))
        assert found.get("one_of") == groups
        given = next(iter(found["examples"][0]["call"]))
        required = [name for name, item in found["params"].items() if item.get("required")]
        assert required == ([] if groups else [given])

    def test_two_starred_parameters_of_which_the_text_says_one_suffices(
        self, tmp_path: Path
    ) -> None:
        page = method_page(
            "depot.item.add",
            params=fields(
                ("**ITEM_ID***\n`integer`", "Either this or `ITEM_CODE` is needed"),
                ("**ITEM_CODE***\n`string`", "x"),
                ("**NAME***\n`string`", "x"),
            ),
            call={"ITEM_ID": 1, "ITEM_CODE": "a", "NAME": "x"},
        )
        found = data(tmp_path, page)
        assert found["one_of"] == [["ITEM_ID", "ITEM_CODE"]]
        required = [name for name, item in found["params"].items() if item.get("required")]
        assert required == ["NAME"]

    def test_ways_to_call(self, tmp_path: Path) -> None:
        ways = (
            "### 1. By Number\n\n"
            + fields(("**ID***\n`integer`", "x"), ("**MODE***\n`string`", "x"))
            + "\n### 2. By Name\n\n"
            + fields(("**NAME***\n`string`", "x"), ("**MODE***\n`string`", "x"))
        )
        page = method_page("depot.item.add", params=ways, call={"ID": 1, "MODE": "a"})
        assert data(tmp_path, page)["params"] == {
            "ID": {"type": "integer"},
            "MODE": {"type": "string", "required": True},
            "NAME": {"type": "string"},
        }

    def test_other_sections_below_the_parameters_are_no_ways(self, tmp_path: Path) -> None:
        inner = (
            "### 1. By Number\n\n"
            + fields(("**ID***\n`integer`", "x"))
            + "\n### Keys of the Object\n\n"
            + fields(("**NAME***\n`string`", "x"))
        )
        page = method_page("depot.item.add", params=inner, call={"ID": 1})
        assert data(tmp_path, page)["params"] == {"ID": {"type": "integer", "required": True}}

    def test_without_a_table_the_example_counts(self, tmp_path: Path) -> None:
        page = method_page("depot.item.add", call={"A": 1, "B": ["x"]})
        assert data(tmp_path, page)["params"] == {
            "A": {"type": "integer"},
            "B": {"type": "string[]"},
        }

    def test_the_filter_of_version_3(self, tmp_path: Path) -> None:
        page = method_page(
            "depot.item.list",
            params=fields(("**filter**\n`array`", "x"), ("**select**\n`array`", "x")),
            call={"filter": [["id", ">", 5]], "select": ["id"]},
            address="rest/api/1/abc",
        )
        facts = only_method(tmp_path, "depot/depot-item-list", page)
        assert types(facts.params) == {"filter": "filter", "select": "string[]"}
        assert method_path(facts) == "v3/depot/item/list.yaml"

    def test_a_filter_of_version_3_that_is_an_object(self, tmp_path: Path) -> None:
        page = method_page(
            "depot.item.list",
            params=fields(("**filter**\n`object`", "x")),
            address="rest/api/1/abc",
        )
        facts = only_method(tmp_path, "depot/depot-item-list", page)
        assert types(facts.params) == {"filter": "object"}

    def test_the_filter_of_version_2(self, tmp_path: Path) -> None:
        page = method_page("depot.item.list", params=fields(("**filter**\n`array`", "x")))
        facts = only_method(tmp_path, "depot/depot-item-list", page)
        assert types(facts.params) == {"filter": "array"}
        assert method_path(facts) == "depot/item/list.yaml"


class TestNames:
    """Of which method a page is, beside other pages."""

    def test_a_misspelt_title(self, tmp_path: Path) -> None:
        page = method_page("depot.item.add", title="Add depot.itme.add")
        found = documentation(tmp_path, {"depot/depot-item-add": page})
        assert [facts.method for facts in found.methods] == ["depot.item.add"]
        why = "the title calls it depot.itme.add; depot.item.add is called so elsewhere"
        assert Gap(PAGE, 1, why) in found.gaps

    def test_upper_case_letters(self, tmp_path: Path) -> None:
        facts = only_method(
            tmp_path, "depot/depot-item-get-by-id", method_page("depot.item.getById")
        )
        assert (facts.method, method_data(facts)["effect"]) == ("depot.item.getById", "read")
        assert method_path(facts) == "depot/item/getById.yaml"

    def test_one_name_in_both_versions(self, tmp_path: Path) -> None:
        found = documentation(
            tmp_path,
            {
                "depot/depot-item-get": method_page("depot.item.get"),
                "rest-v3/depot/depot-item-get": method_page(
                    "depot.item.get", address="rest/api/1/abc"
                ),
            },
        )
        assert [(facts.method, facts.version, method_path(facts)) for facts in found.methods] == [
            ("depot.item.get", 2, "depot/item/get.yaml"),
            ("depot.item.get", 3, "v3/depot/item/get.yaml"),
        ]

    def test_two_pages_of_one_method(self, tmp_path: Path) -> None:
        page = method_page("depot.item.get")
        found = documentation(tmp_path, {"a/depot-item-get": page, "b/depot-item-get": page})
        assert [facts.page for facts in found.methods] == ["api-reference/a/depot-item-get"]
        why = "describes depot.item.get, as api-reference/a/depot-item-get does; that page counts"
        assert found.gaps == (Gap("api-reference/b/depot-item-get", 1, why),)

    def test_events_are_no_methods(self, tmp_path: Path) -> None:
        found = documentation(
            tmp_path,
            {
                "depot/events/on-depot-add": method_page("event.bind", title="On Adding"),
                "events/event-bind": method_page("event.bind"),
                "calendar/calendar-event/calendar-event-add": method_page("calendar.event.add"),
            },
        )
        assert [facts.method for facts in found.methods] == ["calendar.event.add", "event.bind"]
        assert found.gaps == ()

    def test_a_call_that_no_page_describes(self, tmp_path: Path) -> None:
        text = "# How to Fill a Depot\n\n" + curl("depot.fill")
        found = documentation(tmp_path, {"depot/how-to": text})
        why = "calls depot.fill of version 2, which no page describes"
        assert found.gaps == (Gap("api-reference/depot/how-to", 3, why),)

    def test_includes_are_no_pages(self, tmp_path: Path) -> None:
        found = documentation(tmp_path, {"_includes/depot-item-get": method_page("depot.item.get")})
        assert found.methods == ()

    def test_includes_of_a_page_are_read(self, tmp_path: Path) -> None:
        page = method_page("depot.item.add", params="{% include [x](./_includes/a.md) %}\n")
        found = documentation(
            tmp_path,
            {
                "depot/depot-item-add": page,
                "depot/_includes/a": fields(("**A***\n`integer`", "x")),
            },
        )
        assert types(found.methods[0].params) == {"A": "integer"}


def replacement(folder: Path, note: str, **pages: str) -> object:
    """What the file of an old method says of its end."""
    old = method_page("old.thing.add", intro=note)
    found = documentation(
        folder,
        {"old/old-thing-add": old}
        | {path.replace("__", "/").replace("_", "-"): text for path, text in pages.items()},
    )
    facts = next(facts for facts in found.methods if facts.method == "old.thing.add")
    return method_data(facts).get("deprecated")


def halted(text: str) -> str:
    """A note that the method is of the past."""
    return f'{{% note warning "Deprecated method" %}}\n\n{text}\n\n{{% endnote %}}\n'


class TestDeprecation:
    """Methods of the past, and what to use now."""

    def test_nothing_said(self, tmp_path: Path) -> None:
        assert replacement(tmp_path, "x") is None

    def test_without_a_replacement(self, tmp_path: Path) -> None:
        assert replacement(tmp_path, halted("Do not use it.")) == {}

    def test_by_the_page_of_a_link(self, tmp_path: Path) -> None:
        note = halted("Use [new.item.add](../new/new-item-add.md).")
        pages = {"new__new_item_add": method_page("new.item.add")}
        assert replacement(tmp_path, note, **pages) == {"replacement": "new.item.add"}

    def test_by_the_text_of_a_link_that_leads_nowhere(self, tmp_path: Path) -> None:
        note = halted("Use [`new.item.add`](../lost.md).")
        pages = {"new__new_item_add": method_page("new.item.add")}
        assert replacement(tmp_path, note, **pages) == {"replacement": "new.item.add"}

    def test_a_method_that_nobody_knows_is_none(self, tmp_path: Path) -> None:
        assert replacement(tmp_path, halted("Use [new.item.add](../lost.md).")) == {}

    def test_itself_is_none(self, tmp_path: Path) -> None:
        assert replacement(tmp_path, halted("[old.thing.add](./old-thing-add.md) is old.")) == {}

    def test_a_group_is_not_narrowed_to_a_method_of_the_same_end(self, tmp_path: Path) -> None:
        note = halted("Use [crm.item.productrow.*](../new/index.md).")
        pages = {"new__crm_item_productrow_add": method_page("crm.item.productrow.add")}
        assert replacement(tmp_path, note, **pages) == {"replacement": "crm.item.productrow.*"}

    def test_a_group_without_one(self, tmp_path: Path) -> None:
        note = halted("Use [crm.item.productrow.*](../new/index.md).")
        pages = {"new__crm_item_productrow_list": method_page("crm.item.productrow.list")}
        assert replacement(tmp_path, note, **pages) == {"replacement": "crm.item.productrow.*"}

    def test_a_group_by_its_overview(self, tmp_path: Path) -> None:
        note = halted("Use [universal.methods](../new/index.md).")
        pages = {
            "new__index": "# Overview of Methods\n",
            "new__crm_item_add": method_page("crm.item.add"),
            "new__crm_item_list": method_page("crm.item.list"),
        }
        assert replacement(tmp_path, note, **pages) == {"replacement": "crm.item.*"}

    def test_an_overview_without_methods(self, tmp_path: Path) -> None:
        note = halted("Use [universal.methods](../new/index.md).")
        assert replacement(tmp_path, note, new__index="# Overview of Methods\n") == {}

    @pytest.mark.parametrize("name", ["outdated", "deprecated"])
    def test_by_the_folder(self, tmp_path: Path, name: str) -> None:
        page = method_page("depot.item.add")
        facts = only_method(tmp_path, f"depot/{name}/depot-item-add", page)
        assert method_data(facts)["deprecated"] == {}


class TestExamples:
    """Requests with their answers."""

    def test_the_first_request_has_the_first_answer(self, tmp_path: Path) -> None:
        page = method_page("depot.item.add", params=curl("depot.item.add", {"A": 2}), call={"A": 1})
        assert data(tmp_path, page)["examples"] == [
            {"call": {"A": 2}, "answer": {"result": True}},
            {"call": {"A": 1}},
        ]

    def test_as_many_answers_as_requests(self, tmp_path: Path) -> None:
        page = (
            f"# A depot.item.add\n\n## Code Examples\n\n{curl('depot.item.add', {'A': 1})}"
            f"{curl('depot.item.add', {'A': 2})}\n## Response Handling\n\n"
            f"{answer({'result': 1})}{answer({'result': 2})}"
        )
        assert data(tmp_path, page)["examples"] == [
            {"call": {"A": 1}, "answer": {"result": 1}},
            {"call": {"A": 2}, "answer": {"result": 2}},
        ]

    def test_fewer_answers_than_requests(self, tmp_path: Path) -> None:
        page = "# A depot.item.add\n\n## Code Examples\n\n" + "".join(
            curl("depot.item.add", {"A": number}) for number in (1, 2, 3)
        )
        page += f"\n## Response Handling\n\n{answer({'result': 1})}{answer({'result': 2})}"
        assert data(tmp_path, page)["examples"] == [
            {"call": {"A": 1}, "answer": {"result": 1}},
            {"call": {"A": 2}},
            {"call": {"A": 3}},
            {"answer": {"result": 2}},
        ]

    def test_a_request_without_an_answer(self, tmp_path: Path) -> None:
        page = f"# A depot.item.add\n\n## Code Examples\n\n{curl('depot.item.add', {'A': 1})}"
        assert data(tmp_path, page)["examples"] == [{"call": {"A": 1}}]

    def test_answers_without_a_request(self, tmp_path: Path) -> None:
        page = (
            "# A depot.item.add\n\n## Response Handling\n\n"
            f"{answer({'result': 1})}{answer({'result': 2}, 202)}"
        )
        assert data(tmp_path, page)["examples"] == [
            {"answer": {"result": 1}},
            {"http": 202, "answer": {"result": 2}},
        ]

    def test_what_belongs_to_people_is_replaced(self, tmp_path: Path) -> None:
        page = method_page(
            "depot.item.add",
            call={"MAIL": "ann@firm.de", "HOOK": "https://firm.bitrix24.de/rest/7/aaaaaaaaaa1111/"},
            returns={"result": {"HOST": "firm.bitrix24.ru"}},
        )
        assert data(tmp_path, page)["examples"] == [
            {
                "call": {
                    "MAIL": "user@example.com",
                    "HOOK": "https://acme.bitrix24.com/rest/1/your-webhook-code/",
                },
                "answer": {"result": {"HOST": "acme.bitrix24.com"}},
            }
        ]

    def test_what_cannot_be_read_is_a_gap(self, tmp_path: Path) -> None:
        page = (
            f"# A depot.item.add\n\n## Code Examples\n\n{curl('depot.item.add', '{a: ...}')}\n"
            f"## Response Handling\n\n{answer('{...}')}"
        )
        found = documentation(tmp_path, {"depot/depot-item-add": page})
        assert found.gaps == (
            Gap(PAGE, 5, "the request is not JSON: unexpected '...}'"),
            Gap(PAGE, 16, "the answer is not JSON: unexpected '...}'"),
        )


class TestResults:
    """What a method answers."""

    def test_keys_that_not_all_objects_have(self, tmp_path: Path) -> None:
        page = method_page("depot.item.add", returns={"result": [{"A": 1}, {"A": 2, "B": "x"}]})
        assert data(tmp_path, page)["returns"] == {
            "type": "object[]",
            "fields": {"A": {"type": "integer"}, "B": {"type": "string", "optional": True}},
        }

    def test_a_table_of_a_parameter_among_the_results_is_none_of_them(self, tmp_path: Path) -> None:
        page = method_page(
            "depot.item.add",
            returns={"result": {"A": 1}},
            results="### Parameter B\n\n"
            + fields(("**B**\n`string`", "x"))
            + "\n### Returned Data\n\n"
            + fields(("**result**\n`object`", "x"), ("**A**\n`boolean`", "x")),
        )
        assert data(tmp_path, page)["returns"] == {
            "type": "object",
            "fields": {"A": {"type": "boolean | integer"}},
        }


class TestErrors:
    """Errors of the tables and of the examples."""

    def test_the_example_has_the_message(self, tmp_path: Path) -> None:
        page = method_page(
            "depot.item.add",
            errors=answer({"error": "E_A", "error_description": "No A"}, 403)
            + table(("**Code**", "**Description**"), ("`E_A`", "x"), ("`E_B`", "x")),
        )
        assert data(tmp_path, page)["errors"] == [
            {"code": "E_A", "message": "No A"},
            {"code": "E_B"},
        ]

    def test_an_error_of_version_3(self, tmp_path: Path) -> None:
        page = method_page(
            "depot.item.add",
            errors=answer({"error": {"code": "V3_A", "message": "No A"}}, 400)
            + "Error Code: `V3_B`\n\n"
            + table(("**Field**", "**Error description**", "**How to fix**"), ("`a`", "x", "y")),
            address="rest/api/1/abc",
        )
        assert data(tmp_path, page)["errors"] == [
            {"code": "V3_B", "message": "x", "field": "a"},
            {"code": "V3_A", "http": 400, "message": "No A"},
        ]

    @pytest.mark.parametrize(
        ("shown", "more"),
        [
            ("no a.", []),
            ("No C", [{"code": "", "http": 400, "message": "No C"}]),
        ],
    )
    def test_errors_without_a_code_are_told_apart_by_their_messages(
        self, tmp_path: Path, shown: str, more: list[dict[str, Any]]
    ) -> None:
        page = method_page(
            "depot.item.add",
            errors=answer({"error": "", "error_description": shown}, 400)
            + table(("**Error text**", "**Description**"), ("No A", "x"), ("No B", "x")),
        )
        assert data(tmp_path, page)["errors"] == [
            {"code": "", "message": "No A"},
            {"code": "", "message": "No B"},
            *more,
        ]

    def test_an_error_whose_code_is_a_number(self, tmp_path: Path) -> None:
        page = method_page(
            "depot.item.add", errors=answer({"error": 100, "error_description": ""}, 400)
        )
        assert data(tmp_path, page)["errors"] == [{"code": "100", "http": 400}]


class TestPaging:
    """How lists go on."""

    @pytest.mark.parametrize(
        ("params", "answered", "version", "expected"),
        [
            (["start"], {"result": [{"id": 1}]}, 2, PagingFact("start", None, "id")),
            (["start"], {"result": [{"ID": 1}], "next": 50}, 2, PagingFact("start", None, "ID")),
            ([], {"result": [{"ID": 1}], "total": 1}, 2, PagingFact("start", None, "ID")),
            ([], {"result": {"a": [{"id": 1}]}, "total": 1}, 2, PagingFact("start", "a", "id")),
            (
                ["start"],
                {"result": {"items": [{"id": 1}], "b": [{"id": 1}]}},
                2,
                PagingFact("start", "items", "id"),
            ),
            (["start"], {"result": {"a": [{"x": 1}]}}, 2, PagingFact("start", "a", None)),
            (["start"], {"result": {"a": [{"x": 1}], "b": [{"x": 1}]}}, 2, None),
            (["start"], {"result": {"1": {"id": 1}}}, 2, PagingFact("start", None, "id")),
            (["start"], {"result": {"a": {"1": {"id": 1}}}}, 2, PagingFact("start", "a", "id")),
            ([], {"result": {"1": {"id": 1}}, "total": 1}, 2, None),
            (["OFFSET"], {"result": [{"id": 1}]}, 2, PagingFact("offset", None, "id", "OFFSET")),
            (["page"], {"result": [{"id": 1}]}, 2, PagingFact("page", None, "id", "page")),
            (["start"], {"result": True}, 2, None),
            (["pagination"], {"result": [{"ID": 1}]}, 2, None),
            (["PARAMS"], {"result": [{"ID": 1}]}, 2, None),
            (["limit"], {"result": [{"ID": 1}], "total": 1}, 2, None),
            ([], {"result": [{"ID": 1}]}, 2, None),
            (
                ["pagination"],
                {"result": {"items": [{"id": 1}]}},
                3,
                PagingFact("pagination", "items", "id"),
            ),
            (["start"], {"result": {"items": [{"id": 1}]}}, 3, None),
        ],
    )
    def test_styles(
        self,
        tmp_path: Path,
        params: list[str],
        answered: object,
        version: int,
        expected: PagingFact | None,
    ) -> None:
        page = method_page(
            "depot.item.list",
            params=fields(*((f"**{name}**\n`integer`", "x") for name in params)),
            returns=answered,
            address="rest/api/1/abc" if version == 3 else "rest/1/abc",
        )
        assert only_method(tmp_path, "depot/depot-item-list", page).paging == expected

    def test_navigation(self, tmp_path: Path) -> None:
        page = method_page(
            "depot.item.list",
            params=fields(("**PARAMS**\n[`object`](#p)", "x")),
            returns={"result": [{"ID": 1}]},
            more="## Parameter PARAMS {#p}\n\n" + fields(("**NAV_PARAMS**\n`object`", "x")),
        )
        assert data(tmp_path, page)["paging"] == {"style": "nav", "id": "ID"}


PIECES = [
    "# Add depot.item.add", "## Method Parameters", "### Parameter A {#a}", "## Code Examples",
    "## Response Handling", "### Returned Data", "## Error Handling", "#|", "|#",
    "|| **Name**\n`type` | **Description** ||",
    "|| **A***\n[`object`](#a) | See [x fields](x.md) ||",
    "|| **result**\n[`x.id[]`](x.md#y) | Possible values:\n- `a` — b\n- `c` ||",
    "|| **a.b[].c** `array` | Default: `5` ||", "|| **Code** | **Description** | **Value** ||",
    "|| `E` | x | y ||", curl("depot.item.add", {"A": {"1": [1]}}), answer({"result": {"A": []}}),
    answer('{"result": [[{"A": 1}], {}]}'), answer({"error": {"code": None}}), answer("{...}"),
    '{% note warning "Deprecated" %}\n[a.b.*](x.md)\n{% endnote %}', "{% include [x](x.md) %}",
    "{% include [x](\0) %}", "> Scope: `depot`", "```", "Error Code: `X`", "HTTP status: **404**",
]  # fmt: skip


@given(
    st.lists(
        st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=30)), max_size=20).map(
            "\n".join
        ),
        max_size=3,
    )
)
def test_any_folder_of_pages_is_read(pages: list[str]) -> None:
    names = ["depot/depot-item-add", "depot/x", "rest-v3/depot-item-add"]
    with TemporaryDirectory() as folder:
        texts = {
            n: t.encode("utf-8", "replace").decode() for n, t in zip(names, pages, strict=False)
        }
        found: Documentation = documentation(Path(folder), texts)
    for facts in found.methods:
        assert method_data(facts)["docs"].removeprefix("api-reference/") in names


@pytest.mark.parametrize("target", ["x" * 300, "\0", "../../../secret", "http://[", "#"])
def test_a_link_to_nothing_is_followed(tmp_path: Path, target: str) -> None:
    (tmp_path / "secret.md").write_text("## A {#a}\n\n" + fields(("**S**\n`string`", "x")))
    page = method_page(
        "depot.item.add",
        params=fields((f"**A**\n[`a`]({target})", f"See [its fields]({target}#a)")),
        returns={"result": {"A": {"B": 1}}},
        results=fields((f"**A**\n[`a`]({target}#a)", f"See [its fields]({target})")),
    )
    found = documentation(tmp_path / "docs", {"depot/depot-item-add": page})
    assert [types(facts.params) for facts in found.methods] == [{"A": "any"}]
    assert [types(facts.returns.fields) for facts in found.methods] == [{"A": "object"}]
    assert found.records == ()


@pytest.mark.parametrize("target", ["x" * 300, "\0", "../../../secret.md", "."])
def test_an_include_of_nothing_is_empty(tmp_path: Path, target: str) -> None:
    (tmp_path / "secret.md").write_text(fields(("**S**\n`string`", "x")))
    page = method_page("depot.item.add", params=f"{{% include [x]({target}) %}}\n")
    assert only_method(tmp_path / "docs", "depot/depot-item-add", page).params == ()


def test_an_include_of_a_file_elsewhere_is_empty(tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text(fields(("**S**\n`string`", "x")))
    page = method_page("depot.item.add", params=f"{{% include [x]({secret}) %}}\n")
    assert only_method(tmp_path / "docs", "depot/depot-item-add", page).params == ()


def test_an_empty_folder_is_read(tmp_path: Path) -> None:
    found = documentation(tmp_path, {})
    assert (found.methods, found.records, found.gaps) == ((), (), ())


def test_a_file_that_is_no_text_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "api-reference"
    folder.mkdir()
    (folder / "x.md").write_bytes(b"# \xff\xfe depot.x\n\x00## Parameters\n")
    assert documentation(tmp_path, {}).methods == ()
