"""Fixtures of the tests of the runtime: a portal of their own, and clients of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import pytest

from bitrix24 import Bitrix24, MockPortal

from ..generated.portal import Portal
from .a_redis import PROGRAM, Redis
from .mock.clients import Client
from .sides import TIMEOUT, AsyncSide, Side, SyncSide

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterator


class Connect(Protocol):
    """Makes a client, closed at the end of the test."""

    def __call__(
        self,
        url: str,
        token: str | None = None,
        timeout: tuple[float, float] = TIMEOUT,
        verify: Any = True,
        retries: int = 0,
        **more: Any,
    ) -> Side: ...


@pytest.fixture
def portal() -> Iterator[Portal]:
    """A stub portal of this test alone."""
    with Portal() as portal:
        yield portal


@pytest.fixture
def b24(portal: Portal) -> Iterator[Bitrix24]:
    """A client of the stub portal."""
    with Bitrix24(portal.url, timeout=TIMEOUT, retries=0) as b24:
        yield b24


@pytest.fixture(params=["sync", "async"])
def connect(request: pytest.FixtureRequest, loop_runner: asyncio.Runner) -> Iterator[Connect]:
    """Makes clients of either kind: a test that takes this runs twice."""
    made: list[Side] = []

    def make(
        url: str,
        token: str | None = None,
        timeout: tuple[float, float] = TIMEOUT,
        verify: Any = True,
        retries: int = 0,
        **more: Any,
    ) -> Side:
        side: Side
        if request.param == "sync":
            side = SyncSide(url, token, timeout, verify, retries, **more)
        else:
            side = AsyncSide(url, token, timeout, loop_runner, verify, retries, **more)
        made.append(side)
        return side

    yield make
    for side in made:
        side.close()


class Connected(Protocol):
    """Makes a client of a simulated portal, without a network."""

    def __call__(
        self, portal: MockPortal, timeout: float = 65, retries: int = 0, **more: Any
    ) -> Client: ...


@pytest.fixture(params=["sync", "async"])
def connected(request: pytest.FixtureRequest, loop_runner: asyncio.Runner) -> Connected:
    """Makes clients of either kind: a test that takes this runs twice."""

    def make(portal: MockPortal, timeout: float = 65, retries: int = 0, **more: Any) -> Client:
        return Client(request.param, portal, loop_runner, timeout, retries, **more)

    return make


@pytest.fixture
def side(connect: Connect, portal: Portal) -> Side:
    """A client of either kind, of the stub portal."""
    return connect(portal.url)


@pytest.fixture
def redis() -> Iterator[Redis]:
    """A Redis of this test alone."""
    if not Redis.is_installed():
        pytest.skip(f"{PROGRAM} is not installed")
    server = Redis()
    yield server
    server.close()
