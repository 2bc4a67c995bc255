"""Completion of both programs, tried in the shells themselves where they are at hand."""

from __future__ import annotations

import os
import re
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bitrix24._runtime.cli.commands.completion import tree as b24_tree
from bitrix24._runtime.cli.completion import bash, fish, powershell, zsh
from bitrix24._runtime.cli.completion.model import Candidate, Completion, Place
from bitrix24._runtime.cli.completion.quoting import fish as fish_quoted
from bitrix24._runtime.cli.completion.scripts import SHELLS
from bitrix24._runtime.data import load, method_of
from bitrix24._runtime.oint.catalogue import entries
from bitrix24._runtime.oint.cli.completion import tree as oint_tree

from .process import run, run_oint

if TYPE_CHECKING:
    from collections.abc import Callable

if sys.platform != "win32":
    import pty

WRITERS: dict[str, Callable[[Completion], str]] = {
    "bash": bash.script,
    "zsh": zsh.script,
    "fish": fish.script,
    "powershell": powershell.script,
}
INTERACTIVE = {"bash": ("--norc", "--noprofile", "-i"), "zsh": ("-f", "-i")}
ENVIRONMENT = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "TERM": "dumb"}

LINES = {
    "oint bi": "oint bitrix24 ",
    "oint bitrix24 СоздатьЛ": "oint bitrix24 СоздатьЛид ",
    "oint bitrix24 PauseTimek": "oint bitrix24 PauseTimekeeping ",
    "oint bitrix24 ПриостановитьУчетВремени --us": "--userid ",
    "oint bitrix24 ПриостановитьУчетВремени --mock --us": "--userid ",
    "oint bitrix24 PauseTimekeeping --url acme.bitrix24.com --us": "--userid ",
    "oint bitrix24 PauseTimekeeping --url https://acme.bitrix24.com/rest/1/x/ --us": "--userid ",
    "oint bitrix24 PauseTimekeeping --url=https://acme.bitrix24.com/rest/1/x/ --us": "--userid ",
    "oint bitrix24 'PauseTimekeeping' -h --us": "--userid ",
    "oint bitrix24 AddTaskComment --task -5 --tex": "--text ",
    "oint completion po": "oint completion powershell ",
    "b24 timeman pa": "b24 timeman pause ",
    "b24 timeman pause --us": "--user-id ",
    "b24 crm deal list --output json --fil": "--filter ",
}
"""What is typed before Tab, and what the line then has."""


def needs(shell: str) -> str:
    """The program of a shell; the test is skipped where there is none."""
    found = shutil.which(shell)
    if found is None:
        pytest.skip(f"{shell} is not installed here")
    return found


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts of both programs for every shell, as the programs print them."""
    folder = tmp_path_factory.mktemp("completion")
    for shell in SHELLS:
        for program, runs in (("oint", run_oint), ("b24", run)):
            done = runs("completion", shell)
            assert (done.code, done.err) == (0, "")
            (folder / f"{program}.{shell}").write_text(done.out, "utf-8")
    return folder


class Terminal:
    """An interactive shell behind a terminal."""

    def __init__(self, command: list[str]) -> None:
        self._process, self._place = pty.fork()
        if self._process == 0:  # pragma: no cover
            os.execve(command[0], command, ENVIRONMENT)

    def types(self, text: str, until: str) -> str:
        """Type a text, and read until another one has come."""
        os.write(self._place, text.encode())
        read, end = b"", time.monotonic() + 20
        while until not in read.decode("utf-8", "ignore"):
            left = end - time.monotonic()
            if left <= 0 or not select.select([self._place], [], [], left)[0]:
                raise AssertionError(f"{until!r} did not come, but {read.decode()!r}")
            read += os.read(self._place, 65_536)
        return read.decode("utf-8", "ignore")

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._place)
        os.waitpid(self._process, 0)


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no pseudo-terminals")
@pytest.mark.parametrize("shell", INTERACTIVE)
def test_tab_completes_the_line_in_a_terminal(shell: str, scripts: Path) -> None:
    with Terminal([needs(shell), *INTERACTIVE[shell]]) as terminal:
        if shell == "zsh":
            terminal.types("autoload -Uz compinit; compinit -u -D; echo re''ady\n", "ready")
        for program in ("oint", "b24"):
            terminal.types(f". {scripts}/{program}.{shell}; echo lo''aded\n", "loaded")
        for line, whole in LINES.items():
            terminal.types(f"{line}\t#", whole.removeprefix(line.rpartition(" ")[0] + " ").strip())
            terminal.types("\x15echo cl''eared\n", "cleared")


@pytest.mark.parametrize("line", LINES)
def test_fish_completes_the_line(line: str, scripts: Path) -> None:
    source = "".join(f"source {scripts}/{program}.fish; " for program in ("oint", "b24"))
    done = subprocess.run(
        [needs("fish"), "--no-config", "-c", f"{source} complete -C {fish_quoted(line)}"],
        capture_output=True,
        text=True,
        check=True,
        env={**ENVIRONMENT, "HOME": str(scripts)},
    )
    found = [candidate.split("\t")[0] for candidate in done.stdout.splitlines()]
    assert found == [LINES[line].strip().rpartition(" ")[2]]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize("program", ["oint", "b24"])
def test_a_shell_reads_the_script_without_a_word(shell: str, program: str, scripts: Path) -> None:
    done = subprocess.run(
        [needs(shell), "-n", str(scripts / f"{program}.{shell}")],
        capture_output=True,
        check=False,
        env=ENVIRONMENT,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_every_function_and_every_option_is_known() -> None:
    places = {path: place for place in oint_tree().places for path in place.paths}
    words = {candidate.word for candidate in places["bitrix24"].words}
    assert words == {name for entry in entries() for name in (entry["function"], entry["russian"])}
    options = [candidate.word for candidate in places["bitrix24 CreateLead"].options]
    assert options == ["--url", "--fields", "--token"]


def test_every_method_and_every_option_is_known() -> None:
    places = {path: place for place in b24_tree("b24").places for path in place.paths}
    reached = 0
    for entry in load("index")["methods"]:
        words = entry["command"].split()
        if words[0] == "api":
            continue
        for at, word in enumerate(words):
            above = " ".join(words[:at])
            assert word in {candidate.word for candidate in places[above].words}, entry["command"]
        assert len(places[entry["command"]].options) == len(method_of(entry).params)
        reached += 1
    assert reached > 1600
    assert {"api", "methods", "completion"} <= {one.word for one in places[""].words}


HOSTILE = ("it's", '"$(touch x)"', "`touch x`", "a:b", "\\", "\x1b[2J", "a\tb\nc", "‘’", "%s")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_texts_stay_texts(shell: str, tmp_path: Path) -> None:
    words = tuple(Candidate(f"w{n}", text) for n, text in enumerate(HOSTILE))
    script = WRITERS[shell](Completion("prog", (Place(("",), words),), words, ()))
    assert "\x1b" not in script
    file = tmp_path / "script"
    file.write_text(script, "utf-8")
    before = "compdef() { :; }; " if shell == "zsh" else ""
    done = subprocess.run(
        [needs(shell), "-c", f"{before}. {file}"],
        capture_output=True,
        check=False,
        cwd=tmp_path,
        env={**ENVIRONMENT, "HOME": str(tmp_path)},
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert not (tmp_path / "x").exists()


def test_in_powershell_a_quote_of_any_kind_is_doubled() -> None:
    """PowerShell is not at hand here: what it reads is shown by its rules alone."""
    words = tuple(Candidate(f"w{n}", text) for n, text in enumerate(HOSTILE))
    script = powershell.script(Completion("prog", (Place(("",), words),), words, ()))
    assert "'w0\tit''s'" in script
    assert "'w7\t‘‘’’'" in script
    (line,) = (line for line in script.splitlines() if "names = @('w0" in line)
    outside = re.sub(r"'(?:[^'‘’‚‛]|''|‘‘|’’)*'", "", line)
    assert outside.replace(", ", "").strip() == "= @{ names = @(); options = @() }"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("completion",), "takes one shell: bash, zsh, fish, powershell"),
        (("completion", "tcsh"), '"tcsh" is no shell; there are bash, zsh, fish, powershell'),
        (("completion", "bsh"), 'did you mean "bash"?'),
        (("completion", "bash", "zsh"), "takes one shell"),
    ],
)
def test_a_wrong_shell_is_told(words: tuple[str, ...], told: str) -> None:
    for runs in (run, run_oint):
        done = runs(*words)
        assert (done.code, done.out) == (2, "")
        assert told in done.err
    assert run("completion", "PWSH").out == run("completion", "powershell").out
