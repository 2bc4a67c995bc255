# Generated from spec/crm/item: edit the spec there, then run python -m generator build.
"""Methods of ``crm.item``, and the shapes of what they answer."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import in_fields as _in_fields
from .._runtime.values import yes_no as _yes_no

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page
    from ..api.crm import (
        ItemProductRow,
        Multifield,
        SaleOrderPaymentCrmSimple,
        SaleOrderShipmentCrmSimple,
    )


class AddFields(TypedDict):
    """Values by field."""

    title: NotRequired[str]
    typeId: NotRequired[str]
    """Kind of deal or company (a directory code), or kind of multifield."""
    categoryId: NotRequired[int]
    """Funnel (pipeline) of the item, left out: 0, the general one. Default: ``0``."""
    stageId: NotRequired[str]
    """Identifier of the stage."""
    probability: NotRequired[int]
    """Chance of success in per cent."""
    currencyId: NotRequired[str]
    """Currency of the amounts, left out: the default currency."""
    isManualOpportunity: NotRequired[bool | Literal["Y", "N"]]
    """Whether the amount is entered by hand instead of calculated. Default: ``N``."""
    opportunity: NotRequired[float]
    """Amount of the item in its currency."""
    taxValue: NotRequired[float]
    """Tax amount of the item."""
    companyId: NotRequired[int]
    """Company linked to the item."""
    contactId: NotRequired[int]
    """Contact linked to the item."""
    contactIds: NotRequired[Sequence[int]]
    """All contacts linked to the item."""
    quoteId: NotRequired[int]
    """Estimate linked to the deal."""
    begindate: NotRequired[str]
    """Start date of the item, left out: the day of creation."""
    closedate: NotRequired[str]
    """End date of the item, left out: seven days after creation."""
    opened: NotRequired[bool | Literal["Y", "N"]]
    """Whether everyone may see the item. Default: ``Y``."""
    comments: NotRequired[str]
    """Comment on the item. Default: ``null``."""
    assignedById: NotRequired[int]
    """Responsible user, left out on creation: the caller."""
    sourceId: NotRequired[str]
    """Source of the item, a `SOURCE` directory code such as `CALL`."""
    sourceDescription: NotRequired[str]
    """Further details of the source. Default: ``null``."""
    leadId: NotRequired[int]
    """Lead from which the item was made."""
    additionalInfo: NotRequired[str]
    """Further details of the item. Default: ``null``."""
    observers: NotRequired[Sequence[int]]
    """Users who watch the item."""
    utmSource: NotRequired[str]
    """UTM tag: advertising system. Default: ``null``."""
    utmMedium: NotRequired[str]
    """UTM tag: kind of traffic, `CPC` for ads or `CPM` for banners. Default: ``null``."""
    honorific: NotRequired[str]
    """Form of address (Mr, Ms), a directory code. Default: ``null``."""
    name: NotRequired[str]
    """Default: ``null``."""
    secondName: NotRequired[str]
    """Middle name of the person. Default: ``null``."""
    lastName: NotRequired[str]
    """Family name of the person in a lead or contact. Default: ``null``."""
    birthdate: NotRequired[date | str]
    """Date of birth of the person."""
    companyTitle: NotRequired[str]
    """Name of the company as the item holds it. Default: ``null``."""
    statusDescription: NotRequired[str]
    """Further details of the stage. Default: ``null``."""
    post: NotRequired[str]
    """Job title of the person. Default: ``null``."""
    originatorId: NotRequired[str]
    """External system from which the item comes. Default: ``null``."""
    originId: NotRequired[str]
    """Identifier of the item in the external system. Default: ``null``."""
    webformId: NotRequired[int]
    """CRM form through which the item came in."""
    utmCampaign: NotRequired[str]
    """UTM tag: advertising campaign. Default: ``null``."""
    utmContent: NotRequired[str]
    """UTM tag: content of the campaign. Default: ``null``."""
    utmTerm: NotRequired[str]
    """UTM tag: search term of the campaign. Default: ``null``."""
    fm: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Phones, e-mails and other multifields of the item."""
    isRecurring: NotRequired[bool | Literal["Y", "N"]]
    """Whether this is a recurring deal. Default: ``N``."""
    locationId: NotRequired[str]
    """Location of the item, a service field. Default: ``null``."""
    photo: NotRequired[object]
    """Photo of the contact."""
    export: NotRequired[bool | Literal["Y", "N"]]
    """Whether the contact takes part in exports, left out: `Y`. Default: ``Y``."""
    companyIds: NotRequired[int]
    """All companies linked to the item."""
    originVersion: NotRequired[str]
    """Version of the original in the external system. Default: ``null``."""
    logo: NotRequired[object]
    """Logo of the company."""
    bankingDetails: NotRequired[str]
    """Bank details of the company. Default: ``null``."""
    industry: NotRequired[str]
    """Line of business of the company, a directory code such as `IT`."""
    employees: NotRequired[str]
    """Size class of the staff, a directory code such as `EMPLOYEES_1`."""
    revenue: NotRequired[float]
    """Yearly turnover of the company."""
    isMyCompany: NotRequired[bool | Literal["Y", "N"]]
    """Whether the company is one of the account's own. Default: ``N``."""
    content: NotRequired[str]
    """Content of the quote. Default: ``null``."""
    terms: NotRequired[str]
    """Terms of the estimate. Default: ``null``."""
    dealId: NotRequired[int]
    """Deal linked to the item."""
    storageTypeId: NotRequired[Literal[1, 2, 3]]
    """Storage of the files: 1 file, 2 WebDAV, 3 Drive. One of ``1`` (file), ``2`` (WebDAV), ``3``
    (Drive).
    """
    storageElementIds: NotRequired[int]
    """Files of the item in the storage."""
    actualDate: NotRequired[date | str]
    """Last day the estimate is valid, left out: after seven days."""
    mycompanyId: NotRequired[int]
    """Own company that acts as seller, left out: the first one available."""
    xmlId: NotRequired[str]
    """External identifier. Default: ``null``."""


class AddResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""
    createdTime: str
    """Time when the item was created."""
    dateCreateShort: Any
    """Creation date in short format."""
    updatedTime: str
    """Time of the last change."""
    dateModifyShort: Any
    """Date of the last change in short format."""
    createdBy: int
    """Identifier of the user who created the entry."""
    updatedBy: int
    """Identifier of the user who made the last change."""
    assignedById: int
    """Responsible user, left out on creation: the caller."""
    opened: str
    """Whether everyone may see the item."""
    leadId: int
    """Lead from which the item was made."""
    companyId: int
    """Company linked to the item."""
    contactId: int
    """Contact linked to the item."""
    quoteId: int
    """Estimate linked to the deal."""
    title: str
    productId: Any
    """Product of the catalogue."""
    categoryId: int
    """Funnel (pipeline) of the item, left out: 0, the general one."""
    stageId: str
    """Identifier of the stage."""
    stageSemanticId: str
    """Meaning of the stage: in progress, won or lost."""
    isNew: str
    """Whether the item is a new one."""
    isRecurring: str
    """Whether this is a recurring deal."""
    isReturnCustomer: str
    """Whether the item is a repeat one of a known customer."""
    isRepeatedApproach: str
    """Whether the customer got in touch again."""
    closed: str
    """Whether the item is closed."""
    typeId: str
    """Kind of deal or company (a directory code), or kind of multifield."""
    opportunity: float
    """Amount of the item in its currency."""
    isManualOpportunity: str
    """Whether the amount is entered by hand instead of calculated."""
    taxValue: int
    """Tax amount of the item."""
    currencyId: str
    """Currency of the amounts, left out: the default currency."""
    probability: int
    """Chance of success in per cent."""
    comments: str
    """Comment on the item."""
    begindate: str
    """Start date of the item, left out: the day of creation."""
    begindateShort: Any
    """Start date in short format."""
    closedate: str
    """End date of the item, left out: seven days after creation."""
    closedateShort: Any
    """Closing date in short format."""
    eventDate: Any
    """When the event of the deal takes place."""
    eventDateShort: Any
    """Date of the deal's event in short format; out of use."""
    eventId: Any
    """Identifier of the event."""
    eventDescription: Any
    """What the event of the deal is about."""
    locationId: Any
    """Location of the item, a service field."""
    webformId: Any
    """CRM form through which the item came in."""
    sourceId: str
    """Source of the item, a `SOURCE` directory code such as `CALL`."""
    sourceDescription: str
    """Further details of the source."""
    originatorId: Any
    """External system from which the item comes."""
    originId: Any
    """Identifier of the item in the external system."""
    additionalInfo: str
    """Further details of the item."""
    searchContent: Any
    """Text in which the full-text search looks."""
    orderStage: Any
    """How far the deal has been paid."""
    movedBy: int
    """User who last moved the item to another stage."""
    movedTime: str
    """Time when the stage last changed."""
    lastActivityBy: int
    """User behind the latest activity in the timeline."""
    lastActivityTime: str
    """Time of the latest activity in the timeline."""
    isWork: Any
    """Whether the deal is being worked on; out of use."""
    isWon: Any
    """Whether the item ended in success."""
    isLose: Any
    """Whether the item ended in failure."""
    receivedAmount: Any
    """Money received so far; out of use."""
    lostAmount: Any
    """Money lost; out of use."""
    hasProducts: Any
    """Whether the item has product rows."""
    utmSource: str
    """UTM tag: advertising system."""
    utmMedium: str
    """UTM tag: kind of traffic, `CPC` for ads or `CPM` for banners."""
    utmCampaign: Any
    """UTM tag: advertising campaign."""
    utmContent: Any
    """UTM tag: content of the campaign."""
    utmTerm: Any
    """UTM tag: search term of the campaign."""
    observers: list[int]
    """Users who watch the item."""
    contactIds: list[int]
    """All contacts linked to the item."""
    entityTypeId: int
    """CRM type, such as 1 lead, 2 deal or a smart process."""


class AddResult(TypedDict):
    """What ``result`` holds."""

    item: AddResultItem
    """Data of the entry."""


class BatchImportResultItemsItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""


class BatchImportResultItems(TypedDict):
    """The entries."""

    item: NotRequired[BatchImportResultItemsItem]
    """Data of the entry."""
    error: NotRequired[str]
    """Error code; in the offline event queue, whether failed events are included."""
    error_description: NotRequired[str]
    """Explanation of the error."""


class BatchImportResult(TypedDict):
    """What ``result`` holds."""

    items: list[BatchImportResultItems]
    """The entries."""


class FieldsResultFieldsSettings(TypedDict):
    """Settings that depend on the field's type."""

    parentEntityTypeId: int
    """CRM type of the parent item that the field refers to."""
    isMyCompany: NotRequired[bool]
    """Whether the company is one of the account's own."""
    isEmbeddedEditorEnabled: NotRequired[bool]
    """Whether the linked item can be edited in place."""


class FieldsResultFields(TypedDict):
    """Values by field."""

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
    upperName: str
    """Name of the field in upper-case notation, such as `STAGE_ID`."""
    settings: NotRequired[FieldsResultFieldsSettings]
    """Settings that depend on the field's type."""
    isDeprecated: NotRequired[bool]
    """Whether the field is outdated."""
    statusType: NotRequired[str]
    """Directory that holds the values of a status field, for example `SOURCE`."""


class FieldsResult(TypedDict):
    """What ``result`` holds."""

    fields: dict[str, FieldsResultFields]
    """Values by field."""


class GetResultItemFm(TypedDict):
    """Phones, e-mails and other multifields of the item."""

    id: int
    """Identifier."""
    valueType: str
    """Kind of the multifield value, such as `WORK` or `MOBILE`."""
    value: str
    typeId: str
    """Kind of deal or company (a directory code), or kind of multifield."""


class GetResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""
    createdTime: str
    """Time when the item was created."""
    dateCreateShort: Any
    """Creation date in short format."""
    updatedTime: str
    """Time of the last change."""
    dateModifyShort: Any
    """Date of the last change in short format."""
    createdBy: int
    """Identifier of the user who created the entry."""
    updatedBy: int
    """Identifier of the user who made the last change."""
    assignedById: int
    """Responsible user, left out on creation: the caller."""
    opened: str
    """Whether everyone may see the item."""
    companyId: int
    """Company linked to the item."""
    contactId: int
    """Contact linked to the item."""
    stageId: str
    """Identifier of the stage."""
    isConvert: Any
    """Whether the lead has been converted; out of use."""
    statusDescription: Any
    """Further details of the stage."""
    stageSemanticId: str
    """Meaning of the stage: in progress, won or lost."""
    productId: Any
    """Product of the catalogue."""
    opportunity: float
    """Amount of the item in its currency."""
    currencyId: str
    """Currency of the amounts, left out: the default currency."""
    sourceId: str
    """Source of the item, a `SOURCE` directory code such as `CALL`."""
    sourceDescription: str
    """Further details of the source."""
    title: str
    name: str
    lastName: str
    """Family name of the person in a lead or contact."""
    secondName: str
    """Middle name of the person."""
    shortName: Any
    """Abbreviated name of the person."""
    companyTitle: str
    """Name of the company as the item holds it."""
    post: str
    """Job title of the person."""
    address: Any
    """Address of the lead as text."""
    comments: str
    """Comment on the item."""
    webformId: int
    """CRM form through which the item came in."""
    originatorId: Any
    """External system from which the item comes."""
    originId: Any
    """Identifier of the item in the external system."""
    dateClosed: Any
    """Time when the item was closed."""
    birthdate: str
    """Date of birth of the person."""
    honorific: str
    """Form of address (Mr, Ms), a directory code."""
    hasPhone: str
    """Whether the item has a phone number."""
    hasEmail: str
    """Whether the item has an e-mail address."""
    hasImol: str
    """Whether the item has an open channel contact."""
    login: Any
    """Login of the person; deprecated and out of use."""
    isReturnCustomer: str
    """Whether the item is a repeat one of a known customer."""
    searchContent: str
    """Text in which the full-text search looks."""
    isManualOpportunity: str
    """Whether the amount is entered by hand instead of calculated."""
    movedBy: int
    """User who last moved the item to another stage."""
    movedTime: str
    """Time when the stage last changed."""
    lastActivityBy: int
    """User behind the latest activity in the timeline."""
    lastActivityTime: str
    """Time of the latest activity in the timeline."""
    phoneMobile: str
    """Mobile phone number."""
    phoneWork: str
    """Phone number at work."""
    phoneMailing: str
    """Phone number used for mailings."""
    emailHome: str
    """Private e-mail address."""
    emailWork: str
    """E-mail address at work."""
    emailMailing: str
    """E-mail address used for mailings."""
    skype: Any
    """Skype contacts of the person."""
    icq: Any
    """ICQ contacts of the person."""
    imol: str
    """Open channel contact of the item."""
    email: str
    """E-mail address."""
    phone: str
    """First phone number of the item."""
    fm: list[GetResultItemFm]
    """Phones, e-mails and other multifields of the item."""
    utmSource: Any
    """UTM tag: advertising system."""
    utmMedium: Any
    """UTM tag: kind of traffic, `CPC` for ads or `CPM` for banners."""
    utmCampaign: Any
    """UTM tag: advertising campaign."""
    utmContent: Any
    """UTM tag: content of the campaign."""
    utmTerm: Any
    """UTM tag: search term of the campaign."""
    observers: list[Any]
    """Users who watch the item."""
    contactIds: list[Any]
    """All contacts linked to the item."""
    entityTypeId: int
    """CRM type, such as 1 lead, 2 deal or a smart process."""


class GetResult(TypedDict):
    """What ``result`` holds."""

    item: GetResultItem
    """Data of the entry."""


class ImportFields(TypedDict):
    """Values by field."""

    title: NotRequired[str]
    typeId: NotRequired[str]
    """Kind of deal or company (a directory code), or kind of multifield."""
    categoryId: NotRequired[int]
    """Funnel (pipeline) of the item, left out: 0, the general one. Default: ``0``."""
    stageId: NotRequired[str]
    """Identifier of the stage."""
    probability: NotRequired[int]
    """Chance of success in per cent."""
    currencyId: NotRequired[str]
    """Currency of the amounts, left out: the default currency."""
    isManualOpportunity: NotRequired[bool | Literal["Y", "N"]]
    """Whether the amount is entered by hand instead of calculated. Default: ``N``."""
    opportunity: NotRequired[float]
    """Amount of the item in its currency."""
    taxValue: NotRequired[float]
    """Tax amount of the item."""
    companyId: NotRequired[int]
    """Company linked to the item."""
    contactId: NotRequired[int]
    """Contact linked to the item."""
    contactIds: NotRequired[Sequence[int]]
    """All contacts linked to the item."""
    quoteId: NotRequired[int]
    """Estimate linked to the deal."""
    begindate: NotRequired[str]
    """Start date of the item, left out: the day of creation."""
    closedate: NotRequired[str]
    """End date of the item, left out: seven days after creation."""
    opened: NotRequired[bool | Literal["Y", "N"]]
    """Whether everyone may see the item. Default: ``Y``."""
    comments: NotRequired[str]
    """Comment on the item. Default: ``null``."""
    assignedById: NotRequired[int]
    """Responsible user, left out on creation: the caller."""
    sourceId: NotRequired[str]
    """Source of the item, a `SOURCE` directory code such as `CALL`."""
    sourceDescription: NotRequired[str]
    """Further details of the source. Default: ``null``."""
    leadId: NotRequired[int]
    """Lead from which the item was made."""
    additionalInfo: NotRequired[str]
    """Further details of the item. Default: ``null``."""
    observers: NotRequired[Sequence[int]]
    """Users who watch the item."""
    utmSource: NotRequired[str]
    """UTM tag: advertising system. Default: ``null``."""
    utmMedium: NotRequired[str]
    """UTM tag: kind of traffic, `CPC` for ads or `CPM` for banners. Default: ``null``."""
    honorific: NotRequired[str]
    """Form of address (Mr, Ms), a directory code. Default: ``null``."""
    name: NotRequired[str]
    """Default: ``null``."""
    secondName: NotRequired[str]
    """Middle name of the person. Default: ``null``."""
    lastName: NotRequired[str]
    """Family name of the person in a lead or contact. Default: ``null``."""
    birthdate: NotRequired[date | str]
    """Date of birth of the person."""
    companyTitle: NotRequired[str]
    """Name of the company as the item holds it. Default: ``null``."""
    statusDescription: NotRequired[str]
    """Further details of the stage. Default: ``null``."""
    post: NotRequired[str]
    """Job title of the person. Default: ``null``."""
    originatorId: NotRequired[str]
    """External system from which the item comes. Default: ``null``."""
    originId: NotRequired[str]
    """Identifier of the item in the external system. Default: ``null``."""
    webformId: NotRequired[int]
    """CRM form through which the item came in."""
    utmCampaign: NotRequired[str]
    """UTM tag: advertising campaign. Default: ``null``."""
    utmContent: NotRequired[str]
    """UTM tag: content of the campaign. Default: ``null``."""
    utmTerm: NotRequired[str]
    """UTM tag: search term of the campaign."""
    isRecurring: NotRequired[bool | Literal["Y", "N"]]
    """Whether this is a recurring deal. Default: ``N``."""
    locationId: NotRequired[str]
    """Location of the item, a service field. Default: ``null``."""
    photo: NotRequired[object]
    """Photo of the contact."""
    export: NotRequired[bool | Literal["Y", "N"]]
    """Whether the contact takes part in exports, left out: `Y`. Default: ``Y``."""
    companyIds: NotRequired[int]
    """All companies linked to the item."""
    originVersion: NotRequired[str]
    """Version of the original in the external system. Default: ``null``."""
    logo: NotRequired[object]
    """Logo of the company."""
    bankingDetails: NotRequired[str]
    """Bank details of the company. Default: ``null``."""
    industry: NotRequired[str]
    """Line of business of the company, a directory code such as `IT`."""
    employees: NotRequired[str]
    """Size class of the staff, a directory code such as `EMPLOYEES_1`."""
    revenue: NotRequired[float]
    """Yearly turnover of the company."""
    isMyCompany: NotRequired[bool | Literal["Y", "N"]]
    """Whether the company is one of the account's own. Default: ``N``."""
    content: NotRequired[str]
    """Content of the quote. Default: ``null``."""
    terms: NotRequired[str]
    """Terms of the estimate. Default: ``null``."""
    dealId: NotRequired[int]
    """Deal linked to the item."""
    storageTypeId: NotRequired[int]
    """Storage of the files: 1 file, 2 WebDAV, 3 Drive."""
    storageElementIds: NotRequired[int]
    """Files of the item in the storage."""
    actualDate: NotRequired[date | str]
    """Last day the estimate is valid, left out: after seven days."""
    mycompanyId: NotRequired[int]
    """Own company that acts as seller, left out: the first one available."""
    xmlId: NotRequired[str]
    """External identifier. Default: ``null``."""


class ImportResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""


class ImportResult(TypedDict):
    """What ``result`` holds."""

    item: ImportResultItem
    """Data of the entry."""


class ListItem(TypedDict):
    """The entries."""

    id: int
    """Identifier."""
    assignedById: int
    """Responsible user, left out on creation: the caller."""
    stageId: str
    """Identifier of the stage."""
    opportunity: int
    """Amount of the item in its currency."""
    sourceId: str
    """Source of the item, a `SOURCE` directory code such as `CALL`."""
    title: str
    name: str
    lastName: str | None
    """Family name of the person in a lead or contact."""
    isManualOpportunity: str
    """Whether the amount is entered by hand instead of calculated."""


class UpdateFields(TypedDict):
    """Values by field."""

    title: NotRequired[str]
    stageId: NotRequired[str]
    """Identifier of the stage."""
    assignedById: NotRequired[int]
    """Responsible user, left out on creation: the caller."""
    observers: NotRequired[Sequence[int]]
    """Users who watch the item."""
    opened: NotRequired[bool | Literal["Y", "N"]]
    """Whether everyone may see the item."""
    typeId: NotRequired[str]
    """Kind of deal or company (a directory code), or kind of multifield."""
    opportunity: NotRequired[float]
    """Amount of the item in its currency."""
    currencyId: NotRequired[str]
    """Currency of the amounts, left out: the default currency."""
    additionalInfo: NotRequired[str]
    """Further details of the item."""
    isManualOpportunity: NotRequired[bool | Literal["Y", "N"]]
    """Whether the amount is entered by hand instead of calculated."""
    utmSource: NotRequired[str]
    """UTM tag: advertising system."""
    honorific: NotRequired[str]
    """Form of address (Mr, Ms), a directory code."""
    name: NotRequired[str]
    secondName: NotRequired[str]
    """Middle name of the person."""
    lastName: NotRequired[str]
    """Family name of the person in a lead or contact."""
    birthdate: NotRequired[date | str]
    """Date of birth of the person."""
    companyTitle: NotRequired[str]
    """Name of the company as the item holds it."""
    sourceId: NotRequired[str]
    """Source of the item, a `SOURCE` directory code such as `CALL`."""
    sourceDescription: NotRequired[str]
    """Further details of the source."""
    statusDescription: NotRequired[str]
    """Further details of the stage."""
    post: NotRequired[str]
    """Job title of the person."""
    comments: NotRequired[str]
    """Comment on the item."""
    companyId: NotRequired[int]
    """Company linked to the item."""
    contactId: NotRequired[int]
    """Contact linked to the item."""
    contactIds: NotRequired[Sequence[int]]
    """All contacts linked to the item."""
    originatorId: NotRequired[str]
    """External system from which the item comes."""
    originId: NotRequired[str]
    """Identifier of the item in the external system."""
    webformId: NotRequired[int]
    """CRM form through which the item came in."""
    utmMedium: NotRequired[str]
    """UTM tag: kind of traffic, `CPC` for ads or `CPM` for banners."""
    utmCampaign: NotRequired[str]
    """UTM tag: advertising campaign."""
    utmContent: NotRequired[str]
    """UTM tag: content of the campaign."""
    utmTerm: NotRequired[str]
    """UTM tag: search term of the campaign."""
    fm: NotRequired[Sequence[Multifield | Mapping[str, object]]]
    """Phones, e-mails and other multifields of the item."""
    categoryId: NotRequired[int]
    """Funnel (pipeline) of the item, left out: 0, the general one."""
    isRecurring: NotRequired[bool | Literal["Y", "N"]]
    """Whether this is a recurring deal."""
    probability: NotRequired[int]
    """Chance of success in per cent."""
    taxValue: NotRequired[float]
    """Tax amount of the item."""
    quoteId: NotRequired[int]
    """Estimate linked to the deal."""
    begindate: NotRequired[date | str]
    """Start date of the item, left out: the day of creation."""
    closedate: NotRequired[date | str]
    """End date of the item, left out: seven days after creation."""
    leadId: NotRequired[int]
    """Lead from which the item was made."""
    locationId: NotRequired[str]
    """Location of the item, a service field."""
    photo: NotRequired[object]
    """Photo of the contact."""
    export: NotRequired[bool]
    """Whether the contact takes part in exports, left out: `Y`."""
    companyIds: NotRequired[int]
    """All companies linked to the item."""
    originVersion: NotRequired[str]
    """Version of the original in the external system."""
    logo: NotRequired[object]
    """Logo of the company."""
    bankingDetails: NotRequired[str]
    """Bank details of the company."""
    industry: NotRequired[str]
    """Line of business of the company, a directory code such as `IT`."""
    employees: NotRequired[str]
    """Size class of the staff, a directory code such as `EMPLOYEES_1`."""
    revenue: NotRequired[float]
    """Yearly turnover of the company."""
    isMyCompany: NotRequired[bool]
    """Whether the company is one of the account's own."""
    content: NotRequired[str]
    """Content of the quote."""
    terms: NotRequired[str]
    """Terms of the estimate."""
    dealId: NotRequired[int]
    """Deal linked to the item."""
    storageTypeId: NotRequired[Literal[1, 2, 3]]
    """Storage of the files: 1 file, 2 WebDAV, 3 Drive. One of ``1`` (file), ``2`` (WebDAV), ``3``
    (Drive).
    """
    storageElementIds: NotRequired[int]
    """Files of the item in the storage."""
    actualDate: NotRequired[date | str]
    """Last day the estimate is valid, left out: after seven days."""
    mycompanyId: NotRequired[int]
    """Own company that acts as seller, left out: the first one available."""
    xmlId: NotRequired[str]
    """External identifier."""


class UpdateResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""
    createdTime: str
    """Time when the item was created."""
    dateCreateShort: Any
    """Creation date in short format."""
    updatedTime: str
    """Time of the last change."""
    dateModifyShort: Any
    """Date of the last change in short format."""
    createdBy: int
    """Identifier of the user who created the entry."""
    updatedBy: int
    """Identifier of the user who made the last change."""
    assignedById: int
    """Responsible user, left out on creation: the caller."""
    opened: str
    """Whether everyone may see the item."""
    leadId: Any
    """Lead from which the item was made."""
    companyId: int
    """Company linked to the item."""
    contactId: int
    """Contact linked to the item."""
    quoteId: Any
    """Estimate linked to the deal."""
    title: str
    productId: Any
    """Product of the catalogue."""
    categoryId: int
    """Funnel (pipeline) of the item, left out: 0, the general one."""
    stageId: str
    """Identifier of the stage."""
    stageSemanticId: str
    """Meaning of the stage: in progress, won or lost."""
    isNew: str
    """Whether the item is a new one."""
    isRecurring: str
    """Whether this is a recurring deal."""
    isReturnCustomer: str
    """Whether the item is a repeat one of a known customer."""
    isRepeatedApproach: str
    """Whether the customer got in touch again."""
    closed: str
    """Whether the item is closed."""
    typeId: str
    """Kind of deal or company (a directory code), or kind of multifield."""
    opportunity: int
    """Amount of the item in its currency."""
    isManualOpportunity: str
    """Whether the amount is entered by hand instead of calculated."""
    taxValue: int
    """Tax amount of the item."""
    currencyId: str
    """Currency of the amounts, left out: the default currency."""
    probability: Any
    """Chance of success in per cent."""
    comments: str
    """Comment on the item."""
    begindate: str
    """Start date of the item, left out: the day of creation."""
    begindateShort: Any
    """Start date in short format."""
    closedate: str
    """End date of the item, left out: seven days after creation."""
    closedateShort: Any
    """Closing date in short format."""
    eventDate: Any
    """When the event of the deal takes place."""
    eventDateShort: Any
    """Date of the deal's event in short format; out of use."""
    eventId: Any
    """Identifier of the event."""
    eventDescription: Any
    """What the event of the deal is about."""
    locationId: Any
    """Location of the item, a service field."""
    webformId: int
    """CRM form through which the item came in."""
    sourceId: str
    """Source of the item, a `SOURCE` directory code such as `CALL`."""
    sourceDescription: str
    """Further details of the source."""
    originatorId: Any
    """External system from which the item comes."""
    originId: Any
    """Identifier of the item in the external system."""
    additionalInfo: str
    """Further details of the item."""
    searchContent: str
    """Text in which the full-text search looks."""
    orderStage: Any
    """How far the deal has been paid."""
    movedBy: int
    """User who last moved the item to another stage."""
    movedTime: str
    """Time when the stage last changed."""
    lastActivityBy: int
    """User behind the latest activity in the timeline."""
    lastActivityTime: str
    """Time of the latest activity in the timeline."""
    isWork: Any
    """Whether the deal is being worked on; out of use."""
    isWon: Any
    """Whether the item ended in success."""
    isLose: Any
    """Whether the item ended in failure."""
    receivedAmount: Any
    """Money received so far; out of use."""
    lostAmount: Any
    """Money lost; out of use."""
    hasProducts: Any
    """Whether the item has product rows."""
    utmSource: str
    """UTM tag: advertising system."""
    utmMedium: Any
    """UTM tag: kind of traffic, `CPC` for ads or `CPM` for banners."""
    utmCampaign: Any
    """UTM tag: advertising campaign."""
    utmContent: Any
    """UTM tag: content of the campaign."""
    utmTerm: Any
    """UTM tag: search term of the campaign."""
    observers: list[int]
    """Users who watch the item."""
    contactIds: list[Any]
    """All contacts linked to the item."""
    entityTypeId: int
    """CRM type, such as 1 lead, 2 deal or a smart process."""


class UpdateResult(TypedDict):
    """What ``result`` holds."""

    item: UpdateResultItem
    """Data of the entry."""


class DeliveryGetResult(TypedDict):
    """What ``result`` holds."""

    id: str | int
    """Identifier."""
    accountNumber: str
    """Number that the system gave the delivery or payment."""
    priceDelivery: float
    """Cost of the delivery."""
    currency: str
    """Currency of the delivery or payment."""
    deducted: Literal["Y", "N"]
    """Whether the goods have been shipped."""
    dateDeducted: str | None
    """Time when the shipped mark last changed."""
    deliveryId: int
    """Delivery document in a call; delivery service in a delivery record."""
    deliveryName: str
    """Name of the delivery service."""


class DetailsConfigurationGetResultElementsOptions(TypedDict):
    """Extra options of a field in the item card."""

    defaultCountry: str
    """Country of the default phone number format, two letters such as `GB`."""


class DetailsConfigurationGetResultElements(TypedDict):
    """Fields that the section of the card shows, with their options."""

    name: str
    optionFlags: Literal["1", "0"]
    """Whether the card always shows the field: 1 yes, 0 no. One of ``1`` (always shown), ``0``
    (not always shown).
    """
    options: NotRequired[DetailsConfigurationGetResultElementsOptions]
    """Extra options of a field in the item card."""


class DetailsConfigurationGetResult(TypedDict):
    """What ``result`` holds."""

    name: str
    title: str
    type: str
    """Type of the card section, or data type of the field."""
    elements: list[DetailsConfigurationGetResultElements]
    """Fields that the section of the card shows, with their options."""


class DetailsConfigurationSetDataElements(TypedDict):
    """Fields that the section of the card shows, with their options."""

    name: str
    optionFlags: NotRequired[int]
    """Whether the card always shows the field: 1 yes, 0 no."""
    options: NotRequired[Mapping[str, object]]
    """Extra options of a field in the item card."""


class DetailsConfigurationSetData(TypedDict):
    """Items to import, each with its set of field values."""

    name: str
    title: str
    type: str
    """Type of the card section, or data type of the field."""
    elements: NotRequired[Sequence[DetailsConfigurationSetDataElements | Mapping[str, object]]]
    """Fields that the section of the card shows, with their options."""


class PaymentGetResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    accountNumber: str
    """Number that the system gave the delivery or payment."""
    paid: Literal["Y", "N"]
    """Whether the payment has been made."""
    datePaid: str
    """Time when the payment was made."""
    empPaidId: int
    """User behind the payment."""
    paySystemId: str | int
    """Payment system of the payment."""
    sum: float
    """Amount of the payment."""
    currency: str
    """Currency of the delivery or payment."""
    paySystemName: str
    """Name of the payment system."""


class PaymentUpdateFields(TypedDict):
    """Values by field."""

    paid: NotRequired[bool | Literal["Y", "N"]]
    """Whether the payment has been made."""
    paySystemId: NotRequired[str | int]
    """Payment system of the payment."""


class PaymentDeliveryListResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    paymentId: int
    """Payment to which the line belongs."""
    quantity: int
    """Number of units; a new row without it gets 1."""
    deliveryId: int
    """Delivery document in a call; delivery service in a delivery record."""


class PaymentProductListResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    paymentId: int
    """Payment to which the line belongs."""
    quantity: int
    """Number of units; a new row without it gets 1."""
    rowId: int
    """Product row of the CRM object that the payment is for."""


class ProductrowAddFields(TypedDict):
    """Values by field."""

    ownerId: int
    """Identifier of the owner, or of the object that the entry belongs to."""
    ownerType: str
    """Short code of the CRM type, such as `D` for a deal."""
    productId: NotRequired[int]
    """Product of the catalogue."""
    price: NotRequired[float]
    """Unit price with discount and tax worked in."""
    quantity: NotRequired[float]
    """Number of units; a new row without it gets 1."""
    discountTypeId: NotRequired[Literal[1, 2] | int]
    """Kind of discount: 1 sum, 2 percentage, left out: 2. One of ``1`` (sum of money), ``2``
    (percentage) and others.
    """
    discountRate: NotRequired[float]
    """Discount in per cent, for a percentage discount."""
    taxRate: NotRequired[float]
    """Tax rate in per cent."""
    taxIncluded: NotRequired[bool | Literal["Y", "N"]]
    """Whether the price contains the tax, left out: `N`."""
    measureCode: NotRequired[int]
    """Unit of measure by its code, left out: that of the product."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    productName: NotRequired[str]
    """Product name in the row, left out: that of the catalogue."""
    discountSum: NotRequired[float]
    """Discount as a sum, for an absolute discount."""


class ProductrowAddResult(TypedDict):
    """What ``result`` holds."""

    productRow: ItemProductRow
    """The product row concerned."""


class ProductrowFieldsResultFields(TypedDict):
    """Values by field."""

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


class ProductrowFieldsResult(TypedDict):
    """What ``result`` holds."""

    fields: dict[str, ProductrowFieldsResultFields]
    """Values by field."""


class ProductrowGetResult(TypedDict):
    """What ``result`` holds."""

    productRow: ItemProductRow
    """The product row concerned."""


class ProductrowGetAvailableForPaymentResult(TypedDict):
    """What ``result`` holds."""

    productRows: list[ItemProductRow]
    """Product rows of the CRM object."""


class ProductrowSetProductRows(TypedDict):
    """Product rows of the CRM object."""

    productId: NotRequired[int]
    """Product of the catalogue."""
    price: NotRequired[float]
    """Unit price with discount and tax worked in."""
    quantity: NotRequired[float]
    """Number of units; a new row without it gets 1."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    productName: NotRequired[str]
    """Product name in the row, left out: that of the catalogue."""
    discountTypeId: NotRequired[Literal[1, 2]]
    """Kind of discount: 1 sum, 2 percentage, left out: 2. One of ``1`` (sum of money), ``2``
    (percentage).
    """
    discountRate: NotRequired[float]
    """Discount in per cent, for a percentage discount."""
    discountSum: NotRequired[float]
    """Discount as a sum, for an absolute discount."""
    taxRate: NotRequired[float]
    """Tax rate in per cent."""
    taxIncluded: NotRequired[bool | Literal["Y", "N"]]
    """Whether the price contains the tax, left out: `N`."""
    measureCode: NotRequired[int]
    """Unit of measure by its code, left out: that of the product."""


class ProductrowSetResult(TypedDict):
    """What ``result`` holds."""

    productRows: list[ItemProductRow]
    """Product rows of the CRM object."""


class ProductrowUpdateFields(TypedDict):
    """Values by field."""

    productId: NotRequired[int]
    """Product of the catalogue."""
    price: NotRequired[float]
    """Unit price with discount and tax worked in."""
    quantity: NotRequired[float]
    """Number of units; a new row without it gets 1."""
    discountTypeId: NotRequired[Literal[1, 2] | int]
    """Kind of discount: 1 sum, 2 percentage, left out: 2. One of ``1`` (sum of money), ``2``
    (percentage) and others.
    """
    discountRate: NotRequired[float]
    """Discount in per cent, for a percentage discount."""
    taxRate: NotRequired[float]
    """Tax rate in per cent."""
    taxIncluded: NotRequired[bool | Literal["Y", "N"]]
    """Whether the price contains the tax, left out: `N`."""
    measureCode: NotRequired[int]
    """Unit of measure by its code, left out: that of the product."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    productName: NotRequired[str]
    """Product name in the row, left out: that of the catalogue."""
    discountSum: NotRequired[float]
    """Discount as a sum, for an absolute discount."""


class ProductrowUpdateResult(TypedDict):
    """What ``result`` holds."""

    productRow: ItemProductRow
    """The product row concerned."""


_ADD: Final[Endpoint[AddResult]] = Endpoint("crm.item.add")
_BATCH_IMPORT: Final[Endpoint[BatchImportResult]] = Endpoint("crm.item.batchImport")
_DELETE: Final[Endpoint[list[Any]]] = Endpoint("crm.item.delete")
_FIELDS: Final[Endpoint[FieldsResult]] = Endpoint("crm.item.fields", write=False)
_GET: Final[Endpoint[GetResult]] = Endpoint("crm.item.get", write=False)
_IMPORT_: Final[Endpoint[ImportResult]] = Endpoint("crm.item.import")
_LIST: Final[ListEndpoint[ListItem]] = ListEndpoint(
    "crm.item.list", Paging("start", ("items",), 50, id="id")
)
_UPDATE: Final[Endpoint[UpdateResult]] = Endpoint("crm.item.update")
_DELIVERY__GET: Final[Endpoint[DeliveryGetResult]] = Endpoint("crm.item.delivery.get", write=False)
_DELIVERY__LIST: Final[Endpoint[list[SaleOrderShipmentCrmSimple]]] = Endpoint(
    "crm.item.delivery.list", write=False
)
_DETAILS__CONFIGURATION__FORCE_COMMON_SCOPE_FOR_ALL: Final[Endpoint[bool]] = Endpoint(
    "crm.item.details.configuration.forceCommonScopeForAll"
)
_DETAILS__CONFIGURATION__GET: Final[Endpoint[list[DetailsConfigurationGetResult] | None]] = (
    Endpoint("crm.item.details.configuration.get", write=False)
)
_DETAILS__CONFIGURATION__RESET: Final[Endpoint[bool]] = Endpoint(
    "crm.item.details.configuration.reset"
)
_DETAILS__CONFIGURATION__SET: Final[Endpoint[bool]] = Endpoint("crm.item.details.configuration.set")
_PAYMENT__ADD: Final[Endpoint[int]] = Endpoint("crm.item.payment.add")
_PAYMENT__DELETE: Final[Endpoint[bool]] = Endpoint("crm.item.payment.delete")
_PAYMENT__GET: Final[Endpoint[PaymentGetResult]] = Endpoint("crm.item.payment.get", write=False)
_PAYMENT__LIST: Final[Endpoint[list[SaleOrderPaymentCrmSimple]]] = Endpoint(
    "crm.item.payment.list", write=False
)
_PAYMENT__PAY: Final[Endpoint[bool]] = Endpoint("crm.item.payment.pay")
_PAYMENT__UNPAY: Final[Endpoint[bool]] = Endpoint("crm.item.payment.unpay")
_PAYMENT__UPDATE: Final[Endpoint[bool]] = Endpoint("crm.item.payment.update")
_PAYMENT__DELIVERY__ADD: Final[Endpoint[int]] = Endpoint("crm.item.payment.delivery.add")
_PAYMENT__DELIVERY__DELETE: Final[Endpoint[bool]] = Endpoint("crm.item.payment.delivery.delete")
_PAYMENT__DELIVERY__LIST: Final[Endpoint[list[PaymentDeliveryListResult]]] = Endpoint(
    "crm.item.payment.delivery.list", write=False
)
_PAYMENT__DELIVERY__SET_DELIVERY: Final[Endpoint[bool]] = Endpoint(
    "crm.item.payment.delivery.setDelivery"
)
_PAYMENT__PRODUCT__ADD: Final[Endpoint[int]] = Endpoint("crm.item.payment.product.add")
_PAYMENT__PRODUCT__DELETE: Final[Endpoint[bool]] = Endpoint("crm.item.payment.product.delete")
_PAYMENT__PRODUCT__LIST: Final[Endpoint[list[PaymentProductListResult]]] = Endpoint(
    "crm.item.payment.product.list", write=False
)
_PAYMENT__PRODUCT__SET_QUANTITY: Final[Endpoint[bool]] = Endpoint(
    "crm.item.payment.product.setQuantity"
)
_PRODUCTROW__ADD: Final[Endpoint[ProductrowAddResult]] = Endpoint("crm.item.productrow.add")
_PRODUCTROW__DELETE: Final[Endpoint[None]] = Endpoint("crm.item.productrow.delete")
_PRODUCTROW__FIELDS: Final[Endpoint[ProductrowFieldsResult]] = Endpoint(
    "crm.item.productrow.fields", write=False
)
_PRODUCTROW__GET: Final[Endpoint[ProductrowGetResult]] = Endpoint(
    "crm.item.productrow.get", write=False
)
_PRODUCTROW__GET_AVAILABLE_FOR_PAYMENT: Final[Endpoint[ProductrowGetAvailableForPaymentResult]] = (
    Endpoint("crm.item.productrow.getAvailableForPayment", write=False)
)
_PRODUCTROW__LIST: Final[ListEndpoint[ItemProductRow]] = ListEndpoint(
    "crm.item.productrow.list", Paging("start", ("productRows",), 50, id="id")
)
_PRODUCTROW__SET: Final[Endpoint[ProductrowSetResult]] = Endpoint("crm.item.productrow.set")
_PRODUCTROW__UPDATE: Final[Endpoint[ProductrowUpdateResult]] = Endpoint(
    "crm.item.productrow.update"
)


class CrmItemMethods(Namespace):
    """Methods of ``crm.item``."""

    @property
    def delivery(self) -> CrmItemDeliveryMethods:
        """Methods of ``crm.item.delivery``."""
        return CrmItemDeliveryMethods(self._caller)

    @property
    def details(self) -> CrmItemDetailsMethods:
        """Methods of ``crm.item.details``."""
        return CrmItemDetailsMethods(self._caller)

    @property
    def payment(self) -> CrmItemPaymentMethods:
        """Methods of ``crm.item.payment``."""
        return CrmItemPaymentMethods(self._caller)

    @property
    def productrow(self) -> CrmItemProductrowMethods:
        """Methods of ``crm.item.productrow``."""
        return CrmItemProductrowMethods(self._caller)

    def add(
        self,
        *,
        entity_type_id: int,
        fields: AddFields | Mapping[str, object],
        use_original_uf_names: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AddResult:
        """Create an item of any CRM type, with field checks and automation rules applied.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            fields: Values by field. Required. Keys: ``title``, ``typeId``, ``categoryId``,
                ``stageId``, ``probability``, ``currencyId``, ``isManualOpportunity``,
                ``opportunity``, ``taxValue``, ``companyId``, ``contactId``, ``contactIds``,
                ``quoteId``, ``begindate``, ``closedate``, ``opened``, ``comments``,
                ``assignedById``, ``sourceId``, ``sourceDescription``, ``leadId``,
                ``additionalInfo``, ``observers``, ``utmSource``, ``utmMedium``, ``honorific``,
                ``name``, ``secondName``, ``lastName``, ``birthdate``, ``companyTitle``,
                ``statusDescription``, ``post``, ``originatorId``, ``originId``, ``webformId``,
                ``utmCampaign``, ``utmContent``, ``utmTerm``, ``fm``, ``isRecurring``,
                ``locationId``, ``photo``, ``export``, ``companyIds``, ``originVersion``,
                ``logo``, ``bankingDetails``, ``industry``, ``employees``, ``revenue``,
                ``isMyCompany``, ``content``, ``terms``, ``dealId``, ``storageTypeId``,
                ``storageElementIds``, ``actualDate``, ``mycompanyId``, ``xmlId``.
            use_original_uf_names: Whether custom fields keep names like `UF_CRM_1` (Y) or
                become camelCase (N). Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AddResult``: ``item``.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                not an intranet user. ``NOT_FOUND``: There is no CRM type with this
                `entityTypeId`. ``ACCESS_DENIED``: The caller may not add items of this CRM
                type. ``CRM_FIELD_ERROR_VALUE_NOT_VALID``: A field was given a value that it
                does not accept. ``100``: A multiple field got a single value instead of a list.
                ``CREATE_DYNAMIC_ITEM_RESTRICTED``: The account's plan does not permit creating
                items of smart processes.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.add``. Scope: ``crm``. Who may call: users who may add items of
        the CRM type. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-add.html
        """
        return self._call(
            _ADD,
            {
                "entityTypeId": entity_type_id,
                "fields": _in_fields(
                    fields,
                    {
                        "isManualOpportunity": _yes_no,
                        "opened": _yes_no,
                        "isRecurring": _yes_no,
                        "export": _yes_no,
                        "isMyCompany": _yes_no,
                    },
                ),
                "useOriginalUfNames": _yes_no(use_original_uf_names),
            },
            extra_params,
        )

    def batch_import(
        self,
        *,
        entity_type_id: int,
        data: Sequence[Mapping[str, object]],
        use_original_uf_names: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> BatchImportResult:
        """Import up to 20 items of one CRM type at once, without running automation rules.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            data: Items to import, each with its set of field values. Required.
            use_original_uf_names: Whether custom fields keep names like `UF_CRM_1` (Y) or
                become camelCase (N). Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BatchImportResult``: ``items``.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no CRM type with this
                `entityTypeId`. ``ACCESS_DENIED``: The caller may not add items of this CRM
                type. ``CRM_FIELD_ERROR_VALUE_NOT_VALID``: A field value is not accepted, or a
                system field such as `createdTime` was set by a non-administrator. ``100``: A
                multiple field got a single value, or the request is malformed.
                ``CREATE_DYNAMIC_ITEM_RESTRICTED``: The account's plan does not permit creating
                items of smart processes. ``MAX_IMPORT_BATCH_SIZE_EXCEEDED``: The import holds
                more than 20 items. ``INVALID_CREDENTIALS``: The user identifier or the secret
                code in the request address is wrong. ``allowed_only_intranet_user``: The caller
                is no intranet user.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.batchImport``. Scope: ``crm``. Who may call: users who may import
        into the CRM type. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-batch-import.html
        """
        return self._call(
            _BATCH_IMPORT,
            {
                "entityTypeId": entity_type_id,
                "data": data,
                "useOriginalUfNames": _yes_no(use_original_uf_names),
            },
            extra_params,
        )

    def delete(
        self,
        *,
        entity_type_id: int,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[Any]:
        """Delete an item of any CRM type.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                no intranet user. ``NOT_FOUND``: There is no CRM type with this `entityTypeId`.
                ``NOT_FOUND``: The CRM type has no item with this identifier. ``ACCESS_DENIED``:
                The caller may not delete items of this CRM type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.delete``. Scope: ``crm``. Who may call: users who may delete
        items of the CRM type. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-delete.html
        """
        return self._call(_DELETE, {"entityTypeId": entity_type_id, "id": id}, extra_params)

    def fields(
        self,
        *,
        entity_type_id: int,
        use_original_uf_names: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FieldsResult:
        """Describe the fields of a CRM type, custom ones included.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            use_original_uf_names: Whether custom fields keep names like `UF_CRM_1` (Y) or
                become camelCase (N). Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                no intranet user. ``NOT_FOUND``: There is no CRM type with this `entityTypeId`.
                ``ACCESS_DENIED``: The caller may not read items of this CRM type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.fields``. Scope: ``crm``. Who may call: users who may read items
        of the CRM type. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-fields.html
        """
        return self._call(
            _FIELDS,
            {"entityTypeId": entity_type_id, "useOriginalUfNames": _yes_no(use_original_uf_names)},
            extra_params,
        )

    def get(
        self,
        *,
        entity_type_id: int,
        id: int,
        use_original_uf_names: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Fetch one item of any CRM type by its identifier.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            id: Identifier. Required.
            use_original_uf_names: Whether custom fields keep names like `UF_CRM_1` (Y) or
                become camelCase (N). Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``item``.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                no intranet user. ``NOT_FOUND``: There is no CRM type with this `entityTypeId`.
                ``NOT_FOUND``: The CRM type has no item with this identifier. ``ACCESS_DENIED``:
                The caller may not read items of this CRM type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.get``. Scope: ``crm``. Who may call: users who may read items of
        the CRM type. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html
        """
        return self._call(
            _GET,
            {
                "entityTypeId": entity_type_id,
                "id": id,
                "useOriginalUfNames": _yes_no(use_original_uf_names),
            },
            extra_params,
        )

    def import_(
        self,
        *,
        entity_type_id: int,
        fields: ImportFields | Mapping[str, object],
        use_original_uf_names: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ImportResult:
        """Import one item of a CRM type without running automation rules.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            fields: Values by field. Required. Keys: ``title``, ``typeId``, ``categoryId``,
                ``stageId``, ``probability``, ``currencyId``, ``isManualOpportunity``,
                ``opportunity``, ``taxValue``, ``companyId``, ``contactId``, ``contactIds``,
                ``quoteId``, ``begindate``, ``closedate``, ``opened``, ``comments``,
                ``assignedById``, ``sourceId``, ``sourceDescription``, ``leadId``,
                ``additionalInfo``, ``observers``, ``utmSource``, ``utmMedium``, ``honorific``,
                ``name``, ``secondName``, ``lastName``, ``birthdate``, ``companyTitle``,
                ``statusDescription``, ``post``, ``originatorId``, ``originId``, ``webformId``,
                ``utmCampaign``, ``utmContent``, ``utmTerm``, ``isRecurring``, ``locationId``,
                ``photo``, ``export``, ``companyIds``, ``originVersion``, ``logo``,
                ``bankingDetails``, ``industry``, ``employees``, ``revenue``, ``isMyCompany``,
                ``content``, ``terms``, ``dealId``, ``storageTypeId``, ``storageElementIds``,
                ``actualDate``, ``mycompanyId``, ``xmlId``.
            use_original_uf_names: Whether custom fields keep names like `UF_CRM_1` (Y) or
                become camelCase (N). Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ImportResult``: ``item``.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no CRM type with this
                `entityTypeId`. ``ACCESS_DENIED``: The caller may not add items of this CRM
                type. ``CRM_FIELD_ERROR_VALUE_NOT_VALID``: A field value is not accepted, or a
                system field such as `createdTime` was set by a non-administrator. ``100``: A
                multiple field got a single value, or the request is malformed.
                ``CREATE_DYNAMIC_ITEM_RESTRICTED``: The account's plan does not permit creating
                items of smart processes. ``INVALID_CREDENTIALS``: The user identifier or the
                secret code in the request address is wrong. ``allowed_only_intranet_user``: The
                caller is no intranet user.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.import``. Scope: ``crm``. Who may call: users who may import into
        the CRM type. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-import.html
        """
        return self._call(
            _IMPORT_,
            {
                "entityTypeId": entity_type_id,
                "fields": _in_fields(
                    fields,
                    {
                        "isManualOpportunity": _yes_no,
                        "opened": _yes_no,
                        "isRecurring": _yes_no,
                        "export": _yes_no,
                        "isMyCompany": _yes_no,
                    },
                ),
                "useOriginalUfNames": _yes_no(use_original_uf_names),
            },
            extra_params,
        )

    def list(
        self,
        *,
        entity_type_id: int,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        use_original_uf_names: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ListItem]:
        """List items of one CRM type that match a filter, page by page.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            use_original_uf_names: Whether custom fields keep names like `UF_CRM_1` (Y) or
                become camelCase (N). Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                no intranet user. ``NOT_FOUND``: There is no CRM type with this `entityTypeId`.
                ``INVALID_ARG_VALUE``: The filter names a field by which one cannot filter.
                ``INVALID_ARG_VALUE``: The filter holds a value that does not suit its field.
                ``INVALID_ARG_VALUE``: The order names a field by which one cannot sort.
                ``INVALID_ARG_VALUE``: The sort direction of a field is neither `ASC` nor
                `DESC`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.list``. Scope: ``crm``. Who may call: users who may read items of
        the CRM type. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html
        """
        return self._list(
            _LIST,
            {
                "entityTypeId": entity_type_id,
                "select": select,
                "filter": filter,
                "order": order,
                "start": start,
                "useOriginalUfNames": _yes_no(use_original_uf_names),
            },
            extra_params,
        )

    def update(
        self,
        *,
        entity_type_id: int,
        id: int,
        fields: UpdateFields | Mapping[str, object],
        use_original_uf_names: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> UpdateResult:
        """Change fields of an item of any CRM type.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``title``, ``stageId``, ``assignedById``,
                ``observers``, ``opened``, ``typeId``, ``opportunity``, ``currencyId``,
                ``additionalInfo``, ``isManualOpportunity``, ``utmSource``, ``honorific``,
                ``name``, ``secondName``, ``lastName``, ``birthdate``, ``companyTitle``,
                ``sourceId``, ``sourceDescription``, ``statusDescription``, ``post``,
                ``comments``, ``companyId``, ``contactId``, ``contactIds``, ``originatorId``,
                ``originId``, ``webformId``, ``utmMedium``, ``utmCampaign``, ``utmContent``,
                ``utmTerm``, ``fm``, ``categoryId``, ``isRecurring``, ``probability``,
                ``taxValue``, ``quoteId``, ``begindate``, ``closedate``, ``leadId``,
                ``locationId``, ``photo``, ``export``, ``companyIds``, ``originVersion``,
                ``logo``, ``bankingDetails``, ``industry``, ``employees``, ``revenue``,
                ``isMyCompany``, ``content``, ``terms``, ``dealId``, ``storageTypeId``,
                ``storageElementIds``, ``actualDate``, ``mycompanyId``, ``xmlId``.
            use_original_uf_names: Whether custom fields keep names like `UF_CRM_1` (Y) or
                become camelCase (N). Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UpdateResult``: ``item``.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                not an intranet user. ``NOT_FOUND``: There is no CRM type with this
                `entityTypeId`. ``ACCESS_DENIED``: The caller may not change items of this CRM
                type. ``CRM_FIELD_ERROR_VALUE_NOT_VALID``: A field was given a value that it
                does not accept. ``100``: A multiple field got a single value instead of a list.
                No code: The caller may not move the item to this stage.
                ``UPDATE_DYNAMIC_ITEM_RESTRICTED``: The account's plan does not permit changing
                items of smart processes.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.update``. Scope: ``crm``. Who may call: users who may change
        items of the CRM type. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html
        """
        return self._call(
            _UPDATE,
            {
                "entityTypeId": entity_type_id,
                "id": id,
                "fields": _in_fields(
                    fields,
                    {"opened": _yes_no, "isManualOpportunity": _yes_no, "isRecurring": _yes_no},
                ),
                "useOriginalUfNames": _yes_no(use_original_uf_names),
            },
            extra_params,
        )


class AsyncCrmItemMethods(AsyncNamespace):
    """Methods of ``crm.item``."""

    @property
    def delivery(self) -> AsyncCrmItemDeliveryMethods:
        """Methods of ``crm.item.delivery``."""
        return AsyncCrmItemDeliveryMethods(self._caller)

    @property
    def details(self) -> AsyncCrmItemDetailsMethods:
        """Methods of ``crm.item.details``."""
        return AsyncCrmItemDetailsMethods(self._caller)

    @property
    def payment(self) -> AsyncCrmItemPaymentMethods:
        """Methods of ``crm.item.payment``."""
        return AsyncCrmItemPaymentMethods(self._caller)

    @property
    def productrow(self) -> AsyncCrmItemProductrowMethods:
        """Methods of ``crm.item.productrow``."""
        return AsyncCrmItemProductrowMethods(self._caller)

    async def add(
        self,
        *,
        entity_type_id: int,
        fields: AddFields | Mapping[str, object],
        use_original_uf_names: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AddResult:
        """Create an item of any CRM type, with field checks and automation rules applied.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            fields: Values by field. Required. Keys: ``title``, ``typeId``, ``categoryId``,
                ``stageId``, ``probability``, ``currencyId``, ``isManualOpportunity``,
                ``opportunity``, ``taxValue``, ``companyId``, ``contactId``, ``contactIds``,
                ``quoteId``, ``begindate``, ``closedate``, ``opened``, ``comments``,
                ``assignedById``, ``sourceId``, ``sourceDescription``, ``leadId``,
                ``additionalInfo``, ``observers``, ``utmSource``, ``utmMedium``, ``honorific``,
                ``name``, ``secondName``, ``lastName``, ``birthdate``, ``companyTitle``,
                ``statusDescription``, ``post``, ``originatorId``, ``originId``, ``webformId``,
                ``utmCampaign``, ``utmContent``, ``utmTerm``, ``fm``, ``isRecurring``,
                ``locationId``, ``photo``, ``export``, ``companyIds``, ``originVersion``,
                ``logo``, ``bankingDetails``, ``industry``, ``employees``, ``revenue``,
                ``isMyCompany``, ``content``, ``terms``, ``dealId``, ``storageTypeId``,
                ``storageElementIds``, ``actualDate``, ``mycompanyId``, ``xmlId``.
            use_original_uf_names: Whether custom fields keep names like `UF_CRM_1` (Y) or
                become camelCase (N). Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AddResult``: ``item``.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                not an intranet user. ``NOT_FOUND``: There is no CRM type with this
                `entityTypeId`. ``ACCESS_DENIED``: The caller may not add items of this CRM
                type. ``CRM_FIELD_ERROR_VALUE_NOT_VALID``: A field was given a value that it
                does not accept. ``100``: A multiple field got a single value instead of a list.
                ``CREATE_DYNAMIC_ITEM_RESTRICTED``: The account's plan does not permit creating
                items of smart processes.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.add``. Scope: ``crm``. Who may call: users who may add items of
        the CRM type. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-add.html
        """
        return await self._call(
            _ADD,
            {
                "entityTypeId": entity_type_id,
                "fields": _in_fields(
                    fields,
                    {
                        "isManualOpportunity": _yes_no,
                        "opened": _yes_no,
                        "isRecurring": _yes_no,
                        "export": _yes_no,
                        "isMyCompany": _yes_no,
                    },
                ),
                "useOriginalUfNames": _yes_no(use_original_uf_names),
            },
            extra_params,
        )

    async def batch_import(
        self,
        *,
        entity_type_id: int,
        data: Sequence[Mapping[str, object]],
        use_original_uf_names: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> BatchImportResult:
        """Import up to 20 items of one CRM type at once, without running automation rules.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            data: Items to import, each with its set of field values. Required.
            use_original_uf_names: Whether custom fields keep names like `UF_CRM_1` (Y) or
                become camelCase (N). Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BatchImportResult``: ``items``.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no CRM type with this
                `entityTypeId`. ``ACCESS_DENIED``: The caller may not add items of this CRM
                type. ``CRM_FIELD_ERROR_VALUE_NOT_VALID``: A field value is not accepted, or a
                system field such as `createdTime` was set by a non-administrator. ``100``: A
                multiple field got a single value, or the request is malformed.
                ``CREATE_DYNAMIC_ITEM_RESTRICTED``: The account's plan does not permit creating
                items of smart processes. ``MAX_IMPORT_BATCH_SIZE_EXCEEDED``: The import holds
                more than 20 items. ``INVALID_CREDENTIALS``: The user identifier or the secret
                code in the request address is wrong. ``allowed_only_intranet_user``: The caller
                is no intranet user.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.batchImport``. Scope: ``crm``. Who may call: users who may import
        into the CRM type. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-batch-import.html
        """
        return await self._call(
            _BATCH_IMPORT,
            {
                "entityTypeId": entity_type_id,
                "data": data,
                "useOriginalUfNames": _yes_no(use_original_uf_names),
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        entity_type_id: int,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[Any]:
        """Delete an item of any CRM type.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                no intranet user. ``NOT_FOUND``: There is no CRM type with this `entityTypeId`.
                ``NOT_FOUND``: The CRM type has no item with this identifier. ``ACCESS_DENIED``:
                The caller may not delete items of this CRM type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.delete``. Scope: ``crm``. Who may call: users who may delete
        items of the CRM type. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-delete.html
        """
        return await self._call(_DELETE, {"entityTypeId": entity_type_id, "id": id}, extra_params)

    async def fields(
        self,
        *,
        entity_type_id: int,
        use_original_uf_names: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FieldsResult:
        """Describe the fields of a CRM type, custom ones included.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            use_original_uf_names: Whether custom fields keep names like `UF_CRM_1` (Y) or
                become camelCase (N). Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                no intranet user. ``NOT_FOUND``: There is no CRM type with this `entityTypeId`.
                ``ACCESS_DENIED``: The caller may not read items of this CRM type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.fields``. Scope: ``crm``. Who may call: users who may read items
        of the CRM type. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-fields.html
        """
        return await self._call(
            _FIELDS,
            {"entityTypeId": entity_type_id, "useOriginalUfNames": _yes_no(use_original_uf_names)},
            extra_params,
        )

    async def get(
        self,
        *,
        entity_type_id: int,
        id: int,
        use_original_uf_names: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Fetch one item of any CRM type by its identifier.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            id: Identifier. Required.
            use_original_uf_names: Whether custom fields keep names like `UF_CRM_1` (Y) or
                become camelCase (N). Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``item``.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                no intranet user. ``NOT_FOUND``: There is no CRM type with this `entityTypeId`.
                ``NOT_FOUND``: The CRM type has no item with this identifier. ``ACCESS_DENIED``:
                The caller may not read items of this CRM type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.get``. Scope: ``crm``. Who may call: users who may read items of
        the CRM type. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html
        """
        return await self._call(
            _GET,
            {
                "entityTypeId": entity_type_id,
                "id": id,
                "useOriginalUfNames": _yes_no(use_original_uf_names),
            },
            extra_params,
        )

    async def import_(
        self,
        *,
        entity_type_id: int,
        fields: ImportFields | Mapping[str, object],
        use_original_uf_names: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ImportResult:
        """Import one item of a CRM type without running automation rules.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            fields: Values by field. Required. Keys: ``title``, ``typeId``, ``categoryId``,
                ``stageId``, ``probability``, ``currencyId``, ``isManualOpportunity``,
                ``opportunity``, ``taxValue``, ``companyId``, ``contactId``, ``contactIds``,
                ``quoteId``, ``begindate``, ``closedate``, ``opened``, ``comments``,
                ``assignedById``, ``sourceId``, ``sourceDescription``, ``leadId``,
                ``additionalInfo``, ``observers``, ``utmSource``, ``utmMedium``, ``honorific``,
                ``name``, ``secondName``, ``lastName``, ``birthdate``, ``companyTitle``,
                ``statusDescription``, ``post``, ``originatorId``, ``originId``, ``webformId``,
                ``utmCampaign``, ``utmContent``, ``utmTerm``, ``isRecurring``, ``locationId``,
                ``photo``, ``export``, ``companyIds``, ``originVersion``, ``logo``,
                ``bankingDetails``, ``industry``, ``employees``, ``revenue``, ``isMyCompany``,
                ``content``, ``terms``, ``dealId``, ``storageTypeId``, ``storageElementIds``,
                ``actualDate``, ``mycompanyId``, ``xmlId``.
            use_original_uf_names: Whether custom fields keep names like `UF_CRM_1` (Y) or
                become camelCase (N). Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ImportResult``: ``item``.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no CRM type with this
                `entityTypeId`. ``ACCESS_DENIED``: The caller may not add items of this CRM
                type. ``CRM_FIELD_ERROR_VALUE_NOT_VALID``: A field value is not accepted, or a
                system field such as `createdTime` was set by a non-administrator. ``100``: A
                multiple field got a single value, or the request is malformed.
                ``CREATE_DYNAMIC_ITEM_RESTRICTED``: The account's plan does not permit creating
                items of smart processes. ``INVALID_CREDENTIALS``: The user identifier or the
                secret code in the request address is wrong. ``allowed_only_intranet_user``: The
                caller is no intranet user.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.import``. Scope: ``crm``. Who may call: users who may import into
        the CRM type. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-import.html
        """
        return await self._call(
            _IMPORT_,
            {
                "entityTypeId": entity_type_id,
                "fields": _in_fields(
                    fields,
                    {
                        "isManualOpportunity": _yes_no,
                        "opened": _yes_no,
                        "isRecurring": _yes_no,
                        "export": _yes_no,
                        "isMyCompany": _yes_no,
                    },
                ),
                "useOriginalUfNames": _yes_no(use_original_uf_names),
            },
            extra_params,
        )

    def list(
        self,
        *,
        entity_type_id: int,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        use_original_uf_names: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ListItem]:
        """List items of one CRM type that match a filter, page by page.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            use_original_uf_names: Whether custom fields keep names like `UF_CRM_1` (Y) or
                become camelCase (N). Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                no intranet user. ``NOT_FOUND``: There is no CRM type with this `entityTypeId`.
                ``INVALID_ARG_VALUE``: The filter names a field by which one cannot filter.
                ``INVALID_ARG_VALUE``: The filter holds a value that does not suit its field.
                ``INVALID_ARG_VALUE``: The order names a field by which one cannot sort.
                ``INVALID_ARG_VALUE``: The sort direction of a field is neither `ASC` nor
                `DESC`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.list``. Scope: ``crm``. Who may call: users who may read items of
        the CRM type. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html
        """
        return self._list(
            _LIST,
            {
                "entityTypeId": entity_type_id,
                "select": select,
                "filter": filter,
                "order": order,
                "start": start,
                "useOriginalUfNames": _yes_no(use_original_uf_names),
            },
            extra_params,
        )

    async def update(
        self,
        *,
        entity_type_id: int,
        id: int,
        fields: UpdateFields | Mapping[str, object],
        use_original_uf_names: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> UpdateResult:
        """Change fields of an item of any CRM type.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``title``, ``stageId``, ``assignedById``,
                ``observers``, ``opened``, ``typeId``, ``opportunity``, ``currencyId``,
                ``additionalInfo``, ``isManualOpportunity``, ``utmSource``, ``honorific``,
                ``name``, ``secondName``, ``lastName``, ``birthdate``, ``companyTitle``,
                ``sourceId``, ``sourceDescription``, ``statusDescription``, ``post``,
                ``comments``, ``companyId``, ``contactId``, ``contactIds``, ``originatorId``,
                ``originId``, ``webformId``, ``utmMedium``, ``utmCampaign``, ``utmContent``,
                ``utmTerm``, ``fm``, ``categoryId``, ``isRecurring``, ``probability``,
                ``taxValue``, ``quoteId``, ``begindate``, ``closedate``, ``leadId``,
                ``locationId``, ``photo``, ``export``, ``companyIds``, ``originVersion``,
                ``logo``, ``bankingDetails``, ``industry``, ``employees``, ``revenue``,
                ``isMyCompany``, ``content``, ``terms``, ``dealId``, ``storageTypeId``,
                ``storageElementIds``, ``actualDate``, ``mycompanyId``, ``xmlId``.
            use_original_uf_names: Whether custom fields keep names like `UF_CRM_1` (Y) or
                become camelCase (N). Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UpdateResult``: ``item``.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                not an intranet user. ``NOT_FOUND``: There is no CRM type with this
                `entityTypeId`. ``ACCESS_DENIED``: The caller may not change items of this CRM
                type. ``CRM_FIELD_ERROR_VALUE_NOT_VALID``: A field was given a value that it
                does not accept. ``100``: A multiple field got a single value instead of a list.
                No code: The caller may not move the item to this stage.
                ``UPDATE_DYNAMIC_ITEM_RESTRICTED``: The account's plan does not permit changing
                items of smart processes.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.update``. Scope: ``crm``. Who may call: users who may change
        items of the CRM type. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html
        """
        return await self._call(
            _UPDATE,
            {
                "entityTypeId": entity_type_id,
                "id": id,
                "fields": _in_fields(
                    fields,
                    {"opened": _yes_no, "isManualOpportunity": _yes_no, "isRecurring": _yes_no},
                ),
                "useOriginalUfNames": _yes_no(use_original_uf_names),
            },
            extra_params,
        )


class CrmItemDeliveryMethods(Namespace):
    """Methods of ``crm.item.delivery``."""

    def get(
        self,
        *,
        id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DeliveryGetResult:
        """Fetch a short record of one delivery.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DeliveryGetResult``: ``id``, ``accountNumber``, ``priceDelivery``,
            ``currency``, ``deducted``, ``dateDeducted``, ``deliveryId``, ``deliveryName``.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such delivery, or the
                caller may not see it. ``100``: `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.delivery.get``. Scope: ``crm``. Who may call: users who may read
        the order of the delivery. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html
        """
        return self._call(_DELIVERY__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        entity_id: int,
        entity_type_id: int,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[SaleOrderShipmentCrmSimple]:
        """List the deliveries that belong to a CRM object.

        Args:
            entity_id: Identifier of the object concerned. Required.
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A shipment of an order, in the short form that CRM returns.

        Raises:
            APIError: the portal refused the call. ``0``: The caller lacks the rights for this
                call. ``100``: A required parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.delivery.list``. Scope: ``crm``. Who may call: users who may read
        the CRM object that has the deliveries. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-list.html
        """
        return self._call(
            _DELIVERY__LIST,
            {
                "entityId": entity_id,
                "entityTypeId": entity_type_id,
                "filter": filter,
                "order": order,
            },
            extra_params,
        )


class AsyncCrmItemDeliveryMethods(AsyncNamespace):
    """Methods of ``crm.item.delivery``."""

    async def get(
        self,
        *,
        id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DeliveryGetResult:
        """Fetch a short record of one delivery.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DeliveryGetResult``: ``id``, ``accountNumber``, ``priceDelivery``,
            ``currency``, ``deducted``, ``dateDeducted``, ``deliveryId``, ``deliveryName``.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such delivery, or the
                caller may not see it. ``100``: `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.delivery.get``. Scope: ``crm``. Who may call: users who may read
        the order of the delivery. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html
        """
        return await self._call(_DELIVERY__GET, {"id": id}, extra_params)

    async def list(
        self,
        *,
        entity_id: int,
        entity_type_id: int,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[SaleOrderShipmentCrmSimple]:
        """List the deliveries that belong to a CRM object.

        Args:
            entity_id: Identifier of the object concerned. Required.
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A shipment of an order, in the short form that CRM returns.

        Raises:
            APIError: the portal refused the call. ``0``: The caller lacks the rights for this
                call. ``100``: A required parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.delivery.list``. Scope: ``crm``. Who may call: users who may read
        the CRM object that has the deliveries. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-list.html
        """
        return await self._call(
            _DELIVERY__LIST,
            {
                "entityId": entity_id,
                "entityTypeId": entity_type_id,
                "filter": filter,
                "order": order,
            },
            extra_params,
        )


class CrmItemDetailsMethods(Namespace):
    """Methods of ``crm.item.details``."""

    @property
    def configuration(self) -> CrmItemDetailsConfigurationMethods:
        """Methods of ``crm.item.details.configuration``."""
        return CrmItemDetailsConfigurationMethods(self._caller)


class AsyncCrmItemDetailsMethods(AsyncNamespace):
    """Methods of ``crm.item.details``."""

    @property
    def configuration(self) -> AsyncCrmItemDetailsConfigurationMethods:
        """Methods of ``crm.item.details.configuration``."""
        return AsyncCrmItemDetailsConfigurationMethods(self._caller)


class CrmItemDetailsConfigurationMethods(Namespace):
    """Methods of ``crm.item.details.configuration``."""

    def force_common_scope_for_all(
        self,
        *,
        entity_type_id: int,
        extras: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Force the shared item card on all users and drop their personal layouts.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            extras: Extra selector of the card: the funnel or the kind of lead.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `entityTypeId` is missing. No code:
                Objects of this type have no card settings that this call can handle. No code:
                The caller is not an administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.details.configuration.forceCommonScopeForAll``. Scope: ``crm``.
        Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html
        """
        return self._call(
            _DETAILS__CONFIGURATION__FORCE_COMMON_SCOPE_FOR_ALL,
            {"entityTypeId": entity_type_id, "extras": extras},
            extra_params,
        )

    def get(
        self,
        *,
        entity_type_id: int,
        user_id: int | NotGiven = NOT_GIVEN,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        extras: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DetailsConfigurationGetResult] | None:
        """Fetch the layout of the item card of a CRM type, personal or shared.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            user_id: Identifier of the user.
            scope: Whose card settings: P the user's own, C everyone's; left out: P. One of
                ``P`` (personal settings), ``C`` (shared settings).
            extras: Extra selector of the card: the funnel or the kind of lead.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DetailsConfigurationGetResult``: ``name``, ``title``, ``type``, ``elements``.

        Raises:
            APIError: the portal refused the call. No code: `entityTypeId` is missing. No code:
                Objects of this type have no card settings that this call can handle. No code:
                The caller is not an administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.details.configuration.get``. Scope: ``crm``. Who may call: any
        user for their own and the shared layout; administrators for another user's. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-get.html
        """
        return self._call(
            _DETAILS__CONFIGURATION__GET,
            {"entityTypeId": entity_type_id, "userId": user_id, "scope": scope, "extras": extras},
            extra_params,
        )

    def reset(
        self,
        *,
        entity_type_id: int,
        user_id: int | NotGiven = NOT_GIVEN,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        extras: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Reset the layout of the item card of a CRM type, personal or shared.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            user_id: Identifier of the user.
            scope: Whose card settings: P the user's own, C everyone's; left out: P. One of
                ``P`` (personal settings), ``C`` (shared settings).
            extras: Extra selector of the card: the funnel or the kind of lead.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `entityTypeId` is missing. No code:
                Objects of this type have no card settings that this call can handle. No code:
                The caller is not an administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.details.configuration.reset``. Scope: ``crm``. Who may call: any
        user for their own layout; administrators for the shared one and another user's. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-reset.html
        """
        return self._call(
            _DETAILS__CONFIGURATION__RESET,
            {"entityTypeId": entity_type_id, "userId": user_id, "scope": scope, "extras": extras},
            extra_params,
        )

    def set(
        self,
        *,
        entity_type_id: int,
        data: Sequence[DetailsConfigurationSetData | Mapping[str, object]],
        user_id: int | NotGiven = NOT_GIVEN,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        extras: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save a layout of the item card of a CRM type, personal or shared.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            data: Items to import, each with its set of field values. Required. Keys: ``name``
                (required), ``title`` (required), ``type`` (required), ``elements``.
            user_id: Identifier of the user.
            scope: Whose card settings: P the user's own, C everyone's; left out: P. One of
                ``P`` (personal settings), ``C`` (shared settings).
            extras: Extra selector of the card: the funnel or the kind of lead.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `entityTypeId` is missing. No code:
                Objects of this type have no card settings that this call can handle. No code:
                The caller is not an administrator. No code: `data` is not a list. No code:
                Parameter `data` is not a plain list. No code: Parameter `data` is an empty
                array. No code: A section of `data` has a `type` other than `section`. No code:
                A section of the card has no `name`. No code: A section of the card has no
                `title`. No code: A field in a section of the card has no `name`. No code: A
                field in one of the sections of `data` has no `name`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.details.configuration.set``. Scope: ``crm``. Who may call: any
        user for their own layout; administrators for the shared one and another user's. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-set.html
        """
        return self._call(
            _DETAILS__CONFIGURATION__SET,
            {
                "entityTypeId": entity_type_id,
                "data": data,
                "userId": user_id,
                "scope": scope,
                "extras": extras,
            },
            extra_params,
        )


class AsyncCrmItemDetailsConfigurationMethods(AsyncNamespace):
    """Methods of ``crm.item.details.configuration``."""

    async def force_common_scope_for_all(
        self,
        *,
        entity_type_id: int,
        extras: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Force the shared item card on all users and drop their personal layouts.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            extras: Extra selector of the card: the funnel or the kind of lead.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `entityTypeId` is missing. No code:
                Objects of this type have no card settings that this call can handle. No code:
                The caller is not an administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.details.configuration.forceCommonScopeForAll``. Scope: ``crm``.
        Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html
        """
        return await self._call(
            _DETAILS__CONFIGURATION__FORCE_COMMON_SCOPE_FOR_ALL,
            {"entityTypeId": entity_type_id, "extras": extras},
            extra_params,
        )

    async def get(
        self,
        *,
        entity_type_id: int,
        user_id: int | NotGiven = NOT_GIVEN,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        extras: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DetailsConfigurationGetResult] | None:
        """Fetch the layout of the item card of a CRM type, personal or shared.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            user_id: Identifier of the user.
            scope: Whose card settings: P the user's own, C everyone's; left out: P. One of
                ``P`` (personal settings), ``C`` (shared settings).
            extras: Extra selector of the card: the funnel or the kind of lead.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DetailsConfigurationGetResult``: ``name``, ``title``, ``type``, ``elements``.

        Raises:
            APIError: the portal refused the call. No code: `entityTypeId` is missing. No code:
                Objects of this type have no card settings that this call can handle. No code:
                The caller is not an administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.details.configuration.get``. Scope: ``crm``. Who may call: any
        user for their own and the shared layout; administrators for another user's. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-get.html
        """
        return await self._call(
            _DETAILS__CONFIGURATION__GET,
            {"entityTypeId": entity_type_id, "userId": user_id, "scope": scope, "extras": extras},
            extra_params,
        )

    async def reset(
        self,
        *,
        entity_type_id: int,
        user_id: int | NotGiven = NOT_GIVEN,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        extras: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Reset the layout of the item card of a CRM type, personal or shared.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            user_id: Identifier of the user.
            scope: Whose card settings: P the user's own, C everyone's; left out: P. One of
                ``P`` (personal settings), ``C`` (shared settings).
            extras: Extra selector of the card: the funnel or the kind of lead.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `entityTypeId` is missing. No code:
                Objects of this type have no card settings that this call can handle. No code:
                The caller is not an administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.details.configuration.reset``. Scope: ``crm``. Who may call: any
        user for their own layout; administrators for the shared one and another user's. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-reset.html
        """
        return await self._call(
            _DETAILS__CONFIGURATION__RESET,
            {"entityTypeId": entity_type_id, "userId": user_id, "scope": scope, "extras": extras},
            extra_params,
        )

    async def set(
        self,
        *,
        entity_type_id: int,
        data: Sequence[DetailsConfigurationSetData | Mapping[str, object]],
        user_id: int | NotGiven = NOT_GIVEN,
        scope: Literal["P", "C"] | NotGiven = NOT_GIVEN,
        extras: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save a layout of the item card of a CRM type, personal or shared.

        Args:
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            data: Items to import, each with its set of field values. Required. Keys: ``name``
                (required), ``title`` (required), ``type`` (required), ``elements``.
            user_id: Identifier of the user.
            scope: Whose card settings: P the user's own, C everyone's; left out: P. One of
                ``P`` (personal settings), ``C`` (shared settings).
            extras: Extra selector of the card: the funnel or the kind of lead.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `entityTypeId` is missing. No code:
                Objects of this type have no card settings that this call can handle. No code:
                The caller is not an administrator. No code: `data` is not a list. No code:
                Parameter `data` is not a plain list. No code: Parameter `data` is an empty
                array. No code: A section of `data` has a `type` other than `section`. No code:
                A section of the card has no `name`. No code: A section of the card has no
                `title`. No code: A field in a section of the card has no `name`. No code: A
                field in one of the sections of `data` has no `name`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.details.configuration.set``. Scope: ``crm``. Who may call: any
        user for their own layout; administrators for the shared one and another user's. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-set.html
        """
        return await self._call(
            _DETAILS__CONFIGURATION__SET,
            {
                "entityTypeId": entity_type_id,
                "data": data,
                "userId": user_id,
                "scope": scope,
                "extras": extras,
            },
            extra_params,
        )


class CrmItemPaymentMethods(Namespace):
    """Methods of ``crm.item.payment``."""

    @property
    def delivery(self) -> CrmItemPaymentDeliveryMethods:
        """Methods of ``crm.item.payment.delivery``."""
        return CrmItemPaymentDeliveryMethods(self._caller)

    @property
    def product(self) -> CrmItemPaymentProductMethods:
        """Methods of ``crm.item.payment.product``."""
        return CrmItemPaymentProductMethods(self._caller)

    def add(
        self,
        *,
        entity_id: int,
        entity_type_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a payment for a CRM object.

        Args:
            entity_id: Identifier of the object concerned. Required.
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``0``: The CRM object does not exist or the
                caller may not change it. ``100``: A required parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.add``. Scope: ``crm``. Who may call: users who may change
        the CRM object that receives the payment. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html
        """
        return self._call(
            _PAYMENT__ADD, {"entityId": entity_id, "entityTypeId": entity_type_id}, extra_params
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a payment of a CRM object.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such payment, or the
                caller may not see it. ``100``: `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.delete``. Scope: ``crm``. Who may call: users who may
        change the order of the payment. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-delete.html
        """
        return self._call(_PAYMENT__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentGetResult:
        """Fetch a short record of one payment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentGetResult``: ``id``, ``accountNumber``, ``paid``, ``datePaid``,
            ``empPaidId``, ``paySystemId``, ``sum``, ``currency``, ``paySystemName``.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such payment, or the
                caller may not see it. ``100``: `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.get``. Scope: ``crm``. Who may call: users who may change
        the order of the payment. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-get.html
        """
        return self._call(_PAYMENT__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        entity_id: int,
        entity_type_id: int,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[SaleOrderPaymentCrmSimple]:
        """List the payments that belong to a CRM object.

        Args:
            entity_id: Identifier of the object concerned. Required.
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A payment of an order, in the short form that CRM returns.

        Raises:
            APIError: the portal refused the call. ``0``: The caller lacks the rights for this
                call. ``100``: A required parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.list``. Scope: ``crm``. Who may call: users who may read
        the CRM object that has the payments. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-list.html
        """
        return self._call(
            _PAYMENT__LIST,
            {
                "entityId": entity_id,
                "entityTypeId": entity_type_id,
                "filter": filter,
                "order": order,
            },
            extra_params,
        )

    def pay(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Mark a payment as paid.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such payment, or the
                caller may not see it. ``100``: `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.pay``. Scope: ``crm``. Who may call: users who may change
        the order of the payment. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-pay.html
        """
        return self._call(_PAYMENT__PAY, {"id": id}, extra_params)

    def unpay(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Mark a payment as unpaid.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such payment, or the
                caller may not see it. ``100``: `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.unpay``. Scope: ``crm``. Who may call: users who may
        change the order of the payment. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-unpay.html
        """
        return self._call(_PAYMENT__UNPAY, {"id": id}, extra_params)

    def update(
        self,
        *,
        id: int,
        fields: PaymentUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the payment system or the paid mark of a payment.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``paid``, ``paySystemId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such payment, or the
                caller may not see it. ``100``: `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.update``. Scope: ``crm``. Who may call: users who may
        change the order of the payment. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-update.html
        """
        return self._call(
            _PAYMENT__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"paid": _yes_no})},
            extra_params,
        )


class AsyncCrmItemPaymentMethods(AsyncNamespace):
    """Methods of ``crm.item.payment``."""

    @property
    def delivery(self) -> AsyncCrmItemPaymentDeliveryMethods:
        """Methods of ``crm.item.payment.delivery``."""
        return AsyncCrmItemPaymentDeliveryMethods(self._caller)

    @property
    def product(self) -> AsyncCrmItemPaymentProductMethods:
        """Methods of ``crm.item.payment.product``."""
        return AsyncCrmItemPaymentProductMethods(self._caller)

    async def add(
        self,
        *,
        entity_id: int,
        entity_type_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a payment for a CRM object.

        Args:
            entity_id: Identifier of the object concerned. Required.
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``0``: The CRM object does not exist or the
                caller may not change it. ``100``: A required parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.add``. Scope: ``crm``. Who may call: users who may change
        the CRM object that receives the payment. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html
        """
        return await self._call(
            _PAYMENT__ADD, {"entityId": entity_id, "entityTypeId": entity_type_id}, extra_params
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a payment of a CRM object.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such payment, or the
                caller may not see it. ``100``: `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.delete``. Scope: ``crm``. Who may call: users who may
        change the order of the payment. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-delete.html
        """
        return await self._call(_PAYMENT__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentGetResult:
        """Fetch a short record of one payment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentGetResult``: ``id``, ``accountNumber``, ``paid``, ``datePaid``,
            ``empPaidId``, ``paySystemId``, ``sum``, ``currency``, ``paySystemName``.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such payment, or the
                caller may not see it. ``100``: `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.get``. Scope: ``crm``. Who may call: users who may change
        the order of the payment. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-get.html
        """
        return await self._call(_PAYMENT__GET, {"id": id}, extra_params)

    async def list(
        self,
        *,
        entity_id: int,
        entity_type_id: int,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[SaleOrderPaymentCrmSimple]:
        """List the payments that belong to a CRM object.

        Args:
            entity_id: Identifier of the object concerned. Required.
            entity_type_id: CRM type, such as 1 lead, 2 deal or a smart process. Required.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A payment of an order, in the short form that CRM returns.

        Raises:
            APIError: the portal refused the call. ``0``: The caller lacks the rights for this
                call. ``100``: A required parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.list``. Scope: ``crm``. Who may call: users who may read
        the CRM object that has the payments. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-list.html
        """
        return await self._call(
            _PAYMENT__LIST,
            {
                "entityId": entity_id,
                "entityTypeId": entity_type_id,
                "filter": filter,
                "order": order,
            },
            extra_params,
        )

    async def pay(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Mark a payment as paid.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such payment, or the
                caller may not see it. ``100``: `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.pay``. Scope: ``crm``. Who may call: users who may change
        the order of the payment. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-pay.html
        """
        return await self._call(_PAYMENT__PAY, {"id": id}, extra_params)

    async def unpay(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Mark a payment as unpaid.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such payment, or the
                caller may not see it. ``100``: `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.unpay``. Scope: ``crm``. Who may call: users who may
        change the order of the payment. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-unpay.html
        """
        return await self._call(_PAYMENT__UNPAY, {"id": id}, extra_params)

    async def update(
        self,
        *,
        id: int,
        fields: PaymentUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the payment system or the paid mark of a payment.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``paid``, ``paySystemId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such payment, or the
                caller may not see it. ``100``: `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.update``. Scope: ``crm``. Who may call: users who may
        change the order of the payment. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-update.html
        """
        return await self._call(
            _PAYMENT__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"paid": _yes_no})},
            extra_params,
        )


class CrmItemPaymentDeliveryMethods(Namespace):
    """Methods of ``crm.item.payment.delivery``."""

    def add(
        self,
        *,
        payment_id: int,
        delivery_id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a delivery to a payment as something to be paid for.

        Args:
            payment_id: Payment to which the line belongs. Required.
            delivery_id: Delivery document in a call; delivery service in a delivery record.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such payment. ``100``:
                Required parameters are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.delivery.add``. Scope: ``crm``. Who may call: users who
        may change the order that receives the delivery line. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-add.html
        """
        return self._call(
            _PAYMENT__DELIVERY__ADD,
            {"paymentId": payment_id, "deliveryId": delivery_id},
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a delivery line from a payment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The payment has no such delivery line.
                ``100``: `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.delivery.delete``. Scope: ``crm``. Who may call: users
        who may change the order that loses the delivery line. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-delete.html
        """
        return self._call(_PAYMENT__DELIVERY__DELETE, {"id": id}, extra_params)

    def list(
        self,
        *,
        payment_id: int,
        filter: Mapping[str, object],
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[PaymentDeliveryListResult]:
        """List the delivery lines of a payment.

        Args:
            payment_id: Payment to which the line belongs. Required.
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentDeliveryListResult``: ``id``, ``paymentId``, ``quantity``,
            ``deliveryId``.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such payment. ``100``:
                Required parameters are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.delivery.list``. Scope: ``crm``. Who may call: users who
        may read the order of the payment. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-list.html
        """
        return self._call(
            _PAYMENT__DELIVERY__LIST,
            {"paymentId": payment_id, "filter": filter, "order": order},
            extra_params,
        )

    def set_delivery(
        self,
        *,
        id: int,
        delivery_id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Point a payment's delivery line at a different delivery document.

        Args:
            id: Identifier. Required.
            delivery_id: Delivery document in a call; delivery service in a delivery record.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The payment has no such delivery line.
                ``100``: A required parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.delivery.setDelivery``. Scope: ``crm``. Who may call:
        users who may change the order of the payment. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-set-delivery.html
        """
        return self._call(
            _PAYMENT__DELIVERY__SET_DELIVERY, {"id": id, "deliveryId": delivery_id}, extra_params
        )


class AsyncCrmItemPaymentDeliveryMethods(AsyncNamespace):
    """Methods of ``crm.item.payment.delivery``."""

    async def add(
        self,
        *,
        payment_id: int,
        delivery_id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a delivery to a payment as something to be paid for.

        Args:
            payment_id: Payment to which the line belongs. Required.
            delivery_id: Delivery document in a call; delivery service in a delivery record.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such payment. ``100``:
                Required parameters are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.delivery.add``. Scope: ``crm``. Who may call: users who
        may change the order that receives the delivery line. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-add.html
        """
        return await self._call(
            _PAYMENT__DELIVERY__ADD,
            {"paymentId": payment_id, "deliveryId": delivery_id},
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a delivery line from a payment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The payment has no such delivery line.
                ``100``: `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.delivery.delete``. Scope: ``crm``. Who may call: users
        who may change the order that loses the delivery line. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-delete.html
        """
        return await self._call(_PAYMENT__DELIVERY__DELETE, {"id": id}, extra_params)

    async def list(
        self,
        *,
        payment_id: int,
        filter: Mapping[str, object],
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[PaymentDeliveryListResult]:
        """List the delivery lines of a payment.

        Args:
            payment_id: Payment to which the line belongs. Required.
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentDeliveryListResult``: ``id``, ``paymentId``, ``quantity``,
            ``deliveryId``.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such payment. ``100``:
                Required parameters are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.delivery.list``. Scope: ``crm``. Who may call: users who
        may read the order of the payment. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-list.html
        """
        return await self._call(
            _PAYMENT__DELIVERY__LIST,
            {"paymentId": payment_id, "filter": filter, "order": order},
            extra_params,
        )

    async def set_delivery(
        self,
        *,
        id: int,
        delivery_id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Point a payment's delivery line at a different delivery document.

        Args:
            id: Identifier. Required.
            delivery_id: Delivery document in a call; delivery service in a delivery record.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The payment has no such delivery line.
                ``100``: A required parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.delivery.setDelivery``. Scope: ``crm``. Who may call:
        users who may change the order of the payment. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-set-delivery.html
        """
        return await self._call(
            _PAYMENT__DELIVERY__SET_DELIVERY, {"id": id, "deliveryId": delivery_id}, extra_params
        )


class CrmItemPaymentProductMethods(Namespace):
    """Methods of ``crm.item.payment.product``."""

    def add(
        self,
        *,
        payment_id: int,
        row_id: int,
        quantity: float,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a product row of the CRM object to a payment.

        Args:
            payment_id: Payment to which the line belongs. Required.
            row_id: Product row of the CRM object that the payment is for. Required.
            quantity: Number of units; a new row without it gets 1. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such payment. ``100``: A
                required parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.product.add``. Scope: ``crm``. Who may call: users who
        may change the order that receives the product line. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-add.html
        """
        return self._call(
            _PAYMENT__PRODUCT__ADD,
            {"paymentId": payment_id, "rowId": row_id, "quantity": quantity},
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a product line from a payment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The payment has no such product line.
                ``100``: `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.product.delete``. Scope: ``crm``. Who may call: users who
        may change the order that loses the product line. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-delete.html
        """
        return self._call(_PAYMENT__PRODUCT__DELETE, {"id": id}, extra_params)

    def list(
        self,
        *,
        payment_id: int,
        filter: Mapping[str, object],
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[PaymentProductListResult]:
        """List the product lines of a payment.

        Args:
            payment_id: Payment to which the line belongs. Required.
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentProductListResult``: ``id``, ``paymentId``, ``quantity``, ``rowId``.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such payment. ``100``: A
                required parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.product.list``. Scope: ``crm``. Who may call: users who
        may read the order of the payment. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-list.html
        """
        return self._call(
            _PAYMENT__PRODUCT__LIST,
            {"paymentId": payment_id, "filter": filter, "order": order},
            extra_params,
        )

    def set_quantity(
        self,
        *,
        id: int,
        quantity: float,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the quantity of a product line in a payment.

        Args:
            id: Identifier. Required.
            quantity: Number of units; a new row without it gets 1. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The payment has no such product line.
                ``100``: A required parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.product.setQuantity``. Scope: ``crm``. Who may call:
        users who may change the order of the payment. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-set-quantity.html
        """
        return self._call(
            _PAYMENT__PRODUCT__SET_QUANTITY, {"id": id, "quantity": quantity}, extra_params
        )


class AsyncCrmItemPaymentProductMethods(AsyncNamespace):
    """Methods of ``crm.item.payment.product``."""

    async def add(
        self,
        *,
        payment_id: int,
        row_id: int,
        quantity: float,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a product row of the CRM object to a payment.

        Args:
            payment_id: Payment to which the line belongs. Required.
            row_id: Product row of the CRM object that the payment is for. Required.
            quantity: Number of units; a new row without it gets 1. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such payment. ``100``: A
                required parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.product.add``. Scope: ``crm``. Who may call: users who
        may change the order that receives the product line. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-add.html
        """
        return await self._call(
            _PAYMENT__PRODUCT__ADD,
            {"paymentId": payment_id, "rowId": row_id, "quantity": quantity},
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a product line from a payment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The payment has no such product line.
                ``100``: `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.product.delete``. Scope: ``crm``. Who may call: users who
        may change the order that loses the product line. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-delete.html
        """
        return await self._call(_PAYMENT__PRODUCT__DELETE, {"id": id}, extra_params)

    async def list(
        self,
        *,
        payment_id: int,
        filter: Mapping[str, object],
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[PaymentProductListResult]:
        """List the product lines of a payment.

        Args:
            payment_id: Payment to which the line belongs. Required.
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentProductListResult``: ``id``, ``paymentId``, ``quantity``, ``rowId``.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such payment. ``100``: A
                required parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.product.list``. Scope: ``crm``. Who may call: users who
        may read the order of the payment. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-list.html
        """
        return await self._call(
            _PAYMENT__PRODUCT__LIST,
            {"paymentId": payment_id, "filter": filter, "order": order},
            extra_params,
        )

    async def set_quantity(
        self,
        *,
        id: int,
        quantity: float,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the quantity of a product line in a payment.

        Args:
            id: Identifier. Required.
            quantity: Number of units; a new row without it gets 1. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The payment has no such product line.
                ``100``: A required parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.payment.product.setQuantity``. Scope: ``crm``. Who may call:
        users who may change the order of the payment. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-set-quantity.html
        """
        return await self._call(
            _PAYMENT__PRODUCT__SET_QUANTITY, {"id": id, "quantity": quantity}, extra_params
        )


class CrmItemProductrowMethods(Namespace):
    """Methods of ``crm.item.productrow``."""

    def add(
        self,
        *,
        fields: ProductrowAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductrowAddResult:
        """Add one product row to a CRM object.

        Args:
            fields: Values by field. Required. Keys: ``ownerId`` (required), ``ownerType``
                (required), ``productId``, ``price``, ``quantity``, ``discountTypeId``,
                ``discountRate``, ``taxRate``, ``taxIncluded``, ``measureCode``, ``sort``,
                ``productName``, ``discountSum``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductrowAddResult``: ``productRow``.

        Raises:
            APIError: the portal refused the call. ``ENTITY_TYPE_NOT_SUPPORTED``: Objects of
                this type are not supported here. ``ACCESS_DENIED``: The caller has no access.
                ``OWNER_NOT_FOUND``: There is no such CRM object. ``100``: Required parameters
                are missing. ``0``: Something else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.productrow.add``. Scope: ``crm``. Who may call: users who may
        change the CRM object that receives the product row. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html
        """
        return self._call(
            _PRODUCTROW__ADD, {"fields": _in_fields(fields, {"taxIncluded": _yes_no})}, extra_params
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete one product row of a CRM object.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ENTITY_TYPE_NOT_SUPPORTED``: Objects of
                this type are not supported here. ``ACCESS_DENIED``: The caller has no access.
                ``NOT_FOUND``: There is no such product row. ``100``: Required parameters are
                missing. ``0``: Something else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.productrow.delete``. Scope: ``crm``. Who may call: users who may
        change the CRM object that loses the product row. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-delete.html
        """
        return self._call(_PRODUCTROW__DELETE, {"id": id}, extra_params)

    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> ProductrowFieldsResult:
        """Describe the fields that product rows have.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductrowFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call. ``0``: Something else went wrong, for example
                a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.productrow.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-fields.html
        """
        return self._call(_PRODUCTROW__FIELDS, {}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductrowGetResult:
        """Fetch one product row by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductrowGetResult``: ``productRow``.

        Raises:
            APIError: the portal refused the call. ``ENTITY_TYPE_NOT_SUPPORTED``: Objects of
                this type are not supported here. ``ACCESS_DENIED``: The caller has no access.
                ``NOT_FOUND``: There is no such product row. ``100``: Required parameters are
                missing. ``0``: Something else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.productrow.get``. Scope: ``crm``. Who may call: users who may
        read the CRM object that has the product rows. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get.html
        """
        return self._call(_PRODUCTROW__GET, {"id": id}, extra_params)

    def get_available_for_payment(
        self,
        *,
        owner_id: int,
        owner_type: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductrowGetAvailableForPaymentResult:
        """List the product rows of a CRM object that no payment covers yet.

        Args:
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            owner_type: Short code of the CRM type, such as `D` for a deal. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductrowGetAvailableForPaymentResult``: ``productRows``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this call. ``100``: Required parameters are missing. ``0``: Something
                else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.productrow.getAvailableForPayment``. Scope: ``crm``. Who may
        call: users who may read the CRM object that has the product rows. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get-available-for-payment.html
        """
        return self._call(
            _PRODUCTROW__GET_AVAILABLE_FOR_PAYMENT,
            {"ownerId": owner_id, "ownerType": owner_type},
            extra_params,
        )

    def list(
        self,
        *,
        filter: Mapping[str, object],
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ItemProductRow]:
        """List the product rows of one CRM object, filtered and page by page.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Product rows of the CRM object. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this call. ``INVALID_ARG_VALUE``: Parameters have wrong values.
                ``100``: Required parameters are missing. ``0``: Something else went wrong, for
                example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.productrow.list``. Scope: ``crm``. Who may call: users who may
        read the CRM object that has the product rows. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-list.html
        """
        return self._list(
            _PRODUCTROW__LIST, {"filter": filter, "order": order, "start": start}, extra_params
        )

    def set(
        self,
        *,
        owner_id: int,
        owner_type: str,
        product_rows: Sequence[ProductrowSetProductRows | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductrowSetResult:
        """Replace all product rows of a CRM object by the given ones.

        Args:
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            owner_type: Short code of the CRM type, such as `D` for a deal. Required.
            product_rows: Product rows of the CRM object. Required. Keys: ``productId``,
                ``price``, ``quantity``, ``sort``, ``productName``, ``discountTypeId``,
                ``discountRate``, ``discountSum``, ``taxRate``, ``taxIncluded``,
                ``measureCode``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductrowSetResult``: ``productRows``.

        Raises:
            APIError: the portal refused the call. ``ENTITY_TYPE_NOT_SUPPORTED``: Objects of
                this type are not supported here. ``ACCESS_DENIED``: The caller has no access.
                ``OWNER_NOT_FOUND``: There is no such CRM object. ``100``: Required parameters
                are missing. ``0``: Something else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.productrow.set``. Scope: ``crm``. Who may call: users who may
        change the CRM object whose product rows are replaced. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-set.html
        """
        return self._call(
            _PRODUCTROW__SET,
            {
                "ownerId": owner_id,
                "ownerType": owner_type,
                "productRows": _in_fields(product_rows, {"taxIncluded": _yes_no}),
            },
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: ProductrowUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductrowUpdateResult:
        """Change fields of one product row.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``productId``, ``price``, ``quantity``,
                ``discountTypeId``, ``discountRate``, ``taxRate``, ``taxIncluded``,
                ``measureCode``, ``sort``, ``productName``, ``discountSum``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductrowUpdateResult``: ``productRow``.

        Raises:
            APIError: the portal refused the call. ``ENTITY_TYPE_NOT_SUPPORTED``: Objects of
                this type are not supported here. ``ACCESS_DENIED``: The caller has no access.
                ``NOT_FOUND``: There is no such product row. ``INVALID_ARG_VALUE``: A field is
                unknown or cannot be changed. ``100``: Required parameters are missing. ``0``:
                Something else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.productrow.update``. Scope: ``crm``. Who may call: users who may
        change the CRM object that has the product row. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-update.html
        """
        return self._call(
            _PRODUCTROW__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"taxIncluded": _yes_no})},
            extra_params,
        )


class AsyncCrmItemProductrowMethods(AsyncNamespace):
    """Methods of ``crm.item.productrow``."""

    async def add(
        self,
        *,
        fields: ProductrowAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductrowAddResult:
        """Add one product row to a CRM object.

        Args:
            fields: Values by field. Required. Keys: ``ownerId`` (required), ``ownerType``
                (required), ``productId``, ``price``, ``quantity``, ``discountTypeId``,
                ``discountRate``, ``taxRate``, ``taxIncluded``, ``measureCode``, ``sort``,
                ``productName``, ``discountSum``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductrowAddResult``: ``productRow``.

        Raises:
            APIError: the portal refused the call. ``ENTITY_TYPE_NOT_SUPPORTED``: Objects of
                this type are not supported here. ``ACCESS_DENIED``: The caller has no access.
                ``OWNER_NOT_FOUND``: There is no such CRM object. ``100``: Required parameters
                are missing. ``0``: Something else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.productrow.add``. Scope: ``crm``. Who may call: users who may
        change the CRM object that receives the product row. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html
        """
        return await self._call(
            _PRODUCTROW__ADD, {"fields": _in_fields(fields, {"taxIncluded": _yes_no})}, extra_params
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete one product row of a CRM object.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ENTITY_TYPE_NOT_SUPPORTED``: Objects of
                this type are not supported here. ``ACCESS_DENIED``: The caller has no access.
                ``NOT_FOUND``: There is no such product row. ``100``: Required parameters are
                missing. ``0``: Something else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.productrow.delete``. Scope: ``crm``. Who may call: users who may
        change the CRM object that loses the product row. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-delete.html
        """
        return await self._call(_PRODUCTROW__DELETE, {"id": id}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ProductrowFieldsResult:
        """Describe the fields that product rows have.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductrowFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call. ``0``: Something else went wrong, for example
                a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.productrow.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-fields.html
        """
        return await self._call(_PRODUCTROW__FIELDS, {}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductrowGetResult:
        """Fetch one product row by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductrowGetResult``: ``productRow``.

        Raises:
            APIError: the portal refused the call. ``ENTITY_TYPE_NOT_SUPPORTED``: Objects of
                this type are not supported here. ``ACCESS_DENIED``: The caller has no access.
                ``NOT_FOUND``: There is no such product row. ``100``: Required parameters are
                missing. ``0``: Something else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.productrow.get``. Scope: ``crm``. Who may call: users who may
        read the CRM object that has the product rows. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get.html
        """
        return await self._call(_PRODUCTROW__GET, {"id": id}, extra_params)

    async def get_available_for_payment(
        self,
        *,
        owner_id: int,
        owner_type: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductrowGetAvailableForPaymentResult:
        """List the product rows of a CRM object that no payment covers yet.

        Args:
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            owner_type: Short code of the CRM type, such as `D` for a deal. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductrowGetAvailableForPaymentResult``: ``productRows``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this call. ``100``: Required parameters are missing. ``0``: Something
                else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.productrow.getAvailableForPayment``. Scope: ``crm``. Who may
        call: users who may read the CRM object that has the product rows. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get-available-for-payment.html
        """
        return await self._call(
            _PRODUCTROW__GET_AVAILABLE_FOR_PAYMENT,
            {"ownerId": owner_id, "ownerType": owner_type},
            extra_params,
        )

    def list(
        self,
        *,
        filter: Mapping[str, object],
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ItemProductRow]:
        """List the product rows of one CRM object, filtered and page by page.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Product rows of the CRM object. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this call. ``INVALID_ARG_VALUE``: Parameters have wrong values.
                ``100``: Required parameters are missing. ``0``: Something else went wrong, for
                example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.productrow.list``. Scope: ``crm``. Who may call: users who may
        read the CRM object that has the product rows. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-list.html
        """
        return self._list(
            _PRODUCTROW__LIST, {"filter": filter, "order": order, "start": start}, extra_params
        )

    async def set(
        self,
        *,
        owner_id: int,
        owner_type: str,
        product_rows: Sequence[ProductrowSetProductRows | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductrowSetResult:
        """Replace all product rows of a CRM object by the given ones.

        Args:
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            owner_type: Short code of the CRM type, such as `D` for a deal. Required.
            product_rows: Product rows of the CRM object. Required. Keys: ``productId``,
                ``price``, ``quantity``, ``sort``, ``productName``, ``discountTypeId``,
                ``discountRate``, ``discountSum``, ``taxRate``, ``taxIncluded``,
                ``measureCode``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductrowSetResult``: ``productRows``.

        Raises:
            APIError: the portal refused the call. ``ENTITY_TYPE_NOT_SUPPORTED``: Objects of
                this type are not supported here. ``ACCESS_DENIED``: The caller has no access.
                ``OWNER_NOT_FOUND``: There is no such CRM object. ``100``: Required parameters
                are missing. ``0``: Something else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.productrow.set``. Scope: ``crm``. Who may call: users who may
        change the CRM object whose product rows are replaced. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-set.html
        """
        return await self._call(
            _PRODUCTROW__SET,
            {
                "ownerId": owner_id,
                "ownerType": owner_type,
                "productRows": _in_fields(product_rows, {"taxIncluded": _yes_no}),
            },
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: ProductrowUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductrowUpdateResult:
        """Change fields of one product row.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``productId``, ``price``, ``quantity``,
                ``discountTypeId``, ``discountRate``, ``taxRate``, ``taxIncluded``,
                ``measureCode``, ``sort``, ``productName``, ``discountSum``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductrowUpdateResult``: ``productRow``.

        Raises:
            APIError: the portal refused the call. ``ENTITY_TYPE_NOT_SUPPORTED``: Objects of
                this type are not supported here. ``ACCESS_DENIED``: The caller has no access.
                ``NOT_FOUND``: There is no such product row. ``INVALID_ARG_VALUE``: A field is
                unknown or cannot be changed. ``100``: Required parameters are missing. ``0``:
                Something else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.item.productrow.update``. Scope: ``crm``. Who may call: users who may
        change the CRM object that has the product row. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-update.html
        """
        return await self._call(
            _PRODUCTROW__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"taxIncluded": _yes_no})},
            extra_params,
        )
