"""What a source says now and what people have written: which of them wins, place by place."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.effects import effect_of
from generator.importer.comments import with_comments
from generator.importer.merge import DOCUMENTATION, LIST_CORRECTION, merge

Data = dict[str, Any]

FIELD: st.SearchStrategy[Any] = st.recursive(
    st.fixed_dictionaries(
        {
            "type": st.sampled_from(
                [
                    "any",
                    "array",
                    "object",
                    "string",
                    "string[]",
                    "a.b",
                    "object[]",
                    "array | object",
                    "null",
                    "string | null",
                    "object | null",
                    "array | object | null",
                ]
            )
        },
        optional={
            "summary": st.sampled_from(["A.", "B.", "Call x."]),
            "required": st.just(True),
            "optional": st.just(True),
            "default": st.sampled_from([1, True, None]),
            "values": st.dictionaries(st.sampled_from("ab"), st.sampled_from([None, "x"])),
            "open": st.just(True),
        },
    ),
    lambda inner: st.fixed_dictionaries(
        {
            "type": st.just("object"),
            "fields": st.dictionaries(st.sampled_from("abc"), inner, min_size=1, max_size=3),
        }
    ),
    max_leaves=5,
)
CORRECTION: st.SearchStrategy[Any] = st.fixed_dictionaries(
    {
        "field": st.sampled_from(
            ["params.a", "params.b.type", "returns.fields.a", "params.c.fields.a"]
        ),
        "page": st.sampled_from(["X.", "Y."]),
        "because": st.just("Z."),
    }
)
METHOD: st.SearchStrategy[Any] = st.fixed_dictionaries(
    {"method": st.just("m"), "summary": st.sampled_from(["A.", "Call m."]), "returns": FIELD},
    optional={
        "effect": st.sampled_from(["read", "write"]),
        "params": st.dictionaries(st.sampled_from("abc"), FIELD, min_size=1, max_size=3),
        "corrections": st.lists(CORRECTION, min_size=1, max_size=3, unique_by=lambda c: c["field"]),
    },
)


@given(METHOD)
def test_a_file_that_is_up_to_date_stays(data: Data) -> None:
    merged = merge(data, copy.deepcopy(data))
    assert json.dumps(merged.data) == json.dumps(data)
    assert merged.changes == ()


@given(METHOD, METHOD)
def test_a_second_import_changes_nothing_and_inputs_stay(old: Data, new: Data) -> None:
    before = json.dumps([old, new])
    once = merge(old, new)
    assert json.dumps([old, new]) == before
    again = merge(once.data, new)
    assert json.dumps(again.data) == json.dumps(once.data)
    assert again.changes == ()
    assert bool(once.changes) == (json.dumps(once.data) != json.dumps(old))


def field(old: Data, new: Data) -> Data:
    merged = merge({"params": {"X": old}}, {"params": {"X": new}})
    found: Data = merged.data["params"]["X"]
    return found


@pytest.mark.parametrize(
    ("old", "new", "merged"),
    [
        ({"type": "string"}, {"type": "integer"}, {"type": "integer"}),
        ({"type": "string"}, {"type": "any"}, {"type": "string"}),
        ({"type": "crm.deal"}, {"type": "object"}, {"type": "crm.deal"}),
        ({"type": "crm.deal"}, {"type": "crm.lead"}, {"type": "crm.lead"}),
        ({"type": "string[]"}, {"type": "array"}, {"type": "string[]"}),
        ({"type": "string"}, {"type": "array"}, {"type": "array"}),
        ({"type": "string[]"}, {"type": "array | object"}, {"type": "string[]"}),
        ({"type": "integer{}"}, {"type": "array | object"}, {"type": "integer{}"}),
        ({"type": "object | crm.deal"}, {"type": "array | object"}, {"type": "object | crm.deal"}),
        ({"type": "object | string"}, {"type": "array | object"}, {"type": "array | object"}),
        ({"type": "string | null"}, {"type": "string"}, {"type": "string | null"}),
        ({"type": "string | null"}, {"type": "integer"}, {"type": "integer | null"}),
        ({"type": "string | null"}, {"type": "integer | null"}, {"type": "integer | null"}),
        ({"type": "string[] | null"}, {"type": "array | object"}, {"type": "string[] | null"}),
        ({"type": "crm.deal | null"}, {"type": "object"}, {"type": "crm.deal | null"}),
        ({"type": "string | null"}, {"type": "any"}, {"type": "string | null"}),
        (
            {"type": "string | null", "values": {"a": "mine"}},
            {"type": "string", "values": {"b": None}},
            {"type": "string | null", "values": {"b": None}},
        ),
        (
            {"type": "object", "fields": {"A": {"type": "flag"}}},
            {"type": "object | null"},
            {"type": "object | null", "fields": {"A": {"type": "flag"}}},
        ),
        (
            {"type": "object", "fields": {"A": {"type": "any"}}},
            {"type": "array | object"},
            {"type": "object", "fields": {"A": {"type": "any"}}},
        ),
        ({"type": "any", "required": True}, {"type": "any"}, {"type": "any"}),
        ({"type": "any"}, {"type": "any", "optional": True}, {"type": "any", "optional": True}),
        ({"type": "any", "summary": "Mine."}, {"type": "any", "summary": "Its."}, None),
        ({"type": "any", "required_if": "Never."}, {"type": "any"}, None),
        ({"type": "integer", "default": 1}, {"type": "integer"}, None),
        ({"type": "integer", "default": 1}, {"type": "string"}, {"type": "string"}),
        (
            {"type": "object", "fields": {"A": {"type": "any", "summary": "Mine."}}},
            {"type": "object"},
            None,
        ),
        (
            {"type": "object", "fields": {"A": {"type": "any", "summary": "Mine."}}},
            {"type": "object", "fields": {"B": {"type": "any"}, "A": {"type": "flag"}}},
            {
                "type": "object",
                "fields": {"B": {"type": "any"}, "A": {"type": "flag", "summary": "Mine."}},
            },
        ),
        (
            {"type": "string", "values": {"a": "mine", "b": "gone"}},
            {"type": "string", "values": {"a": None, "c": "its"}},
            {"type": "string", "values": {"a": "mine", "c": "its"}},
        ),
        (
            {"type": "string", "values": {"a": "mine", "b": None, "d": "found"}},
            {"type": "string", "values": {"a": None}, "open": True},
            {"type": "string", "values": {"a": "mine", "d": "found"}, "open": True},
        ),
    ],
)
def test_what_becomes_of_a_field(old: Data, new: Data, merged: Data | None) -> None:
    assert field(old, new) == (old if merged is None else merged)


@pytest.mark.parametrize(
    ("key", "old", "new", "kept"),
    [
        ("summary", "Call a.b.", "Get it.", False),
        ("summary", "Object bitrix.a.bdto.", "A thing.", False),
        ("summary", "Call the office.", "Get it.", True),
        ("description", "Mine.", "Its.", True),
        ("effect", "read", "write", True),
        ("scope", ["crm"], ["crmmodule"], True),
        ("access", "any user", "nobody", True),
        ("docs", "a/b", "c/d", True),
        ("examples", [{"answer": {"a": 1}}], [{"answer": {"b": 1}}], True),
        ("paging", {"style": "start"}, {"style": "pagination"}, False),
        ("method", "a.B", "a.b", True),
        ("deprecated", {"replacement": "a.c"}, {}, True),
    ],
)
def test_texts_and_judgements_stay_and_facts_change(
    key: str, old: object, new: object, kept: bool
) -> None:
    assert merge({key: old}, {key: new}).data == {key: old if kept else new}


def test_a_source_that_tells_of_null_is_believed() -> None:
    old: Data = {"params": {"X": {"type": "string | null"}}}
    new: Data = {"params": {"X": {"type": "string"}}}
    assert merge(old, new, DOCUMENTATION).data == new


def test_the_same_paging_keeps_what_the_source_does_not_say() -> None:
    old: Data = {"paging": {"style": "pagination", "items": "rows", "id": "number"}}
    new: Data = {"paging": {"style": "pagination", "items": "items"}}
    assert merge(old, new, DOCUMENTATION).data == new
    assert merge(old, new).data["paging"] == {
        "style": "pagination",
        "items": "items",
        "id": "number",
    }


def test_a_parameter_stays_that_a_kept_example_calls() -> None:
    flag: Data = {"type": "flag", "summary": "Mine."}
    old: Data = {
        "params": {"seen": flag, "id": {"type": "string"}, "unseen": {"type": "flag"}},
        "examples": [{"call": {"seen": "Y", "id": 1, "other": 2}}, {"answer": {"seen": 1}}],
    }
    new: Data = {"params": {"id": {"type": "integer"}}}
    merged = merge(old, new)
    assert merged.data["params"] == {"id": {"type": "integer"}, "seen": flag}
    assert merge(merged.data, new).changes == ()
    assert merge(old, new, DOCUMENTATION).data == new


def test_a_corrected_value_stays_even_where_the_source_has_lost_it() -> None:
    correction = {"field": "params.A.fields.B.c", "page": "Wrong.", "because": "Seen."}
    old: Data = {
        "params": {
            "A": {"type": "object", "fields": {"B.c": {"type": "flag"}, "D": {"type": "any"}}}
        },
        "corrections": [correction],
    }
    new: Data = {"params": {"A": {"type": "object", "fields": {"D": {"type": "any"}}}}}
    before = copy.deepcopy([old, new])
    merged = merge(old, new)
    assert [old, new] == before
    assert merged.data["params"]["A"]["fields"] == {
        "D": {"type": "any"},
        "B.c": {"type": "flag"},
    }
    assert merge(old, {"returns": {"type": "any"}}).data["params"] == old["params"]


def test_corrections_of_people_stay_when_the_import_needs_its_own_no_more() -> None:
    mine = {"field": "returns.fields.n", "page": "Wrong.", "because": "Seen."}
    fields: Data = {"items": {"type": "string[]"}, "n": {"type": "flag"}}
    old: Data = {
        "returns": {"type": "object", "fields": fields},
        "corrections": [dict(LIST_CORRECTION), mine],
    }
    new: Data = {"returns": {"type": "object", "fields": {"items": {"type": "a.b[]"}}}}
    before = copy.deepcopy([old, new])
    assert merge(old, new).data == {
        "returns": {
            "type": "object",
            "fields": {"items": {"type": "a.b[]"}, "n": {"type": "flag"}},
        },
        "corrections": [mine],
    }
    assert [old, new] == before


def test_a_correction_inside_a_fact_leaves_the_source_alone() -> None:
    correction = {"field": "paging.size", "page": "Says nothing.", "because": "Seen."}
    old: Data = {"paging": {"style": "start", "size": 20}, "corrections": [correction]}
    new: Data = {"paging": {"style": "pagination"}}
    assert merge(old, new).data["paging"] == {"style": "pagination", "size": 20}
    assert new == {"paging": {"style": "pagination"}}


def test_a_new_key_stands_where_the_schema_has_it() -> None:
    old: Data = {"method": "a", "summary": "A.", "returns": {"type": "any"}}
    merged = merge(old, {**old, "deprecated": {}, "params": {"A": {"type": "any"}}})
    assert list(merged.data) == ["method", "summary", "deprecated", "params", "returns"]
    assert merged.changes == ("deprecated: is new, {}", 'params: is new, {"A": {"type": "any"}}')


def test_comments_go_where_their_neighbours_went() -> None:
    old = (
        "# yaml-language-server: $schema=x\n"
        "# about the file\n"
        "method: a\n"
        "summary: It's not # a comment? It is.\n"
        'docs: "a # b"\n'
        "params:\n"
        "  # about A\n"
        "  A:\n"
        "    type: any  # not sure\n"
        "  B: {type: any}\n"
        "\n"
        "# the end\n"
    )
    new = (
        "# yaml-language-server: $schema=x\n"
        "method: a\n"
        "summary: It's not\n"
        'docs: "a # b"\n'
        "params:\n"
        "  B: {type: any}\n"
        "  A: {type: flag}\n"
    )
    assert with_comments(old, new) == (
        "# yaml-language-server: $schema=x\n"
        "# about the file\n"
        "method: a\n"
        "# a comment? It is.\n"
        "summary: It's not\n"
        'docs: "a # b"\n'
        "params:\n"
        "  B: {type: any}\n"
        "  # about A\n"
        "  # not sure\n"
        "  A: {type: flag}\n"
        "# the end\n"
    )
    assert with_comments(new, old) == old


@pytest.mark.parametrize(
    "method",
    [
        *("crm.deal.get", "crm.deal.list", "tasks.task.field.list", "task.item.getlist"),
        *("main.eventlog.tail", "main.eventlog.aggregate", "crm.deal.fields", "disk.file.search"),
        *("humanresources.node.count", "mail.recipient.listcontacts", "timeman.status"),
        *("rest.application.getbyclientid", "catalog.catalog.isOffers", "server.time"),
        *("task.item.getallowedactions", "landing.site.getadditionalfields", "user.current"),
    ],
)
def test_what_reads(method: str) -> None:
    assert effect_of(method) == "read"


@pytest.mark.parametrize(
    "method",
    [
        *("crm.deal.add", "tasks.task.update", "im.notify.read", "mail.message.send", "batch"),
        *("event.offline.get", "imbot.v2.Event.get", "disk.file.getExternalLink", "a.listen"),
        *("crm.deal.issue", "a.getorcreate", "a.getToken", "queue.getNext", "a.settle", "x", ""),
        *("timeman.pause", "documentgenerator.document.enablepublicurl", "a.get.b", "a.isolate"),
    ],
)
def test_what_writes_or_is_not_sure_to_read(method: str) -> None:
    assert effect_of(method) == "write"
