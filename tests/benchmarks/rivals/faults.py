"""What goes wrong with a call, and what each client makes of it."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from bitrix24 import MockPortal
from bitrix24._runtime.mock.call import Call, Handler, Outcome

from .clients import Ready
from .playing import Job, Told, played
from .portals import DOMAIN, RENAMED, Authority, Stand, standing

READ, WRITE = "crm.item.get", "crm.deal.add"
_AT_ONCE = 8
_SILENT = ("no error", "wrong answer")
"""How a driver says that an answer was taken for one that is not."""
_RESET = 3.0
"""Seconds after which a method that has run too long may run again; the portal tells when."""

Arrange = Callable[[MockPortal], object]


@dataclass(frozen=True)
class Fault:
    """A way in which a call goes wrong.

    Attributes:
        title: what happens.
        task: what the client does: ``read``, ``write``, or a ``batch`` of three writes.
        arrange: makes the portal misbehave.
        can_succeed: whether a client can make a success of it.
        with_tokens: whether an application calls, and not a webhook.
        listens: whether the portal listens at all.
        waits: whether it takes long; such ones begin first.
    """

    title: str
    task: str
    arrange: Arrange
    can_succeed: bool = False
    with_tokens: bool = False
    listens: bool = True
    waits: bool = False

    @property
    def asked(self) -> int:
        """Writes that are asked for."""
        return {"read": 0, "write": 1, "batch": 3}[self.task]


@dataclass(frozen=True)
class Cell:
    """How it ended.

    Attributes:
        title: of the fault.
        outcome: ``ok``, the name of the exception, or what else was told.
        requests: HTTP requests that have come.
        asked: writes that were asked for.
        writes: writes that were carried out.
        empty: those of them without what was to be written.
        seconds: that the call took.
        seen: where a secret could be seen.
        lacks: whether the client has nothing for it.
        remark: what the driver says of it.
    """

    title: str
    outcome: str
    requests: int = 0
    asked: int = 0
    writes: int = 0
    empty: int = 0
    seconds: float | None = None
    seen: tuple[str, ...] = ()
    lacks: bool = False
    remark: str = ""

    @property
    def is_silent(self) -> bool:
        """Whether the caller was told of no failure."""
        return self.outcome == "ok" or self.outcome.endswith(_SILENT)

    @property
    def is_right(self) -> bool:
        """Whether what was asked for has happened once, and the caller knows it."""
        return self.outcome == "ok" and self.writes == self.asked and not self.empty


def _rule(
    kind: str, method: str, times: int | None = 1, *, skip: int = 0, seconds: float | None = None
) -> Arrange:
    def arrange(portal: MockPortal) -> None:
        portal.faults.add(kind, method=method, times=times, skip=skip, seconds=seconds)

    return arrange


def _running_time(portal: MockPortal) -> None:
    """Refuse a method for some seconds from its first call on, and say until when."""
    until: list[float] = []

    def layer(inner: Handler) -> Handler:
        def handle(call: Call) -> Outcome:
            now = call.arrival.time
            if call.name != READ:
                return inner(call)
            if not until:
                until.append(now + _RESET)
            if now >= until[0]:
                return inner(call)
            block = {"start": now, "finish": now, "operating": 480.5}
            said = {"error": "OPERATION_TIME_LIMIT", "error_description": "Method is blocked"}
            told = {**block, "operating_reset_at": until[0]}
            return Outcome(429, {**said, "time": told})

        return handle

    portal.put_in_front(layer)


def _nothing(_: MockPortal) -> None:
    """All goes well."""


def _rename(portal: MockPortal) -> None:
    portal.rename(DOMAIN, RENAMED, status=302)


FAULTS = (
    Fault("nothing", "read", _nothing, True),
    Fault("503 QUERY_LIMIT once, read", "read", _rule("503", READ), True),
    Fault("503 QUERY_LIMIT once, write", "write", _rule("503", WRITE), True),
    Fault("503 QUERY_LIMIT for ever", "read", _rule("503", READ, None), waits=True),
    Fault("429 OPERATION_TIME_LIMIT, 3 s", "read", _running_time, True, waits=True),
    Fault("401 expired, webhook", "read", _rule("401", READ, None)),
    Fault("401 expired, OAuth", "read", _nothing, True, with_tokens=True),
    Fault("401 expired for ever, OAuth", "read", _rule("401", READ, None), with_tokens=True),
    Fault("reset before the write ran", "write", _rule("reset-before", WRITE)),
    Fault("reset after the write ran", "write", _rule("reset-after", WRITE)),
    Fault("reset on a read", "read", _rule("reset-after", READ), True),
    Fault("answer after 35 s", "write", _rule("slow", WRITE, seconds=35), True, waits=True),
    Fault("batch of 3, one refused by limit", "batch", _rule("503", WRITE, skip=2), True),
    Fault("batch of 3, reset after", "batch", _rule("reset-after", "batch")),
    Fault("HTML 502 once, read", "read", _rule("html-502", READ), True),
    Fault("HTML 502 once, write", "write", _rule("html-502", WRITE)),
    Fault("HTML with 200", "read", _rule("html-200", READ, None)),
    Fault("body cut short once, read", "read", _rule("cut", READ), True),
    Fault("400 API error", "read", _rule("error", READ, None)),
    Fault("renamed portal (302), read", "read", _rename, True),
    Fault("renamed portal (302), write", "write", _rename, True),
    Fault("nobody listens", "read", _nothing, listens=False, waits=True),
)
"""In the order of the table; those that can be made a success are twelve."""


def measured(
    clients: Sequence[Ready], trusted: Authority, faults: Sequence[Fault] = FAULTS
) -> dict[tuple[str, str], Cell]:
    """Every client at every fault, some at once; by title of the fault and key of the client."""
    jobs = [(fault, ready) for fault in faults for ready in clients if not ready.missing]
    jobs.sort(key=lambda job: not job[0].waits)

    def one(job: tuple[Fault, Ready]) -> Cell:
        return _met(*job, trusted)

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        cells = pool.map(one, jobs)
        return {
            (fault.title, ready.client.key): cell
            for (fault, ready), cell in zip(jobs, cells, strict=True)
        }


def _met(fault: Fault, ready: Ready, trusted: Authority) -> Cell:
    """What a client makes of a fault."""
    with standing(trusted) as stand, closing(socket.socket()) as deaf:
        fault.arrange(stand.portal)
        port, url, tokens = stand.port, stand.url, dict[str, str]()
        if fault.with_tokens:
            tokens, url = stand.tokens(), f"https://{DOMAIN}/rest/"
        if not fault.listens:
            deaf.bind(("127.0.0.1", 0))  # bound, so that nobody else is there; not listening
            port = deaf.getsockname()[1]
        begin = time.monotonic()
        told = played(ready, Job(fault.task, url, port, tokens=tokens), trusted, stand)
        return _cell(fault, stand, told, time.monotonic() - begin)


def _cell(fault: Fault, stand: Stand, told: Told, seconds: float) -> Cell:
    written = [one for one in stand.portal.journal.of(WRITE) if one.executed]
    report = told.report
    return Cell(
        fault.title,
        told.stopped or report["outcome"],
        stand.requests,
        fault.asked,
        len(written),
        sum(not one.params.get("fields") for one in written),
        seconds if told.stopped else report.get("seconds"),
        _seen(report, stand.secrets),
        report.get("outcome") == "lacks",
        str(report.get("remark", "")),
    )


def _seen(report: Mapping[str, Any], secrets: set[str]) -> tuple[str, ...]:
    """Where a secret can be seen: what stands in the text, stands in the traceback as well."""
    places = [
        place
        for place in ("text", "trace", "variables", "log")
        if any(secret in report.get(place, "") for secret in secrets)
    ]
    shown = [place for place in places if place != "log"][:1]
    return (*shown, *(["log"] if "log" in places else []))
