# Generated from spec/crm/invoice: edit the spec there, then run python -m generator build.
"""Methods of ``crm.invoice``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from .._runtime.deprecation import deprecated as _deprecated
from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven

_ADD: Final[Endpoint[Any]] = Endpoint("crm.invoice.add")
_DELETE: Final[Endpoint[Any]] = Endpoint("crm.invoice.delete")
_FIELDS: Final[Endpoint[Any]] = Endpoint("crm.invoice.fields", write=False)
_GET: Final[Endpoint[Any]] = Endpoint("crm.invoice.get", write=False)
_GETEXTERNALLINK: Final[Endpoint[Any]] = Endpoint("crm.invoice.getexternallink")
_LIST: Final[Endpoint[Any]] = Endpoint("crm.invoice.list", write=False)
_UPDATE: Final[Endpoint[Any]] = Endpoint("crm.invoice.update")
_RECURRING__ADD: Final[Endpoint[Any]] = Endpoint("crm.invoice.recurring.add")
_RECURRING__DELETE: Final[Endpoint[Any]] = Endpoint("crm.invoice.recurring.delete")
_RECURRING__EXPOSE: Final[Endpoint[Any]] = Endpoint("crm.invoice.recurring.expose")
_RECURRING__FIELDS: Final[Endpoint[Any]] = Endpoint("crm.invoice.recurring.fields", write=False)
_RECURRING__GET: Final[Endpoint[Any]] = Endpoint("crm.invoice.recurring.get", write=False)
_RECURRING__LIST: Final[Endpoint[Any]] = Endpoint("crm.invoice.recurring.list", write=False)
_RECURRING__UPDATE: Final[Endpoint[Any]] = Endpoint("crm.invoice.recurring.update")
_STATUS__ADD: Final[Endpoint[Any]] = Endpoint("crm.invoice.status.add")
_STATUS__DELETE: Final[Endpoint[Any]] = Endpoint("crm.invoice.status.delete")
_STATUS__FIELDS: Final[Endpoint[Any]] = Endpoint("crm.invoice.status.fields", write=False)
_STATUS__GET: Final[Endpoint[Any]] = Endpoint("crm.invoice.status.get", write=False)
_STATUS__LIST: Final[Endpoint[Any]] = Endpoint("crm.invoice.status.list", write=False)
_STATUS__UPDATE: Final[Endpoint[Any]] = Endpoint("crm.invoice.status.update")
_USERFIELD__ADD: Final[Endpoint[Any]] = Endpoint("crm.invoice.userfield.add")
_USERFIELD__DELETE: Final[Endpoint[Any]] = Endpoint("crm.invoice.userfield.delete")
_USERFIELD__GET: Final[Endpoint[Any]] = Endpoint("crm.invoice.userfield.get", write=False)
_USERFIELD__LIST: Final[Endpoint[Any]] = Endpoint("crm.invoice.userfield.list", write=False)
_USERFIELD__UPDATE: Final[Endpoint[Any]] = Endpoint("crm.invoice.userfield.update")


class CrmInvoiceMethods(Namespace):
    """Methods of ``crm.invoice``."""

    @property
    def recurring(self) -> CrmInvoiceRecurringMethods:
        """Methods of ``crm.invoice.recurring``."""
        return CrmInvoiceRecurringMethods(self._caller)

    @property
    def status(self) -> CrmInvoiceStatusMethods:
        """Methods of ``crm.invoice.status``."""
        return CrmInvoiceStatusMethods(self._caller)

    @property
    def userfield(self) -> CrmInvoiceUserfieldMethods:
        """Methods of ``crm.invoice.userfield``."""
        return CrmInvoiceUserfieldMethods(self._caller)

    @_deprecated("crm.invoice.add is deprecated: use crm.item.* instead")
    def add(
        self,
        *,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create an invoice of the old kind.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.add``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-add.html
        """
        return self._call(_ADD, {"fields": fields}, extra_params)

    @_deprecated("crm.invoice.delete is deprecated: use crm.item.* instead")
    def delete(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete an invoice of the old kind.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.delete``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-delete.html
        """
        return self._call(_DELETE, {"id": id}, extra_params)

    @_deprecated("crm.invoice.fields is deprecated: use crm.item.* instead")
    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of old invoices and of their product rows.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-fields.html
        """
        return self._call(_FIELDS, {}, extra_params)

    @_deprecated("crm.invoice.get is deprecated: use crm.item.* instead")
    def get(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get one invoice of the old kind.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.get``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get.html
        """
        return self._call(_GET, {"id": id}, extra_params)

    @_deprecated("crm.invoice.getexternallink is deprecated: use crm.item.* instead")
    def getexternallink(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Make or get the public link to an online invoice.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.getexternallink``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get-external-link.html
        """
        return self._call(_GETEXTERNALLINK, {"id": id}, extra_params)

    @_deprecated("crm.invoice.list is deprecated: use crm.item.* instead")
    def list(
        self,
        *,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List old invoices that match a filter; product rows are not included.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-list.html
        """
        return self._call(_LIST, {"filter": filter, "order": order, "select": select}, extra_params)

    @_deprecated("crm.invoice.update is deprecated: use crm.item.* instead")
    def update(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change an invoice of the old kind.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.update``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-update.html
        """
        return self._call(_UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncCrmInvoiceMethods(AsyncNamespace):
    """Methods of ``crm.invoice``."""

    @property
    def recurring(self) -> AsyncCrmInvoiceRecurringMethods:
        """Methods of ``crm.invoice.recurring``."""
        return AsyncCrmInvoiceRecurringMethods(self._caller)

    @property
    def status(self) -> AsyncCrmInvoiceStatusMethods:
        """Methods of ``crm.invoice.status``."""
        return AsyncCrmInvoiceStatusMethods(self._caller)

    @property
    def userfield(self) -> AsyncCrmInvoiceUserfieldMethods:
        """Methods of ``crm.invoice.userfield``."""
        return AsyncCrmInvoiceUserfieldMethods(self._caller)

    @_deprecated("crm.invoice.add is deprecated: use crm.item.* instead")
    async def add(
        self,
        *,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create an invoice of the old kind.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.add``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-add.html
        """
        return await self._call(_ADD, {"fields": fields}, extra_params)

    @_deprecated("crm.invoice.delete is deprecated: use crm.item.* instead")
    async def delete(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete an invoice of the old kind.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.delete``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-delete.html
        """
        return await self._call(_DELETE, {"id": id}, extra_params)

    @_deprecated("crm.invoice.fields is deprecated: use crm.item.* instead")
    async def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of old invoices and of their product rows.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-fields.html
        """
        return await self._call(_FIELDS, {}, extra_params)

    @_deprecated("crm.invoice.get is deprecated: use crm.item.* instead")
    async def get(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get one invoice of the old kind.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.get``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get.html
        """
        return await self._call(_GET, {"id": id}, extra_params)

    @_deprecated("crm.invoice.getexternallink is deprecated: use crm.item.* instead")
    async def getexternallink(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Make or get the public link to an online invoice.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.getexternallink``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get-external-link.html
        """
        return await self._call(_GETEXTERNALLINK, {"id": id}, extra_params)

    @_deprecated("crm.invoice.list is deprecated: use crm.item.* instead")
    async def list(
        self,
        *,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List old invoices that match a filter; product rows are not included.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-list.html
        """
        return await self._call(
            _LIST, {"filter": filter, "order": order, "select": select}, extra_params
        )

    @_deprecated("crm.invoice.update is deprecated: use crm.item.* instead")
    async def update(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change an invoice of the old kind.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.update``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-update.html
        """
        return await self._call(_UPDATE, {"id": id, "fields": fields}, extra_params)


class CrmInvoiceRecurringMethods(Namespace):
    """Methods of ``crm.invoice.recurring``."""

    @_deprecated("crm.invoice.recurring.add is deprecated: use crm.item.* instead")
    def add(
        self,
        *,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create the settings by which an invoice template repeats.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.recurring.add``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.html
        """
        return self._call(_RECURRING__ADD, {"fields": fields}, extra_params)

    @_deprecated("crm.invoice.recurring.delete is deprecated: use crm.item.* instead")
    def delete(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete the settings by which an invoice template repeats.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.recurring.delete``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-delete.html
        """
        return self._call(_RECURRING__DELETE, {"id": id}, extra_params)

    @_deprecated("crm.invoice.recurring.expose is deprecated: use crm.item.* instead")
    def expose(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Issue a new invoice from a recurring template straight away.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.recurring.expose``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-expose.html
        """
        return self._call(_RECURRING__EXPOSE, {"id": id}, extra_params)

    @_deprecated("crm.invoice.recurring.fields is deprecated: use crm.item.* instead")
    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of recurring invoice settings.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.recurring.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-fields.html
        """
        return self._call(_RECURRING__FIELDS, {}, extra_params)

    @_deprecated("crm.invoice.recurring.get is deprecated: use crm.item.* instead")
    def get(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get the settings of one recurring invoice template.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.recurring.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-get.html
        """
        return self._call(_RECURRING__GET, {"id": id}, extra_params)

    @_deprecated("crm.invoice.recurring.list is deprecated: use crm.item.* instead")
    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List settings of recurring invoice templates that match a filter.

        Deprecated; use ``crm.item.*`` instead.

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

        REST method ``crm.invoice.recurring.list``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-list.html
        """
        return self._call(
            _RECURRING__LIST, {"order": order, "filter": filter, "select": select}, extra_params
        )

    @_deprecated("crm.invoice.recurring.update is deprecated: use crm.item.* instead")
    def update(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change the settings by which an invoice template repeats.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.recurring.update``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-update.html
        """
        return self._call(_RECURRING__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncCrmInvoiceRecurringMethods(AsyncNamespace):
    """Methods of ``crm.invoice.recurring``."""

    @_deprecated("crm.invoice.recurring.add is deprecated: use crm.item.* instead")
    async def add(
        self,
        *,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create the settings by which an invoice template repeats.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.recurring.add``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.html
        """
        return await self._call(_RECURRING__ADD, {"fields": fields}, extra_params)

    @_deprecated("crm.invoice.recurring.delete is deprecated: use crm.item.* instead")
    async def delete(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete the settings by which an invoice template repeats.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.recurring.delete``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-delete.html
        """
        return await self._call(_RECURRING__DELETE, {"id": id}, extra_params)

    @_deprecated("crm.invoice.recurring.expose is deprecated: use crm.item.* instead")
    async def expose(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Issue a new invoice from a recurring template straight away.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.recurring.expose``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-expose.html
        """
        return await self._call(_RECURRING__EXPOSE, {"id": id}, extra_params)

    @_deprecated("crm.invoice.recurring.fields is deprecated: use crm.item.* instead")
    async def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of recurring invoice settings.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.recurring.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-fields.html
        """
        return await self._call(_RECURRING__FIELDS, {}, extra_params)

    @_deprecated("crm.invoice.recurring.get is deprecated: use crm.item.* instead")
    async def get(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get the settings of one recurring invoice template.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.recurring.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-get.html
        """
        return await self._call(_RECURRING__GET, {"id": id}, extra_params)

    @_deprecated("crm.invoice.recurring.list is deprecated: use crm.item.* instead")
    async def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List settings of recurring invoice templates that match a filter.

        Deprecated; use ``crm.item.*`` instead.

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

        REST method ``crm.invoice.recurring.list``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-list.html
        """
        return await self._call(
            _RECURRING__LIST, {"order": order, "filter": filter, "select": select}, extra_params
        )

    @_deprecated("crm.invoice.recurring.update is deprecated: use crm.item.* instead")
    async def update(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change the settings by which an invoice template repeats.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.recurring.update``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-update.html
        """
        return await self._call(_RECURRING__UPDATE, {"id": id, "fields": fields}, extra_params)


class CrmInvoiceStatusMethods(Namespace):
    """Methods of ``crm.invoice.status``."""

    @_deprecated("crm.invoice.status.add is deprecated: use crm.item.* instead")
    def add(
        self,
        *,
        fields: Sequence[object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a status for old invoices.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.status.add``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-add.html
        """
        return self._call(_STATUS__ADD, {"fields": fields}, extra_params)

    @_deprecated("crm.invoice.status.delete is deprecated: use crm.item.* instead")
    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a status of old invoices.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.status.delete``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-delete.html
        """
        return self._call(_STATUS__DELETE, {"id": id}, extra_params)

    @_deprecated("crm.invoice.status.fields is deprecated: use crm.item.* instead")
    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of invoice statuses.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.status.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-fields.html
        """
        return self._call(_STATUS__FIELDS, {}, extra_params)

    @_deprecated("crm.invoice.status.get is deprecated: use crm.item.* instead")
    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get one status of old invoices.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.status.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-get.html
        """
        return self._call(_STATUS__GET, {"id": id}, extra_params)

    @_deprecated("crm.invoice.status.list is deprecated: use crm.item.* instead")
    def list(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """List statuses of old invoices that match a filter.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.status.list``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-list.html
        """
        return self._call(_STATUS__LIST, {}, extra_params)

    @_deprecated("crm.invoice.status.update is deprecated: use crm.item.* instead")
    def update(
        self,
        *,
        id: int,
        fields: Sequence[object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change a status of old invoices.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.status.update``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-update.html
        """
        return self._call(_STATUS__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncCrmInvoiceStatusMethods(AsyncNamespace):
    """Methods of ``crm.invoice.status``."""

    @_deprecated("crm.invoice.status.add is deprecated: use crm.item.* instead")
    async def add(
        self,
        *,
        fields: Sequence[object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a status for old invoices.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.status.add``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-add.html
        """
        return await self._call(_STATUS__ADD, {"fields": fields}, extra_params)

    @_deprecated("crm.invoice.status.delete is deprecated: use crm.item.* instead")
    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a status of old invoices.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.status.delete``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-delete.html
        """
        return await self._call(_STATUS__DELETE, {"id": id}, extra_params)

    @_deprecated("crm.invoice.status.fields is deprecated: use crm.item.* instead")
    async def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of invoice statuses.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.status.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-fields.html
        """
        return await self._call(_STATUS__FIELDS, {}, extra_params)

    @_deprecated("crm.invoice.status.get is deprecated: use crm.item.* instead")
    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get one status of old invoices.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.status.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-get.html
        """
        return await self._call(_STATUS__GET, {"id": id}, extra_params)

    @_deprecated("crm.invoice.status.list is deprecated: use crm.item.* instead")
    async def list(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """List statuses of old invoices that match a filter.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.status.list``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-list.html
        """
        return await self._call(_STATUS__LIST, {}, extra_params)

    @_deprecated("crm.invoice.status.update is deprecated: use crm.item.* instead")
    async def update(
        self,
        *,
        id: int,
        fields: Sequence[object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change a status of old invoices.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.status.update``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-update.html
        """
        return await self._call(_STATUS__UPDATE, {"id": id, "fields": fields}, extra_params)


class CrmInvoiceUserfieldMethods(Namespace):
    """Methods of ``crm.invoice.userfield``."""

    @_deprecated("crm.invoice.userfield.add is deprecated: use crm.item.* instead")
    def add(
        self,
        *,
        fields: object | NotGiven = NOT_GIVEN,
        list: object | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a custom field of old invoices.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            fields: Values by field.
            list: Values of a list field, or entries of a list.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.userfield.add``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-add.html
        """
        return self._call(_USERFIELD__ADD, {"fields": fields, "LIST": list}, extra_params)

    @_deprecated("crm.invoice.userfield.delete is deprecated: use crm.item.* instead")
    def delete(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a custom field of old invoices.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.userfield.delete``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-delete.html
        """
        return self._call(_USERFIELD__DELETE, {"id": id}, extra_params)

    @_deprecated("crm.invoice.userfield.get is deprecated: use crm.item.* instead")
    def get(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get one custom field of old invoices.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.userfield.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-get.html
        """
        return self._call(_USERFIELD__GET, {"id": id}, extra_params)

    @_deprecated("crm.invoice.userfield.list is deprecated: use crm.item.* instead")
    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List custom fields of old invoices that match a filter.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.userfield.list``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-list.html
        """
        return self._call(_USERFIELD__LIST, {"order": order, "filter": filter}, extra_params)

    @_deprecated("crm.invoice.userfield.update is deprecated: use crm.item.* instead")
    def update(
        self,
        *,
        id: str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        list: object | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change a custom field of old invoices.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            fields: Values by field.
            list: Values of a list field, or entries of a list.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.userfield.update``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-update.html
        """
        return self._call(
            _USERFIELD__UPDATE, {"id": id, "fields": fields, "LIST": list}, extra_params
        )


class AsyncCrmInvoiceUserfieldMethods(AsyncNamespace):
    """Methods of ``crm.invoice.userfield``."""

    @_deprecated("crm.invoice.userfield.add is deprecated: use crm.item.* instead")
    async def add(
        self,
        *,
        fields: object | NotGiven = NOT_GIVEN,
        list: object | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a custom field of old invoices.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            fields: Values by field.
            list: Values of a list field, or entries of a list.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.userfield.add``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-add.html
        """
        return await self._call(_USERFIELD__ADD, {"fields": fields, "LIST": list}, extra_params)

    @_deprecated("crm.invoice.userfield.delete is deprecated: use crm.item.* instead")
    async def delete(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a custom field of old invoices.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.userfield.delete``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-delete.html
        """
        return await self._call(_USERFIELD__DELETE, {"id": id}, extra_params)

    @_deprecated("crm.invoice.userfield.get is deprecated: use crm.item.* instead")
    async def get(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get one custom field of old invoices.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.userfield.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-get.html
        """
        return await self._call(_USERFIELD__GET, {"id": id}, extra_params)

    @_deprecated("crm.invoice.userfield.list is deprecated: use crm.item.* instead")
    async def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List custom fields of old invoices that match a filter.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.userfield.list``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-list.html
        """
        return await self._call(_USERFIELD__LIST, {"order": order, "filter": filter}, extra_params)

    @_deprecated("crm.invoice.userfield.update is deprecated: use crm.item.* instead")
    async def update(
        self,
        *,
        id: str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        list: object | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change a custom field of old invoices.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            id: Identifier.
            fields: Values by field.
            list: Values of a list field, or entries of a list.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.invoice.userfield.update``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-update.html
        """
        return await self._call(
            _USERFIELD__UPDATE, {"id": id, "fields": fields, "LIST": list}, extra_params
        )
