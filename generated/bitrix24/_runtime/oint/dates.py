# Copied from generator/runtime/oint/dates.py: edit it there, then build.
"""The dates of OpenIntegrations: more ways to write one than the API takes."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Final

from ..errors import ParameterError

_US_DATE: Final = r"(\d{1,2})/(\d{1,2})/(\d{4})(?:\s+(\d{1,2}):(\d{2}):(\d{2}))?"


def wire_date(value: object, form: str | None, option: str) -> str:
    """A date as the API wants it: whole seconds, with its offset or as local time.

    Args:
        value: a ``datetime``, a ``date``, ISO 8601 text, or ``MM/DD/YYYY HH:MM:SS``.
        form: ``offset``: a value without one is UTC; else the offset is left out.
        option: for the message.

    Raises:
        ParameterError: it is no date.
    """
    moment = _moment(value)
    if moment is None:
        raise ParameterError(
            f'{option}: "{value}" is no date: write it as 2025-02-12T15:52:01, with +03:00 behind '
            "it where the time zone matters"
        )
    if form != "offset":
        return moment.replace(tzinfo=None).isoformat(timespec="seconds")
    if moment.utcoffset() is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.isoformat(timespec="seconds")


def _moment(value: object) -> datetime | None:
    if isinstance(value, datetime):
        return value
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day)
    if not isinstance(value, str):
        return None
    try:
        match = re.fullmatch(_US_DATE, value.strip(), re.ASCII)
        if match is None:
            return datetime.fromisoformat(value.strip())
        month, day, year, hour, minute, second = (int(part or 0) for part in match.groups())
        return datetime(year, month, day, hour, minute, second)
    except ValueError:
        return None
