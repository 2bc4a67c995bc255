# Generated from spec/tasks/template: edit the spec there, then run python -m generator build.
"""Methods of ``tasks.template``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven, in_fields, yes_no

FieldsResultValues = TypedDict(
    "FieldsResultValues",
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


class FieldsResult(TypedDict):
    """What ``result`` holds."""

    title: str
    type: str
    primary: NotRequired[bool]
    """Whether the field is the primary key."""
    default: NotRequired[str | int | None]
    required: NotRequired[bool]
    """Whether a value is required."""
    values: NotRequired[FieldsResultValues]
    """Allowed values of a list field: value → label."""


class GetParams(TypedDict):
    """What ``params`` holds."""

    select: NotRequired[Sequence[object]]
    """Fields to answer with."""


class GetResult(TypedDict):
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
    TAGS: list[Any] | None
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


class ChecklistAddFields(TypedDict):
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


class ChecklistAddResultCheckListItemMembers(TypedDict):
    """People of the item."""

    type: Literal["A", "U"]
    """One of ``A`` (participant), ``U`` (observer)."""
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


class ChecklistAddResultCheckListItemAttachments(TypedDict):
    """Attachments of the item."""

    attachmentId: str
    """Identifier of the attachment."""


class ChecklistAddResultCheckListItem(TypedDict):
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
    members: list[ChecklistAddResultCheckListItemMembers]
    """People of the item."""
    attachments: ChecklistAddResultCheckListItemAttachments | list[Any]
    """Attachments of the item."""
    nodeId: int | None
    """Identifier of the node in the checklist tree."""
    templateId: int
    """Identifier of the template."""


class ChecklistAddResult(TypedDict):
    """What ``result`` holds."""

    checkListItem: ChecklistAddResultCheckListItem
    """Checklist item as it is after the call."""


class ChecklistAddAttachmentByContentAttachmentParameters(TypedDict):
    """File to attach: its name and its content."""

    NAME: NotRequired[str]
    CONTENT: NotRequired[str]


class ChecklistAddAttachmentByContentResultCheckListItemMembers(TypedDict):
    """People of the item."""

    id: str
    """Identifier."""
    type: Literal["A", "U"]
    """One of ``A`` (participant), ``U`` (observer)."""
    name: str
    personalPhoto: str
    """Identifier of the Drive file with the user's avatar."""
    personalGender: Literal["M", "F"] | str
    """Gender: M male, F female. One of ``M`` (male), ``F`` (female) and others."""
    image: str
    isCollaber: bool
    """Whether the user is an outside participant."""


class ChecklistAddAttachmentByContentResultCheckListItemAttachments(TypedDict):
    """Attachments of the item."""

    attachmentId: str
    """Identifier of the attachment."""


class ChecklistAddAttachmentByContentResultCheckListItem(TypedDict):
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
    members: list[ChecklistAddAttachmentByContentResultCheckListItemMembers]
    """People of the item."""
    attachments: ChecklistAddAttachmentByContentResultCheckListItemAttachments | list[Any]
    """Attachments of the item."""
    nodeId: int | None
    """Identifier of the node in the checklist tree."""
    templateId: int
    """Identifier of the template."""


class ChecklistAddAttachmentByContentResult(TypedDict):
    """What ``result`` holds."""

    checkListItem: ChecklistAddAttachmentByContentResultCheckListItem
    """Checklist item as it is after the call."""


class ChecklistAddAttachmentsFromDiskResultCheckListItemMembers(TypedDict):
    """People of the item."""

    id: str
    """Identifier."""
    type: Literal["A", "U"]
    """One of ``A`` (participant), ``U`` (observer)."""
    name: str
    personalPhoto: str
    """Identifier of the Drive file with the user's avatar."""
    personalGender: Literal["M", "F"] | str
    """Gender: M male, F female. One of ``M`` (male), ``F`` (female) and others."""
    image: str
    isCollaber: bool
    """Whether the user is an outside participant."""


class ChecklistAddAttachmentsFromDiskResultCheckListItem(TypedDict):
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
    members: list[ChecklistAddAttachmentsFromDiskResultCheckListItemMembers]
    """People of the item."""
    attachments: dict[str, str]
    """Attachments of the item."""
    nodeId: int | None
    """Identifier of the node in the checklist tree."""
    templateId: int
    """Identifier of the template."""


class ChecklistAddAttachmentsFromDiskResult(TypedDict):
    """What ``result`` holds."""

    checkListItem: ChecklistAddAttachmentsFromDiskResultCheckListItem
    """Checklist item as it is after the call."""


class ChecklistCompleteResultCheckListItemAttachments(TypedDict):
    """Attachments of the item."""

    attachmentId: str
    """Identifier of the attachment."""


class ChecklistCompleteResultCheckListItem(TypedDict):
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
    attachments: ChecklistCompleteResultCheckListItemAttachments | list[Any]
    """Attachments of the item."""
    nodeId: int | None
    """Identifier of the node in the checklist tree."""
    templateId: int
    """Identifier of the template."""


class ChecklistCompleteResult(TypedDict):
    """What ``result`` holds."""

    checkListItem: ChecklistCompleteResultCheckListItem
    """Checklist item as it is after the call."""


class ChecklistGetResultCheckListItemMembers(TypedDict):
    """People of the item."""

    id: str
    """Identifier."""
    type: Literal["A", "U"]
    """One of ``A`` (participant), ``U`` (observer)."""
    name: str
    personalPhoto: str
    """Identifier of the Drive file with the user's avatar."""
    personalGender: Literal["M", "F"] | str
    """Gender: M male, F female. One of ``M`` (male), ``F`` (female) and others."""
    image: str
    isCollaber: bool
    """Whether the user is an outside participant."""


class ChecklistGetResultCheckListItem(TypedDict):
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
    members: list[ChecklistGetResultCheckListItemMembers]
    """People of the item."""
    attachments: dict[str, str]
    """Attachments of the item."""
    nodeId: int | None
    """Identifier of the node in the checklist tree."""
    templateId: int
    """Identifier of the template."""


class ChecklistGetResult(TypedDict):
    """What ``result`` holds."""

    checkListItem: ChecklistGetResultCheckListItem
    """Checklist item as it is after the call."""


class ChecklistListResultCheckListItemsMembers(TypedDict):
    """People of the item."""

    id: str
    """Identifier."""
    type: Literal["A", "U"]
    """One of ``A`` (participant), ``U`` (observer)."""
    name: str
    personalPhoto: str
    """Identifier of the Drive file with the user's avatar."""
    personalGender: Literal["M", "F"]
    """Gender: M male, F female. One of ``M`` (male), ``F`` (female)."""
    image: str
    isCollaber: bool
    """Whether the user is an outside participant."""


class ChecklistListResultCheckListItemsAttachments(TypedDict):
    """Attachments of the item."""

    attachmentId: str
    """Identifier of the attachment."""


class ChecklistListResultCheckListItems(TypedDict):
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
    members: NotRequired[list[ChecklistListResultCheckListItemsMembers]]
    """People of the item."""
    attachments: NotRequired[ChecklistListResultCheckListItemsAttachments]
    """Attachments of the item."""
    nodeId: NotRequired[int]
    """Identifier of the node in the checklist tree."""


class ChecklistListResult(TypedDict):
    """What ``result`` holds."""

    checkListItems: dict[str, ChecklistListResultCheckListItems]
    """Checklist items found: identifier → item."""


class ChecklistMoveAfterResultCheckListItemAttachments(TypedDict):
    """Attachments of the item."""

    attachmentId: str
    """Identifier of the attachment."""


class ChecklistMoveAfterResultCheckListItem(TypedDict):
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
    attachments: ChecklistMoveAfterResultCheckListItemAttachments | list[Any]
    """Attachments of the item."""
    nodeId: int | None
    """Identifier of the node in the checklist tree."""
    templateId: int
    """Identifier of the template."""


class ChecklistMoveAfterResult(TypedDict):
    """What ``result`` holds."""

    checkListItem: ChecklistMoveAfterResultCheckListItem
    """Checklist item as it is after the call."""


class ChecklistMoveBeforeResultCheckListItemMembers(TypedDict):
    """People of the item."""

    id: str
    """Identifier."""
    type: Literal["A", "U"]
    """One of ``A`` (participant), ``U`` (observer)."""
    name: str
    personalPhoto: str
    """Identifier of the Drive file with the user's avatar."""
    personalGender: Literal["M", "F"] | str
    """Gender: M male, F female. One of ``M`` (male), ``F`` (female) and others."""
    image: str
    isCollaber: bool
    """Whether the user is an outside participant."""


class ChecklistMoveBeforeResultCheckListItem(TypedDict):
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
    members: list[ChecklistMoveBeforeResultCheckListItemMembers]
    """People of the item."""
    attachments: dict[str, str]
    """Attachments of the item."""
    nodeId: int | None
    """Identifier of the node in the checklist tree."""
    templateId: int
    """Identifier of the template."""


class ChecklistMoveBeforeResult(TypedDict):
    """What ``result`` holds."""

    checkListItem: ChecklistMoveBeforeResultCheckListItem
    """Checklist item as it is after the call."""


class ChecklistRemoveAttachmentsResultCheckListItemMembers(TypedDict):
    """People of the item."""

    id: str
    """Identifier."""
    type: Literal["A", "U"]
    """One of ``A`` (participant), ``U`` (observer)."""
    name: str
    personalPhoto: str
    """Identifier of the Drive file with the user's avatar."""
    personalGender: Literal["M", "F"] | str
    """Gender: M male, F female. One of ``M`` (male), ``F`` (female) and others."""
    image: str
    isCollaber: bool
    """Whether the user is an outside participant."""


class ChecklistRemoveAttachmentsResultCheckListItemAttachments(TypedDict):
    """Attachments of the item."""

    attachmentId: str
    """Identifier of the attachment."""


class ChecklistRemoveAttachmentsResultCheckListItem(TypedDict):
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
    members: list[ChecklistRemoveAttachmentsResultCheckListItemMembers]
    """People of the item."""
    attachments: ChecklistRemoveAttachmentsResultCheckListItemAttachments | list[Any]
    """Attachments of the item."""
    nodeId: int | None
    """Identifier of the node in the checklist tree."""
    templateId: int
    """Identifier of the template."""


class ChecklistRemoveAttachmentsResult(TypedDict):
    """What ``result`` holds."""

    checkListItem: ChecklistRemoveAttachmentsResultCheckListItem
    """Checklist item as it is after the call."""


class ChecklistRenewResultCheckListItemAttachments(TypedDict):
    """Attachments of the item."""

    attachmentId: str
    """Identifier of the attachment."""


class ChecklistRenewResultCheckListItem(TypedDict):
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
    attachments: ChecklistRenewResultCheckListItemAttachments | list[Any]
    """Attachments of the item."""
    nodeId: int | None
    """Identifier of the node in the checklist tree."""
    templateId: int
    """Identifier of the template."""


class ChecklistRenewResult(TypedDict):
    """What ``result`` holds."""

    checkListItem: ChecklistRenewResultCheckListItem
    """Checklist item as it is after the call."""


class ChecklistUpdateFields(TypedDict):
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


class ChecklistUpdateResultCheckListItemMembers(TypedDict):
    """People of the item."""

    id: str
    """Identifier."""
    type: Literal["A", "U"]
    """One of ``A`` (participant), ``U`` (observer)."""
    name: str
    personalPhoto: str
    """Identifier of the Drive file with the user's avatar."""
    personalGender: Literal["M", "F"] | str
    """Gender: M male, F female. One of ``M`` (male), ``F`` (female) and others."""
    image: str
    isCollaber: bool
    """Whether the user is an outside participant."""


class ChecklistUpdateResultCheckListItemAttachments(TypedDict):
    """Attachments of the item."""

    attachmentId: str
    """Identifier of the attachment."""


class ChecklistUpdateResultCheckListItem(TypedDict):
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
    members: list[ChecklistUpdateResultCheckListItemMembers]
    """People of the item."""
    attachments: ChecklistUpdateResultCheckListItemAttachments | list[Any]
    """Attachments of the item."""
    nodeId: int | None
    """Identifier of the node in the checklist tree."""
    templateId: int
    """Identifier of the template."""


class ChecklistUpdateResult(TypedDict):
    """What ``result`` holds."""

    checkListItem: ChecklistUpdateResultCheckListItem
    """Checklist item as it is after the call."""


_ADD: Final[Endpoint[int]] = Endpoint("tasks.template.add")
_DELETE: Final[Endpoint[bool]] = Endpoint("tasks.template.delete")
_FIELDS: Final[Endpoint[dict[str, FieldsResult]]] = Endpoint("tasks.template.fields", write=False)
_GET: Final[Endpoint[GetResult]] = Endpoint("tasks.template.get", write=False)
_UPDATE: Final[Endpoint[bool]] = Endpoint("tasks.template.update")
_CHECKLIST_ADD: Final[Endpoint[ChecklistAddResult]] = Endpoint("tasks.template.checklist.add")
_CHECKLIST_ADD_ATTACHMENT_BY_CONTENT: Final[Endpoint[ChecklistAddAttachmentByContentResult]] = (
    Endpoint("tasks.template.checklist.addAttachmentByContent")
)
_CHECKLIST_ADD_ATTACHMENTS_FROM_DISK: Final[Endpoint[ChecklistAddAttachmentsFromDiskResult]] = (
    Endpoint("tasks.template.checklist.addAttachmentsFromDisk")
)
_CHECKLIST_COMPLETE: Final[Endpoint[ChecklistCompleteResult]] = Endpoint(
    "tasks.template.checklist.complete"
)
_CHECKLIST_DELETE: Final[Endpoint[bool]] = Endpoint("tasks.template.checklist.delete")
_CHECKLIST_GET: Final[Endpoint[ChecklistGetResult]] = Endpoint(
    "tasks.template.checklist.get", write=False
)
_CHECKLIST_LIST: Final[Endpoint[ChecklistListResult]] = Endpoint(
    "tasks.template.checklist.list", write=False
)
_CHECKLIST_MOVE_AFTER: Final[Endpoint[ChecklistMoveAfterResult]] = Endpoint(
    "tasks.template.checklist.moveAfter"
)
_CHECKLIST_MOVE_BEFORE: Final[Endpoint[ChecklistMoveBeforeResult]] = Endpoint(
    "tasks.template.checklist.moveBefore"
)
_CHECKLIST_REMOVE_ATTACHMENTS: Final[Endpoint[ChecklistRemoveAttachmentsResult]] = Endpoint(
    "tasks.template.checklist.removeAttachments"
)
_CHECKLIST_RENEW: Final[Endpoint[ChecklistRenewResult]] = Endpoint("tasks.template.checklist.renew")
_CHECKLIST_UPDATE: Final[Endpoint[ChecklistUpdateResult]] = Endpoint(
    "tasks.template.checklist.update"
)


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
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``100``: Nothing was given in fields. ``0``:
                The caller may not create task templates.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.add``. Scope: ``task``. Who may call: users who may create
        task templates. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-add.html
        """
        return self._call(_ADD, {"fields": fields}, extra_params)

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
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The templateId is empty or not a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.delete``. Scope: ``task``. Who may call: users who may
        delete task templates. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-delete.html
        """
        return self._call(_DELETE, {"templateId": template_id}, extra_params)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, FieldsResult]:
        """Describe the fields of task templates.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``title``, ``type``, ``primary``, ``default``, ``required``,
            ``values``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.fields``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-fields.html
        """
        return self._call(_FIELDS, {}, extra_params)

    def get(
        self,
        *,
        template_id: int,
        params: GetParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Get one task template.

        Args:
            template_id: Identifier of the template. Required.
            params: Keys: ``select``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``ID``, ``TITLE``, ``DESCRIPTION``, ``DESCRIPTION_IN_BBCODE``,
            ``PRIORITY``, ``STATUS``, ``STAGE_ID``, ``RESPONSIBLE_ID``, ``DEADLINE_AFTER``,
            ``START_DATE_PLAN_AFTER``, ``END_DATE_PLAN_AFTER``, ``REPLICATE``,
            ``CREATED_BY``, ``XML_ID``, ``ALLOW_CHANGE_DEADLINE``, ``ALLOW_TIME_TRACKING``,
            ``TASK_CONTROL``, ``ADD_IN_REPORT``, ``GROUP_ID``, ``PARENT_ID``, ``MULTITASK``,
            ``SITE_ID``, ``ACCOMPLICES``, ``AUDITORS``, ``RESPONSIBLES``, ``FILES``,
            ``TAGS``, ``DEPENDS_ON``, ``MATCH_WORK_TIME``, ``TASK_ID``, ``TPARAM_TYPE``,
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
        return self._call(_GET, {"templateId": template_id, "params": params}, extra_params)

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
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The templateId is empty or not a whole number. ``100``: The fields
                parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.update``. Scope: ``task``. Who may call: users who may edit
        the task template. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-update.html
        """
        return self._call(_UPDATE, {"templateId": template_id, "fields": fields}, extra_params)


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
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``100``: Nothing was given in fields. ``0``:
                The caller may not create task templates.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.add``. Scope: ``task``. Who may call: users who may create
        task templates. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-add.html
        """
        return await self._call(_ADD, {"fields": fields}, extra_params)

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
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``100``: The templateId parameter is missing.
                ``100``: The templateId is empty or not a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.delete``. Scope: ``task``. Who may call: users who may
        delete task templates. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-delete.html
        """
        return await self._call(_DELETE, {"templateId": template_id}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, FieldsResult]:
        """Describe the fields of task templates.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``title``, ``type``, ``primary``, ``default``, ``required``,
            ``values``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.fields``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-fields.html
        """
        return await self._call(_FIELDS, {}, extra_params)

    async def get(
        self,
        *,
        template_id: int,
        params: GetParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Get one task template.

        Args:
            template_id: Identifier of the template. Required.
            params: Keys: ``select``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``ID``, ``TITLE``, ``DESCRIPTION``, ``DESCRIPTION_IN_BBCODE``,
            ``PRIORITY``, ``STATUS``, ``STAGE_ID``, ``RESPONSIBLE_ID``, ``DEADLINE_AFTER``,
            ``START_DATE_PLAN_AFTER``, ``END_DATE_PLAN_AFTER``, ``REPLICATE``,
            ``CREATED_BY``, ``XML_ID``, ``ALLOW_CHANGE_DEADLINE``, ``ALLOW_TIME_TRACKING``,
            ``TASK_CONTROL``, ``ADD_IN_REPORT``, ``GROUP_ID``, ``PARENT_ID``, ``MULTITASK``,
            ``SITE_ID``, ``ACCOMPLICES``, ``AUDITORS``, ``RESPONSIBLES``, ``FILES``,
            ``TAGS``, ``DEPENDS_ON``, ``MATCH_WORK_TIME``, ``TASK_ID``, ``TPARAM_TYPE``,
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
        return await self._call(_GET, {"templateId": template_id, "params": params}, extra_params)

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
            What the portal answers.

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
            _UPDATE, {"templateId": template_id, "fields": fields}, extra_params
        )


class TasksTemplateChecklistMethods(Namespace):
    """Methods of ``tasks.template.checklist``."""

    def add(
        self,
        *,
        template_id: int,
        fields: ChecklistAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ChecklistAddResult:
        """Add an item to the checklist of a task template.

        Args:
            template_id: Identifier of the template. Required.
            fields: Values by field. Required. Keys: ``TITLE`` (required), ``PARENT_ID``
                (required), ``SORT_INDEX``, ``IS_COMPLETE``, ``IS_IMPORTANT``, ``MEMBERS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistAddResult``: ``checkListItem``.

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
            _CHECKLIST_ADD,
            {
                "templateId": template_id,
                "fields": in_fields(fields, {"IS_COMPLETE": yes_no, "IS_IMPORTANT": yes_no}),
            },
            extra_params,
        )

    def add_attachment_by_content(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        attachment_parameters: ChecklistAddAttachmentByContentAttachmentParameters
        | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ChecklistAddAttachmentByContentResult:
        """Attach a file, sent as Base64, to a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            attachment_parameters: File to attach: its name and its content. Required. Keys:
                ``NAME``, ``CONTENT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistAddAttachmentByContentResult``: ``checkListItem``.

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
            _CHECKLIST_ADD_ATTACHMENT_BY_CONTENT,
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
    ) -> ChecklistAddAttachmentsFromDiskResult:
        """Attach files from Drive to a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            files_ids: Identifiers of Drive files, each with the prefix n, e.g. n5065. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistAddAttachmentsFromDiskResult``: ``checkListItem``.

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
            _CHECKLIST_ADD_ATTACHMENTS_FROM_DISK,
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
    ) -> ChecklistCompleteResult:
        """Tick a checklist item of a task template off.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistCompleteResult``: ``checkListItem``.

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
            _CHECKLIST_COMPLETE,
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
            What the portal answers.

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
            _CHECKLIST_DELETE,
            {"templateId": template_id, "checkListItemId": check_list_item_id},
            extra_params,
        )

    def get(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChecklistGetResult:
        """Get one checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistGetResult``: ``checkListItem``.

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
            _CHECKLIST_GET,
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
    ) -> ChecklistListResult:
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
            ``ChecklistListResult``: ``checkListItems``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not read the task
                template. ``100``: The templateId parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.list``. Scope: ``task``. Who may call: users who
        may read the task template. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-list.html
        """
        return self._call(
            _CHECKLIST_LIST,
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
    ) -> ChecklistMoveAfterResult:
        """Move a checklist item of a task template behind another one.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            after_item_id: Identifier of the item to move behind. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistMoveAfterResult``: ``checkListItem``.

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
            _CHECKLIST_MOVE_AFTER,
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
    ) -> ChecklistMoveBeforeResult:
        """Move a checklist item of a task template in front of another one.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            before_item_id: Identifier of the item to move in front of. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistMoveBeforeResult``: ``checkListItem``.

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
            _CHECKLIST_MOVE_BEFORE,
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
    ) -> ChecklistRemoveAttachmentsResult:
        """Remove attachments from a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            attachments_ids: Identifiers of the attachments to remove. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistRemoveAttachmentsResult``: ``checkListItem``.

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
            _CHECKLIST_REMOVE_ATTACHMENTS,
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
    ) -> ChecklistRenewResult:
        """Take the tick off a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistRenewResult``: ``checkListItem``.

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
            _CHECKLIST_RENEW,
            {"templateId": template_id, "checkListItemId": check_list_item_id},
            extra_params,
        )

    def update(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        fields: ChecklistUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ChecklistUpdateResult:
        """Change a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            fields: Values by field. Required. Keys: ``TITLE``, ``PARENT_ID``, ``SORT_INDEX``,
                ``IS_COMPLETE``, ``IS_IMPORTANT``, ``MEMBERS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistUpdateResult``: ``checkListItem``.

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
            _CHECKLIST_UPDATE,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "fields": in_fields(fields, {"IS_COMPLETE": yes_no, "IS_IMPORTANT": yes_no}),
            },
            extra_params,
        )


class AsyncTasksTemplateChecklistMethods(AsyncNamespace):
    """Methods of ``tasks.template.checklist``."""

    async def add(
        self,
        *,
        template_id: int,
        fields: ChecklistAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ChecklistAddResult:
        """Add an item to the checklist of a task template.

        Args:
            template_id: Identifier of the template. Required.
            fields: Values by field. Required. Keys: ``TITLE`` (required), ``PARENT_ID``
                (required), ``SORT_INDEX``, ``IS_COMPLETE``, ``IS_IMPORTANT``, ``MEMBERS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistAddResult``: ``checkListItem``.

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
            _CHECKLIST_ADD,
            {
                "templateId": template_id,
                "fields": in_fields(fields, {"IS_COMPLETE": yes_no, "IS_IMPORTANT": yes_no}),
            },
            extra_params,
        )

    async def add_attachment_by_content(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        attachment_parameters: ChecklistAddAttachmentByContentAttachmentParameters
        | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ChecklistAddAttachmentByContentResult:
        """Attach a file, sent as Base64, to a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            attachment_parameters: File to attach: its name and its content. Required. Keys:
                ``NAME``, ``CONTENT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistAddAttachmentByContentResult``: ``checkListItem``.

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
            _CHECKLIST_ADD_ATTACHMENT_BY_CONTENT,
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
    ) -> ChecklistAddAttachmentsFromDiskResult:
        """Attach files from Drive to a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            files_ids: Identifiers of Drive files, each with the prefix n, e.g. n5065. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistAddAttachmentsFromDiskResult``: ``checkListItem``.

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
            _CHECKLIST_ADD_ATTACHMENTS_FROM_DISK,
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
    ) -> ChecklistCompleteResult:
        """Tick a checklist item of a task template off.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistCompleteResult``: ``checkListItem``.

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
            _CHECKLIST_COMPLETE,
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
            What the portal answers.

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
            _CHECKLIST_DELETE,
            {"templateId": template_id, "checkListItemId": check_list_item_id},
            extra_params,
        )

    async def get(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChecklistGetResult:
        """Get one checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistGetResult``: ``checkListItem``.

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
            _CHECKLIST_GET,
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
    ) -> ChecklistListResult:
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
            ``ChecklistListResult``: ``checkListItems``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not read the task
                template. ``100``: The templateId parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.template.checklist.list``. Scope: ``task``. Who may call: users who
        may read the task template. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-list.html
        """
        return await self._call(
            _CHECKLIST_LIST,
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
    ) -> ChecklistMoveAfterResult:
        """Move a checklist item of a task template behind another one.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            after_item_id: Identifier of the item to move behind. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistMoveAfterResult``: ``checkListItem``.

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
            _CHECKLIST_MOVE_AFTER,
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
    ) -> ChecklistMoveBeforeResult:
        """Move a checklist item of a task template in front of another one.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            before_item_id: Identifier of the item to move in front of. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistMoveBeforeResult``: ``checkListItem``.

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
            _CHECKLIST_MOVE_BEFORE,
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
    ) -> ChecklistRemoveAttachmentsResult:
        """Remove attachments from a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            attachments_ids: Identifiers of the attachments to remove. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistRemoveAttachmentsResult``: ``checkListItem``.

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
            _CHECKLIST_REMOVE_ATTACHMENTS,
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
    ) -> ChecklistRenewResult:
        """Take the tick off a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistRenewResult``: ``checkListItem``.

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
            _CHECKLIST_RENEW,
            {"templateId": template_id, "checkListItemId": check_list_item_id},
            extra_params,
        )

    async def update(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        fields: ChecklistUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ChecklistUpdateResult:
        """Change a checklist item of a task template.

        Args:
            template_id: Identifier of the template. Required.
            check_list_item_id: Identifier of the checklist item. Required.
            fields: Values by field. Required. Keys: ``TITLE``, ``PARENT_ID``, ``SORT_INDEX``,
                ``IS_COMPLETE``, ``IS_IMPORTANT``, ``MEMBERS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistUpdateResult``: ``checkListItem``.

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
            _CHECKLIST_UPDATE,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "fields": in_fields(fields, {"IS_COMPLETE": yes_no, "IS_IMPORTANT": yes_no}),
            },
            extra_params,
        )
