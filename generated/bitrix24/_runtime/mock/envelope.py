# Copied from generator/runtime/mock/envelope.py: edit it there, then build.
"""The JSON around what a method answers, in the form of either version. Pure functions.

Sources: ``error-codes`` and ``api-reference/rest-v3`` (errors), ``api-reference/data-types`` (the
block ``time``), ``limits`` (its counters).
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from .call import Outcome
from .methods import general_error

if TYPE_CHECKING:
    from collections.abc import Sequence


def refused(
    version: int,
    status: int,
    code: str,
    text: str,
    validation: Sequence[dict[str, str]] = (),
) -> Outcome:
    """An error as the portal says it.

    Args:
        version: of the REST API.
        status: HTTP status.
        code: error code.
        text: its text.
        validation: fields that are refused, of REST 3.0.
    """
    if version == 3:
        error: dict[str, Any] = {"code": code, "message": text}
        if validation:
            error["validation"] = list(validation)
        return Outcome(status, {"error": error})
    return Outcome(status, {"error": code, "error_description": text})


def refused_generally(version: int, code: str) -> Outcome:
    """An error that any method may answer. Pages of REST 3.0 list the same ones as those of 2."""
    error = general_error(code)
    return refused(version, error.status, code, error.text)


def time_block(begin: float, seconds: float) -> dict[str, Any]:
    """The block ``time`` of an answer.

    Args:
        begin: when the request came, in seconds since 1970.
        seconds: how long it took.
    """
    end = begin + seconds
    return {
        "start": begin,
        "finish": end,
        "duration": seconds,
        "processing": seconds,
        "date_start": _moment(begin),
        "date_finish": _moment(end),
    }


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def is_error(outcome: Outcome) -> bool:
    """Whether a method was refused, or nothing of the API answered."""
    if outcome.envelope is None:
        return outcome.status >= 400 or outcome.body is None
    return "error" in outcome.envelope
