# Generated from spec/v3/tasks: edit the spec there, then run python -m generator build.
"""Methods of ``v3.tasks``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from ..._runtime.endpoint import Endpoint, ListEndpoint, Paging
from ..._runtime.namespace import AsyncNamespace, Namespace
from ..._runtime.values import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from ..._runtime.page import AsyncListing, Page


class TaskRights(TypedDict):
    """What the current user may do with the object."""

    read: bool
    """Whether the user may view the task."""
    watch: bool
    """Whether the user may watch the task."""
    mute: bool
    """Whether notifications of the chat may be turned off."""
    createResult: bool
    """Whether the user may add a result."""
    edit: bool
    """Whether the current user may edit it."""
    remove: bool
    """Whether the current user may delete it."""
    complete: bool
    """Whether the user may complete the task."""
    approve: bool
    """Whether the user may accept the finished task."""
    disapprove: bool
    """Whether the user may send the finished task back."""
    start: bool
    """Where to start: in lists, number of items to skip; a page has 50."""
    take: bool
    """Whether the user may take the task on."""
    delegate: bool
    """Whether the user may delegate the task."""
    defer: bool
    """Whether the user may defer the task."""
    renew: bool
    """Whether the user may reopen the task."""
    deadline: bool
    """Deadline of the task; in access checks, whether it may be changed."""
    datePlan: bool
    """Whether the user may change the planned dates."""
    changeDirector: bool
    """Whether the user may change the creator."""
    changeResponsible: bool
    """Whether the user may change the assignee."""
    changeAccomplices: bool
    """Whether the user may change the participants."""
    pause: bool
    """Whether the user may pause the task."""
    timeTracking: bool
    """Whether the user may track time on the task."""
    mark: bool
    """Rating P or N; in access checks, whether it may be set."""
    changeStatus: bool
    """Whether the user may change the status."""
    reminder: bool
    """Whether the user may set reminders."""
    addAuditors: bool
    """Whether the user may add observers."""
    elapsedTime: bool
    """Time tracking data; in access checks, whether time entries may be added."""
    favorite: bool
    """Whether the user may add the task to favourites."""
    checklistAdd: bool
    """Whether the user may add checklists."""
    checklistEdit: bool
    """Whether the user may edit checklists."""
    checklistSave: bool
    """Whether the user may save checklists."""
    checklistToggle: bool
    """Whether the user may tick checklist items."""
    automate: bool
    """Whether the user may set up automation."""
    resultEdit: bool
    """Whether the user may edit results."""
    completeResult: bool
    """Whether the user may complete the task's result."""
    removeResult: bool
    """Whether the user may delete results."""
    resultRead: bool
    """Whether the user may view results."""
    admin: bool
    """Whether the user has administrator rights on the task."""
    createSubtask: bool
    """Whether the user may add subtasks."""
    copy: bool
    """Whether the user may copy the task."""
    saveAsTemplate: bool
    """Whether the user may save the task as a template."""
    attachFile: bool
    """Whether the user may attach files."""
    detachFile: bool
    """Whether the user may detach files."""
    detachParent: bool
    """Whether the user may detach the task from its parent."""
    createGanttDependence: bool
    """Whether the user may add Gantt links."""
    sort: bool
    """Sort index, or the field to sort by."""


class TaskResponsibleImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskResponsible(TypedDict):
    """Assignee as an object with name and role."""

    name: str
    email: str
    """E-mail address."""
    id: NotRequired[int]
    """Identifier."""
    role: NotRequired[str]
    """Role, e.g. of a user or participant."""
    image: NotRequired[TaskResponsibleImage]
    gender: NotRequired[str]
    """Gender of the user."""
    externalAuthId: NotRequired[str]
    """Code of the user's outside sign-in source."""
    rights: NotRequired[list[Any]]
    """What the current user may do with the object."""


class TaskCreatorImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskCreator(TypedDict):
    """User who created the task or template."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskCreatorImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskGroupImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskGroup(TypedDict):
    """Group or project of the task."""

    id: int
    """Identifier."""
    name: str
    image: TaskGroupImage
    type: str
    """Kind of group, or kind of the task's source."""
    isVisible: bool
    """Whether the group is visible."""


class TaskStage(TypedDict):
    """Stage of the task."""

    id: int
    """Identifier."""
    title: str
    color: str
    """Colour, mostly as a hex code."""


class TaskFlow(TypedDict):
    """Flow that the task belongs to."""

    id: int
    """Identifier."""
    name: str


class TaskAccomplicesImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskAccomplices(TypedDict):
    """Participants: identifiers when writing, user objects when reading."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskAccomplicesImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskAuditorsImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskAuditors(TypedDict):
    """Observers: identifiers when writing, user objects when reading."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskAuditorsImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskParentCreatorImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskParentCreator(TypedDict):
    """User who created the task or template."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskParentCreatorImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskParentResponsibleImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskParentResponsible(TypedDict):
    """Assignee as an object with name and role."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskParentResponsibleImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskParentGroupImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskParentGroup(TypedDict):
    """Group or project of the task."""

    id: int
    """Identifier."""
    name: str
    image: TaskParentGroupImage
    type: str
    """Kind of group, or kind of the task's source."""
    isVisible: bool
    """Whether the group is visible."""


class TaskParentStage(TypedDict):
    """Stage of the task."""

    id: int
    """Identifier."""
    title: str
    color: str
    """Colour, mostly as a hex code."""


class TaskParentFlow(TypedDict):
    """Flow that the task belongs to."""

    id: int
    """Identifier."""
    name: str


class TaskParentAccomplicesImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskParentAccomplices(TypedDict):
    """Participants: identifiers when writing, user objects when reading."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskParentAccomplicesImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskParentAuditorsImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskParentAuditors(TypedDict):
    """Observers: identifiers when writing, user objects when reading."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskParentAuditorsImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskParentChat(TypedDict):
    """Data of the chat."""

    id: int
    """Identifier."""
    entityId: int
    """Identifier of the object concerned."""
    entityType: str
    """Type of the object concerned."""


class TaskParentChangedByImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskParentChangedBy(TypedDict):
    """User who last changed the task."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskParentChangedByImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskParentStatusChangedByImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskParentStatusChangedBy(TypedDict):
    """User who last changed the status."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskParentStatusChangedByImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskParentClosedByImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskParentClosedBy(TypedDict):
    """User who closed the task."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskParentClosedByImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskParentForkedByTemplateCreatorImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskParentForkedByTemplateCreator(TypedDict):
    """User who created the task or template."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskParentForkedByTemplateCreatorImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskParentForkedByTemplateGroupImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskParentForkedByTemplateGroup(TypedDict):
    """Group or project of the task."""

    id: int
    """Identifier."""
    name: str
    image: TaskParentForkedByTemplateGroupImage
    type: str
    """Kind of group, or kind of the task's source."""
    isVisible: bool
    """Whether the group is visible."""


class TaskParentForkedByTemplateReplicateParams(TypedDict):
    """Repetition rules of the template."""

    period: str
    """How often the task repeats, such as daily or weekly."""
    everyDay: str
    """Interval of a daily repetition, in days."""
    workdayOnly: str
    """Whether only working days count."""
    dailyMonthInterval: str
    """Month interval of a daily repetition."""
    everyWeek: str
    """Interval of a weekly repetition, in weeks."""
    monthlyType: str
    """Kind of monthly repetition: by date or by weekday."""
    monthlyDayNum: str
    """Date in the month on which the task repeats."""
    monthlyMonthNum1: str
    """First month setting, for repetition by date."""
    monthlyWeekDayNum: str
    """Which week of the month, for repetition by weekday."""
    monthlyWeekDay: str
    """Weekday of a monthly repetition."""
    monthlyMonthNum2: str
    """Second month setting, for repetition by weekday."""
    yearlyType: str
    """Kind of yearly repetition: by date or by weekday."""
    yearlyDayNum: str
    """Date in the month of a yearly repetition."""
    yearlyMonth1: str
    """Month of a yearly repetition by date."""
    yearlyWeekDayNum: str
    """Which week of the month, for yearly repetition by weekday."""
    yearlyWeekDay: str
    """Weekday of a yearly repetition."""
    yearlyMonth2: str
    """Month of a yearly repetition by weekday."""
    time: str
    timezoneOffset: str
    """Time zone offset of the repetition."""
    startDate: str
    """When the call began; a period in filters, a direction in sorting."""
    repeatTill: str
    """What ends the repetition."""
    endDate: str
    """Date on which the repetition ends."""
    times: str
    """How many times to repeat."""


class TaskParentForkedByTemplate(TypedDict):
    """Template from which the task was created."""

    id: int
    """Identifier."""
    task: dict[str, Any]
    """Task that the record is about."""
    title: str
    description: str
    creator: TaskParentForkedByTemplateCreator
    """User who created the task or template."""
    responsibleCollection: list[Any]
    """Responsible users of the template."""
    deadlineAfterTs: int
    """Offset of the deadline, as an integer."""
    startDatePlanTs: int
    """Planned start in the template, as an integer."""
    endDatePlanTs: int
    """Planned end in the template, as an integer."""
    replicate: bool
    """Whether the task recurs."""
    checklist: list[Any]
    """Identifiers of the checklist items."""
    group: TaskParentForkedByTemplateGroup
    """Group or project of the task."""
    priority: str
    """Importance of the task: high, average or low."""
    accomplices: list[Any]
    """Participants: identifiers when writing, user objects when reading."""
    auditors: list[Any]
    """Observers: identifiers when writing, user objects when reading."""
    parent: dict[str, Any]
    """Parent task, or parent template."""
    replicateParams: TaskParentForkedByTemplateReplicateParams
    """Repetition rules of the template."""


TaskParentEmail = TypedDict(
    "TaskParentEmail",
    {
        "id": int,
        "taskId": int,
        "mailboxId": int,
        "title": str,
        "body": str,
        "from": str,
        "dateTs": int,
        "link": str,
    },
)
"""E-mail address."""


class TaskParentElapsedTime(TypedDict):
    """Time tracking data; in access checks, whether time entries may be added."""

    id: int
    """Identifier."""
    userId: int
    """Identifier of the user."""
    taskId: int
    """Identifier of the task."""
    minutes: int
    """Time spent, in minutes."""
    seconds: int
    """Time spent, in seconds."""
    source: str
    """Source of the task, or of the time record."""
    text: str
    createdAtTs: int
    """Creation time of the time record, as an integer timestamp."""
    startTs: int
    """Start of the time spent, as an integer timestamp."""
    stopTs: int
    """End of the time spent, as an integer timestamp."""


class TaskParentSource(TypedDict):
    """Source of the task, or of the time record."""

    type: str
    """Kind of group, or kind of the task's source."""
    data: list[Any]
    """Details of the task's source."""


class TaskParent(TypedDict):
    """Parent task, or parent template."""

    id: int
    """Identifier."""
    title: str
    description: str
    creatorId: int
    """User who set the task."""
    creator: TaskParentCreator
    """User who created the task or template."""
    created: str
    """Date and time of creation, ISO 8601."""
    responsibleId: int
    """Identifier of the responsible user."""
    responsible: TaskParentResponsible
    """Assignee as an object with name and role."""
    deadline: str
    """Deadline of the task; in access checks, whether it may be changed."""
    needsControl: Literal["Y", "N"]
    """Whether the creator has to accept the finished task."""
    startPlan: str
    """Planned start, ISO 8601."""
    endPlan: str
    """Planned end, ISO 8601."""
    checklist: list[Any]
    """Identifiers of the checklist items."""
    groupId: int
    """Identifier of the group or project."""
    group: TaskParentGroup
    """Group or project of the task."""
    stageId: int
    """Identifier of the stage."""
    stage: TaskParentStage
    """Stage of the task."""
    epicId: int
    """Scrum epic that the task belongs to."""
    storyPoints: int
    """Estimate in Scrum story points."""
    flowId: int
    """Identifier of the flow that the task belongs to."""
    flow: TaskParentFlow
    """Flow that the task belongs to."""
    priority: Literal["high", "average", "low"]
    """Importance of the task: high, average or low. One of ``high``, ``average``, ``low``."""
    status: Literal[
        "pending", "in_progress", "supposedly_completed", "completed", "deferred", "declined"
    ]
    """Status of the task, such as pending, in_progress or completed. One of ``pending`` (waiting
    to be started), ``in_progress``, ``supposedly_completed`` (done, to be checked by the
    creator), ``completed``, ``deferred`` (put off), ``declined``.
    """
    statusChanged: str
    """When the status last changed, ISO 8601."""
    accomplices: list[TaskParentAccomplices]
    """Participants: identifiers when writing, user objects when reading."""
    auditors: list[TaskParentAuditors]
    """Observers: identifiers when writing, user objects when reading."""
    parentId: int
    """Identifier of the parent entry."""
    parent: dict[str, Any]
    """Parent task, or parent template."""
    containsChecklist: bool
    """Whether the task has a checklist."""
    containsSubTasks: bool
    """Whether the task has subtasks."""
    containsRelatedTasks: bool
    """Whether the task has related tasks."""
    containsGanttLinks: bool
    """Whether the task has Gantt links."""
    containsPlacements: bool
    """Whether the task has application placements."""
    containsResults: bool
    """Whether the task has results."""
    numberOfReminders: int
    """How many reminders the task has."""
    chatId: int
    """Identifier of the chat."""
    chat: TaskParentChat
    """Data of the chat."""
    plannedDuration: int
    """Planned duration, in units of durationType."""
    actualDuration: int
    """Duration that the task really took."""
    durationType: str
    """Unit of the planned duration, for example hours or days."""
    started: str
    """When work began, ISO 8601."""
    estimatedTime: int
    """Estimate of the effort in seconds."""
    replicate: Literal["Y", "N"]
    """Whether the task recurs."""
    changed: str
    """When the task was last changed, ISO 8601."""
    changedById: int
    """User who last changed the task, by identifier."""
    changedBy: TaskParentChangedBy
    """User who last changed the task."""
    statusChangedById: int
    """User who last changed the status, by identifier."""
    statusChangedBy: TaskParentStatusChangedBy
    """User who last changed the status."""
    closedById: int
    """User who closed the task, by identifier."""
    closedBy: TaskParentClosedBy
    """User who closed the task."""
    closed: str
    """When the task was closed, ISO 8601."""
    activity: str
    """When something last happened in the task, ISO 8601."""
    guid: str
    """GUID of the task."""
    xmlId: str
    """External identifier."""
    exchangeId: str
    """Identifier of the task in Microsoft Exchange."""
    exchangeModified: str
    """When the task was last changed in Microsoft Exchange."""
    outlookVersion: int
    """Version number for synchronisation with Outlook."""
    mark: str
    """Rating P or N; in access checks, whether it may be set."""
    allowsChangeDeadline: Literal["Y", "N"]
    """Whether the assignee may change the deadline."""
    allowsTimeTracking: Literal["Y", "N"]
    """Whether time is tracked for the task."""
    matchesWorkTime: Literal["Y", "N"]
    """Whether dates keep to working hours."""
    addInReport: Literal["Y", "N"]
    """Whether the task counts in reports."""
    isMultitask: Literal["Y", "N"]
    """Whether it is a base task made up of subtasks."""
    siteId: str
    """Identifier of the site."""
    forkedByTemplateId: int
    """Template from which the task was created, by identifier."""
    forkedByTemplate: TaskParentForkedByTemplate
    """Template from which the task was created."""
    maxDeadlineChangeDate: str
    """Date beyond which the deadline cannot be moved, ISO 8601."""
    maxDeadlineChanges: int
    """How many times the deadline may be extended."""
    requireDeadlineChangeReason: Literal["Y", "N"]
    """Whether a changed deadline needs a reason."""
    link: str
    """Address of the task's page."""
    rights: list[Any]
    """What the current user may do with the object."""
    archiveLink: str
    """Address of an archive with all files of the task."""
    crmItemIds: list[Any]
    """Linked CRM objects, for example D_5 or CO_7."""
    emailId: int
    """Email from which the task was made."""
    email: TaskParentEmail
    """E-mail address."""
    elapsedTime: TaskParentElapsedTime
    """Time tracking data; in access checks, whether time entries may be added."""
    requireResult: Literal["Y", "N"]
    """Whether a result is needed to complete the task."""
    matchesSubTasksTime: Literal["Y", "N"]
    """Whether dates follow the deadlines of the subtasks."""
    autocompleteSubTasks: Literal["Y", "N"]
    """Whether subtasks are completed together with the task."""
    allowsChangeDatePlan: Literal["Y", "N"]
    """Whether the planned dates may be changed."""
    inFavorite: list[Any]
    """Current user's identifier if the task is in favourites, else empty."""
    inPin: list[Any]
    """Current user's identifier if the task is pinned, else empty."""
    inGroupPin: list[Any]
    """Current user's identifier if pinned in the group, else empty."""
    inMute: list[Any]
    """Current user's identifier if the task is muted, else empty."""
    source: TaskParentSource
    """Source of the task, or of the time record."""
    dependsOn: list[Any]
    """Tasks that this task depends on."""
    scenarios: list[Any]
    """How the task came about: default, crm, mobile, voice or video."""


class TaskChat(TypedDict):
    """Data of the chat."""

    id: int
    """Identifier."""
    entityId: int
    """Identifier of the object concerned."""
    entityType: str
    """Type of the object concerned."""


class TaskChangedByImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskChangedBy(TypedDict):
    """User who last changed the task."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskChangedByImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskStatusChangedByImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskStatusChangedBy(TypedDict):
    """User who last changed the status."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskStatusChangedByImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskClosedByImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskClosedBy(TypedDict):
    """User who closed the task."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskClosedByImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskForkedByTemplateTaskCreatorImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskForkedByTemplateTaskCreator(TypedDict):
    """User who created the task or template."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskForkedByTemplateTaskCreatorImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskForkedByTemplateTaskResponsibleImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskForkedByTemplateTaskResponsible(TypedDict):
    """Assignee as an object with name and role."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskForkedByTemplateTaskResponsibleImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskForkedByTemplateTaskGroupImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskForkedByTemplateTaskGroup(TypedDict):
    """Group or project of the task."""

    id: int
    """Identifier."""
    name: str
    image: TaskForkedByTemplateTaskGroupImage
    type: str
    """Kind of group, or kind of the task's source."""
    isVisible: bool
    """Whether the group is visible."""


class TaskForkedByTemplateTaskStage(TypedDict):
    """Stage of the task."""

    id: int
    """Identifier."""
    title: str
    color: str
    """Colour, mostly as a hex code."""


class TaskForkedByTemplateTaskFlow(TypedDict):
    """Flow that the task belongs to."""

    id: int
    """Identifier."""
    name: str


class TaskForkedByTemplateTaskAccomplicesImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskForkedByTemplateTaskAccomplices(TypedDict):
    """Participants: identifiers when writing, user objects when reading."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskForkedByTemplateTaskAccomplicesImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskForkedByTemplateTaskAuditorsImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskForkedByTemplateTaskAuditors(TypedDict):
    """Observers: identifiers when writing, user objects when reading."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskForkedByTemplateTaskAuditorsImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskForkedByTemplateTaskChat(TypedDict):
    """Data of the chat."""

    id: int
    """Identifier."""
    entityId: int
    """Identifier of the object concerned."""
    entityType: str
    """Type of the object concerned."""


class TaskForkedByTemplateTaskChangedByImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskForkedByTemplateTaskChangedBy(TypedDict):
    """User who last changed the task."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskForkedByTemplateTaskChangedByImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskForkedByTemplateTaskStatusChangedByImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskForkedByTemplateTaskStatusChangedBy(TypedDict):
    """User who last changed the status."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskForkedByTemplateTaskStatusChangedByImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskForkedByTemplateTaskClosedByImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskForkedByTemplateTaskClosedBy(TypedDict):
    """User who closed the task."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskForkedByTemplateTaskClosedByImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


TaskForkedByTemplateTaskEmail = TypedDict(
    "TaskForkedByTemplateTaskEmail",
    {
        "id": int,
        "taskId": int,
        "mailboxId": int,
        "title": str,
        "body": str,
        "from": str,
        "dateTs": int,
        "link": str,
    },
)
"""E-mail address."""


class TaskForkedByTemplateTaskElapsedTime(TypedDict):
    """Time tracking data; in access checks, whether time entries may be added."""

    id: int
    """Identifier."""
    userId: int
    """Identifier of the user."""
    taskId: int
    """Identifier of the task."""
    minutes: int
    """Time spent, in minutes."""
    seconds: int
    """Time spent, in seconds."""
    source: str
    """Source of the task, or of the time record."""
    text: str
    createdAtTs: int
    """Creation time of the time record, as an integer timestamp."""
    startTs: int
    """Start of the time spent, as an integer timestamp."""
    stopTs: int
    """End of the time spent, as an integer timestamp."""


class TaskForkedByTemplateTaskSource(TypedDict):
    """Source of the task, or of the time record."""

    type: str
    """Kind of group, or kind of the task's source."""
    data: list[Any]
    """Details of the task's source."""


class TaskForkedByTemplateTask(TypedDict):
    """Task that the record is about."""

    id: int
    """Identifier."""
    title: str
    description: str
    creatorId: int
    """User who set the task."""
    creator: TaskForkedByTemplateTaskCreator
    """User who created the task or template."""
    created: str
    """Date and time of creation, ISO 8601."""
    responsibleId: int
    """Identifier of the responsible user."""
    responsible: TaskForkedByTemplateTaskResponsible
    """Assignee as an object with name and role."""
    deadline: str
    """Deadline of the task; in access checks, whether it may be changed."""
    needsControl: Literal["Y", "N"]
    """Whether the creator has to accept the finished task."""
    startPlan: str
    """Planned start, ISO 8601."""
    endPlan: str
    """Planned end, ISO 8601."""
    checklist: list[Any]
    """Identifiers of the checklist items."""
    groupId: int
    """Identifier of the group or project."""
    group: TaskForkedByTemplateTaskGroup
    """Group or project of the task."""
    stageId: int
    """Identifier of the stage."""
    stage: TaskForkedByTemplateTaskStage
    """Stage of the task."""
    epicId: int
    """Scrum epic that the task belongs to."""
    storyPoints: int
    """Estimate in Scrum story points."""
    flowId: int
    """Identifier of the flow that the task belongs to."""
    flow: TaskForkedByTemplateTaskFlow
    """Flow that the task belongs to."""
    priority: Literal["high", "average", "low"]
    """Importance of the task: high, average or low. One of ``high``, ``average``, ``low``."""
    status: Literal[
        "pending", "in_progress", "supposedly_completed", "completed", "deferred", "declined"
    ]
    """Status of the task, such as pending, in_progress or completed. One of ``pending`` (waiting
    to be started), ``in_progress``, ``supposedly_completed`` (done, to be checked by the
    creator), ``completed``, ``deferred`` (put off), ``declined``.
    """
    statusChanged: str
    """When the status last changed, ISO 8601."""
    accomplices: list[TaskForkedByTemplateTaskAccomplices]
    """Participants: identifiers when writing, user objects when reading."""
    auditors: list[TaskForkedByTemplateTaskAuditors]
    """Observers: identifiers when writing, user objects when reading."""
    parentId: int
    """Identifier of the parent entry."""
    parent: dict[str, Any]
    """Parent task, or parent template."""
    containsChecklist: bool
    """Whether the task has a checklist."""
    containsSubTasks: bool
    """Whether the task has subtasks."""
    containsRelatedTasks: bool
    """Whether the task has related tasks."""
    containsGanttLinks: bool
    """Whether the task has Gantt links."""
    containsPlacements: bool
    """Whether the task has application placements."""
    containsResults: bool
    """Whether the task has results."""
    numberOfReminders: int
    """How many reminders the task has."""
    chatId: int
    """Identifier of the chat."""
    chat: TaskForkedByTemplateTaskChat
    """Data of the chat."""
    plannedDuration: int
    """Planned duration, in units of durationType."""
    actualDuration: int
    """Duration that the task really took."""
    durationType: str
    """Unit of the planned duration, for example hours or days."""
    started: str
    """When work began, ISO 8601."""
    estimatedTime: int
    """Estimate of the effort in seconds."""
    replicate: Literal["Y", "N"]
    """Whether the task recurs."""
    changed: str
    """When the task was last changed, ISO 8601."""
    changedById: int
    """User who last changed the task, by identifier."""
    changedBy: TaskForkedByTemplateTaskChangedBy
    """User who last changed the task."""
    statusChangedById: int
    """User who last changed the status, by identifier."""
    statusChangedBy: TaskForkedByTemplateTaskStatusChangedBy
    """User who last changed the status."""
    closedById: int
    """User who closed the task, by identifier."""
    closedBy: TaskForkedByTemplateTaskClosedBy
    """User who closed the task."""
    closed: str
    """When the task was closed, ISO 8601."""
    activity: str
    """When something last happened in the task, ISO 8601."""
    guid: str
    """GUID of the task."""
    xmlId: str
    """External identifier."""
    exchangeId: str
    """Identifier of the task in Microsoft Exchange."""
    exchangeModified: str
    """When the task was last changed in Microsoft Exchange."""
    outlookVersion: int
    """Version number for synchronisation with Outlook."""
    mark: str
    """Rating P or N; in access checks, whether it may be set."""
    allowsChangeDeadline: Literal["Y", "N"]
    """Whether the assignee may change the deadline."""
    allowsTimeTracking: Literal["Y", "N"]
    """Whether time is tracked for the task."""
    matchesWorkTime: Literal["Y", "N"]
    """Whether dates keep to working hours."""
    addInReport: Literal["Y", "N"]
    """Whether the task counts in reports."""
    isMultitask: Literal["Y", "N"]
    """Whether it is a base task made up of subtasks."""
    siteId: str
    """Identifier of the site."""
    forkedByTemplateId: int
    """Template from which the task was created, by identifier."""
    forkedByTemplate: dict[str, Any]
    """Template from which the task was created."""
    maxDeadlineChangeDate: str
    """Date beyond which the deadline cannot be moved, ISO 8601."""
    maxDeadlineChanges: int
    """How many times the deadline may be extended."""
    requireDeadlineChangeReason: Literal["Y", "N"]
    """Whether a changed deadline needs a reason."""
    link: str
    """Address of the task's page."""
    rights: list[Any]
    """What the current user may do with the object."""
    archiveLink: str
    """Address of an archive with all files of the task."""
    crmItemIds: list[Any]
    """Linked CRM objects, for example D_5 or CO_7."""
    emailId: int
    """Email from which the task was made."""
    email: TaskForkedByTemplateTaskEmail
    """E-mail address."""
    elapsedTime: TaskForkedByTemplateTaskElapsedTime
    """Time tracking data; in access checks, whether time entries may be added."""
    requireResult: Literal["Y", "N"]
    """Whether a result is needed to complete the task."""
    matchesSubTasksTime: Literal["Y", "N"]
    """Whether dates follow the deadlines of the subtasks."""
    autocompleteSubTasks: Literal["Y", "N"]
    """Whether subtasks are completed together with the task."""
    allowsChangeDatePlan: Literal["Y", "N"]
    """Whether the planned dates may be changed."""
    inFavorite: list[Any]
    """Current user's identifier if the task is in favourites, else empty."""
    inPin: list[Any]
    """Current user's identifier if the task is pinned, else empty."""
    inGroupPin: list[Any]
    """Current user's identifier if pinned in the group, else empty."""
    inMute: list[Any]
    """Current user's identifier if the task is muted, else empty."""
    source: TaskForkedByTemplateTaskSource
    """Source of the task, or of the time record."""
    dependsOn: list[Any]
    """Tasks that this task depends on."""
    scenarios: list[Any]
    """How the task came about: default, crm, mobile, voice or video."""


class TaskForkedByTemplateCreatorImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskForkedByTemplateCreator(TypedDict):
    """User who created the task or template."""

    id: int
    """Identifier."""
    name: str
    role: str
    """Role, e.g. of a user or participant."""
    image: TaskForkedByTemplateCreatorImage
    gender: str
    """Gender of the user."""
    email: str
    """E-mail address."""
    externalAuthId: str
    """Code of the user's outside sign-in source."""
    rights: list[Any]
    """What the current user may do with the object."""


class TaskForkedByTemplateGroupImage(TypedDict):
    """What ``image`` holds."""

    id: int
    """Identifier."""
    src: str
    """Address of the file."""
    name: str
    width: int
    height: int
    size: int
    subDir: str
    """Subfolder of the file."""
    contentType: str
    """MIME type of the file."""
    file: list[Any]


class TaskForkedByTemplateGroup(TypedDict):
    """Group or project of the task."""

    id: int
    """Identifier."""
    name: str
    image: TaskForkedByTemplateGroupImage
    type: str
    """Kind of group, or kind of the task's source."""
    isVisible: bool
    """Whether the group is visible."""


class TaskForkedByTemplateReplicateParams(TypedDict):
    """Repetition rules of the template."""

    period: str
    """How often the task repeats, such as daily or weekly."""
    everyDay: str
    """Interval of a daily repetition, in days."""
    workdayOnly: str
    """Whether only working days count."""
    dailyMonthInterval: str
    """Month interval of a daily repetition."""
    everyWeek: str
    """Interval of a weekly repetition, in weeks."""
    monthlyType: str
    """Kind of monthly repetition: by date or by weekday."""
    monthlyDayNum: str
    """Date in the month on which the task repeats."""
    monthlyMonthNum1: str
    """First month setting, for repetition by date."""
    monthlyWeekDayNum: str
    """Which week of the month, for repetition by weekday."""
    monthlyWeekDay: str
    """Weekday of a monthly repetition."""
    monthlyMonthNum2: str
    """Second month setting, for repetition by weekday."""
    yearlyType: str
    """Kind of yearly repetition: by date or by weekday."""
    yearlyDayNum: str
    """Date in the month of a yearly repetition."""
    yearlyMonth1: str
    """Month of a yearly repetition by date."""
    yearlyWeekDayNum: str
    """Which week of the month, for yearly repetition by weekday."""
    yearlyWeekDay: str
    """Weekday of a yearly repetition."""
    yearlyMonth2: str
    """Month of a yearly repetition by weekday."""
    time: str
    timezoneOffset: str
    """Time zone offset of the repetition."""
    startDate: str
    """When the call began; a period in filters, a direction in sorting."""
    repeatTill: str
    """What ends the repetition."""
    endDate: str
    """Date on which the repetition ends."""
    times: str
    """How many times to repeat."""


class TaskForkedByTemplate(TypedDict):
    """Template from which the task was created."""

    id: int
    """Identifier."""
    task: TaskForkedByTemplateTask
    """Task that the record is about."""
    title: str
    description: str
    creator: TaskForkedByTemplateCreator
    """User who created the task or template."""
    responsibleCollection: list[Any]
    """Responsible users of the template."""
    deadlineAfterTs: int
    """Offset of the deadline, as an integer."""
    startDatePlanTs: int
    """Planned start in the template, as an integer."""
    endDatePlanTs: int
    """Planned end in the template, as an integer."""
    replicate: bool
    """Whether the task recurs."""
    checklist: list[Any]
    """Identifiers of the checklist items."""
    group: TaskForkedByTemplateGroup
    """Group or project of the task."""
    priority: str
    """Importance of the task: high, average or low."""
    accomplices: list[Any]
    """Participants: identifiers when writing, user objects when reading."""
    auditors: list[Any]
    """Observers: identifiers when writing, user objects when reading."""
    parent: dict[str, Any]
    """Parent task, or parent template."""
    replicateParams: TaskForkedByTemplateReplicateParams
    """Repetition rules of the template."""


TaskEmail = TypedDict(
    "TaskEmail",
    {
        "id": int,
        "taskId": int,
        "mailboxId": int,
        "title": str,
        "body": str,
        "from": str,
        "dateTs": int,
        "link": str,
    },
)
"""E-mail address."""


class TaskElapsedTime(TypedDict):
    """Time tracking data; in access checks, whether time entries may be added."""

    id: int
    """Identifier."""
    userId: int
    """Identifier of the user."""
    taskId: int
    """Identifier of the task."""
    minutes: int
    """Time spent, in minutes."""
    seconds: int
    """Time spent, in seconds."""
    source: str
    """Source of the task, or of the time record."""
    text: str
    createdAtTs: int
    """Creation time of the time record, as an integer timestamp."""
    startTs: int
    """Start of the time spent, as an integer timestamp."""
    stopTs: int
    """End of the time spent, as an integer timestamp."""


class TaskSource(TypedDict):
    """Source of the task, or of the time record."""

    type: str
    """Kind of group, or kind of the task's source."""
    data: list[Any]
    """Details of the task's source."""


class Task(TypedDict):
    """A task, as version 3 of the API describes it."""

    id: int
    """Identifier."""
    title: str
    description: str
    deadline: str
    """Deadline of the task; in access checks, whether it may be changed."""
    needsControl: bool
    """Whether the creator has to accept the finished task."""
    startPlan: str | None
    """Planned start, ISO 8601."""
    endPlan: str | None
    """Planned end, ISO 8601."""
    fileIds: Any
    """Files of the result, or Drive files to attach."""
    checklist: list[int]
    """Identifiers of the checklist items."""
    epicId: int | None
    """Scrum epic that the task belongs to."""
    storyPoints: int | None
    """Estimate in Scrum story points."""
    priority: Literal["high", "average", "low"]
    """Importance of the task: high, average or low. One of ``high``, ``average``, ``low``."""
    status: Literal[
        "pending", "in_progress", "supposedly_completed", "completed", "deferred", "declined"
    ]
    """Status of the task, such as pending, in_progress or completed. One of ``pending`` (waiting
    to be started), ``in_progress``, ``supposedly_completed`` (done, to be checked by the
    creator), ``completed``, ``deferred`` (put off), ``declined``.
    """
    statusChanged: str | None
    """When the status last changed, ISO 8601."""
    parentId: int | None
    """Identifier of the parent entry."""
    containsChecklist: bool
    """Whether the task has a checklist."""
    containsSubTasks: bool
    """Whether the task has subtasks."""
    containsRelatedTasks: bool
    """Whether the task has related tasks."""
    containsGanttLinks: bool
    """Whether the task has Gantt links."""
    containsPlacements: bool
    """Whether the task has application placements."""
    containsResults: bool
    """Whether the task has results."""
    numberOfReminders: int
    """How many reminders the task has."""
    chatId: int
    """Identifier of the chat."""
    plannedDuration: int
    """Planned duration, in units of durationType."""
    actualDuration: int
    """Duration that the task really took."""
    durationType: str
    """Unit of the planned duration, for example hours or days."""
    started: str | None
    """When work began, ISO 8601."""
    estimatedTime: int
    """Estimate of the effort in seconds."""
    replicate: bool
    """Whether the task recurs."""
    changed: str
    """When the task was last changed, ISO 8601."""
    closed: str | None
    """When the task was closed, ISO 8601."""
    activity: str
    """When something last happened in the task, ISO 8601."""
    guid: str
    """GUID of the task."""
    xmlId: str | None
    """External identifier."""
    exchangeId: str | None
    """Identifier of the task in Microsoft Exchange."""
    exchangeModified: str | None
    """When the task was last changed in Microsoft Exchange."""
    outlookVersion: int
    """Version number for synchronisation with Outlook."""
    mark: str
    """Rating P or N; in access checks, whether it may be set."""
    allowsChangeDeadline: bool
    """Whether the assignee may change the deadline."""
    allowsTimeTracking: bool
    """Whether time is tracked for the task."""
    matchesWorkTime: bool
    """Whether dates keep to working hours."""
    addInReport: Literal["Y", "N"] | None
    """Whether the task counts in reports."""
    isMultitask: bool
    """Whether it is a base task made up of subtasks."""
    siteId: str
    """Identifier of the site."""
    deadlineCount: Any
    """Number of deadline changes, or null."""
    declineReason: Any
    """Reason why the task was declined, or null."""
    forumTopicId: Any
    """Forum topic with the task's comments."""
    link: str
    """Address of the task's page."""
    rights: TaskRights
    """What the current user may do with the object."""
    archiveLink: str
    """Address of an archive with all files of the task."""
    crmItemIds: list[Literal["L_XX", "D_XX", "C_XX", "CO_XX", "SI_XX", "TXX_XX"] | str]
    """Linked CRM objects, for example D_5 or CO_7. One of ``L_XX`` (lead), ``D_XX`` (deal),
    ``C_XX`` (contact), ``CO_XX`` (company), ``SI_XX`` (invoice), ``TXX_XX`` (item of a smart
    process) and others.
    """
    requireResult: bool
    """Whether a result is needed to complete the task."""
    matchesSubTasksTime: bool
    """Whether dates follow the deadlines of the subtasks."""
    autocompleteSubTasks: bool
    """Whether subtasks are completed together with the task."""
    allowsChangeDatePlan: bool
    """Whether the planned dates may be changed."""
    maxDeadlineChangeDate: str | None
    """Date beyond which the deadline cannot be moved, ISO 8601."""
    maxDeadlineChanges: int | None
    """How many times the deadline may be extended."""
    requireDeadlineChangeReason: bool
    """Whether a changed deadline needs a reason."""
    inFavorite: list[Any]
    """Current user's identifier if the task is in favourites, else empty."""
    inPin: list[Any]
    """Current user's identifier if the task is pinned, else empty."""
    inGroupPin: list[Any]
    """Current user's identifier if pinned in the group, else empty."""
    inMute: list[Any]
    """Current user's identifier if the task is muted, else empty."""
    dependsOn: list[Any]
    """Tasks that this task depends on."""
    scenarios: list[Literal["default", "crm", "mobile", "voice", "video"]]
    """How the task came about: default, crm, mobile, voice or video. One of ``default`` (used
    unless another is given), ``crm``, ``mobile`` (mobile app), ``voice`` (AI task from audio),
    ``video`` (AI task from video).
    """
    responsible: NotRequired[TaskResponsible]
    """Assignee as an object with name and role."""
    creatorId: NotRequired[int]
    """User who set the task."""
    creator: NotRequired[TaskCreator]
    """User who created the task or template."""
    created: NotRequired[str]
    """Date and time of creation, ISO 8601."""
    responsibleId: NotRequired[int]
    """Identifier of the responsible user."""
    groupId: NotRequired[int]
    """Identifier of the group or project."""
    group: NotRequired[TaskGroup]
    """Group or project of the task."""
    stageId: NotRequired[int]
    """Identifier of the stage."""
    stage: NotRequired[TaskStage]
    """Stage of the task."""
    flowId: NotRequired[int]
    """Identifier of the flow that the task belongs to."""
    flow: NotRequired[TaskFlow]
    """Flow that the task belongs to."""
    accomplices: NotRequired[list[TaskAccomplices]]
    """Participants: identifiers when writing, user objects when reading."""
    auditors: NotRequired[list[TaskAuditors]]
    """Observers: identifiers when writing, user objects when reading."""
    parent: NotRequired[TaskParent]
    """Parent task, or parent template."""
    chat: NotRequired[TaskChat]
    """Data of the chat."""
    changedById: NotRequired[int]
    """User who last changed the task, by identifier."""
    changedBy: NotRequired[TaskChangedBy]
    """User who last changed the task."""
    statusChangedById: NotRequired[int]
    """User who last changed the status, by identifier."""
    statusChangedBy: NotRequired[TaskStatusChangedBy]
    """User who last changed the status."""
    closedById: NotRequired[int]
    """User who closed the task, by identifier."""
    closedBy: NotRequired[TaskClosedBy]
    """User who closed the task."""
    forkedByTemplateId: NotRequired[int]
    """Template from which the task was created, by identifier."""
    forkedByTemplate: NotRequired[TaskForkedByTemplate]
    """Template from which the task was created."""
    emailId: NotRequired[int]
    """Email from which the task was made."""
    email: NotRequired[TaskEmail]
    """E-mail address."""
    elapsedTime: NotRequired[TaskElapsedTime]
    """Time tracking data; in access checks, whether time entries may be added."""
    source: NotRequired[TaskSource]
    """Source of the task, or of the time record."""


class TaskAddFields(TypedDict):
    """Values by field."""

    title: str
    creatorId: int
    """User who set the task."""
    responsibleId: int
    """Identifier of the responsible user."""


class TaskAddResult(TypedDict):
    """Outcome of the operation, or the task's result itself."""

    item: Task
    """Data of the entry."""


class TaskDeleteResult(TypedDict):
    """Outcome of the operation, or the task's result itself."""

    result: bool
    """Outcome of the operation, or the task's result itself."""


class TaskGetResult(TypedDict):
    """Outcome of the operation, or the task's result itself."""

    item: Task
    """Data of the entry."""


class TaskListItem(TypedDict):
    """The entries."""

    id: int
    """Identifier."""
    title: str
    responsibleId: int
    """Identifier of the responsible user."""
    deadline: str | None
    """Deadline of the task; in access checks, whether it may be changed."""
    status: str
    """Status of the task, such as pending, in_progress or completed."""


class TaskUpdateResult(TypedDict):
    """Outcome of the operation, or the task's result itself."""

    result: bool
    """Outcome of the operation, or the task's result itself."""


class TaskAccessGetResult(TypedDict):
    """Outcome of the operation, or the task's result itself."""

    read: bool
    """Whether the user may view the task."""
    watch: bool
    """Whether the user may watch the task."""
    mute: bool
    """Whether notifications of the chat may be turned off."""
    createSubtask: bool
    """Whether the user may add subtasks."""
    createResult: bool
    """Whether the user may add a result."""
    edit: bool
    """Whether the current user may edit it."""
    remove: bool
    """Whether the current user may delete it."""
    complete: bool
    """Whether the user may complete the task."""
    approve: bool
    """Whether the user may accept the finished task."""
    disapprove: bool
    """Whether the user may send the finished task back."""
    start: bool
    """Where to start: in lists, number of items to skip; a page has 50."""
    take: bool
    """Whether the user may take the task on."""
    delegate: bool
    """Whether the user may delegate the task."""
    defer: bool
    """Whether the user may defer the task."""
    renew: bool
    """Whether the user may reopen the task."""
    deadline: bool
    """Deadline of the task; in access checks, whether it may be changed."""
    datePlan: bool
    """Whether the user may change the planned dates."""
    changeDirector: bool
    """Whether the user may change the creator."""
    changeResponsible: bool
    """Whether the user may change the assignee."""
    changeAccomplices: bool
    """Whether the user may change the participants."""
    pause: bool
    """Whether the user may pause the task."""
    timeTracking: bool
    """Whether the user may track time on the task."""
    mark: bool
    """Rating P or N; in access checks, whether it may be set."""
    changeStatus: bool
    """Whether the user may change the status."""
    reminder: bool
    """Whether the user may set reminders."""
    addAuditors: bool
    """Whether the user may add observers."""
    elapsedTime: bool
    """Time tracking data; in access checks, whether time entries may be added."""
    favorite: bool
    """Whether the user may add the task to favourites."""
    checklistAdd: bool
    """Whether the user may add checklists."""
    checklistEdit: bool
    """Whether the user may edit checklists."""
    checklistSave: bool
    """Whether the user may save checklists."""
    checklistToggle: bool
    """Whether the user may tick checklist items."""
    automate: bool
    """Whether the user may set up automation."""
    resultEdit: bool
    """Whether the user may edit results."""
    completeResult: bool
    """Whether the user may complete the task's result."""
    removeResult: bool
    """Whether the user may delete results."""
    resultRead: bool
    """Whether the user may view results."""
    admin: bool
    """Whether the user has administrator rights on the task."""
    copy: bool
    """Whether the user may copy the task."""
    saveAsTemplate: bool
    """Whether the user may save the task as a template."""
    attachFile: bool
    """Whether the user may attach files."""
    detachFile: bool
    """Whether the user may detach files."""
    detachParent: bool
    """Whether the user may detach the task from its parent."""
    createGanttDependence: bool
    """Whether the user may add Gantt links."""
    sort: bool
    """Sort index, or the field to sort by."""


class TaskAccessFieldGetResultItem(TypedDict):
    """Data of the entry."""

    name: str
    type: str
    """Kind of group, or kind of the task's source."""
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


class TaskAccessFieldGetResult(TypedDict):
    """Outcome of the operation, or the task's result itself."""

    item: TaskAccessFieldGetResultItem
    """Data of the entry."""


class TaskAccessFieldListResultItems(TypedDict):
    """The entries."""

    name: str
    type: str
    """Kind of group, or kind of the task's source."""
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


class TaskAccessFieldListResult(TypedDict):
    """Outcome of the operation, or the task's result itself."""

    items: list[TaskAccessFieldListResultItems]
    """The entries."""


class TaskChatMessageSendFields(TypedDict):
    """Values by field."""

    taskId: int
    """Identifier of the task."""
    text: str


class TaskChatMessageSendResult(TypedDict):
    """Outcome of the operation, or the task's result itself."""

    result: bool
    """Outcome of the operation, or the task's result itself."""


class TaskChatMessageFieldGetResultItem(TypedDict):
    """Data of the entry."""

    name: str
    type: str
    """Kind of group, or kind of the task's source."""
    title: str
    description: Any
    filterable: bool
    """Whether entries can be filtered by the field."""
    sortable: bool
    """Whether entries can be sorted by the field."""
    multiple: bool
    """Whether several values are allowed."""


class TaskChatMessageFieldGetResult(TypedDict):
    """Outcome of the operation, or the task's result itself."""

    item: TaskChatMessageFieldGetResultItem
    """Data of the entry."""


class TaskChatMessageFieldListResultItems(TypedDict):
    """The entries."""

    name: str
    type: str
    """Kind of group, or kind of the task's source."""
    title: str
    description: Any
    filterable: bool
    """Whether entries can be filtered by the field."""
    sortable: bool
    """Whether entries can be sorted by the field."""
    multiple: bool
    """Whether several values are allowed."""


class TaskChatMessageFieldListResult(TypedDict):
    """Outcome of the operation, or the task's result itself."""

    items: list[TaskChatMessageFieldListResultItems]
    """The entries."""


class TaskFieldGetResultItem(TypedDict):
    """Data of the entry."""

    name: str
    type: str
    """Kind of group, or kind of the task's source."""
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


class TaskFieldGetResult(TypedDict):
    """Outcome of the operation, or the task's result itself."""

    item: TaskFieldGetResultItem
    """Data of the entry."""


class TaskFieldListResultItems(TypedDict):
    """The entries."""

    name: str
    type: str
    """Kind of group, or kind of the task's source."""
    title: str
    description: Any
    filterable: bool
    """Whether entries can be filtered by the field."""
    sortable: bool
    """Whether entries can be sorted by the field."""
    multiple: bool
    """Whether several values are allowed."""


class TaskFieldListResult(TypedDict):
    """Outcome of the operation, or the task's result itself."""

    items: list[TaskFieldListResultItems]
    """The entries."""


class TaskFileAttachResult(TypedDict):
    """Outcome of the operation, or the task's result itself."""

    result: bool
    """Outcome of the operation, or the task's result itself."""


class TaskFileFieldGetResultItem(TypedDict):
    """Data of the entry."""

    name: str
    type: str
    """Kind of group, or kind of the task's source."""
    title: str
    description: Any
    filterable: bool
    """Whether entries can be filtered by the field."""
    sortable: bool
    """Whether entries can be sorted by the field."""
    multiple: bool
    """Whether several values are allowed."""


class TaskFileFieldGetResult(TypedDict):
    """Outcome of the operation, or the task's result itself."""

    item: TaskFileFieldGetResultItem
    """Data of the entry."""


class TaskFileFieldListResultItems(TypedDict):
    """The entries."""

    name: str
    type: str
    """Kind of group, or kind of the task's source."""
    title: str
    description: Any
    filterable: bool
    """Whether entries can be filtered by the field."""
    sortable: bool
    """Whether entries can be sorted by the field."""
    multiple: bool
    """Whether several values are allowed."""


class TaskFileFieldListResult(TypedDict):
    """Outcome of the operation, or the task's result itself."""

    items: list[TaskFileFieldListResultItems]
    """The entries."""


class TaskResultAddFields(TypedDict):
    """Values by field."""

    taskId: int
    """Identifier of the task."""
    text: str


class TaskResultAddResultItemRights(TypedDict):
    """What the current user may do with the object."""

    edit: bool
    """Whether the current user may edit it."""
    remove: bool
    """Whether the current user may delete it."""


class TaskResultAddResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""
    taskId: int
    """Identifier of the task."""
    text: str
    authorId: int
    """Identifier of the author."""
    createdAt: str
    """When the object was created."""
    updatedAt: str | None
    """When the object was last changed."""
    status: str
    """Status of the task, such as pending, in_progress or completed."""
    fileIds: list[Any]
    """Files of the result, or Drive files to attach."""
    rights: TaskResultAddResultItemRights
    """What the current user may do with the object."""
    messageId: int | None
    """Identifier of the message or e-mail."""


class TaskResultAddResult(TypedDict):
    """Outcome of the operation, or the task's result itself."""

    item: TaskResultAddResultItem
    """Data of the entry."""


class TaskResultAddfromchatmessageFields(TypedDict):
    """Values by field."""

    messageId: int
    """Identifier of the message or e-mail."""


class TaskResultAddfromchatmessageResultItemRights(TypedDict):
    """What the current user may do with the object."""

    edit: bool
    """Whether the current user may edit it."""
    remove: bool
    """Whether the current user may delete it."""


class TaskResultAddfromchatmessageResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""
    taskId: int
    """Identifier of the task."""
    text: str
    authorId: int
    """Identifier of the author."""
    createdAt: str
    """When the object was created."""
    updatedAt: Any
    """When the object was last changed."""
    status: str
    """Status of the task, such as pending, in_progress or completed."""
    fileIds: list[Any]
    """Files of the result, or Drive files to attach."""
    rights: TaskResultAddfromchatmessageResultItemRights
    """What the current user may do with the object."""
    messageId: int
    """Identifier of the message or e-mail."""


class TaskResultAddfromchatmessageResult(TypedDict):
    """Outcome of the operation, or the task's result itself."""

    item: TaskResultAddfromchatmessageResultItem
    """Data of the entry."""


class TaskResultDeleteResult(TypedDict):
    """Outcome of the operation, or the task's result itself."""

    result: bool
    """Outcome of the operation, or the task's result itself."""


class TaskResultListItem(TypedDict):
    """The entries."""

    id: int
    """Identifier."""
    taskId: int
    """Identifier of the task."""
    text: str
    authorId: int
    """Identifier of the author."""
    createdAt: str
    """When the object was created."""
    status: str
    """Status of the task, such as pending, in_progress or completed."""
    messageId: Any
    """Identifier of the message or e-mail."""


class TaskResultUpdateFields(TypedDict):
    """Values by field."""

    text: str


class TaskResultUpdateResultItemRights(TypedDict):
    """What the current user may do with the object."""

    edit: bool
    """Whether the current user may edit it."""
    remove: bool
    """Whether the current user may delete it."""


class TaskResultUpdateResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""
    taskId: int
    """Identifier of the task."""
    text: str
    authorId: int
    """Identifier of the author."""
    createdAt: str
    """When the object was created."""
    updatedAt: str
    """When the object was last changed."""
    status: str
    """Status of the task, such as pending, in_progress or completed."""
    fileIds: list[Any]
    """Files of the result, or Drive files to attach."""
    rights: TaskResultUpdateResultItemRights
    """What the current user may do with the object."""
    messageId: Any
    """Identifier of the message or e-mail."""


class TaskResultUpdateResult(TypedDict):
    """Outcome of the operation, or the task's result itself."""

    item: TaskResultUpdateResultItem
    """Data of the entry."""


_TASK__ADD: Final[Endpoint[TaskAddResult]] = Endpoint("tasks.task.add", version=3)
_TASK__DELETE: Final[Endpoint[TaskDeleteResult]] = Endpoint("tasks.task.delete", version=3)
_TASK__GET: Final[Endpoint[TaskGetResult]] = Endpoint("tasks.task.get", version=3, write=False)
_TASK__LIST: Final[ListEndpoint[TaskListItem]] = ListEndpoint(
    "tasks.task.list", Paging("pagination", ("items",), 50, id="id"), version=3
)
_TASK__UPDATE: Final[Endpoint[TaskUpdateResult]] = Endpoint("tasks.task.update", version=3)
_TASK__ACCESS__GET: Final[Endpoint[TaskAccessGetResult]] = Endpoint(
    "tasks.task.access.get", version=3, write=False
)
_TASK__ACCESS__FIELD__GET: Final[Endpoint[TaskAccessFieldGetResult]] = Endpoint(
    "tasks.task.access.field.get", version=3, write=False
)
_TASK__ACCESS__FIELD__LIST: Final[Endpoint[TaskAccessFieldListResult]] = Endpoint(
    "tasks.task.access.field.list", version=3, write=False
)
_TASK__CHAT__MESSAGE__SEND: Final[Endpoint[TaskChatMessageSendResult]] = Endpoint(
    "tasks.task.chat.message.send", version=3
)
_TASK__CHAT__MESSAGE__FIELD__GET: Final[Endpoint[TaskChatMessageFieldGetResult]] = Endpoint(
    "tasks.task.chat.message.field.get", version=3, write=False
)
_TASK__CHAT__MESSAGE__FIELD__LIST: Final[Endpoint[TaskChatMessageFieldListResult]] = Endpoint(
    "tasks.task.chat.message.field.list", version=3, write=False
)
_TASK__FIELD__GET: Final[Endpoint[TaskFieldGetResult]] = Endpoint(
    "tasks.task.field.get", version=3, write=False
)
_TASK__FIELD__LIST: Final[Endpoint[TaskFieldListResult]] = Endpoint(
    "tasks.task.field.list", version=3, write=False
)
_TASK__FILE__ATTACH: Final[Endpoint[TaskFileAttachResult]] = Endpoint(
    "tasks.task.file.attach", version=3
)
_TASK__FILE__FIELD__GET: Final[Endpoint[TaskFileFieldGetResult]] = Endpoint(
    "tasks.task.file.field.get", version=3, write=False
)
_TASK__FILE__FIELD__LIST: Final[Endpoint[TaskFileFieldListResult]] = Endpoint(
    "tasks.task.file.field.list", version=3, write=False
)
_TASK__RESULT__ADD: Final[Endpoint[TaskResultAddResult]] = Endpoint(
    "tasks.task.result.add", version=3
)
_TASK__RESULT__ADDFROMCHATMESSAGE: Final[Endpoint[TaskResultAddfromchatmessageResult]] = Endpoint(
    "tasks.task.result.addfromchatmessage", version=3
)
_TASK__RESULT__DELETE: Final[Endpoint[TaskResultDeleteResult]] = Endpoint(
    "tasks.task.result.delete", version=3
)
_TASK__RESULT__LIST: Final[ListEndpoint[TaskResultListItem]] = ListEndpoint(
    "tasks.task.result.list", Paging("pagination", ("items",), 1, id="id"), version=3
)
_TASK__RESULT__UPDATE: Final[Endpoint[TaskResultUpdateResult]] = Endpoint(
    "tasks.task.result.update", version=3
)


class V3TasksMethods(Namespace):
    """Methods of ``v3.tasks``."""

    @property
    def task(self) -> V3TasksTaskMethods:
        """Methods of ``v3.tasks.task``."""
        return V3TasksTaskMethods(self._caller)


class AsyncV3TasksMethods(AsyncNamespace):
    """Methods of ``v3.tasks``."""

    @property
    def task(self) -> AsyncV3TasksTaskMethods:
        """Methods of ``v3.tasks.task``."""
        return AsyncV3TasksTaskMethods(self._caller)


class V3TasksTaskMethods(Namespace):
    """Methods of ``v3.tasks.task``."""

    @property
    def access(self) -> V3TasksTaskAccessMethods:
        """Methods of ``v3.tasks.task.access``."""
        return V3TasksTaskAccessMethods(self._caller)

    @property
    def chat(self) -> V3TasksTaskChatMethods:
        """Methods of ``v3.tasks.task.chat``."""
        return V3TasksTaskChatMethods(self._caller)

    @property
    def field(self) -> V3TasksTaskFieldMethods:
        """Methods of ``v3.tasks.task.field``."""
        return V3TasksTaskFieldMethods(self._caller)

    @property
    def file(self) -> V3TasksTaskFileMethods:
        """Methods of ``v3.tasks.task.file``."""
        return V3TasksTaskFileMethods(self._caller)

    @property
    def result(self) -> V3TasksTaskResultMethods:
        """Methods of ``v3.tasks.task.result``."""
        return V3TasksTaskResultMethods(self._caller)

    def add(
        self,
        *,
        fields: TaskAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskAddResult:
        """Create a task.

        Args:
            fields: Values by field. Required. Keys: ``title`` (required), ``creatorId``
                (required), ``responsibleId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The assignee
                given as responsibleId does not exist.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The creator
                given as creatorId does not exist.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The parent
                task given as parentId does not exist.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The planned
                end endPlan lies before the start startPlan.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The planned
                duration is too long; endPlan lies too far ahead.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.add``. Scope: ``tasks``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add-rest-v3.html
        """
        return self._call(_TASK__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskDeleteResult:
        """Delete a task.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id is
                not a whole number. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The
                caller has no access to the task.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.delete``. Scope: ``tasks``. Who may call: users who may
        delete the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete-rest-v3.html
        """
        return self._call(_TASK__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskGetResult:
        """Read one task by its identifier.

        Args:
            id: Identifier. Required.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id is
                not a whole number. ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No
                task has this id. ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The
                select asks for a field of a related object that does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.get``. Scope: ``tasks``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-rest-v3.html
        """
        return self._call(_TASK__GET, {"id": id, "select": select}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Sequence[object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        pagination: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[TaskListItem]:
        """List the tasks visible to the caller that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope tasks is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Tasks cannot
                be filtered by this field, only by `id`.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION``: The sorting direction is
                neither ASC nor DESC, or the field cannot be sorted by.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: A pagination value is
                not a number, or limit is 0.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.list``. Scope: ``tasks``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list-rest-v3.html
        """
        return self._list(
            _TASK__LIST,
            {"select": select, "filter": filter, "order": order, "pagination": pagination},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskUpdateResult:
        """Change fields of a task.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The assignee
                given as responsibleId does not exist.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The parent
                task given as parentId does not exist.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The task was
                named as its own parent.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The planned
                end endPlan lies before the start startPlan.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The planned
                duration is too long; endPlan lies too far ahead.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The creator
                of a task (`creatorId`) cannot be changed by this call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The task does not exist or
                the caller has no access to it.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.update``. Scope: ``tasks``. Who may call: the creator of
        the task and users who may edit it. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update-rest-v3.html
        """
        return self._call(_TASK__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncV3TasksTaskMethods(AsyncNamespace):
    """Methods of ``v3.tasks.task``."""

    @property
    def access(self) -> AsyncV3TasksTaskAccessMethods:
        """Methods of ``v3.tasks.task.access``."""
        return AsyncV3TasksTaskAccessMethods(self._caller)

    @property
    def chat(self) -> AsyncV3TasksTaskChatMethods:
        """Methods of ``v3.tasks.task.chat``."""
        return AsyncV3TasksTaskChatMethods(self._caller)

    @property
    def field(self) -> AsyncV3TasksTaskFieldMethods:
        """Methods of ``v3.tasks.task.field``."""
        return AsyncV3TasksTaskFieldMethods(self._caller)

    @property
    def file(self) -> AsyncV3TasksTaskFileMethods:
        """Methods of ``v3.tasks.task.file``."""
        return AsyncV3TasksTaskFileMethods(self._caller)

    @property
    def result(self) -> AsyncV3TasksTaskResultMethods:
        """Methods of ``v3.tasks.task.result``."""
        return AsyncV3TasksTaskResultMethods(self._caller)

    async def add(
        self,
        *,
        fields: TaskAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskAddResult:
        """Create a task.

        Args:
            fields: Values by field. Required. Keys: ``title`` (required), ``creatorId``
                (required), ``responsibleId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The assignee
                given as responsibleId does not exist.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The creator
                given as creatorId does not exist.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The parent
                task given as parentId does not exist.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The planned
                end endPlan lies before the start startPlan.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The planned
                duration is too long; endPlan lies too far ahead.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.add``. Scope: ``tasks``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add-rest-v3.html
        """
        return await self._call(_TASK__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskDeleteResult:
        """Delete a task.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id is
                not a whole number. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The
                caller has no access to the task.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.delete``. Scope: ``tasks``. Who may call: users who may
        delete the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete-rest-v3.html
        """
        return await self._call(_TASK__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskGetResult:
        """Read one task by its identifier.

        Args:
            id: Identifier. Required.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id is
                not a whole number. ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No
                task has this id. ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The
                select asks for a field of a related object that does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.get``. Scope: ``tasks``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-rest-v3.html
        """
        return await self._call(_TASK__GET, {"id": id, "select": select}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Sequence[object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        pagination: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[TaskListItem]:
        """List the tasks visible to the caller that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope tasks is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Tasks cannot
                be filtered by this field, only by `id`.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION``: The sorting direction is
                neither ASC nor DESC, or the field cannot be sorted by.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: A pagination value is
                not a number, or limit is 0.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.list``. Scope: ``tasks``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list-rest-v3.html
        """
        return self._list(
            _TASK__LIST,
            {"select": select, "filter": filter, "order": order, "pagination": pagination},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskUpdateResult:
        """Change fields of a task.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The assignee
                given as responsibleId does not exist.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The parent
                task given as parentId does not exist.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The task was
                named as its own parent.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The planned
                end endPlan lies before the start startPlan.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The planned
                duration is too long; endPlan lies too far ahead.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The creator
                of a task (`creatorId`) cannot be changed by this call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The task does not exist or
                the caller has no access to it.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.update``. Scope: ``tasks``. Who may call: the creator of
        the task and users who may edit it. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update-rest-v3.html
        """
        return await self._call(_TASK__UPDATE, {"id": id, "fields": fields}, extra_params)


class V3TasksTaskAccessMethods(Namespace):
    """Methods of ``v3.tasks.task.access``."""

    @property
    def field(self) -> V3TasksTaskAccessFieldMethods:
        """Methods of ``v3.tasks.task.access.field``."""
        return V3TasksTaskAccessFieldMethods(self._caller)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskAccessGetResult:
        """Check which actions on a task are open to the current user.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id is
                not a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.access.get``. Scope: ``tasks``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-get.html
        """
        return self._call(_TASK__ACCESS__GET, {"id": id}, extra_params)


class AsyncV3TasksTaskAccessMethods(AsyncNamespace):
    """Methods of ``v3.tasks.task.access``."""

    @property
    def field(self) -> AsyncV3TasksTaskAccessFieldMethods:
        """Methods of ``v3.tasks.task.access.field``."""
        return AsyncV3TasksTaskAccessFieldMethods(self._caller)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskAccessGetResult:
        """Check which actions on a task are open to the current user.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id is
                not a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.access.get``. Scope: ``tasks``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-get.html
        """
        return await self._call(_TASK__ACCESS__GET, {"id": id}, extra_params)


class V3TasksTaskAccessFieldMethods(Namespace):
    """Methods of ``v3.tasks.task.access.field``."""

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
    ) -> TaskAccessFieldGetResult:
        """Describe one field of task access rights by its name.

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
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope for tasks is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.access.field.get``. Scope: ``tasks``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-get.html
        """
        return self._call(_TASK__ACCESS__FIELD__GET, {"name": name, "select": select}, extra_params)

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
    ) -> TaskAccessFieldListResult:
        """Describe all fields of task access rights.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope for tasks is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.access.field.list``. Scope: ``tasks``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-list.html
        """
        return self._call(_TASK__ACCESS__FIELD__LIST, {"select": select}, extra_params)


class AsyncV3TasksTaskAccessFieldMethods(AsyncNamespace):
    """Methods of ``v3.tasks.task.access.field``."""

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
    ) -> TaskAccessFieldGetResult:
        """Describe one field of task access rights by its name.

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
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope for tasks is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.access.field.get``. Scope: ``tasks``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-get.html
        """
        return await self._call(
            _TASK__ACCESS__FIELD__GET, {"name": name, "select": select}, extra_params
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
    ) -> TaskAccessFieldListResult:
        """Describe all fields of task access rights.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope for tasks is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.access.field.list``. Scope: ``tasks``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-list.html
        """
        return await self._call(_TASK__ACCESS__FIELD__LIST, {"select": select}, extra_params)


class V3TasksTaskChatMethods(Namespace):
    """Methods of ``v3.tasks.task.chat``."""

    @property
    def message(self) -> V3TasksTaskChatMessageMethods:
        """Methods of ``v3.tasks.task.chat.message``."""
        return V3TasksTaskChatMessageMethods(self._caller)


class AsyncV3TasksTaskChatMethods(AsyncNamespace):
    """Methods of ``v3.tasks.task.chat``."""

    @property
    def message(self) -> AsyncV3TasksTaskChatMessageMethods:
        """Methods of ``v3.tasks.task.chat.message``."""
        return AsyncV3TasksTaskChatMessageMethods(self._caller)


class V3TasksTaskChatMessageMethods(Namespace):
    """Methods of ``v3.tasks.task.chat.message``."""

    @property
    def field(self) -> V3TasksTaskChatMessageFieldMethods:
        """Methods of ``v3.tasks.task.chat.message.field``."""
        return V3TasksTaskChatMessageFieldMethods(self._caller)

    def send(
        self,
        *,
        fields: TaskChatMessageSendFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskChatMessageSendResult:
        """Send a message to the chat of a task.

        Args:
            fields: Values by field. Required. Keys: ``taskId`` (required), ``text`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``:
                The caller has no access to the task.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The object
                passed did not stand up to the checks.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.chat.message.send``. Scope: ``tasks``. Who may call: users
        who may at least read the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-send.html
        """
        return self._call(_TASK__CHAT__MESSAGE__SEND, {"fields": fields}, extra_params)


class AsyncV3TasksTaskChatMessageMethods(AsyncNamespace):
    """Methods of ``v3.tasks.task.chat.message``."""

    @property
    def field(self) -> AsyncV3TasksTaskChatMessageFieldMethods:
        """Methods of ``v3.tasks.task.chat.message.field``."""
        return AsyncV3TasksTaskChatMessageFieldMethods(self._caller)

    async def send(
        self,
        *,
        fields: TaskChatMessageSendFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskChatMessageSendResult:
        """Send a message to the chat of a task.

        Args:
            fields: Values by field. Required. Keys: ``taskId`` (required), ``text`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``:
                The caller has no access to the task.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The object
                passed did not stand up to the checks.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.chat.message.send``. Scope: ``tasks``. Who may call: users
        who may at least read the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-send.html
        """
        return await self._call(_TASK__CHAT__MESSAGE__SEND, {"fields": fields}, extra_params)


class V3TasksTaskChatMessageFieldMethods(Namespace):
    """Methods of ``v3.tasks.task.chat.message.field``."""

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
    ) -> TaskChatMessageFieldGetResult:
        """Describe one field of task chat messages by its name.

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
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope for tasks is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.chat.message.field.get``. Scope: ``tasks``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-get.html
        """
        return self._call(
            _TASK__CHAT__MESSAGE__FIELD__GET, {"name": name, "select": select}, extra_params
        )

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
    ) -> TaskChatMessageFieldListResult:
        """Describe all fields of task chat messages.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope for tasks is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.chat.message.field.list``. Scope: ``tasks``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-list.html
        """
        return self._call(_TASK__CHAT__MESSAGE__FIELD__LIST, {"select": select}, extra_params)


class AsyncV3TasksTaskChatMessageFieldMethods(AsyncNamespace):
    """Methods of ``v3.tasks.task.chat.message.field``."""

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
    ) -> TaskChatMessageFieldGetResult:
        """Describe one field of task chat messages by its name.

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
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope for tasks is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.chat.message.field.get``. Scope: ``tasks``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-get.html
        """
        return await self._call(
            _TASK__CHAT__MESSAGE__FIELD__GET, {"name": name, "select": select}, extra_params
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
    ) -> TaskChatMessageFieldListResult:
        """Describe all fields of task chat messages.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope for tasks is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.chat.message.field.list``. Scope: ``tasks``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-list.html
        """
        return await self._call(_TASK__CHAT__MESSAGE__FIELD__LIST, {"select": select}, extra_params)


class V3TasksTaskFieldMethods(Namespace):
    """Methods of ``v3.tasks.task.field``."""

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
    ) -> TaskFieldGetResult:
        """Describe one field of tasks by its name.

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
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope for tasks is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.field.get``. Scope: ``tasks``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-get.html
        """
        return self._call(_TASK__FIELD__GET, {"name": name, "select": select}, extra_params)

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
    ) -> TaskFieldListResult:
        """Describe all fields of tasks.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope for tasks is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.field.list``. Scope: ``tasks``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-list.html
        """
        return self._call(_TASK__FIELD__LIST, {"select": select}, extra_params)


class AsyncV3TasksTaskFieldMethods(AsyncNamespace):
    """Methods of ``v3.tasks.task.field``."""

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
    ) -> TaskFieldGetResult:
        """Describe one field of tasks by its name.

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
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope for tasks is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.field.get``. Scope: ``tasks``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-get.html
        """
        return await self._call(_TASK__FIELD__GET, {"name": name, "select": select}, extra_params)

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
    ) -> TaskFieldListResult:
        """Describe all fields of tasks.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope for tasks is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.field.list``. Scope: ``tasks``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-list.html
        """
        return await self._call(_TASK__FIELD__LIST, {"select": select}, extra_params)


class V3TasksTaskFileMethods(Namespace):
    """Methods of ``v3.tasks.task.file``."""

    @property
    def field(self) -> V3TasksTaskFileFieldMethods:
        """Methods of ``v3.tasks.task.file.field``."""
        return V3TasksTaskFileFieldMethods(self._caller)

    def attach(
        self,
        *,
        task_id: int,
        file_ids: Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskFileAttachResult:
        """Attach Drive files to a task.

        Args:
            task_id: Identifier of the task. Required.
            file_ids: Files of the result, or Drive files to attach. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The caller
                has no access to the file or to the task.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.file.attach``. Scope: ``tasks``. Who may call: the creator
        of the task and users who may edit it. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-attach.html
        """
        return self._call(
            _TASK__FILE__ATTACH, {"taskId": task_id, "fileIds": file_ids}, extra_params
        )


class AsyncV3TasksTaskFileMethods(AsyncNamespace):
    """Methods of ``v3.tasks.task.file``."""

    @property
    def field(self) -> AsyncV3TasksTaskFileFieldMethods:
        """Methods of ``v3.tasks.task.file.field``."""
        return AsyncV3TasksTaskFileFieldMethods(self._caller)

    async def attach(
        self,
        *,
        task_id: int,
        file_ids: Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskFileAttachResult:
        """Attach Drive files to a task.

        Args:
            task_id: Identifier of the task. Required.
            file_ids: Files of the result, or Drive files to attach. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The caller
                has no access to the file or to the task.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.file.attach``. Scope: ``tasks``. Who may call: the creator
        of the task and users who may edit it. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-attach.html
        """
        return await self._call(
            _TASK__FILE__ATTACH, {"taskId": task_id, "fileIds": file_ids}, extra_params
        )


class V3TasksTaskFileFieldMethods(Namespace):
    """Methods of ``v3.tasks.task.file.field``."""

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
    ) -> TaskFileFieldGetResult:
        """Describe one field of task files by its name.

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
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope for tasks is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.file.field.get``. Scope: ``tasks``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-get.html
        """
        return self._call(_TASK__FILE__FIELD__GET, {"name": name, "select": select}, extra_params)

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
    ) -> TaskFileFieldListResult:
        """Describe all fields of task files.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope for tasks is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.file.field.list``. Scope: ``tasks``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-list.html
        """
        return self._call(_TASK__FILE__FIELD__LIST, {"select": select}, extra_params)


class AsyncV3TasksTaskFileFieldMethods(AsyncNamespace):
    """Methods of ``v3.tasks.task.file.field``."""

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
    ) -> TaskFileFieldGetResult:
        """Describe one field of task files by its name.

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
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope for tasks is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.file.field.get``. Scope: ``tasks``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-get.html
        """
        return await self._call(
            _TASK__FILE__FIELD__GET, {"name": name, "select": select}, extra_params
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
    ) -> TaskFileFieldListResult:
        """Describe all fields of task files.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope for tasks is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.file.field.list``. Scope: ``tasks``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-list.html
        """
        return await self._call(_TASK__FILE__FIELD__LIST, {"select": select}, extra_params)


class V3TasksTaskResultMethods(Namespace):
    """Methods of ``v3.tasks.task.result``."""

    def add(
        self,
        *,
        fields: TaskResultAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskResultAddResult:
        """Add a result to a task from a text.

        Args:
            fields: Values by field. Required. Keys: ``taskId`` (required), ``text`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The taskId in
                fields is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The text in
                fields is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The fileIds in
                fields cannot be set by the caller.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The fields
                object, which should hold taskId and text, is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The taskId
                is not a whole number.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The task
                identifier is not above 0.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The taskId
                in fields is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The task
                does not exist. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller
                lacks the rights on the task.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.result.add``. Scope: ``tasks``. Who may call: users with
        access to the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add.html
        """
        return self._call(_TASK__RESULT__ADD, {"fields": fields}, extra_params)

    def addfromchatmessage(
        self,
        *,
        fields: TaskResultAddfromchatmessageFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskResultAddfromchatmessageResult:
        """Turn a message of the task chat into a result of the task.

        Args:
            fields: Values by field. Required. Keys: ``messageId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The messageId in
                fields is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The fileIds in
                fields cannot be set by the caller.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The fields
                object with messageId is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                messageId is not a whole number.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The message
                does not come from a task chat.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The task
                that the chat belongs to does not exist.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The fields object
                holds something other than messageId.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not turn the
                chat message into a result.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.result.addfromchatmessage``. Scope: ``tasks``. Who may
        call: users with access to the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-addfromchatmessage.html
        """
        return self._call(_TASK__RESULT__ADDFROMCHATMESSAGE, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskResultDeleteResult:
        """Delete a result of a task.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The task
                result to work on was not named: its `id` is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                identifier of the result, id, is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Both `id`
                and `filter` were given, but the call takes the `id` alone.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not delete
                the result.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.result.delete``. Scope: ``tasks``. Who may call: the author
        of the result. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete.html
        """
        return self._call(_TASK__RESULT__DELETE, {"id": id}, extra_params)

    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Sequence[object],
        select: Sequence[
            Literal[
                "id",
                "taskId",
                "text",
                "authorId",
                "author",
                "createdAt",
                "updatedAt",
                "status",
                "fileIds",
                "rights",
                "messageId",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        pagination: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[TaskResultListItem]:
        """List the results of a task, page by page.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required.
            select: Fields to answer with. One of ``id`` (identifier of the result), ``taskId``
                (identifier of the task), ``text`` (text of the result), ``authorId``
                (identifier of the author), ``author`` (data of the author), ``createdAt`` (when
                it was created), ``updatedAt`` (when it was last changed), ``status`` (open or
                closed), ``fileIds`` (files of the result), ``rights`` (what the current user
                may do), ``messageId`` (chat message it was made from).
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The filter
                is empty; an array of conditions is needed.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The taskId
                is not a whole number.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION``: The
                filter has no condition for taskId.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION``: Something other than an
                array of conditions was passed as filter.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION``: The filter uses an
                operator that does not exist.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: A pagination value
                (page, limit or offset) is not a number.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names a
                field that task results do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION``: The sorting direction is
                neither ASC nor DESC. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The
                caller may not read the task.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.result.list``. Scope: ``tasks``. Who may call: users with
        access to the task. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list-rest-v3.html
        """
        return self._list(
            _TASK__RESULT__LIST,
            {"order": order, "filter": filter, "select": select, "pagination": pagination},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: TaskResultUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskResultUpdateResult:
        """Change the text of a task result.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``text`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The task
                result to work on was not named: its `id` is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Both `id`
                and `filter` were given, but the call takes only one of them.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The fields
                object with text is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The new text in
                fields is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The fileIds in
                fields cannot be set by the caller.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The fields object
                holds something other than text.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not change
                the result.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.result.update``. Scope: ``tasks``. Who may call: the author
        of the result. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-update.html
        """
        return self._call(_TASK__RESULT__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncV3TasksTaskResultMethods(AsyncNamespace):
    """Methods of ``v3.tasks.task.result``."""

    async def add(
        self,
        *,
        fields: TaskResultAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskResultAddResult:
        """Add a result to a task from a text.

        Args:
            fields: Values by field. Required. Keys: ``taskId`` (required), ``text`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The taskId in
                fields is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The text in
                fields is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The fileIds in
                fields cannot be set by the caller.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The fields
                object, which should hold taskId and text, is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The taskId
                is not a whole number.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The task
                identifier is not above 0.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The taskId
                in fields is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The task
                does not exist. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller
                lacks the rights on the task.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.result.add``. Scope: ``tasks``. Who may call: users with
        access to the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add.html
        """
        return await self._call(_TASK__RESULT__ADD, {"fields": fields}, extra_params)

    async def addfromchatmessage(
        self,
        *,
        fields: TaskResultAddfromchatmessageFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskResultAddfromchatmessageResult:
        """Turn a message of the task chat into a result of the task.

        Args:
            fields: Values by field. Required. Keys: ``messageId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The messageId in
                fields is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The fileIds in
                fields cannot be set by the caller.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The fields
                object with messageId is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                messageId is not a whole number.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The message
                does not come from a task chat.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The task
                that the chat belongs to does not exist.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The fields object
                holds something other than messageId.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not turn the
                chat message into a result.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.result.addfromchatmessage``. Scope: ``tasks``. Who may
        call: users with access to the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-addfromchatmessage.html
        """
        return await self._call(_TASK__RESULT__ADDFROMCHATMESSAGE, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskResultDeleteResult:
        """Delete a result of a task.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The task
                result to work on was not named: its `id` is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                identifier of the result, id, is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Both `id`
                and `filter` were given, but the call takes the `id` alone.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not delete
                the result.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.result.delete``. Scope: ``tasks``. Who may call: the author
        of the result. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete.html
        """
        return await self._call(_TASK__RESULT__DELETE, {"id": id}, extra_params)

    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Sequence[object],
        select: Sequence[
            Literal[
                "id",
                "taskId",
                "text",
                "authorId",
                "author",
                "createdAt",
                "updatedAt",
                "status",
                "fileIds",
                "rights",
                "messageId",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        pagination: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[TaskResultListItem]:
        """List the results of a task, page by page.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required.
            select: Fields to answer with. One of ``id`` (identifier of the result), ``taskId``
                (identifier of the task), ``text`` (text of the result), ``authorId``
                (identifier of the author), ``author`` (data of the author), ``createdAt`` (when
                it was created), ``updatedAt`` (when it was last changed), ``status`` (open or
                closed), ``fileIds`` (files of the result), ``rights`` (what the current user
                may do), ``messageId`` (chat message it was made from).
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The filter
                is empty; an array of conditions is needed.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The taskId
                is not a whole number.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION``: The
                filter has no condition for taskId.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION``: Something other than an
                array of conditions was passed as filter.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION``: The filter uses an
                operator that does not exist.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: A pagination value
                (page, limit or offset) is not a number.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names a
                field that task results do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION``: The sorting direction is
                neither ASC nor DESC. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The
                caller may not read the task.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.result.list``. Scope: ``tasks``. Who may call: users with
        access to the task. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list-rest-v3.html
        """
        return self._list(
            _TASK__RESULT__LIST,
            {"order": order, "filter": filter, "select": select, "pagination": pagination},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: TaskResultUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TaskResultUpdateResult:
        """Change the text of a task result.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``text`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Outcome of the operation, or the task's result itself.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The task
                result to work on was not named: its `id` is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Both `id`
                and `filter` were given, but the call takes only one of them.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The fields
                object with text is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The new text in
                fields is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The fileIds in
                fields cannot be set by the caller.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The fields object
                holds something other than text.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not change
                the result.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``tasks.task.result.update``. Scope: ``tasks``. Who may call: the author
        of the result. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-update.html
        """
        return await self._call(_TASK__RESULT__UPDATE, {"id": id, "fields": fields}, extra_params)
