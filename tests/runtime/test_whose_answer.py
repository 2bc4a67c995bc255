"""No call gets the answer of another: after forks, odd answers, interruptions, with threads.

The scenarios stand in ``whose``; each runs in a process of its own: some fork or interrupt it.
"""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from .whose import ROOT, SCENARIOS


def score(scheme: str, name: str, count: int) -> dict[str, int]:
    """What came of a scenario."""
    command = [sys.executable, "-m", "tests.runtime.whose", scheme, str(count), name]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, int] = json.loads(done.stdout)
    return found


def check(scheme: str, name: str, count: int) -> None:
    found = score(scheme, name, count)
    assert found["wrong"] == 0
    assert found["raw"] == 0
    assert found["right"] > count // 5


@pytest.mark.skipif(sys.platform != "linux", reason="some of it forks or sets a timer")
@pytest.mark.parametrize("name", SCENARIOS)
def test_no_answer_is_somebody_elses(name: str) -> None:
    check("http", name, 200)


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="some of it forks or sets a timer")
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("name", SCENARIOS)
def test_no_answer_of_many_is_somebody_elses(name: str, scheme: str) -> None:
    check(scheme, name, 1000)
