"""A process that calls a portal within its limits, for tests and benchmarks of several.

    python -m tests.runtime.calling '{"url": "http://127.0.0.1:8024/rest/1/code/", "calls": 60, …}'

It takes a ``Job`` as JSON, and says how many calls were answered and how the others failed.
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from typing import Any


@dataclass(frozen=True)
class Job:
    """What a process is to do.

    Attributes:
        url: webhook of the portal.
        calls: how many calls.
        limits: what the portal allows: requests at once, and a second.
        threads: how many threads make them; none for one event loop that makes all at once.
        clients: how many clients the threads take in turn.
        redis: where the counters are, if not on this machine.
        egress: the name of the machine's address.
        ahead: seconds by which the clocks of this process are ahead.
        timeout: seconds of a call.
    """

    url: str
    calls: int
    limits: tuple[float, float]
    threads: int = 1
    clients: int = 1
    redis: str = ""
    egress: str = ""
    ahead: float = 0.0
    timeout: float = 600.0

    def written(self) -> str:
        """As the word that the process takes."""
        return json.dumps(asdict(self))


def move_clocks(seconds: float) -> None:
    """Let the clocks of this process be ahead, as those of another machine."""
    monotonic, wall = time.monotonic, time.time
    time.monotonic = lambda: monotonic() + seconds
    time.time = lambda: wall() + seconds


def made(job: Job) -> Counter[str]:
    """Make the calls: how many were answered, and how often each error came."""
    from bitrix24 import Limits  # noqa: PLC0415 - when the clocks are moved

    limits = Limits(*job.limits, egress=job.egress, redis=job.redis)
    return _in_threads(job, limits) if job.threads else asyncio.run(_in_a_loop(job, limits))


def _in_threads(job: Job, limits: Any) -> Counter[str]:
    from bitrix24 import Bitrix24  # noqa: PLC0415 - as above

    found: Counter[str] = Counter()
    clients = [Bitrix24(job.url, timeout=job.timeout, limits=limits) for _ in range(job.clients)]

    def work(number: int) -> None:
        b24 = clients[number % job.clients]
        for _ in range(number, job.calls, job.threads):
            found[_outcome(lambda: b24.call("server.time"))] += 1

    threads = [threading.Thread(target=work, args=(number,)) for number in range(job.threads)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def _outcome(call: Callable[[], object]) -> str:
    try:
        call()
    except Exception as error:
        return type(error).__name__
    return "answered"


async def _in_a_loop(job: Job, limits: Any) -> Counter[str]:
    from bitrix24 import AsyncBitrix24  # noqa: PLC0415 - as above

    async with AsyncBitrix24(job.url, timeout=job.timeout, limits=limits) as b24:
        calls = (b24.call("server.time") for _ in range(job.calls))
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
    return Counter(
        type(one).__name__ if isinstance(one, BaseException) else "answered" for one in outcomes
    )


def main() -> None:
    """Do what is asked for."""
    job = Job(**json.loads(sys.argv[1]))
    job = replace(job, limits=(job.limits[0], job.limits[1]))
    move_clocks(job.ahead)
    print(json.dumps(made(job)))


if __name__ == "__main__":
    main()
