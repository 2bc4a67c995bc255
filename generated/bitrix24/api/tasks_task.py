# Generated from spec/tasks/task: edit the spec there, then run python -m generator build.
"""Methods of ``tasks.task``, and the shapes of what they answer."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class AddResultTaskCreator(TypedDict):
    """Data of the user who created the task."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class AddResultTaskResponsible(TypedDict):
    """Data of the responsible user."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


AddResultTaskAction = TypedDict(
    "AddResultTaskAction",
    {
        "accept": bool,
        "decline": bool,
        "complete": bool,
        "approve": bool,
        "disapprove": bool,
        "start": bool,
        "pause": bool,
        "delegate": bool,
        "remove": bool,
        "edit": bool,
        "defer": bool,
        "renew": bool,
        "create": bool,
        "changeDeadline": bool,
        "checklistAddItems": bool,
        "addFavorite": bool,
        "deleteFavorite": bool,
        "rate": bool,
        "edit.originator": bool,
        "checklist.reorder": bool,
        "elapsedtime.add": bool,
        "dayplan.timer.toggle": bool,
        "edit.plan": bool,
        "checklist.add": bool,
        "favorite.add": bool,
        "favorite.delete": bool,
    },
)
"""Actions open to the current user, each true or false."""


class AddResultTaskCheckListTreeFields(TypedDict):
    """Values by field."""

    id: Any
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: Any
    """Identifier of the object concerned."""
    userId: int
    """Identifier of the user."""
    createdBy: Any
    """Identifier of the user who created the entry."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    sortIndex: Any
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
    attachments: list[Any]
    """Attachments of the item."""


class AddResultTaskCheckListTree(TypedDict):
    """Checklist as a tree of nodes."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: AddResultTaskCheckListTreeFields
    """Values by field."""
    action: list[Any]
    """Actions open to the current user, each true or false."""
    descendants: list[Any]
    """Child nodes of the checklist tree."""


class AddResultTask(TypedDict):
    """Task with its fields; after deletion, whether it was deleted."""

    id: str
    """Identifier."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    description: str
    mark: Any
    """Rating: P positive, N negative, null none."""
    priority: str
    """Priority: 2 high, 1 medium, 0 low."""
    multitask: str
    """Whether it is a main task with subtasks: Y or N."""
    notViewed: str
    """Whether the task has not been viewed yet: Y or N."""
    replicate: str
    """Whether the task repeats: Y or N."""
    stageId: str
    """Identifier of the stage."""
    createdBy: str
    """Identifier of the user who created the entry."""
    createdDate: str
    """Date and time of creation, ISO 8601."""
    responsibleId: str
    """Identifier of the responsible user."""
    changedBy: str
    """Identifier of the user who last changed the task."""
    changedDate: str
    """Date and time of the last change, ISO 8601."""
    statusChangedBy: Any
    """Identifier of the user who last changed the status."""
    closedBy: Any
    """Identifier of the user who completed the task; 0 while it is open."""
    closedDate: Any
    """Date and time of completion, ISO 8601; null while the task is open."""
    activityDate: str
    """Date and time of the last activity, ISO 8601."""
    dateStart: Any
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    deadline: Any
    """Date and time by which the task is due."""
    startDatePlan: Any
    """Planned start; on writing, give endDatePlan too."""
    endDatePlan: Any
    """Planned end; on writing, give startDatePlan too."""
    guid: str
    """GUID of the task."""
    xmlId: Any
    """External identifier."""
    commentsCount: Any
    """Number of comments."""
    serviceCommentsCount: Any
    """Number of comments written by the system."""
    allowChangeDeadline: str
    """Whether the responsible person may change the deadline: Y or N."""
    allowTimeTracking: str
    """Whether time can be tracked: Y or N."""
    taskControl: str
    """Whether a completed task goes to its creator for acceptance."""
    addInReport: str
    """Whether the task is part of reports: Y or N."""
    forkedByTemplateId: Any
    """Identifier of the template that the task was made from."""
    timeEstimate: str
    """Time estimated, in seconds."""
    timeSpentInLogs: Any
    """Time spent so far."""
    matchWorkTime: str
    """Whether deadlines are counted in working time only."""
    forumTopicId: Any
    """Identifier of the topic that holds the comments."""
    forumId: Any
    """Identifier of the forum that holds the comments."""
    siteId: str
    """Identifier of the site."""
    subordinate: str
    """Whether it is a subtask: Y or N."""
    exchangeModified: Any
    """Date and time of the last change by synchronisation, ISO 8601."""
    exchangeId: Any
    """Identifier used in synchronisation."""
    outlookVersion: str
    """Version number, for synchronisation."""
    viewedDate: Any
    """Date and time when the task was viewed, ISO 8601."""
    sorting: Any
    """Sort value of the task."""
    durationFact: Any
    """Duration so far."""
    isMuted: str
    """Whether the task is muted: Y or N."""
    isPinned: str
    """Whether the task is pinned: Y or N."""
    isPinnedInGroup: str
    """Whether the task is pinned in its group: Y or N."""
    flowId: Any
    """Identifier of the flow."""
    descriptionInBbcode: str
    """Whether the description is in BBCode: Y or N."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""
    statusChangedDate: str
    """Date and time of the last change of status, ISO 8601."""
    durationPlan: Any
    """Planned duration, in units of durationType."""
    durationType: str
    """Unit of the planned duration: secs, mins, hours, days, weeks, monts or years."""
    favorite: str
    """Whether the task is among the favourites: Y or N."""
    groupId: str
    """Identifier of the group or project."""
    auditors: list[Any]
    """Identifiers of the observers."""
    accomplices: list[Any]
    """Identifiers of the participants."""
    checklist: list[Any]
    """Checklist items: identifier → item."""
    group: list[Any]
    """Workgroup or project of the task, empty if none."""
    creator: AddResultTaskCreator
    """Data of the user who created the task."""
    responsible: AddResultTaskResponsible
    """Data of the responsible user."""
    accomplicesData: list[Any]
    """Participants: identifier of the user → data."""
    auditorsData: list[Any]
    """Observers: identifier of the user → data."""
    newCommentsCount: int
    """Number of unread comments."""
    action: AddResultTaskAction
    """Actions open to the current user, each true or false."""
    checkListTree: AddResultTaskCheckListTree
    """Checklist as a tree of nodes."""
    checkListCanAdd: bool
    """Whether checklist items may be added."""


class AddResult(TypedDict):
    """What ``result`` holds."""

    task: AddResultTask
    """Task with its fields; after deletion, whether it was deleted."""


class ApproveResultTaskChecklistAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class ApproveResultTaskChecklist(TypedDict):
    """Checklist items: identifier → item."""

    id: str
    """Identifier."""
    taskId: str
    """Identifier of the task."""
    createdBy: str
    """Identifier of the user who created the entry."""
    parentId: str | int
    """Identifier of the parent entry."""
    title: str
    sortIndex: str
    """Place among the items: lower comes first."""
    isComplete: str
    """Whether the item is done."""
    isImportant: str
    """Whether the item is marked as important."""
    toggledBy: Any
    """Identifier of the user who last ticked the item on or off."""
    toggledDate: Any
    """Date and time when the item was last ticked on or off, ISO 8601."""
    ufChecklistFiles: bool
    """Whether the item has files."""
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    entityId: str
    """Identifier of the object concerned."""
    action: ApproveResultTaskChecklistAction
    """Actions open to the current user, each true or false."""


class ApproveResultTaskGroup(TypedDict):
    """Workgroup or project of the task, empty if none."""

    id: str
    """Identifier."""
    name: str
    opened: bool
    """Whether the group is open to everyone."""
    membersCount: int
    """Number of members of the group."""
    image: str
    additionalData: list[Any]
    """Further data of the group."""


class ApproveResultTaskCreator(TypedDict):
    """Data of the user who created the task."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class ApproveResultTaskResponsible(TypedDict):
    """Data of the responsible user."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class ApproveResultTaskAuditorsData(TypedDict):
    """Observers: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


ApproveResultTaskAction = TypedDict(
    "ApproveResultTaskAction",
    {
        "accept": bool,
        "decline": bool,
        "complete": bool,
        "approve": bool,
        "disapprove": bool,
        "start": bool,
        "pause": bool,
        "delegate": bool,
        "remove": bool,
        "edit": bool,
        "defer": bool,
        "renew": bool,
        "create": bool,
        "changeDeadline": bool,
        "checklistAddItems": bool,
        "addFavorite": bool,
        "deleteFavorite": bool,
        "rate": bool,
        "take": bool,
        "edit.originator": bool,
        "checklist.reorder": bool,
        "elapsedtime.add": bool,
        "dayplan.timer.toggle": bool,
        "edit.plan": bool,
        "checklist.add": bool,
        "favorite.add": bool,
        "favorite.delete": bool,
    },
)
"""Actions open to the current user, each true or false."""


class ApproveResultTaskCheckListTreeFields(TypedDict):
    """Values by field."""

    id: Any
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: Any
    """Identifier of the object concerned."""
    userId: int
    """Identifier of the user."""
    createdBy: Any
    """Identifier of the user who created the entry."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    sortIndex: Any
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
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class ApproveResultTaskCheckListTreeDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class ApproveResultTaskCheckListTreeDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class ApproveResultTaskCheckListTreeDescendantsDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class ApproveResultTaskCheckListTreeDescendantsDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class ApproveResultTaskCheckListTreeDescendantsDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: ApproveResultTaskCheckListTreeDescendantsDescendantsFields
    """Values by field."""
    action: ApproveResultTaskCheckListTreeDescendantsDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[Any]
    """Child nodes of the checklist tree."""


class ApproveResultTaskCheckListTreeDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: ApproveResultTaskCheckListTreeDescendantsFields
    """Values by field."""
    action: ApproveResultTaskCheckListTreeDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[ApproveResultTaskCheckListTreeDescendantsDescendants]
    """Child nodes of the checklist tree."""


class ApproveResultTaskCheckListTree(TypedDict):
    """Checklist as a tree of nodes."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: ApproveResultTaskCheckListTreeFields
    """Values by field."""
    action: list[Any]
    """Actions open to the current user, each true or false."""
    descendants: list[ApproveResultTaskCheckListTreeDescendants]
    """Child nodes of the checklist tree."""


class ApproveResultTask(TypedDict):
    """Task with its fields; after deletion, whether it was deleted."""

    id: str
    """Identifier."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    description: str
    mark: str
    """Rating: P positive, N negative, null none."""
    priority: str
    """Priority: 2 high, 1 medium, 0 low."""
    multitask: str
    """Whether it is a main task with subtasks: Y or N."""
    notViewed: str
    """Whether the task has not been viewed yet: Y or N."""
    replicate: str
    """Whether the task repeats: Y or N."""
    stageId: str
    """Identifier of the stage."""
    sprintId: Any
    """Identifier of the sprint."""
    backlogId: Any
    """Identifier of the backlog."""
    createdBy: str
    """Identifier of the user who created the entry."""
    createdDate: str
    """Date and time of creation, ISO 8601."""
    responsibleId: str
    """Identifier of the responsible user."""
    changedBy: str
    """Identifier of the user who last changed the task."""
    changedDate: str
    """Date and time of the last change, ISO 8601."""
    statusChangedBy: str
    """Identifier of the user who last changed the status."""
    closedBy: str
    """Identifier of the user who completed the task; 0 while it is open."""
    closedDate: str
    """Date and time of completion, ISO 8601; null while the task is open."""
    activityDate: str
    """Date and time of the last activity, ISO 8601."""
    dateStart: str
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    deadline: str
    """Date and time by which the task is due."""
    startDatePlan: Any
    """Planned start; on writing, give endDatePlan too."""
    endDatePlan: Any
    """Planned end; on writing, give startDatePlan too."""
    guid: str
    """GUID of the task."""
    xmlId: Any
    """External identifier."""
    commentsCount: str
    """Number of comments."""
    serviceCommentsCount: str
    """Number of comments written by the system."""
    allowChangeDeadline: str
    """Whether the responsible person may change the deadline: Y or N."""
    allowTimeTracking: str
    """Whether time can be tracked: Y or N."""
    taskControl: str
    """Whether a completed task goes to its creator for acceptance."""
    addInReport: str
    """Whether the task is part of reports: Y or N."""
    forkedByTemplateId: Any
    """Identifier of the template that the task was made from."""
    timeEstimate: str
    """Time estimated, in seconds."""
    timeSpentInLogs: str
    """Time spent so far."""
    matchWorkTime: str
    """Whether deadlines are counted in working time only."""
    forumTopicId: str
    """Identifier of the topic that holds the comments."""
    forumId: str
    """Identifier of the forum that holds the comments."""
    siteId: str
    """Identifier of the site."""
    subordinate: str
    """Whether it is a subtask: Y or N."""
    exchangeModified: Any
    """Date and time of the last change by synchronisation, ISO 8601."""
    exchangeId: Any
    """Identifier used in synchronisation."""
    outlookVersion: str
    """Version number, for synchronisation."""
    viewedDate: str
    """Date and time when the task was viewed, ISO 8601."""
    sorting: Any
    """Sort value of the task."""
    durationFact: str
    """Duration so far."""
    isMuted: str
    """Whether the task is muted: Y or N."""
    isPinned: str
    """Whether the task is pinned: Y or N."""
    isPinnedInGroup: str
    """Whether the task is pinned in its group: Y or N."""
    flowId: Any
    """Identifier of the flow."""
    descriptionInBbcode: str
    """Whether the description is in BBCode: Y or N."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""
    statusChangedDate: str
    """Date and time of the last change of status, ISO 8601."""
    durationPlan: str
    """Planned duration, in units of durationType."""
    durationType: str
    """Unit of the planned duration: secs, mins, hours, days, weeks, monts or years."""
    favorite: str
    """Whether the task is among the favourites: Y or N."""
    groupId: str
    """Identifier of the group or project."""
    auditors: list[str]
    """Identifiers of the observers."""
    accomplices: list[Any]
    """Identifiers of the participants."""
    checklist: dict[str, ApproveResultTaskChecklist]
    """Checklist items: identifier → item."""
    group: ApproveResultTaskGroup
    """Workgroup or project of the task, empty if none."""
    creator: ApproveResultTaskCreator
    """Data of the user who created the task."""
    responsible: ApproveResultTaskResponsible
    """Data of the responsible user."""
    accomplicesData: list[Any]
    """Participants: identifier of the user → data."""
    auditorsData: dict[str, ApproveResultTaskAuditorsData]
    """Observers: identifier of the user → data."""
    newCommentsCount: int
    """Number of unread comments."""
    action: ApproveResultTaskAction
    """Actions open to the current user, each true or false."""
    checkListTree: ApproveResultTaskCheckListTree
    """Checklist as a tree of nodes."""
    checkListCanAdd: bool
    """Whether checklist items may be added."""


class ApproveResult(TypedDict):
    """What ``result`` holds."""

    task: ApproveResultTask
    """Task with its fields; after deletion, whether it was deleted."""


class CompleteResultTaskChecklistAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class CompleteResultTaskChecklist(TypedDict):
    """Checklist items: identifier → item."""

    id: str
    """Identifier."""
    taskId: str
    """Identifier of the task."""
    createdBy: str
    """Identifier of the user who created the entry."""
    parentId: str | int
    """Identifier of the parent entry."""
    title: str
    sortIndex: str
    """Place among the items: lower comes first."""
    isComplete: str
    """Whether the item is done."""
    isImportant: str
    """Whether the item is marked as important."""
    toggledBy: Any
    """Identifier of the user who last ticked the item on or off."""
    toggledDate: Any
    """Date and time when the item was last ticked on or off, ISO 8601."""
    ufChecklistFiles: bool
    """Whether the item has files."""
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    entityId: str
    """Identifier of the object concerned."""
    action: CompleteResultTaskChecklistAction
    """Actions open to the current user, each true or false."""


class CompleteResultTaskGroup(TypedDict):
    """Workgroup or project of the task, empty if none."""

    id: str
    """Identifier."""
    name: str
    opened: bool
    """Whether the group is open to everyone."""
    membersCount: int
    """Number of members of the group."""
    image: str
    additionalData: list[Any]
    """Further data of the group."""


class CompleteResultTaskCreator(TypedDict):
    """Data of the user who created the task."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class CompleteResultTaskResponsible(TypedDict):
    """Data of the responsible user."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class CompleteResultTaskAccomplicesData(TypedDict):
    """Participants: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class CompleteResultTaskAuditorsData(TypedDict):
    """Observers: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


CompleteResultTaskAction = TypedDict(
    "CompleteResultTaskAction",
    {
        "accept": bool,
        "decline": bool,
        "complete": bool,
        "approve": bool,
        "disapprove": bool,
        "start": bool,
        "pause": bool,
        "delegate": bool,
        "remove": bool,
        "edit": bool,
        "defer": bool,
        "renew": bool,
        "create": bool,
        "changeDeadline": bool,
        "checklistAddItems": bool,
        "addFavorite": bool,
        "deleteFavorite": bool,
        "rate": bool,
        "take": bool,
        "edit.originator": bool,
        "checklist.reorder": bool,
        "elapsedtime.add": bool,
        "dayplan.timer.toggle": bool,
        "edit.plan": bool,
        "checklist.add": bool,
        "favorite.add": bool,
        "favorite.delete": bool,
    },
)
"""Actions open to the current user, each true or false."""


class CompleteResultTaskCheckListTreeFields(TypedDict):
    """Values by field."""

    id: Any
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: Any
    """Identifier of the object concerned."""
    userId: int
    """Identifier of the user."""
    createdBy: Any
    """Identifier of the user who created the entry."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    sortIndex: Any
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
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class CompleteResultTaskCheckListTreeDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class CompleteResultTaskCheckListTreeDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class CompleteResultTaskCheckListTreeDescendantsDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class CompleteResultTaskCheckListTreeDescendantsDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class CompleteResultTaskCheckListTreeDescendantsDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: CompleteResultTaskCheckListTreeDescendantsDescendantsFields
    """Values by field."""
    action: CompleteResultTaskCheckListTreeDescendantsDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[Any]
    """Child nodes of the checklist tree."""


class CompleteResultTaskCheckListTreeDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: CompleteResultTaskCheckListTreeDescendantsFields
    """Values by field."""
    action: CompleteResultTaskCheckListTreeDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[CompleteResultTaskCheckListTreeDescendantsDescendants]
    """Child nodes of the checklist tree."""


class CompleteResultTaskCheckListTree(TypedDict):
    """Checklist as a tree of nodes."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: CompleteResultTaskCheckListTreeFields
    """Values by field."""
    action: list[Any]
    """Actions open to the current user, each true or false."""
    descendants: list[CompleteResultTaskCheckListTreeDescendants]
    """Child nodes of the checklist tree."""


class CompleteResultTask(TypedDict):
    """Task with its fields; after deletion, whether it was deleted."""

    id: str
    """Identifier."""
    parentId: str
    """Identifier of the parent entry."""
    title: str
    description: str
    mark: str
    """Rating: P positive, N negative, null none."""
    priority: str
    """Priority: 2 high, 1 medium, 0 low."""
    multitask: str
    """Whether it is a main task with subtasks: Y or N."""
    notViewed: str
    """Whether the task has not been viewed yet: Y or N."""
    replicate: str
    """Whether the task repeats: Y or N."""
    stageId: str
    """Identifier of the stage."""
    sprintId: Any
    """Identifier of the sprint."""
    backlogId: str
    """Identifier of the backlog."""
    createdBy: str
    """Identifier of the user who created the entry."""
    createdDate: str
    """Date and time of creation, ISO 8601."""
    responsibleId: str
    """Identifier of the responsible user."""
    changedBy: str
    """Identifier of the user who last changed the task."""
    changedDate: str
    """Date and time of the last change, ISO 8601."""
    statusChangedBy: str
    """Identifier of the user who last changed the status."""
    closedBy: str
    """Identifier of the user who completed the task; 0 while it is open."""
    closedDate: str
    """Date and time of completion, ISO 8601; null while the task is open."""
    activityDate: str
    """Date and time of the last activity, ISO 8601."""
    dateStart: str
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    deadline: str
    """Date and time by which the task is due."""
    startDatePlan: Any
    """Planned start; on writing, give endDatePlan too."""
    endDatePlan: Any
    """Planned end; on writing, give startDatePlan too."""
    guid: str
    """GUID of the task."""
    xmlId: Any
    """External identifier."""
    commentsCount: str
    """Number of comments."""
    serviceCommentsCount: str
    """Number of comments written by the system."""
    allowChangeDeadline: str
    """Whether the responsible person may change the deadline: Y or N."""
    allowTimeTracking: str
    """Whether time can be tracked: Y or N."""
    taskControl: str
    """Whether a completed task goes to its creator for acceptance."""
    addInReport: str
    """Whether the task is part of reports: Y or N."""
    forkedByTemplateId: Any
    """Identifier of the template that the task was made from."""
    timeEstimate: str
    """Time estimated, in seconds."""
    timeSpentInLogs: str
    """Time spent so far."""
    matchWorkTime: str
    """Whether deadlines are counted in working time only."""
    forumTopicId: str
    """Identifier of the topic that holds the comments."""
    forumId: str
    """Identifier of the forum that holds the comments."""
    siteId: str
    """Identifier of the site."""
    subordinate: str
    """Whether it is a subtask: Y or N."""
    exchangeModified: Any
    """Date and time of the last change by synchronisation, ISO 8601."""
    exchangeId: Any
    """Identifier used in synchronisation."""
    outlookVersion: str
    """Version number, for synchronisation."""
    viewedDate: str
    """Date and time when the task was viewed, ISO 8601."""
    sorting: Any
    """Sort value of the task."""
    durationFact: str
    """Duration so far."""
    isMuted: str
    """Whether the task is muted: Y or N."""
    isPinned: str
    """Whether the task is pinned: Y or N."""
    isPinnedInGroup: str
    """Whether the task is pinned in its group: Y or N."""
    flowId: Any
    """Identifier of the flow."""
    descriptionInBbcode: str
    """Whether the description is in BBCode: Y or N."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""
    statusChangedDate: str
    """Date and time of the last change of status, ISO 8601."""
    durationPlan: str
    """Planned duration, in units of durationType."""
    durationType: str
    """Unit of the planned duration: secs, mins, hours, days, weeks, monts or years."""
    favorite: str
    """Whether the task is among the favourites: Y or N."""
    groupId: str
    """Identifier of the group or project."""
    auditors: list[str]
    """Identifiers of the observers."""
    accomplices: list[str]
    """Identifiers of the participants."""
    checklist: dict[str, CompleteResultTaskChecklist]
    """Checklist items: identifier → item."""
    group: CompleteResultTaskGroup
    """Workgroup or project of the task, empty if none."""
    creator: CompleteResultTaskCreator
    """Data of the user who created the task."""
    responsible: CompleteResultTaskResponsible
    """Data of the responsible user."""
    accomplicesData: dict[str, CompleteResultTaskAccomplicesData]
    """Participants: identifier of the user → data."""
    auditorsData: dict[str, CompleteResultTaskAuditorsData]
    """Observers: identifier of the user → data."""
    newCommentsCount: int
    """Number of unread comments."""
    action: CompleteResultTaskAction
    """Actions open to the current user, each true or false."""
    checkListTree: CompleteResultTaskCheckListTree
    """Checklist as a tree of nodes."""
    checkListCanAdd: bool
    """Whether checklist items may be added."""


class CompleteResult(TypedDict):
    """What ``result`` holds."""

    task: CompleteResultTask
    """Task with its fields; after deletion, whether it was deleted."""


class DeferResultTaskChecklistAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class DeferResultTaskChecklist(TypedDict):
    """Checklist items: identifier → item."""

    id: str
    """Identifier."""
    taskId: str
    """Identifier of the task."""
    createdBy: str
    """Identifier of the user who created the entry."""
    parentId: str | int
    """Identifier of the parent entry."""
    title: str
    sortIndex: str
    """Place among the items: lower comes first."""
    isComplete: str
    """Whether the item is done."""
    isImportant: str
    """Whether the item is marked as important."""
    toggledBy: Any
    """Identifier of the user who last ticked the item on or off."""
    toggledDate: Any
    """Date and time when the item was last ticked on or off, ISO 8601."""
    ufChecklistFiles: bool
    """Whether the item has files."""
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    entityId: str
    """Identifier of the object concerned."""
    action: DeferResultTaskChecklistAction
    """Actions open to the current user, each true or false."""


class DeferResultTaskGroup(TypedDict):
    """Workgroup or project of the task, empty if none."""

    id: str
    """Identifier."""
    name: str
    opened: bool
    """Whether the group is open to everyone."""
    membersCount: int
    """Number of members of the group."""
    image: str
    additionalData: list[Any]
    """Further data of the group."""


class DeferResultTaskCreator(TypedDict):
    """Data of the user who created the task."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class DeferResultTaskResponsible(TypedDict):
    """Data of the responsible user."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class DeferResultTaskAccomplicesData(TypedDict):
    """Participants: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class DeferResultTaskAuditorsData(TypedDict):
    """Observers: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


DeferResultTaskAction = TypedDict(
    "DeferResultTaskAction",
    {
        "accept": bool,
        "decline": bool,
        "complete": bool,
        "approve": bool,
        "disapprove": bool,
        "start": bool,
        "pause": bool,
        "delegate": bool,
        "remove": bool,
        "edit": bool,
        "defer": bool,
        "renew": bool,
        "create": bool,
        "changeDeadline": bool,
        "checklistAddItems": bool,
        "addFavorite": bool,
        "deleteFavorite": bool,
        "rate": bool,
        "take": bool,
        "edit.originator": bool,
        "checklist.reorder": bool,
        "elapsedtime.add": bool,
        "dayplan.timer.toggle": bool,
        "edit.plan": bool,
        "checklist.add": bool,
        "favorite.add": bool,
        "favorite.delete": bool,
    },
)
"""Actions open to the current user, each true or false."""


class DeferResultTaskCheckListTreeFields(TypedDict):
    """Values by field."""

    id: Any
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: Any
    """Identifier of the object concerned."""
    userId: int
    """Identifier of the user."""
    createdBy: Any
    """Identifier of the user who created the entry."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    sortIndex: Any
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
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class DeferResultTaskCheckListTreeDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class DeferResultTaskCheckListTreeDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class DeferResultTaskCheckListTreeDescendantsDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class DeferResultTaskCheckListTreeDescendantsDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class DeferResultTaskCheckListTreeDescendantsDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: DeferResultTaskCheckListTreeDescendantsDescendantsFields
    """Values by field."""
    action: DeferResultTaskCheckListTreeDescendantsDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[Any]
    """Child nodes of the checklist tree."""


class DeferResultTaskCheckListTreeDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: DeferResultTaskCheckListTreeDescendantsFields
    """Values by field."""
    action: DeferResultTaskCheckListTreeDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[DeferResultTaskCheckListTreeDescendantsDescendants]
    """Child nodes of the checklist tree."""


class DeferResultTaskCheckListTree(TypedDict):
    """Checklist as a tree of nodes."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: DeferResultTaskCheckListTreeFields
    """Values by field."""
    action: list[Any]
    """Actions open to the current user, each true or false."""
    descendants: list[DeferResultTaskCheckListTreeDescendants]
    """Child nodes of the checklist tree."""


class DeferResultTask(TypedDict):
    """Task with its fields; after deletion, whether it was deleted."""

    id: str
    """Identifier."""
    parentId: str
    """Identifier of the parent entry."""
    title: str
    description: str
    mark: str
    """Rating: P positive, N negative, null none."""
    priority: str
    """Priority: 2 high, 1 medium, 0 low."""
    multitask: str
    """Whether it is a main task with subtasks: Y or N."""
    notViewed: str
    """Whether the task has not been viewed yet: Y or N."""
    replicate: str
    """Whether the task repeats: Y or N."""
    stageId: str
    """Identifier of the stage."""
    sprintId: Any
    """Identifier of the sprint."""
    backlogId: str
    """Identifier of the backlog."""
    createdBy: str
    """Identifier of the user who created the entry."""
    createdDate: str
    """Date and time of creation, ISO 8601."""
    responsibleId: str
    """Identifier of the responsible user."""
    changedBy: str
    """Identifier of the user who last changed the task."""
    changedDate: str
    """Date and time of the last change, ISO 8601."""
    statusChangedBy: str
    """Identifier of the user who last changed the status."""
    closedBy: str
    """Identifier of the user who completed the task; 0 while it is open."""
    closedDate: Any
    """Date and time of completion, ISO 8601; null while the task is open."""
    activityDate: str
    """Date and time of the last activity, ISO 8601."""
    dateStart: str
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    deadline: str
    """Date and time by which the task is due."""
    startDatePlan: Any
    """Planned start; on writing, give endDatePlan too."""
    endDatePlan: Any
    """Planned end; on writing, give startDatePlan too."""
    guid: str
    """GUID of the task."""
    xmlId: Any
    """External identifier."""
    commentsCount: str
    """Number of comments."""
    serviceCommentsCount: str
    """Number of comments written by the system."""
    allowChangeDeadline: str
    """Whether the responsible person may change the deadline: Y or N."""
    allowTimeTracking: str
    """Whether time can be tracked: Y or N."""
    taskControl: str
    """Whether a completed task goes to its creator for acceptance."""
    addInReport: str
    """Whether the task is part of reports: Y or N."""
    forkedByTemplateId: Any
    """Identifier of the template that the task was made from."""
    timeEstimate: str
    """Time estimated, in seconds."""
    timeSpentInLogs: str
    """Time spent so far."""
    matchWorkTime: str
    """Whether deadlines are counted in working time only."""
    forumTopicId: str
    """Identifier of the topic that holds the comments."""
    forumId: str
    """Identifier of the forum that holds the comments."""
    siteId: str
    """Identifier of the site."""
    subordinate: str
    """Whether it is a subtask: Y or N."""
    exchangeModified: Any
    """Date and time of the last change by synchronisation, ISO 8601."""
    exchangeId: Any
    """Identifier used in synchronisation."""
    outlookVersion: str
    """Version number, for synchronisation."""
    viewedDate: str
    """Date and time when the task was viewed, ISO 8601."""
    sorting: Any
    """Sort value of the task."""
    durationFact: str
    """Duration so far."""
    isMuted: str
    """Whether the task is muted: Y or N."""
    isPinned: str
    """Whether the task is pinned: Y or N."""
    isPinnedInGroup: str
    """Whether the task is pinned in its group: Y or N."""
    flowId: Any
    """Identifier of the flow."""
    descriptionInBbcode: str
    """Whether the description is in BBCode: Y or N."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""
    statusChangedDate: str
    """Date and time of the last change of status, ISO 8601."""
    durationPlan: str
    """Planned duration, in units of durationType."""
    durationType: str
    """Unit of the planned duration: secs, mins, hours, days, weeks, monts or years."""
    favorite: str
    """Whether the task is among the favourites: Y or N."""
    groupId: str
    """Identifier of the group or project."""
    auditors: list[str]
    """Identifiers of the observers."""
    accomplices: list[str]
    """Identifiers of the participants."""
    checklist: dict[str, DeferResultTaskChecklist]
    """Checklist items: identifier → item."""
    group: DeferResultTaskGroup
    """Workgroup or project of the task, empty if none."""
    creator: DeferResultTaskCreator
    """Data of the user who created the task."""
    responsible: DeferResultTaskResponsible
    """Data of the responsible user."""
    accomplicesData: dict[str, DeferResultTaskAccomplicesData]
    """Participants: identifier of the user → data."""
    auditorsData: dict[str, DeferResultTaskAuditorsData]
    """Observers: identifier of the user → data."""
    newCommentsCount: int
    """Number of unread comments."""
    action: DeferResultTaskAction
    """Actions open to the current user, each true or false."""
    checkListTree: DeferResultTaskCheckListTree
    """Checklist as a tree of nodes."""
    checkListCanAdd: bool
    """Whether checklist items may be added."""


class DeferResult(TypedDict):
    """What ``result`` holds."""

    task: DeferResultTask
    """Task with its fields; after deletion, whether it was deleted."""


class DelegateResultTaskChecklistAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class DelegateResultTaskChecklist(TypedDict):
    """Checklist items: identifier → item."""

    id: str
    """Identifier."""
    taskId: str
    """Identifier of the task."""
    createdBy: str
    """Identifier of the user who created the entry."""
    parentId: str | int
    """Identifier of the parent entry."""
    title: str
    sortIndex: str
    """Place among the items: lower comes first."""
    isComplete: str
    """Whether the item is done."""
    isImportant: str
    """Whether the item is marked as important."""
    toggledBy: Any
    """Identifier of the user who last ticked the item on or off."""
    toggledDate: Any
    """Date and time when the item was last ticked on or off, ISO 8601."""
    ufChecklistFiles: bool
    """Whether the item has files."""
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    entityId: str
    """Identifier of the object concerned."""
    action: DelegateResultTaskChecklistAction
    """Actions open to the current user, each true or false."""


class DelegateResultTaskGroup(TypedDict):
    """Workgroup or project of the task, empty if none."""

    id: str
    """Identifier."""
    name: str
    opened: bool
    """Whether the group is open to everyone."""
    membersCount: int
    """Number of members of the group."""
    image: str
    additionalData: list[Any]
    """Further data of the group."""


class DelegateResultTaskCreator(TypedDict):
    """Data of the user who created the task."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class DelegateResultTaskResponsible(TypedDict):
    """Data of the responsible user."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class DelegateResultTaskAccomplicesData(TypedDict):
    """Participants: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class DelegateResultTaskAuditorsData(TypedDict):
    """Observers: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


DelegateResultTaskAction = TypedDict(
    "DelegateResultTaskAction",
    {
        "accept": bool,
        "decline": bool,
        "complete": bool,
        "approve": bool,
        "disapprove": bool,
        "start": bool,
        "pause": bool,
        "delegate": bool,
        "remove": bool,
        "edit": bool,
        "defer": bool,
        "renew": bool,
        "create": bool,
        "changeDeadline": bool,
        "checklistAddItems": bool,
        "addFavorite": bool,
        "deleteFavorite": bool,
        "rate": bool,
        "take": bool,
        "edit.originator": bool,
        "checklist.reorder": bool,
        "elapsedtime.add": bool,
        "dayplan.timer.toggle": bool,
        "edit.plan": bool,
        "checklist.add": bool,
        "favorite.add": bool,
        "favorite.delete": bool,
    },
)
"""Actions open to the current user, each true or false."""


class DelegateResultTaskCheckListTreeFields(TypedDict):
    """Values by field."""

    id: Any
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: Any
    """Identifier of the object concerned."""
    userId: int
    """Identifier of the user."""
    createdBy: Any
    """Identifier of the user who created the entry."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    sortIndex: Any
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
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class DelegateResultTaskCheckListTreeDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class DelegateResultTaskCheckListTreeDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class DelegateResultTaskCheckListTreeDescendantsDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class DelegateResultTaskCheckListTreeDescendantsDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class DelegateResultTaskCheckListTreeDescendantsDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: DelegateResultTaskCheckListTreeDescendantsDescendantsFields
    """Values by field."""
    action: DelegateResultTaskCheckListTreeDescendantsDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[Any]
    """Child nodes of the checklist tree."""


class DelegateResultTaskCheckListTreeDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: DelegateResultTaskCheckListTreeDescendantsFields
    """Values by field."""
    action: DelegateResultTaskCheckListTreeDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[DelegateResultTaskCheckListTreeDescendantsDescendants]
    """Child nodes of the checklist tree."""


class DelegateResultTaskCheckListTree(TypedDict):
    """Checklist as a tree of nodes."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: DelegateResultTaskCheckListTreeFields
    """Values by field."""
    action: list[Any]
    """Actions open to the current user, each true or false."""
    descendants: list[DelegateResultTaskCheckListTreeDescendants]
    """Child nodes of the checklist tree."""


class DelegateResultTask(TypedDict):
    """Task with its fields; after deletion, whether it was deleted."""

    id: str
    """Identifier."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    description: str
    mark: str
    """Rating: P positive, N negative, null none."""
    priority: str
    """Priority: 2 high, 1 medium, 0 low."""
    multitask: str
    """Whether it is a main task with subtasks: Y or N."""
    notViewed: str
    """Whether the task has not been viewed yet: Y or N."""
    replicate: str
    """Whether the task repeats: Y or N."""
    stageId: str
    """Identifier of the stage."""
    sprintId: Any
    """Identifier of the sprint."""
    backlogId: Any
    """Identifier of the backlog."""
    createdBy: str
    """Identifier of the user who created the entry."""
    createdDate: str
    """Date and time of creation, ISO 8601."""
    responsibleId: str
    """Identifier of the responsible user."""
    changedBy: str
    """Identifier of the user who last changed the task."""
    changedDate: str
    """Date and time of the last change, ISO 8601."""
    statusChangedBy: str
    """Identifier of the user who last changed the status."""
    closedBy: str
    """Identifier of the user who completed the task; 0 while it is open."""
    closedDate: Any
    """Date and time of completion, ISO 8601; null while the task is open."""
    activityDate: str
    """Date and time of the last activity, ISO 8601."""
    dateStart: str
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    deadline: str
    """Date and time by which the task is due."""
    startDatePlan: Any
    """Planned start; on writing, give endDatePlan too."""
    endDatePlan: Any
    """Planned end; on writing, give startDatePlan too."""
    guid: str
    """GUID of the task."""
    xmlId: Any
    """External identifier."""
    commentsCount: str
    """Number of comments."""
    serviceCommentsCount: str
    """Number of comments written by the system."""
    allowChangeDeadline: str
    """Whether the responsible person may change the deadline: Y or N."""
    allowTimeTracking: str
    """Whether time can be tracked: Y or N."""
    taskControl: str
    """Whether a completed task goes to its creator for acceptance."""
    addInReport: str
    """Whether the task is part of reports: Y or N."""
    forkedByTemplateId: Any
    """Identifier of the template that the task was made from."""
    timeEstimate: str
    """Time estimated, in seconds."""
    timeSpentInLogs: str
    """Time spent so far."""
    matchWorkTime: str
    """Whether deadlines are counted in working time only."""
    forumTopicId: str
    """Identifier of the topic that holds the comments."""
    forumId: str
    """Identifier of the forum that holds the comments."""
    siteId: str
    """Identifier of the site."""
    subordinate: str
    """Whether it is a subtask: Y or N."""
    exchangeModified: Any
    """Date and time of the last change by synchronisation, ISO 8601."""
    exchangeId: Any
    """Identifier used in synchronisation."""
    outlookVersion: str
    """Version number, for synchronisation."""
    viewedDate: str
    """Date and time when the task was viewed, ISO 8601."""
    sorting: Any
    """Sort value of the task."""
    durationFact: str
    """Duration so far."""
    isMuted: str
    """Whether the task is muted: Y or N."""
    isPinned: str
    """Whether the task is pinned: Y or N."""
    isPinnedInGroup: str
    """Whether the task is pinned in its group: Y or N."""
    flowId: str
    """Identifier of the flow."""
    descriptionInBbcode: str
    """Whether the description is in BBCode: Y or N."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""
    statusChangedDate: str
    """Date and time of the last change of status, ISO 8601."""
    durationPlan: str
    """Planned duration, in units of durationType."""
    durationType: str
    """Unit of the planned duration: secs, mins, hours, days, weeks, monts or years."""
    favorite: str
    """Whether the task is among the favourites: Y or N."""
    groupId: str
    """Identifier of the group or project."""
    auditors: list[str]
    """Identifiers of the observers."""
    accomplices: list[str]
    """Identifiers of the participants."""
    checklist: dict[str, DelegateResultTaskChecklist]
    """Checklist items: identifier → item."""
    group: DelegateResultTaskGroup
    """Workgroup or project of the task, empty if none."""
    creator: DelegateResultTaskCreator
    """Data of the user who created the task."""
    responsible: DelegateResultTaskResponsible
    """Data of the responsible user."""
    accomplicesData: dict[str, DelegateResultTaskAccomplicesData]
    """Participants: identifier of the user → data."""
    auditorsData: dict[str, DelegateResultTaskAuditorsData]
    """Observers: identifier of the user → data."""
    newCommentsCount: int
    """Number of unread comments."""
    action: DelegateResultTaskAction
    """Actions open to the current user, each true or false."""
    checkListTree: DelegateResultTaskCheckListTree
    """Checklist as a tree of nodes."""
    checkListCanAdd: bool
    """Whether checklist items may be added."""


class DelegateResult(TypedDict):
    """What ``result`` holds."""

    task: DelegateResultTask
    """Task with its fields; after deletion, whether it was deleted."""


class DeleteResult(TypedDict):
    """What ``result`` holds."""

    task: bool
    """Task with its fields; after deletion, whether it was deleted."""


class DisapproveResultTaskChecklistAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class DisapproveResultTaskChecklist(TypedDict):
    """Checklist items: identifier → item."""

    id: str
    """Identifier."""
    taskId: str
    """Identifier of the task."""
    createdBy: str
    """Identifier of the user who created the entry."""
    parentId: str | int
    """Identifier of the parent entry."""
    title: str
    sortIndex: str
    """Place among the items: lower comes first."""
    isComplete: str
    """Whether the item is done."""
    isImportant: str
    """Whether the item is marked as important."""
    toggledBy: Any
    """Identifier of the user who last ticked the item on or off."""
    toggledDate: Any
    """Date and time when the item was last ticked on or off, ISO 8601."""
    ufChecklistFiles: bool
    """Whether the item has files."""
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    entityId: str
    """Identifier of the object concerned."""
    action: DisapproveResultTaskChecklistAction
    """Actions open to the current user, each true or false."""


class DisapproveResultTaskGroup(TypedDict):
    """Workgroup or project of the task, empty if none."""

    id: str
    """Identifier."""
    name: str
    opened: bool
    """Whether the group is open to everyone."""
    membersCount: int
    """Number of members of the group."""
    image: str
    additionalData: list[Any]
    """Further data of the group."""


class DisapproveResultTaskCreator(TypedDict):
    """Data of the user who created the task."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class DisapproveResultTaskResponsible(TypedDict):
    """Data of the responsible user."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class DisapproveResultTaskAuditorsData(TypedDict):
    """Observers: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


DisapproveResultTaskAction = TypedDict(
    "DisapproveResultTaskAction",
    {
        "accept": bool,
        "decline": bool,
        "complete": bool,
        "approve": bool,
        "disapprove": bool,
        "start": bool,
        "pause": bool,
        "delegate": bool,
        "remove": bool,
        "edit": bool,
        "defer": bool,
        "renew": bool,
        "create": bool,
        "changeDeadline": bool,
        "checklistAddItems": bool,
        "addFavorite": bool,
        "deleteFavorite": bool,
        "rate": bool,
        "take": bool,
        "edit.originator": bool,
        "checklist.reorder": bool,
        "elapsedtime.add": bool,
        "dayplan.timer.toggle": bool,
        "edit.plan": bool,
        "checklist.add": bool,
        "favorite.add": bool,
        "favorite.delete": bool,
    },
)
"""Actions open to the current user, each true or false."""


class DisapproveResultTaskCheckListTreeFields(TypedDict):
    """Values by field."""

    id: Any
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: Any
    """Identifier of the object concerned."""
    userId: int
    """Identifier of the user."""
    createdBy: Any
    """Identifier of the user who created the entry."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    sortIndex: Any
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
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class DisapproveResultTaskCheckListTreeDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class DisapproveResultTaskCheckListTreeDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class DisapproveResultTaskCheckListTreeDescendantsDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class DisapproveResultTaskCheckListTreeDescendantsDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class DisapproveResultTaskCheckListTreeDescendantsDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: DisapproveResultTaskCheckListTreeDescendantsDescendantsFields
    """Values by field."""
    action: DisapproveResultTaskCheckListTreeDescendantsDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[Any]
    """Child nodes of the checklist tree."""


class DisapproveResultTaskCheckListTreeDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: DisapproveResultTaskCheckListTreeDescendantsFields
    """Values by field."""
    action: DisapproveResultTaskCheckListTreeDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[DisapproveResultTaskCheckListTreeDescendantsDescendants]
    """Child nodes of the checklist tree."""


class DisapproveResultTaskCheckListTree(TypedDict):
    """Checklist as a tree of nodes."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: DisapproveResultTaskCheckListTreeFields
    """Values by field."""
    action: list[Any]
    """Actions open to the current user, each true or false."""
    descendants: list[DisapproveResultTaskCheckListTreeDescendants]
    """Child nodes of the checklist tree."""


class DisapproveResultTask(TypedDict):
    """Task with its fields; after deletion, whether it was deleted."""

    id: str
    """Identifier."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    description: str
    mark: str
    """Rating: P positive, N negative, null none."""
    priority: str
    """Priority: 2 high, 1 medium, 0 low."""
    multitask: str
    """Whether it is a main task with subtasks: Y or N."""
    notViewed: str
    """Whether the task has not been viewed yet: Y or N."""
    replicate: str
    """Whether the task repeats: Y or N."""
    stageId: str
    """Identifier of the stage."""
    sprintId: Any
    """Identifier of the sprint."""
    backlogId: Any
    """Identifier of the backlog."""
    createdBy: str
    """Identifier of the user who created the entry."""
    createdDate: str
    """Date and time of creation, ISO 8601."""
    responsibleId: str
    """Identifier of the responsible user."""
    changedBy: str
    """Identifier of the user who last changed the task."""
    changedDate: str
    """Date and time of the last change, ISO 8601."""
    statusChangedBy: str
    """Identifier of the user who last changed the status."""
    closedBy: str
    """Identifier of the user who completed the task; 0 while it is open."""
    closedDate: Any
    """Date and time of completion, ISO 8601; null while the task is open."""
    activityDate: str
    """Date and time of the last activity, ISO 8601."""
    dateStart: str
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    deadline: str
    """Date and time by which the task is due."""
    startDatePlan: Any
    """Planned start; on writing, give endDatePlan too."""
    endDatePlan: Any
    """Planned end; on writing, give startDatePlan too."""
    guid: str
    """GUID of the task."""
    xmlId: Any
    """External identifier."""
    commentsCount: str
    """Number of comments."""
    serviceCommentsCount: str
    """Number of comments written by the system."""
    allowChangeDeadline: str
    """Whether the responsible person may change the deadline: Y or N."""
    allowTimeTracking: str
    """Whether time can be tracked: Y or N."""
    taskControl: str
    """Whether a completed task goes to its creator for acceptance."""
    addInReport: str
    """Whether the task is part of reports: Y or N."""
    forkedByTemplateId: Any
    """Identifier of the template that the task was made from."""
    timeEstimate: str
    """Time estimated, in seconds."""
    timeSpentInLogs: str
    """Time spent so far."""
    matchWorkTime: str
    """Whether deadlines are counted in working time only."""
    forumTopicId: str
    """Identifier of the topic that holds the comments."""
    forumId: str
    """Identifier of the forum that holds the comments."""
    siteId: str
    """Identifier of the site."""
    subordinate: str
    """Whether it is a subtask: Y or N."""
    exchangeModified: Any
    """Date and time of the last change by synchronisation, ISO 8601."""
    exchangeId: Any
    """Identifier used in synchronisation."""
    outlookVersion: str
    """Version number, for synchronisation."""
    viewedDate: str
    """Date and time when the task was viewed, ISO 8601."""
    sorting: Any
    """Sort value of the task."""
    durationFact: str
    """Duration so far."""
    isMuted: str
    """Whether the task is muted: Y or N."""
    isPinned: str
    """Whether the task is pinned: Y or N."""
    isPinnedInGroup: str
    """Whether the task is pinned in its group: Y or N."""
    flowId: Any
    """Identifier of the flow."""
    descriptionInBbcode: str
    """Whether the description is in BBCode: Y or N."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""
    statusChangedDate: str
    """Date and time of the last change of status, ISO 8601."""
    durationPlan: str
    """Planned duration, in units of durationType."""
    durationType: str
    """Unit of the planned duration: secs, mins, hours, days, weeks, monts or years."""
    favorite: str
    """Whether the task is among the favourites: Y or N."""
    groupId: str
    """Identifier of the group or project."""
    auditors: list[str]
    """Identifiers of the observers."""
    accomplices: list[Any]
    """Identifiers of the participants."""
    checklist: dict[str, DisapproveResultTaskChecklist]
    """Checklist items: identifier → item."""
    group: DisapproveResultTaskGroup
    """Workgroup or project of the task, empty if none."""
    creator: DisapproveResultTaskCreator
    """Data of the user who created the task."""
    responsible: DisapproveResultTaskResponsible
    """Data of the responsible user."""
    accomplicesData: list[Any]
    """Participants: identifier of the user → data."""
    auditorsData: dict[str, DisapproveResultTaskAuditorsData]
    """Observers: identifier of the user → data."""
    newCommentsCount: int
    """Number of unread comments."""
    action: DisapproveResultTaskAction
    """Actions open to the current user, each true or false."""
    checkListTree: DisapproveResultTaskCheckListTree
    """Checklist as a tree of nodes."""
    checkListCanAdd: bool
    """Whether checklist items may be added."""


class DisapproveResult(TypedDict):
    """What ``result`` holds."""

    task: DisapproveResultTask
    """Task with its fields; after deletion, whether it was deleted."""


class GetResultTaskCreator(TypedDict):
    """Data of the user who created the task."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class GetResultTaskResponsible(TypedDict):
    """Data of the responsible user."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


GetResultTaskAction = TypedDict(
    "GetResultTaskAction",
    {
        "accept": bool,
        "decline": bool,
        "complete": bool,
        "approve": bool,
        "disapprove": bool,
        "start": bool,
        "pause": bool,
        "delegate": bool,
        "remove": bool,
        "edit": bool,
        "defer": bool,
        "renew": bool,
        "create": bool,
        "changeDeadline": bool,
        "checklistAddItems": bool,
        "addFavorite": bool,
        "deleteFavorite": bool,
        "rate": bool,
        "take": bool,
        "edit.originator": bool,
        "checklist.reorder": bool,
        "elapsedtime.add": bool,
        "dayplan.timer.toggle": bool,
        "edit.plan": bool,
        "checklist.add": bool,
        "favorite.add": bool,
        "favorite.delete": bool,
    },
)
"""Actions open to the current user, each true or false."""


class GetResultTask(TypedDict):
    """Task with its fields; after deletion, whether it was deleted."""

    id: str
    """Identifier."""
    title: str
    description: str
    createdBy: str
    """Identifier of the user who created the entry."""
    responsibleId: str
    """Identifier of the responsible user."""
    deadline: str
    """Date and time by which the task is due."""
    ufCrmTask: list[str]
    """Linked CRM entries, as prefix and number, e.g. D_25 for a deal."""
    ufTaskWebdavFiles: list[int]
    """Identifiers of the linked Drive files."""
    ufMailMessage: Any
    """E-mail message that the task is linked to."""
    descriptionInBbcode: str
    """Whether the description is in BBCode: Y or N."""
    favorite: str
    """Whether the task is among the favourites: Y or N."""
    group: list[Any]
    """Workgroup or project of the task, empty if none."""
    creator: GetResultTaskCreator
    """Data of the user who created the task."""
    responsible: GetResultTaskResponsible
    """Data of the responsible user."""
    action: GetResultTaskAction
    """Actions open to the current user, each true or false."""


class GetResult(TypedDict):
    """What ``result`` holds."""

    task: GetResultTask
    """Task with its fields; after deletion, whether it was deleted."""


GetaccessResultAllowedActions = TypedDict(
    "GetaccessResultAllowedActions",
    {
        "ACCEPT": bool,
        "DECLINE": bool,
        "COMPLETE": bool,
        "APPROVE": bool,
        "DISAPPROVE": bool,
        "START": NotRequired[bool],
        "PAUSE": NotRequired[bool],
        "DELEGATE": NotRequired[bool],
        "REMOVE": NotRequired[bool],
        "EDIT": NotRequired[bool],
        "DEFER": NotRequired[bool],
        "RENEW": NotRequired[bool],
        "CREATE": NotRequired[bool],
        "CHANGE_DEADLINE": NotRequired[bool],
        "CHECKLIST_ADD_ITEMS": NotRequired[bool],
        "ADD_FAVORITE": NotRequired[bool],
        "DELETE_FAVORITE": NotRequired[bool],
        "RATE": NotRequired[bool],
        "TAKE": NotRequired[bool],
        "EDIT.ORIGINATOR": NotRequired[bool],
        "CHECKLIST.REORDER": NotRequired[bool],
        "ELAPSEDTIME.ADD": NotRequired[bool],
        "DAYPLAN.TIMER.TOGGLE": NotRequired[bool],
        "EDIT.PLAN": NotRequired[bool],
        "CHECKLIST.ADD": NotRequired[bool],
        "FAVORITE.ADD": NotRequired[bool],
        "FAVORITE.DELETE": bool,
    },
)
"""Allowed actions: identifier of the user → action → whether it is allowed."""


class GetaccessResult(TypedDict):
    """What ``result`` holds."""

    allowedActions: dict[str, GetaccessResultAllowedActions]
    """Allowed actions: identifier of the user → action → whether it is allowed."""


GetFieldsResultFieldsValues = TypedDict(
    "GetFieldsResultFieldsValues",
    {
        "N": NotRequired[str],
        "P": NotRequired[str],
        "2": NotRequired[str],
        "1": NotRequired[str],
        "0": NotRequired[str],
        "3": NotRequired[str],
        "4": NotRequired[str],
        "5": NotRequired[str],
        "6": NotRequired[str],
        "Y": NotRequired[str],
    },
)
"""Allowed values of a list field: value → label."""


class GetFieldsResultFields(TypedDict):
    """Values by field."""

    title: str | None
    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""
    primary: NotRequired[bool]
    """Whether the field is the primary key."""
    default: NotRequired[int | str | None]
    """Value by default: string, number or null."""
    required: NotRequired[bool]
    """Whether a value is required."""
    values: NotRequired[GetFieldsResultFieldsValues | list[Any]]
    """Allowed values of a list field: value → label."""


class GetFieldsResult(TypedDict):
    """What ``result`` holds."""

    fields: dict[str, GetFieldsResultFields]
    """Values by field."""


class ListItemResponsible(TypedDict):
    """Data of the responsible user."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class ListItemAuditorsData(TypedDict):
    """Observers: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class ListItemCounterCounters(TypedDict):
    """Counters of the task by kind."""

    expired: int
    """Counter of overdue tasks."""
    newComments: int
    """Number of unread comments."""
    projectExpired: int
    """Number of overdue tasks in the project."""
    projectNewComments: int
    """Number of unread comments in the project."""
    mutedExpired: int
    """Number of overdue tasks that are muted."""
    mutedNewComments: int
    """Number of unread comments of muted tasks."""


class ListItemCounter(TypedDict):
    """Counter, e.g. the number of unread messages."""

    counters: ListItemCounterCounters
    """Counters of the task by kind."""
    color: str
    """Colour, mostly as a hex code."""
    value: int


class ListItemTags(TypedDict):
    """Tags: identifier → tag."""

    id: int
    """Identifier."""
    title: str


class ListItem(TypedDict):
    """Tasks found, with the selected fields."""

    id: str
    """Identifier."""
    title: str
    description: str
    deadline: str
    """Date and time by which the task is due."""
    createdDate: str
    """Date and time of creation, ISO 8601."""
    responsibleId: str
    """Identifier of the responsible user."""
    priority: str
    """Priority: 2 high, 1 medium, 0 low."""
    mark: str
    """Rating: P positive, N negative, null none."""
    descriptionInBbcode: str
    """Whether the description is in BBCode: Y or N."""
    lengthDeadline: str
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""
    auditors: list[str]
    """Identifiers of the observers."""
    accomplices: list[Any]
    """Identifiers of the participants."""
    group: list[Any]
    """Workgroup or project of the task, empty if none."""
    responsible: ListItemResponsible
    """Data of the responsible user."""
    accomplicesData: list[Any]
    """Participants: identifier of the user → data."""
    auditorsData: dict[str, ListItemAuditorsData]
    """Observers: identifier of the user → data."""
    taskRequireResult: str
    """Whether the task needs a result to be completed: Y or N."""
    taskHasOpenResult: str
    """Whether the task has an open result: Y or N."""
    taskHasResult: str
    """Whether the task has a result: Y or N."""
    timeElapsed: Any
    """Time spent so far."""
    timerIsRunningForCurrentUser: str
    """Whether the current user's timer is running: Y or N."""
    parsedDescription: str
    """Description with its markup turned into HTML."""
    counter: ListItemCounter
    """Counter, e.g. the number of unread messages."""
    tags: dict[str, ListItemTags]
    """Tags: identifier → tag."""
    subStatus: str
    """Status for sorting: as status, or -3 almost overdue, -2 not viewed, -1 overdue."""


class MuteResultTaskChecklistAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class MuteResultTaskChecklist(TypedDict):
    """Checklist items: identifier → item."""

    id: str
    """Identifier."""
    taskId: str
    """Identifier of the task."""
    createdBy: str
    """Identifier of the user who created the entry."""
    parentId: str | int
    """Identifier of the parent entry."""
    title: str
    sortIndex: str
    """Place among the items: lower comes first."""
    isComplete: str
    """Whether the item is done."""
    isImportant: str
    """Whether the item is marked as important."""
    toggledBy: Any
    """Identifier of the user who last ticked the item on or off."""
    toggledDate: Any
    """Date and time when the item was last ticked on or off, ISO 8601."""
    ufChecklistFiles: bool
    """Whether the item has files."""
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    entityId: str
    """Identifier of the object concerned."""
    action: MuteResultTaskChecklistAction
    """Actions open to the current user, each true or false."""


class MuteResultTaskGroup(TypedDict):
    """Workgroup or project of the task, empty if none."""

    id: str
    """Identifier."""
    name: str
    opened: bool
    """Whether the group is open to everyone."""
    membersCount: int
    """Number of members of the group."""
    image: str
    additionalData: list[Any]
    """Further data of the group."""


class MuteResultTaskCreator(TypedDict):
    """Data of the user who created the task."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class MuteResultTaskResponsible(TypedDict):
    """Data of the responsible user."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class MuteResultTaskAccomplicesData(TypedDict):
    """Participants: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class MuteResultTaskAuditorsData(TypedDict):
    """Observers: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


MuteResultTaskAction = TypedDict(
    "MuteResultTaskAction",
    {
        "accept": bool,
        "decline": bool,
        "complete": bool,
        "approve": bool,
        "disapprove": bool,
        "start": bool,
        "pause": bool,
        "delegate": bool,
        "remove": bool,
        "edit": bool,
        "defer": bool,
        "renew": bool,
        "create": bool,
        "changeDeadline": bool,
        "checklistAddItems": bool,
        "addFavorite": bool,
        "deleteFavorite": bool,
        "rate": bool,
        "take": bool,
        "edit.originator": bool,
        "checklist.reorder": bool,
        "elapsedtime.add": bool,
        "dayplan.timer.toggle": bool,
        "edit.plan": bool,
        "checklist.add": bool,
        "favorite.add": bool,
        "favorite.delete": bool,
    },
)
"""Actions open to the current user, each true or false."""


class MuteResultTaskCheckListTreeFields(TypedDict):
    """Values by field."""

    id: Any
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: Any
    """Identifier of the object concerned."""
    userId: int
    """Identifier of the user."""
    createdBy: Any
    """Identifier of the user who created the entry."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    sortIndex: Any
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
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class MuteResultTaskCheckListTreeDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class MuteResultTaskCheckListTreeDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class MuteResultTaskCheckListTreeDescendantsDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class MuteResultTaskCheckListTreeDescendantsDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class MuteResultTaskCheckListTreeDescendantsDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: MuteResultTaskCheckListTreeDescendantsDescendantsFields
    """Values by field."""
    action: MuteResultTaskCheckListTreeDescendantsDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[Any]
    """Child nodes of the checklist tree."""


class MuteResultTaskCheckListTreeDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: MuteResultTaskCheckListTreeDescendantsFields
    """Values by field."""
    action: MuteResultTaskCheckListTreeDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[MuteResultTaskCheckListTreeDescendantsDescendants]
    """Child nodes of the checklist tree."""


class MuteResultTaskCheckListTree(TypedDict):
    """Checklist as a tree of nodes."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: MuteResultTaskCheckListTreeFields
    """Values by field."""
    action: list[Any]
    """Actions open to the current user, each true or false."""
    descendants: list[MuteResultTaskCheckListTreeDescendants]
    """Child nodes of the checklist tree."""


class MuteResultTask(TypedDict):
    """Task with its fields; after deletion, whether it was deleted."""

    id: str
    """Identifier."""
    parentId: str
    """Identifier of the parent entry."""
    title: str
    description: str
    mark: str
    """Rating: P positive, N negative, null none."""
    priority: str
    """Priority: 2 high, 1 medium, 0 low."""
    multitask: str
    """Whether it is a main task with subtasks: Y or N."""
    notViewed: str
    """Whether the task has not been viewed yet: Y or N."""
    replicate: str
    """Whether the task repeats: Y or N."""
    stageId: str
    """Identifier of the stage."""
    sprintId: Any
    """Identifier of the sprint."""
    backlogId: Any
    """Identifier of the backlog."""
    createdBy: str
    """Identifier of the user who created the entry."""
    createdDate: str
    """Date and time of creation, ISO 8601."""
    responsibleId: str
    """Identifier of the responsible user."""
    changedBy: str
    """Identifier of the user who last changed the task."""
    changedDate: str
    """Date and time of the last change, ISO 8601."""
    statusChangedBy: str
    """Identifier of the user who last changed the status."""
    closedBy: str
    """Identifier of the user who completed the task; 0 while it is open."""
    closedDate: Any
    """Date and time of completion, ISO 8601; null while the task is open."""
    activityDate: str
    """Date and time of the last activity, ISO 8601."""
    dateStart: str
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    deadline: str
    """Date and time by which the task is due."""
    startDatePlan: Any
    """Planned start; on writing, give endDatePlan too."""
    endDatePlan: Any
    """Planned end; on writing, give startDatePlan too."""
    guid: str
    """GUID of the task."""
    xmlId: Any
    """External identifier."""
    commentsCount: str
    """Number of comments."""
    serviceCommentsCount: str
    """Number of comments written by the system."""
    allowChangeDeadline: str
    """Whether the responsible person may change the deadline: Y or N."""
    allowTimeTracking: str
    """Whether time can be tracked: Y or N."""
    taskControl: str
    """Whether a completed task goes to its creator for acceptance."""
    addInReport: str
    """Whether the task is part of reports: Y or N."""
    forkedByTemplateId: Any
    """Identifier of the template that the task was made from."""
    timeEstimate: str
    """Time estimated, in seconds."""
    timeSpentInLogs: str
    """Time spent so far."""
    matchWorkTime: str
    """Whether deadlines are counted in working time only."""
    forumTopicId: str
    """Identifier of the topic that holds the comments."""
    forumId: str
    """Identifier of the forum that holds the comments."""
    siteId: str
    """Identifier of the site."""
    subordinate: str
    """Whether it is a subtask: Y or N."""
    exchangeModified: Any
    """Date and time of the last change by synchronisation, ISO 8601."""
    exchangeId: Any
    """Identifier used in synchronisation."""
    outlookVersion: str
    """Version number, for synchronisation."""
    viewedDate: str
    """Date and time when the task was viewed, ISO 8601."""
    sorting: Any
    """Sort value of the task."""
    durationFact: str
    """Duration so far."""
    isMuted: str
    """Whether the task is muted: Y or N."""
    isPinned: str
    """Whether the task is pinned: Y or N."""
    isPinnedInGroup: str
    """Whether the task is pinned in its group: Y or N."""
    flowId: str
    """Identifier of the flow."""
    descriptionInBbcode: str
    """Whether the description is in BBCode: Y or N."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""
    statusChangedDate: str
    """Date and time of the last change of status, ISO 8601."""
    durationPlan: str
    """Planned duration, in units of durationType."""
    durationType: str
    """Unit of the planned duration: secs, mins, hours, days, weeks, monts or years."""
    favorite: str
    """Whether the task is among the favourites: Y or N."""
    groupId: str
    """Identifier of the group or project."""
    auditors: list[str]
    """Identifiers of the observers."""
    accomplices: list[str]
    """Identifiers of the participants."""
    checklist: dict[str, MuteResultTaskChecklist]
    """Checklist items: identifier → item."""
    group: MuteResultTaskGroup
    """Workgroup or project of the task, empty if none."""
    creator: MuteResultTaskCreator
    """Data of the user who created the task."""
    responsible: MuteResultTaskResponsible
    """Data of the responsible user."""
    accomplicesData: dict[str, MuteResultTaskAccomplicesData]
    """Participants: identifier of the user → data."""
    auditorsData: dict[str, MuteResultTaskAuditorsData]
    """Observers: identifier of the user → data."""
    newCommentsCount: int
    """Number of unread comments."""
    action: MuteResultTaskAction
    """Actions open to the current user, each true or false."""
    checkListTree: MuteResultTaskCheckListTree
    """Checklist as a tree of nodes."""
    checkListCanAdd: bool
    """Whether checklist items may be added."""


class MuteResult(TypedDict):
    """What ``result`` holds."""

    task: MuteResultTask
    """Task with its fields; after deletion, whether it was deleted."""


class PauseResultTaskChecklistAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class PauseResultTaskChecklist(TypedDict):
    """Checklist items: identifier → item."""

    id: str
    """Identifier."""
    taskId: str
    """Identifier of the task."""
    createdBy: str
    """Identifier of the user who created the entry."""
    parentId: str | int
    """Identifier of the parent entry."""
    title: str
    sortIndex: str
    """Place among the items: lower comes first."""
    isComplete: str
    """Whether the item is done."""
    isImportant: str
    """Whether the item is marked as important."""
    toggledBy: Any
    """Identifier of the user who last ticked the item on or off."""
    toggledDate: Any
    """Date and time when the item was last ticked on or off, ISO 8601."""
    ufChecklistFiles: bool
    """Whether the item has files."""
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    entityId: str
    """Identifier of the object concerned."""
    action: PauseResultTaskChecklistAction
    """Actions open to the current user, each true or false."""


class PauseResultTaskGroup(TypedDict):
    """Workgroup or project of the task, empty if none."""

    id: str
    """Identifier."""
    name: str
    opened: bool
    """Whether the group is open to everyone."""
    membersCount: int
    """Number of members of the group."""
    image: str
    additionalData: list[Any]
    """Further data of the group."""


class PauseResultTaskCreator(TypedDict):
    """Data of the user who created the task."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class PauseResultTaskResponsible(TypedDict):
    """Data of the responsible user."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class PauseResultTaskAccomplicesData(TypedDict):
    """Participants: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class PauseResultTaskAuditorsData(TypedDict):
    """Observers: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


PauseResultTaskAction = TypedDict(
    "PauseResultTaskAction",
    {
        "accept": bool,
        "decline": bool,
        "complete": bool,
        "approve": bool,
        "disapprove": bool,
        "start": bool,
        "pause": bool,
        "delegate": bool,
        "remove": bool,
        "edit": bool,
        "defer": bool,
        "renew": bool,
        "create": bool,
        "changeDeadline": bool,
        "checklistAddItems": bool,
        "addFavorite": bool,
        "deleteFavorite": bool,
        "rate": bool,
        "take": bool,
        "edit.originator": bool,
        "checklist.reorder": bool,
        "elapsedtime.add": bool,
        "dayplan.timer.toggle": bool,
        "edit.plan": bool,
        "checklist.add": bool,
        "favorite.add": bool,
        "favorite.delete": bool,
    },
)
"""Actions open to the current user, each true or false."""


class PauseResultTaskCheckListTreeFields(TypedDict):
    """Values by field."""

    id: Any
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: Any
    """Identifier of the object concerned."""
    userId: int
    """Identifier of the user."""
    createdBy: Any
    """Identifier of the user who created the entry."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    sortIndex: Any
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
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class PauseResultTaskCheckListTreeDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class PauseResultTaskCheckListTreeDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class PauseResultTaskCheckListTreeDescendantsDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class PauseResultTaskCheckListTreeDescendantsDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class PauseResultTaskCheckListTreeDescendantsDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: PauseResultTaskCheckListTreeDescendantsDescendantsFields
    """Values by field."""
    action: PauseResultTaskCheckListTreeDescendantsDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[Any]
    """Child nodes of the checklist tree."""


class PauseResultTaskCheckListTreeDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: PauseResultTaskCheckListTreeDescendantsFields
    """Values by field."""
    action: PauseResultTaskCheckListTreeDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[PauseResultTaskCheckListTreeDescendantsDescendants]
    """Child nodes of the checklist tree."""


class PauseResultTaskCheckListTree(TypedDict):
    """Checklist as a tree of nodes."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: PauseResultTaskCheckListTreeFields
    """Values by field."""
    action: list[Any]
    """Actions open to the current user, each true or false."""
    descendants: list[PauseResultTaskCheckListTreeDescendants]
    """Child nodes of the checklist tree."""


class PauseResultTask(TypedDict):
    """Task with its fields; after deletion, whether it was deleted."""

    id: str
    """Identifier."""
    parentId: str
    """Identifier of the parent entry."""
    title: str
    description: str
    mark: str
    """Rating: P positive, N negative, null none."""
    priority: str
    """Priority: 2 high, 1 medium, 0 low."""
    multitask: str
    """Whether it is a main task with subtasks: Y or N."""
    notViewed: str
    """Whether the task has not been viewed yet: Y or N."""
    replicate: str
    """Whether the task repeats: Y or N."""
    stageId: str
    """Identifier of the stage."""
    sprintId: Any
    """Identifier of the sprint."""
    backlogId: str
    """Identifier of the backlog."""
    createdBy: str
    """Identifier of the user who created the entry."""
    createdDate: str
    """Date and time of creation, ISO 8601."""
    responsibleId: str
    """Identifier of the responsible user."""
    changedBy: str
    """Identifier of the user who last changed the task."""
    changedDate: str
    """Date and time of the last change, ISO 8601."""
    statusChangedBy: str
    """Identifier of the user who last changed the status."""
    closedBy: str
    """Identifier of the user who completed the task; 0 while it is open."""
    closedDate: Any
    """Date and time of completion, ISO 8601; null while the task is open."""
    activityDate: str
    """Date and time of the last activity, ISO 8601."""
    dateStart: str
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    deadline: str
    """Date and time by which the task is due."""
    startDatePlan: Any
    """Planned start; on writing, give endDatePlan too."""
    endDatePlan: Any
    """Planned end; on writing, give startDatePlan too."""
    guid: str
    """GUID of the task."""
    xmlId: Any
    """External identifier."""
    commentsCount: str
    """Number of comments."""
    serviceCommentsCount: str
    """Number of comments written by the system."""
    allowChangeDeadline: str
    """Whether the responsible person may change the deadline: Y or N."""
    allowTimeTracking: str
    """Whether time can be tracked: Y or N."""
    taskControl: str
    """Whether a completed task goes to its creator for acceptance."""
    addInReport: str
    """Whether the task is part of reports: Y or N."""
    forkedByTemplateId: Any
    """Identifier of the template that the task was made from."""
    timeEstimate: str
    """Time estimated, in seconds."""
    timeSpentInLogs: str
    """Time spent so far."""
    matchWorkTime: str
    """Whether deadlines are counted in working time only."""
    forumTopicId: str
    """Identifier of the topic that holds the comments."""
    forumId: str
    """Identifier of the forum that holds the comments."""
    siteId: str
    """Identifier of the site."""
    subordinate: str
    """Whether it is a subtask: Y or N."""
    exchangeModified: Any
    """Date and time of the last change by synchronisation, ISO 8601."""
    exchangeId: Any
    """Identifier used in synchronisation."""
    outlookVersion: str
    """Version number, for synchronisation."""
    viewedDate: str
    """Date and time when the task was viewed, ISO 8601."""
    sorting: Any
    """Sort value of the task."""
    durationFact: str
    """Duration so far."""
    isMuted: str
    """Whether the task is muted: Y or N."""
    isPinned: str
    """Whether the task is pinned: Y or N."""
    isPinnedInGroup: str
    """Whether the task is pinned in its group: Y or N."""
    flowId: Any
    """Identifier of the flow."""
    descriptionInBbcode: str
    """Whether the description is in BBCode: Y or N."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""
    statusChangedDate: str
    """Date and time of the last change of status, ISO 8601."""
    durationPlan: str
    """Planned duration, in units of durationType."""
    durationType: str
    """Unit of the planned duration: secs, mins, hours, days, weeks, monts or years."""
    favorite: str
    """Whether the task is among the favourites: Y or N."""
    groupId: str
    """Identifier of the group or project."""
    auditors: list[str]
    """Identifiers of the observers."""
    accomplices: list[str]
    """Identifiers of the participants."""
    checklist: dict[str, PauseResultTaskChecklist]
    """Checklist items: identifier → item."""
    group: PauseResultTaskGroup
    """Workgroup or project of the task, empty if none."""
    creator: PauseResultTaskCreator
    """Data of the user who created the task."""
    responsible: PauseResultTaskResponsible
    """Data of the responsible user."""
    accomplicesData: dict[str, PauseResultTaskAccomplicesData]
    """Participants: identifier of the user → data."""
    auditorsData: dict[str, PauseResultTaskAuditorsData]
    """Observers: identifier of the user → data."""
    newCommentsCount: int
    """Number of unread comments."""
    action: PauseResultTaskAction
    """Actions open to the current user, each true or false."""
    checkListTree: PauseResultTaskCheckListTree
    """Checklist as a tree of nodes."""
    checkListCanAdd: bool
    """Whether checklist items may be added."""


class PauseResult(TypedDict):
    """What ``result`` holds."""

    task: PauseResultTask
    """Task with its fields; after deletion, whether it was deleted."""


class PinResultTaskCreator(TypedDict):
    """Data of the user who created the task."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: Any
    """Job title of the person or bot."""


class PinResultTaskResponsible(TypedDict):
    """Data of the responsible user."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: Any
    """Job title of the person or bot."""


PinResultTaskAction = TypedDict(
    "PinResultTaskAction",
    {
        "accept": bool,
        "decline": bool,
        "complete": bool,
        "approve": bool,
        "disapprove": bool,
        "start": bool,
        "pause": bool,
        "delegate": bool,
        "remove": bool,
        "edit": bool,
        "defer": bool,
        "renew": bool,
        "create": bool,
        "changeDeadline": bool,
        "checklistAddItems": bool,
        "addFavorite": bool,
        "deleteFavorite": bool,
        "rate": bool,
        "take": bool,
        "edit.originator": bool,
        "checklist.reorder": bool,
        "elapsedtime.add": bool,
        "dayplan.timer.toggle": bool,
        "edit.plan": bool,
        "checklist.add": bool,
        "favorite.add": bool,
        "favorite.delete": bool,
    },
)
"""Actions open to the current user, each true or false."""


class PinResultTaskCheckListTreeFields(TypedDict):
    """Values by field."""

    id: Any
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: Any
    """Identifier of the object concerned."""
    userId: int
    """Identifier of the user."""
    createdBy: Any
    """Identifier of the user who created the entry."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    sortIndex: Any
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
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class PinResultTaskCheckListTree(TypedDict):
    """Checklist as a tree of nodes."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: PinResultTaskCheckListTreeFields
    """Values by field."""
    action: list[Any]
    """Actions open to the current user, each true or false."""
    descendants: list[Any]
    """Child nodes of the checklist tree."""


class PinResultTask(TypedDict):
    """Task with its fields; after deletion, whether it was deleted."""

    id: str
    """Identifier."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    description: str
    mark: Any
    """Rating: P positive, N negative, null none."""
    priority: str
    """Priority: 2 high, 1 medium, 0 low."""
    multitask: str
    """Whether it is a main task with subtasks: Y or N."""
    notViewed: str
    """Whether the task has not been viewed yet: Y or N."""
    replicate: str
    """Whether the task repeats: Y or N."""
    stageId: str
    """Identifier of the stage."""
    sprintId: Any
    """Identifier of the sprint."""
    backlogId: Any
    """Identifier of the backlog."""
    createdBy: str
    """Identifier of the user who created the entry."""
    createdDate: str
    """Date and time of creation, ISO 8601."""
    responsibleId: str
    """Identifier of the responsible user."""
    changedBy: str
    """Identifier of the user who last changed the task."""
    changedDate: str
    """Date and time of the last change, ISO 8601."""
    statusChangedBy: Any
    """Identifier of the user who last changed the status."""
    closedBy: Any
    """Identifier of the user who completed the task; 0 while it is open."""
    closedDate: Any
    """Date and time of completion, ISO 8601; null while the task is open."""
    activityDate: str
    """Date and time of the last activity, ISO 8601."""
    dateStart: Any
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    deadline: str
    """Date and time by which the task is due."""
    startDatePlan: Any
    """Planned start; on writing, give endDatePlan too."""
    endDatePlan: Any
    """Planned end; on writing, give startDatePlan too."""
    guid: str
    """GUID of the task."""
    xmlId: Any
    """External identifier."""
    commentsCount: Any
    """Number of comments."""
    serviceCommentsCount: Any
    """Number of comments written by the system."""
    allowChangeDeadline: str
    """Whether the responsible person may change the deadline: Y or N."""
    allowTimeTracking: str
    """Whether time can be tracked: Y or N."""
    taskControl: str
    """Whether a completed task goes to its creator for acceptance."""
    addInReport: str
    """Whether the task is part of reports: Y or N."""
    forkedByTemplateId: Any
    """Identifier of the template that the task was made from."""
    timeEstimate: str
    """Time estimated, in seconds."""
    timeSpentInLogs: Any
    """Time spent so far."""
    matchWorkTime: str
    """Whether deadlines are counted in working time only."""
    forumTopicId: Any
    """Identifier of the topic that holds the comments."""
    forumId: Any
    """Identifier of the forum that holds the comments."""
    siteId: str
    """Identifier of the site."""
    subordinate: str
    """Whether it is a subtask: Y or N."""
    exchangeModified: Any
    """Date and time of the last change by synchronisation, ISO 8601."""
    exchangeId: Any
    """Identifier used in synchronisation."""
    outlookVersion: str
    """Version number, for synchronisation."""
    viewedDate: Any
    """Date and time when the task was viewed, ISO 8601."""
    sorting: Any
    """Sort value of the task."""
    durationFact: Any
    """Duration so far."""
    isMuted: str
    """Whether the task is muted: Y or N."""
    isPinned: str
    """Whether the task is pinned: Y or N."""
    isPinnedInGroup: str
    """Whether the task is pinned in its group: Y or N."""
    flowId: Any
    """Identifier of the flow."""
    chatId: int
    """Identifier of the chat."""
    descriptionInBbcode: str
    """Whether the description is in BBCode: Y or N."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""
    statusChangedDate: str
    """Date and time of the last change of status, ISO 8601."""
    durationPlan: Any
    """Planned duration, in units of durationType."""
    durationType: str
    """Unit of the planned duration: secs, mins, hours, days, weeks, monts or years."""
    favorite: str
    """Whether the task is among the favourites: Y or N."""
    groupId: str
    """Identifier of the group or project."""
    auditors: list[Any]
    """Identifiers of the observers."""
    accomplices: list[Any]
    """Identifiers of the participants."""
    checklist: list[Any]
    """Checklist items: identifier → item."""
    group: list[Any]
    """Workgroup or project of the task, empty if none."""
    creator: PinResultTaskCreator
    """Data of the user who created the task."""
    responsible: PinResultTaskResponsible
    """Data of the responsible user."""
    accomplicesData: list[Any]
    """Participants: identifier of the user → data."""
    auditorsData: list[Any]
    """Observers: identifier of the user → data."""
    newCommentsCount: int
    """Number of unread comments."""
    action: PinResultTaskAction
    """Actions open to the current user, each true or false."""
    checkListTree: PinResultTaskCheckListTree
    """Checklist as a tree of nodes."""
    checkListCanAdd: bool
    """Whether checklist items may be added."""


class PinResult(TypedDict):
    """What ``result`` holds."""

    task: PinResultTask
    """Task with its fields; after deletion, whether it was deleted."""


class RenewResultTaskChecklistAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class RenewResultTaskChecklist(TypedDict):
    """Checklist items: identifier → item."""

    id: str
    """Identifier."""
    taskId: str
    """Identifier of the task."""
    createdBy: str
    """Identifier of the user who created the entry."""
    parentId: str | int
    """Identifier of the parent entry."""
    title: str
    sortIndex: str
    """Place among the items: lower comes first."""
    isComplete: str
    """Whether the item is done."""
    isImportant: str
    """Whether the item is marked as important."""
    toggledBy: Any
    """Identifier of the user who last ticked the item on or off."""
    toggledDate: Any
    """Date and time when the item was last ticked on or off, ISO 8601."""
    ufChecklistFiles: bool
    """Whether the item has files."""
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    entityId: str
    """Identifier of the object concerned."""
    action: RenewResultTaskChecklistAction
    """Actions open to the current user, each true or false."""


class RenewResultTaskGroup(TypedDict):
    """Workgroup or project of the task, empty if none."""

    id: str
    """Identifier."""
    name: str
    opened: bool
    """Whether the group is open to everyone."""
    membersCount: int
    """Number of members of the group."""
    image: str
    additionalData: list[Any]
    """Further data of the group."""


class RenewResultTaskCreator(TypedDict):
    """Data of the user who created the task."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class RenewResultTaskResponsible(TypedDict):
    """Data of the responsible user."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class RenewResultTaskAccomplicesData(TypedDict):
    """Participants: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class RenewResultTaskAuditorsData(TypedDict):
    """Observers: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


RenewResultTaskAction = TypedDict(
    "RenewResultTaskAction",
    {
        "accept": bool,
        "decline": bool,
        "complete": bool,
        "approve": bool,
        "disapprove": bool,
        "start": bool,
        "pause": bool,
        "delegate": bool,
        "remove": bool,
        "edit": bool,
        "defer": bool,
        "renew": bool,
        "create": bool,
        "changeDeadline": bool,
        "checklistAddItems": bool,
        "addFavorite": bool,
        "deleteFavorite": bool,
        "rate": bool,
        "take": bool,
        "edit.originator": bool,
        "checklist.reorder": bool,
        "elapsedtime.add": bool,
        "dayplan.timer.toggle": bool,
        "edit.plan": bool,
        "checklist.add": bool,
        "favorite.add": bool,
        "favorite.delete": bool,
    },
)
"""Actions open to the current user, each true or false."""


class RenewResultTaskCheckListTreeFields(TypedDict):
    """Values by field."""

    id: Any
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: Any
    """Identifier of the object concerned."""
    userId: int
    """Identifier of the user."""
    createdBy: Any
    """Identifier of the user who created the entry."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    sortIndex: Any
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
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class RenewResultTaskCheckListTreeDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class RenewResultTaskCheckListTreeDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class RenewResultTaskCheckListTreeDescendantsDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class RenewResultTaskCheckListTreeDescendantsDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class RenewResultTaskCheckListTreeDescendantsDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: RenewResultTaskCheckListTreeDescendantsDescendantsFields
    """Values by field."""
    action: RenewResultTaskCheckListTreeDescendantsDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[Any]
    """Child nodes of the checklist tree."""


class RenewResultTaskCheckListTreeDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: RenewResultTaskCheckListTreeDescendantsFields
    """Values by field."""
    action: RenewResultTaskCheckListTreeDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[RenewResultTaskCheckListTreeDescendantsDescendants]
    """Child nodes of the checklist tree."""


class RenewResultTaskCheckListTree(TypedDict):
    """Checklist as a tree of nodes."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: RenewResultTaskCheckListTreeFields
    """Values by field."""
    action: list[Any]
    """Actions open to the current user, each true or false."""
    descendants: list[RenewResultTaskCheckListTreeDescendants]
    """Child nodes of the checklist tree."""


class RenewResultTask(TypedDict):
    """Task with its fields; after deletion, whether it was deleted."""

    id: str
    """Identifier."""
    parentId: str
    """Identifier of the parent entry."""
    title: str
    description: str
    mark: str
    """Rating: P positive, N negative, null none."""
    priority: str
    """Priority: 2 high, 1 medium, 0 low."""
    multitask: str
    """Whether it is a main task with subtasks: Y or N."""
    notViewed: str
    """Whether the task has not been viewed yet: Y or N."""
    replicate: str
    """Whether the task repeats: Y or N."""
    stageId: str
    """Identifier of the stage."""
    sprintId: Any
    """Identifier of the sprint."""
    backlogId: str
    """Identifier of the backlog."""
    createdBy: str
    """Identifier of the user who created the entry."""
    createdDate: str
    """Date and time of creation, ISO 8601."""
    responsibleId: str
    """Identifier of the responsible user."""
    changedBy: str
    """Identifier of the user who last changed the task."""
    changedDate: str
    """Date and time of the last change, ISO 8601."""
    statusChangedBy: str
    """Identifier of the user who last changed the status."""
    closedBy: str
    """Identifier of the user who completed the task; 0 while it is open."""
    closedDate: Any
    """Date and time of completion, ISO 8601; null while the task is open."""
    activityDate: str
    """Date and time of the last activity, ISO 8601."""
    dateStart: str
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    deadline: str
    """Date and time by which the task is due."""
    startDatePlan: Any
    """Planned start; on writing, give endDatePlan too."""
    endDatePlan: Any
    """Planned end; on writing, give startDatePlan too."""
    guid: str
    """GUID of the task."""
    xmlId: Any
    """External identifier."""
    commentsCount: str
    """Number of comments."""
    serviceCommentsCount: str
    """Number of comments written by the system."""
    allowChangeDeadline: str
    """Whether the responsible person may change the deadline: Y or N."""
    allowTimeTracking: str
    """Whether time can be tracked: Y or N."""
    taskControl: str
    """Whether a completed task goes to its creator for acceptance."""
    addInReport: str
    """Whether the task is part of reports: Y or N."""
    forkedByTemplateId: Any
    """Identifier of the template that the task was made from."""
    timeEstimate: str
    """Time estimated, in seconds."""
    timeSpentInLogs: str
    """Time spent so far."""
    matchWorkTime: str
    """Whether deadlines are counted in working time only."""
    forumTopicId: str
    """Identifier of the topic that holds the comments."""
    forumId: str
    """Identifier of the forum that holds the comments."""
    siteId: str
    """Identifier of the site."""
    subordinate: str
    """Whether it is a subtask: Y or N."""
    exchangeModified: Any
    """Date and time of the last change by synchronisation, ISO 8601."""
    exchangeId: Any
    """Identifier used in synchronisation."""
    outlookVersion: str
    """Version number, for synchronisation."""
    viewedDate: str
    """Date and time when the task was viewed, ISO 8601."""
    sorting: Any
    """Sort value of the task."""
    durationFact: str
    """Duration so far."""
    isMuted: str
    """Whether the task is muted: Y or N."""
    isPinned: str
    """Whether the task is pinned: Y or N."""
    isPinnedInGroup: str
    """Whether the task is pinned in its group: Y or N."""
    flowId: Any
    """Identifier of the flow."""
    descriptionInBbcode: str
    """Whether the description is in BBCode: Y or N."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""
    statusChangedDate: str
    """Date and time of the last change of status, ISO 8601."""
    durationPlan: str
    """Planned duration, in units of durationType."""
    durationType: str
    """Unit of the planned duration: secs, mins, hours, days, weeks, monts or years."""
    favorite: str
    """Whether the task is among the favourites: Y or N."""
    groupId: str
    """Identifier of the group or project."""
    auditors: list[str]
    """Identifiers of the observers."""
    accomplices: list[str]
    """Identifiers of the participants."""
    checklist: dict[str, RenewResultTaskChecklist]
    """Checklist items: identifier → item."""
    group: RenewResultTaskGroup
    """Workgroup or project of the task, empty if none."""
    creator: RenewResultTaskCreator
    """Data of the user who created the task."""
    responsible: RenewResultTaskResponsible
    """Data of the responsible user."""
    accomplicesData: dict[str, RenewResultTaskAccomplicesData]
    """Participants: identifier of the user → data."""
    auditorsData: dict[str, RenewResultTaskAuditorsData]
    """Observers: identifier of the user → data."""
    newCommentsCount: int
    """Number of unread comments."""
    action: RenewResultTaskAction
    """Actions open to the current user, each true or false."""
    checkListTree: RenewResultTaskCheckListTree
    """Checklist as a tree of nodes."""
    checkListCanAdd: bool
    """Whether checklist items may be added."""


class RenewResult(TypedDict):
    """What ``result`` holds."""

    task: RenewResultTask
    """Task with its fields; after deletion, whether it was deleted."""


class StartResultTaskChecklistAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class StartResultTaskChecklist(TypedDict):
    """Checklist items: identifier → item."""

    id: str
    """Identifier."""
    taskId: str
    """Identifier of the task."""
    createdBy: str
    """Identifier of the user who created the entry."""
    parentId: str | int
    """Identifier of the parent entry."""
    title: str
    sortIndex: str
    """Place among the items: lower comes first."""
    isComplete: str
    """Whether the item is done."""
    isImportant: str
    """Whether the item is marked as important."""
    toggledBy: Any
    """Identifier of the user who last ticked the item on or off."""
    toggledDate: Any
    """Date and time when the item was last ticked on or off, ISO 8601."""
    ufChecklistFiles: bool
    """Whether the item has files."""
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    entityId: str
    """Identifier of the object concerned."""
    action: StartResultTaskChecklistAction
    """Actions open to the current user, each true or false."""


class StartResultTaskGroup(TypedDict):
    """Workgroup or project of the task, empty if none."""

    id: str
    """Identifier."""
    name: str
    opened: bool
    """Whether the group is open to everyone."""
    membersCount: int
    """Number of members of the group."""
    image: str
    additionalData: list[Any]
    """Further data of the group."""


class StartResultTaskCreator(TypedDict):
    """Data of the user who created the task."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class StartResultTaskResponsible(TypedDict):
    """Data of the responsible user."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class StartResultTaskAccomplicesData(TypedDict):
    """Participants: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class StartResultTaskAuditorsData(TypedDict):
    """Observers: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


StartResultTaskAction = TypedDict(
    "StartResultTaskAction",
    {
        "accept": bool,
        "decline": bool,
        "complete": bool,
        "approve": bool,
        "disapprove": bool,
        "start": bool,
        "pause": bool,
        "delegate": bool,
        "remove": bool,
        "edit": bool,
        "defer": bool,
        "renew": bool,
        "create": bool,
        "changeDeadline": bool,
        "checklistAddItems": bool,
        "addFavorite": bool,
        "deleteFavorite": bool,
        "rate": bool,
        "take": bool,
        "edit.originator": bool,
        "checklist.reorder": bool,
        "elapsedtime.add": bool,
        "dayplan.timer.toggle": bool,
        "edit.plan": bool,
        "checklist.add": bool,
        "favorite.add": bool,
        "favorite.delete": bool,
    },
)
"""Actions open to the current user, each true or false."""


class StartResultTaskCheckListTreeFields(TypedDict):
    """Values by field."""

    id: Any
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: Any
    """Identifier of the object concerned."""
    userId: int
    """Identifier of the user."""
    createdBy: Any
    """Identifier of the user who created the entry."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    sortIndex: Any
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
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class StartResultTaskCheckListTreeDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class StartResultTaskCheckListTreeDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class StartResultTaskCheckListTreeDescendantsDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class StartResultTaskCheckListTreeDescendantsDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class StartResultTaskCheckListTreeDescendantsDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: StartResultTaskCheckListTreeDescendantsDescendantsFields
    """Values by field."""
    action: StartResultTaskCheckListTreeDescendantsDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[Any]
    """Child nodes of the checklist tree."""


class StartResultTaskCheckListTreeDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: StartResultTaskCheckListTreeDescendantsFields
    """Values by field."""
    action: StartResultTaskCheckListTreeDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[StartResultTaskCheckListTreeDescendantsDescendants]
    """Child nodes of the checklist tree."""


class StartResultTaskCheckListTree(TypedDict):
    """Checklist as a tree of nodes."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: StartResultTaskCheckListTreeFields
    """Values by field."""
    action: list[Any]
    """Actions open to the current user, each true or false."""
    descendants: list[StartResultTaskCheckListTreeDescendants]
    """Child nodes of the checklist tree."""


class StartResultTask(TypedDict):
    """Task with its fields; after deletion, whether it was deleted."""

    id: str
    """Identifier."""
    parentId: str
    """Identifier of the parent entry."""
    title: str
    description: str
    mark: str
    """Rating: P positive, N negative, null none."""
    priority: str
    """Priority: 2 high, 1 medium, 0 low."""
    multitask: str
    """Whether it is a main task with subtasks: Y or N."""
    notViewed: str
    """Whether the task has not been viewed yet: Y or N."""
    replicate: str
    """Whether the task repeats: Y or N."""
    stageId: str
    """Identifier of the stage."""
    sprintId: Any
    """Identifier of the sprint."""
    backlogId: str
    """Identifier of the backlog."""
    createdBy: str
    """Identifier of the user who created the entry."""
    createdDate: str
    """Date and time of creation, ISO 8601."""
    responsibleId: str
    """Identifier of the responsible user."""
    changedBy: str
    """Identifier of the user who last changed the task."""
    changedDate: str
    """Date and time of the last change, ISO 8601."""
    statusChangedBy: str
    """Identifier of the user who last changed the status."""
    closedBy: str
    """Identifier of the user who completed the task; 0 while it is open."""
    closedDate: Any
    """Date and time of completion, ISO 8601; null while the task is open."""
    activityDate: str
    """Date and time of the last activity, ISO 8601."""
    dateStart: str
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    deadline: str
    """Date and time by which the task is due."""
    startDatePlan: Any
    """Planned start; on writing, give endDatePlan too."""
    endDatePlan: Any
    """Planned end; on writing, give startDatePlan too."""
    guid: str
    """GUID of the task."""
    xmlId: Any
    """External identifier."""
    commentsCount: str
    """Number of comments."""
    serviceCommentsCount: str
    """Number of comments written by the system."""
    allowChangeDeadline: str
    """Whether the responsible person may change the deadline: Y or N."""
    allowTimeTracking: str
    """Whether time can be tracked: Y or N."""
    taskControl: str
    """Whether a completed task goes to its creator for acceptance."""
    addInReport: str
    """Whether the task is part of reports: Y or N."""
    forkedByTemplateId: Any
    """Identifier of the template that the task was made from."""
    timeEstimate: str
    """Time estimated, in seconds."""
    timeSpentInLogs: str
    """Time spent so far."""
    matchWorkTime: str
    """Whether deadlines are counted in working time only."""
    forumTopicId: str
    """Identifier of the topic that holds the comments."""
    forumId: str
    """Identifier of the forum that holds the comments."""
    siteId: str
    """Identifier of the site."""
    subordinate: str
    """Whether it is a subtask: Y or N."""
    exchangeModified: Any
    """Date and time of the last change by synchronisation, ISO 8601."""
    exchangeId: Any
    """Identifier used in synchronisation."""
    outlookVersion: str
    """Version number, for synchronisation."""
    viewedDate: str
    """Date and time when the task was viewed, ISO 8601."""
    sorting: Any
    """Sort value of the task."""
    durationFact: str
    """Duration so far."""
    isMuted: str
    """Whether the task is muted: Y or N."""
    isPinned: str
    """Whether the task is pinned: Y or N."""
    isPinnedInGroup: str
    """Whether the task is pinned in its group: Y or N."""
    flowId: Any
    """Identifier of the flow."""
    descriptionInBbcode: str
    """Whether the description is in BBCode: Y or N."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""
    statusChangedDate: str
    """Date and time of the last change of status, ISO 8601."""
    durationPlan: str
    """Planned duration, in units of durationType."""
    durationType: str
    """Unit of the planned duration: secs, mins, hours, days, weeks, monts or years."""
    favorite: str
    """Whether the task is among the favourites: Y or N."""
    groupId: str
    """Identifier of the group or project."""
    auditors: list[str]
    """Identifiers of the observers."""
    accomplices: list[str]
    """Identifiers of the participants."""
    checklist: dict[str, StartResultTaskChecklist]
    """Checklist items: identifier → item."""
    group: StartResultTaskGroup
    """Workgroup or project of the task, empty if none."""
    creator: StartResultTaskCreator
    """Data of the user who created the task."""
    responsible: StartResultTaskResponsible
    """Data of the responsible user."""
    accomplicesData: dict[str, StartResultTaskAccomplicesData]
    """Participants: identifier of the user → data."""
    auditorsData: dict[str, StartResultTaskAuditorsData]
    """Observers: identifier of the user → data."""
    newCommentsCount: int
    """Number of unread comments."""
    action: StartResultTaskAction
    """Actions open to the current user, each true or false."""
    checkListTree: StartResultTaskCheckListTree
    """Checklist as a tree of nodes."""
    checkListCanAdd: bool
    """Whether checklist items may be added."""


class StartResult(TypedDict):
    """What ``result`` holds."""

    task: StartResultTask
    """Task with its fields; after deletion, whether it was deleted."""


class StartwatchResultTaskChecklistAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class StartwatchResultTaskChecklist(TypedDict):
    """Checklist items: identifier → item."""

    id: str
    """Identifier."""
    taskId: str
    """Identifier of the task."""
    createdBy: str
    """Identifier of the user who created the entry."""
    parentId: str | int
    """Identifier of the parent entry."""
    title: str
    sortIndex: str
    """Place among the items: lower comes first."""
    isComplete: str
    """Whether the item is done."""
    isImportant: str
    """Whether the item is marked as important."""
    toggledBy: Any
    """Identifier of the user who last ticked the item on or off."""
    toggledDate: Any
    """Date and time when the item was last ticked on or off, ISO 8601."""
    ufChecklistFiles: bool
    """Whether the item has files."""
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    entityId: str
    """Identifier of the object concerned."""
    action: StartwatchResultTaskChecklistAction
    """Actions open to the current user, each true or false."""


class StartwatchResultTaskGroup(TypedDict):
    """Workgroup or project of the task, empty if none."""

    id: str
    """Identifier."""
    name: str
    opened: bool
    """Whether the group is open to everyone."""
    membersCount: int
    """Number of members of the group."""
    image: str
    additionalData: list[Any]
    """Further data of the group."""


class StartwatchResultTaskCreator(TypedDict):
    """Data of the user who created the task."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class StartwatchResultTaskResponsible(TypedDict):
    """Data of the responsible user."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class StartwatchResultTaskAccomplicesData(TypedDict):
    """Participants: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class StartwatchResultTaskAuditorsData(TypedDict):
    """Observers: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


StartwatchResultTaskAction = TypedDict(
    "StartwatchResultTaskAction",
    {
        "accept": bool,
        "decline": bool,
        "complete": bool,
        "approve": bool,
        "disapprove": bool,
        "start": bool,
        "pause": bool,
        "delegate": bool,
        "remove": bool,
        "edit": bool,
        "defer": bool,
        "renew": bool,
        "create": bool,
        "changeDeadline": bool,
        "checklistAddItems": bool,
        "addFavorite": bool,
        "deleteFavorite": bool,
        "rate": bool,
        "take": bool,
        "edit.originator": bool,
        "checklist.reorder": bool,
        "elapsedtime.add": bool,
        "dayplan.timer.toggle": bool,
        "edit.plan": bool,
        "checklist.add": bool,
        "favorite.add": bool,
        "favorite.delete": bool,
    },
)
"""Actions open to the current user, each true or false."""


class StartwatchResultTaskCheckListTreeFields(TypedDict):
    """Values by field."""

    id: Any
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: Any
    """Identifier of the object concerned."""
    userId: int
    """Identifier of the user."""
    createdBy: Any
    """Identifier of the user who created the entry."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    sortIndex: Any
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
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class StartwatchResultTaskCheckListTreeDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class StartwatchResultTaskCheckListTreeDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class StartwatchResultTaskCheckListTreeDescendantsDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class StartwatchResultTaskCheckListTreeDescendantsDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class StartwatchResultTaskCheckListTreeDescendantsDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: StartwatchResultTaskCheckListTreeDescendantsDescendantsFields
    """Values by field."""
    action: StartwatchResultTaskCheckListTreeDescendantsDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[Any]
    """Child nodes of the checklist tree."""


class StartwatchResultTaskCheckListTreeDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: StartwatchResultTaskCheckListTreeDescendantsFields
    """Values by field."""
    action: StartwatchResultTaskCheckListTreeDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[StartwatchResultTaskCheckListTreeDescendantsDescendants]
    """Child nodes of the checklist tree."""


class StartwatchResultTaskCheckListTree(TypedDict):
    """Checklist as a tree of nodes."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: StartwatchResultTaskCheckListTreeFields
    """Values by field."""
    action: list[Any]
    """Actions open to the current user, each true or false."""
    descendants: list[StartwatchResultTaskCheckListTreeDescendants]
    """Child nodes of the checklist tree."""


class StartwatchResultTask(TypedDict):
    """Task with its fields; after deletion, whether it was deleted."""

    id: str
    """Identifier."""
    parentId: str
    """Identifier of the parent entry."""
    title: str
    description: str
    mark: str
    """Rating: P positive, N negative, null none."""
    priority: str
    """Priority: 2 high, 1 medium, 0 low."""
    multitask: str
    """Whether it is a main task with subtasks: Y or N."""
    notViewed: str
    """Whether the task has not been viewed yet: Y or N."""
    replicate: str
    """Whether the task repeats: Y or N."""
    stageId: str
    """Identifier of the stage."""
    sprintId: Any
    """Identifier of the sprint."""
    backlogId: Any
    """Identifier of the backlog."""
    createdBy: str
    """Identifier of the user who created the entry."""
    createdDate: str
    """Date and time of creation, ISO 8601."""
    responsibleId: str
    """Identifier of the responsible user."""
    changedBy: str
    """Identifier of the user who last changed the task."""
    changedDate: str
    """Date and time of the last change, ISO 8601."""
    statusChangedBy: str
    """Identifier of the user who last changed the status."""
    closedBy: str
    """Identifier of the user who completed the task; 0 while it is open."""
    closedDate: Any
    """Date and time of completion, ISO 8601; null while the task is open."""
    activityDate: str
    """Date and time of the last activity, ISO 8601."""
    dateStart: str
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    deadline: str
    """Date and time by which the task is due."""
    startDatePlan: Any
    """Planned start; on writing, give endDatePlan too."""
    endDatePlan: Any
    """Planned end; on writing, give startDatePlan too."""
    guid: str
    """GUID of the task."""
    xmlId: Any
    """External identifier."""
    commentsCount: str
    """Number of comments."""
    serviceCommentsCount: str
    """Number of comments written by the system."""
    allowChangeDeadline: str
    """Whether the responsible person may change the deadline: Y or N."""
    allowTimeTracking: str
    """Whether time can be tracked: Y or N."""
    taskControl: str
    """Whether a completed task goes to its creator for acceptance."""
    addInReport: str
    """Whether the task is part of reports: Y or N."""
    forkedByTemplateId: Any
    """Identifier of the template that the task was made from."""
    timeEstimate: str
    """Time estimated, in seconds."""
    timeSpentInLogs: str
    """Time spent so far."""
    matchWorkTime: str
    """Whether deadlines are counted in working time only."""
    forumTopicId: str
    """Identifier of the topic that holds the comments."""
    forumId: str
    """Identifier of the forum that holds the comments."""
    siteId: str
    """Identifier of the site."""
    subordinate: str
    """Whether it is a subtask: Y or N."""
    exchangeModified: Any
    """Date and time of the last change by synchronisation, ISO 8601."""
    exchangeId: Any
    """Identifier used in synchronisation."""
    outlookVersion: str
    """Version number, for synchronisation."""
    viewedDate: str
    """Date and time when the task was viewed, ISO 8601."""
    sorting: Any
    """Sort value of the task."""
    durationFact: str
    """Duration so far."""
    isMuted: str
    """Whether the task is muted: Y or N."""
    isPinned: str
    """Whether the task is pinned: Y or N."""
    isPinnedInGroup: str
    """Whether the task is pinned in its group: Y or N."""
    flowId: str
    """Identifier of the flow."""
    descriptionInBbcode: str
    """Whether the description is in BBCode: Y or N."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""
    statusChangedDate: str
    """Date and time of the last change of status, ISO 8601."""
    durationPlan: str
    """Planned duration, in units of durationType."""
    durationType: str
    """Unit of the planned duration: secs, mins, hours, days, weeks, monts or years."""
    favorite: str
    """Whether the task is among the favourites: Y or N."""
    groupId: str
    """Identifier of the group or project."""
    auditors: list[str]
    """Identifiers of the observers."""
    accomplices: list[str]
    """Identifiers of the participants."""
    checklist: dict[str, StartwatchResultTaskChecklist]
    """Checklist items: identifier → item."""
    group: StartwatchResultTaskGroup
    """Workgroup or project of the task, empty if none."""
    creator: StartwatchResultTaskCreator
    """Data of the user who created the task."""
    responsible: StartwatchResultTaskResponsible
    """Data of the responsible user."""
    accomplicesData: dict[str, StartwatchResultTaskAccomplicesData]
    """Participants: identifier of the user → data."""
    auditorsData: dict[str, StartwatchResultTaskAuditorsData]
    """Observers: identifier of the user → data."""
    newCommentsCount: int
    """Number of unread comments."""
    action: StartwatchResultTaskAction
    """Actions open to the current user, each true or false."""
    checkListTree: StartwatchResultTaskCheckListTree
    """Checklist as a tree of nodes."""
    checkListCanAdd: bool
    """Whether checklist items may be added."""


class StartwatchResult(TypedDict):
    """What ``result`` holds."""

    task: StartwatchResultTask
    """Task with its fields; after deletion, whether it was deleted."""


class StopwatchResultTaskChecklistAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class StopwatchResultTaskChecklist(TypedDict):
    """Checklist items: identifier → item."""

    id: str
    """Identifier."""
    taskId: str
    """Identifier of the task."""
    createdBy: str
    """Identifier of the user who created the entry."""
    parentId: str | int
    """Identifier of the parent entry."""
    title: str
    sortIndex: str
    """Place among the items: lower comes first."""
    isComplete: str
    """Whether the item is done."""
    isImportant: str
    """Whether the item is marked as important."""
    toggledBy: Any
    """Identifier of the user who last ticked the item on or off."""
    toggledDate: Any
    """Date and time when the item was last ticked on or off, ISO 8601."""
    ufChecklistFiles: bool
    """Whether the item has files."""
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    entityId: str
    """Identifier of the object concerned."""
    action: StopwatchResultTaskChecklistAction
    """Actions open to the current user, each true or false."""


class StopwatchResultTaskGroup(TypedDict):
    """Workgroup or project of the task, empty if none."""

    id: str
    """Identifier."""
    name: str
    opened: bool
    """Whether the group is open to everyone."""
    membersCount: int
    """Number of members of the group."""
    image: str
    additionalData: list[Any]
    """Further data of the group."""


class StopwatchResultTaskCreator(TypedDict):
    """Data of the user who created the task."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class StopwatchResultTaskResponsible(TypedDict):
    """Data of the responsible user."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class StopwatchResultTaskAccomplicesData(TypedDict):
    """Participants: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class StopwatchResultTaskAuditorsData(TypedDict):
    """Observers: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


StopwatchResultTaskAction = TypedDict(
    "StopwatchResultTaskAction",
    {
        "accept": bool,
        "decline": bool,
        "complete": bool,
        "approve": bool,
        "disapprove": bool,
        "start": bool,
        "pause": bool,
        "delegate": bool,
        "remove": bool,
        "edit": bool,
        "defer": bool,
        "renew": bool,
        "create": bool,
        "changeDeadline": bool,
        "checklistAddItems": bool,
        "addFavorite": bool,
        "deleteFavorite": bool,
        "rate": bool,
        "take": bool,
        "edit.originator": bool,
        "checklist.reorder": bool,
        "elapsedtime.add": bool,
        "dayplan.timer.toggle": bool,
        "edit.plan": bool,
        "checklist.add": bool,
        "favorite.add": bool,
        "favorite.delete": bool,
    },
)
"""Actions open to the current user, each true or false."""


class StopwatchResultTaskCheckListTreeFields(TypedDict):
    """Values by field."""

    id: Any
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: Any
    """Identifier of the object concerned."""
    userId: int
    """Identifier of the user."""
    createdBy: Any
    """Identifier of the user who created the entry."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    sortIndex: Any
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
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class StopwatchResultTaskCheckListTreeDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class StopwatchResultTaskCheckListTreeDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class StopwatchResultTaskCheckListTreeDescendantsDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class StopwatchResultTaskCheckListTreeDescendantsDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class StopwatchResultTaskCheckListTreeDescendantsDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: StopwatchResultTaskCheckListTreeDescendantsDescendantsFields
    """Values by field."""
    action: StopwatchResultTaskCheckListTreeDescendantsDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[Any]
    """Child nodes of the checklist tree."""


class StopwatchResultTaskCheckListTreeDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: StopwatchResultTaskCheckListTreeDescendantsFields
    """Values by field."""
    action: StopwatchResultTaskCheckListTreeDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[StopwatchResultTaskCheckListTreeDescendantsDescendants]
    """Child nodes of the checklist tree."""


class StopwatchResultTaskCheckListTree(TypedDict):
    """Checklist as a tree of nodes."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: StopwatchResultTaskCheckListTreeFields
    """Values by field."""
    action: list[Any]
    """Actions open to the current user, each true or false."""
    descendants: list[StopwatchResultTaskCheckListTreeDescendants]
    """Child nodes of the checklist tree."""


class StopwatchResultTask(TypedDict):
    """Task with its fields; after deletion, whether it was deleted."""

    id: str
    """Identifier."""
    parentId: str
    """Identifier of the parent entry."""
    title: str
    description: str
    mark: str
    """Rating: P positive, N negative, null none."""
    priority: str
    """Priority: 2 high, 1 medium, 0 low."""
    multitask: str
    """Whether it is a main task with subtasks: Y or N."""
    notViewed: str
    """Whether the task has not been viewed yet: Y or N."""
    replicate: str
    """Whether the task repeats: Y or N."""
    stageId: str
    """Identifier of the stage."""
    sprintId: Any
    """Identifier of the sprint."""
    backlogId: Any
    """Identifier of the backlog."""
    createdBy: str
    """Identifier of the user who created the entry."""
    createdDate: str
    """Date and time of creation, ISO 8601."""
    responsibleId: str
    """Identifier of the responsible user."""
    changedBy: str
    """Identifier of the user who last changed the task."""
    changedDate: str
    """Date and time of the last change, ISO 8601."""
    statusChangedBy: str
    """Identifier of the user who last changed the status."""
    closedBy: str
    """Identifier of the user who completed the task; 0 while it is open."""
    closedDate: Any
    """Date and time of completion, ISO 8601; null while the task is open."""
    activityDate: str
    """Date and time of the last activity, ISO 8601."""
    dateStart: str
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    deadline: str
    """Date and time by which the task is due."""
    startDatePlan: Any
    """Planned start; on writing, give endDatePlan too."""
    endDatePlan: Any
    """Planned end; on writing, give startDatePlan too."""
    guid: str
    """GUID of the task."""
    xmlId: Any
    """External identifier."""
    commentsCount: str
    """Number of comments."""
    serviceCommentsCount: str
    """Number of comments written by the system."""
    allowChangeDeadline: str
    """Whether the responsible person may change the deadline: Y or N."""
    allowTimeTracking: str
    """Whether time can be tracked: Y or N."""
    taskControl: str
    """Whether a completed task goes to its creator for acceptance."""
    addInReport: str
    """Whether the task is part of reports: Y or N."""
    forkedByTemplateId: Any
    """Identifier of the template that the task was made from."""
    timeEstimate: str
    """Time estimated, in seconds."""
    timeSpentInLogs: str
    """Time spent so far."""
    matchWorkTime: str
    """Whether deadlines are counted in working time only."""
    forumTopicId: str
    """Identifier of the topic that holds the comments."""
    forumId: str
    """Identifier of the forum that holds the comments."""
    siteId: str
    """Identifier of the site."""
    subordinate: str
    """Whether it is a subtask: Y or N."""
    exchangeModified: Any
    """Date and time of the last change by synchronisation, ISO 8601."""
    exchangeId: Any
    """Identifier used in synchronisation."""
    outlookVersion: str
    """Version number, for synchronisation."""
    viewedDate: str
    """Date and time when the task was viewed, ISO 8601."""
    sorting: Any
    """Sort value of the task."""
    durationFact: str
    """Duration so far."""
    isMuted: str
    """Whether the task is muted: Y or N."""
    isPinned: str
    """Whether the task is pinned: Y or N."""
    isPinnedInGroup: str
    """Whether the task is pinned in its group: Y or N."""
    flowId: str
    """Identifier of the flow."""
    descriptionInBbcode: str
    """Whether the description is in BBCode: Y or N."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""
    statusChangedDate: str
    """Date and time of the last change of status, ISO 8601."""
    durationPlan: str
    """Planned duration, in units of durationType."""
    durationType: str
    """Unit of the planned duration: secs, mins, hours, days, weeks, monts or years."""
    favorite: str
    """Whether the task is among the favourites: Y or N."""
    groupId: str
    """Identifier of the group or project."""
    auditors: list[str]
    """Identifiers of the observers."""
    accomplices: list[str]
    """Identifiers of the participants."""
    checklist: dict[str, StopwatchResultTaskChecklist]
    """Checklist items: identifier → item."""
    group: StopwatchResultTaskGroup
    """Workgroup or project of the task, empty if none."""
    creator: StopwatchResultTaskCreator
    """Data of the user who created the task."""
    responsible: StopwatchResultTaskResponsible
    """Data of the responsible user."""
    accomplicesData: dict[str, StopwatchResultTaskAccomplicesData]
    """Participants: identifier of the user → data."""
    auditorsData: dict[str, StopwatchResultTaskAuditorsData]
    """Observers: identifier of the user → data."""
    newCommentsCount: int
    """Number of unread comments."""
    action: StopwatchResultTaskAction
    """Actions open to the current user, each true or false."""
    checkListTree: StopwatchResultTaskCheckListTree
    """Checklist as a tree of nodes."""
    checkListCanAdd: bool
    """Whether checklist items may be added."""


class StopwatchResult(TypedDict):
    """What ``result`` holds."""

    task: StopwatchResultTask
    """Task with its fields; after deletion, whether it was deleted."""


class UnmuteResultTaskChecklistAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class UnmuteResultTaskChecklist(TypedDict):
    """Checklist items: identifier → item."""

    id: str
    """Identifier."""
    taskId: str
    """Identifier of the task."""
    createdBy: str
    """Identifier of the user who created the entry."""
    parentId: str | int
    """Identifier of the parent entry."""
    title: str
    sortIndex: str
    """Place among the items: lower comes first."""
    isComplete: str
    """Whether the item is done."""
    isImportant: str
    """Whether the item is marked as important."""
    toggledBy: Any
    """Identifier of the user who last ticked the item on or off."""
    toggledDate: Any
    """Date and time when the item was last ticked on or off, ISO 8601."""
    ufChecklistFiles: bool
    """Whether the item has files."""
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    entityId: str
    """Identifier of the object concerned."""
    action: UnmuteResultTaskChecklistAction
    """Actions open to the current user, each true or false."""


class UnmuteResultTaskGroup(TypedDict):
    """Workgroup or project of the task, empty if none."""

    id: str
    """Identifier."""
    name: str
    opened: bool
    """Whether the group is open to everyone."""
    membersCount: int
    """Number of members of the group."""
    image: str
    additionalData: list[Any]
    """Further data of the group."""


class UnmuteResultTaskCreator(TypedDict):
    """Data of the user who created the task."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class UnmuteResultTaskResponsible(TypedDict):
    """Data of the responsible user."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class UnmuteResultTaskAccomplicesData(TypedDict):
    """Participants: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class UnmuteResultTaskAuditorsData(TypedDict):
    """Observers: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


UnmuteResultTaskAction = TypedDict(
    "UnmuteResultTaskAction",
    {
        "accept": bool,
        "decline": bool,
        "complete": bool,
        "approve": bool,
        "disapprove": bool,
        "start": bool,
        "pause": bool,
        "delegate": bool,
        "remove": bool,
        "edit": bool,
        "defer": bool,
        "renew": bool,
        "create": bool,
        "changeDeadline": bool,
        "checklistAddItems": bool,
        "addFavorite": bool,
        "deleteFavorite": bool,
        "rate": bool,
        "take": bool,
        "edit.originator": bool,
        "checklist.reorder": bool,
        "elapsedtime.add": bool,
        "dayplan.timer.toggle": bool,
        "edit.plan": bool,
        "checklist.add": bool,
        "favorite.add": bool,
        "favorite.delete": bool,
    },
)
"""Actions open to the current user, each true or false."""


class UnmuteResultTaskCheckListTreeFields(TypedDict):
    """Values by field."""

    id: Any
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: Any
    """Identifier of the object concerned."""
    userId: int
    """Identifier of the user."""
    createdBy: Any
    """Identifier of the user who created the entry."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    sortIndex: Any
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
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class UnmuteResultTaskCheckListTreeDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class UnmuteResultTaskCheckListTreeDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class UnmuteResultTaskCheckListTreeDescendantsDescendantsFields(TypedDict):
    """Values by field."""

    id: int
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: int
    """Identifier of the object concerned."""
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
    members: list[Any]
    """People of the item."""
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class UnmuteResultTaskCheckListTreeDescendantsDescendantsAction(TypedDict):
    """Actions open to the current user, each true or false."""

    modify: bool
    """Whether the item may be changed."""
    remove: bool
    """Whether it may be deleted."""
    toggle: bool
    """Whether the item may be ticked on or off."""
    add: bool
    """Whether the user may add checklist items."""
    addAccomplice: bool
    """Whether a participant may be added to the item."""


class UnmuteResultTaskCheckListTreeDescendantsDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: UnmuteResultTaskCheckListTreeDescendantsDescendantsFields
    """Values by field."""
    action: UnmuteResultTaskCheckListTreeDescendantsDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[Any]
    """Child nodes of the checklist tree."""


class UnmuteResultTaskCheckListTreeDescendants(TypedDict):
    """Child nodes of the checklist tree."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: UnmuteResultTaskCheckListTreeDescendantsFields
    """Values by field."""
    action: UnmuteResultTaskCheckListTreeDescendantsAction
    """Actions open to the current user, each true or false."""
    descendants: list[UnmuteResultTaskCheckListTreeDescendantsDescendants]
    """Child nodes of the checklist tree."""


class UnmuteResultTaskCheckListTree(TypedDict):
    """Checklist as a tree of nodes."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: UnmuteResultTaskCheckListTreeFields
    """Values by field."""
    action: list[Any]
    """Actions open to the current user, each true or false."""
    descendants: list[UnmuteResultTaskCheckListTreeDescendants]
    """Child nodes of the checklist tree."""


class UnmuteResultTask(TypedDict):
    """Task with its fields; after deletion, whether it was deleted."""

    id: str
    """Identifier."""
    parentId: str
    """Identifier of the parent entry."""
    title: str
    description: str
    mark: str
    """Rating: P positive, N negative, null none."""
    priority: str
    """Priority: 2 high, 1 medium, 0 low."""
    multitask: str
    """Whether it is a main task with subtasks: Y or N."""
    notViewed: str
    """Whether the task has not been viewed yet: Y or N."""
    replicate: str
    """Whether the task repeats: Y or N."""
    stageId: str
    """Identifier of the stage."""
    sprintId: Any
    """Identifier of the sprint."""
    backlogId: Any
    """Identifier of the backlog."""
    createdBy: str
    """Identifier of the user who created the entry."""
    createdDate: str
    """Date and time of creation, ISO 8601."""
    responsibleId: str
    """Identifier of the responsible user."""
    changedBy: str
    """Identifier of the user who last changed the task."""
    changedDate: str
    """Date and time of the last change, ISO 8601."""
    statusChangedBy: str
    """Identifier of the user who last changed the status."""
    closedBy: str
    """Identifier of the user who completed the task; 0 while it is open."""
    closedDate: Any
    """Date and time of completion, ISO 8601; null while the task is open."""
    activityDate: str
    """Date and time of the last activity, ISO 8601."""
    dateStart: str
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    deadline: str
    """Date and time by which the task is due."""
    startDatePlan: Any
    """Planned start; on writing, give endDatePlan too."""
    endDatePlan: Any
    """Planned end; on writing, give startDatePlan too."""
    guid: str
    """GUID of the task."""
    xmlId: Any
    """External identifier."""
    commentsCount: str
    """Number of comments."""
    serviceCommentsCount: str
    """Number of comments written by the system."""
    allowChangeDeadline: str
    """Whether the responsible person may change the deadline: Y or N."""
    allowTimeTracking: str
    """Whether time can be tracked: Y or N."""
    taskControl: str
    """Whether a completed task goes to its creator for acceptance."""
    addInReport: str
    """Whether the task is part of reports: Y or N."""
    forkedByTemplateId: Any
    """Identifier of the template that the task was made from."""
    timeEstimate: str
    """Time estimated, in seconds."""
    timeSpentInLogs: str
    """Time spent so far."""
    matchWorkTime: str
    """Whether deadlines are counted in working time only."""
    forumTopicId: str
    """Identifier of the topic that holds the comments."""
    forumId: str
    """Identifier of the forum that holds the comments."""
    siteId: str
    """Identifier of the site."""
    subordinate: str
    """Whether it is a subtask: Y or N."""
    exchangeModified: Any
    """Date and time of the last change by synchronisation, ISO 8601."""
    exchangeId: Any
    """Identifier used in synchronisation."""
    outlookVersion: str
    """Version number, for synchronisation."""
    viewedDate: str
    """Date and time when the task was viewed, ISO 8601."""
    sorting: Any
    """Sort value of the task."""
    durationFact: str
    """Duration so far."""
    isMuted: str
    """Whether the task is muted: Y or N."""
    isPinned: str
    """Whether the task is pinned: Y or N."""
    isPinnedInGroup: str
    """Whether the task is pinned in its group: Y or N."""
    flowId: str
    """Identifier of the flow."""
    descriptionInBbcode: str
    """Whether the description is in BBCode: Y or N."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""
    statusChangedDate: str
    """Date and time of the last change of status, ISO 8601."""
    durationPlan: str
    """Planned duration, in units of durationType."""
    durationType: str
    """Unit of the planned duration: secs, mins, hours, days, weeks, monts or years."""
    favorite: str
    """Whether the task is among the favourites: Y or N."""
    groupId: str
    """Identifier of the group or project."""
    auditors: list[str]
    """Identifiers of the observers."""
    accomplices: list[str]
    """Identifiers of the participants."""
    checklist: dict[str, UnmuteResultTaskChecklist]
    """Checklist items: identifier → item."""
    group: UnmuteResultTaskGroup
    """Workgroup or project of the task, empty if none."""
    creator: UnmuteResultTaskCreator
    """Data of the user who created the task."""
    responsible: UnmuteResultTaskResponsible
    """Data of the responsible user."""
    accomplicesData: dict[str, UnmuteResultTaskAccomplicesData]
    """Participants: identifier of the user → data."""
    auditorsData: dict[str, UnmuteResultTaskAuditorsData]
    """Observers: identifier of the user → data."""
    newCommentsCount: int
    """Number of unread comments."""
    action: UnmuteResultTaskAction
    """Actions open to the current user, each true or false."""
    checkListTree: UnmuteResultTaskCheckListTree
    """Checklist as a tree of nodes."""
    checkListCanAdd: bool
    """Whether checklist items may be added."""


class UnmuteResult(TypedDict):
    """What ``result`` holds."""

    task: UnmuteResultTask
    """Task with its fields; after deletion, whether it was deleted."""


class UnpinResultTaskCreator(TypedDict):
    """Data of the user who created the task."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: Any
    """Job title of the person or bot."""


class UnpinResultTaskResponsible(TypedDict):
    """Data of the responsible user."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: Any
    """Job title of the person or bot."""


UnpinResultTaskAction = TypedDict(
    "UnpinResultTaskAction",
    {
        "accept": bool,
        "decline": bool,
        "complete": bool,
        "approve": bool,
        "disapprove": bool,
        "start": bool,
        "pause": bool,
        "delegate": bool,
        "remove": bool,
        "edit": bool,
        "defer": bool,
        "renew": bool,
        "create": bool,
        "changeDeadline": bool,
        "checklistAddItems": bool,
        "addFavorite": bool,
        "deleteFavorite": bool,
        "rate": bool,
        "take": bool,
        "edit.originator": bool,
        "checklist.reorder": bool,
        "elapsedtime.add": bool,
        "dayplan.timer.toggle": bool,
        "edit.plan": bool,
        "checklist.add": bool,
        "favorite.add": bool,
        "favorite.delete": bool,
    },
)
"""Actions open to the current user, each true or false."""


class UnpinResultTaskCheckListTreeFields(TypedDict):
    """Values by field."""

    id: Any
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: Any
    """Identifier of the object concerned."""
    userId: int
    """Identifier of the user."""
    createdBy: Any
    """Identifier of the user who created the entry."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    sortIndex: Any
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
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class UnpinResultTaskCheckListTree(TypedDict):
    """Checklist as a tree of nodes."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: UnpinResultTaskCheckListTreeFields
    """Values by field."""
    action: list[Any]
    """Actions open to the current user, each true or false."""
    descendants: list[Any]
    """Child nodes of the checklist tree."""


class UnpinResultTask(TypedDict):
    """Task with its fields; after deletion, whether it was deleted."""

    id: str
    """Identifier."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    description: str
    mark: Any
    """Rating: P positive, N negative, null none."""
    priority: str
    """Priority: 2 high, 1 medium, 0 low."""
    multitask: str
    """Whether it is a main task with subtasks: Y or N."""
    notViewed: str
    """Whether the task has not been viewed yet: Y or N."""
    replicate: str
    """Whether the task repeats: Y or N."""
    stageId: str
    """Identifier of the stage."""
    sprintId: Any
    """Identifier of the sprint."""
    backlogId: Any
    """Identifier of the backlog."""
    createdBy: str
    """Identifier of the user who created the entry."""
    createdDate: str
    """Date and time of creation, ISO 8601."""
    responsibleId: str
    """Identifier of the responsible user."""
    changedBy: str
    """Identifier of the user who last changed the task."""
    changedDate: str
    """Date and time of the last change, ISO 8601."""
    statusChangedBy: Any
    """Identifier of the user who last changed the status."""
    closedBy: Any
    """Identifier of the user who completed the task; 0 while it is open."""
    closedDate: Any
    """Date and time of completion, ISO 8601; null while the task is open."""
    activityDate: str
    """Date and time of the last activity, ISO 8601."""
    dateStart: Any
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    deadline: str
    """Date and time by which the task is due."""
    startDatePlan: Any
    """Planned start; on writing, give endDatePlan too."""
    endDatePlan: Any
    """Planned end; on writing, give startDatePlan too."""
    guid: str
    """GUID of the task."""
    xmlId: Any
    """External identifier."""
    commentsCount: Any
    """Number of comments."""
    serviceCommentsCount: Any
    """Number of comments written by the system."""
    allowChangeDeadline: str
    """Whether the responsible person may change the deadline: Y or N."""
    allowTimeTracking: str
    """Whether time can be tracked: Y or N."""
    taskControl: str
    """Whether a completed task goes to its creator for acceptance."""
    addInReport: str
    """Whether the task is part of reports: Y or N."""
    forkedByTemplateId: Any
    """Identifier of the template that the task was made from."""
    timeEstimate: str
    """Time estimated, in seconds."""
    timeSpentInLogs: Any
    """Time spent so far."""
    matchWorkTime: str
    """Whether deadlines are counted in working time only."""
    forumTopicId: Any
    """Identifier of the topic that holds the comments."""
    forumId: Any
    """Identifier of the forum that holds the comments."""
    siteId: str
    """Identifier of the site."""
    subordinate: str
    """Whether it is a subtask: Y or N."""
    exchangeModified: Any
    """Date and time of the last change by synchronisation, ISO 8601."""
    exchangeId: Any
    """Identifier used in synchronisation."""
    outlookVersion: str
    """Version number, for synchronisation."""
    viewedDate: Any
    """Date and time when the task was viewed, ISO 8601."""
    sorting: Any
    """Sort value of the task."""
    durationFact: Any
    """Duration so far."""
    isMuted: str
    """Whether the task is muted: Y or N."""
    isPinned: str
    """Whether the task is pinned: Y or N."""
    isPinnedInGroup: str
    """Whether the task is pinned in its group: Y or N."""
    flowId: Any
    """Identifier of the flow."""
    chatId: int
    """Identifier of the chat."""
    descriptionInBbcode: str
    """Whether the description is in BBCode: Y or N."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""
    statusChangedDate: str
    """Date and time of the last change of status, ISO 8601."""
    durationPlan: Any
    """Planned duration, in units of durationType."""
    durationType: str
    """Unit of the planned duration: secs, mins, hours, days, weeks, monts or years."""
    favorite: str
    """Whether the task is among the favourites: Y or N."""
    groupId: str
    """Identifier of the group or project."""
    auditors: list[Any]
    """Identifiers of the observers."""
    accomplices: list[Any]
    """Identifiers of the participants."""
    checklist: list[Any]
    """Checklist items: identifier → item."""
    group: list[Any]
    """Workgroup or project of the task, empty if none."""
    creator: UnpinResultTaskCreator
    """Data of the user who created the task."""
    responsible: UnpinResultTaskResponsible
    """Data of the responsible user."""
    accomplicesData: list[Any]
    """Participants: identifier of the user → data."""
    auditorsData: list[Any]
    """Observers: identifier of the user → data."""
    newCommentsCount: int
    """Number of unread comments."""
    action: UnpinResultTaskAction
    """Actions open to the current user, each true or false."""
    checkListTree: UnpinResultTaskCheckListTree
    """Checklist as a tree of nodes."""
    checkListCanAdd: bool
    """Whether checklist items may be added."""


class UnpinResult(TypedDict):
    """What ``result`` holds."""

    task: UnpinResultTask
    """Task with its fields; after deletion, whether it was deleted."""


class UpdateResultTaskCreator(TypedDict):
    """Data of the user who created the task."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class UpdateResultTaskResponsible(TypedDict):
    """Data of the responsible user."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


class UpdateResultTaskAuditorsData(TypedDict):
    """Observers: identifier of the user → data."""

    id: str
    """Identifier."""
    name: str
    link: str
    """Link to the user's profile."""
    icon: str
    """Link to the user's avatar."""
    workPosition: str
    """Job title of the person or bot."""


UpdateResultTaskAction = TypedDict(
    "UpdateResultTaskAction",
    {
        "accept": bool,
        "decline": bool,
        "complete": bool,
        "approve": bool,
        "disapprove": bool,
        "start": bool,
        "pause": bool,
        "delegate": bool,
        "remove": bool,
        "edit": bool,
        "defer": bool,
        "renew": bool,
        "create": bool,
        "changeDeadline": bool,
        "checklistAddItems": bool,
        "addFavorite": bool,
        "deleteFavorite": bool,
        "rate": bool,
        "take": bool,
        "edit.originator": bool,
        "checklist.reorder": bool,
        "elapsedtime.add": bool,
        "dayplan.timer.toggle": bool,
        "edit.plan": bool,
        "checklist.add": bool,
        "favorite.add": bool,
        "favorite.delete": bool,
    },
)
"""Actions open to the current user, each true or false."""


class UpdateResultTaskCheckListTreeFields(TypedDict):
    """Values by field."""

    id: Any
    """Identifier."""
    copiedId: Any
    """Identifier of the item that this one was copied from."""
    entityId: Any
    """Identifier of the object concerned."""
    userId: int
    """Identifier of the user."""
    createdBy: Any
    """Identifier of the user who created the entry."""
    parentId: Any
    """Identifier of the parent entry."""
    title: str
    sortIndex: Any
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
    attachments: list[Any]
    """Attachments of the item."""
    nodeId: Any
    """Identifier of the node in the checklist tree."""


class UpdateResultTaskCheckListTree(TypedDict):
    """Checklist as a tree of nodes."""

    nodeId: int
    """Identifier of the node in the checklist tree."""
    fields: UpdateResultTaskCheckListTreeFields
    """Values by field."""
    action: list[Any]
    """Actions open to the current user, each true or false."""
    descendants: list[Any]
    """Child nodes of the checklist tree."""


class UpdateResultTask(TypedDict):
    """Task with its fields; after deletion, whether it was deleted."""

    id: str
    """Identifier."""
    title: str
    description: str
    mark: Any
    """Rating: P positive, N negative, null none."""
    priority: str
    """Priority: 2 high, 1 medium, 0 low."""
    multitask: str
    """Whether it is a main task with subtasks: Y or N."""
    notViewed: str
    """Whether the task has not been viewed yet: Y or N."""
    replicate: str
    """Whether the task repeats: Y or N."""
    stageId: str
    """Identifier of the stage."""
    sprintId: Any
    """Identifier of the sprint."""
    backlogId: Any
    """Identifier of the backlog."""
    createdBy: str
    """Identifier of the user who created the entry."""
    createdDate: str
    """Date and time of creation, ISO 8601."""
    responsibleId: str
    """Identifier of the responsible user."""
    changedBy: str
    """Identifier of the user who last changed the task."""
    changedDate: str
    """Date and time of the last change, ISO 8601."""
    statusChangedBy: str
    """Identifier of the user who last changed the status."""
    closedBy: str
    """Identifier of the user who completed the task; 0 while it is open."""
    closedDate: Any
    """Date and time of completion, ISO 8601; null while the task is open."""
    activityDate: str
    """Date and time of the last activity, ISO 8601."""
    dateStart: Any
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    deadline: str
    """Date and time by which the task is due."""
    startDatePlan: str
    """Planned start; on writing, give endDatePlan too."""
    endDatePlan: str
    """Planned end; on writing, give startDatePlan too."""
    guid: str
    """GUID of the task."""
    xmlId: Any
    """External identifier."""
    commentsCount: str
    """Number of comments."""
    serviceCommentsCount: str
    """Number of comments written by the system."""
    allowChangeDeadline: str
    """Whether the responsible person may change the deadline: Y or N."""
    allowTimeTracking: str
    """Whether time can be tracked: Y or N."""
    taskControl: str
    """Whether a completed task goes to its creator for acceptance."""
    addInReport: str
    """Whether the task is part of reports: Y or N."""
    forkedByTemplateId: Any
    """Identifier of the template that the task was made from."""
    timeEstimate: str
    """Time estimated, in seconds."""
    timeSpentInLogs: Any
    """Time spent so far."""
    matchWorkTime: str
    """Whether deadlines are counted in working time only."""
    forumTopicId: str
    """Identifier of the topic that holds the comments."""
    forumId: str
    """Identifier of the forum that holds the comments."""
    siteId: str
    """Identifier of the site."""
    subordinate: str
    """Whether it is a subtask: Y or N."""
    exchangeModified: Any
    """Date and time of the last change by synchronisation, ISO 8601."""
    exchangeId: Any
    """Identifier used in synchronisation."""
    outlookVersion: str
    """Version number, for synchronisation."""
    viewedDate: str
    """Date and time when the task was viewed, ISO 8601."""
    sorting: Any
    """Sort value of the task."""
    durationFact: Any
    """Duration so far."""
    isMuted: str
    """Whether the task is muted: Y or N."""
    isPinned: str
    """Whether the task is pinned: Y or N."""
    isPinnedInGroup: str
    """Whether the task is pinned in its group: Y or N."""
    flowId: Any
    """Identifier of the flow."""
    descriptionInBbcode: str
    """Whether the description is in BBCode: Y or N."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""
    statusChangedDate: str
    """Date and time of the last change of status, ISO 8601."""
    durationPlan: str
    """Planned duration, in units of durationType."""
    durationType: str
    """Unit of the planned duration: secs, mins, hours, days, weeks, monts or years."""
    favorite: str
    """Whether the task is among the favourites: Y or N."""
    groupId: str
    """Identifier of the group or project."""
    auditors: list[str]
    """Identifiers of the observers."""
    accomplices: list[Any]
    """Identifiers of the participants."""
    checklist: list[Any]
    """Checklist items: identifier → item."""
    group: list[Any]
    """Workgroup or project of the task, empty if none."""
    creator: UpdateResultTaskCreator
    """Data of the user who created the task."""
    responsible: UpdateResultTaskResponsible
    """Data of the responsible user."""
    accomplicesData: list[Any]
    """Participants: identifier of the user → data."""
    auditorsData: dict[str, UpdateResultTaskAuditorsData]
    """Observers: identifier of the user → data."""
    newCommentsCount: int
    """Number of unread comments."""
    action: UpdateResultTaskAction
    """Actions open to the current user, each true or false."""
    checkListTree: UpdateResultTaskCheckListTree
    """Checklist as a tree of nodes."""
    checkListCanAdd: bool
    """Whether checklist items may be added."""


class UpdateResult(TypedDict):
    """What ``result`` holds."""

    task: UpdateResultTask
    """Task with its fields; after deletion, whether it was deleted."""


class CountersGetResult(TypedDict):
    """What ``result`` holds."""

    counter: int
    """Counter, e.g. the number of unread messages."""
    code: int
    """Code that identifies the entry."""


class FilesAttachResult(TypedDict):
    """What ``result`` holds."""

    attachmentId: int
    """Identifier of the attachment."""


class HistoryListFilterUser(TypedDict):
    """Data of the user, or the identifier."""

    id: NotRequired[int]
    """Identifier."""
    name: NotRequired[str]
    lastName: NotRequired[str]
    """Surname of the user."""
    secondName: NotRequired[str]
    """Middle name of the user."""
    login: NotRequired[str]
    """Login of the user."""


class HistoryListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    FIELD: NotRequired[str]
    """Kind of change, e.g. TITLE or DEADLINE."""
    id: NotRequired[int]
    """Identifier."""
    createdDate: NotRequired[str]
    """Date and time of creation, ISO 8601."""
    value: NotRequired[Mapping[str, object]]
    user: NotRequired[HistoryListFilterUser | Mapping[str, object]]
    """Data of the user, or the identifier."""


HistoryListResultListValue = TypedDict(
    "HistoryListResultListValue",
    {
        "from": str | None,
        "to": str | None,
    },
)
"""What ``value`` holds."""


class HistoryListResultListUser(TypedDict):
    """Data of the user, or the identifier."""

    id: int
    """Identifier."""
    name: str
    lastName: str
    """Surname of the user."""
    secondName: str
    """Middle name of the user."""
    login: str
    """Login of the user."""


class HistoryListResultList(TypedDict):
    """Changes found."""

    id: int
    """Identifier."""
    createdDate: str
    """Date and time of creation, ISO 8601."""
    field: str
    """Kind of change, e.g. TITLE or DEADLINE."""
    value: HistoryListResultListValue
    user: HistoryListResultListUser
    """Data of the user, or the identifier."""


HistoryListResult = TypedDict(
    "HistoryListResult",
    {
        "list": "list[HistoryListResultList]",
    },
)
"""What ``result`` holds."""


class ResultAddFromCommentResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    taskId: int
    """Identifier of the task."""
    commentId: int
    """Identifier of the comment marked as a result."""
    createdBy: int
    """Identifier of the user who created the entry."""
    createdAt: str
    """Date and time when the result was marked, ISO 8601."""
    updatedAt: str
    """Date and time of the last change, ISO 8601."""
    status: Literal[0, 1] | int
    """Status of the task, sprint or result; sprints: active, planned, completed. One of ``0``
    (open), ``1`` (closed) and others.
    """
    text: str
    formattedText: str
    """Text of the result with its formatting."""
    files: Any
    """Files of the epic; a Drive file's identifier is prefixed with n."""


class ResultListResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    taskId: int
    """Identifier of the task."""
    commentId: int
    """Identifier of the comment marked as a result."""
    createdBy: int
    """Identifier of the user who created the entry."""
    createdAt: str
    """Date and time when the result was marked, ISO 8601."""
    updatedAt: str
    """Date and time of the last change, ISO 8601."""
    status: Literal[0, 1] | int
    """Status of the task, sprint or result; sprints: active, planned, completed. One of ``0``
    (open), ``1`` (closed) and others.
    """
    text: str
    formattedText: str
    """Text of the result with its formatting."""
    files: list[int]
    """Files of the epic; a Drive file's identifier is prefixed with n."""


_ADD: Final[Endpoint[AddResult]] = Endpoint("tasks.task.add")
_APPROVE: Final[Endpoint[ApproveResult]] = Endpoint("tasks.task.approve")
_COMPLETE: Final[Endpoint[CompleteResult]] = Endpoint("tasks.task.complete")
_DEFER: Final[Endpoint[DeferResult]] = Endpoint("tasks.task.defer")
_DELEGATE: Final[Endpoint[DelegateResult]] = Endpoint("tasks.task.delegate")
_DELETE: Final[Endpoint[DeleteResult]] = Endpoint("tasks.task.delete")
_DISAPPROVE: Final[Endpoint[DisapproveResult]] = Endpoint("tasks.task.disapprove")
_GET: Final[Endpoint[GetResult]] = Endpoint("tasks.task.get", write=False)
_GETACCESS: Final[Endpoint[GetaccessResult]] = Endpoint("tasks.task.getaccess", write=False)
_GET_FIELDS: Final[Endpoint[GetFieldsResult]] = Endpoint("tasks.task.getFields", write=False)
_LIST: Final[ListEndpoint[ListItem]] = ListEndpoint(
    "tasks.task.list", Paging("start", ("tasks",), 50, id="id")
)
_MUTE: Final[Endpoint[MuteResult]] = Endpoint("tasks.task.mute")
_PAUSE: Final[Endpoint[PauseResult]] = Endpoint("tasks.task.pause")
_PIN: Final[Endpoint[PinResult]] = Endpoint("tasks.task.pin")
_RENEW: Final[Endpoint[RenewResult]] = Endpoint("tasks.task.renew")
_START: Final[Endpoint[StartResult]] = Endpoint("tasks.task.start")
_STARTWATCH: Final[Endpoint[StartwatchResult]] = Endpoint("tasks.task.startwatch")
_STOPWATCH: Final[Endpoint[StopwatchResult]] = Endpoint("tasks.task.stopwatch")
_UNMUTE: Final[Endpoint[UnmuteResult]] = Endpoint("tasks.task.unmute")
_UNPIN: Final[Endpoint[UnpinResult]] = Endpoint("tasks.task.unpin")
_UPDATE: Final[Endpoint[UpdateResult]] = Endpoint("tasks.task.update")
_COUNTERS__GET: Final[Endpoint[dict[str, CountersGetResult]]] = Endpoint(
    "tasks.task.counters.get", write=False
)
_FAVORITE__ADD: Final[Endpoint[bool]] = Endpoint("tasks.task.favorite.add")
_FAVORITE__REMOVE: Final[Endpoint[bool]] = Endpoint("tasks.task.favorite.remove")
_FILES__ATTACH: Final[Endpoint[FilesAttachResult]] = Endpoint("tasks.task.files.attach")
_HISTORY__LIST: Final[Endpoint[HistoryListResult]] = Endpoint(
    "tasks.task.history.list", write=False
)
_RESULT__ADD_FROM_COMMENT: Final[Endpoint[ResultAddFromCommentResult]] = Endpoint(
    "tasks.task.result.addFromComment"
)
_RESULT__DELETE_FROM_COMMENT: Final[Endpoint[None]] = Endpoint(
    "tasks.task.result.deleteFromComment"
)
_RESULT__LIST: Final[Endpoint[list[ResultListResult]]] = Endpoint(
    "tasks.task.result.list", write=False
)


class TasksTaskMethods(Namespace):
    """Methods of ``tasks.task``."""

    @property
    def counters(self) -> TasksTaskCountersMethods:
        """Methods of ``tasks.task.counters``."""
        return TasksTaskCountersMethods(self._caller)

    @property
    def favorite(self) -> TasksTaskFavoriteMethods:
        """Methods of ``tasks.task.favorite``."""
        return TasksTaskFavoriteMethods(self._caller)

    @property
    def files(self) -> TasksTaskFilesMethods:
        """Methods of ``tasks.task.files``."""
        return TasksTaskFilesMethods(self._caller)

    @property
    def history(self) -> TasksTaskHistoryMethods:
        """Methods of ``tasks.task.history``."""
        return TasksTaskHistoryMethods(self._caller)

    @property
    def result(self) -> TasksTaskResultMethods:
        """Methods of ``tasks.task.result``."""
        return TasksTaskResultMethods(self._caller)

    def add(
        self,
        *,
        fields: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> AddResult:
        """Create a task.

        Args:
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AddResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``100``: Nothing was given in fields.
                ``ERROR_CORE``: The user in RESPONSIBLE_ID does not exist. ``ERROR_CORE``: The
                RESPONSIBLE_ID field is empty. ``ERROR_CORE``: The TITLE field is empty.
                ``ERROR_CORE``: A required custom field, named in the message, is empty.
                ``ERROR_CORE``: The STATUS field holds a value that is not possible.
                ``ERROR_CORE``: The task in PARENT_ID does not exist. ``ERROR_CORE``: The
                planned end is earlier than the planned start. ``ERROR_CORE``: The planned end
                (END_DATE_PLAN) is too far ahead.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.add``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html
        """
        return self._call(_ADD, {"fields": fields}, extra_params)

    def approve(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ApproveResult:
        """Accept the work on a task that awaits control.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ApproveResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type.
                ``1048582``: The caller may not accept the work on the task. ``100``: The taskId
                parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.approve``. Scope: ``task``. Who may call: the creator of the
        task, or administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-approve.html
        """
        return self._call(_APPROVE, {"taskId": task_id}, extra_params)

    def complete(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CompleteResult:
        """Complete a task.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CompleteResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type. ``0``:
                The task does not exist or is out of reach, or the caller may not do this with
                it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.complete``. Scope: ``task``. Who may call: users who may edit
        the task, and its creator and participants. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html
        """
        return self._call(_COMPLETE, {"taskId": task_id}, extra_params)

    def defer(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DeferResult:
        """Put a task off.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DeferResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type.
                ``1048582``: The task does not exist or is out of reach, or the caller may not
                do this with it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.defer``. Scope: ``task``. Who may call: users who may edit the
        task, and its creator and participants. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-defer.html
        """
        return self._call(_DEFER, {"taskId": task_id}, extra_params)

    def delegate(
        self,
        *,
        task_id: int,
        user_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DelegateResult:
        """Hand a task over to another responsible person.

        Args:
            task_id: Identifier of the task. Required.
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DelegateResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type. ``0``:
                The caller may not delegate the task. ``100``: The userId parameter is missing.
                ``100``: The taskId parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.delegate``. Scope: ``task``. Who may call: users who may
        delegate the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html
        """
        return self._call(_DELEGATE, {"taskId": task_id, "userId": user_id}, extra_params)

    def delete(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DeleteResult:
        """Delete a task.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DeleteResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type.
                ``1048582``: The caller has no access to the task or may not delete it. ``100``:
                The taskId parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.delete``. Scope: ``task``. Who may call: users who may delete
        the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html
        """
        return self._call(_DELETE, {"taskId": task_id}, extra_params)

    def disapprove(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DisapproveResult:
        """Send a task that awaits control back for more work.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DisapproveResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type.
                ``1048582``: The caller may not judge the work on the task. ``100``: The taskId
                parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.disapprove``. Scope: ``task``. Who may call: the creator of the
        task, or administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-disapprove.html
        """
        return self._call(_DISAPPROVE, {"taskId": task_id}, extra_params)

    def get(
        self,
        *,
        task_id: int | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Get one task.

        Args:
            task_id: Identifier of the task.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type. ``100``:
                The taskId parameter is missing. ``100``: The select parameter is empty or no
                list of fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.get``. Scope: ``task``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html
        """
        return self._call(_GET, {"taskId": task_id, "select": select}, extra_params)

    def getaccess(
        self,
        *,
        task_id: int,
        users: Sequence[int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetaccessResult:
        """Get what given users may do with a task.

        Args:
            task_id: Identifier of the task. Required.
            users: Users, as data, identifiers or access codes.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetaccessResult``: ``allowedActions``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type. ``100``:
                The users parameter has to be a list. ``100``: The taskId parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.getaccess``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-access.html
        """
        return self._call(_GETACCESS, {"taskId": task_id, "users": users}, extra_params)

    def get_fields(self, *, extra_params: Mapping[str, object] | None = None) -> GetFieldsResult:
        """Describe the fields of tasks and their possible values.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.getFields``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-fields.html
        """
        return self._call(_GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        params: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ListItem]:
        """List tasks that match a filter, page by page.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            select: Fields to answer with.
            params: Extra data to return with tasks, such as results or timers.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Tasks found, with the selected fields. Iterating it walks
            all pages.

        Raises:
            APIError: the portal refused the call. ``0``: The order parameter names a field that
                does not exist or cannot be sorted by.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.list``. Scope: ``task``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html
        """
        return self._list(
            _LIST,
            {"order": order, "filter": filter, "select": select, "params": params, "start": start},
            extra_params,
        )

    def mute(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> MuteResult:
        """Mute a task for the current user.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MuteResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The id of the task has a wrong type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.mute``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-mute.html
        """
        return self._call(_MUTE, {"id": id}, extra_params)

    def pause(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PauseResult:
        """Stop work on a task, so that it waits to be done again.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PauseResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type.
                ``1048582``: The task does not exist or is out of reach, or the caller may not
                do this with it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.pause``. Scope: ``task``. Who may call: users who may edit the
        task, and its creator and participants. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-pause.html
        """
        return self._call(_PAUSE, {"taskId": task_id}, extra_params)

    def pin(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PinResult:
        """Pin a task in the current user's list.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PinResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The id of the task has a wrong type.
                ``100``: The id parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.pin``. Scope: ``task``. Who may call: users who may read the
        task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-pin.html
        """
        return self._call(_PIN, {"id": id}, extra_params)

    def renew(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> RenewResult:
        """Reopen a completed task.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RenewResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type.
                ``1048582``: The task does not exist or is out of reach, or the caller may not
                do this with it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.renew``. Scope: ``task``. Who may call: users who may edit the
        task, and its creator and participants. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html
        """
        return self._call(_RENEW, {"taskId": task_id}, extra_params)

    def start(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> StartResult:
        """Start work on a task.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StartResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type. ``0``:
                The task does not exist or is out of reach, or the caller may not do this with
                it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.start``. Scope: ``task``. Who may call: users who may edit the
        task, and its creator, responsible person and participants. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-start.html
        """
        return self._call(_START, {"taskId": task_id}, extra_params)

    def startwatch(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> StartwatchResult:
        """Make the current user watch a task.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StartwatchResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type.
                ``1048584``: The task does not exist, or the caller has no access to it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.startwatch``. Scope: ``task``. Who may call: users who may read
        the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-start-watch.html
        """
        return self._call(_STARTWATCH, {"taskId": task_id}, extra_params)

    def stopwatch(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> StopwatchResult:
        """Stop the current user watching a task.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StopwatchResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type.
                ``1048584``: The task does not exist, or the caller has no access to it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.stopwatch``. Scope: ``task``. Who may call: users who may read
        the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-stop-watch.html
        """
        return self._call(_STOPWATCH, {"taskId": task_id}, extra_params)

    def unmute(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> UnmuteResult:
        """Unmute a task for the current user.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UnmuteResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The id of the task has a wrong type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.unmute``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unmute.html
        """
        return self._call(_UNMUTE, {"id": id}, extra_params)

    def unpin(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> UnpinResult:
        """Unpin a task in the current user's list.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UnpinResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The id of the task has a wrong type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.unpin``. Scope: ``task``. Who may call: users who may read the
        task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unpin.html
        """
        return self._call(_UNPIN, {"id": id}, extra_params)

    def update(
        self,
        *,
        task_id: int,
        fields: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> UpdateResult:
        """Change a task.

        Args:
            task_id: Identifier of the task. Required.
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UpdateResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type. ``100``:
                The taskId parameter is missing. ``0``: The caller has no access to the task or
                may not change it. ``100``: Nothing was given in fields. ``ERROR_CORE``: The
                user in RESPONSIBLE_ID does not exist. ``ERROR_CORE``: The STATUS field holds a
                value that is not possible. ``ERROR_CORE``: The task in PARENT_ID does not
                exist. ``ERROR_CORE``: A task cannot be its own parent (PARENT_ID).
                ``ERROR_CORE``: The task in PARENT_ID is a subtask of this one, so it cannot be
                its parent. ``ERROR_CORE``: The planned end is earlier than the planned start.
                ``ERROR_CORE``: The planned end (END_DATE_PLAN) is too far ahead.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.update``. Scope: ``task``. Who may call: users who may edit the
        task, and its creator. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html
        """
        return self._call(_UPDATE, {"taskId": task_id, "fields": fields}, extra_params)


class AsyncTasksTaskMethods(AsyncNamespace):
    """Methods of ``tasks.task``."""

    @property
    def counters(self) -> AsyncTasksTaskCountersMethods:
        """Methods of ``tasks.task.counters``."""
        return AsyncTasksTaskCountersMethods(self._caller)

    @property
    def favorite(self) -> AsyncTasksTaskFavoriteMethods:
        """Methods of ``tasks.task.favorite``."""
        return AsyncTasksTaskFavoriteMethods(self._caller)

    @property
    def files(self) -> AsyncTasksTaskFilesMethods:
        """Methods of ``tasks.task.files``."""
        return AsyncTasksTaskFilesMethods(self._caller)

    @property
    def history(self) -> AsyncTasksTaskHistoryMethods:
        """Methods of ``tasks.task.history``."""
        return AsyncTasksTaskHistoryMethods(self._caller)

    @property
    def result(self) -> AsyncTasksTaskResultMethods:
        """Methods of ``tasks.task.result``."""
        return AsyncTasksTaskResultMethods(self._caller)

    async def add(
        self,
        *,
        fields: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> AddResult:
        """Create a task.

        Args:
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AddResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``100``: Nothing was given in fields.
                ``ERROR_CORE``: The user in RESPONSIBLE_ID does not exist. ``ERROR_CORE``: The
                RESPONSIBLE_ID field is empty. ``ERROR_CORE``: The TITLE field is empty.
                ``ERROR_CORE``: A required custom field, named in the message, is empty.
                ``ERROR_CORE``: The STATUS field holds a value that is not possible.
                ``ERROR_CORE``: The task in PARENT_ID does not exist. ``ERROR_CORE``: The
                planned end is earlier than the planned start. ``ERROR_CORE``: The planned end
                (END_DATE_PLAN) is too far ahead.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.add``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html
        """
        return await self._call(_ADD, {"fields": fields}, extra_params)

    async def approve(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ApproveResult:
        """Accept the work on a task that awaits control.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ApproveResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type.
                ``1048582``: The caller may not accept the work on the task. ``100``: The taskId
                parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.approve``. Scope: ``task``. Who may call: the creator of the
        task, or administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-approve.html
        """
        return await self._call(_APPROVE, {"taskId": task_id}, extra_params)

    async def complete(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CompleteResult:
        """Complete a task.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CompleteResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type. ``0``:
                The task does not exist or is out of reach, or the caller may not do this with
                it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.complete``. Scope: ``task``. Who may call: users who may edit
        the task, and its creator and participants. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html
        """
        return await self._call(_COMPLETE, {"taskId": task_id}, extra_params)

    async def defer(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DeferResult:
        """Put a task off.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DeferResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type.
                ``1048582``: The task does not exist or is out of reach, or the caller may not
                do this with it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.defer``. Scope: ``task``. Who may call: users who may edit the
        task, and its creator and participants. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-defer.html
        """
        return await self._call(_DEFER, {"taskId": task_id}, extra_params)

    async def delegate(
        self,
        *,
        task_id: int,
        user_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DelegateResult:
        """Hand a task over to another responsible person.

        Args:
            task_id: Identifier of the task. Required.
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DelegateResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type. ``0``:
                The caller may not delegate the task. ``100``: The userId parameter is missing.
                ``100``: The taskId parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.delegate``. Scope: ``task``. Who may call: users who may
        delegate the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html
        """
        return await self._call(_DELEGATE, {"taskId": task_id, "userId": user_id}, extra_params)

    async def delete(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DeleteResult:
        """Delete a task.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DeleteResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type.
                ``1048582``: The caller has no access to the task or may not delete it. ``100``:
                The taskId parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.delete``. Scope: ``task``. Who may call: users who may delete
        the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html
        """
        return await self._call(_DELETE, {"taskId": task_id}, extra_params)

    async def disapprove(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DisapproveResult:
        """Send a task that awaits control back for more work.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DisapproveResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type.
                ``1048582``: The caller may not judge the work on the task. ``100``: The taskId
                parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.disapprove``. Scope: ``task``. Who may call: the creator of the
        task, or administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-disapprove.html
        """
        return await self._call(_DISAPPROVE, {"taskId": task_id}, extra_params)

    async def get(
        self,
        *,
        task_id: int | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Get one task.

        Args:
            task_id: Identifier of the task.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type. ``100``:
                The taskId parameter is missing. ``100``: The select parameter is empty or no
                list of fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.get``. Scope: ``task``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html
        """
        return await self._call(_GET, {"taskId": task_id, "select": select}, extra_params)

    async def getaccess(
        self,
        *,
        task_id: int,
        users: Sequence[int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetaccessResult:
        """Get what given users may do with a task.

        Args:
            task_id: Identifier of the task. Required.
            users: Users, as data, identifiers or access codes.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetaccessResult``: ``allowedActions``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type. ``100``:
                The users parameter has to be a list. ``100``: The taskId parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.getaccess``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-access.html
        """
        return await self._call(_GETACCESS, {"taskId": task_id, "users": users}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> GetFieldsResult:
        """Describe the fields of tasks and their possible values.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.getFields``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-fields.html
        """
        return await self._call(_GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        params: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ListItem]:
        """List tasks that match a filter, page by page.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            select: Fields to answer with.
            params: Extra data to return with tasks, such as results or timers.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Tasks found, with the selected fields. Iterating it walks
            all pages.

        Raises:
            APIError: the portal refused the call. ``0``: The order parameter names a field that
                does not exist or cannot be sorted by.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.list``. Scope: ``task``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html
        """
        return self._list(
            _LIST,
            {"order": order, "filter": filter, "select": select, "params": params, "start": start},
            extra_params,
        )

    async def mute(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> MuteResult:
        """Mute a task for the current user.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MuteResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The id of the task has a wrong type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.mute``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-mute.html
        """
        return await self._call(_MUTE, {"id": id}, extra_params)

    async def pause(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PauseResult:
        """Stop work on a task, so that it waits to be done again.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PauseResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type.
                ``1048582``: The task does not exist or is out of reach, or the caller may not
                do this with it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.pause``. Scope: ``task``. Who may call: users who may edit the
        task, and its creator and participants. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-pause.html
        """
        return await self._call(_PAUSE, {"taskId": task_id}, extra_params)

    async def pin(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PinResult:
        """Pin a task in the current user's list.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PinResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The id of the task has a wrong type.
                ``100``: The id parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.pin``. Scope: ``task``. Who may call: users who may read the
        task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-pin.html
        """
        return await self._call(_PIN, {"id": id}, extra_params)

    async def renew(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> RenewResult:
        """Reopen a completed task.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RenewResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type.
                ``1048582``: The task does not exist or is out of reach, or the caller may not
                do this with it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.renew``. Scope: ``task``. Who may call: users who may edit the
        task, and its creator and participants. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html
        """
        return await self._call(_RENEW, {"taskId": task_id}, extra_params)

    async def start(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> StartResult:
        """Start work on a task.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StartResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type. ``0``:
                The task does not exist or is out of reach, or the caller may not do this with
                it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.start``. Scope: ``task``. Who may call: users who may edit the
        task, and its creator, responsible person and participants. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-start.html
        """
        return await self._call(_START, {"taskId": task_id}, extra_params)

    async def startwatch(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> StartwatchResult:
        """Make the current user watch a task.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StartwatchResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type.
                ``1048584``: The task does not exist, or the caller has no access to it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.startwatch``. Scope: ``task``. Who may call: users who may read
        the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-start-watch.html
        """
        return await self._call(_STARTWATCH, {"taskId": task_id}, extra_params)

    async def stopwatch(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> StopwatchResult:
        """Stop the current user watching a task.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StopwatchResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type.
                ``1048584``: The task does not exist, or the caller has no access to it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.stopwatch``. Scope: ``task``. Who may call: users who may read
        the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-stop-watch.html
        """
        return await self._call(_STOPWATCH, {"taskId": task_id}, extra_params)

    async def unmute(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> UnmuteResult:
        """Unmute a task for the current user.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UnmuteResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The id of the task has a wrong type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.unmute``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unmute.html
        """
        return await self._call(_UNMUTE, {"id": id}, extra_params)

    async def unpin(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> UnpinResult:
        """Unpin a task in the current user's list.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UnpinResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The id of the task has a wrong type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.unpin``. Scope: ``task``. Who may call: users who may read the
        task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unpin.html
        """
        return await self._call(_UNPIN, {"id": id}, extra_params)

    async def update(
        self,
        *,
        task_id: int,
        fields: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> UpdateResult:
        """Change a task.

        Args:
            task_id: Identifier of the task. Required.
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UpdateResult``: ``task``.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type. ``100``:
                The taskId parameter is missing. ``0``: The caller has no access to the task or
                may not change it. ``100``: Nothing was given in fields. ``ERROR_CORE``: The
                user in RESPONSIBLE_ID does not exist. ``ERROR_CORE``: The STATUS field holds a
                value that is not possible. ``ERROR_CORE``: The task in PARENT_ID does not
                exist. ``ERROR_CORE``: A task cannot be its own parent (PARENT_ID).
                ``ERROR_CORE``: The task in PARENT_ID is a subtask of this one, so it cannot be
                its parent. ``ERROR_CORE``: The planned end is earlier than the planned start.
                ``ERROR_CORE``: The planned end (END_DATE_PLAN) is too far ahead.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.update``. Scope: ``task``. Who may call: users who may edit the
        task, and its creator. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html
        """
        return await self._call(_UPDATE, {"taskId": task_id, "fields": fields}, extra_params)


class TasksTaskCountersMethods(Namespace):
    """Methods of ``tasks.task.counters``."""

    def get(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        group_id: int | NotGiven = NOT_GIVEN,
        type: Literal[
            "view_all",
            "view_role_responsible",
            "view_role_accomplice",
            "view_role_auditor",
            "view_role_originator",
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, CountersGetResult]:
        """Get how many overdue tasks and unread comments a user has.

        Args:
            user_id: Identifier of the user.
            group_id: Identifier of the group or project.
            type: Kind of kanban stage (NEW, WORK, FINISH), or data type of a field. One of
                ``view_all`` (all roles), ``view_role_responsible`` (as responsible person),
                ``view_role_accomplice`` (as participant), ``view_role_auditor`` (as observer),
                ``view_role_originator`` (as creator).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CountersGetResult``: ``counter``, ``code``.

        Raises:
            APIError: the portal refused the call. ``0``: The userId has to be a whole number.
                ``0``: The group does not exist, or the caller has no access to it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.counters.get``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-counters-get.html
        """
        return self._call(
            _COUNTERS__GET, {"userId": user_id, "groupId": group_id, "type": type}, extra_params
        )


class AsyncTasksTaskCountersMethods(AsyncNamespace):
    """Methods of ``tasks.task.counters``."""

    async def get(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        group_id: int | NotGiven = NOT_GIVEN,
        type: Literal[
            "view_all",
            "view_role_responsible",
            "view_role_accomplice",
            "view_role_auditor",
            "view_role_originator",
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, CountersGetResult]:
        """Get how many overdue tasks and unread comments a user has.

        Args:
            user_id: Identifier of the user.
            group_id: Identifier of the group or project.
            type: Kind of kanban stage (NEW, WORK, FINISH), or data type of a field. One of
                ``view_all`` (all roles), ``view_role_responsible`` (as responsible person),
                ``view_role_accomplice`` (as participant), ``view_role_auditor`` (as observer),
                ``view_role_originator`` (as creator).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CountersGetResult``: ``counter``, ``code``.

        Raises:
            APIError: the portal refused the call. ``0``: The userId has to be a whole number.
                ``0``: The group does not exist, or the caller has no access to it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.counters.get``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-counters-get.html
        """
        return await self._call(
            _COUNTERS__GET, {"userId": user_id, "groupId": group_id, "type": type}, extra_params
        )


class TasksTaskFavoriteMethods(Namespace):
    """Methods of ``tasks.task.favorite``."""

    def add(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Add a task to the favourites of the current user.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type. ``1``:
                The task does not exist, or the caller has no access to it. ``100``: The taskId
                parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.favorite.add``. Scope: ``task``. Who may call: users who may
        read the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html
        """
        return self._call(_FAVORITE__ADD, {"taskId": task_id}, extra_params)

    def remove(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take a task out of the favourites of the current user.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type. ``1``:
                The task does not exist, or the caller has no access to it. ``100``: The taskId
                parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.favorite.remove``. Scope: ``task``. Who may call: users who may
        read the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-remove.html
        """
        return self._call(_FAVORITE__REMOVE, {"taskId": task_id}, extra_params)


class AsyncTasksTaskFavoriteMethods(AsyncNamespace):
    """Methods of ``tasks.task.favorite``."""

    async def add(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Add a task to the favourites of the current user.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type. ``1``:
                The task does not exist, or the caller has no access to it. ``100``: The taskId
                parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.favorite.add``. Scope: ``task``. Who may call: users who may
        read the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html
        """
        return await self._call(_FAVORITE__ADD, {"taskId": task_id}, extra_params)

    async def remove(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take a task out of the favourites of the current user.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The taskId has a wrong type. ``1``:
                The task does not exist, or the caller has no access to it. ``100``: The taskId
                parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.favorite.remove``. Scope: ``task``. Who may call: users who may
        read the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-remove.html
        """
        return await self._call(_FAVORITE__REMOVE, {"taskId": task_id}, extra_params)


class TasksTaskFilesMethods(Namespace):
    """Methods of ``tasks.task.files``."""

    def attach(
        self,
        *,
        task_id: int,
        file_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FilesAttachResult:
        """Attach a file from Drive to a task.

        Args:
            task_id: Identifier of the task. Required.
            file_id: Identifier of the file. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FilesAttachResult``: ``attachmentId``.

        Raises:
            APIError: the portal refused the call. ``100``: The taskId parameter is missing.
                ``0``: The taskId has a wrong type. ``100``: The fileId parameter is missing.
                ``100``: The fileId has to be a whole number. ``ERROR_CORE``: The caller has no
                access to the file. ``0``: The caller may not change the task.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.files.attach``. Scope: ``task``. Who may call: the creator of
        the task and users who may edit it. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-files-attach.html
        """
        return self._call(_FILES__ATTACH, {"taskId": task_id, "fileId": file_id}, extra_params)


class AsyncTasksTaskFilesMethods(AsyncNamespace):
    """Methods of ``tasks.task.files``."""

    async def attach(
        self,
        *,
        task_id: int,
        file_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FilesAttachResult:
        """Attach a file from Drive to a task.

        Args:
            task_id: Identifier of the task. Required.
            file_id: Identifier of the file. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FilesAttachResult``: ``attachmentId``.

        Raises:
            APIError: the portal refused the call. ``100``: The taskId parameter is missing.
                ``0``: The taskId has a wrong type. ``100``: The fileId parameter is missing.
                ``100``: The fileId has to be a whole number. ``ERROR_CORE``: The caller has no
                access to the file. ``0``: The caller may not change the task.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.files.attach``. Scope: ``task``. Who may call: the creator of
        the task and users who may edit it. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-files-attach.html
        """
        return await self._call(
            _FILES__ATTACH, {"taskId": task_id, "fileId": file_id}, extra_params
        )


class TasksTaskHistoryMethods(Namespace):
    """Methods of ``tasks.task.history``."""

    def list(
        self,
        *,
        task_id: int,
        filter: HistoryListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> HistoryListResult:
        """List the changes made to a task.

        Args:
            task_id: Identifier of the task. Required.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``FIELD``, ``id``, ``createdDate``, ``value``, ``user``.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``HistoryListResult``: ``list``.

        Raises:
            APIError: the portal refused the call. ``100``: The taskId parameter is missing.
                ``0``: The taskId has a wrong type. ``0``: The caller has no access to the task.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.history.list``. Scope: ``task``. Who may call: users who may
        read the task. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html
        """
        return self._call(
            _HISTORY__LIST, {"taskId": task_id, "filter": filter, "order": order}, extra_params
        )


class AsyncTasksTaskHistoryMethods(AsyncNamespace):
    """Methods of ``tasks.task.history``."""

    async def list(
        self,
        *,
        task_id: int,
        filter: HistoryListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> HistoryListResult:
        """List the changes made to a task.

        Args:
            task_id: Identifier of the task. Required.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``FIELD``, ``id``, ``createdDate``, ``value``, ``user``.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``HistoryListResult``: ``list``.

        Raises:
            APIError: the portal refused the call. ``100``: The taskId parameter is missing.
                ``0``: The taskId has a wrong type. ``0``: The caller has no access to the task.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.history.list``. Scope: ``task``. Who may call: users who may
        read the task. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html
        """
        return await self._call(
            _HISTORY__LIST, {"taskId": task_id, "filter": filter, "order": order}, extra_params
        )


class TasksTaskResultMethods(Namespace):
    """Methods of ``tasks.task.result``."""

    def add_from_comment(
        self,
        *,
        comment_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ResultAddFromCommentResult:
        """Mark a task comment as a result; has no effect in the new task card with chat.

        Args:
            comment_id: Identifier of the comment marked as a result. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ResultAddFromCommentResult``: ``id``, ``taskId``, ``commentId``,
            ``createdBy``, ``createdAt``, ``updatedAt``, ``status``, ``text``,
            ``formattedText``, ``files``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller has no access to the task,
                or the comment is someone else's. ``0``: The comment is marked as a result
                already. ``100``: The commentId has to be a whole number. ``0``: There is no
                comment with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.result.addFromComment``. Scope: ``task``. Who may call: users
        with access to the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html
        """
        return self._call(_RESULT__ADD_FROM_COMMENT, {"commentId": comment_id}, extra_params)

    def delete_from_comment(
        self,
        *,
        comment_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Unmark a comment as a task result but keep the comment.

        Args:
            comment_id: Identifier of the comment marked as a result. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``0``: The caller has no access to the task,
                or the comment is someone else's. ``100``: The commentId has to be a whole
                number. ``0``: There is no comment with this identifier. ``ERROR_CORE``: The
                caller may not do this.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.result.deleteFromComment``. Scope: ``task``. Who may call:
        users with access to the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete-from-comment.html
        """
        return self._call(_RESULT__DELETE_FROM_COMMENT, {"commentId": comment_id}, extra_params)

    def list(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[ResultListResult]:
        """List the results of a task.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ResultListResult``: ``id``, ``taskId``, ``commentId``, ``createdBy``,
            ``createdAt``, ``updatedAt``, ``status``, ``text``, ``formattedText``,
            ``files``.

        Raises:
            APIError: the portal refused the call. ``0``: The task does not exist, or the caller
                has no access to it. ``100``: The taskId has to be a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.result.list``. Scope: ``task``. Who may call: users with access
        to the task. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list.html
        """
        return self._call(_RESULT__LIST, {"taskId": task_id}, extra_params)


class AsyncTasksTaskResultMethods(AsyncNamespace):
    """Methods of ``tasks.task.result``."""

    async def add_from_comment(
        self,
        *,
        comment_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ResultAddFromCommentResult:
        """Mark a task comment as a result; has no effect in the new task card with chat.

        Args:
            comment_id: Identifier of the comment marked as a result. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ResultAddFromCommentResult``: ``id``, ``taskId``, ``commentId``,
            ``createdBy``, ``createdAt``, ``updatedAt``, ``status``, ``text``,
            ``formattedText``, ``files``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller has no access to the task,
                or the comment is someone else's. ``0``: The comment is marked as a result
                already. ``100``: The commentId has to be a whole number. ``0``: There is no
                comment with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.result.addFromComment``. Scope: ``task``. Who may call: users
        with access to the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html
        """
        return await self._call(_RESULT__ADD_FROM_COMMENT, {"commentId": comment_id}, extra_params)

    async def delete_from_comment(
        self,
        *,
        comment_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Unmark a comment as a task result but keep the comment.

        Args:
            comment_id: Identifier of the comment marked as a result. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``0``: The caller has no access to the task,
                or the comment is someone else's. ``100``: The commentId has to be a whole
                number. ``0``: There is no comment with this identifier. ``ERROR_CORE``: The
                caller may not do this.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.result.deleteFromComment``. Scope: ``task``. Who may call:
        users with access to the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete-from-comment.html
        """
        return await self._call(
            _RESULT__DELETE_FROM_COMMENT, {"commentId": comment_id}, extra_params
        )

    async def list(
        self,
        *,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[ResultListResult]:
        """List the results of a task.

        Args:
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ResultListResult``: ``id``, ``taskId``, ``commentId``, ``createdBy``,
            ``createdAt``, ``updatedAt``, ``status``, ``text``, ``formattedText``,
            ``files``.

        Raises:
            APIError: the portal refused the call. ``0``: The task does not exist, or the caller
                has no access to it. ``100``: The taskId has to be a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.task.result.list``. Scope: ``task``. Who may call: users with access
        to the task. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list.html
        """
        return await self._call(_RESULT__LIST, {"taskId": task_id}, extra_params)
