"""Running the command lines: in this process, and as processes of their own, as users do.

A process costs ten times the call, so only what a process alone has is proven by one: its start,
its pipes, its encodings, its signals.
"""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import bitrix24
from bitrix24._runtime.cli import main
from bitrix24._runtime.oint.cli import main as oint

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

PACKAGES = Path(bitrix24.__file__).parent.parent
"""Where the package is that is tested."""

IN_FRONT = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background ignores it
from bitrix24._runtime.cli.main import b24
b24()
"""
_OINT = "from bitrix24._runtime.oint.cli.main import oint; oint()"


@dataclass(frozen=True)
class Done:
    """How a line, or a process, ended."""

    code: int
    out: str
    err: str


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment of a test: nothing of the developer's own portal."""
    personal = {"COLUMNS", "LANG", "LC_ALL", "LC_MESSAGES", "OINT_LANG"}
    own = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("B24_") and name not in personal
    }
    fixed = {"PYTHONPATH": str(PACKAGES), "PYTHONUTF8": "1", "B24_RETRIES": "0"}
    return {**own, **fixed, **(extra or {})}


def run(
    *words: str | bytes, stdin: bytes = b"", env: Mapping[str, str] | None = None, **more: str
) -> Done:
    """Run a line of b24 in this process; other keywords are environment variables, too."""
    return _run_here(main.main, words, stdin, {**(env or {}), **more})


def run_oint(*words: str, **extra: str) -> Done:
    """Run a line of oint in this process."""
    return _run_here(oint.main, words, b"", extra)


def program(*words: str) -> list[str]:
    """The line of a process that Ctrl+C reaches, in whatever the tests themselves run."""
    return [sys.executable, "-c", IN_FRONT, *words]


def start(*words: str | bytes, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Done:
    """Run b24 as a process."""
    return _start([sys.executable, "-m", "bitrix24", *words], stdin, env or {})


def start_oint(
    *words: str, env: Mapping[str, str] | None = None, folder: Path | None = None
) -> Done:
    """Run oint as a process."""
    return _start([sys.executable, "-c", _OINT, *words], b"", env or {}, folder)


def sent(done: Done) -> Any:
    """The body of the only request, as ``--debug`` shows it."""
    assert done.code in {0, 1}, done.err  # 1: the mock does not know every method
    found = re.search(r"^> (\{.*)$", done.err, re.MULTILINE)
    assert found is not None, done.err
    return json.loads(found[1])


def refused(done: Done) -> list[str]:
    """The lines of a refusal before anything was sent."""
    assert (done.code, done.out) == (2, ""), done
    assert "> POST" not in done.err
    return done.err.splitlines()


def _run_here(
    line: Callable[[Sequence[str]], int],
    words: Sequence[str | bytes],
    stdin: bytes,
    extra: Mapping[str, str],
) -> Done:
    out, err = _Stream(), _Stream()
    with (
        patch.dict(os.environ, environment(extra), clear=True),
        patch("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin), "utf-8")),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        code = line([os.fsdecode(word) for word in words])
    return _done(code, out.written(), err.written())


class _Stream(io.TextIOWrapper):
    """A stream as a process has one, with bytes below its text."""

    def __init__(self) -> None:
        self._bytes = io.BytesIO()
        super().__init__(self._bytes, "utf-8")

    def written(self) -> bytes:
        """All that came."""
        self.flush()
        return self._bytes.getvalue()


def _start(
    command: list[Any], stdin: bytes, extra: Mapping[str, str], folder: Path | None = None
) -> Done:
    done = subprocess.run(
        command,
        input=stdin,
        capture_output=True,
        env=environment(extra),
        cwd=folder,
        check=False,
        timeout=60,
    )
    return _done(done.returncode, done.stdout, done.stderr)


def _done(code: int, out: bytes, err: bytes) -> Done:
    told = err.decode()
    assert "Traceback" not in told, told
    return Done(code, out.decode(), told)
