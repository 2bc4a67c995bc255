"""Many clients in one process: they share connections, and keep few of them."""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
import time
import tracemalloc
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import pytest

from bitrix24 import AsyncBitrix24, Bitrix24
from bitrix24._runtime.idle import FEWEST

from .conftest import Connect
from .rough import CODE, RoughServer

MANY: Final = 10_000
BYTES: Final = 3000


class _Everything:
    def __contains__(self, _: object) -> bool:
        return True


def portal_of(server: RoughServer, number: int) -> str:
    """One of very many hosts that are this machine."""
    high, low = divmod(number, 250)
    return f"http://127.1.{high}.{low + 1}:{server.port}/rest/1/{CODE}/"


# Sharing


def test_clients_of_a_portal_share_their_connection(connect: Connect) -> None:
    with RoughServer() as server:
        sides = [connect(server.url) for _ in range(3)]
        assert [side.call("x") for side in sides * 2] == [1] * 6
        assert server.connections == 1


def test_what_is_trusted_otherwise_is_not_shared(connect: Connect) -> None:
    with RoughServer() as server:
        assert connect(server.url).call("x") == 1
        assert connect(server.url, verify=False).call("x") == 1
        assert connect(server.url, proxy="").call("x") == 1
        assert server.connections == 3


def test_closing_a_client_leaves_the_connections_of_other_portals(connect: Connect) -> None:
    with RoughServer() as one, RoughServer() as other:
        first, second = connect(one.url), connect(other.url)
        assert [first.call("x"), second.call("x")] == [1, 1]
        first.close()
        assert [first.call("x"), second.call("x")] == [1, 1]
        assert (one.connections, other.connections) == (2, 1)


def test_closing_a_client_does_not_break_the_calls_of_another() -> None:
    found: list[object] = []
    with RoughServer() as server, Bitrix24(server.url) as b24:

        def work() -> None:
            found.extend(b24.call("server.time") for _ in range(100))

        def disturb() -> None:
            for _ in range(100):
                with Bitrix24(server.url) as other:
                    found.append(other.call("server.time"))

        threads = [threading.Thread(target=target) for target in (work, disturb) * 4]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == [1] * 800


def test_nor_does_it_in_tasks() -> None:
    async def ask(url: str) -> list[object]:
        async def work(b24: AsyncBitrix24) -> list[object]:
            return [await b24.call("server.time") for _ in range(50)]

        async def disturb() -> list[object]:
            made: list[object] = []
            for _ in range(50):
                async with AsyncBitrix24(url) as other:
                    made.append(await other.call("server.time"))
            return made

        async with AsyncBitrix24(url) as b24:
            lists = await asyncio.gather(
                *(work(b24) for _ in range(4)), *(disturb() for _ in "1234")
            )
        return [item for made in lists for item in made]

    with RoughServer() as server:
        assert asyncio.run(ask(server.url)) == [1] * 400


def test_a_client_that_nobody_closes_leaves_no_socket(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("B24_CA_BUNDLE", "alone.pem")  # so nobody shares with these
    with RoughServer() as server:
        b24 = Bitrix24(server.url)
        assert b24.call("server.time") == 1
        private: Any = b24
        adapter: Any = private._calls.transport._kept.way(server.address)[1]
        (connection,) = adapter.idle._oldest
        sock = connection.sock
        del b24, private, adapter, connection
        gc.collect()
        assert sock.fileno() == -1


def test_the_loop_that_is_over_is_forgotten() -> None:
    async def ask(b24: AsyncBitrix24) -> None:
        assert await b24.call("server.time") == 1
        await b24.close()

    with RoughServer() as server:
        b24 = AsyncBitrix24(server.url)
        for _ in range(3):
            asyncio.run(ask(b24))
        private: Any = b24
        transport = private._calls.transport
        assert sum(1 for loop in transport._kept._loops if loop.is_closed()) <= 1


# As large as the callers


@pytest.mark.parametrize("count", [200, 500])
def test_all_tasks_call_at_once(count: int) -> None:
    async def ask(url: str) -> list[object]:
        async with AsyncBitrix24(url) as b24:
            first = await asyncio.gather(*(b24.call("server.time") for _ in range(count)))
            return first + await asyncio.gather(*(b24.call("server.time") for _ in range(count)))

    with RoughServer() as server:
        assert asyncio.run(ask(server.url)) == [1] * 2 * count
        assert server.connections <= count


@pytest.mark.parametrize("count", [200])
def test_all_threads_call_at_once(count: int) -> None:
    found: list[object] = []
    with RoughServer() as server, Bitrix24(server.url) as b24:
        threads = [
            threading.Thread(target=lambda: found.append(b24.call("server.time")))
            for _ in range(count)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == [1] * count


# Very many


def sockets() -> int:
    """Sockets of this process, those of a server in it among them."""
    found = 0
    for link in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            found += str(link.readlink()).startswith("socket")
    return found


def settled(before: int) -> int:
    """Sockets beside those before, when the server has noticed what was closed."""
    for _ in range(50):
        found = sockets() - before
        time.sleep(0.1)
        if sockets() - before == found:
            break
    return sockets() - before


@pytest.fixture
def anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every host may be called in clear text."""
    monkeypatch.setattr("bitrix24._runtime.portal.LOOPBACK", _Everything())


@pytest.mark.skipif(sys.platform != "linux", reason="127.0.0.0/8 leads here as a whole")
@pytest.mark.usefixtures("anywhere")
def test_hundreds_of_portals_keep_few_sockets(connect: Connect) -> None:
    with RoughServer(host="0.0.0.0") as server:
        before = sockets()
        sides = [connect(portal_of(server, number)) for number in range(300)]
        assert [side.call("x") for side in sides] == [1] * 300
        assert server.connections == 300
        gc.collect()
        assert settled(before) <= 2 * FEWEST  # each has two ends in this process


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="127.0.0.0/8 leads here as a whole")
@pytest.mark.usefixtures("anywhere")
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_ten_thousand_portals_in_one_process(kind: str) -> None:
    with RoughServer(host="0.0.0.0") as server:
        urls = [portal_of(server, number) for number in range(MANY)]
        before = sockets()
        tracemalloc.start()
        try:
            size, left = called(urls) if kind == "sync" else asyncio.run(awaited(urls))
        finally:
            tracemalloc.stop()
        print(f"{kind}: {size / MANY:.0f} bytes a client, {left - before} sockets")
        assert server.requests == MANY
        assert left - before <= 2 * FEWEST + 10  # as above; an event loop has some of its own
        assert size <= BYTES * MANY


def called(urls: list[str]) -> tuple[int, int]:
    """Bytes and sockets that clients take, each of which has made a call."""
    made = [Bitrix24(url) for url in urls]
    for b24 in made:
        assert b24.call("server.time") == 1
    gc.collect()
    size, left = tracemalloc.get_traced_memory()[0], settled(0)
    for b24 in made:
        b24.close()
    return size, left


async def awaited(urls: list[str]) -> tuple[int, int]:
    """The same, fifty calls at a time."""
    made = [AsyncBitrix24(url) for url in urls]
    for begin in range(0, len(made), 50):
        found = await asyncio.gather(*(b24.call("server.time") for b24 in made[begin : begin + 50]))
        assert found == [1] * len(found)
    gc.collect()
    size, left = tracemalloc.get_traced_memory()[0], settled(0)
    for b24 in made:
        await b24.close()
    return size, left
