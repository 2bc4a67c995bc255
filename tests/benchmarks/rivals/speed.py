"""How long a client takes: to be imported, to its first answer, for one call, for many at once.

Each figure is taken in a process of the client's own, one client after the other in each round; a
ratio is to the base in the same round. The portal is in this process, which only waits.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Sequence

from .clients import Ready
from .playing import Job, played, surroundings
from .portals import Authority, Stand, standing
from .tables import spread, table

ROUNDS = 9
CALLS, GATHERED = 300, 200
ASYNC = frozenset({"ours-async", "fast-bitrix24", "b24api-2", "httpx2"})
_SYNC_BASE, _ASYNC_BASE = "requests", "httpx2"
_LONGEST = 60
_BARE = "pass"
_TIMED = """\
import time
begin = time.perf_counter()
{imports}
print((time.perf_counter() - begin) * 1000)"""
_FIRST = "import sys\n{imports}\n{first}"

Measure = Callable[[Ready], float]
Figures = dict[str, list[float]]


def measured(clients: Sequence[Ready], trusted: Authority) -> str:
    """Two rows a figure: milliseconds, and how often the base in the same round."""
    with standing(trusted) as stand:
        taker = _Taker(trusted, stand)
        able = [one for one in clients if not one.missing]
        awaited = [one for one in able if one.client.key in ASYNC]
        parts: tuple[tuple[str, Measure, Sequence[Ready], str], ...] = (
            ("start of bare Python there", taker.bare, able, ""),
            ("import", taker.imported, able, _SYNC_BASE),
            ("process start to first answer", taker.first, able, _SYNC_BASE),
            ("one call over a kept connection", taker.call, able, _SYNC_BASE),
            (f"gather of {GATHERED}, a call", taker.gathered, awaited, _ASYNC_BASE),
        )
        rows: list[tuple[str, Sequence[str]]] = []
        notes: list[str] = []
        for title, measure, playing, base in parts:
            figures = _in_turns(playing, measure, notes)
            rows += _rows(title, clients, figures, base)
    head = (
        f"Milliseconds; × is against bare {_SYNC_BASE}, of the gather against bare {_ASYNC_BASE}. "
        f"Median of {ROUNDS} rounds (least–most), over HTTPS."
    )
    return "\n".join((head, "", table("", clients, rows), "", *dict.fromkeys(notes)))


class _Taker:
    """Takes one figure of one client, in milliseconds."""

    def __init__(self, trusted: Authority, stand: Stand) -> None:
        self._trusted = trusted
        self._stand = stand

    def imported(self, ready: Ready) -> float:
        """What the import of the client costs, inside of the process."""
        return float(self._ran(ready, _TIMED.format(imports=ready.client.imports)))

    def bare(self, ready: Ready) -> float:
        """A process in the client's environment that does nothing."""
        return self._wall(ready, _BARE)

    def first(self, ready: Ready) -> float:
        """A whole process that makes one call."""
        asked = _FIRST.format(imports=ready.client.imports, first=ready.client.first)
        return self._wall(ready, asked)

    def call(self, ready: Ready) -> float:
        """One call of many, one after the other."""
        return self._of_job(ready, "row", CALLS)

    def gathered(self, ready: Ready) -> float:
        """One call of many at once."""
        return self._of_job(ready, "gather", GATHERED)

    def _of_job(self, ready: Ready, task: str, count: int) -> float:
        # At the address itself: there is no limit to keep on this machine.
        self._stand.requests = 0
        job = Job(task, self._stand.real_url, count=count, is_open=True)
        told = played(ready, job, self._trusted, self._stand)
        if "seconds" not in told.report:
            raise RuntimeError(f"{ready.title}: {told.stopped or told.report}")
        return float(told.report["seconds"]) * 1000 / count

    def _wall(self, ready: Ready, program: str) -> float:
        begin = time.perf_counter()
        self._ran(ready, program)
        return (time.perf_counter() - begin) * 1000

    def _ran(self, ready: Ready, program: str) -> str:
        # Compiled modules are kept here, as they are where a client is used.
        environment = surroundings(ready, self._trusted)
        del environment["PYTHONDONTWRITEBYTECODE"]
        done = subprocess.run(
            [ready.python, "-c", program, self._stand.real_url],
            check=False,
            capture_output=True,
            text=True,
            env=environment,
            timeout=_LONGEST,
        )
        if done.returncode != 0:
            raise RuntimeError(f"{ready.title}: {done.stderr.strip()[-300:]}")
        return done.stdout


def _in_turns(playing: Sequence[Ready], measure: Measure, notes: list[str]) -> Figures:
    """The figures of all rounds, by key of the client; the first round is a rehearsal."""
    figures: Figures = {one.client.key: [] for one in playing}
    for number in range(ROUNDS + 1):
        for ready in playing if number % 2 else reversed(playing):
            try:
                value = measure(ready)
            except (RuntimeError, subprocess.TimeoutExpired) as error:
                notes.append(f"- {error}")
                continue
            if number:
                figures[ready.client.key].append(value)
    return figures


def _rows(
    title: str, clients: Sequence[Ready], figures: Figures, base: str
) -> list[tuple[str, Sequence[str]]]:
    own = [figures.get(one.client.key, []) for one in clients]
    absolute = (title, [spread(values) if values else "–" for values in own])
    if not base:
        return [absolute]
    others = figures.get(base, [])
    return [absolute, ("… ×", [_ratio(values, others) for values in own])]


def _ratio(own: Sequence[float], others: Sequence[float]) -> str:
    """One to the other in each round; nothing where a round is missing."""
    if not own or len(own) != len(others):
        return "–"
    return spread([one / other for one, other in zip(own, others, strict=True)])
