"""What a build costs, in seconds of the processor: the whole spec, one method's edit, no edit."""

from __future__ import annotations

import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

EDITED = "timeman/pause.yaml"


def builds() -> Iterator[tuple[str, str, str]]:
    """A line a budget, measured in a copy of the spec."""
    with tempfile.TemporaryDirectory() as folder:
        copy = _Copy(Path(folder))
        full = [copy.cpu("--force") for _ in range(3)]
        check = [copy.cpu("--check", anew=True) for _ in range(3)]
        copy.cpu()
        same = [copy.cpu() for _ in range(5)]
        edits = [copy.edited(f"summary: Try {number}.") for number in range(5)]
        wrong = [copy.edited(f"sumary: Try {number}.") for number in range(5)]
    yield "full build", _figure(full), "≤ 6 s of CPU"
    yield "check", _figure(check), "≤ 6 s of CPU"
    yield "build after one method's edit", _figure(edits), "≤ 1 s of CPU"
    yield "a wrong edit is told", _figure(wrong), "≤ 1 s of CPU"
    yield "build of an unchanged spec", _figure(same), "≤ 0.5 s of CPU"


class _Copy:
    """A spec with its package, where edits hurt nobody."""

    def __init__(self, folder: Path) -> None:
        self._spec = folder / "spec"
        self._package = folder / "generated" / "bitrix24"
        shutil.copytree("spec", self._spec)
        self._command = (
            sys.executable, "-m", "generator", "build", "--spec", str(self._spec),
            "--out", str(self._package.parent), "--tests", str(folder / "tests"),
        )  # fmt: skip

    def cpu(self, *options: str, anew: bool = False) -> float:
        """Seconds of the processor that a build takes, with those of its helpers."""
        if anew:
            for cache in self._package.parent.glob(".*.cache"):
                cache.unlink()
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run((*self._command, *options), check=False, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    def edited(self, line: str) -> float:
        """The same after an edit of one line, which is taken back."""
        file = self._spec / EDITED
        text = file.read_text(encoding="utf-8")
        lines = [line if old.startswith("summary: ") else old for old in text.splitlines()]
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        try:
            return self.cpu()
        finally:
            file.write_text(text, encoding="utf-8")


def _figure(seconds: list[float]) -> str:
    middle = statistics.median(seconds)
    return f"{middle:.2f} s of CPU ({min(seconds):.2f}–{max(seconds):.2f})"
