# Generated from spec/crm/contact: edit the spec there, then run python -m generator build.
"""Methods of ``crm.contact``, and the shapes of what they answer."""

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
    from ..api.crm import Multifield, Userfield


class Contact(TypedDict):
    """A CRM contact: a person."""

    ID: int | str
    """Identifier."""
    NAME: str
    LAST_NAME: str
    """Family name of the contact."""
    EXPORT: Literal["Y", "N"]
    """Whether the contact takes part in exports, `Y` or `N`."""
    ASSIGNED_BY_ID: int | str
    """User responsible for the contact; left out on creation: the caller."""
    DATE_CREATE: str
    """Date and time of creation."""
    EMAIL: list[Multifield]
    """E-mail address or addresses."""
    POST: NotRequired[str]
    """Job title of the contact."""
    COMMENTS: NotRequired[str]
    """Comment on the contact; may hold BB codes."""
    HONORIFIC: NotRequired[str]
    """Code of the salutation, from the `HONORIFIC` reference list."""
    SECOND_NAME: NotRequired[str]
    """Middle name or patronymic."""
    PHOTO: NotRequired[Any]
    """Photograph of the contact."""
    LEAD_ID: NotRequired[int]
    """Lead that the contact was created from."""
    TYPE_ID: NotRequired[str]
    """Code of the contact type, from the `CONTACT_TYPE` reference list."""
    SOURCE_ID: NotRequired[str]
    """Source the contact came from, a code of the `SOURCE` list."""
    SOURCE_DESCRIPTION: NotRequired[str]
    """Free text about where the contact came from."""
    COMPANY_ID: NotRequired[int]
    """Company linked to the contact."""
    BIRTHDATE: NotRequired[str]
    """Date of birth of the contact."""
    HAS_PHONE: NotRequired[Literal["Y", "N"]]
    """Whether the contact has a telephone number, `Y` or `N`."""
    HAS_EMAIL: NotRequired[Literal["Y", "N"]]
    """Whether the contact has an e-mail address, `Y` or `N`."""
    HAS_IMOL: NotRequired[Literal["Y", "N"]]
    """Whether the contact has an open channel chat, `Y` or `N`."""
    DATE_MODIFY: NotRequired[str]
    """Moment of the last change; can be set in import mode."""
    CREATED_BY_ID: NotRequired[int]
    """User who created the contact; can be set in import mode."""
    MODIFY_BY_ID: NotRequired[int]
    """User who changed it last; can be set in import mode."""
    OPENED: NotRequired[Literal["Y", "N"]]
    """Whether everyone may see the contact, `Y` or `N`."""
    FACE_ID: NotRequired[int]
    """Identifier of a face in the `faceid` module."""
    LAST_ACTIVITY_TIME: NotRequired[str]
    """Moment of the newest activity in the timeline."""
    LAST_ACTIVITY_BY: NotRequired[int]
    """User behind the newest activity in the timeline."""
    UTM_SOURCE: NotRequired[str]
    """Advertising system that brought the contact, such as Google Ads."""
    UTM_MEDIUM: NotRequired[Literal["CPC", "CPM"]]
    """Kind of traffic, such as `CPC` for ads or `CPM` for banners. One of ``CPC`` (advertisements
    paid per click), ``CPM`` (banners paid per thousand views).
    """
    UTM_CAMPAIGN: NotRequired[str]
    """Name or code of the advertising campaign."""
    UTM_CONTENT: NotRequired[str]
    """Content of the campaign, such as which ad was shown."""
    UTM_TERM: NotRequired[str]
    """Search terms the campaign was shown for."""
    PHONE: NotRequired[list[Multifield]]
    """Telephone numbers of the contact."""
    WEB: NotRequired[list[Multifield]]
    """Websites of the contact."""
    IM: NotRequired[list[Multifield]]
    """Messenger accounts of the contact."""
    LINK: NotRequired[list[Multifield]]
    """Links of the contact; for the system's own use."""
    ORIGINATOR_ID: NotRequired[str]
    """Code of the external system the contact was imported from."""
    ORIGIN_ID: NotRequired[str]
    """Contact's identifier in the external system it came from."""
    ORIGIN_VERSION: NotRequired[str]
    """Version of the external data, guards against overwriting newer data."""
    ADDRESS: NotRequired[str]
    """First line of the address, street and house."""
    ADDRESS_2: NotRequired[str]
    """Second line of the address, such as flat or office."""
    ADDRESS_CITY: NotRequired[str]
    """City of the address."""
    ADDRESS_POSTAL_CODE: NotRequired[str]
    """Postal code of the address."""
    ADDRESS_REGION: NotRequired[str]
    """District or region of the address, below the province."""
    ADDRESS_PROVINCE: NotRequired[str]
    """Province, state or region of the address."""
    ADDRESS_COUNTRY: NotRequired[str]
    """Country of the address by name."""
    ADDRESS_LOC_ADDR_ID: NotRequired[int]
    """Address record of the location module."""


class AddFields(TypedDict):
    """Values by field."""

    HONORIFIC: NotRequired[str]
    """Code of the salutation, from the `HONORIFIC` reference list."""
    NAME: NotRequired[str]
    SECOND_NAME: NotRequired[str]
    """Middle name or patronymic."""
    LAST_NAME: NotRequired[str]
    """Family name of the contact."""
    PHOTO: NotRequired[object]
    """Photograph of the contact."""
    BIRTHDATE: NotRequired[str]
    """Date of birth of the contact."""
    TYPE_ID: NotRequired[str]
    """Code of the contact type, from the `CONTACT_TYPE` reference list."""
    SOURCE_ID: NotRequired[str]
    """Source the contact came from, a code of the `SOURCE` list."""
    SOURCE_DESCRIPTION: NotRequired[str]
    """Free text about where the contact came from."""
    POST: NotRequired[str]
    """Job title of the contact."""
    COMMENTS: NotRequired[str]
    """Comment on the contact; may hold BB codes."""
    OPENED: NotRequired[bool | Literal["Y", "N"]]
    """Whether everyone may see the contact, `Y` or `N`. Default: ``Y``."""
    EXPORT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the contact takes part in exports, `Y` or `N`. Default: ``Y``."""
    ASSIGNED_BY_ID: NotRequired[int]
    """User responsible for the contact; left out on creation: the caller."""
    COMPANY_ID: NotRequired[int]
    """Company linked to the contact."""
    COMPANY_IDS: NotRequired[Sequence[int]]
    """Identifiers of all companies linked to the contact."""
    UTM_SOURCE: NotRequired[str]
    """Advertising system that brought the contact, such as Google Ads."""
    UTM_MEDIUM: NotRequired[Literal["CPC", "CPM"]]
    """Kind of traffic, such as `CPC` for ads or `CPM` for banners. One of ``CPC`` (advertisements
    paid per click), ``CPM`` (banners paid per thousand views).
    """
    UTM_CAMPAIGN: NotRequired[str]
    """Name or code of the advertising campaign."""
    UTM_CONTENT: NotRequired[str]
    """Content of the campaign, such as which ad was shown."""
    UTM_TERM: NotRequired[str]
    """Search terms the campaign was shown for."""
    PHONE: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Telephone numbers of the contact."""
    EMAIL: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """E-mail address or addresses."""
    TRACE: NotRequired[str]
    """Tracking data for Sales Intelligence."""
    WEB: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Websites of the contact."""
    IM: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Messenger accounts of the contact."""
    LINK: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Links of the contact; for the system's own use."""
    ORIGINATOR_ID: NotRequired[str]
    """Code of the external system the contact was imported from."""
    ORIGIN_ID: NotRequired[str]
    """Contact's identifier in the external system it came from."""
    ORIGIN_VERSION: NotRequired[str]
    """Version of the external data, guards against overwriting newer data."""
    DATE_CREATE: NotRequired[datetime | str]
    """Date and time of creation."""
    DATE_MODIFY: NotRequired[datetime | str]
    """Moment of the last change; can be set in import mode."""
    CREATED_BY_ID: NotRequired[int]
    """User who created the contact; can be set in import mode."""
    MODIFY_BY_ID: NotRequired[int]
    """User who changed it last; can be set in import mode."""
    ADDRESS: NotRequired[str]
    """First line of the address, street and house."""
    ADDRESS_2: NotRequired[str]
    """Second line of the address, such as flat or office."""
    ADDRESS_CITY: NotRequired[str]
    """City of the address."""
    ADDRESS_POSTAL_CODE: NotRequired[str]
    """Postal code of the address."""
    ADDRESS_REGION: NotRequired[str]
    """District or region of the address, below the province."""
    ADDRESS_PROVINCE: NotRequired[str]
    """Province, state or region of the address."""
    ADDRESS_COUNTRY: NotRequired[str]
    """Country of the address by name."""
    ADDRESS_COUNTRY_CODE: NotRequired[str]
    """Code of the address's country."""
    ADDRESS_LOC_ADDR_ID: NotRequired[int]
    """Address record of the location module."""


class AddParams(TypedDict):
    """Extra options, such as import mode or an entry in the live feed."""

    REGISTER_SONET_EVENT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the feed shows an entry about the change, `Y` or `N`. Default: ``N``."""
    IMPORT: NotRequired[bool | Literal["Y", "N"]]
    """Whether import mode is on: `Y`; left out or empty: off."""


class FieldsResultSettings(TypedDict):
    """Settings that depend on the field's type."""

    parentEntityTypeId: int
    """Type of the CRM objects that the field refers to as parents."""


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
    """Reference list that the field's values come from."""
    isDeprecated: NotRequired[bool]
    """Whether the field is out of date and should not be used."""
    settings: NotRequired[FieldsResultSettings]
    """Settings that depend on the field's type."""


class GetResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    POST: str
    """Job title of the contact."""
    COMMENTS: str
    """Comment on the contact; may hold BB codes."""
    HONORIFIC: str
    """Code of the salutation, from the `HONORIFIC` reference list."""
    NAME: str
    SECOND_NAME: str
    """Middle name or patronymic."""
    LAST_NAME: str
    """Family name of the contact."""
    PHOTO: Any | None
    """Photograph of the contact."""
    LEAD_ID: int | None
    """Lead that the contact was created from."""
    TYPE_ID: str
    """Code of the contact type, from the `CONTACT_TYPE` reference list."""
    SOURCE_ID: str
    """Source the contact came from, a code of the `SOURCE` list."""
    SOURCE_DESCRIPTION: str
    """Free text about where the contact came from."""
    COMPANY_ID: int | str
    """Company linked to the contact."""
    BIRTHDATE: str
    """Date of birth of the contact."""
    EXPORT: Literal["Y", "N"]
    """Whether the contact takes part in exports, `Y` or `N`."""
    HAS_PHONE: Literal["Y", "N"]
    """Whether the contact has a telephone number, `Y` or `N`."""
    HAS_EMAIL: Literal["Y", "N"]
    """Whether the contact has an e-mail address, `Y` or `N`."""
    HAS_IMOL: Literal["Y", "N"]
    """Whether the contact has an open channel chat, `Y` or `N`."""
    DATE_CREATE: str
    """Date and time of creation."""
    DATE_MODIFY: str
    """Moment of the last change; can be set in import mode."""
    ASSIGNED_BY_ID: int | str
    """User responsible for the contact; left out on creation: the caller."""
    CREATED_BY_ID: int | str
    """User who created the contact; can be set in import mode."""
    MODIFY_BY_ID: int | str
    """User who changed it last; can be set in import mode."""
    OPENED: Literal["Y", "N"]
    """Whether everyone may see the contact, `Y` or `N`."""
    ORIGINATOR_ID: str | None
    """Code of the external system the contact was imported from."""
    ORIGIN_ID: str | None
    """Contact's identifier in the external system it came from."""
    ORIGIN_VERSION: str | None
    """Version of the external data, guards against overwriting newer data."""
    FACE_ID: int | None
    """Identifier of a face in the `faceid` module."""
    LAST_ACTIVITY_TIME: str
    """Moment of the newest activity in the timeline."""
    ADDRESS: str | None
    """First line of the address, street and house."""
    ADDRESS_2: str | None
    """Second line of the address, such as flat or office."""
    ADDRESS_CITY: str | None
    """City of the address."""
    ADDRESS_POSTAL_CODE: str | None
    """Postal code of the address."""
    ADDRESS_REGION: str | None
    """District or region of the address, below the province."""
    ADDRESS_PROVINCE: str | None
    """Province, state or region of the address."""
    ADDRESS_COUNTRY: str | None
    """Country of the address by name."""
    ADDRESS_LOC_ADDR_ID: int | None
    """Address record of the location module."""
    UTM_SOURCE: str
    """Advertising system that brought the contact, such as Google Ads."""
    UTM_MEDIUM: Literal["CPC", "CPM"]
    """Kind of traffic, such as `CPC` for ads or `CPM` for banners. One of ``CPC`` (advertisements
    paid per click), ``CPM`` (banners paid per thousand views).
    """
    UTM_CAMPAIGN: str
    """Name or code of the advertising campaign."""
    UTM_CONTENT: str
    """Content of the campaign, such as which ad was shown."""
    UTM_TERM: str
    """Search terms the campaign was shown for."""
    LAST_ACTIVITY_BY: int | str
    """User behind the newest activity in the timeline."""
    PHONE: list[Multifield]
    """Telephone numbers of the contact."""
    EMAIL: list[Multifield]
    """E-mail address or addresses."""
    WEB: NotRequired[list[Multifield]]
    """Websites of the contact."""
    IM: NotRequired[list[Multifield]]
    """Messenger accounts of the contact."""
    LINK: NotRequired[list[Multifield]]
    """Links of the contact; for the system's own use."""


class UpdateFields(TypedDict):
    """Values by field."""

    NAME: NotRequired[str]
    BIRTHDATE: NotRequired[str]
    """Date of birth of the contact."""
    TYPE_ID: NotRequired[str]
    """Code of the contact type, from the `CONTACT_TYPE` reference list."""
    SOURCE_ID: NotRequired[str]
    """Source the contact came from, a code of the `SOURCE` list."""
    POST: NotRequired[str]
    """Job title of the contact."""
    COMMENTS: NotRequired[str]
    """Comment on the contact; may hold BB codes."""
    OPENED: NotRequired[bool | Literal["Y", "N"]]
    """Whether everyone may see the contact, `Y` or `N`."""
    EXPORT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the contact takes part in exports, `Y` or `N`."""
    ASSIGNED_BY_ID: NotRequired[int]
    """User responsible for the contact; left out on creation: the caller."""
    COMPANY_ID: NotRequired[int]
    """Company linked to the contact."""
    COMPANY_IDS: NotRequired[Sequence[int]]
    """Identifiers of all companies linked to the contact."""
    HONORIFIC: NotRequired[str]
    """Code of the salutation, from the `HONORIFIC` reference list."""
    SECOND_NAME: NotRequired[str]
    """Middle name or patronymic."""
    LAST_NAME: NotRequired[str]
    """Family name of the contact."""
    PHOTO: NotRequired[object]
    """Photograph of the contact."""
    SOURCE_DESCRIPTION: NotRequired[str]
    """Free text about where the contact came from."""
    UTM_SOURCE: NotRequired[str]
    """Advertising system that brought the contact, such as Google Ads."""
    UTM_MEDIUM: NotRequired[Literal["CPC", "CPM"]]
    """Kind of traffic, such as `CPC` for ads or `CPM` for banners. One of ``CPC`` (advertisements
    paid per click), ``CPM`` (banners paid per thousand views).
    """
    UTM_CAMPAIGN: NotRequired[str]
    """Name or code of the advertising campaign."""
    UTM_CONTENT: NotRequired[str]
    """Content of the campaign, such as which ad was shown."""
    UTM_TERM: NotRequired[str]
    """Search terms the campaign was shown for."""
    PHONE: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Telephone numbers of the contact."""
    EMAIL: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """E-mail address or addresses."""
    WEB: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Websites of the contact."""
    IM: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Messenger accounts of the contact."""
    LINK: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Links of the contact; for the system's own use."""
    ORIGINATOR_ID: NotRequired[str]
    """Code of the external system the contact was imported from."""
    ORIGIN_ID: NotRequired[str]
    """Contact's identifier in the external system it came from."""
    ORIGIN_VERSION: NotRequired[str]
    """Version of the external data, guards against overwriting newer data."""
    ADDRESS: NotRequired[str]
    """First line of the address, street and house."""
    ADDRESS_2: NotRequired[str]
    """Second line of the address, such as flat or office."""
    ADDRESS_CITY: NotRequired[str]
    """City of the address."""
    ADDRESS_POSTAL_CODE: NotRequired[str]
    """Postal code of the address."""
    ADDRESS_REGION: NotRequired[str]
    """District or region of the address, below the province."""
    ADDRESS_PROVINCE: NotRequired[str]
    """Province, state or region of the address."""
    ADDRESS_COUNTRY: NotRequired[str]
    """Country of the address by name."""
    ADDRESS_COUNTRY_CODE: NotRequired[str]
    """Code of the address's country."""
    ADDRESS_LOC_ADDR_ID: NotRequired[int]
    """Address record of the location module."""


class UpdateParams(TypedDict):
    """Extra options, such as import mode or an entry in the live feed."""

    REGISTER_SONET_EVENT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the feed shows an entry about the change, `Y` or `N`. Default: ``N``."""
    REGISTER_HISTORY_EVENT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the change is written to the contact's history, `Y` or `N`. Default: ``Y``."""


class CompanyAddFields(TypedDict):
    """Values by field."""

    COMPANY_ID: int
    """Company linked to the contact."""
    IS_PRIMARY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the company is the contact's main one, `Y` or `N`."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""


class CompanyDeleteFields(TypedDict):
    """Values by field."""

    COMPANY_ID: int
    """Company linked to the contact."""


class CompanyFieldsResult(TypedDict):
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


class CompanyItemsGetResult(TypedDict):
    """What ``result`` holds."""

    COMPANY_ID: int
    """Company linked to the contact."""
    SORT: int
    """Sort index: lower comes first."""
    ROLE_ID: int
    """Identifier of a role; reserved, not in use."""
    IS_PRIMARY: Literal["Y", "N"]
    """Whether the company is the contact's main one, `Y` or `N`."""


class CompanyItemsSetItems(TypedDict):
    """The entries."""

    COMPANY_ID: int
    """Company linked to the contact."""
    IS_PRIMARY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the company is the contact's main one, `Y` or `N`."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""


class DetailsConfigurationGetResultElementsOptions(TypedDict):
    """Extra options of a field in the contact card."""

    defaultCountry: str
    """Two-letter country code that sets the default phone number format."""
    defaultAddressType: NotRequired[int]
    """Address type offered first in the address field."""
    isPayButtonVisible: NotRequired[bool]
    """Whether the button for taking a payment is shown."""
    isPaymentDocumentsVisible: NotRequired[bool]
    """Whether the block on payment and delivery is shown."""


class DetailsConfigurationGetResultElements(TypedDict):
    """Fields shown in the section of the card, with their settings."""

    name: str
    optionFlags: bool | str
    """Whether the field always shows in the card, `1` or `0`."""
    options: NotRequired[DetailsConfigurationGetResultElementsOptions]
    """Extra options of a field in the contact card."""


class DetailsConfigurationGetResult(TypedDict):
    """What ``result`` holds."""

    name: str
    title: str
    type: str
    """Type of the card section, or data type of the field."""
    elements: list[DetailsConfigurationGetResultElements]
    """Fields shown in the section of the card, with their settings."""


class DetailsConfigurationSetDataElementsOptions(TypedDict):
    """Extra options of a field in the contact card."""

    defaultCountry: NotRequired[str]
    """Two-letter country code that sets the default phone number format."""
    defaultAddressType: NotRequired[int]
    """Address type offered first in the address field."""
    isPayButtonVisible: NotRequired[bool]
    """Whether the button for taking a payment is shown. Default: ``True``."""
    isPaymentDocumentsVisible: NotRequired[bool]
    """Whether the block on payment and delivery is shown. Default: ``True``."""


class DetailsConfigurationSetDataElements(TypedDict):
    """Fields shown in the section of the card, with their settings."""

    name: str
    optionFlags: NotRequired[int]
    """Whether the field always shows in the card, `1` or `0`. Default: ``0``."""
    options: NotRequired[DetailsConfigurationSetDataElementsOptions | Mapping[str, object]]
    """Extra options of a field in the contact card."""


class DetailsConfigurationSetData(TypedDict):
    """Sections of the contact card with their fields."""

    name: str
    title: str
    type: str
    """Type of the card section, or data type of the field."""
    elements: NotRequired[Sequence[DetailsConfigurationSetDataElements | Mapping[str, object]]]
    """Fields shown in the section of the card, with their settings."""


class UserfieldAddFieldsSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    DEFAULT_VALUE: NotRequired[str]
    """Value taken when none is given."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text. Default: ``1``."""
    DISPLAY: NotRequired[str]
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK. Default: ``CHECKBOX``."""
    LIST_HEIGHT: NotRequired[int]
    """Height of the list, or of the preview in it. Default: ``1``."""
    PRECISION: NotRequired[int]
    """Number of decimal places. Default: ``2``."""
    IBLOCK_TYPE_ID: NotRequired[str]
    """Type of the information block, e.g. lists."""
    IBLOCK_ID: NotRequired[str]
    """Identifier of the information block. Default: ``0``."""
    ACTIVE_FILTER: NotRequired[bool | Literal["Y", "N"]]
    """Whether only active items are offered, `Y` or `N`. Default: ``N``."""
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


class UserfieldAddFieldsList(TypedDict):
    """Values of a list field, or entries of a list."""

    VALUE: NotRequired[str]
    DEF: NotRequired[bool | Literal["Y", "N"]]
    """Whether the list item is chosen by default, `Y` or `N`. Default: ``N``."""
    XML_ID: NotRequired[str]
    """External identifier."""
    SORT: NotRequired[int]
    """Sort index: lower comes first. Default: ``0``."""


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
    SETTINGS: NotRequired[UserfieldAddFieldsSettings | Mapping[str, object]]
    """Further settings; which ones depends on the type."""
    SORT: NotRequired[int]
    """Sort index: lower comes first. Default: ``100``."""
    EDIT_IN_LIST: NotRequired[bool | Literal["Y", "N"]]
    """Whether users may edit the value. Default: ``Y``."""
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
    LIST: NotRequired[Sequence[UserfieldAddFieldsList | Mapping[str, object]]]
    """Values of a list field, or entries of a list."""
    XML_ID: NotRequired[str]
    """External identifier."""
    SHOW_IN_LIST: NotRequired[bool | Literal["Y", "N"]]
    """Whether lists show the field. Default: ``N``."""
    IS_SEARCHABLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether values of the field take part in search. Default: ``N``."""


class UserfieldGetResultSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    SIZE: int
    """Size of the file in bytes; for an input field, its width."""
    ROWS: int
    """Height of the input field, in lines of text."""
    REGEXP: str
    """Regular expression that a text value must match."""
    MIN_LENGTH: int
    """Smallest number of characters in a text value."""
    MAX_LENGTH: int
    """Largest number of characters in a text value."""
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
    """Language to return the field's labels and messages in. One of ``EDIT_FORM_LABEL`` (label in
    the edit form), ``LIST_COLUMN_LABEL`` (column heading in lists), ``LIST_FILTER_LABEL``
    (label in list filters), ``ERROR_MESSAGE`` (error text), ``HELP_MESSAGE`` (hint for users)
    and others.
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


class UserfieldUpdateFieldsSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    DEFAULT_VALUE: NotRequired[str]
    """Value taken when none is given."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text."""
    DISPLAY: NotRequired[str]
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK."""
    LIST_HEIGHT: NotRequired[int]
    """Height of the list, or of the preview in it."""
    PRECISION: NotRequired[int]
    """Number of decimal places."""
    IBLOCK_TYPE_ID: NotRequired[str]
    """Type of the information block, e.g. lists."""
    IBLOCK_ID: NotRequired[str]
    """Identifier of the information block."""
    ACTIVE_FILTER: NotRequired[bool | Literal["Y", "N"]]
    """Whether only active items are offered, `Y` or `N`."""
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

    ID: NotRequired[str | int]
    """Identifier."""
    DEL: NotRequired[bool | Literal["Y", "N"]]
    """Whether to delete the list item named by `ID`, `Y` or `N`. Default: ``N``."""
    VALUE: NotRequired[str]
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    XML_ID: NotRequired[str]
    """External identifier."""
    DEF: NotRequired[bool | Literal["Y", "N"]]
    """Whether the list item is chosen by default, `Y` or `N`."""


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
    LIST: NotRequired[Sequence[UserfieldUpdateFieldsList | Mapping[str, object]]]
    """Values of a list field, or entries of a list."""
    XML_ID: NotRequired[str]
    """External identifier."""
    SHOW_IN_LIST: NotRequired[bool | Literal["Y", "N"]]
    """Whether lists show the field."""
    IS_SEARCHABLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether values of the field take part in search."""


_ADD: Final[Endpoint[int]] = Endpoint("crm.contact.add")
_DELETE: Final[Endpoint[bool]] = Endpoint("crm.contact.delete")
_FIELDS: Final[Endpoint[dict[str, FieldsResult]]] = Endpoint("crm.contact.fields", write=False)
_GET: Final[Endpoint[GetResult]] = Endpoint("crm.contact.get", write=False)
_LIST: Final[ListEndpoint[Contact]] = ListEndpoint(
    "crm.contact.list", Paging("start", (), 50, id="ID")
)
_UPDATE: Final[Endpoint[bool]] = Endpoint("crm.contact.update")
_COMPANY__ADD: Final[Endpoint[bool]] = Endpoint("crm.contact.company.add")
_COMPANY__DELETE: Final[Endpoint[bool]] = Endpoint("crm.contact.company.delete")
_COMPANY__FIELDS: Final[Endpoint[dict[str, CompanyFieldsResult]]] = Endpoint(
    "crm.contact.company.fields", write=False
)
_COMPANY__ITEMS__DELETE: Final[Endpoint[bool]] = Endpoint("crm.contact.company.items.delete")
_COMPANY__ITEMS__GET: Final[Endpoint[list[CompanyItemsGetResult]]] = Endpoint(
    "crm.contact.company.items.get", write=False
)
_COMPANY__ITEMS__SET: Final[Endpoint[bool]] = Endpoint("crm.contact.company.items.set")
_DETAILS__CONFIGURATION__FORCE_COMMON_SCOPE_FOR_ALL: Final[Endpoint[bool]] = Endpoint(
    "crm.contact.details.configuration.forceCommonScopeForAll"
)
_DETAILS__CONFIGURATION__GET: Final[Endpoint[list[DetailsConfigurationGetResult]]] = Endpoint(
    "crm.contact.details.configuration.get", write=False
)
_DETAILS__CONFIGURATION__RESET: Final[Endpoint[bool]] = Endpoint(
    "crm.contact.details.configuration.reset"
)
_DETAILS__CONFIGURATION__SET: Final[Endpoint[bool]] = Endpoint(
    "crm.contact.details.configuration.set"
)
_USERFIELD__ADD: Final[Endpoint[int]] = Endpoint("crm.contact.userfield.add")
_USERFIELD__DELETE: Final[Endpoint[bool]] = Endpoint("crm.contact.userfield.delete")
_USERFIELD__GET: Final[Endpoint[UserfieldGetResult]] = Endpoint(
    "crm.contact.userfield.get", write=False
)
_USERFIELD__LIST: Final[ListEndpoint[Userfield]] = ListEndpoint(
    "crm.contact.userfield.list", Paging("start", (), 50, id="ID")
)
_USERFIELD__UPDATE: Final[Endpoint[bool]] = Endpoint("crm.contact.userfield.update")


class CrmContactMethods(Namespace):
    """Methods of ``crm.contact``."""

    @property
    def company(self) -> CrmContactCompanyMethods:
        """Methods of ``crm.contact.company``."""
        return CrmContactCompanyMethods(self._caller)

    @property
    def details(self) -> CrmContactDetailsMethods:
        """Methods of ``crm.contact.details``."""
        return CrmContactDetailsMethods(self._caller)

    @property
    def userfield(self) -> CrmContactUserfieldMethods:
        """Methods of ``crm.contact.userfield``."""
        return CrmContactUserfieldMethods(self._caller)

    @_deprecated("crm.contact.add is deprecated: use crm.item.add instead")
    def add(
        self,
        *,
        fields: AddFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        params: AddParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a contact.

        Deprecated; use ``crm.item.add`` instead.

        Args:
            fields: Values by field. Keys: ``HONORIFIC``, ``NAME``, ``SECOND_NAME``,
                ``LAST_NAME``, ``PHOTO``, ``BIRTHDATE``, ``TYPE_ID``, ``SOURCE_ID``,
                ``SOURCE_DESCRIPTION``, ``POST``, ``COMMENTS``, ``OPENED``, ``EXPORT``,
                ``ASSIGNED_BY_ID``, ``COMPANY_ID``, ``COMPANY_IDS``, ``UTM_SOURCE``,
                ``UTM_MEDIUM``, ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_TERM``, ``PHONE``,
                ``EMAIL``, ``TRACE``, ``WEB``, ``IM``, ``LINK``, ``ORIGINATOR_ID``,
                ``ORIGIN_ID``, ``ORIGIN_VERSION``, ``DATE_CREATE``, ``DATE_MODIFY``,
                ``CREATED_BY_ID``, ``MODIFY_BY_ID``, ``ADDRESS``, ``ADDRESS_2``,
                ``ADDRESS_CITY``, ``ADDRESS_POSTAL_CODE``, ``ADDRESS_REGION``,
                ``ADDRESS_PROVINCE``, ``ADDRESS_COUNTRY``, ``ADDRESS_COUNTRY_CODE``,
                ``ADDRESS_LOC_ADDR_ID``.
            params: Extra options, such as import mode or an entry in the live feed. Keys:
                ``REGISTER_SONET_EVENT``, ``IMPORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The value of `fields` must be an
                object. No code: The value of `params` must be an object. No code: The caller
                may neither add nor import contacts. No code: The disk space of the account is
                used up. ``ERROR_CORE``: An e-mail address of the contact is not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.add``. Scope: ``crm``. Who may call: users who may add or
        import contacts. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-add.html
        """
        return self._call(
            _ADD,
            {
                "fields": _in_fields(fields, {"OPENED": _yes_no, "EXPORT": _yes_no}),
                "params": _in_fields(params, {"REGISTER_SONET_EVENT": _yes_no, "IMPORT": _yes_no}),
            },
            extra_params,
        )

    @_deprecated("crm.contact.delete is deprecated: use crm.item.delete instead")
    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a contact together with what belongs to it.

        Deprecated; use ``crm.item.delete`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is missing or not a
                positive whole number. No code: The caller may not delete the contact.
                ``ERROR_CORE``: There is no contact with this `id`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.delete``. Scope: ``crm``. Who may call: users who may delete
        contacts. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-delete.html
        """
        return self._call(_DELETE, {"id": id}, extra_params)

    @_deprecated("crm.contact.fields is deprecated: use crm.item.fields instead")
    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, FieldsResult]:
        """Describe the fields of a contact, custom ones included.

        Deprecated; use ``crm.item.fields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``type``, ``isRequired``, ``isReadOnly``, ``isImmutable``,
            ``isMultiple``, ``isDynamic``, ``title``, ``statusType``, ``isDeprecated``,
            ``settings``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-fields.html
        """
        return self._call(_FIELDS, {}, extra_params)

    @_deprecated("crm.contact.get is deprecated: use crm.item.get instead")
    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Fetch one contact by its identifier.

        Deprecated; use ``crm.item.get`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``ID``, ``POST``, ``COMMENTS``, ``HONORIFIC``, ``NAME``,
            ``SECOND_NAME``, ``LAST_NAME``, ``PHOTO``, ``LEAD_ID``, ``TYPE_ID``,
            ``SOURCE_ID``, ``SOURCE_DESCRIPTION``, ``COMPANY_ID``, ``BIRTHDATE``,
            ``EXPORT``, ``HAS_PHONE``, ``HAS_EMAIL``, ``HAS_IMOL``, ``DATE_CREATE``,
            ``DATE_MODIFY``, ``ASSIGNED_BY_ID``, ``CREATED_BY_ID``, ``MODIFY_BY_ID``,
            ``OPENED``, ``ORIGINATOR_ID``, ``ORIGIN_ID``, ``ORIGIN_VERSION``, ``FACE_ID``,
            ``LAST_ACTIVITY_TIME``, ``ADDRESS``, ``ADDRESS_2``, ``ADDRESS_CITY``,
            ``ADDRESS_POSTAL_CODE``, ``ADDRESS_REGION``, ``ADDRESS_PROVINCE``,
            ``ADDRESS_COUNTRY``, ``ADDRESS_LOC_ADDR_ID``, ``UTM_SOURCE``, ``UTM_MEDIUM``,
            ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_TERM``, ``LAST_ACTIVITY_BY``,
            ``PHONE``, ``EMAIL``, ``WEB``, ``IM``, ``LINK``.

        Raises:
            APIError: the portal refused the call. No code: `id` is missing or not a positive
                whole number. No code: The caller may not read the contact. No code: There is no
                contact with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.get``. Scope: ``crm``. Who may call: users who may read
        contacts. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html
        """
        return self._call(_GET, {"id": id}, extra_params)

    @_deprecated("crm.contact.list is deprecated: use crm.item.list instead")
    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[Contact]:
        """List contacts that match a filter, page by page.

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
            APIError: the portal refused the call. No code: The caller may not read contacts. No
                code: The value of `order` must be an array. No code: The value of `filter` must
                be an array. No code: The list could not be read for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.list``. Scope: ``crm``. Who may call: users who may read
        contacts. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-list.html
        """
        return self._list(
            _LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    @_deprecated("crm.contact.update is deprecated: use crm.item.update instead")
    def update(
        self,
        *,
        id: int,
        fields: UpdateFields | Mapping[str, object],
        params: UpdateParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change fields of a contact.

        Deprecated; use ``crm.item.update`` instead.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``NAME``, ``BIRTHDATE``, ``TYPE_ID``,
                ``SOURCE_ID``, ``POST``, ``COMMENTS``, ``OPENED``, ``EXPORT``,
                ``ASSIGNED_BY_ID``, ``COMPANY_ID``, ``COMPANY_IDS``, ``HONORIFIC``,
                ``SECOND_NAME``, ``LAST_NAME``, ``PHOTO``, ``SOURCE_DESCRIPTION``,
                ``UTM_SOURCE``, ``UTM_MEDIUM``, ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_TERM``,
                ``PHONE``, ``EMAIL``, ``WEB``, ``IM``, ``LINK``, ``ORIGINATOR_ID``,
                ``ORIGIN_ID``, ``ORIGIN_VERSION``, ``ADDRESS``, ``ADDRESS_2``, ``ADDRESS_CITY``,
                ``ADDRESS_POSTAL_CODE``, ``ADDRESS_REGION``, ``ADDRESS_PROVINCE``,
                ``ADDRESS_COUNTRY``, ``ADDRESS_COUNTRY_CODE``, ``ADDRESS_LOC_ADDR_ID``.
            params: Extra options, such as import mode or an entry in the live feed. Keys:
                ``REGISTER_SONET_EVENT``, ``REGISTER_HISTORY_EVENT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Something other than an object was
                passed as fields. No code: Something other than an object was passed as params.
                No code: The caller may not edit contacts. No code: The disk space of the
                account is used up. ``ERROR_CORE``: An e-mail address of the contact is not
                valid. No code: There is no contact with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.update``. Scope: ``crm``. Who may call: users who may edit
        contacts. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-update.html
        """
        return self._call(
            _UPDATE,
            {
                "id": id,
                "fields": _in_fields(fields, {"OPENED": _yes_no, "EXPORT": _yes_no}),
                "params": _in_fields(
                    params, {"REGISTER_SONET_EVENT": _yes_no, "REGISTER_HISTORY_EVENT": _yes_no}
                ),
            },
            extra_params,
        )


class AsyncCrmContactMethods(AsyncNamespace):
    """Methods of ``crm.contact``."""

    @property
    def company(self) -> AsyncCrmContactCompanyMethods:
        """Methods of ``crm.contact.company``."""
        return AsyncCrmContactCompanyMethods(self._caller)

    @property
    def details(self) -> AsyncCrmContactDetailsMethods:
        """Methods of ``crm.contact.details``."""
        return AsyncCrmContactDetailsMethods(self._caller)

    @property
    def userfield(self) -> AsyncCrmContactUserfieldMethods:
        """Methods of ``crm.contact.userfield``."""
        return AsyncCrmContactUserfieldMethods(self._caller)

    @_deprecated("crm.contact.add is deprecated: use crm.item.add instead")
    async def add(
        self,
        *,
        fields: AddFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        params: AddParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a contact.

        Deprecated; use ``crm.item.add`` instead.

        Args:
            fields: Values by field. Keys: ``HONORIFIC``, ``NAME``, ``SECOND_NAME``,
                ``LAST_NAME``, ``PHOTO``, ``BIRTHDATE``, ``TYPE_ID``, ``SOURCE_ID``,
                ``SOURCE_DESCRIPTION``, ``POST``, ``COMMENTS``, ``OPENED``, ``EXPORT``,
                ``ASSIGNED_BY_ID``, ``COMPANY_ID``, ``COMPANY_IDS``, ``UTM_SOURCE``,
                ``UTM_MEDIUM``, ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_TERM``, ``PHONE``,
                ``EMAIL``, ``TRACE``, ``WEB``, ``IM``, ``LINK``, ``ORIGINATOR_ID``,
                ``ORIGIN_ID``, ``ORIGIN_VERSION``, ``DATE_CREATE``, ``DATE_MODIFY``,
                ``CREATED_BY_ID``, ``MODIFY_BY_ID``, ``ADDRESS``, ``ADDRESS_2``,
                ``ADDRESS_CITY``, ``ADDRESS_POSTAL_CODE``, ``ADDRESS_REGION``,
                ``ADDRESS_PROVINCE``, ``ADDRESS_COUNTRY``, ``ADDRESS_COUNTRY_CODE``,
                ``ADDRESS_LOC_ADDR_ID``.
            params: Extra options, such as import mode or an entry in the live feed. Keys:
                ``REGISTER_SONET_EVENT``, ``IMPORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The value of `fields` must be an
                object. No code: The value of `params` must be an object. No code: The caller
                may neither add nor import contacts. No code: The disk space of the account is
                used up. ``ERROR_CORE``: An e-mail address of the contact is not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.add``. Scope: ``crm``. Who may call: users who may add or
        import contacts. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-add.html
        """
        return await self._call(
            _ADD,
            {
                "fields": _in_fields(fields, {"OPENED": _yes_no, "EXPORT": _yes_no}),
                "params": _in_fields(params, {"REGISTER_SONET_EVENT": _yes_no, "IMPORT": _yes_no}),
            },
            extra_params,
        )

    @_deprecated("crm.contact.delete is deprecated: use crm.item.delete instead")
    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a contact together with what belongs to it.

        Deprecated; use ``crm.item.delete`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is missing or not a
                positive whole number. No code: The caller may not delete the contact.
                ``ERROR_CORE``: There is no contact with this `id`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.delete``. Scope: ``crm``. Who may call: users who may delete
        contacts. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-delete.html
        """
        return await self._call(_DELETE, {"id": id}, extra_params)

    @_deprecated("crm.contact.fields is deprecated: use crm.item.fields instead")
    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, FieldsResult]:
        """Describe the fields of a contact, custom ones included.

        Deprecated; use ``crm.item.fields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``type``, ``isRequired``, ``isReadOnly``, ``isImmutable``,
            ``isMultiple``, ``isDynamic``, ``title``, ``statusType``, ``isDeprecated``,
            ``settings``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-fields.html
        """
        return await self._call(_FIELDS, {}, extra_params)

    @_deprecated("crm.contact.get is deprecated: use crm.item.get instead")
    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Fetch one contact by its identifier.

        Deprecated; use ``crm.item.get`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``ID``, ``POST``, ``COMMENTS``, ``HONORIFIC``, ``NAME``,
            ``SECOND_NAME``, ``LAST_NAME``, ``PHOTO``, ``LEAD_ID``, ``TYPE_ID``,
            ``SOURCE_ID``, ``SOURCE_DESCRIPTION``, ``COMPANY_ID``, ``BIRTHDATE``,
            ``EXPORT``, ``HAS_PHONE``, ``HAS_EMAIL``, ``HAS_IMOL``, ``DATE_CREATE``,
            ``DATE_MODIFY``, ``ASSIGNED_BY_ID``, ``CREATED_BY_ID``, ``MODIFY_BY_ID``,
            ``OPENED``, ``ORIGINATOR_ID``, ``ORIGIN_ID``, ``ORIGIN_VERSION``, ``FACE_ID``,
            ``LAST_ACTIVITY_TIME``, ``ADDRESS``, ``ADDRESS_2``, ``ADDRESS_CITY``,
            ``ADDRESS_POSTAL_CODE``, ``ADDRESS_REGION``, ``ADDRESS_PROVINCE``,
            ``ADDRESS_COUNTRY``, ``ADDRESS_LOC_ADDR_ID``, ``UTM_SOURCE``, ``UTM_MEDIUM``,
            ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_TERM``, ``LAST_ACTIVITY_BY``,
            ``PHONE``, ``EMAIL``, ``WEB``, ``IM``, ``LINK``.

        Raises:
            APIError: the portal refused the call. No code: `id` is missing or not a positive
                whole number. No code: The caller may not read the contact. No code: There is no
                contact with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.get``. Scope: ``crm``. Who may call: users who may read
        contacts. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html
        """
        return await self._call(_GET, {"id": id}, extra_params)

    @_deprecated("crm.contact.list is deprecated: use crm.item.list instead")
    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[Contact]:
        """List contacts that match a filter, page by page.

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
            APIError: the portal refused the call. No code: The caller may not read contacts. No
                code: The value of `order` must be an array. No code: The value of `filter` must
                be an array. No code: The list could not be read for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.list``. Scope: ``crm``. Who may call: users who may read
        contacts. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-list.html
        """
        return self._list(
            _LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    @_deprecated("crm.contact.update is deprecated: use crm.item.update instead")
    async def update(
        self,
        *,
        id: int,
        fields: UpdateFields | Mapping[str, object],
        params: UpdateParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change fields of a contact.

        Deprecated; use ``crm.item.update`` instead.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``NAME``, ``BIRTHDATE``, ``TYPE_ID``,
                ``SOURCE_ID``, ``POST``, ``COMMENTS``, ``OPENED``, ``EXPORT``,
                ``ASSIGNED_BY_ID``, ``COMPANY_ID``, ``COMPANY_IDS``, ``HONORIFIC``,
                ``SECOND_NAME``, ``LAST_NAME``, ``PHOTO``, ``SOURCE_DESCRIPTION``,
                ``UTM_SOURCE``, ``UTM_MEDIUM``, ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_TERM``,
                ``PHONE``, ``EMAIL``, ``WEB``, ``IM``, ``LINK``, ``ORIGINATOR_ID``,
                ``ORIGIN_ID``, ``ORIGIN_VERSION``, ``ADDRESS``, ``ADDRESS_2``, ``ADDRESS_CITY``,
                ``ADDRESS_POSTAL_CODE``, ``ADDRESS_REGION``, ``ADDRESS_PROVINCE``,
                ``ADDRESS_COUNTRY``, ``ADDRESS_COUNTRY_CODE``, ``ADDRESS_LOC_ADDR_ID``.
            params: Extra options, such as import mode or an entry in the live feed. Keys:
                ``REGISTER_SONET_EVENT``, ``REGISTER_HISTORY_EVENT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Something other than an object was
                passed as fields. No code: Something other than an object was passed as params.
                No code: The caller may not edit contacts. No code: The disk space of the
                account is used up. ``ERROR_CORE``: An e-mail address of the contact is not
                valid. No code: There is no contact with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.update``. Scope: ``crm``. Who may call: users who may edit
        contacts. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-update.html
        """
        return await self._call(
            _UPDATE,
            {
                "id": id,
                "fields": _in_fields(fields, {"OPENED": _yes_no, "EXPORT": _yes_no}),
                "params": _in_fields(
                    params, {"REGISTER_SONET_EVENT": _yes_no, "REGISTER_HISTORY_EVENT": _yes_no}
                ),
            },
            extra_params,
        )


class CrmContactCompanyMethods(Namespace):
    """Methods of ``crm.contact.company``."""

    @property
    def items(self) -> CrmContactCompanyItemsMethods:
        """Methods of ``crm.contact.company.items``."""
        return CrmContactCompanyItemsMethods(self._caller)

    def add(
        self,
        *,
        id: int,
        fields: CompanyAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Link one more company to a contact.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``COMPANY_ID`` (required), ``IS_PRIMARY``,
                ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is missing or
                negative. No code: Something other than an object was passed as fields.
                ``ACCESS_DENIED``: The caller may not edit contacts. No code: There is no
                contact with this `id`. No code: Field `fields.COMPANY_ID` is missing or not a
                positive number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.company.add``. Scope: ``crm``. Who may call: users who may
        edit contacts. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-add.html
        """
        return self._call(
            _COMPANY__ADD,
            {"id": id, "fields": _in_fields(fields, {"IS_PRIMARY": _yes_no})},
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        fields: CompanyDeleteFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Unlink one company from a contact.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``COMPANY_ID`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is negative. No code:
                Something other than an object was passed as fields. ``ACCESS_DENIED``: The
                caller may not edit contacts. No code: There is no contact with this `id`. No
                code: Field `fields.COMPANY_ID` is missing or not a positive number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.company.delete``. Scope: ``crm``. Who may call: users who may
        edit contacts. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-delete.html
        """
        return self._call(_COMPANY__DELETE, {"id": id, "fields": fields}, extra_params)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, CompanyFieldsResult]:
        """Describe the fields of a link between a contact and a company.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CompanyFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.company.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-fields.html
        """
        return self._call(_COMPANY__FIELDS, {}, extra_params)


class AsyncCrmContactCompanyMethods(AsyncNamespace):
    """Methods of ``crm.contact.company``."""

    @property
    def items(self) -> AsyncCrmContactCompanyItemsMethods:
        """Methods of ``crm.contact.company.items``."""
        return AsyncCrmContactCompanyItemsMethods(self._caller)

    async def add(
        self,
        *,
        id: int,
        fields: CompanyAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Link one more company to a contact.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``COMPANY_ID`` (required), ``IS_PRIMARY``,
                ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is missing or
                negative. No code: Something other than an object was passed as fields.
                ``ACCESS_DENIED``: The caller may not edit contacts. No code: There is no
                contact with this `id`. No code: Field `fields.COMPANY_ID` is missing or not a
                positive number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.company.add``. Scope: ``crm``. Who may call: users who may
        edit contacts. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-add.html
        """
        return await self._call(
            _COMPANY__ADD,
            {"id": id, "fields": _in_fields(fields, {"IS_PRIMARY": _yes_no})},
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        fields: CompanyDeleteFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Unlink one company from a contact.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``COMPANY_ID`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is negative. No code:
                Something other than an object was passed as fields. ``ACCESS_DENIED``: The
                caller may not edit contacts. No code: There is no contact with this `id`. No
                code: Field `fields.COMPANY_ID` is missing or not a positive number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.company.delete``. Scope: ``crm``. Who may call: users who may
        edit contacts. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-delete.html
        """
        return await self._call(_COMPANY__DELETE, {"id": id, "fields": fields}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, CompanyFieldsResult]:
        """Describe the fields of a link between a contact and a company.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CompanyFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.company.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-fields.html
        """
        return await self._call(_COMPANY__FIELDS, {}, extra_params)


class CrmContactCompanyItemsMethods(Namespace):
    """Methods of ``crm.contact.company.items``."""

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Unlink all companies from a contact.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is missing or
                negative. ``ACCESS_DENIED``: The caller may not edit contacts. No code:
                Parameter `id` is missing or not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.company.items.delete``. Scope: ``crm``. Who may call: users
        who may edit contacts. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-delete.html
        """
        return self._call(_COMPANY__ITEMS__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[CompanyItemsGetResult]:
        """List the companies linked to a contact.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CompanyItemsGetResult``: ``COMPANY_ID``, ``SORT``, ``ROLE_ID``,
            ``IS_PRIMARY``.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is missing or
                negative. ``ACCESS_DENIED``: The caller may not read contacts. No code:
                Parameter `id` is missing or not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.company.items.get``. Scope: ``crm``. Who may call: users who
        may read contacts. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-get.html
        """
        return self._call(_COMPANY__ITEMS__GET, {"id": id}, extra_params)

    def set(
        self,
        *,
        id: int,
        items: Sequence[CompanyItemsSetItems | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace all companies linked to a contact with a new set.

        Args:
            id: Identifier. Required.
            items: The entries. Required. Keys: ``COMPANY_ID`` (required), ``IS_PRIMARY``,
                ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is missing or
                negative. No code: Something other than an array was passed as items.
                ``ACCESS_DENIED``: The caller may not edit contacts. No code: There is no
                contact with this `id`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.company.items.set``. Scope: ``crm``. Who may call: users who
        may edit contacts. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-set.html
        """
        return self._call(
            _COMPANY__ITEMS__SET,
            {"id": id, "items": _in_fields(items, {"IS_PRIMARY": _yes_no})},
            extra_params,
        )


class AsyncCrmContactCompanyItemsMethods(AsyncNamespace):
    """Methods of ``crm.contact.company.items``."""

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Unlink all companies from a contact.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is missing or
                negative. ``ACCESS_DENIED``: The caller may not edit contacts. No code:
                Parameter `id` is missing or not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.company.items.delete``. Scope: ``crm``. Who may call: users
        who may edit contacts. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-delete.html
        """
        return await self._call(_COMPANY__ITEMS__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[CompanyItemsGetResult]:
        """List the companies linked to a contact.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CompanyItemsGetResult``: ``COMPANY_ID``, ``SORT``, ``ROLE_ID``,
            ``IS_PRIMARY``.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is missing or
                negative. ``ACCESS_DENIED``: The caller may not read contacts. No code:
                Parameter `id` is missing or not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.company.items.get``. Scope: ``crm``. Who may call: users who
        may read contacts. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-get.html
        """
        return await self._call(_COMPANY__ITEMS__GET, {"id": id}, extra_params)

    async def set(
        self,
        *,
        id: int,
        items: Sequence[CompanyItemsSetItems | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace all companies linked to a contact with a new set.

        Args:
            id: Identifier. Required.
            items: The entries. Required. Keys: ``COMPANY_ID`` (required), ``IS_PRIMARY``,
                ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is missing or
                negative. No code: Something other than an array was passed as items.
                ``ACCESS_DENIED``: The caller may not edit contacts. No code: There is no
                contact with this `id`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.company.items.set``. Scope: ``crm``. Who may call: users who
        may edit contacts. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-set.html
        """
        return await self._call(
            _COMPANY__ITEMS__SET,
            {"id": id, "items": _in_fields(items, {"IS_PRIMARY": _yes_no})},
            extra_params,
        )


class CrmContactDetailsMethods(Namespace):
    """Methods of ``crm.contact.details``."""

    @property
    def configuration(self) -> CrmContactDetailsConfigurationMethods:
        """Methods of ``crm.contact.details.configuration``."""
        return CrmContactDetailsConfigurationMethods(self._caller)


class AsyncCrmContactDetailsMethods(AsyncNamespace):
    """Methods of ``crm.contact.details``."""

    @property
    def configuration(self) -> AsyncCrmContactDetailsConfigurationMethods:
        """Methods of ``crm.contact.details.configuration``."""
        return AsyncCrmContactDetailsConfigurationMethods(self._caller)


class CrmContactDetailsConfigurationMethods(Namespace):
    """Methods of ``crm.contact.details.configuration``."""

    @_deprecated(
        "crm.contact.details.configuration.forceCommonScopeForAll is deprecated: use crm.item.details.configuration.forceCommonScopeForAll instead"
    )
    def force_common_scope_for_all(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> bool:
        """Switch every user to the shared layout of the contact card.

        Deprecated; use ``crm.item.details.configuration.forceCommonScopeForAll`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller is not an administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.details.configuration.forceCommonScopeForAll``. Scope:
        ``crm``. Who may call: users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-force-common-scope-for-all.html
        """
        return self._call(_DETAILS__CONFIGURATION__FORCE_COMMON_SCOPE_FOR_ALL, {}, extra_params)

    @_deprecated(
        "crm.contact.details.configuration.get is deprecated: use crm.item.details.configuration.get instead"
    )
    def get(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DetailsConfigurationGetResult]:
        """Fetch the layout of the contact card, either one user's own or the shared one.

        Deprecated; use ``crm.item.details.configuration.get`` instead.

        Args:
            scope: Whose card settings: P the user's own, C everyone's; left out: P. Default:
                ``P``.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DetailsConfigurationGetResult``: ``name``, ``title``, ``type``, ``elements``.

        Raises:
            APIError: the portal refused the call. No code: The caller is not an administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.details.configuration.get``. Scope: ``crm``. Who may call: any
        user for their own and the shared layout; for other users' layouts, those who may change
        CRM settings. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-get.html
        """
        return self._call(
            _DETAILS__CONFIGURATION__GET, {"scope": scope, "userId": user_id}, extra_params
        )

    @_deprecated(
        "crm.contact.details.configuration.reset is deprecated: use crm.item.details.configuration.reset instead"
    )
    def reset(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Reset the layout of the contact card, either one user's own or the shared one.

        Deprecated; use ``crm.item.details.configuration.reset`` instead.

        Args:
            scope: Whose card settings: P the user's own, C everyone's; left out: P. Default:
                ``P``.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller is not an administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.details.configuration.reset``. Scope: ``crm``. Who may call:
        any user for their own layout; for the shared and other users' layouts, those who may
        change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-reset.html
        """
        return self._call(
            _DETAILS__CONFIGURATION__RESET, {"scope": scope, "userId": user_id}, extra_params
        )

    @_deprecated(
        "crm.contact.details.configuration.set is deprecated: use crm.item.details.configuration.set instead"
    )
    def set(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        data: Sequence[DetailsConfigurationSetData | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save a layout of the contact card for one user or for everyone.

        Deprecated; use ``crm.item.details.configuration.set`` instead.

        Args:
            scope: Whose card settings: P the user's own, C everyone's; left out: P. Default:
                ``P``.
            user_id: Identifier of the user.
            data: Sections of the contact card with their fields. Required. Keys: ``name``
                (required), ``title`` (required), ``type`` (required), ``elements``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller is not an administrator.
                No code: The value of `data` must be an array. No code: Parameter `data` is not
                a plain list. No code: Parameter `data` is an empty array. No code: A section of
                `data` has a `type` other than `section`. No code: A section of the card has no
                `name`. No code: A section of the card has no `title`. No code: A field in a
                section of the card has no `name`. No code: A field in one of the sections of
                `data` has no `name`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.details.configuration.set``. Scope: ``crm``. Who may call: any
        user for their own layout; for shared and other users' layouts, those who may change CRM
        settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-set.html
        """
        return self._call(
            _DETAILS__CONFIGURATION__SET,
            {"scope": scope, "userId": user_id, "data": data},
            extra_params,
        )


class AsyncCrmContactDetailsConfigurationMethods(AsyncNamespace):
    """Methods of ``crm.contact.details.configuration``."""

    @_deprecated(
        "crm.contact.details.configuration.forceCommonScopeForAll is deprecated: use crm.item.details.configuration.forceCommonScopeForAll instead"
    )
    async def force_common_scope_for_all(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> bool:
        """Switch every user to the shared layout of the contact card.

        Deprecated; use ``crm.item.details.configuration.forceCommonScopeForAll`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller is not an administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.details.configuration.forceCommonScopeForAll``. Scope:
        ``crm``. Who may call: users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-force-common-scope-for-all.html
        """
        return await self._call(
            _DETAILS__CONFIGURATION__FORCE_COMMON_SCOPE_FOR_ALL, {}, extra_params
        )

    @_deprecated(
        "crm.contact.details.configuration.get is deprecated: use crm.item.details.configuration.get instead"
    )
    async def get(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DetailsConfigurationGetResult]:
        """Fetch the layout of the contact card, either one user's own or the shared one.

        Deprecated; use ``crm.item.details.configuration.get`` instead.

        Args:
            scope: Whose card settings: P the user's own, C everyone's; left out: P. Default:
                ``P``.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DetailsConfigurationGetResult``: ``name``, ``title``, ``type``, ``elements``.

        Raises:
            APIError: the portal refused the call. No code: The caller is not an administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.details.configuration.get``. Scope: ``crm``. Who may call: any
        user for their own and the shared layout; for other users' layouts, those who may change
        CRM settings. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-get.html
        """
        return await self._call(
            _DETAILS__CONFIGURATION__GET, {"scope": scope, "userId": user_id}, extra_params
        )

    @_deprecated(
        "crm.contact.details.configuration.reset is deprecated: use crm.item.details.configuration.reset instead"
    )
    async def reset(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Reset the layout of the contact card, either one user's own or the shared one.

        Deprecated; use ``crm.item.details.configuration.reset`` instead.

        Args:
            scope: Whose card settings: P the user's own, C everyone's; left out: P. Default:
                ``P``.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller is not an administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.details.configuration.reset``. Scope: ``crm``. Who may call:
        any user for their own layout; for the shared and other users' layouts, those who may
        change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-reset.html
        """
        return await self._call(
            _DETAILS__CONFIGURATION__RESET, {"scope": scope, "userId": user_id}, extra_params
        )

    @_deprecated(
        "crm.contact.details.configuration.set is deprecated: use crm.item.details.configuration.set instead"
    )
    async def set(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        data: Sequence[DetailsConfigurationSetData | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save a layout of the contact card for one user or for everyone.

        Deprecated; use ``crm.item.details.configuration.set`` instead.

        Args:
            scope: Whose card settings: P the user's own, C everyone's; left out: P. Default:
                ``P``.
            user_id: Identifier of the user.
            data: Sections of the contact card with their fields. Required. Keys: ``name``
                (required), ``title`` (required), ``type`` (required), ``elements``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller is not an administrator.
                No code: The value of `data` must be an array. No code: Parameter `data` is not
                a plain list. No code: Parameter `data` is an empty array. No code: A section of
                `data` has a `type` other than `section`. No code: A section of the card has no
                `name`. No code: A section of the card has no `title`. No code: A field in a
                section of the card has no `name`. No code: A field in one of the sections of
                `data` has no `name`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.details.configuration.set``. Scope: ``crm``. Who may call: any
        user for their own layout; for shared and other users' layouts, those who may change CRM
        settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-set.html
        """
        return await self._call(
            _DETAILS__CONFIGURATION__SET,
            {"scope": scope, "userId": user_id, "data": data},
            extra_params,
        )


class CrmContactUserfieldMethods(Namespace):
    """Methods of ``crm.contact.userfield``."""

    def add(
        self,
        *,
        fields: UserfieldAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a custom field to contacts.

        Args:
            fields: Values by field. Required. Keys: ``LABEL``, ``USER_TYPE_ID`` (required),
                ``FIELD_NAME`` (required), ``MULTIPLE``, ``MANDATORY``, ``SHOW_FILTER``,
                ``SETTINGS``, ``SORT``, ``EDIT_IN_LIST``, ``LIST_FILTER_LABEL``,
                ``LIST_COLUMN_LABEL``, ``EDIT_FORM_LABEL``, ``ERROR_MESSAGE``, ``HELP_MESSAGE``,
                ``LIST``, ``XML_ID``, ``SHOW_IN_LIST``, ``IS_SEARCHABLE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The caller is not an administrator.
                No code: The code of the custom field (`FIELD_NAME`) is missing or empty. No
                code: The code of the custom field is over 50 characters long, with `UF_CRM_`
                counted in. No code: `FIELD_NAME` may hold only capital Latin letters, digits
                and underscores. No code: The type of the custom field (`USER_TYPE_ID`) is
                missing or empty. No code: There is no custom field type with this
                `USER_TYPE_ID`. No code: Two items of the list have the same `XML_ID`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.userfield.add``. Scope: ``crm``. Who may call: administrators
        of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-add.html
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
                        },
                        "EDIT_IN_LIST": _yes_no,
                        "LIST": {"DEF": _yes_no},
                        "SHOW_IN_LIST": _yes_no,
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
        """Delete a custom field of contacts.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is missing or not
                positive. No code: The caller is not an administrator, or the field does not
                belong to contacts. ``ERROR_NOT_FOUND``: No custom field has this id. No code:
                The field could not be deleted, for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.userfield.delete``. Scope: ``crm``. Who may call:
        administrators of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-delete.html
        """
        return self._call(_USERFIELD__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> UserfieldGetResult:
        """Fetch one custom field of contacts by its identifier.

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
            APIError: the portal refused the call. No code: The caller is not an administrator,
                or the field does not belong to contacts. No code: Parameter `id` is missing or
                not positive. ``ERROR_NOT_FOUND``: No custom field has this id.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.userfield.get``. Scope: ``crm``. Who may call: users who may
        read contacts. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-get.html
        """
        return self._call(_USERFIELD__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        filter: UserfieldListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[Userfield]:
        """List the custom fields of contacts that match a filter.

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
                object. No code: The value of `filter` must be an object. No code: The caller is
                not an administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.userfield.list``. Scope: ``crm``. Who may call: users who may
        read contacts. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-list.html
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
        """Change the settings of a custom field of contacts.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``MANDATORY``, ``SHOW_FILTER``,
                ``SETTINGS``, ``SORT``, ``EDIT_IN_LIST``, ``LIST_FILTER_LABEL``,
                ``LIST_COLUMN_LABEL``, ``EDIT_FORM_LABEL``, ``ERROR_MESSAGE``, ``HELP_MESSAGE``,
                ``LIST``, ``XML_ID``, ``SHOW_IN_LIST``, ``IS_SEARCHABLE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The value of `fields` must be an
                object. No code: Parameter `id` is missing or negative. No code: The caller is
                not an administrator, or the field does not belong to contacts.
                ``ERROR_NOT_FOUND``: No custom field has this id. ``ERROR_CORE``: Another item
                of the custom field's list already has this `XML_ID`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.userfield.update``. Scope: ``crm``. Who may call:
        administrators of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-update.html
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
                        "LIST": {"DEL": _yes_no, "DEF": _yes_no},
                        "SHOW_IN_LIST": _yes_no,
                        "IS_SEARCHABLE": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class AsyncCrmContactUserfieldMethods(AsyncNamespace):
    """Methods of ``crm.contact.userfield``."""

    async def add(
        self,
        *,
        fields: UserfieldAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a custom field to contacts.

        Args:
            fields: Values by field. Required. Keys: ``LABEL``, ``USER_TYPE_ID`` (required),
                ``FIELD_NAME`` (required), ``MULTIPLE``, ``MANDATORY``, ``SHOW_FILTER``,
                ``SETTINGS``, ``SORT``, ``EDIT_IN_LIST``, ``LIST_FILTER_LABEL``,
                ``LIST_COLUMN_LABEL``, ``EDIT_FORM_LABEL``, ``ERROR_MESSAGE``, ``HELP_MESSAGE``,
                ``LIST``, ``XML_ID``, ``SHOW_IN_LIST``, ``IS_SEARCHABLE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The caller is not an administrator.
                No code: The code of the custom field (`FIELD_NAME`) is missing or empty. No
                code: The code of the custom field is over 50 characters long, with `UF_CRM_`
                counted in. No code: `FIELD_NAME` may hold only capital Latin letters, digits
                and underscores. No code: The type of the custom field (`USER_TYPE_ID`) is
                missing or empty. No code: There is no custom field type with this
                `USER_TYPE_ID`. No code: Two items of the list have the same `XML_ID`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.userfield.add``. Scope: ``crm``. Who may call: administrators
        of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-add.html
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
                        },
                        "EDIT_IN_LIST": _yes_no,
                        "LIST": {"DEF": _yes_no},
                        "SHOW_IN_LIST": _yes_no,
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
        """Delete a custom field of contacts.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is missing or not
                positive. No code: The caller is not an administrator, or the field does not
                belong to contacts. ``ERROR_NOT_FOUND``: No custom field has this id. No code:
                The field could not be deleted, for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.userfield.delete``. Scope: ``crm``. Who may call:
        administrators of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-delete.html
        """
        return await self._call(_USERFIELD__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> UserfieldGetResult:
        """Fetch one custom field of contacts by its identifier.

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
            APIError: the portal refused the call. No code: The caller is not an administrator,
                or the field does not belong to contacts. No code: Parameter `id` is missing or
                not positive. ``ERROR_NOT_FOUND``: No custom field has this id.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.userfield.get``. Scope: ``crm``. Who may call: users who may
        read contacts. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-get.html
        """
        return await self._call(_USERFIELD__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        filter: UserfieldListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[Userfield]:
        """List the custom fields of contacts that match a filter.

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
                object. No code: The value of `filter` must be an object. No code: The caller is
                not an administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.userfield.list``. Scope: ``crm``. Who may call: users who may
        read contacts. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-list.html
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
        """Change the settings of a custom field of contacts.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``MANDATORY``, ``SHOW_FILTER``,
                ``SETTINGS``, ``SORT``, ``EDIT_IN_LIST``, ``LIST_FILTER_LABEL``,
                ``LIST_COLUMN_LABEL``, ``EDIT_FORM_LABEL``, ``ERROR_MESSAGE``, ``HELP_MESSAGE``,
                ``LIST``, ``XML_ID``, ``SHOW_IN_LIST``, ``IS_SEARCHABLE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The value of `fields` must be an
                object. No code: Parameter `id` is missing or negative. No code: The caller is
                not an administrator, or the field does not belong to contacts.
                ``ERROR_NOT_FOUND``: No custom field has this id. ``ERROR_CORE``: Another item
                of the custom field's list already has this `XML_ID`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.contact.userfield.update``. Scope: ``crm``. Who may call:
        administrators of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-update.html
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
                        "LIST": {"DEL": _yes_no, "DEF": _yes_no},
                        "SHOW_IN_LIST": _yes_no,
                        "IS_SEARCHABLE": _yes_no,
                    },
                ),
            },
            extra_params,
        )
