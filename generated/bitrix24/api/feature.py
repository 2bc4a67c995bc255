# Generated from spec/feature: edit the spec there, then run python -m generator build.
"""Methods of ``feature``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace


class GetResult(TypedDict):
    """What ``result`` holds."""

    value: str


_GET: Final[Endpoint[GetResult]] = Endpoint("feature.get", write=False)


class FeatureMethods(Namespace):
    """Methods of ``feature``."""

    def get(
        self,
        *,
        code: Literal["rest_offline_extended", "rest_auth_connector"] | str,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Check whether a feature is available on this Bitrix24 account.

        Args:
            code: Symbolic code. One of ``rest_offline_extended`` (whether offline events are
                available), ``rest_auth_connector`` (whether events accept the `auth_connector`
                key) and others. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``value``.

        Raises:
            APIError: the portal refused the call. ``CODE_EMPTY``: The required `CODE` is
                missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``feature.get``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/system/feature-get.html
        """
        return self._call(_GET, {"CODE": code}, extra_params)


class AsyncFeatureMethods(AsyncNamespace):
    """Methods of ``feature``."""

    async def get(
        self,
        *,
        code: Literal["rest_offline_extended", "rest_auth_connector"] | str,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Check whether a feature is available on this Bitrix24 account.

        Args:
            code: Symbolic code. One of ``rest_offline_extended`` (whether offline events are
                available), ``rest_auth_connector`` (whether events accept the `auth_connector`
                key) and others. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``value``.

        Raises:
            APIError: the portal refused the call. ``CODE_EMPTY``: The required `CODE` is
                missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``feature.get``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/system/feature-get.html
        """
        return await self._call(_GET, {"CODE": code}, extra_params)
