# Generated from spec/crm/lead: edit the spec there, then run python -m generator build.
"""Methods of ``crm.lead``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
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
    NAME: NotRequired[str]
    SECOND_NAME: NotRequired[str]
    """Middle name of the person."""
    LAST_NAME: NotRequired[str]
    """Surname of the person behind the lead."""
    STATUS_ID: NotRequired[str]
    """Stage of the lead, such as `NEW` or `IN_PROCESS`."""
    OPENED: NotRequired[bool | Literal["Y", "N"]]
    """Whether everyone may see the lead."""
    ASSIGNED_BY_ID: NotRequired[int]
    """User responsible for the lead."""
    CURRENCY_ID: NotRequired[str]
    """Currency of the lead's amount."""
    OPPORTUNITY: NotRequired[float]
    """Expected amount of the lead."""
    PHONE: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Phone numbers; several values possible."""
    WEB: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Websites of the lead; several values possible."""
    ADDRESS: NotRequired[str]
    """First line of the address."""
    ADDRESS_2: NotRequired[str]
    """Second line of the address, where one is customary."""
    ADDRESS_CITY: NotRequired[str]
    """City of the lead's address."""
    ADDRESS_COUNTRY: NotRequired[str]
    """Country of the lead's address."""
    ADDRESS_COUNTRY_CODE: NotRequired[str]
    """Code of the country in the lead's address."""
    ADDRESS_POSTAL_CODE: NotRequired[str]
    """Postal code of the lead's address."""
    ADDRESS_PROVINCE: NotRequired[str]
    """Province or region of the address."""
    ADDRESS_REGION: NotRequired[str]
    """District of the address."""
    BIRTHDATE: NotRequired[date | str]
    """Date of birth of the person behind the lead."""
    COMMENTS: NotRequired[str]
    """Free remarks on the lead."""
    COMPANY_ID: NotRequired[int]
    """Company to which the lead is linked."""
    COMPANY_TITLE: NotRequired[str]
    """Company name as typed into the lead; creates no link."""
    CONTACT_ID: NotRequired[int]
    """Contact linked to the lead; the first one if there are several."""
    CONTACT_IDS: NotRequired[int]
    """Contacts linked to the lead."""
    EMAIL: NotRequired[Multifield | Mapping[str, object]]
    """E-mail address or addresses."""
    HONORIFIC: NotRequired[str]
    """Form of address, an item of the HONORIFIC directory."""
    IM: NotRequired[Multifield | Mapping[str, object]]
    """Messenger accounts; several values possible."""
    LINK: NotRequired[Multifield | Mapping[str, object]]
    """Users linked through Open Channels; several values possible."""
    IS_MANUAL_OPPORTUNITY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the amount is typed in rather than calculated."""
    ORIGINATOR_ID: NotRequired[str]
    """Identifier of the external data source."""
    ORIGIN_ID: NotRequired[str]
    """Identifier of the record in the external data source."""
    POST: NotRequired[str]
    """Job title of the person."""
    SOURCE_DESCRIPTION: NotRequired[str]
    """Free text about the source of the lead."""
    SOURCE_ID: NotRequired[str]
    """Source of the lead, such as `CALL` or `WEB`."""
    STATUS_DESCRIPTION: NotRequired[str]
    """Free text about the lead's stage."""
    UTM_CAMPAIGN: NotRequired[str]
    """Advertising campaign, the UTM mark."""
    UTM_CONTENT: NotRequired[str]
    """Content of the campaign, the UTM mark."""
    UTM_MEDIUM: NotRequired[str]
    """Kind of traffic, the UTM mark, such as CPC or CPM."""
    UTM_SOURCE: NotRequired[str]
    """Advertising system, the UTM mark."""
    UTM_TERM: NotRequired[str]
    """Search words of the campaign, the UTM mark."""


class AddParams(TypedDict):
    """Extra options of the call."""

    REGISTER_SONET_EVENT: NotRequired[bool | Literal["Y", "N"]]
    """Whether to post the new lead in the feed and notify its responsible user."""


class FieldsResultSettings(TypedDict):
    """Settings of the custom field, depending on its type."""

    parentEntityTypeId: int
    """Numeric type of the parent object, for fields that link to one."""


class FieldsResult(TypedDict):
    """What ``result`` holds."""

    type: str
    """Kind of card section, or data type of a field."""
    isRequired: bool
    """Whether a value is required."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isImmutable: bool
    """Whether the value can only be set on creation."""
    isMultiple: bool
    """Whether the field takes several values."""
    isDynamic: bool
    """Whether the field is user-defined."""
    title: str
    statusType: NotRequired[str]
    """Directory from which the field takes its values."""
    settings: NotRequired[FieldsResultSettings]
    """Settings of the custom field, depending on its type."""
    isDeprecated: NotRequired[bool]
    """Whether the field is obsolete."""


class GetResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    TITLE: str
    HONORIFIC: str | None
    """Form of address, an item of the HONORIFIC directory."""
    NAME: str
    SECOND_NAME: str | None
    """Middle name of the person."""
    LAST_NAME: str | None
    """Surname of the person behind the lead."""
    COMPANY_TITLE: str | None
    """Company name as typed into the lead; creates no link."""
    COMPANY_ID: int | None
    """Company to which the lead is linked."""
    CONTACT_ID: int | None
    """Contact linked to the lead; the first one if there are several."""
    IS_RETURN_CUSTOMER: Literal["Y", "N"]
    """Whether it is a repeat lead of a known customer."""
    BIRTHDATE: str
    """Date of birth of the person behind the lead."""
    SOURCE_ID: str
    """Source of the lead, such as `CALL` or `WEB`."""
    SOURCE_DESCRIPTION: str | None
    """Free text about the source of the lead."""
    STATUS_ID: str
    """Stage of the lead, such as `NEW` or `IN_PROCESS`."""
    STATUS_DESCRIPTION: str | None
    """Free text about the lead's stage."""
    POST: str | None
    """Job title of the person."""
    COMMENTS: str | None
    """Free remarks on the lead."""
    CURRENCY_ID: str
    """Currency of the lead's amount."""
    OPPORTUNITY: float | str
    """Expected amount of the lead."""
    IS_MANUAL_OPPORTUNITY: Literal["Y", "N"]
    """Whether the amount is typed in rather than calculated."""
    HAS_PHONE: Literal["Y", "N"]
    """Whether the lead has a phone number."""
    HAS_EMAIL: Literal["Y", "N"]
    """Whether the lead has an email address."""
    HAS_IMOL: Literal["Y", "N"]
    """Whether an Open Channels chat is attached to the lead."""
    ASSIGNED_BY_ID: int | str
    """User responsible for the lead."""
    CREATED_BY_ID: int | str
    """User who created the lead."""
    MODIFY_BY_ID: int | str
    """User who last changed the lead."""
    DATE_CREATE: str
    """Date and time of creation."""
    DATE_MODIFY: str
    """When the lead was last changed."""
    DATE_CLOSED: str
    """When the lead was closed."""
    STATUS_SEMANTIC_ID: str
    """Outcome of the lead: P in progress, S success, F failure."""
    OPENED: Literal["Y", "N"]
    """Whether everyone may see the lead."""
    ORIGINATOR_ID: str | None
    """Identifier of the external data source."""
    ORIGIN_ID: str | None
    """Identifier of the record in the external data source."""
    MOVED_BY_ID: int | str
    """User who moved the lead to its present stage."""
    MOVED_TIME: str
    """When the lead came to its present stage."""
    ADDRESS: str | None
    """First line of the address."""
    ADDRESS_2: str | None
    """Second line of the address, where one is customary."""
    ADDRESS_CITY: str | None
    """City of the lead's address."""
    ADDRESS_POSTAL_CODE: str | None
    """Postal code of the lead's address."""
    ADDRESS_REGION: str | None
    """District of the address."""
    ADDRESS_PROVINCE: str | None
    """Province or region of the address."""
    ADDRESS_COUNTRY: str | None
    """Country of the lead's address."""
    ADDRESS_COUNTRY_CODE: str | None
    """Code of the country in the lead's address."""
    ADDRESS_LOC_ADDR_ID: str | None
    """Address identifier of the location module; for internal use."""
    UTM_SOURCE: str | None
    """Advertising system, the UTM mark."""
    UTM_MEDIUM: str | None
    """Kind of traffic, the UTM mark, such as CPC or CPM."""
    UTM_CAMPAIGN: str | None
    """Advertising campaign, the UTM mark."""
    UTM_CONTENT: str | None
    """Content of the campaign, the UTM mark."""
    UTM_TERM: str | None
    """Search words of the campaign, the UTM mark."""
    LAST_ACTIVITY_BY: str
    """User behind the latest activity with the lead."""
    LAST_ACTIVITY_TIME: str
    """When something last happened with the lead."""
    PHONE: list[Multifield]
    """Phone numbers; several values possible."""
    IM: list[Multifield]
    """Messenger accounts; several values possible."""


class UpdateFields(TypedDict):
    """Values by field."""

    TITLE: NotRequired[str]
    NAME: NotRequired[str]
    SECOND_NAME: NotRequired[str]
    """Middle name of the person."""
    LAST_NAME: NotRequired[str]
    """Surname of the person behind the lead."""
    STATUS_ID: NotRequired[str]
    """Stage of the lead, such as `NEW` or `IN_PROCESS`."""
    OPENED: NotRequired[bool | Literal["Y", "N"]]
    """Whether everyone may see the lead."""
    ASSIGNED_BY_ID: NotRequired[int]
    """User responsible for the lead."""
    CURRENCY_ID: NotRequired[str]
    """Currency of the lead's amount."""
    OPPORTUNITY: NotRequired[float]
    """Expected amount of the lead."""
    PHONE: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Phone numbers; several values possible."""
    WEB: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Websites of the lead; several values possible."""
    ADDRESS: NotRequired[str]
    """First line of the address."""
    ADDRESS_2: NotRequired[str]
    """Second line of the address, where one is customary."""
    ADDRESS_CITY: NotRequired[str]
    """City of the lead's address."""
    ADDRESS_COUNTRY: NotRequired[str]
    """Country of the lead's address."""
    ADDRESS_COUNTRY_CODE: NotRequired[str]
    """Code of the country in the lead's address."""
    ADDRESS_POSTAL_CODE: NotRequired[str]
    """Postal code of the lead's address."""
    ADDRESS_PROVINCE: NotRequired[str]
    """Province or region of the address."""
    ADDRESS_REGION: NotRequired[str]
    """District of the address."""
    BIRTHDATE: NotRequired[date | str]
    """Date of birth of the person behind the lead."""
    COMMENTS: NotRequired[str]
    """Free remarks on the lead."""
    COMPANY_ID: NotRequired[int]
    """Company to which the lead is linked."""
    COMPANY_TITLE: NotRequired[str]
    """Company name as typed into the lead; creates no link."""
    CONTACT_ID: NotRequired[int]
    """Contact linked to the lead; the first one if there are several."""
    CONTACT_IDS: NotRequired[int]
    """Contacts linked to the lead."""
    EMAIL: NotRequired[Multifield | Mapping[str, object]]
    """E-mail address or addresses."""
    HONORIFIC: NotRequired[str]
    """Form of address, an item of the HONORIFIC directory."""
    IM: NotRequired[Multifield | Mapping[str, object]]
    """Messenger accounts; several values possible."""
    LINK: NotRequired[Multifield | Mapping[str, object]]
    """Users linked through Open Channels; several values possible."""
    IS_MANUAL_OPPORTUNITY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the amount is typed in rather than calculated."""
    ORIGINATOR_ID: NotRequired[str]
    """Identifier of the external data source."""
    ORIGIN_ID: NotRequired[str]
    """Identifier of the record in the external data source."""
    POST: NotRequired[str]
    """Job title of the person."""
    SOURCE_DESCRIPTION: NotRequired[str]
    """Free text about the source of the lead."""
    SOURCE_ID: NotRequired[str]
    """Source of the lead, such as `CALL` or `WEB`."""
    STATUS_DESCRIPTION: NotRequired[str]
    """Free text about the lead's stage."""
    UTM_CAMPAIGN: NotRequired[str]
    """Advertising campaign, the UTM mark."""
    UTM_CONTENT: NotRequired[str]
    """Content of the campaign, the UTM mark."""
    UTM_MEDIUM: NotRequired[str]
    """Kind of traffic, the UTM mark, such as CPC or CPM."""
    UTM_SOURCE: NotRequired[str]
    """Advertising system, the UTM mark."""
    UTM_TERM: NotRequired[str]
    """Search words of the campaign, the UTM mark."""


class UpdateParams(TypedDict):
    """Extra options of the call."""

    REGISTER_SONET_EVENT: NotRequired[bool | Literal["Y", "N"]]
    """Whether to post the new lead in the feed and notify its responsible user."""


class ContactAddFields(TypedDict):
    """Values by field."""

    CONTACT_ID: int
    """Contact linked to the lead; the first one if there are several."""
    SORT: NotRequired[int]
    """Sort index: lower comes first. Default: ``10``."""
    IS_PRIMARY: NotRequired[str]
    """Whether it is the lead's primary contact. Default: ``N``."""


class ContactDeleteFields(TypedDict):
    """Values by field."""

    CONTACT_ID: int
    """Contact linked to the lead; the first one if there are several."""


class ContactFieldsResult(TypedDict):
    """What ``result`` holds."""

    type: str
    """Kind of card section, or data type of a field."""
    isRequired: bool
    """Whether a value is required."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isImmutable: bool
    """Whether the value can only be set on creation."""
    isMultiple: bool
    """Whether the field takes several values."""
    isDynamic: bool
    """Whether the field is user-defined."""
    title: str


class ContactItemsGetResult(TypedDict):
    """What ``result`` holds."""

    CONTACT_ID: int
    """Contact linked to the lead; the first one if there are several."""
    SORT: int
    """Sort index: lower comes first."""
    ROLE_ID: int
    """Identifier of the contact's role; reserved."""
    IS_PRIMARY: str
    """Whether it is the lead's primary contact."""


class DetailsConfigurationForceCommonScopeForAllExtras(TypedDict):
    """Extra parameters that pick the kind of lead."""

    leadCustomerType: NotRequired[Literal[1, 2] | int]
    """Kind of lead whose card is meant: 1 simple, 2 repeat. One of ``1`` (simple lead), ``2``
    (repeat lead) and others.
    """


class DetailsConfigurationGetResultElements(TypedDict):
    """Fields shown in the section of the card."""

    name: str
    optionFlags: Literal["1", "0"]
    """Whether the field always shows: 1 yes, 0 no. One of ``1`` (always shown), ``0`` (not always
    shown).
    """
    options: NotRequired[dict[str, Any]]
    """Extra display options of a field on the card."""


class DetailsConfigurationGetResult(TypedDict):
    """What ``result`` holds."""

    name: str
    title: str
    type: str
    """Kind of card section, or data type of a field."""
    elements: list[DetailsConfigurationGetResultElements]
    """Fields shown in the section of the card."""


class DetailsConfigurationSetDataElements(TypedDict):
    """Fields shown in the section of the card."""

    name: str
    optionFlags: NotRequired[int]
    """Whether the field always shows: 1 yes, 0 no. Default: ``0``."""
    options: NotRequired[Mapping[str, object]]
    """Extra display options of a field on the card."""


class DetailsConfigurationSetData(TypedDict):
    """Sections of the lead card, in order, with their fields."""

    name: str
    title: str
    type: str
    """Kind of card section, or data type of a field."""
    elements: NotRequired[Sequence[DetailsConfigurationSetDataElements | Mapping[str, object]]]
    """Fields shown in the section of the card."""


class DetailsConfigurationSetExtras(TypedDict):
    """Extra parameters that pick the kind of lead."""

    leadCustomerType: NotRequired[Literal[1, 2] | int]
    """Kind of lead whose card is meant: 1 simple, 2 repeat. One of ``1`` (simple lead), ``2``
    (repeat lead) and others.
    """


class ProductrowsGetResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    OWNER_ID: int | str
    """Identifier of the owner, or of the object that the entry belongs to."""
    OWNER_TYPE: str
    """Short code of the object that holds the row, always `L` here."""
    PRODUCT_ID: int
    """Product of the catalogue, or 0 for a product outside it."""
    PRODUCT_NAME: str
    """Name in the row; left out: the catalogue product's name."""
    ORIGINAL_PRODUCT_NAME: str
    """Name of the product as it stands in the catalogue."""
    PRODUCT_DESCRIPTION: str | None
    """Description text of the product row."""
    PRICE: float
    """Final price per unit."""
    PRICE_EXCLUSIVE: float
    """Price per unit with discounts and without tax."""
    PRICE_NETTO: float
    """Price per unit before discounts and tax."""
    PRICE_BRUTTO: float
    """Price per unit with tax and before discounts."""
    PRICE_ACCOUNT: str
    """Price in the currency of the reports."""
    QUANTITY: float
    """Number of units; left out: 1."""
    DISCOUNT_TYPE_ID: Literal[1, 2] | int
    """Kind of discount: 1 absolute, 2 percentage; left out: 2. One of ``1`` (absolute amount),
    ``2`` (percentage) and others.
    """
    DISCOUNT_RATE: float
    """Discount in per cent."""
    DISCOUNT_SUM: float
    """Discount as an absolute amount."""
    TAX_RATE: float | None
    """Tax rate in per cent."""
    TAX_INCLUDED: Literal["Y", "N"]
    """Whether the price already includes tax; left out: `N`."""
    CUSTOMIZED: Literal["Y", "N"]
    """Whether the row is customised; obsolete."""
    MEASURE_CODE: int
    """Code of the unit of measure."""
    MEASURE_NAME: str
    """Short name of the unit of measure, such as pcs or kg."""
    SORT: int
    """Sort index: lower comes first."""
    XML_ID: str
    """External identifier."""
    TYPE: Literal[1, 4, 7] | int
    """Kind of product: 1 simple, 4 variation, 7 service. One of ``1`` (plain product), ``4``
    (variation (trade offer)), ``7`` (service) and others.
    """
    STORE_ID: int | None
    """Identifier of the warehouse."""
    RESERVE_ID: int | None
    """Identifier of the stock reservation."""
    DATE_RESERVE_END: str | None
    """Day on which the reservation ends."""
    RESERVE_QUANTITY: float | None
    """Number of units reserved."""


class ProductrowsSetRows(TypedDict):
    """Complete set of product rows; rows not given are removed."""

    PRODUCT_ID: NotRequired[int]
    """Product of the catalogue, or 0 for a product outside it. Default: ``0``."""
    PRICE: NotRequired[float]
    """Final price per unit."""
    QUANTITY: NotRequired[float]
    """Number of units; left out: 1."""
    DISCOUNT_TYPE_ID: NotRequired[Literal[1, 2] | int]
    """Kind of discount: 1 absolute, 2 percentage; left out: 2. One of ``1`` (absolute amount),
    ``2`` (percentage) and others. Default: ``2``.
    """
    DISCOUNT_SUM: NotRequired[float]
    """Discount as an absolute amount."""
    TAX_RATE: NotRequired[float]
    """Tax rate in per cent."""
    MEASURE_CODE: NotRequired[int]
    """Code of the unit of measure."""
    MEASURE_NAME: NotRequired[str]
    """Short name of the unit of measure, such as pcs or kg."""
    SORT: NotRequired[int]
    """Sort index: lower comes first. Default: ``0``."""
    PRODUCT_NAME: NotRequired[str]
    """Name in the row; left out: the catalogue product's name."""
    DISCOUNT_RATE: NotRequired[float]
    """Discount in per cent."""
    PRICE_EXCLUSIVE: NotRequired[float]
    """Price per unit with discounts and without tax."""
    PRICE_NETTO: NotRequired[float]
    """Price per unit before discounts and tax."""
    PRICE_BRUTTO: NotRequired[float]
    """Price per unit with tax and before discounts."""
    TAX_INCLUDED: NotRequired[bool | Literal["Y", "N"]]
    """Whether the price already includes tax; left out: `N`. Default: ``N``."""


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
    """Whether to offer active elements only; left out: `N`. Default: ``N``."""
    ENTITY_TYPE: NotRequired[str]
    """Type of the object or directory concerned."""
    LEAD: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field may link to leads: Y or N (default). Default: ``N``."""
    CONTACT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field may link to contacts: Y or N (default). Default: ``N``."""
    COMPANY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field may link to companies: Y or N (default). Default: ``N``."""
    DEAL: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field may link to deals: Y or N (default). Default: ``N``."""
    VALUE: NotRequired[str]
    SORT: NotRequired[int]
    """Sort index: lower comes first. Default: ``0``."""
    DEF: NotRequired[bool | Literal["Y", "N"]]
    """Whether the list item is chosen by default. Default: ``N``."""
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
    """Regular expression that a value must match."""
    MIN_LENGTH: int
    """Least length of a value, in characters."""
    MAX_LENGTH: int
    """Greatest length of a value, in characters."""
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
    """Language code; adds the field's labels in that language to the answer. One of
    ``EDIT_FORM_LABEL`` (label in the edit form), ``LIST_COLUMN_LABEL`` (column heading in
    lists), ``LIST_FILTER_LABEL`` (label in list filters), ``ERROR_MESSAGE`` (error text),
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
    """Resources of this type that can be booked."""

    ID: str
    """Identifier."""
    CAL_TYPE: str
    """Resource type to which the bookable resource belongs."""
    NAME: str


class UserfieldListItemSettingsResourcesResource(TypedDict):
    """Bookable resources of the type named resource."""

    XML_ID: str
    """External identifier."""
    NAME: str
    SECTIONS: list[UserfieldListItemSettingsResourcesResourceSections]
    """Resources of this type that can be booked."""


class UserfieldListItemSettingsResources(TypedDict):
    """Resource settings of a booking field."""

    resource: UserfieldListItemSettingsResourcesResource
    """Bookable resources of the type named resource."""


class UserfieldListItemSettingsSelectedResources(TypedDict):
    """Resources chosen for booking."""

    type: str
    """Kind of card section, or data type of a field."""
    id: str
    """Identifier."""
    title: str


class UserfieldListItemSettingsServiceList(TypedDict):
    """Services offered for booking."""

    name: str
    duration: str
    """Length of the bookable service, in minutes."""


class UserfieldListItemSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    ENTITY_TYPE: NotRequired[str]
    """Type of the object or directory concerned."""
    DISPLAY: NotRequired[str]
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK."""
    LIST_HEIGHT: NotRequired[int]
    """Height of the list, or of the preview in it."""
    CAPTION_NO_VALUE: NotRequired[str]
    """Text shown when no value is chosen."""
    SHOW_NO_VALUE: NotRequired[str]
    """Whether an empty choice is offered."""
    SIZE: NotRequired[int]
    """Size of the file in bytes; for an input field, its width."""
    LIST_WIDTH: NotRequired[int]
    """Largest display width in lists."""
    MAX_SHOW_SIZE: NotRequired[int]
    """Size limit up to which a file is shown."""
    MAX_ALLOWED_SIZE: NotRequired[int]
    """Greatest size that a file may have."""
    EXTENSIONS: NotRequired[list[Any]]
    """File extensions that are accepted."""
    TARGET_BLANK: NotRequired[str]
    """Whether a link opens in a new window."""
    USE_USERS: NotRequired[str]
    """Whether users can be booked through the field."""
    USE_RESOURCES: NotRequired[str]
    """Whether resources can be booked through the field."""
    RESOURCES: NotRequired[UserfieldListItemSettingsResources]
    """Resource settings of a booking field."""
    SELECTED_RESOURCES: NotRequired[list[UserfieldListItemSettingsSelectedResources]]
    """Resources chosen for booking."""
    SELECTED_USERS: NotRequired[list[Any]]
    """Users chosen for booking."""
    FULL_DAY: NotRequired[str]
    """Whether whole days are booked."""
    ALLOW_OVERBOOKING: NotRequired[str]
    """Whether overlapping bookings are accepted."""
    USE_SERVICES: NotRequired[str]
    """Whether a booking names a service."""
    SERVICE_LIST: NotRequired[list[UserfieldListItemSettingsServiceList]]
    """Services offered for booking."""
    RESOURCE_LIMIT: NotRequired[int]
    """Limit on the number of bookable resources; -1 in the sample."""
    TIMEZONE: NotRequired[str]
    """Time zone in which bookings are kept."""
    USE_USER_TIMEZONE: NotRequired[str]
    """Whether the user's own time zone applies."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text."""
    REGEXP: NotRequired[str]
    """Regular expression that a value must match."""
    MIN_LENGTH: NotRequired[int]
    """Least length of a value, in characters."""
    MAX_LENGTH: NotRequired[int]
    """Greatest length of a value, in characters."""
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
    """Whether the list item is chosen by default."""
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
    """Whether to offer active elements only; left out: `N`."""
    ENTITY_TYPE: NotRequired[str]
    """Type of the object or directory concerned."""
    LEAD: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field may link to leads: Y or N (default)."""
    CONTACT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field may link to contacts: Y or N (default)."""
    COMPANY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field may link to companies: Y or N (default)."""
    DEAL: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field may link to deals: Y or N (default)."""


class UserfieldUpdateFieldsList(TypedDict):
    """Values of a list field, or entries of a list."""

    VALUE: NotRequired[str]
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    DEF: NotRequired[bool | Literal["Y", "N"]]
    """Whether the list item is chosen by default."""
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


_ADD: Final[Endpoint[int]] = Endpoint("crm.lead.add")
_DELETE: Final[Endpoint[bool]] = Endpoint("crm.lead.delete")
_FIELDS: Final[Endpoint[dict[str, FieldsResult]]] = Endpoint("crm.lead.fields", write=False)
_GET: Final[Endpoint[GetResult]] = Endpoint("crm.lead.get", write=False)
_LIST: Final[ListEndpoint[dict[str, Any]]] = ListEndpoint(
    "crm.lead.list", Paging("start", (), 50, id="ID")
)
_UPDATE: Final[Endpoint[bool]] = Endpoint("crm.lead.update")
_CONTACT__ADD: Final[Endpoint[bool]] = Endpoint("crm.lead.contact.add")
_CONTACT__DELETE: Final[Endpoint[bool]] = Endpoint("crm.lead.contact.delete")
_CONTACT__FIELDS: Final[Endpoint[dict[str, ContactFieldsResult]]] = Endpoint(
    "crm.lead.contact.fields", write=False
)
_CONTACT__ITEMS__DELETE: Final[Endpoint[bool]] = Endpoint("crm.lead.contact.items.delete")
_CONTACT__ITEMS__GET: Final[Endpoint[list[ContactItemsGetResult]]] = Endpoint(
    "crm.lead.contact.items.get", write=False
)
_CONTACT__ITEMS__SET: Final[Endpoint[bool]] = Endpoint("crm.lead.contact.items.set")
_DETAILS__CONFIGURATION__FORCE_COMMON_SCOPE_FOR_ALL: Final[Endpoint[bool]] = Endpoint(
    "crm.lead.details.configuration.forceCommonScopeForAll"
)
_DETAILS__CONFIGURATION__GET: Final[Endpoint[list[DetailsConfigurationGetResult] | None]] = (
    Endpoint("crm.lead.details.configuration.get", write=False)
)
_DETAILS__CONFIGURATION__RESET: Final[Endpoint[bool]] = Endpoint(
    "crm.lead.details.configuration.reset"
)
_DETAILS__CONFIGURATION__SET: Final[Endpoint[bool]] = Endpoint("crm.lead.details.configuration.set")
_PRODUCTROWS__GET: Final[Endpoint[list[ProductrowsGetResult]]] = Endpoint(
    "crm.lead.productrows.get", write=False
)
_PRODUCTROWS__SET: Final[Endpoint[bool]] = Endpoint("crm.lead.productrows.set")
_USERFIELD__ADD: Final[Endpoint[int]] = Endpoint("crm.lead.userfield.add")
_USERFIELD__DELETE: Final[Endpoint[bool]] = Endpoint("crm.lead.userfield.delete")
_USERFIELD__GET: Final[Endpoint[UserfieldGetResult]] = Endpoint(
    "crm.lead.userfield.get", write=False
)
_USERFIELD__LIST: Final[ListEndpoint[UserfieldListItem]] = ListEndpoint(
    "crm.lead.userfield.list", Paging("start", (), 50, id="ID")
)
_USERFIELD__UPDATE: Final[Endpoint[bool]] = Endpoint("crm.lead.userfield.update")


class CrmLeadMethods(Namespace):
    """Methods of ``crm.lead``."""

    @property
    def contact(self) -> CrmLeadContactMethods:
        """Methods of ``crm.lead.contact``."""
        return CrmLeadContactMethods(self._caller)

    @property
    def details(self) -> CrmLeadDetailsMethods:
        """Methods of ``crm.lead.details``."""
        return CrmLeadDetailsMethods(self._caller)

    @property
    def productrows(self) -> CrmLeadProductrowsMethods:
        """Methods of ``crm.lead.productrows``."""
        return CrmLeadProductrowsMethods(self._caller)

    @property
    def userfield(self) -> CrmLeadUserfieldMethods:
        """Methods of ``crm.lead.userfield``."""
        return CrmLeadUserfieldMethods(self._caller)

    @_deprecated("crm.lead.add is deprecated: use crm.item.add instead")
    def add(
        self,
        *,
        fields: AddFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        params: AddParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a lead.

        Deprecated; use ``crm.item.add`` instead.

        Args:
            fields: Values by field. Keys: ``TITLE``, ``NAME``, ``SECOND_NAME``, ``LAST_NAME``,
                ``STATUS_ID``, ``OPENED``, ``ASSIGNED_BY_ID``, ``CURRENCY_ID``, ``OPPORTUNITY``,
                ``PHONE``, ``WEB``, ``ADDRESS``, ``ADDRESS_2``, ``ADDRESS_CITY``,
                ``ADDRESS_COUNTRY``, ``ADDRESS_COUNTRY_CODE``, ``ADDRESS_POSTAL_CODE``,
                ``ADDRESS_PROVINCE``, ``ADDRESS_REGION``, ``BIRTHDATE``, ``COMMENTS``,
                ``COMPANY_ID``, ``COMPANY_TITLE``, ``CONTACT_ID``, ``CONTACT_IDS``, ``EMAIL``,
                ``HONORIFIC``, ``IM``, ``LINK``, ``IS_MANUAL_OPPORTUNITY``, ``ORIGINATOR_ID``,
                ``ORIGIN_ID``, ``POST``, ``SOURCE_DESCRIPTION``, ``SOURCE_ID``,
                ``STATUS_DESCRIPTION``, ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_MEDIUM``,
                ``UTM_SOURCE``, ``UTM_TERM``.
            params: Extra options of the call. Keys: ``REGISTER_SONET_EVENT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The caller may not add leads.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.add``. Scope: ``crm``. Who may call: users who may create leads.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html
        """
        return self._call(
            _ADD,
            {
                "fields": _in_fields(fields, {"OPENED": _yes_no, "IS_MANUAL_OPPORTUNITY": _yes_no}),
                "params": _in_fields(params, {"REGISTER_SONET_EVENT": _yes_no}),
            },
            extra_params,
        )

    @_deprecated("crm.lead.delete is deprecated: use crm.item.delete instead")
    def delete(
        self,
        *,
        id: int | str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a lead with the records that belong to it alone.

        Deprecated; use ``crm.item.delete`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `id` is missing or not a positive
                whole number. No code: The caller may not delete leads. No code: There is no
                lead with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.delete``. Scope: ``crm``. Who may call: users who may delete
        leads. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html
        """
        return self._call(_DELETE, {"id": id}, extra_params)

    @_deprecated("crm.lead.fields is deprecated: use crm.item.fields instead")
    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, FieldsResult]:
        """Describe the fields of leads, custom fields included.

        Deprecated; use ``crm.item.fields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``type``, ``isRequired``, ``isReadOnly``, ``isImmutable``,
            ``isMultiple``, ``isDynamic``, ``title``, ``statusType``, ``settings``,
            ``isDeprecated``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html
        """
        return self._call(_FIELDS, {}, extra_params)

    @_deprecated("crm.lead.get is deprecated: use crm.item.get instead")
    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Get one lead by its identifier.

        Deprecated; use ``crm.item.get`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``ID``, ``TITLE``, ``HONORIFIC``, ``NAME``, ``SECOND_NAME``,
            ``LAST_NAME``, ``COMPANY_TITLE``, ``COMPANY_ID``, ``CONTACT_ID``,
            ``IS_RETURN_CUSTOMER``, ``BIRTHDATE``, ``SOURCE_ID``, ``SOURCE_DESCRIPTION``,
            ``STATUS_ID``, ``STATUS_DESCRIPTION``, ``POST``, ``COMMENTS``, ``CURRENCY_ID``,
            ``OPPORTUNITY``, ``IS_MANUAL_OPPORTUNITY``, ``HAS_PHONE``, ``HAS_EMAIL``,
            ``HAS_IMOL``, ``ASSIGNED_BY_ID``, ``CREATED_BY_ID``, ``MODIFY_BY_ID``,
            ``DATE_CREATE``, ``DATE_MODIFY``, ``DATE_CLOSED``, ``STATUS_SEMANTIC_ID``,
            ``OPENED``, ``ORIGINATOR_ID``, ``ORIGIN_ID``, ``MOVED_BY_ID``, ``MOVED_TIME``,
            ``ADDRESS``, ``ADDRESS_2``, ``ADDRESS_CITY``, ``ADDRESS_POSTAL_CODE``,
            ``ADDRESS_REGION``, ``ADDRESS_PROVINCE``, ``ADDRESS_COUNTRY``,
            ``ADDRESS_COUNTRY_CODE``, ``ADDRESS_LOC_ADDR_ID``, ``UTM_SOURCE``,
            ``UTM_MEDIUM``, ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_TERM``,
            ``LAST_ACTIVITY_BY``, ``LAST_ACTIVITY_TIME``, ``PHONE``, ``IM``.

        Raises:
            APIError: the portal refused the call. No code: `id` is missing or not a positive
                whole number. No code: Nothing was found for what was passed. No code: The
                caller may not read this lead.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.get``. Scope: ``crm``. Who may call: users who may read the lead.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
        """
        return self._call(_GET, {"id": id}, extra_params)

    @_deprecated("crm.lead.list is deprecated: use crm.item.list instead")
    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[dict[str, Any]]:
        """List leads that match a filter, page by page.

        Deprecated; use ``crm.item.list`` instead.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            start: Where to start: in lists, number of items to skip; a page has 50.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The caller may not read leads.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.list``. Scope: ``crm``. Who may call: users who may read leads.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html
        """
        return self._list(
            _LIST,
            {"select": select, "filter": filter, "start": start, "order": order},
            extra_params,
        )

    @_deprecated("crm.lead.update is deprecated: use crm.item.update instead")
    def update(
        self,
        *,
        id: int,
        fields: UpdateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        params: UpdateParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the fields of a lead.

        Deprecated; use ``crm.item.update`` instead.

        Args:
            id: Identifier. Required.
            fields: Values by field. Keys: ``TITLE``, ``NAME``, ``SECOND_NAME``, ``LAST_NAME``,
                ``STATUS_ID``, ``OPENED``, ``ASSIGNED_BY_ID``, ``CURRENCY_ID``, ``OPPORTUNITY``,
                ``PHONE``, ``WEB``, ``ADDRESS``, ``ADDRESS_2``, ``ADDRESS_CITY``,
                ``ADDRESS_COUNTRY``, ``ADDRESS_COUNTRY_CODE``, ``ADDRESS_POSTAL_CODE``,
                ``ADDRESS_PROVINCE``, ``ADDRESS_REGION``, ``BIRTHDATE``, ``COMMENTS``,
                ``COMPANY_ID``, ``COMPANY_TITLE``, ``CONTACT_ID``, ``CONTACT_IDS``, ``EMAIL``,
                ``HONORIFIC``, ``IM``, ``LINK``, ``IS_MANUAL_OPPORTUNITY``, ``ORIGINATOR_ID``,
                ``ORIGIN_ID``, ``POST``, ``SOURCE_DESCRIPTION``, ``SOURCE_ID``,
                ``STATUS_DESCRIPTION``, ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_MEDIUM``,
                ``UTM_SOURCE``, ``UTM_TERM``.
            params: Extra options of the call. Keys: ``REGISTER_SONET_EVENT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `id` is not a positive whole number.
                No code: There is no lead with this identifier. No code: The caller may not edit
                this lead.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.update``. Scope: ``crm``. Who may call: users who may edit leads.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html
        """
        return self._call(
            _UPDATE,
            {
                "id": id,
                "fields": _in_fields(fields, {"OPENED": _yes_no, "IS_MANUAL_OPPORTUNITY": _yes_no}),
                "params": _in_fields(params, {"REGISTER_SONET_EVENT": _yes_no}),
            },
            extra_params,
        )


class AsyncCrmLeadMethods(AsyncNamespace):
    """Methods of ``crm.lead``."""

    @property
    def contact(self) -> AsyncCrmLeadContactMethods:
        """Methods of ``crm.lead.contact``."""
        return AsyncCrmLeadContactMethods(self._caller)

    @property
    def details(self) -> AsyncCrmLeadDetailsMethods:
        """Methods of ``crm.lead.details``."""
        return AsyncCrmLeadDetailsMethods(self._caller)

    @property
    def productrows(self) -> AsyncCrmLeadProductrowsMethods:
        """Methods of ``crm.lead.productrows``."""
        return AsyncCrmLeadProductrowsMethods(self._caller)

    @property
    def userfield(self) -> AsyncCrmLeadUserfieldMethods:
        """Methods of ``crm.lead.userfield``."""
        return AsyncCrmLeadUserfieldMethods(self._caller)

    @_deprecated("crm.lead.add is deprecated: use crm.item.add instead")
    async def add(
        self,
        *,
        fields: AddFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        params: AddParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a lead.

        Deprecated; use ``crm.item.add`` instead.

        Args:
            fields: Values by field. Keys: ``TITLE``, ``NAME``, ``SECOND_NAME``, ``LAST_NAME``,
                ``STATUS_ID``, ``OPENED``, ``ASSIGNED_BY_ID``, ``CURRENCY_ID``, ``OPPORTUNITY``,
                ``PHONE``, ``WEB``, ``ADDRESS``, ``ADDRESS_2``, ``ADDRESS_CITY``,
                ``ADDRESS_COUNTRY``, ``ADDRESS_COUNTRY_CODE``, ``ADDRESS_POSTAL_CODE``,
                ``ADDRESS_PROVINCE``, ``ADDRESS_REGION``, ``BIRTHDATE``, ``COMMENTS``,
                ``COMPANY_ID``, ``COMPANY_TITLE``, ``CONTACT_ID``, ``CONTACT_IDS``, ``EMAIL``,
                ``HONORIFIC``, ``IM``, ``LINK``, ``IS_MANUAL_OPPORTUNITY``, ``ORIGINATOR_ID``,
                ``ORIGIN_ID``, ``POST``, ``SOURCE_DESCRIPTION``, ``SOURCE_ID``,
                ``STATUS_DESCRIPTION``, ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_MEDIUM``,
                ``UTM_SOURCE``, ``UTM_TERM``.
            params: Extra options of the call. Keys: ``REGISTER_SONET_EVENT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The caller may not add leads.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.add``. Scope: ``crm``. Who may call: users who may create leads.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html
        """
        return await self._call(
            _ADD,
            {
                "fields": _in_fields(fields, {"OPENED": _yes_no, "IS_MANUAL_OPPORTUNITY": _yes_no}),
                "params": _in_fields(params, {"REGISTER_SONET_EVENT": _yes_no}),
            },
            extra_params,
        )

    @_deprecated("crm.lead.delete is deprecated: use crm.item.delete instead")
    async def delete(
        self,
        *,
        id: int | str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a lead with the records that belong to it alone.

        Deprecated; use ``crm.item.delete`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `id` is missing or not a positive
                whole number. No code: The caller may not delete leads. No code: There is no
                lead with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.delete``. Scope: ``crm``. Who may call: users who may delete
        leads. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html
        """
        return await self._call(_DELETE, {"id": id}, extra_params)

    @_deprecated("crm.lead.fields is deprecated: use crm.item.fields instead")
    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, FieldsResult]:
        """Describe the fields of leads, custom fields included.

        Deprecated; use ``crm.item.fields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``type``, ``isRequired``, ``isReadOnly``, ``isImmutable``,
            ``isMultiple``, ``isDynamic``, ``title``, ``statusType``, ``settings``,
            ``isDeprecated``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html
        """
        return await self._call(_FIELDS, {}, extra_params)

    @_deprecated("crm.lead.get is deprecated: use crm.item.get instead")
    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Get one lead by its identifier.

        Deprecated; use ``crm.item.get`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``ID``, ``TITLE``, ``HONORIFIC``, ``NAME``, ``SECOND_NAME``,
            ``LAST_NAME``, ``COMPANY_TITLE``, ``COMPANY_ID``, ``CONTACT_ID``,
            ``IS_RETURN_CUSTOMER``, ``BIRTHDATE``, ``SOURCE_ID``, ``SOURCE_DESCRIPTION``,
            ``STATUS_ID``, ``STATUS_DESCRIPTION``, ``POST``, ``COMMENTS``, ``CURRENCY_ID``,
            ``OPPORTUNITY``, ``IS_MANUAL_OPPORTUNITY``, ``HAS_PHONE``, ``HAS_EMAIL``,
            ``HAS_IMOL``, ``ASSIGNED_BY_ID``, ``CREATED_BY_ID``, ``MODIFY_BY_ID``,
            ``DATE_CREATE``, ``DATE_MODIFY``, ``DATE_CLOSED``, ``STATUS_SEMANTIC_ID``,
            ``OPENED``, ``ORIGINATOR_ID``, ``ORIGIN_ID``, ``MOVED_BY_ID``, ``MOVED_TIME``,
            ``ADDRESS``, ``ADDRESS_2``, ``ADDRESS_CITY``, ``ADDRESS_POSTAL_CODE``,
            ``ADDRESS_REGION``, ``ADDRESS_PROVINCE``, ``ADDRESS_COUNTRY``,
            ``ADDRESS_COUNTRY_CODE``, ``ADDRESS_LOC_ADDR_ID``, ``UTM_SOURCE``,
            ``UTM_MEDIUM``, ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_TERM``,
            ``LAST_ACTIVITY_BY``, ``LAST_ACTIVITY_TIME``, ``PHONE``, ``IM``.

        Raises:
            APIError: the portal refused the call. No code: `id` is missing or not a positive
                whole number. No code: Nothing was found for what was passed. No code: The
                caller may not read this lead.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.get``. Scope: ``crm``. Who may call: users who may read the lead.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
        """
        return await self._call(_GET, {"id": id}, extra_params)

    @_deprecated("crm.lead.list is deprecated: use crm.item.list instead")
    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[dict[str, Any]]:
        """List leads that match a filter, page by page.

        Deprecated; use ``crm.item.list`` instead.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            start: Where to start: in lists, number of items to skip; a page has 50.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The caller may not read leads.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.list``. Scope: ``crm``. Who may call: users who may read leads.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html
        """
        return self._list(
            _LIST,
            {"select": select, "filter": filter, "start": start, "order": order},
            extra_params,
        )

    @_deprecated("crm.lead.update is deprecated: use crm.item.update instead")
    async def update(
        self,
        *,
        id: int,
        fields: UpdateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        params: UpdateParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the fields of a lead.

        Deprecated; use ``crm.item.update`` instead.

        Args:
            id: Identifier. Required.
            fields: Values by field. Keys: ``TITLE``, ``NAME``, ``SECOND_NAME``, ``LAST_NAME``,
                ``STATUS_ID``, ``OPENED``, ``ASSIGNED_BY_ID``, ``CURRENCY_ID``, ``OPPORTUNITY``,
                ``PHONE``, ``WEB``, ``ADDRESS``, ``ADDRESS_2``, ``ADDRESS_CITY``,
                ``ADDRESS_COUNTRY``, ``ADDRESS_COUNTRY_CODE``, ``ADDRESS_POSTAL_CODE``,
                ``ADDRESS_PROVINCE``, ``ADDRESS_REGION``, ``BIRTHDATE``, ``COMMENTS``,
                ``COMPANY_ID``, ``COMPANY_TITLE``, ``CONTACT_ID``, ``CONTACT_IDS``, ``EMAIL``,
                ``HONORIFIC``, ``IM``, ``LINK``, ``IS_MANUAL_OPPORTUNITY``, ``ORIGINATOR_ID``,
                ``ORIGIN_ID``, ``POST``, ``SOURCE_DESCRIPTION``, ``SOURCE_ID``,
                ``STATUS_DESCRIPTION``, ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_MEDIUM``,
                ``UTM_SOURCE``, ``UTM_TERM``.
            params: Extra options of the call. Keys: ``REGISTER_SONET_EVENT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `id` is not a positive whole number.
                No code: There is no lead with this identifier. No code: The caller may not edit
                this lead.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.update``. Scope: ``crm``. Who may call: users who may edit leads.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html
        """
        return await self._call(
            _UPDATE,
            {
                "id": id,
                "fields": _in_fields(fields, {"OPENED": _yes_no, "IS_MANUAL_OPPORTUNITY": _yes_no}),
                "params": _in_fields(params, {"REGISTER_SONET_EVENT": _yes_no}),
            },
            extra_params,
        )


class CrmLeadContactMethods(Namespace):
    """Methods of ``crm.lead.contact``."""

    @property
    def items(self) -> CrmLeadContactItemsMethods:
        """Methods of ``crm.lead.contact.items``."""
        return CrmLeadContactItemsMethods(self._caller)

    def add(
        self,
        *,
        id: int,
        fields: ContactAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Link one contact to a lead.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``CONTACT_ID`` (required), ``SORT``,
                ``IS_PRIMARY``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found. No code: A required
                field is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.contact.add``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-add.html
        """
        return self._call(_CONTACT__ADD, {"id": id, "fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        fields: ContactDeleteFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Unlink one contact from a lead.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``CONTACT_ID`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found. No code: A required
                field is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.contact.delete``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-delete.html
        """
        return self._call(_CONTACT__DELETE, {"id": id, "fields": fields}, extra_params)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, ContactFieldsResult]:
        """Describe the fields of the link between a lead and a contact.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ContactFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.contact.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-fields.html
        """
        return self._call(_CONTACT__FIELDS, {}, extra_params)


class AsyncCrmLeadContactMethods(AsyncNamespace):
    """Methods of ``crm.lead.contact``."""

    @property
    def items(self) -> AsyncCrmLeadContactItemsMethods:
        """Methods of ``crm.lead.contact.items``."""
        return AsyncCrmLeadContactItemsMethods(self._caller)

    async def add(
        self,
        *,
        id: int,
        fields: ContactAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Link one contact to a lead.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``CONTACT_ID`` (required), ``SORT``,
                ``IS_PRIMARY``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found. No code: A required
                field is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.contact.add``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-add.html
        """
        return await self._call(_CONTACT__ADD, {"id": id, "fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        fields: ContactDeleteFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Unlink one contact from a lead.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``CONTACT_ID`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found. No code: A required
                field is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.contact.delete``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-delete.html
        """
        return await self._call(_CONTACT__DELETE, {"id": id, "fields": fields}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, ContactFieldsResult]:
        """Describe the fields of the link between a lead and a contact.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ContactFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.contact.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-fields.html
        """
        return await self._call(_CONTACT__FIELDS, {}, extra_params)


class CrmLeadContactItemsMethods(Namespace):
    """Methods of ``crm.lead.contact.items``."""

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Unlink all contacts from a lead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found. No code: A required
                field is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.contact.items.delete``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-delete.html
        """
        return self._call(_CONTACT__ITEMS__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ContactItemsGetResult]:
        """List the contacts linked to a lead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ContactItemsGetResult``: ``CONTACT_ID``, ``SORT``, ``ROLE_ID``,
            ``IS_PRIMARY``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found. No code: A required
                field is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.contact.items.get``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-get.html
        """
        return self._call(_CONTACT__ITEMS__GET, {"id": id}, extra_params)

    def set(
        self,
        *,
        id: int,
        items: Sequence[Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Set the whole list of contacts of a lead at once.

        Args:
            id: Identifier. Required.
            items: The entries. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found. No code: A required
                field is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.contact.items.set``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-set.html
        """
        return self._call(_CONTACT__ITEMS__SET, {"id": id, "items": items}, extra_params)


class AsyncCrmLeadContactItemsMethods(AsyncNamespace):
    """Methods of ``crm.lead.contact.items``."""

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Unlink all contacts from a lead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found. No code: A required
                field is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.contact.items.delete``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-delete.html
        """
        return await self._call(_CONTACT__ITEMS__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ContactItemsGetResult]:
        """List the contacts linked to a lead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ContactItemsGetResult``: ``CONTACT_ID``, ``SORT``, ``ROLE_ID``,
            ``IS_PRIMARY``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found. No code: A required
                field is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.contact.items.get``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-get.html
        """
        return await self._call(_CONTACT__ITEMS__GET, {"id": id}, extra_params)

    async def set(
        self,
        *,
        id: int,
        items: Sequence[Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Set the whole list of contacts of a lead at once.

        Args:
            id: Identifier. Required.
            items: The entries. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found. No code: A required
                field is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.contact.items.set``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-set.html
        """
        return await self._call(_CONTACT__ITEMS__SET, {"id": id, "items": items}, extra_params)


class CrmLeadDetailsMethods(Namespace):
    """Methods of ``crm.lead.details``."""

    @property
    def configuration(self) -> CrmLeadDetailsConfigurationMethods:
        """Methods of ``crm.lead.details.configuration``."""
        return CrmLeadDetailsConfigurationMethods(self._caller)


class AsyncCrmLeadDetailsMethods(AsyncNamespace):
    """Methods of ``crm.lead.details``."""

    @property
    def configuration(self) -> AsyncCrmLeadDetailsConfigurationMethods:
        """Methods of ``crm.lead.details.configuration``."""
        return AsyncCrmLeadDetailsConfigurationMethods(self._caller)


class CrmLeadDetailsConfigurationMethods(Namespace):
    """Methods of ``crm.lead.details.configuration``."""

    @_deprecated(
        "crm.lead.details.configuration.forceCommonScopeForAll is deprecated: use crm.item.details.configuration.forceCommonScopeForAll instead"
    )
    def force_common_scope_for_all(
        self,
        *,
        extras: DetailsConfigurationForceCommonScopeForAllExtras
        | Mapping[str, object]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Force the shared lead card on all users, dropping their own layouts.

        Deprecated; use ``crm.item.details.configuration.forceCommonScopeForAll`` instead.

        Args:
            extras: Extra parameters that pick the kind of lead. Keys: ``leadCustomerType``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller may not force the shared
                lead card on everyone.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.details.configuration.forceCommonScopeForAll``. Scope: ``crm``.
        Who may call: users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-force-common-scope-for-all.html
        """
        return self._call(
            _DETAILS__CONFIGURATION__FORCE_COMMON_SCOPE_FOR_ALL, {"extras": extras}, extra_params
        )

    @_deprecated(
        "crm.lead.details.configuration.get is deprecated: use crm.item.details.configuration.get instead"
    )
    def get(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        extras: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DetailsConfigurationGetResult] | None:
        """Get the layout of the lead card, personal or shared.

        Deprecated; use ``crm.item.details.configuration.get`` instead.

        Args:
            user_id: Identifier of the user.
            scope: Whose card settings: P personal (default), C shared. One of ``P`` (personal
                settings), ``C`` (shared settings). Default: ``P``.
            extras: Extra parameters that pick the kind of lead.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DetailsConfigurationGetResult``: ``name``, ``title``, ``type``, ``elements``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not read this lead
                card layout.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.details.configuration.get``. Scope: ``crm``. Who may call: any
        user for own and shared settings; users who may change CRM settings for those of others.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-get.html
        """
        return self._call(
            _DETAILS__CONFIGURATION__GET,
            {"userId": user_id, "scope": scope, "extras": extras},
            extra_params,
        )

    @_deprecated(
        "crm.lead.details.configuration.reset is deprecated: use crm.item.details.configuration.reset instead"
    )
    def reset(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        extras: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Return the lead card, personal or shared, to its default layout.

        Deprecated; use ``crm.item.details.configuration.reset`` instead.

        Args:
            user_id: Identifier of the user.
            scope: Whose card settings: P personal (default), C shared. One of ``P`` (personal
                settings), ``C`` (shared settings). Default: ``P``.
            extras: Extra parameters that pick the kind of lead.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller may not reset this lead
                card layout.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.details.configuration.reset``. Scope: ``crm``. Who may call: any
        user for own settings; users who may change CRM settings for shared and other users'
        settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-reset.html
        """
        return self._call(
            _DETAILS__CONFIGURATION__RESET,
            {"userId": user_id, "scope": scope, "extras": extras},
            extra_params,
        )

    @_deprecated(
        "crm.lead.details.configuration.set is deprecated: use crm.item.details.configuration.set instead"
    )
    def set(
        self,
        *,
        data: Sequence[DetailsConfigurationSetData | Mapping[str, object]],
        user_id: int | NotGiven = NOT_GIVEN,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        extras: DetailsConfigurationSetExtras | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save the layout of the lead card, personal or shared.

        Deprecated; use ``crm.item.details.configuration.set`` instead.

        Args:
            data: Sections of the lead card, in order, with their fields. Required. Keys:
                ``name`` (required), ``title`` (required), ``type`` (required), ``elements``.
            user_id: Identifier of the user.
            scope: Whose card settings: P personal (default), C shared. One of ``P`` (personal
                settings), ``C`` (shared settings). Default: ``P``.
            extras: Extra parameters that pick the kind of lead. Keys: ``leadCustomerType``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller lacks the rights for
                this. No code: `data` is not an array. No code: `data` is not a list with
                numeric keys. No code: `data` is empty. No code: A section of `data` has a
                `type` other than `section`. No code: A section in `data` has no `name`. No
                code: A section in `data` has no `title`. No code: A field in a section of
                `data` has no `name`. No code: A field in one of the sections of `data` has no
                `name`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.details.configuration.set``. Scope: ``crm``. Who may call: any
        user for own settings; users who may change CRM settings for shared and other users'
        settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-set.html
        """
        return self._call(
            _DETAILS__CONFIGURATION__SET,
            {"data": data, "userId": user_id, "scope": scope, "extras": extras},
            extra_params,
        )


class AsyncCrmLeadDetailsConfigurationMethods(AsyncNamespace):
    """Methods of ``crm.lead.details.configuration``."""

    @_deprecated(
        "crm.lead.details.configuration.forceCommonScopeForAll is deprecated: use crm.item.details.configuration.forceCommonScopeForAll instead"
    )
    async def force_common_scope_for_all(
        self,
        *,
        extras: DetailsConfigurationForceCommonScopeForAllExtras
        | Mapping[str, object]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Force the shared lead card on all users, dropping their own layouts.

        Deprecated; use ``crm.item.details.configuration.forceCommonScopeForAll`` instead.

        Args:
            extras: Extra parameters that pick the kind of lead. Keys: ``leadCustomerType``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller may not force the shared
                lead card on everyone.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.details.configuration.forceCommonScopeForAll``. Scope: ``crm``.
        Who may call: users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-force-common-scope-for-all.html
        """
        return await self._call(
            _DETAILS__CONFIGURATION__FORCE_COMMON_SCOPE_FOR_ALL, {"extras": extras}, extra_params
        )

    @_deprecated(
        "crm.lead.details.configuration.get is deprecated: use crm.item.details.configuration.get instead"
    )
    async def get(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        extras: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DetailsConfigurationGetResult] | None:
        """Get the layout of the lead card, personal or shared.

        Deprecated; use ``crm.item.details.configuration.get`` instead.

        Args:
            user_id: Identifier of the user.
            scope: Whose card settings: P personal (default), C shared. One of ``P`` (personal
                settings), ``C`` (shared settings). Default: ``P``.
            extras: Extra parameters that pick the kind of lead.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DetailsConfigurationGetResult``: ``name``, ``title``, ``type``, ``elements``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not read this lead
                card layout.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.details.configuration.get``. Scope: ``crm``. Who may call: any
        user for own and shared settings; users who may change CRM settings for those of others.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-get.html
        """
        return await self._call(
            _DETAILS__CONFIGURATION__GET,
            {"userId": user_id, "scope": scope, "extras": extras},
            extra_params,
        )

    @_deprecated(
        "crm.lead.details.configuration.reset is deprecated: use crm.item.details.configuration.reset instead"
    )
    async def reset(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        extras: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Return the lead card, personal or shared, to its default layout.

        Deprecated; use ``crm.item.details.configuration.reset`` instead.

        Args:
            user_id: Identifier of the user.
            scope: Whose card settings: P personal (default), C shared. One of ``P`` (personal
                settings), ``C`` (shared settings). Default: ``P``.
            extras: Extra parameters that pick the kind of lead.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller may not reset this lead
                card layout.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.details.configuration.reset``. Scope: ``crm``. Who may call: any
        user for own settings; users who may change CRM settings for shared and other users'
        settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-reset.html
        """
        return await self._call(
            _DETAILS__CONFIGURATION__RESET,
            {"userId": user_id, "scope": scope, "extras": extras},
            extra_params,
        )

    @_deprecated(
        "crm.lead.details.configuration.set is deprecated: use crm.item.details.configuration.set instead"
    )
    async def set(
        self,
        *,
        data: Sequence[DetailsConfigurationSetData | Mapping[str, object]],
        user_id: int | NotGiven = NOT_GIVEN,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        extras: DetailsConfigurationSetExtras | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save the layout of the lead card, personal or shared.

        Deprecated; use ``crm.item.details.configuration.set`` instead.

        Args:
            data: Sections of the lead card, in order, with their fields. Required. Keys:
                ``name`` (required), ``title`` (required), ``type`` (required), ``elements``.
            user_id: Identifier of the user.
            scope: Whose card settings: P personal (default), C shared. One of ``P`` (personal
                settings), ``C`` (shared settings). Default: ``P``.
            extras: Extra parameters that pick the kind of lead. Keys: ``leadCustomerType``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller lacks the rights for
                this. No code: `data` is not an array. No code: `data` is not a list with
                numeric keys. No code: `data` is empty. No code: A section of `data` has a
                `type` other than `section`. No code: A section in `data` has no `name`. No
                code: A section in `data` has no `title`. No code: A field in a section of
                `data` has no `name`. No code: A field in one of the sections of `data` has no
                `name`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.details.configuration.set``. Scope: ``crm``. Who may call: any
        user for own settings; users who may change CRM settings for shared and other users'
        settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-set.html
        """
        return await self._call(
            _DETAILS__CONFIGURATION__SET,
            {"data": data, "userId": user_id, "scope": scope, "extras": extras},
            extra_params,
        )


class CrmLeadProductrowsMethods(Namespace):
    """Methods of ``crm.lead.productrows``."""

    @_deprecated("crm.lead.productrows.get is deprecated: use crm.item.productrow.* instead")
    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ProductrowsGetResult]:
        """Get the product rows of a lead.

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
            APIError: the portal refused the call. No code: `id` of the lead is missing or not
                valid. No code: The caller may not read this lead.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.productrows.get``. Scope: ``crm``. Who may call: users who may
        read leads. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-get.html
        """
        return self._call(_PRODUCTROWS__GET, {"id": id}, extra_params)

    @_deprecated("crm.lead.productrows.set is deprecated: use crm.item.productrow.* instead")
    def set(
        self,
        *,
        id: int,
        rows: Sequence[ProductrowsSetRows | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace all product rows of a lead with the given ones.

        Deprecated; use ``crm.item.productrow.*`` instead.

        Args:
            id: Identifier. Required.
            rows: Complete set of product rows; rows not given are removed. Keys:
                ``PRODUCT_ID``, ``PRICE``, ``QUANTITY``, ``DISCOUNT_TYPE_ID``, ``DISCOUNT_SUM``,
                ``TAX_RATE``, ``MEASURE_CODE``, ``MEASURE_NAME``, ``SORT``, ``PRODUCT_NAME``,
                ``DISCOUNT_RATE``, ``PRICE_EXCLUSIVE``, ``PRICE_NETTO``, ``PRICE_BRUTTO``,
                ``TAX_INCLUDED``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `id` of the lead is missing or not
                valid. No code: The value of `rows` is not a list. No code: The caller may not
                edit this lead. No code: There is no lead with this identifier. No code: A
                percentage discount (`DISCOUNT_TYPE_ID` 2) needs `DISCOUNT_RATE`, which is
                missing. No code: A discount of 100 per cent (`DISCOUNT_TYPE_ID` 2) needs
                `DISCOUNT_SUM` as well. No code: A discount by amount (`DISCOUNT_TYPE_ID` 1)
                needs `DISCOUNT_SUM`, which is missing. ``ERROR_CORE``: A discount of 100 per
                cent needs `DISCOUNT_SUM` as well.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.productrows.set``. Scope: ``crm``. Who may call: users who may
        edit the lead. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-set.html
        """
        return self._call(
            _PRODUCTROWS__SET,
            {"id": id, "rows": _in_fields(rows, {"TAX_INCLUDED": _yes_no})},
            extra_params,
        )


class AsyncCrmLeadProductrowsMethods(AsyncNamespace):
    """Methods of ``crm.lead.productrows``."""

    @_deprecated("crm.lead.productrows.get is deprecated: use crm.item.productrow.* instead")
    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ProductrowsGetResult]:
        """Get the product rows of a lead.

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
            APIError: the portal refused the call. No code: `id` of the lead is missing or not
                valid. No code: The caller may not read this lead.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.productrows.get``. Scope: ``crm``. Who may call: users who may
        read leads. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-get.html
        """
        return await self._call(_PRODUCTROWS__GET, {"id": id}, extra_params)

    @_deprecated("crm.lead.productrows.set is deprecated: use crm.item.productrow.* instead")
    async def set(
        self,
        *,
        id: int,
        rows: Sequence[ProductrowsSetRows | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace all product rows of a lead with the given ones.

        Deprecated; use ``crm.item.productrow.*`` instead.

        Args:
            id: Identifier. Required.
            rows: Complete set of product rows; rows not given are removed. Keys:
                ``PRODUCT_ID``, ``PRICE``, ``QUANTITY``, ``DISCOUNT_TYPE_ID``, ``DISCOUNT_SUM``,
                ``TAX_RATE``, ``MEASURE_CODE``, ``MEASURE_NAME``, ``SORT``, ``PRODUCT_NAME``,
                ``DISCOUNT_RATE``, ``PRICE_EXCLUSIVE``, ``PRICE_NETTO``, ``PRICE_BRUTTO``,
                ``TAX_INCLUDED``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `id` of the lead is missing or not
                valid. No code: The value of `rows` is not a list. No code: The caller may not
                edit this lead. No code: There is no lead with this identifier. No code: A
                percentage discount (`DISCOUNT_TYPE_ID` 2) needs `DISCOUNT_RATE`, which is
                missing. No code: A discount of 100 per cent (`DISCOUNT_TYPE_ID` 2) needs
                `DISCOUNT_SUM` as well. No code: A discount by amount (`DISCOUNT_TYPE_ID` 1)
                needs `DISCOUNT_SUM`, which is missing. ``ERROR_CORE``: A discount of 100 per
                cent needs `DISCOUNT_SUM` as well.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.productrows.set``. Scope: ``crm``. Who may call: users who may
        edit the lead. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-set.html
        """
        return await self._call(
            _PRODUCTROWS__SET,
            {"id": id, "rows": _in_fields(rows, {"TAX_INCLUDED": _yes_no})},
            extra_params,
        )


class CrmLeadUserfieldMethods(Namespace):
    """Methods of ``crm.lead.userfield``."""

    def add(
        self,
        *,
        fields: UserfieldAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a custom field for leads.

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

        REST method ``crm.lead.userfield.add``. Scope: ``crm``. Who may call: administrators of
        the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-add.html
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
        """Delete a custom field of leads.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is missing or not
                positive. No code: The caller is no administrator, or the custom field to delete
                is not one of leads. ``ERROR_NOT_FOUND``: No custom field has this id. No code:
                The field could not be deleted, for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.userfield.delete``. Scope: ``crm``. Who may call: administrators
        of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-delete.html
        """
        return self._call(_USERFIELD__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> UserfieldGetResult:
        """Get one custom field of leads by its identifier.

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
            APIError: the portal refused the call. No code: The caller may not read leads, or
                the custom field is not one of leads. No code: Parameter `id` is missing or not
                positive. ``ERROR_NOT_FOUND``: No custom field has this id.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.userfield.get``. Scope: ``crm``. Who may call: users who may read
        leads. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-get.html
        """
        return self._call(_USERFIELD__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        filter: UserfieldListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[UserfieldListItem]:
        """List the custom fields of leads that match a filter.

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

        REST method ``crm.lead.userfield.list``. Scope: ``crm``. Who may call: users who may
        read leads. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-list.html
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
        """Change a custom field of leads.

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
            APIError: the portal refused the call. No code: `fields` is not an object. No code:
                Parameter `id` is missing or negative. No code: The caller is no administrator,
                or the custom field to change is not one of leads. ``ERROR_NOT_FOUND``: There is
                no custom field with this identifier. ``ERROR_CORE``: Another item of the list
                already has this `XML_ID`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.userfield.update``. Scope: ``crm``. Who may call: administrators
        of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-update.html
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


class AsyncCrmLeadUserfieldMethods(AsyncNamespace):
    """Methods of ``crm.lead.userfield``."""

    async def add(
        self,
        *,
        fields: UserfieldAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a custom field for leads.

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

        REST method ``crm.lead.userfield.add``. Scope: ``crm``. Who may call: administrators of
        the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-add.html
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
        """Delete a custom field of leads.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is missing or not
                positive. No code: The caller is no administrator, or the custom field to delete
                is not one of leads. ``ERROR_NOT_FOUND``: No custom field has this id. No code:
                The field could not be deleted, for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.userfield.delete``. Scope: ``crm``. Who may call: administrators
        of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-delete.html
        """
        return await self._call(_USERFIELD__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> UserfieldGetResult:
        """Get one custom field of leads by its identifier.

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
            APIError: the portal refused the call. No code: The caller may not read leads, or
                the custom field is not one of leads. No code: Parameter `id` is missing or not
                positive. ``ERROR_NOT_FOUND``: No custom field has this id.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.userfield.get``. Scope: ``crm``. Who may call: users who may read
        leads. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-get.html
        """
        return await self._call(_USERFIELD__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        filter: UserfieldListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[UserfieldListItem]:
        """List the custom fields of leads that match a filter.

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

        REST method ``crm.lead.userfield.list``. Scope: ``crm``. Who may call: users who may
        read leads. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-list.html
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
        """Change a custom field of leads.

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
            APIError: the portal refused the call. No code: `fields` is not an object. No code:
                Parameter `id` is missing or negative. No code: The caller is no administrator,
                or the custom field to change is not one of leads. ``ERROR_NOT_FOUND``: There is
                no custom field with this identifier. ``ERROR_CORE``: Another item of the list
                already has this `XML_ID`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.lead.userfield.update``. Scope: ``crm``. Who may call: administrators
        of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-update.html
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
