"""Running the command lines as processes, as users do."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import bitrix24

if TYPE_CHECKING:
    from collections.abc import Mapping

PACKAGES = Path(bitrix24.__file__).parent.parent
"""Where the package is that is tested."""

_OINT = "from bitrix24._runtime.cli.oint import oint; oint()"


@dataclass(frozen=True)
class Done:
    """How a process ended."""

    code: int
    out: str
    err: str


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment of a test: nothing of the developer's own portal."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("B24_")}
    own.pop("COLUMNS", None)
    return {**own, "PYTHONPATH": str(PACKAGES), "PYTHONUTF8": "1", **(extra or {})}


def run(
    *words: str | bytes, stdin: bytes = b"", env: Mapping[str, str] | None = None, **more: str
) -> Done:
    """Run b24; other keywords are environment variables, too."""
    command = [sys.executable, "-m", "bitrix24", *words]
    return _run(command, stdin, {**(env or {}), **more})


def run_oint(*words: str, **extra: str) -> Done:
    """Run oint."""
    return _run([sys.executable, "-c", _OINT, *words], b"", extra)


def _run(command: list[Any], stdin: bytes, extra: Mapping[str, str]) -> Done:
    done = subprocess.run(
        command, input=stdin, capture_output=True, env=environment(extra), check=False, timeout=60
    )
    err = done.stderr.decode()
    assert "Traceback" not in err, err
    return Done(done.returncode, done.stdout.decode(), err)
