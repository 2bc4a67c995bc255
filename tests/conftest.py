"""Fixtures that several folders of tests share."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from bitrix24 import AsyncBitrix24, Bitrix24

from .portal import Portal
from .support import OintWire, Wire

# No test depends on time (the first text that Hypothesis makes on a machine takes it seconds) or on
# what an earlier run has left in the checkout. The long tier tries the same tests more widely.
settings.register_profile(
    "narrow",
    max_examples=50,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("wide", settings.get_profile("narrow"), max_examples=300)
settings.load_profile("narrow")


@pytest.fixture(scope="session")
def shared_portal() -> Iterator[Portal]:
    """One stub portal for the whole run."""
    with Portal() as portal:
        yield portal


@pytest.fixture(scope="session")
def loop_runner() -> Iterator[asyncio.Runner]:
    """One event loop for the whole run, so that connections are kept."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="session")
def shared_b24(shared_portal: Portal) -> Iterator[Bitrix24]:
    """One client for the whole run."""
    with Bitrix24(shared_portal.url) as b24:
        yield b24


@pytest.fixture(scope="session")
def shared_async_b24(shared_portal: Portal, loop_runner: asyncio.Runner) -> Iterator[AsyncBitrix24]:
    """One asynchronous client for the whole run."""
    b24 = AsyncBitrix24(shared_portal.url)
    yield b24
    loop_runner.run(b24.close())


@pytest.fixture(scope="session")
def wire(
    shared_portal: Portal,
    loop_runner: asyncio.Runner,
    shared_b24: Bitrix24,
    shared_async_b24: AsyncBitrix24,
) -> Wire:
    """The clients that must send and answer what is documented."""
    return Wire(shared_portal, loop_runner, shared_b24, shared_async_b24)


@pytest.fixture(scope="session")
def oint(shared_portal: Portal) -> OintWire:
    """The ``oint`` functions, in Python and as commands."""
    return OintWire(shared_portal)
