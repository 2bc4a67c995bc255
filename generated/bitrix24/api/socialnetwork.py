# Generated from spec/socialnetwork: edit the spec there, then run python -m generator build.
"""Methods of ``socialnetwork``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import in_fields as _in_fields
from .._runtime.values import yes_no as _yes_no

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class ApiWorkgroupGetParams(TypedDict):
    """Options of the request for groups."""

    groupId: int
    """Identifier of the group or project."""
    select: NotRequired[Sequence[str]]
    """Fields to answer with."""
    mode: NotRequired[str]
    """Request mode: `mobile` adds data about the current user."""


class ApiWorkgroupGetResultAvatarTypes(TypedDict):
    """System avatars that groups can have, keyed by kind."""

    sort: int
    """Sort index, or the field to sort by."""
    mobileUrl: str
    """URL of the avatar for the mobile application."""
    webCssClass: str
    """CSS class that shows the avatar."""
    entitySelectorUrl: str
    """Avatar URL to use in selection dialogues."""


class ApiWorkgroupGetResultAvatarData(TypedDict):
    """Kind and identifier of the group's avatar."""

    type: Literal["icon", "image"] | str
    """Kind of avatar (icon or image), or of group. One of ``icon`` (system avatar), ``image``
    (uploaded avatar) and others.
    """
    id: str
    """Identifier."""


class ApiWorkgroupGetResultOwnerData(TypedDict):
    """Identifier, name and photo of the group's owner."""

    ID: int
    """Identifier."""
    PHOTO: str
    """URL of the owner's small avatar picture."""
    FORMATTED_NAME: str
    """Owner's name, formatted as the portal is set up."""


class ApiWorkgroupGetResultSubjectData(TypedDict):
    """Identifier and name of the group's subject."""

    ID: int
    """Identifier."""
    NAME: str


class ApiWorkgroupGetResultActions(TypedDict):
    """What the current user may do with the group."""

    EDIT: bool
    """Whether the user may edit the group."""
    DELETE: bool
    """Whether the user may delete the group."""
    INVITE: bool
    """Whether the user may invite external people."""
    JOIN: bool
    """Whether the user may join the group."""
    LEAVE: bool
    """Whether the user may leave the group."""
    FOLLOW: bool
    """Whether the user may subscribe to news of the group."""
    PIN: bool
    """Whether the user may pin the group."""
    EDIT_FEATURES: bool
    """Whether the user may change the group's tools."""


class ApiWorkgroupGetResultUserData(TypedDict):
    """Role and subscription of the current user in the group."""

    ROLE: Any
    """User's role: `A` owner, `E` moderator, `K` member, `Z` awaiting."""
    INITIATED_BY_TYPE: Any
    """Who began the membership: `U` the user, `G` the group."""
    IS_SUBSCRIBED: bool
    """Whether the user is subscribed to news of the group."""


class ApiWorkgroupGetResultListOfMembers(TypedDict):
    """Members of the group with their names and roles."""

    id: int
    """Identifier."""
    isOwner: bool
    """Whether the user owns the group."""
    isModerator: bool
    """Whether the user moderates the group."""
    isScrumMaster: bool
    """Whether the user is the scrum master."""
    isAutoMember: bool
    """Whether the user was added automatically, without invitation."""
    name: str
    lastName: str
    """Surname of the user."""
    position: str
    """Job title of the user."""
    photo: str
    """URL of the user's small avatar picture."""


class ApiWorkgroupGetResultFeatures(TypedDict):
    """Tools of the group, with names and activity."""

    featureName: str
    """Code of the group tool."""
    name: str
    customName: str
    """Own name given to the tool in the group."""
    id: str
    """Identifier."""
    active: bool
    """Whether it is active."""


class ApiWorkgroupGetResultListOfMembersAwaitingInvite(TypedDict):
    """Users who wait for their membership to be confirmed."""

    id: int
    """Identifier."""
    name: str
    photo: str
    """URL of the user's small avatar picture."""


class ApiWorkgroupGetResultGroupMembersList(TypedDict):
    """Members, invited and waiting users of the group."""

    id: int
    """Identifier."""
    invited: bool
    """Whether the user was invited."""
    isAwaiting: bool
    """Whether the user still waits to be admitted."""
    isMember: bool
    """Whether the user already belongs to the group."""


class ApiWorkgroupGetResultCounters(TypedDict):
    """Numbers of open invitations and requests to join."""

    workgroup_requests_out: int
    """How many invitations wait for an answer."""
    workgroup_requests_in: int
    """How many people ask to join the group."""


class ApiWorkgroupGetResultAdditionalData(TypedDict):
    """Current user's role and origin of membership, in `mobile` mode."""

    ROLE: str
    """User's role: `A` owner, `E` moderator, `K` member, `Z` awaiting."""
    INITIATED_BY_TYPE: str
    """Who began the membership: `U` the user, `G` the group."""


class ApiWorkgroupGetResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    ACTIVE: Literal["Y", "N"]
    """Whether it is active; for a workday, whether it is confirmed."""
    SITE_ID: str
    """Identifier of the site."""
    SUBJECT_ID: int
    """Subject of the group."""
    NAME: str
    DESCRIPTION: str
    KEYWORDS: str
    """Tags of the group, comma-separated."""
    CLOSED: Literal["Y", "N"]
    """Whether the group is archived."""
    VISIBLE: Literal["Y", "N"]
    """Whether the group list shows the group."""
    OPENED: Literal["Y", "N"]
    """Whether anyone may join the group freely."""
    DATE_CREATE: str
    """Date and time of creation."""
    DATE_UPDATE: str
    """Date of the last change to the group."""
    DATE_ACTIVITY: str
    """When something last happened in the group."""
    IMAGE_ID: int
    """File of the group's own avatar; 0 for a system one."""
    AVATAR_TYPE: Literal["folder", "checks", "pie", "bag", "members", ""] | str
    """Kind of system avatar that was last chosen. One of ``folder``, ``checks`` (checkboxes),
    ``pie`` (pie chart), ``bag`` (briefcase), ``members`` (silhouettes of people), ```` (another
    system avatar) and others.
    """
    OWNER_ID: int
    """Identifier of the owner, or of the object that the entry belongs to."""
    INITIATE_PERMS: str
    """Who may invite: `A` owner, `E` also moderators, `K` all members."""
    NUMBER_OF_MEMBERS: int
    """Number of members of the group."""
    NUMBER_OF_MODERATORS: int
    """Number of moderators of the group."""
    PROJECT: Literal["Y", "N"]
    """Whether the workgroup is run as a project."""
    PROJECT_DATE_START: Any
    """Start date of the project, or `null`."""
    PROJECT_DATE_FINISH: Any
    """End date of the project, or `null`."""
    SEARCH_INDEX: str
    """Keywords by which search finds the group."""
    LANDING: Literal["Y", "N"]
    """Whether the group is one for publication."""
    SCRUM_OWNER_ID: int
    """Owner of the scrum."""
    SCRUM_SPRINT_DURATION: int
    """Length of a sprint in seconds; 0 outside scrum."""
    SCRUM_TASK_RESPONSIBLE: str
    """Default assignee of tasks: `A` creator, `M` scrum master."""
    TYPE: Literal["group", "project", "scrum", "collab"] | str
    """Kind of group: group, project, scrum or collab. One of ``group`` (workgroup), ``project``,
    ``scrum``, ``collab`` (collaboration with outside people) and others.
    """
    MEMBERS: list[int]
    """Users who are members of the group."""
    CHAT_ID: int
    """Identifier of the chat."""
    DIALOG_ID: str
    """Dialogue: number of a user, or a chat with its prefix, e.g. chat25."""
    ORDINARY_MEMBERS: list[int]
    """Users in the group without owner or moderator role."""
    INVITED_MEMBERS: list[int]
    """Users who were invited and have not answered yet."""
    MODERATOR_MEMBERS: list[int]
    """Users who moderate the group."""
    SITE_IDS: list[str]
    """Sites to which the group belongs."""
    TAGS: list[str]
    """Tags of the group, as a list."""
    DEPARTMENTS: list[int]
    """Departments that were added to the group."""
    NUMBER_OF_MEMBERS_PLURAL: int
    """Number that picks the plural form for the member count."""
    SCRUM_MASTER_ID: NotRequired[int]
    """Scrum master; 0 outside scrum."""
    AVATAR: NotRequired[str]
    """Avatar: image as Base64, or a link to it."""
    AVATAR_TYPES: NotRequired[ApiWorkgroupGetResultAvatarTypes]
    """System avatars that groups can have, keyed by kind."""
    AVATAR_DATA: NotRequired[ApiWorkgroupGetResultAvatarData]
    """Kind and identifier of the group's avatar."""
    OWNER_DATA: NotRequired[ApiWorkgroupGetResultOwnerData]
    """Identifier, name and photo of the group's owner."""
    SUBJECT_DATA: NotRequired[ApiWorkgroupGetResultSubjectData]
    """Identifier and name of the group's subject."""
    ACTIONS: NotRequired[ApiWorkgroupGetResultActions]
    """What the current user may do with the group."""
    USER_DATA: NotRequired[ApiWorkgroupGetResultUserData]
    """Role and subscription of the current user in the group."""
    IS_PIN: NotRequired[bool]
    """Whether the current user has pinned the group."""
    PRIVACY_CODE: NotRequired[str]
    """Privacy of the group: `open`, `closed` or `secret`."""
    LIST_OF_MEMBERS: NotRequired[ApiWorkgroupGetResultListOfMembers]
    """Members of the group with their names and roles."""
    FEATURES: NotRequired[ApiWorkgroupGetResultFeatures]
    """Tools of the group, with names and activity."""
    LIST_OF_MEMBERS_AWAITING_INVITE: NotRequired[ApiWorkgroupGetResultListOfMembersAwaitingInvite]
    """Users who wait for their membership to be confirmed."""
    GROUP_MEMBERS_LIST: NotRequired[ApiWorkgroupGetResultGroupMembersList]
    """Members, invited and waiting users of the group."""
    COUNTERS: NotRequired[ApiWorkgroupGetResultCounters]
    """Numbers of open invitations and requests to join."""
    EFFICIENCY: NotRequired[int]
    """Efficiency of the group's work."""
    ADDITIONAL_DATA: NotRequired[ApiWorkgroupGetResultAdditionalData]
    """Current user's role and origin of membership, in `mobile` mode."""


class ApiWorkgroupListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed."""
    CLOSED: NotRequired[str]
    """Whether the group is archived."""
    ID: NotRequired[int]
    """Identifier."""
    NAME: NotRequired[str]
    OWNER_ID: NotRequired[int]
    """Identifier of the owner, or of the object that the entry belongs to."""
    VISIBLE: NotRequired[str]
    """Whether the group list shows the group."""
    OPENED: NotRequired[str]
    """Whether anyone may join the group freely."""
    PROJECT: NotRequired[str]
    """Whether the workgroup is run as a project."""
    SUBJECT_ID: NotRequired[int]
    """Subject of the group."""
    SITE_ID: NotRequired[str]
    """Identifier of the site."""
    DATE_CREATE: NotRequired[datetime | str]
    """Date and time of creation."""
    DATE_UPDATE: NotRequired[datetime | str]
    """Date of the last change to the group."""
    DATE_ACTIVITY: NotRequired[datetime | str]
    """When something last happened in the group."""


class ApiWorkgroupListOrder(TypedDict):
    """Sorting: field → ASC or DESC; in places the direction alone."""

    ID: NotRequired[str]
    """Identifier."""
    NAME: NotRequired[str]
    OWNER_ID: NotRequired[str]
    """Identifier of the owner, or of the object that the entry belongs to."""
    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed."""
    VISIBLE: NotRequired[str]
    """Whether the group list shows the group."""
    OPENED: NotRequired[str]
    """Whether anyone may join the group freely."""
    CLOSED: NotRequired[str]
    """Whether the group is archived."""
    PROJECT: NotRequired[str]
    """Whether the workgroup is run as a project."""
    SUBJECT_ID: NotRequired[str]
    """Subject of the group."""
    SITE_ID: NotRequired[str]
    """Identifier of the site."""
    DATE_CREATE: NotRequired[str]
    """Date and time of creation."""
    DATE_UPDATE: NotRequired[str]
    """Date of the last change to the group."""
    DATE_ACTIVITY: NotRequired[str]
    """When something last happened in the group."""


class ApiWorkgroupListParams(TypedDict):
    """Options of the request for groups."""

    mode: NotRequired[str]
    """Request mode: `mobile` adds data about the current user."""
    shouldSelectDialogId: NotRequired[bool | Literal["Y", "N"]]
    """Whether to add the chat as `dialogId` to each group. Default: ``N``."""
    IS_ADMIN: NotRequired[str]
    """Whether to skip the permission check; for administrators only."""
    siteId: NotRequired[str]
    """Identifier of the site."""
    features: NotRequired[Sequence[object]]
    """Tool codes to consider for the additional data in `mobile` mode."""
    mandatoryFeatures: NotRequired[Sequence[object]]
    """Tool codes always included in the additional data in `mobile` mode."""


class ApiWorkgroupListItemAdditionalData(TypedDict):
    """Current user's role, origin of membership and tools of the group."""

    role: str
    """Role, e.g. of a user or participant."""
    initiatedByType: str
    """Who began the membership: `U` the user, `G` the group."""


class ApiWorkgroupListItem(TypedDict):
    """Workgroups that were found."""

    id: str
    """Identifier."""
    name: str
    type: str
    """Kind of avatar (icon or image), or of group."""
    imageId: str
    """Identifier of the image file; on writing, the image itself where an object is expected."""
    avatarType: Any
    """Kind of the group's avatar, or null."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    additionalData: ApiWorkgroupListItemAdditionalData
    """Current user's role, origin of membership and tools of the group."""
    dialogId: str
    """Dialogue: number of a user, or a chat with its prefix, e.g. chat25."""


_API__WORKGROUP__GET: Final[Endpoint[ApiWorkgroupGetResult]] = Endpoint(
    "socialnetwork.api.workgroup.get", write=False
)
_API__WORKGROUP__LIST: Final[ListEndpoint[ApiWorkgroupListItem]] = ListEndpoint(
    "socialnetwork.api.workgroup.list", Paging("start", ("workgroups",), 50, id="id")
)


class SocialnetworkMethods(Namespace):
    """Methods of ``socialnetwork``."""

    @property
    def api(self) -> SocialnetworkApiMethods:
        """Methods of ``socialnetwork.api``."""
        return SocialnetworkApiMethods(self._caller)


class AsyncSocialnetworkMethods(AsyncNamespace):
    """Methods of ``socialnetwork``."""

    @property
    def api(self) -> AsyncSocialnetworkApiMethods:
        """Methods of ``socialnetwork.api``."""
        return AsyncSocialnetworkApiMethods(self._caller)


class SocialnetworkApiMethods(Namespace):
    """Methods of ``socialnetwork.api``."""

    @property
    def workgroup(self) -> SocialnetworkApiWorkgroupMethods:
        """Methods of ``socialnetwork.api.workgroup``."""
        return SocialnetworkApiWorkgroupMethods(self._caller)


class AsyncSocialnetworkApiMethods(AsyncNamespace):
    """Methods of ``socialnetwork.api``."""

    @property
    def workgroup(self) -> AsyncSocialnetworkApiWorkgroupMethods:
        """Methods of ``socialnetwork.api.workgroup``."""
        return AsyncSocialnetworkApiWorkgroupMethods(self._caller)


class SocialnetworkApiWorkgroupMethods(Namespace):
    """Methods of ``socialnetwork.api.workgroup``."""

    def get(
        self,
        *,
        params: ApiWorkgroupGetParams | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ApiWorkgroupGetResult:
        """Get one workgroup, project, scrum or collab, with the extra data asked for.

        Args:
            params: Options of the request for groups. Required. Keys: ``groupId`` (required),
                ``select``, ``mode``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ApiWorkgroupGetResult``: ``ID``, ``ACTIVE``, ``SITE_ID``, ``SUBJECT_ID``,
            ``NAME``, ``DESCRIPTION``, ``KEYWORDS``, ``CLOSED``, ``VISIBLE``, ``OPENED``,
            ``DATE_CREATE``, ``DATE_UPDATE``, ``DATE_ACTIVITY``, ``IMAGE_ID``,
            ``AVATAR_TYPE``, ``OWNER_ID``, ``INITIATE_PERMS``, ``NUMBER_OF_MEMBERS``,
            ``NUMBER_OF_MODERATORS``, ``PROJECT``, ``PROJECT_DATE_START``,
            ``PROJECT_DATE_FINISH``, ``SEARCH_INDEX``, ``LANDING``, ``SCRUM_OWNER_ID``,
            ``SCRUM_SPRINT_DURATION``, ``SCRUM_TASK_RESPONSIBLE``, ``TYPE``, ``MEMBERS``,
            ``CHAT_ID``, ``DIALOG_ID``, ``ORDINARY_MEMBERS``, ``INVITED_MEMBERS``,
            ``MODERATOR_MEMBERS``, ``SITE_IDS``, ``TAGS``, ``DEPARTMENTS``,
            ``NUMBER_OF_MEMBERS_PLURAL``, ``SCRUM_MASTER_ID``, ``AVATAR``, ``AVATAR_TYPES``,
            ``AVATAR_DATA``, ``OWNER_DATA``, ``SUBJECT_DATA``, ``ACTIONS``, ``USER_DATA``,
            ``IS_PIN``, ``PRIVACY_CODE``, ``LIST_OF_MEMBERS``, ``FEATURES``,
            ``LIST_OF_MEMBERS_AWAITING_INVITE``, ``GROUP_MEMBERS_LIST``, ``COUNTERS``,
            ``EFFICIENCY``, ``ADDITIONAL_DATA``.

        Raises:
            APIError: the portal refused the call. ``SONET_CONTROLLER_WORKGROUP_EMPTY``: The
                `groupId` is missing in `params`. ``SONET_CONTROLLER_WORKGROUP_NOT_FOUND``: The
                workgroup does not exist, or the caller has no access to it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``socialnetwork.api.workgroup.get``. Scope: ``socialnetwork``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html
        """
        return self._call(_API__WORKGROUP__GET, {"params": params}, extra_params)

    def list(
        self,
        *,
        filter: ApiWorkgroupListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        order: ApiWorkgroupListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        params: ApiWorkgroupListParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ApiWorkgroupListItem]:
        """List the workgroups, projects, scrums and collabs that the user may see.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``ACTIVE``, ``CLOSED``, ``ID``, ``NAME``, ``OWNER_ID``, ``VISIBLE``, ``OPENED``,
                ``PROJECT``, ``SUBJECT_ID``, ``SITE_ID``, ``DATE_CREATE``, ``DATE_UPDATE``,
                ``DATE_ACTIVITY``.
            select: Fields to answer with.
            order: Sorting: field → ASC or DESC; in places the direction alone. Keys: ``ID``,
                ``NAME``, ``OWNER_ID``, ``ACTIVE``, ``VISIBLE``, ``OPENED``, ``CLOSED``,
                ``PROJECT``, ``SUBJECT_ID``, ``SITE_ID``, ``DATE_CREATE``, ``DATE_UPDATE``,
                ``DATE_ACTIVITY``.
            params: Options of the request for groups. Keys: ``mode``, ``shouldSelectDialogId``,
                ``IS_ADMIN``, ``siteId``, ``features``, ``mandatoryFeatures``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Workgroups that were found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``socialnetwork.api.workgroup.list``. Scope: ``socialnetwork``. Who may
        call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-list.html
        """
        return self._list(
            _API__WORKGROUP__LIST,
            {
                "filter": filter,
                "select": select,
                "order": order,
                "params": _in_fields(params, {"shouldSelectDialogId": _yes_no}),
                "start": start,
            },
            extra_params,
        )


class AsyncSocialnetworkApiWorkgroupMethods(AsyncNamespace):
    """Methods of ``socialnetwork.api.workgroup``."""

    async def get(
        self,
        *,
        params: ApiWorkgroupGetParams | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ApiWorkgroupGetResult:
        """Get one workgroup, project, scrum or collab, with the extra data asked for.

        Args:
            params: Options of the request for groups. Required. Keys: ``groupId`` (required),
                ``select``, ``mode``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ApiWorkgroupGetResult``: ``ID``, ``ACTIVE``, ``SITE_ID``, ``SUBJECT_ID``,
            ``NAME``, ``DESCRIPTION``, ``KEYWORDS``, ``CLOSED``, ``VISIBLE``, ``OPENED``,
            ``DATE_CREATE``, ``DATE_UPDATE``, ``DATE_ACTIVITY``, ``IMAGE_ID``,
            ``AVATAR_TYPE``, ``OWNER_ID``, ``INITIATE_PERMS``, ``NUMBER_OF_MEMBERS``,
            ``NUMBER_OF_MODERATORS``, ``PROJECT``, ``PROJECT_DATE_START``,
            ``PROJECT_DATE_FINISH``, ``SEARCH_INDEX``, ``LANDING``, ``SCRUM_OWNER_ID``,
            ``SCRUM_SPRINT_DURATION``, ``SCRUM_TASK_RESPONSIBLE``, ``TYPE``, ``MEMBERS``,
            ``CHAT_ID``, ``DIALOG_ID``, ``ORDINARY_MEMBERS``, ``INVITED_MEMBERS``,
            ``MODERATOR_MEMBERS``, ``SITE_IDS``, ``TAGS``, ``DEPARTMENTS``,
            ``NUMBER_OF_MEMBERS_PLURAL``, ``SCRUM_MASTER_ID``, ``AVATAR``, ``AVATAR_TYPES``,
            ``AVATAR_DATA``, ``OWNER_DATA``, ``SUBJECT_DATA``, ``ACTIONS``, ``USER_DATA``,
            ``IS_PIN``, ``PRIVACY_CODE``, ``LIST_OF_MEMBERS``, ``FEATURES``,
            ``LIST_OF_MEMBERS_AWAITING_INVITE``, ``GROUP_MEMBERS_LIST``, ``COUNTERS``,
            ``EFFICIENCY``, ``ADDITIONAL_DATA``.

        Raises:
            APIError: the portal refused the call. ``SONET_CONTROLLER_WORKGROUP_EMPTY``: The
                `groupId` is missing in `params`. ``SONET_CONTROLLER_WORKGROUP_NOT_FOUND``: The
                workgroup does not exist, or the caller has no access to it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``socialnetwork.api.workgroup.get``. Scope: ``socialnetwork``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html
        """
        return await self._call(_API__WORKGROUP__GET, {"params": params}, extra_params)

    def list(
        self,
        *,
        filter: ApiWorkgroupListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        order: ApiWorkgroupListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        params: ApiWorkgroupListParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ApiWorkgroupListItem]:
        """List the workgroups, projects, scrums and collabs that the user may see.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``ACTIVE``, ``CLOSED``, ``ID``, ``NAME``, ``OWNER_ID``, ``VISIBLE``, ``OPENED``,
                ``PROJECT``, ``SUBJECT_ID``, ``SITE_ID``, ``DATE_CREATE``, ``DATE_UPDATE``,
                ``DATE_ACTIVITY``.
            select: Fields to answer with.
            order: Sorting: field → ASC or DESC; in places the direction alone. Keys: ``ID``,
                ``NAME``, ``OWNER_ID``, ``ACTIVE``, ``VISIBLE``, ``OPENED``, ``CLOSED``,
                ``PROJECT``, ``SUBJECT_ID``, ``SITE_ID``, ``DATE_CREATE``, ``DATE_UPDATE``,
                ``DATE_ACTIVITY``.
            params: Options of the request for groups. Keys: ``mode``, ``shouldSelectDialogId``,
                ``IS_ADMIN``, ``siteId``, ``features``, ``mandatoryFeatures``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Workgroups that were found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``socialnetwork.api.workgroup.list``. Scope: ``socialnetwork``. Who may
        call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-list.html
        """
        return self._list(
            _API__WORKGROUP__LIST,
            {
                "filter": filter,
                "select": select,
                "order": order,
                "params": _in_fields(params, {"shouldSelectDialogId": _yes_no}),
                "start": start,
            },
            extra_params,
        )
