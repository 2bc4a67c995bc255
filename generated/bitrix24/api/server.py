# Generated from spec/server: edit the spec there, then run python -m generator build.
"""Methods of ``server``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace

_TIME: Final[Endpoint[str]] = Endpoint("server.time", write=False)


class ServerMethods(Namespace):
    """Methods of ``server``."""

    def time(self, *, extra_params: Mapping[str, object] | None = None) -> str:
        """Get the current time of the server.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The time, with its offset from UTC.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``server.time``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/system/server-time.html
        """
        return self._call(_TIME, {}, extra_params)


class AsyncServerMethods(AsyncNamespace):
    """Methods of ``server``."""

    async def time(self, *, extra_params: Mapping[str, object] | None = None) -> str:
        """Get the current time of the server.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The time, with its offset from UTC.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``server.time``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/system/server-time.html
        """
        return await self._call(_TIME, {}, extra_params)
