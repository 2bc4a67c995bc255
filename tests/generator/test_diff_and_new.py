"""What changed between two specs; and the file of a new method."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.diff import compare
from generator.lint import lint
from generator.new import new_method
from generator.problems import UsageError
from generator.spec import SCHEMA_FOLDER, read_spec
from tests.generator import oint_spec


def changed(acme: Path, file: str, *edits: tuple[str, str]) -> list[str]:
    """The differences that some edits make."""
    old = read_spec(acme)
    path = acme / file
    for before, after in edits:
        assert before in path.read_text()
        path.write_text(path.read_text().replace(before, after))
    return [str(change) for change in compare(old, read_spec(acme))]


def test_nothing_changed(acme: Path) -> None:
    assert compare(read_spec(acme), read_spec(acme)) == []


def test_a_removed_method_breaks_and_an_added_one_does_not(acme: Path, tmp_path: Path) -> None:
    old = tmp_path / "old"
    shutil.copytree(acme, old)
    (acme / "ping.yaml").unlink()
    text = (acme / "depot/shelf/codes.yaml").read_text()
    (acme / "depot/shelf/names.yaml").write_text(text.replace("shelf.codes", "shelf.names"))
    assert [str(change) for change in compare(read_spec(old), read_spec(acme))] == [
        "       added    depot.shelf.names",
        "BREAKS removed  ping",
    ]
    assert main(["diff", str(old), str(acme)]) == 1
    assert main(["diff", str(acme), str(acme)]) == 0


@pytest.mark.parametrize(
    ("edit", "line"),
    [
        (
            ("start: {", "start: {required: true, "),
            "BREAKS changed  depot.shelf.list.start: is required now",
        ),
        (
            ("  start: {", "  limit: {type: integer, summary: X.}\n  start: {"),
            "       added    depot.shelf.list.limit",
        ),
        (
            ("start: {type: integer", 'start: {type: "integer | string"'),
            "       changed  depot.shelf.list.start: integer → integer | string",
        ),
        (
            ("start: {type: integer", "start: {type: string"),
            "BREAKS changed  depot.shelf.list.start: integer → string",
        ),
        (
            (
                "fields: {ID: {type: integer, summary: Shelf.}}",
                "fields: {NO: {type: integer, summary: X.}}",
            ),
            "BREAKS removed  depot.shelf.list.filter.ID",
        ),
        (
            ("access: everybody", "access: storekeepers"),
            "       changed  depot.shelf.list: access everybody → storekeepers",
        ),
    ],
)
def test_what_breaks_callers_is_marked(acme: Path, edit: tuple[str, str], line: str) -> None:
    drop_example = (">ID", "<NO") if "NO:" in edit[1] else ('{filter: {">ID": 0}}', "{start: 1}")
    if "string" in edit[1] and "|" not in edit[1]:
        drop_example = ('{filter: {">ID": 0}}', "{start: a}")
    found = changed(acme, "depot/shelf/list.yaml", edit, drop_example)
    assert line in found


def test_a_value_that_is_gone_breaks(acme: Path) -> None:
    found = changed(acme, "depot/import.yaml", ("{A: fragile, B: null}", "{A: fragile, C: null}"))
    assert found == [
        "BREAKS changed  depot.import.class: no longer takes B",
        "       changed  depot.import.class: also takes C",
    ]


def test_a_result_field_that_may_be_missing_breaks(acme: Path) -> None:
    edit = ("{id: {type: integer", "{id: {optional: true, type: integer")
    assert changed(acme, "v3/depot/crate/add.yaml", edit) == [
        "BREAKS changed  v3/depot.crate.add result.id: may be missing now"
    ]


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("records.foo", "the folder records holds"),
        ("oint.foo.bar", "the folder oint holds"),
        ("glossary.foo", "the folder glossary holds"),
        ("names", "names.yaml holds"),
        ("errors", "errors.yaml holds"),
        ("api", "api.yaml holds"),
    ],
)
def test_places_that_hold_something_else_get_no_method(
    acme: Path, name: str, place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(acme.rglob("*"))
    assert main(["new", name, "--spec", str(acme)]) == 2
    assert capsys.readouterr().err == (
        f'python -m generator: "{name}" cannot be described: in a spec, {place} something else\n'
    )
    assert sorted(acme.rglob("*")) == before


def test_a_new_file_says_what_is_to_be_filled_in(acme: Path) -> None:
    path = new_method(acme, "depot.rack.get")
    assert path == acme / "depot" / "rack" / "get.yaml"
    found = [str(problem) for problem in lint(acme)]
    assert all(line.startswith("spec/depot/rack/get.yaml:") for line in found)
    assert any(": summary: " in line for line in found)
    assert any(": docs: " in line for line in found)
    text = path.read_text()
    first = text.split("\n")[0]
    assert first.startswith("# yaml-language-server: $schema=")
    assert (path.parent / first.split("=")[1]).resolve() == SCHEMA_FOLDER / "method.schema.json"
    text = text.replace("summary:  #", "summary: Get a rack. #").replace("docs:  #", "docs: rack #")
    path.write_text(text)
    assert lint(acme) == []


def test_a_file_is_not_written_over(acme: Path) -> None:
    with pytest.raises(UsageError, match="describes this method already"):
        new_method(acme, "depot.import")


@pytest.mark.parametrize(
    "name", ["", "../x", "a..b", "a b", "a/b", "1a", "a.\u202eb", "a.b.", "x" * 130, "a\nb"]
)
def test_what_is_no_method_name_is_refused(acme: Path, name: str) -> None:
    before = sorted(acme.rglob("*"))
    with pytest.raises(UsageError, match="is no method name"):
        new_method(acme, name)
    assert sorted(acme.rglob("*")) == before


def test_a_method_of_rest_3_goes_into_its_folder(acme: Path) -> None:
    assert new_method(acme, "v3/depot.box.list") == acme / "v3" / "depot" / "box" / "list.yaml"


def test_a_method_that_differs_in_case_only_is_there_already(acme: Path) -> None:
    with pytest.raises(UsageError, match=r"spec/ping\.yaml describes this method already"):
        new_method(acme, "PING")


def test_a_folder_that_is_no_spec_gets_no_file(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"it has no api\.yaml"):
        new_method(tmp_path / "nowhere", "a.b")
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize(
    ("edit", "lines"),
    [
        (
            ("ID: {type: integer", "ID: {optional: true, type: integer"),
            ["BREAKS changed  record depot.shelf.ID: may be missing now"],
        ),
        (
            ("  boxes:", "  size: {type: number, summary: Size., optional: true}\n  boxes:"),
            ["       added    record depot.shelf.size"],
        ),
        (
            ("label: {type: string", "label: {type: integer"),
            ["BREAKS changed  record depot.shelf.boxes.label: string → integer"],
        ),
    ],
)
def test_a_change_of_a_record_is_reported_once(
    acme: Path, edit: tuple[str, str], lines: list[str]
) -> None:
    old = read_spec(acme)
    path = acme / "records/depot/shelf.yaml"
    path.write_text(path.read_text().replace(*edit))
    listed = acme / "depot/shelf/list.yaml"
    label = "1" if edit[1].startswith("label") else "x"
    listed.write_text(listed.read_text().replace("label: x", f"label: {label}"))
    assert [str(change) for change in compare(old, read_spec(acme))] == lines


def test_a_public_class_that_is_renamed_breaks(acme: Path) -> None:
    old = read_spec(acme)
    (acme / "names.yaml").write_text("records: {depot.shelf: Rack}\n")
    assert [str(change) for change in compare(old, read_spec(acme))] == [
        "BREAKS changed  record depot.shelf: Python name Shelf → Rack"
    ]


def test_values_on_a_parameter_that_was_free_break(acme: Path) -> None:
    found = changed(
        acme,
        "depot/shelf/list.yaml",
        ("start: {type: integer,", "start: {type: integer, values: {0: first},"),
    )
    assert found == ["BREAKS changed  depot.shelf.list.start: takes only 0 now"]


def test_an_oint_function_that_is_gone_breaks(acme: Path) -> None:
    oint_spec.add_to(acme)
    old = read_spec(acme)
    (acme / oint_spec.FILE).unlink()
    assert [str(change) for change in compare(old, read_spec(acme))] == [
        "BREAKS removed  oint Pause"
    ]
