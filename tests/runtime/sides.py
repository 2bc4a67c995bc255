"""The synchronous and the asynchronous client behind one face, so that a test is written once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar

from bitrix24 import AsyncBitrix24, Bitrix24, Response

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable

    from bitrix24 import Page
    from bitrix24.api.task import ElapsedItem
    from bitrix24.api.v3.timeman import Record

T = TypeVar("T")
TIMEOUT = (5.0, 5.0)
"""Long enough for every machine: a test that waits for it has failed."""


class Side(Protocol):
    """One of the two clients."""

    name: str

    def call(
        self, method: str, params: Mapping[str, object] | None = None, version: Literal[2, 3] = 2
    ) -> Any:
        """Call a method by its name."""
        ...

    def envelope(self, method: str, params: Mapping[str, object] | None = None) -> Response[Any]:
        """Call a method by its name and give back the whole answer."""
        ...

    def elapsed(self, **arguments: Any) -> list[ElapsedItem]:
        """All items of ``task.elapseditem.getlist``."""
        ...

    def records(self, **arguments: Any) -> list[Record]:
        """All items of ``timeman.record.list`` of REST 3.0."""
        ...

    def close(self) -> None:
        """Close the client."""
        ...


class SyncSide:
    """The synchronous client."""

    name = "sync"

    def __init__(
        self,
        url: str,
        token: str | None,
        timeout: tuple[float, float],
        verify: Any = True,
        retries: int = 0,
        **more: Any,
    ) -> None:
        self.b24 = Bitrix24(url, token, timeout=timeout, verify=verify, retries=retries, **more)

    def call(
        self, method: str, params: Mapping[str, object] | None = None, version: Literal[2, 3] = 2
    ) -> Any:
        return self.b24.call(method, params, version=version)

    def envelope(self, method: str, params: Mapping[str, object] | None = None) -> Response[Any]:
        return self.b24.with_response(self.b24.call, method, params)

    def elapsed(self, **arguments: Any) -> list[ElapsedItem]:
        page: Page[ElapsedItem] = self.b24.task.elapseditem.getlist(**arguments)
        return list(page)

    def records(self, **arguments: Any) -> list[Record]:
        return list(self.b24.v3.timeman.record.list(filter=[], **arguments))

    def close(self) -> None:
        self.b24.close()


class AsyncSide:
    """The asynchronous client, on one event loop."""

    name = "async"

    def __init__(
        self,
        url: str,
        token: str | None,
        timeout: tuple[float, float],
        runner: asyncio.Runner,
        verify: Any = True,
        retries: int = 0,
        **more: Any,
    ) -> None:
        self.b24 = AsyncBitrix24(
            url, token, timeout=timeout, verify=verify, retries=retries, **more
        )
        self._runner = runner

    def run(self, value: Awaitable[T]) -> T:
        return self._runner.run(_awaited(value))

    def call(
        self, method: str, params: Mapping[str, object] | None = None, version: Literal[2, 3] = 2
    ) -> Any:
        return self.run(self.b24.call(method, params, version=version))

    def envelope(self, method: str, params: Mapping[str, object] | None = None) -> Response[Any]:
        return self.run(self.b24.with_response(self.b24.call, method, params))

    def elapsed(self, **arguments: Any) -> list[ElapsedItem]:
        async def collect() -> list[ElapsedItem]:
            return [item async for item in self.b24.task.elapseditem.getlist(**arguments)]

        return self.run(collect())

    def records(self, **arguments: Any) -> list[Record]:
        async def collect() -> list[Record]:
            listing = self.b24.v3.timeman.record.list(filter=[], **arguments)
            return [item async for item in listing]

        return self.run(collect())

    def close(self) -> None:
        self.run(self.b24.close())


async def _awaited(value: Awaitable[T]) -> T:
    return await value
