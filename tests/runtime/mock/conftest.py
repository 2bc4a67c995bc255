"""Fixtures of the tests of the simulated portal."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from bitrix24 import MockPortal
from bitrix24._runtime.mock import connection, misbehaving

if TYPE_CHECKING:
    from collections.abc import Iterator


class Waits:
    """Stands for ``asyncio.sleep`` in the server: keeps the seconds, and waits for a permit.

    Attributes:
        asked: the seconds that were to be waited.
        permits: how many waits may still end.
    """

    def __init__(self) -> None:
        self.asked: list[float] = []
        self.permits = 1_000_000

    async def sleep(self, seconds: float) -> None:
        self.asked.append(seconds)
        while self.permits <= 0:
            await asyncio.sleep(0.001)
        self.permits -= 1


@pytest.fixture
def served() -> Iterator[MockPortal]:
    """A portal whose methods ``one`` and ``two`` answer with their numbers."""
    with MockPortal({"one": {"result": 1}, "two": {"result": 2}}) as portal:
        yield portal


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> Waits:
    """The waits of the server, none of which takes time."""
    waits = Waits()
    monkeypatch.setattr(misbehaving, "asyncio", SimpleNamespace(sleep=waits.sleep))
    stand_in = SimpleNamespace(**{**vars(asyncio), "sleep": waits.sleep})
    monkeypatch.setattr(connection, "asyncio", stand_in)
    return waits
