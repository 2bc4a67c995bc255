# Generated from spec/userfieldconfig: edit the spec there, then run python -m generator build.
"""Methods of ``userfieldconfig``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import in_fields as _in_fields
from .._runtime.values import yes_no as _yes_no

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


AddFieldEnum = TypedDict(
    "AddFieldEnum",
    {
        "value": str,
        "def": NotRequired[bool | Literal["Y", "N"]],
        "sort": NotRequired[int],
        "xmlId": NotRequired[str],
    },
)
"""Options of an enumeration field."""


class AddFieldSettings(TypedDict):
    """Extra settings of the field; which ones depends on `userTypeId`."""

    DEFAULT_VALUE: NotRequired[str]
    """Value taken when none is given."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text."""
    SIZE: NotRequired[int]
    """Size of the file in bytes; for an input field, its width."""
    REGEXP: NotRequired[str]
    """Regular expression that values must match."""
    MIN_LENGTH: NotRequired[int]
    """Smallest number of characters in the string."""
    MAX_LENGTH: NotRequired[int]
    """Largest number of characters in the string."""
    MIN_VALUE: NotRequired[int]
    """Smallest value allowed."""
    MAX_VALUE: NotRequired[int]
    """Largest value allowed."""
    PRECISION: NotRequired[int]
    """Number of decimal places."""
    DISPLAY: NotRequired[str]
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK."""
    LABEL: NotRequired[str]
    """Caption shown to users."""
    LABEL_CHECKBOX: NotRequired[str]
    """Caption beside the tick box."""
    USE_SECOND: NotRequired[bool]
    """Whether the time includes seconds."""
    USE_TIMEZONE: NotRequired[bool]
    """Whether time zones are taken into account."""
    POPUP: NotRequired[bool]
    """Whether the link opens in a new window."""
    SHOW_MAP: NotRequired[bool]
    """Whether a map shows the address."""
    LIST_WIDTH: NotRequired[int]
    """How wide previews are in lists."""
    LIST_HEIGHT: NotRequired[int]
    """Height of the list, or of the preview in it."""
    MAX_SHOW_SIZE: NotRequired[int]
    """Largest file that is displayed."""
    MAX_ALLOWED_SIZE: NotRequired[int]
    """Largest file that is accepted."""
    EXTENSIONS: NotRequired[Sequence[str]]
    """File extensions that are accepted."""
    TARGET_BLANK: NotRequired[bool]
    """Whether files open in a new tab."""
    CAPTION_NO_VALUE: NotRequired[str]
    """Caption shown for no value."""
    SHOW_NO_VALUE: NotRequired[bool]
    """Whether no value is offered as a choice."""
    IBLOCK_ID: NotRequired[int]
    """Identifier of the information block."""
    ACTIVE_FILTER: NotRequired[bool]
    """Whether only active elements are offered."""
    ENTITY_TYPE: NotRequired[str]
    """Type of the object or directory concerned."""
    LEAD: NotRequired[bool]
    """Whether the field can be bound to leads."""
    CONTACT: NotRequired[bool]
    """Whether the field can be bound to contacts."""
    COMPANY: NotRequired[bool]
    """Whether the field can be bound to companies."""
    DEAL: NotRequired[bool]
    """Whether the field can be bound to deals."""
    QUOTE: NotRequired[bool]
    """Whether estimates may be linked."""
    ORDER: NotRequired[bool]
    """Sorting: field → ASC or DESC; in field settings, whether orders may be linked."""
    SMART_INVOICE: NotRequired[bool]
    """Whether invoices may be linked."""


class AddField(TypedDict):
    """Settings of the custom field."""

    entityId: str
    """Identifier of the object concerned."""
    fieldName: str
    """Code of the field, such as UF_CRM_1_NOTE, unique in its object."""
    userTypeId: str
    """Type of the field, such as string or enumeration."""
    multiple: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed. Default: ``N``."""
    editFormLabel: NotRequired[str | Mapping[str, str]]
    """Caption in the edit form, one text or by language."""
    enum: NotRequired[Sequence[AddFieldEnum | Mapping[str, object]]]
    """Options of an enumeration field."""
    xmlId: NotRequired[str]
    """External identifier."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by. Default: ``100``."""
    mandatory: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value must be given (Y or N). Default: ``N``."""
    showFilter: NotRequired[bool | Literal["Y", "N"]]
    """Whether the list filter shows the field, and how. Default: ``N``."""
    editInList: NotRequired[bool | Literal["Y", "N"]]
    """Whether users may edit the value (Y or N)."""
    isSearchable: NotRequired[bool | Literal["Y", "N"]]
    """Whether search covers the values (Y or N)."""
    settings: NotRequired[AddFieldSettings | Mapping[str, object]]
    """Extra settings of the field; which ones depends on `userTypeId`."""
    helpMessage: NotRequired[str | Mapping[str, object]]
    """Help text, one for all languages or by language."""


class AddResultFieldSettings(TypedDict):
    """Extra settings of the field; which ones depends on `userTypeId`."""

    DISPLAY: str
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK."""
    LIST_HEIGHT: int
    """Height of the list, or of the preview in it."""
    CAPTION_NO_VALUE: str
    """Caption shown for no value."""
    SHOW_NO_VALUE: Literal["Y", "N"]
    """Whether no value is offered as a choice."""
    DEFAULT_VALUE: NotRequired[str]
    """Value taken when none is given."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text."""
    SIZE: NotRequired[int]
    """Size of the file in bytes; for an input field, its width."""
    REGEXP: NotRequired[str]
    """Regular expression that values must match."""
    MIN_LENGTH: NotRequired[int]
    """Smallest number of characters in the string."""
    MAX_LENGTH: NotRequired[int]
    """Largest number of characters in the string."""
    MIN_VALUE: NotRequired[int]
    """Smallest value allowed."""
    MAX_VALUE: NotRequired[int]
    """Largest value allowed."""
    PRECISION: NotRequired[int]
    """Number of decimal places."""
    LABEL: NotRequired[str]
    """Caption shown to users."""
    LABEL_CHECKBOX: NotRequired[str]
    """Caption beside the tick box."""
    USE_SECOND: NotRequired[bool]
    """Whether the time includes seconds."""
    USE_TIMEZONE: NotRequired[bool]
    """Whether time zones are taken into account."""
    POPUP: NotRequired[bool]
    """Whether the link opens in a new window."""
    SHOW_MAP: NotRequired[bool]
    """Whether a map shows the address."""
    LIST_WIDTH: NotRequired[int]
    """How wide previews are in lists."""
    MAX_SHOW_SIZE: NotRequired[int]
    """Largest file that is displayed."""
    MAX_ALLOWED_SIZE: NotRequired[int]
    """Largest file that is accepted."""
    EXTENSIONS: NotRequired[list[str]]
    """File extensions that are accepted."""
    TARGET_BLANK: NotRequired[bool]
    """Whether files open in a new tab."""
    IBLOCK_ID: NotRequired[int]
    """Identifier of the information block."""
    ACTIVE_FILTER: NotRequired[bool]
    """Whether only active elements are offered."""
    ENTITY_TYPE: NotRequired[str]
    """Type of the object or directory concerned."""
    LEAD: NotRequired[bool]
    """Whether the field can be bound to leads."""
    CONTACT: NotRequired[bool]
    """Whether the field can be bound to contacts."""
    COMPANY: NotRequired[bool]
    """Whether the field can be bound to companies."""
    DEAL: NotRequired[bool]
    """Whether the field can be bound to deals."""
    QUOTE: NotRequired[bool]
    """Whether estimates may be linked."""
    ORDER: NotRequired[bool]
    """Sorting: field → ASC or DESC; in field settings, whether orders may be linked."""
    SMART_INVOICE: NotRequired[bool]
    """Whether invoices may be linked."""


AddResultFieldEnum = TypedDict(
    "AddResultFieldEnum",
    {
        "id": str,
        "userFieldId": str,
        "value": str,
        "def": str,
        "sort": str,
        "xmlId": str,
    },
)
"""Options of an enumeration field."""


class AddResultField(TypedDict):
    """Settings of the custom field."""

    id: int | str
    """Identifier."""
    entityId: str
    """Identifier of the object concerned."""
    fieldName: str
    """Code of the field, such as UF_CRM_1_NOTE, unique in its object."""
    userTypeId: str
    """Type of the field, such as string or enumeration."""
    xmlId: str | None
    """External identifier."""
    sort: int | str
    """Sort index, or the field to sort by."""
    multiple: Literal["Y", "N"]
    """Whether several values are allowed."""
    mandatory: Literal["Y", "N"]
    """Whether a value must be given (Y or N)."""
    showFilter: Literal["Y", "N"]
    """Whether the list filter shows the field, and how."""
    showInList: Literal["Y", "N"]
    """Whether lists show the field (Y or N)."""
    editInList: Literal["Y", "N"]
    """Whether users may edit the value (Y or N)."""
    isSearchable: Literal["Y", "N"]
    """Whether search covers the values (Y or N)."""
    settings: AddResultFieldSettings
    """Extra settings of the field; which ones depends on `userTypeId`."""
    languageId: dict[str, str]
    """Languages that have captions; in a request, the one wanted."""
    editFormLabel: dict[str, str]
    """Caption in the edit form, one text or by language."""
    listColumnLabel: dict[str, Any]
    """Column heading in lists."""
    listFilterLabel: dict[str, Any]
    """Caption in the list filter."""
    errorMessage: dict[str, Any]
    """Message shown for a wrong value, by language."""
    helpMessage: dict[str, Any]
    """Help text, one for all languages or by language."""
    enum: NotRequired[list[AddResultFieldEnum]]
    """Options of an enumeration field."""


class AddResult(TypedDict):
    """What ``result`` holds."""

    field: AddResultField
    """Settings of the custom field."""


class GetResultFieldSettings(TypedDict):
    """Extra settings of the field; which ones depends on `userTypeId`."""

    DISPLAY: str
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK."""
    LIST_HEIGHT: int
    """Height of the list, or of the preview in it."""
    CAPTION_NO_VALUE: str
    """Caption shown for no value."""
    SHOW_NO_VALUE: str
    """Whether no value is offered as a choice."""


GetResultFieldEnum = TypedDict(
    "GetResultFieldEnum",
    {
        "id": str,
        "userFieldId": str,
        "value": str,
        "def": str,
        "sort": str,
        "xmlId": str,
    },
)
"""Options of an enumeration field."""


class GetResultField(TypedDict):
    """Settings of the custom field."""

    id: int | str
    """Identifier."""
    entityId: str
    """Identifier of the object concerned."""
    fieldName: str
    """Code of the field, such as UF_CRM_1_NOTE, unique in its object."""
    userTypeId: str
    """Type of the field, such as string or enumeration."""
    xmlId: str | None
    """External identifier."""
    sort: int | str
    """Sort index, or the field to sort by."""
    multiple: Literal["Y", "N"]
    """Whether several values are allowed."""
    mandatory: Literal["Y", "N"]
    """Whether a value must be given (Y or N)."""
    showFilter: Literal["Y", "N"]
    """Whether the list filter shows the field, and how."""
    showInList: Literal["Y", "N"]
    """Whether lists show the field (Y or N)."""
    editInList: Literal["Y", "N"]
    """Whether users may edit the value (Y or N)."""
    isSearchable: Literal["Y", "N"]
    """Whether search covers the values (Y or N)."""
    settings: GetResultFieldSettings
    """Extra settings of the field; which ones depends on `userTypeId`."""
    languageId: dict[str, str]
    """Languages that have captions; in a request, the one wanted."""
    editFormLabel: dict[str, str]
    """Caption in the edit form, one text or by language."""
    listColumnLabel: dict[str, Any]
    """Column heading in lists."""
    listFilterLabel: dict[str, Any]
    """Caption in the list filter."""
    errorMessage: dict[str, Any]
    """Message shown for a wrong value, by language."""
    helpMessage: dict[str, Any]
    """Help text, one for all languages or by language."""
    enum: NotRequired[list[GetResultFieldEnum]]
    """Options of an enumeration field."""


class GetResult(TypedDict):
    """What ``result`` holds."""

    field: GetResultField
    """Settings of the custom field."""


class GetTypesResultTypes(TypedDict):
    """Field types available, by their code."""

    userTypeId: str
    """Type of the field, such as string or enumeration."""
    description: str


class GetTypesResult(TypedDict):
    """What ``result`` holds."""

    types: dict[str, GetTypesResultTypes]
    """Field types available, by their code."""


class ListSelect(TypedDict):
    """Fields to answer with."""

    language: NotRequired[str]
    """Language of the captions, such as en."""
    id: NotRequired[str]
    """Identifier."""
    entityId: NotRequired[str]
    """Identifier of the object concerned."""
    fieldName: NotRequired[str]
    """Code of the field, such as UF_CRM_1_NOTE, unique in its object."""
    userTypeId: NotRequired[str]
    """Type of the field, such as string or enumeration."""
    xmlId: NotRequired[str]
    """External identifier."""
    sort: NotRequired[str]
    """Sort index, or the field to sort by."""
    multiple: NotRequired[str]
    """Whether several values are allowed."""
    mandatory: NotRequired[str]
    """Whether a value must be given (Y or N)."""
    showFilter: NotRequired[str]
    """Whether the list filter shows the field, and how."""
    showInList: NotRequired[str]
    """Whether lists show the field (Y or N)."""
    editInList: NotRequired[str]
    """Whether users may edit the value (Y or N)."""
    isSearchable: NotRequired[str]
    """Whether search covers the values (Y or N)."""
    settings: NotRequired[str]
    """Extra settings of the field; which ones depends on `userTypeId`."""
    languageId: NotRequired[str]
    """Languages that have captions; in a request, the one wanted."""


class ListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    multiple: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed."""
    id: NotRequired[int]
    """Identifier."""
    fieldName: NotRequired[str]
    """Code of the field, such as UF_CRM_1_NOTE, unique in its object."""
    userTypeId: NotRequired[str]
    """Type of the field, such as string or enumeration."""
    xmlId: NotRequired[str]
    """External identifier."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    mandatory: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value must be given (Y or N)."""
    showFilter: NotRequired[str]
    """Whether the list filter shows the field, and how."""
    showInList: NotRequired[bool | Literal["Y", "N"]]
    """Whether lists show the field (Y or N)."""
    editInList: NotRequired[bool | Literal["Y", "N"]]
    """Whether users may edit the value (Y or N)."""
    isSearchable: NotRequired[bool | Literal["Y", "N"]]
    """Whether search covers the values (Y or N)."""


class ListItemSettings(TypedDict):
    """Extra settings of the field; which ones depends on `userTypeId`."""

    DISPLAY: str
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK."""
    LIST_HEIGHT: int
    """Height of the list, or of the preview in it."""
    CAPTION_NO_VALUE: str
    """Caption shown for no value."""
    SHOW_NO_VALUE: str
    """Whether no value is offered as a choice."""


class ListItem(TypedDict):
    """Values by field."""

    id: int | str
    """Identifier."""
    entityId: str
    """Identifier of the object concerned."""
    fieldName: str
    """Code of the field, such as UF_CRM_1_NOTE, unique in its object."""
    userTypeId: str
    """Type of the field, such as string or enumeration."""
    xmlId: str | None
    """External identifier."""
    sort: int | str
    """Sort index, or the field to sort by."""
    multiple: Literal["Y", "N"]
    """Whether several values are allowed."""
    mandatory: Literal["Y", "N"]
    """Whether a value must be given (Y or N)."""
    showFilter: Literal["Y", "N"]
    """Whether the list filter shows the field, and how."""
    showInList: Literal["Y", "N"]
    """Whether lists show the field (Y or N)."""
    editInList: Literal["Y", "N"]
    """Whether users may edit the value (Y or N)."""
    isSearchable: Literal["Y", "N"]
    """Whether search covers the values (Y or N)."""
    settings: ListItemSettings
    """Extra settings of the field; which ones depends on `userTypeId`."""
    languageId: dict[str, str]
    """Languages that have captions; in a request, the one wanted."""
    editFormLabel: dict[str, str]
    """Caption in the edit form, one text or by language."""
    listColumnLabel: dict[str, Any] | None
    """Column heading in lists."""
    listFilterLabel: dict[str, Any] | None
    """Caption in the list filter."""
    errorMessage: dict[str, Any] | None
    """Message shown for a wrong value, by language."""
    helpMessage: dict[str, Any] | None
    """Help text, one for all languages or by language."""
    enum: NotRequired[list[dict[str, Any]]]
    """Options of an enumeration field."""


class UpdateFieldSettings(TypedDict):
    """Extra settings of the field; which ones depends on `userTypeId`."""

    DEFAULT_VALUE: NotRequired[str]
    """Value taken when none is given."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text."""
    SIZE: NotRequired[int]
    """Size of the file in bytes; for an input field, its width."""
    REGEXP: NotRequired[str]
    """Regular expression that values must match."""
    MIN_LENGTH: NotRequired[int]
    """Smallest number of characters in the string."""
    MAX_LENGTH: NotRequired[int]
    """Largest number of characters in the string."""
    MIN_VALUE: NotRequired[int]
    """Smallest value allowed."""
    MAX_VALUE: NotRequired[int]
    """Largest value allowed."""
    PRECISION: NotRequired[int]
    """Number of decimal places."""
    DISPLAY: NotRequired[str]
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK."""
    LABEL: NotRequired[str]
    """Caption shown to users."""
    LABEL_CHECKBOX: NotRequired[str]
    """Caption beside the tick box."""
    USE_SECOND: NotRequired[bool]
    """Whether the time includes seconds."""
    USE_TIMEZONE: NotRequired[bool]
    """Whether time zones are taken into account."""
    POPUP: NotRequired[bool]
    """Whether the link opens in a new window."""
    SHOW_MAP: NotRequired[bool]
    """Whether a map shows the address."""
    LIST_WIDTH: NotRequired[int]
    """How wide previews are in lists."""
    LIST_HEIGHT: NotRequired[int]
    """Height of the list, or of the preview in it."""
    MAX_SHOW_SIZE: NotRequired[int]
    """Largest file that is displayed."""
    MAX_ALLOWED_SIZE: NotRequired[int]
    """Largest file that is accepted."""
    EXTENSIONS: NotRequired[Sequence[str]]
    """File extensions that are accepted."""
    TARGET_BLANK: NotRequired[bool]
    """Whether files open in a new tab."""
    CAPTION_NO_VALUE: NotRequired[str]
    """Caption shown for no value."""
    SHOW_NO_VALUE: NotRequired[bool]
    """Whether no value is offered as a choice."""
    IBLOCK_ID: NotRequired[int]
    """Identifier of the information block."""
    ACTIVE_FILTER: NotRequired[bool]
    """Whether only active elements are offered."""
    ENTITY_TYPE: NotRequired[str]
    """Type of the object or directory concerned."""
    LEAD: NotRequired[bool]
    """Whether the field can be bound to leads."""
    CONTACT: NotRequired[bool]
    """Whether the field can be bound to contacts."""
    COMPANY: NotRequired[bool]
    """Whether the field can be bound to companies."""
    DEAL: NotRequired[bool]
    """Whether the field can be bound to deals."""
    QUOTE: NotRequired[bool]
    """Whether estimates may be linked."""
    ORDER: NotRequired[bool]
    """Sorting: field → ASC or DESC; in field settings, whether orders may be linked."""
    SMART_INVOICE: NotRequired[bool]
    """Whether invoices may be linked."""


UpdateFieldEnum = TypedDict(
    "UpdateFieldEnum",
    {
        "id": NotRequired[int],
        "value": NotRequired[str],
        "def": NotRequired[bool | Literal["Y", "N"]],
        "sort": NotRequired[int],
        "xmlId": NotRequired[str],
        "del": NotRequired[bool | Literal["Y", "N"]],
    },
)
"""Options of an enumeration field."""


class UpdateField(TypedDict):
    """Settings of the custom field."""

    mandatory: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value must be given (Y or N)."""
    editFormLabel: NotRequired[Mapping[str, str]]
    """Caption in the edit form, one text or by language."""
    xmlId: NotRequired[str]
    """External identifier."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    showFilter: NotRequired[bool | Literal["Y", "N"]]
    """Whether the list filter shows the field, and how."""
    isSearchable: NotRequired[bool | Literal["Y", "N"]]
    """Whether search covers the values (Y or N)."""
    helpMessage: NotRequired[Mapping[str, object]]
    """Help text, one for all languages or by language."""
    settings: NotRequired[UpdateFieldSettings | Mapping[str, object]]
    """Extra settings of the field; which ones depends on `userTypeId`."""
    enum: NotRequired[Sequence[UpdateFieldEnum | Mapping[str, object]]]
    """Options of an enumeration field."""
    userTypeId: NotRequired[str]
    """Type of the field, such as string or enumeration."""


class UpdateResultFieldSettings(TypedDict):
    """Extra settings of the field; which ones depends on `userTypeId`."""

    DISPLAY: str
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK."""
    LIST_HEIGHT: int
    """Height of the list, or of the preview in it."""
    CAPTION_NO_VALUE: str
    """Caption shown for no value."""
    SHOW_NO_VALUE: Literal["Y", "N"]
    """Whether no value is offered as a choice."""
    DEFAULT_VALUE: NotRequired[str]
    """Value taken when none is given."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text."""
    SIZE: NotRequired[int]
    """Size of the file in bytes; for an input field, its width."""
    REGEXP: NotRequired[str]
    """Regular expression that values must match."""
    MIN_LENGTH: NotRequired[int]
    """Smallest number of characters in the string."""
    MAX_LENGTH: NotRequired[int]
    """Largest number of characters in the string."""
    MIN_VALUE: NotRequired[int]
    """Smallest value allowed."""
    MAX_VALUE: NotRequired[int]
    """Largest value allowed."""
    PRECISION: NotRequired[int]
    """Number of decimal places."""
    LABEL: NotRequired[str]
    """Caption shown to users."""
    LABEL_CHECKBOX: NotRequired[str]
    """Caption beside the tick box."""
    USE_SECOND: NotRequired[bool]
    """Whether the time includes seconds."""
    USE_TIMEZONE: NotRequired[bool]
    """Whether time zones are taken into account."""
    POPUP: NotRequired[bool]
    """Whether the link opens in a new window."""
    SHOW_MAP: NotRequired[bool]
    """Whether a map shows the address."""
    LIST_WIDTH: NotRequired[int]
    """How wide previews are in lists."""
    MAX_SHOW_SIZE: NotRequired[int]
    """Largest file that is displayed."""
    MAX_ALLOWED_SIZE: NotRequired[int]
    """Largest file that is accepted."""
    EXTENSIONS: NotRequired[list[str]]
    """File extensions that are accepted."""
    TARGET_BLANK: NotRequired[bool]
    """Whether files open in a new tab."""
    IBLOCK_ID: NotRequired[int]
    """Identifier of the information block."""
    ACTIVE_FILTER: NotRequired[bool]
    """Whether only active elements are offered."""
    ENTITY_TYPE: NotRequired[str]
    """Type of the object or directory concerned."""
    LEAD: NotRequired[bool]
    """Whether the field can be bound to leads."""
    CONTACT: NotRequired[bool]
    """Whether the field can be bound to contacts."""
    COMPANY: NotRequired[bool]
    """Whether the field can be bound to companies."""
    DEAL: NotRequired[bool]
    """Whether the field can be bound to deals."""
    QUOTE: NotRequired[bool]
    """Whether estimates may be linked."""
    ORDER: NotRequired[bool]
    """Sorting: field → ASC or DESC; in field settings, whether orders may be linked."""
    SMART_INVOICE: NotRequired[bool]
    """Whether invoices may be linked."""


UpdateResultFieldEnum = TypedDict(
    "UpdateResultFieldEnum",
    {
        "id": str,
        "userFieldId": str,
        "value": str,
        "def": str,
        "sort": str,
        "xmlId": str,
    },
)
"""Options of an enumeration field."""


class UpdateResultField(TypedDict):
    """Settings of the custom field."""

    id: int | str
    """Identifier."""
    entityId: str
    """Identifier of the object concerned."""
    fieldName: str
    """Code of the field, such as UF_CRM_1_NOTE, unique in its object."""
    userTypeId: str
    """Type of the field, such as string or enumeration."""
    xmlId: str | None
    """External identifier."""
    sort: int | str
    """Sort index, or the field to sort by."""
    multiple: Literal["Y", "N"]
    """Whether several values are allowed."""
    mandatory: Literal["Y", "N"]
    """Whether a value must be given (Y or N)."""
    showFilter: Literal["Y", "N"]
    """Whether the list filter shows the field, and how."""
    showInList: Literal["Y", "N"]
    """Whether lists show the field (Y or N)."""
    editInList: Literal["Y", "N"]
    """Whether users may edit the value (Y or N)."""
    isSearchable: Literal["Y", "N"]
    """Whether search covers the values (Y or N)."""
    settings: UpdateResultFieldSettings
    """Extra settings of the field; which ones depends on `userTypeId`."""
    languageId: dict[str, str]
    """Languages that have captions; in a request, the one wanted."""
    editFormLabel: dict[str, str]
    """Caption in the edit form, one text or by language."""
    listColumnLabel: dict[str, Any]
    """Column heading in lists."""
    listFilterLabel: dict[str, Any]
    """Caption in the list filter."""
    errorMessage: dict[str, Any]
    """Message shown for a wrong value, by language."""
    helpMessage: dict[str, Any]
    """Help text, one for all languages or by language."""
    enum: NotRequired[list[UpdateResultFieldEnum]]
    """Options of an enumeration field."""


class UpdateResult(TypedDict):
    """What ``result`` holds."""

    field: UpdateResultField
    """Settings of the custom field."""


_ADD: Final[Endpoint[AddResult]] = Endpoint("userfieldconfig.add")
_DELETE: Final[Endpoint[None]] = Endpoint("userfieldconfig.delete")
_GET: Final[Endpoint[GetResult]] = Endpoint("userfieldconfig.get", write=False)
_GET_TYPES: Final[Endpoint[GetTypesResult]] = Endpoint("userfieldconfig.getTypes", write=False)
_LIST: Final[ListEndpoint[ListItem]] = ListEndpoint(
    "userfieldconfig.list", Paging("start", ("fields",), 50, id="id")
)
_UPDATE: Final[Endpoint[UpdateResult]] = Endpoint("userfieldconfig.update")


class UserfieldconfigMethods(Namespace):
    """Methods of ``userfieldconfig``."""

    def add(
        self,
        *,
        module_id: str,
        field: AddField | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> AddResult:
        """Create a custom field for an object of a module.

        Args:
            module_id: Identifier of the module, e.g. crm. Required.
            field: Settings of the custom field. Required. Keys: ``entityId`` (required),
                ``fieldName`` (required), ``userTypeId`` (required), ``multiple``,
                ``editFormLabel``, ``enum``, ``xmlId``, ``sort``, ``mandatory``, ``showFilter``,
                ``editInList``, ``isSearchable``, ``settings``, ``helpMessage``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AddResult``: ``field``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not create custom
                fields. No code: The field could not be created; its code must start with UF_
                and the entityId. No code: The type of the field is missing (userTypeId). No
                code: The code of the field is missing (fieldName). No code: The object already
                has a field with this code. No code: The server failed to create the field. No
                code: The options of the enumeration field could not be saved.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userfieldconfig.add``. Scope: ``userfieldconfig``, ``crm``. Who may call:
        users who may change object settings in the field's module (for CRM: change its
        settings). Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.html
        """
        return self._call(
            _ADD,
            {
                "moduleId": module_id,
                "field": _in_fields(
                    field,
                    {
                        "multiple": _yes_no,
                        "enum": {"def": _yes_no},
                        "mandatory": _yes_no,
                        "showFilter": _yes_no,
                        "editInList": _yes_no,
                        "isSearchable": _yes_no,
                    },
                ),
            },
            extra_params,
        )

    def delete(
        self,
        *,
        module_id: str,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a custom field.

        Args:
            module_id: Identifier of the module, e.g. crm. Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. No code: The caller may not delete the field,
                or it is gone or outside moduleId. No code: The application lacks the scope of
                the module in moduleId. No code: The module in moduleId has no access rules for
                custom fields. No code: The field could not be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userfieldconfig.delete``. Scope: ``userfieldconfig``, ``crm``. Who may
        call: users who may change object settings in the field's module (for CRM: change its
        settings). Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-delete.html
        """
        return self._call(_DELETE, {"moduleId": module_id, "id": id}, extra_params)

    def get(
        self,
        *,
        module_id: str,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Fetch the settings of one custom field by its identifier.

        Args:
            module_id: Identifier of the module, e.g. crm. Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``field``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not see the field, or
                it is gone or outside moduleId. No code: The application lacks the scope of the
                module in moduleId. No code: The module in moduleId has no access rules for
                custom fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userfieldconfig.get``. Scope: ``userfieldconfig``, ``crm``. Who may call:
        users who may read the object that the field belongs to. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get.html
        """
        return self._call(_GET, {"moduleId": module_id, "id": id}, extra_params)

    def get_types(
        self,
        *,
        module_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetTypesResult:
        """List the custom field types that a module offers.

        Args:
            module_id: Identifier of the module, e.g. crm. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetTypesResult``: ``types``.

        Raises:
            APIError: the portal refused the call. No code: The application lacks the scope of
                the module in moduleId. No code: The module in moduleId has no access rules for
                custom fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userfieldconfig.getTypes``. Scope: ``userfieldconfig``, ``crm``. Who may
        call: users who may read the object that the field belongs to. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get-types.html
        """
        return self._call(_GET_TYPES, {"moduleId": module_id}, extra_params)

    def list(
        self,
        *,
        module_id: str,
        select: ListSelect | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: ListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ListItem]:
        """List custom fields and their settings, filtered and page by page.

        Args:
            module_id: Identifier of the module, e.g. crm. Required.
            select: Fields to answer with. Keys: ``language``, ``id``, ``entityId``,
                ``fieldName``, ``userTypeId``, ``xmlId``, ``sort``, ``multiple``, ``mandatory``,
                ``showFilter``, ``showInList``, ``editInList``, ``isSearchable``, ``settings``,
                ``languageId``.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``multiple``, ``id``, ``fieldName``, ``userTypeId``, ``xmlId``, ``sort``,
                ``mandatory``, ``showFilter``, ``showInList``, ``editInList``, ``isSearchable``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Values by field. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The caller may not read the fields
                that the filter asks for. No code: The application lacks the scope of the module
                in moduleId. No code: The module in moduleId has no access rules for custom
                fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userfieldconfig.list``. Scope: ``userfieldconfig``, ``crm``. Who may call:
        users who may read the object that the fields belong to. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-list.html
        """
        return self._list(
            _LIST,
            {
                "moduleId": module_id,
                "select": select,
                "order": order,
                "filter": _in_fields(
                    filter,
                    {
                        "multiple": _yes_no,
                        "mandatory": _yes_no,
                        "showInList": _yes_no,
                        "editInList": _yes_no,
                        "isSearchable": _yes_no,
                    },
                ),
                "start": start,
            },
            extra_params,
        )

    def update(
        self,
        *,
        module_id: str,
        id: int,
        field: UpdateField | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> UpdateResult:
        """Change the settings of a custom field.

        Args:
            module_id: Identifier of the module, e.g. crm. Required.
            id: Identifier. Required.
            field: Settings of the custom field. Keys: ``mandatory``, ``editFormLabel``,
                ``xmlId``, ``sort``, ``showFilter``, ``isSearchable``, ``helpMessage``,
                ``settings``, ``enum``, ``userTypeId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UpdateResult``: ``field``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not change the field,
                or it is gone or outside moduleId. No code: The application lacks the scope of
                the module in moduleId. No code: The module in moduleId has no access rules for
                custom fields. No code: The field could not be changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userfieldconfig.update``. Scope: ``userfieldconfig``, ``crm``. Who may
        call: users who may change object settings in the field's module (for CRM: change its
        settings). Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-update.html
        """
        return self._call(
            _UPDATE,
            {
                "moduleId": module_id,
                "id": id,
                "field": _in_fields(
                    field,
                    {
                        "mandatory": _yes_no,
                        "showFilter": _yes_no,
                        "isSearchable": _yes_no,
                        "enum": {"def": _yes_no, "del": _yes_no},
                    },
                ),
            },
            extra_params,
        )


class AsyncUserfieldconfigMethods(AsyncNamespace):
    """Methods of ``userfieldconfig``."""

    async def add(
        self,
        *,
        module_id: str,
        field: AddField | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> AddResult:
        """Create a custom field for an object of a module.

        Args:
            module_id: Identifier of the module, e.g. crm. Required.
            field: Settings of the custom field. Required. Keys: ``entityId`` (required),
                ``fieldName`` (required), ``userTypeId`` (required), ``multiple``,
                ``editFormLabel``, ``enum``, ``xmlId``, ``sort``, ``mandatory``, ``showFilter``,
                ``editInList``, ``isSearchable``, ``settings``, ``helpMessage``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AddResult``: ``field``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not create custom
                fields. No code: The field could not be created; its code must start with UF_
                and the entityId. No code: The type of the field is missing (userTypeId). No
                code: The code of the field is missing (fieldName). No code: The object already
                has a field with this code. No code: The server failed to create the field. No
                code: The options of the enumeration field could not be saved.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userfieldconfig.add``. Scope: ``userfieldconfig``, ``crm``. Who may call:
        users who may change object settings in the field's module (for CRM: change its
        settings). Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.html
        """
        return await self._call(
            _ADD,
            {
                "moduleId": module_id,
                "field": _in_fields(
                    field,
                    {
                        "multiple": _yes_no,
                        "enum": {"def": _yes_no},
                        "mandatory": _yes_no,
                        "showFilter": _yes_no,
                        "editInList": _yes_no,
                        "isSearchable": _yes_no,
                    },
                ),
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        module_id: str,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a custom field.

        Args:
            module_id: Identifier of the module, e.g. crm. Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. No code: The caller may not delete the field,
                or it is gone or outside moduleId. No code: The application lacks the scope of
                the module in moduleId. No code: The module in moduleId has no access rules for
                custom fields. No code: The field could not be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userfieldconfig.delete``. Scope: ``userfieldconfig``, ``crm``. Who may
        call: users who may change object settings in the field's module (for CRM: change its
        settings). Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-delete.html
        """
        return await self._call(_DELETE, {"moduleId": module_id, "id": id}, extra_params)

    async def get(
        self,
        *,
        module_id: str,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Fetch the settings of one custom field by its identifier.

        Args:
            module_id: Identifier of the module, e.g. crm. Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``field``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not see the field, or
                it is gone or outside moduleId. No code: The application lacks the scope of the
                module in moduleId. No code: The module in moduleId has no access rules for
                custom fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userfieldconfig.get``. Scope: ``userfieldconfig``, ``crm``. Who may call:
        users who may read the object that the field belongs to. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get.html
        """
        return await self._call(_GET, {"moduleId": module_id, "id": id}, extra_params)

    async def get_types(
        self,
        *,
        module_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetTypesResult:
        """List the custom field types that a module offers.

        Args:
            module_id: Identifier of the module, e.g. crm. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetTypesResult``: ``types``.

        Raises:
            APIError: the portal refused the call. No code: The application lacks the scope of
                the module in moduleId. No code: The module in moduleId has no access rules for
                custom fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userfieldconfig.getTypes``. Scope: ``userfieldconfig``, ``crm``. Who may
        call: users who may read the object that the field belongs to. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get-types.html
        """
        return await self._call(_GET_TYPES, {"moduleId": module_id}, extra_params)

    def list(
        self,
        *,
        module_id: str,
        select: ListSelect | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: ListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ListItem]:
        """List custom fields and their settings, filtered and page by page.

        Args:
            module_id: Identifier of the module, e.g. crm. Required.
            select: Fields to answer with. Keys: ``language``, ``id``, ``entityId``,
                ``fieldName``, ``userTypeId``, ``xmlId``, ``sort``, ``multiple``, ``mandatory``,
                ``showFilter``, ``showInList``, ``editInList``, ``isSearchable``, ``settings``,
                ``languageId``.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``multiple``, ``id``, ``fieldName``, ``userTypeId``, ``xmlId``, ``sort``,
                ``mandatory``, ``showFilter``, ``showInList``, ``editInList``, ``isSearchable``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Values by field. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The caller may not read the fields
                that the filter asks for. No code: The application lacks the scope of the module
                in moduleId. No code: The module in moduleId has no access rules for custom
                fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userfieldconfig.list``. Scope: ``userfieldconfig``, ``crm``. Who may call:
        users who may read the object that the fields belong to. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-list.html
        """
        return self._list(
            _LIST,
            {
                "moduleId": module_id,
                "select": select,
                "order": order,
                "filter": _in_fields(
                    filter,
                    {
                        "multiple": _yes_no,
                        "mandatory": _yes_no,
                        "showInList": _yes_no,
                        "editInList": _yes_no,
                        "isSearchable": _yes_no,
                    },
                ),
                "start": start,
            },
            extra_params,
        )

    async def update(
        self,
        *,
        module_id: str,
        id: int,
        field: UpdateField | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> UpdateResult:
        """Change the settings of a custom field.

        Args:
            module_id: Identifier of the module, e.g. crm. Required.
            id: Identifier. Required.
            field: Settings of the custom field. Keys: ``mandatory``, ``editFormLabel``,
                ``xmlId``, ``sort``, ``showFilter``, ``isSearchable``, ``helpMessage``,
                ``settings``, ``enum``, ``userTypeId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UpdateResult``: ``field``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not change the field,
                or it is gone or outside moduleId. No code: The application lacks the scope of
                the module in moduleId. No code: The module in moduleId has no access rules for
                custom fields. No code: The field could not be changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userfieldconfig.update``. Scope: ``userfieldconfig``, ``crm``. Who may
        call: users who may change object settings in the field's module (for CRM: change its
        settings). Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-update.html
        """
        return await self._call(
            _UPDATE,
            {
                "moduleId": module_id,
                "id": id,
                "field": _in_fields(
                    field,
                    {
                        "mandatory": _yes_no,
                        "showFilter": _yes_no,
                        "isSearchable": _yes_no,
                        "enum": {"def": _yes_no, "del": _yes_no},
                    },
                ),
            },
            extra_params,
        )
