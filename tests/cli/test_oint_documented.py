"""The documented answers of the functions that call no REST method; the others are generated."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bitrix24 import OPI_Bitrix24
from generator.plain import is_object
from generator.yaml_strict import load

from .process import run_oint, start_oint

SPEC = Path(__file__).parent.parent.parent / "spec"


def functions() -> list[Any]:
    """The files of all functions."""
    return [load(path.read_text("utf-8"), path.name) for path in sorted(SPEC.glob("oint/*/*.yaml"))]


LOCAL = [function for function in functions() if "calls" not in function]


def test_there_are_three_of_them() -> None:
    assert sorted(function["function"] for function in LOCAL) == [
        "GetAppAuthLink",
        "GetToken",
        "RefreshToken",
    ]
    assert len(functions()) == 14


@pytest.mark.parametrize("function", LOCAL, ids=[item["function"] for item in LOCAL])
def test_the_mock_answers_what_is_documented(function: Any) -> None:
    (example,) = function["examples"]
    words = [word for key, value in example["options"].items() for word in (f"--{key}", value)]
    for name in (function["function"], function["russian"].upper()):
        done = run_oint("bitrix24", name, *words, "--mock")
        assert json.loads(done.out) == example["answer"]
        refused = is_object(example["answer"]) and "error" in example["answer"]
        assert (done.code == 0) is not refused


def test_the_link_needs_no_portal_in_python() -> None:
    function = next(item for item in LOCAL if "local" in item)
    (example,) = function["examples"]
    for name in (function["function"], function["russian"]):
        assert getattr(OPI_Bitrix24, name)(**example["options"]) == example["answer"]


def test_the_program_of_its_own_does_what_a_line_here_does() -> None:
    words = ("bitrix24", "ПриостановитьУчетВремени", "-s", "1", "--mock")
    assert start_oint(*words) == run_oint(*words)
    mistaken = ("bitrix24", "PauseTimekeping")
    assert start_oint(*mistaken) == run_oint(*mistaken)
