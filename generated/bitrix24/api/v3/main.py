# Generated from spec/v3/main: edit the spec there, then run python -m generator build.
"""Methods of ``v3.main``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from ..._runtime.endpoint import Endpoint, ListEndpoint, Paging
from ..._runtime.namespace import AsyncNamespace, Namespace
from ..._runtime.values import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from ..._runtime.page import AsyncListing, Page


class EventlogGetResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""
    timestampX: str
    """When the event happened."""
    severity: str
    """How serious the event is, for example SECURITY."""
    auditTypeId: str
    """Kind of event, for example USER_AUTHORIZE."""
    moduleId: str
    """Identifier of the module, e.g. crm."""
    itemId: str
    """Object that the event concerns."""
    remoteAddr: str
    """IP address the request came from."""
    userAgent: str
    """User-Agent header of the request."""
    requestUri: str
    """URI of the request."""
    siteId: str
    """Identifier of the site."""
    userId: int
    """Identifier of the user."""
    guestId: int
    """Guest who caused the event."""
    description: str


class EventlogGetResult(TypedDict):
    """What ``result`` holds."""

    item: EventlogGetResultItem
    """Data of the entry."""


class EventlogListItem(TypedDict):
    """The entries."""

    id: int
    """Identifier."""
    timestampX: str
    """When the event happened."""
    severity: str
    """How serious the event is, for example SECURITY."""
    auditTypeId: str
    """Kind of event, for example USER_AUTHORIZE."""
    moduleId: str
    """Identifier of the module, e.g. crm."""
    itemId: str
    """Object that the event concerns."""
    userId: int
    """Identifier of the user."""
    description: str
    remoteAddr: NotRequired[str]
    """IP address the request came from."""
    userAgent: NotRequired[str]
    """User-Agent header of the request."""
    requestUri: NotRequired[str]
    """URI of the request."""
    siteId: NotRequired[str]
    """Identifier of the site."""
    guestId: NotRequired[int]
    """Guest who caused the event."""


class EventlogTailResultItems(TypedDict):
    """The entries."""

    id: int
    """Identifier."""
    timestampX: str
    """When the event happened."""
    severity: str
    """How serious the event is, for example SECURITY."""
    auditTypeId: str
    """Kind of event, for example USER_AUTHORIZE."""
    moduleId: str
    """Identifier of the module, e.g. crm."""
    itemId: str
    """Object that the event concerns."""
    userId: int
    """Identifier of the user."""
    description: str
    remoteAddr: NotRequired[str]
    """IP address the request came from."""
    userAgent: NotRequired[str]
    """User-Agent header of the request."""
    requestUri: NotRequired[str]
    """URI of the request."""
    siteId: NotRequired[str]
    """Identifier of the site."""
    guestId: NotRequired[int]
    """Guest who caused the event."""


class EventlogTailResult(TypedDict):
    """What ``result`` holds."""

    items: list[EventlogTailResultItems]
    """The entries."""


class EventlogFieldGetResultItem(TypedDict):
    """Data of the entry."""

    name: str
    type: str
    """Data type of the field."""
    title: str
    description: str
    validationRules: list[Any]
    """Rules that check the field's value."""
    requiredGroups: Any
    """Groups of operations in which the field is mandatory."""
    filterable: bool
    """Whether entries can be filtered by the field."""
    sortable: bool
    """Whether entries can be sorted by the field."""
    editable: bool
    """Whether the field may be changed."""
    multiple: bool
    """Whether several values are allowed."""
    elementType: Any
    """Type of the elements of a composite field."""


class EventlogFieldGetResult(TypedDict):
    """What ``result`` holds."""

    item: EventlogFieldGetResultItem
    """Data of the entry."""


class EventlogFieldListResultItems(TypedDict):
    """The entries."""

    name: str
    type: str
    """Data type of the field."""
    title: str
    description: Any
    filterable: bool
    """Whether entries can be filtered by the field."""
    sortable: bool
    """Whether entries can be sorted by the field."""
    multiple: bool
    """Whether several values are allowed."""


class EventlogFieldListResult(TypedDict):
    """What ``result`` holds."""

    items: list[EventlogFieldListResultItems]
    """The entries."""


_EVENTLOG__GET: Final[Endpoint[EventlogGetResult]] = Endpoint(
    "main.eventlog.get", version=3, write=False
)
_EVENTLOG__LIST: Final[ListEndpoint[EventlogListItem]] = ListEndpoint(
    "main.eventlog.list", Paging("pagination", ("items",), 50, id="id"), version=3
)
_EVENTLOG__TAIL: Final[Endpoint[EventlogTailResult]] = Endpoint(
    "main.eventlog.tail", version=3, write=False
)
_EVENTLOG__FIELD__GET: Final[Endpoint[EventlogFieldGetResult]] = Endpoint(
    "main.eventlog.field.get", version=3, write=False
)
_EVENTLOG__FIELD__LIST: Final[Endpoint[EventlogFieldListResult]] = Endpoint(
    "main.eventlog.field.list", version=3, write=False
)


class V3MainMethods(Namespace):
    """Methods of ``v3.main``."""

    @property
    def eventlog(self) -> V3MainEventlogMethods:
        """Methods of ``v3.main.eventlog``."""
        return V3MainEventlogMethods(self._caller)


class AsyncV3MainMethods(AsyncNamespace):
    """Methods of ``v3.main``."""

    @property
    def eventlog(self) -> AsyncV3MainEventlogMethods:
        """Methods of ``v3.main.eventlog``."""
        return AsyncV3MainEventlogMethods(self._caller)


class V3MainEventlogMethods(Namespace):
    """Methods of ``v3.main.eventlog``."""

    @property
    def field(self) -> V3MainEventlogFieldMethods:
        """Methods of ``v3.main.eventlog.field``."""
        return V3MainEventlogFieldMethods(self._caller)

    def get(
        self,
        *,
        id: int,
        select: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> EventlogGetResult:
        """Read a single event log entry.

        Args:
            id: Identifier. Required.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EventlogGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller is no
                administrator, or the scope main is missing.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No log entry has this id.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``main.eventlog.get``. Scope: ``main``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-get.html
        """
        return self._call(_EVENTLOG__GET, {"id": id, "select": select}, extra_params)

    def list(
        self,
        *,
        select: Sequence[
            Literal[
                "id",
                "timestampX",
                "severity",
                "auditTypeId",
                "moduleId",
                "itemId",
                "remoteAddr",
                "userAgent",
                "requestUri",
                "siteId",
                "userId",
                "guestId",
                "description",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        filter: Sequence[object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        pagination: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[EventlogListItem]:
        """List event log entries that match a filter, page by page.

        Args:
            select: Fields to answer with. One of ``id`` (identifier of the entry),
                ``timestampX`` (when it happened), ``severity`` (how serious it is),
                ``auditTypeId`` (kind of event), ``moduleId`` (module it came from), ``itemId``
                (object concerned), ``remoteAddr`` (address (IP) behind the request),
                ``userAgent`` (browser or program (User-Agent header)), ``requestUri``
                (requested address (URI)), ``siteId`` (site identifier), ``userId`` (user who
                caused it), ``guestId`` (guest who caused it), ``description`` (details of the
                event).
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller is no
                administrator, or the scope main is missing.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: A pagination value is
                not a number, or limit is 0.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``main.eventlog.list``. Scope: ``main``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-list.html
        """
        return self._list(
            _EVENTLOG__LIST,
            {"select": select, "filter": filter, "order": order, "pagination": pagination},
            extra_params,
        )

    def tail(
        self,
        *,
        select: Sequence[
            Literal[
                "id",
                "timestampX",
                "severity",
                "auditTypeId",
                "moduleId",
                "itemId",
                "remoteAddr",
                "userAgent",
                "requestUri",
                "siteId",
                "userId",
                "guestId",
                "description",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        filter: Sequence[object] | NotGiven = NOT_GIVEN,
        cursor: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> EventlogTailResult:
        """Get the event log entries that came after a given point.

        Args:
            select: Fields to answer with. One of ``id`` (identifier of the entry),
                ``timestampX`` (when it happened), ``severity`` (how serious it is),
                ``auditTypeId`` (kind of event), ``moduleId`` (module it came from), ``itemId``
                (object concerned), ``remoteAddr`` (address (IP) behind the request),
                ``userAgent`` (browser or program (User-Agent header)), ``requestUri``
                (requested address (URI)), ``siteId`` (site identifier), ``userId`` (user who
                caused it), ``guestId`` (guest who caused it), ``description`` (details of the
                event).
            filter: Conditions: field, with a comparison before it where needed, → value.
            cursor: Starting point: field, order, value and limit.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EventlogTailResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller is no
                administrator, or the scope main is missing.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION``: The filter uses the field
                that the cursor already goes by.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: The limit is not a
                number above 0.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``main.eventlog.tail``. Scope: ``main``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-tail.html
        """
        return self._call(
            _EVENTLOG__TAIL, {"select": select, "filter": filter, "cursor": cursor}, extra_params
        )


class AsyncV3MainEventlogMethods(AsyncNamespace):
    """Methods of ``v3.main.eventlog``."""

    @property
    def field(self) -> AsyncV3MainEventlogFieldMethods:
        """Methods of ``v3.main.eventlog.field``."""
        return AsyncV3MainEventlogFieldMethods(self._caller)

    async def get(
        self,
        *,
        id: int,
        select: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> EventlogGetResult:
        """Read a single event log entry.

        Args:
            id: Identifier. Required.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EventlogGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller is no
                administrator, or the scope main is missing.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No log entry has this id.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``main.eventlog.get``. Scope: ``main``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-get.html
        """
        return await self._call(_EVENTLOG__GET, {"id": id, "select": select}, extra_params)

    def list(
        self,
        *,
        select: Sequence[
            Literal[
                "id",
                "timestampX",
                "severity",
                "auditTypeId",
                "moduleId",
                "itemId",
                "remoteAddr",
                "userAgent",
                "requestUri",
                "siteId",
                "userId",
                "guestId",
                "description",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        filter: Sequence[object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        pagination: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[EventlogListItem]:
        """List event log entries that match a filter, page by page.

        Args:
            select: Fields to answer with. One of ``id`` (identifier of the entry),
                ``timestampX`` (when it happened), ``severity`` (how serious it is),
                ``auditTypeId`` (kind of event), ``moduleId`` (module it came from), ``itemId``
                (object concerned), ``remoteAddr`` (address (IP) behind the request),
                ``userAgent`` (browser or program (User-Agent header)), ``requestUri``
                (requested address (URI)), ``siteId`` (site identifier), ``userId`` (user who
                caused it), ``guestId`` (guest who caused it), ``description`` (details of the
                event).
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller is no
                administrator, or the scope main is missing.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: A pagination value is
                not a number, or limit is 0.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``main.eventlog.list``. Scope: ``main``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-list.html
        """
        return self._list(
            _EVENTLOG__LIST,
            {"select": select, "filter": filter, "order": order, "pagination": pagination},
            extra_params,
        )

    async def tail(
        self,
        *,
        select: Sequence[
            Literal[
                "id",
                "timestampX",
                "severity",
                "auditTypeId",
                "moduleId",
                "itemId",
                "remoteAddr",
                "userAgent",
                "requestUri",
                "siteId",
                "userId",
                "guestId",
                "description",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        filter: Sequence[object] | NotGiven = NOT_GIVEN,
        cursor: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> EventlogTailResult:
        """Get the event log entries that came after a given point.

        Args:
            select: Fields to answer with. One of ``id`` (identifier of the entry),
                ``timestampX`` (when it happened), ``severity`` (how serious it is),
                ``auditTypeId`` (kind of event), ``moduleId`` (module it came from), ``itemId``
                (object concerned), ``remoteAddr`` (address (IP) behind the request),
                ``userAgent`` (browser or program (User-Agent header)), ``requestUri``
                (requested address (URI)), ``siteId`` (site identifier), ``userId`` (user who
                caused it), ``guestId`` (guest who caused it), ``description`` (details of the
                event).
            filter: Conditions: field, with a comparison before it where needed, → value.
            cursor: Starting point: field, order, value and limit.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EventlogTailResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller is no
                administrator, or the scope main is missing.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION``: The filter uses the field
                that the cursor already goes by.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: The limit is not a
                number above 0.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``main.eventlog.tail``. Scope: ``main``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-tail.html
        """
        return await self._call(
            _EVENTLOG__TAIL, {"select": select, "filter": filter, "cursor": cursor}, extra_params
        )


class V3MainEventlogFieldMethods(Namespace):
    """Methods of ``v3.main.eventlog.field``."""

    def get(
        self,
        *,
        name: str,
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
    ) -> EventlogFieldGetResult:
        """Describe one field of event log entries by its name.

        Args:
            name: Required.
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EventlogFieldGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller is no
                administrator, or the scope main is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``main.eventlog.field.get``. Scope: ``main``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-get.html
        """
        return self._call(_EVENTLOG__FIELD__GET, {"name": name, "select": select}, extra_params)

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
    ) -> EventlogFieldListResult:
        """Describe all fields of event log entries.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EventlogFieldListResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller is no
                administrator, or the scope main is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``main.eventlog.field.list``. Scope: ``main``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-list.html
        """
        return self._call(_EVENTLOG__FIELD__LIST, {"select": select}, extra_params)


class AsyncV3MainEventlogFieldMethods(AsyncNamespace):
    """Methods of ``v3.main.eventlog.field``."""

    async def get(
        self,
        *,
        name: str,
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
    ) -> EventlogFieldGetResult:
        """Describe one field of event log entries by its name.

        Args:
            name: Required.
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EventlogFieldGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller is no
                administrator, or the scope main is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``main.eventlog.field.get``. Scope: ``main``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-get.html
        """
        return await self._call(
            _EVENTLOG__FIELD__GET, {"name": name, "select": select}, extra_params
        )

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
    ) -> EventlogFieldListResult:
        """Describe all fields of event log entries.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EventlogFieldListResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller is no
                administrator, or the scope main is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``main.eventlog.field.list``. Scope: ``main``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-list.html
        """
        return await self._call(_EVENTLOG__FIELD__LIST, {"select": select}, extra_params)
