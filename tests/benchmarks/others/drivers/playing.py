"""What all drivers have in common: a job comes as JSON, and what a client makes of it is told.

Runs in the environment of a client, with nothing but Python's own library. A driver gives a class:
it is made from a job, and has ``read``, ``write``, ``batch`` and ``close``, coroutines or not.
"""

import asyncio
import inspect
import json
import logging
import socket
import sys
import time
import traceback
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

READ, WRITE = "crm.item.get", "crm.deal.add"
WANTED = {"entityTypeId": 2, "id": 250}
WRITTEN = {"fields": {"TITLE": "Glass"}}
HTTPS = 443
_HERE = str(Path(__file__).parent)


@dataclass(frozen=True)
class Job:
    """What a client is to do.

    Attributes:
        task: ``read``, ``write``, ``batch`` (of three writes), ``many`` reads at once (``count``,
            by ``threads`` where the client is synchronous), ``row`` of reads, ``gather`` of reads.
        url: the webhook.
        report: where the report is to be written.
        port: of this machine, that all names of portals lead to; 0 where the address is real.
        count: how many reads.
        threads: how many threads make them.
        is_open: whether limits of the client's own are to be lifted.
        tokens: what an application has, where the call is one with tokens.
    """

    task: str
    url: str
    report: str
    port: int = 0
    count: int = 1
    threads: int = 8
    is_open: bool = False
    tokens: dict[str, str] = field(default_factory=dict)


class TellsError(Exception):
    """What a client says otherwise than by an exception; its text is the outcome."""


class LacksError(Exception):
    """The client, or this version of it, has nothing for the job."""


class _Log(logging.Handler):
    """Every record as text."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


def play(make: Any) -> None:
    """Do the job that stands on the standard input, and write the report."""
    job = Job(**json.loads(sys.stdin.readline()))
    if job.port:
        _lead_home(job.port)
    log = _Log()
    if job.task in {"read", "write", "batch"}:
        logging.basicConfig(level=logging.DEBUG, handlers=[log])
    if inspect.iscoroutinefunction(make.read):
        report = asyncio.run(_played_async(make, job))
    else:
        report = _played(make, job)
    report["log"] = "\n".join(log.lines)
    Path(job.report).write_text(json.dumps(report), encoding="utf-8")


def _played(make: Any, job: Job) -> dict[str, Any]:
    try:
        client = make(job)
    except LacksError as lack:
        return {"outcome": "lacks", "remark": str(lack)}
    print("ready", flush=True)
    try:
        report = _MEASURES[job.task](client, job)
    finally:
        client.close()
    return {"remark": getattr(client, "remark", ""), **report}


async def _played_async(make: Any, job: Job) -> dict[str, Any]:
    try:
        client = make(job)
    except LacksError as lack:
        return {"outcome": "lacks", "remark": str(lack)}
    print("ready", flush=True)
    try:
        report = await _ASYNC_MEASURES[job.task](client, job)
    finally:
        await client.close()
    return {"remark": getattr(client, "remark", ""), **report}


def _once(client: Any, job: Job) -> dict[str, Any]:
    begin = time.perf_counter()
    try:
        outcome, failure = _judged(job.task, getattr(client, job.task)()), None
    except Exception as error:
        outcome, failure = _named(error), error
    return {"outcome": outcome, "seconds": time.perf_counter() - begin, **_shown(failure)}


async def _once_async(client: Any, job: Job) -> dict[str, Any]:
    begin = time.perf_counter()
    try:
        outcome, failure = _judged(job.task, await getattr(client, job.task)()), None
    except Exception as error:
        outcome, failure = _named(error), error
    return {"outcome": outcome, "seconds": time.perf_counter() - begin, **_shown(failure)}


def _many(client: Any, job: Job) -> dict[str, Any]:
    def one(_: int) -> str:
        try:
            return _judged("read", client.read())
        except Exception as error:
            return _named(error)

    begin = time.perf_counter()
    with ThreadPoolExecutor(job.threads) as pool:
        outcomes = Counter(pool.map(one, range(job.count)))
    return {"outcomes": outcomes, "seconds": time.perf_counter() - begin}


async def _many_async(client: Any, job: Job) -> dict[str, Any]:
    async def one() -> str:
        try:
            return _judged("read", await client.read())
        except Exception as error:
            return _named(error)

    begin = time.perf_counter()
    outcomes = Counter(await asyncio.gather(*(one() for _ in range(job.count))))
    return {"outcomes": outcomes, "seconds": time.perf_counter() - begin}


def _row(client: Any, job: Job) -> dict[str, Any]:
    for _ in range(_warm(job)):
        client.read()
    begin = time.perf_counter()
    for _ in range(job.count):
        client.read()
    return {"seconds": time.perf_counter() - begin}


async def _row_async(client: Any, job: Job) -> dict[str, Any]:
    for _ in range(_warm(job)):
        await client.read()
    begin = time.perf_counter()
    for _ in range(job.count):
        await client.read()
    return {"seconds": time.perf_counter() - begin}


async def _gather_async(client: Any, job: Job) -> dict[str, Any]:
    """The connections are open before it is measured."""
    await asyncio.gather(*(client.read() for _ in range(job.count)))
    begin = time.perf_counter()
    await asyncio.gather(*(client.read() for _ in range(job.count)))
    return {"seconds": time.perf_counter() - begin}


def _warm(job: Job) -> int:
    return max(1, job.count // 10)


_MEASURES = {"read": _once, "write": _once, "batch": _once, "many": _many, "row": _row}
_ASYNC_MEASURES = {
    "read": _once_async,
    "write": _once_async,
    "batch": _once_async,
    "many": _many_async,
    "row": _row_async,
    "gather": _gather_async,
}


def _judged(task: str, answer: Any) -> str:
    """Whether what came is what was asked for."""
    if task == "read":
        return "ok" if isinstance(answer, dict) and "item" in answer else "wrong answer"
    if task == "write":
        return "ok" if isinstance(answer, int) else "wrong answer"
    right = sum(isinstance(one, int) for one in answer)
    return "ok" if right == 3 else f"{right} of 3, no error"


def _named(error: BaseException) -> str:
    return str(error) if isinstance(error, TellsError) else type(error).__name__


def _shown(failure: BaseException | None) -> dict[str, str]:
    """An exception as it may be shown, by places; of the traceback only what is not ours."""
    if failure is None or isinstance(failure, TellsError):
        return {}
    return {
        "text": f"{failure} {failure!r}",
        "trace": _formatted(failure, with_variables=False),
        "variables": _formatted(failure, with_variables=True),
    }


def _formatted(failure: BaseException, *, with_variables: bool) -> str:
    made = traceback.TracebackException.from_exception(failure, capture_locals=with_variables)
    waiting, seen = [made], set()
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        kept = [frame for frame in one.stack if not frame.filename.startswith(_HERE)]
        one.stack = traceback.StackSummary.from_list(kept)
        waiting += filter(None, (one.__cause__, one.__context__, *(one.exceptions or ())))
    return "".join(made.format())


def _lead_home(port: int) -> None:
    """Let every name lead to a port of this machine: portals have none in their addresses."""
    looked_up, connected, told = (
        socket.getaddrinfo,
        socket.socket.connect,
        socket.socket.connect_ex,
    )

    def getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
        return looked_up("127.0.0.1" if host is not None else None, *args, **kwargs)

    def led(address: Any) -> Any:
        return ("127.0.0.1", port) if address[1:2] == (HTTPS,) else address

    def connect(self: socket.socket, address: Any) -> None:
        connected(self, led(address))

    def connect_ex(self: socket.socket, address: Any) -> int:
        return told(self, led(address))

    socket.getaddrinfo = getaddrinfo
    socket.socket.connect, socket.socket.connect_ex = connect, connect_ex
