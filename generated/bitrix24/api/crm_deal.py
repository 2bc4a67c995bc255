# Generated from spec/crm/deal: edit the spec there, then run python -m generator build.
"""Methods of ``crm.deal``, and the shapes of what they answer."""

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
    from ..api.crm import RecurringDeal


class Deal(TypedDict):
    """A CRM deal."""

    ID: int | str
    """Identifier."""
    TITLE: str
    TYPE_ID: str
    """Type of the deal, a code from the `DEAL_TYPE` directory."""
    CATEGORY_ID: int | str
    """Sales funnel of the deal, 0 for the default one."""
    STAGE_ID: str
    """Stage of the deal, a code of its funnel's stage directory."""
    OPPORTUNITY: float | str
    """Amount of the deal in its currency, left out: 0."""
    IS_MANUAL_OPPORTUNITY: Literal["Y", "N"]
    """Whether the amount is entered by hand instead of calculated."""
    ASSIGNED_BY_ID: int | str
    """Responsible user, left out on creation: the caller."""
    DATE_CREATE: str
    """Date and time of creation."""
    STAGE_SEMANTIC_ID: NotRequired[Literal["P", "S", "F"]]
    """Meaning of the stage: in progress, won or lost. One of ``P`` (in progress), ``S`` (won),
    ``F`` (lost).
    """
    IS_NEW: NotRequired[Literal["Y", "N"]]
    """Whether the deal is a new one."""
    IS_RECURRING: NotRequired[Literal["Y", "N"]]
    """Whether the deal is a template for recurring deals."""
    IS_RETURN_CUSTOMER: NotRequired[Literal["Y", "N"]]
    """Whether the deal is a repeat one of a known customer."""
    IS_REPEATED_APPROACH: NotRequired[Literal["Y", "N"]]
    """Whether the customer got in touch again."""
    PROBABILITY: NotRequired[int]
    """Chance of success in per cent."""
    CURRENCY_ID: NotRequired[str]
    """Currency of the amounts, for example `USD`."""
    TAX_VALUE: NotRequired[float]
    """Tax amount of the deal."""
    COMPANY_ID: NotRequired[int]
    """Company linked to the deal."""
    CONTACT_ID: NotRequired[int]
    """Contact linked to the deal."""
    QUOTE_ID: NotRequired[int]
    """Estimate from which the deal was made."""
    BEGINDATE: NotRequired[str]
    """Start date of the deal, left out: the day of creation."""
    CLOSEDATE: NotRequired[str]
    """Expected closing date, left out: seven days after creation."""
    OPENED: NotRequired[Literal["Y", "N"]]
    """Whether everyone may see the deal."""
    CLOSED: NotRequired[Literal["Y", "N"]]
    """Whether the deal is closed."""
    COMMENTS: NotRequired[str]
    """Comment on the deal, BB codes allowed."""
    CREATED_BY_ID: NotRequired[int]
    """User who created the deal."""
    MODIFY_BY_ID: NotRequired[int]
    """User who last changed the deal."""
    MOVED_BY_ID: NotRequired[int]
    """User who last moved the deal to another stage."""
    DATE_MODIFY: NotRequired[str]
    """Time of the last change."""
    MOVED_TIME: NotRequired[str]
    """Time when the stage last changed."""
    SOURCE_ID: NotRequired[str]
    """Source of the deal, a code from the `SOURCE` directory."""
    SOURCE_DESCRIPTION: NotRequired[str]
    """Further details of the source."""
    LEAD_ID: NotRequired[int]
    """Lead from which the deal was made."""
    ADDITIONAL_INFO: NotRequired[str]
    """Further details of the deal."""
    LOCATION_ID: NotRequired[str]
    """Location of the client, a system field."""
    ORIGINATOR_ID: NotRequired[str]
    """External system from which the deal comes."""
    ORIGIN_ID: NotRequired[str]
    """Identifier of the deal in the external system."""
    UTM_SOURCE: NotRequired[str]
    """UTM tag: advertising system."""
    UTM_MEDIUM: NotRequired[str]
    """UTM tag: kind of traffic, `CPC` for ads or `CPM` for banners."""
    UTM_CAMPAIGN: NotRequired[str]
    """UTM tag: advertising campaign."""
    UTM_CONTENT: NotRequired[str]
    """UTM tag: content of the campaign."""
    UTM_TERM: NotRequired[str]
    """UTM tag: search words of the campaign."""
    LAST_ACTIVITY_TIME: NotRequired[str]
    """Time of the latest activity in the timeline."""
    LAST_ACTIVITY_BY: NotRequired[int]
    """User behind the latest activity in the timeline."""


class AddFields(TypedDict):
    """Values by field."""

    TITLE: NotRequired[str]
    TYPE_ID: NotRequired[str]
    """Type of the deal, a code from the `DEAL_TYPE` directory."""
    CATEGORY_ID: NotRequired[int]
    """Sales funnel of the deal, 0 for the default one."""
    STAGE_ID: NotRequired[str]
    """Stage of the deal, a code of its funnel's stage directory."""
    IS_RECURRING: NotRequired[bool | Literal["Y", "N"]]
    """Whether the deal is a template for recurring deals. Default: ``N``."""
    IS_RETURN_CUSTOMER: NotRequired[bool | Literal["Y", "N"]]
    """Whether the deal is a repeat one of a known customer. Default: ``N``."""
    IS_REPEATED_APPROACH: NotRequired[bool | Literal["Y", "N"]]
    """Whether the customer got in touch again. Default: ``N``."""
    PROBABILITY: NotRequired[int]
    """Chance of success in per cent."""
    CURRENCY_ID: NotRequired[str]
    """Currency of the amounts, for example `USD`."""
    OPPORTUNITY: NotRequired[float]
    """Amount of the deal in its currency, left out: 0."""
    IS_MANUAL_OPPORTUNITY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the amount is entered by hand instead of calculated. Default: ``N``."""
    TAX_VALUE: NotRequired[float]
    """Tax amount of the deal."""
    COMPANY_ID: NotRequired[int]
    """Company linked to the deal."""
    CONTACT_IDS: NotRequired[Sequence[int]]
    """Contacts linked to the deal; writing replaces the whole set."""
    BEGINDATE: NotRequired[datetime | str]
    """Start date of the deal, left out: the day of creation."""
    CLOSEDATE: NotRequired[str]
    """Expected closing date, left out: seven days after creation."""
    OPENED: NotRequired[bool | Literal["Y", "N"]]
    """Whether everyone may see the deal. Default: ``Y``."""
    CLOSED: NotRequired[bool | Literal["Y", "N"]]
    """Whether the deal is closed. Default: ``N``."""
    COMMENTS: NotRequired[str]
    """Comment on the deal, BB codes allowed."""
    SOURCE_ID: NotRequired[str]
    """Source of the deal, a code from the `SOURCE` directory."""
    SOURCE_DESCRIPTION: NotRequired[str]
    """Further details of the source."""
    ADDITIONAL_INFO: NotRequired[str]
    """Further details of the deal."""
    UTM_SOURCE: NotRequired[str]
    """UTM tag: advertising system."""
    UTM_MEDIUM: NotRequired[Literal["CPC", "CPM"]]
    """UTM tag: kind of traffic, `CPC` for ads or `CPM` for banners. One of ``CPC`` (advertisements
    paid per click), ``CPM`` (banners paid per thousand views).
    """
    CONTACT_ID: NotRequired[int]
    """Contact linked to the deal."""
    ASSIGNED_BY_ID: NotRequired[int]
    """Responsible user, left out on creation: the caller."""
    LOCATION_ID: NotRequired[str]
    """Location of the client, a system field."""
    ORIGINATOR_ID: NotRequired[str]
    """External system from which the deal comes."""
    ORIGIN_ID: NotRequired[str]
    """Identifier of the deal in the external system."""
    UTM_CAMPAIGN: NotRequired[str]
    """UTM tag: advertising campaign."""
    UTM_CONTENT: NotRequired[str]
    """UTM tag: content of the campaign."""
    UTM_TERM: NotRequired[str]
    """UTM tag: search words of the campaign."""
    TRACE: NotRequired[str]
    """Data for Sales Intelligence."""


class AddParams(TypedDict):
    """Extra options of the call."""

    REGISTER_SONET_EVENT: NotRequired[bool | Literal["Y", "N"]]
    """Whether to announce the change in the activity stream. Default: ``Y``."""


class FieldsResultSettings(TypedDict):
    """Settings of the custom field, depending on its type."""

    parentEntityTypeId: int
    """CRM type of the parent item that the field refers to."""


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
    """Whether the field is a custom one."""
    title: str
    statusType: NotRequired[str]
    """Directory that holds the values of a status field, for example `DEAL_STAGE`."""
    settings: NotRequired[FieldsResultSettings]
    """Settings of the custom field, depending on its type."""
    isDeprecated: NotRequired[bool]
    """Whether the field is outdated."""


class GetResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    TITLE: str
    TYPE_ID: str
    """Type of the deal, a code from the `DEAL_TYPE` directory."""
    STAGE_ID: str
    """Stage of the deal, a code of its funnel's stage directory."""
    PROBABILITY: int | str
    """Chance of success in per cent."""
    CURRENCY_ID: str
    """Currency of the amounts, for example `USD`."""
    OPPORTUNITY: float | str
    """Amount of the deal in its currency, left out: 0."""
    IS_MANUAL_OPPORTUNITY: Literal["Y", "N"]
    """Whether the amount is entered by hand instead of calculated."""
    TAX_VALUE: float | str
    """Tax amount of the deal."""
    LEAD_ID: int | None
    """Lead from which the deal was made."""
    COMPANY_ID: int | str
    """Company linked to the deal."""
    CONTACT_ID: int | str
    """Contact linked to the deal."""
    QUOTE_ID: int | None
    """Estimate from which the deal was made."""
    BEGINDATE: str
    """Start date of the deal, left out: the day of creation."""
    CLOSEDATE: str
    """Expected closing date, left out: seven days after creation."""
    ASSIGNED_BY_ID: int | str
    """Responsible user, left out on creation: the caller."""
    CREATED_BY_ID: int | str
    """User who created the deal."""
    MODIFY_BY_ID: int | str
    """User who last changed the deal."""
    DATE_CREATE: str
    """Date and time of creation."""
    DATE_MODIFY: str
    """Time of the last change."""
    OPENED: Literal["Y", "N"]
    """Whether everyone may see the deal."""
    CLOSED: Literal["Y", "N"]
    """Whether the deal is closed."""
    COMMENTS: str
    """Comment on the deal, BB codes allowed."""
    ADDITIONAL_INFO: str
    """Further details of the deal."""
    LOCATION_ID: str | None
    """Location of the client, a system field."""
    CATEGORY_ID: int | str
    """Sales funnel of the deal, 0 for the default one."""
    STAGE_SEMANTIC_ID: Literal["P", "S", "F"]
    """Meaning of the stage: in progress, won or lost. One of ``P`` (in progress), ``S`` (won),
    ``F`` (lost).
    """
    IS_NEW: Literal["Y", "N"]
    """Whether the deal is a new one."""
    IS_RECURRING: Literal["Y", "N"]
    """Whether the deal is a template for recurring deals."""
    IS_RETURN_CUSTOMER: Literal["Y", "N"]
    """Whether the deal is a repeat one of a known customer."""
    IS_REPEATED_APPROACH: Literal["Y", "N"]
    """Whether the customer got in touch again."""
    SOURCE_ID: str
    """Source of the deal, a code from the `SOURCE` directory."""
    SOURCE_DESCRIPTION: str
    """Further details of the source."""
    ORIGINATOR_ID: str | None
    """External system from which the deal comes."""
    ORIGIN_ID: str | None
    """Identifier of the deal in the external system."""
    MOVED_BY_ID: int | str
    """User who last moved the deal to another stage."""
    MOVED_TIME: str
    """Time when the stage last changed."""
    LAST_ACTIVITY_TIME: str
    """Time of the latest activity in the timeline."""
    UTM_SOURCE: str
    """UTM tag: advertising system."""
    UTM_MEDIUM: str
    """UTM tag: kind of traffic, `CPC` for ads or `CPM` for banners."""
    UTM_CAMPAIGN: str | None
    """UTM tag: advertising campaign."""
    UTM_CONTENT: str | None
    """UTM tag: content of the campaign."""
    UTM_TERM: str | None
    """UTM tag: search words of the campaign."""
    LAST_ACTIVITY_BY: int | str
    """User behind the latest activity in the timeline."""


class UpdateFields(TypedDict):
    """Values by field."""

    TITLE: NotRequired[str]
    TYPE_ID: NotRequired[str]
    """Type of the deal, a code from the `DEAL_TYPE` directory."""
    STAGE_ID: NotRequired[str]
    """Stage of the deal, a code of its funnel's stage directory."""
    IS_RETURN_CUSTOMER: NotRequired[bool | Literal["Y", "N"]]
    """Whether the deal is a repeat one of a known customer."""
    OPPORTUNITY: NotRequired[float]
    """Amount of the deal in its currency, left out: 0."""
    IS_MANUAL_OPPORTUNITY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the amount is entered by hand instead of calculated."""
    ASSIGNED_BY_ID: NotRequired[int]
    """Responsible user, left out on creation: the caller."""
    IS_RECURRING: NotRequired[bool | Literal["Y", "N"]]
    """Whether the deal is a template for recurring deals."""
    IS_REPEATED_APPROACH: NotRequired[bool | Literal["Y", "N"]]
    """Whether the customer got in touch again."""
    PROBABILITY: NotRequired[int]
    """Chance of success in per cent."""
    CURRENCY_ID: NotRequired[str]
    """Currency of the amounts, for example `USD`."""
    TAX_VALUE: NotRequired[float]
    """Tax amount of the deal."""
    COMPANY_ID: NotRequired[int]
    """Company linked to the deal."""
    CONTACT_ID: NotRequired[int]
    """Contact linked to the deal."""
    CONTACT_IDS: NotRequired[Sequence[int]]
    """Contacts linked to the deal; writing replaces the whole set."""
    BEGINDATE: NotRequired[date | str]
    """Start date of the deal, left out: the day of creation."""
    CLOSEDATE: NotRequired[date | str]
    """Expected closing date, left out: seven days after creation."""
    OPENED: NotRequired[bool | Literal["Y", "N"]]
    """Whether everyone may see the deal."""
    CLOSED: NotRequired[bool | Literal["Y", "N"]]
    """Whether the deal is closed."""
    COMMENTS: NotRequired[str]
    """Comment on the deal, BB codes allowed."""
    SOURCE_ID: NotRequired[str]
    """Source of the deal, a code from the `SOURCE` directory."""
    SOURCE_DESCRIPTION: NotRequired[str]
    """Further details of the source."""
    ADDITIONAL_INFO: NotRequired[str]
    """Further details of the deal."""
    LOCATION_ID: NotRequired[str]
    """Location of the client, a system field."""
    ORIGINATOR_ID: NotRequired[str]
    """External system from which the deal comes."""
    ORIGIN_ID: NotRequired[str]
    """Identifier of the deal in the external system."""
    UTM_SOURCE: NotRequired[str]
    """UTM tag: advertising system."""
    UTM_MEDIUM: NotRequired[Literal["CPC", "CPM"]]
    """UTM tag: kind of traffic, `CPC` for ads or `CPM` for banners. One of ``CPC`` (advertisements
    paid per click), ``CPM`` (banners paid per thousand views).
    """
    UTM_CAMPAIGN: NotRequired[str]
    """UTM tag: advertising campaign."""
    UTM_CONTENT: NotRequired[str]
    """UTM tag: content of the campaign."""
    UTM_TERM: NotRequired[str]
    """UTM tag: search words of the campaign."""


class UpdateParams(TypedDict):
    """Extra options of the call."""

    REGISTER_SONET_EVENT: NotRequired[bool | Literal["Y", "N"]]
    """Whether to announce the change in the activity stream."""
    REGISTER_HISTORY_EVENT: NotRequired[bool | Literal["Y", "N"]]
    """Whether to note the change in the history."""


class ContactAddFields(TypedDict):
    """Values by field."""

    CONTACT_ID: int
    """Contact linked to the deal."""
    IS_PRIMARY: NotRequired[bool | Literal["Y", "N"]]
    """Whether this is the deal's primary contact."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""


class ContactDeleteFields(TypedDict):
    """Values by field."""

    CONTACT_ID: int
    """Contact linked to the deal."""


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
    """Whether the field is a custom one."""
    title: str


class ContactItemsGetResult(TypedDict):
    """What ``result`` holds."""

    CONTACT_ID: int
    """Contact linked to the deal."""
    SORT: int
    """Sort index: lower comes first."""
    ROLE_ID: int
    """Role of the contact, a system field."""
    IS_PRIMARY: Literal["Y", "N"]
    """Whether this is the deal's primary contact."""


class ContactItemsSetItems(TypedDict):
    """The entries."""

    CONTACT_ID: int
    """Contact linked to the deal."""
    IS_PRIMARY: NotRequired[bool | Literal["Y", "N"]]
    """Whether this is the deal's primary contact."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""


class DetailsConfigurationForceCommonScopeForAllExtras(TypedDict):
    """Extra selector of the card, the deal funnel."""

    dealCategoryId: NotRequired[int]
    """Deal funnel whose card is meant, left out: the default funnel."""


class DetailsConfigurationGetExtras(TypedDict):
    """Extra selector of the card, the deal funnel."""

    dealCategoryId: NotRequired[int]
    """Deal funnel whose card is meant, left out: the default funnel."""


class DetailsConfigurationGetResultElements(TypedDict):
    """Fields that the section of the card shows, with their options."""

    name: str
    optionFlags: NotRequired[Literal["1", "0"]]
    """Whether the card always shows the field: 1 yes, 0 no. One of ``1`` (always shown), ``0``
    (not always shown).
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
    """Fields that the section of the card shows, with their options."""


class DetailsConfigurationResetExtras(TypedDict):
    """Extra selector of the card, the deal funnel."""

    dealCategoryId: NotRequired[int]
    """Deal funnel whose card is meant, left out: the default funnel."""


class DetailsConfigurationSetDataElements(TypedDict):
    """Fields that the section of the card shows, with their options."""

    name: str
    optionFlags: NotRequired[int]
    """Whether the card always shows the field: 1 yes, 0 no. Default: ``0``."""
    options: NotRequired[Mapping[str, object]]
    """Extra display options of a field on the card."""


class DetailsConfigurationSetData(TypedDict):
    """Sections of the deal card, in order, with their fields."""

    name: str
    title: str
    type: str
    """Kind of card section, or data type of a field."""
    elements: NotRequired[Sequence[DetailsConfigurationSetDataElements | Mapping[str, object]]]
    """Fields that the section of the card shows, with their options."""


class DetailsConfigurationSetExtras(TypedDict):
    """Extra selector of the card, the deal funnel."""

    dealCategoryId: NotRequired[int]
    """Deal funnel whose card is meant, left out: the default funnel."""


class ProductrowsGetResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    OWNER_ID: int | str
    """Identifier of the owner, or of the object that the entry belongs to."""
    OWNER_TYPE: str
    """Type of the object with the product row, always `D` for deals."""
    PRODUCT_ID: int
    """Product of the catalogue, 0 for one that is not in it."""
    PRODUCT_NAME: str
    """Name of the product as the row shows it."""
    ORIGINAL_PRODUCT_NAME: str
    """Name of the product in the catalogue."""
    PRODUCT_DESCRIPTION: str | None
    """Description of the product row."""
    PRICE: float
    """Final price of one unit."""
    PRICE_EXCLUSIVE: float
    """Unit price after discount, without tax."""
    PRICE_NETTO: float
    """Unit price before discount, without tax."""
    PRICE_BRUTTO: float
    """Unit price before discount, with tax."""
    PRICE_ACCOUNT: str
    """Price in the currency of reports."""
    QUANTITY: int
    """Number of units."""
    DISCOUNT_TYPE_ID: Literal[1, 2] | int
    """Kind of discount: 1 for a sum, 2 for a percentage. One of ``1`` (absolute amount), ``2``
    (percentage) and others.
    """
    DISCOUNT_RATE: float
    """Discount in per cent, for a percentage discount."""
    DISCOUNT_SUM: float
    """Discount as a sum, for an absolute discount."""
    TAX_RATE: float | None
    """Tax rate in per cent."""
    TAX_INCLUDED: Literal["Y", "N"]
    """Whether the price contains the tax."""
    CUSTOMIZED: Literal["Y", "N"]
    """Whether the row was customised; outdated."""
    MEASURE_CODE: int
    """Unit of measure, by its code."""
    MEASURE_NAME: str
    """Name of the unit of measure, such as pcs or kg."""
    SORT: int
    """Sort index: lower comes first."""
    XML_ID: str
    """External identifier."""
    TYPE: Literal[1, 4, 7] | int
    """Kind of product: 1 simple, 4 variation, 7 service. One of ``1`` (plain product), ``4``
    (variation (trade offer)), ``7`` (service) and others.
    """
    STORE_ID: int
    """Warehouse of the product row."""
    RESERVE_ID: int
    """Reservation of the product row."""
    DATE_RESERVE_END: str
    """Date until which the goods are reserved."""
    RESERVE_QUANTITY: int
    """Number of units reserved."""


class ProductrowsSetRows(TypedDict):
    """Product rows that replace the present ones."""

    PRODUCT_ID: NotRequired[int]
    """Product of the catalogue, 0 for one that is not in it. Default: ``0``."""
    PRICE: NotRequired[float]
    """Final price of one unit."""
    QUANTITY: NotRequired[float]
    """Number of units."""
    DISCOUNT_TYPE_ID: NotRequired[Literal[1, 2] | int]
    """Kind of discount: 1 for a sum, 2 for a percentage. One of ``1`` (absolute amount), ``2``
    (percentage) and others. Default: ``2``.
    """
    DISCOUNT_SUM: NotRequired[float]
    """Discount as a sum, for an absolute discount."""
    TAX_RATE: NotRequired[float]
    """Tax rate in per cent."""
    MEASURE_CODE: NotRequired[int]
    """Unit of measure, by its code."""
    MEASURE_NAME: NotRequired[str]
    """Name of the unit of measure, such as pcs or kg."""
    SORT: NotRequired[int]
    """Sort index: lower comes first. Default: ``0``."""
    PRODUCT_NAME: NotRequired[str]
    """Name of the product as the row shows it."""
    DISCOUNT_RATE: NotRequired[float]
    """Discount in per cent, for a percentage discount."""
    PRICE_EXCLUSIVE: NotRequired[float]
    """Unit price after discount, without tax."""
    PRICE_NETTO: NotRequired[float]
    """Unit price before discount, without tax."""
    PRICE_BRUTTO: NotRequired[float]
    """Unit price before discount, with tax."""
    TAX_INCLUDED: NotRequired[bool | Literal["Y", "N"]]
    """Whether the price contains the tax. Default: ``N``."""


class RecurringAddFieldsParams(TypedDict):
    """Repetition settings of the recurring deal."""

    MODE: NotRequired[str]
    """Whether the repetition happens once (`single`) or again and again (`multiple`)."""
    MULTIPLE_TYPE: NotRequired[str]
    """Unit of the interval for `multiple`: day, week, month or year."""
    MULTIPLE_INTERVAL: NotRequired[int]
    """Number of units between two deals for `multiple`."""
    OFFSET_BEGINDATE_TYPE: NotRequired[str]
    """Unit of the shift of the new deal's start date."""
    OFFSET_BEGINDATE_VALUE: NotRequired[int]
    """Number of units by which the new deal's start date is shifted."""
    OFFSET_CLOSEDATE_TYPE: NotRequired[str]
    """Unit of the shift of the new deal's closing date."""
    OFFSET_CLOSEDATE_VALUE: NotRequired[int]
    """Number of units by which the new deal's closing date is shifted."""
    SINGLE_BEFORE_START_DATE_TYPE: NotRequired[str]
    """Unit of the shift for `single`: day, week, month or year."""
    SINGLE_BEFORE_START_DATE_VALUE: NotRequired[int]
    """Number of units of the shift for `single`."""


class RecurringAddFields(TypedDict):
    """Values by field."""

    DEAL_ID: NotRequired[int]
    """Deal behind the template, or the deal just made from it."""
    CATEGORY_ID: NotRequired[str]
    """Sales funnel of the deal, 0 for the default one."""
    IS_LIMIT: NotRequired[str]
    """What ends the repetition: nothing, a date or a count."""
    LIMIT_DATE: NotRequired[date | str]
    """Date after which no more deals are made, with `IS_LIMIT` = `D`."""
    START_DATE: NotRequired[date | str]
    """Date from which the next run is worked out, left out: today."""
    PARAMS: NotRequired[RecurringAddFieldsParams | Mapping[str, object]]
    """Repetition settings of the recurring deal."""
    ACTIVE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    LIMIT_REPEAT: NotRequired[int]
    """Largest number of deals to make, with `IS_LIMIT` = `T`."""


class RecurringExposeResult(TypedDict):
    """What ``result`` holds."""

    DEAL_ID: int
    """Deal behind the template, or the deal just made from it."""


class RecurringFieldsResultDefinition(TypedDict):
    """Descriptions of the fields nested in this one."""

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
    """Whether the field is a custom one."""
    title: str


class RecurringFieldsResult(TypedDict):
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
    """Whether the field is a custom one."""
    title: str
    definition: NotRequired[dict[str, RecurringFieldsResultDefinition]]
    """Descriptions of the fields nested in this one."""


class RecurringGetResultParams(TypedDict):
    """Repetition settings of the recurring deal."""

    MODE: str
    """Whether the repetition happens once (`single`) or again and again (`multiple`)."""
    SINGLE_BEFORE_START_DATE_TYPE: Literal["day", "week", "month", "year"] | str | None
    """Unit of the shift for `single`: day, week, month or year. One of ``day``, ``week``,
    ``month``, ``year`` and others.
    """
    SINGLE_BEFORE_START_DATE_VALUE: int
    """Number of units of the shift for `single`."""
    MULTIPLE_TYPE: Literal["day", "week", "month", "year"] | str
    """Unit of the interval for `multiple`: day, week, month or year. One of ``day``, ``week``,
    ``month``, ``year`` and others.
    """
    MULTIPLE_INTERVAL: int
    """Number of units between two deals for `multiple`."""
    OFFSET_BEGINDATE_TYPE: Literal["day", "week", "month", "year"] | str
    """Unit of the shift of the new deal's start date. One of ``day``, ``week``, ``month``,
    ``year`` and others.
    """
    OFFSET_BEGINDATE_VALUE: int
    """Number of units by which the new deal's start date is shifted."""
    OFFSET_CLOSEDATE_TYPE: Literal["day", "week", "month", "year"] | str
    """Unit of the shift of the new deal's closing date. One of ``day``, ``week``, ``month``,
    ``year`` and others.
    """
    OFFSET_CLOSEDATE_VALUE: int
    """Number of units by which the new deal's closing date is shifted."""


class RecurringGetResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    DEAL_ID: int | str
    """Deal behind the template, or the deal just made from it."""
    BASED_ID: int | str
    """Deal from which the template was made."""
    ACTIVE: Literal["Y", "N"]
    """Whether it is active; for a workday, whether it is confirmed."""
    CATEGORY_ID: str
    """Sales funnel of the deal, 0 for the default one."""
    IS_LIMIT: Literal["N", "D", "T"] | str
    """What ends the repetition: nothing, a date or a count. One of ``N`` (no limit), ``D`` (until
    the date in `LIMIT_DATE`), ``T`` (until the count in `LIMIT_REPEAT`) and others.
    """
    COUNTER_REPEAT: int | None
    """Number of deals made from the template so far."""
    LIMIT_REPEAT: int | None
    """Largest number of deals to make, with `IS_LIMIT` = `T`."""
    LIMIT_DATE: str
    """Date after which no more deals are made, with `IS_LIMIT` = `D`."""
    START_DATE: str
    """Date from which the next run is worked out, left out: today."""
    NEXT_EXECUTION: str
    """Time when the next deal will be made."""
    LAST_EXECUTION: str
    """Time when the last deal was made, empty before the first one."""
    PARAMS: RecurringGetResultParams
    """Repetition settings of the recurring deal."""


class RecurringUpdateFieldsParams(TypedDict):
    """Repetition settings of the recurring deal."""

    MODE: NotRequired[str]
    """Whether the repetition happens once (`single`) or again and again (`multiple`)."""
    MULTIPLE_TYPE: NotRequired[Literal["day", "week", "month", "year"] | str]
    """Unit of the interval for `multiple`: day, week, month or year. One of ``day``, ``week``,
    ``month``, ``year`` and others.
    """
    MULTIPLE_INTERVAL: NotRequired[int]
    """Number of units between two deals for `multiple`."""
    OFFSET_BEGINDATE_TYPE: NotRequired[Literal["day", "week", "month", "year"] | str]
    """Unit of the shift of the new deal's start date. One of ``day``, ``week``, ``month``,
    ``year`` and others.
    """
    OFFSET_BEGINDATE_VALUE: NotRequired[int]
    """Number of units by which the new deal's start date is shifted."""
    OFFSET_CLOSEDATE_TYPE: NotRequired[Literal["day", "week", "month", "year"] | str]
    """Unit of the shift of the new deal's closing date. One of ``day``, ``week``, ``month``,
    ``year`` and others.
    """
    OFFSET_CLOSEDATE_VALUE: NotRequired[int]
    """Number of units by which the new deal's closing date is shifted."""
    SINGLE_BEFORE_START_DATE_TYPE: NotRequired[Literal["day", "week", "month", "year"] | str]
    """Unit of the shift for `single`: day, week, month or year. One of ``day``, ``week``,
    ``month``, ``year`` and others.
    """
    SINGLE_BEFORE_START_DATE_VALUE: NotRequired[int]
    """Number of units of the shift for `single`."""


class RecurringUpdateFields(TypedDict):
    """Values by field."""

    ACTIVE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    CATEGORY_ID: NotRequired[str]
    """Sales funnel of the deal, 0 for the default one."""
    IS_LIMIT: NotRequired[str]
    """What ends the repetition: nothing, a date or a count."""
    LIMIT_DATE: NotRequired[date | str]
    """Date after which no more deals are made, with `IS_LIMIT` = `D`."""
    START_DATE: NotRequired[date | str]
    """Date from which the next run is worked out, left out: today."""
    PARAMS: NotRequired[RecurringUpdateFieldsParams | Mapping[str, object]]
    """Repetition settings of the recurring deal."""
    LIMIT_REPEAT: NotRequired[int]
    """Largest number of deals to make, with `IS_LIMIT` = `T`."""


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
    """Whether only elements marked active are offered. Default: ``N``."""
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
    """Whether the list value is a default one."""
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
    """Regular expression that the value must match."""
    MIN_LENGTH: int
    """Smallest length of the text, 0 for no check."""
    MAX_LENGTH: int
    """Largest length of the text, 0 for no check."""
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
    """Language of the labels to return, such as `de`. One of ``EDIT_FORM_LABEL`` (label in the
    edit form), ``LIST_COLUMN_LABEL`` (column heading in lists), ``LIST_FILTER_LABEL`` (label in
    list filters), ``ERROR_MESSAGE`` (error text), ``HELP_MESSAGE`` (hint for users) and others.
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
    """Bookable resources of this kind."""

    ID: str
    """Identifier."""
    CAL_TYPE: str
    """Calendar type of the bookable resource."""
    NAME: str


class UserfieldListItemSettingsResourcesResource(TypedDict):
    """Bookable resources of the type named resource."""

    XML_ID: str
    """External identifier."""
    NAME: str
    SECTIONS: list[UserfieldListItemSettingsResourcesResourceSections]
    """Bookable resources of this kind."""


class UserfieldListItemSettingsResources(TypedDict):
    """Kinds of bookable resources with their resources."""

    resource: UserfieldListItemSettingsResourcesResource
    """Bookable resources of the type named resource."""


class UserfieldListItemSettingsSelectedResources(TypedDict):
    """Resources chosen for booking in the field."""

    type: str
    """Kind of card section, or data type of a field."""
    id: str
    """Identifier."""
    title: str


class UserfieldListItemSettingsServiceList(TypedDict):
    """Services that can be booked, with their durations."""

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
    """Caption of the empty choice in the list."""
    SHOW_NO_VALUE: NotRequired[str]
    """Whether the list offers an empty choice."""
    SIZE: NotRequired[int]
    """Size of the file in bytes; for an input field, its width."""
    LIST_WIDTH: NotRequired[int]
    """Largest width of the file's preview in a list."""
    MAX_SHOW_SIZE: NotRequired[int]
    """Largest file size to show in a list, 0 for no limit."""
    MAX_ALLOWED_SIZE: NotRequired[int]
    """Largest size of an uploaded file, 0 for no check."""
    EXTENSIONS: NotRequired[list[Any]]
    """File extensions that may be uploaded."""
    TARGET_BLANK: NotRequired[str]
    """Whether the file opens in a new tab."""
    USE_USERS: NotRequired[str]
    """Whether users can be booked in the field."""
    USE_RESOURCES: NotRequired[str]
    """Whether resources can be booked in the field."""
    RESOURCES: NotRequired[UserfieldListItemSettingsResources]
    """Kinds of bookable resources with their resources."""
    SELECTED_RESOURCES: NotRequired[list[UserfieldListItemSettingsSelectedResources]]
    """Resources chosen for booking in the field."""
    SELECTED_USERS: NotRequired[list[Any]]
    """Users chosen for booking in the field."""
    FULL_DAY: NotRequired[str]
    """Whether bookings take whole days."""
    ALLOW_OVERBOOKING: NotRequired[str]
    """Whether bookings may overlap."""
    USE_SERVICES: NotRequired[str]
    """Whether a booking names a service."""
    SERVICE_LIST: NotRequired[list[UserfieldListItemSettingsServiceList]]
    """Services that can be booked, with their durations."""
    RESOURCE_LIMIT: NotRequired[int]
    """Limit on the number of bookable resources; -1 in the sample."""
    TIMEZONE: NotRequired[str]
    """Time zone of the bookings, such as `Europe/Berlin`."""
    USE_USER_TIMEZONE: NotRequired[str]
    """Whether bookings follow the time zone of the user."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text."""
    REGEXP: NotRequired[str]
    """Regular expression that the value must match."""
    MIN_LENGTH: NotRequired[int]
    """Smallest length of the text, 0 for no check."""
    MAX_LENGTH: NotRequired[int]
    """Largest length of the text, 0 for no check."""
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
    """Whether the list value is a default one."""
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
    """Whether only elements marked active are offered."""
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
    """Whether the list value is a default one."""
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


_ADD: Final[Endpoint[int]] = Endpoint("crm.deal.add")
_DELETE: Final[Endpoint[bool]] = Endpoint("crm.deal.delete")
_FIELDS: Final[Endpoint[dict[str, FieldsResult]]] = Endpoint("crm.deal.fields", write=False)
_GET: Final[Endpoint[GetResult]] = Endpoint("crm.deal.get", write=False)
_LIST: Final[ListEndpoint[Deal]] = ListEndpoint("crm.deal.list", Paging("start", (), 50, id="ID"))
_UPDATE: Final[Endpoint[bool]] = Endpoint("crm.deal.update")
_CONTACT__ADD: Final[Endpoint[bool]] = Endpoint("crm.deal.contact.add")
_CONTACT__DELETE: Final[Endpoint[bool]] = Endpoint("crm.deal.contact.delete")
_CONTACT__FIELDS: Final[Endpoint[dict[str, ContactFieldsResult]]] = Endpoint(
    "crm.deal.contact.fields", write=False
)
_CONTACT__ITEMS__DELETE: Final[Endpoint[bool]] = Endpoint("crm.deal.contact.items.delete")
_CONTACT__ITEMS__GET: Final[Endpoint[list[ContactItemsGetResult]]] = Endpoint(
    "crm.deal.contact.items.get", write=False
)
_CONTACT__ITEMS__SET: Final[Endpoint[bool]] = Endpoint("crm.deal.contact.items.set")
_DETAILS__CONFIGURATION__FORCE_COMMON_SCOPE_FOR_ALL: Final[Endpoint[bool]] = Endpoint(
    "crm.deal.details.configuration.forceCommonScopeForAll"
)
_DETAILS__CONFIGURATION__GET: Final[Endpoint[list[DetailsConfigurationGetResult] | None]] = (
    Endpoint("crm.deal.details.configuration.get", write=False)
)
_DETAILS__CONFIGURATION__RESET: Final[Endpoint[bool]] = Endpoint(
    "crm.deal.details.configuration.reset"
)
_DETAILS__CONFIGURATION__SET: Final[Endpoint[bool]] = Endpoint("crm.deal.details.configuration.set")
_PRODUCTROWS__GET: Final[Endpoint[list[ProductrowsGetResult]]] = Endpoint(
    "crm.deal.productrows.get", write=False
)
_PRODUCTROWS__SET: Final[Endpoint[bool]] = Endpoint("crm.deal.productrows.set")
_RECURRING__ADD: Final[Endpoint[int]] = Endpoint("crm.deal.recurring.add")
_RECURRING__DELETE: Final[Endpoint[bool]] = Endpoint("crm.deal.recurring.delete")
_RECURRING__EXPOSE: Final[Endpoint[RecurringExposeResult]] = Endpoint("crm.deal.recurring.expose")
_RECURRING__FIELDS: Final[Endpoint[dict[str, RecurringFieldsResult]]] = Endpoint(
    "crm.deal.recurring.fields", write=False
)
_RECURRING__GET: Final[Endpoint[RecurringGetResult]] = Endpoint(
    "crm.deal.recurring.get", write=False
)
_RECURRING__LIST: Final[ListEndpoint[RecurringDeal]] = ListEndpoint(
    "crm.deal.recurring.list", Paging("start", (), 50, id="id")
)
_RECURRING__UPDATE: Final[Endpoint[bool]] = Endpoint("crm.deal.recurring.update")
_USERFIELD__ADD: Final[Endpoint[int]] = Endpoint("crm.deal.userfield.add")
_USERFIELD__DELETE: Final[Endpoint[bool]] = Endpoint("crm.deal.userfield.delete")
_USERFIELD__GET: Final[Endpoint[UserfieldGetResult]] = Endpoint(
    "crm.deal.userfield.get", write=False
)
_USERFIELD__LIST: Final[ListEndpoint[UserfieldListItem]] = ListEndpoint(
    "crm.deal.userfield.list", Paging("start", (), 50, id="ID")
)
_USERFIELD__UPDATE: Final[Endpoint[bool]] = Endpoint("crm.deal.userfield.update")


class CrmDealMethods(Namespace):
    """Methods of ``crm.deal``."""

    @property
    def contact(self) -> CrmDealContactMethods:
        """Methods of ``crm.deal.contact``."""
        return CrmDealContactMethods(self._caller)

    @property
    def details(self) -> CrmDealDetailsMethods:
        """Methods of ``crm.deal.details``."""
        return CrmDealDetailsMethods(self._caller)

    @property
    def productrows(self) -> CrmDealProductrowsMethods:
        """Methods of ``crm.deal.productrows``."""
        return CrmDealProductrowsMethods(self._caller)

    @property
    def recurring(self) -> CrmDealRecurringMethods:
        """Methods of ``crm.deal.recurring``."""
        return CrmDealRecurringMethods(self._caller)

    @property
    def userfield(self) -> CrmDealUserfieldMethods:
        """Methods of ``crm.deal.userfield``."""
        return CrmDealUserfieldMethods(self._caller)

    @_deprecated("crm.deal.add is deprecated: use crm.item.add instead")
    def add(
        self,
        *,
        fields: AddFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        params: AddParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a deal (older API; `crm.item.add` is its successor).

        Deprecated; use ``crm.item.add`` instead.

        Args:
            fields: Values by field. Keys: ``TITLE``, ``TYPE_ID``, ``CATEGORY_ID``,
                ``STAGE_ID``, ``IS_RECURRING``, ``IS_RETURN_CUSTOMER``,
                ``IS_REPEATED_APPROACH``, ``PROBABILITY``, ``CURRENCY_ID``, ``OPPORTUNITY``,
                ``IS_MANUAL_OPPORTUNITY``, ``TAX_VALUE``, ``COMPANY_ID``, ``CONTACT_IDS``,
                ``BEGINDATE``, ``CLOSEDATE``, ``OPENED``, ``CLOSED``, ``COMMENTS``,
                ``SOURCE_ID``, ``SOURCE_DESCRIPTION``, ``ADDITIONAL_INFO``, ``UTM_SOURCE``,
                ``UTM_MEDIUM``, ``CONTACT_ID``, ``ASSIGNED_BY_ID``, ``LOCATION_ID``,
                ``ORIGINATOR_ID``, ``ORIGIN_ID``, ``UTM_CAMPAIGN``, ``UTM_CONTENT``,
                ``UTM_TERM``, ``TRACE``.
            params: Extra options of the call. Keys: ``REGISTER_SONET_EVENT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The value of `fields` must be an
                object. No code: The value of `params` must be an object. No code: The caller
                may not create deals. No code: The account has run out of disk space. No code:
                The currency of the deal is not a valid one.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.add``. Scope: ``crm``. Who may call: users who may create deals.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html
        """
        return self._call(
            _ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "IS_RECURRING": _yes_no,
                        "IS_RETURN_CUSTOMER": _yes_no,
                        "IS_REPEATED_APPROACH": _yes_no,
                        "IS_MANUAL_OPPORTUNITY": _yes_no,
                        "OPENED": _yes_no,
                        "CLOSED": _yes_no,
                    },
                ),
                "params": _in_fields(params, {"REGISTER_SONET_EVENT": _yes_no}),
            },
            extra_params,
        )

    @_deprecated("crm.deal.delete is deprecated: use crm.item.delete instead")
    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a deal together with its activities and history (older API).

        Deprecated; use ``crm.item.delete`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `id` is missing or not a positive
                whole number. No code: The caller may not delete deals. No code: There is no
                deal with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.delete``. Scope: ``crm``. Who may call: users who may delete
        deals. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html
        """
        return self._call(_DELETE, {"id": id}, extra_params)

    @_deprecated("crm.deal.fields is deprecated: use crm.item.fields instead")
    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, FieldsResult]:
        """Describe the fields of deals, custom ones included (older API).

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

        REST method ``crm.deal.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html
        """
        return self._call(_FIELDS, {}, extra_params)

    @_deprecated("crm.deal.get is deprecated: use crm.item.get instead")
    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Fetch one deal by its identifier (older API).

        Deprecated; use ``crm.item.get`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``ID``, ``TITLE``, ``TYPE_ID``, ``STAGE_ID``, ``PROBABILITY``,
            ``CURRENCY_ID``, ``OPPORTUNITY``, ``IS_MANUAL_OPPORTUNITY``, ``TAX_VALUE``,
            ``LEAD_ID``, ``COMPANY_ID``, ``CONTACT_ID``, ``QUOTE_ID``, ``BEGINDATE``,
            ``CLOSEDATE``, ``ASSIGNED_BY_ID``, ``CREATED_BY_ID``, ``MODIFY_BY_ID``,
            ``DATE_CREATE``, ``DATE_MODIFY``, ``OPENED``, ``CLOSED``, ``COMMENTS``,
            ``ADDITIONAL_INFO``, ``LOCATION_ID``, ``CATEGORY_ID``, ``STAGE_SEMANTIC_ID``,
            ``IS_NEW``, ``IS_RECURRING``, ``IS_RETURN_CUSTOMER``, ``IS_REPEATED_APPROACH``,
            ``SOURCE_ID``, ``SOURCE_DESCRIPTION``, ``ORIGINATOR_ID``, ``ORIGIN_ID``,
            ``MOVED_BY_ID``, ``MOVED_TIME``, ``LAST_ACTIVITY_TIME``, ``UTM_SOURCE``,
            ``UTM_MEDIUM``, ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_TERM``,
            ``LAST_ACTIVITY_BY``.

        Raises:
            APIError: the portal refused the call. No code: `id` is missing or not a positive
                whole number. No code: The caller may not read this deal. No code: There is no
                deal with this identifier. No code: The call carries a `fields` value that is
                not an object.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.get``. Scope: ``crm``. Who may call: users who may read deals.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html
        """
        return self._call(_GET, {"id": id}, extra_params)

    @_deprecated("crm.deal.list is deprecated: use crm.item.list instead")
    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[Deal]:
        """List deals that match a filter, page by page (older API).

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
            APIError: the portal refused the call. No code: The caller may not read deals. No
                code: `order` is not an object. No code: `filter` is not an object. No code: The
                list could not be fetched for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.list``. Scope: ``crm``. Who may call: users who may read deals.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html
        """
        return self._list(
            _LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    @_deprecated("crm.deal.update is deprecated: use crm.item.update instead")
    def update(
        self,
        *,
        id: int,
        fields: UpdateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        params: UpdateParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change fields of an existing deal (older API).

        Deprecated; use ``crm.item.update`` instead.

        Args:
            id: Identifier. Required.
            fields: Values by field. Keys: ``TITLE``, ``TYPE_ID``, ``STAGE_ID``,
                ``IS_RETURN_CUSTOMER``, ``OPPORTUNITY``, ``IS_MANUAL_OPPORTUNITY``,
                ``ASSIGNED_BY_ID``, ``IS_RECURRING``, ``IS_REPEATED_APPROACH``, ``PROBABILITY``,
                ``CURRENCY_ID``, ``TAX_VALUE``, ``COMPANY_ID``, ``CONTACT_ID``, ``CONTACT_IDS``,
                ``BEGINDATE``, ``CLOSEDATE``, ``OPENED``, ``CLOSED``, ``COMMENTS``,
                ``SOURCE_ID``, ``SOURCE_DESCRIPTION``, ``ADDITIONAL_INFO``, ``LOCATION_ID``,
                ``ORIGINATOR_ID``, ``ORIGIN_ID``, ``UTM_SOURCE``, ``UTM_MEDIUM``,
                ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_TERM``.
            params: Extra options of the call. Keys: ``REGISTER_SONET_EVENT``,
                ``REGISTER_HISTORY_EVENT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `id` is not a positive whole number.
                No code: There is no deal with this identifier. No code: The value of `fields`
                must be an object. No code: The value of `params` must be an object. No code:
                The caller may not edit deals. No code: The account has run out of disk space.
                No code: The currency of the deal is not a valid one.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.update``. Scope: ``crm``. Who may call: users who may edit deals.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html
        """
        return self._call(
            _UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "IS_RETURN_CUSTOMER": _yes_no,
                        "IS_MANUAL_OPPORTUNITY": _yes_no,
                        "IS_RECURRING": _yes_no,
                        "IS_REPEATED_APPROACH": _yes_no,
                        "OPENED": _yes_no,
                        "CLOSED": _yes_no,
                    },
                ),
                "params": _in_fields(
                    params, {"REGISTER_SONET_EVENT": _yes_no, "REGISTER_HISTORY_EVENT": _yes_no}
                ),
            },
            extra_params,
        )


class AsyncCrmDealMethods(AsyncNamespace):
    """Methods of ``crm.deal``."""

    @property
    def contact(self) -> AsyncCrmDealContactMethods:
        """Methods of ``crm.deal.contact``."""
        return AsyncCrmDealContactMethods(self._caller)

    @property
    def details(self) -> AsyncCrmDealDetailsMethods:
        """Methods of ``crm.deal.details``."""
        return AsyncCrmDealDetailsMethods(self._caller)

    @property
    def productrows(self) -> AsyncCrmDealProductrowsMethods:
        """Methods of ``crm.deal.productrows``."""
        return AsyncCrmDealProductrowsMethods(self._caller)

    @property
    def recurring(self) -> AsyncCrmDealRecurringMethods:
        """Methods of ``crm.deal.recurring``."""
        return AsyncCrmDealRecurringMethods(self._caller)

    @property
    def userfield(self) -> AsyncCrmDealUserfieldMethods:
        """Methods of ``crm.deal.userfield``."""
        return AsyncCrmDealUserfieldMethods(self._caller)

    @_deprecated("crm.deal.add is deprecated: use crm.item.add instead")
    async def add(
        self,
        *,
        fields: AddFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        params: AddParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a deal (older API; `crm.item.add` is its successor).

        Deprecated; use ``crm.item.add`` instead.

        Args:
            fields: Values by field. Keys: ``TITLE``, ``TYPE_ID``, ``CATEGORY_ID``,
                ``STAGE_ID``, ``IS_RECURRING``, ``IS_RETURN_CUSTOMER``,
                ``IS_REPEATED_APPROACH``, ``PROBABILITY``, ``CURRENCY_ID``, ``OPPORTUNITY``,
                ``IS_MANUAL_OPPORTUNITY``, ``TAX_VALUE``, ``COMPANY_ID``, ``CONTACT_IDS``,
                ``BEGINDATE``, ``CLOSEDATE``, ``OPENED``, ``CLOSED``, ``COMMENTS``,
                ``SOURCE_ID``, ``SOURCE_DESCRIPTION``, ``ADDITIONAL_INFO``, ``UTM_SOURCE``,
                ``UTM_MEDIUM``, ``CONTACT_ID``, ``ASSIGNED_BY_ID``, ``LOCATION_ID``,
                ``ORIGINATOR_ID``, ``ORIGIN_ID``, ``UTM_CAMPAIGN``, ``UTM_CONTENT``,
                ``UTM_TERM``, ``TRACE``.
            params: Extra options of the call. Keys: ``REGISTER_SONET_EVENT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The value of `fields` must be an
                object. No code: The value of `params` must be an object. No code: The caller
                may not create deals. No code: The account has run out of disk space. No code:
                The currency of the deal is not a valid one.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.add``. Scope: ``crm``. Who may call: users who may create deals.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html
        """
        return await self._call(
            _ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "IS_RECURRING": _yes_no,
                        "IS_RETURN_CUSTOMER": _yes_no,
                        "IS_REPEATED_APPROACH": _yes_no,
                        "IS_MANUAL_OPPORTUNITY": _yes_no,
                        "OPENED": _yes_no,
                        "CLOSED": _yes_no,
                    },
                ),
                "params": _in_fields(params, {"REGISTER_SONET_EVENT": _yes_no}),
            },
            extra_params,
        )

    @_deprecated("crm.deal.delete is deprecated: use crm.item.delete instead")
    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a deal together with its activities and history (older API).

        Deprecated; use ``crm.item.delete`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `id` is missing or not a positive
                whole number. No code: The caller may not delete deals. No code: There is no
                deal with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.delete``. Scope: ``crm``. Who may call: users who may delete
        deals. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html
        """
        return await self._call(_DELETE, {"id": id}, extra_params)

    @_deprecated("crm.deal.fields is deprecated: use crm.item.fields instead")
    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, FieldsResult]:
        """Describe the fields of deals, custom ones included (older API).

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

        REST method ``crm.deal.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html
        """
        return await self._call(_FIELDS, {}, extra_params)

    @_deprecated("crm.deal.get is deprecated: use crm.item.get instead")
    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Fetch one deal by its identifier (older API).

        Deprecated; use ``crm.item.get`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``ID``, ``TITLE``, ``TYPE_ID``, ``STAGE_ID``, ``PROBABILITY``,
            ``CURRENCY_ID``, ``OPPORTUNITY``, ``IS_MANUAL_OPPORTUNITY``, ``TAX_VALUE``,
            ``LEAD_ID``, ``COMPANY_ID``, ``CONTACT_ID``, ``QUOTE_ID``, ``BEGINDATE``,
            ``CLOSEDATE``, ``ASSIGNED_BY_ID``, ``CREATED_BY_ID``, ``MODIFY_BY_ID``,
            ``DATE_CREATE``, ``DATE_MODIFY``, ``OPENED``, ``CLOSED``, ``COMMENTS``,
            ``ADDITIONAL_INFO``, ``LOCATION_ID``, ``CATEGORY_ID``, ``STAGE_SEMANTIC_ID``,
            ``IS_NEW``, ``IS_RECURRING``, ``IS_RETURN_CUSTOMER``, ``IS_REPEATED_APPROACH``,
            ``SOURCE_ID``, ``SOURCE_DESCRIPTION``, ``ORIGINATOR_ID``, ``ORIGIN_ID``,
            ``MOVED_BY_ID``, ``MOVED_TIME``, ``LAST_ACTIVITY_TIME``, ``UTM_SOURCE``,
            ``UTM_MEDIUM``, ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_TERM``,
            ``LAST_ACTIVITY_BY``.

        Raises:
            APIError: the portal refused the call. No code: `id` is missing or not a positive
                whole number. No code: The caller may not read this deal. No code: There is no
                deal with this identifier. No code: The call carries a `fields` value that is
                not an object.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.get``. Scope: ``crm``. Who may call: users who may read deals.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html
        """
        return await self._call(_GET, {"id": id}, extra_params)

    @_deprecated("crm.deal.list is deprecated: use crm.item.list instead")
    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[Deal]:
        """List deals that match a filter, page by page (older API).

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
            APIError: the portal refused the call. No code: The caller may not read deals. No
                code: `order` is not an object. No code: `filter` is not an object. No code: The
                list could not be fetched for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.list``. Scope: ``crm``. Who may call: users who may read deals.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html
        """
        return self._list(
            _LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    @_deprecated("crm.deal.update is deprecated: use crm.item.update instead")
    async def update(
        self,
        *,
        id: int,
        fields: UpdateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        params: UpdateParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change fields of an existing deal (older API).

        Deprecated; use ``crm.item.update`` instead.

        Args:
            id: Identifier. Required.
            fields: Values by field. Keys: ``TITLE``, ``TYPE_ID``, ``STAGE_ID``,
                ``IS_RETURN_CUSTOMER``, ``OPPORTUNITY``, ``IS_MANUAL_OPPORTUNITY``,
                ``ASSIGNED_BY_ID``, ``IS_RECURRING``, ``IS_REPEATED_APPROACH``, ``PROBABILITY``,
                ``CURRENCY_ID``, ``TAX_VALUE``, ``COMPANY_ID``, ``CONTACT_ID``, ``CONTACT_IDS``,
                ``BEGINDATE``, ``CLOSEDATE``, ``OPENED``, ``CLOSED``, ``COMMENTS``,
                ``SOURCE_ID``, ``SOURCE_DESCRIPTION``, ``ADDITIONAL_INFO``, ``LOCATION_ID``,
                ``ORIGINATOR_ID``, ``ORIGIN_ID``, ``UTM_SOURCE``, ``UTM_MEDIUM``,
                ``UTM_CAMPAIGN``, ``UTM_CONTENT``, ``UTM_TERM``.
            params: Extra options of the call. Keys: ``REGISTER_SONET_EVENT``,
                ``REGISTER_HISTORY_EVENT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `id` is not a positive whole number.
                No code: There is no deal with this identifier. No code: The value of `fields`
                must be an object. No code: The value of `params` must be an object. No code:
                The caller may not edit deals. No code: The account has run out of disk space.
                No code: The currency of the deal is not a valid one.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.update``. Scope: ``crm``. Who may call: users who may edit deals.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html
        """
        return await self._call(
            _UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "IS_RETURN_CUSTOMER": _yes_no,
                        "IS_MANUAL_OPPORTUNITY": _yes_no,
                        "IS_RECURRING": _yes_no,
                        "IS_REPEATED_APPROACH": _yes_no,
                        "OPENED": _yes_no,
                        "CLOSED": _yes_no,
                    },
                ),
                "params": _in_fields(
                    params, {"REGISTER_SONET_EVENT": _yes_no, "REGISTER_HISTORY_EVENT": _yes_no}
                ),
            },
            extra_params,
        )


class CrmDealContactMethods(Namespace):
    """Methods of ``crm.deal.contact``."""

    @property
    def items(self) -> CrmDealContactItemsMethods:
        """Methods of ``crm.deal.contact.items``."""
        return CrmDealContactItemsMethods(self._caller)

    def add(
        self,
        *,
        id: int,
        fields: ContactAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Link one contact to a deal.

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
                caller may not edit deals. ``ACCESS_DENIED``: The caller may not edit this deal.
                No code: There is no deal with this identifier. No code: The contact in
                fields.CONTACT_ID is missing or not a positive number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.contact.add``. Scope: ``crm``. Who may call: users who may edit
        deals. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-add.html
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
        """Unlink one contact from a deal.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``CONTACT_ID`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `id` of the deal is missing or less
                than 1. No code: `fields` is not an object. No code: The caller may not edit
                deals. ``ACCESS_DENIED``: The caller may not edit this deal. No code: There is
                no deal with this identifier. No code: The contact in fields.CONTACT_ID is
                missing or not a positive number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.contact.delete``. Scope: ``crm``. Who may call: users who may
        edit deals. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-delete.html
        """
        return self._call(_CONTACT__DELETE, {"id": id, "fields": fields}, extra_params)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, ContactFieldsResult]:
        """Describe the fields of the link between a deal and a contact.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ContactFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.contact.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-fields.html
        """
        return self._call(_CONTACT__FIELDS, {}, extra_params)


class AsyncCrmDealContactMethods(AsyncNamespace):
    """Methods of ``crm.deal.contact``."""

    @property
    def items(self) -> AsyncCrmDealContactItemsMethods:
        """Methods of ``crm.deal.contact.items``."""
        return AsyncCrmDealContactItemsMethods(self._caller)

    async def add(
        self,
        *,
        id: int,
        fields: ContactAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Link one contact to a deal.

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
                caller may not edit deals. ``ACCESS_DENIED``: The caller may not edit this deal.
                No code: There is no deal with this identifier. No code: The contact in
                fields.CONTACT_ID is missing or not a positive number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.contact.add``. Scope: ``crm``. Who may call: users who may edit
        deals. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-add.html
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
        """Unlink one contact from a deal.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``CONTACT_ID`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `id` of the deal is missing or less
                than 1. No code: `fields` is not an object. No code: The caller may not edit
                deals. ``ACCESS_DENIED``: The caller may not edit this deal. No code: There is
                no deal with this identifier. No code: The contact in fields.CONTACT_ID is
                missing or not a positive number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.contact.delete``. Scope: ``crm``. Who may call: users who may
        edit deals. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-delete.html
        """
        return await self._call(_CONTACT__DELETE, {"id": id, "fields": fields}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, ContactFieldsResult]:
        """Describe the fields of the link between a deal and a contact.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ContactFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.contact.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-fields.html
        """
        return await self._call(_CONTACT__FIELDS, {}, extra_params)


class CrmDealContactItemsMethods(Namespace):
    """Methods of ``crm.deal.contact.items``."""

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Unlink all contacts from a deal at once.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `id` of the deal is missing or less
                than 1. No code: The caller may not read deals. ``ACCESS_DENIED``: The caller
                may not read or edit this deal. No code: There is no deal with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.contact.items.delete``. Scope: ``crm``. Who may call: users who
        may read and edit deals. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-delete.html
        """
        return self._call(_CONTACT__ITEMS__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ContactItemsGetResult]:
        """Fetch all contacts linked to a deal, with the primary one marked.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ContactItemsGetResult``: ``CONTACT_ID``, ``SORT``, ``ROLE_ID``,
            ``IS_PRIMARY``.

        Raises:
            APIError: the portal refused the call. No code: The id of the quote is missing or
                less than 1. No code: The caller may not read deals. ``ACCESS_DENIED``: The
                caller may not read this deal. No code: There is no deal with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.contact.items.get``. Scope: ``crm``. Who may call: users who may
        read deals. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-get.html
        """
        return self._call(_CONTACT__ITEMS__GET, {"id": id}, extra_params)

    def set(
        self,
        *,
        id: int,
        items: Sequence[ContactItemsSetItems | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace the whole set of contacts linked to a deal.

        Args:
            id: Identifier. Required.
            items: The entries. Required. Keys: ``CONTACT_ID`` (required), ``IS_PRIMARY``,
                ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `id` of the deal is missing or less
                than 1. No code: `items` is not a list. No code: The caller may not edit deals.
                ``ACCESS_DENIED``: The caller may not edit this deal. No code: There is no deal
                with this identifier. ``ERROR_CORE``: The links could not be put in order
                because of an internal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.contact.items.set``. Scope: ``crm``. Who may call: users who may
        edit deals. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-set.html
        """
        return self._call(
            _CONTACT__ITEMS__SET,
            {"id": id, "items": _in_fields(items, {"IS_PRIMARY": _yes_no})},
            extra_params,
        )


class AsyncCrmDealContactItemsMethods(AsyncNamespace):
    """Methods of ``crm.deal.contact.items``."""

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Unlink all contacts from a deal at once.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `id` of the deal is missing or less
                than 1. No code: The caller may not read deals. ``ACCESS_DENIED``: The caller
                may not read or edit this deal. No code: There is no deal with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.contact.items.delete``. Scope: ``crm``. Who may call: users who
        may read and edit deals. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-delete.html
        """
        return await self._call(_CONTACT__ITEMS__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ContactItemsGetResult]:
        """Fetch all contacts linked to a deal, with the primary one marked.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ContactItemsGetResult``: ``CONTACT_ID``, ``SORT``, ``ROLE_ID``,
            ``IS_PRIMARY``.

        Raises:
            APIError: the portal refused the call. No code: The id of the quote is missing or
                less than 1. No code: The caller may not read deals. ``ACCESS_DENIED``: The
                caller may not read this deal. No code: There is no deal with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.contact.items.get``. Scope: ``crm``. Who may call: users who may
        read deals. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-get.html
        """
        return await self._call(_CONTACT__ITEMS__GET, {"id": id}, extra_params)

    async def set(
        self,
        *,
        id: int,
        items: Sequence[ContactItemsSetItems | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace the whole set of contacts linked to a deal.

        Args:
            id: Identifier. Required.
            items: The entries. Required. Keys: ``CONTACT_ID`` (required), ``IS_PRIMARY``,
                ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `id` of the deal is missing or less
                than 1. No code: `items` is not a list. No code: The caller may not edit deals.
                ``ACCESS_DENIED``: The caller may not edit this deal. No code: There is no deal
                with this identifier. ``ERROR_CORE``: The links could not be put in order
                because of an internal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.contact.items.set``. Scope: ``crm``. Who may call: users who may
        edit deals. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-set.html
        """
        return await self._call(
            _CONTACT__ITEMS__SET,
            {"id": id, "items": _in_fields(items, {"IS_PRIMARY": _yes_no})},
            extra_params,
        )


class CrmDealDetailsMethods(Namespace):
    """Methods of ``crm.deal.details``."""

    @property
    def configuration(self) -> CrmDealDetailsConfigurationMethods:
        """Methods of ``crm.deal.details.configuration``."""
        return CrmDealDetailsConfigurationMethods(self._caller)


class AsyncCrmDealDetailsMethods(AsyncNamespace):
    """Methods of ``crm.deal.details``."""

    @property
    def configuration(self) -> AsyncCrmDealDetailsConfigurationMethods:
        """Methods of ``crm.deal.details.configuration``."""
        return AsyncCrmDealDetailsConfigurationMethods(self._caller)


class CrmDealDetailsConfigurationMethods(Namespace):
    """Methods of ``crm.deal.details.configuration``."""

    @_deprecated(
        "crm.deal.details.configuration.forceCommonScopeForAll is deprecated: use crm.item.details.configuration.forceCommonScopeForAll instead"
    )
    def force_common_scope_for_all(
        self,
        *,
        extras: DetailsConfigurationForceCommonScopeForAllExtras
        | Mapping[str, object]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Force the shared deal card on everybody and drop personal layouts (older API).

        Deprecated; use ``crm.item.details.configuration.forceCommonScopeForAll`` instead.

        Args:
            extras: Extra selector of the card, the deal funnel. Keys: ``dealCategoryId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller may not force the shared
                card on all users.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.details.configuration.forceCommonScopeForAll``. Scope: ``crm``.
        Who may call: users who may edit the shared view of the card. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-force-common-scope-for-all.html
        """
        return self._call(
            _DETAILS__CONFIGURATION__FORCE_COMMON_SCOPE_FOR_ALL, {"extras": extras}, extra_params
        )

    @_deprecated(
        "crm.deal.details.configuration.get is deprecated: use crm.item.details.configuration.get instead"
    )
    def get(
        self,
        *,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extras: DetailsConfigurationGetExtras | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DetailsConfigurationGetResult] | None:
        """Fetch the layout of the deal card, personal or shared (older API).

        Deprecated; use ``crm.item.details.configuration.get`` instead.

        Args:
            scope: Whose card settings: P personal (default), C shared. One of ``P`` (personal
                settings), ``C`` (shared settings). Default: ``P``.
            user_id: Identifier of the user.
            extras: Extra selector of the card, the deal funnel. Keys: ``dealCategoryId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DetailsConfigurationGetResult``: ``name``, ``title``, ``type``, ``elements``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not read this layout
                of the deal card.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.details.configuration.get``. Scope: ``crm``. Who may call: any
        user for their own and the shared layout; for another user's layout, those who may edit
        that view. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-get.html
        """
        return self._call(
            _DETAILS__CONFIGURATION__GET,
            {"scope": scope, "userId": user_id, "extras": extras},
            extra_params,
        )

    @_deprecated(
        "crm.deal.details.configuration.reset is deprecated: use crm.item.details.configuration.reset instead"
    )
    def reset(
        self,
        *,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extras: DetailsConfigurationResetExtras | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Reset the layout of the deal card, personal or shared (older API).

        Deprecated; use ``crm.item.details.configuration.reset`` instead.

        Args:
            scope: Whose card settings: P personal (default), C shared. One of ``P`` (personal
                settings), ``C`` (shared settings). Default: ``P``.
            user_id: Identifier of the user.
            extras: Extra selector of the card, the deal funnel. Keys: ``dealCategoryId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller may not reset this layout
                of the deal card.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.details.configuration.reset``. Scope: ``crm``. Who may call: any
        user for their own layout; for another user's or the shared layout, those who may edit
        that view. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-reset.html
        """
        return self._call(
            _DETAILS__CONFIGURATION__RESET,
            {"scope": scope, "userId": user_id, "extras": extras},
            extra_params,
        )

    @_deprecated(
        "crm.deal.details.configuration.set is deprecated: use crm.item.details.configuration.set instead"
    )
    def set(
        self,
        *,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        data: Sequence[DetailsConfigurationSetData | Mapping[str, object]],
        extras: DetailsConfigurationSetExtras | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save a layout of the deal card, personal or shared (older API).

        Deprecated; use ``crm.item.details.configuration.set`` instead.

        Args:
            scope: Whose card settings: P personal (default), C shared. One of ``P`` (personal
                settings), ``C`` (shared settings). Default: ``P``.
            user_id: Identifier of the user.
            data: Sections of the deal card, in order, with their fields. Required. Keys:
                ``name`` (required), ``title`` (required), ``type`` (required), ``elements``.
            extras: Extra selector of the card, the deal funnel. Keys: ``dealCategoryId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller may not save this layout
                of the deal card. No code: `data` is not a list. No code: The data parameter is
                an empty array. No code: The data parameter is an array with keys instead of a
                plain list. No code: A section of `data` has a `type` other than `section`. No
                code: A section in `data` has no `name`. No code: A section in `data` has no
                `title`. No code: An element of a section in `data` has no `name`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.details.configuration.set``. Scope: ``crm``. Who may call: any
        user for their own layout; for another user's or the shared layout, those who may edit
        that view. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-set.html
        """
        return self._call(
            _DETAILS__CONFIGURATION__SET,
            {"scope": scope, "userId": user_id, "data": data, "extras": extras},
            extra_params,
        )


class AsyncCrmDealDetailsConfigurationMethods(AsyncNamespace):
    """Methods of ``crm.deal.details.configuration``."""

    @_deprecated(
        "crm.deal.details.configuration.forceCommonScopeForAll is deprecated: use crm.item.details.configuration.forceCommonScopeForAll instead"
    )
    async def force_common_scope_for_all(
        self,
        *,
        extras: DetailsConfigurationForceCommonScopeForAllExtras
        | Mapping[str, object]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Force the shared deal card on everybody and drop personal layouts (older API).

        Deprecated; use ``crm.item.details.configuration.forceCommonScopeForAll`` instead.

        Args:
            extras: Extra selector of the card, the deal funnel. Keys: ``dealCategoryId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller may not force the shared
                card on all users.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.details.configuration.forceCommonScopeForAll``. Scope: ``crm``.
        Who may call: users who may edit the shared view of the card. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-force-common-scope-for-all.html
        """
        return await self._call(
            _DETAILS__CONFIGURATION__FORCE_COMMON_SCOPE_FOR_ALL, {"extras": extras}, extra_params
        )

    @_deprecated(
        "crm.deal.details.configuration.get is deprecated: use crm.item.details.configuration.get instead"
    )
    async def get(
        self,
        *,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extras: DetailsConfigurationGetExtras | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DetailsConfigurationGetResult] | None:
        """Fetch the layout of the deal card, personal or shared (older API).

        Deprecated; use ``crm.item.details.configuration.get`` instead.

        Args:
            scope: Whose card settings: P personal (default), C shared. One of ``P`` (personal
                settings), ``C`` (shared settings). Default: ``P``.
            user_id: Identifier of the user.
            extras: Extra selector of the card, the deal funnel. Keys: ``dealCategoryId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DetailsConfigurationGetResult``: ``name``, ``title``, ``type``, ``elements``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not read this layout
                of the deal card.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.details.configuration.get``. Scope: ``crm``. Who may call: any
        user for their own and the shared layout; for another user's layout, those who may edit
        that view. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-get.html
        """
        return await self._call(
            _DETAILS__CONFIGURATION__GET,
            {"scope": scope, "userId": user_id, "extras": extras},
            extra_params,
        )

    @_deprecated(
        "crm.deal.details.configuration.reset is deprecated: use crm.item.details.configuration.reset instead"
    )
    async def reset(
        self,
        *,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extras: DetailsConfigurationResetExtras | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Reset the layout of the deal card, personal or shared (older API).

        Deprecated; use ``crm.item.details.configuration.reset`` instead.

        Args:
            scope: Whose card settings: P personal (default), C shared. One of ``P`` (personal
                settings), ``C`` (shared settings). Default: ``P``.
            user_id: Identifier of the user.
            extras: Extra selector of the card, the deal funnel. Keys: ``dealCategoryId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller may not reset this layout
                of the deal card.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.details.configuration.reset``. Scope: ``crm``. Who may call: any
        user for their own layout; for another user's or the shared layout, those who may edit
        that view. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-reset.html
        """
        return await self._call(
            _DETAILS__CONFIGURATION__RESET,
            {"scope": scope, "userId": user_id, "extras": extras},
            extra_params,
        )

    @_deprecated(
        "crm.deal.details.configuration.set is deprecated: use crm.item.details.configuration.set instead"
    )
    async def set(
        self,
        *,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        data: Sequence[DetailsConfigurationSetData | Mapping[str, object]],
        extras: DetailsConfigurationSetExtras | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save a layout of the deal card, personal or shared (older API).

        Deprecated; use ``crm.item.details.configuration.set`` instead.

        Args:
            scope: Whose card settings: P personal (default), C shared. One of ``P`` (personal
                settings), ``C`` (shared settings). Default: ``P``.
            user_id: Identifier of the user.
            data: Sections of the deal card, in order, with their fields. Required. Keys:
                ``name`` (required), ``title`` (required), ``type`` (required), ``elements``.
            extras: Extra selector of the card, the deal funnel. Keys: ``dealCategoryId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller may not save this layout
                of the deal card. No code: `data` is not a list. No code: The data parameter is
                an empty array. No code: The data parameter is an array with keys instead of a
                plain list. No code: A section of `data` has a `type` other than `section`. No
                code: A section in `data` has no `name`. No code: A section in `data` has no
                `title`. No code: An element of a section in `data` has no `name`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.details.configuration.set``. Scope: ``crm``. Who may call: any
        user for their own layout; for another user's or the shared layout, those who may edit
        that view. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-set.html
        """
        return await self._call(
            _DETAILS__CONFIGURATION__SET,
            {"scope": scope, "userId": user_id, "data": data, "extras": extras},
            extra_params,
        )


class CrmDealProductrowsMethods(Namespace):
    """Methods of ``crm.deal.productrows``."""

    @_deprecated("crm.deal.productrows.get is deprecated: use crm.item.productrow.* instead")
    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ProductrowsGetResult]:
        """Fetch all product rows of a deal (older API).

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
            APIError: the portal refused the call. No code: `id` of the deal is missing or not
                valid. No code: The caller may not read this deal. No code: There is no deal
                with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.productrows.get``. Scope: ``crm``. Who may call: users who may
        read the deal. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-get.html
        """
        return self._call(_PRODUCTROWS__GET, {"id": id}, extra_params)

    @_deprecated("crm.deal.productrows.set is deprecated: use crm.item.productrow.* instead")
    def set(
        self,
        *,
        id: int,
        rows: Sequence[ProductrowsSetRows | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace all product rows of a deal; rows left out are removed (older API).

        Deprecated; use ``crm.item.productrow.*`` instead.

        Args:
            id: Identifier. Required.
            rows: Product rows that replace the present ones. Keys: ``PRODUCT_ID``, ``PRICE``,
                ``QUANTITY``, ``DISCOUNT_TYPE_ID``, ``DISCOUNT_SUM``, ``TAX_RATE``,
                ``MEASURE_CODE``, ``MEASURE_NAME``, ``SORT``, ``PRODUCT_NAME``,
                ``DISCOUNT_RATE``, ``PRICE_EXCLUSIVE``, ``PRICE_NETTO``, ``PRICE_BRUTTO``,
                ``TAX_INCLUDED``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `id` of the deal is missing or not
                valid. No code: The caller may not edit this deal. No code: There is no deal
                with this identifier. No code: A percentage discount (`DISCOUNT_TYPE_ID` 2)
                needs `DISCOUNT_RATE`, which is missing. No code: A discount of 100 per cent
                (`DISCOUNT_TYPE_ID` 2) needs `DISCOUNT_SUM` as well. No code: A discount by
                amount (`DISCOUNT_TYPE_ID` 1) needs `DISCOUNT_SUM`, which is missing.
                ``ERROR_CORE``: A discount of 100 per cent needs `DISCOUNT_SUM` as well.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.productrows.set``. Scope: ``crm``. Who may call: users who may
        edit the deal. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-set.html
        """
        return self._call(
            _PRODUCTROWS__SET,
            {"id": id, "rows": _in_fields(rows, {"TAX_INCLUDED": _yes_no})},
            extra_params,
        )


class AsyncCrmDealProductrowsMethods(AsyncNamespace):
    """Methods of ``crm.deal.productrows``."""

    @_deprecated("crm.deal.productrows.get is deprecated: use crm.item.productrow.* instead")
    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ProductrowsGetResult]:
        """Fetch all product rows of a deal (older API).

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
            APIError: the portal refused the call. No code: `id` of the deal is missing or not
                valid. No code: The caller may not read this deal. No code: There is no deal
                with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.productrows.get``. Scope: ``crm``. Who may call: users who may
        read the deal. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-get.html
        """
        return await self._call(_PRODUCTROWS__GET, {"id": id}, extra_params)

    @_deprecated("crm.deal.productrows.set is deprecated: use crm.item.productrow.* instead")
    async def set(
        self,
        *,
        id: int,
        rows: Sequence[ProductrowsSetRows | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace all product rows of a deal; rows left out are removed (older API).

        Deprecated; use ``crm.item.productrow.*`` instead.

        Args:
            id: Identifier. Required.
            rows: Product rows that replace the present ones. Keys: ``PRODUCT_ID``, ``PRICE``,
                ``QUANTITY``, ``DISCOUNT_TYPE_ID``, ``DISCOUNT_SUM``, ``TAX_RATE``,
                ``MEASURE_CODE``, ``MEASURE_NAME``, ``SORT``, ``PRODUCT_NAME``,
                ``DISCOUNT_RATE``, ``PRICE_EXCLUSIVE``, ``PRICE_NETTO``, ``PRICE_BRUTTO``,
                ``TAX_INCLUDED``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `id` of the deal is missing or not
                valid. No code: The caller may not edit this deal. No code: There is no deal
                with this identifier. No code: A percentage discount (`DISCOUNT_TYPE_ID` 2)
                needs `DISCOUNT_RATE`, which is missing. No code: A discount of 100 per cent
                (`DISCOUNT_TYPE_ID` 2) needs `DISCOUNT_SUM` as well. No code: A discount by
                amount (`DISCOUNT_TYPE_ID` 1) needs `DISCOUNT_SUM`, which is missing.
                ``ERROR_CORE``: A discount of 100 per cent needs `DISCOUNT_SUM` as well.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.productrows.set``. Scope: ``crm``. Who may call: users who may
        edit the deal. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-set.html
        """
        return await self._call(
            _PRODUCTROWS__SET,
            {"id": id, "rows": _in_fields(rows, {"TAX_INCLUDED": _yes_no})},
            extra_params,
        )


class CrmDealRecurringMethods(Namespace):
    """Methods of ``crm.deal.recurring``."""

    def add(
        self,
        *,
        fields: RecurringAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Make a recurring template, with its schedule, from an existing deal.

        Args:
            fields: Values by field. Required. Keys: ``DEAL_ID``, ``CATEGORY_ID``, ``IS_LIMIT``,
                ``LIMIT_DATE``, ``START_DATE``, ``PARAMS``, ``ACTIVE``, ``LIMIT_REPEAT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``Parameter 'fields' must be array``:
                `fields` is missing or not an object. ``Parameter 'params' must be array``:
                `params` is not an object. ``Deal id is empty``: `DEAL_ID` in `fields` is empty
                or wrong. ``Access denied``: The caller may not edit the original deal or may
                not create deals. ``Deal already has recurring settings``: The deal already has
                recurrence settings. No code: The deal already has recurrence settings.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.recurring.add``. Scope: ``crm``. Who may call: users who may
        create and edit deals. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-add.html
        """
        return self._call(
            _RECURRING__ADD, {"fields": _in_fields(fields, {"ACTIVE": _yes_no})}, extra_params
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete the recurrence settings left behind by a deal template that is gone.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``id is not defined or invalid``: `id` of the
                recurrence settings is empty or wrong. ``Recurring is not allowed``: The account
                does not offer recurring deals. ``Recurring deal is not found``: There is no
                such recurring deal template. ``Deleting is impossible. Connected recurring deal
                exists``: The deal template itself still exists, so its settings cannot be
                deleted. ``Access denied``: The caller may not delete deals. No code: The deal
                template itself still exists, so its settings cannot be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.recurring.delete``. Scope: ``crm``. Who may call: users who may
        delete deals. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-delete.html
        """
        return self._call(_RECURRING__DELETE, {"id": id}, extra_params)

    def expose(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> RecurringExposeResult:
        """Create a deal from a recurring template right now.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RecurringExposeResult``: ``DEAL_ID``.

        Raises:
            APIError: the portal refused the call. ``id is not defined or invalid``: `id` of the
                recurrence settings is empty or wrong. ``Recurring is not allowed``: The account
                does not offer recurring deals. ``Recurring deal is not found``: There is no
                such recurring deal template. ``Access denied``: The caller may not read the
                original deal or may not create deals. No code: `id` of the recurrence settings
                is empty or wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.recurring.expose``. Scope: ``crm``. Who may call: users who may
        read and create deals. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-expose.html
        """
        return self._call(_RECURRING__EXPOSE, {"id": id}, extra_params)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, RecurringFieldsResult]:
        """Describe the fields of the recurrence settings of deals.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RecurringFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``, ``definition``.

        Raises:
            APIError: the portal refused the call. ``Access denied``: The caller has no access
                to the CRM. No code: The caller has no right to do this.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.recurring.fields``. Scope: ``crm``. Who may call: users who may
        read deals. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-fields.html
        """
        return self._call(_RECURRING__FIELDS, {}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> RecurringGetResult:
        """Fetch the recurrence settings of one deal template.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RecurringGetResult``: ``ID``, ``DEAL_ID``, ``BASED_ID``, ``ACTIVE``,
            ``CATEGORY_ID``, ``IS_LIMIT``, ``COUNTER_REPEAT``, ``LIMIT_REPEAT``,
            ``LIMIT_DATE``, ``START_DATE``, ``NEXT_EXECUTION``, ``LAST_EXECUTION``,
            ``PARAMS``.

        Raises:
            APIError: the portal refused the call. ``id is not defined or invalid``: `id` of the
                recurrence settings is empty or wrong. ``Recurring is not allowed``: The account
                does not offer recurring deals. ``Recurring deal is not found``: There is no
                such recurring deal template. ``Access denied``: The caller may not read this
                recurring deal template. No code: There is no such recurring deal template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.recurring.get``. Scope: ``crm``. Who may call: users who may read
        deals. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-get.html
        """
        return self._call(_RECURRING__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[RecurringDeal]:
        """List the recurrence settings of deal templates, with filter and paging.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``Access denied``: The caller may not read
                deals. ``Parameter 'order' must be array``: `order` is not an object.
                ``Parameter 'filter' must be array``: `filter` is not an object. ``Failed to get
                list. General error``: The list could not be fetched because of an internal
                error. No code: The caller has no right to do this.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.recurring.list``. Scope: ``crm``. Who may call: users who may
        read deals. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-list.html
        """
        return self._list(
            _RECURRING__LIST, {"order": order, "filter": filter, "start": start}, extra_params
        )

    def update(
        self,
        *,
        id: int,
        fields: RecurringUpdateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the schedule or limits of a recurring deal template.

        Args:
            id: Identifier. Required.
            fields: Values by field. Keys: ``ACTIVE``, ``CATEGORY_ID``, ``IS_LIMIT``,
                ``LIMIT_DATE``, ``START_DATE``, ``PARAMS``, ``LIMIT_REPEAT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``id is not defined or invalid``: `id` of the
                recurrence settings is empty or wrong. ``Parameter 'fields' must be array``:
                `fields` is missing or not an object. ``Recurring is not allowed``: The account
                does not offer recurring deals. ``Recurring deal is not found``: There is no
                such recurring deal template. ``Access denied``: The caller may not read or edit
                the deal behind the template. No code: There is no such recurring deal template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.recurring.update``. Scope: ``crm``. Who may call: users who may
        read and edit deals. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-update.html
        """
        return self._call(
            _RECURRING__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"ACTIVE": _yes_no})},
            extra_params,
        )


class AsyncCrmDealRecurringMethods(AsyncNamespace):
    """Methods of ``crm.deal.recurring``."""

    async def add(
        self,
        *,
        fields: RecurringAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Make a recurring template, with its schedule, from an existing deal.

        Args:
            fields: Values by field. Required. Keys: ``DEAL_ID``, ``CATEGORY_ID``, ``IS_LIMIT``,
                ``LIMIT_DATE``, ``START_DATE``, ``PARAMS``, ``ACTIVE``, ``LIMIT_REPEAT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``Parameter 'fields' must be array``:
                `fields` is missing or not an object. ``Parameter 'params' must be array``:
                `params` is not an object. ``Deal id is empty``: `DEAL_ID` in `fields` is empty
                or wrong. ``Access denied``: The caller may not edit the original deal or may
                not create deals. ``Deal already has recurring settings``: The deal already has
                recurrence settings. No code: The deal already has recurrence settings.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.recurring.add``. Scope: ``crm``. Who may call: users who may
        create and edit deals. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-add.html
        """
        return await self._call(
            _RECURRING__ADD, {"fields": _in_fields(fields, {"ACTIVE": _yes_no})}, extra_params
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete the recurrence settings left behind by a deal template that is gone.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``id is not defined or invalid``: `id` of the
                recurrence settings is empty or wrong. ``Recurring is not allowed``: The account
                does not offer recurring deals. ``Recurring deal is not found``: There is no
                such recurring deal template. ``Deleting is impossible. Connected recurring deal
                exists``: The deal template itself still exists, so its settings cannot be
                deleted. ``Access denied``: The caller may not delete deals. No code: The deal
                template itself still exists, so its settings cannot be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.recurring.delete``. Scope: ``crm``. Who may call: users who may
        delete deals. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-delete.html
        """
        return await self._call(_RECURRING__DELETE, {"id": id}, extra_params)

    async def expose(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> RecurringExposeResult:
        """Create a deal from a recurring template right now.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RecurringExposeResult``: ``DEAL_ID``.

        Raises:
            APIError: the portal refused the call. ``id is not defined or invalid``: `id` of the
                recurrence settings is empty or wrong. ``Recurring is not allowed``: The account
                does not offer recurring deals. ``Recurring deal is not found``: There is no
                such recurring deal template. ``Access denied``: The caller may not read the
                original deal or may not create deals. No code: `id` of the recurrence settings
                is empty or wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.recurring.expose``. Scope: ``crm``. Who may call: users who may
        read and create deals. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-expose.html
        """
        return await self._call(_RECURRING__EXPOSE, {"id": id}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, RecurringFieldsResult]:
        """Describe the fields of the recurrence settings of deals.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RecurringFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``, ``definition``.

        Raises:
            APIError: the portal refused the call. ``Access denied``: The caller has no access
                to the CRM. No code: The caller has no right to do this.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.recurring.fields``. Scope: ``crm``. Who may call: users who may
        read deals. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-fields.html
        """
        return await self._call(_RECURRING__FIELDS, {}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> RecurringGetResult:
        """Fetch the recurrence settings of one deal template.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RecurringGetResult``: ``ID``, ``DEAL_ID``, ``BASED_ID``, ``ACTIVE``,
            ``CATEGORY_ID``, ``IS_LIMIT``, ``COUNTER_REPEAT``, ``LIMIT_REPEAT``,
            ``LIMIT_DATE``, ``START_DATE``, ``NEXT_EXECUTION``, ``LAST_EXECUTION``,
            ``PARAMS``.

        Raises:
            APIError: the portal refused the call. ``id is not defined or invalid``: `id` of the
                recurrence settings is empty or wrong. ``Recurring is not allowed``: The account
                does not offer recurring deals. ``Recurring deal is not found``: There is no
                such recurring deal template. ``Access denied``: The caller may not read this
                recurring deal template. No code: There is no such recurring deal template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.recurring.get``. Scope: ``crm``. Who may call: users who may read
        deals. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-get.html
        """
        return await self._call(_RECURRING__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[RecurringDeal]:
        """List the recurrence settings of deal templates, with filter and paging.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``Access denied``: The caller may not read
                deals. ``Parameter 'order' must be array``: `order` is not an object.
                ``Parameter 'filter' must be array``: `filter` is not an object. ``Failed to get
                list. General error``: The list could not be fetched because of an internal
                error. No code: The caller has no right to do this.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.recurring.list``. Scope: ``crm``. Who may call: users who may
        read deals. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-list.html
        """
        return self._list(
            _RECURRING__LIST, {"order": order, "filter": filter, "start": start}, extra_params
        )

    async def update(
        self,
        *,
        id: int,
        fields: RecurringUpdateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the schedule or limits of a recurring deal template.

        Args:
            id: Identifier. Required.
            fields: Values by field. Keys: ``ACTIVE``, ``CATEGORY_ID``, ``IS_LIMIT``,
                ``LIMIT_DATE``, ``START_DATE``, ``PARAMS``, ``LIMIT_REPEAT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``id is not defined or invalid``: `id` of the
                recurrence settings is empty or wrong. ``Parameter 'fields' must be array``:
                `fields` is missing or not an object. ``Recurring is not allowed``: The account
                does not offer recurring deals. ``Recurring deal is not found``: There is no
                such recurring deal template. ``Access denied``: The caller may not read or edit
                the deal behind the template. No code: There is no such recurring deal template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.recurring.update``. Scope: ``crm``. Who may call: users who may
        read and edit deals. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-update.html
        """
        return await self._call(
            _RECURRING__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"ACTIVE": _yes_no})},
            extra_params,
        )


class CrmDealUserfieldMethods(Namespace):
    """Methods of ``crm.deal.userfield``."""

    def add(
        self,
        *,
        fields: UserfieldAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a custom field of deals with its type, labels and settings.

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

        REST method ``crm.deal.userfield.add``. Scope: ``crm``. Who may call: administrators of
        CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-add.html
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
        """Delete a custom field of deals.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is missing or not
                positive. No code: The caller is no administrator, or the custom field to delete
                is not one of deals. ``ERROR_NOT_FOUND``: No custom field has this id. No code:
                The field could not be deleted, for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.userfield.delete``. Scope: ``crm``. Who may call: administrators
        of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-delete.html
        """
        return self._call(_USERFIELD__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> UserfieldGetResult:
        """Fetch one custom field of deals with its settings and labels.

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
            APIError: the portal refused the call. No code: The caller may not read deals, or
                the custom field is not one of deals. No code: Parameter `id` is missing or not
                positive. ``ERROR_NOT_FOUND``: No custom field has this id.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.userfield.get``. Scope: ``crm``. Who may call: users who may read
        deals. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-get.html
        """
        return self._call(_USERFIELD__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        filter: UserfieldListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[UserfieldListItem]:
        """List the custom fields of deals that match a filter.

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

        REST method ``crm.deal.userfield.list``. Scope: ``crm``. Who may call: users who may
        read deals. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-list.html
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
        """Change settings, labels or list values of a custom field of deals.

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
                no administrator, or the custom field to change is not one of deals.
                ``ERROR_NOT_FOUND``: No custom field has this id. ``ERROR_CORE``: Two values of
                the list field have the same `XML_ID`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.userfield.update``. Scope: ``crm``. Who may call: administrators
        of the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-update.html
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


class AsyncCrmDealUserfieldMethods(AsyncNamespace):
    """Methods of ``crm.deal.userfield``."""

    async def add(
        self,
        *,
        fields: UserfieldAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a custom field of deals with its type, labels and settings.

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

        REST method ``crm.deal.userfield.add``. Scope: ``crm``. Who may call: administrators of
        CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-add.html
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
        """Delete a custom field of deals.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: Parameter `id` is missing or not
                positive. No code: The caller is no administrator, or the custom field to delete
                is not one of deals. ``ERROR_NOT_FOUND``: No custom field has this id. No code:
                The field could not be deleted, for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.userfield.delete``. Scope: ``crm``. Who may call: administrators
        of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-delete.html
        """
        return await self._call(_USERFIELD__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> UserfieldGetResult:
        """Fetch one custom field of deals with its settings and labels.

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
            APIError: the portal refused the call. No code: The caller may not read deals, or
                the custom field is not one of deals. No code: Parameter `id` is missing or not
                positive. ``ERROR_NOT_FOUND``: No custom field has this id.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.userfield.get``. Scope: ``crm``. Who may call: users who may read
        deals. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-get.html
        """
        return await self._call(_USERFIELD__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        filter: UserfieldListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[UserfieldListItem]:
        """List the custom fields of deals that match a filter.

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

        REST method ``crm.deal.userfield.list``. Scope: ``crm``. Who may call: users who may
        read deals. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-list.html
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
        """Change settings, labels or list values of a custom field of deals.

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
                no administrator, or the custom field to change is not one of deals.
                ``ERROR_NOT_FOUND``: No custom field has this id. ``ERROR_CORE``: Two values of
                the list field have the same `XML_ID`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.deal.userfield.update``. Scope: ``crm``. Who may call: administrators
        of the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-update.html
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
