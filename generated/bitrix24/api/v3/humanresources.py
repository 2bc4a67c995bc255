# Generated from spec/v3/humanresources: edit the spec there, then run python -m generator build.
"""Methods of ``v3.humanresources``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from ..._runtime.endpoint import Endpoint, ListEndpoint, Paging
from ..._runtime.namespace import AsyncNamespace, Namespace
from ..._runtime.values import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from ..._runtime.page import AsyncListing, Page


class EmployeeCountResult(TypedDict):
    """What ``result`` holds."""

    total: int
    """Number of entries found or counted."""


class EmployeeMultidepartmentResultEmployeesDepartments(TypedDict):
    """Departments to which the employee belongs."""

    id: int
    """Identifier."""
    name: str


class EmployeeMultidepartmentResultEmployees(TypedDict):
    """Employees who belong to several departments."""

    userId: int
    """Identifier of the user."""
    name: str
    workPosition: str
    """Job title of the person or bot."""
    departments: list[EmployeeMultidepartmentResultEmployeesDepartments]
    """Departments to which the employee belongs."""


class EmployeeMultidepartmentResult(TypedDict):
    """What ``result`` holds."""

    employees: list[EmployeeMultidepartmentResultEmployees]
    """Employees who belong to several departments."""
    total: int
    """Number of entries found or counted."""


class EmployeeSearchResultItemsDepartments(TypedDict):
    """Departments to which the employee belongs."""

    id: int
    """Identifier."""
    name: str


class EmployeeSearchResultItems(TypedDict):
    """The entries."""

    userId: int
    """Identifier of the user."""
    name: str
    workPosition: str
    """Job title of the person or bot."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    url: str
    departments: list[EmployeeSearchResultItemsDepartments]
    """Departments to which the employee belongs."""
    teams: list[Any]
    """Teams of the employee; in a count, the number of teams."""


class EmployeeSearchResult(TypedDict):
    """What ``result`` holds."""

    items: list[EmployeeSearchResultItems]
    """The entries."""


class EmployeeSubordinatesResultDepartments(TypedDict):
    """Departments to which the employee belongs."""

    nodeId: int
    """Identifier of the department or team."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    subordinatesCount: int
    """How many people in the department report to the user."""


class EmployeeSubordinatesResult(TypedDict):
    """What ``result`` holds."""

    userId: int
    """Identifier of the user."""
    departments: list[EmployeeSubordinatesResultDepartments]
    """Departments to which the employee belongs."""


class EmployeeFieldGetResultItem(TypedDict):
    """Data of the entry."""

    description: Any
    editable: bool
    """Whether the field may be changed."""
    elementType: Any
    """Type of the elements of a composite field."""
    filterable: bool
    """Whether entries can be filtered by the field."""
    multiple: bool
    """Whether several values are allowed."""
    name: str
    requiredGroups: Any
    """Groups of operations in which the field is mandatory."""
    sortable: bool
    """Whether entries can be sorted by the field."""
    title: str
    type: str
    """Kind of structure element: DEPARTMENT or TEAM."""
    validationRules: list[Any]
    """Rules that check the field's value."""


class EmployeeFieldGetResult(TypedDict):
    """What ``result`` holds."""

    item: EmployeeFieldGetResultItem
    """Data of the entry."""


class EmployeeFieldListResultItems(TypedDict):
    """The entries."""

    description: Any
    editable: bool
    """Whether the field may be changed."""
    elementType: Any
    """Type of the elements of a composite field."""
    filterable: bool
    """Whether entries can be filtered by the field."""
    multiple: bool
    """Whether several values are allowed."""
    name: str
    requiredGroups: Any
    """Groups of operations in which the field is mandatory."""
    sortable: bool
    """Whether entries can be sorted by the field."""
    title: str
    type: str
    """Kind of structure element: DEPARTMENT or TEAM."""
    validationRules: list[Any]
    """Rules that check the field's value."""


class EmployeeFieldListResult(TypedDict):
    """What ``result`` holds."""

    items: list[EmployeeFieldListResultItems]
    """The entries."""


class NodeAddUserIds(TypedDict):
    """Users to add, move or remove; a list, or lists by role."""

    MEMBER_HEAD: NotRequired[Sequence[int]]
    """Users who head the department."""
    MEMBER_EMPLOYEE: NotRequired[Sequence[int]]
    """Users who are ordinary employees of the department."""
    MEMBER_DEPUTY_HEAD: NotRequired[Sequence[object]]
    """Users who deputise for the department head."""
    MEMBER_TEAM_HEAD: NotRequired[Sequence[object]]
    """Users who lead the team."""
    MEMBER_TEAM_DEPUTY_HEAD: NotRequired[Sequence[object]]
    """Users who deputise for the team leader."""
    MEMBER_TEAM_EMPLOYEE: NotRequired[Sequence[object]]
    """Users who are ordinary members of the team."""


class NodeAddSettings(TypedDict):
    """Extra settings of the department or team."""

    BUSINESS_PROC_AUTHORITY: NotRequired[
        Sequence[
            Literal[
                "HEAD",
                "DEPUTY_HEAD",
                "ALL_DEPARTMENT_HEADS",
                "EMPLOYEE",
                "TEAM_HEAD",
                "TEAM_DEPUTY",
                "TEAM_EMPLOYEE",
            ]
        ]
    ]
    """Roles that may work with the workflows here. One of ``HEAD`` (head of the department),
    ``DEPUTY_HEAD`` (deputy of the head), ``ALL_DEPARTMENT_HEADS`` (heads of all departments),
    ``EMPLOYEE`` (employee of the department), ``TEAM_HEAD`` (leader of the team),
    ``TEAM_DEPUTY`` (deputy of the team leader), ``TEAM_EMPLOYEE`` (member of the team).
    """
    REPORTS_AUTHORITY: NotRequired[
        Sequence[
            Literal[
                "HEAD",
                "DEPUTY_HEAD",
                "ALL_DEPARTMENT_HEADS",
                "EMPLOYEE",
                "TEAM_HEAD",
                "TEAM_DEPUTY",
                "TEAM_EMPLOYEE",
            ]
        ]
    ]
    """Roles that may work with the reports here. One of ``HEAD`` (head of the department),
    ``DEPUTY_HEAD`` (deputy of the head), ``ALL_DEPARTMENT_HEADS`` (heads of all departments),
    ``EMPLOYEE`` (employee of the department), ``TEAM_HEAD`` (leader of the team),
    ``TEAM_DEPUTY`` (deputy of the team leader), ``TEAM_EMPLOYEE`` (member of the team).
    """


class NodeAddResultMembers(TypedDict):
    """Users of the department or team with their roles."""

    userId: int
    """Identifier of the user."""
    name: str
    workPosition: str
    """Job title of the person or bot."""
    role: str
    """Role, e.g. of a user or participant."""
    avatar: str | None
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    url: str


class NodeAddResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    name: str
    type: str
    """Kind of structure element: DEPARTMENT or TEAM."""
    structureId: int
    """Company structure that the element belongs to."""
    parentId: int
    """Identifier of the parent entry."""
    description: str
    accessCode: str
    """Code used in access rights, for example DR44."""
    userCount: int
    """How many users the department or team has."""
    colorName: str | None
    """Team colour: blue, green, cyan, orange, purple or pink."""
    xmlId: str | None
    """External identifier."""
    createdAt: str
    """When the object was created."""
    updatedAt: str
    """When the object was last changed."""
    members: list[NodeAddResultMembers]
    """Users of the department or team with their roles."""


class NodeChildrenResultItems(TypedDict):
    """The entries."""

    id: int
    """Identifier."""
    name: str
    type: str
    """Kind of structure element: DEPARTMENT or TEAM."""
    structureId: int
    """Company structure that the element belongs to."""
    parentId: int
    """Identifier of the parent entry."""
    description: str
    accessCode: str
    """Code used in access rights, for example DR44."""
    userCount: int
    """How many users the department or team has."""
    colorName: Any
    """Team colour: blue, green, cyan, orange, purple or pink."""
    xmlId: Any
    """External identifier."""
    createdAt: str
    """When the object was created."""
    updatedAt: str
    """When the object was last changed."""


class NodeChildrenResult(TypedDict):
    """What ``result`` holds."""

    items: list[NodeChildrenResultItems]
    """The entries."""


class NodeCountResult(TypedDict):
    """What ``result`` holds."""

    departments: int
    """Departments to which the employee belongs."""
    teams: int
    """Teams of the employee; in a count, the number of teams."""


class NodeEditResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    name: str
    type: str
    """Kind of structure element: DEPARTMENT or TEAM."""
    structureId: int
    """Company structure that the element belongs to."""
    parentId: int
    """Identifier of the parent entry."""
    description: str
    accessCode: str
    """Code used in access rights, for example DR44."""
    userCount: int
    """How many users the department or team has."""
    colorName: str | None
    """Team colour: blue, green, cyan, orange, purple or pink."""
    xmlId: str | None
    """External identifier."""
    createdAt: str
    """When the object was created."""
    updatedAt: str
    """When the object was last changed."""


class NodeGetResultItemMembers(TypedDict):
    """Users of the department or team with their roles."""

    userId: int
    """Identifier of the user."""
    name: str
    workPosition: str
    """Job title of the person or bot."""
    role: str
    """Role, e.g. of a user or participant."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    url: str


class NodeGetResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""
    name: str
    type: str
    """Kind of structure element: DEPARTMENT or TEAM."""
    structureId: int
    """Company structure that the element belongs to."""
    parentId: Any
    """Identifier of the parent entry."""
    description: str
    accessCode: str
    """Code used in access rights, for example DR44."""
    userCount: int
    """How many users the department or team has."""
    colorName: Any
    """Team colour: blue, green, cyan, orange, purple or pink."""
    xmlId: Any
    """External identifier."""
    createdAt: str
    """When the object was created."""
    updatedAt: str
    """When the object was last changed."""
    members: list[NodeGetResultItemMembers]
    """Users of the department or team with their roles."""


class NodeGetResult(TypedDict):
    """What ``result`` holds."""

    item: NodeGetResultItem
    """Data of the entry."""


class NodeListItem(TypedDict):
    """The entries."""

    id: int
    """Identifier."""
    name: str
    type: str
    """Kind of structure element: DEPARTMENT or TEAM."""
    structureId: int
    """Company structure that the element belongs to."""
    parentId: int | None
    """Identifier of the parent entry."""
    description: str
    accessCode: str
    """Code used in access rights, for example DR44."""
    userCount: int
    """How many users the department or team has."""
    colorName: Any
    """Team colour: blue, green, cyan, orange, purple or pink."""
    xmlId: str | None
    """External identifier."""
    createdAt: str
    """When the object was created."""
    updatedAt: str
    """When the object was last changed."""


class NodeMoveResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    name: str
    type: str
    """Kind of structure element: DEPARTMENT or TEAM."""
    structureId: int
    """Company structure that the element belongs to."""
    parentId: int
    """Identifier of the parent entry."""
    description: str
    accessCode: str
    """Code used in access rights, for example DR44."""
    userCount: int
    """How many users the department or team has."""
    colorName: str | None
    """Team colour: blue, green, cyan, orange, purple or pink."""
    xmlId: str | None
    """External identifier."""
    createdAt: str
    """When the object was created."""
    updatedAt: str
    """When the object was last changed."""


class NodeSearchItem(TypedDict):
    """The entries."""

    id: int
    """Identifier."""
    name: str
    type: str
    """Kind of structure element: DEPARTMENT or TEAM."""
    structureId: int
    """Company structure that the element belongs to."""
    parentId: int
    """Identifier of the parent entry."""
    description: str
    accessCode: str
    """Code used in access rights, for example DR44."""
    userCount: int
    """How many users the department or team has."""
    colorName: str | None
    """Team colour: blue, green, cyan, orange, purple or pink."""
    xmlId: str | None
    """External identifier."""
    createdAt: str
    """When the object was created."""
    updatedAt: str
    """When the object was last changed."""


class NodeCommunicationEditResult(TypedDict):
    """What ``result`` holds."""

    success: bool
    """Whether the change was carried out."""


class NodeCommunicationListResultChannels(TypedDict):
    """Channels linked to the department or team."""

    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    color: str
    """Colour, mostly as a hex code."""
    dialogId: str
    """Dialogue: number of a user, or a chat with its prefix, e.g. chat25."""
    hasAccess: bool
    """Whether the current user can open the communication."""
    id: int
    """Identifier."""
    isExtranet: bool
    """Whether it is an extranet chat or channel."""
    originalNodeId: int | None
    """Department or team that the link originally comes from."""
    subtitle: str
    """Second line under the communication's title."""
    title: str
    type: Literal["CHAT", "CHANNEL", "COLLAB"]
    """Kind of structure element: DEPARTMENT or TEAM. One of ``CHAT``, ``CHANNEL``, ``COLLAB``."""


class NodeCommunicationListResultChats(TypedDict):
    """Chats linked to the department or team."""

    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    color: str
    """Colour, mostly as a hex code."""
    dialogId: str
    """Dialogue: number of a user, or a chat with its prefix, e.g. chat25."""
    hasAccess: bool
    """Whether the current user can open the communication."""
    id: int
    """Identifier."""
    isExtranet: bool
    """Whether it is an extranet chat or channel."""
    originalNodeId: int | None
    """Department or team that the link originally comes from."""
    subtitle: str
    """Second line under the communication's title."""
    title: str
    type: Literal["CHAT", "CHANNEL", "COLLAB"]
    """Kind of structure element: DEPARTMENT or TEAM. One of ``CHAT``, ``CHANNEL``, ``COLLAB``."""


class NodeCommunicationListResultCollabs(TypedDict):
    """Collabs linked to the department or team."""

    avatar: str | None
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    dialogId: str
    """Dialogue: number of a user, or a chat with its prefix, e.g. chat25."""
    hasAccess: bool
    """Whether the current user can open the communication."""
    id: int
    """Identifier."""
    originalNodeId: int | None
    """Department or team that the link originally comes from."""
    subtitle: str
    """Second line under the communication's title."""
    title: str
    type: Literal["CHAT", "CHANNEL", "COLLAB"]
    """Kind of structure element: DEPARTMENT or TEAM. One of ``CHAT``, ``CHANNEL``, ``COLLAB``."""
    color: NotRequired[str]
    """Colour, mostly as a hex code."""
    isExtranet: NotRequired[bool]
    """Whether it is an extranet chat or channel."""


class NodeCommunicationListResult(TypedDict):
    """What ``result`` holds."""

    channels: list[NodeCommunicationListResultChannels]
    """Channels linked to the department or team."""
    channelsNoAccess: int
    """How many linked channels the current user cannot open."""
    chats: list[NodeCommunicationListResultChats]
    """Chats linked to the department or team."""
    chatsNoAccess: int
    """How many linked chats the current user cannot open."""
    collabs: list[NodeCommunicationListResultCollabs]
    """Collabs linked to the department or team."""
    collabsNoAccess: int
    """How many linked collabs the current user cannot open."""


class NodeFieldGetResultItem(TypedDict):
    """Data of the entry."""

    name: str
    type: str
    """Kind of structure element: DEPARTMENT or TEAM."""
    title: str


class NodeFieldGetResult(TypedDict):
    """What ``result`` holds."""

    item: NodeFieldGetResultItem
    """Data of the entry."""


class NodeFieldListResultItems(TypedDict):
    """The entries."""

    name: str
    type: str
    """Kind of structure element: DEPARTMENT or TEAM."""
    title: str
    filterable: bool
    """Whether entries can be filtered by the field."""
    sortable: bool
    """Whether entries can be sorted by the field."""


class NodeFieldListResult(TypedDict):
    """What ``result`` holds."""

    items: list[NodeFieldListResultItems]
    """The entries."""


class NodeMemberAddResult(TypedDict):
    """What ``result`` holds."""

    success: bool
    """Whether the change was carried out."""


class NodeMemberMoveResult(TypedDict):
    """What ``result`` holds."""

    success: bool
    """Whether the change was carried out."""


class NodeMemberRemoveResultFailed(TypedDict):
    """Users who could not be removed, with reasons."""

    userId: int
    """Identifier of the user."""
    reason: str
    """What kept the user from being removed."""


class NodeMemberRemoveResult(TypedDict):
    """What ``result`` holds."""

    removed: list[int]
    """Users who were removed."""
    failed: list[NodeMemberRemoveResultFailed]
    """Users who could not be removed, with reasons."""


class NodeMemberSetUserIds(TypedDict):
    """Users to add, move or remove; a list, or lists by role."""

    MEMBER_HEAD: NotRequired[Sequence[int]]
    """Users who head the department."""
    MEMBER_DEPUTY_HEAD: NotRequired[Sequence[int]]
    """Users who deputise for the department head."""
    MEMBER_EMPLOYEE: NotRequired[Sequence[int]]
    """Users who are ordinary employees of the department."""
    MEMBER_TEAM_HEAD: NotRequired[Sequence[object]]
    """Users who lead the team."""
    MEMBER_TEAM_DEPUTY_HEAD: NotRequired[Sequence[object]]
    """Users who deputise for the team leader."""
    MEMBER_TEAM_EMPLOYEE: NotRequired[Sequence[object]]
    """Users who are ordinary members of the team."""


class NodeMemberSetResult(TypedDict):
    """What ``result`` holds."""

    success: bool
    """Whether the change was carried out."""


class NodeMemberFieldGetResultItem(TypedDict):
    """Data of the entry."""

    name: str
    type: str
    """Kind of structure element: DEPARTMENT or TEAM."""
    title: str


class NodeMemberFieldGetResult(TypedDict):
    """What ``result`` holds."""

    item: NodeMemberFieldGetResultItem
    """Data of the entry."""


class NodeMemberFieldListResultItems(TypedDict):
    """The entries."""

    description: Any
    filterable: bool
    """Whether entries can be filtered by the field."""
    name: str
    sortable: bool
    """Whether entries can be sorted by the field."""
    title: str
    type: str
    """Kind of structure element: DEPARTMENT or TEAM."""


class NodeMemberFieldListResult(TypedDict):
    """What ``result`` holds."""

    items: list[NodeMemberFieldListResultItems]
    """The entries."""


_EMPLOYEE__COUNT: Final[Endpoint[EmployeeCountResult]] = Endpoint(
    "humanresources.employee.count", version=3, write=False
)
_EMPLOYEE__MULTIDEPARTMENT: Final[Endpoint[EmployeeMultidepartmentResult]] = Endpoint(
    "humanresources.employee.multidepartment", version=3, write=False
)
_EMPLOYEE__SEARCH: Final[Endpoint[EmployeeSearchResult]] = Endpoint(
    "humanresources.employee.search", version=3, write=False
)
_EMPLOYEE__SUBORDINATES: Final[Endpoint[EmployeeSubordinatesResult]] = Endpoint(
    "humanresources.employee.subordinates", version=3, write=False
)
_EMPLOYEE__FIELD__GET: Final[Endpoint[EmployeeFieldGetResult]] = Endpoint(
    "humanresources.employee.field.get", version=3, write=False
)
_EMPLOYEE__FIELD__LIST: Final[Endpoint[EmployeeFieldListResult]] = Endpoint(
    "humanresources.employee.field.list", version=3, write=False
)
_NODE__ADD: Final[Endpoint[NodeAddResult]] = Endpoint("humanresources.node.add", version=3)
_NODE__CHILDREN: Final[Endpoint[NodeChildrenResult]] = Endpoint(
    "humanresources.node.children", version=3, write=False
)
_NODE__COUNT: Final[Endpoint[NodeCountResult]] = Endpoint(
    "humanresources.node.count", version=3, write=False
)
_NODE__EDIT: Final[Endpoint[NodeEditResult]] = Endpoint("humanresources.node.edit", version=3)
_NODE__GET: Final[Endpoint[NodeGetResult]] = Endpoint(
    "humanresources.node.get", version=3, write=False
)
_NODE__LIST: Final[ListEndpoint[NodeListItem]] = ListEndpoint(
    "humanresources.node.list", Paging("pagination", ("items",), 50, id="id"), version=3
)
_NODE__MOVE: Final[Endpoint[NodeMoveResult]] = Endpoint("humanresources.node.move", version=3)
_NODE__SEARCH: Final[ListEndpoint[NodeSearchItem]] = ListEndpoint(
    "humanresources.node.search", Paging("pagination", ("items",), 50, id="id"), version=3
)
_NODE__COMMUNICATION__EDIT: Final[Endpoint[NodeCommunicationEditResult]] = Endpoint(
    "humanresources.node.communication.edit", version=3
)
_NODE__COMMUNICATION__LIST: Final[Endpoint[NodeCommunicationListResult]] = Endpoint(
    "humanresources.node.communication.list", version=3, write=False
)
_NODE__FIELD__GET: Final[Endpoint[NodeFieldGetResult]] = Endpoint(
    "humanresources.node.field.get", version=3, write=False
)
_NODE__FIELD__LIST: Final[Endpoint[NodeFieldListResult]] = Endpoint(
    "humanresources.node.field.list", version=3, write=False
)
_NODE__MEMBER__ADD: Final[Endpoint[NodeMemberAddResult]] = Endpoint(
    "humanresources.node.member.add", version=3
)
_NODE__MEMBER__MOVE: Final[Endpoint[NodeMemberMoveResult]] = Endpoint(
    "humanresources.node.member.move", version=3
)
_NODE__MEMBER__REMOVE: Final[Endpoint[NodeMemberRemoveResult]] = Endpoint(
    "humanresources.node.member.remove", version=3
)
_NODE__MEMBER__SET: Final[Endpoint[NodeMemberSetResult]] = Endpoint(
    "humanresources.node.member.set", version=3
)
_NODE__MEMBER__FIELD__GET: Final[Endpoint[NodeMemberFieldGetResult]] = Endpoint(
    "humanresources.node.member.field.get", version=3, write=False
)
_NODE__MEMBER__FIELD__LIST: Final[Endpoint[NodeMemberFieldListResult]] = Endpoint(
    "humanresources.node.member.field.list", version=3, write=False
)


class V3HumanresourcesMethods(Namespace):
    """Methods of ``v3.humanresources``."""

    @property
    def employee(self) -> V3HumanresourcesEmployeeMethods:
        """Methods of ``v3.humanresources.employee``."""
        return V3HumanresourcesEmployeeMethods(self._caller)

    @property
    def node(self) -> V3HumanresourcesNodeMethods:
        """Methods of ``v3.humanresources.node``."""
        return V3HumanresourcesNodeMethods(self._caller)


class AsyncV3HumanresourcesMethods(AsyncNamespace):
    """Methods of ``v3.humanresources``."""

    @property
    def employee(self) -> AsyncV3HumanresourcesEmployeeMethods:
        """Methods of ``v3.humanresources.employee``."""
        return AsyncV3HumanresourcesEmployeeMethods(self._caller)

    @property
    def node(self) -> AsyncV3HumanresourcesNodeMethods:
        """Methods of ``v3.humanresources.node``."""
        return AsyncV3HumanresourcesNodeMethods(self._caller)


class V3HumanresourcesEmployeeMethods(Namespace):
    """Methods of ``v3.humanresources.employee``."""

    @property
    def field(self) -> V3HumanresourcesEmployeeFieldMethods:
        """Methods of ``v3.humanresources.employee.field``."""
        return V3HumanresourcesEmployeeFieldMethods(self._caller)

    def count(self, *, extra_params: Mapping[str, object] | None = None) -> EmployeeCountResult:
        """Count the distinct employees in the company structure.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EmployeeCountResult``: ``total``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller is not an
                employee of the account.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.employee.count``. Scope: ``humanresources``. Who may
        call: users who belong to a department of the company structure. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-count.html
        """
        return self._call(_EMPLOYEE__COUNT, {}, extra_params)

    def multidepartment(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> EmployeeMultidepartmentResult:
        """List the employees who belong to several departments at once.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EmployeeMultidepartmentResult``: ``employees``, ``total``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller is not an
                employee of the account.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.employee.multidepartment``. Scope: ``humanresources``.
        Who may call: users who belong to a department of the company structure. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-multidepartment.html
        """
        return self._call(_EMPLOYEE__MULTIDEPARTMENT, {}, extra_params)

    def search(
        self,
        *,
        name: str,
        node_id: int | NotGiven = NOT_GIVEN,
        select: Sequence[
            Literal["userId", "name", "workPosition", "avatar", "url", "departments", "teams"]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> EmployeeSearchResult:
        """Find employees by name, optionally within one department or team.

        Args:
            name: Required.
            node_id: Identifier of the department or team.
            select: Fields to answer with. One of ``userId`` (user identifier), ``name``
                (employee's name), ``workPosition`` (job title), ``avatar`` (address of the
                photo), ``url`` (address of the profile), ``departments`` (departments of the
                employee), ``teams`` (teams of the employee).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EmployeeSearchResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The search
                string name is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names a
                field that employees do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The
                caller is not an employee of the account.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.employee.search``. Scope: ``humanresources``. Who may
        call: users who belong to a department of the company structure. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-search.html
        """
        return self._call(
            _EMPLOYEE__SEARCH, {"name": name, "nodeId": node_id, "select": select}, extra_params
        )

    def subordinates(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> EmployeeSubordinatesResult:
        """Count a user's subordinates, department by department.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EmployeeSubordinatesResult``: ``userId``, ``departments``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The user
                identifier id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The user
                identifier id is missing or not above 0.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller is not an
                employee of the account.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.employee.subordinates``. Scope: ``humanresources``. Who
        may call: users who belong to a department of the company structure. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-subordinates.html
        """
        return self._call(_EMPLOYEE__SUBORDINATES, {"id": id}, extra_params)


class AsyncV3HumanresourcesEmployeeMethods(AsyncNamespace):
    """Methods of ``v3.humanresources.employee``."""

    @property
    def field(self) -> AsyncV3HumanresourcesEmployeeFieldMethods:
        """Methods of ``v3.humanresources.employee.field``."""
        return AsyncV3HumanresourcesEmployeeFieldMethods(self._caller)

    async def count(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> EmployeeCountResult:
        """Count the distinct employees in the company structure.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EmployeeCountResult``: ``total``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller is not an
                employee of the account.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.employee.count``. Scope: ``humanresources``. Who may
        call: users who belong to a department of the company structure. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-count.html
        """
        return await self._call(_EMPLOYEE__COUNT, {}, extra_params)

    async def multidepartment(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> EmployeeMultidepartmentResult:
        """List the employees who belong to several departments at once.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EmployeeMultidepartmentResult``: ``employees``, ``total``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller is not an
                employee of the account.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.employee.multidepartment``. Scope: ``humanresources``.
        Who may call: users who belong to a department of the company structure. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-multidepartment.html
        """
        return await self._call(_EMPLOYEE__MULTIDEPARTMENT, {}, extra_params)

    async def search(
        self,
        *,
        name: str,
        node_id: int | NotGiven = NOT_GIVEN,
        select: Sequence[
            Literal["userId", "name", "workPosition", "avatar", "url", "departments", "teams"]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> EmployeeSearchResult:
        """Find employees by name, optionally within one department or team.

        Args:
            name: Required.
            node_id: Identifier of the department or team.
            select: Fields to answer with. One of ``userId`` (user identifier), ``name``
                (employee's name), ``workPosition`` (job title), ``avatar`` (address of the
                photo), ``url`` (address of the profile), ``departments`` (departments of the
                employee), ``teams`` (teams of the employee).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EmployeeSearchResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The search
                string name is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names a
                field that employees do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The
                caller is not an employee of the account.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.employee.search``. Scope: ``humanresources``. Who may
        call: users who belong to a department of the company structure. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-search.html
        """
        return await self._call(
            _EMPLOYEE__SEARCH, {"name": name, "nodeId": node_id, "select": select}, extra_params
        )

    async def subordinates(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> EmployeeSubordinatesResult:
        """Count a user's subordinates, department by department.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EmployeeSubordinatesResult``: ``userId``, ``departments``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The user
                identifier id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The user
                identifier id is missing or not above 0.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller is not an
                employee of the account.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.employee.subordinates``. Scope: ``humanresources``. Who
        may call: users who belong to a department of the company structure. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-subordinates.html
        """
        return await self._call(_EMPLOYEE__SUBORDINATES, {"id": id}, extra_params)


class V3HumanresourcesEmployeeFieldMethods(Namespace):
    """Methods of ``v3.humanresources.employee.field``."""

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
    ) -> EmployeeFieldGetResult:
        """Describe one field of employees by its name.

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
            ``EmployeeFieldGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The name of
                the field is missing. ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``:
                The select names something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.employee.field.get``. Scope: ``humanresources``. Who
        may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-get.html
        """
        return self._call(_EMPLOYEE__FIELD__GET, {"name": name, "select": select}, extra_params)

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
    ) -> EmployeeFieldListResult:
        """Describe all fields of employees.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EmployeeFieldListResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.employee.field.list``. Scope: ``humanresources``. Who
        may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-list.html
        """
        return self._call(_EMPLOYEE__FIELD__LIST, {"select": select}, extra_params)


class AsyncV3HumanresourcesEmployeeFieldMethods(AsyncNamespace):
    """Methods of ``v3.humanresources.employee.field``."""

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
    ) -> EmployeeFieldGetResult:
        """Describe one field of employees by its name.

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
            ``EmployeeFieldGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The name of
                the field is missing. ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``:
                The select names something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.employee.field.get``. Scope: ``humanresources``. Who
        may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-get.html
        """
        return await self._call(
            _EMPLOYEE__FIELD__GET, {"name": name, "select": select}, extra_params
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
    ) -> EmployeeFieldListResult:
        """Describe all fields of employees.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EmployeeFieldListResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.employee.field.list``. Scope: ``humanresources``. Who
        may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-list.html
        """
        return await self._call(_EMPLOYEE__FIELD__LIST, {"select": select}, extra_params)


class V3HumanresourcesNodeMethods(Namespace):
    """Methods of ``v3.humanresources.node``."""

    @property
    def communication(self) -> V3HumanresourcesNodeCommunicationMethods:
        """Methods of ``v3.humanresources.node.communication``."""
        return V3HumanresourcesNodeCommunicationMethods(self._caller)

    @property
    def field(self) -> V3HumanresourcesNodeFieldMethods:
        """Methods of ``v3.humanresources.node.field``."""
        return V3HumanresourcesNodeFieldMethods(self._caller)

    @property
    def member(self) -> V3HumanresourcesNodeMemberMethods:
        """Methods of ``v3.humanresources.node.member``."""
        return V3HumanresourcesNodeMemberMethods(self._caller)

    def add(
        self,
        *,
        type: Literal["DEPARTMENT", "TEAM"],
        name: str,
        parent_id: int,
        description: str | NotGiven = NOT_GIVEN,
        color_name: Literal["blue", "green", "cyan", "orange", "purple", "pink"]
        | NotGiven = NOT_GIVEN,
        user_ids: NodeAddUserIds | Mapping[str, object] | NotGiven = NOT_GIVEN,
        move_users_to_node: bool | NotGiven = NOT_GIVEN,
        create_chat: bool | NotGiven = NOT_GIVEN,
        binding_chat_ids: Sequence[int] | NotGiven = NOT_GIVEN,
        create_channel: bool | NotGiven = NOT_GIVEN,
        binding_channel_ids: Sequence[object] | NotGiven = NOT_GIVEN,
        create_collab: bool | NotGiven = NOT_GIVEN,
        binding_collab_ids: Sequence[object] | NotGiven = NOT_GIVEN,
        settings: NodeAddSettings | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeAddResult:
        """Create a department or team in the company structure.

        Args:
            type: Kind of structure element: DEPARTMENT or TEAM. One of ``DEPARTMENT``,
                ``TEAM``. Required.
            name: Required.
            parent_id: Identifier of the parent entry. Required.
            description: ``description`` of the request.
            color_name: Team colour: blue, green, cyan, orange, purple or pink. One of ``blue``,
                ``green``, ``cyan``, ``orange``, ``purple``, ``pink``.
            user_ids: Users to add, move or remove; a list, or lists by role. Keys:
                ``MEMBER_HEAD``, ``MEMBER_EMPLOYEE``, ``MEMBER_DEPUTY_HEAD``,
                ``MEMBER_TEAM_HEAD``, ``MEMBER_TEAM_DEPUTY_HEAD``, ``MEMBER_TEAM_EMPLOYEE``.
            move_users_to_node: Whether the users leave their previous departments. Default:
                ``False``.
            create_chat: Whether a chat is created for the department; off unless set. Default:
                ``False``.
            binding_chat_ids: Existing chats to link to the department.
            create_channel: Whether a channel is created for the department; off unless set.
                Default: ``False``.
            binding_channel_ids: Existing channels to link to the department.
            create_collab: Whether a collab is created, if the plan has collabs. Default:
                ``False``.
            binding_collab_ids: Existing collabs to link to the department.
            settings: Extra settings of the department or team. Keys:
                ``BUSINESS_PROC_AUTHORITY``, ``REPORTS_AUTHORITY``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeAddResult``: ``id``, ``name``, ``type``, ``structureId``, ``parentId``,
            ``description``, ``accessCode``, ``userCount``, ``colorName``, ``xmlId``,
            ``createdAt``, ``updatedAt``, ``members``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The type is
                neither DEPARTMENT nor TEAM.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The company
                structure does not exist or is out of reach.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not create
                anything under this department or team.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope humanresources.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.add``. Scope: ``humanresources``. Who may call:
        users who may add departments or teams. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-add.html
        """
        return self._call(
            _NODE__ADD,
            {
                "type": type,
                "name": name,
                "parentId": parent_id,
                "description": description,
                "colorName": color_name,
                "userIds": user_ids,
                "moveUsersToNode": move_users_to_node,
                "createChat": create_chat,
                "bindingChatIds": binding_chat_ids,
                "createChannel": create_channel,
                "bindingChannelIds": binding_channel_ids,
                "createCollab": create_collab,
                "bindingCollabIds": binding_collab_ids,
                "settings": settings,
            },
            extra_params,
        )

    def children(
        self,
        *,
        id: int,
        select: Sequence[
            Literal[
                "id",
                "name",
                "type",
                "structureId",
                "parentId",
                "description",
                "accessCode",
                "userCount",
                "colorName",
                "xmlId",
                "createdAt",
                "updatedAt",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeChildrenResult:
        """List the departments and teams directly below a structure element.

        Args:
            id: Identifier. Required.
            select: Fields to answer with. One of ``id`` (its own identifier), ``name``,
                ``type`` (whether department or team), ``structureId`` (company structure),
                ``parentId`` (parent department or team), ``description``, ``accessCode``
                (access code), ``userCount`` (number of users), ``colorName`` (colour of the
                team), ``xmlId`` (external identifier), ``createdAt`` (when it was created),
                ``updatedAt`` (when it was last changed).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeChildrenResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id is
                not a whole number.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The select
                names a field that is not on offer.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not view this
                department or team. ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The
                application or webhook lacks the scope humanresources.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.children``. Scope: ``humanresources``. Who may
        call: users who may view departments or teams. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-children.html
        """
        return self._call(_NODE__CHILDREN, {"id": id, "select": select}, extra_params)

    def count(self, *, extra_params: Mapping[str, object] | None = None) -> NodeCountResult:
        """Count the departments and teams of the company structure.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeCountResult``: ``departments``, ``teams``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may view neither
                departments nor teams. ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``:
                The application or webhook lacks the scope humanresources.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.count``. Scope: ``humanresources``. Who may call:
        users who may view departments or teams. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-count.html
        """
        return self._call(_NODE__COUNT, {}, extra_params)

    def edit(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        color_name: Literal["blue", "green", "cyan", "orange", "purple", "pink"]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeEditResult:
        """Change the name, description or colour of a department or team.

        Args:
            id: Identifier. Required.
            name: ``name`` of the request.
            description: ``description`` of the request.
            color_name: Team colour: blue, green, cyan, orange, purple or pink. One of ``blue``,
                ``green``, ``cyan``, ``orange``, ``purple``, ``pink``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeEditResult``: ``id``, ``name``, ``type``, ``structureId``, ``parentId``,
            ``description``, ``accessCode``, ``userCount``, ``colorName``, ``xmlId``,
            ``createdAt``, ``updatedAt``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id is
                not a whole number.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Nothing to
                change was passed: neither name, description nor colorName.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                colorName is none of the allowed colours.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not edit this
                department or team. ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The
                application or webhook lacks the scope humanresources.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.edit``. Scope: ``humanresources``. Who may call:
        users who may edit departments or teams. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-edit.html
        """
        return self._call(
            _NODE__EDIT,
            {"id": id, "name": name, "description": description, "colorName": color_name},
            extra_params,
        )

    def get(
        self,
        *,
        id: int,
        select: Sequence[
            Literal[
                "id",
                "name",
                "type",
                "structureId",
                "parentId",
                "description",
                "accessCode",
                "userCount",
                "colorName",
                "xmlId",
                "createdAt",
                "updatedAt",
                "members",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeGetResult:
        """Read a single department or team.

        Args:
            id: Identifier. Required.
            select: Fields to answer with. One of ``id`` (its own identifier), ``name``,
                ``type`` (whether department or team), ``structureId`` (company structure),
                ``parentId`` (parent department or team), ``description``, ``accessCode``
                (access code), ``userCount`` (number of users), ``colorName`` (colour of the
                team), ``xmlId`` (external identifier), ``createdAt`` (when it was created),
                ``updatedAt`` (when it was last changed), ``members`` (users with their roles).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not view this
                department or team. ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The
                application or webhook lacks the scope humanresources.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No department or team has
                this id. ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select
                names a field that departments and teams do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.get``. Scope: ``humanresources``. Who may call:
        users who may view departments or teams. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-get.html
        """
        return self._call(_NODE__GET, {"id": id, "select": select}, extra_params)

    def list(
        self,
        *,
        type: Literal["DEPARTMENT", "TEAM"],
        select: Sequence[
            Literal[
                "id",
                "name",
                "type",
                "structureId",
                "parentId",
                "description",
                "accessCode",
                "userCount",
                "colorName",
                "xmlId",
                "createdAt",
                "updatedAt",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        pagination: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[NodeListItem]:
        """List all departments or all teams, page by page.

        Args:
            type: Kind of structure element: DEPARTMENT or TEAM. One of ``DEPARTMENT``,
                ``TEAM``. Required.
            select: Fields to answer with. One of ``id`` (its own identifier), ``name``,
                ``type`` (whether department or team), ``structureId`` (company structure),
                ``parentId`` (parent department or team), ``description``, ``accessCode``
                (access code), ``userCount`` (number of users), ``colorName`` (colour of the
                team), ``xmlId`` (external identifier), ``createdAt`` (when it was created),
                ``updatedAt`` (when it was last changed).
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: A pagination value is
                not a number, or limit is 0.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The type is
                missing; it must be DEPARTMENT or TEAM.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The type is
                neither DEPARTMENT nor TEAM.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names a
                field that departments and teams do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The
                caller may view neither departments nor teams.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope humanresources.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.list``. Scope: ``humanresources``. Who may call:
        users who may view departments or teams. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-list.html
        """
        return self._list(
            _NODE__LIST, {"type": type, "select": select, "pagination": pagination}, extra_params
        )

    def move(
        self,
        *,
        id: int,
        parent_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeMoveResult:
        """Put a department or team under another parent.

        Args:
            id: Identifier. Required.
            parent_id: Identifier of the parent entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeMoveResult``: ``id``, ``name``, ``type``, ``structureId``, ``parentId``,
            ``description``, ``accessCode``, ``userCount``, ``colorName``, ``xmlId``,
            ``createdAt``, ``updatedAt``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``:
                The caller may not move the department or team under this parent.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope humanresources.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.move``. Scope: ``humanresources``. Who may call:
        users who may edit departments or teams. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-move.html
        """
        return self._call(_NODE__MOVE, {"id": id, "parentId": parent_id}, extra_params)

    def search(
        self,
        *,
        type: Literal["DEPARTMENT", "TEAM"],
        name: str,
        parent_id: int | NotGiven = NOT_GIVEN,
        pagination: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[NodeSearchItem]:
        """Find departments or teams by name.

        Args:
            type: Kind of structure element: DEPARTMENT or TEAM. One of ``DEPARTMENT``,
                ``TEAM``. Required.
            name: Required.
            parent_id: Identifier of the parent entry.
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The type is
                neither DEPARTMENT nor TEAM. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``:
                The caller may view neither departments nor teams.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope humanresources.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.search``. Scope: ``humanresources``. Who may call:
        users who may view departments or teams. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-search.html
        """
        return self._list(
            _NODE__SEARCH,
            {"type": type, "name": name, "parentId": parent_id, "pagination": pagination},
            extra_params,
        )


class AsyncV3HumanresourcesNodeMethods(AsyncNamespace):
    """Methods of ``v3.humanresources.node``."""

    @property
    def communication(self) -> AsyncV3HumanresourcesNodeCommunicationMethods:
        """Methods of ``v3.humanresources.node.communication``."""
        return AsyncV3HumanresourcesNodeCommunicationMethods(self._caller)

    @property
    def field(self) -> AsyncV3HumanresourcesNodeFieldMethods:
        """Methods of ``v3.humanresources.node.field``."""
        return AsyncV3HumanresourcesNodeFieldMethods(self._caller)

    @property
    def member(self) -> AsyncV3HumanresourcesNodeMemberMethods:
        """Methods of ``v3.humanresources.node.member``."""
        return AsyncV3HumanresourcesNodeMemberMethods(self._caller)

    async def add(
        self,
        *,
        type: Literal["DEPARTMENT", "TEAM"],
        name: str,
        parent_id: int,
        description: str | NotGiven = NOT_GIVEN,
        color_name: Literal["blue", "green", "cyan", "orange", "purple", "pink"]
        | NotGiven = NOT_GIVEN,
        user_ids: NodeAddUserIds | Mapping[str, object] | NotGiven = NOT_GIVEN,
        move_users_to_node: bool | NotGiven = NOT_GIVEN,
        create_chat: bool | NotGiven = NOT_GIVEN,
        binding_chat_ids: Sequence[int] | NotGiven = NOT_GIVEN,
        create_channel: bool | NotGiven = NOT_GIVEN,
        binding_channel_ids: Sequence[object] | NotGiven = NOT_GIVEN,
        create_collab: bool | NotGiven = NOT_GIVEN,
        binding_collab_ids: Sequence[object] | NotGiven = NOT_GIVEN,
        settings: NodeAddSettings | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeAddResult:
        """Create a department or team in the company structure.

        Args:
            type: Kind of structure element: DEPARTMENT or TEAM. One of ``DEPARTMENT``,
                ``TEAM``. Required.
            name: Required.
            parent_id: Identifier of the parent entry. Required.
            description: ``description`` of the request.
            color_name: Team colour: blue, green, cyan, orange, purple or pink. One of ``blue``,
                ``green``, ``cyan``, ``orange``, ``purple``, ``pink``.
            user_ids: Users to add, move or remove; a list, or lists by role. Keys:
                ``MEMBER_HEAD``, ``MEMBER_EMPLOYEE``, ``MEMBER_DEPUTY_HEAD``,
                ``MEMBER_TEAM_HEAD``, ``MEMBER_TEAM_DEPUTY_HEAD``, ``MEMBER_TEAM_EMPLOYEE``.
            move_users_to_node: Whether the users leave their previous departments. Default:
                ``False``.
            create_chat: Whether a chat is created for the department; off unless set. Default:
                ``False``.
            binding_chat_ids: Existing chats to link to the department.
            create_channel: Whether a channel is created for the department; off unless set.
                Default: ``False``.
            binding_channel_ids: Existing channels to link to the department.
            create_collab: Whether a collab is created, if the plan has collabs. Default:
                ``False``.
            binding_collab_ids: Existing collabs to link to the department.
            settings: Extra settings of the department or team. Keys:
                ``BUSINESS_PROC_AUTHORITY``, ``REPORTS_AUTHORITY``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeAddResult``: ``id``, ``name``, ``type``, ``structureId``, ``parentId``,
            ``description``, ``accessCode``, ``userCount``, ``colorName``, ``xmlId``,
            ``createdAt``, ``updatedAt``, ``members``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The type is
                neither DEPARTMENT nor TEAM.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The company
                structure does not exist or is out of reach.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not create
                anything under this department or team.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope humanresources.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.add``. Scope: ``humanresources``. Who may call:
        users who may add departments or teams. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-add.html
        """
        return await self._call(
            _NODE__ADD,
            {
                "type": type,
                "name": name,
                "parentId": parent_id,
                "description": description,
                "colorName": color_name,
                "userIds": user_ids,
                "moveUsersToNode": move_users_to_node,
                "createChat": create_chat,
                "bindingChatIds": binding_chat_ids,
                "createChannel": create_channel,
                "bindingChannelIds": binding_channel_ids,
                "createCollab": create_collab,
                "bindingCollabIds": binding_collab_ids,
                "settings": settings,
            },
            extra_params,
        )

    async def children(
        self,
        *,
        id: int,
        select: Sequence[
            Literal[
                "id",
                "name",
                "type",
                "structureId",
                "parentId",
                "description",
                "accessCode",
                "userCount",
                "colorName",
                "xmlId",
                "createdAt",
                "updatedAt",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeChildrenResult:
        """List the departments and teams directly below a structure element.

        Args:
            id: Identifier. Required.
            select: Fields to answer with. One of ``id`` (its own identifier), ``name``,
                ``type`` (whether department or team), ``structureId`` (company structure),
                ``parentId`` (parent department or team), ``description``, ``accessCode``
                (access code), ``userCount`` (number of users), ``colorName`` (colour of the
                team), ``xmlId`` (external identifier), ``createdAt`` (when it was created),
                ``updatedAt`` (when it was last changed).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeChildrenResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id is
                not a whole number.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The select
                names a field that is not on offer.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not view this
                department or team. ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The
                application or webhook lacks the scope humanresources.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.children``. Scope: ``humanresources``. Who may
        call: users who may view departments or teams. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-children.html
        """
        return await self._call(_NODE__CHILDREN, {"id": id, "select": select}, extra_params)

    async def count(self, *, extra_params: Mapping[str, object] | None = None) -> NodeCountResult:
        """Count the departments and teams of the company structure.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeCountResult``: ``departments``, ``teams``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may view neither
                departments nor teams. ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``:
                The application or webhook lacks the scope humanresources.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.count``. Scope: ``humanresources``. Who may call:
        users who may view departments or teams. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-count.html
        """
        return await self._call(_NODE__COUNT, {}, extra_params)

    async def edit(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        color_name: Literal["blue", "green", "cyan", "orange", "purple", "pink"]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeEditResult:
        """Change the name, description or colour of a department or team.

        Args:
            id: Identifier. Required.
            name: ``name`` of the request.
            description: ``description`` of the request.
            color_name: Team colour: blue, green, cyan, orange, purple or pink. One of ``blue``,
                ``green``, ``cyan``, ``orange``, ``purple``, ``pink``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeEditResult``: ``id``, ``name``, ``type``, ``structureId``, ``parentId``,
            ``description``, ``accessCode``, ``userCount``, ``colorName``, ``xmlId``,
            ``createdAt``, ``updatedAt``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id is
                not a whole number.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Nothing to
                change was passed: neither name, description nor colorName.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                colorName is none of the allowed colours.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not edit this
                department or team. ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The
                application or webhook lacks the scope humanresources.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.edit``. Scope: ``humanresources``. Who may call:
        users who may edit departments or teams. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-edit.html
        """
        return await self._call(
            _NODE__EDIT,
            {"id": id, "name": name, "description": description, "colorName": color_name},
            extra_params,
        )

    async def get(
        self,
        *,
        id: int,
        select: Sequence[
            Literal[
                "id",
                "name",
                "type",
                "structureId",
                "parentId",
                "description",
                "accessCode",
                "userCount",
                "colorName",
                "xmlId",
                "createdAt",
                "updatedAt",
                "members",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeGetResult:
        """Read a single department or team.

        Args:
            id: Identifier. Required.
            select: Fields to answer with. One of ``id`` (its own identifier), ``name``,
                ``type`` (whether department or team), ``structureId`` (company structure),
                ``parentId`` (parent department or team), ``description``, ``accessCode``
                (access code), ``userCount`` (number of users), ``colorName`` (colour of the
                team), ``xmlId`` (external identifier), ``createdAt`` (when it was created),
                ``updatedAt`` (when it was last changed), ``members`` (users with their roles).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not view this
                department or team. ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The
                application or webhook lacks the scope humanresources.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No department or team has
                this id. ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select
                names a field that departments and teams do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.get``. Scope: ``humanresources``. Who may call:
        users who may view departments or teams. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-get.html
        """
        return await self._call(_NODE__GET, {"id": id, "select": select}, extra_params)

    def list(
        self,
        *,
        type: Literal["DEPARTMENT", "TEAM"],
        select: Sequence[
            Literal[
                "id",
                "name",
                "type",
                "structureId",
                "parentId",
                "description",
                "accessCode",
                "userCount",
                "colorName",
                "xmlId",
                "createdAt",
                "updatedAt",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        pagination: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[NodeListItem]:
        """List all departments or all teams, page by page.

        Args:
            type: Kind of structure element: DEPARTMENT or TEAM. One of ``DEPARTMENT``,
                ``TEAM``. Required.
            select: Fields to answer with. One of ``id`` (its own identifier), ``name``,
                ``type`` (whether department or team), ``structureId`` (company structure),
                ``parentId`` (parent department or team), ``description``, ``accessCode``
                (access code), ``userCount`` (number of users), ``colorName`` (colour of the
                team), ``xmlId`` (external identifier), ``createdAt`` (when it was created),
                ``updatedAt`` (when it was last changed).
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: A pagination value is
                not a number, or limit is 0.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The type is
                missing; it must be DEPARTMENT or TEAM.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The type is
                neither DEPARTMENT nor TEAM.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names a
                field that departments and teams do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The
                caller may view neither departments nor teams.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope humanresources.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.list``. Scope: ``humanresources``. Who may call:
        users who may view departments or teams. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-list.html
        """
        return self._list(
            _NODE__LIST, {"type": type, "select": select, "pagination": pagination}, extra_params
        )

    async def move(
        self,
        *,
        id: int,
        parent_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeMoveResult:
        """Put a department or team under another parent.

        Args:
            id: Identifier. Required.
            parent_id: Identifier of the parent entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeMoveResult``: ``id``, ``name``, ``type``, ``structureId``, ``parentId``,
            ``description``, ``accessCode``, ``userCount``, ``colorName``, ``xmlId``,
            ``createdAt``, ``updatedAt``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``:
                The caller may not move the department or team under this parent.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope humanresources.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.move``. Scope: ``humanresources``. Who may call:
        users who may edit departments or teams. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-move.html
        """
        return await self._call(_NODE__MOVE, {"id": id, "parentId": parent_id}, extra_params)

    def search(
        self,
        *,
        type: Literal["DEPARTMENT", "TEAM"],
        name: str,
        parent_id: int | NotGiven = NOT_GIVEN,
        pagination: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[NodeSearchItem]:
        """Find departments or teams by name.

        Args:
            type: Kind of structure element: DEPARTMENT or TEAM. One of ``DEPARTMENT``,
                ``TEAM``. Required.
            name: Required.
            parent_id: Identifier of the parent entry.
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The type is
                neither DEPARTMENT nor TEAM. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``:
                The caller may view neither departments nor teams.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope humanresources.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.search``. Scope: ``humanresources``. Who may call:
        users who may view departments or teams. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-search.html
        """
        return self._list(
            _NODE__SEARCH,
            {"type": type, "name": name, "parentId": parent_id, "pagination": pagination},
            extra_params,
        )


class V3HumanresourcesNodeCommunicationMethods(Namespace):
    """Methods of ``v3.humanresources.node.communication``."""

    def edit(
        self,
        *,
        node_id: int,
        communication_type: Literal["CHAT", "CHANNEL", "COLLAB"],
        create_default: bool | NotGiven = NOT_GIVEN,
        ids: Sequence[int] | NotGiven = NOT_GIVEN,
        remove_ids: Sequence[int] | NotGiven = NOT_GIVEN,
        with_children: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeCommunicationEditResult:
        """Link, unlink or create a chat, channel or collab of a department or team.

        Args:
            node_id: Identifier of the department or team. Required.
            communication_type: Kind of communication: CHAT, CHANNEL or COLLAB. One of ``CHAT``,
                ``CHANNEL``, ``COLLAB``. Required.
            create_default: Whether to create a default communication; off unless set. Default:
                ``False``.
            ids: Communications to link.
            remove_ids: Communications to unlink.
            with_children: Whether departments and teams below change too; off unless set.
                Default: ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeCommunicationEditResult``: ``success``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The nodeId
                of the department or team is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                communicationType is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The value of
                `communicationType` is none of `CHAT`, `CHANNEL` and `COLLAB`.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No department or team has
                this identifier. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller
                may not change this element's communications.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.communication.edit``. Scope: ``humanresources``.
        Who may call: users who may edit departments or teams. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-edit.html
        """
        return self._call(
            _NODE__COMMUNICATION__EDIT,
            {
                "nodeId": node_id,
                "communicationType": communication_type,
                "createDefault": create_default,
                "ids": ids,
                "removeIds": remove_ids,
                "withChildren": with_children,
            },
            extra_params,
        )

    def list(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeCommunicationListResult:
        """List the chats, channels and collabs linked to a department or team.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeCommunicationListResult``: ``channels``, ``channelsNoAccess``, ``chats``,
            ``chatsNoAccess``, ``collabs``, ``collabsNoAccess``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id of
                the department or team is missing.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No department or team has
                this identifier. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller
                may not view the department or team.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.communication.list``. Scope: ``humanresources``.
        Who may call: users who may view departments or teams. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-list.html
        """
        return self._call(_NODE__COMMUNICATION__LIST, {"id": id}, extra_params)


class AsyncV3HumanresourcesNodeCommunicationMethods(AsyncNamespace):
    """Methods of ``v3.humanresources.node.communication``."""

    async def edit(
        self,
        *,
        node_id: int,
        communication_type: Literal["CHAT", "CHANNEL", "COLLAB"],
        create_default: bool | NotGiven = NOT_GIVEN,
        ids: Sequence[int] | NotGiven = NOT_GIVEN,
        remove_ids: Sequence[int] | NotGiven = NOT_GIVEN,
        with_children: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeCommunicationEditResult:
        """Link, unlink or create a chat, channel or collab of a department or team.

        Args:
            node_id: Identifier of the department or team. Required.
            communication_type: Kind of communication: CHAT, CHANNEL or COLLAB. One of ``CHAT``,
                ``CHANNEL``, ``COLLAB``. Required.
            create_default: Whether to create a default communication; off unless set. Default:
                ``False``.
            ids: Communications to link.
            remove_ids: Communications to unlink.
            with_children: Whether departments and teams below change too; off unless set.
                Default: ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeCommunicationEditResult``: ``success``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The nodeId
                of the department or team is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                communicationType is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The value of
                `communicationType` is none of `CHAT`, `CHANNEL` and `COLLAB`.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No department or team has
                this identifier. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller
                may not change this element's communications.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.communication.edit``. Scope: ``humanresources``.
        Who may call: users who may edit departments or teams. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-edit.html
        """
        return await self._call(
            _NODE__COMMUNICATION__EDIT,
            {
                "nodeId": node_id,
                "communicationType": communication_type,
                "createDefault": create_default,
                "ids": ids,
                "removeIds": remove_ids,
                "withChildren": with_children,
            },
            extra_params,
        )

    async def list(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeCommunicationListResult:
        """List the chats, channels and collabs linked to a department or team.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeCommunicationListResult``: ``channels``, ``channelsNoAccess``, ``chats``,
            ``chatsNoAccess``, ``collabs``, ``collabsNoAccess``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id of
                the department or team is missing.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No department or team has
                this identifier. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller
                may not view the department or team.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.communication.list``. Scope: ``humanresources``.
        Who may call: users who may view departments or teams. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-list.html
        """
        return await self._call(_NODE__COMMUNICATION__LIST, {"id": id}, extra_params)


class V3HumanresourcesNodeFieldMethods(Namespace):
    """Methods of ``v3.humanresources.node.field``."""

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
    ) -> NodeFieldGetResult:
        """Describe one field of departments and teams by its name.

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
            ``NodeFieldGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope humanresources.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.field.get``. Scope: ``humanresources``. Who may
        call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-get.html
        """
        return self._call(_NODE__FIELD__GET, {"name": name, "select": select}, extra_params)

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
    ) -> NodeFieldListResult:
        """Describe all fields of departments and teams.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeFieldListResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope humanresources.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.field.list``. Scope: ``humanresources``. Who may
        call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-list.html
        """
        return self._call(_NODE__FIELD__LIST, {"select": select}, extra_params)


class AsyncV3HumanresourcesNodeFieldMethods(AsyncNamespace):
    """Methods of ``v3.humanresources.node.field``."""

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
    ) -> NodeFieldGetResult:
        """Describe one field of departments and teams by its name.

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
            ``NodeFieldGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope humanresources.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.field.get``. Scope: ``humanresources``. Who may
        call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-get.html
        """
        return await self._call(_NODE__FIELD__GET, {"name": name, "select": select}, extra_params)

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
    ) -> NodeFieldListResult:
        """Describe all fields of departments and teams.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeFieldListResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope humanresources.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.field.list``. Scope: ``humanresources``. Who may
        call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-list.html
        """
        return await self._call(_NODE__FIELD__LIST, {"select": select}, extra_params)


class V3HumanresourcesNodeMemberMethods(Namespace):
    """Methods of ``v3.humanresources.node.member``."""

    @property
    def field(self) -> V3HumanresourcesNodeMemberFieldMethods:
        """Methods of ``v3.humanresources.node.member.field``."""
        return V3HumanresourcesNodeMemberFieldMethods(self._caller)

    def add(
        self,
        *,
        node_id: int,
        user_ids: Sequence[int],
        role: Literal["MEMBER_HEAD", "MEMBER_DEPUTY_HEAD", "MEMBER_EMPLOYEE"] | str,
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeMemberAddResult:
        """Put users into a department or team in a given role.

        Args:
            node_id: Identifier of the department or team. Required.
            user_ids: Users to add, move or remove; a list, or lists by role. Required.
            role: Role, e.g. of a user or participant. One of ``MEMBER_HEAD`` (head of the
                department), ``MEMBER_DEPUTY_HEAD`` (deputy of the department head),
                ``MEMBER_EMPLOYEE`` (employee of the department) and others. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeMemberAddResult``: ``success``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The nodeId
                of the department or team is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The userIds
                are missing or an empty array.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The role of
                the members is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The role
                does not exist.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The role is
                not one that this kind of department or team has.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not add
                members to this department or team.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope humanresources.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No department or team has
                this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.member.add``. Scope: ``humanresources``. Who may
        call: users who may add employees to departments or members to teams. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-add.html
        """
        return self._call(
            _NODE__MEMBER__ADD, {"nodeId": node_id, "userIds": user_ids, "role": role}, extra_params
        )

    def move(
        self,
        *,
        node_id: int,
        user_ids: Sequence[int],
        role: Literal["MEMBER_HEAD", "MEMBER_DEPUTY_HEAD", "MEMBER_EMPLOYEE"]
        | str
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeMemberMoveResult:
        """Transfer users to another department or team.

        Args:
            node_id: Identifier of the department or team. Required.
            user_ids: Users to add, move or remove; a list, or lists by role. Required.
            role: Role, e.g. of a user or participant. One of ``MEMBER_HEAD`` (head of the
                department), ``MEMBER_DEPUTY_HEAD`` (deputy of the department head),
                ``MEMBER_EMPLOYEE`` (employee of the department) and others. Default:
                ``MEMBER_EMPLOYEE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeMemberMoveResult``: ``success``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The nodeId
                of the department or team is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The userIds
                are missing or an empty array.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The role is
                not one that this kind of department or team has.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not add
                members to the department or team named as target.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope humanresources.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No department or team has
                this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.member.move``. Scope: ``humanresources``. Who may
        call: users who may add employees to departments or members to teams. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-move.html
        """
        return self._call(
            _NODE__MEMBER__MOVE,
            {"nodeId": node_id, "userIds": user_ids, "role": role},
            extra_params,
        )

    def remove(
        self,
        *,
        node_id: int,
        user_ids: Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeMemberRemoveResult:
        """Remove users from a department or team.

        Args:
            node_id: Identifier of the department or team. Required.
            user_ids: Users to add, move or remove; a list, or lists by role. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeMemberRemoveResult``: ``removed``, ``failed``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The nodeId
                of the department or team is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The userIds
                are missing or an empty array.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not remove
                members from this department or team.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope humanresources.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No department or team has
                this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.member.remove``. Scope: ``humanresources``. Who
        may call: users who may remove employees from departments or members from teams. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-remove.html
        """
        return self._call(
            _NODE__MEMBER__REMOVE, {"nodeId": node_id, "userIds": user_ids}, extra_params
        )

    def set(
        self,
        *,
        node_id: int,
        user_ids: NodeMemberSetUserIds | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeMemberSetResult:
        """Replace all members of a department or team, role by role.

        Args:
            node_id: Identifier of the department or team. Required.
            user_ids: Users to add, move or remove; a list, or lists by role. Required. Keys:
                ``MEMBER_HEAD``, ``MEMBER_DEPUTY_HEAD``, ``MEMBER_EMPLOYEE``,
                ``MEMBER_TEAM_HEAD``, ``MEMBER_TEAM_DEPUTY_HEAD``, ``MEMBER_TEAM_EMPLOYEE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeMemberSetResult``: ``success``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The nodeId
                of the department or team is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The userIds
                are missing, or their lists by role are empty.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: At least one
                role is not one that this kind of department or team has.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not change
                the members of this department or team.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope humanresources.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No department or team has
                this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.member.set``. Scope: ``humanresources``. Who may
        call: users who may add employees to departments or members to teams. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-set.html
        """
        return self._call(
            _NODE__MEMBER__SET, {"nodeId": node_id, "userIds": user_ids}, extra_params
        )


class AsyncV3HumanresourcesNodeMemberMethods(AsyncNamespace):
    """Methods of ``v3.humanresources.node.member``."""

    @property
    def field(self) -> AsyncV3HumanresourcesNodeMemberFieldMethods:
        """Methods of ``v3.humanresources.node.member.field``."""
        return AsyncV3HumanresourcesNodeMemberFieldMethods(self._caller)

    async def add(
        self,
        *,
        node_id: int,
        user_ids: Sequence[int],
        role: Literal["MEMBER_HEAD", "MEMBER_DEPUTY_HEAD", "MEMBER_EMPLOYEE"] | str,
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeMemberAddResult:
        """Put users into a department or team in a given role.

        Args:
            node_id: Identifier of the department or team. Required.
            user_ids: Users to add, move or remove; a list, or lists by role. Required.
            role: Role, e.g. of a user or participant. One of ``MEMBER_HEAD`` (head of the
                department), ``MEMBER_DEPUTY_HEAD`` (deputy of the department head),
                ``MEMBER_EMPLOYEE`` (employee of the department) and others. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeMemberAddResult``: ``success``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The nodeId
                of the department or team is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The userIds
                are missing or an empty array.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The role of
                the members is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The role
                does not exist.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The role is
                not one that this kind of department or team has.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not add
                members to this department or team.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope humanresources.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No department or team has
                this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.member.add``. Scope: ``humanresources``. Who may
        call: users who may add employees to departments or members to teams. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-add.html
        """
        return await self._call(
            _NODE__MEMBER__ADD, {"nodeId": node_id, "userIds": user_ids, "role": role}, extra_params
        )

    async def move(
        self,
        *,
        node_id: int,
        user_ids: Sequence[int],
        role: Literal["MEMBER_HEAD", "MEMBER_DEPUTY_HEAD", "MEMBER_EMPLOYEE"]
        | str
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeMemberMoveResult:
        """Transfer users to another department or team.

        Args:
            node_id: Identifier of the department or team. Required.
            user_ids: Users to add, move or remove; a list, or lists by role. Required.
            role: Role, e.g. of a user or participant. One of ``MEMBER_HEAD`` (head of the
                department), ``MEMBER_DEPUTY_HEAD`` (deputy of the department head),
                ``MEMBER_EMPLOYEE`` (employee of the department) and others. Default:
                ``MEMBER_EMPLOYEE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeMemberMoveResult``: ``success``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The nodeId
                of the department or team is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The userIds
                are missing or an empty array.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The role is
                not one that this kind of department or team has.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not add
                members to the department or team named as target.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope humanresources.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No department or team has
                this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.member.move``. Scope: ``humanresources``. Who may
        call: users who may add employees to departments or members to teams. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-move.html
        """
        return await self._call(
            _NODE__MEMBER__MOVE,
            {"nodeId": node_id, "userIds": user_ids, "role": role},
            extra_params,
        )

    async def remove(
        self,
        *,
        node_id: int,
        user_ids: Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeMemberRemoveResult:
        """Remove users from a department or team.

        Args:
            node_id: Identifier of the department or team. Required.
            user_ids: Users to add, move or remove; a list, or lists by role. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeMemberRemoveResult``: ``removed``, ``failed``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The nodeId
                of the department or team is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The userIds
                are missing or an empty array.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not remove
                members from this department or team.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope humanresources.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No department or team has
                this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.member.remove``. Scope: ``humanresources``. Who
        may call: users who may remove employees from departments or members from teams. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-remove.html
        """
        return await self._call(
            _NODE__MEMBER__REMOVE, {"nodeId": node_id, "userIds": user_ids}, extra_params
        )

    async def set(
        self,
        *,
        node_id: int,
        user_ids: NodeMemberSetUserIds | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> NodeMemberSetResult:
        """Replace all members of a department or team, role by role.

        Args:
            node_id: Identifier of the department or team. Required.
            user_ids: Users to add, move or remove; a list, or lists by role. Required. Keys:
                ``MEMBER_HEAD``, ``MEMBER_DEPUTY_HEAD``, ``MEMBER_EMPLOYEE``,
                ``MEMBER_TEAM_HEAD``, ``MEMBER_TEAM_DEPUTY_HEAD``, ``MEMBER_TEAM_EMPLOYEE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeMemberSetResult``: ``success``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The nodeId
                of the department or team is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The userIds
                are missing, or their lists by role are empty.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: At least one
                role is not one that this kind of department or team has.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not change
                the members of this department or team.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: The application or
                webhook lacks the scope humanresources.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No department or team has
                this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.member.set``. Scope: ``humanresources``. Who may
        call: users who may add employees to departments or members to teams. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-set.html
        """
        return await self._call(
            _NODE__MEMBER__SET, {"nodeId": node_id, "userIds": user_ids}, extra_params
        )


class V3HumanresourcesNodeMemberFieldMethods(Namespace):
    """Methods of ``v3.humanresources.node.member.field``."""

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
    ) -> NodeMemberFieldGetResult:
        """Describe one field of department and team members by its name.

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
            ``NodeMemberFieldGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The name of
                the field is missing. ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``:
                The select names something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.member.field.get``. Scope: ``humanresources``. Who
        may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-get.html
        """
        return self._call(_NODE__MEMBER__FIELD__GET, {"name": name, "select": select}, extra_params)

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
    ) -> NodeMemberFieldListResult:
        """Describe all fields of department and team members.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeMemberFieldListResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.member.field.list``. Scope: ``humanresources``.
        Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-list.html
        """
        return self._call(_NODE__MEMBER__FIELD__LIST, {"select": select}, extra_params)


class AsyncV3HumanresourcesNodeMemberFieldMethods(AsyncNamespace):
    """Methods of ``v3.humanresources.node.member.field``."""

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
    ) -> NodeMemberFieldGetResult:
        """Describe one field of department and team members by its name.

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
            ``NodeMemberFieldGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The name of
                the field is missing. ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``:
                The select names something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.member.field.get``. Scope: ``humanresources``. Who
        may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-get.html
        """
        return await self._call(
            _NODE__MEMBER__FIELD__GET, {"name": name, "select": select}, extra_params
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
    ) -> NodeMemberFieldListResult:
        """Describe all fields of department and team members.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NodeMemberFieldListResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``humanresources.node.member.field.list``. Scope: ``humanresources``.
        Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-list.html
        """
        return await self._call(_NODE__MEMBER__FIELD__LIST, {"select": select}, extra_params)
