# Generated from spec/crm/requisite: edit the spec there, then run python -m generator build.
"""Methods of ``crm.requisite``, and the shapes of what they answer."""

from __future__ import annotations

import builtins as _builtins
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
    from ..api.crm import UfEnumElement


class AddFields(TypedDict):
    """Values by field."""

    ENTITY_TYPE_ID: int
    """CRM type of the owner or linked object, such as 4 (company)."""
    ENTITY_ID: int
    """Identifier of the object that the entry belongs to."""
    PRESET_ID: int
    """Template on which the requisite is built."""
    NAME: str
    ACTIVE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    ADDRESS_ONLY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the requisite only holds an address and is itself hidden."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    RQ_COMPANY_NAME: NotRequired[str]
    """Short name of the company."""
    RQ_COMPANY_FULL_NAME: NotRequired[str]
    """Full legal name of the company."""
    RQ_COMPANY_REG_DATE: NotRequired[str]
    """Date of the company's state registration."""
    RQ_DIRECTOR: NotRequired[str]
    """Name of the company's general director."""
    RQ_INN: NotRequired[str]
    """Taxpayer number (INN)."""
    RQ_KPP: NotRequired[str]
    """Tax registration reason code (KPP), Russia."""
    RQ_OGRN: NotRequired[str]
    """Primary state registration number (OGRN), Russia."""
    XML_ID: NotRequired[str]
    """External identifier."""
    CODE: NotRequired[str]
    """Symbolic code."""
    ORIGINATOR_ID: NotRequired[str]
    """External database from which the record comes; free for the developer's use."""
    RQ_NAME: NotRequired[str]
    """Full name of the person."""
    RQ_FIRST_NAME: NotRequired[str]
    """First name of the person."""
    RQ_LAST_NAME: NotRequired[str]
    """Family name of the person."""
    RQ_SECOND_NAME: NotRequired[str]
    """Patronymic of the person."""
    RQ_COMPANY_ID: NotRequired[str]
    """Official identifier of the company."""
    RQ_ACCOUNTANT: NotRequired[str]
    """Name of the chief accountant."""
    RQ_CEO_NAME: NotRequired[str]
    """Full name of the head of the company."""
    RQ_CEO_WORK_POS: NotRequired[str]
    """Job title of the head of the company."""
    RQ_CONTACT: NotRequired[str]
    """Name of the contact person."""
    RQ_EMAIL: NotRequired[str]
    """E-mail address in the requisite."""
    RQ_PHONE: NotRequired[str]
    """Phone number in the requisite."""
    RQ_FAX: NotRequired[str]
    """Fax number in the requisite."""
    RQ_IDENT_TYPE: NotRequired[str]
    """Way in which the person is identified."""
    RQ_IDENT_DOC: NotRequired[str]
    """Kind of identity document."""
    RQ_IDENT_DOC_SER: NotRequired[str]
    """Series of the identity document."""
    RQ_IDENT_DOC_NUM: NotRequired[str]
    """Number of the identity document."""
    RQ_IDENT_DOC_PERS_NUM: NotRequired[str]
    """Personal number in the identity document."""
    RQ_IDENT_DOC_DATE: NotRequired[str]
    """Date on which the identity document was issued."""
    RQ_IDENT_DOC_ISSUED_BY: NotRequired[str]
    """Authority that issued the identity document."""
    RQ_IDENT_DOC_DEP_CODE: NotRequired[str]
    """Code of the department that issued the identity document."""
    RQ_USRLE: NotRequired[str]
    """Commercial register number (Handelsregister), Germany."""
    RQ_IFNS: NotRequired[str]
    """Tax inspectorate (IFNS), Russia."""
    RQ_OGRNIP: NotRequired[str]
    """State registration number of a sole trader (OGRNIP), Russia."""
    RQ_OKPO: NotRequired[str]
    """Code of the enterprise in the OKPO register."""
    RQ_OKTMO: NotRequired[str]
    """Code of the municipal territory (OKTMO), Russia."""
    RQ_OKVED: NotRequired[str]
    """Code of the economic activity (OKVED), Russia."""
    RQ_EDRPOU: NotRequired[str]
    """Code in the EDRPOU business register, Ukraine."""
    RQ_DRFO: NotRequired[str]
    """Taxpayer number of a person (DRFO), Ukraine."""
    RQ_KBE: NotRequired[str]
    """Beneficiary code (KBE), Kazakhstan."""
    RQ_IIN: NotRequired[str]
    """Individual identification number (IIN), Kazakhstan."""
    RQ_BIN: NotRequired[str]
    """Business identification number (BIN), Kazakhstan."""
    RQ_ST_CERT_SER: NotRequired[str]
    """State registration certificate: its series."""
    RQ_ST_CERT_NUM: NotRequired[str]
    """State registration certificate: its number."""
    RQ_ST_CERT_DATE: NotRequired[str]
    """State registration certificate: its date."""
    RQ_VAT_PAYER: NotRequired[bool | Literal["Y", "N"]]
    """Whether the company pays VAT, Ukraine."""
    RQ_VAT_ID: NotRequired[str]
    """VAT number of the taxpayer."""
    RQ_VAT_CERT_SER: NotRequired[str]
    """VAT certificate: its series."""
    RQ_VAT_CERT_NUM: NotRequired[str]
    """VAT certificate: its number."""
    RQ_VAT_CERT_DATE: NotRequired[str]
    """VAT certificate: its date."""
    RQ_RESIDENCE_COUNTRY: NotRequired[str]
    """Country of residence."""
    RQ_BASE_DOC: NotRequired[str]
    """Document on whose basis the signatory acts."""
    RQ_REGON: NotRequired[str]
    """Number in the REGON register, Poland."""
    RQ_KRS: NotRequired[str]
    """Number in the KRS court register, Poland."""
    RQ_PESEL: NotRequired[str]
    """Personal number PESEL, Poland."""
    RQ_LEGAL_FORM: NotRequired[str]
    """Legal form of the company, France."""
    RQ_SIRET: NotRequired[str]
    """SIRET number of the establishment, France."""
    RQ_SIREN: NotRequired[str]
    """SIREN number of the company, France."""
    RQ_CAPITAL: NotRequired[str]
    """Share capital of the company, France."""
    RQ_RCS: NotRequired[str]
    """Number in the trade register (RCS), France."""
    RQ_CNPJ: NotRequired[str]
    """Company tax number (CNPJ), Brazil."""
    RQ_STATE_REG: NotRequired[str]
    """State registration (IE), Brazil."""
    RQ_MNPL_REG: NotRequired[str]
    """Municipal registration (IM), Brazil."""
    RQ_CPF: NotRequired[str]
    """Personal tax number (CPF), Brazil."""


class FieldsResultSettingsDefaultValue(TypedDict):
    """Value taken when none is given."""

    TYPE: str
    """Kind of default value, such as NONE."""
    VALUE: str


class FieldsResultSettings(TypedDict):
    """Settings of the custom field, depending on its type."""

    SIZE: NotRequired[int]
    """Size of the file in bytes; for an input field, its width."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text."""
    REGEXP: NotRequired[str]
    """Regular expression that checks the text; empty if unused."""
    MIN_LENGTH: NotRequired[int]
    """Least length of the text; 0 if unchecked."""
    MAX_LENGTH: NotRequired[int]
    """Greatest length of the text; 0 if unchecked."""
    DEFAULT_VALUE: int | FieldsResultSettingsDefaultValue | None
    """Value taken when none is given."""
    PRECISION: NotRequired[int]
    """Number of decimal places."""
    MIN_VALUE: NotRequired[int]
    """Smallest value allowed."""
    MAX_VALUE: NotRequired[int]
    """Largest value allowed."""
    DISPLAY: NotRequired[str]
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK."""
    LABEL: NotRequired[list[str]]
    """Caption shown to users."""
    LABEL_CHECKBOX: NotRequired[str]
    """Caption beside the checkbox of a yes/no field."""
    USE_SECOND: NotRequired[str]
    """Whether the time includes seconds."""
    USE_TIMEZONE: NotRequired[str]
    """Whether time zones are taken into account."""


class FieldsResult(TypedDict):
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
    statusType: NotRequired[list[str]]
    """CRM directory from which the field takes its values."""
    listLabel: NotRequired[str]
    """Label of the field as a list heading."""
    formLabel: NotRequired[str]
    """Label of the field when it is edited."""
    filterLabel: NotRequired[str]
    """Label of the field when it is filtered by."""
    settings: NotRequired[FieldsResultSettings]
    """Settings of the custom field, depending on its type."""


class ListItem(TypedDict):
    """What ``result`` holds."""

    ENTITY_TYPE_ID: NotRequired[str]
    """CRM type of the owner or linked object, such as 4 (company)."""
    ENTITY_ID: NotRequired[str]
    """Identifier of the object that the entry belongs to."""
    ID: NotRequired[str]
    """Identifier."""
    NAME: NotRequired[str]


class UpdateFields(TypedDict):
    """Values by field."""

    RQ_OKPO: NotRequired[str]
    """Code of the enterprise in the OKPO register."""
    RQ_OKTMO: NotRequired[str]
    """Code of the municipal territory (OKTMO), Russia."""
    NAME: NotRequired[str]
    CODE: NotRequired[str]
    """Symbolic code."""
    XML_ID: NotRequired[str]
    """External identifier."""
    ORIGINATOR_ID: NotRequired[str]
    """External database from which the record comes; free for the developer's use."""
    ACTIVE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    ADDRESS_ONLY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the requisite only holds an address and is itself hidden."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    RQ_NAME: NotRequired[str]
    """Full name of the person."""
    RQ_FIRST_NAME: NotRequired[str]
    """First name of the person."""
    RQ_LAST_NAME: NotRequired[str]
    """Family name of the person."""
    RQ_SECOND_NAME: NotRequired[str]
    """Patronymic of the person."""
    RQ_COMPANY_ID: NotRequired[str]
    """Official identifier of the company."""
    RQ_COMPANY_NAME: NotRequired[str]
    """Short name of the company."""
    RQ_COMPANY_FULL_NAME: NotRequired[str]
    """Full legal name of the company."""
    RQ_COMPANY_REG_DATE: NotRequired[str]
    """Date of the company's state registration."""
    RQ_DIRECTOR: NotRequired[str]
    """Name of the company's general director."""
    RQ_ACCOUNTANT: NotRequired[str]
    """Name of the chief accountant."""
    RQ_CEO_NAME: NotRequired[str]
    """Full name of the head of the company."""
    RQ_CEO_WORK_POS: NotRequired[str]
    """Job title of the head of the company."""
    RQ_CONTACT: NotRequired[str]
    """Name of the contact person."""
    RQ_EMAIL: NotRequired[str]
    """E-mail address in the requisite."""
    RQ_PHONE: NotRequired[str]
    """Phone number in the requisite."""
    RQ_FAX: NotRequired[str]
    """Fax number in the requisite."""
    RQ_IDENT_TYPE: NotRequired[str]
    """Way in which the person is identified."""
    RQ_IDENT_DOC: NotRequired[str]
    """Kind of identity document."""
    RQ_IDENT_DOC_SER: NotRequired[str]
    """Series of the identity document."""
    RQ_IDENT_DOC_NUM: NotRequired[str]
    """Number of the identity document."""
    RQ_IDENT_DOC_PERS_NUM: NotRequired[str]
    """Personal number in the identity document."""
    RQ_IDENT_DOC_DATE: NotRequired[str]
    """Date on which the identity document was issued."""
    RQ_IDENT_DOC_ISSUED_BY: NotRequired[str]
    """Authority that issued the identity document."""
    RQ_IDENT_DOC_DEP_CODE: NotRequired[str]
    """Code of the department that issued the identity document."""
    RQ_INN: NotRequired[str]
    """Taxpayer number (INN)."""
    RQ_KPP: NotRequired[str]
    """Tax registration reason code (KPP), Russia."""
    RQ_USRLE: NotRequired[str]
    """Commercial register number (Handelsregister), Germany."""
    RQ_IFNS: NotRequired[str]
    """Tax inspectorate (IFNS), Russia."""
    RQ_OGRN: NotRequired[str]
    """Primary state registration number (OGRN), Russia."""
    RQ_OGRNIP: NotRequired[str]
    """State registration number of a sole trader (OGRNIP), Russia."""
    RQ_OKVED: NotRequired[str]
    """Code of the economic activity (OKVED), Russia."""
    RQ_EDRPOU: NotRequired[str]
    """Code in the EDRPOU business register, Ukraine."""
    RQ_DRFO: NotRequired[str]
    """Taxpayer number of a person (DRFO), Ukraine."""
    RQ_KBE: NotRequired[str]
    """Beneficiary code (KBE), Kazakhstan."""
    RQ_IIN: NotRequired[str]
    """Individual identification number (IIN), Kazakhstan."""
    RQ_BIN: NotRequired[str]
    """Business identification number (BIN), Kazakhstan."""
    RQ_ST_CERT_SER: NotRequired[str]
    """State registration certificate: its series."""
    RQ_ST_CERT_NUM: NotRequired[str]
    """State registration certificate: its number."""
    RQ_ST_CERT_DATE: NotRequired[str]
    """State registration certificate: its date."""
    RQ_VAT_PAYER: NotRequired[bool | Literal["Y", "N"]]
    """Whether the company pays VAT, Ukraine."""
    RQ_VAT_ID: NotRequired[str]
    """VAT number of the taxpayer."""
    RQ_VAT_CERT_SER: NotRequired[str]
    """VAT certificate: its series."""
    RQ_VAT_CERT_NUM: NotRequired[str]
    """VAT certificate: its number."""
    RQ_VAT_CERT_DATE: NotRequired[str]
    """VAT certificate: its date."""
    RQ_RESIDENCE_COUNTRY: NotRequired[str]
    """Country of residence."""
    RQ_BASE_DOC: NotRequired[str]
    """Document on whose basis the signatory acts."""
    RQ_REGON: NotRequired[str]
    """Number in the REGON register, Poland."""
    RQ_KRS: NotRequired[str]
    """Number in the KRS court register, Poland."""
    RQ_PESEL: NotRequired[str]
    """Personal number PESEL, Poland."""
    RQ_LEGAL_FORM: NotRequired[str]
    """Legal form of the company, France."""
    RQ_SIRET: NotRequired[str]
    """SIRET number of the establishment, France."""
    RQ_SIREN: NotRequired[str]
    """SIREN number of the company, France."""
    RQ_CAPITAL: NotRequired[str]
    """Share capital of the company, France."""
    RQ_RCS: NotRequired[str]
    """Number in the trade register (RCS), France."""
    RQ_CNPJ: NotRequired[str]
    """Company tax number (CNPJ), Brazil."""
    RQ_STATE_REG: NotRequired[str]
    """State registration (IE), Brazil."""
    RQ_MNPL_REG: NotRequired[str]
    """Municipal registration (IM), Brazil."""
    RQ_CPF: NotRequired[str]
    """Personal tax number (CPF), Brazil."""


class BankdetailAddFields(TypedDict):
    """Values by field."""

    ENTITY_ID: int
    """Identifier of the object that the entry belongs to."""
    COUNTRY_ID: NotRequired[int]
    """Country whose set of requisite or bank fields applies."""
    NAME: str
    RQ_BANK_NAME: NotRequired[str]
    """Name of the bank."""
    RQ_BANK_ADDR: NotRequired[str]
    """Address of the bank."""
    RQ_BIK: NotRequired[str]
    """Bank identification code (BIK)."""
    RQ_ACC_NUM: NotRequired[str]
    """Number of the bank account."""
    RQ_ACC_CURRENCY: NotRequired[str]
    """Currency in which the bank account is kept."""
    RQ_COR_ACC_NUM: NotRequired[str]
    """Number of the bank's correspondent account."""
    XML_ID: NotRequired[str]
    """External identifier."""
    ACTIVE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    CODE: NotRequired[str]
    """Symbolic code."""
    RQ_BANK_CODE: NotRequired[str]
    """Code of the bank, Brazil."""
    RQ_BANK_ROUTE_NUM: NotRequired[str]
    """Routing number of the bank."""
    RQ_CODEB: NotRequired[str]
    """Code of the bank, France."""
    RQ_CODEG: NotRequired[str]
    """Code of the bank branch, France."""
    RQ_RIB: NotRequired[str]
    """Check key of the account (RIB), France."""
    RQ_MFO: NotRequired[str]
    """Code of the bank in the MFO system."""
    RQ_ACC_NAME: NotRequired[str]
    """Name of the bank account's holder."""
    RQ_ACC_TYPE: NotRequired[str]
    """Type of the bank account, Brazil."""
    RQ_AGENCY_NAME: NotRequired[str]
    """Bank agency that keeps the account, Brazil."""
    RQ_IIK: NotRequired[str]
    """Individual code of the bank account (IIK)."""
    RQ_IBAN: NotRequired[str]
    """Account number in IBAN form."""
    RQ_SWIFT: NotRequired[str]
    """SWIFT code of the bank."""
    RQ_BIC: NotRequired[str]
    """BIC of the bank."""
    COMMENTS: NotRequired[str]
    """Free comment on the bank details."""
    ORIGINATOR_ID: NotRequired[str]
    """External database from which the record comes; free for the developer's use."""


class BankdetailFieldsResult(TypedDict):
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


class BankdetailGetResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    COUNTRY_ID: str
    """Country whose set of requisite or bank fields applies."""
    DATE_CREATE: str
    """Date and time of creation."""
    DATE_MODIFY: str
    """Date of the last change; empty if never changed."""
    CREATED_BY_ID: str
    """User who created the record."""
    MODIFY_BY_ID: Any
    """User who last changed the record."""
    NAME: str
    CODE: Any
    """Symbolic code."""
    XML_ID: str
    """External identifier."""
    ORIGINATOR_ID: Any
    """External database from which the record comes; free for the developer's use."""
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    SORT: str
    """Sort index: lower comes first."""
    RQ_BANK_NAME: str
    """Name of the bank."""
    RQ_BANK_CODE: Any
    """Code of the bank, Brazil."""
    RQ_BANK_ADDR: str
    """Address of the bank."""
    RQ_BANK_ROUTE_NUM: Any
    """Routing number of the bank."""
    RQ_BIK: str
    """Bank identification code (BIK)."""
    RQ_MFO: Any
    """Code of the bank in the MFO system."""
    RQ_ACC_NAME: Any
    """Name of the bank account's holder."""
    RQ_ACC_NUM: str
    """Number of the bank account."""
    RQ_ACC_TYPE: Any
    """Type of the bank account, Brazil."""
    RQ_IIK: Any
    """Individual code of the bank account (IIK)."""
    RQ_ACC_CURRENCY: str
    """Currency in which the bank account is kept."""
    RQ_COR_ACC_NUM: str
    """Number of the bank's correspondent account."""
    RQ_IBAN: Any
    """Account number in IBAN form."""
    RQ_SWIFT: Any
    """SWIFT code of the bank."""
    RQ_BIC: Any
    """BIC of the bank."""
    RQ_CODEB: Any
    """Code of the bank, France."""
    RQ_CODEG: Any
    """Code of the bank branch, France."""
    RQ_RIB: Any
    """Check key of the account (RIB), France."""
    RQ_AGENCY_NAME: Any
    """Bank agency that keeps the account, Brazil."""
    COMMENTS: Any
    """Free comment on the bank details."""


class BankdetailListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    COUNTRY_ID: NotRequired[int | str]
    """Country whose set of requisite or bank fields applies."""
    ID: NotRequired[int]
    """Identifier."""
    ENTITY_ID: NotRequired[int]
    """Identifier of the object that the entry belongs to."""
    DATE_CREATE: NotRequired[datetime | str]
    """Date and time of creation."""
    DATE_MODIFY: NotRequired[datetime | str]
    """Date of the last change; empty if never changed."""
    CREATED_BY_ID: NotRequired[int]
    """User who created the record."""
    MODIFY_BY_ID: NotRequired[int]
    """User who last changed the record."""
    NAME: NotRequired[str]
    CODE: NotRequired[str]
    """Symbolic code."""
    XML_ID: NotRequired[str]
    """External identifier."""
    ACTIVE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    RQ_BANK_NAME: NotRequired[str]
    """Name of the bank."""
    RQ_BANK_ADDR: NotRequired[str]
    """Address of the bank."""
    RQ_BANK_CODE: NotRequired[str]
    """Code of the bank, Brazil."""
    RQ_BANK_ROUTE_NUM: NotRequired[str]
    """Routing number of the bank."""
    RQ_BIK: NotRequired[str]
    """Bank identification code (BIK)."""
    RQ_CODEB: NotRequired[str]
    """Code of the bank, France."""
    RQ_CODEG: NotRequired[str]
    """Code of the bank branch, France."""
    RQ_RIB: NotRequired[str]
    """Check key of the account (RIB), France."""
    RQ_MFO: NotRequired[str]
    """Code of the bank in the MFO system."""
    RQ_ACC_NAME: NotRequired[str]
    """Name of the bank account's holder."""
    RQ_ACC_NUM: NotRequired[str]
    """Number of the bank account."""
    RQ_ACC_TYPE: NotRequired[str]
    """Type of the bank account, Brazil."""
    RQ_AGENCY_NAME: NotRequired[str]
    """Bank agency that keeps the account, Brazil."""
    RQ_IIK: NotRequired[str]
    """Individual code of the bank account (IIK)."""
    RQ_ACC_CURRENCY: NotRequired[str]
    """Currency in which the bank account is kept."""
    RQ_COR_ACC_NUM: NotRequired[str]
    """Number of the bank's correspondent account."""
    RQ_IBAN: NotRequired[str]
    """Account number in IBAN form."""
    RQ_SWIFT: NotRequired[str]
    """SWIFT code of the bank."""
    RQ_BIC: NotRequired[str]
    """BIC of the bank."""
    COMMENTS: NotRequired[str]
    """Free comment on the bank details."""
    ORIGINATOR_ID: NotRequired[str]
    """External database from which the record comes; free for the developer's use."""


class BankdetailListOrder(TypedDict):
    """Sorting: field → ASC or DESC; in places the direction alone."""

    DATE_CREATE: NotRequired[str]
    """Date and time of creation."""
    ID: NotRequired[str]
    """Identifier."""
    ENTITY_ID: NotRequired[str]
    """Identifier of the object that the entry belongs to."""
    COUNTRY_ID: NotRequired[str]
    """Country whose set of requisite or bank fields applies."""
    DATE_MODIFY: NotRequired[str]
    """Date of the last change; empty if never changed."""
    CREATED_BY_ID: NotRequired[str]
    """User who created the record."""
    MODIFY_BY_ID: NotRequired[str]
    """User who last changed the record."""
    NAME: NotRequired[str]
    CODE: NotRequired[str]
    """Symbolic code."""
    XML_ID: NotRequired[str]
    """External identifier."""
    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed."""
    SORT: NotRequired[str]
    """Sort index: lower comes first."""
    RQ_BANK_NAME: NotRequired[str]
    """Name of the bank."""
    RQ_BANK_ADDR: NotRequired[str]
    """Address of the bank."""
    RQ_BANK_CODE: NotRequired[str]
    """Code of the bank, Brazil."""
    RQ_BANK_ROUTE_NUM: NotRequired[str]
    """Routing number of the bank."""
    RQ_BIK: NotRequired[str]
    """Bank identification code (BIK)."""
    RQ_CODEB: NotRequired[str]
    """Code of the bank, France."""
    RQ_CODEG: NotRequired[str]
    """Code of the bank branch, France."""
    RQ_RIB: NotRequired[str]
    """Check key of the account (RIB), France."""
    RQ_MFO: NotRequired[str]
    """Code of the bank in the MFO system."""
    RQ_ACC_NAME: NotRequired[str]
    """Name of the bank account's holder."""
    RQ_ACC_NUM: NotRequired[str]
    """Number of the bank account."""
    RQ_ACC_TYPE: NotRequired[str]
    """Type of the bank account, Brazil."""
    RQ_AGENCY_NAME: NotRequired[str]
    """Bank agency that keeps the account, Brazil."""
    RQ_IIK: NotRequired[str]
    """Individual code of the bank account (IIK)."""
    RQ_ACC_CURRENCY: NotRequired[str]
    """Currency in which the bank account is kept."""
    RQ_COR_ACC_NUM: NotRequired[str]
    """Number of the bank's correspondent account."""
    RQ_IBAN: NotRequired[str]
    """Account number in IBAN form."""
    RQ_SWIFT: NotRequired[str]
    """SWIFT code of the bank."""
    RQ_BIC: NotRequired[str]
    """BIC of the bank."""
    COMMENTS: NotRequired[str]
    """Free comment on the bank details."""
    ORIGINATOR_ID: NotRequired[str]
    """External database from which the record comes; free for the developer's use."""


class BankdetailListItem(TypedDict):
    """What ``result`` holds."""

    ENTITY_ID: int | str
    """Identifier of the object that the entry belongs to."""
    ID: int | str
    """Identifier."""
    NAME: str
    COUNTRY_ID: NotRequired[int]
    """Country whose set of requisite or bank fields applies."""
    DATE_CREATE: NotRequired[str]
    """Date and time of creation."""
    DATE_MODIFY: NotRequired[str]
    """Date of the last change; empty if never changed."""
    CREATED_BY_ID: NotRequired[int]
    """User who created the record."""
    MODIFY_BY_ID: NotRequired[int]
    """User who last changed the record."""
    CODE: NotRequired[str]
    """Symbolic code."""
    XML_ID: NotRequired[str]
    """External identifier."""
    ACTIVE: NotRequired[Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    RQ_BANK_NAME: NotRequired[str]
    """Name of the bank."""
    RQ_BANK_ADDR: NotRequired[str]
    """Address of the bank."""
    RQ_BANK_CODE: NotRequired[str]
    """Code of the bank, Brazil."""
    RQ_BANK_ROUTE_NUM: NotRequired[str]
    """Routing number of the bank."""
    RQ_BIK: NotRequired[str]
    """Bank identification code (BIK)."""
    RQ_CODEB: NotRequired[str]
    """Code of the bank, France."""
    RQ_CODEG: NotRequired[str]
    """Code of the bank branch, France."""
    RQ_RIB: NotRequired[str]
    """Check key of the account (RIB), France."""
    RQ_MFO: NotRequired[str]
    """Code of the bank in the MFO system."""
    RQ_ACC_NAME: NotRequired[str]
    """Name of the bank account's holder."""
    RQ_ACC_NUM: NotRequired[str]
    """Number of the bank account."""
    RQ_ACC_TYPE: NotRequired[str]
    """Type of the bank account, Brazil."""
    RQ_AGENCY_NAME: NotRequired[str]
    """Bank agency that keeps the account, Brazil."""
    RQ_IIK: NotRequired[str]
    """Individual code of the bank account (IIK)."""
    RQ_ACC_CURRENCY: NotRequired[str]
    """Currency in which the bank account is kept."""
    RQ_COR_ACC_NUM: NotRequired[str]
    """Number of the bank's correspondent account."""
    RQ_IBAN: NotRequired[str]
    """Account number in IBAN form."""
    RQ_SWIFT: NotRequired[str]
    """SWIFT code of the bank."""
    RQ_BIC: NotRequired[str]
    """BIC of the bank."""
    COMMENTS: NotRequired[str]
    """Free comment on the bank details."""
    ORIGINATOR_ID: NotRequired[str]
    """External database from which the record comes; free for the developer's use."""


class BankdetailUpdateFields(TypedDict):
    """Values by field."""

    NAME: NotRequired[str]
    COMMENTS: NotRequired[str]
    """Free comment on the bank details."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    ACTIVE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    CODE: NotRequired[str]
    """Symbolic code."""
    XML_ID: NotRequired[str]
    """External identifier."""
    RQ_BANK_NAME: NotRequired[str]
    """Name of the bank."""
    RQ_BANK_ADDR: NotRequired[str]
    """Address of the bank."""
    RQ_BANK_CODE: NotRequired[str]
    """Code of the bank, Brazil."""
    RQ_BANK_ROUTE_NUM: NotRequired[str]
    """Routing number of the bank."""
    RQ_BIK: NotRequired[str]
    """Bank identification code (BIK)."""
    RQ_CODEB: NotRequired[str]
    """Code of the bank, France."""
    RQ_CODEG: NotRequired[str]
    """Code of the bank branch, France."""
    RQ_RIB: NotRequired[str]
    """Check key of the account (RIB), France."""
    RQ_MFO: NotRequired[str]
    """Code of the bank in the MFO system."""
    RQ_ACC_NAME: NotRequired[str]
    """Name of the bank account's holder."""
    RQ_ACC_NUM: NotRequired[str]
    """Number of the bank account."""
    RQ_ACC_TYPE: NotRequired[str]
    """Type of the bank account, Brazil."""
    RQ_AGENCY_NAME: NotRequired[str]
    """Bank agency that keeps the account, Brazil."""
    RQ_IIK: NotRequired[str]
    """Individual code of the bank account (IIK)."""
    RQ_ACC_CURRENCY: NotRequired[str]
    """Currency in which the bank account is kept."""
    RQ_COR_ACC_NUM: NotRequired[str]
    """Number of the bank's correspondent account."""
    RQ_IBAN: NotRequired[str]
    """Account number in IBAN form."""
    RQ_SWIFT: NotRequired[str]
    """SWIFT code of the bank."""
    RQ_BIC: NotRequired[str]
    """BIC of the bank."""
    ORIGINATOR_ID: NotRequired[str]
    """External database from which the record comes; free for the developer's use."""


class LinkFieldsResult(TypedDict):
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


class LinkGetResult(TypedDict):
    """What ``result`` holds."""

    ENTITY_TYPE_ID: int
    """CRM type of the owner or linked object, such as 4 (company)."""
    ENTITY_ID: int
    """Identifier of the object that the entry belongs to."""
    REQUISITE_ID: str
    """Requisite of the client chosen for the object."""
    BANK_DETAIL_ID: str
    """Bank details of the client chosen for the object."""
    MC_REQUISITE_ID: str
    """Requisite of your own company chosen for the object."""
    MC_BANK_DETAIL_ID: str
    """Bank details of your own company chosen for the object."""


class LinkListSelect(TypedDict):
    """Fields to answer with."""

    ENTITY_TYPE_ID: NotRequired[int]
    """CRM type of the owner or linked object, such as 4 (company)."""
    ENTITY_ID: NotRequired[int]
    """Identifier of the object that the entry belongs to."""
    REQUISITE_ID: NotRequired[int]
    """Requisite of the client chosen for the object."""
    BANK_DETAIL_ID: NotRequired[int]
    """Bank details of the client chosen for the object."""
    MC_REQUISITE_ID: NotRequired[int]
    """Requisite of your own company chosen for the object."""
    MC_BANK_DETAIL_ID: NotRequired[int]
    """Bank details of your own company chosen for the object."""


class LinkListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    ENTITY_TYPE_ID: NotRequired[int]
    """CRM type of the owner or linked object, such as 4 (company)."""
    ENTITY_ID: NotRequired[int]
    """Identifier of the object that the entry belongs to."""
    REQUISITE_ID: NotRequired[int]
    """Requisite of the client chosen for the object."""
    BANK_DETAIL_ID: NotRequired[int]
    """Bank details of the client chosen for the object."""
    MC_REQUISITE_ID: NotRequired[int]
    """Requisite of your own company chosen for the object."""
    MC_BANK_DETAIL_ID: NotRequired[int]
    """Bank details of your own company chosen for the object."""


class LinkListOrder(TypedDict):
    """Sorting: field → ASC or DESC; in places the direction alone."""

    ENTITY_ID: NotRequired[str]
    """Identifier of the object that the entry belongs to."""
    ENTITY_TYPE_ID: NotRequired[str]
    """CRM type of the owner or linked object, such as 4 (company)."""
    REQUISITE_ID: NotRequired[str]
    """Requisite of the client chosen for the object."""
    BANK_DETAIL_ID: NotRequired[str]
    """Bank details of the client chosen for the object."""
    MC_REQUISITE_ID: NotRequired[str]
    """Requisite of your own company chosen for the object."""
    MC_BANK_DETAIL_ID: NotRequired[str]
    """Bank details of your own company chosen for the object."""


class LinkListItem(TypedDict):
    """What ``result`` holds."""

    ENTITY_TYPE_ID: int | str
    """CRM type of the owner or linked object, such as 4 (company)."""
    ENTITY_ID: int | str
    """Identifier of the object that the entry belongs to."""
    REQUISITE_ID: int | str
    """Requisite of the client chosen for the object."""
    BANK_DETAIL_ID: int | str
    """Bank details of the client chosen for the object."""
    MC_REQUISITE_ID: int | str
    """Requisite of your own company chosen for the object."""
    MC_BANK_DETAIL_ID: int | str
    """Bank details of your own company chosen for the object."""


class LinkRegisterFields(TypedDict):
    """Values by field."""

    ENTITY_TYPE_ID: int
    """CRM type of the owner or linked object, such as 4 (company)."""
    ENTITY_ID: int
    """Identifier of the object that the entry belongs to."""
    REQUISITE_ID: int
    """Requisite of the client chosen for the object."""
    BANK_DETAIL_ID: int
    """Bank details of the client chosen for the object."""
    MC_REQUISITE_ID: int
    """Requisite of your own company chosen for the object."""
    MC_BANK_DETAIL_ID: int
    """Bank details of your own company chosen for the object."""


class PresetAddFields(TypedDict):
    """Values by field."""

    ENTITY_TYPE_ID: int
    """CRM type of the owner or linked object, such as 4 (company)."""
    COUNTRY_ID: int
    """Country whose set of requisite or bank fields applies."""
    NAME: str
    XML_ID: NotRequired[str]
    """External identifier."""
    ACTIVE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""


class PresetCountriesResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    CODE: str
    """Symbolic code."""
    TITLE: str


class PresetFieldsResult(TypedDict):
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


class PresetGetResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    ENTITY_TYPE_ID: str
    """CRM type of the owner or linked object, such as 4 (company)."""
    COUNTRY_ID: str
    """Country whose set of requisite or bank fields applies."""
    DATE_CREATE: str
    """Date and time of creation."""
    DATE_MODIFY: str
    """Date of the last change; empty if never changed."""
    CREATED_BY_ID: str
    """User who created the record."""
    MODIFY_BY_ID: Any
    """User who last changed the record."""
    NAME: str
    XML_ID: str
    """External identifier."""
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    SORT: str
    """Sort index: lower comes first."""


class PresetListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    COUNTRY_ID: NotRequired[int | str]
    """Country whose set of requisite or bank fields applies."""
    ID: NotRequired[int]
    """Identifier."""
    ENTITY_TYPE_ID: NotRequired[int]
    """CRM type of the owner or linked object, such as 4 (company)."""
    DATE_CREATE: NotRequired[datetime | str]
    """Date and time of creation."""
    DATE_MODIFY: NotRequired[datetime | str]
    """Date of the last change; empty if never changed."""
    CREATED_BY_ID: NotRequired[int]
    """User who created the record."""
    MODIFY_BY_ID: NotRequired[int]
    """User who last changed the record."""
    NAME: NotRequired[str]
    XML_ID: NotRequired[str]
    """External identifier."""
    ACTIVE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""


class PresetListOrder(TypedDict):
    """Sorting: field → ASC or DESC; in places the direction alone."""

    ID: NotRequired[str]
    """Identifier."""
    ENTITY_TYPE_ID: NotRequired[str]
    """CRM type of the owner or linked object, such as 4 (company)."""
    COUNTRY_ID: NotRequired[str]
    """Country whose set of requisite or bank fields applies."""
    DATE_CREATE: NotRequired[str]
    """Date and time of creation."""
    DATE_MODIFY: NotRequired[str]
    """Date of the last change; empty if never changed."""
    CREATED_BY_ID: NotRequired[str]
    """User who created the record."""
    MODIFY_BY_ID: NotRequired[str]
    """User who last changed the record."""
    NAME: NotRequired[str]
    XML_ID: NotRequired[str]
    """External identifier."""
    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed."""
    SORT: NotRequired[str]
    """Sort index: lower comes first."""


class PresetListItem(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    ENTITY_TYPE_ID: NotRequired[int]
    """CRM type of the owner or linked object, such as 4 (company)."""
    COUNTRY_ID: NotRequired[int]
    """Country whose set of requisite or bank fields applies."""
    DATE_CREATE: NotRequired[str]
    """Date and time of creation."""
    DATE_MODIFY: NotRequired[str]
    """Date of the last change; empty if never changed."""
    CREATED_BY_ID: NotRequired[int]
    """User who created the record."""
    MODIFY_BY_ID: NotRequired[int]
    """User who last changed the record."""
    XML_ID: NotRequired[str]
    """External identifier."""
    ACTIVE: NotRequired[Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""


class PresetUpdateFields(TypedDict):
    """Values by field."""

    NAME: str
    ACTIVE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    XML_ID: NotRequired[str]
    """External identifier."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""


class PresetFieldAddFields(TypedDict):
    """Values by field."""

    FIELD_NAME: str
    """Code of the field."""
    FIELD_TITLE: NotRequired[str]
    """Other label of the field, shown in some requisite forms."""
    IN_SHORT_LIST: NotRequired[bool | Literal["Y", "N"]]
    """Whether shown in the short list; kept for compatibility, without effect."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""


class PresetFieldFieldsResult(TypedDict):
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


class PresetFieldGetResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    FIELD_NAME: str
    """Code of the field."""
    FIELD_TITLE: str
    """Other label of the field, shown in some requisite forms."""
    IN_SHORT_LIST: str
    """Whether shown in the short list; kept for compatibility, without effect."""
    SORT: int
    """Sort index: lower comes first."""


class PresetFieldListResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    FIELD_NAME: str
    """Code of the field."""
    FIELD_TITLE: str
    """Other label of the field, shown in some requisite forms."""
    IN_SHORT_LIST: Literal["Y", "N"]
    """Whether shown in the short list; kept for compatibility, without effect."""
    SORT: int
    """Sort index: lower comes first."""


class PresetFieldUpdateFields(TypedDict):
    """Values by field."""

    FIELD_NAME: str
    """Code of the field."""
    FIELD_TITLE: NotRequired[str]
    """Other label of the field, shown in some requisite forms."""
    IN_SHORT_LIST: NotRequired[bool | Literal["Y", "N"]]
    """Whether shown in the short list; kept for compatibility, without effect."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""


class UserfieldAddFields(TypedDict):
    """Values by field."""

    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    MULTIPLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed: Y or N. Default: ``N``."""
    MANDATORY: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value is required: Y or N. Default: ``N``."""
    SHOW_FILTER: NotRequired[Literal["N", "I", "E", "S"]]
    """Whether and how filters show the field: Y, N, I (exact), E (mask) or S (substring). One of
    ``N`` (not shown), ``I`` (matched exactly), ``E`` (matched by mask), ``S`` (matched by
    substring). Default: ``N``.
    """
    SHOW_IN_LIST: NotRequired[bool | Literal["Y", "N"]]
    """Whether lists show the field. Default: ``Y``."""
    EDIT_FORM_LABEL: NotRequired[str]
    """Label in the edit form: a text, or texts by language."""
    LIST_COLUMN_LABEL: NotRequired[str]
    """Column heading in lists: a text, or texts by language."""
    LIST_FILTER_LABEL: NotRequired[str]
    """Label in the list filter: a text, or texts by language."""
    FIELD_NAME: str
    """Code of the field."""
    XML_ID: NotRequired[str]
    """External identifier."""
    EDIT_IN_LIST: NotRequired[bool | Literal["Y", "N"]]
    """Whether users may edit the value. Default: ``Y``."""
    IS_SEARCHABLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether values of the field take part in search. Default: ``N``."""
    ERROR_MESSAGE: NotRequired[str]
    """Text of the error; for a custom field, shown when a value is invalid."""
    HELP_MESSAGE: NotRequired[str]
    """Hint for the field: a text, or texts by language."""
    LIST: NotRequired[UfEnumElement | Mapping[str, object]]
    """Values of a list field, or entries of a list."""
    SETTINGS: NotRequired[Mapping[str, object]]
    """Further settings; which ones depends on the type."""


class UserfieldGetResultSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    SIZE: int
    """Size of the file in bytes; for an input field, its width."""
    ROWS: int
    """Height of the input field, in lines of text."""
    REGEXP: str
    """Regular expression that checks the text; empty if unused."""
    MIN_LENGTH: int
    """Least length of the text; 0 if unchecked."""
    MAX_LENGTH: int
    """Greatest length of the text; 0 if unchecked."""
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

    MANDATORY: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value is required: Y or N."""
    ID: NotRequired[int]
    """Identifier."""
    ENTITY_ID: NotRequired[str]
    """Identifier of the object that the entry belongs to."""
    FIELD_NAME: NotRequired[str]
    """Code of the field."""
    USER_TYPE_ID: NotRequired[str]
    """Data type of the custom field, e.g. string, double or datetime."""
    XML_ID: NotRequired[str]
    """External identifier."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    MULTIPLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed: Y or N."""
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
    EDIT_FORM_LABEL: NotRequired[str]
    """Label in the edit form: a text, or texts by language."""
    LIST_COLUMN_LABEL: NotRequired[str]
    """Column heading in lists: a text, or texts by language."""
    LIST_FILTER_LABEL: NotRequired[str]
    """Label in the list filter: a text, or texts by language."""
    ERROR_MESSAGE: NotRequired[str]
    """Text of the error; for a custom field, shown when a value is invalid."""
    HELP_MESSAGE: NotRequired[str]
    """Hint for the field: a text, or texts by language."""
    LIST: NotRequired[UfEnumElement | Mapping[str, object]]
    """Values of a list field, or entries of a list."""
    SETTINGS: NotRequired[Mapping[str, object]]
    """Further settings; which ones depends on the type."""


class UserfieldListItemSettingsDefaultValue(TypedDict):
    """Value taken when none is given."""

    TYPE: str
    """Kind of default value, such as NONE."""
    VALUE: str


class UserfieldListItemSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    DEFAULT_VALUE: int | str | UserfieldListItemSettingsDefaultValue | None
    """Value taken when none is given."""
    DISPLAY: NotRequired[str]
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK."""
    LABEL: NotRequired[list[str]]
    """Caption shown to users."""
    LABEL_CHECKBOX: NotRequired[str]
    """Caption beside the checkbox of a yes/no field."""
    USE_SECOND: NotRequired[str]
    """Whether the time includes seconds."""
    USE_TIMEZONE: NotRequired[str]
    """Whether time zones are taken into account."""
    PRECISION: NotRequired[int]
    """Number of decimal places."""
    SIZE: NotRequired[int]
    """Size of the file in bytes; for an input field, its width."""
    MIN_VALUE: NotRequired[int]
    """Smallest value allowed."""
    MAX_VALUE: NotRequired[int]
    """Largest value allowed."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text."""
    REGEXP: NotRequired[str]
    """Regular expression that checks the text; empty if unused."""
    MIN_LENGTH: NotRequired[int]
    """Least length of the text; 0 if unchecked."""
    MAX_LENGTH: NotRequired[int]
    """Greatest length of the text; 0 if unchecked."""


class UserfieldListItem(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    FIELD_NAME: str
    """Code of the field."""
    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    XML_ID: str | None
    """External identifier."""
    SORT: int | str
    """Sort index: lower comes first."""
    MULTIPLE: Literal["Y", "N"]
    """Whether several values are allowed: Y or N."""
    MANDATORY: Literal["Y", "N"]
    """Whether a value is required: Y or N."""
    SHOW_FILTER: Literal["N", "I", "E", "S"]
    """Whether and how filters show the field: Y, N, I (exact), E (mask) or S (substring). One of
    ``N`` (not shown), ``I`` (matched exactly), ``E`` (matched by mask), ``S`` (matched by
    substring).
    """
    SHOW_IN_LIST: Literal["Y", "N"]
    """Whether lists show the field."""
    EDIT_IN_LIST: Literal["Y", "N"]
    """Whether users may edit the value."""
    IS_SEARCHABLE: Literal["Y", "N"]
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
    LIST: NotRequired[UfEnumElement]
    """Values of a list field, or entries of a list."""


class UserfieldUpdateFields(TypedDict):
    """Values by field."""

    EDIT_FORM_LABEL: NotRequired[str]
    """Label in the edit form: a text, or texts by language."""
    LIST_COLUMN_LABEL: NotRequired[str]
    """Column heading in lists: a text, or texts by language."""
    LIST_FILTER_LABEL: NotRequired[str]
    """Label in the list filter: a text, or texts by language."""
    XML_ID: NotRequired[str]
    """External identifier."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    MULTIPLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed: Y or N."""
    MANDATORY: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value is required: Y or N."""
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
    ERROR_MESSAGE: NotRequired[str]
    """Text of the error; for a custom field, shown when a value is invalid."""
    HELP_MESSAGE: NotRequired[str]
    """Hint for the field: a text, or texts by language."""
    LIST: NotRequired[UfEnumElement | Mapping[str, object]]
    """Values of a list field, or entries of a list."""
    SETTINGS: NotRequired[Mapping[str, object]]
    """Further settings; which ones depends on the type."""


_ADD: Final[Endpoint[int]] = Endpoint("crm.requisite.add")
_DELETE: Final[Endpoint[bool]] = Endpoint("crm.requisite.delete")
_FIELDS: Final[Endpoint[dict[str, FieldsResult]]] = Endpoint("crm.requisite.fields", write=False)
_GET: Final[Endpoint[dict[str, Any]]] = Endpoint("crm.requisite.get", write=False)
_LIST: Final[ListEndpoint[ListItem]] = ListEndpoint(
    "crm.requisite.list", Paging("start", (), 50, id="ID")
)
_UPDATE: Final[Endpoint[bool]] = Endpoint("crm.requisite.update")
_BANKDETAIL__ADD: Final[Endpoint[int]] = Endpoint("crm.requisite.bankdetail.add")
_BANKDETAIL__DELETE: Final[Endpoint[bool]] = Endpoint("crm.requisite.bankdetail.delete")
_BANKDETAIL__FIELDS: Final[Endpoint[dict[str, BankdetailFieldsResult]]] = Endpoint(
    "crm.requisite.bankdetail.fields", write=False
)
_BANKDETAIL__GET: Final[Endpoint[BankdetailGetResult]] = Endpoint(
    "crm.requisite.bankdetail.get", write=False
)
_BANKDETAIL__LIST: Final[ListEndpoint[BankdetailListItem]] = ListEndpoint(
    "crm.requisite.bankdetail.list", Paging("start", (), 50, id="ID")
)
_BANKDETAIL__UPDATE: Final[Endpoint[bool]] = Endpoint("crm.requisite.bankdetail.update")
_LINK__FIELDS: Final[Endpoint[dict[str, LinkFieldsResult]]] = Endpoint(
    "crm.requisite.link.fields", write=False
)
_LINK__GET: Final[Endpoint[LinkGetResult]] = Endpoint("crm.requisite.link.get", write=False)
_LINK__LIST: Final[ListEndpoint[LinkListItem]] = ListEndpoint(
    "crm.requisite.link.list", Paging("start", (), 50)
)
_LINK__REGISTER: Final[Endpoint[bool]] = Endpoint("crm.requisite.link.register")
_LINK__UNREGISTER: Final[Endpoint[bool]] = Endpoint("crm.requisite.link.unregister")
_PRESET__ADD: Final[Endpoint[int]] = Endpoint("crm.requisite.preset.add")
_PRESET__COUNTRIES: Final[Endpoint[list[PresetCountriesResult]]] = Endpoint(
    "crm.requisite.preset.countries", write=False
)
_PRESET__DELETE: Final[Endpoint[bool]] = Endpoint("crm.requisite.preset.delete")
_PRESET__FIELDS: Final[Endpoint[dict[str, PresetFieldsResult]]] = Endpoint(
    "crm.requisite.preset.fields", write=False
)
_PRESET__GET: Final[Endpoint[PresetGetResult]] = Endpoint("crm.requisite.preset.get", write=False)
_PRESET__LIST: Final[ListEndpoint[PresetListItem]] = ListEndpoint(
    "crm.requisite.preset.list", Paging("start", (), 50, id="ID")
)
_PRESET__UPDATE: Final[Endpoint[bool]] = Endpoint("crm.requisite.preset.update")
_PRESET__FIELD__ADD: Final[Endpoint[int]] = Endpoint("crm.requisite.preset.field.add")
_PRESET__FIELD__AVAILABLETOADD: Final[Endpoint[list[str]]] = Endpoint(
    "crm.requisite.preset.field.availabletoadd", write=False
)
_PRESET__FIELD__DELETE: Final[Endpoint[bool]] = Endpoint("crm.requisite.preset.field.delete")
_PRESET__FIELD__FIELDS: Final[Endpoint[dict[str, PresetFieldFieldsResult]]] = Endpoint(
    "crm.requisite.preset.field.fields", write=False
)
_PRESET__FIELD__GET: Final[Endpoint[PresetFieldGetResult]] = Endpoint(
    "crm.requisite.preset.field.get", write=False
)
_PRESET__FIELD__LIST: Final[Endpoint[list[PresetFieldListResult]]] = Endpoint(
    "crm.requisite.preset.field.list", write=False
)
_PRESET__FIELD__UPDATE: Final[Endpoint[bool]] = Endpoint("crm.requisite.preset.field.update")
_USERFIELD__ADD: Final[Endpoint[int]] = Endpoint("crm.requisite.userfield.add")
_USERFIELD__DELETE: Final[Endpoint[bool]] = Endpoint("crm.requisite.userfield.delete")
_USERFIELD__GET: Final[Endpoint[UserfieldGetResult]] = Endpoint(
    "crm.requisite.userfield.get", write=False
)
_USERFIELD__LIST: Final[ListEndpoint[UserfieldListItem]] = ListEndpoint(
    "crm.requisite.userfield.list", Paging("start", (), 50, id="ID")
)
_USERFIELD__UPDATE: Final[Endpoint[bool]] = Endpoint("crm.requisite.userfield.update")


class CrmRequisiteMethods(Namespace):
    """Methods of ``crm.requisite``."""

    @property
    def bankdetail(self) -> CrmRequisiteBankdetailMethods:
        """Methods of ``crm.requisite.bankdetail``."""
        return CrmRequisiteBankdetailMethods(self._caller)

    @property
    def link(self) -> CrmRequisiteLinkMethods:
        """Methods of ``crm.requisite.link``."""
        return CrmRequisiteLinkMethods(self._caller)

    @property
    def preset(self) -> CrmRequisitePresetMethods:
        """Methods of ``crm.requisite.preset``."""
        return CrmRequisitePresetMethods(self._caller)

    @property
    def userfield(self) -> CrmRequisiteUserfieldMethods:
        """Methods of ``crm.requisite.userfield``."""
        return CrmRequisiteUserfieldMethods(self._caller)

    def add(
        self,
        *,
        fields: AddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a requisite to a contact or company.

        Args:
            fields: Values by field. Required. Keys: ``ENTITY_TYPE_ID`` (required),
                ``ENTITY_ID`` (required), ``PRESET_ID`` (required), ``NAME`` (required),
                ``ACTIVE``, ``ADDRESS_ONLY``, ``SORT``, ``RQ_COMPANY_NAME``,
                ``RQ_COMPANY_FULL_NAME``, ``RQ_COMPANY_REG_DATE``, ``RQ_DIRECTOR``, ``RQ_INN``,
                ``RQ_KPP``, ``RQ_OGRN``, ``XML_ID``, ``CODE``, ``ORIGINATOR_ID``, ``RQ_NAME``,
                ``RQ_FIRST_NAME``, ``RQ_LAST_NAME``, ``RQ_SECOND_NAME``, ``RQ_COMPANY_ID``,
                ``RQ_ACCOUNTANT``, ``RQ_CEO_NAME``, ``RQ_CEO_WORK_POS``, ``RQ_CONTACT``,
                ``RQ_EMAIL``, ``RQ_PHONE``, ``RQ_FAX``, ``RQ_IDENT_TYPE``, ``RQ_IDENT_DOC``,
                ``RQ_IDENT_DOC_SER``, ``RQ_IDENT_DOC_NUM``, ``RQ_IDENT_DOC_PERS_NUM``,
                ``RQ_IDENT_DOC_DATE``, ``RQ_IDENT_DOC_ISSUED_BY``, ``RQ_IDENT_DOC_DEP_CODE``,
                ``RQ_USRLE``, ``RQ_IFNS``, ``RQ_OGRNIP``, ``RQ_OKPO``, ``RQ_OKTMO``,
                ``RQ_OKVED``, ``RQ_EDRPOU``, ``RQ_DRFO``, ``RQ_KBE``, ``RQ_IIN``, ``RQ_BIN``,
                ``RQ_ST_CERT_SER``, ``RQ_ST_CERT_NUM``, ``RQ_ST_CERT_DATE``, ``RQ_VAT_PAYER``,
                ``RQ_VAT_ID``, ``RQ_VAT_CERT_SER``, ``RQ_VAT_CERT_NUM``, ``RQ_VAT_CERT_DATE``,
                ``RQ_RESIDENCE_COUNTRY``, ``RQ_BASE_DOC``, ``RQ_REGON``, ``RQ_KRS``,
                ``RQ_PESEL``, ``RQ_LEGAL_FORM``, ``RQ_SIRET``, ``RQ_SIREN``, ``RQ_CAPITAL``,
                ``RQ_RCS``, ``RQ_CNPJ``, ``RQ_STATE_REG``, ``RQ_MNPL_REG``, ``RQ_CPF``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The owner type in `ENTITY_TYPE_ID`
                is missing or not valid. No code: The owner in `ENTITY_ID` is missing or not
                valid. No code: The template in `PRESET_ID` is missing or not valid. No code:
                The contact or company that should own the requisite is not there. No code: The
                caller may not add the requisite.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.add``. Scope: ``crm``. Who may call: users who may add the
        contact or company that owns the requisite. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-add.html
        """
        return self._call(
            _ADD,
            {
                "fields": _in_fields(
                    fields, {"ACTIVE": _yes_no, "ADDRESS_ONLY": _yes_no, "RQ_VAT_PAYER": _yes_no}
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
        """Delete a requisite along with its links, addresses and bank details.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: No requisite has this identifier. No
                code: The identifier of the requisite is missing or not valid. No code: The
                caller may not delete the requisite.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.delete``. Scope: ``crm``. Who may call: users who may delete
        the contact or company that owns the requisite. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-delete.html
        """
        return self._call(_DELETE, {"id": id}, extra_params)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, FieldsResult]:
        """Describe the fields that a requisite has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``type``, ``isRequired``, ``isReadOnly``, ``isImmutable``,
            ``isMultiple``, ``isDynamic``, ``title``, ``statusType``, ``listLabel``,
            ``formLabel``, ``filterLabel``, ``settings``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-fields.html
        """
        return self._call(_FIELDS, {}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, Any]:
        """Get one requisite by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: No requisite has this identifier. No
                code: The caller may not read the requisite.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.get``. Scope: ``crm``. Who may call: users who may read the
        contact or company that owns the requisite. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-get.html
        """
        return self._call(_GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ListItem]:
        """List requisites that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not list requisites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.list``. Scope: ``crm``. Who may call: users who may read
        contacts and companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-list.html
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
    ) -> bool:
        """Change an existing requisite.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``RQ_OKPO``, ``RQ_OKTMO``, ``NAME``,
                ``CODE``, ``XML_ID``, ``ORIGINATOR_ID``, ``ACTIVE``, ``ADDRESS_ONLY``, ``SORT``,
                ``RQ_NAME``, ``RQ_FIRST_NAME``, ``RQ_LAST_NAME``, ``RQ_SECOND_NAME``,
                ``RQ_COMPANY_ID``, ``RQ_COMPANY_NAME``, ``RQ_COMPANY_FULL_NAME``,
                ``RQ_COMPANY_REG_DATE``, ``RQ_DIRECTOR``, ``RQ_ACCOUNTANT``, ``RQ_CEO_NAME``,
                ``RQ_CEO_WORK_POS``, ``RQ_CONTACT``, ``RQ_EMAIL``, ``RQ_PHONE``, ``RQ_FAX``,
                ``RQ_IDENT_TYPE``, ``RQ_IDENT_DOC``, ``RQ_IDENT_DOC_SER``, ``RQ_IDENT_DOC_NUM``,
                ``RQ_IDENT_DOC_PERS_NUM``, ``RQ_IDENT_DOC_DATE``, ``RQ_IDENT_DOC_ISSUED_BY``,
                ``RQ_IDENT_DOC_DEP_CODE``, ``RQ_INN``, ``RQ_KPP``, ``RQ_USRLE``, ``RQ_IFNS``,
                ``RQ_OGRN``, ``RQ_OGRNIP``, ``RQ_OKVED``, ``RQ_EDRPOU``, ``RQ_DRFO``,
                ``RQ_KBE``, ``RQ_IIN``, ``RQ_BIN``, ``RQ_ST_CERT_SER``, ``RQ_ST_CERT_NUM``,
                ``RQ_ST_CERT_DATE``, ``RQ_VAT_PAYER``, ``RQ_VAT_ID``, ``RQ_VAT_CERT_SER``,
                ``RQ_VAT_CERT_NUM``, ``RQ_VAT_CERT_DATE``, ``RQ_RESIDENCE_COUNTRY``,
                ``RQ_BASE_DOC``, ``RQ_REGON``, ``RQ_KRS``, ``RQ_PESEL``, ``RQ_LEGAL_FORM``,
                ``RQ_SIRET``, ``RQ_SIREN``, ``RQ_CAPITAL``, ``RQ_RCS``, ``RQ_CNPJ``,
                ``RQ_STATE_REG``, ``RQ_MNPL_REG``, ``RQ_CPF``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: No requisite has this identifier. No
                code: The identifier of the requisite is missing or not valid. No code: The
                owner type in `ENTITY_TYPE_ID` is missing or not valid. No code: The owner in
                `ENTITY_ID` is missing or not valid. No code: The template in `PRESET_ID` is
                missing or not valid. No code: The caller may not change the requisite.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.update``. Scope: ``crm``. Who may call: users who may edit
        the contact or company that owns the requisite. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-update.html
        """
        return self._call(
            _UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields, {"ACTIVE": _yes_no, "ADDRESS_ONLY": _yes_no, "RQ_VAT_PAYER": _yes_no}
                ),
            },
            extra_params,
        )


class AsyncCrmRequisiteMethods(AsyncNamespace):
    """Methods of ``crm.requisite``."""

    @property
    def bankdetail(self) -> AsyncCrmRequisiteBankdetailMethods:
        """Methods of ``crm.requisite.bankdetail``."""
        return AsyncCrmRequisiteBankdetailMethods(self._caller)

    @property
    def link(self) -> AsyncCrmRequisiteLinkMethods:
        """Methods of ``crm.requisite.link``."""
        return AsyncCrmRequisiteLinkMethods(self._caller)

    @property
    def preset(self) -> AsyncCrmRequisitePresetMethods:
        """Methods of ``crm.requisite.preset``."""
        return AsyncCrmRequisitePresetMethods(self._caller)

    @property
    def userfield(self) -> AsyncCrmRequisiteUserfieldMethods:
        """Methods of ``crm.requisite.userfield``."""
        return AsyncCrmRequisiteUserfieldMethods(self._caller)

    async def add(
        self,
        *,
        fields: AddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a requisite to a contact or company.

        Args:
            fields: Values by field. Required. Keys: ``ENTITY_TYPE_ID`` (required),
                ``ENTITY_ID`` (required), ``PRESET_ID`` (required), ``NAME`` (required),
                ``ACTIVE``, ``ADDRESS_ONLY``, ``SORT``, ``RQ_COMPANY_NAME``,
                ``RQ_COMPANY_FULL_NAME``, ``RQ_COMPANY_REG_DATE``, ``RQ_DIRECTOR``, ``RQ_INN``,
                ``RQ_KPP``, ``RQ_OGRN``, ``XML_ID``, ``CODE``, ``ORIGINATOR_ID``, ``RQ_NAME``,
                ``RQ_FIRST_NAME``, ``RQ_LAST_NAME``, ``RQ_SECOND_NAME``, ``RQ_COMPANY_ID``,
                ``RQ_ACCOUNTANT``, ``RQ_CEO_NAME``, ``RQ_CEO_WORK_POS``, ``RQ_CONTACT``,
                ``RQ_EMAIL``, ``RQ_PHONE``, ``RQ_FAX``, ``RQ_IDENT_TYPE``, ``RQ_IDENT_DOC``,
                ``RQ_IDENT_DOC_SER``, ``RQ_IDENT_DOC_NUM``, ``RQ_IDENT_DOC_PERS_NUM``,
                ``RQ_IDENT_DOC_DATE``, ``RQ_IDENT_DOC_ISSUED_BY``, ``RQ_IDENT_DOC_DEP_CODE``,
                ``RQ_USRLE``, ``RQ_IFNS``, ``RQ_OGRNIP``, ``RQ_OKPO``, ``RQ_OKTMO``,
                ``RQ_OKVED``, ``RQ_EDRPOU``, ``RQ_DRFO``, ``RQ_KBE``, ``RQ_IIN``, ``RQ_BIN``,
                ``RQ_ST_CERT_SER``, ``RQ_ST_CERT_NUM``, ``RQ_ST_CERT_DATE``, ``RQ_VAT_PAYER``,
                ``RQ_VAT_ID``, ``RQ_VAT_CERT_SER``, ``RQ_VAT_CERT_NUM``, ``RQ_VAT_CERT_DATE``,
                ``RQ_RESIDENCE_COUNTRY``, ``RQ_BASE_DOC``, ``RQ_REGON``, ``RQ_KRS``,
                ``RQ_PESEL``, ``RQ_LEGAL_FORM``, ``RQ_SIRET``, ``RQ_SIREN``, ``RQ_CAPITAL``,
                ``RQ_RCS``, ``RQ_CNPJ``, ``RQ_STATE_REG``, ``RQ_MNPL_REG``, ``RQ_CPF``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The owner type in `ENTITY_TYPE_ID`
                is missing or not valid. No code: The owner in `ENTITY_ID` is missing or not
                valid. No code: The template in `PRESET_ID` is missing or not valid. No code:
                The contact or company that should own the requisite is not there. No code: The
                caller may not add the requisite.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.add``. Scope: ``crm``. Who may call: users who may add the
        contact or company that owns the requisite. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-add.html
        """
        return await self._call(
            _ADD,
            {
                "fields": _in_fields(
                    fields, {"ACTIVE": _yes_no, "ADDRESS_ONLY": _yes_no, "RQ_VAT_PAYER": _yes_no}
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
        """Delete a requisite along with its links, addresses and bank details.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: No requisite has this identifier. No
                code: The identifier of the requisite is missing or not valid. No code: The
                caller may not delete the requisite.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.delete``. Scope: ``crm``. Who may call: users who may delete
        the contact or company that owns the requisite. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-delete.html
        """
        return await self._call(_DELETE, {"id": id}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, FieldsResult]:
        """Describe the fields that a requisite has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``type``, ``isRequired``, ``isReadOnly``, ``isImmutable``,
            ``isMultiple``, ``isDynamic``, ``title``, ``statusType``, ``listLabel``,
            ``formLabel``, ``filterLabel``, ``settings``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-fields.html
        """
        return await self._call(_FIELDS, {}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, Any]:
        """Get one requisite by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: No requisite has this identifier. No
                code: The caller may not read the requisite.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.get``. Scope: ``crm``. Who may call: users who may read the
        contact or company that owns the requisite. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-get.html
        """
        return await self._call(_GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ListItem]:
        """List requisites that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: The caller may not list requisites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.list``. Scope: ``crm``. Who may call: users who may read
        contacts and companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-list.html
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
    ) -> bool:
        """Change an existing requisite.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``RQ_OKPO``, ``RQ_OKTMO``, ``NAME``,
                ``CODE``, ``XML_ID``, ``ORIGINATOR_ID``, ``ACTIVE``, ``ADDRESS_ONLY``, ``SORT``,
                ``RQ_NAME``, ``RQ_FIRST_NAME``, ``RQ_LAST_NAME``, ``RQ_SECOND_NAME``,
                ``RQ_COMPANY_ID``, ``RQ_COMPANY_NAME``, ``RQ_COMPANY_FULL_NAME``,
                ``RQ_COMPANY_REG_DATE``, ``RQ_DIRECTOR``, ``RQ_ACCOUNTANT``, ``RQ_CEO_NAME``,
                ``RQ_CEO_WORK_POS``, ``RQ_CONTACT``, ``RQ_EMAIL``, ``RQ_PHONE``, ``RQ_FAX``,
                ``RQ_IDENT_TYPE``, ``RQ_IDENT_DOC``, ``RQ_IDENT_DOC_SER``, ``RQ_IDENT_DOC_NUM``,
                ``RQ_IDENT_DOC_PERS_NUM``, ``RQ_IDENT_DOC_DATE``, ``RQ_IDENT_DOC_ISSUED_BY``,
                ``RQ_IDENT_DOC_DEP_CODE``, ``RQ_INN``, ``RQ_KPP``, ``RQ_USRLE``, ``RQ_IFNS``,
                ``RQ_OGRN``, ``RQ_OGRNIP``, ``RQ_OKVED``, ``RQ_EDRPOU``, ``RQ_DRFO``,
                ``RQ_KBE``, ``RQ_IIN``, ``RQ_BIN``, ``RQ_ST_CERT_SER``, ``RQ_ST_CERT_NUM``,
                ``RQ_ST_CERT_DATE``, ``RQ_VAT_PAYER``, ``RQ_VAT_ID``, ``RQ_VAT_CERT_SER``,
                ``RQ_VAT_CERT_NUM``, ``RQ_VAT_CERT_DATE``, ``RQ_RESIDENCE_COUNTRY``,
                ``RQ_BASE_DOC``, ``RQ_REGON``, ``RQ_KRS``, ``RQ_PESEL``, ``RQ_LEGAL_FORM``,
                ``RQ_SIRET``, ``RQ_SIREN``, ``RQ_CAPITAL``, ``RQ_RCS``, ``RQ_CNPJ``,
                ``RQ_STATE_REG``, ``RQ_MNPL_REG``, ``RQ_CPF``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: No requisite has this identifier. No
                code: The identifier of the requisite is missing or not valid. No code: The
                owner type in `ENTITY_TYPE_ID` is missing or not valid. No code: The owner in
                `ENTITY_ID` is missing or not valid. No code: The template in `PRESET_ID` is
                missing or not valid. No code: The caller may not change the requisite.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.update``. Scope: ``crm``. Who may call: users who may edit
        the contact or company that owns the requisite. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-update.html
        """
        return await self._call(
            _UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields, {"ACTIVE": _yes_no, "ADDRESS_ONLY": _yes_no, "RQ_VAT_PAYER": _yes_no}
                ),
            },
            extra_params,
        )


class CrmRequisiteBankdetailMethods(Namespace):
    """Methods of ``crm.requisite.bankdetail``."""

    def add(
        self,
        *,
        fields: BankdetailAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add bank details to a requisite.

        Args:
            fields: Values by field. Required. Keys: ``ENTITY_ID`` (required), ``COUNTRY_ID``,
                ``NAME`` (required), ``RQ_BANK_NAME``, ``RQ_BANK_ADDR``, ``RQ_BIK``,
                ``RQ_ACC_NUM``, ``RQ_ACC_CURRENCY``, ``RQ_COR_ACC_NUM``, ``XML_ID``, ``ACTIVE``,
                ``SORT``, ``CODE``, ``RQ_BANK_CODE``, ``RQ_BANK_ROUTE_NUM``, ``RQ_CODEB``,
                ``RQ_CODEG``, ``RQ_RIB``, ``RQ_MFO``, ``RQ_ACC_NAME``, ``RQ_ACC_TYPE``,
                ``RQ_AGENCY_NAME``, ``RQ_IIK``, ``RQ_IBAN``, ``RQ_SWIFT``, ``RQ_BIC``,
                ``COMMENTS``, ``ORIGINATOR_ID``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The identifier of the requisite
                (`ENTITY_ID`) is missing or not valid. No code: The caller may not add bank
                details.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.bankdetail.add``. Scope: ``crm``. Who may call: users who
        may add the contact or company that owns the requisite. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-add.html
        """
        return self._call(
            _BANKDETAIL__ADD, {"fields": _in_fields(fields, {"ACTIVE": _yes_no})}, extra_params
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete bank details by their identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The identifier of the bank details
                is missing or not valid. No code: No bank details have this identifier. No code:
                The caller may not delete these bank details.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.bankdetail.delete``. Scope: ``crm``. Who may call: users who
        may delete the contact or company that owns the requisite. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-delete.html
        """
        return self._call(_BANKDETAIL__DELETE, {"id": id}, extra_params)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, BankdetailFieldsResult]:
        """Describe the fields that bank details have.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BankdetailFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.bankdetail.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-fields.html
        """
        return self._call(_BANKDETAIL__FIELDS, {}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> BankdetailGetResult:
        """Get one set of bank details by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BankdetailGetResult``: ``ID``, ``ENTITY_ID``, ``COUNTRY_ID``, ``DATE_CREATE``,
            ``DATE_MODIFY``, ``CREATED_BY_ID``, ``MODIFY_BY_ID``, ``NAME``, ``CODE``,
            ``XML_ID``, ``ORIGINATOR_ID``, ``ACTIVE``, ``SORT``, ``RQ_BANK_NAME``,
            ``RQ_BANK_CODE``, ``RQ_BANK_ADDR``, ``RQ_BANK_ROUTE_NUM``, ``RQ_BIK``,
            ``RQ_MFO``, ``RQ_ACC_NAME``, ``RQ_ACC_NUM``, ``RQ_ACC_TYPE``, ``RQ_IIK``,
            ``RQ_ACC_CURRENCY``, ``RQ_COR_ACC_NUM``, ``RQ_IBAN``, ``RQ_SWIFT``, ``RQ_BIC``,
            ``RQ_CODEB``, ``RQ_CODEG``, ``RQ_RIB``, ``RQ_AGENCY_NAME``, ``COMMENTS``.

        Raises:
            APIError: the portal refused the call. No code: The identifier of the bank details
                is missing or not valid. No code: No bank details have this identifier. No code:
                The caller may not read these bank details.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.bankdetail.get``. Scope: ``crm``. Who may call: users who
        may read the contact or company that owns the requisite. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-get.html
        """
        return self._call(_BANKDETAIL__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: BankdetailListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: BankdetailListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[BankdetailListItem]:
        """List bank details that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``COUNTRY_ID``, ``ID``, ``ENTITY_ID``, ``DATE_CREATE``, ``DATE_MODIFY``,
                ``CREATED_BY_ID``, ``MODIFY_BY_ID``, ``NAME``, ``CODE``, ``XML_ID``, ``ACTIVE``,
                ``SORT``, ``RQ_BANK_NAME``, ``RQ_BANK_ADDR``, ``RQ_BANK_CODE``,
                ``RQ_BANK_ROUTE_NUM``, ``RQ_BIK``, ``RQ_CODEB``, ``RQ_CODEG``, ``RQ_RIB``,
                ``RQ_MFO``, ``RQ_ACC_NAME``, ``RQ_ACC_NUM``, ``RQ_ACC_TYPE``,
                ``RQ_AGENCY_NAME``, ``RQ_IIK``, ``RQ_ACC_CURRENCY``, ``RQ_COR_ACC_NUM``,
                ``RQ_IBAN``, ``RQ_SWIFT``, ``RQ_BIC``, ``COMMENTS``, ``ORIGINATOR_ID``.
            order: Sorting: field → ASC or DESC; in places the direction alone. Keys:
                ``DATE_CREATE``, ``ID``, ``ENTITY_ID``, ``COUNTRY_ID``, ``DATE_MODIFY``,
                ``CREATED_BY_ID``, ``MODIFY_BY_ID``, ``NAME``, ``CODE``, ``XML_ID``, ``ACTIVE``,
                ``SORT``, ``RQ_BANK_NAME``, ``RQ_BANK_ADDR``, ``RQ_BANK_CODE``,
                ``RQ_BANK_ROUTE_NUM``, ``RQ_BIK``, ``RQ_CODEB``, ``RQ_CODEG``, ``RQ_RIB``,
                ``RQ_MFO``, ``RQ_ACC_NAME``, ``RQ_ACC_NUM``, ``RQ_ACC_TYPE``,
                ``RQ_AGENCY_NAME``, ``RQ_IIK``, ``RQ_ACC_CURRENCY``, ``RQ_COR_ACC_NUM``,
                ``RQ_IBAN``, ``RQ_SWIFT``, ``RQ_BIC``, ``COMMENTS``, ``ORIGINATOR_ID``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The caller may not list bank
                details.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.bankdetail.list``. Scope: ``crm``. Who may call: users who
        may read contacts and companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-list.html
        """
        return self._list(
            _BANKDETAIL__LIST,
            {
                "select": select,
                "filter": _in_fields(filter, {"ACTIVE": _yes_no}),
                "order": order,
                "start": start,
            },
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: BankdetailUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change existing bank details.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``NAME``, ``COMMENTS``, ``SORT``,
                ``ACTIVE``, ``CODE``, ``XML_ID``, ``RQ_BANK_NAME``, ``RQ_BANK_ADDR``,
                ``RQ_BANK_CODE``, ``RQ_BANK_ROUTE_NUM``, ``RQ_BIK``, ``RQ_CODEB``, ``RQ_CODEG``,
                ``RQ_RIB``, ``RQ_MFO``, ``RQ_ACC_NAME``, ``RQ_ACC_NUM``, ``RQ_ACC_TYPE``,
                ``RQ_AGENCY_NAME``, ``RQ_IIK``, ``RQ_ACC_CURRENCY``, ``RQ_COR_ACC_NUM``,
                ``RQ_IBAN``, ``RQ_SWIFT``, ``RQ_BIC``, ``ORIGINATOR_ID``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The identifier of the bank details
                is missing or not valid. No code: No bank details have this identifier. No code:
                The caller may not change these bank details. No code: No bank details have this
                identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.bankdetail.update``. Scope: ``crm``. Who may call: users who
        may edit the contact or company that owns the requisite. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-update.html
        """
        return self._call(
            _BANKDETAIL__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"ACTIVE": _yes_no})},
            extra_params,
        )


class AsyncCrmRequisiteBankdetailMethods(AsyncNamespace):
    """Methods of ``crm.requisite.bankdetail``."""

    async def add(
        self,
        *,
        fields: BankdetailAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add bank details to a requisite.

        Args:
            fields: Values by field. Required. Keys: ``ENTITY_ID`` (required), ``COUNTRY_ID``,
                ``NAME`` (required), ``RQ_BANK_NAME``, ``RQ_BANK_ADDR``, ``RQ_BIK``,
                ``RQ_ACC_NUM``, ``RQ_ACC_CURRENCY``, ``RQ_COR_ACC_NUM``, ``XML_ID``, ``ACTIVE``,
                ``SORT``, ``CODE``, ``RQ_BANK_CODE``, ``RQ_BANK_ROUTE_NUM``, ``RQ_CODEB``,
                ``RQ_CODEG``, ``RQ_RIB``, ``RQ_MFO``, ``RQ_ACC_NAME``, ``RQ_ACC_TYPE``,
                ``RQ_AGENCY_NAME``, ``RQ_IIK``, ``RQ_IBAN``, ``RQ_SWIFT``, ``RQ_BIC``,
                ``COMMENTS``, ``ORIGINATOR_ID``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The identifier of the requisite
                (`ENTITY_ID`) is missing or not valid. No code: The caller may not add bank
                details.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.bankdetail.add``. Scope: ``crm``. Who may call: users who
        may add the contact or company that owns the requisite. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-add.html
        """
        return await self._call(
            _BANKDETAIL__ADD, {"fields": _in_fields(fields, {"ACTIVE": _yes_no})}, extra_params
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete bank details by their identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The identifier of the bank details
                is missing or not valid. No code: No bank details have this identifier. No code:
                The caller may not delete these bank details.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.bankdetail.delete``. Scope: ``crm``. Who may call: users who
        may delete the contact or company that owns the requisite. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-delete.html
        """
        return await self._call(_BANKDETAIL__DELETE, {"id": id}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, BankdetailFieldsResult]:
        """Describe the fields that bank details have.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BankdetailFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.bankdetail.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-fields.html
        """
        return await self._call(_BANKDETAIL__FIELDS, {}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> BankdetailGetResult:
        """Get one set of bank details by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BankdetailGetResult``: ``ID``, ``ENTITY_ID``, ``COUNTRY_ID``, ``DATE_CREATE``,
            ``DATE_MODIFY``, ``CREATED_BY_ID``, ``MODIFY_BY_ID``, ``NAME``, ``CODE``,
            ``XML_ID``, ``ORIGINATOR_ID``, ``ACTIVE``, ``SORT``, ``RQ_BANK_NAME``,
            ``RQ_BANK_CODE``, ``RQ_BANK_ADDR``, ``RQ_BANK_ROUTE_NUM``, ``RQ_BIK``,
            ``RQ_MFO``, ``RQ_ACC_NAME``, ``RQ_ACC_NUM``, ``RQ_ACC_TYPE``, ``RQ_IIK``,
            ``RQ_ACC_CURRENCY``, ``RQ_COR_ACC_NUM``, ``RQ_IBAN``, ``RQ_SWIFT``, ``RQ_BIC``,
            ``RQ_CODEB``, ``RQ_CODEG``, ``RQ_RIB``, ``RQ_AGENCY_NAME``, ``COMMENTS``.

        Raises:
            APIError: the portal refused the call. No code: The identifier of the bank details
                is missing or not valid. No code: No bank details have this identifier. No code:
                The caller may not read these bank details.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.bankdetail.get``. Scope: ``crm``. Who may call: users who
        may read the contact or company that owns the requisite. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-get.html
        """
        return await self._call(_BANKDETAIL__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: BankdetailListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: BankdetailListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[BankdetailListItem]:
        """List bank details that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``COUNTRY_ID``, ``ID``, ``ENTITY_ID``, ``DATE_CREATE``, ``DATE_MODIFY``,
                ``CREATED_BY_ID``, ``MODIFY_BY_ID``, ``NAME``, ``CODE``, ``XML_ID``, ``ACTIVE``,
                ``SORT``, ``RQ_BANK_NAME``, ``RQ_BANK_ADDR``, ``RQ_BANK_CODE``,
                ``RQ_BANK_ROUTE_NUM``, ``RQ_BIK``, ``RQ_CODEB``, ``RQ_CODEG``, ``RQ_RIB``,
                ``RQ_MFO``, ``RQ_ACC_NAME``, ``RQ_ACC_NUM``, ``RQ_ACC_TYPE``,
                ``RQ_AGENCY_NAME``, ``RQ_IIK``, ``RQ_ACC_CURRENCY``, ``RQ_COR_ACC_NUM``,
                ``RQ_IBAN``, ``RQ_SWIFT``, ``RQ_BIC``, ``COMMENTS``, ``ORIGINATOR_ID``.
            order: Sorting: field → ASC or DESC; in places the direction alone. Keys:
                ``DATE_CREATE``, ``ID``, ``ENTITY_ID``, ``COUNTRY_ID``, ``DATE_MODIFY``,
                ``CREATED_BY_ID``, ``MODIFY_BY_ID``, ``NAME``, ``CODE``, ``XML_ID``, ``ACTIVE``,
                ``SORT``, ``RQ_BANK_NAME``, ``RQ_BANK_ADDR``, ``RQ_BANK_CODE``,
                ``RQ_BANK_ROUTE_NUM``, ``RQ_BIK``, ``RQ_CODEB``, ``RQ_CODEG``, ``RQ_RIB``,
                ``RQ_MFO``, ``RQ_ACC_NAME``, ``RQ_ACC_NUM``, ``RQ_ACC_TYPE``,
                ``RQ_AGENCY_NAME``, ``RQ_IIK``, ``RQ_ACC_CURRENCY``, ``RQ_COR_ACC_NUM``,
                ``RQ_IBAN``, ``RQ_SWIFT``, ``RQ_BIC``, ``COMMENTS``, ``ORIGINATOR_ID``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The caller may not list bank
                details.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.bankdetail.list``. Scope: ``crm``. Who may call: users who
        may read contacts and companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-list.html
        """
        return self._list(
            _BANKDETAIL__LIST,
            {
                "select": select,
                "filter": _in_fields(filter, {"ACTIVE": _yes_no}),
                "order": order,
                "start": start,
            },
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: BankdetailUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change existing bank details.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``NAME``, ``COMMENTS``, ``SORT``,
                ``ACTIVE``, ``CODE``, ``XML_ID``, ``RQ_BANK_NAME``, ``RQ_BANK_ADDR``,
                ``RQ_BANK_CODE``, ``RQ_BANK_ROUTE_NUM``, ``RQ_BIK``, ``RQ_CODEB``, ``RQ_CODEG``,
                ``RQ_RIB``, ``RQ_MFO``, ``RQ_ACC_NAME``, ``RQ_ACC_NUM``, ``RQ_ACC_TYPE``,
                ``RQ_AGENCY_NAME``, ``RQ_IIK``, ``RQ_ACC_CURRENCY``, ``RQ_COR_ACC_NUM``,
                ``RQ_IBAN``, ``RQ_SWIFT``, ``RQ_BIC``, ``ORIGINATOR_ID``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The identifier of the bank details
                is missing or not valid. No code: No bank details have this identifier. No code:
                The caller may not change these bank details. No code: No bank details have this
                identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.bankdetail.update``. Scope: ``crm``. Who may call: users who
        may edit the contact or company that owns the requisite. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-update.html
        """
        return await self._call(
            _BANKDETAIL__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"ACTIVE": _yes_no})},
            extra_params,
        )


class CrmRequisiteLinkMethods(Namespace):
    """Methods of ``crm.requisite.link``."""

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, LinkFieldsResult]:
        """Describe the fields of the link between requisites and a CRM object.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LinkFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``, ``isImmutable``,
            ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.link.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-fields.html
        """
        return self._call(_LINK__FIELDS, {}, extra_params)

    def get(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> LinkGetResult:
        """Get the requisites chosen for one CRM object.

        Args:
            entity_type_id: CRM type of the linked object, such as 2 for a deal. Required.
            entity_id: Identifier of the object concerned. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LinkGetResult``: ``ENTITY_TYPE_ID``, ``ENTITY_ID``, ``REQUISITE_ID``,
            ``BANK_DETAIL_ID``, ``MC_REQUISITE_ID``, ``MC_BANK_DETAIL_ID``.

        Raises:
            APIError: the portal refused the call. ``entityTypeId is not defined or invalid``:
                The CRM object type is missing or not valid. ``entityId is not defined or
                invalid``: The identifier of the CRM object is missing or not valid. ``Not
                found``: The CRM object has no link to requisites. ``Access denied``: The caller
                may not read the requisite link. No code: Nothing was found for what was passed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.link.get``. Scope: ``crm``. Who may call: users who may read
        the CRM object whose link is asked for. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-get.html
        """
        return self._call(
            _LINK__GET, {"entityTypeId": entity_type_id, "entityId": entity_id}, extra_params
        )

    def list(
        self,
        *,
        select: Sequence[LinkListSelect | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        filter: LinkListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: LinkListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[LinkListItem]:
        """List links between requisites and CRM objects that match a filter.

        Args:
            select: Fields to answer with. Keys: ``ENTITY_TYPE_ID``, ``ENTITY_ID``,
                ``REQUISITE_ID``, ``BANK_DETAIL_ID``, ``MC_REQUISITE_ID``,
                ``MC_BANK_DETAIL_ID``.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``ENTITY_TYPE_ID``, ``ENTITY_ID``, ``REQUISITE_ID``, ``BANK_DETAIL_ID``,
                ``MC_REQUISITE_ID``, ``MC_BANK_DETAIL_ID``.
            order: Sorting: field → ASC or DESC; in places the direction alone. Keys:
                ``ENTITY_ID``, ``ENTITY_TYPE_ID``, ``REQUISITE_ID``, ``BANK_DETAIL_ID``,
                ``MC_REQUISITE_ID``, ``MC_BANK_DETAIL_ID``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``Access denied``: The caller may not list
                requisite links. ``0``: The caller has no right to list these records.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.link.list``. Scope: ``crm``. Who may call: users who may
        read CRM objects. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-list.html
        """
        return self._list(
            _LINK__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def register(
        self,
        *,
        fields: LinkRegisterFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Set which requisites a CRM object uses for client and own company.

        Args:
            fields: Values by field. Required. Keys: ``ENTITY_TYPE_ID`` (required),
                ``ENTITY_ID`` (required), ``REQUISITE_ID`` (required), ``BANK_DETAIL_ID``
                (required), ``MC_REQUISITE_ID`` (required), ``MC_BANK_DETAIL_ID`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ENTITY_TYPE_ID is not defined or invalid``:
                The CRM object type is missing or not valid. ``ENTITY_ID is not defined or
                invalid``: The identifier of the CRM object is missing or not valid.
                ``REQUISITE_ID is not defined or invalid``: The identifier of the client's
                requisite is missing or not valid. ``BANK_DETAIL_ID is not defined or invalid``:
                The identifier of the client's bank details is missing or not valid.
                ``MC_REQUISITE_ID is not defined or invalid``: The identifier of your company's
                requisite is missing or not valid. ``MC_BANK_DETAIL_ID is not defined or
                invalid``: The identifier of your company's bank details is missing or not
                valid. ``The Requisite with ID '60' is not found``: No requisite of the client
                has this identifier. No code: The client's requisite does not belong to the
                company named in the object. ``The BankDetail with ID '24' is not found``: No
                bank details of the client have this identifier. No code: The client's bank
                details do not belong to the requisite given. ``The Requisite of your company
                with ID '2' is not found``: No requisite of your company has this identifier. No
                code: The requisite of the own company does not belong to the own company named
                in the object. ``The BankDetail of your company with ID '2' is not found``: No
                bank details of your company have this identifier. No code: The own company's
                bank details do not belong to the requisite given. No code: The CRM object that
                should get the link does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.link.register``. Scope: ``crm``. Who may call: users who may
        edit the CRM object that gets the link. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-register.html
        """
        return self._call(_LINK__REGISTER, {"fields": fields}, extra_params)

    def unregister(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove the link between a CRM object and its requisites.

        Args:
            entity_type_id: CRM type of the linked object, such as 2 for a deal. Required.
            entity_id: Identifier of the object concerned. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``entityTypeId is not defined or invalid``:
                The CRM object type is missing or not valid. ``entityId is not defined or
                invalid``: The identifier of the CRM object is missing or not valid. ``Access
                denied``: The caller may not remove the requisite link. No code: The value of
                `entityId` is missing or not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.link.unregister``. Scope: ``crm``. Who may call: users who
        may edit the CRM object that loses the link. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-unregister.html
        """
        return self._call(
            _LINK__UNREGISTER, {"entityTypeId": entity_type_id, "entityId": entity_id}, extra_params
        )


class AsyncCrmRequisiteLinkMethods(AsyncNamespace):
    """Methods of ``crm.requisite.link``."""

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, LinkFieldsResult]:
        """Describe the fields of the link between requisites and a CRM object.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LinkFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``, ``isImmutable``,
            ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.link.fields``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-fields.html
        """
        return await self._call(_LINK__FIELDS, {}, extra_params)

    async def get(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> LinkGetResult:
        """Get the requisites chosen for one CRM object.

        Args:
            entity_type_id: CRM type of the linked object, such as 2 for a deal. Required.
            entity_id: Identifier of the object concerned. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LinkGetResult``: ``ENTITY_TYPE_ID``, ``ENTITY_ID``, ``REQUISITE_ID``,
            ``BANK_DETAIL_ID``, ``MC_REQUISITE_ID``, ``MC_BANK_DETAIL_ID``.

        Raises:
            APIError: the portal refused the call. ``entityTypeId is not defined or invalid``:
                The CRM object type is missing or not valid. ``entityId is not defined or
                invalid``: The identifier of the CRM object is missing or not valid. ``Not
                found``: The CRM object has no link to requisites. ``Access denied``: The caller
                may not read the requisite link. No code: Nothing was found for what was passed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.link.get``. Scope: ``crm``. Who may call: users who may read
        the CRM object whose link is asked for. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-get.html
        """
        return await self._call(
            _LINK__GET, {"entityTypeId": entity_type_id, "entityId": entity_id}, extra_params
        )

    def list(
        self,
        *,
        select: Sequence[LinkListSelect | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        filter: LinkListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: LinkListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[LinkListItem]:
        """List links between requisites and CRM objects that match a filter.

        Args:
            select: Fields to answer with. Keys: ``ENTITY_TYPE_ID``, ``ENTITY_ID``,
                ``REQUISITE_ID``, ``BANK_DETAIL_ID``, ``MC_REQUISITE_ID``,
                ``MC_BANK_DETAIL_ID``.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``ENTITY_TYPE_ID``, ``ENTITY_ID``, ``REQUISITE_ID``, ``BANK_DETAIL_ID``,
                ``MC_REQUISITE_ID``, ``MC_BANK_DETAIL_ID``.
            order: Sorting: field → ASC or DESC; in places the direction alone. Keys:
                ``ENTITY_ID``, ``ENTITY_TYPE_ID``, ``REQUISITE_ID``, ``BANK_DETAIL_ID``,
                ``MC_REQUISITE_ID``, ``MC_BANK_DETAIL_ID``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``Access denied``: The caller may not list
                requisite links. ``0``: The caller has no right to list these records.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.link.list``. Scope: ``crm``. Who may call: users who may
        read CRM objects. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-list.html
        """
        return self._list(
            _LINK__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def register(
        self,
        *,
        fields: LinkRegisterFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Set which requisites a CRM object uses for client and own company.

        Args:
            fields: Values by field. Required. Keys: ``ENTITY_TYPE_ID`` (required),
                ``ENTITY_ID`` (required), ``REQUISITE_ID`` (required), ``BANK_DETAIL_ID``
                (required), ``MC_REQUISITE_ID`` (required), ``MC_BANK_DETAIL_ID`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ENTITY_TYPE_ID is not defined or invalid``:
                The CRM object type is missing or not valid. ``ENTITY_ID is not defined or
                invalid``: The identifier of the CRM object is missing or not valid.
                ``REQUISITE_ID is not defined or invalid``: The identifier of the client's
                requisite is missing or not valid. ``BANK_DETAIL_ID is not defined or invalid``:
                The identifier of the client's bank details is missing or not valid.
                ``MC_REQUISITE_ID is not defined or invalid``: The identifier of your company's
                requisite is missing or not valid. ``MC_BANK_DETAIL_ID is not defined or
                invalid``: The identifier of your company's bank details is missing or not
                valid. ``The Requisite with ID '60' is not found``: No requisite of the client
                has this identifier. No code: The client's requisite does not belong to the
                company named in the object. ``The BankDetail with ID '24' is not found``: No
                bank details of the client have this identifier. No code: The client's bank
                details do not belong to the requisite given. ``The Requisite of your company
                with ID '2' is not found``: No requisite of your company has this identifier. No
                code: The requisite of the own company does not belong to the own company named
                in the object. ``The BankDetail of your company with ID '2' is not found``: No
                bank details of your company have this identifier. No code: The own company's
                bank details do not belong to the requisite given. No code: The CRM object that
                should get the link does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.link.register``. Scope: ``crm``. Who may call: users who may
        edit the CRM object that gets the link. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-register.html
        """
        return await self._call(_LINK__REGISTER, {"fields": fields}, extra_params)

    async def unregister(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove the link between a CRM object and its requisites.

        Args:
            entity_type_id: CRM type of the linked object, such as 2 for a deal. Required.
            entity_id: Identifier of the object concerned. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``entityTypeId is not defined or invalid``:
                The CRM object type is missing or not valid. ``entityId is not defined or
                invalid``: The identifier of the CRM object is missing or not valid. ``Access
                denied``: The caller may not remove the requisite link. No code: The value of
                `entityId` is missing or not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.link.unregister``. Scope: ``crm``. Who may call: users who
        may edit the CRM object that loses the link. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-unregister.html
        """
        return await self._call(
            _LINK__UNREGISTER, {"entityTypeId": entity_type_id, "entityId": entity_id}, extra_params
        )


class CrmRequisitePresetMethods(Namespace):
    """Methods of ``crm.requisite.preset``."""

    @property
    def field(self) -> CrmRequisitePresetFieldMethods:
        """Methods of ``crm.requisite.preset.field``."""
        return CrmRequisitePresetFieldMethods(self._caller)

    def add(
        self,
        *,
        fields: PresetAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a requisite template.

        Args:
            fields: Values by field. Required. Keys: ``ENTITY_TYPE_ID`` (required),
                ``COUNTRY_ID`` (required), ``NAME`` (required), ``XML_ID``, ``ACTIVE``,
                ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ENTITY_TYPE_ID is not defined or invalid``:
                The type of the template's parent object is missing or not valid. ``Access
                denied``: The caller may not add requisite templates. No code: The object type
                given in `ENTITY_TYPE_ID` is missing or not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.add``. Scope: ``crm``. Who may call: users who may
        add both contacts and companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-add.html
        """
        return self._call(
            _PRESET__ADD, {"fields": _in_fields(fields, {"ACTIVE": _yes_no})}, extra_params
        )

    def countries(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[PresetCountriesResult]:
        """List the countries for which a requisite template can be made.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PresetCountriesResult``: ``ID``, ``CODE``, ``TITLE``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.countries``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-countries.html
        """
        return self._call(_PRESET__COUNTRIES, {}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a requisite template that no requisite uses.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``The Preset with ID '347' is not found``: No
                requisite template has this identifier. No code: The template is in use by
                requisites, which must be deleted before it. ``Access denied``: The caller may
                not delete the requisite template. No code: No requisite template has this
                identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.delete``. Scope: ``crm``. Who may call: users who may
        delete both contacts and companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-delete.html
        """
        return self._call(_PRESET__DELETE, {"id": id}, extra_params)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, PresetFieldsResult]:
        """Describe the fields that a requisite template itself has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PresetFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-fields.html
        """
        return self._call(_PRESET__FIELDS, {}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PresetGetResult:
        """Get one requisite template by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PresetGetResult``: ``ID``, ``ENTITY_TYPE_ID``, ``COUNTRY_ID``,
            ``DATE_CREATE``, ``DATE_MODIFY``, ``CREATED_BY_ID``, ``MODIFY_BY_ID``, ``NAME``,
            ``XML_ID``, ``ACTIVE``, ``SORT``.

        Raises:
            APIError: the portal refused the call. ``The Preset with ID '347' is not found``: No
                requisite template has this identifier. ``Access denied``: The caller may not
                read the requisite template. No code: No requisite template has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.get``. Scope: ``crm``. Who may call: users who may
        read contacts and companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-get.html
        """
        return self._call(_PRESET__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: PresetListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: PresetListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[PresetListItem]:
        """List requisite templates that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``COUNTRY_ID``, ``ID``, ``ENTITY_TYPE_ID``, ``DATE_CREATE``, ``DATE_MODIFY``,
                ``CREATED_BY_ID``, ``MODIFY_BY_ID``, ``NAME``, ``XML_ID``, ``ACTIVE``, ``SORT``.
            order: Sorting: field → ASC or DESC; in places the direction alone. Keys: ``ID``,
                ``ENTITY_TYPE_ID``, ``COUNTRY_ID``, ``DATE_CREATE``, ``DATE_MODIFY``,
                ``CREATED_BY_ID``, ``MODIFY_BY_ID``, ``NAME``, ``XML_ID``, ``ACTIVE``, ``SORT``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``Access denied``: The caller may not list
                requisite templates. ``0``: The caller has no right to list these records.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.list``. Scope: ``crm``. Who may call: users who may
        read contacts and companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-list.html
        """
        return self._list(
            _PRESET__LIST,
            {
                "select": select,
                "filter": _in_fields(filter, {"ACTIVE": _yes_no}),
                "order": order,
                "start": start,
            },
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: PresetUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change an existing requisite template.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``NAME`` (required), ``ACTIVE``,
                ``XML_ID``, ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``The Preset with ID '347' is not found``: No
                requisite template has this identifier. ``Access denied``: The caller may not
                change the requisite template. No code: No requisite template has this
                identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.update``. Scope: ``crm``. Who may call: users who may
        edit both contacts and companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-update.html
        """
        return self._call(
            _PRESET__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"ACTIVE": _yes_no})},
            extra_params,
        )


class AsyncCrmRequisitePresetMethods(AsyncNamespace):
    """Methods of ``crm.requisite.preset``."""

    @property
    def field(self) -> AsyncCrmRequisitePresetFieldMethods:
        """Methods of ``crm.requisite.preset.field``."""
        return AsyncCrmRequisitePresetFieldMethods(self._caller)

    async def add(
        self,
        *,
        fields: PresetAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a requisite template.

        Args:
            fields: Values by field. Required. Keys: ``ENTITY_TYPE_ID`` (required),
                ``COUNTRY_ID`` (required), ``NAME`` (required), ``XML_ID``, ``ACTIVE``,
                ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ENTITY_TYPE_ID is not defined or invalid``:
                The type of the template's parent object is missing or not valid. ``Access
                denied``: The caller may not add requisite templates. No code: The object type
                given in `ENTITY_TYPE_ID` is missing or not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.add``. Scope: ``crm``. Who may call: users who may
        add both contacts and companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-add.html
        """
        return await self._call(
            _PRESET__ADD, {"fields": _in_fields(fields, {"ACTIVE": _yes_no})}, extra_params
        )

    async def countries(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[PresetCountriesResult]:
        """List the countries for which a requisite template can be made.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PresetCountriesResult``: ``ID``, ``CODE``, ``TITLE``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.countries``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-countries.html
        """
        return await self._call(_PRESET__COUNTRIES, {}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a requisite template that no requisite uses.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``The Preset with ID '347' is not found``: No
                requisite template has this identifier. No code: The template is in use by
                requisites, which must be deleted before it. ``Access denied``: The caller may
                not delete the requisite template. No code: No requisite template has this
                identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.delete``. Scope: ``crm``. Who may call: users who may
        delete both contacts and companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-delete.html
        """
        return await self._call(_PRESET__DELETE, {"id": id}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, PresetFieldsResult]:
        """Describe the fields that a requisite template itself has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PresetFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-fields.html
        """
        return await self._call(_PRESET__FIELDS, {}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PresetGetResult:
        """Get one requisite template by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PresetGetResult``: ``ID``, ``ENTITY_TYPE_ID``, ``COUNTRY_ID``,
            ``DATE_CREATE``, ``DATE_MODIFY``, ``CREATED_BY_ID``, ``MODIFY_BY_ID``, ``NAME``,
            ``XML_ID``, ``ACTIVE``, ``SORT``.

        Raises:
            APIError: the portal refused the call. ``The Preset with ID '347' is not found``: No
                requisite template has this identifier. ``Access denied``: The caller may not
                read the requisite template. No code: No requisite template has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.get``. Scope: ``crm``. Who may call: users who may
        read contacts and companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-get.html
        """
        return await self._call(_PRESET__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: PresetListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: PresetListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[PresetListItem]:
        """List requisite templates that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``COUNTRY_ID``, ``ID``, ``ENTITY_TYPE_ID``, ``DATE_CREATE``, ``DATE_MODIFY``,
                ``CREATED_BY_ID``, ``MODIFY_BY_ID``, ``NAME``, ``XML_ID``, ``ACTIVE``, ``SORT``.
            order: Sorting: field → ASC or DESC; in places the direction alone. Keys: ``ID``,
                ``ENTITY_TYPE_ID``, ``COUNTRY_ID``, ``DATE_CREATE``, ``DATE_MODIFY``,
                ``CREATED_BY_ID``, ``MODIFY_BY_ID``, ``NAME``, ``XML_ID``, ``ACTIVE``, ``SORT``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``Access denied``: The caller may not list
                requisite templates. ``0``: The caller has no right to list these records.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.list``. Scope: ``crm``. Who may call: users who may
        read contacts and companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-list.html
        """
        return self._list(
            _PRESET__LIST,
            {
                "select": select,
                "filter": _in_fields(filter, {"ACTIVE": _yes_no}),
                "order": order,
                "start": start,
            },
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: PresetUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change an existing requisite template.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``NAME`` (required), ``ACTIVE``,
                ``XML_ID``, ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``The Preset with ID '347' is not found``: No
                requisite template has this identifier. ``Access denied``: The caller may not
                change the requisite template. No code: No requisite template has this
                identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.update``. Scope: ``crm``. Who may call: users who may
        edit both contacts and companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-update.html
        """
        return await self._call(
            _PRESET__UPDATE,
            {"id": id, "fields": _in_fields(fields, {"ACTIVE": _yes_no})},
            extra_params,
        )


class CrmRequisitePresetFieldMethods(Namespace):
    """Methods of ``crm.requisite.preset.field``."""

    def add(
        self,
        *,
        preset: Mapping[str, object],
        fields: PresetFieldAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a customisable field to a requisite template.

        Args:
            preset: Requisite template that owns the field, as an object with its `ID`.
                Required.
            fields: Values by field. Required. Keys: ``FIELD_NAME`` (required), ``FIELD_TITLE``,
                ``IN_SHORT_LIST``, ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``The field 'RQ_NAME' can not be added``: The
                template already has this field, or its country does not know the field. ``The
                Preset with ID '27' is not found``: No requisite template has this identifier.
                ``Access denied``: The caller may not add fields to requisite templates. No
                code: The template already has this field, or its country does not know the
                field.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.field.add``. Scope: ``crm``. Who may call: users who
        may add both contacts and companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-add.html
        """
        return self._call(
            _PRESET__FIELD__ADD,
            {"preset": preset, "fields": _in_fields(fields, {"IN_SHORT_LIST": _yes_no})},
            extra_params,
        )

    def availabletoadd(
        self,
        *,
        preset: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[str]:
        """List the fields that may still be added to a requisite template.

        Args:
            preset: Requisite template that owns the field, as an object with its `ID`.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``Template not found``: The template whose
                free fields are asked for is not there. No code: The template whose free fields
                are asked for is not there.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.field.availabletoadd``. Scope: ``crm``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-available-to-add.html
        """
        return self._call(_PRESET__FIELD__AVAILABLETOADD, {"preset": preset}, extra_params)

    def delete(
        self,
        *,
        id: int,
        preset: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a customisable field from a requisite template.

        Args:
            id: Identifier. Required.
            preset: Requisite template that owns the field, as an object with its `ID`.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``The PresetField with ID '27' is not
                found``: The template has no customisable field with this identifier. ``The
                Preset with ID '1' is not found``: No requisite template has this identifier.
                ``ID is not defined or invalid``: The identifier of the template or of its field
                is missing or not valid. ``Access denied``: The caller may not change or delete
                fields of the requisite template. No code: The template has no customisable
                field with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.field.delete``. Scope: ``crm``. Who may call: users
        who may delete both contacts and companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-delete.html
        """
        return self._call(_PRESET__FIELD__DELETE, {"id": id, "preset": preset}, extra_params)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, PresetFieldFieldsResult]:
        """Describe the properties that a template's customisable field has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PresetFieldFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.field.fields``. Scope: ``crm``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-fields.html
        """
        return self._call(_PRESET__FIELD__FIELDS, {}, extra_params)

    def get(
        self,
        *,
        id: int,
        preset: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PresetFieldGetResult:
        """Get one customisable field of a requisite template by its identifier.

        Args:
            id: Identifier. Required.
            preset: Requisite template that owns the field, as an object with its `ID`.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PresetFieldGetResult``: ``ID``, ``FIELD_NAME``, ``FIELD_TITLE``,
            ``IN_SHORT_LIST``, ``SORT``.

        Raises:
            APIError: the portal refused the call. ``The PresetField with ID '1' is not found``:
                The template has no customisable field with this identifier. ``The Preset with
                ID '27' is not found``: No requisite template has this identifier. ``Access
                denied``: The caller may not read this field of the requisite template. No code:
                The template has no customisable field with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.field.get``. Scope: ``crm``. Who may call: users who
        may read contacts and companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-get.html
        """
        return self._call(_PRESET__FIELD__GET, {"id": id, "preset": preset}, extra_params)

    def list(
        self,
        *,
        preset: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[PresetFieldListResult]:
        """List all customisable fields of one requisite template.

        Args:
            preset: Requisite template that owns the field, as an object with its `ID`.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PresetFieldListResult``: ``ID``, ``FIELD_NAME``, ``FIELD_TITLE``,
            ``IN_SHORT_LIST``, ``SORT``.

        Raises:
            APIError: the portal refused the call. ``The Preset with ID '27' is not found``: No
                requisite template has this identifier. ``Access denied``: The caller may not
                list the fields of the requisite template. No code: No requisite template has
                this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.field.list``. Scope: ``crm``. Who may call: users who
        may read contacts and companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-list.html
        """
        return self._call(_PRESET__FIELD__LIST, {"preset": preset}, extra_params)

    def update(
        self,
        *,
        id: int,
        preset: Mapping[str, object],
        fields: PresetFieldUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a customisable field of a requisite template.

        Args:
            id: Identifier. Required.
            preset: Requisite template that owns the field, as an object with its `ID`.
                Required.
            fields: Values by field. Required. Keys: ``FIELD_NAME`` (required), ``FIELD_TITLE``,
                ``IN_SHORT_LIST``, ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``The PresetField with ID '1' is not found``:
                The template has no customisable field with this identifier. ``The Preset with
                ID '27' is not found``: No requisite template has this identifier. ``ID is not
                defined or invalid``: The identifier of the template field is missing or not
                valid. ``Access denied``: The caller may not change or delete fields of the
                requisite template. No code: The template has no customisable field with this
                identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.field.update``. Scope: ``crm``. Who may call: users
        who may edit both contacts and companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-update.html
        """
        return self._call(
            _PRESET__FIELD__UPDATE,
            {"id": id, "preset": preset, "fields": _in_fields(fields, {"IN_SHORT_LIST": _yes_no})},
            extra_params,
        )


class AsyncCrmRequisitePresetFieldMethods(AsyncNamespace):
    """Methods of ``crm.requisite.preset.field``."""

    async def add(
        self,
        *,
        preset: Mapping[str, object],
        fields: PresetFieldAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a customisable field to a requisite template.

        Args:
            preset: Requisite template that owns the field, as an object with its `ID`.
                Required.
            fields: Values by field. Required. Keys: ``FIELD_NAME`` (required), ``FIELD_TITLE``,
                ``IN_SHORT_LIST``, ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``The field 'RQ_NAME' can not be added``: The
                template already has this field, or its country does not know the field. ``The
                Preset with ID '27' is not found``: No requisite template has this identifier.
                ``Access denied``: The caller may not add fields to requisite templates. No
                code: The template already has this field, or its country does not know the
                field.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.field.add``. Scope: ``crm``. Who may call: users who
        may add both contacts and companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-add.html
        """
        return await self._call(
            _PRESET__FIELD__ADD,
            {"preset": preset, "fields": _in_fields(fields, {"IN_SHORT_LIST": _yes_no})},
            extra_params,
        )

    async def availabletoadd(
        self,
        *,
        preset: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[str]:
        """List the fields that may still be added to a requisite template.

        Args:
            preset: Requisite template that owns the field, as an object with its `ID`.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``Template not found``: The template whose
                free fields are asked for is not there. No code: The template whose free fields
                are asked for is not there.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.field.availabletoadd``. Scope: ``crm``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-available-to-add.html
        """
        return await self._call(_PRESET__FIELD__AVAILABLETOADD, {"preset": preset}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        preset: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a customisable field from a requisite template.

        Args:
            id: Identifier. Required.
            preset: Requisite template that owns the field, as an object with its `ID`.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``The PresetField with ID '27' is not
                found``: The template has no customisable field with this identifier. ``The
                Preset with ID '1' is not found``: No requisite template has this identifier.
                ``ID is not defined or invalid``: The identifier of the template or of its field
                is missing or not valid. ``Access denied``: The caller may not change or delete
                fields of the requisite template. No code: The template has no customisable
                field with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.field.delete``. Scope: ``crm``. Who may call: users
        who may delete both contacts and companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-delete.html
        """
        return await self._call(_PRESET__FIELD__DELETE, {"id": id, "preset": preset}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, PresetFieldFieldsResult]:
        """Describe the properties that a template's customisable field has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PresetFieldFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.field.fields``. Scope: ``crm``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-fields.html
        """
        return await self._call(_PRESET__FIELD__FIELDS, {}, extra_params)

    async def get(
        self,
        *,
        id: int,
        preset: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> PresetFieldGetResult:
        """Get one customisable field of a requisite template by its identifier.

        Args:
            id: Identifier. Required.
            preset: Requisite template that owns the field, as an object with its `ID`.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PresetFieldGetResult``: ``ID``, ``FIELD_NAME``, ``FIELD_TITLE``,
            ``IN_SHORT_LIST``, ``SORT``.

        Raises:
            APIError: the portal refused the call. ``The PresetField with ID '1' is not found``:
                The template has no customisable field with this identifier. ``The Preset with
                ID '27' is not found``: No requisite template has this identifier. ``Access
                denied``: The caller may not read this field of the requisite template. No code:
                The template has no customisable field with this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.field.get``. Scope: ``crm``. Who may call: users who
        may read contacts and companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-get.html
        """
        return await self._call(_PRESET__FIELD__GET, {"id": id, "preset": preset}, extra_params)

    async def list(
        self,
        *,
        preset: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[PresetFieldListResult]:
        """List all customisable fields of one requisite template.

        Args:
            preset: Requisite template that owns the field, as an object with its `ID`.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PresetFieldListResult``: ``ID``, ``FIELD_NAME``, ``FIELD_TITLE``,
            ``IN_SHORT_LIST``, ``SORT``.

        Raises:
            APIError: the portal refused the call. ``The Preset with ID '27' is not found``: No
                requisite template has this identifier. ``Access denied``: The caller may not
                list the fields of the requisite template. No code: No requisite template has
                this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.field.list``. Scope: ``crm``. Who may call: users who
        may read contacts and companies. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-list.html
        """
        return await self._call(_PRESET__FIELD__LIST, {"preset": preset}, extra_params)

    async def update(
        self,
        *,
        id: int,
        preset: Mapping[str, object],
        fields: PresetFieldUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a customisable field of a requisite template.

        Args:
            id: Identifier. Required.
            preset: Requisite template that owns the field, as an object with its `ID`.
                Required.
            fields: Values by field. Required. Keys: ``FIELD_NAME`` (required), ``FIELD_TITLE``,
                ``IN_SHORT_LIST``, ``SORT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``The PresetField with ID '1' is not found``:
                The template has no customisable field with this identifier. ``The Preset with
                ID '27' is not found``: No requisite template has this identifier. ``ID is not
                defined or invalid``: The identifier of the template field is missing or not
                valid. ``Access denied``: The caller may not change or delete fields of the
                requisite template. No code: The template has no customisable field with this
                identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.preset.field.update``. Scope: ``crm``. Who may call: users
        who may edit both contacts and companies. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-update.html
        """
        return await self._call(
            _PRESET__FIELD__UPDATE,
            {"id": id, "preset": preset, "fields": _in_fields(fields, {"IN_SHORT_LIST": _yes_no})},
            extra_params,
        )


class CrmRequisiteUserfieldMethods(Namespace):
    """Methods of ``crm.requisite.userfield``."""

    def add(
        self,
        *,
        fields: UserfieldAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a custom field for requisites.

        Args:
            fields: Values by field. Required. Keys: ``USER_TYPE_ID`` (required), ``ENTITY_ID``
                (required), ``SORT``, ``MULTIPLE``, ``MANDATORY``, ``SHOW_FILTER``,
                ``SHOW_IN_LIST``, ``EDIT_FORM_LABEL``, ``LIST_COLUMN_LABEL``,
                ``LIST_FILTER_LABEL``, ``FIELD_NAME`` (required), ``XML_ID``, ``EDIT_IN_LIST``,
                ``IS_SEARCHABLE``, ``ERROR_MESSAGE``, ``HELP_MESSAGE``, ``LIST``, ``SETTINGS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: Requisites already have a
                custom field with this code. No code: The custom field has no data type:
                `USER_TYPE_ID` is missing. No code: The code of the custom field (`FIELD_NAME`)
                is missing. No code: The caller may not add custom fields. ``ERROR_CORE``: The
                custom field could not be created. ``ERROR_CORE``: The choices of the list field
                could not be saved, for instance because of a repeated external key.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.userfield.add``. Scope: ``crm``. Who may call:
        administrators and users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-add.html
        """
        return self._call(
            _USERFIELD__ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "MULTIPLE": _yes_no,
                        "MANDATORY": _yes_no,
                        "SHOW_IN_LIST": _yes_no,
                        "EDIT_IN_LIST": _yes_no,
                        "IS_SEARCHABLE": _yes_no,
                        "LIST": {"DEF": _yes_no, "DEL": _yes_no},
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
        """Delete a custom field of requisites.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: No custom field has this identifier.
                No code: The identifier of the custom field is missing or not valid. No code:
                The caller may not delete the custom field. ``ERROR_CORE``: The custom field
                could not be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.userfield.delete``. Scope: ``crm``. Who may call:
        administrators and users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-delete.html
        """
        return self._call(_USERFIELD__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> UserfieldGetResult:
        """Get one custom field of requisites by its identifier.

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
            APIError: the portal refused the call. No code: The identifier of the custom field
                is missing or not valid. ``ERROR_NOT_FOUND``: No custom field has this
                identifier. ``Empty string"``: The caller may not read the custom field.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.userfield.get``. Scope: ``crm``. Who may call: users who may
        read requisites. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-get.html
        """
        return self._call(_USERFIELD__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: UserfieldListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[UserfieldListItem]:
        """List custom fields of requisites that match a filter.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``MANDATORY``, ``ID``, ``ENTITY_ID``, ``FIELD_NAME``, ``USER_TYPE_ID``,
                ``XML_ID``, ``SORT``, ``MULTIPLE``, ``SHOW_FILTER``, ``SHOW_IN_LIST``,
                ``EDIT_IN_LIST``, ``IS_SEARCHABLE``, ``EDIT_FORM_LABEL``, ``LIST_COLUMN_LABEL``,
                ``LIST_FILTER_LABEL``, ``ERROR_MESSAGE``, ``HELP_MESSAGE``, ``LIST``,
                ``SETTINGS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The caller may not list the custom
                fields of requisites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.userfield.list``. Scope: ``crm``. Who may call: users who
        may read requisites. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-list.html
        """
        return self._list(
            _USERFIELD__LIST,
            {
                "order": order,
                "filter": _in_fields(
                    filter,
                    {
                        "MANDATORY": _yes_no,
                        "MULTIPLE": _yes_no,
                        "SHOW_IN_LIST": _yes_no,
                        "EDIT_IN_LIST": _yes_no,
                        "IS_SEARCHABLE": _yes_no,
                        "LIST": {"DEF": _yes_no, "DEL": _yes_no},
                    },
                ),
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
        """Change a custom field of requisites.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``EDIT_FORM_LABEL``, ``LIST_COLUMN_LABEL``,
                ``LIST_FILTER_LABEL``, ``XML_ID``, ``SORT``, ``MULTIPLE``, ``MANDATORY``,
                ``SHOW_FILTER``, ``SHOW_IN_LIST``, ``EDIT_IN_LIST``, ``IS_SEARCHABLE``,
                ``ERROR_MESSAGE``, ``HELP_MESSAGE``, ``LIST``, ``SETTINGS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: No custom field has this identifier.
                No code: No custom field has this identifier. No code: The identifier of the
                custom field is missing or not valid. No code: The caller may not change the
                custom field. ``ERROR_CORE``: The custom field could not be changed.
                ``ERROR_CORE``: The choices of the list field could not be saved, for instance
                because of a repeated external key.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.userfield.update``. Scope: ``crm``. Who may call:
        administrators and users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-update.html
        """
        return self._call(
            _USERFIELD__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "MULTIPLE": _yes_no,
                        "MANDATORY": _yes_no,
                        "SHOW_IN_LIST": _yes_no,
                        "EDIT_IN_LIST": _yes_no,
                        "IS_SEARCHABLE": _yes_no,
                        "LIST": {"DEF": _yes_no, "DEL": _yes_no},
                    },
                ),
            },
            extra_params,
        )


class AsyncCrmRequisiteUserfieldMethods(AsyncNamespace):
    """Methods of ``crm.requisite.userfield``."""

    async def add(
        self,
        *,
        fields: UserfieldAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a custom field for requisites.

        Args:
            fields: Values by field. Required. Keys: ``USER_TYPE_ID`` (required), ``ENTITY_ID``
                (required), ``SORT``, ``MULTIPLE``, ``MANDATORY``, ``SHOW_FILTER``,
                ``SHOW_IN_LIST``, ``EDIT_FORM_LABEL``, ``LIST_COLUMN_LABEL``,
                ``LIST_FILTER_LABEL``, ``FIELD_NAME`` (required), ``XML_ID``, ``EDIT_IN_LIST``,
                ``IS_SEARCHABLE``, ``ERROR_MESSAGE``, ``HELP_MESSAGE``, ``LIST``, ``SETTINGS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: Requisites already have a
                custom field with this code. No code: The custom field has no data type:
                `USER_TYPE_ID` is missing. No code: The code of the custom field (`FIELD_NAME`)
                is missing. No code: The caller may not add custom fields. ``ERROR_CORE``: The
                custom field could not be created. ``ERROR_CORE``: The choices of the list field
                could not be saved, for instance because of a repeated external key.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.userfield.add``. Scope: ``crm``. Who may call:
        administrators and users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-add.html
        """
        return await self._call(
            _USERFIELD__ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "MULTIPLE": _yes_no,
                        "MANDATORY": _yes_no,
                        "SHOW_IN_LIST": _yes_no,
                        "EDIT_IN_LIST": _yes_no,
                        "IS_SEARCHABLE": _yes_no,
                        "LIST": {"DEF": _yes_no, "DEL": _yes_no},
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
        """Delete a custom field of requisites.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: No custom field has this identifier.
                No code: The identifier of the custom field is missing or not valid. No code:
                The caller may not delete the custom field. ``ERROR_CORE``: The custom field
                could not be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.userfield.delete``. Scope: ``crm``. Who may call:
        administrators and users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-delete.html
        """
        return await self._call(_USERFIELD__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> UserfieldGetResult:
        """Get one custom field of requisites by its identifier.

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
            APIError: the portal refused the call. No code: The identifier of the custom field
                is missing or not valid. ``ERROR_NOT_FOUND``: No custom field has this
                identifier. ``Empty string"``: The caller may not read the custom field.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.userfield.get``. Scope: ``crm``. Who may call: users who may
        read requisites. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-get.html
        """
        return await self._call(_USERFIELD__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: UserfieldListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[UserfieldListItem]:
        """List custom fields of requisites that match a filter.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``MANDATORY``, ``ID``, ``ENTITY_ID``, ``FIELD_NAME``, ``USER_TYPE_ID``,
                ``XML_ID``, ``SORT``, ``MULTIPLE``, ``SHOW_FILTER``, ``SHOW_IN_LIST``,
                ``EDIT_IN_LIST``, ``IS_SEARCHABLE``, ``EDIT_FORM_LABEL``, ``LIST_COLUMN_LABEL``,
                ``LIST_FILTER_LABEL``, ``ERROR_MESSAGE``, ``HELP_MESSAGE``, ``LIST``,
                ``SETTINGS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The caller may not list the custom
                fields of requisites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.userfield.list``. Scope: ``crm``. Who may call: users who
        may read requisites. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-list.html
        """
        return self._list(
            _USERFIELD__LIST,
            {
                "order": order,
                "filter": _in_fields(
                    filter,
                    {
                        "MANDATORY": _yes_no,
                        "MULTIPLE": _yes_no,
                        "SHOW_IN_LIST": _yes_no,
                        "EDIT_IN_LIST": _yes_no,
                        "IS_SEARCHABLE": _yes_no,
                        "LIST": {"DEF": _yes_no, "DEL": _yes_no},
                    },
                ),
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
        """Change a custom field of requisites.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``EDIT_FORM_LABEL``, ``LIST_COLUMN_LABEL``,
                ``LIST_FILTER_LABEL``, ``XML_ID``, ``SORT``, ``MULTIPLE``, ``MANDATORY``,
                ``SHOW_FILTER``, ``SHOW_IN_LIST``, ``EDIT_IN_LIST``, ``IS_SEARCHABLE``,
                ``ERROR_MESSAGE``, ``HELP_MESSAGE``, ``LIST``, ``SETTINGS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: No custom field has this identifier.
                No code: No custom field has this identifier. No code: The identifier of the
                custom field is missing or not valid. No code: The caller may not change the
                custom field. ``ERROR_CORE``: The custom field could not be changed.
                ``ERROR_CORE``: The choices of the list field could not be saved, for instance
                because of a repeated external key.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.requisite.userfield.update``. Scope: ``crm``. Who may call:
        administrators and users who may change CRM settings. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-update.html
        """
        return await self._call(
            _USERFIELD__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "MULTIPLE": _yes_no,
                        "MANDATORY": _yes_no,
                        "SHOW_IN_LIST": _yes_no,
                        "EDIT_IN_LIST": _yes_no,
                        "IS_SEARCHABLE": _yes_no,
                        "LIST": {"DEF": _yes_no, "DEL": _yes_no},
                    },
                ),
            },
            extra_params,
        )
