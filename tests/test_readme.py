"""What the README shows is what happens: its session, its tour and its commands are run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ROOT / "generated"
README = (ROOT / "README.md").read_text(encoding="utf-8")
SMALL = (
    *("api.yaml", "errors.yaml", "records/task", "records/timeman", "schema"),
    *("oint/settings_and_administration", "oint/timekeeping"),
    "glossary/common.yaml",
    *("server", "task/elapseditem", "timeman"),
)
"""Of the spec: what each needs, and some methods."""


def blocks(language: str) -> list[str]:
    """The code blocks of a language, in order."""
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def project(folder: Path, *, whole: bool) -> Path:
    """A copy of the project that a session may change, built."""

    def left_out(place: str, names: list[str]) -> set[str]:
        here = Path(place)
        dropped = {"__pycache__", "generated"} if here == ROOT / "tests" else {"__pycache__"}
        if here.is_relative_to(ROOT / "spec") and not whole:
            paths = {name: (here / name).relative_to(ROOT / "spec") for name in names}
            dropped |= {name for name, path in paths.items() if not _is_small(path)}
        return dropped

    for name in ("spec", "generator", "tests"):
        shutil.copytree(ROOT / name, folder / name, ignore=left_out)
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, folder / name)
    assert run("python -m generator build", folder).returncode == 0
    return folder


def _is_small(path: Path) -> bool:
    return any(path.is_relative_to(part) or Path(part).is_relative_to(path) for part in SMALL)


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a shell command as a reader would, in the project's environment."""
    scripts = str(Path(sys.executable).parent)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("B24_")}
    environment |= {
        "PATH": f"{scripts}{os.pathsep}{environment['PATH']}",
        "PYTHONPATH": str(folder / "generated" if (folder / "generated").is_dir() else PACKAGES),
        "PYTHONUTF8": "1",
    }
    return subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def without_counts(text: str) -> str:
    """The output without numbers that every new method changes, and without times."""
    text = re.sub(r"\d+ files: \d+ written", "N files: N written", text)
    return re.sub(r" in [\d.]+s", "", text)


def test_the_first_block_holds_the_two_commands() -> None:
    first = re.search(r"```\w*\n(.*?)```", README, re.DOTALL)
    assert first is not None
    assert first[1].splitlines() == ["python3 .ci/dev.py demo", "python3 .ci/dev.py test"]
    ci = (ROOT / ".ci" / "run").read_text()
    assert all(command in ci for command in first[1].splitlines())


@pytest.mark.parametrize(
    "whole", [False, pytest.param(True, marks=pytest.mark.long)], ids=["small", "whole"]
)
def test_the_session_goes_as_shown(tmp_path: Path, whole: bool) -> None:
    (session,) = blocks("console")
    steps = re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", session, re.MULTILINE)
    assert len(steps) == 6
    folder = project(tmp_path, whole=whole)
    for command, expected in steps:
        result = run(command, folder)
        assert without_counts(result.stdout + result.stderr) == without_counts(expected), command


def test_the_tour_in_python_runs(tmp_path: Path) -> None:
    (tour,) = blocks("python")
    (tmp_path / "tour.py").write_text(tour.replace('b24.call("any.method"', 'b24.call("no.method"'))
    result = run("python tour.py", tmp_path)
    assert result.returncode == 0, result.stderr
    lines = result.stdout.splitlines()
    assert lines[0] == "PAUSED"
    assert "ERROR_METHOD_NOT_FOUND 404" in lines
    assert lines[-1] == "PAUSED"


def test_the_tour_in_the_shell_runs(tmp_path: Path) -> None:
    commands = [line for line in blocks("sh")[1].splitlines() if line.strip()]
    assert len(commands) == 9
    for command in commands:
        result = run(command, tmp_path)
        assert result.returncode == 0, f"{command}: {result.stderr}"
        assert result.stdout
