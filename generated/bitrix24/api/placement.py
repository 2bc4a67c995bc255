# Generated from spec/placement: edit the spec there, then run python -m generator build.
"""Methods of ``placement``, and the shapes of what they answer."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Mapping
from typing import Any, Final, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven


class GetResultOptions(TypedDict):
    """Display settings of the widget, depending on the placement."""

    extranet: NotRequired[str]
    """Whether extranet users are meant, take part or have access."""
    context: NotRequired[str]
    """Chat types where the widget shows, such as ALL, USER or CHAT."""
    role: NotRequired[str]
    """Role, e.g. of a user or participant."""
    errorHandlerUrl: NotRequired[str]
    """Address that is told of errors of a background worker."""


class GetResultLangAll(TypedDict):
    """Title, description and group name by language."""

    TITLE: str
    DESCRIPTION: str
    GROUP_NAME: str
    """Name that groups several handlers, where the place supports it."""


class GetResult(TypedDict):
    """What ``result`` holds."""

    placement: str
    """Code of the place in the interface."""
    userId: int
    """Identifier of the user."""
    handler: str
    """Address of the widget handler."""
    options: GetResultOptions | list[Any]
    """Display settings of the widget, depending on the placement."""
    title: str
    description: str
    langAll: dict[str, GetResultLangAll]
    """Title, description and group name by language."""


class UnbindResult(TypedDict):
    """What ``result`` holds."""

    count: int
    """Number of widget handlers removed."""


_BIND: Final[Endpoint[bool]] = Endpoint("placement.bind")
_GET: Final[Endpoint[list[GetResult]]] = Endpoint("placement.get", write=False)
_LIST: Final[Endpoint[list[str]]] = Endpoint("placement.list", write=False)
_UNBIND: Final[Endpoint[UnbindResult]] = Endpoint("placement.unbind")


class PlacementMethods(Namespace):
    """Methods of ``placement``."""

    def bind(
        self,
        *,
        placement: str,
        handler: str,
        title: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        group_name: str | NotGiven = NOT_GIVEN,
        lang_all: Mapping[str, Mapping[str, object]] | NotGiven = NOT_GIVEN,
        options: Mapping[str, object] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Register a handler of your application for a place in the Bitrix24 interface.

        Args:
            placement: Code of the place in the interface. Required.
            handler: URL that is called. Required.
            title: ``TITLE`` of the request.
            description: ``DESCRIPTION`` of the request.
            group_name: Name that groups several handlers, where the place supports it.
            lang_all: Title, description and group name by language.
            options: Display settings of the widget, depending on the placement.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_PLACEMENT_MAX_COUNT``: This place
                takes one handler per application, and one is registered already.
                ``ERROR_PLACEMENT_USER_MODE``: `USER_ID` was given for a place that cannot be
                limited to one user. ``EMPTY_ERROR_HANDLER_URL``: The background worker needs
                `errorHandlerUrl` in `OPTIONS`. ``ERROR_ARGUMENT``: A required parameter is
                empty; `argument` names it. ``WRONG_AUTH_TYPE``: The call was not made by an
                application, or its kind of authorisation is not accepted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``placement.bind``. Scope: ``placement``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html
        """
        return self._call(
            _BIND,
            {
                "PLACEMENT": placement,
                "HANDLER": handler,
                "TITLE": title,
                "DESCRIPTION": description,
                "GROUP_NAME": group_name,
                "LANG_ALL": lang_all,
                "OPTIONS": options,
                "USER_ID": user_id,
            },
            extra_params,
        )

    def get(self, *, extra_params: Mapping[str, object] | None = None) -> _builtins.list[GetResult]:
        """List the widget handlers that your application has registered.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``placement``, ``userId``, ``handler``, ``options``, ``title``,
            ``description``, ``langAll``.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application, or its kind of authorisation is not accepted.
                ``INVALID_REQUEST``: The request was not sent over HTTPS.
            HTTPError, TransportError: no answer of the API came.

        REST method ``placement.get``. Scope: ``placement``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/widgets/placement-get.html
        """
        return self._call(_GET, {}, extra_params)

    def list(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        full: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[str]:
        """List the codes of the interface places that your application may use.

        Args:
            scope: Scope to which the list is limited.
            full: Whether to list the places of all scopes; ignored together with `SCOPE`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``placement.list``. Scope: ``placement``. Who may call: a user signed in
        through the application. Reads only.

        https://apidocs.bitrix24.com/api-reference/widgets/placement-list.html
        """
        return self._call(_LIST, {"SCOPE": scope, "FULL": full}, extra_params)

    def unbind(
        self,
        *,
        placement: str,
        handler: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> UnbindResult:
        """Remove one or all handlers of your application from an interface place.

        Args:
            placement: Code of the place in the interface. Required.
            handler: URL that is called.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UnbindResult``: ``count``.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application. ``ACCESS_DENIED``: The caller is no administrator.
                ``ERROR_ARGUMENT``: `PLACEMENT` is missing or empty. ``ERROR_ARGUMENT``:
                `PLACEMENT` is not a string.
            HTTPError, TransportError: no answer of the API came.

        REST method ``placement.unbind``. Scope: ``placement``. Who may call: administrators,
        signed in through the application. Writes.

        https://apidocs.bitrix24.com/api-reference/widgets/placement-unbind.html
        """
        return self._call(
            _UNBIND, {"PLACEMENT": placement, "HANDLER": handler, "USER_ID": user_id}, extra_params
        )


class AsyncPlacementMethods(AsyncNamespace):
    """Methods of ``placement``."""

    async def bind(
        self,
        *,
        placement: str,
        handler: str,
        title: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        group_name: str | NotGiven = NOT_GIVEN,
        lang_all: Mapping[str, Mapping[str, object]] | NotGiven = NOT_GIVEN,
        options: Mapping[str, object] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Register a handler of your application for a place in the Bitrix24 interface.

        Args:
            placement: Code of the place in the interface. Required.
            handler: URL that is called. Required.
            title: ``TITLE`` of the request.
            description: ``DESCRIPTION`` of the request.
            group_name: Name that groups several handlers, where the place supports it.
            lang_all: Title, description and group name by language.
            options: Display settings of the widget, depending on the placement.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_PLACEMENT_MAX_COUNT``: This place
                takes one handler per application, and one is registered already.
                ``ERROR_PLACEMENT_USER_MODE``: `USER_ID` was given for a place that cannot be
                limited to one user. ``EMPTY_ERROR_HANDLER_URL``: The background worker needs
                `errorHandlerUrl` in `OPTIONS`. ``ERROR_ARGUMENT``: A required parameter is
                empty; `argument` names it. ``WRONG_AUTH_TYPE``: The call was not made by an
                application, or its kind of authorisation is not accepted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``placement.bind``. Scope: ``placement``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html
        """
        return await self._call(
            _BIND,
            {
                "PLACEMENT": placement,
                "HANDLER": handler,
                "TITLE": title,
                "DESCRIPTION": description,
                "GROUP_NAME": group_name,
                "LANG_ALL": lang_all,
                "OPTIONS": options,
                "USER_ID": user_id,
            },
            extra_params,
        )

    async def get(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[GetResult]:
        """List the widget handlers that your application has registered.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``placement``, ``userId``, ``handler``, ``options``, ``title``,
            ``description``, ``langAll``.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application, or its kind of authorisation is not accepted.
                ``INVALID_REQUEST``: The request was not sent over HTTPS.
            HTTPError, TransportError: no answer of the API came.

        REST method ``placement.get``. Scope: ``placement``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/widgets/placement-get.html
        """
        return await self._call(_GET, {}, extra_params)

    async def list(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        full: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[str]:
        """List the codes of the interface places that your application may use.

        Args:
            scope: Scope to which the list is limited.
            full: Whether to list the places of all scopes; ignored together with `SCOPE`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``placement.list``. Scope: ``placement``. Who may call: a user signed in
        through the application. Reads only.

        https://apidocs.bitrix24.com/api-reference/widgets/placement-list.html
        """
        return await self._call(_LIST, {"SCOPE": scope, "FULL": full}, extra_params)

    async def unbind(
        self,
        *,
        placement: str,
        handler: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> UnbindResult:
        """Remove one or all handlers of your application from an interface place.

        Args:
            placement: Code of the place in the interface. Required.
            handler: URL that is called.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UnbindResult``: ``count``.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application. ``ACCESS_DENIED``: The caller is no administrator.
                ``ERROR_ARGUMENT``: `PLACEMENT` is missing or empty. ``ERROR_ARGUMENT``:
                `PLACEMENT` is not a string.
            HTTPError, TransportError: no answer of the API came.

        REST method ``placement.unbind``. Scope: ``placement``. Who may call: administrators,
        signed in through the application. Writes.

        https://apidocs.bitrix24.com/api-reference/widgets/placement-unbind.html
        """
        return await self._call(
            _UNBIND, {"PLACEMENT": placement, "HANDLER": handler, "USER_ID": user_id}, extra_params
        )
