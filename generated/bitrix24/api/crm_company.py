# Generated from spec/crm/company: edit the spec there, then run python -m generator build.
"""Methods of ``crm.company``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.deprecation import deprecated as _deprecated
from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import in_fields as _in_fields
from .._runtime.values import yes_no as _yes_no

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page
    from ..api.crm import Multifield


class AddFields(TypedDict):
    """Values by field."""

    TITLE: NotRequired[str]
    COMPANY_TYPE: NotRequired[str]
    """Company type, a code of the reference book COMPANY_TYPE."""
    INDUSTRY: NotRequired[str]
    """Line of business, a code of the reference book INDUSTRY."""
    EMPLOYEES: NotRequired[str]
    """Headcount band, a code of the reference book EMPLOYEES."""
    CURRENCY_ID: NotRequired[str]
    """Code of the currency of the revenue."""
    REVENUE: NotRequired[float]
    """Yearly turnover of the company."""
    OPENED: NotRequired[bool | Literal["Y", "N"]]
    """Whether all users may see the company. Default: ``Y``."""
    ASSIGNED_BY_ID: NotRequired[int]
    """Responsible user; left out: the caller."""
    PHONE: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Phone numbers, a list with value and kind."""
    LOGO: NotRequired[object]
    """Picture file with the company logo."""
    COMMENTS: NotRequired[str]
    """Free comment on the company."""
    EMAIL: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """E-mail address or addresses."""
    WEB: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Websites, a list with value and kind."""
    IM: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Messenger accounts, a list with value and kind."""
    UTM_SOURCE: NotRequired[str]
    """Advertising system that brought the company."""
    UTM_MEDIUM: NotRequired[Literal["CPC", "CPM"]]
    """Kind of advertising traffic, for example CPC or CPM. One of ``CPC`` (advertisements paid per
    click), ``CPM`` (banners paid per thousand views).
    """
    UTM_CAMPAIGN: NotRequired[str]
    """Name or code of the advertising campaign."""
    UTM_CONTENT: NotRequired[str]
    """Content of the campaign, used for contextual advertising."""
    UTM_TERM: NotRequired[str]
    """Search words of the campaign."""
    IS_MY_COMPANY: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is one of the account owner's own companies."""
    ORIGINATOR_ID: NotRequired[str]
    """External system that the company data came from."""
    ORIGIN_ID: NotRequired[str]
    """Identifier that the external system gave the company."""
    ORIGIN_VERSION: NotRequired[str]
    """External data version that guards against overwriting by mistake."""
    DATE_CREATE: NotRequired[datetime | str]
    """Date and time of creation."""
    DATE_MODIFY: NotRequired[datetime | str]
    """When the company was last changed."""
    CREATED_BY_ID: NotRequired[int]
    """User who created the company."""
    MODIFY_BY_ID: NotRequired[int]
    """User who last changed the company."""


class FieldsResultSettings(TypedDict):
    """Settings that depend on the field's type."""

    parentEntityTypeId: NotRequired[int]
    """Object type that the field's parent link points to."""
    COMPANY: NotRequired[str]
    """Whether the field can be bound to companies: Y or N; left out: N."""
    LEAD: NotRequired[Any]
    """Whether the field can be bound to leads: Y or N; left out: N."""
    SIZE: NotRequired[int]
    """Size of the file in bytes; for an input field, its width."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text."""
    REGEXP: NotRequired[str]
    """Regular expression that checks entered text."""
    MIN_LENGTH: NotRequired[int]
    """Least number of characters; 0 means no limit."""
    MAX_LENGTH: NotRequired[int]
    """Greatest number of characters; 0 means no limit."""
    DEFAULT_VALUE: NotRequired[str]
    """Value taken when none is given."""


class FieldsResult(TypedDict):
    """What ``result`` holds."""

    type: str
    """Type of the card section, or data type of the field."""
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
    """Code of the CRM reference book with the field's values."""
    settings: NotRequired[FieldsResultSettings]
    """Settings that depend on the field's type."""
    listLabel: NotRequired[str]
    """Label of the custom field in lists."""
    formLabel: NotRequired[str]
    """Label of the custom field in the edit form."""
    filterLabel: NotRequired[str]
    """Label of the custom field in filters."""


class GetResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    COMPANY_TYPE: str
    """Company type, a code of the reference book COMPANY_TYPE."""
    TITLE: str
    LOGO: Any
    """Picture file with the company logo."""
    LEAD_ID: Any
    """Lead that the company is connected with."""
    HAS_PHONE: str
    """Whether at least one phone is filled in."""
    HAS_EMAIL: str
    """Whether at least one e-mail is filled in."""
    HAS_IMOL: str
    """Whether an Open Channel contact is filled in."""
    ASSIGNED_BY_ID: str
    """Responsible user; left out: the caller."""
    CREATED_BY_ID: str
    """User who created the company."""
    MODIFY_BY_ID: str
    """User who last changed the company."""
    BANKING_DETAILS: str
    """Bank details as free text."""
    INDUSTRY: str
    """Line of business, a code of the reference book INDUSTRY."""
    REVENUE: str
    """Yearly turnover of the company."""
    CURRENCY_ID: str
    """Code of the currency of the revenue."""
    EMPLOYEES: str
    """Headcount band, a code of the reference book EMPLOYEES."""
    COMMENTS: str
    """Free comment on the company."""
    DATE_CREATE: str
    """Date and time of creation."""
    DATE_MODIFY: str
    """When the company was last changed."""
    OPENED: str
    """Whether all users may see the company."""
    IS_MY_COMPANY: str
    """Whether it is one of the account owner's own companies."""
    ORIGINATOR_ID: Any
    """External system that the company data came from."""
    ORIGIN_ID: Any
    """Identifier that the external system gave the company."""
    ORIGIN_VERSION: Any
    """External data version that guards against overwriting by mistake."""
    ADDRESS: Any
    """Physical address; outdated, requisites hold addresses now."""
    ADDRESS_2: Any
    """Second line of the physical address; outdated."""
    ADDRESS_CITY: Any
    """City of the physical address; outdated."""
    ADDRESS_POSTAL_CODE: Any
    """Postal code of the physical address; outdated."""
    ADDRESS_REGION: Any
    """District of the physical address; outdated."""
    ADDRESS_PROVINCE: Any
    """Region or state of the physical address; outdated."""
    ADDRESS_COUNTRY: Any
    """Country of the physical address; outdated."""
    ADDRESS_COUNTRY_CODE: Any
    """Country code of the physical address; outdated."""
    ADDRESS_LOC_ADDR_ID: Any
    """Location record of the physical address; outdated."""
    ADDRESS_LEGAL: Any
    """Legal address as one text; outdated."""
    REG_ADDRESS: Any
    """Legal address, first line; outdated."""
    REG_ADDRESS_2: Any
    """Second line of the legal address; outdated."""
    REG_ADDRESS_CITY: Any
    """City of the legal address; outdated."""
    REG_ADDRESS_POSTAL_CODE: Any
    """Postal code of the legal address; outdated."""
    REG_ADDRESS_REGION: Any
    """District of the legal address; outdated."""
    REG_ADDRESS_PROVINCE: Any
    """Region or state of the legal address; outdated."""
    REG_ADDRESS_COUNTRY: Any
    """Country of the legal address; outdated."""
    REG_ADDRESS_COUNTRY_CODE: Any
    """Country code of the legal address; outdated."""
    REG_ADDRESS_LOC_ADDR_ID: Any
    """Location record of the legal address; outdated."""
    UTM_SOURCE: Any
    """Advertising system that brought the company."""
    UTM_MEDIUM: Any
    """Kind of advertising traffic, for example CPC or CPM."""
    UTM_CAMPAIGN: Any
    """Name or code of the advertising campaign."""
    UTM_CONTENT: Any
    """Content of the campaign, used for contextual advertising."""
    UTM_TERM: Any
    """Search words of the campaign."""
    LAST_ACTIVITY_BY: str
    """User behind the latest timeline activity."""
    LAST_ACTIVITY_TIME: str
    """When something last happened in the timeline."""
    LAST_COMMUNICATION_TIME: Any
    """When the company was last in contact."""


class ListItemPhone(TypedDict):
    """Phone numbers, a list with value and kind."""

    ID: str
    """Identifier."""
    VALUE_TYPE: str
    """Kind of the phone, e-mail or link, for example WORK."""
    VALUE: str
    TYPE_ID: str
    """Kind of contact detail, for example PHONE or EMAIL."""


class ListItem(TypedDict):
    """What ``result`` holds."""

    TITLE: str
    ASSIGNED_BY_ID: str
    """Responsible user; left out: the caller."""
    ID: str
    """Identifier."""
    PHONE: list[ListItemPhone]
    """Phone numbers, a list with value and kind."""


class UpdateFields(TypedDict):
    """Values by field."""

    CURRENCY_ID: NotRequired[str]
    """Code of the currency of the revenue."""
    REVENUE: NotRequired[float]
    """Yearly turnover of the company."""
    EMPLOYEES: NotRequired[str]
    """Headcount band, a code of the reference book EMPLOYEES."""
    TITLE: NotRequired[str]
    COMPANY_TYPE: NotRequired[str]
    """Company type, a code of the reference book COMPANY_TYPE."""
    LOGO: NotRequired[object]
    """Picture file with the company logo."""
    INDUSTRY: NotRequired[str]
    """Line of business, a code of the reference book INDUSTRY."""
    OPENED: NotRequired[bool | Literal["Y", "N"]]
    """Whether all users may see the company."""
    COMMENTS: NotRequired[str]
    """Free comment on the company."""
    ASSIGNED_BY_ID: NotRequired[int]
    """Responsible user; left out: the caller."""
    CONTACT_ID: NotRequired[int]
    """Contact linked to the company."""
    ORIGINATOR_ID: NotRequired[str]
    """External system that the company data came from."""
    ORIGIN_ID: NotRequired[str]
    """Identifier that the external system gave the company."""
    ORIGIN_VERSION: NotRequired[str]
    """External data version that guards against overwriting by mistake."""
    UTM_SOURCE: NotRequired[str]
    """Advertising system that brought the company."""
    UTM_MEDIUM: NotRequired[Literal["CPC", "CPM"]]
    """Kind of advertising traffic, for example CPC or CPM. One of ``CPC`` (advertisements paid per
    click), ``CPM`` (banners paid per thousand views).
    """
    UTM_CAMPAIGN: NotRequired[str]
    """Name or code of the advertising campaign."""
    UTM_CONTENT: NotRequired[str]
    """Content of the campaign, used for contextual advertising."""
    UTM_TERM: NotRequired[str]
    """Search words of the campaign."""
    PHONE: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Phone numbers, a list with value and kind."""
    EMAIL: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """E-mail address or addresses."""
    WEB: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Websites, a list with value and kind."""
    IM: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Messenger accounts, a list with value and kind."""
    LINK: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Links, a list with value and kind."""


class ContactAddFields(TypedDict):
    """Values by field."""

    CONTACT_ID: int
    """Contact linked to the company."""
    IS_PRIMARY: NotRequired[bool | Literal["Y", "N"]]
    """Whether this is the main contact; the first link is by default. Default: ``Y``."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""


class ContactDeleteFields(TypedDict):
    """Values by field."""

    CONTACT_ID: int
    """Contact linked to the company."""


class ContactFieldsResult(TypedDict):
    """What ``result`` holds."""

    type: str
    """Type of the card section, or data type of the field."""
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
    """Contact linked to the company."""
    SORT: int
    """Sort index: lower comes first."""
    ROLE_ID: int
    """System identifier of the contact's role."""
    IS_PRIMARY: Literal["Y", "N"]
    """Whether this is the main contact; the first link is by default."""


class ContactItemsSetItems(TypedDict):
    """The entries."""

    CONTACT_ID: int
    """Contact linked to the company."""
    IS_PRIMARY: NotRequired[bool | Literal["Y", "N"]]
    """Whether this is the main contact; the first link is by default."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""


class DetailsConfigurationGetResultElementsOptions(TypedDict):
    """Extra options of a field in the company card."""

    defaultCountry: str
    """Two-letter country whose phone format is preset."""
    defaultAddressType: NotRequired[int]
    """Address type preset for the ADDRESS field."""


class DetailsConfigurationGetResultElements(TypedDict):
    """Fields shown in a section of the company card."""

    name: str
    optionFlags: bool | str
    """Whether the field shows even when empty; 0 unless set."""
    options: NotRequired[DetailsConfigurationGetResultElementsOptions]
    """Extra options of a field in the company card."""


class DetailsConfigurationGetResult(TypedDict):
    """What ``result`` holds."""

    name: str
    title: str
    type: str
    """Type of the card section, or data type of the field."""
    elements: list[DetailsConfigurationGetResultElements]
    """Fields shown in a section of the company card."""


class DetailsConfigurationSetDataElementsOptions(TypedDict):
    """Extra options of a field in the company card."""

    defaultCountry: NotRequired[str]
    """Two-letter country whose phone format is preset."""
    defaultAddressType: NotRequired[int]
    """Address type preset for the ADDRESS field."""


class DetailsConfigurationSetDataElements(TypedDict):
    """Fields shown in a section of the company card."""

    name: str
    options: NotRequired[DetailsConfigurationSetDataElementsOptions | Mapping[str, object]]
    """Extra options of a field in the company card."""
    optionFlags: NotRequired[int]
    """Whether the field shows even when empty; 0 unless set. Default: ``0``."""


class DetailsConfigurationSetData(TypedDict):
    """Sections of the company card with their fields."""

    name: str
    title: str
    type: str
    """Type of the card section, or data type of the field."""
    elements: NotRequired[Sequence[DetailsConfigurationSetDataElements | Mapping[str, object]]]
    """Fields shown in a section of the company card."""


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
    """Whether only active elements are on offer. Default: ``N``."""
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
    """Whether the list choice is preselected. Default: ``N``."""
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
    """Regular expression that checks entered text."""
    MIN_LENGTH: int
    """Least number of characters; 0 means no limit."""
    MAX_LENGTH: int
    """Greatest number of characters; 0 means no limit."""
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
    """Language of the labels to return. One of ``EDIT_FORM_LABEL`` (label in the edit form),
    ``LIST_COLUMN_LABEL`` (column heading in lists), ``LIST_FILTER_LABEL`` (label in list
    filters), ``ERROR_MESSAGE`` (error text), ``HELP_MESSAGE`` (hint for users) and others.
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
    """Resources of this kind that can be booked."""

    ID: str
    """Identifier."""
    CAL_TYPE: str
    """Calendar type of the resource."""
    NAME: str


class UserfieldListItemSettingsResourcesResource(TypedDict):
    """Kind of resource that a booking field offers, with its sections."""

    XML_ID: str
    """External identifier."""
    NAME: str
    SECTIONS: list[UserfieldListItemSettingsResourcesResourceSections]
    """Resources of this kind that can be booked."""


class UserfieldListItemSettingsResources(TypedDict):
    """Bookable resources, grouped by kind."""

    resource: UserfieldListItemSettingsResourcesResource
    """Kind of resource that a booking field offers, with its sections."""


class UserfieldListItemSettingsSelectedResources(TypedDict):
    """Resources chosen for booking in this field."""

    type: str
    """Type of the card section, or data type of the field."""
    id: str
    """Identifier."""
    title: str


class UserfieldListItemSettingsServiceList(TypedDict):
    """Services with their names and durations."""

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
    """Caption for the choice of no value."""
    SHOW_NO_VALUE: NotRequired[str]
    """Whether the list offers an empty choice."""
    SIZE: NotRequired[int]
    """Size of the file in bytes; for an input field, its width."""
    LIST_WIDTH: NotRequired[int]
    """Greatest width of the file preview in lists."""
    MAX_SHOW_SIZE: NotRequired[int]
    """Greatest file size that lists still show; 0 means no limit."""
    MAX_ALLOWED_SIZE: NotRequired[int]
    """Greatest size of an uploaded file; 0 means no limit."""
    EXTENSIONS: NotRequired[list[Any]]
    """File extensions that may be uploaded."""
    TARGET_BLANK: NotRequired[str]
    """Whether the link opens in a new window."""
    USE_USERS: NotRequired[str]
    """Whether users can be booked."""
    USE_RESOURCES: NotRequired[str]
    """Whether resources can be booked."""
    RESOURCES: NotRequired[UserfieldListItemSettingsResources]
    """Bookable resources, grouped by kind."""
    SELECTED_RESOURCES: NotRequired[list[UserfieldListItemSettingsSelectedResources]]
    """Resources chosen for booking in this field."""
    SELECTED_USERS: NotRequired[list[Any]]
    """Users chosen for booking in this field."""
    FULL_DAY: NotRequired[str]
    """Whether bookings take whole days."""
    ALLOW_OVERBOOKING: NotRequired[str]
    """Whether one time slot may be booked twice."""
    USE_SERVICES: NotRequired[str]
    """Whether the booking offers a choice of services."""
    SERVICE_LIST: NotRequired[list[UserfieldListItemSettingsServiceList]]
    """Services with their names and durations."""
    RESOURCE_LIMIT: NotRequired[int]
    """Limit of resources in a booking field; may be -1."""
    TIMEZONE: NotRequired[str]
    """Time zone of the bookings."""
    USE_USER_TIMEZONE: NotRequired[str]
    """Whether the user's own time zone applies."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text."""
    REGEXP: NotRequired[str]
    """Regular expression that checks entered text."""
    MIN_LENGTH: NotRequired[int]
    """Least number of characters; 0 means no limit."""
    MAX_LENGTH: NotRequired[int]
    """Greatest number of characters; 0 means no limit."""
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
    """Whether the list choice is preselected."""
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
    """Whether only active elements are on offer."""
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
    """Whether the list choice is preselected."""
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


_ADD: Final[Endpoint[int]] = Endpoint("crm.company.add")
_DELETE: Final[Endpoint[bool]] = Endpoint("crm.company.delete")
_FIELDS: Final[Endpoint[dict[str, FieldsResult]]] = Endpoint("crm.company.fields", write=False)
_GET: Final[Endpoint[GetResult]] = Endpoint("crm.company.get", write=False)
_LIST: Final[ListEndpoint[ListItem]] = ListEndpoint(
    "crm.company.list", Paging("start", (), 50, id="ID")
)
_UPDATE: Final[Endpoint[bool]] = Endpoint("crm.company.update")
_CONTACT__ADD: Final[Endpoint[bool]] = Endpoint("crm.company.contact.add")
_CONTACT__DELETE: Final[Endpoint[bool]] = Endpoint("crm.company.contact.delete")
_CONTACT__FIELDS: Final[Endpoint[dict[str, ContactFieldsResult]]] = Endpoint(
    "crm.company.contact.fields", write=False
)
_CONTACT__ITEMS__DELETE: Final[Endpoint[bool]] = Endpoint("crm.company.contact.items.delete")
_CONTACT__ITEMS__GET: Final[Endpoint[list[ContactItemsGetResult]]] = Endpoint(
    "crm.company.contact.items.get", write=False
)
_CONTACT__ITEMS__SET: Final[Endpoint[bool]] = Endpoint("crm.company.contact.items.set")
_DETAILS__CONFIGURATION__FORCE_COMMON_SCOPE_FOR_ALL: Final[Endpoint[bool]] = Endpoint(
    "crm.company.details.configuration.forceCommonScopeForAll"
)
_DETAILS__CONFIGURATION__GET: Final[Endpoint[list[DetailsConfigurationGetResult]]] = Endpoint(
    "crm.company.details.configuration.get", write=False
)
_DETAILS__CONFIGURATION__RESET: Final[Endpoint[bool]] = Endpoint(
    "crm.company.details.configuration.reset"
)
_DETAILS__CONFIGURATION__SET: Final[Endpoint[bool]] = Endpoint(
    "crm.company.details.configuration.set"
)
_USERFIELD__ADD: Final[Endpoint[int]] = Endpoint("crm.company.userfield.add")
_USERFIELD__DELETE: Final[Endpoint[bool]] = Endpoint("crm.company.userfield.delete")
_USERFIELD__GET: Final[Endpoint[UserfieldGetResult]] = Endpoint(
    "crm.company.userfield.get", write=False
)
_USERFIELD__LIST: Final[ListEndpoint[UserfieldListItem]] = ListEndpoint(
    "crm.company.userfield.list", Paging("start", (), 50, id="ID")
)
_USERFIELD__UPDATE: Final[Endpoint[bool]] = Endpoint("crm.company.userfield.update")


class CrmCompanyMethods(Namespace):
    """Methods of ``crm.company``."""

    @property
    def contact(self) -> CrmCompanyContactMethods:
        """Methods of ``crm.company.contact``."""
        return CrmCompanyContactMethods(self._caller)

    @property
    def details(self) -> CrmCompanyDetailsMethods:
        """Methods of ``crm.company.details``."""
        return CrmCompanyDetailsMethods(self._caller)

    @property
    def userfield(self) -> CrmCompanyUserfieldMethods:
        """Methods of ``crm.company.userfield``."""
        return CrmCompanyUserfieldMethods(self._caller)

    @_deprecated("crm.company.add is deprecated: use crm.item.add instead")
    def add(
        self,
        *,
        fields: AddFields | Mapping[str, object],
        params: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a company.

        Deprecated; use ``crm.item.add`` instead.

        Args:
            fields: Values by field. Required. Keys: ``TITLE``, ``COMPANY_TYPE``, ``INDUSTRY``,
                ``EMPLOYEES``, ``CURRENCY_ID``, ``REVENUE``, ``OPENED``, ``ASSIGNED_BY_ID``,
                ``PHONE``, ``LOGO``, ``COMMENTS``, ``EMAIL``, ``WEB``, ``IM``, ``UTM_SOURCE``,
                ``UTM_MEDIUM``, ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_TERM``,
                ``IS_MY_COMPANY``, ``ORIGINATOR_ID``, ``ORIGIN_ID``, ``ORIGIN_VERSION``,
                ``DATE_CREATE``, ``DATE_MODIFY``, ``CREATED_BY_ID``, ``MODIFY_BY_ID``.
            params: Extra options, such as whether to log the event and notify people.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: Something other than an object was
                passed as fields. No code: Something other than an object was passed as params.
                No code: The caller may neither add nor import companies. No code: The disk
                space of the account is used up. ``ERROR_CORE``: An e-mail address in the data
                is invalid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.add``. Scope: ``crm``. Who may call: users who may add or
        import companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-add.html
        """
        return self._call(
            _ADD,
            {
                "fields": _in_fields(fields, {"OPENED": _yes_no, "IS_MY_COMPANY": _yes_no}),
                "params": params,
            },
            extra_params,
        )

    @_deprecated("crm.company.delete is deprecated: use crm.item.delete instead")
    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a company.

        Deprecated; use ``crm.item.delete`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller may not delete companies.
                No code: The company does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.delete``. Scope: ``crm``. Who may call: users who may delete
        companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-delete.html
        """
        return self._call(_DELETE, {"id": id}, extra_params)

    @_deprecated("crm.company.fields is deprecated: use crm.item.fields instead")
    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, FieldsResult]:
        """Describe the fields of companies, custom fields included.

        Deprecated; use ``crm.item.fields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``type``, ``isRequired``, ``isReadOnly``, ``isImmutable``,
            ``isMultiple``, ``isDynamic``, ``title``, ``statusType``, ``settings``,
            ``listLabel``, ``formLabel``, ``filterLabel``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not read companies.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-fields.html
        """
        return self._call(_FIELDS, {}, extra_params)

    @_deprecated("crm.company.get is deprecated: use crm.item.get instead")
    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Read one company by its identifier.

        Deprecated; use ``crm.item.get`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``ID``, ``COMPANY_TYPE``, ``TITLE``, ``LOGO``, ``LEAD_ID``,
            ``HAS_PHONE``, ``HAS_EMAIL``, ``HAS_IMOL``, ``ASSIGNED_BY_ID``,
            ``CREATED_BY_ID``, ``MODIFY_BY_ID``, ``BANKING_DETAILS``, ``INDUSTRY``,
            ``REVENUE``, ``CURRENCY_ID``, ``EMPLOYEES``, ``COMMENTS``, ``DATE_CREATE``,
            ``DATE_MODIFY``, ``OPENED``, ``IS_MY_COMPANY``, ``ORIGINATOR_ID``,
            ``ORIGIN_ID``, ``ORIGIN_VERSION``, ``ADDRESS``, ``ADDRESS_2``, ``ADDRESS_CITY``,
            ``ADDRESS_POSTAL_CODE``, ``ADDRESS_REGION``, ``ADDRESS_PROVINCE``,
            ``ADDRESS_COUNTRY``, ``ADDRESS_COUNTRY_CODE``, ``ADDRESS_LOC_ADDR_ID``,
            ``ADDRESS_LEGAL``, ``REG_ADDRESS``, ``REG_ADDRESS_2``, ``REG_ADDRESS_CITY``,
            ``REG_ADDRESS_POSTAL_CODE``, ``REG_ADDRESS_REGION``, ``REG_ADDRESS_PROVINCE``,
            ``REG_ADDRESS_COUNTRY``, ``REG_ADDRESS_COUNTRY_CODE``,
            ``REG_ADDRESS_LOC_ADDR_ID``, ``UTM_SOURCE``, ``UTM_MEDIUM``, ``UTM_CAMPAIGN``,
            ``UTM_CONTENT``, ``UTM_TERM``, ``LAST_ACTIVITY_BY``, ``LAST_ACTIVITY_TIME``,
            ``LAST_COMMUNICATION_TIME``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not read companies.
                No code: The company does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.get``. Scope: ``crm``. Who may call: users who may read
        companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-get.html
        """
        return self._call(_GET, {"id": id}, extra_params)

    @_deprecated("crm.company.list is deprecated: use crm.item.list instead")
    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ListItem]:
        """List companies that match a filter, page by page.

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
            APIError: the portal refused the call. No code: The caller may not read companies.
                No code: Something other than an object was passed as order. No code: Something
                other than an object was passed as filter. No code: The list could not be read
                for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.list``. Scope: ``crm``. Who may call: users who may read
        companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-list.html
        """
        return self._list(
            _LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    @_deprecated("crm.company.update is deprecated: use crm.item.update instead")
    def update(
        self,
        *,
        id: int,
        fields: UpdateFields | Mapping[str, object],
        params: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change fields of a company.

        Deprecated; use ``crm.item.update`` instead.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``CURRENCY_ID``, ``REVENUE``,
                ``EMPLOYEES``, ``TITLE``, ``COMPANY_TYPE``, ``LOGO``, ``INDUSTRY``, ``OPENED``,
                ``COMMENTS``, ``ASSIGNED_BY_ID``, ``CONTACT_ID``, ``ORIGINATOR_ID``,
                ``ORIGIN_ID``, ``ORIGIN_VERSION``, ``UTM_SOURCE``, ``UTM_MEDIUM``,
                ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_TERM``, ``PHONE``, ``EMAIL``, ``WEB``,
                ``IM``, ``LINK``.
            params: Extra options, such as whether to log the event and notify people.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Something other than an object was
                passed as fields. No code: Something other than an object was passed as params.
                No code: The caller may not edit companies. No code: The disk space of the
                account is used up. ``ERROR_CORE``: An e-mail address in the data is invalid. No
                code: There is no company with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.update``. Scope: ``crm``. Who may call: users who may edit
        companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-update.html
        """
        return self._call(
            _UPDATE,
            {"id": id, "fields": _in_fields(fields, {"OPENED": _yes_no}), "params": params},
            extra_params,
        )


class AsyncCrmCompanyMethods(AsyncNamespace):
    """Methods of ``crm.company``."""

    @property
    def contact(self) -> AsyncCrmCompanyContactMethods:
        """Methods of ``crm.company.contact``."""
        return AsyncCrmCompanyContactMethods(self._caller)

    @property
    def details(self) -> AsyncCrmCompanyDetailsMethods:
        """Methods of ``crm.company.details``."""
        return AsyncCrmCompanyDetailsMethods(self._caller)

    @property
    def userfield(self) -> AsyncCrmCompanyUserfieldMethods:
        """Methods of ``crm.company.userfield``."""
        return AsyncCrmCompanyUserfieldMethods(self._caller)

    @_deprecated("crm.company.add is deprecated: use crm.item.add instead")
    async def add(
        self,
        *,
        fields: AddFields | Mapping[str, object],
        params: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a company.

        Deprecated; use ``crm.item.add`` instead.

        Args:
            fields: Values by field. Required. Keys: ``TITLE``, ``COMPANY_TYPE``, ``INDUSTRY``,
                ``EMPLOYEES``, ``CURRENCY_ID``, ``REVENUE``, ``OPENED``, ``ASSIGNED_BY_ID``,
                ``PHONE``, ``LOGO``, ``COMMENTS``, ``EMAIL``, ``WEB``, ``IM``, ``UTM_SOURCE``,
                ``UTM_MEDIUM``, ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_TERM``,
                ``IS_MY_COMPANY``, ``ORIGINATOR_ID``, ``ORIGIN_ID``, ``ORIGIN_VERSION``,
                ``DATE_CREATE``, ``DATE_MODIFY``, ``CREATED_BY_ID``, ``MODIFY_BY_ID``.
            params: Extra options, such as whether to log the event and notify people.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: Something other than an object was
                passed as fields. No code: Something other than an object was passed as params.
                No code: The caller may neither add nor import companies. No code: The disk
                space of the account is used up. ``ERROR_CORE``: An e-mail address in the data
                is invalid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.add``. Scope: ``crm``. Who may call: users who may add or
        import companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-add.html
        """
        return await self._call(
            _ADD,
            {
                "fields": _in_fields(fields, {"OPENED": _yes_no, "IS_MY_COMPANY": _yes_no}),
                "params": params,
            },
            extra_params,
        )

    @_deprecated("crm.company.delete is deprecated: use crm.item.delete instead")
    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a company.

        Deprecated; use ``crm.item.delete`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller may not delete companies.
                No code: The company does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.delete``. Scope: ``crm``. Who may call: users who may delete
        companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-delete.html
        """
        return await self._call(_DELETE, {"id": id}, extra_params)

    @_deprecated("crm.company.fields is deprecated: use crm.item.fields instead")
    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, FieldsResult]:
        """Describe the fields of companies, custom fields included.

        Deprecated; use ``crm.item.fields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``type``, ``isRequired``, ``isReadOnly``, ``isImmutable``,
            ``isMultiple``, ``isDynamic``, ``title``, ``statusType``, ``settings``,
            ``listLabel``, ``formLabel``, ``filterLabel``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not read companies.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-fields.html
        """
        return await self._call(_FIELDS, {}, extra_params)

    @_deprecated("crm.company.get is deprecated: use crm.item.get instead")
    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Read one company by its identifier.

        Deprecated; use ``crm.item.get`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``ID``, ``COMPANY_TYPE``, ``TITLE``, ``LOGO``, ``LEAD_ID``,
            ``HAS_PHONE``, ``HAS_EMAIL``, ``HAS_IMOL``, ``ASSIGNED_BY_ID``,
            ``CREATED_BY_ID``, ``MODIFY_BY_ID``, ``BANKING_DETAILS``, ``INDUSTRY``,
            ``REVENUE``, ``CURRENCY_ID``, ``EMPLOYEES``, ``COMMENTS``, ``DATE_CREATE``,
            ``DATE_MODIFY``, ``OPENED``, ``IS_MY_COMPANY``, ``ORIGINATOR_ID``,
            ``ORIGIN_ID``, ``ORIGIN_VERSION``, ``ADDRESS``, ``ADDRESS_2``, ``ADDRESS_CITY``,
            ``ADDRESS_POSTAL_CODE``, ``ADDRESS_REGION``, ``ADDRESS_PROVINCE``,
            ``ADDRESS_COUNTRY``, ``ADDRESS_COUNTRY_CODE``, ``ADDRESS_LOC_ADDR_ID``,
            ``ADDRESS_LEGAL``, ``REG_ADDRESS``, ``REG_ADDRESS_2``, ``REG_ADDRESS_CITY``,
            ``REG_ADDRESS_POSTAL_CODE``, ``REG_ADDRESS_REGION``, ``REG_ADDRESS_PROVINCE``,
            ``REG_ADDRESS_COUNTRY``, ``REG_ADDRESS_COUNTRY_CODE``,
            ``REG_ADDRESS_LOC_ADDR_ID``, ``UTM_SOURCE``, ``UTM_MEDIUM``, ``UTM_CAMPAIGN``,
            ``UTM_CONTENT``, ``UTM_TERM``, ``LAST_ACTIVITY_BY``, ``LAST_ACTIVITY_TIME``,
            ``LAST_COMMUNICATION_TIME``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not read companies.
                No code: The company does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.get``. Scope: ``crm``. Who may call: users who may read
        companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-get.html
        """
        return await self._call(_GET, {"id": id}, extra_params)

    @_deprecated("crm.company.list is deprecated: use crm.item.list instead")
    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ListItem]:
        """List companies that match a filter, page by page.

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
            APIError: the portal refused the call. No code: The caller may not read companies.
                No code: Something other than an object was passed as order. No code: Something
                other than an object was passed as filter. No code: The list could not be read
                for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.list``. Scope: ``crm``. Who may call: users who may read
        companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-list.html
        """
        return self._list(
            _LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    @_deprecated("crm.company.update is deprecated: use crm.item.update instead")
    async def update(
        self,
        *,
        id: int,
        fields: UpdateFields | Mapping[str, object],
        params: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change fields of a company.

        Deprecated; use ``crm.item.update`` instead.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``CURRENCY_ID``, ``REVENUE``,
                ``EMPLOYEES``, ``TITLE``, ``COMPANY_TYPE``, ``LOGO``, ``INDUSTRY``, ``OPENED``,
                ``COMMENTS``, ``ASSIGNED_BY_ID``, ``CONTACT_ID``, ``ORIGINATOR_ID``,
                ``ORIGIN_ID``, ``ORIGIN_VERSION``, ``UTM_SOURCE``, ``UTM_MEDIUM``,
                ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_TERM``, ``PHONE``, ``EMAIL``, ``WEB``,
                ``IM``, ``LINK``.
            params: Extra options, such as whether to log the event and notify people.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Something other than an object was
                passed as fields. No code: Something other than an object was passed as params.
                No code: The caller may not edit companies. No code: The disk space of the
                account is used up. ``ERROR_CORE``: An e-mail address in the data is invalid. No
                code: There is no company with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.update``. Scope: ``crm``. Who may call: users who may edit
        companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-update.html
        """
        return await self._call(
            _UPDATE,
            {"id": id, "fields": _in_fields(fields, {"OPENED": _yes_no}), "params": params},
            extra_params,
        )


class CrmCompanyContactMethods(Namespace):
    """Methods of ``crm.company.contact``."""

    @property
    def items(self) -> CrmCompanyContactItemsMethods:
        """Methods of ``crm.company.contact.items``."""
        return CrmCompanyContactItemsMethods(self._caller)

    def add(
        self,
        *,
        id: int,
        fields: ContactAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Link one more contact to a company.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``CONTACT_ID`` (required), ``IS_PRIMARY``,
                ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The id is missing or not above 0. No
                code: Something other than an object was passed as fields. ``ACCESS_DENIED``:
                The caller may not edit the company. No code: No company has this id. No code:
                The CONTACT_ID in fields is missing or not above 0.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.contact.add``. Scope: ``crm``. Who may call: users who may
        edit companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-add.html
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
        """Unlink one contact from a company; the contact itself stays.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``CONTACT_ID`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The id is missing or not above 0. No
                code: Something other than an object was passed as fields. ``ACCESS_DENIED``:
                The caller may not edit the company. No code: No company has this id. No code:
                The CONTACT_ID in fields is missing or not above 0.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.contact.delete``. Scope: ``crm``. Who may call: users who may
        edit companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-delete.html
        """
        return self._call(_CONTACT__DELETE, {"id": id, "fields": fields}, extra_params)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, ContactFieldsResult]:
        """Describe the fields of a link between a company and a contact.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ContactFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.contact.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-fields.html
        """
        return self._call(_CONTACT__FIELDS, {}, extra_params)


class AsyncCrmCompanyContactMethods(AsyncNamespace):
    """Methods of ``crm.company.contact``."""

    @property
    def items(self) -> AsyncCrmCompanyContactItemsMethods:
        """Methods of ``crm.company.contact.items``."""
        return AsyncCrmCompanyContactItemsMethods(self._caller)

    async def add(
        self,
        *,
        id: int,
        fields: ContactAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Link one more contact to a company.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``CONTACT_ID`` (required), ``IS_PRIMARY``,
                ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The id is missing or not above 0. No
                code: Something other than an object was passed as fields. ``ACCESS_DENIED``:
                The caller may not edit the company. No code: No company has this id. No code:
                The CONTACT_ID in fields is missing or not above 0.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.contact.add``. Scope: ``crm``. Who may call: users who may
        edit companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-add.html
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
        """Unlink one contact from a company; the contact itself stays.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``CONTACT_ID`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The id is missing or not above 0. No
                code: Something other than an object was passed as fields. ``ACCESS_DENIED``:
                The caller may not edit the company. No code: No company has this id. No code:
                The CONTACT_ID in fields is missing or not above 0.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.contact.delete``. Scope: ``crm``. Who may call: users who may
        edit companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-delete.html
        """
        return await self._call(_CONTACT__DELETE, {"id": id, "fields": fields}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, ContactFieldsResult]:
        """Describe the fields of a link between a company and a contact.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ContactFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.contact.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-fields.html
        """
        return await self._call(_CONTACT__FIELDS, {}, extra_params)


class CrmCompanyContactItemsMethods(Namespace):
    """Methods of ``crm.company.contact.items``."""

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Unlink all contacts from a company.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The id is missing or not above 0.
                ``ACCESS_DENIED``: The caller may not edit companies.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.contact.items.delete``. Scope: ``crm``. Who may call: users
        who may edit companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-delete.html
        """
        return self._call(_CONTACT__ITEMS__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ContactItemsGetResult]:
        """Get all contacts linked to a company.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ContactItemsGetResult``: ``CONTACT_ID``, ``SORT``, ``ROLE_ID``,
            ``IS_PRIMARY``.

        Raises:
            APIError: the portal refused the call. No code: The id is missing or not above 0.
                ``ACCESS_DENIED``: The caller may not read companies.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.contact.items.get``. Scope: ``crm``. Who may call: users who
        may read companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-get.html
        """
        return self._call(_CONTACT__ITEMS__GET, {"id": id}, extra_params)

    def set(
        self,
        *,
        id: int,
        items: Sequence[ContactItemsSetItems | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace the whole set of contacts linked to a company.

        Args:
            id: Identifier. Required.
            items: The entries. Required. Keys: ``CONTACT_ID`` (required), ``IS_PRIMARY``,
                ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The id is missing or not above 0. No
                code: Something other than an array was passed as items. ``ACCESS_DENIED``: The
                caller may not edit companies. No code: No company has this id.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.contact.items.set``. Scope: ``crm``. Who may call: users who
        may edit companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-set.html
        """
        return self._call(
            _CONTACT__ITEMS__SET,
            {"id": id, "items": _in_fields(items, {"IS_PRIMARY": _yes_no})},
            extra_params,
        )


class AsyncCrmCompanyContactItemsMethods(AsyncNamespace):
    """Methods of ``crm.company.contact.items``."""

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Unlink all contacts from a company.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The id is missing or not above 0.
                ``ACCESS_DENIED``: The caller may not edit companies.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.contact.items.delete``. Scope: ``crm``. Who may call: users
        who may edit companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-delete.html
        """
        return await self._call(_CONTACT__ITEMS__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ContactItemsGetResult]:
        """Get all contacts linked to a company.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ContactItemsGetResult``: ``CONTACT_ID``, ``SORT``, ``ROLE_ID``,
            ``IS_PRIMARY``.

        Raises:
            APIError: the portal refused the call. No code: The id is missing or not above 0.
                ``ACCESS_DENIED``: The caller may not read companies.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.contact.items.get``. Scope: ``crm``. Who may call: users who
        may read companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-get.html
        """
        return await self._call(_CONTACT__ITEMS__GET, {"id": id}, extra_params)

    async def set(
        self,
        *,
        id: int,
        items: Sequence[ContactItemsSetItems | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace the whole set of contacts linked to a company.

        Args:
            id: Identifier. Required.
            items: The entries. Required. Keys: ``CONTACT_ID`` (required), ``IS_PRIMARY``,
                ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The id is missing or not above 0. No
                code: Something other than an array was passed as items. ``ACCESS_DENIED``: The
                caller may not edit companies. No code: No company has this id.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.contact.items.set``. Scope: ``crm``. Who may call: users who
        may edit companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-set.html
        """
        return await self._call(
            _CONTACT__ITEMS__SET,
            {"id": id, "items": _in_fields(items, {"IS_PRIMARY": _yes_no})},
            extra_params,
        )


class CrmCompanyDetailsMethods(Namespace):
    """Methods of ``crm.company.details``."""

    @property
    def configuration(self) -> CrmCompanyDetailsConfigurationMethods:
        """Methods of ``crm.company.details.configuration``."""
        return CrmCompanyDetailsConfigurationMethods(self._caller)


class AsyncCrmCompanyDetailsMethods(AsyncNamespace):
    """Methods of ``crm.company.details``."""

    @property
    def configuration(self) -> AsyncCrmCompanyDetailsConfigurationMethods:
        """Methods of ``crm.company.details.configuration``."""
        return AsyncCrmCompanyDetailsConfigurationMethods(self._caller)


class CrmCompanyDetailsConfigurationMethods(Namespace):
    """Methods of ``crm.company.details.configuration``."""

    @_deprecated(
        "crm.company.details.configuration.forceCommonScopeForAll is deprecated: use crm.item.details.configuration.forceCommonScopeForAll instead"
    )
    def force_common_scope_for_all(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> bool:
        """Make every user see the shared layout of the company card.

        Deprecated; use ``crm.item.details.configuration.forceCommonScopeForAll`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller may not change CRM
                settings.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.details.configuration.forceCommonScopeForAll``. Scope:
        ``crm``. Who may call: users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-force-common-scope-for-all.html
        """
        return self._call(_DETAILS__CONFIGURATION__FORCE_COMMON_SCOPE_FOR_ALL, {}, extra_params)

    @_deprecated(
        "crm.company.details.configuration.get is deprecated: use crm.item.details.configuration.get instead"
    )
    def get(
        self,
        *,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DetailsConfigurationGetResult]:
        """Get the layout of the company card, a user's own or the shared one.

        Deprecated; use ``crm.item.details.configuration.get`` instead.

        Args:
            scope: Whose card settings: P the user's own, C everyone's; left out: P. One of
                ``P`` (personal settings), ``C`` (shared settings). Default: ``P``.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DetailsConfigurationGetResult``: ``name``, ``title``, ``type``, ``elements``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not read the settings
                of other users.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.details.configuration.get``. Scope: ``crm``. Who may call: any
        user for own and shared settings; users who may change CRM settings for those of others.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-get.html
        """
        return self._call(
            _DETAILS__CONFIGURATION__GET, {"scope": scope, "userId": user_id}, extra_params
        )

    @_deprecated(
        "crm.company.details.configuration.reset is deprecated: use crm.item.details.configuration.reset instead"
    )
    def reset(
        self,
        *,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Drop the layout of the company card, a user's own or the shared one.

        Deprecated; use ``crm.item.details.configuration.reset`` instead.

        Args:
            scope: Whose card settings: P the user's own, C everyone's; left out: P. One of
                ``P`` (personal settings), ``C`` (shared settings). Default: ``P``.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller may not reset settings.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.details.configuration.reset``. Scope: ``crm``. Who may call:
        any user for own settings; users who may change CRM settings for shared settings and
        those of others. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-reset.html
        """
        return self._call(
            _DETAILS__CONFIGURATION__RESET, {"scope": scope, "userId": user_id}, extra_params
        )

    @_deprecated(
        "crm.company.details.configuration.set is deprecated: use crm.item.details.configuration.set instead"
    )
    def set(
        self,
        *,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        data: Sequence[DetailsConfigurationSetData | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save a layout of the company card for one user or for all.

        Deprecated; use ``crm.item.details.configuration.set`` instead.

        Args:
            scope: Whose card settings: P the user's own, C everyone's; left out: P. One of
                ``P`` (personal settings), ``C`` (shared settings). Default: ``P``.
            user_id: Identifier of the user.
            data: Sections of the company card with their fields. Required. Keys: ``name``
                (required), ``title`` (required), ``type`` (required), ``elements``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller may not change CRM
                settings. No code: Something other than an array was passed as data. No code:
                The data parameter is an array with keys instead of a plain list. No code: The
                data parameter is an empty array. No code: A section of `data` has a `type`
                other than `section`. No code: A section in data has no name. No code: A section
                in data has no title. No code: A field (element) of a section in data has no
                name. No code: A field in one of the sections of `data` has no `name`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.details.configuration.set``. Scope: ``crm``. Who may call: any
        user for own settings; users who may change CRM settings for shared settings and those
        of others. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-set.html
        """
        return self._call(
            _DETAILS__CONFIGURATION__SET,
            {"scope": scope, "userId": user_id, "data": data},
            extra_params,
        )


class AsyncCrmCompanyDetailsConfigurationMethods(AsyncNamespace):
    """Methods of ``crm.company.details.configuration``."""

    @_deprecated(
        "crm.company.details.configuration.forceCommonScopeForAll is deprecated: use crm.item.details.configuration.forceCommonScopeForAll instead"
    )
    async def force_common_scope_for_all(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> bool:
        """Make every user see the shared layout of the company card.

        Deprecated; use ``crm.item.details.configuration.forceCommonScopeForAll`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller may not change CRM
                settings.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.details.configuration.forceCommonScopeForAll``. Scope:
        ``crm``. Who may call: users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-force-common-scope-for-all.html
        """
        return await self._call(
            _DETAILS__CONFIGURATION__FORCE_COMMON_SCOPE_FOR_ALL, {}, extra_params
        )

    @_deprecated(
        "crm.company.details.configuration.get is deprecated: use crm.item.details.configuration.get instead"
    )
    async def get(
        self,
        *,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DetailsConfigurationGetResult]:
        """Get the layout of the company card, a user's own or the shared one.

        Deprecated; use ``crm.item.details.configuration.get`` instead.

        Args:
            scope: Whose card settings: P the user's own, C everyone's; left out: P. One of
                ``P`` (personal settings), ``C`` (shared settings). Default: ``P``.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DetailsConfigurationGetResult``: ``name``, ``title``, ``type``, ``elements``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not read the settings
                of other users.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.details.configuration.get``. Scope: ``crm``. Who may call: any
        user for own and shared settings; users who may change CRM settings for those of others.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-get.html
        """
        return await self._call(
            _DETAILS__CONFIGURATION__GET, {"scope": scope, "userId": user_id}, extra_params
        )

    @_deprecated(
        "crm.company.details.configuration.reset is deprecated: use crm.item.details.configuration.reset instead"
    )
    async def reset(
        self,
        *,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Drop the layout of the company card, a user's own or the shared one.

        Deprecated; use ``crm.item.details.configuration.reset`` instead.

        Args:
            scope: Whose card settings: P the user's own, C everyone's; left out: P. One of
                ``P`` (personal settings), ``C`` (shared settings). Default: ``P``.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller may not reset settings.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.details.configuration.reset``. Scope: ``crm``. Who may call:
        any user for own settings; users who may change CRM settings for shared settings and
        those of others. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-reset.html
        """
        return await self._call(
            _DETAILS__CONFIGURATION__RESET, {"scope": scope, "userId": user_id}, extra_params
        )

    @_deprecated(
        "crm.company.details.configuration.set is deprecated: use crm.item.details.configuration.set instead"
    )
    async def set(
        self,
        *,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        data: Sequence[DetailsConfigurationSetData | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save a layout of the company card for one user or for all.

        Deprecated; use ``crm.item.details.configuration.set`` instead.

        Args:
            scope: Whose card settings: P the user's own, C everyone's; left out: P. One of
                ``P`` (personal settings), ``C`` (shared settings). Default: ``P``.
            user_id: Identifier of the user.
            data: Sections of the company card with their fields. Required. Keys: ``name``
                (required), ``title`` (required), ``type`` (required), ``elements``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller may not change CRM
                settings. No code: Something other than an array was passed as data. No code:
                The data parameter is an array with keys instead of a plain list. No code: The
                data parameter is an empty array. No code: A section of `data` has a `type`
                other than `section`. No code: A section in data has no name. No code: A section
                in data has no title. No code: A field (element) of a section in data has no
                name. No code: A field in one of the sections of `data` has no `name`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.details.configuration.set``. Scope: ``crm``. Who may call: any
        user for own settings; users who may change CRM settings for shared settings and those
        of others. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-set.html
        """
        return await self._call(
            _DETAILS__CONFIGURATION__SET,
            {"scope": scope, "userId": user_id, "data": data},
            extra_params,
        )


class CrmCompanyUserfieldMethods(Namespace):
    """Methods of ``crm.company.userfield``."""

    def add(
        self,
        *,
        fields: UserfieldAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a custom field to companies.

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

        REST method ``crm.company.userfield.add``. Scope: ``crm``. Who may call: administrators
        of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-add.html
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
        """Delete a custom field of companies.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is missing or not
                positive. No code: The caller is no administrator, or the custom field to delete
                is not one of companies. ``ERROR_NOT_FOUND``: No custom field has this id. No
                code: The field could not be deleted, for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.userfield.delete``. Scope: ``crm``. Who may call:
        administrators of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-delete.html
        """
        return self._call(_USERFIELD__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> UserfieldGetResult:
        """Read one custom field of companies by its identifier.

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
            APIError: the portal refused the call. No code: The caller may not read companies,
                or the custom field is not one of companies. No code: Parameter `id` is missing
                or not positive. ``ERROR_NOT_FOUND``: No custom field has this id.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.userfield.get``. Scope: ``crm``. Who may call: users who may
        read companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-get.html
        """
        return self._call(_USERFIELD__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        filter: UserfieldListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[UserfieldListItem]:
        """List the custom fields of companies that match a filter.

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

        REST method ``crm.company.userfield.list``. Scope: ``crm``. Who may call: users who may
        read companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-list.html
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
        """Change the settings of a custom field of companies.

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
                no administrator, or the custom field to change is not one of companies.
                ``ERROR_NOT_FOUND``: No custom field has this id. ``ERROR_CORE``: Another choice
                of the list already has this XML_ID.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.userfield.update``. Scope: ``crm``. Who may call:
        administrators of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-update.html
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


class AsyncCrmCompanyUserfieldMethods(AsyncNamespace):
    """Methods of ``crm.company.userfield``."""

    async def add(
        self,
        *,
        fields: UserfieldAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a custom field to companies.

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

        REST method ``crm.company.userfield.add``. Scope: ``crm``. Who may call: administrators
        of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-add.html
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
        """Delete a custom field of companies.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is missing or not
                positive. No code: The caller is no administrator, or the custom field to delete
                is not one of companies. ``ERROR_NOT_FOUND``: No custom field has this id. No
                code: The field could not be deleted, for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.userfield.delete``. Scope: ``crm``. Who may call:
        administrators of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-delete.html
        """
        return await self._call(_USERFIELD__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> UserfieldGetResult:
        """Read one custom field of companies by its identifier.

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
            APIError: the portal refused the call. No code: The caller may not read companies,
                or the custom field is not one of companies. No code: Parameter `id` is missing
                or not positive. ``ERROR_NOT_FOUND``: No custom field has this id.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.userfield.get``. Scope: ``crm``. Who may call: users who may
        read companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-get.html
        """
        return await self._call(_USERFIELD__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        filter: UserfieldListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[UserfieldListItem]:
        """List the custom fields of companies that match a filter.

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

        REST method ``crm.company.userfield.list``. Scope: ``crm``. Who may call: users who may
        read companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-list.html
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
        """Change the settings of a custom field of companies.

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
                no administrator, or the custom field to change is not one of companies.
                ``ERROR_NOT_FOUND``: No custom field has this id. ``ERROR_CORE``: Another choice
                of the list already has this XML_ID.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.company.userfield.update``. Scope: ``crm``. Who may call:
        administrators of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-update.html
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
