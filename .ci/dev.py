"""Sets the project up and runs its main jobs, with nothing but Python 3.11 on the machine.

    python3 .ci/dev.py demo    regenerate the package and call timeman.pause in three ways
    python3 .ci/dev.py test    all gates and tests
    python3 .ci/dev.py bench   the budgets, measured

Everything is installed into ``.venv``; a second run installs only what has changed.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
BIN = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
PYTHON = str(BIN / "python")

GATES = (
    ("the spec follows the rules", (PYTHON, "-m", "generator", "lint")),
    ("the tree is what the spec says", (PYTHON, "-m", "generator", "build", "--check")),
    ("ruff: lint", (PYTHON, "-m", "ruff", "check")),
    ("ruff: format", (PYTHON, "-m", "ruff", "format", "--check")),
    ("mypy --strict", (PYTHON, "-m", "mypy")),
    ("pyright strict", (PYTHON, "-m", "pyright")),
    (
        "pyright --verifytypes",
        (PYTHON, "-m", "pyright", "--verifytypes", "bitrix24"),
    ),
    ("pytest", (PYTHON, "-m", "pytest")),
)

CALL = """\
from bitrix24 import Bitrix24

b24 = Bitrix24.mock()
day = b24.timeman.pause(user_id=503)
print(day["STATUS"], day["TIME_START"])
"""


def main() -> int:
    """Run the job that is asked for."""
    jobs = {"demo": demo, "test": test, "bench": bench}
    if len(sys.argv) != 2 or sys.argv[1] not in jobs:
        print(__doc__, file=sys.stderr)
        return 2
    if sys.version_info < (3, 11):
        print(f"Python 3.11 is needed; this is {sys.version.split()[0]}", file=sys.stderr)
        return 2
    os.chdir(ROOT)
    if not set_up():
        return 1
    return jobs[sys.argv[1]]()


def set_up() -> bool:
    """Make ``.venv`` and install the project with its tools, unless that is done already."""
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + str(ROOT).encode()).hexdigest()
    stamp = ENVIRONMENT / "installed"
    if stamp.is_file() and stamp.read_text() == wanted and Path(PYTHON).exists():
        return True
    print("setting up .venv", flush=True)
    try:
        venv.create(ENVIRONMENT, with_pip=True, clear=True)
    except (OSError, subprocess.CalledProcessError):
        print("cannot make .venv: is Python's venv installed (python3-venv)?", file=sys.stderr)
        return False
    pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "-q"]
    steps = (
        [*pip, "install", "--upgrade", "pip"],  # --group needs 25.1
        [*pip, "install", "--editable", ".[async]", "--group", "dev"],
    )
    for step in steps:
        if subprocess.run(step, check=False).returncode != 0:
            print("the packages could not be installed; pip says why above", file=sys.stderr)
            return False
    stamp.write_text(wanted)
    return True


def demo() -> int:
    """Regenerate the package, then call one method as a function and by both command lines."""
    b24, oint = str(BIN / "b24"), str(BIN / "oint")
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


def test() -> int:
    """Run every gate, also after one has failed, and say at the end which did."""
    failed: list[str] = []
    for title, command in GATES:
        print(f"\n# {title}", flush=True)
        begin = time.monotonic()
        if subprocess.run(command, check=False, env=_environment()).returncode != 0:
            failed.append(title)
        print(f"  {time.monotonic() - begin:.1f} s", flush=True)
    print(f"\nfailed: {', '.join(failed)}" if failed else "\nall gates passed", flush=True)
    return 1 if failed else 0


def bench() -> int:
    """Measure the budgets."""
    return subprocess.run((PYTHON, "-m", "tests.benchmarks"), check=False).returncode


def _short(word: str) -> str:
    return "python" if word == PYTHON else Path(word).name if word.startswith(str(BIN)) else word


def _environment() -> dict[str, str]:
    """The machine's environment without what would change the outcome.

    The environment's own folder stands first in PATH: ``pyright --verifytypes`` looks for packages
    with the first Python that it finds there.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith("B24_")}
    path = f"{BIN}{os.pathsep}{kept.get('PATH', '')}"
    return {**kept, "PATH": path, "PYTHONUTF8": "1"}


if __name__ == "__main__":
    sys.exit(main())
