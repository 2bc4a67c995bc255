# Generated from spec/v3/timeman: edit the spec there, then run python -m generator build.
"""Methods of ``v3.timeman``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from ..._runtime.endpoint import Endpoint, ListEndpoint, Paging
from ..._runtime.namespace import AsyncNamespace, Namespace
from ..._runtime.values import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from ..._runtime.page import AsyncListing, Page


class Record(TypedDict):
    """A working time record; which fields it has depends on select."""

    id: NotRequired[int]
    """Identifier of the record."""
    userId: NotRequired[int]
    """Employee."""
    startTime: NotRequired[str]
    """Start of the working interval."""
    endTime: NotRequired[str | None]
    """End of the working interval."""
    duration: NotRequired[int]
    """Length of the interval in seconds."""
    breakLength: NotRequired[int]
    """Breaks in seconds."""
    state: NotRequired[Any]
    """State of the record."""
    isApproved: NotRequired[bool]
    """Whether the record is approved."""


class RecordField(TypedDict):
    """The description of a field of working time records; which parts it has depends on select."""

    name: NotRequired[str]
    """Name of the field."""
    type: NotRequired[str]
    """Type of its value."""
    title: NotRequired[str]
    """Title shown to people."""
    description: NotRequired[str | None]
    """What the field is for."""
    validationRules: NotRequired[list[Any]]
    """Checks that a value must pass."""
    requiredGroups: NotRequired[list[Any] | None]
    """Groups of calls that demand the field."""
    filterable: NotRequired[bool]
    """Whether it may be filtered by."""
    sortable: NotRequired[bool]
    """Whether it may be sorted by."""
    editable: NotRequired[bool]
    """Whether it may be changed."""
    multiple: NotRequired[bool]
    """Whether it holds several values."""
    elementType: NotRequired[str | None]
    """Type of the elements of a composite field."""


class RecordListOrder(TypedDict):
    """Sorting, field → direction."""

    id: NotRequired[Literal["ASC", "DESC"]]
    """Record. One of ``ASC`` (ascending), ``DESC`` (descending)."""
    userId: NotRequired[Literal["ASC", "DESC"]]
    """Employee. One of ``ASC`` (ascending), ``DESC`` (descending)."""
    startTime: NotRequired[Literal["ASC", "DESC"]]
    """Start of the interval. One of ``ASC`` (ascending), ``DESC`` (descending)."""
    endTime: NotRequired[Literal["ASC", "DESC"]]
    """End of the interval. One of ``ASC`` (ascending), ``DESC`` (descending)."""
    duration: NotRequired[Literal["ASC", "DESC"]]
    """Length of the interval. One of ``ASC`` (ascending), ``DESC`` (descending)."""


class RecordListPagination(TypedDict):
    """Page of the list."""

    page: NotRequired[int]
    """Number of the page, from 1."""
    limit: NotRequired[int]
    """Records on a page. Default: ``50``."""
    offset: NotRequired[int]
    """Records to skip; counted from page and limit where these are sent."""


class RecordFieldGetResult(TypedDict):
    """What ``result`` holds."""

    item: RecordField
    """The field, with the parts of select."""


class RecordFieldListResult(TypedDict):
    """What ``result`` holds."""

    items: list[RecordField]
    """The fields, with the parts of select."""


_RECORD__LIST: Final[ListEndpoint[Record]] = ListEndpoint(
    "timeman.record.list", Paging("pagination", ("items",), 50), version=3
)
_RECORD__FIELD__GET: Final[Endpoint[RecordFieldGetResult]] = Endpoint(
    "timeman.record.field.get", version=3, write=False
)
_RECORD__FIELD__LIST: Final[Endpoint[RecordFieldListResult]] = Endpoint(
    "timeman.record.field.list", version=3, write=False
)


class V3TimemanMethods(Namespace):
    """Methods of ``v3.timeman``."""

    @property
    def record(self) -> V3TimemanRecordMethods:
        """Methods of ``v3.timeman.record``."""
        return V3TimemanRecordMethods(self._caller)


class AsyncV3TimemanMethods(AsyncNamespace):
    """Methods of ``v3.timeman``."""

    @property
    def record(self) -> AsyncV3TimemanRecordMethods:
        """Methods of ``v3.timeman.record``."""
        return AsyncV3TimemanRecordMethods(self._caller)


class V3TimemanRecordMethods(Namespace):
    """Methods of ``v3.timeman.record``."""

    @property
    def field(self) -> V3TimemanRecordFieldMethods:
        """Methods of ``v3.timeman.record.field``."""
        return V3TimemanRecordFieldMethods(self._caller)

    def list(
        self,
        *,
        filter: Sequence[object],
        select: Sequence[
            Literal[
                "id",
                "userId",
                "startTime",
                "endTime",
                "duration",
                "breakLength",
                "state",
                "isApproved",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        order: RecordListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        pagination: RecordListPagination | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[Record]:
        """List the working time records of one employee.

        Args:
            filter: Conditions; one on userId is demanded, and it names one employee. Required.
                Keys: ``userId`` (required), ``startTime``.
            select: Fields to answer with; all if left out. One of ``id`` (record), ``userId``
                (employee), ``startTime`` (start of the interval), ``endTime`` (end of the
                interval), ``duration`` (length of the interval in seconds), ``breakLength``
                (breaks in seconds), ``state`` (state of the record), ``isApproved`` (whether
                the record is approved).
            order: Sorting, field → direction. Keys: ``id``, ``userId``, ``startTime``,
                ``endTime``, ``duration``.
            pagination: Page of the list. Keys: ``page``, ``limit``, ``offset``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The records, with the fields of select. Iterating it walks
            all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not read the
                records of this employee, or the scope timeman is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The filter
                has no condition on userId. ``BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION``:
                The filter names more than one employee.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: page, limit or offset
                is not a number, or limit is 0.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``timeman.record.list``. Scope: ``timeman``. Who may call: users who may
        read time records, all of them or those of their subordinates. Reads only.

        https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-list.html
        """
        return self._list(
            _RECORD__LIST,
            {"filter": filter, "select": select, "order": order, "pagination": pagination},
            extra_params,
        )


class AsyncV3TimemanRecordMethods(AsyncNamespace):
    """Methods of ``v3.timeman.record``."""

    @property
    def field(self) -> AsyncV3TimemanRecordFieldMethods:
        """Methods of ``v3.timeman.record.field``."""
        return AsyncV3TimemanRecordFieldMethods(self._caller)

    def list(
        self,
        *,
        filter: Sequence[object],
        select: Sequence[
            Literal[
                "id",
                "userId",
                "startTime",
                "endTime",
                "duration",
                "breakLength",
                "state",
                "isApproved",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        order: RecordListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        pagination: RecordListPagination | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[Record]:
        """List the working time records of one employee.

        Args:
            filter: Conditions; one on userId is demanded, and it names one employee. Required.
                Keys: ``userId`` (required), ``startTime``.
            select: Fields to answer with; all if left out. One of ``id`` (record), ``userId``
                (employee), ``startTime`` (start of the interval), ``endTime`` (end of the
                interval), ``duration`` (length of the interval in seconds), ``breakLength``
                (breaks in seconds), ``state`` (state of the record), ``isApproved`` (whether
                the record is approved).
            order: Sorting, field → direction. Keys: ``id``, ``userId``, ``startTime``,
                ``endTime``, ``duration``.
            pagination: Page of the list. Keys: ``page``, ``limit``, ``offset``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The records, with the fields of select. Iterating it walks
            all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not read the
                records of this employee, or the scope timeman is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The filter
                has no condition on userId. ``BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION``:
                The filter names more than one employee.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: page, limit or offset
                is not a number, or limit is 0.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``timeman.record.list``. Scope: ``timeman``. Who may call: users who may
        read time records, all of them or those of their subordinates. Reads only.

        https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-list.html
        """
        return self._list(
            _RECORD__LIST,
            {"filter": filter, "select": select, "order": order, "pagination": pagination},
            extra_params,
        )


class V3TimemanRecordFieldMethods(Namespace):
    """Methods of ``v3.timeman.record.field``."""

    def get(
        self,
        *,
        name: Literal[
            "id", "userId", "startTime", "endTime", "duration", "breakLength", "state", "isApproved"
        ],
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> RecordFieldGetResult:
        """Get the description of one field of working time records.

        Args:
            name: Field to describe. One of ``id`` (record), ``userId`` (employee),
                ``startTime`` (start of the interval), ``endTime`` (end of the interval),
                ``duration`` (length of the interval in seconds), ``breakLength`` (breaks in
                seconds), ``state`` (state of the record), ``isApproved`` (whether the record is
                approved). Required.
            select: Parts of the description to answer with. One of ``name`` (name of the
                field), ``type`` (type of its value), ``title`` (title shown to people),
                ``description`` (what the field is for), ``validationRules`` (checks that a
                value must pass), ``requiredGroups`` (groups of calls that demand the field),
                ``filterable`` (whether it may be filtered by), ``sortable`` (whether it may be
                sorted by), ``editable`` (whether it may be changed), ``multiple`` (whether it
                holds several values), ``elementType`` (type of the elements of a composite
                field).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RecordFieldGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not read
                working time, or the scope timeman is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Working time
                records have no field of this name.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: name is
                missing. ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: select asks
                for a part that descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: select is not a list of
                texts.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``timeman.record.field.get``. Scope: ``timeman``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-get.html
        """
        return self._call(_RECORD__FIELD__GET, {"name": name, "select": select}, extra_params)

    def list(
        self,
        *,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> RecordFieldListResult:
        """List the fields of working time records with their descriptions.

        Args:
            select: Parts of the descriptions to answer with. One of ``name`` (name of the
                field), ``type`` (type of its value), ``title`` (title shown to people),
                ``description`` (what the field is for), ``validationRules`` (checks that a
                value must pass), ``requiredGroups`` (groups of calls that demand the field),
                ``filterable`` (whether it may be filtered by), ``sortable`` (whether it may be
                sorted by), ``editable`` (whether it may be changed), ``multiple`` (whether it
                holds several values), ``elementType`` (type of the elements of a composite
                field).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RecordFieldListResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not read
                working time, or the scope timeman is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: select asks for a part
                that descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: select is not a list of
                texts.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``timeman.record.field.list``. Scope: ``timeman``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-list.html
        """
        return self._call(_RECORD__FIELD__LIST, {"select": select}, extra_params)


class AsyncV3TimemanRecordFieldMethods(AsyncNamespace):
    """Methods of ``v3.timeman.record.field``."""

    async def get(
        self,
        *,
        name: Literal[
            "id", "userId", "startTime", "endTime", "duration", "breakLength", "state", "isApproved"
        ],
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> RecordFieldGetResult:
        """Get the description of one field of working time records.

        Args:
            name: Field to describe. One of ``id`` (record), ``userId`` (employee),
                ``startTime`` (start of the interval), ``endTime`` (end of the interval),
                ``duration`` (length of the interval in seconds), ``breakLength`` (breaks in
                seconds), ``state`` (state of the record), ``isApproved`` (whether the record is
                approved). Required.
            select: Parts of the description to answer with. One of ``name`` (name of the
                field), ``type`` (type of its value), ``title`` (title shown to people),
                ``description`` (what the field is for), ``validationRules`` (checks that a
                value must pass), ``requiredGroups`` (groups of calls that demand the field),
                ``filterable`` (whether it may be filtered by), ``sortable`` (whether it may be
                sorted by), ``editable`` (whether it may be changed), ``multiple`` (whether it
                holds several values), ``elementType`` (type of the elements of a composite
                field).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RecordFieldGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not read
                working time, or the scope timeman is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Working time
                records have no field of this name.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: name is
                missing. ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: select asks
                for a part that descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: select is not a list of
                texts.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``timeman.record.field.get``. Scope: ``timeman``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-get.html
        """
        return await self._call(_RECORD__FIELD__GET, {"name": name, "select": select}, extra_params)

    async def list(
        self,
        *,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> RecordFieldListResult:
        """List the fields of working time records with their descriptions.

        Args:
            select: Parts of the descriptions to answer with. One of ``name`` (name of the
                field), ``type`` (type of its value), ``title`` (title shown to people),
                ``description`` (what the field is for), ``validationRules`` (checks that a
                value must pass), ``requiredGroups`` (groups of calls that demand the field),
                ``filterable`` (whether it may be filtered by), ``sortable`` (whether it may be
                sorted by), ``editable`` (whether it may be changed), ``multiple`` (whether it
                holds several values), ``elementType`` (type of the elements of a composite
                field).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RecordFieldListResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not read
                working time, or the scope timeman is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: select asks for a part
                that descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: select is not a list of
                texts.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``timeman.record.field.list``. Scope: ``timeman``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-list.html
        """
        return await self._call(_RECORD__FIELD__LIST, {"select": select}, extra_params)
