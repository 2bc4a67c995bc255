# Generated from spec/documentgenerator: edit the spec there, then run python -m generator build.
"""Methods of ``documentgenerator``, and the shapes of what they answer."""

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


class DocumentAddFields(TypedDict):
    """Values by field."""

    TYPE: NotRequired[str]
    """Kind of formatted field: DATE for dates, NAME for full names."""
    FORMAT: NotRequired[Mapping[str, object]]
    """Format of the field, such as a date or name pattern."""
    TITLE: NotRequired[str]
    PROVIDER: NotRequired[str]
    """Class that supplies the field's data."""


class DocumentAddResultDocumentValues(TypedDict):
    """Values of the template's fields, by field code."""

    productsTableVariant: str
    """Variant of the product table."""
    _creationMethod: str
    """Way in which the document was created, such as `rest`."""
    stampsEnabled: bool
    """Whether stamps and signatures are shown, left out: as in the template."""
    DocumentNumber: str
    CurrentDate: str
    ClientName: str
    ClientPhone: str
    Total: str
    Comment: str
    UserName: str


class DocumentAddResultDocument(TypedDict):
    """Data of the document, or descriptions of its fields."""

    downloadUrl: str
    """Link that downloads the file."""
    publicUrl: str | None
    """Public link to the document, null while switched off."""
    title: str
    number: str
    """Number of the document."""
    id: int
    """Identifier."""
    createTime: str
    """Time when the document or template was created."""
    createdBy: int
    """Identifier of the user who created the entry."""
    updateTime: str
    """Time of the last change."""
    updatedBy: int | None
    """Identifier of the user who made the last change."""
    stampsEnabled: bool
    """Whether stamps and signatures are shown, left out: as in the template."""
    isTransformationError: bool
    """Whether converting the document failed."""
    value: str
    values: DocumentAddResultDocumentValues
    """Values of the template's fields, by field code."""
    templateId: int | str
    """Identifier of the template."""
    provider: str
    """Class that supplies the data."""
    pullTag: str
    """Tag to subscribe to for news of the conversion."""
    emailDiskFile: int
    """File on Drive that goes out when the document is e-mailed."""
    downloadUrlMachine: str
    """Link for the application to download the DOCX file."""


class DocumentAddResult(TypedDict):
    """What ``result`` holds."""

    document: DocumentAddResultDocument
    """Data of the document, or descriptions of its fields."""


class DocumentEnablepublicurlResult(TypedDict):
    """What ``result`` holds."""

    publicUrl: str
    """Public link to the document, null while switched off."""


class DocumentGetResultDocumentValues(TypedDict):
    """Values of the template's fields, by field code."""

    productsTableVariant: str
    """Variant of the product table."""
    _creationMethod: str
    """Way in which the document was created, such as `rest`."""
    stampsEnabled: bool
    """Whether stamps and signatures are shown, left out: as in the template."""
    CurrentDate: str
    ClientName: str
    ClientPhone: str
    Total: str
    Comment: str
    UserName: str


class DocumentGetResultDocumentPublicUrlView(TypedDict):
    """Data on the viewing of the public link."""

    time: str


class DocumentGetResultDocument(TypedDict):
    """Data of the document, or descriptions of its fields."""

    downloadUrl: str
    """Link that downloads the file."""
    publicUrl: str
    """Public link to the document, null while switched off."""
    title: str
    number: str
    """Number of the document."""
    id: str
    """Identifier."""
    createTime: str
    """Time when the document or template was created."""
    createdBy: str
    """Identifier of the user who created the entry."""
    updateTime: str
    """Time of the last change."""
    updatedBy: int | None
    """Identifier of the user who made the last change."""
    stampsEnabled: bool
    """Whether stamps and signatures are shown, left out: as in the template."""
    isTransformationError: bool
    """Whether converting the document failed."""
    value: str
    values: DocumentGetResultDocumentValues
    """Values of the template's fields, by field code."""
    publicUrlView: DocumentGetResultDocumentPublicUrlView
    """Data on the viewing of the public link."""
    templateId: str
    """Identifier of the template."""
    provider: str
    """Class that supplies the data."""
    pullTag: str
    """Tag to subscribe to for news of the conversion."""
    imageUrl: str
    """Link for the user to the preview image, once it exists."""
    pdfUrl: str
    """Link for the user to download the PDF, once it exists."""
    printUrl: str
    """Link for the user to print the PDF, once it exists."""
    emailDiskFile: int
    """File on Drive that goes out when the document is e-mailed."""
    downloadUrlMachine: str
    """Link for the application to download the DOCX file."""
    imageUrlMachine: str
    """Link for the application to the preview image."""
    pdfUrlMachine: str
    """Link for the application to download the PDF."""
    printUrlMachine: str
    """Link for the application to view or print the PDF."""
    fileId: NotRequired[int]
    """Identifier of the file."""
    imageId: NotRequired[int]
    """Identifier of the image file; on writing, the image itself where an object is expected."""
    pdfId: NotRequired[int]
    """PDF file of the document."""
    transformationErrorCode: NotRequired[str]
    """Code of the conversion error, if there was one."""
    transformationErrorMessage: NotRequired[str]
    """Text of the conversion error, if there was one."""
    transformationCancelReason: NotRequired[str]
    """Reason why the conversion was cancelled, if it was."""


class DocumentGetResult(TypedDict):
    """What ``result`` holds."""

    document: DocumentGetResultDocument
    """Data of the document, or descriptions of its fields."""


class DocumentGetfieldsResultDocumentFields(TypedDict):
    """Fields of the document by field code, with values."""

    title: NotRequired[str]
    value: str
    required: NotRequired[Literal["Y", "N"]]
    """Whether a value is required."""
    group: NotRequired[list[str]]
    """Group of the template to which the field belongs."""
    chain: NotRequired[str | list[Any]]
    """Way to the field in the data provider, text or steps."""
    default: str
    """Value that the field has unless another is given."""
    type: NotRequired[str]
    """Type of the template field, where one is set."""


class DocumentGetfieldsResult(TypedDict):
    """What ``result`` holds."""

    documentFields: dict[str, DocumentGetfieldsResultDocumentFields]
    """Fields of the document by field code, with values."""


class DocumentListOrder(TypedDict):
    """Sorting: field → ASC or DESC; in places the direction alone."""

    updateTime: NotRequired[str]
    """Time of the last change."""
    id: NotRequired[str]
    """Identifier."""
    title: NotRequired[str]
    number: NotRequired[str]
    """Number of the document."""
    templateId: NotRequired[str]
    """Identifier of the template."""
    provider: NotRequired[str]
    """Class that supplies the data."""
    value: NotRequired[str]
    fileId: NotRequired[str]
    """Identifier of the file."""
    imageId: NotRequired[str]
    """Identifier of the image file; on writing, the image itself where an object is expected."""
    pdfId: NotRequired[str]
    """PDF file of the document."""
    createTime: NotRequired[str]
    """Time when the document or template was created."""
    values: NotRequired[str]
    """Values of the template's fields, by field code."""
    createdBy: NotRequired[str]
    """Identifier of the user who created the entry."""
    updatedBy: NotRequired[str]
    """Identifier of the user who made the last change."""


class DocumentListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    id: NotRequired[int]
    """Identifier."""
    title: NotRequired[str]
    number: NotRequired[str]
    """Number of the document."""
    templateId: NotRequired[int]
    """Identifier of the template."""
    provider: NotRequired[str]
    """Class that supplies the data."""
    value: NotRequired[str]
    fileId: NotRequired[int]
    """Identifier of the file."""
    imageId: NotRequired[int]
    """Identifier of the image file; on writing, the image itself where an object is expected."""
    pdfId: NotRequired[int]
    """PDF file of the document."""
    createTime: NotRequired[datetime | str]
    """Time when the document or template was created."""
    updateTime: NotRequired[datetime | str]
    """Time of the last change."""
    values: NotRequired[Mapping[str, object]]
    """Values of the template's fields, by field code."""
    createdBy: NotRequired[int]
    """Identifier of the user who created the entry."""
    updatedBy: NotRequired[int]
    """Identifier of the user who made the last change."""


class DocumentListItem(TypedDict):
    """Documents that were found, or the permissions for documents in a role."""

    id: str
    """Identifier."""
    title: NotRequired[str]
    number: NotRequired[str]
    """Number of the document."""
    templateId: NotRequired[str]
    """Identifier of the template."""
    provider: NotRequired[str]
    """Class that supplies the data."""
    value: NotRequired[str]
    fileId: NotRequired[str]
    """Identifier of the file."""
    imageId: NotRequired[str]
    """Identifier of the image file; on writing, the image itself where an object is expected."""
    pdfId: NotRequired[str]
    """PDF file of the document."""
    createTime: NotRequired[str]
    """Time when the document or template was created."""
    updateTime: NotRequired[str]
    """Time of the last change."""
    createdBy: NotRequired[str]
    """Identifier of the user who created the entry."""
    downloadUrl: NotRequired[str]
    """Link that downloads the file."""
    pdfUrl: NotRequired[str]
    """Link for the user to download the PDF, once it exists."""
    imageUrl: NotRequired[str]
    """Link for the user to the preview image, once it exists."""
    values: NotRequired[Any]
    """Values of the template's fields, by field code."""
    stampsEnabled: NotRequired[bool]
    """Whether stamps and signatures are shown, left out: as in the template."""
    downloadUrlMachine: NotRequired[str]
    """Link for the application to download the DOCX file."""
    pdfUrlMachine: NotRequired[str]
    """Link for the application to download the PDF."""
    imageUrlMachine: NotRequired[str]
    """Link for the application to the preview image."""


class DocumentUpdateFields(TypedDict):
    """Values by field."""

    TYPE: NotRequired[str]
    """Kind of formatted field: DATE for dates, NAME for full names."""
    FORMAT: NotRequired[Mapping[str, object]]
    """Format of the field, such as a date or name pattern."""
    PROVIDER: NotRequired[str]
    """Class that supplies the field's data."""
    TITLE: NotRequired[str]


class DocumentUpdateResultDocumentValues(TypedDict):
    """Values of the template's fields, by field code."""

    productsTableVariant: str
    """Variant of the product table."""
    _creationMethod: str
    """Way in which the document was created, such as `rest`."""
    stampsEnabled: bool
    """Whether stamps and signatures are shown, left out: as in the template."""
    CurrentDate: str
    ClientName: str
    ClientPhone: str
    Total: str
    Comment: str
    UserName: str


class DocumentUpdateResultDocumentPublicUrlView(TypedDict):
    """Data on the viewing of the public link."""

    time: str


class DocumentUpdateResultDocument(TypedDict):
    """Data of the document, or descriptions of its fields."""

    downloadUrl: str
    """Link that downloads the file."""
    publicUrl: str
    """Public link to the document, null while switched off."""
    title: str
    number: str
    """Number of the document."""
    id: str
    """Identifier."""
    createTime: str
    """Time when the document or template was created."""
    createdBy: str
    """Identifier of the user who created the entry."""
    updateTime: str
    """Time of the last change."""
    updatedBy: int | None
    """Identifier of the user who made the last change."""
    stampsEnabled: bool
    """Whether stamps and signatures are shown, left out: as in the template."""
    isTransformationError: bool
    """Whether converting the document failed."""
    value: str
    values: DocumentUpdateResultDocumentValues
    """Values of the template's fields, by field code."""
    publicUrlView: DocumentUpdateResultDocumentPublicUrlView
    """Data on the viewing of the public link."""
    templateId: str
    """Identifier of the template."""
    provider: str
    """Class that supplies the data."""
    pullTag: str
    """Tag to subscribe to for news of the conversion."""
    imageUrl: str
    """Link for the user to the preview image, once it exists."""
    pdfUrl: str
    """Link for the user to download the PDF, once it exists."""
    printUrl: str
    """Link for the user to print the PDF, once it exists."""
    emailDiskFile: int
    """File on Drive that goes out when the document is e-mailed."""
    downloadUrlMachine: str
    """Link for the application to download the DOCX file."""
    imageUrlMachine: str
    """Link for the application to the preview image."""
    pdfUrlMachine: str
    """Link for the application to download the PDF."""
    printUrlMachine: str
    """Link for the application to view or print the PDF."""
    fileId: NotRequired[int]
    """Identifier of the file."""
    imageId: NotRequired[int]
    """Identifier of the image file; on writing, the image itself where an object is expected."""
    pdfId: NotRequired[int]
    """PDF file of the document."""


class DocumentUpdateResult(TypedDict):
    """What ``result`` holds."""

    document: DocumentUpdateResultDocument
    """Data of the document, or descriptions of its fields."""


class NumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(TypedDict):
    """Settings of the consecutive numbering."""

    start: NotRequired[int]
    """Where to start: in lists, number of items to skip; a page has 50. Default: ``1``."""
    step: NotRequired[int]
    """Step by which the counter grows, left out: 1. Default: ``1``."""
    length: NotRequired[int]
    """Smallest length of the number, left out: 0. Default: ``0``."""
    padString: NotRequired[str]
    """Character that fills the number up on the left, left out: 0. Default: ``0``."""
    periodicBy: NotRequired[str]
    """How often the counter starts again: `day`, `month`, `year`, empty for never."""
    timezone: NotRequired[str]
    """Time zone for starting the counter again, such as `Europe/Berlin`."""
    isDirectNumeration: NotRequired[bool | int]
    """Whether direct numbering is used, left out: 0. Default: ``0``."""


class NumeratorAddFieldsSettings(TypedDict):
    """Settings of the generators that make up the numerator."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: NotRequired[
        NumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        | Mapping[str, object]
    ]
    """Settings of the consecutive numbering."""


class NumeratorAddFields(TypedDict):
    """Values by field."""

    name: str
    template: str
    """The template; for a numbering rule the pattern with `{NUMBER}` in it."""
    settings: NotRequired[NumeratorAddFieldsSettings | Mapping[str, object]]
    """Settings of the generators that make up the numerator."""


class NumeratorAddResultNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    TypedDict
):
    """Settings of the consecutive numbering."""

    start: int
    """Where to start: in lists, number of items to skip; a page has 50."""
    step: int
    """Step by which the counter grows, left out: 1."""
    length: int
    """Smallest length of the number, left out: 0."""
    padString: str
    """Character that fills the number up on the left, left out: 0."""
    periodicBy: str
    """How often the counter starts again: `day`, `month`, `year`, empty for never."""
    timezone: str
    """Time zone for starting the counter again, such as `Europe/Berlin`."""
    isDirectNumeration: bool
    """Whether direct numbering is used, left out: 0."""


class NumeratorAddResultNumeratorSettings(TypedDict):
    """Settings of the generators that make up the numerator."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: (
        NumeratorAddResultNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
    )
    """Settings of the consecutive numbering."""


class NumeratorAddResultNumerator(TypedDict):
    """The numbering rule."""

    name: str
    template: str
    """The template; for a numbering rule the pattern with `{NUMBER}` in it."""
    id: int
    """Identifier."""
    code: str | None
    """Code that identifies the entry."""
    settings: NumeratorAddResultNumeratorSettings
    """Settings of the generators that make up the numerator."""


class NumeratorAddResult(TypedDict):
    """What ``result`` holds."""

    numerator: NumeratorAddResultNumerator
    """The numbering rule."""


class NumeratorGetResultNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    TypedDict
):
    """Settings of the consecutive numbering."""

    start: int
    """Where to start: in lists, number of items to skip; a page has 50."""
    step: int
    """Step by which the counter grows, left out: 1."""
    length: int
    """Smallest length of the number, left out: 0."""
    padString: str
    """Character that fills the number up on the left, left out: 0."""
    periodicBy: str
    """How often the counter starts again: `day`, `month`, `year`, empty for never."""
    timezone: str
    """Time zone for starting the counter again, such as `Europe/Berlin`."""
    isDirectNumeration: bool
    """Whether direct numbering is used, left out: 0."""


class NumeratorGetResultNumeratorSettings(TypedDict):
    """Settings of the generators that make up the numerator."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: (
        NumeratorGetResultNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
    )
    """Settings of the consecutive numbering."""


class NumeratorGetResultNumerator(TypedDict):
    """The numbering rule."""

    name: str
    template: str
    """The template; for a numbering rule the pattern with `{NUMBER}` in it."""
    id: str
    """Identifier."""
    code: str | None
    """Code that identifies the entry."""
    settings: NumeratorGetResultNumeratorSettings
    """Settings of the generators that make up the numerator."""


class NumeratorGetResult(TypedDict):
    """What ``result`` holds."""

    numerator: NumeratorGetResultNumerator
    """The numbering rule."""


class NumeratorListItemSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(TypedDict):
    """Settings of the consecutive numbering."""

    start: int
    """Where to start: in lists, number of items to skip; a page has 50."""
    step: int
    """Step by which the counter grows, left out: 1."""
    length: int
    """Smallest length of the number, left out: 0."""
    padString: str
    """Character that fills the number up on the left, left out: 0."""
    periodicBy: str | None
    """How often the counter starts again: `day`, `month`, `year`, empty for never."""
    timezone: str | None
    """Time zone for starting the counter again, such as `Europe/Berlin`."""
    isDirectNumeration: bool
    """Whether direct numbering is used, left out: 0."""


class NumeratorListItemSettings(TypedDict):
    """Settings of the generators that make up the numerator."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: (
        NumeratorListItemSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
    )
    """Settings of the consecutive numbering."""


class NumeratorListItem(TypedDict):
    """Numbering rules that were found."""

    id: str
    """Identifier."""
    name: str
    template: str
    """The template; for a numbering rule the pattern with `{NUMBER}` in it."""
    settings: NumeratorListItemSettings
    """Settings of the generators that make up the numerator."""
    code: NotRequired[str]
    """Code that identifies the entry."""


class NumeratorUpdateFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(TypedDict):
    """Settings of the consecutive numbering."""

    start: NotRequired[int]
    """Where to start: in lists, number of items to skip; a page has 50. Default: ``1``."""
    step: NotRequired[int]
    """Step by which the counter grows, left out: 1. Default: ``1``."""
    length: NotRequired[int]
    """Smallest length of the number, left out: 0. Default: ``0``."""
    padString: NotRequired[str]
    """Character that fills the number up on the left, left out: 0. Default: ``0``."""
    periodicBy: NotRequired[str]
    """How often the counter starts again: `day`, `month`, `year`, empty for never."""
    timezone: NotRequired[str]
    """Time zone for starting the counter again, such as `Europe/Berlin`."""
    isDirectNumeration: NotRequired[bool | int]
    """Whether direct numbering is used, left out: 0. Default: ``0``."""


class NumeratorUpdateFieldsSettings(TypedDict):
    """Settings of the generators that make up the numerator."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: NotRequired[
        NumeratorUpdateFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        | Mapping[str, object]
    ]
    """Settings of the consecutive numbering."""


class NumeratorUpdateFields(TypedDict):
    """Values by field."""

    name: NotRequired[str]
    template: NotRequired[str]
    """The template; for a numbering rule the pattern with `{NUMBER}` in it."""
    settings: NotRequired[NumeratorUpdateFieldsSettings | Mapping[str, object]]
    """Settings of the generators that make up the numerator."""


class NumeratorUpdateResultSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(TypedDict):
    """Settings of the consecutive numbering."""

    start: int
    """Where to start: in lists, number of items to skip; a page has 50."""
    step: int
    """Step by which the counter grows, left out: 1."""
    length: int
    """Smallest length of the number, left out: 0."""
    padString: str
    """Character that fills the number up on the left, left out: 0."""
    periodicBy: str
    """How often the counter starts again: `day`, `month`, `year`, empty for never."""
    timezone: str
    """Time zone for starting the counter again, such as `Europe/Berlin`."""
    isDirectNumeration: bool
    """Whether direct numbering is used, left out: 0."""


class NumeratorUpdateResultSettings(TypedDict):
    """Settings of the generators that make up the numerator."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: (
        NumeratorUpdateResultSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
    )
    """Settings of the consecutive numbering."""


class NumeratorUpdateResult(TypedDict):
    """What ``result`` holds."""

    name: str
    template: str
    """The template; for a numbering rule the pattern with `{NUMBER}` in it."""
    id: str
    """Identifier."""
    code: str | None
    """Code that identifies the entry."""
    settings: NumeratorUpdateResultSettings
    """Settings of the generators that make up the numerator."""


class RegionAddFields(TypedDict):
    """Values by field."""

    title: str
    languageId: NotRequired[str]
    """Language of the region, such as `de`."""
    formatDate: NotRequired[str]
    """Format of dates in the region."""
    formatDatetime: NotRequired[str]
    """Format of dates with time in the region."""
    formatName: NotRequired[
        Literal[
            "#TITLE#",
            "#NAME#",
            "#LAST_NAME#",
            "#SECOND_NAME#",
            "#NAME_SHORT#",
            "#LAST_NAME_SHORT#",
            "#SECOND_NAME_SHORT#",
        ]
        | str
    ]
    """Pattern of full names, for example `#LAST_NAME# #NAME#`. One of ``#TITLE#`` (form of
    address), ``#NAME#`` (first name), ``#LAST_NAME#`` (last name), ``#SECOND_NAME#`` (middle
    name), ``#NAME_SHORT#`` (initial of the first name), ``#LAST_NAME_SHORT#`` (initial of the
    last name), ``#SECOND_NAME_SHORT#`` (initial of the middle name) and others.
    """
    phrases: NotRequired[Mapping[str, object]]
    """Phrases of the region by code, such as `TAX_INCLUDED`."""


class RegionAddResultRegionPhrases(TypedDict):
    """Phrases of the region by code, such as `TAX_INCLUDED`."""

    TAX_INCLUDED: str
    """Phrase for a price with tax."""
    TAX_NOT_INCLUDED: str
    """Phrase for a price without tax."""


class RegionAddResultRegion(TypedDict):
    """The region; in a template its code, such as `de`."""

    id: str
    """Identifier."""
    title: str
    languageId: str
    """Language of the region, such as `de`."""
    formatDate: str
    """Format of dates in the region."""
    formatDatetime: str
    """Format of dates with time in the region."""
    formatName: str
    """Pattern of full names, for example `#LAST_NAME# #NAME#`."""
    phrases: RegionAddResultRegionPhrases
    """Phrases of the region by code, such as `TAX_INCLUDED`."""


class RegionAddResult(TypedDict):
    """What ``result`` holds."""

    region: RegionAddResultRegion
    """The region; in a template its code, such as `de`."""


class RegionGetResultRegionPhrases(TypedDict):
    """Phrases of the region by code, such as `TAX_INCLUDED`."""

    TAX_INCLUDED: str
    """Phrase for a price with tax."""
    TAX_NOT_INCLUDED: str
    """Phrase for a price without tax."""


class RegionGetResultRegion(TypedDict):
    """The region; in a template its code, such as `de`."""

    id: NotRequired[str]
    """Identifier."""
    title: str
    languageId: str
    """Language of the region, such as `de`."""
    formatDate: str
    """Format of dates in the region."""
    formatDatetime: str
    """Format of dates with time in the region."""
    formatName: str
    """Pattern of full names, for example `#LAST_NAME# #NAME#`."""
    phrases: RegionGetResultRegionPhrases
    """Phrases of the region by code, such as `TAX_INCLUDED`."""


class RegionGetResult(TypedDict):
    """What ``result`` holds."""

    region: RegionGetResultRegion
    """The region; in a template its code, such as `de`."""


class RegionListResultRegions(TypedDict):
    """Regions by their codes."""

    code: str
    """Code that identifies the entry."""
    title: str
    languageId: str
    """Language of the region, such as `de`."""
    id: NotRequired[str]
    """Identifier."""
    formatDate: NotRequired[str]
    """Format of dates in the region."""
    formatDatetime: NotRequired[str]
    """Format of dates with time in the region."""
    formatName: NotRequired[str]
    """Pattern of full names, for example `#LAST_NAME# #NAME#`."""


class RegionListResult(TypedDict):
    """What ``result`` holds."""

    regions: dict[str, RegionListResultRegions]
    """Regions by their codes."""


class RegionUpdateFields(TypedDict):
    """Values by field."""

    title: NotRequired[str]
    formatDate: NotRequired[str]
    """Format of dates in the region."""
    phrases: NotRequired[Mapping[str, object]]
    """Phrases of the region by code, such as `TAX_INCLUDED`."""
    languageId: NotRequired[str]
    """Language of the region, such as `de`."""
    formatDatetime: NotRequired[str]
    """Format of dates with time in the region."""
    formatName: NotRequired[
        Literal[
            "#TITLE#",
            "#NAME#",
            "#LAST_NAME#",
            "#SECOND_NAME#",
            "#NAME_SHORT#",
            "#LAST_NAME_SHORT#",
            "#SECOND_NAME_SHORT#",
        ]
        | str
    ]
    """Pattern of full names, for example `#LAST_NAME# #NAME#`. One of ``#TITLE#`` (form of
    address), ``#NAME#`` (first name), ``#LAST_NAME#`` (last name), ``#SECOND_NAME#`` (middle
    name), ``#NAME_SHORT#`` (initial of the first name), ``#LAST_NAME_SHORT#`` (initial of the
    last name), ``#SECOND_NAME_SHORT#`` (initial of the middle name) and others.
    """


class RegionUpdateResultRegionPhrases(TypedDict):
    """Phrases of the region by code, such as `TAX_INCLUDED`."""

    TAX_INCLUDED: str
    """Phrase for a price with tax."""
    TAX_NOT_INCLUDED: str
    """Phrase for a price without tax."""


class RegionUpdateResultRegion(TypedDict):
    """The region; in a template its code, such as `de`."""

    id: str
    """Identifier."""
    title: str
    languageId: str
    """Language of the region, such as `de`."""
    formatDate: str
    """Format of dates in the region."""
    formatDatetime: str
    """Format of dates with time in the region."""
    formatName: str
    """Pattern of full names, for example `#LAST_NAME# #NAME#`."""
    phrases: RegionUpdateResultRegionPhrases
    """Phrases of the region by code, such as `TAX_INCLUDED`."""


class RegionUpdateResult(TypedDict):
    """What ``result`` holds."""

    region: RegionUpdateResultRegion
    """The region; in a template its code, such as `de`."""


class RoleAddFieldsPermissionsSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    MODIFY: NotRequired[Literal["", "X"]]
    """Right to change: empty none, `A` own, `D` department, `X` full. One of ```` (none), ``X``
    (full).
    """


class RoleAddFieldsPermissionsTemplates(TypedDict):
    """Permissions of the role for templates."""

    MODIFY: NotRequired[Literal["", "A", "D", "X"] | str]
    """Right to change: empty none, `A` own, `D` department, `X` full. One of ```` (none), ``A``
    (own ones only), ``D`` (own ones and those of the department), ``X`` (all) and others.
    """


class RoleAddFieldsPermissionsDocuments(TypedDict):
    """Permissions of the role for documents."""

    MODIFY: NotRequired[Literal["", "X"]]
    """Right to change: empty none, `A` own, `D` department, `X` full. One of ```` (none), ``X``
    (full).
    """
    VIEW: NotRequired[Literal["", "X"]]
    """Right to view documents: empty none, `X` full. One of ```` (none), ``X`` (full)."""


class RoleAddFieldsPermissions(TypedDict):
    """What the user or the role may do."""

    SETTINGS: NotRequired[RoleAddFieldsPermissionsSettings | Mapping[str, object]]
    """Further settings; which ones depends on the type."""
    TEMPLATES: NotRequired[RoleAddFieldsPermissionsTemplates | Mapping[str, object]]
    """Permissions of the role for templates."""
    DOCUMENTS: NotRequired[RoleAddFieldsPermissionsDocuments | Mapping[str, object]]
    """Permissions of the role for documents."""


class RoleAddFields(TypedDict):
    """Values by field."""

    name: str
    code: NotRequired[str]
    """Code that identifies the entry."""
    permissions: NotRequired[RoleAddFieldsPermissions | Mapping[str, object]]
    """What the user or the role may do."""


class RoleAddResultRolePermissionsSettings(TypedDict):
    """Settings of the generators that make up the numerator."""

    modify: Literal["", "X"]
    """Right to change: empty none, `A` own, `D` department, `X` full. One of ```` (none), ``X``
    (full).
    """


class RoleAddResultRolePermissionsTemplates(TypedDict):
    """Templates by identifier, or the permissions for templates in a role."""

    modify: Literal["", "A", "D", "X"] | str
    """Right to change: empty none, `A` own, `D` department, `X` full. One of ```` (none), ``A``
    (own ones only), ``D`` (own ones and those of the department), ``X`` (all) and others.
    """


class RoleAddResultRolePermissionsDocuments(TypedDict):
    """Documents that were found, or the permissions for documents in a role."""

    modify: Literal["", "X"]
    """Right to change: empty none, `A` own, `D` department, `X` full. One of ```` (none), ``X``
    (full).
    """
    view: Literal["", "X"]
    """Right to view documents: empty none, `X` full. One of ```` (none), ``X`` (full)."""


class RoleAddResultRolePermissions(TypedDict):
    """What the user or the role may do."""

    settings: RoleAddResultRolePermissionsSettings
    """Settings of the generators that make up the numerator."""
    templates: RoleAddResultRolePermissionsTemplates
    """Templates by identifier, or the permissions for templates in a role."""
    documents: RoleAddResultRolePermissionsDocuments
    """Documents that were found, or the permissions for documents in a role."""


class RoleAddResultRole(TypedDict):
    """Role, e.g. of a user or participant."""

    id: int
    """Identifier."""
    name: str
    code: str
    """Code that identifies the entry."""
    permissions: RoleAddResultRolePermissions
    """What the user or the role may do."""


class RoleAddResult(TypedDict):
    """What ``result`` holds."""

    role: RoleAddResultRole
    """Role, e.g. of a user or participant."""


class RoleFillaccessesAccesses(TypedDict):
    """Pairs of role and access code that replace all earlier ones."""

    roleId: int
    """Role that the access code receives."""
    accessCode: str
    """Receiver of the role, such as `U1` user, `D1` department."""


class RoleGetResultRolePermissionsSettings(TypedDict):
    """Settings of the generators that make up the numerator."""

    modify: Literal["", "X"]
    """Right to change: empty none, `A` own, `D` department, `X` full. One of ```` (none), ``X``
    (full).
    """


class RoleGetResultRolePermissionsTemplates(TypedDict):
    """Templates by identifier, or the permissions for templates in a role."""

    modify: Literal["", "A", "D", "X"] | str
    """Right to change: empty none, `A` own, `D` department, `X` full. One of ```` (none), ``A``
    (own ones only), ``D`` (own ones and those of the department), ``X`` (all) and others.
    """


class RoleGetResultRolePermissionsDocuments(TypedDict):
    """Documents that were found, or the permissions for documents in a role."""

    modify: Literal["", "X"]
    """Right to change: empty none, `A` own, `D` department, `X` full. One of ```` (none), ``X``
    (full).
    """
    view: Literal["", "X"]
    """Right to view documents: empty none, `X` full. One of ```` (none), ``X`` (full)."""


class RoleGetResultRolePermissions(TypedDict):
    """What the user or the role may do."""

    settings: RoleGetResultRolePermissionsSettings
    """Settings of the generators that make up the numerator."""
    templates: RoleGetResultRolePermissionsTemplates
    """Templates by identifier, or the permissions for templates in a role."""
    documents: RoleGetResultRolePermissionsDocuments
    """Documents that were found, or the permissions for documents in a role."""


class RoleGetResultRole(TypedDict):
    """Role, e.g. of a user or participant."""

    id: int
    """Identifier."""
    name: str
    code: str
    """Code that identifies the entry."""
    permissions: RoleGetResultRolePermissions
    """What the user or the role may do."""


class RoleGetResult(TypedDict):
    """What ``result`` holds."""

    role: RoleGetResultRole
    """Role, e.g. of a user or participant."""


class RoleListItem(TypedDict):
    """Roles of the document generator."""

    id: int
    """Identifier."""
    name: str
    code: str
    """Code that identifies the entry."""


class RoleUpdateFieldsPermissionsSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    MODIFY: NotRequired[Literal["", "X"]]
    """Right to change: empty none, `A` own, `D` department, `X` full. One of ```` (none), ``X``
    (full).
    """


class RoleUpdateFieldsPermissionsTemplates(TypedDict):
    """Permissions of the role for templates."""

    MODIFY: NotRequired[Literal["", "A", "D", "X"] | str]
    """Right to change: empty none, `A` own, `D` department, `X` full. One of ```` (none), ``A``
    (own ones only), ``D`` (own ones and those of the department), ``X`` (all) and others.
    """


class RoleUpdateFieldsPermissionsDocuments(TypedDict):
    """Permissions of the role for documents."""

    MODIFY: NotRequired[Literal["", "X"]]
    """Right to change: empty none, `A` own, `D` department, `X` full. One of ```` (none), ``X``
    (full).
    """
    VIEW: NotRequired[Literal["", "X"]]
    """Right to view documents: empty none, `X` full. One of ```` (none), ``X`` (full)."""


class RoleUpdateFieldsPermissions(TypedDict):
    """What the user or the role may do."""

    SETTINGS: NotRequired[RoleUpdateFieldsPermissionsSettings | Mapping[str, object]]
    """Further settings; which ones depends on the type."""
    TEMPLATES: NotRequired[RoleUpdateFieldsPermissionsTemplates | Mapping[str, object]]
    """Permissions of the role for templates."""
    DOCUMENTS: NotRequired[RoleUpdateFieldsPermissionsDocuments | Mapping[str, object]]
    """Permissions of the role for documents."""


class RoleUpdateFields(TypedDict):
    """Values by field."""

    name: NotRequired[str]
    permissions: NotRequired[RoleUpdateFieldsPermissions | Mapping[str, object]]
    """What the user or the role may do."""
    code: NotRequired[str]
    """Code that identifies the entry."""


class RoleUpdateResultRolePermissionsSettings(TypedDict):
    """Settings of the generators that make up the numerator."""

    modify: Literal["", "X"]
    """Right to change: empty none, `A` own, `D` department, `X` full. One of ```` (none), ``X``
    (full).
    """


class RoleUpdateResultRolePermissionsTemplates(TypedDict):
    """Templates by identifier, or the permissions for templates in a role."""

    modify: Literal["", "A", "D", "X"] | str
    """Right to change: empty none, `A` own, `D` department, `X` full. One of ```` (none), ``A``
    (own ones only), ``D`` (own ones and those of the department), ``X`` (all) and others.
    """


class RoleUpdateResultRolePermissionsDocuments(TypedDict):
    """Documents that were found, or the permissions for documents in a role."""

    modify: Literal["", "X"]
    """Right to change: empty none, `A` own, `D` department, `X` full. One of ```` (none), ``X``
    (full).
    """
    view: Literal["", "X"]
    """Right to view documents: empty none, `X` full. One of ```` (none), ``X`` (full)."""


class RoleUpdateResultRolePermissions(TypedDict):
    """What the user or the role may do."""

    settings: RoleUpdateResultRolePermissionsSettings
    """Settings of the generators that make up the numerator."""
    templates: RoleUpdateResultRolePermissionsTemplates
    """Templates by identifier, or the permissions for templates in a role."""
    documents: RoleUpdateResultRolePermissionsDocuments
    """Documents that were found, or the permissions for documents in a role."""


class RoleUpdateResultRole(TypedDict):
    """Role, e.g. of a user or participant."""

    id: int
    """Identifier."""
    name: str
    code: str
    """Code that identifies the entry."""
    permissions: RoleUpdateResultRolePermissions
    """What the user or the role may do."""


class RoleUpdateResult(TypedDict):
    """What ``result`` holds."""

    role: RoleUpdateResultRole
    """Role, e.g. of a user or participant."""


class TemplateAddFields(TypedDict):
    """Values by field."""

    name: str
    fileId: NotRequired[int]
    """Identifier of the file."""
    numeratorId: int
    """Numbering rule of the template."""
    region: str
    """The region; in a template its code, such as `de`."""
    code: NotRequired[str]
    """Code that identifies the entry."""
    users: NotRequired[Sequence[Literal["AU", "UA"] | str]]
    """Users, as data, identifiers or access codes. One of ``AU`` (all authorised users), ``UA``
    (all users) and others.
    """
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active. Default: ``Y``."""
    withStamps: NotRequired[bool | Literal["Y", "N"]]
    """Whether documents carry stamps and signatures, left out: `N`. Default: ``N``."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    file: NotRequired[object]


TemplateAddResultTemplateProviders = TypedDict(
    "TemplateAddResultTemplateProviders",
    {
        "bitrix\\documentgenerator\\dataprovider\\rest": str,
    },
)
"""Classes that supply data to the template."""


class TemplateAddResultTemplateUsers(TypedDict):
    """Users, as data, identifiers or access codes."""

    UA: str
    """Access code that stands for all authorised users."""


class TemplateAddResultTemplate(TypedDict):
    """The template; for a numbering rule the pattern with `{NUMBER}` in it."""

    id: str
    """Identifier."""
    name: str
    region: str
    """The region; in a template its code, such as `de`."""
    code: str
    """Code that identifies the entry."""
    download: str
    """Link to download the template."""
    active: Literal["Y", "N"]
    """Whether it is active."""
    moduleId: str
    """Identifier of the module, e.g. crm."""
    numeratorId: str
    """Numbering rule of the template."""
    withStamps: Literal["Y", "N"]
    """Whether documents carry stamps and signatures, left out: `N`."""
    providers: TemplateAddResultTemplateProviders
    """Classes that supply data to the template."""
    users: TemplateAddResultTemplateUsers
    """Users, as data, identifiers or access codes."""
    isDeleted: Literal["Y", "N"]
    """Whether the template is marked as deleted."""
    sort: str
    """Sort index, or the field to sort by."""
    createTime: str
    """Time when the document or template was created."""
    updateTime: str
    """Time of the last change."""
    downloadMachine: str
    """Link for the application to download the template."""


class TemplateAddResult(TypedDict):
    """What ``result`` holds."""

    template: TemplateAddResultTemplate
    """The template; for a numbering rule the pattern with `{NUMBER}` in it."""


TemplateGetResultTemplateProviders = TypedDict(
    "TemplateGetResultTemplateProviders",
    {
        "bitrix\\documentgenerator\\dataprovider\\rest": str,
    },
)
"""Classes that supply data to the template."""


class TemplateGetResultTemplate(TypedDict):
    """The template; for a numbering rule the pattern with `{NUMBER}` in it."""

    id: str
    """Identifier."""
    name: str
    region: str
    """The region; in a template its code, such as `de`."""
    code: str
    """Code that identifies the entry."""
    download: str
    """Link to download the template."""
    active: Literal["Y", "N"]
    """Whether it is active."""
    moduleId: str
    """Identifier of the module, e.g. crm."""
    numeratorId: str
    """Numbering rule of the template."""
    withStamps: Literal["Y", "N"]
    """Whether documents carry stamps and signatures, left out: `N`."""
    providers: TemplateGetResultTemplateProviders
    """Classes that supply data to the template."""
    users: dict[str, str]
    """Users, as data, identifiers or access codes."""
    isDeleted: Literal["Y", "N"]
    """Whether the template is marked as deleted."""
    sort: str
    """Sort index, or the field to sort by."""
    createTime: str
    """Time when the document or template was created."""
    updateTime: str
    """Time of the last change."""
    downloadMachine: str
    """Link for the application to download the template."""


class TemplateGetResult(TypedDict):
    """What ``result`` holds."""

    template: TemplateGetResultTemplate
    """The template; for a numbering rule the pattern with `{NUMBER}` in it."""


class TemplateGetfieldsResultTemplateFields(TypedDict):
    """Fields of the template with their descriptions."""

    title: NotRequired[str]
    value: Any
    required: NotRequired[Literal["Y", "N"]]
    """Whether a value is required."""
    group: NotRequired[list[str]]
    """Group of the template to which the field belongs."""
    chain: NotRequired[str | list[Any]]
    """Way to the field in the data provider, text or steps."""
    default: Any
    """Value that the field has unless another is given."""
    type: NotRequired[str]
    """Type of the template field, where one is set."""


class TemplateGetfieldsResult(TypedDict):
    """What ``result`` holds."""

    templateFields: dict[str, TemplateGetfieldsResultTemplateFields]
    """Fields of the template with their descriptions."""


class TemplateListOrder(TypedDict):
    """Sorting: field → ASC or DESC; in places the direction alone."""

    id: NotRequired[str]
    """Identifier."""
    active: NotRequired[str]
    """Whether it is active."""
    name: NotRequired[str]
    code: NotRequired[str]
    """Code that identifies the entry."""
    region: NotRequired[str]
    """The region; in a template its code, such as `de`."""
    sort: NotRequired[str]
    """Sort index, or the field to sort by."""
    createTime: NotRequired[str]
    """Time when the document or template was created."""
    updateTime: NotRequired[str]
    """Time of the last change."""
    numeratorId: NotRequired[str]
    """Numbering rule of the template."""
    withStamps: NotRequired[str]
    """Whether documents carry stamps and signatures, left out: `N`."""
    users: NotRequired[str]
    """Users, as data, identifiers or access codes."""
    providers: NotRequired[str]
    """Classes that supply data to the template."""


class TemplateListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    region: NotRequired[str]
    """The region; in a template its code, such as `de`."""
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active."""
    id: NotRequired[int]
    """Identifier."""
    name: NotRequired[str]
    code: NotRequired[str]
    """Code that identifies the entry."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    createTime: NotRequired[datetime | str]
    """Time when the document or template was created."""
    updateTime: NotRequired[datetime | str]
    """Time of the last change."""
    numeratorId: NotRequired[int]
    """Numbering rule of the template."""
    withStamps: NotRequired[bool | Literal["Y", "N"]]
    """Whether documents carry stamps and signatures, left out: `N`."""
    users: NotRequired[Sequence[object]]
    """Users, as data, identifiers or access codes."""
    providers: NotRequired[Sequence[object]]
    """Classes that supply data to the template."""


class TemplateListItem(TypedDict):
    """Templates by identifier, or the permissions for templates in a role."""

    id: str
    """Identifier."""
    active: NotRequired[Literal["Y", "N"]]
    """Whether it is active."""
    name: NotRequired[str]
    code: NotRequired[str]
    """Code that identifies the entry."""
    region: NotRequired[str]
    """The region; in a template its code, such as `de`."""
    sort: NotRequired[str]
    """Sort index, or the field to sort by."""
    createTime: NotRequired[str]
    """Time when the document or template was created."""
    updateTime: NotRequired[str]
    """Time of the last change."""
    createdBy: NotRequired[str]
    """Identifier of the user who created the entry."""
    updatedBy: NotRequired[str]
    """Identifier of the user who made the last change."""
    moduleId: NotRequired[str]
    """Identifier of the module, e.g. crm."""
    fileId: NotRequired[str]
    """Identifier of the file."""
    bodyType: NotRequired[str]
    """Class that handles the body of the template."""
    numeratorId: NotRequired[str]
    """Numbering rule of the template."""
    withStamps: NotRequired[Literal["Y", "N"]]
    """Whether documents carry stamps and signatures, left out: `N`."""
    productsTableVariant: NotRequired[str]
    """Variant of the product table."""
    isDeleted: NotRequired[Literal["Y", "N"]]
    """Whether the template is marked as deleted."""
    isDefault: NotRequired[Literal["Y", "N"]]
    """Whether the template is a default one."""
    download: NotRequired[str]
    """Link to download the template."""
    providers: NotRequired[list[str]]
    """Classes that supply data to the template."""
    users: NotRequired[list[str]]
    """Users, as data, identifiers or access codes."""
    downloadMachine: NotRequired[str]
    """Link for the application to download the template."""


class TemplateUpdateFields(TypedDict):
    """Values by field."""

    name: NotRequired[str]
    numeratorId: NotRequired[int]
    """Numbering rule of the template."""
    code: NotRequired[str]
    """Code that identifies the entry."""
    users: NotRequired[Sequence[Literal["AU", "UA"] | str]]
    """Users, as data, identifiers or access codes. One of ``AU`` (all authorised users), ``UA``
    (all users) and others.
    """
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    file: NotRequired[object]
    region: NotRequired[str]
    """The region; in a template its code, such as `de`."""
    providers: NotRequired[Sequence[object]]
    """Classes that supply data to the template."""
    active: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active."""
    withStamps: NotRequired[bool | Literal["Y", "N"]]
    """Whether documents carry stamps and signatures, left out: `N`."""


TemplateUpdateResultTemplateProviders = TypedDict(
    "TemplateUpdateResultTemplateProviders",
    {
        "bitrix\\documentgenerator\\dataprovider\\rest": str,
    },
)
"""Classes that supply data to the template."""


class TemplateUpdateResultTemplate(TypedDict):
    """The template; for a numbering rule the pattern with `{NUMBER}` in it."""

    id: str
    """Identifier."""
    name: str
    region: str
    """The region; in a template its code, such as `de`."""
    code: str
    """Code that identifies the entry."""
    download: str
    """Link to download the template."""
    active: Literal["Y", "N"]
    """Whether it is active."""
    moduleId: str
    """Identifier of the module, e.g. crm."""
    numeratorId: str
    """Numbering rule of the template."""
    withStamps: Literal["Y", "N"]
    """Whether documents carry stamps and signatures, left out: `N`."""
    providers: TemplateUpdateResultTemplateProviders
    """Classes that supply data to the template."""
    users: dict[str, str]
    """Users, as data, identifiers or access codes."""
    isDeleted: Literal["Y", "N"]
    """Whether the template is marked as deleted."""
    sort: str
    """Sort index, or the field to sort by."""
    createTime: str
    """Time when the document or template was created."""
    updateTime: str
    """Time of the last change."""
    downloadMachine: str
    """Link for the application to download the template."""


class TemplateUpdateResult(TypedDict):
    """What ``result`` holds."""

    template: TemplateUpdateResultTemplate
    """The template; for a numbering rule the pattern with `{NUMBER}` in it."""


_DOCUMENT__ADD: Final[Endpoint[DocumentAddResult]] = Endpoint("documentgenerator.document.add")
_DOCUMENT__DELETE: Final[Endpoint[None]] = Endpoint("documentgenerator.document.delete")
_DOCUMENT__ENABLEPUBLICURL: Final[Endpoint[DocumentEnablepublicurlResult]] = Endpoint(
    "documentgenerator.document.enablepublicurl"
)
_DOCUMENT__GET: Final[Endpoint[DocumentGetResult]] = Endpoint(
    "documentgenerator.document.get", write=False
)
_DOCUMENT__GETFIELDS: Final[Endpoint[DocumentGetfieldsResult]] = Endpoint(
    "documentgenerator.document.getfields", write=False
)
_DOCUMENT__LIST: Final[ListEndpoint[DocumentListItem]] = ListEndpoint(
    "documentgenerator.document.list", Paging("start", ("documents",), 50, id="id")
)
_DOCUMENT__UPDATE: Final[Endpoint[DocumentUpdateResult]] = Endpoint(
    "documentgenerator.document.update"
)
_NUMERATOR__ADD: Final[Endpoint[NumeratorAddResult]] = Endpoint("documentgenerator.numerator.add")
_NUMERATOR__DELETE: Final[Endpoint[None]] = Endpoint("documentgenerator.numerator.delete")
_NUMERATOR__GET: Final[Endpoint[NumeratorGetResult]] = Endpoint(
    "documentgenerator.numerator.get", write=False
)
_NUMERATOR__LIST: Final[ListEndpoint[NumeratorListItem]] = ListEndpoint(
    "documentgenerator.numerator.list", Paging("start", ("numerators",), 50, id="id")
)
_NUMERATOR__UPDATE: Final[Endpoint[NumeratorUpdateResult]] = Endpoint(
    "documentgenerator.numerator.update"
)
_REGION__ADD: Final[Endpoint[RegionAddResult]] = Endpoint("documentgenerator.region.add")
_REGION__DELETE: Final[Endpoint[None]] = Endpoint("documentgenerator.region.delete")
_REGION__GET: Final[Endpoint[RegionGetResult]] = Endpoint(
    "documentgenerator.region.get", write=False
)
_REGION__LIST: Final[Endpoint[RegionListResult]] = Endpoint(
    "documentgenerator.region.list", write=False
)
_REGION__UPDATE: Final[Endpoint[RegionUpdateResult]] = Endpoint("documentgenerator.region.update")
_ROLE__ADD: Final[Endpoint[RoleAddResult]] = Endpoint("documentgenerator.role.add")
_ROLE__DELETE: Final[Endpoint[None]] = Endpoint("documentgenerator.role.delete")
_ROLE__FILLACCESSES: Final[Endpoint[None]] = Endpoint("documentgenerator.role.fillaccesses")
_ROLE__GET: Final[Endpoint[RoleGetResult]] = Endpoint("documentgenerator.role.get", write=False)
_ROLE__LIST: Final[ListEndpoint[RoleListItem]] = ListEndpoint(
    "documentgenerator.role.list", Paging("start", ("roles",), 50, id="id")
)
_ROLE__UPDATE: Final[Endpoint[RoleUpdateResult]] = Endpoint("documentgenerator.role.update")
_TEMPLATE__ADD: Final[Endpoint[TemplateAddResult]] = Endpoint("documentgenerator.template.add")
_TEMPLATE__DELETE: Final[Endpoint[None]] = Endpoint("documentgenerator.template.delete")
_TEMPLATE__GET: Final[Endpoint[TemplateGetResult]] = Endpoint(
    "documentgenerator.template.get", write=False
)
_TEMPLATE__GETFIELDS: Final[Endpoint[TemplateGetfieldsResult]] = Endpoint(
    "documentgenerator.template.getfields", write=False
)
_TEMPLATE__LIST: Final[ListEndpoint[TemplateListItem]] = ListEndpoint(
    "documentgenerator.template.list", Paging("start", ("templates",), 50, id="id")
)
_TEMPLATE__UPDATE: Final[Endpoint[TemplateUpdateResult]] = Endpoint(
    "documentgenerator.template.update"
)


class DocumentgeneratorMethods(Namespace):
    """Methods of ``documentgenerator``."""

    @property
    def document(self) -> DocumentgeneratorDocumentMethods:
        """Methods of ``documentgenerator.document``."""
        return DocumentgeneratorDocumentMethods(self._caller)

    @property
    def numerator(self) -> DocumentgeneratorNumeratorMethods:
        """Methods of ``documentgenerator.numerator``."""
        return DocumentgeneratorNumeratorMethods(self._caller)

    @property
    def region(self) -> DocumentgeneratorRegionMethods:
        """Methods of ``documentgenerator.region``."""
        return DocumentgeneratorRegionMethods(self._caller)

    @property
    def role(self) -> DocumentgeneratorRoleMethods:
        """Methods of ``documentgenerator.role``."""
        return DocumentgeneratorRoleMethods(self._caller)

    @property
    def template(self) -> DocumentgeneratorTemplateMethods:
        """Methods of ``documentgenerator.template``."""
        return DocumentgeneratorTemplateMethods(self._caller)


class AsyncDocumentgeneratorMethods(AsyncNamespace):
    """Methods of ``documentgenerator``."""

    @property
    def document(self) -> AsyncDocumentgeneratorDocumentMethods:
        """Methods of ``documentgenerator.document``."""
        return AsyncDocumentgeneratorDocumentMethods(self._caller)

    @property
    def numerator(self) -> AsyncDocumentgeneratorNumeratorMethods:
        """Methods of ``documentgenerator.numerator``."""
        return AsyncDocumentgeneratorNumeratorMethods(self._caller)

    @property
    def region(self) -> AsyncDocumentgeneratorRegionMethods:
        """Methods of ``documentgenerator.region``."""
        return AsyncDocumentgeneratorRegionMethods(self._caller)

    @property
    def role(self) -> AsyncDocumentgeneratorRoleMethods:
        """Methods of ``documentgenerator.role``."""
        return AsyncDocumentgeneratorRoleMethods(self._caller)

    @property
    def template(self) -> AsyncDocumentgeneratorTemplateMethods:
        """Methods of ``documentgenerator.template``."""
        return AsyncDocumentgeneratorTemplateMethods(self._caller)


class DocumentgeneratorDocumentMethods(Namespace):
    """Methods of ``documentgenerator.document``."""

    def add(
        self,
        *,
        template_id: int,
        provider_class_name: str | NotGiven = NOT_GIVEN,
        value: str,
        values: Mapping[str, object] | NotGiven = NOT_GIVEN,
        stamps_enabled: int | NotGiven = NOT_GIVEN,
        fields: Mapping[str, DocumentAddFields | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentAddResult:
        """Generate a document from a template of your application.

        Args:
            template_id: Identifier of the template. Required.
            provider_class_name: Class that supplies the data; over REST the value is ignored.
            value: Required.
            values: Values of the template's fields, by field code.
            stamps_enabled: Whether stamps and signatures are shown, left out: as in the
                template.
            fields: Values by field. Keys: ``TYPE``, ``FORMAT``, ``TITLE``, ``PROVIDER``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentAddResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``100``: `templateId` is missing. ``0``:
                `value` is missing. ``0``: The template is marked as deleted and cannot produce
                documents. ``0``: There is no template with this `templateId`. ``0``: The
                document could not be created. ``0``: The caller may not view documents. ``0``:
                The account's plan permits no more documents. ``DOCGEN_ACCESS_ERROR``: The
                caller may not create documents.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.document.add``. Scope: ``documentgenerator``. Who may
        call: users who may create documents. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-add.html
        """
        return self._call(
            _DOCUMENT__ADD,
            {
                "templateId": template_id,
                "providerClassName": provider_class_name,
                "value": value,
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
        """Delete a generated document.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``0``: There is no
                document with this identifier. ``0``: The caller may not edit the document.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.document.delete``. Scope: ``documentgenerator``. Who may
        call: users who may edit documents. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-delete.html
        """
        return self._call(_DOCUMENT__DELETE, {"id": id}, extra_params)

    def enablepublicurl(
        self,
        *,
        id: int,
        status: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentEnablepublicurlResult:
        """Switch a document's public link on or off and return the link.

        Args:
            id: Identifier. Required.
            status: Public link: 1 switched on, 0 switched off; left out: 1. Default: ``1``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentEnablepublicurlResult``: ``publicUrl``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``0``: There is no
                document with this identifier. ``0``: The caller may not edit the document.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.document.enablepublicurl``. Scope:
        ``documentgenerator``. Who may call: users who may edit documents. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-enable-public-url.html
        """
        return self._call(_DOCUMENT__ENABLEPUBLICURL, {"id": id, "status": status}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentGetResult:
        """Fetch one generated document with its file links.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentGetResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``0``: There is no
                document with this identifier. ``0``: The caller may not edit the document.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.document.get``. Scope: ``documentgenerator``. Who may
        call: users who may view documents. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get.html
        """
        return self._call(_DOCUMENT__GET, {"id": id}, extra_params)

    def getfields(
        self,
        *,
        id: int,
        values: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentGetfieldsResult:
        """Show the fields of a document with current values, optionally trying out other ones.

        Args:
            id: Identifier. Required.
            values: Values of the template's fields, by field code.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentGetfieldsResult``: ``documentFields``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``0``: There is no
                document with this identifier. ``0``: The caller may not edit the document.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.document.getfields``. Scope: ``documentgenerator``. Who
        may call: users who may edit documents. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get-fields.html
        """
        return self._call(_DOCUMENT__GETFIELDS, {"id": id, "values": values}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        order: DocumentListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: DocumentListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[DocumentListItem]:
        """List generated documents that match a filter, page by page.

        Args:
            select: Fields to answer with.
            order: Sorting: field → ASC or DESC; in places the direction alone. Keys:
                ``updateTime``, ``id``, ``title``, ``number``, ``templateId``, ``provider``,
                ``value``, ``fileId``, ``imageId``, ``pdfId``, ``createTime``, ``values``,
                ``createdBy``, ``updatedBy``.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``id``, ``title``, ``number``, ``templateId``, ``provider``, ``value``,
                ``fileId``, ``imageId``, ``pdfId``, ``createTime``, ``updateTime``, ``values``,
                ``createdBy``, ``updatedBy``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Documents that were found, or the permissions for documents
            in a role. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the list of
                documents.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.document.list``. Scope: ``documentgenerator``. Who may
        call: users who may view documents. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-list.html
        """
        return self._list(
            _DOCUMENT__LIST,
            {"select": select, "order": order, "filter": filter, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        values: Mapping[str, object] | NotGiven = NOT_GIVEN,
        stamps_enabled: int | NotGiven = NOT_GIVEN,
        fields: Mapping[str, DocumentUpdateFields | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentUpdateResult:
        """Fill a document with new values and generate its files again.

        Args:
            id: Identifier. Required.
            values: Values of the template's fields, by field code.
            stamps_enabled: Whether stamps and signatures are shown, left out: as in the
                template. Default: ``1``.
            fields: Values by field. Keys: ``TYPE``, ``FORMAT``, ``PROVIDER``, ``TITLE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentUpdateResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``0``: There is no
                document with this identifier. ``0``: The caller may not edit the document.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.document.update``. Scope: ``documentgenerator``. Who may
        call: users who may edit documents. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-update.html
        """
        return self._call(
            _DOCUMENT__UPDATE,
            {"id": id, "values": values, "stampsEnabled": stamps_enabled, "fields": fields},
            extra_params,
        )


class AsyncDocumentgeneratorDocumentMethods(AsyncNamespace):
    """Methods of ``documentgenerator.document``."""

    async def add(
        self,
        *,
        template_id: int,
        provider_class_name: str | NotGiven = NOT_GIVEN,
        value: str,
        values: Mapping[str, object] | NotGiven = NOT_GIVEN,
        stamps_enabled: int | NotGiven = NOT_GIVEN,
        fields: Mapping[str, DocumentAddFields | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentAddResult:
        """Generate a document from a template of your application.

        Args:
            template_id: Identifier of the template. Required.
            provider_class_name: Class that supplies the data; over REST the value is ignored.
            value: Required.
            values: Values of the template's fields, by field code.
            stamps_enabled: Whether stamps and signatures are shown, left out: as in the
                template.
            fields: Values by field. Keys: ``TYPE``, ``FORMAT``, ``TITLE``, ``PROVIDER``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentAddResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``100``: `templateId` is missing. ``0``:
                `value` is missing. ``0``: The template is marked as deleted and cannot produce
                documents. ``0``: There is no template with this `templateId`. ``0``: The
                document could not be created. ``0``: The caller may not view documents. ``0``:
                The account's plan permits no more documents. ``DOCGEN_ACCESS_ERROR``: The
                caller may not create documents.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.document.add``. Scope: ``documentgenerator``. Who may
        call: users who may create documents. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-add.html
        """
        return await self._call(
            _DOCUMENT__ADD,
            {
                "templateId": template_id,
                "providerClassName": provider_class_name,
                "value": value,
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
        """Delete a generated document.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``0``: There is no
                document with this identifier. ``0``: The caller may not edit the document.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.document.delete``. Scope: ``documentgenerator``. Who may
        call: users who may edit documents. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-delete.html
        """
        return await self._call(_DOCUMENT__DELETE, {"id": id}, extra_params)

    async def enablepublicurl(
        self,
        *,
        id: int,
        status: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentEnablepublicurlResult:
        """Switch a document's public link on or off and return the link.

        Args:
            id: Identifier. Required.
            status: Public link: 1 switched on, 0 switched off; left out: 1. Default: ``1``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentEnablepublicurlResult``: ``publicUrl``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``0``: There is no
                document with this identifier. ``0``: The caller may not edit the document.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.document.enablepublicurl``. Scope:
        ``documentgenerator``. Who may call: users who may edit documents. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-enable-public-url.html
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
        """Fetch one generated document with its file links.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentGetResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``0``: There is no
                document with this identifier. ``0``: The caller may not edit the document.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.document.get``. Scope: ``documentgenerator``. Who may
        call: users who may view documents. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get.html
        """
        return await self._call(_DOCUMENT__GET, {"id": id}, extra_params)

    async def getfields(
        self,
        *,
        id: int,
        values: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentGetfieldsResult:
        """Show the fields of a document with current values, optionally trying out other ones.

        Args:
            id: Identifier. Required.
            values: Values of the template's fields, by field code.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentGetfieldsResult``: ``documentFields``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``0``: There is no
                document with this identifier. ``0``: The caller may not edit the document.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.document.getfields``. Scope: ``documentgenerator``. Who
        may call: users who may edit documents. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get-fields.html
        """
        return await self._call(_DOCUMENT__GETFIELDS, {"id": id, "values": values}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        order: DocumentListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: DocumentListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[DocumentListItem]:
        """List generated documents that match a filter, page by page.

        Args:
            select: Fields to answer with.
            order: Sorting: field → ASC or DESC; in places the direction alone. Keys:
                ``updateTime``, ``id``, ``title``, ``number``, ``templateId``, ``provider``,
                ``value``, ``fileId``, ``imageId``, ``pdfId``, ``createTime``, ``values``,
                ``createdBy``, ``updatedBy``.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``id``, ``title``, ``number``, ``templateId``, ``provider``, ``value``,
                ``fileId``, ``imageId``, ``pdfId``, ``createTime``, ``updateTime``, ``values``,
                ``createdBy``, ``updatedBy``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Documents that were found, or the permissions for documents
            in a role. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not view the list of
                documents.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.document.list``. Scope: ``documentgenerator``. Who may
        call: users who may view documents. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-list.html
        """
        return self._list(
            _DOCUMENT__LIST,
            {"select": select, "order": order, "filter": filter, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        values: Mapping[str, object] | NotGiven = NOT_GIVEN,
        stamps_enabled: int | NotGiven = NOT_GIVEN,
        fields: Mapping[str, DocumentUpdateFields | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentUpdateResult:
        """Fill a document with new values and generate its files again.

        Args:
            id: Identifier. Required.
            values: Values of the template's fields, by field code.
            stamps_enabled: Whether stamps and signatures are shown, left out: as in the
                template. Default: ``1``.
            fields: Values by field. Keys: ``TYPE``, ``FORMAT``, ``PROVIDER``, ``TITLE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DocumentUpdateResult``: ``document``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``0``: There is no
                document with this identifier. ``0``: The caller may not edit the document.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.document.update``. Scope: ``documentgenerator``. Who may
        call: users who may edit documents. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-update.html
        """
        return await self._call(
            _DOCUMENT__UPDATE,
            {"id": id, "values": values, "stampsEnabled": stamps_enabled, "fields": fields},
            extra_params,
        )


class DocumentgeneratorNumeratorMethods(Namespace):
    """Methods of ``documentgenerator.numerator``."""

    def add(
        self,
        *,
        fields: NumeratorAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> NumeratorAddResult:
        """Create a numbering rule for documents.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``template``
                (required), ``settings``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NumeratorAddResult``: ``numerator``.

        Raises:
            APIError: the portal refused the call. ``100``: `fields` is missing. ``0``: `name`
                and `template` are missing in `fields`. ``0``: The caller may not edit templates
                of the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.numerator.add``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-add.html
        """
        return self._call(_NUMERATOR__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a numbering rule that was created over REST.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``100``: There is
                no numbering rule with this identifier, or the identifier is invalid. ``0``: The
                caller may not edit templates of the document generator.
                ``DOCGEN_ACCESS_ERROR``: The numbering rule was not created over REST and cannot
                be deleted here.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.numerator.delete``. Scope: ``documentgenerator``. Who
        may call: users who may edit templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-delete.html
        """
        return self._call(_NUMERATOR__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> NumeratorGetResult:
        """Fetch one numbering rule by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NumeratorGetResult``: ``numerator``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``100``: There is
                no numbering rule with this identifier, or the identifier is invalid. ``0``: The
                caller may not edit templates of the document generator.
                ``DOCGEN_ACCESS_ERROR``: Access is denied, for example to a numbering rule that
                was not created over REST.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.numerator.get``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-get.html
        """
        return self._call(_NUMERATOR__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[NumeratorListItem]:
        """List the numbering rules for documents.

        Args:
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Numbering rules that were found. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not edit templates of
                the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.numerator.list``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-list.html
        """
        return self._list(_NUMERATOR__LIST, {"start": start}, extra_params)

    def update(
        self,
        *,
        id: int,
        fields: NumeratorUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> NumeratorUpdateResult:
        """Change a numbering rule that was created over REST.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``template``, ``settings``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NumeratorUpdateResult``: ``name``, ``template``, ``id``, ``code``,
            ``settings``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``100``: There is
                no numbering rule with this identifier, or the identifier is invalid. ``100``:
                `fields` is missing. ``0``: The caller may not edit templates of the document
                generator. ``DOCGEN_ACCESS_ERROR``: The numbering rule was not created over REST
                or is of another type, so it cannot be changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.numerator.update``. Scope: ``documentgenerator``. Who
        may call: users who may edit templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-update.html
        """
        return self._call(_NUMERATOR__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncDocumentgeneratorNumeratorMethods(AsyncNamespace):
    """Methods of ``documentgenerator.numerator``."""

    async def add(
        self,
        *,
        fields: NumeratorAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> NumeratorAddResult:
        """Create a numbering rule for documents.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``template``
                (required), ``settings``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NumeratorAddResult``: ``numerator``.

        Raises:
            APIError: the portal refused the call. ``100``: `fields` is missing. ``0``: `name`
                and `template` are missing in `fields`. ``0``: The caller may not edit templates
                of the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.numerator.add``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-add.html
        """
        return await self._call(_NUMERATOR__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a numbering rule that was created over REST.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``100``: There is
                no numbering rule with this identifier, or the identifier is invalid. ``0``: The
                caller may not edit templates of the document generator.
                ``DOCGEN_ACCESS_ERROR``: The numbering rule was not created over REST and cannot
                be deleted here.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.numerator.delete``. Scope: ``documentgenerator``. Who
        may call: users who may edit templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-delete.html
        """
        return await self._call(_NUMERATOR__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> NumeratorGetResult:
        """Fetch one numbering rule by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NumeratorGetResult``: ``numerator``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``100``: There is
                no numbering rule with this identifier, or the identifier is invalid. ``0``: The
                caller may not edit templates of the document generator.
                ``DOCGEN_ACCESS_ERROR``: Access is denied, for example to a numbering rule that
                was not created over REST.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.numerator.get``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-get.html
        """
        return await self._call(_NUMERATOR__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[NumeratorListItem]:
        """List the numbering rules for documents.

        Args:
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Numbering rules that were found. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not edit templates of
                the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.numerator.list``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-list.html
        """
        return self._list(_NUMERATOR__LIST, {"start": start}, extra_params)

    async def update(
        self,
        *,
        id: int,
        fields: NumeratorUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> NumeratorUpdateResult:
        """Change a numbering rule that was created over REST.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``template``, ``settings``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NumeratorUpdateResult``: ``name``, ``template``, ``id``, ``code``,
            ``settings``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``100``: There is
                no numbering rule with this identifier, or the identifier is invalid. ``100``:
                `fields` is missing. ``0``: The caller may not edit templates of the document
                generator. ``DOCGEN_ACCESS_ERROR``: The numbering rule was not created over REST
                or is of another type, so it cannot be changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.numerator.update``. Scope: ``documentgenerator``. Who
        may call: users who may edit templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-update.html
        """
        return await self._call(_NUMERATOR__UPDATE, {"id": id, "fields": fields}, extra_params)


class DocumentgeneratorRegionMethods(Namespace):
    """Methods of ``documentgenerator.region``."""

    def add(
        self,
        *,
        fields: RegionAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> RegionAddResult:
        """Create a custom region with its date, name and phrase formats.

        Args:
            fields: Values by field. Required. Keys: ``title`` (required), ``languageId``,
                ``formatDate``, ``formatDatetime``, ``formatName``, ``phrases``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RegionAddResult``: ``region``.

        Raises:
            APIError: the portal refused the call. ``100``: `fields` is missing or empty.
                ``BX_EMPTY_REQUIRED``: `title` is missing in `fields`. ``0``: The caller may not
                edit templates of the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.region.add``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-add.html
        """
        return self._call(_REGION__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a custom region that no active template uses.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``BX_ERROR``: Active templates still use the
                region, so it cannot be deleted. ``100``: `id` is missing. ``0``: The caller may
                not edit templates of the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.region.delete``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-delete.html
        """
        return self._call(_REGION__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> RegionGetResult:
        """Fetch one region by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RegionGetResult``: ``region``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``0``: There is no
                region with this identifier. ``0``: The caller may not edit templates of the
                document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.region.get``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-get.html
        """
        return self._call(_REGION__GET, {"id": id}, extra_params)

    def list(self, *, extra_params: Mapping[str, object] | None = None) -> RegionListResult:
        """List the regions available to document templates.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RegionListResult``: ``regions``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not edit templates of
                the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.region.list``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-list.html
        """
        return self._call(_REGION__LIST, {}, extra_params)

    def update(
        self,
        *,
        id: int,
        fields: RegionUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> RegionUpdateResult:
        """Change the formats or phrases of a custom region.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``title``, ``formatDate``, ``phrases``,
                ``languageId``, ``formatDatetime``, ``formatName``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RegionUpdateResult``: ``region``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``0``: There is no
                region with this identifier. ``100``: `fields` is missing. ``0``: The caller may
                not edit templates of the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.region.update``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-update.html
        """
        return self._call(_REGION__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncDocumentgeneratorRegionMethods(AsyncNamespace):
    """Methods of ``documentgenerator.region``."""

    async def add(
        self,
        *,
        fields: RegionAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> RegionAddResult:
        """Create a custom region with its date, name and phrase formats.

        Args:
            fields: Values by field. Required. Keys: ``title`` (required), ``languageId``,
                ``formatDate``, ``formatDatetime``, ``formatName``, ``phrases``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RegionAddResult``: ``region``.

        Raises:
            APIError: the portal refused the call. ``100``: `fields` is missing or empty.
                ``BX_EMPTY_REQUIRED``: `title` is missing in `fields`. ``0``: The caller may not
                edit templates of the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.region.add``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-add.html
        """
        return await self._call(_REGION__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a custom region that no active template uses.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``BX_ERROR``: Active templates still use the
                region, so it cannot be deleted. ``100``: `id` is missing. ``0``: The caller may
                not edit templates of the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.region.delete``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-delete.html
        """
        return await self._call(_REGION__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> RegionGetResult:
        """Fetch one region by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RegionGetResult``: ``region``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``0``: There is no
                region with this identifier. ``0``: The caller may not edit templates of the
                document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.region.get``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-get.html
        """
        return await self._call(_REGION__GET, {"id": id}, extra_params)

    async def list(self, *, extra_params: Mapping[str, object] | None = None) -> RegionListResult:
        """List the regions available to document templates.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RegionListResult``: ``regions``.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not edit templates of
                the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.region.list``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-list.html
        """
        return await self._call(_REGION__LIST, {}, extra_params)

    async def update(
        self,
        *,
        id: int,
        fields: RegionUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> RegionUpdateResult:
        """Change the formats or phrases of a custom region.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``title``, ``formatDate``, ``phrases``,
                ``languageId``, ``formatDatetime``, ``formatName``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RegionUpdateResult``: ``region``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``0``: There is no
                region with this identifier. ``100``: `fields` is missing. ``0``: The caller may
                not edit templates of the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.region.update``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-update.html
        """
        return await self._call(_REGION__UPDATE, {"id": id, "fields": fields}, extra_params)


class DocumentgeneratorRoleMethods(Namespace):
    """Methods of ``documentgenerator.role``."""

    def add(
        self,
        *,
        fields: RoleAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> RoleAddResult:
        """Create a role with permissions for the document generator.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``code``,
                ``permissions``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RoleAddResult``: ``role``.

        Raises:
            APIError: the portal refused the call. ``100``: `fields` is missing or empty.
                ``BX_EMPTY_REQUIRED``: `name` is missing in `fields`. ``0``: The caller may not
                change settings of the document generator. ``DOCGEN_ACCESS_ERROR``: The
                account's plan does not include permissions for the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.role.add``. Scope: ``documentgenerator``. Who may call:
        users who may change settings of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-add.html
        """
        return self._call(_ROLE__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a role of the document generator.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``100``: There is
                no role with this identifier. ``0``: The caller may not change settings of the
                document generator. ``DOCGEN_ACCESS_ERROR``: The account's plan does not include
                permissions for the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.role.delete``. Scope: ``documentgenerator``. Who may
        call: users who may change settings of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-delete.html
        """
        return self._call(_ROLE__DELETE, {"id": id}, extra_params)

    def fillaccesses(
        self,
        *,
        accesses: Sequence[RoleFillaccessesAccesses | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Replace the whole assignment of roles to users, groups and departments.

        Args:
            accesses: Pairs of role and access code that replace all earlier ones. Keys:
                ``roleId`` (required), ``accessCode`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``BX_EMPTY_REQUIRED``: An element of
                `accesses` lacks `roleId`. ``BX_EMPTY_REQUIRED``: An element of `accesses` lacks
                `accessCode`. ``0``: The caller may not change settings of the document
                generator. ``DOCGEN_ACCESS_ERROR``: The account's plan does not include
                permissions for the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.role.fillaccesses``. Scope: ``documentgenerator``. Who
        may call: users who may change settings of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-fill-accesses.html
        """
        return self._call(_ROLE__FILLACCESSES, {"accesses": accesses}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> RoleGetResult:
        """Fetch one role with its permissions.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RoleGetResult``: ``role``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``100``: There is
                no role with this identifier. ``0``: The caller may not change settings of the
                document generator. ``DOCGEN_ACCESS_ERROR``: The account's plan does not include
                permissions for the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.role.get``. Scope: ``documentgenerator``. Who may call:
        users who may change settings of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-get.html
        """
        return self._call(_ROLE__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[RoleListItem]:
        """List the roles of the document generator.

        Args:
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Roles of the document generator. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not change settings of
                the document generator. ``DOCGEN_ACCESS_ERROR``: The account's plan does not
                include permissions for the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.role.list``. Scope: ``documentgenerator``. Who may call:
        users who may change settings of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-list.html
        """
        return self._list(_ROLE__LIST, {"start": start}, extra_params)

    def update(
        self,
        *,
        id: int,
        fields: RoleUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> RoleUpdateResult:
        """Change the name or permissions of a document generator role.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``permissions``, ``code``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RoleUpdateResult``: ``role``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``100``: There is
                no role with this identifier. ``100``: `fields` is missing or empty. ``0``: The
                caller may not change settings of the document generator.
                ``DOCGEN_ACCESS_ERROR``: The account's plan does not include permissions for the
                document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.role.update``. Scope: ``documentgenerator``. Who may
        call: users who may change settings of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-update.html
        """
        return self._call(_ROLE__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncDocumentgeneratorRoleMethods(AsyncNamespace):
    """Methods of ``documentgenerator.role``."""

    async def add(
        self,
        *,
        fields: RoleAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> RoleAddResult:
        """Create a role with permissions for the document generator.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``code``,
                ``permissions``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RoleAddResult``: ``role``.

        Raises:
            APIError: the portal refused the call. ``100``: `fields` is missing or empty.
                ``BX_EMPTY_REQUIRED``: `name` is missing in `fields`. ``0``: The caller may not
                change settings of the document generator. ``DOCGEN_ACCESS_ERROR``: The
                account's plan does not include permissions for the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.role.add``. Scope: ``documentgenerator``. Who may call:
        users who may change settings of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-add.html
        """
        return await self._call(_ROLE__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a role of the document generator.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``100``: There is
                no role with this identifier. ``0``: The caller may not change settings of the
                document generator. ``DOCGEN_ACCESS_ERROR``: The account's plan does not include
                permissions for the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.role.delete``. Scope: ``documentgenerator``. Who may
        call: users who may change settings of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-delete.html
        """
        return await self._call(_ROLE__DELETE, {"id": id}, extra_params)

    async def fillaccesses(
        self,
        *,
        accesses: Sequence[RoleFillaccessesAccesses | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Replace the whole assignment of roles to users, groups and departments.

        Args:
            accesses: Pairs of role and access code that replace all earlier ones. Keys:
                ``roleId`` (required), ``accessCode`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``BX_EMPTY_REQUIRED``: An element of
                `accesses` lacks `roleId`. ``BX_EMPTY_REQUIRED``: An element of `accesses` lacks
                `accessCode`. ``0``: The caller may not change settings of the document
                generator. ``DOCGEN_ACCESS_ERROR``: The account's plan does not include
                permissions for the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.role.fillaccesses``. Scope: ``documentgenerator``. Who
        may call: users who may change settings of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-fill-accesses.html
        """
        return await self._call(_ROLE__FILLACCESSES, {"accesses": accesses}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> RoleGetResult:
        """Fetch one role with its permissions.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RoleGetResult``: ``role``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``100``: There is
                no role with this identifier. ``0``: The caller may not change settings of the
                document generator. ``DOCGEN_ACCESS_ERROR``: The account's plan does not include
                permissions for the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.role.get``. Scope: ``documentgenerator``. Who may call:
        users who may change settings of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-get.html
        """
        return await self._call(_ROLE__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[RoleListItem]:
        """List the roles of the document generator.

        Args:
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Roles of the document generator. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not change settings of
                the document generator. ``DOCGEN_ACCESS_ERROR``: The account's plan does not
                include permissions for the document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.role.list``. Scope: ``documentgenerator``. Who may call:
        users who may change settings of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-list.html
        """
        return self._list(_ROLE__LIST, {"start": start}, extra_params)

    async def update(
        self,
        *,
        id: int,
        fields: RoleUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> RoleUpdateResult:
        """Change the name or permissions of a document generator role.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``permissions``, ``code``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RoleUpdateResult``: ``role``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``100``: There is
                no role with this identifier. ``100``: `fields` is missing or empty. ``0``: The
                caller may not change settings of the document generator.
                ``DOCGEN_ACCESS_ERROR``: The account's plan does not include permissions for the
                document generator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.role.update``. Scope: ``documentgenerator``. Who may
        call: users who may change settings of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-update.html
        """
        return await self._call(_ROLE__UPDATE, {"id": id, "fields": fields}, extra_params)


class DocumentgeneratorTemplateMethods(Namespace):
    """Methods of ``documentgenerator.template``."""

    def add(
        self,
        *,
        fields: TemplateAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateAddResult:
        """Upload a DOCX file as a new document template.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``fileId``,
                ``numeratorId`` (required), ``region`` (required), ``code``, ``users``,
                ``active``, ``withStamps``, ``sort``, ``file``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateAddResult``: ``template``.

        Raises:
            APIError: the portal refused the call. ``100``: `fields` is missing. ``100``:
                `fields` is not an object. ``0``: Some of `name`, `numeratorId` and `region` are
                missing; the message lists which. ``0``: The template's file is missing. ``0``:
                The caller may not edit templates.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.template.add``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-add.html
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
        """Delete a template, or only mark it deleted while documents depend on it.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``0``: There is no
                template with this identifier. ``0``: The caller may not edit templates.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.template.delete``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-delete.html
        """
        return self._call(_TEMPLATE__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateGetResult:
        """Fetch one document template by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateGetResult``: ``template``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``0``: There is no
                template with this identifier. ``0``: The caller may not edit templates.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.template.get``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get.html
        """
        return self._call(_TEMPLATE__GET, {"id": id}, extra_params)

    def getfields(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateGetfieldsResult:
        """Describe the fields found in a document template.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateGetfieldsResult``: ``templateFields``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``0``: There is no
                template with this identifier. ``0``: The template is marked as deleted, so its
                fields cannot be read. ``0``: The caller may not work with templates.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.template.getfields``. Scope: ``documentgenerator``. Who
        may call: users who may edit templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get-fields.html
        """
        return self._call(_TEMPLATE__GETFIELDS, {"id": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        order: TemplateListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: TemplateListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[TemplateListItem]:
        """List document templates that match a filter, page by page.

        Args:
            select: Fields to answer with.
            order: Sorting: field → ASC or DESC; in places the direction alone. Keys: ``id``,
                ``active``, ``name``, ``code``, ``region``, ``sort``, ``createTime``,
                ``updateTime``, ``numeratorId``, ``withStamps``, ``users``, ``providers``.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``region``, ``active``, ``id``, ``name``, ``code``, ``sort``, ``createTime``,
                ``updateTime``, ``numeratorId``, ``withStamps``, ``users``, ``providers``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Templates by identifier, or the permissions for templates in
            a role. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not list templates.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.template.list``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-list.html
        """
        return self._list(
            _TEMPLATE__LIST,
            {
                "select": select,
                "order": order,
                "filter": _in_fields(filter, {"active": _yes_no, "withStamps": _yes_no}),
                "start": start,
            },
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: TemplateUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateUpdateResult:
        """Change a document template's file or settings.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``numeratorId``, ``code``,
                ``users``, ``sort``, ``file``, ``region``, ``providers``, ``active``,
                ``withStamps``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateUpdateResult``: ``template``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``100``: `fields`
                is missing. ``0``: There is no template with this identifier. ``0``: The caller
                may not edit this template. ``0``: The caller may not edit templates.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.template.update``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-update.html
        """
        return self._call(
            _TEMPLATE__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"active": _yes_no, "withStamps": _yes_no})},
            extra_params,
        )


class AsyncDocumentgeneratorTemplateMethods(AsyncNamespace):
    """Methods of ``documentgenerator.template``."""

    async def add(
        self,
        *,
        fields: TemplateAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateAddResult:
        """Upload a DOCX file as a new document template.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``fileId``,
                ``numeratorId`` (required), ``region`` (required), ``code``, ``users``,
                ``active``, ``withStamps``, ``sort``, ``file``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateAddResult``: ``template``.

        Raises:
            APIError: the portal refused the call. ``100``: `fields` is missing. ``100``:
                `fields` is not an object. ``0``: Some of `name`, `numeratorId` and `region` are
                missing; the message lists which. ``0``: The template's file is missing. ``0``:
                The caller may not edit templates.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.template.add``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-add.html
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
        """Delete a template, or only mark it deleted while documents depend on it.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``0``: There is no
                template with this identifier. ``0``: The caller may not edit templates.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.template.delete``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-delete.html
        """
        return await self._call(_TEMPLATE__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateGetResult:
        """Fetch one document template by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateGetResult``: ``template``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``0``: There is no
                template with this identifier. ``0``: The caller may not edit templates.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.template.get``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get.html
        """
        return await self._call(_TEMPLATE__GET, {"id": id}, extra_params)

    async def getfields(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateGetfieldsResult:
        """Describe the fields found in a document template.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateGetfieldsResult``: ``templateFields``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``0``: There is no
                template with this identifier. ``0``: The template is marked as deleted, so its
                fields cannot be read. ``0``: The caller may not work with templates.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.template.getfields``. Scope: ``documentgenerator``. Who
        may call: users who may edit templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get-fields.html
        """
        return await self._call(_TEMPLATE__GETFIELDS, {"id": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        order: TemplateListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: TemplateListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[TemplateListItem]:
        """List document templates that match a filter, page by page.

        Args:
            select: Fields to answer with.
            order: Sorting: field → ASC or DESC; in places the direction alone. Keys: ``id``,
                ``active``, ``name``, ``code``, ``region``, ``sort``, ``createTime``,
                ``updateTime``, ``numeratorId``, ``withStamps``, ``users``, ``providers``.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``region``, ``active``, ``id``, ``name``, ``code``, ``sort``, ``createTime``,
                ``updateTime``, ``numeratorId``, ``withStamps``, ``users``, ``providers``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Templates by identifier, or the permissions for templates in
            a role. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not list templates.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.template.list``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Reads only.

        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-list.html
        """
        return self._list(
            _TEMPLATE__LIST,
            {
                "select": select,
                "order": order,
                "filter": _in_fields(filter, {"active": _yes_no, "withStamps": _yes_no}),
                "start": start,
            },
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: TemplateUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> TemplateUpdateResult:
        """Change a document template's file or settings.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``numeratorId``, ``code``,
                ``users``, ``sort``, ``file``, ``region``, ``providers``, ``active``,
                ``withStamps``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TemplateUpdateResult``: ``template``.

        Raises:
            APIError: the portal refused the call. ``100``: `id` is missing. ``100``: `fields`
                is missing. ``0``: There is no template with this identifier. ``0``: The caller
                may not edit this template. ``0``: The caller may not edit templates.
            HTTPError, TransportError: no answer of the API came.

        REST method ``documentgenerator.template.update``. Scope: ``documentgenerator``. Who may
        call: users who may edit templates of the document generator. Writes.

        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-update.html
        """
        return await self._call(
            _TEMPLATE__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"active": _yes_no, "withStamps": _yes_no})},
            extra_params,
        )
