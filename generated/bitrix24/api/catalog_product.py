# Generated from spec/catalog/product: edit the spec there, then run python -m generator build.
"""Methods of ``catalog.product``, and the shapes of what they answer."""

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
    from ..api.catalog import ProductOffer, ProductService, ProductSku


class ProductDetailPicture(TypedDict):
    """Large picture, written as `{fileData: [file name, Base64 content]}`."""

    id: str
    """Identifier."""
    url: str
    urlMachine: str
    """Path from which an application downloads the file."""


class ProductPreviewPicture(TypedDict):
    """Small picture, written as `{fileData: [file name, Base64 content]}`."""

    id: str
    """Identifier."""
    url: str
    urlMachine: str
    """Path from which an application downloads the file."""


class Product(TypedDict):
    """A simple product of the catalogue."""

    active: Literal["Y", "N"]
    """Whether it is active."""
    available: Literal["Y", "N"]
    """Whether the product can be bought: Y or N, read-only."""
    bundle: Literal["Y", "N"]
    """Whether the product has a set: Y or N."""
    canBuyZero: Literal["Y", "N"]
    """Whether customers may buy at zero stock, `Y` or `N`."""
    code: str
    """Code that identifies the entry."""
    createdBy: int
    """Identifier of the user who created the entry."""
    dateActiveFrom: str
    """Moment from which the product is active."""
    dateActiveTo: str
    """Moment until which the product is active."""
    dateCreate: str
    """Moment of creation."""
    detailPicture: ProductDetailPicture
    """Large picture, written as `{fileData: [file name, Base64 content]}`."""
    detailText: str | None
    """Full description of the product."""
    detailTextType: Literal["text", "html"]
    """Format of the full description, `text` or `html`. One of ``text`` (plain text), ``html``."""
    height: float
    iblockId: int
    """Information block that holds the catalogue."""
    iblockSectionId: int
    """Main section the product belongs to."""
    id: int
    """Identifier."""
    length: float
    """Length of the product, next to its width and height."""
    measure: int
    """Identifier of the unit of measure."""
    modifiedBy: int
    """User who changed it last."""
    name: str
    previewPicture: ProductPreviewPicture
    """Small picture, written as `{fileData: [file name, Base64 content]}`."""
    previewText: str | None
    """Short description for lists."""
    previewTextType: Literal["text", "html"]
    """Format of the short description, `text` or `html`. One of ``text`` (plain text), ``html``."""
    purchasingCurrency: str
    """Currency code of the purchase price; read-only under inventory management."""
    purchasingPrice: float | str
    """Price at which the goods were bought; read-only under inventory management."""
    quantity: float
    """Amount in stock; read-only under inventory management."""
    quantityReserved: float
    """Amount set aside for orders; read-only under inventory management."""
    quantityTrace: Literal["Y", "N", "D"]
    """Stock tracking mode: `Y` on, `N` off, `D` as the catalogue's default. One of ``Y`` (on),
    ``N`` (off), ``D`` (as the default setting says).
    """
    sort: int
    """Sort index, or the field to sort by."""
    subscribe: Literal["Y", "N", "D"]
    """Whether customers may subscribe: `Y`, `N`, or `D` for the default. One of ``Y`` (allowed),
    ``N`` (not allowed), ``D`` (as the default setting says).
    """
    timestampX: str
    """Date and time of the last change, read-only."""
    type: int
    """Product type; 1 is a simple product, read-only."""
    vatId: int
    """VAT rate of the product."""
    vatIncluded: Literal["Y", "N"]
    """Whether the price already contains VAT, `Y` or `N`."""
    weight: float
    """Weight of the product."""
    width: float
    xmlId: str
    """External identifier."""
    barcodeMulti: NotRequired[Literal["Y", "N"]]
    """Whether every single item carries its own barcode, `Y` or `N`."""
    recurSchemeLength: NotRequired[int]
    """Number of time units in one payment period; content sales on-premise only."""
    recurSchemeType: NotRequired[Literal["H", "D", "W", "M", "Q", "S", "Y"]]
    """Time unit of the payment period; content sales on-premise only. One of ``H`` (hour), ``D``
    (day), ``W`` (week), ``M`` (month), ``Q`` (quarter), ``S`` (half a year), ``Y`` (year).
    """
    trialPriceId: NotRequired[int]
    """Product for the trial payment; content sales on-premise only."""
    withoutOrder: NotRequired[Literal["Y", "N"]]
    """Whether renewal needs no new order; content sales on-premise only."""
    propertyN: NotRequired[dict[str, Any] | list[Any]]
    """Value of the property with identifier N; a list if the property is multiple."""


class AddFields(TypedDict):
    """Values by field."""

    iblockId: int
    """Information block that holds the catalogue."""
    name: str
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active."""
    barcodeMulti: NotRequired[bool | Literal["Y", "N"]]
    """Whether every single item carries its own barcode, `Y` or `N`."""
    canBuyZero: NotRequired[bool | Literal["Y", "N"]]
    """Whether customers may buy at zero stock, `Y` or `N`."""
    code: NotRequired[str]
    """Code that identifies the entry."""
    createdBy: NotRequired[int]
    """Identifier of the user who created the entry."""
    dateActiveFrom: NotRequired[datetime | str]
    """Moment from which the product is active."""
    dateActiveTo: NotRequired[datetime | str]
    """Moment until which the product is active."""
    dateCreate: NotRequired[datetime | str]
    """Moment of creation."""
    detailPicture: NotRequired[Mapping[str, object]]
    """Large picture, written as `{fileData: [file name, Base64 content]}`."""
    detailText: NotRequired[str]
    """Full description of the product."""
    detailTextType: NotRequired[Literal["text", "html"]]
    """Format of the full description, `text` or `html`. One of ``text`` (plain text), ``html``."""
    height: NotRequired[float]
    iblockSectionId: NotRequired[int]
    """Main section the product belongs to."""
    length: NotRequired[float]
    """Length of the product, next to its width and height."""
    measure: NotRequired[int]
    """Identifier of the unit of measure."""
    modifiedBy: NotRequired[int]
    """User who changed it last."""
    previewPicture: NotRequired[Mapping[str, object]]
    """Small picture, written as `{fileData: [file name, Base64 content]}`."""
    previewText: NotRequired[str]
    """Short description for lists."""
    previewTextType: NotRequired[Literal["text", "html"]]
    """Format of the short description, `text` or `html`. One of ``text`` (plain text), ``html``."""
    purchasingCurrency: NotRequired[str]
    """Currency code of the purchase price; read-only under inventory management."""
    purchasingPrice: NotRequired[float]
    """Price at which the goods were bought; read-only under inventory management."""
    quantity: NotRequired[float]
    """Amount in stock; read-only under inventory management."""
    quantityReserved: NotRequired[float]
    """Amount set aside for orders; read-only under inventory management."""
    quantityTrace: NotRequired[str]
    """Stock tracking mode: `Y` on, `N` off, `D` as the catalogue's default."""
    recurSchemeLength: NotRequired[int]
    """Number of time units in one payment period; content sales on-premise only."""
    recurSchemeType: NotRequired[str]
    """Time unit of the payment period; content sales on-premise only."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    subscribe: NotRequired[Literal["Y", "N", "D"] | str]
    """Whether customers may subscribe: `Y`, `N`, or `D` for the default. One of ``Y`` (allowed),
    ``N`` (not allowed), ``D`` (as the default setting says) and others.
    """
    trialPriceId: NotRequired[int]
    """Product for the trial payment; content sales on-premise only."""
    vatId: NotRequired[int]
    """VAT rate of the product."""
    vatIncluded: NotRequired[str]
    """Whether the price already contains VAT, `Y` or `N`."""
    weight: NotRequired[float]
    """Weight of the product."""
    width: NotRequired[float]
    withoutOrder: NotRequired[bool | Literal["Y", "N"]]
    """Whether renewal needs no new order; content sales on-premise only."""
    xmlId: NotRequired[str]
    """External identifier."""
    IblockSection: NotRequired[Sequence[object]]
    """Identifiers of all sections the product is linked to."""
    propertyN: NotRequired[object]
    """Value of the property with identifier N; a list if the property is multiple."""


class AddResult(TypedDict):
    """What ``result`` holds."""

    element: Product
    """Product as saved."""


class DownloadFields(TypedDict):
    """Values by field."""

    fileId: int
    """Identifier of the file."""
    productId: int
    """Product, variation or service that holds the file."""
    fieldName: str
    """Field with the file: `DETAIL_PICTURE`, `PREVIEW_PICTURE` or `PROPERTY_` plus number or code."""


class GetResult(TypedDict):
    """What ``result`` holds."""

    product: Product
    """Product, or descriptions of its fields by field name."""


class GetFieldsByFilterFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    iblockId: int
    """Information block that holds the catalogue."""


class GetFieldsByFilterResultProduct(TypedDict):
    """Product, or descriptions of its fields by field name."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    name: str
    type: str
    """Product type; 1 is a simple product, read-only."""
    isDynamic: NotRequired[bool]
    """Whether the field is a catalogue property, not a standard field."""
    isMultiple: NotRequired[bool]
    """Whether the field takes several values."""
    propertyType: NotRequired[str]
    """Code of the property's basic type."""
    userType: NotRequired[str]
    """Code of the property's extended type."""


class GetFieldsByFilterResult(TypedDict):
    """What ``result`` holds."""

    product: dict[str, GetFieldsByFilterResultProduct]
    """Product, or descriptions of its fields by field name."""


class UpdateFields(TypedDict):
    """Values by field."""

    name: NotRequired[str]
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active."""
    barcodeMulti: NotRequired[bool | Literal["Y", "N"]]
    """Whether every single item carries its own barcode, `Y` or `N`."""
    canBuyZero: NotRequired[bool | Literal["Y", "N"]]
    """Whether customers may buy at zero stock, `Y` or `N`."""
    code: NotRequired[str]
    """Code that identifies the entry."""
    createdBy: NotRequired[int]
    """Identifier of the user who created the entry."""
    dateActiveFrom: NotRequired[datetime | str]
    """Moment from which the product is active."""
    dateActiveTo: NotRequired[datetime | str]
    """Moment until which the product is active."""
    dateCreate: NotRequired[datetime | str]
    """Moment of creation."""
    detailPicture: NotRequired[Mapping[str, object]]
    """Large picture, written as `{fileData: [file name, Base64 content]}`."""
    detailText: NotRequired[str]
    """Full description of the product."""
    detailTextType: NotRequired[Literal["text", "html"]]
    """Format of the full description, `text` or `html`. One of ``text`` (plain text), ``html``."""
    height: NotRequired[float]
    iblockSectionId: NotRequired[int]
    """Main section the product belongs to."""
    length: NotRequired[float]
    """Length of the product, next to its width and height."""
    measure: NotRequired[int]
    """Identifier of the unit of measure."""
    modifiedBy: NotRequired[int]
    """User who changed it last."""
    previewPicture: NotRequired[Mapping[str, object]]
    """Small picture, written as `{fileData: [file name, Base64 content]}`."""
    previewText: NotRequired[str]
    """Short description for lists."""
    previewTextType: NotRequired[Literal["text", "html"]]
    """Format of the short description, `text` or `html`. One of ``text`` (plain text), ``html``."""
    purchasingCurrency: NotRequired[str]
    """Currency code of the purchase price; read-only under inventory management."""
    purchasingPrice: NotRequired[float]
    """Price at which the goods were bought; read-only under inventory management."""
    quantity: NotRequired[float]
    """Amount in stock; read-only under inventory management."""
    quantityReserved: NotRequired[float]
    """Amount set aside for orders; read-only under inventory management."""
    quantityTrace: NotRequired[str]
    """Stock tracking mode: `Y` on, `N` off, `D` as the catalogue's default."""
    recurSchemeLength: NotRequired[int]
    """Number of time units in one payment period; content sales on-premise only."""
    recurSchemeType: NotRequired[str]
    """Time unit of the payment period; content sales on-premise only."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    subscribe: NotRequired[Literal["Y", "N", "D"] | str]
    """Whether customers may subscribe: `Y`, `N`, or `D` for the default. One of ``Y`` (allowed),
    ``N`` (not allowed), ``D`` (as the default setting says) and others.
    """
    trialPriceId: NotRequired[int]
    """Product for the trial payment; content sales on-premise only."""
    vatId: NotRequired[int]
    """VAT rate of the product."""
    vatIncluded: NotRequired[str]
    """Whether the price already contains VAT, `Y` or `N`."""
    weight: NotRequired[float]
    """Weight of the product."""
    width: NotRequired[float]
    withoutOrder: NotRequired[bool | Literal["Y", "N"]]
    """Whether renewal needs no new order; content sales on-premise only."""
    xmlId: NotRequired[str]
    """External identifier."""
    IblockSection: NotRequired[Sequence[object]]
    """Identifiers of all sections the product is linked to."""
    propertyN: NotRequired[Mapping[str, object] | Sequence[object]]
    """Value of the property with identifier N; a list if the property is multiple."""


class UpdateResult(TypedDict):
    """What ``result`` holds."""

    element: Product
    """Product as saved."""


class OfferAddFields(TypedDict):
    """Values by field."""

    iblockId: int
    """Information block that holds the catalogue."""
    name: str
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active. Default: ``Y``."""
    barcodeMulti: NotRequired[bool | Literal["Y", "N"]]
    """Whether every single item carries its own barcode, `Y` or `N`. Default: ``N``."""
    canBuyZero: NotRequired[bool | Literal["Y", "N"]]
    """Whether customers may buy at zero stock, `Y` or `N`. Default: ``N``."""
    code: NotRequired[str]
    """Code that identifies the entry."""
    createdBy: NotRequired[int]
    """Identifier of the user who created the entry."""
    dateActiveFrom: NotRequired[datetime | str]
    """Moment from which the product is active."""
    dateActiveTo: NotRequired[datetime | str]
    """Moment until which the product is active."""
    dateCreate: NotRequired[datetime | str]
    """Moment of creation."""
    detailPicture: NotRequired[Mapping[str, object]]
    """Large picture, written as `{fileData: [file name, Base64 content]}`."""
    detailText: NotRequired[str]
    """Full description of the product."""
    detailTextType: NotRequired[Literal["text", "html"]]
    """Format of the full description, `text` or `html`. One of ``text`` (plain text), ``html``.
    Default: ``text``.
    """
    height: NotRequired[float]
    iblockSectionId: NotRequired[int]
    """Main section the product belongs to."""
    length: NotRequired[float]
    """Length of the product, next to its width and height."""
    measure: NotRequired[int]
    """Identifier of the unit of measure."""
    modifiedBy: NotRequired[int]
    """User who changed it last."""
    previewPicture: NotRequired[Mapping[str, object]]
    """Small picture, written as `{fileData: [file name, Base64 content]}`."""
    previewText: NotRequired[str]
    """Short description for lists."""
    previewTextType: NotRequired[Literal["text", "html"]]
    """Format of the short description, `text` or `html`. One of ``text`` (plain text), ``html``.
    Default: ``text``.
    """
    purchasingCurrency: NotRequired[str]
    """Currency code of the purchase price; read-only under inventory management."""
    purchasingPrice: NotRequired[float]
    """Price at which the goods were bought; read-only under inventory management."""
    quantity: NotRequired[float]
    """Amount in stock; read-only under inventory management."""
    quantityReserved: NotRequired[float]
    """Amount set aside for orders; read-only under inventory management."""
    quantityTrace: NotRequired[Literal["Y", "N", "D"]]
    """Stock tracking mode: `Y` on, `N` off, `D` as the catalogue's default. One of ``Y`` (on),
    ``N`` (off), ``D`` (as the default setting says). Default: ``D``.
    """
    recurSchemeLength: NotRequired[int]
    """Number of time units in one payment period; content sales on-premise only. Default: ``0``."""
    recurSchemeType: NotRequired[Literal["H", "D", "W", "M", "Q", "S", "Y"]]
    """Time unit of the payment period; content sales on-premise only. One of ``H`` (hour), ``D``
    (day), ``W`` (week), ``M`` (month), ``Q`` (quarter), ``S`` (half a year), ``Y`` (year).
    Default: ``D``.
    """
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    subscribe: NotRequired[Literal["Y", "N", "D"]]
    """Whether customers may subscribe: `Y`, `N`, or `D` for the default. One of ``Y`` (allowed),
    ``N`` (not allowed), ``D`` (as the default setting says). Default: ``D``.
    """
    trialPriceId: NotRequired[int]
    """Product for the trial payment; content sales on-premise only."""
    vatId: NotRequired[int]
    """VAT rate of the product."""
    vatIncluded: NotRequired[bool | Literal["Y", "N"]]
    """Whether the price already contains VAT, `Y` or `N`. Default: ``N``."""
    weight: NotRequired[float]
    """Weight of the product."""
    width: NotRequired[float]
    withoutOrder: NotRequired[bool | Literal["Y", "N"]]
    """Whether renewal needs no new order; content sales on-premise only. Default: ``N``."""
    xmlId: NotRequired[str]
    """External identifier."""
    parentId: NotRequired[int]
    """Identifier of the parent entry."""
    IblockSection: NotRequired[Sequence[object]]
    """Identifiers of all sections the product is linked to."""
    propertyN: NotRequired[object]
    """Value of the property with identifier N; a list if the property is multiple."""


class OfferAddResult(TypedDict):
    """What ``result`` holds."""

    offer: ProductOffer
    """Product variation, or descriptions of its fields by field name."""


class OfferDownloadFields(TypedDict):
    """Values by field."""

    fileId: int
    """Identifier of the file."""
    productId: int
    """Product, variation or service that holds the file."""
    fieldName: str
    """Field with the file: `DETAIL_PICTURE`, `PREVIEW_PICTURE` or `PROPERTY_` plus number or code."""


class OfferGetResult(TypedDict):
    """What ``result`` holds."""

    offer: ProductOffer
    """Product variation, or descriptions of its fields by field name."""


class OfferGetFieldsByFilterFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    iblockId: int
    """Information block that holds the catalogue."""


class OfferGetFieldsByFilterResultOffer(TypedDict):
    """Product variation, or descriptions of its fields by field name."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    name: str
    type: str
    """Product type; 1 is a simple product, read-only."""
    isDynamic: NotRequired[bool]
    """Whether the field is a catalogue property, not a standard field."""
    isMultiple: NotRequired[bool]
    """Whether the field takes several values."""
    propertyType: NotRequired[str]
    """Code of the property's basic type."""
    userType: NotRequired[str | None]
    """Code of the property's extended type."""


class OfferGetFieldsByFilterResult(TypedDict):
    """What ``result`` holds."""

    offer: dict[str, OfferGetFieldsByFilterResultOffer]
    """Product variation, or descriptions of its fields by field name."""


class OfferUpdateFields(TypedDict):
    """Values by field."""

    name: NotRequired[str]
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active."""
    barcodeMulti: NotRequired[bool | Literal["Y", "N"]]
    """Whether every single item carries its own barcode, `Y` or `N`."""
    canBuyZero: NotRequired[bool | Literal["Y", "N"]]
    """Whether customers may buy at zero stock, `Y` or `N`."""
    code: NotRequired[str]
    """Code that identifies the entry."""
    createdBy: NotRequired[int]
    """Identifier of the user who created the entry."""
    dateActiveFrom: NotRequired[datetime | str]
    """Moment from which the product is active."""
    dateActiveTo: NotRequired[datetime | str]
    """Moment until which the product is active."""
    dateCreate: NotRequired[datetime | str]
    """Moment of creation."""
    detailPicture: NotRequired[Mapping[str, object]]
    """Large picture, written as `{fileData: [file name, Base64 content]}`."""
    detailText: NotRequired[str]
    """Full description of the product."""
    detailTextType: NotRequired[Literal["text", "html"]]
    """Format of the full description, `text` or `html`. One of ``text`` (plain text), ``html``."""
    height: NotRequired[float]
    iblockSectionId: NotRequired[int]
    """Main section the product belongs to."""
    length: NotRequired[float]
    """Length of the product, next to its width and height."""
    measure: NotRequired[int]
    """Identifier of the unit of measure."""
    modifiedBy: NotRequired[int]
    """User who changed it last."""
    previewPicture: NotRequired[Mapping[str, object]]
    """Small picture, written as `{fileData: [file name, Base64 content]}`."""
    previewText: NotRequired[str]
    """Short description for lists."""
    previewTextType: NotRequired[Literal["text", "html"]]
    """Format of the short description, `text` or `html`. One of ``text`` (plain text), ``html``."""
    purchasingCurrency: NotRequired[str]
    """Currency code of the purchase price; read-only under inventory management."""
    purchasingPrice: NotRequired[float]
    """Price at which the goods were bought; read-only under inventory management."""
    quantity: NotRequired[float]
    """Amount in stock; read-only under inventory management."""
    quantityReserved: NotRequired[float]
    """Amount set aside for orders; read-only under inventory management."""
    quantityTrace: NotRequired[Literal["Y", "N", "D"]]
    """Stock tracking mode: `Y` on, `N` off, `D` as the catalogue's default. One of ``Y`` (on),
    ``N`` (off), ``D`` (as the default setting says).
    """
    recurSchemeLength: NotRequired[int]
    """Number of time units in one payment period; content sales on-premise only."""
    recurSchemeType: NotRequired[Literal["H", "D", "W", "M", "Q", "S", "Y"]]
    """Time unit of the payment period; content sales on-premise only. One of ``H`` (hour), ``D``
    (day), ``W`` (week), ``M`` (month), ``Q`` (quarter), ``S`` (half a year), ``Y`` (year).
    """
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    subscribe: NotRequired[Literal["Y", "N", "D"]]
    """Whether customers may subscribe: `Y`, `N`, or `D` for the default. One of ``Y`` (allowed),
    ``N`` (not allowed), ``D`` (as the default setting says).
    """
    trialPriceId: NotRequired[int]
    """Product for the trial payment; content sales on-premise only."""
    vatId: NotRequired[int]
    """VAT rate of the product."""
    vatIncluded: NotRequired[bool | Literal["Y", "N"]]
    """Whether the price already contains VAT, `Y` or `N`."""
    weight: NotRequired[float]
    """Weight of the product."""
    width: NotRequired[float]
    withoutOrder: NotRequired[bool | Literal["Y", "N"]]
    """Whether renewal needs no new order; content sales on-premise only."""
    xmlId: NotRequired[str]
    """External identifier."""
    IblockSection: NotRequired[Sequence[object]]
    """Identifiers of all sections the product is linked to."""
    parentId: NotRequired[Mapping[str, object]]
    """Identifier of the parent entry."""
    propertyN: NotRequired[Mapping[str, object] | Sequence[object]]
    """Value of the property with identifier N; a list if the property is multiple."""


class OfferUpdateResult(TypedDict):
    """What ``result`` holds."""

    offer: ProductOffer
    """Product variation, or descriptions of its fields by field name."""


class ServiceAddFields(TypedDict):
    """Values by field."""

    iblockId: int
    """Information block that holds the catalogue."""
    name: str
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active. Default: ``Y``."""
    code: NotRequired[str]
    """Code that identifies the entry."""
    createdBy: NotRequired[int]
    """Identifier of the user who created the entry."""
    dateActiveFrom: NotRequired[datetime | str]
    """Moment from which the product is active."""
    dateActiveTo: NotRequired[datetime | str]
    """Moment until which the product is active."""
    dateCreate: NotRequired[datetime | str]
    """Moment of creation."""
    detailPicture: NotRequired[Mapping[str, object]]
    """Large picture, written as `{fileData: [file name, Base64 content]}`."""
    detailText: NotRequired[str]
    """Full description of the product."""
    detailTextType: NotRequired[Literal["text", "html"]]
    """Format of the full description, `text` or `html`. One of ``text`` (plain text), ``html``.
    Default: ``text``.
    """
    iblockSectionId: NotRequired[int]
    """Main section the product belongs to."""
    modifiedBy: NotRequired[int]
    """User who changed it last."""
    previewPicture: NotRequired[Mapping[str, object]]
    """Small picture, written as `{fileData: [file name, Base64 content]}`."""
    previewText: NotRequired[str]
    """Short description for lists."""
    previewTextType: NotRequired[Literal["text", "html"]]
    """Format of the short description, `text` or `html`. One of ``text`` (plain text), ``html``.
    Default: ``text``.
    """
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    vatId: NotRequired[int]
    """VAT rate of the product."""
    vatIncluded: NotRequired[bool | Literal["Y", "N"]]
    """Whether the price already contains VAT, `Y` or `N`. Default: ``N``."""
    xmlId: NotRequired[str]
    """External identifier."""
    IblockSection: NotRequired[Sequence[object]]
    """Identifiers of all sections the product is linked to."""
    measure: NotRequired[int]
    """Identifier of the unit of measure."""
    propertyN: NotRequired[object]
    """Value of the property with identifier N; a list if the property is multiple."""


class ServiceAddResult(TypedDict):
    """What ``result`` holds."""

    service: ProductService
    """Service of the catalogue, or descriptions of its fields by field name."""


class ServiceDownloadFields(TypedDict):
    """Values by field."""

    fileId: int
    """Identifier of the file."""
    productId: int
    """Product, variation or service that holds the file."""
    fieldName: str
    """Field with the file: `DETAIL_PICTURE`, `PREVIEW_PICTURE` or `PROPERTY_` plus number or code."""


class ServiceGetResult(TypedDict):
    """What ``result`` holds."""

    service: ProductService
    """Service of the catalogue, or descriptions of its fields by field name."""


class ServiceGetFieldsByFilterFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    iblockId: int
    """Information block that holds the catalogue."""


class ServiceGetFieldsByFilterResultService(TypedDict):
    """Service of the catalogue, or descriptions of its fields by field name."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    name: str
    type: str
    """Product type; 1 is a simple product, read-only."""
    isDynamic: NotRequired[bool]
    """Whether the field is a catalogue property, not a standard field."""
    isMultiple: NotRequired[bool]
    """Whether the field takes several values."""
    propertyType: NotRequired[str]
    """Code of the property's basic type."""
    userType: NotRequired[str]
    """Code of the property's extended type."""


class ServiceGetFieldsByFilterResult(TypedDict):
    """What ``result`` holds."""

    service: dict[str, ServiceGetFieldsByFilterResultService]
    """Service of the catalogue, or descriptions of its fields by field name."""


class ServiceUpdateFields(TypedDict):
    """Values by field."""

    name: NotRequired[str]
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active."""
    code: NotRequired[str]
    """Code that identifies the entry."""
    createdBy: NotRequired[int]
    """Identifier of the user who created the entry."""
    dateActiveFrom: NotRequired[datetime | str]
    """Moment from which the product is active."""
    dateActiveTo: NotRequired[datetime | str]
    """Moment until which the product is active."""
    dateCreate: NotRequired[datetime | str]
    """Moment of creation."""
    detailPicture: NotRequired[Mapping[str, object]]
    """Large picture, written as `{fileData: [file name, Base64 content]}`."""
    detailText: NotRequired[str]
    """Full description of the product."""
    detailTextType: NotRequired[Literal["text", "html"]]
    """Format of the full description, `text` or `html`. One of ``text`` (plain text), ``html``."""
    iblockSectionId: NotRequired[int]
    """Main section the product belongs to."""
    modifiedBy: NotRequired[int]
    """User who changed it last."""
    previewPicture: NotRequired[Mapping[str, object]]
    """Small picture, written as `{fileData: [file name, Base64 content]}`."""
    previewText: NotRequired[str]
    """Short description for lists."""
    previewTextType: NotRequired[Literal["text", "html"]]
    """Format of the short description, `text` or `html`. One of ``text`` (plain text), ``html``."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    vatId: NotRequired[int]
    """VAT rate of the product."""
    vatIncluded: NotRequired[bool | Literal["Y", "N"]]
    """Whether the price already contains VAT, `Y` or `N`."""
    xmlId: NotRequired[str]
    """External identifier."""
    IblockSection: NotRequired[Sequence[object]]
    """Identifiers of all sections the product is linked to."""
    measure: NotRequired[int]
    """Identifier of the unit of measure."""
    propertyN: NotRequired[Mapping[str, object] | Sequence[object]]
    """Value of the property with identifier N; a list if the property is multiple."""


class ServiceUpdateResult(TypedDict):
    """What ``result`` holds."""

    service: ProductService
    """Service of the catalogue, or descriptions of its fields by field name."""


class SkuAddFields(TypedDict):
    """Values by field."""

    iblockId: int
    """Information block that holds the catalogue."""
    name: str
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active. Default: ``Y``."""
    canBuyZero: NotRequired[bool | Literal["Y", "N"]]
    """Whether customers may buy at zero stock, `Y` or `N`. Default: ``N``."""
    code: NotRequired[str]
    """Code that identifies the entry."""
    createdBy: NotRequired[int]
    """Identifier of the user who created the entry."""
    dateActiveFrom: NotRequired[datetime | str]
    """Moment from which the product is active."""
    dateActiveTo: NotRequired[datetime | str]
    """Moment until which the product is active."""
    dateCreate: NotRequired[datetime | str]
    """Moment of creation."""
    detailPicture: NotRequired[Mapping[str, object]]
    """Large picture, written as `{fileData: [file name, Base64 content]}`."""
    detailText: NotRequired[str]
    """Full description of the product."""
    detailTextType: NotRequired[Literal["text", "html"]]
    """Format of the full description, `text` or `html`. One of ``text`` (plain text), ``html``.
    Default: ``text``.
    """
    height: NotRequired[float]
    iblockSectionId: NotRequired[int]
    """Main section the product belongs to."""
    length: NotRequired[float]
    """Length of the product, next to its width and height."""
    measure: NotRequired[int]
    """Identifier of the unit of measure."""
    modifiedBy: NotRequired[int]
    """User who changed it last."""
    previewPicture: NotRequired[Mapping[str, object]]
    """Small picture, written as `{fileData: [file name, Base64 content]}`."""
    previewText: NotRequired[str]
    """Short description for lists."""
    previewTextType: NotRequired[Literal["text", "html"]]
    """Format of the short description, `text` or `html`. One of ``text`` (plain text), ``html``.
    Default: ``text``.
    """
    purchasingCurrency: NotRequired[str]
    """Currency code of the purchase price; read-only under inventory management."""
    purchasingPrice: NotRequired[float]
    """Price at which the goods were bought; read-only under inventory management."""
    quantity: NotRequired[float]
    """Amount in stock; read-only under inventory management."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    subscribe: NotRequired[Literal["Y", "N", "D"]]
    """Whether customers may subscribe: `Y`, `N`, or `D` for the default. One of ``Y`` (allowed),
    ``N`` (not allowed), ``D`` (as the default setting says). Default: ``D``.
    """
    vatId: NotRequired[int]
    """VAT rate of the product."""
    vatIncluded: NotRequired[bool | Literal["Y", "N"]]
    """Whether the price already contains VAT, `Y` or `N`. Default: ``N``."""
    weight: NotRequired[float]
    """Weight of the product."""
    width: NotRequired[float]
    xmlId: NotRequired[str]
    """External identifier."""
    IblockSection: NotRequired[Sequence[object]]
    """Identifiers of all sections the product is linked to."""
    propertyN: NotRequired[object]
    """Value of the property with identifier N; a list if the property is multiple."""


class SkuAddResult(TypedDict):
    """What ``result`` holds."""

    sku: ProductSku
    """Parent product, or descriptions of its fields by field name."""


class SkuDownloadFields(TypedDict):
    """Values by field."""

    fileId: int
    """Identifier of the file."""
    productId: int
    """Product, variation or service that holds the file."""
    fieldName: str
    """Field with the file: `DETAIL_PICTURE`, `PREVIEW_PICTURE` or `PROPERTY_` plus number or code."""


class SkuGetResult(TypedDict):
    """What ``result`` holds."""

    sku: ProductSku
    """Parent product, or descriptions of its fields by field name."""


class SkuGetFieldsByFilterFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    iblockId: int
    """Information block that holds the catalogue."""


class SkuGetFieldsByFilterResultSku(TypedDict):
    """Parent product, or descriptions of its fields by field name."""

    isImmutable: bool
    """Whether the value can only be set on creation."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isRequired: bool
    """Whether a value is required."""
    name: str
    type: str
    """Product type; 1 is a simple product, read-only."""
    isDynamic: NotRequired[bool]
    """Whether the field is a catalogue property, not a standard field."""
    isMultiple: NotRequired[bool]
    """Whether the field takes several values."""
    propertyType: NotRequired[str]
    """Code of the property's basic type."""
    userType: NotRequired[str]
    """Code of the property's extended type."""


class SkuGetFieldsByFilterResult(TypedDict):
    """What ``result`` holds."""

    sku: dict[str, SkuGetFieldsByFilterResultSku]
    """Parent product, or descriptions of its fields by field name."""


class SkuUpdateFields(TypedDict):
    """Values by field."""

    name: NotRequired[str]
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active. Default: ``Y``."""
    canBuyZero: NotRequired[bool | Literal["Y", "N"]]
    """Whether customers may buy at zero stock, `Y` or `N`. Default: ``N``."""
    code: NotRequired[str]
    """Code that identifies the entry."""
    createdBy: NotRequired[int]
    """Identifier of the user who created the entry."""
    dateActiveFrom: NotRequired[datetime | str]
    """Moment from which the product is active."""
    dateActiveTo: NotRequired[datetime | str]
    """Moment until which the product is active."""
    dateCreate: NotRequired[datetime | str]
    """Moment of creation."""
    detailPicture: NotRequired[Mapping[str, object]]
    """Large picture, written as `{fileData: [file name, Base64 content]}`."""
    detailText: NotRequired[str]
    """Full description of the product."""
    detailTextType: NotRequired[Literal["text", "html"]]
    """Format of the full description, `text` or `html`. One of ``text`` (plain text), ``html``.
    Default: ``text``.
    """
    height: NotRequired[float]
    iblockSectionId: NotRequired[int]
    """Main section the product belongs to."""
    length: NotRequired[float]
    """Length of the product, next to its width and height."""
    measure: NotRequired[int]
    """Identifier of the unit of measure."""
    modifiedBy: NotRequired[int]
    """User who changed it last."""
    previewPicture: NotRequired[Mapping[str, object]]
    """Small picture, written as `{fileData: [file name, Base64 content]}`."""
    previewText: NotRequired[str]
    """Short description for lists."""
    previewTextType: NotRequired[Literal["text", "html"]]
    """Format of the short description, `text` or `html`. One of ``text`` (plain text), ``html``.
    Default: ``text``.
    """
    purchasingCurrency: NotRequired[str]
    """Currency code of the purchase price; read-only under inventory management."""
    purchasingPrice: NotRequired[float]
    """Price at which the goods were bought; read-only under inventory management."""
    quantity: NotRequired[float]
    """Amount in stock; read-only under inventory management."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    subscribe: NotRequired[Literal["Y", "N", "D"] | str]
    """Whether customers may subscribe: `Y`, `N`, or `D` for the default. One of ``Y`` (allowed),
    ``N`` (not allowed), ``D`` (as the default setting says) and others. Default: ``D``.
    """
    vatId: NotRequired[int]
    """VAT rate of the product."""
    vatIncluded: NotRequired[bool | Literal["Y", "N"]]
    """Whether the price already contains VAT, `Y` or `N`. Default: ``N``."""
    weight: NotRequired[float]
    """Weight of the product."""
    width: NotRequired[float]
    xmlId: NotRequired[str]
    """External identifier."""
    IblockSection: NotRequired[Sequence[object]]
    """Identifiers of all sections the product is linked to."""
    propertyN: NotRequired[Mapping[str, object] | Sequence[object]]
    """Value of the property with identifier N; a list if the property is multiple."""


class SkuUpdateResult(TypedDict):
    """What ``result`` holds."""

    sku: ProductSku
    """Parent product, or descriptions of its fields by field name."""


_ADD: Final[Endpoint[AddResult]] = Endpoint("catalog.product.add")
_DELETE: Final[Endpoint[bool]] = Endpoint("catalog.product.delete")
_DOWNLOAD: Final[Endpoint[Any]] = Endpoint("catalog.product.download", write=False)
_GET: Final[Endpoint[GetResult]] = Endpoint("catalog.product.get", write=False)
_GET_FIELDS_BY_FILTER: Final[Endpoint[GetFieldsByFilterResult]] = Endpoint(
    "catalog.product.getFieldsByFilter", write=False
)
_LIST: Final[ListEndpoint[Product]] = ListEndpoint(
    "catalog.product.list", Paging("start", ("products",), 50, id="id")
)
_UPDATE: Final[Endpoint[UpdateResult]] = Endpoint("catalog.product.update")
_OFFER__ADD: Final[Endpoint[OfferAddResult]] = Endpoint("catalog.product.offer.add")
_OFFER__DELETE: Final[Endpoint[bool]] = Endpoint("catalog.product.offer.delete")
_OFFER__DOWNLOAD: Final[Endpoint[Any]] = Endpoint("catalog.product.offer.download", write=False)
_OFFER__GET: Final[Endpoint[OfferGetResult]] = Endpoint("catalog.product.offer.get", write=False)
_OFFER__GET_FIELDS_BY_FILTER: Final[Endpoint[OfferGetFieldsByFilterResult]] = Endpoint(
    "catalog.product.offer.getFieldsByFilter", write=False
)
_OFFER__LIST: Final[ListEndpoint[ProductOffer]] = ListEndpoint(
    "catalog.product.offer.list", Paging("start", ("offers",), 50, id="id")
)
_OFFER__UPDATE: Final[Endpoint[OfferUpdateResult]] = Endpoint("catalog.product.offer.update")
_SERVICE__ADD: Final[Endpoint[ServiceAddResult]] = Endpoint("catalog.product.service.add")
_SERVICE__DELETE: Final[Endpoint[bool]] = Endpoint("catalog.product.service.delete")
_SERVICE__DOWNLOAD: Final[Endpoint[Any]] = Endpoint("catalog.product.service.download", write=False)
_SERVICE__GET: Final[Endpoint[ServiceGetResult]] = Endpoint(
    "catalog.product.service.get", write=False
)
_SERVICE__GET_FIELDS_BY_FILTER: Final[Endpoint[ServiceGetFieldsByFilterResult]] = Endpoint(
    "catalog.product.service.getFieldsByFilter", write=False
)
_SERVICE__LIST: Final[ListEndpoint[ProductService]] = ListEndpoint(
    "catalog.product.service.list", Paging("start", ("services",), 50, id="id")
)
_SERVICE__UPDATE: Final[Endpoint[ServiceUpdateResult]] = Endpoint("catalog.product.service.update")
_SKU__ADD: Final[Endpoint[SkuAddResult]] = Endpoint("catalog.product.sku.add")
_SKU__DELETE: Final[Endpoint[bool]] = Endpoint("catalog.product.sku.delete")
_SKU__DOWNLOAD: Final[Endpoint[Any]] = Endpoint("catalog.product.sku.download", write=False)
_SKU__GET: Final[Endpoint[SkuGetResult]] = Endpoint("catalog.product.sku.get", write=False)
_SKU__GET_FIELDS_BY_FILTER: Final[Endpoint[SkuGetFieldsByFilterResult]] = Endpoint(
    "catalog.product.sku.getFieldsByFilter", write=False
)
_SKU__LIST: Final[ListEndpoint[ProductSku]] = ListEndpoint(
    "catalog.product.sku.list", Paging("start", ("units",), 50, id="id")
)
_SKU__UPDATE: Final[Endpoint[SkuUpdateResult]] = Endpoint("catalog.product.sku.update")


class CatalogProductMethods(Namespace):
    """Methods of ``catalog.product``."""

    @property
    def offer(self) -> CatalogProductOfferMethods:
        """Methods of ``catalog.product.offer``."""
        return CatalogProductOfferMethods(self._caller)

    @property
    def service(self) -> CatalogProductServiceMethods:
        """Methods of ``catalog.product.service``."""
        return CatalogProductServiceMethods(self._caller)

    @property
    def sku(self) -> CatalogProductSkuMethods:
        """Methods of ``catalog.product.sku``."""
        return CatalogProductSkuMethods(self._caller)

    def add(
        self,
        *,
        fields: AddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> AddResult:
        """Create a simple product in a trade catalogue.

        Args:
            fields: Values by field. Required. Keys: ``iblockId`` (required), ``name``
                (required), ``active``, ``barcodeMulti``, ``canBuyZero``, ``code``,
                ``createdBy``, ``dateActiveFrom``, ``dateActiveTo``, ``dateCreate``,
                ``detailPicture``, ``detailText``, ``detailTextType``, ``height``,
                ``iblockSectionId``, ``length``, ``measure``, ``modifiedBy``,
                ``previewPicture``, ``previewText``, ``previewTextType``,
                ``purchasingCurrency``, ``purchasingPrice``, ``quantity``, ``quantityReserved``,
                ``quantityTrace``, ``recurSchemeLength``, ``recurSchemeType``, ``sort``,
                ``subscribe``, ``trialPriceId``, ``vatId``, ``vatIncluded``, ``weight``,
                ``width``, ``withoutOrder``, ``xmlId``, ``IblockSection``, ``propertyN``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AddResult``: ``element``.

        Raises:
            APIError: the portal refused the call. ``200040300050``: The caller may not put
                elements of the information block into this section. ``200040300040``: The
                caller may not create products. ``200040300000``: There is no information block
                with this identifier. ``200040300043``: The caller may not edit this element of
                the information block. ``200040300010``: The caller may not read the trade
                catalogue. ``100``: The call gives no `fields`, or an empty one. ``0``: There is
                no section with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.add``. Scope: ``catalog``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-add.html
        """
        return self._call(
            _ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "active": _yes_no,
                        "barcodeMulti": _yes_no,
                        "canBuyZero": _yes_no,
                        "withoutOrder": _yes_no,
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
        """Delete a product from its trade catalogue.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300040``: The caller may not delete
                the product. ``200040300010``: The caller may not view the trade catalogue.
                ``200040300000``: The information block does not exist. ``0``: Something else
                went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.delete``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-delete.html
        """
        return self._call(_DELETE, {"id": id}, extra_params)

    def download(
        self,
        *,
        fields: DownloadFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Download a file kept in a field or property of a product.

        The portal answers with the file itself and not with JSON, which raises HTTPError here;
        fetch it with an HTTP client of your own.

        Args:
            fields: Values by field. Required. Keys: ``fileId`` (required), ``productId``
                (required), ``fieldName`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``0``: A required field such as `fileId` is missing, or no
                product has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.download``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-download.html
        """
        return self._call(_DOWNLOAD, {"fields": fields}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Fetch one product by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``product``.

        Raises:
            APIError: the portal refused the call. ``200040300000``: There is no information
                block with this identifier. ``200040300040``: The caller may not read this
                element of the information block. ``200040300010``: The caller may not read the
                trade catalogue. ``100``: The call needs an `id`, which was not passed. ``0``:
                There is no such product.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.get``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get.html
        """
        return self._call(_GET, {"id": id}, extra_params)

    def get_fields_by_filter(
        self,
        *,
        filter: GetFieldsByFilterFilter | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> GetFieldsByFilterResult:
        """Describe the product fields that apply to the catalogue named in the filter.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required. Keys: ``iblockId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetFieldsByFilterResult``: ``product``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``100``: The call gives no `filter`, or an empty one. ``0``:
                The filter does not name an information block.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.getFieldsByFilter``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get-fields-by-filter.html
        """
        return self._call(_GET_FIELDS_BY_FILTER, {"filter": filter}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[Product]:
        """List products of a catalogue that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Products found, one page of them. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``0``: Parameter `select` lacks `id` or `iblockId`, which are
                both required.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.list``. Scope: ``catalog``. Who may call: users who may
        view the product catalogue and read its information block. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-list.html
        """
        return self._list(
            _LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: UpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> UpdateResult:
        """Change fields and properties of a product.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``active``, ``barcodeMulti``,
                ``canBuyZero``, ``code``, ``createdBy``, ``dateActiveFrom``, ``dateActiveTo``,
                ``dateCreate``, ``detailPicture``, ``detailText``, ``detailTextType``,
                ``height``, ``iblockSectionId``, ``length``, ``measure``, ``modifiedBy``,
                ``previewPicture``, ``previewText``, ``previewTextType``,
                ``purchasingCurrency``, ``purchasingPrice``, ``quantity``, ``quantityReserved``,
                ``quantityTrace``, ``recurSchemeLength``, ``recurSchemeType``, ``sort``,
                ``subscribe``, ``trialPriceId``, ``vatId``, ``vatIncluded``, ``weight``,
                ``width``, ``withoutOrder``, ``xmlId``, ``IblockSection``, ``propertyN``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UpdateResult``: ``element``.

        Raises:
            APIError: the portal refused the call. ``200040300043``: The caller may not change
                the information block. ``200040300050``: The caller may not put elements of the
                information block into this section. ``200040300040``: The caller may not change
                products. ``200040300000``: There is no information block with this identifier.
                ``200040300010``: The caller may not read the trade catalogue. ``100``: The call
                needs an `id`, which was not passed. ``0``: There is no section with this
                identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.update``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-update.html
        """
        return self._call(
            _UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "active": _yes_no,
                        "barcodeMulti": _yes_no,
                        "canBuyZero": _yes_no,
                        "withoutOrder": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class AsyncCatalogProductMethods(AsyncNamespace):
    """Methods of ``catalog.product``."""

    @property
    def offer(self) -> AsyncCatalogProductOfferMethods:
        """Methods of ``catalog.product.offer``."""
        return AsyncCatalogProductOfferMethods(self._caller)

    @property
    def service(self) -> AsyncCatalogProductServiceMethods:
        """Methods of ``catalog.product.service``."""
        return AsyncCatalogProductServiceMethods(self._caller)

    @property
    def sku(self) -> AsyncCatalogProductSkuMethods:
        """Methods of ``catalog.product.sku``."""
        return AsyncCatalogProductSkuMethods(self._caller)

    async def add(
        self,
        *,
        fields: AddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> AddResult:
        """Create a simple product in a trade catalogue.

        Args:
            fields: Values by field. Required. Keys: ``iblockId`` (required), ``name``
                (required), ``active``, ``barcodeMulti``, ``canBuyZero``, ``code``,
                ``createdBy``, ``dateActiveFrom``, ``dateActiveTo``, ``dateCreate``,
                ``detailPicture``, ``detailText``, ``detailTextType``, ``height``,
                ``iblockSectionId``, ``length``, ``measure``, ``modifiedBy``,
                ``previewPicture``, ``previewText``, ``previewTextType``,
                ``purchasingCurrency``, ``purchasingPrice``, ``quantity``, ``quantityReserved``,
                ``quantityTrace``, ``recurSchemeLength``, ``recurSchemeType``, ``sort``,
                ``subscribe``, ``trialPriceId``, ``vatId``, ``vatIncluded``, ``weight``,
                ``width``, ``withoutOrder``, ``xmlId``, ``IblockSection``, ``propertyN``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AddResult``: ``element``.

        Raises:
            APIError: the portal refused the call. ``200040300050``: The caller may not put
                elements of the information block into this section. ``200040300040``: The
                caller may not create products. ``200040300000``: There is no information block
                with this identifier. ``200040300043``: The caller may not edit this element of
                the information block. ``200040300010``: The caller may not read the trade
                catalogue. ``100``: The call gives no `fields`, or an empty one. ``0``: There is
                no section with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.add``. Scope: ``catalog``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-add.html
        """
        return await self._call(
            _ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "active": _yes_no,
                        "barcodeMulti": _yes_no,
                        "canBuyZero": _yes_no,
                        "withoutOrder": _yes_no,
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
        """Delete a product from its trade catalogue.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300040``: The caller may not delete
                the product. ``200040300010``: The caller may not view the trade catalogue.
                ``200040300000``: The information block does not exist. ``0``: Something else
                went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.delete``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-delete.html
        """
        return await self._call(_DELETE, {"id": id}, extra_params)

    async def download(
        self,
        *,
        fields: DownloadFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Download a file kept in a field or property of a product.

        The portal answers with the file itself and not with JSON, which raises HTTPError here;
        fetch it with an HTTP client of your own.

        Args:
            fields: Values by field. Required. Keys: ``fileId`` (required), ``productId``
                (required), ``fieldName`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``0``: A required field such as `fileId` is missing, or no
                product has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.download``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-download.html
        """
        return await self._call(_DOWNLOAD, {"fields": fields}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Fetch one product by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``product``.

        Raises:
            APIError: the portal refused the call. ``200040300000``: There is no information
                block with this identifier. ``200040300040``: The caller may not read this
                element of the information block. ``200040300010``: The caller may not read the
                trade catalogue. ``100``: The call needs an `id`, which was not passed. ``0``:
                There is no such product.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.get``. Scope: ``catalog``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get.html
        """
        return await self._call(_GET, {"id": id}, extra_params)

    async def get_fields_by_filter(
        self,
        *,
        filter: GetFieldsByFilterFilter | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> GetFieldsByFilterResult:
        """Describe the product fields that apply to the catalogue named in the filter.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required. Keys: ``iblockId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetFieldsByFilterResult``: ``product``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``100``: The call gives no `filter`, or an empty one. ``0``:
                The filter does not name an information block.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.getFieldsByFilter``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get-fields-by-filter.html
        """
        return await self._call(_GET_FIELDS_BY_FILTER, {"filter": filter}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[Product]:
        """List products of a catalogue that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Products found, one page of them. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``0``: Parameter `select` lacks `id` or `iblockId`, which are
                both required.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.list``. Scope: ``catalog``. Who may call: users who may
        view the product catalogue and read its information block. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-list.html
        """
        return self._list(
            _LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: UpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> UpdateResult:
        """Change fields and properties of a product.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``active``, ``barcodeMulti``,
                ``canBuyZero``, ``code``, ``createdBy``, ``dateActiveFrom``, ``dateActiveTo``,
                ``dateCreate``, ``detailPicture``, ``detailText``, ``detailTextType``,
                ``height``, ``iblockSectionId``, ``length``, ``measure``, ``modifiedBy``,
                ``previewPicture``, ``previewText``, ``previewTextType``,
                ``purchasingCurrency``, ``purchasingPrice``, ``quantity``, ``quantityReserved``,
                ``quantityTrace``, ``recurSchemeLength``, ``recurSchemeType``, ``sort``,
                ``subscribe``, ``trialPriceId``, ``vatId``, ``vatIncluded``, ``weight``,
                ``width``, ``withoutOrder``, ``xmlId``, ``IblockSection``, ``propertyN``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UpdateResult``: ``element``.

        Raises:
            APIError: the portal refused the call. ``200040300043``: The caller may not change
                the information block. ``200040300050``: The caller may not put elements of the
                information block into this section. ``200040300040``: The caller may not change
                products. ``200040300000``: There is no information block with this identifier.
                ``200040300010``: The caller may not read the trade catalogue. ``100``: The call
                needs an `id`, which was not passed. ``0``: There is no section with this
                identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.update``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-update.html
        """
        return await self._call(
            _UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "active": _yes_no,
                        "barcodeMulti": _yes_no,
                        "canBuyZero": _yes_no,
                        "withoutOrder": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class CatalogProductOfferMethods(Namespace):
    """Methods of ``catalog.product.offer``."""

    def add(
        self,
        *,
        fields: OfferAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> OfferAddResult:
        """Create a product variation, optionally under a parent product.

        Args:
            fields: Values by field. Required. Keys: ``iblockId`` (required), ``name``
                (required), ``active``, ``barcodeMulti``, ``canBuyZero``, ``code``,
                ``createdBy``, ``dateActiveFrom``, ``dateActiveTo``, ``dateCreate``,
                ``detailPicture``, ``detailText``, ``detailTextType``, ``height``,
                ``iblockSectionId``, ``length``, ``measure``, ``modifiedBy``,
                ``previewPicture``, ``previewText``, ``previewTextType``,
                ``purchasingCurrency``, ``purchasingPrice``, ``quantity``, ``quantityReserved``,
                ``quantityTrace``, ``recurSchemeLength``, ``recurSchemeType``, ``sort``,
                ``subscribe``, ``trialPriceId``, ``vatId``, ``vatIncluded``, ``weight``,
                ``width``, ``withoutOrder``, ``xmlId``, ``parentId``, ``IblockSection``,
                ``propertyN``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OfferAddResult``: ``offer``.

        Raises:
            APIError: the portal refused the call. ``200040300050``: The caller may not put
                elements of the information block into this section. ``200040300040``: The
                caller may not create product variations. ``200040300000``: There is no
                information block with this identifier. ``200040300043``: The caller may not
                edit this element of the information block. ``200040300010``: The caller may not
                read the trade catalogue. ``100``: The call gives no `fields`, or an empty one.
                ``0``: There is no section with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.offer.add``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-add.html
        """
        return self._call(
            _OFFER__ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "active": _yes_no,
                        "barcodeMulti": _yes_no,
                        "canBuyZero": _yes_no,
                        "vatIncluded": _yes_no,
                        "withoutOrder": _yes_no,
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
        """Delete a product variation.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300040``: The caller may not delete
                the product variation. ``200040300010``: The caller may not view the trade
                catalogue. ``200040300000``: The information block does not exist. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.offer.delete``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-delete.html
        """
        return self._call(_OFFER__DELETE, {"id": id}, extra_params)

    def download(
        self,
        *,
        fields: OfferDownloadFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Download a file kept in a field or property of a product variation.

        The portal answers with the file itself and not with JSON, which raises HTTPError here;
        fetch it with an HTTP client of your own.

        Args:
            fields: Values by field. Required. Keys: ``fileId`` (required), ``productId``
                (required), ``fieldName`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``0``: A required field such as `fileId` is missing, or no
                variation has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.offer.download``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-download.html
        """
        return self._call(_OFFER__DOWNLOAD, {"fields": fields}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> OfferGetResult:
        """Fetch one product variation by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OfferGetResult``: ``offer``.

        Raises:
            APIError: the portal refused the call. ``200040300000``: There is no information
                block with this identifier. ``200040300040``: The caller may not read this
                element of the information block. ``200040300010``: The caller may not read the
                trade catalogue. ``100``: The parameter id is missing. ``0``: There is no such
                product variation.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.offer.get``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get.html
        """
        return self._call(_OFFER__GET, {"id": id}, extra_params)

    def get_fields_by_filter(
        self,
        *,
        filter: OfferGetFieldsByFilterFilter | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> OfferGetFieldsByFilterResult:
        """Describe the variation fields that apply to the catalogue named in the filter.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required. Keys: ``iblockId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OfferGetFieldsByFilterResult``: ``offer``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``100``: The call gives no `filter`, or an empty one. ``0``:
                The filter does not name an information block.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.offer.getFieldsByFilter``. Scope: ``catalog``. Who may
        call: administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get-fields-by-filter.html
        """
        return self._call(_OFFER__GET_FIELDS_BY_FILTER, {"filter": filter}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ProductOffer]:
        """List product variations that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Product variations found, one page of them. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``0``: Parameter `select` lacks `id` or `iblockId`, which are
                both required.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.offer.list``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-list.html
        """
        return self._list(
            _OFFER__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: OfferUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> OfferUpdateResult:
        """Change fields and properties of a product variation.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``active``, ``barcodeMulti``,
                ``canBuyZero``, ``code``, ``createdBy``, ``dateActiveFrom``, ``dateActiveTo``,
                ``dateCreate``, ``detailPicture``, ``detailText``, ``detailTextType``,
                ``height``, ``iblockSectionId``, ``length``, ``measure``, ``modifiedBy``,
                ``previewPicture``, ``previewText``, ``previewTextType``,
                ``purchasingCurrency``, ``purchasingPrice``, ``quantity``, ``quantityReserved``,
                ``quantityTrace``, ``recurSchemeLength``, ``recurSchemeType``, ``sort``,
                ``subscribe``, ``trialPriceId``, ``vatId``, ``vatIncluded``, ``weight``,
                ``width``, ``withoutOrder``, ``xmlId``, ``IblockSection``, ``parentId``,
                ``propertyN``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OfferUpdateResult``: ``offer``.

        Raises:
            APIError: the portal refused the call. ``200040300043``: The caller may not change
                the information block. ``200040300050``: The caller may not put elements of the
                information block into this section. ``200040300040``: The caller may not change
                the product variation. ``200040300000``: There is no information block with this
                identifier. ``200040300010``: The caller may not read the trade catalogue.
                ``100``: The call needs an `id`, which was not passed. ``0``: There is no
                section with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.offer.update``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-update.html
        """
        return self._call(
            _OFFER__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "active": _yes_no,
                        "barcodeMulti": _yes_no,
                        "canBuyZero": _yes_no,
                        "vatIncluded": _yes_no,
                        "withoutOrder": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class AsyncCatalogProductOfferMethods(AsyncNamespace):
    """Methods of ``catalog.product.offer``."""

    async def add(
        self,
        *,
        fields: OfferAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> OfferAddResult:
        """Create a product variation, optionally under a parent product.

        Args:
            fields: Values by field. Required. Keys: ``iblockId`` (required), ``name``
                (required), ``active``, ``barcodeMulti``, ``canBuyZero``, ``code``,
                ``createdBy``, ``dateActiveFrom``, ``dateActiveTo``, ``dateCreate``,
                ``detailPicture``, ``detailText``, ``detailTextType``, ``height``,
                ``iblockSectionId``, ``length``, ``measure``, ``modifiedBy``,
                ``previewPicture``, ``previewText``, ``previewTextType``,
                ``purchasingCurrency``, ``purchasingPrice``, ``quantity``, ``quantityReserved``,
                ``quantityTrace``, ``recurSchemeLength``, ``recurSchemeType``, ``sort``,
                ``subscribe``, ``trialPriceId``, ``vatId``, ``vatIncluded``, ``weight``,
                ``width``, ``withoutOrder``, ``xmlId``, ``parentId``, ``IblockSection``,
                ``propertyN``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OfferAddResult``: ``offer``.

        Raises:
            APIError: the portal refused the call. ``200040300050``: The caller may not put
                elements of the information block into this section. ``200040300040``: The
                caller may not create product variations. ``200040300000``: There is no
                information block with this identifier. ``200040300043``: The caller may not
                edit this element of the information block. ``200040300010``: The caller may not
                read the trade catalogue. ``100``: The call gives no `fields`, or an empty one.
                ``0``: There is no section with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.offer.add``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-add.html
        """
        return await self._call(
            _OFFER__ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "active": _yes_no,
                        "barcodeMulti": _yes_no,
                        "canBuyZero": _yes_no,
                        "vatIncluded": _yes_no,
                        "withoutOrder": _yes_no,
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
        """Delete a product variation.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300040``: The caller may not delete
                the product variation. ``200040300010``: The caller may not view the trade
                catalogue. ``200040300000``: The information block does not exist. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.offer.delete``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-delete.html
        """
        return await self._call(_OFFER__DELETE, {"id": id}, extra_params)

    async def download(
        self,
        *,
        fields: OfferDownloadFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Download a file kept in a field or property of a product variation.

        The portal answers with the file itself and not with JSON, which raises HTTPError here;
        fetch it with an HTTP client of your own.

        Args:
            fields: Values by field. Required. Keys: ``fileId`` (required), ``productId``
                (required), ``fieldName`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``0``: A required field such as `fileId` is missing, or no
                variation has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.offer.download``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-download.html
        """
        return await self._call(_OFFER__DOWNLOAD, {"fields": fields}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> OfferGetResult:
        """Fetch one product variation by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OfferGetResult``: ``offer``.

        Raises:
            APIError: the portal refused the call. ``200040300000``: There is no information
                block with this identifier. ``200040300040``: The caller may not read this
                element of the information block. ``200040300010``: The caller may not read the
                trade catalogue. ``100``: The parameter id is missing. ``0``: There is no such
                product variation.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.offer.get``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get.html
        """
        return await self._call(_OFFER__GET, {"id": id}, extra_params)

    async def get_fields_by_filter(
        self,
        *,
        filter: OfferGetFieldsByFilterFilter | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> OfferGetFieldsByFilterResult:
        """Describe the variation fields that apply to the catalogue named in the filter.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required. Keys: ``iblockId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OfferGetFieldsByFilterResult``: ``offer``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``100``: The call gives no `filter`, or an empty one. ``0``:
                The filter does not name an information block.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.offer.getFieldsByFilter``. Scope: ``catalog``. Who may
        call: administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get-fields-by-filter.html
        """
        return await self._call(_OFFER__GET_FIELDS_BY_FILTER, {"filter": filter}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ProductOffer]:
        """List product variations that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Product variations found, one page of them. Iterating it
            walks all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``0``: Parameter `select` lacks `id` or `iblockId`, which are
                both required.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.offer.list``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-list.html
        """
        return self._list(
            _OFFER__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: OfferUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> OfferUpdateResult:
        """Change fields and properties of a product variation.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``active``, ``barcodeMulti``,
                ``canBuyZero``, ``code``, ``createdBy``, ``dateActiveFrom``, ``dateActiveTo``,
                ``dateCreate``, ``detailPicture``, ``detailText``, ``detailTextType``,
                ``height``, ``iblockSectionId``, ``length``, ``measure``, ``modifiedBy``,
                ``previewPicture``, ``previewText``, ``previewTextType``,
                ``purchasingCurrency``, ``purchasingPrice``, ``quantity``, ``quantityReserved``,
                ``quantityTrace``, ``recurSchemeLength``, ``recurSchemeType``, ``sort``,
                ``subscribe``, ``trialPriceId``, ``vatId``, ``vatIncluded``, ``weight``,
                ``width``, ``withoutOrder``, ``xmlId``, ``IblockSection``, ``parentId``,
                ``propertyN``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OfferUpdateResult``: ``offer``.

        Raises:
            APIError: the portal refused the call. ``200040300043``: The caller may not change
                the information block. ``200040300050``: The caller may not put elements of the
                information block into this section. ``200040300040``: The caller may not change
                the product variation. ``200040300000``: There is no information block with this
                identifier. ``200040300010``: The caller may not read the trade catalogue.
                ``100``: The call needs an `id`, which was not passed. ``0``: There is no
                section with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.offer.update``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-update.html
        """
        return await self._call(
            _OFFER__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "active": _yes_no,
                        "barcodeMulti": _yes_no,
                        "canBuyZero": _yes_no,
                        "vatIncluded": _yes_no,
                        "withoutOrder": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class CatalogProductServiceMethods(Namespace):
    """Methods of ``catalog.product.service``."""

    def add(
        self,
        *,
        fields: ServiceAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ServiceAddResult:
        """Create a service in a trade catalogue.

        Args:
            fields: Values by field. Required. Keys: ``iblockId`` (required), ``name``
                (required), ``active``, ``code``, ``createdBy``, ``dateActiveFrom``,
                ``dateActiveTo``, ``dateCreate``, ``detailPicture``, ``detailText``,
                ``detailTextType``, ``iblockSectionId``, ``modifiedBy``, ``previewPicture``,
                ``previewText``, ``previewTextType``, ``sort``, ``vatId``, ``vatIncluded``,
                ``xmlId``, ``IblockSection``, ``measure``, ``propertyN``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ServiceAddResult``: ``service``.

        Raises:
            APIError: the portal refused the call. ``200040300050``: The caller may not put
                elements of the information block into this section. ``200040300040``: The
                caller may not create services. ``200040300000``: There is no information block
                with this identifier. ``200040300043``: The caller may not edit this element of
                the information block. ``200040300010``: The caller may not read the trade
                catalogue. ``100``: `fields` is missing or empty. ``0``: There is no section
                with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.service.add``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-add.html
        """
        return self._call(
            _SERVICE__ADD,
            {"fields": _in_fields(fields, {"active": _yes_no, "vatIncluded": _yes_no})},
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a service from its trade catalogue.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300040``: The caller may not delete
                the service. ``200040300010``: The caller may not view the trade catalogue.
                ``200040300000``: The information block does not exist. ``0``: Something else
                went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.service.delete``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-delete.html
        """
        return self._call(_SERVICE__DELETE, {"id": id}, extra_params)

    def download(
        self,
        *,
        fields: ServiceDownloadFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Download a file kept in a field or property of a service.

        The portal answers with the file itself and not with JSON, which raises HTTPError here;
        fetch it with an HTTP client of your own.

        Args:
            fields: Values by field. Required. Keys: ``fileId`` (required), ``productId``
                (required), ``fieldName`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``0``: A required field such as `fileId` is missing, or no
                service has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.service.download``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-download.html
        """
        return self._call(_SERVICE__DOWNLOAD, {"fields": fields}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ServiceGetResult:
        """Fetch one service of the catalogue by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ServiceGetResult``: ``service``.

        Raises:
            APIError: the portal refused the call. ``200040300000``: There is no information
                block with this identifier. ``200040300040``: The caller may not read this
                element of the information block. ``200040300010``: The caller may not read the
                trade catalogue. ``100``: The parameter id is missing. ``0``: There is no such
                service.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.service.get``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get.html
        """
        return self._call(_SERVICE__GET, {"id": id}, extra_params)

    def get_fields_by_filter(
        self,
        *,
        filter: ServiceGetFieldsByFilterFilter | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ServiceGetFieldsByFilterResult:
        """Describe the service fields that apply to the catalogue named in the filter.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required. Keys: ``iblockId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ServiceGetFieldsByFilterResult``: ``service``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``100``: The call gives no `filter`, or an empty one. ``0``:
                The filter does not name an information block.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.service.getFieldsByFilter``. Scope: ``catalog``. Who may
        call: administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get-fields-by-filter.html
        """
        return self._call(_SERVICE__GET_FIELDS_BY_FILTER, {"filter": filter}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ProductService]:
        """List services of a catalogue that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Services found, one page of them. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``0``: Parameter `select` lacks `id` or `iblockId`, which are
                both required.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.service.list``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-list.html
        """
        return self._list(
            _SERVICE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: ServiceUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ServiceUpdateResult:
        """Change fields and properties of a service.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``active``, ``code``,
                ``createdBy``, ``dateActiveFrom``, ``dateActiveTo``, ``dateCreate``,
                ``detailPicture``, ``detailText``, ``detailTextType``, ``iblockSectionId``,
                ``modifiedBy``, ``previewPicture``, ``previewText``, ``previewTextType``,
                ``sort``, ``vatId``, ``vatIncluded``, ``xmlId``, ``IblockSection``, ``measure``,
                ``propertyN``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ServiceUpdateResult``: ``service``.

        Raises:
            APIError: the portal refused the call. ``200040300043``: The caller may not change
                the information block. ``200040300050``: The caller may not put elements of the
                information block into this section. ``200040300040``: The caller may not change
                services. ``200040300000``: There is no information block with this identifier.
                ``200040300010``: The caller may not read the trade catalogue. ``100``: The call
                needs an `id`, which was not passed. ``0``: There is no section with this
                identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.service.update``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-update.html
        """
        return self._call(
            _SERVICE__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"active": _yes_no, "vatIncluded": _yes_no})},
            extra_params,
        )


class AsyncCatalogProductServiceMethods(AsyncNamespace):
    """Methods of ``catalog.product.service``."""

    async def add(
        self,
        *,
        fields: ServiceAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ServiceAddResult:
        """Create a service in a trade catalogue.

        Args:
            fields: Values by field. Required. Keys: ``iblockId`` (required), ``name``
                (required), ``active``, ``code``, ``createdBy``, ``dateActiveFrom``,
                ``dateActiveTo``, ``dateCreate``, ``detailPicture``, ``detailText``,
                ``detailTextType``, ``iblockSectionId``, ``modifiedBy``, ``previewPicture``,
                ``previewText``, ``previewTextType``, ``sort``, ``vatId``, ``vatIncluded``,
                ``xmlId``, ``IblockSection``, ``measure``, ``propertyN``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ServiceAddResult``: ``service``.

        Raises:
            APIError: the portal refused the call. ``200040300050``: The caller may not put
                elements of the information block into this section. ``200040300040``: The
                caller may not create services. ``200040300000``: There is no information block
                with this identifier. ``200040300043``: The caller may not edit this element of
                the information block. ``200040300010``: The caller may not read the trade
                catalogue. ``100``: `fields` is missing or empty. ``0``: There is no section
                with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.service.add``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-add.html
        """
        return await self._call(
            _SERVICE__ADD,
            {"fields": _in_fields(fields, {"active": _yes_no, "vatIncluded": _yes_no})},
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a service from its trade catalogue.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300040``: The caller may not delete
                the service. ``200040300010``: The caller may not view the trade catalogue.
                ``200040300000``: The information block does not exist. ``0``: Something else
                went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.service.delete``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-delete.html
        """
        return await self._call(_SERVICE__DELETE, {"id": id}, extra_params)

    async def download(
        self,
        *,
        fields: ServiceDownloadFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Download a file kept in a field or property of a service.

        The portal answers with the file itself and not with JSON, which raises HTTPError here;
        fetch it with an HTTP client of your own.

        Args:
            fields: Values by field. Required. Keys: ``fileId`` (required), ``productId``
                (required), ``fieldName`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``0``: A required field such as `fileId` is missing, or no
                service has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.service.download``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-download.html
        """
        return await self._call(_SERVICE__DOWNLOAD, {"fields": fields}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ServiceGetResult:
        """Fetch one service of the catalogue by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ServiceGetResult``: ``service``.

        Raises:
            APIError: the portal refused the call. ``200040300000``: There is no information
                block with this identifier. ``200040300040``: The caller may not read this
                element of the information block. ``200040300010``: The caller may not read the
                trade catalogue. ``100``: The parameter id is missing. ``0``: There is no such
                service.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.service.get``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get.html
        """
        return await self._call(_SERVICE__GET, {"id": id}, extra_params)

    async def get_fields_by_filter(
        self,
        *,
        filter: ServiceGetFieldsByFilterFilter | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ServiceGetFieldsByFilterResult:
        """Describe the service fields that apply to the catalogue named in the filter.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required. Keys: ``iblockId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ServiceGetFieldsByFilterResult``: ``service``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``100``: The call gives no `filter`, or an empty one. ``0``:
                The filter does not name an information block.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.service.getFieldsByFilter``. Scope: ``catalog``. Who may
        call: administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get-fields-by-filter.html
        """
        return await self._call(_SERVICE__GET_FIELDS_BY_FILTER, {"filter": filter}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ProductService]:
        """List services of a catalogue that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Services found, one page of them. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``0``: Parameter `select` lacks `id` or `iblockId`, which are
                both required.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.service.list``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-list.html
        """
        return self._list(
            _SERVICE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: ServiceUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ServiceUpdateResult:
        """Change fields and properties of a service.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``active``, ``code``,
                ``createdBy``, ``dateActiveFrom``, ``dateActiveTo``, ``dateCreate``,
                ``detailPicture``, ``detailText``, ``detailTextType``, ``iblockSectionId``,
                ``modifiedBy``, ``previewPicture``, ``previewText``, ``previewTextType``,
                ``sort``, ``vatId``, ``vatIncluded``, ``xmlId``, ``IblockSection``, ``measure``,
                ``propertyN``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ServiceUpdateResult``: ``service``.

        Raises:
            APIError: the portal refused the call. ``200040300043``: The caller may not change
                the information block. ``200040300050``: The caller may not put elements of the
                information block into this section. ``200040300040``: The caller may not change
                services. ``200040300000``: There is no information block with this identifier.
                ``200040300010``: The caller may not read the trade catalogue. ``100``: The call
                needs an `id`, which was not passed. ``0``: There is no section with this
                identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.service.update``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-update.html
        """
        return await self._call(
            _SERVICE__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"active": _yes_no, "vatIncluded": _yes_no})},
            extra_params,
        )


class CatalogProductSkuMethods(Namespace):
    """Methods of ``catalog.product.sku``."""

    def add(
        self,
        *,
        fields: SkuAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> SkuAddResult:
        """Create a parent product, the one that variations hang on.

        Args:
            fields: Values by field. Required. Keys: ``iblockId`` (required), ``name``
                (required), ``active``, ``canBuyZero``, ``code``, ``createdBy``,
                ``dateActiveFrom``, ``dateActiveTo``, ``dateCreate``, ``detailPicture``,
                ``detailText``, ``detailTextType``, ``height``, ``iblockSectionId``, ``length``,
                ``measure``, ``modifiedBy``, ``previewPicture``, ``previewText``,
                ``previewTextType``, ``purchasingCurrency``, ``purchasingPrice``, ``quantity``,
                ``sort``, ``subscribe``, ``vatId``, ``vatIncluded``, ``weight``, ``width``,
                ``xmlId``, ``IblockSection``, ``propertyN``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SkuAddResult``: ``sku``.

        Raises:
            APIError: the portal refused the call. ``200040300050``: The caller may not put
                elements of the information block into this section. ``200040300040``: The
                caller may not create parent products. ``200040300000``: There is no information
                block with this identifier. ``200040300043``: The caller may not edit this
                element of the information block. ``200040300010``: The caller may not read the
                trade catalogue. ``100``: `fields` is missing or empty. ``0``: There is no
                section with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.sku.add``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-add.html
        """
        return self._call(
            _SKU__ADD,
            {
                "fields": _in_fields(
                    fields, {"active": _yes_no, "canBuyZero": _yes_no, "vatIncluded": _yes_no}
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
        """Delete a parent product from its trade catalogue.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300040``: The caller may not delete
                the parent product. ``200040300010``: The caller may not view the trade
                catalogue. ``200040300000``: The information block does not exist. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.sku.delete``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-delete.html
        """
        return self._call(_SKU__DELETE, {"id": id}, extra_params)

    def download(
        self,
        *,
        fields: SkuDownloadFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Download a file kept in a field or property of a parent product.

        The portal answers with the file itself and not with JSON, which raises HTTPError here;
        fetch it with an HTTP client of your own.

        Args:
            fields: Values by field. Required. Keys: ``fileId`` (required), ``productId``
                (required), ``fieldName`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``0``: A required field such as `fileId` is missing, or no
                parent product has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.sku.download``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-download.html
        """
        return self._call(_SKU__DOWNLOAD, {"fields": fields}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> SkuGetResult:
        """Fetch one parent product by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SkuGetResult``: ``sku``.

        Raises:
            APIError: the portal refused the call. ``200040300000``: There is no information
                block with this identifier. ``200040300040``: The caller may not read this
                element of the information block. ``200040300010``: The caller may not read the
                trade catalogue. ``100``: The parameter id is missing. ``0``: There is no such
                parent product.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.sku.get``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get.html
        """
        return self._call(_SKU__GET, {"id": id}, extra_params)

    def get_fields_by_filter(
        self,
        *,
        filter: SkuGetFieldsByFilterFilter | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> SkuGetFieldsByFilterResult:
        """Describe the parent product fields that apply to the catalogue named in the filter.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required. Keys: ``iblockId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SkuGetFieldsByFilterResult``: ``sku``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``100``: The call gives no `filter`, or an empty one. ``0``:
                The filter does not name an information block.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.sku.getFieldsByFilter``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get-fields-by-filter.html
        """
        return self._call(_SKU__GET_FIELDS_BY_FILTER, {"filter": filter}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ProductSku]:
        """List parent products that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Parent products found, one page of them. Iterating it walks
            all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``0``: Parameter `select` lacks `id` or `iblockId`, which are
                both required.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.sku.list``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-list.html
        """
        return self._list(
            _SKU__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: SkuUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> SkuUpdateResult:
        """Change fields and properties of a parent product.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``active``, ``canBuyZero``,
                ``code``, ``createdBy``, ``dateActiveFrom``, ``dateActiveTo``, ``dateCreate``,
                ``detailPicture``, ``detailText``, ``detailTextType``, ``height``,
                ``iblockSectionId``, ``length``, ``measure``, ``modifiedBy``,
                ``previewPicture``, ``previewText``, ``previewTextType``,
                ``purchasingCurrency``, ``purchasingPrice``, ``quantity``, ``sort``,
                ``subscribe``, ``vatId``, ``vatIncluded``, ``weight``, ``width``, ``xmlId``,
                ``IblockSection``, ``propertyN``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SkuUpdateResult``: ``sku``.

        Raises:
            APIError: the portal refused the call. ``200040300043``: The caller may not change
                the information block. ``200040300050``: The caller may not put elements of the
                information block into this section. ``200040300040``: The caller may not change
                parent products. ``200040300000``: There is no information block with this
                identifier. ``200040300010``: The caller may not read the trade catalogue.
                ``100``: The call needs an `id`, which was not passed. ``0``: There is no
                section with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.sku.update``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-update.html
        """
        return self._call(
            _SKU__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields, {"active": _yes_no, "canBuyZero": _yes_no, "vatIncluded": _yes_no}
                ),
            },
            extra_params,
        )


class AsyncCatalogProductSkuMethods(AsyncNamespace):
    """Methods of ``catalog.product.sku``."""

    async def add(
        self,
        *,
        fields: SkuAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> SkuAddResult:
        """Create a parent product, the one that variations hang on.

        Args:
            fields: Values by field. Required. Keys: ``iblockId`` (required), ``name``
                (required), ``active``, ``canBuyZero``, ``code``, ``createdBy``,
                ``dateActiveFrom``, ``dateActiveTo``, ``dateCreate``, ``detailPicture``,
                ``detailText``, ``detailTextType``, ``height``, ``iblockSectionId``, ``length``,
                ``measure``, ``modifiedBy``, ``previewPicture``, ``previewText``,
                ``previewTextType``, ``purchasingCurrency``, ``purchasingPrice``, ``quantity``,
                ``sort``, ``subscribe``, ``vatId``, ``vatIncluded``, ``weight``, ``width``,
                ``xmlId``, ``IblockSection``, ``propertyN``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SkuAddResult``: ``sku``.

        Raises:
            APIError: the portal refused the call. ``200040300050``: The caller may not put
                elements of the information block into this section. ``200040300040``: The
                caller may not create parent products. ``200040300000``: There is no information
                block with this identifier. ``200040300043``: The caller may not edit this
                element of the information block. ``200040300010``: The caller may not read the
                trade catalogue. ``100``: `fields` is missing or empty. ``0``: There is no
                section with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.sku.add``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-add.html
        """
        return await self._call(
            _SKU__ADD,
            {
                "fields": _in_fields(
                    fields, {"active": _yes_no, "canBuyZero": _yes_no, "vatIncluded": _yes_no}
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
        """Delete a parent product from its trade catalogue.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``200040300040``: The caller may not delete
                the parent product. ``200040300010``: The caller may not view the trade
                catalogue. ``200040300000``: The information block does not exist. ``0``:
                Something else went wrong, for instance a fatal error on the server.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.sku.delete``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-delete.html
        """
        return await self._call(_SKU__DELETE, {"id": id}, extra_params)

    async def download(
        self,
        *,
        fields: SkuDownloadFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Download a file kept in a field or property of a parent product.

        The portal answers with the file itself and not with JSON, which raises HTTPError here;
        fetch it with an HTTP client of your own.

        Args:
            fields: Values by field. Required. Keys: ``fileId`` (required), ``productId``
                (required), ``fieldName`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``0``: A required field such as `fileId` is missing, or no
                parent product has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.sku.download``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-download.html
        """
        return await self._call(_SKU__DOWNLOAD, {"fields": fields}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> SkuGetResult:
        """Fetch one parent product by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SkuGetResult``: ``sku``.

        Raises:
            APIError: the portal refused the call. ``200040300000``: There is no information
                block with this identifier. ``200040300040``: The caller may not read this
                element of the information block. ``200040300010``: The caller may not read the
                trade catalogue. ``100``: The parameter id is missing. ``0``: There is no such
                parent product.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.sku.get``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get.html
        """
        return await self._call(_SKU__GET, {"id": id}, extra_params)

    async def get_fields_by_filter(
        self,
        *,
        filter: SkuGetFieldsByFilterFilter | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> SkuGetFieldsByFilterResult:
        """Describe the parent product fields that apply to the catalogue named in the filter.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required. Keys: ``iblockId`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SkuGetFieldsByFilterResult``: ``sku``.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``100``: The call gives no `filter`, or an empty one. ``0``:
                The filter does not name an information block.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.sku.getFieldsByFilter``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get-fields-by-filter.html
        """
        return await self._call(_SKU__GET_FIELDS_BY_FILTER, {"filter": filter}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ProductSku]:
        """List parent products that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Parent products found, one page of them. Iterating it walks
            all pages.

        Raises:
            APIError: the portal refused the call. ``200040300010``: The caller may not read the
                trade catalogue. ``0``: Parameter `select` lacks `id` or `iblockId`, which are
                both required.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.sku.list``. Scope: ``catalog``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-list.html
        """
        return self._list(
            _SKU__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: SkuUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> SkuUpdateResult:
        """Change fields and properties of a parent product.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``active``, ``canBuyZero``,
                ``code``, ``createdBy``, ``dateActiveFrom``, ``dateActiveTo``, ``dateCreate``,
                ``detailPicture``, ``detailText``, ``detailTextType``, ``height``,
                ``iblockSectionId``, ``length``, ``measure``, ``modifiedBy``,
                ``previewPicture``, ``previewText``, ``previewTextType``,
                ``purchasingCurrency``, ``purchasingPrice``, ``quantity``, ``sort``,
                ``subscribe``, ``vatId``, ``vatIncluded``, ``weight``, ``width``, ``xmlId``,
                ``IblockSection``, ``propertyN``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SkuUpdateResult``: ``sku``.

        Raises:
            APIError: the portal refused the call. ``200040300043``: The caller may not change
                the information block. ``200040300050``: The caller may not put elements of the
                information block into this section. ``200040300040``: The caller may not change
                parent products. ``200040300000``: There is no information block with this
                identifier. ``200040300010``: The caller may not read the trade catalogue.
                ``100``: The call needs an `id`, which was not passed. ``0``: There is no
                section with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``catalog.product.sku.update``. Scope: ``catalog``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-update.html
        """
        return await self._call(
            _SKU__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields, {"active": _yes_no, "canBuyZero": _yes_no, "vatIncluded": _yes_no}
                ),
            },
            extra_params,
        )
