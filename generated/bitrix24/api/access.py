# Generated from spec/access: edit the spec there, then run python -m generator build.
"""Methods of ``access``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace


class NameResult(TypedDict):
    """What ``result`` holds."""

    provider: str
    """Name of the code's provider; empty for `G` and `AU` codes."""
    name: str
    provider_id: str
    """Identifier of the provider of the code, such as `other`."""


_NAME: Final[Endpoint[dict[str, NameResult] | bool]] = Endpoint("access.name", write=False)


class AccessMethods(Namespace):
    """Methods of ``access``."""

    def name(
        self,
        *,
        access: Sequence[str],
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, NameResult] | bool:
        """Look up the display names of access permission codes.

        Args:
            access: Access codes to look up, such as U1 for a user or G2 for a group. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NameResult``: ``provider``, ``name``, ``provider_id``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``access.name``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/system/access-name.html
        """
        return self._call(_NAME, {"ACCESS": access}, extra_params)


class AsyncAccessMethods(AsyncNamespace):
    """Methods of ``access``."""

    async def name(
        self,
        *,
        access: Sequence[str],
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, NameResult] | bool:
        """Look up the display names of access permission codes.

        Args:
            access: Access codes to look up, such as U1 for a user or G2 for a group. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NameResult``: ``provider``, ``name``, ``provider_id``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``access.name``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/system/access-name.html
        """
        return await self._call(_NAME, {"ACCESS": access}, extra_params)
