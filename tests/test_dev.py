"""The commands of ``.ci/dev.py``: what is set up again and when, and how gates run side by side."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import environment
import gates
import pytest
from gates import Gate, Outcome


class Machine:
    """Takes the steps of the set-up, and dies at one of them if told so."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.steps: list[str] = []
        self.dies_at = -1

    def run(self, command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        if command[1:5] == ["-m", "pip", "config", "list"]:
            return subprocess.CompletedProcess(command, 0, "", "")
        if len(self.steps) == self.dies_at:
            raise KeyboardInterrupt
        if command[1:4] == ["-m", "venv", "--clear"]:
            self.steps.append("venv")
            (self.folder / "installed").unlink(missing_ok=True)
            interpreter = Path(environment.python(self.folder))
            interpreter.parent.mkdir(parents=True, exist_ok=True)
            interpreter.touch()
        elif "--no-index" in command:
            self.steps.append("project")
        else:
            self.steps.append(" ".join(Path(word).stem for word in command if ".txt" in word))
        return subprocess.CompletedProcess(command, 0, "", "")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A project of its own whose steps are taken, not done."""
    made = Machine(tmp_path / ".venv")
    (tmp_path / "pyproject.toml").write_text("")
    for name in ("pip", "build", "demo", "gates"):
        (tmp_path / f"{name}.txt").write_text("")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "LOCKS", tmp_path)
    monkeypatch.setattr(environment, "ENVIRONMENT", made.folder)
    monkeypatch.setattr(subprocess, "run", made.run)
    return made


WHOLE = ["venv", "pip", "build demo", "project"]


class TestSetUp:
    def test_a_second_run_installs_nothing_and_the_gates_only_what_they_add(
        self, machine: Machine
    ) -> None:
        environment.set_up(environment.DEMO)
        environment.set_up(environment.DEMO)
        assert machine.steps == WHOLE
        environment.set_up(environment.ALL)
        environment.set_up(environment.DEMO)
        environment.set_up(environment.ALL)
        assert machine.steps == [*WHOLE, "gates"]

    @pytest.mark.parametrize(
        ("file", "steps"),
        [
            ("pip.txt", ["pip"]),
            ("demo.txt", ["demo"]),
            ("gates.txt", ["gates"]),
            ("pyproject.toml", ["project"]),
        ],
    )
    def test_what_has_changed_is_installed_again(
        self, machine: Machine, tmp_path: Path, file: str, steps: list[str]
    ) -> None:
        environment.set_up(environment.ALL)
        machine.steps.clear()
        (tmp_path / file).write_text("new")
        environment.set_up(environment.ALL)
        assert machine.steps == steps

    def test_another_python_begins_anew(
        self, machine: Machine, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        environment.set_up(environment.DEMO)
        machine.steps.clear()
        monkeypatch.setattr(sys, "version_info", (3, 99, 0))
        environment.set_up(environment.DEMO)
        assert machine.steps == WHOLE

    @pytest.mark.parametrize("step", range(5))
    def test_a_run_that_was_killed_is_begun_anew(self, machine: Machine, step: int) -> None:
        machine.dies_at = step
        with pytest.raises(KeyboardInterrupt):
            environment.set_up(environment.ALL)
        machine.dies_at = -1
        machine.steps.clear()
        environment.set_up(environment.ALL)
        assert machine.steps == [*WHOLE, "gates"]

    def test_a_killed_change_begins_anew(self, machine: Machine, tmp_path: Path) -> None:
        environment.set_up(environment.DEMO)
        (tmp_path / "demo.txt").write_text("new")
        machine.steps.clear()
        machine.dies_at = 0
        with pytest.raises(KeyboardInterrupt):
            environment.set_up(environment.DEMO)
        machine.dies_at = -1
        environment.set_up(environment.DEMO)
        assert machine.steps == WHOLE

    def test_two_runs_wait_for_each_other(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(environment, "ROOT", tmp_path)
        other = "\n".join(
            [
                "import sys",
                "from pathlib import Path",
                f"sys.path.insert(0, {str(Path(environment.__file__).parent)!r})",
                "import environment",
                f"environment.ROOT = Path({str(tmp_path)!r})",
                "with environment.alone():",
                "    print('alone', flush=True)",
            ]
        )
        with environment.alone():
            process = subprocess.Popen(
                [sys.executable, "-c", other], stdout=subprocess.PIPE, text=True
            )
            assert process.stdout is not None
            assert process.stdout.readline() == "another run sets up .venv: waiting\n"
        with process:
            assert process.stdout.read() == "alone\n"


_WAIT = """
import pathlib, time
for _ in range(3000):
    if pathlib.Path({!r}).exists():
        break
    time.sleep(0.01)
"""


def ran(*made: Gate, stop: bool = False) -> tuple[dict[Gate, Outcome], list[str]]:
    """Run gates, and the titles in the order of their ends."""
    ends: list[str] = []

    def finished(gate: Gate, outcome: Outcome, outcomes: Mapping[Gate, Outcome]) -> None:
        ends.append(gate.title)
        if stop:
            raise KeyboardInterrupt

    return gates.run(made, sys.executable, dict(os.environ), finished), ends


class TestGates:
    def test_all_run_and_their_whole_output_is_kept(self) -> None:
        good = Gate("good", ("-c", "print('x' * 100_000)"))
        bad = Gate("bad", ("-c", "import sys; print('why', file=sys.stderr); sys.exit(5)"))
        outcomes, ends = ran(good, bad)
        assert sorted(ends) == ["bad", "good"]
        assert (outcomes[good].code, outcomes[good].output) == (0, "x" * 100_000 + "\n")
        assert (outcomes[bad].code, outcomes[bad].output) == (5, "why\n")

    def test_two_run_at_once_in_the_order_of_their_start(self, tmp_path: Path) -> None:
        write = "import pathlib\npathlib.Path({!r}).touch()\n"
        first, second = str(tmp_path / "first"), str(tmp_path / "second")
        late = Gate("late", ("-c", write.format(second)), 3)
        long = Gate("long", ("-c", _WAIT.format(second)), 1)
        short = Gate("short", ("-c", write.format(first)), 2)
        assert ran(late, long, short)[1][0] == "short"

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows ends trees of processes itself")
    def test_whatever_ends_the_run_ends_all_processes(self, tmp_path: Path) -> None:
        pipe, began, survived = (str(tmp_path / name) for name in ("pipe", "began", "survived"))
        os.mkfifo(pipe)
        child = (
            "import pathlib, time\n"
            f"held = open({pipe!r}, 'w')\n"
            f"pathlib.Path({began!r}).touch()\n"
            "time.sleep(20)\n"
            f"pathlib.Path({survived!r}).touch()\n"
        )
        parent = f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {child!r}])\n"
        reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        with pytest.raises(KeyboardInterrupt):
            ran(
                Gate("parent", ("-c", parent)), Gate("wait", ("-c", _WAIT.format(began))), stop=True
            )
        os.set_blocking(reading, True)
        assert os.read(reading, 1) == b""  # nobody holds the other end any more
        os.close(reading)
        assert Path(began).exists()
        assert not Path(survived).exists()

    def test_a_run_without_tests_fails(self, tmp_path: Path) -> None:
        (tmp_path / "pytest.ini").write_text("[pytest]\n")
        empty = Gate("empty", ("-m", "pytest", "-p", "no:cacheprovider", str(tmp_path)))
        outcomes, _ = ran(empty)
        assert outcomes[empty].code == 5

    def test_outputs_come_in_the_order_of_the_gates(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        one, two = Gate("one", ()), Gate("two", ())
        report = gates.Report([one, two], terminal=False)
        done = {two: Outcome(1, "second\n", 2.04, None)}
        report.finished(two, done[two], done)
        assert capsys.readouterr().out == ""
        done[one] = Outcome(0, "first\n", 1, 0.5)
        report.finished(one, done[one], done)
        assert capsys.readouterr().out == (
            "\n# one\nfirst\n  1.0 s, 0.5 s of CPU\n\n# two\nsecond\n  2.0 s\n"
        )

    def test_a_terminal_is_told_as_they_end(self, capsys: pytest.CaptureFixture[str]) -> None:
        one, two = Gate("one", ()), Gate("two", ())
        report = gates.Report([one, two], terminal=True)
        report.finished(two, Outcome(1, "", 2, None), {two: Outcome(1, "", 2, None)})
        assert capsys.readouterr().err == "[1/2] two: failed\n"

    def test_the_tiers_share_no_test_and_leave_none_out(self) -> None:
        (pytest_gate,) = [gate for gate in gates.GATES if "pytest" in gate.words]
        (long,) = gates.LONG
        assert pytest_gate.words[-2:] == ("-m", "not long")
        assert long.words[-2:] == ("-m", "long")
