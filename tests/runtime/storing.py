"""A process that uses the counters of this machine, for tests of several.

    python -m tests.runtime.storing FOLDER ACTION [word …]

The folder may also be ``none``, for counters of this process alone.

It prints what it has to say as JSON, a line each; its log goes to standard error.
"""

from __future__ import annotations

import json
import logging
import os
import random
import signal
import sys
import threading
import time
from collections.abc import Callable
from typing import Any, Final

from bitrix24._runtime.limits import file
from bitrix24._runtime.limits.file import File
from bitrix24._runtime.limits.stores import Memory, Store, stepped
from bitrix24._runtime.policy.bucket import Level, Place, Rule

RULE: Final = Rule(50, 1e-6)
"""A bucket that forgets nothing while a test runs."""
KEY: Final = "acme.invalid "
NOBODY: Final = 65534


def say(value: object) -> None:
    print(json.dumps(value), flush=True)


def enter(store: Store, count: int, threads: int) -> None:
    """Count so many requests in each of so many threads; the place of the last one is said."""
    in_threads(threads, lambda: [store.step("enter", KEY, RULE) for _ in range(count)])
    say(store.step("again", KEY, RULE))


def for_ever(store: Store) -> None:
    """Count requests until somebody ends it, and say each number."""
    while True:
        say(store.step("enter", KEY, RULE).number)


def hold(store: Store) -> None:
    """Stand still in the middle of a step until a line comes, then end it."""
    store.step("enter", KEY, RULE)
    module: Any = file

    def slowly(*words: Any) -> tuple[Level, Place]:
        say("held")
        sys.stdin.readline()
        return stepped(*words)

    module.stepped = slowly
    say(store.step("enter", KEY, RULE))


def forks(store: Store, times: int) -> None:
    """Copy this process again and again while four threads count; all numbers are said."""
    ends, counted = threading.Event(), [0, 0, 0, 0]
    chance = random.Random(7)

    def work(place: int) -> None:
        while not ends.is_set():
            store.step("enter", KEY, RULE)
            counted[place] += 1
            if counted[place] % 16 == 0:
                time.sleep(0.0005)

    threads = [threading.Thread(target=work, args=(place,)) for place in range(4)]
    for thread in threads:
        thread.start()
    failed = 0
    for _ in range(times):
        time.sleep(chance.random() * 0.001)
        failed += _in_copy(lambda: store.step("enter", KEY, RULE))
    ends.set()
    for thread in threads:
        thread.join()
    number = store.step("again", KEY, RULE).level
    say({"failed": failed, "counted": sum(counted), "all": number})


def _in_copy(work: Callable[[], object]) -> bool:
    """Do something in a copy of this process; whether that fails, or takes too long."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1] != 0
    signal.alarm(20)
    try:
        work()
    except BaseException:
        os._exit(1)
    os._exit(0)


def as_nobody(store: Store) -> None:
    """Count as somebody who may write nothing."""
    if os.geteuid() == 0:
        os.setuid(NOBODY)
    for _ in range(3):
        say(store.step("enter", KEY, RULE).number)
    store.write("text", "kept")
    say(store.read("text")[0])


def on_a_full_disk(store: Store) -> None:
    """Count when no byte more can be written."""
    import resource  # noqa: PLC0415 - Windows has none

    say(store.step("enter", KEY, RULE).number)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    for _ in range(3):
        say(store.step("enter", KEY, RULE).number)


def in_threads(count: int, work: Callable[[], object]) -> None:
    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


ACTIONS: Final[dict[str, Callable[..., None]]] = {
    "enter": enter,
    "for-ever": for_ever,
    "hold": hold,
    "forks": forks,
    "as-nobody": as_nobody,
    "on-a-full-disk": on_a_full_disk,
}


def main() -> None:
    """Do what is asked for with the counters in a folder, or with those of this process."""
    logging.basicConfig(format="%(name)s: %(message)s")
    folder, action, *words = sys.argv[1:]
    store = Memory(time.monotonic) if folder == "none" else File(folder)
    ACTIONS[action](store, *map(int, words))


if __name__ == "__main__":
    main()
