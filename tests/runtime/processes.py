"""Processes of the tests, each with a folder of its own for counters unless it is given one."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[2]
STORING: Final = "tests.runtime.storing"


class Running:
    """A process that says something, a line of JSON each."""

    def __init__(self, module: str, *words: object) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", module, *map(str, words)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def said(self) -> Any:
        """The next line."""
        assert self.process.stdout is not None
        return json.loads(self.process.stdout.readline())

    def tell(self) -> None:
        """Send a line."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def ended(self) -> tuple[list[Any], list[str]]:
        """All that it has said by its end, and its log."""
        output, log = self.process.communicate(timeout=300)
        assert self.process.returncode == 0, log
        return [json.loads(line) for line in output.splitlines()], log.splitlines()


@contextmanager
def running(module: str, *words: object) -> Iterator[Running]:
    """A process that is ended with the test."""
    run = Running(module, *words)
    try:
        yield run
    finally:
        run.process.kill()
        run.process.communicate()
