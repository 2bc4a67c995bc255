# Generated from spec/tasks: edit the spec there, then run python -m generator build.
"""Methods of ``tasks``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import in_fields as _in_fields
from .._runtime.values import yes_no as _yes_no

if TYPE_CHECKING:
    from ..api.tasks_api import AsyncTasksApiMethods, TasksApiMethods
    from ..api.tasks_task import AsyncTasksTaskMethods, TasksTaskMethods


class FlowFlowCreateFlowData(TypedDict):
    """Data of the flow: values to save, or the flow to look for or to delete."""

    name: str
    description: NotRequired[str]
    plannedCompletionTime: int
    """Time planned for a task, in seconds."""
    distributionType: Literal["manually", "queue", "himself"] | str
    """How tasks get their responsible people: manually, queue or himself. One of ``manually`` (a
    moderator hands tasks out), ``queue`` (each in turn), ``himself`` (people take tasks
    themselves) and others.
    """
    responsibleList: Sequence[Sequence[str]]
    """People who get the tasks, as pairs of type and identifier; the moderator when manual."""
    taskCreators: NotRequired[Sequence[Sequence[str]]]
    """Who may add tasks to the flow, as pairs of type and identifier."""
    matchWorkTime: NotRequired[int]
    """Whether deadlines are counted in working time only. Default: ``1``."""
    notifyAtHalfTime: NotRequired[int]
    """Whether to notify the responsible person at half of the time to the deadline. Default:
    ``0``.
    """
    groupId: NotRequired[int]
    """Identifier of the group or project."""
    ownerId: NotRequired[int]
    """Identifier of the owner, or of the object that the entry belongs to."""
    templateId: NotRequired[int]
    """Identifier of the template."""
    responsibleCanChangeDeadline: NotRequired[int]
    """Whether the responsible person may change the deadline. Default: ``0``."""
    taskControl: NotRequired[int]
    """Whether a completed task goes to its creator for acceptance. Default: ``0``."""
    notifyOnQueueOverflow: NotRequired[int]
    """Number of queued tasks above which the flow's administrator is told; null: never."""
    notifyOnTasksInProgressOverflow: NotRequired[int]
    """Number of tasks in progress above which the flow's administrator is told; null: never."""
    notifyWhenEfficiencyDecreases: NotRequired[int]
    """Efficiency in per cent below which the flow's administrator is told; null: never."""


class FlowFlowCreateResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    creatorId: int
    """Identifier of the user who created the flow."""
    ownerId: int
    """Identifier of the owner, or of the object that the entry belongs to."""
    groupId: int
    """Identifier of the group or project."""
    templateId: int
    """Identifier of the template."""
    efficiency: int
    """Efficiency of the flow in per cent."""
    active: bool
    """Whether it is active."""
    plannedCompletionTime: int
    """Time planned for a task, in seconds."""
    activity: str
    """Moment at which something last happened in the flow."""
    name: str
    description: str
    distributionType: str
    """How tasks get their responsible people: manually, queue or himself."""
    responsibleList: list[list[str]]
    """People who get the tasks, as pairs of type and identifier; the moderator when manual."""
    demo: bool
    """Whether it is a demonstration flow."""
    responsibleCanChangeDeadline: bool
    """Whether the responsible person may change the deadline."""
    matchWorkTime: bool
    """Whether deadlines are counted in working time only."""
    taskControl: bool
    """Whether a completed task goes to its creator for acceptance."""
    notifyAtHalfTime: bool
    """Whether to notify the responsible person at half of the time to the deadline."""
    notifyOnQueueOverflow: int
    """Number of queued tasks above which the flow's administrator is told; null: never."""
    notifyOnTasksInProgressOverflow: int
    """Number of tasks in progress above which the flow's administrator is told; null: never."""
    notifyWhenEfficiencyDecreases: int | None
    """Efficiency in per cent below which the flow's administrator is told; null: never."""
    taskCreators: list[list[str]]
    """Who may add tasks to the flow, as pairs of type and identifier."""
    team: list[list[str]]
    """People who work in the flow, as pairs of type and identifier."""
    trialFeatureEnabled: bool
    """Whether the trial period of flows is on."""


class FlowFlowDeleteFlowData(TypedDict):
    """Data of the flow: values to save, or the flow to look for or to delete."""

    id: int
    """Identifier."""


class FlowFlowDeleteResult(TypedDict):
    """What ``result`` holds."""

    deleted: bool
    """Whether the flow was deleted."""


class FlowFlowGetResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    creatorId: int
    """Identifier of the user who created the flow."""
    ownerId: int
    """Identifier of the owner, or of the object that the entry belongs to."""
    groupId: int
    """Identifier of the group or project."""
    templateId: int
    """Identifier of the template."""
    efficiency: int
    """Efficiency of the flow in per cent."""
    active: bool
    """Whether it is active."""
    plannedCompletionTime: int
    """Time planned for a task, in seconds."""
    activity: str
    """Moment at which something last happened in the flow."""
    name: str
    description: str
    distributionType: str
    """How tasks get their responsible people: manually, queue or himself."""
    responsibleList: list[list[str]]
    """People who get the tasks, as pairs of type and identifier; the moderator when manual."""
    demo: bool
    """Whether it is a demonstration flow."""
    responsibleCanChangeDeadline: bool
    """Whether the responsible person may change the deadline."""
    matchWorkTime: bool
    """Whether deadlines are counted in working time only."""
    taskControl: bool
    """Whether a completed task goes to its creator for acceptance."""
    notifyAtHalfTime: bool
    """Whether to notify the responsible person at half of the time to the deadline."""
    notifyOnQueueOverflow: int
    """Number of queued tasks above which the flow's administrator is told; null: never."""
    notifyOnTasksInProgressOverflow: int
    """Number of tasks in progress above which the flow's administrator is told; null: never."""
    notifyWhenEfficiencyDecreases: int | None
    """Efficiency in per cent below which the flow's administrator is told; null: never."""
    taskCreators: list[list[str]]
    """Who may add tasks to the flow, as pairs of type and identifier."""
    team: list[list[str]]
    """People who work in the flow, as pairs of type and identifier."""
    trialFeatureEnabled: bool
    """Whether the trial period of flows is on."""


class FlowFlowIsExistsFlowData(TypedDict):
    """Data of the flow: values to save, or the flow to look for or to delete."""

    name: str


class FlowFlowIsExistsResult(TypedDict):
    """What ``result`` holds."""

    exists: bool
    """Whether a flow of that name exists."""


class FlowFlowUpdateFlowData(TypedDict):
    """Data of the flow: values to save, or the flow to look for or to delete."""

    id: int
    """Identifier."""
    name: NotRequired[str]
    description: NotRequired[str]
    plannedCompletionTime: int
    """Time planned for a task, in seconds."""
    distributionType: Literal["manually", "queue", "himself"] | str
    """How tasks get their responsible people: manually, queue or himself. One of ``manually`` (a
    moderator hands tasks out), ``queue`` (each in turn), ``himself`` (people take tasks
    themselves) and others.
    """
    responsibleList: Sequence[Sequence[str]]
    """People who get the tasks, as pairs of type and identifier; the moderator when manual."""
    taskCreators: NotRequired[Sequence[Sequence[str]]]
    """Who may add tasks to the flow, as pairs of type and identifier."""
    matchWorkTime: NotRequired[int]
    """Whether deadlines are counted in working time only. Default: ``1``."""
    notifyAtHalfTime: NotRequired[int]
    """Whether to notify the responsible person at half of the time to the deadline. Default:
    ``0``.
    """
    groupId: NotRequired[int]
    """Identifier of the group or project."""
    ownerId: NotRequired[int]
    """Identifier of the owner, or of the object that the entry belongs to."""
    templateId: NotRequired[int]
    """Identifier of the template."""
    responsibleCanChangeDeadline: NotRequired[int]
    """Whether the responsible person may change the deadline. Default: ``0``."""
    taskControl: NotRequired[int]
    """Whether a completed task goes to its creator for acceptance. Default: ``0``."""
    notifyOnQueueOverflow: NotRequired[int]
    """Number of queued tasks above which the flow's administrator is told; null: never."""
    notifyOnTasksInProgressOverflow: NotRequired[int]
    """Number of tasks in progress above which the flow's administrator is told; null: never.
    Default: ``50``.
    """
    notifyWhenEfficiencyDecreases: NotRequired[int]
    """Efficiency in per cent below which the flow's administrator is told; null: never."""


class FlowFlowUpdateResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    creatorId: int
    """Identifier of the user who created the flow."""
    ownerId: int
    """Identifier of the owner, or of the object that the entry belongs to."""
    groupId: int
    """Identifier of the group or project."""
    templateId: int
    """Identifier of the template."""
    efficiency: int
    """Efficiency of the flow in per cent."""
    active: bool
    """Whether it is active."""
    plannedCompletionTime: int
    """Time planned for a task, in seconds."""
    activity: str
    """Moment at which something last happened in the flow."""
    name: str
    description: str
    distributionType: str
    """How tasks get their responsible people: manually, queue or himself."""
    responsibleList: list[list[str]]
    """People who get the tasks, as pairs of type and identifier; the moderator when manual."""
    demo: bool
    """Whether it is a demonstration flow."""
    responsibleCanChangeDeadline: bool
    """Whether the responsible person may change the deadline."""
    matchWorkTime: bool
    """Whether deadlines are counted in working time only."""
    taskControl: bool
    """Whether a completed task goes to its creator for acceptance."""
    notifyAtHalfTime: bool
    """Whether to notify the responsible person at half of the time to the deadline."""
    notifyOnQueueOverflow: int
    """Number of queued tasks above which the flow's administrator is told; null: never."""
    notifyOnTasksInProgressOverflow: int
    """Number of tasks in progress above which the flow's administrator is told; null: never."""
    notifyWhenEfficiencyDecreases: int | None
    """Efficiency in per cent below which the flow's administrator is told; null: never."""
    taskCreators: list[list[str]]
    """Who may add tasks to the flow, as pairs of type and identifier."""
    team: list[list[str]]
    """People who work in the flow, as pairs of type and identifier."""
    trialFeatureEnabled: bool
    """Whether the trial period of flows is on."""


TemplateFieldsResultValues = TypedDict(
    "TemplateFieldsResultValues",
    {
        "2": NotRequired[Any],
        "1": NotRequired[str | None],
        "0": NotRequired[str | None],
        "3": NotRequired[Any],
        "4": NotRequired[Any],
        "5": NotRequired[Any],
        "6": NotRequired[Any],
        "Y": NotRequired[str],
        "N": NotRequired[str],
    },
)
"""Allowed values of a list field: value → label."""


class TemplateFieldsResult(TypedDict):
    """What ``result`` holds."""

    title: str
    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""
    primary: NotRequired[bool]
    """Whether the field is the primary key."""
    default: NotRequired[str | int | None]
    """Value by default: string, number or null."""
    required: NotRequired[bool]
    """Whether a value is required."""
    values: NotRequired[TemplateFieldsResultValues]
    """Allowed values of a list field: value → label."""


class TemplateGetParams(TypedDict):
    """Extra data to return with tasks, such as results or timers."""

    select: NotRequired[Sequence[object]]
    """Fields to answer with."""


class TemplateGetResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    TITLE: str
    DESCRIPTION: str
    DESCRIPTION_IN_BBCODE: str
    """Whether the description is in BBCode: Y or N."""
    PRIORITY: int | str
    """Priority: 2 high, 1 medium, 0 low."""
    STATUS: int | str
    """Status of the task or sprint."""
    STAGE_ID: int | str
    """Identifier of the stage."""
    RESPONSIBLE_ID: int | str
    """Identifier of the responsible user."""
    DEADLINE_AFTER: str | None
    """How long after creation the task is due."""
    START_DATE_PLAN_AFTER: str
    """How long after creation the planned start is, in seconds."""
    END_DATE_PLAN_AFTER: str
    """How long after creation the planned end is, in seconds."""
    REPLICATE: str
    """Whether tasks are made from the template regularly: Y or N."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    XML_ID: str | None
    """External identifier."""
    ALLOW_CHANGE_DEADLINE: str
    """Whether the responsible person may change the deadline: Y or N."""
    ALLOW_TIME_TRACKING: str
    """Whether time is tracked in the tasks: Y or N."""
    TASK_CONTROL: str
    """Whether the finished work has to be accepted: Y or N."""
    ADD_IN_REPORT: str
    """Whether the task is part of performance reports: Y or N."""
    GROUP_ID: int | str
    """Identifier of the group, project or Scrum team."""
    PARENT_ID: int | str
    """Identifier of the parent entry."""
    MULTITASK: str
    """Whether tasks for several responsible people are made: Y or N."""
    SITE_ID: str
    """Identifier of the site."""
    ACCOMPLICES: str
    """Identifiers of the participants, serialised by PHP."""
    AUDITORS: str
    """Identifiers of the observers, serialised by PHP."""
    RESPONSIBLES: str
    """Identifiers of the responsible people, serialised by PHP."""
    FILES: list[Any] | None
    """Files attached to the template."""
    TAGS: list[Any] | None
    """Tags of the template."""
    DEPENDS_ON: list[Any] | None
    """What the template depends on."""
    MATCH_WORK_TIME: str
    """Whether deadlines are counted in working time only: Y or N."""
    TASK_ID: int | None
    """Identifier of the related task."""
    TPARAM_TYPE: int | str
    """Kind of template: 0 ordinary, otherwise for new users."""
    TPARAM_REPLICATION_COUNT: int | str
    """Number of tasks already made by the repetition."""
    REPLICATE_PARAMS: str
    """Settings of the repetition, serialised by PHP."""
    BASE_TEMPLATE_ID: int | str
    """Identifier of the template that this one is based on."""
    TEMPLATE_CHILDREN_COUNT: int | str
    """Number of templates based on this one."""
    CREATED_BY_NAME: str
    """First name of the creator."""
    CREATED_BY_LAST_NAME: str
    """Last name of the creator."""
    CREATED_BY_SECOND_NAME: str
    """Middle name of the creator."""
    CREATED_BY_LOGIN: str
    """Login of the creator."""
    CREATED_BY_WORK_POSITION: str
    """Job title of the creator."""
    CREATED_BY_PHOTO: int | str
    """Identifier of the creator's photo."""
    RESPONSIBLE_NAME: str
    """First name of the responsible person."""
    RESPONSIBLE_LAST_NAME: str
    """Last name of the responsible person."""
    RESPONSIBLE_SECOND_NAME: str
    """Middle name of the responsible person."""
    RESPONSIBLE_LOGIN: str
    """Login of the responsible person."""
    RESPONSIBLE_WORK_POSITION: str
    """Job title of the responsible person."""
    RESPONSIBLE_PHOTO: int | str
    """Identifier of the responsible person's photo."""
    SCENARIO: str
    """Scenario under which the template was created."""
    UF_CRM_TASK: list[str]
    """Linked CRM entries, as prefix and number, e.g. D_25 for a deal."""
    UF_TASK_WEBDAV_FILES: list[int]
    """Identifiers of the linked Drive files."""


class TemplateChecklistAddFields(TypedDict):
    """Values by field."""

    TITLE: str
    PARENT_ID: int
    """Identifier of the parent entry."""
    SORT_INDEX: NotRequired[int]
    """Place among the items: lower comes first."""
    IS_COMPLETE: NotRequired[bool | Literal["Y", "N"]]
    """Whether the item is done: Y or N. Default: ``N``."""
    IS_IMPORTANT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the item is marked as important: Y or N."""
    MEMBERS: NotRequired[Mapping[str, Mapping[str, object]]]
    """People of the item: identifier of the user → TYPE, A participant or U observer."""


class TemplateChecklistAddResultCheckListItemMembers(TypedDict):
    """People of the item."""

    type: Literal["A", "U"]
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field. One of ``A``
    (participant), ``U`` (observer).
    """
    id: str | int
    """Identifier."""
    name: NotRequired[str]
    personalPhoto: NotRequired[str]
    """Identifier of the Drive file with the user's avatar."""
    personalGender: NotRequired[Literal["M", "F"]]
    """Gender: M male, F female. One of ``M`` (male), ``F`` (female)."""
    image: NotRequired[str]
    isCollaber: NotRequired[bool]
    """Whether the user is an outside participant."""


class TemplateChecklistAddResultCheckListItemAttachments(TypedDict):
    """Attachments of the item."""

    attachmentId: str
    """Identifier of the attachment."""


class TemplateChecklistAddResultCheckListItem(TypedDict):
    """Checklist item as it is after the call."""

    id: int
    """Identifier."""
    copiedId: int | None
    """Identifier of the item that this one was copied from."""
    userId: int
    """Identifier of the user."""
    createdBy: int
    """Identifier of the user who created the entry."""
    parentId: int
    """Identifier of the parent entry."""
    title: str
    sortIndex: int
    """Place among the items: lower comes first."""
    displaySortIndex: str
    """Number shown for the place of the item."""
    isComplete: bool
    """Whether the item is done."""
    isImportant: bool
    """Whether the item is marked as important."""
    completedCount: int
    """Number of subitems that are done."""
    members: list[TemplateChecklistAddResultCheckListItemMembers]
    """People of the item."""
    attachments: TemplateChecklistAddResultCheckListItemAttachments | list[Any]
    """Attachments of the item."""
    nodeId: int | None
    """Identifier of the node in the checklist tree."""
    templateId: int
    """Identifier of the template."""


class TemplateChecklistAddResult(TypedDict):
    """What ``result`` holds."""

    checkListItem: TemplateChecklistAddResultCheckListItem
    """Checklist item as it is after the call."""


class TemplateChecklistAddAttachmentByContentAttachmentParameters(TypedDict):
    """File to attach: its name and its content."""

    NAME: NotRequired[str]
    CONTENT: NotRequired[str]
    """File content, base64-encoded."""


class TemplateChecklistAddAttachmentByContentResultCheckListItemMembers(TypedDict):
    """People of the item."""

    id: str
    """Identifier."""
    type: Literal["A", "U"]
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field. One of ``A``
    (participant), ``U`` (observer).
    """
    name: str
    personalPhoto: str
    """Identifier of the Drive file with the user's avatar."""
    personalGender: Literal["M", "F"] | str
    """Gender: M male, F female. One of ``M`` (male), ``F`` (female) and others."""
    image: str
    isCollaber: bool
    """Whether the user is an outside participant."""


class TemplateChecklistAddAttachmentByContentResultCheckListItemAttachments(TypedDict):
    """Attachments of the item."""

    attachmentId: str
    """Identifier of the attachment."""


class TemplateChecklistAddAttachmentByContentResultCheckListItem(TypedDict):
    """Checklist item as it is after the call."""

    id: int
    """Identifier."""
    copiedId: int | None
    """Identifier of the item that this one was copied from."""
    userId: int
    """Identifier of the user."""
    createdBy: int | None
    """Identifier of the user who created the entry."""
    parentId: int
    """Identifier of the parent entry."""
    title: str
    sortIndex: int
    """Place among the items: lower comes first."""
    displaySortIndex: str
    """Number shown for the place of the item."""
    isComplete: bool
    """Whether the item is done."""
    isImportant: bool
    """Whether the item is marked as important."""
    completedCount: int
    """Number of subitems that are done."""
    members: list[TemplateChecklistAddAttachmentByContentResultCheckListItemMembers]
    """People of the item."""
    attachments: TemplateChecklistAddAttachmentByContentResultCheckListItemAttachments | list[Any]
    """Attachments of the item."""
    nodeId: int | None
    """Identifier of the node in the checklist tree."""
    templateId: int
    """Identifier of the template."""


class TemplateChecklistAddAttachmentByContentResult(TypedDict):
    """What ``result`` holds."""

    checkListItem: TemplateChecklistAddAttachmentByContentResultCheckListItem
    """Checklist item as it is after the call."""


class TemplateChecklistAddAttachmentsFromDiskResultCheckListItemMembers(TypedDict):
    """People of the item."""

    id: str
    """Identifier."""
    type: Literal["A", "U"]
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field. One of ``A``
    (participant), ``U`` (observer).
    """
    name: str
    personalPhoto: str
    """Identifier of the Drive file with the user's avatar."""
    personalGender: Literal["M", "F"] | str
    """Gender: M male, F female. One of ``M`` (male), ``F`` (female) and others."""
    image: str
    isCollaber: bool
    """Whether the user is an outside participant."""


class TemplateChecklistAddAttachmentsFromDiskResultCheckListItem(TypedDict):
    """Checklist item as it is after the call."""

    id: int
    """Identifier."""
    copiedId: int | None
    """Identifier of the item that this one was copied from."""
    userId: int
    """Identifier of the user."""
    createdBy: int | None
    """Identifier of the user who created the entry."""
    parentId: int
    """Identifier of the parent entry."""
    title: str
    sortIndex: int
    """Place among the items: lower comes first."""
    displaySortIndex: str
    """Number shown for the place of the item."""
    isComplete: bool
    """Whether the item is done."""
    isImportant: bool
    """Whether the item is marked as important."""
    completedCount: int
    """Number of subitems that are done."""
    members: list[TemplateChecklistAddAttachmentsFromDiskResultCheckListItemMembers]
    """People of the item."""
    attachments: dict[str, str]
    """Attachments of the item."""
    nodeId: int | None
    """Identifier of the node in the checklist tree."""
    templateId: int
    """Identifier of the template."""


class TemplateChecklistAddAttachmentsFromDiskResult(TypedDict):
    """What ``result`` holds."""

    checkListItem: TemplateChecklistAddAttachmentsFromDiskResultCheckListItem
    """Checklist item as it is after the call."""


class TemplateChecklistCompleteResultCheckListItemAttachments(TypedDict):
    """Attachments of the item."""

    attachmentId: str
    """Identifier of the attachment."""


class TemplateChecklistCompleteResultCheckListItem(TypedDict):
    """Checklist item as it is after the call."""

    id: int
    """Identifier."""
    copiedId: int | None
    """Identifier of the item that this one was copied from."""
    userId: int
    """Identifier of the user."""
    createdBy: int | None
    """Identifier of the user who created the entry."""
    parentId: int
    """Identifier of the parent entry."""
    title: str
    sortIndex: int
    """Place among the items: lower comes first."""
    displaySortIndex: str
    """Number shown for the place of the item."""
    isComplete: bool
    """Whether the item is done."""
    isImportant: bool
    """Whether the item is marked as important."""
    completedCount: int
    """Number of subitems that are done."""
    members: list[Any]
    """People of the item."""
    attachments: TemplateChecklistCompleteResultCheckListItemAttachments | list[Any]
    """Attachments of the item."""
    nodeId: int | None
    """Identifier of the node in the checklist tree."""
    templateId: int
    """Identifier of the template."""


class TemplateChecklistCompleteResult(TypedDict):
    """What ``result`` holds."""

    checkListItem: TemplateChecklistCompleteResultCheckListItem
    """Checklist item as it is after the call."""


class TemplateChecklistGetResultCheckListItemMembers(TypedDict):
    """People of the item."""

    id: str
    """Identifier."""
    type: Literal["A", "U"]
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field. One of ``A``
    (participant), ``U`` (observer).
    """
    name: str
    personalPhoto: str
    """Identifier of the Drive file with the user's avatar."""
    personalGender: Literal["M", "F"] | str
    """Gender: M male, F female. One of ``M`` (male), ``F`` (female) and others."""
    image: str
    isCollaber: bool
    """Whether the user is an outside participant."""


class TemplateChecklistGetResultCheckListItem(TypedDict):
    """Checklist item as it is after the call."""

    id: int
    """Identifier."""
    copiedId: int | None
    """Identifier of the item that this one was copied from."""
    userId: int
    """Identifier of the user."""
    createdBy: int | None
    """Identifier of the user who created the entry."""
    parentId: int
    """Identifier of the parent entry."""
    title: str
    sortIndex: int
    """Place among the items: lower comes first."""
    displaySortIndex: str
    """Number shown for the place of the item."""
    isComplete: bool
    """Whether the item is done."""
    isImportant: bool
    """Whether the item is marked as important."""
    completedCount: int
    """Number of subitems that are done."""
    members: list[TemplateChecklistGetResultCheckListItemMembers]
    """People of the item."""
    attachments: dict[str, str]
    """Attachments of the item."""
    nodeId: int | None
    """Identifier of the node in the checklist tree."""
    templateId: int
    """Identifier of the template."""


class TemplateChecklistGetResult(TypedDict):
    """What ``result`` holds."""

    checkListItem: TemplateChecklistGetResultCheckListItem
    """Checklist item as it is after the call."""


class TemplateChecklistListResultCheckListItemsMembers(TypedDict):
    """People of the item."""

    id: str
    """Identifier."""
    type: Literal["A", "U"]
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field. One of ``A``
    (participant), ``U`` (observer).
    """
    name: str
    personalPhoto: str
    """Identifier of the Drive file with the user's avatar."""
    personalGender: Literal["M", "F"]
    """Gender: M male, F female. One of ``M`` (male), ``F`` (female)."""
    image: str
    isCollaber: bool
    """Whether the user is an outside participant."""


class TemplateChecklistListResultCheckListItemsAttachments(TypedDict):
    """Attachments of the item."""

    attachmentId: str
    """Identifier of the attachment."""


class TemplateChecklistListResultCheckListItems(TypedDict):
    """Checklist items found: identifier → item."""

    id: int | str
    """Identifier."""
    templateId: int | str
    """Identifier of the template."""
    parentId: int | str
    """Identifier of the parent entry."""
    title: str
    sortIndex: int | str
    """Place among the items: lower comes first."""
    isComplete: Literal["Y", "N"]
    """Whether the item is done."""
    isImportant: Literal["Y", "N"]
    """Whether the item is marked as important."""
    copiedId: NotRequired[int]
    """Identifier of the item that this one was copied from."""
    userId: NotRequired[int]
    """Identifier of the user."""
    createdBy: NotRequired[int]
    """Identifier of the user who created the entry."""
    displaySortIndex: NotRequired[str]
    """Number shown for the place of the item."""
    completedCount: NotRequired[int]
    """Number of subitems that are done."""
    members: NotRequired[list[TemplateChecklistListResultCheckListItemsMembers]]
    """People of the item."""
    attachments: NotRequired[TemplateChecklistListResultCheckListItemsAttachments]
    """Attachments of the item."""
    nodeId: NotRequired[int]
    """Identifier of the node in the checklist tree."""


class TemplateChecklistListResult(TypedDict):
    """What ``result`` holds."""

    checkListItems: dict[str, TemplateChecklistListResultCheckListItems]
    """Checklist items found: identifier → item."""


class TemplateChecklistMoveAfterResultCheckListItemAttachments(TypedDict):
    """Attachments of the item."""

    attachmentId: str
    """Identifier of the attachment."""


class TemplateChecklistMoveAfterResultCheckListItem(TypedDict):
    """Checklist item as it is after the call."""

    id: int
    """Identifier."""
    copiedId: int | None
    """Identifier of the item that this one was copied from."""
    userId: int
    """Identifier of the user."""
    createdBy: int | None
    """Identifier of the user who created the entry."""
    parentId: int
    """Identifier of the parent entry."""
    title: str
    sortIndex: int
    """Place among the items: lower comes first."""
    displaySortIndex: str
    """Number shown for the place of the item."""
    isComplete: bool
    """Whether the item is done."""
    isImportant: bool
    """Whether the item is marked as important."""
    completedCount: int
    """Number of subitems that are done."""
    members: list[Any]
    """People of the item."""
    attachments: TemplateChecklistMoveAfterResultCheckListItemAttachments | list[Any]
    """Attachments of the item."""
    nodeId: int | None
    """Identifier of the node in the checklist tree."""
    templateId: int
    """Identifier of the template."""


class TemplateChecklistMoveAfterResult(TypedDict):
    """What ``result`` holds."""

    checkListItem: TemplateChecklistMoveAfterResultCheckListItem
    """Checklist item as it is after the call."""


class TemplateChecklistMoveBeforeResultCheckListItemMembers(TypedDict):
    """People of the item."""

    id: str
    """Identifier."""
    type: Literal["A", "U"]
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field. One of ``A``
    (participant), ``U`` (observer).
    """
    name: str
    personalPhoto: str
    """Identifier of the Drive file with the user's avatar."""
    personalGender: Literal["M", "F"] | str
    """Gender: M male, F female. One of ``M`` (male), ``F`` (female) and others."""
    image: str
    isCollaber: bool
    """Whether the user is an outside participant."""


class TemplateChecklistMoveBeforeResultCheckListItem(TypedDict):
    """Checklist item as it is after the call."""

    id: int
    """Identifier."""
    copiedId: int | None
    """Identifier of the item that this one was copied from."""
    userId: int
    """Identifier of the user."""
    createdBy: int | None
    """Identifier of the user who created the entry."""
    parentId: int
    """Identifier of the parent entry."""
    title: str
    sortIndex: int
    """Place among the items: lower comes first."""
    displaySortIndex: str
    """Number shown for the place of the item."""
    isComplete: bool
    """Whether the item is done."""
    isImportant: bool
    """Whether the item is marked as important."""
    completedCount: int
    """Number of subitems that are done."""
    members: list[TemplateChecklistMoveBeforeResultCheckListItemMembers]
    """People of the item."""
    attachments: dict[str, str]
    """Attachments of the item."""
    nodeId: int | None
    """Identifier of the node in the checklist tree."""
    templateId: int
    """Identifier of the template."""


class TemplateChecklistMoveBeforeResult(TypedDict):
    """What ``result`` holds."""

    checkListItem: TemplateChecklistMoveBeforeResultCheckListItem
    """Checklist item as it is after the call."""


class TemplateChecklistRemoveAttachmentsResultCheckListItemMembers(TypedDict):
    """People of the item."""

    id: str
    """Identifier."""
    type: Literal["A", "U"]
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field. One of ``A``
    (participant), ``U`` (observer).
    """
    name: str
    personalPhoto: str
    """Identifier of the Drive file with the user's avatar."""
    personalGender: Literal["M", "F"] | str
    """Gender: M male, F female. One of ``M`` (male), ``F`` (female) and others."""
    image: str
    isCollaber: bool
    """Whether the user is an outside participant."""


class TemplateChecklistRemoveAttachmentsResultCheckListItemAttachments(TypedDict):
    """Attachments of the item."""

    attachmentId: str
    """Identifier of the attachment."""


class TemplateChecklistRemoveAttachmentsResultCheckListItem(TypedDict):
    """Checklist item as it is after the call."""

    id: int
    """Identifier."""
    copiedId: int | None
    """Identifier of the item that this one was copied from."""
    userId: int
    """Identifier of the user."""
    createdBy: int | None
    """Identifier of the user who created the entry."""
    parentId: int
    """Identifier of the parent entry."""
    title: str
    sortIndex: int
    """Place among the items: lower comes first."""
    displaySortIndex: str
    """Number shown for the place of the item."""
    isComplete: bool
    """Whether the item is done."""
    isImportant: bool
    """Whether the item is marked as important."""
    completedCount: int
    """Number of subitems that are done."""
    members: list[TemplateChecklistRemoveAttachmentsResultCheckListItemMembers]
    """People of the item."""
    attachments: TemplateChecklistRemoveAttachmentsResultCheckListItemAttachments | list[Any]
    """Attachments of the item."""
    nodeId: int | None
    """Identifier of the node in the checklist tree."""
    templateId: int
    """Identifier of the template."""


class TemplateChecklistRemoveAttachmentsResult(TypedDict):
    """What ``result`` holds."""

    checkListItem: TemplateChecklistRemoveAttachmentsResultCheckListItem
    """Checklist item as it is after the call."""


class TemplateChecklistRenewResultCheckListItemAttachments(TypedDict):
    """Attachments of the item."""

    attachmentId: str
    """Identifier of the attachment."""


class TemplateChecklistRenewResultCheckListItem(TypedDict):
    """Checklist item as it is after the call."""

    id: int
    """Identifier."""
    copiedId: int | None
    """Identifier of the item that this one was copied from."""
    userId: int
    """Identifier of the user."""
    createdBy: int | None
    """Identifier of the user who created the entry."""
    parentId: int
    """Identifier of the parent entry."""
    title: str
    sortIndex: int
    """Place among the items: lower comes first."""
    displaySortIndex: str
    """Number shown for the place of the item."""
    isComplete: bool
    """Whether the item is done."""
    isImportant: bool
    """Whether the item is marked as important."""
    completedCount: int
    """Number of subitems that are done."""
    members: list[Any]
    """People of the item."""
    attachments: TemplateChecklistRenewResultCheckListItemAttachments | list[Any]
    """Attachments of the item."""
    nodeId: int | None
    """Identifier of the node in the checklist tree."""
    templateId: int
    """Identifier of the template."""


class TemplateChecklistRenewResult(TypedDict):
    """What ``result`` holds."""

    checkListItem: TemplateChecklistRenewResultCheckListItem
    """Checklist item as it is after the call."""


class TemplateChecklistUpdateFields(TypedDict):
    """Values by field."""

    TITLE: NotRequired[str]
    PARENT_ID: NotRequired[int]
    """Identifier of the parent entry."""
    SORT_INDEX: NotRequired[int]
    """Place among the items: lower comes first."""
    IS_COMPLETE: NotRequired[bool | Literal["Y", "N"]]
    """Whether the item is done: Y or N."""
    IS_IMPORTANT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the item is marked as important: Y or N."""
    MEMBERS: NotRequired[Mapping[str, object]]
    """People of the item: identifier of the user → TYPE, A participant or U observer."""


class TemplateChecklistUpdateResultCheckListItemMembers(TypedDict):
    """People of the item."""

    id: str
    """Identifier."""
    type: Literal["A", "U"]
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field. One of ``A``
    (participant), ``U`` (observer).
    """
    name: str
    personalPhoto: str
    """Identifier of the Drive file with the user's avatar."""
    personalGender: Literal["M", "F"] | str
    """Gender: M male, F female. One of ``M`` (male), ``F`` (female) and others."""
    image: str
    isCollaber: bool
    """Whether the user is an outside participant."""


class TemplateChecklistUpdateResultCheckListItemAttachments(TypedDict):
    """Attachments of the item."""

    attachmentId: str
    """Identifier of the attachment."""


class TemplateChecklistUpdateResultCheckListItem(TypedDict):
    """Checklist item as it is after the call."""

    id: int
    """Identifier."""
    copiedId: int | None
    """Identifier of the item that this one was copied from."""
    userId: int
    """Identifier of the user."""
    createdBy: int | None
    """Identifier of the user who created the entry."""
    parentId: int
    """Identifier of the parent entry."""
    title: str
    sortIndex: int
    """Place among the items: lower comes first."""
    displaySortIndex: str
    """Number shown for the place of the item."""
    isComplete: bool
    """Whether the item is done."""
    isImportant: bool
    """Whether the item is marked as important."""
    completedCount: int
    """Number of subitems that are done."""
    members: list[TemplateChecklistUpdateResultCheckListItemMembers]
    """People of the item."""
    attachments: TemplateChecklistUpdateResultCheckListItemAttachments | list[Any]
    """Attachments of the item."""
    nodeId: int | None
    """Identifier of the node in the checklist tree."""
    templateId: int
    """Identifier of the template."""


class TemplateChecklistUpdateResult(TypedDict):
    """What ``result`` holds."""

    checkListItem: TemplateChecklistUpdateResultCheckListItem
    """Checklist item as it is after the call."""


_FLOW__FLOW__ACTIVATE: Final[Endpoint[bool]] = Endpoint("tasks.flow.Flow.activate")
_FLOW__FLOW__CREATE: Final[Endpoint[FlowFlowCreateResult]] = Endpoint("tasks.flow.Flow.create")
_FLOW__FLOW__DELETE: Final[Endpoint[FlowFlowDeleteResult]] = Endpoint("tasks.flow.Flow.delete")
_FLOW__FLOW__GET: Final[Endpoint[FlowFlowGetResult]] = Endpoint("tasks.flow.Flow.get", write=False)
_FLOW__FLOW__IS_EXISTS: Final[Endpoint[FlowFlowIsExistsResult]] = Endpoint(
    "tasks.flow.Flow.isExists", write=False
)
_FLOW__FLOW__PIN: Final[Endpoint[bool]] = Endpoint("tasks.flow.Flow.pin")
_FLOW__FLOW__UPDATE: Final[Endpoint[FlowFlowUpdateResult]] = Endpoint("tasks.flow.Flow.update")
_TEMPLATE__ADD: Final[Endpoint[int]] = Endpoint("tasks.template.add")
_TEMPLATE__DELETE: Final[Endpoint[bool]] = Endpoint("tasks.template.delete")
_TEMPLATE__FIELDS: Final[Endpoint[dict[str, TemplateFieldsResult]]] = Endpoint(
    "tasks.template.fields", write=False
)
_TEMPLATE__GET: Final[Endpoint[TemplateGetResult]] = Endpoint("tasks.template.get", write=False)
_TEMPLATE__UPDATE: Final[Endpoint[bool]] = Endpoint("tasks.template.update")
_TEMPLATE__CHECKLIST__ADD: Final[Endpoint[TemplateChecklistAddResult]] = Endpoint(
    "tasks.template.checklist.add"
)
_TEMPLATE__CHECKLIST__ADD_ATTACHMENT_BY_CONTENT: Final[
    Endpoint[TemplateChecklistAddAttachmentByContentResult]
] = Endpoint("tasks.template.checklist.addAttachmentByContent")
_TEMPLATE__CHECKLIST__ADD_ATTACHMENTS_FROM_DISK: Final[
    Endpoint[TemplateChecklistAddAttachmentsFromDiskResult]
] = Endpoint("tasks.template.checklist.addAttachmentsFromDisk")
_TEMPLATE__CHECKLIST__COMPLETE: Final[Endpoint[TemplateChecklistCompleteResult]] = Endpoint(
    "tasks.template.checklist.complete"
)
_TEMPLATE__CHECKLIST__DELETE: Final[Endpoint[bool]] = Endpoint("tasks.template.checklist.delete")
_TEMPLATE__CHECKLIST__GET: Final[Endpoint[TemplateChecklistGetResult]] = Endpoint(
    "tasks.template.checklist.get", write=False
)
_TEMPLATE__CHECKLIST__LIST: Final[Endpoint[TemplateChecklistListResult]] = Endpoint(
    "tasks.template.checklist.list", write=False
)
_TEMPLATE__CHECKLIST__MOVE_AFTER: Final[Endpoint[TemplateChecklistMoveAfterResult]] = Endpoint(
    "tasks.template.checklist.moveAfter"
)
_TEMPLATE__CHECKLIST__MOVE_BEFORE: Final[Endpoint[TemplateChecklistMoveBeforeResult]] = Endpoint(
    "tasks.template.checklist.moveBefore"
)
_TEMPLATE__CHECKLIST__REMOVE_ATTACHMENTS: Final[
    Endpoint[TemplateChecklistRemoveAttachmentsResult]
] = Endpoint("tasks.template.checklist.removeAttachments")
_TEMPLATE__CHECKLIST__RENEW: Final[Endpoint[TemplateChecklistRenewResult]] = Endpoint(
    "tasks.template.checklist.renew"
)
_TEMPLATE__CHECKLIST__UPDATE: Final[Endpoint[TemplateChecklistUpdateResult]] = Endpoint(
    "tasks.template.checklist.update"
)


class TasksMethods(Namespace):
    """Methods of ``tasks``."""

    @property
    def api(self) -> TasksApiMethods:
        """Methods of ``tasks.api``."""
        from ..api.tasks_api import TasksApiMethods

        return TasksApiMethods(self._caller)

    @property
    def flow(self) -> TasksFlowMethods:
        """Methods of ``tasks.flow``."""
        return TasksFlowMethods(self._caller)

    @property
    def task(self) -> TasksTaskMethods:
        """Methods of ``tasks.task``."""
        from ..api.tasks_task import TasksTaskMethods

        return TasksTaskMethods(self._caller)

    @property
    def template(self) -> TasksTemplateMethods:
        """Methods of ``tasks.template``."""
        return TasksTemplateMethods(self._caller)


class AsyncTasksMethods(AsyncNamespace):
    """Methods of ``tasks``."""

    @property
    def api(self) -> AsyncTasksApiMethods:
        """Methods of ``tasks.api``."""
        from ..api.tasks_api import AsyncTasksApiMethods

        return AsyncTasksApiMethods(self._caller)

    @property
    def flow(self) -> AsyncTasksFlowMethods:
        """Methods of ``tasks.flow``."""
        return AsyncTasksFlowMethods(self._caller)

    @property
    def task(self) -> AsyncTasksTaskMethods:
        """Methods of ``tasks.task``."""
        from ..api.tasks_task import AsyncTasksTaskMethods

        return AsyncTasksTaskMethods(self._caller)

    @property
    def template(self) -> AsyncTasksTemplateMethods:
        """Methods of ``tasks.template``."""
        return AsyncTasksTemplateMethods(self._caller)


class TasksFlowMethods(Namespace):
    """Methods of ``tasks.flow``."""

    @property
    def flow(self) -> TasksFlowFlowMethods:
        """Methods of ``tasks.flow.flow``."""
        return TasksFlowFlowMethods(self._caller)


class AsyncTasksFlowMethods(AsyncNamespace):
    """Methods of ``tasks.flow``."""

    @property
    def flow(self) -> AsyncTasksFlowFlowMethods:
        """Methods of ``tasks.flow.flow``."""
        return AsyncTasksFlowFlowMethods(self._caller)


class TasksFlowFlowMethods(Namespace):
    """Methods of ``tasks.flow.flow``."""

    def activate(
        self,
        *,
        flow_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Switch a flow on when it is off, or off when it is on.

        Args:
            flow_id: Identifier of the flow. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not do this with the flow. ``0``: There is no flow with this
                identifier. ``0``: Something failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.activate``. Scope: ``task``. Who may call: the creator or
        the administrator of the flow. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-activate.html
        """
        return self._call(_FLOW__FLOW__ACTIVATE, {"flowId": flow_id}, extra_params)

    def create(
        self,
        *,
        flow_data: FlowFlowCreateFlowData | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> FlowFlowCreateResult:
        """Create a flow of tasks.

        Args:
            flow_data: Data of the flow: values to save, or the flow to look for or to delete.
                Required. Keys: ``name`` (required), ``description``, ``plannedCompletionTime``
                (required), ``distributionType`` (required), ``responsibleList`` (required),
                ``taskCreators``, ``matchWorkTime``, ``notifyAtHalfTime``, ``groupId``,
                ``ownerId``, ``templateId``, ``responsibleCanChangeDeadline``, ``taskControl``,
                ``notifyOnQueueOverflow``, ``notifyOnTasksInProgressOverflow``,
                ``notifyWhenEfficiencyDecreases``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FlowFlowCreateResult``: ``id``, ``creatorId``, ``ownerId``, ``groupId``,
            ``templateId``, ``efficiency``, ``active``, ``plannedCompletionTime``,
            ``activity``, ``name``, ``description``, ``distributionType``,
            ``responsibleList``, ``demo``, ``responsibleCanChangeDeadline``,
            ``matchWorkTime``, ``taskControl``, ``notifyAtHalfTime``,
            ``notifyOnQueueOverflow``, ``notifyOnTasksInProgressOverflow``,
            ``notifyWhenEfficiencyDecreases``, ``taskCreators``, ``team``,
            ``trialFeatureEnabled``.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not create them. ``0``: Something failed for an unknown reason.
                ``0``: The value of distributionType, or of the field named instead, is not
                possible. ``0``: Another flow already has this name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.create``. Scope: ``task``. Who may call: any user except
        extranet users. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-create.html
        """
        return self._call(_FLOW__FLOW__CREATE, {"flowData": flow_data}, extra_params)

    def delete(
        self,
        *,
        flow_data: FlowFlowDeleteFlowData | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> FlowFlowDeleteResult:
        """Delete a flow.

        Args:
            flow_data: Data of the flow: values to save, or the flow to look for or to delete.
                Required. Keys: ``id`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FlowFlowDeleteResult``: ``deleted``.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not delete this one. ``0``: There is no flow with this
                identifier. ``0``: Something failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.delete``. Scope: ``task``. Who may call: the creator or
        the administrator of the flow. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-delete.html
        """
        return self._call(_FLOW__FLOW__DELETE, {"flowData": flow_data}, extra_params)

    def get(
        self,
        *,
        flow_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FlowFlowGetResult:
        """Get one flow.

        Args:
            flow_id: Identifier of the flow. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FlowFlowGetResult``: ``id``, ``creatorId``, ``ownerId``, ``groupId``,
            ``templateId``, ``efficiency``, ``active``, ``plannedCompletionTime``,
            ``activity``, ``name``, ``description``, ``distributionType``,
            ``responsibleList``, ``demo``, ``responsibleCanChangeDeadline``,
            ``matchWorkTime``, ``taskControl``, ``notifyAtHalfTime``,
            ``notifyOnQueueOverflow``, ``notifyOnTasksInProgressOverflow``,
            ``notifyWhenEfficiencyDecreases``, ``taskCreators``, ``team``,
            ``trialFeatureEnabled``.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not see this one. ``0``: Something failed for an unknown reason.
                ``0``: There is no such flow.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.get``. Scope: ``task``. Who may call: the team of the
        flow, and users who may add tasks to it. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-get.html
        """
        return self._call(_FLOW__FLOW__GET, {"flowId": flow_id}, extra_params)

    def is_exists(
        self,
        *,
        flow_data: FlowFlowIsExistsFlowData | Mapping[str, object],
        id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FlowFlowIsExistsResult:
        """Tell whether a flow of a given name exists.

        Args:
            flow_data: Data of the flow: values to save, or the flow to look for or to delete.
                Required. Keys: ``name`` (required).
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FlowFlowIsExistsResult``: ``exists``.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not make this check. ``0``: Something failed for an unknown
                reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.isExists``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-is-exists.html
        """
        return self._call(_FLOW__FLOW__IS_EXISTS, {"flowData": flow_data, "id": id}, extra_params)

    def pin(
        self,
        *,
        flow_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Pin a flow in the list of flows, or unpin it when it is pinned.

        Args:
            flow_id: Identifier of the flow. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not do this with the flow. ``0``: Something failed for an unknown
                reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.pin``. Scope: ``task``. Who may call: users who see the
        flow in the list of flows. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-pin.html
        """
        return self._call(_FLOW__FLOW__PIN, {"flowId": flow_id}, extra_params)

    def update(
        self,
        *,
        flow_data: FlowFlowUpdateFlowData | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> FlowFlowUpdateResult:
        """Change a flow.

        Args:
            flow_data: Data of the flow: values to save, or the flow to look for or to delete.
                Required. Keys: ``id`` (required), ``name``, ``description``,
                ``plannedCompletionTime`` (required), ``distributionType`` (required),
                ``responsibleList`` (required), ``taskCreators``, ``matchWorkTime``,
                ``notifyAtHalfTime``, ``groupId``, ``ownerId``, ``templateId``,
                ``responsibleCanChangeDeadline``, ``taskControl``, ``notifyOnQueueOverflow``,
                ``notifyOnTasksInProgressOverflow``, ``notifyWhenEfficiencyDecreases``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FlowFlowUpdateResult``: ``id``, ``creatorId``, ``ownerId``, ``groupId``,
            ``templateId``, ``efficiency``, ``active``, ``plannedCompletionTime``,
            ``activity``, ``name``, ``description``, ``distributionType``,
            ``responsibleList``, ``demo``, ``responsibleCanChangeDeadline``,
            ``matchWorkTime``, ``taskControl``, ``notifyAtHalfTime``,
            ``notifyOnQueueOverflow``, ``notifyOnTasksInProgressOverflow``,
            ``notifyWhenEfficiencyDecreases``, ``taskCreators``, ``team``,
            ``trialFeatureEnabled``.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not change this one. ``0``: Something failed for an unknown
                reason. ``0``: The value of distributionType, or of the field named instead, is
                not possible. ``0``: Another flow already has this name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.update``. Scope: ``task``. Who may call: the creator or
        the administrator of the flow. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-update.html
        """
        return self._call(_FLOW__FLOW__UPDATE, {"flowData": flow_data}, extra_params)


class AsyncTasksFlowFlowMethods(AsyncNamespace):
    """Methods of ``tasks.flow.flow``."""

    async def activate(
        self,
        *,
        flow_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Switch a flow on when it is off, or off when it is on.

        Args:
            flow_id: Identifier of the flow. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not do this with the flow. ``0``: There is no flow with this
                identifier. ``0``: Something failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.activate``. Scope: ``task``. Who may call: the creator or
        the administrator of the flow. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-activate.html
        """
        return await self._call(_FLOW__FLOW__ACTIVATE, {"flowId": flow_id}, extra_params)

    async def create(
        self,
        *,
        flow_data: FlowFlowCreateFlowData | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> FlowFlowCreateResult:
        """Create a flow of tasks.

        Args:
            flow_data: Data of the flow: values to save, or the flow to look for or to delete.
                Required. Keys: ``name`` (required), ``description``, ``plannedCompletionTime``
                (required), ``distributionType`` (required), ``responsibleList`` (required),
                ``taskCreators``, ``matchWorkTime``, ``notifyAtHalfTime``, ``groupId``,
                ``ownerId``, ``templateId``, ``responsibleCanChangeDeadline``, ``taskControl``,
                ``notifyOnQueueOverflow``, ``notifyOnTasksInProgressOverflow``,
                ``notifyWhenEfficiencyDecreases``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FlowFlowCreateResult``: ``id``, ``creatorId``, ``ownerId``, ``groupId``,
            ``templateId``, ``efficiency``, ``active``, ``plannedCompletionTime``,
            ``activity``, ``name``, ``description``, ``distributionType``,
            ``responsibleList``, ``demo``, ``responsibleCanChangeDeadline``,
            ``matchWorkTime``, ``taskControl``, ``notifyAtHalfTime``,
            ``notifyOnQueueOverflow``, ``notifyOnTasksInProgressOverflow``,
            ``notifyWhenEfficiencyDecreases``, ``taskCreators``, ``team``,
            ``trialFeatureEnabled``.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not create them. ``0``: Something failed for an unknown reason.
                ``0``: The value of distributionType, or of the field named instead, is not
                possible. ``0``: Another flow already has this name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.create``. Scope: ``task``. Who may call: any user except
        extranet users. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-create.html
        """
        return await self._call(_FLOW__FLOW__CREATE, {"flowData": flow_data}, extra_params)

    async def delete(
        self,
        *,
        flow_data: FlowFlowDeleteFlowData | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> FlowFlowDeleteResult:
        """Delete a flow.

        Args:
            flow_data: Data of the flow: values to save, or the flow to look for or to delete.
                Required. Keys: ``id`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FlowFlowDeleteResult``: ``deleted``.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not delete this one. ``0``: There is no flow with this
                identifier. ``0``: Something failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.delete``. Scope: ``task``. Who may call: the creator or
        the administrator of the flow. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-delete.html
        """
        return await self._call(_FLOW__FLOW__DELETE, {"flowData": flow_data}, extra_params)

    async def get(
        self,
        *,
        flow_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FlowFlowGetResult:
        """Get one flow.

        Args:
            flow_id: Identifier of the flow. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FlowFlowGetResult``: ``id``, ``creatorId``, ``ownerId``, ``groupId``,
            ``templateId``, ``efficiency``, ``active``, ``plannedCompletionTime``,
            ``activity``, ``name``, ``description``, ``distributionType``,
            ``responsibleList``, ``demo``, ``responsibleCanChangeDeadline``,
            ``matchWorkTime``, ``taskControl``, ``notifyAtHalfTime``,
            ``notifyOnQueueOverflow``, ``notifyOnTasksInProgressOverflow``,
            ``notifyWhenEfficiencyDecreases``, ``taskCreators``, ``team``,
            ``trialFeatureEnabled``.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not see this one. ``0``: Something failed for an unknown reason.
                ``0``: There is no such flow.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.get``. Scope: ``task``. Who may call: the team of the
        flow, and users who may add tasks to it. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-get.html
        """
        return await self._call(_FLOW__FLOW__GET, {"flowId": flow_id}, extra_params)

    async def is_exists(
        self,
        *,
        flow_data: FlowFlowIsExistsFlowData | Mapping[str, object],
        id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FlowFlowIsExistsResult:
        """Tell whether a flow of a given name exists.

        Args:
            flow_data: Data of the flow: values to save, or the flow to look for or to delete.
                Required. Keys: ``name`` (required).
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FlowFlowIsExistsResult``: ``exists``.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not make this check. ``0``: Something failed for an unknown
                reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.isExists``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-is-exists.html
        """
        return await self._call(
            _FLOW__FLOW__IS_EXISTS, {"flowData": flow_data, "id": id}, extra_params
        )

    async def pin(
        self,
        *,
        flow_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Pin a flow in the list of flows, or unpin it when it is pinned.

        Args:
            flow_id: Identifier of the flow. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not do this with the flow. ``0``: Something failed for an unknown
                reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.pin``. Scope: ``task``. Who may call: users who see the
        flow in the list of flows. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-pin.html
        """
        return await self._call(_FLOW__FLOW__PIN, {"flowId": flow_id}, extra_params)

    async def update(
        self,
        *,
        flow_data: FlowFlowUpdateFlowData | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> FlowFlowUpdateResult:
        """Change a flow.

        Args:
            flow_data: Data of the flow: values to save, or the flow to look for or to delete.
                Required. Keys: ``id`` (required), ``name``, ``description``,
                ``plannedCompletionTime`` (required), ``distributionType`` (required),
                ``responsibleList`` (required), ``taskCreators``, ``matchWorkTime``,
                ``notifyAtHalfTime``, ``groupId``, ``ownerId``, ``templateId``,
                ``responsibleCanChangeDeadline``, ``taskControl``, ``notifyOnQueueOverflow``,
                ``notifyOnTasksInProgressOverflow``, ``notifyWhenEfficiencyDecreases``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FlowFlowUpdateResult``: ``id``, ``creatorId``, ``ownerId``, ``groupId``,
            ``templateId``, ``efficiency``, ``active``, ``plannedCompletionTime``,
            ``activity``, ``name``, ``description``, ``distributionType``,
            ``responsibleList``, ``demo``, ``responsibleCanChangeDeadline``,
            ``matchWorkTime``, ``taskControl``, ``notifyAtHalfTime``,
            ``notifyOnQueueOverflow``, ``notifyOnTasksInProgressOverflow``,
            ``notifyWhenEfficiencyDecreases``, ``taskCreators``, ``team``,
            ``trialFeatureEnabled``.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not change this one. ``0``: Something failed for an unknown
                reason. ``0``: The value of distributionType, or of the field named instead, is
                not possible. ``0``: Another flow already has this name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.update``. Scope: ``task``. Who may call: the creator or
        the administrator of the flow. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-update.html
        """
        return await self._call(_FLOW__FLOW__UPDATE, {"flowData": flow_data}, extra_params)


class TasksTemplateMethods(Namespace):
    """Methods of ``tasks.template``."""

    @property
    def checklist(self) -> TasksTemplateChecklistMethods:
        """Methods of ``tasks.template.checklist``."""
        return TasksTemplateChecklistMethods(self._caller)

    def add(
        self,
        *,
        fields: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a task template.

        Args:
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``100``: Nothing was given in fields. ``0``:
                The caller may not create task templates.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.add``. Scope: ``task``. Who may call: users who may create
        task templates. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-add.html
        """
        return self._call(_TEMPLATE__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        template_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a task template.

        Args:
            template_id: Identifier of the template. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The templateId is empty or not a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.delete``. Scope: ``task``. Who may call: users who may
        delete task templates. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-delete.html
        """
        return self._call(_TEMPLATE__DELETE, {"templateId": template_id}, extra_params)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, TemplateFieldsResult]:
        """Describe the fields of task templates.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateFieldsResult``: ``title``, ``type``, ``primary``, ``default``,
            ``required``, ``values``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.fields``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-fields.html
        """
        return self._call(_TEMPLATE__FIELDS, {}, extra_params)

    def get(
        self,
        *,
        template_id: int,
        params: TemplateGetParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateGetResult:
        """Get one task template.

        Args:
            template_id: Identifier of the template. Required.
            params: Extra data to return with tasks, such as results or timers. Keys:
                ``select``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateGetResult``: ``ID``, ``TITLE``, ``DESCRIPTION``,
            ``DESCRIPTION_IN_BBCODE``, ``PRIORITY``, ``STATUS``, ``STAGE_ID``,
            ``RESPONSIBLE_ID``, ``DEADLINE_AFTER``, ``START_DATE_PLAN_AFTER``,
            ``END_DATE_PLAN_AFTER``, ``REPLICATE``, ``CREATED_BY``, ``XML_ID``,
            ``ALLOW_CHANGE_DEADLINE``, ``ALLOW_TIME_TRACKING``, ``TASK_CONTROL``,
            ``ADD_IN_REPORT``, ``GROUP_ID``, ``PARENT_ID``, ``MULTITASK``, ``SITE_ID``,
            ``ACCOMPLICES``, ``AUDITORS``, ``RESPONSIBLES``, ``FILES``, ``TAGS``,
            ``DEPENDS_ON``, ``MATCH_WORK_TIME``, ``TASK_ID``, ``TPARAM_TYPE``,
            ``TPARAM_REPLICATION_COUNT``, ``REPLICATE_PARAMS``, ``BASE_TEMPLATE_ID``,
            ``TEMPLATE_CHILDREN_COUNT``, ``CREATED_BY_NAME``, ``CREATED_BY_LAST_NAME``,
            ``CREATED_BY_SECOND_NAME``, ``CREATED_BY_LOGIN``, ``CREATED_BY_WORK_POSITION``,
            ``CREATED_BY_PHOTO``, ``RESPONSIBLE_NAME``, ``RESPONSIBLE_LAST_NAME``,
            ``RESPONSIBLE_SECOND_NAME``, ``RESPONSIBLE_LOGIN``,
            ``RESPONSIBLE_WORK_POSITION``, ``RESPONSIBLE_PHOTO``, ``SCENARIO``,
            ``UF_CRM_TASK``, ``UF_TASK_WEBDAV_FILES``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.get``. Scope: ``task``. Who may call: users who may view
        the task template. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-get.html
        """
        return self._call(
            _TEMPLATE__GET, {"templateId": template_id, "params": params}, extra_params
        )

    def update(
        self,
        *,
        template_id: int,
        fields: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a task template.

        Args:
            template_id: Identifier of the template. Required.
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The templateId is empty or not a whole number. ``100``: The fields
                parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.update``. Scope: ``task``. Who may call: users who may edit
        the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-update.html
        """
        return self._call(
            _TEMPLATE__UPDATE, {"templateId": template_id, "fields": fields}, extra_params
        )


class AsyncTasksTemplateMethods(AsyncNamespace):
    """Methods of ``tasks.template``."""

    @property
    def checklist(self) -> AsyncTasksTemplateChecklistMethods:
        """Methods of ``tasks.template.checklist``."""
        return AsyncTasksTemplateChecklistMethods(self._caller)

    async def add(
        self,
        *,
        fields: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a task template.

        Args:
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``100``: Nothing was given in fields. ``0``:
                The caller may not create task templates.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.add``. Scope: ``task``. Who may call: users who may create
        task templates. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-add.html
        """
        return await self._call(_TEMPLATE__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        template_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a task template.

        Args:
            template_id: Identifier of the template. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The templateId is empty or not a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.delete``. Scope: ``task``. Who may call: users who may
        delete task templates. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-delete.html
        """
        return await self._call(_TEMPLATE__DELETE, {"templateId": template_id}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, TemplateFieldsResult]:
        """Describe the fields of task templates.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateFieldsResult``: ``title``, ``type``, ``primary``, ``default``,
            ``required``, ``values``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.fields``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-fields.html
        """
        return await self._call(_TEMPLATE__FIELDS, {}, extra_params)

    async def get(
        self,
        *,
        template_id: int,
        params: TemplateGetParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateGetResult:
        """Get one task template.

        Args:
            template_id: Identifier of the template. Required.
            params: Extra data to return with tasks, such as results or timers. Keys:
                ``select``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateGetResult``: ``ID``, ``TITLE``, ``DESCRIPTION``,
            ``DESCRIPTION_IN_BBCODE``, ``PRIORITY``, ``STATUS``, ``STAGE_ID``,
            ``RESPONSIBLE_ID``, ``DEADLINE_AFTER``, ``START_DATE_PLAN_AFTER``,
            ``END_DATE_PLAN_AFTER``, ``REPLICATE``, ``CREATED_BY``, ``XML_ID``,
            ``ALLOW_CHANGE_DEADLINE``, ``ALLOW_TIME_TRACKING``, ``TASK_CONTROL``,
            ``ADD_IN_REPORT``, ``GROUP_ID``, ``PARENT_ID``, ``MULTITASK``, ``SITE_ID``,
            ``ACCOMPLICES``, ``AUDITORS``, ``RESPONSIBLES``, ``FILES``, ``TAGS``,
            ``DEPENDS_ON``, ``MATCH_WORK_TIME``, ``TASK_ID``, ``TPARAM_TYPE``,
            ``TPARAM_REPLICATION_COUNT``, ``REPLICATE_PARAMS``, ``BASE_TEMPLATE_ID``,
            ``TEMPLATE_CHILDREN_COUNT``, ``CREATED_BY_NAME``, ``CREATED_BY_LAST_NAME``,
            ``CREATED_BY_SECOND_NAME``, ``CREATED_BY_LOGIN``, ``CREATED_BY_WORK_POSITION``,
            ``CREATED_BY_PHOTO``, ``RESPONSIBLE_NAME``, ``RESPONSIBLE_LAST_NAME``,
            ``RESPONSIBLE_SECOND_NAME``, ``RESPONSIBLE_LOGIN``,
            ``RESPONSIBLE_WORK_POSITION``, ``RESPONSIBLE_PHOTO``, ``SCENARIO``,
            ``UF_CRM_TASK``, ``UF_TASK_WEBDAV_FILES``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.get``. Scope: ``task``. Who may call: users who may view
        the task template. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-get.html
        """
        return await self._call(
            _TEMPLATE__GET, {"templateId": template_id, "params": params}, extra_params
        )

    async def update(
        self,
        *,
        template_id: int,
        fields: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a task template.

        Args:
            template_id: Identifier of the template. Required.
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The templateId is empty or not a whole number. ``100``: The fields
                parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.update``. Scope: ``task``. Who may call: users who may edit
        the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-update.html
        """
        return await self._call(
            _TEMPLATE__UPDATE, {"templateId": template_id, "fields": fields}, extra_params
        )


class TasksTemplateChecklistMethods(Namespace):
    """Methods of ``tasks.template.checklist``."""

    def add(
        self,
        *,
        template_id: int,
        fields: TemplateChecklistAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistAddResult:
        """Add an item to the checklist of a task template.

        Args:
            template_id: Identifier of the template. Required.
            fields: Values by field. Required. Keys: ``TITLE`` (required), ``PARENT_ID``
                (required), ``SORT_INDEX``, ``IS_COMPLETE``, ``IS_IMPORTANT``, ``MEMBERS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistAddResult``: ``checkListItem``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The fields parameter is missing. ``0``: The TITLE in fields is missing
                or wrong. ``0``: The PARENT_ID in fields is missing or wrong. ``0``: The caller
                may not add checklist items to the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.add``. Scope: ``task``. Who may call: users who
        may change the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add.html
        """
        return self._call(
            _TEMPLATE__CHECKLIST__ADD,
            {
                "templateId": template_id,
                "fields": _in_fields(fields, {"IS_COMPLETE": _yes_no, "IS_IMPORTANT": _yes_no}),
            },
            extra_params,
        )

    def add_attachment_by_content(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        attachment_parameters: TemplateChecklistAddAttachmentByContentAttachmentParameters
        | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistAddAttachmentByContentResult:
        """Attach a file, sent as Base64, to a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            attachment_parameters: File to attach: its name and its content. Required. Keys:
                ``NAME``, ``CONTENT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistAddAttachmentByContentResult``: ``checkListItem``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The checkListItemId parameter is missing. ``100``: The
                attachmentParameters parameter is missing or empty. ``0``: The checkListItemId
                is empty or does not exist. ``0``: The caller may not change the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.addAttachmentByContent``. Scope: ``task``. Who
        may call: users who may change the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachment-by-content.html
        """
        return self._call(
            _TEMPLATE__CHECKLIST__ADD_ATTACHMENT_BY_CONTENT,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "attachmentParameters": attachment_parameters,
            },
            extra_params,
        )

    def add_attachments_from_disk(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        files_ids: Sequence[str],
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistAddAttachmentsFromDiskResult:
        """Attach files from Drive to a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            files_ids: Identifiers of Drive files, each with the prefix n, e.g. n5065. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistAddAttachmentsFromDiskResult``: ``checkListItem``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The checkListItemId parameter is missing. ``100``: The filesIds
                parameter is missing. ``100``: The filesIds parameter is empty or not a list.
                ``0``: The checkListItemId is empty, wrong or of a wrong type. ``0``: The caller
                may not change the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.addAttachmentsFromDisk``. Scope: ``task``. Who
        may call: users who may change the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachments-from-disk.html
        """
        return self._call(
            _TEMPLATE__CHECKLIST__ADD_ATTACHMENTS_FROM_DISK,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "filesIds": files_ids,
            },
            extra_params,
        )

    def complete(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistCompleteResult:
        """Tick a checklist item of a task template off.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistCompleteResult``: ``checkListItem``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The checkListItemId parameter is missing. ``0``: The templateId is
                empty or of a wrong type. ``0``: The checkListItemId is empty, does not exist or
                has a wrong type. ``0``: The caller may not change the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.complete``. Scope: ``task``. Who may call: users
        who may change the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-complete.html
        """
        return self._call(
            _TEMPLATE__CHECKLIST__COMPLETE,
            {"templateId": template_id, "checkListItemId": check_list_item_id},
            extra_params,
        )

    def delete(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The checkListItemId parameter is missing. ``0``: The templateId is
                empty or of a wrong type. ``0``: The checkListItemId is empty, does not exist or
                has a wrong type. ``0``: The caller may not change the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.delete``. Scope: ``task``. Who may call: users
        who may change the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-delete.html
        """
        return self._call(
            _TEMPLATE__CHECKLIST__DELETE,
            {"templateId": template_id, "checkListItemId": check_list_item_id},
            extra_params,
        )

    def get(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistGetResult:
        """Get one checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistGetResult``: ``checkListItem``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The checkListItemId parameter is missing. ``0``: The caller may not
                read the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.get``. Scope: ``task``. Who may call: users who
        may read the task template. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-get.html
        """
        return self._call(
            _TEMPLATE__CHECKLIST__GET,
            {"templateId": template_id, "checkListItemId": check_list_item_id},
            extra_params,
        )

    def list(
        self,
        *,
        template_id: int,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[
            Literal[
                "ID",
                "TEMPLATE_ID",
                "PARENT_ID",
                "TITLE",
                "SORT_INDEX",
                "IS_COMPLETE",
                "IS_IMPORTANT",
                "MEMBERS",
                "ATTACHMENTS",
            ]
            | str
        ]
        | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistListResult:
        """List the checklist items of a task template.

        Args:
            template_id: Identifier of the template. Required.
            filter: Conditions: field, with a comparison before it where needed, → value.
            select: Fields to answer with. One of ``ID`` (identifier of the item),
                ``TEMPLATE_ID`` (task template of the item), ``PARENT_ID`` (parent item),
                ``TITLE`` (text of the item), ``SORT_INDEX`` (place among the items),
                ``IS_COMPLETE`` (whether it is done), ``IS_IMPORTANT`` (whether it is
                important), ``MEMBERS`` (people of the item), ``ATTACHMENTS`` (files of the
                item) and others.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistListResult``: ``checkListItems``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not read the task
                template. ``100``: The templateId parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.list``. Scope: ``task``. Who may call: users who
        may read the task template. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-list.html
        """
        return self._call(
            _TEMPLATE__CHECKLIST__LIST,
            {"templateId": template_id, "filter": filter, "select": select, "order": order},
            extra_params,
        )

    def move_after(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        after_item_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistMoveAfterResult:
        """Move a checklist item of a task template behind another one.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            after_item_id: Identifier of the item to move behind. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistMoveAfterResult``: ``checkListItem``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The checkListItemId parameter is missing. ``100``: The afterItemId
                parameter is missing. ``0``: The templateId is empty or of a wrong type. ``0``:
                The checkListItemId is empty, does not exist or has a wrong type. ``0``: The
                caller may not change the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.moveAfter``. Scope: ``task``. Who may call: users
        who may change the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-after.html
        """
        return self._call(
            _TEMPLATE__CHECKLIST__MOVE_AFTER,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "afterItemId": after_item_id,
            },
            extra_params,
        )

    def move_before(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        before_item_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistMoveBeforeResult:
        """Move a checklist item of a task template in front of another one.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            before_item_id: Identifier of the item to move in front of. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistMoveBeforeResult``: ``checkListItem``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The checkListItemId parameter is missing. ``100``: The afterItemId
                parameter is missing. ``0``: The templateId is empty or of a wrong type. ``0``:
                The checkListItemId is empty, does not exist or has a wrong type. ``0``: The
                caller may not change the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.moveBefore``. Scope: ``task``. Who may call:
        users who may change the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-before.html
        """
        return self._call(
            _TEMPLATE__CHECKLIST__MOVE_BEFORE,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "beforeItemId": before_item_id,
            },
            extra_params,
        )

    def remove_attachments(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        attachments_ids: Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistRemoveAttachmentsResult:
        """Remove attachments from a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            attachments_ids: Identifiers of the attachments to remove. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistRemoveAttachmentsResult``: ``checkListItem``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The checkListItemId parameter is missing. ``100``: The attachmentsIds
                parameter is missing. ``100``: The attachmentsIds parameter is empty or not a
                list. ``0``: The checkListItemId is empty, does not exist or has a wrong type.
                ``0``: The caller may not change the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.removeAttachments``. Scope: ``task``. Who may
        call: users who may change the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-remove-attachments.html
        """
        return self._call(
            _TEMPLATE__CHECKLIST__REMOVE_ATTACHMENTS,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "attachmentsIds": attachments_ids,
            },
            extra_params,
        )

    def renew(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistRenewResult:
        """Take the tick off a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistRenewResult``: ``checkListItem``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The checkListItemId parameter is missing. ``0``: The templateId is
                empty or of a wrong type. ``0``: The checkListItemId is empty, does not exist or
                has a wrong type. ``0``: The caller may not change the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.renew``. Scope: ``task``. Who may call: users who
        may change the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-renew.html
        """
        return self._call(
            _TEMPLATE__CHECKLIST__RENEW,
            {"templateId": template_id, "checkListItemId": check_list_item_id},
            extra_params,
        )

    def update(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        fields: TemplateChecklistUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistUpdateResult:
        """Change a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            fields: Values by field. Required. Keys: ``TITLE``, ``PARENT_ID``, ``SORT_INDEX``,
                ``IS_COMPLETE``, ``IS_IMPORTANT``, ``MEMBERS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistUpdateResult``: ``checkListItem``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The checkListItemId parameter is missing. ``100``: Nothing was given in
                fields. ``0``: The templateId is empty or of a wrong type. ``0``: The
                checkListItemId is empty, does not exist or has a wrong type. ``0``: The caller
                may not change the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.update``. Scope: ``task``. Who may call: users
        who may change the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-update.html
        """
        return self._call(
            _TEMPLATE__CHECKLIST__UPDATE,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "fields": _in_fields(fields, {"IS_COMPLETE": _yes_no, "IS_IMPORTANT": _yes_no}),
            },
            extra_params,
        )


class AsyncTasksTemplateChecklistMethods(AsyncNamespace):
    """Methods of ``tasks.template.checklist``."""

    async def add(
        self,
        *,
        template_id: int,
        fields: TemplateChecklistAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistAddResult:
        """Add an item to the checklist of a task template.

        Args:
            template_id: Identifier of the template. Required.
            fields: Values by field. Required. Keys: ``TITLE`` (required), ``PARENT_ID``
                (required), ``SORT_INDEX``, ``IS_COMPLETE``, ``IS_IMPORTANT``, ``MEMBERS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistAddResult``: ``checkListItem``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The fields parameter is missing. ``0``: The TITLE in fields is missing
                or wrong. ``0``: The PARENT_ID in fields is missing or wrong. ``0``: The caller
                may not add checklist items to the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.add``. Scope: ``task``. Who may call: users who
        may change the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add.html
        """
        return await self._call(
            _TEMPLATE__CHECKLIST__ADD,
            {
                "templateId": template_id,
                "fields": _in_fields(fields, {"IS_COMPLETE": _yes_no, "IS_IMPORTANT": _yes_no}),
            },
            extra_params,
        )

    async def add_attachment_by_content(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        attachment_parameters: TemplateChecklistAddAttachmentByContentAttachmentParameters
        | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistAddAttachmentByContentResult:
        """Attach a file, sent as Base64, to a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            attachment_parameters: File to attach: its name and its content. Required. Keys:
                ``NAME``, ``CONTENT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistAddAttachmentByContentResult``: ``checkListItem``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The checkListItemId parameter is missing. ``100``: The
                attachmentParameters parameter is missing or empty. ``0``: The checkListItemId
                is empty or does not exist. ``0``: The caller may not change the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.addAttachmentByContent``. Scope: ``task``. Who
        may call: users who may change the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachment-by-content.html
        """
        return await self._call(
            _TEMPLATE__CHECKLIST__ADD_ATTACHMENT_BY_CONTENT,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "attachmentParameters": attachment_parameters,
            },
            extra_params,
        )

    async def add_attachments_from_disk(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        files_ids: Sequence[str],
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistAddAttachmentsFromDiskResult:
        """Attach files from Drive to a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            files_ids: Identifiers of Drive files, each with the prefix n, e.g. n5065. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistAddAttachmentsFromDiskResult``: ``checkListItem``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The checkListItemId parameter is missing. ``100``: The filesIds
                parameter is missing. ``100``: The filesIds parameter is empty or not a list.
                ``0``: The checkListItemId is empty, wrong or of a wrong type. ``0``: The caller
                may not change the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.addAttachmentsFromDisk``. Scope: ``task``. Who
        may call: users who may change the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachments-from-disk.html
        """
        return await self._call(
            _TEMPLATE__CHECKLIST__ADD_ATTACHMENTS_FROM_DISK,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "filesIds": files_ids,
            },
            extra_params,
        )

    async def complete(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistCompleteResult:
        """Tick a checklist item of a task template off.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistCompleteResult``: ``checkListItem``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The checkListItemId parameter is missing. ``0``: The templateId is
                empty or of a wrong type. ``0``: The checkListItemId is empty, does not exist or
                has a wrong type. ``0``: The caller may not change the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.complete``. Scope: ``task``. Who may call: users
        who may change the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-complete.html
        """
        return await self._call(
            _TEMPLATE__CHECKLIST__COMPLETE,
            {"templateId": template_id, "checkListItemId": check_list_item_id},
            extra_params,
        )

    async def delete(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The checkListItemId parameter is missing. ``0``: The templateId is
                empty or of a wrong type. ``0``: The checkListItemId is empty, does not exist or
                has a wrong type. ``0``: The caller may not change the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.delete``. Scope: ``task``. Who may call: users
        who may change the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-delete.html
        """
        return await self._call(
            _TEMPLATE__CHECKLIST__DELETE,
            {"templateId": template_id, "checkListItemId": check_list_item_id},
            extra_params,
        )

    async def get(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistGetResult:
        """Get one checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistGetResult``: ``checkListItem``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The checkListItemId parameter is missing. ``0``: The caller may not
                read the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.get``. Scope: ``task``. Who may call: users who
        may read the task template. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-get.html
        """
        return await self._call(
            _TEMPLATE__CHECKLIST__GET,
            {"templateId": template_id, "checkListItemId": check_list_item_id},
            extra_params,
        )

    async def list(
        self,
        *,
        template_id: int,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[
            Literal[
                "ID",
                "TEMPLATE_ID",
                "PARENT_ID",
                "TITLE",
                "SORT_INDEX",
                "IS_COMPLETE",
                "IS_IMPORTANT",
                "MEMBERS",
                "ATTACHMENTS",
            ]
            | str
        ]
        | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistListResult:
        """List the checklist items of a task template.

        Args:
            template_id: Identifier of the template. Required.
            filter: Conditions: field, with a comparison before it where needed, → value.
            select: Fields to answer with. One of ``ID`` (identifier of the item),
                ``TEMPLATE_ID`` (task template of the item), ``PARENT_ID`` (parent item),
                ``TITLE`` (text of the item), ``SORT_INDEX`` (place among the items),
                ``IS_COMPLETE`` (whether it is done), ``IS_IMPORTANT`` (whether it is
                important), ``MEMBERS`` (people of the item), ``ATTACHMENTS`` (files of the
                item) and others.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistListResult``: ``checkListItems``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not read the task
                template. ``100``: The templateId parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.list``. Scope: ``task``. Who may call: users who
        may read the task template. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-list.html
        """
        return await self._call(
            _TEMPLATE__CHECKLIST__LIST,
            {"templateId": template_id, "filter": filter, "select": select, "order": order},
            extra_params,
        )

    async def move_after(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        after_item_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistMoveAfterResult:
        """Move a checklist item of a task template behind another one.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            after_item_id: Identifier of the item to move behind. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistMoveAfterResult``: ``checkListItem``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The checkListItemId parameter is missing. ``100``: The afterItemId
                parameter is missing. ``0``: The templateId is empty or of a wrong type. ``0``:
                The checkListItemId is empty, does not exist or has a wrong type. ``0``: The
                caller may not change the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.moveAfter``. Scope: ``task``. Who may call: users
        who may change the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-after.html
        """
        return await self._call(
            _TEMPLATE__CHECKLIST__MOVE_AFTER,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "afterItemId": after_item_id,
            },
            extra_params,
        )

    async def move_before(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        before_item_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistMoveBeforeResult:
        """Move a checklist item of a task template in front of another one.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            before_item_id: Identifier of the item to move in front of. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistMoveBeforeResult``: ``checkListItem``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The checkListItemId parameter is missing. ``100``: The afterItemId
                parameter is missing. ``0``: The templateId is empty or of a wrong type. ``0``:
                The checkListItemId is empty, does not exist or has a wrong type. ``0``: The
                caller may not change the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.moveBefore``. Scope: ``task``. Who may call:
        users who may change the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-before.html
        """
        return await self._call(
            _TEMPLATE__CHECKLIST__MOVE_BEFORE,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "beforeItemId": before_item_id,
            },
            extra_params,
        )

    async def remove_attachments(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        attachments_ids: Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistRemoveAttachmentsResult:
        """Remove attachments from a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            attachments_ids: Identifiers of the attachments to remove. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistRemoveAttachmentsResult``: ``checkListItem``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The checkListItemId parameter is missing. ``100``: The attachmentsIds
                parameter is missing. ``100``: The attachmentsIds parameter is empty or not a
                list. ``0``: The checkListItemId is empty, does not exist or has a wrong type.
                ``0``: The caller may not change the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.removeAttachments``. Scope: ``task``. Who may
        call: users who may change the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-remove-attachments.html
        """
        return await self._call(
            _TEMPLATE__CHECKLIST__REMOVE_ATTACHMENTS,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "attachmentsIds": attachments_ids,
            },
            extra_params,
        )

    async def renew(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistRenewResult:
        """Take the tick off a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistRenewResult``: ``checkListItem``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The checkListItemId parameter is missing. ``0``: The templateId is
                empty or of a wrong type. ``0``: The checkListItemId is empty, does not exist or
                has a wrong type. ``0``: The caller may not change the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.renew``. Scope: ``task``. Who may call: users who
        may change the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-renew.html
        """
        return await self._call(
            _TEMPLATE__CHECKLIST__RENEW,
            {"templateId": template_id, "checkListItemId": check_list_item_id},
            extra_params,
        )

    async def update(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        fields: TemplateChecklistUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateChecklistUpdateResult:
        """Change a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            fields: Values by field. Required. Keys: ``TITLE``, ``PARENT_ID``, ``SORT_INDEX``,
                ``IS_COMPLETE``, ``IS_IMPORTANT``, ``MEMBERS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateChecklistUpdateResult``: ``checkListItem``.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The checkListItemId parameter is missing. ``100``: Nothing was given in
                fields. ``0``: The templateId is empty or of a wrong type. ``0``: The
                checkListItemId is empty, does not exist or has a wrong type. ``0``: The caller
                may not change the task template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.update``. Scope: ``task``. Who may call: users
        who may change the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-update.html
        """
        return await self._call(
            _TEMPLATE__CHECKLIST__UPDATE,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "fields": _in_fields(fields, {"IS_COMPLETE": _yes_no, "IS_IMPORTANT": _yes_no}),
            },
            extra_params,
        )
