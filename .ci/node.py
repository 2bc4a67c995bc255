"""The lock of what Node.js runs: a client of this API in JavaScript, for its test alone."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from environment import PEERS, SetUpError

NAME = "b24jssdk"
PACKAGE = "@bitrix24/b24jssdk"
FOLDER = PEERS / NAME
LOCK = "package-lock.json"
QUIET = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")


def npm() -> str | None:
    """The program npm, where the machine has it."""
    return shutil.which("npm")


def step(program: str) -> list[str]:
    """The command that installs what a lock names, with its hashes, and nothing else."""
    return [program, "ci", *QUIET]


def fill(folder: Path, program: str) -> None:
    """Install the client into a folder.

    Raises:
        SetUpError: npm did not; says why in npm's words.
    """
    shutil.copytree(FOLDER, folder)
    done = subprocess.run(
        step(program), check=False, cwd=folder, capture_output=True, encoding="utf-8"
    )
    if done.returncode != 0:
        raise SetUpError(f"the lock {NAME} could not be installed: {done.stderr.strip()}")


def renew() -> None:
    """Make the lock anew with the newest versions; without npm it stays as it is."""
    program = npm()
    if program is None:
        print(f"npm is not installed: the lock {NAME} stays as it is", flush=True)
        return
    with tempfile.TemporaryDirectory() as parent:
        place = Path(parent, NAME)  # npm writes the folder's name into the file
        place.mkdir()
        shutil.copy(FOLDER / "package.json", place)
        command = [program, "install", "--package-lock-only", *QUIET]
        command.append("--omit-lockfile-registry-resolved")  # the file names no host
        if subprocess.run(command, check=False, cwd=place).returncode != 0:
            raise SetUpError(f"the lock {NAME} cannot be made; npm says why above")
        shutil.copy(place / LOCK, FOLDER / LOCK)


def packages() -> dict[str, dict[str, Any]]:
    """What the lock says of each package, by its place among the others."""
    lock = json.loads((FOLDER / LOCK).read_text(encoding="utf-8"))
    return {place: entry for place, entry in lock["packages"].items() if place}


def pinned() -> dict[str, str]:
    """The names of the lock with their versions."""
    return {
        place.rpartition("node_modules/")[2]: one["version"] for place, one in packages().items()
    }
