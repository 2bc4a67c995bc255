"""One client does one job in a process of its own, and tells of it."""

from __future__ import annotations

import json
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import bitrix24

from ...peers.serving import trusting
from .clients import Ready
from .portals import Authority, Stand

DRIVERS = Path(__file__).parents[1] / "others" / "drivers"
_PACKAGE = Path(bitrix24.__file__).parents[1]
_LONGEST = 150.0
_MOST_REQUESTS = 500
_LOOK = 0.05
_STARTING = threading.Semaphore(2)
"""Processes that may start at once, as starting is what they need the processor for."""


@dataclass(frozen=True)
class Job:
    """What a client is to do; ``playing.Job`` of the drivers says what each means."""

    task: str
    url: str
    port: int = 0
    count: int = 1
    is_open: bool = False
    tokens: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class Told:
    """What a driver has told.

    Attributes:
        report: what it has written.
        stopped: why it was stopped, if it was.
    """

    report: Mapping[str, Any]
    stopped: str = ""


def played(ready: Ready, job: Job, trusted: Authority, stand: Stand) -> Told:
    """Let a client do a job; it is stopped when it does not end."""
    with tempfile.TemporaryDirectory() as folder:
        report, errors = Path(folder, "report.json"), Path(folder, "errors.txt")
        with errors.open("wb") as sink:
            process = subprocess.Popen(
                [ready.python, str(DRIVERS / f"{ready.client.driver}.py")],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=sink,
                text=True,
                cwd=folder,
                env=surroundings(ready, trusted),
            )
            with process:
                stopped = _watched(process, {**asdict(job), "report": str(report)}, stand)
        if stopped:
            return Told({}, stopped)
        if report.exists():
            return Told(json.loads(report.read_text(encoding="utf-8")))
        said = errors.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        return Told({}, f"the driver failed: {(said or ['without a word'])[-1][:200]}")


def surroundings(ready: Ready, trusted: Authority) -> dict[str, str]:
    """The environment of a client's process; only ours has the package of this checkout."""
    found = {**trusting(trusted.file), "PYTHONDONTWRITEBYTECODE": "1"}
    return found if ready.client.package else {**found, "PYTHONPATH": str(_PACKAGE)}


def _watched(process: subprocess.Popen[str], job: Mapping[str, object], stand: Stand) -> str:
    """Wait for the end of a job; why it was stopped, or nothing."""
    assert process.stdin is not None
    assert process.stdout is not None
    with _STARTING:
        process.stdin.write(json.dumps(job) + "\n")
        process.stdin.close()
        process.stdout.readline()
    begin = time.monotonic()
    many = _MOST_REQUESTS + 20 * int(str(job["count"]))
    while process.poll() is None:
        if stand.requests > many:
            process.kill()
            return f"no end after {stand.requests} requests"
        if time.monotonic() - begin > _LONGEST:
            process.kill()
            return f"no end after {_LONGEST:g} s"
        time.sleep(_LOOK)
    return ""
