"""A build that dies at any moment: the next one heals, whatever it is of."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pytest

from generator import build as builds
from generator import cache
from generator.build import Settings, build, check
from generator.content import Content
from generator.spec import load_sources

from .conftest import ACME

ROOT: Final = Path(__file__).parent.parent.parent
_KILLED: Final = 9
_CHANGES: Final = frozenset(
    {"os.mkdir", "os.rmdir", "os.remove", "os.rename", "os.chmod", "os.link", "os.truncate"}
)
_WRITES: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT

GATE = """\
method: gate.open
summary: Open the gate.
scope: [depot]
access: everybody
effect: write
docs: gate/open
returns: {type: boolean, summary: Whether it is open.}
examples:
  - answer: {result: true}
"""


def edited(spec: Path) -> None:
    """A module and its tests more, a folder of them less, and others changed."""
    (spec / "gate").mkdir()
    (spec / "gate" / "open.yaml").write_text(GATE)
    ping = spec / "ping.yaml"
    ping.write_text(ping.read_text().replace("depot is there", "depot is open"))
    shutil.rmtree(spec / "v3")


def files_of(settings: Settings) -> set[str]:
    """Every file that is there, but what a build keeps for the next one."""
    folders = [settings.out, *([settings.tests] if settings.tests else [])]
    return {
        path.relative_to(settings.out.parent).as_posix()
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file() and path != settings.cache
    }


def is_change(event: str, words: tuple[Any, ...], folder: str) -> bool:
    """Whether an operation changes something below a folder.

    What is named from the handle of a folder counts, wherever that is.
    """
    if event == "open" and not (isinstance(words[2], int) and words[2] & _WRITES):
        return False
    if event not in _CHANGES and event != "open":
        return False
    name = str(words[0])
    return name.startswith(folder) if Path(name).is_absolute() else bool(name)


def dies_at(step: int, folder: Path, run: Callable[[], object]) -> bool:
    """Do something in a child that dies before its n-th change below a folder.

    Returns:
        Whether it died; else it came to its end before.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # runners of tests have threads
        child = os.fork()
    if child == 0:
        count = 0

        def hook(event: str, words: tuple[Any, ...]) -> None:
            nonlocal count
            if is_change(event, words, str(folder)):
                count += 1
                if count == step:
                    os._exit(_KILLED)

        try:
            sys.addaudithook(hook)
            run()
        except BaseException:
            os._exit(1)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in {0, _KILLED}
    return code == _KILLED


@pytest.fixture
def pair(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Settings, Settings]]:
    """Two builds into the same folders, of a spec before and after an edit.

    Both are rendered once, and without the runtime, which is the same in both.
    """
    after = tmp_path / "after"
    shutil.copytree(ACME, after)
    edited(after)
    both = (settings, replace(settings, spec=after))
    rendered = {each.spec: _without_runtime(each) for each in both}

    def known(each: Settings, *_: object) -> Content:
        return rendered[each.spec]

    def always_the_same(_: Settings) -> str:
        return ""

    monkeypatch.setattr(builds, "rendered", known)
    monkeypatch.setattr(builds, "_maker", always_the_same)
    monkeypatch.setattr(cache, "_connected", _without_waiting_for_the_disk)
    yield both


def _without_waiting_for_the_disk(path: Path) -> sqlite3.Connection:
    base = sqlite3.connect(path)
    base.execute("pragma synchronous = off")
    return base


def _without_runtime(settings: Settings) -> Content:
    roots = builds.rendered(settings, load_sources(settings.spec), cache.Cache())
    return {
        root: {path: data for path, data in files.items() if not path.startswith("_runtime/")}
        for root, files in roots.items()
    }


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.parametrize(
    "forth", [True, pytest.param(False, marks=pytest.mark.long)], ids=["forth", "back"]
)
@pytest.mark.parametrize("again", [True, False], ids=["again", "undone"])
def test_a_build_that_dies_at_any_change_is_healed_by_the_next(
    pair: tuple[Settings, Settings], forth: bool, again: bool
) -> None:
    old, new = pair if forth else (pair[1], pair[0])
    build(old)
    expected = {old.spec: files_of(old)}
    build(new)
    expected[new.spec] = files_of(new)
    assert len(expected[old.spec] ^ expected[new.spec]) >= 5
    then = new if again else old
    step = 0
    while True:
        step += 1
        build(old)
        assert files_of(old) == expected[old.spec]
        died = dies_at(step, old.out.parent, lambda: build(new))
        build(then)
        outcome = check(then)
        assert (outcome.changes.write, outcome.changes.remove) == ({}, ()), step
        assert outcome.unchanged, step
        assert files_of(then) == expected[then.spec], step
        assert not list(old.out.rglob("v3")) or any("v3/" in path for path in expected[then.spec])
        if not died:
            break
    assert step > 40


@pytest.mark.long
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL], ids=["SIGTERM", "SIGKILL"])
def test_a_process_that_is_killed_at_any_moment_is_healed_by_the_next(
    settings: Settings, number: signal.Signals
) -> None:
    edits = settings.out.parent / "edits"
    shutil.copytree(settings.spec, edits)
    edited(edits)
    words = ["--out", str(settings.out), "--package", settings.package]
    command = [sys.executable, "-m", "generator", "build", *words, "--tests", str(settings.tests)]
    chance = random.Random(7)

    def run(spec: Path, *more: str) -> subprocess.CompletedProcess[bytes]:
        line = [*command, "--spec", str(spec), *more]
        return subprocess.run(line, cwd=ROOT, capture_output=True, check=False)

    assert run(settings.spec).returncode == 0
    started = time.monotonic()
    assert run(edits).returncode == 0
    whole = time.monotonic() - started
    specs = [settings.spec, edits]
    codes: set[int] = set()
    for turn in range(8):
        line = [*command, "--spec", str(specs[turn % 2]), "--force"]
        process = subprocess.Popen(
            line, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(whole * chance.uniform(0.3, 1.0))
        process.send_signal(number)
        codes.add(process.wait())
        healed = run(chance.choice(specs))
        assert healed.returncode == 0, healed.stderr
        assert b"not generated" not in healed.stderr
        spec = Path(healed.args[-1])
        checked = run(spec, "--check")
        assert (checked.returncode, checked.stdout, checked.stderr) == (0, b"", b""), spec
        assert not [path for path in settings.out.rglob(".*") if path != settings.cache]
    assert -number in codes
