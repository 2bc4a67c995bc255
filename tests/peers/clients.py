"""The environments of other clients, each from its lock, and how their drivers run."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import environment
import node
import pytest

from .serving import Served

DRIVERS = Path(__file__).parent / "drivers"
_LONGEST = 60
_NODE = 20
_SAY = "import ensurepip, sys, venv; print(*sys.version_info[:2])"


def python_client(lock: str, folder: Path, base: str = sys.executable) -> list[str]:
    """Install what a lock names for a Python; the beginning of the command that runs a driver.

    Skips where the registry cannot be reached.
    """
    package = lock.removeprefix("peer-")
    _reached([sys.executable, "-m", "pip", "index", "versions", package, "--retries", "1"])
    return [environment.fill(folder, lock, base)]


def node_client(folder: Path) -> list[str]:
    """The same for the client in JavaScript; skips also where there is no Node.js."""
    program, runs = node.npm(), shutil.which("node")
    if program is None or runs is None:
        pytest.skip("Node.js is not installed")
    told = subprocess.run([runs, "--version"], check=True, capture_output=True, text=True).stdout
    if int(told.strip().removeprefix("v").partition(".")[0]) < _NODE:
        pytest.skip(f"the client needs Node.js {_NODE}; this is {told.strip()}")
    _reached([program, "view", node.PACKAGE, "version", "--fetch-retries=1"])
    node.fill(folder, program)
    return [runs]


def driven(command: list[str], driver: str, folder: Path, served: Served, address: str) -> Any:
    """What a driver tells of the portal at an address. It runs where its client is installed."""
    place = folder / driver
    shutil.copy(DRIVERS / driver, place)
    done = subprocess.run(
        [*command, str(place), address],
        check=False,
        capture_output=True,
        encoding="utf-8",
        cwd=folder,
        env=served.environment(),
        timeout=_LONGEST,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def python_of(least: tuple[int, int], below: tuple[int, int]) -> str:
    """A Python of these versions on this machine, ours first; skips where there is none."""
    if least <= sys.version_info[:2] < below:
        return sys.executable
    for candidate in _pythons(least, below):
        done = subprocess.run([candidate, "-c", _SAY], check=False, capture_output=True, text=True)
        if done.returncode == 0 and least <= tuple(map(int, done.stdout.split())) < below:
            return candidate
    wanted = ".".join(map(str, least))
    older = ".".join(map(str, below))
    return pytest.skip(f"there is no Python from {wanted} to below {older} on this machine")


def _pythons(least: tuple[int, int], below: tuple[int, int]) -> list[str]:
    """Where such a Python may be: in the path, or among those that pyenv and uv have installed."""
    home = Path.home()
    pyenv = Path(os.environ.get("PYENV_ROOT", home / ".pyenv")) / "versions"
    uv = Path(os.environ.get("UV_PYTHON_INSTALL_DIR", home / ".local/share/uv/python"))
    found: list[str] = []
    for minor in reversed(range(least[1], below[1])):
        name = f"python{least[0]}.{minor}"
        found += filter(None, [shutil.which(name)])
        for folder in (pyenv, uv):
            found += [str(path) for path in sorted(folder.glob(f"*/bin/{name}"))]
    return found


def _reached(command: list[str]) -> None:
    """Skip where a registry cannot be reached, in the words of its own client."""
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    if done.returncode != 0:
        said = [line for line in done.stderr.splitlines() if "error" in line.lower()] or [""]
        pytest.skip(f"the registry cannot be reached: {said[0][-200:]}")
