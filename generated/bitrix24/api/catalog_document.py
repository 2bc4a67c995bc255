# Generated from spec/catalog/document: edit the spec there, then run python -m generator build.
"""Methods of ``catalog.document``, and the shapes of what they answer."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, NotRequired, TypedDict

from .._runtime.deprecation import deprecated as _deprecated
from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page
    from ..api.catalog import DocumentElement


class Document(TypedDict):
    """An inventory document, such as a receipt, transfer or write-off of stock."""

    commentary: NotRequired[str]
    """Comment on the document."""
    createdBy: NotRequired[int]
    """Identifier of the user who created the entry."""
    currency: NotRequired[str]
    """Currency of the document, ISO 4217; fixed once the document exists."""
    dateCreate: NotRequired[str]
    """When the inventory document was created."""
    dateDocument: NotRequired[str | None]
    """Date of the document, ISO 8601."""
    dateModify: NotRequired[str]
    """Date of the last change; left out: now."""
    dateStatus: NotRequired[str]
    """When the status last changed."""
    docNumber: NotRequired[str]
    """Internal number of the document; left out: generated."""
    docType: str
    """Type of the document, as one letter; fixed once set."""
    id: int
    """Identifier."""
    modifiedBy: NotRequired[int]
    """User who made the last change; only administrators may name another than themselves."""
    responsibleId: NotRequired[int]
    """Identifier of the responsible user."""
    siteId: NotRequired[str]
    """Identifier of the site. Default: ``s1``."""
    status: str
    """State of the document: N draft, Y approved, C cancelled."""
    statusBy: NotRequired[int | None]
    """Identifier of the user who last changed the status."""
    title: str
    total: NotRequired[float | None]
    """Sum over the rows of the document; recalculated when it is processed or rows change."""


class AddFields(TypedDict):
    """Values by field."""

    docType: Literal["A", "S", "M", "R", "D"]
    """Type of the document, as one letter; fixed once set. One of ``A`` (receipt of goods), ``S``
    (write-off), ``M`` (transfer between warehouses), ``R`` (return), ``D`` (disposal).
    """
    currency: str
    """Currency of the document, ISO 4217; fixed once the document exists."""
    responsibleId: int
    """Identifier of the responsible user."""
    docNumber: NotRequired[str]
    """Internal number of the document; left out: generated."""
    title: NotRequired[str]
    commentary: NotRequired[str]
    """Comment on the document."""
    siteId: NotRequired[str]
    """Identifier of the site. Default: ``s1``."""
    dateDocument: NotRequired[datetime | str]
    """Date of the document, ISO 8601."""
    total: NotRequired[float]
    """Sum over the rows of the document; recalculated when it is processed or rows change."""
    createdBy: NotRequired[int]
    """Identifier of the user who created the entry."""


class AddResult(TypedDict):
    """What ``result`` holds."""

    document: Document
    """Data of the document, or descriptions of its fields."""


class FieldsResultId(TypedDict):
    """Identifier."""

    type: str
    """Data type of the field."""
    isRequired: bool
    """Whether a value is required."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isImmutable: bool
    """Whether the value can only be set on creation."""
    isMultiple: bool
    """Whether the field takes several values."""
    isDynamic: bool
    """Whether the field is a custom one."""
    title: str


class FieldsResult(TypedDict):
    """What ``result`` holds."""

    id: FieldsResultId
    """Identifier."""


class GetFieldsResultDocument(TypedDict):
    """Data of the document, or descriptions of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class GetFieldsResult(TypedDict):
    """What ``result`` holds."""

    document: dict[str, GetFieldsResultDocument]
    """Data of the document, or descriptions of its fields."""


class UpdateFields(TypedDict):
    """Values by field."""

    title: NotRequired[str]
    commentary: NotRequired[str]
    """Comment on the document."""
    responsibleId: NotRequired[int]
    """Identifier of the responsible user."""
    dateModify: NotRequired[datetime | str]
    """Date of the last change; left out: now."""
    dateDocument: NotRequired[datetime | str]
    """Date of the document, ISO 8601."""
    total: NotRequired[float]
    """Sum over the rows of the document; recalculated when it is processed or rows change."""
    docNumber: NotRequired[str]
    """Internal number of the document; left out: generated."""
    modifiedBy: NotRequired[int]
    """User who made the last change; only administrators may name another than themselves."""


class UpdateResult(TypedDict):
    """What ``result`` holds."""

    document: Document
    """Data of the document, or descriptions of its fields."""


class ElementAddFields(TypedDict):
    """Values by field."""

    docId: int
    """Identifier of the document; its rows can only change before it is processed."""
    elementId: int
    """Identifier of the product in the catalogue."""
    storeTo: NotRequired[int]
    """Identifier of the warehouse that receives the goods, for incoming and transfer documents."""
    amount: NotRequired[float]
    """Quantity of the product, in the document's units."""
    purchasingPrice: NotRequired[float]
    """Purchase price in the currency of the document."""
    storeFrom: NotRequired[int]
    """Identifier of the warehouse that the goods leave, for outgoing documents."""


class ElementAddResult(TypedDict):
    """What ``result`` holds."""

    documentElement: DocumentElement
    """Product row of the document, or descriptions of its fields."""


class ElementFieldsResultId(TypedDict):
    """Identifier."""

    type: str
    """Data type of the field."""
    isRequired: bool
    """Whether a value is required."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isImmutable: bool
    """Whether the value can only be set on creation."""
    isMultiple: bool
    """Whether the field takes several values."""
    isDynamic: bool
    """Whether the field is a custom one."""
    title: str


class ElementFieldsResult(TypedDict):
    """What ``result`` holds."""

    id: ElementFieldsResultId
    """Identifier."""


class ElementGetFieldsResultDocumentElement(TypedDict):
    """Product row of the document, or descriptions of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class ElementGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    documentElement: dict[str, ElementGetFieldsResultDocumentElement]
    """Product row of the document, or descriptions of its fields."""


class ElementUpdateFields(TypedDict):
    """Values by field."""

    amount: NotRequired[float]
    """Quantity of the product, in the document's units."""
    purchasingPrice: NotRequired[float]
    """Purchase price in the currency of the document."""
    storeTo: NotRequired[int]
    """Identifier of the warehouse that receives the goods, for incoming and transfer documents."""
    storeFrom: NotRequired[int]
    """Identifier of the warehouse that the goods leave, for outgoing documents."""


class ElementUpdateResult(TypedDict):
    """What ``result`` holds."""

    documentElement: DocumentElement
    """Product row of the document, or descriptions of its fields."""


_ADD: Final[Endpoint[AddResult]] = Endpoint("catalog.document.add")
_CANCEL: Final[Endpoint[bool]] = Endpoint("catalog.document.cancel")
_CANCEL_LIST: Final[Endpoint[bool]] = Endpoint("catalog.document.cancelList")
_CONDUCT: Final[Endpoint[bool]] = Endpoint("catalog.document.conduct")
_CONDUCT_LIST: Final[Endpoint[bool]] = Endpoint("catalog.document.conductList")
_CONFIRM: Final[Endpoint[bool]] = Endpoint("catalog.document.confirm")
_DELETE: Final[Endpoint[bool]] = Endpoint("catalog.document.delete")
_DELETE_LIST: Final[Endpoint[bool]] = Endpoint("catalog.document.deleteList")
_FIELDS: Final[Endpoint[list[FieldsResult]]] = Endpoint("catalog.document.fields", write=False)
_GET_FIELDS: Final[Endpoint[GetFieldsResult]] = Endpoint("catalog.document.getFields", write=False)
_LIST: Final[ListEndpoint[Document]] = ListEndpoint(
    "catalog.document.list", Paging("start", ("documents",), 50, id="id")
)
_UNCONFIRM: Final[Endpoint[bool]] = Endpoint("catalog.document.unconfirm")
_UPDATE: Final[Endpoint[UpdateResult]] = Endpoint("catalog.document.update")
_ELEMENT__ADD: Final[Endpoint[ElementAddResult]] = Endpoint("catalog.document.element.add")
_ELEMENT__DELETE: Final[Endpoint[bool]] = Endpoint("catalog.document.element.delete")
_ELEMENT__FIELDS: Final[Endpoint[list[ElementFieldsResult]]] = Endpoint(
    "catalog.document.element.fields", write=False
)
_ELEMENT__GET_FIELDS: Final[Endpoint[ElementGetFieldsResult]] = Endpoint(
    "catalog.document.element.getFields", write=False
)
_ELEMENT__LIST: Final[ListEndpoint[DocumentElement]] = ListEndpoint(
    "catalog.document.element.list", Paging("start", ("documentElements",), 50, id="id")
)
_ELEMENT__UPDATE: Final[Endpoint[ElementUpdateResult]] = Endpoint("catalog.document.element.update")
_MODE__STATUS: Final[Endpoint[Literal["Y", "N"]]] = Endpoint(
    "catalog.document.mode.status", write=False
)


class CatalogDocumentMethods(Namespace):
    """Methods of ``catalog.document``."""

    @property
    def element(self) -> CatalogDocumentElementMethods:
        """Methods of ``catalog.document.element``."""
        return CatalogDocumentElementMethods(self._caller)

    @property
    def mode(self) -> CatalogDocumentModeMethods:
        """Methods of ``catalog.document.mode``."""
        return CatalogDocumentModeMethods(self._caller)

    def add(
        self,
        *,
        fields: AddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> AddResult:
        """Create an inventory document, not yet processed.

        Args:
            fields: Values by field. Required. Keys: ``docType`` (required), ``currency``
                (required), ``responsibleId`` (required), ``docNumber``, ``title``,
                ``commentary``, ``siteId``, ``dateDocument``, ``total``, ``createdBy``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AddResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not create documents of
                this type. ``0``: There is no such document type, or it cannot be used. ``0``:
                The plan of the account does not include inventory management. ``0``: Something
                else failed while the document was being created.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.add``. Scope: ``catalog``. Who may call: users who may
        create and edit documents of that type. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-add.html
        """
        return self._call(_ADD, {"fields": fields}, extra_params)

    def cancel(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Undo the processing of one inventory document and take its stock changes back.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The document does not exist, or the
                caller may not undo its processing or use the inventory. ``0``: The caller may
                not work with a warehouse of the document. ``0``: The document is not processed,
                so there is nothing to undo. ``0``: The plan of the account does not include
                inventory management.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.cancel``. Scope: ``catalog``. Who may call: users who may
        undo the processing of that document type and see the warehouses concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel.html
        """
        return self._call(_CANCEL, {"id": id}, extra_params)

    def cancel_list(
        self,
        *,
        document_ids: Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Undo the processing of several inventory documents and take their stock changes back.

        Args:
            document_ids: Identifiers of the documents. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The caller lacks rights to the
                catalogue, to inventory management or to this action. ``0``: One of the
                documents does not exist. ``0``: The document is not processed, so there is
                nothing to undo. ``0``: The plan of the account does not include inventory
                management. ``0``: Inventory management is switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.cancelList``. Scope: ``catalog``. Who may call: users who
        may undo the processing of that document type and see the warehouses concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel-list.html
        """
        return self._call(_CANCEL_LIST, {"documentIds": document_ids}, extra_params)

    def conduct(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Process one inventory document, which changes the stock.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not work with a
                warehouse of the document. ``0``: The caller may not process the document, or
                may not use the catalogue or the inventory. ``0``: There is no document with
                this identifier. ``0``: The document cannot be processed with its present data,
                e.g. the supplier is missing. ``0``: The plan of the account does not include
                inventory management. ``0``: Inventory management has to be switched on before
                documents can be processed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.conduct``. Scope: ``catalog``. Who may call: users who
        may process that document type and see the warehouses concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct.html
        """
        return self._call(_CONDUCT, {"id": id}, extra_params)

    def conduct_list(
        self,
        *,
        document_ids: Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Process several inventory documents at once, which changes the stock.

        Args:
            document_ids: Identifiers of the documents. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The document cannot be processed with
                its present data, e.g. the supplier is missing. ``0``: The caller may not
                process the document, or may not use the catalogue or the inventory. ``0``: The
                plan of the account does not include inventory management. ``0``: Inventory
                management has to be switched on before documents can be processed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.conductList``. Scope: ``catalog``. Who may call: users
        who may process that document type and see the warehouses concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct-list.html
        """
        return self._call(_CONDUCT_LIST, {"documentIds": document_ids}, extra_params)

    @_deprecated("catalog.document.confirm is deprecated: use catalog.document.conduct instead")
    def confirm(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Process an inventory document; outdated, catalog.document.conduct replaces it.

        Deprecated; use ``catalog.document.conduct`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not process the
                document, or may not use the catalogue or the inventory. ``0``: There is no
                document with this identifier. ``0``: The document holds data with which it
                cannot be processed. ``0``: The plan of the account does not include inventory
                management. ``100``: The mandatory parameter id is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.confirm``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-confirm.html
        """
        return self._call(_CONFIRM, {"id": id}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete one inventory document.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The caller has too few rights to the
                document or its warehouses. ``0``: There is no document with this identifier.
                ``0``: The plan of the account does not include inventory management.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.delete``. Scope: ``catalog``. Who may call: users who may
        delete that document type and see the warehouses concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete.html
        """
        return self._call(_DELETE, {"id": id}, extra_params)

    def delete_list(
        self,
        *,
        document_ids: Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete several inventory documents at once.

        Args:
            document_ids: Identifiers of the documents. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not delete documents of
                this type or has no access to their warehouses. ``0``: One of the listed
                documents does not exist. ``0``: The document is processed; undo that before
                deleting it. ``0``: The plan of the account does not include inventory
                management.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.deleteList``. Scope: ``catalog``. Who may call: users who
        may delete that document type and see the warehouses concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete-list.html
        """
        return self._call(_DELETE_LIST, {"documentIds": document_ids}, extra_params)

    @_deprecated("catalog.document.fields is deprecated: use catalog.document.getFields instead")
    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[FieldsResult]:
        """Describe the fields of inventory documents; outdated, use catalog.document.getFields.

        Deprecated; use ``catalog.document.getFields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view inventory
                documents.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.fields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-fields.html
        """
        return self._call(_FIELDS, {}, extra_params)

    def get_fields(self, *, extra_params: Mapping[str, object] | None = None) -> GetFieldsResult:
        """Describe the fields of inventory documents.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetFieldsResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view inventory
                documents.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.getFields``. Scope: ``catalog``. Who may call: users who
        may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-get-fields.html
        """
        return self._call(_GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[Document]:
        """List inventory documents that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Documents found, with the selected fields. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view inventory
                documents.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.list``. Scope: ``catalog``. Who may call: users who may
        view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-list.html
        """
        return self._list(
            _LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    @_deprecated("catalog.document.unconfirm is deprecated: use catalog.document.cancel instead")
    def unconfirm(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Undo the processing of an inventory document; outdated, catalog.document.cancel replaces
        it.

        Deprecated; use ``catalog.document.cancel`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not undo the
                processing, or may not use the catalogue or the inventory. ``0``: The document
                is missing, not processed or holds wrong data, so nothing was undone. ``0``: The
                plan of the account does not include inventory management. ``100``: The
                mandatory parameter id is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.unconfirm``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-unconfirm.html
        """
        return self._call(_UNCONFIRM, {"id": id}, extra_params)

    def update(
        self,
        *,
        id: int,
        fields: UpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> UpdateResult:
        """Change the header fields of an inventory document.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``title``, ``commentary``,
                ``responsibleId``, ``dateModify``, ``dateDocument``, ``total``, ``docNumber``,
                ``modifiedBy``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UpdateResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``0``: The document does not exist, or the
                caller may not edit documents of its type. ``0``: The plan of the account does
                not include inventory management.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.update``. Scope: ``catalog``. Who may call: users who may
        create and edit documents of that type. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-update.html
        """
        return self._call(_UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncCatalogDocumentMethods(AsyncNamespace):
    """Methods of ``catalog.document``."""

    @property
    def element(self) -> AsyncCatalogDocumentElementMethods:
        """Methods of ``catalog.document.element``."""
        return AsyncCatalogDocumentElementMethods(self._caller)

    @property
    def mode(self) -> AsyncCatalogDocumentModeMethods:
        """Methods of ``catalog.document.mode``."""
        return AsyncCatalogDocumentModeMethods(self._caller)

    async def add(
        self,
        *,
        fields: AddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> AddResult:
        """Create an inventory document, not yet processed.

        Args:
            fields: Values by field. Required. Keys: ``docType`` (required), ``currency``
                (required), ``responsibleId`` (required), ``docNumber``, ``title``,
                ``commentary``, ``siteId``, ``dateDocument``, ``total``, ``createdBy``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AddResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not create documents of
                this type. ``0``: There is no such document type, or it cannot be used. ``0``:
                The plan of the account does not include inventory management. ``0``: Something
                else failed while the document was being created.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.add``. Scope: ``catalog``. Who may call: users who may
        create and edit documents of that type. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-add.html
        """
        return await self._call(_ADD, {"fields": fields}, extra_params)

    async def cancel(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Undo the processing of one inventory document and take its stock changes back.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The document does not exist, or the
                caller may not undo its processing or use the inventory. ``0``: The caller may
                not work with a warehouse of the document. ``0``: The document is not processed,
                so there is nothing to undo. ``0``: The plan of the account does not include
                inventory management.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.cancel``. Scope: ``catalog``. Who may call: users who may
        undo the processing of that document type and see the warehouses concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel.html
        """
        return await self._call(_CANCEL, {"id": id}, extra_params)

    async def cancel_list(
        self,
        *,
        document_ids: Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Undo the processing of several inventory documents and take their stock changes back.

        Args:
            document_ids: Identifiers of the documents. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The caller lacks rights to the
                catalogue, to inventory management or to this action. ``0``: One of the
                documents does not exist. ``0``: The document is not processed, so there is
                nothing to undo. ``0``: The plan of the account does not include inventory
                management. ``0``: Inventory management is switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.cancelList``. Scope: ``catalog``. Who may call: users who
        may undo the processing of that document type and see the warehouses concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel-list.html
        """
        return await self._call(_CANCEL_LIST, {"documentIds": document_ids}, extra_params)

    async def conduct(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Process one inventory document, which changes the stock.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not work with a
                warehouse of the document. ``0``: The caller may not process the document, or
                may not use the catalogue or the inventory. ``0``: There is no document with
                this identifier. ``0``: The document cannot be processed with its present data,
                e.g. the supplier is missing. ``0``: The plan of the account does not include
                inventory management. ``0``: Inventory management has to be switched on before
                documents can be processed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.conduct``. Scope: ``catalog``. Who may call: users who
        may process that document type and see the warehouses concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct.html
        """
        return await self._call(_CONDUCT, {"id": id}, extra_params)

    async def conduct_list(
        self,
        *,
        document_ids: Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Process several inventory documents at once, which changes the stock.

        Args:
            document_ids: Identifiers of the documents. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The document cannot be processed with
                its present data, e.g. the supplier is missing. ``0``: The caller may not
                process the document, or may not use the catalogue or the inventory. ``0``: The
                plan of the account does not include inventory management. ``0``: Inventory
                management has to be switched on before documents can be processed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.conductList``. Scope: ``catalog``. Who may call: users
        who may process that document type and see the warehouses concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct-list.html
        """
        return await self._call(_CONDUCT_LIST, {"documentIds": document_ids}, extra_params)

    @_deprecated("catalog.document.confirm is deprecated: use catalog.document.conduct instead")
    async def confirm(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Process an inventory document; outdated, catalog.document.conduct replaces it.

        Deprecated; use ``catalog.document.conduct`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not process the
                document, or may not use the catalogue or the inventory. ``0``: There is no
                document with this identifier. ``0``: The document holds data with which it
                cannot be processed. ``0``: The plan of the account does not include inventory
                management. ``100``: The mandatory parameter id is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.confirm``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-confirm.html
        """
        return await self._call(_CONFIRM, {"id": id}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete one inventory document.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The caller has too few rights to the
                document or its warehouses. ``0``: There is no document with this identifier.
                ``0``: The plan of the account does not include inventory management.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.delete``. Scope: ``catalog``. Who may call: users who may
        delete that document type and see the warehouses concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete.html
        """
        return await self._call(_DELETE, {"id": id}, extra_params)

    async def delete_list(
        self,
        *,
        document_ids: Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete several inventory documents at once.

        Args:
            document_ids: Identifiers of the documents. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not delete documents of
                this type or has no access to their warehouses. ``0``: One of the listed
                documents does not exist. ``0``: The document is processed; undo that before
                deleting it. ``0``: The plan of the account does not include inventory
                management.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.deleteList``. Scope: ``catalog``. Who may call: users who
        may delete that document type and see the warehouses concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete-list.html
        """
        return await self._call(_DELETE_LIST, {"documentIds": document_ids}, extra_params)

    @_deprecated("catalog.document.fields is deprecated: use catalog.document.getFields instead")
    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[FieldsResult]:
        """Describe the fields of inventory documents; outdated, use catalog.document.getFields.

        Deprecated; use ``catalog.document.getFields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view inventory
                documents.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.fields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-fields.html
        """
        return await self._call(_FIELDS, {}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> GetFieldsResult:
        """Describe the fields of inventory documents.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetFieldsResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view inventory
                documents.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.getFields``. Scope: ``catalog``. Who may call: users who
        may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-get-fields.html
        """
        return await self._call(_GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[Document]:
        """List inventory documents that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Documents found, with the selected fields. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view inventory
                documents.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.list``. Scope: ``catalog``. Who may call: users who may
        view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-list.html
        """
        return self._list(
            _LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    @_deprecated("catalog.document.unconfirm is deprecated: use catalog.document.cancel instead")
    async def unconfirm(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Undo the processing of an inventory document; outdated, catalog.document.cancel replaces
        it.

        Deprecated; use ``catalog.document.cancel`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not undo the
                processing, or may not use the catalogue or the inventory. ``0``: The document
                is missing, not processed or holds wrong data, so nothing was undone. ``0``: The
                plan of the account does not include inventory management. ``100``: The
                mandatory parameter id is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.unconfirm``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-unconfirm.html
        """
        return await self._call(_UNCONFIRM, {"id": id}, extra_params)

    async def update(
        self,
        *,
        id: int,
        fields: UpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> UpdateResult:
        """Change the header fields of an inventory document.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``title``, ``commentary``,
                ``responsibleId``, ``dateModify``, ``dateDocument``, ``total``, ``docNumber``,
                ``modifiedBy``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UpdateResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``0``: The document does not exist, or the
                caller may not edit documents of its type. ``0``: The plan of the account does
                not include inventory management.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.update``. Scope: ``catalog``. Who may call: users who may
        create and edit documents of that type. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-update.html
        """
        return await self._call(_UPDATE, {"id": id, "fields": fields}, extra_params)


class CatalogDocumentElementMethods(Namespace):
    """Methods of ``catalog.document.element``."""

    def add(
        self,
        *,
        fields: ElementAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ElementAddResult:
        """Add a product row to an inventory document that is not processed yet.

        Args:
            fields: Values by field. Required. Keys: ``docId`` (required), ``elementId``
                (required), ``storeTo``, ``amount``, ``purchasingPrice``, ``storeFrom``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ElementAddResult``: ``documentElement``.

        Raises:
            APIError: the portal refused the call. ``ERROR_DOCUMENT_RIGHTS``: The caller has too
                few rights to the document or to a given warehouse. ``ERROR_DOCUMENT_STATUS``:
                The document is missing, out of reach or already processed. ``0``: The row could
                not be saved because of an internal failure.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.element.add``. Scope: ``catalog``. Who may call: users
        who may create and edit that document type and see the warehouses concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-add.html
        """
        return self._call(_ELEMENT__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a product row from an inventory document.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_DOCUMENT_RIGHTS``: The caller has too
                few rights to the document or its warehouses. ``ERROR_DOCUMENT_STATUS``: The row
                or its document is missing, or the document is already processed. ``0``: The row
                could not be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.element.delete``. Scope: ``catalog``. Who may call: users
        who may create and edit that document type and see the warehouses concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-delete.html
        """
        return self._call(_ELEMENT__DELETE, {"id": id}, extra_params)

    @_deprecated(
        "catalog.document.element.fields is deprecated: use catalog.document.element.getFields instead"
    )
    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[ElementFieldsResult]:
        """Describe the fields of inventory document rows; outdated, use the getFields variant.

        Deprecated; use ``catalog.document.element.getFields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ElementFieldsResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``ERROR_DOCUMENT_RIGHTS``: The caller may not
                read inventory documents.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.element.fields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-element-fields.html
        """
        return self._call(_ELEMENT__FIELDS, {}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ElementGetFieldsResult:
        """Describe the fields of product rows of inventory documents.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ElementGetFieldsResult``: ``documentElement``.

        Raises:
            APIError: the portal refused the call. ``ERROR_DOCUMENT_RIGHTS``: The caller may not
                read inventory documents. ``0``: Something else failed while the request was
                being handled.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.element.getFields``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-get-fields.html
        """
        return self._call(_ELEMENT__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[DocumentElement]:
        """List product rows of inventory documents that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Product rows found, with the selected fields. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_DOCUMENT_RIGHTS``: The caller may not
                read this data. ``0``: Something else failed while the request was being
                handled.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.element.list``. Scope: ``catalog``. Who may call: users
        who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-list.html
        """
        return self._list(
            _ELEMENT__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: ElementUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ElementUpdateResult:
        """Change a product row of an inventory document.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``amount``, ``purchasingPrice``,
                ``storeTo``, ``storeFrom``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ElementUpdateResult``: ``documentElement``.

        Raises:
            APIError: the portal refused the call. ``ERROR_DOCUMENT_RIGHTS``: The caller may not
                change the document or see its warehouses. ``ERROR_DOCUMENT_STATUS``: The row or
                its document is missing, out of reach or already processed. ``0``: The row could
                not be saved because of an internal failure.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.element.update``. Scope: ``catalog``. Who may call: users
        who may create and edit that document type and see the warehouses concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-update.html
        """
        return self._call(_ELEMENT__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncCatalogDocumentElementMethods(AsyncNamespace):
    """Methods of ``catalog.document.element``."""

    async def add(
        self,
        *,
        fields: ElementAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ElementAddResult:
        """Add a product row to an inventory document that is not processed yet.

        Args:
            fields: Values by field. Required. Keys: ``docId`` (required), ``elementId``
                (required), ``storeTo``, ``amount``, ``purchasingPrice``, ``storeFrom``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ElementAddResult``: ``documentElement``.

        Raises:
            APIError: the portal refused the call. ``ERROR_DOCUMENT_RIGHTS``: The caller has too
                few rights to the document or to a given warehouse. ``ERROR_DOCUMENT_STATUS``:
                The document is missing, out of reach or already processed. ``0``: The row could
                not be saved because of an internal failure.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.element.add``. Scope: ``catalog``. Who may call: users
        who may create and edit that document type and see the warehouses concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-add.html
        """
        return await self._call(_ELEMENT__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a product row from an inventory document.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_DOCUMENT_RIGHTS``: The caller has too
                few rights to the document or its warehouses. ``ERROR_DOCUMENT_STATUS``: The row
                or its document is missing, or the document is already processed. ``0``: The row
                could not be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.element.delete``. Scope: ``catalog``. Who may call: users
        who may create and edit that document type and see the warehouses concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-delete.html
        """
        return await self._call(_ELEMENT__DELETE, {"id": id}, extra_params)

    @_deprecated(
        "catalog.document.element.fields is deprecated: use catalog.document.element.getFields instead"
    )
    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[ElementFieldsResult]:
        """Describe the fields of inventory document rows; outdated, use the getFields variant.

        Deprecated; use ``catalog.document.element.getFields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ElementFieldsResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``ERROR_DOCUMENT_RIGHTS``: The caller may not
                read inventory documents.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.element.fields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-element-fields.html
        """
        return await self._call(_ELEMENT__FIELDS, {}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ElementGetFieldsResult:
        """Describe the fields of product rows of inventory documents.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ElementGetFieldsResult``: ``documentElement``.

        Raises:
            APIError: the portal refused the call. ``ERROR_DOCUMENT_RIGHTS``: The caller may not
                read inventory documents. ``0``: Something else failed while the request was
                being handled.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.element.getFields``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-get-fields.html
        """
        return await self._call(_ELEMENT__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[DocumentElement]:
        """List product rows of inventory documents that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Product rows found, with the selected fields. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_DOCUMENT_RIGHTS``: The caller may not
                read this data. ``0``: Something else failed while the request was being
                handled.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.element.list``. Scope: ``catalog``. Who may call: users
        who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-list.html
        """
        return self._list(
            _ELEMENT__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: ElementUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ElementUpdateResult:
        """Change a product row of an inventory document.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``amount``, ``purchasingPrice``,
                ``storeTo``, ``storeFrom``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ElementUpdateResult``: ``documentElement``.

        Raises:
            APIError: the portal refused the call. ``ERROR_DOCUMENT_RIGHTS``: The caller may not
                change the document or see its warehouses. ``ERROR_DOCUMENT_STATUS``: The row or
                its document is missing, out of reach or already processed. ``0``: The row could
                not be saved because of an internal failure.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.element.update``. Scope: ``catalog``. Who may call: users
        who may create and edit that document type and see the warehouses concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-update.html
        """
        return await self._call(_ELEMENT__UPDATE, {"id": id, "fields": fields}, extra_params)


class CatalogDocumentModeMethods(Namespace):
    """Methods of ``catalog.document.mode``."""

    def status(self, *, extra_params: Mapping[str, object] | None = None) -> Literal["Y", "N"]:
        """Tell whether inventory management is switched on.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not read the product
                catalogue.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.mode.status``. Scope: ``catalog``. Who may call: users
        who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-mode-status.html
        """
        return self._call(_MODE__STATUS, {}, extra_params)


class AsyncCatalogDocumentModeMethods(AsyncNamespace):
    """Methods of ``catalog.document.mode``."""

    async def status(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> Literal["Y", "N"]:
        """Tell whether inventory management is switched on.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not read the product
                catalogue.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.document.mode.status``. Scope: ``catalog``. Who may call: users
        who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-mode-status.html
        """
        return await self._call(_MODE__STATUS, {}, extra_params)
