"""What pages leave out: answers of examples, meanings of errors; and lists that count on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.build import Settings, build
from generator.spec import read_spec

from .planned import planned
from .test_consistency import bend, problems

SHELVES = "depot/shelf/list.yaml"
PARAMS = "  start: {type: integer, summary: Items to skip.}\n"


def described(folder: Path, key: str) -> dict[str, Any]:
    """What the data file of the package says of a method."""
    found: dict[str, dict[str, Any]] = json.loads(planned(read_spec(folder), "_data/methods.json"))
    return found[key]


class TestExamplesWithoutAnAnswer:
    """A page may show a request alone."""

    @pytest.fixture(autouse=True)
    def bent(self, acme: Path) -> None:
        """A method whose first example has no answer."""
        bend(
            acme / "depot/import.yaml",
            "examples:\n",
            "examples:\n  - call: {class: B, FIELDS: {GOODS NAME: x}}\n",
        )

    def test_the_request_is_tested_alone(self, settings: Settings, tmp_path: Path) -> None:
        build(settings)
        text = (tmp_path / "tests" / "test_depot.py").read_text("utf-8")
        _, first, second, third, *_ = text.split("def test_")
        assert first.startswith("depot__import__1(wire: Wire) -> None:\n    wire.sends(\n")
        assert second.startswith("depot__import__2(wire: Wire) -> None:\n    wire.answers(\n")
        assert third.startswith("depot__import__3(wire: Wire) -> None:\n    wire.refuses(\n")
        file = tmp_path / "tests" / "examples" / "depot.json"
        examples: dict[str, Any] = json.loads(file.read_text("utf-8"))
        assert examples["depot__import__1"] == {
            "method": "depot.import",
            "version": 2,
            "call": {"class": "B", "FIELDS": {"GOODS NAME": "x"}},
            "status": 200,
            "answer": None,
        }
        assert examples["depot__import__2"]["answer"] == {"result": 7}
        # the error, which shows no request, is that of the first one
        assert examples["depot__import__3"]["call"] == examples["depot__import__1"]["call"]

    def test_the_data_have_no_answer_either(self, acme: Path) -> None:
        first, second, third = described(acme, "depot.import")["examples"]
        assert first == {
            "title": None,
            "http": 200,
            "call": {"class": "B", "FIELDS": {"GOODS NAME": "x"}},
        }
        assert second["answer"] == {"result": 7}
        assert "call" not in third

    def test_the_request_is_still_tested_against_the_parameters(self, acme: Path) -> None:
        bend(acme / "depot/import.yaml", "{class: B, FIELDS: {GOODS NAME: x}}", "{class: C}")
        found = problems(acme)
        assert 'examples[0].call.class: is "C", not one of A, B [example-call]' in found[0]
        assert "examples[0].call: lacks FIELDS, which is required [example-call]" in found[1]


def test_an_example_of_nothing_is_a_problem(acme: Path) -> None:
    bend(acme / "ping.yaml", "  - call: {}\n    answer: {result: true}\n", "  - {title: Nothing}\n")
    (line,) = problems(acme)
    assert line.startswith("spec/ping.yaml:9: examples[0]: ")


def test_an_answer_alone_is_no_test_where_something_must_be_sent(
    settings: Settings, tmp_path: Path
) -> None:
    bend(
        settings.spec / "v3/depot/crate/add.yaml",
        "  - call: {fields: {weight: 1.5}}\n    answer:",
        "  - answer:",
    )
    build(settings)
    assert (tmp_path / "tests" / "test_depot.py").is_file()
    assert not (tmp_path / "tests" / "test_v3_depot.py").exists()


class TestErrorsWithoutAMeaning:
    """A page may list an error and say nothing of it."""

    def test_the_rest_is_kept(self, acme: Path) -> None:
        bend(acme / "depot/import.yaml", ", when: The depot is full.", "")
        assert described(acme, "depot.import")["errors"] == [
            {
                "code": "FULL",
                "http": 400,
                "message": "No room",
                "field": None,
                "when": None,
                "kind": "other",
            }
        ]

    @pytest.mark.parametrize(
        ("error", "line"),
        [
            (
                "{code: FULL, message: No room, when: The depot is full.}",
                "``FULL``: The depot is full.",
            ),
            ("{code: FULL, message: No room}", "``FULL``: “No room”."),
            ("{code: FULL}", None),
        ],
    )
    def test_the_text_of_the_method(self, settings: Settings, error: str, line: str | None) -> None:
        bend(
            settings.spec / "depot/import.yaml",
            "{code: FULL, http: 400, message: No room, when: The depot is full.}",
            error,
        )
        build(settings)
        text = (settings.out / "acme_depot" / "api" / "depot.py").read_text("utf-8")
        found = {item.strip() for item in text.splitlines() if "FULL" in item}
        assert found == (
            set() if line is None else {f"APIError: the portal refused the call. {line}"}
        )

    def test_an_error_needs_a_code(self, acme: Path) -> None:
        bend(acme / "depot/import.yaml", "{code: FULL, ", "{")
        assert "errors[0]" in problems(acme)[0]


class TestReplacements:
    """A deprecated method names another method, or a group of them."""

    @pytest.mark.parametrize("name", ["depot.shelf.*", "depot.*", "depot.shelf.get.*", "ping"])
    def test_known_ones(self, acme: Path, name: str) -> None:
        bend(acme / "depot/shelf/get.yaml", "replacement: depot.shelf.list", f"replacement: {name}")
        (shelf,) = [m for m in read_spec(acme).methods if m.method == "depot.shelf.get"]
        assert shelf.deprecated is not None
        assert shelf.deprecated.replacement == name

    @pytest.mark.parametrize(
        ("name", "hint"),
        [
            ("depot.shelv.*", "; did you mean"),
            ("depot.shelf.list.*", "; did you mean"),
            ("dep.*", ""),
            ("ping.*", '; did you mean "ping"?'),
            ("depot.shelf", "; did you mean"),
        ],
    )
    def test_unknown_ones(self, acme: Path, name: str, hint: str) -> None:
        bend(acme / "depot/shelf/get.yaml", "replacement: depot.shelf.list", f"replacement: {name}")
        (line,) = problems(acme)
        assert line.startswith("spec/depot/shelf/get.yaml:7: deprecated.replacement: no method is ")
        assert f'called "{name}"{hint}' in line

    @pytest.mark.parametrize("name", ["*", ".*", "depot.**", "depot.*.get", "depot*"])
    def test_what_is_no_name_of_a_group(self, acme: Path, name: str) -> None:
        bend(
            acme / "depot/shelf/get.yaml", "replacement: depot.shelf.list", f"replacement: '{name}'"
        )
        (line,) = problems(acme)
        assert "deprecated.replacement" in line
        assert "no method" not in line

    def test_the_group_stands_in_the_warning(self, settings: Settings) -> None:
        bend(
            settings.spec / "depot/shelf/get.yaml",
            "{replacement: depot.shelf.list, because: It knows one shelf only.}",
            "{replacement: depot.shelf.*}",
        )
        build(settings)
        text = (settings.out / "acme_depot" / "api" / "depot.py").read_text("utf-8")
        assert '@_deprecated("depot.shelf.get is deprecated: use depot.shelf.* instead")' in text


class TestPaging:
    """Lists that count on need the parameter that counts."""

    @pytest.mark.parametrize(
        ("params", "paging"),
        [
            ("  offset: {type: integer}\n", "{style: offset, by: offset}"),
            ("  PAGE: {type: integer}\n", "{style: page, by: PAGE, size: 10}"),
            (
                "  params: {type: object, fields: {offset: {type: integer}}}\n",
                "{style: offset, by: params.offset}",
            ),
            ("  params: {type: object}\n", "{style: offset, by: params.offset}"),
            (
                "  params: {type: object, open: true, fields: {a: {type: integer}}}\n",
                "{style: offset, by: params.offset}",
            ),
        ],
    )
    def test_right_ones(self, acme: Path, params: str, paging: str) -> None:
        bend(acme / SHELVES, PARAMS, params)
        bend(acme / SHELVES, "{style: start}", paging)
        found = described(acme, "depot.shelf.list")["paging"]
        assert f"by: {'.'.join(found['by'])}" in paging
        assert found["size"] == (10 if "size" in paging else 1)

    @pytest.mark.parametrize(
        ("params", "paging", "message"),
        [
            (
                "  offset: {type: integer}\n",
                "{style: offset}",
                "paging: style offset needs by, the parameter that counts",
            ),
            ("", "{style: page}", "paging: style page needs by, the parameter that counts"),
            (
                "  offset: {type: integer}\n",
                "{style: offset, by: OFFSET}",
                "paging.style: style offset needs the parameter OFFSET",
            ),
            (
                "  offset: {type: integer}\n",
                "{style: offset, by: params.offset}",
                "paging.style: style offset needs the parameter params",
            ),
            (
                "  params: {type: object, fields: {offset: {type: integer}}}\n",
                "{style: offset, by: params.ofset}",
                'paging.by: params has no field "ofset"; did you mean "offset"?',
            ),
        ],
    )
    def test_wrong_ones(self, acme: Path, params: str, paging: str, message: str) -> None:
        bend(acme / SHELVES, PARAMS, params)
        bend(acme / SHELVES, "{style: start}", paging)
        (line,) = problems(acme)
        assert f"{message} [paging-parameter]" in line

    def test_the_code_says_what_counts(self, settings: Settings) -> None:
        bend(settings.spec / SHELVES, PARAMS, "  params: {type: object}\n")
        bend(settings.spec / SHELVES, "{style: start}", "{style: offset, by: params.offset}")
        build(settings)
        text = (settings.out / "acme_depot" / "api" / "depot.py").read_text("utf-8")
        assert 'Paging("offset", (), 1, ("params", "offset"))' in text
