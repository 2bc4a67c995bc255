# Generated from spec/rpa: edit the spec there, then run python -m generator build.
"""Methods of ``rpa``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.deprecation import deprecated as _deprecated
from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import yes_no as _yes_no

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class CommentAddFields(TypedDict):
    """Values by field."""

    description: NotRequired[str]
    files: NotRequired[Sequence[Sequence[str]]]
    """Files of the comment: name and base64 content, or identifiers in results."""


class CommentAddResultCommentData(TypedDict):
    """Details of the action or task, depending on its type."""

    files: list[int]
    """Files of the comment: name and base64 content, or identifiers in results."""


class CommentAddResultCommentUsers(TypedDict):
    """Users, as data, identifiers or access codes."""

    id: str
    """Identifier."""
    name: str
    secondName: str
    """Middle name of the user."""
    lastName: str
    """Surname of the user."""
    title: Any
    workPosition: str
    """Job title of the person or bot."""
    fullName: str
    """Name of the user, formatted."""
    link: str
    """Path of the user's profile."""


class CommentAddResultComment(TypedDict):
    """The comment added, as a timeline record."""

    id: int
    """Identifier."""
    createdTime: str
    """When the item or entry was created."""
    isFixed: bool
    """Whether the entry is pinned in the timeline."""
    typeId: int
    """Process that the item, stage or entry belongs to."""
    itemId: int
    """Item of the process."""
    action: str
    """Code of the action in the timeline record, or of a permission."""
    description: str
    userId: int
    """Identifier of the user."""
    title: str
    data: CommentAddResultCommentData
    """Details of the action or task, depending on its type."""
    createdTimestamp: int
    """Creation time, in Unix milliseconds."""
    htmlDescription: str
    """Text of the comment as HTML."""
    textDescription: str
    """Text of the comment without markup."""
    users: dict[str, CommentAddResultCommentUsers]
    """Users, as data, identifiers or access codes."""


class CommentAddResult(TypedDict):
    """What ``result`` holds."""

    comment: CommentAddResultComment
    """The comment added, as a timeline record."""


class CommentUpdateFields(TypedDict):
    """Values by field."""

    description: NotRequired[int]
    files: NotRequired[int]
    """Files of the comment: name and base64 content, or identifiers in results."""


class FieldsGetSettingsResultFieldsKanban(TypedDict):
    """Fields shown on kanban cards, each with true."""

    id: bool
    """Identifier."""


class FieldsGetSettingsResultFields(TypedDict):
    """Values by field."""

    kanban: FieldsGetSettingsResultFieldsKanban
    """Fields shown on kanban cards, each with true."""
    create: dict[str, Any]
    """Fields shown in the creation form, each with true."""


class FieldsGetSettingsResult(TypedDict):
    """What ``result`` holds."""

    fields: FieldsGetSettingsResultFields
    """Values by field."""


class ItemGetResultItemTasksFaces(TypedDict):
    """Users of the approval: completed, running and all."""

    completed: list[int]
    """Identifiers of users who have finished the task."""
    running: list[Any]
    """Identifiers of users now working on the task."""
    all: list[int]
    """Identifiers of everyone taking part."""


class ItemGetResultItemUsers(TypedDict):
    """Users, as data, identifiers or access codes."""

    id: str
    """Identifier."""
    name: str
    secondName: Any
    """Middle name of the user."""
    lastName: str
    """Surname of the user."""
    title: Any
    workPosition: Any
    """Job title of the person or bot."""
    fullName: str
    """Name of the user, formatted."""
    link: str
    """Path of the user's profile."""


class ItemGetResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""
    stageId: int
    """Identifier of the stage."""
    previousStageId: int
    """Stage where the item was before."""
    name: str
    typeId: int
    """Process that the item, stage or entry belongs to."""
    createdBy: int
    """Identifier of the user who created the entry."""
    updatedBy: int
    """Identifier of the user who made the last change."""
    createdTime: str
    """When the item or entry was created."""
    updatedTime: str
    """When the item was last changed."""
    movedTime: str
    """When the item last changed its stage."""
    detailUrl: str
    """Address of the item's card."""
    movedBy: int
    """User who last moved the item to another stage."""
    tasksCounter: int
    """How many tasks of the item await the user."""
    tasksFaces: ItemGetResultItemTasksFaces
    """Users of the approval: completed, running and all."""
    users: dict[str, ItemGetResultItemUsers]
    """Users, as data, identifiers or access codes."""


class ItemGetResult(TypedDict):
    """What ``result`` holds."""

    item: ItemGetResultItem
    """Data of the entry."""


class ItemGetTasksResultTasksDataControlsButtons(TypedDict):
    """Buttons of the task."""

    TYPE: str
    """Kind of button, such as submit."""
    TARGET_USER_STATUS: int
    """Status that the user gets by pressing the button."""
    NAME: str
    VALUE: str
    TEXT: str
    """Label of the button."""
    COLOR: str
    """Colour, as a hex code or one of the named values."""


class ItemGetTasksResultTasksDataControls(TypedDict):
    """Buttons with which the task is done."""

    BUTTONS: list[ItemGetTasksResultTasksDataControlsButtons]
    """Buttons of the task."""


class ItemGetTasksResultTasksDataUsers(TypedDict):
    """Users, as data, identifiers or access codes."""

    id: int
    """Identifier."""
    status: int
    """Number code of the user's status in the task."""


class ItemGetTasksResultTasksData(TypedDict):
    """Details of the action or task, depending on its type."""

    participantJoint: str
    """How several participants are joined, such as or."""
    isMine: bool
    """Whether the task is the current user's own."""
    controls: ItemGetTasksResultTasksDataControls
    """Buttons with which the task is done."""
    type: str
    """The process; for a task, the class of its activity."""
    url: str
    fieldsToShow: Any
    """Fields that the task shows."""
    fieldsToSet: list[str]
    """Fields that the task asks to fill in."""
    users: list[ItemGetTasksResultTasksDataUsers]
    """Users, as data, identifiers or access codes."""


class ItemGetTasksResultTasksUsers(TypedDict):
    """Users, as data, identifiers or access codes."""

    id: str
    """Identifier."""
    name: str
    secondName: str
    """Middle name of the user."""
    lastName: str
    """Surname of the user."""
    title: Any
    workPosition: str
    """Job title of the person or bot."""
    fullName: str
    """Name of the user, formatted."""
    link: str
    """Path of the user's profile."""


class ItemGetTasksResultTasks(TypedDict):
    """Tasks of the stage or item, with types and users."""

    id: str
    """Identifier."""
    title: str
    description: str
    userId: int
    """Identifier of the user."""
    data: ItemGetTasksResultTasksData
    """Details of the action or task, depending on its type."""
    itemClassName: str
    """JavaScript class that draws the record."""
    users: dict[str, ItemGetTasksResultTasksUsers]
    """Users, as data, identifiers or access codes."""


class ItemGetTasksResult(TypedDict):
    """What ``result`` holds."""

    tasks: list[ItemGetTasksResultTasks]
    """Tasks of the stage or item, with types and users."""


class ItemUpdateFields(TypedDict):
    """Values by field."""

    stageId: NotRequired[int]
    """Identifier of the stage."""


class StageAddFields(TypedDict):
    """Values by field."""

    name: object
    typeId: object
    """Process that the item, stage or entry belongs to."""
    code: NotRequired[object]
    """Code that identifies the entry."""
    color: NotRequired[object]
    """Colour, mostly as a hex code."""
    sort: NotRequired[object]
    """Sort index, or the field to sort by."""
    semantic: NotRequired[object]
    """Meaning of a final stage: SUCCESS or FAIL."""


class StageGetResultTasksUsers(TypedDict):
    """Users, as data, identifiers or access codes."""

    id: str
    """Identifier."""
    entityId: int
    """Identifier of the object concerned."""
    name: str
    photoSrc: str
    """Address of the user's photo."""
    url: str
    entityType: str
    """Type of the object concerned."""


class StageGetResultTasks(TypedDict):
    """Tasks of the stage or item, with types and users."""

    title: str
    robotType: str
    """Kind of task: approve, move, request or review activity."""
    robotName: str
    """Name of the automation rule."""
    canAppendResponsibles: bool
    """Whether more responsible users may be added."""
    users: list[StageGetResultTasksUsers]
    """Users, as data, identifiers or access codes."""


class StageGetResultPermissions(TypedDict):
    """What the user or the role may do."""

    droppable: bool
    """Whether items can be moved into this stage."""
    canMoveFrom: bool
    """Whether items can be moved out of this stage."""


class StageGetResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    name: str
    code: str
    """Code that identifies the entry."""
    color: str
    """Colour, mostly as a hex code."""
    sort: int
    """Sort index, or the field to sort by."""
    semantic: Any
    """Meaning of a final stage: SUCCESS or FAIL."""
    typeId: int
    """Process that the item, stage or entry belongs to."""
    isFirst: bool
    """Whether the process begins with this stage."""
    isSuccess: bool
    """Whether it is the successful final stage."""
    isFail: bool
    """Whether it is a failed final stage."""
    tasks: list[StageGetResultTasks]
    """Tasks of the stage or item, with types and users."""
    robotsCount: int
    """Number of automation rules on the stage."""
    possibleNextStages: list[int]
    """Stages an item could move to; not in use."""
    permissions: StageGetResultPermissions
    """What the user or the role may do."""


class StageListForTypeItem(TypedDict):
    """Stages of the process."""

    id: int
    """Identifier."""
    name: str
    code: str
    """Code that identifies the entry."""
    color: str
    """Colour, mostly as a hex code."""
    sort: int
    """Sort index, or the field to sort by."""
    semantic: Any
    """Meaning of a final stage: SUCCESS or FAIL."""
    typeId: int
    """Process that the item, stage or entry belongs to."""
    isFirst: bool
    """Whether the process begins with this stage."""
    isSuccess: bool
    """Whether it is the successful final stage."""
    isFail: bool
    """Whether it is a failed final stage."""


class StageUpdateFields(TypedDict):
    """Values by field."""

    name: NotRequired[object]
    code: NotRequired[object]
    """Code that identifies the entry."""
    color: NotRequired[object]
    """Colour, mostly as a hex code."""
    sort: NotRequired[object]
    """Sort index, or the field to sort by."""
    semantic: NotRequired[object]
    """Meaning of a final stage: SUCCESS or FAIL."""


class TimelineAddFields(TypedDict):
    """Values by field."""

    title: NotRequired[str]
    description: NotRequired[str]


class TimelineAddResultTimelineData(TypedDict):
    """Details of the action or task, depending on its type."""

    scope: str
    """Source of the action: manual, task, automation or rest."""


class TimelineAddResultTimelineUsers(TypedDict):
    """Users, as data, identifiers or access codes."""

    id: str
    """Identifier."""
    name: str
    secondName: str
    """Middle name of the user."""
    lastName: str
    """Surname of the user."""
    title: Any
    workPosition: str
    """Job title of the person or bot."""
    fullName: str
    """Name of the user, formatted."""
    link: str
    """Path of the user's profile."""


class TimelineAddResultTimeline(TypedDict):
    """Timeline records, or the one added or changed."""

    id: int
    """Identifier."""
    typeId: int
    """Process that the item, stage or entry belongs to."""
    itemId: int
    """Item of the process."""
    createdTime: str
    """When the item or entry was created."""
    userId: int
    """Identifier of the user."""
    title: str
    description: str
    action: bool
    """Code of the action in the timeline record, or of a permission."""
    isFixed: bool
    """Whether the entry is pinned in the timeline."""
    data: TimelineAddResultTimelineData
    """Details of the action or task, depending on its type."""
    createdTimestamp: int
    """Creation time, in Unix milliseconds."""
    users: dict[str, TimelineAddResultTimelineUsers]
    """Users, as data, identifiers or access codes."""


class TimelineAddResult(TypedDict):
    """What ``result`` holds."""

    timeline: TimelineAddResultTimeline
    """Timeline records, or the one added or changed."""


class TimelineListForItemItemDataItem(TypedDict):
    """Data of the entry."""

    name: str


class TimelineListForItemItemDataStageFrom(TypedDict):
    """Stage before the action, with identifier and name."""

    id: int
    """Identifier."""
    name: str


class TimelineListForItemItemDataStageTo(TypedDict):
    """Stage after the action, if it changed."""

    id: int
    """Identifier."""
    name: str


class TimelineListForItemItemDataFields(TypedDict):
    """Values by field."""

    name: str
    title: str


class TimelineListForItemItemDataTaskParametersActions(TypedDict):
    """Ways to finish the task, each with colour, stage and label."""

    color: str
    """Colour, mostly as a hex code."""
    stageId: str
    """Identifier of the stage."""
    label: str
    """Label of the action's button."""


class TimelineListForItemItemDataTaskParameters(TypedDict):
    """Settings of the task."""

    DOCUMENT_ID: list[str]
    """Item of the task: module, document class and item key."""
    TASK_EDIT_URL: str
    """URL template of the task's page, with #ID#."""
    ACTIONS: list[TimelineListForItemItemDataTaskParametersActions]
    """Ways to finish the task, each with colour, stage and label."""
    FIELDS_TO_SHOW: list[str]
    """Codes of the fields that the task shows."""
    RESPONSIBLE_TYPE: Any
    """How responsible users are chosen; null if not set."""
    APPROVE_TYPE: Any
    """How approvals are counted; null if not set."""
    FIELDS_TO_SET: list[str]
    """Codes of the fields that the task asks to fill in."""


class TimelineListForItemItemDataTask(TypedDict):
    """Task in which the action was taken, if any."""

    ID: str
    """Identifier."""
    USER_ID: str
    """Identifier of the user."""
    WORKFLOW_ID: str
    """Workflow that set the task."""
    ACTIVITY: str
    """Class of the workflow activity that set the task."""
    ACTIVITY_NAME: str
    """Unique name of the activity within its workflow."""
    NAME: str
    DESCRIPTION: str
    PARAMETERS: TimelineListForItemItemDataTaskParameters
    """Settings of the task."""
    USERS: list[int]
    """Identifiers of the users who got the task."""
    INCOMPLETE_USERS: list[Any]
    """Identifiers of users who have yet to finish the task."""


class TimelineListForItemItemData(TypedDict):
    """Details of the action or task, depending on its type."""

    item: TimelineListForItemItemDataItem
    """Data of the entry."""
    scope: Literal["manual", "task", "automation", "rest"]
    """Source of the action: manual, task, automation or rest. One of ``manual`` (by hand),
    ``task`` (while a task was carried out), ``automation`` (by an automation rule), ``rest``
    (by an application over REST).
    """
    stageFrom: TimelineListForItemItemDataStageFrom
    """Stage before the action, with identifier and name."""
    stageTo: TimelineListForItemItemDataStageTo
    """Stage after the action, if it changed."""
    fields: list[TimelineListForItemItemDataFields]
    """Values by field."""
    task: TimelineListForItemItemDataTask
    """Task in which the action was taken, if any."""
    users: NotRequired[Any]
    """Users, as data, identifiers or access codes."""


class TimelineListForItemItemUsers(TypedDict):
    """Users, as data, identifiers or access codes."""

    id: str
    """Identifier."""
    name: str
    secondName: str
    """Middle name of the user."""
    lastName: str
    """Surname of the user."""
    title: Any
    workPosition: str
    """Job title of the person or bot."""
    fullName: str
    """Name of the user, formatted."""
    link: str
    """Path of the user's profile."""


class TimelineListForItemItem(TypedDict):
    """Timeline records, or the one added or changed."""

    id: int
    """Identifier."""
    typeId: int
    """Process that the item, stage or entry belongs to."""
    itemId: int
    """Item of the process."""
    createdTime: str
    """When the item or entry was created."""
    userId: int
    """Identifier of the user."""
    title: str
    description: str
    action: str
    """Code of the action in the timeline record, or of a permission."""
    isFixed: bool
    """Whether the entry is pinned in the timeline."""
    data: TimelineListForItemItemData
    """Details of the action or task, depending on its type."""
    createdTimestamp: int
    """Creation time, in Unix milliseconds."""
    users: dict[str, TimelineListForItemItemUsers]
    """Users, as data, identifiers or access codes."""


class TimelineUpdateFields(TypedDict):
    """Values by field."""

    title: NotRequired[str]
    description: NotRequired[str]


class TimelineUpdateIsFixedResultTimeline(TypedDict):
    """Timeline records, or the one added or changed."""

    id: int
    """Identifier."""


class TimelineUpdateIsFixedResult(TypedDict):
    """What ``result`` holds."""

    timeline: TimelineUpdateIsFixedResultTimeline
    """Timeline records, or the one added or changed."""


class TypeAddFields(TypedDict):
    """Values by field."""

    title: str
    image: NotRequired[str]
    settings: NotRequired[Sequence[object]]
    """Free-form settings of the process."""
    permissions: NotRequired[Sequence[object]]
    """What the user or the role may do."""


class TypeGetResultTypePermissions(TypedDict):
    """What the user or the role may do."""

    id: str
    """Identifier."""
    entity: str
    """Kind of object that the permission covers, such as TYPE."""
    entityId: str
    """Identifier of the object concerned."""
    accessCode: str
    """Access code that holds the permission, such as UA."""
    action: str
    """Code of the action in the timeline record, or of a permission."""
    permission: str
    """Level of the permission, such as X."""


class TypeGetResultType(TypedDict):
    """The process; for a task, the class of its activity."""

    id: int
    """Identifier."""
    title: str
    image: str
    createdBy: int
    """Identifier of the user who created the entry."""
    settings: list[Any]
    """Free-form settings of the process."""
    permissions: list[TypeGetResultTypePermissions]
    """What the user or the role may do."""


class TypeGetResult(TypedDict):
    """What ``result`` holds."""

    type: TypeGetResultType
    """The process; for a task, the class of its activity."""


_COMMENT__ADD: Final[Endpoint[CommentAddResult]] = Endpoint("rpa.comment.add")
_COMMENT__DELETE: Final[Endpoint[Any]] = Endpoint("rpa.comment.delete")
_COMMENT__UPDATE: Final[Endpoint[Any]] = Endpoint("rpa.comment.update")
_FIELDS__GET_SETTINGS: Final[Endpoint[FieldsGetSettingsResult]] = Endpoint(
    "rpa.fields.getSettings", write=False
)
_FIELDS__SET_SETTINGS: Final[Endpoint[Any]] = Endpoint("rpa.fields.setSettings")
_FIELDS__SET_VISIBILITY_SETTINGS: Final[Endpoint[Any]] = Endpoint(
    "rpa.fields.setVisibilitySettings"
)
_ITEM__ADD: Final[Endpoint[Any]] = Endpoint("rpa.item.add")
_ITEM__DELETE: Final[Endpoint[Any]] = Endpoint("rpa.item.delete")
_ITEM__GET: Final[Endpoint[ItemGetResult]] = Endpoint("rpa.item.get", write=False)
_ITEM__GET_TASKS: Final[Endpoint[ItemGetTasksResult]] = Endpoint("rpa.item.getTasks", write=False)
_ITEM__LIST: Final[ListEndpoint[dict[str, Any]]] = ListEndpoint(
    "rpa.item.list", Paging("start", ("items",), 50)
)
_ITEM__UPDATE: Final[Endpoint[Any]] = Endpoint("rpa.item.update")
_STAGE__ADD: Final[Endpoint[Any]] = Endpoint("rpa.stage.add")
_STAGE__DELETE: Final[Endpoint[Any]] = Endpoint("rpa.stage.delete")
_STAGE__GET: Final[Endpoint[StageGetResult]] = Endpoint("rpa.stage.get", write=False)
_STAGE__LIST_FOR_TYPE: Final[ListEndpoint[StageListForTypeItem]] = ListEndpoint(
    "rpa.stage.listForType", Paging("start", ("stages",), 50, id="id")
)
_STAGE__UPDATE: Final[Endpoint[Any]] = Endpoint("rpa.stage.update")
_TASK__ADD_USER: Final[Endpoint[Any]] = Endpoint("rpa.task.addUser")
_TASK__DELETE: Final[Endpoint[Any]] = Endpoint("rpa.task.delete")
_TASK__DO: Final[Endpoint[Any]] = Endpoint("rpa.task.do")
_TIMELINE__ADD: Final[Endpoint[TimelineAddResult]] = Endpoint("rpa.timeline.add")
_TIMELINE__DELETE: Final[Endpoint[Any]] = Endpoint("rpa.timeline.delete")
_TIMELINE__LIST_FOR_ITEM: Final[ListEndpoint[TimelineListForItemItem]] = ListEndpoint(
    "rpa.timeline.listForItem", Paging("start", ("timeline",), 50, id="id")
)
_TIMELINE__UPDATE: Final[Endpoint[Any]] = Endpoint("rpa.timeline.update")
_TIMELINE__UPDATE_IS_FIXED: Final[Endpoint[TimelineUpdateIsFixedResult]] = Endpoint(
    "rpa.timeline.updateIsFixed"
)
_TYPE__ADD: Final[Endpoint[Any]] = Endpoint("rpa.type.add")
_TYPE__DELETE: Final[Endpoint[Any]] = Endpoint("rpa.type.delete")
_TYPE__GET: Final[Endpoint[TypeGetResult]] = Endpoint("rpa.type.get", write=False)
_TYPE__LIST: Final[ListEndpoint[dict[str, Any]]] = ListEndpoint(
    "rpa.type.list", Paging("start", ("types",), 50)
)
_TYPE__UPDATE: Final[Endpoint[Any]] = Endpoint("rpa.type.update")


class RpaMethods(Namespace):
    """Methods of ``rpa``."""

    @property
    def comment(self) -> RpaCommentMethods:
        """Methods of ``rpa.comment``."""
        return RpaCommentMethods(self._caller)

    @property
    def fields(self) -> RpaFieldsMethods:
        """Methods of ``rpa.fields``."""
        return RpaFieldsMethods(self._caller)

    @property
    def item(self) -> RpaItemMethods:
        """Methods of ``rpa.item``."""
        return RpaItemMethods(self._caller)

    @property
    def stage(self) -> RpaStageMethods:
        """Methods of ``rpa.stage``."""
        return RpaStageMethods(self._caller)

    @property
    def task(self) -> RpaTaskMethods:
        """Methods of ``rpa.task``."""
        return RpaTaskMethods(self._caller)

    @property
    def timeline(self) -> RpaTimelineMethods:
        """Methods of ``rpa.timeline``."""
        return RpaTimelineMethods(self._caller)

    @property
    def type(self) -> RpaTypeMethods:
        """Methods of ``rpa.type``."""
        return RpaTypeMethods(self._caller)


class AsyncRpaMethods(AsyncNamespace):
    """Methods of ``rpa``."""

    @property
    def comment(self) -> AsyncRpaCommentMethods:
        """Methods of ``rpa.comment``."""
        return AsyncRpaCommentMethods(self._caller)

    @property
    def fields(self) -> AsyncRpaFieldsMethods:
        """Methods of ``rpa.fields``."""
        return AsyncRpaFieldsMethods(self._caller)

    @property
    def item(self) -> AsyncRpaItemMethods:
        """Methods of ``rpa.item``."""
        return AsyncRpaItemMethods(self._caller)

    @property
    def stage(self) -> AsyncRpaStageMethods:
        """Methods of ``rpa.stage``."""
        return AsyncRpaStageMethods(self._caller)

    @property
    def task(self) -> AsyncRpaTaskMethods:
        """Methods of ``rpa.task``."""
        return AsyncRpaTaskMethods(self._caller)

    @property
    def timeline(self) -> AsyncRpaTimelineMethods:
        """Methods of ``rpa.timeline``."""
        return AsyncRpaTimelineMethods(self._caller)

    @property
    def type(self) -> AsyncRpaTypeMethods:
        """Methods of ``rpa.type``."""
        return AsyncRpaTypeMethods(self._caller)


class RpaCommentMethods(Namespace):
    """Methods of ``rpa.comment``."""

    @_deprecated("rpa.comment.add is deprecated: use crm.type.* instead")
    def add(
        self,
        *,
        type_id: int | NotGiven = NOT_GIVEN,
        item_id: int | NotGiven = NOT_GIVEN,
        fields: CommentAddFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> CommentAddResult:
        """Add a comment to the timeline of a process item.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to.
            item_id: Item of the process.
            fields: Values by field. Keys: ``description``, ``files``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CommentAddResult``: ``comment``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.comment.add``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html
        """
        return self._call(
            _COMMENT__ADD, {"typeId": type_id, "itemId": item_id, "fields": fields}, extra_params
        )

    @_deprecated("rpa.comment.delete is deprecated: use crm.type.* instead")
    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a timeline comment written by the same user.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.comment.delete``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-delete.html
        """
        return self._call(_COMMENT__DELETE, {"id": id}, extra_params)

    @_deprecated("rpa.comment.update is deprecated: use crm.type.* instead")
    def update(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        fields: CommentUpdateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change a timeline comment written by the same user.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier.
            fields: Values by field. Keys: ``description``, ``files``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.comment.update``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-update.html
        """
        return self._call(_COMMENT__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncRpaCommentMethods(AsyncNamespace):
    """Methods of ``rpa.comment``."""

    @_deprecated("rpa.comment.add is deprecated: use crm.type.* instead")
    async def add(
        self,
        *,
        type_id: int | NotGiven = NOT_GIVEN,
        item_id: int | NotGiven = NOT_GIVEN,
        fields: CommentAddFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> CommentAddResult:
        """Add a comment to the timeline of a process item.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to.
            item_id: Item of the process.
            fields: Values by field. Keys: ``description``, ``files``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CommentAddResult``: ``comment``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.comment.add``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html
        """
        return await self._call(
            _COMMENT__ADD, {"typeId": type_id, "itemId": item_id, "fields": fields}, extra_params
        )

    @_deprecated("rpa.comment.delete is deprecated: use crm.type.* instead")
    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a timeline comment written by the same user.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.comment.delete``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-delete.html
        """
        return await self._call(_COMMENT__DELETE, {"id": id}, extra_params)

    @_deprecated("rpa.comment.update is deprecated: use crm.type.* instead")
    async def update(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        fields: CommentUpdateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change a timeline comment written by the same user.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier.
            fields: Values by field. Keys: ``description``, ``files``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.comment.update``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-update.html
        """
        return await self._call(_COMMENT__UPDATE, {"id": id, "fields": fields}, extra_params)


class RpaFieldsMethods(Namespace):
    """Methods of ``rpa.fields``."""

    @_deprecated("rpa.fields.getSettings is deprecated: use crm.type.* instead")
    def get_settings(
        self,
        *,
        type_id: int,
        stage_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FieldsGetSettingsResult:
        """Get all field visibility settings of a process or one of its stages.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to. Required.
            stage_id: Identifier of the stage. Default: ``0``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsGetSettingsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.fields.getSettings``. Scope: ``rpa``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-get-settings.html
        """
        return self._call(
            _FIELDS__GET_SETTINGS, {"typeId": type_id, "stageId": stage_id}, extra_params
        )

    @_deprecated("rpa.fields.setSettings is deprecated: use crm.type.* instead")
    def set_settings(
        self,
        *,
        type_id: int,
        stage_id: int | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Replace all field visibility settings of a process or one of its stages.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to. Required.
            stage_id: Identifier of the stage. Default: ``0``.
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.fields.setSettings``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-settings.html
        """
        return self._call(
            _FIELDS__SET_SETTINGS,
            {"typeId": type_id, "stageId": stage_id, "fields": fields},
            extra_params,
        )

    @_deprecated("rpa.fields.setVisibilitySettings is deprecated: use crm.type.* instead")
    def set_visibility_settings(
        self,
        *,
        type_id: int,
        visibility: str,
        stage_id: int | NotGiven = NOT_GIVEN,
        fields: Sequence[object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change one kind of field visibility and keep the other settings.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to. Required.
            visibility: Kind of visibility to change, for example kanban. Required.
            stage_id: Identifier of the stage. Default: ``0``.
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.fields.setVisibilitySettings``. Scope: ``rpa``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-visibility-settings.html
        """
        return self._call(
            _FIELDS__SET_VISIBILITY_SETTINGS,
            {"typeId": type_id, "visibility": visibility, "stageId": stage_id, "fields": fields},
            extra_params,
        )


class AsyncRpaFieldsMethods(AsyncNamespace):
    """Methods of ``rpa.fields``."""

    @_deprecated("rpa.fields.getSettings is deprecated: use crm.type.* instead")
    async def get_settings(
        self,
        *,
        type_id: int,
        stage_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FieldsGetSettingsResult:
        """Get all field visibility settings of a process or one of its stages.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to. Required.
            stage_id: Identifier of the stage. Default: ``0``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsGetSettingsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.fields.getSettings``. Scope: ``rpa``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-get-settings.html
        """
        return await self._call(
            _FIELDS__GET_SETTINGS, {"typeId": type_id, "stageId": stage_id}, extra_params
        )

    @_deprecated("rpa.fields.setSettings is deprecated: use crm.type.* instead")
    async def set_settings(
        self,
        *,
        type_id: int,
        stage_id: int | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Replace all field visibility settings of a process or one of its stages.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to. Required.
            stage_id: Identifier of the stage. Default: ``0``.
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.fields.setSettings``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-settings.html
        """
        return await self._call(
            _FIELDS__SET_SETTINGS,
            {"typeId": type_id, "stageId": stage_id, "fields": fields},
            extra_params,
        )

    @_deprecated("rpa.fields.setVisibilitySettings is deprecated: use crm.type.* instead")
    async def set_visibility_settings(
        self,
        *,
        type_id: int,
        visibility: str,
        stage_id: int | NotGiven = NOT_GIVEN,
        fields: Sequence[object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change one kind of field visibility and keep the other settings.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to. Required.
            visibility: Kind of visibility to change, for example kanban. Required.
            stage_id: Identifier of the stage. Default: ``0``.
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.fields.setVisibilitySettings``. Scope: ``rpa``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-visibility-settings.html
        """
        return await self._call(
            _FIELDS__SET_VISIBILITY_SETTINGS,
            {"typeId": type_id, "visibility": visibility, "stageId": stage_id, "fields": fields},
            extra_params,
        )


class RpaItemMethods(Namespace):
    """Methods of ``rpa.item``."""

    @_deprecated("rpa.item.add is deprecated: use crm.type.* instead")
    def add(
        self,
        *,
        type_id: int,
        fields: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create an item of a process.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to. Required.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.item.add``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-add.html
        """
        return self._call(_ITEM__ADD, {"typeId": type_id, "fields": fields}, extra_params)

    @_deprecated("rpa.item.delete is deprecated: use crm.type.* instead")
    def delete(
        self,
        *,
        type_id: int,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete an item of a process.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to. Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.item.delete``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-delete.html
        """
        return self._call(_ITEM__DELETE, {"typeId": type_id, "id": id}, extra_params)

    @_deprecated("rpa.item.get is deprecated: use crm.type.* instead")
    def get(
        self,
        *,
        type_id: int | NotGiven = NOT_GIVEN,
        id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ItemGetResult:
        """Read one process item by its identifier.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to.
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ItemGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.item.get``. Scope: ``rpa``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get.html
        """
        return self._call(_ITEM__GET, {"typeId": type_id, "id": id}, extra_params)

    @_deprecated("rpa.item.getTasks is deprecated: use crm.type.* instead")
    def get_tasks(
        self,
        *,
        type_id: int | NotGiven = NOT_GIVEN,
        id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ItemGetTasksResult:
        """Get the current tasks of a process item.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to.
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ItemGetTasksResult``: ``tasks``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.item.getTasks``. Scope: ``rpa``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get-tasks.html
        """
        return self._call(_ITEM__GET_TASKS, {"typeId": type_id, "id": id}, extra_params)

    @_deprecated("rpa.item.list is deprecated: use crm.type.* instead")
    def list(
        self,
        *,
        type_id: int | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[dict[str, Any]]:
        """List the items of a process, page by page.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.item.list``. Scope: ``rpa``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-list.html
        """
        return self._list(
            _ITEM__LIST,
            {"typeId": type_id, "order": order, "filter": filter, "start": start},
            extra_params,
        )

    @_deprecated("rpa.item.update is deprecated: use crm.type.* instead")
    def update(
        self,
        *,
        type_id: int | NotGiven = NOT_GIVEN,
        id: int | NotGiven = NOT_GIVEN,
        fields: ItemUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change fields of a process item.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to.
            id: Identifier.
            fields: Values by field. Required. Keys: ``stageId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.item.update``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-update.html
        """
        return self._call(
            _ITEM__UPDATE, {"typeId": type_id, "id": id, "fields": fields}, extra_params
        )


class AsyncRpaItemMethods(AsyncNamespace):
    """Methods of ``rpa.item``."""

    @_deprecated("rpa.item.add is deprecated: use crm.type.* instead")
    async def add(
        self,
        *,
        type_id: int,
        fields: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create an item of a process.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to. Required.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.item.add``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-add.html
        """
        return await self._call(_ITEM__ADD, {"typeId": type_id, "fields": fields}, extra_params)

    @_deprecated("rpa.item.delete is deprecated: use crm.type.* instead")
    async def delete(
        self,
        *,
        type_id: int,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete an item of a process.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to. Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.item.delete``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-delete.html
        """
        return await self._call(_ITEM__DELETE, {"typeId": type_id, "id": id}, extra_params)

    @_deprecated("rpa.item.get is deprecated: use crm.type.* instead")
    async def get(
        self,
        *,
        type_id: int | NotGiven = NOT_GIVEN,
        id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ItemGetResult:
        """Read one process item by its identifier.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to.
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ItemGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.item.get``. Scope: ``rpa``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get.html
        """
        return await self._call(_ITEM__GET, {"typeId": type_id, "id": id}, extra_params)

    @_deprecated("rpa.item.getTasks is deprecated: use crm.type.* instead")
    async def get_tasks(
        self,
        *,
        type_id: int | NotGiven = NOT_GIVEN,
        id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ItemGetTasksResult:
        """Get the current tasks of a process item.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to.
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ItemGetTasksResult``: ``tasks``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.item.getTasks``. Scope: ``rpa``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get-tasks.html
        """
        return await self._call(_ITEM__GET_TASKS, {"typeId": type_id, "id": id}, extra_params)

    @_deprecated("rpa.item.list is deprecated: use crm.type.* instead")
    def list(
        self,
        *,
        type_id: int | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[dict[str, Any]]:
        """List the items of a process, page by page.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.item.list``. Scope: ``rpa``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-list.html
        """
        return self._list(
            _ITEM__LIST,
            {"typeId": type_id, "order": order, "filter": filter, "start": start},
            extra_params,
        )

    @_deprecated("rpa.item.update is deprecated: use crm.type.* instead")
    async def update(
        self,
        *,
        type_id: int | NotGiven = NOT_GIVEN,
        id: int | NotGiven = NOT_GIVEN,
        fields: ItemUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change fields of a process item.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to.
            id: Identifier.
            fields: Values by field. Required. Keys: ``stageId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.item.update``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-update.html
        """
        return await self._call(
            _ITEM__UPDATE, {"typeId": type_id, "id": id, "fields": fields}, extra_params
        )


class RpaStageMethods(Namespace):
    """Methods of ``rpa.stage``."""

    @_deprecated("rpa.stage.add is deprecated: use crm.type.* instead")
    def add(
        self,
        *,
        fields: StageAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Add a stage to a process.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``typeId`` (required),
                ``code``, ``color``, ``sort``, ``semantic``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.stage.add``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-add.html
        """
        return self._call(_STAGE__ADD, {"fields": fields}, extra_params)

    @_deprecated("rpa.stage.delete is deprecated: use crm.type.* instead")
    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a stage of a process, except its successful one.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.stage.delete``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-delete.html
        """
        return self._call(_STAGE__DELETE, {"id": id}, extra_params)

    @_deprecated("rpa.stage.get is deprecated: use crm.type.* instead")
    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> StageGetResult:
        """Read one stage with its tasks, permissions and automation rules count.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StageGetResult``: ``id``, ``name``, ``code``, ``color``, ``sort``,
            ``semantic``, ``typeId``, ``isFirst``, ``isSuccess``, ``isFail``, ``tasks``,
            ``robotsCount``, ``possibleNextStages``, ``permissions``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.stage.get``. Scope: ``rpa``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-get.html
        """
        return self._call(_STAGE__GET, {"id": id}, extra_params)

    @_deprecated("rpa.stage.listForType is deprecated: use crm.type.* instead")
    def list_for_type(
        self,
        *,
        type_id: int,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[StageListForTypeItem]:
        """List the stages of a process in order, final ones last.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to. Required.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Stages of the process. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.stage.listForType``. Scope: ``rpa``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-list-for-type.html
        """
        return self._list(_STAGE__LIST_FOR_TYPE, {"typeId": type_id, "start": start}, extra_params)

    @_deprecated("rpa.stage.update is deprecated: use crm.type.* instead")
    def update(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        fields: Sequence[StageUpdateFields | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change fields of a stage.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier.
            fields: Values by field. Keys: ``name``, ``code``, ``color``, ``sort``,
                ``semantic``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.stage.update``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-update.html
        """
        return self._call(_STAGE__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncRpaStageMethods(AsyncNamespace):
    """Methods of ``rpa.stage``."""

    @_deprecated("rpa.stage.add is deprecated: use crm.type.* instead")
    async def add(
        self,
        *,
        fields: StageAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Add a stage to a process.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``typeId`` (required),
                ``code``, ``color``, ``sort``, ``semantic``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.stage.add``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-add.html
        """
        return await self._call(_STAGE__ADD, {"fields": fields}, extra_params)

    @_deprecated("rpa.stage.delete is deprecated: use crm.type.* instead")
    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a stage of a process, except its successful one.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.stage.delete``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-delete.html
        """
        return await self._call(_STAGE__DELETE, {"id": id}, extra_params)

    @_deprecated("rpa.stage.get is deprecated: use crm.type.* instead")
    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> StageGetResult:
        """Read one stage with its tasks, permissions and automation rules count.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StageGetResult``: ``id``, ``name``, ``code``, ``color``, ``sort``,
            ``semantic``, ``typeId``, ``isFirst``, ``isSuccess``, ``isFail``, ``tasks``,
            ``robotsCount``, ``possibleNextStages``, ``permissions``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.stage.get``. Scope: ``rpa``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-get.html
        """
        return await self._call(_STAGE__GET, {"id": id}, extra_params)

    @_deprecated("rpa.stage.listForType is deprecated: use crm.type.* instead")
    def list_for_type(
        self,
        *,
        type_id: int,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[StageListForTypeItem]:
        """List the stages of a process in order, final ones last.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to. Required.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Stages of the process. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.stage.listForType``. Scope: ``rpa``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-list-for-type.html
        """
        return self._list(_STAGE__LIST_FOR_TYPE, {"typeId": type_id, "start": start}, extra_params)

    @_deprecated("rpa.stage.update is deprecated: use crm.type.* instead")
    async def update(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        fields: Sequence[StageUpdateFields | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change fields of a stage.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier.
            fields: Values by field. Keys: ``name``, ``code``, ``color``, ``sort``,
                ``semantic``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.stage.update``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-update.html
        """
        return await self._call(_STAGE__UPDATE, {"id": id, "fields": fields}, extra_params)


class RpaTaskMethods(Namespace):
    """Methods of ``rpa.task``."""

    @_deprecated("rpa.task.addUser is deprecated: use crm.type.* instead")
    def add_user(
        self,
        *,
        type_id: int | NotGiven = NOT_GIVEN,
        stage_id: int | NotGiven = NOT_GIVEN,
        user_value: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Add one more user to an existing task of a process stage.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to.
            stage_id: Identifier of the stage.
            user_value: User written as First Last [user ID].
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.task.addUser``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-add-user.html
        """
        return self._call(
            _TASK__ADD_USER,
            {"typeId": type_id, "stageId": stage_id, "userValue": user_value},
            extra_params,
        )

    @_deprecated("rpa.task.delete is deprecated: use crm.type.* instead")
    def delete(
        self,
        *,
        type_id: int | NotGiven = NOT_GIVEN,
        stage_id: int | NotGiven = NOT_GIVEN,
        robot_name: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Remove an automation rule from a process stage.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to.
            stage_id: Identifier of the stage.
            robot_name: Name of the automation rule.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.task.delete``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-delete.html
        """
        return self._call(
            _TASK__DELETE,
            {"typeId": type_id, "stageId": stage_id, "robotName": robot_name},
            extra_params,
        )

    @_deprecated("rpa.task.do is deprecated: use crm.type.* instead")
    def do(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Carry out a task of a process item; its parameters depend on the kind of task.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.task.do``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-do.html
        """
        return self._call(_TASK__DO, {}, extra_params)


class AsyncRpaTaskMethods(AsyncNamespace):
    """Methods of ``rpa.task``."""

    @_deprecated("rpa.task.addUser is deprecated: use crm.type.* instead")
    async def add_user(
        self,
        *,
        type_id: int | NotGiven = NOT_GIVEN,
        stage_id: int | NotGiven = NOT_GIVEN,
        user_value: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Add one more user to an existing task of a process stage.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to.
            stage_id: Identifier of the stage.
            user_value: User written as First Last [user ID].
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.task.addUser``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-add-user.html
        """
        return await self._call(
            _TASK__ADD_USER,
            {"typeId": type_id, "stageId": stage_id, "userValue": user_value},
            extra_params,
        )

    @_deprecated("rpa.task.delete is deprecated: use crm.type.* instead")
    async def delete(
        self,
        *,
        type_id: int | NotGiven = NOT_GIVEN,
        stage_id: int | NotGiven = NOT_GIVEN,
        robot_name: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Remove an automation rule from a process stage.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to.
            stage_id: Identifier of the stage.
            robot_name: Name of the automation rule.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.task.delete``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-delete.html
        """
        return await self._call(
            _TASK__DELETE,
            {"typeId": type_id, "stageId": stage_id, "robotName": robot_name},
            extra_params,
        )

    @_deprecated("rpa.task.do is deprecated: use crm.type.* instead")
    async def do(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Carry out a task of a process item; its parameters depend on the kind of task.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.task.do``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-do.html
        """
        return await self._call(_TASK__DO, {}, extra_params)


class RpaTimelineMethods(Namespace):
    """Methods of ``rpa.timeline``."""

    @_deprecated("rpa.timeline.add is deprecated: use crm.type.* instead")
    def add(
        self,
        *,
        type_id: int | NotGiven = NOT_GIVEN,
        item_id: int | NotGiven = NOT_GIVEN,
        fields: TimelineAddFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> TimelineAddResult:
        """Add an entry with a title and text to the timeline of a process item.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to.
            item_id: Item of the process.
            fields: Values by field. Keys: ``title``, ``description``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TimelineAddResult``: ``timeline``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.timeline.add``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-add.html
        """
        return self._call(
            _TIMELINE__ADD, {"typeId": type_id, "itemId": item_id, "fields": fields}, extra_params
        )

    @_deprecated("rpa.timeline.delete is deprecated: use crm.type.* instead")
    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a timeline entry made by the same user through the application.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.timeline.delete``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-delete.html
        """
        return self._call(_TIMELINE__DELETE, {"id": id}, extra_params)

    @_deprecated("rpa.timeline.listForItem is deprecated: use crm.type.* instead")
    def list_for_item(
        self,
        *,
        type_id: int | NotGiven = NOT_GIVEN,
        item_id: int | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[TimelineListForItemItem]:
        """List the timeline entries of a process item, newest first.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to.
            item_id: Item of the process.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Timeline records, or the one added or changed. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.timeline.listForItem``. Scope: ``rpa``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-list-for-item.html
        """
        return self._list(
            _TIMELINE__LIST_FOR_ITEM,
            {"typeId": type_id, "itemId": item_id, "start": start},
            extra_params,
        )

    @_deprecated("rpa.timeline.update is deprecated: use crm.type.* instead")
    def update(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        fields: TimelineUpdateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change a timeline entry made by the same user through the application.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier.
            fields: Values by field. Keys: ``title``, ``description``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.timeline.update``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update.html
        """
        return self._call(_TIMELINE__UPDATE, {"id": id, "fields": fields}, extra_params)

    @_deprecated("rpa.timeline.updateIsFixed is deprecated: use crm.type.* instead")
    def update_is_fixed(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        is_fixed: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> TimelineUpdateIsFixedResult:
        """Pin or unpin a timeline entry.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier.
            is_fixed: Whether the entry is pinned in the timeline.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TimelineUpdateIsFixedResult``: ``timeline``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.timeline.updateIsFixed``. Scope: ``rpa``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update-is-fixed.html
        """
        return self._call(
            _TIMELINE__UPDATE_IS_FIXED, {"id": id, "isFixed": _yes_no(is_fixed)}, extra_params
        )


class AsyncRpaTimelineMethods(AsyncNamespace):
    """Methods of ``rpa.timeline``."""

    @_deprecated("rpa.timeline.add is deprecated: use crm.type.* instead")
    async def add(
        self,
        *,
        type_id: int | NotGiven = NOT_GIVEN,
        item_id: int | NotGiven = NOT_GIVEN,
        fields: TimelineAddFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> TimelineAddResult:
        """Add an entry with a title and text to the timeline of a process item.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to.
            item_id: Item of the process.
            fields: Values by field. Keys: ``title``, ``description``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TimelineAddResult``: ``timeline``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.timeline.add``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-add.html
        """
        return await self._call(
            _TIMELINE__ADD, {"typeId": type_id, "itemId": item_id, "fields": fields}, extra_params
        )

    @_deprecated("rpa.timeline.delete is deprecated: use crm.type.* instead")
    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a timeline entry made by the same user through the application.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.timeline.delete``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-delete.html
        """
        return await self._call(_TIMELINE__DELETE, {"id": id}, extra_params)

    @_deprecated("rpa.timeline.listForItem is deprecated: use crm.type.* instead")
    def list_for_item(
        self,
        *,
        type_id: int | NotGiven = NOT_GIVEN,
        item_id: int | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[TimelineListForItemItem]:
        """List the timeline entries of a process item, newest first.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            type_id: Process that the item, stage or entry belongs to.
            item_id: Item of the process.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Timeline records, or the one added or changed. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.timeline.listForItem``. Scope: ``rpa``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-list-for-item.html
        """
        return self._list(
            _TIMELINE__LIST_FOR_ITEM,
            {"typeId": type_id, "itemId": item_id, "start": start},
            extra_params,
        )

    @_deprecated("rpa.timeline.update is deprecated: use crm.type.* instead")
    async def update(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        fields: TimelineUpdateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change a timeline entry made by the same user through the application.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier.
            fields: Values by field. Keys: ``title``, ``description``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.timeline.update``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update.html
        """
        return await self._call(_TIMELINE__UPDATE, {"id": id, "fields": fields}, extra_params)

    @_deprecated("rpa.timeline.updateIsFixed is deprecated: use crm.type.* instead")
    async def update_is_fixed(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        is_fixed: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> TimelineUpdateIsFixedResult:
        """Pin or unpin a timeline entry.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier.
            is_fixed: Whether the entry is pinned in the timeline.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TimelineUpdateIsFixedResult``: ``timeline``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.timeline.updateIsFixed``. Scope: ``rpa``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update-is-fixed.html
        """
        return await self._call(
            _TIMELINE__UPDATE_IS_FIXED, {"id": id, "isFixed": _yes_no(is_fixed)}, extra_params
        )


class RpaTypeMethods(Namespace):
    """Methods of ``rpa.type``."""

    @_deprecated("rpa.type.add is deprecated: use crm.type.* instead")
    def add(
        self,
        *,
        fields: Sequence[TypeAddFields | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a process.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            fields: Values by field. Required. Keys: ``title`` (required), ``image``,
                ``settings``, ``permissions``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.type.add``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-add.html
        """
        return self._call(_TYPE__ADD, {"fields": fields}, extra_params)

    @_deprecated("rpa.type.delete is deprecated: use crm.type.* instead")
    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a process.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.type.delete``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-delete.html
        """
        return self._call(_TYPE__DELETE, {"id": id}, extra_params)

    @_deprecated("rpa.type.get is deprecated: use crm.type.* instead")
    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TypeGetResult:
        """Read one process by its identifier.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TypeGetResult``: ``type``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.type.get``. Scope: ``rpa``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-get.html
        """
        return self._call(_TYPE__GET, {"id": id}, extra_params)

    @_deprecated("rpa.type.list is deprecated: use crm.type.* instead")
    def list(
        self,
        *,
        select: Sequence[object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[dict[str, Any]]:
        """List processes with their fields, page by page.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            select: Fields to answer with.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Processes found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.type.list``. Scope: ``rpa``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-list.html
        """
        return self._list(
            _TYPE__LIST,
            {"select": select, "order": order, "filter": filter, "start": start},
            extra_params,
        )

    @_deprecated("rpa.type.update is deprecated: use crm.type.* instead")
    def update(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        fields: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change a process.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.type.update``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-update.html
        """
        return self._call(_TYPE__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncRpaTypeMethods(AsyncNamespace):
    """Methods of ``rpa.type``."""

    @_deprecated("rpa.type.add is deprecated: use crm.type.* instead")
    async def add(
        self,
        *,
        fields: Sequence[TypeAddFields | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a process.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            fields: Values by field. Required. Keys: ``title`` (required), ``image``,
                ``settings``, ``permissions``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.type.add``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-add.html
        """
        return await self._call(_TYPE__ADD, {"fields": fields}, extra_params)

    @_deprecated("rpa.type.delete is deprecated: use crm.type.* instead")
    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a process.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.type.delete``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-delete.html
        """
        return await self._call(_TYPE__DELETE, {"id": id}, extra_params)

    @_deprecated("rpa.type.get is deprecated: use crm.type.* instead")
    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TypeGetResult:
        """Read one process by its identifier.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TypeGetResult``: ``type``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.type.get``. Scope: ``rpa``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-get.html
        """
        return await self._call(_TYPE__GET, {"id": id}, extra_params)

    @_deprecated("rpa.type.list is deprecated: use crm.type.* instead")
    def list(
        self,
        *,
        select: Sequence[object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[dict[str, Any]]:
        """List processes with their fields, page by page.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            select: Fields to answer with.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Processes found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.type.list``. Scope: ``rpa``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-list.html
        """
        return self._list(
            _TYPE__LIST,
            {"select": select, "order": order, "filter": filter, "start": start},
            extra_params,
        )

    @_deprecated("rpa.type.update is deprecated: use crm.type.* instead")
    async def update(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        fields: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change a process.

        Deprecated; use ``crm.type.*`` instead.

        Args:
            id: Identifier.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``rpa.type.update``. Scope: ``rpa``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-update.html
        """
        return await self._call(_TYPE__UPDATE, {"id": id, "fields": fields}, extra_params)
