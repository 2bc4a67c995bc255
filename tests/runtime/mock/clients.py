"""Both clients of a simulated portal behind one face, so that a test is written once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from bitrix24 import AsyncBitrix24, Bitrix24

if TYPE_CHECKING:
    import asyncio

    from bitrix24 import MockPortal

Call = Callable[..., Any]
Kind = Literal["sync", "async"]


class Client:
    """Calls methods by name, and waits for the answers."""

    def __init__(
        self,
        kind: Kind,
        portal: MockPortal,
        runner: asyncio.Runner,
        timeout: float = 65,
        retries: int = 0,
        **more: Any,
    ) -> None:
        self._runner = runner
        options: dict[str, Any] = {"timeout": timeout, "retries": retries, **more}
        self._sync = Bitrix24.mock(portal=portal, **options) if kind == "sync" else None
        self._async = AsyncBitrix24.mock(portal=portal, **({} if self._sync else options))

    def call(
        self,
        method: str,
        params: Mapping[str, object] | None = None,
        *,
        version: Literal[2, 3] = 2,
    ) -> Any:
        """Call a method."""
        if self._sync is not None:
            return self._sync.call(method, params, version=version)

        async def awaited() -> Any:
            return await self._async.call(method, params, version=version)

        return self._runner.run(awaited())
