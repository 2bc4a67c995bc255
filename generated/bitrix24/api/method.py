# Generated from spec/method: edit the spec there, then run python -m generator build.
"""Methods of ``method``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven


class GetResult(TypedDict):
    """What ``result`` holds."""

    isExisting: bool
    """Whether the method exists in this Bitrix24."""
    isAvailable: bool
    """Whether the method may be called with the application's present scopes."""


_GET: Final[Endpoint[GetResult]] = Endpoint("method.get", write=False)


class MethodMethods(Namespace):
    """Methods of ``method``."""

    def get(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Tell whether a REST method exists and may be called with the present permissions.

        Args:
            name: ``name`` of the request.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``isExisting``, ``isAvailable``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``method.get``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/system/method-get.html
        """
        return self._call(_GET, {"name": name}, extra_params)


class AsyncMethodMethods(AsyncNamespace):
    """Methods of ``method``."""

    async def get(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Tell whether a REST method exists and may be called with the present permissions.

        Args:
            name: ``name`` of the request.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``isExisting``, ``isAvailable``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``method.get``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/system/method-get.html
        """
        return await self._call(_GET, {"name": name}, extra_params)
