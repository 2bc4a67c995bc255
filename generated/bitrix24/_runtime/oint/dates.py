# Copied from generator/runtime/oint/dates.py: edit it there, then build.
"""The dates of OpenIntegrations: more ways to write one than the API takes."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Final

from ..errors import ParameterError
from ..short import short

_DIGITS: Final = r"(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?"
_US_DATE: Final = r"(\d{1,2})/(\d{1,2})/(\d{4})(?:\s+(\d{1,2}):(\d{2}):(\d{2}))?"


def wire_date(value: object, form: str | None, option: str) -> str:
    """A date as the API wants it: whole seconds, with its offset or as local time.

    Args:
        value: a ``datetime``, a ``date``, ISO 8601 text, its 8, 12 or 14 digits
            alone, or ``MM/DD/YYYY HH:MM:SS``.
        form: ``offset``: a value without one is UTC; ``day``: the day alone; else the offset is
            left out.
        option: for the message.

    Raises:
        ParameterError: it is no date.
    """
    moment = _moment(value)
    if moment is None:
        raise ParameterError(
            f'{option}: "{short(str(value))}" is no date: write it as '
            + ("2025-02-12" if form == "day" else "2025-02-12T15:52:01")
            + (", with +03:00 behind it where the time zone matters" if form == "offset" else "")
        )
    if form == "day":
        return moment.date().isoformat()
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
        return _read(value.strip())
    except ValueError:
        return None


def _read(text: str) -> datetime:
    digits = re.fullmatch(_DIGITS, text, re.ASCII)
    if digits is not None:
        year, month, day, hour, minute, second = (int(part or 0) for part in digits.groups())
        return datetime(year, month, day, hour, minute, second)
    american = re.fullmatch(_US_DATE, text, re.ASCII)
    if american is None:
        return datetime.fromisoformat(text)
    month, day, year, hour, minute, second = (int(part or 0) for part in american.groups())
    return datetime(year, month, day, hour, minute, second)
