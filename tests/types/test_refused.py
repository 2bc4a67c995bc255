"""Mistakes that type checkers must find, each in a line of its own."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

MISTAKES = (
    "b24.timeman.pause(userid=503)",
    'b24.timeman.pause(user_id="503")',
    "b24.timeman.pause(503)",
    "b24.timeman.puase()",
    "b24.timemann",
    "b24.timeman.pause()['STATE']",
    'b24.timeman.pause()["TIME_FINISH"].upper()',
    'b24.timeman.timecontrol.report.add(text="x", type="HOLIDAY", id=1)',
    "b24.timeman.timecontrol.report.add(id=1)",
    "b24.timeman.networkrange.set()",
    "b24.with_response(b24.timeman.pause, userid=503)",
    "b24.with_response(b24.timeman.pause, user_id=503).result.STATUS",
    'b24.task.elapseditem.getlist(taskid=1, select="ID", order=5)',
    "b24.task.elapseditem.getlist(taskid=1).items[0].ID",
    "b24.task.elapseditem.getlist(taskid=1)[0]",
    "len(b24.task.elapseditem.getlist(taskid=1))",
    'Bitrix24("mock:", timeout="5")',
    "bitrix24.Bitrix42",
    "OPI_Bitrix24.PauseTimekeeping()",
    "OPI_Bitrix24.PauzeTimekeeping('mock:')",
)
START = """\
import bitrix24
from bitrix24 import Bitrix24, OPI_Bitrix24

b24 = Bitrix24.mock()
"""


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_every_mistake_is_found_in_its_line(tmp_path: Path, checker: str) -> None:
    path = tmp_path / "mistakes.py"
    path.write_text(START + "\n".join(MISTAKES) + "\n")
    command = {
        "mypy": ["mypy", "--strict", "--cache-dir", str(tmp_path / "cache")],
        "pyright": ["pyright", "--pythonpath", sys.executable],
    }[checker]
    result = subprocess.run(
        [sys.executable, "-m", *command, str(path)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    found = {int(line) for line in re.findall(r"mistakes\.py:(\d+):.*error", result.stdout)}
    first = START.count("\n") + 1
    missed = [text for line, text in enumerate(MISTAKES, first) if line not in found]
    assert missed == [], result.stdout
    assert found == set(range(first, first + len(MISTAKES)))
