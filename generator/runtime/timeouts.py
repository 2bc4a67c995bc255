"""How long a client waits, and how often it tries: reads what users give for it."""

from __future__ import annotations

from typing import Final, TypeGuard, cast

from .errors import ConfigurationError
from .short import shown

MAX: Final = 86400
_MAX_CONNECT: Final = 10.0

TIMEOUT: Final = (_MAX_CONNECT, 65.0)
"""Seconds to connect, and to wait for an answer: a portal ends a request after 60 s."""


RETRIES: Final = 4
MOST_RETRIES: Final = 20


def read_retries(retries: int) -> int:
    """How often a request may be sent again.

    Raises:
        ConfigurationError: it is no such number.
    """
    if type(retries) is int and 0 <= retries <= MOST_RETRIES:
        return retries
    raise ConfigurationError(
        f"retries is a whole number from 0 to {MOST_RETRIES}, not {shown(retries)}"
    )


def read_timeout(timeout: float | tuple[float, float]) -> tuple[float, float]:
    """Seconds to connect, and seconds to wait for an answer.

    Args:
        timeout: both, or the seconds to wait alone: connecting then takes ten of them at most.

    Raises:
        ConfigurationError: it is neither.
    """
    if _is_seconds(timeout):
        return min(_MAX_CONNECT, timeout), timeout
    if _is_pair(timeout):
        return timeout
    raise ConfigurationError(
        f"timeout is a number of seconds above 0, up to {MAX}, or a pair of them (to connect, to "
        f"wait for an answer), not {shown(timeout)}"
    )


def _is_seconds(value: object) -> TypeGuard[float]:
    return (
        isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= MAX
    )  # which nan is not


def _is_pair(value: object) -> TypeGuard[tuple[float, float]]:
    if not isinstance(value, tuple):
        return False
    pair = cast("tuple[object, ...]", value)
    return len(pair) == 2 and all(_is_seconds(seconds) for seconds in pair)
