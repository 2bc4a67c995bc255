"""docs/mock.md: its first example is green, and its tables name what there is."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from bitrix24 import MockPortal
from bitrix24._runtime.mock.fault_kinds import KINDS

PAGE = (Path(__file__).parent.parent / "docs" / "mock.md").read_text(encoding="utf-8")
BLOCKS: list[str] = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


def test_the_first_example_is_green(tmp_path: Path) -> None:
    code, test, *_ = BLOCKS
    (tmp_path / "deals.py").write_text(code, encoding="utf-8")
    (tmp_path / "test_deals.py").write_text(test, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "."]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "2 passed" in done.stdout, done.stdout


def test_the_other_examples_run() -> None:
    portal = MockPortal()
    names: dict[str, object] = {"portal": portal}
    for block in BLOCKS[2:]:
        exec(block, names)  # the page is ours
    assert "Counting" in names
    assert portal.clock.now() == MockPortal().clock.now() + 600
    assert [rule.kind for rule in portal.faults.rules] == ["reset-after", "slow", "odd", "503"]


def test_the_table_of_faults_says_of_each_kind_whether_the_method_runs() -> None:
    table = PAGE[PAGE.index("| fault |") : PAGE.index("`method` takes")]
    rows = [line.split("|")[1:-1] for line in table.splitlines() if line.startswith("| `")]
    said = {name: row[2].strip() for row in rows for name in re.findall(r"`([\w-]+)`", row[0])}
    assert said == {name: "yes" if kind.executed else "no" for name, kind in KINDS.items()}
