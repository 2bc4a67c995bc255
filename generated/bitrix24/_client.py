# Generated from spec/api.yaml: edit the spec there, then run python -m generator build.
"""The clients of the Bitrix24 REST API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client
from ._runtime.namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .api.server import AsyncServer, Server
    from .api.task import AsyncTask, Task
    from .api.timeman import AsyncTimeman, Timeman
    from .api.v3.timeman import AsyncV3Timeman, V3Timeman


class Bitrix24(Client):
    """Client of the Bitrix24 REST API."""

    @property
    def server(self) -> Server:
        """Methods of ``server``."""
        from .api.server import Server

        return Server(self._caller)

    @property
    def task(self) -> Task:
        """Methods of ``task``."""
        from .api.task import Task

        return Task(self._caller)

    @property
    def timeman(self) -> Timeman:
        """Methods of ``timeman``."""
        from .api.timeman import Timeman

        return Timeman(self._caller)

    @property
    def v3(self) -> V3:
        """Methods of ``v3``."""
        return V3(self._caller)


class AsyncBitrix24(AsyncClient):
    """Client of the Bitrix24 REST API."""

    @property
    def server(self) -> AsyncServer:
        """Methods of ``server``."""
        from .api.server import AsyncServer

        return AsyncServer(self._caller)

    @property
    def task(self) -> AsyncTask:
        """Methods of ``task``."""
        from .api.task import AsyncTask

        return AsyncTask(self._caller)

    @property
    def timeman(self) -> AsyncTimeman:
        """Methods of ``timeman``."""
        from .api.timeman import AsyncTimeman

        return AsyncTimeman(self._caller)

    @property
    def v3(self) -> AsyncV3:
        """Methods of ``v3``."""
        return AsyncV3(self._caller)


class V3(Namespace):
    """Methods of ``v3``."""

    @property
    def timeman(self) -> V3Timeman:
        """Methods of ``v3.timeman``."""
        from .api.v3.timeman import V3Timeman

        return V3Timeman(self._caller)


class AsyncV3(AsyncNamespace):
    """Methods of ``v3``."""

    @property
    def timeman(self) -> AsyncV3Timeman:
        """Methods of ``v3.timeman``."""
        from .api.v3.timeman import AsyncV3Timeman

        return AsyncV3Timeman(self._caller)
