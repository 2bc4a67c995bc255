# Generated from spec/task: edit the spec there, then run python -m generator build.
"""Methods of ``task``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.deprecation import deprecated as _deprecated
from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import in_fields as _in_fields
from .._runtime.values import require_one as _require_one
from .._runtime.values import yes_no as _yes_no

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page
    from ..api.task_item import AsyncTaskItemMethods, TaskItemMethods


class ElapsedItem(TypedDict):
    """An entry of time spent on a task."""

    ID: str
    """Entry."""
    TASK_ID: str
    """Task."""
    USER_ID: str
    """Employee who spent the time."""
    COMMENT_TEXT: str
    """Comment on the work."""
    SECONDS: str
    """Time spent in seconds."""
    MINUTES: str
    """Time spent in minutes."""
    SOURCE: str
    """Code of what the entry comes from."""
    CREATED_DATE: str
    """When the entry was made; if it was entered days later, when the work began."""
    DATE_START: str
    """Start of the work; if it was entered days later, when the entry was made."""
    DATE_STOP: str
    """End of the work."""


class ChecklistitemAddFields(TypedDict):
    """Values by field."""

    TITLE: str
    PARENT_ID: NotRequired[int]
    """Identifier of the parent entry."""
    SORT_INDEX: NotRequired[int]
    """Place among the items: lower comes first."""
    IS_COMPLETE: NotRequired[bool | Literal["Y", "N"]]
    """Whether the item is done: Y or N. Default: ``N``."""
    IS_IMPORTANT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the item is marked as important: Y or N."""
    MEMBERS: NotRequired[Mapping[str, Mapping[str, object]]]
    """People of the item: identifier of the user → TYPE, A participant or U observer."""


class ChecklistitemGetResultMembers(TypedDict):
    """People of the item: identifier of the user → TYPE, A participant or U observer."""

    ID: str
    """Identifier."""
    TYPE: Literal["A", "U"]
    """Role of a checklist member: A participant, U observer. One of ``A`` (participant), ``U``
    (observer).
    """
    NAME: str
    PERSONAL_PHOTO: str
    """User's picture: the file, its identifier or a link to it."""
    PERSONAL_GENDER: Literal["M", "F"]
    """Gender: M for male, F for female. One of ``M`` (male), ``F`` (female)."""
    IMAGE: str
    """Link to the user's avatar."""
    IS_COLLABER: bool
    """Whether the user is an outside participant."""


class ChecklistitemGetResultAttachments(TypedDict):
    """Files of the item: identifier of the attachment → its data."""

    ATTACHMENT_ID: int
    """Identifier of the attachment."""
    NAME: str
    SIZE: str
    """Size of the file in bytes; for an input field, its width."""
    FILE_ID: str
    """Identifier of the file."""
    DOWNLOAD_URL: str
    """Link that downloads the file."""
    VIEW_URL: str
    """Link that opens the file in the browser."""


class ChecklistitemGetResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    TASK_ID: str
    """Identifier of the task."""
    PARENT_ID: str
    """Identifier of the parent entry."""
    CREATED_BY: str
    """Identifier of the user who created the entry."""
    TITLE: str
    SORT_INDEX: str
    """Place among the items: lower comes first."""
    IS_COMPLETE: Literal["Y", "N"]
    """Whether the item is done: Y or N."""
    IS_IMPORTANT: Literal["Y", "N"]
    """Whether the item is marked as important: Y or N."""
    TOGGLED_BY: str | None
    """Identifier of the user who last ticked the item on or off."""
    TOGGLED_DATE: str
    """Date and time when the item was last ticked on or off, ISO 8601."""
    MEMBERS: list[ChecklistitemGetResultMembers]
    """People of the item: identifier of the user → TYPE, A participant or U observer."""
    ATTACHMENTS: dict[str, ChecklistitemGetResultAttachments]
    """Files of the item: identifier of the attachment → its data."""


class ChecklistitemGetlistResultMembers(TypedDict):
    """People of the item: identifier of the user → TYPE, A participant or U observer."""

    ID: str
    """Identifier."""
    TYPE: Literal["A", "U"]
    """Role of a checklist member: A participant, U observer. One of ``A`` (participant), ``U``
    (observer).
    """
    NAME: str
    PERSONAL_PHOTO: str
    """User's picture: the file, its identifier or a link to it."""
    PERSONAL_GENDER: Literal["M", "F"] | str
    """Gender: M for male, F for female. One of ``M`` (male), ``F`` (female) and others."""
    IMAGE: str
    """Link to the user's avatar."""
    IS_COLLABER: bool
    """Whether the user is an outside participant."""


class ChecklistitemGetlistResultAttachments(TypedDict):
    """Files of the item: identifier of the attachment → its data."""

    ATTACHMENT_ID: int
    """Identifier of the attachment."""
    NAME: str
    SIZE: str
    """Size of the file in bytes; for an input field, its width."""
    FILE_ID: str
    """Identifier of the file."""
    DOWNLOAD_URL: str
    """Link that downloads the file."""
    VIEW_URL: str
    """Link that opens the file in the browser."""


class ChecklistitemGetlistResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    TASK_ID: str
    """Identifier of the task."""
    PARENT_ID: str | int
    """Identifier of the parent entry."""
    CREATED_BY: str
    """Identifier of the user who created the entry."""
    TITLE: str
    SORT_INDEX: str
    """Place among the items: lower comes first."""
    IS_COMPLETE: Literal["Y", "N"]
    """Whether the item is done: Y or N."""
    IS_IMPORTANT: Literal["Y", "N"]
    """Whether the item is marked as important: Y or N."""
    TOGGLED_BY: str | None
    """Identifier of the user who last ticked the item on or off."""
    TOGGLED_DATE: str
    """Date and time when the item was last ticked on or off, ISO 8601."""
    MEMBERS: list[ChecklistitemGetlistResultMembers]
    """People of the item: identifier of the user → TYPE, A participant or U observer."""
    ATTACHMENTS: dict[str, ChecklistitemGetlistResultAttachments] | list[Any]
    """Files of the item: identifier of the attachment → its data."""


class ChecklistitemGetmanifestResultRestAvailableMethodsGetmanifest(TypedDict):
    """How to call the checklist method `getmanifest`."""

    staticMethod: bool
    """Whether the method works without a given item."""
    params: list[Any]
    """Parameters that the checklist method takes."""


class ChecklistitemGetmanifestResultRestAvailableMethodsGetParams(TypedDict):
    """Parameters that the checklist method takes."""

    description: str
    type: str
    """Data type of the parameter."""


class ChecklistitemGetmanifestResultRestAvailableMethodsGet(TypedDict):
    """How to call the checklist method `get`."""

    mandatoryParamsCount: int
    """Number of leading parameters that must be given."""
    params: list[ChecklistitemGetmanifestResultRestAvailableMethodsGetParams]
    """Parameters that the checklist method takes."""
    allowedKeysInReturnValue: list[str]
    """Fields that the answer may hold."""


class ChecklistitemGetmanifestResultRestAvailableMethodsGetlistParams(TypedDict):
    """Parameters that the checklist method takes."""

    description: str
    type: str
    """Data type of the parameter."""
    allowedKeys: NotRequired[list[str]]
    """Keys that the parameter may hold."""


class ChecklistitemGetmanifestResultRestAvailableMethodsGetlist(TypedDict):
    """How to call the checklist method `getlist`."""

    staticMethod: bool
    """Whether the method works without a given item."""
    mandatoryParamsCount: int
    """Number of leading parameters that must be given."""
    params: list[ChecklistitemGetmanifestResultRestAvailableMethodsGetlistParams]
    """Parameters that the checklist method takes."""
    allowedKeysInReturnValue: list[str]
    """Fields that the answer may hold."""
    collectionInReturnValue: bool
    """Whether the answer is a list."""


class ChecklistitemGetmanifestResultRestAvailableMethodsAddParams(TypedDict):
    """Parameters that the checklist method takes."""

    description: str
    type: str
    """Data type of the parameter."""
    allowedKeys: NotRequired[list[str]]
    """Keys that the parameter may hold."""


class ChecklistitemGetmanifestResultRestAvailableMethodsAdd(TypedDict):
    """How to call the checklist method `add`."""

    staticMethod: bool
    """Whether the method works without a given item."""
    mandatoryParamsCount: int
    """Number of leading parameters that must be given."""
    params: list[ChecklistitemGetmanifestResultRestAvailableMethodsAddParams]
    """Parameters that the checklist method takes."""


class ChecklistitemGetmanifestResultRestAvailableMethodsUpdateParams(TypedDict):
    """Parameters that the checklist method takes."""

    description: str
    type: str
    """Data type of the parameter."""
    allowedKeys: NotRequired[list[str]]
    """Keys that the parameter may hold."""


class ChecklistitemGetmanifestResultRestAvailableMethodsUpdate(TypedDict):
    """How to call the checklist method `update`."""

    staticMethod: bool
    """Whether the method works without a given item."""
    mandatoryParamsCount: int
    """Number of leading parameters that must be given."""
    params: list[ChecklistitemGetmanifestResultRestAvailableMethodsUpdateParams]
    """Parameters that the checklist method takes."""


class ChecklistitemGetmanifestResultRestAvailableMethodsDeleteParams(TypedDict):
    """Parameters that the checklist method takes."""

    description: str
    type: str
    """Data type of the parameter."""


class ChecklistitemGetmanifestResultRestAvailableMethodsDelete(TypedDict):
    """How to call the checklist method `delete`."""

    staticMethod: bool
    """Whether the method works without a given item."""
    mandatoryParamsCount: int
    """Number of leading parameters that must be given."""
    params: list[ChecklistitemGetmanifestResultRestAvailableMethodsDeleteParams]
    """Parameters that the checklist method takes."""


class ChecklistitemGetmanifestResultRestAvailableMethodsCompleteParams(TypedDict):
    """Parameters that the checklist method takes."""

    description: str
    type: str
    """Data type of the parameter."""


class ChecklistitemGetmanifestResultRestAvailableMethodsComplete(TypedDict):
    """How to call the checklist method `complete`."""

    staticMethod: bool
    """Whether the method works without a given item."""
    mandatoryParamsCount: int
    """Number of leading parameters that must be given."""
    params: list[ChecklistitemGetmanifestResultRestAvailableMethodsCompleteParams]
    """Parameters that the checklist method takes."""


class ChecklistitemGetmanifestResultRestAvailableMethodsRenewParams(TypedDict):
    """Parameters that the checklist method takes."""

    description: str
    type: str
    """Data type of the parameter."""


class ChecklistitemGetmanifestResultRestAvailableMethodsRenew(TypedDict):
    """How to call the checklist method `renew`."""

    staticMethod: bool
    """Whether the method works without a given item."""
    mandatoryParamsCount: int
    """Number of leading parameters that must be given."""
    params: list[ChecklistitemGetmanifestResultRestAvailableMethodsRenewParams]
    """Parameters that the checklist method takes."""


class ChecklistitemGetmanifestResultRestAvailableMethodsMoveafteritemParams(TypedDict):
    """Parameters that the checklist method takes."""

    description: str
    type: str
    """Data type of the parameter."""


class ChecklistitemGetmanifestResultRestAvailableMethodsMoveafteritem(TypedDict):
    """How to call the checklist method `moveafteritem`."""

    staticMethod: bool
    """Whether the method works without a given item."""
    mandatoryParamsCount: int
    """Number of leading parameters that must be given."""
    params: list[ChecklistitemGetmanifestResultRestAvailableMethodsMoveafteritemParams]
    """Parameters that the checklist method takes."""


class ChecklistitemGetmanifestResultRestAvailableMethodsIsactionallowedParams(TypedDict):
    """Parameters that the checklist method takes."""

    description: str
    type: str
    """Data type of the parameter."""


class ChecklistitemGetmanifestResultRestAvailableMethodsIsactionallowed(TypedDict):
    """How to call the checklist method `isactionallowed`."""

    staticMethod: bool
    """Whether the method works without a given item."""
    mandatoryParamsCount: int
    """Number of leading parameters that must be given."""
    params: list[ChecklistitemGetmanifestResultRestAvailableMethodsIsactionallowedParams]
    """Parameters that the checklist method takes."""


class ChecklistitemGetmanifestResultRestAvailableMethods(TypedDict):
    """Methods by name, with their parameters."""

    getmanifest: ChecklistitemGetmanifestResultRestAvailableMethodsGetmanifest
    """How to call the checklist method `getmanifest`."""
    get: ChecklistitemGetmanifestResultRestAvailableMethodsGet
    """How to call the checklist method `get`."""
    getlist: ChecklistitemGetmanifestResultRestAvailableMethodsGetlist
    """How to call the checklist method `getlist`."""
    add: ChecklistitemGetmanifestResultRestAvailableMethodsAdd
    """How to call the checklist method `add`."""
    update: ChecklistitemGetmanifestResultRestAvailableMethodsUpdate
    """How to call the checklist method `update`."""
    delete: ChecklistitemGetmanifestResultRestAvailableMethodsDelete
    """How to call the checklist method `delete`."""
    complete: ChecklistitemGetmanifestResultRestAvailableMethodsComplete
    """How to call the checklist method `complete`."""
    renew: ChecklistitemGetmanifestResultRestAvailableMethodsRenew
    """How to call the checklist method `renew`."""
    moveafteritem: ChecklistitemGetmanifestResultRestAvailableMethodsMoveafteritem
    """How to call the checklist method `moveafteritem`."""
    isactionallowed: ChecklistitemGetmanifestResultRestAvailableMethodsIsactionallowed
    """How to call the checklist method `isactionallowed`."""


ChecklistitemGetmanifestResult = TypedDict(
    "ChecklistitemGetmanifestResult",
    {
        "Manifest version": str,
        "Warning": str,
        "REST: shortname alias to class": str,
        "REST: writable checklistitem data fields": list[str],
        "REST: readable checklistitem data fields": list[str],
        "REST: sortable checklistitem data fields": list[str],
        "REST: date fields": list[str],
        "REST: available methods": "ChecklistitemGetmanifestResultRestAvailableMethods",
    },
)
"""What ``result`` holds."""


class ChecklistitemUpdateFields(TypedDict):
    """Values by field."""

    TITLE: NotRequired[str]
    PARENT_ID: NotRequired[int]
    """Identifier of the parent entry."""
    SORT_INDEX: NotRequired[int]
    """Place among the items: lower comes first."""
    IS_COMPLETE: NotRequired[bool | Literal["Y", "N"]]
    """Whether the item is done: Y or N. Default: ``N``."""
    IS_IMPORTANT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the item is marked as important: Y or N."""
    MEMBERS: NotRequired[Mapping[str, Mapping[str, object]]]
    """People of the item: identifier of the user → TYPE, A participant or U observer."""


class CommentitemAddFields(TypedDict):
    """Values by field."""

    POST_MESSAGE: str
    """Text of the comment."""
    AUTHOR_ID: NotRequired[int]
    """Identifier of the author of the comment."""
    POST_DATE: NotRequired[str]
    """Date and time of the comment."""
    UF_FORUM_MESSAGE_DOC: NotRequired[Sequence[str]]
    """Identifiers of Drive files, each with the prefix n, e.g. n123."""


class CommentitemGetResultAttachedObjects(TypedDict):
    """Files of the comment: identifier of the attachment → its data."""

    ATTACHMENT_ID: str
    """Identifier of the attachment."""
    NAME: str
    SIZE: str
    """Size of the file in bytes; for an input field, its width."""
    FILE_ID: str
    """Identifier of the file."""
    DOWNLOAD_URL: str
    """Link that downloads the file."""
    VIEW_URL: str
    """Link that opens the file in the browser."""


class CommentitemGetResult(TypedDict):
    """What ``result`` holds."""

    POST_MESSAGE_HTML: str | None
    """Text of the comment as HTML."""
    ID: str
    """Identifier."""
    AUTHOR_ID: str
    """Identifier of the author of the comment."""
    AUTHOR_NAME: str
    """Name of the author of the comment."""
    AUTHOR_EMAIL: str
    """E-mail address of the author of the comment."""
    POST_DATE: str
    """Date and time of the comment."""
    POST_MESSAGE: str
    """Text of the comment."""
    ATTACHED_OBJECTS: dict[str, CommentitemGetResultAttachedObjects]
    """Files of the comment: identifier of the attachment → its data."""


class CommentitemGetlistResultAttachedObjects(TypedDict):
    """Files of the comment: identifier of the attachment → its data."""

    ATTACHMENT_ID: str
    """Identifier of the attachment."""
    NAME: str
    SIZE: str
    """Size of the file in bytes; for an input field, its width."""
    FILE_ID: str
    """Identifier of the file."""
    DOWNLOAD_URL: str
    """Link that downloads the file."""
    VIEW_URL: str
    """Link that opens the file in the browser."""


class CommentitemGetlistResult(TypedDict):
    """What ``result`` holds."""

    POST_MESSAGE_HTML: str | None
    """Text of the comment as HTML."""
    ID: str
    """Identifier."""
    AUTHOR_ID: str
    """Identifier of the author of the comment."""
    AUTHOR_NAME: str
    """Name of the author of the comment."""
    AUTHOR_EMAIL: str
    """E-mail address of the author of the comment."""
    POST_DATE: str
    """Date and time of the comment."""
    POST_MESSAGE: str
    """Text of the comment."""
    ATTACHED_OBJECTS: dict[str, CommentitemGetlistResultAttachedObjects]
    """Files of the comment: identifier of the attachment → its data."""


class CommentitemGetmanifestResultRestAvailableMethodsGetmanifest(TypedDict):
    """How to call the checklist method `getmanifest`."""

    staticMethod: bool
    """Whether the method works without a given item."""
    params: list[Any]
    """Parameters that the checklist method takes."""


class CommentitemGetmanifestResultRestAvailableMethodsGetlistParams(TypedDict):
    """Parameters that the checklist method takes."""

    description: str
    type: str
    """Data type of the parameter."""
    allowedKeys: NotRequired[list[str]]
    """Keys that the parameter may hold."""
    allowedKeyPrefixes: NotRequired[list[str]]
    """Comparisons that may stand before a key of the filter."""


class CommentitemGetmanifestResultRestAvailableMethodsGetlist(TypedDict):
    """How to call the checklist method `getlist`."""

    staticMethod: bool
    """Whether the method works without a given item."""
    mandatoryParamsCount: int
    """Number of leading parameters that must be given."""
    params: list[CommentitemGetmanifestResultRestAvailableMethodsGetlistParams]
    """Parameters that the checklist method takes."""
    allowedKeysInReturnValue: list[str]
    """Fields that the answer may hold."""
    collectionInReturnValue: bool
    """Whether the answer is a list."""


class CommentitemGetmanifestResultRestAvailableMethodsGetParams(TypedDict):
    """Parameters that the checklist method takes."""

    description: str
    type: str
    """Data type of the parameter."""


class CommentitemGetmanifestResultRestAvailableMethodsGet(TypedDict):
    """How to call the checklist method `get`."""

    mandatoryParamsCount: int
    """Number of leading parameters that must be given."""
    params: list[CommentitemGetmanifestResultRestAvailableMethodsGetParams]
    """Parameters that the checklist method takes."""
    allowedKeysInReturnValue: list[str]
    """Fields that the answer may hold."""


class CommentitemGetmanifestResultRestAvailableMethodsAddParams(TypedDict):
    """Parameters that the checklist method takes."""

    description: str
    type: str
    """Data type of the parameter."""
    allowedKeys: NotRequired[list[str]]
    """Keys that the parameter may hold."""


class CommentitemGetmanifestResultRestAvailableMethodsAdd(TypedDict):
    """How to call the checklist method `add`."""

    staticMethod: bool
    """Whether the method works without a given item."""
    mandatoryParamsCount: int
    """Number of leading parameters that must be given."""
    params: list[CommentitemGetmanifestResultRestAvailableMethodsAddParams]
    """Parameters that the checklist method takes."""


class CommentitemGetmanifestResultRestAvailableMethodsUpdateParams(TypedDict):
    """Parameters that the checklist method takes."""

    description: str
    type: str
    """Data type of the parameter."""
    allowedKeys: NotRequired[list[str]]
    """Keys that the parameter may hold."""


class CommentitemGetmanifestResultRestAvailableMethodsUpdate(TypedDict):
    """How to call the checklist method `update`."""

    staticMethod: bool
    """Whether the method works without a given item."""
    mandatoryParamsCount: int
    """Number of leading parameters that must be given."""
    params: list[CommentitemGetmanifestResultRestAvailableMethodsUpdateParams]
    """Parameters that the checklist method takes."""


class CommentitemGetmanifestResultRestAvailableMethodsDeleteParams(TypedDict):
    """Parameters that the checklist method takes."""

    description: str
    type: str
    """Data type of the parameter."""


class CommentitemGetmanifestResultRestAvailableMethodsDelete(TypedDict):
    """How to call the checklist method `delete`."""

    staticMethod: bool
    """Whether the method works without a given item."""
    mandatoryParamsCount: int
    """Number of leading parameters that must be given."""
    params: list[CommentitemGetmanifestResultRestAvailableMethodsDeleteParams]
    """Parameters that the checklist method takes."""


class CommentitemGetmanifestResultRestAvailableMethodsIsactionallowedParams(TypedDict):
    """Parameters that the checklist method takes."""

    description: str
    type: str
    """Data type of the parameter."""


class CommentitemGetmanifestResultRestAvailableMethodsIsactionallowed(TypedDict):
    """How to call the checklist method `isactionallowed`."""

    staticMethod: bool
    """Whether the method works without a given item."""
    mandatoryParamsCount: int
    """Number of leading parameters that must be given."""
    params: list[CommentitemGetmanifestResultRestAvailableMethodsIsactionallowedParams]
    """Parameters that the checklist method takes."""


class CommentitemGetmanifestResultRestAvailableMethods(TypedDict):
    """Methods by name, with their parameters."""

    getmanifest: CommentitemGetmanifestResultRestAvailableMethodsGetmanifest
    """How to call the checklist method `getmanifest`."""
    getlist: CommentitemGetmanifestResultRestAvailableMethodsGetlist
    """How to call the checklist method `getlist`."""
    get: CommentitemGetmanifestResultRestAvailableMethodsGet
    """How to call the checklist method `get`."""
    add: CommentitemGetmanifestResultRestAvailableMethodsAdd
    """How to call the checklist method `add`."""
    update: CommentitemGetmanifestResultRestAvailableMethodsUpdate
    """How to call the checklist method `update`."""
    delete: CommentitemGetmanifestResultRestAvailableMethodsDelete
    """How to call the checklist method `delete`."""
    isactionallowed: CommentitemGetmanifestResultRestAvailableMethodsIsactionallowed
    """How to call the checklist method `isactionallowed`."""


CommentitemGetmanifestResult = TypedDict(
    "CommentitemGetmanifestResult",
    {
        "Manifest version": str,
        "Warning": str,
        "REST: shortname alias to class": str,
        "REST: writable commentitem data fields": list[str],
        "REST: readable commentitem data fields": list[str],
        "REST: sortable commentitem data fields": list[str],
        "REST: filterable commentitem data fields": list[str],
        "REST: date fields": list[str],
        "REST: available methods": "CommentitemGetmanifestResultRestAvailableMethods",
    },
)
"""What ``result`` holds."""


class CommentitemUpdateFields(TypedDict):
    """Values by field."""

    POST_MESSAGE: str
    """Text of the comment."""
    UF_FORUM_MESSAGE_DOC: NotRequired[Sequence[str]]
    """Identifiers of Drive files, each with the prefix n, e.g. n123."""


class ElapseditemAddArfields(TypedDict):
    """The entry."""

    SECONDS: int
    """Time spent in seconds."""
    COMMENT_TEXT: str
    """Comment on the work."""
    USER_ID: NotRequired[int]
    """Employee who spent the time."""
    CREATED_DATE: NotRequired[datetime | str]
    """Moment that the entry is made for, such as a day in the past."""
    DATE_START: NotRequired[datetime | str]
    """Start of the entry."""
    DATE_STOP: NotRequired[datetime | str]
    """End of the entry."""
    SOURCE: NotRequired[int]
    """Code of what the entry comes from."""


class ElapseditemGetlistOrder(TypedDict):
    """Sorting, field → direction."""

    ID: NotRequired[Literal["asc", "desc"]]
    """Entry. One of ``asc`` (ascending), ``desc`` (descending)."""
    TASK_ID: NotRequired[Literal["asc", "desc"]]
    """Task. One of ``asc`` (ascending), ``desc`` (descending)."""
    USER_ID: NotRequired[Literal["asc", "desc"]]
    """Employee who spent the time. One of ``asc`` (ascending), ``desc`` (descending)."""
    MINUTES: NotRequired[Literal["asc", "desc"]]
    """Time spent in minutes. One of ``asc`` (ascending), ``desc`` (descending)."""
    SECONDS: NotRequired[Literal["asc", "desc"]]
    """Time spent in seconds. One of ``asc`` (ascending), ``desc`` (descending)."""
    CREATED_DATE: NotRequired[Literal["asc", "desc"]]
    """Date of the entry. One of ``asc`` (ascending), ``desc`` (descending)."""
    DATE_START: NotRequired[Literal["asc", "desc"]]
    """Start of the entry. One of ``asc`` (ascending), ``desc`` (descending)."""
    DATE_STOP: NotRequired[Literal["asc", "desc"]]
    """End of the entry. One of ``asc`` (ascending), ``desc`` (descending)."""


class ElapseditemGetlistFilter(TypedDict):
    """Conditions, field → value or list of values; a comparison may stand before the field."""

    ID: NotRequired[int | Sequence[int]]
    """Entry."""
    TASK_ID: NotRequired[int | Sequence[int]]
    """Task."""
    USER_ID: NotRequired[int | Sequence[int]]
    """Employee who spent the time."""
    CREATED_DATE: NotRequired[datetime | str | Sequence[datetime | str]]
    """Date of the entry."""


class ElapseditemGetlistParamsNavParams(TypedDict):
    """Page of the list."""

    nPageSize: NotRequired[int]
    """Entries on a page, 50 at most."""
    iNumPage: NotRequired[int]
    """Number of the page."""


class ElapseditemGetlistParams(TypedDict):
    """Options of the call."""

    NAV_PARAMS: NotRequired[ElapseditemGetlistParamsNavParams | Mapping[str, object]]
    """Page of the list."""


class ElapseditemUpdateArfields(TypedDict):
    """New values of the entry."""

    SECONDS: int
    """Time spent in seconds."""
    COMMENT_TEXT: str
    """Comment on the work."""
    USER_ID: NotRequired[int]
    """Employee who spent the time."""
    CREATED_DATE: NotRequired[datetime | str]
    """Moment that the entry is made for, such as a day in the past."""
    DATE_START: NotRequired[datetime | str]
    """Start of the entry."""
    DATE_STOP: NotRequired[datetime | str]
    """End of the entry."""
    SOURCE: NotRequired[int]
    """Code of what the entry comes from."""


class StagesAddFields(TypedDict):
    """Values by field."""

    TITLE: str
    COLOR: NotRequired[str]
    """Colour, as a hex code or one of the named values."""
    AFTER_ID: NotRequired[int]
    """Identifier of the stage to come before the new one; 0 or left out: put it first."""
    ENTITY_ID: NotRequired[int]
    """Identifier of the object that the entry belongs to."""


class StagesGetResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    TITLE: str
    SORT: int | str
    """Sort index: lower comes first."""
    COLOR: str
    """Colour, as a hex code or one of the named values."""
    SYSTEM_TYPE: str | None
    """Role of the stage: NEW, PROGRESS, WORK, REVIEW or FINISH; null for other stages."""
    ENTITY_ID: int | str
    """Identifier of the object that the entry belongs to."""
    ENTITY_TYPE: str
    """Type of the object or directory concerned."""
    ADDITIONAL_FILTER: list[Any]
    """Service field, always an empty list."""
    TO_UPDATE: list[Any]
    """Service field, always an empty list."""
    TO_UPDATE_ACCESS: Any
    """Service field, always null."""


class StagesUpdateFields(TypedDict):
    """Values by field."""

    TITLE: NotRequired[str]
    COLOR: NotRequired[str]
    """Colour, as a hex code or one of the named values."""
    AFTER_ID: NotRequired[int]
    """Identifier of the stage to come before the new one; 0 or left out: put it first."""


_CHECKLISTITEM__ADD: Final[Endpoint[int]] = Endpoint("task.checklistitem.add")
_CHECKLISTITEM__COMPLETE: Final[Endpoint[bool]] = Endpoint("task.checklistitem.complete")
_CHECKLISTITEM__DELETE: Final[Endpoint[bool]] = Endpoint("task.checklistitem.delete")
_CHECKLISTITEM__GET: Final[Endpoint[ChecklistitemGetResult]] = Endpoint(
    "task.checklistitem.get", write=False
)
_CHECKLISTITEM__GETLIST: Final[Endpoint[list[ChecklistitemGetlistResult]]] = Endpoint(
    "task.checklistitem.getlist", write=False
)
_CHECKLISTITEM__GETMANIFEST: Final[Endpoint[ChecklistitemGetmanifestResult]] = Endpoint(
    "task.checklistitem.getmanifest", write=False
)
_CHECKLISTITEM__ISACTIONALLOWED: Final[Endpoint[bool]] = Endpoint(
    "task.checklistitem.isactionallowed", write=False
)
_CHECKLISTITEM__MOVEAFTERITEM: Final[Endpoint[None]] = Endpoint("task.checklistitem.moveafteritem")
_CHECKLISTITEM__RENEW: Final[Endpoint[bool]] = Endpoint("task.checklistitem.renew")
_CHECKLISTITEM__UPDATE: Final[Endpoint[None]] = Endpoint("task.checklistitem.update")
_COMMENT__ADD: Final[Endpoint[Any]] = Endpoint("task.comment.add")
_COMMENTITEM__ADD: Final[Endpoint[int]] = Endpoint("task.commentitem.add")
_COMMENTITEM__DELETE: Final[Endpoint[bool]] = Endpoint("task.commentitem.delete")
_COMMENTITEM__GET: Final[Endpoint[CommentitemGetResult]] = Endpoint(
    "task.commentitem.get", write=False
)
_COMMENTITEM__GETLIST: Final[Endpoint[list[CommentitemGetlistResult]]] = Endpoint(
    "task.commentitem.getlist", write=False
)
_COMMENTITEM__GETMANIFEST: Final[Endpoint[CommentitemGetmanifestResult]] = Endpoint(
    "task.commentitem.getmanifest", write=False
)
_COMMENTITEM__ISACTIONALLOWED: Final[Endpoint[dict[str, Any] | bool]] = Endpoint(
    "task.commentitem.isactionallowed", write=False
)
_COMMENTITEM__UPDATE: Final[Endpoint[bool]] = Endpoint("task.commentitem.update")
_DEPENDENCE__ADD: Final[Endpoint[dict[str, Any]]] = Endpoint("task.dependence.add")
_DEPENDENCE__DELETE: Final[Endpoint[dict[str, Any]]] = Endpoint("task.dependence.delete")
_ELAPSEDITEM__ADD: Final[Endpoint[int]] = Endpoint("task.elapseditem.add")
_ELAPSEDITEM__DELETE: Final[Endpoint[None]] = Endpoint("task.elapseditem.delete")
_ELAPSEDITEM__GET: Final[Endpoint[ElapsedItem | list[ElapsedItem]]] = Endpoint(
    "task.elapseditem.get", write=False
)
_ELAPSEDITEM__GETLIST: Final[ListEndpoint[ElapsedItem]] = ListEndpoint(
    "task.elapseditem.getlist", Paging("nav", (), 50)
)
_ELAPSEDITEM__GETMANIFEST: Final[Endpoint[dict[str, Any]]] = Endpoint(
    "task.elapseditem.getmanifest", write=False
)
_ELAPSEDITEM__IS_ACTION_ALLOWED: Final[Endpoint[bool]] = Endpoint(
    "task.elapseditem.isActionAllowed", write=False
)
_ELAPSEDITEM__UPDATE: Final[Endpoint[None]] = Endpoint("task.elapseditem.update")
_ITEMS__GETLIST: Final[Endpoint[Any]] = Endpoint("task.items.getlist", write=False)
_LOGITEM__LIST: Final[Endpoint[Any]] = Endpoint("task.logitem.list", write=False)
_PLANNER__GETLIST: Final[Endpoint[list[int]]] = Endpoint("task.planner.getlist", write=False)
_STAGES__ADD: Final[Endpoint[int]] = Endpoint("task.stages.add")
_STAGES__CANMOVETASK: Final[Endpoint[bool]] = Endpoint("task.stages.canmovetask", write=False)
_STAGES__DELETE: Final[Endpoint[bool]] = Endpoint("task.stages.delete")
_STAGES__GET: Final[Endpoint[dict[str, StagesGetResult]]] = Endpoint("task.stages.get", write=False)
_STAGES__MOVETASK: Final[Endpoint[bool]] = Endpoint("task.stages.movetask")
_STAGES__UPDATE: Final[Endpoint[bool]] = Endpoint("task.stages.update")


class TaskMethods(Namespace):
    """Methods of ``task``."""

    @property
    def checklistitem(self) -> TaskChecklistitemMethods:
        """Methods of ``task.checklistitem``."""
        return TaskChecklistitemMethods(self._caller)

    @property
    def comment(self) -> TaskCommentMethods:
        """Methods of ``task.comment``."""
        return TaskCommentMethods(self._caller)

    @property
    def commentitem(self) -> TaskCommentitemMethods:
        """Methods of ``task.commentitem``."""
        return TaskCommentitemMethods(self._caller)

    @property
    def dependence(self) -> TaskDependenceMethods:
        """Methods of ``task.dependence``."""
        return TaskDependenceMethods(self._caller)

    @property
    def elapseditem(self) -> TaskElapseditemMethods:
        """Methods of ``task.elapseditem``."""
        return TaskElapseditemMethods(self._caller)

    @property
    def item(self) -> TaskItemMethods:
        """Methods of ``task.item``."""
        from ..api.task_item import TaskItemMethods

        return TaskItemMethods(self._caller)

    @property
    def items(self) -> TaskItemsMethods:
        """Methods of ``task.items``."""
        return TaskItemsMethods(self._caller)

    @property
    def logitem(self) -> TaskLogitemMethods:
        """Methods of ``task.logitem``."""
        return TaskLogitemMethods(self._caller)

    @property
    def planner(self) -> TaskPlannerMethods:
        """Methods of ``task.planner``."""
        return TaskPlannerMethods(self._caller)

    @property
    def stages(self) -> TaskStagesMethods:
        """Methods of ``task.stages``."""
        return TaskStagesMethods(self._caller)


class AsyncTaskMethods(AsyncNamespace):
    """Methods of ``task``."""

    @property
    def checklistitem(self) -> AsyncTaskChecklistitemMethods:
        """Methods of ``task.checklistitem``."""
        return AsyncTaskChecklistitemMethods(self._caller)

    @property
    def comment(self) -> AsyncTaskCommentMethods:
        """Methods of ``task.comment``."""
        return AsyncTaskCommentMethods(self._caller)

    @property
    def commentitem(self) -> AsyncTaskCommentitemMethods:
        """Methods of ``task.commentitem``."""
        return AsyncTaskCommentitemMethods(self._caller)

    @property
    def dependence(self) -> AsyncTaskDependenceMethods:
        """Methods of ``task.dependence``."""
        return AsyncTaskDependenceMethods(self._caller)

    @property
    def elapseditem(self) -> AsyncTaskElapseditemMethods:
        """Methods of ``task.elapseditem``."""
        return AsyncTaskElapseditemMethods(self._caller)

    @property
    def item(self) -> AsyncTaskItemMethods:
        """Methods of ``task.item``."""
        from ..api.task_item import AsyncTaskItemMethods

        return AsyncTaskItemMethods(self._caller)

    @property
    def items(self) -> AsyncTaskItemsMethods:
        """Methods of ``task.items``."""
        return AsyncTaskItemsMethods(self._caller)

    @property
    def logitem(self) -> AsyncTaskLogitemMethods:
        """Methods of ``task.logitem``."""
        return AsyncTaskLogitemMethods(self._caller)

    @property
    def planner(self) -> AsyncTaskPlannerMethods:
        """Methods of ``task.planner``."""
        return AsyncTaskPlannerMethods(self._caller)

    @property
    def stages(self) -> AsyncTaskStagesMethods:
        """Methods of ``task.stages``."""
        return AsyncTaskStagesMethods(self._caller)


class TaskChecklistitemMethods(Namespace):
    """Methods of ``task.checklistitem``."""

    def add(
        self,
        *,
        taskid: int,
        fields: ChecklistitemAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add an item to the checklist of a task.

        Args:
            taskid: Identifier of the task. Required.
            fields: Values by field. Required. Keys: ``TITLE`` (required), ``PARENT_ID``,
                ``SORT_INDEX``, ``IS_COMPLETE``, ``IS_IMPORTANT``, ``MEMBERS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller has no access to
                the task or may not work with its checklists. ``ERROR_CORE``: The TASKID
                parameter is missing or not a whole number. ``ERROR_CORE``: Nothing was given in
                FIELDS. ``ERROR_CORE``: The TITLE of the checklist item is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.checklistitem.add``. Scope: ``task``. Who may call: users who may
        edit the task, and its creator and participants. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html
        """
        return self._call(
            _CHECKLISTITEM__ADD,
            {
                "TASKID": taskid,
                "FIELDS": _in_fields(fields, {"IS_COMPLETE": _yes_no, "IS_IMPORTANT": _yes_no}),
            },
            extra_params,
        )

    def complete(
        self,
        *,
        taskid: int,
        itemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Tick a checklist item of a task off.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The TASKID parameter is
                missing. ``ERROR_CORE``: The ITEMID parameter is missing. ``ERROR_CORE``: The
                TASKID (or ITEMID, as the message says) is not a whole number. ``ERROR_CORE``:
                The TASKID or ITEMID is zero or negative.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.checklistitem.complete``. Scope: ``task``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-complete.html
        """
        return self._call(
            _CHECKLISTITEM__COMPLETE, {"TASKID": taskid, "ITEMID": itemid}, extra_params
        )

    def delete(
        self,
        *,
        taskid: int,
        itemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a checklist item of a task.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The TASKID or ITEMID
                parameter is missing. ``ERROR_CORE``: The TASKID or ITEMID is not a whole
                number. ``ERROR_CORE``: The caller has no access to the task or may not delete
                the item.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.checklistitem.delete``. Scope: ``task``. Who may call: users who may
        edit the task, and its creator and participants. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-delete.html
        """
        return self._call(
            _CHECKLISTITEM__DELETE, {"TASKID": taskid, "ITEMID": itemid}, extra_params
        )

    def get(
        self,
        *,
        taskid: int,
        itemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChecklistitemGetResult:
        """Get one checklist item of a task.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistitemGetResult``: ``ID``, ``TASK_ID``, ``PARENT_ID``, ``CREATED_BY``,
            ``TITLE``, ``SORT_INDEX``, ``IS_COMPLETE``, ``IS_IMPORTANT``, ``TOGGLED_BY``,
            ``TOGGLED_DATE``, ``MEMBERS``, ``ATTACHMENTS``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The TASKID and ITEMID
                parameters are missing. ``ERROR_CORE``: The TASKID or ITEMID is not a whole
                number. ``ERROR_CORE``: The task or item is missing or out of reach, or the
                parameters are in the wrong order.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.checklistitem.get``. Scope: ``task``. Who may call: users who may at
        least read the task. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get.html
        """
        return self._call(_CHECKLISTITEM__GET, {"TASKID": taskid, "ITEMID": itemid}, extra_params)

    def getlist(
        self,
        *,
        taskid: int,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ChecklistitemGetlistResult]:
        """List the checklist items of a task.

        Args:
            taskid: Identifier of the task. Required.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistitemGetlistResult``: ``ID``, ``TASK_ID``, ``PARENT_ID``,
            ``CREATED_BY``, ``TITLE``, ``SORT_INDEX``, ``IS_COMPLETE``, ``IS_IMPORTANT``,
            ``TOGGLED_BY``, ``TOGGLED_DATE``, ``MEMBERS``, ``ATTACHMENTS``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller has no access to
                the task. ``ERROR_CORE``: The TASKID parameter is missing or not a whole number.
                ``ERROR_CORE``: The ORDER parameter names a field that cannot be sorted by.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.checklistitem.getlist``. Scope: ``task``. Who may call: users who may
        at least read the task. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-list.html
        """
        return self._call(_CHECKLISTITEM__GETLIST, {"TASKID": taskid, "ORDER": order}, extra_params)

    def getmanifest(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ChecklistitemGetmanifestResult:
        """Get a reference of the checklist item methods and their parameters.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistitemGetmanifestResult``: ``Manifest version``, ``Warning``, ``REST:
            shortname alias to class``, ``REST: writable checklistitem data fields``,
            ``REST: readable checklistitem data fields``, ``REST: sortable checklistitem
            data fields``, ``REST: date fields``, ``REST: available methods``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.checklistitem.getmanifest``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-manifest.html
        """
        return self._call(_CHECKLISTITEM__GETMANIFEST, {}, extra_params)

    def isactionallowed(
        self,
        *,
        taskid: int,
        itemid: int,
        actionid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Tell whether the current user may do an action with a checklist item.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            actionid: Number of the action to check: 1 add, 2 change, 3 delete; more for
                checklist items. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: One of TASKID, ITEMID and
                ACTIONID is missing. ``ERROR_CORE``: One of TASKID, ITEMID and ACTIONID is not a
                whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.checklistitem.isactionallowed``. Scope: ``task``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-is-action-allowed.html
        """
        return self._call(
            _CHECKLISTITEM__ISACTIONALLOWED,
            {"TASKID": taskid, "ITEMID": itemid, "ACTIONID": actionid},
            extra_params,
        )

    def moveafteritem(
        self,
        *,
        taskid: int,
        itemid: int,
        afteritemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Move a checklist item of a task behind another one.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            afteritemid: Identifier of the checklist item to move behind; of the same task.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: One of TASKID, ITEMID and
                AFTERITEMID is missing. ``ERROR_CORE``: One of TASKID, ITEMID and AFTERITEMID is
                not a whole number. ``ERROR_CORE``: The caller has no access to the task or may
                not move the item.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.checklistitem.moveafteritem``. Scope: ``task``. Who may call: users
        who may edit the task, its creator and its participants. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-move-after-item.html
        """
        return self._call(
            _CHECKLISTITEM__MOVEAFTERITEM,
            {"TASKID": taskid, "ITEMID": itemid, "AFTERITEMID": afteritemid},
            extra_params,
        )

    def renew(
        self,
        *,
        taskid: int,
        itemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take the tick off a checklist item of a task.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The TASKID parameter is
                missing. ``ERROR_CORE``: The ITEMID parameter is missing. ``ERROR_CORE``: The
                TASKID (or ITEMID, as the message says) is not a whole number. ``ERROR_CORE``:
                The TASKID or ITEMID is zero or negative.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.checklistitem.renew``. Scope: ``task``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-renew.html
        """
        return self._call(_CHECKLISTITEM__RENEW, {"TASKID": taskid, "ITEMID": itemid}, extra_params)

    def update(
        self,
        *,
        taskid: int,
        itemid: int,
        fields: ChecklistitemUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Change a checklist item of a task.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            fields: Values by field. Required. Keys: ``TITLE``, ``PARENT_ID``, ``SORT_INDEX``,
                ``IS_COMPLETE``, ``IS_IMPORTANT``, ``MEMBERS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller may not edit the
                task and hence not its checklist. ``ERROR_CORE``: The parameters are in the
                wrong order. ``ERROR_CORE``: The TASKID parameter is missing or not a whole
                number. ``ERROR_CORE``: The ITEMID parameter is missing or not a whole number.
                ``ERROR_CORE``: Nothing was given in FIELDS.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.checklistitem.update``. Scope: ``task``. Who may call: users who may
        edit the task, and its creator, responsible person and participants. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-update.html
        """
        return self._call(
            _CHECKLISTITEM__UPDATE,
            {
                "TASKID": taskid,
                "ITEMID": itemid,
                "FIELDS": _in_fields(fields, {"IS_COMPLETE": _yes_no, "IS_IMPORTANT": _yes_no}),
            },
            extra_params,
        )


class AsyncTaskChecklistitemMethods(AsyncNamespace):
    """Methods of ``task.checklistitem``."""

    async def add(
        self,
        *,
        taskid: int,
        fields: ChecklistitemAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add an item to the checklist of a task.

        Args:
            taskid: Identifier of the task. Required.
            fields: Values by field. Required. Keys: ``TITLE`` (required), ``PARENT_ID``,
                ``SORT_INDEX``, ``IS_COMPLETE``, ``IS_IMPORTANT``, ``MEMBERS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller has no access to
                the task or may not work with its checklists. ``ERROR_CORE``: The TASKID
                parameter is missing or not a whole number. ``ERROR_CORE``: Nothing was given in
                FIELDS. ``ERROR_CORE``: The TITLE of the checklist item is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.checklistitem.add``. Scope: ``task``. Who may call: users who may
        edit the task, and its creator and participants. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html
        """
        return await self._call(
            _CHECKLISTITEM__ADD,
            {
                "TASKID": taskid,
                "FIELDS": _in_fields(fields, {"IS_COMPLETE": _yes_no, "IS_IMPORTANT": _yes_no}),
            },
            extra_params,
        )

    async def complete(
        self,
        *,
        taskid: int,
        itemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Tick a checklist item of a task off.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The TASKID parameter is
                missing. ``ERROR_CORE``: The ITEMID parameter is missing. ``ERROR_CORE``: The
                TASKID (or ITEMID, as the message says) is not a whole number. ``ERROR_CORE``:
                The TASKID or ITEMID is zero or negative.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.checklistitem.complete``. Scope: ``task``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-complete.html
        """
        return await self._call(
            _CHECKLISTITEM__COMPLETE, {"TASKID": taskid, "ITEMID": itemid}, extra_params
        )

    async def delete(
        self,
        *,
        taskid: int,
        itemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a checklist item of a task.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The TASKID or ITEMID
                parameter is missing. ``ERROR_CORE``: The TASKID or ITEMID is not a whole
                number. ``ERROR_CORE``: The caller has no access to the task or may not delete
                the item.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.checklistitem.delete``. Scope: ``task``. Who may call: users who may
        edit the task, and its creator and participants. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-delete.html
        """
        return await self._call(
            _CHECKLISTITEM__DELETE, {"TASKID": taskid, "ITEMID": itemid}, extra_params
        )

    async def get(
        self,
        *,
        taskid: int,
        itemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChecklistitemGetResult:
        """Get one checklist item of a task.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistitemGetResult``: ``ID``, ``TASK_ID``, ``PARENT_ID``, ``CREATED_BY``,
            ``TITLE``, ``SORT_INDEX``, ``IS_COMPLETE``, ``IS_IMPORTANT``, ``TOGGLED_BY``,
            ``TOGGLED_DATE``, ``MEMBERS``, ``ATTACHMENTS``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The TASKID and ITEMID
                parameters are missing. ``ERROR_CORE``: The TASKID or ITEMID is not a whole
                number. ``ERROR_CORE``: The task or item is missing or out of reach, or the
                parameters are in the wrong order.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.checklistitem.get``. Scope: ``task``. Who may call: users who may at
        least read the task. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get.html
        """
        return await self._call(
            _CHECKLISTITEM__GET, {"TASKID": taskid, "ITEMID": itemid}, extra_params
        )

    async def getlist(
        self,
        *,
        taskid: int,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ChecklistitemGetlistResult]:
        """List the checklist items of a task.

        Args:
            taskid: Identifier of the task. Required.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistitemGetlistResult``: ``ID``, ``TASK_ID``, ``PARENT_ID``,
            ``CREATED_BY``, ``TITLE``, ``SORT_INDEX``, ``IS_COMPLETE``, ``IS_IMPORTANT``,
            ``TOGGLED_BY``, ``TOGGLED_DATE``, ``MEMBERS``, ``ATTACHMENTS``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller has no access to
                the task. ``ERROR_CORE``: The TASKID parameter is missing or not a whole number.
                ``ERROR_CORE``: The ORDER parameter names a field that cannot be sorted by.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.checklistitem.getlist``. Scope: ``task``. Who may call: users who may
        at least read the task. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-list.html
        """
        return await self._call(
            _CHECKLISTITEM__GETLIST, {"TASKID": taskid, "ORDER": order}, extra_params
        )

    async def getmanifest(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ChecklistitemGetmanifestResult:
        """Get a reference of the checklist item methods and their parameters.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ChecklistitemGetmanifestResult``: ``Manifest version``, ``Warning``, ``REST:
            shortname alias to class``, ``REST: writable checklistitem data fields``,
            ``REST: readable checklistitem data fields``, ``REST: sortable checklistitem
            data fields``, ``REST: date fields``, ``REST: available methods``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.checklistitem.getmanifest``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-manifest.html
        """
        return await self._call(_CHECKLISTITEM__GETMANIFEST, {}, extra_params)

    async def isactionallowed(
        self,
        *,
        taskid: int,
        itemid: int,
        actionid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Tell whether the current user may do an action with a checklist item.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            actionid: Number of the action to check: 1 add, 2 change, 3 delete; more for
                checklist items. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: One of TASKID, ITEMID and
                ACTIONID is missing. ``ERROR_CORE``: One of TASKID, ITEMID and ACTIONID is not a
                whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.checklistitem.isactionallowed``. Scope: ``task``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-is-action-allowed.html
        """
        return await self._call(
            _CHECKLISTITEM__ISACTIONALLOWED,
            {"TASKID": taskid, "ITEMID": itemid, "ACTIONID": actionid},
            extra_params,
        )

    async def moveafteritem(
        self,
        *,
        taskid: int,
        itemid: int,
        afteritemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Move a checklist item of a task behind another one.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            afteritemid: Identifier of the checklist item to move behind; of the same task.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: One of TASKID, ITEMID and
                AFTERITEMID is missing. ``ERROR_CORE``: One of TASKID, ITEMID and AFTERITEMID is
                not a whole number. ``ERROR_CORE``: The caller has no access to the task or may
                not move the item.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.checklistitem.moveafteritem``. Scope: ``task``. Who may call: users
        who may edit the task, its creator and its participants. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-move-after-item.html
        """
        return await self._call(
            _CHECKLISTITEM__MOVEAFTERITEM,
            {"TASKID": taskid, "ITEMID": itemid, "AFTERITEMID": afteritemid},
            extra_params,
        )

    async def renew(
        self,
        *,
        taskid: int,
        itemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take the tick off a checklist item of a task.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The TASKID parameter is
                missing. ``ERROR_CORE``: The ITEMID parameter is missing. ``ERROR_CORE``: The
                TASKID (or ITEMID, as the message says) is not a whole number. ``ERROR_CORE``:
                The TASKID or ITEMID is zero or negative.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.checklistitem.renew``. Scope: ``task``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-renew.html
        """
        return await self._call(
            _CHECKLISTITEM__RENEW, {"TASKID": taskid, "ITEMID": itemid}, extra_params
        )

    async def update(
        self,
        *,
        taskid: int,
        itemid: int,
        fields: ChecklistitemUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Change a checklist item of a task.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            fields: Values by field. Required. Keys: ``TITLE``, ``PARENT_ID``, ``SORT_INDEX``,
                ``IS_COMPLETE``, ``IS_IMPORTANT``, ``MEMBERS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller may not edit the
                task and hence not its checklist. ``ERROR_CORE``: The parameters are in the
                wrong order. ``ERROR_CORE``: The TASKID parameter is missing or not a whole
                number. ``ERROR_CORE``: The ITEMID parameter is missing or not a whole number.
                ``ERROR_CORE``: Nothing was given in FIELDS.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.checklistitem.update``. Scope: ``task``. Who may call: users who may
        edit the task, and its creator, responsible person and participants. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-update.html
        """
        return await self._call(
            _CHECKLISTITEM__UPDATE,
            {
                "TASKID": taskid,
                "ITEMID": itemid,
                "FIELDS": _in_fields(fields, {"IS_COMPLETE": _yes_no, "IS_IMPORTANT": _yes_no}),
            },
            extra_params,
        )


class TaskCommentMethods(Namespace):
    """Methods of ``task.comment``."""

    @_deprecated("task.comment.add is deprecated: use tasks.task.chat.message.send instead")
    def add(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        commenttext: object | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Add a comment, given as text alone, to a task; outdated.

        Deprecated; use ``tasks.task.chat.message.send`` instead.

        Args:
            taskid: Identifier of the task.
            commenttext: Text of the comment.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.comment.add``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-comment-add.html
        """
        return self._call(
            _COMMENT__ADD,
            {"TASKID": taskid, "COMMENTTEXT": commenttext, "FIELDS": fields},
            extra_params,
        )


class AsyncTaskCommentMethods(AsyncNamespace):
    """Methods of ``task.comment``."""

    @_deprecated("task.comment.add is deprecated: use tasks.task.chat.message.send instead")
    async def add(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        commenttext: object | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Add a comment, given as text alone, to a task; outdated.

        Deprecated; use ``tasks.task.chat.message.send`` instead.

        Args:
            taskid: Identifier of the task.
            commenttext: Text of the comment.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.comment.add``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-comment-add.html
        """
        return await self._call(
            _COMMENT__ADD,
            {"TASKID": taskid, "COMMENTTEXT": commenttext, "FIELDS": fields},
            extra_params,
        )


class TaskCommentitemMethods(Namespace):
    """Methods of ``task.commentitem``."""

    @_deprecated("task.commentitem.add is deprecated: use tasks.task.chat.message.send instead")
    def add(
        self,
        *,
        taskid: int,
        fields: CommentitemAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a comment to a task, with files from Drive if wanted.

        Deprecated; use ``tasks.task.chat.message.send`` instead.

        Args:
            taskid: Identifier of the task. Required.
            fields: Values by field. Required. Keys: ``POST_MESSAGE`` (required), ``AUTHOR_ID``,
                ``POST_DATE``, ``UF_FORUM_MESSAGE_DOC``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The text of the comment
                (POST_MESSAGE) is missing or empty. ``ERROR_CORE``: The caller has no access to
                the task. ``ERROR_CORE``: A file in UF_FORUM_MESSAGE_DOC does not exist, or the
                author cannot reach it. ``ERROR_CORE``: The call sets a comment field that may
                not be set here. ``ERROR_CORE``: A parameter such as TASKID is not a whole
                number. ``ERROR_CODE``: The caller may not comment on the task.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.commentitem.add``. Scope: ``task``. Who may call: users who may at
        least read the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html
        """
        return self._call(_COMMENTITEM__ADD, {"TASKID": taskid, "FIELDS": fields}, extra_params)

    @_deprecated("task.commentitem.delete is deprecated: use im.message.delete instead")
    def delete(
        self,
        *,
        taskid: int,
        itemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a comment of a task.

        Deprecated; use ``im.message.delete`` instead.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: A required parameter such as
                ITEMID is missing. ``ERROR_CORE``: The comment is missing, out of reach or
                someone else's, or the parameters are in the wrong order. ``ERROR_CORE``: A
                parameter such as TASKID is not a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.commentitem.delete``. Scope: ``task``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-delete.html
        """
        return self._call(_COMMENTITEM__DELETE, {"TASKID": taskid, "ITEMID": itemid}, extra_params)

    @_deprecated("task.commentitem.get is deprecated: use im.dialog.messages.get instead")
    def get(
        self,
        *,
        taskid: int,
        itemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CommentitemGetResult:
        """Get one comment of a task.

        Deprecated; use ``im.dialog.messages.get`` instead.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CommentitemGetResult``: ``POST_MESSAGE_HTML``, ``ID``, ``AUTHOR_ID``,
            ``AUTHOR_NAME``, ``AUTHOR_EMAIL``, ``POST_DATE``, ``POST_MESSAGE``,
            ``ATTACHED_OBJECTS``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The task or comment is
                missing or out of reach, or the parameters are in the wrong order.
                ``ERROR_CORE``: A parameter such as TASKID is not a whole number.
                ``ERROR_CORE``: A required parameter such as ITEMID is missing. ``ERROR_CODE``:
                The comment does not exist, or the caller has no access to it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.commentitem.get``. Scope: ``task``. Who may call: users who may at
        least read the task. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get.html
        """
        return self._call(_COMMENTITEM__GET, {"TASKID": taskid, "ITEMID": itemid}, extra_params)

    @_deprecated("task.commentitem.getlist is deprecated: use im.dialog.messages.get instead")
    def getlist(
        self,
        *,
        taskid: int,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[CommentitemGetlistResult]:
        """List the comments of a task.

        Deprecated; use ``im.dialog.messages.get`` instead.

        Args:
            taskid: Identifier of the task. Required.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CommentitemGetlistResult``: ``POST_MESSAGE_HTML``, ``ID``, ``AUTHOR_ID``,
            ``AUTHOR_NAME``, ``AUTHOR_EMAIL``, ``POST_DATE``, ``POST_MESSAGE``,
            ``ATTACHED_OBJECTS``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: A parameter has a wrong
                value, or the caller has no access to the task. ``ERROR_CORE``: A parameter such
                as TASKID is not a whole number. ``ERROR_CORE``: The parameters are in the wrong
                order. ``ERROR_CORE``: The filter holds a wrong field name or a comparison that
                cannot be used.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.commentitem.getlist``. Scope: ``task``. Who may call: users who may
        at least read the task. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-list.html
        """
        return self._call(
            _COMMENTITEM__GETLIST,
            {"TASKID": taskid, "ORDER": order, "FILTER": filter},
            extra_params,
        )

    def getmanifest(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> CommentitemGetmanifestResult:
        """Get a reference of the task comment methods and their parameters.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CommentitemGetmanifestResult``: ``Manifest version``, ``Warning``, ``REST:
            shortname alias to class``, ``REST: writable commentitem data fields``, ``REST:
            readable commentitem data fields``, ``REST: sortable commentitem data fields``,
            ``REST: filterable commentitem data fields``, ``REST: date fields``, ``REST:
            available methods``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.commentitem.getmanifest``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-manifest.html
        """
        return self._call(_COMMENTITEM__GETMANIFEST, {}, extra_params)

    def isactionallowed(
        self,
        *,
        taskid: int,
        itemid: int,
        actionid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, Any] | bool:
        """Tell whether the current user may do an action with a task comment.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            actionid: Number of the action to check: 1 add, 2 change, 3 delete; more for
                checklist items. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: A required parameter such as
                ACTIONID is missing. ``ERROR_CORE``: A parameter such as TASKID is not a whole
                number. ``ERROR_CORE``: There is no such comment or task.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.commentitem.isactionallowed``. Scope: ``task``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-is-action-allowed.html
        """
        return self._call(
            _COMMENTITEM__ISACTIONALLOWED,
            {"TASKID": taskid, "ITEMID": itemid, "ACTIONID": actionid},
            extra_params,
        )

    @_deprecated("task.commentitem.update is deprecated: use im.message.update instead")
    def update(
        self,
        *,
        taskid: int,
        itemid: int,
        fields: CommentitemUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a comment of a task.

        Deprecated; use ``im.message.update`` instead.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            fields: Values by field. Required. Keys: ``POST_MESSAGE`` (required),
                ``UF_FORUM_MESSAGE_DOC``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The text of the comment
                (POST_MESSAGE) is missing or empty. ``ERROR_CORE``: The comment is missing, out
                of reach or someone else's, or the parameters are in the wrong order.
                ``ERROR_CORE``: A parameter such as TASKID is missing or not a whole number.
                ``ERROR_CODE``: The text of the comment is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.commentitem.update``. Scope: ``task``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-update.html
        """
        return self._call(
            _COMMENTITEM__UPDATE,
            {"TASKID": taskid, "ITEMID": itemid, "FIELDS": fields},
            extra_params,
        )


class AsyncTaskCommentitemMethods(AsyncNamespace):
    """Methods of ``task.commentitem``."""

    @_deprecated("task.commentitem.add is deprecated: use tasks.task.chat.message.send instead")
    async def add(
        self,
        *,
        taskid: int,
        fields: CommentitemAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a comment to a task, with files from Drive if wanted.

        Deprecated; use ``tasks.task.chat.message.send`` instead.

        Args:
            taskid: Identifier of the task. Required.
            fields: Values by field. Required. Keys: ``POST_MESSAGE`` (required), ``AUTHOR_ID``,
                ``POST_DATE``, ``UF_FORUM_MESSAGE_DOC``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The text of the comment
                (POST_MESSAGE) is missing or empty. ``ERROR_CORE``: The caller has no access to
                the task. ``ERROR_CORE``: A file in UF_FORUM_MESSAGE_DOC does not exist, or the
                author cannot reach it. ``ERROR_CORE``: The call sets a comment field that may
                not be set here. ``ERROR_CORE``: A parameter such as TASKID is not a whole
                number. ``ERROR_CODE``: The caller may not comment on the task.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.commentitem.add``. Scope: ``task``. Who may call: users who may at
        least read the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html
        """
        return await self._call(
            _COMMENTITEM__ADD, {"TASKID": taskid, "FIELDS": fields}, extra_params
        )

    @_deprecated("task.commentitem.delete is deprecated: use im.message.delete instead")
    async def delete(
        self,
        *,
        taskid: int,
        itemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a comment of a task.

        Deprecated; use ``im.message.delete`` instead.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: A required parameter such as
                ITEMID is missing. ``ERROR_CORE``: The comment is missing, out of reach or
                someone else's, or the parameters are in the wrong order. ``ERROR_CORE``: A
                parameter such as TASKID is not a whole number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.commentitem.delete``. Scope: ``task``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-delete.html
        """
        return await self._call(
            _COMMENTITEM__DELETE, {"TASKID": taskid, "ITEMID": itemid}, extra_params
        )

    @_deprecated("task.commentitem.get is deprecated: use im.dialog.messages.get instead")
    async def get(
        self,
        *,
        taskid: int,
        itemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CommentitemGetResult:
        """Get one comment of a task.

        Deprecated; use ``im.dialog.messages.get`` instead.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CommentitemGetResult``: ``POST_MESSAGE_HTML``, ``ID``, ``AUTHOR_ID``,
            ``AUTHOR_NAME``, ``AUTHOR_EMAIL``, ``POST_DATE``, ``POST_MESSAGE``,
            ``ATTACHED_OBJECTS``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The task or comment is
                missing or out of reach, or the parameters are in the wrong order.
                ``ERROR_CORE``: A parameter such as TASKID is not a whole number.
                ``ERROR_CORE``: A required parameter such as ITEMID is missing. ``ERROR_CODE``:
                The comment does not exist, or the caller has no access to it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.commentitem.get``. Scope: ``task``. Who may call: users who may at
        least read the task. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get.html
        """
        return await self._call(
            _COMMENTITEM__GET, {"TASKID": taskid, "ITEMID": itemid}, extra_params
        )

    @_deprecated("task.commentitem.getlist is deprecated: use im.dialog.messages.get instead")
    async def getlist(
        self,
        *,
        taskid: int,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[CommentitemGetlistResult]:
        """List the comments of a task.

        Deprecated; use ``im.dialog.messages.get`` instead.

        Args:
            taskid: Identifier of the task. Required.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CommentitemGetlistResult``: ``POST_MESSAGE_HTML``, ``ID``, ``AUTHOR_ID``,
            ``AUTHOR_NAME``, ``AUTHOR_EMAIL``, ``POST_DATE``, ``POST_MESSAGE``,
            ``ATTACHED_OBJECTS``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: A parameter has a wrong
                value, or the caller has no access to the task. ``ERROR_CORE``: A parameter such
                as TASKID is not a whole number. ``ERROR_CORE``: The parameters are in the wrong
                order. ``ERROR_CORE``: The filter holds a wrong field name or a comparison that
                cannot be used.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.commentitem.getlist``. Scope: ``task``. Who may call: users who may
        at least read the task. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-list.html
        """
        return await self._call(
            _COMMENTITEM__GETLIST,
            {"TASKID": taskid, "ORDER": order, "FILTER": filter},
            extra_params,
        )

    async def getmanifest(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> CommentitemGetmanifestResult:
        """Get a reference of the task comment methods and their parameters.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CommentitemGetmanifestResult``: ``Manifest version``, ``Warning``, ``REST:
            shortname alias to class``, ``REST: writable commentitem data fields``, ``REST:
            readable commentitem data fields``, ``REST: sortable commentitem data fields``,
            ``REST: filterable commentitem data fields``, ``REST: date fields``, ``REST:
            available methods``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.commentitem.getmanifest``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-manifest.html
        """
        return await self._call(_COMMENTITEM__GETMANIFEST, {}, extra_params)

    async def isactionallowed(
        self,
        *,
        taskid: int,
        itemid: int,
        actionid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, Any] | bool:
        """Tell whether the current user may do an action with a task comment.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            actionid: Number of the action to check: 1 add, 2 change, 3 delete; more for
                checklist items. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: A required parameter such as
                ACTIONID is missing. ``ERROR_CORE``: A parameter such as TASKID is not a whole
                number. ``ERROR_CORE``: There is no such comment or task.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.commentitem.isactionallowed``. Scope: ``task``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-is-action-allowed.html
        """
        return await self._call(
            _COMMENTITEM__ISACTIONALLOWED,
            {"TASKID": taskid, "ITEMID": itemid, "ACTIONID": actionid},
            extra_params,
        )

    @_deprecated("task.commentitem.update is deprecated: use im.message.update instead")
    async def update(
        self,
        *,
        taskid: int,
        itemid: int,
        fields: CommentitemUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a comment of a task.

        Deprecated; use ``im.message.update`` instead.

        Args:
            taskid: Identifier of the task. Required.
            itemid: Identifier of the item: checklist item, comment or time record. Required.
            fields: Values by field. Required. Keys: ``POST_MESSAGE`` (required),
                ``UF_FORUM_MESSAGE_DOC``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The text of the comment
                (POST_MESSAGE) is missing or empty. ``ERROR_CORE``: The comment is missing, out
                of reach or someone else's, or the parameters are in the wrong order.
                ``ERROR_CORE``: A parameter such as TASKID is missing or not a whole number.
                ``ERROR_CODE``: The text of the comment is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.commentitem.update``. Scope: ``task``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-update.html
        """
        return await self._call(
            _COMMENTITEM__UPDATE,
            {"TASKID": taskid, "ITEMID": itemid, "FIELDS": fields},
            extra_params,
        )


class TaskDependenceMethods(Namespace):
    """Methods of ``task.dependence``."""

    def add(
        self,
        *,
        task_id_from: int,
        task_id_to: int,
        link_type: Literal[0, 1, 2, 3] | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, Any]:
        """Link two tasks so that the start or end of one depends on the other.

        Args:
            task_id_from: Identifier of the task that the dependency starts from. Required.
            task_id_to: Identifier of the task that the dependency leads to. Required.
            link_type: Kind of dependency: 0 start-start, 1 start-finish, 2 finish-start, 3
                finish-finish. One of ``0`` (start to start), ``1`` (start to finish), ``2``
                (finish to start), ``3`` (finish to finish) and others. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ILLEGAL_NEW_LINK``: The two tasks are
                linked already. ``ACTION_NOT_ALLOWED``: The link between the tasks cannot be
                added.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.dependence.add``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html
        """
        return self._call(
            _DEPENDENCE__ADD,
            {"taskIdFrom": task_id_from, "taskIdTo": task_id_to, "linkType": link_type},
            extra_params,
        )

    def delete(
        self,
        *,
        task_id_from: int,
        task_id_to: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, Any]:
        """Remove the link that makes one task depend on another.

        Args:
            task_id_from: Identifier of the task that the dependency starts from. Required.
            task_id_to: Identifier of the task that the dependency leads to. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ILLEGAL_NEW_LINK``: The two tasks are not
                linked. ``ACTION_NOT_ALLOWED``: The link between the tasks cannot be removed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.dependence.delete``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-delete.html
        """
        return self._call(
            _DEPENDENCE__DELETE, {"taskIdFrom": task_id_from, "taskIdTo": task_id_to}, extra_params
        )


class AsyncTaskDependenceMethods(AsyncNamespace):
    """Methods of ``task.dependence``."""

    async def add(
        self,
        *,
        task_id_from: int,
        task_id_to: int,
        link_type: Literal[0, 1, 2, 3] | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, Any]:
        """Link two tasks so that the start or end of one depends on the other.

        Args:
            task_id_from: Identifier of the task that the dependency starts from. Required.
            task_id_to: Identifier of the task that the dependency leads to. Required.
            link_type: Kind of dependency: 0 start-start, 1 start-finish, 2 finish-start, 3
                finish-finish. One of ``0`` (start to start), ``1`` (start to finish), ``2``
                (finish to start), ``3`` (finish to finish) and others. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ILLEGAL_NEW_LINK``: The two tasks are
                linked already. ``ACTION_NOT_ALLOWED``: The link between the tasks cannot be
                added.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.dependence.add``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html
        """
        return await self._call(
            _DEPENDENCE__ADD,
            {"taskIdFrom": task_id_from, "taskIdTo": task_id_to, "linkType": link_type},
            extra_params,
        )

    async def delete(
        self,
        *,
        task_id_from: int,
        task_id_to: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, Any]:
        """Remove the link that makes one task depend on another.

        Args:
            task_id_from: Identifier of the task that the dependency starts from. Required.
            task_id_to: Identifier of the task that the dependency leads to. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ILLEGAL_NEW_LINK``: The two tasks are not
                linked. ``ACTION_NOT_ALLOWED``: The link between the tasks cannot be removed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.dependence.delete``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-delete.html
        """
        return await self._call(
            _DEPENDENCE__DELETE, {"taskIdFrom": task_id_from, "taskIdTo": task_id_to}, extra_params
        )


class TaskElapseditemMethods(Namespace):
    """Methods of ``task.elapseditem``."""

    def add(
        self,
        *,
        taskid: int,
        arfields: ElapseditemAddArfields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Record time spent on a task and get the identifier of the entry.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task. Required.
            arfields: The entry. Required. Keys: ``SECONDS`` (required), ``COMMENT_TEXT``
                (required), ``USER_ID``, ``CREATED_DATE``, ``DATE_START``, ``DATE_STOP``,
                ``SOURCE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of the new entry.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller may not do this
                with the entries of the task. ``0x000001``: No task has this TASKID.
                ``0x100002``: The caller may not see the task. ``0x000004``: The rights of the
                caller do not cover this action. ``0x000040``: Something else went wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.add``. Scope: ``task``. Who may call: any user with
        access to the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html
        """
        return self._call(_ELAPSEDITEM__ADD, {"TASKID": taskid, "ARFIELDS": arfields}, extra_params)

    def delete(
        self,
        *,
        taskid: int,
        itemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete an entry of time spent on a task.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task. Required.
            itemid: Time entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller may not do this
                with the entries of the task. ``0x000001``: No task has this TASKID.
                ``0x100002``: The caller may not see the task. ``0x000004``: The rights of the
                caller do not cover this action. ``0x000040``: Something else went wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.delete``. Scope: ``task``. Who may call: any user with
        access to the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html
        """
        return self._call(_ELAPSEDITEM__DELETE, {"TASKID": taskid, "ITEMID": itemid}, extra_params)

    def get(
        self,
        *,
        taskid: int,
        itemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ElapsedItem | list[ElapsedItem]:
        """Get one entry of time spent on a task.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task. Required.
            itemid: Time entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The entry, either as it is or as the only item of a list.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: No task has this TASKID.
                ``0x000001``: No task has this TASKID. ``0x100002``: The caller may not see the
                task. ``0x000004``: The rights of the caller do not cover this action.
                ``0x000040``: Something else went wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.get``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html
        """
        return self._call(_ELAPSEDITEM__GET, {"TASKID": taskid, "ITEMID": itemid}, extra_params)

    def getlist(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        order: ElapseditemGetlistOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: ElapseditemGetlistFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[
            Literal[
                "*",
                "ID",
                "TASK_ID",
                "USER_ID",
                "COMMENT_TEXT",
                "SECONDS",
                "MINUTES",
                "SOURCE",
                "CREATED_DATE",
                "DATE_START",
                "DATE_STOP",
            ]
            | str
        ]
        | NotGiven = NOT_GIVEN,
        params: ElapseditemGetlistParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ElapsedItem]:
        """List the entries of time spent on a task.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task.
            order: Sorting, field → direction. Keys: ``ID``, ``TASK_ID``, ``USER_ID``,
                ``MINUTES``, ``SECONDS``, ``CREATED_DATE``, ``DATE_START``, ``DATE_STOP``.
            filter: Conditions, field → value or list of values; a comparison may stand before
                the field. Keys: ``ID``, ``TASK_ID``, ``USER_ID``, ``CREATED_DATE``. Before a
                key may stand: ``!``, ``<``, ``<=``, ``>``, ``>=``.
            select: Fields to answer with; all if left out. One of ``*`` (all fields), ``ID``
                (entry), ``TASK_ID`` (task), ``USER_ID`` (employee who spent the time),
                ``COMMENT_TEXT`` (comment on the work), ``SECONDS`` (time spent in seconds),
                ``MINUTES`` (time spent in minutes), ``SOURCE`` (code of what the entry comes
                from), ``CREATED_DATE`` (date of the entry), ``DATE_START`` (start of the
                entry), ``DATE_STOP`` (end of the entry) and others.
            params: Options of the call. Keys: ``NAV_PARAMS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller may not do this
                with the entries of the task. ``0x100002``: The caller may not see the task.
                ``0x000004``: The rights of the caller do not cover this action. ``0x000040``:
                Something else went wrong. ``0x000100``: The parameters are not what the method
                takes.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.getlist``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html
        """
        return self._list(
            _ELAPSEDITEM__GETLIST,
            {
                "TASKID": taskid,
                "ORDER": order,
                "FILTER": filter,
                "SELECT": select,
                "PARAMS": params,
            },
            extra_params,
        )

    def getmanifest(self, *, extra_params: Mapping[str, object] | None = None) -> dict[str, Any]:
        """Get the portal's own description of the methods for time spent on tasks.

        Meant to be read by people; the portal may change the shape of the answer without a
        word.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The description, in free form.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.getmanifest``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-manifest.html
        """
        return self._call(_ELAPSEDITEM__GETMANIFEST, {}, extra_params)

    def is_action_allowed(
        self,
        *,
        taskid: int,
        itemid: int,
        actionid: Literal[1, 2, 3],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Check whether the caller may add, change or delete an entry of time spent.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task. Required.
            itemid: Time entry. Required.
            actionid: What the caller wants to do. One of ``1`` (add an entry
                (ACTION_ELAPSED_TIME_ADD)), ``2`` (change the entry
                (ACTION_ELAPSED_TIME_MODIFY)), ``3`` (delete the entry
                (ACTION_ELAPSED_TIME_REMOVE)). Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it is allowed.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.isActionAllowed``. Scope: ``task``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-is-action-allowed.html
        """
        return self._call(
            _ELAPSEDITEM__IS_ACTION_ALLOWED,
            {"TASKID": taskid, "ITEMID": itemid, "ACTIONID": actionid},
            extra_params,
        )

    def update(
        self,
        *,
        taskid: int,
        itemid: int,
        arfields: ElapseditemUpdateArfields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Change an entry of time spent on a task.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task. Required.
            itemid: Time entry. Required.
            arfields: New values of the entry. Required. Keys: ``SECONDS`` (required),
                ``COMMENT_TEXT`` (required), ``USER_ID``, ``CREATED_DATE``, ``DATE_START``,
                ``DATE_STOP``, ``SOURCE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller may not do this
                with the entries of the task. ``0x000001``: No task has this TASKID.
                ``0x100002``: The caller may not see the task. ``0x000004``: The rights of the
                caller do not cover this action. ``0x000040``: Something else went wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.update``. Scope: ``task``. Who may call: any user with
        access to the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html
        """
        return self._call(
            _ELAPSEDITEM__UPDATE,
            {"TASKID": taskid, "ITEMID": itemid, "ARFIELDS": arfields},
            extra_params,
        )


class AsyncTaskElapseditemMethods(AsyncNamespace):
    """Methods of ``task.elapseditem``."""

    async def add(
        self,
        *,
        taskid: int,
        arfields: ElapseditemAddArfields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Record time spent on a task and get the identifier of the entry.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task. Required.
            arfields: The entry. Required. Keys: ``SECONDS`` (required), ``COMMENT_TEXT``
                (required), ``USER_ID``, ``CREATED_DATE``, ``DATE_START``, ``DATE_STOP``,
                ``SOURCE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of the new entry.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller may not do this
                with the entries of the task. ``0x000001``: No task has this TASKID.
                ``0x100002``: The caller may not see the task. ``0x000004``: The rights of the
                caller do not cover this action. ``0x000040``: Something else went wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.add``. Scope: ``task``. Who may call: any user with
        access to the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html
        """
        return await self._call(
            _ELAPSEDITEM__ADD, {"TASKID": taskid, "ARFIELDS": arfields}, extra_params
        )

    async def delete(
        self,
        *,
        taskid: int,
        itemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete an entry of time spent on a task.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task. Required.
            itemid: Time entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller may not do this
                with the entries of the task. ``0x000001``: No task has this TASKID.
                ``0x100002``: The caller may not see the task. ``0x000004``: The rights of the
                caller do not cover this action. ``0x000040``: Something else went wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.delete``. Scope: ``task``. Who may call: any user with
        access to the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html
        """
        return await self._call(
            _ELAPSEDITEM__DELETE, {"TASKID": taskid, "ITEMID": itemid}, extra_params
        )

    async def get(
        self,
        *,
        taskid: int,
        itemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ElapsedItem | list[ElapsedItem]:
        """Get one entry of time spent on a task.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task. Required.
            itemid: Time entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The entry, either as it is or as the only item of a list.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: No task has this TASKID.
                ``0x000001``: No task has this TASKID. ``0x100002``: The caller may not see the
                task. ``0x000004``: The rights of the caller do not cover this action.
                ``0x000040``: Something else went wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.get``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html
        """
        return await self._call(
            _ELAPSEDITEM__GET, {"TASKID": taskid, "ITEMID": itemid}, extra_params
        )

    def getlist(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        order: ElapseditemGetlistOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: ElapseditemGetlistFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[
            Literal[
                "*",
                "ID",
                "TASK_ID",
                "USER_ID",
                "COMMENT_TEXT",
                "SECONDS",
                "MINUTES",
                "SOURCE",
                "CREATED_DATE",
                "DATE_START",
                "DATE_STOP",
            ]
            | str
        ]
        | NotGiven = NOT_GIVEN,
        params: ElapseditemGetlistParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ElapsedItem]:
        """List the entries of time spent on a task.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task.
            order: Sorting, field → direction. Keys: ``ID``, ``TASK_ID``, ``USER_ID``,
                ``MINUTES``, ``SECONDS``, ``CREATED_DATE``, ``DATE_START``, ``DATE_STOP``.
            filter: Conditions, field → value or list of values; a comparison may stand before
                the field. Keys: ``ID``, ``TASK_ID``, ``USER_ID``, ``CREATED_DATE``. Before a
                key may stand: ``!``, ``<``, ``<=``, ``>``, ``>=``.
            select: Fields to answer with; all if left out. One of ``*`` (all fields), ``ID``
                (entry), ``TASK_ID`` (task), ``USER_ID`` (employee who spent the time),
                ``COMMENT_TEXT`` (comment on the work), ``SECONDS`` (time spent in seconds),
                ``MINUTES`` (time spent in minutes), ``SOURCE`` (code of what the entry comes
                from), ``CREATED_DATE`` (date of the entry), ``DATE_START`` (start of the
                entry), ``DATE_STOP`` (end of the entry) and others.
            params: Options of the call. Keys: ``NAV_PARAMS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller may not do this
                with the entries of the task. ``0x100002``: The caller may not see the task.
                ``0x000004``: The rights of the caller do not cover this action. ``0x000040``:
                Something else went wrong. ``0x000100``: The parameters are not what the method
                takes.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.getlist``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html
        """
        return self._list(
            _ELAPSEDITEM__GETLIST,
            {
                "TASKID": taskid,
                "ORDER": order,
                "FILTER": filter,
                "SELECT": select,
                "PARAMS": params,
            },
            extra_params,
        )

    async def getmanifest(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, Any]:
        """Get the portal's own description of the methods for time spent on tasks.

        Meant to be read by people; the portal may change the shape of the answer without a
        word.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The description, in free form.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.getmanifest``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-manifest.html
        """
        return await self._call(_ELAPSEDITEM__GETMANIFEST, {}, extra_params)

    async def is_action_allowed(
        self,
        *,
        taskid: int,
        itemid: int,
        actionid: Literal[1, 2, 3],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Check whether the caller may add, change or delete an entry of time spent.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task. Required.
            itemid: Time entry. Required.
            actionid: What the caller wants to do. One of ``1`` (add an entry
                (ACTION_ELAPSED_TIME_ADD)), ``2`` (change the entry
                (ACTION_ELAPSED_TIME_MODIFY)), ``3`` (delete the entry
                (ACTION_ELAPSED_TIME_REMOVE)). Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it is allowed.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.isActionAllowed``. Scope: ``task``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-is-action-allowed.html
        """
        return await self._call(
            _ELAPSEDITEM__IS_ACTION_ALLOWED,
            {"TASKID": taskid, "ITEMID": itemid, "ACTIONID": actionid},
            extra_params,
        )

    async def update(
        self,
        *,
        taskid: int,
        itemid: int,
        arfields: ElapseditemUpdateArfields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Change an entry of time spent on a task.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task. Required.
            itemid: Time entry. Required.
            arfields: New values of the entry. Required. Keys: ``SECONDS`` (required),
                ``COMMENT_TEXT`` (required), ``USER_ID``, ``CREATED_DATE``, ``DATE_START``,
                ``DATE_STOP``, ``SOURCE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller may not do this
                with the entries of the task. ``0x000001``: No task has this TASKID.
                ``0x100002``: The caller may not see the task. ``0x000004``: The rights of the
                caller do not cover this action. ``0x000040``: Something else went wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.update``. Scope: ``task``. Who may call: any user with
        access to the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html
        """
        return await self._call(
            _ELAPSEDITEM__UPDATE,
            {"TASKID": taskid, "ITEMID": itemid, "ARFIELDS": arfields},
            extra_params,
        )


class TaskItemsMethods(Namespace):
    """Methods of ``task.items``."""

    @_deprecated("task.items.getlist is deprecated: use tasks.task.list instead")
    def getlist(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        taskdata: Sequence[object] | NotGiven = NOT_GIVEN,
        nav_params: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List tasks by filter, with paging options; outdated, tasks.task.list replaces it.

        Deprecated; use ``tasks.task.list`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            taskdata: Field values of the task, or names of the fields to answer with.
            nav_params: Paging: iNumPage is the number of the page.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.items.getlist``. Scope: ``task``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-items-get-list.html
        """
        return self._call(
            _ITEMS__GETLIST,
            {
                "ORDER": order,
                "FILTER": filter,
                "TASKDATA": taskdata,
                "NAV_PARAMS": nav_params,
                "select": select,
            },
            extra_params,
        )


class AsyncTaskItemsMethods(AsyncNamespace):
    """Methods of ``task.items``."""

    @_deprecated("task.items.getlist is deprecated: use tasks.task.list instead")
    async def getlist(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        taskdata: Sequence[object] | NotGiven = NOT_GIVEN,
        nav_params: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List tasks by filter, with paging options; outdated, tasks.task.list replaces it.

        Deprecated; use ``tasks.task.list`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            taskdata: Field values of the task, or names of the fields to answer with.
            nav_params: Paging: iNumPage is the number of the page.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.items.getlist``. Scope: ``task``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-items-get-list.html
        """
        return await self._call(
            _ITEMS__GETLIST,
            {
                "ORDER": order,
                "FILTER": filter,
                "TASKDATA": taskdata,
                "NAV_PARAMS": nav_params,
                "select": select,
            },
            extra_params,
        )


class TaskLogitemMethods(Namespace):
    """Methods of ``task.logitem``."""

    @_deprecated("task.logitem.list is deprecated: use tasks.task.history.list instead")
    def list(
        self,
        *,
        id: object | NotGiven = NOT_GIVEN,
        task_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get the change history of a task; outdated, tasks.task.history.list replaces it.

        Deprecated; use ``tasks.task.history.list`` instead.

        Args:
            id: Identifier.
            task_id: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of id and task_id is given.

        REST method ``task.logitem.list``. Scope: ``task``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-log-item-list.html
        """
        _require_one(
            id=id,
            task_id=task_id,
        )
        return self._call(_LOGITEM__LIST, {"ID": id, "taskId": task_id}, extra_params)


class AsyncTaskLogitemMethods(AsyncNamespace):
    """Methods of ``task.logitem``."""

    @_deprecated("task.logitem.list is deprecated: use tasks.task.history.list instead")
    async def list(
        self,
        *,
        id: object | NotGiven = NOT_GIVEN,
        task_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get the change history of a task; outdated, tasks.task.history.list replaces it.

        Deprecated; use ``tasks.task.history.list`` instead.

        Args:
            id: Identifier.
            task_id: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of id and task_id is given.

        REST method ``task.logitem.list``. Scope: ``task``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-log-item-list.html
        """
        _require_one(
            id=id,
            task_id=task_id,
        )
        return await self._call(_LOGITEM__LIST, {"ID": id, "taskId": task_id}, extra_params)


class TaskPlannerMethods(Namespace):
    """Methods of ``task.planner``."""

    def getlist(self, *, extra_params: Mapping[str, object] | None = None) -> list[int]:
        """List the identifiers of the tasks in the current user's daily plan.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.planner.getlist``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html
        """
        return self._call(_PLANNER__GETLIST, {}, extra_params)


class AsyncTaskPlannerMethods(AsyncNamespace):
    """Methods of ``task.planner``."""

    async def getlist(self, *, extra_params: Mapping[str, object] | None = None) -> list[int]:
        """List the identifiers of the tasks in the current user's daily plan.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.planner.getlist``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html
        """
        return await self._call(_PLANNER__GETLIST, {}, extra_params)


class TaskStagesMethods(Namespace):
    """Methods of ``task.stages``."""

    def add(
        self,
        *,
        fields: StagesAddFields | Mapping[str, object],
        is_admin: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a stage to a group's Kanban or to My Plan.

        Args:
            fields: Values by field. Required. Keys: ``TITLE`` (required), ``COLOR``,
                ``AFTER_ID``, ``ENTITY_ID``.
            is_admin: Whether to skip the check of permissions; for administrators only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``EMPTY_TITLE``: The title of the stage is
                missing. ``ACCESS_DENIED``: The caller may not manage stages.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.stages.add``. Scope: ``task``. Who may call: any user for My Plan;
        users with access to the group for its Kanban. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html
        """
        return self._call(_STAGES__ADD, {"fields": fields, "isAdmin": is_admin}, extra_params)

    def canmovetask(
        self,
        *,
        entity_id: int,
        entity_type: Literal["U", "G"] | str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Tell whether the current user may move tasks in a group's Kanban or in My Plan.

        Args:
            entity_id: Identifier of the object concerned. Required.
            entity_type: Type of the object concerned. One of ``U`` (user (My Plan)), ``G``
                (group (Kanban)) and others. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.stages.canmovetask``. Scope: ``task``. Who may call: any user for My
        Plan; users with access to the group for its Kanban. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-can-move-task.html
        """
        return self._call(
            _STAGES__CANMOVETASK, {"entityId": entity_id, "entityType": entity_type}, extra_params
        )

    def delete(
        self,
        *,
        id: int,
        is_admin: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a stage of a group's Kanban or of My Plan.

        Args:
            id: Identifier. Required.
            is_admin: Whether to skip the check of permissions; for administrators only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not manage
                stages. ``CANT_DELETE_FIRST``: The first stage cannot be deleted; move it
                elsewhere before. ``IS_SYSTEM``: The stage is the default one, which cannot be
                deleted. ``NOT_FOUND``: There is no such stage.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.stages.delete``. Scope: ``task``. Who may call: any user for My Plan;
        users with access to the group for its Kanban. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-delete.html
        """
        return self._call(_STAGES__DELETE, {"id": id, "isAdmin": is_admin}, extra_params)

    def get(
        self,
        *,
        entity_id: int,
        is_admin: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, StagesGetResult]:
        """List the stages of a group's Kanban or of My Plan.

        Args:
            entity_id: Identifier of the object concerned. Required.
            is_admin: Whether to skip the check of permissions; for administrators only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StagesGetResult``: ``ID``, ``TITLE``, ``SORT``, ``COLOR``, ``SYSTEM_TYPE``,
            ``ENTITY_ID``, ``ENTITY_TYPE``, ``ADDITIONAL_FILTER``, ``TO_UPDATE``,
            ``TO_UPDATE_ACCESS``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not see the
                stages of this group.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.stages.get``. Scope: ``task``. Who may call: any user for My Plan;
        users with access to the group for its Kanban. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-get.html
        """
        return self._call(_STAGES__GET, {"entityId": entity_id, "isAdmin": is_admin}, extra_params)

    def movetask(
        self,
        *,
        id: int,
        stage_id: int,
        before: int | NotGiven = NOT_GIVEN,
        after: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Move a task to another stage of a Kanban or of My Plan.

        Args:
            id: Identifier. Required.
            stage_id: Identifier of the stage. Required.
            before: Identifier of the task to place the moved one in front of.
            after: Identifier of the task to place the moved one behind.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED_MOVE``: The caller may not
                move this task. ``TASK_NOT_FOUND``: The task does not exist, or the caller has
                no access to it. ``NOT_FOUND``: There is no such stage.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.stages.movetask``. Scope: ``task``. Who may call: any user for My
        Plan; users with access to the group for its Kanban. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-move-task.html
        """
        return self._call(
            _STAGES__MOVETASK,
            {"id": id, "stageId": stage_id, "before": before, "after": after},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: StagesUpdateFields | Mapping[str, object],
        is_admin: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a stage of a group's Kanban or of My Plan.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``TITLE``, ``COLOR``, ``AFTER_ID``.
            is_admin: Whether to skip the check of permissions; for administrators only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not change
                the stages of this group. ``NOT_FOUND``: There is no such stage.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.stages.update``. Scope: ``task``. Who may call: any user for My Plan;
        users with access to the group for its Kanban. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-update.html
        """
        return self._call(
            _STAGES__UPDATE, {"id": id, "fields": fields, "isAdmin": is_admin}, extra_params
        )


class AsyncTaskStagesMethods(AsyncNamespace):
    """Methods of ``task.stages``."""

    async def add(
        self,
        *,
        fields: StagesAddFields | Mapping[str, object],
        is_admin: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a stage to a group's Kanban or to My Plan.

        Args:
            fields: Values by field. Required. Keys: ``TITLE`` (required), ``COLOR``,
                ``AFTER_ID``, ``ENTITY_ID``.
            is_admin: Whether to skip the check of permissions; for administrators only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``EMPTY_TITLE``: The title of the stage is
                missing. ``ACCESS_DENIED``: The caller may not manage stages.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.stages.add``. Scope: ``task``. Who may call: any user for My Plan;
        users with access to the group for its Kanban. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html
        """
        return await self._call(_STAGES__ADD, {"fields": fields, "isAdmin": is_admin}, extra_params)

    async def canmovetask(
        self,
        *,
        entity_id: int,
        entity_type: Literal["U", "G"] | str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Tell whether the current user may move tasks in a group's Kanban or in My Plan.

        Args:
            entity_id: Identifier of the object concerned. Required.
            entity_type: Type of the object concerned. One of ``U`` (user (My Plan)), ``G``
                (group (Kanban)) and others. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.stages.canmovetask``. Scope: ``task``. Who may call: any user for My
        Plan; users with access to the group for its Kanban. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-can-move-task.html
        """
        return await self._call(
            _STAGES__CANMOVETASK, {"entityId": entity_id, "entityType": entity_type}, extra_params
        )

    async def delete(
        self,
        *,
        id: int,
        is_admin: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a stage of a group's Kanban or of My Plan.

        Args:
            id: Identifier. Required.
            is_admin: Whether to skip the check of permissions; for administrators only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not manage
                stages. ``CANT_DELETE_FIRST``: The first stage cannot be deleted; move it
                elsewhere before. ``IS_SYSTEM``: The stage is the default one, which cannot be
                deleted. ``NOT_FOUND``: There is no such stage.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.stages.delete``. Scope: ``task``. Who may call: any user for My Plan;
        users with access to the group for its Kanban. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-delete.html
        """
        return await self._call(_STAGES__DELETE, {"id": id, "isAdmin": is_admin}, extra_params)

    async def get(
        self,
        *,
        entity_id: int,
        is_admin: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, StagesGetResult]:
        """List the stages of a group's Kanban or of My Plan.

        Args:
            entity_id: Identifier of the object concerned. Required.
            is_admin: Whether to skip the check of permissions; for administrators only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StagesGetResult``: ``ID``, ``TITLE``, ``SORT``, ``COLOR``, ``SYSTEM_TYPE``,
            ``ENTITY_ID``, ``ENTITY_TYPE``, ``ADDITIONAL_FILTER``, ``TO_UPDATE``,
            ``TO_UPDATE_ACCESS``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not see the
                stages of this group.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.stages.get``. Scope: ``task``. Who may call: any user for My Plan;
        users with access to the group for its Kanban. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-get.html
        """
        return await self._call(
            _STAGES__GET, {"entityId": entity_id, "isAdmin": is_admin}, extra_params
        )

    async def movetask(
        self,
        *,
        id: int,
        stage_id: int,
        before: int | NotGiven = NOT_GIVEN,
        after: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Move a task to another stage of a Kanban or of My Plan.

        Args:
            id: Identifier. Required.
            stage_id: Identifier of the stage. Required.
            before: Identifier of the task to place the moved one in front of.
            after: Identifier of the task to place the moved one behind.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED_MOVE``: The caller may not
                move this task. ``TASK_NOT_FOUND``: The task does not exist, or the caller has
                no access to it. ``NOT_FOUND``: There is no such stage.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.stages.movetask``. Scope: ``task``. Who may call: any user for My
        Plan; users with access to the group for its Kanban. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-move-task.html
        """
        return await self._call(
            _STAGES__MOVETASK,
            {"id": id, "stageId": stage_id, "before": before, "after": after},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: StagesUpdateFields | Mapping[str, object],
        is_admin: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a stage of a group's Kanban or of My Plan.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``TITLE``, ``COLOR``, ``AFTER_ID``.
            is_admin: Whether to skip the check of permissions; for administrators only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not change
                the stages of this group. ``NOT_FOUND``: There is no such stage.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.stages.update``. Scope: ``task``. Who may call: any user for My Plan;
        users with access to the group for its Kanban. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-update.html
        """
        return await self._call(
            _STAGES__UPDATE, {"id": id, "fields": fields, "isAdmin": is_admin}, extra_params
        )
