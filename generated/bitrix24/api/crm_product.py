# Generated from spec/crm/product: edit the spec there, then run python -m generator build.
"""Methods of ``crm.product``, and the shapes of what they answer."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final

from .._runtime.deprecation import deprecated
from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven

_ADD: Final[Endpoint[Any]] = Endpoint("crm.product.add")
_DELETE: Final[Endpoint[Any]] = Endpoint("crm.product.delete")
_FIELDS: Final[Endpoint[Any]] = Endpoint("crm.product.fields", write=False)
_GET: Final[Endpoint[Any]] = Endpoint("crm.product.get", write=False)
_LIST: Final[Endpoint[Any]] = Endpoint("crm.product.list", write=False)
_UPDATE: Final[Endpoint[Any]] = Endpoint("crm.product.update")
_PROPERTY_ADD: Final[Endpoint[Any]] = Endpoint("crm.product.property.add")
_PROPERTY_DELETE: Final[Endpoint[Any]] = Endpoint("crm.product.property.delete")
_PROPERTY_FIELDS: Final[Endpoint[Any]] = Endpoint("crm.product.property.fields", write=False)
_PROPERTY_GET: Final[Endpoint[Any]] = Endpoint("crm.product.property.get", write=False)
_PROPERTY_LIST: Final[Endpoint[Any]] = Endpoint("crm.product.property.list", write=False)
_PROPERTY_TYPES: Final[Endpoint[Any]] = Endpoint("crm.product.property.types", write=False)
_PROPERTY_UPDATE: Final[Endpoint[Any]] = Endpoint("crm.product.property.update")
_PROPERTY_ENUMERATION_FIELDS: Final[Endpoint[Any]] = Endpoint(
    "crm.product.property.enumeration.fields", write=False
)
_PROPERTY_SETTINGS_FIELDS: Final[Endpoint[Any]] = Endpoint(
    "crm.product.property.settings.fields", write=False
)


class CrmProductMethods(Namespace):
    """Methods of ``crm.product``."""

    @builtins.property
    def property(self) -> CrmProductPropertyMethods:
        """Methods of ``crm.product.property``."""
        return CrmProductPropertyMethods(self._caller)

    @deprecated("use catalog.product.add instead")
    def add(
        self,
        *,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a product in the CRM catalogue.

        Deprecated; use ``catalog.product.add`` instead.

        Args:
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.add``. Scope: ``crm``. Who may call: administrators and users
        who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-add.html
        """
        return self._call(_ADD, {"fields": fields}, extra_params)

    @deprecated("use catalog.product.delete instead")
    def delete(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a product of the CRM catalogue.

        Deprecated; use ``catalog.product.delete`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.delete``. Scope: ``crm``. Who may call: administrators and
        users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-delete.html
        """
        return self._call(_DELETE, {"id": id}, extra_params)

    @deprecated("use catalog.product.getFieldsByFilter instead")
    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of CRM products.

        Deprecated; use ``catalog.product.getFieldsByFilter`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-fields.html
        """
        return self._call(_FIELDS, {}, extra_params)

    @deprecated("use catalog.product.get instead")
    def get(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Read one CRM product by its identifier.

        Deprecated; use ``catalog.product.get`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.get``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-get.html
        """
        return self._call(_GET, {"id": id}, extra_params)

    @deprecated("use catalog.product.list instead")
    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List CRM products that match a filter, page by page.

        Deprecated; use ``catalog.product.list`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-list.html
        """
        return self._call(_LIST, {"order": order, "filter": filter, "select": select}, extra_params)

    @deprecated("use catalog.product.update instead")
    def update(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change fields of a CRM product.

        Deprecated; use ``catalog.product.update`` instead.

        Args:
            id: Identifier.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.update``. Scope: ``crm``. Who may call: administrators and
        users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-update.html
        """
        return self._call(_UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncCrmProductMethods(AsyncNamespace):
    """Methods of ``crm.product``."""

    @builtins.property
    def property(self) -> AsyncCrmProductPropertyMethods:
        """Methods of ``crm.product.property``."""
        return AsyncCrmProductPropertyMethods(self._caller)

    @deprecated("use catalog.product.add instead")
    async def add(
        self,
        *,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a product in the CRM catalogue.

        Deprecated; use ``catalog.product.add`` instead.

        Args:
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.add``. Scope: ``crm``. Who may call: administrators and users
        who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-add.html
        """
        return await self._call(_ADD, {"fields": fields}, extra_params)

    @deprecated("use catalog.product.delete instead")
    async def delete(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a product of the CRM catalogue.

        Deprecated; use ``catalog.product.delete`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.delete``. Scope: ``crm``. Who may call: administrators and
        users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-delete.html
        """
        return await self._call(_DELETE, {"id": id}, extra_params)

    @deprecated("use catalog.product.getFieldsByFilter instead")
    async def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of CRM products.

        Deprecated; use ``catalog.product.getFieldsByFilter`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-fields.html
        """
        return await self._call(_FIELDS, {}, extra_params)

    @deprecated("use catalog.product.get instead")
    async def get(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Read one CRM product by its identifier.

        Deprecated; use ``catalog.product.get`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.get``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-get.html
        """
        return await self._call(_GET, {"id": id}, extra_params)

    @deprecated("use catalog.product.list instead")
    async def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List CRM products that match a filter, page by page.

        Deprecated; use ``catalog.product.list`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-list.html
        """
        return await self._call(
            _LIST, {"order": order, "filter": filter, "select": select}, extra_params
        )

    @deprecated("use catalog.product.update instead")
    async def update(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change fields of a CRM product.

        Deprecated; use ``catalog.product.update`` instead.

        Args:
            id: Identifier.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.update``. Scope: ``crm``. Who may call: administrators and
        users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-update.html
        """
        return await self._call(_UPDATE, {"id": id, "fields": fields}, extra_params)


class CrmProductPropertyMethods(Namespace):
    """Methods of ``crm.product.property``."""

    @property
    def enumeration(self) -> CrmProductPropertyEnumerationMethods:
        """Methods of ``crm.product.property.enumeration``."""
        return CrmProductPropertyEnumerationMethods(self._caller)

    @property
    def settings(self) -> CrmProductPropertySettingsMethods:
        """Methods of ``crm.product.property.settings``."""
        return CrmProductPropertySettingsMethods(self._caller)

    @deprecated("use catalog.productProperty.add instead")
    def add(
        self,
        *,
        fields: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a property of CRM products.

        Deprecated; use ``catalog.productProperty.add`` instead.

        Args:
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.add``. Scope: ``crm``. Who may call: administrators
        and users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-add.html
        """
        return self._call(_PROPERTY_ADD, {"fields": fields}, extra_params)

    @deprecated("use catalog.productProperty.delete instead")
    def delete(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a property of CRM products.

        Deprecated; use ``catalog.productProperty.delete`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.delete``. Scope: ``crm``. Who may call:
        administrators and users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-delete.html
        """
        return self._call(_PROPERTY_DELETE, {"id": id}, extra_params)

    @deprecated("use catalog.productProperty.getFields instead")
    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of product properties.

        Deprecated; use ``catalog.productProperty.getFields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-fields.html
        """
        return self._call(_PROPERTY_FIELDS, {}, extra_params)

    @deprecated("use catalog.productProperty.get instead")
    def get(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Read one product property by its identifier.

        Deprecated; use ``catalog.productProperty.get`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-get.html
        """
        return self._call(_PROPERTY_GET, {"id": id}, extra_params)

    @deprecated("use catalog.productProperty.list instead")
    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List product properties that match a filter.

        Deprecated; use ``catalog.productProperty.list`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.list``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-list.html
        """
        return self._call(_PROPERTY_LIST, {"order": order, "filter": filter}, extra_params)

    @deprecated("use catalog.productPropertyFeature.* instead")
    def types(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List the types that a product property may have.

        Deprecated; use ``catalog.productPropertyFeature.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.types``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-types.html
        """
        return self._call(_PROPERTY_TYPES, {"id": id}, extra_params)

    @deprecated("use catalog.productProperty.update instead")
    def update(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change a property of CRM products.

        Deprecated; use ``catalog.productProperty.update`` instead.

        Args:
            id: Identifier.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.update``. Scope: ``crm``. Who may call:
        administrators and users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-update.html
        """
        return self._call(_PROPERTY_UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncCrmProductPropertyMethods(AsyncNamespace):
    """Methods of ``crm.product.property``."""

    @property
    def enumeration(self) -> AsyncCrmProductPropertyEnumerationMethods:
        """Methods of ``crm.product.property.enumeration``."""
        return AsyncCrmProductPropertyEnumerationMethods(self._caller)

    @property
    def settings(self) -> AsyncCrmProductPropertySettingsMethods:
        """Methods of ``crm.product.property.settings``."""
        return AsyncCrmProductPropertySettingsMethods(self._caller)

    @deprecated("use catalog.productProperty.add instead")
    async def add(
        self,
        *,
        fields: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a property of CRM products.

        Deprecated; use ``catalog.productProperty.add`` instead.

        Args:
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.add``. Scope: ``crm``. Who may call: administrators
        and users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-add.html
        """
        return await self._call(_PROPERTY_ADD, {"fields": fields}, extra_params)

    @deprecated("use catalog.productProperty.delete instead")
    async def delete(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a property of CRM products.

        Deprecated; use ``catalog.productProperty.delete`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.delete``. Scope: ``crm``. Who may call:
        administrators and users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-delete.html
        """
        return await self._call(_PROPERTY_DELETE, {"id": id}, extra_params)

    @deprecated("use catalog.productProperty.getFields instead")
    async def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of product properties.

        Deprecated; use ``catalog.productProperty.getFields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-fields.html
        """
        return await self._call(_PROPERTY_FIELDS, {}, extra_params)

    @deprecated("use catalog.productProperty.get instead")
    async def get(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Read one product property by its identifier.

        Deprecated; use ``catalog.productProperty.get`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-get.html
        """
        return await self._call(_PROPERTY_GET, {"id": id}, extra_params)

    @deprecated("use catalog.productProperty.list instead")
    async def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List product properties that match a filter.

        Deprecated; use ``catalog.productProperty.list`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.list``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-list.html
        """
        return await self._call(_PROPERTY_LIST, {"order": order, "filter": filter}, extra_params)

    @deprecated("use catalog.productPropertyFeature.* instead")
    async def types(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List the types that a product property may have.

        Deprecated; use ``catalog.productPropertyFeature.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.types``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-types.html
        """
        return await self._call(_PROPERTY_TYPES, {"id": id}, extra_params)

    @deprecated("use catalog.productProperty.update instead")
    async def update(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change a property of CRM products.

        Deprecated; use ``catalog.productProperty.update`` instead.

        Args:
            id: Identifier.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.update``. Scope: ``crm``. Who may call:
        administrators and users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-update.html
        """
        return await self._call(_PROPERTY_UPDATE, {"id": id, "fields": fields}, extra_params)


class CrmProductPropertyEnumerationMethods(Namespace):
    """Methods of ``crm.product.property.enumeration``."""

    @deprecated("use catalog.productPropertyEnum.* instead")
    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of a choice in a list-type product property.

        Deprecated; use ``catalog.productPropertyEnum.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.enumeration.fields``. Scope: ``crm``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-enumeration-fields.html
        """
        return self._call(_PROPERTY_ENUMERATION_FIELDS, {}, extra_params)


class AsyncCrmProductPropertyEnumerationMethods(AsyncNamespace):
    """Methods of ``crm.product.property.enumeration``."""

    @deprecated("use catalog.productPropertyEnum.* instead")
    async def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of a choice in a list-type product property.

        Deprecated; use ``catalog.productPropertyEnum.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.enumeration.fields``. Scope: ``crm``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-enumeration-fields.html
        """
        return await self._call(_PROPERTY_ENUMERATION_FIELDS, {}, extra_params)


class CrmProductPropertySettingsMethods(Namespace):
    """Methods of ``crm.product.property.settings``."""

    @deprecated("use catalog.productPropertyFeature.* instead")
    def fields(
        self,
        *,
        property_type: str | NotGiven = NOT_GIVEN,
        user_type: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Describe the extra settings of product properties of a custom type.

        Deprecated; use ``catalog.productPropertyFeature.*`` instead.

        Args:
            property_type: Base type of the property.
            user_type: Custom type that refines the base type.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.settings.fields``. Scope: ``crm``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html
        """
        return self._call(
            _PROPERTY_SETTINGS_FIELDS,
            {"propertyType": property_type, "userType": user_type},
            extra_params,
        )


class AsyncCrmProductPropertySettingsMethods(AsyncNamespace):
    """Methods of ``crm.product.property.settings``."""

    @deprecated("use catalog.productPropertyFeature.* instead")
    async def fields(
        self,
        *,
        property_type: str | NotGiven = NOT_GIVEN,
        user_type: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Describe the extra settings of product properties of a custom type.

        Deprecated; use ``catalog.productPropertyFeature.*`` instead.

        Args:
            property_type: Base type of the property.
            user_type: Custom type that refines the base type.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.settings.fields``. Scope: ``crm``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html
        """
        return await self._call(
            _PROPERTY_SETTINGS_FIELDS,
            {"propertyType": property_type, "userType": user_type},
            extra_params,
        )
