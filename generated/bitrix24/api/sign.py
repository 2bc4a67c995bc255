# Generated from spec/sign: edit the spec there, then run python -m generator build.
"""Methods of ``sign``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import require_one as _require_one

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class B2eCompanyProviderListItem(TypedDict):
    """What ``result`` holds."""

    code: str
    """Code that identifies the entry."""
    uid: str
    """Unique identifier of the provider, participant or document."""
    name: str
    date: str
    expires: str
    """Time when the provider expires."""


class B2eDocumentGetResultState(TypedDict):
    """Status of the document or participant, with code and name."""

    code: str
    """Code that identifies the entry."""
    name: str


class B2eDocumentGetResultMembersUser(TypedDict):
    """Data of the user, or the identifier."""

    employeeCode: str
    """Code of the employee in HCM Link."""
    employeeId: int
    """Employee in HCM Link."""
    userId: int
    """Identifier of the user."""


class B2eDocumentGetResultMembersState(TypedDict):
    """Status of the document or participant, with code and name."""

    code: str
    """Code that identifies the entry."""
    name: str


class B2eDocumentGetResultMembers(TypedDict):
    """Participants; sending needs at least one signer and one assignee."""

    uid: str
    """Unique identifier of the provider, participant or document."""
    role: str
    """Role, e.g. of a user or participant."""
    party: int
    """Number of the signing party."""
    user: B2eDocumentGetResultMembersUser
    """Data of the user, or the identifier."""
    state: B2eDocumentGetResultMembersState
    """Status of the document or participant, with code and name."""


class B2eDocumentGetResult(TypedDict):
    """What ``result`` holds."""

    uid: str
    """Unique identifier of the provider, participant or document."""
    state: B2eDocumentGetResultState
    """Status of the document or participant, with code and name."""
    members: list[B2eDocumentGetResultMembers]
    """Participants; sending needs at least one signer and one assignee."""


class B2eDocumentSendFieldsCompany(TypedDict):
    """Sending company; in a signed document its HCM Link code."""

    crmId: NotRequired[int]
    """Own company in the CRM; give either this or `uuid`."""
    uuid: NotRequired[str]
    """Company in HCM Link by UUID; give either this or `crmId`."""


class B2eDocumentSendFieldsMembers(TypedDict):
    """Participants; sending needs at least one signer and one assignee."""

    userId: NotRequired[int]
    """Identifier of the user."""
    role: Literal["signer", "assignee", "reviewer", "editor"]
    """Role, e.g. of a user or participant. One of ``signer`` (employee who signs), ``assignee``
    (representative of the company), ``reviewer`` (person who approves), ``editor`` (person who
    fills in).
    """
    employeeCode: NotRequired[str]
    """Code of the employee in HCM Link."""
    employeeId: NotRequired[int]
    """Employee in HCM Link."""


class B2eDocumentSendFieldsResponsible(TypedDict):
    """Person responsible for the document."""

    userId: NotRequired[int]
    """Identifier of the user."""
    employeeCode: NotRequired[str]
    """Code of the employee in HCM Link."""
    employeeId: NotRequired[int]
    """Employee in HCM Link."""
    role: NotRequired[Literal["signer", "assignee", "reviewer", "editor"]]
    """Role, e.g. of a user or participant. One of ``signer`` (employee who signs), ``assignee``
    (representative of the company), ``reviewer`` (person who approves), ``editor`` (person who
    fills in). Default: ``reviewer``.
    """


class B2eDocumentSendFieldsFiles(TypedDict):
    """Document files to be signed."""

    fileName: str
    """Name of the file, with the extension `.pdf` when sending."""
    fileType: str
    """MIME type of the file, only `application/pdf`."""
    fileContent: str
    """Content of the file in Base64, with its name before it where a list is expected."""


class B2eDocumentSendFieldsExternalSettings(TypedDict):
    """Number and date of the document in your own system."""

    externalId: str
    """Identifier of the document in your own system, up to 255 characters."""
    externalDateCreate: str
    """Date of the document in your own system, ISO 8601."""


class B2eDocumentSendFields(TypedDict):
    """Values by field."""

    company: B2eDocumentSendFieldsCompany | Mapping[str, object]
    """Sending company; in a signed document its HCM Link code."""
    members: Sequence[B2eDocumentSendFieldsMembers | Mapping[str, object]]
    """Participants; sending needs at least one signer and one assignee."""
    responsible: B2eDocumentSendFieldsResponsible | Mapping[str, object]
    """Person responsible for the document."""
    companyProviderUid: str
    """Signing provider, from the list of the company's providers."""
    files: Sequence[B2eDocumentSendFieldsFiles | Mapping[str, object]]
    """Document files to be signed."""
    regionDocumentType: str
    """Document type code of the region; `12.999` is the safe default."""
    externalSettings: B2eDocumentSendFieldsExternalSettings | Mapping[str, object]
    """Number and date of the document in your own system."""
    language: NotRequired[str]
    """Language of returned names, left out: `en`; or of the document."""


class B2eDocumentSendResultState(TypedDict):
    """Status of the document or participant, with code and name."""

    code: str
    """Code that identifies the entry."""
    name: str


class B2eDocumentSendResultMembersUser(TypedDict):
    """Data of the user, or the identifier."""

    employeeCode: str
    """Code of the employee in HCM Link."""
    employeeId: int
    """Employee in HCM Link."""
    userId: int
    """Identifier of the user."""


class B2eDocumentSendResultMembersState(TypedDict):
    """Status of the document or participant, with code and name."""

    code: str
    """Code that identifies the entry."""
    name: str


class B2eDocumentSendResultMembers(TypedDict):
    """Participants; sending needs at least one signer and one assignee."""

    uid: str
    """Unique identifier of the provider, participant or document."""
    role: str
    """Role, e.g. of a user or participant."""
    party: int
    """Number of the signing party."""
    user: B2eDocumentSendResultMembersUser
    """Data of the user, or the identifier."""
    state: B2eDocumentSendResultMembersState
    """Status of the document or participant, with code and name."""


class B2eDocumentSendResult(TypedDict):
    """What ``result`` holds."""

    uid: str
    """Unique identifier of the provider, participant or document."""
    state: B2eDocumentSendResultState
    """Status of the document or participant, with code and name."""
    members: list[B2eDocumentSendResultMembers]
    """Participants; sending needs at least one signer and one assignee."""


class B2eHcmlinkDocumentGetResultDocument(TypedDict):
    """Data of the document, or descriptions of its fields."""

    date: str
    name: str
    fileUrl: str
    """Link to download the signed file."""
    fileName: str
    """Name of the file, with the extension `.pdf` when sending."""
    uid: str
    """Unique identifier of the provider, participant or document."""
    documentUid: str
    """Unique identifier of the HR document, may be null."""


class B2eHcmlinkDocumentGetResult(TypedDict):
    """What ``result`` holds."""

    company: str
    """Sending company; in a signed document its HCM Link code."""
    employee: str
    """Code of the employee in HCM Link."""
    document: B2eHcmlinkDocumentGetResultDocument
    """Data of the document, or descriptions of its fields."""


class B2eMysafeTailItem(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    title: str
    create_date: str
    """Date when the document was created."""
    signed_date: str
    """Date when the document was signed."""
    creator_id: int
    """User who created the document."""
    member_id: int
    """User with whom the document is signed."""
    role: str
    """Role, e.g. of a user or participant."""
    file_url: str
    """Link to download the signed document."""


class B2ePersonalTailItem(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    title: str
    signed_date: str
    """Date when the document was signed."""
    file_url: str
    """Link to download the signed document."""


_B2E__COMPANY__PROVIDER__LIST: Final[ListEndpoint[B2eCompanyProviderListItem]] = ListEndpoint(
    "sign.b2e.company.provider.list", Paging("offset", (), 100, ("offset",))
)
_B2E__DOCUMENT__GET: Final[Endpoint[B2eDocumentGetResult]] = Endpoint(
    "sign.b2e.document.get", write=False
)
_B2E__DOCUMENT__SEND: Final[Endpoint[B2eDocumentSendResult]] = Endpoint("sign.b2e.document.send")
_B2E__HCMLINK__DOCUMENT__GET: Final[Endpoint[B2eHcmlinkDocumentGetResult]] = Endpoint(
    "sign.b2e.hcmlink.document.get", write=False
)
_B2E__MYSAFE__TAIL: Final[ListEndpoint[B2eMysafeTailItem]] = ListEndpoint(
    "sign.b2e.mysafe.tail", Paging("offset", (), 20, ("offset",), id="id")
)
_B2E__PERSONAL__TAIL: Final[ListEndpoint[B2ePersonalTailItem]] = ListEndpoint(
    "sign.b2e.personal.tail", Paging("offset", (), 20, ("offset",), id="id")
)


class SignMethods(Namespace):
    """Methods of ``sign``."""

    @property
    def b2e(self) -> SignB2eMethods:
        """Methods of ``sign.b2e``."""
        return SignB2eMethods(self._caller)


class AsyncSignMethods(AsyncNamespace):
    """Methods of ``sign``."""

    @property
    def b2e(self) -> AsyncSignB2eMethods:
        """Methods of ``sign.b2e``."""
        return AsyncSignB2eMethods(self._caller)


class SignB2eMethods(Namespace):
    """Methods of ``sign.b2e``."""

    @property
    def company(self) -> SignB2eCompanyMethods:
        """Methods of ``sign.b2e.company``."""
        return SignB2eCompanyMethods(self._caller)

    @property
    def document(self) -> SignB2eDocumentMethods:
        """Methods of ``sign.b2e.document``."""
        return SignB2eDocumentMethods(self._caller)

    @property
    def hcmlink(self) -> SignB2eHcmlinkMethods:
        """Methods of ``sign.b2e.hcmlink``."""
        return SignB2eHcmlinkMethods(self._caller)

    @property
    def mysafe(self) -> SignB2eMysafeMethods:
        """Methods of ``sign.b2e.mysafe``."""
        return SignB2eMysafeMethods(self._caller)

    @property
    def personal(self) -> SignB2ePersonalMethods:
        """Methods of ``sign.b2e.personal``."""
        return SignB2ePersonalMethods(self._caller)


class AsyncSignB2eMethods(AsyncNamespace):
    """Methods of ``sign.b2e``."""

    @property
    def company(self) -> AsyncSignB2eCompanyMethods:
        """Methods of ``sign.b2e.company``."""
        return AsyncSignB2eCompanyMethods(self._caller)

    @property
    def document(self) -> AsyncSignB2eDocumentMethods:
        """Methods of ``sign.b2e.document``."""
        return AsyncSignB2eDocumentMethods(self._caller)

    @property
    def hcmlink(self) -> AsyncSignB2eHcmlinkMethods:
        """Methods of ``sign.b2e.hcmlink``."""
        return AsyncSignB2eHcmlinkMethods(self._caller)

    @property
    def mysafe(self) -> AsyncSignB2eMysafeMethods:
        """Methods of ``sign.b2e.mysafe``."""
        return AsyncSignB2eMysafeMethods(self._caller)

    @property
    def personal(self) -> AsyncSignB2ePersonalMethods:
        """Methods of ``sign.b2e.personal``."""
        return AsyncSignB2ePersonalMethods(self._caller)


class SignB2eCompanyMethods(Namespace):
    """Methods of ``sign.b2e.company``."""

    @property
    def provider(self) -> SignB2eCompanyProviderMethods:
        """Methods of ``sign.b2e.company.provider``."""
        return SignB2eCompanyProviderMethods(self._caller)


class AsyncSignB2eCompanyMethods(AsyncNamespace):
    """Methods of ``sign.b2e.company``."""

    @property
    def provider(self) -> AsyncSignB2eCompanyProviderMethods:
        """Methods of ``sign.b2e.company.provider``."""
        return AsyncSignB2eCompanyProviderMethods(self._caller)


class SignB2eCompanyProviderMethods(Namespace):
    """Methods of ``sign.b2e.company.provider``."""

    def list(
        self,
        *,
        company_uuid: str | NotGiven = NOT_GIVEN,
        company_crm_id: int | NotGiven = NOT_GIVEN,
        language: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[B2eCompanyProviderListItem]:
        """List the signing providers that a company can use for HR documents.

        Args:
            company_uuid: Company in HCM Link by UUID; required unless `companyCrmId` is given.
            company_crm_id: Own company in the CRM; required unless `companyUuid` is given.
            language: Language of returned names, left out: `en`; or of the document. Default:
                ``en``.
            limit: Largest number of entries to answer with.
            offset: Number of entries to skip; in event queues, number from which events are
                still to be read.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this call. ``WRONG_AUTH_TYPE``: The call was not made by an
                application. ``510``: Neither `companyUuid` nor `companyCrmId` leads to a
                company. ``510``: The CRM has no such company of one's own. No code: Give either
                `companyUuid` or `companyCrmId`. No code: `companyUuid` needs the module
                humanresources, which is not installed. No code: Virtual providers could not be
                registered automatically; check the own company's CRM data.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of company_uuid and company_crm_id is given.

        REST method ``sign.b2e.company.provider.list``. Scope: ``sign.b2e``, ``crm``. Who may
        call: users who may create documents in e-Signature for HR. Reads only.

        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html
        """
        _require_one(
            company_uuid=company_uuid,
            company_crm_id=company_crm_id,
        )
        return self._list(
            _B2E__COMPANY__PROVIDER__LIST,
            {
                "companyUuid": company_uuid,
                "companyCrmId": company_crm_id,
                "language": language,
                "limit": limit,
                "offset": offset,
            },
            extra_params,
        )


class AsyncSignB2eCompanyProviderMethods(AsyncNamespace):
    """Methods of ``sign.b2e.company.provider``."""

    def list(
        self,
        *,
        company_uuid: str | NotGiven = NOT_GIVEN,
        company_crm_id: int | NotGiven = NOT_GIVEN,
        language: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[B2eCompanyProviderListItem]:
        """List the signing providers that a company can use for HR documents.

        Args:
            company_uuid: Company in HCM Link by UUID; required unless `companyCrmId` is given.
            company_crm_id: Own company in the CRM; required unless `companyUuid` is given.
            language: Language of returned names, left out: `en`; or of the document. Default:
                ``en``.
            limit: Largest number of entries to answer with.
            offset: Number of entries to skip; in event queues, number from which events are
                still to be read.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this call. ``WRONG_AUTH_TYPE``: The call was not made by an
                application. ``510``: Neither `companyUuid` nor `companyCrmId` leads to a
                company. ``510``: The CRM has no such company of one's own. No code: Give either
                `companyUuid` or `companyCrmId`. No code: `companyUuid` needs the module
                humanresources, which is not installed. No code: Virtual providers could not be
                registered automatically; check the own company's CRM data.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of company_uuid and company_crm_id is given.

        REST method ``sign.b2e.company.provider.list``. Scope: ``sign.b2e``, ``crm``. Who may
        call: users who may create documents in e-Signature for HR. Reads only.

        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html
        """
        _require_one(
            company_uuid=company_uuid,
            company_crm_id=company_crm_id,
        )
        return self._list(
            _B2E__COMPANY__PROVIDER__LIST,
            {
                "companyUuid": company_uuid,
                "companyCrmId": company_crm_id,
                "language": language,
                "limit": limit,
                "offset": offset,
            },
            extra_params,
        )


class SignB2eDocumentMethods(Namespace):
    """Methods of ``sign.b2e.document``."""

    def get(
        self,
        *,
        uid: str | NotGiven = NOT_GIVEN,
        language: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> B2eDocumentGetResult:
        """Fetch the state of an HR document and of everyone who signs it.

        Args:
            uid: Unique identifier of the provider, participant or document.
            language: Language of returned names, left out: `en`; or of the document. Default:
                ``en``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``B2eDocumentGetResult``: ``uid``, ``state``, ``members``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this call. ``WRONG_AUTH_TYPE``: The call was not made by an
                application. ``INTERNAL_ERROR``: The answer could not be put together because of
                an internal error. No code: `uid` of the document is missing. No code: There is
                no document with this `uid`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sign.b2e.document.get``. Scope: ``sign.b2e``, ``crm``. Who may call: users
        who may view documents in e-Signature for HR. Reads only.

        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-get.html
        """
        return self._call(_B2E__DOCUMENT__GET, {"uid": uid, "language": language}, extra_params)

    def send(
        self,
        *,
        fields: B2eDocumentSendFields | Mapping[str, object],
        language: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> B2eDocumentSendResult:
        """Send an HR document to its participants for signing.

        Args:
            fields: Values by field. Required. Keys: ``company`` (required), ``members``
                (required), ``responsible`` (required), ``companyProviderUid`` (required),
                ``files`` (required), ``regionDocumentType`` (required), ``externalSettings``
                (required), ``language``.
            language: Language of returned names, left out: `en`; or of the document. Default:
                ``en``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``B2eDocumentSendResult``: ``uid``, ``state``, ``members``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this call. ``WRONG_AUTH_TYPE``: The call was not made by an
                application. ``BAD_REQUEST``: `fields` is missing or empty. ``BAD_REQUEST``:
                `companyProviderUid` is missing. ``BAD_REQUEST``: `responsible` is missing.
                ``BAD_REQUEST``: `members` has nobody with the role `signer`. ``BAD_REQUEST``:
                `members` has nobody with the role `assignee`. ``BAD_REQUEST``: A participant
                has a role that does not exist. ``BAD_REQUEST``: A participant has none of
                `employeeId`, `employeeCode` and `userId`. ``BAD_REQUEST``: There is no employee
                with this `employeeCode`. ``BAD_REQUEST``: There is no employee with this
                `employeeId`. ``BAD_REQUEST``: The user in `userId` is not known as an employee.
                ``BAD_REQUEST``: The employee has no Bitrix24 user. ``BAD_REQUEST``: `files` is
                missing or empty. ``BAD_REQUEST``: `files` holds more than one file; only one
                can be signed. ``BAD_REQUEST``: `fileType` is something other than
                `application/pdf`. ``BAD_REQUEST``: The file name is not valid. ``BAD_REQUEST``:
                The file name has no extension. ``BAD_REQUEST``: Files with this extension
                cannot be signed. ``BAD_REQUEST``: `regionDocumentType` is missing though the
                region has codes; `12.999` is the default. ``BAD_REQUEST``: `regionDocumentType`
                is not a known code; `12.999` is the default. ``BAD_REQUEST``: The company
                cannot use this signing provider. ``BAD_REQUEST``: The registration of the
                signing provider is out of date. ``BAD_REQUEST``: `externalDateCreate` is
                missing in `externalSettings`. ``BAD_REQUEST``: `externalId` is missing in
                `externalSettings`. ``BAD_REQUEST``: `externalDateCreate` in `externalSettings`
                is not a valid date. ``BAD_REQUEST``: `externalId` in `externalSettings` is
                longer than 255 characters. ``INTERNAL_ERROR``: The document could not be sent,
                or the answer not be put together, for internal reasons. No code: Fields of HCM
                Link need the module humanresources, which is not installed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sign.b2e.document.send``. Scope: ``sign.b2e``, ``crm``. Who may call:
        users who may create documents in e-Signature for HR. Writes.

        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-send.html
        """
        return self._call(
            _B2E__DOCUMENT__SEND, {"fields": fields, "language": language}, extra_params
        )


class AsyncSignB2eDocumentMethods(AsyncNamespace):
    """Methods of ``sign.b2e.document``."""

    async def get(
        self,
        *,
        uid: str | NotGiven = NOT_GIVEN,
        language: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> B2eDocumentGetResult:
        """Fetch the state of an HR document and of everyone who signs it.

        Args:
            uid: Unique identifier of the provider, participant or document.
            language: Language of returned names, left out: `en`; or of the document. Default:
                ``en``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``B2eDocumentGetResult``: ``uid``, ``state``, ``members``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this call. ``WRONG_AUTH_TYPE``: The call was not made by an
                application. ``INTERNAL_ERROR``: The answer could not be put together because of
                an internal error. No code: `uid` of the document is missing. No code: There is
                no document with this `uid`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sign.b2e.document.get``. Scope: ``sign.b2e``, ``crm``. Who may call: users
        who may view documents in e-Signature for HR. Reads only.

        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-get.html
        """
        return await self._call(
            _B2E__DOCUMENT__GET, {"uid": uid, "language": language}, extra_params
        )

    async def send(
        self,
        *,
        fields: B2eDocumentSendFields | Mapping[str, object],
        language: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> B2eDocumentSendResult:
        """Send an HR document to its participants for signing.

        Args:
            fields: Values by field. Required. Keys: ``company`` (required), ``members``
                (required), ``responsible`` (required), ``companyProviderUid`` (required),
                ``files`` (required), ``regionDocumentType`` (required), ``externalSettings``
                (required), ``language``.
            language: Language of returned names, left out: `en`; or of the document. Default:
                ``en``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``B2eDocumentSendResult``: ``uid``, ``state``, ``members``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this call. ``WRONG_AUTH_TYPE``: The call was not made by an
                application. ``BAD_REQUEST``: `fields` is missing or empty. ``BAD_REQUEST``:
                `companyProviderUid` is missing. ``BAD_REQUEST``: `responsible` is missing.
                ``BAD_REQUEST``: `members` has nobody with the role `signer`. ``BAD_REQUEST``:
                `members` has nobody with the role `assignee`. ``BAD_REQUEST``: A participant
                has a role that does not exist. ``BAD_REQUEST``: A participant has none of
                `employeeId`, `employeeCode` and `userId`. ``BAD_REQUEST``: There is no employee
                with this `employeeCode`. ``BAD_REQUEST``: There is no employee with this
                `employeeId`. ``BAD_REQUEST``: The user in `userId` is not known as an employee.
                ``BAD_REQUEST``: The employee has no Bitrix24 user. ``BAD_REQUEST``: `files` is
                missing or empty. ``BAD_REQUEST``: `files` holds more than one file; only one
                can be signed. ``BAD_REQUEST``: `fileType` is something other than
                `application/pdf`. ``BAD_REQUEST``: The file name is not valid. ``BAD_REQUEST``:
                The file name has no extension. ``BAD_REQUEST``: Files with this extension
                cannot be signed. ``BAD_REQUEST``: `regionDocumentType` is missing though the
                region has codes; `12.999` is the default. ``BAD_REQUEST``: `regionDocumentType`
                is not a known code; `12.999` is the default. ``BAD_REQUEST``: The company
                cannot use this signing provider. ``BAD_REQUEST``: The registration of the
                signing provider is out of date. ``BAD_REQUEST``: `externalDateCreate` is
                missing in `externalSettings`. ``BAD_REQUEST``: `externalId` is missing in
                `externalSettings`. ``BAD_REQUEST``: `externalDateCreate` in `externalSettings`
                is not a valid date. ``BAD_REQUEST``: `externalId` in `externalSettings` is
                longer than 255 characters. ``INTERNAL_ERROR``: The document could not be sent,
                or the answer not be put together, for internal reasons. No code: Fields of HCM
                Link need the module humanresources, which is not installed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sign.b2e.document.send``. Scope: ``sign.b2e``, ``crm``. Who may call:
        users who may create documents in e-Signature for HR. Writes.

        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-send.html
        """
        return await self._call(
            _B2E__DOCUMENT__SEND, {"fields": fields, "language": language}, extra_params
        )


class SignB2eHcmlinkMethods(Namespace):
    """Methods of ``sign.b2e.hcmlink``."""

    @property
    def document(self) -> SignB2eHcmlinkDocumentMethods:
        """Methods of ``sign.b2e.hcmlink.document``."""
        return SignB2eHcmlinkDocumentMethods(self._caller)


class AsyncSignB2eHcmlinkMethods(AsyncNamespace):
    """Methods of ``sign.b2e.hcmlink``."""

    @property
    def document(self) -> AsyncSignB2eHcmlinkDocumentMethods:
        """Methods of ``sign.b2e.hcmlink.document``."""
        return AsyncSignB2eHcmlinkDocumentMethods(self._caller)


class SignB2eHcmlinkDocumentMethods(Namespace):
    """Methods of ``sign.b2e.hcmlink.document``."""

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> B2eHcmlinkDocumentGetResult:
        """Fetch a signed HR document that is linked to HCM Link.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``B2eHcmlinkDocumentGetResult``: ``company``, ``employee``, ``document``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this call. ``WRONG_AUTH_TYPE``: The call was not made by an
                application. No code: The account does not have the module humanresources.
                ``SIGN_HCMLINK_DOCUMENT_NOT_FOUND``: There is no such document, or it has
                nothing to do with HCM Link. ``SIGN_HCMLINK_DOCUMENT_NOT_LINKED``: The document
                has no employee or company of HCM Link. ``SIGN_HCMLINK_NO_SIGNED_FILE_EXIST``:
                The document has no signed file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sign.b2e.hcmlink.document.get``. Scope: ``sign.b2e``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html
        """
        return self._call(_B2E__HCMLINK__DOCUMENT__GET, {"id": id}, extra_params)


class AsyncSignB2eHcmlinkDocumentMethods(AsyncNamespace):
    """Methods of ``sign.b2e.hcmlink.document``."""

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> B2eHcmlinkDocumentGetResult:
        """Fetch a signed HR document that is linked to HCM Link.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``B2eHcmlinkDocumentGetResult``: ``company``, ``employee``, ``document``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this call. ``WRONG_AUTH_TYPE``: The call was not made by an
                application. No code: The account does not have the module humanresources.
                ``SIGN_HCMLINK_DOCUMENT_NOT_FOUND``: There is no such document, or it has
                nothing to do with HCM Link. ``SIGN_HCMLINK_DOCUMENT_NOT_LINKED``: The document
                has no employee or company of HCM Link. ``SIGN_HCMLINK_NO_SIGNED_FILE_EXIST``:
                The document has no signed file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sign.b2e.hcmlink.document.get``. Scope: ``sign.b2e``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html
        """
        return await self._call(_B2E__HCMLINK__DOCUMENT__GET, {"id": id}, extra_params)


class SignB2eMysafeMethods(Namespace):
    """Methods of ``sign.b2e.mysafe``."""

    def tail(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[B2eMysafeTailItem]:
        """List the signed documents kept in the company's safe, page by page.

        Args:
            limit: Largest number of entries to answer with.
            offset: Number of entries to skip; in event queues, number from which events are
                still to be read.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sign.b2e.mysafe.tail``. Scope: ``sign.b2e``. Who may call: users with
        access to the company's safe; how many documents they see depends on their right to it.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-mysafe-tail.html
        """
        return self._list(_B2E__MYSAFE__TAIL, {"limit": limit, "offset": offset}, extra_params)


class AsyncSignB2eMysafeMethods(AsyncNamespace):
    """Methods of ``sign.b2e.mysafe``."""

    def tail(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[B2eMysafeTailItem]:
        """List the signed documents kept in the company's safe, page by page.

        Args:
            limit: Largest number of entries to answer with.
            offset: Number of entries to skip; in event queues, number from which events are
                still to be read.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sign.b2e.mysafe.tail``. Scope: ``sign.b2e``. Who may call: users with
        access to the company's safe; how many documents they see depends on their right to it.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-mysafe-tail.html
        """
        return self._list(_B2E__MYSAFE__TAIL, {"limit": limit, "offset": offset}, extra_params)


class SignB2ePersonalMethods(Namespace):
    """Methods of ``sign.b2e.personal``."""

    def tail(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[B2ePersonalTailItem]:
        """List the current user's own signed HR documents, page by page.

        Args:
            limit: Largest number of entries to answer with.
            offset: Number of entries to skip; in event queues, number from which events are
                still to be read.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sign.b2e.personal.tail``. Scope: ``sign.b2e``. Who may call: users who
        have access to their own signed documents. Reads only.

        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-personal-tail.html
        """
        return self._list(_B2E__PERSONAL__TAIL, {"limit": limit, "offset": offset}, extra_params)


class AsyncSignB2ePersonalMethods(AsyncNamespace):
    """Methods of ``sign.b2e.personal``."""

    def tail(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[B2ePersonalTailItem]:
        """List the current user's own signed HR documents, page by page.

        Args:
            limit: Largest number of entries to answer with.
            offset: Number of entries to skip; in event queues, number from which events are
                still to be read.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sign.b2e.personal.tail``. Scope: ``sign.b2e``. Who may call: users who
        have access to their own signed documents. Reads only.

        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-personal-tail.html
        """
        return self._list(_B2E__PERSONAL__TAIL, {"limit": limit, "offset": offset}, extra_params)
