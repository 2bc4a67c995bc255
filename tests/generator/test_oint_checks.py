"""Mistakes in the files of ``oint`` functions are told with file, line and key."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from generator.lint import RULES
from generator.spec import read_spec

from . import oint_spec

Edit = Callable[[dict[str, Any]], None]


def note(**changes: Any) -> Edit:
    """Change the only option of the function."""
    return lambda data: data["options"]["note"].update(changes)


def more(name: str, **changes: Any) -> Edit:
    """Add an option."""

    def edit(data: dict[str, Any]) -> None:
        data["options"][name] = {
            **data["options"]["note"],
            "name": "More",
            "russian": "Ещё",
            **changes,
        }

    return edit


MISTAKES: dict[str, tuple[Edit, str, str]] = {
    "an unknown method": (
        lambda data: data.update(calls="pong"), "calls", 'no method is called "pong"'
    ),
    "no road": (lambda data: data.pop("calls") and None, "", "say one of calls, local and oauth"),
    "a name of Python": (note(russian="class"), "options.note.russian", "is a keyword of Python"),
    "an imported name": (lambda data: data.update(russian="Answer"), "russian", "use themselves"),
    "an alias again": (lambda data: data.update(aliases=["Pause"]), "aliases[0]", "already"),
    "an option of the program": (more("out"), "options.out", "--out is an option of every"),
    "two of one name": (more("other", russian="Заметка"), "options.other", "also names --note"),
    "a parameter twice": (more("other"), "options.other.sends", "is sent by --note already"),
    "words of a text": (note(words={"yes": "Y", "no": "N"}), "options.note.words", "boolean"),
    "format of a text": (note(format="day"), "options.note.format", "of the type date"),
    "a date of no format": (note(type="date"), "options.note", "says no format"),
    "every key of a text": (note(sends="*"), "options.note.sends", "is for objects"),
    "named by nothing": (note(type="file", named="x"), "options.note.named", "no option is called"),
    "named by itself": (note(type="file", named="note"), "options.note.named", "option itself"),
    "unless itself": (note(unless="note"), "options.note.unless", "is the option itself"),
    "a required default": (note(required=True, default="x"), "options.note.default", "never sent"),
    "a wrong default": (note(type="number", default="x"), "options.note.default", "is no number"),
    "required behind others": (more("other", required=True, sends="x"), "options.other", "behind"),
    "a documented parameter": (
        lambda data: data["options"]["note"].pop("undocumented") and None,
        "options.note",
        "sends note, which ping does not take",
    ),
    "a block that is none": (lambda data: data.update(block="IMAGE"), "", "block and local"),
    "an upload of a text": (lambda data: data.update(upload="note"), "upload", "holds a file"),
    "an example of nothing": (
        lambda data: data["examples"][0]["options"].update(nothing="x"),
        "examples[0].options.nothing",
        "no option is called",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_at_its_place(name: str, acme: Path) -> None:
    edit, place, told = MISTAKES[name]
    oint_spec.add_to(acme)
    read_spec(acme)
    data = deepcopy(oint_spec.FUNCTION)
    edit(data)
    (acme / oint_spec.FILE).write_text(json.dumps(data, ensure_ascii=False, indent=1))
    with pytest.raises(Exception, match=r"Pause\.yaml") as caught:
        read_spec(acme)
    problems = [str(problem) for problem in getattr(caught.value, "problems", ())]
    assert any(place in problem and told in problem for problem in problems), problems


def test_a_function_that_stands_in_two_areas_is_told(acme: Path) -> None:
    oint_spec.add_to(acme)
    for place in ("oint/time/deep/Pause.yaml", "oint/other/Pause.yaml"):
        (acme / place).parent.mkdir(parents=True, exist_ok=True)
        (acme / place).write_text(json.dumps(oint_spec.FUNCTION, ensure_ascii=False))
    with pytest.raises(Exception, match=r"Pause\.yaml") as caught:
        read_spec(acme)
    told = "\n".join(str(problem) for problem in getattr(caught.value, "problems", ()))
    for part in ("also names Pause, in", "belongs into oint/AREA/Pause.yaml", "is no area of"):
        assert part in told


def test_secrets_in_requests_are_found(acme: Path) -> None:
    oint_spec.add_to(acme)
    data = deepcopy(oint_spec.FUNCTION)
    data["examples"][0]["request"]["url"] = f"https://real.bitrix24.ru/rest/1/{'x1' * 8}/"
    data["examples"][0]["portal"] = {"result": {"mail": "a.person@company.ru"}}
    (acme / oint_spec.FILE).write_text(json.dumps(data, ensure_ascii=False))
    found = [str(finding) for finding in RULES["no-secrets"](read_spec(acme))]
    assert len(found) == 3, found
