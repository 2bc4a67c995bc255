"""The document of a portal becomes a spec: what it says, what it does not say, and its mistakes."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.__main__ import main
from generator.importer.openapi import shapes
from generator.importer.openapi.read import import_openapi
from generator.problems import SpecError
from generator.spec import read_spec
from generator.yaml_strict import load

from .hostile import HOSTILE
from .portal_document import INTEGER, PAGINATION, STRING, Data, operation, portal, ref


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def saved(document: object, name: str = "openapi.json") -> Path:
    path = Path(name)
    path.write_text(document if isinstance(document, str) else json.dumps(document))
    return path


def files(document: Data) -> Any:
    return import_openapi(saved(document).resolve()).files


def notes(document: Data) -> list[str]:
    found = import_openapi(saved(document).resolve()).notes
    return [f"{note.level} {note.where}: {note.message}" for note in found]


def params(schema: object, name: str = "x") -> Any:
    """What a schema becomes as a parameter."""
    found = files(portal(**{"/a.b": operation({name: schema}, {"type": "boolean"})}))
    return found["v3/a/b.yaml"]["params"][name]


def run(*words: str, document: object = None) -> int:
    if document is not None:
        saved(document)
    return main(["import", "openapi", "openapi.json", "--spec", "spec", *words])


def stamps() -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in Path("spec").rglob("*.yaml")}


def test_a_list_method() -> None:
    assert files(portal())["v3/depot/shelf/list.yaml"] == {
        "method": "depot.shelf.list",
        "summary": "Call depot.shelf.list.",
        "scope": ["depot"],
        "access": "whoever the portal lets; its document does not say",
        "effect": "read",
        "docs": "api-reference/rest-v3",
        "params": {
            "select": {
                "type": "string[]",
                "values": {"id": None, "label": None, "rack": None},
                "open": True,
            },
            "filter": {"type": "filter"},
            "order": {"type": "object", "fields": {"id": {"type": "string"}}},
            "pagination": {
                "type": "object",
                "fields": {
                    "page": {"type": "integer"},
                    "limit": {"type": "integer"},
                    "offset": {"type": "integer"},
                },
            },
        },
        "returns": {"type": "object", "fields": {"items": {"type": "v3.depot.shelf[]"}}},
        "paging": {"style": "pagination", "items": "items"},
        "corrections": [
            {
                "field": "returns.fields.items",
                "page": "The portal's document types the result as the list itself.",
                "because": "REST 3.0 answers a list in the key items of the result.",
            }
        ],
    }


def test_a_method_with_texts() -> None:
    found = files(portal())["v3/depot/shelf/get.yaml"]
    assert found["summary"] == "Returns a shelf."
    assert found["description"] == "Returns a shelf by its number.\nArchived ones too."
    assert found["params"]["id"] == {"type": "integer", "required": True}
    assert found["returns"] == {"type": "object", "fields": {"item": {"type": "v3.depot.shelf"}}}
    assert "paging" not in found


def test_the_method_that_answers_the_document_has_no_envelope() -> None:
    document = portal()
    document["paths"]["/rest.documentation.openapi"] = {"post": {"responses": {}}}
    found = files(document)
    assert found["v3/rest/documentation/openapi.yaml"]["envelope"] is False
    assert "envelope" not in found["v3/depot/shelf/get.yaml"]


def test_a_method_that_writes() -> None:
    found = files(portal())["v3/depot/shelf/add.yaml"]
    assert (found["effect"], found["deprecated"]) == ("write", {})
    assert found["params"]["fields"] == {
        "type": "object",
        "required": True,
        "fields": {
            "label": {"type": "string", "required": True},
            "kind": {"type": "string", "default": "wood", "values": {"wood": None, "steel": None}},
            "level": {"type": "integer", "values": {"0": None, "1": None, "2": None}},
            "locked": {"type": "flag"},
            "built": {"type": "datetime | null"},
        },
    }


def test_items_are_a_list_even_where_their_type_is_not_said() -> None:
    result = {"properties": {"items": {"type": "array"}, "rights": {"type": "array"}}}
    found = files(portal(**{"/a.b": operation({"pagination": PAGINATION}, result)}))["v3/a/b.yaml"]
    assert found["returns"]["fields"] == {
        "items": {"type": "array"},
        "rights": {"type": "array | object"},
    }
    assert found["paging"] == {"style": "pagination", "items": "items"}


def test_a_cursor_is_no_paging() -> None:
    assert "paging" not in files(portal())["v3/depot/shelf/log.yaml"]


def test_a_method_of_which_little_is_said() -> None:
    assert files(portal())["v3/batch.yaml"] == {
        "method": "batch",
        "summary": "Executes several calls in one request.",
        "scope": ["basic"],
        "access": "whoever the portal lets; its document does not say",
        "effect": "write",
        "docs": "api-reference/rest-v3",
        "returns": {"type": "any"},
    }


def test_shared_objects_are_records_once_and_only_when_they_are_used() -> None:
    found = files(portal())
    records = {name: data for name, data in found.items() if name.startswith("records/")}
    assert records == {
        "records/v3/depot/shelf.yaml": {
            "record": "v3.depot.shelf",
            "summary": "Object bitrix.depot.shelfdto.",
            "fields": {
                "id": {"type": "integer", "optional": True},
                "label": {
                    "type": "string | null",
                    "optional": True,
                    "summary": "Label of the shelf.",
                },
                "weight": {
                    "type": "number | null",
                    "optional": True,
                    "summary": "How much it bears: in kilograms.",
                },
                "rack": {"type": "v3.depot.rack | null", "optional": True},
                "above": {
                    "type": "v3.depot.shelf | null",
                    "optional": True,
                    "summary": "The next shelf.",
                },
                "rights": {"type": "array | object | null", "optional": True},
                "settings": {"type": "any", "optional": True},
            },
        },
        "records/v3/depot/rack.yaml": {
            "record": "v3.depot.rack",
            "summary": "A rack.",
            "fields": {
                "id": {"type": "integer", "required": True},
                "from": {"type": "v3.depot.rack | null", "optional": True},
                "shelves": {"type": "v3.depot.shelf[] | null", "optional": True},
            },
        },
    }


def test_a_record_that_tells_of_null_is_believed() -> None:
    document = portal(**{"/a.b": operation({}, ref("treedto"))})
    document["components"]["schemas"] = {
        "treedto": {"properties": {"number": INTEGER, "parent": {**INTEGER, "nullable": True}}}
    }
    assert files(document)["records/v3/a/tree.yaml"]["fields"] == {
        "number": {"type": "integer", "optional": True},
        "parent": {"type": "integer | null", "optional": True},
    }


@pytest.mark.parametrize(
    ("component", "record"),
    [
        ("bitrix.depot.boxdto", "v3.depot.box"),
        ("bitrix.depot.inner.boxdto", "v3.depot.inner_box"),
        ("bitrix.elsewhere.boxdto", "v3.depot.elsewhere_box"),
        ("Box", "v3.depot.Box"),
        ("Box<int>", "v3.depot.Box_int"),
        ("../../etc/passwd", "v3.depot.etc_passwd"),
        ("dto", "v3.depot.dto"),
        ("page", "v3.depot.page_record"),
        ("None", "v3.depot.None_record"),
        ("коробка", "v3.depot.record"),
        ("3d", "v3.depot.record_3d"),
    ],
)
def test_how_records_are_called(component: str, record: str) -> None:
    pointer = component.replace("~", "~0").replace("/", "~1")
    document = portal(**{"/depot.x": operation({}, ref(pointer))})
    document["components"]["schemas"] = {component: {"properties": {"id": INTEGER}}}
    assert files(document)["v3/depot/x.yaml"]["returns"] == {"type": record}


def test_two_records_never_become_one_class() -> None:
    result = {"properties": {"a": ref("bitrix.mail.notedto"), "b": ref("bitrix.depot.notedto")}}
    document = portal(**{"/depot.x": operation({}, result), "/mail.x": operation({}, result)})
    shape = {"properties": {"id": INTEGER}}
    names = ("bitrix.mail.notedto", "bitrix.depot.notedto", "bitrix.depot.noteDTO")
    document["components"]["schemas"] = dict.fromkeys(names, shape)
    result["properties"]["c"] = ref("bitrix.depot.noteDTO")
    fields = files(document)["v3/depot/x.yaml"]["returns"]["fields"]
    assert [field["type"] for field in fields.values()] == [
        "v3.mail.note",
        "v3.depot.depot_note",
        "v3.depot.depot_note_2",
    ]


@pytest.mark.parametrize(
    ("schema", "field"),
    [
        ({}, {"type": "any"}),
        ([], {"type": "any"}),
        (True, {"type": "any"}),
        ({"type": "mixed"}, {"type": "any"}),
        ({"type": "double"}, {"type": "number"}),
        ({"type": "int", "nullable": True}, {"type": "integer | null"}),
        ({"type": ["string", "null"]}, {"type": "string | null"}),
        ({"type": "string", "format": "date"}, {"type": "date"}),
        ({"type": "string", "format": "uuid"}, {"type": "string"}),
        ({"type": "array"}, {"type": "array | object"}),
        ({"type": "array", "nullable": True}, {"type": "array | object | null"}),
        ({"type": "array", "items": {}}, {"type": "array"}),
        ({"type": "array", "items": {"type": "array"}}, {"type": "array"}),
        ({"type": "array", "items": {"type": "array", "items": INTEGER}}, {"type": "integer[][]"}),
        ({"type": "array", "items": {"enum": ["a"]}}, {"type": "string[]", "values": {"a": None}}),
        ({"oneOf": [STRING, {"type": "array", "items": STRING}]}, {"type": "string | string[]"}),
        ({"anyOf": [INTEGER, {}]}, {"type": "any"}),
        ({"allOf": [INTEGER], "nullable": True}, {"type": "integer | null"}),
        ({"enum": ["a", None]}, {"type": "string | null", "values": {"a": None}}),
        ({"const": 5}, {"type": "integer", "values": {"5": None}}),
        (
            {"enum": ["a", "b"], "x-enum-descriptions": ["first one.", ""]},
            {"type": "string", "values": {"a": "First one", "b": None}},
        ),
        ({"type": "integer", "default": 5}, {"type": "integer", "default": 5}),
        ({"type": "string", "default": None}, {"type": "string", "default": None}),
        (
            {"allOf": [{"properties": {"a": STRING}}, {"required": ["a"]}]},
            {"type": "object", "fields": {"a": {"type": "string", "required": True}}},
        ),
        ({"additionalProperties": STRING, "type": "object"}, {"type": "object"}),
        ({**STRING, "title": "x"}, {"type": "string"}),
        ({**STRING, "title": "X!"}, {"type": "string"}),
        ({**STRING, "description": " two\n\tlines "}, {"type": "string", "summary": "Two lines."}),
    ],
)
def test_what_a_schema_becomes(schema: object, field: Data) -> None:
    assert params(schema) == field
    assert notes(portal(**{"/a.b": operation({"x": schema}, {"type": "boolean"})})) == []


X = "/paths/~1a.b/post/requestBody/content/application~1json/schema/properties/x"


@pytest.mark.parametrize(
    ("schema", "field", "note"),
    [
        ("text", {"type": "any"}, f'{X}: is "text", not a schema; it becomes any'),
        (
            {"type": "strin"},
            {"type": "any"},
            'has the unknown type "strin"; did you mean "string"?',
        ),
        ({"type": 7}, {"type": "any"}, "has the unknown type 7; it becomes any"),
        (ref("nowhere"), {"type": "any"}, 'refers to "#/components/schemas/nowhere", which is not'),
        ({"$ref": "http://x/y"}, {"type": "any"}, 'refers to "http://x/y", which is not in'),
        ({"$ref": 5}, {"type": "any"}, "refers to 5, which is not in the document"),
        (
            {"type": "array", "items": {"oneOf": [STRING, INTEGER]}},
            {"type": "array"},
            "is a list of string or integer, and becomes a list of anything",
        ),
        ({"enum": [1, "a"]}, {"type": "any"}, f'{X}/enum: allows [1, "a"], which a spec cannot'),
        ({"type": "number", "enum": [1.5]}, {"type": "number"}, "allows [1.5]"),
        ({"enum": []}, {"type": "any"}, "allows []"),
        (
            {"oneOf": [{"properties": {"a": STRING}}, {"properties": {"b": STRING}}]},
            {"type": "any"},
            "is one of several objects without names; it becomes any",
        ),
        ({"type": "object", "properties": 3}, {"type": "object"}, f"{X}/properties: is 3, not"),
        ({"type": []}, {"type": "any"}, "has no type among its types"),
    ],
)
def test_what_is_not_understood_is_said(schema: object, field: Data, note: str) -> None:
    assert params(schema) == field
    (found,) = notes(portal(**{"/a.b": operation({"x": schema}, {"type": "boolean"})}))
    assert found.startswith(f"warning {X}")
    assert note in found


@pytest.mark.parametrize("name", ["", "a\x00b", "x" * 121, "\ud800"])
def test_a_field_that_no_spec_can_hold_is_left_out(name: str) -> None:
    document = portal(**{"/a.b": operation({name: STRING, "y": STRING}, {"type": "boolean"})})
    assert files(document)["v3/a/b.yaml"]["params"] == {"y": {"type": "string"}}
    (note,) = notes(document)
    assert note.startswith("error ")
    assert note.endswith(": has a name that no spec can hold, and is left out")


def test_a_reference_that_leads_back_to_itself_is_said() -> None:
    document = portal(**{"/a.b": operation({"x": ref("one")}, ref("list"))})
    document["components"]["schemas"] = {
        "one": ref("two"),
        "two": ref("one"),
        "list": {"type": "array", "items": ref("list")},
    }
    assert files(document)["v3/a/b.yaml"]["params"]["x"] == {"type": "any"}
    assert any("leads back to itself" in note for note in notes(document))
    assert any("nested deeper than 12 levels" in note for note in notes(document))


def test_a_document_that_unfolds_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shapes.MAX_SCHEMAS == 100_000, "too many to be counted in a test"
    monkeypatch.setattr(shapes, "MAX_SCHEMAS", 1_000)
    document = portal(**{"/a.b": operation({"x": ref("s0")}, {})})
    document["components"]["schemas"] = {
        f"s{number}": {"oneOf": [ref(f"s{number + 1}")] * 30} for number in range(12)
    }
    with pytest.raises(SpecError, match="unfolds into more than 1000 schemas"):
        files(document)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("/../x", 'error /paths/~1..~1x: "../x" is no method name, and is left out'),
        ("/a/b", "is no method name"),
        ("/", "is no method name"),
        ("/a..b", "is no method name"),
        ("/a.b\u202e", r"\u202e"),
        ("/" + "a" * 121, "is no method name"),
        ("/DEPOT.Shelf.get", "differs from depot.shelf.get in capitals only"),
    ],
)
def test_a_path_that_is_no_method_is_left_out(name: str, reason: str) -> None:
    document = portal()
    document["paths"][name] = operation({}, {"type": "boolean"})
    assert len([file for file in files(document) if file.startswith("v3/")]) == 5
    (note,) = notes(document)
    assert reason in note


@pytest.mark.parametrize(
    "document",
    [
        pytest.param("", id="empty"),
        pytest.param("{", id="half"),
        pytest.param("openapi: 3.0.0", id="yaml"),
        pytest.param("[" * 100_000, id="endless"),
        pytest.param("[" * 300 + "]" * 300, id="deep"),
        pytest.param(json.dumps({**portal(), "x": math.nan}), id="nan"),
        pytest.param('{"paths": {}, ' + json.dumps(portal())[1:], id="doubled"),
        pytest.param('{"a": ' + "1" * 5000 + "}", id="long number"),
        pytest.param("null", id="null"),
        pytest.param("[]", id="list"),
        pytest.param("{}", id="nothing"),
        pytest.param({"swagger": "2.0"}, id="swagger"),
        pytest.param({"openapi": "2.0", "paths": {"/a": {}}}, id="old"),
        pytest.param({"openapi": 3, "paths": {"/a": {}}}, id="number"),
        pytest.param({"openapi": "3.0.0"}, id="no paths"),
        pytest.param({"openapi": "3.0.0", "paths": []}, id="empty paths"),
        pytest.param({"openapi": "3.0.0", "paths": "x"}, id="wrong paths"),
        pytest.param({"error": {"code": "ACCESS", "message": "no"}}, id="error"),
    ],
)
def test_what_is_no_document_is_refused_in_one_line(
    document: object, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(document=document) == 1
    printed = capsys.readouterr()
    first, second = printed.err.splitlines()
    assert first.startswith("openapi.json")
    assert first.endswith("[document]")
    assert second == "1 problem; nothing was written"
    assert not Path("spec").exists()


def test_a_file_that_is_no_text_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    Path("openapi.json").write_bytes(b'{"a":\n"\xff\xfe"}')
    assert run() == 1
    assert "openapi.json:2: is not UTF-8 text" in capsys.readouterr().err


def test_a_byte_order_mark_is_no_mistake() -> None:
    saved(portal()).write_text("\ufeff" + json.dumps(portal()))
    assert run() == 0


def test_the_answer_of_the_portal_may_be_saved_whole() -> None:
    document: Data = {"result": portal(), "time": {"start": 1}}
    document["result"]["paths"]["/a/b"] = {}
    assert "v3/depot/shelf/list.yaml" in files(document)
    assert notes(document)[0].startswith("error /result/paths/~1a~1b: ")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(["object", "array", "x", ""]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    *("type", "properties", "items", "enum", "oneOf", "allOf", "$ref", "required"),
                    *("default", "nullable", "content", "application/json", "schema", "result"),
                    *("responses", "200", "requestBody", "post", "tags", "title", "examples"),
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(JSON, JSON, JSON)
def test_nothing_in_a_document_makes_it_crash(path: Any, schema: Any, shared: Any) -> None:
    document = portal(**{"/a.b": path, "/a.c": operation({"x": schema}, schema)})
    document["components"] = {"schemas": {"s": shared}}
    document["paths"]["/a.d"] = {"post": path}
    document["paths"]["/a.e"] = operation({"y": ref("s")}, ref("s"))
    saved(document)
    with Path(os.devnull).open("w") as null, pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdout", null)
        patch.setattr(sys, "stderr", null)
        assert main(["import", "openapi", "openapi.json", "--spec", "spec", "--check"]) == 1
    assert not Path("spec").exists()


def test_hostile_texts_become_harmless_or_are_left_out() -> None:
    document = portal()
    for number, text in enumerate(HOSTILE):
        schema = {"type": "string", "description": text, "enum": [text], "default": text}
        document["paths"][f"/depot.x{number}.get"] = operation(
            {"fields": {"properties": {text: schema}}},
            ref(f"c{number}"),
            summary=text,
            description=text,
            tags=[text],
        )
        document["components"]["schemas"][f"c{number}"] = {"title": text, "properties": {text: {}}}
    assert run(document=document) == 1  # for what is left out
    assert len(read_spec(Path("spec")).methods) == 5 + len(HOSTILE)
    assert main(["build", "--spec", "spec", "--out", "out", "--package", "hostile_portal"]) == 0


def test_the_command_writes_a_spec(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(document=portal()) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == "5 methods: 9 files written, 0 updated, 0 unchanged\n"
    assert sorted(path.relative_to("spec").as_posix() for path in Path("spec").rglob("*.*")) == [
        "api.yaml",
        "errors.yaml",
        "records/v3/depot/rack.yaml",
        "records/v3/depot/shelf.yaml",
        "v3/batch.yaml",
        "v3/depot/shelf/add.yaml",
        "v3/depot/shelf/get.yaml",
        "v3/depot/shelf/list.yaml",
        "v3/depot/shelf/log.yaml",
    ]
    assert load(Path("spec/api.yaml").read_text(), "") == {
        "title": "Depot REST V3",
        "client": "Bitrix24",
        "command": "b24",
        "docs": "https://apidocs.bitrix24.com/{page}.html",
    }


def test_a_second_run_writes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    run(document=portal())
    before = stamps()
    capsys.readouterr()
    assert run() == 0
    assert run("--check") == 0
    assert capsys.readouterr() == (
        "",
        "5 methods: 0 files written, 0 updated, 7 unchanged\n"
        + ("5 methods: 0 files missing, 0 differ, 7 unchanged\n"),
    )
    assert stamps() == before


def test_check_writes_nothing_and_says_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--check", document=portal()) == 1
    printed = capsys.readouterr()
    assert "spec/v3/depot/shelf/add.yaml: is missing\n" in printed.out
    assert printed.err == "5 methods: 9 files missing, 0 differ, 0 unchanged\n"
    assert not Path("spec").exists()


def test_what_people_have_written_stays(capsys: pytest.CaptureFixture[str]) -> None:
    run(document=portal())
    path = Path("spec/v3/depot/shelf/list.yaml")
    text = path.read_text()
    text = text.replace("summary: Call depot.shelf.list.", "summary: List the shelves.")
    text = text.replace("filter: {type: filter}", "filter: {type: filter, summary: Which ones.}")
    text = text.replace("params:\n", "# ordered by hand\nparams:\n")
    text += (
        "  - field: params.order.fields.id.type\n"
        "    page: Types it as text.\n"
        "    because: It is a flag.\n"
    )
    text = text.replace("id: {type: string}", "id: {type: flag}  # seen on a portal")
    path.write_text(text)
    before = stamps()
    assert run() == 0
    assert stamps() == before, "nothing has changed at the portal"
    document = portal()
    properties = document["paths"]["/depot.shelf.list"]["post"]["requestBody"]["content"][
        "application/json"
    ]["schema"]["properties"]
    properties["since"] = {"type": "string", "format": "date"}
    properties["order"]["properties"]["id"]["type"] = "integer"
    properties["order"]["properties"]["label"] = STRING
    del properties["select"]
    capsys.readouterr()
    assert run("--check", document=document) == 1
    assert run() == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[: len(lines) // 2] == lines[len(lines) // 2 :]
    assert lines[: len(lines) // 2] == [
        f"{path}: params.select: is gone, was "
        + '{"type": "string[]", "values": {"id": null, "label": null, …',
        f'{path}: params.order.fields.label: is new, {{"type": "string"}}',
        f'{path}: params.since: is new, {{"type": "date"}}',
    ]
    data: Any = load(path.read_text(), "")
    assert data["summary"] == "List the shelves."
    assert data["params"]["filter"] == {"type": "filter", "summary": "Which ones."}
    assert data["params"]["order"]["fields"]["id"] == {"type": "flag"}
    assert [item["field"] for item in data["corrections"]] == [
        "returns.fields.items",
        "params.order.fields.id.type",
    ]
    assert "\n# ordered by hand\nparams:\n" in path.read_text()
    assert "      # seen on a portal\n      id: {type: flag}\n" in path.read_text()
    assert run() == 0
    assert capsys.readouterr().out == ""


def test_a_method_that_is_gone_is_named_and_kept(capsys: pytest.CaptureFixture[str]) -> None:
    run(document=portal())
    Path("spec/v3/own.yaml").write_text(
        Path("spec/v3/batch.yaml").read_text().replace("rest-v3", "own").replace(": batch", ": own")
    )
    document = portal()
    del document["paths"]["/depot.shelf.log"]
    capsys.readouterr()
    assert run("--check", document=document) == 1
    assert run() == 0
    assert capsys.readouterr().out == 2 * (
        "spec/v3/depot/shelf/log.yaml: is not in the document any more; delete it if the portal "
        "has lost it\n"
    )
    assert Path("spec/v3/depot/shelf/log.yaml").exists()


@pytest.mark.parametrize("text", ["method: [\n", "method: batch\n", "[]\n", "\udcff\n"])
def test_a_file_that_is_broken_is_left_as_it_is(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run(document=portal())
    broken = Path("spec/v3/batch.yaml")
    broken.write_text(text, errors="surrogateescape")
    capsys.readouterr()
    assert run() == 1
    assert capsys.readouterr().err.startswith("error: spec/v3/batch.yaml:")
    assert broken.read_text(errors="surrogateescape") == text


def test_a_method_that_no_file_can_hold_is_not_written(capsys: pytest.CaptureFixture[str]) -> None:
    document = portal()
    huge = {"enum": [f"{number:0239}" for number in range(1_100)]}
    document["paths"]["/depot.huge"] = operation({"x": huge}, {"type": "boolean"})
    assert run(document=document) == 1
    assert "error: spec/v3/depot/huge.yaml:1: the file has" in capsys.readouterr().err
    assert not Path("spec/v3/depot/huge.yaml").exists()
    assert len(read_spec(Path("spec")).methods) == 5


def test_a_file_that_is_spelled_otherwise_is_the_same_method() -> None:
    run(document=portal())
    path = Path("spec/v3/depot/shelf/log.yaml")
    text = path.read_text().replace("depot.shelf.log", "depot.shelf.Log")
    path.unlink()
    path.with_name("Log.yaml").write_text(text)
    before = stamps()
    assert run("--check") == run() == 0
    assert stamps() == before


def test_what_the_import_has_mended_itself_goes_on_following_the_document() -> None:
    run(document=portal())
    document = portal()
    document["paths"]["/depot.shelf.list"] = operation({}, {"type": "array", "items": INTEGER})
    assert run(document=document) == 0
    data: Any = load(Path("spec/v3/depot/shelf/list.yaml").read_text(), "")
    assert data["returns"]["fields"]["items"] == {"type": "integer[]"}


def test_a_mistake_that_the_portal_has_mended_is_mended_no_more(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(document=portal())
    document = portal()
    answer = document["paths"]["/depot.shelf.list"]["post"]["responses"]["200"]["content"]
    properties = answer["application/json"]["schema"]["properties"]
    properties["result"] = {
        "type": "object",
        "properties": {"items": {"type": "array", "items": ref("bitrix.depot.rackdto")}},
    }
    capsys.readouterr()
    assert run(document=document) == 0
    assert ": corrections: is gone, was " in capsys.readouterr().out
    data: Any = load(Path("spec/v3/depot/shelf/list.yaml").read_text(), "")
    assert data["returns"]["fields"] == {"items": {"type": "v3.depot.rack[]"}}
    assert "corrections" not in data
    assert run("--check") == 0


def test_long_texts_end_in_dots_or_with_their_first_sentence() -> None:
    words = "word " * 500
    found = files(portal(**{"/a.b": operation({}, {}, summary=words, description=words)}))
    data = found["v3/a/b.yaml"]
    assert data["summary"] == "Word " + "word " * 45 + "word..."
    assert data["description"] == "word " * 398 + "word..."
    first = "It does one thing."
    found = files(portal(**{"/a.b": operation({}, {}, summary=f"{first} {words.capitalize()}")}))
    assert found["v3/a/b.yaml"]["summary"] == first


def test_a_map_may_be_given_where_the_portal_says_array() -> None:
    document = portal(**{"/depot.sign": operation({"titles": {"type": "array"}}, {})})
    assert run(document=document) == 0
    assert main(["build", "--spec", "spec", "--out", "out", "--package", "depot_portal"]) == 0
    text = Path("out/depot_portal/api/v3/depot.py").read_text()
    assert "titles: Sequence[object] | Mapping[str, object] | NotGiven" in text


def test_a_name_that_python_cannot_have_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    document = portal(**{"/depot.con.get": operation({"a-b": STRING, "a_b": STRING}, {})})
    assert run(document=document) == 1
    errors = capsys.readouterr().err.splitlines()
    assert 'spec/v3/depot/con/get.yaml:2: method: becomes a name in Python, but "con"' in errors[1]
    assert 'become one Python argument, "a_b"; name one of them in names.yaml' in errors[0]
    Path("spec/names.yaml").write_text(
        "methods: {v3/depot.con.get: depot.console.get}\n"
        "params: {v3/depot.con.get: {a-b: a_minus_b}}\n"
    )
    assert run() == 0


def test_examples_are_taken_when_they_fit(capsys: pytest.CaptureFixture[str]) -> None:
    document = portal(**{"/depot.x": operation({"id": INTEGER}, {"properties": {"id": INTEGER}})})
    post = document["paths"]["/depot.x"]["post"]
    post["requestBody"]["content"]["application/json"]["example"] = {"id": 7}
    answer = post["responses"]["200"]["content"]["application/json"]
    answer["examples"] = {"one": {"value": {"result": {"id": 7}, "time": {"start": 1.5}}}}
    data = files(document)["v3/depot/x.yaml"]
    assert data["examples"] == [
        {"call": {"id": 7}, "answer": {"result": {"id": 7}, "time": {"start": 1.5}}}
    ]
    answer["examples"]["one"]["value"]["result"] = {"id": "seven"}
    assert run(document=document) == 0
    assert "is text, not integer; the example is left out" in capsys.readouterr().err
    assert "examples" not in Path("spec/v3/depot/x.yaml").read_text()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["import"], "SOURCE"),
        (["import", "openapi"], "FILE"),
        (["import", "openapi", "x.json"], "--spec"),
        (["import", "swagger"], "invalid choice"),
    ],
)
def test_a_wrong_command_leaves_with_2(
    words: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(words)
    assert left.value.code == 2
    assert message in capsys.readouterr().err


def test_folders_and_files_that_are_not_there_or_something_else(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["import", "openapi", "no.json", "--spec", "spec"]) == 2
    saved(portal())
    Path("file").write_text("")
    Path("other").mkdir()
    Path("other/thesis.doc").write_text("")
    assert main(["import", "openapi", "openapi.json", "--spec", "file"]) == 2
    assert main(["import", "openapi", "openapi.json", "--spec", "other"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "python -m generator: there is no file no.json",
        "python -m generator: --spec: file is a file",
        "python -m generator: --spec: other holds something, but no spec: it has no api.yaml",
    ]
    assert [path.name for path in Path("other").iterdir()] == ["thesis.doc"]


SESSION = """
import json
from depot_portal import Bitrix24
b = Bitrix24.mock({"depot.shelf.list": {"result": {"items": [{"id": 1}, {"id": 2}]}}})
print(json.dumps([shelf.get("id") for shelf in b.v3.depot.shelf.list(select=["id", "rack.id"])]))
print(b.v3.depot.ping())
"""


@pytest.fixture
def sdk() -> Callable[..., str]:
    """Runs Python where the SDK of a portal is."""
    document = portal()
    ping = operation({}, {"type": "integer"})
    answer = ping["post"]["responses"]["200"]["content"]["application/json"]
    answer["example"] = {"result": 7}
    document["paths"]["/depot.ping"] = ping
    assert run(document=document) == 0
    assert main(["build", "--spec", "spec", "--out", "out", "--package", "depot_portal"]) == 0
    environment = {**os.environ, "PYTHONPATH": str(Path("out").resolve()), "PYTHONUTF8": "1"}

    def python(*words: str) -> str:
        result = subprocess.run(
            [sys.executable, *words],
            cwd="out",
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert result.returncode == 0, result.stdout + result.stderr
        return result.stdout

    return python


def test_the_sdk_of_a_portal_works(sdk: Callable[..., str]) -> None:
    assert sdk("-c", SESSION) == "[1, 2]\n7\n"
    assert sdk("-m", "depot_portal", "v3", "depot", "ping", "--mock") == "7\n"


@pytest.mark.long
def test_the_sdk_of_a_portal_type_checks(sdk: Callable[..., str]) -> None:
    assert "Success" in sdk("-m", "mypy", "--strict", "-p", "depot_portal")
