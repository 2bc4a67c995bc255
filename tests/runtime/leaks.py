"""Everything that a user, a log or a tool could be shown of a call: text, to be searched."""

from __future__ import annotations

import copy
import pickle
import traceback
from collections.abc import Iterable, Iterator
from logging import LogRecord
from types import FrameType
from typing import Any

import pytest

from bitrix24 import Bitrix24Error

FOREIGN = ("tests", "_pytest", "pytest", "pluggy")


def told(error: BaseException) -> Iterator[str]:
    """Everything that a person or a tool may be shown of an exception."""
    yield "".join(traceback.format_exception(error))
    pending: list[BaseException | None] = [error]
    seen: set[int] = set()
    while pending:
        link = pending.pop()
        if link is None or id(link) in seen:
            continue
        seen.add(id(link))
        yield f"{link}\n{link!r}\n{link.args!r}\n{vars(link)!r}"
        if isinstance(link, Bitrix24Error):
            yield pickle.dumps(link).decode("latin-1")
            yield f"{copy.copy(link)!r}"
        for frame, _ in traceback.walk_tb(link.__traceback__):
            yield from _locals(frame)
        pending += [link.__cause__, link.__context__]


def _locals(frame: FrameType) -> Iterator[str]:
    module = str(frame.f_globals.get("__name__"))
    if not module.startswith(FOREIGN):
        for name, value in frame.f_locals.items():
            yield f"{module}, {frame.f_code.co_name}, {name} = {value!r}"


def written(logged: pytest.LogCaptureFixture | Iterable[LogRecord]) -> Iterator[str]:
    """Everything that was logged, formatted and raw, with what comes beside it."""
    records = logged.records if isinstance(logged, pytest.LogCaptureFixture) else logged
    for record in records:
        yield f"{record.name}: {record.getMessage()} {record.msg!r} {record.args!r}"
        yield repr(vars(record))
        if record.exc_info and record.exc_info[1] is not None:
            yield from told(record.exc_info[1])
        error = vars(record).get("b24_error")
        if isinstance(error, BaseException):
            yield from told(error)


def heard(events: Iterable[Any]) -> Iterator[str]:
    """Everything that hooks were told."""
    for event in events:
        yield f"{event!r} {event._asdict()!r} {tuple(event)!r}"
        error = getattr(event, "error", None)
        if isinstance(error, BaseException):
            yield from told(error)


def leaked(texts: Iterable[str], *secrets: str) -> list[str]:
    """The texts in which a secret stands."""
    return [text[:500] for text in texts if any(secret in text for secret in secrets)]
