"""Keys and values that mean nothing where they stand are refused, each with its place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.spec import read_spec

from .test_consistency import bend, problems


def said(spec: Path, file: str, old: str, new: str) -> list[str]:
    """What is wrong after one edit."""
    bend(spec / file, old, new)
    return problems(spec)


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        # what the schemas know, so that editors say it, too
        ("depot/import.yaml", "WHEN: {type", "WHEN: {optional: true, type",
         'params.WHEN.optional: unknown key "optional"'),
        ("depot/import.yaml", "returns: {", "returns: {required: true, ",
         'returns.required: unknown key "required"'),
        ("depot/import.yaml", "returns: {", "returns: {default: 1, ",
         'returns.default: unknown key "default"'),
        ("depot/import.yaml", "returns: {", "returns: {false_as: 0, ",
         'returns.false_as: unknown key "false_as"'),
        ("depot/import.yaml", "returns: {", 'returns: {operators: ["="], ',
         'returns.operators: unknown key "operators"'),
        ("depot/import.yaml", "scope: [depot]", "scope: [depot, depot]", "names a value twice"),
        ("depot/import.yaml", "WHEN: {type: datetime", "WHEN: {type: 'list[int]'",
         "is not of the form"),
        ("depot/import.yaml", "WHEN: {type: datetime", "WHEN: {type: ''", "is not of the form"),
        # what only the build knows: a type may name a record
        ("depot/import.yaml", "WHEN: {type: datetime", "WHEN: {fields: {A: {type: any}}, type: date",  # noqa: E501
         'params.WHEN.fields: means nothing under the type "date": it has no object'),
        ("depot/import.yaml", "WHEN: {type: datetime", "WHEN: {prefixes: ['>'], type: integer",
         'params.WHEN.prefixes: means nothing under the type "integer": it has no object'),
        ("depot/import.yaml", "WHEN: {type: datetime", "WHEN: {false_as: 0, type: integer",
         'params.WHEN.false_as: means nothing under the type "integer": it has no boolean'),
        ("depot/import.yaml", "WHEN: {type: datetime", "WHEN: {default: abc, type: integer",
         "params.WHEN.default: is text, not integer"),
        ("depot/import.yaml", "WHEN: {type: datetime", "WHEN: {default: 'False', type: boolean",
         "params.WHEN.default: is text, not boolean"),
        ("depot/import.yaml", "B: null}", "B: null}, default: C",
         'params.class.default: is "C", not one of A, B'),
        ("depot/import.yaml", "http: 400, message", "http: 400.0, message",
         "errors[0].http: must be a whole number, such as 400"),
        ("depot/import.yaml", "- http: 400\n", "- http: 4e2\n",
         "examples[1].http: must be a whole number, such as 400"),
        ("depot/import.yaml", "values: {A: fragile, B: null}", "values: {1_0: x}",
         'params.class.values.1_0: "1_0" is no integer'),
    ],
)  # fmt: skip
def test_what_means_nothing_is_refused(
    acme: Path, file: str, old: str, new: str, message: str
) -> None:
    if "is no integer" in message:
        bend(acme / file, "class: {type: string", "class: {type: integer")
    assert any(message in problem for problem in said(acme, file, old, new))


def test_numbers_are_compared_as_they_are_written(acme: Path) -> None:
    path = acme / "depot/import.yaml"
    bend(path, "class: {type: string", "class: {type: number | string")
    bend(path, "values: {A: fragile, B: null}", "values: {1.5: light, 2: heavy, A: other}")
    bend(path, "call: {class: A", "call: {class: 1.5")
    read_spec(acme)
    bend(path, "call: {class: 1.5", "call: {class: 3")
    assert ["is 3, not one of 1.5, 2, A" in problem for problem in problems(acme)] == [True]


def test_an_error_is_listed_once(acme: Path) -> None:
    entry = "  - {code: FULL, http: 400, message: No room, when: The depot is full.}\n"
    found = said(acme, "depot/import.yaml", entry, entry + entry)
    assert ["names a value twice" in problem for problem in found] == [True]


@pytest.mark.parametrize(
    ("group", "message"),
    [("depot.nothing", "no method or record begins with"), ("depotx", 'did you mean "depot"?')],
)
def test_a_group_of_phrases_is_a_group(acme: Path, group: str, message: str) -> None:
    (acme / "glossary").mkdir()
    (acme / "glossary/all.yaml").write_text(f"groups: {{{group}: {{ID: Number.}}}}\n")
    (found,) = problems(acme)
    assert found.startswith("spec/glossary/all.yaml:1: groups.")
    assert message in found


@pytest.mark.parametrize("ending", ["YAML", "Yaml", "YML"])
def test_a_file_whose_ending_is_not_read(acme: Path, ending: str) -> None:
    (acme / "ping.yaml").rename(acme / f"ping.{ending}")
    (found,) = problems(acme)
    assert found == (
        f"spec/ping.{ending}: is not read: its name ends in .{ending}; "
        f"let it end in .{ending.lower()} [layout]"
    )


def test_a_file_that_ends_in_yml_is_read(acme: Path) -> None:
    (acme / "ping.yaml").rename(acme / "ping.yml")
    assert len(read_spec(acme).methods) == 7


def test_what_is_no_file_does_not_hang_the_build(acme: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no FIFOs")
    os.mkfifo(acme / "depot/pipe.yaml")
    (found,) = problems(acme)
    assert found.startswith("spec/depot/pipe.yaml: is no file that can be read")


def test_a_folder_that_cannot_be_read_is_no_empty_one(
    acme: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Root reads every folder, so the system's answer is put in its place."""
    scandir = os.scandir

    def refusing(path: str) -> object:
        if str(path).endswith("shelf"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    (found,) = problems(acme)
    assert found == "spec/depot/shelf: this folder cannot be read: Permission denied [layout]"
