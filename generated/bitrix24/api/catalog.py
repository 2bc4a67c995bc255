# Generated from spec/catalog: edit the spec there, then run python -m generator build.
"""Methods of ``catalog``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import in_fields as _in_fields
from .._runtime.values import yes_no as _yes_no

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page
    from ..api.catalog_document import AsyncCatalogDocumentMethods, CatalogDocumentMethods
    from ..api.catalog_product import AsyncCatalogProductMethods, CatalogProductMethods


class Catalog(TypedDict):
    """A trade catalogue: an information block that sells its products."""

    iblockId: int
    """Information block that holds the catalogue."""
    iblockTypeId: str | int
    """Kind of the information block; always CRM_PRODUCT_CATALOG in CRM."""
    id: int
    """Identifier."""
    lid: str
    """Site of the catalogue; always s1."""
    name: str
    productIblockId: NotRequired[int | None]
    """Parent information block; only in catalogues of variations."""
    skuPropertyId: NotRequired[int | None]
    """Property that points to the parent product; only in catalogues of variations."""
    subscription: Literal["Y", "N"]
    """Whether content is sold: Y or N; on-premise only."""
    vatId: int | None
    """VAT rate of the catalogue."""


class DocumentElement(TypedDict):
    """A product line of an inventory document."""

    amount: float
    """How much of the product the row moves."""
    docId: int
    """Inventory document to which the row belongs."""
    elementId: int
    """Product of the row, from the catalogue."""
    id: int
    """Identifier."""
    purchasingPrice: float
    """Price at which the product was bought."""
    storeFrom: int | None
    """Warehouse that the product leaves; for write-offs and transfers."""
    storeTo: int
    """Warehouse that takes the product in; for receipts and transfers."""


class Documentcontractor(TypedDict):
    """The binding of a supplier to an inventory document."""

    documentId: int
    """Identifier of the incoming inventory document (type A)."""
    entityId: NotRequired[int]
    """Identifier of the object concerned."""
    entityTypeId: NotRequired[int]
    """Kind of vendor: 3 contact, 4 company."""
    id: int
    """Identifier."""


class Enum(TypedDict):
    """An entry of a fixed list, with its number and name."""

    id: int | str
    """Identifier."""
    name: str


class Extra(TypedDict):
    """A price markup in per cent."""

    id: int
    """Identifier."""
    name: NotRequired[str]
    percentage: float
    """Size of the markup in per cent, or the field's description."""


class Language(TypedDict):
    """A language in which price type names can be given."""

    active: Literal["Y", "N"]
    """Whether it is active."""
    lid: str
    """Code of the language, such as en."""
    name: str


class Measure(TypedDict):
    """A unit of measurement for products."""

    code: int
    """Code that identifies the entry."""
    id: int
    """Identifier."""
    isDefault: NotRequired[Literal["Y", "N"]]
    """Whether new products get this unit by default; one unit only."""
    measureTitle: NotRequired[str]
    """Full title of the measurement unit."""
    symbol: NotRequired[str]
    """Short local symbol of the unit."""
    symbolIntl: str
    """International short symbol of the unit."""
    symbolLetterIntl: NotRequired[str]
    """International letter code of the unit."""


class Price(TypedDict):
    """A price of a product for one price type."""

    catalogGroupId: int
    """Price type of the price."""
    currency: str
    """Currency code, such as EUR."""
    extraId: NotRequired[int | None]
    """Price markup; no longer in use."""
    id: int
    """Identifier."""
    price: float
    """Amount of the price; in responses, the price record."""
    productId: int
    """Product or variation that the price belongs to."""
    quantityFrom: NotRequired[float | None]
    """Smallest quantity for this price; no longer in use."""
    quantityTo: NotRequired[float | None]
    """Largest quantity for this price; no longer in use."""
    timestampX: NotRequired[str]
    """When the price last changed."""
    priceScale: NotRequired[float]
    """Amount of the base price."""


class PriceType(TypedDict):
    """A price type, such as retail or wholesale."""

    base: NotRequired[Literal["Y", "N"]]
    """Whether this is the base price type: Y or N."""
    createdBy: NotRequired[int]
    """Identifier of the user who created the entry."""
    dateCreate: NotRequired[str]
    """Date and time of creation."""
    id: int
    """Identifier."""
    modifiedBy: NotRequired[int]
    """User who last changed the price type."""
    name: str
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    timestampX: NotRequired[str]
    """Date and time of the last change."""
    xmlId: str
    """External identifier."""


class PriceTypeGroup(TypedDict):
    """What a customer group may do with a price type."""

    access: Literal["Y", "N"]
    """Right of the group: Y to buy at this price, N only to see it."""
    catalogGroupId: int
    """Price type to which the right applies."""
    groupId: int
    """Identifier of the group or project."""
    id: int
    """Identifier."""


class PriceTypeLang(TypedDict):
    """The name of a price type in one language."""

    catalogGroupId: NotRequired[int]
    """Price type that the name translates."""
    id: NotRequired[int]
    """Identifier."""
    lang: str
    """Language of the translated name."""
    name: str


class ProductImage(TypedDict):
    """An image of a product."""

    createTime: str
    """When the image was added."""
    detailUrl: str
    """Address of the full-size image."""
    downloadUrl: str
    """Link that downloads the file."""
    id: int
    """Identifier."""
    name: str
    productId: int
    """Product or variation that the image shows."""
    type: Literal["DETAIL_PICTURE", "PREVIEW_PICTURE", "MORE_PHOTO"] | str
    """Kind of image: DETAIL_PICTURE, PREVIEW_PICTURE or MORE_PHOTO. One of ``DETAIL_PICTURE``
    (large picture of the old product card), ``PREVIEW_PICTURE`` (small picture of the old
    product card), ``MORE_PHOTO`` (further picture) and others.
    """


class ProductOfferDetailPicture(TypedDict):
    """Full-size picture, written as fileData with file name and base64 content."""

    id: str
    """Identifier."""
    url: str
    urlMachine: str
    """Path from which an application downloads the file."""


class ProductOfferParentId(TypedDict):
    """Identifier of the parent entry."""

    value: str
    valueId: str
    """Identifier of the stored property value; left out, a new value replaces it."""


class ProductOfferPreviewPicture(TypedDict):
    """Preview picture, written as fileData with file name and base64 content."""

    id: str
    """Identifier."""
    url: str
    urlMachine: str
    """Path from which an application downloads the file."""


class ProductOffer(TypedDict):
    """A variation of a product."""

    active: Literal["Y", "N"]
    """Whether it is active."""
    available: Literal["Y", "N"]
    """Whether the variation can be bought: Y or N, read-only."""
    bundle: Literal["Y", "N"]
    """Whether the variation has a set: Y or N."""
    canBuyZero: Literal["Y", "N"]
    """Whether the variation may be bought when none is in stock: Y, N or D for default."""
    code: str
    """Code that identifies the entry."""
    createdBy: int
    """Identifier of the user who created the entry."""
    dateActiveFrom: str
    """Date from which the variation is active."""
    dateActiveTo: str
    """Date until which the variation is active."""
    dateCreate: str
    """Date and time of creation."""
    detailPicture: ProductOfferDetailPicture
    """Full-size picture, written as fileData with file name and base64 content."""
    detailText: str | None
    """Full description of the variation."""
    detailTextType: Literal["text", "html"]
    """Format of the full description: text or html. One of ``text`` (plain text), ``html``."""
    height: float
    iblockId: int
    """Information block of the catalogue that holds the variation."""
    iblockSectionId: int | None
    """Section of the information block."""
    id: int
    """Identifier."""
    length: float
    """Length of the variation."""
    measure: int
    """Identifier of the unit of measurement."""
    modifiedBy: int
    """User who last changed the variation."""
    name: str
    parentId: ProductOfferParentId
    """Identifier of the parent entry."""
    previewPicture: ProductOfferPreviewPicture
    """Preview picture, written as fileData with file name and base64 content."""
    previewText: str | None
    """Short description for previews."""
    previewTextType: Literal["text", "html"]
    """Format of the short description: text or html. One of ``text`` (plain text), ``html``."""
    purchasingCurrency: str
    """Currency code of the purchase price; locked under inventory accounting."""
    purchasingPrice: float | str
    """Purchase price; locked under inventory accounting."""
    quantity: float
    """Quantity in stock; locked under inventory accounting."""
    quantityReserved: float
    """Quantity held in reserve; locked under inventory accounting."""
    quantityTrace: Literal["Y", "N", "D"]
    """Whether stock is tracked: Y, N or D for the default. One of ``Y`` (on), ``N`` (off), ``D``
    (as the default setting says).
    """
    sort: int
    """Sort index, or the field to sort by."""
    subscribe: Literal["Y", "N", "D"]
    """Whether customers may subscribe to the variation: Y, N or D for default. One of ``Y``
    (allowed), ``N`` (not allowed), ``D`` (as the default setting says).
    """
    timestampX: str
    """Date and time of the last change, read-only."""
    type: Literal[4, 5] | int
    """Product type: 4 variation, 5 variation without a product; read-only. One of ``4`` (variation
    of a product), ``5`` (variation whose product is missing) and others.
    """
    vatId: int
    """Identifier of the VAT rate."""
    vatIncluded: Literal["Y", "N"]
    """Whether the price includes VAT: Y or N."""
    weight: float
    """Weight of the variation."""
    width: float
    xmlId: str
    """External identifier."""
    barcodeMulti: NotRequired[Literal["Y", "N"]]
    """Whether every item has a barcode of its own: Y or N."""
    recurSchemeLength: NotRequired[int | None]
    """Length of the payment period, in units of recurSchemeType; on-premise only."""
    recurSchemeType: NotRequired[Literal["H", "D", "W", "M", "Q", "S", "Y"]]
    """Unit of the payment period: H, D, W, M, Q, S or Y; on-premise only. One of ``H`` (hour),
    ``D`` (day), ``W`` (week), ``M`` (month), ``Q`` (quarter), ``S`` (half a year), ``Y``
    (year).
    """
    trialPriceId: NotRequired[int | None]
    """Product used for trial payment; on-premise only."""
    withoutOrder: NotRequired[Literal["Y", "N"]]
    """Whether a renewal needs no new order: Y or N; on-premise only."""
    propertyN: NotRequired[dict[str, Any] | list[Any]]
    """Value of the property with identifier N, as value and valueId pairs."""


class ProductPropertyUserTypeSettings(TypedDict):
    """Options that belong to the refined type."""

    group: str
    multiple: str
    """Whether several values are allowed."""
    size: int
    tableName: str
    """Table behind a directory property."""
    width: int


class ProductProperty(TypedDict):
    """A property of products or variations."""

    active: NotRequired[Literal["Y", "N"]]
    """Whether it is active."""
    code: NotRequired[str | None]
    """Code that identifies the entry."""
    colCount: NotRequired[int]
    """Width of the input field, in columns."""
    defaultValue: NotRequired[str | None]
    """Value that new products get."""
    fileType: NotRequired[str | None]
    """File extensions that a file property accepts."""
    filtrable: NotRequired[Literal["Y", "N"]]
    """Whether lists can be filtered by the property: Y or N."""
    hint: NotRequired[str | None]
    """Help text beside the input field."""
    iblockId: int
    """Information block of the catalogue that has the property."""
    id: int
    """Identifier."""
    isRequired: NotRequired[Literal["Y", "N"]]
    """Whether a value is required."""
    linkIblockId: NotRequired[int | None]
    """Information block whose elements or sections the property points to."""
    listType: NotRequired[str]
    """How a list property is shown."""
    multiple: NotRequired[Literal["Y", "N"]]
    """Whether several values are allowed."""
    multipleCnt: NotRequired[int | None]
    """How many input fields a multiple property shows."""
    name: str
    propertyType: Literal["N", "S", "L", "F", "E", "G"] | str
    """Base type: N number, S string, L list, F file, E element, G section. One of ``N``, ``S``,
    ``L``, ``F``, ``E`` (link to elements), ``G`` (link to sections) and others.
    """
    rowCount: NotRequired[int]
    """Height of the input field, in rows."""
    searchable: NotRequired[Literal["Y", "N"]]
    """Whether search covers the property: Y or N."""
    sort: NotRequired[int | None]
    """Sort index, or the field to sort by."""
    timestampX: NotRequired[str]
    """When the property last changed."""
    userType: NotRequired[str | None]
    """Refinement of the base type, such as DateTime or Money."""
    userTypeSettings: NotRequired[ProductPropertyUserTypeSettings | None]
    """Options that belong to the refined type."""
    withDescription: NotRequired[str | None]
    """Whether a description is kept with each value."""
    xmlId: NotRequired[str | None]
    """External identifier."""


ProductPropertyEnum = TypedDict(
    "ProductPropertyEnum",
    {
        "def": Literal["Y", "N"],
        "id": int,
        "propertyId": int,
        "sort": int,
        "value": str,
        "xmlId": str,
    },
)
"""A choice of a list-type product property."""


class ProductPropertyFeatures(TypedDict):
    """A display or sale feature switched on or off for a product property."""

    featureId: str
    """Code of the feature that the property has."""
    id: int
    """Identifier."""
    isEnabled: Literal["Y", "N"]
    """Whether the feature is switched on: Y or N."""
    moduleId: str
    """Identifier of the module, e.g. crm."""
    propertyId: int
    """Property of products or variations that the feature belongs to."""


class ProductPropertySection(TypedDict):
    """Settings of a product property for one catalogue section."""

    displayExpanded: Literal["Y", "N"]
    """Whether the filter shows the property unfolded: Y or N."""
    displayType: Literal["F", "K", "P"]
    """Look in the smart filter, such as F checkboxes or P drop-down list. One of ``F``
    (checkboxes), ``K`` (radio buttons), ``P`` (drop-down list).
    """
    filterHint: str
    """Tip that visitors see in the smart filter."""
    propertyId: int | str
    """Property of products or variations that is set up."""
    smartFilter: Literal["Y", "N"]
    """Whether the smart filter offers the property: Y or N."""
    iblockId: NotRequired[int | str]
    """Information block of the catalogue that the settings belong to."""
    sectionId: NotRequired[int | str]
    """Catalogue section; 0 for settings common to all sections."""


class ProductServiceDetailPicture(TypedDict):
    """Large picture: `fileData` with file name and base64 content to set it."""

    id: str
    """Identifier."""
    url: str
    urlMachine: str
    """Address at which programs fetch the picture."""


class ProductServicePreviewPicture(TypedDict):
    """Small picture: `fileData` with file name and base64 content to set it."""

    id: str
    """Identifier."""
    url: str
    urlMachine: str
    """Address at which programs fetch the picture."""


class ProductService(TypedDict):
    """A service of the catalogue."""

    active: Literal["Y", "N"]
    """Whether it is active."""
    available: Literal["Y", "N"]
    """Whether the service can be bought: Y or N; read-only."""
    bundle: Literal["Y", "N"]
    """Whether a set exists: Y or N."""
    code: str
    """Code that identifies the entry."""
    createdBy: int
    """Identifier of the user who created the entry."""
    dateActiveFrom: str
    """Start of the time when the service is active."""
    dateActiveTo: str
    """End of the time when the service is active."""
    dateCreate: str
    """When the service was created."""
    detailPicture: ProductServiceDetailPicture
    """Large picture: `fileData` with file name and base64 content to set it."""
    detailText: str | None
    """Full description of the service."""
    detailTextType: Literal["text", "html"]
    """Format of the full description: text or html. One of ``text`` (plain text), ``html``."""
    iblockId: int
    """Information block of the catalogue that holds the service."""
    iblockSectionId: int
    """Catalogue section that holds the service."""
    id: int
    """Identifier."""
    modifiedBy: int
    """User who last changed the service."""
    name: str
    previewPicture: ProductServicePreviewPicture
    """Small picture: `fileData` with file name and base64 content to set it."""
    previewText: str | None
    """Short description for lists."""
    previewTextType: Literal["text", "html"]
    """Format of the short description: text or html. One of ``text`` (plain text), ``html``."""
    sort: int
    """Sort index, or the field to sort by."""
    timestampX: str
    """When the service last changed; read-only."""
    type: int
    """Product type, always 7 (service); read-only."""
    vatId: int
    """VAT rate of the service."""
    vatIncluded: Literal["Y", "N"]
    """Whether the price already contains VAT: Y or N."""
    xmlId: str
    """External identifier."""
    measure: NotRequired[int]
    """Unit in which the service is counted."""
    propertyN: NotRequired[dict[str, Any] | list[Any]]
    """Value of one property; the N stands for the property's identifier."""


class ProductSkuDetailPicture(TypedDict):
    """Full-size picture, written as fileData with file name and base64 content."""

    id: str
    """Identifier."""
    url: str
    urlMachine: str
    """Path from which an application downloads the file."""


class ProductSkuPreviewPicture(TypedDict):
    """Preview picture, written as fileData with file name and base64 content."""

    id: str
    """Identifier."""
    url: str
    urlMachine: str
    """Path from which an application downloads the file."""


class ProductSku(TypedDict):
    """A parent product that has variations."""

    active: Literal["Y", "N"]
    """Whether it is active."""
    available: Literal["Y", "N"]
    """Whether the parent product can be bought: Y or N, read-only."""
    bundle: Literal["Y", "N"]
    """Whether the parent product has a set: Y or N."""
    canBuyZero: Literal["Y", "N"]
    """Whether it may be bought when none is in stock: Y, N or D for default."""
    code: str
    """Code that identifies the entry."""
    createdBy: int
    """Identifier of the user who created the entry."""
    dateActiveFrom: str
    """Date from which the parent product is active."""
    dateActiveTo: str
    """Date until which the parent product is active."""
    dateCreate: str
    """Date and time of creation."""
    detailPicture: ProductSkuDetailPicture
    """Full-size picture, written as fileData with file name and base64 content."""
    detailText: str | None
    """Full description of the parent product."""
    detailTextType: Literal["text", "html"]
    """Format of the full description: text or html. One of ``text`` (plain text), ``html``."""
    height: float | None
    iblockId: int
    """Information block of the catalogue that holds the product."""
    iblockSectionId: int
    """Section of the information block."""
    id: int
    """Identifier."""
    length: float | None
    """Length; editable only on-premise with a shop setting."""
    measure: int | None
    """Unit of measurement; editable only on-premise with a shop setting."""
    modifiedBy: int
    """User who last changed the parent product."""
    name: str
    previewPicture: ProductSkuPreviewPicture
    """Preview picture, written as fileData with file name and base64 content."""
    previewText: str | None
    """Short description for previews."""
    previewTextType: Literal["text", "html"]
    """Format of the short description: text or html. One of ``text`` (plain text), ``html``."""
    purchasingCurrency: str | None
    """Currency code of the purchase price; locked under inventory accounting."""
    purchasingPrice: float | str | None
    """Purchase price; locked under inventory accounting."""
    quantity: float | None
    """Quantity in stock; locked under inventory accounting."""
    sort: int
    """Sort index, or the field to sort by."""
    subscribe: Literal["Y", "N", "D"]
    """Whether customers may subscribe to the product: Y, N or D for default. One of ``Y``
    (allowed), ``N`` (not allowed), ``D`` (as the default setting says).
    """
    timestampX: str
    """Date and time of the last change, read-only."""
    type: Literal[3, 6] | int
    """Product type: 3 parent with variations, 6 parent without; read-only. One of ``3`` (product
    with variations), ``6`` (product whose variations are missing) and others.
    """
    vatId: int | None
    """Identifier of the VAT rate."""
    vatIncluded: Literal["Y", "N"]
    """Whether the price includes VAT: Y or N."""
    weight: float | None
    """Weight; editable only on-premise with a shop setting."""
    width: float | None
    xmlId: str
    """External identifier."""
    propertyN: NotRequired[dict[str, Any] | list[Any]]
    """Value of the property with identifier N, as value and valueId pairs."""


class Ratio(TypedDict):
    """A product's measurement ratio, the step in which its quantity is counted."""

    id: int
    """Identifier."""
    isDefault: Literal["Y", "N"]
    """Whether the product uses this ratio by default: Y or N."""
    productId: int
    """Product to which the unit ratio applies."""
    ratio: float
    """Unit-of-measure ratio, or descriptions of its fields by field name."""


class RoundingRule(TypedDict):
    """A rule by which prices of one price type are rounded."""

    catalogGroupId: NotRequired[int]
    """Price type whose prices are rounded."""
    createdBy: NotRequired[int]
    """Identifier of the user who created the entry."""
    dateCreate: NotRequired[str]
    """When the rule was created."""
    dateModify: NotRequired[str]
    """When the rule last changed."""
    id: int
    """Identifier."""
    modifiedBy: NotRequired[int]
    """User who last changed the rule."""
    price: float
    """Price from which the rule applies."""
    roundPrecision: NotRequired[float]
    """Precision to which prices are rounded."""
    roundType: Literal[1, 2, 4] | int
    """Way of rounding: 1 mathematical, 2 up, 4 down. One of ``1`` (to the nearest), ``2`` (up, for
    the seller), ``4`` (down, for the buyer) and others.
    """


class Section(TypedDict):
    """A section of the catalogue."""

    active: NotRequired[str]
    """Whether it is active."""
    code: NotRequired[str]
    """Code that identifies the entry."""
    description: NotRequired[str]
    descriptionType: NotRequired[str]
    """Format of the description, `text` or `html`."""
    iblockId: NotRequired[int]
    """Information block that holds the catalogue."""
    iblockSectionId: NotRequired[int]
    """Parent section; left out: the section stands at the top level."""
    id: int
    """Identifier."""
    name: str
    sort: int
    """Sort index, or the field to sort by."""
    xmlId: NotRequired[str]
    """External identifier."""


class StoreImageId(TypedDict):
    """Identifier of the image file; on writing, the image itself where an object is expected."""

    id: int
    """Identifier."""
    url: str


class Store(TypedDict):
    """A warehouse."""

    active: Literal["Y", "N"]
    """Whether it is active."""
    address: str
    """Postal address of the warehouse; must not be empty."""
    code: str
    """Code that identifies the entry."""
    dateCreate: str
    """Moment of creation."""
    dateModify: str
    """Moment of the last change."""
    description: str
    email: str
    """E-mail address."""
    gpsN: float
    """Latitude of the warehouse."""
    gpsS: float
    """Longitude of the warehouse."""
    id: int
    """Identifier."""
    imageId: StoreImageId
    """Identifier of the image file; on writing, the image itself where an object is expected."""
    issuingCenter: Literal["Y", "N"]
    """Whether customers may collect goods here, `Y` or `N`."""
    modifiedBy: int
    """User who changed it last."""
    phone: str
    """Telephone number of the warehouse."""
    schedule: str
    """Opening hours as free text."""
    sort: int
    """Sort index, or the field to sort by."""
    title: str
    userId: int
    """Identifier of the user."""
    xmlId: str | None
    """External identifier."""


class Storeproduct(TypedDict):
    """The stock of a product in one warehouse."""

    amount: float
    """Quantity of the product available in the warehouse."""
    id: int
    """Identifier."""
    productId: int
    """Product whose stock the record shows."""
    quantityReserved: NotRequired[float | None]
    """Quantity held in reserve in the warehouse."""
    storeId: int
    """Warehouse that keeps the product."""


class UserfieldDocument(TypedDict):
    """The custom field values of an inventory document."""

    documentId: int
    """Inventory document that carries the custom fields."""
    documentType: str
    """Kind of inventory document, by its code."""
    field7097: str
    """Value of the custom field 7097; an example of fieldN."""
    fieldN: NotRequired[Any]
    """Value of one custom field; the N stands for the field's identifier."""


class Vat(TypedDict):
    """A VAT rate."""

    active: NotRequired[Literal["Y", "N"]]
    """Whether it is active."""
    id: int
    """Identifier."""
    name: str
    rate: float
    """VAT rate in percent."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    timestampX: NotRequired[str]
    """When the VAT rate last changed."""


class CatalogGetResult(TypedDict):
    """What ``result`` holds."""

    catalog: Catalog
    """Trade catalogue, or the descriptions of its fields."""


class CatalogGetFieldsResultCatalog(TypedDict):
    """Trade catalogue, or the descriptions of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class CatalogGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    catalog: dict[str, CatalogGetFieldsResultCatalog]
    """Trade catalogue, or the descriptions of its fields."""


class DocumentcontractorAddFields(TypedDict):
    """Values by field."""

    documentId: int
    """Identifier of the incoming inventory document (type A)."""
    entityTypeId: int
    """Kind of vendor: 3 contact, 4 company."""
    entityId: int
    """Identifier of the object concerned."""


class DocumentcontractorAddResult(TypedDict):
    """What ``result`` holds."""

    documentContractor: Documentcontractor
    """Binding of a vendor to a document, or descriptions of its fields."""


class DocumentcontractorGetFieldsResultDocumentContractor(TypedDict):
    """Binding of a vendor to a document, or descriptions of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class DocumentcontractorGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    documentContractor: dict[str, DocumentcontractorGetFieldsResultDocumentContractor]
    """Binding of a vendor to a document, or descriptions of its fields."""


class EnumGetRoundTypesResult(TypedDict):
    """What ``result`` holds."""

    enum: list[Enum]
    """Rounding types or document types, each with `id` and `name`."""


class EnumGetStoreDocumentTypesResult(TypedDict):
    """What ``result`` holds."""

    enum: list[Enum]
    """Rounding types or document types, each with `id` and `name`."""


class ExtraGetResult(TypedDict):
    """What ``result`` holds."""

    extra: Extra
    """Price markup, or the descriptions of its fields."""


class ExtraGetFieldsResultExtra(TypedDict):
    """Price markup, or the descriptions of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class ExtraGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    extra: dict[str, ExtraGetFieldsResultExtra]
    """Price markup, or the descriptions of its fields."""


class MeasureAddFields(TypedDict):
    """Values by field."""

    code: int
    """Code that identifies the entry."""
    measureTitle: str
    """Full title of the measurement unit."""
    symbol: NotRequired[str]
    """Short local symbol of the unit."""
    symbolLetterIntl: NotRequired[str]
    """International letter code of the unit."""
    symbolIntl: NotRequired[str]
    """International short symbol of the unit."""
    isDefault: NotRequired[bool | Literal["Y", "N"]]
    """Whether new products get this unit by default; one unit only."""


class MeasureAddResult(TypedDict):
    """What ``result`` holds."""

    measure: Measure
    """Measurement unit with its fields, or their descriptions."""


class MeasureGetResult(TypedDict):
    """What ``result`` holds."""

    measure: Measure
    """Measurement unit with its fields, or their descriptions."""


class MeasureGetFieldsResultMeasure(TypedDict):
    """Measurement unit with its fields, or their descriptions."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class MeasureGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    measure: dict[str, MeasureGetFieldsResultMeasure]
    """Measurement unit with its fields, or their descriptions."""


class MeasureUpdateFields(TypedDict):
    """Values by field."""

    symbol: NotRequired[str]
    """Short local symbol of the unit."""
    symbolLetterIntl: NotRequired[str]
    """International letter code of the unit."""
    symbolIntl: NotRequired[str]
    """International short symbol of the unit."""
    code: NotRequired[int]
    """Code that identifies the entry."""
    isDefault: NotRequired[bool | Literal["Y", "N"]]
    """Whether new products get this unit by default; one unit only."""
    measureTitle: NotRequired[str]
    """Full title of the measurement unit."""


class MeasureUpdateResult(TypedDict):
    """What ``result`` holds."""

    measure: Measure
    """Measurement unit with its fields, or their descriptions."""


class PriceAddFields(TypedDict):
    """Values by field."""

    catalogGroupId: int
    """Price type of the price."""
    currency: str
    """Currency code, such as EUR."""
    price: float
    """Amount of the price; in responses, the price record."""
    productId: int
    """Product or variation that the price belongs to."""


class PriceAddResult(TypedDict):
    """What ``result`` holds."""

    price: Price
    """Amount of the price; in responses, the price record."""


class PriceGetResult(TypedDict):
    """What ``result`` holds."""

    price: Price
    """Amount of the price; in responses, the price record."""


class PriceGetFieldsResultPrice(TypedDict):
    """Amount of the price; in responses, the price record."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class PriceGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    price: dict[str, PriceGetFieldsResultPrice]
    """Amount of the price; in responses, the price record."""


class PriceModifyFieldsProductPrices(TypedDict):
    """Price records of the product; in filters and lists, those found."""

    catalogGroupId: int
    """Price type of the price."""
    currency: str
    """Currency code, such as EUR."""
    price: float
    """Amount of the price; in responses, the price record."""
    id: NotRequired[int]
    """Identifier."""


class PriceModifyFieldsProduct(TypedDict):
    """Product whose prices are replaced, with its prices."""

    id: int
    """Identifier."""
    prices: Sequence[PriceModifyFieldsProductPrices | Mapping[str, object]]
    """Price records of the product; in filters and lists, those found."""


class PriceModifyFields(TypedDict):
    """Values by field."""

    product: PriceModifyFieldsProduct | Mapping[str, object]
    """Product whose prices are replaced, with its prices."""


class PriceModifyResult(TypedDict):
    """What ``result`` holds."""

    prices: list[Price]
    """Price records of the product; in filters and lists, those found."""


class PriceUpdateFields(TypedDict):
    """Values by field."""

    currency: str
    """Currency code, such as EUR."""
    price: float
    """Amount of the price; in responses, the price record."""


class PriceUpdateResult(TypedDict):
    """What ``result`` holds."""

    price: Price
    """Amount of the price; in responses, the price record."""


class PriceTypeAddFields(TypedDict):
    """Values by field."""

    name: str
    base: NotRequired[bool | Literal["Y", "N"]]
    """Whether this is the only base price type (Y or N). Default: ``N``."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by. Default: ``100``."""
    xmlId: NotRequired[str]
    """External identifier."""


class PriceTypeAddResult(TypedDict):
    """What ``result`` holds."""

    priceType: PriceType
    """Price type record, or the description of its fields."""


class PriceTypeGetResult(TypedDict):
    """What ``result`` holds."""

    priceType: PriceType
    """Price type record, or the description of its fields."""


class PriceTypeGetFieldsResultPriceType(TypedDict):
    """Price type record, or the description of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class PriceTypeGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    priceType: dict[str, PriceTypeGetFieldsResultPriceType]
    """Price type record, or the description of its fields."""


class PriceTypeUpdateFields(TypedDict):
    """Values by field."""

    name: str
    base: NotRequired[bool | Literal["Y", "N"]]
    """Whether this is the only base price type (Y or N)."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    xmlId: NotRequired[str]
    """External identifier."""


class PriceTypeUpdateResult(TypedDict):
    """What ``result`` holds."""

    priceType: PriceType
    """Price type record, or the description of its fields."""


class PriceTypeGroupAddFields(TypedDict):
    """Values by field."""

    catalogGroupId: int
    """Price type that the customer group gets."""
    groupId: int
    """Identifier of the group or project."""
    access: bool | Literal["Y", "N"]
    """Right of the customer group: Y to buy, N to view."""


class PriceTypeGroupAddResult(TypedDict):
    """What ``result`` holds."""

    priceTypeGroup: PriceTypeGroup
    """The tie of price type and group, or its field descriptions."""


class PriceTypeGroupGetFieldsResultPriceTypeGroup(TypedDict):
    """The tie of price type and group, or its field descriptions."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class PriceTypeGroupGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    priceTypeGroup: dict[str, PriceTypeGroupGetFieldsResultPriceTypeGroup]
    """The tie of price type and group, or its field descriptions."""


class PriceTypeLangAddFields(TypedDict):
    """Values by field."""

    catalogGroupId: int
    """Price type whose name is translated."""
    lang: str
    """Language of the translation, a code such as `de`."""
    name: str


class PriceTypeLangAddResult(TypedDict):
    """What ``result`` holds."""

    priceTypeLang: PriceTypeLang
    """Translation of a price type's name, or descriptions of its fields."""


class PriceTypeLangGetResult(TypedDict):
    """What ``result`` holds."""

    priceTypeLang: PriceTypeLang
    """Translation of a price type's name, or descriptions of its fields."""


class PriceTypeLangGetFieldsResultPriceTypeLang(TypedDict):
    """Translation of a price type's name, or descriptions of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class PriceTypeLangGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    priceTypeLang: dict[str, PriceTypeLangGetFieldsResultPriceTypeLang]
    """Translation of a price type's name, or descriptions of its fields."""


class PriceTypeLangUpdateFields(TypedDict):
    """Values by field."""

    name: NotRequired[str]
    catalogGroupId: NotRequired[int]
    """Price type whose name is translated."""
    lang: NotRequired[str]
    """Language of the translation, a code such as `de`."""


class PriceTypeLangUpdateResult(TypedDict):
    """What ``result`` holds."""

    priceTypeLang: PriceTypeLang
    """Translation of a price type's name, or descriptions of its fields."""


class ProductImageAddFields(TypedDict):
    """Values by field."""

    productId: int
    """Product, parent product, variation or service that has the image."""
    type: NotRequired[Literal["DETAIL_PICTURE", "PREVIEW_PICTURE", "MORE_PHOTO"] | str]
    """Kind of image, such as DETAIL_PICTURE, or the field's data type. One of ``DETAIL_PICTURE``
    (large picture of the old product card), ``PREVIEW_PICTURE`` (small picture of the old
    product card), ``MORE_PHOTO`` (further picture) and others.
    """


class ProductImageAddResult(TypedDict):
    """What ``result`` holds."""

    productImage: ProductImage
    """Image of the product, or the description of its fields."""


class ProductImageGetResult(TypedDict):
    """What ``result`` holds."""

    productImage: ProductImage
    """Image of the product, or the description of its fields."""


class ProductImageGetFieldsResultProductImage(TypedDict):
    """Image of the product, or the description of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Kind of image, such as DETAIL_PICTURE, or the field's data type."""


class ProductImageGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    productImage: dict[str, ProductImageGetFieldsResultProductImage]
    """Image of the product, or the description of its fields."""


class ProductPropertyAddFields(TypedDict):
    """Values by field."""

    iblockId: int
    """Identifier of the product catalogue (information block)."""
    name: str
    code: NotRequired[str]
    """Code that identifies the entry."""
    propertyType: Literal["N", "S", "L", "F", "E", "G"] | str
    """Base type letter of the property; fixed once created. One of ``N``, ``S``, ``L``, ``F``,
    ``E`` (link to elements), ``G`` (link to sections) and others.
    """
    userType: NotRequired[str]
    """Custom type on top of the base type; fixed once created."""
    multiple: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed."""
    isRequired: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value is required."""
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    userTypeSettings: NotRequired[Mapping[str, object]]
    """Settings of the custom type: scalars or nested objects of scalars."""
    defaultValue: NotRequired[str]
    """Value that the property gets by default."""
    rowCount: NotRequired[int]
    """Height of the input field, in rows."""
    colCount: NotRequired[int]
    """Width of the input field, in columns."""
    listType: NotRequired[Literal["L", "C"]]
    """How a list property is shown: dropdown or checkboxes. One of ``L`` (dropdown), ``C``
    (checkboxes).
    """
    xmlId: NotRequired[str]
    """External identifier."""
    fileType: NotRequired[str]
    """File extensions accepted by a property of type `F`."""
    multipleCnt: NotRequired[int]
    """How many inputs are shown for a multiple property."""
    linkIblockId: NotRequired[int]
    """Identifier of the information block to which the property links."""
    withDescription: NotRequired[bool | Literal["Y", "N"]]
    """Whether each value also stores a description."""
    searchable: NotRequired[bool | Literal["Y", "N"]]
    """Whether the search takes the property's values into account."""
    filtrable: NotRequired[bool | Literal["Y", "N"]]
    """Whether the property can be used in filters."""
    hint: NotRequired[str]
    """Hint shown beside the field."""


class ProductPropertyAddResult(TypedDict):
    """What ``result`` holds."""

    productProperty: ProductProperty
    """Property of products or variations, or the description of its fields."""


class ProductPropertyGetResult(TypedDict):
    """What ``result`` holds."""

    productProperty: ProductProperty
    """Property of products or variations, or the description of its fields."""


class ProductPropertyGetFieldsResultProductProperty(TypedDict):
    """Property of products or variations, or the description of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class ProductPropertyGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    productProperty: dict[str, ProductPropertyGetFieldsResultProductProperty]
    """Property of products or variations, or the description of its fields."""


class ProductPropertyUpdateFields(TypedDict):
    """Values by field."""

    iblockId: int
    """Identifier of the product catalogue (information block)."""
    name: NotRequired[str]
    propertyType: NotRequired[str]
    """Base type letter of the property; fixed once created."""
    isRequired: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value is required."""
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    code: NotRequired[str]
    """Code that identifies the entry."""
    defaultValue: NotRequired[str]
    """Value that the property gets by default."""
    userType: NotRequired[str]
    """Custom type on top of the base type; fixed once created."""
    rowCount: NotRequired[int]
    """Height of the input field, in rows."""
    colCount: NotRequired[int]
    """Width of the input field, in columns."""
    listType: NotRequired[Literal["L", "C"]]
    """How a list property is shown: dropdown or checkboxes. One of ``L`` (dropdown), ``C``
    (checkboxes).
    """
    multiple: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed."""
    xmlId: NotRequired[str]
    """External identifier."""
    fileType: NotRequired[str]
    """File extensions accepted by a property of type `F`."""
    multipleCnt: NotRequired[int]
    """How many inputs are shown for a multiple property."""
    linkIblockId: NotRequired[int]
    """Identifier of the information block to which the property links."""
    withDescription: NotRequired[bool | Literal["Y", "N"]]
    """Whether each value also stores a description."""
    searchable: NotRequired[bool | Literal["Y", "N"]]
    """Whether the search takes the property's values into account."""
    filtrable: NotRequired[bool | Literal["Y", "N"]]
    """Whether the property can be used in filters."""
    hint: NotRequired[str]
    """Hint shown beside the field."""
    userTypeSettings: NotRequired[Mapping[str, object]]
    """Settings of the custom type: scalars or nested objects of scalars."""


class ProductPropertyUpdateResult(TypedDict):
    """What ``result`` holds."""

    productProperty: ProductProperty
    """Property of products or variations, or the description of its fields."""


ProductPropertyEnumAddFields = TypedDict(
    "ProductPropertyEnumAddFields",
    {
        "propertyId": int,
        "value": str,
        "xmlId": str,
        "def": NotRequired[bool | Literal["Y", "N"]],
        "sort": NotRequired[int],
    },
)
"""Values by field."""


class ProductPropertyEnumAddResult(TypedDict):
    """What ``result`` holds."""

    productPropertyEnum: ProductPropertyEnum
    """Choice of a list property, or descriptions of its fields."""


class ProductPropertyEnumGetResult(TypedDict):
    """What ``result`` holds."""

    productPropertyEnum: ProductPropertyEnum
    """Choice of a list property, or descriptions of its fields."""


class ProductPropertyEnumGetFieldsResultProductPropertyEnum(TypedDict):
    """Choice of a list property, or descriptions of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class ProductPropertyEnumGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    productPropertyEnum: dict[str, ProductPropertyEnumGetFieldsResultProductPropertyEnum]
    """Choice of a list property, or descriptions of its fields."""


ProductPropertyEnumUpdateFields = TypedDict(
    "ProductPropertyEnumUpdateFields",
    {
        "propertyId": int,
        "value": str,
        "xmlId": str,
        "def": NotRequired[bool | Literal["Y", "N"]],
        "sort": NotRequired[int],
    },
)
"""Values by field."""


class ProductPropertyEnumUpdateResult(TypedDict):
    """What ``result`` holds."""

    productPropertyEnum: ProductPropertyEnum
    """Choice of a list property, or descriptions of its fields."""


class ProductPropertyFeatureAddFields(TypedDict):
    """Values by field."""

    propertyId: int
    """Property of a product or variation."""
    moduleId: str
    """Identifier of the module, e.g. crm."""
    featureId: str
    """Code of the feature, such as LIST_PAGE_SHOW."""
    isEnabled: bool | Literal["Y", "N"]
    """Whether the feature is on (Y or N)."""


class ProductPropertyFeatureAddResult(TypedDict):
    """What ``result`` holds."""

    productPropertyFeature: ProductPropertyFeatures
    """Feature record, or the description of its fields."""


class ProductPropertyFeatureGetResult(TypedDict):
    """What ``result`` holds."""

    productPropertyFeature: ProductPropertyFeatures
    """Feature record, or the description of its fields."""


class ProductPropertyFeatureGetAvailableFeaturesByPropertyResultFeatures(TypedDict):
    """Features available: code, title and module of each."""

    featureId: str
    """Code of the feature, such as LIST_PAGE_SHOW."""
    featureName: str
    """Title of the feature."""
    moduleId: str
    """Identifier of the module, e.g. crm."""


class ProductPropertyFeatureGetAvailableFeaturesByPropertyResult(TypedDict):
    """What ``result`` holds."""

    features: list[ProductPropertyFeatureGetAvailableFeaturesByPropertyResultFeatures]
    """Features available: code, title and module of each."""


class ProductPropertyFeatureGetFieldsResultProductPropertyFeature(TypedDict):
    """Feature record, or the description of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class ProductPropertyFeatureGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    productPropertyFeature: dict[str, ProductPropertyFeatureGetFieldsResultProductPropertyFeature]
    """Feature record, or the description of its fields."""


class ProductPropertyFeatureUpdateFields(TypedDict):
    """Values by field."""

    propertyId: int
    """Property of a product or variation."""
    moduleId: str
    """Identifier of the module, e.g. crm."""
    featureId: str
    """Code of the feature, such as LIST_PAGE_SHOW."""
    isEnabled: bool | Literal["Y", "N"]
    """Whether the feature is on (Y or N)."""


class ProductPropertyFeatureUpdateResult(TypedDict):
    """What ``result`` holds."""

    productPropertyFeature: ProductPropertyFeatures
    """Feature record, or the description of its fields."""


class ProductPropertySectionGetResult(TypedDict):
    """What ``result`` holds."""

    productPropertySection: ProductPropertySection
    """Smart filter settings of one property."""


class ProductPropertySectionSetFields(TypedDict):
    """Values by field."""

    smartFilter: NotRequired[bool | Literal["Y", "N"]]
    """Whether the smart filter shows the property (Y or N)."""
    displayType: NotRequired[Literal["F", "K", "P"]]
    """Control in the smart filter: F, K or P. One of ``F`` (checkboxes), ``K`` (radio buttons),
    ``P`` (drop-down list).
    """
    displayExpanded: NotRequired[bool | Literal["Y", "N"]]
    """Whether the filter shows the property unfolded (Y or N)."""
    filterHint: NotRequired[str]
    """Hint for visitors in the smart filter."""


class ProductPropertySectionSetResult(TypedDict):
    """What ``result`` holds."""

    productPropertySection: ProductPropertySection
    """Smart filter settings of one property."""


class RatioGetResult(TypedDict):
    """What ``result`` holds."""

    ratio: Ratio
    """Unit-of-measure ratio, or descriptions of its fields by field name."""


class RatioGetFieldsResultRatio(TypedDict):
    """Unit-of-measure ratio, or descriptions of its fields by field name."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class RatioGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    ratio: dict[str, RatioGetFieldsResultRatio]
    """Unit-of-measure ratio, or descriptions of its fields by field name."""


class RoundingRuleAddFields(TypedDict):
    """Values by field."""

    catalogGroupId: int
    """Price type that the rule rounds."""
    price: float
    """Lowest price that the rule applies to."""
    roundType: Literal[1, 2, 4] | int
    """How to round: 1 nearest, 2 up, 4 down. One of ``1`` (to the nearest), ``2`` (up, for the
    seller), ``4`` (down, for the buyer) and others.
    """
    roundPrecision: float
    """Step to round to, such as 0.01 or 100."""


class RoundingRuleAddResult(TypedDict):
    """What ``result`` holds."""

    roundingRule: RoundingRule
    """Rounding rule record, or the description of its fields."""


class RoundingRuleGetResult(TypedDict):
    """What ``result`` holds."""

    roundingRule: RoundingRule
    """Rounding rule record, or the description of its fields."""


class RoundingRuleGetFieldsResultRoundingRule(TypedDict):
    """Rounding rule record, or the description of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class RoundingRuleGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    roundingRule: dict[str, RoundingRuleGetFieldsResultRoundingRule]
    """Rounding rule record, or the description of its fields."""


class RoundingRuleUpdateFields(TypedDict):
    """Values by field."""

    catalogGroupId: int
    """Price type that the rule rounds."""
    price: float
    """Lowest price that the rule applies to."""
    roundType: Literal[1, 2, 4] | int
    """How to round: 1 nearest, 2 up, 4 down. One of ``1`` (to the nearest), ``2`` (up, for the
    seller), ``4`` (down, for the buyer) and others.
    """
    roundPrecision: float
    """Step to round to, such as 0.01 or 100."""


class RoundingRuleUpdateResult(TypedDict):
    """What ``result`` holds."""

    roundingRule: RoundingRule
    """Rounding rule record, or the description of its fields."""


class SectionAddFields(TypedDict):
    """Values by field."""

    name: str
    iblockId: int
    """Information block that holds the catalogue."""
    iblockSectionId: NotRequired[int]
    """Parent section; left out: the section stands at the top level."""
    sort: NotRequired[int | str]
    """Sort index, or the field to sort by."""
    active: NotRequired[str]
    """Whether it is active. Default: ``Y``."""
    code: NotRequired[str]
    """Code that identifies the entry."""
    xmlId: NotRequired[str]
    """External identifier."""
    description: NotRequired[str]
    descriptionType: NotRequired[str]
    """Format of the description, `text` or `html`."""


class SectionAddResult(TypedDict):
    """What ``result`` holds."""

    section: Section
    """Catalogue section, or descriptions of its fields by field name."""


class SectionGetResult(TypedDict):
    """What ``result`` holds."""

    section: Section
    """Catalogue section, or descriptions of its fields by field name."""


class SectionGetFieldsResultSection(TypedDict):
    """Catalogue section, or descriptions of its fields by field name."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class SectionGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    section: dict[str, SectionGetFieldsResultSection]
    """Catalogue section, or descriptions of its fields by field name."""


class SectionUpdateFields(TypedDict):
    """Values by field."""

    iblockId: int
    """Information block that holds the catalogue."""
    name: str
    description: NotRequired[str]
    descriptionType: NotRequired[str]
    """Format of the description, `text` or `html`."""
    iblockSectionId: NotRequired[int]
    """Parent section; left out: the section stands at the top level."""
    xmlId: NotRequired[str]
    """External identifier."""
    code: NotRequired[str]
    """Code that identifies the entry."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    active: NotRequired[str]
    """Whether it is active."""


class SectionUpdateResult(TypedDict):
    """What ``result`` holds."""

    section: Section
    """Catalogue section, or descriptions of its fields by field name."""


class StoreAddFields(TypedDict):
    """Values by field."""

    address: str
    """Postal address of the warehouse; must not be empty."""
    title: NotRequired[str]
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active. Default: ``Y``."""
    description: NotRequired[str]
    gpsN: NotRequired[float | str]
    """Latitude of the warehouse."""
    gpsS: NotRequired[float | str]
    """Longitude of the warehouse."""
    imageId: NotRequired[Mapping[str, object]]
    """Identifier of the image file; on writing, the image itself where an object is expected."""
    dateModify: NotRequired[datetime | str]
    """Moment of the last change."""
    dateCreate: NotRequired[datetime | str]
    """Moment of creation."""
    userId: NotRequired[int]
    """Identifier of the user."""
    modifiedBy: NotRequired[int]
    """User who changed it last."""
    phone: NotRequired[str]
    """Telephone number of the warehouse."""
    schedule: NotRequired[str]
    """Opening hours as free text."""
    xmlId: NotRequired[str]
    """External identifier."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by. Default: ``100``."""
    email: NotRequired[str]
    """E-mail address."""
    issuingCenter: NotRequired[bool | Literal["Y", "N"]]
    """Whether customers may collect goods here, `Y` or `N`. Default: ``N``."""
    code: NotRequired[str]
    """Code that identifies the entry."""


class StoreAddResult(TypedDict):
    """What ``result`` holds."""

    store: Store
    """Warehouse, or descriptions of its fields by field name."""


class StoreGetResult(TypedDict):
    """What ``result`` holds."""

    store: Store
    """Warehouse, or descriptions of its fields by field name."""


class StoreGetFieldsResultStore(TypedDict):
    """Warehouse, or descriptions of its fields by field name."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class StoreGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    store: dict[str, StoreGetFieldsResultStore]
    """Warehouse, or descriptions of its fields by field name."""


class StoreUpdateFields(TypedDict):
    """Values by field."""

    address: NotRequired[str]
    """Postal address of the warehouse; must not be empty."""
    title: NotRequired[str]
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active."""
    description: NotRequired[str]
    gpsN: NotRequired[float | str]
    """Latitude of the warehouse."""
    gpsS: NotRequired[float | str]
    """Longitude of the warehouse."""
    imageId: NotRequired[Mapping[str, object]]
    """Identifier of the image file; on writing, the image itself where an object is expected."""
    dateModify: NotRequired[datetime | str]
    """Moment of the last change."""
    dateCreate: NotRequired[datetime | str]
    """Moment of creation."""
    userId: NotRequired[int]
    """Identifier of the user."""
    modifiedBy: NotRequired[int]
    """User who changed it last."""
    phone: NotRequired[str]
    """Telephone number of the warehouse."""
    schedule: NotRequired[str]
    """Opening hours as free text."""
    xmlId: NotRequired[str]
    """External identifier."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    email: NotRequired[str]
    """E-mail address."""
    issuingCenter: NotRequired[bool | Literal["Y", "N"]]
    """Whether customers may collect goods here, `Y` or `N`."""
    code: NotRequired[str]
    """Code that identifies the entry."""


class StoreUpdateResult(TypedDict):
    """What ``result`` holds."""

    store: Store
    """Warehouse, or descriptions of its fields by field name."""


class StoreproductGetResult(TypedDict):
    """What ``result`` holds."""

    storeProduct: Storeproduct
    """Stock record of a product, or the description of its fields."""


class StoreproductGetFieldsResultStoreProduct(TypedDict):
    """Stock record of a product, or the description of its fields."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class StoreproductGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    storeProduct: dict[str, StoreproductGetFieldsResultStoreProduct]
    """Stock record of a product, or the description of its fields."""


class UserfieldDocumentUpdateFields(TypedDict):
    """Values by field."""

    documentType: str
    """Type of the inventory document, such as a receipt or a write-off."""
    fieldN: NotRequired[object]
    """Value of custom field N, for example `field287`."""


class UserfieldDocumentUpdateResult(TypedDict):
    """What ``result`` holds."""

    document: UserfieldDocument
    """Data of the document, or descriptions of its fields."""


class VatAddFields(TypedDict):
    """Values by field."""

    name: str
    rate: float
    """VAT rate in percent."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by. Default: ``100``."""
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active. Default: ``Y``."""


class VatAddResult(TypedDict):
    """What ``result`` holds."""

    vat: Vat
    """VAT rate record, or descriptions of its fields by field name."""


class VatGetResult(TypedDict):
    """What ``result`` holds."""

    vat: Vat
    """VAT rate record, or descriptions of its fields by field name."""


class VatGetFieldsResultVat(TypedDict):
    """VAT rate record, or descriptions of its fields by field name."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    type: str
    """Data type of the field."""


class VatGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    vat: dict[str, VatGetFieldsResultVat]
    """VAT rate record, or descriptions of its fields by field name."""


class VatUpdateFields(TypedDict):
    """Values by field."""

    name: str
    rate: float
    """VAT rate in percent."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active."""


class VatUpdateResult(TypedDict):
    """What ``result`` holds."""

    vat: Vat
    """VAT rate record, or descriptions of its fields by field name."""


_CATALOG__GET: Final[Endpoint[CatalogGetResult]] = Endpoint("catalog.catalog.get", write=False)
_CATALOG__GET_FIELDS: Final[Endpoint[CatalogGetFieldsResult]] = Endpoint(
    "catalog.catalog.getFields", write=False
)
_CATALOG__IS_OFFERS: Final[Endpoint[bool]] = Endpoint("catalog.catalog.isOffers", write=False)
_CATALOG__LIST: Final[ListEndpoint[Catalog]] = ListEndpoint(
    "catalog.catalog.list", Paging("start", ("catalogs",), 50, id="id")
)
_DOCUMENTCONTRACTOR__ADD: Final[Endpoint[DocumentcontractorAddResult]] = Endpoint(
    "catalog.documentcontractor.add"
)
_DOCUMENTCONTRACTOR__DELETE: Final[Endpoint[bool]] = Endpoint("catalog.documentcontractor.delete")
_DOCUMENTCONTRACTOR__GET_FIELDS: Final[Endpoint[DocumentcontractorGetFieldsResult]] = Endpoint(
    "catalog.documentcontractor.getFields", write=False
)
_DOCUMENTCONTRACTOR__LIST: Final[ListEndpoint[Documentcontractor]] = ListEndpoint(
    "catalog.documentcontractor.list", Paging("start", ("documentContractor",), 50, id="id")
)
_ENUM__GET_ROUND_TYPES: Final[Endpoint[EnumGetRoundTypesResult]] = Endpoint(
    "catalog.enum.getRoundTypes", write=False
)
_ENUM__GET_STORE_DOCUMENT_TYPES: Final[Endpoint[EnumGetStoreDocumentTypesResult]] = Endpoint(
    "catalog.enum.getStoreDocumentTypes", write=False
)
_EXTRA__GET: Final[Endpoint[ExtraGetResult]] = Endpoint("catalog.extra.get", write=False)
_EXTRA__GET_FIELDS: Final[Endpoint[ExtraGetFieldsResult]] = Endpoint(
    "catalog.extra.getFields", write=False
)
_EXTRA__LIST: Final[ListEndpoint[Extra]] = ListEndpoint(
    "catalog.extra.list", Paging("start", ("extras",), 50, id="id")
)
_MEASURE__ADD: Final[Endpoint[MeasureAddResult]] = Endpoint("catalog.measure.add")
_MEASURE__DELETE: Final[Endpoint[bool]] = Endpoint("catalog.measure.delete")
_MEASURE__GET: Final[Endpoint[MeasureGetResult]] = Endpoint("catalog.measure.get", write=False)
_MEASURE__GET_FIELDS: Final[Endpoint[MeasureGetFieldsResult]] = Endpoint(
    "catalog.measure.getFields", write=False
)
_MEASURE__LIST: Final[ListEndpoint[Measure]] = ListEndpoint(
    "catalog.measure.list", Paging("start", ("measures",), 50, id="id")
)
_MEASURE__UPDATE: Final[Endpoint[MeasureUpdateResult]] = Endpoint("catalog.measure.update")
_PRICE__ADD: Final[Endpoint[PriceAddResult]] = Endpoint("catalog.price.add")
_PRICE__DELETE: Final[Endpoint[bool]] = Endpoint("catalog.price.delete")
_PRICE__GET: Final[Endpoint[PriceGetResult]] = Endpoint("catalog.price.get", write=False)
_PRICE__GET_FIELDS: Final[Endpoint[PriceGetFieldsResult]] = Endpoint(
    "catalog.price.getFields", write=False
)
_PRICE__LIST: Final[ListEndpoint[Price]] = ListEndpoint(
    "catalog.price.list", Paging("start", ("prices",), 50, id="id")
)
_PRICE__MODIFY: Final[Endpoint[PriceModifyResult]] = Endpoint("catalog.price.modify")
_PRICE__UPDATE: Final[Endpoint[PriceUpdateResult]] = Endpoint("catalog.price.update")
_PRICE_TYPE__ADD: Final[Endpoint[PriceTypeAddResult]] = Endpoint("catalog.priceType.add")
_PRICE_TYPE__DELETE: Final[Endpoint[bool]] = Endpoint("catalog.priceType.delete")
_PRICE_TYPE__GET: Final[Endpoint[PriceTypeGetResult]] = Endpoint(
    "catalog.priceType.get", write=False
)
_PRICE_TYPE__GET_FIELDS: Final[Endpoint[PriceTypeGetFieldsResult]] = Endpoint(
    "catalog.priceType.getFields", write=False
)
_PRICE_TYPE__LIST: Final[ListEndpoint[PriceType]] = ListEndpoint(
    "catalog.priceType.list", Paging("start", ("priceTypes",), 50, id="id")
)
_PRICE_TYPE__UPDATE: Final[Endpoint[PriceTypeUpdateResult]] = Endpoint("catalog.priceType.update")
_PRICE_TYPE_GROUP__ADD: Final[Endpoint[PriceTypeGroupAddResult]] = Endpoint(
    "catalog.priceTypeGroup.add"
)
_PRICE_TYPE_GROUP__DELETE: Final[Endpoint[bool]] = Endpoint("catalog.priceTypeGroup.delete")
_PRICE_TYPE_GROUP__GET_FIELDS: Final[Endpoint[PriceTypeGroupGetFieldsResult]] = Endpoint(
    "catalog.priceTypeGroup.getFields", write=False
)
_PRICE_TYPE_GROUP__LIST: Final[ListEndpoint[PriceTypeGroup]] = ListEndpoint(
    "catalog.priceTypeGroup.list", Paging("start", ("priceTypeGroups",), 50, id="id")
)
_PRICE_TYPE_LANG__ADD: Final[Endpoint[PriceTypeLangAddResult]] = Endpoint(
    "catalog.priceTypeLang.add"
)
_PRICE_TYPE_LANG__DELETE: Final[Endpoint[bool]] = Endpoint("catalog.priceTypeLang.delete")
_PRICE_TYPE_LANG__GET: Final[Endpoint[PriceTypeLangGetResult]] = Endpoint(
    "catalog.priceTypeLang.get", write=False
)
_PRICE_TYPE_LANG__GET_FIELDS: Final[Endpoint[PriceTypeLangGetFieldsResult]] = Endpoint(
    "catalog.priceTypeLang.getFields", write=False
)
_PRICE_TYPE_LANG__GET_LANGUAGES: Final[ListEndpoint[Language]] = ListEndpoint(
    "catalog.priceTypeLang.getLanguages", Paging("start", ("languages",), 50)
)
_PRICE_TYPE_LANG__LIST: Final[ListEndpoint[PriceTypeLang]] = ListEndpoint(
    "catalog.priceTypeLang.list", Paging("start", ("priceTypeLangs",), 50, id="id")
)
_PRICE_TYPE_LANG__UPDATE: Final[Endpoint[PriceTypeLangUpdateResult]] = Endpoint(
    "catalog.priceTypeLang.update"
)
_PRODUCT_IMAGE__ADD: Final[Endpoint[ProductImageAddResult]] = Endpoint("catalog.productImage.add")
_PRODUCT_IMAGE__DELETE: Final[Endpoint[bool]] = Endpoint("catalog.productImage.delete")
_PRODUCT_IMAGE__GET: Final[Endpoint[ProductImageGetResult]] = Endpoint(
    "catalog.productImage.get", write=False
)
_PRODUCT_IMAGE__GET_FIELDS: Final[Endpoint[ProductImageGetFieldsResult]] = Endpoint(
    "catalog.productImage.getFields", write=False
)
_PRODUCT_IMAGE__LIST: Final[ListEndpoint[ProductImage]] = ListEndpoint(
    "catalog.productImage.list", Paging("start", ("productImages",), 50, id="id")
)
_PRODUCT_PROPERTY__ADD: Final[Endpoint[ProductPropertyAddResult]] = Endpoint(
    "catalog.productProperty.add"
)
_PRODUCT_PROPERTY__DELETE: Final[Endpoint[bool]] = Endpoint("catalog.productProperty.delete")
_PRODUCT_PROPERTY__GET: Final[Endpoint[ProductPropertyGetResult]] = Endpoint(
    "catalog.productProperty.get", write=False
)
_PRODUCT_PROPERTY__GET_FIELDS: Final[Endpoint[ProductPropertyGetFieldsResult]] = Endpoint(
    "catalog.productProperty.getFields", write=False
)
_PRODUCT_PROPERTY__LIST: Final[ListEndpoint[ProductProperty]] = ListEndpoint(
    "catalog.productProperty.list", Paging("start", ("productProperties",), 50, id="id")
)
_PRODUCT_PROPERTY__UPDATE: Final[Endpoint[ProductPropertyUpdateResult]] = Endpoint(
    "catalog.productProperty.update"
)
_PRODUCT_PROPERTY_ENUM__ADD: Final[Endpoint[ProductPropertyEnumAddResult]] = Endpoint(
    "catalog.productPropertyEnum.add"
)
_PRODUCT_PROPERTY_ENUM__DELETE: Final[Endpoint[bool]] = Endpoint(
    "catalog.productPropertyEnum.delete"
)
_PRODUCT_PROPERTY_ENUM__GET: Final[Endpoint[ProductPropertyEnumGetResult]] = Endpoint(
    "catalog.productPropertyEnum.get", write=False
)
_PRODUCT_PROPERTY_ENUM__GET_FIELDS: Final[Endpoint[ProductPropertyEnumGetFieldsResult]] = Endpoint(
    "catalog.productPropertyEnum.getFields", write=False
)
_PRODUCT_PROPERTY_ENUM__LIST: Final[ListEndpoint[ProductPropertyEnum]] = ListEndpoint(
    "catalog.productPropertyEnum.list", Paging("start", ("productPropertyEnums",), 50, id="id")
)
_PRODUCT_PROPERTY_ENUM__UPDATE: Final[Endpoint[ProductPropertyEnumUpdateResult]] = Endpoint(
    "catalog.productPropertyEnum.update"
)
_PRODUCT_PROPERTY_FEATURE__ADD: Final[Endpoint[ProductPropertyFeatureAddResult]] = Endpoint(
    "catalog.productPropertyFeature.add"
)
_PRODUCT_PROPERTY_FEATURE__GET: Final[Endpoint[ProductPropertyFeatureGetResult]] = Endpoint(
    "catalog.productPropertyFeature.get", write=False
)
_PRODUCT_PROPERTY_FEATURE__GET_AVAILABLE_FEATURES_BY_PROPERTY: Final[
    Endpoint[ProductPropertyFeatureGetAvailableFeaturesByPropertyResult]
] = Endpoint("catalog.productPropertyFeature.getAvailableFeaturesByProperty", write=False)
_PRODUCT_PROPERTY_FEATURE__GET_FIELDS: Final[Endpoint[ProductPropertyFeatureGetFieldsResult]] = (
    Endpoint("catalog.productPropertyFeature.getFields", write=False)
)
_PRODUCT_PROPERTY_FEATURE__LIST: Final[ListEndpoint[ProductPropertyFeatures]] = ListEndpoint(
    "catalog.productPropertyFeature.list",
    Paging("start", ("productPropertyFeatures",), 50, id="id"),
)
_PRODUCT_PROPERTY_FEATURE__UPDATE: Final[Endpoint[ProductPropertyFeatureUpdateResult]] = Endpoint(
    "catalog.productPropertyFeature.update"
)
_PRODUCT_PROPERTY_SECTION__GET: Final[Endpoint[ProductPropertySectionGetResult]] = Endpoint(
    "catalog.productPropertySection.get", write=False
)
_PRODUCT_PROPERTY_SECTION__LIST: Final[ListEndpoint[ProductPropertySection]] = ListEndpoint(
    "catalog.productPropertySection.list", Paging("start", ("productPropertySections",), 50)
)
_PRODUCT_PROPERTY_SECTION__SET: Final[Endpoint[ProductPropertySectionSetResult]] = Endpoint(
    "catalog.productPropertySection.set"
)
_RATIO__GET: Final[Endpoint[RatioGetResult]] = Endpoint("catalog.ratio.get", write=False)
_RATIO__GET_FIELDS: Final[Endpoint[RatioGetFieldsResult]] = Endpoint(
    "catalog.ratio.getFields", write=False
)
_RATIO__LIST: Final[ListEndpoint[Ratio]] = ListEndpoint(
    "catalog.ratio.list", Paging("start", ("ratios",), 50, id="id")
)
_ROUNDING_RULE__ADD: Final[Endpoint[RoundingRuleAddResult]] = Endpoint("catalog.roundingRule.add")
_ROUNDING_RULE__DELETE: Final[Endpoint[bool]] = Endpoint("catalog.roundingRule.delete")
_ROUNDING_RULE__GET: Final[Endpoint[RoundingRuleGetResult]] = Endpoint(
    "catalog.roundingRule.get", write=False
)
_ROUNDING_RULE__GET_FIELDS: Final[Endpoint[RoundingRuleGetFieldsResult]] = Endpoint(
    "catalog.roundingRule.getFields", write=False
)
_ROUNDING_RULE__LIST: Final[ListEndpoint[RoundingRule]] = ListEndpoint(
    "catalog.roundingrule.list", Paging("start", ("roundingRules",), 50, id="id")
)
_ROUNDING_RULE__UPDATE: Final[Endpoint[RoundingRuleUpdateResult]] = Endpoint(
    "catalog.roundingRule.update"
)
_SECTION__ADD: Final[Endpoint[SectionAddResult]] = Endpoint("catalog.section.add")
_SECTION__DELETE: Final[Endpoint[bool]] = Endpoint("catalog.section.delete")
_SECTION__GET: Final[Endpoint[SectionGetResult]] = Endpoint("catalog.section.get", write=False)
_SECTION__GET_FIELDS: Final[Endpoint[SectionGetFieldsResult]] = Endpoint(
    "catalog.section.getFields", write=False
)
_SECTION__LIST: Final[ListEndpoint[Section]] = ListEndpoint(
    "catalog.section.list", Paging("start", ("sections",), 50, id="id")
)
_SECTION__UPDATE: Final[Endpoint[SectionUpdateResult]] = Endpoint("catalog.section.update")
_STORE__ADD: Final[Endpoint[StoreAddResult]] = Endpoint("catalog.store.add")
_STORE__DELETE: Final[Endpoint[bool]] = Endpoint("catalog.store.delete")
_STORE__GET: Final[Endpoint[StoreGetResult]] = Endpoint("catalog.store.get", write=False)
_STORE__GET_FIELDS: Final[Endpoint[StoreGetFieldsResult]] = Endpoint(
    "catalog.store.getFields", write=False
)
_STORE__LIST: Final[ListEndpoint[Store]] = ListEndpoint(
    "catalog.store.list", Paging("start", ("stores",), 50, id="id")
)
_STORE__UPDATE: Final[Endpoint[StoreUpdateResult]] = Endpoint("catalog.store.update")
_STOREPRODUCT__GET: Final[Endpoint[StoreproductGetResult]] = Endpoint(
    "catalog.storeproduct.get", write=False
)
_STOREPRODUCT__GET_FIELDS: Final[Endpoint[StoreproductGetFieldsResult]] = Endpoint(
    "catalog.storeproduct.getFields", write=False
)
_STOREPRODUCT__LIST: Final[ListEndpoint[Storeproduct]] = ListEndpoint(
    "catalog.storeproduct.list", Paging("start", ("storeProducts",), 50, id="id")
)
_USERFIELD__DOCUMENT__LIST: Final[ListEndpoint[UserfieldDocument]] = ListEndpoint(
    "catalog.userfield.document.list", Paging("start", ("documents",), 50)
)
_USERFIELD__DOCUMENT__UPDATE: Final[Endpoint[UserfieldDocumentUpdateResult]] = Endpoint(
    "catalog.userfield.document.update"
)
_VAT__ADD: Final[Endpoint[VatAddResult]] = Endpoint("catalog.vat.add")
_VAT__DELETE: Final[Endpoint[bool]] = Endpoint("catalog.vat.delete")
_VAT__GET: Final[Endpoint[VatGetResult]] = Endpoint("catalog.vat.get", write=False)
_VAT__GET_FIELDS: Final[Endpoint[VatGetFieldsResult]] = Endpoint(
    "catalog.vat.getFields", write=False
)
_VAT__LIST: Final[ListEndpoint[Vat]] = ListEndpoint(
    "catalog.vat.list", Paging("start", ("vats",), 50, id="id")
)
_VAT__UPDATE: Final[Endpoint[VatUpdateResult]] = Endpoint("catalog.vat.update")


class CatalogMethods(Namespace):
    """Methods of ``catalog``."""

    @property
    def catalog(self) -> CatalogCatalogMethods:
        """Methods of ``catalog.catalog``."""
        return CatalogCatalogMethods(self._caller)

    @property
    def document(self) -> CatalogDocumentMethods:
        """Methods of ``catalog.document``."""
        from ..api.catalog_document import CatalogDocumentMethods

        return CatalogDocumentMethods(self._caller)

    @property
    def documentcontractor(self) -> CatalogDocumentcontractorMethods:
        """Methods of ``catalog.documentcontractor``."""
        return CatalogDocumentcontractorMethods(self._caller)

    @property
    def enum(self) -> CatalogEnumMethods:
        """Methods of ``catalog.enum``."""
        return CatalogEnumMethods(self._caller)

    @property
    def extra(self) -> CatalogExtraMethods:
        """Methods of ``catalog.extra``."""
        return CatalogExtraMethods(self._caller)

    @property
    def measure(self) -> CatalogMeasureMethods:
        """Methods of ``catalog.measure``."""
        return CatalogMeasureMethods(self._caller)

    @property
    def price(self) -> CatalogPriceMethods:
        """Methods of ``catalog.price``."""
        return CatalogPriceMethods(self._caller)

    @property
    def price_type(self) -> CatalogPriceTypeMethods:
        """Methods of ``catalog.price_type``."""
        return CatalogPriceTypeMethods(self._caller)

    @property
    def price_type_group(self) -> CatalogPriceTypeGroupMethods:
        """Methods of ``catalog.price_type_group``."""
        return CatalogPriceTypeGroupMethods(self._caller)

    @property
    def price_type_lang(self) -> CatalogPriceTypeLangMethods:
        """Methods of ``catalog.price_type_lang``."""
        return CatalogPriceTypeLangMethods(self._caller)

    @property
    def product(self) -> CatalogProductMethods:
        """Methods of ``catalog.product``."""
        from ..api.catalog_product import CatalogProductMethods

        return CatalogProductMethods(self._caller)

    @property
    def product_image(self) -> CatalogProductImageMethods:
        """Methods of ``catalog.product_image``."""
        return CatalogProductImageMethods(self._caller)

    @property
    def product_property(self) -> CatalogProductPropertyMethods:
        """Methods of ``catalog.product_property``."""
        return CatalogProductPropertyMethods(self._caller)

    @property
    def product_property_enum(self) -> CatalogProductPropertyEnumMethods:
        """Methods of ``catalog.product_property_enum``."""
        return CatalogProductPropertyEnumMethods(self._caller)

    @property
    def product_property_feature(self) -> CatalogProductPropertyFeatureMethods:
        """Methods of ``catalog.product_property_feature``."""
        return CatalogProductPropertyFeatureMethods(self._caller)

    @property
    def product_property_section(self) -> CatalogProductPropertySectionMethods:
        """Methods of ``catalog.product_property_section``."""
        return CatalogProductPropertySectionMethods(self._caller)

    @property
    def ratio(self) -> CatalogRatioMethods:
        """Methods of ``catalog.ratio``."""
        return CatalogRatioMethods(self._caller)

    @property
    def rounding_rule(self) -> CatalogRoundingRuleMethods:
        """Methods of ``catalog.rounding_rule``."""
        return CatalogRoundingRuleMethods(self._caller)

    @property
    def section(self) -> CatalogSectionMethods:
        """Methods of ``catalog.section``."""
        return CatalogSectionMethods(self._caller)

    @property
    def store(self) -> CatalogStoreMethods:
        """Methods of ``catalog.store``."""
        return CatalogStoreMethods(self._caller)

    @property
    def storeproduct(self) -> CatalogStoreproductMethods:
        """Methods of ``catalog.storeproduct``."""
        return CatalogStoreproductMethods(self._caller)

    @property
    def userfield(self) -> CatalogUserfieldMethods:
        """Methods of ``catalog.userfield``."""
        return CatalogUserfieldMethods(self._caller)

    @property
    def vat(self) -> CatalogVatMethods:
        """Methods of ``catalog.vat``."""
        return CatalogVatMethods(self._caller)


class AsyncCatalogMethods(AsyncNamespace):
    """Methods of ``catalog``."""

    @property
    def catalog(self) -> AsyncCatalogCatalogMethods:
        """Methods of ``catalog.catalog``."""
        return AsyncCatalogCatalogMethods(self._caller)

    @property
    def document(self) -> AsyncCatalogDocumentMethods:
        """Methods of ``catalog.document``."""
        from ..api.catalog_document import AsyncCatalogDocumentMethods

        return AsyncCatalogDocumentMethods(self._caller)

    @property
    def documentcontractor(self) -> AsyncCatalogDocumentcontractorMethods:
        """Methods of ``catalog.documentcontractor``."""
        return AsyncCatalogDocumentcontractorMethods(self._caller)

    @property
    def enum(self) -> AsyncCatalogEnumMethods:
        """Methods of ``catalog.enum``."""
        return AsyncCatalogEnumMethods(self._caller)

    @property
    def extra(self) -> AsyncCatalogExtraMethods:
        """Methods of ``catalog.extra``."""
        return AsyncCatalogExtraMethods(self._caller)

    @property
    def measure(self) -> AsyncCatalogMeasureMethods:
        """Methods of ``catalog.measure``."""
        return AsyncCatalogMeasureMethods(self._caller)

    @property
    def price(self) -> AsyncCatalogPriceMethods:
        """Methods of ``catalog.price``."""
        return AsyncCatalogPriceMethods(self._caller)

    @property
    def price_type(self) -> AsyncCatalogPriceTypeMethods:
        """Methods of ``catalog.price_type``."""
        return AsyncCatalogPriceTypeMethods(self._caller)

    @property
    def price_type_group(self) -> AsyncCatalogPriceTypeGroupMethods:
        """Methods of ``catalog.price_type_group``."""
        return AsyncCatalogPriceTypeGroupMethods(self._caller)

    @property
    def price_type_lang(self) -> AsyncCatalogPriceTypeLangMethods:
        """Methods of ``catalog.price_type_lang``."""
        return AsyncCatalogPriceTypeLangMethods(self._caller)

    @property
    def product(self) -> AsyncCatalogProductMethods:
        """Methods of ``catalog.product``."""
        from ..api.catalog_product import AsyncCatalogProductMethods

        return AsyncCatalogProductMethods(self._caller)

    @property
    def product_image(self) -> AsyncCatalogProductImageMethods:
        """Methods of ``catalog.product_image``."""
        return AsyncCatalogProductImageMethods(self._caller)

    @property
    def product_property(self) -> AsyncCatalogProductPropertyMethods:
        """Methods of ``catalog.product_property``."""
        return AsyncCatalogProductPropertyMethods(self._caller)

    @property
    def product_property_enum(self) -> AsyncCatalogProductPropertyEnumMethods:
        """Methods of ``catalog.product_property_enum``."""
        return AsyncCatalogProductPropertyEnumMethods(self._caller)

    @property
    def product_property_feature(self) -> AsyncCatalogProductPropertyFeatureMethods:
        """Methods of ``catalog.product_property_feature``."""
        return AsyncCatalogProductPropertyFeatureMethods(self._caller)

    @property
    def product_property_section(self) -> AsyncCatalogProductPropertySectionMethods:
        """Methods of ``catalog.product_property_section``."""
        return AsyncCatalogProductPropertySectionMethods(self._caller)

    @property
    def ratio(self) -> AsyncCatalogRatioMethods:
        """Methods of ``catalog.ratio``."""
        return AsyncCatalogRatioMethods(self._caller)

    @property
    def rounding_rule(self) -> AsyncCatalogRoundingRuleMethods:
        """Methods of ``catalog.rounding_rule``."""
        return AsyncCatalogRoundingRuleMethods(self._caller)

    @property
    def section(self) -> AsyncCatalogSectionMethods:
        """Methods of ``catalog.section``."""
        return AsyncCatalogSectionMethods(self._caller)

    @property
    def store(self) -> AsyncCatalogStoreMethods:
        """Methods of ``catalog.store``."""
        return AsyncCatalogStoreMethods(self._caller)

    @property
    def storeproduct(self) -> AsyncCatalogStoreproductMethods:
        """Methods of ``catalog.storeproduct``."""
        return AsyncCatalogStoreproductMethods(self._caller)

    @property
    def userfield(self) -> AsyncCatalogUserfieldMethods:
        """Methods of ``catalog.userfield``."""
        return AsyncCatalogUserfieldMethods(self._caller)

    @property
    def vat(self) -> AsyncCatalogVatMethods:
        """Methods of ``catalog.vat``."""
        return AsyncCatalogVatMethods(self._caller)


class CatalogCatalogMethods(Namespace):
    """Methods of ``catalog.catalog``."""

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CatalogGetResult:
        """Get all field values of one trade catalogue by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CatalogGetResult``: ``catalog``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``200040300030``: The caller may not read the trade catalogue.
                ``100``: The call needs an `id`, which was not passed. ``0``: No trade catalogue
                has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.catalog.get``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get.html
        """
        return self._call(_CATALOG__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> CatalogGetFieldsResult:
        """Describe the fields that a trade catalogue has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CatalogGetFieldsResult``: ``catalog``.

        Raises:
            APIError: the portal refused the call. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.catalog.getFields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get-fields.html
        """
        return self._call(_CATALOG__GET_FIELDS, {}, extra_params)

    def is_offers(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Check whether a trade catalogue holds product variations.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``200040300030``: The caller may not read the trade catalogue.
                ``100``: The call needs an `id`, which was not passed. ``0``: No trade catalogue
                has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.catalog.isOffers``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-is-offers.html
        """
        return self._call(_CATALOG__IS_OFFERS, {"id": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[Catalog]:
        """List trade catalogues that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Trade catalogues that were found. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                trade catalogues. ``200040300030``: The caller may not read trade catalogues.
                ``0``: Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.catalog.list``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-list.html
        """
        return self._list(
            _CATALOG__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class AsyncCatalogCatalogMethods(AsyncNamespace):
    """Methods of ``catalog.catalog``."""

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CatalogGetResult:
        """Get all field values of one trade catalogue by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CatalogGetResult``: ``catalog``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``200040300030``: The caller may not read the trade catalogue.
                ``100``: The call needs an `id`, which was not passed. ``0``: No trade catalogue
                has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.catalog.get``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get.html
        """
        return await self._call(_CATALOG__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> CatalogGetFieldsResult:
        """Describe the fields that a trade catalogue has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CatalogGetFieldsResult``: ``catalog``.

        Raises:
            APIError: the portal refused the call. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.catalog.getFields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get-fields.html
        """
        return await self._call(_CATALOG__GET_FIELDS, {}, extra_params)

    async def is_offers(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Check whether a trade catalogue holds product variations.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``200040300030``: The caller may not read the trade catalogue.
                ``100``: The call needs an `id`, which was not passed. ``0``: No trade catalogue
                has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.catalog.isOffers``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-is-offers.html
        """
        return await self._call(_CATALOG__IS_OFFERS, {"id": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[Catalog]:
        """List trade catalogues that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Trade catalogues that were found. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                trade catalogues. ``200040300030``: The caller may not read trade catalogues.
                ``0``: Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.catalog.list``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-list.html
        """
        return self._list(
            _CATALOG__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class CatalogDocumentcontractorMethods(Namespace):
    """Methods of ``catalog.documentcontractor``."""

    def add(
        self,
        *,
        fields: DocumentcontractorAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentcontractorAddResult:
        """Bind a vendor (CRM contact or company) to an incoming inventory document.

        Args:
            fields: Values by field. Required. Keys: ``documentId`` (required), ``entityTypeId``
                (required), ``entityId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentcontractorAddResult``: ``documentContractor``.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such inventory document,
                or the caller cannot reach it. ``0``: The document is not an incoming one (type
                A). ``0``: The document is already processed, so it can no longer be changed.
                ``0``: The entityTypeId given is neither 3 (contact) nor 4 (company). ``0``: The
                entityId given is wrong or does not exist. ``0``: This vendor is already bound
                to the document. ``0``: The document already has a company as vendor, and a
                second one is not possible. ``0``: The caller may not change the document.
                ``0``: The CRM is not set as the source of vendors.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.documentcontractor.add``. Scope: ``catalog``. Who may call: users
        who may see inventory and the catalogue, and view and edit incoming documents. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-add.html
        """
        return self._call(_DOCUMENTCONTRACTOR__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove the binding of a vendor to an inventory document.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: There is no binding with this
                identifier. ``0``: The caller may not change the inventory document. ``0``: The
                CRM is not set as the source of vendors.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.documentcontractor.delete``. Scope: ``catalog``. Who may call:
        users who may see inventory and the catalogue, and view and edit incoming documents.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-delete.html
        """
        return self._call(_DOCUMENTCONTRACTOR__DELETE, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> DocumentcontractorGetFieldsResult:
        """Describe the fields of a binding between a vendor and an inventory document.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentcontractorGetFieldsResult``: ``documentContractor``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the document
                or its bindings. ``0``: The CRM is not set as the source of vendors.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.documentcontractor.getFields``. Scope: ``catalog``. Who may call:
        users who may see inventory and the catalogue, and view incoming documents. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-get-fields.html
        """
        return self._call(_DOCUMENTCONTRACTOR__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[Documentcontractor]:
        """List bindings of vendors to inventory documents that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Binding of a vendor to a document, or descriptions of its
            fields. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the document
                or its bindings. ``0``: The CRM is not set as the source of vendors.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.documentcontractor.list``. Scope: ``catalog``. Who may call: users
        who may see inventory and the catalogue, and view incoming documents. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-list.html
        """
        return self._list(
            _DOCUMENTCONTRACTOR__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class AsyncCatalogDocumentcontractorMethods(AsyncNamespace):
    """Methods of ``catalog.documentcontractor``."""

    async def add(
        self,
        *,
        fields: DocumentcontractorAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentcontractorAddResult:
        """Bind a vendor (CRM contact or company) to an incoming inventory document.

        Args:
            fields: Values by field. Required. Keys: ``documentId`` (required), ``entityTypeId``
                (required), ``entityId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentcontractorAddResult``: ``documentContractor``.

        Raises:
            APIError: the portal refused the call. ``0``: There is no such inventory document,
                or the caller cannot reach it. ``0``: The document is not an incoming one (type
                A). ``0``: The document is already processed, so it can no longer be changed.
                ``0``: The entityTypeId given is neither 3 (contact) nor 4 (company). ``0``: The
                entityId given is wrong or does not exist. ``0``: This vendor is already bound
                to the document. ``0``: The document already has a company as vendor, and a
                second one is not possible. ``0``: The caller may not change the document.
                ``0``: The CRM is not set as the source of vendors.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.documentcontractor.add``. Scope: ``catalog``. Who may call: users
        who may see inventory and the catalogue, and view and edit incoming documents. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-add.html
        """
        return await self._call(_DOCUMENTCONTRACTOR__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove the binding of a vendor to an inventory document.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: There is no binding with this
                identifier. ``0``: The caller may not change the inventory document. ``0``: The
                CRM is not set as the source of vendors.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.documentcontractor.delete``. Scope: ``catalog``. Who may call:
        users who may see inventory and the catalogue, and view and edit incoming documents.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-delete.html
        """
        return await self._call(_DOCUMENTCONTRACTOR__DELETE, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> DocumentcontractorGetFieldsResult:
        """Describe the fields of a binding between a vendor and an inventory document.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentcontractorGetFieldsResult``: ``documentContractor``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the document
                or its bindings. ``0``: The CRM is not set as the source of vendors.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.documentcontractor.getFields``. Scope: ``catalog``. Who may call:
        users who may see inventory and the catalogue, and view incoming documents. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-get-fields.html
        """
        return await self._call(_DOCUMENTCONTRACTOR__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[Documentcontractor]:
        """List bindings of vendors to inventory documents that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Binding of a vendor to a document, or descriptions of its
            fields. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the document
                or its bindings. ``0``: The CRM is not set as the source of vendors.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.documentcontractor.list``. Scope: ``catalog``. Who may call: users
        who may see inventory and the catalogue, and view incoming documents. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-list.html
        """
        return self._list(
            _DOCUMENTCONTRACTOR__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class CatalogEnumMethods(Namespace):
    """Methods of ``catalog.enum``."""

    def get_round_types(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> EnumGetRoundTypesResult:
        """List the rounding types that price rounding rules can use.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumGetRoundTypesResult``: ``enum``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.enum.getRoundTypes``. Scope: ``catalog``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-round-types.html
        """
        return self._call(_ENUM__GET_ROUND_TYPES, {}, extra_params)

    def get_store_document_types(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> EnumGetStoreDocumentTypesResult:
        """List the types of inventory management documents.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumGetStoreDocumentTypesResult``: ``enum``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.enum.getStoreDocumentTypes``. Scope: ``catalog``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-store-document-types.html
        """
        return self._call(_ENUM__GET_STORE_DOCUMENT_TYPES, {}, extra_params)


class AsyncCatalogEnumMethods(AsyncNamespace):
    """Methods of ``catalog.enum``."""

    async def get_round_types(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> EnumGetRoundTypesResult:
        """List the rounding types that price rounding rules can use.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumGetRoundTypesResult``: ``enum``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.enum.getRoundTypes``. Scope: ``catalog``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-round-types.html
        """
        return await self._call(_ENUM__GET_ROUND_TYPES, {}, extra_params)

    async def get_store_document_types(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> EnumGetStoreDocumentTypesResult:
        """List the types of inventory management documents.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EnumGetStoreDocumentTypesResult``: ``enum``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.enum.getStoreDocumentTypes``. Scope: ``catalog``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-store-document-types.html
        """
        return await self._call(_ENUM__GET_STORE_DOCUMENT_TYPES, {}, extra_params)


class CatalogExtraMethods(Namespace):
    """Methods of ``catalog.extra``."""

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ExtraGetResult:
        """Get one price markup by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ExtraGetResult``: ``extra``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``202000000000``: No price markup has this
                identifier. ``100``: The call needs an `id`, which was not passed. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.extra.get``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get.html
        """
        return self._call(_EXTRA__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ExtraGetFieldsResult:
        """Describe the fields that a price markup has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ExtraGetFieldsResult``: ``extra``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.extra.getFields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get-fields.html
        """
        return self._call(_EXTRA__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[Extra]:
        """List price markups that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Price markups that were found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.extra.list``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-list.html
        """
        return self._list(
            _EXTRA__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class AsyncCatalogExtraMethods(AsyncNamespace):
    """Methods of ``catalog.extra``."""

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ExtraGetResult:
        """Get one price markup by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ExtraGetResult``: ``extra``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``202000000000``: No price markup has this
                identifier. ``100``: The call needs an `id`, which was not passed. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.extra.get``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get.html
        """
        return await self._call(_EXTRA__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ExtraGetFieldsResult:
        """Describe the fields that a price markup has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ExtraGetFieldsResult``: ``extra``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.extra.getFields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get-fields.html
        """
        return await self._call(_EXTRA__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[Extra]:
        """List price markups that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Price markups that were found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.extra.list``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-list.html
        """
        return self._list(
            _EXTRA__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class CatalogMeasureMethods(Namespace):
    """Methods of ``catalog.measure``."""

    def add(
        self,
        *,
        fields: MeasureAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> MeasureAddResult:
        """Add a measurement unit to the catalogue.

        Args:
            fields: Values by field. Required. Keys: ``code`` (required), ``measureTitle``
                (required), ``symbol``, ``symbolLetterIntl``, ``symbolIntl``, ``isDefault``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MeasureAddResult``: ``measure``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not make
                this change. ``200600000000``: Another measurement unit already has this code.
                ``200600000010``: Another measurement unit is already the default one. ``100``:
                The fields parameter is missing. ``0``: Mandatory fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.measure.add``. Scope: ``catalog``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-add.html
        """
        return self._call(
            _MEASURE__ADD, {"fields": _in_fields(fields, {"isDefault": _yes_no})}, extra_params
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a measurement unit.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not delete
                this. ``200600000020``: No measurement unit has this identifier. ``100``: The
                call needs an `id`, which was not passed. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.measure.delete``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-delete.html
        """
        return self._call(_MEASURE__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> MeasureGetResult:
        """Read one measurement unit by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MeasureGetResult``: ``measure``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``200600000020``: No measurement unit has this identifier. ``100``:
                The call needs an `id`, which was not passed. ``0``: Something else went wrong,
                for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.measure.get``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get.html
        """
        return self._call(_MEASURE__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> MeasureGetFieldsResult:
        """Describe the fields of a measurement unit.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MeasureGetFieldsResult``: ``measure``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.measure.getFields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get-fields.html
        """
        return self._call(_MEASURE__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[Measure]:
        """List measurement units that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Units of measurement found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``0``: Mandatory fields of the filter are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.measure.list``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-list.html
        """
        return self._list(
            _MEASURE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: MeasureUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> MeasureUpdateResult:
        """Change fields of a measurement unit.

        Args:
            id: Identifier of the measurement unit to change. Required.
            fields: Values by field. Required. Keys: ``symbol``, ``symbolLetterIntl``,
                ``symbolIntl``, ``code``, ``isDefault``, ``measureTitle``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MeasureUpdateResult``: ``measure``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not make
                this change. ``200600000000``: Another measurement unit already has this code.
                ``200600000010``: Another measurement unit is already the default one.
                ``200600000020``: No measurement unit has this identifier. ``100``: The call
                needs an `id`, which was not passed. ``0``: Mandatory keys of fields are
                missing, for example code.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.measure.update``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-update.html
        """
        return self._call(
            _MEASURE__UPDATE,
            {"Id": id, "fields": _in_fields(fields, {"isDefault": _yes_no})},
            extra_params,
        )


class AsyncCatalogMeasureMethods(AsyncNamespace):
    """Methods of ``catalog.measure``."""

    async def add(
        self,
        *,
        fields: MeasureAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> MeasureAddResult:
        """Add a measurement unit to the catalogue.

        Args:
            fields: Values by field. Required. Keys: ``code`` (required), ``measureTitle``
                (required), ``symbol``, ``symbolLetterIntl``, ``symbolIntl``, ``isDefault``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MeasureAddResult``: ``measure``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not make
                this change. ``200600000000``: Another measurement unit already has this code.
                ``200600000010``: Another measurement unit is already the default one. ``100``:
                The fields parameter is missing. ``0``: Mandatory fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.measure.add``. Scope: ``catalog``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-add.html
        """
        return await self._call(
            _MEASURE__ADD, {"fields": _in_fields(fields, {"isDefault": _yes_no})}, extra_params
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a measurement unit.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not delete
                this. ``200600000020``: No measurement unit has this identifier. ``100``: The
                call needs an `id`, which was not passed. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.measure.delete``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-delete.html
        """
        return await self._call(_MEASURE__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> MeasureGetResult:
        """Read one measurement unit by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MeasureGetResult``: ``measure``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``200600000020``: No measurement unit has this identifier. ``100``:
                The call needs an `id`, which was not passed. ``0``: Something else went wrong,
                for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.measure.get``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get.html
        """
        return await self._call(_MEASURE__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> MeasureGetFieldsResult:
        """Describe the fields of a measurement unit.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MeasureGetFieldsResult``: ``measure``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.measure.getFields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get-fields.html
        """
        return await self._call(_MEASURE__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[Measure]:
        """List measurement units that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Units of measurement found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                this data. ``0``: Mandatory fields of the filter are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.measure.list``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-list.html
        """
        return self._list(
            _MEASURE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: MeasureUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> MeasureUpdateResult:
        """Change fields of a measurement unit.

        Args:
            id: Identifier of the measurement unit to change. Required.
            fields: Values by field. Required. Keys: ``symbol``, ``symbolLetterIntl``,
                ``symbolIntl``, ``code``, ``isDefault``, ``measureTitle``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MeasureUpdateResult``: ``measure``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not make
                this change. ``200600000000``: Another measurement unit already has this code.
                ``200600000010``: Another measurement unit is already the default one.
                ``200600000020``: No measurement unit has this identifier. ``100``: The call
                needs an `id`, which was not passed. ``0``: Mandatory keys of fields are
                missing, for example code.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.measure.update``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-update.html
        """
        return await self._call(
            _MEASURE__UPDATE,
            {"Id": id, "fields": _in_fields(fields, {"isDefault": _yes_no})},
            extra_params,
        )


class CatalogPriceMethods(Namespace):
    """Methods of ``catalog.price``."""

    def add(
        self,
        *,
        fields: PriceAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceAddResult:
        """Add a price of some price type to a product.

        Args:
            fields: Values by field. Required. Keys: ``catalogGroupId`` (required), ``currency``
                (required), ``price`` (required), ``productId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceAddResult``: ``price``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller lacks the
                necessary rights. ``100``: The parameter fields is missing or empty. ``0``:
                Mandatory fields are missing. ``0``: The price type does not exist. ``0``: The
                product already has a price of this type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.price.add``. Scope: ``catalog``. Who may call: users who may
        change the sale prices of products. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-add.html
        """
        return self._call(_PRICE__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete one price of a product.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not delete
                this. No code: The price does not exist. ``100``: The parameter id is missing.
                ``0``: Some other failure occurred; see the message.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.price.delete``. Scope: ``catalog``. Who may call: users who may
        change the sale prices of products. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-delete.html
        """
        return self._call(_PRICE__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceGetResult:
        """Fetch one product price by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceGetResult``: ``price``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. No code: The price does not exist. ``100``: `id` is
                missing. ``0``: Some other failure occurred; see the message.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.price.get``. Scope: ``catalog``. Who may call: users with the
        permission to view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get.html
        """
        return self._call(_PRICE__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PriceGetFieldsResult:
        """Describe the fields of a product price.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceGetFieldsResult``: ``price``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Some other failure occurred; see the
                message.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.price.getFields``. Scope: ``catalog``. Who may call: users who may
        view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get-fields.html
        """
        return self._call(_PRICE__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[Price]:
        """List product prices that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Price records of the product; in filters and lists, those
            found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Some other failure occurred; see the
                message.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.price.list``. Scope: ``catalog``. Who may call: users who may view
        the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-list.html
        """
        return self._list(
            _PRICE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def modify(
        self,
        *,
        fields: PriceModifyFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceModifyResult:
        """Replace the whole price set of a product: adds, changes and deletes prices at once.

        Args:
            fields: Values by field. Required. Keys: ``product`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceModifyResult``: ``prices``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                prices. ``200040300030``: The caller may not edit products. ``100``: The
                parameter fields is missing or empty. ``0``: Mandatory fields are missing.
                ``0``: The price type does not exist. ``0``: Two or more of the prices given
                share one price type. ``0``: Some other failure occurred; see the message.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.price.modify``. Scope: ``catalog``. Who may call: users who may
        change the sale prices of products. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-modify.html
        """
        return self._call(_PRICE__MODIFY, {"fields": fields}, extra_params)

    def update(
        self,
        *,
        id: int,
        fields: PriceUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceUpdateResult:
        """Change one price of a product.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``currency`` (required), ``price``
                (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceUpdateResult``: ``price``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                prices. ``200040300030``: The caller may not edit products. ``100``: The
                parameter fields is missing or empty. ``100``: The parameter id is missing. No
                code: The price does not exist. ``0``: Mandatory fields are missing. ``0``: Some
                other failure occurred; see the message.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.price.update``. Scope: ``catalog``. Who may call: users who may
        change the sale prices of products. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-update.html
        """
        return self._call(_PRICE__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncCatalogPriceMethods(AsyncNamespace):
    """Methods of ``catalog.price``."""

    async def add(
        self,
        *,
        fields: PriceAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceAddResult:
        """Add a price of some price type to a product.

        Args:
            fields: Values by field. Required. Keys: ``catalogGroupId`` (required), ``currency``
                (required), ``price`` (required), ``productId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceAddResult``: ``price``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller lacks the
                necessary rights. ``100``: The parameter fields is missing or empty. ``0``:
                Mandatory fields are missing. ``0``: The price type does not exist. ``0``: The
                product already has a price of this type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.price.add``. Scope: ``catalog``. Who may call: users who may
        change the sale prices of products. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-add.html
        """
        return await self._call(_PRICE__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete one price of a product.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not delete
                this. No code: The price does not exist. ``100``: The parameter id is missing.
                ``0``: Some other failure occurred; see the message.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.price.delete``. Scope: ``catalog``. Who may call: users who may
        change the sale prices of products. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-delete.html
        """
        return await self._call(_PRICE__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceGetResult:
        """Fetch one product price by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceGetResult``: ``price``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. No code: The price does not exist. ``100``: `id` is
                missing. ``0``: Some other failure occurred; see the message.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.price.get``. Scope: ``catalog``. Who may call: users with the
        permission to view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get.html
        """
        return await self._call(_PRICE__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PriceGetFieldsResult:
        """Describe the fields of a product price.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceGetFieldsResult``: ``price``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Some other failure occurred; see the
                message.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.price.getFields``. Scope: ``catalog``. Who may call: users who may
        view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get-fields.html
        """
        return await self._call(_PRICE__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[Price]:
        """List product prices that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Price records of the product; in filters and lists, those
            found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Some other failure occurred; see the
                message.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.price.list``. Scope: ``catalog``. Who may call: users who may view
        the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-list.html
        """
        return self._list(
            _PRICE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def modify(
        self,
        *,
        fields: PriceModifyFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceModifyResult:
        """Replace the whole price set of a product: adds, changes and deletes prices at once.

        Args:
            fields: Values by field. Required. Keys: ``product`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceModifyResult``: ``prices``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                prices. ``200040300030``: The caller may not edit products. ``100``: The
                parameter fields is missing or empty. ``0``: Mandatory fields are missing.
                ``0``: The price type does not exist. ``0``: Two or more of the prices given
                share one price type. ``0``: Some other failure occurred; see the message.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.price.modify``. Scope: ``catalog``. Who may call: users who may
        change the sale prices of products. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-modify.html
        """
        return await self._call(_PRICE__MODIFY, {"fields": fields}, extra_params)

    async def update(
        self,
        *,
        id: int,
        fields: PriceUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceUpdateResult:
        """Change one price of a product.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``currency`` (required), ``price``
                (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceUpdateResult``: ``price``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                prices. ``200040300030``: The caller may not edit products. ``100``: The
                parameter fields is missing or empty. ``100``: The parameter id is missing. No
                code: The price does not exist. ``0``: Mandatory fields are missing. ``0``: Some
                other failure occurred; see the message.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.price.update``. Scope: ``catalog``. Who may call: users who may
        change the sale prices of products. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-update.html
        """
        return await self._call(_PRICE__UPDATE, {"id": id, "fields": fields}, extra_params)


class CatalogPriceTypeMethods(Namespace):
    """Methods of ``catalog.price_type``."""

    def add(
        self,
        *,
        fields: PriceTypeAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceTypeAddResult:
        """Create a price type, such as retail or wholesale.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``base``, ``sort``,
                ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceTypeAddResult``: ``priceType``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``100``: The fields parameter is missing. ``0``: Mandatory fields
                are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceType.add``. Scope: ``catalog``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-add.html
        """
        return self._call(
            _PRICE_TYPE__ADD, {"fields": _in_fields(fields, {"base": _yes_no})}, extra_params
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a price type; the base one cannot be deleted.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not delete
                this. ``201000000000``: The price type does not exist. ``BASE``: The base price
                type cannot be deleted. ``100``: The call needs an `id`, which was not passed.
                ``0``: Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceType.delete``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-delete.html
        """
        return self._call(_PRICE_TYPE__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceTypeGetResult:
        """Fetch one price type by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceTypeGetResult``: ``priceType``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``201000000000``: The price type does not exist.
                ``100``: The call needs an `id`, which was not passed. ``0``: Something else
                went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceType.get``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get.html
        """
        return self._call(_PRICE_TYPE__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PriceTypeGetFieldsResult:
        """Describe the fields of a price type.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceTypeGetFieldsResult``: ``priceType``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceType.getFields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get-fields.html
        """
        return self._call(_PRICE_TYPE__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[PriceType]:
        """List price types that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Price types found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceType.list``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-list.html
        """
        return self._list(
            _PRICE_TYPE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: PriceTypeUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceTypeUpdateResult:
        """Change a price type.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name`` (required), ``base``, ``sort``,
                ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceTypeUpdateResult``: ``priceType``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``201000000000``: The price type does not exist. ``100``: The call
                needs an `id`, which was not passed. ``0``: The name is missing in fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceType.update``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-update.html
        """
        return self._call(
            _PRICE_TYPE__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"base": _yes_no})},
            extra_params,
        )


class AsyncCatalogPriceTypeMethods(AsyncNamespace):
    """Methods of ``catalog.price_type``."""

    async def add(
        self,
        *,
        fields: PriceTypeAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceTypeAddResult:
        """Create a price type, such as retail or wholesale.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``base``, ``sort``,
                ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceTypeAddResult``: ``priceType``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``100``: The fields parameter is missing. ``0``: Mandatory fields
                are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceType.add``. Scope: ``catalog``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-add.html
        """
        return await self._call(
            _PRICE_TYPE__ADD, {"fields": _in_fields(fields, {"base": _yes_no})}, extra_params
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a price type; the base one cannot be deleted.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not delete
                this. ``201000000000``: The price type does not exist. ``BASE``: The base price
                type cannot be deleted. ``100``: The call needs an `id`, which was not passed.
                ``0``: Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceType.delete``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-delete.html
        """
        return await self._call(_PRICE_TYPE__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceTypeGetResult:
        """Fetch one price type by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceTypeGetResult``: ``priceType``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``201000000000``: The price type does not exist.
                ``100``: The call needs an `id`, which was not passed. ``0``: Something else
                went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceType.get``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get.html
        """
        return await self._call(_PRICE_TYPE__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PriceTypeGetFieldsResult:
        """Describe the fields of a price type.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceTypeGetFieldsResult``: ``priceType``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceType.getFields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get-fields.html
        """
        return await self._call(_PRICE_TYPE__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[PriceType]:
        """List price types that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Price types found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceType.list``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-list.html
        """
        return self._list(
            _PRICE_TYPE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: PriceTypeUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceTypeUpdateResult:
        """Change a price type.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name`` (required), ``base``, ``sort``,
                ``xmlId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceTypeUpdateResult``: ``priceType``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``201000000000``: The price type does not exist. ``100``: The call
                needs an `id`, which was not passed. ``0``: The name is missing in fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceType.update``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-update.html
        """
        return await self._call(
            _PRICE_TYPE__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"base": _yes_no})},
            extra_params,
        )


class CatalogPriceTypeGroupMethods(Namespace):
    """Methods of ``catalog.price_type_group``."""

    def add(
        self,
        *,
        fields: PriceTypeGroupAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceTypeGroupAddResult:
        """Let a customer group see a price type or buy at it.

        Args:
            fields: Values by field. Required. Keys: ``catalogGroupId`` (required), ``groupId``
                (required), ``access`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceTypeGroupAddResult``: ``priceTypeGroup``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``100``: The parameter fields is missing. ``0``: No such price type
                exists. ``0``: No such customer group exists. ``0``: The access must be Y or N.
                ``0``: The price type and the group are tied already.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeGroup.add``. Scope: ``catalog``. Who may call: users who
        may manage price types. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-add.html
        """
        return self._call(
            _PRICE_TYPE_GROUP__ADD,
            {"fields": _in_fields(fields, {"access": _yes_no})},
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take a price type away from a customer group.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``0``: The tie of price type and group does not exist. ``100``:
                `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeGroup.delete``. Scope: ``catalog``. Who may call: users
        who may manage price types. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-delete.html
        """
        return self._call(_PRICE_TYPE_GROUP__DELETE, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PriceTypeGroupGetFieldsResult:
        """Describe the fields that tie a price type to a customer group.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceTypeGroupGetFieldsResult``: ``priceTypeGroup``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not view the
                catalogue.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeGroup.getFields``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue or manage price types. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-get-fields.html
        """
        return self._call(_PRICE_TYPE_GROUP__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[PriceTypeGroup]:
        """List which customer groups are tied to which price types.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Ties of price types and customer groups found. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not view the
                catalogue.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeGroup.list``. Scope: ``catalog``. Who may call: users who
        may view the product catalogue or manage price types. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-list.html
        """
        return self._list(
            _PRICE_TYPE_GROUP__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class AsyncCatalogPriceTypeGroupMethods(AsyncNamespace):
    """Methods of ``catalog.price_type_group``."""

    async def add(
        self,
        *,
        fields: PriceTypeGroupAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceTypeGroupAddResult:
        """Let a customer group see a price type or buy at it.

        Args:
            fields: Values by field. Required. Keys: ``catalogGroupId`` (required), ``groupId``
                (required), ``access`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceTypeGroupAddResult``: ``priceTypeGroup``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``100``: The parameter fields is missing. ``0``: No such price type
                exists. ``0``: No such customer group exists. ``0``: The access must be Y or N.
                ``0``: The price type and the group are tied already.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeGroup.add``. Scope: ``catalog``. Who may call: users who
        may manage price types. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-add.html
        """
        return await self._call(
            _PRICE_TYPE_GROUP__ADD,
            {"fields": _in_fields(fields, {"access": _yes_no})},
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take a price type away from a customer group.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``0``: The tie of price type and group does not exist. ``100``:
                `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeGroup.delete``. Scope: ``catalog``. Who may call: users
        who may manage price types. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-delete.html
        """
        return await self._call(_PRICE_TYPE_GROUP__DELETE, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PriceTypeGroupGetFieldsResult:
        """Describe the fields that tie a price type to a customer group.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceTypeGroupGetFieldsResult``: ``priceTypeGroup``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not view the
                catalogue.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeGroup.getFields``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue or manage price types. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-get-fields.html
        """
        return await self._call(_PRICE_TYPE_GROUP__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[PriceTypeGroup]:
        """List which customer groups are tied to which price types.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Ties of price types and customer groups found. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not view the
                catalogue.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeGroup.list``. Scope: ``catalog``. Who may call: users who
        may view the product catalogue or manage price types. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-list.html
        """
        return self._list(
            _PRICE_TYPE_GROUP__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class CatalogPriceTypeLangMethods(Namespace):
    """Methods of ``catalog.price_type_lang``."""

    def add(
        self,
        *,
        fields: PriceTypeLangAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceTypeLangAddResult:
        """Add a translation of a price type's name into one language.

        Args:
            fields: Values by field. Required. Keys: ``catalogGroupId`` (required), ``lang``
                (required), ``name`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceTypeLangAddResult``: ``priceTypeLang``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``201200000010``: There is no language with this identifier.
                ``201000000000``: There is no price type with this identifier. No code: The
                price type already has a name in this language. ``100``: The fields parameter is
                missing. ``0``: Mandatory fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeLang.add``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add.html
        """
        return self._call(_PRICE_TYPE_LANG__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete one translation of a price type's name.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``201200000000``: There is no price type name translation with this
                identifier. ``100``: The call needs an `id`, which was not passed. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeLang.delete``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-delete.html
        """
        return self._call(_PRICE_TYPE_LANG__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceTypeLangGetResult:
        """Fetch one translation of a price type's name by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceTypeLangGetResult``: ``priceTypeLang``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``201200000000``: There is no price type name
                translation with this identifier. ``100``: The required `id` is missing. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeLang.get``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get.html
        """
        return self._call(_PRICE_TYPE_LANG__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PriceTypeLangGetFieldsResult:
        """Describe the fields of a price type name translation.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceTypeLangGetFieldsResult``: ``priceTypeLang``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeLang.getFields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-fields.html
        """
        return self._call(_PRICE_TYPE_LANG__GET_FIELDS, {}, extra_params)

    def get_languages(self, *, extra_params: Mapping[str, object] | None = None) -> Page[Language]:
        """List the languages that price type names can be translated into.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Languages that a translation may be made in. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeLang.getLanguages``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-languages.html
        """
        return self._list(_PRICE_TYPE_LANG__GET_LANGUAGES, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[PriceTypeLang]:
        """List translations of price type names that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Translations found, one page of them. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeLang.list``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-list.html
        """
        return self._list(
            _PRICE_TYPE_LANG__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: PriceTypeLangUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceTypeLangUpdateResult:
        """Change an existing translation of a price type's name.

        Args:
            id: Identifier of the translation to change. Required.
            fields: Values by field. Required. Keys: ``name``, ``catalogGroupId``, ``lang``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceTypeLangUpdateResult``: ``priceTypeLang``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``201200000000``: There is no price type name translation with this
                identifier. ``201200000010``: There is no language with this identifier.
                ``201000000000``: There is no price type with this identifier. No code: The
                price type already has a name in this language. ``100``: The call needs an `id`,
                which was not passed. ``0``: The name is missing in fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeLang.update``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-update.html
        """
        return self._call(_PRICE_TYPE_LANG__UPDATE, {"Id": id, "fields": fields}, extra_params)


class AsyncCatalogPriceTypeLangMethods(AsyncNamespace):
    """Methods of ``catalog.price_type_lang``."""

    async def add(
        self,
        *,
        fields: PriceTypeLangAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceTypeLangAddResult:
        """Add a translation of a price type's name into one language.

        Args:
            fields: Values by field. Required. Keys: ``catalogGroupId`` (required), ``lang``
                (required), ``name`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceTypeLangAddResult``: ``priceTypeLang``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``201200000010``: There is no language with this identifier.
                ``201000000000``: There is no price type with this identifier. No code: The
                price type already has a name in this language. ``100``: The fields parameter is
                missing. ``0``: Mandatory fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeLang.add``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add.html
        """
        return await self._call(_PRICE_TYPE_LANG__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete one translation of a price type's name.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``201200000000``: There is no price type name translation with this
                identifier. ``100``: The call needs an `id`, which was not passed. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeLang.delete``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-delete.html
        """
        return await self._call(_PRICE_TYPE_LANG__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceTypeLangGetResult:
        """Fetch one translation of a price type's name by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceTypeLangGetResult``: ``priceTypeLang``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``201200000000``: There is no price type name
                translation with this identifier. ``100``: The required `id` is missing. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeLang.get``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get.html
        """
        return await self._call(_PRICE_TYPE_LANG__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> PriceTypeLangGetFieldsResult:
        """Describe the fields of a price type name translation.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceTypeLangGetFieldsResult``: ``priceTypeLang``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeLang.getFields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-fields.html
        """
        return await self._call(_PRICE_TYPE_LANG__GET_FIELDS, {}, extra_params)

    def get_languages(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> AsyncListing[Language]:
        """List the languages that price type names can be translated into.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Languages that a translation may be made in. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeLang.getLanguages``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-languages.html
        """
        return self._list(_PRICE_TYPE_LANG__GET_LANGUAGES, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[PriceTypeLang]:
        """List translations of price type names that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Translations found, one page of them. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeLang.list``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-list.html
        """
        return self._list(
            _PRICE_TYPE_LANG__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: PriceTypeLangUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PriceTypeLangUpdateResult:
        """Change an existing translation of a price type's name.

        Args:
            id: Identifier of the translation to change. Required.
            fields: Values by field. Required. Keys: ``name``, ``catalogGroupId``, ``lang``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PriceTypeLangUpdateResult``: ``priceTypeLang``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``201200000000``: There is no price type name translation with this
                identifier. ``201200000010``: There is no language with this identifier.
                ``201000000000``: There is no price type with this identifier. No code: The
                price type already has a name in this language. ``100``: The call needs an `id`,
                which was not passed. ``0``: The name is missing in fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.priceTypeLang.update``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-update.html
        """
        return await self._call(
            _PRICE_TYPE_LANG__UPDATE, {"Id": id, "fields": fields}, extra_params
        )


class CatalogProductImageMethods(Namespace):
    """Methods of ``catalog.product_image``."""

    def add(
        self,
        *,
        fields: ProductImageAddFields | Mapping[str, object],
        file_content: Sequence[str],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductImageAddResult:
        """Add an image to a product, variation or service.

        Args:
            fields: Values by field. Required. Keys: ``productId`` (required), ``type``.
            file_content: Content of the file in Base64, with its name before it where a list is
                expected. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductImageAddResult``: ``productImage``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not change
                the product catalogue. ``100``: `fields` is missing or empty. ``0``: The image
                file has no name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productImage.add``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-add.html
        """
        return self._call(
            _PRODUCT_IMAGE__ADD, {"fields": fields, "fileContent": file_content}, extra_params
        )

    def delete(
        self,
        *,
        product_id: int,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an image from a product, variation or service.

        Args:
            product_id: Product, parent product, variation or service that has the image.
                Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not change
                the product catalogue. ``100``: `productId` is missing or empty. ``0``: There is
                no product with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productImage.delete``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-delete.html
        """
        return self._call(_PRODUCT_IMAGE__DELETE, {"productId": product_id, "id": id}, extra_params)

    def get(
        self,
        *,
        product_id: int,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductImageGetResult:
        """Get one image of a product by its identifier.

        Args:
            product_id: Product, parent product, variation or service that has the image.
                Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductImageGetResult``: ``productImage``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not view the
                product catalogue. ``100``: `productId` is missing. ``0``: There is no product
                with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productImage.get``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get.html
        """
        return self._call(_PRODUCT_IMAGE__GET, {"productId": product_id, "id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ProductImageGetFieldsResult:
        """Describe the fields that a product image has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductImageGetFieldsResult``: ``productImage``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not view the
                product catalogue. ``0``: Something else went wrong, for instance a fatal error
                on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productImage.getFields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get-fields.html
        """
        return self._call(_PRODUCT_IMAGE__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        product_id: int,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ProductImage]:
        """List the images of a product, variation or service.

        Args:
            product_id: Product, parent product, variation or service that has the image.
                Required.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Images found for the product. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not view the
                product catalogue. ``100``: `productId` is missing or empty. ``0``: There is no
                product with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productImage.list``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-list.html
        """
        return self._list(
            _PRODUCT_IMAGE__LIST, {"productId": product_id, "select": select}, extra_params
        )


class AsyncCatalogProductImageMethods(AsyncNamespace):
    """Methods of ``catalog.product_image``."""

    async def add(
        self,
        *,
        fields: ProductImageAddFields | Mapping[str, object],
        file_content: Sequence[str],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductImageAddResult:
        """Add an image to a product, variation or service.

        Args:
            fields: Values by field. Required. Keys: ``productId`` (required), ``type``.
            file_content: Content of the file in Base64, with its name before it where a list is
                expected. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductImageAddResult``: ``productImage``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not change
                the product catalogue. ``100``: `fields` is missing or empty. ``0``: The image
                file has no name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productImage.add``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-add.html
        """
        return await self._call(
            _PRODUCT_IMAGE__ADD, {"fields": fields, "fileContent": file_content}, extra_params
        )

    async def delete(
        self,
        *,
        product_id: int,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an image from a product, variation or service.

        Args:
            product_id: Product, parent product, variation or service that has the image.
                Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not change
                the product catalogue. ``100``: `productId` is missing or empty. ``0``: There is
                no product with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productImage.delete``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-delete.html
        """
        return await self._call(
            _PRODUCT_IMAGE__DELETE, {"productId": product_id, "id": id}, extra_params
        )

    async def get(
        self,
        *,
        product_id: int,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductImageGetResult:
        """Get one image of a product by its identifier.

        Args:
            product_id: Product, parent product, variation or service that has the image.
                Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductImageGetResult``: ``productImage``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not view the
                product catalogue. ``100``: `productId` is missing. ``0``: There is no product
                with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productImage.get``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get.html
        """
        return await self._call(
            _PRODUCT_IMAGE__GET, {"productId": product_id, "id": id}, extra_params
        )

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ProductImageGetFieldsResult:
        """Describe the fields that a product image has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductImageGetFieldsResult``: ``productImage``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not view the
                product catalogue. ``0``: Something else went wrong, for instance a fatal error
                on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productImage.getFields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get-fields.html
        """
        return await self._call(_PRODUCT_IMAGE__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        product_id: int,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ProductImage]:
        """List the images of a product, variation or service.

        Args:
            product_id: Product, parent product, variation or service that has the image.
                Required.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Images found for the product. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not view the
                product catalogue. ``100``: `productId` is missing or empty. ``0``: There is no
                product with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productImage.list``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-list.html
        """
        return self._list(
            _PRODUCT_IMAGE__LIST, {"productId": product_id, "select": select}, extra_params
        )


class CatalogProductPropertyMethods(Namespace):
    """Methods of ``catalog.product_property``."""

    def add(
        self,
        *,
        fields: ProductPropertyAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertyAddResult:
        """Create a property for products or variations.

        Args:
            fields: Values by field. Required. Keys: ``iblockId`` (required), ``name``
                (required), ``code``, ``propertyType`` (required), ``userType``, ``multiple``,
                ``isRequired``, ``active``, ``sort``, ``userTypeSettings``, ``defaultValue``,
                ``rowCount``, ``colCount``, ``listType``, ``xmlId``, ``fileType``,
                ``multipleCnt``, ``linkIblockId``, ``withDescription``, ``searchable``,
                ``filtrable``, ``hint``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyAddResult``: ``productProperty``.

        Raises:
            APIError: the portal refused the call. ``0``: `fields` lacks one of `iblockId`,
                `name` and `propertyType`. ``0``: The caller may not change this information
                block. ``0``: `iblockId` names an information block that is no product
                catalogue. ``0``: `propertyType` and `userType` do not fit together. ``0``:
                `userTypeSettings` is not in the expected format. ``0``: `code` starts with a
                digit. ``0``: A field has a value of the wrong type. ``0``: The property could
                not be created because of an internal failure.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productProperty.add``. Scope: ``catalog``. Who may call: users who
        may change the product catalogue. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-add.html
        """
        return self._call(
            _PRODUCT_PROPERTY__ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "multiple": _yes_no,
                        "isRequired": _yes_no,
                        "active": _yes_no,
                        "withDescription": _yes_no,
                        "searchable": _yes_no,
                        "filtrable": _yes_no,
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
        """Delete a property of products or variations.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the catalogue.
                No code: There is no property with this identifier. ``0``: The property belongs
                to no product catalogue. ``0``: The property could not be deleted because of an
                internal failure.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productProperty.delete``. Scope: ``catalog``. Who may call: users
        who may view the product catalogue. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-delete.html
        """
        return self._call(_PRODUCT_PROPERTY__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertyGetResult:
        """Get one product or variation property by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyGetResult``: ``productProperty``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the product
                catalogue. No code: There is no property with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productProperty.get``. Scope: ``catalog``. Who may call: users who
        may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get.html
        """
        return self._call(_PRODUCT_PROPERTY__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ProductPropertyGetFieldsResult:
        """Describe the fields that a product or variation property has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyGetFieldsResult``: ``productProperty``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the catalogue.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productProperty.getFields``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get-fields.html
        """
        return self._call(_PRODUCT_PROPERTY__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ProductProperty]:
        """List product or variation properties that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Properties that match the request. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the product
                catalogue. ``100``: The value of the `filter` parameter has the wrong type: an
                array is expected. ``100``: The value of the `select` parameter has the wrong
                type: an array is expected. ``100``: The value of the `order` parameter has the
                wrong type: an array is expected.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productProperty.list``. Scope: ``catalog``. Who may call: users
        who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-list.html
        """
        return self._list(
            _PRODUCT_PROPERTY__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: ProductPropertyUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertyUpdateResult:
        """Change a property of products or variations.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``iblockId`` (required), ``name``,
                ``propertyType``, ``isRequired``, ``active``, ``sort``, ``code``,
                ``defaultValue``, ``userType``, ``rowCount``, ``colCount``, ``listType``,
                ``multiple``, ``xmlId``, ``fileType``, ``multipleCnt``, ``linkIblockId``,
                ``withDescription``, ``searchable``, ``filtrable``, ``hint``,
                ``userTypeSettings``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyUpdateResult``: ``productProperty``.

        Raises:
            APIError: the portal refused the call. ``0``: `fields` lacks `iblockId`. ``0``: The
                caller may not view the product catalogue. No code: There is no property with
                this identifier. ``0``: The property belongs to no product catalogue. ``0``:
                `propertyType` and `userType` do not fit together. ``0``: `userTypeSettings` is
                not in the expected format. ``0``: `code` starts with a digit. ``0``: `iblockId`
                is not in the expected format. ``100``: The value of the `id` parameter has the
                wrong type: a whole number is expected. ``0``: A field has a value of the wrong
                type. ``0``: The property could not be changed because of an internal failure.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productProperty.update``. Scope: ``catalog``. Who may call: users
        who may view the product catalogue. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-update.html
        """
        return self._call(
            _PRODUCT_PROPERTY__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "isRequired": _yes_no,
                        "active": _yes_no,
                        "multiple": _yes_no,
                        "withDescription": _yes_no,
                        "searchable": _yes_no,
                        "filtrable": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class AsyncCatalogProductPropertyMethods(AsyncNamespace):
    """Methods of ``catalog.product_property``."""

    async def add(
        self,
        *,
        fields: ProductPropertyAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertyAddResult:
        """Create a property for products or variations.

        Args:
            fields: Values by field. Required. Keys: ``iblockId`` (required), ``name``
                (required), ``code``, ``propertyType`` (required), ``userType``, ``multiple``,
                ``isRequired``, ``active``, ``sort``, ``userTypeSettings``, ``defaultValue``,
                ``rowCount``, ``colCount``, ``listType``, ``xmlId``, ``fileType``,
                ``multipleCnt``, ``linkIblockId``, ``withDescription``, ``searchable``,
                ``filtrable``, ``hint``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyAddResult``: ``productProperty``.

        Raises:
            APIError: the portal refused the call. ``0``: `fields` lacks one of `iblockId`,
                `name` and `propertyType`. ``0``: The caller may not change this information
                block. ``0``: `iblockId` names an information block that is no product
                catalogue. ``0``: `propertyType` and `userType` do not fit together. ``0``:
                `userTypeSettings` is not in the expected format. ``0``: `code` starts with a
                digit. ``0``: A field has a value of the wrong type. ``0``: The property could
                not be created because of an internal failure.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productProperty.add``. Scope: ``catalog``. Who may call: users who
        may change the product catalogue. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-add.html
        """
        return await self._call(
            _PRODUCT_PROPERTY__ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "multiple": _yes_no,
                        "isRequired": _yes_no,
                        "active": _yes_no,
                        "withDescription": _yes_no,
                        "searchable": _yes_no,
                        "filtrable": _yes_no,
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
        """Delete a property of products or variations.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the catalogue.
                No code: There is no property with this identifier. ``0``: The property belongs
                to no product catalogue. ``0``: The property could not be deleted because of an
                internal failure.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productProperty.delete``. Scope: ``catalog``. Who may call: users
        who may view the product catalogue. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-delete.html
        """
        return await self._call(_PRODUCT_PROPERTY__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertyGetResult:
        """Get one product or variation property by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyGetResult``: ``productProperty``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the product
                catalogue. No code: There is no property with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productProperty.get``. Scope: ``catalog``. Who may call: users who
        may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get.html
        """
        return await self._call(_PRODUCT_PROPERTY__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ProductPropertyGetFieldsResult:
        """Describe the fields that a product or variation property has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyGetFieldsResult``: ``productProperty``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the catalogue.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productProperty.getFields``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get-fields.html
        """
        return await self._call(_PRODUCT_PROPERTY__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ProductProperty]:
        """List product or variation properties that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Properties that match the request. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the product
                catalogue. ``100``: The value of the `filter` parameter has the wrong type: an
                array is expected. ``100``: The value of the `select` parameter has the wrong
                type: an array is expected. ``100``: The value of the `order` parameter has the
                wrong type: an array is expected.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productProperty.list``. Scope: ``catalog``. Who may call: users
        who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-list.html
        """
        return self._list(
            _PRODUCT_PROPERTY__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: ProductPropertyUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertyUpdateResult:
        """Change a property of products or variations.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``iblockId`` (required), ``name``,
                ``propertyType``, ``isRequired``, ``active``, ``sort``, ``code``,
                ``defaultValue``, ``userType``, ``rowCount``, ``colCount``, ``listType``,
                ``multiple``, ``xmlId``, ``fileType``, ``multipleCnt``, ``linkIblockId``,
                ``withDescription``, ``searchable``, ``filtrable``, ``hint``,
                ``userTypeSettings``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyUpdateResult``: ``productProperty``.

        Raises:
            APIError: the portal refused the call. ``0``: `fields` lacks `iblockId`. ``0``: The
                caller may not view the product catalogue. No code: There is no property with
                this identifier. ``0``: The property belongs to no product catalogue. ``0``:
                `propertyType` and `userType` do not fit together. ``0``: `userTypeSettings` is
                not in the expected format. ``0``: `code` starts with a digit. ``0``: `iblockId`
                is not in the expected format. ``100``: The value of the `id` parameter has the
                wrong type: a whole number is expected. ``0``: A field has a value of the wrong
                type. ``0``: The property could not be changed because of an internal failure.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productProperty.update``. Scope: ``catalog``. Who may call: users
        who may view the product catalogue. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-update.html
        """
        return await self._call(
            _PRODUCT_PROPERTY__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "isRequired": _yes_no,
                        "active": _yes_no,
                        "multiple": _yes_no,
                        "withDescription": _yes_no,
                        "searchable": _yes_no,
                        "filtrable": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class CatalogProductPropertyEnumMethods(Namespace):
    """Methods of ``catalog.product_property_enum``."""

    def add(
        self,
        *,
        fields: ProductPropertyEnumAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertyEnumAddResult:
        """Add a choice to a list property of products or variations.

        Args:
            fields: Values by field. Required. Keys: ``propertyId`` (required), ``value``
                (required), ``xmlId`` (required), ``def``, ``sort``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyEnumAddResult``: ``productPropertyEnum``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not change the
                information block property. ``0``: The property given as propertyId does not
                exist or is not one of the product catalogue. ``0``: The property is not of the
                list type. ``0``: The mandatory field xmlId is missing. ``0``: Another choice of
                this property already has this xmlId. ``BX_INVALID_VALUE``: Another record
                already has this xmlId (shown as External code). ``0``: The choice could not be
                added because of an internal fault; try again.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyEnum.add``. Scope: ``catalog``. Who may call: users
        who may view the product catalogue and change the information block property. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-add.html
        """
        return self._call(
            _PRODUCT_PROPERTY_ENUM__ADD,
            {"fields": _in_fields(fields, {"def": _yes_no})},
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a choice of a list property.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the product
                catalogue. ``0``: No choice has this id, or it is not one of the product
                catalogue. ``0``: The choice could not be deleted because of an internal fault;
                try again. ``100``: The mandatory parameter id is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyEnum.delete``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-delete.html
        """
        return self._call(_PRODUCT_PROPERTY_ENUM__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertyEnumGetResult:
        """Read one choice of a list property by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyEnumGetResult``: ``productPropertyEnum``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the product
                catalogue. ``0``: No choice of a list property has this id. ``100``: The
                mandatory parameter id is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyEnum.get``. Scope: ``catalog``. Who may call: users
        who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get.html
        """
        return self._call(_PRODUCT_PROPERTY_ENUM__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ProductPropertyEnumGetFieldsResult:
        """Describe the fields that a choice of a list property has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyEnumGetFieldsResult``: ``productPropertyEnum``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the product
                catalogue.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyEnum.getFields``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get-fields.html
        """
        return self._call(_PRODUCT_PROPERTY_ENUM__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ProductPropertyEnum]:
        """List choices of list properties that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Choices of list properties that were found. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the catalogue.
                ``100``: The filter parameter has the wrong type; an array is needed. ``100``:
                The select parameter has the wrong type; an array is needed. ``100``: The order
                parameter has the wrong type; an array is needed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyEnum.list``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-list.html
        """
        return self._list(
            _PRODUCT_PROPERTY_ENUM__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: ProductPropertyEnumUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertyEnumUpdateResult:
        """Change a choice of a list property.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``propertyId`` (required), ``value``
                (required), ``xmlId`` (required), ``def``, ``sort``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyEnumUpdateResult``: ``productPropertyEnum``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not change the
                information block property. ``0``: No choice has this id, or it is not one of
                the product catalogue. ``0``: The property given as propertyId is not one of the
                product catalogue. ``0``: The mandatory field xmlId is missing. ``0``: The
                choice could not be changed because of an internal fault; try again. ``100``:
                The mandatory parameter id is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyEnum.update``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue and change the information block property.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-update.html
        """
        return self._call(
            _PRODUCT_PROPERTY_ENUM__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"def": _yes_no})},
            extra_params,
        )


class AsyncCatalogProductPropertyEnumMethods(AsyncNamespace):
    """Methods of ``catalog.product_property_enum``."""

    async def add(
        self,
        *,
        fields: ProductPropertyEnumAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertyEnumAddResult:
        """Add a choice to a list property of products or variations.

        Args:
            fields: Values by field. Required. Keys: ``propertyId`` (required), ``value``
                (required), ``xmlId`` (required), ``def``, ``sort``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyEnumAddResult``: ``productPropertyEnum``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not change the
                information block property. ``0``: The property given as propertyId does not
                exist or is not one of the product catalogue. ``0``: The property is not of the
                list type. ``0``: The mandatory field xmlId is missing. ``0``: Another choice of
                this property already has this xmlId. ``BX_INVALID_VALUE``: Another record
                already has this xmlId (shown as External code). ``0``: The choice could not be
                added because of an internal fault; try again.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyEnum.add``. Scope: ``catalog``. Who may call: users
        who may view the product catalogue and change the information block property. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-add.html
        """
        return await self._call(
            _PRODUCT_PROPERTY_ENUM__ADD,
            {"fields": _in_fields(fields, {"def": _yes_no})},
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a choice of a list property.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the product
                catalogue. ``0``: No choice has this id, or it is not one of the product
                catalogue. ``0``: The choice could not be deleted because of an internal fault;
                try again. ``100``: The mandatory parameter id is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyEnum.delete``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-delete.html
        """
        return await self._call(_PRODUCT_PROPERTY_ENUM__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertyEnumGetResult:
        """Read one choice of a list property by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyEnumGetResult``: ``productPropertyEnum``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the product
                catalogue. ``0``: No choice of a list property has this id. ``100``: The
                mandatory parameter id is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyEnum.get``. Scope: ``catalog``. Who may call: users
        who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get.html
        """
        return await self._call(_PRODUCT_PROPERTY_ENUM__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ProductPropertyEnumGetFieldsResult:
        """Describe the fields that a choice of a list property has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyEnumGetFieldsResult``: ``productPropertyEnum``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the product
                catalogue.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyEnum.getFields``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get-fields.html
        """
        return await self._call(_PRODUCT_PROPERTY_ENUM__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ProductPropertyEnum]:
        """List choices of list properties that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Choices of list properties that were found. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the catalogue.
                ``100``: The filter parameter has the wrong type; an array is needed. ``100``:
                The select parameter has the wrong type; an array is needed. ``100``: The order
                parameter has the wrong type; an array is needed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyEnum.list``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-list.html
        """
        return self._list(
            _PRODUCT_PROPERTY_ENUM__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: ProductPropertyEnumUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertyEnumUpdateResult:
        """Change a choice of a list property.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``propertyId`` (required), ``value``
                (required), ``xmlId`` (required), ``def``, ``sort``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyEnumUpdateResult``: ``productPropertyEnum``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not change the
                information block property. ``0``: No choice has this id, or it is not one of
                the product catalogue. ``0``: The property given as propertyId is not one of the
                product catalogue. ``0``: The mandatory field xmlId is missing. ``0``: The
                choice could not be changed because of an internal fault; try again. ``100``:
                The mandatory parameter id is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyEnum.update``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue and change the information block property.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-update.html
        """
        return await self._call(
            _PRODUCT_PROPERTY_ENUM__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"def": _yes_no})},
            extra_params,
        )


class CatalogProductPropertyFeatureMethods(Namespace):
    """Methods of ``catalog.product_property_feature``."""

    def add(
        self,
        *,
        fields: ProductPropertyFeatureAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertyFeatureAddResult:
        """Add a feature setting, on or off, to a product property.

        Args:
            fields: Values by field. Required. Keys: ``propertyId`` (required), ``moduleId``
                (required), ``featureId`` (required), ``isEnabled`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyFeatureAddResult``: ``productPropertyFeature``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not change the property
                of the information block. ``0``: The property does not exist or is outside the
                product catalogue. ``0``: One of moduleId, featureId and isEnabled is missing.
                ``0``: The values of moduleId, featureId and isEnabled do not fit together.
                ``0``: The property already has an entry for this module and feature.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyFeature.add``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue and change the information block property.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-add.html
        """
        return self._call(
            _PRODUCT_PROPERTY_FEATURE__ADD,
            {"fields": _in_fields(fields, {"isEnabled": _yes_no})},
            extra_params,
        )

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertyFeatureGetResult:
        """Fetch one product property feature by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyFeatureGetResult``: ``productPropertyFeature``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the product
                catalogue. ``0``: The feature does not exist or its id is malformed. ``100``:
                The mandatory parameter id is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyFeature.get``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get.html
        """
        return self._call(_PRODUCT_PROPERTY_FEATURE__GET, {"id": id}, extra_params)

    def get_available_features_by_property(
        self,
        *,
        property_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertyFeatureGetAvailableFeaturesByPropertyResult:
        """List the features that a product property can have.

        Args:
            property_id: Property of a product or variation. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyFeatureGetAvailableFeaturesByPropertyResult``: ``features``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the catalogue.
                ``0``: The property does not exist or is outside the product catalogue. ``100``:
                The value of propertyId must be an integer. ``100``: The property is missing
                (propertyId).
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyFeature.getAvailableFeaturesByProperty``. Scope:
        ``catalog``. Who may call: users who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-available-features-by-property.html
        """
        return self._call(
            _PRODUCT_PROPERTY_FEATURE__GET_AVAILABLE_FEATURES_BY_PROPERTY,
            {"propertyId": property_id},
            extra_params,
        )

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ProductPropertyFeatureGetFieldsResult:
        """Describe the fields of a product property feature.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyFeatureGetFieldsResult``: ``productPropertyFeature``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the product
                catalogue.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyFeature.getFields``. Scope: ``catalog``. Who may
        call: users who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-fields.html
        """
        return self._call(_PRODUCT_PROPERTY_FEATURE__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ProductPropertyFeatures]:
        """List product property features that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Property features found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the product
                catalogue. ``100``: The filter parameter has the wrong type; an array is needed.
                ``100``: The select parameter has the wrong type; an array is needed. ``100``:
                The order parameter has the wrong type; an array is needed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyFeature.list``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-list.html
        """
        return self._list(
            _PRODUCT_PROPERTY_FEATURE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: ProductPropertyFeatureUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertyFeatureUpdateResult:
        """Change a feature already set for a product property.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``propertyId`` (required), ``moduleId``
                (required), ``featureId`` (required), ``isEnabled`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyFeatureUpdateResult``: ``productPropertyFeature``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not change the property
                of the information block. ``0``: The feature does not exist or its property is
                outside the product catalogue. ``0``: One of moduleId, featureId and isEnabled
                is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyFeature.update``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue and change the information block property.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-update.html
        """
        return self._call(
            _PRODUCT_PROPERTY_FEATURE__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"isEnabled": _yes_no})},
            extra_params,
        )


class AsyncCatalogProductPropertyFeatureMethods(AsyncNamespace):
    """Methods of ``catalog.product_property_feature``."""

    async def add(
        self,
        *,
        fields: ProductPropertyFeatureAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertyFeatureAddResult:
        """Add a feature setting, on or off, to a product property.

        Args:
            fields: Values by field. Required. Keys: ``propertyId`` (required), ``moduleId``
                (required), ``featureId`` (required), ``isEnabled`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyFeatureAddResult``: ``productPropertyFeature``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not change the property
                of the information block. ``0``: The property does not exist or is outside the
                product catalogue. ``0``: One of moduleId, featureId and isEnabled is missing.
                ``0``: The values of moduleId, featureId and isEnabled do not fit together.
                ``0``: The property already has an entry for this module and feature.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyFeature.add``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue and change the information block property.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-add.html
        """
        return await self._call(
            _PRODUCT_PROPERTY_FEATURE__ADD,
            {"fields": _in_fields(fields, {"isEnabled": _yes_no})},
            extra_params,
        )

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertyFeatureGetResult:
        """Fetch one product property feature by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyFeatureGetResult``: ``productPropertyFeature``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the product
                catalogue. ``0``: The feature does not exist or its id is malformed. ``100``:
                The mandatory parameter id is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyFeature.get``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get.html
        """
        return await self._call(_PRODUCT_PROPERTY_FEATURE__GET, {"id": id}, extra_params)

    async def get_available_features_by_property(
        self,
        *,
        property_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertyFeatureGetAvailableFeaturesByPropertyResult:
        """List the features that a product property can have.

        Args:
            property_id: Property of a product or variation. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyFeatureGetAvailableFeaturesByPropertyResult``: ``features``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the catalogue.
                ``0``: The property does not exist or is outside the product catalogue. ``100``:
                The value of propertyId must be an integer. ``100``: The property is missing
                (propertyId).
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyFeature.getAvailableFeaturesByProperty``. Scope:
        ``catalog``. Who may call: users who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-available-features-by-property.html
        """
        return await self._call(
            _PRODUCT_PROPERTY_FEATURE__GET_AVAILABLE_FEATURES_BY_PROPERTY,
            {"propertyId": property_id},
            extra_params,
        )

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> ProductPropertyFeatureGetFieldsResult:
        """Describe the fields of a product property feature.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyFeatureGetFieldsResult``: ``productPropertyFeature``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the product
                catalogue.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyFeature.getFields``. Scope: ``catalog``. Who may
        call: users who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-fields.html
        """
        return await self._call(_PRODUCT_PROPERTY_FEATURE__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ProductPropertyFeatures]:
        """List product property features that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Property features found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the product
                catalogue. ``100``: The filter parameter has the wrong type; an array is needed.
                ``100``: The select parameter has the wrong type; an array is needed. ``100``:
                The order parameter has the wrong type; an array is needed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyFeature.list``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-list.html
        """
        return self._list(
            _PRODUCT_PROPERTY_FEATURE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: ProductPropertyFeatureUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertyFeatureUpdateResult:
        """Change a feature already set for a product property.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``propertyId`` (required), ``moduleId``
                (required), ``featureId`` (required), ``isEnabled`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertyFeatureUpdateResult``: ``productPropertyFeature``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not change the property
                of the information block. ``0``: The feature does not exist or its property is
                outside the product catalogue. ``0``: One of moduleId, featureId and isEnabled
                is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertyFeature.update``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue and change the information block property.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-update.html
        """
        return await self._call(
            _PRODUCT_PROPERTY_FEATURE__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"isEnabled": _yes_no})},
            extra_params,
        )


class CatalogProductPropertySectionMethods(Namespace):
    """Methods of ``catalog.product_property_section``."""

    def get(
        self,
        *,
        property_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertySectionGetResult:
        """Read how one product property shows in the smart filter.

        Args:
            property_id: Property of a product or variation. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertySectionGetResult``: ``productPropertySection``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the product
                catalogue. ``0``: The property does not exist or is outside the product
                catalogue. ``100``: The value of propertyId must be an integer. ``100``: The
                property is missing (propertyId).
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertySection.get``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-get.html
        """
        return self._call(_PRODUCT_PROPERTY_SECTION__GET, {"propertyId": property_id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[
            Literal["displayExpanded", "displayType", "filterHint", "propertyId", "smartFilter"]
            | str
        ]
        | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ProductPropertySection]:
        """List the smart filter settings of product properties, page by page.

        Args:
            select: Fields to answer with. One of ``displayExpanded`` (whether the filter shows
                it unfolded), ``displayType`` (control in the smart filter), ``filterHint``
                (hint for visitors), ``propertyId`` (property of a product or variation),
                ``smartFilter`` (whether the smart filter shows it) and others.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Smart filter settings of the properties found. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the product
                catalogue. ``100``: The filter parameter has the wrong type; an array is needed.
                ``100``: The select parameter has the wrong type; an array is needed. ``100``:
                The order parameter has the wrong type; an array is needed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertySection.list``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-list.html
        """
        return self._list(
            _PRODUCT_PROPERTY_SECTION__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def set(
        self,
        *,
        property_id: int,
        fields: ProductPropertySectionSetFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertySectionSetResult:
        """Set how a product property shows in the smart filter.

        Args:
            property_id: Property of a product or variation. Required.
            fields: Values by field. Required. Keys: ``smartFilter``, ``displayType``,
                ``displayExpanded``, ``filterHint``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertySectionSetResult``: ``productPropertySection``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not change how the
                property shows in sections. ``0``: The property does not exist or is outside the
                product catalogue. ``100``: The parameter fields is missing. ``0``: The settings
                could not be saved because of an internal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertySection.set``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-set.html
        """
        return self._call(
            _PRODUCT_PROPERTY_SECTION__SET,
            {
                "propertyId": property_id,
                "fields": _in_fields(fields, {"smartFilter": _yes_no, "displayExpanded": _yes_no}),
            },
            extra_params,
        )


class AsyncCatalogProductPropertySectionMethods(AsyncNamespace):
    """Methods of ``catalog.product_property_section``."""

    async def get(
        self,
        *,
        property_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertySectionGetResult:
        """Read how one product property shows in the smart filter.

        Args:
            property_id: Property of a product or variation. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertySectionGetResult``: ``productPropertySection``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the product
                catalogue. ``0``: The property does not exist or is outside the product
                catalogue. ``100``: The value of propertyId must be an integer. ``100``: The
                property is missing (propertyId).
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertySection.get``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-get.html
        """
        return await self._call(
            _PRODUCT_PROPERTY_SECTION__GET, {"propertyId": property_id}, extra_params
        )

    def list(
        self,
        *,
        select: Sequence[
            Literal["displayExpanded", "displayType", "filterHint", "propertyId", "smartFilter"]
            | str
        ]
        | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ProductPropertySection]:
        """List the smart filter settings of product properties, page by page.

        Args:
            select: Fields to answer with. One of ``displayExpanded`` (whether the filter shows
                it unfolded), ``displayType`` (control in the smart filter), ``filterHint``
                (hint for visitors), ``propertyId`` (property of a product or variation),
                ``smartFilter`` (whether the smart filter shows it) and others.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Smart filter settings of the properties found. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the product
                catalogue. ``100``: The filter parameter has the wrong type; an array is needed.
                ``100``: The select parameter has the wrong type; an array is needed. ``100``:
                The order parameter has the wrong type; an array is needed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertySection.list``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-list.html
        """
        return self._list(
            _PRODUCT_PROPERTY_SECTION__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def set(
        self,
        *,
        property_id: int,
        fields: ProductPropertySectionSetFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ProductPropertySectionSetResult:
        """Set how a product property shows in the smart filter.

        Args:
            property_id: Property of a product or variation. Required.
            fields: Values by field. Required. Keys: ``smartFilter``, ``displayType``,
                ``displayExpanded``, ``filterHint``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProductPropertySectionSetResult``: ``productPropertySection``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not change how the
                property shows in sections. ``0``: The property does not exist or is outside the
                product catalogue. ``100``: The parameter fields is missing. ``0``: The settings
                could not be saved because of an internal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.productPropertySection.set``. Scope: ``catalog``. Who may call:
        users who may view the product catalogue. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-set.html
        """
        return await self._call(
            _PRODUCT_PROPERTY_SECTION__SET,
            {
                "propertyId": property_id,
                "fields": _in_fields(fields, {"smartFilter": _yes_no, "displayExpanded": _yes_no}),
            },
            extra_params,
        )


class CatalogRatioMethods(Namespace):
    """Methods of ``catalog.ratio``."""

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> RatioGetResult:
        """Fetch one unit-of-measure ratio by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RatioGetResult``: ``ratio``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not view
                this unit-of-measure ratio. ``100``: The call needs an `id`, which was not
                passed. ``0``: There is no such unit-of-measure ratio.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.ratio.get``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get.html
        """
        return self._call(_RATIO__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> RatioGetFieldsResult:
        """Describe the fields of a unit-of-measure ratio.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RatioGetFieldsResult``: ``ratio``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                unit-of-measure ratios. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.ratio.getFields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get-fields.html
        """
        return self._call(_RATIO__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[Ratio]:
        """List unit-of-measure ratios that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Unit-of-measure ratios found, one page of them. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``0``: Something else went wrong, for instance a fatal error on
                the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.ratio.list``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-list.html
        """
        return self._list(
            _RATIO__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class AsyncCatalogRatioMethods(AsyncNamespace):
    """Methods of ``catalog.ratio``."""

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> RatioGetResult:
        """Fetch one unit-of-measure ratio by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RatioGetResult``: ``ratio``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not view
                this unit-of-measure ratio. ``100``: The call needs an `id`, which was not
                passed. ``0``: There is no such unit-of-measure ratio.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.ratio.get``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get.html
        """
        return await self._call(_RATIO__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> RatioGetFieldsResult:
        """Describe the fields of a unit-of-measure ratio.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RatioGetFieldsResult``: ``ratio``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                unit-of-measure ratios. ``0``: Something else went wrong, for instance a fatal
                error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.ratio.getFields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get-fields.html
        """
        return await self._call(_RATIO__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[Ratio]:
        """List unit-of-measure ratios that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Unit-of-measure ratios found, one page of them. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``0``: Something else went wrong, for instance a fatal error on
                the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.ratio.list``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-list.html
        """
        return self._list(
            _RATIO__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class CatalogRoundingRuleMethods(Namespace):
    """Methods of ``catalog.rounding_rule``."""

    def add(
        self,
        *,
        fields: RoundingRuleAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> RoundingRuleAddResult:
        """Create a rule for rounding prices of a price type.

        Args:
            fields: Values by field. Required. Keys: ``catalogGroupId`` (required), ``price``
                (required), ``roundType`` (required), ``roundPrecision`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RoundingRuleAddResult``: ``roundingRule``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``100``: The fields parameter is missing. ``0``: Mandatory fields
                are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.roundingRule.add``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-add.html
        """
        return self._call(_ROUNDING_RULE__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a price rounding rule.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not delete
                this. ``200900000000``: The rounding rule does not exist. ``100``: The call
                needs an `id`, which was not passed. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.roundingRule.delete``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-delete.html
        """
        return self._call(_ROUNDING_RULE__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> RoundingRuleGetResult:
        """Fetch one price rounding rule by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RoundingRuleGetResult``: ``roundingRule``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``200900000000``: The rounding rule does not exist.
                ``100``: The parameter id is missing. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.roundingRule.get``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get.html
        """
        return self._call(_ROUNDING_RULE__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> RoundingRuleGetFieldsResult:
        """Describe the fields of a price rounding rule.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RoundingRuleGetFieldsResult``: ``roundingRule``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.roundingRule.getFields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get-fields.html
        """
        return self._call(_ROUNDING_RULE__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[RoundingRule]:
        """List price rounding rules that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Price rounding rules found, one page of them. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.roundingrule.list``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-list.html
        """
        return self._list(
            _ROUNDING_RULE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: RoundingRuleUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> RoundingRuleUpdateResult:
        """Change a price rounding rule.

        Args:
            id: Rounding rule to change. Required.
            fields: Values by field. Required. Keys: ``catalogGroupId`` (required), ``price``
                (required), ``roundType`` (required), ``roundPrecision`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RoundingRuleUpdateResult``: ``roundingRule``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``200900000000``: The rounding rule does not exist. ``100``: The
                call needs an `id`, which was not passed. ``0``: The price type is missing in
                fields (catalogGroupId).
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.roundingRule.update``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-update.html
        """
        return self._call(_ROUNDING_RULE__UPDATE, {"Id": id, "fields": fields}, extra_params)


class AsyncCatalogRoundingRuleMethods(AsyncNamespace):
    """Methods of ``catalog.rounding_rule``."""

    async def add(
        self,
        *,
        fields: RoundingRuleAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> RoundingRuleAddResult:
        """Create a rule for rounding prices of a price type.

        Args:
            fields: Values by field. Required. Keys: ``catalogGroupId`` (required), ``price``
                (required), ``roundType`` (required), ``roundPrecision`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RoundingRuleAddResult``: ``roundingRule``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``100``: The fields parameter is missing. ``0``: Mandatory fields
                are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.roundingRule.add``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-add.html
        """
        return await self._call(_ROUNDING_RULE__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a price rounding rule.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not delete
                this. ``200900000000``: The rounding rule does not exist. ``100``: The call
                needs an `id`, which was not passed. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.roundingRule.delete``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-delete.html
        """
        return await self._call(_ROUNDING_RULE__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> RoundingRuleGetResult:
        """Fetch one price rounding rule by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RoundingRuleGetResult``: ``roundingRule``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``200900000000``: The rounding rule does not exist.
                ``100``: The parameter id is missing. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.roundingRule.get``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get.html
        """
        return await self._call(_ROUNDING_RULE__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> RoundingRuleGetFieldsResult:
        """Describe the fields of a price rounding rule.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RoundingRuleGetFieldsResult``: ``roundingRule``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.roundingRule.getFields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get-fields.html
        """
        return await self._call(_ROUNDING_RULE__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[RoundingRule]:
        """List price rounding rules that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Price rounding rules found, one page of them. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.roundingrule.list``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-list.html
        """
        return self._list(
            _ROUNDING_RULE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: RoundingRuleUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> RoundingRuleUpdateResult:
        """Change a price rounding rule.

        Args:
            id: Rounding rule to change. Required.
            fields: Values by field. Required. Keys: ``catalogGroupId`` (required), ``price``
                (required), ``roundType`` (required), ``roundPrecision`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RoundingRuleUpdateResult``: ``roundingRule``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``200900000000``: The rounding rule does not exist. ``100``: The
                call needs an `id`, which was not passed. ``0``: The price type is missing in
                fields (catalogGroupId).
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.roundingRule.update``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-update.html
        """
        return await self._call(_ROUNDING_RULE__UPDATE, {"Id": id, "fields": fields}, extra_params)


class CatalogSectionMethods(Namespace):
    """Methods of ``catalog.section``."""

    def add(
        self,
        *,
        fields: SectionAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> SectionAddResult:
        """Create a section in a trade catalogue.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``iblockId``
                (required), ``iblockSectionId``, ``sort``, ``active``, ``code``, ``xmlId``,
                ``description``, ``descriptionType``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SectionAddResult``: ``section``.

        Raises:
            APIError: the portal refused the call. ``200040300040``: The caller may not edit
                sections. ``200700300000``: The section was not added, for instance because its
                parent lies in another information block. ``200700300040``: Another section
                already uses this `code`. ``200700300050``: There is no information block with
                this `iblockId`. ``100``: The fields parameter is missing. ``0``: Mandatory
                fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.section.add``. Scope: ``catalog``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-add.html
        """
        return self._call(_SECTION__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a section of a trade catalogue.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300050``: The caller may not delete
                the catalogue section. ``200040300020``: Something went wrong while the section
                was being deleted. ``200700300030``: There is no catalogue section with this
                identifier. ``100``: The call needs an `id`, which was not passed. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.section.delete``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-delete.html
        """
        return self._call(_SECTION__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> SectionGetResult:
        """Fetch one catalogue section by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SectionGetResult``: ``section``.

        Raises:
            APIError: the portal refused the call. ``200040300040``: The caller may not read
                sections. ``200700300030``: There is no catalogue section with this identifier.
                ``100``: The call needs an `id`, which was not passed. ``0``: Something else
                went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.section.get``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get.html
        """
        return self._call(_SECTION__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> SectionGetFieldsResult:
        """Describe the fields of a catalogue section.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SectionGetFieldsResult``: ``section``.

        Raises:
            APIError: the portal refused the call. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.section.getFields``. Scope: ``catalog``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get-fields.html
        """
        return self._call(_SECTION__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[Section]:
        """List catalogue sections that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Catalogue sections found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300030``: The caller may not read the
                catalogue section. ``0``: The filter lacks required fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.section.list``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-list.html
        """
        return self._list(
            _SECTION__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: SectionUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> SectionUpdateResult:
        """Change fields of a catalogue section.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``iblockId`` (required), ``name``
                (required), ``description``, ``descriptionType``, ``iblockSectionId``,
                ``xmlId``, ``code``, ``sort``, ``active``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SectionUpdateResult``: ``section``.

        Raises:
            APIError: the portal refused the call. ``200040300040``: The caller may not edit the
                section. ``200700300010``: The section was not changed, for instance because its
                parent lies in another information block. ``200700300030``: There is no
                catalogue section with this identifier. ``200700300040``: Another section
                already uses this `code`. ``200700300050``: There is no information block with
                this `iblockId`. ``100``: The call needs an `id`, which was not passed. ``0``:
                The name is missing in fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.section.update``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-update.html
        """
        return self._call(_SECTION__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncCatalogSectionMethods(AsyncNamespace):
    """Methods of ``catalog.section``."""

    async def add(
        self,
        *,
        fields: SectionAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> SectionAddResult:
        """Create a section in a trade catalogue.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``iblockId``
                (required), ``iblockSectionId``, ``sort``, ``active``, ``code``, ``xmlId``,
                ``description``, ``descriptionType``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SectionAddResult``: ``section``.

        Raises:
            APIError: the portal refused the call. ``200040300040``: The caller may not edit
                sections. ``200700300000``: The section was not added, for instance because its
                parent lies in another information block. ``200700300040``: Another section
                already uses this `code`. ``200700300050``: There is no information block with
                this `iblockId`. ``100``: The fields parameter is missing. ``0``: Mandatory
                fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.section.add``. Scope: ``catalog``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-add.html
        """
        return await self._call(_SECTION__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a section of a trade catalogue.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300050``: The caller may not delete
                the catalogue section. ``200040300020``: Something went wrong while the section
                was being deleted. ``200700300030``: There is no catalogue section with this
                identifier. ``100``: The call needs an `id`, which was not passed. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.section.delete``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-delete.html
        """
        return await self._call(_SECTION__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> SectionGetResult:
        """Fetch one catalogue section by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SectionGetResult``: ``section``.

        Raises:
            APIError: the portal refused the call. ``200040300040``: The caller may not read
                sections. ``200700300030``: There is no catalogue section with this identifier.
                ``100``: The call needs an `id`, which was not passed. ``0``: Something else
                went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.section.get``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get.html
        """
        return await self._call(_SECTION__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> SectionGetFieldsResult:
        """Describe the fields of a catalogue section.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SectionGetFieldsResult``: ``section``.

        Raises:
            APIError: the portal refused the call. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.section.getFields``. Scope: ``catalog``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get-fields.html
        """
        return await self._call(_SECTION__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[Section]:
        """List catalogue sections that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Catalogue sections found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300030``: The caller may not read the
                catalogue section. ``0``: The filter lacks required fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.section.list``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-list.html
        """
        return self._list(
            _SECTION__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: SectionUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> SectionUpdateResult:
        """Change fields of a catalogue section.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``iblockId`` (required), ``name``
                (required), ``description``, ``descriptionType``, ``iblockSectionId``,
                ``xmlId``, ``code``, ``sort``, ``active``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SectionUpdateResult``: ``section``.

        Raises:
            APIError: the portal refused the call. ``200040300040``: The caller may not edit the
                section. ``200700300010``: The section was not changed, for instance because its
                parent lies in another information block. ``200700300030``: There is no
                catalogue section with this identifier. ``200700300040``: Another section
                already uses this `code`. ``200700300050``: There is no information block with
                this `iblockId`. ``100``: The call needs an `id`, which was not passed. ``0``:
                The name is missing in fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.section.update``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-update.html
        """
        return await self._call(_SECTION__UPDATE, {"id": id, "fields": fields}, extra_params)


class CatalogStoreMethods(Namespace):
    """Methods of ``catalog.store``."""

    def add(
        self,
        *,
        fields: StoreAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> StoreAddResult:
        """Create a warehouse.

        Args:
            fields: Values by field. Required. Keys: ``address`` (required), ``title``,
                ``active``, ``description``, ``gpsN``, ``gpsS``, ``imageId``, ``dateModify``,
                ``dateCreate``, ``userId``, ``modifiedBy``, ``phone``, ``schedule``, ``xmlId``,
                ``sort``, ``email``, ``issuingCenter``, ``code``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StoreAddResult``: ``store``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not create
                warehouses. ``100``: The call gives no `fields`, or an empty one. ``0``: The
                call gives no `address`, or an empty one.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.store.add``. Scope: ``catalog``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-add.html
        """
        return self._call(
            _STORE__ADD,
            {"fields": _in_fields(fields, {"active": _yes_no, "issuingCenter": _yes_no})},
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a warehouse that no documents refer to.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not delete
                the warehouse. ``201100000000``: There is no warehouse with this identifier.
                ``100``: The call gives no `id`, or an empty one. ``0``: The warehouse cannot be
                deleted, inventory documents refer to it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.store.delete``. Scope: ``catalog``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-delete.html
        """
        return self._call(_STORE__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> StoreGetResult:
        """Fetch one warehouse by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StoreGetResult``: ``store``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not view the
                warehouse. ``201100000000``: There is no warehouse with this identifier.
                ``100``: The call needs an `id`, which was not passed. ``0``: Something else
                went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.store.get``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get.html
        """
        return self._call(_STORE__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> StoreGetFieldsResult:
        """Describe the fields of a warehouse.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StoreGetFieldsResult``: ``store``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.store.getFields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get-fields.html
        """
        return self._call(_STORE__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[Store]:
        """List warehouses that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Warehouses found, one page of them. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                warehouses. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.store.list``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-list.html
        """
        return self._list(
            _STORE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: StoreUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> StoreUpdateResult:
        """Change fields of a warehouse.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``address``, ``title``, ``active``,
                ``description``, ``gpsN``, ``gpsS``, ``imageId``, ``dateModify``,
                ``dateCreate``, ``userId``, ``modifiedBy``, ``phone``, ``schedule``, ``xmlId``,
                ``sort``, ``email``, ``issuingCenter``, ``code``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StoreUpdateResult``: ``store``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not change
                the warehouse. ``201100000000``: There is no warehouse with this identifier.
                ``100``: The call gives no `fields`, or an empty one. ``0``: Parameter `address`
                is empty. ``200040300010``: The caller lacks the rights for this action.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.store.update``. Scope: ``catalog``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-update.html
        """
        return self._call(
            _STORE__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"active": _yes_no, "issuingCenter": _yes_no})},
            extra_params,
        )


class AsyncCatalogStoreMethods(AsyncNamespace):
    """Methods of ``catalog.store``."""

    async def add(
        self,
        *,
        fields: StoreAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> StoreAddResult:
        """Create a warehouse.

        Args:
            fields: Values by field. Required. Keys: ``address`` (required), ``title``,
                ``active``, ``description``, ``gpsN``, ``gpsS``, ``imageId``, ``dateModify``,
                ``dateCreate``, ``userId``, ``modifiedBy``, ``phone``, ``schedule``, ``xmlId``,
                ``sort``, ``email``, ``issuingCenter``, ``code``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StoreAddResult``: ``store``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not create
                warehouses. ``100``: The call gives no `fields`, or an empty one. ``0``: The
                call gives no `address`, or an empty one.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.store.add``. Scope: ``catalog``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-add.html
        """
        return await self._call(
            _STORE__ADD,
            {"fields": _in_fields(fields, {"active": _yes_no, "issuingCenter": _yes_no})},
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a warehouse that no documents refer to.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not delete
                the warehouse. ``201100000000``: There is no warehouse with this identifier.
                ``100``: The call gives no `id`, or an empty one. ``0``: The warehouse cannot be
                deleted, inventory documents refer to it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.store.delete``. Scope: ``catalog``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-delete.html
        """
        return await self._call(_STORE__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> StoreGetResult:
        """Fetch one warehouse by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StoreGetResult``: ``store``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not view the
                warehouse. ``201100000000``: There is no warehouse with this identifier.
                ``100``: The call needs an `id`, which was not passed. ``0``: Something else
                went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.store.get``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get.html
        """
        return await self._call(_STORE__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> StoreGetFieldsResult:
        """Describe the fields of a warehouse.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StoreGetFieldsResult``: ``store``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.store.getFields``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get-fields.html
        """
        return await self._call(_STORE__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[Store]:
        """List warehouses that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Warehouses found, one page of them. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                warehouses. ``0``: Something else went wrong, for instance a fatal error on the
                server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.store.list``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-list.html
        """
        return self._list(
            _STORE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: StoreUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> StoreUpdateResult:
        """Change fields of a warehouse.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``address``, ``title``, ``active``,
                ``description``, ``gpsN``, ``gpsS``, ``imageId``, ``dateModify``,
                ``dateCreate``, ``userId``, ``modifiedBy``, ``phone``, ``schedule``, ``xmlId``,
                ``sort``, ``email``, ``issuingCenter``, ``code``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StoreUpdateResult``: ``store``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not change
                the warehouse. ``201100000000``: There is no warehouse with this identifier.
                ``100``: The call gives no `fields`, or an empty one. ``0``: Parameter `address`
                is empty. ``200040300010``: The caller lacks the rights for this action.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.store.update``. Scope: ``catalog``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-update.html
        """
        return await self._call(
            _STORE__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"active": _yes_no, "issuingCenter": _yes_no})},
            extra_params,
        )


class CatalogStoreproductMethods(Namespace):
    """Methods of ``catalog.storeproduct``."""

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> StoreproductGetResult:
        """Get one stock record of a product in a warehouse by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StoreproductGetResult``: ``storeProduct``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. No code: There is no stock record with this
                identifier. ``100``: `id` is missing. ``0``: Some other failure occurred; see
                the message.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.storeproduct.get``. Scope: ``catalog``. Who may call: users with
        the permission to view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get.html
        """
        return self._call(_STOREPRODUCT__GET, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> StoreproductGetFieldsResult:
        """Describe the fields of a product's stock record.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StoreproductGetFieldsResult``: ``storeProduct``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Some other failure occurred; see the
                message.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.storeproduct.getFields``. Scope: ``catalog``. Who may call: users
        with the permission to view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get-fields.html
        """
        return self._call(_STOREPRODUCT__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[Storeproduct]:
        """List stock records of products across warehouses by filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Stock records found, with the fields named in `select`.
            Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Some other failure occurred; see the
                message.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.storeproduct.list``. Scope: ``catalog``. Who may call: users with
        the permission to view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-list.html
        """
        return self._list(
            _STOREPRODUCT__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class AsyncCatalogStoreproductMethods(AsyncNamespace):
    """Methods of ``catalog.storeproduct``."""

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> StoreproductGetResult:
        """Get one stock record of a product in a warehouse by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StoreproductGetResult``: ``storeProduct``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. No code: There is no stock record with this
                identifier. ``100``: `id` is missing. ``0``: Some other failure occurred; see
                the message.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.storeproduct.get``. Scope: ``catalog``. Who may call: users with
        the permission to view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get.html
        """
        return await self._call(_STOREPRODUCT__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> StoreproductGetFieldsResult:
        """Describe the fields of a product's stock record.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StoreproductGetFieldsResult``: ``storeProduct``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Some other failure occurred; see the
                message.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.storeproduct.getFields``. Scope: ``catalog``. Who may call: users
        with the permission to view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get-fields.html
        """
        return await self._call(_STOREPRODUCT__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[Storeproduct]:
        """List stock records of products across warehouses by filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Stock records found, with the fields named in `select`.
            Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Some other failure occurred; see the
                message.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.storeproduct.list``. Scope: ``catalog``. Who may call: users with
        the permission to view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-list.html
        """
        return self._list(
            _STOREPRODUCT__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )


class CatalogUserfieldMethods(Namespace):
    """Methods of ``catalog.userfield``."""

    @property
    def document(self) -> CatalogUserfieldDocumentMethods:
        """Methods of ``catalog.userfield.document``."""
        return CatalogUserfieldDocumentMethods(self._caller)


class AsyncCatalogUserfieldMethods(AsyncNamespace):
    """Methods of ``catalog.userfield``."""

    @property
    def document(self) -> AsyncCatalogUserfieldDocumentMethods:
        """Methods of ``catalog.userfield.document``."""
        return AsyncCatalogUserfieldDocumentMethods(self._caller)


class CatalogUserfieldDocumentMethods(Namespace):
    """Methods of ``catalog.userfield.document``."""

    def list(
        self,
        *,
        select: Sequence[str],
        filter: Mapping[str, object],
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[UserfieldDocument]:
        """List custom field values of inventory documents of one type, 50 per page.

        Args:
            select: Fields to answer with. Required.
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Documents with those custom field values that were selected.
            Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: `select` lacks the field
                `documentType`. ``0``: `filter` lacks the field `documentType`. ``0``: The
                caller may not read the custom fields of documents.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.userfield.document.list``. Scope: ``catalog``. Who may call: users
        who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html
        """
        return self._list(
            _USERFIELD__DOCUMENT__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        document_id: int,
        fields: UserfieldDocumentUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> UserfieldDocumentUpdateResult:
        """Change the custom field values of one inventory document.

        Args:
            document_id: Inventory document. Required.
            fields: Values by field. Required. Keys: ``documentType`` (required), ``fieldN``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserfieldDocumentUpdateResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``0``: There is no document with this
                `documentId`. ``0``: The caller may not change documents of this type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.userfield.document.update``. Scope: ``catalog``. Who may call:
        users who may create and edit documents of that type. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-update.html
        """
        return self._call(
            _USERFIELD__DOCUMENT__UPDATE,
            {"documentId": document_id, "fields": fields},
            extra_params,
        )


class AsyncCatalogUserfieldDocumentMethods(AsyncNamespace):
    """Methods of ``catalog.userfield.document``."""

    def list(
        self,
        *,
        select: Sequence[str],
        filter: Mapping[str, object],
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[UserfieldDocument]:
        """List custom field values of inventory documents of one type, 50 per page.

        Args:
            select: Fields to answer with. Required.
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Documents with those custom field values that were selected.
            Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: `select` lacks the field
                `documentType`. ``0``: `filter` lacks the field `documentType`. ``0``: The
                caller may not read the custom fields of documents.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.userfield.document.list``. Scope: ``catalog``. Who may call: users
        who may view the product catalogue. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html
        """
        return self._list(
            _USERFIELD__DOCUMENT__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        document_id: int,
        fields: UserfieldDocumentUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> UserfieldDocumentUpdateResult:
        """Change the custom field values of one inventory document.

        Args:
            document_id: Inventory document. Required.
            fields: Values by field. Required. Keys: ``documentType`` (required), ``fieldN``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserfieldDocumentUpdateResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``0``: There is no document with this
                `documentId`. ``0``: The caller may not change documents of this type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.userfield.document.update``. Scope: ``catalog``. Who may call:
        users who may create and edit documents of that type. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-update.html
        """
        return await self._call(
            _USERFIELD__DOCUMENT__UPDATE,
            {"documentId": document_id, "fields": fields},
            extra_params,
        )


class CatalogVatMethods(Namespace):
    """Methods of ``catalog.vat``."""

    def add(
        self,
        *,
        fields: VatAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> VatAddResult:
        """Create a VAT rate.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``rate`` (required),
                ``sort``, ``active``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``VatAddResult``: ``vat``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``100``: The fields parameter is missing. ``0``: Mandatory fields
                are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.vat.add``. Scope: ``catalog``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-add.html
        """
        return self._call(
            _VAT__ADD, {"fields": _in_fields(fields, {"active": _yes_no})}, extra_params
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a VAT rate.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not delete
                this. ``200800000000``: There is no VAT rate with this identifier. ``100``: The
                call needs an `id`, which was not passed. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.vat.delete``. Scope: ``catalog``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-delete.html
        """
        return self._call(_VAT__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> VatGetResult:
        """Fetch one VAT rate by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``VatGetResult``: ``vat``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``200800000000``: There is no VAT rate with this
                identifier. ``100``: The call needs an `id`, which was not passed. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.vat.get``. Scope: ``catalog``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get.html
        """
        return self._call(_VAT__GET, {"id": id}, extra_params)

    def get_fields(self, *, extra_params: Mapping[str, object] | None = None) -> VatGetFieldsResult:
        """Describe the fields of a VAT rate.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``VatGetFieldsResult``: ``vat``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.vat.getFields``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get-fields.html
        """
        return self._call(_VAT__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[Vat]:
        """List VAT rates that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: VAT rates that were found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.vat.list``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-list.html
        """
        return self._list(
            _VAT__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: VatUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> VatUpdateResult:
        """Change fields of a VAT rate.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name`` (required), ``rate`` (required),
                ``sort``, ``active``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``VatUpdateResult``: ``vat``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``200800000000``: There is no VAT rate with this identifier.
                ``100``: The call needs an `id`, which was not passed. ``0``: Required entries
                of `fields` are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.vat.update``. Scope: ``catalog``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-update.html
        """
        return self._call(
            _VAT__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"active": _yes_no})},
            extra_params,
        )


class AsyncCatalogVatMethods(AsyncNamespace):
    """Methods of ``catalog.vat``."""

    async def add(
        self,
        *,
        fields: VatAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> VatAddResult:
        """Create a VAT rate.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``rate`` (required),
                ``sort``, ``active``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``VatAddResult``: ``vat``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``100``: The fields parameter is missing. ``0``: Mandatory fields
                are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.vat.add``. Scope: ``catalog``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-add.html
        """
        return await self._call(
            _VAT__ADD, {"fields": _in_fields(fields, {"active": _yes_no})}, extra_params
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a VAT rate.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not delete
                this. ``200800000000``: There is no VAT rate with this identifier. ``100``: The
                call needs an `id`, which was not passed. ``0``: Something else went wrong, for
                instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.vat.delete``. Scope: ``catalog``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-delete.html
        """
        return await self._call(_VAT__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> VatGetResult:
        """Fetch one VAT rate by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``VatGetResult``: ``vat``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``200800000000``: There is no VAT rate with this
                identifier. ``100``: The call needs an `id`, which was not passed. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.vat.get``. Scope: ``catalog``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get.html
        """
        return await self._call(_VAT__GET, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> VatGetFieldsResult:
        """Describe the fields of a VAT rate.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``VatGetFieldsResult``: ``vat``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.vat.getFields``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get-fields.html
        """
        return await self._call(_VAT__GET_FIELDS, {}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[Vat]:
        """List VAT rates that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: VAT rates that were found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read
                these data of the catalogue. ``0``: Something else went wrong, for instance a
                fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.vat.list``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-list.html
        """
        return self._list(
            _VAT__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: VatUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> VatUpdateResult:
        """Change fields of a VAT rate.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name`` (required), ``rate`` (required),
                ``sort``, ``active``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``VatUpdateResult``: ``vat``.

        Raises:
            APIError: the portal refused the call. ``200040300020``: The caller may not edit
                price types. ``200800000000``: There is no VAT rate with this identifier.
                ``100``: The call needs an `id`, which was not passed. ``0``: Required entries
                of `fields` are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.vat.update``. Scope: ``catalog``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-update.html
        """
        return await self._call(
            _VAT__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"active": _yes_no})},
            extra_params,
        )
