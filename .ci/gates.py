"""The gates of the two tiers of tests, and how they run: side by side, told in order."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import IO

CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
PYTEST = ("-m", "pytest", "-n", str(CORES), "--dist", "worksteal", "-m")


@dataclass(frozen=True)
class Gate:
    """One check: the words that follow Python, and its place in the order of starting."""

    title: str
    words: tuple[str, ...]
    start: int = 1


# Told in this order, and started in it beside pytest, which uses all cores: what takes a moment
# first, then what takes longest, so that no core waits at the end.
GATES = (
    Gate("the spec follows the rules", ("-m", "generator", "lint")),
    # What an import is depends on which files are there, and the cache does not know of them.
    Gate("ruff: lint", ("-m", "ruff", "check", "--no-cache")),
    Gate("ruff: format", ("-m", "ruff", "format", "--check")),
    Gate("pyright strict", ("-m", "pyright")),
    Gate("mypy --strict", ("-m", "mypy")),
    Gate("pyright --verifytypes", ("-m", "pyright", "--verifytypes", "bitrix24")),
    Gate("the tree is what the spec says", ("-m", "generator", "build", "--check")),
    Gate("pytest", (*PYTEST, "not long"), start=0),
)
LONG = (
    Gate(
        "pytest: what takes long",
        (*PYTEST, "long or hypothesis", "--hypothesis-profile", "wide"),
    ),
)
AT_ONCE = 2


@dataclass(frozen=True)
class Outcome:
    """How a gate ended."""

    code: int
    output: str
    seconds: float
    cpu: float | None
    """The processor's seconds with those of all its processes, where the system tells them."""


class _Running:
    """A gate that runs: a group of processes that end together."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._output: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the outcome
        self._begin = time.monotonic()
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=self._output,
            stderr=subprocess.STDOUT,
            env=dict(environment),
            start_new_session=True,
        )

    def outcome(self) -> Outcome | None:
        """How it ended; nothing while it runs."""
        cpu: float | None = None
        if sys.platform == "win32":
            code = self._process.poll()
            if code is None:
                return None
        else:
            ended, status, usage = os.wait4(self._process.pid, os.WNOHANG)
            if ended == 0:
                return None
            code = self._process.returncode = os.waitstatus_to_exitcode(status)
            cpu = usage.ru_utime + usage.ru_stime
        seconds = time.monotonic() - self._begin
        self._output.seek(0)
        output = self._output.read().decode("utf-8", "replace")
        self._output.close()
        return Outcome(code, output, seconds, cpu)

    def end(self) -> None:
        """End all its processes, first kindly; also when the wait for them is interrupted."""
        with self._output:
            try:
                self._signal("SIGTERM")
                with contextlib.suppress(subprocess.TimeoutExpired):
                    self._process.wait(5)
            finally:
                self._signal("SIGKILL")
                self._process.wait()

    def _signal(self, name: str) -> None:
        if sys.platform == "win32":  # has no signals: the first ends the whole tree
            words = ["taskkill", "/T", "/F", "/PID", str(self._process.pid)]
            subprocess.run(words, check=False, capture_output=True)
        else:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.Signals[name])


def run(
    gates: Sequence[Gate],
    python: str,
    environment: Mapping[str, str],
    finished: Callable[[Gate, Outcome, Mapping[Gate, Outcome]], None],
) -> dict[Gate, Outcome]:
    """Run all gates, some at once; whatever ends this run ends them, too."""
    waiting = sorted(gates, key=lambda gate: gate.start)
    running: dict[Gate, _Running] = {}
    outcomes: dict[Gate, Outcome] = {}
    try:
        while waiting or running:
            while waiting and len(running) < AT_ONCE:
                gate = waiting.pop(0)
                running[gate] = _Running((python, *gate.words), environment)
            for gate, process in list(running.items()):
                outcome = process.outcome()
                if outcome is not None:
                    del running[gate]
                    outcomes[gate] = outcome
                    finished(gate, outcome, outcomes)
            time.sleep(0.05)
    finally:
        # All are ended, also when somebody loses patience with the first.
        with contextlib.ExitStack() as ends:
            for process in running.values():
                ends.callback(process.end)
    return outcomes


class Report:
    """Prints whole outputs in the order of the gates, and in a terminal each end as it comes."""

    def __init__(self, gates: Sequence[Gate], *, terminal: bool) -> None:
        self._gates = list(gates)
        self._count = len(gates)
        self._terminal = terminal

    def finished(self, gate: Gate, outcome: Outcome, outcomes: Mapping[Gate, Outcome]) -> None:
        """Tell that a gate has ended, and print what can be printed in order."""
        if self._terminal:
            word = "ok" if outcome.code == 0 else "failed"
            print(f"[{len(outcomes)}/{self._count}] {gate.title}: {word}", file=sys.stderr)
        while self._gates and self._gates[0] in outcomes:
            done = self._gates.pop(0)
            print(shown(done, outcomes[done]), flush=True)


def shown(gate: Gate, outcome: Outcome) -> str:
    """A gate's title, output and times."""
    cpu = "" if outcome.cpu is None else f", {outcome.cpu:.1f} s of CPU"
    output = f"{outcome.output.rstrip()}\n" if outcome.output.strip() else ""
    return f"\n# {gate.title}\n{output}  {outcome.seconds:.1f} s{cpu}"
