"""The commands of ``.ci/dev.py``: what is set up again and when, and how gates run side by side."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import environment
import gates
import pytest
import yaml
from gates import Gate, Outcome

ROOT = Path(__file__).parent.parent


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

    def test_a_run_that_is_killed_keeps_no_other_waiting(self, tmp_path: Path) -> None:
        lines = (
            "import pathlib, sys, environment",
            "environment.ROOT = pathlib.Path(sys.argv[1])",
            "with environment.alone():",
            "    print('alone', flush=True)",
            "    sys.stdin.read()",
        )
        command = [sys.executable, "-c", "\n".join(lines), str(tmp_path)]

        def start() -> subprocess.Popen[str]:
            pipe = subprocess.PIPE
            own = {**os.environ, "PYTHONPATH": str(ROOT / ".ci")}
            return subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=own)

        with start() as first:
            assert first.stdout is not None
            assert first.stdout.readline() == "alone\n"
            with start() as second:
                assert second.stdout is not None
                assert second.stdout.readline() == "another run sets up .venv: waiting\n"
                first.kill()
                assert second.stdout.readline() == "alone\n"

    @pytest.mark.parametrize("record", ["", "[]", '{"python": "3.1'])
    def test_a_record_that_says_nothing_begins_anew(self, machine: Machine, record: str) -> None:
        environment.set_up(environment.DEMO)
        (machine.folder / "installed").write_text(record)
        machine.steps.clear()
        environment.set_up(environment.DEMO)
        assert machine.steps == WHOLE

    def test_a_folder_that_was_moved_begins_anew(
        self, machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        environment.set_up(environment.DEMO)
        machine.steps.clear()
        moved = tmp_path.rename(tmp_path.with_name("moved"))
        machine.folder = moved / ".venv"
        for name, path in (("ROOT", moved), ("LOCKS", moved), ("ENVIRONMENT", machine.folder)):
            monkeypatch.setattr(environment, name, path)
        environment.set_up(environment.DEMO)
        assert machine.steps == WHOLE

    def test_a_folder_that_cannot_be_written_is_told(
        self, machine: Machine, tmp_path: Path
    ) -> None:
        (tmp_path / ".venv.lock").mkdir()  # refused to root, too
        with pytest.raises(environment.SetUpError, match=r"\.venv\.lock cannot be written"):
            environment.set_up(environment.DEMO)
        assert machine.steps == []

    @pytest.mark.parametrize(
        ("system", "words"), [("nt", ("Scripts", "b24.exe")), ("posix", ("bin", "b24"))]
    )
    def test_each_system_has_its_names_of_programs(
        self, system: str, words: tuple[str, ...]
    ) -> None:
        path = Path("folder").joinpath(*words)
        assert environment.program(Path("folder"), "b24", system) == str(path)


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

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows ends trees of processes itself")
    @pytest.mark.parametrize("impatient", [False, True], ids=["once", "twice"])
    def test_what_takes_no_hint_is_ended_and_so_are_all_after_a_second_interrupt(
        self, monkeypatch: pytest.MonkeyPatch, impatient: bool
    ) -> None:
        class Impatient(subprocess.Popen[bytes]):
            def wait(self, timeout: float | None = None) -> int:
                if timeout is not None:
                    raise KeyboardInterrupt
                return super().wait()

        if impatient:
            monkeypatch.setattr(subprocess, "Popen", Impatient)
        child = (
            "import signal, socket, sys, time\n"
            "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
            "kept = socket.create_connection(('127.0.0.1', int(sys.argv[1])))\n"
            "time.sleep(600)\n"
        )
        parent = "import subprocess, sys; subprocess.run([sys.executable, '-c', *sys.argv[1:]])"
        kept: list[socket.socket] = []
        with socket.create_server(("127.0.0.1", 0)) as server:
            words = ("-c", parent, child, str(server.getsockname()[1]))

            def interrupt(*_: object) -> None:
                kept.extend(server.accept()[0] for _ in range(2))
                raise KeyboardInterrupt

            tier = [Gate("one", words, 1), Gate("two", words, 2), Gate("ends", ("-c", ""), 3)]
            monkeypatch.setattr(gates, "AT_ONCE", 3)
            with pytest.raises(KeyboardInterrupt):
                gates.run(tier, sys.executable, os.environ, interrupt)
        for connection in kept:
            with connection:
                connection.settimeout(60)
                assert connection.recv(1) == b""

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell it")
    def test_the_seconds_of_cpu_are_those_of_all_processes(self) -> None:
        child = "import time\nwhile time.process_time() < 0.3: pass"
        parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
        gate = Gate("burns", ("-c", parent))
        cpu = ran(gate)[0][gate].cpu
        assert cpu is not None
        assert cpu >= 0.3

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

    def test_the_tiers_leave_no_test_out_and_share_those_that_are_tried_more_widely(self) -> None:
        (pytest_gate,) = [gate for gate in gates.GATES if "pytest" in gate.words]
        (long,) = gates.LONG
        assert pytest_gate.words[-2:] == ("-m", "not long")
        wide = ("--hypothesis-profile", "wide")
        assert long.words[-4:] == ("-m", "long or hypothesis", *wide)


class TestTheConsole:
    def test_no_sign_that_it_lacks_ends_a_run(self) -> None:
        code = "import dev; dev.speak_utf8(); print('… Пауза \\udc80')"
        own = {**os.environ, "PYTHONPATH": str(ROOT / ".ci"), "PYTHONIOENCODING": "ascii"}
        done = subprocess.run(
            [sys.executable, "-c", code], check=False, capture_output=True, env=own
        )
        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout.decode().strip() == "… Пауза \\udc80"


class TestTheWorkflows:
    def test_each_python_that_is_promised_and_each_system_has_a_job(self) -> None:
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        prefix = "Programming Language :: Python :: "
        names = [name.removeprefix(prefix) for name in project["classifiers"]]
        promised = [name for name in names if name.startswith("3.")]
        assert promised == ["3.11", "3.12", "3.13", "3.14"]
        jobs = workflow("ci")["jobs"]
        assert jobs["gates"]["strategy"]["matrix"]["python"] == promised
        assert commands(jobs["gates"]) == ["bash .ci/run"]
        systems = jobs["systems"]["strategy"]["matrix"]["system"]
        assert systems == ["windows-latest", "macos-latest"]
        assert commands(jobs["systems"]) == ["python .ci/dev.py demo", "python .ci/dev.py test"]

    def test_the_newest_versions_are_tried_apart_from_every_change(self) -> None:
        newest = workflow("newest")
        assert set(newest[True]) == {"schedule", "workflow_dispatch"}  # "on" is true in YAML 1.1
        assert commands(newest["jobs"]["newest"]) == ["python .ci/dev.py lock", "bash .ci/run"]


def workflow(name: str) -> Any:
    """A workflow of the public repository."""
    path = ROOT / ".github" / "workflows" / f"{name}.yml"
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def commands(job: Any) -> list[str]:
    """What a job runs."""
    return [step["run"] for step in job["steps"] if "run" in step]
