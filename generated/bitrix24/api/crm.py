# Generated from spec/crm: edit the spec there, then run python -m generator build.
"""Methods of ``crm``, and the shapes of what they answer."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.deprecation import deprecated as _deprecated
from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import in_fields as _in_fields
from .._runtime.values import yes_no as _yes_no

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page
    from ..api.crm_activity import AsyncCrmActivityMethods, CrmActivityMethods
    from ..api.crm_company import AsyncCrmCompanyMethods, CrmCompanyMethods
    from ..api.crm_contact import AsyncCrmContactMethods, CrmContactMethods
    from ..api.crm_deal import AsyncCrmDealMethods, CrmDealMethods
    from ..api.crm_documentgenerator import (
        AsyncCrmDocumentgeneratorMethods,
        CrmDocumentgeneratorMethods,
    )
    from ..api.crm_invoice import AsyncCrmInvoiceMethods, CrmInvoiceMethods
    from ..api.crm_item import AsyncCrmItemMethods, CrmItemMethods
    from ..api.crm_lead import AsyncCrmLeadMethods, CrmLeadMethods
    from ..api.crm_quote import AsyncCrmQuoteMethods, CrmQuoteMethods
    from ..api.crm_requisite import AsyncCrmRequisiteMethods, CrmRequisiteMethods
    from ..api.crm_timeline import AsyncCrmTimelineMethods, CrmTimelineMethods


class ItemProductRow(TypedDict):
    """A product row of a CRM object."""

    id: int
    """Identifier."""
    ownerId: int
    """Identifier of the owner, or of the object that the entry belongs to."""
    ownerType: str
    """Short code of the CRM object type that owns the row."""
    productId: int
    """Catalogue product of the row."""
    price: float
    """Unit price after discount, with tax."""
    quantity: float
    """Number of units in the row."""
    discountTypeId: Literal[1, 2] | int
    """How the discount is given: 1 as an amount, 2 as a percentage. One of ``1`` (sum of money),
    ``2`` (percentage) and others.
    """
    discountRate: float
    """Discount, in per cent."""
    taxRate: float | None
    """Tax rate, in per cent."""
    taxIncluded: Literal["Y", "N"]
    """Whether the price already contains tax: Y or N."""
    measureCode: int
    """Code of the unit of measurement."""
    sort: int
    """Sort index, or the field to sort by."""
    type: Literal[1, 2, 3, 4, 5, 6, 7] | int
    """Product type: 1 simple, 2 set, 3 with variations, 4 variation, and so on. One of ``1``
    (simple product), ``2`` (bundle of products), ``3`` (product with variations), ``4``
    (variation of a product), ``5`` (variation whose product is missing or deleted), ``6``
    (faulty product with variations), ``7`` (service) and others.
    """
    productName: str
    """Product name as shown in the row."""
    priceAccount: float
    """Unit price after discount, with tax, in the reporting currency."""
    priceExclusive: float
    """Unit price after discount, before tax."""
    priceNetto: float
    """Unit price before discount and tax."""
    priceBrutto: float
    """Unit price before discount, with tax."""
    discountSum: float
    """Discount as an amount of money."""
    customized: str
    """Obsolete flag."""
    measureName: str
    """Unit of measurement in words, such as pcs or kg."""
    xmlId: str
    """External identifier."""
    storeId: NotRequired[int]
    """Warehouse from which the product comes."""


class Multifield(TypedDict):
    """One of several values of a field such as phone or e-mail."""

    VALUE: str
    VALUE_TYPE: str
    """Kind of use of the value, such as work or home."""
    ID: NotRequired[int | str]
    """Identifier."""
    TYPE_ID: NotRequired[str]
    """Kind of value: `PHONE`, `EMAIL`, `WEB` or `IM`."""


class Orderentity(TypedDict):
    """The binding of an online-store order to a CRM object."""

    orderId: int
    """Identifier of the online-store order."""
    ownerId: int
    """Identifier of the owner, or of the object that the entry belongs to."""
    ownerTypeId: NotRequired[int]
    """CRM object type of the owner: deal or invoice only."""
    OWNER_ID: NotRequired[int]
    """Identifier of the owner, or of the object that the entry belongs to."""
    OWNER_TYPE_ID: NotRequired[int]
    """CRM type of the object tied to the order, by number."""
    ORDER_ID: NotRequired[int]
    """Order that is tied to the CRM object."""


class RecurringDealParams(TypedDict):
    """Settings of the repetition: mode, periods and offsets."""

    MODE: str
    """Whether to repeat once (single) or again and again (multiple)."""
    SINGLE_BEFORE_START_DATE_TYPE: Literal["day", "week", "month", "year"] | str
    """Unit of the offset in single mode: day, week, month or year. One of ``day``, ``week``,
    ``month``, ``year`` and others.
    """
    SINGLE_BEFORE_START_DATE_VALUE: int
    """Size of the offset in single mode; usually 0 in multiple mode."""
    MULTIPLE_TYPE: Literal["day", "week", "month", "year"] | str
    """Unit of the period in multiple mode: day, week, month or year. One of ``day``, ``week``,
    ``month``, ``year`` and others.
    """
    MULTIPLE_INTERVAL: int
    """Number of units between two deals in multiple mode."""
    OFFSET_BEGINDATE_TYPE: Literal["day", "week", "month", "year"] | str
    """Unit by which the new deal's start date is shifted: day to year. One of ``day``, ``week``,
    ``month``, ``year`` and others.
    """
    OFFSET_BEGINDATE_VALUE: int
    """Number of units by which the new deal's start date is shifted."""
    OFFSET_CLOSEDATE_TYPE: Literal["day", "week", "month", "year"] | str
    """Unit by which the new deal's end date is shifted: day to year. One of ``day``, ``week``,
    ``month``, ``year`` and others.
    """
    OFFSET_CLOSEDATE_VALUE: int
    """Number of units by which the new deal's end date is shifted."""


class RecurringDeal(TypedDict):
    """The settings by which a deal is repeated."""

    id: int | str
    """Identifier."""
    deal_id: int | str
    """Template deal that is repeated."""
    based_id: int | str
    """Deal from which the template was made."""
    ACTIVE: Literal["Y", "N"]
    """Whether it is active; for a workday, whether it is confirmed."""
    category_id: str
    """Funnel in which new deals are created."""
    IS_LIMIT: Literal["N", "D", "T"] | str
    """What ends the repetition: N nothing, D a date, T a number of deals. One of ``N`` (no limit),
    ``D`` (until the date in `LIMIT_DATE`), ``T`` (until the count in `LIMIT_REPEAT`) and
    others.
    """
    COUNTER_REPEAT: int | str
    """How many deals the template has produced so far."""
    LIMIT_REPEAT: int | str | None
    """Largest number of deals to create; for IS_LIMIT T."""
    LIMIT_DATE: str
    """Day after which no deals are created; for IS_LIMIT D."""
    START_DATE: str
    """Date from which the next run is worked out."""
    NEXT_EXECUTION: str
    """When the next deal will be created."""
    LAST_EXECUTION: str
    """When a deal was last created; may be empty."""
    PARAMS: RecurringDealParams
    """Settings of the repetition: mode, periods and offsets."""


class SaleOrderPaymentCrmSimple(TypedDict):
    """A payment of an order, in the short form that CRM returns."""

    id: int
    """Identifier."""
    accountNumber: str
    """Number that the system gave the payment."""
    paid: Literal["Y", "N"]
    """Whether the payment has been made: Y or N."""
    datePaid: str | None
    """Date and time of payment."""
    empPaidId: int | None
    """User who paid."""
    paySystemId: str | int
    """Payment system used."""
    sum: float
    """Amount of the payment."""
    currency: str
    """Currency code of the payment."""
    paySystemName: str
    """Payment system, by name."""


class SaleOrderShipmentCrmSimple(TypedDict):
    """A shipment of an order, in the short form that CRM returns."""

    id: str | int
    """Identifier."""
    accountNumber: str
    """Number that the system gave the shipment."""
    deducted: Literal["Y", "N"]
    """Whether the goods have been shipped: Y or N."""
    dateDeducted: str | None
    """Date and time when the shipped flag last changed."""
    deliveryId: int
    """Delivery service that carries the shipment."""
    priceDelivery: float
    """Cost of delivery."""
    currency: str
    """Currency code of the delivery cost."""
    deliveryName: str
    """Delivery service, by name."""


class Type(TypedDict):
    """A smart process: a CRM object type of the account's own."""

    id: int
    """Identifier."""
    title: str
    code: str
    """Code that identifies the entry."""
    createdBy: int
    """Identifier of the user who created the entry."""
    entityTypeId: int
    """Object type number of the smart process or linked type; left out: generated."""
    customSectionId: int | None
    """Identifier of the digital workplace; obsolete."""
    isCategoriesEnabled: Literal["Y", "N"]
    """Whether items can have several funnels and tunnels."""
    isStagesEnabled: Literal["Y", "N"]
    """Whether items have stages and a kanban."""
    isBeginCloseDatesEnabled: Literal["Y", "N"]
    """Whether items have a start and an end date."""
    isClientEnabled: Literal["Y", "N"]
    """Whether items have a client: contacts and companies."""
    isUseInUserfieldEnabled: Literal["Y", "N"]
    """Whether items can be chosen in custom fields."""
    isLinkWithProductsEnabled: Literal["Y", "N"]
    """Whether items can hold products of the catalogue."""
    isMycompanyEnabled: Literal["Y", "N"]
    """Whether items have a field for one's own company details."""
    isDocumentsEnabled: Literal["Y", "N"]
    """Whether documents can be printed from items."""
    isSourceEnabled: Literal["Y", "N"]
    """Whether items have a source and a source description."""
    isObserversEnabled: Literal["Y", "N"]
    """Whether items have observers."""
    isRecyclebinEnabled: Literal["Y", "N"]
    """Whether deleted items go to the recycle bin."""
    isAutomationEnabled: Literal["Y", "N"]
    """Whether automation rules and triggers work."""
    isBizProcEnabled: Literal["Y", "N"]
    """Whether workflows can be designed for the items."""
    isSetOpenPermissions: Literal["Y", "N"]
    """Whether new funnels are open to everyone."""
    isPaymentsEnabled: Literal["Y", "N"]
    """Whether items support payments."""
    isCountersEnabled: Literal["Y", "N"]
    """Whether counters work for the items."""
    createdTime: str
    """When the smart process was created."""
    updatedTime: str
    """When the smart process was last changed."""
    updatedBy: int
    """Identifier of the user who made the last change."""
    relations: NotRequired[dict[str, Any]]
    """Links with other CRM object types: parents and children."""
    linkedUserFields: NotRequired[dict[str, Any]]
    """Places whose custom field may hold items of this smart process."""
    customSections: NotRequired[list[Any]]
    """Digital workplaces; obsolete."""


class UfEnumElement(TypedDict):
    """A choice of a list-type custom field."""

    ID: int
    """Identifier."""
    VALUE: str
    DEF: Literal["Y", "N"]
    """Whether the option is chosen by default: Y or N."""
    SORT: int
    """Sort index: lower comes first."""
    XML_ID: str
    """External identifier."""
    DEL: Literal["Y", "N"]
    """Whether to delete the existing option: Y or N."""


class UserfieldSettingsDefaultValue(TypedDict):
    """Value taken when none is given."""

    VALUE: str
    TYPE: str
    """Kind of default value, such as FIXED."""


class UserfieldSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    SHOW_MAP: NotRequired[Literal["Y", "N"]]
    """Whether an address field shows a map."""
    CONTACT: NotRequired[Literal["Y", "N"]]
    """Whether the field may link to contacts."""
    COMPANY: NotRequired[Literal["Y", "N"]]
    """Whether the field may link to companies."""
    DYNAMIC_1224: NotRequired[str]
    """Whether the field may link to items of smart process 1224 (sample key)."""
    DYNAMIC_1226: NotRequired[str]
    """Whether the field may link to items of smart process 1226 (sample key)."""
    DYNAMIC_1268: NotRequired[str]
    """Whether the field may link to items of smart process 1268 (sample key)."""
    DYNAMIC_1278: NotRequired[str]
    """Whether the field may link to items of smart process 1278 (sample key)."""
    LEAD: NotRequired[bool | None]
    """Whether the field may link to leads."""
    DEFAULT_VALUE: NotRequired[float | UserfieldSettingsDefaultValue]
    """Value taken when none is given."""
    PRECISION: NotRequired[int]
    """Number of decimal places."""
    SIZE: NotRequired[int]
    """Size of the file in bytes; for an input field, its width."""
    MIN_VALUE: NotRequired[float]
    """Smallest value allowed."""
    MAX_VALUE: NotRequired[float]
    """Largest value allowed."""
    LIST_WIDTH: NotRequired[int]
    """Largest display width in lists."""
    LIST_HEIGHT: NotRequired[int]
    """Height of the list, or of the preview in it."""
    MAX_SHOW_SIZE: NotRequired[int]
    """Largest file size that lists display, 0 for no limit."""
    MAX_ALLOWED_SIZE: NotRequired[int]
    """Largest file size that may be uploaded, 0 for no check."""
    EXTENSIONS: NotRequired[list[str]]
    """File extensions that may be uploaded."""
    TARGET_BLANK: NotRequired[Literal["Y", "N"]]
    """Whether the file opens in a new tab."""
    DISPLAY: NotRequired[str]
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK."""
    LABEL: NotRequired[list[str]]
    """Caption shown to users."""
    LABEL_CHECKBOX: NotRequired[str]
    """Text beside the checkbox."""
    USE_SECOND: NotRequired[Literal["Y", "N"]]
    """Whether the time includes seconds."""
    USE_TIMEZONE: NotRequired[Literal["Y", "N"]]
    """Whether time zones are taken into account."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text."""
    REGEXP: NotRequired[str]
    """Regular expression that the value must match."""
    MIN_LENGTH: NotRequired[int]
    """Shortest string accepted, 0 for no check."""
    MAX_LENGTH: NotRequired[int]
    """Longest string accepted, 0 for no check."""
    CAPTION_NO_VALUE: NotRequired[str]
    """Text shown while nothing is chosen."""
    SHOW_NO_VALUE: NotRequired[Literal["Y", "N"]]
    """Whether a mandatory field offers an empty value: Y or N."""
    IBLOCK_ID: NotRequired[int]
    """Identifier of the information block."""
    ACTIVE_FILTER: NotRequired[Literal["Y", "N"]]
    """Whether only active items are offered: Y or N."""
    ENTITY_TYPE: NotRequired[dict[str, Any]]
    """Type of the object or directory concerned."""
    DEAL: NotRequired[bool]
    """Whether the field may link to deals."""
    ORDER: NotRequired[bool]
    """Sorting: field → ASC or DESC; in field settings, whether orders may be linked."""
    QUOTE: NotRequired[bool]
    """Whether the field may link to quotes."""
    SMART_INVOICE: NotRequired[bool]
    """Whether the field may link to new-style invoices."""
    POPUP: NotRequired[bool]
    """Whether the link opens in a new window."""


class UserfieldList(TypedDict):
    """Values of a list field, or entries of a list."""

    ID: int
    """Identifier."""
    VALUE: str
    SORT: int
    """Sort index: lower comes first."""
    DEF: Literal["Y", "N"]
    """Whether the option is chosen by default."""


class Userfield(TypedDict):
    """A custom field of a CRM object."""

    ID: int | str
    """Identifier."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    FIELD_NAME: str
    """Code of the field."""
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
    XML_ID: str | None
    """External identifier."""
    SORT: int | str
    """Sort index: lower comes first."""
    MULTIPLE: Literal["Y", "N"]
    """Whether several values are allowed: Y or N."""
    MANDATORY: Literal["Y", "N"]
    """Whether a value is required: Y or N."""
    SHOW_FILTER: bool | str
    """Whether and how filters show the field: Y, N, I (exact), E (mask) or S (substring)."""
    SHOW_IN_LIST: Literal["Y", "N"]
    """Whether lists show the field."""
    EDIT_IN_LIST: Literal["Y", "N"]
    """Whether users may edit the value."""
    IS_SEARCHABLE: Literal["Y", "N"]
    """Whether values of the field take part in search."""
    SETTINGS: UserfieldSettings | list[Any]
    """Further settings; which ones depends on the type."""
    EDIT_FORM_LABEL: dict[str, Any] | str
    """Label in the edit form: a text, or texts by language."""
    LIST_COLUMN_LABEL: dict[str, Any] | str
    """Column heading in lists: a text, or texts by language."""
    LIST_FILTER_LABEL: dict[str, Any] | str
    """Label in the list filter: a text, or texts by language."""
    ERROR_MESSAGE: dict[str, Any] | None
    """Text of the error; for a custom field, shown when a value is invalid."""
    HELP_MESSAGE: dict[str, Any] | None
    """Hint for the field: a text, or texts by language."""
    LIST: NotRequired[list[UserfieldList]]
    """Values of a list field, or entries of a list."""
    USER_TYPE_OWNER: NotRequired[str]
    """Application that serves the custom field type, by its client ID."""


class AddressAddFields(TypedDict):
    """Values by field."""

    TYPE_ID: int
    """Type of the address, an identifier from `crm.enum.addresstype`."""
    ENTITY_TYPE_ID: int
    """Type of the owner, normally a requisite or a lead."""
    ENTITY_ID: str | int
    """Identifier of the object that the entry belongs to."""
    ADDRESS_1: NotRequired[str]
    """Street with house number and building."""
    ADDRESS_2: NotRequired[str]
    """Flat or office number."""
    CITY: NotRequired[str]
    """Town or city of the address."""
    POSTAL_CODE: NotRequired[str]
    """Postcode of the address."""
    REGION: NotRequired[str]
    """District or region of the address."""
    PROVINCE: NotRequired[str]
    """State or province of the address."""
    COUNTRY: NotRequired[str]
    """Name of the country."""
    COUNTRY_CODE: NotRequired[str]
    """Code of the country; unused and kept for compatibility only."""
    LOC_ADDR_ID: NotRequired[int]
    """Linked address of the Location module, copied on creation."""


class AddressDeleteFields(TypedDict):
    """Values by field."""

    TYPE_ID: int
    """Type of the address, an identifier from `crm.enum.addresstype`."""
    ENTITY_TYPE_ID: int
    """Type of the owner, normally a requisite or a lead."""
    ENTITY_ID: str | int
    """Identifier of the object that the entry belongs to."""


class AddressFieldsResult(TypedDict):
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


class AddressListSelect(TypedDict):
    """Fields to answer with."""

    TYPE_ID: NotRequired[int]
    """Type of the address, an identifier from `crm.enum.addresstype`."""
    ENTITY_TYPE_ID: NotRequired[int]
    """Type of the owner, normally a requisite or a lead."""
    ENTITY_ID: NotRequired[str]
    """Identifier of the object that the entry belongs to."""
    ADDRESS_1: NotRequired[str]
    """Street with house number and building."""
    ADDRESS_2: NotRequired[str]
    """Flat or office number."""
    CITY: NotRequired[str]
    """Town or city of the address."""
    POSTAL_CODE: NotRequired[str]
    """Postcode of the address."""
    REGION: NotRequired[str]
    """District or region of the address."""
    PROVINCE: NotRequired[str]
    """State or province of the address."""
    COUNTRY: NotRequired[str]
    """Name of the country."""
    COUNTRY_CODE: NotRequired[str]
    """Code of the country; unused and kept for compatibility only."""
    LOC_ADDR_ID: NotRequired[int]
    """Linked address of the Location module, copied on creation."""
    ANCHOR_TYPE_ID: NotRequired[int]
    """Type of the top owner: company, contact or lead; set automatically."""
    ANCHOR_ID: NotRequired[int]
    """Top owner: company, contact or lead; set automatically."""


class AddressListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    ENTITY_TYPE_ID: NotRequired[int]
    """Type of the owner, normally a requisite or a lead."""
    ENTITY_ID: NotRequired[str | int]
    """Identifier of the object that the entry belongs to."""
    TYPE_ID: NotRequired[int]
    """Type of the address, an identifier from `crm.enum.addresstype`."""
    ADDRESS_1: NotRequired[str]
    """Street with house number and building."""
    ADDRESS_2: NotRequired[str]
    """Flat or office number."""
    CITY: NotRequired[str]
    """Town or city of the address."""
    POSTAL_CODE: NotRequired[str]
    """Postcode of the address."""
    REGION: NotRequired[str]
    """District or region of the address."""
    PROVINCE: NotRequired[str]
    """State or province of the address."""
    COUNTRY: NotRequired[str]
    """Name of the country."""
    COUNTRY_CODE: NotRequired[str]
    """Code of the country; unused and kept for compatibility only."""
    LOC_ADDR_ID: NotRequired[int]
    """Linked address of the Location module, copied on creation."""
    ANCHOR_TYPE_ID: NotRequired[int]
    """Type of the top owner: company, contact or lead; set automatically."""
    ANCHOR_ID: NotRequired[int]
    """Top owner: company, contact or lead; set automatically."""


class AddressListOrder(TypedDict):
    """Sorting: field → ASC or DESC; in places the direction alone."""

    TYPE_ID: NotRequired[str]
    """Type of the address, an identifier from `crm.enum.addresstype`."""
    ENTITY_TYPE_ID: NotRequired[str]
    """Type of the owner, normally a requisite or a lead."""
    ENTITY_ID: NotRequired[str]
    """Identifier of the object that the entry belongs to."""
    ADDRESS_1: NotRequired[str]
    """Street with house number and building."""
    ADDRESS_2: NotRequired[str]
    """Flat or office number."""
    CITY: NotRequired[str]
    """Town or city of the address."""
    POSTAL_CODE: NotRequired[str]
    """Postcode of the address."""
    REGION: NotRequired[str]
    """District or region of the address."""
    PROVINCE: NotRequired[str]
    """State or province of the address."""
    COUNTRY: NotRequired[str]
    """Name of the country."""
    COUNTRY_CODE: NotRequired[str]
    """Code of the country; unused and kept for compatibility only."""
    LOC_ADDR_ID: NotRequired[str]
    """Linked address of the Location module, copied on creation."""
    ANCHOR_TYPE_ID: NotRequired[str]
    """Type of the top owner: company, contact or lead; set automatically."""
    ANCHOR_ID: NotRequired[str]
    """Top owner: company, contact or lead; set automatically."""


class AddressListItem(TypedDict):
    """What ``result`` holds."""

    TYPE_ID: int | str
    """Type of the address, an identifier from `crm.enum.addresstype`."""
    ENTITY_TYPE_ID: int | str
    """Type of the owner, normally a requisite or a lead."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    ADDRESS_1: str
    """Street with house number and building."""
    ADDRESS_2: str
    """Flat or office number."""
    CITY: str
    """Town or city of the address."""
    POSTAL_CODE: str
    """Postcode of the address."""
    REGION: str
    """District or region of the address."""
    PROVINCE: str
    """State or province of the address."""
    COUNTRY: str
    """Name of the country."""
    COUNTRY_CODE: str | None
    """Code of the country; unused and kept for compatibility only."""
    LOC_ADDR_ID: int | str
    """Linked address of the Location module, copied on creation."""
    ANCHOR_TYPE_ID: int | str
    """Type of the top owner: company, contact or lead; set automatically."""
    ANCHOR_ID: int | str
    """Top owner: company, contact or lead; set automatically."""


class AddressUpdateFields(TypedDict):
    """Values by field."""

    TYPE_ID: int
    """Type of the address, an identifier from `crm.enum.addresstype`."""
    ENTITY_TYPE_ID: int
    """Type of the owner, normally a requisite or a lead."""
    ENTITY_ID: str | int
    """Identifier of the object that the entry belongs to."""
    ADDRESS_1: NotRequired[str]
    """Street with house number and building."""
    CITY: NotRequired[str]
    """Town or city of the address."""
    ADDRESS_2: NotRequired[str]
    """Flat or office number."""
    POSTAL_CODE: NotRequired[str]
    """Postcode of the address."""
    REGION: NotRequired[str]
    """District or region of the address."""
    PROVINCE: NotRequired[str]
    """State or province of the address."""
    COUNTRY: NotRequired[str]
    """Name of the country."""
    COUNTRY_CODE: NotRequired[str]
    """Code of the country; unused and kept for compatibility only."""
    LOC_ADDR_ID: NotRequired[int]
    """Linked address of the Location module, copied on creation."""


class AutomatedsolutionAddFields(TypedDict):
    """Values by field."""

    title: str
    typeIds: NotRequired[Sequence[int]]
    """Smart processes of the workplace; on update the whole set is replaced."""


class AutomatedsolutionAddResultAutomatedSolution(TypedDict):
    """The digital workplace."""

    id: int
    """Identifier."""
    title: str
    typeIds: list[int]
    """Smart processes of the workplace; on update the whole set is replaced."""


class AutomatedsolutionAddResult(TypedDict):
    """What ``result`` holds."""

    automatedSolution: AutomatedsolutionAddResultAutomatedSolution
    """The digital workplace."""


class AutomatedsolutionFieldsResult(TypedDict):
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
    upperName: str
    """Name of the field in upper-case notation."""


class AutomatedsolutionGetResultAutomatedSolution(TypedDict):
    """The digital workplace."""

    id: int
    """Identifier."""
    title: str
    typeIds: list[int]
    """Smart processes of the workplace; on update the whole set is replaced."""


class AutomatedsolutionGetResult(TypedDict):
    """What ``result`` holds."""

    automatedSolution: AutomatedsolutionGetResultAutomatedSolution
    """The digital workplace."""


class AutomatedsolutionListItem(TypedDict):
    """Digital workplaces that were found."""

    id: int
    """Identifier."""
    title: str
    typeIds: list[int]
    """Smart processes of the workplace; on update the whole set is replaced."""


class AutomatedsolutionUpdateFields(TypedDict):
    """Values by field."""

    title: NotRequired[str]
    typeIds: NotRequired[Sequence[int]]
    """Smart processes of the workplace; on update the whole set is replaced."""


class AutomatedsolutionUpdateResultAutomatedSolution(TypedDict):
    """The digital workplace."""

    id: int
    """Identifier."""
    title: str
    typeIds: list[int]
    """Smart processes of the workplace; on update the whole set is replaced."""


class AutomatedsolutionUpdateResult(TypedDict):
    """What ``result`` holds."""

    automatedSolution: AutomatedsolutionUpdateResultAutomatedSolution
    """The digital workplace."""


class AutomationTriggerListResult(TypedDict):
    """What ``result`` holds."""

    NAME: str
    CODE: str
    """Symbolic code."""


class CalllistGetResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    DATE_CREATE: str
    """Date and time of creation."""
    CREATED_BY_ID: int | str
    """Creator of the call list, as a user identifier."""
    WEBFORM_ID: int | str
    """CRM form shown to the agent during the call."""
    ENTITY_TYPE_ID: int | str
    """CRM type of the participants: 3 for contacts, 4 for companies."""
    ENTITY_TYPE: str
    """Type of the object or directory concerned."""


class CalllistListResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    CREATED_BY_ID: str
    """Creator of the call list, as a user identifier."""


class CalllistStatuslistResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    NAME: str
    SORT: int
    """Sort index: lower comes first."""
    STATUS_ID: str
    """Code of the call status, usable in filters."""


class CalllistItemsGetResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    STATUS: str
    """Call status of the participant."""
    ENTITY_TYPE: int
    """Type of the object or directory concerned."""


class CatalogFieldsResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    NAME: str
    ORIGINATOR_ID: str
    """Identifier of the external data source."""
    ORIGIN_ID: str
    """Identifier of the entry within the external data source."""
    XML_ID: str
    """External identifier."""


class CategoryAddFields(TypedDict):
    """Values by field."""

    name: str
    """Default: ``-``."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by. Default: ``500``."""
    isDefault: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is the default funnel of its object type. Default: ``N``."""


class CategoryAddResultCategory(TypedDict):
    """Funnel with all its fields."""

    id: int
    """Identifier."""
    name: str
    sort: int
    """Sort index, or the field to sort by."""
    entityTypeId: int
    """Numeric type of the CRM object to which the funnel belongs."""
    isDefault: Literal["Y", "N"]
    """Whether it is the default funnel of its object type."""
    originId: NotRequired[str]
    """Identifier that ties the funnel to an external source; deals only."""
    originatorId: NotRequired[str]
    """Identifier that ties the funnel to an external source; deals only."""
    isSystem: NotRequired[bool]
    """Whether it is a system funnel; smart processes only."""
    code: NotRequired[str]
    """Code that identifies the entry."""


class CategoryAddResult(TypedDict):
    """What ``result`` holds."""

    category: CategoryAddResultCategory
    """Funnel with all its fields."""


class CategoryFieldsResultFields(TypedDict):
    """Values by field."""

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
    """Whether the field is user-defined."""
    title: str
    upperName: str
    """Name of the field in capital letters."""


class CategoryFieldsResult(TypedDict):
    """What ``result`` holds."""

    fields: dict[str, CategoryFieldsResultFields]
    """Values by field."""
    isSystem: NotRequired[bool]
    """Whether it is a system funnel; smart processes only."""
    code: NotRequired[str]
    """Code that identifies the entry."""


class CategoryGetResultCategory(TypedDict):
    """Funnel with all its fields."""

    id: int
    """Identifier."""
    name: str
    sort: int
    """Sort index, or the field to sort by."""
    entityTypeId: int
    """Numeric type of the CRM object to which the funnel belongs."""
    isDefault: str
    """Whether it is the default funnel of its object type."""
    originId: str
    """Identifier that ties the funnel to an external source; deals only."""
    originatorId: str
    """Identifier that ties the funnel to an external source; deals only."""


class CategoryGetResult(TypedDict):
    """What ``result`` holds."""

    category: CategoryGetResultCategory
    """Funnel with all its fields."""


class CategoryListItem(TypedDict):
    """Funnels of the CRM object type."""

    id: int
    """Identifier."""
    name: str
    sort: int
    """Sort index, or the field to sort by."""
    entityTypeId: int
    """Numeric type of the CRM object to which the funnel belongs."""
    isDefault: str
    """Whether it is the default funnel of its object type."""
    originId: NotRequired[str]
    """Identifier that ties the funnel to an external source; deals only."""
    originatorId: NotRequired[str]
    """Identifier that ties the funnel to an external source; deals only."""


class CategoryUpdateFields(TypedDict):
    """Values by field."""

    name: NotRequired[str]
    """Default: ``-``."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by. Default: ``500``."""
    isDefault: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is the default funnel of its object type. Default: ``N``."""


class CategoryUpdateResultCategory(TypedDict):
    """Funnel with all its fields."""

    id: int
    """Identifier."""
    name: str
    sort: int
    """Sort index, or the field to sort by."""
    entityTypeId: int
    """Numeric type of the CRM object to which the funnel belongs."""
    isDefault: str
    """Whether it is the default funnel of its object type."""


class CategoryUpdateResult(TypedDict):
    """What ``result`` holds."""

    category: CategoryUpdateResultCategory
    """Funnel with all its fields."""


class CurrencyAddFieldsLang(TypedDict):
    """Names and formats by language code."""

    DECIMALS: int
    """Number of decimal places."""
    DEC_POINT: NotRequired[str]
    """Sign between the whole and the decimal part."""
    FORMAT_STRING: NotRequired[str]
    """Pattern for an amount; # stands for the number."""
    FULL_NAME: NotRequired[str]
    """Name of the currency in the language concerned."""
    HIDE_ZERO: NotRequired[str]
    """Whether zeros at the end of decimals are hidden: Y or N."""
    THOUSANDS_VARIANT: NotRequired[str]
    """Code of a predefined thousands separator."""
    THOUSANDS_SEP: NotRequired[str]
    """Separator of thousands."""


class CurrencyAddFields(TypedDict):
    """Values by field."""

    CURRENCY: str
    """Code of the currency, ISO 4217."""
    BASE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is the base currency: Y or N. Default: ``N``."""
    AMOUNT: float
    """Rate against the base currency, for AMOUNT_CNT units."""
    AMOUNT_CNT: int
    """Number of units that the rate is given for, e.g. 1 or 100."""
    SORT: NotRequired[int]
    """Sort index: lower comes first. Default: ``100``."""
    LANG: NotRequired[Mapping[str, CurrencyAddFieldsLang | Mapping[str, object]]]
    """Names and formats by language code."""


class CurrencyFieldsResult(TypedDict):
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


class CurrencyGetResultLang(TypedDict):
    """Names and formats by language code."""

    FORMAT_STRING: str
    """Pattern for an amount; # stands for the number."""
    FULL_NAME: str
    """Name of the currency in the language concerned."""
    DEC_POINT: str
    """Sign between the whole and the decimal part."""
    THOUSANDS_SEP: str | None
    """Separator of thousands."""
    DECIMALS: str
    """Number of decimal places."""
    THOUSANDS_VARIANT: str
    """Code of a predefined thousands separator."""
    HIDE_ZERO: str
    """Whether zeros at the end of decimals are hidden: Y or N."""


class CurrencyGetResult(TypedDict):
    """What ``result`` holds."""

    CURRENCY: str
    """Code of the currency, ISO 4217."""
    AMOUNT_CNT: str
    """Number of units that the rate is given for, e.g. 1 or 100."""
    AMOUNT: str
    """Rate against the base currency, for AMOUNT_CNT units."""
    SORT: str
    """Sort index: lower comes first."""
    BASE: str
    """Whether it is the base currency: Y or N."""
    FULL_NAME: str
    """Name of the currency in the language concerned."""
    LID: str
    """Language whose name and format are given at the top level."""
    FORMAT_STRING: str
    """Pattern for an amount; # stands for the number."""
    DEC_POINT: str
    """Sign between the whole and the decimal part."""
    THOUSANDS_SEP: str
    """Separator of thousands."""
    DECIMALS: str
    """Number of decimal places."""
    DATE_UPDATE: str
    """Date and time of the last change."""
    LANG: dict[str, CurrencyGetResultLang]
    """Names and formats by language code."""


class CurrencyListItem(TypedDict):
    """What ``result`` holds."""

    CURRENCY: str
    """Code of the currency, ISO 4217."""
    AMOUNT_CNT: str
    """Number of units that the rate is given for, e.g. 1 or 100."""
    AMOUNT: str
    """Rate against the base currency, for AMOUNT_CNT units."""
    SORT: str
    """Sort index: lower comes first."""
    BASE: str
    """Whether it is the base currency: Y or N."""
    FULL_NAME: str
    """Name of the currency in the language concerned."""
    LID: str
    """Language whose name and format are given at the top level."""
    FORMAT_STRING: str
    """Pattern for an amount; # stands for the number."""
    DEC_POINT: str
    """Sign between the whole and the decimal part."""
    THOUSANDS_SEP: str | None
    """Separator of thousands."""
    DECIMALS: str
    """Number of decimal places."""
    DATE_UPDATE: str
    """Date and time of the last change."""


class CurrencyUpdateFieldsLang(TypedDict):
    """Names and formats by language code."""

    DECIMALS: int
    """Number of decimal places."""
    DEC_POINT: NotRequired[str]
    """Sign between the whole and the decimal part."""
    FORMAT_STRING: NotRequired[str]
    """Pattern for an amount; # stands for the number."""
    FULL_NAME: NotRequired[str]
    """Name of the currency in the language concerned."""
    HIDE_ZERO: NotRequired[str]
    """Whether zeros at the end of decimals are hidden: Y or N."""
    THOUSANDS_VARIANT: NotRequired[str]
    """Code of a predefined thousands separator."""
    THOUSANDS_SEP: NotRequired[str]
    """Separator of thousands."""


class CurrencyUpdateFields(TypedDict):
    """Values by field."""

    AMOUNT: NotRequired[float]
    """Rate against the base currency, for AMOUNT_CNT units."""
    LANG: NotRequired[Mapping[str, CurrencyUpdateFieldsLang | Mapping[str, object]]]
    """Names and formats by language code."""
    SORT: NotRequired[int]
    """Sort index: lower comes first. Default: ``100``."""
    AMOUNT_CNT: NotRequired[int]
    """Number of units that the rate is given for, e.g. 1 or 100."""
    BASE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is the base currency: Y or N. Default: ``N``."""


class CurrencyLocalizationsFieldsResult(TypedDict):
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


class CurrencyLocalizationsGetResult(TypedDict):
    """What ``result`` holds."""

    FORMAT_STRING: str
    """Pattern for an amount; # stands for the number."""
    FULL_NAME: str
    """Name of the currency in the language concerned."""
    DEC_POINT: str
    """Sign between the whole and the decimal part."""
    THOUSANDS_SEP: str | None
    """Separator of thousands."""
    DECIMALS: str
    """Number of decimal places."""
    THOUSANDS_VARIANT: str
    """Code of a predefined thousands separator."""
    HIDE_ZERO: str
    """Whether zeros at the end of decimals are hidden: Y or N."""


class DuplicateFindbycommResult(TypedDict):
    """What ``result`` holds."""

    CONTACT: list[int]
    """Identifiers of matching contacts."""
    LEAD: NotRequired[list[int]]
    """Identifiers of matching leads."""
    COMPANY: NotRequired[list[int]]
    """Identifiers of matching companies."""


class DuplicateVolatileTypeFieldsResult(TypedDict):
    """What ``result`` holds."""

    entityTypeId: int
    """Type of CRM object: 1 lead, 3 contact, 4 company; left out: all of them."""
    fieldCode: str
    """Code of the field, e.g. TITLE, RQ.EN.NAME or a UF_CRM_ field."""
    fieldTitle: str
    """Name of the field shown to users."""


class DuplicateVolatileTypeListResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    entityTypeId: int
    """Type of CRM object: 1 lead, 3 contact, 4 company; left out: all of them."""
    fieldCode: str
    """Code of the field, e.g. TITLE, RQ.EN.NAME or a UF_CRM_ field."""


class DuplicateVolatileTypeRegisterResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""


class EntityMergeBatchParams(TypedDict):
    """CRM type and identifiers of the duplicates to merge."""

    entityTypeId: Literal[1, 2, 3, 4, 7, 31, 128] | int
    """CRM object type of the items, such as 2 for deals. One of ``1`` (lead), ``2`` (deal), ``3``
    (contact), ``4`` (company), ``7`` (estimate), ``31`` (invoice), ``128`` (SPA, given by its
    own identifier) and others.
    """
    entityIds: Sequence[int]
    """Items to merge, two at least, all of one type."""


class EntityMergeBatchResult(TypedDict):
    """What ``result`` holds."""

    STATUS: str
    """Outcome of the merge, such as SUCCESS or CONFLICT."""
    ENTITY_IDS: list[int]
    """Items that the merge deleted."""


class EnumActivitydirectionResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    NAME: str
    SYMBOL_CODE: str | None
    """Symbolic code of the enumeration item."""
    SYMBOL_CODE_SHORT: str | None
    """Short symbolic code of the enumeration item."""


class EnumActivitynotifytypeResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    NAME: str
    SYMBOL_CODE: str | None
    """Symbolic code of the enumeration item."""
    SYMBOL_CODE_SHORT: str | None
    """Short symbolic code of the enumeration item."""


class EnumActivitypriorityResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    NAME: str
    SYMBOL_CODE: str | None
    """Symbolic code of the enumeration item."""
    SYMBOL_CODE_SHORT: str | None
    """Short symbolic code of the enumeration item."""


class EnumActivitystatusResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    NAME: str
    SYMBOL_CODE: str | None
    """Symbolic code of the enumeration item."""
    SYMBOL_CODE_SHORT: str | None
    """Short symbolic code of the enumeration item."""


class EnumActivitytypeResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    NAME: str
    SYMBOL_CODE: str | None
    """Symbolic code of the enumeration item."""
    SYMBOL_CODE_SHORT: str | None
    """Short symbolic code of the enumeration item."""


class EnumAddresstypeResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    NAME: str
    SYMBOL_CODE: str | None
    """Symbolic code of the enumeration item."""
    SYMBOL_CODE_SHORT: str | None
    """Short symbolic code of the enumeration item."""


class EnumContenttypeResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    NAME: str
    SYMBOL_CODE: str | None
    """Symbolic code of the enumeration item."""
    SYMBOL_CODE_SHORT: str | None
    """Short symbolic code of the enumeration item."""


class EnumFieldsResult(TypedDict):
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


class EnumGetorderownertypesResult(TypedDict):
    """What ``result`` holds."""

    attribute: str
    """Attribute of the object type."""
    code: str
    """Code that identifies the entry."""
    id: int
    """Identifier."""
    name: str


class EnumOwnertypeResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    NAME: str
    SYMBOL_CODE: str
    """Symbolic code of the enumeration item."""
    SYMBOL_CODE_SHORT: str
    """Short symbolic code of the enumeration item."""


class EnumSettingsModeResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    NAME: str
    SYMBOL_CODE: str | None
    """Symbolic code of the enumeration item."""
    SYMBOL_CODE_SHORT: str | None
    """Short symbolic code of the enumeration item."""


class MeasureAddFields(TypedDict):
    """Values by field."""

    CODE: int | str
    """Symbolic code."""
    MEASURE_TITLE: str
    """Name of the unit of measurement."""
    SYMBOL_RUS: NotRequired[str]
    """Local symbol of the unit."""
    SYMBOL_INTL: NotRequired[str]
    """International symbol of the unit."""
    SYMBOL_LETTER_INTL: NotRequired[str]
    """International letter code of the unit."""
    IS_DEFAULT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the unit is used by default."""


class MeasureFieldsResult(TypedDict):
    """What ``result`` holds."""

    CODE: int
    """Symbolic code."""
    ID: int
    """Identifier."""
    IS_DEFAULT: str
    """Whether the unit is used by default."""
    MEASURE_TITLE: str
    """Name of the unit of measurement."""
    SYMBOL_INTL: str
    """International symbol of the unit."""
    SYMBOL_LETTER_INTL: str
    """International letter code of the unit."""
    SYMBOL_RUS: str
    """Local symbol of the unit."""


class MultifieldFieldsResult(TypedDict):
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
    """Whether the field is user-defined."""
    title: str


class OrderentityAddFields(TypedDict):
    """Values by field."""

    orderId: int
    """Identifier of the online-store order."""
    ownerId: int
    """Identifier of the owner, or of the object that the entry belongs to."""
    ownerTypeId: int
    """CRM object type of the owner: deal or invoice only."""


class OrderentityAddResult(TypedDict):
    """What ``result`` holds."""

    dealOrder: Orderentity
    """Binding that was created between order and CRM object."""


class OrderentityDeleteByFilterFields(TypedDict):
    """Values by field."""

    orderId: int
    """Identifier of the online-store order."""
    ownerId: int
    """Identifier of the owner, or of the object that the entry belongs to."""
    ownerTypeId: int
    """CRM object type of the owner: deal or invoice only."""


class OrderentityGetFieldsResultOrderEntity(TypedDict):
    """Bindings that were found, or the descriptions of their fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class OrderentityGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    orderEntity: dict[str, OrderentityGetFieldsResultOrderEntity]
    """Bindings that were found, or the descriptions of their fields."""


class StagehistoryListItem(TypedDict):
    """The entries."""

    ID: int
    """Identifier."""
    TYPE_ID: Literal[1, 2, 3, 5] | int
    """Kind of record: creation, move to a stage, or change of funnel. One of ``1`` (item created),
    ``2`` (moved to an intermediate stage), ``3`` (moved to a final stage), ``5`` (moved to
    another funnel) and others.
    """
    OWNER_ID: int
    """Identifier of the owner, or of the object that the entry belongs to."""
    CREATED_TIME: str
    """When the item came to the stage."""
    CATEGORY_ID: int
    """Funnel in which the item was."""
    STAGE_SEMANTIC_ID: str
    """Meaning of the stage: P in progress, S success, F failure."""
    STAGE_ID: str
    """Stage to which the item moved."""
    STATUS_SEMANTIC_ID: NotRequired[str]
    """Meaning of the stage: P in progress, S won, F lost."""
    STATUS_ID: NotRequired[str]
    """Stage to which the lead or old invoice moved."""


class StatusAddFields(TypedDict):
    """Values by field."""

    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    STATUS_ID: str
    """Code of the item, unique within its directory."""
    NAME: str
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    COLOR: NotRequired[str]
    """Colour, as a hex code or one of the named values."""
    SEMANTICS: NotRequired[str]
    """Group of a stage: `S` success, `F` failure, empty in progress."""


class StatusFieldsResult(TypedDict):
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
    """Whether the field is user-defined."""
    title: str


class StatusGetResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    STATUS_ID: str
    """Code of the item, unique within its directory."""
    NAME: str
    NAME_INIT: str
    """Name that the item had by default."""
    SORT: int | str
    """Sort index: lower comes first."""
    SYSTEM: str
    """Whether it is an item of the system."""
    CATEGORY_ID: int | str
    """Funnel to which the stage belongs."""
    COLOR: str
    """Colour, as a hex code or one of the named values."""
    SEMANTICS: str
    """Group of a stage: `S` success, `F` failure, empty in progress."""


class StatusListItemExtra(TypedDict):
    """Additional data of the item, such as stage colour and meaning."""

    SEMANTICS: str
    """Group of a stage: `S` success, `F` failure, empty in progress."""
    COLOR: str
    """Colour, as a hex code or one of the named values."""


class StatusListItem(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    STATUS_ID: str
    """Code of the item, unique within its directory."""
    NAME: str
    NAME_INIT: str
    """Name that the item had by default."""
    SORT: str
    """Sort index: lower comes first."""
    SYSTEM: str
    """Whether it is an item of the system."""
    CATEGORY_ID: Any
    """Funnel to which the stage belongs."""
    COLOR: str
    """Colour, as a hex code or one of the named values."""
    SEMANTICS: str | None
    """Group of a stage: `S` success, `F` failure, empty in progress."""
    EXTRA: StatusListItemExtra
    """Additional data of the item, such as stage colour and meaning."""


class StatusUpdateFields(TypedDict):
    """Values by field."""

    NAME: NotRequired[str]
    COLOR: NotRequired[str]
    """Colour, as a hex code or one of the named values."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""


class StatusEntityItemsResult(TypedDict):
    """What ``result`` holds."""

    NAME: str
    SORT: int
    """Sort index: lower comes first."""
    STATUS_ID: str
    """Code of the item, unique within its directory."""


class StatusEntityTypesResultSemanticInfo(TypedDict):
    """Start and final stages of the directory, if it holds stages."""

    START_FIELD: str
    """Code of the first stage."""
    FINAL_SUCCESS_FIELD: str
    """Code of the stage that means success."""
    FINAL_UNSUCCESS_FIELD: str
    """Code of the stage that means failure."""
    FINAL_SORT: int
    """Sort number of the final stage."""


class StatusEntityTypesResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    NAME: str
    SEMANTIC_INFO: NotRequired[StatusEntityTypesResultSemanticInfo | list[Any]]
    """Start and final stages of the directory, if it holds stages."""
    ENTITY_TYPE_ID: NotRequired[int]
    """Numeric type of the CRM object that uses the directory."""
    PREFIX: NotRequired[str]
    """Prefix of the stage codes in the funnel."""
    FIELD_ATTRIBUTE_SCOPE: NotRequired[str]
    """Funnel to which the field settings apply, such as `category_5`."""
    IS_ENABLED: NotRequired[bool]
    """Whether the directory is in use."""
    CATEGORY_ID: NotRequired[int | str]
    """Funnel to which the stage belongs."""
    PARENT_ID: NotRequired[str]
    """Identifier of the parent entry."""
    CATEGORY_NAME: NotRequired[str]
    """Name of the funnel that the directory belongs to."""
    CATEGORY_SORT: NotRequired[int]
    """Sort number of the funnel."""
    IS_DEFAULT_CATEGORY: NotRequired[bool]
    """Whether it is the default funnel."""


class TrackingTraceAddEntities(TypedDict):
    """CRM objects to link with the trace; left out: none."""

    TYPE: Literal["COMPANY", "CONTACT", "DEAL", "LEAD", "QUOTE"]
    """CRM type of the object, such as COMPANY, CONTACT or DEAL. One of ``COMPANY`` (company (type
    4)), ``CONTACT`` (contact (type 3)), ``DEAL`` (deal (type 2)), ``LEAD`` (lead (type 1)),
    ``QUOTE`` (estimate (type 7)).
    """
    ID: int
    """Identifier."""


class TypeAddFieldsLinkedUserFields(TypedDict):
    """Places whose custom field may hold items of this smart process."""

    CALENDAR_EVENT: NotRequired[bool]
    """Whether calendar events can refer to the items."""
    TASKS_TASK: NotRequired[bool]
    """Whether tasks can refer to the items."""
    TASKS_TASK_TEMPLATE: NotRequired[bool]
    """Whether task templates can refer to the items."""


class TypeAddFieldsRelationsParent(TypedDict):
    """CRM object types linked to this one as parents."""

    entityTypeId: int
    """Object type number of the smart process or linked type; left out: generated."""
    isChildrenListEnabled: NotRequired[bool | str]
    """Whether the card lists the linked items; send `true` or `false`, not `Y`/`N`."""


class TypeAddFieldsRelationsChild(TypedDict):
    """CRM object types linked to this one as children."""

    entityTypeId: int
    """Object type number of the smart process or linked type; left out: generated."""
    isChildrenListEnabled: NotRequired[bool | str]
    """Whether the card lists the linked items; send `true` or `false`, not `Y`/`N`."""


class TypeAddFieldsRelations(TypedDict):
    """Links with other CRM object types: parents and children."""

    parent: NotRequired[Sequence[TypeAddFieldsRelationsParent | Mapping[str, object]]]
    """CRM object types linked to this one as parents."""
    child: NotRequired[Sequence[TypeAddFieldsRelationsChild | Mapping[str, object]]]
    """CRM object types linked to this one as children."""


class TypeAddFields(TypedDict):
    """Values by field."""

    title: str
    entityTypeId: NotRequired[int]
    """Object type number of the smart process or linked type; left out: generated."""
    isAutomationEnabled: NotRequired[bool | Literal["Y", "N"]]
    """Whether automation rules and triggers work."""
    isBeginCloseDatesEnabled: NotRequired[bool | Literal["Y", "N"]]
    """Whether items have a start and an end date."""
    isBizProcEnabled: NotRequired[bool | Literal["Y", "N"]]
    """Whether workflows can be designed for the items."""
    isCategoriesEnabled: NotRequired[bool | Literal["Y", "N"]]
    """Whether items can have several funnels and tunnels."""
    isClientEnabled: NotRequired[bool | Literal["Y", "N"]]
    """Whether items have a client: contacts and companies."""
    isDocumentsEnabled: NotRequired[bool | Literal["Y", "N"]]
    """Whether documents can be printed from items."""
    isLinkWithProductsEnabled: NotRequired[bool | Literal["Y", "N"]]
    """Whether items can hold products of the catalogue."""
    isMycompanyEnabled: NotRequired[bool | Literal["Y", "N"]]
    """Whether items have a field for one's own company details."""
    isObserversEnabled: NotRequired[bool | Literal["Y", "N"]]
    """Whether items have observers."""
    isRecyclebinEnabled: NotRequired[bool | Literal["Y", "N"]]
    """Whether deleted items go to the recycle bin."""
    isSetOpenPermissions: NotRequired[bool | Literal["Y", "N"]]
    """Whether new funnels are open to everyone."""
    isSourceEnabled: NotRequired[bool | Literal["Y", "N"]]
    """Whether items have a source and a source description."""
    isStagesEnabled: NotRequired[bool | Literal["Y", "N"]]
    """Whether items have stages and a kanban."""
    isUseInUserfieldEnabled: NotRequired[bool | Literal["Y", "N"]]
    """Whether items can be chosen in custom fields."""
    linkedUserFields: NotRequired[TypeAddFieldsLinkedUserFields | Mapping[str, object]]
    """Places whose custom field may hold items of this smart process."""
    relations: NotRequired[TypeAddFieldsRelations | Mapping[str, object]]
    """Links with other CRM object types: parents and children."""
    isExternal: NotRequired[bool]
    """Whether the type lives in a digital workplace; obsolete."""
    customSectionId: NotRequired[int]
    """Identifier of the digital workplace; obsolete."""
    customSections: NotRequired[Sequence[object]]
    """Digital workplaces; obsolete."""


class TypeAddResultTypeRelationsParent(TypedDict):
    """CRM object types linked to this one as parents."""

    entityTypeId: int
    """Object type number of the smart process or linked type; left out: generated."""
    isChildrenListEnabled: str
    """Whether the card lists the linked items; send `true` or `false`, not `Y`/`N`."""
    isPredefined: str
    """Whether the link is preset by the system."""


class TypeAddResultTypeRelationsChild(TypedDict):
    """CRM object types linked to this one as children."""

    entityTypeId: int
    """Object type number of the smart process or linked type; left out: generated."""
    isChildrenListEnabled: str
    """Whether the card lists the linked items; send `true` or `false`, not `Y`/`N`."""
    isPredefined: str
    """Whether the link is preset by the system."""


class TypeAddResultTypeRelations(TypedDict):
    """Links with other CRM object types: parents and children."""

    parent: list[TypeAddResultTypeRelationsParent]
    """CRM object types linked to this one as parents."""
    child: list[TypeAddResultTypeRelationsChild]
    """CRM object types linked to this one as children."""


TypeAddResultTypeLinkedUserFields = TypedDict(
    "TypeAddResultTypeLinkedUserFields",
    {
        "CALENDAR_EVENT|UF_CRM_CAL_EVENT": str,
        "TASKS_TASK|UF_CRM_TASK": str,
        "TASKS_TASK_TEMPLATE|UF_CRM_TASK": str,
    },
)
"""Places whose custom field may hold items of this smart process."""


class TypeAddResultType(TypedDict):
    """The smart process, or the data type of its field."""

    id: int
    """Identifier."""
    createdBy: int
    """Identifier of the user who created the entry."""
    entityTypeId: int
    """Object type number of the smart process or linked type; left out: generated."""
    isCategoriesEnabled: str
    """Whether items can have several funnels and tunnels."""
    isStagesEnabled: str
    """Whether items have stages and a kanban."""
    isBeginCloseDatesEnabled: str
    """Whether items have a start and an end date."""
    isClientEnabled: str
    """Whether items have a client: contacts and companies."""
    isUseInUserfieldEnabled: str
    """Whether items can be chosen in custom fields."""
    isLinkWithProductsEnabled: str
    """Whether items can hold products of the catalogue."""
    isMycompanyEnabled: str
    """Whether items have a field for one's own company details."""
    isDocumentsEnabled: str
    """Whether documents can be printed from items."""
    isSourceEnabled: str
    """Whether items have a source and a source description."""
    isObserversEnabled: str
    """Whether items have observers."""
    isRecyclebinEnabled: str
    """Whether deleted items go to the recycle bin."""
    isAutomationEnabled: str
    """Whether automation rules and triggers work."""
    isBizProcEnabled: str
    """Whether workflows can be designed for the items."""
    isSetOpenPermissions: str
    """Whether new funnels are open to everyone."""
    isPaymentsEnabled: str
    """Whether items support payments."""
    isCountersEnabled: str
    """Whether counters work for the items."""
    createdTime: str
    """When the smart process was created."""
    updatedTime: str
    """When the smart process was last changed."""
    updatedBy: int
    """Identifier of the user who made the last change."""
    title: str
    relations: TypeAddResultTypeRelations
    """Links with other CRM object types: parents and children."""
    linkedUserFields: TypeAddResultTypeLinkedUserFields
    """Places whose custom field may hold items of this smart process."""
    customSections: list[Any]
    """Digital workplaces; obsolete."""
    customSectionId: Any
    """Identifier of the digital workplace; obsolete."""


class TypeAddResult(TypedDict):
    """What ``result`` holds."""

    type: TypeAddResultType
    """The smart process, or the data type of its field."""


class TypeFieldsResultFields(TypedDict):
    """Values by field."""

    type: str
    """The smart process, or the data type of its field."""
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
    upperName: str
    """Name of the field in capital letters."""


class TypeFieldsResult(TypedDict):
    """What ``result`` holds."""

    fields: dict[str, TypeFieldsResultFields]
    """Values by field."""


class TypeGetResultTypeRelationsParent(TypedDict):
    """CRM object types linked to this one as parents."""

    entityTypeId: int
    """Object type number of the smart process or linked type; left out: generated."""
    isChildrenListEnabled: str
    """Whether the card lists the linked items; send `true` or `false`, not `Y`/`N`."""
    isPredefined: str
    """Whether the link is preset by the system."""


class TypeGetResultTypeRelationsChild(TypedDict):
    """CRM object types linked to this one as children."""

    entityTypeId: int
    """Object type number of the smart process or linked type; left out: generated."""
    isChildrenListEnabled: str
    """Whether the card lists the linked items; send `true` or `false`, not `Y`/`N`."""
    isPredefined: str
    """Whether the link is preset by the system."""


class TypeGetResultTypeRelations(TypedDict):
    """Links with other CRM object types: parents and children."""

    parent: list[TypeGetResultTypeRelationsParent]
    """CRM object types linked to this one as parents."""
    child: list[TypeGetResultTypeRelationsChild]
    """CRM object types linked to this one as children."""


TypeGetResultTypeLinkedUserFields = TypedDict(
    "TypeGetResultTypeLinkedUserFields",
    {
        "CALENDAR_EVENT|UF_CRM_CAL_EVENT": str,
        "TASKS_TASK|UF_CRM_TASK": str,
        "TASKS_TASK_TEMPLATE|UF_CRM_TASK": str,
    },
)
"""Places whose custom field may hold items of this smart process."""


class TypeGetResultType(TypedDict):
    """The smart process, or the data type of its field."""

    id: int
    """Identifier."""
    title: str
    code: str
    """Code that identifies the entry."""
    createdBy: int
    """Identifier of the user who created the entry."""
    entityTypeId: int
    """Object type number of the smart process or linked type; left out: generated."""
    customSectionId: Any
    """Identifier of the digital workplace; obsolete."""
    isCategoriesEnabled: str
    """Whether items can have several funnels and tunnels."""
    isStagesEnabled: str
    """Whether items have stages and a kanban."""
    isBeginCloseDatesEnabled: str
    """Whether items have a start and an end date."""
    isClientEnabled: str
    """Whether items have a client: contacts and companies."""
    isUseInUserfieldEnabled: str
    """Whether items can be chosen in custom fields."""
    isLinkWithProductsEnabled: str
    """Whether items can hold products of the catalogue."""
    isMycompanyEnabled: str
    """Whether items have a field for one's own company details."""
    isDocumentsEnabled: str
    """Whether documents can be printed from items."""
    isSourceEnabled: str
    """Whether items have a source and a source description."""
    isObserversEnabled: str
    """Whether items have observers."""
    isRecyclebinEnabled: str
    """Whether deleted items go to the recycle bin."""
    isAutomationEnabled: str
    """Whether automation rules and triggers work."""
    isBizProcEnabled: str
    """Whether workflows can be designed for the items."""
    isSetOpenPermissions: str
    """Whether new funnels are open to everyone."""
    isPaymentsEnabled: str
    """Whether items support payments."""
    isCountersEnabled: str
    """Whether counters work for the items."""
    createdTime: str
    """When the smart process was created."""
    updatedTime: str
    """When the smart process was last changed."""
    updatedBy: int
    """Identifier of the user who made the last change."""
    relations: TypeGetResultTypeRelations
    """Links with other CRM object types: parents and children."""
    linkedUserFields: TypeGetResultTypeLinkedUserFields
    """Places whose custom field may hold items of this smart process."""
    customSections: list[Any]
    """Digital workplaces; obsolete."""


class TypeGetResult(TypedDict):
    """What ``result`` holds."""

    type: TypeGetResultType
    """The smart process, or the data type of its field."""


class TypeGetByEntityTypeIdResultTypeRelationsParent(TypedDict):
    """CRM object types linked to this one as parents."""

    entityTypeId: int
    """Object type number of the smart process or linked type; left out: generated."""
    isChildrenListEnabled: str
    """Whether the card lists the linked items; send `true` or `false`, not `Y`/`N`."""
    isPredefined: str
    """Whether the link is preset by the system."""


class TypeGetByEntityTypeIdResultTypeRelationsChild(TypedDict):
    """CRM object types linked to this one as children."""

    entityTypeId: int
    """Object type number of the smart process or linked type; left out: generated."""
    isChildrenListEnabled: str
    """Whether the card lists the linked items; send `true` or `false`, not `Y`/`N`."""
    isPredefined: str
    """Whether the link is preset by the system."""


class TypeGetByEntityTypeIdResultTypeRelations(TypedDict):
    """Links with other CRM object types: parents and children."""

    parent: list[TypeGetByEntityTypeIdResultTypeRelationsParent]
    """CRM object types linked to this one as parents."""
    child: list[TypeGetByEntityTypeIdResultTypeRelationsChild]
    """CRM object types linked to this one as children."""


TypeGetByEntityTypeIdResultTypeLinkedUserFields = TypedDict(
    "TypeGetByEntityTypeIdResultTypeLinkedUserFields",
    {
        "CALENDAR_EVENT|UF_CRM_CAL_EVENT": str,
        "TASKS_TASK|UF_CRM_TASK": str,
        "TASKS_TASK_TEMPLATE|UF_CRM_TASK": str,
    },
)
"""Places whose custom field may hold items of this smart process."""


class TypeGetByEntityTypeIdResultType(TypedDict):
    """The smart process, or the data type of its field."""

    id: int
    """Identifier."""
    title: str
    code: str
    """Code that identifies the entry."""
    createdBy: int
    """Identifier of the user who created the entry."""
    entityTypeId: int
    """Object type number of the smart process or linked type; left out: generated."""
    customSectionId: Any
    """Identifier of the digital workplace; obsolete."""
    isCategoriesEnabled: str
    """Whether items can have several funnels and tunnels."""
    isStagesEnabled: str
    """Whether items have stages and a kanban."""
    isBeginCloseDatesEnabled: str
    """Whether items have a start and an end date."""
    isClientEnabled: str
    """Whether items have a client: contacts and companies."""
    isUseInUserfieldEnabled: str
    """Whether items can be chosen in custom fields."""
    isLinkWithProductsEnabled: str
    """Whether items can hold products of the catalogue."""
    isMycompanyEnabled: str
    """Whether items have a field for one's own company details."""
    isDocumentsEnabled: str
    """Whether documents can be printed from items."""
    isSourceEnabled: str
    """Whether items have a source and a source description."""
    isObserversEnabled: str
    """Whether items have observers."""
    isRecyclebinEnabled: str
    """Whether deleted items go to the recycle bin."""
    isAutomationEnabled: str
    """Whether automation rules and triggers work."""
    isBizProcEnabled: str
    """Whether workflows can be designed for the items."""
    isSetOpenPermissions: str
    """Whether new funnels are open to everyone."""
    isPaymentsEnabled: str
    """Whether items support payments."""
    isCountersEnabled: str
    """Whether counters work for the items."""
    createdTime: str
    """When the smart process was created."""
    updatedTime: str
    """When the smart process was last changed."""
    updatedBy: int
    """Identifier of the user who made the last change."""
    relations: TypeGetByEntityTypeIdResultTypeRelations
    """Links with other CRM object types: parents and children."""
    linkedUserFields: TypeGetByEntityTypeIdResultTypeLinkedUserFields
    """Places whose custom field may hold items of this smart process."""
    customSections: list[Any]
    """Digital workplaces; obsolete."""


class TypeGetByEntityTypeIdResult(TypedDict):
    """What ``result`` holds."""

    type: TypeGetByEntityTypeIdResultType
    """The smart process, or the data type of its field."""


class TypeUpdateFields(TypedDict):
    """Values by field."""

    isAutomationEnabled: NotRequired[bool | Literal["Y", "N"]]
    """Whether automation rules and triggers work."""
    isBeginCloseDatesEnabled: NotRequired[bool | Literal["Y", "N"]]
    """Whether items have a start and an end date."""
    isClientEnabled: NotRequired[bool | Literal["Y", "N"]]
    """Whether items have a client: contacts and companies."""
    isObserversEnabled: NotRequired[bool | Literal["Y", "N"]]
    """Whether items have observers."""
    isSourceEnabled: NotRequired[bool | Literal["Y", "N"]]
    """Whether items have a source and a source description."""
    isStagesEnabled: NotRequired[bool | Literal["Y", "N"]]
    """Whether items have stages and a kanban."""
    isUseInUserfieldEnabled: NotRequired[bool | Literal["Y", "N"]]
    """Whether items can be chosen in custom fields."""
    linkedUserFields: NotRequired[Mapping[str, object]]
    """Places whose custom field may hold items of this smart process."""
    relations: NotRequired[Mapping[str, object]]
    """Links with other CRM object types: parents and children."""
    title: NotRequired[str]
    isBizProcEnabled: NotRequired[bool]
    """Whether workflows can be designed for the items."""
    isCategoriesEnabled: NotRequired[bool]
    """Whether items can have several funnels and tunnels."""
    isDocumentsEnabled: NotRequired[bool]
    """Whether documents can be printed from items."""
    isLinkWithProductsEnabled: NotRequired[bool]
    """Whether items can hold products of the catalogue."""
    isMycompanyEnabled: NotRequired[bool]
    """Whether items have a field for one's own company details."""
    isRecyclebinEnabled: NotRequired[bool]
    """Whether deleted items go to the recycle bin."""
    isSetOpenPermissions: NotRequired[bool]
    """Whether new funnels are open to everyone."""
    isExternal: NotRequired[bool]
    """Whether the type lives in a digital workplace; obsolete."""
    customSectionId: NotRequired[int]
    """Identifier of the digital workplace; obsolete."""
    customSections: NotRequired[Sequence[object]]
    """Digital workplaces; obsolete."""


class TypeUpdateResultTypeRelationsChild(TypedDict):
    """CRM object types linked to this one as children."""

    entityTypeId: int
    """Object type number of the smart process or linked type; left out: generated."""
    isChildrenListEnabled: str
    """Whether the card lists the linked items; send `true` or `false`, not `Y`/`N`."""
    isPredefined: str
    """Whether the link is preset by the system."""


class TypeUpdateResultTypeRelations(TypedDict):
    """Links with other CRM object types: parents and children."""

    parent: list[Any]
    """CRM object types linked to this one as parents."""
    child: list[TypeUpdateResultTypeRelationsChild]
    """CRM object types linked to this one as children."""


TypeUpdateResultTypeLinkedUserFields = TypedDict(
    "TypeUpdateResultTypeLinkedUserFields",
    {
        "CALENDAR_EVENT|UF_CRM_CAL_EVENT": str,
        "TASKS_TASK|UF_CRM_TASK": str,
        "TASKS_TASK_TEMPLATE|UF_CRM_TASK": str,
    },
)
"""Places whose custom field may hold items of this smart process."""


class TypeUpdateResultType(TypedDict):
    """The smart process, or the data type of its field."""

    id: int
    """Identifier."""
    title: str
    code: str
    """Code that identifies the entry."""
    createdBy: int
    """Identifier of the user who created the entry."""
    entityTypeId: int
    """Object type number of the smart process or linked type; left out: generated."""
    customSectionId: Any
    """Identifier of the digital workplace; obsolete."""
    isCategoriesEnabled: str
    """Whether items can have several funnels and tunnels."""
    isStagesEnabled: str
    """Whether items have stages and a kanban."""
    isBeginCloseDatesEnabled: str
    """Whether items have a start and an end date."""
    isClientEnabled: str
    """Whether items have a client: contacts and companies."""
    isUseInUserfieldEnabled: str
    """Whether items can be chosen in custom fields."""
    isLinkWithProductsEnabled: str
    """Whether items can hold products of the catalogue."""
    isMycompanyEnabled: str
    """Whether items have a field for one's own company details."""
    isDocumentsEnabled: str
    """Whether documents can be printed from items."""
    isSourceEnabled: str
    """Whether items have a source and a source description."""
    isObserversEnabled: str
    """Whether items have observers."""
    isRecyclebinEnabled: str
    """Whether deleted items go to the recycle bin."""
    isAutomationEnabled: str
    """Whether automation rules and triggers work."""
    isBizProcEnabled: str
    """Whether workflows can be designed for the items."""
    isSetOpenPermissions: str
    """Whether new funnels are open to everyone."""
    isPaymentsEnabled: str
    """Whether items support payments."""
    isCountersEnabled: str
    """Whether counters work for the items."""
    createdTime: str
    """When the smart process was created."""
    updatedTime: str
    """When the smart process was last changed."""
    updatedBy: int
    """Identifier of the user who made the last change."""
    relations: TypeUpdateResultTypeRelations
    """Links with other CRM object types: parents and children."""
    linkedUserFields: TypeUpdateResultTypeLinkedUserFields
    """Places whose custom field may hold items of this smart process."""
    customSections: list[Any]
    """Digital workplaces; obsolete."""


class TypeUpdateResult(TypedDict):
    """What ``result`` holds."""

    type: TypeUpdateResultType
    """The smart process, or the data type of its field."""


class UserfieldFieldsResult(TypedDict):
    """What ``result`` holds."""

    type: str
    """Custom field type whose settings are wanted."""
    title: str
    isReadOnly: NotRequired[bool]
    """Whether the field can only be read."""
    isImmutable: NotRequired[bool]
    """Whether the value can only be set on creation."""
    isMultiple: NotRequired[bool]
    """Whether the field takes several values."""


class UserfieldTypesResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    title: str


class UserfieldEnumerationFieldsResult(TypedDict):
    """What ``result`` holds."""

    type: str
    """Custom field type whose settings are wanted."""
    title: str
    isReadOnly: NotRequired[bool]
    """Whether the field can only be read."""


class UserfieldSettingsFieldsResultDefaultValue(TypedDict):
    """Value taken when none is given."""

    type: str
    """Custom field type whose settings are wanted."""
    title: str


class UserfieldSettingsFieldsResultPrecision(TypedDict):
    """Number of decimal places."""

    type: str
    """Custom field type whose settings are wanted."""
    title: str


class UserfieldSettingsFieldsResult(TypedDict):
    """What ``result`` holds."""

    DEFAULT_VALUE: UserfieldSettingsFieldsResultDefaultValue
    """Value taken when none is given."""
    PRECISION: UserfieldSettingsFieldsResultPrecision
    """Number of decimal places."""


class VatAddFields(TypedDict):
    """Values by field."""

    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed. Default: ``Y``."""
    C_SORT: NotRequired[int]
    """Sort index; left out: 100."""
    NAME: str
    RATE: float
    """VAT rate in per cent."""


class VatFieldsResult(TypedDict):
    """What ``result`` holds."""

    type: str
    """Data type of the field."""
    size: NotRequired[str]
    isRequired: bool
    """Whether a value is required."""
    isReadOnly: bool
    """Whether the field can only be read."""
    title: str


class VatGetResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    NAME: str
    RATE: float | str
    """VAT rate in per cent."""
    C_SORT: int | str
    """Sort index; left out: 100."""


class VatListItem(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    NAME: str
    RATE: str | None
    """VAT rate in per cent."""


class VatUpdateFields(TypedDict):
    """Values by field."""

    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed."""
    NAME: str
    C_SORT: NotRequired[int]
    """Sort index; left out: 100."""
    RATE: NotRequired[float]
    """VAT rate in per cent."""


_ADDRESS__ADD: Final[Endpoint[bool]] = Endpoint("crm.address.add")
_ADDRESS__DELETE: Final[Endpoint[bool]] = Endpoint("crm.address.delete")
_ADDRESS__FIELDS: Final[Endpoint[dict[str, AddressFieldsResult]]] = Endpoint(
    "crm.address.fields", write=False
)
_ADDRESS__LIST: Final[ListEndpoint[AddressListItem]] = ListEndpoint(
    "crm.address.list", Paging("start", (), 50)
)
_ADDRESS__UPDATE: Final[Endpoint[bool]] = Endpoint("crm.address.update")
_AUTOMATEDSOLUTION__ADD: Final[Endpoint[AutomatedsolutionAddResult]] = Endpoint(
    "crm.automatedsolution.add"
)
_AUTOMATEDSOLUTION__DELETE: Final[Endpoint[None]] = Endpoint("crm.automatedsolution.delete")
_AUTOMATEDSOLUTION__FIELDS: Final[Endpoint[dict[str, AutomatedsolutionFieldsResult]]] = Endpoint(
    "crm.automatedsolution.fields", write=False
)
_AUTOMATEDSOLUTION__GET: Final[Endpoint[AutomatedsolutionGetResult]] = Endpoint(
    "crm.automatedsolution.get", write=False
)
_AUTOMATEDSOLUTION__LIST: Final[ListEndpoint[AutomatedsolutionListItem]] = ListEndpoint(
    "crm.automatedsolution.list", Paging("start", ("automatedSolutions",), 50, id="id")
)
_AUTOMATEDSOLUTION__UPDATE: Final[Endpoint[AutomatedsolutionUpdateResult]] = Endpoint(
    "crm.automatedsolution.update"
)
_AUTOMATION__TRIGGER: Final[Endpoint[bool]] = Endpoint("crm.automation.trigger")
_AUTOMATION__TRIGGER__ADD: Final[Endpoint[bool]] = Endpoint("crm.automation.trigger.add")
_AUTOMATION__TRIGGER__DELETE: Final[Endpoint[bool]] = Endpoint("crm.automation.trigger.delete")
_AUTOMATION__TRIGGER__EXECUTE: Final[Endpoint[bool]] = Endpoint("crm.automation.trigger.execute")
_AUTOMATION__TRIGGER__LIST: Final[Endpoint[list[AutomationTriggerListResult]]] = Endpoint(
    "crm.automation.trigger.list", write=False
)
_CALLLIST__ADD: Final[Endpoint[int]] = Endpoint("crm.calllist.add")
_CALLLIST__GET: Final[Endpoint[CalllistGetResult]] = Endpoint("crm.calllist.get", write=False)
_CALLLIST__LIST: Final[Endpoint[list[CalllistListResult]]] = Endpoint(
    "crm.calllist.list", write=False
)
_CALLLIST__STATUSLIST: Final[Endpoint[list[CalllistStatuslistResult]]] = Endpoint(
    "crm.calllist.statuslist", write=False
)
_CALLLIST__UPDATE: Final[Endpoint[bool]] = Endpoint("crm.calllist.update")
_CALLLIST__ITEMS__GET: Final[Endpoint[list[CalllistItemsGetResult]]] = Endpoint(
    "crm.calllist.items.get", write=False
)
_CATALOG__FIELDS: Final[Endpoint[CatalogFieldsResult]] = Endpoint("crm.catalog.fields", write=False)
_CATALOG__GET: Final[Endpoint[Any]] = Endpoint("crm.catalog.get", write=False)
_CATALOG__LIST: Final[Endpoint[Any]] = Endpoint("crm.catalog.list", write=False)
_CATEGORY__ADD: Final[Endpoint[CategoryAddResult]] = Endpoint("crm.category.add")
_CATEGORY__DELETE: Final[Endpoint[None]] = Endpoint("crm.category.delete")
_CATEGORY__FIELDS: Final[Endpoint[CategoryFieldsResult]] = Endpoint(
    "crm.category.fields", write=False
)
_CATEGORY__GET: Final[Endpoint[CategoryGetResult]] = Endpoint("crm.category.get", write=False)
_CATEGORY__LIST: Final[ListEndpoint[CategoryListItem]] = ListEndpoint(
    "crm.category.list", Paging("start", ("categories",), 50, id="id")
)
_CATEGORY__UPDATE: Final[Endpoint[CategoryUpdateResult]] = Endpoint("crm.category.update")
_CURRENCY__ADD: Final[Endpoint[str]] = Endpoint("crm.currency.add")
_CURRENCY__DELETE: Final[Endpoint[dict[str, Any] | bool]] = Endpoint("crm.currency.delete")
_CURRENCY__FIELDS: Final[Endpoint[dict[str, CurrencyFieldsResult]]] = Endpoint(
    "crm.currency.fields", write=False
)
_CURRENCY__GET: Final[Endpoint[CurrencyGetResult]] = Endpoint("crm.currency.get", write=False)
_CURRENCY__LIST: Final[ListEndpoint[str | CurrencyListItem]] = ListEndpoint(
    "crm.currency.list", Paging("start", (), 50)
)
_CURRENCY__UPDATE: Final[Endpoint[bool]] = Endpoint("crm.currency.update")
_CURRENCY__BASE__GET: Final[Endpoint[str]] = Endpoint("crm.currency.base.get", write=False)
_CURRENCY__BASE__SET: Final[Endpoint[bool]] = Endpoint("crm.currency.base.set")
_CURRENCY__LOCALIZATIONS__DELETE: Final[Endpoint[bool]] = Endpoint(
    "crm.currency.localizations.delete"
)
_CURRENCY__LOCALIZATIONS__FIELDS: Final[Endpoint[dict[str, CurrencyLocalizationsFieldsResult]]] = (
    Endpoint("crm.currency.localizations.fields", write=False)
)
_CURRENCY__LOCALIZATIONS__GET: Final[Endpoint[dict[str, CurrencyLocalizationsGetResult]]] = (
    Endpoint("crm.currency.localizations.get", write=False)
)
_CURRENCY__LOCALIZATIONS__SET: Final[Endpoint[bool]] = Endpoint("crm.currency.localizations.set")
_DEALCATEGORY__ADD: Final[Endpoint[Any]] = Endpoint("crm.dealcategory.add")
_DEALCATEGORY__DELETE: Final[Endpoint[Any]] = Endpoint("crm.dealcategory.delete")
_DEALCATEGORY__FIELDS: Final[Endpoint[Any]] = Endpoint("crm.dealcategory.fields", write=False)
_DEALCATEGORY__GET: Final[Endpoint[Any]] = Endpoint("crm.dealcategory.get", write=False)
_DEALCATEGORY__LIST: Final[Endpoint[Any]] = Endpoint("crm.dealcategory.list", write=False)
_DEALCATEGORY__STATUS: Final[Endpoint[Any]] = Endpoint("crm.dealcategory.status", write=False)
_DEALCATEGORY__UPDATE: Final[Endpoint[Any]] = Endpoint("crm.dealcategory.update")
_DEALCATEGORY__DEFAULT__GET: Final[Endpoint[Any]] = Endpoint(
    "crm.dealcategory.default.get", write=False
)
_DEALCATEGORY__DEFAULT__SET: Final[Endpoint[Any]] = Endpoint("crm.dealcategory.default.set")
_DEALCATEGORY__STAGE__LIST: Final[Endpoint[Any]] = Endpoint(
    "crm.dealcategory.stage.list", write=False
)
_DUPLICATE__FINDBYCOMM: Final[Endpoint[DuplicateFindbycommResult]] = Endpoint(
    "crm.duplicate.findbycomm", write=False
)
_DUPLICATE__VOLATILE_TYPE__FIELDS: Final[Endpoint[list[DuplicateVolatileTypeFieldsResult]]] = (
    Endpoint("crm.duplicate.volatileType.fields", write=False)
)
_DUPLICATE__VOLATILE_TYPE__LIST: Final[Endpoint[list[DuplicateVolatileTypeListResult]]] = Endpoint(
    "crm.duplicate.volatileType.list", write=False
)
_DUPLICATE__VOLATILE_TYPE__REGISTER: Final[Endpoint[DuplicateVolatileTypeRegisterResult]] = (
    Endpoint("crm.duplicate.volatileType.register")
)
_DUPLICATE__VOLATILE_TYPE__UNREGISTER: Final[Endpoint[bool]] = Endpoint(
    "crm.duplicate.volatileType.unregister"
)
_ENTITY__MERGE_BATCH: Final[Endpoint[EntityMergeBatchResult]] = Endpoint("crm.entity.mergeBatch")
_ENUM__ACTIVITYDIRECTION: Final[Endpoint[list[EnumActivitydirectionResult]]] = Endpoint(
    "crm.enum.activitydirection", write=False
)
_ENUM__ACTIVITYNOTIFYTYPE: Final[Endpoint[list[EnumActivitynotifytypeResult]]] = Endpoint(
    "crm.enum.activitynotifytype", write=False
)
_ENUM__ACTIVITYPRIORITY: Final[Endpoint[list[EnumActivitypriorityResult]]] = Endpoint(
    "crm.enum.activitypriority", write=False
)
_ENUM__ACTIVITYSTATUS: Final[Endpoint[list[EnumActivitystatusResult]]] = Endpoint(
    "crm.enum.activitystatus", write=False
)
_ENUM__ACTIVITYTYPE: Final[Endpoint[list[EnumActivitytypeResult]]] = Endpoint(
    "crm.enum.activitytype", write=False
)
_ENUM__ADDRESSTYPE: Final[Endpoint[list[EnumAddresstypeResult]]] = Endpoint(
    "crm.enum.addresstype", write=False
)
_ENUM__CONTENTTYPE: Final[Endpoint[list[EnumContenttypeResult]]] = Endpoint(
    "crm.enum.contenttype", write=False
)
_ENUM__FIELDS: Final[Endpoint[dict[str, EnumFieldsResult]]] = Endpoint(
    "crm.enum.fields", write=False
)
_ENUM__GETORDEROWNERTYPES: Final[Endpoint[list[EnumGetorderownertypesResult]]] = Endpoint(
    "crm.enum.getorderownertypes", write=False
)
_ENUM__OWNERTYPE: Final[Endpoint[list[EnumOwnertypeResult]]] = Endpoint(
    "crm.enum.ownertype", write=False
)
_ENUM__SETTINGS__MODE: Final[Endpoint[list[EnumSettingsModeResult]]] = Endpoint(
    "crm.enum.settings.mode", write=False
)
_MEASURE__ADD: Final[Endpoint[Any]] = Endpoint("crm.measure.add")
_MEASURE__DELETE: Final[Endpoint[Any]] = Endpoint("crm.measure.delete")
_MEASURE__FIELDS: Final[Endpoint[MeasureFieldsResult]] = Endpoint("crm.measure.fields", write=False)
_MEASURE__GET: Final[Endpoint[Any]] = Endpoint("crm.measure.get", write=False)
_MEASURE__LIST: Final[Endpoint[Any]] = Endpoint("crm.measure.list", write=False)
_MEASURE__UPDATE: Final[Endpoint[Any]] = Endpoint("crm.measure.update")
_MULTIFIELD__FIELDS: Final[Endpoint[dict[str, MultifieldFieldsResult]]] = Endpoint(
    "crm.multifield.fields", write=False
)
_ORDERENTITY__ADD: Final[Endpoint[OrderentityAddResult]] = Endpoint("crm.orderentity.add")
_ORDERENTITY__DELETE_BY_FILTER: Final[Endpoint[bool]] = Endpoint("crm.orderentity.deletebyfilter")
_ORDERENTITY__GET_FIELDS: Final[Endpoint[OrderentityGetFieldsResult]] = Endpoint(
    "crm.orderentity.getFields", write=False
)
_ORDERENTITY__LIST: Final[ListEndpoint[Orderentity]] = ListEndpoint(
    "crm.orderentity.list", Paging("start", ("orderEntity",), 50)
)
_PAYSYSTEM__FIELDS: Final[Endpoint[Any]] = Endpoint("crm.paysystem.fields", write=False)
_PAYSYSTEM__LIST: Final[Endpoint[Any]] = Endpoint("crm.paysystem.list", write=False)
_PERSONTYPE__FIELDS: Final[Endpoint[Any]] = Endpoint("crm.persontype.fields", write=False)
_PERSONTYPE__LIST: Final[Endpoint[Any]] = Endpoint("crm.persontype.list", write=False)
_PRODUCT__ADD: Final[Endpoint[Any]] = Endpoint("crm.product.add")
_PRODUCT__DELETE: Final[Endpoint[Any]] = Endpoint("crm.product.delete")
_PRODUCT__FIELDS: Final[Endpoint[Any]] = Endpoint("crm.product.fields", write=False)
_PRODUCT__GET: Final[Endpoint[Any]] = Endpoint("crm.product.get", write=False)
_PRODUCT__LIST: Final[Endpoint[Any]] = Endpoint("crm.product.list", write=False)
_PRODUCT__UPDATE: Final[Endpoint[Any]] = Endpoint("crm.product.update")
_PRODUCT__PROPERTY__ADD: Final[Endpoint[Any]] = Endpoint("crm.product.property.add")
_PRODUCT__PROPERTY__DELETE: Final[Endpoint[Any]] = Endpoint("crm.product.property.delete")
_PRODUCT__PROPERTY__FIELDS: Final[Endpoint[Any]] = Endpoint(
    "crm.product.property.fields", write=False
)
_PRODUCT__PROPERTY__GET: Final[Endpoint[Any]] = Endpoint("crm.product.property.get", write=False)
_PRODUCT__PROPERTY__LIST: Final[Endpoint[Any]] = Endpoint("crm.product.property.list", write=False)
_PRODUCT__PROPERTY__TYPES: Final[Endpoint[Any]] = Endpoint(
    "crm.product.property.types", write=False
)
_PRODUCT__PROPERTY__UPDATE: Final[Endpoint[Any]] = Endpoint("crm.product.property.update")
_PRODUCT__PROPERTY__ENUMERATION__FIELDS: Final[Endpoint[Any]] = Endpoint(
    "crm.product.property.enumeration.fields", write=False
)
_PRODUCT__PROPERTY__SETTINGS__FIELDS: Final[Endpoint[Any]] = Endpoint(
    "crm.product.property.settings.fields", write=False
)
_PRODUCTROW__FIELDS: Final[Endpoint[Any]] = Endpoint("crm.productrow.fields", write=False)
_PRODUCTROW__LIST: Final[Endpoint[Any]] = Endpoint("crm.productrow.list", write=False)
_PRODUCTSECTION__ADD: Final[Endpoint[Any]] = Endpoint("crm.productsection.add")
_PRODUCTSECTION__DELETE: Final[Endpoint[Any]] = Endpoint("crm.productsection.delete")
_PRODUCTSECTION__FIELDS: Final[Endpoint[Any]] = Endpoint("crm.productsection.fields", write=False)
_PRODUCTSECTION__GET: Final[Endpoint[Any]] = Endpoint("crm.productsection.get", write=False)
_PRODUCTSECTION__LIST: Final[Endpoint[Any]] = Endpoint("crm.productsection.list", write=False)
_PRODUCTSECTION__UPDATE: Final[Endpoint[Any]] = Endpoint("crm.productsection.update")
_SETTINGS__MODE__GET: Final[Endpoint[int]] = Endpoint("crm.settings.mode.get", write=False)
_STAGEHISTORY__LIST: Final[ListEndpoint[StagehistoryListItem]] = ListEndpoint(
    "crm.stagehistory.list", Paging("start", ("items",), 50, id="ID")
)
_STATUS__ADD: Final[Endpoint[int]] = Endpoint("crm.status.add")
_STATUS__DELETE: Final[Endpoint[bool]] = Endpoint("crm.status.delete")
_STATUS__FIELDS: Final[Endpoint[dict[str, StatusFieldsResult]]] = Endpoint(
    "crm.status.fields", write=False
)
_STATUS__GET: Final[Endpoint[StatusGetResult]] = Endpoint("crm.status.get", write=False)
_STATUS__LIST: Final[ListEndpoint[StatusListItem]] = ListEndpoint(
    "crm.status.list", Paging("start", (), 50, id="ID")
)
_STATUS__UPDATE: Final[Endpoint[bool]] = Endpoint("crm.status.update")
_STATUS__ENTITY__ITEMS: Final[Endpoint[list[StatusEntityItemsResult]]] = Endpoint(
    "crm.status.entity.items", write=False
)
_STATUS__ENTITY__TYPES: Final[Endpoint[list[StatusEntityTypesResult]]] = Endpoint(
    "crm.status.entity.types", write=False
)
_TRACKING__TRACE__ADD: Final[Endpoint[int]] = Endpoint("crm.tracking.trace.add")
_TRACKING__TRACE__DELETE: Final[Endpoint[None]] = Endpoint("crm.tracking.trace.delete")
_TYPE__ADD: Final[Endpoint[TypeAddResult]] = Endpoint("crm.type.add")
_TYPE__DELETE: Final[Endpoint[list[Any]]] = Endpoint("crm.type.delete")
_TYPE__FIELDS: Final[Endpoint[TypeFieldsResult]] = Endpoint("crm.type.fields", write=False)
_TYPE__GET: Final[Endpoint[TypeGetResult]] = Endpoint("crm.type.get", write=False)
_TYPE__GET_BY_ENTITY_TYPE_ID: Final[Endpoint[TypeGetByEntityTypeIdResult]] = Endpoint(
    "crm.type.getByEntityTypeId", write=False
)
_TYPE__LIST: Final[ListEndpoint[Type]] = ListEndpoint(
    "crm.type.list", Paging("start", ("types",), 50, id="id")
)
_TYPE__UPDATE: Final[Endpoint[TypeUpdateResult]] = Endpoint("crm.type.update")
_USERFIELD__FIELDS: Final[Endpoint[dict[str, UserfieldFieldsResult]]] = Endpoint(
    "crm.userfield.fields", write=False
)
_USERFIELD__TYPES: Final[Endpoint[list[UserfieldTypesResult]]] = Endpoint(
    "crm.userfield.types", write=False
)
_USERFIELD__ENUMERATION__FIELDS: Final[Endpoint[dict[str, UserfieldEnumerationFieldsResult]]] = (
    Endpoint("crm.userfield.enumeration.fields", write=False)
)
_USERFIELD__SETTINGS__FIELDS: Final[Endpoint[UserfieldSettingsFieldsResult]] = Endpoint(
    "crm.userfield.settings.fields", write=False
)
_VAT__ADD: Final[Endpoint[int]] = Endpoint("crm.vat.add")
_VAT__DELETE: Final[Endpoint[bool]] = Endpoint("crm.vat.delete")
_VAT__FIELDS: Final[Endpoint[dict[str, VatFieldsResult]]] = Endpoint("crm.vat.fields", write=False)
_VAT__GET: Final[Endpoint[VatGetResult]] = Endpoint("crm.vat.get", write=False)
_VAT__LIST: Final[ListEndpoint[VatListItem]] = ListEndpoint(
    "crm.vat.list", Paging("start", (), 50, id="ID")
)
_VAT__UPDATE: Final[Endpoint[bool | int]] = Endpoint("crm.vat.update")


class CrmMethods(Namespace):
    """Methods of ``crm``."""

    @property
    def activity(self) -> CrmActivityMethods:
        """Methods of ``crm.activity``."""
        from ..api.crm_activity import CrmActivityMethods

        return CrmActivityMethods(self._caller)

    @property
    def address(self) -> CrmAddressMethods:
        """Methods of ``crm.address``."""
        return CrmAddressMethods(self._caller)

    @property
    def automatedsolution(self) -> CrmAutomatedsolutionMethods:
        """Methods of ``crm.automatedsolution``."""
        return CrmAutomatedsolutionMethods(self._caller)

    @property
    def automation(self) -> CrmAutomationMethods:
        """Methods of ``crm.automation``."""
        return CrmAutomationMethods(self._caller)

    @property
    def calllist(self) -> CrmCalllistMethods:
        """Methods of ``crm.calllist``."""
        return CrmCalllistMethods(self._caller)

    @property
    def catalog(self) -> CrmCatalogMethods:
        """Methods of ``crm.catalog``."""
        return CrmCatalogMethods(self._caller)

    @property
    def category(self) -> CrmCategoryMethods:
        """Methods of ``crm.category``."""
        return CrmCategoryMethods(self._caller)

    @property
    def company(self) -> CrmCompanyMethods:
        """Methods of ``crm.company``."""
        from ..api.crm_company import CrmCompanyMethods

        return CrmCompanyMethods(self._caller)

    @property
    def contact(self) -> CrmContactMethods:
        """Methods of ``crm.contact``."""
        from ..api.crm_contact import CrmContactMethods

        return CrmContactMethods(self._caller)

    @property
    def currency(self) -> CrmCurrencyMethods:
        """Methods of ``crm.currency``."""
        return CrmCurrencyMethods(self._caller)

    @property
    def deal(self) -> CrmDealMethods:
        """Methods of ``crm.deal``."""
        from ..api.crm_deal import CrmDealMethods

        return CrmDealMethods(self._caller)

    @property
    def dealcategory(self) -> CrmDealcategoryMethods:
        """Methods of ``crm.dealcategory``."""
        return CrmDealcategoryMethods(self._caller)

    @property
    def documentgenerator(self) -> CrmDocumentgeneratorMethods:
        """Methods of ``crm.documentgenerator``."""
        from ..api.crm_documentgenerator import CrmDocumentgeneratorMethods

        return CrmDocumentgeneratorMethods(self._caller)

    @property
    def duplicate(self) -> CrmDuplicateMethods:
        """Methods of ``crm.duplicate``."""
        return CrmDuplicateMethods(self._caller)

    @property
    def entity(self) -> CrmEntityMethods:
        """Methods of ``crm.entity``."""
        return CrmEntityMethods(self._caller)

    @property
    def enum(self) -> CrmEnumMethods:
        """Methods of ``crm.enum``."""
        return CrmEnumMethods(self._caller)

    @property
    def invoice(self) -> CrmInvoiceMethods:
        """Methods of ``crm.invoice``."""
        from ..api.crm_invoice import CrmInvoiceMethods

        return CrmInvoiceMethods(self._caller)

    @property
    def item(self) -> CrmItemMethods:
        """Methods of ``crm.item``."""
        from ..api.crm_item import CrmItemMethods

        return CrmItemMethods(self._caller)

    @property
    def lead(self) -> CrmLeadMethods:
        """Methods of ``crm.lead``."""
        from ..api.crm_lead import CrmLeadMethods

        return CrmLeadMethods(self._caller)

    @property
    def measure(self) -> CrmMeasureMethods:
        """Methods of ``crm.measure``."""
        return CrmMeasureMethods(self._caller)

    @property
    def multifield(self) -> CrmMultifieldMethods:
        """Methods of ``crm.multifield``."""
        return CrmMultifieldMethods(self._caller)

    @property
    def orderentity(self) -> CrmOrderentityMethods:
        """Methods of ``crm.orderentity``."""
        return CrmOrderentityMethods(self._caller)

    @property
    def paysystem(self) -> CrmPaysystemMethods:
        """Methods of ``crm.paysystem``."""
        return CrmPaysystemMethods(self._caller)

    @property
    def persontype(self) -> CrmPersontypeMethods:
        """Methods of ``crm.persontype``."""
        return CrmPersontypeMethods(self._caller)

    @property
    def product(self) -> CrmProductMethods:
        """Methods of ``crm.product``."""
        return CrmProductMethods(self._caller)

    @property
    def productrow(self) -> CrmProductrowMethods:
        """Methods of ``crm.productrow``."""
        return CrmProductrowMethods(self._caller)

    @property
    def productsection(self) -> CrmProductsectionMethods:
        """Methods of ``crm.productsection``."""
        return CrmProductsectionMethods(self._caller)

    @property
    def quote(self) -> CrmQuoteMethods:
        """Methods of ``crm.quote``."""
        from ..api.crm_quote import CrmQuoteMethods

        return CrmQuoteMethods(self._caller)

    @property
    def requisite(self) -> CrmRequisiteMethods:
        """Methods of ``crm.requisite``."""
        from ..api.crm_requisite import CrmRequisiteMethods

        return CrmRequisiteMethods(self._caller)

    @property
    def settings(self) -> CrmSettingsMethods:
        """Methods of ``crm.settings``."""
        return CrmSettingsMethods(self._caller)

    @property
    def stagehistory(self) -> CrmStagehistoryMethods:
        """Methods of ``crm.stagehistory``."""
        return CrmStagehistoryMethods(self._caller)

    @property
    def status(self) -> CrmStatusMethods:
        """Methods of ``crm.status``."""
        return CrmStatusMethods(self._caller)

    @property
    def timeline(self) -> CrmTimelineMethods:
        """Methods of ``crm.timeline``."""
        from ..api.crm_timeline import CrmTimelineMethods

        return CrmTimelineMethods(self._caller)

    @property
    def tracking(self) -> CrmTrackingMethods:
        """Methods of ``crm.tracking``."""
        return CrmTrackingMethods(self._caller)

    @property
    def type(self) -> CrmTypeMethods:
        """Methods of ``crm.type``."""
        return CrmTypeMethods(self._caller)

    @property
    def userfield(self) -> CrmUserfieldMethods:
        """Methods of ``crm.userfield``."""
        return CrmUserfieldMethods(self._caller)

    @property
    def vat(self) -> CrmVatMethods:
        """Methods of ``crm.vat``."""
        return CrmVatMethods(self._caller)


class AsyncCrmMethods(AsyncNamespace):
    """Methods of ``crm``."""

    @property
    def activity(self) -> AsyncCrmActivityMethods:
        """Methods of ``crm.activity``."""
        from ..api.crm_activity import AsyncCrmActivityMethods

        return AsyncCrmActivityMethods(self._caller)

    @property
    def address(self) -> AsyncCrmAddressMethods:
        """Methods of ``crm.address``."""
        return AsyncCrmAddressMethods(self._caller)

    @property
    def automatedsolution(self) -> AsyncCrmAutomatedsolutionMethods:
        """Methods of ``crm.automatedsolution``."""
        return AsyncCrmAutomatedsolutionMethods(self._caller)

    @property
    def automation(self) -> AsyncCrmAutomationMethods:
        """Methods of ``crm.automation``."""
        return AsyncCrmAutomationMethods(self._caller)

    @property
    def calllist(self) -> AsyncCrmCalllistMethods:
        """Methods of ``crm.calllist``."""
        return AsyncCrmCalllistMethods(self._caller)

    @property
    def catalog(self) -> AsyncCrmCatalogMethods:
        """Methods of ``crm.catalog``."""
        return AsyncCrmCatalogMethods(self._caller)

    @property
    def category(self) -> AsyncCrmCategoryMethods:
        """Methods of ``crm.category``."""
        return AsyncCrmCategoryMethods(self._caller)

    @property
    def company(self) -> AsyncCrmCompanyMethods:
        """Methods of ``crm.company``."""
        from ..api.crm_company import AsyncCrmCompanyMethods

        return AsyncCrmCompanyMethods(self._caller)

    @property
    def contact(self) -> AsyncCrmContactMethods:
        """Methods of ``crm.contact``."""
        from ..api.crm_contact import AsyncCrmContactMethods

        return AsyncCrmContactMethods(self._caller)

    @property
    def currency(self) -> AsyncCrmCurrencyMethods:
        """Methods of ``crm.currency``."""
        return AsyncCrmCurrencyMethods(self._caller)

    @property
    def deal(self) -> AsyncCrmDealMethods:
        """Methods of ``crm.deal``."""
        from ..api.crm_deal import AsyncCrmDealMethods

        return AsyncCrmDealMethods(self._caller)

    @property
    def dealcategory(self) -> AsyncCrmDealcategoryMethods:
        """Methods of ``crm.dealcategory``."""
        return AsyncCrmDealcategoryMethods(self._caller)

    @property
    def documentgenerator(self) -> AsyncCrmDocumentgeneratorMethods:
        """Methods of ``crm.documentgenerator``."""
        from ..api.crm_documentgenerator import AsyncCrmDocumentgeneratorMethods

        return AsyncCrmDocumentgeneratorMethods(self._caller)

    @property
    def duplicate(self) -> AsyncCrmDuplicateMethods:
        """Methods of ``crm.duplicate``."""
        return AsyncCrmDuplicateMethods(self._caller)

    @property
    def entity(self) -> AsyncCrmEntityMethods:
        """Methods of ``crm.entity``."""
        return AsyncCrmEntityMethods(self._caller)

    @property
    def enum(self) -> AsyncCrmEnumMethods:
        """Methods of ``crm.enum``."""
        return AsyncCrmEnumMethods(self._caller)

    @property
    def invoice(self) -> AsyncCrmInvoiceMethods:
        """Methods of ``crm.invoice``."""
        from ..api.crm_invoice import AsyncCrmInvoiceMethods

        return AsyncCrmInvoiceMethods(self._caller)

    @property
    def item(self) -> AsyncCrmItemMethods:
        """Methods of ``crm.item``."""
        from ..api.crm_item import AsyncCrmItemMethods

        return AsyncCrmItemMethods(self._caller)

    @property
    def lead(self) -> AsyncCrmLeadMethods:
        """Methods of ``crm.lead``."""
        from ..api.crm_lead import AsyncCrmLeadMethods

        return AsyncCrmLeadMethods(self._caller)

    @property
    def measure(self) -> AsyncCrmMeasureMethods:
        """Methods of ``crm.measure``."""
        return AsyncCrmMeasureMethods(self._caller)

    @property
    def multifield(self) -> AsyncCrmMultifieldMethods:
        """Methods of ``crm.multifield``."""
        return AsyncCrmMultifieldMethods(self._caller)

    @property
    def orderentity(self) -> AsyncCrmOrderentityMethods:
        """Methods of ``crm.orderentity``."""
        return AsyncCrmOrderentityMethods(self._caller)

    @property
    def paysystem(self) -> AsyncCrmPaysystemMethods:
        """Methods of ``crm.paysystem``."""
        return AsyncCrmPaysystemMethods(self._caller)

    @property
    def persontype(self) -> AsyncCrmPersontypeMethods:
        """Methods of ``crm.persontype``."""
        return AsyncCrmPersontypeMethods(self._caller)

    @property
    def product(self) -> AsyncCrmProductMethods:
        """Methods of ``crm.product``."""
        return AsyncCrmProductMethods(self._caller)

    @property
    def productrow(self) -> AsyncCrmProductrowMethods:
        """Methods of ``crm.productrow``."""
        return AsyncCrmProductrowMethods(self._caller)

    @property
    def productsection(self) -> AsyncCrmProductsectionMethods:
        """Methods of ``crm.productsection``."""
        return AsyncCrmProductsectionMethods(self._caller)

    @property
    def quote(self) -> AsyncCrmQuoteMethods:
        """Methods of ``crm.quote``."""
        from ..api.crm_quote import AsyncCrmQuoteMethods

        return AsyncCrmQuoteMethods(self._caller)

    @property
    def requisite(self) -> AsyncCrmRequisiteMethods:
        """Methods of ``crm.requisite``."""
        from ..api.crm_requisite import AsyncCrmRequisiteMethods

        return AsyncCrmRequisiteMethods(self._caller)

    @property
    def settings(self) -> AsyncCrmSettingsMethods:
        """Methods of ``crm.settings``."""
        return AsyncCrmSettingsMethods(self._caller)

    @property
    def stagehistory(self) -> AsyncCrmStagehistoryMethods:
        """Methods of ``crm.stagehistory``."""
        return AsyncCrmStagehistoryMethods(self._caller)

    @property
    def status(self) -> AsyncCrmStatusMethods:
        """Methods of ``crm.status``."""
        return AsyncCrmStatusMethods(self._caller)

    @property
    def timeline(self) -> AsyncCrmTimelineMethods:
        """Methods of ``crm.timeline``."""
        from ..api.crm_timeline import AsyncCrmTimelineMethods

        return AsyncCrmTimelineMethods(self._caller)

    @property
    def tracking(self) -> AsyncCrmTrackingMethods:
        """Methods of ``crm.tracking``."""
        return AsyncCrmTrackingMethods(self._caller)

    @property
    def type(self) -> AsyncCrmTypeMethods:
        """Methods of ``crm.type``."""
        return AsyncCrmTypeMethods(self._caller)

    @property
    def userfield(self) -> AsyncCrmUserfieldMethods:
        """Methods of ``crm.userfield``."""
        return AsyncCrmUserfieldMethods(self._caller)

    @property
    def vat(self) -> AsyncCrmVatMethods:
        """Methods of ``crm.vat``."""
        return AsyncCrmVatMethods(self._caller)


class CrmAddressMethods(Namespace):
    """Methods of ``crm.address``."""

    def add(
        self,
        *,
        fields: AddressAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Add an address of a type that the requisite or lead does not have yet.

        Args:
            fields: Values by field. Required. Keys: ``TYPE_ID`` (required), ``ENTITY_TYPE_ID``
                (required), ``ENTITY_ID`` (required), ``ADDRESS_1``, ``ADDRESS_2``, ``CITY``,
                ``POSTAL_CODE``, ``REGION``, ``PROVINCE``, ``COUNTRY``, ``COUNTRY_CODE``,
                ``LOC_ADDR_ID``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``TYPE_ID is not defined or invalid``:
                `TYPE_ID`, the address type, is missing or wrong. ``ENTITY_TYPE_ID is not
                defined or invalid``: `ENTITY_TYPE_ID`, the type of the address's owner, is
                missing or wrong. ``ENTITY_ID is not defined or invalid``: `ENTITY_ID`, the
                owner of the address, is missing or wrong. ``TypeAddress exists``: The owner
                already has an address of this type. ``Access denied``: The caller may not add
                the address. No code: The object given in `ENTITY_ID` is missing or not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.address.add``. Scope: ``crm``. Who may call: users who may add the
        contact, company or lead behind the address. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-add.html
        """
        return self._call(_ADDRESS__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        fields: AddressDeleteFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete the address of a given type from a requisite or lead.

        Args:
            fields: Values by field. Required. Keys: ``TYPE_ID`` (required), ``ENTITY_TYPE_ID``
                (required), ``ENTITY_ID`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``TYPE_ID is not defined or invalid``:
                `TYPE_ID`, the address type, is missing or wrong. ``ENTITY_TYPE_ID is not
                defined or invalid``: `ENTITY_TYPE_ID`, the type of the address's owner, is
                missing or wrong. ``ENTITY_ID is not defined or invalid``: `ENTITY_ID`, the
                owner of the address, is missing or wrong. ``TypeAddress not found``: There is
                no such address to delete. ``Access denied``: The caller may not delete the
                address. No code: The owner has no address of this type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.address.delete``. Scope: ``crm``. Who may call: users who may delete
        the contact, company or lead behind the address. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-delete.html
        """
        return self._call(_ADDRESS__DELETE, {"fields": fields}, extra_params)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, AddressFieldsResult]:
        """Describe the fields that an address has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AddressFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.address.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-fields.html
        """
        return self._call(_ADDRESS__FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[AddressListSelect | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        filter: AddressListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: AddressListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[AddressListItem]:
        """List addresses that match a filter, page by page.

        Args:
            select: Fields to answer with. Keys: ``TYPE_ID``, ``ENTITY_TYPE_ID``, ``ENTITY_ID``,
                ``ADDRESS_1``, ``ADDRESS_2``, ``CITY``, ``POSTAL_CODE``, ``REGION``,
                ``PROVINCE``, ``COUNTRY``, ``COUNTRY_CODE``, ``LOC_ADDR_ID``,
                ``ANCHOR_TYPE_ID``, ``ANCHOR_ID``.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``ENTITY_TYPE_ID``, ``ENTITY_ID``, ``TYPE_ID``, ``ADDRESS_1``, ``ADDRESS_2``,
                ``CITY``, ``POSTAL_CODE``, ``REGION``, ``PROVINCE``, ``COUNTRY``,
                ``COUNTRY_CODE``, ``LOC_ADDR_ID``, ``ANCHOR_TYPE_ID``, ``ANCHOR_ID``.
            order: Sorting: field → ASC or DESC; in places the direction alone. Keys:
                ``TYPE_ID``, ``ENTITY_TYPE_ID``, ``ENTITY_ID``, ``ADDRESS_1``, ``ADDRESS_2``,
                ``CITY``, ``POSTAL_CODE``, ``REGION``, ``PROVINCE``, ``COUNTRY``,
                ``COUNTRY_CODE``, ``LOC_ADDR_ID``, ``ANCHOR_TYPE_ID``, ``ANCHOR_ID``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            limit: Largest number of entries to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``Access denied``: The caller may not read
                contacts, companies and leads, so not their addresses either. ``0``: The call
                failed for a reason that is not told.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.address.list``. Scope: ``crm``. Who may call: users who may read
        contacts, companies and leads. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-list.html
        """
        return self._list(
            _ADDRESS__LIST,
            {"select": select, "filter": filter, "order": order, "start": start, "limit": limit},
            extra_params,
        )

    def update(
        self,
        *,
        fields: AddressUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the address of a given type that a requisite or lead has.

        Args:
            fields: Values by field. Required. Keys: ``TYPE_ID`` (required), ``ENTITY_TYPE_ID``
                (required), ``ENTITY_ID`` (required), ``ADDRESS_1``, ``CITY``, ``ADDRESS_2``,
                ``POSTAL_CODE``, ``REGION``, ``PROVINCE``, ``COUNTRY``, ``COUNTRY_CODE``,
                ``LOC_ADDR_ID``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``TYPE_ID is not defined or invalid``:
                `TYPE_ID`, the address type, is missing or wrong. ``ENTITY_TYPE_ID is not
                defined or invalid``: `ENTITY_TYPE_ID`, the type of the address's owner, is
                missing or wrong. ``ENTITY_ID is not defined or invalid``: `ENTITY_ID`, the
                owner of the address, is missing or wrong. ``TypeAddress not found``: There is
                no such address to change. ``Access denied``: The caller may not change the
                address. No code: The object given in `ENTITY_ID` is missing or not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.address.update``. Scope: ``crm``. Who may call: users who may edit the
        contact, company or lead behind the address. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-update.html
        """
        return self._call(_ADDRESS__UPDATE, {"fields": fields}, extra_params)


class AsyncCrmAddressMethods(AsyncNamespace):
    """Methods of ``crm.address``."""

    async def add(
        self,
        *,
        fields: AddressAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Add an address of a type that the requisite or lead does not have yet.

        Args:
            fields: Values by field. Required. Keys: ``TYPE_ID`` (required), ``ENTITY_TYPE_ID``
                (required), ``ENTITY_ID`` (required), ``ADDRESS_1``, ``ADDRESS_2``, ``CITY``,
                ``POSTAL_CODE``, ``REGION``, ``PROVINCE``, ``COUNTRY``, ``COUNTRY_CODE``,
                ``LOC_ADDR_ID``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``TYPE_ID is not defined or invalid``:
                `TYPE_ID`, the address type, is missing or wrong. ``ENTITY_TYPE_ID is not
                defined or invalid``: `ENTITY_TYPE_ID`, the type of the address's owner, is
                missing or wrong. ``ENTITY_ID is not defined or invalid``: `ENTITY_ID`, the
                owner of the address, is missing or wrong. ``TypeAddress exists``: The owner
                already has an address of this type. ``Access denied``: The caller may not add
                the address. No code: The object given in `ENTITY_ID` is missing or not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.address.add``. Scope: ``crm``. Who may call: users who may add the
        contact, company or lead behind the address. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-add.html
        """
        return await self._call(_ADDRESS__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        fields: AddressDeleteFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete the address of a given type from a requisite or lead.

        Args:
            fields: Values by field. Required. Keys: ``TYPE_ID`` (required), ``ENTITY_TYPE_ID``
                (required), ``ENTITY_ID`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``TYPE_ID is not defined or invalid``:
                `TYPE_ID`, the address type, is missing or wrong. ``ENTITY_TYPE_ID is not
                defined or invalid``: `ENTITY_TYPE_ID`, the type of the address's owner, is
                missing or wrong. ``ENTITY_ID is not defined or invalid``: `ENTITY_ID`, the
                owner of the address, is missing or wrong. ``TypeAddress not found``: There is
                no such address to delete. ``Access denied``: The caller may not delete the
                address. No code: The owner has no address of this type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.address.delete``. Scope: ``crm``. Who may call: users who may delete
        the contact, company or lead behind the address. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-delete.html
        """
        return await self._call(_ADDRESS__DELETE, {"fields": fields}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, AddressFieldsResult]:
        """Describe the fields that an address has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AddressFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.address.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-fields.html
        """
        return await self._call(_ADDRESS__FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[AddressListSelect | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        filter: AddressListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: AddressListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[AddressListItem]:
        """List addresses that match a filter, page by page.

        Args:
            select: Fields to answer with. Keys: ``TYPE_ID``, ``ENTITY_TYPE_ID``, ``ENTITY_ID``,
                ``ADDRESS_1``, ``ADDRESS_2``, ``CITY``, ``POSTAL_CODE``, ``REGION``,
                ``PROVINCE``, ``COUNTRY``, ``COUNTRY_CODE``, ``LOC_ADDR_ID``,
                ``ANCHOR_TYPE_ID``, ``ANCHOR_ID``.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``ENTITY_TYPE_ID``, ``ENTITY_ID``, ``TYPE_ID``, ``ADDRESS_1``, ``ADDRESS_2``,
                ``CITY``, ``POSTAL_CODE``, ``REGION``, ``PROVINCE``, ``COUNTRY``,
                ``COUNTRY_CODE``, ``LOC_ADDR_ID``, ``ANCHOR_TYPE_ID``, ``ANCHOR_ID``.
            order: Sorting: field → ASC or DESC; in places the direction alone. Keys:
                ``TYPE_ID``, ``ENTITY_TYPE_ID``, ``ENTITY_ID``, ``ADDRESS_1``, ``ADDRESS_2``,
                ``CITY``, ``POSTAL_CODE``, ``REGION``, ``PROVINCE``, ``COUNTRY``,
                ``COUNTRY_CODE``, ``LOC_ADDR_ID``, ``ANCHOR_TYPE_ID``, ``ANCHOR_ID``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            limit: Largest number of entries to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``Access denied``: The caller may not read
                contacts, companies and leads, so not their addresses either. ``0``: The call
                failed for a reason that is not told.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.address.list``. Scope: ``crm``. Who may call: users who may read
        contacts, companies and leads. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-list.html
        """
        return self._list(
            _ADDRESS__LIST,
            {"select": select, "filter": filter, "order": order, "start": start, "limit": limit},
            extra_params,
        )

    async def update(
        self,
        *,
        fields: AddressUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the address of a given type that a requisite or lead has.

        Args:
            fields: Values by field. Required. Keys: ``TYPE_ID`` (required), ``ENTITY_TYPE_ID``
                (required), ``ENTITY_ID`` (required), ``ADDRESS_1``, ``CITY``, ``ADDRESS_2``,
                ``POSTAL_CODE``, ``REGION``, ``PROVINCE``, ``COUNTRY``, ``COUNTRY_CODE``,
                ``LOC_ADDR_ID``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``TYPE_ID is not defined or invalid``:
                `TYPE_ID`, the address type, is missing or wrong. ``ENTITY_TYPE_ID is not
                defined or invalid``: `ENTITY_TYPE_ID`, the type of the address's owner, is
                missing or wrong. ``ENTITY_ID is not defined or invalid``: `ENTITY_ID`, the
                owner of the address, is missing or wrong. ``TypeAddress not found``: There is
                no such address to change. ``Access denied``: The caller may not change the
                address. No code: The object given in `ENTITY_ID` is missing or not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.address.update``. Scope: ``crm``. Who may call: users who may edit the
        contact, company or lead behind the address. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-update.html
        """
        return await self._call(_ADDRESS__UPDATE, {"fields": fields}, extra_params)


class CrmAutomatedsolutionMethods(Namespace):
    """Methods of ``crm.automatedsolution``."""

    def add(
        self,
        *,
        fields: AutomatedsolutionAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> AutomatedsolutionAddResult:
        """Create a digital workplace and, if wanted, move smart processes into it.

        Args:
            fields: Values by field. Required. Keys: ``title`` (required), ``typeIds``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AutomatedsolutionAddResult``: ``automatedSolution``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``LIMIT_EXCEEDED``: The account has no digital workplaces left
                to create. ``BX_EMPTY_REQUIRED``: A required field, such as the title, is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automatedsolution.add``. Scope: ``crm``. Who may call: administrators
        of the CRM section. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-add.html
        """
        return self._call(_AUTOMATEDSOLUTION__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a digital workplace that no longer holds any smart process.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``HAS_BOUND_TYPES``: The workplace still holds smart processes;
                move them elsewhere first.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automatedsolution.delete``. Scope: ``crm``. Who may call:
        administrators of the CRM section. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-delete.html
        """
        return self._call(_AUTOMATEDSOLUTION__DELETE, {"id": id}, extra_params)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, AutomatedsolutionFieldsResult]:
        """Describe the fields that a digital workplace has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AutomatedsolutionFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``, ``upperName``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automatedsolution.fields``. Scope: ``crm``. Who may call:
        administrators of the CRM section. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-fields.html
        """
        return self._call(_AUTOMATEDSOLUTION__FIELDS, {}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> AutomatedsolutionGetResult:
        """Fetch one digital workplace by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AutomatedsolutionGetResult``: ``automatedSolution``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: There is no digital workplace with this
                identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automatedsolution.get``. Scope: ``crm``. Who may call: administrators
        of the CRM section. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-get.html
        """
        return self._call(_AUTOMATEDSOLUTION__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[AutomatedsolutionListItem]:
        """List digital workplaces that match a filter, page by page.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Digital workplaces that were found. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this call. ``INVALID_ARG_VALUE``: An argument has a wrong value; the
                message says which.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automatedsolution.list``. Scope: ``crm``. Who may call: administrators
        of the CRM section. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-list.html
        """
        return self._list(
            _AUTOMATEDSOLUTION__LIST,
            {"order": order, "filter": filter, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: AutomatedsolutionUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> AutomatedsolutionUpdateResult:
        """Rename a digital workplace or replace its set of smart processes.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``title``, ``typeIds``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AutomatedsolutionUpdateResult``: ``automatedSolution``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``BX_EMPTY_REQUIRED``: A required field is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automatedsolution.update``. Scope: ``crm``. Who may call: users with
        administrative access to the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-update.html
        """
        return self._call(_AUTOMATEDSOLUTION__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncCrmAutomatedsolutionMethods(AsyncNamespace):
    """Methods of ``crm.automatedsolution``."""

    async def add(
        self,
        *,
        fields: AutomatedsolutionAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> AutomatedsolutionAddResult:
        """Create a digital workplace and, if wanted, move smart processes into it.

        Args:
            fields: Values by field. Required. Keys: ``title`` (required), ``typeIds``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AutomatedsolutionAddResult``: ``automatedSolution``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``LIMIT_EXCEEDED``: The account has no digital workplaces left
                to create. ``BX_EMPTY_REQUIRED``: A required field, such as the title, is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automatedsolution.add``. Scope: ``crm``. Who may call: administrators
        of the CRM section. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-add.html
        """
        return await self._call(_AUTOMATEDSOLUTION__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a digital workplace that no longer holds any smart process.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``HAS_BOUND_TYPES``: The workplace still holds smart processes;
                move them elsewhere first.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automatedsolution.delete``. Scope: ``crm``. Who may call:
        administrators of the CRM section. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-delete.html
        """
        return await self._call(_AUTOMATEDSOLUTION__DELETE, {"id": id}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, AutomatedsolutionFieldsResult]:
        """Describe the fields that a digital workplace has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AutomatedsolutionFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``, ``upperName``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automatedsolution.fields``. Scope: ``crm``. Who may call:
        administrators of the CRM section. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-fields.html
        """
        return await self._call(_AUTOMATEDSOLUTION__FIELDS, {}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> AutomatedsolutionGetResult:
        """Fetch one digital workplace by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AutomatedsolutionGetResult``: ``automatedSolution``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: There is no digital workplace with this
                identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automatedsolution.get``. Scope: ``crm``. Who may call: administrators
        of the CRM section. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-get.html
        """
        return await self._call(_AUTOMATEDSOLUTION__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[AutomatedsolutionListItem]:
        """List digital workplaces that match a filter, page by page.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Digital workplaces that were found. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this call. ``INVALID_ARG_VALUE``: An argument has a wrong value; the
                message says which.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automatedsolution.list``. Scope: ``crm``. Who may call: administrators
        of the CRM section. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-list.html
        """
        return self._list(
            _AUTOMATEDSOLUTION__LIST,
            {"order": order, "filter": filter, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: AutomatedsolutionUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> AutomatedsolutionUpdateResult:
        """Rename a digital workplace or replace its set of smart processes.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``title``, ``typeIds``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AutomatedsolutionUpdateResult``: ``automatedSolution``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``BX_EMPTY_REQUIRED``: A required field is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automatedsolution.update``. Scope: ``crm``. Who may call: users with
        administrative access to the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-update.html
        """
        return await self._call(
            _AUTOMATEDSOLUTION__UPDATE, {"id": id, "fields": fields}, extra_params
        )


class CrmAutomationMethods(Namespace):
    """Methods of ``crm.automation``."""

    @property
    def trigger(self) -> CrmAutomationTriggerMethods:
        """Methods of ``crm.automation.trigger``."""
        return CrmAutomationTriggerMethods(self._caller)


class AsyncCrmAutomationMethods(AsyncNamespace):
    """Methods of ``crm.automation``."""

    @property
    def trigger(self) -> AsyncCrmAutomationTriggerMethods:
        """Methods of ``crm.automation.trigger``."""
        return AsyncCrmAutomationTriggerMethods(self._caller)


class CrmAutomationTriggerMethods(Namespace):
    """Methods of ``crm.automation.trigger``."""

    def __call__(
        self,
        *,
        target: str,
        code: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Fire an incoming-webhook trigger for one CRM object.

        Args:
            target: CRM object to act on, type name plus identifier, like `LEAD_25`. Required.
            code: Code that identifies the entry.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The required `target` is missing. No
                code: Parameter `target` is not written as a type name plus identifier, such as
                `LEAD_25`. No code: The type name in `target` stands for no known CRM object.
                ``ACCESS_DENIED``: The caller may not change the object, so its automation was
                not run. No code: The caller has no access to CRM.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automation.trigger``. Scope: ``crm``. Who may call: users who may edit
        the CRM object named by `target`. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/automation/crm-automation-trigger.html
        """
        return self._call(_AUTOMATION__TRIGGER, {"target": target, "code": code}, extra_params)

    def add(
        self,
        *,
        code: str,
        name: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Register an automation trigger of the application.

        Args:
            code: Symbolic code. Required.
            name: Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller has no access to CRM.
                ``ACCESS_DENIED``: Only administrators may do this. ``ACCESS_DENIED``: The call
                did not come from an application. No code: Parameter `CODE` is empty. No code:
                Parameter `CODE` holds characters that are not permitted in trigger codes. No
                code: Parameter `NAME` is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automation.trigger.add``. Scope: ``crm``. Who may call: administrators
        with access to CRM, from within an application. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-add.html
        """
        return self._call(_AUTOMATION__TRIGGER__ADD, {"CODE": code, "NAME": name}, extra_params)

    def delete(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove an automation trigger of the application.

        Args:
            code: Symbolic code. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller has no access to CRM.
                ``ACCESS_DENIED``: Only administrators may do this. ``ACCESS_DENIED``: The call
                did not come from an application. No code: Parameter `CODE` is empty. No code:
                Parameter `CODE` holds characters that are not permitted in trigger codes. No
                code: There is no such trigger.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automation.trigger.delete``. Scope: ``crm``. Who may call:
        administrators with access to CRM, from within an application. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-delete.html
        """
        return self._call(_AUTOMATION__TRIGGER__DELETE, {"CODE": code}, extra_params)

    def execute(
        self,
        *,
        code: str,
        owner_type_id: int,
        owner_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Fire a trigger of the application for one CRM object.

        Args:
            code: Symbolic code. Required.
            owner_type_id: Number of the CRM object's type, such as 1 for a lead. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller has no access to CRM.
                ``ACCESS_DENIED``: Only administrators may do this. ``ACCESS_DENIED``: The call
                did not come from an application. No code: Parameter `CODE` is empty. No code:
                Parameter `CODE` holds characters that are not permitted in trigger codes. No
                code: The application has no trigger with this code. No code: Parameter
                `OWNER_TYPE_ID` is not a type of CRM object. No code: Parameter `OWNER_ID` is
                not a positive number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automation.trigger.execute``. Scope: ``crm``. Who may call:
        administrators with access to CRM, from within an application. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-execute.html
        """
        return self._call(
            _AUTOMATION__TRIGGER__EXECUTE,
            {"CODE": code, "OWNER_TYPE_ID": owner_type_id, "OWNER_ID": owner_id},
            extra_params,
        )

    def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[AutomationTriggerListResult]:
        """List the automation triggers that the application has registered.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AutomationTriggerListResult``: ``NAME``, ``CODE``.

        Raises:
            APIError: the portal refused the call. No code: The caller has no access to CRM.
                ``ACCESS_DENIED``: Only administrators may do this. ``ACCESS_DENIED``: The call
                did not come from an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automation.trigger.list``. Scope: ``crm``. Who may call:
        administrators with access to CRM, from within an application. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-list.html
        """
        return self._call(_AUTOMATION__TRIGGER__LIST, {}, extra_params)


class AsyncCrmAutomationTriggerMethods(AsyncNamespace):
    """Methods of ``crm.automation.trigger``."""

    async def __call__(
        self,
        *,
        target: str,
        code: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Fire an incoming-webhook trigger for one CRM object.

        Args:
            target: CRM object to act on, type name plus identifier, like `LEAD_25`. Required.
            code: Code that identifies the entry.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The required `target` is missing. No
                code: Parameter `target` is not written as a type name plus identifier, such as
                `LEAD_25`. No code: The type name in `target` stands for no known CRM object.
                ``ACCESS_DENIED``: The caller may not change the object, so its automation was
                not run. No code: The caller has no access to CRM.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automation.trigger``. Scope: ``crm``. Who may call: users who may edit
        the CRM object named by `target`. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/automation/crm-automation-trigger.html
        """
        return await self._call(
            _AUTOMATION__TRIGGER, {"target": target, "code": code}, extra_params
        )

    async def add(
        self,
        *,
        code: str,
        name: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Register an automation trigger of the application.

        Args:
            code: Symbolic code. Required.
            name: Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller has no access to CRM.
                ``ACCESS_DENIED``: Only administrators may do this. ``ACCESS_DENIED``: The call
                did not come from an application. No code: Parameter `CODE` is empty. No code:
                Parameter `CODE` holds characters that are not permitted in trigger codes. No
                code: Parameter `NAME` is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automation.trigger.add``. Scope: ``crm``. Who may call: administrators
        with access to CRM, from within an application. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-add.html
        """
        return await self._call(
            _AUTOMATION__TRIGGER__ADD, {"CODE": code, "NAME": name}, extra_params
        )

    async def delete(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove an automation trigger of the application.

        Args:
            code: Symbolic code. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller has no access to CRM.
                ``ACCESS_DENIED``: Only administrators may do this. ``ACCESS_DENIED``: The call
                did not come from an application. No code: Parameter `CODE` is empty. No code:
                Parameter `CODE` holds characters that are not permitted in trigger codes. No
                code: There is no such trigger.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automation.trigger.delete``. Scope: ``crm``. Who may call:
        administrators with access to CRM, from within an application. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-delete.html
        """
        return await self._call(_AUTOMATION__TRIGGER__DELETE, {"CODE": code}, extra_params)

    async def execute(
        self,
        *,
        code: str,
        owner_type_id: int,
        owner_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Fire a trigger of the application for one CRM object.

        Args:
            code: Symbolic code. Required.
            owner_type_id: Number of the CRM object's type, such as 1 for a lead. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller has no access to CRM.
                ``ACCESS_DENIED``: Only administrators may do this. ``ACCESS_DENIED``: The call
                did not come from an application. No code: Parameter `CODE` is empty. No code:
                Parameter `CODE` holds characters that are not permitted in trigger codes. No
                code: The application has no trigger with this code. No code: Parameter
                `OWNER_TYPE_ID` is not a type of CRM object. No code: Parameter `OWNER_ID` is
                not a positive number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automation.trigger.execute``. Scope: ``crm``. Who may call:
        administrators with access to CRM, from within an application. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-execute.html
        """
        return await self._call(
            _AUTOMATION__TRIGGER__EXECUTE,
            {"CODE": code, "OWNER_TYPE_ID": owner_type_id, "OWNER_ID": owner_id},
            extra_params,
        )

    async def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[AutomationTriggerListResult]:
        """List the automation triggers that the application has registered.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AutomationTriggerListResult``: ``NAME``, ``CODE``.

        Raises:
            APIError: the portal refused the call. No code: The caller has no access to CRM.
                ``ACCESS_DENIED``: Only administrators may do this. ``ACCESS_DENIED``: The call
                did not come from an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.automation.trigger.list``. Scope: ``crm``. Who may call:
        administrators with access to CRM, from within an application. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-list.html
        """
        return await self._call(_AUTOMATION__TRIGGER__LIST, {}, extra_params)


class CrmCalllistMethods(Namespace):
    """Methods of ``crm.calllist``."""

    @property
    def items(self) -> CrmCalllistItemsMethods:
        """Methods of ``crm.calllist.items``."""
        return CrmCalllistItemsMethods(self._caller)

    def add(
        self,
        *,
        entity_type: Literal["CONTACT", "COMPANY"] | str,
        entities: Sequence[int],
        webform_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a call list from contacts or companies.

        Args:
            entity_type: Type of the object or directory concerned. One of ``CONTACT``,
                ``COMPANY`` and others. Required.
            entities: Identifiers of the contacts or companies to be called. Required.
            webform_id: CRM form shown to the agent during the call.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: `ENTITY_TYPE` or
                `ENTITIES` is missing from the call. ``ENTITIES_ERROR``: The value of `ENTITIES`
                is not an array. ``ENTITY_TYPE_ERROR``: The value of `ENTITY_TYPE` is neither
                CONTACT nor COMPANY. ``ENTITY_ERROR``: Some identifiers in `ENTITIES` are not in
                CRM. ``WEBFORM_ERROR``: The CRM form given in `WEBFORM_ID` is not there.
                ``ACCESS_ERROR``: The caller may not see any of the passed contacts or
                companies.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.calllist.add``. Scope: ``crm``. Who may call: users who may read CRM
        objects. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-add.html
        """
        return self._call(
            _CALLLIST__ADD,
            {"ENTITY_TYPE": entity_type, "ENTITIES": entities, "WEBFORM_ID": webform_id},
            extra_params,
        )

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CalllistGetResult:
        """Get the main data of one call list by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CalllistGetResult``: ``ID``, ``DATE_CREATE``, ``CREATED_BY_ID``,
            ``WEBFORM_ID``, ``ENTITY_TYPE_ID``, ``ENTITY_TYPE``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `ID` is
                missing. ``LIST_ID_ERROR``: There is no such call list, or the caller may not
                read it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.calllist.get``. Scope: ``crm``. Who may call: users who may read CRM
        objects. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-get.html
        """
        return self._call(_CALLLIST__GET, {"ID": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[CalllistListResult]:
        """List call lists that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CalllistListResult``: ``ID``, ``CREATED_BY_ID``.

        Raises:
            APIError: the portal refused the call. ``100``: A field in the selection, filter or
                order is not one of a call list.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.calllist.list``. Scope: ``crm``. Who may call: users who may read CRM
        objects. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-list.html
        """
        return self._call(
            _CALLLIST__LIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, extra_params
        )

    def statuslist(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[CalllistStatuslistResult]:
        """List the statuses that a call in a call list may have.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CalllistStatuslistResult``: ``ID``, ``NAME``, ``SORT``, ``STATUS_ID``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.calllist.statuslist``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-statuslist.html
        """
        return self._call(_CALLLIST__STATUSLIST, {}, extra_params)

    def update(
        self,
        *,
        list_id: int,
        entity_type: Literal["CONTACT", "COMPANY"] | str,
        entities: Sequence[int],
        webform_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace the participants of a call list and its CRM form.

        Args:
            list_id: Identifier of the call list. Required.
            entity_type: Type of the object or directory concerned. One of ``CONTACT``,
                ``COMPANY`` and others. Required.
            entities: Identifiers of the contacts or companies to be called. Required.
            webform_id: CRM form shown to the agent during the call.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: `LIST_ID`, `ENTITY_TYPE`
                or `ENTITIES` is missing from the call. ``ENTITY_TYPE_ERROR``: The value of
                `ENTITY_TYPE` is neither CONTACT nor COMPANY. ``ENTITIES_ERROR``: The value of
                `ENTITIES` is not an array. ``ENTITIES_ERROR``: Some identifiers in `ENTITIES`
                are not in CRM. ``LIST_ID_ERROR``: There is no such call list, or the caller has
                no access to it. ``ENTITY_TYPE_ERROR``: The call list holds participants of
                another type than `ENTITY_TYPE` says. ``WEBFORM_ERROR``: The CRM form given in
                `WEBFORM_ID` is not there. ``ACCESS_ERROR``: The caller may read neither
                contacts nor companies.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.calllist.update``. Scope: ``crm``. Who may call: users who may read
        CRM objects. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-update.html
        """
        return self._call(
            _CALLLIST__UPDATE,
            {
                "LIST_ID": list_id,
                "ENTITY_TYPE": entity_type,
                "ENTITIES": entities,
                "WEBFORM_ID": webform_id,
            },
            extra_params,
        )


class AsyncCrmCalllistMethods(AsyncNamespace):
    """Methods of ``crm.calllist``."""

    @property
    def items(self) -> AsyncCrmCalllistItemsMethods:
        """Methods of ``crm.calllist.items``."""
        return AsyncCrmCalllistItemsMethods(self._caller)

    async def add(
        self,
        *,
        entity_type: Literal["CONTACT", "COMPANY"] | str,
        entities: Sequence[int],
        webform_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a call list from contacts or companies.

        Args:
            entity_type: Type of the object or directory concerned. One of ``CONTACT``,
                ``COMPANY`` and others. Required.
            entities: Identifiers of the contacts or companies to be called. Required.
            webform_id: CRM form shown to the agent during the call.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: `ENTITY_TYPE` or
                `ENTITIES` is missing from the call. ``ENTITIES_ERROR``: The value of `ENTITIES`
                is not an array. ``ENTITY_TYPE_ERROR``: The value of `ENTITY_TYPE` is neither
                CONTACT nor COMPANY. ``ENTITY_ERROR``: Some identifiers in `ENTITIES` are not in
                CRM. ``WEBFORM_ERROR``: The CRM form given in `WEBFORM_ID` is not there.
                ``ACCESS_ERROR``: The caller may not see any of the passed contacts or
                companies.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.calllist.add``. Scope: ``crm``. Who may call: users who may read CRM
        objects. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-add.html
        """
        return await self._call(
            _CALLLIST__ADD,
            {"ENTITY_TYPE": entity_type, "ENTITIES": entities, "WEBFORM_ID": webform_id},
            extra_params,
        )

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CalllistGetResult:
        """Get the main data of one call list by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CalllistGetResult``: ``ID``, ``DATE_CREATE``, ``CREATED_BY_ID``,
            ``WEBFORM_ID``, ``ENTITY_TYPE_ID``, ``ENTITY_TYPE``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `ID` is
                missing. ``LIST_ID_ERROR``: There is no such call list, or the caller may not
                read it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.calllist.get``. Scope: ``crm``. Who may call: users who may read CRM
        objects. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-get.html
        """
        return await self._call(_CALLLIST__GET, {"ID": id}, extra_params)

    async def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[CalllistListResult]:
        """List call lists that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CalllistListResult``: ``ID``, ``CREATED_BY_ID``.

        Raises:
            APIError: the portal refused the call. ``100``: A field in the selection, filter or
                order is not one of a call list.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.calllist.list``. Scope: ``crm``. Who may call: users who may read CRM
        objects. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-list.html
        """
        return await self._call(
            _CALLLIST__LIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, extra_params
        )

    async def statuslist(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[CalllistStatuslistResult]:
        """List the statuses that a call in a call list may have.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CalllistStatuslistResult``: ``ID``, ``NAME``, ``SORT``, ``STATUS_ID``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.calllist.statuslist``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-statuslist.html
        """
        return await self._call(_CALLLIST__STATUSLIST, {}, extra_params)

    async def update(
        self,
        *,
        list_id: int,
        entity_type: Literal["CONTACT", "COMPANY"] | str,
        entities: Sequence[int],
        webform_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace the participants of a call list and its CRM form.

        Args:
            list_id: Identifier of the call list. Required.
            entity_type: Type of the object or directory concerned. One of ``CONTACT``,
                ``COMPANY`` and others. Required.
            entities: Identifiers of the contacts or companies to be called. Required.
            webform_id: CRM form shown to the agent during the call.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: `LIST_ID`, `ENTITY_TYPE`
                or `ENTITIES` is missing from the call. ``ENTITY_TYPE_ERROR``: The value of
                `ENTITY_TYPE` is neither CONTACT nor COMPANY. ``ENTITIES_ERROR``: The value of
                `ENTITIES` is not an array. ``ENTITIES_ERROR``: Some identifiers in `ENTITIES`
                are not in CRM. ``LIST_ID_ERROR``: There is no such call list, or the caller has
                no access to it. ``ENTITY_TYPE_ERROR``: The call list holds participants of
                another type than `ENTITY_TYPE` says. ``WEBFORM_ERROR``: The CRM form given in
                `WEBFORM_ID` is not there. ``ACCESS_ERROR``: The caller may read neither
                contacts nor companies.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.calllist.update``. Scope: ``crm``. Who may call: users who may read
        CRM objects. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-update.html
        """
        return await self._call(
            _CALLLIST__UPDATE,
            {
                "LIST_ID": list_id,
                "ENTITY_TYPE": entity_type,
                "ENTITIES": entities,
                "WEBFORM_ID": webform_id,
            },
            extra_params,
        )


class CrmCalllistItemsMethods(Namespace):
    """Methods of ``crm.calllist.items``."""

    def get(
        self,
        *,
        list_id: int,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[CalllistItemsGetResult]:
        """List the participants of a call list with the status of each call.

        Args:
            list_id: Identifier of the call list. Required.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CalllistItemsGetResult``: ``ID``, ``STATUS``, ``ENTITY_TYPE``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `LIST_ID` is
                missing. ``LIST_ID_ERROR``: `LIST_ID` is below 1, or no call list has this
                number. ``STATUS_ERROR``: The `STATUS` in the filter is not one of the known
                call statuses. ``ACCESS_ERROR``: The caller may not see any participant of the
                call list.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.calllist.items.get``. Scope: ``crm``. Who may call: users who may read
        CRM objects. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-items-get.html
        """
        return self._call(
            _CALLLIST__ITEMS__GET, {"LIST_ID": list_id, "FILTER": filter}, extra_params
        )


class AsyncCrmCalllistItemsMethods(AsyncNamespace):
    """Methods of ``crm.calllist.items``."""

    async def get(
        self,
        *,
        list_id: int,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[CalllistItemsGetResult]:
        """List the participants of a call list with the status of each call.

        Args:
            list_id: Identifier of the call list. Required.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CalllistItemsGetResult``: ``ID``, ``STATUS``, ``ENTITY_TYPE``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `LIST_ID` is
                missing. ``LIST_ID_ERROR``: `LIST_ID` is below 1, or no call list has this
                number. ``STATUS_ERROR``: The `STATUS` in the filter is not one of the known
                call statuses. ``ACCESS_ERROR``: The caller may not see any participant of the
                call list.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.calllist.items.get``. Scope: ``crm``. Who may call: users who may read
        CRM objects. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-items-get.html
        """
        return await self._call(
            _CALLLIST__ITEMS__GET, {"LIST_ID": list_id, "FILTER": filter}, extra_params
        )


class CrmCatalogMethods(Namespace):
    """Methods of ``crm.catalog``."""

    @_deprecated("crm.catalog.fields is deprecated: use catalog.catalog.getFields instead")
    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> CatalogFieldsResult:
        """Describe the fields of CRM product catalogues.

        Deprecated; use ``catalog.catalog.getFields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CatalogFieldsResult``: ``ID``, ``NAME``, ``ORIGINATOR_ID``, ``ORIGIN_ID``,
            ``XML_ID``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.catalog.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-fields.html
        """
        return self._call(_CATALOG__FIELDS, {}, extra_params)

    @_deprecated("crm.catalog.get is deprecated: use catalog.catalog.get instead")
    def get(
        self,
        *,
        id: int | str,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get one CRM product catalogue.

        Deprecated; use ``catalog.catalog.get`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.catalog.get``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-get.html
        """
        return self._call(_CATALOG__GET, {"id": id}, extra_params)

    @_deprecated("crm.catalog.list is deprecated: use catalog.catalog.list instead")
    def list(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """List CRM product catalogues that match a filter.

        Deprecated; use ``catalog.catalog.list`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.catalog.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-list.html
        """
        return self._call(_CATALOG__LIST, {}, extra_params)


class AsyncCrmCatalogMethods(AsyncNamespace):
    """Methods of ``crm.catalog``."""

    @_deprecated("crm.catalog.fields is deprecated: use catalog.catalog.getFields instead")
    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> CatalogFieldsResult:
        """Describe the fields of CRM product catalogues.

        Deprecated; use ``catalog.catalog.getFields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CatalogFieldsResult``: ``ID``, ``NAME``, ``ORIGINATOR_ID``, ``ORIGIN_ID``,
            ``XML_ID``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.catalog.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-fields.html
        """
        return await self._call(_CATALOG__FIELDS, {}, extra_params)

    @_deprecated("crm.catalog.get is deprecated: use catalog.catalog.get instead")
    async def get(
        self,
        *,
        id: int | str,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get one CRM product catalogue.

        Deprecated; use ``catalog.catalog.get`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.catalog.get``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-get.html
        """
        return await self._call(_CATALOG__GET, {"id": id}, extra_params)

    @_deprecated("crm.catalog.list is deprecated: use catalog.catalog.list instead")
    async def list(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """List CRM product catalogues that match a filter.

        Deprecated; use ``catalog.catalog.list`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.catalog.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-list.html
        """
        return await self._call(_CATALOG__LIST, {}, extra_params)


class CrmCategoryMethods(Namespace):
    """Methods of ``crm.category``."""

    def add(
        self,
        *,
        entity_type_id: int,
        fields: CategoryAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> CategoryAddResult:
        """Create a funnel for a CRM object type.

        Args:
            entity_type_id: Numeric type of the CRM object to which the funnel belongs.
                Required.
            fields: Values by field. Required. Keys: ``name`` (required), ``sort``,
                ``isDefault``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CategoryAddResult``: ``category``.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no CRM object type
                with this `entityTypeId`. ``ENTITY_TYPE_NOT_SUPPORTED``: This type of CRM object
                has no funnels. ``ADDING_DISABLED``: System funnels of a smart process cannot be
                created. ``ACCESS_DENIED``: The caller may not add funnels. ``0``: The funnel
                has no name. ``0``: Contacts and companies cannot get a new default funnel.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.category.add``. Scope: ``crm``. Who may call: users with
        administrative access to the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-add.html
        """
        return self._call(
            _CATEGORY__ADD,
            {"entityTypeId": entity_type_id, "fields": _in_fields(fields, {"isDefault": _yes_no})},
            extra_params,
        )

    def delete(
        self,
        *,
        entity_type_id: int,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a funnel of a CRM object type.

        Args:
            entity_type_id: Numeric type of the CRM object to which the funnel belongs.
                Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no CRM object type
                with this `entityTypeId`. ``ENTITY_TYPE_NOT_SUPPORTED``: This type of CRM object
                has no funnels. ``NOT_FOUND``: The funnel to delete does not exist.
                ``REMOVING_DISABLED``: System funnels cannot be deleted. ``ACCESS_DENIED``: The
                caller may not delete this funnel. ``0``: The funnel still holds deals, so it
                cannot be deleted. ``0``: The default funnel of deals cannot be deleted.
                ``BX_ERROR``: The funnel still holds items of the smart process, so it cannot be
                deleted. ``BX_ERROR``: The default funnel of a smart process cannot be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.category.delete``. Scope: ``crm``. Who may call: users with
        administrative access to the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-delete.html
        """
        return self._call(
            _CATEGORY__DELETE, {"entityTypeId": entity_type_id, "id": id}, extra_params
        )

    def fields(
        self,
        *,
        entity_type_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CategoryFieldsResult:
        """Describe the fields of a funnel.

        Args:
            entity_type_id: Numeric type of the CRM object to which the funnel belongs.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CategoryFieldsResult``: ``fields``, ``isSystem``, ``code``.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no CRM object type
                with this `entityTypeId`. ``ENTITY_TYPE_NOT_SUPPORTED``: This type of CRM object
                has no funnels.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.category.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-fields.html
        """
        return self._call(_CATEGORY__FIELDS, {"entityTypeId": entity_type_id}, extra_params)

    def get(
        self,
        *,
        entity_type_id: int,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CategoryGetResult:
        """Get one funnel by its identifier.

        Args:
            entity_type_id: Numeric type of the CRM object to which the funnel belongs.
                Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CategoryGetResult``: ``category``.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no CRM object type
                with this `entityTypeId`. ``ENTITY_TYPE_NOT_SUPPORTED``: This type of CRM object
                has no funnels. ``NOT_FOUND``: There is no such funnel. ``ACCESS_DENIED``: The
                caller may not view items of this funnel.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.category.get``. Scope: ``crm``. Who may call: users who may read the
        funnel. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-get.html
        """
        return self._call(_CATEGORY__GET, {"entityTypeId": entity_type_id, "id": id}, extra_params)

    def list(
        self,
        *,
        entity_type_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[CategoryListItem]:
        """List the funnels of a CRM object type.

        Args:
            entity_type_id: Numeric type of the CRM object to which the funnel belongs.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Funnels of the CRM object type. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no CRM object type
                with this `entityTypeId`. ``ENTITY_TYPE_NOT_SUPPORTED``: This type of CRM object
                has no funnels.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.category.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-list.html
        """
        return self._list(_CATEGORY__LIST, {"entityTypeId": entity_type_id}, extra_params)

    def update(
        self,
        *,
        entity_type_id: int,
        id: int,
        fields: CategoryUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> CategoryUpdateResult:
        """Change the settings of a funnel.

        Args:
            entity_type_id: Numeric type of the CRM object to which the funnel belongs.
                Required.
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``sort``, ``isDefault``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CategoryUpdateResult``: ``category``.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no CRM object type
                with this `entityTypeId`. ``ENTITY_TYPE_NOT_SUPPORTED``: This type of CRM object
                has no funnels. ``NOT_FOUND``: The funnel to change does not exist.
                ``ACCESS_DENIED``: The caller may not change this funnel.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.category.update``. Scope: ``crm``. Who may call: users with
        administrative access to the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-update.html
        """
        return self._call(
            _CATEGORY__UPDATE,
            {
                "entityTypeId": entity_type_id,
                "id": id,
                "fields": _in_fields(fields, {"isDefault": _yes_no}),
            },
            extra_params,
        )


class AsyncCrmCategoryMethods(AsyncNamespace):
    """Methods of ``crm.category``."""

    async def add(
        self,
        *,
        entity_type_id: int,
        fields: CategoryAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> CategoryAddResult:
        """Create a funnel for a CRM object type.

        Args:
            entity_type_id: Numeric type of the CRM object to which the funnel belongs.
                Required.
            fields: Values by field. Required. Keys: ``name`` (required), ``sort``,
                ``isDefault``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CategoryAddResult``: ``category``.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no CRM object type
                with this `entityTypeId`. ``ENTITY_TYPE_NOT_SUPPORTED``: This type of CRM object
                has no funnels. ``ADDING_DISABLED``: System funnels of a smart process cannot be
                created. ``ACCESS_DENIED``: The caller may not add funnels. ``0``: The funnel
                has no name. ``0``: Contacts and companies cannot get a new default funnel.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.category.add``. Scope: ``crm``. Who may call: users with
        administrative access to the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-add.html
        """
        return await self._call(
            _CATEGORY__ADD,
            {"entityTypeId": entity_type_id, "fields": _in_fields(fields, {"isDefault": _yes_no})},
            extra_params,
        )

    async def delete(
        self,
        *,
        entity_type_id: int,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a funnel of a CRM object type.

        Args:
            entity_type_id: Numeric type of the CRM object to which the funnel belongs.
                Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no CRM object type
                with this `entityTypeId`. ``ENTITY_TYPE_NOT_SUPPORTED``: This type of CRM object
                has no funnels. ``NOT_FOUND``: The funnel to delete does not exist.
                ``REMOVING_DISABLED``: System funnels cannot be deleted. ``ACCESS_DENIED``: The
                caller may not delete this funnel. ``0``: The funnel still holds deals, so it
                cannot be deleted. ``0``: The default funnel of deals cannot be deleted.
                ``BX_ERROR``: The funnel still holds items of the smart process, so it cannot be
                deleted. ``BX_ERROR``: The default funnel of a smart process cannot be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.category.delete``. Scope: ``crm``. Who may call: users with
        administrative access to the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-delete.html
        """
        return await self._call(
            _CATEGORY__DELETE, {"entityTypeId": entity_type_id, "id": id}, extra_params
        )

    async def fields(
        self,
        *,
        entity_type_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CategoryFieldsResult:
        """Describe the fields of a funnel.

        Args:
            entity_type_id: Numeric type of the CRM object to which the funnel belongs.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CategoryFieldsResult``: ``fields``, ``isSystem``, ``code``.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no CRM object type
                with this `entityTypeId`. ``ENTITY_TYPE_NOT_SUPPORTED``: This type of CRM object
                has no funnels.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.category.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-fields.html
        """
        return await self._call(_CATEGORY__FIELDS, {"entityTypeId": entity_type_id}, extra_params)

    async def get(
        self,
        *,
        entity_type_id: int,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CategoryGetResult:
        """Get one funnel by its identifier.

        Args:
            entity_type_id: Numeric type of the CRM object to which the funnel belongs.
                Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CategoryGetResult``: ``category``.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no CRM object type
                with this `entityTypeId`. ``ENTITY_TYPE_NOT_SUPPORTED``: This type of CRM object
                has no funnels. ``NOT_FOUND``: There is no such funnel. ``ACCESS_DENIED``: The
                caller may not view items of this funnel.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.category.get``. Scope: ``crm``. Who may call: users who may read the
        funnel. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-get.html
        """
        return await self._call(
            _CATEGORY__GET, {"entityTypeId": entity_type_id, "id": id}, extra_params
        )

    def list(
        self,
        *,
        entity_type_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[CategoryListItem]:
        """List the funnels of a CRM object type.

        Args:
            entity_type_id: Numeric type of the CRM object to which the funnel belongs.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Funnels of the CRM object type. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no CRM object type
                with this `entityTypeId`. ``ENTITY_TYPE_NOT_SUPPORTED``: This type of CRM object
                has no funnels.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.category.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-list.html
        """
        return self._list(_CATEGORY__LIST, {"entityTypeId": entity_type_id}, extra_params)

    async def update(
        self,
        *,
        entity_type_id: int,
        id: int,
        fields: CategoryUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> CategoryUpdateResult:
        """Change the settings of a funnel.

        Args:
            entity_type_id: Numeric type of the CRM object to which the funnel belongs.
                Required.
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``sort``, ``isDefault``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CategoryUpdateResult``: ``category``.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no CRM object type
                with this `entityTypeId`. ``ENTITY_TYPE_NOT_SUPPORTED``: This type of CRM object
                has no funnels. ``NOT_FOUND``: The funnel to change does not exist.
                ``ACCESS_DENIED``: The caller may not change this funnel.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.category.update``. Scope: ``crm``. Who may call: users with
        administrative access to the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-update.html
        """
        return await self._call(
            _CATEGORY__UPDATE,
            {
                "entityTypeId": entity_type_id,
                "id": id,
                "fields": _in_fields(fields, {"isDefault": _yes_no}),
            },
            extra_params,
        )


class CrmCurrencyMethods(Namespace):
    """Methods of ``crm.currency``."""

    @property
    def base(self) -> CrmCurrencyBaseMethods:
        """Methods of ``crm.currency.base``."""
        return CrmCurrencyBaseMethods(self._caller)

    @property
    def localizations(self) -> CrmCurrencyLocalizationsMethods:
        """Methods of ``crm.currency.localizations``."""
        return CrmCurrencyLocalizationsMethods(self._caller)

    def add(
        self,
        *,
        fields: CurrencyAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> str:
        """Add a currency with its rate and its texts by language.

        Args:
            fields: Values by field. Required. Keys: ``CURRENCY`` (required), ``BASE``,
                ``AMOUNT`` (required), ``AMOUNT_CNT`` (required), ``SORT``, ``LANG``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights. No
                code: The Currencies module is not installed. ``ERROR_CORE``: A required field
                is missing; its code stands in the message. ``ERROR_CORE``: The data given for
                the new currency is wrong in some other way.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.add``. Scope: ``crm``. Who may call: users who may change the
        CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-add.html
        """
        return self._call(
            _CURRENCY__ADD, {"fields": _in_fields(fields, {"BASE": _yes_no})}, extra_params
        )

    def delete(
        self,
        *,
        id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, Any] | bool:
        """Delete a currency, except the base and the report currency.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights. No
                code: The Currencies module is not installed. No code: The currency code must
                have exactly three characters. No code: The base currency cannot be deleted. No
                code: The currency used for reports cannot be deleted. ``ERROR_CODE``: The data
                given for the currency is wrong in some other way.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.delete``. Scope: ``crm``. Who may call: users who may change
        the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-delete.html
        """
        return self._call(_CURRENCY__DELETE, {"id": id}, extra_params)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, CurrencyFieldsResult]:
        """Describe the fields of currencies.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CurrencyFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.fields``. Scope: ``crm``. Who may call: users who may see the
        CRM settings. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-fields.html
        """
        return self._call(_CURRENCY__FIELDS, {}, extra_params)

    def get(
        self,
        *,
        id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> CurrencyGetResult:
        """Get one currency with its texts for the language of the account.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CurrencyGetResult``: ``CURRENCY``, ``AMOUNT_CNT``, ``AMOUNT``, ``SORT``,
            ``BASE``, ``FULL_NAME``, ``LID``, ``FORMAT_STRING``, ``DEC_POINT``,
            ``THOUSANDS_SEP``, ``DECIMALS``, ``DATE_UPDATE``, ``LANG``.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights. No
                code: There is no currency with this code.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.get``. Scope: ``crm``. Who may call: users who may see the
        CRM settings. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-get.html
        """
        return self._call(_CURRENCY__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[str | CurrencyListItem]:
        """List the currencies of the CRM.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights. No
                code: The list could not be read because the Currencies module is not installed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.list``. Scope: ``crm``. Who may call: users who may see the
        CRM settings. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-list.html
        """
        return self._list(_CURRENCY__LIST, {"order": order}, extra_params)

    def update(
        self,
        *,
        id: str | NotGiven = NOT_GIVEN,
        fields: CurrencyUpdateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the rate, the order or the texts of a currency.

        Args:
            id: Identifier.
            fields: Values by field. Keys: ``AMOUNT``, ``LANG``, ``SORT``, ``AMOUNT_CNT``,
                ``BASE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights. No
                code: The Currencies module is not installed. ``ERROR_CODE``: The data given for
                the currency is wrong in some other way.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.update``. Scope: ``crm``. Who may call: users who may change
        the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-update.html
        """
        return self._call(
            _CURRENCY__UPDATE,
            {"ID": id, "fields": _in_fields(fields, {"BASE": _yes_no})},
            extra_params,
        )


class AsyncCrmCurrencyMethods(AsyncNamespace):
    """Methods of ``crm.currency``."""

    @property
    def base(self) -> AsyncCrmCurrencyBaseMethods:
        """Methods of ``crm.currency.base``."""
        return AsyncCrmCurrencyBaseMethods(self._caller)

    @property
    def localizations(self) -> AsyncCrmCurrencyLocalizationsMethods:
        """Methods of ``crm.currency.localizations``."""
        return AsyncCrmCurrencyLocalizationsMethods(self._caller)

    async def add(
        self,
        *,
        fields: CurrencyAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> str:
        """Add a currency with its rate and its texts by language.

        Args:
            fields: Values by field. Required. Keys: ``CURRENCY`` (required), ``BASE``,
                ``AMOUNT`` (required), ``AMOUNT_CNT`` (required), ``SORT``, ``LANG``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights. No
                code: The Currencies module is not installed. ``ERROR_CORE``: A required field
                is missing; its code stands in the message. ``ERROR_CORE``: The data given for
                the new currency is wrong in some other way.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.add``. Scope: ``crm``. Who may call: users who may change the
        CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-add.html
        """
        return await self._call(
            _CURRENCY__ADD, {"fields": _in_fields(fields, {"BASE": _yes_no})}, extra_params
        )

    async def delete(
        self,
        *,
        id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, Any] | bool:
        """Delete a currency, except the base and the report currency.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights. No
                code: The Currencies module is not installed. No code: The currency code must
                have exactly three characters. No code: The base currency cannot be deleted. No
                code: The currency used for reports cannot be deleted. ``ERROR_CODE``: The data
                given for the currency is wrong in some other way.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.delete``. Scope: ``crm``. Who may call: users who may change
        the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-delete.html
        """
        return await self._call(_CURRENCY__DELETE, {"id": id}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, CurrencyFieldsResult]:
        """Describe the fields of currencies.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CurrencyFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.fields``. Scope: ``crm``. Who may call: users who may see the
        CRM settings. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-fields.html
        """
        return await self._call(_CURRENCY__FIELDS, {}, extra_params)

    async def get(
        self,
        *,
        id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> CurrencyGetResult:
        """Get one currency with its texts for the language of the account.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CurrencyGetResult``: ``CURRENCY``, ``AMOUNT_CNT``, ``AMOUNT``, ``SORT``,
            ``BASE``, ``FULL_NAME``, ``LID``, ``FORMAT_STRING``, ``DEC_POINT``,
            ``THOUSANDS_SEP``, ``DECIMALS``, ``DATE_UPDATE``, ``LANG``.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights. No
                code: There is no currency with this code.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.get``. Scope: ``crm``. Who may call: users who may see the
        CRM settings. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-get.html
        """
        return await self._call(_CURRENCY__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[str | CurrencyListItem]:
        """List the currencies of the CRM.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights. No
                code: The list could not be read because the Currencies module is not installed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.list``. Scope: ``crm``. Who may call: users who may see the
        CRM settings. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-list.html
        """
        return self._list(_CURRENCY__LIST, {"order": order}, extra_params)

    async def update(
        self,
        *,
        id: str | NotGiven = NOT_GIVEN,
        fields: CurrencyUpdateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the rate, the order or the texts of a currency.

        Args:
            id: Identifier.
            fields: Values by field. Keys: ``AMOUNT``, ``LANG``, ``SORT``, ``AMOUNT_CNT``,
                ``BASE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights. No
                code: The Currencies module is not installed. ``ERROR_CODE``: The data given for
                the currency is wrong in some other way.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.update``. Scope: ``crm``. Who may call: users who may change
        the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-update.html
        """
        return await self._call(
            _CURRENCY__UPDATE,
            {"ID": id, "fields": _in_fields(fields, {"BASE": _yes_no})},
            extra_params,
        )


class CrmCurrencyBaseMethods(Namespace):
    """Methods of ``crm.currency.base``."""

    def get(self, *, extra_params: Mapping[str, object] | None = None) -> str:
        """Get the code of the base currency.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. `` ERROR_UNEXPECTED_ANSWER ``: The server
                gave an answer that was not expected.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.base.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-get.html
        """
        return self._call(_CURRENCY__BASE__GET, {}, extra_params)

    def set(
        self,
        *,
        id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Make a currency the base currency.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.base.set``. Scope: ``crm``. Who may call: users who may
        change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-set.html
        """
        return self._call(_CURRENCY__BASE__SET, {"id": id}, extra_params)


class AsyncCrmCurrencyBaseMethods(AsyncNamespace):
    """Methods of ``crm.currency.base``."""

    async def get(self, *, extra_params: Mapping[str, object] | None = None) -> str:
        """Get the code of the base currency.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. `` ERROR_UNEXPECTED_ANSWER ``: The server
                gave an answer that was not expected.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.base.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-get.html
        """
        return await self._call(_CURRENCY__BASE__GET, {}, extra_params)

    async def set(
        self,
        *,
        id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Make a currency the base currency.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.base.set``. Scope: ``crm``. Who may call: users who may
        change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-set.html
        """
        return await self._call(_CURRENCY__BASE__SET, {"id": id}, extra_params)


class CrmCurrencyLocalizationsMethods(Namespace):
    """Methods of ``crm.currency.localizations``."""

    def delete(
        self,
        *,
        id: str,
        lids: Sequence[str],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete the names and formats of a currency for given languages.

        Args:
            id: Identifier. Required.
            lids: Languages whose texts are to be deleted. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights. No
                code: The currency code is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.localizations.delete``. Scope: ``crm``. Who may call: users
        who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-delete.html
        """
        return self._call(_CURRENCY__LOCALIZATIONS__DELETE, {"id": id, "lids": lids}, extra_params)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, CurrencyLocalizationsFieldsResult]:
        """Describe the fields of currency names and formats.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CurrencyLocalizationsFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.localizations.fields``. Scope: ``crm``. Who may call: users
        who may see the CRM settings. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-fields.html
        """
        return self._call(_CURRENCY__LOCALIZATIONS__FIELDS, {}, extra_params)

    def get(
        self,
        *,
        id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, CurrencyLocalizationsGetResult]:
        """Get the names and formats of a currency in every language it has them for.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CurrencyLocalizationsGetResult``: ``FORMAT_STRING``, ``FULL_NAME``,
            ``DEC_POINT``, ``THOUSANDS_SEP``, ``DECIMALS``, ``THOUSANDS_VARIANT``,
            ``HIDE_ZERO``.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights. No
                code: The currency code is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.localizations.get``. Scope: ``crm``. Who may call: users who
        may see the CRM settings. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-get.html
        """
        return self._call(_CURRENCY__LOCALIZATIONS__GET, {"id": id}, extra_params)

    def set(
        self,
        *,
        id: str,
        localizations: Mapping[str, Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Add or change names and formats of a currency by language, leaving other languages
        alone.

        Args:
            id: Identifier. Required.
            localizations: Names and formats by language code; languages left out stay as they
                are. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights. No
                code: The currency code is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.localizations.set``. Scope: ``crm``. Who may call: users who
        may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-set.html
        """
        return self._call(
            _CURRENCY__LOCALIZATIONS__SET, {"id": id, "localizations": localizations}, extra_params
        )


class AsyncCrmCurrencyLocalizationsMethods(AsyncNamespace):
    """Methods of ``crm.currency.localizations``."""

    async def delete(
        self,
        *,
        id: str,
        lids: Sequence[str],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete the names and formats of a currency for given languages.

        Args:
            id: Identifier. Required.
            lids: Languages whose texts are to be deleted. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights. No
                code: The currency code is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.localizations.delete``. Scope: ``crm``. Who may call: users
        who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-delete.html
        """
        return await self._call(
            _CURRENCY__LOCALIZATIONS__DELETE, {"id": id, "lids": lids}, extra_params
        )

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, CurrencyLocalizationsFieldsResult]:
        """Describe the fields of currency names and formats.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CurrencyLocalizationsFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.localizations.fields``. Scope: ``crm``. Who may call: users
        who may see the CRM settings. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-fields.html
        """
        return await self._call(_CURRENCY__LOCALIZATIONS__FIELDS, {}, extra_params)

    async def get(
        self,
        *,
        id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, CurrencyLocalizationsGetResult]:
        """Get the names and formats of a currency in every language it has them for.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CurrencyLocalizationsGetResult``: ``FORMAT_STRING``, ``FULL_NAME``,
            ``DEC_POINT``, ``THOUSANDS_SEP``, ``DECIMALS``, ``THOUSANDS_VARIANT``,
            ``HIDE_ZERO``.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights. No
                code: The currency code is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.localizations.get``. Scope: ``crm``. Who may call: users who
        may see the CRM settings. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-get.html
        """
        return await self._call(_CURRENCY__LOCALIZATIONS__GET, {"id": id}, extra_params)

    async def set(
        self,
        *,
        id: str,
        localizations: Mapping[str, Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Add or change names and formats of a currency by language, leaving other languages
        alone.

        Args:
            id: Identifier. Required.
            localizations: Names and formats by language code; languages left out stay as they
                are. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller has too few rights. No
                code: The currency code is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.currency.localizations.set``. Scope: ``crm``. Who may call: users who
        may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-set.html
        """
        return await self._call(
            _CURRENCY__LOCALIZATIONS__SET, {"id": id, "localizations": localizations}, extra_params
        )


class CrmDealcategoryMethods(Namespace):
    """Methods of ``crm.dealcategory``."""

    @property
    def default(self) -> CrmDealcategoryDefaultMethods:
        """Methods of ``crm.dealcategory.default``."""
        return CrmDealcategoryDefaultMethods(self._caller)

    @property
    def stage(self) -> CrmDealcategoryStageMethods:
        """Methods of ``crm.dealcategory.stage``."""
        return CrmDealcategoryStageMethods(self._caller)

    @_deprecated("crm.dealcategory.add is deprecated: use crm.category.add instead")
    def add(
        self,
        *,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a deal pipeline.

        Deprecated; use ``crm.category.add`` instead.

        Args:
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.dealcategory.add``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-add.html
        """
        return self._call(_DEALCATEGORY__ADD, {"fields": fields}, extra_params)

    @_deprecated("crm.dealcategory.delete is deprecated: use crm.category.delete instead")
    def delete(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a deal pipeline.

        Deprecated; use ``crm.category.delete`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.dealcategory.delete``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-delete.html
        """
        return self._call(_DEALCATEGORY__DELETE, {"id": id}, extra_params)

    @_deprecated("crm.dealcategory.fields is deprecated: use crm.category.fields instead")
    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields that a deal pipeline has.

        Deprecated; use ``crm.category.fields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.dealcategory.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-fields.html
        """
        return self._call(_DEALCATEGORY__FIELDS, {}, extra_params)

    @_deprecated("crm.dealcategory.get is deprecated: use crm.category.get instead")
    def get(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get one deal pipeline by its identifier.

        Deprecated; use ``crm.category.get`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.dealcategory.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-get.html
        """
        return self._call(_DEALCATEGORY__GET, {"id": id}, extra_params)

    @_deprecated("crm.dealcategory.list is deprecated: use crm.category.list instead")
    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List deal pipelines that match a filter.

        Deprecated; use ``crm.category.list`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.dealcategory.list``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-list.html
        """
        return self._call(
            _DEALCATEGORY__LIST, {"order": order, "filter": filter, "select": select}, extra_params
        )

    @_deprecated("crm.dealcategory.status is deprecated: use crm.category.* instead")
    def status(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get the code of the directory that stores a deal pipeline's stages.

        Deprecated; use ``crm.category.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.dealcategory.status``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-status.html
        """
        return self._call(_DEALCATEGORY__STATUS, {"id": id}, extra_params)

    @_deprecated("crm.dealcategory.update is deprecated: use crm.category.update instead")
    def update(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change an existing deal pipeline.

        Deprecated; use ``crm.category.update`` instead.

        Args:
            id: Identifier.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.dealcategory.update``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-update.html
        """
        return self._call(_DEALCATEGORY__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncCrmDealcategoryMethods(AsyncNamespace):
    """Methods of ``crm.dealcategory``."""

    @property
    def default(self) -> AsyncCrmDealcategoryDefaultMethods:
        """Methods of ``crm.dealcategory.default``."""
        return AsyncCrmDealcategoryDefaultMethods(self._caller)

    @property
    def stage(self) -> AsyncCrmDealcategoryStageMethods:
        """Methods of ``crm.dealcategory.stage``."""
        return AsyncCrmDealcategoryStageMethods(self._caller)

    @_deprecated("crm.dealcategory.add is deprecated: use crm.category.add instead")
    async def add(
        self,
        *,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a deal pipeline.

        Deprecated; use ``crm.category.add`` instead.

        Args:
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.dealcategory.add``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-add.html
        """
        return await self._call(_DEALCATEGORY__ADD, {"fields": fields}, extra_params)

    @_deprecated("crm.dealcategory.delete is deprecated: use crm.category.delete instead")
    async def delete(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a deal pipeline.

        Deprecated; use ``crm.category.delete`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.dealcategory.delete``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-delete.html
        """
        return await self._call(_DEALCATEGORY__DELETE, {"id": id}, extra_params)

    @_deprecated("crm.dealcategory.fields is deprecated: use crm.category.fields instead")
    async def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields that a deal pipeline has.

        Deprecated; use ``crm.category.fields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.dealcategory.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-fields.html
        """
        return await self._call(_DEALCATEGORY__FIELDS, {}, extra_params)

    @_deprecated("crm.dealcategory.get is deprecated: use crm.category.get instead")
    async def get(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get one deal pipeline by its identifier.

        Deprecated; use ``crm.category.get`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.dealcategory.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-get.html
        """
        return await self._call(_DEALCATEGORY__GET, {"id": id}, extra_params)

    @_deprecated("crm.dealcategory.list is deprecated: use crm.category.list instead")
    async def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List deal pipelines that match a filter.

        Deprecated; use ``crm.category.list`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.dealcategory.list``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-list.html
        """
        return await self._call(
            _DEALCATEGORY__LIST, {"order": order, "filter": filter, "select": select}, extra_params
        )

    @_deprecated("crm.dealcategory.status is deprecated: use crm.category.* instead")
    async def status(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get the code of the directory that stores a deal pipeline's stages.

        Deprecated; use ``crm.category.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.dealcategory.status``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-status.html
        """
        return await self._call(_DEALCATEGORY__STATUS, {"id": id}, extra_params)

    @_deprecated("crm.dealcategory.update is deprecated: use crm.category.update instead")
    async def update(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change an existing deal pipeline.

        Deprecated; use ``crm.category.update`` instead.

        Args:
            id: Identifier.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.dealcategory.update``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-update.html
        """
        return await self._call(_DEALCATEGORY__UPDATE, {"id": id, "fields": fields}, extra_params)


class CrmDealcategoryDefaultMethods(Namespace):
    """Methods of ``crm.dealcategory.default``."""

    @_deprecated("crm.dealcategory.default.get is deprecated: use crm.category.* instead")
    def get(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Get the settings of the default deal pipeline.

        Deprecated; use ``crm.category.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.dealcategory.default.get``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-get.html
        """
        return self._call(_DEALCATEGORY__DEFAULT__GET, {}, extra_params)

    @_deprecated("crm.dealcategory.default.set is deprecated: use crm.category.* instead")
    def set(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change the settings of the default deal pipeline.

        Deprecated; use ``crm.category.*`` instead.

        Args:
            name: ``name`` of the request.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.dealcategory.default.set``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-set.html
        """
        return self._call(_DEALCATEGORY__DEFAULT__SET, {"name": name}, extra_params)


class AsyncCrmDealcategoryDefaultMethods(AsyncNamespace):
    """Methods of ``crm.dealcategory.default``."""

    @_deprecated("crm.dealcategory.default.get is deprecated: use crm.category.* instead")
    async def get(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Get the settings of the default deal pipeline.

        Deprecated; use ``crm.category.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.dealcategory.default.get``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-get.html
        """
        return await self._call(_DEALCATEGORY__DEFAULT__GET, {}, extra_params)

    @_deprecated("crm.dealcategory.default.set is deprecated: use crm.category.* instead")
    async def set(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change the settings of the default deal pipeline.

        Deprecated; use ``crm.category.*`` instead.

        Args:
            name: ``name`` of the request.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.dealcategory.default.set``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-set.html
        """
        return await self._call(_DEALCATEGORY__DEFAULT__SET, {"name": name}, extra_params)


class CrmDealcategoryStageMethods(Namespace):
    """Methods of ``crm.dealcategory.stage``."""

    @_deprecated("crm.dealcategory.stage.list is deprecated: use crm.category.* instead")
    def list(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List the stages of a deal pipeline.

        Deprecated; use ``crm.category.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.dealcategory.stage.list``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-stage-list.html
        """
        return self._call(_DEALCATEGORY__STAGE__LIST, {"id": id}, extra_params)


class AsyncCrmDealcategoryStageMethods(AsyncNamespace):
    """Methods of ``crm.dealcategory.stage``."""

    @_deprecated("crm.dealcategory.stage.list is deprecated: use crm.category.* instead")
    async def list(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List the stages of a deal pipeline.

        Deprecated; use ``crm.category.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.dealcategory.stage.list``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-stage-list.html
        """
        return await self._call(_DEALCATEGORY__STAGE__LIST, {"id": id}, extra_params)


class CrmDuplicateMethods(Namespace):
    """Methods of ``crm.duplicate``."""

    @property
    def volatile_type(self) -> CrmDuplicateVolatileTypeMethods:
        """Methods of ``crm.duplicate.volatile_type``."""
        return CrmDuplicateVolatileTypeMethods(self._caller)

    def findbycomm(
        self,
        *,
        type: Literal["EMAIL", "PHONE"],
        values: Sequence[str],
        entity_type: Literal["LEAD", "CONTACT", "COMPANY"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DuplicateFindbycommResult:
        """Find leads, contacts and companies that have given phone numbers or e-mail addresses.

        Args:
            type: What to compare: EMAIL or PHONE. One of ``EMAIL`` (e-mail addresses),
                ``PHONE`` (phone numbers). Required.
            values: Phone numbers or e-mail addresses to look for, 20 at most. Required.
            entity_type: Type of the object concerned. One of ``LEAD``, ``CONTACT``,
                ``COMPANY``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DuplicateFindbycommResult``: ``CONTACT``, ``LEAD``, ``COMPANY``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not read CRM objects.
                No code: The kind of contact data (`type`) is missing. No code: Contact data of
                this `type` cannot be searched for. No code: The contact data to search for
                (`values`) are missing. ``Communication type is not defined``: The required
                parameter type is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.duplicate.findbycomm``. Scope: ``crm``. Who may call: users who may
        read CRM entries. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html
        """
        return self._call(
            _DUPLICATE__FINDBYCOMM,
            {"type": type, "values": values, "entity_type": entity_type},
            extra_params,
        )


class AsyncCrmDuplicateMethods(AsyncNamespace):
    """Methods of ``crm.duplicate``."""

    @property
    def volatile_type(self) -> AsyncCrmDuplicateVolatileTypeMethods:
        """Methods of ``crm.duplicate.volatile_type``."""
        return AsyncCrmDuplicateVolatileTypeMethods(self._caller)

    async def findbycomm(
        self,
        *,
        type: Literal["EMAIL", "PHONE"],
        values: Sequence[str],
        entity_type: Literal["LEAD", "CONTACT", "COMPANY"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DuplicateFindbycommResult:
        """Find leads, contacts and companies that have given phone numbers or e-mail addresses.

        Args:
            type: What to compare: EMAIL or PHONE. One of ``EMAIL`` (e-mail addresses),
                ``PHONE`` (phone numbers). Required.
            values: Phone numbers or e-mail addresses to look for, 20 at most. Required.
            entity_type: Type of the object concerned. One of ``LEAD``, ``CONTACT``,
                ``COMPANY``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DuplicateFindbycommResult``: ``CONTACT``, ``LEAD``, ``COMPANY``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not read CRM objects.
                No code: The kind of contact data (`type`) is missing. No code: Contact data of
                this `type` cannot be searched for. No code: The contact data to search for
                (`values`) are missing. ``Communication type is not defined``: The required
                parameter type is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.duplicate.findbycomm``. Scope: ``crm``. Who may call: users who may
        read CRM entries. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html
        """
        return await self._call(
            _DUPLICATE__FINDBYCOMM,
            {"type": type, "values": values, "entity_type": entity_type},
            extra_params,
        )


class CrmDuplicateVolatileTypeMethods(Namespace):
    """Methods of ``crm.duplicate.volatile_type``."""

    def fields(
        self,
        *,
        entity_type_id: Literal[1, 3, 4] | int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[DuplicateVolatileTypeFieldsResult]:
        """List the fields that may be added to the duplicate search.

        Args:
            entity_type_id: Type of CRM object: 1 lead, 3 contact, 4 company; left out: all of
                them. One of ``1`` (lead), ``3`` (contact), ``4`` (company) and others.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DuplicateVolatileTypeFieldsResult``: ``entityTypeId``, ``fieldCode``,
            ``fieldTitle``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Only administrators of
                Bitrix24 or of the CRM may call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.duplicate.volatileType.fields``. Scope: ``crm``. Who may call:
        administrators of Bitrix24 or of the CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-fields.html
        """
        return self._call(
            _DUPLICATE__VOLATILE_TYPE__FIELDS, {"entityTypeId": entity_type_id}, extra_params
        )

    def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[DuplicateVolatileTypeListResult]:
        """List the extra fields already used in the duplicate search.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DuplicateVolatileTypeListResult``: ``id``, ``entityTypeId``, ``fieldCode``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Only administrators of
                Bitrix24 or of the CRM may call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.duplicate.volatileType.list``. Scope: ``crm``. Who may call:
        administrators of Bitrix24 or of the CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-list.html
        """
        return self._call(_DUPLICATE__VOLATILE_TYPE__LIST, {}, extra_params)

    def register(
        self,
        *,
        entity_type_id: Literal[1, 3, 4] | int,
        field_code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> DuplicateVolatileTypeRegisterResult:
        """Add a field to the duplicate search; up to seven in all.

        Args:
            entity_type_id: Type of CRM object: 1 lead, 3 contact, 4 company; left out: all of
                them. One of ``1`` (lead), ``3`` (contact), ``4`` (company) and others.
                Required.
            field_code: Code of the field, e.g. TITLE, RQ.EN.NAME or a UF_CRM_ field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DuplicateVolatileTypeRegisterResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``FIELD_NOT_FOUND``: The field given cannot
                be used in the duplicate search of this object type.
                ``MAX_TYPES_COUNT_EXCEEDED``: All seven places for extra fields are taken;
                unregister one first. ``ACCESS_DENIED``: Only administrators of Bitrix24 or of
                the CRM may call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.duplicate.volatileType.register``. Scope: ``crm``. Who may call:
        administrators of Bitrix24 or of the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-register.html
        """
        return self._call(
            _DUPLICATE__VOLATILE_TYPE__REGISTER,
            {"entityTypeId": entity_type_id, "fieldCode": field_code},
            extra_params,
        )

    def unregister(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take an extra field out of the duplicate search.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``TYPE_IS_NOT_ASSIGNED``: There is no
                registered field with this id. ``ACCESS_DENIED``: Only administrators of
                Bitrix24 or of the CRM may call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.duplicate.volatileType.unregister``. Scope: ``crm``. Who may call:
        administrators of Bitrix24 or of the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-unregister.html
        """
        return self._call(_DUPLICATE__VOLATILE_TYPE__UNREGISTER, {"id": id}, extra_params)


class AsyncCrmDuplicateVolatileTypeMethods(AsyncNamespace):
    """Methods of ``crm.duplicate.volatile_type``."""

    async def fields(
        self,
        *,
        entity_type_id: Literal[1, 3, 4] | int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[DuplicateVolatileTypeFieldsResult]:
        """List the fields that may be added to the duplicate search.

        Args:
            entity_type_id: Type of CRM object: 1 lead, 3 contact, 4 company; left out: all of
                them. One of ``1`` (lead), ``3`` (contact), ``4`` (company) and others.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DuplicateVolatileTypeFieldsResult``: ``entityTypeId``, ``fieldCode``,
            ``fieldTitle``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Only administrators of
                Bitrix24 or of the CRM may call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.duplicate.volatileType.fields``. Scope: ``crm``. Who may call:
        administrators of Bitrix24 or of the CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-fields.html
        """
        return await self._call(
            _DUPLICATE__VOLATILE_TYPE__FIELDS, {"entityTypeId": entity_type_id}, extra_params
        )

    async def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[DuplicateVolatileTypeListResult]:
        """List the extra fields already used in the duplicate search.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DuplicateVolatileTypeListResult``: ``id``, ``entityTypeId``, ``fieldCode``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Only administrators of
                Bitrix24 or of the CRM may call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.duplicate.volatileType.list``. Scope: ``crm``. Who may call:
        administrators of Bitrix24 or of the CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-list.html
        """
        return await self._call(_DUPLICATE__VOLATILE_TYPE__LIST, {}, extra_params)

    async def register(
        self,
        *,
        entity_type_id: Literal[1, 3, 4] | int,
        field_code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> DuplicateVolatileTypeRegisterResult:
        """Add a field to the duplicate search; up to seven in all.

        Args:
            entity_type_id: Type of CRM object: 1 lead, 3 contact, 4 company; left out: all of
                them. One of ``1`` (lead), ``3`` (contact), ``4`` (company) and others.
                Required.
            field_code: Code of the field, e.g. TITLE, RQ.EN.NAME or a UF_CRM_ field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DuplicateVolatileTypeRegisterResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``FIELD_NOT_FOUND``: The field given cannot
                be used in the duplicate search of this object type.
                ``MAX_TYPES_COUNT_EXCEEDED``: All seven places for extra fields are taken;
                unregister one first. ``ACCESS_DENIED``: Only administrators of Bitrix24 or of
                the CRM may call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.duplicate.volatileType.register``. Scope: ``crm``. Who may call:
        administrators of Bitrix24 or of the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-register.html
        """
        return await self._call(
            _DUPLICATE__VOLATILE_TYPE__REGISTER,
            {"entityTypeId": entity_type_id, "fieldCode": field_code},
            extra_params,
        )

    async def unregister(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take an extra field out of the duplicate search.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``TYPE_IS_NOT_ASSIGNED``: There is no
                registered field with this id. ``ACCESS_DENIED``: Only administrators of
                Bitrix24 or of the CRM may call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.duplicate.volatileType.unregister``. Scope: ``crm``. Who may call:
        administrators of Bitrix24 or of the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-unregister.html
        """
        return await self._call(_DUPLICATE__VOLATILE_TYPE__UNREGISTER, {"id": id}, extra_params)


class CrmEntityMethods(Namespace):
    """Methods of ``crm.entity``."""

    def merge_batch(
        self,
        *,
        params: EntityMergeBatchParams | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> EntityMergeBatchResult:
        """Merge duplicate CRM items of one type into a single item and delete the rest.

        Args:
            params: CRM type and identifiers of the duplicates to merge. Required. Keys:
                ``entityTypeId`` (required), ``entityIds`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EntityMergeBatchResult``: ``STATUS``, ``ENTITY_IDS``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not change or delete
                CRM objects. No code: The type of the objects to merge (`entityTypeId`) is
                missing. No code: `entityIds` names no existing objects to merge. No code:
                Merging needs two or more objects in `entityIds`. No code: There is no such CRM
                object. No code: Objects of this type cannot be merged. No code: The portal's
                plan does not include this feature. ``0``: At least two items are needed for a
                merge.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.entity.mergeBatch``. Scope: ``crm``. Who may call: users who may
        change the main item and delete the items merged into it. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-entity-merge-batch.html
        """
        return self._call(_ENTITY__MERGE_BATCH, {"params": params}, extra_params)


class AsyncCrmEntityMethods(AsyncNamespace):
    """Methods of ``crm.entity``."""

    async def merge_batch(
        self,
        *,
        params: EntityMergeBatchParams | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> EntityMergeBatchResult:
        """Merge duplicate CRM items of one type into a single item and delete the rest.

        Args:
            params: CRM type and identifiers of the duplicates to merge. Required. Keys:
                ``entityTypeId`` (required), ``entityIds`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EntityMergeBatchResult``: ``STATUS``, ``ENTITY_IDS``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not change or delete
                CRM objects. No code: The type of the objects to merge (`entityTypeId`) is
                missing. No code: `entityIds` names no existing objects to merge. No code:
                Merging needs two or more objects in `entityIds`. No code: There is no such CRM
                object. No code: Objects of this type cannot be merged. No code: The portal's
                plan does not include this feature. ``0``: At least two items are needed for a
                merge.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.entity.mergeBatch``. Scope: ``crm``. Who may call: users who may
        change the main item and delete the items merged into it. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-entity-merge-batch.html
        """
        return await self._call(_ENTITY__MERGE_BATCH, {"params": params}, extra_params)


class CrmEnumMethods(Namespace):
    """Methods of ``crm.enum``."""

    @property
    def settings(self) -> CrmEnumSettingsMethods:
        """Methods of ``crm.enum.settings``."""
        return CrmEnumSettingsMethods(self._caller)

    @_deprecated("crm.enum.activitydirection is deprecated: use crm.activity.todo.* instead")
    def activitydirection(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[EnumActivitydirectionResult]:
        """List the directions an email or call activity can have.

        Deprecated; use ``crm.activity.todo.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumActivitydirectionResult``: ``ID``, ``NAME``, ``SYMBOL_CODE``,
            ``SYMBOL_CODE_SHORT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.activitydirection``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-direction.html
        """
        return self._call(_ENUM__ACTIVITYDIRECTION, {}, extra_params)

    @_deprecated("crm.enum.activitynotifytype is deprecated: use crm.activity.todo.* instead")
    def activitynotifytype(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[EnumActivitynotifytypeResult]:
        """List the units of the reminder before a meeting or call.

        Deprecated; use ``crm.activity.todo.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumActivitynotifytypeResult``: ``ID``, ``NAME``, ``SYMBOL_CODE``,
            ``SYMBOL_CODE_SHORT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.activitynotifytype``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-notify-type.html
        """
        return self._call(_ENUM__ACTIVITYNOTIFYTYPE, {}, extra_params)

    @_deprecated("crm.enum.activitypriority is deprecated: use crm.activity.todo.* instead")
    def activitypriority(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[EnumActivitypriorityResult]:
        """List the priorities an activity can have.

        Deprecated; use ``crm.activity.todo.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumActivitypriorityResult``: ``ID``, ``NAME``, ``SYMBOL_CODE``,
            ``SYMBOL_CODE_SHORT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.activitypriority``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-priority.html
        """
        return self._call(_ENUM__ACTIVITYPRIORITY, {}, extra_params)

    @_deprecated("crm.enum.activitystatus is deprecated: use crm.activity.todo.* instead")
    def activitystatus(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[EnumActivitystatusResult]:
        """List the statuses an activity can have.

        Deprecated; use ``crm.activity.todo.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumActivitystatusResult``: ``ID``, ``NAME``, ``SYMBOL_CODE``,
            ``SYMBOL_CODE_SHORT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.activitystatus``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-status.html
        """
        return self._call(_ENUM__ACTIVITYSTATUS, {}, extra_params)

    @_deprecated("crm.enum.activitytype is deprecated: use crm.activity.todo.* instead")
    def activitytype(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[EnumActivitytypeResult]:
        """List the kinds of CRM activities.

        Deprecated; use ``crm.activity.todo.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumActivitytypeResult``: ``ID``, ``NAME``, ``SYMBOL_CODE``,
            ``SYMBOL_CODE_SHORT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.activitytype``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-type.html
        """
        return self._call(_ENUM__ACTIVITYTYPE, {}, extra_params)

    def addresstype(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[EnumAddresstypeResult]:
        """List the address types, such as actual or legal, with their identifiers.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumAddresstypeResult``: ``ID``, ``NAME``, ``SYMBOL_CODE``,
            ``SYMBOL_CODE_SHORT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.addresstype``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-address-type.html
        """
        return self._call(_ENUM__ADDRESSTYPE, {}, extra_params)

    @_deprecated("crm.enum.contenttype is deprecated: use crm.activity.todo.* instead")
    def contenttype(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[EnumContenttypeResult]:
        """List the formats of an activity's description, such as plain text or HTML.

        Deprecated; use ``crm.activity.todo.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumContenttypeResult``: ``ID``, ``NAME``, ``SYMBOL_CODE``,
            ``SYMBOL_CODE_SHORT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.contenttype``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-content-type.html
        """
        return self._call(_ENUM__CONTENTTYPE, {}, extra_params)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, EnumFieldsResult]:
        """Describe the fields of the items that the CRM enumerations return.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``, ``isImmutable``,
            ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-fields.html
        """
        return self._call(_ENUM__FIELDS, {}, extra_params)

    def getorderownertypes(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[EnumGetorderownertypesResult]:
        """List the CRM object types that an order can be tied to.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumGetorderownertypesResult``: ``attribute``, ``code``, ``id``, ``name``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.getorderownertypes``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-get-order-owner-types.html
        """
        return self._call(_ENUM__GETORDEROWNERTYPES, {}, extra_params)

    def ownertype(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[EnumOwnertypeResult]:
        """List CRM object types, smart processes included, with their numeric identifiers.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumOwnertypeResult``: ``ID``, ``NAME``, ``SYMBOL_CODE``,
            ``SYMBOL_CODE_SHORT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.ownertype``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-owner-type.html
        """
        return self._call(_ENUM__OWNERTYPE, {}, extra_params)


class AsyncCrmEnumMethods(AsyncNamespace):
    """Methods of ``crm.enum``."""

    @property
    def settings(self) -> AsyncCrmEnumSettingsMethods:
        """Methods of ``crm.enum.settings``."""
        return AsyncCrmEnumSettingsMethods(self._caller)

    @_deprecated("crm.enum.activitydirection is deprecated: use crm.activity.todo.* instead")
    async def activitydirection(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[EnumActivitydirectionResult]:
        """List the directions an email or call activity can have.

        Deprecated; use ``crm.activity.todo.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumActivitydirectionResult``: ``ID``, ``NAME``, ``SYMBOL_CODE``,
            ``SYMBOL_CODE_SHORT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.activitydirection``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-direction.html
        """
        return await self._call(_ENUM__ACTIVITYDIRECTION, {}, extra_params)

    @_deprecated("crm.enum.activitynotifytype is deprecated: use crm.activity.todo.* instead")
    async def activitynotifytype(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[EnumActivitynotifytypeResult]:
        """List the units of the reminder before a meeting or call.

        Deprecated; use ``crm.activity.todo.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumActivitynotifytypeResult``: ``ID``, ``NAME``, ``SYMBOL_CODE``,
            ``SYMBOL_CODE_SHORT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.activitynotifytype``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-notify-type.html
        """
        return await self._call(_ENUM__ACTIVITYNOTIFYTYPE, {}, extra_params)

    @_deprecated("crm.enum.activitypriority is deprecated: use crm.activity.todo.* instead")
    async def activitypriority(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[EnumActivitypriorityResult]:
        """List the priorities an activity can have.

        Deprecated; use ``crm.activity.todo.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumActivitypriorityResult``: ``ID``, ``NAME``, ``SYMBOL_CODE``,
            ``SYMBOL_CODE_SHORT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.activitypriority``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-priority.html
        """
        return await self._call(_ENUM__ACTIVITYPRIORITY, {}, extra_params)

    @_deprecated("crm.enum.activitystatus is deprecated: use crm.activity.todo.* instead")
    async def activitystatus(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[EnumActivitystatusResult]:
        """List the statuses an activity can have.

        Deprecated; use ``crm.activity.todo.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumActivitystatusResult``: ``ID``, ``NAME``, ``SYMBOL_CODE``,
            ``SYMBOL_CODE_SHORT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.activitystatus``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-status.html
        """
        return await self._call(_ENUM__ACTIVITYSTATUS, {}, extra_params)

    @_deprecated("crm.enum.activitytype is deprecated: use crm.activity.todo.* instead")
    async def activitytype(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[EnumActivitytypeResult]:
        """List the kinds of CRM activities.

        Deprecated; use ``crm.activity.todo.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumActivitytypeResult``: ``ID``, ``NAME``, ``SYMBOL_CODE``,
            ``SYMBOL_CODE_SHORT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.activitytype``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-type.html
        """
        return await self._call(_ENUM__ACTIVITYTYPE, {}, extra_params)

    async def addresstype(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[EnumAddresstypeResult]:
        """List the address types, such as actual or legal, with their identifiers.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumAddresstypeResult``: ``ID``, ``NAME``, ``SYMBOL_CODE``,
            ``SYMBOL_CODE_SHORT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.addresstype``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-address-type.html
        """
        return await self._call(_ENUM__ADDRESSTYPE, {}, extra_params)

    @_deprecated("crm.enum.contenttype is deprecated: use crm.activity.todo.* instead")
    async def contenttype(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[EnumContenttypeResult]:
        """List the formats of an activity's description, such as plain text or HTML.

        Deprecated; use ``crm.activity.todo.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumContenttypeResult``: ``ID``, ``NAME``, ``SYMBOL_CODE``,
            ``SYMBOL_CODE_SHORT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.contenttype``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-content-type.html
        """
        return await self._call(_ENUM__CONTENTTYPE, {}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, EnumFieldsResult]:
        """Describe the fields of the items that the CRM enumerations return.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``, ``isImmutable``,
            ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-fields.html
        """
        return await self._call(_ENUM__FIELDS, {}, extra_params)

    async def getorderownertypes(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[EnumGetorderownertypesResult]:
        """List the CRM object types that an order can be tied to.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumGetorderownertypesResult``: ``attribute``, ``code``, ``id``, ``name``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.getorderownertypes``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-get-order-owner-types.html
        """
        return await self._call(_ENUM__GETORDEROWNERTYPES, {}, extra_params)

    async def ownertype(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[EnumOwnertypeResult]:
        """List CRM object types, smart processes included, with their numeric identifiers.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumOwnertypeResult``: ``ID``, ``NAME``, ``SYMBOL_CODE``,
            ``SYMBOL_CODE_SHORT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.ownertype``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-owner-type.html
        """
        return await self._call(_ENUM__OWNERTYPE, {}, extra_params)


class CrmEnumSettingsMethods(Namespace):
    """Methods of ``crm.enum.settings``."""

    def mode(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[EnumSettingsModeResult]:
        """List the CRM operating modes, to read the current mode's number.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumSettingsModeResult``: ``ID``, ``NAME``, ``SYMBOL_CODE``,
            ``SYMBOL_CODE_SHORT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.settings.mode``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html
        """
        return self._call(_ENUM__SETTINGS__MODE, {}, extra_params)


class AsyncCrmEnumSettingsMethods(AsyncNamespace):
    """Methods of ``crm.enum.settings``."""

    async def mode(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[EnumSettingsModeResult]:
        """List the CRM operating modes, to read the current mode's number.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumSettingsModeResult``: ``ID``, ``NAME``, ``SYMBOL_CODE``,
            ``SYMBOL_CODE_SHORT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.enum.settings.mode``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html
        """
        return await self._call(_ENUM__SETTINGS__MODE, {}, extra_params)


class CrmMeasureMethods(Namespace):
    """Methods of ``crm.measure``."""

    @_deprecated("crm.measure.add is deprecated: use catalog.measure.add instead")
    def add(
        self,
        *,
        fields: MeasureAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a unit of measurement.

        Deprecated; use ``catalog.measure.add`` instead.

        Args:
            fields: Values by field. Required. Keys: ``CODE`` (required), ``MEASURE_TITLE``
                (required), ``SYMBOL_RUS``, ``SYMBOL_INTL``, ``SYMBOL_LETTER_INTL``,
                ``IS_DEFAULT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.measure.add``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-add.html
        """
        return self._call(
            _MEASURE__ADD, {"fields": _in_fields(fields, {"IS_DEFAULT": _yes_no})}, extra_params
        )

    @_deprecated("crm.measure.delete is deprecated: use catalog.measure.delete instead")
    def delete(
        self,
        *,
        id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a unit of measurement.

        Deprecated; use ``catalog.measure.delete`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.measure.delete``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-delete.html
        """
        return self._call(_MEASURE__DELETE, {"id": id}, extra_params)

    @_deprecated("crm.measure.fields is deprecated: use catalog.measure.getFields instead")
    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> MeasureFieldsResult:
        """Describe the fields that a unit of measurement has.

        Deprecated; use ``catalog.measure.getFields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MeasureFieldsResult``: ``CODE``, ``ID``, ``IS_DEFAULT``, ``MEASURE_TITLE``,
            ``SYMBOL_INTL``, ``SYMBOL_LETTER_INTL``, ``SYMBOL_RUS``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.measure.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-fields.html
        """
        return self._call(_MEASURE__FIELDS, {}, extra_params)

    @_deprecated("crm.measure.get is deprecated: use catalog.measure.get instead")
    def get(
        self,
        *,
        id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get one unit of measurement by its identifier.

        Deprecated; use ``catalog.measure.get`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.measure.get``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-get.html
        """
        return self._call(_MEASURE__GET, {"id": id}, extra_params)

    @_deprecated("crm.measure.list is deprecated: use catalog.measure.list instead")
    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List units of measurement.

        Deprecated; use ``catalog.measure.list`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.measure.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-list.html
        """
        return self._call(
            _MEASURE__LIST, {"order": order, "filter": filter, "select": select}, extra_params
        )

    @_deprecated("crm.measure.update is deprecated: use catalog.measure.update instead")
    def update(
        self,
        *,
        id: str,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change an existing unit of measurement.

        Deprecated; use ``catalog.measure.update`` instead.

        Args:
            id: Identifier. Required.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.measure.update``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-update.html
        """
        return self._call(_MEASURE__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncCrmMeasureMethods(AsyncNamespace):
    """Methods of ``crm.measure``."""

    @_deprecated("crm.measure.add is deprecated: use catalog.measure.add instead")
    async def add(
        self,
        *,
        fields: MeasureAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a unit of measurement.

        Deprecated; use ``catalog.measure.add`` instead.

        Args:
            fields: Values by field. Required. Keys: ``CODE`` (required), ``MEASURE_TITLE``
                (required), ``SYMBOL_RUS``, ``SYMBOL_INTL``, ``SYMBOL_LETTER_INTL``,
                ``IS_DEFAULT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.measure.add``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-add.html
        """
        return await self._call(
            _MEASURE__ADD, {"fields": _in_fields(fields, {"IS_DEFAULT": _yes_no})}, extra_params
        )

    @_deprecated("crm.measure.delete is deprecated: use catalog.measure.delete instead")
    async def delete(
        self,
        *,
        id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a unit of measurement.

        Deprecated; use ``catalog.measure.delete`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.measure.delete``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-delete.html
        """
        return await self._call(_MEASURE__DELETE, {"id": id}, extra_params)

    @_deprecated("crm.measure.fields is deprecated: use catalog.measure.getFields instead")
    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> MeasureFieldsResult:
        """Describe the fields that a unit of measurement has.

        Deprecated; use ``catalog.measure.getFields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MeasureFieldsResult``: ``CODE``, ``ID``, ``IS_DEFAULT``, ``MEASURE_TITLE``,
            ``SYMBOL_INTL``, ``SYMBOL_LETTER_INTL``, ``SYMBOL_RUS``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.measure.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-fields.html
        """
        return await self._call(_MEASURE__FIELDS, {}, extra_params)

    @_deprecated("crm.measure.get is deprecated: use catalog.measure.get instead")
    async def get(
        self,
        *,
        id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get one unit of measurement by its identifier.

        Deprecated; use ``catalog.measure.get`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.measure.get``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-get.html
        """
        return await self._call(_MEASURE__GET, {"id": id}, extra_params)

    @_deprecated("crm.measure.list is deprecated: use catalog.measure.list instead")
    async def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List units of measurement.

        Deprecated; use ``catalog.measure.list`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.measure.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-list.html
        """
        return await self._call(
            _MEASURE__LIST, {"order": order, "filter": filter, "select": select}, extra_params
        )

    @_deprecated("crm.measure.update is deprecated: use catalog.measure.update instead")
    async def update(
        self,
        *,
        id: str,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change an existing unit of measurement.

        Deprecated; use ``catalog.measure.update`` instead.

        Args:
            id: Identifier. Required.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.measure.update``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-update.html
        """
        return await self._call(_MEASURE__UPDATE, {"id": id, "fields": fields}, extra_params)


class CrmMultifieldMethods(Namespace):
    """Methods of ``crm.multifield``."""

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, MultifieldFieldsResult]:
        """Describe the fields of multiple values such as phones, emails and websites.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MultifieldFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.multifield.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/multifield/crm-multifield-fields.html
        """
        return self._call(_MULTIFIELD__FIELDS, {}, extra_params)


class AsyncCrmMultifieldMethods(AsyncNamespace):
    """Methods of ``crm.multifield``."""

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, MultifieldFieldsResult]:
        """Describe the fields of multiple values such as phones, emails and websites.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MultifieldFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.multifield.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/multifield/crm-multifield-fields.html
        """
        return await self._call(_MULTIFIELD__FIELDS, {}, extra_params)


class CrmOrderentityMethods(Namespace):
    """Methods of ``crm.orderentity``."""

    def add(
        self,
        *,
        fields: OrderentityAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> OrderentityAddResult:
        """Bind an online-store order to a deal or invoice.

        Args:
            fields: Values by field. Required. Keys: ``orderId`` (required), ``ownerId``
                (required), ``ownerTypeId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OrderentityAddResult``: ``dealOrder``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller lacks the right
                to do this with order bindings. ``201650000001``: The order is already bound to
                this CRM object. ``200540400001``: No order has this identifier. ``0``: Required
                fields are missing; the message lists them.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.orderentity.add``. Scope: ``crm``. Who may call: administrators of the
        online store. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-add.html
        """
        return self._call(_ORDERENTITY__ADD, {"fields": fields}, extra_params)

    def delete_by_filter(
        self,
        *,
        fields: OrderentityDeleteByFilterFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove the binding between an order and a CRM object.

        Args:
            fields: Values by field. Required. Keys: ``orderId`` (required), ``ownerId``
                (required), ``ownerTypeId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller lacks the right
                to do this with order bindings. ``201640400004``: The order is not bound to this
                CRM object. ``200540400001``: No order has this identifier. ``0``: Required
                fields are missing; the message lists them.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.orderentity.deletebyfilter``. Scope: ``crm``. Who may call:
        administrators of the online store. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-delete-by-filter.html
        """
        return self._call(_ORDERENTITY__DELETE_BY_FILTER, {"fields": fields}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> OrderentityGetFieldsResult:
        """Describe the fields that an order binding has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OrderentityGetFieldsResult``: ``orderEntity``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller lacks the right
                to do this with order bindings.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.orderentity.getFields``. Scope: ``crm``. Who may call: managers of the
        online store. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-get-fields.html
        """
        return self._call(_ORDERENTITY__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[Orderentity]:
        """List the bindings between orders and CRM objects.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Bindings that were found, or the descriptions of their
            fields. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller lacks the right
                to do this with order bindings. ``200540400002``: The online store module (sale)
                is not installed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.orderentity.list``. Scope: ``crm``. Who may call: managers of the
        online store. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-list.html
        """
        return self._list(
            _ORDERENTITY__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class AsyncCrmOrderentityMethods(AsyncNamespace):
    """Methods of ``crm.orderentity``."""

    async def add(
        self,
        *,
        fields: OrderentityAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> OrderentityAddResult:
        """Bind an online-store order to a deal or invoice.

        Args:
            fields: Values by field. Required. Keys: ``orderId`` (required), ``ownerId``
                (required), ``ownerTypeId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OrderentityAddResult``: ``dealOrder``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller lacks the right
                to do this with order bindings. ``201650000001``: The order is already bound to
                this CRM object. ``200540400001``: No order has this identifier. ``0``: Required
                fields are missing; the message lists them.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.orderentity.add``. Scope: ``crm``. Who may call: administrators of the
        online store. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-add.html
        """
        return await self._call(_ORDERENTITY__ADD, {"fields": fields}, extra_params)

    async def delete_by_filter(
        self,
        *,
        fields: OrderentityDeleteByFilterFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove the binding between an order and a CRM object.

        Args:
            fields: Values by field. Required. Keys: ``orderId`` (required), ``ownerId``
                (required), ``ownerTypeId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller lacks the right
                to do this with order bindings. ``201640400004``: The order is not bound to this
                CRM object. ``200540400001``: No order has this identifier. ``0``: Required
                fields are missing; the message lists them.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.orderentity.deletebyfilter``. Scope: ``crm``. Who may call:
        administrators of the online store. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-delete-by-filter.html
        """
        return await self._call(_ORDERENTITY__DELETE_BY_FILTER, {"fields": fields}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> OrderentityGetFieldsResult:
        """Describe the fields that an order binding has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OrderentityGetFieldsResult``: ``orderEntity``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller lacks the right
                to do this with order bindings.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.orderentity.getFields``. Scope: ``crm``. Who may call: managers of the
        online store. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-get-fields.html
        """
        return await self._call(_ORDERENTITY__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[Orderentity]:
        """List the bindings between orders and CRM objects.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Bindings that were found, or the descriptions of their
            fields. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller lacks the right
                to do this with order bindings. ``200540400002``: The online store module (sale)
                is not installed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.orderentity.list``. Scope: ``crm``. Who may call: managers of the
        online store. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-list.html
        """
        return self._list(
            _ORDERENTITY__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class CrmPaysystemMethods(Namespace):
    """Methods of ``crm.paysystem``."""

    @_deprecated("crm.paysystem.fields is deprecated: use crm.item.* instead")
    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields that a payment method has.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.paysystem.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-fields.html
        """
        return self._call(_PAYSYSTEM__FIELDS, {}, extra_params)

    @_deprecated("crm.paysystem.list is deprecated: use crm.item.* instead")
    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List the payment methods usable in quotes or invoices.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.paysystem.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-list.html
        """
        return self._call(_PAYSYSTEM__LIST, {"order": order, "filter": filter}, extra_params)


class AsyncCrmPaysystemMethods(AsyncNamespace):
    """Methods of ``crm.paysystem``."""

    @_deprecated("crm.paysystem.fields is deprecated: use crm.item.* instead")
    async def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields that a payment method has.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.paysystem.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-fields.html
        """
        return await self._call(_PAYSYSTEM__FIELDS, {}, extra_params)

    @_deprecated("crm.paysystem.list is deprecated: use crm.item.* instead")
    async def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List the payment methods usable in quotes or invoices.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.paysystem.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-list.html
        """
        return await self._call(_PAYSYSTEM__LIST, {"order": order, "filter": filter}, extra_params)


class CrmPersontypeMethods(Namespace):
    """Methods of ``crm.persontype``."""

    @_deprecated("crm.persontype.fields is deprecated: use crm.item.* instead")
    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of a CRM payer type.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.persontype.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-fields.html
        """
        return self._call(_PERSONTYPE__FIELDS, {}, extra_params)

    @_deprecated("crm.persontype.list is deprecated: use crm.item.* instead")
    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List the payer types of CRM.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.persontype.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-list.html
        """
        return self._call(_PERSONTYPE__LIST, {"order": order, "filter": filter}, extra_params)


class AsyncCrmPersontypeMethods(AsyncNamespace):
    """Methods of ``crm.persontype``."""

    @_deprecated("crm.persontype.fields is deprecated: use crm.item.* instead")
    async def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of a CRM payer type.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.persontype.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-fields.html
        """
        return await self._call(_PERSONTYPE__FIELDS, {}, extra_params)

    @_deprecated("crm.persontype.list is deprecated: use crm.item.* instead")
    async def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List the payer types of CRM.

        Deprecated; use ``crm.item.*`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.persontype.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-list.html
        """
        return await self._call(_PERSONTYPE__LIST, {"order": order, "filter": filter}, extra_params)


class CrmProductMethods(Namespace):
    """Methods of ``crm.product``."""

    @_builtins.property
    def property(self) -> CrmProductPropertyMethods:
        """Methods of ``crm.product.property``."""
        return CrmProductPropertyMethods(self._caller)

    @_deprecated("crm.product.add is deprecated: use catalog.product.add instead")
    def add(
        self,
        *,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a product in the CRM catalogue.

        Deprecated; use ``catalog.product.add`` instead.

        Args:
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.add``. Scope: ``crm``. Who may call: administrators and users
        who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-add.html
        """
        return self._call(_PRODUCT__ADD, {"fields": fields}, extra_params)

    @_deprecated("crm.product.delete is deprecated: use catalog.product.delete instead")
    def delete(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a product of the CRM catalogue.

        Deprecated; use ``catalog.product.delete`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.delete``. Scope: ``crm``. Who may call: administrators and
        users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-delete.html
        """
        return self._call(_PRODUCT__DELETE, {"id": id}, extra_params)

    @_deprecated("crm.product.fields is deprecated: use catalog.product.getFieldsByFilter instead")
    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of CRM products.

        Deprecated; use ``catalog.product.getFieldsByFilter`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-fields.html
        """
        return self._call(_PRODUCT__FIELDS, {}, extra_params)

    @_deprecated("crm.product.get is deprecated: use catalog.product.get instead")
    def get(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Read one CRM product by its identifier.

        Deprecated; use ``catalog.product.get`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.get``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-get.html
        """
        return self._call(_PRODUCT__GET, {"id": id}, extra_params)

    @_deprecated("crm.product.list is deprecated: use catalog.product.list instead")
    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List CRM products that match a filter.

        Deprecated; use ``catalog.product.list`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-list.html
        """
        return self._call(
            _PRODUCT__LIST, {"order": order, "filter": filter, "select": select}, extra_params
        )

    @_deprecated("crm.product.update is deprecated: use catalog.product.update instead")
    def update(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change fields of a CRM product.

        Deprecated; use ``catalog.product.update`` instead.

        Args:
            id: Identifier.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.update``. Scope: ``crm``. Who may call: administrators and
        users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-update.html
        """
        return self._call(_PRODUCT__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncCrmProductMethods(AsyncNamespace):
    """Methods of ``crm.product``."""

    @_builtins.property
    def property(self) -> AsyncCrmProductPropertyMethods:
        """Methods of ``crm.product.property``."""
        return AsyncCrmProductPropertyMethods(self._caller)

    @_deprecated("crm.product.add is deprecated: use catalog.product.add instead")
    async def add(
        self,
        *,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a product in the CRM catalogue.

        Deprecated; use ``catalog.product.add`` instead.

        Args:
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.add``. Scope: ``crm``. Who may call: administrators and users
        who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-add.html
        """
        return await self._call(_PRODUCT__ADD, {"fields": fields}, extra_params)

    @_deprecated("crm.product.delete is deprecated: use catalog.product.delete instead")
    async def delete(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a product of the CRM catalogue.

        Deprecated; use ``catalog.product.delete`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.delete``. Scope: ``crm``. Who may call: administrators and
        users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-delete.html
        """
        return await self._call(_PRODUCT__DELETE, {"id": id}, extra_params)

    @_deprecated("crm.product.fields is deprecated: use catalog.product.getFieldsByFilter instead")
    async def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of CRM products.

        Deprecated; use ``catalog.product.getFieldsByFilter`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-fields.html
        """
        return await self._call(_PRODUCT__FIELDS, {}, extra_params)

    @_deprecated("crm.product.get is deprecated: use catalog.product.get instead")
    async def get(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Read one CRM product by its identifier.

        Deprecated; use ``catalog.product.get`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.get``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-get.html
        """
        return await self._call(_PRODUCT__GET, {"id": id}, extra_params)

    @_deprecated("crm.product.list is deprecated: use catalog.product.list instead")
    async def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List CRM products that match a filter.

        Deprecated; use ``catalog.product.list`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-list.html
        """
        return await self._call(
            _PRODUCT__LIST, {"order": order, "filter": filter, "select": select}, extra_params
        )

    @_deprecated("crm.product.update is deprecated: use catalog.product.update instead")
    async def update(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change fields of a CRM product.

        Deprecated; use ``catalog.product.update`` instead.

        Args:
            id: Identifier.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.update``. Scope: ``crm``. Who may call: administrators and
        users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-update.html
        """
        return await self._call(_PRODUCT__UPDATE, {"id": id, "fields": fields}, extra_params)


class CrmProductPropertyMethods(Namespace):
    """Methods of ``crm.product.property``."""

    @property
    def enumeration(self) -> CrmProductPropertyEnumerationMethods:
        """Methods of ``crm.product.property.enumeration``."""
        return CrmProductPropertyEnumerationMethods(self._caller)

    @property
    def settings(self) -> CrmProductPropertySettingsMethods:
        """Methods of ``crm.product.property.settings``."""
        return CrmProductPropertySettingsMethods(self._caller)

    @_deprecated("crm.product.property.add is deprecated: use catalog.productProperty.add instead")
    def add(
        self,
        *,
        fields: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a property of CRM products.

        Deprecated; use ``catalog.productProperty.add`` instead.

        Args:
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.add``. Scope: ``crm``. Who may call: administrators
        and users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-add.html
        """
        return self._call(_PRODUCT__PROPERTY__ADD, {"fields": fields}, extra_params)

    @_deprecated(
        "crm.product.property.delete is deprecated: use catalog.productProperty.delete instead"
    )
    def delete(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a property of CRM products.

        Deprecated; use ``catalog.productProperty.delete`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.delete``. Scope: ``crm``. Who may call:
        administrators and users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-delete.html
        """
        return self._call(_PRODUCT__PROPERTY__DELETE, {"id": id}, extra_params)

    @_deprecated(
        "crm.product.property.fields is deprecated: use catalog.productProperty.getFields instead"
    )
    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of product properties.

        Deprecated; use ``catalog.productProperty.getFields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-fields.html
        """
        return self._call(_PRODUCT__PROPERTY__FIELDS, {}, extra_params)

    @_deprecated("crm.product.property.get is deprecated: use catalog.productProperty.get instead")
    def get(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Read one product property by its identifier.

        Deprecated; use ``catalog.productProperty.get`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-get.html
        """
        return self._call(_PRODUCT__PROPERTY__GET, {"id": id}, extra_params)

    @_deprecated(
        "crm.product.property.list is deprecated: use catalog.productProperty.list instead"
    )
    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List product properties that match a filter.

        Deprecated; use ``catalog.productProperty.list`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.list``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-list.html
        """
        return self._call(
            _PRODUCT__PROPERTY__LIST, {"order": order, "filter": filter}, extra_params
        )

    @_deprecated(
        "crm.product.property.types is deprecated: use catalog.productPropertyFeature.* instead"
    )
    def types(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List the types that a product property may have.

        Deprecated; use ``catalog.productPropertyFeature.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.types``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-types.html
        """
        return self._call(_PRODUCT__PROPERTY__TYPES, {"id": id}, extra_params)

    @_deprecated(
        "crm.product.property.update is deprecated: use catalog.productProperty.update instead"
    )
    def update(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change a property of CRM products.

        Deprecated; use ``catalog.productProperty.update`` instead.

        Args:
            id: Identifier.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.update``. Scope: ``crm``. Who may call:
        administrators and users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-update.html
        """
        return self._call(_PRODUCT__PROPERTY__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncCrmProductPropertyMethods(AsyncNamespace):
    """Methods of ``crm.product.property``."""

    @property
    def enumeration(self) -> AsyncCrmProductPropertyEnumerationMethods:
        """Methods of ``crm.product.property.enumeration``."""
        return AsyncCrmProductPropertyEnumerationMethods(self._caller)

    @property
    def settings(self) -> AsyncCrmProductPropertySettingsMethods:
        """Methods of ``crm.product.property.settings``."""
        return AsyncCrmProductPropertySettingsMethods(self._caller)

    @_deprecated("crm.product.property.add is deprecated: use catalog.productProperty.add instead")
    async def add(
        self,
        *,
        fields: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a property of CRM products.

        Deprecated; use ``catalog.productProperty.add`` instead.

        Args:
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.add``. Scope: ``crm``. Who may call: administrators
        and users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-add.html
        """
        return await self._call(_PRODUCT__PROPERTY__ADD, {"fields": fields}, extra_params)

    @_deprecated(
        "crm.product.property.delete is deprecated: use catalog.productProperty.delete instead"
    )
    async def delete(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a property of CRM products.

        Deprecated; use ``catalog.productProperty.delete`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.delete``. Scope: ``crm``. Who may call:
        administrators and users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-delete.html
        """
        return await self._call(_PRODUCT__PROPERTY__DELETE, {"id": id}, extra_params)

    @_deprecated(
        "crm.product.property.fields is deprecated: use catalog.productProperty.getFields instead"
    )
    async def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of product properties.

        Deprecated; use ``catalog.productProperty.getFields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-fields.html
        """
        return await self._call(_PRODUCT__PROPERTY__FIELDS, {}, extra_params)

    @_deprecated("crm.product.property.get is deprecated: use catalog.productProperty.get instead")
    async def get(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Read one product property by its identifier.

        Deprecated; use ``catalog.productProperty.get`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-get.html
        """
        return await self._call(_PRODUCT__PROPERTY__GET, {"id": id}, extra_params)

    @_deprecated(
        "crm.product.property.list is deprecated: use catalog.productProperty.list instead"
    )
    async def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List product properties that match a filter.

        Deprecated; use ``catalog.productProperty.list`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.list``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-list.html
        """
        return await self._call(
            _PRODUCT__PROPERTY__LIST, {"order": order, "filter": filter}, extra_params
        )

    @_deprecated(
        "crm.product.property.types is deprecated: use catalog.productPropertyFeature.* instead"
    )
    async def types(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List the types that a product property may have.

        Deprecated; use ``catalog.productPropertyFeature.*`` instead.

        Args:
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.types``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-types.html
        """
        return await self._call(_PRODUCT__PROPERTY__TYPES, {"id": id}, extra_params)

    @_deprecated(
        "crm.product.property.update is deprecated: use catalog.productProperty.update instead"
    )
    async def update(
        self,
        *,
        id: int | str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change a property of CRM products.

        Deprecated; use ``catalog.productProperty.update`` instead.

        Args:
            id: Identifier.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.update``. Scope: ``crm``. Who may call:
        administrators and users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-update.html
        """
        return await self._call(
            _PRODUCT__PROPERTY__UPDATE, {"id": id, "fields": fields}, extra_params
        )


class CrmProductPropertyEnumerationMethods(Namespace):
    """Methods of ``crm.product.property.enumeration``."""

    @_deprecated(
        "crm.product.property.enumeration.fields is deprecated: use catalog.productPropertyEnum.* instead"
    )
    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of a choice in a list-type product property.

        Deprecated; use ``catalog.productPropertyEnum.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.enumeration.fields``. Scope: ``crm``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-enumeration-fields.html
        """
        return self._call(_PRODUCT__PROPERTY__ENUMERATION__FIELDS, {}, extra_params)


class AsyncCrmProductPropertyEnumerationMethods(AsyncNamespace):
    """Methods of ``crm.product.property.enumeration``."""

    @_deprecated(
        "crm.product.property.enumeration.fields is deprecated: use catalog.productPropertyEnum.* instead"
    )
    async def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of a choice in a list-type product property.

        Deprecated; use ``catalog.productPropertyEnum.*`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.enumeration.fields``. Scope: ``crm``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-enumeration-fields.html
        """
        return await self._call(_PRODUCT__PROPERTY__ENUMERATION__FIELDS, {}, extra_params)


class CrmProductPropertySettingsMethods(Namespace):
    """Methods of ``crm.product.property.settings``."""

    @_deprecated(
        "crm.product.property.settings.fields is deprecated: use catalog.productPropertyFeature.* instead"
    )
    def fields(
        self,
        *,
        property_type: str | NotGiven = NOT_GIVEN,
        user_type: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Describe the extra settings of product properties of a custom type.

        Deprecated; use ``catalog.productPropertyFeature.*`` instead.

        Args:
            property_type: Base type of the property.
            user_type: Custom type that refines the base type.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.settings.fields``. Scope: ``crm``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html
        """
        return self._call(
            _PRODUCT__PROPERTY__SETTINGS__FIELDS,
            {"propertyType": property_type, "userType": user_type},
            extra_params,
        )


class AsyncCrmProductPropertySettingsMethods(AsyncNamespace):
    """Methods of ``crm.product.property.settings``."""

    @_deprecated(
        "crm.product.property.settings.fields is deprecated: use catalog.productPropertyFeature.* instead"
    )
    async def fields(
        self,
        *,
        property_type: str | NotGiven = NOT_GIVEN,
        user_type: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Describe the extra settings of product properties of a custom type.

        Deprecated; use ``catalog.productPropertyFeature.*`` instead.

        Args:
            property_type: Base type of the property.
            user_type: Custom type that refines the base type.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.product.property.settings.fields``. Scope: ``crm``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html
        """
        return await self._call(
            _PRODUCT__PROPERTY__SETTINGS__FIELDS,
            {"propertyType": property_type, "userType": user_type},
            extra_params,
        )


class CrmProductrowMethods(Namespace):
    """Methods of ``crm.productrow``."""

    @_deprecated("crm.productrow.fields is deprecated: use crm.item.productrow.fields instead")
    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of product rows in CRM objects.

        Deprecated; use ``crm.item.productrow.fields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.productrow.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-fields.html
        """
        return self._call(_PRODUCTROW__FIELDS, {}, extra_params)

    @_deprecated("crm.productrow.list is deprecated: use crm.item.productrow.list instead")
    def list(
        self,
        *,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List the product rows of a deal or a lead.

        Deprecated; use ``crm.item.productrow.list`` instead.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.productrow.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-list.html
        """
        return self._call(_PRODUCTROW__LIST, {"filter": filter}, extra_params)


class AsyncCrmProductrowMethods(AsyncNamespace):
    """Methods of ``crm.productrow``."""

    @_deprecated("crm.productrow.fields is deprecated: use crm.item.productrow.fields instead")
    async def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of product rows in CRM objects.

        Deprecated; use ``crm.item.productrow.fields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.productrow.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-fields.html
        """
        return await self._call(_PRODUCTROW__FIELDS, {}, extra_params)

    @_deprecated("crm.productrow.list is deprecated: use crm.item.productrow.list instead")
    async def list(
        self,
        *,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List the product rows of a deal or a lead.

        Deprecated; use ``crm.item.productrow.list`` instead.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.productrow.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-list.html
        """
        return await self._call(_PRODUCTROW__LIST, {"filter": filter}, extra_params)


class CrmProductsectionMethods(Namespace):
    """Methods of ``crm.productsection``."""

    @_deprecated("crm.productsection.add is deprecated: use catalog.section.add instead")
    def add(
        self,
        *,
        fields: Sequence[object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a product section in the CRM catalogue.

        Deprecated; use ``catalog.section.add`` instead.

        Args:
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.productsection.add``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-add.html
        """
        return self._call(_PRODUCTSECTION__ADD, {"fields": fields}, extra_params)

    @_deprecated("crm.productsection.delete is deprecated: use catalog.section.delete instead")
    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a product section of the CRM catalogue.

        Deprecated; use ``catalog.section.delete`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.productsection.delete``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-delete.html
        """
        return self._call(_PRODUCTSECTION__DELETE, {"id": id}, extra_params)

    @_deprecated("crm.productsection.fields is deprecated: use catalog.section.getFields instead")
    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of product sections.

        Deprecated; use ``catalog.section.getFields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.productsection.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-fields.html
        """
        return self._call(_PRODUCTSECTION__FIELDS, {}, extra_params)

    @_deprecated("crm.productsection.get is deprecated: use catalog.section.get instead")
    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Read one product section by its identifier.

        Deprecated; use ``catalog.section.get`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.productsection.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-get.html
        """
        return self._call(_PRODUCTSECTION__GET, {"id": id}, extra_params)

    @_deprecated("crm.productsection.list is deprecated: use catalog.section.list instead")
    def list(
        self,
        *,
        select: Sequence[object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List product sections that match a filter, usually of one catalogue.

        Deprecated; use ``catalog.section.list`` instead.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.productsection.list``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-list.html
        """
        return self._call(
            _PRODUCTSECTION__LIST,
            {"select": select, "filter": filter, "order": order},
            extra_params,
        )

    @_deprecated("crm.productsection.update is deprecated: use catalog.section.update instead")
    def update(
        self,
        *,
        id: int,
        fields: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change fields of a product section.

        Deprecated; use ``catalog.section.update`` instead.

        Args:
            id: Identifier. Required.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.productsection.update``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-update.html
        """
        return self._call(_PRODUCTSECTION__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncCrmProductsectionMethods(AsyncNamespace):
    """Methods of ``crm.productsection``."""

    @_deprecated("crm.productsection.add is deprecated: use catalog.section.add instead")
    async def add(
        self,
        *,
        fields: Sequence[object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a product section in the CRM catalogue.

        Deprecated; use ``catalog.section.add`` instead.

        Args:
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.productsection.add``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-add.html
        """
        return await self._call(_PRODUCTSECTION__ADD, {"fields": fields}, extra_params)

    @_deprecated("crm.productsection.delete is deprecated: use catalog.section.delete instead")
    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a product section of the CRM catalogue.

        Deprecated; use ``catalog.section.delete`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.productsection.delete``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-delete.html
        """
        return await self._call(_PRODUCTSECTION__DELETE, {"id": id}, extra_params)

    @_deprecated("crm.productsection.fields is deprecated: use catalog.section.getFields instead")
    async def fields(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Describe the fields of product sections.

        Deprecated; use ``catalog.section.getFields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.productsection.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-fields.html
        """
        return await self._call(_PRODUCTSECTION__FIELDS, {}, extra_params)

    @_deprecated("crm.productsection.get is deprecated: use catalog.section.get instead")
    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Read one product section by its identifier.

        Deprecated; use ``catalog.section.get`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.productsection.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-get.html
        """
        return await self._call(_PRODUCTSECTION__GET, {"id": id}, extra_params)

    @_deprecated("crm.productsection.list is deprecated: use catalog.section.list instead")
    async def list(
        self,
        *,
        select: Sequence[object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List product sections that match a filter, usually of one catalogue.

        Deprecated; use ``catalog.section.list`` instead.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.productsection.list``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-list.html
        """
        return await self._call(
            _PRODUCTSECTION__LIST,
            {"select": select, "filter": filter, "order": order},
            extra_params,
        )

    @_deprecated("crm.productsection.update is deprecated: use catalog.section.update instead")
    async def update(
        self,
        *,
        id: int,
        fields: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change fields of a product section.

        Deprecated; use ``catalog.section.update`` instead.

        Args:
            id: Identifier. Required.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.productsection.update``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-update.html
        """
        return await self._call(_PRODUCTSECTION__UPDATE, {"id": id, "fields": fields}, extra_params)


class CrmSettingsMethods(Namespace):
    """Methods of ``crm.settings``."""

    @property
    def mode(self) -> CrmSettingsModeMethods:
        """Methods of ``crm.settings.mode``."""
        return CrmSettingsModeMethods(self._caller)


class AsyncCrmSettingsMethods(AsyncNamespace):
    """Methods of ``crm.settings``."""

    @property
    def mode(self) -> AsyncCrmSettingsModeMethods:
        """Methods of ``crm.settings.mode``."""
        return AsyncCrmSettingsModeMethods(self._caller)


class CrmSettingsModeMethods(Namespace):
    """Methods of ``crm.settings.mode``."""

    def get(self, *, extra_params: Mapping[str, object] | None = None) -> int:
        """Tell whether CRM works with leads (classic mode) or without them (simple mode).

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.settings.mode.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/crm-settings-mode-get.html
        """
        return self._call(_SETTINGS__MODE__GET, {}, extra_params)


class AsyncCrmSettingsModeMethods(AsyncNamespace):
    """Methods of ``crm.settings.mode``."""

    async def get(self, *, extra_params: Mapping[str, object] | None = None) -> int:
        """Tell whether CRM works with leads (classic mode) or without them (simple mode).

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.settings.mode.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/crm-settings-mode-get.html
        """
        return await self._call(_SETTINGS__MODE__GET, {}, extra_params)


class CrmStagehistoryMethods(Namespace):
    """Methods of ``crm.stagehistory``."""

    def list(
        self,
        *,
        entity_type_id: Literal[1, 2, 5, 31] | int | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[StagehistoryListItem]:
        """List how items moved between stages: leads, deals, invoices and SPA items.

        Args:
            entity_type_id: Numeric type of the CRM object, or that of a smart process. One of
                ``1`` (lead), ``2`` (deal), ``5`` (invoice, old kind), ``31`` (invoice, new
                kind) and others.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            select: Fields to answer with.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                not an intranet user. ``ENTITY_TYPE_NOT_SUPPORTED``: `entityTypeId` names a type
                that is not supported. ``INVALID_ARG_VALUE``: The filter names a field by which
                one cannot filter. ``INVALID_ARG_VALUE``: The filter holds a value that does not
                suit its field. ``INVALID_ARG_VALUE``: The order names a field by which one
                cannot sort. ``INVALID_ARG_VALUE``: The sort direction of a field is neither
                `ASC` nor `DESC`. ``0``: Shipment documents have no stage history.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.stagehistory.list``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html
        """
        return self._list(
            _STAGEHISTORY__LIST,
            {
                "entityTypeId": entity_type_id,
                "order": order,
                "filter": filter,
                "select": select,
                "start": start,
            },
            extra_params,
        )


class AsyncCrmStagehistoryMethods(AsyncNamespace):
    """Methods of ``crm.stagehistory``."""

    def list(
        self,
        *,
        entity_type_id: Literal[1, 2, 5, 31] | int | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[StagehistoryListItem]:
        """List how items moved between stages: leads, deals, invoices and SPA items.

        Args:
            entity_type_id: Numeric type of the CRM object, or that of a smart process. One of
                ``1`` (lead), ``2`` (deal), ``5`` (invoice, old kind), ``31`` (invoice, new
                kind) and others.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            select: Fields to answer with.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                not an intranet user. ``ENTITY_TYPE_NOT_SUPPORTED``: `entityTypeId` names a type
                that is not supported. ``INVALID_ARG_VALUE``: The filter names a field by which
                one cannot filter. ``INVALID_ARG_VALUE``: The filter holds a value that does not
                suit its field. ``INVALID_ARG_VALUE``: The order names a field by which one
                cannot sort. ``INVALID_ARG_VALUE``: The sort direction of a field is neither
                `ASC` nor `DESC`. ``0``: Shipment documents have no stage history.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.stagehistory.list``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html
        """
        return self._list(
            _STAGEHISTORY__LIST,
            {
                "entityTypeId": entity_type_id,
                "order": order,
                "filter": filter,
                "select": select,
                "start": start,
            },
            extra_params,
        )


class CrmStatusMethods(Namespace):
    """Methods of ``crm.status``."""

    @property
    def entity(self) -> CrmStatusEntityMethods:
        """Methods of ``crm.status.entity``."""
        return CrmStatusEntityMethods(self._caller)

    def add(
        self,
        *,
        fields: StatusAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add an item to a CRM directory, such as a stage or a source.

        Args:
            fields: Values by field. Required. Keys: ``ENTITY_ID`` (required), ``STATUS_ID``
                (required), ``NAME`` (required), ``SORT``, ``COLOR``, ``SEMANTICS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: `ENTITY_ID`, `STATUS_ID` or both are
                missing. No code: `fields` is not an object. No code: `ENTITY_ID` names a
                directory that the CRM does not have. No code: `NAME` is missing. No code: The
                new deal stage would come after the final `WON` stage; its `SORT` is too large.
                No code: The caller may not change the CRM settings. No code: The directory item
                was not created, for a reason that is not given. ``ERROR_CORE``: The directory
                already has an item with this `STATUS_ID`. No code: The required `STATUS_ID` is
                missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.status.add``. Scope: ``crm``. Who may call: administrators of the CRM.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-add.html
        """
        return self._call(_STATUS__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        params: str | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an item of a CRM directory.

        Args:
            id: Identifier. Required.
            params: Options of the deletion: FORCED set to Y removes system elements too.
                Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller lacks the rights for this
                action. No code: The id is not valid. No code: There is no such directory entry.
                No code: A system entry of a directory is deleted only with `FORCED` set to Y.
                No code: The directory entry is still in use, so it cannot be deleted. No code:
                The directory entry could not be deleted. ``Invalid identifier.``: The
                identifier is not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.status.delete``. Scope: ``crm``. Who may call: administrators of the
        CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-delete.html
        """
        return self._call(_STATUS__DELETE, {"id": id, "params": params}, extra_params)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, StatusFieldsResult]:
        """Describe the fields of a CRM directory item.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StatusFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.status.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-fields.html
        """
        return self._call(_STATUS__FIELDS, {}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> StatusGetResult:
        """Get one CRM directory item by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StatusGetResult``: ``ID``, ``ENTITY_ID``, ``STATUS_ID``, ``NAME``,
            ``NAME_INIT``, ``SORT``, ``SYSTEM``, ``CATEGORY_ID``, ``COLOR``, ``SEMANTICS``.

        Raises:
            APIError: the portal refused the call. No code: The caller lacks the rights for this
                action. No code: There is no such directory entry. ``Status is not found.``:
                There is no such directory item.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.status.get``. Scope: ``crm``. Who may call: users who may read at
        least one kind of CRM object. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-get.html
        """
        return self._call(_STATUS__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[StatusListItem]:
        """List CRM directory items that match a filter.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The caller lacks the rights for this
                action. No code: Some parameters are wrong. ``Invalid parameters.``: The
                parameters are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.status.list``. Scope: ``crm``. Who may call: users who may read at
        least one kind of CRM object. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html
        """
        return self._list(_STATUS__LIST, {"order": order, "filter": filter}, extra_params)

    def update(
        self,
        *,
        id: int,
        fields: StatusUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change an item of a CRM directory.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``NAME``, ``COLOR``, ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller lacks the rights for this
                action. No code: The id is not valid. No code: There is no such directory entry.
                No code: The directory entry could not be changed. ``Invalid identifier.``: The
                identifier is not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.status.update``. Scope: ``crm``. Who may call: administrators of the
        CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-update.html
        """
        return self._call(_STATUS__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncCrmStatusMethods(AsyncNamespace):
    """Methods of ``crm.status``."""

    @property
    def entity(self) -> AsyncCrmStatusEntityMethods:
        """Methods of ``crm.status.entity``."""
        return AsyncCrmStatusEntityMethods(self._caller)

    async def add(
        self,
        *,
        fields: StatusAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add an item to a CRM directory, such as a stage or a source.

        Args:
            fields: Values by field. Required. Keys: ``ENTITY_ID`` (required), ``STATUS_ID``
                (required), ``NAME`` (required), ``SORT``, ``COLOR``, ``SEMANTICS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: `ENTITY_ID`, `STATUS_ID` or both are
                missing. No code: `fields` is not an object. No code: `ENTITY_ID` names a
                directory that the CRM does not have. No code: `NAME` is missing. No code: The
                new deal stage would come after the final `WON` stage; its `SORT` is too large.
                No code: The caller may not change the CRM settings. No code: The directory item
                was not created, for a reason that is not given. ``ERROR_CORE``: The directory
                already has an item with this `STATUS_ID`. No code: The required `STATUS_ID` is
                missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.status.add``. Scope: ``crm``. Who may call: administrators of the CRM.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-add.html
        """
        return await self._call(_STATUS__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        params: str | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an item of a CRM directory.

        Args:
            id: Identifier. Required.
            params: Options of the deletion: FORCED set to Y removes system elements too.
                Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller lacks the rights for this
                action. No code: The id is not valid. No code: There is no such directory entry.
                No code: A system entry of a directory is deleted only with `FORCED` set to Y.
                No code: The directory entry is still in use, so it cannot be deleted. No code:
                The directory entry could not be deleted. ``Invalid identifier.``: The
                identifier is not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.status.delete``. Scope: ``crm``. Who may call: administrators of the
        CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-delete.html
        """
        return await self._call(_STATUS__DELETE, {"id": id, "params": params}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, StatusFieldsResult]:
        """Describe the fields of a CRM directory item.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StatusFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.status.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-fields.html
        """
        return await self._call(_STATUS__FIELDS, {}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> StatusGetResult:
        """Get one CRM directory item by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StatusGetResult``: ``ID``, ``ENTITY_ID``, ``STATUS_ID``, ``NAME``,
            ``NAME_INIT``, ``SORT``, ``SYSTEM``, ``CATEGORY_ID``, ``COLOR``, ``SEMANTICS``.

        Raises:
            APIError: the portal refused the call. No code: The caller lacks the rights for this
                action. No code: There is no such directory entry. ``Status is not found.``:
                There is no such directory item.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.status.get``. Scope: ``crm``. Who may call: users who may read at
        least one kind of CRM object. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-get.html
        """
        return await self._call(_STATUS__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[StatusListItem]:
        """List CRM directory items that match a filter.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The caller lacks the rights for this
                action. No code: Some parameters are wrong. ``Invalid parameters.``: The
                parameters are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.status.list``. Scope: ``crm``. Who may call: users who may read at
        least one kind of CRM object. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html
        """
        return self._list(_STATUS__LIST, {"order": order, "filter": filter}, extra_params)

    async def update(
        self,
        *,
        id: int,
        fields: StatusUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change an item of a CRM directory.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``NAME``, ``COLOR``, ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The caller lacks the rights for this
                action. No code: The id is not valid. No code: There is no such directory entry.
                No code: The directory entry could not be changed. ``Invalid identifier.``: The
                identifier is not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.status.update``. Scope: ``crm``. Who may call: administrators of the
        CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-update.html
        """
        return await self._call(_STATUS__UPDATE, {"id": id, "fields": fields}, extra_params)


class CrmStatusEntityMethods(Namespace):
    """Methods of ``crm.status.entity``."""

    def items(
        self,
        *,
        entity_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[StatusEntityItemsResult]:
        """List the items of one CRM directory by its type.

        Args:
            entity_id: Identifier of the object concerned. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StatusEntityItemsResult``: ``NAME``, ``SORT``, ``STATUS_ID``.

        Raises:
            APIError: the portal refused the call. No code: The caller lacks the rights for this
                action. No code: The identifier of the directory (`entityId`) is missing or
                wrong. ``The parameter entityId is not defined or invalid.``: `entityId` is
                missing or names no directory.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.status.entity.items``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-items.html
        """
        return self._call(_STATUS__ENTITY__ITEMS, {"entityId": entity_id}, extra_params)

    def types(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[StatusEntityTypesResult]:
        """List the CRM directories that exist.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StatusEntityTypesResult``: ``ID``, ``NAME``, ``SEMANTIC_INFO``,
            ``ENTITY_TYPE_ID``, ``PREFIX``, ``FIELD_ATTRIBUTE_SCOPE``, ``IS_ENABLED``,
            ``CATEGORY_ID``, ``PARENT_ID``, ``CATEGORY_NAME``, ``CATEGORY_SORT``,
            ``IS_DEFAULT_CATEGORY``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.status.entity.types``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-types.html
        """
        return self._call(_STATUS__ENTITY__TYPES, {}, extra_params)


class AsyncCrmStatusEntityMethods(AsyncNamespace):
    """Methods of ``crm.status.entity``."""

    async def items(
        self,
        *,
        entity_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[StatusEntityItemsResult]:
        """List the items of one CRM directory by its type.

        Args:
            entity_id: Identifier of the object concerned. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StatusEntityItemsResult``: ``NAME``, ``SORT``, ``STATUS_ID``.

        Raises:
            APIError: the portal refused the call. No code: The caller lacks the rights for this
                action. No code: The identifier of the directory (`entityId`) is missing or
                wrong. ``The parameter entityId is not defined or invalid.``: `entityId` is
                missing or names no directory.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.status.entity.items``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-items.html
        """
        return await self._call(_STATUS__ENTITY__ITEMS, {"entityId": entity_id}, extra_params)

    async def types(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[StatusEntityTypesResult]:
        """List the CRM directories that exist.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StatusEntityTypesResult``: ``ID``, ``NAME``, ``SEMANTIC_INFO``,
            ``ENTITY_TYPE_ID``, ``PREFIX``, ``FIELD_ATTRIBUTE_SCOPE``, ``IS_ENABLED``,
            ``CATEGORY_ID``, ``PARENT_ID``, ``CATEGORY_NAME``, ``CATEGORY_SORT``,
            ``IS_DEFAULT_CATEGORY``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.status.entity.types``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-types.html
        """
        return await self._call(_STATUS__ENTITY__TYPES, {}, extra_params)


class CrmTrackingMethods(Namespace):
    """Methods of ``crm.tracking``."""

    @property
    def trace(self) -> CrmTrackingTraceMethods:
        """Methods of ``crm.tracking.trace``."""
        return CrmTrackingTraceMethods(self._caller)


class AsyncCrmTrackingMethods(AsyncNamespace):
    """Methods of ``crm.tracking``."""

    @property
    def trace(self) -> AsyncCrmTrackingTraceMethods:
        """Methods of ``crm.tracking.trace``."""
        return AsyncCrmTrackingTraceMethods(self._caller)


class CrmTrackingTraceMethods(Namespace):
    """Methods of ``crm.tracking.trace``."""

    def add(
        self,
        *,
        trace: str,
        entities: Sequence[TrackingTraceAddEntities | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a Sales Intelligence trace and, if wanted, link it to CRM objects.

        Args:
            trace: JSON string with the visitor's trace, such as its UTM marks. Required.
            entities: CRM objects to link with the trace; left out: none. Keys: ``TYPE``
                (required), ``ID`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: `TRACE` is missing.
                ``ERROR_CORE``: `TRACE` does not hold valid JSON. ``ERROR_CORE``: `ENTITIES` has
                a `TYPE` other than company, contact, deal, lead or quote. ``ERROR_CORE``:
                `ENTITIES` holds an `ID` that is not valid. ``ERROR_CORE``: The caller may not
                change one of the objects listed in `ENTITIES`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.tracking.trace.add``. Scope: ``crm``. Who may call: any user; to link
        the trace, users who may edit the object. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html
        """
        return self._call(
            _TRACKING__TRACE__ADD, {"TRACE": trace, "ENTITIES": entities}, extra_params
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a Sales Intelligence trace and its links to CRM objects.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: `id` is missing or empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.tracking.trace.delete``. Scope: ``crm``. Who may call: any user; to
        remove the link to an object, users who may edit that object. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-delete.html
        """
        return self._call(_TRACKING__TRACE__DELETE, {"id": id}, extra_params)


class AsyncCrmTrackingTraceMethods(AsyncNamespace):
    """Methods of ``crm.tracking.trace``."""

    async def add(
        self,
        *,
        trace: str,
        entities: Sequence[TrackingTraceAddEntities | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a Sales Intelligence trace and, if wanted, link it to CRM objects.

        Args:
            trace: JSON string with the visitor's trace, such as its UTM marks. Required.
            entities: CRM objects to link with the trace; left out: none. Keys: ``TYPE``
                (required), ``ID`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: `TRACE` is missing.
                ``ERROR_CORE``: `TRACE` does not hold valid JSON. ``ERROR_CORE``: `ENTITIES` has
                a `TYPE` other than company, contact, deal, lead or quote. ``ERROR_CORE``:
                `ENTITIES` holds an `ID` that is not valid. ``ERROR_CORE``: The caller may not
                change one of the objects listed in `ENTITIES`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.tracking.trace.add``. Scope: ``crm``. Who may call: any user; to link
        the trace, users who may edit the object. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html
        """
        return await self._call(
            _TRACKING__TRACE__ADD, {"TRACE": trace, "ENTITIES": entities}, extra_params
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a Sales Intelligence trace and its links to CRM objects.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: `id` is missing or empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.tracking.trace.delete``. Scope: ``crm``. Who may call: any user; to
        remove the link to an object, users who may edit that object. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-delete.html
        """
        return await self._call(_TRACKING__TRACE__DELETE, {"id": id}, extra_params)


class CrmTypeMethods(Namespace):
    """Methods of ``crm.type``."""

    def add(
        self,
        *,
        fields: TypeAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TypeAddResult:
        """Create a smart process (SPA).

        Args:
            fields: Values by field. Required. Keys: ``title`` (required), ``entityTypeId``,
                ``isAutomationEnabled``, ``isBeginCloseDatesEnabled``, ``isBizProcEnabled``,
                ``isCategoriesEnabled``, ``isClientEnabled``, ``isDocumentsEnabled``,
                ``isLinkWithProductsEnabled``, ``isMycompanyEnabled``, ``isObserversEnabled``,
                ``isRecyclebinEnabled``, ``isSetOpenPermissions``, ``isSourceEnabled``,
                ``isStagesEnabled``, ``isUseInUserfieldEnabled``, ``linkedUserFields``,
                ``relations``, ``isExternal``, ``customSectionId``, ``customSections``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TypeAddResult``: ``type``.

        Raises:
            APIError: the portal refused the call. ``INVALID_ARG_VALUE``: `entityTypeId` lies
                outside the numbers allowed. ``ACCESS_DENIED``: The caller has no administrative
                access to the CRM. ``allowed_only_intranet_user``: The caller is not an intranet
                user. ``100``: `fields` is missing. ``0``: `isExternal` is on, but
                `customSectionId` names no workplace. ``CREATE_DYNAMIC_TYPE_RESTRICTED``: The
                plan does not allow any more smart processes.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.type.add``. Scope: ``crm``. Who may call: users with administrative
        access to the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-add.html
        """
        return self._call(
            _TYPE__ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "isAutomationEnabled": _yes_no,
                        "isBeginCloseDatesEnabled": _yes_no,
                        "isBizProcEnabled": _yes_no,
                        "isCategoriesEnabled": _yes_no,
                        "isClientEnabled": _yes_no,
                        "isDocumentsEnabled": _yes_no,
                        "isLinkWithProductsEnabled": _yes_no,
                        "isMycompanyEnabled": _yes_no,
                        "isObserversEnabled": _yes_no,
                        "isRecyclebinEnabled": _yes_no,
                        "isSetOpenPermissions": _yes_no,
                        "isSourceEnabled": _yes_no,
                        "isStagesEnabled": _yes_no,
                        "isUseInUserfieldEnabled": _yes_no,
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
    ) -> _builtins.list[Any]:
        """Delete a smart process that has no items.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                not an intranet user. ``ACCESS_DENIED``: The caller has no administrative access
                to the CRM. ``BX_ERROR``: The smart process still has items, so it cannot be
                deleted. ``0``: There is no smart process with this `id`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.type.delete``. Scope: ``crm``. Who may call: users with administrative
        access to the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-delete.html
        """
        return self._call(_TYPE__DELETE, {"id": id}, extra_params)

    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> TypeFieldsResult:
        """Describe the settings fields of a smart process.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TypeFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                not an intranet user. ``ACCESS_DENIED``: The caller has no administrative access
                to the CRM.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.type.fields``. Scope: ``crm``. Who may call: users with administrative
        access to the CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-fields.html
        """
        return self._call(_TYPE__FIELDS, {}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TypeGetResult:
        """Get the settings of a smart process by its own identifier, id.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TypeGetResult``: ``type``.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                not an intranet user. ``ACCESS_DENIED``: The caller neither administers the CRM
                nor may read the smart process. ``0``: There is no smart process with this `id`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.type.get``. Scope: ``crm``. Who may call: users with administrative
        access to the smart process, or users who may read it. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get.html
        """
        return self._call(_TYPE__GET, {"id": id}, extra_params)

    def get_by_entity_type_id(
        self,
        *,
        entity_type_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TypeGetByEntityTypeIdResult:
        """Get the settings of a smart process by its object type number, entityTypeId.

        Args:
            entity_type_id: Object type number of the smart process or linked type; left out:
                generated. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TypeGetByEntityTypeIdResult``: ``type``.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                not an intranet user. ``ACCESS_DENIED``: The caller neither administers the CRM
                nor may read the smart process. ``0``: There is no smart process with this
                `entityTypeId`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.type.getByEntityTypeId``. Scope: ``crm``. Who may call: users with
        administrative access to the smart process, or users who may read it. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get-by-entity-type-id.html
        """
        return self._call(
            _TYPE__GET_BY_ENTITY_TYPE_ID, {"entityTypeId": entity_type_id}, extra_params
        )

    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[Type]:
        """List smart processes that match a filter.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Smart processes found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                not an intranet user. ``ACCESS_DENIED``: The caller has no administrative access
                to the CRM. ``INVALID_ARG_VALUE``: `filter` names a field that smart processes
                do not have. ``INVALID_ARG_VALUE``: A field in `filter` has a value that is not
                valid. ``INVALID_ARG_VALUE``: `order` names a field that smart processes do not
                have. ``INVALID_ARG_VALUE``: The sort direction of a field is neither `ASC` nor
                `DESC`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.type.list``. Scope: ``crm``. Who may call: users with administrative
        access to the CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-list.html
        """
        return self._list(
            _TYPE__LIST, {"order": order, "filter": filter, "start": start}, extra_params
        )

    def update(
        self,
        *,
        id: int,
        fields: TypeUpdateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> TypeUpdateResult:
        """Change the settings of a smart process.

        Args:
            id: Identifier. Required.
            fields: Values by field. Keys: ``isAutomationEnabled``,
                ``isBeginCloseDatesEnabled``, ``isClientEnabled``, ``isObserversEnabled``,
                ``isSourceEnabled``, ``isStagesEnabled``, ``isUseInUserfieldEnabled``,
                ``linkedUserFields``, ``relations``, ``title``, ``isBizProcEnabled``,
                ``isCategoriesEnabled``, ``isDocumentsEnabled``, ``isLinkWithProductsEnabled``,
                ``isMycompanyEnabled``, ``isRecyclebinEnabled``, ``isSetOpenPermissions``,
                ``isExternal``, ``customSectionId``, ``customSections``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TypeUpdateResult``: ``type``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller has no
                administrative access to the CRM. ``allowed_only_intranet_user``: The caller is
                not an intranet user. ``UPDATE_DYNAMIC_TYPE_RESTRICTED``: The plan does not
                include changing smart processes. ``0``: `isExternal` is on, but
                `customSectionId` names no workplace.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.type.update``. Scope: ``crm``. Who may call: users with administrative
        access to the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-update.html
        """
        return self._call(
            _TYPE__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "isAutomationEnabled": _yes_no,
                        "isBeginCloseDatesEnabled": _yes_no,
                        "isClientEnabled": _yes_no,
                        "isObserversEnabled": _yes_no,
                        "isSourceEnabled": _yes_no,
                        "isStagesEnabled": _yes_no,
                        "isUseInUserfieldEnabled": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class AsyncCrmTypeMethods(AsyncNamespace):
    """Methods of ``crm.type``."""

    async def add(
        self,
        *,
        fields: TypeAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TypeAddResult:
        """Create a smart process (SPA).

        Args:
            fields: Values by field. Required. Keys: ``title`` (required), ``entityTypeId``,
                ``isAutomationEnabled``, ``isBeginCloseDatesEnabled``, ``isBizProcEnabled``,
                ``isCategoriesEnabled``, ``isClientEnabled``, ``isDocumentsEnabled``,
                ``isLinkWithProductsEnabled``, ``isMycompanyEnabled``, ``isObserversEnabled``,
                ``isRecyclebinEnabled``, ``isSetOpenPermissions``, ``isSourceEnabled``,
                ``isStagesEnabled``, ``isUseInUserfieldEnabled``, ``linkedUserFields``,
                ``relations``, ``isExternal``, ``customSectionId``, ``customSections``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TypeAddResult``: ``type``.

        Raises:
            APIError: the portal refused the call. ``INVALID_ARG_VALUE``: `entityTypeId` lies
                outside the numbers allowed. ``ACCESS_DENIED``: The caller has no administrative
                access to the CRM. ``allowed_only_intranet_user``: The caller is not an intranet
                user. ``100``: `fields` is missing. ``0``: `isExternal` is on, but
                `customSectionId` names no workplace. ``CREATE_DYNAMIC_TYPE_RESTRICTED``: The
                plan does not allow any more smart processes.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.type.add``. Scope: ``crm``. Who may call: users with administrative
        access to the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-add.html
        """
        return await self._call(
            _TYPE__ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "isAutomationEnabled": _yes_no,
                        "isBeginCloseDatesEnabled": _yes_no,
                        "isBizProcEnabled": _yes_no,
                        "isCategoriesEnabled": _yes_no,
                        "isClientEnabled": _yes_no,
                        "isDocumentsEnabled": _yes_no,
                        "isLinkWithProductsEnabled": _yes_no,
                        "isMycompanyEnabled": _yes_no,
                        "isObserversEnabled": _yes_no,
                        "isRecyclebinEnabled": _yes_no,
                        "isSetOpenPermissions": _yes_no,
                        "isSourceEnabled": _yes_no,
                        "isStagesEnabled": _yes_no,
                        "isUseInUserfieldEnabled": _yes_no,
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
    ) -> _builtins.list[Any]:
        """Delete a smart process that has no items.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                not an intranet user. ``ACCESS_DENIED``: The caller has no administrative access
                to the CRM. ``BX_ERROR``: The smart process still has items, so it cannot be
                deleted. ``0``: There is no smart process with this `id`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.type.delete``. Scope: ``crm``. Who may call: users with administrative
        access to the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-delete.html
        """
        return await self._call(_TYPE__DELETE, {"id": id}, extra_params)

    async def fields(self, *, extra_params: Mapping[str, object] | None = None) -> TypeFieldsResult:
        """Describe the settings fields of a smart process.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TypeFieldsResult``: ``fields``.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                not an intranet user. ``ACCESS_DENIED``: The caller has no administrative access
                to the CRM.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.type.fields``. Scope: ``crm``. Who may call: users with administrative
        access to the CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-fields.html
        """
        return await self._call(_TYPE__FIELDS, {}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TypeGetResult:
        """Get the settings of a smart process by its own identifier, id.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TypeGetResult``: ``type``.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                not an intranet user. ``ACCESS_DENIED``: The caller neither administers the CRM
                nor may read the smart process. ``0``: There is no smart process with this `id`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.type.get``. Scope: ``crm``. Who may call: users with administrative
        access to the smart process, or users who may read it. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get.html
        """
        return await self._call(_TYPE__GET, {"id": id}, extra_params)

    async def get_by_entity_type_id(
        self,
        *,
        entity_type_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TypeGetByEntityTypeIdResult:
        """Get the settings of a smart process by its object type number, entityTypeId.

        Args:
            entity_type_id: Object type number of the smart process or linked type; left out:
                generated. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TypeGetByEntityTypeIdResult``: ``type``.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                not an intranet user. ``ACCESS_DENIED``: The caller neither administers the CRM
                nor may read the smart process. ``0``: There is no smart process with this
                `entityTypeId`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.type.getByEntityTypeId``. Scope: ``crm``. Who may call: users with
        administrative access to the smart process, or users who may read it. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get-by-entity-type-id.html
        """
        return await self._call(
            _TYPE__GET_BY_ENTITY_TYPE_ID, {"entityTypeId": entity_type_id}, extra_params
        )

    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[Type]:
        """List smart processes that match a filter.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Smart processes found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``allowed_only_intranet_user``: The caller is
                not an intranet user. ``ACCESS_DENIED``: The caller has no administrative access
                to the CRM. ``INVALID_ARG_VALUE``: `filter` names a field that smart processes
                do not have. ``INVALID_ARG_VALUE``: A field in `filter` has a value that is not
                valid. ``INVALID_ARG_VALUE``: `order` names a field that smart processes do not
                have. ``INVALID_ARG_VALUE``: The sort direction of a field is neither `ASC` nor
                `DESC`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.type.list``. Scope: ``crm``. Who may call: users with administrative
        access to the CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-list.html
        """
        return self._list(
            _TYPE__LIST, {"order": order, "filter": filter, "start": start}, extra_params
        )

    async def update(
        self,
        *,
        id: int,
        fields: TypeUpdateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> TypeUpdateResult:
        """Change the settings of a smart process.

        Args:
            id: Identifier. Required.
            fields: Values by field. Keys: ``isAutomationEnabled``,
                ``isBeginCloseDatesEnabled``, ``isClientEnabled``, ``isObserversEnabled``,
                ``isSourceEnabled``, ``isStagesEnabled``, ``isUseInUserfieldEnabled``,
                ``linkedUserFields``, ``relations``, ``title``, ``isBizProcEnabled``,
                ``isCategoriesEnabled``, ``isDocumentsEnabled``, ``isLinkWithProductsEnabled``,
                ``isMycompanyEnabled``, ``isRecyclebinEnabled``, ``isSetOpenPermissions``,
                ``isExternal``, ``customSectionId``, ``customSections``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TypeUpdateResult``: ``type``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller has no
                administrative access to the CRM. ``allowed_only_intranet_user``: The caller is
                not an intranet user. ``UPDATE_DYNAMIC_TYPE_RESTRICTED``: The plan does not
                include changing smart processes. ``0``: `isExternal` is on, but
                `customSectionId` names no workplace.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.type.update``. Scope: ``crm``. Who may call: users with administrative
        access to the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-update.html
        """
        return await self._call(
            _TYPE__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "isAutomationEnabled": _yes_no,
                        "isBeginCloseDatesEnabled": _yes_no,
                        "isClientEnabled": _yes_no,
                        "isObserversEnabled": _yes_no,
                        "isSourceEnabled": _yes_no,
                        "isStagesEnabled": _yes_no,
                        "isUseInUserfieldEnabled": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class CrmUserfieldMethods(Namespace):
    """Methods of ``crm.userfield``."""

    @property
    def enumeration(self) -> CrmUserfieldEnumerationMethods:
        """Methods of ``crm.userfield.enumeration``."""
        return CrmUserfieldEnumerationMethods(self._caller)

    @property
    def settings(self) -> CrmUserfieldSettingsMethods:
        """Methods of ``crm.userfield.settings``."""
        return CrmUserfieldSettingsMethods(self._caller)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, UserfieldFieldsResult]:
        """Describe the attributes that a CRM custom field has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserfieldFieldsResult``: ``type``, ``title``, ``isReadOnly``, ``isImmutable``,
            ``isMultiple``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.userfield.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-fields.html
        """
        return self._call(_USERFIELD__FIELDS, {}, extra_params)

    def types(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[UserfieldTypesResult]:
        """List the types a CRM custom field can have.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserfieldTypesResult``: ``ID``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.userfield.types``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-types.html
        """
        return self._call(_USERFIELD__TYPES, {}, extra_params)


class AsyncCrmUserfieldMethods(AsyncNamespace):
    """Methods of ``crm.userfield``."""

    @property
    def enumeration(self) -> AsyncCrmUserfieldEnumerationMethods:
        """Methods of ``crm.userfield.enumeration``."""
        return AsyncCrmUserfieldEnumerationMethods(self._caller)

    @property
    def settings(self) -> AsyncCrmUserfieldSettingsMethods:
        """Methods of ``crm.userfield.settings``."""
        return AsyncCrmUserfieldSettingsMethods(self._caller)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, UserfieldFieldsResult]:
        """Describe the attributes that a CRM custom field has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserfieldFieldsResult``: ``type``, ``title``, ``isReadOnly``, ``isImmutable``,
            ``isMultiple``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.userfield.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-fields.html
        """
        return await self._call(_USERFIELD__FIELDS, {}, extra_params)

    async def types(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[UserfieldTypesResult]:
        """List the types a CRM custom field can have.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserfieldTypesResult``: ``ID``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.userfield.types``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-types.html
        """
        return await self._call(_USERFIELD__TYPES, {}, extra_params)


class CrmUserfieldEnumerationMethods(Namespace):
    """Methods of ``crm.userfield.enumeration``."""

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, UserfieldEnumerationFieldsResult]:
        """Describe the fields of one option of a list-type custom field.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserfieldEnumerationFieldsResult``: ``type``, ``title``, ``isReadOnly``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.userfield.enumeration.fields``. Scope: ``crm``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-enumeration-fields.html
        """
        return self._call(_USERFIELD__ENUMERATION__FIELDS, {}, extra_params)


class AsyncCrmUserfieldEnumerationMethods(AsyncNamespace):
    """Methods of ``crm.userfield.enumeration``."""

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, UserfieldEnumerationFieldsResult]:
        """Describe the fields of one option of a list-type custom field.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserfieldEnumerationFieldsResult``: ``type``, ``title``, ``isReadOnly``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.userfield.enumeration.fields``. Scope: ``crm``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-enumeration-fields.html
        """
        return await self._call(_USERFIELD__ENUMERATION__FIELDS, {}, extra_params)


class CrmUserfieldSettingsMethods(Namespace):
    """Methods of ``crm.userfield.settings``."""

    def fields(
        self,
        *,
        type: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> UserfieldSettingsFieldsResult:
        """Describe the settings that custom fields of a given type have.

        Args:
            type: Custom field type whose settings are wanted. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserfieldSettingsFieldsResult``: ``DEFAULT_VALUE``, ``PRECISION``.

        Raises:
            APIError: the portal refused the call. No code: The type of custom field is missing
                or empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.userfield.settings.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-settings-fields.html
        """
        return self._call(_USERFIELD__SETTINGS__FIELDS, {"type": type}, extra_params)


class AsyncCrmUserfieldSettingsMethods(AsyncNamespace):
    """Methods of ``crm.userfield.settings``."""

    async def fields(
        self,
        *,
        type: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> UserfieldSettingsFieldsResult:
        """Describe the settings that custom fields of a given type have.

        Args:
            type: Custom field type whose settings are wanted. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserfieldSettingsFieldsResult``: ``DEFAULT_VALUE``, ``PRECISION``.

        Raises:
            APIError: the portal refused the call. No code: The type of custom field is missing
                or empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.userfield.settings.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-settings-fields.html
        """
        return await self._call(_USERFIELD__SETTINGS__FIELDS, {"type": type}, extra_params)


class CrmVatMethods(Namespace):
    """Methods of ``crm.vat``."""

    @_deprecated("crm.vat.add is deprecated: use catalog.vat.add instead")
    def add(
        self,
        *,
        fields: VatAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a VAT rate.

        Deprecated; use ``catalog.vat.add`` instead.

        Args:
            fields: Values by field. Required. Keys: ``ACTIVE``, ``C_SORT``, ``NAME``
                (required), ``RATE`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The portal lacks the catalogue
                module. No code: Some parameters are wrong. No code: The caller lacks the rights
                for this action. ``Invalid parameters.``: The parameters given are wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.vat.add``. Scope: ``crm``. Who may call: administrators of the CRM.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-add.html
        """
        return self._call(_VAT__ADD, {"fields": fields}, extra_params)

    @_deprecated("crm.vat.delete is deprecated: use catalog.vat.delete instead")
    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a VAT rate.

        Deprecated; use ``catalog.vat.delete`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The portal lacks the catalogue
                module. No code: The id is not valid. No code: The caller lacks the rights for
                this action. No code: The VAT rate could not be deleted. ``Invalid
                identifier.``: The identifier given is wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.vat.delete``. Scope: ``crm``. Who may call: administrators of the CRM.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-delete.html
        """
        return self._call(_VAT__DELETE, {"id": id}, extra_params)

    @_deprecated("crm.vat.fields is deprecated: use catalog.vat.getFields instead")
    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, VatFieldsResult]:
        """Describe the fields of VAT rates.

        Deprecated; use ``catalog.vat.getFields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``VatFieldsResult``: ``type``, ``size``, ``isRequired``, ``isReadOnly``,
            ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.vat.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-fields.html
        """
        return self._call(_VAT__FIELDS, {}, extra_params)

    @_deprecated("crm.vat.get is deprecated: use catalog.vat.get instead")
    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> VatGetResult:
        """Get one VAT rate.

        Deprecated; use ``catalog.vat.get`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``VatGetResult``: ``ID``, ``ACTIVE``, ``NAME``, ``RATE``, ``C_SORT``.

        Raises:
            APIError: the portal refused the call. No code: The portal lacks the catalogue
                module. No code: The caller lacks the rights for this action. No code: There is
                no VAT rate with this id. ``VAT rate not found.``: There is no VAT rate with
                this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.vat.get``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-get.html
        """
        return self._call(_VAT__GET, {"id": id}, extra_params)

    @_deprecated("crm.vat.list is deprecated: use catalog.vat.list instead")
    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[VatListItem]:
        """List VAT rates that match a filter.

        Deprecated; use ``catalog.vat.list`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The portal lacks the catalogue
                module. No code: The caller lacks the rights for this action. No code: The
                fields to answer with include some that may not be selected. ``Inadmissible
                fields for selection``: The list of fields to answer with holds fields that are
                not possible.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.vat.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-list.html
        """
        return self._list(
            _VAT__LIST, {"order": order, "filter": filter, "select": select}, extra_params
        )

    @_deprecated("crm.vat.update is deprecated: use catalog.vat.update instead")
    def update(
        self,
        *,
        id: int,
        fields: VatUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool | int:
        """Change a VAT rate.

        Deprecated; use ``catalog.vat.update`` instead.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``ACTIVE``, ``NAME`` (required),
                ``C_SORT``, ``RATE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The portal lacks the catalogue
                module. No code: Some parameters are wrong. No code: The caller lacks the rights
                for this action. No code: The id is not valid. No code: The VAT rate could not
                be changed. ``Invalid identifier.``: The identifier given is wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.vat.update``. Scope: ``crm``. Who may call: administrators of the CRM.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-update.html
        """
        return self._call(_VAT__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncCrmVatMethods(AsyncNamespace):
    """Methods of ``crm.vat``."""

    @_deprecated("crm.vat.add is deprecated: use catalog.vat.add instead")
    async def add(
        self,
        *,
        fields: VatAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a VAT rate.

        Deprecated; use ``catalog.vat.add`` instead.

        Args:
            fields: Values by field. Required. Keys: ``ACTIVE``, ``C_SORT``, ``NAME``
                (required), ``RATE`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The portal lacks the catalogue
                module. No code: Some parameters are wrong. No code: The caller lacks the rights
                for this action. ``Invalid parameters.``: The parameters given are wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.vat.add``. Scope: ``crm``. Who may call: administrators of the CRM.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-add.html
        """
        return await self._call(_VAT__ADD, {"fields": fields}, extra_params)

    @_deprecated("crm.vat.delete is deprecated: use catalog.vat.delete instead")
    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a VAT rate.

        Deprecated; use ``catalog.vat.delete`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The portal lacks the catalogue
                module. No code: The id is not valid. No code: The caller lacks the rights for
                this action. No code: The VAT rate could not be deleted. ``Invalid
                identifier.``: The identifier given is wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.vat.delete``. Scope: ``crm``. Who may call: administrators of the CRM.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-delete.html
        """
        return await self._call(_VAT__DELETE, {"id": id}, extra_params)

    @_deprecated("crm.vat.fields is deprecated: use catalog.vat.getFields instead")
    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, VatFieldsResult]:
        """Describe the fields of VAT rates.

        Deprecated; use ``catalog.vat.getFields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``VatFieldsResult``: ``type``, ``size``, ``isRequired``, ``isReadOnly``,
            ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.vat.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-fields.html
        """
        return await self._call(_VAT__FIELDS, {}, extra_params)

    @_deprecated("crm.vat.get is deprecated: use catalog.vat.get instead")
    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> VatGetResult:
        """Get one VAT rate.

        Deprecated; use ``catalog.vat.get`` instead.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``VatGetResult``: ``ID``, ``ACTIVE``, ``NAME``, ``RATE``, ``C_SORT``.

        Raises:
            APIError: the portal refused the call. No code: The portal lacks the catalogue
                module. No code: The caller lacks the rights for this action. No code: There is
                no VAT rate with this id. ``VAT rate not found.``: There is no VAT rate with
                this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.vat.get``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-get.html
        """
        return await self._call(_VAT__GET, {"id": id}, extra_params)

    @_deprecated("crm.vat.list is deprecated: use catalog.vat.list instead")
    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[VatListItem]:
        """List VAT rates that match a filter.

        Deprecated; use ``catalog.vat.list`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The portal lacks the catalogue
                module. No code: The caller lacks the rights for this action. No code: The
                fields to answer with include some that may not be selected. ``Inadmissible
                fields for selection``: The list of fields to answer with holds fields that are
                not possible.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.vat.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-list.html
        """
        return self._list(
            _VAT__LIST, {"order": order, "filter": filter, "select": select}, extra_params
        )

    @_deprecated("crm.vat.update is deprecated: use catalog.vat.update instead")
    async def update(
        self,
        *,
        id: int,
        fields: VatUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool | int:
        """Change a VAT rate.

        Deprecated; use ``catalog.vat.update`` instead.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``ACTIVE``, ``NAME`` (required),
                ``C_SORT``, ``RATE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The portal lacks the catalogue
                module. No code: Some parameters are wrong. No code: The caller lacks the rights
                for this action. No code: The id is not valid. No code: The VAT rate could not
                be changed. ``Invalid identifier.``: The identifier given is wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.vat.update``. Scope: ``crm``. Who may call: administrators of the CRM.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-update.html
        """
        return await self._call(_VAT__UPDATE, {"id": id, "fields": fields}, extra_params)
