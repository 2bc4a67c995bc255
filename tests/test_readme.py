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
README = (ROOT / "README.md").read_text(encoding="utf-8")
COPIED = ("spec", "generator", "generated", "tests", "pyproject.toml", "README.md")


def blocks(language: str) -> list[str]:
    """The code blocks of a language, in order."""
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project that a session may change."""
    folder = tmp_path_factory.mktemp("project")
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / name)
    return folder


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a shell command as a reader would, in the project's environment."""
    scripts = str(Path(sys.executable).parent)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("B24_")}
    environment |= {
        "PATH": f"{scripts}{os.pathsep}{environment['PATH']}",
        "PYTHONPATH": str(folder / "generated"),
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


def test_the_session_goes_as_shown(project: Path) -> None:
    (session,) = blocks("console")
    steps = re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", session, re.MULTILINE)
    assert len(steps) == 6
    for command, expected in steps:
        result = run(command, project)
        assert without_counts(result.stdout + result.stderr) == without_counts(expected), command


def test_the_tour_in_python_runs(project: Path) -> None:
    (tour,) = blocks("python")
    (project / "tour.py").write_text(tour.replace('b24.call("any.method"', 'b24.call("no.method"'))
    result = run("python tour.py", project)
    assert result.returncode == 0, result.stderr
    lines = result.stdout.splitlines()
    assert lines[0] == "PAUSED"
    assert "ERROR_METHOD_NOT_FOUND 404" in lines
    assert lines[-1] == "PAUSED"


def test_the_tour_in_the_shell_runs(project: Path) -> None:
    commands = [line for line in blocks("sh")[1].splitlines() if line.strip()]
    assert len(commands) == 6
    for command in commands:
        result = run(command, project)
        assert result.returncode == 0, f"{command}: {result.stderr}"
        assert result.stdout
