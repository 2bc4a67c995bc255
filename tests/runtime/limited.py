"""Scenarios of those who call one portal within its limits: real processes, in real time.

Tests play them with a small bucket that empties fast, benchmarks with that of the cloud.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Final

import requests

from bitrix24 import MockPortal

from .calling import Job
from .processes import ROOT

METHOD: Final = "server.time"


@dataclass(frozen=True)
class Setting:
    """What a scenario is played with.

    Attributes:
        calls: how many calls.
        size: of the portal's bucket.
        pace: requests a second that it forgets.
        earlier: requests that a program of ours has sent just before.
        redis: address of a Redis, for the scenario that needs one.
    """

    calls: int
    size: float
    pace: float
    earlier: int = 0
    redis: str = ""


@dataclass(frozen=True)
class Score:
    """What came of a scenario.

    Attributes:
        seconds: from the first call to the last, without those of the earlier program.
        answered: calls of ours that were answered.
        failed: how often each error came.
        refused: requests of ours that the portal has refused.
    """

    seconds: float
    answered: int
    failed: dict[str, int]
    refused: int


@dataclass(frozen=True)
class Scene:
    """A served portal, and a folder for the counters of those who call it."""

    portal: MockPortal
    setting: Setting
    folder: str
    found: Counter[str] = field(default_factory=Counter[str])

    def job(self, calls: int) -> Job:
        """A job of so many calls."""
        return Job(self.portal.url, calls, (self.setting.size, self.setting.pace))

    def share(self, processes: int) -> list[Job]:
        """The calls of the setting, shared by so many processes."""
        whole = self.setting.calls
        return [self.job(len(range(n, whole, processes))) for n in range(processes)]

    def play(self, *jobs: Job) -> None:
        """Let processes do these jobs at the same time, and wait for them."""
        environment = {**os.environ, "B24_STATE": self.folder}
        processes = [
            subprocess.Popen(
                [sys.executable, "-m", "tests.runtime.calling", job.written()],
                cwd=ROOT,
                env=environment,
                stdout=subprocess.PIPE,
            )
            for job in jobs
        ]
        for process in processes:
            output, _ = process.communicate()
            self.found.update(json.loads(output))


Scenario = Callable[[Scene], None]


def threads(scene: Scene) -> None:
    scene.play(replace(scene.job(scene.setting.calls), threads=8))


def loop(scene: Scene) -> None:
    scene.play(replace(scene.job(scene.setting.calls), threads=0))


def processes(scene: Scene) -> None:
    scene.play(*scene.share(4))


def clients(scene: Scene) -> None:
    scene.play(replace(scene.job(scene.setting.calls), threads=3, clients=3))


def in_turn(scene: Scene) -> None:
    for job in scene.share(5):
        scene.play(job)


def machines(scene: Scene) -> None:
    redis = scene.setting.redis
    jobs = [replace(job, redis=redis, egress="office") for job in scene.share(4)]
    scene.play(*(replace(job, ahead=30.0 * n) for n, job in enumerate(jobs)))


SCENARIOS: Final[dict[str, Scenario]] = {
    "8 threads": threads,
    "one event loop": loop,
    "4 processes": processes,
    "3 clients of a process": clients,
    "5 processes one after another": in_turn,
    "4 processes over Redis, clocks 30 s apart": machines,
}


def played(name: str, setting: Setting, *, stranger: bool = False) -> Score:
    """Play a scenario, perhaps while a stranger behind the same address takes one a second."""
    portal = MockPortal({METHOD: {"result": "now"}}, check=False)
    portal.limits.bucket.size, portal.limits.bucket.per_second = setting.size, setting.pace
    portal.clock.run(time.monotonic)
    with portal, tempfile.TemporaryDirectory(prefix="b24-state-") as folder:
        scene = Scene(portal, setting, folder)
        if setting.earlier:
            job = scene.job(setting.earlier)
            is_far = SCENARIOS[name] is machines
            scene.play(replace(job, redis=setting.redis, egress="office") if is_far else job)
        before = len(portal.calls)
        if stranger:
            with _stranger(portal.url) as theirs:
                SCENARIOS[name](scene)
        else:
            theirs = [0, 0]
            SCENARIOS[name](scene)
        return _score(scene, before, theirs)


def _score(scene: Scene, before: int, theirs: list[int]) -> Score:
    times = [call.time for call in scene.portal.calls[before:]]
    answered = scene.found.pop("answered", 0) - scene.setting.earlier
    refused = scene.portal.limits.bucket.refused - theirs[1]
    return Score(max(times) - min(times), answered, dict(scene.found), refused)


@contextmanager
def _stranger(url: str) -> Iterator[list[int]]:
    """One that knows of no limits and asks once a second; what it has sent, and not got."""
    counted, end = [0, 0], threading.Event()

    def work() -> None:
        with requests.Session() as session:
            session.trust_env = False
            while not end.wait(1):
                status = session.post(f"{url}{METHOD}", timeout=30).status_code
                counted[0] += 1
                counted[1] += status != 200

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield counted
    finally:
        end.set()
        thread.join()
