"""Measures every budget in one run and prints the table that the README shows.

Ratios are taken in turns within one run; absolute times say something of this machine only.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import requests

from bitrix24 import Bitrix24, Hooks

from .answers import answers
from .builds import builds
from .limits import limits
from .serving import MOCK, served

ROUNDS = 15
PYTHON = sys.executable
_IMPORT = """
import sys
before = len(sys.modules)
from bitrix24 import Bitrix24
print(len(sys.modules) - before, "requests" in sys.modules)
"""


def main() -> int:
    """Print one line a budget."""
    rows = [
        *builds(),
        *_imports(),
        *_calls(),
        *_mocks(),
        *_commands(),
        *_tabs(),
        _wheel(),
        *answers(),
        *limits(),
    ]
    width = max(len(row[0]) for row in rows)
    for name, figure, budget in rows:
        print(f"| {name:{width}} | {figure} | {budget} |")
    return 0


def _wall(*command: str) -> float:
    """Milliseconds that a process takes."""
    begin = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return (time.perf_counter() - begin) * 1000


def _median(measure: Callable[[], float], rounds: int = ROUNDS) -> float:
    measure()
    return statistics.median(measure() for _ in range(rounds))


def _imports() -> Iterator[tuple[str, str, str]]:
    bare = _median(lambda: _wall(PYTHON, "-c", "pass"))
    package = _median(lambda: _wall(PYTHON, "-c", "import bitrix24")) - bare
    client = _median(lambda: _wall(PYTHON, "-c", "from bitrix24 import Bitrix24")) - bare
    output = subprocess.run([PYTHON, "-c", _IMPORT], check=True, capture_output=True, text=True)
    modules, http = output.stdout.split()
    yield "import bitrix24", f"{package:.0f} ms over bare Python", "≤ 5 ms over bare Python"
    yield (
        "from bitrix24 import Bitrix24",
        f"{client:.0f} ms, {modules} modules, HTTP library: {http}",
        "≤ 30 ms, no HTTP library",
    )


def _heard(_: object) -> None:
    """Somebody who listens."""


def _calls() -> Iterator[tuple[str, str, str]]:
    # Limits that are never met, and somebody who listens: both cost something.
    hooks = Hooks(before=_heard, after=_heard)
    with served(MOCK) as url, requests.Session() as session:
        b24 = Bitrix24(url, limits=(1_000_000, 1_000_000), hooks=hooks)
        headers = {"Content-Type": "application/json", "Accept": "application/json"}

        def plain() -> object:
            return session.post(
                f"{url}timeman.pause", data=b'{"USER_ID":503}', headers=headers
            ).json()["result"]

        def ours() -> object:
            return b24.timeman.pause(user_id=503)

        assert plain() == ours()
        ratios = [_rate(ours) / _rate(plain) for _ in range(ROUNDS)]
    figure = f"{statistics.median(ratios):.2f} × ({min(ratios):.2f}–{max(ratios):.2f})"
    yield "one call with limits and hooks, against Session().post", figure, "≤ 0.85 ×"


def _rate(call: Callable[[], object], count: int = 200) -> float:
    begin = time.perf_counter()
    for _ in range(count):
        call()
    return time.perf_counter() - begin


def _mocks() -> list[tuple[str, str, str]]:
    command = [PYTHON, "-m", "tests.benchmarks.others.mocks"]
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    return [(name, figure, budget) for name, figure, budget in json.loads(output)]


def _commands() -> Iterator[tuple[str, str, str]]:
    b24 = str(Path(PYTHON).parent / "b24")
    bare = _median(lambda: _wall(PYTHON, "-c", "pass"))
    for words in (("--help",), ("timeman", "--help"), ("timeman", "pause", "--help")):
        wall = _median(partial(_wall, b24, *words))
        yield f"b24 {' '.join(words)}", f"{wall:.0f} ms (bare Python {bare:.0f} ms)", "≤ 50 ms"
    oint = str(Path(PYTHON).parent / "oint")
    for words in (("--help",), ("bitrix24",), ("bitrix24", "СоздатьЛид", "--help")):
        wall = _median(partial(_wall, oint, *words))
        yield f"oint {' '.join(words)}", f"{wall:.0f} ms (bare Python {bare:.0f} ms)", "≤ 80 ms"


def _tabs() -> Iterator[tuple[str, str, str]]:
    """What bash needs at Tab for the script of each program, and to read the script once."""
    folder = Path(PYTHON).parent
    lines = {"b24": "b24 crm deal li", "oint": "oint bitrix24 Созд"}
    for program, line in lines.items():
        with tempfile.NamedTemporaryFile() as script:
            subprocess.run([folder / program, "completion", "bash"], check=True, stdout=script)
            command = ["bash", "-c", _TAB, "bash", script.name, program, line]
            measured = subprocess.run(command, check=True, capture_output=True).stdout.split()
        read, tab = (int(microseconds) / 1000 for microseconds in measured)
        figure = f"{tab:.1f} ms; {read:.1f} ms to read the script, once a shell"
        yield f"{program}, Tab in bash", figure, "≤ 10 ms"


_TAB = """
begin=$EPOCHREALTIME; . "$1"; end=$EPOCHREALTIME; echo $(( ${end/./} - ${begin/./} ))
COMP_WORDS=($3); COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
for _ in 1 2 3 4 5; do begin=$EPOCHREALTIME; "_$2"; end=$EPOCHREALTIME; done
echo $(( ${end/./} - ${begin/./} ))
"""


def _wheel() -> tuple[str, str, str]:
    with tempfile.TemporaryDirectory() as folder:
        command = [PYTHON, "-m", "build", "--no-isolation", "--wheel", "--outdir", folder, "."]
        subprocess.run(command, check=True, capture_output=True)
        (wheel,) = Path(folder).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            files = len(archive.namelist())
        size = wheel.stat().st_size / 1e6
    return "wheel", f"{size:.2f} MB, {files} files", "≤ 3 MB"


if __name__ == "__main__":
    sys.exit(main())
