"""Sets the project up and runs its main jobs, with nothing but Python 3.11 on the machine.

    python3 .ci/dev.py demo         regenerate the package and call timeman.pause in three ways
    python3 .ci/dev.py test         all gates and tests
    python3 .ci/dev.py test --all   only what that leaves out: what takes minutes or other packages
    python3 .ci/dev.py bench        the budgets, measured
    python3 .ci/dev.py lock         bring .ci/locks to the newest versions

Everything is installed into ``.venv``, as the locks name it; a second run installs only what has
changed.
"""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):
    print(f"Python 3.11 is needed; this is {sys.version.split()[0]}", file=sys.stderr)
    sys.exit(2)

import environment
import gates
import locks

PYTHON = environment.python(environment.ENVIRONMENT)
BIN = environment.programs(environment.ENVIRONMENT)

CALL = """\
from bitrix24 import Bitrix24

b24 = Bitrix24.mock()
day = b24.timeman.pause(user_id=503)
print(day["STATUS"], day["TIME_START"])
"""


def main() -> int:
    """Set up what the job needs that is asked for, and run it."""
    jobs = {
        ("demo",): (environment.DEMO, demo),
        ("test",): (environment.ALL, lambda: test(gates.GATES)),
        ("test", "--all"): (environment.ALL, lambda: test(gates.LONG)),
        ("bench",): (environment.BENCH, bench),
        ("lock",): ((), locks.renew),
    }
    words = tuple(sys.argv[1:])
    if words not in jobs:
        print(__doc__, file=sys.stderr)
        return 2
    os.chdir(environment.ROOT)
    speak_utf8()
    _end_like_ctrl_c()
    parts, job = jobs[words]
    try:
        if parts:
            environment.set_up(parts)
        return job()
    except environment.SetUpError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 130


def demo() -> int:
    """Regenerate the package, then call one method as a function and by both command lines."""
    b24, oint = (environment.program(environment.ENVIRONMENT, name) for name in ("b24", "oint"))
    pause = ("timeman", "pause", "--user-id", "503", "--mock", "--output", "json")
    steps = (
        ("Regenerate the package from spec/", (PYTHON, "-m", "generator", "build", "--force")),
        ("Call timeman.pause in Python", (PYTHON, "-c", CALL)),
        ("… and from the shell", (b24, *pause)),
        (
            "… and under its name in OpenIntegrations",
            (oint, "bitrix24", "ПриостановитьУчетВремени", "--userid", "1", "--mock"),
        ),
    )
    for title, command in steps:
        print(f"\n# {title}", flush=True)
        shown = CALL.rstrip() if command[1] == "-c" else " ".join(map(_short, command))
        print("\n".join(f"> {line}" for line in shown.splitlines()), flush=True)
        if subprocess.run(command, check=False, env=_environment()).returncode != 0:
            return 1
    return 0


def test(tier: tuple[gates.Gate, ...]) -> int:
    """Run every gate of a tier, also after one has failed, and say at the end which did."""
    report = gates.Report(tier, terminal=sys.stderr.isatty())
    outcomes = gates.run(tier, PYTHON, _environment(), report.finished)
    failed = [gate.title for gate in tier if outcomes[gate].code != 0]
    print(f"\nfailed: {', '.join(failed)}" if failed else "\nall gates passed", flush=True)
    return 1 if failed else 0


def bench() -> int:
    """Measure the budgets."""
    command = (PYTHON, "-m", "tests.benchmarks")
    return subprocess.run(command, check=False, env=_environment()).returncode


def _short(word: str) -> str:
    return Path(word).stem if word.startswith(str(BIN)) else word


def speak_utf8() -> None:
    """Write as the gates do, whose output is passed on; no sign that a console lacks ends a run."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _end_like_ctrl_c() -> None:
    """Let the signals that end a run take its gates along; what is ignored stays ignored."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) == signal.SIG_DFL:
            signal.signal(number, signal.default_int_handler)


def _environment() -> dict[str, str]:
    """The machine's environment without what would change the outcome.

    The environment's own folder stands first in PATH: ``pyright --verifytypes`` looks for packages
    with the first Python that it finds there. pyright asks no registry whether it is the newest:
    its wheel has all of it, and Node.js is a wheel as well.
    """
    foreign = ("B24_", "HYPOTHESIS_", "MYPY", "PYRIGHT_", "PYTEST_", "PYTHON", "RUFF_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    path = f"{BIN}{os.pathsep}{kept.get('PATH', '')}"
    return {**kept, "PATH": path, "PYTHONUTF8": "1", "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}


if __name__ == "__main__":
    sys.exit(main())
