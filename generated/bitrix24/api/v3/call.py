# Generated from spec/v3/call: edit the spec there, then run python -m generator build.
"""Methods of ``v3.call``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict

from ..._runtime.endpoint import Endpoint
from ..._runtime.namespace import AsyncNamespace, Namespace
from ..._runtime.values import NOT_GIVEN, NotGiven


class FollowupGetResult(TypedDict):
    """What ``result`` holds."""

    item: dict[str, Any]
    """Data of the entry."""


FollowupListFilterStartDate = TypedDict(
    "FollowupListFilterStartDate",
    {
        "from": str,
        "to": str,
    },
)
"""When the call began; a period in filters, a direction in sorting."""


class FollowupListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    startDate: FollowupListFilterStartDate | Mapping[str, object]
    """When the call began; a period in filters, a direction in sorting."""
    participantId: NotRequired[int]
    """Participant of the call; only administrators may ask for others."""


class FollowupListOrder(TypedDict):
    """Sorting: field → ASC or DESC; in places the direction alone."""

    startDate: NotRequired[Literal["asc", "desc"]]
    """When the call began; a period in filters, a direction in sorting. One of ``asc`` (earliest
    first), ``desc`` (latest first). Default: ``desc``.
    """


class FollowupListPaginationAfterCursor(TypedDict):
    """Where the next page starts; null on the last page."""

    startDate: str
    """When the call began; a period in filters, a direction in sorting."""
    id: int
    """Identifier."""


class FollowupListPagination(TypedDict):
    """Page to answer with: number of the page, entries per page (limit), offset."""

    limit: NotRequired[int]
    """Largest number of entries to answer with. Default: ``50``."""
    afterCursor: NotRequired[FollowupListPaginationAfterCursor | Mapping[str, object]]
    """Where the next page starts; null on the last page."""


class FollowupListResultItemsParticipants(TypedDict):
    """Participants of the call with their talking time."""

    userId: int
    """Identifier of the user."""
    name: str
    avatar: NotRequired[str]
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    talkedSeconds: int
    """Participation time of the user in seconds."""


class FollowupListResultItemsOverviewActionItems(TypedDict):
    """Action points agreed in the meeting."""

    actionItem: str
    """Text of the action point, with mentions of users."""
    quote: str
    """Passage of the call that supports the point."""


class FollowupListResultItemsOverview(TypedDict):
    """AI overview of the meeting."""

    topic: str
    """Short topic of the meeting."""
    actionItems: list[FollowupListResultItemsOverviewActionItems]
    """Action points agreed in the meeting."""


class FollowupListResultItems(TypedDict):
    """The entries."""

    callId: int
    """Identifier of the call."""
    startDate: str
    """When the call began; a period in filters, a direction in sorting."""
    participants: list[FollowupListResultItemsParticipants]
    """Participants of the call with their talking time."""
    overview: FollowupListResultItemsOverview
    """AI overview of the meeting."""


class FollowupListResultAfterCursor(TypedDict):
    """Where the next page starts; null on the last page."""

    startDate: str
    """When the call began; a period in filters, a direction in sorting."""
    id: int
    """Identifier."""


class FollowupListResult(TypedDict):
    """What ``result`` holds."""

    items: list[FollowupListResultItems]
    """The entries."""
    hasMore: bool
    """Whether more entries follow."""
    afterCursor: FollowupListResultAfterCursor
    """Where the next page starts; null on the last page."""


class FollowupFieldGetResultItem(TypedDict):
    """Data of the entry."""

    name: str
    type: str
    """Data type of the field."""
    title: str
    description: str
    filterable: bool
    """Whether entries can be filtered by the field."""
    sortable: bool
    """Whether entries can be sorted by the field."""
    multiple: bool
    """Whether several values are allowed."""


class FollowupFieldGetResult(TypedDict):
    """What ``result`` holds."""

    item: FollowupFieldGetResultItem
    """Data of the entry."""


class FollowupFieldListResultItems(TypedDict):
    """The entries."""

    name: str
    type: str
    """Data type of the field."""
    description: str


class FollowupFieldListResult(TypedDict):
    """What ``result`` holds."""

    items: list[FollowupFieldListResultItems]
    """The entries."""


_FOLLOWUP__GET: Final[Endpoint[FollowupGetResult]] = Endpoint(
    "call.followup.get", version=3, write=False
)
_FOLLOWUP__LIST: Final[Endpoint[FollowupListResult]] = Endpoint(
    "call.followup.list", version=3, write=False
)
_FOLLOWUP__FIELD__GET: Final[Endpoint[FollowupFieldGetResult]] = Endpoint(
    "call.followup.field.get", version=3, write=False
)
_FOLLOWUP__FIELD__LIST: Final[Endpoint[FollowupFieldListResult]] = Endpoint(
    "call.followup.field.list", version=3, write=False
)


class V3CallMethods(Namespace):
    """Methods of ``v3.call``."""

    @property
    def followup(self) -> V3CallFollowupMethods:
        """Methods of ``v3.call.followup``."""
        return V3CallFollowupMethods(self._caller)


class AsyncV3CallMethods(AsyncNamespace):
    """Methods of ``v3.call``."""

    @property
    def followup(self) -> AsyncV3CallFollowupMethods:
        """Methods of ``v3.call.followup``."""
        return AsyncV3CallFollowupMethods(self._caller)


class V3CallFollowupMethods(Namespace):
    """Methods of ``v3.call.followup``."""

    @property
    def field(self) -> V3CallFollowupFieldMethods:
        """Methods of ``v3.call.followup.field``."""
        return V3CallFollowupFieldMethods(self._caller)

    def get(
        self,
        *,
        call_id: int,
        select: Sequence[object] | NotGiven = NOT_GIVEN,
        mention_format: Literal["bb", "html", "none"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FollowupGetResult:
        """Read the AI follow-up of one call.

        Args:
            call_id: Identifier of the call. Required.
            select: Fields to answer with.
            mention_format: How AI texts mention users: bb, html or none; bb unless set. One of
                ``bb`` (in BBCode), ``html`` (in HTML), ``none`` (plain text, mentions not
                marked). Default: ``bb``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FollowupGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope call. ``access_denied``: The caller is neither party to
                the call nor a member of its chat.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The call does not exist.
                ``invalid_select_field``: The select names a field that is not on offer.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The callId
                is missing or not a whole number.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mentionFormat is none of bb, html and none.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``call.followup.get``. Scope: ``call``. Who may call: users with access
        to the call. Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-get.html
        """
        return self._call(
            _FOLLOWUP__GET,
            {"callId": call_id, "select": select, "mentionFormat": mention_format},
            extra_params,
        )

    def list(
        self,
        *,
        filter: FollowupListFilter | Mapping[str, object],
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        order: FollowupListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        pagination: FollowupListPagination | Mapping[str, object] | NotGiven = NOT_GIVEN,
        mention_format: Literal["bb", "html", "none"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FollowupListResult:
        """List AI follow-ups of calls that started within a period.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required. Keys: ``startDate`` (required), ``participantId``.
            select: Fields to answer with.
            order: Sorting: field → ASC or DESC; in places the direction alone. Keys:
                ``startDate``.
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset. Keys: ``limit``, ``afterCursor``.
            mention_format: How AI texts mention users: bb, html or none; bb unless set. One of
                ``bb`` (in BBCode), ``html`` (in HTML), ``none`` (plain text, mentions not
                marked). Default: ``bb``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FollowupListResult``: ``items``, ``hasMore``, ``afterCursor``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope call. ``invalid_date_range``: The period is wrong: from
                and to must be ISO 8601, from not after to. ``invalid_select_field``: The select
                names a field that is not on offer. ``invalid_order``: The order is wrong; only
                startDate with asc or desc is allowed. ``invalid_pagination``: The pagination is
                wrong: limit not above 0, or not a cursor of an earlier answer.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                participantId in the filter is not a whole number.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mentionFormat is none of bb, html and none.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``call.followup.list``. Scope: ``call``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-list.html
        """
        return self._call(
            _FOLLOWUP__LIST,
            {
                "filter": filter,
                "select": select,
                "order": order,
                "pagination": pagination,
                "mentionFormat": mention_format,
            },
            extra_params,
        )


class AsyncV3CallFollowupMethods(AsyncNamespace):
    """Methods of ``v3.call.followup``."""

    @property
    def field(self) -> AsyncV3CallFollowupFieldMethods:
        """Methods of ``v3.call.followup.field``."""
        return AsyncV3CallFollowupFieldMethods(self._caller)

    async def get(
        self,
        *,
        call_id: int,
        select: Sequence[object] | NotGiven = NOT_GIVEN,
        mention_format: Literal["bb", "html", "none"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FollowupGetResult:
        """Read the AI follow-up of one call.

        Args:
            call_id: Identifier of the call. Required.
            select: Fields to answer with.
            mention_format: How AI texts mention users: bb, html or none; bb unless set. One of
                ``bb`` (in BBCode), ``html`` (in HTML), ``none`` (plain text, mentions not
                marked). Default: ``bb``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FollowupGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope call. ``access_denied``: The caller is neither party to
                the call nor a member of its chat.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The call does not exist.
                ``invalid_select_field``: The select names a field that is not on offer.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The callId
                is missing or not a whole number.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mentionFormat is none of bb, html and none.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``call.followup.get``. Scope: ``call``. Who may call: users with access
        to the call. Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-get.html
        """
        return await self._call(
            _FOLLOWUP__GET,
            {"callId": call_id, "select": select, "mentionFormat": mention_format},
            extra_params,
        )

    async def list(
        self,
        *,
        filter: FollowupListFilter | Mapping[str, object],
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        order: FollowupListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        pagination: FollowupListPagination | Mapping[str, object] | NotGiven = NOT_GIVEN,
        mention_format: Literal["bb", "html", "none"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FollowupListResult:
        """List AI follow-ups of calls that started within a period.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required. Keys: ``startDate`` (required), ``participantId``.
            select: Fields to answer with.
            order: Sorting: field → ASC or DESC; in places the direction alone. Keys:
                ``startDate``.
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset. Keys: ``limit``, ``afterCursor``.
            mention_format: How AI texts mention users: bb, html or none; bb unless set. One of
                ``bb`` (in BBCode), ``html`` (in HTML), ``none`` (plain text, mentions not
                marked). Default: ``bb``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FollowupListResult``: ``items``, ``hasMore``, ``afterCursor``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope call. ``invalid_date_range``: The period is wrong: from
                and to must be ISO 8601, from not after to. ``invalid_select_field``: The select
                names a field that is not on offer. ``invalid_order``: The order is wrong; only
                startDate with asc or desc is allowed. ``invalid_pagination``: The pagination is
                wrong: limit not above 0, or not a cursor of an earlier answer.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                participantId in the filter is not a whole number.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mentionFormat is none of bb, html and none.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``call.followup.list``. Scope: ``call``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-list.html
        """
        return await self._call(
            _FOLLOWUP__LIST,
            {
                "filter": filter,
                "select": select,
                "order": order,
                "pagination": pagination,
                "mentionFormat": mention_format,
            },
            extra_params,
        )


class V3CallFollowupFieldMethods(Namespace):
    """Methods of ``v3.call.followup.field``."""

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
    ) -> FollowupFieldGetResult:
        """Describe one field of call follow-ups by its name.

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
            ``FollowupFieldGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope call is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No follow-up
                field has this name.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The name of
                the field is missing. ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``:
                The select names something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``call.followup.field.get``. Scope: ``call``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-get.html
        """
        return self._call(_FOLLOWUP__FIELD__GET, {"name": name, "select": select}, extra_params)

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
    ) -> FollowupFieldListResult:
        """Describe all fields of call follow-ups.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FollowupFieldListResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope call is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``call.followup.field.list``. Scope: ``call``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-list.html
        """
        return self._call(_FOLLOWUP__FIELD__LIST, {"select": select}, extra_params)


class AsyncV3CallFollowupFieldMethods(AsyncNamespace):
    """Methods of ``v3.call.followup.field``."""

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
    ) -> FollowupFieldGetResult:
        """Describe one field of call follow-ups by its name.

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
            ``FollowupFieldGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope call is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No follow-up
                field has this name.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The name of
                the field is missing. ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``:
                The select names something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``call.followup.field.get``. Scope: ``call``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-get.html
        """
        return await self._call(
            _FOLLOWUP__FIELD__GET, {"name": name, "select": select}, extra_params
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
    ) -> FollowupFieldListResult:
        """Describe all fields of call follow-ups.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FollowupFieldListResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope call is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``call.followup.field.list``. Scope: ``call``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-list.html
        """
        return await self._call(_FOLLOWUP__FIELD__LIST, {"select": select}, extra_params)
