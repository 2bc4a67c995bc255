# Generated from spec/tasks/api: edit the spec there, then run python -m generator build.
"""Methods of ``tasks.api``, and the shapes of what they answer."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import require_one as _require_one

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class ScrumBacklogAddFields(TypedDict):
    """Values by field."""

    groupId: int
    """Identifier of the group or project."""
    createdBy: int
    """Identifier of the user who created the entry."""
    modifiedBy: NotRequired[int]
    """Identifier of the user who made the last change."""


class ScrumBacklogAddResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    groupId: int
    """Identifier of the group or project."""
    createdBy: int
    """Identifier of the user who created the entry."""
    modifiedBy: int
    """Identifier of the user who made the last change."""


class ScrumBacklogGetResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    groupId: int
    """Identifier of the group or project."""
    createdBy: int
    """Identifier of the user who created the entry."""
    modifiedBy: int
    """Identifier of the user who made the last change."""


class ScrumBacklogGetFieldsResultFieldsGroupId(TypedDict):
    """Identifier of the group or project."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumBacklogGetFieldsResultFieldsCreatedBy(TypedDict):
    """Identifier of the user who created the entry."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumBacklogGetFieldsResultFieldsModifiedBy(TypedDict):
    """Identifier of the user who made the last change."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumBacklogGetFieldsResultFields(TypedDict):
    """Values by field."""

    groupId: ScrumBacklogGetFieldsResultFieldsGroupId
    """Identifier of the group or project."""
    createdBy: ScrumBacklogGetFieldsResultFieldsCreatedBy
    """Identifier of the user who created the entry."""
    modifiedBy: ScrumBacklogGetFieldsResultFieldsModifiedBy
    """Identifier of the user who made the last change."""


class ScrumBacklogGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    fields: ScrumBacklogGetFieldsResultFields
    """Values by field."""


class ScrumBacklogUpdateFields(TypedDict):
    """Values by field."""

    groupId: NotRequired[int]
    """Identifier of the group or project."""
    createdBy: NotRequired[int]
    """Identifier of the user who created the entry."""
    modifiedBy: NotRequired[int]
    """Identifier of the user who made the last change."""


class ScrumBacklogUpdateResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    groupId: int
    """Identifier of the group or project."""
    createdBy: int
    """Identifier of the user who created the entry."""
    modifiedBy: int
    """Identifier of the user who made the last change."""


class ScrumEpicAddFields(TypedDict):
    """Values by field."""

    name: str
    groupId: int
    """Identifier of the group or project."""
    description: NotRequired[str]
    color: NotRequired[str]
    """Colour, mostly as a hex code."""
    files: NotRequired[Sequence[str]]
    """Files of the epic; a Drive file's identifier is prefixed with n."""
    createdBy: NotRequired[int]
    """Identifier of the user who created the entry."""
    modifiedBy: NotRequired[int]
    """Identifier of the user who made the last change."""


class ScrumEpicAddResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    groupId: int
    """Identifier of the group or project."""
    name: str
    description: str
    createdBy: int
    """Identifier of the user who created the entry."""
    modifiedBy: int
    """Identifier of the user who made the last change."""
    color: str
    """Colour, mostly as a hex code."""


class ScrumEpicGetResultFilesSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    IBLOCK_ID: Any
    """Identifier of the information block."""
    SECTION_ID: Any
    """Identifier of the section, calendar or resource."""


class ScrumEpicGetResultFilesUserType(TypedDict):
    """Description of the custom field's type."""

    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    CLASS_NAME: str
    """PHP class of the custom field's type."""
    DESCRIPTION: str
    BASE_TYPE: str
    """Storage type of the custom field, such as int."""
    TAG: list[str]
    """Name by which the field's value is known, such as DOCUMENT ID."""


class ScrumEpicGetResultFilesCustomData(TypedDict):
    """Additional data of the custom field."""

    PHOTO_TEMPLATE: str


class ScrumEpicGetResultFiles(TypedDict):
    """Files of the epic; a Drive file's identifier is prefixed with n."""

    ID: str
    """Identifier."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    FIELD_NAME: str
    """Code of the field."""
    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    XML_ID: Any
    """External identifier."""
    SORT: str
    """Sort index: lower comes first."""
    MULTIPLE: str
    """Whether several values are allowed: Y or N."""
    MANDATORY: str
    """Whether a value is required: Y or N."""
    SHOW_FILTER: str
    """Whether and how filters show the field: Y, N, I (exact), E (mask) or S (substring)."""
    SHOW_IN_LIST: str
    """Whether lists show the field."""
    EDIT_IN_LIST: str
    """Whether users may edit the value."""
    IS_SEARCHABLE: str
    """Whether values of the field take part in search."""
    SETTINGS: ScrumEpicGetResultFilesSettings
    """Further settings; which ones depends on the type."""
    USER_TYPE: ScrumEpicGetResultFilesUserType
    """Description of the custom field's type."""
    VALUE: list[Any]
    ENTITY_VALUE_ID: int
    """Record to which the field's value belongs."""
    CUSTOM_DATA: ScrumEpicGetResultFilesCustomData
    """Additional data of the custom field."""
    EDIT_FORM_LABEL: str
    """Label in the edit form: a text, or texts by language."""
    TAG: str
    """Name by which the field's value is known, such as DOCUMENT ID."""


class ScrumEpicGetResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    groupId: int
    """Identifier of the group or project."""
    name: str
    description: str
    createdBy: int
    """Identifier of the user who created the entry."""
    modifiedBy: int
    """Identifier of the user who made the last change."""
    color: str
    """Colour, mostly as a hex code."""
    files: ScrumEpicGetResultFiles
    """Files of the epic; a Drive file's identifier is prefixed with n."""


class ScrumEpicGetFieldsResultFieldsName(TypedDict):
    """What ``name`` holds."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumEpicGetFieldsResultFieldsDescription(TypedDict):
    """What ``description`` holds."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumEpicGetFieldsResultFieldsGroupId(TypedDict):
    """Identifier of the group or project."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumEpicGetFieldsResultFieldsColor(TypedDict):
    """Colour, mostly as a hex code."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumEpicGetFieldsResultFieldsFiles(TypedDict):
    """Files of the epic; a Drive file's identifier is prefixed with n."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumEpicGetFieldsResultFieldsCreatedBy(TypedDict):
    """Identifier of the user who created the entry."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumEpicGetFieldsResultFieldsModifiedBy(TypedDict):
    """Identifier of the user who made the last change."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumEpicGetFieldsResultFields(TypedDict):
    """Values by field."""

    name: ScrumEpicGetFieldsResultFieldsName
    description: ScrumEpicGetFieldsResultFieldsDescription
    groupId: ScrumEpicGetFieldsResultFieldsGroupId
    """Identifier of the group or project."""
    color: ScrumEpicGetFieldsResultFieldsColor
    """Colour, mostly as a hex code."""
    files: ScrumEpicGetFieldsResultFieldsFiles
    """Files of the epic; a Drive file's identifier is prefixed with n."""
    createdBy: ScrumEpicGetFieldsResultFieldsCreatedBy
    """Identifier of the user who created the entry."""
    modifiedBy: ScrumEpicGetFieldsResultFieldsModifiedBy
    """Identifier of the user who made the last change."""


class ScrumEpicGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    fields: ScrumEpicGetFieldsResultFields
    """Values by field."""


class ScrumEpicListItem(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    groupId: int
    """Identifier of the group or project."""
    name: str
    description: str
    createdBy: int
    """Identifier of the user who created the entry."""
    modifiedBy: int
    """Identifier of the user who made the last change."""
    color: str
    """Colour, mostly as a hex code."""


class ScrumEpicUpdateFields(TypedDict):
    """Values by field."""

    name: NotRequired[str]
    description: NotRequired[str]
    groupId: NotRequired[int]
    """Identifier of the group or project."""
    color: NotRequired[str]
    """Colour, mostly as a hex code."""
    files: NotRequired[Sequence[object]]
    """Files of the epic; a Drive file's identifier is prefixed with n."""


class ScrumEpicUpdateResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    groupId: int
    """Identifier of the group or project."""
    name: str
    description: str
    createdBy: int
    """Identifier of the user who created the entry."""
    modifiedBy: int
    """Identifier of the user who made the last change."""
    color: str
    """Colour, mostly as a hex code."""


class ScrumKanbanAddStageFields(TypedDict):
    """Values by field."""

    sprintId: int
    """Identifier of the sprint."""
    name: str
    type: NotRequired[str]
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""
    color: NotRequired[str]
    """Colour, mostly as a hex code."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""


class ScrumKanbanGetFieldsResultFieldsName(TypedDict):
    """What ``name`` holds."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumKanbanGetFieldsResultFieldsSort(TypedDict):
    """Sort index, or the field to sort by."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumKanbanGetFieldsResultFieldsType(TypedDict):
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumKanbanGetFieldsResultFieldsSprintId(TypedDict):
    """Identifier of the sprint."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumKanbanGetFieldsResultFieldsColor(TypedDict):
    """Colour, mostly as a hex code."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumKanbanGetFieldsResultFields(TypedDict):
    """Values by field."""

    name: ScrumKanbanGetFieldsResultFieldsName
    sort: ScrumKanbanGetFieldsResultFieldsSort
    """Sort index, or the field to sort by."""
    type: ScrumKanbanGetFieldsResultFieldsType
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""
    sprintId: ScrumKanbanGetFieldsResultFieldsSprintId
    """Identifier of the sprint."""
    color: ScrumKanbanGetFieldsResultFieldsColor
    """Colour, mostly as a hex code."""


class ScrumKanbanGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    fields: ScrumKanbanGetFieldsResultFields
    """Values by field."""


class ScrumKanbanGetStagesResult(TypedDict):
    """What ``result`` holds."""

    id: int | str
    """Identifier."""
    name: str
    sort: int | str
    """Sort index, or the field to sort by."""
    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""
    sprintId: str
    """Identifier of the sprint."""
    color: str
    """Colour, mostly as a hex code."""


class ScrumKanbanUpdateStageFields(TypedDict):
    """Values by field."""

    name: NotRequired[str]
    type: NotRequired[str]
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""
    color: NotRequired[str]
    """Colour, mostly as a hex code."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    sprintId: NotRequired[int]
    """Identifier of the sprint."""


class ScrumSprintAddFields(TypedDict):
    """Values by field."""

    name: str
    groupId: int
    """Identifier of the group or project."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    status: NotRequired[str]
    """Status of the task, sprint or result; sprints: active, planned, completed."""
    dateStart: NotRequired[str]
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    dateEnd: NotRequired[str]
    """End of the sprint: ISO 8601, also accepted as Unix time."""


class ScrumSprintAddResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    groupId: int
    """Identifier of the group or project."""
    entityType: str
    """Type of the object concerned."""
    name: str
    goal: str
    """Goal of the sprint; can only be set by hand when the sprint is started."""
    sort: int
    """Sort index, or the field to sort by."""
    createdBy: int
    """Identifier of the user who created the entry."""
    modifiedBy: int
    """Identifier of the user who made the last change."""
    dateStart: str
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    dateEnd: str
    """End of the sprint: ISO 8601, also accepted as Unix time."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""


class ScrumSprintCompleteResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    groupId: int
    """Identifier of the group or project."""
    entityType: str
    """Type of the object concerned."""
    name: str
    goal: str
    """Goal of the sprint; can only be set by hand when the sprint is started."""
    sort: int
    """Sort index, or the field to sort by."""
    createdBy: int
    """Identifier of the user who created the entry."""
    modifiedBy: int
    """Identifier of the user who made the last change."""
    dateStart: str
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    dateEnd: str
    """End of the sprint: ISO 8601, also accepted as Unix time."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""


class ScrumSprintGetResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    groupId: int
    """Identifier of the group or project."""
    entityType: str
    """Type of the object concerned."""
    name: str
    goal: str
    """Goal of the sprint; can only be set by hand when the sprint is started."""
    sort: int
    """Sort index, or the field to sort by."""
    createdBy: int
    """Identifier of the user who created the entry."""
    modifiedBy: int
    """Identifier of the user who made the last change."""
    dateStart: str
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    dateEnd: str
    """End of the sprint: ISO 8601, also accepted as Unix time."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""


class ScrumSprintGetFieldsResultFieldsGroupId(TypedDict):
    """Identifier of the group or project."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumSprintGetFieldsResultFieldsName(TypedDict):
    """What ``name`` holds."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumSprintGetFieldsResultFieldsSort(TypedDict):
    """Sort index, or the field to sort by."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumSprintGetFieldsResultFieldsCreatedBy(TypedDict):
    """Identifier of the user who created the entry."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumSprintGetFieldsResultFieldsModifiedBy(TypedDict):
    """Identifier of the user who made the last change."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumSprintGetFieldsResultFieldsDateStart(TypedDict):
    """Start, ISO 8601; for a sprint also accepted as Unix time."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumSprintGetFieldsResultFieldsDateEnd(TypedDict):
    """End of the sprint: ISO 8601, also accepted as Unix time."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumSprintGetFieldsResultFieldsStatus(TypedDict):
    """Status of the task, sprint or result; sprints: active, planned, completed."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumSprintGetFieldsResultFields(TypedDict):
    """Values by field."""

    groupId: ScrumSprintGetFieldsResultFieldsGroupId
    """Identifier of the group or project."""
    name: ScrumSprintGetFieldsResultFieldsName
    sort: ScrumSprintGetFieldsResultFieldsSort
    """Sort index, or the field to sort by."""
    createdBy: ScrumSprintGetFieldsResultFieldsCreatedBy
    """Identifier of the user who created the entry."""
    modifiedBy: ScrumSprintGetFieldsResultFieldsModifiedBy
    """Identifier of the user who made the last change."""
    dateStart: ScrumSprintGetFieldsResultFieldsDateStart
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    dateEnd: ScrumSprintGetFieldsResultFieldsDateEnd
    """End of the sprint: ISO 8601, also accepted as Unix time."""
    status: ScrumSprintGetFieldsResultFieldsStatus
    """Status of the task, sprint or result; sprints: active, planned, completed."""


class ScrumSprintGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    fields: ScrumSprintGetFieldsResultFields
    """Values by field."""


class ScrumSprintListOrder(TypedDict):
    """Sorting: field → ASC or DESC; in places the direction alone."""

    ID: NotRequired[str]
    """Identifier."""
    GROUP_ID: NotRequired[str]
    """Identifier of the group, project or Scrum team."""
    ENTITY_TYPE: NotRequired[str]
    """Type of the object or directory concerned."""
    NAME: NotRequired[str]
    SORT: NotRequired[str]
    """Sort index: lower comes first."""
    CREATED_BY: NotRequired[str]
    """Identifier of the user who created the entry."""
    MODIFIED_BY: NotRequired[str]
    """Identifier of the user who made the last change."""
    DATE_START: NotRequired[str]
    """Start of the sprint."""
    DATE_END: NotRequired[str]
    """End of the sprint."""
    STATUS: NotRequired[str]
    """Status of the task or sprint."""
    INFO: NotRequired[str]
    """Information about the sprint."""


class ScrumSprintListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    GROUP_ID: NotRequired[int]
    """Identifier of the group, project or Scrum team."""
    ID: NotRequired[int]
    """Identifier."""
    ENTITY_TYPE: NotRequired[str]
    """Type of the object or directory concerned."""
    NAME: NotRequired[str]
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    CREATED_BY: NotRequired[int]
    """Identifier of the user who created the entry."""
    MODIFIED_BY: NotRequired[int]
    """Identifier of the user who made the last change."""
    DATE_START: NotRequired[str]
    """Start of the sprint."""
    DATE_END: NotRequired[str]
    """End of the sprint."""
    STATUS: NotRequired[str]
    """Status of the task or sprint."""
    INFO: NotRequired[Mapping[str, object]]
    """Information about the sprint."""


class ScrumSprintListItem(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    groupId: int
    """Identifier of the group or project."""
    entityType: str
    """Type of the object concerned."""
    name: str
    goal: str
    """Goal of the sprint; can only be set by hand when the sprint is started."""
    sort: int
    """Sort index, or the field to sort by."""
    createdBy: int
    """Identifier of the user who created the entry."""
    modifiedBy: int
    """Identifier of the user who made the last change."""
    dateStart: str
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    dateEnd: str
    """End of the sprint: ISO 8601, also accepted as Unix time."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""


class ScrumSprintStartResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    groupId: int
    """Identifier of the group or project."""
    entityType: str
    """Type of the object concerned."""
    name: str
    goal: str
    """Goal of the sprint; can only be set by hand when the sprint is started."""
    sort: int
    """Sort index, or the field to sort by."""
    createdBy: int
    """Identifier of the user who created the entry."""
    modifiedBy: int
    """Identifier of the user who made the last change."""
    dateStart: str
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    dateEnd: str
    """End of the sprint: ISO 8601, also accepted as Unix time."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""


class ScrumSprintUpdateFields(TypedDict):
    """Values by field."""

    name: NotRequired[str]
    groupId: NotRequired[int]
    """Identifier of the group or project."""
    dateStart: NotRequired[str]
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    dateEnd: NotRequired[str]
    """End of the sprint: ISO 8601, also accepted as Unix time."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    status: NotRequired[str]
    """Status of the task, sprint or result; sprints: active, planned, completed."""


class ScrumSprintUpdateResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    groupId: int
    """Identifier of the group or project."""
    entityType: str
    """Type of the object concerned."""
    name: str
    goal: str
    """Goal of the sprint; can only be set by hand when the sprint is started."""
    sort: int
    """Sort index, or the field to sort by."""
    createdBy: int
    """Identifier of the user who created the entry."""
    modifiedBy: int
    """Identifier of the user who made the last change."""
    dateStart: str
    """Start, ISO 8601; for a sprint also accepted as Unix time."""
    dateEnd: str
    """End of the sprint: ISO 8601, also accepted as Unix time."""
    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""


class ScrumTaskGetResult(TypedDict):
    """What ``result`` holds."""

    entityId: int
    """Identifier of the object concerned."""
    storyPoints: str
    """Relative estimate of the effort; any text, not just a number."""
    epicId: int
    """Identifier of the epic."""
    sort: int
    """Sort index, or the field to sort by."""
    createdBy: int
    """Identifier of the user who created the entry."""
    modifiedBy: int
    """Identifier of the user who made the last change."""


class ScrumTaskGetFieldsResultFieldsEntityId(TypedDict):
    """Identifier of the object concerned."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumTaskGetFieldsResultFieldsStoryPoints(TypedDict):
    """Relative estimate of the effort; any text, not just a number."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumTaskGetFieldsResultFieldsEpicId(TypedDict):
    """Identifier of the epic."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumTaskGetFieldsResultFieldsSort(TypedDict):
    """Sort index, or the field to sort by."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumTaskGetFieldsResultFieldsCreatedBy(TypedDict):
    """Identifier of the user who created the entry."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumTaskGetFieldsResultFieldsModifiedBy(TypedDict):
    """Identifier of the user who made the last change."""

    type: str
    """Kind of kanban stage (NEW, WORK, FINISH), or data type of a field."""


class ScrumTaskGetFieldsResultFields(TypedDict):
    """Values by field."""

    entityId: ScrumTaskGetFieldsResultFieldsEntityId
    """Identifier of the object concerned."""
    storyPoints: ScrumTaskGetFieldsResultFieldsStoryPoints
    """Relative estimate of the effort; any text, not just a number."""
    epicId: ScrumTaskGetFieldsResultFieldsEpicId
    """Identifier of the epic."""
    sort: ScrumTaskGetFieldsResultFieldsSort
    """Sort index, or the field to sort by."""
    createdBy: ScrumTaskGetFieldsResultFieldsCreatedBy
    """Identifier of the user who created the entry."""
    modifiedBy: ScrumTaskGetFieldsResultFieldsModifiedBy
    """Identifier of the user who made the last change."""


class ScrumTaskGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    fields: ScrumTaskGetFieldsResultFields
    """Values by field."""


class ScrumTaskUpdateFields(TypedDict):
    """Values by field."""

    epicId: NotRequired[int]
    """Identifier of the epic."""
    storyPoints: NotRequired[str]
    """Relative estimate of the effort; any text, not just a number."""
    entityId: NotRequired[int]
    """Identifier of the object concerned."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""


class ScrumTaskUpdateResult(TypedDict):
    """What ``result`` holds."""

    status: str
    """Status of the task, sprint or result; sprints: active, planned, completed."""
    data: bool | None
    """Outcome: true on success, null on error."""
    errors: list[Any]
    """Errors of the call, as a list."""


_SCRUM__BACKLOG__ADD: Final[Endpoint[ScrumBacklogAddResult]] = Endpoint(
    "tasks.api.scrum.backlog.add"
)
_SCRUM__BACKLOG__DELETE: Final[Endpoint[list[Any]]] = Endpoint("tasks.api.scrum.backlog.delete")
_SCRUM__BACKLOG__GET: Final[Endpoint[ScrumBacklogGetResult]] = Endpoint(
    "tasks.api.scrum.backlog.get", write=False
)
_SCRUM__BACKLOG__GET_FIELDS: Final[Endpoint[ScrumBacklogGetFieldsResult]] = Endpoint(
    "tasks.api.scrum.backlog.getFields", write=False
)
_SCRUM__BACKLOG__UPDATE: Final[Endpoint[ScrumBacklogUpdateResult]] = Endpoint(
    "tasks.api.scrum.backlog.update"
)
_SCRUM__EPIC__ADD: Final[Endpoint[ScrumEpicAddResult]] = Endpoint("tasks.api.scrum.epic.add")
_SCRUM__EPIC__DELETE: Final[Endpoint[Any]] = Endpoint("tasks.api.scrum.epic.delete")
_SCRUM__EPIC__GET: Final[Endpoint[ScrumEpicGetResult]] = Endpoint(
    "tasks.api.scrum.epic.get", write=False
)
_SCRUM__EPIC__GET_FIELDS: Final[Endpoint[ScrumEpicGetFieldsResult]] = Endpoint(
    "tasks.api.scrum.epic.getFields", write=False
)
_SCRUM__EPIC__LIST: Final[ListEndpoint[ScrumEpicListItem]] = ListEndpoint(
    "tasks.api.scrum.epic.list", Paging("start", (), 50, id="id")
)
_SCRUM__EPIC__UPDATE: Final[Endpoint[ScrumEpicUpdateResult]] = Endpoint(
    "tasks.api.scrum.epic.update"
)
_SCRUM__KANBAN__ADD_STAGE: Final[Endpoint[int]] = Endpoint("tasks.api.scrum.kanban.addStage")
_SCRUM__KANBAN__ADD_TASK: Final[Endpoint[bool]] = Endpoint("tasks.api.scrum.kanban.addTask")
_SCRUM__KANBAN__DELETE_STAGE: Final[Endpoint[bool]] = Endpoint("tasks.api.scrum.kanban.deleteStage")
_SCRUM__KANBAN__DELETE_TASK: Final[Endpoint[bool]] = Endpoint("tasks.api.scrum.kanban.deleteTask")
_SCRUM__KANBAN__GET_FIELDS: Final[Endpoint[ScrumKanbanGetFieldsResult]] = Endpoint(
    "tasks.api.scrum.kanban.getFields", write=False
)
_SCRUM__KANBAN__GET_STAGES: Final[Endpoint[list[ScrumKanbanGetStagesResult]]] = Endpoint(
    "tasks.api.scrum.kanban.getStages", write=False
)
_SCRUM__KANBAN__UPDATE_STAGE: Final[Endpoint[bool]] = Endpoint("tasks.api.scrum.kanban.updateStage")
_SCRUM__SPRINT__ADD: Final[Endpoint[ScrumSprintAddResult]] = Endpoint("tasks.api.scrum.sprint.add")
_SCRUM__SPRINT__COMPLETE: Final[Endpoint[ScrumSprintCompleteResult]] = Endpoint(
    "tasks.api.scrum.sprint.complete"
)
_SCRUM__SPRINT__DELETE: Final[Endpoint[list[Any]]] = Endpoint("tasks.api.scrum.sprint.delete")
_SCRUM__SPRINT__GET: Final[Endpoint[ScrumSprintGetResult]] = Endpoint(
    "tasks.api.scrum.sprint.get", write=False
)
_SCRUM__SPRINT__GET_FIELDS: Final[Endpoint[ScrumSprintGetFieldsResult]] = Endpoint(
    "tasks.api.scrum.sprint.getFields", write=False
)
_SCRUM__SPRINT__LIST: Final[ListEndpoint[ScrumSprintListItem]] = ListEndpoint(
    "tasks.api.scrum.sprint.list", Paging("start", (), 50, id="id")
)
_SCRUM__SPRINT__START: Final[Endpoint[ScrumSprintStartResult]] = Endpoint(
    "tasks.api.scrum.sprint.start"
)
_SCRUM__SPRINT__UPDATE: Final[Endpoint[ScrumSprintUpdateResult]] = Endpoint(
    "tasks.api.scrum.sprint.update"
)
_SCRUM__TASK__GET: Final[Endpoint[ScrumTaskGetResult]] = Endpoint(
    "tasks.api.scrum.task.get", write=False
)
_SCRUM__TASK__GET_FIELDS: Final[Endpoint[ScrumTaskGetFieldsResult]] = Endpoint(
    "tasks.api.scrum.task.getFields", write=False
)
_SCRUM__TASK__UPDATE: Final[Endpoint[ScrumTaskUpdateResult]] = Endpoint(
    "tasks.api.scrum.task.update"
)


class TasksApiMethods(Namespace):
    """Methods of ``tasks.api``."""

    @property
    def scrum(self) -> TasksApiScrumMethods:
        """Methods of ``tasks.api.scrum``."""
        return TasksApiScrumMethods(self._caller)


class AsyncTasksApiMethods(AsyncNamespace):
    """Methods of ``tasks.api``."""

    @property
    def scrum(self) -> AsyncTasksApiScrumMethods:
        """Methods of ``tasks.api.scrum``."""
        return AsyncTasksApiScrumMethods(self._caller)


class TasksApiScrumMethods(Namespace):
    """Methods of ``tasks.api.scrum``."""

    @property
    def backlog(self) -> TasksApiScrumBacklogMethods:
        """Methods of ``tasks.api.scrum.backlog``."""
        return TasksApiScrumBacklogMethods(self._caller)

    @property
    def epic(self) -> TasksApiScrumEpicMethods:
        """Methods of ``tasks.api.scrum.epic``."""
        return TasksApiScrumEpicMethods(self._caller)

    @property
    def kanban(self) -> TasksApiScrumKanbanMethods:
        """Methods of ``tasks.api.scrum.kanban``."""
        return TasksApiScrumKanbanMethods(self._caller)

    @property
    def sprint(self) -> TasksApiScrumSprintMethods:
        """Methods of ``tasks.api.scrum.sprint``."""
        return TasksApiScrumSprintMethods(self._caller)

    @property
    def task(self) -> TasksApiScrumTaskMethods:
        """Methods of ``tasks.api.scrum.task``."""
        return TasksApiScrumTaskMethods(self._caller)


class AsyncTasksApiScrumMethods(AsyncNamespace):
    """Methods of ``tasks.api.scrum``."""

    @property
    def backlog(self) -> AsyncTasksApiScrumBacklogMethods:
        """Methods of ``tasks.api.scrum.backlog``."""
        return AsyncTasksApiScrumBacklogMethods(self._caller)

    @property
    def epic(self) -> AsyncTasksApiScrumEpicMethods:
        """Methods of ``tasks.api.scrum.epic``."""
        return AsyncTasksApiScrumEpicMethods(self._caller)

    @property
    def kanban(self) -> AsyncTasksApiScrumKanbanMethods:
        """Methods of ``tasks.api.scrum.kanban``."""
        return AsyncTasksApiScrumKanbanMethods(self._caller)

    @property
    def sprint(self) -> AsyncTasksApiScrumSprintMethods:
        """Methods of ``tasks.api.scrum.sprint``."""
        return AsyncTasksApiScrumSprintMethods(self._caller)

    @property
    def task(self) -> AsyncTasksApiScrumTaskMethods:
        """Methods of ``tasks.api.scrum.task``."""
        return AsyncTasksApiScrumTaskMethods(self._caller)


class TasksApiScrumBacklogMethods(Namespace):
    """Methods of ``tasks.api.scrum.backlog``."""

    def add(
        self,
        *,
        fields: ScrumBacklogAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumBacklogAddResult:
        """Create the backlog of a Scrum team, for instance after an import.

        Args:
            fields: Values by field. Required. Keys: ``groupId`` (required), ``createdBy``
                (required), ``modifiedBy``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumBacklogAddResult``: ``id``, ``groupId``, ``createdBy``, ``modifiedBy``.

        Raises:
            APIError: the portal refused the call. ``0``: The groupId is missing. ``0``: The
                group already has an active backlog. ``0``: The caller has too few rights.
                ``0``: The user given in createdBy does not exist. ``0``: The user given in
                modifiedBy does not exist. ``0``: The backlog could not be created. ``0``:
                Something failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.backlog.add``. Scope: ``task``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html
        """
        return self._call(_SCRUM__BACKLOG__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[Any]:
        """Delete an empty backlog, for instance one created by mistake.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``0``: The id of the backlog is missing.
                ``0``: The backlog to delete does not exist. ``0``: The caller has too few
                rights. ``0``: A backlog that holds tasks cannot be deleted. ``0``: The backlog
                could not be deleted. ``0``: Something failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.backlog.delete``. Scope: ``task``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-delete.html
        """
        return self._call(_SCRUM__BACKLOG__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumBacklogGetResult:
        """Get the backlog of a Scrum team by the team's identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumBacklogGetResult``: ``id``, ``groupId``, ``createdBy``, ``modifiedBy``.

        Raises:
            APIError: the portal refused the call. ``0``: The id of the group is missing. ``0``:
                The group given has no backlog. ``0``: The caller has too few rights. ``0``:
                Something failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.backlog.get``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get.html
        """
        return self._call(_SCRUM__BACKLOG__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ScrumBacklogGetFieldsResult:
        """Describe the fields of a backlog.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumBacklogGetFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.backlog.getFields``. Scope: ``task``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get-fields.html
        """
        return self._call(_SCRUM__BACKLOG__GET_FIELDS, {}, extra_params)

    def update(
        self,
        *,
        id: int,
        fields: ScrumBacklogUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumBacklogUpdateResult:
        """Change a backlog or move it to another group.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``groupId``, ``createdBy``, ``modifiedBy``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumBacklogUpdateResult``: ``id``, ``groupId``, ``createdBy``,
            ``modifiedBy``.

        Raises:
            APIError: the portal refused the call. ``100``: The fields parameter is missing.
                ``0``: The id of the backlog is missing. ``0``: The identifier of the backlog is
                wrong. ``0``: The caller has too few rights. ``0``: A backlog that holds tasks
                cannot go to another group. ``0``: The group to move to has a backlog already.
                ``0``: The user given in createdBy does not exist. ``0``: The user given in
                modifiedBy does not exist. ``0``: The backlog could not be changed. ``0``:
                Something failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.backlog.update``. Scope: ``task``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-update.html
        """
        return self._call(_SCRUM__BACKLOG__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncTasksApiScrumBacklogMethods(AsyncNamespace):
    """Methods of ``tasks.api.scrum.backlog``."""

    async def add(
        self,
        *,
        fields: ScrumBacklogAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumBacklogAddResult:
        """Create the backlog of a Scrum team, for instance after an import.

        Args:
            fields: Values by field. Required. Keys: ``groupId`` (required), ``createdBy``
                (required), ``modifiedBy``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumBacklogAddResult``: ``id``, ``groupId``, ``createdBy``, ``modifiedBy``.

        Raises:
            APIError: the portal refused the call. ``0``: The groupId is missing. ``0``: The
                group already has an active backlog. ``0``: The caller has too few rights.
                ``0``: The user given in createdBy does not exist. ``0``: The user given in
                modifiedBy does not exist. ``0``: The backlog could not be created. ``0``:
                Something failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.backlog.add``. Scope: ``task``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html
        """
        return await self._call(_SCRUM__BACKLOG__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[Any]:
        """Delete an empty backlog, for instance one created by mistake.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``0``: The id of the backlog is missing.
                ``0``: The backlog to delete does not exist. ``0``: The caller has too few
                rights. ``0``: A backlog that holds tasks cannot be deleted. ``0``: The backlog
                could not be deleted. ``0``: Something failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.backlog.delete``. Scope: ``task``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-delete.html
        """
        return await self._call(_SCRUM__BACKLOG__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumBacklogGetResult:
        """Get the backlog of a Scrum team by the team's identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumBacklogGetResult``: ``id``, ``groupId``, ``createdBy``, ``modifiedBy``.

        Raises:
            APIError: the portal refused the call. ``0``: The id of the group is missing. ``0``:
                The group given has no backlog. ``0``: The caller has too few rights. ``0``:
                Something failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.backlog.get``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get.html
        """
        return await self._call(_SCRUM__BACKLOG__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ScrumBacklogGetFieldsResult:
        """Describe the fields of a backlog.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumBacklogGetFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.backlog.getFields``. Scope: ``task``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get-fields.html
        """
        return await self._call(_SCRUM__BACKLOG__GET_FIELDS, {}, extra_params)

    async def update(
        self,
        *,
        id: int,
        fields: ScrumBacklogUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumBacklogUpdateResult:
        """Change a backlog or move it to another group.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``groupId``, ``createdBy``, ``modifiedBy``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumBacklogUpdateResult``: ``id``, ``groupId``, ``createdBy``,
            ``modifiedBy``.

        Raises:
            APIError: the portal refused the call. ``100``: The fields parameter is missing.
                ``0``: The id of the backlog is missing. ``0``: The identifier of the backlog is
                wrong. ``0``: The caller has too few rights. ``0``: A backlog that holds tasks
                cannot go to another group. ``0``: The group to move to has a backlog already.
                ``0``: The user given in createdBy does not exist. ``0``: The user given in
                modifiedBy does not exist. ``0``: The backlog could not be changed. ``0``:
                Something failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.backlog.update``. Scope: ``task``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-update.html
        """
        return await self._call(_SCRUM__BACKLOG__UPDATE, {"id": id, "fields": fields}, extra_params)


class TasksApiScrumEpicMethods(Namespace):
    """Methods of ``tasks.api.scrum.epic``."""

    def add(
        self,
        *,
        fields: ScrumEpicAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumEpicAddResult:
        """Create an epic in a Scrum team.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``groupId``
                (required), ``description``, ``color``, ``files``, ``createdBy``,
                ``modifiedBy``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumEpicAddResult``: ``id``, ``groupId``, ``name``, ``description``,
            ``createdBy``, ``modifiedBy``, ``color``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller has no access to the Scrum
                team. ``0``: The epic could not be created. ``0``: The user given as creator
                does not exist. ``0``: The user given as last editor does not exist. ``0``: The
                GROUP_ID is missing, or there is no such group. ``0``: The NAME parameter is
                missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.epic.add``. Scope: ``task``. Who may call: users who have
        access to the Scrum team. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.html
        """
        return self._call(_SCRUM__EPIC__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete an epic.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``0``: The caller has no access to the Scrum
                team. ``0``: There is no such epic. ``100``: The id parameter is missing or its
                name is misspelt. ``100``: The id parameter is not a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.epic.delete``. Scope: ``task``. Who may call: users who
        have access to the Scrum team. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-delete.html
        """
        return self._call(_SCRUM__EPIC__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumEpicGetResult:
        """Get one epic.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumEpicGetResult``: ``id``, ``groupId``, ``name``, ``description``,
            ``createdBy``, ``modifiedBy``, ``color``, ``files``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not see the epic.
                ``0``: There is no such epic. ``100``: The id parameter is missing or its name
                is misspelt. ``100``: The id parameter is not a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.epic.get``. Scope: ``task``. Who may call: users who have
        access to the Scrum team. Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get.html
        """
        return self._call(_SCRUM__EPIC__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ScrumEpicGetFieldsResult:
        """Describe the fields of an epic.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumEpicGetFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.epic.getFields``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get-fields.html
        """
        return self._call(_SCRUM__EPIC__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ScrumEpicListItem]:
        """List epics that match a filter.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            select: Fields to answer with.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: No epic matches the filter.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.epic.list``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-list.html
        """
        return self._list(
            _SCRUM__EPIC__LIST,
            {"order": order, "filter": filter, "select": select, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: ScrumEpicUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumEpicUpdateResult:
        """Change an epic.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``description``, ``groupId``,
                ``color``, ``files``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumEpicUpdateResult``: ``id``, ``groupId``, ``name``, ``description``,
            ``createdBy``, ``modifiedBy``, ``color``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not see the epic.
                ``0``: There is no such epic. ``0``: The epic could not be changed. ``0``: The
                user given as creator does not exist. ``0``: The user given as last editor does
                not exist. ``100``: The id parameter is missing or its name is misspelt.
                ``100``: The id parameter is not a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.epic.update``. Scope: ``task``. Who may call: users who
        have access to the Scrum team. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-update.html
        """
        return self._call(_SCRUM__EPIC__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncTasksApiScrumEpicMethods(AsyncNamespace):
    """Methods of ``tasks.api.scrum.epic``."""

    async def add(
        self,
        *,
        fields: ScrumEpicAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumEpicAddResult:
        """Create an epic in a Scrum team.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``groupId``
                (required), ``description``, ``color``, ``files``, ``createdBy``,
                ``modifiedBy``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumEpicAddResult``: ``id``, ``groupId``, ``name``, ``description``,
            ``createdBy``, ``modifiedBy``, ``color``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller has no access to the Scrum
                team. ``0``: The epic could not be created. ``0``: The user given as creator
                does not exist. ``0``: The user given as last editor does not exist. ``0``: The
                GROUP_ID is missing, or there is no such group. ``0``: The NAME parameter is
                missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.epic.add``. Scope: ``task``. Who may call: users who have
        access to the Scrum team. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.html
        """
        return await self._call(_SCRUM__EPIC__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete an epic.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``0``: The caller has no access to the Scrum
                team. ``0``: There is no such epic. ``100``: The id parameter is missing or its
                name is misspelt. ``100``: The id parameter is not a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.epic.delete``. Scope: ``task``. Who may call: users who
        have access to the Scrum team. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-delete.html
        """
        return await self._call(_SCRUM__EPIC__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumEpicGetResult:
        """Get one epic.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumEpicGetResult``: ``id``, ``groupId``, ``name``, ``description``,
            ``createdBy``, ``modifiedBy``, ``color``, ``files``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not see the epic.
                ``0``: There is no such epic. ``100``: The id parameter is missing or its name
                is misspelt. ``100``: The id parameter is not a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.epic.get``. Scope: ``task``. Who may call: users who have
        access to the Scrum team. Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get.html
        """
        return await self._call(_SCRUM__EPIC__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ScrumEpicGetFieldsResult:
        """Describe the fields of an epic.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumEpicGetFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.epic.getFields``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get-fields.html
        """
        return await self._call(_SCRUM__EPIC__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ScrumEpicListItem]:
        """List epics that match a filter.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            select: Fields to answer with.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: No epic matches the filter.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.epic.list``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-list.html
        """
        return self._list(
            _SCRUM__EPIC__LIST,
            {"order": order, "filter": filter, "select": select, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: ScrumEpicUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumEpicUpdateResult:
        """Change an epic.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``description``, ``groupId``,
                ``color``, ``files``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumEpicUpdateResult``: ``id``, ``groupId``, ``name``, ``description``,
            ``createdBy``, ``modifiedBy``, ``color``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not see the epic.
                ``0``: There is no such epic. ``0``: The epic could not be changed. ``0``: The
                user given as creator does not exist. ``0``: The user given as last editor does
                not exist. ``100``: The id parameter is missing or its name is misspelt.
                ``100``: The id parameter is not a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.epic.update``. Scope: ``task``. Who may call: users who
        have access to the Scrum team. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-update.html
        """
        return await self._call(_SCRUM__EPIC__UPDATE, {"id": id, "fields": fields}, extra_params)


class TasksApiScrumKanbanMethods(Namespace):
    """Methods of ``tasks.api.scrum.kanban``."""

    def add_stage(
        self,
        *,
        fields: ScrumKanbanAddStageFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a Kanban stage to a sprint.

        Args:
            fields: Values by field. Required. Keys: ``sprintId`` (required), ``name``
                (required), ``type``, ``color``, ``sort``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``0``: The required field sprintId is empty.
                ``0``: There is no sprint with this identifier. ``0``: The caller has too few
                rights. ``0``: The required field name is empty. ``0``: Something failed for an
                unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.kanban.addStage``. Scope: ``task``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-stage.html
        """
        return self._call(_SCRUM__KANBAN__ADD_STAGE, {"fields": fields}, extra_params)

    def add_task(
        self,
        *,
        sprint_id: int,
        task_id: int,
        stage_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Put a task on the Kanban of a sprint.

        Args:
            sprint_id: Identifier of the sprint. Required.
            task_id: Identifier of the task. Required.
            stage_id: Identifier of the stage. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The required field sprintId is empty.
                ``0``: The required field taskId is empty. ``0``: The required field stageId is
                empty. ``0``: There is no sprint with this identifier. ``0``: There is no stage
                with this identifier. ``0``: The task does not exist or does not belong to the
                group of the sprint. ``0``: The caller has too few rights. ``0``: Something
                failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.kanban.addTask``. Scope: ``task``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-task.html
        """
        return self._call(
            _SCRUM__KANBAN__ADD_TASK,
            {"sprintId": sprint_id, "taskId": task_id, "stageId": stage_id},
            extra_params,
        )

    def delete_stage(
        self,
        *,
        stage_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a Kanban stage that holds no tasks.

        Args:
            stage_id: Identifier of the stage. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The required field stageId is empty.
                ``0``: There is no stage with the stageId given. ``0``: A stage that holds tasks
                cannot be deleted. ``0``: The caller has too few rights. ``0``: Something failed
                for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.kanban.deleteStage``. Scope: ``task``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-stage.html
        """
        return self._call(_SCRUM__KANBAN__DELETE_STAGE, {"stageId": stage_id}, extra_params)

    def delete_task(
        self,
        *,
        sprint_id: int,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take a task off the Kanban but keep it in the sprint.

        Args:
            sprint_id: Identifier of the sprint. Required.
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The required field sprintId is empty.
                ``0``: The required field taskId is empty. ``0``: There is no sprint with this
                identifier. ``0``: The task does not exist or does not belong to the group of
                the sprint. ``0``: The caller has too few rights. ``0``: Something failed for an
                unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.kanban.deleteTask``. Scope: ``task``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-task.html
        """
        return self._call(
            _SCRUM__KANBAN__DELETE_TASK, {"sprintId": sprint_id, "taskId": task_id}, extra_params
        )

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ScrumKanbanGetFieldsResult:
        """Describe the fields of a Kanban stage.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumKanbanGetFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.kanban.getFields``. Scope: ``task``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-fields.html
        """
        return self._call(_SCRUM__KANBAN__GET_FIELDS, {}, extra_params)

    def get_stages(
        self,
        *,
        sprint_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ScrumKanbanGetStagesResult]:
        """List the Kanban stages of a sprint.

        Args:
            sprint_id: Identifier of the sprint. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumKanbanGetStagesResult``: ``id``, ``name``, ``sort``, ``type``,
            ``sprintId``, ``color``.

        Raises:
            APIError: the portal refused the call. ``0``: The required field sprintId is empty.
                ``0``: There is no sprint with the sprintId given. ``0``: The caller has too few
                rights. ``0``: Something failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.kanban.getStages``. Scope: ``task``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-stages.html
        """
        return self._call(_SCRUM__KANBAN__GET_STAGES, {"sprintId": sprint_id}, extra_params)

    def update_stage(
        self,
        *,
        stage_id: int,
        fields: ScrumKanbanUpdateStageFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a Kanban stage of a sprint.

        Args:
            stage_id: Identifier of the stage. Required.
            fields: Values by field. Required. Keys: ``name``, ``type``, ``color``, ``sort``,
                ``sprintId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The required field stageId is empty.
                ``0``: There is no stage with the stageId given. ``0``: The sprint does not
                exist, or the caller has no access to it. ``0``: The caller has too few rights.
                ``0``: Something failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.kanban.updateStage``. Scope: ``task``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-update-stage.html
        """
        return self._call(
            _SCRUM__KANBAN__UPDATE_STAGE, {"stageId": stage_id, "fields": fields}, extra_params
        )


class AsyncTasksApiScrumKanbanMethods(AsyncNamespace):
    """Methods of ``tasks.api.scrum.kanban``."""

    async def add_stage(
        self,
        *,
        fields: ScrumKanbanAddStageFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a Kanban stage to a sprint.

        Args:
            fields: Values by field. Required. Keys: ``sprintId`` (required), ``name``
                (required), ``type``, ``color``, ``sort``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``0``: The required field sprintId is empty.
                ``0``: There is no sprint with this identifier. ``0``: The caller has too few
                rights. ``0``: The required field name is empty. ``0``: Something failed for an
                unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.kanban.addStage``. Scope: ``task``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-stage.html
        """
        return await self._call(_SCRUM__KANBAN__ADD_STAGE, {"fields": fields}, extra_params)

    async def add_task(
        self,
        *,
        sprint_id: int,
        task_id: int,
        stage_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Put a task on the Kanban of a sprint.

        Args:
            sprint_id: Identifier of the sprint. Required.
            task_id: Identifier of the task. Required.
            stage_id: Identifier of the stage. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The required field sprintId is empty.
                ``0``: The required field taskId is empty. ``0``: The required field stageId is
                empty. ``0``: There is no sprint with this identifier. ``0``: There is no stage
                with this identifier. ``0``: The task does not exist or does not belong to the
                group of the sprint. ``0``: The caller has too few rights. ``0``: Something
                failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.kanban.addTask``. Scope: ``task``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-task.html
        """
        return await self._call(
            _SCRUM__KANBAN__ADD_TASK,
            {"sprintId": sprint_id, "taskId": task_id, "stageId": stage_id},
            extra_params,
        )

    async def delete_stage(
        self,
        *,
        stage_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a Kanban stage that holds no tasks.

        Args:
            stage_id: Identifier of the stage. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The required field stageId is empty.
                ``0``: There is no stage with the stageId given. ``0``: A stage that holds tasks
                cannot be deleted. ``0``: The caller has too few rights. ``0``: Something failed
                for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.kanban.deleteStage``. Scope: ``task``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-stage.html
        """
        return await self._call(_SCRUM__KANBAN__DELETE_STAGE, {"stageId": stage_id}, extra_params)

    async def delete_task(
        self,
        *,
        sprint_id: int,
        task_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take a task off the Kanban but keep it in the sprint.

        Args:
            sprint_id: Identifier of the sprint. Required.
            task_id: Identifier of the task. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The required field sprintId is empty.
                ``0``: The required field taskId is empty. ``0``: There is no sprint with this
                identifier. ``0``: The task does not exist or does not belong to the group of
                the sprint. ``0``: The caller has too few rights. ``0``: Something failed for an
                unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.kanban.deleteTask``. Scope: ``task``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-task.html
        """
        return await self._call(
            _SCRUM__KANBAN__DELETE_TASK, {"sprintId": sprint_id, "taskId": task_id}, extra_params
        )

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ScrumKanbanGetFieldsResult:
        """Describe the fields of a Kanban stage.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumKanbanGetFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.kanban.getFields``. Scope: ``task``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-fields.html
        """
        return await self._call(_SCRUM__KANBAN__GET_FIELDS, {}, extra_params)

    async def get_stages(
        self,
        *,
        sprint_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ScrumKanbanGetStagesResult]:
        """List the Kanban stages of a sprint.

        Args:
            sprint_id: Identifier of the sprint. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumKanbanGetStagesResult``: ``id``, ``name``, ``sort``, ``type``,
            ``sprintId``, ``color``.

        Raises:
            APIError: the portal refused the call. ``0``: The required field sprintId is empty.
                ``0``: There is no sprint with the sprintId given. ``0``: The caller has too few
                rights. ``0``: Something failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.kanban.getStages``. Scope: ``task``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-stages.html
        """
        return await self._call(_SCRUM__KANBAN__GET_STAGES, {"sprintId": sprint_id}, extra_params)

    async def update_stage(
        self,
        *,
        stage_id: int,
        fields: ScrumKanbanUpdateStageFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a Kanban stage of a sprint.

        Args:
            stage_id: Identifier of the stage. Required.
            fields: Values by field. Required. Keys: ``name``, ``type``, ``color``, ``sort``,
                ``sprintId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The required field stageId is empty.
                ``0``: There is no stage with the stageId given. ``0``: The sprint does not
                exist, or the caller has no access to it. ``0``: The caller has too few rights.
                ``0``: Something failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.kanban.updateStage``. Scope: ``task``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-update-stage.html
        """
        return await self._call(
            _SCRUM__KANBAN__UPDATE_STAGE, {"stageId": stage_id, "fields": fields}, extra_params
        )


class TasksApiScrumSprintMethods(Namespace):
    """Methods of ``tasks.api.scrum.sprint``."""

    def add(
        self,
        *,
        fields: ScrumSprintAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumSprintAddResult:
        """Create a sprint in a Scrum team.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``groupId``
                (required), ``sort``, ``status``, ``dateStart``, ``dateEnd``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumSprintAddResult``: ``id``, ``groupId``, ``entityType``, ``name``,
            ``goal``, ``sort``, ``createdBy``, ``modifiedBy``, ``dateStart``, ``dateEnd``,
            ``status``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller has no access to the Scrum
                team. ``0``: The sprint could not be created. ``0``: The start of the sprint has
                a wrong date format. ``0``: The end of the sprint has a wrong date format.
                ``0``: The user given as creator does not exist. ``0``: The user given as last
                editor does not exist. ``100``: The fields parameter is missing or its name is
                misspelt. ``100``: The fields parameter has to be an object.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.sprint.add``. Scope: ``task``. Who may call: users who
        have access to the Scrum team. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.html
        """
        return self._call(_SCRUM__SPRINT__ADD, {"fields": fields}, extra_params)

    def complete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumSprintCompleteResult:
        """Complete the active sprint of a Scrum team and move unfinished tasks to the backlog.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumSprintCompleteResult``: ``id``, ``groupId``, ``entityType``, ``name``,
            ``goal``, ``sort``, ``createdBy``, ``modifiedBy``, ``dateStart``, ``dateEnd``,
            ``status``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller has no access to the Scrum
                team. ``0``: The group has no active sprint. ``100``: The id parameter is
                missing or its name is misspelt. ``100``: The id parameter is not a whole
                number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.sprint.complete``. Scope: ``task``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-complete.html
        """
        return self._call(_SCRUM__SPRINT__COMPLETE, {"id": id}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[Any]:
        """Delete a sprint and move its tasks to the backlog.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``0``: The caller has no access to the Scrum
                team. ``0``: There is no such sprint. ``0``: A sprint that holds tasks cannot be
                deleted. ``0``: The tasks of the sprint could not be moved to the backlog.
                ``100``: The id parameter is missing or its name is misspelt. ``100``: The id
                parameter is not a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.sprint.delete``. Scope: ``task``. Who may call: users who
        have access to the Scrum team. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-delete.html
        """
        return self._call(_SCRUM__SPRINT__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        sprint_id: int | NotGiven = NOT_GIVEN,
        id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumSprintGetResult:
        """Get one sprint.

        Args:
            sprint_id: Identifier of the sprint.
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumSprintGetResult``: ``id``, ``groupId``, ``entityType``, ``name``,
            ``goal``, ``sort``, ``createdBy``, ``modifiedBy``, ``dateStart``, ``dateEnd``,
            ``status``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not see the sprint.
                ``0``: There is no such sprint. ``100``: The id parameter is missing or its name
                is misspelt. ``100``: The id parameter is not a whole number.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of sprint_id and id is given.

        REST method ``tasks.api.scrum.sprint.get``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get.html
        """
        _require_one(
            sprint_id=sprint_id,
            id=id,
        )
        return self._call(_SCRUM__SPRINT__GET, {"sprintId": sprint_id, "id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ScrumSprintGetFieldsResult:
        """Describe the fields of a sprint.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumSprintGetFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.sprint.getFields``. Scope: ``task``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get-fields.html
        """
        return self._call(_SCRUM__SPRINT__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        order: ScrumSprintListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: ScrumSprintListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ScrumSprintListItem]:
        """List sprints that match a filter.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone. Keys: ``ID``,
                ``GROUP_ID``, ``ENTITY_TYPE``, ``NAME``, ``SORT``, ``CREATED_BY``,
                ``MODIFIED_BY``, ``DATE_START``, ``DATE_END``, ``STATUS``, ``INFO``.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``GROUP_ID``, ``ID``, ``ENTITY_TYPE``, ``NAME``, ``SORT``, ``CREATED_BY``,
                ``MODIFIED_BY``, ``DATE_START``, ``DATE_END``, ``STATUS``, ``INFO``.
            select: Fields to answer with.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: No sprint matches the filter.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.sprint.list``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-list.html
        """
        return self._list(
            _SCRUM__SPRINT__LIST,
            {"order": order, "filter": filter, "select": select, "start": start},
            extra_params,
        )

    def start(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumSprintStartResult:
        """Start a planned sprint.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumSprintStartResult``: ``id``, ``groupId``, ``entityType``, ``name``,
            ``goal``, ``sort``, ``createdBy``, ``modifiedBy``, ``dateStart``, ``dateEnd``,
            ``status``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller has no access to the Scrum
                team. ``0``: There is no such sprint. ``0``: Only a sprint in the status planned
                will do. ``100``: The id parameter is missing or its name is misspelt. ``100``:
                The id parameter is not a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.sprint.start``. Scope: ``task``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-start.html
        """
        return self._call(_SCRUM__SPRINT__START, {"id": id}, extra_params)

    def update(
        self,
        *,
        id: int,
        fields: ScrumSprintUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumSprintUpdateResult:
        """Change a sprint.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``groupId``, ``dateStart``,
                ``dateEnd``, ``sort``, ``status``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumSprintUpdateResult``: ``id``, ``groupId``, ``entityType``, ``name``,
            ``goal``, ``sort``, ``createdBy``, ``modifiedBy``, ``dateStart``, ``dateEnd``,
            ``status``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller has no access to the Scrum
                team. ``0``: The sprint could not be created. ``0``: The start of the sprint has
                a wrong date format. ``0``: The end of the sprint has a wrong date format.
                ``0``: The user given as creator does not exist. ``0``: The user given as last
                editor does not exist. ``0``: The group already has an active sprint, and there
                can be only one. ``0``: The status given is no possible status of a sprint.
                ``100``: The fields parameter is missing or its name is misspelt. ``100``: The
                fields parameter has to be an object.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.sprint.update``. Scope: ``task``. Who may call: users who
        have access to the Scrum team. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-update.html
        """
        return self._call(_SCRUM__SPRINT__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncTasksApiScrumSprintMethods(AsyncNamespace):
    """Methods of ``tasks.api.scrum.sprint``."""

    async def add(
        self,
        *,
        fields: ScrumSprintAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumSprintAddResult:
        """Create a sprint in a Scrum team.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``groupId``
                (required), ``sort``, ``status``, ``dateStart``, ``dateEnd``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumSprintAddResult``: ``id``, ``groupId``, ``entityType``, ``name``,
            ``goal``, ``sort``, ``createdBy``, ``modifiedBy``, ``dateStart``, ``dateEnd``,
            ``status``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller has no access to the Scrum
                team. ``0``: The sprint could not be created. ``0``: The start of the sprint has
                a wrong date format. ``0``: The end of the sprint has a wrong date format.
                ``0``: The user given as creator does not exist. ``0``: The user given as last
                editor does not exist. ``100``: The fields parameter is missing or its name is
                misspelt. ``100``: The fields parameter has to be an object.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.sprint.add``. Scope: ``task``. Who may call: users who
        have access to the Scrum team. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.html
        """
        return await self._call(_SCRUM__SPRINT__ADD, {"fields": fields}, extra_params)

    async def complete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumSprintCompleteResult:
        """Complete the active sprint of a Scrum team and move unfinished tasks to the backlog.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumSprintCompleteResult``: ``id``, ``groupId``, ``entityType``, ``name``,
            ``goal``, ``sort``, ``createdBy``, ``modifiedBy``, ``dateStart``, ``dateEnd``,
            ``status``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller has no access to the Scrum
                team. ``0``: The group has no active sprint. ``100``: The id parameter is
                missing or its name is misspelt. ``100``: The id parameter is not a whole
                number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.sprint.complete``. Scope: ``task``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-complete.html
        """
        return await self._call(_SCRUM__SPRINT__COMPLETE, {"id": id}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[Any]:
        """Delete a sprint and move its tasks to the backlog.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``0``: The caller has no access to the Scrum
                team. ``0``: There is no such sprint. ``0``: A sprint that holds tasks cannot be
                deleted. ``0``: The tasks of the sprint could not be moved to the backlog.
                ``100``: The id parameter is missing or its name is misspelt. ``100``: The id
                parameter is not a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.sprint.delete``. Scope: ``task``. Who may call: users who
        have access to the Scrum team. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-delete.html
        """
        return await self._call(_SCRUM__SPRINT__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        sprint_id: int | NotGiven = NOT_GIVEN,
        id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumSprintGetResult:
        """Get one sprint.

        Args:
            sprint_id: Identifier of the sprint.
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumSprintGetResult``: ``id``, ``groupId``, ``entityType``, ``name``,
            ``goal``, ``sort``, ``createdBy``, ``modifiedBy``, ``dateStart``, ``dateEnd``,
            ``status``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not see the sprint.
                ``0``: There is no such sprint. ``100``: The id parameter is missing or its name
                is misspelt. ``100``: The id parameter is not a whole number.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of sprint_id and id is given.

        REST method ``tasks.api.scrum.sprint.get``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get.html
        """
        _require_one(
            sprint_id=sprint_id,
            id=id,
        )
        return await self._call(
            _SCRUM__SPRINT__GET, {"sprintId": sprint_id, "id": id}, extra_params
        )

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ScrumSprintGetFieldsResult:
        """Describe the fields of a sprint.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumSprintGetFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.sprint.getFields``. Scope: ``task``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get-fields.html
        """
        return await self._call(_SCRUM__SPRINT__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        order: ScrumSprintListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: ScrumSprintListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ScrumSprintListItem]:
        """List sprints that match a filter.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone. Keys: ``ID``,
                ``GROUP_ID``, ``ENTITY_TYPE``, ``NAME``, ``SORT``, ``CREATED_BY``,
                ``MODIFIED_BY``, ``DATE_START``, ``DATE_END``, ``STATUS``, ``INFO``.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``GROUP_ID``, ``ID``, ``ENTITY_TYPE``, ``NAME``, ``SORT``, ``CREATED_BY``,
                ``MODIFIED_BY``, ``DATE_START``, ``DATE_END``, ``STATUS``, ``INFO``.
            select: Fields to answer with.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: No sprint matches the filter.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.sprint.list``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-list.html
        """
        return self._list(
            _SCRUM__SPRINT__LIST,
            {"order": order, "filter": filter, "select": select, "start": start},
            extra_params,
        )

    async def start(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumSprintStartResult:
        """Start a planned sprint.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumSprintStartResult``: ``id``, ``groupId``, ``entityType``, ``name``,
            ``goal``, ``sort``, ``createdBy``, ``modifiedBy``, ``dateStart``, ``dateEnd``,
            ``status``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller has no access to the Scrum
                team. ``0``: There is no such sprint. ``0``: Only a sprint in the status planned
                will do. ``100``: The id parameter is missing or its name is misspelt. ``100``:
                The id parameter is not a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.sprint.start``. Scope: ``task``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-start.html
        """
        return await self._call(_SCRUM__SPRINT__START, {"id": id}, extra_params)

    async def update(
        self,
        *,
        id: int,
        fields: ScrumSprintUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumSprintUpdateResult:
        """Change a sprint.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``groupId``, ``dateStart``,
                ``dateEnd``, ``sort``, ``status``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumSprintUpdateResult``: ``id``, ``groupId``, ``entityType``, ``name``,
            ``goal``, ``sort``, ``createdBy``, ``modifiedBy``, ``dateStart``, ``dateEnd``,
            ``status``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller has no access to the Scrum
                team. ``0``: The sprint could not be created. ``0``: The start of the sprint has
                a wrong date format. ``0``: The end of the sprint has a wrong date format.
                ``0``: The user given as creator does not exist. ``0``: The user given as last
                editor does not exist. ``0``: The group already has an active sprint, and there
                can be only one. ``0``: The status given is no possible status of a sprint.
                ``100``: The fields parameter is missing or its name is misspelt. ``100``: The
                fields parameter has to be an object.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.sprint.update``. Scope: ``task``. Who may call: users who
        have access to the Scrum team. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-update.html
        """
        return await self._call(_SCRUM__SPRINT__UPDATE, {"id": id, "fields": fields}, extra_params)


class TasksApiScrumTaskMethods(Namespace):
    """Methods of ``tasks.api.scrum.task``."""

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumTaskGetResult:
        """Get the Scrum data of a task: epic, story points, sprint or backlog.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumTaskGetResult``: ``entityId``, ``storyPoints``, ``epicId``, ``sort``,
            ``createdBy``, ``modifiedBy``.

        Raises:
            APIError: the portal refused the call. ``0``: The task does not exist, or the caller
                has no access to it. ``100``: The id parameter is missing or its name is
                misspelt. ``100``: The id parameter is not a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.task.get``. Scope: ``task``. Who may call: users who have
        access to the Scrum team. Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.html
        """
        return self._call(_SCRUM__TASK__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ScrumTaskGetFieldsResult:
        """Describe the Scrum fields of a task.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumTaskGetFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.task.getFields``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get-fields.html
        """
        return self._call(_SCRUM__TASK__GET_FIELDS, {}, extra_params)

    def update(
        self,
        *,
        id: int,
        fields: ScrumTaskUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumTaskUpdateResult:
        """Put a task into a backlog or sprint, or set its epic and story points.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``epicId``, ``storyPoints``, ``entityId``,
                ``sort``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumTaskUpdateResult``: ``status``, ``data``, ``errors``.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such epic. ``0``: There is
                no such task. ``0``: The caller has too few rights. ``0``: The task could not be
                added to the Scrum team.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.task.update``. Scope: ``task``. Who may call: users who
        have access to the Scrum team. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-update.html
        """
        return self._call(_SCRUM__TASK__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncTasksApiScrumTaskMethods(AsyncNamespace):
    """Methods of ``tasks.api.scrum.task``."""

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumTaskGetResult:
        """Get the Scrum data of a task: epic, story points, sprint or backlog.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumTaskGetResult``: ``entityId``, ``storyPoints``, ``epicId``, ``sort``,
            ``createdBy``, ``modifiedBy``.

        Raises:
            APIError: the portal refused the call. ``0``: The task does not exist, or the caller
                has no access to it. ``100``: The id parameter is missing or its name is
                misspelt. ``100``: The id parameter is not a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.task.get``. Scope: ``task``. Who may call: users who have
        access to the Scrum team. Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.html
        """
        return await self._call(_SCRUM__TASK__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ScrumTaskGetFieldsResult:
        """Describe the Scrum fields of a task.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumTaskGetFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.task.getFields``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get-fields.html
        """
        return await self._call(_SCRUM__TASK__GET_FIELDS, {}, extra_params)

    async def update(
        self,
        *,
        id: int,
        fields: ScrumTaskUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ScrumTaskUpdateResult:
        """Put a task into a backlog or sprint, or set its epic and story points.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``epicId``, ``storyPoints``, ``entityId``,
                ``sort``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ScrumTaskUpdateResult``: ``status``, ``data``, ``errors``.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such epic. ``0``: There is
                no such task. ``0``: The caller has too few rights. ``0``: The task could not be
                added to the Scrum team.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.api.scrum.task.update``. Scope: ``task``. Who may call: users who
        have access to the Scrum team. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-update.html
        """
        return await self._call(_SCRUM__TASK__UPDATE, {"id": id, "fields": fields}, extra_params)
