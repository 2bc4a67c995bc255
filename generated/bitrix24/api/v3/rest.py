# Generated from spec/v3/rest: edit the spec there, then run python -m generator build.
"""Methods of ``v3.rest``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.endpoint import Endpoint
from ..._runtime.namespace import AsyncNamespace, Namespace

_DOCUMENTATION__OPENAPI: Final[Endpoint[dict[str, Any]]] = Endpoint(
    "rest.documentation.openapi", version=3, write=False
)
_SCOPE__LIST: Final[Endpoint[Any]] = Endpoint("rest.scope.list", version=3, write=False)


class V3RestMethods(Namespace):
    """Methods of ``v3.rest``."""

    @property
    def documentation(self) -> V3RestDocumentationMethods:
        """Methods of ``v3.rest.documentation``."""
        return V3RestDocumentationMethods(self._caller)

    @property
    def scope(self) -> V3RestScopeMethods:
        """Methods of ``v3.rest.scope``."""
        return V3RestScopeMethods(self._caller)


class AsyncV3RestMethods(AsyncNamespace):
    """Methods of ``v3.rest``."""

    @property
    def documentation(self) -> AsyncV3RestDocumentationMethods:
        """Methods of ``v3.rest.documentation``."""
        return AsyncV3RestDocumentationMethods(self._caller)

    @property
    def scope(self) -> AsyncV3RestScopeMethods:
        """Methods of ``v3.rest.scope``."""
        return AsyncV3RestScopeMethods(self._caller)


class V3RestDocumentationMethods(Namespace):
    """Methods of ``v3.rest.documentation``."""

    def openapi(self, *, extra_params: Mapping[str, object] | None = None) -> dict[str, Any]:
        """Get the OpenAPI document of every REST 3.0 method that the portal has.

        The portal's own word on what it can do; python -m generator import openapi makes a spec
        of it.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The document: its methods are under paths, their shapes under
            components.schemas.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``rest.documentation.openapi``. Scope: ``basic``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/rest-v3.html
        """
        return self._call(_DOCUMENTATION__OPENAPI, {}, extra_params)


class AsyncV3RestDocumentationMethods(AsyncNamespace):
    """Methods of ``v3.rest.documentation``."""

    async def openapi(self, *, extra_params: Mapping[str, object] | None = None) -> dict[str, Any]:
        """Get the OpenAPI document of every REST 3.0 method that the portal has.

        The portal's own word on what it can do; python -m generator import openapi makes a spec
        of it.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The document: its methods are under paths, their shapes under
            components.schemas.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``rest.documentation.openapi``. Scope: ``basic``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/rest-v3.html
        """
        return await self._call(_DOCUMENTATION__OPENAPI, {}, extra_params)


class V3RestScopeMethods(Namespace):
    """Methods of ``v3.rest.scope``."""

    def list(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """List which scope each REST 3.0 method needs, for all modules.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The scopes with their methods; the documentation shows no answer.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``rest.scope.list``. Scope: ``basic``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/rest-v3.html
        """
        return self._call(_SCOPE__LIST, {}, extra_params)


class AsyncV3RestScopeMethods(AsyncNamespace):
    """Methods of ``v3.rest.scope``."""

    async def list(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """List which scope each REST 3.0 method needs, for all modules.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The scopes with their methods; the documentation shows no answer.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``rest.scope.list``. Scope: ``basic``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/rest-v3.html
        """
        return await self._call(_SCOPE__LIST, {}, extra_params)
