"""A wrong spec gives every error at once: file, line, place, value and the nearest right word."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.problems import SpecError
from generator.spec import read_spec


def problems(spec: Path) -> list[str]:
    """What is wrong with a spec, one line each."""
    with pytest.raises(SpecError) as caught:
        read_spec(spec)
    return str(caught.value).splitlines()


def bend(path: Path, old: str, new: str) -> None:
    """Change a spec file."""
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_the_spec_is_right_as_it_stands(acme: Path) -> None:
    assert len(read_spec(acme).methods) == 7


def test_all_mistakes_of_all_files_come_at_once(acme: Path) -> None:
    bend(acme / "ping.yaml", "summary:", "sumary:")
    bend(acme / "depot/import.yaml", "type: datetime", "type: datetim")
    bend(acme / "depot/shelf/list.yaml", "start: {type", "start:\n    {type")
    bend(acme / "depot/shelf/codes.yaml", "effect: read", "effect: raed")
    found = problems(acme)
    assert [line.split(":")[0] for line in found] == [
        "spec/depot/import.yaml",
        "spec/depot/shelf/codes.yaml",
        "spec/ping.yaml",
        "spec/ping.yaml",
    ]
    assert (
        'import.yaml:17: params.WHEN.type: unknown type "datetim"; did you mean "datetime"?'
        in (found[0])
    )
    assert 'codes.yaml:5: effect: "raed" is not one of ' in found[1]
    assert 'did you mean "read"?' in found[1]


def test_a_tab_is_named(acme: Path) -> None:
    (acme / "ping.yaml").write_text("method: ping\nparams:\n\tX: {type: integer}\n")
    assert problems(acme)[0].startswith("spec/ping.yaml:3: ")
    assert "tab" in problems(acme)[0]


def test_a_key_that_stands_twice_is_named_with_both_lines(acme: Path) -> None:
    bend(acme / "ping.yaml", "effect: read\n", "effect: read\naccess: nobody\n")
    (line,) = problems(acme)
    assert line.startswith("spec/ping.yaml:6: ")
    assert "access" in line
    assert "4" in line.split(": ", 1)[1]


def test_two_methods_that_become_one_python_name(acme: Path) -> None:
    bend(acme / "ping.yaml", "method: ping", "method: PING")
    shutil.move(acme / "ping.yaml", acme / "PING.yaml")
    (acme / "Ping.yaml").write_text((acme / "PING.yaml").read_text().replace("PING", "Ping"))
    (line,) = problems(acme)
    assert "become one Python name, ping; name one of them in names.yaml" in line


def test_two_parameters_that_become_one_argument(acme: Path) -> None:
    bend(acme / "depot/import.yaml", "  WHEN:", "  when: {type: date, summary: Day.}\n  WHEN:")
    assert 'params.WHEN: "WHEN" and "when" become one Python argument, "when"' in problems(acme)[0]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("{class: A,", "{clas: A,", 'declares no parameter "clas"; did you mean "class"?'),
        ("{class: A, ", "{", "lacks class, which is required"),
        ("class: A,", "class: C,", 'is "C", not one of A, B'),
        ("SEALED: Y", "SEALED: true", "is true or false, not flag"),
        ("GOODS NAME: glass", "GOODS: glass", "is not declared"),
        ("WHEN: 2026-01-02T03:04:05+00:00", "WHEN: soon", "is text, not datetime"),
        ("{result: 7}", '{result: "7"}', "is text, not integer"),
        ("{result: 7}", "{results: 7}", "lacks result"),
    ],
)
def test_an_example_must_fit_what_is_declared(acme: Path, old: str, new: str, message: str) -> None:
    bend(acme / "depot/import.yaml", old, new)
    assert any(message in line for line in problems(acme))
    assert all(line.startswith("spec/depot/import.yaml:2") for line in problems(acme))


def test_an_answer_must_have_every_field_that_is_not_optional(acme: Path) -> None:
    bend(acme / "depot/shelf/get.yaml", 'ID: 1, "from": 2', "ID: 1")
    (line,) = problems(acme)
    assert "examples[0].answer.result: lacks from [example-answer]" in line


def test_a_file_stands_where_its_name_says(acme: Path) -> None:
    (acme / "depot/rack").mkdir()
    shutil.move(acme / "depot/shelf/codes.yaml", acme / "depot/rack/codes.yaml")
    (line,) = problems(acme)
    assert "spec/depot/rack/codes.yaml:1: method: belongs into depot/shelf/codes.yaml" in line


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (
            "depot/shelf/get.yaml",
            "[[shelfId, CODE]]",
            "[[shelfID, CODE]]",
            'did you mean "shelfId"',
        ),
        (
            "depot/shelf/get.yaml",
            "replacement: depot.shelf.list",
            "replacement: depot.shelf.lst",
            'did you mean "depot.shelf.list"',
        ),
        ("depot/shelf/list.yaml", "{style: start}", "{style: start, items: x}", "x is no list"),
        ("depot/shelf/list.yaml", "{style: start}", "{style: nav}", "needs the parameter PARAMS"),
        ("depot/shelf/list.yaml", "{style: start}", "{style: stort}", 'did you mean "start"'),
        (
            "ping.yaml",
            "returns:",
            "corrections: [{field: returns.x, page: A., because: B.}]\nreturns:",
            '"returns.x" does not stand in this file',
        ),
        (
            "records/depot/shelf.yaml",
            "record: depot.shelf",
            "record: depot.rack",
            "belongs into records/depot/rack.yaml",
        ),
    ],
)
def test_references_lead_somewhere(acme: Path, file: str, old: str, new: str, message: str) -> None:
    bend(acme / file, old, new)
    assert any(message in line for line in problems(acme))


def test_a_name_of_the_client_itself_is_refused(acme: Path) -> None:
    text = (acme / "ping.yaml").read_text()
    (acme / "close.yaml").write_text(text.replace("method: ping", "method: close"))
    (line,) = problems(acme)
    assert '"close" is a name of the client itself' in line


def test_a_folder_without_api_yaml_is_no_spec(tmp_path: Path) -> None:
    (line,) = problems(tmp_path)
    assert line.endswith("api.yaml: is missing: it names the client and the command [layout]")


def test_a_wrong_method_is_not_reported_again_by_those_that_name_it(acme: Path) -> None:
    bend(acme / "depot/shelf/list.yaml", "effect: read", "effect: raed")
    (line,) = problems(acme)  # and nothing of depot.shelf.get, whose replacement it is
    assert line.startswith("spec/depot/shelf/list.yaml:5: effect: ")


def test_a_method_that_is_described_twice(acme: Path) -> None:
    shutil.copy(acme / "ping.yaml", acme / "ping.yml")
    (line,) = problems(acme)
    assert "is described twice: also in spec/ping.yaml" in line


def test_a_wrong_record_is_not_reported_again_by_those_that_answer_it(acme: Path) -> None:
    bend(acme / "records/depot/shelf.yaml", "summary: A shelf.", "sumary: A shelf.")
    found = problems(acme)
    assert {line.split(":")[0] for line in found} == {"spec/records/depot/shelf.yaml"}


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("api.yaml", "client: Acme", "client: 'None'"),
        ("names.yaml", "", "methods: {ping: nul}"),
        ("names.yaml", "", "methods: {ping: class}"),
        ("names.yaml", "", "records: {depot.shelf: 'True'}"),
    ],
)
def test_a_name_that_python_or_a_file_system_keeps_is_a_problem_and_no_crash(
    acme: Path, file: str, old: str, new: str
) -> None:
    (acme / "names.yaml").write_text("")
    path = acme / file
    path.write_text(path.read_text().replace(old, new) if old else new)
    if file != "names.yaml":
        (acme / "names.yaml").unlink()
    (line,) = problems(acme)
    assert "becomes a name in Python, but" in line
