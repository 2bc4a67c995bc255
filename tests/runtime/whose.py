"""Whose answer is it: scenarios in which one call could get the answer of another.

    python -m tests.runtime.whose http|https 10000 [name …]

Each asks for many identifiers and counts the answers that carry another one. A call may fail, since
faults are what it is about; a wrong answer may not come.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from types import FrameType
from typing import Any, Final

from bitrix24 import AsyncBitrix24, Bitrix24, Bitrix24Error

ROOT: Final = Path(__file__).parents[2]
TIMEOUT: Final = 20.0
INTERIM: Final = [
    {"kind": "early-hints", "probability": 0.3, "seconds": 0.002},
    {"kind": "processing", "probability": 0.3, "seconds": 0.002, "count": 3},
]
LATE: Final = [
    {"kind": "late-body", "probability": 0.2, "seconds": 0.002},
    {"kind": "late-body", "probability": 0.2, "seconds": 0.002, "status": 304},
    {"kind": "odd", "shape": "empty", "probability": 0.1},
    {"kind": "html-502", "probability": 0.1},
    {"kind": "cut", "probability": 0.1},
]
BUSY: Final = [{"kind": "slow", "seconds": 0.005}]
SLOW: Final = [{"kind": "slow", "probability": 0.3, "seconds": 0.05}]


@dataclass
class Score:
    """What came of a scenario.

    Attributes:
        right: answers to what was asked.
        wrong: answers to something else.
        failed: calls that got no answer.
        raw: exceptions that are none of ours.
    """

    right: int = 0
    wrong: int = 0
    failed: int = 0
    raw: int = 0

    def count(self, asked: int, answer: object) -> None:
        """Take an answer."""
        if isinstance(answer, dict) and answer == {"ID": asked}:
            self.right += 1
        else:
            self.wrong += 1

    def add(self, other: Score) -> None:
        """Take the answers of another."""
        self.right += other.right
        self.wrong += other.wrong
        self.failed += other.failed
        self.raw += other.raw


@dataclass(frozen=True)
class Portal:
    """Where a portal is called, and what certificate it has."""

    url: str
    verify: str | bool

    def client(self, timeout: float | tuple[float, float] = TIMEOUT) -> Bitrix24:
        """A client of it."""
        return Bitrix24(self.url, timeout=timeout, verify=self.verify)

    def async_client(self, timeout: float | tuple[float, float] = TIMEOUT) -> AsyncBitrix24:
        """An asynchronous client of it."""
        return AsyncBitrix24(self.url, timeout=timeout, verify=self.verify)


@contextmanager
def served(faults: list[dict[str, Any]], secure: bool) -> Iterator[Portal]:
    """A portal in a process of its own."""
    command = [sys.executable, "-m", "tests.runtime.echo_portal", json.dumps(faults)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            plain, https, certificate = process.stdout.readline().split()
            yield Portal(https, certificate) if secure else Portal(plain, verify=True)
        finally:
            process.stdin.close()


def asked(b24: Bitrix24, numbers: range, score: Score) -> None:
    """Ask for identifiers, one after the other."""
    for number in numbers:
        try:
            score.count(number, b24.call("a.echo", {"id": number}))
        except Bitrix24Error:
            score.failed += 1
        except Exception:  # what else comes is counted
            score.raw += 1


async def awaited(b24: AsyncBitrix24, numbers: range, score: Score) -> None:
    """The same with the asynchronous client, many at a time."""

    async def one(number: int) -> None:
        try:
            score.count(number, await b24.call("a.echo", {"id": number}))
        except Bitrix24Error:
            score.failed += 1
        except Exception:  # as above
            score.raw += 1

    for begin in range(numbers.start, numbers.stop, 20):
        part = numbers[begin - numbers.start : begin - numbers.start + 20]
        await asyncio.gather(*(one(number) for number in part))


def in_turn(portal: Portal, count: int) -> Score:
    """One client, one call after the other."""
    score = Score()
    with portal.client() as b24:
        asked(b24, range(count), score)
    return score


def in_tasks(portal: Portal, count: int) -> Score:
    """One asynchronous client, twenty calls at a time."""
    score = Score()

    async def work() -> None:
        async with portal.async_client() as b24:
            await awaited(b24, range(count), score)

    asyncio.run(work())
    return score


def in_threads(portal: Portal, count: int) -> Score:
    """One client, 64 threads."""
    scores = [Score() for _ in range(64)]
    with portal.client() as b24:
        _together(lambda n: asked(b24, _share(n, 64, count), scores[n]), 64)
    return _sum(scores)


def in_loops(portal: Portal, count: int) -> Score:
    """One asynchronous client, eight event loops in as many threads, three of them in turn."""
    scores = [Score() for _ in range(8)]
    b24 = portal.async_client()

    def work(n: int) -> None:
        numbers = _share(n, 8, count)
        third = max(1, len(numbers) // 3)
        for begin in range(0, len(numbers), third):
            asyncio.run(awaited(b24, numbers[begin : begin + third], scores[n]))

    _together(work, 8)
    return _sum(scores)


def after_fork(portal: Portal, count: int) -> Score:
    """A client that has been used, then five processes that use it at the same time."""
    with portal.client() as b24:
        score = Score()
        asked(b24, range(1), score)
        return _forked(lambda n, own: asked(b24, _share(n, 5, count), own), score)


def after_fork_in_tasks(portal: Portal, count: int) -> Score:
    """The same with the asynchronous client."""
    b24 = portal.async_client()
    score = Score()
    asyncio.run(awaited(b24, range(1), score))

    def work(n: int, own: Score) -> None:
        asyncio.run(awaited(b24, _share(n, 5, count), own))

    return _forked(work, score)


def cancelled(portal: Portal, count: int) -> Score:
    """Tasks that are cancelled at any moment, and others that go on."""
    score, chance = Score(), random.Random(7)

    async def work() -> None:
        async with portal.async_client() as b24:
            for begin in range(0, count, 20):
                tasks = [
                    asyncio.ensure_future(awaited(b24, range(n, n + 1), score))
                    for n in range(begin, min(begin + 20, count))
                ]
                await asyncio.sleep(chance.random() * 0.01)
                for task in tasks[::3]:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)

    asyncio.run(work())
    return score


def interrupted(portal: Portal, count: int) -> Score:
    """Ctrl+C at any moment of a call, and the same client goes on."""
    score, chance = Score(), random.Random(7)

    def stop(_: int, __: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, stop)
    try:
        with portal.client() as b24:
            for number in range(count):
                try:
                    if number % 3 == 0:
                        signal.setitimer(signal.ITIMER_REAL, 0.0001 + chance.random() * 0.003)
                    asked(b24, range(number, number + 1), score)
                    signal.setitimer(signal.ITIMER_REAL, 0)
                except KeyboardInterrupt:
                    continue
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    return score


def timed_out(portal: Portal, count: int) -> Score:
    """Calls that give up, by both clients, and the same clients go on."""
    score = Score()
    with portal.client((5, 0.03)) as b24:
        asked(b24, range(count // 2), score)

    async def work() -> None:
        async with portal.async_client((5, 0.03)) as b24:
            await awaited(b24, range(count // 2, count), score)

    asyncio.run(work())
    return score


Scenario = Callable[[Portal, int], Score]
SCENARIOS: Final[dict[str, tuple[Scenario, list[dict[str, Any]]]]] = {
    "fork": (after_fork, BUSY),
    "fork, async": (after_fork_in_tasks, BUSY),
    "interim answers": (in_turn, INTERIM),
    "interim answers, async": (in_tasks, INTERIM),
    "late bodies": (in_turn, LATE),
    "late bodies, async": (in_tasks, LATE),
    "64 threads": (in_threads, [*INTERIM, *LATE]),
    "several event loops": (in_loops, [*INTERIM, *LATE]),
    "cancelled": (cancelled, SLOW),
    "interrupted": (interrupted, []),
    "timed out": (timed_out, SLOW),
}


def played(name: str, count: int, *, secure: bool = False) -> Score:
    """Play a scenario, in clear text or over TLS."""
    scenario, faults = SCENARIOS[name]
    with served(faults, secure) as portal:
        return scenario(portal, count)


def _share(part: int, parts: int, count: int) -> range:
    """The identifiers of one of several workers; no two have the same."""
    return range(count * part // parts, count * (part + 1) // parts)


def _sum(scores: list[Score]) -> Score:
    whole = Score()
    for score in scores:
        whole.add(score)
    return whole


def _together(work: Callable[[int], None], count: int) -> None:
    threads = [threading.Thread(target=work, args=(n,)) for n in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _forked(work: Callable[[int, Score], None], whole: Score) -> Score:
    """Four children and this process, all at once."""
    context = multiprocessing.get_context("fork")
    results: Any = context.SimpleQueue()

    def child(n: int) -> None:
        own = Score()
        work(n, own)
        results.put((own.right, own.wrong, own.failed, own.raw))

    children = [context.Process(target=child, args=(n,)) for n in range(1, 5)]
    for process in children:
        process.start()
    work(0, whole)
    for _ in children:
        whole.add(Score(*results.get()))
    for process in children:
        process.join()
    assert os.getpid() not in {process.pid for process in children}
    return whole


def main() -> None:
    """Play the scenarios that are named, or all, and print what came, a line each."""
    secure, count = sys.argv[1] == "https", int(sys.argv[2])
    for name in sys.argv[3:] or SCENARIOS:
        score = played(name, count, secure=secure)
        print(json.dumps({"scenario": name, **asdict(score)}), flush=True)


if __name__ == "__main__":
    main()
