# Generated from spec/entity: edit the spec there, then run python -m generator build.
"""Methods of ``entity``, and the shapes of what they answer."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class GetResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    IBLOCK_TYPE_ID: str
    """Type of the information block, e.g. lists."""
    ENTITY: str
    """Code of the application's data storage: letters, digits and `_`."""
    NAME: str


class ItemGetSort(TypedDict):
    """Sort index: lower comes first."""

    DATE_ACTIVE_FROM: NotRequired[str]
    """Date from which the item is active; may be empty."""
    ID: NotRequired[str]
    """Identifier."""
    TIMESTAMP_X: NotRequired[str]
    """Date and time of the last change."""
    MODIFIED_BY: NotRequired[str]
    """User who last changed the item or section."""
    DATE_CREATE: NotRequired[str]
    """Date and time of creation."""
    CREATED_BY: NotRequired[str]
    """Identifier of the user who created the entry."""
    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed."""
    DATE_ACTIVE_TO: NotRequired[str]
    """Date until which the item is active; may be empty."""
    SORT: NotRequired[str]
    """Sort index: lower comes first."""
    NAME: NotRequired[str]
    PREVIEW_PICTURE: NotRequired[str]
    """Small picture of the item: file to upload, or its URL."""
    PREVIEW_TEXT: NotRequired[str]
    """Short text of the item."""
    DETAIL_PICTURE: NotRequired[str]
    """Large picture of the item or section: file or its URL."""
    DETAIL_TEXT: NotRequired[str]
    """Full text of the item."""
    CODE: NotRequired[str]
    """Symbolic code."""
    ENTITY: NotRequired[str]
    """Code of the application's data storage: letters, digits and `_`."""
    SECTION: NotRequired[str]
    """Section that holds the item or is the parent section."""
    PROPERTY_VALUES: NotRequired[str]
    """Property values of the item, keyed by property code."""


class ItemGetFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value; or rules by document
    type.
    """

    ID: NotRequired[int]
    """Identifier."""
    TIMESTAMP_X: NotRequired[datetime | str]
    """Date and time of the last change."""
    MODIFIED_BY: NotRequired[int]
    """User who last changed the item or section."""
    DATE_CREATE: NotRequired[datetime | str]
    """Date and time of creation."""
    CREATED_BY: NotRequired[int]
    """Identifier of the user who created the entry."""
    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed."""
    DATE_ACTIVE_FROM: NotRequired[datetime | str]
    """Date from which the item is active; may be empty."""
    DATE_ACTIVE_TO: NotRequired[datetime | str]
    """Date until which the item is active; may be empty."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    NAME: NotRequired[str]
    PREVIEW_PICTURE: NotRequired[str | None]
    """Small picture of the item: file to upload, or its URL."""
    PREVIEW_TEXT: NotRequired[str | None]
    """Short text of the item."""
    DETAIL_PICTURE: NotRequired[str | None]
    """Large picture of the item or section: file or its URL."""
    DETAIL_TEXT: NotRequired[str | None]
    """Full text of the item."""
    CODE: NotRequired[str | None]
    """Symbolic code."""
    ENTITY: NotRequired[str]
    """Code of the application's data storage: letters, digits and `_`."""
    SECTION: NotRequired[int | None]
    """Section that holds the item or is the parent section."""
    PROPERTY_VALUES: NotRequired[Mapping[str, object]]
    """Property values of the item, keyed by property code."""


class ItemGetItem(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    TIMESTAMP_X: str
    """Date and time of the last change."""
    MODIFIED_BY: int | str
    """User who last changed the item or section."""
    DATE_CREATE: str
    """Date and time of creation."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    DATE_ACTIVE_FROM: str
    """Date from which the item is active; may be empty."""
    DATE_ACTIVE_TO: str
    """Date until which the item is active; may be empty."""
    SORT: int | str
    """Sort index: lower comes first."""
    NAME: str
    PREVIEW_PICTURE: str | None
    """Small picture of the item: file to upload, or its URL."""
    PREVIEW_TEXT: str | None
    """Short text of the item."""
    DETAIL_PICTURE: str | None
    """Large picture of the item or section: file or its URL."""
    DETAIL_TEXT: str | None
    """Full text of the item."""
    CODE: str | None
    """Symbolic code."""
    ENTITY: str
    """Code of the application's data storage: letters, digits and `_`."""
    SECTION: int | None
    """Section that holds the item or is the parent section."""
    PROPERTY_VALUES: NotRequired[dict[str, Any]]
    """Property values of the item, keyed by property code."""


class ItemPropertyGetResult(TypedDict):
    """What ``result`` holds."""

    PROPERTY: str
    """Code of the item property: letters, digits and `_`."""
    NAME: str
    TYPE: str
    """Kind of property: S string, N number, F file."""
    SORT: str
    """Sort index: lower comes first."""


class SectionGetSort(TypedDict):
    """Sort index: lower comes first."""

    NAME: NotRequired[str]
    ID: NotRequired[str]
    """Identifier."""
    CODE: NotRequired[str]
    """Symbolic code."""
    TIMESTAMP_X: NotRequired[str]
    """Date and time of the last change."""
    DATE_CREATE: NotRequired[str]
    """Date and time of creation."""
    CREATED_BY: NotRequired[str]
    """Identifier of the user who created the entry."""
    MODIFIED_BY: NotRequired[str]
    """User who last changed the item or section."""
    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed."""
    SORT: NotRequired[str]
    """Sort index: lower comes first."""
    PICTURE: NotRequired[str]
    """Picture of the section: file to upload, or its URL."""
    DETAIL_PICTURE: NotRequired[str]
    """Large picture of the item or section: file or its URL."""
    DESCRIPTION: NotRequired[str]
    LEFT_MARGIN: NotRequired[str]
    """Left key of the section in the nested-set tree."""
    RIGHT_MARGIN: NotRequired[str]
    """Right key of the section in the nested-set tree."""
    DEPTH_LEVEL: NotRequired[str]
    """Nesting depth of the section."""
    ENTITY: NotRequired[str]
    """Code of the application's data storage: letters, digits and `_`."""
    SECTION: NotRequired[str]
    """Section that holds the item or is the parent section."""


class SectionGetFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value; or rules by document
    type.
    """

    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed."""
    ID: NotRequired[int]
    """Identifier."""
    CODE: NotRequired[str]
    """Symbolic code."""
    TIMESTAMP_X: NotRequired[datetime | str]
    """Date and time of the last change."""
    DATE_CREATE: NotRequired[datetime | str]
    """Date and time of creation."""
    CREATED_BY: NotRequired[int]
    """Identifier of the user who created the entry."""
    MODIFIED_BY: NotRequired[int]
    """User who last changed the item or section."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    NAME: NotRequired[str]
    PICTURE: NotRequired[str]
    """Picture of the section: file to upload, or its URL."""
    DETAIL_PICTURE: NotRequired[str]
    """Large picture of the item or section: file or its URL."""
    DESCRIPTION: NotRequired[str]
    LEFT_MARGIN: NotRequired[int]
    """Left key of the section in the nested-set tree."""
    RIGHT_MARGIN: NotRequired[int]
    """Right key of the section in the nested-set tree."""
    DEPTH_LEVEL: NotRequired[int]
    """Nesting depth of the section."""
    ENTITY: NotRequired[str]
    """Code of the application's data storage: letters, digits and `_`."""
    SECTION: NotRequired[int]
    """Section that holds the item or is the parent section."""


class SectionGetItem(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    CODE: str | None
    """Symbolic code."""
    TIMESTAMP_X: str
    """Date and time of the last change."""
    DATE_CREATE: str
    """Date and time of creation."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    MODIFIED_BY: int | str
    """User who last changed the item or section."""
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    SORT: int | str
    """Sort index: lower comes first."""
    NAME: str
    PICTURE: str | None
    """Picture of the section: file to upload, or its URL."""
    DETAIL_PICTURE: str | None
    """Large picture of the item or section: file or its URL."""
    DESCRIPTION: str | None
    LEFT_MARGIN: int | str
    """Left key of the section in the nested-set tree."""
    RIGHT_MARGIN: int | str
    """Right key of the section in the nested-set tree."""
    DEPTH_LEVEL: int | str
    """Nesting depth of the section."""
    ENTITY: str
    """Code of the application's data storage: letters, digits and `_`."""
    SECTION: int | str | None
    """Section that holds the item or is the parent section."""


_ADD: Final[Endpoint[bool]] = Endpoint("entity.add")
_DELETE: Final[Endpoint[bool]] = Endpoint("entity.delete")
_GET: Final[Endpoint[GetResult | list[GetResult]]] = Endpoint("entity.get", write=False)
_RIGHTS: Final[Endpoint[dict[str, str] | None]] = Endpoint("entity.rights")
_UPDATE: Final[Endpoint[bool]] = Endpoint("entity.update")
_ITEM__ADD: Final[Endpoint[int]] = Endpoint("entity.item.add")
_ITEM__DELETE: Final[Endpoint[bool]] = Endpoint("entity.item.delete")
_ITEM__GET: Final[ListEndpoint[ItemGetItem]] = ListEndpoint(
    "entity.item.get", Paging("start", (), 50, id="ID")
)
_ITEM__UPDATE: Final[Endpoint[bool]] = Endpoint("entity.item.update")
_ITEM__PROPERTY__ADD: Final[Endpoint[bool]] = Endpoint("entity.item.property.add")
_ITEM__PROPERTY__DELETE: Final[Endpoint[bool]] = Endpoint("entity.item.property.delete")
_ITEM__PROPERTY__GET: Final[Endpoint[ItemPropertyGetResult | list[ItemPropertyGetResult]]] = (
    Endpoint("entity.item.property.get", write=False)
)
_ITEM__PROPERTY__UPDATE: Final[Endpoint[bool]] = Endpoint("entity.item.property.update")
_SECTION__ADD: Final[Endpoint[int]] = Endpoint("entity.section.add")
_SECTION__DELETE: Final[Endpoint[bool]] = Endpoint("entity.section.delete")
_SECTION__GET: Final[ListEndpoint[SectionGetItem]] = ListEndpoint(
    "entity.section.get", Paging("start", (), 50, id="ID")
)
_SECTION__UPDATE: Final[Endpoint[bool]] = Endpoint("entity.section.update")


class EntityMethods(Namespace):
    """Methods of ``entity``."""

    @property
    def item(self) -> EntityItemMethods:
        """Methods of ``entity.item``."""
        return EntityItemMethods(self._caller)

    @property
    def section(self) -> EntitySectionMethods:
        """Methods of ``entity.section``."""
        return EntitySectionMethods(self._caller)

    def add(
        self,
        *,
        entity: str,
        name: str,
        access: Mapping[str, str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Create a data storage for the application.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            name: Required.
            access: Rights to the storage: access code mapped to level of access.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ENTITY_ALREADY_EXISTS``: The
                application already has a data storage with this code. ``ERROR_CORE``: The
                server failed to create the data storage; try again. ``ERROR_ARGUMENT``: The
                storage code `ENTITY` is missing, or nothing valid is left of it.
                ``ERROR_ARGUMENT``: The storage code `ENTITY` is too long; the message gives the
                limit. ``ACCESS_DENIED``: The call was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.add``. Scope: ``entity``. Who may call: any user, through an
        authorised application. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-add.html
        """
        return self._call(_ADD, {"ENTITY": entity, "NAME": name, "ACCESS": access}, extra_params)

    def delete(
        self,
        *,
        entity: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a data storage of the application.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ENTITY_NOT_FOUND``:
                The application has no data storage with this code. ``ACCESS_DENIED``: The
                caller may not delete the data storage. ``ERROR_CORE``: The server failed to
                delete the data storage; try again.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.delete``. Scope: ``entity``. Who may call: users with level X
        (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-delete.html
        """
        return self._call(_DELETE, {"ENTITY": entity}, extra_params)

    def get(
        self,
        *,
        entity: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult | list[GetResult]:
        """Get one data storage of the application, or list them all.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``ID``, ``IBLOCK_TYPE_ID``, ``ENTITY``, ``NAME``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: A storage code was
                passed, but nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ENTITY_NOT_FOUND``:
                The application has no data storage with this code. ``ACCESS_DENIED``: The call
                was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.get``. Scope: ``entity``. Who may call: any user, through an
        authorised application. Reads only.

        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-get.html
        """
        return self._call(_GET, {"ENTITY": entity}, extra_params)

    def rights(
        self,
        *,
        entity: str,
        access: Mapping[str, str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, str] | None:
        """Read the access rights of a data storage, or replace them when a new set is passed.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            access: Rights to the storage: access code mapped to level of access.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ACCESS_DENIED``: The caller
                may not change the access rights of the data storage.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.rights``. Scope: ``entity``. Who may call: any user to read the
        rights, users with level X (management) to change them. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-rights.html
        """
        return self._call(_RIGHTS, {"ENTITY": entity, "ACCESS": access}, extra_params)

    def update(
        self,
        *,
        entity: str,
        name: str | NotGiven = NOT_GIVEN,
        entity_new: str | NotGiven = NOT_GIVEN,
        access: Mapping[str, str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a data storage's parameters or rename it.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            name: ``NAME`` of the request.
            entity_new: New code of the storage, for renaming it.
            access: Rights to the storage: access code mapped to level of access.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ENTITY_NOT_FOUND``: The application
                has no data storage with this code. ``ERROR_ENTITY_ALREADY_EXISTS``: Another
                data storage already has the code given in `ENTITY_NEW`. ``ERROR_ARGUMENT``: The
                storage code `ENTITY` is missing, or nothing valid is left of it.
                ``ERROR_ARGUMENT``: The new storage code in `ENTITY_NEW` is too long; the
                message gives the limit. ``ACCESS_DENIED``: The caller may not change the data
                storage. ``ERROR_CORE``: The server failed to change the data storage; try
                again.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.update``. Scope: ``entity``. Who may call: users with level X
        (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-update.html
        """
        return self._call(
            _UPDATE,
            {"ENTITY": entity, "NAME": name, "ENTITY_NEW": entity_new, "ACCESS": access},
            extra_params,
        )


class AsyncEntityMethods(AsyncNamespace):
    """Methods of ``entity``."""

    @property
    def item(self) -> AsyncEntityItemMethods:
        """Methods of ``entity.item``."""
        return AsyncEntityItemMethods(self._caller)

    @property
    def section(self) -> AsyncEntitySectionMethods:
        """Methods of ``entity.section``."""
        return AsyncEntitySectionMethods(self._caller)

    async def add(
        self,
        *,
        entity: str,
        name: str,
        access: Mapping[str, str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Create a data storage for the application.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            name: Required.
            access: Rights to the storage: access code mapped to level of access.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ENTITY_ALREADY_EXISTS``: The
                application already has a data storage with this code. ``ERROR_CORE``: The
                server failed to create the data storage; try again. ``ERROR_ARGUMENT``: The
                storage code `ENTITY` is missing, or nothing valid is left of it.
                ``ERROR_ARGUMENT``: The storage code `ENTITY` is too long; the message gives the
                limit. ``ACCESS_DENIED``: The call was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.add``. Scope: ``entity``. Who may call: any user, through an
        authorised application. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-add.html
        """
        return await self._call(
            _ADD, {"ENTITY": entity, "NAME": name, "ACCESS": access}, extra_params
        )

    async def delete(
        self,
        *,
        entity: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a data storage of the application.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ENTITY_NOT_FOUND``:
                The application has no data storage with this code. ``ACCESS_DENIED``: The
                caller may not delete the data storage. ``ERROR_CORE``: The server failed to
                delete the data storage; try again.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.delete``. Scope: ``entity``. Who may call: users with level X
        (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-delete.html
        """
        return await self._call(_DELETE, {"ENTITY": entity}, extra_params)

    async def get(
        self,
        *,
        entity: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult | list[GetResult]:
        """Get one data storage of the application, or list them all.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``ID``, ``IBLOCK_TYPE_ID``, ``ENTITY``, ``NAME``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: A storage code was
                passed, but nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ENTITY_NOT_FOUND``:
                The application has no data storage with this code. ``ACCESS_DENIED``: The call
                was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.get``. Scope: ``entity``. Who may call: any user, through an
        authorised application. Reads only.

        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-get.html
        """
        return await self._call(_GET, {"ENTITY": entity}, extra_params)

    async def rights(
        self,
        *,
        entity: str,
        access: Mapping[str, str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, str] | None:
        """Read the access rights of a data storage, or replace them when a new set is passed.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            access: Rights to the storage: access code mapped to level of access.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ACCESS_DENIED``: The caller
                may not change the access rights of the data storage.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.rights``. Scope: ``entity``. Who may call: any user to read the
        rights, users with level X (management) to change them. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-rights.html
        """
        return await self._call(_RIGHTS, {"ENTITY": entity, "ACCESS": access}, extra_params)

    async def update(
        self,
        *,
        entity: str,
        name: str | NotGiven = NOT_GIVEN,
        entity_new: str | NotGiven = NOT_GIVEN,
        access: Mapping[str, str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a data storage's parameters or rename it.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            name: ``NAME`` of the request.
            entity_new: New code of the storage, for renaming it.
            access: Rights to the storage: access code mapped to level of access.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ENTITY_NOT_FOUND``: The application
                has no data storage with this code. ``ERROR_ENTITY_ALREADY_EXISTS``: Another
                data storage already has the code given in `ENTITY_NEW`. ``ERROR_ARGUMENT``: The
                storage code `ENTITY` is missing, or nothing valid is left of it.
                ``ERROR_ARGUMENT``: The new storage code in `ENTITY_NEW` is too long; the
                message gives the limit. ``ACCESS_DENIED``: The caller may not change the data
                storage. ``ERROR_CORE``: The server failed to change the data storage; try
                again.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.update``. Scope: ``entity``. Who may call: users with level X
        (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-update.html
        """
        return await self._call(
            _UPDATE,
            {"ENTITY": entity, "NAME": name, "ENTITY_NEW": entity_new, "ACCESS": access},
            extra_params,
        )


class EntityItemMethods(Namespace):
    """Methods of ``entity.item``."""

    @_builtins.property
    def property(self) -> EntityItemPropertyMethods:
        """Methods of ``entity.item.property``."""
        return EntityItemPropertyMethods(self._caller)

    def add(
        self,
        *,
        entity: str,
        name: str | NotGiven = NOT_GIVEN,
        property_values: Mapping[str, object] | NotGiven = NOT_GIVEN,
        section: int | NotGiven = NOT_GIVEN,
        date_active_from: datetime | str | NotGiven = NOT_GIVEN,
        date_active_to: datetime | str | NotGiven = NOT_GIVEN,
        preview_picture: object | NotGiven = NOT_GIVEN,
        detail_picture: object | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add an item to a data storage.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            name: ``NAME`` of the request.
            property_values: Property values of the item, keyed by property code.
            section: Section that holds the item or is the parent section.
            date_active_from: Date from which the item is active; may be empty.
            date_active_to: Date until which the item is active; may be empty.
            preview_picture: Small picture of the item: file to upload, or its URL.
            detail_picture: Large picture of the item or section: file or its URL.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ARGUMENT``: Some
                fields of the item have values that are not valid. ``ERROR_ENTITY_NOT_FOUND``:
                The application has no data storage with this code. ``ACCESS_DENIED``: The
                caller may not add items to the data storage. ``ACCESS_DENIED``: The call was
                not made by an application. ``ERROR_CORE``: The server failed to add the item;
                try again.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.item.add``. Scope: ``entity``. Who may call: users with level W
        (write) or X (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-add.html
        """
        return self._call(
            _ITEM__ADD,
            {
                "ENTITY": entity,
                "NAME": name,
                "PROPERTY_VALUES": property_values,
                "SECTION": section,
                "DATE_ACTIVE_FROM": date_active_from,
                "DATE_ACTIVE_TO": date_active_to,
                "PREVIEW_PICTURE": preview_picture,
                "DETAIL_PICTURE": detail_picture,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        entity: str,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an item from a data storage.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ARGUMENT``: The `ID`
                is missing or not above 0. ``ERROR_ENTITY_NOT_FOUND``: The application has no
                data storage with this code. ``ERROR_ITEM_NOT_FOUND``: The data storage has no
                item with this identifier. ``ACCESS_DENIED``: The caller may not delete the
                item. ``ACCESS_DENIED``: The call was not made by an application.
                ``ERROR_CORE``: The server failed to delete the item; try again.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.item.delete``. Scope: ``entity``. Who may call: users with level W
        (write) or X (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-delete.html
        """
        return self._call(_ITEM__DELETE, {"ENTITY": entity, "ID": id}, extra_params)

    def get(
        self,
        *,
        entity: str,
        sort: ItemGetSort | Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: ItemGetFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ItemGetItem]:
        """List items of a data storage that match a filter, 50 to a page.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            sort: Sort index: lower comes first. Keys: ``DATE_ACTIVE_FROM``, ``ID``,
                ``TIMESTAMP_X``, ``MODIFIED_BY``, ``DATE_CREATE``, ``CREATED_BY``, ``ACTIVE``,
                ``DATE_ACTIVE_TO``, ``SORT``, ``NAME``, ``PREVIEW_PICTURE``, ``PREVIEW_TEXT``,
                ``DETAIL_PICTURE``, ``DETAIL_TEXT``, ``CODE``, ``ENTITY``, ``SECTION``,
                ``PROPERTY_VALUES``.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``ID``, ``TIMESTAMP_X``, ``MODIFIED_BY``,
                ``DATE_CREATE``, ``CREATED_BY``, ``ACTIVE``, ``DATE_ACTIVE_FROM``,
                ``DATE_ACTIVE_TO``, ``SORT``, ``NAME``, ``PREVIEW_PICTURE``, ``PREVIEW_TEXT``,
                ``DETAIL_PICTURE``, ``DETAIL_TEXT``, ``CODE``, ``ENTITY``, ``SECTION``,
                ``PROPERTY_VALUES``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ARGUMENT``: The
                filter has values that are not valid. ``ERROR_ENTITY_NOT_FOUND``: The
                application has no data storage with this code. ``ACCESS_DENIED``: The call was
                not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.item.get``. Scope: ``entity``. Who may call: any user, through an
        authorised application. Reads only.

        https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-get.html
        """
        return self._list(
            _ITEM__GET,
            {"ENTITY": entity, "SORT": sort, "FILTER": filter, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        entity: str,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        property_values: Mapping[str, object] | NotGiven = NOT_GIVEN,
        section: int | NotGiven = NOT_GIVEN,
        date_active_from: datetime | str | NotGiven = NOT_GIVEN,
        date_active_to: datetime | str | NotGiven = NOT_GIVEN,
        preview_picture: object | NotGiven = NOT_GIVEN,
        detail_picture: object | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change an item of a data storage.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            id: Identifier. Required.
            name: ``NAME`` of the request.
            property_values: Property values of the item, keyed by property code.
            section: Section that holds the item or is the parent section.
            date_active_from: Date from which the item is active; may be empty.
            date_active_to: Date until which the item is active; may be empty.
            preview_picture: Small picture of the item: file to upload, or its URL.
            detail_picture: Large picture of the item or section: file or its URL.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ARGUMENT``: The `ID`
                is missing or not above 0. ``ERROR_ARGUMENT``: Some fields of the item have
                values that are not valid. ``ERROR_ENTITY_NOT_FOUND``: The application has no
                data storage with this code. ``ERROR_ITEM_NOT_FOUND``: The data storage has no
                item with this identifier. ``ACCESS_DENIED``: The caller may not change the
                item. ``ACCESS_DENIED``: The call was not made by an application.
                ``ERROR_CORE``: The server failed to change the item; try again.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.item.update``. Scope: ``entity``. Who may call: users with level W
        (write) or X (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-update.html
        """
        return self._call(
            _ITEM__UPDATE,
            {
                "ENTITY": entity,
                "ID": id,
                "NAME": name,
                "PROPERTY_VALUES": property_values,
                "SECTION": section,
                "DATE_ACTIVE_FROM": date_active_from,
                "DATE_ACTIVE_TO": date_active_to,
                "PREVIEW_PICTURE": preview_picture,
                "DETAIL_PICTURE": detail_picture,
            },
            extra_params,
        )


class AsyncEntityItemMethods(AsyncNamespace):
    """Methods of ``entity.item``."""

    @_builtins.property
    def property(self) -> AsyncEntityItemPropertyMethods:
        """Methods of ``entity.item.property``."""
        return AsyncEntityItemPropertyMethods(self._caller)

    async def add(
        self,
        *,
        entity: str,
        name: str | NotGiven = NOT_GIVEN,
        property_values: Mapping[str, object] | NotGiven = NOT_GIVEN,
        section: int | NotGiven = NOT_GIVEN,
        date_active_from: datetime | str | NotGiven = NOT_GIVEN,
        date_active_to: datetime | str | NotGiven = NOT_GIVEN,
        preview_picture: object | NotGiven = NOT_GIVEN,
        detail_picture: object | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add an item to a data storage.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            name: ``NAME`` of the request.
            property_values: Property values of the item, keyed by property code.
            section: Section that holds the item or is the parent section.
            date_active_from: Date from which the item is active; may be empty.
            date_active_to: Date until which the item is active; may be empty.
            preview_picture: Small picture of the item: file to upload, or its URL.
            detail_picture: Large picture of the item or section: file or its URL.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ARGUMENT``: Some
                fields of the item have values that are not valid. ``ERROR_ENTITY_NOT_FOUND``:
                The application has no data storage with this code. ``ACCESS_DENIED``: The
                caller may not add items to the data storage. ``ACCESS_DENIED``: The call was
                not made by an application. ``ERROR_CORE``: The server failed to add the item;
                try again.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.item.add``. Scope: ``entity``. Who may call: users with level W
        (write) or X (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-add.html
        """
        return await self._call(
            _ITEM__ADD,
            {
                "ENTITY": entity,
                "NAME": name,
                "PROPERTY_VALUES": property_values,
                "SECTION": section,
                "DATE_ACTIVE_FROM": date_active_from,
                "DATE_ACTIVE_TO": date_active_to,
                "PREVIEW_PICTURE": preview_picture,
                "DETAIL_PICTURE": detail_picture,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        entity: str,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an item from a data storage.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ARGUMENT``: The `ID`
                is missing or not above 0. ``ERROR_ENTITY_NOT_FOUND``: The application has no
                data storage with this code. ``ERROR_ITEM_NOT_FOUND``: The data storage has no
                item with this identifier. ``ACCESS_DENIED``: The caller may not delete the
                item. ``ACCESS_DENIED``: The call was not made by an application.
                ``ERROR_CORE``: The server failed to delete the item; try again.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.item.delete``. Scope: ``entity``. Who may call: users with level W
        (write) or X (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-delete.html
        """
        return await self._call(_ITEM__DELETE, {"ENTITY": entity, "ID": id}, extra_params)

    def get(
        self,
        *,
        entity: str,
        sort: ItemGetSort | Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: ItemGetFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ItemGetItem]:
        """List items of a data storage that match a filter, 50 to a page.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            sort: Sort index: lower comes first. Keys: ``DATE_ACTIVE_FROM``, ``ID``,
                ``TIMESTAMP_X``, ``MODIFIED_BY``, ``DATE_CREATE``, ``CREATED_BY``, ``ACTIVE``,
                ``DATE_ACTIVE_TO``, ``SORT``, ``NAME``, ``PREVIEW_PICTURE``, ``PREVIEW_TEXT``,
                ``DETAIL_PICTURE``, ``DETAIL_TEXT``, ``CODE``, ``ENTITY``, ``SECTION``,
                ``PROPERTY_VALUES``.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``ID``, ``TIMESTAMP_X``, ``MODIFIED_BY``,
                ``DATE_CREATE``, ``CREATED_BY``, ``ACTIVE``, ``DATE_ACTIVE_FROM``,
                ``DATE_ACTIVE_TO``, ``SORT``, ``NAME``, ``PREVIEW_PICTURE``, ``PREVIEW_TEXT``,
                ``DETAIL_PICTURE``, ``DETAIL_TEXT``, ``CODE``, ``ENTITY``, ``SECTION``,
                ``PROPERTY_VALUES``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ARGUMENT``: The
                filter has values that are not valid. ``ERROR_ENTITY_NOT_FOUND``: The
                application has no data storage with this code. ``ACCESS_DENIED``: The call was
                not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.item.get``. Scope: ``entity``. Who may call: any user, through an
        authorised application. Reads only.

        https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-get.html
        """
        return self._list(
            _ITEM__GET,
            {"ENTITY": entity, "SORT": sort, "FILTER": filter, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        entity: str,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        property_values: Mapping[str, object] | NotGiven = NOT_GIVEN,
        section: int | NotGiven = NOT_GIVEN,
        date_active_from: datetime | str | NotGiven = NOT_GIVEN,
        date_active_to: datetime | str | NotGiven = NOT_GIVEN,
        preview_picture: object | NotGiven = NOT_GIVEN,
        detail_picture: object | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change an item of a data storage.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            id: Identifier. Required.
            name: ``NAME`` of the request.
            property_values: Property values of the item, keyed by property code.
            section: Section that holds the item or is the parent section.
            date_active_from: Date from which the item is active; may be empty.
            date_active_to: Date until which the item is active; may be empty.
            preview_picture: Small picture of the item: file to upload, or its URL.
            detail_picture: Large picture of the item or section: file or its URL.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ARGUMENT``: The `ID`
                is missing or not above 0. ``ERROR_ARGUMENT``: Some fields of the item have
                values that are not valid. ``ERROR_ENTITY_NOT_FOUND``: The application has no
                data storage with this code. ``ERROR_ITEM_NOT_FOUND``: The data storage has no
                item with this identifier. ``ACCESS_DENIED``: The caller may not change the
                item. ``ACCESS_DENIED``: The call was not made by an application.
                ``ERROR_CORE``: The server failed to change the item; try again.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.item.update``. Scope: ``entity``. Who may call: users with level W
        (write) or X (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-update.html
        """
        return await self._call(
            _ITEM__UPDATE,
            {
                "ENTITY": entity,
                "ID": id,
                "NAME": name,
                "PROPERTY_VALUES": property_values,
                "SECTION": section,
                "DATE_ACTIVE_FROM": date_active_from,
                "DATE_ACTIVE_TO": date_active_to,
                "PREVIEW_PICTURE": preview_picture,
                "DETAIL_PICTURE": detail_picture,
            },
            extra_params,
        )


class EntityItemPropertyMethods(Namespace):
    """Methods of ``entity.item.property``."""

    def add(
        self,
        *,
        entity: str,
        property: str,
        name: str | NotGiven = NOT_GIVEN,
        type: Literal["S", "N", "F"] | str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Add a property that the items of a data storage can hold.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            property: Code of the item property: letters, digits and `_`. Required.
            name: ``NAME`` of the request.
            type: Kind of property: S string, N number, F file. One of ``S`` (string), ``N``
                (number), ``F`` (file) and others.
            sort: Sort index: lower comes first.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ARGUMENT``: The
                property code `PROPERTY` is missing. ``ERROR_ARGUMENT``: The property type in
                `TYPE` is not known. ``ERROR_ENTITY_NOT_FOUND``: The application has no data
                storage with this code. ``ERROR_PROPERTY_ALREADY_EXISTS``: The data storage
                already has a property with this code. ``ACCESS_DENIED``: The caller may not add
                properties. ``ACCESS_DENIED``: The call was not made by an application.
                ``ERROR_UNSUPPORTED_PROPERTY_TYPE``: Properties of type L cannot be created.
                ``ERROR_CORE``: The server failed to add the property; try again.
                ``ERROR_CORE``: The property code is not valid: it may not start with a digit.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.item.property.add``. Scope: ``entity``. Who may call: users with
        level X (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html
        """
        return self._call(
            _ITEM__PROPERTY__ADD,
            {"ENTITY": entity, "PROPERTY": property, "NAME": name, "TYPE": type, "SORT": sort},
            extra_params,
        )

    def delete(
        self,
        *,
        entity: str,
        property: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an item property from a data storage.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            property: Code of the item property: letters, digits and `_`. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ENTITY_NOT_FOUND``:
                The application has no data storage with this code.
                ``ERROR_PROPERTY_NOT_FOUND``: The data storage has no property with this code.
                ``ACCESS_DENIED``: The caller may not delete the property. ``ACCESS_DENIED``:
                The call was not made by an application. ``ERROR_CORE``: The server failed to
                delete the property; try again.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.item.property.delete``. Scope: ``entity``. Who may call: users with
        level X (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-delete.html
        """
        return self._call(
            _ITEM__PROPERTY__DELETE, {"ENTITY": entity, "PROPERTY": property}, extra_params
        )

    def get(
        self,
        *,
        entity: str,
        property: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ItemPropertyGetResult | list[ItemPropertyGetResult]:
        """Get one item property of a data storage, or list them all.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            property: Code of the item property: letters, digits and `_`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ItemPropertyGetResult``: ``PROPERTY``, ``NAME``, ``TYPE``, ``SORT``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ENTITY_NOT_FOUND``:
                The application has no data storage with this code.
                ``ERROR_PROPERTY_NOT_FOUND``: The data storage has no property with this code.
                ``ACCESS_DENIED``: The call was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.item.property.get``. Scope: ``entity``. Who may call: any user,
        through an authorised application. Reads only.

        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-get.html
        """
        return self._call(
            _ITEM__PROPERTY__GET, {"ENTITY": entity, "PROPERTY": property}, extra_params
        )

    def update(
        self,
        *,
        entity: str,
        property: str,
        property_new: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        type: Literal["S", "N"] | str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change an item property of a data storage.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            property: Code of the item property: letters, digits and `_`. Required.
            property_new: New code of the property, for renaming it.
            name: ``NAME`` of the request.
            type: Kind of property: S string, N number, F file. One of ``S`` (string), ``N``
                (number) and others.
            sort: Sort index: lower comes first.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ARGUMENT``: The
                property type in `TYPE` is not known. ``ERROR_ARGUMENT``: A property cannot be
                turned into a file property. ``ERROR_ENTITY_NOT_FOUND``: The application has no
                data storage with this code. ``ERROR_PROPERTY_NOT_FOUND``: The data storage has
                no property with this code. ``ERROR_PROPERTY_ALREADY_EXISTS``: Another property
                already has the code given in `PROPERTY_NEW`. ``ACCESS_DENIED``: The caller may
                not change the property. ``ACCESS_DENIED``: The call was not made by an
                application. ``ERROR_CORE``: The server failed to change the property; try
                again.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.item.property.update``. Scope: ``entity``. Who may call: users with
        level X (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-update.html
        """
        return self._call(
            _ITEM__PROPERTY__UPDATE,
            {
                "ENTITY": entity,
                "PROPERTY": property,
                "PROPERTY_NEW": property_new,
                "NAME": name,
                "TYPE": type,
                "SORT": sort,
            },
            extra_params,
        )


class AsyncEntityItemPropertyMethods(AsyncNamespace):
    """Methods of ``entity.item.property``."""

    async def add(
        self,
        *,
        entity: str,
        property: str,
        name: str | NotGiven = NOT_GIVEN,
        type: Literal["S", "N", "F"] | str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Add a property that the items of a data storage can hold.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            property: Code of the item property: letters, digits and `_`. Required.
            name: ``NAME`` of the request.
            type: Kind of property: S string, N number, F file. One of ``S`` (string), ``N``
                (number), ``F`` (file) and others.
            sort: Sort index: lower comes first.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ARGUMENT``: The
                property code `PROPERTY` is missing. ``ERROR_ARGUMENT``: The property type in
                `TYPE` is not known. ``ERROR_ENTITY_NOT_FOUND``: The application has no data
                storage with this code. ``ERROR_PROPERTY_ALREADY_EXISTS``: The data storage
                already has a property with this code. ``ACCESS_DENIED``: The caller may not add
                properties. ``ACCESS_DENIED``: The call was not made by an application.
                ``ERROR_UNSUPPORTED_PROPERTY_TYPE``: Properties of type L cannot be created.
                ``ERROR_CORE``: The server failed to add the property; try again.
                ``ERROR_CORE``: The property code is not valid: it may not start with a digit.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.item.property.add``. Scope: ``entity``. Who may call: users with
        level X (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html
        """
        return await self._call(
            _ITEM__PROPERTY__ADD,
            {"ENTITY": entity, "PROPERTY": property, "NAME": name, "TYPE": type, "SORT": sort},
            extra_params,
        )

    async def delete(
        self,
        *,
        entity: str,
        property: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an item property from a data storage.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            property: Code of the item property: letters, digits and `_`. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ENTITY_NOT_FOUND``:
                The application has no data storage with this code.
                ``ERROR_PROPERTY_NOT_FOUND``: The data storage has no property with this code.
                ``ACCESS_DENIED``: The caller may not delete the property. ``ACCESS_DENIED``:
                The call was not made by an application. ``ERROR_CORE``: The server failed to
                delete the property; try again.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.item.property.delete``. Scope: ``entity``. Who may call: users with
        level X (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-delete.html
        """
        return await self._call(
            _ITEM__PROPERTY__DELETE, {"ENTITY": entity, "PROPERTY": property}, extra_params
        )

    async def get(
        self,
        *,
        entity: str,
        property: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ItemPropertyGetResult | list[ItemPropertyGetResult]:
        """Get one item property of a data storage, or list them all.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            property: Code of the item property: letters, digits and `_`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ItemPropertyGetResult``: ``PROPERTY``, ``NAME``, ``TYPE``, ``SORT``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ENTITY_NOT_FOUND``:
                The application has no data storage with this code.
                ``ERROR_PROPERTY_NOT_FOUND``: The data storage has no property with this code.
                ``ACCESS_DENIED``: The call was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.item.property.get``. Scope: ``entity``. Who may call: any user,
        through an authorised application. Reads only.

        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-get.html
        """
        return await self._call(
            _ITEM__PROPERTY__GET, {"ENTITY": entity, "PROPERTY": property}, extra_params
        )

    async def update(
        self,
        *,
        entity: str,
        property: str,
        property_new: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        type: Literal["S", "N"] | str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change an item property of a data storage.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            property: Code of the item property: letters, digits and `_`. Required.
            property_new: New code of the property, for renaming it.
            name: ``NAME`` of the request.
            type: Kind of property: S string, N number, F file. One of ``S`` (string), ``N``
                (number) and others.
            sort: Sort index: lower comes first.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ARGUMENT``: The
                property type in `TYPE` is not known. ``ERROR_ARGUMENT``: A property cannot be
                turned into a file property. ``ERROR_ENTITY_NOT_FOUND``: The application has no
                data storage with this code. ``ERROR_PROPERTY_NOT_FOUND``: The data storage has
                no property with this code. ``ERROR_PROPERTY_ALREADY_EXISTS``: Another property
                already has the code given in `PROPERTY_NEW`. ``ACCESS_DENIED``: The caller may
                not change the property. ``ACCESS_DENIED``: The call was not made by an
                application. ``ERROR_CORE``: The server failed to change the property; try
                again.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.item.property.update``. Scope: ``entity``. Who may call: users with
        level X (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-update.html
        """
        return await self._call(
            _ITEM__PROPERTY__UPDATE,
            {
                "ENTITY": entity,
                "PROPERTY": property,
                "PROPERTY_NEW": property_new,
                "NAME": name,
                "TYPE": type,
                "SORT": sort,
            },
            extra_params,
        )


class EntitySectionMethods(Namespace):
    """Methods of ``entity.section``."""

    def add(
        self,
        *,
        entity: str,
        name: str,
        section: int | NotGiven = NOT_GIVEN,
        active: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        picture: object | NotGiven = NOT_GIVEN,
        detail_picture: object | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a section in a data storage.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            name: Required.
            section: Section that holds the item or is the parent section.
            active: Whether it is active; for a workday, whether it is confirmed.
            sort: Sort index: lower comes first.
            code: Symbolic code.
            description: ``DESCRIPTION`` of the request.
            picture: Picture of the section: file to upload, or its URL.
            detail_picture: Large picture of the item or section: file or its URL.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ENTITY_NOT_FOUND``:
                The application has no data storage with this code. ``ACCESS_DENIED``: The
                caller may not create sections in the data storage. ``ERROR_CORE``: The server
                failed to create the section; try again. ``ERROR_CORE``: The parent section
                given in `SECTION` is not valid. ``ERROR_CORE``: The parent section is one of
                another data storage. ``ERROR_CORE``: The file for `PICTURE` or `DETAIL_PICTURE`
                has a type that is not allowed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.section.add``. Scope: ``entity``. Who may call: users with level W
        (write) or X (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-add.html
        """
        return self._call(
            _SECTION__ADD,
            {
                "ENTITY": entity,
                "NAME": name,
                "SECTION": section,
                "ACTIVE": active,
                "SORT": sort,
                "CODE": code,
                "DESCRIPTION": description,
                "PICTURE": picture,
                "DETAIL_PICTURE": detail_picture,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        entity: str,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a section of a data storage.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ARGUMENT``: The `ID`
                is missing or 0. ``ERROR_ENTITY_NOT_FOUND``: The application has no data storage
                with this code. ``ERROR_SECTION_NOT_FOUND``: The data storage has no section
                with this identifier. ``ACCESS_DENIED``: The caller may not delete the section.
                ``ERROR_CORE``: The server failed to delete the section; try again.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.section.delete``. Scope: ``entity``. Who may call: users with level
        W (write) or X (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-delete.html
        """
        return self._call(_SECTION__DELETE, {"ENTITY": entity, "ID": id}, extra_params)

    def get(
        self,
        *,
        entity: str,
        sort: SectionGetSort | Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: SectionGetFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[SectionGetItem]:
        """List sections of a data storage that match a filter.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            sort: Sort index: lower comes first. Keys: ``NAME``, ``ID``, ``CODE``,
                ``TIMESTAMP_X``, ``DATE_CREATE``, ``CREATED_BY``, ``MODIFIED_BY``, ``ACTIVE``,
                ``SORT``, ``PICTURE``, ``DETAIL_PICTURE``, ``DESCRIPTION``, ``LEFT_MARGIN``,
                ``RIGHT_MARGIN``, ``DEPTH_LEVEL``, ``ENTITY``, ``SECTION``.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``ACTIVE``, ``ID``, ``CODE``, ``TIMESTAMP_X``,
                ``DATE_CREATE``, ``CREATED_BY``, ``MODIFIED_BY``, ``SORT``, ``NAME``,
                ``PICTURE``, ``DETAIL_PICTURE``, ``DESCRIPTION``, ``LEFT_MARGIN``,
                ``RIGHT_MARGIN``, ``DEPTH_LEVEL``, ``ENTITY``, ``SECTION``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ENTITY_NOT_FOUND``:
                The application has no data storage with this code.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.section.get``. Scope: ``entity``. Who may call: any user, through
        an authorised application. Reads only.

        https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-get.html
        """
        return self._list(
            _SECTION__GET,
            {"ENTITY": entity, "SORT": sort, "FILTER": filter, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        entity: str,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        section: int | NotGiven = NOT_GIVEN,
        active: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        picture: object | NotGiven = NOT_GIVEN,
        detail_picture: object | NotGiven = NOT_GIVEN,
        uf_color: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a section of a data storage.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            id: Identifier. Required.
            name: ``NAME`` of the request.
            section: Section that holds the item or is the parent section.
            active: Whether it is active; for a workday, whether it is confirmed.
            sort: Sort index: lower comes first.
            code: Symbolic code.
            description: ``DESCRIPTION`` of the request.
            picture: Picture of the section: file to upload, or its URL.
            detail_picture: Large picture of the item or section: file or its URL.
            uf_color: Custom field of the section; an example of UF_ fields.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ARGUMENT``: The `ID`
                is missing or 0. ``ERROR_ENTITY_NOT_FOUND``: The application has no data storage
                with this code. ``ERROR_SECTION_NOT_FOUND``: The data storage has no section
                with this identifier. ``ACCESS_DENIED``: The caller may not change the section.
                ``ERROR_CORE``: The server failed to change the section; try again.
                ``ERROR_CORE``: The file for `PICTURE` or `DETAIL_PICTURE` has a type that is
                not allowed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.section.update``. Scope: ``entity``. Who may call: users with level
        W (write) or X (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-update.html
        """
        return self._call(
            _SECTION__UPDATE,
            {
                "ENTITY": entity,
                "ID": id,
                "NAME": name,
                "SECTION": section,
                "ACTIVE": active,
                "SORT": sort,
                "CODE": code,
                "DESCRIPTION": description,
                "PICTURE": picture,
                "DETAIL_PICTURE": detail_picture,
                "UF_COLOR": uf_color,
            },
            extra_params,
        )


class AsyncEntitySectionMethods(AsyncNamespace):
    """Methods of ``entity.section``."""

    async def add(
        self,
        *,
        entity: str,
        name: str,
        section: int | NotGiven = NOT_GIVEN,
        active: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        picture: object | NotGiven = NOT_GIVEN,
        detail_picture: object | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a section in a data storage.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            name: Required.
            section: Section that holds the item or is the parent section.
            active: Whether it is active; for a workday, whether it is confirmed.
            sort: Sort index: lower comes first.
            code: Symbolic code.
            description: ``DESCRIPTION`` of the request.
            picture: Picture of the section: file to upload, or its URL.
            detail_picture: Large picture of the item or section: file or its URL.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ENTITY_NOT_FOUND``:
                The application has no data storage with this code. ``ACCESS_DENIED``: The
                caller may not create sections in the data storage. ``ERROR_CORE``: The server
                failed to create the section; try again. ``ERROR_CORE``: The parent section
                given in `SECTION` is not valid. ``ERROR_CORE``: The parent section is one of
                another data storage. ``ERROR_CORE``: The file for `PICTURE` or `DETAIL_PICTURE`
                has a type that is not allowed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.section.add``. Scope: ``entity``. Who may call: users with level W
        (write) or X (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-add.html
        """
        return await self._call(
            _SECTION__ADD,
            {
                "ENTITY": entity,
                "NAME": name,
                "SECTION": section,
                "ACTIVE": active,
                "SORT": sort,
                "CODE": code,
                "DESCRIPTION": description,
                "PICTURE": picture,
                "DETAIL_PICTURE": detail_picture,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        entity: str,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a section of a data storage.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ARGUMENT``: The `ID`
                is missing or 0. ``ERROR_ENTITY_NOT_FOUND``: The application has no data storage
                with this code. ``ERROR_SECTION_NOT_FOUND``: The data storage has no section
                with this identifier. ``ACCESS_DENIED``: The caller may not delete the section.
                ``ERROR_CORE``: The server failed to delete the section; try again.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.section.delete``. Scope: ``entity``. Who may call: users with level
        W (write) or X (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-delete.html
        """
        return await self._call(_SECTION__DELETE, {"ENTITY": entity, "ID": id}, extra_params)

    def get(
        self,
        *,
        entity: str,
        sort: SectionGetSort | Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: SectionGetFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[SectionGetItem]:
        """List sections of a data storage that match a filter.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            sort: Sort index: lower comes first. Keys: ``NAME``, ``ID``, ``CODE``,
                ``TIMESTAMP_X``, ``DATE_CREATE``, ``CREATED_BY``, ``MODIFIED_BY``, ``ACTIVE``,
                ``SORT``, ``PICTURE``, ``DETAIL_PICTURE``, ``DESCRIPTION``, ``LEFT_MARGIN``,
                ``RIGHT_MARGIN``, ``DEPTH_LEVEL``, ``ENTITY``, ``SECTION``.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``ACTIVE``, ``ID``, ``CODE``, ``TIMESTAMP_X``,
                ``DATE_CREATE``, ``CREATED_BY``, ``MODIFIED_BY``, ``SORT``, ``NAME``,
                ``PICTURE``, ``DETAIL_PICTURE``, ``DESCRIPTION``, ``LEFT_MARGIN``,
                ``RIGHT_MARGIN``, ``DEPTH_LEVEL``, ``ENTITY``, ``SECTION``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ENTITY_NOT_FOUND``:
                The application has no data storage with this code.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.section.get``. Scope: ``entity``. Who may call: any user, through
        an authorised application. Reads only.

        https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-get.html
        """
        return self._list(
            _SECTION__GET,
            {"ENTITY": entity, "SORT": sort, "FILTER": filter, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        entity: str,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        section: int | NotGiven = NOT_GIVEN,
        active: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        picture: object | NotGiven = NOT_GIVEN,
        detail_picture: object | NotGiven = NOT_GIVEN,
        uf_color: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a section of a data storage.

        Args:
            entity: Code of the application's data storage: letters, digits and `_`. Required.
            id: Identifier. Required.
            name: ``NAME`` of the request.
            section: Section that holds the item or is the parent section.
            active: Whether it is active; for a workday, whether it is confirmed.
            sort: Sort index: lower comes first.
            code: Symbolic code.
            description: ``DESCRIPTION`` of the request.
            picture: Picture of the section: file to upload, or its URL.
            detail_picture: Large picture of the item or section: file or its URL.
            uf_color: Custom field of the section; an example of UF_ fields.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The storage code `ENTITY`
                is missing, or nothing valid is left of it. ``ERROR_ARGUMENT``: The storage code
                `ENTITY` is too long; the message gives the limit. ``ERROR_ARGUMENT``: The `ID`
                is missing or 0. ``ERROR_ENTITY_NOT_FOUND``: The application has no data storage
                with this code. ``ERROR_SECTION_NOT_FOUND``: The data storage has no section
                with this identifier. ``ACCESS_DENIED``: The caller may not change the section.
                ``ERROR_CORE``: The server failed to change the section; try again.
                ``ERROR_CORE``: The file for `PICTURE` or `DETAIL_PICTURE` has a type that is
                not allowed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``entity.section.update``. Scope: ``entity``. Who may call: users with level
        W (write) or X (management) on the data storage. Writes.

        https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-update.html
        """
        return await self._call(
            _SECTION__UPDATE,
            {
                "ENTITY": entity,
                "ID": id,
                "NAME": name,
                "SECTION": section,
                "ACTIVE": active,
                "SORT": sort,
                "CODE": code,
                "DESCRIPTION": description,
                "PICTURE": picture,
                "DETAIL_PICTURE": detail_picture,
                "UF_COLOR": uf_color,
            },
            extra_params,
        )
