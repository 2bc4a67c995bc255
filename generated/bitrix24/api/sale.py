# Generated from spec/sale: edit the spec there, then run python -m generator build.
"""Methods of ``sale``, and the shapes of what they answer."""

from __future__ import annotations

import builtins as _builtins
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


class BasketItemProperties(TypedDict):
    """Additional properties of the item, with their values."""

    id: int
    """Identifier."""
    basketId: int
    """Basket item that the property or reservation belongs to."""
    name: str
    value: str
    code: str
    """Code that identifies the entry."""
    sort: int
    """Sort index, or the field to sort by."""
    xmlId: str
    """External identifier."""


class BasketItemReservations(TypedDict):
    """Reservations made for the item."""

    id: int
    """Identifier."""
    basketId: int
    """Basket item that the property or reservation belongs to."""
    storeId: int
    """Warehouse in which the product is reserved."""
    quantity: float
    """How much of the product is ordered or reserved."""
    dateReserve: str
    """When the reservation was made."""
    dateReserveEnd: str
    """When the reservation ends."""
    reservedBy: int
    """User who made the reservation."""


class BasketItem(TypedDict):
    """An item in the basket of an order."""

    basePrice: NotRequired[float]
    """Price before discounts and markups; equals `price` plus `discountPrice`."""
    canBuy: NotRequired[Literal["Y", "N"]]
    """Whether the product can be bought: Y or N."""
    catalogXmlId: NotRequired[str]
    """Outside identifier of the catalogue, for exchange such as with 1C."""
    currency: str
    """Currency of the price; the same as the order's."""
    customPrice: NotRequired[str]
    """Whether the price was entered by hand: Y or N."""
    dateInsert: NotRequired[str]
    """When the item came into the basket."""
    dateUpdate: NotRequired[str]
    """When the item last changed."""
    dimensions: NotRequired[str]
    """Size in millimetres, as a serialised WIDTH, HEIGHT and LENGTH, or empty."""
    discountPrice: NotRequired[float]
    """Final discount; negative for a markup."""
    id: int
    """Identifier."""
    measureCode: NotRequired[str]
    """Code of the unit of measurement."""
    measureName: NotRequired[str]
    """Title of the unit of measurement."""
    name: str
    orderId: int
    """Order that has the basket item."""
    price: float
    """Price after discounts and markups."""
    productId: NotRequired[int]
    """Product of the item; 0 for one that is not on the site."""
    productXmlId: NotRequired[str]
    """Outside identifier of the product, for exchange such as with 1C."""
    properties: NotRequired[list[BasketItemProperties]]
    """Additional properties of the item, with their values."""
    quantity: NotRequired[float]
    """How much of the product is ordered or reserved."""
    reservations: NotRequired[list[BasketItemReservations]]
    """Reservations made for the item."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    type: NotRequired[int | None]
    """Kind of item: 1 set, 2 service, null anything else."""
    vatIncluded: NotRequired[str]
    """Whether the price already contains the tax: Y or N."""
    vatRate: NotRequired[float | None]
    """Tax rate as a fraction, 0.1 for 10 %; null for none."""
    weight: NotRequired[float]
    """Weight in grams."""
    xmlId: NotRequired[str]
    """External identifier."""
    productid: NotRequired[int]
    """Product of the item, in lower-case spelling."""
    barcodeMulti: NotRequired[str]
    """Whether each piece has its own barcode: Y or N; with inventory only."""


class BasketItemProperty(TypedDict):
    """A property of a basket item."""

    basketId: int
    """Basket item that has the property."""
    code: str
    """Code that identifies the entry."""
    id: int
    """Identifier."""
    name: str
    value: str
    xmlId: NotRequired[str]
    """External identifier."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""


class BusinessValuePersonDomain(TypedDict):
    """The tie of a payer type to a person or a legal entity."""

    domain: NotRequired[Literal["I", "E"]]
    """Whether the payer type is a person (I) or a legal entity (E). One of ``I`` (natural person),
    ``E`` (legal person).
    """
    personTypeId: int
    """Payer type that is classified."""


class DeliveryExtraServiceItems(TypedDict):
    """Options to choose from; used by enum services only."""

    TITLE: str
    CODE: str | None
    """Symbolic code."""
    PRICE: float | str
    """Price; used by checkbox and quantity services only."""


class DeliveryExtraService(TypedDict):
    """An extra service of a delivery service."""

    ID: int | str
    """Identifier."""
    CODE: str
    """Symbolic code."""
    NAME: str
    DESCRIPTION: str
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    SORT: int | str
    """Sort index: lower comes first."""
    TYPE: str
    """Kind of service: enum choice, checkbox single or quantity count."""
    PRICE: NotRequired[float]
    """Price; used by checkbox and quantity services only."""
    ITEMS: NotRequired[list[DeliveryExtraServiceItems]]
    """Options to choose from; used by enum services only."""


class DeliveryHandlerSettingsConfigOptions(TypedDict):
    """Choices to select from: code mapped to its label."""

    Option1Code: str
    Option2Code: str
    Option3Code: str
    Option4Code: str
    Option5Code: str


class DeliveryHandlerSettingsConfig(TypedDict):
    """Settings that services built on the handler offer."""

    TYPE: str
    """Kind of setting, such as STRING, Y/N, NUMBER, ENUM or DATE."""
    NAME: str
    CODE: str
    """Symbolic code."""
    OPTIONS: NotRequired[DeliveryHandlerSettingsConfigOptions]
    """Choices to select from: code mapped to its label."""


class DeliveryHandlerSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    CALCULATE_URL: str
    """Address that works out the price of a delivery."""
    CREATE_DELIVERY_REQUEST_URL: str
    """Address that places a delivery with the service."""
    CANCEL_DELIVERY_REQUEST_URL: str
    """Address that calls a delivery off."""
    HAS_CALLBACK_TRACKING_SUPPORT: str
    """Whether the service reports delivery states: Y or N."""
    CONFIG: list[DeliveryHandlerSettingsConfig]
    """Settings that services built on the handler offer."""


class DeliveryHandlerProfiles(TypedDict):
    """Delivery profiles that the handler offers."""

    NAME: str
    DESCRIPTION: str
    CODE: str
    """Symbolic code."""


class DeliveryHandler(TypedDict):
    """A delivery handler that an application provides."""

    ID: int | str
    """Identifier."""
    NAME: str
    CODE: str
    """Symbolic code."""
    SORT: int | str
    """Sort index: lower comes first."""
    DESCRIPTION: str
    SETTINGS: DeliveryHandlerSettings
    """Further settings; which ones depends on the type."""
    PROFILES: list[DeliveryHandlerProfiles]
    """Delivery profiles that the handler offers."""


class DeliveryService(TypedDict):
    """A delivery service of the online store."""

    NAME: str
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    DESCRIPTION: str
    CURRENCY: str
    """Currency code of the delivery service."""
    ID: int
    """Identifier."""
    PARENT_ID: int | None
    """Identifier of the parent entry."""
    SORT: int
    """Sort index: lower comes first."""
    LOGOTYPE: NotRequired[int | None]
    """Logo of the delivery service."""


class Lang(TypedDict):
    """A language of the online store."""

    active: str
    """Whether it is active."""
    lid: str
    """Code of the language, such as en."""
    name: str


class OrderClients(TypedDict):
    """CRM clients linked to the order."""

    entityId: int
    """Identifier of the object concerned."""
    entityTypeId: int
    """CRM object type of the client."""
    id: int
    """Identifier."""
    isPrimary: Literal["Y", "N"]
    """Whether this is the order's main client: Y or N."""
    orderId: int
    """Order to which the record belongs."""
    roleId: int
    """Obsolete client role."""
    sort: int
    """Sort index, or the field to sort by."""


class OrderRequisiteLink(TypedDict):
    """Company details of buyer and seller linked to the order."""

    bankDetailId: int
    """Bank details of the client, 0 if none."""
    mcBankDetailId: int
    """Bank details of the own company, 0 if none."""
    mcRequisiteId: int
    """Company details of the own company, 0 if none."""
    requisiteId: int
    """Company details of the client, 0 if none."""


class OrderBasketItemsProperties(TypedDict):
    """Properties of the item in the basket."""

    basketId: int
    """Basket item to which the record belongs."""
    code: str
    """Code that identifies the entry."""
    id: int
    """Identifier."""
    name: str
    sort: int
    """Sort index, or the field to sort by."""
    value: str
    xmlId: str
    """External identifier."""


class OrderBasketItemsReservations(TypedDict):
    """Stock reserved for the basket item."""

    basketId: int
    """Basket item to which the record belongs."""
    dateReserve: str
    """Date and time when the stock was reserved."""
    dateReserveEnd: str
    """Date and time when the reservation ends."""
    id: int
    """Identifier."""
    quantity: float
    """Number of units."""
    reservedBy: int | None
    """User who made the reservation."""
    storeId: int
    """Warehouse in which the stock is reserved."""


class OrderBasketItems(TypedDict):
    """Goods in the order."""

    barcodeMulti: str
    """Whether every item has its own barcode: Y or N; needs inventory accounting."""
    basePrice: float
    """Price before discount or markup: price plus discountPrice."""
    canBuy: Literal["Y", "N"]
    """Whether the product can be bought: Y or N."""
    catalogXmlId: str
    """Catalogue's identifier in an outside system."""
    currency: str
    """Currency code of the order."""
    customPrice: str
    """Whether the price was set by hand: Y or N."""
    dateInsert: str
    """Moment of creation."""
    dateRefresh: Any
    """Date and time when the item was last refreshed, or null."""
    dateUpdate: str
    """Date and time of the last change."""
    detailPageUrl: str
    """Address of the product's page."""
    dimensions: str
    """Size in millimetres: serialised WIDTH, HEIGHT and LENGTH, or empty."""
    discountCoupon: str
    """Coupon applied to the item."""
    discountName: str
    """Discount applied to the item, by name."""
    discountPrice: float
    """Final discount in money; a markup is negative."""
    discountValue: str
    """Amount of the discount."""
    fuserId: int
    """Basket owner (shop visitor)."""
    id: int | str
    """Identifier."""
    lid: str
    """Site of the online store, always `s1`."""
    measureCode: str
    """Code of the unit of measurement."""
    measureName: str
    """Unit of measurement in words."""
    module: str
    """Module that supplies the product, such as catalog."""
    name: str
    notes: str
    """Note on the item, such as its price type."""
    orderId: int | str
    """Order to which the record belongs."""
    price: float
    """Total price of the order."""
    priceTypeId: int
    """Price type used for the item."""
    productId: int
    """Catalogue product, 0 if it is not on the site."""
    productPriceId: int
    """Catalogue price used for the item."""
    productProviderClass: str
    """PHP class that supplies price and stock."""
    productXmlId: str
    """Product's identifier in an outside system."""
    properties: list[OrderBasketItemsProperties]
    """Properties of the item in the basket."""
    quantity: float
    """Number of units."""
    recommendation: str
    """Recommendation that led to the purchase."""
    reservations: list[OrderBasketItemsReservations]
    """Stock reserved for the basket item."""
    setParentId: str
    """Parent set of the basket item, empty if none."""
    sort: int
    """Sort index, or the field to sort by."""
    subscribe: str
    """Whether the item is a subscription to the product: Y or N."""
    type: int | Literal["1", "2", "null"] | str
    """Basket item type: 1 set, 2 service, null other; unlike the catalogue's types. One of ``1``
    (set of products), ``2`` (service), ``null`` (anything else) and others.
    """
    vatIncluded: str
    """Whether the price includes tax: Y or N."""
    vatRate: float
    """Tax rate as a fraction: 0.1 is 10 %; null means no VAT."""
    weight: float
    """Weight, in grams by default."""
    xmlId: str
    """External identifier."""


class OrderPayments(TypedDict):
    """Payments made or due for the order."""

    accountNumber: str
    """Number of the order, payment or shipment."""
    comments: str
    """Comment left by the manager."""
    companyId: int
    """Company that gets the payment."""
    currency: str
    """Currency code of the order."""
    dateBill: str
    """Date when the invoice was issued."""
    dateMarked: str | None
    """Date and time when the record was flagged as problematic."""
    datePaid: str | None
    """Date and time of payment."""
    datePayBefore: str | None
    """Date by which payment is due."""
    dateResponsibleId: str | None
    """Date when the responsible user was appointed."""
    empMarkedId: int | None
    """User who flagged the order as problematic."""
    empPaidId: int | None
    """User who paid."""
    empResponsibleId: int | None
    """User who appointed the responsible one."""
    empReturnId: int | None
    """User who made the return."""
    externalPayment: str
    """Whether the payment came from outside: Y or N."""
    id: int
    """Identifier."""
    id1c: str
    """Identifier of the order in accounting software such as QuickBooks."""
    isReturn: str
    """Whether the payment was returned: Y or N."""
    marked: str
    """Whether the order is flagged as problematic, `Y` or `N`."""
    orderId: int
    """Order to which the record belongs."""
    paid: str
    """Whether the payment was made: Y or N."""
    payReturnComment: str
    """Remark on the return."""
    payReturnDate: str | None
    """Date of the document of return."""
    payReturnNum: str
    """Number of the document of return."""
    paySystemId: str | int
    """Payment system used."""
    paySystemIsCash: str
    """Whether the payment system takes cash: Y or N."""
    paySystemName: str
    """Payment system, by name."""
    paySystemXmlId: str
    """Payment system's identifier in an outside system."""
    payVoucherDate: str | None
    """Date of the voucher for the payment."""
    payVoucherNum: str
    """Number of the voucher for the payment."""
    priceCod: float | str
    """Price of paying on delivery."""
    psCurrency: str
    """Currency code given by the payment system."""
    psInvoiceId: str | int
    """Payment's identifier within the payment system."""
    psResponseDate: str | None
    """Date and time of the payment system's answer."""
    psStatus: str
    """Whether the payment system reports success: Y or N."""
    psStatusCode: str
    """Transaction status code from the payment system."""
    psStatusDescription: str
    """Transaction status, described by the payment system."""
    psStatusMessage: str
    """Message of the payment system on the transaction."""
    psSum: float | None
    """Amount of the transaction, given by the payment system."""
    reasonMarked: str
    """Why the order is flagged as problematic."""
    responsibleId: int | None
    """Identifier of the responsible user."""
    sum: float
    """Amount paid or to be paid."""
    updated1c: str
    """Whether accounting software has updated the order, `Y` or `N`."""
    version1c: str
    """Version of the order in accounting software such as QuickBooks."""
    xmlId: str
    """External identifier."""


class OrderPropertyValues(TypedDict):
    """Values of the order's properties."""

    code: str
    """Code that identifies the entry."""
    id: int
    """Identifier."""
    name: str
    orderPropsId: int
    """Order property to which the value belongs."""
    orderPropsXmlId: str | None
    """Order property's identifier in an outside system."""
    value: str | None
    personTypeId: NotRequired[int]
    """Payer type of the customer."""
    propsGroupId: NotRequired[int]
    """Group to which the property belongs."""
    type: NotRequired[str]
    """Basket item type: 1 set, 2 service, null other; unlike the catalogue's types."""
    active: NotRequired[Literal["Y", "N"]]
    """Whether it is active."""
    util: NotRequired[Literal["Y", "N"]]
    """Whether the property is internal, hidden from buyers: Y or N."""
    userProps: NotRequired[Literal["Y", "N"]]
    """Whether the property is kept in the buyer's profile: Y or N."""
    isFiltered: NotRequired[Literal["Y", "N"]]
    """Whether orders can be filtered by the property: Y or N."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    description: NotRequired[str]
    required: NotRequired[Literal["Y", "N"]]
    """Whether a value is required."""
    multiple: NotRequired[Literal["Y", "N"]]
    """Whether several values are allowed."""
    xmlId: NotRequired[str]
    """External identifier."""
    defaultValue: NotRequired[str | float | list[str] | list[float]]
    """Value by default; a list if the property is multiple."""
    settings: NotRequired[dict[str, Any]]
    """Settings of the property, depending on its type."""
    isProfileName: NotRequired[Literal["Y", "N"]]
    """Whether the value names the buyer's profile: Y or N."""
    isPayer: NotRequired[Literal["Y", "N"]]
    """Whether the value is the payer's name: Y or N."""
    isEmail: NotRequired[Literal["Y", "N"]]
    """Whether the value is an e-mail address: Y or N."""
    isPhone: NotRequired[Literal["Y", "N"]]
    """Whether the value is a phone number: Y or N."""
    isZip: NotRequired[Literal["Y", "N"]]
    """Whether the value is a postal code: Y or N."""
    isAddress: NotRequired[Literal["Y", "N"]]
    """Whether the value is an address: Y or N."""
    isLocation: NotRequired[Literal["Y", "N"]]
    """Whether delivery is priced by this buyer's location: Y or N."""
    isLocation4tax: NotRequired[Literal["Y", "N"]]
    """Whether tax rates follow this buyer's location: Y or N."""
    inputFieldLocation: NotRequired[str]
    """Obsolete and unused; LOCATION properties only."""
    isAddressFrom: NotRequired[Literal["Y", "N"]]
    """Whether the value is the pick-up address for delivery: Y or N."""
    isAddressTo: NotRequired[Literal["Y", "N"]]
    """Whether the value is the address of destination for delivery: Y or N."""


class OrderShipmentsShipmentItems(TypedDict):
    """Goods in the shipment."""

    basketId: int
    """Basket item to which the record belongs."""
    dateInsert: str
    """Moment of creation."""
    id: str | int
    """Identifier."""
    orderDeliveryId: str | int
    """Shipment to which the item belongs."""
    quantity: float
    """Number of units."""
    reservedQuantity: float
    """Number of units reserved."""
    xmlId: str
    """External identifier."""


class OrderShipments(TypedDict):
    """Shipments belonging to the order."""

    accountNumber: str
    """Number of the order, payment or shipment."""
    allowDelivery: Literal["Y", "N"]
    """Whether delivery may go ahead: Y or N."""
    basePriceDelivery: float
    """Delivery cost before discount or markup."""
    canceled: Literal["Y", "N"]
    """Whether the order is cancelled, `Y` or `N`."""
    comments: str
    """Comment left by the manager."""
    companyId: int
    """Company that gets the payment."""
    currency: str
    """Currency code of the order."""
    customPriceDelivery: Literal["Y", "N"]
    """Whether the delivery cost was set by hand: Y or N."""
    dateAllowDelivery: str | None
    """Date and time when the delivery permission last changed."""
    dateCanceled: str | None
    """Date and time of cancellation."""
    dateDeducted: str | None
    """Date and time when the shipped flag last changed."""
    dateInsert: str
    """Moment of creation."""
    dateMarked: str | None
    """Date and time when the record was flagged as problematic."""
    dateResponsibleId: str | None
    """Date when the responsible user was appointed."""
    deducted: Literal["Y", "N"]
    """Whether the goods were shipped: Y or N; obsolete on the order itself."""
    deliveryDocDate: str | None
    """Date of the document of shipment."""
    deliveryDocNum: str
    """Number of the document of shipment."""
    deliveryId: int
    """Delivery service that carries the shipment."""
    deliveryName: str
    """Delivery service, by name."""
    deliveryXmlId: str
    """Delivery service's identifier in an outside system."""
    discountPrice: float
    """Final discount in money; a markup is negative."""
    empAllowDeliveryId: int | None
    """User who last changed the delivery permission."""
    empCanceledId: int | None
    """User who cancelled the order."""
    empDeductedId: int | None
    """User who last changed the shipped flag."""
    empMarkedId: int | None
    """User who flagged the order as problematic."""
    empResponsibleId: int | None
    """User who appointed the responsible one."""
    externalDelivery: Literal["Y", "N"]
    """Whether the shipment came from an outside system: Y or N."""
    id: str | int
    """Identifier."""
    id1c: str
    """Identifier of the order in accounting software such as QuickBooks."""
    marked: Literal["Y", "N"]
    """Whether the order is flagged as problematic, `Y` or `N`."""
    orderId: int
    """Order to which the record belongs."""
    priceDelivery: float
    """Cost of delivery."""
    reasonMarked: str
    """Why the order is flagged as problematic."""
    reasonUndoDeducted: str
    """Obsolete reason for undoing the shipment."""
    responsibleId: int | None
    """Identifier of the responsible user."""
    shipmentItems: list[OrderShipmentsShipmentItems]
    """Goods in the shipment."""
    statusId: str
    """Code of the order status."""
    statusXmlId: str
    """Status identifier in an outside system."""
    system: Literal["Y", "N"]
    """Whether the system made the shipment; always N in REST."""
    trackingDescription: str
    """Shipment status in words."""
    trackingLastCheck: str
    """Date and time when the status was last checked."""
    trackingNumber: str
    """Number by which the shipment is tracked."""
    trackingStatus: str
    """Code of the shipment's status."""
    updated1c: str
    """Whether accounting software has updated the order, `Y` or `N`."""
    version1c: str
    """Version of the order in accounting software such as QuickBooks."""
    xmlId: str
    """External identifier."""


class OrderTradeBindings(TypedDict):
    """Trading platforms from which the order came."""

    externalOrderId: str
    """Order number on the trading platform."""
    id: int
    """Identifier."""
    orderId: int
    """Order to which the record belongs."""
    params: str | None
    """Parameters of the binding, serialised."""
    tradingPlatformId: int | str
    """Trading platform of the binding."""
    tradingPlatformXmlId: str
    """Trading platform's identifier in an outside system."""
    xmlId: str
    """External identifier."""


class Order(TypedDict):
    """An order of the online store."""

    accountNumber: str
    """Number of the order, payment or shipment."""
    additionalInfo: str
    """Further information; out of date."""
    affiliateId: int | None
    """Affiliate that brought the order; on-premise only."""
    canceled: str
    """Whether the order is cancelled, `Y` or `N`."""
    clients: NotRequired[list[OrderClients]]
    """CRM clients linked to the order."""
    comments: str
    """Comment left by the manager."""
    companyId: int | None
    """Company that gets the payment."""
    currency: str
    """Currency code of the order."""
    dateCanceled: str | None
    """Date and time of cancellation."""
    dateInsert: str
    """Moment of creation."""
    dateMarked: str | None
    """Date and time when the record was flagged as problematic."""
    dateStatus: str
    """Date and time of the last status change."""
    dateUpdate: str
    """Date and time of the last change."""
    deducted: str
    """Whether the goods were shipped: Y or N; obsolete on the order itself."""
    discountValue: float
    """Amount of the discount."""
    empCanceledId: int | None
    """User who cancelled the order."""
    empMarkedId: int | None
    """User who flagged the order as problematic."""
    empStatusId: int
    """User who last changed the status."""
    externalOrder: str
    """Whether the order comes from an outside system, `Y` or `N`."""
    id: int
    """Identifier."""
    id1c: str
    """Identifier of the order in accounting software such as QuickBooks."""
    lid: str
    """Site of the online store, always `s1`."""
    lockedBy: int | str
    """User who has the order open and locked; on-premise only."""
    marked: Literal["Y", "N"]
    """Whether the order is flagged as problematic, `Y` or `N`."""
    orderTopic: str
    """Subject of the order; out of date."""
    payed: str
    """Whether the order is paid: Y or N."""
    personTypeId: int
    """Payer type of the customer."""
    personTypeXmlId: str
    """Payer type's identifier in an outside system."""
    price: float
    """Total price of the order."""
    reasonCanceled: str
    """Why the order was cancelled."""
    reasonMarked: str
    """Why the order is flagged as problematic."""
    recountFlag: str
    """Recount flag, `Y` or `N`; out of date."""
    recurringId: int | str
    """Subscription renewal that the order belongs to."""
    requisiteLink: NotRequired[OrderRequisiteLink | list[Any]]
    """Company details of buyer and seller linked to the order."""
    responsibleId: int
    """Identifier of the responsible user."""
    statusId: str
    """Code of the order status."""
    statusXmlId: str
    """Status identifier in an outside system."""
    updated1c: str
    """Whether accounting software has updated the order, `Y` or `N`."""
    userDescription: str
    """Comment left by the customer."""
    userId: int
    """Identifier of the user."""
    version1c: str
    """Version of the order in accounting software such as QuickBooks."""
    xmlId: str
    """External identifier."""
    basketItems: NotRequired[list[OrderBasketItems]]
    """Goods in the order."""
    dateLock: NotRequired[str | None]
    """Date and time when the order was locked."""
    payments: NotRequired[list[OrderPayments]]
    """Payments made or due for the order."""
    propertyValues: NotRequired[list[OrderPropertyValues]]
    """Values of the order's properties."""
    shipments: NotRequired[list[OrderShipments]]
    """Shipments belonging to the order."""
    taxValue: NotRequired[float | None]
    """Tax on the order."""
    tradeBindings: NotRequired[list[OrderTradeBindings]]
    """Trading platforms from which the order came."""
    version: NotRequired[int]
    """Version of the order document."""


class OrderPayment(TypedDict):
    """A payment of an order."""

    accountNumber: str
    """Number of the payment in the system."""
    comments: str
    """Remarks on the payment."""
    companyId: int | None
    """Company that gets the money."""
    currency: str
    """Currency in which the order is paid."""
    dateBill: str
    """When the invoice was issued."""
    dateMarked: str | None
    """When the payment was marked as problematic."""
    datePaid: str | None
    """When the money was paid."""
    datePayBefore: str | None
    """Last day for paying the invoice; unused in the store."""
    dateResponsibleId: str
    """When the responsible person was appointed."""
    empMarkedId: int | None
    """User who marked the payment as problematic."""
    empPaidId: int | None
    """User who made the payment or recorded it."""
    empResponsibleId: int
    """Who put the responsible person in charge, as a user identifier."""
    empReturnId: int | None
    """User who carried out the refund."""
    externalPayment: str
    """Whether the payment came from outside: Y or N."""
    id: int
    """Identifier."""
    id1c: str
    """Identifier of the payment in 1C."""
    isReturn: str
    """Whether the money was refunded: Y or N."""
    marked: str
    """Whether the payment is marked as problematic: Y or N."""
    orderId: int
    """Order that is paid for."""
    paid: str
    """Whether the money has been paid: Y or N."""
    payReturnComment: str
    """Remarks on the refund."""
    payReturnDate: str | None
    """Date of the refund document."""
    payReturnNum: str
    """Number of the refund document."""
    paySystemId: str | int
    """Payment system that is used."""
    paySystemIsCash: str
    """Whether the payment system takes cash: Y or N."""
    paySystemName: str
    """Title of the payment system that is used."""
    paySystemXmlId: str
    """Outside identifier of the payment system."""
    payVoucherDate: str | None
    """Date of the document that proves payment."""
    payVoucherNum: str
    """Number of the document that proves payment."""
    priceCod: float | str
    """Charge for paying on delivery."""
    psCurrency: str
    """Currency that the payment system reports."""
    psInvoiceId: str | int | None
    """Identifier of the payment on the payment system's side."""
    psResponseDate: str | None
    """When the payment system answered."""
    psStatus: str
    """Whether the payment system reports success: Y or N."""
    psStatusCode: str
    """Code of the transaction's state at the payment system."""
    psStatusDescription: str
    """Explanation of the transaction's state at the payment system."""
    psStatusMessage: str
    """Message of the payment system about the transaction."""
    psSum: float | None
    """Amount that the payment system reports."""
    reasonMarked: str
    """Why the payment was marked as problematic."""
    responsibleId: int
    """Identifier of the responsible user."""
    sum: float
    """Amount to pay, in the payment's currency."""
    updated1c: str
    """Whether 1C changed the payment: Y or N."""
    version1c: str
    """Version of the payment's document in 1C."""
    xmlId: str
    """External identifier."""


class OrderPropertySettings(TypedDict):
    """Extra settings; which ones depends on the property type."""

    maxlength: NotRequired[str]
    """Largest number of characters in the value."""
    multiline: NotRequired[str]
    """Whether the input field has several lines: Y or N."""
    size: NotRequired[int]


class OrderProperty(TypedDict):
    """A property that is asked for in an order."""

    active: Literal["Y", "N"]
    """Whether it is active."""
    code: str
    """Code that identifies the entry."""
    defaultValue: str | float | list[str] | list[float]
    """Value until another is given; an array for multiple properties."""
    description: str
    id: int
    """Identifier."""
    inputFieldLocation: str
    """Unused leftover of LOCATION properties."""
    isAddress: Literal["Y", "N"]
    """Whether the value serves as an address: Y or N."""
    isAddressFrom: Literal["Y", "N"]
    """Whether the value says where delivery starts: Y or N."""
    isAddressTo: Literal["Y", "N"]
    """Whether the value says where delivery ends: Y or N."""
    isEmail: Literal["Y", "N"]
    """Whether the value serves as e-mail address: Y or N."""
    isFiltered: Literal["Y", "N"]
    """Whether the order list can be filtered by it: Y or N."""
    isLocation: Literal["Y", "N"]
    """Whether delivery costs are worked out from the location: Y or N."""
    isLocation4tax: NotRequired[Literal["Y", "N"]]
    """Whether tax rates depend on the location: Y or N."""
    isPayer: Literal["Y", "N"]
    """Whether the value serves as the name of the payer: Y or N."""
    isPhone: Literal["Y", "N"]
    """Whether the value serves as telephone number: Y or N."""
    isProfileName: Literal["Y", "N"]
    """Whether the value names the customer profile: Y or N."""
    isZip: Literal["Y", "N"]
    """Whether the value serves as postal code: Y or N."""
    multiple: Literal["Y", "N"]
    """Whether several values are allowed."""
    name: str
    personTypeId: int
    """Payer type that fills in the property."""
    propsGroupId: int
    """Group in which the property stands."""
    required: Literal["Y", "N"]
    """Whether a value is required."""
    settings: OrderPropertySettings | list[Any]
    """Extra settings; which ones depends on the property type."""
    sort: int
    """Sort index, or the field to sort by."""
    type: str
    """Kind of property, such as STRING, NUMBER, ENUM or LOCATION."""
    userProps: Literal["Y", "N"]
    """Whether the customer profile keeps the value: Y or N."""
    util: Literal["Y", "N"]
    """Whether the property is hidden from customers: Y or N."""
    xmlId: str
    """External identifier."""


class OrderPropertyGroup(TypedDict):
    """A group of order properties."""

    id: int
    """Identifier."""
    name: str
    personTypeId: int
    """Payer type that the group is for."""
    sort: int
    """Sort index, or the field to sort by."""


class OrderPropertyRelation(TypedDict):
    """The binding of an order property to a payment system, delivery, page or trading platform."""

    entityId: int
    """Identifier of the object concerned."""
    entityType: Literal["P", "D", "L", "T"] | str
    """Type of the object concerned. One of ``P`` (payment system), ``D`` (delivery service), ``L``
    (landing), ``T`` (trading platform) and others.
    """
    propertyId: int
    """Order property that is linked."""


class OrderPropertyValueValue(TypedDict):
    """What ``value`` holds."""

    contentType: str
    """MIME type of the file value."""
    description: str
    externalId: str
    """Outside identifier of the file value."""
    fileName: str
    """Name under which the file is stored."""
    fileSize: int | str
    """Size of the file value in bytes."""
    handlerId: Any
    """Storage handler of the file; may be null."""
    height: str
    id: str
    """Identifier."""
    meta: str
    """Additional data of the file; may be empty."""
    moduleId: str
    """Identifier of the module, e.g. crm."""
    originalName: str
    """Name of the file as it was uploaded."""
    src: str
    """Path at which the server keeps the file."""
    subdir: str
    """Folder on the server's disk that holds the file."""
    timestampX: str
    """When the file record last changed."""
    versionOriginalId: str | None
    """Version of the file value."""
    width: str


class OrderPropertyValue(TypedDict):
    """The value of a property in one order."""

    code: str
    """Code that identifies the entry."""
    id: int
    """Identifier."""
    name: str
    orderPropsId: int
    """Order property that has the value."""
    value: str | OrderPropertyValueValue
    orderId: NotRequired[int]
    """Order that the value belongs to."""
    orderPropsXmlId: NotRequired[str | None]
    """Outside identifier of the order property."""


class OrderPropertyVariant(TypedDict):
    """A choice of a list-type order property."""

    description: NotRequired[str]
    id: int
    """Identifier."""
    name: str
    orderPropsId: int
    """Order property that has the choice."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    value: str


class OrderShipmentShipmentItems(TypedDict):
    """Rows of the shipment, each with a basket item and a quantity."""

    id: str
    """Identifier."""
    orderDeliveryId: str
    """Shipment that has the row."""
    basketId: int
    """Basket item that the row ships."""
    quantity: float
    """How much of the product the row ships."""
    reservedQuantity: float
    """How much of the product is held back for the row."""
    xmlId: str
    """External identifier."""
    dateInsert: str
    """When the shipment was created."""


class OrderShipment(TypedDict):
    """A shipment of an order."""

    accountNumber: str
    """Number of the shipment in the system."""
    allowDelivery: Literal["Y", "N"]
    """Whether delivery is permitted: Y or N."""
    basePriceDelivery: float
    """Delivery price before discounts and markups."""
    canceled: Literal["Y", "N"]
    """Whether the shipment was cancelled: Y or N; deprecated."""
    comments: str
    """Remarks of the manager."""
    currency: str
    """Currency of the shipment's amounts."""
    customPriceDelivery: Literal["Y", "N"]
    """Whether the delivery price was set by hand: Y or N."""
    dateAllowDelivery: str | None
    """When `allowDelivery` last changed."""
    dateDeducted: str | None
    """When `deducted` last changed."""
    dateInsert: str
    """When the shipment was created."""
    dateResponsibleId: str
    """When the responsible person last changed."""
    deducted: Literal["Y", "N"]
    """Whether the goods have left: Y or N."""
    deliveryDocDate: str | None
    """Date of the document for the shipment."""
    deliveryDocNum: str
    """Number of the document for the shipment."""
    deliveryId: int
    """Delivery service that is used."""
    deliveryName: str
    """Title of the delivery service."""
    deliveryXmlId: str
    """Outside identifier of the delivery service."""
    empAllowDeliveryId: int | None
    """User who last changed `allowDelivery`."""
    empDeductedId: int | None
    """User who last changed `deducted`."""
    empResponsibleId: int | None
    """Who put the responsible person in charge, as a user identifier."""
    id: str | int
    """Identifier."""
    marked: Literal["Y", "N"]
    """Whether the shipment is marked as problematic: Y or N."""
    orderId: int
    """Order that is shipped."""
    priceDelivery: float
    """Final delivery price."""
    responsibleId: int
    """Identifier of the responsible user."""
    shipmentItems: NotRequired[list[OrderShipmentShipmentItems]]
    """Rows of the shipment, each with a basket item and a quantity."""
    statusId: str
    """Code of the delivery status."""
    statusXmlId: str
    """Outside identifier of the delivery status."""
    system: Literal["Y", "N"]
    """Whether the shipment is a system one; always N in REST."""
    trackingNumber: str
    """Number for tracking the parcel."""
    xmlId: str
    """External identifier."""
    companyId: NotRequired[int | None]
    """Company of the store module; unused in the cloud."""
    dateCanceled: NotRequired[str | None]
    """When the shipment was cancelled; deprecated."""
    dateMarked: NotRequired[str | None]
    """When `marked` last changed."""
    discountPrice: NotRequired[float | None]
    """Amount taken off the delivery price."""
    empCanceledId: NotRequired[int | None]
    """User who last changed `canceled`; deprecated."""
    empMarkedId: NotRequired[int | None]
    """User who marked the shipment as problematic."""
    externalDelivery: NotRequired[Literal["Y", "N"]]
    """Whether the shipment came from outside, such as 1C: Y or N."""
    id1c: NotRequired[str]
    """Identifier that 1C has for the shipment."""
    reasonMarked: NotRequired[str]
    """Why the shipment was marked as problematic."""
    reasonUndoDeducted: NotRequired[str]
    """Why the dispatch was undone; deprecated."""
    trackingDescription: NotRequired[str]
    """Explanation of where the parcel is."""
    trackingLastCheck: NotRequired[str]
    """When the parcel's state was last checked."""
    trackingStatus: NotRequired[str]
    """State of the parcel according to tracking."""
    updated1c: NotRequired[str]
    """Whether 1C has updated the shipment: Y or N."""
    version1c: NotRequired[str]
    """Version of the document in 1C, when updated from there."""


class OrderShipmentItem(TypedDict):
    """A basket item in a shipment."""

    basketId: int
    """Basket item that the row ships."""
    dateInsert: str
    """When the row was added."""
    id: str | int
    """Identifier."""
    orderDeliveryId: str | int
    """Shipment that has the row."""
    quantity: float
    """How much of the product the row ships."""
    reservedQuantity: float
    """How much of the product is held back for the row."""
    xmlId: str
    """External identifier."""


class OrderTradeBinding(TypedDict):
    """The binding of an order to a trading platform."""

    orderId: int
    """Order that came from the trading platform."""
    tradingPlatformId: int | str
    """Trading platform from which the order came."""
    id: NotRequired[int]
    """Identifier."""
    xmlId: NotRequired[str]
    """External identifier."""
    externalOrderId: NotRequired[str]
    """Number of the order on the outside platform."""
    tradingPlatformXmlId: NotRequired[str]
    """Outside identifier of the trading platform."""
    params: NotRequired[str]
    """Extra parameters of the binding, serialised."""


OrderTradePlatform = TypedDict(
    "OrderTradePlatform",
    {
        "code": str,
        "id": int,
        "active": NotRequired[str],
        "name": NotRequired[str],
        "description": NotRequired[str],
        "settings": NotRequired[str],
        "catalogSectionTabClassName": NotRequired[str],
        "class": NotRequired[str],
        "xmlId": NotRequired[str],
    },
)
"""A trading platform, from which orders come."""


class PaymentItemBasket(TypedDict):
    """The binding of a basket item to a payment."""

    basketId: int
    """Basket item paid for."""
    dateInsert: str
    """Date and time when the item was linked to the payment."""
    id: int
    """Identifier."""
    paymentId: int
    """Payment to which the item is linked."""
    quantity: float
    """Number of units paid for."""
    xmlId: str
    """External identifier."""


class PaymentItemShipment(TypedDict):
    """The binding of a shipment to a payment."""

    dateInsert: str
    """When payment and shipment were tied together."""
    id: int
    """Identifier."""
    paymentId: int
    """Payment that is tied to the shipment."""
    shipmentId: str | int
    """Shipment that the payment covers."""
    xmlId: str
    """External identifier."""


class Paysystem(TypedDict):
    """A payment system of the online store."""

    NAME: str
    PSA_NAME: str
    """Title that customers see."""
    DESCRIPTION: str
    ACTION_FILE: str
    """Code of the REST handler, or file of a built-in one."""
    RESULT_FILE: Any
    NEW_WINDOW: Literal["Y", "N"]
    """Whether payment opens in a new window (Y or N)."""
    PS_MODE: str | None
    """Working mode, for handlers that have several."""
    HAVE_PAYMENT: str
    HAVE_ACTION: str
    HAVE_RESULT: str
    HAVE_PREPAY: str
    HAVE_PRICE: str
    HAVE_RESULT_RECEIVE: str
    ENCODING: str | None
    """Character set, such as utf-8; unused by REST handlers."""
    ACTIVE: Literal["Y", "N"]
    """Whether it is active; for a workday, whether it is confirmed."""
    ALLOW_EDIT_PAYMENT: Literal["Y", "N"]
    """Whether payments are recalculated automatically: Y or N."""
    IS_CASH: Literal["N", "Y", "A"]
    """Way of paying: N cashless, Y cash, A acquiring. One of ``N`` (non-cash), ``Y`` (cash), ``A``
    (acquiring (card payment)).
    """
    AUTO_CHANGE_1C: Literal["Y", "N"]
    """Whether imports from 1C may change payments: Y or N."""
    CAN_PRINT_CHECK: Literal["Y", "N"]
    """Whether receipts may be printed: Y or N."""
    ENTITY_REGISTRY_TYPE: str
    """What it pays for: ORDER, CRM_INVOICE or CRM_QUOTE."""
    XML_ID: str
    """External identifier."""
    ID: str | int
    """Identifier."""
    PERSON_TYPE_ID: int
    """Payer type; 0 stands for the default settings."""
    SORT: str | int
    """Sort index: lower comes first."""
    TARIFF: str | None
    """Unused leftover."""


class PaysystemHandlerSettingsFormDataFieldsPhoneCode(TypedDict):
    """Symbolic code."""

    NAME: str
    TYPE: str
    """Kind of input: STRING, Y/N or ENUM."""


class PaysystemHandlerSettingsFormDataFieldsPhone(TypedDict):
    """Form field for the phone number (sample key)."""

    VISIBLE: str
    """Whether the buyer sees the form field: Y or N (default)."""
    CODE: PaysystemHandlerSettingsFormDataFieldsPhoneCode
    """Symbolic code."""


class PaysystemHandlerSettingsFormDataFieldsPaymentId(TypedDict):
    """Form field that carries the payment's number (sample key)."""

    CODE: str
    """Symbolic code."""
    VISIBLE: str
    """Whether the buyer sees the form field: Y or N (default)."""


class PaysystemHandlerSettingsFormDataFieldsServiceid(TypedDict):
    """Form field that carries the shop's number (sample key)."""

    CODE: str
    """Symbolic code."""


class PaysystemHandlerSettingsFormDataFields(TypedDict):
    """Values by field."""

    phone: PaysystemHandlerSettingsFormDataFieldsPhone
    """Form field for the phone number (sample key)."""
    paymentId: PaysystemHandlerSettingsFormDataFieldsPaymentId
    """Form field that carries the payment's number (sample key)."""
    serviceid: PaysystemHandlerSettingsFormDataFieldsServiceid
    """Form field that carries the shop's number (sample key)."""


class PaysystemHandlerSettingsFormData(TypedDict):
    """Settings of the form mode: address, HTTP method and fields."""

    ACTION_URI: str
    """Address that gets the form or the request."""
    METHOD: str
    """HTTP method of the form, GET if left out."""
    FIELDS: PaysystemHandlerSettingsFormDataFields
    """Values by field."""


class PaysystemHandlerSettingsCodesDefault(TypedDict):
    """Where the default comes from: provider key and value."""

    PROVIDER_KEY: str
    """Provider of the default: ORDER, PROPERTY, PAYMENT, USER or VALUE."""
    PROVIDER_VALUE: str
    """Code of the value taken from the provider, such as ACCOUNT_NUMBER."""


class PaysystemHandlerSettingsCodesInputOptions(TypedDict):
    """Choices of an ENUM input: code and label."""

    TEST: str
    """Label of the choice for test mode (sample key)."""
    REGULAR: str
    """Label of the choice for live mode (sample key)."""


class PaysystemHandlerSettingsCodesInput(TypedDict):
    """Input field of the parameter: its type and options."""

    TYPE: str
    """Kind of input: STRING, Y/N or ENUM."""
    OPTIONS: NotRequired[PaysystemHandlerSettingsCodesInputOptions]
    """Choices of an ENUM input: code and label."""


class PaysystemHandlerSettingsCodes(TypedDict):
    """Handler parameters, keyed by code."""

    NAME: str
    DESCRIPTION: NotRequired[str]
    SORT: str
    """Sort index: lower comes first."""
    GROUP: NotRequired[str]
    """Code of the group of parameters, such as PAYMENT."""
    DEFAULT: NotRequired[PaysystemHandlerSettingsCodesDefault]
    """Where the default comes from: provider key and value."""
    INPUT: NotRequired[PaysystemHandlerSettingsCodesInput]
    """Input field of the parameter: its type and options."""


class PaysystemHandlerSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    CURRENCY: list[str]
    """Codes of the currencies that the payment system supports."""
    FORM_DATA: PaysystemHandlerSettingsFormData
    """Settings of the form mode: address, HTTP method and fields."""
    CODES: dict[str, PaysystemHandlerSettingsCodes]
    """Handler parameters, keyed by code."""


class PaysystemHandler(TypedDict):
    """A payment system handler that an application provides."""

    ID: str
    """Identifier."""
    NAME: str
    CODE: str
    """Symbolic code."""
    SORT: str
    """Sort index: lower comes first."""
    SETTINGS: PaysystemHandlerSettings
    """Further settings; which ones depends on the type."""


class PersonType(TypedDict):
    """A payer type, such as a person or a company."""

    active: NotRequired[Literal["Y", "N"]]
    """Whether it is active."""
    code: NotRequired[str | None]
    """Code that identifies the entry."""
    id: int
    """Identifier."""
    name: str
    sort: str
    """Sort index, or the field to sort by."""
    xmlId: NotRequired[str | None]
    """External identifier."""


class ShipmentPropertyValueValue(TypedDict):
    """What ``value`` holds."""

    id: str
    """Identifier."""
    contentType: str
    """MIME type of the file value."""
    description: str
    externalId: str
    """Outside identifier of the file value."""
    fileName: str
    """Name under which the file is stored."""
    fileSize: int
    """Size of the file value in bytes."""
    moduleId: str
    """Identifier of the module, e.g. crm."""
    originalName: str
    """Name of the file as it was uploaded."""
    src: str
    """Path at which the server keeps the file."""
    subdir: str
    """Folder on the server's disk that holds the file."""
    timestampX: str
    """When the file record last changed."""
    versionOriginalId: str
    """Version of the file value."""
    width: str
    height: str


class ShipmentPropertyValue(TypedDict):
    """The value of a property in one shipment."""

    code: str | None
    """Code that identifies the entry."""
    id: int
    """Identifier."""
    name: str
    shipmentId: NotRequired[str | int]
    """Shipment that the value belongs to."""
    shipmentPropsId: NotRequired[int]
    """Shipment property that has the value."""
    shipmentPropsXmlId: NotRequired[str]
    """Outside identifier of the shipment property."""
    value: str | ShipmentPropertyValueValue


class Status(TypedDict):
    """A status of orders or deliveries."""

    color: str
    """Colour, mostly as a hex code."""
    id: str
    """Identifier."""
    notify: str
    """Whether the customer is e-mailed when the status is reached."""
    sort: int
    """Sort index, or the field to sort by."""
    type: Literal["O", "D"] | str
    """What the status is for: O order, D delivery; or a field's data type. One of ``O`` (for
    orders), ``D`` (for deliveries) and others.
    """
    xmlId: str | None
    """External identifier."""


class StatusLang(TypedDict):
    """The name of a status in one language."""

    description: str
    lid: str
    """Code of the language, such as en."""
    name: str
    statusId: str
    """Code of the status that the text names."""


class BasketitemAddFields(TypedDict):
    """Values by field."""

    orderId: int
    """Order to which the item belongs; set on creation only."""
    quantity: float
    """Number of units of the product."""
    productId: int
    """Product or variation; 0 allowed for goods outside the catalogue."""
    currency: str
    """Currency of the price; must be that of the order."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    price: NotRequired[float]
    """Price after markups and discounts; set by hand only with `customPrice`."""
    basePrice: NotRequired[float]
    """Price before markups and discounts; `price` plus `discountPrice`."""
    discountPrice: NotRequired[float]
    """Final discount or markup per unit, as an amount."""
    customPrice: NotRequired[bool | Literal["Y", "N"]]
    """Whether prices are set by hand rather than taken from the catalogue."""
    xmlId: NotRequired[str]
    """External identifier."""
    name: NotRequired[str]
    weight: NotRequired[int]
    """Weight of the product in grams."""
    dimensions: NotRequired[str]
    """Dimensions of the product, as a serialised array."""
    measureCode: NotRequired[int]
    """Code of the unit of measure."""
    measureName: NotRequired[str]
    """Title of the unit of measurement."""
    canBuy: NotRequired[bool | Literal["Y", "N"]]
    """Whether the product can be bought."""
    vatRate: NotRequired[float]
    """Tax rate as a fraction, 0.1 for 10 %; empty string for no VAT."""
    vatIncluded: NotRequired[bool | Literal["Y", "N"]]
    """Whether the price already includes the tax."""
    catalogXmlId: NotRequired[str]
    """External code of the product catalogue."""
    productXmlId: NotRequired[str]
    """External code of the product."""


class BasketitemAddResult(TypedDict):
    """What ``result`` holds."""

    basketItem: BasketItem
    """Item of the basket, or the description of its fields."""


class BasketitemAddCatalogProductFields(TypedDict):
    """Values by field."""

    orderId: int
    """Order to which the item belongs; set on creation only."""
    quantity: float
    """Number of units of the product."""
    productId: int
    """Product or variation; 0 allowed for goods outside the catalogue."""
    currency: str
    """Currency of the price; must be that of the order."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    price: NotRequired[float]
    """Price after markups and discounts; set by hand only with `customPrice`."""
    basePrice: NotRequired[float]
    """Price before markups and discounts; `price` plus `discountPrice`."""
    discountPrice: NotRequired[float]
    """Final discount or markup per unit, as an amount."""
    customPrice: NotRequired[str]
    """Whether prices are set by hand rather than taken from the catalogue. Default: ``N``."""
    xmlId: NotRequired[str]
    """External identifier."""
    name: NotRequired[str]


class BasketitemAddCatalogProductResult(TypedDict):
    """What ``result`` holds."""

    basketItem: BasketItem
    """Item of the basket, or the description of its fields."""


class BasketitemGetResult(TypedDict):
    """What ``result`` holds."""

    basketItem: BasketItem
    """Item of the basket, or the description of its fields."""


class BasketitemGetFieldsResultBasketItem(TypedDict):
    """Item of the basket, or the description of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Kind of the basket item, or data type of the field."""


class BasketitemGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    basketItem: dict[str, BasketitemGetFieldsResultBasketItem]
    """Item of the basket, or the description of its fields."""


class BasketitemGetFieldsCatalogProductResultBasketItem(TypedDict):
    """Item of the basket, or the description of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Kind of the basket item, or data type of the field."""


class BasketitemGetFieldsCatalogProductResult(TypedDict):
    """What ``result`` holds."""

    basketItem: dict[str, BasketitemGetFieldsCatalogProductResultBasketItem]
    """Item of the basket, or the description of its fields."""


class BasketitemUpdateFields(TypedDict):
    """Values by field."""

    quantity: NotRequired[float]
    """Number of units of the product."""
    price: NotRequired[float]
    """Price after markups and discounts; set by hand only with `customPrice`."""
    discountPrice: NotRequired[float]
    """Final discount or markup per unit, as an amount."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    basePrice: NotRequired[float]
    """Price before markups and discounts; `price` plus `discountPrice`."""
    xmlId: NotRequired[str]
    """External identifier."""
    name: NotRequired[str]
    weight: NotRequired[int]
    """Weight of the product in grams."""
    dimensions: NotRequired[str]
    """Dimensions of the product, as a serialised array."""
    measureCode: NotRequired[int]
    """Code of the unit of measure."""
    measureName: NotRequired[str]
    """Title of the unit of measurement."""
    canBuy: NotRequired[bool | Literal["Y", "N"]]
    """Whether the product can be bought."""
    vatRate: NotRequired[float]
    """Tax rate as a fraction, 0.1 for 10 %; empty string for no VAT."""
    vatIncluded: NotRequired[bool | Literal["Y", "N"]]
    """Whether the price already includes the tax."""
    catalogXmlId: NotRequired[str]
    """External code of the product catalogue."""
    productXmlId: NotRequired[str]
    """External code of the product."""


class BasketitemUpdateResult(TypedDict):
    """What ``result`` holds."""

    basketItem: BasketItem
    """Item of the basket, or the description of its fields."""


class BasketitemUpdateCatalogProductFields(TypedDict):
    """Values by field."""

    quantity: float
    """Number of units of the product."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    xmlId: NotRequired[str]
    """External identifier."""


class BasketitemUpdateCatalogProductResult(TypedDict):
    """What ``result`` holds."""

    basketItem: BasketItem
    """Item of the basket, or the description of its fields."""


class BasketpropertiesAddFields(TypedDict):
    """Values by field."""

    basketId: int
    """Basket item that owns the property."""
    name: str
    value: str
    code: str
    """Code that identifies the entry."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    xmlId: NotRequired[str]
    """External identifier."""


class BasketpropertiesAddResult(TypedDict):
    """What ``result`` holds."""

    basketProperty: BasketItemProperty
    """Basket item property with its fields."""


class BasketpropertiesGetResult(TypedDict):
    """What ``result`` holds."""

    basketProperty: BasketItemProperty
    """Basket item property with its fields."""


class BasketpropertiesGetFieldsResultBasketProperties(TypedDict):
    """Properties that were found, or descriptions of their fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class BasketpropertiesGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    basketProperties: dict[str, BasketpropertiesGetFieldsResultBasketProperties]
    """Properties that were found, or descriptions of their fields."""


class BasketpropertiesUpdateFields(TypedDict):
    """Values by field."""

    name: NotRequired[str]
    value: NotRequired[str]
    code: NotRequired[str]
    """Code that identifies the entry."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    xmlId: NotRequired[str]
    """External identifier."""


class BasketpropertiesUpdateResult(TypedDict):
    """What ``result`` holds."""

    basketProperty: BasketItemProperty
    """Basket item property with its fields."""


class BusinessValuePersonDomainAddFields(TypedDict):
    """Values by field."""

    personTypeId: int
    """Payer type, which can have one mapping only."""
    domain: Literal["I", "E"]
    """Kind of person: `I` natural, `E` legal. One of ``I`` (natural person), ``E`` (legal person)."""


class BusinessValuePersonDomainAddResult(TypedDict):
    """What ``result`` holds."""

    businessValuePersonDomain: BusinessValuePersonDomain
    """Mapping of a payer type, or the description of its fields."""


class BusinessValuePersonDomainDeleteByFilterFields(TypedDict):
    """Values by field."""

    personTypeId: int
    """Payer type, which can have one mapping only."""
    domain: Literal["I", "E"]
    """Kind of person: `I` natural, `E` legal. One of ``I`` (natural person), ``E`` (legal person)."""


class BusinessValuePersonDomainGetFieldsResultBusinessValuePersonDomain(TypedDict):
    """Mapping of a payer type, or the description of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class BusinessValuePersonDomainGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    businessValuePersonDomain: dict[
        str, BusinessValuePersonDomainGetFieldsResultBusinessValuePersonDomain
    ]
    """Mapping of a payer type, or the description of its fields."""


class CashboxAddOfdSettings(TypedDict):
    """Settings of the fiscal data operator."""

    OFD_MODE: NotRequired[Mapping[str, object]]
    """Operating mode of the fiscal data operator; `IS_TEST` is Y for testing."""
    SELLER_INFO: NotRequired[Mapping[str, object]]
    """Seller's details for OFD.RU, with the tax number in `INN`."""
    AUTH: NotRequired[Mapping[str, object]]
    """Authorisation settings; for YARUS OFD with the security key in `INN`."""


class CashboxListResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    NAME: str
    OFD: str
    """Code of the fiscal data operator's handler, left out: none."""
    EMAIL: str
    """E-mail address or addresses."""
    DATE_CREATE: dict[str, Any]
    """Date and time of creation."""
    DATE_LAST_CHECK: Any
    NUMBER_KKM: str
    """Identifier of the cash register outside Bitrix24."""
    KKM_ID: Any
    """Model of the cash register; may be null."""
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    SORT: str
    """Sort index: lower comes first."""
    USE_OFFLINE: str
    """Whether the cash register works offline, left out: `N`."""
    ENABLED: str


class CashboxUpdateFieldsOfdSettings(TypedDict):
    """Settings of the fiscal data operator."""

    OFD_MODE: NotRequired[Mapping[str, object]]
    """Operating mode of the fiscal data operator; `IS_TEST` is Y for testing."""
    SELLER_INFO: NotRequired[Mapping[str, object]]
    """Seller's details for OFD.RU, with the tax number in `INN`."""
    AUTH: NotRequired[Mapping[str, object]]
    """Authorisation settings; for YARUS OFD with the security key in `INN`."""


class CashboxUpdateFields(TypedDict):
    """Values by field."""

    NAME: NotRequired[str]
    EMAIL: NotRequired[str]
    """E-mail address or addresses."""
    OFD: NotRequired[
        Literal[
            "bx_firstofd",
            "bx_platformaofd",
            "bx_yarusofd",
            "bx_taxcomofd",
            "bx_ofdruofd",
            "bx_tenzorofd",
            "bx_conturofd",
        ]
        | str
    ]
    """Code of the fiscal data operator's handler, left out: none. One of ``bx_firstofd`` (First
    OFD), ``bx_platformaofd`` (OFD Platform), ``bx_yarusofd`` (YARUS OFD), ``bx_taxcomofd``
    (Taxcom OFD), ``bx_ofdruofd`` (OFD.RU), ``bx_tenzorofd`` (Tensor OFD), ``bx_conturofd``
    (Kontur OFD) and others.
    """
    OFD_SETTINGS: NotRequired[CashboxUpdateFieldsOfdSettings | Mapping[str, object]]
    """Settings of the fiscal data operator."""
    NUMBER_KKM: NotRequired[str]
    """Identifier of the cash register outside Bitrix24."""
    ACTIVE: NotRequired[object]
    """Whether it is active; for a workday, whether it is confirmed."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    USE_OFFLINE: NotRequired[bool | Literal["Y", "N"]]
    """Whether the cash register works offline, left out: `N`."""
    SETTINGS: NotRequired[Mapping[str, object]]
    """Further settings; which ones depends on the type."""


class CashboxHandlerAddSettingsConfigItems(TypedDict):
    """Settings of the section, by their codes."""

    TYPE: Literal["STRING", "NUMBER", "Y/N", "ENUM", "DATE"]
    """Kind of setting, such as STRING, NUMBER, Y/N, ENUM or DATE. One of ``STRING``, ``NUMBER``
    (number, may have decimals), ``Y/N`` (flag, `Y` or `N`), ``ENUM`` (choice from a list of
    strings), ``DATE``.
    """
    LABEL: str
    """Caption shown to users."""
    REQUIRED: NotRequired[bool | Literal["Y", "N"]]
    """Whether the setting must be filled in."""
    OPTIONS: NotRequired[Mapping[str, object]]
    """Choices of an ENUM setting: value mapped to its label."""
    DISABLED: NotRequired[bool | Literal["Y", "N"]]
    """Whether the setting cannot be edited, left out: `N`. Default: ``N``."""
    MULTIPLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed: Y or N. Default: ``N``."""
    MULTILINE: NotRequired[bool | Literal["Y", "N"]]
    """Whether the text setting takes several lines, left out: `N`. Default: ``N``."""
    TIME: NotRequired[bool | Literal["Y", "N"]]
    """Whether a DATE setting includes the time: Y or N; left out: N. Default: ``N``."""


class CashboxHandlerAddSettingsConfig(TypedDict):
    """Settings that users can fill in for a register, grouped by section."""

    LABEL: str
    """Caption shown to users."""
    ITEMS: Mapping[str, CashboxHandlerAddSettingsConfigItems | Mapping[str, object]]
    """Settings of the section, by their codes."""


class CashboxHandlerAddSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    PRINT_URL: str
    """Address that receives the receipt to print."""
    CHECK_URL: str
    """Address that tells the state of a receipt."""
    HTTP_VERSION: NotRequired[str]
    """HTTP version of requests, 1.0 or 1.1, left out: 1.0."""
    CONFIG: Mapping[str, CashboxHandlerAddSettingsConfig | Mapping[str, object]]
    """Settings that users can fill in for a register, grouped by section."""


class CashboxHandlerListResultSettingsConfigAuthItemsLogin(TypedDict):
    """Description of the login setting of the handler."""

    TYPE: str
    """Kind of setting, such as STRING, NUMBER, Y/N, ENUM or DATE."""
    REQUIRED: str
    """Whether the setting must be filled in."""
    LABEL: str
    """Caption shown to users."""


class CashboxHandlerListResultSettingsConfigAuthItemsPassword(TypedDict):
    """Description of the password setting of the handler."""

    TYPE: str
    """Kind of setting, such as STRING, NUMBER, Y/N, ENUM or DATE."""
    REQUIRED: str
    """Whether the setting must be filled in."""
    LABEL: str
    """Caption shown to users."""


class CashboxHandlerListResultSettingsConfigAuthItems(TypedDict):
    """Settings of the section, by their codes."""

    LOGIN: CashboxHandlerListResultSettingsConfigAuthItemsLogin
    """Description of the login setting of the handler."""
    PASSWORD: CashboxHandlerListResultSettingsConfigAuthItemsPassword
    """Description of the password setting of the handler."""


class CashboxHandlerListResultSettingsConfigAuth(TypedDict):
    """Authorisation settings; for YARUS OFD with the security key in `INN`."""

    LABEL: str
    """Caption shown to users."""
    ITEMS: CashboxHandlerListResultSettingsConfigAuthItems
    """Settings of the section, by their codes."""


class CashboxHandlerListResultSettingsConfigCompanyItemsInn(TypedDict):
    """Description of the tax number setting of the handler."""

    TYPE: str
    """Kind of setting, such as STRING, NUMBER, Y/N, ENUM or DATE."""
    REQUIRED: str
    """Whether the setting must be filled in."""
    LABEL: str
    """Caption shown to users."""
    DISABLED: str
    """Whether the setting cannot be edited, left out: `N`."""
    MULTIPLE: str
    """Whether several values are allowed: Y or N."""
    MULTILINE: str
    """Whether the text setting takes several lines, left out: `N`."""


class CashboxHandlerListResultSettingsConfigCompanyItems(TypedDict):
    """Settings of the section, by their codes."""

    INN: CashboxHandlerListResultSettingsConfigCompanyItemsInn
    """Description of the tax number setting of the handler."""


class CashboxHandlerListResultSettingsConfigCompany(TypedDict):
    """Group of settings with the details of the organisation."""

    LABEL: str
    """Caption shown to users."""
    ITEMS: CashboxHandlerListResultSettingsConfigCompanyItems
    """Settings of the section, by their codes."""


class CashboxHandlerListResultSettingsConfigInteractionItemsMode(TypedDict):
    """Description of the operating mode setting of the handler."""

    TYPE: str
    """Kind of setting, such as STRING, NUMBER, Y/N, ENUM or DATE."""
    LABEL: str
    """Caption shown to users."""
    OPTIONS: dict[str, Any]
    """Choices of an ENUM setting: value mapped to its label."""


class CashboxHandlerListResultSettingsConfigInteractionItems(TypedDict):
    """Settings of the section, by their codes."""

    MODE: CashboxHandlerListResultSettingsConfigInteractionItemsMode
    """Description of the operating mode setting of the handler."""


class CashboxHandlerListResultSettingsConfigInteraction(TypedDict):
    """Section with settings for talking to the register."""

    LABEL: str
    """Caption shown to users."""
    ITEMS: CashboxHandlerListResultSettingsConfigInteractionItems
    """Settings of the section, by their codes."""


class CashboxHandlerListResultSettingsConfig(TypedDict):
    """Settings that users can fill in for a register, grouped by section."""

    AUTH: CashboxHandlerListResultSettingsConfigAuth
    """Authorisation settings; for YARUS OFD with the security key in `INN`."""
    COMPANY: CashboxHandlerListResultSettingsConfigCompany
    """Group of settings with the details of the organisation."""
    INTERACTION: CashboxHandlerListResultSettingsConfigInteraction
    """Section with settings for talking to the register."""


class CashboxHandlerListResultSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    PRINT_URL: str
    """Address that receives the receipt to print."""
    CHECK_URL: str
    """Address that tells the state of a receipt."""
    CONFIG: CashboxHandlerListResultSettingsConfig
    """Settings that users can fill in for a register, grouped by section."""
    SUPPORTS_FFD105: str
    """Whether the register supports fiscal data format 1.05, left out: `N`."""


class CashboxHandlerListResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    NAME: str
    CODE: str
    """Symbolic code."""
    SORT: str
    """Sort index: lower comes first."""
    SETTINGS: CashboxHandlerListResultSettings
    """Further settings; which ones depends on the type."""


class DeliveryAddConfig(TypedDict):
    """Setting values of a delivery service, or a handler's settings schema."""

    CODE: str
    """Symbolic code."""
    VALUE: object


class DeliveryAddResult(TypedDict):
    """What ``result`` holds."""

    parent: DeliveryService
    """Delivery service that was created."""
    profiles: list[DeliveryService]
    """Delivery profiles created below the service."""


class DeliveryConfigGetResult(TypedDict):
    """What ``result`` holds."""

    CODE: str
    """Symbolic code."""
    VALUE: str


class DeliveryConfigUpdateConfig(TypedDict):
    """Setting values of a delivery service, or a handler's settings schema."""

    CODE: str
    """Symbolic code."""
    VALUE: object


class DeliveryExtraServiceAddItems(TypedDict):
    """Options to choose from, for services of type `enum` only."""

    TITLE: str
    CODE: str
    """Symbolic code."""
    PRICE: NotRequired[float]
    """Price of the service or option, in the delivery service's currency."""


class DeliveryExtraServiceUpdateItems(TypedDict):
    """Options to choose from, for services of type `enum` only."""

    TITLE: str
    CODE: str
    """Symbolic code."""
    PRICE: NotRequired[float]
    """Price of the service or option, in the delivery service's currency."""


class DeliveryHandlerAddSettingsConfig(TypedDict):
    """Setting values of a delivery service, or a handler's settings schema."""

    TYPE: Literal["STRING", "Y/N", "NUMBER", "ENUM", "DATE", "LOCATION"]
    """Kind of extra service or setting, such as enum or checkbox. One of ``STRING``, ``Y/N``
    (checkbox), ``NUMBER``, ``ENUM`` (list), ``DATE``, ``LOCATION``.
    """
    CODE: str
    """Symbolic code."""
    NAME: str
    OPTIONS: NotRequired[Mapping[str, object]]
    """Choices to select from: code mapped to its label."""


class DeliveryHandlerAddSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    CALCULATE_URL: str
    """Address called to work out the delivery price."""
    CREATE_DELIVERY_REQUEST_URL: NotRequired[str]
    """Address called to order a delivery."""
    CANCEL_DELIVERY_REQUEST_URL: NotRequired[str]
    """Address called to cancel an ordered delivery."""
    HAS_CALLBACK_TRACKING_SUPPORT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the delivery service reports the order's status back."""
    CONFIG: NotRequired[Sequence[DeliveryHandlerAddSettingsConfig | Mapping[str, object]]]
    """Setting values of a delivery service, or a handler's settings schema."""


class DeliveryHandlerAddProfiles(TypedDict):
    """Delivery profiles of the handler, at least one."""

    NAME: str
    CODE: str
    """Symbolic code."""
    DESCRIPTION: NotRequired[str]


class DeliveryHandlerUpdateSettingsConfig(TypedDict):
    """Setting values of a delivery service, or a handler's settings schema."""

    TYPE: Literal["STRING", "Y/N", "NUMBER", "ENUM", "DATE", "LOCATION"]
    """Kind of extra service or setting, such as enum or checkbox. One of ``STRING``, ``Y/N``
    (checkbox), ``NUMBER``, ``ENUM`` (list), ``DATE``, ``LOCATION``.
    """
    CODE: str
    """Symbolic code."""
    NAME: str
    OPTIONS: NotRequired[Mapping[str, object]]
    """Choices to select from: code mapped to its label."""


class DeliveryHandlerUpdateSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    CALCULATE_URL: str
    """Address called to work out the delivery price."""
    CREATE_DELIVERY_REQUEST_URL: NotRequired[str]
    """Address called to order a delivery."""
    CANCEL_DELIVERY_REQUEST_URL: NotRequired[str]
    """Address called to cancel an ordered delivery."""
    HAS_CALLBACK_TRACKING_SUPPORT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the delivery service reports the order's status back."""
    CONFIG: NotRequired[Sequence[DeliveryHandlerUpdateSettingsConfig | Mapping[str, object]]]
    """Setting values of a delivery service, or a handler's settings schema."""


class DeliveryHandlerUpdateProfiles(TypedDict):
    """Delivery profiles of the handler, at least one."""

    NAME: str
    CODE: str
    """Symbolic code."""
    DESCRIPTION: NotRequired[str]


class DeliveryRequestSendmessageMessageStatus(TypedDict):
    """State of the delivery request or of the message about it."""

    MESSAGE: str
    """Text, e.g. of the message, notification or answer."""
    SEMANTIC: Literal["success", "process", "error"]
    """Meaning of the status: in progress, success or error. One of ``success``, ``process`` (in
    progress), ``error``.
    """


class DeliveryRequestSendmessageMessage(TypedDict):
    """Text, e.g. of the message, notification or answer."""

    SUBJECT: NotRequired[str]
    """Subject of the message; required unless `BODY` is given."""
    BODY: NotRequired[str]
    """Text of the message, with macros; required unless `SUBJECT` is given."""
    MONEY_VALUES: NotRequired[Mapping[str, object]]
    """Amounts that replace money macros in the message text."""
    STATUS: NotRequired[DeliveryRequestSendmessageMessageStatus | Mapping[str, object]]
    """State of the delivery request or of the message about it."""


class DeliveryRequestUpdateStatus(TypedDict):
    """State of the delivery request or of the message about it."""

    TEXT: str
    """Wording of the status."""
    SEMANTIC: Literal["process", "success"]
    """Meaning of the status: in progress, success or error. One of ``process`` (in progress),
    ``success`` (completed successfully).
    """


class DeliveryRequestUpdateProperties(TypedDict):
    """Properties of the delivery request: name, value and tags."""

    NAME: str
    VALUE: str
    TAGS: NotRequired[Sequence[str]]
    """Marks of the value; `phone` shows it as a telephone number."""


class OrderAddFields(TypedDict):
    """Values by field."""

    lid: str
    """Site of the online store, always `s1`."""
    personTypeId: int
    """Payer type of the customer."""
    currency: str
    """Currency code of the order."""
    price: NotRequired[float]
    """Total price of the order."""
    discountValue: NotRequired[float]
    """Amount of the discount."""
    statusId: NotRequired[str]
    """Code of the order status."""
    empStatusId: NotRequired[int]
    """User who last changed the status."""
    dateInsert: NotRequired[datetime | str]
    """Moment of creation."""
    marked: NotRequired[bool | Literal["Y", "N"]]
    """Whether the order is flagged as problematic, `Y` or `N`. Default: ``N``."""
    empMarkedId: NotRequired[int]
    """User who flagged the order as problematic."""
    reasonMarked: NotRequired[str]
    """Why the order is flagged as problematic."""
    userDescription: NotRequired[str]
    """Comment left by the customer."""
    additionalInfo: NotRequired[str]
    """Further information; out of date."""
    comments: NotRequired[str]
    """Comment left by the manager."""
    responsibleId: NotRequired[int]
    """Identifier of the responsible user."""
    recurringId: NotRequired[int]
    """Subscription renewal that the order belongs to."""
    lockedBy: NotRequired[int]
    """User who has the order open and locked; on-premise only."""
    recountFlag: NotRequired[str]
    """Recount flag, `Y` or `N`; out of date. Default: ``Y``."""
    affiliateId: NotRequired[int]
    """Affiliate that brought the order; on-premise only."""
    updated1c: NotRequired[str]
    """Whether accounting software has updated the order, `Y` or `N`. Default: ``N``."""
    orderTopic: NotRequired[str]
    """Subject of the order; out of date."""
    xmlId: NotRequired[str]
    """External identifier."""
    id1c: NotRequired[str]
    """Identifier of the order in accounting software such as QuickBooks."""
    version1c: NotRequired[str]
    """Version of the order in accounting software such as QuickBooks."""
    externalOrder: NotRequired[str]
    """Whether the order comes from an outside system, `Y` or `N`. Default: ``N``."""
    canceled: NotRequired[str]
    """Whether the order is cancelled, `Y` or `N`. Default: ``N``."""
    empCanceledId: NotRequired[int]
    """User who cancelled the order."""
    reasonCanceled: NotRequired[str]
    """Why the order was cancelled."""
    userId: NotRequired[int]
    """Identifier of the user."""


class OrderAddResult(TypedDict):
    """What ``result`` holds."""

    order: Order
    """Sorting: field → ASC or DESC; in places the direction alone."""


class OrderGetResult(TypedDict):
    """What ``result`` holds."""

    order: Order
    """Sorting: field → ASC or DESC; in places the direction alone."""


class OrderGetFieldsResultOrder(TypedDict):
    """Sorting: field → ASC or DESC; in places the direction alone."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Basket item type: 1 set, 2 service, null other; unlike the catalogue's types."""


class OrderGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    order: dict[str, OrderGetFieldsResultOrder]
    """Sorting: field → ASC or DESC; in places the direction alone."""


class OrderUpdateFields(TypedDict):
    """Values by field."""

    price: NotRequired[float]
    """Total price of the order."""
    discountValue: NotRequired[float]
    """Amount of the discount."""
    statusId: NotRequired[str]
    """Code of the order status."""
    empStatusId: NotRequired[int]
    """User who last changed the status."""
    dateInsert: NotRequired[datetime | str]
    """Moment of creation."""
    marked: NotRequired[bool | Literal["Y", "N"]]
    """Whether the order is flagged as problematic, `Y` or `N`. Default: ``N``."""
    empMarkedId: NotRequired[int]
    """User who flagged the order as problematic."""
    reasonMarked: NotRequired[str]
    """Why the order is flagged as problematic."""
    userDescription: NotRequired[str]
    """Comment left by the customer."""
    additionalInfo: NotRequired[str]
    """Further information; out of date."""
    comments: NotRequired[str]
    """Comment left by the manager."""
    responsibleId: NotRequired[int]
    """Identifier of the responsible user."""
    recurringId: NotRequired[int]
    """Subscription renewal that the order belongs to."""
    lockedBy: NotRequired[int]
    """User who has the order open and locked; on-premise only."""
    recountFlag: NotRequired[str]
    """Recount flag, `Y` or `N`; out of date. Default: ``Y``."""
    affiliateId: NotRequired[int]
    """Affiliate that brought the order; on-premise only."""
    updated1c: NotRequired[str]
    """Whether accounting software has updated the order, `Y` or `N`. Default: ``N``."""
    orderTopic: NotRequired[str]
    """Subject of the order; out of date."""
    xmlId: NotRequired[str]
    """External identifier."""
    id1c: NotRequired[str]
    """Identifier of the order in accounting software such as QuickBooks."""
    version1c: NotRequired[str]
    """Version of the order in accounting software such as QuickBooks."""
    externalOrder: NotRequired[str]
    """Whether the order comes from an outside system, `Y` or `N`. Default: ``N``."""
    canceled: NotRequired[str]
    """Whether the order is cancelled, `Y` or `N`. Default: ``N``."""
    empCanceledId: NotRequired[int]
    """User who cancelled the order."""
    reasonCanceled: NotRequired[str]
    """Why the order was cancelled."""


class OrderUpdateResult(TypedDict):
    """What ``result`` holds."""

    order: Order
    """Sorting: field → ASC or DESC; in places the direction alone."""


class PaymentAddFields(TypedDict):
    """Values by field."""

    orderId: int
    """Order that is paid for."""
    paySystemId: str | int
    """Payment system that takes the payment."""
    paid: NotRequired[str]
    """Whether the payment has been made; N unless set. Default: ``N``."""
    datePaid: NotRequired[datetime | str]
    """When the payment was made."""
    empPaidId: NotRequired[int]
    """User who put the payment through."""
    psStatus: NotRequired[bool | Literal["Y", "N"]]
    """Whether the payment system reports success; null unless set."""
    psStatusCode: NotRequired[str]
    """Status code from the payment system."""
    psStatusDescription: NotRequired[str]
    """What the payment system says about the outcome."""
    psStatusMessage: NotRequired[str]
    """Message text from the payment system."""
    psSum: NotRequired[float]
    """Amount reported by the payment system."""
    psCurrency: NotRequired[str]
    """Currency reported by the payment system."""
    psResponseDate: NotRequired[datetime | str]
    """When the payment system answered."""
    payVoucherNum: NotRequired[str]
    """Number of the payment document."""
    payVoucherDate: NotRequired[datetime | str]
    """Date of the payment document."""
    datePayBefore: NotRequired[datetime | str]
    """Date by which to pay the invoice; outdated."""
    dateBill: NotRequired[datetime | str]
    """Date of the invoice."""
    xmlId: NotRequired[str]
    """External identifier."""
    sum: NotRequired[float]
    """Amount of the payment."""
    companyId: NotRequired[int]
    """Company that receives the money; not in use now."""
    payReturnNum: NotRequired[str]
    """Number of the refund document."""
    priceCod: NotRequired[float]
    """Cash on delivery cost; on-premise edition only."""
    payReturnDate: NotRequired[datetime | str]
    """Date of the refund document."""
    empReturnId: NotRequired[int]
    """User who carried out the refund."""
    payReturnComment: NotRequired[str]
    """Comment on the refund."""
    responsibleId: NotRequired[int]
    """Identifier of the responsible user."""
    empResponsibleId: NotRequired[int]
    """User who appointed the responsible person."""
    isReturn: NotRequired[str]
    """Whether the payment was refunded; N unless set."""
    comments: NotRequired[str]
    """Free comment on the payment."""
    updated1c: NotRequired[str]
    """Whether an accounting system has changed the payment; N unless set. Default: ``N``."""
    id1c: NotRequired[str]
    """Identifier of the payment in the accounting system."""
    version1c: NotRequired[str]
    """Version of the payment document in the accounting system."""
    externalPayment: NotRequired[str]
    """Whether the payment is external: Y, N, or F (with the order). Default: ``N``."""
    psInvoiceId: NotRequired[str | int]
    """Identifier of the payment within the payment system."""
    marked: NotRequired[str]
    """Whether the payment is flagged as problematic; N unless set. Default: ``N``."""
    reasonMarked: NotRequired[str]
    """Why the payment was flagged as problematic."""
    empMarkedId: NotRequired[int]
    """User who flagged the payment as problematic."""


class PaymentAddResult(TypedDict):
    """What ``result`` holds."""

    payment: OrderPayment
    """Payment with its fields, or their descriptions."""


class PaymentGetResult(TypedDict):
    """What ``result`` holds."""

    payment: OrderPayment
    """Payment with its fields, or their descriptions."""


class PaymentGetFieldsResultPayment(TypedDict):
    """Payment with its fields, or their descriptions."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class PaymentGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    payment: dict[str, PaymentGetFieldsResultPayment]
    """Payment with its fields, or their descriptions."""


class PaymentUpdateFields(TypedDict):
    """Values by field."""

    paySystemId: str | int
    """Payment system that takes the payment."""
    paid: NotRequired[str]
    """Whether the payment has been made; N unless set. Default: ``N``."""
    datePaid: NotRequired[datetime | str]
    """When the payment was made."""
    empPaidId: NotRequired[int]
    """User who put the payment through."""
    psStatus: NotRequired[bool | Literal["Y", "N"]]
    """Whether the payment system reports success; null unless set."""
    psSum: NotRequired[float]
    """Amount reported by the payment system."""
    psCurrency: NotRequired[str]
    """Currency reported by the payment system."""
    psResponseDate: NotRequired[datetime | str]
    """When the payment system answered."""
    sum: NotRequired[float]
    """Amount of the payment."""
    companyId: NotRequired[int]
    """Company that receives the money; not in use now."""
    responsibleId: NotRequired[int]
    """Identifier of the responsible user."""
    empResponsibleId: NotRequired[int]
    """User who appointed the responsible person."""
    isReturn: NotRequired[str]
    """Whether the payment was refunded; N unless set."""
    externalPayment: NotRequired[str]
    """Whether the payment is external: Y, N, or F (with the order). Default: ``N``."""
    psInvoiceId: NotRequired[str | int]
    """Identifier of the payment within the payment system."""
    marked: NotRequired[str]
    """Whether the payment is flagged as problematic; N unless set. Default: ``N``."""
    psStatusCode: NotRequired[str]
    """Status code from the payment system."""
    psStatusDescription: NotRequired[str]
    """What the payment system says about the outcome."""
    psStatusMessage: NotRequired[str]
    """Message text from the payment system."""
    payVoucherNum: NotRequired[str]
    """Number of the payment document."""
    payVoucherDate: NotRequired[datetime | str]
    """Date of the payment document."""
    datePayBefore: NotRequired[datetime | str]
    """Date by which to pay the invoice; outdated."""
    dateBill: NotRequired[datetime | str]
    """Date of the invoice."""
    xmlId: NotRequired[str]
    """External identifier."""
    payReturnNum: NotRequired[str]
    """Number of the refund document."""
    priceCod: NotRequired[float]
    """Cash on delivery cost; on-premise edition only."""
    payReturnDate: NotRequired[date | str]
    """Date of the refund document."""
    empReturnId: NotRequired[int]
    """User who carried out the refund."""
    payReturnComment: NotRequired[str]
    """Comment on the refund."""
    comments: NotRequired[str]
    """Free comment on the payment."""
    updated1c: NotRequired[str]
    """Whether an accounting system has changed the payment; N unless set."""
    id1c: NotRequired[str]
    """Identifier of the payment in the accounting system."""
    version1c: NotRequired[str]
    """Version of the payment document in the accounting system."""
    reasonMarked: NotRequired[str]
    """Why the payment was flagged as problematic."""
    empMarkedId: NotRequired[int]
    """User who flagged the payment as problematic."""


class PaymentUpdateResult(TypedDict):
    """What ``result`` holds."""

    payment: OrderPayment
    """Payment with its fields, or their descriptions."""


class PaymentitembasketAddFields(TypedDict):
    """Values by field."""

    quantity: NotRequired[float]
    """Quantity of the product that the payment covers."""
    basketId: int
    """Identifier of the basket item."""
    paymentId: int
    """Identifier of the order payment."""
    xmlId: NotRequired[str]
    """External identifier."""


class PaymentitembasketAddResult(TypedDict):
    """What ``result`` holds."""

    paymentItemBasket: PaymentItemBasket
    """Binding of basket item to payment, or the descriptions of its fields."""


class PaymentitembasketGetResult(TypedDict):
    """What ``result`` holds."""

    paymentItemBasket: PaymentItemBasket
    """Binding of basket item to payment, or the descriptions of its fields."""


class PaymentitembasketGetfieldsResultPaymentItemBasket(TypedDict):
    """Binding of basket item to payment, or the descriptions of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class PaymentitembasketGetfieldsResult(TypedDict):
    """What ``result`` holds."""

    paymentItemBasket: dict[str, PaymentitembasketGetfieldsResultPaymentItemBasket]
    """Binding of basket item to payment, or the descriptions of its fields."""


class PaymentitembasketUpdateFields(TypedDict):
    """Values by field."""

    quantity: float
    """Quantity of the product that the payment covers."""
    xmlId: NotRequired[str]
    """External identifier."""


class PaymentitembasketUpdateResult(TypedDict):
    """What ``result`` holds."""

    paymentItemBasket: PaymentItemBasket
    """Binding of basket item to payment, or the descriptions of its fields."""


class PaymentitemshipmentAddFields(TypedDict):
    """Values by field."""

    shipmentId: str | int
    """Shipment that is tied to the payment."""
    paymentId: int
    """Payment that is tied to the shipment."""
    xmlId: NotRequired[str]
    """External identifier."""


class PaymentitemshipmentAddResult(TypedDict):
    """What ``result`` holds."""

    paymentItemShipment: PaymentItemShipment
    """The tie between payment and shipment, or the description of its fields."""


class PaymentitemshipmentGetResult(TypedDict):
    """What ``result`` holds."""

    paymentItemShipment: PaymentItemShipment
    """The tie between payment and shipment, or the description of its fields."""


class PaymentitemshipmentGetFieldsResultPaymentItemShipment(TypedDict):
    """The tie between payment and shipment, or the description of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class PaymentitemshipmentGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    paymentItemShipment: dict[str, PaymentitemshipmentGetFieldsResultPaymentItemShipment]
    """The tie between payment and shipment, or the description of its fields."""


class PaymentitemshipmentUpdateFields(TypedDict):
    """Values by field."""

    xmlId: NotRequired[str]
    """External identifier."""


class PaymentitemshipmentUpdateResult(TypedDict):
    """What ``result`` holds."""

    paymentItemShipment: PaymentItemShipment
    """The tie between payment and shipment, or the description of its fields."""


class PaysystemUpdateFields(TypedDict):
    """Values by field."""

    NAME: NotRequired[str]
    DESCRIPTION: NotRequired[str]
    PERSON_TYPE_ID: NotRequired[int]
    """Payer type; 0 stands for the default settings."""
    BX_REST_HANDLER: NotRequired[str]
    """Code of the REST handler that serves the payment system."""
    ACTIVE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    NEW_WINDOW: NotRequired[bool | Literal["Y", "N"]]
    """Whether payment opens in a new window (Y or N)."""
    LOGOTYPE: NotRequired[str]
    """Logo image in Base64."""
    XML_ID: NotRequired[str]
    """External identifier."""


class PaysystemHandlerAddSettingsFormData(TypedDict):
    """Settings for payment by a form."""

    BX_PAYSYSTEM_ID: NotRequired[str]
    """Payment system that the payment goes through."""
    BX_RETURN_URL: NotRequired[str]
    """Shop page that the buyer returns to."""


class PaysystemHandlerAddSettingsCodesDefault(TypedDict):
    """Where the default value comes from."""

    PROVIDER_KEY: NotRequired[str]
    """Source of the default value, such as ORDER or PAYMENT."""
    PROVIDER_VALUE: NotRequired[str]
    """Which value of the source to take."""


class PaysystemHandlerAddSettingsCodes(TypedDict):
    """Parameters of the handler by code."""

    NAME: NotRequired[str]
    DESCRIPTION: NotRequired[str]
    SORT: NotRequired[int | str]
    """Sort index: lower comes first."""
    GROUP: NotRequired[str]
    """Group code that the parameter is shown under."""
    DEFAULT: NotRequired[PaysystemHandlerAddSettingsCodesDefault | Mapping[str, object]]
    """Where the default value comes from."""
    INPUT: NotRequired[Mapping[str, object]]
    """Input field with its TYPE: STRING, Y/N or ENUM."""


class PaysystemHandlerAddSettingsCheckoutData(TypedDict):
    """Settings for payment on a page of the service."""

    RETURN_URL: NotRequired[str]
    """Page that the buyer pays from."""
    PAYSYSTEM_ID: NotRequired[str]
    """Payment system in use."""
    PAYMENT_ID: NotRequired[int]
    """Payment of an order."""
    SUM: NotRequired[float]
    """Amount to pay."""
    CURRENCY: NotRequired[str]
    """Currencies supported, or the currency of the payment."""
    EXTERNAL_PAYMENT_ID: NotRequired[str]
    """Payment in the payment system, if already known there."""
    PAYMENT_URL: NotRequired[str]
    """Address where the buyer pays."""
    PAYMENT_ERRORS: NotRequired[Sequence[str]]
    """Errors met while creating the payment."""


class PaysystemHandlerAddSettingsIframeData(TypedDict):
    """Settings for payment inside an iframe."""

    BX_SYSTEM_PARAMS: NotRequired[Mapping[str, object]]
    """System data sent to the payment page."""
    BX_COMPUTED_STYLE: NotRequired[Mapping[str, object]]
    """Computed styles of the element around the iframe."""
    RETURN_URL: NotRequired[str]
    """Page that the buyer pays from."""
    PAYSYSTEM_ID: NotRequired[str]
    """Payment system in use."""
    PAYMENT_ID: NotRequired[int]
    """Payment of an order."""
    SUM: NotRequired[str]
    """Amount to pay."""
    CURRENCY: NotRequired[str]
    """Currencies supported, or the currency of the payment."""


class PaysystemHandlerAddSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    CURRENCY: NotRequired[Sequence[str]]
    """Currencies supported, or the currency of the payment."""
    CLIENT_TYPE: NotRequired[Literal["b2c", "b2b"]]
    """Buyers served: b2c persons, b2b companies; left out: b2c. One of ``b2c`` (private persons),
    ``b2b`` (companies). Default: ``b2c``.
    """
    FORM_DATA: NotRequired[PaysystemHandlerAddSettingsFormData | Mapping[str, object]]
    """Settings for payment by a form."""
    CODES: Mapping[str, PaysystemHandlerAddSettingsCodes | Mapping[str, object]]
    """Parameters of the handler by code."""
    CHECKOUT_DATA: NotRequired[PaysystemHandlerAddSettingsCheckoutData | Mapping[str, object]]
    """Settings for payment on a page of the service."""
    IFRAME_DATA: NotRequired[PaysystemHandlerAddSettingsIframeData | Mapping[str, object]]
    """Settings for payment inside an iframe."""


class PaysystemHandlerUpdateFields(TypedDict):
    """Values by field."""

    CODE: NotRequired[str]
    """Symbolic code."""
    NAME: NotRequired[str]
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    SETTINGS: NotRequired[Mapping[str, object]]
    """Further settings; which ones depends on the type."""


class PaysystemSettingsUpdateSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    TYPE: NotRequired[str]
    """Where the value of the setting comes from; VALUE for a fixed one."""
    VALUE: NotRequired[str]


class PaysystemSettingsInvoiceGetResult(TypedDict):
    """What ``result`` holds."""

    REST_SERVICE_ID_IFRAME: str
    """Service identifier of an iframe handler; a sample setting."""
    REST_SERVICE_KEY_IFRAME: str
    """Service key of an iframe handler; a sample setting."""
    PS_WORK_MODE_IFRAME: str
    """Working mode of an iframe handler; a sample setting."""


class PersontypeAddFields(TypedDict):
    """Values by field."""

    name: str
    sort: NotRequired[str]
    """Sort index, or the field to sort by. Default: ``150``."""
    active: NotRequired[str]
    """Whether it is active."""
    code: NotRequired[str]
    """Code that identifies the entry."""
    xmlId: NotRequired[str]
    """External identifier."""


class PersontypeAddResult(TypedDict):
    """What ``result`` holds."""

    personType: PersonType
    """Payer type with its fields, or their descriptions."""


class PersontypeGetResult(TypedDict):
    """What ``result`` holds."""

    personType: PersonType
    """Payer type with its fields, or their descriptions."""


class PersontypeGetFieldsResultPersonType(TypedDict):
    """Payer type with its fields, or their descriptions."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class PersontypeGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    personType: dict[str, PersontypeGetFieldsResultPersonType]
    """Payer type with its fields, or their descriptions."""


class PersontypeUpdateFields(TypedDict):
    """Values by field."""

    name: str
    code: NotRequired[str]
    """Code that identifies the entry."""
    sort: NotRequired[str]
    """Sort index, or the field to sort by. Default: ``150``."""
    active: NotRequired[str]
    """Whether it is active."""
    xmlId: NotRequired[str]
    """External identifier."""


class PersontypeUpdateResult(TypedDict):
    """What ``result`` holds."""

    personType: PersonType
    """Payer type with its fields, or their descriptions."""


class PropertyAddFieldsSettings(TypedDict):
    """Extra settings of the property, depending on its type."""

    multiline: NotRequired[bool | Literal["Y", "N"]]
    """Whether the text is entered in several lines. Default: ``N``."""
    maxlength: NotRequired[int]
    """Greatest number of characters in the value."""
    minlength: NotRequired[int]
    """Least number of characters in the value."""
    pattern: NotRequired[str]
    """Regular expression that checks the value."""
    cols: NotRequired[int]
    """Outdated and without effect."""
    rows: NotRequired[int]
    """Outdated and without effect."""
    size: NotRequired[int]
    min: NotRequired[int]
    """Least value allowed for a number."""
    max: NotRequired[int]
    """Greatest value allowed for a number."""
    step: NotRequired[int]
    """By how much the interface changes a number."""
    multielement: NotRequired[bool | Literal["Y", "N"]]
    """Whether choices show as a list of checkboxes. Default: ``N``."""
    maxsize: NotRequired[int]
    """Greatest size of an uploaded file, in bytes."""
    accept: NotRequired[str]
    """File extensions that may be uploaded, for example png, doc, zip."""
    time: NotRequired[bool | Literal["Y", "N"]]
    """Default: ``N``."""


class PropertyAddFields(TypedDict):
    """Values by field."""

    personTypeId: int
    """Payer type that the property is meant for."""
    propsGroupId: int
    """Group of properties it belongs to."""
    name: str
    type: Literal["STRING", "Y/N", "NUMBER", "ENUM", "FILE", "DATE", "LOCATION", "ADDRESS"]
    """Property type, such as STRING, NUMBER, ENUM, FILE or LOCATION; or a field's data type. One
    of ``STRING`` (text), ``Y/N`` (yes or no), ``NUMBER`` (number), ``ENUM`` (choice from a
    list), ``FILE`` (file), ``DATE`` (date), ``LOCATION`` (location), ``ADDRESS`` (address).
    """
    code: NotRequired[str]
    """Code that identifies the entry."""
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active. Default: ``Y``."""
    util: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is a service property, hidden from buyers. Default: ``N``."""
    userProps: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is kept in the customer profile. Default: ``N``."""
    isFiltered: NotRequired[bool | Literal["Y", "N"]]
    """Whether the order list can be filtered by it. Default: ``N``."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    description: NotRequired[str]
    required: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value is required. Default: ``N``."""
    multiple: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed. Default: ``N``."""
    settings: NotRequired[PropertyAddFieldsSettings | Mapping[str, object]]
    """Extra settings of the property, depending on its type."""
    xmlId: NotRequired[str]
    """External identifier."""
    defaultValue: NotRequired[object]
    """Value used by default; files go as fileData with name and base64."""
    isProfileName: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value names the customer profile. Default: ``N``."""
    isPayer: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is the payer's name. Default: ``N``."""
    isEmail: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is an e-mail address, used to register buyers. Default: ``N``."""
    isPhone: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is a phone number. Default: ``N``."""
    isZip: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is a postal code. Default: ``N``."""
    isAddress: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is an address. Default: ``N``."""
    isLocation: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is the buyer's location for delivery costs. Default: ``N``."""
    isLocation4tax: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is the buyer's location for tax rates. Default: ``N``."""
    inputFieldLocation: NotRequired[str]
    """Outdated and without effect."""
    isAddressFrom: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is the pick-up address for delivery costs. Default: ``N``."""
    isAddressTo: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is the destination address for delivery costs. Default: ``N``."""


class PropertyAddResult(TypedDict):
    """What ``result`` holds."""

    property: OrderProperty
    """Order property with its fields."""


class PropertyGetResult(TypedDict):
    """What ``result`` holds."""

    property: OrderProperty
    """Order property with its fields."""


class PropertyGetfieldsbytypeResultPropertyFields(TypedDict):
    """Values by field."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Property type, such as STRING, NUMBER, ENUM, FILE or LOCATION; or a field's data type."""


class PropertyGetfieldsbytypeResultProperty(TypedDict):
    """Order property with its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Property type, such as STRING, NUMBER, ENUM, FILE or LOCATION; or a field's data type."""
    fields: NotRequired[dict[str, PropertyGetfieldsbytypeResultPropertyFields]]
    """Values by field."""


class PropertyGetfieldsbytypeResult(TypedDict):
    """What ``result`` holds."""

    property: dict[str, PropertyGetfieldsbytypeResultProperty]
    """Order property with its fields."""


class PropertyUpdateFields(TypedDict):
    """Values by field."""

    name: str
    code: NotRequired[str]
    """Code that identifies the entry."""
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active. Default: ``Y``."""
    util: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is a service property, hidden from buyers. Default: ``N``."""
    userProps: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is kept in the customer profile. Default: ``N``."""
    isFiltered: NotRequired[bool | Literal["Y", "N"]]
    """Whether the order list can be filtered by it. Default: ``N``."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    description: NotRequired[str]
    required: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value is required. Default: ``N``."""
    multiple: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed. Default: ``N``."""
    settings: NotRequired[Mapping[str, object]]
    """Extra settings of the property, depending on its type."""
    xmlId: NotRequired[str]
    """External identifier."""
    defaultValue: NotRequired[object]
    """Value used by default; files go as fileData with name and base64."""
    isProfileName: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value names the customer profile. Default: ``N``."""
    isPayer: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is the payer's name. Default: ``N``."""
    isEmail: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is an e-mail address, used to register buyers. Default: ``N``."""
    isPhone: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is a phone number. Default: ``N``."""
    isZip: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is a postal code. Default: ``N``."""
    isAddress: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is an address. Default: ``N``."""
    isLocation: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is the buyer's location for delivery costs. Default: ``N``."""
    isLocation4tax: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is the buyer's location for tax rates. Default: ``N``."""
    inputFieldLocation: NotRequired[str]
    """Outdated and without effect."""
    isAddressFrom: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is the pick-up address for delivery costs. Default: ``N``."""
    isAddressTo: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is the destination address for delivery costs. Default: ``N``."""


class PropertyUpdateResult(TypedDict):
    """What ``result`` holds."""

    property: OrderProperty
    """Order property with its fields."""


class PropertyRelationAddFields(TypedDict):
    """Values by field."""

    entityId: int
    """Identifier of the object concerned."""
    entityType: Literal["P", "D", "L", "T"] | str
    """Type of the object concerned. One of ``P`` (payment system), ``D`` (delivery service), ``L``
    (landing), ``T`` (trading platform) and others.
    """
    propertyId: int
    """Order property of the tie."""


class PropertyRelationAddResult(TypedDict):
    """What ``result`` holds."""

    propertyRelation: OrderPropertyRelation
    """The tie of an order property, or the description of its fields."""


class PropertyRelationDeleteByFilterFields(TypedDict):
    """Values by field."""

    entityId: int
    """Identifier of the object concerned."""
    entityType: Literal["P", "D", "L", "T"] | str
    """Type of the object concerned. One of ``P`` (payment system), ``D`` (delivery service), ``L``
    (landing), ``T`` (trading platform) and others.
    """
    propertyId: int
    """Order property of the tie."""


class PropertyRelationGetFieldsResultPropertyRelation(TypedDict):
    """The tie of an order property, or the description of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class PropertyRelationGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    propertyRelation: dict[str, PropertyRelationGetFieldsResultPropertyRelation]
    """The tie of an order property, or the description of its fields."""


class PropertygroupAddFields(TypedDict):
    """Values by field."""

    personTypeId: int
    """Payer type to which the group belongs; fixed once created."""
    name: str
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""


class PropertygroupAddResult(TypedDict):
    """What ``result`` holds."""

    propertyGroup: OrderPropertyGroup
    """Group of order properties, or the descriptions of its fields."""


class PropertygroupGetResult(TypedDict):
    """What ``result`` holds."""

    propertyGroup: OrderPropertyGroup
    """Group of order properties, or the descriptions of its fields."""


class PropertygroupGetFieldsResultPropertyGroup(TypedDict):
    """Group of order properties, or the descriptions of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class PropertygroupGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    propertyGroup: dict[str, PropertygroupGetFieldsResultPropertyGroup]
    """Group of order properties, or the descriptions of its fields."""


class PropertygroupUpdateFields(TypedDict):
    """Values by field."""

    personTypeId: int
    """Payer type to which the group belongs; fixed once created."""
    name: str
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""


class PropertygroupUpdateResult(TypedDict):
    """What ``result`` holds."""

    propertyGroup: OrderPropertyGroup
    """Group of order properties, or the descriptions of its fields."""


class PropertyvalueGetResult(TypedDict):
    """What ``result`` holds."""

    propertyValue: OrderPropertyValue
    """Order property value, or descriptions of its fields."""


class PropertyvalueGetFieldsResultPropertyValue(TypedDict):
    """Order property value, or descriptions of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class PropertyvalueGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    propertyValue: dict[str, PropertyvalueGetFieldsResultPropertyValue]
    """Order property value, or descriptions of its fields."""


class PropertyvalueModifyFieldsOrderPropertyValues(TypedDict):
    """Values of order properties with their property identifiers."""

    orderPropsId: int
    """Order property that the value belongs to."""
    value: object


class PropertyvalueModifyFieldsOrder(TypedDict):
    """Sorting: field → ASC or DESC; in places the direction alone."""

    id: int
    """Identifier."""
    propertyValues: Sequence[PropertyvalueModifyFieldsOrderPropertyValues | Mapping[str, object]]
    """Values of order properties with their property identifiers."""


class PropertyvalueModifyFields(TypedDict):
    """Values by field."""

    order: PropertyvalueModifyFieldsOrder | Mapping[str, object]
    """Sorting: field → ASC or DESC; in places the direction alone."""


class PropertyvalueModifyResult(TypedDict):
    """What ``result`` holds."""

    propertyValues: list[OrderPropertyValue]
    """Values of order properties with their property identifiers."""


class PropertyvariantAddFields(TypedDict):
    """Values by field."""

    name: str
    orderPropsId: int
    """Order property to which the variant belongs."""
    value: str
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    description: NotRequired[str]


class PropertyvariantAddResult(TypedDict):
    """What ``result`` holds."""

    propertyVariant: OrderPropertyVariant
    """Variant of an order property, or the description of its fields."""


class PropertyvariantGetResult(TypedDict):
    """What ``result`` holds."""

    propertyVariant: OrderPropertyVariant
    """Variant of an order property, or the description of its fields."""


class PropertyvariantGetFieldsResultPropertyVariant(TypedDict):
    """Variant of an order property, or the description of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class PropertyvariantGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    propertyVariant: dict[str, PropertyvariantGetFieldsResultPropertyVariant]
    """Variant of an order property, or the description of its fields."""


class PropertyvariantUpdateFields(TypedDict):
    """Values by field."""

    name: str
    value: str
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    description: NotRequired[str]


class PropertyvariantUpdateResult(TypedDict):
    """What ``result`` holds."""

    propertyVariant: OrderPropertyVariant
    """Variant of an order property, or the description of its fields."""


class ShipmentAddFields(TypedDict):
    """Values by field."""

    orderId: int
    """Order that is shipped."""
    allowDelivery: bool | Literal["Y", "N"]
    """Whether delivery is allowed (Y or N)."""
    deducted: bool | Literal["Y", "N"]
    """Whether the goods have been shipped (Y or N)."""
    deliveryId: int
    """Delivery service in use."""
    statusId: NotRequired[Status | Mapping[str, object] | str]
    """Delivery status; left out: DN."""
    deliveryDocDate: NotRequired[datetime | str]
    """Date of the shipping document."""
    deliveryDocNum: NotRequired[str]
    """Number of the shipping document."""
    trackingNumber: NotRequired[str]
    """Tracking number of the parcel."""
    basePriceDelivery: NotRequired[float]
    """Delivery cost before discounts and surcharges."""
    comments: NotRequired[str]
    """Remark of the manager."""
    responsibleId: NotRequired[int]
    """Identifier of the responsible user."""
    xmlId: NotRequired[str]
    """External identifier."""
    companyId: NotRequired[int]
    """Company in the online shop; not used now."""


class ShipmentAddResult(TypedDict):
    """What ``result`` holds."""

    shipment: OrderShipment
    """Shipment record, or the description of its fields."""


class ShipmentGetResultShipmentShipmentItems(TypedDict):
    """Goods lines of the shipment."""

    basketId: int
    """Basket item that the line ships."""
    dateInsert: str
    """Time when the record was created."""
    id: int
    """Identifier."""
    orderDeliveryId: int
    """Shipment that the line belongs to."""
    quantity: int
    """Amount of the product in the line."""
    reservedQuantity: int
    """Amount of the product held in reserve."""
    xmlId: str
    """External identifier."""


class ShipmentGetResultShipment(TypedDict):
    """Shipment record, or the description of its fields."""

    accountNumber: str
    """System number of the shipment."""
    allowDelivery: str
    """Whether delivery is allowed (Y or N)."""
    basePriceDelivery: int
    """Delivery cost before discounts and surcharges."""
    canceled: str
    """Whether the shipment is cancelled (Y or N); deprecated."""
    comments: str
    """Remark of the manager."""
    companyId: int
    """Company in the online shop; not used now."""
    currency: str
    """Currency code of the shipment."""
    customPriceDelivery: str
    """Whether the delivery cost was set by hand (Y or N)."""
    dateAllowDelivery: Any
    """Time when the delivery permission changed."""
    dateCanceled: Any
    """Time of cancelling; deprecated."""
    dateDeducted: Any
    """Time when the shipped flag changed."""
    dateInsert: str
    """Time when the record was created."""
    dateMarked: Any
    """Time when the problem mark changed."""
    dateResponsibleId: str
    """Time when the responsible user changed."""
    deducted: str
    """Whether the goods have been shipped (Y or N)."""
    deliveryDocDate: Any
    """Date of the shipping document."""
    deliveryDocNum: str
    """Number of the shipping document."""
    deliveryId: int
    """Delivery service in use."""
    deliveryName: str
    """Delivery service, by name."""
    deliveryXmlId: str
    """External identifier of the delivery service."""
    discountPrice: int
    """Discount on the delivery cost."""
    empAllowDeliveryId: Any
    """User who changed the delivery permission."""
    empCanceledId: Any
    """User who cancelled the shipment; deprecated."""
    empDeductedId: Any
    """User who changed the shipped flag."""
    empMarkedId: Any
    """User who marked the shipment as a problem."""
    empResponsibleId: Any
    """User who appointed the responsible user."""
    externalDelivery: str
    """Whether it came from an outside system (Y or N)."""
    id: int
    """Identifier."""
    id1c: str
    """Identifier of the shipment in 1C."""
    marked: str
    """Whether the shipment is marked as a problem (Y or N)."""
    orderId: int
    """Order that is shipped."""
    priceDelivery: int
    """Delivery cost after discounts and surcharges."""
    reasonMarked: str
    """Why the shipment is marked as a problem."""
    reasonUndoDeducted: str
    """Reason for undoing the shipping; deprecated."""
    responsibleId: int
    """Identifier of the responsible user."""
    shipmentItems: list[ShipmentGetResultShipmentShipmentItems]
    """Goods lines of the shipment."""
    statusId: str
    """Delivery status; left out: DN."""
    statusXmlId: str
    """External identifier of the delivery status."""
    system: str
    """Whether the shipment is a system one; always N here."""
    trackingDescription: str
    """Explanation of the tracking status."""
    trackingLastCheck: str
    """Time of the last tracking check."""
    trackingNumber: str
    """Tracking number of the parcel."""
    trackingStatus: str
    """Tracking status of the parcel."""
    updated1c: str
    """Whether the shipment was synchronised with 1C."""
    version1c: str
    """Version of 1C, if 1C updated the shipment."""
    xmlId: str
    """External identifier."""


class ShipmentGetResult(TypedDict):
    """What ``result`` holds."""

    shipment: ShipmentGetResultShipment
    """Shipment record, or the description of its fields."""


class ShipmentGetFieldsResultShipment(TypedDict):
    """Shipment record, or the description of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class ShipmentGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    shipment: dict[str, ShipmentGetFieldsResultShipment]
    """Shipment record, or the description of its fields."""


class ShipmentUpdateFields(TypedDict):
    """Values by field."""

    allowDelivery: bool | Literal["Y", "N"]
    """Whether delivery is allowed (Y or N)."""
    deducted: bool | Literal["Y", "N"]
    """Whether the goods have been shipped (Y or N)."""
    deliveryId: DeliveryService | Mapping[str, object] | int
    """Delivery service in use."""
    statusId: NotRequired[Status | Mapping[str, object] | str]
    """Delivery status; left out: DN."""
    deliveryDocDate: NotRequired[datetime | str]
    """Date of the shipping document."""
    deliveryDocNum: NotRequired[str]
    """Number of the shipping document."""
    trackingNumber: NotRequired[str]
    """Tracking number of the parcel."""
    basePriceDelivery: NotRequired[float]
    """Delivery cost before discounts and surcharges."""
    comments: NotRequired[str]
    """Remark of the manager."""
    responsibleId: NotRequired[int]
    """Identifier of the responsible user."""
    xmlId: NotRequired[str]
    """External identifier."""
    priceDelivery: NotRequired[float]
    """Delivery cost after discounts and surcharges."""
    companyId: NotRequired[int]
    """Company in the online shop; not used now."""


class ShipmentUpdateResult(TypedDict):
    """What ``result`` holds."""

    shipment: OrderShipment
    """Shipment record, or the description of its fields."""


class ShipmentitemAddFields(TypedDict):
    """Values by field."""

    orderDeliveryId: str | int
    """Identifier of the shipment."""
    basketId: int
    """Identifier of the basket item."""
    quantity: float
    """Quantity of the product."""
    xmlId: NotRequired[str]
    """External identifier."""


class ShipmentitemAddResult(TypedDict):
    """What ``result`` holds."""

    shipmentItem: OrderShipmentItem
    """Item of the shipment, or descriptions of its fields."""


class ShipmentitemGetResult(TypedDict):
    """What ``result`` holds."""

    shipmentItem: OrderShipmentItem
    """Item of the shipment, or descriptions of its fields."""


class ShipmentitemGetfieldsResultShipmentItem(TypedDict):
    """Item of the shipment, or descriptions of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class ShipmentitemGetfieldsResult(TypedDict):
    """What ``result`` holds."""

    shipmentItem: dict[str, ShipmentitemGetfieldsResultShipmentItem]
    """Item of the shipment, or descriptions of its fields."""


class ShipmentitemUpdateFields(TypedDict):
    """Values by field."""

    quantity: float
    """Quantity of the product."""
    xmlId: NotRequired[str]
    """External identifier."""


class ShipmentitemUpdateResult(TypedDict):
    """What ``result`` holds."""

    shipmentItem: OrderShipmentItem
    """Item of the shipment, or descriptions of its fields."""


class ShipmentpropertyAddFieldsSettings(TypedDict):
    """Extra settings of the property, depending on its type."""

    multiline: NotRequired[bool | Literal["Y", "N"]]
    """Whether the text is entered in several lines. Default: ``N``."""
    maxlength: NotRequired[int]
    """Greatest number of characters in the value."""
    minlength: NotRequired[int]
    """Least number of characters in the value."""
    pattern: NotRequired[str]
    """Regular expression that checks the value."""
    cols: NotRequired[int]
    """Outdated and without effect."""
    rows: NotRequired[int]
    """Outdated and without effect."""
    size: NotRequired[int]
    min: NotRequired[int]
    """Least value allowed for a number."""
    max: NotRequired[int]
    """Greatest value allowed for a number."""
    step: NotRequired[int]
    """By how much the interface changes a number."""
    multielement: NotRequired[bool | Literal["Y", "N"]]
    """Whether choices show as a list of checkboxes. Default: ``N``."""
    maxsize: NotRequired[int]
    """Greatest size of an uploaded file, in bytes."""
    accept: NotRequired[str]
    """File extensions that may be uploaded, for example png, doc, zip."""
    time: NotRequired[bool | Literal["Y", "N"]]
    """Default: ``N``."""


class ShipmentpropertyAddFields(TypedDict):
    """Values by field."""

    personTypeId: int
    """Payer type that the property is meant for."""
    propsGroupId: int
    """Group of properties it belongs to."""
    name: str
    type: Literal["STRING", "Y/N", "NUMBER", "ENUM", "FILE", "DATE", "LOCATION", "ADDRESS"]
    """Property type, such as STRING, NUMBER, ENUM, FILE or LOCATION; or a field's data type. One
    of ``STRING`` (text), ``Y/N`` (yes or no), ``NUMBER`` (number), ``ENUM`` (choice from a
    list), ``FILE`` (file), ``DATE`` (date), ``LOCATION`` (location), ``ADDRESS`` (address).
    """
    code: NotRequired[str]
    """Code that identifies the entry."""
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active. Default: ``Y``."""
    util: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is a service property, hidden from buyers. Default: ``N``."""
    userProps: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is kept in the customer profile. Default: ``N``."""
    isFiltered: NotRequired[bool | Literal["Y", "N"]]
    """Whether the shipment list can be filtered by it. Default: ``N``."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    description: NotRequired[str]
    required: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value is required. Default: ``N``."""
    multiple: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed. Default: ``N``."""
    settings: NotRequired[ShipmentpropertyAddFieldsSettings | Mapping[str, object]]
    """Extra settings of the property, depending on its type."""
    xmlId: NotRequired[str]
    """External identifier."""
    defaultValue: NotRequired[object]
    """Value used by default; a list for multiple properties."""
    isProfileName: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value names the customer profile. Default: ``N``."""
    isPayer: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is the payer's name. Default: ``N``."""
    isEmail: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is an e-mail address, used to register buyers. Default: ``N``."""
    isPhone: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is a phone number. Default: ``N``."""
    isZip: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is a postal code. Default: ``N``."""
    isAddress: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is an address. Default: ``N``."""
    isLocation: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is the buyer's location for delivery costs. Default: ``N``."""
    isLocation4tax: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is the buyer's location for tax rates. Default: ``N``."""
    inputFieldLocation: NotRequired[str]
    """Outdated and without effect."""
    isAddressFrom: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is the pick-up address for delivery costs. Default: ``N``."""
    isAddressTo: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is the destination address for delivery costs. Default: ``N``."""


class ShipmentpropertyAddResultPropertySettings(TypedDict):
    """Extra settings of the property, depending on its type."""

    maxlength: str
    """Greatest number of characters in the value."""
    multiline: str
    """Whether the text is entered in several lines."""


class ShipmentpropertyAddResultProperty(TypedDict):
    """Shipment property with its fields."""

    active: str
    """Whether it is active."""
    code: str
    """Code that identifies the entry."""
    defaultValue: str
    """Value used by default; a list for multiple properties."""
    description: str
    id: int
    """Identifier."""
    inputFieldLocation: str
    """Outdated and without effect."""
    isAddress: str
    """Whether the value is an address."""
    isAddressFrom: str
    """Whether the value is the pick-up address for delivery costs."""
    isAddressTo: str
    """Whether the value is the destination address for delivery costs."""
    isEmail: str
    """Whether the value is an e-mail address, used to register buyers."""
    isFiltered: str
    """Whether the shipment list can be filtered by it."""
    isLocation: str
    """Whether the value is the buyer's location for delivery costs."""
    isLocation4tax: str
    """Whether the value is the buyer's location for tax rates."""
    isPayer: str
    """Whether the value is the payer's name."""
    isPhone: str
    """Whether the value is a phone number."""
    isProfileName: str
    """Whether the value names the customer profile."""
    isZip: str
    """Whether the value is a postal code."""
    multiple: str
    """Whether several values are allowed."""
    name: str
    personTypeId: int
    """Payer type that the property is meant for."""
    propsGroupId: int
    """Group of properties it belongs to."""
    required: str
    """Whether a value is required."""
    settings: ShipmentpropertyAddResultPropertySettings
    """Extra settings of the property, depending on its type."""
    sort: int
    """Sort index, or the field to sort by."""
    type: str
    """Property type, such as STRING, NUMBER, ENUM, FILE or LOCATION; or a field's data type."""
    userProps: str
    """Whether the value is kept in the customer profile."""
    util: str
    """Whether it is a service property, hidden from buyers."""
    xmlId: str
    """External identifier."""


class ShipmentpropertyAddResult(TypedDict):
    """What ``result`` holds."""

    property: ShipmentpropertyAddResultProperty
    """Shipment property with its fields."""


class ShipmentpropertyGetResultProperty(TypedDict):
    """Shipment property with its fields."""

    active: str
    """Whether it is active."""
    code: str
    """Code that identifies the entry."""
    defaultValue: str
    """Value used by default; a list for multiple properties."""
    description: str
    id: int
    """Identifier."""
    inputFieldLocation: str
    """Outdated and without effect."""
    isAddress: str
    """Whether the value is an address."""
    isAddressFrom: str
    """Whether the value is the pick-up address for delivery costs."""
    isAddressTo: str
    """Whether the value is the destination address for delivery costs."""
    isEmail: str
    """Whether the value is an e-mail address, used to register buyers."""
    isFiltered: str
    """Whether the shipment list can be filtered by it."""
    isLocation: str
    """Whether the value is the buyer's location for delivery costs."""
    isLocation4tax: str
    """Whether the value is the buyer's location for tax rates."""
    isPayer: str
    """Whether the value is the payer's name."""
    isPhone: str
    """Whether the value is a phone number."""
    isProfileName: str
    """Whether the value names the customer profile."""
    isZip: str
    """Whether the value is a postal code."""
    multiple: str
    """Whether several values are allowed."""
    name: str
    personTypeId: int
    """Payer type that the property is meant for."""
    propsGroupId: int
    """Group of properties it belongs to."""
    required: str
    """Whether a value is required."""
    settings: list[Any]
    """Extra settings of the property, depending on its type."""
    sort: int
    """Sort index, or the field to sort by."""
    type: str
    """Property type, such as STRING, NUMBER, ENUM, FILE or LOCATION; or a field's data type."""
    userProps: str
    """Whether the value is kept in the customer profile."""
    util: str
    """Whether it is a service property, hidden from buyers."""
    xmlId: str
    """External identifier."""


class ShipmentpropertyGetResult(TypedDict):
    """What ``result`` holds."""

    property: ShipmentpropertyGetResultProperty
    """Shipment property with its fields."""


class ShipmentpropertyGetfieldsbytypeResultPropertyFields(TypedDict):
    """Values by field."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Property type, such as STRING, NUMBER, ENUM, FILE or LOCATION; or a field's data type."""


class ShipmentpropertyGetfieldsbytypeResultProperty(TypedDict):
    """Shipment property with its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Property type, such as STRING, NUMBER, ENUM, FILE or LOCATION; or a field's data type."""
    fields: NotRequired[dict[str, ShipmentpropertyGetfieldsbytypeResultPropertyFields]]
    """Values by field."""


class ShipmentpropertyGetfieldsbytypeResult(TypedDict):
    """What ``result`` holds."""

    property: dict[str, ShipmentpropertyGetfieldsbytypeResultProperty]
    """Shipment property with its fields."""


class ShipmentpropertyListItemSettings(TypedDict):
    """Extra settings of the property, depending on its type."""

    size: int


class ShipmentpropertyListItem(TypedDict):
    """Shipment properties that were found."""

    active: str
    """Whether it is active."""
    code: str
    """Code that identifies the entry."""
    defaultValue: str
    """Value used by default; a list for multiple properties."""
    description: str
    id: int
    """Identifier."""
    inputFieldLocation: str
    """Outdated and without effect."""
    isAddress: str
    """Whether the value is an address."""
    isAddressFrom: str
    """Whether the value is the pick-up address for delivery costs."""
    isAddressTo: str
    """Whether the value is the destination address for delivery costs."""
    isEmail: str
    """Whether the value is an e-mail address, used to register buyers."""
    isFiltered: str
    """Whether the shipment list can be filtered by it."""
    isLocation: str
    """Whether the value is the buyer's location for delivery costs."""
    isPayer: str
    """Whether the value is the payer's name."""
    isPhone: str
    """Whether the value is a phone number."""
    isProfileName: str
    """Whether the value names the customer profile."""
    isZip: str
    """Whether the value is a postal code."""
    multiple: str
    """Whether several values are allowed."""
    name: str
    personTypeId: int
    """Payer type that the property is meant for."""
    propsGroupId: int
    """Group of properties it belongs to."""
    required: str
    """Whether a value is required."""
    settings: ShipmentpropertyListItemSettings | list[Any]
    """Extra settings of the property, depending on its type."""
    sort: int
    """Sort index, or the field to sort by."""
    type: str
    """Property type, such as STRING, NUMBER, ENUM, FILE or LOCATION; or a field's data type."""
    userProps: str
    """Whether the value is kept in the customer profile."""
    util: str
    """Whether it is a service property, hidden from buyers."""
    xmlId: str
    """External identifier."""


class ShipmentpropertyUpdateFields(TypedDict):
    """Values by field."""

    name: str
    code: NotRequired[str]
    """Code that identifies the entry."""
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active. Default: ``Y``."""
    util: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is a service property, hidden from buyers. Default: ``N``."""
    userProps: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is kept in the customer profile. Default: ``N``."""
    isFiltered: NotRequired[bool | Literal["Y", "N"]]
    """Whether the shipment list can be filtered by it. Default: ``N``."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    description: NotRequired[str]
    required: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value is required. Default: ``N``."""
    multiple: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed. Default: ``N``."""
    settings: NotRequired[Mapping[str, object]]
    """Extra settings of the property, depending on its type."""
    xmlId: NotRequired[str]
    """External identifier."""
    defaultValue: NotRequired[object]
    """Value used by default; a list for multiple properties."""
    isProfileName: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value names the customer profile. Default: ``N``."""
    isPayer: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is the payer's name. Default: ``N``."""
    isEmail: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is an e-mail address, used to register buyers. Default: ``N``."""
    isPhone: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is a phone number. Default: ``N``."""
    isZip: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is a postal code. Default: ``N``."""
    isAddress: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is an address. Default: ``N``."""
    isLocation: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is the buyer's location for delivery costs. Default: ``N``."""
    isLocation4tax: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is the buyer's location for tax rates. Default: ``N``."""
    inputFieldLocation: NotRequired[str]
    """Outdated and without effect."""
    isAddressFrom: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is the pick-up address for delivery costs. Default: ``N``."""
    isAddressTo: NotRequired[bool | Literal["Y", "N"]]
    """Whether the value is the destination address for delivery costs. Default: ``N``."""


class ShipmentpropertyUpdateResultPropertySettings(TypedDict):
    """Extra settings of the property, depending on its type."""

    maxlength: str
    """Greatest number of characters in the value."""
    multiline: str
    """Whether the text is entered in several lines."""


class ShipmentpropertyUpdateResultProperty(TypedDict):
    """Shipment property with its fields."""

    active: str
    """Whether it is active."""
    code: str
    """Code that identifies the entry."""
    defaultValue: str
    """Value used by default; a list for multiple properties."""
    description: str
    id: int
    """Identifier."""
    inputFieldLocation: str
    """Outdated and without effect."""
    isAddress: str
    """Whether the value is an address."""
    isAddressFrom: str
    """Whether the value is the pick-up address for delivery costs."""
    isAddressTo: str
    """Whether the value is the destination address for delivery costs."""
    isEmail: str
    """Whether the value is an e-mail address, used to register buyers."""
    isFiltered: str
    """Whether the shipment list can be filtered by it."""
    isLocation: str
    """Whether the value is the buyer's location for delivery costs."""
    isLocation4tax: str
    """Whether the value is the buyer's location for tax rates."""
    isPayer: str
    """Whether the value is the payer's name."""
    isPhone: str
    """Whether the value is a phone number."""
    isProfileName: str
    """Whether the value names the customer profile."""
    isZip: str
    """Whether the value is a postal code."""
    multiple: str
    """Whether several values are allowed."""
    name: str
    personTypeId: int
    """Payer type that the property is meant for."""
    propsGroupId: int
    """Group of properties it belongs to."""
    required: str
    """Whether a value is required."""
    settings: ShipmentpropertyUpdateResultPropertySettings
    """Extra settings of the property, depending on its type."""
    sort: int
    """Sort index, or the field to sort by."""
    type: str
    """Property type, such as STRING, NUMBER, ENUM, FILE or LOCATION; or a field's data type."""
    userProps: str
    """Whether the value is kept in the customer profile."""
    util: str
    """Whether it is a service property, hidden from buyers."""
    xmlId: str
    """External identifier."""


class ShipmentpropertyUpdateResult(TypedDict):
    """What ``result`` holds."""

    property: ShipmentpropertyUpdateResultProperty
    """Shipment property with its fields."""


class ShipmentpropertyvalueGetResultPropertyValue(TypedDict):
    """Value of a shipment property, or the description of its fields."""

    code: Any
    """Code that identifies the entry."""
    id: int
    """Identifier."""
    name: str
    shipmentPropsId: int
    """Shipment property to which the value belongs."""
    value: str


class ShipmentpropertyvalueGetResult(TypedDict):
    """What ``result`` holds."""

    propertyValue: ShipmentpropertyvalueGetResultPropertyValue
    """Value of a shipment property, or the description of its fields."""


class ShipmentpropertyvalueGetfieldsResultPropertyValue(TypedDict):
    """Value of a shipment property, or the description of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class ShipmentpropertyvalueGetfieldsResult(TypedDict):
    """What ``result`` holds."""

    propertyValue: dict[str, ShipmentpropertyvalueGetfieldsResultPropertyValue]
    """Value of a shipment property, or the description of its fields."""


class ShipmentpropertyvalueModifyFieldsShipmentPropertyValues(TypedDict):
    """Values of shipment properties, found or to be set."""

    shipmentPropsId: int
    """Shipment property to which the value belongs."""
    value: str


class ShipmentpropertyvalueModifyFieldsShipment(TypedDict):
    """Shipment with its identifier and the property values to set."""

    id: str | int
    """Identifier."""
    propertyValues: Sequence[
        ShipmentpropertyvalueModifyFieldsShipmentPropertyValues | Mapping[str, object]
    ]
    """Values of shipment properties, found or to be set."""


class ShipmentpropertyvalueModifyFields(TypedDict):
    """Values by field."""

    shipment: ShipmentpropertyvalueModifyFieldsShipment | Mapping[str, object]
    """Shipment with its identifier and the property values to set."""


class ShipmentpropertyvalueModifyResult(TypedDict):
    """What ``result`` holds."""

    propertyValues: list[ShipmentPropertyValue]
    """Values of shipment properties, found or to be set."""


class StatusAddFields(TypedDict):
    """Values by field."""

    id: str
    """Identifier."""
    type: Literal["O", "D"] | str
    """What the status is for: O order, D delivery; or a field's data type. One of ``O`` (for
    orders), ``D`` (for deliveries) and others.
    """
    notify: NotRequired[bool | Literal["Y", "N"]]
    """Whether the customer is e-mailed when the status is reached."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    color: NotRequired[str]
    """Colour, mostly as a hex code."""
    xmlId: NotRequired[str]
    """External identifier."""


class StatusAddResult(TypedDict):
    """What ``result`` holds."""

    status: Status
    """The status added, changed or read."""


class StatusGetResult(TypedDict):
    """What ``result`` holds."""

    status: Status
    """The status added, changed or read."""


class StatusGetFieldsResultStatus(TypedDict):
    """The status added, changed or read."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """What the status is for: O order, D delivery; or a field's data type."""


class StatusGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    status: dict[str, StatusGetFieldsResultStatus]
    """The status added, changed or read."""


class StatusUpdateFields(TypedDict):
    """Values by field."""

    type: Literal["O", "D"] | str
    """What the status is for: O order, D delivery; or a field's data type. One of ``O`` (for
    orders), ``D`` (for deliveries) and others.
    """
    notify: NotRequired[bool | Literal["Y", "N"]]
    """Whether the customer is e-mailed when the status is reached."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    color: NotRequired[str]
    """Colour, mostly as a hex code."""
    xmlId: NotRequired[str]
    """External identifier."""


class StatusUpdateResult(TypedDict):
    """What ``result`` holds."""

    status: Status
    """The status added, changed or read."""


class StatusLangAddFields(TypedDict):
    """Values by field."""

    statusId: str
    """Code of the status that is translated."""
    lid: str
    """Language of the translation, a code such as `de`."""
    name: str
    description: NotRequired[str]


class StatusLangAddResult(TypedDict):
    """What ``result`` holds."""

    statusLang: StatusLang
    """Translation of a status, or descriptions of its fields by field name."""


class StatusLangDeleteByFilterFields(TypedDict):
    """Values by field."""

    statusId: str
    """Code of the status that is translated."""
    lid: str
    """Language of the translation, a code such as `de`."""
    name: str


class StatusLangGetFieldsResultStatusLang(TypedDict):
    """Translation of a status, or descriptions of its fields by field name."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class StatusLangGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    statusLang: dict[str, StatusLangGetFieldsResultStatusLang]
    """Translation of a status, or descriptions of its fields by field name."""


class TradeBindingGetFieldsResultTradeBinding(TypedDict):
    """Description of the fields of a tie."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class TradeBindingGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    tradeBinding: dict[str, TradeBindingGetFieldsResultTradeBinding]
    """Description of the fields of a tie."""


class TradePlatformGetFieldsResultTradePlatform(TypedDict):
    """Fields of an order source with their descriptions."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class TradePlatformGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    tradePlatform: dict[str, TradePlatformGetFieldsResultTradePlatform]
    """Fields of an order source with their descriptions."""


_BASKETITEM__ADD: Final[Endpoint[BasketitemAddResult]] = Endpoint("sale.basketitem.add")
_BASKETITEM__ADD_CATALOG_PRODUCT: Final[Endpoint[BasketitemAddCatalogProductResult]] = Endpoint(
    "sale.basketitem.addCatalogProduct"
)
_BASKETITEM__DELETE: Final[Endpoint[bool]] = Endpoint("sale.basketitem.delete")
_BASKETITEM__GET: Final[Endpoint[BasketitemGetResult]] = Endpoint(
    "sale.basketitem.get", write=False
)
_BASKETITEM__GET_FIELDS: Final[Endpoint[BasketitemGetFieldsResult]] = Endpoint(
    "sale.basketitem.getFields", write=False
)
_BASKETITEM__GET_FIELDS_CATALOG_PRODUCT: Final[
    Endpoint[BasketitemGetFieldsCatalogProductResult]
] = Endpoint("sale.basketitem.getFieldsCatalogProduct", write=False)
_BASKETITEM__LIST: Final[ListEndpoint[BasketItem]] = ListEndpoint(
    "sale.basketitem.list", Paging("start", ("basketItems",), 50, id="id")
)
_BASKETITEM__UPDATE: Final[Endpoint[BasketitemUpdateResult]] = Endpoint("sale.basketitem.update")
_BASKETITEM__UPDATE_CATALOG_PRODUCT: Final[Endpoint[BasketitemUpdateCatalogProductResult]] = (
    Endpoint("sale.basketitem.updateCatalogProduct")
)
_BASKETPROPERTIES__ADD: Final[Endpoint[BasketpropertiesAddResult]] = Endpoint(
    "sale.basketproperties.add"
)
_BASKETPROPERTIES__DELETE: Final[Endpoint[bool]] = Endpoint("sale.basketproperties.delete")
_BASKETPROPERTIES__GET: Final[Endpoint[BasketpropertiesGetResult]] = Endpoint(
    "sale.basketproperties.get", write=False
)
_BASKETPROPERTIES__GET_FIELDS: Final[Endpoint[BasketpropertiesGetFieldsResult]] = Endpoint(
    "sale.basketproperties.getFields", write=False
)
_BASKETPROPERTIES__LIST: Final[ListEndpoint[BasketItemProperty]] = ListEndpoint(
    "sale.basketproperties.list", Paging("start", ("basketProperties",), 50, id="id")
)
_BASKETPROPERTIES__UPDATE: Final[Endpoint[BasketpropertiesUpdateResult]] = Endpoint(
    "sale.basketproperties.update"
)
_BUSINESS_VALUE_PERSON_DOMAIN__ADD: Final[Endpoint[BusinessValuePersonDomainAddResult]] = Endpoint(
    "sale.businessValuePersonDomain.add"
)
_BUSINESS_VALUE_PERSON_DOMAIN__DELETE_BY_FILTER: Final[Endpoint[bool]] = Endpoint(
    "sale.businessValuePersonDomain.deleteByFilter"
)
_BUSINESS_VALUE_PERSON_DOMAIN__GET_FIELDS: Final[
    Endpoint[BusinessValuePersonDomainGetFieldsResult]
] = Endpoint("sale.businessValuePersonDomain.getFields", write=False)
_BUSINESS_VALUE_PERSON_DOMAIN__LIST: Final[ListEndpoint[BusinessValuePersonDomain]] = ListEndpoint(
    "sale.businessValuePersonDomain.list", Paging("start", ("businessValuePersonDomains",), 50)
)
_CASHBOX__ADD: Final[Endpoint[int]] = Endpoint("sale.cashbox.add")
_CASHBOX__DELETE: Final[Endpoint[bool]] = Endpoint("sale.cashbox.delete")
_CASHBOX__LIST: Final[Endpoint[list[CashboxListResult]]] = Endpoint(
    "sale.cashbox.list", write=False
)
_CASHBOX__UPDATE: Final[Endpoint[bool]] = Endpoint("sale.cashbox.update")
_CASHBOX__CHECK__APPLY: Final[Endpoint[bool]] = Endpoint("sale.cashbox.check.apply")
_CASHBOX__HANDLER__ADD: Final[Endpoint[int]] = Endpoint("sale.cashbox.handler.add")
_CASHBOX__HANDLER__DELETE: Final[Endpoint[bool]] = Endpoint("sale.cashbox.handler.delete")
_CASHBOX__HANDLER__LIST: Final[Endpoint[list[CashboxHandlerListResult]]] = Endpoint(
    "sale.cashbox.handler.list", write=False
)
_CASHBOX__HANDLER__UPDATE: Final[Endpoint[bool]] = Endpoint("sale.cashbox.handler.update")
_DELIVERY__ADD: Final[Endpoint[DeliveryAddResult]] = Endpoint("sale.delivery.add")
_DELIVERY__DELETE: Final[Endpoint[bool]] = Endpoint("sale.delivery.delete")
_DELIVERY__GETLIST: Final[Endpoint[list[DeliveryService]]] = Endpoint(
    "sale.delivery.getlist", write=False
)
_DELIVERY__UPDATE: Final[Endpoint[bool]] = Endpoint("sale.delivery.update")
_DELIVERY__CONFIG__GET: Final[Endpoint[list[DeliveryConfigGetResult]]] = Endpoint(
    "sale.delivery.config.get", write=False
)
_DELIVERY__CONFIG__UPDATE: Final[Endpoint[bool]] = Endpoint("sale.delivery.config.update")
_DELIVERY__EXTRA__SERVICE__ADD: Final[Endpoint[int]] = Endpoint("sale.delivery.extra.service.add")
_DELIVERY__EXTRA__SERVICE__DELETE: Final[Endpoint[bool]] = Endpoint(
    "sale.delivery.extra.service.delete"
)
_DELIVERY__EXTRA__SERVICE__GET: Final[Endpoint[list[DeliveryExtraService]]] = Endpoint(
    "sale.delivery.extra.service.get", write=False
)
_DELIVERY__EXTRA__SERVICE__UPDATE: Final[Endpoint[bool]] = Endpoint(
    "sale.delivery.extra.service.update"
)
_DELIVERY__HANDLER__ADD: Final[Endpoint[int]] = Endpoint("sale.delivery.handler.add")
_DELIVERY__HANDLER__DELETE: Final[Endpoint[bool]] = Endpoint("sale.delivery.handler.delete")
_DELIVERY__HANDLER__LIST: Final[ListEndpoint[DeliveryHandler]] = ListEndpoint(
    "sale.delivery.handler.list", Paging("start", (), 50, id="ID")
)
_DELIVERY__HANDLER__UPDATE: Final[Endpoint[bool]] = Endpoint("sale.delivery.handler.update")
_DELIVERY__REQUEST__DELETE: Final[Endpoint[bool]] = Endpoint("sale.delivery.request.delete")
_DELIVERY__REQUEST__SENDMESSAGE: Final[Endpoint[bool]] = Endpoint(
    "sale.delivery.request.sendmessage"
)
_DELIVERY__REQUEST__UPDATE: Final[Endpoint[bool]] = Endpoint("sale.delivery.request.update")
_ORDER__ADD: Final[Endpoint[OrderAddResult]] = Endpoint("sale.order.add")
_ORDER__DELETE: Final[Endpoint[bool]] = Endpoint("sale.order.delete")
_ORDER__GET: Final[Endpoint[OrderGetResult]] = Endpoint("sale.order.get", write=False)
_ORDER__GET_FIELDS: Final[Endpoint[OrderGetFieldsResult]] = Endpoint(
    "sale.order.getFields", write=False
)
_ORDER__LIST: Final[ListEndpoint[Order]] = ListEndpoint(
    "sale.order.list", Paging("start", ("orders",), 50, id="id")
)
_ORDER__UPDATE: Final[Endpoint[OrderUpdateResult]] = Endpoint("sale.order.update")
_PAYMENT__ADD: Final[Endpoint[PaymentAddResult]] = Endpoint("sale.payment.add")
_PAYMENT__DELETE: Final[Endpoint[bool]] = Endpoint("sale.payment.delete")
_PAYMENT__GET: Final[Endpoint[PaymentGetResult]] = Endpoint("sale.payment.get", write=False)
_PAYMENT__GET_FIELDS: Final[Endpoint[PaymentGetFieldsResult]] = Endpoint(
    "sale.payment.getfields", write=False
)
_PAYMENT__LIST: Final[ListEndpoint[OrderPayment]] = ListEndpoint(
    "sale.payment.list", Paging("start", ("payments",), 50, id="id")
)
_PAYMENT__UPDATE: Final[Endpoint[PaymentUpdateResult]] = Endpoint("sale.payment.update")
_PAYMENTITEMBASKET__ADD: Final[Endpoint[PaymentitembasketAddResult]] = Endpoint(
    "sale.paymentitembasket.add"
)
_PAYMENTITEMBASKET__DELETE: Final[Endpoint[bool]] = Endpoint("sale.paymentitembasket.delete")
_PAYMENTITEMBASKET__GET: Final[Endpoint[PaymentitembasketGetResult]] = Endpoint(
    "sale.paymentitembasket.get", write=False
)
_PAYMENTITEMBASKET__GETFIELDS: Final[Endpoint[PaymentitembasketGetfieldsResult]] = Endpoint(
    "sale.paymentitembasket.getfields", write=False
)
_PAYMENTITEMBASKET__LIST: Final[ListEndpoint[PaymentItemBasket]] = ListEndpoint(
    "sale.paymentitembasket.list", Paging("start", ("paymentItemsBasket",), 50, id="id")
)
_PAYMENTITEMBASKET__UPDATE: Final[Endpoint[PaymentitembasketUpdateResult]] = Endpoint(
    "sale.paymentitembasket.update"
)
_PAYMENTITEMSHIPMENT__ADD: Final[Endpoint[PaymentitemshipmentAddResult]] = Endpoint(
    "sale.paymentitemshipment.add"
)
_PAYMENTITEMSHIPMENT__DELETE: Final[Endpoint[bool]] = Endpoint("sale.paymentitemshipment.delete")
_PAYMENTITEMSHIPMENT__GET: Final[Endpoint[PaymentitemshipmentGetResult]] = Endpoint(
    "sale.paymentitemshipment.get", write=False
)
_PAYMENTITEMSHIPMENT__GET_FIELDS: Final[Endpoint[PaymentitemshipmentGetFieldsResult]] = Endpoint(
    "sale.paymentitemshipment.getfields", write=False
)
_PAYMENTITEMSHIPMENT__LIST: Final[ListEndpoint[PaymentItemShipment]] = ListEndpoint(
    "sale.paymentitemshipment.list", Paging("start", ("paymentItemsShipment",), 50, id="id")
)
_PAYMENTITEMSHIPMENT__UPDATE: Final[Endpoint[PaymentitemshipmentUpdateResult]] = Endpoint(
    "sale.paymentitemshipment.update"
)
_PAYSYSTEM__ADD: Final[Endpoint[int]] = Endpoint("sale.paysystem.add")
_PAYSYSTEM__DELETE: Final[Endpoint[bool]] = Endpoint("sale.paysystem.delete")
_PAYSYSTEM__LIST: Final[Endpoint[list[Paysystem]]] = Endpoint("sale.paysystem.list", write=False)
_PAYSYSTEM__UPDATE: Final[Endpoint[bool]] = Endpoint("sale.paysystem.update")
_PAYSYSTEM__HANDLER__ADD: Final[Endpoint[str | int]] = Endpoint("sale.paysystem.handler.add")
_PAYSYSTEM__HANDLER__DELETE: Final[Endpoint[bool]] = Endpoint("sale.paysystem.handler.delete")
_PAYSYSTEM__HANDLER__LIST: Final[Endpoint[list[PaysystemHandler]]] = Endpoint(
    "sale.paysystem.handler.list", write=False
)
_PAYSYSTEM__HANDLER__UPDATE: Final[Endpoint[bool]] = Endpoint("sale.paysystem.handler.update")
_PAYSYSTEM__PAY__INVOICE: Final[Endpoint[bool]] = Endpoint("sale.paysystem.pay.invoice")
_PAYSYSTEM__PAY__PAYMENT: Final[Endpoint[bool]] = Endpoint("sale.paysystem.pay.payment")
_PAYSYSTEM__SETTINGS__GET: Final[Endpoint[dict[str, Any]]] = Endpoint(
    "sale.paysystem.settings.get", write=False
)
_PAYSYSTEM__SETTINGS__UPDATE: Final[Endpoint[bool]] = Endpoint("sale.paysystem.settings.update")
_PAYSYSTEM__SETTINGS__INVOICE__GET: Final[Endpoint[PaysystemSettingsInvoiceGetResult]] = Endpoint(
    "sale.paysystem.settings.invoice.get", write=False
)
_PAYSYSTEM__SETTINGS__PAYMENT__GET: Final[Endpoint[dict[str, Any]]] = Endpoint(
    "sale.paysystem.settings.payment.get", write=False
)
_PERSONTYPE__ADD: Final[Endpoint[PersontypeAddResult]] = Endpoint("sale.persontype.add")
_PERSONTYPE__DELETE: Final[Endpoint[bool]] = Endpoint("sale.persontype.delete")
_PERSONTYPE__GET: Final[Endpoint[PersontypeGetResult]] = Endpoint(
    "sale.persontype.get", write=False
)
_PERSONTYPE__GET_FIELDS: Final[Endpoint[PersontypeGetFieldsResult]] = Endpoint(
    "sale.persontype.getFields", write=False
)
_PERSONTYPE__LIST: Final[ListEndpoint[PersonType]] = ListEndpoint(
    "sale.persontype.list", Paging("start", ("personTypes",), 50, id="id")
)
_PERSONTYPE__UPDATE: Final[Endpoint[PersontypeUpdateResult]] = Endpoint("sale.persontype.update")
_PROPERTY__ADD: Final[Endpoint[PropertyAddResult]] = Endpoint("sale.property.add")
_PROPERTY__DELETE: Final[Endpoint[bool]] = Endpoint("sale.property.delete")
_PROPERTY__GET: Final[Endpoint[PropertyGetResult]] = Endpoint("sale.property.get", write=False)
_PROPERTY__GETFIELDSBYTYPE: Final[Endpoint[PropertyGetfieldsbytypeResult]] = Endpoint(
    "sale.property.getfieldsbytype", write=False
)
_PROPERTY__LIST: Final[ListEndpoint[OrderProperty]] = ListEndpoint(
    "sale.property.list", Paging("start", ("properties",), 50, id="id")
)
_PROPERTY__UPDATE: Final[Endpoint[PropertyUpdateResult]] = Endpoint("sale.property.update")
_PROPERTY_RELATION__ADD: Final[Endpoint[PropertyRelationAddResult]] = Endpoint(
    "sale.propertyRelation.add"
)
_PROPERTY_RELATION__DELETE_BY_FILTER: Final[Endpoint[bool]] = Endpoint(
    "sale.propertyRelation.deleteByFilter"
)
_PROPERTY_RELATION__GET_FIELDS: Final[Endpoint[PropertyRelationGetFieldsResult]] = Endpoint(
    "sale.propertyRelation.getFields", write=False
)
_PROPERTY_RELATION__LIST: Final[ListEndpoint[OrderPropertyRelation]] = ListEndpoint(
    "sale.propertyRelation.list", Paging("start", ("propertyRelations",), 50)
)
_PROPERTYGROUP__ADD: Final[Endpoint[PropertygroupAddResult]] = Endpoint("sale.propertygroup.add")
_PROPERTYGROUP__DELETE: Final[Endpoint[bool]] = Endpoint("sale.propertygroup.delete")
_PROPERTYGROUP__GET: Final[Endpoint[PropertygroupGetResult]] = Endpoint(
    "sale.propertygroup.get", write=False
)
_PROPERTYGROUP__GET_FIELDS: Final[Endpoint[PropertygroupGetFieldsResult]] = Endpoint(
    "sale.propertygroup.getFields", write=False
)
_PROPERTYGROUP__LIST: Final[ListEndpoint[OrderPropertyGroup]] = ListEndpoint(
    "sale.propertygroup.list", Paging("start", ("propertyGroups",), 50, id="id")
)
_PROPERTYGROUP__UPDATE: Final[Endpoint[PropertygroupUpdateResult]] = Endpoint(
    "sale.propertygroup.update"
)
_PROPERTYVALUE__DELETE: Final[Endpoint[bool]] = Endpoint("sale.propertyvalue.delete")
_PROPERTYVALUE__GET: Final[Endpoint[PropertyvalueGetResult]] = Endpoint(
    "sale.propertyvalue.get", write=False
)
_PROPERTYVALUE__GET_FIELDS: Final[Endpoint[PropertyvalueGetFieldsResult]] = Endpoint(
    "sale.propertyvalue.getFields", write=False
)
_PROPERTYVALUE__LIST: Final[ListEndpoint[OrderPropertyValue]] = ListEndpoint(
    "sale.propertyvalue.list", Paging("start", ("propertyValues",), 50, id="id")
)
_PROPERTYVALUE__MODIFY: Final[Endpoint[PropertyvalueModifyResult]] = Endpoint(
    "sale.propertyvalue.modify"
)
_PROPERTYVARIANT__ADD: Final[Endpoint[PropertyvariantAddResult]] = Endpoint(
    "sale.propertyvariant.add"
)
_PROPERTYVARIANT__DELETE: Final[Endpoint[bool]] = Endpoint("sale.propertyvariant.delete")
_PROPERTYVARIANT__GET: Final[Endpoint[PropertyvariantGetResult]] = Endpoint(
    "sale.propertyvariant.get", write=False
)
_PROPERTYVARIANT__GET_FIELDS: Final[Endpoint[PropertyvariantGetFieldsResult]] = Endpoint(
    "sale.propertyvariant.getFields", write=False
)
_PROPERTYVARIANT__LIST: Final[ListEndpoint[OrderPropertyVariant]] = ListEndpoint(
    "sale.propertyvariant.list", Paging("start", ("propertyVariants",), 50, id="id")
)
_PROPERTYVARIANT__UPDATE: Final[Endpoint[PropertyvariantUpdateResult]] = Endpoint(
    "sale.propertyvariant.update"
)
_SHIPMENT__ADD: Final[Endpoint[ShipmentAddResult]] = Endpoint("sale.shipment.add")
_SHIPMENT__DELETE: Final[Endpoint[bool]] = Endpoint("sale.shipment.delete")
_SHIPMENT__GET: Final[Endpoint[ShipmentGetResult]] = Endpoint("sale.shipment.get", write=False)
_SHIPMENT__GET_FIELDS: Final[Endpoint[ShipmentGetFieldsResult]] = Endpoint(
    "sale.shipment.getFields", write=False
)
_SHIPMENT__LIST: Final[ListEndpoint[OrderShipment]] = ListEndpoint(
    "sale.shipment.list", Paging("start", ("shipments",), 50, id="id")
)
_SHIPMENT__UPDATE: Final[Endpoint[ShipmentUpdateResult]] = Endpoint("sale.shipment.update")
_SHIPMENTITEM__ADD: Final[Endpoint[ShipmentitemAddResult]] = Endpoint("sale.shipmentitem.add")
_SHIPMENTITEM__DELETE: Final[Endpoint[bool]] = Endpoint("sale.shipmentitem.delete")
_SHIPMENTITEM__GET: Final[Endpoint[ShipmentitemGetResult]] = Endpoint(
    "sale.shipmentitem.get", write=False
)
_SHIPMENTITEM__GETFIELDS: Final[Endpoint[ShipmentitemGetfieldsResult]] = Endpoint(
    "sale.shipmentitem.getfields", write=False
)
_SHIPMENTITEM__LIST: Final[ListEndpoint[OrderShipmentItem]] = ListEndpoint(
    "sale.shipmentitem.list", Paging("start", ("shipmentItems",), 50, id="id")
)
_SHIPMENTITEM__UPDATE: Final[Endpoint[ShipmentitemUpdateResult]] = Endpoint(
    "sale.shipmentitem.update"
)
_SHIPMENTPROPERTY__ADD: Final[Endpoint[ShipmentpropertyAddResult]] = Endpoint(
    "sale.shipmentproperty.add"
)
_SHIPMENTPROPERTY__DELETE: Final[Endpoint[bool]] = Endpoint("sale.shipmentproperty.delete")
_SHIPMENTPROPERTY__GET: Final[Endpoint[ShipmentpropertyGetResult]] = Endpoint(
    "sale.shipmentproperty.get", write=False
)
_SHIPMENTPROPERTY__GETFIELDSBYTYPE: Final[Endpoint[ShipmentpropertyGetfieldsbytypeResult]] = (
    Endpoint("sale.shipmentproperty.getfieldsbytype", write=False)
)
_SHIPMENTPROPERTY__LIST: Final[ListEndpoint[ShipmentpropertyListItem]] = ListEndpoint(
    "sale.shipmentproperty.list", Paging("start", ("properties",), 50, id="id")
)
_SHIPMENTPROPERTY__UPDATE: Final[Endpoint[ShipmentpropertyUpdateResult]] = Endpoint(
    "sale.shipmentproperty.update"
)
_SHIPMENTPROPERTYVALUE__DELETE: Final[Endpoint[bool]] = Endpoint(
    "sale.shipmentpropertyvalue.delete"
)
_SHIPMENTPROPERTYVALUE__GET: Final[Endpoint[ShipmentpropertyvalueGetResult]] = Endpoint(
    "sale.shipmentpropertyvalue.get", write=False
)
_SHIPMENTPROPERTYVALUE__GETFIELDS: Final[Endpoint[ShipmentpropertyvalueGetfieldsResult]] = Endpoint(
    "sale.shipmentpropertyvalue.getfields", write=False
)
_SHIPMENTPROPERTYVALUE__LIST: Final[ListEndpoint[ShipmentPropertyValue]] = ListEndpoint(
    "sale.shipmentpropertyvalue.list", Paging("start", ("propertyValues",), 50, id="id")
)
_SHIPMENTPROPERTYVALUE__MODIFY: Final[Endpoint[ShipmentpropertyvalueModifyResult]] = Endpoint(
    "sale.shipmentpropertyvalue.modify"
)
_STATUS__ADD: Final[Endpoint[StatusAddResult]] = Endpoint("sale.status.add")
_STATUS__DELETE: Final[Endpoint[bool]] = Endpoint("sale.status.delete")
_STATUS__GET: Final[Endpoint[StatusGetResult]] = Endpoint("sale.status.get", write=False)
_STATUS__GET_FIELDS: Final[Endpoint[StatusGetFieldsResult]] = Endpoint(
    "sale.status.getfields", write=False
)
_STATUS__LIST: Final[ListEndpoint[Status]] = ListEndpoint(
    "sale.status.list", Paging("start", ("statuses",), 50, id="id")
)
_STATUS__UPDATE: Final[Endpoint[StatusUpdateResult]] = Endpoint("sale.status.update")
_STATUS_LANG__ADD: Final[Endpoint[StatusLangAddResult]] = Endpoint("sale.statusLang.add")
_STATUS_LANG__DELETE_BY_FILTER: Final[Endpoint[bool]] = Endpoint("sale.statusLang.deleteByFilter")
_STATUS_LANG__GET_FIELDS: Final[Endpoint[StatusLangGetFieldsResult]] = Endpoint(
    "sale.statusLang.getFields", write=False
)
_STATUS_LANG__GET_LIST_LANGS: Final[ListEndpoint[Lang]] = ListEndpoint(
    "sale.statusLang.getListLangs", Paging("start", ("langs",), 50)
)
_STATUS_LANG__LIST: Final[ListEndpoint[StatusLang]] = ListEndpoint(
    "sale.statusLang.list", Paging("start", ("statusLangs",), 50)
)
_TRADE_BINDING__GET_FIELDS: Final[Endpoint[TradeBindingGetFieldsResult]] = Endpoint(
    "sale.tradeBinding.getFields", write=False
)
_TRADE_BINDING__LIST: Final[ListEndpoint[OrderTradeBinding]] = ListEndpoint(
    "sale.tradeBinding.list", Paging("start", ("tradeBindings",), 50, id="id")
)
_TRADE_PLATFORM__GET_FIELDS: Final[Endpoint[TradePlatformGetFieldsResult]] = Endpoint(
    "sale.tradePlatform.getFields", write=False
)
_TRADE_PLATFORM__LIST: Final[ListEndpoint[OrderTradePlatform]] = ListEndpoint(
    "sale.tradePlatform.list", Paging("start", ("tradePlatforms",), 50, id="id")
)


class SaleMethods(Namespace):
    """Methods of ``sale``."""

    @_builtins.property
    def basketitem(self) -> SaleBasketitemMethods:
        """Methods of ``sale.basketitem``."""
        return SaleBasketitemMethods(self._caller)

    @_builtins.property
    def basketproperties(self) -> SaleBasketpropertiesMethods:
        """Methods of ``sale.basketproperties``."""
        return SaleBasketpropertiesMethods(self._caller)

    @_builtins.property
    def business_value_person_domain(self) -> SaleBusinessValuePersonDomainMethods:
        """Methods of ``sale.business_value_person_domain``."""
        return SaleBusinessValuePersonDomainMethods(self._caller)

    @_builtins.property
    def cashbox(self) -> SaleCashboxMethods:
        """Methods of ``sale.cashbox``."""
        return SaleCashboxMethods(self._caller)

    @_builtins.property
    def delivery(self) -> SaleDeliveryMethods:
        """Methods of ``sale.delivery``."""
        return SaleDeliveryMethods(self._caller)

    @_builtins.property
    def order(self) -> SaleOrderMethods:
        """Methods of ``sale.order``."""
        return SaleOrderMethods(self._caller)

    @_builtins.property
    def payment(self) -> SalePaymentMethods:
        """Methods of ``sale.payment``."""
        return SalePaymentMethods(self._caller)

    @_builtins.property
    def paymentitembasket(self) -> SalePaymentitembasketMethods:
        """Methods of ``sale.paymentitembasket``."""
        return SalePaymentitembasketMethods(self._caller)

    @_builtins.property
    def paymentitemshipment(self) -> SalePaymentitemshipmentMethods:
        """Methods of ``sale.paymentitemshipment``."""
        return SalePaymentitemshipmentMethods(self._caller)

    @_builtins.property
    def paysystem(self) -> SalePaysystemMethods:
        """Methods of ``sale.paysystem``."""
        return SalePaysystemMethods(self._caller)

    @_builtins.property
    def persontype(self) -> SalePersontypeMethods:
        """Methods of ``sale.persontype``."""
        return SalePersontypeMethods(self._caller)

    @_builtins.property
    def property(self) -> SalePropertyMethods:
        """Methods of ``sale.property``."""
        return SalePropertyMethods(self._caller)

    @_builtins.property
    def property_relation(self) -> SalePropertyRelationMethods:
        """Methods of ``sale.property_relation``."""
        return SalePropertyRelationMethods(self._caller)

    @_builtins.property
    def propertygroup(self) -> SalePropertygroupMethods:
        """Methods of ``sale.propertygroup``."""
        return SalePropertygroupMethods(self._caller)

    @_builtins.property
    def propertyvalue(self) -> SalePropertyvalueMethods:
        """Methods of ``sale.propertyvalue``."""
        return SalePropertyvalueMethods(self._caller)

    @_builtins.property
    def propertyvariant(self) -> SalePropertyvariantMethods:
        """Methods of ``sale.propertyvariant``."""
        return SalePropertyvariantMethods(self._caller)

    @_builtins.property
    def shipment(self) -> SaleShipmentMethods:
        """Methods of ``sale.shipment``."""
        return SaleShipmentMethods(self._caller)

    @_builtins.property
    def shipmentitem(self) -> SaleShipmentitemMethods:
        """Methods of ``sale.shipmentitem``."""
        return SaleShipmentitemMethods(self._caller)

    @_builtins.property
    def shipmentproperty(self) -> SaleShipmentpropertyMethods:
        """Methods of ``sale.shipmentproperty``."""
        return SaleShipmentpropertyMethods(self._caller)

    @_builtins.property
    def shipmentpropertyvalue(self) -> SaleShipmentpropertyvalueMethods:
        """Methods of ``sale.shipmentpropertyvalue``."""
        return SaleShipmentpropertyvalueMethods(self._caller)

    @_builtins.property
    def status(self) -> SaleStatusMethods:
        """Methods of ``sale.status``."""
        return SaleStatusMethods(self._caller)

    @_builtins.property
    def status_lang(self) -> SaleStatusLangMethods:
        """Methods of ``sale.status_lang``."""
        return SaleStatusLangMethods(self._caller)

    @_builtins.property
    def trade_binding(self) -> SaleTradeBindingMethods:
        """Methods of ``sale.trade_binding``."""
        return SaleTradeBindingMethods(self._caller)

    @_builtins.property
    def trade_platform(self) -> SaleTradePlatformMethods:
        """Methods of ``sale.trade_platform``."""
        return SaleTradePlatformMethods(self._caller)


class AsyncSaleMethods(AsyncNamespace):
    """Methods of ``sale``."""

    @_builtins.property
    def basketitem(self) -> AsyncSaleBasketitemMethods:
        """Methods of ``sale.basketitem``."""
        return AsyncSaleBasketitemMethods(self._caller)

    @_builtins.property
    def basketproperties(self) -> AsyncSaleBasketpropertiesMethods:
        """Methods of ``sale.basketproperties``."""
        return AsyncSaleBasketpropertiesMethods(self._caller)

    @_builtins.property
    def business_value_person_domain(self) -> AsyncSaleBusinessValuePersonDomainMethods:
        """Methods of ``sale.business_value_person_domain``."""
        return AsyncSaleBusinessValuePersonDomainMethods(self._caller)

    @_builtins.property
    def cashbox(self) -> AsyncSaleCashboxMethods:
        """Methods of ``sale.cashbox``."""
        return AsyncSaleCashboxMethods(self._caller)

    @_builtins.property
    def delivery(self) -> AsyncSaleDeliveryMethods:
        """Methods of ``sale.delivery``."""
        return AsyncSaleDeliveryMethods(self._caller)

    @_builtins.property
    def order(self) -> AsyncSaleOrderMethods:
        """Methods of ``sale.order``."""
        return AsyncSaleOrderMethods(self._caller)

    @_builtins.property
    def payment(self) -> AsyncSalePaymentMethods:
        """Methods of ``sale.payment``."""
        return AsyncSalePaymentMethods(self._caller)

    @_builtins.property
    def paymentitembasket(self) -> AsyncSalePaymentitembasketMethods:
        """Methods of ``sale.paymentitembasket``."""
        return AsyncSalePaymentitembasketMethods(self._caller)

    @_builtins.property
    def paymentitemshipment(self) -> AsyncSalePaymentitemshipmentMethods:
        """Methods of ``sale.paymentitemshipment``."""
        return AsyncSalePaymentitemshipmentMethods(self._caller)

    @_builtins.property
    def paysystem(self) -> AsyncSalePaysystemMethods:
        """Methods of ``sale.paysystem``."""
        return AsyncSalePaysystemMethods(self._caller)

    @_builtins.property
    def persontype(self) -> AsyncSalePersontypeMethods:
        """Methods of ``sale.persontype``."""
        return AsyncSalePersontypeMethods(self._caller)

    @_builtins.property
    def property(self) -> AsyncSalePropertyMethods:
        """Methods of ``sale.property``."""
        return AsyncSalePropertyMethods(self._caller)

    @_builtins.property
    def property_relation(self) -> AsyncSalePropertyRelationMethods:
        """Methods of ``sale.property_relation``."""
        return AsyncSalePropertyRelationMethods(self._caller)

    @_builtins.property
    def propertygroup(self) -> AsyncSalePropertygroupMethods:
        """Methods of ``sale.propertygroup``."""
        return AsyncSalePropertygroupMethods(self._caller)

    @_builtins.property
    def propertyvalue(self) -> AsyncSalePropertyvalueMethods:
        """Methods of ``sale.propertyvalue``."""
        return AsyncSalePropertyvalueMethods(self._caller)

    @_builtins.property
    def propertyvariant(self) -> AsyncSalePropertyvariantMethods:
        """Methods of ``sale.propertyvariant``."""
        return AsyncSalePropertyvariantMethods(self._caller)

    @_builtins.property
    def shipment(self) -> AsyncSaleShipmentMethods:
        """Methods of ``sale.shipment``."""
        return AsyncSaleShipmentMethods(self._caller)

    @_builtins.property
    def shipmentitem(self) -> AsyncSaleShipmentitemMethods:
        """Methods of ``sale.shipmentitem``."""
        return AsyncSaleShipmentitemMethods(self._caller)

    @_builtins.property
    def shipmentproperty(self) -> AsyncSaleShipmentpropertyMethods:
        """Methods of ``sale.shipmentproperty``."""
        return AsyncSaleShipmentpropertyMethods(self._caller)

    @_builtins.property
    def shipmentpropertyvalue(self) -> AsyncSaleShipmentpropertyvalueMethods:
        """Methods of ``sale.shipmentpropertyvalue``."""
        return AsyncSaleShipmentpropertyvalueMethods(self._caller)

    @_builtins.property
    def status(self) -> AsyncSaleStatusMethods:
        """Methods of ``sale.status``."""
        return AsyncSaleStatusMethods(self._caller)

    @_builtins.property
    def status_lang(self) -> AsyncSaleStatusLangMethods:
        """Methods of ``sale.status_lang``."""
        return AsyncSaleStatusLangMethods(self._caller)

    @_builtins.property
    def trade_binding(self) -> AsyncSaleTradeBindingMethods:
        """Methods of ``sale.trade_binding``."""
        return AsyncSaleTradeBindingMethods(self._caller)

    @_builtins.property
    def trade_platform(self) -> AsyncSaleTradePlatformMethods:
        """Methods of ``sale.trade_platform``."""
        return AsyncSaleTradePlatformMethods(self._caller)


class SaleBasketitemMethods(Namespace):
    """Methods of ``sale.basketitem``."""

    def add(
        self,
        *,
        fields: BasketitemAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> BasketitemAddResult:
        """Add an item, from the catalogue or not, to the basket of an order.

        Args:
            fields: Values by field. Required. Keys: ``orderId`` (required), ``quantity``
                (required), ``productId`` (required), ``currency`` (required), ``sort``,
                ``price``, ``basePrice``, ``discountPrice``, ``customPrice``, ``xmlId``,
                ``name``, ``weight``, ``dimensions``, ``measureCode``, ``measureName``,
                ``canBuy``, ``vatRate``, ``vatIncluded``, ``catalogXmlId``, ``productXmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketitemAddResult``: ``basketItem``.

        Raises:
            APIError: the portal refused the call. ``200140400007``: The product cannot be put
                into the basket: wrong identifier, or it is inactive. ``200140400008``:
                `orderId` is missing. ``200140400009``: There is no such order.
                ``200140400011``: The item's currency differs from that of the order.
                ``200040300010``: The caller may not add this. ``100``: A required parameter is
                missing. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketitem.add``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html
        """
        return self._call(
            _BASKETITEM__ADD,
            {
                "fields": _in_fields(
                    fields, {"customPrice": _yes_no, "canBuy": _yes_no, "vatIncluded": _yes_no}
                )
            },
            extra_params,
        )

    def add_catalog_product(
        self,
        *,
        fields: BasketitemAddCatalogProductFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> BasketitemAddCatalogProductResult:
        """Add a product or service of the catalogue to the basket of an order.

        Args:
            fields: Values by field. Required. Keys: ``orderId`` (required), ``quantity``
                (required), ``productId`` (required), ``currency`` (required), ``sort``,
                ``price``, ``basePrice``, ``discountPrice``, ``customPrice``, ``xmlId``,
                ``name``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketitemAddCatalogProductResult``: ``basketItem``.

        Raises:
            APIError: the portal refused the call. ``200140400006``: The product catalogue
                module is not installed. ``200140400007``: The product cannot be put into the
                basket: wrong identifier, or it is inactive. ``200140400008``: `orderId` is
                missing. ``200140400009``: There is no such order. ``200140400011``: The item's
                currency differs from that of the order. ``200040300010``: The caller may not
                add basket items. ``100``: A required parameter is missing. ``0``: Something
                else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketitem.addCatalogProduct``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add-catalog-product.html
        """
        return self._call(_BASKETITEM__ADD_CATALOG_PRODUCT, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove an item from a basket.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200140400001``: There is no such basket
                item. ``200040300010``: The caller may not delete this. ``100``: A required
                parameter is missing. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketitem.delete``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-delete.html
        """
        return self._call(_BASKETITEM__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> BasketitemGetResult:
        """Get one basket item by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketitemGetResult``: ``basketItem``.

        Raises:
            APIError: the portal refused the call. ``200140400001``: The basket item does not
                exist. ``200040300010``: The caller may not read this data. ``100``: A required
                parameter is missing. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketitem.get``. Scope: ``sale``. Who may call: online store
        managers. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get.html
        """
        return self._call(_BASKETITEM__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> BasketitemGetFieldsResult:
        """Describe the fields of a basket item.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketitemGetFieldsResult``: ``basketItem``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketitem.getFields``. Scope: ``sale``. Who may call: online store
        managers. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-fields.html
        """
        return self._call(_BASKETITEM__GET_FIELDS, {}, extra_params)

    def get_fields_catalog_product(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> BasketitemGetFieldsCatalogProductResult:
        """Describe the fields of a basket item taken from the product catalogue.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketitemGetFieldsCatalogProductResult``: ``basketItem``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketitem.getFieldsCatalogProduct``. Scope: ``sale``. Who may call:
        online store managers. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-catalog-product-fields.html
        """
        return self._call(_BASKETITEM__GET_FIELDS_CATALOG_PRODUCT, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[BasketItem]:
        """List basket items that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Basket items found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketitem.list``. Scope: ``sale``. Who may call: online store
        managers. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-list.html
        """
        return self._list(
            _BASKETITEM__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: BasketitemUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> BasketitemUpdateResult:
        """Change an item in the basket of an order.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``quantity``, ``price``, ``discountPrice``,
                ``sort``, ``basePrice``, ``xmlId``, ``name``, ``weight``, ``dimensions``,
                ``measureCode``, ``measureName``, ``canBuy``, ``vatRate``, ``vatIncluded``,
                ``catalogXmlId``, ``productXmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketitemUpdateResult``: ``basketItem``.

        Raises:
            APIError: the portal refused the call. ``200140400001``: There is no such basket
                item. ``200140400008``: `orderId` is missing. ``200140400009``: There is no such
                order. ``200140400011``: The item's currency differs from that of the order.
                ``200040300010``: The caller may not change basket items. ``100``: A required
                parameter is missing. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketitem.update``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update.html
        """
        return self._call(
            _BASKETITEM__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"canBuy": _yes_no, "vatIncluded": _yes_no})},
            extra_params,
        )

    def update_catalog_product(
        self,
        *,
        id: int,
        fields: BasketitemUpdateCatalogProductFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> BasketitemUpdateCatalogProductResult:
        """Change a basket item that holds a product of the catalogue.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``quantity`` (required), ``sort``,
                ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketitemUpdateCatalogProductResult``: ``basketItem``.

        Raises:
            APIError: the portal refused the call. ``200140400006``: The product catalogue
                module is not installed. ``200140400001``: There is no such basket item.
                ``200140400008``: `orderId` is missing. ``200140400009``: There is no such
                order. ``200140400011``: The item's currency differs from that of the order.
                ``200040300010``: The caller may not change basket items. ``100``: A required
                parameter is missing. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketitem.updateCatalogProduct``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update-catalog-product.html
        """
        return self._call(
            _BASKETITEM__UPDATE_CATALOG_PRODUCT, {"id": id, "fields": fields}, extra_params
        )


class AsyncSaleBasketitemMethods(AsyncNamespace):
    """Methods of ``sale.basketitem``."""

    async def add(
        self,
        *,
        fields: BasketitemAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> BasketitemAddResult:
        """Add an item, from the catalogue or not, to the basket of an order.

        Args:
            fields: Values by field. Required. Keys: ``orderId`` (required), ``quantity``
                (required), ``productId`` (required), ``currency`` (required), ``sort``,
                ``price``, ``basePrice``, ``discountPrice``, ``customPrice``, ``xmlId``,
                ``name``, ``weight``, ``dimensions``, ``measureCode``, ``measureName``,
                ``canBuy``, ``vatRate``, ``vatIncluded``, ``catalogXmlId``, ``productXmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketitemAddResult``: ``basketItem``.

        Raises:
            APIError: the portal refused the call. ``200140400007``: The product cannot be put
                into the basket: wrong identifier, or it is inactive. ``200140400008``:
                `orderId` is missing. ``200140400009``: There is no such order.
                ``200140400011``: The item's currency differs from that of the order.
                ``200040300010``: The caller may not add this. ``100``: A required parameter is
                missing. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketitem.add``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html
        """
        return await self._call(
            _BASKETITEM__ADD,
            {
                "fields": _in_fields(
                    fields, {"customPrice": _yes_no, "canBuy": _yes_no, "vatIncluded": _yes_no}
                )
            },
            extra_params,
        )

    async def add_catalog_product(
        self,
        *,
        fields: BasketitemAddCatalogProductFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> BasketitemAddCatalogProductResult:
        """Add a product or service of the catalogue to the basket of an order.

        Args:
            fields: Values by field. Required. Keys: ``orderId`` (required), ``quantity``
                (required), ``productId`` (required), ``currency`` (required), ``sort``,
                ``price``, ``basePrice``, ``discountPrice``, ``customPrice``, ``xmlId``,
                ``name``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketitemAddCatalogProductResult``: ``basketItem``.

        Raises:
            APIError: the portal refused the call. ``200140400006``: The product catalogue
                module is not installed. ``200140400007``: The product cannot be put into the
                basket: wrong identifier, or it is inactive. ``200140400008``: `orderId` is
                missing. ``200140400009``: There is no such order. ``200140400011``: The item's
                currency differs from that of the order. ``200040300010``: The caller may not
                add basket items. ``100``: A required parameter is missing. ``0``: Something
                else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketitem.addCatalogProduct``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add-catalog-product.html
        """
        return await self._call(_BASKETITEM__ADD_CATALOG_PRODUCT, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove an item from a basket.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200140400001``: There is no such basket
                item. ``200040300010``: The caller may not delete this. ``100``: A required
                parameter is missing. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketitem.delete``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-delete.html
        """
        return await self._call(_BASKETITEM__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> BasketitemGetResult:
        """Get one basket item by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketitemGetResult``: ``basketItem``.

        Raises:
            APIError: the portal refused the call. ``200140400001``: The basket item does not
                exist. ``200040300010``: The caller may not read this data. ``100``: A required
                parameter is missing. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketitem.get``. Scope: ``sale``. Who may call: online store
        managers. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get.html
        """
        return await self._call(_BASKETITEM__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> BasketitemGetFieldsResult:
        """Describe the fields of a basket item.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketitemGetFieldsResult``: ``basketItem``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketitem.getFields``. Scope: ``sale``. Who may call: online store
        managers. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-fields.html
        """
        return await self._call(_BASKETITEM__GET_FIELDS, {}, extra_params)

    async def get_fields_catalog_product(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> BasketitemGetFieldsCatalogProductResult:
        """Describe the fields of a basket item taken from the product catalogue.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketitemGetFieldsCatalogProductResult``: ``basketItem``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketitem.getFieldsCatalogProduct``. Scope: ``sale``. Who may call:
        online store managers. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-catalog-product-fields.html
        """
        return await self._call(_BASKETITEM__GET_FIELDS_CATALOG_PRODUCT, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[BasketItem]:
        """List basket items that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Basket items found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketitem.list``. Scope: ``sale``. Who may call: online store
        managers. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-list.html
        """
        return self._list(
            _BASKETITEM__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: BasketitemUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> BasketitemUpdateResult:
        """Change an item in the basket of an order.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``quantity``, ``price``, ``discountPrice``,
                ``sort``, ``basePrice``, ``xmlId``, ``name``, ``weight``, ``dimensions``,
                ``measureCode``, ``measureName``, ``canBuy``, ``vatRate``, ``vatIncluded``,
                ``catalogXmlId``, ``productXmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketitemUpdateResult``: ``basketItem``.

        Raises:
            APIError: the portal refused the call. ``200140400001``: There is no such basket
                item. ``200140400008``: `orderId` is missing. ``200140400009``: There is no such
                order. ``200140400011``: The item's currency differs from that of the order.
                ``200040300010``: The caller may not change basket items. ``100``: A required
                parameter is missing. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketitem.update``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update.html
        """
        return await self._call(
            _BASKETITEM__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"canBuy": _yes_no, "vatIncluded": _yes_no})},
            extra_params,
        )

    async def update_catalog_product(
        self,
        *,
        id: int,
        fields: BasketitemUpdateCatalogProductFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> BasketitemUpdateCatalogProductResult:
        """Change a basket item that holds a product of the catalogue.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``quantity`` (required), ``sort``,
                ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketitemUpdateCatalogProductResult``: ``basketItem``.

        Raises:
            APIError: the portal refused the call. ``200140400006``: The product catalogue
                module is not installed. ``200140400001``: There is no such basket item.
                ``200140400008``: `orderId` is missing. ``200140400009``: There is no such
                order. ``200140400011``: The item's currency differs from that of the order.
                ``200040300010``: The caller may not change basket items. ``100``: A required
                parameter is missing. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketitem.updateCatalogProduct``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update-catalog-product.html
        """
        return await self._call(
            _BASKETITEM__UPDATE_CATALOG_PRODUCT, {"id": id, "fields": fields}, extra_params
        )


class SaleBasketpropertiesMethods(Namespace):
    """Methods of ``sale.basketproperties``."""

    def add(
        self,
        *,
        fields: BasketpropertiesAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> BasketpropertiesAddResult:
        """Add a property to a basket item.

        Args:
            fields: Values by field. Required. Keys: ``basketId`` (required), ``name``
                (required), ``value`` (required), ``code`` (required), ``sort``, ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketpropertiesAddResult``: ``basketProperty``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not add
                this. ``200240400004``: The identifier of the basket item is missing.
                ``200240400005``: The identifier of the basket item is no valid number.
                ``200240400001``: There is no such basket item. ``200240400002``: There is no
                such basket item. ``100``: The fields parameter is missing or empty. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketproperties.add``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-add.html
        """
        return self._call(_BASKETPROPERTIES__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a property of a basket item.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200140400001``: The basket item does not
                exist. ``200040300010``: The caller may not delete this. ``100``: Mandatory
                parameters are missing. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketproperties.delete``. Scope: ``sale``. Who may call: online
        store administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-delete.html
        """
        return self._call(_BASKETPROPERTIES__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> BasketpropertiesGetResult:
        """Read one property of a basket item.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketpropertiesGetResult``: ``basketProperty``.

        Raises:
            APIError: the portal refused the call. ``200240400003``: The basket item does not
                exist. ``200040300010``: The caller may not read this data. ``100``: The call
                needs an `id`, which was not passed. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketproperties.get``. Scope: ``sale``. Who may call: online store
        managers. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get.html
        """
        return self._call(_BASKETPROPERTIES__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> BasketpropertiesGetFieldsResult:
        """Describe the fields of basket item properties.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketpropertiesGetFieldsResult``: ``basketProperties``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketproperties.getFields``. Scope: ``sale``. Who may call: online
        store managers. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get-fields.html
        """
        return self._call(_BASKETPROPERTIES__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[BasketItemProperty]:
        """List properties of basket items that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Properties that were found, or descriptions of their fields.
            Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketproperties.list``. Scope: ``sale``. Who may call: online store
        managers. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-list.html
        """
        return self._list(
            _BASKETPROPERTIES__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: BasketpropertiesUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> BasketpropertiesUpdateResult:
        """Change a property of a basket item.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``value``, ``code``, ``sort``,
                ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketpropertiesUpdateResult``: ``basketProperty``.

        Raises:
            APIError: the portal refused the call. ``20004030001``: The caller may not change
                this. ``100``: Mandatory parameters are missing. ``0``: Something else is wrong,
                for example mandatory fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketproperties.update``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-update.html
        """
        return self._call(_BASKETPROPERTIES__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncSaleBasketpropertiesMethods(AsyncNamespace):
    """Methods of ``sale.basketproperties``."""

    async def add(
        self,
        *,
        fields: BasketpropertiesAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> BasketpropertiesAddResult:
        """Add a property to a basket item.

        Args:
            fields: Values by field. Required. Keys: ``basketId`` (required), ``name``
                (required), ``value`` (required), ``code`` (required), ``sort``, ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketpropertiesAddResult``: ``basketProperty``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not add
                this. ``200240400004``: The identifier of the basket item is missing.
                ``200240400005``: The identifier of the basket item is no valid number.
                ``200240400001``: There is no such basket item. ``200240400002``: There is no
                such basket item. ``100``: The fields parameter is missing or empty. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketproperties.add``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-add.html
        """
        return await self._call(_BASKETPROPERTIES__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a property of a basket item.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200140400001``: The basket item does not
                exist. ``200040300010``: The caller may not delete this. ``100``: Mandatory
                parameters are missing. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketproperties.delete``. Scope: ``sale``. Who may call: online
        store administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-delete.html
        """
        return await self._call(_BASKETPROPERTIES__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> BasketpropertiesGetResult:
        """Read one property of a basket item.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketpropertiesGetResult``: ``basketProperty``.

        Raises:
            APIError: the portal refused the call. ``200240400003``: The basket item does not
                exist. ``200040300010``: The caller may not read this data. ``100``: The call
                needs an `id`, which was not passed. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketproperties.get``. Scope: ``sale``. Who may call: online store
        managers. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get.html
        """
        return await self._call(_BASKETPROPERTIES__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> BasketpropertiesGetFieldsResult:
        """Describe the fields of basket item properties.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketpropertiesGetFieldsResult``: ``basketProperties``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketproperties.getFields``. Scope: ``sale``. Who may call: online
        store managers. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get-fields.html
        """
        return await self._call(_BASKETPROPERTIES__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[BasketItemProperty]:
        """List properties of basket items that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Properties that were found, or descriptions of their fields.
            Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketproperties.list``. Scope: ``sale``. Who may call: online store
        managers. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-list.html
        """
        return self._list(
            _BASKETPROPERTIES__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: BasketpropertiesUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> BasketpropertiesUpdateResult:
        """Change a property of a basket item.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``value``, ``code``, ``sort``,
                ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BasketpropertiesUpdateResult``: ``basketProperty``.

        Raises:
            APIError: the portal refused the call. ``20004030001``: The caller may not change
                this. ``100``: Mandatory parameters are missing. ``0``: Something else is wrong,
                for example mandatory fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.basketproperties.update``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-update.html
        """
        return await self._call(
            _BASKETPROPERTIES__UPDATE, {"id": id, "fields": fields}, extra_params
        )


class SaleBusinessValuePersonDomainMethods(Namespace):
    """Methods of ``sale.business_value_person_domain``."""

    def add(
        self,
        *,
        fields: BusinessValuePersonDomainAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> BusinessValuePersonDomainAddResult:
        """Declare whether a payer type is a natural or a legal person.

        Args:
            fields: Values by field. Required. Keys: ``personTypeId`` (required), ``domain``
                (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BusinessValuePersonDomainAddResult``: ``businessValuePersonDomain``.

        Raises:
            APIError: the portal refused the call. ``201250000001``: The payer type is mapped
                already. ``201240400002``: There is no payer type with this identifier.
                ``200040300020``: The caller has no access to the record. ``100``: The fields
                parameter is missing or empty. ``0``: Some required fields are missing.
                ``201450000001``: The payer type in `personTypeId` is mapped already.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.businessValuePersonDomain.add``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.html
        """
        return self._call(_BUSINESS_VALUE_PERSON_DOMAIN__ADD, {"fields": fields}, extra_params)

    def delete_by_filter(
        self,
        *,
        fields: BusinessValuePersonDomainDeleteByFilterFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete the mapping of a payer type to a natural or legal person.

        Args:
            fields: Values by field. Required. Keys: ``personTypeId`` (required), ``domain``
                (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201450000002``: `personTypeId` is missing.
                ``201450000003``: `domain` is missing. ``201440400003``: The payer type has no
                mapping with this `domain`. ``200040300020``: The caller may not delete the
                record. ``100``: `fields` is missing or empty. ``0``: A required parameter is
                missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.businessValuePersonDomain.deleteByFilter``. Scope: ``sale``. Who may
        call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-delete-by-filter.html
        """
        return self._call(
            _BUSINESS_VALUE_PERSON_DOMAIN__DELETE_BY_FILTER, {"fields": fields}, extra_params
        )

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> BusinessValuePersonDomainGetFieldsResult:
        """Describe the fields of the mapping of payer types to persons.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BusinessValuePersonDomainGetFieldsResult``: ``businessValuePersonDomain``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                description of these fields. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.businessValuePersonDomain.getFields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-get-fields.html
        """
        return self._call(_BUSINESS_VALUE_PERSON_DOMAIN__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[Literal["personTypeId", "domain"] | str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[BusinessValuePersonDomain]:
        """List which payer types are natural and which are legal persons.

        Args:
            select: Fields to answer with. One of ``personTypeId`` (payer type), ``domain``
                (kind of person, natural or legal) and others.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Mappings of payer types found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.businessValuePersonDomain.list``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-list.html
        """
        return self._list(
            _BUSINESS_VALUE_PERSON_DOMAIN__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class AsyncSaleBusinessValuePersonDomainMethods(AsyncNamespace):
    """Methods of ``sale.business_value_person_domain``."""

    async def add(
        self,
        *,
        fields: BusinessValuePersonDomainAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> BusinessValuePersonDomainAddResult:
        """Declare whether a payer type is a natural or a legal person.

        Args:
            fields: Values by field. Required. Keys: ``personTypeId`` (required), ``domain``
                (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BusinessValuePersonDomainAddResult``: ``businessValuePersonDomain``.

        Raises:
            APIError: the portal refused the call. ``201250000001``: The payer type is mapped
                already. ``201240400002``: There is no payer type with this identifier.
                ``200040300020``: The caller has no access to the record. ``100``: The fields
                parameter is missing or empty. ``0``: Some required fields are missing.
                ``201450000001``: The payer type in `personTypeId` is mapped already.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.businessValuePersonDomain.add``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.html
        """
        return await self._call(
            _BUSINESS_VALUE_PERSON_DOMAIN__ADD, {"fields": fields}, extra_params
        )

    async def delete_by_filter(
        self,
        *,
        fields: BusinessValuePersonDomainDeleteByFilterFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete the mapping of a payer type to a natural or legal person.

        Args:
            fields: Values by field. Required. Keys: ``personTypeId`` (required), ``domain``
                (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201450000002``: `personTypeId` is missing.
                ``201450000003``: `domain` is missing. ``201440400003``: The payer type has no
                mapping with this `domain`. ``200040300020``: The caller may not delete the
                record. ``100``: `fields` is missing or empty. ``0``: A required parameter is
                missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.businessValuePersonDomain.deleteByFilter``. Scope: ``sale``. Who may
        call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-delete-by-filter.html
        """
        return await self._call(
            _BUSINESS_VALUE_PERSON_DOMAIN__DELETE_BY_FILTER, {"fields": fields}, extra_params
        )

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> BusinessValuePersonDomainGetFieldsResult:
        """Describe the fields of the mapping of payer types to persons.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BusinessValuePersonDomainGetFieldsResult``: ``businessValuePersonDomain``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                description of these fields. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.businessValuePersonDomain.getFields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-get-fields.html
        """
        return await self._call(_BUSINESS_VALUE_PERSON_DOMAIN__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[Literal["personTypeId", "domain"] | str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[BusinessValuePersonDomain]:
        """List which payer types are natural and which are legal persons.

        Args:
            select: Fields to answer with. One of ``personTypeId`` (payer type), ``domain``
                (kind of person, natural or legal) and others.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Mappings of payer types found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.businessValuePersonDomain.list``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-list.html
        """
        return self._list(
            _BUSINESS_VALUE_PERSON_DOMAIN__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class SaleCashboxMethods(Namespace):
    """Methods of ``sale.cashbox``."""

    @property
    def check(self) -> SaleCashboxCheckMethods:
        """Methods of ``sale.cashbox.check``."""
        return SaleCashboxCheckMethods(self._caller)

    @property
    def handler(self) -> SaleCashboxHandlerMethods:
        """Methods of ``sale.cashbox.handler``."""
        return SaleCashboxHandlerMethods(self._caller)

    def add(
        self,
        *,
        name: str,
        rest_code: int | str,
        email: str,
        ofd: Literal[
            "bx_firstofd",
            "bx_platformaofd",
            "bx_yarusofd",
            "bx_taxcomofd",
            "bx_ofdruofd",
            "bx_tenzorofd",
            "bx_conturofd",
        ]
        | str
        | NotGiven = NOT_GIVEN,
        ofd_settings: CashboxAddOfdSettings | Mapping[str, object] | NotGiven = NOT_GIVEN,
        number_kkm: str | NotGiven = NOT_GIVEN,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        use_offline: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        settings: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a cash register that works through a REST handler.

        Args:
            name: Required.
            rest_code: Code of the REST handler on which the cash register is built. Required.
            email: E-mail address or addresses. Required.
            ofd: Code of the fiscal data operator's handler, left out: none. One of
                ``bx_firstofd`` (First OFD), ``bx_platformaofd`` (OFD Platform), ``bx_yarusofd``
                (YARUS OFD), ``bx_taxcomofd`` (Taxcom OFD), ``bx_ofdruofd`` (OFD.RU),
                ``bx_tenzorofd`` (Tensor OFD), ``bx_conturofd`` (Kontur OFD) and others.
            ofd_settings: Settings of the fiscal data operator. Keys: ``OFD_MODE``,
                ``SELLER_INFO``, ``AUTH``.
            number_kkm: Identifier of the cash register outside Bitrix24.
            active: Whether it is active; for a workday, whether it is confirmed. Default:
                ``N``.
            sort: Sort index: lower comes first. Default: ``100``.
            use_offline: Whether the cash register works offline, left out: `N`. Default: ``N``.
            settings: Further settings; which ones depends on the type.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not add
                cash registers. ``ERROR_CHECK_FAILURE``: A required field is missing or a field
                has a wrong value. ``ERROR_CASHBOX_ADD``: The cash register could not be added;
                `error_description` tells why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.cashbox.add``. Scope: ``cashbox``. Who may call: CRM administrators,
        who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-add.html
        """
        return self._call(
            _CASHBOX__ADD,
            {
                "NAME": name,
                "REST_CODE": rest_code,
                "EMAIL": email,
                "OFD": ofd,
                "OFD_SETTINGS": ofd_settings,
                "NUMBER_KKM": number_kkm,
                "ACTIVE": _yes_no(active),
                "SORT": sort,
                "USE_OFFLINE": _yes_no(use_offline),
                "SETTINGS": settings,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a cash register.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not delete
                cash registers, or another application added this one. ``ERROR_CHECK_FAILURE``:
                `ID` is missing. ``ERROR_CASHBOX_NOT_FOUND``: There is no cash register with
                this `ID`. ``ERROR_CASHBOX_DELETE``: The cash register could not be deleted;
                `error_description` tells why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.cashbox.delete``. Scope: ``cashbox``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-delete.html
        """
        return self._call(_CASHBOX__DELETE, {"ID": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[CashboxListResult]:
        """List the configured cash registers that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CashboxListResult``: ``ID``, ``NAME``, ``OFD``, ``EMAIL``, ``DATE_CREATE``,
            ``DATE_LAST_CHECK``, ``NUMBER_KKM``, ``KKM_ID``, ``ACTIVE``, ``SORT``,
            ``USE_OFFLINE``, ``ENABLED``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not list
                cash registers. ``‘’ (empty error code)``: A field to select, filter or sort by
                is not allowed; `error_description` tells which. No code: A field named in the
                selection cannot be selected.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.cashbox.list``. Scope: ``cashbox``. Who may call: users who
        administer the CRM (right to change its settings). Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-list.html
        """
        return self._call(
            _CASHBOX__LIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, extra_params
        )

    def update(
        self,
        *,
        id: int,
        fields: CashboxUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the settings of a cash register.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``NAME``, ``EMAIL``, ``OFD``,
                ``OFD_SETTINGS``, ``NUMBER_KKM``, ``ACTIVE``, ``SORT``, ``USE_OFFLINE``,
                ``SETTINGS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not change
                cash registers, or another application added this one. ``ERROR_CHECK_FAILURE``:
                `ID` or `FIELDS` is missing. ``ERROR_CASHBOX_NOT_FOUND``: There is no cash
                register with this `ID`. ``ERROR_CASHBOX_UPDATE``: The cash register could not
                be changed; `error_description` tells why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.cashbox.update``. Scope: ``cashbox``. Who may call: users who
        administer the CRM (right to change its settings). Writes.

        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-update.html
        """
        return self._call(
            _CASHBOX__UPDATE,
            {"ID": id, "FIELDS": _in_fields(fields, {"USE_OFFLINE": _yes_no})},
            extra_params,
        )


class AsyncSaleCashboxMethods(AsyncNamespace):
    """Methods of ``sale.cashbox``."""

    @property
    def check(self) -> AsyncSaleCashboxCheckMethods:
        """Methods of ``sale.cashbox.check``."""
        return AsyncSaleCashboxCheckMethods(self._caller)

    @property
    def handler(self) -> AsyncSaleCashboxHandlerMethods:
        """Methods of ``sale.cashbox.handler``."""
        return AsyncSaleCashboxHandlerMethods(self._caller)

    async def add(
        self,
        *,
        name: str,
        rest_code: int | str,
        email: str,
        ofd: Literal[
            "bx_firstofd",
            "bx_platformaofd",
            "bx_yarusofd",
            "bx_taxcomofd",
            "bx_ofdruofd",
            "bx_tenzorofd",
            "bx_conturofd",
        ]
        | str
        | NotGiven = NOT_GIVEN,
        ofd_settings: CashboxAddOfdSettings | Mapping[str, object] | NotGiven = NOT_GIVEN,
        number_kkm: str | NotGiven = NOT_GIVEN,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        use_offline: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        settings: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a cash register that works through a REST handler.

        Args:
            name: Required.
            rest_code: Code of the REST handler on which the cash register is built. Required.
            email: E-mail address or addresses. Required.
            ofd: Code of the fiscal data operator's handler, left out: none. One of
                ``bx_firstofd`` (First OFD), ``bx_platformaofd`` (OFD Platform), ``bx_yarusofd``
                (YARUS OFD), ``bx_taxcomofd`` (Taxcom OFD), ``bx_ofdruofd`` (OFD.RU),
                ``bx_tenzorofd`` (Tensor OFD), ``bx_conturofd`` (Kontur OFD) and others.
            ofd_settings: Settings of the fiscal data operator. Keys: ``OFD_MODE``,
                ``SELLER_INFO``, ``AUTH``.
            number_kkm: Identifier of the cash register outside Bitrix24.
            active: Whether it is active; for a workday, whether it is confirmed. Default:
                ``N``.
            sort: Sort index: lower comes first. Default: ``100``.
            use_offline: Whether the cash register works offline, left out: `N`. Default: ``N``.
            settings: Further settings; which ones depends on the type.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not add
                cash registers. ``ERROR_CHECK_FAILURE``: A required field is missing or a field
                has a wrong value. ``ERROR_CASHBOX_ADD``: The cash register could not be added;
                `error_description` tells why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.cashbox.add``. Scope: ``cashbox``. Who may call: CRM administrators,
        who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-add.html
        """
        return await self._call(
            _CASHBOX__ADD,
            {
                "NAME": name,
                "REST_CODE": rest_code,
                "EMAIL": email,
                "OFD": ofd,
                "OFD_SETTINGS": ofd_settings,
                "NUMBER_KKM": number_kkm,
                "ACTIVE": _yes_no(active),
                "SORT": sort,
                "USE_OFFLINE": _yes_no(use_offline),
                "SETTINGS": settings,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a cash register.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not delete
                cash registers, or another application added this one. ``ERROR_CHECK_FAILURE``:
                `ID` is missing. ``ERROR_CASHBOX_NOT_FOUND``: There is no cash register with
                this `ID`. ``ERROR_CASHBOX_DELETE``: The cash register could not be deleted;
                `error_description` tells why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.cashbox.delete``. Scope: ``cashbox``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-delete.html
        """
        return await self._call(_CASHBOX__DELETE, {"ID": id}, extra_params)

    async def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[CashboxListResult]:
        """List the configured cash registers that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CashboxListResult``: ``ID``, ``NAME``, ``OFD``, ``EMAIL``, ``DATE_CREATE``,
            ``DATE_LAST_CHECK``, ``NUMBER_KKM``, ``KKM_ID``, ``ACTIVE``, ``SORT``,
            ``USE_OFFLINE``, ``ENABLED``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not list
                cash registers. ``‘’ (empty error code)``: A field to select, filter or sort by
                is not allowed; `error_description` tells which. No code: A field named in the
                selection cannot be selected.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.cashbox.list``. Scope: ``cashbox``. Who may call: users who
        administer the CRM (right to change its settings). Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-list.html
        """
        return await self._call(
            _CASHBOX__LIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, extra_params
        )

    async def update(
        self,
        *,
        id: int,
        fields: CashboxUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the settings of a cash register.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``NAME``, ``EMAIL``, ``OFD``,
                ``OFD_SETTINGS``, ``NUMBER_KKM``, ``ACTIVE``, ``SORT``, ``USE_OFFLINE``,
                ``SETTINGS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not change
                cash registers, or another application added this one. ``ERROR_CHECK_FAILURE``:
                `ID` or `FIELDS` is missing. ``ERROR_CASHBOX_NOT_FOUND``: There is no cash
                register with this `ID`. ``ERROR_CASHBOX_UPDATE``: The cash register could not
                be changed; `error_description` tells why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.cashbox.update``. Scope: ``cashbox``. Who may call: users who
        administer the CRM (right to change its settings). Writes.

        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-update.html
        """
        return await self._call(
            _CASHBOX__UPDATE,
            {"ID": id, "FIELDS": _in_fields(fields, {"USE_OFFLINE": _yes_no})},
            extra_params,
        )


class SaleCashboxCheckMethods(Namespace):
    """Methods of ``sale.cashbox.check``."""

    def apply(
        self,
        *,
        uuid: str,
        print_end_time: str | NotGiven = NOT_GIVEN,
        reg_number_kkt: str | NotGiven = NOT_GIVEN,
        fiscal_doc_attr: str | NotGiven = NOT_GIVEN,
        fiscal_doc_number: str | NotGiven = NOT_GIVEN,
        fiscal_receipt_number: str | NotGiven = NOT_GIVEN,
        fn_number: str | NotGiven = NOT_GIVEN,
        shift_number: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Report the result of printing a receipt on a REST cash register.

        Args:
            uuid: Receipt, by its UUID. Required.
            print_end_time: Time when printing the receipt finished.
            reg_number_kkt: Number under which the cash register is registered.
            fiscal_doc_attr: Fiscal attribute of the document.
            fiscal_doc_number: Number of the fiscal document.
            fiscal_receipt_number: Number of the fiscal receipt.
            fn_number: Number of the fiscal storage device.
            shift_number: Number of the cashier's shift.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not report
                results of printing receipts. ``ERROR_CHECK_FAILURE``: `UUID` is missing.
                ``ERROR_CHECK_NOT_FOUND``: There is no receipt with this `UUID`.
                ``ERROR_CHECK_APPLY``: The result could not be saved; `error_description` tells
                why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.cashbox.check.apply``. Scope: ``cashbox``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-check-apply.html
        """
        return self._call(
            _CASHBOX__CHECK__APPLY,
            {
                "UUID": uuid,
                "PRINT_END_TIME": print_end_time,
                "REG_NUMBER_KKT": reg_number_kkt,
                "FISCAL_DOC_ATTR": fiscal_doc_attr,
                "FISCAL_DOC_NUMBER": fiscal_doc_number,
                "FISCAL_RECEIPT_NUMBER": fiscal_receipt_number,
                "FN_NUMBER": fn_number,
                "SHIFT_NUMBER": shift_number,
            },
            extra_params,
        )


class AsyncSaleCashboxCheckMethods(AsyncNamespace):
    """Methods of ``sale.cashbox.check``."""

    async def apply(
        self,
        *,
        uuid: str,
        print_end_time: str | NotGiven = NOT_GIVEN,
        reg_number_kkt: str | NotGiven = NOT_GIVEN,
        fiscal_doc_attr: str | NotGiven = NOT_GIVEN,
        fiscal_doc_number: str | NotGiven = NOT_GIVEN,
        fiscal_receipt_number: str | NotGiven = NOT_GIVEN,
        fn_number: str | NotGiven = NOT_GIVEN,
        shift_number: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Report the result of printing a receipt on a REST cash register.

        Args:
            uuid: Receipt, by its UUID. Required.
            print_end_time: Time when printing the receipt finished.
            reg_number_kkt: Number under which the cash register is registered.
            fiscal_doc_attr: Fiscal attribute of the document.
            fiscal_doc_number: Number of the fiscal document.
            fiscal_receipt_number: Number of the fiscal receipt.
            fn_number: Number of the fiscal storage device.
            shift_number: Number of the cashier's shift.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not report
                results of printing receipts. ``ERROR_CHECK_FAILURE``: `UUID` is missing.
                ``ERROR_CHECK_NOT_FOUND``: There is no receipt with this `UUID`.
                ``ERROR_CHECK_APPLY``: The result could not be saved; `error_description` tells
                why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.cashbox.check.apply``. Scope: ``cashbox``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-check-apply.html
        """
        return await self._call(
            _CASHBOX__CHECK__APPLY,
            {
                "UUID": uuid,
                "PRINT_END_TIME": print_end_time,
                "REG_NUMBER_KKT": reg_number_kkt,
                "FISCAL_DOC_ATTR": fiscal_doc_attr,
                "FISCAL_DOC_NUMBER": fiscal_doc_number,
                "FISCAL_RECEIPT_NUMBER": fiscal_receipt_number,
                "FN_NUMBER": fn_number,
                "SHIFT_NUMBER": shift_number,
            },
            extra_params,
        )


class SaleCashboxHandlerMethods(Namespace):
    """Methods of ``sale.cashbox.handler``."""

    def add(
        self,
        *,
        code: str,
        name: str,
        sort: int | NotGiven = NOT_GIVEN,
        supports_ffd105: str | NotGiven = NOT_GIVEN,
        settings: CashboxHandlerAddSettings | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Register a REST handler that cash registers can be built on.

        Args:
            code: Symbolic code. Required.
            name: Required.
            sort: Sort index: lower comes first. Default: ``100``.
            supports_ffd105: Whether the register supports fiscal data format 1.05, left out:
                `N`. Default: ``N``.
            settings: Further settings; which ones depends on the type. Required. Keys:
                ``PRINT_URL`` (required), ``CHECK_URL`` (required), ``HTTP_VERSION``, ``CONFIG``
                (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not add
                handlers. ``ERROR_CHECK_FAILURE``: A required field is missing or a field has a
                wrong value. ``ERROR_HANDLER_ALREADY_EXIST``: Another handler already uses this
                CODE. ``ERROR_HANDLER_ADD``: The handler could not be added; `error_description`
                tells why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.cashbox.handler.add``. Scope: ``cashbox``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-add.html
        """
        return self._call(
            _CASHBOX__HANDLER__ADD,
            {
                "CODE": code,
                "NAME": name,
                "SORT": sort,
                "SUPPORTS_FFD105": supports_ffd105,
                "SETTINGS": _in_fields(
                    settings,
                    {
                        "CONFIG": {
                            "*": {
                                "ITEMS": {
                                    "*": {
                                        "REQUIRED": _yes_no,
                                        "DISABLED": _yes_no,
                                        "MULTIPLE": _yes_no,
                                        "MULTILINE": _yes_no,
                                        "TIME": _yes_no,
                                    }
                                }
                            }
                        }
                    },
                ),
            },
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a cash register handler that no register uses.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not delete
                handlers. ``ERROR_CHECK_FAILURE``: `ID` is missing, or cash registers still use
                the handler. ``ERROR_HANDLER_NOT_FOUND``: The handler does not exist.
                ``ERROR_HANDLER_DELETE``: The handler could not be deleted; `error_description`
                tells why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.cashbox.handler.delete``. Scope: ``cashbox``. Who may call: users who
        administer the CRM (right to change its settings). Writes.

        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-delete.html
        """
        return self._call(_CASHBOX__HANDLER__DELETE, {"ID": id}, extra_params)

    def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[CashboxHandlerListResult]:
        """List the REST handlers on offer for cash registers.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CashboxHandlerListResult``: ``ID``, ``NAME``, ``CODE``, ``SORT``,
            ``SETTINGS``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not list
                cash register handlers.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.cashbox.handler.list``. Scope: ``cashbox``. Who may call: users who
        administer the CRM (right to change its settings). Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-list.html
        """
        return self._call(_CASHBOX__HANDLER__LIST, {}, extra_params)

    def update(
        self,
        *,
        id: int,
        fields: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the settings of a cash register handler.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not change
                handlers, or another application added this one. ``ERROR_CHECK_FAILURE``: `ID`
                or `FIELDS` is missing. ``ERROR_HANDLER_NOT_FOUND``: The handler does not exist.
                ``ERROR_HANDLER_UPDATE``: The handler could not be changed; `error_description`
                tells why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.cashbox.handler.update``. Scope: ``cashbox``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-update.html
        """
        return self._call(_CASHBOX__HANDLER__UPDATE, {"ID": id, "FIELDS": fields}, extra_params)


class AsyncSaleCashboxHandlerMethods(AsyncNamespace):
    """Methods of ``sale.cashbox.handler``."""

    async def add(
        self,
        *,
        code: str,
        name: str,
        sort: int | NotGiven = NOT_GIVEN,
        supports_ffd105: str | NotGiven = NOT_GIVEN,
        settings: CashboxHandlerAddSettings | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Register a REST handler that cash registers can be built on.

        Args:
            code: Symbolic code. Required.
            name: Required.
            sort: Sort index: lower comes first. Default: ``100``.
            supports_ffd105: Whether the register supports fiscal data format 1.05, left out:
                `N`. Default: ``N``.
            settings: Further settings; which ones depends on the type. Required. Keys:
                ``PRINT_URL`` (required), ``CHECK_URL`` (required), ``HTTP_VERSION``, ``CONFIG``
                (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not add
                handlers. ``ERROR_CHECK_FAILURE``: A required field is missing or a field has a
                wrong value. ``ERROR_HANDLER_ALREADY_EXIST``: Another handler already uses this
                CODE. ``ERROR_HANDLER_ADD``: The handler could not be added; `error_description`
                tells why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.cashbox.handler.add``. Scope: ``cashbox``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-add.html
        """
        return await self._call(
            _CASHBOX__HANDLER__ADD,
            {
                "CODE": code,
                "NAME": name,
                "SORT": sort,
                "SUPPORTS_FFD105": supports_ffd105,
                "SETTINGS": _in_fields(
                    settings,
                    {
                        "CONFIG": {
                            "*": {
                                "ITEMS": {
                                    "*": {
                                        "REQUIRED": _yes_no,
                                        "DISABLED": _yes_no,
                                        "MULTIPLE": _yes_no,
                                        "MULTILINE": _yes_no,
                                        "TIME": _yes_no,
                                    }
                                }
                            }
                        }
                    },
                ),
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a cash register handler that no register uses.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not delete
                handlers. ``ERROR_CHECK_FAILURE``: `ID` is missing, or cash registers still use
                the handler. ``ERROR_HANDLER_NOT_FOUND``: The handler does not exist.
                ``ERROR_HANDLER_DELETE``: The handler could not be deleted; `error_description`
                tells why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.cashbox.handler.delete``. Scope: ``cashbox``. Who may call: users who
        administer the CRM (right to change its settings). Writes.

        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-delete.html
        """
        return await self._call(_CASHBOX__HANDLER__DELETE, {"ID": id}, extra_params)

    async def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[CashboxHandlerListResult]:
        """List the REST handlers on offer for cash registers.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CashboxHandlerListResult``: ``ID``, ``NAME``, ``CODE``, ``SORT``,
            ``SETTINGS``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not list
                cash register handlers.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.cashbox.handler.list``. Scope: ``cashbox``. Who may call: users who
        administer the CRM (right to change its settings). Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-list.html
        """
        return await self._call(_CASHBOX__HANDLER__LIST, {}, extra_params)

    async def update(
        self,
        *,
        id: int,
        fields: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the settings of a cash register handler.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not change
                handlers, or another application added this one. ``ERROR_CHECK_FAILURE``: `ID`
                or `FIELDS` is missing. ``ERROR_HANDLER_NOT_FOUND``: The handler does not exist.
                ``ERROR_HANDLER_UPDATE``: The handler could not be changed; `error_description`
                tells why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.cashbox.handler.update``. Scope: ``cashbox``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-update.html
        """
        return await self._call(
            _CASHBOX__HANDLER__UPDATE, {"ID": id, "FIELDS": fields}, extra_params
        )


class SaleDeliveryMethods(Namespace):
    """Methods of ``sale.delivery``."""

    @property
    def config(self) -> SaleDeliveryConfigMethods:
        """Methods of ``sale.delivery.config``."""
        return SaleDeliveryConfigMethods(self._caller)

    @property
    def extra(self) -> SaleDeliveryExtraMethods:
        """Methods of ``sale.delivery.extra``."""
        return SaleDeliveryExtraMethods(self._caller)

    @property
    def handler(self) -> SaleDeliveryHandlerMethods:
        """Methods of ``sale.delivery.handler``."""
        return SaleDeliveryHandlerMethods(self._caller)

    @property
    def request(self) -> SaleDeliveryRequestMethods:
        """Methods of ``sale.delivery.request``."""
        return SaleDeliveryRequestMethods(self._caller)

    def add(
        self,
        *,
        rest_code: str,
        name: str,
        currency: str,
        description: str | NotGiven = NOT_GIVEN,
        sort: int | str | NotGiven = NOT_GIVEN,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        config: Sequence[DeliveryAddConfig | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        logotype: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DeliveryAddResult:
        """Create a delivery service on the basis of a handler.

        Args:
            rest_code: Code of the handler on which the delivery service is built. Required.
            name: Required.
            currency: Currency code of the delivery service. Required.
            description: ``DESCRIPTION`` of the request.
            sort: Sort index: lower comes first.
            active: Whether it is active; for a workday, whether it is confirmed. Default:
                ``Y``.
            config: Setting values of a delivery service, or a handler's settings schema. Keys:
                ``CODE`` (required), ``VALUE`` (required).
            logotype: Logo picture, as a base64 string.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DeliveryAddResult``: ``parent``, ``profiles``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_DELIVERY_ADD``: The
                delivery service could not be created. ``ERROR_HANDLER_NOT_FOUND``: There is no
                handler with this `REST_CODE`. ``ACCESS_DENIED``: The caller may not create
                delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.add``. Scope: ``sale``. Who may call: administrators of CRM.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html
        """
        return self._call(
            _DELIVERY__ADD,
            {
                "REST_CODE": rest_code,
                "NAME": name,
                "CURRENCY": currency,
                "DESCRIPTION": description,
                "SORT": sort,
                "ACTIVE": _yes_no(active),
                "CONFIG": config,
                "LOGOTYPE": logotype,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a delivery service.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_DELIVERY_DELETE``: The
                delivery service could not be deleted. ``ACCESS_DENIED``: The caller may not
                delete delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.delete``. Scope: ``sale``. Who may call: administrators of
        CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-delete.html
        """
        return self._call(_DELIVERY__DELETE, {"ID": id}, extra_params)

    def getlist(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DeliveryService]:
        """List delivery services that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A delivery service of the online store.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ACCESS_DENIED``: The caller may
                not list delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.getlist``. Scope: ``sale``. Who may call: administrators of
        CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-get-list.html
        """
        return self._call(
            _DELIVERY__GETLIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, extra_params
        )

    def update(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        currency: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        logotype: str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a delivery service's name, currency, logo and other properties.

        Args:
            id: Identifier. Required.
            name: ``NAME`` of the request.
            currency: Currency code of the delivery service.
            description: ``DESCRIPTION`` of the request.
            sort: Sort index: lower comes first.
            active: Whether it is active; for a workday, whether it is confirmed.
            logotype: Logo picture, as a base64 string.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_DELIVERY_UPDATE``: The
                delivery service could not be changed. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ACCESS_DENIED``: The caller may not
                change delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.update``. Scope: ``sale``. Who may call: administrators of
        CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-update.html
        """
        return self._call(
            _DELIVERY__UPDATE,
            {
                "ID": id,
                "NAME": name,
                "CURRENCY": currency,
                "DESCRIPTION": description,
                "SORT": sort,
                "ACTIVE": _yes_no(active),
                "LOGOTYPE": logotype,
                "FIELDS": fields,
            },
            extra_params,
        )


class AsyncSaleDeliveryMethods(AsyncNamespace):
    """Methods of ``sale.delivery``."""

    @property
    def config(self) -> AsyncSaleDeliveryConfigMethods:
        """Methods of ``sale.delivery.config``."""
        return AsyncSaleDeliveryConfigMethods(self._caller)

    @property
    def extra(self) -> AsyncSaleDeliveryExtraMethods:
        """Methods of ``sale.delivery.extra``."""
        return AsyncSaleDeliveryExtraMethods(self._caller)

    @property
    def handler(self) -> AsyncSaleDeliveryHandlerMethods:
        """Methods of ``sale.delivery.handler``."""
        return AsyncSaleDeliveryHandlerMethods(self._caller)

    @property
    def request(self) -> AsyncSaleDeliveryRequestMethods:
        """Methods of ``sale.delivery.request``."""
        return AsyncSaleDeliveryRequestMethods(self._caller)

    async def add(
        self,
        *,
        rest_code: str,
        name: str,
        currency: str,
        description: str | NotGiven = NOT_GIVEN,
        sort: int | str | NotGiven = NOT_GIVEN,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        config: Sequence[DeliveryAddConfig | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        logotype: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DeliveryAddResult:
        """Create a delivery service on the basis of a handler.

        Args:
            rest_code: Code of the handler on which the delivery service is built. Required.
            name: Required.
            currency: Currency code of the delivery service. Required.
            description: ``DESCRIPTION`` of the request.
            sort: Sort index: lower comes first.
            active: Whether it is active; for a workday, whether it is confirmed. Default:
                ``Y``.
            config: Setting values of a delivery service, or a handler's settings schema. Keys:
                ``CODE`` (required), ``VALUE`` (required).
            logotype: Logo picture, as a base64 string.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DeliveryAddResult``: ``parent``, ``profiles``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_DELIVERY_ADD``: The
                delivery service could not be created. ``ERROR_HANDLER_NOT_FOUND``: There is no
                handler with this `REST_CODE`. ``ACCESS_DENIED``: The caller may not create
                delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.add``. Scope: ``sale``. Who may call: administrators of CRM.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html
        """
        return await self._call(
            _DELIVERY__ADD,
            {
                "REST_CODE": rest_code,
                "NAME": name,
                "CURRENCY": currency,
                "DESCRIPTION": description,
                "SORT": sort,
                "ACTIVE": _yes_no(active),
                "CONFIG": config,
                "LOGOTYPE": logotype,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a delivery service.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_DELIVERY_DELETE``: The
                delivery service could not be deleted. ``ACCESS_DENIED``: The caller may not
                delete delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.delete``. Scope: ``sale``. Who may call: administrators of
        CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-delete.html
        """
        return await self._call(_DELIVERY__DELETE, {"ID": id}, extra_params)

    async def getlist(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DeliveryService]:
        """List delivery services that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A delivery service of the online store.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ACCESS_DENIED``: The caller may
                not list delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.getlist``. Scope: ``sale``. Who may call: administrators of
        CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-get-list.html
        """
        return await self._call(
            _DELIVERY__GETLIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, extra_params
        )

    async def update(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        currency: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        logotype: str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a delivery service's name, currency, logo and other properties.

        Args:
            id: Identifier. Required.
            name: ``NAME`` of the request.
            currency: Currency code of the delivery service.
            description: ``DESCRIPTION`` of the request.
            sort: Sort index: lower comes first.
            active: Whether it is active; for a workday, whether it is confirmed.
            logotype: Logo picture, as a base64 string.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_DELIVERY_UPDATE``: The
                delivery service could not be changed. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ACCESS_DENIED``: The caller may not
                change delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.update``. Scope: ``sale``. Who may call: administrators of
        CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-update.html
        """
        return await self._call(
            _DELIVERY__UPDATE,
            {
                "ID": id,
                "NAME": name,
                "CURRENCY": currency,
                "DESCRIPTION": description,
                "SORT": sort,
                "ACTIVE": _yes_no(active),
                "LOGOTYPE": logotype,
                "FIELDS": fields,
            },
            extra_params,
        )


class SaleDeliveryConfigMethods(Namespace):
    """Methods of ``sale.delivery.config``."""

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DeliveryConfigGetResult]:
        """Get the setting values of a delivery service.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DeliveryConfigGetResult``: ``CODE``, ``VALUE``.

        Raises:
            APIError: the portal refused the call. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ACCESS_DENIED``: The caller may
                not read the settings of delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.config.get``. Scope: ``sale``. Who may call: administrators
        of CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html
        """
        return self._call(_DELIVERY__CONFIG__GET, {"ID": id}, extra_params)

    def update(
        self,
        *,
        id: int,
        config: Sequence[DeliveryConfigUpdateConfig | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the setting values of a delivery service.

        Args:
            id: Identifier. Required.
            config: Setting values of a delivery service, or a handler's settings schema. Keys:
                ``CODE`` (required), ``VALUE`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_DELIVERY_CONFIG_UPDATE``:
                The settings of the delivery service could not be changed. ``ACCESS_DENIED``:
                The caller may not change the settings of delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.config.update``. Scope: ``sale``. Who may call:
        administrators of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-update.html
        """
        return self._call(_DELIVERY__CONFIG__UPDATE, {"ID": id, "CONFIG": config}, extra_params)


class AsyncSaleDeliveryConfigMethods(AsyncNamespace):
    """Methods of ``sale.delivery.config``."""

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DeliveryConfigGetResult]:
        """Get the setting values of a delivery service.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DeliveryConfigGetResult``: ``CODE``, ``VALUE``.

        Raises:
            APIError: the portal refused the call. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ACCESS_DENIED``: The caller may
                not read the settings of delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.config.get``. Scope: ``sale``. Who may call: administrators
        of CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html
        """
        return await self._call(_DELIVERY__CONFIG__GET, {"ID": id}, extra_params)

    async def update(
        self,
        *,
        id: int,
        config: Sequence[DeliveryConfigUpdateConfig | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the setting values of a delivery service.

        Args:
            id: Identifier. Required.
            config: Setting values of a delivery service, or a handler's settings schema. Keys:
                ``CODE`` (required), ``VALUE`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_DELIVERY_CONFIG_UPDATE``:
                The settings of the delivery service could not be changed. ``ACCESS_DENIED``:
                The caller may not change the settings of delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.config.update``. Scope: ``sale``. Who may call:
        administrators of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-update.html
        """
        return await self._call(
            _DELIVERY__CONFIG__UPDATE, {"ID": id, "CONFIG": config}, extra_params
        )


class SaleDeliveryExtraMethods(Namespace):
    """Methods of ``sale.delivery.extra``."""

    @property
    def service(self) -> SaleDeliveryExtraServiceMethods:
        """Methods of ``sale.delivery.extra.service``."""
        return SaleDeliveryExtraServiceMethods(self._caller)


class AsyncSaleDeliveryExtraMethods(AsyncNamespace):
    """Methods of ``sale.delivery.extra``."""

    @property
    def service(self) -> AsyncSaleDeliveryExtraServiceMethods:
        """Methods of ``sale.delivery.extra.service``."""
        return AsyncSaleDeliveryExtraServiceMethods(self._caller)


class SaleDeliveryExtraServiceMethods(Namespace):
    """Methods of ``sale.delivery.extra.service``."""

    def add(
        self,
        *,
        delivery_id: int,
        type: Literal["enum", "checkbox", "quantity"] | str,
        name: str,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        price: float | NotGiven = NOT_GIVEN,
        items: Sequence[DeliveryExtraServiceAddItems | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add an extra paid service to a delivery service.

        Args:
            delivery_id: Delivery service concerned. Required.
            type: Kind of extra service or setting, such as enum or checkbox. One of ``enum``
                (choice from a list of options), ``checkbox`` (single service, such as door
                delivery), ``quantity`` (counted service, such as number of movers) and others.
                Required.
            name: Required.
            active: Whether it is active; for a workday, whether it is confirmed.
            code: Symbolic code.
            sort: Sort index: lower comes first.
            description: ``DESCRIPTION`` of the request.
            price: Price of the service or option, in the delivery service's currency.
            items: Options to choose from, for services of type `enum` only. Keys: ``TITLE``
                (required), ``CODE`` (required), ``PRICE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_EXTRA_SERVICE_ADD``: The
                extra service could not be added. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ACCESS_DENIED``: The caller may not
                create delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.extra.service.add``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html
        """
        return self._call(
            _DELIVERY__EXTRA__SERVICE__ADD,
            {
                "DELIVERY_ID": delivery_id,
                "TYPE": type,
                "NAME": name,
                "ACTIVE": _yes_no(active),
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "PRICE": price,
                "ITEMS": items,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an extra service of a delivery service.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_EXTRA_SERVICE_NOT_FOUND``: There is
                no extra service with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_EXTRA_SERVICE_DELETE``:
                The extra service could not be deleted. ``ACCESS_DENIED``: The caller may not
                delete extra services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.extra.service.delete``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-delete.html
        """
        return self._call(_DELIVERY__EXTRA__SERVICE__DELETE, {"ID": id}, extra_params)

    def get(
        self,
        *,
        delivery_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DeliveryExtraService]:
        """List the extra services of one delivery service.

        Args:
            delivery_id: Delivery service concerned. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            An extra service of a delivery service.

        Raises:
            APIError: the portal refused the call. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ACCESS_DENIED``: The caller may
                not list extra services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.extra.service.get``. Scope: ``delivery``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-get.html
        """
        return self._call(
            _DELIVERY__EXTRA__SERVICE__GET, {"DELIVERY_ID": delivery_id}, extra_params
        )

    def update(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        price: float | NotGiven = NOT_GIVEN,
        items: Sequence[DeliveryExtraServiceUpdateItems | Mapping[str, object]]
        | NotGiven = NOT_GIVEN,
        type: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change an extra service of a delivery service.

        Args:
            id: Identifier. Required.
            name: ``NAME`` of the request.
            active: Whether it is active; for a workday, whether it is confirmed.
            code: Symbolic code.
            sort: Sort index: lower comes first.
            description: ``DESCRIPTION`` of the request.
            price: Price of the service or option, in the delivery service's currency.
            items: Options to choose from, for services of type `enum` only. Keys: ``TITLE``
                (required), ``CODE`` (required), ``PRICE``.
            type: Kind of extra service or setting, such as enum or checkbox.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_EXTRA_SERVICE_UPDATE``:
                The extra service could not be changed. ``ERROR_EXTRA_SERVICE_NOT_FOUND``: There
                is no extra service with this identifier. ``ACCESS_DENIED``: The caller may not
                add or change extra services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.extra.service.update``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-update.html
        """
        return self._call(
            _DELIVERY__EXTRA__SERVICE__UPDATE,
            {
                "ID": id,
                "NAME": name,
                "ACTIVE": _yes_no(active),
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "PRICE": price,
                "ITEMS": items,
                "TYPE": type,
            },
            extra_params,
        )


class AsyncSaleDeliveryExtraServiceMethods(AsyncNamespace):
    """Methods of ``sale.delivery.extra.service``."""

    async def add(
        self,
        *,
        delivery_id: int,
        type: Literal["enum", "checkbox", "quantity"] | str,
        name: str,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        price: float | NotGiven = NOT_GIVEN,
        items: Sequence[DeliveryExtraServiceAddItems | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add an extra paid service to a delivery service.

        Args:
            delivery_id: Delivery service concerned. Required.
            type: Kind of extra service or setting, such as enum or checkbox. One of ``enum``
                (choice from a list of options), ``checkbox`` (single service, such as door
                delivery), ``quantity`` (counted service, such as number of movers) and others.
                Required.
            name: Required.
            active: Whether it is active; for a workday, whether it is confirmed.
            code: Symbolic code.
            sort: Sort index: lower comes first.
            description: ``DESCRIPTION`` of the request.
            price: Price of the service or option, in the delivery service's currency.
            items: Options to choose from, for services of type `enum` only. Keys: ``TITLE``
                (required), ``CODE`` (required), ``PRICE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_EXTRA_SERVICE_ADD``: The
                extra service could not be added. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ACCESS_DENIED``: The caller may not
                create delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.extra.service.add``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html
        """
        return await self._call(
            _DELIVERY__EXTRA__SERVICE__ADD,
            {
                "DELIVERY_ID": delivery_id,
                "TYPE": type,
                "NAME": name,
                "ACTIVE": _yes_no(active),
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "PRICE": price,
                "ITEMS": items,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an extra service of a delivery service.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_EXTRA_SERVICE_NOT_FOUND``: There is
                no extra service with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_EXTRA_SERVICE_DELETE``:
                The extra service could not be deleted. ``ACCESS_DENIED``: The caller may not
                delete extra services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.extra.service.delete``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-delete.html
        """
        return await self._call(_DELIVERY__EXTRA__SERVICE__DELETE, {"ID": id}, extra_params)

    async def get(
        self,
        *,
        delivery_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DeliveryExtraService]:
        """List the extra services of one delivery service.

        Args:
            delivery_id: Delivery service concerned. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            An extra service of a delivery service.

        Raises:
            APIError: the portal refused the call. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ACCESS_DENIED``: The caller may
                not list extra services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.extra.service.get``. Scope: ``delivery``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-get.html
        """
        return await self._call(
            _DELIVERY__EXTRA__SERVICE__GET, {"DELIVERY_ID": delivery_id}, extra_params
        )

    async def update(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        price: float | NotGiven = NOT_GIVEN,
        items: Sequence[DeliveryExtraServiceUpdateItems | Mapping[str, object]]
        | NotGiven = NOT_GIVEN,
        type: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change an extra service of a delivery service.

        Args:
            id: Identifier. Required.
            name: ``NAME`` of the request.
            active: Whether it is active; for a workday, whether it is confirmed.
            code: Symbolic code.
            sort: Sort index: lower comes first.
            description: ``DESCRIPTION`` of the request.
            price: Price of the service or option, in the delivery service's currency.
            items: Options to choose from, for services of type `enum` only. Keys: ``TITLE``
                (required), ``CODE`` (required), ``PRICE``.
            type: Kind of extra service or setting, such as enum or checkbox.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_EXTRA_SERVICE_UPDATE``:
                The extra service could not be changed. ``ERROR_EXTRA_SERVICE_NOT_FOUND``: There
                is no extra service with this identifier. ``ACCESS_DENIED``: The caller may not
                add or change extra services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.extra.service.update``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-update.html
        """
        return await self._call(
            _DELIVERY__EXTRA__SERVICE__UPDATE,
            {
                "ID": id,
                "NAME": name,
                "ACTIVE": _yes_no(active),
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "PRICE": price,
                "ITEMS": items,
                "TYPE": type,
            },
            extra_params,
        )


class SaleDeliveryHandlerMethods(Namespace):
    """Methods of ``sale.delivery.handler``."""

    def add(
        self,
        *,
        name: str,
        code: str,
        sort: int | NotGiven = NOT_GIVEN,
        description: int | str | NotGiven = NOT_GIVEN,
        settings: DeliveryHandlerAddSettings | Mapping[str, object],
        profiles: Sequence[DeliveryHandlerAddProfiles | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Register a handler on which delivery services are built.

        Args:
            name: Required.
            code: Symbolic code. Required.
            sort: Sort index: lower comes first.
            description: ``DESCRIPTION`` of the request.
            settings: Further settings; which ones depends on the type. Required. Keys:
                ``CALCULATE_URL`` (required), ``CREATE_DELIVERY_REQUEST_URL``,
                ``CANCEL_DELIVERY_REQUEST_URL``, ``HAS_CALLBACK_TRACKING_SUPPORT``, ``CONFIG``.
            profiles: Delivery profiles of the handler, at least one. Required. Keys: ``NAME``
                (required), ``CODE`` (required), ``DESCRIPTION``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_HANDLER_ADD``: The handler
                could not be registered. ``ERROR_HANDLER_ALREADY_EXIST``: Another handler
                already uses this `CODE`. ``ACCESS_DENIED``: The caller may not register
                handlers.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.handler.add``. Scope: ``sale``. Who may call: administrators
        of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html
        """
        return self._call(
            _DELIVERY__HANDLER__ADD,
            {
                "NAME": name,
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "SETTINGS": _in_fields(settings, {"HAS_CALLBACK_TRACKING_SUPPORT": _yes_no}),
                "PROFILES": profiles,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a delivery service handler.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_HANDLER_NOT_FOUND``: There is no
                handler with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is missing or
                not valid; the message says which. ``ERROR_HANDLER_DELETE``: The handler could
                not be deleted. ``ACCESS_DENIED``: The caller may not delete handlers.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.handler.delete``. Scope: ``sale``. Who may call:
        administrators of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-delete.html
        """
        return self._call(_DELIVERY__HANDLER__DELETE, {"ID": id}, extra_params)

    def list(
        self,
        *,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[DeliveryHandler]:
        """List the registered delivery service handlers.

        Args:
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not list
                delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.handler.list``. Scope: ``sale``. Who may call:
        administrators of CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-list.html
        """
        return self._list(_DELIVERY__HANDLER__LIST, {"start": start}, extra_params)

    def update(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        settings: DeliveryHandlerUpdateSettings | Mapping[str, object] | NotGiven = NOT_GIVEN,
        profiles: Sequence[DeliveryHandlerUpdateProfiles | Mapping[str, object]]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a delivery service handler.

        Args:
            id: Identifier. Required.
            name: ``NAME`` of the request.
            code: Symbolic code.
            sort: Sort index: lower comes first.
            description: ``DESCRIPTION`` of the request.
            settings: Further settings; which ones depends on the type. Keys: ``CALCULATE_URL``
                (required), ``CREATE_DELIVERY_REQUEST_URL``, ``CANCEL_DELIVERY_REQUEST_URL``,
                ``HAS_CALLBACK_TRACKING_SUPPORT``, ``CONFIG``.
            profiles: Delivery profiles of the handler, at least one. Keys: ``NAME`` (required),
                ``CODE`` (required), ``DESCRIPTION``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_HANDLER_NOT_FOUND``: There is no
                handler with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is missing or
                not valid; the message says which. ``ERROR_HANDLER_UPDATE``: The handler could
                not be changed. ``ERROR_HANDLER_ALREADY_EXIST``: Another handler already uses
                this `CODE`. ``ACCESS_DENIED``: The caller may not change handlers.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.handler.update``. Scope: ``sale``. Who may call:
        administrators of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-update.html
        """
        return self._call(
            _DELIVERY__HANDLER__UPDATE,
            {
                "ID": id,
                "NAME": name,
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "SETTINGS": _in_fields(settings, {"HAS_CALLBACK_TRACKING_SUPPORT": _yes_no}),
                "PROFILES": profiles,
            },
            extra_params,
        )


class AsyncSaleDeliveryHandlerMethods(AsyncNamespace):
    """Methods of ``sale.delivery.handler``."""

    async def add(
        self,
        *,
        name: str,
        code: str,
        sort: int | NotGiven = NOT_GIVEN,
        description: int | str | NotGiven = NOT_GIVEN,
        settings: DeliveryHandlerAddSettings | Mapping[str, object],
        profiles: Sequence[DeliveryHandlerAddProfiles | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Register a handler on which delivery services are built.

        Args:
            name: Required.
            code: Symbolic code. Required.
            sort: Sort index: lower comes first.
            description: ``DESCRIPTION`` of the request.
            settings: Further settings; which ones depends on the type. Required. Keys:
                ``CALCULATE_URL`` (required), ``CREATE_DELIVERY_REQUEST_URL``,
                ``CANCEL_DELIVERY_REQUEST_URL``, ``HAS_CALLBACK_TRACKING_SUPPORT``, ``CONFIG``.
            profiles: Delivery profiles of the handler, at least one. Required. Keys: ``NAME``
                (required), ``CODE`` (required), ``DESCRIPTION``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_HANDLER_ADD``: The handler
                could not be registered. ``ERROR_HANDLER_ALREADY_EXIST``: Another handler
                already uses this `CODE`. ``ACCESS_DENIED``: The caller may not register
                handlers.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.handler.add``. Scope: ``sale``. Who may call: administrators
        of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html
        """
        return await self._call(
            _DELIVERY__HANDLER__ADD,
            {
                "NAME": name,
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "SETTINGS": _in_fields(settings, {"HAS_CALLBACK_TRACKING_SUPPORT": _yes_no}),
                "PROFILES": profiles,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a delivery service handler.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_HANDLER_NOT_FOUND``: There is no
                handler with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is missing or
                not valid; the message says which. ``ERROR_HANDLER_DELETE``: The handler could
                not be deleted. ``ACCESS_DENIED``: The caller may not delete handlers.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.handler.delete``. Scope: ``sale``. Who may call:
        administrators of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-delete.html
        """
        return await self._call(_DELIVERY__HANDLER__DELETE, {"ID": id}, extra_params)

    def list(
        self,
        *,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[DeliveryHandler]:
        """List the registered delivery service handlers.

        Args:
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not list
                delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.handler.list``. Scope: ``sale``. Who may call:
        administrators of CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-list.html
        """
        return self._list(_DELIVERY__HANDLER__LIST, {"start": start}, extra_params)

    async def update(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        settings: DeliveryHandlerUpdateSettings | Mapping[str, object] | NotGiven = NOT_GIVEN,
        profiles: Sequence[DeliveryHandlerUpdateProfiles | Mapping[str, object]]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a delivery service handler.

        Args:
            id: Identifier. Required.
            name: ``NAME`` of the request.
            code: Symbolic code.
            sort: Sort index: lower comes first.
            description: ``DESCRIPTION`` of the request.
            settings: Further settings; which ones depends on the type. Keys: ``CALCULATE_URL``
                (required), ``CREATE_DELIVERY_REQUEST_URL``, ``CANCEL_DELIVERY_REQUEST_URL``,
                ``HAS_CALLBACK_TRACKING_SUPPORT``, ``CONFIG``.
            profiles: Delivery profiles of the handler, at least one. Keys: ``NAME`` (required),
                ``CODE`` (required), ``DESCRIPTION``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_HANDLER_NOT_FOUND``: There is no
                handler with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is missing or
                not valid; the message says which. ``ERROR_HANDLER_UPDATE``: The handler could
                not be changed. ``ERROR_HANDLER_ALREADY_EXIST``: Another handler already uses
                this `CODE`. ``ACCESS_DENIED``: The caller may not change handlers.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.handler.update``. Scope: ``sale``. Who may call:
        administrators of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-update.html
        """
        return await self._call(
            _DELIVERY__HANDLER__UPDATE,
            {
                "ID": id,
                "NAME": name,
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "SETTINGS": _in_fields(settings, {"HAS_CALLBACK_TRACKING_SUPPORT": _yes_no}),
                "PROFILES": profiles,
            },
            extra_params,
        )


class SaleDeliveryRequestMethods(Namespace):
    """Methods of ``sale.delivery.request``."""

    def delete(
        self,
        *,
        delivery_id: int,
        request_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a delivery request of a delivery service.

        Args:
            delivery_id: Delivery service concerned. Required.
            request_id: Delivery request, as numbered by the external system. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``DELIVERY_ID_NOT_SPECIFIED``: `DELIVERY_ID`
                is missing. ``DELIVERY_NOT_FOUND``: There is no such delivery service.
                ``REQUEST_ID_NOT_SPECIFIED``: `REQUEST_ID` is missing. ``REQUEST_NOT_FOUND``:
                There is no such delivery request. ``DELETE_REQUEST_INTERNAL_ERROR``: The
                delivery request could not be deleted because of an internal failure.
                ``ACCESS_DENIED``: The caller may not delete delivery requests.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.request.delete``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.html
        """
        return self._call(
            _DELIVERY__REQUEST__DELETE,
            {"DELIVERY_ID": delivery_id, "REQUEST_ID": request_id},
            extra_params,
        )

    def sendmessage(
        self,
        *,
        delivery_id: int,
        request_id: str,
        addressee: Literal["MANAGER", "RECIPIENT"],
        message: DeliveryRequestSendmessageMessage | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Send the manager or the recipient a message about a delivery request.

        Args:
            delivery_id: Delivery service concerned. Required.
            request_id: Delivery request, as numbered by the external system. Required.
            addressee: Who gets the message, `MANAGER` or `RECIPIENT`. One of ``MANAGER``,
                ``RECIPIENT`` (recipient of the cargo). Required.
            message: Text, e.g. of the message, notification or answer. Required. Keys:
                ``SUBJECT``, ``BODY``, ``MONEY_VALUES``, ``STATUS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``DELIVERY_ID_NOT_SPECIFIED``: `DELIVERY_ID`
                is missing. ``DELIVERY_NOT_FOUND``: There is no such delivery service.
                ``REQUEST_ID_NOT_SPECIFIED``: `REQUEST_ID` is missing. ``REQUEST_NOT_FOUND``:
                There is no such delivery request. ``ADDRESSEE_IS_NOT_SPECIFIED``: `ADDRESSEE`
                is missing. ``ADDRESSEE_UNEXPECTED_VALUE``: `ADDRESSEE` is neither `MANAGER` nor
                `RECIPIENT`. ``MESSAGE_NOT_SPECIFIED``: The message has neither a subject nor a
                body. ``MESSAGE_STATUS_NOT_SPECIFIED``: The message has no status.
                ``MESSAGE_STATUS_SEMANTIC_NOT_SPECIFIED``: The status of the message has no
                `SEMANTIC`. ``UNEXPECTED_MESSAGE_STATUS_SEMANTIC``: `SEMANTIC` of the message's
                status has an unknown value. ``REQUEST_SHIPMENT_NOT_FOUND``: No shipment is
                linked to the delivery request. ``ACCESS_DENIED``: The caller may not send
                messages about delivery requests.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.request.sendmessage``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-send-message.html
        """
        return self._call(
            _DELIVERY__REQUEST__SENDMESSAGE,
            {
                "DELIVERY_ID": delivery_id,
                "REQUEST_ID": request_id,
                "ADDRESSEE": addressee,
                "MESSAGE": message,
            },
            extra_params,
        )

    def update(
        self,
        *,
        delivery_id: int,
        request_id: str,
        finalize: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        status: DeliveryRequestUpdateStatus | Mapping[str, object] | NotGiven = NOT_GIVEN,
        properties: Sequence[DeliveryRequestUpdateProperties | Mapping[str, object]]
        | NotGiven = NOT_GIVEN,
        overwrite_properties: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the status and properties of a delivery request, or close it.

        Args:
            delivery_id: Delivery service concerned. Required.
            request_id: Delivery request, as numbered by the external system. Required.
            finalize: Whether to close the delivery request; left out: not closed.
            status: State of the delivery request or of the message about it. Keys: ``TEXT``
                (required), ``SEMANTIC`` (required).
            properties: Properties of the delivery request: name, value and tags. Keys: ``NAME``
                (required), ``VALUE`` (required), ``TAGS``.
            overwrite_properties: Whether given properties replace all old ones; left out: they
                are added.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``DELIVERY_ID_NOT_SPECIFIED``: `DELIVERY_ID`
                is missing. ``DELIVERY_NOT_FOUND``: There is no such delivery service.
                ``REQUEST_ID_NOT_SPECIFIED``: `REQUEST_ID` is missing. ``REQUEST_NOT_FOUND``:
                There is no such delivery request. ``STATUS_UNEXPECTED_FORMAT``: `STATUS` is not
                in the expected format. ``STATUS_TEXT_NOT_SPECIFIED``: The status has no `TEXT`.
                ``STATUS_SEMANTIC_NOT_SPECIFIED``: The status has no `SEMANTIC`.
                ``PROPERTIES_UNEXPECTED_FORMAT``: `PROPERTIES` is not in the expected format.
                ``PROPERTY_VALUE_UNEXPECTED_FORMAT``: One of the properties is not in the
                expected format. ``PROPERTY_VALUE_TAGS_UNEXPECTED_FORMAT``: The tags of a
                property are not in the expected format.
                ``PROPERTY_VALUE_TAG_UNEXPECTED_FORMAT``: A tag of a property is not in the
                expected format. ``UNEXPECTED_REQUEST_FINALIZE_INDICATOR_VALUE``: `FINALIZE` is
                neither `Y` nor `N`. ``UNEXPECTED_OVERWRITE_PROPERTIES_VALUE``:
                `OVERWRITE_PROPERTIES` is neither `Y` nor `N`.
                ``UPDATE_REQUEST_INTERNAL_ERROR``: The delivery request could not be changed
                because of an internal failure. ``EMPTY_UPDATE_PAYLOAD``: The call names nothing
                to change in the delivery request. ``ACCESS_DENIED``: The caller may not change
                delivery requests.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.request.update``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-update.html
        """
        return self._call(
            _DELIVERY__REQUEST__UPDATE,
            {
                "DELIVERY_ID": delivery_id,
                "REQUEST_ID": request_id,
                "FINALIZE": _yes_no(finalize),
                "STATUS": status,
                "PROPERTIES": properties,
                "OVERWRITE_PROPERTIES": _yes_no(overwrite_properties),
            },
            extra_params,
        )


class AsyncSaleDeliveryRequestMethods(AsyncNamespace):
    """Methods of ``sale.delivery.request``."""

    async def delete(
        self,
        *,
        delivery_id: int,
        request_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a delivery request of a delivery service.

        Args:
            delivery_id: Delivery service concerned. Required.
            request_id: Delivery request, as numbered by the external system. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``DELIVERY_ID_NOT_SPECIFIED``: `DELIVERY_ID`
                is missing. ``DELIVERY_NOT_FOUND``: There is no such delivery service.
                ``REQUEST_ID_NOT_SPECIFIED``: `REQUEST_ID` is missing. ``REQUEST_NOT_FOUND``:
                There is no such delivery request. ``DELETE_REQUEST_INTERNAL_ERROR``: The
                delivery request could not be deleted because of an internal failure.
                ``ACCESS_DENIED``: The caller may not delete delivery requests.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.request.delete``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.html
        """
        return await self._call(
            _DELIVERY__REQUEST__DELETE,
            {"DELIVERY_ID": delivery_id, "REQUEST_ID": request_id},
            extra_params,
        )

    async def sendmessage(
        self,
        *,
        delivery_id: int,
        request_id: str,
        addressee: Literal["MANAGER", "RECIPIENT"],
        message: DeliveryRequestSendmessageMessage | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Send the manager or the recipient a message about a delivery request.

        Args:
            delivery_id: Delivery service concerned. Required.
            request_id: Delivery request, as numbered by the external system. Required.
            addressee: Who gets the message, `MANAGER` or `RECIPIENT`. One of ``MANAGER``,
                ``RECIPIENT`` (recipient of the cargo). Required.
            message: Text, e.g. of the message, notification or answer. Required. Keys:
                ``SUBJECT``, ``BODY``, ``MONEY_VALUES``, ``STATUS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``DELIVERY_ID_NOT_SPECIFIED``: `DELIVERY_ID`
                is missing. ``DELIVERY_NOT_FOUND``: There is no such delivery service.
                ``REQUEST_ID_NOT_SPECIFIED``: `REQUEST_ID` is missing. ``REQUEST_NOT_FOUND``:
                There is no such delivery request. ``ADDRESSEE_IS_NOT_SPECIFIED``: `ADDRESSEE`
                is missing. ``ADDRESSEE_UNEXPECTED_VALUE``: `ADDRESSEE` is neither `MANAGER` nor
                `RECIPIENT`. ``MESSAGE_NOT_SPECIFIED``: The message has neither a subject nor a
                body. ``MESSAGE_STATUS_NOT_SPECIFIED``: The message has no status.
                ``MESSAGE_STATUS_SEMANTIC_NOT_SPECIFIED``: The status of the message has no
                `SEMANTIC`. ``UNEXPECTED_MESSAGE_STATUS_SEMANTIC``: `SEMANTIC` of the message's
                status has an unknown value. ``REQUEST_SHIPMENT_NOT_FOUND``: No shipment is
                linked to the delivery request. ``ACCESS_DENIED``: The caller may not send
                messages about delivery requests.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.request.sendmessage``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-send-message.html
        """
        return await self._call(
            _DELIVERY__REQUEST__SENDMESSAGE,
            {
                "DELIVERY_ID": delivery_id,
                "REQUEST_ID": request_id,
                "ADDRESSEE": addressee,
                "MESSAGE": message,
            },
            extra_params,
        )

    async def update(
        self,
        *,
        delivery_id: int,
        request_id: str,
        finalize: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        status: DeliveryRequestUpdateStatus | Mapping[str, object] | NotGiven = NOT_GIVEN,
        properties: Sequence[DeliveryRequestUpdateProperties | Mapping[str, object]]
        | NotGiven = NOT_GIVEN,
        overwrite_properties: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the status and properties of a delivery request, or close it.

        Args:
            delivery_id: Delivery service concerned. Required.
            request_id: Delivery request, as numbered by the external system. Required.
            finalize: Whether to close the delivery request; left out: not closed.
            status: State of the delivery request or of the message about it. Keys: ``TEXT``
                (required), ``SEMANTIC`` (required).
            properties: Properties of the delivery request: name, value and tags. Keys: ``NAME``
                (required), ``VALUE`` (required), ``TAGS``.
            overwrite_properties: Whether given properties replace all old ones; left out: they
                are added.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``DELIVERY_ID_NOT_SPECIFIED``: `DELIVERY_ID`
                is missing. ``DELIVERY_NOT_FOUND``: There is no such delivery service.
                ``REQUEST_ID_NOT_SPECIFIED``: `REQUEST_ID` is missing. ``REQUEST_NOT_FOUND``:
                There is no such delivery request. ``STATUS_UNEXPECTED_FORMAT``: `STATUS` is not
                in the expected format. ``STATUS_TEXT_NOT_SPECIFIED``: The status has no `TEXT`.
                ``STATUS_SEMANTIC_NOT_SPECIFIED``: The status has no `SEMANTIC`.
                ``PROPERTIES_UNEXPECTED_FORMAT``: `PROPERTIES` is not in the expected format.
                ``PROPERTY_VALUE_UNEXPECTED_FORMAT``: One of the properties is not in the
                expected format. ``PROPERTY_VALUE_TAGS_UNEXPECTED_FORMAT``: The tags of a
                property are not in the expected format.
                ``PROPERTY_VALUE_TAG_UNEXPECTED_FORMAT``: A tag of a property is not in the
                expected format. ``UNEXPECTED_REQUEST_FINALIZE_INDICATOR_VALUE``: `FINALIZE` is
                neither `Y` nor `N`. ``UNEXPECTED_OVERWRITE_PROPERTIES_VALUE``:
                `OVERWRITE_PROPERTIES` is neither `Y` nor `N`.
                ``UPDATE_REQUEST_INTERNAL_ERROR``: The delivery request could not be changed
                because of an internal failure. ``EMPTY_UPDATE_PAYLOAD``: The call names nothing
                to change in the delivery request. ``ACCESS_DENIED``: The caller may not change
                delivery requests.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.request.update``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-update.html
        """
        return await self._call(
            _DELIVERY__REQUEST__UPDATE,
            {
                "DELIVERY_ID": delivery_id,
                "REQUEST_ID": request_id,
                "FINALIZE": _yes_no(finalize),
                "STATUS": status,
                "PROPERTIES": properties,
                "OVERWRITE_PROPERTIES": _yes_no(overwrite_properties),
            },
            extra_params,
        )


class SaleOrderMethods(Namespace):
    """Methods of ``sale.order``."""

    def add(
        self,
        *,
        fields: OrderAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> OrderAddResult:
        """Create an order of the online store.

        Args:
            fields: Values by field. Required. Keys: ``lid`` (required), ``personTypeId``
                (required), ``currency`` (required), ``price``, ``discountValue``, ``statusId``,
                ``empStatusId``, ``dateInsert``, ``marked``, ``empMarkedId``, ``reasonMarked``,
                ``userDescription``, ``additionalInfo``, ``comments``, ``responsibleId``,
                ``recurringId``, ``lockedBy``, ``recountFlag``, ``affiliateId``, ``updated1c``,
                ``orderTopic``, ``xmlId``, ``id1c``, ``version1c``, ``externalOrder``,
                ``canceled``, ``empCanceledId``, ``reasonCanceled``, ``userId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OrderAddResult``: ``order``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not add
                orders. ``100``: The fields parameter is missing or empty. ``0``: Some required
                fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.order.add``. Scope: ``sale``. Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-add.html
        """
        return self._call(
            _ORDER__ADD, {"fields": _in_fields(fields, {"marked": _yes_no})}, extra_params
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an order together with the objects that belong to it.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``SALE_ORDER_CANCEL_PAYMENT_EXIST_ACTIVE``:
                The order cannot be deleted while it has active payments. ``200540400001``: The
                order to delete does not exist. ``200040300020``: The caller may not delete the
                order. ``100``: The id parameter was left out. ``0``: Something else went wrong,
                for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.order.delete``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-delete.html
        """
        return self._call(_ORDER__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> OrderGetResult:
        """Fetch one order together with the objects that belong to it.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OrderGetResult``: ``order``.

        Raises:
            APIError: the portal refused the call. ``201240400001``: There is no such order.
                ``200040300010``: The caller may not read the order. ``100``: The call needs an
                `id`, which was not passed. ``0``: Something else went wrong, for instance a
                fatal error on the server. ``200540400001``: There is no such order.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.order.get``. Scope: ``sale``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get.html
        """
        return self._call(_ORDER__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> OrderGetFieldsResult:
        """Describe the fields of an order.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OrderGetFieldsResult``: ``order``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                list of order fields. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.order.getFields``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get-fields.html
        """
        return self._call(_ORDER__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[Order]:
        """List orders that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Orders found, one page of them. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                orders. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.order.list``. Scope: ``sale``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-list.html
        """
        return self._list(
            _ORDER__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: OrderUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> OrderUpdateResult:
        """Change fields of an order.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``price``, ``discountValue``, ``statusId``,
                ``empStatusId``, ``dateInsert``, ``marked``, ``empMarkedId``, ``reasonMarked``,
                ``userDescription``, ``additionalInfo``, ``comments``, ``responsibleId``,
                ``recurringId``, ``lockedBy``, ``recountFlag``, ``affiliateId``, ``updated1c``,
                ``orderTopic``, ``xmlId``, ``id1c``, ``version1c``, ``externalOrder``,
                ``canceled``, ``empCanceledId``, ``reasonCanceled``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OrderUpdateResult``: ``order``.

        Raises:
            APIError: the portal refused the call. ``200540400001``: The order to change does
                not exist. ``200040300020``: The caller may not change the order. ``100``: The
                id parameter was left out. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.order.update``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-update.html
        """
        return self._call(
            _ORDER__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"marked": _yes_no})},
            extra_params,
        )


class AsyncSaleOrderMethods(AsyncNamespace):
    """Methods of ``sale.order``."""

    async def add(
        self,
        *,
        fields: OrderAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> OrderAddResult:
        """Create an order of the online store.

        Args:
            fields: Values by field. Required. Keys: ``lid`` (required), ``personTypeId``
                (required), ``currency`` (required), ``price``, ``discountValue``, ``statusId``,
                ``empStatusId``, ``dateInsert``, ``marked``, ``empMarkedId``, ``reasonMarked``,
                ``userDescription``, ``additionalInfo``, ``comments``, ``responsibleId``,
                ``recurringId``, ``lockedBy``, ``recountFlag``, ``affiliateId``, ``updated1c``,
                ``orderTopic``, ``xmlId``, ``id1c``, ``version1c``, ``externalOrder``,
                ``canceled``, ``empCanceledId``, ``reasonCanceled``, ``userId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OrderAddResult``: ``order``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not add
                orders. ``100``: The fields parameter is missing or empty. ``0``: Some required
                fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.order.add``. Scope: ``sale``. Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-add.html
        """
        return await self._call(
            _ORDER__ADD, {"fields": _in_fields(fields, {"marked": _yes_no})}, extra_params
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an order together with the objects that belong to it.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``SALE_ORDER_CANCEL_PAYMENT_EXIST_ACTIVE``:
                The order cannot be deleted while it has active payments. ``200540400001``: The
                order to delete does not exist. ``200040300020``: The caller may not delete the
                order. ``100``: The id parameter was left out. ``0``: Something else went wrong,
                for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.order.delete``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-delete.html
        """
        return await self._call(_ORDER__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> OrderGetResult:
        """Fetch one order together with the objects that belong to it.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OrderGetResult``: ``order``.

        Raises:
            APIError: the portal refused the call. ``201240400001``: There is no such order.
                ``200040300010``: The caller may not read the order. ``100``: The call needs an
                `id`, which was not passed. ``0``: Something else went wrong, for instance a
                fatal error on the server. ``200540400001``: There is no such order.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.order.get``. Scope: ``sale``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get.html
        """
        return await self._call(_ORDER__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> OrderGetFieldsResult:
        """Describe the fields of an order.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OrderGetFieldsResult``: ``order``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                list of order fields. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.order.getFields``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get-fields.html
        """
        return await self._call(_ORDER__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[Order]:
        """List orders that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Orders found, one page of them. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                orders. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.order.list``. Scope: ``sale``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-list.html
        """
        return self._list(
            _ORDER__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: OrderUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> OrderUpdateResult:
        """Change fields of an order.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``price``, ``discountValue``, ``statusId``,
                ``empStatusId``, ``dateInsert``, ``marked``, ``empMarkedId``, ``reasonMarked``,
                ``userDescription``, ``additionalInfo``, ``comments``, ``responsibleId``,
                ``recurringId``, ``lockedBy``, ``recountFlag``, ``affiliateId``, ``updated1c``,
                ``orderTopic``, ``xmlId``, ``id1c``, ``version1c``, ``externalOrder``,
                ``canceled``, ``empCanceledId``, ``reasonCanceled``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OrderUpdateResult``: ``order``.

        Raises:
            APIError: the portal refused the call. ``200540400001``: The order to change does
                not exist. ``200040300020``: The caller may not change the order. ``100``: The
                id parameter was left out. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.order.update``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-update.html
        """
        return await self._call(
            _ORDER__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"marked": _yes_no})},
            extra_params,
        )


class SalePaymentMethods(Namespace):
    """Methods of ``sale.payment``."""

    def add(
        self,
        *,
        fields: PaymentAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentAddResult:
        """Add a payment to an order.

        Args:
            fields: Values by field. Required. Keys: ``orderId`` (required), ``paySystemId``
                (required), ``paid``, ``datePaid``, ``empPaidId``, ``psStatus``,
                ``psStatusCode``, ``psStatusDescription``, ``psStatusMessage``, ``psSum``,
                ``psCurrency``, ``psResponseDate``, ``payVoucherNum``, ``payVoucherDate``,
                ``datePayBefore``, ``dateBill``, ``xmlId``, ``sum``, ``companyId``,
                ``payReturnNum``, ``priceCod``, ``payReturnDate``, ``empReturnId``,
                ``payReturnComment``, ``responsibleId``, ``empResponsibleId``, ``isReturn``,
                ``comments``, ``updated1c``, ``id1c``, ``version1c``, ``externalPayment``,
                ``psInvoiceId``, ``marked``, ``reasonMarked``, ``empMarkedId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentAddResult``: ``payment``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not add
                payments. ``100``: The fields parameter is missing or empty. ``0``: Some
                required fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.payment.add``. Scope: ``sale``. Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-add.html
        """
        return self._call(
            _PAYMENT__ADD, {"fields": _in_fields(fields, {"psStatus": _yes_no})}, extra_params
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a payment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200640400001``: The payment to delete does
                not exist. ``200040300020``: The caller may not delete the payment. ``100``: The
                call needs an `id`, which was not passed. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.payment.delete``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-delete.html
        """
        return self._call(_PAYMENT__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentGetResult:
        """Read one payment by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentGetResult``: ``payment``.

        Raises:
            APIError: the portal refused the call. ``200640400001``: The payment does not exist.
                ``200040300010``: The caller may not read the payment. ``100``: The call needs
                an `id`, which was not passed. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.payment.get``. Scope: ``sale``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get.html
        """
        return self._call(_PAYMENT__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PaymentGetFieldsResult:
        """Describe the fields of payments.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentGetFieldsResult``: ``payment``.

        Raises:
            APIError: the portal refused the call. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.payment.getfields``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get-fields.html
        """
        return self._call(_PAYMENT__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[OrderPayment]:
        """List payments that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Payments that were found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                payments. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.payment.list``. Scope: ``sale``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-list.html
        """
        return self._list(
            _PAYMENT__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: PaymentUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentUpdateResult:
        """Change fields of a payment.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``paySystemId`` (required), ``paid``,
                ``datePaid``, ``empPaidId``, ``psStatus``, ``psSum``, ``psCurrency``,
                ``psResponseDate``, ``sum``, ``companyId``, ``responsibleId``,
                ``empResponsibleId``, ``isReturn``, ``externalPayment``, ``psInvoiceId``,
                ``marked``, ``psStatusCode``, ``psStatusDescription``, ``psStatusMessage``,
                ``payVoucherNum``, ``payVoucherDate``, ``datePayBefore``, ``dateBill``,
                ``xmlId``, ``payReturnNum``, ``priceCod``, ``payReturnDate``, ``empReturnId``,
                ``payReturnComment``, ``comments``, ``updated1c``, ``id1c``, ``version1c``,
                ``reasonMarked``, ``empMarkedId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentUpdateResult``: ``payment``.

        Raises:
            APIError: the portal refused the call. ``200640400001``: The payment to change does
                not exist. ``200040300020``: The caller may not change the payment. ``100``: The
                call needs an `id`, which was not passed. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.payment.update``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-update.html
        """
        return self._call(
            _PAYMENT__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"psStatus": _yes_no})},
            extra_params,
        )


class AsyncSalePaymentMethods(AsyncNamespace):
    """Methods of ``sale.payment``."""

    async def add(
        self,
        *,
        fields: PaymentAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentAddResult:
        """Add a payment to an order.

        Args:
            fields: Values by field. Required. Keys: ``orderId`` (required), ``paySystemId``
                (required), ``paid``, ``datePaid``, ``empPaidId``, ``psStatus``,
                ``psStatusCode``, ``psStatusDescription``, ``psStatusMessage``, ``psSum``,
                ``psCurrency``, ``psResponseDate``, ``payVoucherNum``, ``payVoucherDate``,
                ``datePayBefore``, ``dateBill``, ``xmlId``, ``sum``, ``companyId``,
                ``payReturnNum``, ``priceCod``, ``payReturnDate``, ``empReturnId``,
                ``payReturnComment``, ``responsibleId``, ``empResponsibleId``, ``isReturn``,
                ``comments``, ``updated1c``, ``id1c``, ``version1c``, ``externalPayment``,
                ``psInvoiceId``, ``marked``, ``reasonMarked``, ``empMarkedId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentAddResult``: ``payment``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not add
                payments. ``100``: The fields parameter is missing or empty. ``0``: Some
                required fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.payment.add``. Scope: ``sale``. Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-add.html
        """
        return await self._call(
            _PAYMENT__ADD, {"fields": _in_fields(fields, {"psStatus": _yes_no})}, extra_params
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a payment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200640400001``: The payment to delete does
                not exist. ``200040300020``: The caller may not delete the payment. ``100``: The
                call needs an `id`, which was not passed. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.payment.delete``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-delete.html
        """
        return await self._call(_PAYMENT__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentGetResult:
        """Read one payment by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentGetResult``: ``payment``.

        Raises:
            APIError: the portal refused the call. ``200640400001``: The payment does not exist.
                ``200040300010``: The caller may not read the payment. ``100``: The call needs
                an `id`, which was not passed. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.payment.get``. Scope: ``sale``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get.html
        """
        return await self._call(_PAYMENT__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PaymentGetFieldsResult:
        """Describe the fields of payments.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentGetFieldsResult``: ``payment``.

        Raises:
            APIError: the portal refused the call. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.payment.getfields``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get-fields.html
        """
        return await self._call(_PAYMENT__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[OrderPayment]:
        """List payments that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Payments that were found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                payments. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.payment.list``. Scope: ``sale``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-list.html
        """
        return self._list(
            _PAYMENT__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: PaymentUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentUpdateResult:
        """Change fields of a payment.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``paySystemId`` (required), ``paid``,
                ``datePaid``, ``empPaidId``, ``psStatus``, ``psSum``, ``psCurrency``,
                ``psResponseDate``, ``sum``, ``companyId``, ``responsibleId``,
                ``empResponsibleId``, ``isReturn``, ``externalPayment``, ``psInvoiceId``,
                ``marked``, ``psStatusCode``, ``psStatusDescription``, ``psStatusMessage``,
                ``payVoucherNum``, ``payVoucherDate``, ``datePayBefore``, ``dateBill``,
                ``xmlId``, ``payReturnNum``, ``priceCod``, ``payReturnDate``, ``empReturnId``,
                ``payReturnComment``, ``comments``, ``updated1c``, ``id1c``, ``version1c``,
                ``reasonMarked``, ``empMarkedId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentUpdateResult``: ``payment``.

        Raises:
            APIError: the portal refused the call. ``200640400001``: The payment to change does
                not exist. ``200040300020``: The caller may not change the payment. ``100``: The
                call needs an `id`, which was not passed. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.payment.update``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-update.html
        """
        return await self._call(
            _PAYMENT__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"psStatus": _yes_no})},
            extra_params,
        )


class SalePaymentitembasketMethods(Namespace):
    """Methods of ``sale.paymentitembasket``."""

    def add(
        self,
        *,
        fields: PaymentitembasketAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentitembasketAddResult:
        """Bind a basket item to a payment.

        Args:
            fields: Values by field. Required. Keys: ``quantity``, ``basketId`` (required),
                ``paymentId`` (required), ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentitembasketAddResult``: ``paymentItemBasket``.

        Raises:
            APIError: the portal refused the call. ``201250000001``: This basket item is already
                bound to this payment. ``201240400002``: The payment given in `paymentId` does
                not exist. ``201240400003``: The basket item given in `basketId` does not exist.
                ``200040300020``: The caller may not bind basket items to payments. ``100``: The
                parameter `fields` is missing or empty. ``0``: Some required fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitembasket.add``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-add.html
        """
        return self._call(_PAYMENTITEMBASKET__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove the binding of a basket item to a payment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201240400001``: No binding of a basket item
                to a payment has this identifier. ``200040300020``: The caller may not remove
                this binding of a basket item. ``100``: The call needs an `id`, which was not
                passed. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitembasket.delete``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-delete.html
        """
        return self._call(_PAYMENTITEMBASKET__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentitembasketGetResult:
        """Get one binding of a basket item to a payment by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentitembasketGetResult``: ``paymentItemBasket``.

        Raises:
            APIError: the portal refused the call. ``201240400001``: No binding of a basket item
                to a payment has this identifier. ``200040300010``: The caller may not read this
                binding of a basket item. ``100``: The call needs an `id`, which was not passed.
                ``0``: Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitembasket.get``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get.html
        """
        return self._call(_PAYMENTITEMBASKET__GET, {"id": id}, extra_params)

    def getfields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PaymentitembasketGetfieldsResult:
        """Describe the fields that a binding of a basket item to a payment has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentitembasketGetfieldsResult``: ``paymentItemBasket``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                field descriptions of basket item bindings. ``0``: Something else went wrong,
                for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitembasket.getfields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get-fields.html
        """
        return self._call(_PAYMENTITEMBASKET__GETFIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[PaymentItemBasket]:
        """List the bindings of basket items to payments.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Bindings of basket items to payments that were found.
            Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                bindings of basket items. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitembasket.list``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-list.html
        """
        return self._list(
            _PAYMENTITEMBASKET__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: PaymentitembasketUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentitembasketUpdateResult:
        """Change the binding of a basket item to a payment.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``quantity`` (required), ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentitembasketUpdateResult``: ``paymentItemBasket``.

        Raises:
            APIError: the portal refused the call. ``201240400001``: No binding of a basket item
                to a payment has this identifier. ``200040300020``: The caller may not change
                this binding of a basket item. ``100``: The call needs an `id`, which was not
                passed. ``0``: Some required keys are missing in `fields`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitembasket.update``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-update.html
        """
        return self._call(_PAYMENTITEMBASKET__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncSalePaymentitembasketMethods(AsyncNamespace):
    """Methods of ``sale.paymentitembasket``."""

    async def add(
        self,
        *,
        fields: PaymentitembasketAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentitembasketAddResult:
        """Bind a basket item to a payment.

        Args:
            fields: Values by field. Required. Keys: ``quantity``, ``basketId`` (required),
                ``paymentId`` (required), ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentitembasketAddResult``: ``paymentItemBasket``.

        Raises:
            APIError: the portal refused the call. ``201250000001``: This basket item is already
                bound to this payment. ``201240400002``: The payment given in `paymentId` does
                not exist. ``201240400003``: The basket item given in `basketId` does not exist.
                ``200040300020``: The caller may not bind basket items to payments. ``100``: The
                parameter `fields` is missing or empty. ``0``: Some required fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitembasket.add``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-add.html
        """
        return await self._call(_PAYMENTITEMBASKET__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove the binding of a basket item to a payment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201240400001``: No binding of a basket item
                to a payment has this identifier. ``200040300020``: The caller may not remove
                this binding of a basket item. ``100``: The call needs an `id`, which was not
                passed. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitembasket.delete``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-delete.html
        """
        return await self._call(_PAYMENTITEMBASKET__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentitembasketGetResult:
        """Get one binding of a basket item to a payment by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentitembasketGetResult``: ``paymentItemBasket``.

        Raises:
            APIError: the portal refused the call. ``201240400001``: No binding of a basket item
                to a payment has this identifier. ``200040300010``: The caller may not read this
                binding of a basket item. ``100``: The call needs an `id`, which was not passed.
                ``0``: Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitembasket.get``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get.html
        """
        return await self._call(_PAYMENTITEMBASKET__GET, {"id": id}, extra_params)

    async def getfields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PaymentitembasketGetfieldsResult:
        """Describe the fields that a binding of a basket item to a payment has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentitembasketGetfieldsResult``: ``paymentItemBasket``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                field descriptions of basket item bindings. ``0``: Something else went wrong,
                for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitembasket.getfields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get-fields.html
        """
        return await self._call(_PAYMENTITEMBASKET__GETFIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[PaymentItemBasket]:
        """List the bindings of basket items to payments.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Bindings of basket items to payments that were found.
            Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                bindings of basket items. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitembasket.list``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-list.html
        """
        return self._list(
            _PAYMENTITEMBASKET__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: PaymentitembasketUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentitembasketUpdateResult:
        """Change the binding of a basket item to a payment.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``quantity`` (required), ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentitembasketUpdateResult``: ``paymentItemBasket``.

        Raises:
            APIError: the portal refused the call. ``201240400001``: No binding of a basket item
                to a payment has this identifier. ``200040300020``: The caller may not change
                this binding of a basket item. ``100``: The call needs an `id`, which was not
                passed. ``0``: Some required keys are missing in `fields`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitembasket.update``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-update.html
        """
        return await self._call(
            _PAYMENTITEMBASKET__UPDATE, {"id": id, "fields": fields}, extra_params
        )


class SalePaymentitemshipmentMethods(Namespace):
    """Methods of ``sale.paymentitemshipment``."""

    def add(
        self,
        *,
        fields: PaymentitemshipmentAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentitemshipmentAddResult:
        """Tie a payment to a shipment of an order.

        Args:
            fields: Values by field. Required. Keys: ``shipmentId`` (required), ``paymentId``
                (required), ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentitemshipmentAddResult``: ``paymentItemShipment``.

        Raises:
            APIError: the portal refused the call. ``201250000001``: This payment and shipment
                are tied to each other already. ``201240400002``: There is no payment with this
                `paymentId`. ``201240400003``: There is no shipment with this `shipmentId`.
                ``200040300020``: The caller may not tie payments to shipments. ``100``: The
                fields parameter is missing or empty. ``0``: Some required fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitemshipment.add``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add.html
        """
        return self._call(_PAYMENTITEMSHIPMENT__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete the tie between a payment and a shipment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201240400001``: There is no such tie
                between payment and shipment. ``200040300020``: The caller may not delete ties
                between payments and shipments. ``100``: The call needs an `id`, which was not
                passed. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitemshipment.delete``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-delete.html
        """
        return self._call(_PAYMENTITEMSHIPMENT__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentitemshipmentGetResult:
        """Fetch one tie between a payment and a shipment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentitemshipmentGetResult``: ``paymentItemShipment``.

        Raises:
            APIError: the portal refused the call. ``201240400001``: There is no such tie
                between payment and shipment. ``200040300010``: The caller may not read ties of
                payments. ``100``: The call needs an `id`, which was not passed. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitemshipment.get``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get.html
        """
        return self._call(_PAYMENTITEMSHIPMENT__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PaymentitemshipmentGetFieldsResult:
        """Describe the fields of the ties between payments and shipments.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentitemshipmentGetFieldsResult``: ``paymentItemShipment``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                fields of ties between payments and shipments. ``0``: Something else went wrong,
                for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitemshipment.getfields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get-fields.html
        """
        return self._call(_PAYMENTITEMSHIPMENT__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[PaymentItemShipment]:
        """List ties between payments and shipments, filtered and page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Ties between payments and shipments that were found.
            Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not list
                ties between payments and shipments. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitemshipment.list``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-list.html
        """
        return self._list(
            _PAYMENTITEMSHIPMENT__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: PaymentitemshipmentUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentitemshipmentUpdateResult:
        """Change the external identifier of a tie between payment and shipment.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentitemshipmentUpdateResult``: ``paymentItemShipment``.

        Raises:
            APIError: the portal refused the call. ``201240400001``: There is no such tie
                between payment and shipment to change. ``200040300020``: The caller may not
                change ties between payments and shipments. ``100``: The call needs an `id`,
                which was not passed. ``0``: Required values are missing in `fields`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitemshipment.update``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-update.html
        """
        return self._call(_PAYMENTITEMSHIPMENT__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncSalePaymentitemshipmentMethods(AsyncNamespace):
    """Methods of ``sale.paymentitemshipment``."""

    async def add(
        self,
        *,
        fields: PaymentitemshipmentAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentitemshipmentAddResult:
        """Tie a payment to a shipment of an order.

        Args:
            fields: Values by field. Required. Keys: ``shipmentId`` (required), ``paymentId``
                (required), ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentitemshipmentAddResult``: ``paymentItemShipment``.

        Raises:
            APIError: the portal refused the call. ``201250000001``: This payment and shipment
                are tied to each other already. ``201240400002``: There is no payment with this
                `paymentId`. ``201240400003``: There is no shipment with this `shipmentId`.
                ``200040300020``: The caller may not tie payments to shipments. ``100``: The
                fields parameter is missing or empty. ``0``: Some required fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitemshipment.add``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add.html
        """
        return await self._call(_PAYMENTITEMSHIPMENT__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete the tie between a payment and a shipment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201240400001``: There is no such tie
                between payment and shipment. ``200040300020``: The caller may not delete ties
                between payments and shipments. ``100``: The call needs an `id`, which was not
                passed. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitemshipment.delete``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-delete.html
        """
        return await self._call(_PAYMENTITEMSHIPMENT__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentitemshipmentGetResult:
        """Fetch one tie between a payment and a shipment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentitemshipmentGetResult``: ``paymentItemShipment``.

        Raises:
            APIError: the portal refused the call. ``201240400001``: There is no such tie
                between payment and shipment. ``200040300010``: The caller may not read ties of
                payments. ``100``: The call needs an `id`, which was not passed. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitemshipment.get``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get.html
        """
        return await self._call(_PAYMENTITEMSHIPMENT__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PaymentitemshipmentGetFieldsResult:
        """Describe the fields of the ties between payments and shipments.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentitemshipmentGetFieldsResult``: ``paymentItemShipment``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                fields of ties between payments and shipments. ``0``: Something else went wrong,
                for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitemshipment.getfields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get-fields.html
        """
        return await self._call(_PAYMENTITEMSHIPMENT__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[PaymentItemShipment]:
        """List ties between payments and shipments, filtered and page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Ties between payments and shipments that were found.
            Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not list
                ties between payments and shipments. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitemshipment.list``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-list.html
        """
        return self._list(
            _PAYMENTITEMSHIPMENT__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: PaymentitemshipmentUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentitemshipmentUpdateResult:
        """Change the external identifier of a tie between payment and shipment.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentitemshipmentUpdateResult``: ``paymentItemShipment``.

        Raises:
            APIError: the portal refused the call. ``201240400001``: There is no such tie
                between payment and shipment to change. ``200040300020``: The caller may not
                change ties between payments and shipments. ``100``: The call needs an `id`,
                which was not passed. ``0``: Required values are missing in `fields`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paymentitemshipment.update``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-update.html
        """
        return await self._call(
            _PAYMENTITEMSHIPMENT__UPDATE, {"id": id, "fields": fields}, extra_params
        )


class SalePaysystemMethods(Namespace):
    """Methods of ``sale.paysystem``."""

    @property
    def handler(self) -> SalePaysystemHandlerMethods:
        """Methods of ``sale.paysystem.handler``."""
        return SalePaysystemHandlerMethods(self._caller)

    @property
    def pay(self) -> SalePaysystemPayMethods:
        """Methods of ``sale.paysystem.pay``."""
        return SalePaysystemPayMethods(self._caller)

    @property
    def settings(self) -> SalePaysystemSettingsMethods:
        """Methods of ``sale.paysystem.settings``."""
        return SalePaysystemSettingsMethods(self._caller)

    def add(
        self,
        *,
        name: str,
        description: str | NotGiven = NOT_GIVEN,
        person_type_id: int,
        bx_rest_handler: str,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        settings: Mapping[str, object] | NotGiven = NOT_GIVEN,
        entity_registry_type: str | NotGiven = NOT_GIVEN,
        logotype: str | NotGiven = NOT_GIVEN,
        new_window: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        xml_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a payment system served by a REST handler.

        Args:
            name: Required.
            description: ``DESCRIPTION`` of the request.
            person_type_id: Payer type; 0 stands for the default settings. Required.
            bx_rest_handler: Code of the REST handler that serves the payment system. Required.
            active: Whether it is active; for a workday, whether it is confirmed. Default:
                ``N``.
            settings: Further settings; which ones depends on the type.
            entity_registry_type: What it pays for: ORDER, CRM_INVOICE or CRM_QUOTE. Default:
                ``CRM_INVOICE``.
            logotype: Logo image in Base64.
            new_window: Whether payment opens in a new window (Y or N). Default: ``N``.
            xml_id: External identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not add
                payment systems. ``ERROR_CHECK_FAILURE``: A mandatory field is missing or a
                value is wrong. ``ERROR_PAY_SYSTEM_ADD``: The payment system could not be added;
                error_description tells why. ``ERROR_HANDLER_NOT_FOUND``: The handler in
                BX_REST_HANDLER does not exist. ``ERROR_PERSON_TYPE_NOT_FOUND``: The payer type
                in PERSON_TYPE_ID does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.add``. Scope: ``pay_system``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-add.html
        """
        return self._call(
            _PAYSYSTEM__ADD,
            {
                "NAME": name,
                "DESCRIPTION": description,
                "PERSON_TYPE_ID": person_type_id,
                "BX_REST_HANDLER": bx_rest_handler,
                "ACTIVE": _yes_no(active),
                "SETTINGS": settings,
                "ENTITY_REGISTRY_TYPE": entity_registry_type,
                "LOGOTYPE": logotype,
                "NEW_WINDOW": _yes_no(new_window),
                "XML_ID": xml_id,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a payment system.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not delete
                it, or another application added the payment system.
                ``ERROR_PAY_SYSTEM_NOT_FOUND``: The payment system does not exist.
                ``ERROR_CHECK_FAILURE``: ID is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.delete``. Scope: ``pay_system``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-delete.html
        """
        return self._call(_PAYSYSTEM__DELETE, {"ID": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[Paysystem]:
        """List payment systems that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A payment system of the online store.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: The parameters did
                not pass the check; error_description tells why. ``ACCESS_DENIED``: The caller
                may not list payment systems.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.list``. Scope: ``pay_system``. Who may call: CRM
        administrators, who may change the CRM settings. Reads only.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-list.html
        """
        return self._call(
            _PAYSYSTEM__LIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, extra_params
        )

    def update(
        self,
        *,
        id: str | int,
        fields: PaysystemUpdateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the name, handler and other fields of a payment system.

        Args:
            id: Identifier. Required.
            fields: Values by field. Keys: ``NAME``, ``DESCRIPTION``, ``PERSON_TYPE_ID``,
                ``BX_REST_HANDLER``, ``ACTIVE``, ``NEW_WINDOW``, ``LOGOTYPE``, ``XML_ID``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not change
                it, or another application added the payment system.
                ``ERROR_HANDLER_NOT_FOUND``: The handler in BX_REST_HANDLER does not exist.
                ``ERROR_PERSON_TYPE_NOT_FOUND``: The payer type in PERSON_TYPE_ID does not
                exist. ``ERROR_PAY_SYSTEM_NOT_FOUND``: The payment system does not exist.
                ``ERROR_CHECK_FAILURE``: ID is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.update``. Scope: ``pay_system``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-update.html
        """
        return self._call(
            _PAYSYSTEM__UPDATE,
            {"ID": id, "FIELDS": _in_fields(fields, {"ACTIVE": _yes_no, "NEW_WINDOW": _yes_no})},
            extra_params,
        )


class AsyncSalePaysystemMethods(AsyncNamespace):
    """Methods of ``sale.paysystem``."""

    @property
    def handler(self) -> AsyncSalePaysystemHandlerMethods:
        """Methods of ``sale.paysystem.handler``."""
        return AsyncSalePaysystemHandlerMethods(self._caller)

    @property
    def pay(self) -> AsyncSalePaysystemPayMethods:
        """Methods of ``sale.paysystem.pay``."""
        return AsyncSalePaysystemPayMethods(self._caller)

    @property
    def settings(self) -> AsyncSalePaysystemSettingsMethods:
        """Methods of ``sale.paysystem.settings``."""
        return AsyncSalePaysystemSettingsMethods(self._caller)

    async def add(
        self,
        *,
        name: str,
        description: str | NotGiven = NOT_GIVEN,
        person_type_id: int,
        bx_rest_handler: str,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        settings: Mapping[str, object] | NotGiven = NOT_GIVEN,
        entity_registry_type: str | NotGiven = NOT_GIVEN,
        logotype: str | NotGiven = NOT_GIVEN,
        new_window: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        xml_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a payment system served by a REST handler.

        Args:
            name: Required.
            description: ``DESCRIPTION`` of the request.
            person_type_id: Payer type; 0 stands for the default settings. Required.
            bx_rest_handler: Code of the REST handler that serves the payment system. Required.
            active: Whether it is active; for a workday, whether it is confirmed. Default:
                ``N``.
            settings: Further settings; which ones depends on the type.
            entity_registry_type: What it pays for: ORDER, CRM_INVOICE or CRM_QUOTE. Default:
                ``CRM_INVOICE``.
            logotype: Logo image in Base64.
            new_window: Whether payment opens in a new window (Y or N). Default: ``N``.
            xml_id: External identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not add
                payment systems. ``ERROR_CHECK_FAILURE``: A mandatory field is missing or a
                value is wrong. ``ERROR_PAY_SYSTEM_ADD``: The payment system could not be added;
                error_description tells why. ``ERROR_HANDLER_NOT_FOUND``: The handler in
                BX_REST_HANDLER does not exist. ``ERROR_PERSON_TYPE_NOT_FOUND``: The payer type
                in PERSON_TYPE_ID does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.add``. Scope: ``pay_system``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-add.html
        """
        return await self._call(
            _PAYSYSTEM__ADD,
            {
                "NAME": name,
                "DESCRIPTION": description,
                "PERSON_TYPE_ID": person_type_id,
                "BX_REST_HANDLER": bx_rest_handler,
                "ACTIVE": _yes_no(active),
                "SETTINGS": settings,
                "ENTITY_REGISTRY_TYPE": entity_registry_type,
                "LOGOTYPE": logotype,
                "NEW_WINDOW": _yes_no(new_window),
                "XML_ID": xml_id,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a payment system.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not delete
                it, or another application added the payment system.
                ``ERROR_PAY_SYSTEM_NOT_FOUND``: The payment system does not exist.
                ``ERROR_CHECK_FAILURE``: ID is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.delete``. Scope: ``pay_system``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-delete.html
        """
        return await self._call(_PAYSYSTEM__DELETE, {"ID": id}, extra_params)

    async def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[Paysystem]:
        """List payment systems that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A payment system of the online store.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: The parameters did
                not pass the check; error_description tells why. ``ACCESS_DENIED``: The caller
                may not list payment systems.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.list``. Scope: ``pay_system``. Who may call: CRM
        administrators, who may change the CRM settings. Reads only.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-list.html
        """
        return await self._call(
            _PAYSYSTEM__LIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, extra_params
        )

    async def update(
        self,
        *,
        id: str | int,
        fields: PaysystemUpdateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the name, handler and other fields of a payment system.

        Args:
            id: Identifier. Required.
            fields: Values by field. Keys: ``NAME``, ``DESCRIPTION``, ``PERSON_TYPE_ID``,
                ``BX_REST_HANDLER``, ``ACTIVE``, ``NEW_WINDOW``, ``LOGOTYPE``, ``XML_ID``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not change
                it, or another application added the payment system.
                ``ERROR_HANDLER_NOT_FOUND``: The handler in BX_REST_HANDLER does not exist.
                ``ERROR_PERSON_TYPE_NOT_FOUND``: The payer type in PERSON_TYPE_ID does not
                exist. ``ERROR_PAY_SYSTEM_NOT_FOUND``: The payment system does not exist.
                ``ERROR_CHECK_FAILURE``: ID is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.update``. Scope: ``pay_system``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-update.html
        """
        return await self._call(
            _PAYSYSTEM__UPDATE,
            {"ID": id, "FIELDS": _in_fields(fields, {"ACTIVE": _yes_no, "NEW_WINDOW": _yes_no})},
            extra_params,
        )


class SalePaysystemHandlerMethods(Namespace):
    """Methods of ``sale.paysystem.handler``."""

    def add(
        self,
        *,
        name: str,
        sort: int | NotGiven = NOT_GIVEN,
        code: str,
        settings: PaysystemHandlerAddSettings | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> str | int:
        """Register a REST handler for payment systems.

        Args:
            name: Required.
            sort: Sort index: lower comes first. Default: ``100``.
            code: Symbolic code. Required.
            settings: Further settings; which ones depends on the type. Required. Keys:
                ``CURRENCY``, ``CLIENT_TYPE``, ``FORM_DATA``, ``CODES`` (required),
                ``CHECKOUT_DATA``, ``IFRAME_DATA``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not add
                handlers. ``ERROR_CHECK_FAILURE``: A mandatory field is missing or a value is
                wrong. ``ERROR_HANDLER_ALREADY_EXIST``: Another handler already uses this CODE.
                ``ERROR_HANDLER_ADD``: The handler could not be added; error_description tells
                why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.handler.add``. Scope: ``pay_system``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-add.html
        """
        return self._call(
            _PAYSYSTEM__HANDLER__ADD,
            {"NAME": name, "SORT": sort, "CODE": code, "SETTINGS": settings},
            extra_params,
        )

    def delete(
        self,
        *,
        id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a REST handler of payment systems.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not delete
                handlers. ``ERROR_PAY_SYSTEM_DELETE``: ID is missing, or cash registers still
                use the handler. ``ERROR_HANDLER_NOT_FOUND``: The handler does not exist.
                ``ERROR_HANDLER_DELETE``: The handler could not be deleted; error_description
                tells why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.handler.delete``. Scope: ``pay_system``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-delete.html
        """
        return self._call(_PAYSYSTEM__HANDLER__DELETE, {"ID": id}, extra_params)

    def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[PaysystemHandler]:
        """List the REST handlers of payment systems.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A payment system handler that an application provides.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not change
                it, or another application added the handler.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.handler.list``. Scope: ``pay_system``. Who may call: CRM
        administrators, who may change the CRM settings. Reads only.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-list.html
        """
        return self._call(_PAYSYSTEM__HANDLER__LIST, {}, extra_params)

    def update(
        self,
        *,
        id: str | int,
        fields: PaysystemHandlerUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a REST handler of payment systems.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``CODE``, ``NAME``, ``SORT``, ``SETTINGS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not change
                it, or another application added the handler. ``ERROR_CHECK_FAILURE``: ID or
                FIELDS is missing. ``ERROR_HANDLER_NOT_FOUND``: The handler does not exist.
                ``ERROR_HANDLER_UPDATE``: The handler could not be changed; error_description
                tells why. ``ERROR_UNEXPECTED_ANSWER``: The server answered unexpectedly,
                perhaps because CODE is already in use.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.handler.update``. Scope: ``pay_system``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-update.html
        """
        return self._call(_PAYSYSTEM__HANDLER__UPDATE, {"ID": id, "FIELDS": fields}, extra_params)


class AsyncSalePaysystemHandlerMethods(AsyncNamespace):
    """Methods of ``sale.paysystem.handler``."""

    async def add(
        self,
        *,
        name: str,
        sort: int | NotGiven = NOT_GIVEN,
        code: str,
        settings: PaysystemHandlerAddSettings | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> str | int:
        """Register a REST handler for payment systems.

        Args:
            name: Required.
            sort: Sort index: lower comes first. Default: ``100``.
            code: Symbolic code. Required.
            settings: Further settings; which ones depends on the type. Required. Keys:
                ``CURRENCY``, ``CLIENT_TYPE``, ``FORM_DATA``, ``CODES`` (required),
                ``CHECKOUT_DATA``, ``IFRAME_DATA``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not add
                handlers. ``ERROR_CHECK_FAILURE``: A mandatory field is missing or a value is
                wrong. ``ERROR_HANDLER_ALREADY_EXIST``: Another handler already uses this CODE.
                ``ERROR_HANDLER_ADD``: The handler could not be added; error_description tells
                why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.handler.add``. Scope: ``pay_system``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-add.html
        """
        return await self._call(
            _PAYSYSTEM__HANDLER__ADD,
            {"NAME": name, "SORT": sort, "CODE": code, "SETTINGS": settings},
            extra_params,
        )

    async def delete(
        self,
        *,
        id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a REST handler of payment systems.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not delete
                handlers. ``ERROR_PAY_SYSTEM_DELETE``: ID is missing, or cash registers still
                use the handler. ``ERROR_HANDLER_NOT_FOUND``: The handler does not exist.
                ``ERROR_HANDLER_DELETE``: The handler could not be deleted; error_description
                tells why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.handler.delete``. Scope: ``pay_system``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-delete.html
        """
        return await self._call(_PAYSYSTEM__HANDLER__DELETE, {"ID": id}, extra_params)

    async def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[PaysystemHandler]:
        """List the REST handlers of payment systems.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A payment system handler that an application provides.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not change
                it, or another application added the handler.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.handler.list``. Scope: ``pay_system``. Who may call: CRM
        administrators, who may change the CRM settings. Reads only.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-list.html
        """
        return await self._call(_PAYSYSTEM__HANDLER__LIST, {}, extra_params)

    async def update(
        self,
        *,
        id: str | int,
        fields: PaysystemHandlerUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a REST handler of payment systems.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``CODE``, ``NAME``, ``SORT``, ``SETTINGS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not change
                it, or another application added the handler. ``ERROR_CHECK_FAILURE``: ID or
                FIELDS is missing. ``ERROR_HANDLER_NOT_FOUND``: The handler does not exist.
                ``ERROR_HANDLER_UPDATE``: The handler could not be changed; error_description
                tells why. ``ERROR_UNEXPECTED_ANSWER``: The server answered unexpectedly,
                perhaps because CODE is already in use.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.handler.update``. Scope: ``pay_system``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-update.html
        """
        return await self._call(
            _PAYSYSTEM__HANDLER__UPDATE, {"ID": id, "FIELDS": fields}, extra_params
        )


class SalePaysystemPayMethods(Namespace):
    """Methods of ``sale.paysystem.pay``."""

    @_deprecated("sale.paysystem.pay.invoice is deprecated")
    def invoice(
        self,
        *,
        invoice_id: int,
        pay_system_id: str | int | NotGiven = NOT_GIVEN,
        bx_rest_handler: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Complete the payment of a legacy CRM invoice through a payment system.

        Deprecated.

        Args:
            invoice_id: Legacy CRM invoice. Required.
            pay_system_id: Payment system, in place of BX_REST_HANDLER where both exist.
            bx_rest_handler: Code of the REST handler that serves the payment system.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not pay the
                invoice. ``ERROR_CHECK_FAILURE``: A mandatory field is missing, or the REST
                handler or invoice does not exist. ``ERROR_PAY_INVOICE_NOT_SUPPORTED``: The
                account does not support paying invoices. ``ERROR_INTERNAL_INVOICE_NOT_FOUND``:
                The invoice does not exist. ``ERROR_PROCESS_REQUEST_RESULT``: The payment system
                does not exist or failed to process the request.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.pay.invoice``. Scope: ``pay_system``. Who may call: users
        who may create and edit legacy CRM invoices. Writes.

        https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-pay-invoice.html
        """
        return self._call(
            _PAYSYSTEM__PAY__INVOICE,
            {
                "INVOICE_ID": invoice_id,
                "PAY_SYSTEM_ID": pay_system_id,
                "BX_REST_HANDLER": bx_rest_handler,
            },
            extra_params,
        )

    def payment(
        self,
        *,
        payment_id: int,
        pay_system_id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Complete a payment of an order through its payment system.

        Args:
            payment_id: Payment of an order. Required.
            pay_system_id: Payment system, in place of BX_REST_HANDLER where both exist.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not change
                the state of payments. ``ERROR_CHECK_FAILURE``: A mandatory field is missing, or
                the payment system or its payment does not exist.
                ``ERROR_PROCESS_REQUEST_RESULT``: The payment system failed to process the
                request; error_description tells why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.pay.payment``. Scope: ``pay_system``. Who may call: users
        who may create and edit orders in CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-pay-payment.html
        """
        return self._call(
            _PAYSYSTEM__PAY__PAYMENT,
            {"PAYMENT_ID": payment_id, "PAY_SYSTEM_ID": pay_system_id},
            extra_params,
        )


class AsyncSalePaysystemPayMethods(AsyncNamespace):
    """Methods of ``sale.paysystem.pay``."""

    @_deprecated("sale.paysystem.pay.invoice is deprecated")
    async def invoice(
        self,
        *,
        invoice_id: int,
        pay_system_id: str | int | NotGiven = NOT_GIVEN,
        bx_rest_handler: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Complete the payment of a legacy CRM invoice through a payment system.

        Deprecated.

        Args:
            invoice_id: Legacy CRM invoice. Required.
            pay_system_id: Payment system, in place of BX_REST_HANDLER where both exist.
            bx_rest_handler: Code of the REST handler that serves the payment system.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not pay the
                invoice. ``ERROR_CHECK_FAILURE``: A mandatory field is missing, or the REST
                handler or invoice does not exist. ``ERROR_PAY_INVOICE_NOT_SUPPORTED``: The
                account does not support paying invoices. ``ERROR_INTERNAL_INVOICE_NOT_FOUND``:
                The invoice does not exist. ``ERROR_PROCESS_REQUEST_RESULT``: The payment system
                does not exist or failed to process the request.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.pay.invoice``. Scope: ``pay_system``. Who may call: users
        who may create and edit legacy CRM invoices. Writes.

        https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-pay-invoice.html
        """
        return await self._call(
            _PAYSYSTEM__PAY__INVOICE,
            {
                "INVOICE_ID": invoice_id,
                "PAY_SYSTEM_ID": pay_system_id,
                "BX_REST_HANDLER": bx_rest_handler,
            },
            extra_params,
        )

    async def payment(
        self,
        *,
        payment_id: int,
        pay_system_id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Complete a payment of an order through its payment system.

        Args:
            payment_id: Payment of an order. Required.
            pay_system_id: Payment system, in place of BX_REST_HANDLER where both exist.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not change
                the state of payments. ``ERROR_CHECK_FAILURE``: A mandatory field is missing, or
                the payment system or its payment does not exist.
                ``ERROR_PROCESS_REQUEST_RESULT``: The payment system failed to process the
                request; error_description tells why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.pay.payment``. Scope: ``pay_system``. Who may call: users
        who may create and edit orders in CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-pay-payment.html
        """
        return await self._call(
            _PAYSYSTEM__PAY__PAYMENT,
            {"PAYMENT_ID": payment_id, "PAY_SYSTEM_ID": pay_system_id},
            extra_params,
        )


class SalePaysystemSettingsMethods(Namespace):
    """Methods of ``sale.paysystem.settings``."""

    @property
    def invoice(self) -> SalePaysystemSettingsInvoiceMethods:
        """Methods of ``sale.paysystem.settings.invoice``."""
        return SalePaysystemSettingsInvoiceMethods(self._caller)

    @property
    def payment(self) -> SalePaysystemSettingsPaymentMethods:
        """Methods of ``sale.paysystem.settings.payment``."""
        return SalePaysystemSettingsPaymentMethods(self._caller)

    def get(
        self,
        *,
        id: str | int,
        person_type_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, Any]:
        """Read the settings of a payment system for a payer type.

        Args:
            id: Identifier. Required.
            person_type_id: Payer type; 0 stands for the default settings. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not read
                the settings. ``ERROR_CHECK_FAILURE``: A mandatory field is missing or the
                payment system does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.settings.get``. Scope: ``pay_system``. Who may call: CRM
        administrators, who may change the CRM settings. Reads only.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-get.html
        """
        return self._call(
            _PAYSYSTEM__SETTINGS__GET, {"ID": id, "PERSON_TYPE_ID": person_type_id}, extra_params
        )

    def update(
        self,
        *,
        id: str | int,
        person_type_id: int | NotGiven = NOT_GIVEN,
        settings: Mapping[str, PaysystemSettingsUpdateSettings | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the settings of a payment system for a payer type.

        Args:
            id: Identifier. Required.
            person_type_id: Payer type; 0 stands for the default settings.
            settings: Further settings; which ones depends on the type. Required. Keys:
                ``TYPE``, ``VALUE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not read
                the settings. ``ERROR_CHECK_FAILURE``: A mandatory field is missing or the
                payment system does not exist. ``ERROR_HANDLER_NOT_FOUND``: SETTINGS is missing
                or empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.settings.update``. Scope: ``pay_system``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-update.html
        """
        return self._call(
            _PAYSYSTEM__SETTINGS__UPDATE,
            {"ID": id, "PERSON_TYPE_ID": person_type_id, "SETTINGS": settings},
            extra_params,
        )


class AsyncSalePaysystemSettingsMethods(AsyncNamespace):
    """Methods of ``sale.paysystem.settings``."""

    @property
    def invoice(self) -> AsyncSalePaysystemSettingsInvoiceMethods:
        """Methods of ``sale.paysystem.settings.invoice``."""
        return AsyncSalePaysystemSettingsInvoiceMethods(self._caller)

    @property
    def payment(self) -> AsyncSalePaysystemSettingsPaymentMethods:
        """Methods of ``sale.paysystem.settings.payment``."""
        return AsyncSalePaysystemSettingsPaymentMethods(self._caller)

    async def get(
        self,
        *,
        id: str | int,
        person_type_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, Any]:
        """Read the settings of a payment system for a payer type.

        Args:
            id: Identifier. Required.
            person_type_id: Payer type; 0 stands for the default settings. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not read
                the settings. ``ERROR_CHECK_FAILURE``: A mandatory field is missing or the
                payment system does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.settings.get``. Scope: ``pay_system``. Who may call: CRM
        administrators, who may change the CRM settings. Reads only.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-get.html
        """
        return await self._call(
            _PAYSYSTEM__SETTINGS__GET, {"ID": id, "PERSON_TYPE_ID": person_type_id}, extra_params
        )

    async def update(
        self,
        *,
        id: str | int,
        person_type_id: int | NotGiven = NOT_GIVEN,
        settings: Mapping[str, PaysystemSettingsUpdateSettings | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the settings of a payment system for a payer type.

        Args:
            id: Identifier. Required.
            person_type_id: Payer type; 0 stands for the default settings.
            settings: Further settings; which ones depends on the type. Required. Keys:
                ``TYPE``, ``VALUE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not read
                the settings. ``ERROR_CHECK_FAILURE``: A mandatory field is missing or the
                payment system does not exist. ``ERROR_HANDLER_NOT_FOUND``: SETTINGS is missing
                or empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.settings.update``. Scope: ``pay_system``. Who may call: CRM
        administrators, who may change the CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-update.html
        """
        return await self._call(
            _PAYSYSTEM__SETTINGS__UPDATE,
            {"ID": id, "PERSON_TYPE_ID": person_type_id, "SETTINGS": settings},
            extra_params,
        )


class SalePaysystemSettingsInvoiceMethods(Namespace):
    """Methods of ``sale.paysystem.settings.invoice``."""

    @_deprecated("sale.paysystem.settings.invoice.get is deprecated")
    def get(
        self,
        *,
        invoice_id: int,
        pay_system_id: str | int | NotGiven = NOT_GIVEN,
        bx_rest_handler: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> PaysystemSettingsInvoiceGetResult:
        """Read the payment system settings that apply to a legacy invoice.

        Deprecated.

        Args:
            invoice_id: Legacy CRM invoice. Required.
            pay_system_id: Payment system, in place of BX_REST_HANDLER where both exist.
            bx_rest_handler: Code of the REST handler that serves the payment system.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaysystemSettingsInvoiceGetResult``: ``REST_SERVICE_ID_IFRAME``,
            ``REST_SERVICE_KEY_IFRAME``, ``PS_WORK_MODE_IFRAME``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not read
                the settings. ``ERROR_CHECK_FAILURE``: A mandatory field is missing or the
                payment system does not exist. ``ERROR_INTERNAL_INVOICE_NOT_FOUND``: The invoice
                does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.settings.invoice.get``. Scope: ``pay_system``. Who may
        call: users who may create and edit legacy CRM invoices. Reads only.

        https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get.html
        """
        return self._call(
            _PAYSYSTEM__SETTINGS__INVOICE__GET,
            {
                "INVOICE_ID": invoice_id,
                "PAY_SYSTEM_ID": pay_system_id,
                "BX_REST_HANDLER": bx_rest_handler,
            },
            extra_params,
        )


class AsyncSalePaysystemSettingsInvoiceMethods(AsyncNamespace):
    """Methods of ``sale.paysystem.settings.invoice``."""

    @_deprecated("sale.paysystem.settings.invoice.get is deprecated")
    async def get(
        self,
        *,
        invoice_id: int,
        pay_system_id: str | int | NotGiven = NOT_GIVEN,
        bx_rest_handler: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> PaysystemSettingsInvoiceGetResult:
        """Read the payment system settings that apply to a legacy invoice.

        Deprecated.

        Args:
            invoice_id: Legacy CRM invoice. Required.
            pay_system_id: Payment system, in place of BX_REST_HANDLER where both exist.
            bx_rest_handler: Code of the REST handler that serves the payment system.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaysystemSettingsInvoiceGetResult``: ``REST_SERVICE_ID_IFRAME``,
            ``REST_SERVICE_KEY_IFRAME``, ``PS_WORK_MODE_IFRAME``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not read
                the settings. ``ERROR_CHECK_FAILURE``: A mandatory field is missing or the
                payment system does not exist. ``ERROR_INTERNAL_INVOICE_NOT_FOUND``: The invoice
                does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.settings.invoice.get``. Scope: ``pay_system``. Who may
        call: users who may create and edit legacy CRM invoices. Reads only.

        https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get.html
        """
        return await self._call(
            _PAYSYSTEM__SETTINGS__INVOICE__GET,
            {
                "INVOICE_ID": invoice_id,
                "PAY_SYSTEM_ID": pay_system_id,
                "BX_REST_HANDLER": bx_rest_handler,
            },
            extra_params,
        )


class SalePaysystemSettingsPaymentMethods(Namespace):
    """Methods of ``sale.paysystem.settings.payment``."""

    def get(
        self,
        *,
        payment_id: int,
        pay_system_id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, Any]:
        """Read the payment system settings that apply to one payment.

        Args:
            payment_id: Payment of an order. Required.
            pay_system_id: Payment system, in place of BX_REST_HANDLER where both exist.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not read
                the settings. ``ERROR_CHECK_FAILURE``: A mandatory field is missing, or the
                payment system or its payment does not exist.
                ``ERROR_INTERNAL_ORDER_NOT_FOUND``: The order of the payment does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.settings.payment.get``. Scope: ``pay_system``. Who may
        call: users who may create and edit orders in CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-payment-get.html
        """
        return self._call(
            _PAYSYSTEM__SETTINGS__PAYMENT__GET,
            {"PAYMENT_ID": payment_id, "PAY_SYSTEM_ID": pay_system_id},
            extra_params,
        )


class AsyncSalePaysystemSettingsPaymentMethods(AsyncNamespace):
    """Methods of ``sale.paysystem.settings.payment``."""

    async def get(
        self,
        *,
        payment_id: int,
        pay_system_id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, Any]:
        """Read the payment system settings that apply to one payment.

        Args:
            payment_id: Payment of an order. Required.
            pay_system_id: Payment system, in place of BX_REST_HANDLER where both exist.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not read
                the settings. ``ERROR_CHECK_FAILURE``: A mandatory field is missing, or the
                payment system or its payment does not exist.
                ``ERROR_INTERNAL_ORDER_NOT_FOUND``: The order of the payment does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.paysystem.settings.payment.get``. Scope: ``pay_system``. Who may
        call: users who may create and edit orders in CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-payment-get.html
        """
        return await self._call(
            _PAYSYSTEM__SETTINGS__PAYMENT__GET,
            {"PAYMENT_ID": payment_id, "PAY_SYSTEM_ID": pay_system_id},
            extra_params,
        )


class SalePersontypeMethods(Namespace):
    """Methods of ``sale.persontype``."""

    def add(
        self,
        *,
        fields: PersontypeAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PersontypeAddResult:
        """Create a payer type.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``sort``, ``active``,
                ``code``, ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PersontypeAddResult``: ``personType``.

        Raises:
            APIError: the portal refused the call. ``200750000005``: A payer type with this code
                exists already, or the caller lacks the rights. ``200750000001``: The payer type
                could not be created. ``200750000006``: The payer type could not be created.
                ``200040300020``: The caller may not make this change. ``100``: The fields
                parameter is missing. ``0``: Mandatory fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.persontype.add``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-add.html
        """
        return self._call(_PERSONTYPE__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a payer type that no order uses.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200750000003``: The payer type has a
                protected code, so it cannot be deleted. ``200040300020``: The caller may not
                make this change. ``200740400001``: No payer type has this id. ``200750000008``:
                The payer type is used by orders, current or archived, so it cannot be deleted.
                ``200750000004``: The payer type is used by orders, current or archived, so it
                cannot be deleted. ``100``: The call needs an `id`, which was not passed. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.persontype.delete``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-delete.html
        """
        return self._call(_PERSONTYPE__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PersontypeGetResult:
        """Read one payer type by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PersontypeGetResult``: ``personType``.

        Raises:
            APIError: the portal refused the call. ``200740400001``: No payer type has this id.
                ``200040300010``: The caller may not read this data. ``100``: The call needs an
                `id`, which was not passed. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.persontype.get``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get.html
        """
        return self._call(_PERSONTYPE__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PersontypeGetFieldsResult:
        """Describe the fields of payer types.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PersontypeGetFieldsResult``: ``personType``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.persontype.getFields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get-fields.html
        """
        return self._call(_PERSONTYPE__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[PersonType]:
        """List payer types that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Payer types that were found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.persontype.list``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-list.html
        """
        return self._list(
            _PERSONTYPE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: PersontypeUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PersontypeUpdateResult:
        """Change fields of a payer type.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name`` (required), ``code``, ``sort``,
                ``active``, ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PersontypeUpdateResult``: ``personType``.

        Raises:
            APIError: the portal refused the call. ``200740400001``: No payer type has this id.
                ``200750000007``: The payer type could not be changed. ``200750000002``: The
                payer type could not be changed. ``200040300020``: The caller may not make this
                change. ``100``: The call needs an `id`, which was not passed. ``0``: Mandatory
                keys of fields are missing, for example name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.persontype.update``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-update.html
        """
        return self._call(_PERSONTYPE__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncSalePersontypeMethods(AsyncNamespace):
    """Methods of ``sale.persontype``."""

    async def add(
        self,
        *,
        fields: PersontypeAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PersontypeAddResult:
        """Create a payer type.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``sort``, ``active``,
                ``code``, ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PersontypeAddResult``: ``personType``.

        Raises:
            APIError: the portal refused the call. ``200750000005``: A payer type with this code
                exists already, or the caller lacks the rights. ``200750000001``: The payer type
                could not be created. ``200750000006``: The payer type could not be created.
                ``200040300020``: The caller may not make this change. ``100``: The fields
                parameter is missing. ``0``: Mandatory fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.persontype.add``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-add.html
        """
        return await self._call(_PERSONTYPE__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a payer type that no order uses.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200750000003``: The payer type has a
                protected code, so it cannot be deleted. ``200040300020``: The caller may not
                make this change. ``200740400001``: No payer type has this id. ``200750000008``:
                The payer type is used by orders, current or archived, so it cannot be deleted.
                ``200750000004``: The payer type is used by orders, current or archived, so it
                cannot be deleted. ``100``: The call needs an `id`, which was not passed. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.persontype.delete``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-delete.html
        """
        return await self._call(_PERSONTYPE__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PersontypeGetResult:
        """Read one payer type by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PersontypeGetResult``: ``personType``.

        Raises:
            APIError: the portal refused the call. ``200740400001``: No payer type has this id.
                ``200040300010``: The caller may not read this data. ``100``: The call needs an
                `id`, which was not passed. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.persontype.get``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get.html
        """
        return await self._call(_PERSONTYPE__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PersontypeGetFieldsResult:
        """Describe the fields of payer types.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PersontypeGetFieldsResult``: ``personType``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.persontype.getFields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get-fields.html
        """
        return await self._call(_PERSONTYPE__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[PersonType]:
        """List payer types that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Payer types that were found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.persontype.list``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-list.html
        """
        return self._list(
            _PERSONTYPE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: PersontypeUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PersontypeUpdateResult:
        """Change fields of a payer type.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name`` (required), ``code``, ``sort``,
                ``active``, ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PersontypeUpdateResult``: ``personType``.

        Raises:
            APIError: the portal refused the call. ``200740400001``: No payer type has this id.
                ``200750000007``: The payer type could not be changed. ``200750000002``: The
                payer type could not be changed. ``200040300020``: The caller may not make this
                change. ``100``: The call needs an `id`, which was not passed. ``0``: Mandatory
                keys of fields are missing, for example name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.persontype.update``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-update.html
        """
        return await self._call(_PERSONTYPE__UPDATE, {"id": id, "fields": fields}, extra_params)


class SalePropertyMethods(Namespace):
    """Methods of ``sale.property``."""

    def add(
        self,
        *,
        fields: PropertyAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertyAddResult:
        """Create an order property.

        Args:
            fields: Values by field. Required. Keys: ``personTypeId`` (required),
                ``propsGroupId`` (required), ``name`` (required), ``type`` (required), ``code``,
                ``active``, ``util``, ``userProps``, ``isFiltered``, ``sort``, ``description``,
                ``required``, ``multiple``, ``settings``, ``xmlId``, ``defaultValue``,
                ``isProfileName``, ``isPayer``, ``isEmail``, ``isPhone``, ``isZip``,
                ``isAddress``, ``isLocation``, ``isLocation4tax``, ``inputFieldLocation``,
                ``isAddressFrom``, ``isAddressTo``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyAddResult``: ``property``.

        Raises:
            APIError: the portal refused the call. ``200850000005``: The payer type is empty.
                ``200850000006``: The property could not be added because of an internal fault.
                ``200850000009``: A new multiple order property needs isFiltered set to N, but
                it is missing. ``200850000010``: A new multiple order property cannot be used in
                filters; isFiltered must be N. ``200850000011``: A new LOCATION order property
                with isLocation Y needs multiple set to N, but it is missing. ``200850000012``:
                A new LOCATION order property with isLocation Y cannot be multiple.
                ``200850000013``: A new LOCATION order property with isLocation4tax Y needs
                multiple set to N, but it is missing. ``200850000014``: A new LOCATION order
                property with isLocation4tax Y cannot be multiple. ``200850000015``: A new
                STRING order property with isProfileName Y needs required set to Y, but it is
                missing. ``200850000016``: A new STRING order property with isProfileName Y must
                be mandatory (required Y). ``200040300020``: The caller may not add order
                properties. ``100``: The fields parameter is missing or empty. ``0``: Mandatory
                fields are missing, for example propsGroupId.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.property.add``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-add.html
        """
        return self._call(
            _PROPERTY__ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "active": _yes_no,
                        "util": _yes_no,
                        "userProps": _yes_no,
                        "isFiltered": _yes_no,
                        "required": _yes_no,
                        "multiple": _yes_no,
                        "settings": {
                            "multiline": _yes_no,
                            "multielement": _yes_no,
                            "time": _yes_no,
                        },
                        "isProfileName": _yes_no,
                        "isPayer": _yes_no,
                        "isEmail": _yes_no,
                        "isPhone": _yes_no,
                        "isZip": _yes_no,
                        "isAddress": _yes_no,
                        "isLocation": _yes_no,
                        "isLocation4tax": _yes_no,
                        "isAddressFrom": _yes_no,
                        "isAddressTo": _yes_no,
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
        """Delete an order property.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200840400001``: The order property to
                delete does not exist. ``200850000004``: The order property could not be deleted
                because of an internal fault. ``ERROR_CORE``: The order property could not be
                deleted because of an internal fault. ``200040300020``: The caller may not
                delete the order property. ``100``: The call needs an `id`, which was not
                passed. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.property.delete``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-delete.html
        """
        return self._call(_PROPERTY__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertyGetResult:
        """Read one order property by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyGetResult``: ``property``.

        Raises:
            APIError: the portal refused the call. ``200840400001``: The order property does not
                exist. ``200040300010``: The caller may not read the order property. ``100``:
                The call needs an `id`, which was not passed. ``0``: Something else went wrong,
                for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.property.get``. Scope: ``sale``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get.html
        """
        return self._call(_PROPERTY__GET, {"id": id}, extra_params)

    def getfieldsbytype(
        self,
        *,
        type: Literal["STRING", "Y/N", "NUMBER", "ENUM", "FILE", "DATE", "LOCATION", "ADDRESS"],
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertyGetfieldsbytypeResult:
        """Describe what order properties of one type hold: their fields and settings.

        Args:
            type: Property type, such as STRING, NUMBER, ENUM, FILE or LOCATION; or a field's
                data type. One of ``STRING`` (text), ``Y/N`` (yes or no), ``NUMBER`` (number),
                ``ENUM`` (choice from a list), ``FILE`` (file), ``DATE`` (date), ``LOCATION``
                (location), ``ADDRESS`` (address). Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyGetfieldsbytypeResult``: ``property``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                field list of order properties. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.property.getfieldsbytype``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get-fields-by-type.html
        """
        return self._call(_PROPERTY__GETFIELDSBYTYPE, {"type": type}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[OrderProperty]:
        """List order properties that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Order properties that were found. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                order properties. ``0``: Something else went wrong, for instance a fatal error
                on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.property.list``. Scope: ``sale``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-list.html
        """
        return self._list(
            _PROPERTY__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: PropertyUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertyUpdateResult:
        """Change fields of an order property.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name`` (required), ``code``, ``active``,
                ``util``, ``userProps``, ``isFiltered``, ``sort``, ``description``,
                ``required``, ``multiple``, ``settings``, ``xmlId``, ``defaultValue``,
                ``isProfileName``, ``isPayer``, ``isEmail``, ``isPhone``, ``isZip``,
                ``isAddress``, ``isLocation``, ``isLocation4tax``, ``inputFieldLocation``,
                ``isAddressFrom``, ``isAddressTo``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyUpdateResult``: ``property``.

        Raises:
            APIError: the portal refused the call. ``200840400001``: The order property to
                change does not exist. ``200850000003``: The property could not be changed
                because of an internal fault. ``200850000009``: Making an order property
                multiple needs isFiltered set to N, but it is missing. ``200850000010``: A
                multiple order property cannot be used in filters; isFiltered must be N.
                ``200850000011``: Setting isLocation Y on a LOCATION order property needs
                multiple N, but it is missing. ``200850000012``: A LOCATION order property with
                isLocation Y cannot be multiple. ``200850000013``: Setting isLocation4tax Y on a
                LOCATION order property needs multiple N, but it is missing. ``200850000014``: A
                LOCATION order property with isLocation4tax Y cannot be multiple.
                ``200850000015``: Setting isProfileName Y on a STRING order property needs
                required Y, but it is missing. ``200850000016``: A STRING order property with
                isProfileName Y must be mandatory (required Y). ``200040300020``: The caller may
                not change the order property. ``100``: The call needs an `id`, which was not
                passed. ``0``: Some required fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.property.update``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-update.html
        """
        return self._call(
            _PROPERTY__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "active": _yes_no,
                        "util": _yes_no,
                        "userProps": _yes_no,
                        "isFiltered": _yes_no,
                        "required": _yes_no,
                        "multiple": _yes_no,
                        "isProfileName": _yes_no,
                        "isPayer": _yes_no,
                        "isEmail": _yes_no,
                        "isPhone": _yes_no,
                        "isZip": _yes_no,
                        "isAddress": _yes_no,
                        "isLocation": _yes_no,
                        "isLocation4tax": _yes_no,
                        "isAddressFrom": _yes_no,
                        "isAddressTo": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class AsyncSalePropertyMethods(AsyncNamespace):
    """Methods of ``sale.property``."""

    async def add(
        self,
        *,
        fields: PropertyAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertyAddResult:
        """Create an order property.

        Args:
            fields: Values by field. Required. Keys: ``personTypeId`` (required),
                ``propsGroupId`` (required), ``name`` (required), ``type`` (required), ``code``,
                ``active``, ``util``, ``userProps``, ``isFiltered``, ``sort``, ``description``,
                ``required``, ``multiple``, ``settings``, ``xmlId``, ``defaultValue``,
                ``isProfileName``, ``isPayer``, ``isEmail``, ``isPhone``, ``isZip``,
                ``isAddress``, ``isLocation``, ``isLocation4tax``, ``inputFieldLocation``,
                ``isAddressFrom``, ``isAddressTo``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyAddResult``: ``property``.

        Raises:
            APIError: the portal refused the call. ``200850000005``: The payer type is empty.
                ``200850000006``: The property could not be added because of an internal fault.
                ``200850000009``: A new multiple order property needs isFiltered set to N, but
                it is missing. ``200850000010``: A new multiple order property cannot be used in
                filters; isFiltered must be N. ``200850000011``: A new LOCATION order property
                with isLocation Y needs multiple set to N, but it is missing. ``200850000012``:
                A new LOCATION order property with isLocation Y cannot be multiple.
                ``200850000013``: A new LOCATION order property with isLocation4tax Y needs
                multiple set to N, but it is missing. ``200850000014``: A new LOCATION order
                property with isLocation4tax Y cannot be multiple. ``200850000015``: A new
                STRING order property with isProfileName Y needs required set to Y, but it is
                missing. ``200850000016``: A new STRING order property with isProfileName Y must
                be mandatory (required Y). ``200040300020``: The caller may not add order
                properties. ``100``: The fields parameter is missing or empty. ``0``: Mandatory
                fields are missing, for example propsGroupId.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.property.add``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-add.html
        """
        return await self._call(
            _PROPERTY__ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "active": _yes_no,
                        "util": _yes_no,
                        "userProps": _yes_no,
                        "isFiltered": _yes_no,
                        "required": _yes_no,
                        "multiple": _yes_no,
                        "settings": {
                            "multiline": _yes_no,
                            "multielement": _yes_no,
                            "time": _yes_no,
                        },
                        "isProfileName": _yes_no,
                        "isPayer": _yes_no,
                        "isEmail": _yes_no,
                        "isPhone": _yes_no,
                        "isZip": _yes_no,
                        "isAddress": _yes_no,
                        "isLocation": _yes_no,
                        "isLocation4tax": _yes_no,
                        "isAddressFrom": _yes_no,
                        "isAddressTo": _yes_no,
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
        """Delete an order property.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200840400001``: The order property to
                delete does not exist. ``200850000004``: The order property could not be deleted
                because of an internal fault. ``ERROR_CORE``: The order property could not be
                deleted because of an internal fault. ``200040300020``: The caller may not
                delete the order property. ``100``: The call needs an `id`, which was not
                passed. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.property.delete``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-delete.html
        """
        return await self._call(_PROPERTY__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertyGetResult:
        """Read one order property by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyGetResult``: ``property``.

        Raises:
            APIError: the portal refused the call. ``200840400001``: The order property does not
                exist. ``200040300010``: The caller may not read the order property. ``100``:
                The call needs an `id`, which was not passed. ``0``: Something else went wrong,
                for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.property.get``. Scope: ``sale``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get.html
        """
        return await self._call(_PROPERTY__GET, {"id": id}, extra_params)

    async def getfieldsbytype(
        self,
        *,
        type: Literal["STRING", "Y/N", "NUMBER", "ENUM", "FILE", "DATE", "LOCATION", "ADDRESS"],
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertyGetfieldsbytypeResult:
        """Describe what order properties of one type hold: their fields and settings.

        Args:
            type: Property type, such as STRING, NUMBER, ENUM, FILE or LOCATION; or a field's
                data type. One of ``STRING`` (text), ``Y/N`` (yes or no), ``NUMBER`` (number),
                ``ENUM`` (choice from a list), ``FILE`` (file), ``DATE`` (date), ``LOCATION``
                (location), ``ADDRESS`` (address). Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyGetfieldsbytypeResult``: ``property``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                field list of order properties. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.property.getfieldsbytype``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get-fields-by-type.html
        """
        return await self._call(_PROPERTY__GETFIELDSBYTYPE, {"type": type}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[OrderProperty]:
        """List order properties that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Order properties that were found. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                order properties. ``0``: Something else went wrong, for instance a fatal error
                on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.property.list``. Scope: ``sale``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-list.html
        """
        return self._list(
            _PROPERTY__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: PropertyUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertyUpdateResult:
        """Change fields of an order property.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name`` (required), ``code``, ``active``,
                ``util``, ``userProps``, ``isFiltered``, ``sort``, ``description``,
                ``required``, ``multiple``, ``settings``, ``xmlId``, ``defaultValue``,
                ``isProfileName``, ``isPayer``, ``isEmail``, ``isPhone``, ``isZip``,
                ``isAddress``, ``isLocation``, ``isLocation4tax``, ``inputFieldLocation``,
                ``isAddressFrom``, ``isAddressTo``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyUpdateResult``: ``property``.

        Raises:
            APIError: the portal refused the call. ``200840400001``: The order property to
                change does not exist. ``200850000003``: The property could not be changed
                because of an internal fault. ``200850000009``: Making an order property
                multiple needs isFiltered set to N, but it is missing. ``200850000010``: A
                multiple order property cannot be used in filters; isFiltered must be N.
                ``200850000011``: Setting isLocation Y on a LOCATION order property needs
                multiple N, but it is missing. ``200850000012``: A LOCATION order property with
                isLocation Y cannot be multiple. ``200850000013``: Setting isLocation4tax Y on a
                LOCATION order property needs multiple N, but it is missing. ``200850000014``: A
                LOCATION order property with isLocation4tax Y cannot be multiple.
                ``200850000015``: Setting isProfileName Y on a STRING order property needs
                required Y, but it is missing. ``200850000016``: A STRING order property with
                isProfileName Y must be mandatory (required Y). ``200040300020``: The caller may
                not change the order property. ``100``: The call needs an `id`, which was not
                passed. ``0``: Some required fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.property.update``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-update.html
        """
        return await self._call(
            _PROPERTY__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "active": _yes_no,
                        "util": _yes_no,
                        "userProps": _yes_no,
                        "isFiltered": _yes_no,
                        "required": _yes_no,
                        "multiple": _yes_no,
                        "isProfileName": _yes_no,
                        "isPayer": _yes_no,
                        "isEmail": _yes_no,
                        "isPhone": _yes_no,
                        "isZip": _yes_no,
                        "isAddress": _yes_no,
                        "isLocation": _yes_no,
                        "isLocation4tax": _yes_no,
                        "isAddressFrom": _yes_no,
                        "isAddressTo": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class SalePropertyRelationMethods(Namespace):
    """Methods of ``sale.property_relation``."""

    def add(
        self,
        *,
        fields: PropertyRelationAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertyRelationAddResult:
        """Tie an order property to a payment system, delivery, landing or trading platform.

        Args:
            fields: Values by field. Required. Keys: ``entityId`` (required), ``entityType``
                (required), ``propertyId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyRelationAddResult``: ``propertyRelation``.

        Raises:
            APIError: the portal refused the call. ``201650000001``: This property is tied to
                this object already. ``201650000002``: There is no order property with this
                `propertyId`. ``200040300020``: The caller may not create ties of order
                properties. ``100``: The fields parameter is missing or empty. ``0``: Required
                values such as `entityId` are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyRelation.add``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html
        """
        return self._call(_PROPERTY_RELATION__ADD, {"fields": fields}, extra_params)

    def delete_by_filter(
        self,
        *,
        fields: PropertyRelationDeleteByFilterFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete the tie of an order property that the given values identify.

        Args:
            fields: Values by field. Required. Keys: ``entityId`` (required), ``entityType``
                (required), ``propertyId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201640400004``: No tie of an order property
                has these values. ``200040300010``: The caller may not delete ties of order
                properties. ``100``: The fields parameter is missing or empty. ``0``: A required
                parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyRelation.deleteByFilter``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-delete-by-filter.html
        """
        return self._call(_PROPERTY_RELATION__DELETE_BY_FILTER, {"fields": fields}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PropertyRelationGetFieldsResult:
        """Describe the fields of order property ties.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyRelationGetFieldsResult``: ``propertyRelation``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                fields of order property ties. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyRelation.getFields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-get-fields.html
        """
        return self._call(_PROPERTY_RELATION__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[OrderPropertyRelation]:
        """List ties of order properties, filtered and page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Ties of order properties that were found. Iterating it walks
            all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not list
                ties of order properties. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyRelation.list``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-list.html
        """
        return self._list(
            _PROPERTY_RELATION__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class AsyncSalePropertyRelationMethods(AsyncNamespace):
    """Methods of ``sale.property_relation``."""

    async def add(
        self,
        *,
        fields: PropertyRelationAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertyRelationAddResult:
        """Tie an order property to a payment system, delivery, landing or trading platform.

        Args:
            fields: Values by field. Required. Keys: ``entityId`` (required), ``entityType``
                (required), ``propertyId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyRelationAddResult``: ``propertyRelation``.

        Raises:
            APIError: the portal refused the call. ``201650000001``: This property is tied to
                this object already. ``201650000002``: There is no order property with this
                `propertyId`. ``200040300020``: The caller may not create ties of order
                properties. ``100``: The fields parameter is missing or empty. ``0``: Required
                values such as `entityId` are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyRelation.add``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html
        """
        return await self._call(_PROPERTY_RELATION__ADD, {"fields": fields}, extra_params)

    async def delete_by_filter(
        self,
        *,
        fields: PropertyRelationDeleteByFilterFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete the tie of an order property that the given values identify.

        Args:
            fields: Values by field. Required. Keys: ``entityId`` (required), ``entityType``
                (required), ``propertyId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201640400004``: No tie of an order property
                has these values. ``200040300010``: The caller may not delete ties of order
                properties. ``100``: The fields parameter is missing or empty. ``0``: A required
                parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyRelation.deleteByFilter``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-delete-by-filter.html
        """
        return await self._call(
            _PROPERTY_RELATION__DELETE_BY_FILTER, {"fields": fields}, extra_params
        )

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PropertyRelationGetFieldsResult:
        """Describe the fields of order property ties.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyRelationGetFieldsResult``: ``propertyRelation``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                fields of order property ties. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyRelation.getFields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-get-fields.html
        """
        return await self._call(_PROPERTY_RELATION__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[OrderPropertyRelation]:
        """List ties of order properties, filtered and page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Ties of order properties that were found. Iterating it walks
            all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not list
                ties of order properties. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyRelation.list``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-list.html
        """
        return self._list(
            _PROPERTY_RELATION__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class SalePropertygroupMethods(Namespace):
    """Methods of ``sale.propertygroup``."""

    def add(
        self,
        *,
        fields: PropertygroupAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertygroupAddResult:
        """Create a group of order properties.

        Args:
            fields: Values by field. Required. Keys: ``personTypeId`` (required), ``name``
                (required), ``sort``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertygroupAddResult``: ``propertyGroup``.

        Raises:
            APIError: the portal refused the call. ``200950000006``: A required field was passed
                with an empty value. ``200040300020``: The caller may not create property
                groups. ``100``: The parameter `fields` is missing or empty. ``0``: Some
                required keys are missing in `fields`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertygroup.add``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-add.html
        """
        return self._call(_PROPERTYGROUP__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a group of order properties.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200940400001``: No property group has this
                identifier. ``200040300020``: The caller may not delete property groups.
                ``100``: The call needs an `id`, which was not passed. ``0``: Something else
                went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertygroup.delete``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-delete.html
        """
        return self._call(_PROPERTYGROUP__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertygroupGetResult:
        """Get one group of order properties by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertygroupGetResult``: ``propertyGroup``.

        Raises:
            APIError: the portal refused the call. ``200940400001``: No property group has this
                identifier. ``200040300010``: The caller may not read property groups. ``100``:
                The call needs an `id`, which was not passed. ``0``: Something else went wrong,
                for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertygroup.get``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get.html
        """
        return self._call(_PROPERTYGROUP__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PropertygroupGetFieldsResult:
        """Describe the fields that a group of order properties has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertygroupGetFieldsResult``: ``propertyGroup``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                field descriptions of property groups. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertygroup.getFields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get-fields.html
        """
        return self._call(_PROPERTYGROUP__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[OrderPropertyGroup]:
        """List groups of order properties that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Groups of order properties that were found. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                property groups. ``0``: Something else went wrong, for instance a fatal error on
                the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertygroup.list``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-list.html
        """
        return self._list(
            _PROPERTYGROUP__LIST, {"select": select, "filter": filter, "order": order}, extra_params
        )

    def update(
        self,
        *,
        id: int,
        fields: PropertygroupUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertygroupUpdateResult:
        """Change a group of order properties.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``personTypeId`` (required), ``name``
                (required), ``sort``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertygroupUpdateResult``: ``propertyGroup``.

        Raises:
            APIError: the portal refused the call. ``200940400001``: No property group has this
                identifier. ``200040300020``: The caller may not change property groups.
                ``200950000008``: A required field was passed with an empty value. ``100``: The
                call needs an `id`, which was not passed. ``0``: Some required keys are missing
                in `fields`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertygroup.update``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-update.html
        """
        return self._call(_PROPERTYGROUP__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncSalePropertygroupMethods(AsyncNamespace):
    """Methods of ``sale.propertygroup``."""

    async def add(
        self,
        *,
        fields: PropertygroupAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertygroupAddResult:
        """Create a group of order properties.

        Args:
            fields: Values by field. Required. Keys: ``personTypeId`` (required), ``name``
                (required), ``sort``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertygroupAddResult``: ``propertyGroup``.

        Raises:
            APIError: the portal refused the call. ``200950000006``: A required field was passed
                with an empty value. ``200040300020``: The caller may not create property
                groups. ``100``: The parameter `fields` is missing or empty. ``0``: Some
                required keys are missing in `fields`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertygroup.add``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-add.html
        """
        return await self._call(_PROPERTYGROUP__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a group of order properties.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200940400001``: No property group has this
                identifier. ``200040300020``: The caller may not delete property groups.
                ``100``: The call needs an `id`, which was not passed. ``0``: Something else
                went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertygroup.delete``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-delete.html
        """
        return await self._call(_PROPERTYGROUP__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertygroupGetResult:
        """Get one group of order properties by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertygroupGetResult``: ``propertyGroup``.

        Raises:
            APIError: the portal refused the call. ``200940400001``: No property group has this
                identifier. ``200040300010``: The caller may not read property groups. ``100``:
                The call needs an `id`, which was not passed. ``0``: Something else went wrong,
                for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertygroup.get``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get.html
        """
        return await self._call(_PROPERTYGROUP__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PropertygroupGetFieldsResult:
        """Describe the fields that a group of order properties has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertygroupGetFieldsResult``: ``propertyGroup``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                field descriptions of property groups. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertygroup.getFields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get-fields.html
        """
        return await self._call(_PROPERTYGROUP__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[OrderPropertyGroup]:
        """List groups of order properties that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Groups of order properties that were found. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                property groups. ``0``: Something else went wrong, for instance a fatal error on
                the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertygroup.list``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-list.html
        """
        return self._list(
            _PROPERTYGROUP__LIST, {"select": select, "filter": filter, "order": order}, extra_params
        )

    async def update(
        self,
        *,
        id: int,
        fields: PropertygroupUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertygroupUpdateResult:
        """Change a group of order properties.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``personTypeId`` (required), ``name``
                (required), ``sort``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertygroupUpdateResult``: ``propertyGroup``.

        Raises:
            APIError: the portal refused the call. ``200940400001``: No property group has this
                identifier. ``200040300020``: The caller may not change property groups.
                ``200950000008``: A required field was passed with an empty value. ``100``: The
                call needs an `id`, which was not passed. ``0``: Some required keys are missing
                in `fields`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertygroup.update``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-update.html
        """
        return await self._call(_PROPERTYGROUP__UPDATE, {"id": id, "fields": fields}, extra_params)


class SalePropertyvalueMethods(Namespace):
    """Methods of ``sale.propertyvalue``."""

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete the value of an order property.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201040400001``: The property value to
                delete does not exist. ``200040300020``: The caller may not delete the property
                value. ``100``: The id parameter was left out. ``0``: Something else went wrong,
                for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvalue.delete``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-delete.html
        """
        return self._call(_PROPERTYVALUE__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertyvalueGetResult:
        """Read one order property value by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyvalueGetResult``: ``propertyValue``.

        Raises:
            APIError: the portal refused the call. ``201040400001``: The property value does not
                exist. ``200040300010``: The caller may not read the property value. ``100``:
                The call needs an `id`, which was not passed. ``0``: Something else went wrong,
                for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvalue.get``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get.html
        """
        return self._call(_PROPERTYVALUE__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PropertyvalueGetFieldsResult:
        """Describe the fields of order property values.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyvalueGetFieldsResult``: ``propertyValue``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not read the
                field list of property values. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvalue.getFields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get-fields.html
        """
        return self._call(_PROPERTYVALUE__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[OrderPropertyValue]:
        """List order property values that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Values of order properties with their property identifiers.
            Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                property values. ``0``: Something else went wrong, for instance a fatal error on
                the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvalue.list``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-list.html
        """
        return self._list(
            _PROPERTYVALUE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def modify(
        self,
        *,
        fields: PropertyvalueModifyFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertyvalueModifyResult:
        """Set all property values of an order; values not passed are removed.

        Args:
            fields: Values by field. Required. Keys: ``order`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyvalueModifyResult``: ``propertyValues``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not change
                the property values of orders. ``100``: The fields parameter is missing or
                empty. ``0``: The order does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvalue.modify``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-modify.html
        """
        return self._call(_PROPERTYVALUE__MODIFY, {"fields": fields}, extra_params)


class AsyncSalePropertyvalueMethods(AsyncNamespace):
    """Methods of ``sale.propertyvalue``."""

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete the value of an order property.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201040400001``: The property value to
                delete does not exist. ``200040300020``: The caller may not delete the property
                value. ``100``: The id parameter was left out. ``0``: Something else went wrong,
                for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvalue.delete``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-delete.html
        """
        return await self._call(_PROPERTYVALUE__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertyvalueGetResult:
        """Read one order property value by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyvalueGetResult``: ``propertyValue``.

        Raises:
            APIError: the portal refused the call. ``201040400001``: The property value does not
                exist. ``200040300010``: The caller may not read the property value. ``100``:
                The call needs an `id`, which was not passed. ``0``: Something else went wrong,
                for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvalue.get``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get.html
        """
        return await self._call(_PROPERTYVALUE__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PropertyvalueGetFieldsResult:
        """Describe the fields of order property values.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyvalueGetFieldsResult``: ``propertyValue``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not read the
                field list of property values. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvalue.getFields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get-fields.html
        """
        return await self._call(_PROPERTYVALUE__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[OrderPropertyValue]:
        """List order property values that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Values of order properties with their property identifiers.
            Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                property values. ``0``: Something else went wrong, for instance a fatal error on
                the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvalue.list``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-list.html
        """
        return self._list(
            _PROPERTYVALUE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def modify(
        self,
        *,
        fields: PropertyvalueModifyFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertyvalueModifyResult:
        """Set all property values of an order; values not passed are removed.

        Args:
            fields: Values by field. Required. Keys: ``order`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyvalueModifyResult``: ``propertyValues``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not change
                the property values of orders. ``100``: The fields parameter is missing or
                empty. ``0``: The order does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvalue.modify``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-modify.html
        """
        return await self._call(_PROPERTYVALUE__MODIFY, {"fields": fields}, extra_params)


class SalePropertyvariantMethods(Namespace):
    """Methods of ``sale.propertyvariant``."""

    def add(
        self,
        *,
        fields: PropertyvariantAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertyvariantAddResult:
        """Add a selectable variant to an order property.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``orderPropsId``
                (required), ``value`` (required), ``sort``, ``description``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyvariantAddResult``: ``propertyVariant``.

        Raises:
            APIError: the portal refused the call. ``201550000003``: There is no such order
                property to take the variant. ``200040300020``: The caller may not add property
                variants. ``100``: The fields parameter is missing or empty. ``0``: `fields`
                lacks a required field, such as `name`. ``ERROR_NO_VALUE``: The variant's code,
                `value`, is empty. ``ERROR_NO_NAME``: The variant's name is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvariant.add``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-add.html
        """
        return self._call(_PROPERTYVARIANT__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a variant of an order property.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201540400001``: The property variant to
                delete does not exist. ``200040300020``: The caller may not delete property
                variants. ``100``: The id parameter was left out. ``0``: Something else went
                wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvariant.delete``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-delete.html
        """
        return self._call(_PROPERTYVARIANT__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertyvariantGetResult:
        """Get one variant of an order property by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyvariantGetResult``: ``propertyVariant``.

        Raises:
            APIError: the portal refused the call. ``201540400001``: There is no such property
                variant. ``200040300010``: The caller may not read the property variant.
                ``100``: The call needs an `id`, which was not passed. ``0``: Something else
                went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvariant.get``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get.html
        """
        return self._call(_PROPERTYVARIANT__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PropertyvariantGetFieldsResult:
        """Describe the fields of an order property variant.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyvariantGetFieldsResult``: ``propertyVariant``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                description of property variants. ``0``: Something else went wrong, for instance
                a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvariant.getFields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get-fields.html
        """
        return self._call(_PROPERTYVARIANT__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[OrderPropertyVariant]:
        """List the variants of order properties by filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Variants of order properties found. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not list
                property variants. ``0``: Something else went wrong, for instance a fatal error
                on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvariant.list``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-list.html
        """
        return self._list(
            _PROPERTYVARIANT__LIST,
            {"select": select, "filter": filter, "order": order},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: PropertyvariantUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertyvariantUpdateResult:
        """Change a variant of an order property.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name`` (required), ``value`` (required),
                ``sort``, ``description``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyvariantUpdateResult``: ``propertyVariant``.

        Raises:
            APIError: the portal refused the call. ``201540400001``: The property variant to
                change does not exist. ``200040300020``: The caller may not change property
                variants. ``100``: `id` is missing. ``0``: `fields` lacks a required field, such
                as `name`. ``ERROR_NO_VALUE``: The variant's code, `value`, is empty.
                ``ERROR_NO_NAME``: The variant's name is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvariant.update``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-update.html
        """
        return self._call(_PROPERTYVARIANT__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncSalePropertyvariantMethods(AsyncNamespace):
    """Methods of ``sale.propertyvariant``."""

    async def add(
        self,
        *,
        fields: PropertyvariantAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertyvariantAddResult:
        """Add a selectable variant to an order property.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``orderPropsId``
                (required), ``value`` (required), ``sort``, ``description``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyvariantAddResult``: ``propertyVariant``.

        Raises:
            APIError: the portal refused the call. ``201550000003``: There is no such order
                property to take the variant. ``200040300020``: The caller may not add property
                variants. ``100``: The fields parameter is missing or empty. ``0``: `fields`
                lacks a required field, such as `name`. ``ERROR_NO_VALUE``: The variant's code,
                `value`, is empty. ``ERROR_NO_NAME``: The variant's name is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvariant.add``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-add.html
        """
        return await self._call(_PROPERTYVARIANT__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a variant of an order property.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201540400001``: The property variant to
                delete does not exist. ``200040300020``: The caller may not delete property
                variants. ``100``: The id parameter was left out. ``0``: Something else went
                wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvariant.delete``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-delete.html
        """
        return await self._call(_PROPERTYVARIANT__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertyvariantGetResult:
        """Get one variant of an order property by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyvariantGetResult``: ``propertyVariant``.

        Raises:
            APIError: the portal refused the call. ``201540400001``: There is no such property
                variant. ``200040300010``: The caller may not read the property variant.
                ``100``: The call needs an `id`, which was not passed. ``0``: Something else
                went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvariant.get``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get.html
        """
        return await self._call(_PROPERTYVARIANT__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PropertyvariantGetFieldsResult:
        """Describe the fields of an order property variant.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyvariantGetFieldsResult``: ``propertyVariant``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                description of property variants. ``0``: Something else went wrong, for instance
                a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvariant.getFields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get-fields.html
        """
        return await self._call(_PROPERTYVARIANT__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[OrderPropertyVariant]:
        """List the variants of order properties by filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Variants of order properties found. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not list
                property variants. ``0``: Something else went wrong, for instance a fatal error
                on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvariant.list``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-list.html
        """
        return self._list(
            _PROPERTYVARIANT__LIST,
            {"select": select, "filter": filter, "order": order},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: PropertyvariantUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PropertyvariantUpdateResult:
        """Change a variant of an order property.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name`` (required), ``value`` (required),
                ``sort``, ``description``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PropertyvariantUpdateResult``: ``propertyVariant``.

        Raises:
            APIError: the portal refused the call. ``201540400001``: The property variant to
                change does not exist. ``200040300020``: The caller may not change property
                variants. ``100``: `id` is missing. ``0``: `fields` lacks a required field, such
                as `name`. ``ERROR_NO_VALUE``: The variant's code, `value`, is empty.
                ``ERROR_NO_NAME``: The variant's name is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.propertyvariant.update``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-update.html
        """
        return await self._call(
            _PROPERTYVARIANT__UPDATE, {"id": id, "fields": fields}, extra_params
        )


class SaleShipmentMethods(Namespace):
    """Methods of ``sale.shipment``."""

    def add(
        self,
        *,
        fields: ShipmentAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentAddResult:
        """Add a shipment to an order.

        Args:
            fields: Values by field. Required. Keys: ``orderId`` (required), ``allowDelivery``
                (required), ``deducted`` (required), ``deliveryId`` (required), ``statusId``,
                ``deliveryDocDate``, ``deliveryDocNum``, ``trackingNumber``,
                ``basePriceDelivery``, ``comments``, ``responsibleId``, ``xmlId``,
                ``companyId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentAddResult``: ``shipment``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not add
                shipments. ``100``: The fields parameter is missing or empty. ``0``: The order
                does not exist. ``SALE_SHIPMENT_WRONG_DELIVERY_SERVICE``: The delivery service
                does not exist. ``BX_INVALID_VALUE``: A field has a value that failed the check
                before saving.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipment.add``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-add.html
        """
        return self._call(
            _SHIPMENT__ADD,
            {"fields": _in_fields(fields, {"allowDelivery": _yes_no, "deducted": _yes_no})},
            extra_params,
        )

    def delete(
        self,
        *,
        id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a shipment that has not been shipped yet.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201140400001``: The shipment does not
                exist. ``200040300020``: The caller may not delete shipments.
                ``SALE_SHIPMENT_EXIST_SHIPPED``: The goods are shipped; undo the shipping before
                deleting. ``100``: The call needs an `id`, which was not passed. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipment.delete``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-delete.html
        """
        return self._call(_SHIPMENT__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentGetResult:
        """Fetch one shipment by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentGetResult``: ``shipment``.

        Raises:
            APIError: the portal refused the call. ``201140400001``: The shipment does not
                exist. ``200040300010``: The caller may not read the shipment. ``100``: The call
                needs an `id`, which was not passed. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipment.get``. Scope: ``sale``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get.html
        """
        return self._call(_SHIPMENT__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ShipmentGetFieldsResult:
        """Describe the fields of a shipment.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentGetFieldsResult``: ``shipment``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                fields of shipments. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipment.getFields``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get-fields.html
        """
        return self._call(_SHIPMENT__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[OrderShipment]:
        """List shipments that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Shipments found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                shipments. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipment.list``. Scope: ``sale``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-list.html
        """
        return self._list(
            _SHIPMENT__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: str | int,
        fields: ShipmentUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentUpdateResult:
        """Change a shipment.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``allowDelivery`` (required), ``deducted``
                (required), ``deliveryId`` (required), ``statusId``, ``deliveryDocDate``,
                ``deliveryDocNum``, ``trackingNumber``, ``basePriceDelivery``, ``comments``,
                ``responsibleId``, ``xmlId``, ``priceDelivery``, ``companyId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentUpdateResult``: ``shipment``.

        Raises:
            APIError: the portal refused the call. ``201140400001``: The shipment does not
                exist. ``200040300020``: The caller may not change shipments.
                ``BX_INVALID_VALUE``: A field has a value that failed the check before saving.
                ``100``: The call needs an `id`, which was not passed. ``0``: Mandatory keys of
                fields are missing, for example name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipment.update``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-update.html
        """
        return self._call(
            _SHIPMENT__UPDATE,
            {
                "id": id,
                "fields": _in_fields(fields, {"allowDelivery": _yes_no, "deducted": _yes_no}),
            },
            extra_params,
        )


class AsyncSaleShipmentMethods(AsyncNamespace):
    """Methods of ``sale.shipment``."""

    async def add(
        self,
        *,
        fields: ShipmentAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentAddResult:
        """Add a shipment to an order.

        Args:
            fields: Values by field. Required. Keys: ``orderId`` (required), ``allowDelivery``
                (required), ``deducted`` (required), ``deliveryId`` (required), ``statusId``,
                ``deliveryDocDate``, ``deliveryDocNum``, ``trackingNumber``,
                ``basePriceDelivery``, ``comments``, ``responsibleId``, ``xmlId``,
                ``companyId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentAddResult``: ``shipment``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not add
                shipments. ``100``: The fields parameter is missing or empty. ``0``: The order
                does not exist. ``SALE_SHIPMENT_WRONG_DELIVERY_SERVICE``: The delivery service
                does not exist. ``BX_INVALID_VALUE``: A field has a value that failed the check
                before saving.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipment.add``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-add.html
        """
        return await self._call(
            _SHIPMENT__ADD,
            {"fields": _in_fields(fields, {"allowDelivery": _yes_no, "deducted": _yes_no})},
            extra_params,
        )

    async def delete(
        self,
        *,
        id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a shipment that has not been shipped yet.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201140400001``: The shipment does not
                exist. ``200040300020``: The caller may not delete shipments.
                ``SALE_SHIPMENT_EXIST_SHIPPED``: The goods are shipped; undo the shipping before
                deleting. ``100``: The call needs an `id`, which was not passed. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipment.delete``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-delete.html
        """
        return await self._call(_SHIPMENT__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentGetResult:
        """Fetch one shipment by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentGetResult``: ``shipment``.

        Raises:
            APIError: the portal refused the call. ``201140400001``: The shipment does not
                exist. ``200040300010``: The caller may not read the shipment. ``100``: The call
                needs an `id`, which was not passed. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipment.get``. Scope: ``sale``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get.html
        """
        return await self._call(_SHIPMENT__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ShipmentGetFieldsResult:
        """Describe the fields of a shipment.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentGetFieldsResult``: ``shipment``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                fields of shipments. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipment.getFields``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get-fields.html
        """
        return await self._call(_SHIPMENT__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[OrderShipment]:
        """List shipments that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Shipments found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                shipments. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipment.list``. Scope: ``sale``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-list.html
        """
        return self._list(
            _SHIPMENT__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: str | int,
        fields: ShipmentUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentUpdateResult:
        """Change a shipment.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``allowDelivery`` (required), ``deducted``
                (required), ``deliveryId`` (required), ``statusId``, ``deliveryDocDate``,
                ``deliveryDocNum``, ``trackingNumber``, ``basePriceDelivery``, ``comments``,
                ``responsibleId``, ``xmlId``, ``priceDelivery``, ``companyId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentUpdateResult``: ``shipment``.

        Raises:
            APIError: the portal refused the call. ``201140400001``: The shipment does not
                exist. ``200040300020``: The caller may not change shipments.
                ``BX_INVALID_VALUE``: A field has a value that failed the check before saving.
                ``100``: The call needs an `id`, which was not passed. ``0``: Mandatory keys of
                fields are missing, for example name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipment.update``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-update.html
        """
        return await self._call(
            _SHIPMENT__UPDATE,
            {
                "id": id,
                "fields": _in_fields(fields, {"allowDelivery": _yes_no, "deducted": _yes_no}),
            },
            extra_params,
        )


class SaleShipmentitemMethods(Namespace):
    """Methods of ``sale.shipmentitem``."""

    def add(
        self,
        *,
        fields: ShipmentitemAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentitemAddResult:
        """Add a basket item to a shipment.

        Args:
            fields: Values by field. Required. Keys: ``orderDeliveryId`` (required),
                ``basketId`` (required), ``quantity`` (required), ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentitemAddResult``: ``shipmentItem``.

        Raises:
            APIError: the portal refused the call. ``201250000001``: The shipment already holds
                this basket item; change its quantity instead. ``201240400002``: There is no
                shipment with the orderDeliveryId given. ``201240400003``: There is no basket
                item with the basketId given. ``200040300020``: The caller may not add items to
                shipments. ``100``: Nothing was given in fields. ``0``: Some required fields are
                missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentitem.add``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-add.html
        """
        return self._call(_SHIPMENTITEM__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove an item from a shipment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201240400001``: The shipment item to delete
                does not exist. ``200040300020``: The caller may not delete shipment items.
                ``100``: The id parameter was left out. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentitem.delete``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-delete.html
        """
        return self._call(_SHIPMENTITEM__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentitemGetResult:
        """Get one item of a shipment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentitemGetResult``: ``shipmentItem``.

        Raises:
            APIError: the portal refused the call. ``201240400001``: There is no such shipment
                item. ``200040300010``: The caller may not read shipment items. ``100``: The
                call needs an `id`, which was not passed. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentitem.get``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get.html
        """
        return self._call(_SHIPMENTITEM__GET, {"id": id}, extra_params)

    def getfields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ShipmentitemGetfieldsResult:
        """Describe the fields of shipment items.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentitemGetfieldsResult``: ``shipmentItem``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                fields of shipment items. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentitem.getfields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get-fields.html
        """
        return self._call(_SHIPMENTITEM__GETFIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[OrderShipmentItem]:
        """List shipment items that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Items found, with the selected fields. Iterating it walks
            all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                shipment items. ``0``: Something else went wrong, for instance a fatal error on
                the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentitem.list``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-list.html
        """
        return self._list(
            _SHIPMENTITEM__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: str | int,
        fields: ShipmentitemUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentitemUpdateResult:
        """Change an item of a shipment, for instance its quantity.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``quantity`` (required), ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentitemUpdateResult``: ``shipmentItem``.

        Raises:
            APIError: the portal refused the call. ``201240400001``: The shipment item to change
                does not exist. ``200040300020``: The caller may not change shipment items.
                ``100``: The call needs an `id`, which was not passed. ``0``: `fields` lacks a
                required field, such as `name`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentitem.update``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-update.html
        """
        return self._call(_SHIPMENTITEM__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncSaleShipmentitemMethods(AsyncNamespace):
    """Methods of ``sale.shipmentitem``."""

    async def add(
        self,
        *,
        fields: ShipmentitemAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentitemAddResult:
        """Add a basket item to a shipment.

        Args:
            fields: Values by field. Required. Keys: ``orderDeliveryId`` (required),
                ``basketId`` (required), ``quantity`` (required), ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentitemAddResult``: ``shipmentItem``.

        Raises:
            APIError: the portal refused the call. ``201250000001``: The shipment already holds
                this basket item; change its quantity instead. ``201240400002``: There is no
                shipment with the orderDeliveryId given. ``201240400003``: There is no basket
                item with the basketId given. ``200040300020``: The caller may not add items to
                shipments. ``100``: Nothing was given in fields. ``0``: Some required fields are
                missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentitem.add``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-add.html
        """
        return await self._call(_SHIPMENTITEM__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove an item from a shipment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201240400001``: The shipment item to delete
                does not exist. ``200040300020``: The caller may not delete shipment items.
                ``100``: The id parameter was left out. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentitem.delete``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-delete.html
        """
        return await self._call(_SHIPMENTITEM__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: str | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentitemGetResult:
        """Get one item of a shipment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentitemGetResult``: ``shipmentItem``.

        Raises:
            APIError: the portal refused the call. ``201240400001``: There is no such shipment
                item. ``200040300010``: The caller may not read shipment items. ``100``: The
                call needs an `id`, which was not passed. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentitem.get``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get.html
        """
        return await self._call(_SHIPMENTITEM__GET, {"id": id}, extra_params)

    async def getfields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ShipmentitemGetfieldsResult:
        """Describe the fields of shipment items.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentitemGetfieldsResult``: ``shipmentItem``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                fields of shipment items. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentitem.getfields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get-fields.html
        """
        return await self._call(_SHIPMENTITEM__GETFIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[OrderShipmentItem]:
        """List shipment items that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Items found, with the selected fields. Iterating it walks
            all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                shipment items. ``0``: Something else went wrong, for instance a fatal error on
                the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentitem.list``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-list.html
        """
        return self._list(
            _SHIPMENTITEM__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: str | int,
        fields: ShipmentitemUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentitemUpdateResult:
        """Change an item of a shipment, for instance its quantity.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``quantity`` (required), ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentitemUpdateResult``: ``shipmentItem``.

        Raises:
            APIError: the portal refused the call. ``201240400001``: The shipment item to change
                does not exist. ``200040300020``: The caller may not change shipment items.
                ``100``: The call needs an `id`, which was not passed. ``0``: `fields` lacks a
                required field, such as `name`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentitem.update``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-update.html
        """
        return await self._call(_SHIPMENTITEM__UPDATE, {"id": id, "fields": fields}, extra_params)


class SaleShipmentpropertyMethods(Namespace):
    """Methods of ``sale.shipmentproperty``."""

    def add(
        self,
        *,
        fields: ShipmentpropertyAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentpropertyAddResult:
        """Create a shipment property.

        Args:
            fields: Values by field. Required. Keys: ``personTypeId`` (required),
                ``propsGroupId`` (required), ``name`` (required), ``type`` (required), ``code``,
                ``active``, ``util``, ``userProps``, ``isFiltered``, ``sort``, ``description``,
                ``required``, ``multiple``, ``settings``, ``xmlId``, ``defaultValue``,
                ``isProfileName``, ``isPayer``, ``isEmail``, ``isPhone``, ``isZip``,
                ``isAddress``, ``isLocation``, ``isLocation4tax``, ``inputFieldLocation``,
                ``isAddressFrom``, ``isAddressTo``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentpropertyAddResult``: ``property``.

        Raises:
            APIError: the portal refused the call. ``200850000005``: The payer type is empty.
                ``200850000006``: The property could not be added because of an internal fault.
                ``200850000009``: A new multiple shipment property needs isFiltered set to N,
                but it is missing. ``200850000010``: A new multiple shipment property cannot be
                used in filters; isFiltered must be N. ``200850000011``: A new LOCATION shipment
                property with isLocation Y needs multiple set to N, but it is missing.
                ``200850000012``: A new LOCATION shipment property with isLocation Y cannot be
                multiple. ``200850000013``: A new LOCATION shipment property with isLocation4tax
                Y needs multiple set to N, but it is missing. ``200850000014``: A new LOCATION
                shipment property with isLocation4tax Y cannot be multiple. ``200850000015``: A
                new STRING shipment property with isProfileName Y needs required set to Y, but
                it is missing. ``200850000016``: A new STRING shipment property with
                isProfileName Y must be mandatory (required Y). ``200040300020``: The caller may
                not add shipment properties. ``100``: The parameter `fields` is missing or
                empty. ``0``: Mandatory fields are missing, for example propsGroupId.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentproperty.add``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-add.html
        """
        return self._call(
            _SHIPMENTPROPERTY__ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "active": _yes_no,
                        "util": _yes_no,
                        "userProps": _yes_no,
                        "isFiltered": _yes_no,
                        "required": _yes_no,
                        "multiple": _yes_no,
                        "settings": {
                            "multiline": _yes_no,
                            "multielement": _yes_no,
                            "time": _yes_no,
                        },
                        "isProfileName": _yes_no,
                        "isPayer": _yes_no,
                        "isEmail": _yes_no,
                        "isPhone": _yes_no,
                        "isZip": _yes_no,
                        "isAddress": _yes_no,
                        "isLocation": _yes_no,
                        "isLocation4tax": _yes_no,
                        "isAddressFrom": _yes_no,
                        "isAddressTo": _yes_no,
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
        """Delete a shipment property.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200840400001``: The shipment property to
                delete does not exist. ``200850000004``: The shipment property could not be
                deleted because of an internal fault. ``ERROR_CORE``: The shipment property
                could not be deleted because of an internal fault. ``200040300020``: The caller
                may not delete the shipment property. ``100``: The call needs an `id`, which was
                not passed. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentproperty.delete``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-delete.html
        """
        return self._call(_SHIPMENTPROPERTY__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentpropertyGetResult:
        """Read one shipment property by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentpropertyGetResult``: ``property``.

        Raises:
            APIError: the portal refused the call. ``200840400001``: The shipment property does
                not exist. ``200040300010``: The caller may not read the shipment property.
                ``100``: The call needs an `id`, which was not passed. ``0``: Something else
                went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentproperty.get``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get.html
        """
        return self._call(_SHIPMENTPROPERTY__GET, {"id": id}, extra_params)

    def getfieldsbytype(
        self,
        *,
        type: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentpropertyGetfieldsbytypeResult:
        """Describe what shipment properties of one type hold: their fields and settings.

        Args:
            type: Property type, such as STRING, NUMBER, ENUM, FILE or LOCATION; or a field's
                data type. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentpropertyGetfieldsbytypeResult``: ``property``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                field list of shipment properties. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentproperty.getfieldsbytype``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get-fields-by-type.html
        """
        return self._call(_SHIPMENTPROPERTY__GETFIELDSBYTYPE, {"type": type}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ShipmentpropertyListItem]:
        """List shipment properties that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Shipment properties that were found. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                shipment properties. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentproperty.list``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-list.html
        """
        return self._list(
            _SHIPMENTPROPERTY__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: ShipmentpropertyUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentpropertyUpdateResult:
        """Change fields of a shipment property.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name`` (required), ``code``, ``active``,
                ``util``, ``userProps``, ``isFiltered``, ``sort``, ``description``,
                ``required``, ``multiple``, ``settings``, ``xmlId``, ``defaultValue``,
                ``isProfileName``, ``isPayer``, ``isEmail``, ``isPhone``, ``isZip``,
                ``isAddress``, ``isLocation``, ``isLocation4tax``, ``inputFieldLocation``,
                ``isAddressFrom``, ``isAddressTo``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentpropertyUpdateResult``: ``property``.

        Raises:
            APIError: the portal refused the call. ``200840400001``: The shipment property to
                change does not exist. ``200850000003``: The property could not be changed
                because of an internal fault. ``200850000009``: Making a shipment property
                multiple needs isFiltered set to N, but it is missing. ``200850000010``: A
                multiple shipment property cannot be used in filters; isFiltered must be N.
                ``200850000011``: Setting isLocation Y on a LOCATION shipment property needs
                multiple N, but it is missing. ``200850000012``: A LOCATION shipment property
                with isLocation Y cannot be multiple. ``200850000013``: Setting isLocation4tax Y
                on a LOCATION shipment property needs multiple N, but it is missing.
                ``200850000014``: A LOCATION shipment property with isLocation4tax Y cannot be
                multiple. ``200850000015``: Setting isProfileName Y on a STRING shipment
                property needs required Y, but it is missing. ``200850000016``: A STRING
                shipment property with isProfileName Y must be mandatory (required Y).
                ``200040300020``: The caller may not change the shipment property. ``100``: The
                call needs an `id`, which was not passed. ``0``: Some required fields are
                missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentproperty.update``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-update.html
        """
        return self._call(
            _SHIPMENTPROPERTY__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "active": _yes_no,
                        "util": _yes_no,
                        "userProps": _yes_no,
                        "isFiltered": _yes_no,
                        "required": _yes_no,
                        "multiple": _yes_no,
                        "isProfileName": _yes_no,
                        "isPayer": _yes_no,
                        "isEmail": _yes_no,
                        "isPhone": _yes_no,
                        "isZip": _yes_no,
                        "isAddress": _yes_no,
                        "isLocation": _yes_no,
                        "isLocation4tax": _yes_no,
                        "isAddressFrom": _yes_no,
                        "isAddressTo": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class AsyncSaleShipmentpropertyMethods(AsyncNamespace):
    """Methods of ``sale.shipmentproperty``."""

    async def add(
        self,
        *,
        fields: ShipmentpropertyAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentpropertyAddResult:
        """Create a shipment property.

        Args:
            fields: Values by field. Required. Keys: ``personTypeId`` (required),
                ``propsGroupId`` (required), ``name`` (required), ``type`` (required), ``code``,
                ``active``, ``util``, ``userProps``, ``isFiltered``, ``sort``, ``description``,
                ``required``, ``multiple``, ``settings``, ``xmlId``, ``defaultValue``,
                ``isProfileName``, ``isPayer``, ``isEmail``, ``isPhone``, ``isZip``,
                ``isAddress``, ``isLocation``, ``isLocation4tax``, ``inputFieldLocation``,
                ``isAddressFrom``, ``isAddressTo``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentpropertyAddResult``: ``property``.

        Raises:
            APIError: the portal refused the call. ``200850000005``: The payer type is empty.
                ``200850000006``: The property could not be added because of an internal fault.
                ``200850000009``: A new multiple shipment property needs isFiltered set to N,
                but it is missing. ``200850000010``: A new multiple shipment property cannot be
                used in filters; isFiltered must be N. ``200850000011``: A new LOCATION shipment
                property with isLocation Y needs multiple set to N, but it is missing.
                ``200850000012``: A new LOCATION shipment property with isLocation Y cannot be
                multiple. ``200850000013``: A new LOCATION shipment property with isLocation4tax
                Y needs multiple set to N, but it is missing. ``200850000014``: A new LOCATION
                shipment property with isLocation4tax Y cannot be multiple. ``200850000015``: A
                new STRING shipment property with isProfileName Y needs required set to Y, but
                it is missing. ``200850000016``: A new STRING shipment property with
                isProfileName Y must be mandatory (required Y). ``200040300020``: The caller may
                not add shipment properties. ``100``: The parameter `fields` is missing or
                empty. ``0``: Mandatory fields are missing, for example propsGroupId.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentproperty.add``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-add.html
        """
        return await self._call(
            _SHIPMENTPROPERTY__ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "active": _yes_no,
                        "util": _yes_no,
                        "userProps": _yes_no,
                        "isFiltered": _yes_no,
                        "required": _yes_no,
                        "multiple": _yes_no,
                        "settings": {
                            "multiline": _yes_no,
                            "multielement": _yes_no,
                            "time": _yes_no,
                        },
                        "isProfileName": _yes_no,
                        "isPayer": _yes_no,
                        "isEmail": _yes_no,
                        "isPhone": _yes_no,
                        "isZip": _yes_no,
                        "isAddress": _yes_no,
                        "isLocation": _yes_no,
                        "isLocation4tax": _yes_no,
                        "isAddressFrom": _yes_no,
                        "isAddressTo": _yes_no,
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
        """Delete a shipment property.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200840400001``: The shipment property to
                delete does not exist. ``200850000004``: The shipment property could not be
                deleted because of an internal fault. ``ERROR_CORE``: The shipment property
                could not be deleted because of an internal fault. ``200040300020``: The caller
                may not delete the shipment property. ``100``: The call needs an `id`, which was
                not passed. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentproperty.delete``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-delete.html
        """
        return await self._call(_SHIPMENTPROPERTY__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentpropertyGetResult:
        """Read one shipment property by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentpropertyGetResult``: ``property``.

        Raises:
            APIError: the portal refused the call. ``200840400001``: The shipment property does
                not exist. ``200040300010``: The caller may not read the shipment property.
                ``100``: The call needs an `id`, which was not passed. ``0``: Something else
                went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentproperty.get``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get.html
        """
        return await self._call(_SHIPMENTPROPERTY__GET, {"id": id}, extra_params)

    async def getfieldsbytype(
        self,
        *,
        type: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentpropertyGetfieldsbytypeResult:
        """Describe what shipment properties of one type hold: their fields and settings.

        Args:
            type: Property type, such as STRING, NUMBER, ENUM, FILE or LOCATION; or a field's
                data type. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentpropertyGetfieldsbytypeResult``: ``property``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                field list of shipment properties. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentproperty.getfieldsbytype``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get-fields-by-type.html
        """
        return await self._call(_SHIPMENTPROPERTY__GETFIELDSBYTYPE, {"type": type}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ShipmentpropertyListItem]:
        """List shipment properties that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Shipment properties that were found. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                shipment properties. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentproperty.list``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-list.html
        """
        return self._list(
            _SHIPMENTPROPERTY__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: ShipmentpropertyUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentpropertyUpdateResult:
        """Change fields of a shipment property.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name`` (required), ``code``, ``active``,
                ``util``, ``userProps``, ``isFiltered``, ``sort``, ``description``,
                ``required``, ``multiple``, ``settings``, ``xmlId``, ``defaultValue``,
                ``isProfileName``, ``isPayer``, ``isEmail``, ``isPhone``, ``isZip``,
                ``isAddress``, ``isLocation``, ``isLocation4tax``, ``inputFieldLocation``,
                ``isAddressFrom``, ``isAddressTo``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentpropertyUpdateResult``: ``property``.

        Raises:
            APIError: the portal refused the call. ``200840400001``: The shipment property to
                change does not exist. ``200850000003``: The property could not be changed
                because of an internal fault. ``200850000009``: Making a shipment property
                multiple needs isFiltered set to N, but it is missing. ``200850000010``: A
                multiple shipment property cannot be used in filters; isFiltered must be N.
                ``200850000011``: Setting isLocation Y on a LOCATION shipment property needs
                multiple N, but it is missing. ``200850000012``: A LOCATION shipment property
                with isLocation Y cannot be multiple. ``200850000013``: Setting isLocation4tax Y
                on a LOCATION shipment property needs multiple N, but it is missing.
                ``200850000014``: A LOCATION shipment property with isLocation4tax Y cannot be
                multiple. ``200850000015``: Setting isProfileName Y on a STRING shipment
                property needs required Y, but it is missing. ``200850000016``: A STRING
                shipment property with isProfileName Y must be mandatory (required Y).
                ``200040300020``: The caller may not change the shipment property. ``100``: The
                call needs an `id`, which was not passed. ``0``: Some required fields are
                missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentproperty.update``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-update.html
        """
        return await self._call(
            _SHIPMENTPROPERTY__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "active": _yes_no,
                        "util": _yes_no,
                        "userProps": _yes_no,
                        "isFiltered": _yes_no,
                        "required": _yes_no,
                        "multiple": _yes_no,
                        "isProfileName": _yes_no,
                        "isPayer": _yes_no,
                        "isEmail": _yes_no,
                        "isPhone": _yes_no,
                        "isZip": _yes_no,
                        "isAddress": _yes_no,
                        "isLocation": _yes_no,
                        "isLocation4tax": _yes_no,
                        "isAddressFrom": _yes_no,
                        "isAddressTo": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class SaleShipmentpropertyvalueMethods(Namespace):
    """Methods of ``sale.shipmentpropertyvalue``."""

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a property value of a shipment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201040400001``: The property value to
                delete does not exist. ``200040300020``: The caller may not delete the property
                value. ``100``: The id parameter was left out. ``0``: Something else went wrong,
                for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentpropertyvalue.delete``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-propertyvalue-delete.html
        """
        return self._call(_SHIPMENTPROPERTYVALUE__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentpropertyvalueGetResult:
        """Get one shipment property value by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentpropertyvalueGetResult``: ``propertyValue``.

        Raises:
            APIError: the portal refused the call. ``201040400001``: There is no such property
                value. ``200040300010``: The caller may not read property values. ``100``: The
                call needs an `id`, which was not passed. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentpropertyvalue.get``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get.html
        """
        return self._call(_SHIPMENTPROPERTYVALUE__GET, {"id": id}, extra_params)

    def getfields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ShipmentpropertyvalueGetfieldsResult:
        """Describe the fields of a shipment property value.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentpropertyvalueGetfieldsResult``: ``propertyValue``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not read the
                field list of property values. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentpropertyvalue.getfields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get-fields.html
        """
        return self._call(_SHIPMENTPROPERTYVALUE__GETFIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ShipmentPropertyValue]:
        """List shipment property values that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Values of shipment properties, found or to be set. Iterating
            it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                property values. ``0``: Something else went wrong, for instance a fatal error on
                the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentpropertyvalue.list``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-list.html
        """
        return self._list(
            _SHIPMENTPROPERTYVALUE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def modify(
        self,
        *,
        fields: ShipmentpropertyvalueModifyFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentpropertyvalueModifyResult:
        """Set the property values of a shipment.

        Args:
            fields: Values by field. Required. Keys: ``shipment`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentpropertyvalueModifyResult``: ``propertyValues``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not change
                property values. ``100``: A required parameter, such as `fields`, is missing.
                ``201040400006``: The shipment identifier is not valid. ``201040400007``: There
                is no such shipment. ``201040400008``: The order could not be saved. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentpropertyvalue.modify``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-modify.html
        """
        return self._call(_SHIPMENTPROPERTYVALUE__MODIFY, {"fields": fields}, extra_params)


class AsyncSaleShipmentpropertyvalueMethods(AsyncNamespace):
    """Methods of ``sale.shipmentpropertyvalue``."""

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a property value of a shipment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201040400001``: The property value to
                delete does not exist. ``200040300020``: The caller may not delete the property
                value. ``100``: The id parameter was left out. ``0``: Something else went wrong,
                for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentpropertyvalue.delete``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-propertyvalue-delete.html
        """
        return await self._call(_SHIPMENTPROPERTYVALUE__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentpropertyvalueGetResult:
        """Get one shipment property value by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentpropertyvalueGetResult``: ``propertyValue``.

        Raises:
            APIError: the portal refused the call. ``201040400001``: There is no such property
                value. ``200040300010``: The caller may not read property values. ``100``: The
                call needs an `id`, which was not passed. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentpropertyvalue.get``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get.html
        """
        return await self._call(_SHIPMENTPROPERTYVALUE__GET, {"id": id}, extra_params)

    async def getfields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ShipmentpropertyvalueGetfieldsResult:
        """Describe the fields of a shipment property value.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentpropertyvalueGetfieldsResult``: ``propertyValue``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not read the
                field list of property values. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentpropertyvalue.getfields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get-fields.html
        """
        return await self._call(_SHIPMENTPROPERTYVALUE__GETFIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ShipmentPropertyValue]:
        """List shipment property values that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Values of shipment properties, found or to be set. Iterating
            it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                property values. ``0``: Something else went wrong, for instance a fatal error on
                the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentpropertyvalue.list``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-list.html
        """
        return self._list(
            _SHIPMENTPROPERTYVALUE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def modify(
        self,
        *,
        fields: ShipmentpropertyvalueModifyFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ShipmentpropertyvalueModifyResult:
        """Set the property values of a shipment.

        Args:
            fields: Values by field. Required. Keys: ``shipment`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ShipmentpropertyvalueModifyResult``: ``propertyValues``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not change
                property values. ``100``: A required parameter, such as `fields`, is missing.
                ``201040400006``: The shipment identifier is not valid. ``201040400007``: There
                is no such shipment. ``201040400008``: The order could not be saved. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.shipmentpropertyvalue.modify``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-modify.html
        """
        return await self._call(_SHIPMENTPROPERTYVALUE__MODIFY, {"fields": fields}, extra_params)


class SaleStatusMethods(Namespace):
    """Methods of ``sale.status``."""

    def add(
        self,
        *,
        fields: StatusAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> StatusAddResult:
        """Create a status for orders or deliveries.

        Args:
            fields: Values by field. Required. Keys: ``id`` (required), ``type`` (required),
                ``notify``, ``sort``, ``color``, ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StatusAddResult``: ``status``.

        Raises:
            APIError: the portal refused the call. ``201350000001``: There is a status with this
                identifier already. ``201350000003``: The type of the status is missing or
                wrong. ``201350000004``: The identifier of the status is empty.
                ``201350000005``: The identifier of the status is too long. ``200040300020``:
                The caller may not create statuses. ``100``: `fields` is missing or empty.
                ``0``: Required values are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.status.add``. Scope: ``sale``. Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-add.html
        """
        return self._call(
            _STATUS__ADD, {"fields": _in_fields(fields, {"notify": _yes_no})}, extra_params
        )

    def delete(
        self,
        *,
        id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an order or delivery status, except the system ones.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201340400001``: There is no such status to
                delete. ``200040300020``: The caller may not delete statuses. ``201350000002``:
                The statuses `N`, `F`, `DN` and `DF` belong to the system and cannot be deleted.
                ``100``: The call needs an `id`, which was not passed. ``0``: Something else
                went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.status.delete``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-delete.html
        """
        return self._call(_STATUS__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> StatusGetResult:
        """Fetch one order or delivery status by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StatusGetResult``: ``status``.

        Raises:
            APIError: the portal refused the call. ``201340400001``: There is no such status.
                ``200040300010``: The caller may not read this status. ``100``: The call needs
                an `id`, which was not passed. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.status.get``. Scope: ``sale``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get.html
        """
        return self._call(_STATUS__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> StatusGetFieldsResult:
        """Describe the fields of order and delivery statuses.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StatusGetFieldsResult``: ``status``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                list of status fields. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.status.getfields``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get-fields.html
        """
        return self._call(_STATUS__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[Status]:
        """List order and delivery statuses, filtered and page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Order and delivery statuses that were found. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                statuses. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.status.list``. Scope: ``sale``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-list.html
        """
        return self._list(
            _STATUS__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: str,
        fields: StatusUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> StatusUpdateResult:
        """Change an order or delivery status.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``type`` (required), ``notify``, ``sort``,
                ``color``, ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StatusUpdateResult``: ``status``.

        Raises:
            APIError: the portal refused the call. ``201340400001``: There is no status with
                this identifier. ``200040300020``: The caller may not change this status.
                ``201350000003``: The type of the status is missing or wrong. ``201350000006``:
                A system status keeps its type: `F` and `N` for orders, `DF` and `DN` for
                deliveries. ``201350000007``: Orders have this status, so its type cannot
                change. ``201350000008``: Deliveries have this status, so its type cannot
                change. ``100``: The call needs an `id`, which was not passed. ``0``: Required
                values such as `type` are missing in `fields`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.status.update``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-update.html
        """
        return self._call(
            _STATUS__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"notify": _yes_no})},
            extra_params,
        )


class AsyncSaleStatusMethods(AsyncNamespace):
    """Methods of ``sale.status``."""

    async def add(
        self,
        *,
        fields: StatusAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> StatusAddResult:
        """Create a status for orders or deliveries.

        Args:
            fields: Values by field. Required. Keys: ``id`` (required), ``type`` (required),
                ``notify``, ``sort``, ``color``, ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StatusAddResult``: ``status``.

        Raises:
            APIError: the portal refused the call. ``201350000001``: There is a status with this
                identifier already. ``201350000003``: The type of the status is missing or
                wrong. ``201350000004``: The identifier of the status is empty.
                ``201350000005``: The identifier of the status is too long. ``200040300020``:
                The caller may not create statuses. ``100``: `fields` is missing or empty.
                ``0``: Required values are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.status.add``. Scope: ``sale``. Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-add.html
        """
        return await self._call(
            _STATUS__ADD, {"fields": _in_fields(fields, {"notify": _yes_no})}, extra_params
        )

    async def delete(
        self,
        *,
        id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an order or delivery status, except the system ones.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201340400001``: There is no such status to
                delete. ``200040300020``: The caller may not delete statuses. ``201350000002``:
                The statuses `N`, `F`, `DN` and `DF` belong to the system and cannot be deleted.
                ``100``: The call needs an `id`, which was not passed. ``0``: Something else
                went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.status.delete``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-delete.html
        """
        return await self._call(_STATUS__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> StatusGetResult:
        """Fetch one order or delivery status by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StatusGetResult``: ``status``.

        Raises:
            APIError: the portal refused the call. ``201340400001``: There is no such status.
                ``200040300010``: The caller may not read this status. ``100``: The call needs
                an `id`, which was not passed. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.status.get``. Scope: ``sale``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get.html
        """
        return await self._call(_STATUS__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> StatusGetFieldsResult:
        """Describe the fields of order and delivery statuses.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StatusGetFieldsResult``: ``status``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                list of status fields. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.status.getfields``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get-fields.html
        """
        return await self._call(_STATUS__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[Status]:
        """List order and delivery statuses, filtered and page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Order and delivery statuses that were found. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                statuses. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.status.list``. Scope: ``sale``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-list.html
        """
        return self._list(
            _STATUS__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: str,
        fields: StatusUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> StatusUpdateResult:
        """Change an order or delivery status.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``type`` (required), ``notify``, ``sort``,
                ``color``, ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StatusUpdateResult``: ``status``.

        Raises:
            APIError: the portal refused the call. ``201340400001``: There is no status with
                this identifier. ``200040300020``: The caller may not change this status.
                ``201350000003``: The type of the status is missing or wrong. ``201350000006``:
                A system status keeps its type: `F` and `N` for orders, `DF` and `DN` for
                deliveries. ``201350000007``: Orders have this status, so its type cannot
                change. ``201350000008``: Deliveries have this status, so its type cannot
                change. ``100``: The call needs an `id`, which was not passed. ``0``: Required
                values such as `type` are missing in `fields`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.status.update``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-update.html
        """
        return await self._call(
            _STATUS__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"notify": _yes_no})},
            extra_params,
        )


class SaleStatusLangMethods(Namespace):
    """Methods of ``sale.status_lang``."""

    def add(
        self,
        *,
        fields: StatusLangAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> StatusLangAddResult:
        """Add a translation of an order or delivery status into one language.

        Args:
            fields: Values by field. Required. Keys: ``statusId`` (required), ``lid``
                (required), ``name`` (required), ``description``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StatusLangAddResult``: ``statusLang``.

        Raises:
            APIError: the portal refused the call. ``201750000003``: The status already has a
                translation into this language. ``201750000004``: Parameter `lid` is not a known
                language. ``200040300020``: The caller may not add status translations. ``100``:
                Nothing was given in fields. ``0``: Some required keys are missing in `fields`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.statusLang.add``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-add.html
        """
        return self._call(_STATUS_LANG__ADD, {"fields": fields}, extra_params)

    def delete_by_filter(
        self,
        *,
        fields: StatusLangDeleteByFilterFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete the translation of a status picked by status and language.

        Args:
            fields: Values by field. Required. Keys: ``statusId`` (required), ``lid``
                (required), ``name`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201740400001``: No status translation
                matches the filter, so nothing was deleted. ``201750000004``: Parameter `lid` is
                not a known language. ``200040300010``: The caller may not delete the status
                translation. ``100``: `fields` is missing or empty. ``0``: Mandatory keys of
                fields are missing, for example name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.statusLang.deleteByFilter``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-delete-by-filter.html
        """
        return self._call(_STATUS_LANG__DELETE_BY_FILTER, {"fields": fields}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> StatusLangGetFieldsResult:
        """Describe the fields of a status translation.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StatusLangGetFieldsResult``: ``statusLang``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                list of status fields. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.statusLang.getFields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-fields.html
        """
        return self._call(_STATUS_LANG__GET_FIELDS, {}, extra_params)

    def get_list_langs(self, *, extra_params: Mapping[str, object] | None = None) -> Page[Lang]:
        """List the languages that statuses can be translated into.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Languages that statuses may be translated into. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                list of languages for translations. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.statusLang.getListLangs``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-list-langs.html
        """
        return self._list(_STATUS_LANG__GET_LIST_LANGS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[StatusLang]:
        """List translations of order and delivery statuses that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Status translations found, one page of them. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                status translations. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.statusLang.list``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-list.html
        """
        return self._list(
            _STATUS_LANG__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class AsyncSaleStatusLangMethods(AsyncNamespace):
    """Methods of ``sale.status_lang``."""

    async def add(
        self,
        *,
        fields: StatusLangAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> StatusLangAddResult:
        """Add a translation of an order or delivery status into one language.

        Args:
            fields: Values by field. Required. Keys: ``statusId`` (required), ``lid``
                (required), ``name`` (required), ``description``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StatusLangAddResult``: ``statusLang``.

        Raises:
            APIError: the portal refused the call. ``201750000003``: The status already has a
                translation into this language. ``201750000004``: Parameter `lid` is not a known
                language. ``200040300020``: The caller may not add status translations. ``100``:
                Nothing was given in fields. ``0``: Some required keys are missing in `fields`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.statusLang.add``. Scope: ``sale``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-add.html
        """
        return await self._call(_STATUS_LANG__ADD, {"fields": fields}, extra_params)

    async def delete_by_filter(
        self,
        *,
        fields: StatusLangDeleteByFilterFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete the translation of a status picked by status and language.

        Args:
            fields: Values by field. Required. Keys: ``statusId`` (required), ``lid``
                (required), ``name`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``201740400001``: No status translation
                matches the filter, so nothing was deleted. ``201750000004``: Parameter `lid` is
                not a known language. ``200040300010``: The caller may not delete the status
                translation. ``100``: `fields` is missing or empty. ``0``: Mandatory keys of
                fields are missing, for example name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.statusLang.deleteByFilter``. Scope: ``sale``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-delete-by-filter.html
        """
        return await self._call(_STATUS_LANG__DELETE_BY_FILTER, {"fields": fields}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> StatusLangGetFieldsResult:
        """Describe the fields of a status translation.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StatusLangGetFieldsResult``: ``statusLang``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                list of status fields. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.statusLang.getFields``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-fields.html
        """
        return await self._call(_STATUS_LANG__GET_FIELDS, {}, extra_params)

    def get_list_langs(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> AsyncListing[Lang]:
        """List the languages that statuses can be translated into.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Languages that statuses may be translated into. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                list of languages for translations. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.statusLang.getListLangs``. Scope: ``sale``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-list-langs.html
        """
        return self._list(_STATUS_LANG__GET_LIST_LANGS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[StatusLang]:
        """List translations of order and delivery statuses that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Status translations found, one page of them. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                status translations. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.statusLang.list``. Scope: ``sale``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-list.html
        """
        return self._list(
            _STATUS_LANG__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class SaleTradeBindingMethods(Namespace):
    """Methods of ``sale.trade_binding``."""

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> TradeBindingGetFieldsResult:
        """Describe the fields that tie an order to its outside source.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TradeBindingGetFieldsResult``: ``tradeBinding``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller lacks the rights
                for this call. ``0``: Something else went wrong, for instance a fatal error on
                the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.tradeBinding.getFields``. Scope: ``sale``. Who may call: users who
        may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-get-fields.html
        """
        return self._call(_TRADE_BINDING__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[OrderTradeBinding]:
        """List the ties between orders and the outside sources they came from.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Ties of orders to outside sources found. Iterating it walks
            all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller lacks the rights
                for this call. ``0``: Something else went wrong, for instance a fatal error on
                the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.tradeBinding.list``. Scope: ``sale``. Who may call: users who may
        view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-list.html
        """
        return self._list(
            _TRADE_BINDING__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class AsyncSaleTradeBindingMethods(AsyncNamespace):
    """Methods of ``sale.trade_binding``."""

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> TradeBindingGetFieldsResult:
        """Describe the fields that tie an order to its outside source.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TradeBindingGetFieldsResult``: ``tradeBinding``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller lacks the rights
                for this call. ``0``: Something else went wrong, for instance a fatal error on
                the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.tradeBinding.getFields``. Scope: ``sale``. Who may call: users who
        may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-get-fields.html
        """
        return await self._call(_TRADE_BINDING__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[OrderTradeBinding]:
        """List the ties between orders and the outside sources they came from.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Ties of orders to outside sources found. Iterating it walks
            all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller lacks the rights
                for this call. ``0``: Something else went wrong, for instance a fatal error on
                the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.tradeBinding.list``. Scope: ``sale``. Who may call: users who may
        view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-list.html
        """
        return self._list(
            _TRADE_BINDING__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class SaleTradePlatformMethods(Namespace):
    """Methods of ``sale.trade_platform``."""

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> TradePlatformGetFieldsResult:
        """Describe the fields of order sources.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TradePlatformGetFieldsResult``: ``tradePlatform``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller lacks the rights
                for this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.tradePlatform.getFields``. Scope: ``sale``. Who may call: users who
        may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-get-fields.html
        """
        return self._call(_TRADE_PLATFORM__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[OrderTradePlatform]:
        """List order sources that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Order sources that were found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller lacks the rights
                for this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.tradePlatform.list``. Scope: ``sale``. Who may call: users who may
        view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-list.html
        """
        return self._list(
            _TRADE_PLATFORM__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class AsyncSaleTradePlatformMethods(AsyncNamespace):
    """Methods of ``sale.trade_platform``."""

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> TradePlatformGetFieldsResult:
        """Describe the fields of order sources.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TradePlatformGetFieldsResult``: ``tradePlatform``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller lacks the rights
                for this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.tradePlatform.getFields``. Scope: ``sale``. Who may call: users who
        may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-get-fields.html
        """
        return await self._call(_TRADE_PLATFORM__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[OrderTradePlatform]:
        """List order sources that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Order sources that were found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller lacks the rights
                for this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.tradePlatform.list``. Scope: ``sale``. Who may call: users who may
        view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-list.html
        """
        return self._list(
            _TRADE_PLATFORM__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )
