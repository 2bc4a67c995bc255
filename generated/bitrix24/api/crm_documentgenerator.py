# Generated from spec/crm/documentgenerator: edit the spec there, then run python -m generator build.
"""Methods of ``crm.documentgenerator``, and the shapes of what they answer."""

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


class DocumentAddResultDocumentProducts(TypedDict):
    """Totals of the product rows: currency, sum and row count."""

    currencyId: str
    """Currency code of the products total."""
    totalSum: str
    """Sum of all product rows."""
    totalRows: int
    """Number of product rows."""


class DocumentAddResultDocumentValues(TypedDict):
    """Field values of the document by field code."""

    productsTableVariant: str
    _creationMethod: str
    """How the document came about, for example rest."""
    stampsEnabled: bool
    """Whether the document bears stamp and signature."""
    DocumentNumber: str
    """Number of the document, or its field description."""


class DocumentAddResultDocument(TypedDict):
    """Data of the document, or descriptions of its fields."""

    changeStampsEnabled: bool
    """Whether stamp and signature can be switched on or off."""
    changeStampsDisabledReason: str
    """Reason that blocks switching stamp and signature."""
    changeQrCodeEnabled: bool
    """Whether the QR code can be switched on or off."""
    qrCodeEnabled: bool
    """Whether the document bears a QR code now."""
    changeQrCodeDisabledReason: str
    """Reason that blocks switching the QR code."""
    products: DocumentAddResultDocumentProducts
    """Totals of the product rows: currency, sum and row count."""
    downloadUrl: str
    """Link that downloads the file."""
    downloadUrlMachine: str
    """Address to fetch the file by application, without a browser."""
    publicUrl: str | None
    """Public link; null while it is off."""
    id: int
    """Identifier."""
    title: str
    number: str
    """Number given to the document."""
    createTime: str
    """When the document or template was created."""
    createdBy: int
    """Identifier of the user who created the entry."""
    updateTime: str
    """When the document or template was last changed."""
    updatedBy: int | None
    """Identifier of the user who made the last change."""
    stampsEnabled: bool
    """Whether the document bears stamp and signature."""
    isTransformationError: bool
    """Whether the conversion to PDF and image failed."""
    values: DocumentAddResultDocumentValues
    """Field values of the document by field code."""
    templateId: int | str
    """Identifier of the template."""
    pullTag: str
    """Tag of push events about the conversion."""
    imageUrl: str
    """Address of the page image; empty until converted."""
    pdfUrl: str
    """Address of the PDF; empty until converted."""
    emailDiskFile: int
    """Drive file to attach to e-mails."""
    entityId: int | str
    """Identifier of the object concerned."""
    entityTypeId: int | str
    """CRM object type, for example 2 for deals."""
    transformationErrorMessage: NotRequired[str]
    """What went wrong in a failed conversion."""
    transformationErrorCode: NotRequired[str]
    """Error code of a failed conversion."""


class DocumentAddResult(TypedDict):
    """What ``result`` holds."""

    document: DocumentAddResultDocument
    """Data of the document, or descriptions of its fields."""


class DocumentEnablepublicurlResult(TypedDict):
    """What ``result`` holds."""

    publicUrl: str | None
    """Public link; null while it is off."""


class DocumentGetResultDocumentProducts(TypedDict):
    """Totals of the product rows: currency, sum and row count."""

    currencyId: str
    """Currency code of the products total."""
    totalSum: str
    """Sum of all product rows."""
    totalRows: int
    """Number of product rows."""


class DocumentGetResultDocumentValues(TypedDict):
    """Field values of the document by field code."""

    productsTableVariant: str
    _creationMethod: str
    """How the document came about, for example rest."""
    stampsEnabled: bool
    """Whether the document bears stamp and signature."""


class DocumentGetResultDocument(TypedDict):
    """Data of the document, or descriptions of its fields."""

    changeStampsEnabled: bool
    """Whether stamp and signature can be switched on or off."""
    changeStampsDisabledReason: str
    """Reason that blocks switching stamp and signature."""
    changeQrCodeEnabled: bool
    """Whether the QR code can be switched on or off."""
    qrCodeEnabled: bool
    """Whether the document bears a QR code now."""
    changeQrCodeDisabledReason: str
    """Reason that blocks switching the QR code."""
    products: DocumentGetResultDocumentProducts
    """Totals of the product rows: currency, sum and row count."""
    downloadUrl: str
    """Link that downloads the file."""
    publicUrl: str | None
    """Public link; null while it is off."""
    title: str
    number: str
    """Number given to the document."""
    id: int | str
    """Identifier."""
    createTime: str
    """When the document or template was created."""
    createdBy: int | str
    """Identifier of the user who created the entry."""
    updateTime: str
    """When the document or template was last changed."""
    updatedBy: int | str | None
    """Identifier of the user who made the last change."""
    stampsEnabled: bool
    """Whether the document bears stamp and signature."""
    isTransformationError: bool
    """Whether the conversion to PDF and image failed."""
    values: DocumentGetResultDocumentValues
    """Field values of the document by field code."""
    templateId: int | str
    """Identifier of the template."""
    pullTag: str
    """Tag of push events about the conversion."""
    imageUrl: str
    """Address of the page image; empty until converted."""
    pdfUrl: str
    """Address of the PDF; empty until converted."""
    emailDiskFile: int
    """Drive file to attach to e-mails."""
    entityId: int | str
    """Identifier of the object concerned."""
    entityTypeId: int | str
    """CRM object type, for example 2 for deals."""
    downloadUrlMachine: str
    """Address to fetch the file by application, without a browser."""
    imageUrlMachine: str
    """Address to fetch the page image by application."""
    pdfUrlMachine: str
    """Address to fetch the PDF by application."""
    transformationErrorMessage: NotRequired[str]
    """What went wrong in a failed conversion."""
    transformationErrorCode: NotRequired[str]
    """Error code of a failed conversion."""


class DocumentGetResult(TypedDict):
    """What ``result`` holds."""

    document: DocumentGetResultDocument
    """Data of the document, or descriptions of its fields."""


class DocumentGetfieldsValues(TypedDict):
    """Field values of the document by field code."""

    DocumentNumber: NotRequired[str]
    """Number of the document, or its field description."""
    DocumentCreateTime: NotRequired[str]
    """Date when the document was generated."""
    DocumentTitle: NotRequired[str]
    """Title of the document."""
    ClientPhone: NotRequired[str]
    """Phone number of the client."""
    ClientEmail: NotRequired[str]
    """E-mail address of the client."""
    ProductsProductName: NotRequired[Sequence[object] | str]
    """Product names in the table, row by row."""
    ProductsProductQuantity: NotRequired[Sequence[object] | str]
    """Product quantities in the table, row by row."""
    TotalSum: NotRequired[str]
    """Grand total of the document."""


class DocumentGetfieldsResultDocumentFieldsValue(TypedDict):
    """What ``value`` holds."""

    value: str
    title: str
    selected: bool
    """Whether this choice is the current one."""


class DocumentGetfieldsResultDocumentFields(TypedDict):
    """Document fields by code, each with title, value and group."""

    title: str
    value: str | list[DocumentGetfieldsResultDocumentFieldsValue] | None
    required: NotRequired[Literal["Y", "N"]]
    """Whether a value is required."""
    group: list[str]
    """Groups under which the template field is listed."""
    chain: NotRequired[str | list[Any]]
    """Path to the value within the data provider."""
    default: NotRequired[str | None]
    """Value that the field has unless another is given."""
    type: NotRequired[str]
    """Type of the template field, such as IMAGE."""
    format: NotRequired[dict[str, Any]]
    """How the value is formatted, for example its currency."""
    options: NotRequired[dict[str, Any]]
    """Extra options of the template field, such as `isArray`."""
    hideRow: NotRequired[Literal["Y", "N"]]
    """Whether the row is hidden; for internal use."""


class DocumentGetfieldsResult(TypedDict):
    """What ``result`` holds."""

    documentFields: dict[str, DocumentGetfieldsResultDocumentFields]
    """Document fields by code, each with title, value and group."""


class DocumentListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    entityTypeId: NotRequired[int | str]
    """CRM object type, for example 2 for deals."""
    entityId: NotRequired[int | str]
    """Identifier of the object concerned."""
    id: NotRequired[str]
    """Identifier."""
    title: NotRequired[str]
    number: NotRequired[str]
    """Number given to the document."""
    templateId: NotRequired[int | str]
    """Identifier of the template."""
    fileId: NotRequired[int | str]
    """Identifier of the file."""
    imageId: NotRequired[int | str]
    """Identifier of the image file; on writing, the image itself where an object is expected."""
    pdfId: NotRequired[int | str]
    """Identifier of the document's PDF file."""
    createTime: NotRequired[datetime | str]
    """When the document or template was created."""
    updateTime: NotRequired[datetime | str]
    """When the document or template was last changed."""
    createdBy: NotRequired[int | str | None]
    """Identifier of the user who created the entry."""
    updatedBy: NotRequired[int | str | None]
    """Identifier of the user who made the last change."""
    values: NotRequired[Mapping[str, object] | None]
    """Field values of the document by field code."""
    downloadUrl: NotRequired[str]
    """Link that downloads the file."""
    imageUrl: NotRequired[str]
    """Address of the page image; empty until converted."""
    pdfUrl: NotRequired[str]
    """Address of the PDF; empty until converted."""
    downloadUrlMachine: NotRequired[str]
    """Address to fetch the file by application, without a browser."""
    pdfUrlMachine: NotRequired[str]
    """Address to fetch the PDF by application."""
    imageUrlMachine: NotRequired[str]
    """Address to fetch the page image by application."""
    stampsEnabled: NotRequired[bool]
    """Whether the document bears stamp and signature."""


class DocumentListOrder(TypedDict):
    """Sorting: field → ASC or DESC; in places the direction alone."""

    id: NotRequired[str]
    """Identifier."""
    title: NotRequired[str]
    number: NotRequired[str]
    """Number given to the document."""
    templateId: NotRequired[str]
    """Identifier of the template."""
    entityTypeId: NotRequired[str]
    """CRM object type, for example 2 for deals."""
    entityId: NotRequired[str]
    """Identifier of the object concerned."""
    fileId: NotRequired[str]
    """Identifier of the file."""
    imageId: NotRequired[str]
    """Identifier of the image file; on writing, the image itself where an object is expected."""
    pdfId: NotRequired[str]
    """Identifier of the document's PDF file."""
    createTime: NotRequired[str]
    """When the document or template was created."""
    updateTime: NotRequired[str]
    """When the document or template was last changed."""
    createdBy: NotRequired[str]
    """Identifier of the user who created the entry."""
    updatedBy: NotRequired[str]
    """Identifier of the user who made the last change."""
    values: NotRequired[str]
    """Field values of the document by field code."""
    downloadUrl: NotRequired[str]
    """Link that downloads the file."""
    imageUrl: NotRequired[str]
    """Address of the page image; empty until converted."""
    pdfUrl: NotRequired[str]
    """Address of the PDF; empty until converted."""
    downloadUrlMachine: NotRequired[str]
    """Address to fetch the file by application, without a browser."""
    pdfUrlMachine: NotRequired[str]
    """Address to fetch the PDF by application."""
    imageUrlMachine: NotRequired[str]
    """Address to fetch the page image by application."""
    stampsEnabled: NotRequired[str]
    """Whether the document bears stamp and signature."""


class DocumentListItemValues(TypedDict):
    """Field values of the document by field code."""

    _creationMethod: str
    """How the document came about, for example rest."""
    stampsEnabled: bool
    """Whether the document bears stamp and signature."""


class DocumentListItem(TypedDict):
    """Documents that were found."""

    id: str
    """Identifier."""
    title: str
    number: str
    """Number given to the document."""
    templateId: int | str
    """Identifier of the template."""
    fileId: int | str
    """Identifier of the file."""
    imageId: int | str
    """Identifier of the image file; on writing, the image itself where an object is expected."""
    pdfId: int | str
    """Identifier of the document's PDF file."""
    createTime: str
    """When the document or template was created."""
    updateTime: str
    """When the document or template was last changed."""
    values: DocumentListItemValues | None
    """Field values of the document by field code."""
    createdBy: int | str | None
    """Identifier of the user who created the entry."""
    updatedBy: int | str | None
    """Identifier of the user who made the last change."""
    downloadUrl: str
    """Link that downloads the file."""
    pdfUrl: str
    """Address of the PDF; empty until converted."""
    imageUrl: str
    """Address of the page image; empty until converted."""
    stampsEnabled: bool
    """Whether the document bears stamp and signature."""
    entityId: int | str
    """Identifier of the object concerned."""
    entityTypeId: int | str
    """CRM object type, for example 2 for deals."""
    downloadUrlMachine: str
    """Address to fetch the file by application, without a browser."""
    pdfUrlMachine: str
    """Address to fetch the PDF by application."""
    imageUrlMachine: str
    """Address to fetch the page image by application."""


class DocumentUpdateResultDocumentProducts(TypedDict):
    """Totals of the product rows: currency, sum and row count."""

    currencyId: str
    """Currency code of the products total."""
    totalSum: str
    """Sum of all product rows."""
    totalRows: int
    """Number of product rows."""


class DocumentUpdateResultDocumentValues(TypedDict):
    """Field values of the document by field code."""

    productsTableVariant: str
    _creationMethod: str
    """How the document came about, for example rest."""
    stampsEnabled: bool
    """Whether the document bears stamp and signature."""
    DocumentNumber: str
    """Number of the document, or its field description."""


class DocumentUpdateResultDocument(TypedDict):
    """Data of the document, or descriptions of its fields."""

    changeStampsEnabled: bool
    """Whether stamp and signature can be switched on or off."""
    changeStampsDisabledReason: str
    """Reason that blocks switching stamp and signature."""
    changeQrCodeEnabled: bool
    """Whether the QR code can be switched on or off."""
    qrCodeEnabled: bool
    """Whether the document bears a QR code now."""
    changeQrCodeDisabledReason: str
    """Reason that blocks switching the QR code."""
    products: DocumentUpdateResultDocumentProducts
    """Totals of the product rows: currency, sum and row count."""
    downloadUrl: str
    """Link that downloads the file."""
    publicUrl: str | None
    """Public link; null while it is off."""
    title: str
    number: str
    """Number given to the document."""
    id: int | str
    """Identifier."""
    createTime: str
    """When the document or template was created."""
    createdBy: int | str | None
    """Identifier of the user who created the entry."""
    updateTime: str
    """When the document or template was last changed."""
    updatedBy: int | str | None
    """Identifier of the user who made the last change."""
    stampsEnabled: bool
    """Whether the document bears stamp and signature."""
    isTransformationError: bool
    """Whether the conversion to PDF and image failed."""
    values: DocumentUpdateResultDocumentValues
    """Field values of the document by field code."""
    templateId: int | str
    """Identifier of the template."""
    pullTag: str
    """Tag of push events about the conversion."""
    imageUrl: str
    """Address of the page image; empty until converted."""
    pdfUrl: str
    """Address of the PDF; empty until converted."""
    emailDiskFile: int
    """Drive file to attach to e-mails."""
    entityId: int | str
    """Identifier of the object concerned."""
    entityTypeId: int | str
    """CRM object type, for example 2 for deals."""
    downloadUrlMachine: str
    """Address to fetch the file by application, without a browser."""
    transformationErrorMessage: NotRequired[str]
    """What went wrong in a failed conversion."""
    transformationErrorCode: NotRequired[str]
    """Error code of a failed conversion."""


class DocumentUpdateResult(TypedDict):
    """What ``result`` holds."""

    document: DocumentUpdateResultDocument
    """Data of the document, or descriptions of its fields."""


class DocumentUploadFields(TypedDict):
    """Values by field."""

    entityTypeId: Literal[1, 2, 3, 4, 7] | int
    """CRM object type, for example 2 for deals. One of ``1`` (lead), ``2`` (deal), ``3``
    (contact), ``4`` (company), ``7`` (estimate) and others.
    """
    entityId: int
    """Identifier of the object concerned."""
    fileContent: str
    """Content of the file in Base64, with its name before it where a list is expected."""
    region: str
    """Region code of the template, for example ru."""
    title: str
    number: str
    """Number given to the document."""
    pdfContent: NotRequired[str]
    """PDF file content in base64."""
    imageContent: NotRequired[str]
    """Image file content in base64."""


class DocumentUploadResultDocumentProducts(TypedDict):
    """Totals of the product rows: currency, sum and row count."""

    currencyId: str
    """Currency code of the products total."""
    totalSum: str
    """Sum of all product rows."""
    totalRows: int
    """Number of product rows."""


class DocumentUploadResultDocumentValues(TypedDict):
    """Field values of the document by field code."""

    productsTableVariant: str
    _creationMethod: str
    """How the document came about, for example rest."""


class DocumentUploadResultDocument(TypedDict):
    """Data of the document, or descriptions of its fields."""

    changeStampsEnabled: bool
    """Whether stamp and signature can be switched on or off."""
    changeStampsDisabledReason: str
    """Reason that blocks switching stamp and signature."""
    changeQrCodeEnabled: bool
    """Whether the QR code can be switched on or off."""
    qrCodeEnabled: bool
    """Whether the document bears a QR code now."""
    changeQrCodeDisabledReason: str
    """Reason that blocks switching the QR code."""
    products: DocumentUploadResultDocumentProducts
    """Totals of the product rows: currency, sum and row count."""
    downloadUrl: str
    """Link that downloads the file."""
    publicUrl: str | None
    """Public link; null while it is off."""
    title: str
    number: str
    """Number given to the document."""
    id: int | str
    """Identifier."""
    createTime: str
    """When the document or template was created."""
    createdBy: int | str
    """Identifier of the user who created the entry."""
    updateTime: str
    """When the document or template was last changed."""
    updatedBy: int | str | None
    """Identifier of the user who made the last change."""
    stampsEnabled: bool
    """Whether the document bears stamp and signature."""
    isTransformationError: bool
    """Whether the conversion to PDF and image failed."""
    values: DocumentUploadResultDocumentValues | None
    """Field values of the document by field code."""
    templateId: int | str
    """Identifier of the template."""
    pullTag: str
    """Tag of push events about the conversion."""
    emailDiskFile: int
    """Drive file to attach to e-mails."""
    entityId: int | str
    """Identifier of the object concerned."""
    entityTypeId: int | str
    """CRM object type, for example 2 for deals."""
    downloadUrlMachine: str
    """Address to fetch the file by application, without a browser."""
    transformationErrorMessage: NotRequired[str]
    """What went wrong in a failed conversion."""
    transformationErrorCode: NotRequired[str]
    """Error code of a failed conversion."""
    imageUrl: NotRequired[str]
    """Address of the page image; empty until converted."""
    pdfUrl: NotRequired[str]
    """Address of the PDF; empty until converted."""
    imageUrlMachine: NotRequired[str]
    """Address to fetch the page image by application."""
    pdfUrlMachine: NotRequired[str]
    """Address to fetch the PDF by application."""


class DocumentUploadResult(TypedDict):
    """What ``result`` holds."""

    document: DocumentUploadResultDocument
    """Data of the document, or descriptions of its fields."""


class NumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(TypedDict):
    """Settings of the running counter."""

    start: NotRequired[int]
    """Where to start: in lists, number of items to skip; a page has 50. Default: ``1``."""
    step: NotRequired[int]
    """By how much the counter grows each time; 1 unless set. Default: ``1``."""
    length: NotRequired[int]
    """Least number of digits, padded from the left; 0 unless set. Default: ``0``."""
    padString: NotRequired[str]
    """Character that pads short numbers; 0 unless set. Default: ``0``."""
    periodicBy: NotRequired[str]
    """How often the counter restarts: day, month, year or never."""
    timezone: NotRequired[str]
    """Time zone in which the counter restarts, for example Europe/Berlin."""
    isDirectNumeration: NotRequired[bool]
    """Whether direct numbering is on; off unless set. Default: ``False``."""


class NumeratorAddFieldsSettings(TypedDict):
    """Settings of the generators that make up the numerator."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: NotRequired[
        NumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        | Mapping[str, object]
    ]
    """Settings of the running counter."""


class NumeratorAddFields(TypedDict):
    """Values by field."""

    name: str
    template: str
    """Pattern of the number, for example {NUMBER}."""
    settings: NotRequired[NumeratorAddFieldsSettings | Mapping[str, object]]
    """Settings of the generators that make up the numerator."""


class NumeratorAddResultNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    TypedDict
):
    """Settings of the running counter."""

    start: int
    """Where to start: in lists, number of items to skip; a page has 50."""
    step: int
    """By how much the counter grows each time; 1 unless set."""
    length: int
    """Least number of digits, padded from the left; 0 unless set."""
    padString: str
    """Character that pads short numbers; 0 unless set."""
    periodicBy: str | None
    """How often the counter restarts: day, month, year or never."""
    timezone: str | None
    """Time zone in which the counter restarts, for example Europe/Berlin."""
    isDirectNumeration: bool
    """Whether direct numbering is on; off unless set."""


class NumeratorAddResultNumeratorSettings(TypedDict):
    """Settings of the generators that make up the numerator."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: (
        NumeratorAddResultNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
    )
    """Settings of the running counter."""


class NumeratorAddResultNumerator(TypedDict):
    """Numerator with its settings."""

    name: str
    template: str
    """Pattern of the number, for example {NUMBER}."""
    id: int
    """Identifier."""
    code: str | None
    """Code that identifies the entry."""
    settings: NumeratorAddResultNumeratorSettings
    """Settings of the generators that make up the numerator."""


class NumeratorAddResult(TypedDict):
    """What ``result`` holds."""

    numerator: NumeratorAddResultNumerator
    """Numerator with its settings."""


class NumeratorGetResultNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    TypedDict
):
    """Settings of the running counter."""

    start: int
    """Where to start: in lists, number of items to skip; a page has 50."""
    step: int
    """By how much the counter grows each time; 1 unless set."""
    length: int
    """Least number of digits, padded from the left; 0 unless set."""
    padString: str
    """Character that pads short numbers; 0 unless set."""
    periodicBy: str | None
    """How often the counter restarts: day, month, year or never."""
    timezone: str | None
    """Time zone in which the counter restarts, for example Europe/Berlin."""
    isDirectNumeration: bool
    """Whether direct numbering is on; off unless set."""


class NumeratorGetResultNumeratorSettings(TypedDict):
    """Settings of the generators that make up the numerator."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: (
        NumeratorGetResultNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
    )
    """Settings of the running counter."""


class NumeratorGetResultNumerator(TypedDict):
    """Numerator with its settings."""

    id: str
    """Identifier."""
    name: str
    template: str
    """Pattern of the number, for example {NUMBER}."""
    code: str | None
    """Code that identifies the entry."""
    settings: NumeratorGetResultNumeratorSettings
    """Settings of the generators that make up the numerator."""


class NumeratorGetResult(TypedDict):
    """What ``result`` holds."""

    numerator: NumeratorGetResultNumerator
    """Numerator with its settings."""


class NumeratorListItemSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(TypedDict):
    """Settings of the running counter."""

    start: int
    """Where to start: in lists, number of items to skip; a page has 50."""
    step: int
    """By how much the counter grows each time; 1 unless set."""
    periodicBy: str | None
    """How often the counter restarts: day, month, year or never."""
    timezone: str | None
    """Time zone in which the counter restarts, for example Europe/Berlin."""
    isDirectNumeration: bool
    """Whether direct numbering is on; off unless set."""
    length: NotRequired[int]
    """Least number of digits, padded from the left; 0 unless set."""
    padString: NotRequired[str]
    """Character that pads short numbers; 0 unless set."""


class NumeratorListItemSettings(TypedDict):
    """Settings of the generators that make up the numerator."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: (
        NumeratorListItemSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
    )
    """Settings of the running counter."""


class NumeratorListItem(TypedDict):
    """Numerators that were found."""

    id: str
    """Identifier."""
    name: str
    template: str
    """Pattern of the number, for example {NUMBER}."""
    settings: NumeratorListItemSettings
    """Settings of the generators that make up the numerator."""


class NumeratorUpdateFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(TypedDict):
    """Settings of the running counter."""

    start: NotRequired[int]
    """Where to start: in lists, number of items to skip; a page has 50. Default: ``1``."""
    step: NotRequired[int]
    """By how much the counter grows each time; 1 unless set. Default: ``1``."""
    length: NotRequired[int]
    """Least number of digits, padded from the left; 0 unless set. Default: ``0``."""
    padString: NotRequired[str]
    """Character that pads short numbers; 0 unless set. Default: ``0``."""
    periodicBy: NotRequired[str]
    """How often the counter restarts: day, month, year or never."""
    timezone: NotRequired[str]
    """Time zone in which the counter restarts, for example Europe/Berlin."""
    isDirectNumeration: NotRequired[bool]
    """Whether direct numbering is on; off unless set. Default: ``False``."""


class NumeratorUpdateFieldsSettings(TypedDict):
    """Settings of the generators that make up the numerator."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: NotRequired[
        NumeratorUpdateFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        | Mapping[str, object]
    ]
    """Settings of the running counter."""


class NumeratorUpdateFields(TypedDict):
    """Values by field."""

    name: NotRequired[str]
    template: NotRequired[str]
    """Pattern of the number, for example {NUMBER}."""
    settings: NotRequired[NumeratorUpdateFieldsSettings | Mapping[str, object]]
    """Settings of the generators that make up the numerator."""


class NumeratorUpdateResultSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(TypedDict):
    """Settings of the running counter."""

    start: int
    """Where to start: in lists, number of items to skip; a page has 50."""
    step: int
    """By how much the counter grows each time; 1 unless set."""
    length: int
    """Least number of digits, padded from the left; 0 unless set."""
    padString: str
    """Character that pads short numbers; 0 unless set."""
    periodicBy: str | None
    """How often the counter restarts: day, month, year or never."""
    timezone: str | None
    """Time zone in which the counter restarts, for example Europe/Berlin."""
    isDirectNumeration: bool
    """Whether direct numbering is on; off unless set."""


class NumeratorUpdateResultSettings(TypedDict):
    """Settings of the generators that make up the numerator."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: (
        NumeratorUpdateResultSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
    )
    """Settings of the running counter."""


class NumeratorUpdateResult(TypedDict):
    """What ``result`` holds."""

    name: str
    template: str
    """Pattern of the number, for example {NUMBER}."""
    id: str
    """Identifier."""
    code: str | None
    """Code that identifies the entry."""
    settings: NumeratorUpdateResultSettings
    """Settings of the generators that make up the numerator."""


class TemplateAddFields(TypedDict):
    """Values by field."""

    name: str
    file: object
    numeratorId: int
    """Numerator that gives documents of the template their numbers."""
    region: str
    """Region code of the template, for example ru."""
    entityTypeId: Sequence[str]
    """CRM object type, for example 2 for deals."""
    users: NotRequired[Sequence[str]]
    """Users, as data, identifiers or access codes."""
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active. Default: ``Y``."""
    withStamps: NotRequired[bool | Literal["Y", "N"]]
    """Whether stamp and signature are put in by default. Default: ``N``."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""


class TemplateAddResultTemplateUsers(TypedDict):
    """Users, as data, identifiers or access codes."""

    UA: str
    """Access code that stands for all authorised users."""


class TemplateAddResultTemplate(TypedDict):
    """Pattern of the number, for example {NUMBER}."""

    id: str
    """Identifier."""
    name: str
    region: str
    """Region code of the template, for example ru."""
    code: str | None
    """Code that identifies the entry."""
    download: str
    """Address of the template file for a browser."""
    active: Literal["Y", "N"]
    """Whether it is active."""
    moduleId: str
    """Identifier of the module, e.g. crm."""
    numeratorId: str
    """Numerator that gives documents of the template their numbers."""
    withStamps: Literal["Y", "N"]
    """Whether stamp and signature are put in by default."""
    users: TemplateAddResultTemplateUsers
    """Users, as data, identifiers or access codes."""
    isDeleted: Literal["Y", "N"]
    """Whether the template has been deleted."""
    sort: str
    """Sort index, or the field to sort by."""
    downloadMachine: str
    """Address to fetch the template file by application."""
    entityTypeId: list[str]
    """CRM object type, for example 2 for deals."""
    createTime: str
    """When the document or template was created."""
    updateTime: str
    """When the document or template was last changed."""


class TemplateAddResult(TypedDict):
    """What ``result`` holds."""

    template: TemplateAddResultTemplate
    """Pattern of the number, for example {NUMBER}."""


class TemplateGetResultTemplateUsers(TypedDict):
    """Users, as data, identifiers or access codes."""

    UA: str
    """Access code that stands for all authorised users."""


class TemplateGetResultTemplate(TypedDict):
    """Pattern of the number, for example {NUMBER}."""

    id: str
    """Identifier."""
    name: str
    region: str
    """Region code of the template, for example ru."""
    code: str | None
    """Code that identifies the entry."""
    download: str
    """Address of the template file for a browser."""
    downloadMachine: str
    """Address to fetch the template file by application."""
    active: Literal["Y", "N"]
    """Whether it is active."""
    moduleId: str
    """Identifier of the module, e.g. crm."""
    numeratorId: str
    """Numerator that gives documents of the template their numbers."""
    withStamps: Literal["Y", "N"]
    """Whether stamp and signature are put in by default."""
    users: TemplateGetResultTemplateUsers
    """Users, as data, identifiers or access codes."""
    isDeleted: Literal["Y", "N"]
    """Whether the template has been deleted."""
    sort: str
    """Sort index, or the field to sort by."""
    entityTypeId: list[str]
    """CRM object type, for example 2 for deals."""
    createTime: str
    """When the document or template was created."""
    updateTime: str
    """When the document or template was last changed."""


class TemplateGetResult(TypedDict):
    """What ``result`` holds."""

    template: TemplateGetResultTemplate
    """Pattern of the number, for example {NUMBER}."""


class TemplateGetfieldsValues(TypedDict):
    """Field values of the document by field code."""

    DocumentNumber: NotRequired[str]
    """Number of the document, or its field description."""
    MyCompanyRequisiteRqCompanyName: NotRequired[str]
    """Short name of the own company in its requisites."""
    MyCompanyRequisiteRegisteredAddressText: NotRequired[str]
    """Registered address of the own company as text."""
    MyCompanyPhone: NotRequired[str]
    """Phone number of the own company."""
    MyCompanyEmail: NotRequired[str]
    """E-mail address of the own company."""
    MyCompanyWeb: NotRequired[str]
    """Website of the own company."""
    MyCompanyUfLogo: NotRequired[str | None]
    """Logo of the own company."""
    RequisiteRqCompanyName: NotRequired[str]
    """Short name of the client company in its requisites."""
    RequisiteRegisteredAddressText: NotRequired[str]
    """Registered address of the client as text."""
    ClientPhone: NotRequired[str]
    """Phone number of the client."""
    ClientEmail: NotRequired[str]
    """E-mail address of the client."""
    ClientWeb: NotRequired[str]
    """Website of the client."""
    DocumentCreateTime: NotRequired[str]
    """Date when the document was generated."""
    ProductsIndex: NotRequired[str]
    """Running number of the product row."""
    ProductsProductName: NotRequired[Sequence[object] | str]
    """Product names in the table, row by row."""
    ProductsProductQuantity: NotRequired[Sequence[object] | str]
    """Product quantities in the table, row by row."""
    ProductsProductMeasureName: NotRequired[Sequence[object] | str]
    """Measurement units of the products, row by row."""
    ProductsProductPriceRaw: NotRequired[Sequence[object] | str]
    """Original prices of the products, row by row."""
    ProductsProductPriceRawSum: NotRequired[Sequence[object] | str]
    """Original price totals of the products, row by row."""
    TotalRaw: NotRequired[str]
    """Grand total at original prices."""
    TaxesTaxTitle: NotRequired[Sequence[object] | str]
    """Titles of the taxes, row by row."""
    TaxesTaxRate: NotRequired[Sequence[object] | str]
    """Rates of the taxes, row by row."""
    TaxesTaxValue: NotRequired[Sequence[object] | str]
    """Amounts of the taxes, row by row."""
    TotalSum: NotRequired[str]
    """Grand total of the document."""
    MyCompanyAssignedName: NotRequired[str]
    """First name of the own company's responsible person."""
    MyCompanyAssignedLastName: NotRequired[str]
    """Last name of the own company's responsible person."""
    MyCompanyAssignedPersonalPhone: NotRequired[str]
    """Phone of the own company's responsible person."""
    MyCompanyAssignedEmail: NotRequired[str]
    """E-mail of the own company's responsible person."""
    DocumentTitle: NotRequired[str]
    """Title of the document."""
    MY_COMPANY: NotRequired[Sequence[object]]
    """Own company chosen for the document."""


class TemplateGetfieldsResultTemplateFieldsDocumentNumber(TypedDict):
    """Number of the document, or its field description."""

    title: str
    value: str | list[Any]
    required: Literal["Y", "N"]
    """Whether a value is required."""
    group: list[str]
    """Groups under which the template field is listed."""
    chain: str
    """Path to the value within the data provider."""
    default: str
    """Value that the field has unless another is given."""


class TemplateGetfieldsResultTemplateFieldsMyCompanyUfLogo(TypedDict):
    """Logo of the own company."""

    title: str
    value: Any
    type: str
    """Type of the template field, such as IMAGE."""
    group: list[str]
    """Groups under which the template field is listed."""
    chain: str
    """Path to the value within the data provider."""
    default: Any
    """Value that the field has unless another is given."""


class TemplateGetfieldsResultTemplateFieldsMyCompanyValue(TypedDict):
    """What ``value`` holds."""

    value: str
    title: str
    selected: bool
    """Whether this choice is the current one."""


class TemplateGetfieldsResultTemplateFieldsMyCompany(TypedDict):
    """Own company chosen for the document."""

    title: str
    value: list[TemplateGetfieldsResultTemplateFieldsMyCompanyValue]
    group: list[str]
    """Groups under which the template field is listed."""


class TemplateGetfieldsResultTemplateFields(TypedDict):
    """Template fields by code, each with its description."""

    DocumentNumber: TemplateGetfieldsResultTemplateFieldsDocumentNumber
    """Number of the document, or its field description."""
    MyCompanyUfLogo: TemplateGetfieldsResultTemplateFieldsMyCompanyUfLogo
    """Logo of the own company."""
    MY_COMPANY: TemplateGetfieldsResultTemplateFieldsMyCompany
    """Own company chosen for the document."""


class TemplateGetfieldsResult(TypedDict):
    """What ``result`` holds."""

    templateFields: TemplateGetfieldsResultTemplateFields
    """Template fields by code, each with its description."""


class TemplateListItem(TypedDict):
    """Templates that were found, by identifier."""

    id: str
    """Identifier."""
    name: str
    region: str
    """Region code of the template, for example ru."""
    download: str
    """Address of the template file for a browser."""
    users: list[str]
    """Users, as data, identifiers or access codes."""
    entityTypeId: list[str]
    """CRM object type, for example 2 for deals."""
    downloadMachine: str
    """Address to fetch the template file by application."""


class TemplateUpdateFields(TypedDict):
    """Values by field."""

    name: NotRequired[str]
    file: NotRequired[object]
    numeratorId: NotRequired[int]
    """Numerator that gives documents of the template their numbers."""
    region: NotRequired[str]
    """Region code of the template, for example ru."""
    entityTypeId: NotRequired[Sequence[str]]
    """CRM object type, for example 2 for deals."""
    users: NotRequired[Sequence[str]]
    """Users, as data, identifiers or access codes."""
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active."""
    withStamps: NotRequired[bool | Literal["Y", "N"]]
    """Whether stamp and signature are put in by default."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""


class TemplateUpdateResultTemplateUsers(TypedDict):
    """Users, as data, identifiers or access codes."""

    UA: str
    """Access code that stands for all authorised users."""


class TemplateUpdateResultTemplate(TypedDict):
    """Pattern of the number, for example {NUMBER}."""

    id: str
    """Identifier."""
    name: str
    region: str
    """Region code of the template, for example ru."""
    code: str | None
    """Code that identifies the entry."""
    download: str
    """Address of the template file for a browser."""
    active: Literal["Y", "N"]
    """Whether it is active."""
    moduleId: str
    """Identifier of the module, e.g. crm."""
    numeratorId: str
    """Numerator that gives documents of the template their numbers."""
    withStamps: Literal["Y", "N"]
    """Whether stamp and signature are put in by default."""
    users: TemplateUpdateResultTemplateUsers
    """Users, as data, identifiers or access codes."""
    isDeleted: Literal["Y", "N"]
    """Whether the template has been deleted."""
    sort: str
    """Sort index, or the field to sort by."""
    downloadMachine: str
    """Address to fetch the template file by application."""
    entityTypeId: list[str]
    """CRM object type, for example 2 for deals."""
    createTime: str
    """When the document or template was created."""
    updateTime: str
    """When the document or template was last changed."""


class TemplateUpdateResult(TypedDict):
    """What ``result`` holds."""

    template: TemplateUpdateResultTemplate
    """Pattern of the number, for example {NUMBER}."""


_DOCUMENT__ADD: Final[Endpoint[DocumentAddResult]] = Endpoint("crm.documentgenerator.document.add")
_DOCUMENT__DELETE: Final[Endpoint[None]] = Endpoint("crm.documentgenerator.document.delete")
_DOCUMENT__ENABLEPUBLICURL: Final[Endpoint[DocumentEnablepublicurlResult]] = Endpoint(
    "crm.documentgenerator.document.enablepublicurl"
)
_DOCUMENT__GET: Final[Endpoint[DocumentGetResult]] = Endpoint(
    "crm.documentgenerator.document.get", write=False
)
_DOCUMENT__GETFIELDS: Final[Endpoint[DocumentGetfieldsResult]] = Endpoint(
    "crm.documentgenerator.document.getfields", write=False
)
_DOCUMENT__LIST: Final[ListEndpoint[DocumentListItem]] = ListEndpoint(
    "crm.documentgenerator.document.list", Paging("start", ("documents",), 50, id="id")
)
_DOCUMENT__UPDATE: Final[Endpoint[DocumentUpdateResult]] = Endpoint(
    "crm.documentgenerator.document.update"
)
_DOCUMENT__UPLOAD: Final[Endpoint[DocumentUploadResult]] = Endpoint(
    "crm.documentgenerator.document.upload"
)
_NUMERATOR__ADD: Final[Endpoint[NumeratorAddResult]] = Endpoint(
    "crm.documentgenerator.numerator.add"
)
_NUMERATOR__DELETE: Final[Endpoint[None]] = Endpoint("crm.documentgenerator.numerator.delete")
_NUMERATOR__GET: Final[Endpoint[NumeratorGetResult]] = Endpoint(
    "crm.documentgenerator.numerator.get", write=False
)
_NUMERATOR__LIST: Final[ListEndpoint[NumeratorListItem]] = ListEndpoint(
    "crm.documentgenerator.numerator.list", Paging("start", ("numerators",), 50, id="id")
)
_NUMERATOR__UPDATE: Final[Endpoint[NumeratorUpdateResult]] = Endpoint(
    "crm.documentgenerator.numerator.update"
)
_TEMPLATE__ADD: Final[Endpoint[TemplateAddResult]] = Endpoint("crm.documentgenerator.template.add")
_TEMPLATE__DELETE: Final[Endpoint[None]] = Endpoint("crm.documentgenerator.template.delete")
_TEMPLATE__GET: Final[Endpoint[TemplateGetResult]] = Endpoint(
    "crm.documentgenerator.template.get", write=False
)
_TEMPLATE__GETFIELDS: Final[Endpoint[TemplateGetfieldsResult]] = Endpoint(
    "crm.documentgenerator.template.getfields", write=False
)
_TEMPLATE__LIST: Final[ListEndpoint[TemplateListItem]] = ListEndpoint(
    "crm.documentgenerator.template.list", Paging("start", ("templates",), 50, id="id")
)
_TEMPLATE__UPDATE: Final[Endpoint[TemplateUpdateResult]] = Endpoint(
    "crm.documentgenerator.template.update"
)


class CrmDocumentgeneratorMethods(Namespace):
    """Methods of ``crm.documentgenerator``."""

    @property
    def document(self) -> CrmDocumentgeneratorDocumentMethods:
        """Methods of ``crm.documentgenerator.document``."""
        return CrmDocumentgeneratorDocumentMethods(self._caller)

    @property
    def numerator(self) -> CrmDocumentgeneratorNumeratorMethods:
        """Methods of ``crm.documentgenerator.numerator``."""
        return CrmDocumentgeneratorNumeratorMethods(self._caller)

    @property
    def template(self) -> CrmDocumentgeneratorTemplateMethods:
        """Methods of ``crm.documentgenerator.template``."""
        return CrmDocumentgeneratorTemplateMethods(self._caller)


class AsyncCrmDocumentgeneratorMethods(AsyncNamespace):
    """Methods of ``crm.documentgenerator``."""

    @property
    def document(self) -> AsyncCrmDocumentgeneratorDocumentMethods:
        """Methods of ``crm.documentgenerator.document``."""
        return AsyncCrmDocumentgeneratorDocumentMethods(self._caller)

    @property
    def numerator(self) -> AsyncCrmDocumentgeneratorNumeratorMethods:
        """Methods of ``crm.documentgenerator.numerator``."""
        return AsyncCrmDocumentgeneratorNumeratorMethods(self._caller)

    @property
    def template(self) -> AsyncCrmDocumentgeneratorTemplateMethods:
        """Methods of ``crm.documentgenerator.template``."""
        return AsyncCrmDocumentgeneratorTemplateMethods(self._caller)


class CrmDocumentgeneratorDocumentMethods(Namespace):
    """Methods of ``crm.documentgenerator.document``."""

    def add(
        self,
        *,
        template_id: int,
        entity_type_id: Literal[1, 2, 3, 4, 5, 7, 31] | int,
        entity_id: int,
        values: Mapping[str, object] | NotGiven = NOT_GIVEN,
        stamps_enabled: int | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentAddResult:
        """Generate a document for a CRM object from a template.

        Args:
            template_id: Identifier of the template. Required.
            entity_type_id: CRM object type, for example 2 for deals. One of ``1`` (lead), ``2``
                (deal), ``3`` (contact), ``4`` (company), ``5`` (invoice, old kind), ``7``
                (estimate), ``31`` (invoice) and others. Required.
            entity_id: Identifier of the object concerned. Required.
            values: Field values of the document by field code.
            stamps_enabled: Whether the document bears stamp and signature. Default: ``0``.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentAddResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``0``: Documents cannot be made for this
                entityTypeId: no data provider serves it. ``0``: The entityId is missing or
                empty. ``0``: The template has been deleted, so no document can be made from it.
                ``0``: The document could not be made from the template.
                ``DOCGEN_ACCESS_ERROR``: The caller may not create the document.
                ``DOCGEN_LIMIT_ERROR``: The plan's limit of documents has been reached. ``0``:
                The numerator gave no next document number. ``100``: The templateId is missing
                or invalid. ``0``: The documentgenerator module is missing or switched off.
                ``0``: The template given as templateId does not exist or is not available.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.document.add``. Scope: ``crm``. Who may call: users
        who may edit documents of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html
        """
        return self._call(
            _DOCUMENT__ADD,
            {
                "templateId": template_id,
                "entityTypeId": entity_type_id,
                "entityId": entity_id,
                "values": values,
                "stampsEnabled": stamps_enabled,
                "fields": fields,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a document of a CRM object.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``100``: The mandatory parameter id is
                missing. ``0``: No document has this id. ``DOCGEN_ACCESS_ERROR``: The caller has
                no access to the document. No code: The document is not one of the crm module.
                No code: The documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.document.delete``. Scope: ``crm``. Who may call:
        users who may edit documents of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-delete.html
        """
        return self._call(_DOCUMENT__DELETE, {"id": id}, extra_params)

    def enablepublicurl(
        self,
        *,
        id: int,
        status: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentEnablepublicurlResult:
        """Switch the public link of a document on or off.

        Args:
            id: Identifier. Required.
            status: Public link: 1 switched on, 0 switched off; left out: 1. Default: ``1``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentEnablepublicurlResult``: ``publicUrl``.

        Raises:
            APIError: the portal refused the call. ``100``: The mandatory parameter id is
                missing. ``DOCGEN_ACCESS_ERROR``: The caller has no access to the document.
                ``0``: No document has this id. No code: The document is not one of the crm
                module. No code: The caller may not change this document. No code: The caller
                may not view documents of the document generator. No code: The documentgenerator
                module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.document.enablepublicurl``. Scope: ``crm``. Who may
        call: users who may edit documents of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-enable-public-url.html
        """
        return self._call(_DOCUMENT__ENABLEPUBLICURL, {"id": id, "status": status}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentGetResult:
        """Read one document with its download, PDF and image links.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentGetResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``DOCGEN_ACCESS_ERROR``: The caller has no
                access to the document. ``0``: The document does not exist or is not available.
                No code: The document is not one of the crm module. ``100``: The mandatory
                parameter id is missing. No code: The caller may not view documents of the
                document generator. No code: The documentgenerator module is missing or switched
                off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.document.get``. Scope: ``crm``. Who may call: users
        who may view documents of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get.html
        """
        return self._call(_DOCUMENT__GET, {"id": id}, extra_params)

    def getfields(
        self,
        *,
        id: int,
        values: DocumentGetfieldsValues | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentGetfieldsResult:
        """Get the fields of a document with their current and default values.

        Args:
            id: Identifier. Required.
            values: Field values of the document by field code. Keys: ``DocumentNumber``,
                ``DocumentCreateTime``, ``DocumentTitle``, ``ClientPhone``, ``ClientEmail``,
                ``ProductsProductName``, ``ProductsProductQuantity``, ``TotalSum``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentGetfieldsResult``: ``documentFields``.

        Raises:
            APIError: the portal refused the call. ``100``: The mandatory parameter id is
                missing. ``DOCGEN_ACCESS_ERROR``: Neither this document nor documents in general
                are open to the caller. ``0``: The document does not exist or is not available.
                No code: The caller may not change documents of the document generator. No code:
                The documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.document.getfields``. Scope: ``crm``. Who may call:
        users who may edit documents of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get-fields.html
        """
        return self._call(_DOCUMENT__GETFIELDS, {"id": id, "values": values}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: DocumentListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: DocumentListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[DocumentListItem]:
        """List documents of CRM objects that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``entityTypeId``, ``entityId``, ``id``, ``title``, ``number``, ``templateId``,
                ``fileId``, ``imageId``, ``pdfId``, ``createTime``, ``updateTime``,
                ``createdBy``, ``updatedBy``, ``values``, ``downloadUrl``, ``imageUrl``,
                ``pdfUrl``, ``downloadUrlMachine``, ``pdfUrlMachine``, ``imageUrlMachine``,
                ``stampsEnabled``.
            order: Sorting: field → ASC or DESC; in places the direction alone. Keys: ``id``,
                ``title``, ``number``, ``templateId``, ``entityTypeId``, ``entityId``,
                ``fileId``, ``imageId``, ``pdfId``, ``createTime``, ``updateTime``,
                ``createdBy``, ``updatedBy``, ``values``, ``downloadUrl``, ``imageUrl``,
                ``pdfUrl``, ``downloadUrlMachine``, ``pdfUrlMachine``, ``imageUrlMachine``,
                ``stampsEnabled``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Documents that were found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``100``: The selected entityTypeId is no
                field of the document itself; select * instead. ``ACCESS_DENIED``: The caller
                may not read documents of the CRM objects in the filter. No code: The caller may
                not view documents of the document generator. No code: The documentgenerator
                module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.document.list``. Scope: ``crm``. Who may call: users
        who may view documents of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-list.html
        """
        return self._list(
            _DOCUMENT__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        values: Mapping[str, object] | NotGiven = NOT_GIVEN,
        stamps_enabled: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentUpdateResult:
        """Change the values in a document and generate it anew.

        Args:
            id: Identifier. Required.
            values: Field values of the document by field code.
            stamps_enabled: Whether the document bears stamp and signature. Default: ``1``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentUpdateResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``100``: The mandatory parameter id is
                missing. ``DOCGEN_ACCESS_ERROR``: The caller has no access to the document.
                ``0``: The document does not exist or is not available. ``0``: The caller may
                not change this document. ``0``: The documentgenerator module is missing or
                switched off. ``0``: The document has not been saved yet, so it cannot be
                changed. ``0``: The template file is damaged or wrongly built.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.document.update``. Scope: ``crm``. Who may call:
        users who may edit documents of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-update.html
        """
        return self._call(
            _DOCUMENT__UPDATE,
            {"id": id, "values": values, "stampsEnabled": stamps_enabled},
            extra_params,
        )

    def upload(
        self,
        *,
        fields: DocumentUploadFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentUploadResult:
        """Attach a ready DOCX file to a CRM object as a document.

        Args:
            fields: Values by field. Required. Keys: ``entityTypeId`` (required), ``entityId``
                (required), ``fileContent`` (required), ``region`` (required), ``title``
                (required), ``number`` (required), ``pdfContent``, ``imageContent``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentUploadResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``100``: The mandatory parameter fields is
                missing. ``100``: Something other than an object was passed as fields. ``0``:
                Mandatory keys of fields are missing: entityTypeId, fileContent, region or
                entityId. ``0``: The fileContent in fields is missing. ``0``: The entityTypeId
                in fields is invalid. ``0``: No CRM data provider serves the entityTypeId in
                fields. ``0``: The entityId in fields is invalid. ``0``: The fileContent in
                fields is missing or cannot be read. ``0``: The uploaded file could not be
                saved. ``0``: The crm module was not available while the document was processed.
                ``0``: The data provider found for the document is the wrong one. ``0``: The
                calling REST application could not be determined. ``0``: The auxiliary file for
                the hidden template could not be created. ``0``: The hidden template for the
                upload could neither be found nor created. No code: The caller may not view
                documents. No code: The documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.document.upload``. Scope: ``crm``. Who may call:
        users who may edit documents of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-upload.html
        """
        return self._call(_DOCUMENT__UPLOAD, {"fields": fields}, extra_params)


class AsyncCrmDocumentgeneratorDocumentMethods(AsyncNamespace):
    """Methods of ``crm.documentgenerator.document``."""

    async def add(
        self,
        *,
        template_id: int,
        entity_type_id: Literal[1, 2, 3, 4, 5, 7, 31] | int,
        entity_id: int,
        values: Mapping[str, object] | NotGiven = NOT_GIVEN,
        stamps_enabled: int | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentAddResult:
        """Generate a document for a CRM object from a template.

        Args:
            template_id: Identifier of the template. Required.
            entity_type_id: CRM object type, for example 2 for deals. One of ``1`` (lead), ``2``
                (deal), ``3`` (contact), ``4`` (company), ``5`` (invoice, old kind), ``7``
                (estimate), ``31`` (invoice) and others. Required.
            entity_id: Identifier of the object concerned. Required.
            values: Field values of the document by field code.
            stamps_enabled: Whether the document bears stamp and signature. Default: ``0``.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentAddResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``0``: Documents cannot be made for this
                entityTypeId: no data provider serves it. ``0``: The entityId is missing or
                empty. ``0``: The template has been deleted, so no document can be made from it.
                ``0``: The document could not be made from the template.
                ``DOCGEN_ACCESS_ERROR``: The caller may not create the document.
                ``DOCGEN_LIMIT_ERROR``: The plan's limit of documents has been reached. ``0``:
                The numerator gave no next document number. ``100``: The templateId is missing
                or invalid. ``0``: The documentgenerator module is missing or switched off.
                ``0``: The template given as templateId does not exist or is not available.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.document.add``. Scope: ``crm``. Who may call: users
        who may edit documents of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html
        """
        return await self._call(
            _DOCUMENT__ADD,
            {
                "templateId": template_id,
                "entityTypeId": entity_type_id,
                "entityId": entity_id,
                "values": values,
                "stampsEnabled": stamps_enabled,
                "fields": fields,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a document of a CRM object.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``100``: The mandatory parameter id is
                missing. ``0``: No document has this id. ``DOCGEN_ACCESS_ERROR``: The caller has
                no access to the document. No code: The document is not one of the crm module.
                No code: The documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.document.delete``. Scope: ``crm``. Who may call:
        users who may edit documents of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-delete.html
        """
        return await self._call(_DOCUMENT__DELETE, {"id": id}, extra_params)

    async def enablepublicurl(
        self,
        *,
        id: int,
        status: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentEnablepublicurlResult:
        """Switch the public link of a document on or off.

        Args:
            id: Identifier. Required.
            status: Public link: 1 switched on, 0 switched off; left out: 1. Default: ``1``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentEnablepublicurlResult``: ``publicUrl``.

        Raises:
            APIError: the portal refused the call. ``100``: The mandatory parameter id is
                missing. ``DOCGEN_ACCESS_ERROR``: The caller has no access to the document.
                ``0``: No document has this id. No code: The document is not one of the crm
                module. No code: The caller may not change this document. No code: The caller
                may not view documents of the document generator. No code: The documentgenerator
                module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.document.enablepublicurl``. Scope: ``crm``. Who may
        call: users who may edit documents of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-enable-public-url.html
        """
        return await self._call(
            _DOCUMENT__ENABLEPUBLICURL, {"id": id, "status": status}, extra_params
        )

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentGetResult:
        """Read one document with its download, PDF and image links.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentGetResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``DOCGEN_ACCESS_ERROR``: The caller has no
                access to the document. ``0``: The document does not exist or is not available.
                No code: The document is not one of the crm module. ``100``: The mandatory
                parameter id is missing. No code: The caller may not view documents of the
                document generator. No code: The documentgenerator module is missing or switched
                off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.document.get``. Scope: ``crm``. Who may call: users
        who may view documents of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get.html
        """
        return await self._call(_DOCUMENT__GET, {"id": id}, extra_params)

    async def getfields(
        self,
        *,
        id: int,
        values: DocumentGetfieldsValues | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentGetfieldsResult:
        """Get the fields of a document with their current and default values.

        Args:
            id: Identifier. Required.
            values: Field values of the document by field code. Keys: ``DocumentNumber``,
                ``DocumentCreateTime``, ``DocumentTitle``, ``ClientPhone``, ``ClientEmail``,
                ``ProductsProductName``, ``ProductsProductQuantity``, ``TotalSum``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentGetfieldsResult``: ``documentFields``.

        Raises:
            APIError: the portal refused the call. ``100``: The mandatory parameter id is
                missing. ``DOCGEN_ACCESS_ERROR``: Neither this document nor documents in general
                are open to the caller. ``0``: The document does not exist or is not available.
                No code: The caller may not change documents of the document generator. No code:
                The documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.document.getfields``. Scope: ``crm``. Who may call:
        users who may edit documents of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get-fields.html
        """
        return await self._call(_DOCUMENT__GETFIELDS, {"id": id, "values": values}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: DocumentListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: DocumentListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[DocumentListItem]:
        """List documents of CRM objects that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``entityTypeId``, ``entityId``, ``id``, ``title``, ``number``, ``templateId``,
                ``fileId``, ``imageId``, ``pdfId``, ``createTime``, ``updateTime``,
                ``createdBy``, ``updatedBy``, ``values``, ``downloadUrl``, ``imageUrl``,
                ``pdfUrl``, ``downloadUrlMachine``, ``pdfUrlMachine``, ``imageUrlMachine``,
                ``stampsEnabled``.
            order: Sorting: field → ASC or DESC; in places the direction alone. Keys: ``id``,
                ``title``, ``number``, ``templateId``, ``entityTypeId``, ``entityId``,
                ``fileId``, ``imageId``, ``pdfId``, ``createTime``, ``updateTime``,
                ``createdBy``, ``updatedBy``, ``values``, ``downloadUrl``, ``imageUrl``,
                ``pdfUrl``, ``downloadUrlMachine``, ``pdfUrlMachine``, ``imageUrlMachine``,
                ``stampsEnabled``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Documents that were found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``100``: The selected entityTypeId is no
                field of the document itself; select * instead. ``ACCESS_DENIED``: The caller
                may not read documents of the CRM objects in the filter. No code: The caller may
                not view documents of the document generator. No code: The documentgenerator
                module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.document.list``. Scope: ``crm``. Who may call: users
        who may view documents of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-list.html
        """
        return self._list(
            _DOCUMENT__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        values: Mapping[str, object] | NotGiven = NOT_GIVEN,
        stamps_enabled: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentUpdateResult:
        """Change the values in a document and generate it anew.

        Args:
            id: Identifier. Required.
            values: Field values of the document by field code.
            stamps_enabled: Whether the document bears stamp and signature. Default: ``1``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentUpdateResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``100``: The mandatory parameter id is
                missing. ``DOCGEN_ACCESS_ERROR``: The caller has no access to the document.
                ``0``: The document does not exist or is not available. ``0``: The caller may
                not change this document. ``0``: The documentgenerator module is missing or
                switched off. ``0``: The document has not been saved yet, so it cannot be
                changed. ``0``: The template file is damaged or wrongly built.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.document.update``. Scope: ``crm``. Who may call:
        users who may edit documents of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-update.html
        """
        return await self._call(
            _DOCUMENT__UPDATE,
            {"id": id, "values": values, "stampsEnabled": stamps_enabled},
            extra_params,
        )

    async def upload(
        self,
        *,
        fields: DocumentUploadFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentUploadResult:
        """Attach a ready DOCX file to a CRM object as a document.

        Args:
            fields: Values by field. Required. Keys: ``entityTypeId`` (required), ``entityId``
                (required), ``fileContent`` (required), ``region`` (required), ``title``
                (required), ``number`` (required), ``pdfContent``, ``imageContent``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentUploadResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``100``: The mandatory parameter fields is
                missing. ``100``: Something other than an object was passed as fields. ``0``:
                Mandatory keys of fields are missing: entityTypeId, fileContent, region or
                entityId. ``0``: The fileContent in fields is missing. ``0``: The entityTypeId
                in fields is invalid. ``0``: No CRM data provider serves the entityTypeId in
                fields. ``0``: The entityId in fields is invalid. ``0``: The fileContent in
                fields is missing or cannot be read. ``0``: The uploaded file could not be
                saved. ``0``: The crm module was not available while the document was processed.
                ``0``: The data provider found for the document is the wrong one. ``0``: The
                calling REST application could not be determined. ``0``: The auxiliary file for
                the hidden template could not be created. ``0``: The hidden template for the
                upload could neither be found nor created. No code: The caller may not view
                documents. No code: The documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.document.upload``. Scope: ``crm``. Who may call:
        users who may edit documents of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-upload.html
        """
        return await self._call(_DOCUMENT__UPLOAD, {"fields": fields}, extra_params)


class CrmDocumentgeneratorNumeratorMethods(Namespace):
    """Methods of ``crm.documentgenerator.numerator``."""

    def add(
        self,
        *,
        fields: NumeratorAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> NumeratorAddResult:
        """Create a numerator for document numbers.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``template``
                (required), ``settings``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NumeratorAddResult``: ``numerator``.

        Raises:
            APIError: the portal refused the call. ``100``: The fields parameter is neither an
                array nor an object. ``0``: Mandatory fields are missing. No code: The caller
                may not change templates of the document generator. No code: The
                documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.numerator.add``. Scope: ``crm``. Who may call: users
        who may change templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.html
        """
        return self._call(_NUMERATOR__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a numerator that was created through REST.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``100``: The numerator does not exist or
                cannot be built from the data passed. ``100``: The `id` of the numerator is
                missing, so the numerator could not be loaded. ``DOCGEN_ACCESS_ERROR``: The
                numerator was not created through REST for the document generator, so it cannot
                be deleted. No code: The caller may not change templates of the document
                generator. No code: The documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.numerator.delete``. Scope: ``crm``. Who may call:
        users who may change templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-delete.html
        """
        return self._call(_NUMERATOR__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> NumeratorGetResult:
        """Read one numerator by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NumeratorGetResult``: ``numerator``.

        Raises:
            APIError: the portal refused the call. ``100``: The numerator object could not be
                created. ``100``: No numerator has this id. ``DOCGEN_ACCESS_ERROR``: The
                numerator is out of reach or not one of the document generator. No code: The
                caller may not change templates of the document generator. No code: The
                documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.numerator.get``. Scope: ``crm``. Who may call: users
        who may change templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-get.html
        """
        return self._call(_NUMERATOR__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[NumeratorListItem]:
        """List the numerators for document numbers, page by page.

        Args:
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Numerators that were found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The caller may not change templates
                of the document generator. No code: The documentgenerator module is missing or
                switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.numerator.list``. Scope: ``crm``. Who may call:
        users who may change templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-list.html
        """
        return self._list(_NUMERATOR__LIST, {"start": start}, extra_params)

    def update(
        self,
        *,
        id: int,
        fields: NumeratorUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> NumeratorUpdateResult:
        """Change a numerator that was created through REST.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``template``, ``settings``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NumeratorUpdateResult``: ``name``, ``template``, ``id``, ``code``,
            ``settings``.

        Raises:
            APIError: the portal refused the call. ``100``: The mandatory parameter fields is
                missing. ``100``: The server failed to create the numerator object. ``100``: The
                fields parameter is neither an array nor an object. ``100``: No numerator has
                this id. ``DOCGEN_ACCESS_ERROR``: The numerator was not created through REST, so
                it cannot be changed. No code: The caller may not change templates of the
                document generator. No code: The documentgenerator module is missing or switched
                off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.numerator.update``. Scope: ``crm``. Who may call:
        users who may change templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-update.html
        """
        return self._call(_NUMERATOR__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncCrmDocumentgeneratorNumeratorMethods(AsyncNamespace):
    """Methods of ``crm.documentgenerator.numerator``."""

    async def add(
        self,
        *,
        fields: NumeratorAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> NumeratorAddResult:
        """Create a numerator for document numbers.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``template``
                (required), ``settings``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NumeratorAddResult``: ``numerator``.

        Raises:
            APIError: the portal refused the call. ``100``: The fields parameter is neither an
                array nor an object. ``0``: Mandatory fields are missing. No code: The caller
                may not change templates of the document generator. No code: The
                documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.numerator.add``. Scope: ``crm``. Who may call: users
        who may change templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.html
        """
        return await self._call(_NUMERATOR__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a numerator that was created through REST.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``100``: The numerator does not exist or
                cannot be built from the data passed. ``100``: The `id` of the numerator is
                missing, so the numerator could not be loaded. ``DOCGEN_ACCESS_ERROR``: The
                numerator was not created through REST for the document generator, so it cannot
                be deleted. No code: The caller may not change templates of the document
                generator. No code: The documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.numerator.delete``. Scope: ``crm``. Who may call:
        users who may change templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-delete.html
        """
        return await self._call(_NUMERATOR__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> NumeratorGetResult:
        """Read one numerator by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NumeratorGetResult``: ``numerator``.

        Raises:
            APIError: the portal refused the call. ``100``: The numerator object could not be
                created. ``100``: No numerator has this id. ``DOCGEN_ACCESS_ERROR``: The
                numerator is out of reach or not one of the document generator. No code: The
                caller may not change templates of the document generator. No code: The
                documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.numerator.get``. Scope: ``crm``. Who may call: users
        who may change templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-get.html
        """
        return await self._call(_NUMERATOR__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[NumeratorListItem]:
        """List the numerators for document numbers, page by page.

        Args:
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Numerators that were found. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The caller may not change templates
                of the document generator. No code: The documentgenerator module is missing or
                switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.numerator.list``. Scope: ``crm``. Who may call:
        users who may change templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-list.html
        """
        return self._list(_NUMERATOR__LIST, {"start": start}, extra_params)

    async def update(
        self,
        *,
        id: int,
        fields: NumeratorUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> NumeratorUpdateResult:
        """Change a numerator that was created through REST.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``template``, ``settings``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NumeratorUpdateResult``: ``name``, ``template``, ``id``, ``code``,
            ``settings``.

        Raises:
            APIError: the portal refused the call. ``100``: The mandatory parameter fields is
                missing. ``100``: The server failed to create the numerator object. ``100``: The
                fields parameter is neither an array nor an object. ``100``: No numerator has
                this id. ``DOCGEN_ACCESS_ERROR``: The numerator was not created through REST, so
                it cannot be changed. No code: The caller may not change templates of the
                document generator. No code: The documentgenerator module is missing or switched
                off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.numerator.update``. Scope: ``crm``. Who may call:
        users who may change templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-update.html
        """
        return await self._call(_NUMERATOR__UPDATE, {"id": id, "fields": fields}, extra_params)


class CrmDocumentgeneratorTemplateMethods(Namespace):
    """Methods of ``crm.documentgenerator.template``."""

    def add(
        self,
        *,
        fields: TemplateAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateAddResult:
        """Add a document template for CRM objects from a file.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``file`` (required),
                ``numeratorId`` (required), ``region`` (required), ``entityTypeId`` (required),
                ``users``, ``active``, ``withStamps``, ``sort``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateAddResult``: ``template``.

        Raises:
            APIError: the portal refused the call. ``100``: The mandatory parameter fields is
                missing. ``100``: Something other than an object was passed as fields. ``0``:
                Mandatory keys of fields are missing: name, numeratorId, region or entityTypeId.
                ``0``: The template file in fields.file is missing. ``0``: The template file
                could not be saved. No code: The caller may not change templates of the document
                generator. No code: The documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.template.add``. Scope: ``crm``. Who may call: users
        who may change templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-add.html
        """
        return self._call(
            _TEMPLATE__ADD,
            {"fields": _in_fields(fields, {"active": _yes_no, "withStamps": _yes_no})},
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a document template.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``0``: The template does not exist or is not
                available. ``DOCGEN_ACCESS_ERROR``: The caller has no access to the template. No
                code: The caller may not change templates of the document generator. No code:
                The documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.template.delete``. Scope: ``crm``. Who may call:
        users who may change templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-delete.html
        """
        return self._call(_TEMPLATE__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateGetResult:
        """Read one document template by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateGetResult``: ``template``.

        Raises:
            APIError: the portal refused the call. ``0``: The template does not exist or is not
                available. ``DOCGEN_ACCESS_ERROR``: The caller has no access to the template. No
                code: The caller may not change templates of the document generator. No code:
                The documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.template.get``. Scope: ``crm``. Who may call: users
        who may change templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get.html
        """
        return self._call(_TEMPLATE__GET, {"id": id}, extra_params)

    def getfields(
        self,
        *,
        id: int,
        entity_type_id: int,
        entity_id: int | NotGiven = NOT_GIVEN,
        values: TemplateGetfieldsValues | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateGetfieldsResult:
        """Get the fields that a document template can be filled with.

        Args:
            id: Identifier. Required.
            entity_type_id: CRM object type, for example 2 for deals. Required.
            entity_id: Identifier of the object concerned.
            values: Field values of the document by field code. Keys: ``DocumentNumber``,
                ``MyCompanyRequisiteRqCompanyName``,
                ``MyCompanyRequisiteRegisteredAddressText``, ``MyCompanyPhone``,
                ``MyCompanyEmail``, ``MyCompanyWeb``, ``MyCompanyUfLogo``,
                ``RequisiteRqCompanyName``, ``RequisiteRegisteredAddressText``, ``ClientPhone``,
                ``ClientEmail``, ``ClientWeb``, ``DocumentCreateTime``, ``ProductsIndex``,
                ``ProductsProductName``, ``ProductsProductQuantity``,
                ``ProductsProductMeasureName``, ``ProductsProductPriceRaw``,
                ``ProductsProductPriceRawSum``, ``TotalRaw``, ``TaxesTaxTitle``,
                ``TaxesTaxRate``, ``TaxesTaxValue``, ``TotalSum``, ``MyCompanyAssignedName``,
                ``MyCompanyAssignedLastName``, ``MyCompanyAssignedPersonalPhone``,
                ``MyCompanyAssignedEmail``, ``DocumentTitle``, ``MY_COMPANY``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateGetfieldsResult``: ``templateFields``.

        Raises:
            APIError: the portal refused the call. ``DOCGEN_ACCESS_ERROR``: Neither this
                template nor templates in general are open to the caller. ``0``: The template
                does not exist or is not available. ``100``: A mandatory parameter is missing.
                No code: The template has been deleted, so its fields cannot be read. No code:
                The caller may not change templates of the document generator. No code: The
                documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.template.getfields``. Scope: ``crm``. Who may call:
        users who may change templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get-fields.html
        """
        return self._call(
            _TEMPLATE__GETFIELDS,
            {"id": id, "entityTypeId": entity_type_id, "entityId": entity_id, "values": values},
            extra_params,
        )

    def list(
        self,
        *,
        select: Sequence[Literal["entityTypeId", "users"] | str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[TemplateListItem]:
        """List document templates that match a filter, page by page.

        Args:
            select: Fields to answer with. One of ``entityTypeId`` (types of CRM objects the
                template serves), ``users`` (access codes of permitted users) and others.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Templates that were found, by identifier. Iterating it walks
            all pages.

        Raises:
            APIError: the portal refused the call. ``DOCGEN_ACCESS_ERROR``: The caller has no
                access to templates. No code: The caller may not change templates of the
                document generator. No code: The documentgenerator module is missing or switched
                off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.template.list``. Scope: ``crm``. Who may call: users
        who may change templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-list.html
        """
        return self._list(
            _TEMPLATE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: TemplateUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateUpdateResult:
        """Change a document template or replace its file.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``file``, ``numeratorId``,
                ``region``, ``entityTypeId``, ``users``, ``active``, ``withStamps``, ``sort``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateUpdateResult``: ``template``.

        Raises:
            APIError: the portal refused the call. ``100``: The mandatory parameter fields is
                missing. ``100``: Something other than an object was passed as fields. ``0``:
                The template does not exist or is not available. ``0``: The template file could
                not be saved. ``DOCGEN_ACCESS_ERROR``: The caller has no access to the template.
                No code: The caller may not change templates of the document generator. No code:
                The documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.template.update``. Scope: ``crm``. Who may call:
        users who may change templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-update.html
        """
        return self._call(
            _TEMPLATE__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"active": _yes_no, "withStamps": _yes_no})},
            extra_params,
        )


class AsyncCrmDocumentgeneratorTemplateMethods(AsyncNamespace):
    """Methods of ``crm.documentgenerator.template``."""

    async def add(
        self,
        *,
        fields: TemplateAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateAddResult:
        """Add a document template for CRM objects from a file.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``file`` (required),
                ``numeratorId`` (required), ``region`` (required), ``entityTypeId`` (required),
                ``users``, ``active``, ``withStamps``, ``sort``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateAddResult``: ``template``.

        Raises:
            APIError: the portal refused the call. ``100``: The mandatory parameter fields is
                missing. ``100``: Something other than an object was passed as fields. ``0``:
                Mandatory keys of fields are missing: name, numeratorId, region or entityTypeId.
                ``0``: The template file in fields.file is missing. ``0``: The template file
                could not be saved. No code: The caller may not change templates of the document
                generator. No code: The documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.template.add``. Scope: ``crm``. Who may call: users
        who may change templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-add.html
        """
        return await self._call(
            _TEMPLATE__ADD,
            {"fields": _in_fields(fields, {"active": _yes_no, "withStamps": _yes_no})},
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a document template.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``0``: The template does not exist or is not
                available. ``DOCGEN_ACCESS_ERROR``: The caller has no access to the template. No
                code: The caller may not change templates of the document generator. No code:
                The documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.template.delete``. Scope: ``crm``. Who may call:
        users who may change templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-delete.html
        """
        return await self._call(_TEMPLATE__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateGetResult:
        """Read one document template by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateGetResult``: ``template``.

        Raises:
            APIError: the portal refused the call. ``0``: The template does not exist or is not
                available. ``DOCGEN_ACCESS_ERROR``: The caller has no access to the template. No
                code: The caller may not change templates of the document generator. No code:
                The documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.template.get``. Scope: ``crm``. Who may call: users
        who may change templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get.html
        """
        return await self._call(_TEMPLATE__GET, {"id": id}, extra_params)

    async def getfields(
        self,
        *,
        id: int,
        entity_type_id: int,
        entity_id: int | NotGiven = NOT_GIVEN,
        values: TemplateGetfieldsValues | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateGetfieldsResult:
        """Get the fields that a document template can be filled with.

        Args:
            id: Identifier. Required.
            entity_type_id: CRM object type, for example 2 for deals. Required.
            entity_id: Identifier of the object concerned.
            values: Field values of the document by field code. Keys: ``DocumentNumber``,
                ``MyCompanyRequisiteRqCompanyName``,
                ``MyCompanyRequisiteRegisteredAddressText``, ``MyCompanyPhone``,
                ``MyCompanyEmail``, ``MyCompanyWeb``, ``MyCompanyUfLogo``,
                ``RequisiteRqCompanyName``, ``RequisiteRegisteredAddressText``, ``ClientPhone``,
                ``ClientEmail``, ``ClientWeb``, ``DocumentCreateTime``, ``ProductsIndex``,
                ``ProductsProductName``, ``ProductsProductQuantity``,
                ``ProductsProductMeasureName``, ``ProductsProductPriceRaw``,
                ``ProductsProductPriceRawSum``, ``TotalRaw``, ``TaxesTaxTitle``,
                ``TaxesTaxRate``, ``TaxesTaxValue``, ``TotalSum``, ``MyCompanyAssignedName``,
                ``MyCompanyAssignedLastName``, ``MyCompanyAssignedPersonalPhone``,
                ``MyCompanyAssignedEmail``, ``DocumentTitle``, ``MY_COMPANY``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateGetfieldsResult``: ``templateFields``.

        Raises:
            APIError: the portal refused the call. ``DOCGEN_ACCESS_ERROR``: Neither this
                template nor templates in general are open to the caller. ``0``: The template
                does not exist or is not available. ``100``: A mandatory parameter is missing.
                No code: The template has been deleted, so its fields cannot be read. No code:
                The caller may not change templates of the document generator. No code: The
                documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.template.getfields``. Scope: ``crm``. Who may call:
        users who may change templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get-fields.html
        """
        return await self._call(
            _TEMPLATE__GETFIELDS,
            {"id": id, "entityTypeId": entity_type_id, "entityId": entity_id, "values": values},
            extra_params,
        )

    def list(
        self,
        *,
        select: Sequence[Literal["entityTypeId", "users"] | str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[TemplateListItem]:
        """List document templates that match a filter, page by page.

        Args:
            select: Fields to answer with. One of ``entityTypeId`` (types of CRM objects the
                template serves), ``users`` (access codes of permitted users) and others.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Templates that were found, by identifier. Iterating it walks
            all pages.

        Raises:
            APIError: the portal refused the call. ``DOCGEN_ACCESS_ERROR``: The caller has no
                access to templates. No code: The caller may not change templates of the
                document generator. No code: The documentgenerator module is missing or switched
                off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.template.list``. Scope: ``crm``. Who may call: users
        who may change templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-list.html
        """
        return self._list(
            _TEMPLATE__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: TemplateUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateUpdateResult:
        """Change a document template or replace its file.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``file``, ``numeratorId``,
                ``region``, ``entityTypeId``, ``users``, ``active``, ``withStamps``, ``sort``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateUpdateResult``: ``template``.

        Raises:
            APIError: the portal refused the call. ``100``: The mandatory parameter fields is
                missing. ``100``: Something other than an object was passed as fields. ``0``:
                The template does not exist or is not available. ``0``: The template file could
                not be saved. ``DOCGEN_ACCESS_ERROR``: The caller has no access to the template.
                No code: The caller may not change templates of the document generator. No code:
                The documentgenerator module is missing or switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.documentgenerator.template.update``. Scope: ``crm``. Who may call:
        users who may change templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-update.html
        """
        return await self._call(
            _TEMPLATE__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"active": _yes_no, "withStamps": _yes_no})},
            extra_params,
        )
