# Generated from spec/crm/quote: edit the spec there, then run python -m generator build.
"""Methods of ``crm.quote``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.deprecation import deprecated as _deprecated
from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import in_fields as _in_fields
from .._runtime.values import yes_no as _yes_no

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class AddFields(TypedDict):
    """Values by field."""

    TITLE: str
    STATUS_ID: NotRequired[str]
    """Stage of the quote, from the directory QUOTE_STATUS."""
    OPENED: NotRequired[bool | Literal["Y", "N"]]
    """Whether everyone may see the quote: Y or N."""
    ASSIGNED_BY_ID: NotRequired[int]
    """Identifier of the responsible user."""
    CURRENCY_ID: NotRequired[str]
    """Currency of the sum."""
    OPPORTUNITY: NotRequired[float]
    """Sum of the quote, in CURRENCY_ID."""
    COMPANY_ID: NotRequired[int]
    """Identifier of the client company."""
    MYCOMPANY_ID: NotRequired[int]
    """Identifier of the own company, whose requisites the seller uses."""
    COMMENTS: NotRequired[str]
    """Comment on the quote."""
    BEGINDATE: NotRequired[datetime | str]
    """Date of issue."""
    CLOSEDATE: NotRequired[datetime | str]
    """Date on which the quote expires."""
    CONTACT_IDS: NotRequired[Sequence[int]]
    """Identifiers of the client's contacts; on update they replace all earlier ones."""
    PERSON_TYPE_ID: NotRequired[int]
    """Identifier of the payer type."""
    CLIENT_TITLE: NotRequired[str]
    """Name of the client, 255 characters at most."""
    CLIENT_ADDR: NotRequired[str]
    """Address of the client, 255 characters at most."""
    CLIENT_EMAIL: NotRequired[str]
    """E-mail address of the client, 255 characters at most."""
    CLIENT_PHONE: NotRequired[str]
    """Phone number of the client, 255 characters at most."""


class AddParams(TypedDict):
    """Extra options, such as import mode."""

    IMPORT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the quote is created in import mode: Y or N."""
    DATE_CREATE: NotRequired[datetime | str]
    """Date and time of creation."""
    DATE_MODIFY: NotRequired[datetime | str]
    """Date and time of the last change."""
    CREATED_BY_ID: NotRequired[int]
    """Identifier of the user who created the quote."""
    MODIFY_BY_ID: NotRequired[int]
    """Identifier of the user who last changed the quote."""


class FieldsResultSettingsDefaultValue(TypedDict):
    """Value taken when none is given."""

    TYPE: str
    """Kind of product: 1 simple, 4 variation, 7 service."""
    VALUE: str


class FieldsResultSettings(TypedDict):
    """Settings that depend on the field's type."""

    DEFAULT_VALUE: FieldsResultSettingsDefaultValue
    """Value taken when none is given."""


class FieldsResult(TypedDict):
    """What ``result`` holds."""

    type: str
    """Data type of the field."""
    isRequired: bool
    """Whether a value is required."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isImmutable: bool
    """Whether the value can only be set on creation."""
    isMultiple: bool
    """Whether the field takes several values."""
    isDynamic: bool
    """Whether the field is a custom one."""
    title: str
    statusType: NotRequired[str]
    """Directory that the values of the field come from."""
    isDeprecated: NotRequired[bool]
    """Whether the field is outdated."""
    listLabel: NotRequired[str]
    """Name of the field in lists."""
    formLabel: NotRequired[str]
    """Name of the field in forms."""
    filterLabel: NotRequired[str]
    """Name of the field in filters."""
    settings: NotRequired[FieldsResultSettings]
    """Settings that depend on the field's type."""


class GetResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    TITLE: str
    STATUS_ID: str
    """Stage of the quote, from the directory QUOTE_STATUS."""
    CURRENCY_ID: str
    """Currency of the sum."""
    OPPORTUNITY: str
    """Sum of the quote, in CURRENCY_ID."""
    TAX_VALUE: str
    """Tax of the quote."""
    COMPANY_ID: str
    """Identifier of the client company."""
    CONTACT_ID: Any
    """Identifier of the contact."""
    MYCOMPANY_ID: str
    """Identifier of the own company, whose requisites the seller uses."""
    BEGINDATE: str
    """Date of issue."""
    CLOSEDATE: str
    """Date on which the quote expires."""
    ACTUAL_DATE: str
    """Date of the quote's validity."""
    ASSIGNED_BY_ID: str
    """Identifier of the responsible user."""
    CREATED_BY_ID: str
    """Identifier of the user who created the quote."""
    MODIFY_BY_ID: str
    """Identifier of the user who last changed the quote."""
    DATE_CREATE: str
    """Date and time of creation."""
    DATE_MODIFY: str
    """Date and time of the last change."""
    OPENED: str
    """Whether everyone may see the quote: Y or N."""
    CLOSED: str
    """Whether the quote is finished: Y or N."""
    COMMENTS: str
    """Comment on the quote."""
    LEAD_ID: Any
    """Identifier of the lead that the quote is linked to."""
    DEAL_ID: Any
    """Identifier of the deal that the quote is linked to."""
    QUOTE_NUMBER: str
    """Number of the quote."""
    CONTENT: Any
    """What the quote contains, as text."""
    TERMS: Any
    """Terms of the quote."""
    PERSON_TYPE_ID: str
    """Identifier of the payer type."""
    LOCATION_ID: Any
    """Identifier of the client's location."""
    CLIENT_TITLE: Any
    """Name of the client, 255 characters at most."""
    CLIENT_ADDR: Any
    """Address of the client, 255 characters at most."""
    CLIENT_CONTACT: Any
    """Contact person of the client, as text; kept for compatibility only."""
    CLIENT_EMAIL: Any
    """E-mail address of the client, 255 characters at most."""
    CLIENT_PHONE: Any
    """Phone number of the client, 255 characters at most."""
    CLIENT_TP_ID: Any
    """Tax number of the client; kept for compatibility only."""
    CLIENT_TPA_ID: Any
    """Tax registration code (KPP) of the client."""
    UTM_SOURCE: Any
    """UTM tag: advertising system."""
    UTM_MEDIUM: Any
    """UTM tag: type of traffic."""
    UTM_CAMPAIGN: Any
    """UTM tag: campaign."""
    UTM_CONTENT: Any
    """UTM tag: content of the campaign."""
    UTM_TERM: Any
    """UTM tag: search term of the campaign."""
    LAST_COMMUNICATION_TIME: Any
    """Date and time of the last communication."""
    LAST_ACTIVITY_BY: str
    """Identifier of the user who was active last."""
    LAST_ACTIVITY_TIME: str
    """Date and time of the last activity."""


class ListItem(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    TITLE: str
    STATUS_ID: str
    """Stage of the quote, from the directory QUOTE_STATUS."""
    OPPORTUNITY: str
    """Sum of the quote, in CURRENCY_ID."""
    CURRENCY_ID: str
    """Currency of the sum."""
    ASSIGNED_BY_ID: str
    """Identifier of the responsible user."""


class UpdateFields(TypedDict):
    """Values by field."""

    STATUS_ID: NotRequired[str]
    """Stage of the quote, from the directory QUOTE_STATUS."""
    COMMENTS: NotRequired[str]
    """Comment on the quote."""
    TITLE: NotRequired[str]
    CURRENCY_ID: NotRequired[str]
    """Currency of the sum."""
    OPPORTUNITY: NotRequired[float]
    """Sum of the quote, in CURRENCY_ID."""
    ASSIGNED_BY_ID: NotRequired[int]
    """Identifier of the responsible user."""
    COMPANY_ID: NotRequired[int]
    """Identifier of the client company."""
    CONTACT_IDS: NotRequired[Sequence[int]]
    """Identifiers of the client's contacts; on update they replace all earlier ones."""
    MYCOMPANY_ID: NotRequired[int]
    """Identifier of the own company, whose requisites the seller uses."""
    OPENED: NotRequired[bool | Literal["Y", "N"]]
    """Whether everyone may see the quote: Y or N."""
    PERSON_TYPE_ID: NotRequired[int]
    """Identifier of the payer type."""
    BEGINDATE: NotRequired[date | str]
    """Date of issue."""
    CLOSEDATE: NotRequired[date | str]
    """Date on which the quote expires."""
    CLIENT_TITLE: NotRequired[str]
    """Name of the client, 255 characters at most."""
    CLIENT_ADDR: NotRequired[str]
    """Address of the client, 255 characters at most."""
    CLIENT_EMAIL: NotRequired[str]
    """E-mail address of the client, 255 characters at most."""
    CLIENT_PHONE: NotRequired[str]
    """Phone number of the client, 255 characters at most."""


class UpdateParams(TypedDict):
    """Extra options, such as import mode."""

    REGISTER_HISTORY_EVENT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the change is entered in the history; left out: Y. Default: ``Y``."""


class ContactAddFields(TypedDict):
    """Values by field."""

    CONTACT_ID: int
    """Identifier of the contact."""
    IS_PRIMARY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the contact is the main one; if none is marked, the first one is."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""


class ContactDeleteFields(TypedDict):
    """Values by field."""

    CONTACT_ID: int
    """Identifier of the contact."""


class ContactFieldsResult(TypedDict):
    """What ``result`` holds."""

    type: str
    """Data type of the field."""
    isRequired: bool
    """Whether a value is required."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isImmutable: bool
    """Whether the value can only be set on creation."""
    isMultiple: bool
    """Whether the field takes several values."""
    isDynamic: bool
    """Whether the field is a custom one."""
    title: str


class ContactItemsGetResult(TypedDict):
    """What ``result`` holds."""

    CONTACT_ID: int
    """Identifier of the contact."""
    SORT: int
    """Sort index: lower comes first."""
    ROLE_ID: int
    """Role of the contact; a service field, always 0."""
    IS_PRIMARY: Literal["Y", "N"]
    """Whether the contact is the main one; if none is marked, the first one is."""


class ContactItemsSetItems(TypedDict):
    """The entries."""

    CONTACT_ID: int
    """Identifier of the contact."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    IS_PRIMARY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the contact is the main one; if none is marked, the first one is."""


class ProductrowsGetResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    OWNER_ID: int | str
    """Identifier of the owner, or of the object that the entry belongs to."""
    OWNER_TYPE: str
    """Type of CRM object that the row belongs to, here always Q."""
    PRODUCT_ID: int
    """Identifier of the catalogue product; 0 for a row of free text."""
    PRODUCT_NAME: str
    """Name of the product in the row."""
    ORIGINAL_PRODUCT_NAME: str
    """Name of the product in the catalogue."""
    PRODUCT_DESCRIPTION: str
    """Description in the product row."""
    PRICE: float
    """Final price of one unit."""
    PRICE_EXCLUSIVE: float
    """Price of one unit after discount, before tax."""
    PRICE_NETTO: float
    """Price of one unit before discount and before tax."""
    PRICE_BRUTTO: float
    """Price of one unit before discount, tax included."""
    PRICE_ACCOUNT: str
    """Price in the report currency."""
    QUANTITY: float
    """Number of units."""
    DISCOUNT_TYPE_ID: Literal[1, 2] | int
    """Kind of discount: 1 a sum, 2 a percentage. One of ``1`` (absolute amount), ``2``
    (percentage) and others.
    """
    DISCOUNT_RATE: float
    """Discount in per cent."""
    DISCOUNT_SUM: float
    """Discount as a sum of money."""
    TAX_RATE: float
    """Tax rate in per cent."""
    TAX_INCLUDED: Literal["Y", "N"]
    """Whether the price includes tax: Y or N."""
    CUSTOMIZED: Literal["Y", "N"]
    """Whether the row was changed by hand: Y or N."""
    MEASURE_CODE: int
    """Code of the unit of measure."""
    MEASURE_NAME: str
    """Name of the unit of measure."""
    SORT: int
    """Sort index: lower comes first."""
    XML_ID: str | None
    """External identifier."""
    TYPE: Literal[1, 4, 7] | int
    """Kind of product: 1 simple, 4 variation, 7 service. One of ``1`` (plain product), ``4``
    (variation (trade offer)), ``7`` (service) and others.
    """
    STORE_ID: int | None
    """Identifier of the warehouse."""
    RESERVE_ID: int | None
    """Identifier of the reservation."""
    DATE_RESERVE_END: str | None
    """Date on which the reservation ends."""
    RESERVE_QUANTITY: float | None
    """Number of units reserved."""


class ProductrowsSetRows(TypedDict):
    """Product rows, each as values by field."""

    PRODUCT_ID: NotRequired[int]
    """Identifier of the catalogue product; 0 for a row of free text."""
    PRICE: NotRequired[float]
    """Final price of one unit."""
    QUANTITY: NotRequired[float]
    """Number of units."""
    DISCOUNT_TYPE_ID: NotRequired[Literal[1, 2] | int]
    """Kind of discount: 1 a sum, 2 a percentage. One of ``1`` (absolute amount), ``2``
    (percentage) and others.
    """
    DISCOUNT_RATE: NotRequired[float]
    """Discount in per cent."""
    TAX_RATE: NotRequired[float]
    """Tax rate in per cent."""
    TAX_INCLUDED: NotRequired[bool | Literal["Y", "N"]]
    """Whether the price includes tax: Y or N."""
    MEASURE_CODE: NotRequired[int]
    """Code of the unit of measure."""
    MEASURE_NAME: NotRequired[str]
    """Name of the unit of measure."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    PRODUCT_NAME: NotRequired[str]
    """Name of the product in the row."""
    PRODUCT_DESCRIPTION: NotRequired[str]
    """Description in the product row."""
    DISCOUNT_SUM: NotRequired[float]
    """Discount as a sum of money."""


class UserfieldAddFieldsSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    DISPLAY: NotRequired[str]
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK. Default: ``CHECKBOX``."""
    LIST_HEIGHT: NotRequired[int]
    """Height of the list, or of the preview in it. Default: ``1``."""
    DEFAULT_VALUE: NotRequired[str]
    """Value taken when none is given."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text. Default: ``1``."""
    PRECISION: NotRequired[int]
    """Number of decimal places. Default: ``2``."""
    IBLOCK_TYPE_ID: NotRequired[str]
    """Type of the information block, e.g. lists."""
    IBLOCK_ID: NotRequired[str]
    """Identifier of the information block. Default: ``0``."""
    ACTIVE_FILTER: NotRequired[bool | Literal["Y", "N"]]
    """Whether only active elements are offered: Y or N; left out: N. Default: ``N``."""
    ENTITY_TYPE: NotRequired[str]
    """Type of the object or directory concerned."""
    LEAD: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field can be bound to leads: Y or N; left out: N. Default: ``N``."""
    CONTACT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field can be bound to contacts: Y or N; left out: N. Default: ``N``."""
    COMPANY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field can be bound to companies: Y or N; left out: N. Default: ``N``."""
    DEAL: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field can be bound to deals: Y or N; left out: N. Default: ``N``."""
    VALUE: NotRequired[str]
    SORT: NotRequired[int]
    """Sort index: lower comes first. Default: ``0``."""
    DEF: NotRequired[bool | Literal["Y", "N"]]
    """Whether the list value is preset: Y or N. Default: ``N``."""
    XML_ID: NotRequired[str]
    """External identifier."""


class UserfieldAddFields(TypedDict):
    """Values by field."""

    LABEL: NotRequired[str]
    """Caption shown to users."""
    USER_TYPE_ID: (
        Literal[
            "string",
            "integer",
            "double",
            "boolean",
            "datetime",
            "date",
            "money",
            "url",
            "address",
            "enumeration",
            "file",
            "employee",
            "crm_status",
            "iblock_section",
            "iblock_element",
            "crm",
        ]
        | str
    )
    """Data type of the custom field, e.g. string, double or datetime. One of ``string``,
    ``integer`` (whole number), ``double`` (number with fraction), ``boolean`` (yes or no),
    ``datetime`` (date and time), ``date``, ``money`` (amount with currency), ``url`` (link),
    ``address``, ``enumeration`` (choice from a list), ``file``, ``employee`` (link to an
    employee), ``crm_status`` (value of a CRM reference book), ``iblock_section`` (section of an
    information block), ``iblock_element`` (element of an information block), ``crm`` (link to
    CRM objects) and others.
    """
    FIELD_NAME: str
    """Code of the field."""
    MULTIPLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed: Y or N. Default: ``N``."""
    MANDATORY: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value is required: Y or N. Default: ``N``."""
    SHOW_FILTER: NotRequired[bool | Literal["Y", "N"]]
    """Whether and how filters show the field: Y, N, I (exact), E (mask) or S (substring). Default:
    ``N``.
    """
    LIST: NotRequired[Sequence[Mapping[str, object]]]
    """Values of a list field, or entries of a list."""
    SETTINGS: NotRequired[UserfieldAddFieldsSettings | Mapping[str, object]]
    """Further settings; which ones depends on the type."""
    SORT: NotRequired[int]
    """Sort index: lower comes first. Default: ``100``."""
    XML_ID: NotRequired[str]
    """External identifier."""
    LIST_FILTER_LABEL: NotRequired[str | Mapping[str, object]]
    """Label in the list filter: a text, or texts by language."""
    LIST_COLUMN_LABEL: NotRequired[str | Mapping[str, object]]
    """Column heading in lists: a text, or texts by language."""
    EDIT_FORM_LABEL: NotRequired[str | Mapping[str, object]]
    """Label in the edit form: a text, or texts by language."""
    ERROR_MESSAGE: NotRequired[str | Mapping[str, object]]
    """Text of the error; for a custom field, shown when a value is invalid."""
    HELP_MESSAGE: NotRequired[str | Mapping[str, object]]
    """Hint for the field: a text, or texts by language."""
    SHOW_IN_LIST: NotRequired[bool | Literal["Y", "N"]]
    """Whether lists show the field. Default: ``N``."""
    EDIT_IN_LIST: NotRequired[bool | Literal["Y", "N"]]
    """Whether users may edit the value. Default: ``Y``."""
    IS_SEARCHABLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether values of the field take part in search. Default: ``N``."""


class UserfieldGetResultSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    SIZE: int
    """Size of the file in bytes; for an input field, its width."""
    ROWS: int
    """Height of the input field, in lines of text."""
    REGEXP: str
    """Regular expression that values must match."""
    MIN_LENGTH: int
    """Shortest length of a value allowed."""
    MAX_LENGTH: int
    """Longest length of a value allowed."""
    DEFAULT_VALUE: str
    """Value taken when none is given."""


class UserfieldGetResult(TypedDict):
    """What ``result`` holds."""

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
    SETTINGS: UserfieldGetResultSettings
    """Further settings; which ones depends on the type."""
    EDIT_FORM_LABEL: dict[str, str]
    """Label in the edit form: a text, or texts by language."""
    LIST_COLUMN_LABEL: dict[str, str]
    """Column heading in lists: a text, or texts by language."""
    LIST_FILTER_LABEL: dict[str, str]
    """Label in the list filter: a text, or texts by language."""
    ERROR_MESSAGE: dict[str, str]
    """Text of the error; for a custom field, shown when a value is invalid."""
    HELP_MESSAGE: dict[str, str]
    """Hint for the field: a text, or texts by language."""


class UserfieldListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    MULTIPLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed: Y or N."""
    MANDATORY: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value is required: Y or N."""
    LANG: NotRequired[
        Literal[
            "EDIT_FORM_LABEL",
            "LIST_COLUMN_LABEL",
            "LIST_FILTER_LABEL",
            "ERROR_MESSAGE",
            "HELP_MESSAGE",
        ]
        | str
    ]
    """Language in which labels and messages of the fields are given. One of ``EDIT_FORM_LABEL``
    (label in the edit form), ``LIST_COLUMN_LABEL`` (column heading in lists),
    ``LIST_FILTER_LABEL`` (label in list filters), ``ERROR_MESSAGE`` (error text),
    ``HELP_MESSAGE`` (hint for users) and others.
    """
    ID: NotRequired[int]
    """Identifier."""
    FIELD_NAME: NotRequired[str]
    """Code of the field."""
    USER_TYPE_ID: NotRequired[
        Literal[
            "string",
            "integer",
            "double",
            "boolean",
            "datetime",
            "date",
            "money",
            "url",
            "address",
            "enumeration",
            "file",
            "employee",
            "crm_status",
            "iblock_section",
            "iblock_element",
            "crm",
        ]
        | str
    ]
    """Data type of the custom field, e.g. string, double or datetime. One of ``string``,
    ``integer`` (whole number), ``double`` (number with fraction), ``boolean`` (yes or no),
    ``datetime`` (date and time), ``date``, ``money`` (amount with currency), ``url`` (link),
    ``address``, ``enumeration`` (choice from a list), ``file``, ``employee`` (link to an
    employee), ``crm_status`` (value of a CRM reference book), ``iblock_section`` (section of an
    information block), ``iblock_element`` (element of an information block), ``crm`` (link to
    CRM objects) and others.
    """
    XML_ID: NotRequired[str]
    """External identifier."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    SHOW_FILTER: NotRequired[Literal["N", "I", "E", "S"]]
    """Whether and how filters show the field: Y, N, I (exact), E (mask) or S (substring). One of
    ``N`` (not shown), ``I`` (matched exactly), ``E`` (matched by mask), ``S`` (matched by
    substring).
    """
    SHOW_IN_LIST: NotRequired[bool | Literal["Y", "N"]]
    """Whether lists show the field."""
    EDIT_IN_LIST: NotRequired[bool | Literal["Y", "N"]]
    """Whether users may edit the value."""
    IS_SEARCHABLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether values of the field take part in search."""


class UserfieldListItemSettingsResourcesResourceSections(TypedDict):
    """Resources of the kind, one section each."""

    ID: str
    """Identifier."""
    CAL_TYPE: str
    """Type of calendar that the section belongs to."""
    NAME: str


class UserfieldListItemSettingsResourcesResource(TypedDict):
    """Kind of resource that a booking field offers, with its sections."""

    XML_ID: str
    """External identifier."""
    NAME: str
    SECTIONS: list[UserfieldListItemSettingsResourcesResourceSections]
    """Resources of the kind, one section each."""


class UserfieldListItemSettingsResources(TypedDict):
    """Kinds of resources by code, with their sections."""

    resource: UserfieldListItemSettingsResourcesResource
    """Kind of resource that a booking field offers, with its sections."""


class UserfieldListItemSettingsSelectedResources(TypedDict):
    """Resources that can be booked with the field."""

    type: str
    """Data type of the field."""
    id: str
    """Identifier."""
    title: str


class UserfieldListItemSettingsServiceList(TypedDict):
    """Services with their durations."""

    name: str
    duration: str
    """Length of a booked service in minutes, or of the call in seconds."""


class UserfieldListItemSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    ENTITY_TYPE: NotRequired[str]
    """Type of the object or directory concerned."""
    DISPLAY: NotRequired[str]
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK."""
    LIST_HEIGHT: NotRequired[int]
    """Height of the list, or of the preview in it."""
    CAPTION_NO_VALUE: NotRequired[str]
    """Caption of the empty choice."""
    SHOW_NO_VALUE: NotRequired[str]
    """Whether an empty choice is offered: Y or N."""
    SIZE: NotRequired[int]
    """Size of the file in bytes; for an input field, its width."""
    LIST_WIDTH: NotRequired[int]
    """Width of the preview in the list."""
    MAX_SHOW_SIZE: NotRequired[int]
    """Largest file size that is displayed."""
    MAX_ALLOWED_SIZE: NotRequired[int]
    """Largest file size that may be uploaded."""
    EXTENSIONS: NotRequired[list[Any]]
    """File extensions allowed."""
    TARGET_BLANK: NotRequired[str]
    """Whether files open in a new tab: Y or N."""
    USE_USERS: NotRequired[str]
    """Whether users can be booked: Y or N."""
    USE_RESOURCES: NotRequired[str]
    """Whether resources can be booked: Y or N."""
    RESOURCES: NotRequired[UserfieldListItemSettingsResources]
    """Kinds of resources by code, with their sections."""
    SELECTED_RESOURCES: NotRequired[list[UserfieldListItemSettingsSelectedResources]]
    """Resources that can be booked with the field."""
    SELECTED_USERS: NotRequired[list[Any]]
    """Users that can be booked with the field."""
    FULL_DAY: NotRequired[str]
    """Whether bookings take whole days: Y or N."""
    ALLOW_OVERBOOKING: NotRequired[str]
    """Whether bookings may overlap: Y or N."""
    USE_SERVICES: NotRequired[str]
    """Whether services are used: Y or N."""
    SERVICE_LIST: NotRequired[list[UserfieldListItemSettingsServiceList]]
    """Services with their durations."""
    RESOURCE_LIMIT: NotRequired[int]
    """Limit of resources in a booking field; may be -1."""
    TIMEZONE: NotRequired[str]
    """Time zone of the bookings."""
    USE_USER_TIMEZONE: NotRequired[str]
    """Whether the user's own time zone applies: Y or N."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text."""
    REGEXP: NotRequired[str]
    """Regular expression that values must match."""
    MIN_LENGTH: NotRequired[int]
    """Shortest length of a value allowed."""
    MAX_LENGTH: NotRequired[int]
    """Longest length of a value allowed."""
    DEFAULT_VALUE: NotRequired[str]
    """Value taken when none is given."""


class UserfieldListItemList(TypedDict):
    """Values of a list field, or entries of a list."""

    ID: str
    """Identifier."""
    SORT: str
    """Sort index: lower comes first."""
    VALUE: str
    DEF: str
    """Whether the list value is preset: Y or N."""
    XML_ID: str
    """External identifier."""


class UserfieldListItem(TypedDict):
    """What ``result`` holds."""

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
    SETTINGS: UserfieldListItemSettings
    """Further settings; which ones depends on the type."""
    EDIT_FORM_LABEL: str
    """Label in the edit form: a text, or texts by language."""
    LIST_COLUMN_LABEL: str
    """Column heading in lists: a text, or texts by language."""
    LIST_FILTER_LABEL: str
    """Label in the list filter: a text, or texts by language."""
    ERROR_MESSAGE: str | None
    """Text of the error; for a custom field, shown when a value is invalid."""
    HELP_MESSAGE: str | None
    """Hint for the field: a text, or texts by language."""
    LIST: NotRequired[list[UserfieldListItemList]]
    """Values of a list field, or entries of a list."""


class UserfieldUpdateFieldsSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    DEFAULT_VALUE: NotRequired[str]
    """Value taken when none is given."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text."""
    PRECISION: NotRequired[int]
    """Number of decimal places."""
    DISPLAY: NotRequired[str]
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK."""
    LIST_HEIGHT: NotRequired[object]
    """Height of the list, or of the preview in it."""
    IBLOCK_TYPE_ID: NotRequired[str]
    """Type of the information block, e.g. lists."""
    IBLOCK_ID: NotRequired[str]
    """Identifier of the information block."""
    ACTIVE_FILTER: NotRequired[bool | Literal["Y", "N"]]
    """Whether only active elements are offered: Y or N; left out: N."""
    ENTITY_TYPE: NotRequired[str]
    """Type of the object or directory concerned."""
    LEAD: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field can be bound to leads: Y or N; left out: N."""
    CONTACT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field can be bound to contacts: Y or N; left out: N."""
    COMPANY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field can be bound to companies: Y or N; left out: N."""
    DEAL: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field can be bound to deals: Y or N; left out: N."""


class UserfieldUpdateFieldsList(TypedDict):
    """Values of a list field, or entries of a list."""

    VALUE: NotRequired[str]
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    DEF: NotRequired[bool | Literal["Y", "N"]]
    """Whether the list value is preset: Y or N."""
    XML_ID: NotRequired[str]
    """External identifier."""


class UserfieldUpdateFields(TypedDict):
    """Values by field."""

    MANDATORY: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value is required: Y or N."""
    SHOW_FILTER: NotRequired[bool | Literal["Y", "N"]]
    """Whether and how filters show the field: Y, N, I (exact), E (mask) or S (substring)."""
    SETTINGS: NotRequired[UserfieldUpdateFieldsSettings | Mapping[str, object]]
    """Further settings; which ones depends on the type."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    EDIT_IN_LIST: NotRequired[bool | Literal["Y", "N"]]
    """Whether users may edit the value."""
    LIST_FILTER_LABEL: NotRequired[str | Mapping[str, object]]
    """Label in the list filter: a text, or texts by language."""
    LIST_COLUMN_LABEL: NotRequired[str | Mapping[str, str]]
    """Column heading in lists: a text, or texts by language."""
    EDIT_FORM_LABEL: NotRequired[str | Mapping[str, str]]
    """Label in the edit form: a text, or texts by language."""
    ERROR_MESSAGE: NotRequired[str | Mapping[str, str]]
    """Text of the error; for a custom field, shown when a value is invalid."""
    HELP_MESSAGE: NotRequired[str | Mapping[str, str]]
    """Hint for the field: a text, or texts by language."""
    XML_ID: NotRequired[str]
    """External identifier."""
    LIST: NotRequired[Sequence[UserfieldUpdateFieldsList | Mapping[str, object]]]
    """Values of a list field, or entries of a list."""
    SHOW_IN_LIST: NotRequired[bool | Literal["Y", "N"]]
    """Whether lists show the field."""
    IS_SEARCHABLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether values of the field take part in search."""


_ADD: Final[Endpoint[int]] = Endpoint("crm.quote.add")
_DELETE: Final[Endpoint[bool]] = Endpoint("crm.quote.delete")
_FIELDS: Final[Endpoint[dict[str, FieldsResult]]] = Endpoint("crm.quote.fields", write=False)
_GET: Final[Endpoint[GetResult]] = Endpoint("crm.quote.get", write=False)
_LIST: Final[ListEndpoint[ListItem]] = ListEndpoint(
    "crm.quote.list", Paging("start", (), 50, id="ID")
)
_UPDATE: Final[Endpoint[bool]] = Endpoint("crm.quote.update")
_CONTACT__ADD: Final[Endpoint[bool]] = Endpoint("crm.quote.contact.add")
_CONTACT__DELETE: Final[Endpoint[bool]] = Endpoint("crm.quote.contact.delete")
_CONTACT__FIELDS: Final[Endpoint[dict[str, ContactFieldsResult]]] = Endpoint(
    "crm.quote.contact.fields", write=False
)
_CONTACT__ITEMS__DELETE: Final[Endpoint[bool]] = Endpoint("crm.quote.contact.items.delete")
_CONTACT__ITEMS__GET: Final[Endpoint[list[ContactItemsGetResult]]] = Endpoint(
    "crm.quote.contact.items.get", write=False
)
_CONTACT__ITEMS__SET: Final[Endpoint[bool]] = Endpoint("crm.quote.contact.items.set")
_PRODUCTROWS__GET: Final[Endpoint[list[ProductrowsGetResult]]] = Endpoint(
    "crm.quote.productrows.get", write=False
)
_PRODUCTROWS__SET: Final[Endpoint[bool]] = Endpoint("crm.quote.productrows.set")
_USERFIELD__ADD: Final[Endpoint[int]] = Endpoint("crm.quote.userfield.add")
_USERFIELD__DELETE: Final[Endpoint[bool]] = Endpoint("crm.quote.userfield.delete")
_USERFIELD__GET: Final[Endpoint[UserfieldGetResult]] = Endpoint(
    "crm.quote.userfield.get", write=False
)
_USERFIELD__LIST: Final[ListEndpoint[UserfieldListItem]] = ListEndpoint(
    "crm.quote.userfield.list", Paging("start", (), 50, id="ID")
)
_USERFIELD__UPDATE: Final[Endpoint[bool]] = Endpoint("crm.quote.userfield.update")


class CrmQuoteMethods(Namespace):
    """Methods of ``crm.quote``."""

    @property
    def contact(self) -> CrmQuoteContactMethods:
        """Methods of ``crm.quote.contact``."""
        return CrmQuoteContactMethods(self._caller)

    @property
    def productrows(self) -> CrmQuoteProductrowsMethods:
        """Methods of ``crm.quote.productrows``."""
        return CrmQuoteProductrowsMethods(self._caller)

    @property
    def userfield(self) -> CrmQuoteUserfieldMethods:
        """Methods of ``crm.quote.userfield``."""
        return CrmQuoteUserfieldMethods(self._caller)

    @_deprecated("crm.quote.add is deprecated: use crm.item.add instead")
    def add(
        self,
        *,
        fields: AddFields | Mapping[str, object],
        params: AddParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a quote.

        Deprecated; use ``crm.item.add`` instead.

        Args:
            fields: Values by field. Required. Keys: ``TITLE`` (required), ``STATUS_ID``,
                ``OPENED``, ``ASSIGNED_BY_ID``, ``CURRENCY_ID``, ``OPPORTUNITY``,
                ``COMPANY_ID``, ``MYCOMPANY_ID``, ``COMMENTS``, ``BEGINDATE``, ``CLOSEDATE``,
                ``CONTACT_IDS``, ``PERSON_TYPE_ID``, ``CLIENT_TITLE``, ``CLIENT_ADDR``,
                ``CLIENT_EMAIL``, ``CLIENT_PHONE``.
            params: Extra options, such as import mode. Keys: ``IMPORT``, ``DATE_CREATE``,
                ``DATE_MODIFY``, ``CREATED_BY_ID``, ``MODIFY_BY_ID``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The fields parameter has to be an
                object. No code: The params parameter has to be an object. No code: The caller
                may not create quotes.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.add``. Scope: ``crm``. Who may call: users who may create
        quotes. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-add.html
        """
        return self._call(
            _ADD,
            {
                "fields": _in_fields(fields, {"OPENED": _yes_no}),
                "params": _in_fields(params, {"IMPORT": _yes_no}),
            },
            extra_params,
        )

    @_deprecated("crm.quote.delete is deprecated: use crm.item.delete instead")
    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a quote.

        Deprecated; use ``crm.item.delete`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The id given is wrong. No code: The
                caller may not delete quotes. ``ERROR_CORE``: There is no quote with this id.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.delete``. Scope: ``crm``. Who may call: users who may delete
        quotes. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-delete.html
        """
        return self._call(_DELETE, {"id": id}, extra_params)

    @_deprecated("crm.quote.fields is deprecated: use crm.item.fields instead")
    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, FieldsResult]:
        """Describe the fields of quotes, custom ones included.

        Deprecated; use ``crm.item.fields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``type``, ``isRequired``, ``isReadOnly``, ``isImmutable``,
            ``isMultiple``, ``isDynamic``, ``title``, ``statusType``, ``isDeprecated``,
            ``listLabel``, ``formLabel``, ``filterLabel``, ``settings``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-fields.html
        """
        return self._call(_FIELDS, {}, extra_params)

    @_deprecated("crm.quote.get is deprecated: use crm.item.get instead")
    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Get one quote.

        Deprecated; use ``crm.item.get`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``ID``, ``TITLE``, ``STATUS_ID``, ``CURRENCY_ID``,
            ``OPPORTUNITY``, ``TAX_VALUE``, ``COMPANY_ID``, ``CONTACT_ID``,
            ``MYCOMPANY_ID``, ``BEGINDATE``, ``CLOSEDATE``, ``ACTUAL_DATE``,
            ``ASSIGNED_BY_ID``, ``CREATED_BY_ID``, ``MODIFY_BY_ID``, ``DATE_CREATE``,
            ``DATE_MODIFY``, ``OPENED``, ``CLOSED``, ``COMMENTS``, ``LEAD_ID``, ``DEAL_ID``,
            ``QUOTE_NUMBER``, ``CONTENT``, ``TERMS``, ``PERSON_TYPE_ID``, ``LOCATION_ID``,
            ``CLIENT_TITLE``, ``CLIENT_ADDR``, ``CLIENT_CONTACT``, ``CLIENT_EMAIL``,
            ``CLIENT_PHONE``, ``CLIENT_TP_ID``, ``CLIENT_TPA_ID``, ``UTM_SOURCE``,
            ``UTM_MEDIUM``, ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_TERM``,
            ``LAST_COMMUNICATION_TIME``, ``LAST_ACTIVITY_BY``, ``LAST_ACTIVITY_TIME``.

        Raises:
            APIError: the portal refused the call. No code: The id given is wrong. No code: The
                caller may not read quotes. No code: There is no quote with this id.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.get``. Scope: ``crm``. Who may call: users who may read quotes.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-get.html
        """
        return self._call(_GET, {"id": id}, extra_params)

    @_deprecated("crm.quote.list is deprecated: use crm.item.list instead")
    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ListItem]:
        """List quotes that match a filter, page by page.

        Deprecated; use ``crm.item.list`` instead.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The order parameter has to be an
                object. No code: The filter parameter has to be an object. No code: The caller
                may not read quotes. No code: The list could not be read because of a general
                failure.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.list``. Scope: ``crm``. Who may call: users who may read quotes.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-list.html
        """
        return self._list(
            _LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    @_deprecated("crm.quote.update is deprecated: use crm.item.update instead")
    def update(
        self,
        *,
        id: int,
        fields: UpdateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        params: UpdateParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a quote.

        Deprecated; use ``crm.item.update`` instead.

        Args:
            id: Identifier. Required.
            fields: Values by field. Keys: ``STATUS_ID``, ``COMMENTS``, ``TITLE``,
                ``CURRENCY_ID``, ``OPPORTUNITY``, ``ASSIGNED_BY_ID``, ``COMPANY_ID``,
                ``CONTACT_IDS``, ``MYCOMPANY_ID``, ``OPENED``, ``PERSON_TYPE_ID``,
                ``BEGINDATE``, ``CLOSEDATE``, ``CLIENT_TITLE``, ``CLIENT_ADDR``,
                ``CLIENT_EMAIL``, ``CLIENT_PHONE``.
            params: Extra options, such as import mode. Keys: ``REGISTER_HISTORY_EVENT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The fields parameter has to be an
                object. No code: The params parameter has to be an object. No code: The id given
                is wrong. No code: The caller may not edit quotes. No code: There is no quote
                with this id.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.update``. Scope: ``crm``. Who may call: users who may edit
        quotes. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-update.html
        """
        return self._call(
            _UPDATE,
            {
                "id": id,
                "fields": _in_fields(fields, {"OPENED": _yes_no}),
                "params": _in_fields(params, {"REGISTER_HISTORY_EVENT": _yes_no}),
            },
            extra_params,
        )


class AsyncCrmQuoteMethods(AsyncNamespace):
    """Methods of ``crm.quote``."""

    @property
    def contact(self) -> AsyncCrmQuoteContactMethods:
        """Methods of ``crm.quote.contact``."""
        return AsyncCrmQuoteContactMethods(self._caller)

    @property
    def productrows(self) -> AsyncCrmQuoteProductrowsMethods:
        """Methods of ``crm.quote.productrows``."""
        return AsyncCrmQuoteProductrowsMethods(self._caller)

    @property
    def userfield(self) -> AsyncCrmQuoteUserfieldMethods:
        """Methods of ``crm.quote.userfield``."""
        return AsyncCrmQuoteUserfieldMethods(self._caller)

    @_deprecated("crm.quote.add is deprecated: use crm.item.add instead")
    async def add(
        self,
        *,
        fields: AddFields | Mapping[str, object],
        params: AddParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a quote.

        Deprecated; use ``crm.item.add`` instead.

        Args:
            fields: Values by field. Required. Keys: ``TITLE`` (required), ``STATUS_ID``,
                ``OPENED``, ``ASSIGNED_BY_ID``, ``CURRENCY_ID``, ``OPPORTUNITY``,
                ``COMPANY_ID``, ``MYCOMPANY_ID``, ``COMMENTS``, ``BEGINDATE``, ``CLOSEDATE``,
                ``CONTACT_IDS``, ``PERSON_TYPE_ID``, ``CLIENT_TITLE``, ``CLIENT_ADDR``,
                ``CLIENT_EMAIL``, ``CLIENT_PHONE``.
            params: Extra options, such as import mode. Keys: ``IMPORT``, ``DATE_CREATE``,
                ``DATE_MODIFY``, ``CREATED_BY_ID``, ``MODIFY_BY_ID``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The fields parameter has to be an
                object. No code: The params parameter has to be an object. No code: The caller
                may not create quotes.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.add``. Scope: ``crm``. Who may call: users who may create
        quotes. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-add.html
        """
        return await self._call(
            _ADD,
            {
                "fields": _in_fields(fields, {"OPENED": _yes_no}),
                "params": _in_fields(params, {"IMPORT": _yes_no}),
            },
            extra_params,
        )

    @_deprecated("crm.quote.delete is deprecated: use crm.item.delete instead")
    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a quote.

        Deprecated; use ``crm.item.delete`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The id given is wrong. No code: The
                caller may not delete quotes. ``ERROR_CORE``: There is no quote with this id.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.delete``. Scope: ``crm``. Who may call: users who may delete
        quotes. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-delete.html
        """
        return await self._call(_DELETE, {"id": id}, extra_params)

    @_deprecated("crm.quote.fields is deprecated: use crm.item.fields instead")
    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, FieldsResult]:
        """Describe the fields of quotes, custom ones included.

        Deprecated; use ``crm.item.fields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``type``, ``isRequired``, ``isReadOnly``, ``isImmutable``,
            ``isMultiple``, ``isDynamic``, ``title``, ``statusType``, ``isDeprecated``,
            ``listLabel``, ``formLabel``, ``filterLabel``, ``settings``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-fields.html
        """
        return await self._call(_FIELDS, {}, extra_params)

    @_deprecated("crm.quote.get is deprecated: use crm.item.get instead")
    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Get one quote.

        Deprecated; use ``crm.item.get`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``ID``, ``TITLE``, ``STATUS_ID``, ``CURRENCY_ID``,
            ``OPPORTUNITY``, ``TAX_VALUE``, ``COMPANY_ID``, ``CONTACT_ID``,
            ``MYCOMPANY_ID``, ``BEGINDATE``, ``CLOSEDATE``, ``ACTUAL_DATE``,
            ``ASSIGNED_BY_ID``, ``CREATED_BY_ID``, ``MODIFY_BY_ID``, ``DATE_CREATE``,
            ``DATE_MODIFY``, ``OPENED``, ``CLOSED``, ``COMMENTS``, ``LEAD_ID``, ``DEAL_ID``,
            ``QUOTE_NUMBER``, ``CONTENT``, ``TERMS``, ``PERSON_TYPE_ID``, ``LOCATION_ID``,
            ``CLIENT_TITLE``, ``CLIENT_ADDR``, ``CLIENT_CONTACT``, ``CLIENT_EMAIL``,
            ``CLIENT_PHONE``, ``CLIENT_TP_ID``, ``CLIENT_TPA_ID``, ``UTM_SOURCE``,
            ``UTM_MEDIUM``, ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_TERM``,
            ``LAST_COMMUNICATION_TIME``, ``LAST_ACTIVITY_BY``, ``LAST_ACTIVITY_TIME``.

        Raises:
            APIError: the portal refused the call. No code: The id given is wrong. No code: The
                caller may not read quotes. No code: There is no quote with this id.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.get``. Scope: ``crm``. Who may call: users who may read quotes.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-get.html
        """
        return await self._call(_GET, {"id": id}, extra_params)

    @_deprecated("crm.quote.list is deprecated: use crm.item.list instead")
    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ListItem]:
        """List quotes that match a filter, page by page.

        Deprecated; use ``crm.item.list`` instead.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The order parameter has to be an
                object. No code: The filter parameter has to be an object. No code: The caller
                may not read quotes. No code: The list could not be read because of a general
                failure.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.list``. Scope: ``crm``. Who may call: users who may read quotes.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-list.html
        """
        return self._list(
            _LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    @_deprecated("crm.quote.update is deprecated: use crm.item.update instead")
    async def update(
        self,
        *,
        id: int,
        fields: UpdateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        params: UpdateParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a quote.

        Deprecated; use ``crm.item.update`` instead.

        Args:
            id: Identifier. Required.
            fields: Values by field. Keys: ``STATUS_ID``, ``COMMENTS``, ``TITLE``,
                ``CURRENCY_ID``, ``OPPORTUNITY``, ``ASSIGNED_BY_ID``, ``COMPANY_ID``,
                ``CONTACT_IDS``, ``MYCOMPANY_ID``, ``OPENED``, ``PERSON_TYPE_ID``,
                ``BEGINDATE``, ``CLOSEDATE``, ``CLIENT_TITLE``, ``CLIENT_ADDR``,
                ``CLIENT_EMAIL``, ``CLIENT_PHONE``.
            params: Extra options, such as import mode. Keys: ``REGISTER_HISTORY_EVENT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The fields parameter has to be an
                object. No code: The params parameter has to be an object. No code: The id given
                is wrong. No code: The caller may not edit quotes. No code: There is no quote
                with this id.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.update``. Scope: ``crm``. Who may call: users who may edit
        quotes. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-update.html
        """
        return await self._call(
            _UPDATE,
            {
                "id": id,
                "fields": _in_fields(fields, {"OPENED": _yes_no}),
                "params": _in_fields(params, {"REGISTER_HISTORY_EVENT": _yes_no}),
            },
            extra_params,
        )


class CrmQuoteContactMethods(Namespace):
    """Methods of ``crm.quote.contact``."""

    @property
    def items(self) -> CrmQuoteContactItemsMethods:
        """Methods of ``crm.quote.contact.items``."""
        return CrmQuoteContactItemsMethods(self._caller)

    def add(
        self,
        *,
        id: int,
        fields: ContactAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Link one more contact to a quote.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``CONTACT_ID`` (required), ``IS_PRIMARY``,
                ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The id of the quote is missing or
                less than 1. No code: The fields parameter has to be an object. No code: The
                contact in fields.CONTACT_ID is missing or not a positive number. No code: There
                is no quote with this id. No code: The caller may not read the contact to be
                linked. ``ACCESS_DENIED``: The caller may not change the quote (HTTP 403).
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.contact.add``. Scope: ``crm``. Who may call: users who may
        change quotes. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-add.html
        """
        return self._call(
            _CONTACT__ADD,
            {"id": id, "fields": _in_fields(fields, {"IS_PRIMARY": _yes_no})},
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        fields: ContactDeleteFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Unlink one contact from a quote.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``CONTACT_ID`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The id of the quote is missing or
                less than 1. No code: The fields parameter has to be an object. No code: The
                contact in fields.CONTACT_ID is missing or not a positive number. No code: There
                is no quote with this id. No code: The caller may not read the contact to be
                unlinked. ``ACCESS_DENIED``: The caller may not change the quote (HTTP 403).
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.contact.delete``. Scope: ``crm``. Who may call: users who may
        change quotes. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-delete.html
        """
        return self._call(_CONTACT__DELETE, {"id": id, "fields": fields}, extra_params)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, ContactFieldsResult]:
        """Describe the fields of a link between a quote and a contact.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ContactFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.contact.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-fields.html
        """
        return self._call(_CONTACT__FIELDS, {}, extra_params)


class AsyncCrmQuoteContactMethods(AsyncNamespace):
    """Methods of ``crm.quote.contact``."""

    @property
    def items(self) -> AsyncCrmQuoteContactItemsMethods:
        """Methods of ``crm.quote.contact.items``."""
        return AsyncCrmQuoteContactItemsMethods(self._caller)

    async def add(
        self,
        *,
        id: int,
        fields: ContactAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Link one more contact to a quote.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``CONTACT_ID`` (required), ``IS_PRIMARY``,
                ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The id of the quote is missing or
                less than 1. No code: The fields parameter has to be an object. No code: The
                contact in fields.CONTACT_ID is missing or not a positive number. No code: There
                is no quote with this id. No code: The caller may not read the contact to be
                linked. ``ACCESS_DENIED``: The caller may not change the quote (HTTP 403).
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.contact.add``. Scope: ``crm``. Who may call: users who may
        change quotes. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-add.html
        """
        return await self._call(
            _CONTACT__ADD,
            {"id": id, "fields": _in_fields(fields, {"IS_PRIMARY": _yes_no})},
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        fields: ContactDeleteFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Unlink one contact from a quote.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``CONTACT_ID`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The id of the quote is missing or
                less than 1. No code: The fields parameter has to be an object. No code: The
                contact in fields.CONTACT_ID is missing or not a positive number. No code: There
                is no quote with this id. No code: The caller may not read the contact to be
                unlinked. ``ACCESS_DENIED``: The caller may not change the quote (HTTP 403).
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.contact.delete``. Scope: ``crm``. Who may call: users who may
        change quotes. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-delete.html
        """
        return await self._call(_CONTACT__DELETE, {"id": id, "fields": fields}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, ContactFieldsResult]:
        """Describe the fields of a link between a quote and a contact.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ContactFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.contact.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-fields.html
        """
        return await self._call(_CONTACT__FIELDS, {}, extra_params)


class CrmQuoteContactItemsMethods(Namespace):
    """Methods of ``crm.quote.contact.items``."""

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Unlink all contacts from a quote.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The id of the quote is missing or
                less than 1. ``ACCESS_DENIED``: The caller may not read or change the quote
                (HTTP 403).
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.contact.items.delete``. Scope: ``crm``. Who may call: users who
        may read and change quotes. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-delete.html
        """
        return self._call(_CONTACT__ITEMS__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ContactItemsGetResult]:
        """Get all contacts linked to a quote.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ContactItemsGetResult``: ``CONTACT_ID``, ``SORT``, ``ROLE_ID``,
            ``IS_PRIMARY``.

        Raises:
            APIError: the portal refused the call. No code: The id of the quote is missing or
                less than 1. ``ACCESS_DENIED``: The caller may not read the quote (HTTP 403).
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.contact.items.get``. Scope: ``crm``. Who may call: users who may
        read quotes. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-get.html
        """
        return self._call(_CONTACT__ITEMS__GET, {"id": id}, extra_params)

    def set(
        self,
        *,
        id: int,
        items: Sequence[ContactItemsSetItems | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace the whole set of contacts linked to a quote.

        Args:
            id: Identifier. Required.
            items: The entries. Required. Keys: ``CONTACT_ID`` (required), ``SORT``,
                ``IS_PRIMARY``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The id of the quote is missing or
                less than 1. No code: The items parameter has to be a list. No code: There is no
                quote with this id. No code: The caller may not read one of the contacts to be
                linked or unlinked. ``ACCESS_DENIED``: The caller may not change the quote (HTTP
                403). ``ERROR_CORE``: The set of contacts could not be put in order because of
                an internal failure (HTTP 500).
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.contact.items.set``. Scope: ``crm``. Who may call: users who may
        change quotes. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-set.html
        """
        return self._call(
            _CONTACT__ITEMS__SET,
            {"id": id, "items": _in_fields(items, {"IS_PRIMARY": _yes_no})},
            extra_params,
        )


class AsyncCrmQuoteContactItemsMethods(AsyncNamespace):
    """Methods of ``crm.quote.contact.items``."""

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Unlink all contacts from a quote.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The id of the quote is missing or
                less than 1. ``ACCESS_DENIED``: The caller may not read or change the quote
                (HTTP 403).
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.contact.items.delete``. Scope: ``crm``. Who may call: users who
        may read and change quotes. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-delete.html
        """
        return await self._call(_CONTACT__ITEMS__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ContactItemsGetResult]:
        """Get all contacts linked to a quote.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ContactItemsGetResult``: ``CONTACT_ID``, ``SORT``, ``ROLE_ID``,
            ``IS_PRIMARY``.

        Raises:
            APIError: the portal refused the call. No code: The id of the quote is missing or
                less than 1. ``ACCESS_DENIED``: The caller may not read the quote (HTTP 403).
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.contact.items.get``. Scope: ``crm``. Who may call: users who may
        read quotes. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-get.html
        """
        return await self._call(_CONTACT__ITEMS__GET, {"id": id}, extra_params)

    async def set(
        self,
        *,
        id: int,
        items: Sequence[ContactItemsSetItems | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace the whole set of contacts linked to a quote.

        Args:
            id: Identifier. Required.
            items: The entries. Required. Keys: ``CONTACT_ID`` (required), ``SORT``,
                ``IS_PRIMARY``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The id of the quote is missing or
                less than 1. No code: The items parameter has to be a list. No code: There is no
                quote with this id. No code: The caller may not read one of the contacts to be
                linked or unlinked. ``ACCESS_DENIED``: The caller may not change the quote (HTTP
                403). ``ERROR_CORE``: The set of contacts could not be put in order because of
                an internal failure (HTTP 500).
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.contact.items.set``. Scope: ``crm``. Who may call: users who may
        change quotes. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-set.html
        """
        return await self._call(
            _CONTACT__ITEMS__SET,
            {"id": id, "items": _in_fields(items, {"IS_PRIMARY": _yes_no})},
            extra_params,
        )


class CrmQuoteProductrowsMethods(Namespace):
    """Methods of ``crm.quote.productrows``."""

    @_deprecated("crm.quote.productrows.get is deprecated: use crm.item.productrow.* instead")
    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ProductrowsGetResult]:
        """Get the product rows of a quote.

        Deprecated; use ``crm.item.productrow.*`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductrowsGetResult``: ``ID``, ``OWNER_ID``, ``OWNER_TYPE``, ``PRODUCT_ID``,
            ``PRODUCT_NAME``, ``ORIGINAL_PRODUCT_NAME``, ``PRODUCT_DESCRIPTION``, ``PRICE``,
            ``PRICE_EXCLUSIVE``, ``PRICE_NETTO``, ``PRICE_BRUTTO``, ``PRICE_ACCOUNT``,
            ``QUANTITY``, ``DISCOUNT_TYPE_ID``, ``DISCOUNT_RATE``, ``DISCOUNT_SUM``,
            ``TAX_RATE``, ``TAX_INCLUDED``, ``CUSTOMIZED``, ``MEASURE_CODE``,
            ``MEASURE_NAME``, ``SORT``, ``XML_ID``, ``TYPE``, ``STORE_ID``, ``RESERVE_ID``,
            ``DATE_RESERVE_END``, ``RESERVE_QUANTITY``.

        Raises:
            APIError: the portal refused the call. No code: The id parameter is empty or wrong.
                No code: The caller may not read this quote.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.productrows.get``. Scope: ``crm``. Who may call: users who may
        read quotes. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-get.html
        """
        return self._call(_PRODUCTROWS__GET, {"id": id}, extra_params)

    @_deprecated("crm.quote.productrows.set is deprecated: use crm.item.productrow.* instead")
    def set(
        self,
        *,
        id: int,
        rows: Sequence[ProductrowsSetRows | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save all product rows of a quote at once.

        Deprecated; use ``crm.item.productrow.*`` instead.

        Args:
            id: Identifier. Required.
            rows: Product rows, each as values by field. Keys: ``PRODUCT_ID``, ``PRICE``,
                ``QUANTITY``, ``DISCOUNT_TYPE_ID``, ``DISCOUNT_RATE``, ``TAX_RATE``,
                ``TAX_INCLUDED``, ``MEASURE_CODE``, ``MEASURE_NAME``, ``SORT``,
                ``PRODUCT_NAME``, ``PRODUCT_DESCRIPTION``, ``DISCOUNT_SUM``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The id parameter is empty or wrong.
                No code: The rows parameter has to be a list. No code: The caller may not edit
                this quote. No code: There is no quote with this id. No code: The rights to
                catalogue products, or limits of the catalogue, do not permit these rows.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.productrows.set``. Scope: ``crm``. Who may call: users who may
        edit quotes. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-set.html
        """
        return self._call(
            _PRODUCTROWS__SET,
            {"id": id, "rows": _in_fields(rows, {"TAX_INCLUDED": _yes_no})},
            extra_params,
        )


class AsyncCrmQuoteProductrowsMethods(AsyncNamespace):
    """Methods of ``crm.quote.productrows``."""

    @_deprecated("crm.quote.productrows.get is deprecated: use crm.item.productrow.* instead")
    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ProductrowsGetResult]:
        """Get the product rows of a quote.

        Deprecated; use ``crm.item.productrow.*`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductrowsGetResult``: ``ID``, ``OWNER_ID``, ``OWNER_TYPE``, ``PRODUCT_ID``,
            ``PRODUCT_NAME``, ``ORIGINAL_PRODUCT_NAME``, ``PRODUCT_DESCRIPTION``, ``PRICE``,
            ``PRICE_EXCLUSIVE``, ``PRICE_NETTO``, ``PRICE_BRUTTO``, ``PRICE_ACCOUNT``,
            ``QUANTITY``, ``DISCOUNT_TYPE_ID``, ``DISCOUNT_RATE``, ``DISCOUNT_SUM``,
            ``TAX_RATE``, ``TAX_INCLUDED``, ``CUSTOMIZED``, ``MEASURE_CODE``,
            ``MEASURE_NAME``, ``SORT``, ``XML_ID``, ``TYPE``, ``STORE_ID``, ``RESERVE_ID``,
            ``DATE_RESERVE_END``, ``RESERVE_QUANTITY``.

        Raises:
            APIError: the portal refused the call. No code: The id parameter is empty or wrong.
                No code: The caller may not read this quote.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.productrows.get``. Scope: ``crm``. Who may call: users who may
        read quotes. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-get.html
        """
        return await self._call(_PRODUCTROWS__GET, {"id": id}, extra_params)

    @_deprecated("crm.quote.productrows.set is deprecated: use crm.item.productrow.* instead")
    async def set(
        self,
        *,
        id: int,
        rows: Sequence[ProductrowsSetRows | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save all product rows of a quote at once.

        Deprecated; use ``crm.item.productrow.*`` instead.

        Args:
            id: Identifier. Required.
            rows: Product rows, each as values by field. Keys: ``PRODUCT_ID``, ``PRICE``,
                ``QUANTITY``, ``DISCOUNT_TYPE_ID``, ``DISCOUNT_RATE``, ``TAX_RATE``,
                ``TAX_INCLUDED``, ``MEASURE_CODE``, ``MEASURE_NAME``, ``SORT``,
                ``PRODUCT_NAME``, ``PRODUCT_DESCRIPTION``, ``DISCOUNT_SUM``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The id parameter is empty or wrong.
                No code: The rows parameter has to be a list. No code: The caller may not edit
                this quote. No code: There is no quote with this id. No code: The rights to
                catalogue products, or limits of the catalogue, do not permit these rows.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.productrows.set``. Scope: ``crm``. Who may call: users who may
        edit quotes. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-set.html
        """
        return await self._call(
            _PRODUCTROWS__SET,
            {"id": id, "rows": _in_fields(rows, {"TAX_INCLUDED": _yes_no})},
            extra_params,
        )


class CrmQuoteUserfieldMethods(Namespace):
    """Methods of ``crm.quote.userfield``."""

    def add(
        self,
        *,
        fields: UserfieldAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a custom field of quotes.

        Args:
            fields: Values by field. Required. Keys: ``LABEL``, ``USER_TYPE_ID`` (required),
                ``FIELD_NAME`` (required), ``MULTIPLE``, ``MANDATORY``, ``SHOW_FILTER``,
                ``LIST``, ``SETTINGS``, ``SORT``, ``XML_ID``, ``LIST_FILTER_LABEL``,
                ``LIST_COLUMN_LABEL``, ``EDIT_FORM_LABEL``, ``ERROR_MESSAGE``, ``HELP_MESSAGE``,
                ``SHOW_IN_LIST``, ``EDIT_IN_LIST``, ``IS_SEARCHABLE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The code of the custom field
                (`FIELD_NAME`) is missing. ``ERROR_CORE``: The code of the custom field is over
                50 characters long, with `UF_CRM_` counted in. ``ERROR_CORE``: `FIELD_NAME` may
                hold only capital Latin letters, digits and underscores. No code: The type of
                the custom field (`USER_TYPE_ID`) is missing. ``ERROR_CORE``: There is no custom
                field type with this `USER_TYPE_ID`. ``ERROR_CORE``: Two items of the list have
                the same `XML_ID`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.userfield.add``. Scope: ``crm``. Who may call: administrators of
        the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-add.html
        """
        return self._call(
            _USERFIELD__ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "MULTIPLE": _yes_no,
                        "MANDATORY": _yes_no,
                        "SHOW_FILTER": _yes_no,
                        "SETTINGS": {
                            "ACTIVE_FILTER": _yes_no,
                            "LEAD": _yes_no,
                            "CONTACT": _yes_no,
                            "COMPANY": _yes_no,
                            "DEAL": _yes_no,
                            "DEF": _yes_no,
                        },
                        "SHOW_IN_LIST": _yes_no,
                        "EDIT_IN_LIST": _yes_no,
                        "IS_SEARCHABLE": _yes_no,
                    },
                )
            },
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a custom field of quotes.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is missing or not
                positive. No code: The caller is no administrator, or the custom field to delete
                is not one of quotes. ``ERROR_NOT_FOUND``: No custom field has this id. No code:
                The field could not be deleted, for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.userfield.delete``. Scope: ``crm``. Who may call: administrators
        of the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-delete.html
        """
        return self._call(_USERFIELD__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> UserfieldGetResult:
        """Get one custom field of quotes.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserfieldGetResult``: ``ID``, ``ENTITY_ID``, ``FIELD_NAME``, ``USER_TYPE_ID``,
            ``XML_ID``, ``SORT``, ``MULTIPLE``, ``MANDATORY``, ``SHOW_FILTER``,
            ``SHOW_IN_LIST``, ``EDIT_IN_LIST``, ``IS_SEARCHABLE``, ``SETTINGS``,
            ``EDIT_FORM_LABEL``, ``LIST_COLUMN_LABEL``, ``LIST_FILTER_LABEL``,
            ``ERROR_MESSAGE``, ``HELP_MESSAGE``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not read quotes, or
                the custom field is not one of quotes. No code: Parameter `id` is missing or not
                positive. ``ERROR_NOT_FOUND``: No custom field has this id.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.userfield.get``. Scope: ``crm``. Who may call: users who may
        read quotes. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-get.html
        """
        return self._call(_USERFIELD__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        filter: UserfieldListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[UserfieldListItem]:
        """List custom fields of quotes that match a filter.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``MULTIPLE``, ``MANDATORY``, ``LANG``, ``ID``, ``FIELD_NAME``, ``USER_TYPE_ID``,
                ``XML_ID``, ``SORT``, ``SHOW_FILTER``, ``SHOW_IN_LIST``, ``EDIT_IN_LIST``,
                ``IS_SEARCHABLE``.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The value of `order` must be an
                object. No code: The value of `filter` must be an object.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.userfield.list``. Scope: ``crm``. Who may call: users who may
        read quotes. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-list.html
        """
        return self._list(
            _USERFIELD__LIST,
            {
                "filter": _in_fields(
                    filter,
                    {
                        "MULTIPLE": _yes_no,
                        "MANDATORY": _yes_no,
                        "SHOW_IN_LIST": _yes_no,
                        "EDIT_IN_LIST": _yes_no,
                        "IS_SEARCHABLE": _yes_no,
                    },
                ),
                "order": order,
            },
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: UserfieldUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a custom field of quotes.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``MANDATORY``, ``SHOW_FILTER``,
                ``SETTINGS``, ``SORT``, ``EDIT_IN_LIST``, ``LIST_FILTER_LABEL``,
                ``LIST_COLUMN_LABEL``, ``EDIT_FORM_LABEL``, ``ERROR_MESSAGE``, ``HELP_MESSAGE``,
                ``XML_ID``, ``LIST``, ``SHOW_IN_LIST``, ``IS_SEARCHABLE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The value of `fields` must be an
                object. No code: Parameter `id` is missing or negative. No code: The caller is
                no administrator, or the custom field to change is not one of quotes.
                ``ERROR_NOT_FOUND``: No custom field has this id. ``ERROR_CORE``: Another choice
                of the list already has this XML_ID.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.userfield.update``. Scope: ``crm``. Who may call: administrators
        of the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-update.html
        """
        return self._call(
            _USERFIELD__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "MANDATORY": _yes_no,
                        "SHOW_FILTER": _yes_no,
                        "SETTINGS": {
                            "ACTIVE_FILTER": _yes_no,
                            "LEAD": _yes_no,
                            "CONTACT": _yes_no,
                            "COMPANY": _yes_no,
                            "DEAL": _yes_no,
                        },
                        "EDIT_IN_LIST": _yes_no,
                        "LIST": {"DEF": _yes_no},
                        "SHOW_IN_LIST": _yes_no,
                        "IS_SEARCHABLE": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class AsyncCrmQuoteUserfieldMethods(AsyncNamespace):
    """Methods of ``crm.quote.userfield``."""

    async def add(
        self,
        *,
        fields: UserfieldAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a custom field of quotes.

        Args:
            fields: Values by field. Required. Keys: ``LABEL``, ``USER_TYPE_ID`` (required),
                ``FIELD_NAME`` (required), ``MULTIPLE``, ``MANDATORY``, ``SHOW_FILTER``,
                ``LIST``, ``SETTINGS``, ``SORT``, ``XML_ID``, ``LIST_FILTER_LABEL``,
                ``LIST_COLUMN_LABEL``, ``EDIT_FORM_LABEL``, ``ERROR_MESSAGE``, ``HELP_MESSAGE``,
                ``SHOW_IN_LIST``, ``EDIT_IN_LIST``, ``IS_SEARCHABLE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The code of the custom field
                (`FIELD_NAME`) is missing. ``ERROR_CORE``: The code of the custom field is over
                50 characters long, with `UF_CRM_` counted in. ``ERROR_CORE``: `FIELD_NAME` may
                hold only capital Latin letters, digits and underscores. No code: The type of
                the custom field (`USER_TYPE_ID`) is missing. ``ERROR_CORE``: There is no custom
                field type with this `USER_TYPE_ID`. ``ERROR_CORE``: Two items of the list have
                the same `XML_ID`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.userfield.add``. Scope: ``crm``. Who may call: administrators of
        the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-add.html
        """
        return await self._call(
            _USERFIELD__ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "MULTIPLE": _yes_no,
                        "MANDATORY": _yes_no,
                        "SHOW_FILTER": _yes_no,
                        "SETTINGS": {
                            "ACTIVE_FILTER": _yes_no,
                            "LEAD": _yes_no,
                            "CONTACT": _yes_no,
                            "COMPANY": _yes_no,
                            "DEAL": _yes_no,
                            "DEF": _yes_no,
                        },
                        "SHOW_IN_LIST": _yes_no,
                        "EDIT_IN_LIST": _yes_no,
                        "IS_SEARCHABLE": _yes_no,
                    },
                )
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a custom field of quotes.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is missing or not
                positive. No code: The caller is no administrator, or the custom field to delete
                is not one of quotes. ``ERROR_NOT_FOUND``: No custom field has this id. No code:
                The field could not be deleted, for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.userfield.delete``. Scope: ``crm``. Who may call: administrators
        of the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-delete.html
        """
        return await self._call(_USERFIELD__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> UserfieldGetResult:
        """Get one custom field of quotes.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserfieldGetResult``: ``ID``, ``ENTITY_ID``, ``FIELD_NAME``, ``USER_TYPE_ID``,
            ``XML_ID``, ``SORT``, ``MULTIPLE``, ``MANDATORY``, ``SHOW_FILTER``,
            ``SHOW_IN_LIST``, ``EDIT_IN_LIST``, ``IS_SEARCHABLE``, ``SETTINGS``,
            ``EDIT_FORM_LABEL``, ``LIST_COLUMN_LABEL``, ``LIST_FILTER_LABEL``,
            ``ERROR_MESSAGE``, ``HELP_MESSAGE``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not read quotes, or
                the custom field is not one of quotes. No code: Parameter `id` is missing or not
                positive. ``ERROR_NOT_FOUND``: No custom field has this id.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.userfield.get``. Scope: ``crm``. Who may call: users who may
        read quotes. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-get.html
        """
        return await self._call(_USERFIELD__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        filter: UserfieldListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[UserfieldListItem]:
        """List custom fields of quotes that match a filter.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``MULTIPLE``, ``MANDATORY``, ``LANG``, ``ID``, ``FIELD_NAME``, ``USER_TYPE_ID``,
                ``XML_ID``, ``SORT``, ``SHOW_FILTER``, ``SHOW_IN_LIST``, ``EDIT_IN_LIST``,
                ``IS_SEARCHABLE``.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The value of `order` must be an
                object. No code: The value of `filter` must be an object.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.userfield.list``. Scope: ``crm``. Who may call: users who may
        read quotes. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-list.html
        """
        return self._list(
            _USERFIELD__LIST,
            {
                "filter": _in_fields(
                    filter,
                    {
                        "MULTIPLE": _yes_no,
                        "MANDATORY": _yes_no,
                        "SHOW_IN_LIST": _yes_no,
                        "EDIT_IN_LIST": _yes_no,
                        "IS_SEARCHABLE": _yes_no,
                    },
                ),
                "order": order,
            },
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: UserfieldUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a custom field of quotes.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``MANDATORY``, ``SHOW_FILTER``,
                ``SETTINGS``, ``SORT``, ``EDIT_IN_LIST``, ``LIST_FILTER_LABEL``,
                ``LIST_COLUMN_LABEL``, ``EDIT_FORM_LABEL``, ``ERROR_MESSAGE``, ``HELP_MESSAGE``,
                ``XML_ID``, ``LIST``, ``SHOW_IN_LIST``, ``IS_SEARCHABLE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The value of `fields` must be an
                object. No code: Parameter `id` is missing or negative. No code: The caller is
                no administrator, or the custom field to change is not one of quotes.
                ``ERROR_NOT_FOUND``: No custom field has this id. ``ERROR_CORE``: Another choice
                of the list already has this XML_ID.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.quote.userfield.update``. Scope: ``crm``. Who may call: administrators
        of the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-update.html
        """
        return await self._call(
            _USERFIELD__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "MANDATORY": _yes_no,
                        "SHOW_FILTER": _yes_no,
                        "SETTINGS": {
                            "ACTIVE_FILTER": _yes_no,
                            "LEAD": _yes_no,
                            "CONTACT": _yes_no,
                            "COMPANY": _yes_no,
                            "DEAL": _yes_no,
                        },
                        "EDIT_IN_LIST": _yes_no,
                        "LIST": {"DEF": _yes_no},
                        "SHOW_IN_LIST": _yes_no,
                        "IS_SEARCHABLE": _yes_no,
                    },
                ),
            },
            extra_params,
        )
