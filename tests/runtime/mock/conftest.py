"""Fixtures of the tests of the simulated portal."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Protocol

import pytest

from .clients import Client

if TYPE_CHECKING:
    from bitrix24 import MockPortal


class Connected(Protocol):
    """Makes a client of a portal."""

    def __call__(self, portal: MockPortal, timeout: float = 65) -> Client: ...


@pytest.fixture(params=["sync", "async"])
def connected(request: pytest.FixtureRequest, loop_runner: asyncio.Runner) -> Connected:
    """Makes clients of either kind: a test that takes this runs twice."""

    def make(portal: MockPortal, timeout: float = 65) -> Client:
        return Client(request.param, portal, loop_runner, timeout)

    return make
