# Generated from spec/biconnector: edit the spec there, then run python -m generator build.
"""Methods of ``biconnector``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class ConnectorAddFields(TypedDict):
    """Values by field."""

    title: str
    logo: str
    """Logo of the connector: link to an image or base64 data."""
    description: NotRequired[str]
    urlCheck: str
    """Connector address that tells whether the external system is available."""
    urlTableList: str
    """Connector address that returns the list of tables."""
    urlTableDescription: str
    """Connector address that describes one table."""
    urlData: str
    """Connector address that returns the data of a chosen table."""
    settings: Sequence[Mapping[str, object]]
    """Connection parameters of the connector, or their values in a source, by code."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by. Default: ``100``."""


class ConnectorAddResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""


class ConnectorFieldsResultFields(TypedDict):
    """Values by field."""

    title: str
    type: str
    """Data type of the field; always rest for a source or dataset."""
    isRequired: bool
    """Whether a value is required."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isImmutable: bool
    """Whether the value can only be set on creation."""
    isMultiple: bool
    """Whether the field takes several values."""


class ConnectorFieldsResult(TypedDict):
    """What ``result`` holds."""

    fields: list[ConnectorFieldsResultFields]
    """Values by field."""


class ConnectorGetResultItemSettings(TypedDict):
    """Connection parameters of the connector, or their values in a source, by code."""

    name: str
    code: str
    """Code that identifies the entry."""
    type: str
    """Data type of the field; always rest for a source or dataset."""


class ConnectorGetResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""
    title: str
    dateCreate: str
    """Date and time of creation."""
    logo: str
    """Logo of the connector: link to an image or base64 data."""
    description: str
    sort: int
    """Sort index, or the field to sort by."""
    urlCheck: str
    """Connector address that tells whether the external system is available."""
    settings: list[ConnectorGetResultItemSettings]
    """Connection parameters of the connector, or their values in a source, by code."""
    urlData: str
    """Connector address that returns the data of a chosen table."""
    urlTableList: str
    """Connector address that returns the list of tables."""
    urlTableDescription: str
    """Connector address that describes one table."""


class ConnectorGetResult(TypedDict):
    """What ``result`` holds."""

    item: ConnectorGetResultItem
    """Data of the entry."""


class ConnectorListItem(TypedDict):
    """What ``result`` holds."""

    id: str
    """Identifier."""
    title: str
    urlCheck: str
    """Connector address that tells whether the external system is available."""
    dateCreate: str
    """Date and time of creation."""


class ConnectorUpdateFields(TypedDict):
    """Values by field."""

    title: NotRequired[str]
    logo: NotRequired[str]
    """Logo of the connector: link to an image or base64 data."""
    description: NotRequired[str]
    urlCheck: NotRequired[str]
    """Connector address that tells whether the external system is available."""
    urlTableList: NotRequired[str]
    """Connector address that returns the list of tables."""
    urlTableDescription: NotRequired[str]
    """Connector address that describes one table."""
    urlData: NotRequired[str]
    """Connector address that returns the data of a chosen table."""
    settings: NotRequired[Sequence[Mapping[str, object]]]
    """Connection parameters of the connector, or their values in a source, by code."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""


class DatasetAddFields(TypedDict):
    """Values by field."""

    sourceId: int
    """Source from which the dataset takes its data."""
    name: str
    externalName: str
    """Name under which the external source keeps the dataset."""
    externalCode: str
    """Code by which the external source knows the dataset or field."""
    description: NotRequired[str]
    fields: Sequence[Mapping[str, object]]
    """Values by field."""


class DatasetAddResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""


class DatasetGetResultItemFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    datasetId: int
    """Identifier of the dataset that has the field."""
    type: str
    """Data type of the field; always rest for a source or dataset."""
    name: str
    externalCode: str
    """Code by which the external source knows the dataset or field."""
    visible: bool
    """Whether the dataset field is shown."""


class DatasetGetResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""
    type: str
    """Data type of the field; always rest for a source or dataset."""
    name: str
    description: str
    externalCode: str
    """Code by which the external source knows the dataset or field."""
    externalName: str
    """Name under which the external source keeps the dataset."""
    dateCreate: str
    """Date and time of creation."""
    dateUpdate: str
    """Date and time of the last change."""
    createdById: int
    """User who created the record."""
    updatedById: int
    """User who last changed the record."""
    externalId: int
    """Identifier of the dataset outside the portal."""
    fields: list[DatasetGetResultItemFields]
    """Values by field."""


class DatasetGetResult(TypedDict):
    """What ``result`` holds."""

    item: DatasetGetResultItem
    """Data of the entry."""


class DatasetListItem(TypedDict):
    """What ``result`` holds."""

    id: str
    """Identifier."""
    name: str
    description: str


class DatasetUpdateFields(TypedDict):
    """Values by field."""

    description: NotRequired[str]


class DatasetFieldsResultFields(TypedDict):
    """Values by field."""

    title: str
    type: str
    """Data type of the field; always rest for a source or dataset."""
    isRequired: bool
    """Whether a value is required."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isImmutable: bool
    """Whether the value can only be set on creation."""
    isMultiple: bool
    """Whether the field takes several values."""


class DatasetFieldsResult(TypedDict):
    """What ``result`` holds."""

    fields: list[DatasetFieldsResultFields]
    """Values by field."""


class SourceAddFields(TypedDict):
    """Values by field."""

    title: str
    description: NotRequired[str]
    connectorId: int
    """Connector on which the source is built."""
    settings: Mapping[str, object]
    """Connection parameters of the connector, or their values in a source, by code."""
    active: NotRequired[bool]
    """Whether it is active. Default: ``True``."""


class SourceAddResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""


class SourceFieldsResultFields(TypedDict):
    """Values by field."""

    title: str
    type: str
    """Data type of the field; always rest for a source or dataset."""
    isRequired: bool
    """Whether a value is required."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isImmutable: bool
    """Whether the value can only be set on creation."""
    isMultiple: bool
    """Whether the field takes several values."""


class SourceFieldsResult(TypedDict):
    """What ``result`` holds."""

    fields: list[SourceFieldsResultFields]
    """Values by field."""


class SourceGetResultItemConnection(TypedDict):
    """Main data of the source: title, code, activity, dates and authors."""

    id: int
    """Identifier."""
    type: str
    """Data type of the field; always rest for a source or dataset."""
    code: str
    """Code that identifies the entry."""
    title: str
    description: str
    active: bool
    """Whether it is active."""
    dateCreate: str
    """Date and time of creation."""
    dateUpdate: str
    """Date and time of the last change."""
    createdById: int
    """User who created the record."""
    updatedById: int
    """User who last changed the record."""


class SourceGetResultItemSettings(TypedDict):
    """Connection parameters of the connector, or their values in a source, by code."""

    code: str
    """Code that identifies the entry."""
    name: str
    type: str
    """Data type of the field; always rest for a source or dataset."""
    value: str
    id: int
    """Identifier."""


class SourceGetResultItem(TypedDict):
    """Data of the entry."""

    connection: SourceGetResultItemConnection
    """Main data of the source: title, code, activity, dates and authors."""
    connectorId: int
    """Connector on which the source is built."""
    settings: list[SourceGetResultItemSettings]
    """Connection parameters of the connector, or their values in a source, by code."""


class SourceGetResult(TypedDict):
    """What ``result`` holds."""

    item: SourceGetResultItem
    """Data of the entry."""


class SourceListItem(TypedDict):
    """What ``result`` holds."""

    id: str
    """Identifier."""
    title: str
    active: bool
    """Whether it is active."""
    dateCreate: str
    """Date and time of creation."""


class SourceUpdateFields(TypedDict):
    """Values by field."""

    title: NotRequired[str]
    description: NotRequired[str]
    active: NotRequired[bool]
    """Whether it is active."""
    settings: NotRequired[Mapping[str, object]]
    """Connection parameters of the connector, or their values in a source, by code."""


_CONNECTOR__ADD: Final[Endpoint[ConnectorAddResult]] = Endpoint("biconnector.connector.add")
_CONNECTOR__DELETE: Final[Endpoint[bool]] = Endpoint("biconnector.connector.delete")
_CONNECTOR__FIELDS: Final[Endpoint[ConnectorFieldsResult]] = Endpoint(
    "biconnector.connector.fields", write=False
)
_CONNECTOR__GET: Final[Endpoint[ConnectorGetResult]] = Endpoint(
    "biconnector.connector.get", write=False
)
_CONNECTOR__LIST: Final[ListEndpoint[ConnectorListItem]] = ListEndpoint(
    "biconnector.connector.list", Paging("page", (), 1, ("page",), id="id")
)
_CONNECTOR__UPDATE: Final[Endpoint[bool]] = Endpoint("biconnector.connector.update")
_DATASET__ADD: Final[Endpoint[DatasetAddResult]] = Endpoint("biconnector.dataset.add")
_DATASET__DELETE: Final[Endpoint[bool]] = Endpoint("biconnector.dataset.delete")
_DATASET__GET: Final[Endpoint[DatasetGetResult]] = Endpoint("biconnector.dataset.get", write=False)
_DATASET__LIST: Final[ListEndpoint[DatasetListItem]] = ListEndpoint(
    "biconnector.dataset.list", Paging("page", (), 1, ("page",), id="id")
)
_DATASET__UPDATE: Final[Endpoint[bool]] = Endpoint("biconnector.dataset.update")
_DATASET__FIELDS: Final[Endpoint[DatasetFieldsResult]] = Endpoint(
    "biconnector.dataset.fields", write=False
)
_DATASET__FIELDS__UPDATE: Final[Endpoint[bool]] = Endpoint("biconnector.dataset.fields.update")
_SOURCE__ADD: Final[Endpoint[SourceAddResult]] = Endpoint("biconnector.source.add")
_SOURCE__DELETE: Final[Endpoint[bool]] = Endpoint("biconnector.source.delete")
_SOURCE__FIELDS: Final[Endpoint[SourceFieldsResult]] = Endpoint(
    "biconnector.source.fields", write=False
)
_SOURCE__GET: Final[Endpoint[SourceGetResult]] = Endpoint("biconnector.source.get", write=False)
_SOURCE__LIST: Final[ListEndpoint[SourceListItem]] = ListEndpoint(
    "biconnector.source.list", Paging("page", (), 1, ("page",), id="id")
)
_SOURCE__UPDATE: Final[Endpoint[bool]] = Endpoint("biconnector.source.update")


class BiconnectorMethods(Namespace):
    """Methods of ``biconnector``."""

    @property
    def connector(self) -> BiconnectorConnectorMethods:
        """Methods of ``biconnector.connector``."""
        return BiconnectorConnectorMethods(self._caller)

    @property
    def dataset(self) -> BiconnectorDatasetMethods:
        """Methods of ``biconnector.dataset``."""
        return BiconnectorDatasetMethods(self._caller)

    @property
    def source(self) -> BiconnectorSourceMethods:
        """Methods of ``biconnector.source``."""
        return BiconnectorSourceMethods(self._caller)


class AsyncBiconnectorMethods(AsyncNamespace):
    """Methods of ``biconnector``."""

    @property
    def connector(self) -> AsyncBiconnectorConnectorMethods:
        """Methods of ``biconnector.connector``."""
        return AsyncBiconnectorConnectorMethods(self._caller)

    @property
    def dataset(self) -> AsyncBiconnectorDatasetMethods:
        """Methods of ``biconnector.dataset``."""
        return AsyncBiconnectorDatasetMethods(self._caller)

    @property
    def source(self) -> AsyncBiconnectorSourceMethods:
        """Methods of ``biconnector.source``."""
        return AsyncBiconnectorSourceMethods(self._caller)


class BiconnectorConnectorMethods(Namespace):
    """Methods of ``biconnector.connector``."""

    def add(
        self,
        *,
        fields: ConnectorAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ConnectorAddResult:
        """Create a connector, the reusable recipe by which BI sources reach an external system.

        Args:
            fields: Values by field. Required. Keys: ``title`` (required), ``logo`` (required),
                ``description``, ``urlCheck`` (required), ``urlTableList`` (required),
                ``urlTableDescription`` (required), ``urlData`` (required), ``settings``
                (required), ``sort``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ConnectorAddResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_FIELDS_NOT_PROVIDED``: The
                request carries no `fields`. ``VALIDATION_UNKNOWN_PARAMETERS``: The request has
                parameters that the call does not know; the message lists them.
                ``VALIDATION_REQUIRED_FIELD_MISSING``: A required field is missing; the message
                names it. ``VALIDATION_READ_ONLY_FIELD``: A field that can only be read was
                passed for writing. ``VALIDATION_IMMUTABLE_FIELD``: A field that can no longer
                be changed was passed. ``VALIDATION_INVALID_FIELD_TYPE``: A field has a value of
                the wrong type; the message names the type expected.
                ``VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS``: A connector setting lacks its
                `type`, `name` or `code`. ``VALIDATION_SETTINGS_NAME_TOO_LONG``: The `name` of a
                connector setting is longer than 512 characters.
                ``VALIDATION_SETTINGS_CODE_TOO_LONG``: The `code` of a connector setting is
                longer than 512 characters. ``VALIDATION_SETTINGS_INVALID_TYPE``: A connector
                setting has an unknown `type`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.connector.add``. Scope: ``biconnector``. Who may call: users
        with access to the Analytics hub. Writes.

        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-add.html
        """
        return self._call(_CONNECTOR__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a connector that no source uses any more.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_ID_NOT_PROVIDED``: No `id` was
                passed. ``VALIDATION_INVALID_ID_FORMAT``: The `id` is not a positive integer.
                ``CONNECTOR_NOT_FOUND``: No connector has this identifier.
                ``CONNECTOR_DELETE_RESTRICTED``: Sources still use the connector, so it cannot
                be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.connector.delete``. Scope: ``biconnector``. Who may call:
        users with access to the Analyst Workspace. Writes.

        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-delete.html
        """
        return self._call(_CONNECTOR__DELETE, {"id": id}, extra_params)

    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> ConnectorFieldsResult:
        """Describe the fields that a connector has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ConnectorFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.connector.fields``. Scope: ``biconnector``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-fields.html
        """
        return self._call(_CONNECTOR__FIELDS, {}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ConnectorGetResult:
        """Get one connector by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ConnectorGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_ID_NOT_PROVIDED``: No `id` was
                passed. ``VALIDATION_INVALID_ID_FORMAT``: The `id` is not a positive integer.
                ``CONNECTOR_NOT_FOUND``: No connector has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.connector.get``. Scope: ``biconnector``. Who may call: users
        with access to the Analyst Workspace. Reads only.

        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-get.html
        """
        return self._call(_CONNECTOR__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ConnectorListItem]:
        """List connectors that match a filter, 50 to a page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            page: Number of the page of results, 50 records each.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_SELECT_TYPE``: The value of
                `select` is not an array. ``VALIDATION_FILTER_TYPE``: The value of `filter` is
                not an array. ``VALIDATION_ORDER_TYPE``: The value of `order` is not an array.
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT``: A field named in `select` cannot be
                selected. ``VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER``: A field named in `filter`
                cannot be filtered by. ``VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER``: A field named
                in `order` cannot be sorted by. ``VALIDATION_INVALID_FILTER_LOGIC``: The
                filter's `logic` is neither AND nor OR.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.connector.list``. Scope: ``biconnector``. Who may call: users
        with access to the Analytics hub. Reads only.

        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-list.html
        """
        return self._list(
            _CONNECTOR__LIST,
            {"select": select, "filter": filter, "order": order, "page": page},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: ConnectorUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change an existing connector.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``title``, ``logo``, ``description``,
                ``urlCheck``, ``urlTableList``, ``urlTableDescription``, ``urlData``,
                ``settings``, ``sort``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_ID_NOT_PROVIDED``: No `id` was
                passed. ``VALIDATION_INVALID_ID_FORMAT``: The `id` is not a positive integer.
                ``VALIDATION_FIELDS_NOT_PROVIDED``: The request carries no `fields`.
                ``VALIDATION_UNKNOWN_PARAMETERS``: The request has parameters that the call does
                not know; the message lists them. ``VALIDATION_READ_ONLY_FIELD``: A field that
                can only be read was passed for writing. ``VALIDATION_IMMUTABLE_FIELD``: A field
                that can no longer be changed was passed. ``VALIDATION_INVALID_FIELD_TYPE``: A
                field has a value of the wrong type; the message names the type expected.
                ``CONNECTOR_NOT_FOUND``: No connector has this identifier.
                ``VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS``: A connector setting lacks its
                `type`, `name` or `code`. ``VALIDATION_SETTINGS_INVALID_TYPE``: A connector
                setting has an unknown `type`. ``VALIDATION_SETTINGS_NAME_TOO_LONG``: The `name`
                of a connector setting is longer than 512 characters.
                ``VALIDATION_SETTINGS_CODE_TOO_LONG``: The `code` of a connector setting is
                longer than 512 characters.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.connector.update``. Scope: ``biconnector``. Who may call:
        users with access to the Analyst Workspace. Writes.

        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-update.html
        """
        return self._call(_CONNECTOR__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncBiconnectorConnectorMethods(AsyncNamespace):
    """Methods of ``biconnector.connector``."""

    async def add(
        self,
        *,
        fields: ConnectorAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ConnectorAddResult:
        """Create a connector, the reusable recipe by which BI sources reach an external system.

        Args:
            fields: Values by field. Required. Keys: ``title`` (required), ``logo`` (required),
                ``description``, ``urlCheck`` (required), ``urlTableList`` (required),
                ``urlTableDescription`` (required), ``urlData`` (required), ``settings``
                (required), ``sort``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ConnectorAddResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_FIELDS_NOT_PROVIDED``: The
                request carries no `fields`. ``VALIDATION_UNKNOWN_PARAMETERS``: The request has
                parameters that the call does not know; the message lists them.
                ``VALIDATION_REQUIRED_FIELD_MISSING``: A required field is missing; the message
                names it. ``VALIDATION_READ_ONLY_FIELD``: A field that can only be read was
                passed for writing. ``VALIDATION_IMMUTABLE_FIELD``: A field that can no longer
                be changed was passed. ``VALIDATION_INVALID_FIELD_TYPE``: A field has a value of
                the wrong type; the message names the type expected.
                ``VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS``: A connector setting lacks its
                `type`, `name` or `code`. ``VALIDATION_SETTINGS_NAME_TOO_LONG``: The `name` of a
                connector setting is longer than 512 characters.
                ``VALIDATION_SETTINGS_CODE_TOO_LONG``: The `code` of a connector setting is
                longer than 512 characters. ``VALIDATION_SETTINGS_INVALID_TYPE``: A connector
                setting has an unknown `type`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.connector.add``. Scope: ``biconnector``. Who may call: users
        with access to the Analytics hub. Writes.

        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-add.html
        """
        return await self._call(_CONNECTOR__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a connector that no source uses any more.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_ID_NOT_PROVIDED``: No `id` was
                passed. ``VALIDATION_INVALID_ID_FORMAT``: The `id` is not a positive integer.
                ``CONNECTOR_NOT_FOUND``: No connector has this identifier.
                ``CONNECTOR_DELETE_RESTRICTED``: Sources still use the connector, so it cannot
                be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.connector.delete``. Scope: ``biconnector``. Who may call:
        users with access to the Analyst Workspace. Writes.

        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-delete.html
        """
        return await self._call(_CONNECTOR__DELETE, {"id": id}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ConnectorFieldsResult:
        """Describe the fields that a connector has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ConnectorFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.connector.fields``. Scope: ``biconnector``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-fields.html
        """
        return await self._call(_CONNECTOR__FIELDS, {}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ConnectorGetResult:
        """Get one connector by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ConnectorGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_ID_NOT_PROVIDED``: No `id` was
                passed. ``VALIDATION_INVALID_ID_FORMAT``: The `id` is not a positive integer.
                ``CONNECTOR_NOT_FOUND``: No connector has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.connector.get``. Scope: ``biconnector``. Who may call: users
        with access to the Analyst Workspace. Reads only.

        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-get.html
        """
        return await self._call(_CONNECTOR__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ConnectorListItem]:
        """List connectors that match a filter, 50 to a page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            page: Number of the page of results, 50 records each.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_SELECT_TYPE``: The value of
                `select` is not an array. ``VALIDATION_FILTER_TYPE``: The value of `filter` is
                not an array. ``VALIDATION_ORDER_TYPE``: The value of `order` is not an array.
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT``: A field named in `select` cannot be
                selected. ``VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER``: A field named in `filter`
                cannot be filtered by. ``VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER``: A field named
                in `order` cannot be sorted by. ``VALIDATION_INVALID_FILTER_LOGIC``: The
                filter's `logic` is neither AND nor OR.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.connector.list``. Scope: ``biconnector``. Who may call: users
        with access to the Analytics hub. Reads only.

        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-list.html
        """
        return self._list(
            _CONNECTOR__LIST,
            {"select": select, "filter": filter, "order": order, "page": page},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: ConnectorUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change an existing connector.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``title``, ``logo``, ``description``,
                ``urlCheck``, ``urlTableList``, ``urlTableDescription``, ``urlData``,
                ``settings``, ``sort``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_ID_NOT_PROVIDED``: No `id` was
                passed. ``VALIDATION_INVALID_ID_FORMAT``: The `id` is not a positive integer.
                ``VALIDATION_FIELDS_NOT_PROVIDED``: The request carries no `fields`.
                ``VALIDATION_UNKNOWN_PARAMETERS``: The request has parameters that the call does
                not know; the message lists them. ``VALIDATION_READ_ONLY_FIELD``: A field that
                can only be read was passed for writing. ``VALIDATION_IMMUTABLE_FIELD``: A field
                that can no longer be changed was passed. ``VALIDATION_INVALID_FIELD_TYPE``: A
                field has a value of the wrong type; the message names the type expected.
                ``CONNECTOR_NOT_FOUND``: No connector has this identifier.
                ``VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS``: A connector setting lacks its
                `type`, `name` or `code`. ``VALIDATION_SETTINGS_INVALID_TYPE``: A connector
                setting has an unknown `type`. ``VALIDATION_SETTINGS_NAME_TOO_LONG``: The `name`
                of a connector setting is longer than 512 characters.
                ``VALIDATION_SETTINGS_CODE_TOO_LONG``: The `code` of a connector setting is
                longer than 512 characters.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.connector.update``. Scope: ``biconnector``. Who may call:
        users with access to the Analyst Workspace. Writes.

        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-update.html
        """
        return await self._call(_CONNECTOR__UPDATE, {"id": id, "fields": fields}, extra_params)


class BiconnectorDatasetMethods(Namespace):
    """Methods of ``biconnector.dataset``."""

    @property
    def fields(self) -> BiconnectorDatasetFieldsMethods:
        """Methods of ``biconnector.dataset.fields``."""
        return BiconnectorDatasetFieldsMethods(self._caller)

    def add(
        self,
        *,
        fields: DatasetAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> DatasetAddResult:
        """Create a dataset on top of a data source.

        Args:
            fields: Values by field. Required. Keys: ``sourceId`` (required), ``name``
                (required), ``externalName`` (required), ``externalCode`` (required),
                ``description``, ``fields`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DatasetAddResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_FIELDS_NOT_PROVIDED``: The
                request carries no `fields`. ``VALIDATION_UNKNOWN_PARAMETERS``: The request has
                parameters that the call does not know; the message lists them.
                ``VALIDATION_REQUIRED_FIELD_MISSING``: A required field is missing; the message
                names it. ``VALIDATION_READ_ONLY_FIELD``: A field that can only be read was
                passed for writing. ``VALIDATION_IMMUTABLE_FIELD``: A field that can no longer
                be changed was passed. ``VALIDATION_INVALID_FIELD_TYPE``: A field has a value of
                the wrong type; the message names the type expected. ``SOURCE_NOT_FOUND``: No
                source has this identifier. ``DATASET_ALREADY_EXIST``: Another dataset already
                has this name. ``VALIDATION_DATASET_NAME_INVALID``: The dataset name must start
                with a small Latin letter and hold only a-z, 0-9 and `_`.
                ``VALIDATION_DATASET_NAME_TOO_LONG``: The dataset name is longer than 230
                characters. ``VALIDATION_DUPLICATE_FIELD_CODE``: Two of the dataset's fields
                have the same `externalCode`. ``VALIDATION_DUPLICATE_FIELD_NAME``: Two of the
                dataset's fields have the same `name`.
                ``VALIDATION_FIELD_MISSING_REQUIRED_PARAMETERS``: A dataset field lacks its
                `name`, `externalCode` or `type`. ``VALIDATION_FIELD_NAME_INVALID_FORMAT``: A
                field name must start with a capital Latin letter and hold only A-Z, 0-9 and
                `_`. ``VALIDATION_FIELD_NAME_TOO_LONG``: A field name is longer than 32
                characters. ``VALIDATION_FIELD_INVALID_TYPE``: A dataset field has an unknown
                type. No code: The dataset could not be created.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.dataset.add``. Scope: ``biconnector``. Who may call: users
        with access to the Analytics hub. Writes.

        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-add.html
        """
        return self._call(_DATASET__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a dataset.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_ID_NOT_PROVIDED``: No `id` was
                passed. ``VALIDATION_INVALID_ID_FORMAT``: The `id` is not a positive integer.
                ``DATASET_NOT_FOUND``: No dataset has this identifier. No code: The dataset
                could not be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.dataset.delete``. Scope: ``biconnector``. Who may call: users
        with access to the Analyst Workspace. Writes.

        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-delete.html
        """
        return self._call(_DATASET__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DatasetGetResult:
        """Get one dataset with its fields by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DatasetGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_ID_NOT_PROVIDED``: No `id` was
                passed. ``VALIDATION_INVALID_ID_FORMAT``: The `id` is not a positive integer.
                ``DATASET_NOT_FOUND``: No dataset has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.dataset.get``. Scope: ``biconnector``. Who may call: users
        with access to the Analyst Workspace. Reads only.

        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-get.html
        """
        return self._call(_DATASET__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[DatasetListItem]:
        """List datasets that match a filter, 50 to a page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            page: Number of the page of results, 50 records each.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_SELECT_TYPE``: The value of
                `select` is not an array. ``VALIDATION_FILTER_TYPE``: The value of `filter` is
                not an array. ``VALIDATION_ORDER_TYPE``: The value of `order` is not an array.
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT``: A field named in `select` cannot be
                selected. ``VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER``: A field named in `filter`
                cannot be filtered by. ``VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER``: A field named
                in `order` cannot be sorted by.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.dataset.list``. Scope: ``biconnector``. Who may call: users
        with access to the Analytics hub. Reads only.

        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-list.html
        """
        return self._list(
            _DATASET__LIST,
            {"select": select, "filter": filter, "order": order, "page": page},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: DatasetUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a dataset's own properties; its fields have a separate call.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``description``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_ID_NOT_PROVIDED``: No `id` was
                passed. ``VALIDATION_INVALID_ID_FORMAT``: The `id` is not a positive integer.
                ``VALIDATION_FIELDS_NOT_PROVIDED``: The request carries no `fields`.
                ``VALIDATION_UNKNOWN_PARAMETERS``: The request has parameters that the call does
                not know; the message lists them. ``VALIDATION_REQUIRED_FIELD_MISSING``: A
                required field is missing; the message names it. ``VALIDATION_READ_ONLY_FIELD``:
                A field that can only be read was passed for writing.
                ``VALIDATION_IMMUTABLE_FIELD``: A field that can no longer be changed was
                passed. ``VALIDATION_INVALID_FIELD_TYPE``: A field has a value of the wrong
                type; the message names the type expected. ``DATASET_NOT_FOUND``: No dataset has
                this identifier. ``INVALID_METHOD``: Fields of a dataset cannot be changed here;
                there is a separate call for them. No code: The dataset could not be changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.dataset.update``. Scope: ``biconnector``. Who may call: users
        with access to the Analyst Workspace. Writes.

        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-update.html
        """
        return self._call(_DATASET__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncBiconnectorDatasetMethods(AsyncNamespace):
    """Methods of ``biconnector.dataset``."""

    @property
    def fields(self) -> AsyncBiconnectorDatasetFieldsMethods:
        """Methods of ``biconnector.dataset.fields``."""
        return AsyncBiconnectorDatasetFieldsMethods(self._caller)

    async def add(
        self,
        *,
        fields: DatasetAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> DatasetAddResult:
        """Create a dataset on top of a data source.

        Args:
            fields: Values by field. Required. Keys: ``sourceId`` (required), ``name``
                (required), ``externalName`` (required), ``externalCode`` (required),
                ``description``, ``fields`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DatasetAddResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_FIELDS_NOT_PROVIDED``: The
                request carries no `fields`. ``VALIDATION_UNKNOWN_PARAMETERS``: The request has
                parameters that the call does not know; the message lists them.
                ``VALIDATION_REQUIRED_FIELD_MISSING``: A required field is missing; the message
                names it. ``VALIDATION_READ_ONLY_FIELD``: A field that can only be read was
                passed for writing. ``VALIDATION_IMMUTABLE_FIELD``: A field that can no longer
                be changed was passed. ``VALIDATION_INVALID_FIELD_TYPE``: A field has a value of
                the wrong type; the message names the type expected. ``SOURCE_NOT_FOUND``: No
                source has this identifier. ``DATASET_ALREADY_EXIST``: Another dataset already
                has this name. ``VALIDATION_DATASET_NAME_INVALID``: The dataset name must start
                with a small Latin letter and hold only a-z, 0-9 and `_`.
                ``VALIDATION_DATASET_NAME_TOO_LONG``: The dataset name is longer than 230
                characters. ``VALIDATION_DUPLICATE_FIELD_CODE``: Two of the dataset's fields
                have the same `externalCode`. ``VALIDATION_DUPLICATE_FIELD_NAME``: Two of the
                dataset's fields have the same `name`.
                ``VALIDATION_FIELD_MISSING_REQUIRED_PARAMETERS``: A dataset field lacks its
                `name`, `externalCode` or `type`. ``VALIDATION_FIELD_NAME_INVALID_FORMAT``: A
                field name must start with a capital Latin letter and hold only A-Z, 0-9 and
                `_`. ``VALIDATION_FIELD_NAME_TOO_LONG``: A field name is longer than 32
                characters. ``VALIDATION_FIELD_INVALID_TYPE``: A dataset field has an unknown
                type. No code: The dataset could not be created.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.dataset.add``. Scope: ``biconnector``. Who may call: users
        with access to the Analytics hub. Writes.

        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-add.html
        """
        return await self._call(_DATASET__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a dataset.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_ID_NOT_PROVIDED``: No `id` was
                passed. ``VALIDATION_INVALID_ID_FORMAT``: The `id` is not a positive integer.
                ``DATASET_NOT_FOUND``: No dataset has this identifier. No code: The dataset
                could not be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.dataset.delete``. Scope: ``biconnector``. Who may call: users
        with access to the Analyst Workspace. Writes.

        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-delete.html
        """
        return await self._call(_DATASET__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DatasetGetResult:
        """Get one dataset with its fields by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DatasetGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_ID_NOT_PROVIDED``: No `id` was
                passed. ``VALIDATION_INVALID_ID_FORMAT``: The `id` is not a positive integer.
                ``DATASET_NOT_FOUND``: No dataset has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.dataset.get``. Scope: ``biconnector``. Who may call: users
        with access to the Analyst Workspace. Reads only.

        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-get.html
        """
        return await self._call(_DATASET__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[DatasetListItem]:
        """List datasets that match a filter, 50 to a page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            page: Number of the page of results, 50 records each.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_SELECT_TYPE``: The value of
                `select` is not an array. ``VALIDATION_FILTER_TYPE``: The value of `filter` is
                not an array. ``VALIDATION_ORDER_TYPE``: The value of `order` is not an array.
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT``: A field named in `select` cannot be
                selected. ``VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER``: A field named in `filter`
                cannot be filtered by. ``VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER``: A field named
                in `order` cannot be sorted by.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.dataset.list``. Scope: ``biconnector``. Who may call: users
        with access to the Analytics hub. Reads only.

        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-list.html
        """
        return self._list(
            _DATASET__LIST,
            {"select": select, "filter": filter, "order": order, "page": page},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: DatasetUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a dataset's own properties; its fields have a separate call.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``description``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_ID_NOT_PROVIDED``: No `id` was
                passed. ``VALIDATION_INVALID_ID_FORMAT``: The `id` is not a positive integer.
                ``VALIDATION_FIELDS_NOT_PROVIDED``: The request carries no `fields`.
                ``VALIDATION_UNKNOWN_PARAMETERS``: The request has parameters that the call does
                not know; the message lists them. ``VALIDATION_REQUIRED_FIELD_MISSING``: A
                required field is missing; the message names it. ``VALIDATION_READ_ONLY_FIELD``:
                A field that can only be read was passed for writing.
                ``VALIDATION_IMMUTABLE_FIELD``: A field that can no longer be changed was
                passed. ``VALIDATION_INVALID_FIELD_TYPE``: A field has a value of the wrong
                type; the message names the type expected. ``DATASET_NOT_FOUND``: No dataset has
                this identifier. ``INVALID_METHOD``: Fields of a dataset cannot be changed here;
                there is a separate call for them. No code: The dataset could not be changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.dataset.update``. Scope: ``biconnector``. Who may call: users
        with access to the Analyst Workspace. Writes.

        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-update.html
        """
        return await self._call(_DATASET__UPDATE, {"id": id, "fields": fields}, extra_params)


class BiconnectorDatasetFieldsMethods(Namespace):
    """Methods of ``biconnector.dataset.fields``."""

    def __call__(self, *, extra_params: Mapping[str, object] | None = None) -> DatasetFieldsResult:
        """Describe the fields that a dataset object has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DatasetFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.dataset.fields``. Scope: ``biconnector``. Who may call: users
        with access to the Analytics hub. Reads only.

        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields.html
        """
        return self._call(_DATASET__FIELDS, {}, extra_params)

    def update(
        self,
        *,
        id: int,
        add: Sequence[Mapping[str, object]] | NotGiven = NOT_GIVEN,
        update: Sequence[Mapping[str, object]] | NotGiven = NOT_GIVEN,
        delete: Sequence[int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Add, change and remove fields of an existing dataset in one call.

        Args:
            id: Identifier. Required.
            add: Fields to create in the dataset, each with type, name and externalCode.
            update: Fields to change, each with its `id` and `visible` flag.
            delete: Identifiers of the dataset fields to remove.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_ID_NOT_PROVIDED``: No `id` was
                passed. ``VALIDATION_INVALID_ID_FORMAT``: The `id` is not a positive integer.
                ``DATASET_NOT_FOUND``: No dataset has this identifier. ``DATASET_UPDATE_ERROR``:
                The dataset could not be changed. ``VALIDATION_DUPLICATE_FIELD_CODE``: Two of
                the dataset's fields have the same `externalCode`.
                ``VALIDATION_DUPLICATE_FIELD_NAME``: Two of the dataset's fields have the same
                `name`. ``VALIDATION_FIELD_NAME_INVALID_FORMAT``: A field name must start with a
                capital Latin letter and hold only A-Z, 0-9 and `_`.
                ``VALIDATION_FIELD_NAME_TOO_LONG``: A field name is longer than 32 characters.
                ``VALIDATION_FIELD_INVALID_TYPE``: A dataset field has an unknown type.
                ``VALIDATION_DUPLICATE_EXIST_CODE``: A field to be added has an `externalCode`
                that the dataset already uses. ``VALIDATION_DUPLICATE_EXIST_NAME``: A field to
                be added has a `name` that the dataset already uses.
                ``VALIDATION_FIELD_ADD_MISSING_REQUIRED_FIELDS``: A field to be added lacks its
                `name`, `externalCode` or `type`.
                ``VALIDATION_FIELD_UPDATE_MISSING_REQUIRED_FIELDS``: A field to be changed lacks
                its `id` or `visible`. ``VALIDATION_FIELD_DELETE_INVALID_ID``: The identifier of
                a field to be deleted is not a positive integer.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.dataset.fields.update``. Scope: ``biconnector``. Who may call:
        users with access to the Analyst Workspace. Writes.

        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields-update.html
        """
        return self._call(
            _DATASET__FIELDS__UPDATE,
            {"id": id, "add": add, "update": update, "delete": delete},
            extra_params,
        )


class AsyncBiconnectorDatasetFieldsMethods(AsyncNamespace):
    """Methods of ``biconnector.dataset.fields``."""

    async def __call__(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> DatasetFieldsResult:
        """Describe the fields that a dataset object has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DatasetFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.dataset.fields``. Scope: ``biconnector``. Who may call: users
        with access to the Analytics hub. Reads only.

        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields.html
        """
        return await self._call(_DATASET__FIELDS, {}, extra_params)

    async def update(
        self,
        *,
        id: int,
        add: Sequence[Mapping[str, object]] | NotGiven = NOT_GIVEN,
        update: Sequence[Mapping[str, object]] | NotGiven = NOT_GIVEN,
        delete: Sequence[int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Add, change and remove fields of an existing dataset in one call.

        Args:
            id: Identifier. Required.
            add: Fields to create in the dataset, each with type, name and externalCode.
            update: Fields to change, each with its `id` and `visible` flag.
            delete: Identifiers of the dataset fields to remove.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_ID_NOT_PROVIDED``: No `id` was
                passed. ``VALIDATION_INVALID_ID_FORMAT``: The `id` is not a positive integer.
                ``DATASET_NOT_FOUND``: No dataset has this identifier. ``DATASET_UPDATE_ERROR``:
                The dataset could not be changed. ``VALIDATION_DUPLICATE_FIELD_CODE``: Two of
                the dataset's fields have the same `externalCode`.
                ``VALIDATION_DUPLICATE_FIELD_NAME``: Two of the dataset's fields have the same
                `name`. ``VALIDATION_FIELD_NAME_INVALID_FORMAT``: A field name must start with a
                capital Latin letter and hold only A-Z, 0-9 and `_`.
                ``VALIDATION_FIELD_NAME_TOO_LONG``: A field name is longer than 32 characters.
                ``VALIDATION_FIELD_INVALID_TYPE``: A dataset field has an unknown type.
                ``VALIDATION_DUPLICATE_EXIST_CODE``: A field to be added has an `externalCode`
                that the dataset already uses. ``VALIDATION_DUPLICATE_EXIST_NAME``: A field to
                be added has a `name` that the dataset already uses.
                ``VALIDATION_FIELD_ADD_MISSING_REQUIRED_FIELDS``: A field to be added lacks its
                `name`, `externalCode` or `type`.
                ``VALIDATION_FIELD_UPDATE_MISSING_REQUIRED_FIELDS``: A field to be changed lacks
                its `id` or `visible`. ``VALIDATION_FIELD_DELETE_INVALID_ID``: The identifier of
                a field to be deleted is not a positive integer.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.dataset.fields.update``. Scope: ``biconnector``. Who may call:
        users with access to the Analyst Workspace. Writes.

        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields-update.html
        """
        return await self._call(
            _DATASET__FIELDS__UPDATE,
            {"id": id, "add": add, "update": update, "delete": delete},
            extra_params,
        )


class BiconnectorSourceMethods(Namespace):
    """Methods of ``biconnector.source``."""

    def add(
        self,
        *,
        fields: SourceAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> SourceAddResult:
        """Create a source: a working connection made from a connector and its settings.

        Args:
            fields: Values by field. Required. Keys: ``title`` (required), ``description``,
                ``connectorId`` (required), ``settings`` (required), ``active``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SourceAddResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_FIELDS_NOT_PROVIDED``: The
                request carries no `fields`. ``VALIDATION_UNKNOWN_PARAMETERS``: The request has
                parameters that the call does not know; the message lists them.
                ``VALIDATION_REQUIRED_FIELD_MISSING``: A required field is missing; the message
                names it. ``VALIDATION_READ_ONLY_FIELD``: A field that can only be read was
                passed for writing. ``VALIDATION_IMMUTABLE_FIELD``: A field that can no longer
                be changed was passed. ``VALIDATION_INVALID_FIELD_TYPE``: A field has a value of
                the wrong type; the message names the type expected. ``CONNECTOR_NOT_FOUND``: No
                connector has this identifier. ``SOURCE_CREATE_CONNECTION_ERROR``: The
                connection for the new source could not be created.
                ``SOURCE_UPDATE_CONNECTION_ERROR``: The source's connection could not be
                changed. ``BX_ERROR``: Datasets still use the source, so it cannot be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.source.add``. Scope: ``biconnector``. Who may call: users with
        access to the Analytics hub. Writes.

        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-add.html
        """
        return self._call(_SOURCE__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a source that no dataset uses any more.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_ID_NOT_PROVIDED``: No `id` was
                passed. ``VALIDATION_INVALID_ID_FORMAT``: The `id` is not a positive integer.
                ``SOURCE_NOT_FOUND``: No source has this identifier. ``BX_ERROR``: Datasets
                still use the source, so it cannot be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.source.delete``. Scope: ``biconnector``. Who may call: users
        with access to the Analyst Workspace. Writes.

        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-delete.html
        """
        return self._call(_SOURCE__DELETE, {"id": id}, extra_params)

    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> SourceFieldsResult:
        """Describe the fields that a source has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SourceFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.source.fields``. Scope: ``biconnector``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-fields.html
        """
        return self._call(_SOURCE__FIELDS, {}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> SourceGetResult:
        """Get one source with its connection settings by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SourceGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_ID_NOT_PROVIDED``: No `id` was
                passed. ``VALIDATION_INVALID_ID_FORMAT``: The `id` is not a positive integer.
                ``SOURCE_NOT_FOUND``: No source has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.source.get``. Scope: ``biconnector``. Who may call: users with
        access to the Analyst Workspace. Reads only.

        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-get.html
        """
        return self._call(_SOURCE__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[SourceListItem]:
        """List sources that match a filter, 50 to a page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            page: Number of the page of results, 50 records each.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_SELECT_TYPE``: The value of
                `select` is not an array. ``VALIDATION_FILTER_TYPE``: The value of `filter` is
                not an array. ``VALIDATION_ORDER_TYPE``: The value of `order` is not an array.
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT``: A field named in `select` cannot be
                selected. ``VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER``: A field named in `filter`
                cannot be filtered by. ``VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER``: A field named
                in `order` cannot be sorted by.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.source.list``. Scope: ``biconnector``. Who may call: users
        with access to the Analytics hub. Reads only.

        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-list.html
        """
        return self._list(
            _SOURCE__LIST,
            {"select": select, "filter": filter, "order": order, "page": page},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: SourceUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a source's title, description, activity or authorisation settings.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``title``, ``description``, ``active``,
                ``settings``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_ID_NOT_PROVIDED``: No `id` was
                passed. ``VALIDATION_INVALID_ID_FORMAT``: The `id` is not a positive integer.
                ``VALIDATION_FIELDS_NOT_PROVIDED``: The request carries no `fields`.
                ``VALIDATION_UNKNOWN_PARAMETERS``: The request has parameters that the call does
                not know; the message lists them. ``VALIDATION_REQUIRED_FIELD_MISSING``: A
                required field is missing; the message names it. ``VALIDATION_READ_ONLY_FIELD``:
                A field that can only be read was passed for writing.
                ``VALIDATION_IMMUTABLE_FIELD``: A field that can no longer be changed was
                passed. ``VALIDATION_INVALID_FIELD_TYPE``: A field has a value of the wrong
                type; the message names the type expected. ``SOURCE_NOT_FOUND``: No source has
                this identifier. ``SOURCE_CREATE_CONNECTION_ERROR``: The connection for the new
                source could not be created. ``SOURCE_UPDATE_CONNECTION_ERROR``: The source's
                connection could not be changed. ``BX_ERROR``: Datasets still use the source, so
                it cannot be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.source.update``. Scope: ``biconnector``. Who may call: users
        with access to the Analyst Workspace. Writes.

        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-update.html
        """
        return self._call(_SOURCE__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncBiconnectorSourceMethods(AsyncNamespace):
    """Methods of ``biconnector.source``."""

    async def add(
        self,
        *,
        fields: SourceAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> SourceAddResult:
        """Create a source: a working connection made from a connector and its settings.

        Args:
            fields: Values by field. Required. Keys: ``title`` (required), ``description``,
                ``connectorId`` (required), ``settings`` (required), ``active``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SourceAddResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_FIELDS_NOT_PROVIDED``: The
                request carries no `fields`. ``VALIDATION_UNKNOWN_PARAMETERS``: The request has
                parameters that the call does not know; the message lists them.
                ``VALIDATION_REQUIRED_FIELD_MISSING``: A required field is missing; the message
                names it. ``VALIDATION_READ_ONLY_FIELD``: A field that can only be read was
                passed for writing. ``VALIDATION_IMMUTABLE_FIELD``: A field that can no longer
                be changed was passed. ``VALIDATION_INVALID_FIELD_TYPE``: A field has a value of
                the wrong type; the message names the type expected. ``CONNECTOR_NOT_FOUND``: No
                connector has this identifier. ``SOURCE_CREATE_CONNECTION_ERROR``: The
                connection for the new source could not be created.
                ``SOURCE_UPDATE_CONNECTION_ERROR``: The source's connection could not be
                changed. ``BX_ERROR``: Datasets still use the source, so it cannot be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.source.add``. Scope: ``biconnector``. Who may call: users with
        access to the Analytics hub. Writes.

        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-add.html
        """
        return await self._call(_SOURCE__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a source that no dataset uses any more.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_ID_NOT_PROVIDED``: No `id` was
                passed. ``VALIDATION_INVALID_ID_FORMAT``: The `id` is not a positive integer.
                ``SOURCE_NOT_FOUND``: No source has this identifier. ``BX_ERROR``: Datasets
                still use the source, so it cannot be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.source.delete``. Scope: ``biconnector``. Who may call: users
        with access to the Analyst Workspace. Writes.

        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-delete.html
        """
        return await self._call(_SOURCE__DELETE, {"id": id}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> SourceFieldsResult:
        """Describe the fields that a source has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SourceFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.source.fields``. Scope: ``biconnector``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-fields.html
        """
        return await self._call(_SOURCE__FIELDS, {}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> SourceGetResult:
        """Get one source with its connection settings by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SourceGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_ID_NOT_PROVIDED``: No `id` was
                passed. ``VALIDATION_INVALID_ID_FORMAT``: The `id` is not a positive integer.
                ``SOURCE_NOT_FOUND``: No source has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.source.get``. Scope: ``biconnector``. Who may call: users with
        access to the Analyst Workspace. Reads only.

        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-get.html
        """
        return await self._call(_SOURCE__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[SourceListItem]:
        """List sources that match a filter, 50 to a page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            page: Number of the page of results, 50 records each.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_SELECT_TYPE``: The value of
                `select` is not an array. ``VALIDATION_FILTER_TYPE``: The value of `filter` is
                not an array. ``VALIDATION_ORDER_TYPE``: The value of `order` is not an array.
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT``: A field named in `select` cannot be
                selected. ``VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER``: A field named in `filter`
                cannot be filtered by. ``VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER``: A field named
                in `order` cannot be sorted by.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.source.list``. Scope: ``biconnector``. Who may call: users
        with access to the Analytics hub. Reads only.

        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-list.html
        """
        return self._list(
            _SOURCE__LIST,
            {"select": select, "filter": filter, "order": order, "page": page},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: SourceUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a source's title, description, activity or authorisation settings.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``title``, ``description``, ``active``,
                ``settings``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``VALIDATION_ID_NOT_PROVIDED``: No `id` was
                passed. ``VALIDATION_INVALID_ID_FORMAT``: The `id` is not a positive integer.
                ``VALIDATION_FIELDS_NOT_PROVIDED``: The request carries no `fields`.
                ``VALIDATION_UNKNOWN_PARAMETERS``: The request has parameters that the call does
                not know; the message lists them. ``VALIDATION_REQUIRED_FIELD_MISSING``: A
                required field is missing; the message names it. ``VALIDATION_READ_ONLY_FIELD``:
                A field that can only be read was passed for writing.
                ``VALIDATION_IMMUTABLE_FIELD``: A field that can no longer be changed was
                passed. ``VALIDATION_INVALID_FIELD_TYPE``: A field has a value of the wrong
                type; the message names the type expected. ``SOURCE_NOT_FOUND``: No source has
                this identifier. ``SOURCE_CREATE_CONNECTION_ERROR``: The connection for the new
                source could not be created. ``SOURCE_UPDATE_CONNECTION_ERROR``: The source's
                connection could not be changed. ``BX_ERROR``: Datasets still use the source, so
                it cannot be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``biconnector.source.update``. Scope: ``biconnector``. Who may call: users
        with access to the Analyst Workspace. Writes.

        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-update.html
        """
        return await self._call(_SOURCE__UPDATE, {"id": id, "fields": fields}, extra_params)
