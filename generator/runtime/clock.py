"""The time that calls go by: that of this machine, or that of a simulated portal."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from .http import AsyncTransport, Transport


class Clock(Protocol):
    """Tells the time and lets it pass."""

    def now(self) -> float:
        """Seconds that only go forward."""
        ...

    def wall(self) -> float:
        """Seconds since 1970."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait."""
        ...

    async def sleep_async(self, seconds: float) -> None:
        """Wait, and let others go on."""
        ...


class _Machine:
    """The clock of this machine."""

    def now(self) -> float:
        return time.monotonic()

    def wall(self) -> float:
        return time.time()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        import asyncio  # only who awaits needs it

        await asyncio.sleep(seconds)


REAL: Final = _Machine()


def clock_of(transport: Transport | AsyncTransport) -> Clock:
    """The clock of what a transport leads to: a simulated portal has one of its own."""
    clock: Clock | None = getattr(transport, "clock", None)
    return REAL if clock is None else clock
