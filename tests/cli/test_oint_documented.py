"""The documented answers of the functions that call no REST method; the others are generated."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bitrix24 import OPI_Bitrix24
from generator.model import OintFunction
from generator.plain import is_object
from generator.spec import read_spec

from .process import run_oint

SPEC = read_spec(Path(__file__).parent.parent.parent / "spec")
FUNCTIONS = [function for function in SPEC.oint if function.calls is None]


def test_there_are_three_of_them() -> None:
    assert sorted(function.function for function in FUNCTIONS) == [
        "GetAppAuthLink",
        "GetToken",
        "RefreshToken",
    ]
    assert len(SPEC.oint) == 14


@pytest.mark.parametrize("function", FUNCTIONS, ids=[item.function for item in FUNCTIONS])
def test_the_mock_answers_what_is_documented(function: OintFunction) -> None:
    (example,) = function.examples
    words = [word for key, value in example.options.items() for word in (f"--{key}", value)]
    for name in (function.function, function.russian.upper()):
        done = run_oint("bitrix24", name, *words, "--mock")
        assert json.loads(done.out) == example.answer
        refused = is_object(example.answer) and "error" in example.answer
        assert (done.code == 0) is not refused


def test_the_link_needs_no_portal_in_python() -> None:
    function = next(item for item in FUNCTIONS if item.local)
    (example,) = function.examples
    for name in (function.function, function.russian):
        assert getattr(OPI_Bitrix24, name)(**example.options) == example.answer
