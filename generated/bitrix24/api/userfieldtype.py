# Generated from spec/userfieldtype: edit the spec there, then run python -m generator build.
"""Methods of ``userfieldtype``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class ListItem(TypedDict):
    """What ``result`` holds."""

    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    HANDLER: str
    """URL that is called."""
    TITLE: str
    DESCRIPTION: str


_ADD: Final[Endpoint[bool]] = Endpoint("userfieldtype.add")
_DELETE: Final[Endpoint[bool]] = Endpoint("userfieldtype.delete")
_LIST: Final[ListEndpoint[ListItem]] = ListEndpoint("userfieldtype.list", Paging("start", (), 50))
_UPDATE: Final[Endpoint[bool]] = Endpoint("userfieldtype.update")


class UserfieldtypeMethods(Namespace):
    """Methods of ``userfieldtype``."""

    def add(
        self,
        *,
        user_type_id: str,
        handler: str,
        title: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        options: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Register a new type of custom field that your handler draws.

        Args:
            user_type_id: Data type of the custom field, e.g. string, double or datetime.
                Required.
            handler: URL that is called. Required.
            title: ``TITLE`` of the request.
            description: ``DESCRIPTION`` of the request.
            options: Extra settings; only height, in pixels, is known, 0 by default.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The `HANDLER` serves another
                field type already, or another application has this type code.
                ``ERROR_ARGUMENT``: `USER_TYPE_ID` is missing. ``ERROR_ARGUMENT``: `HANDLER` is
                missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userfieldtype.add``. Scope: ``placement``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-add.html
        """
        return self._call(
            _ADD,
            {
                "USER_TYPE_ID": user_type_id,
                "HANDLER": handler,
                "TITLE": title,
                "DESCRIPTION": description,
                "OPTIONS": options,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        user_type_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a custom field type that your application registered.

        Args:
            user_type_id: Data type of the custom field, e.g. string, double or datetime.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: `USER_TYPE_ID` is
                missing. ``ERROR_NOT_FOUND``: There is no field type with this `USER_TYPE_ID`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userfieldtype.delete``. Scope: ``placement``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-delete.html
        """
        return self._call(_DELETE, {"USER_TYPE_ID": user_type_id}, extra_params)

    def list(self, *, extra_params: Mapping[str, object] | None = None) -> Page[ListItem]:
        """List the custom field types that your application registered.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userfieldtype.list``. Scope: ``placement``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-list.html
        """
        return self._list(_LIST, {}, extra_params)

    def update(
        self,
        *,
        user_type_id: str,
        handler: str,
        title: str,
        description: str | NotGiven = NOT_GIVEN,
        options: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the handler, title or options of your custom field type.

        Args:
            user_type_id: Data type of the custom field, e.g. string, double or datetime.
                Required.
            handler: URL that is called. Required.
            title: Required.
            description: ``DESCRIPTION`` of the request.
            options: Extra settings; only height, in pixels, is known, 0 by default.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The `HANDLER` serves another
                field type already, or another application has this type code.
                ``ERROR_ARGUMENT``: `USER_TYPE_ID` is missing. ``ERROR_NOT_FOUND``: There is no
                field type with this `USER_TYPE_ID`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userfieldtype.update``. Scope: ``placement``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-update.html
        """
        return self._call(
            _UPDATE,
            {
                "USER_TYPE_ID": user_type_id,
                "HANDLER": handler,
                "TITLE": title,
                "DESCRIPTION": description,
                "OPTIONS": options,
            },
            extra_params,
        )


class AsyncUserfieldtypeMethods(AsyncNamespace):
    """Methods of ``userfieldtype``."""

    async def add(
        self,
        *,
        user_type_id: str,
        handler: str,
        title: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        options: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Register a new type of custom field that your handler draws.

        Args:
            user_type_id: Data type of the custom field, e.g. string, double or datetime.
                Required.
            handler: URL that is called. Required.
            title: ``TITLE`` of the request.
            description: ``DESCRIPTION`` of the request.
            options: Extra settings; only height, in pixels, is known, 0 by default.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The `HANDLER` serves another
                field type already, or another application has this type code.
                ``ERROR_ARGUMENT``: `USER_TYPE_ID` is missing. ``ERROR_ARGUMENT``: `HANDLER` is
                missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userfieldtype.add``. Scope: ``placement``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-add.html
        """
        return await self._call(
            _ADD,
            {
                "USER_TYPE_ID": user_type_id,
                "HANDLER": handler,
                "TITLE": title,
                "DESCRIPTION": description,
                "OPTIONS": options,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        user_type_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a custom field type that your application registered.

        Args:
            user_type_id: Data type of the custom field, e.g. string, double or datetime.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: `USER_TYPE_ID` is
                missing. ``ERROR_NOT_FOUND``: There is no field type with this `USER_TYPE_ID`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userfieldtype.delete``. Scope: ``placement``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-delete.html
        """
        return await self._call(_DELETE, {"USER_TYPE_ID": user_type_id}, extra_params)

    def list(self, *, extra_params: Mapping[str, object] | None = None) -> AsyncListing[ListItem]:
        """List the custom field types that your application registered.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userfieldtype.list``. Scope: ``placement``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-list.html
        """
        return self._list(_LIST, {}, extra_params)

    async def update(
        self,
        *,
        user_type_id: str,
        handler: str,
        title: str,
        description: str | NotGiven = NOT_GIVEN,
        options: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the handler, title or options of your custom field type.

        Args:
            user_type_id: Data type of the custom field, e.g. string, double or datetime.
                Required.
            handler: URL that is called. Required.
            title: Required.
            description: ``DESCRIPTION`` of the request.
            options: Extra settings; only height, in pixels, is known, 0 by default.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The `HANDLER` serves another
                field type already, or another application has this type code.
                ``ERROR_ARGUMENT``: `USER_TYPE_ID` is missing. ``ERROR_NOT_FOUND``: There is no
                field type with this `USER_TYPE_ID`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userfieldtype.update``. Scope: ``placement``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-update.html
        """
        return await self._call(
            _UPDATE,
            {
                "USER_TYPE_ID": user_type_id,
                "HANDLER": handler,
                "TITLE": title,
                "DESCRIPTION": description,
                "OPTIONS": options,
            },
            extra_params,
        )
