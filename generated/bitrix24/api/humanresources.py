# Generated from spec/humanresources: edit the spec there, then run python -m generator build.
"""Methods of ``humanresources``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class HcmlinkCompanyAddFieldsFields(TypedDict):
    """Values by field."""

    field: str
    """Code of the field in the HR system."""
    title: str
    type: NotRequired[
        Literal[
            "STRING",
            "FIRST_NAME",
            "LAST_NAME",
            "PATRONYMIC_NAME",
            "PHONE",
            "EMAIL",
            "ADDRESS",
            "BIRTHDAY",
            "POSITION",
            "DEPARTMENT",
            "DOCUMENT_REGISTRATION_NUMBER",
            "DOCUMENT_UID",
            "DOCUMENT_DATE",
        ]
    ]
    """Data type of the HR field, such as STRING; left out: UNKNOWN. One of ``STRING`` (any text),
    ``FIRST_NAME``, ``LAST_NAME``, ``PATRONYMIC_NAME`` (middle name), ``PHONE``, ``EMAIL``,
    ``ADDRESS``, ``BIRTHDAY`` (date of birth), ``POSITION`` (job title), ``DEPARTMENT``,
    ``DOCUMENT_REGISTRATION_NUMBER``, ``DOCUMENT_UID`` (unique identifier of the document),
    ``DOCUMENT_DATE``.
    """
    entityType: NotRequired[Literal["EMPLOYEE", "COMPANY", "DOCUMENT"]]
    """Type of the object concerned. One of ``EMPLOYEE``, ``COMPANY``, ``DOCUMENT``."""
    ttl: NotRequired[int]
    """How long a field value is kept, in seconds; 86400 by default."""


class HcmlinkCompanyAddFields(TypedDict):
    """Values by field."""

    company: str
    """Code of the company in the HR system; sometimes a CRM company."""
    crmCompanyId: int
    """Own CRM company to which the HR-system company is linked."""
    title: str
    data: NotRequired[Mapping[str, object]]
    """Additional data of the company or of the employee."""
    fields: Sequence[HcmlinkCompanyAddFieldsFields | Mapping[str, object]]
    """Values by field."""


class HcmlinkCompanyListItemData(TypedDict):
    """Additional data of the company or of the employee."""

    taxId: str
    """Taxpayer number of the company."""


class HcmlinkCompanyListItemFields(TypedDict):
    """Values by field."""

    field: str
    """Code of the field in the HR system."""
    title: str
    type: Literal[
        "STRING",
        "FIRST_NAME",
        "LAST_NAME",
        "PATRONYMIC_NAME",
        "PHONE",
        "EMAIL",
        "ADDRESS",
        "BIRTHDAY",
        "POSITION",
        "DEPARTMENT",
        "DOCUMENT_REGISTRATION_NUMBER",
        "DOCUMENT_UID",
        "DOCUMENT_DATE",
    ]
    """Data type of the HR field, such as STRING; left out: UNKNOWN. One of ``STRING`` (any text),
    ``FIRST_NAME``, ``LAST_NAME``, ``PATRONYMIC_NAME`` (middle name), ``PHONE``, ``EMAIL``,
    ``ADDRESS``, ``BIRTHDAY`` (date of birth), ``POSITION`` (job title), ``DEPARTMENT``,
    ``DOCUMENT_REGISTRATION_NUMBER``, ``DOCUMENT_UID`` (unique identifier of the document),
    ``DOCUMENT_DATE``.
    """
    ttl: int
    """How long a field value is kept, in seconds; 86400 by default."""


class HcmlinkCompanyListItem(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    company: str
    """Code of the company in the HR system; sometimes a CRM company."""
    crmCompanyId: int
    """Own CRM company to which the HR-system company is linked."""
    title: str
    data: HcmlinkCompanyListItemData
    """Additional data of the company or of the employee."""
    createdAt: str
    """When the record was created, in ISO 8601."""
    fields: list[HcmlinkCompanyListItemFields]
    """Values by field."""
    person: NotRequired[str]
    """Code of the individual in the HR system."""


class HcmlinkCompanyUpdateFieldsFields(TypedDict):
    """Values by field."""

    field: str
    """Code of the field in the HR system."""
    title: str
    type: NotRequired[
        Literal[
            "STRING",
            "FIRST_NAME",
            "LAST_NAME",
            "PATRONYMIC_NAME",
            "PHONE",
            "EMAIL",
            "ADDRESS",
            "BIRTHDAY",
            "POSITION",
            "DEPARTMENT",
            "DOCUMENT_REGISTRATION_NUMBER",
            "DOCUMENT_UID",
            "DOCUMENT_DATE",
        ]
    ]
    """Data type of the HR field, such as STRING; left out: UNKNOWN. One of ``STRING`` (any text),
    ``FIRST_NAME``, ``LAST_NAME``, ``PATRONYMIC_NAME`` (middle name), ``PHONE``, ``EMAIL``,
    ``ADDRESS``, ``BIRTHDAY`` (date of birth), ``POSITION`` (job title), ``DEPARTMENT``,
    ``DOCUMENT_REGISTRATION_NUMBER``, ``DOCUMENT_UID`` (unique identifier of the document),
    ``DOCUMENT_DATE``.
    """
    entityType: NotRequired[Literal["EMPLOYEE", "COMPANY", "DOCUMENT"]]
    """Type of the object concerned. One of ``EMPLOYEE``, ``COMPANY``, ``DOCUMENT``."""
    ttl: NotRequired[int]
    """How long a field value is kept, in seconds; 86400 by default."""


class HcmlinkCompanyUpdateFields(TypedDict):
    """Values by field."""

    company: str
    """Code of the company in the HR system; sometimes a CRM company."""
    crmCompanyId: int
    """Own CRM company to which the HR-system company is linked."""
    title: str
    fields: Sequence[HcmlinkCompanyUpdateFieldsFields | Mapping[str, object]]
    """Values by field."""
    data: NotRequired[Mapping[str, object]]
    """Additional data of the company or of the employee."""


class HcmlinkCompanyUserListItemData(TypedDict):
    """Additional data of the company or of the employee."""

    taxId: str
    """Taxpayer number of the company."""


class HcmlinkCompanyUserListItem(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    company: str
    """Code of the company in the HR system; sometimes a CRM company."""
    crmCompanyId: int
    """Own CRM company to which the HR-system company is linked."""
    title: str
    data: HcmlinkCompanyUserListItemData
    """Additional data of the company or of the employee."""
    person: str
    """Code of the individual in the HR system."""


class HcmlinkEmployeeListItemEmployeesData(TypedDict):
    """Additional data of the company or of the employee."""

    position: str
    """Job title of the employee."""


class HcmlinkEmployeeListItemEmployees(TypedDict):
    """HR-system employees that belong to one individual."""

    id: int
    """Identifier."""
    employee: str
    """Code of the employee in the HR system."""
    data: HcmlinkEmployeeListItemEmployeesData
    """Additional data of the company or of the employee."""
    createdAt: str
    """When the record was created, in ISO 8601."""


class HcmlinkEmployeeListItem(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    company: str
    """Code of the company in the HR system; sometimes a CRM company."""
    person: str
    """Code of the individual in the HR system."""
    employees: list[HcmlinkEmployeeListItemEmployees]
    """HR-system employees that belong to one individual."""
    userId: int
    """Identifier of the user."""
    title: str
    createdAt: str
    """When the record was created, in ISO 8601."""
    updatedAt: str
    """Date of the last change (ISO 8601); as parameter, only later changes."""


class HcmlinkEmployeeSetDataData(TypedDict):
    """Additional data of the company or of the employee."""

    firstName: NotRequired[str]
    """First name of the employee."""
    lastName: NotRequired[str]
    """Family name of the employee."""
    patronymicName: NotRequired[str]
    """Middle name of the employee."""


class HcmlinkEmployeeSetData(TypedDict):
    """Additional data of the company or of the employee."""

    employee: str
    """Code of the employee in the HR system."""
    person: str
    """Code of the individual in the HR system."""
    userId: NotRequired[int]
    """Identifier of the user."""
    data: HcmlinkEmployeeSetDataData | Mapping[str, object]
    """Additional data of the company or of the employee."""


class HcmlinkEmployeeSetJobFields(TypedDict):
    """Values by field."""

    status: Literal["IN_PROGRESS", "DONE", "CANCELED"]
    """State of the job: IN_PROGRESS, DONE or CANCELED. One of ``IN_PROGRESS``, ``DONE``
    (finished), ``CANCELED`` (cancelled).
    """
    total: NotRequired[int]
    """Number of items in the synchronisation job."""
    sent: NotRequired[int]
    """Number of items processed so far."""
    data: NotRequired[Mapping[str, object]]
    """Additional data of the company or of the employee."""


class HcmlinkEmployeeSetJob(TypedDict):
    """Synchronisation job that this call answers, with its new state."""

    id: int
    """Identifier."""
    fields: HcmlinkEmployeeSetJobFields | Mapping[str, object]
    """Values by field."""


class HcmlinkEmployeeSetResult(TypedDict):
    """What ``result`` holds."""

    status: str
    """State of the job: IN_PROGRESS, DONE or CANCELED."""
    errors: list[str]
    """Messages on list items that could not be processed."""


class HcmlinkFieldValueSetData(TypedDict):
    """Additional data of the company or of the employee."""

    field: str
    """Code of the field in the HR system."""
    employee: str
    """Code of the employee in the HR system."""
    value: str


class HcmlinkFieldValueSetJobFields(TypedDict):
    """Values by field."""

    status: Literal["IN_PROGRESS", "DONE", "CANCELED"]
    """State of the job: IN_PROGRESS, DONE or CANCELED. One of ``IN_PROGRESS``, ``DONE``
    (finished), ``CANCELED`` (cancelled).
    """
    total: NotRequired[int]
    """Number of items in the synchronisation job."""
    sent: NotRequired[int]
    """Number of items processed so far."""
    data: NotRequired[Mapping[str, object]]
    """Additional data of the company or of the employee."""


class HcmlinkFieldValueSetJob(TypedDict):
    """Synchronisation job that this call answers, with its new state."""

    id: int
    """Identifier."""
    fields: HcmlinkFieldValueSetJobFields | Mapping[str, object]
    """Values by field."""


class HcmlinkFieldValueSetResult(TypedDict):
    """What ``result`` holds."""

    status: str
    """State of the job: IN_PROGRESS, DONE or CANCELED."""
    errors: list[str]
    """Messages on list items that could not be processed."""


class HcmlinkJobUpdateFields(TypedDict):
    """Values by field."""

    status: Literal["IN_PROGRESS", "DONE", "CANCELED"]
    """State of the job: IN_PROGRESS, DONE or CANCELED. One of ``IN_PROGRESS``, ``DONE``
    (finished), ``CANCELED`` (cancelled).
    """
    total: NotRequired[int]
    """Number of items in the synchronisation job."""
    sent: NotRequired[int]
    """Number of items processed so far."""
    data: NotRequired[Mapping[str, object]]
    """Additional data of the company or of the employee."""


class HcmlinkJobUpdateResult(TypedDict):
    """What ``result`` holds."""

    error: int
    """Error code; in the offline event queue, whether failed events are included."""
    error_description: str
    """Explanation of the error."""


class HcmlinkJobStatusGetResult(TypedDict):
    """What ``result`` holds."""

    alive: bool
    """Whether the job is still running."""


_HCMLINK__COMPANY__ADD: Final[Endpoint[int]] = Endpoint("humanresources.hcmlink.company.add")
_HCMLINK__COMPANY__DELETE: Final[Endpoint[bool]] = Endpoint("humanresources.hcmlink.company.delete")
_HCMLINK__COMPANY__LIST: Final[ListEndpoint[HcmlinkCompanyListItem]] = ListEndpoint(
    "humanresources.hcmlink.company.list", Paging("offset", (), 100, ("offset",), id="id")
)
_HCMLINK__COMPANY__UPDATE: Final[Endpoint[bool]] = Endpoint("humanresources.hcmlink.company.update")
_HCMLINK__COMPANY__USER__LIST: Final[ListEndpoint[HcmlinkCompanyUserListItem]] = ListEndpoint(
    "humanresources.hcmlink.company.user.list", Paging("offset", (), 100, ("offset",), id="id")
)
_HCMLINK__EMPLOYEE__LIST: Final[ListEndpoint[HcmlinkEmployeeListItem]] = ListEndpoint(
    "humanresources.hcmlink.employee.list", Paging("offset", (), 100, ("offset",), id="id")
)
_HCMLINK__EMPLOYEE__SET: Final[Endpoint[HcmlinkEmployeeSetResult]] = Endpoint(
    "humanresources.hcmlink.employee.set"
)
_HCMLINK__FIELD__VALUE__SET: Final[Endpoint[HcmlinkFieldValueSetResult]] = Endpoint(
    "humanresources.hcmlink.field.value.set"
)
_HCMLINK__JOB__UPDATE: Final[Endpoint[bool | HcmlinkJobUpdateResult]] = Endpoint(
    "humanresources.hcmlink.job.update"
)
_HCMLINK__JOB__STATUS__GET: Final[Endpoint[HcmlinkJobStatusGetResult]] = Endpoint(
    "humanresources.hcmlink.job.status.get", write=False
)


class HumanresourcesMethods(Namespace):
    """Methods of ``humanresources``."""

    @property
    def hcmlink(self) -> HumanresourcesHcmlinkMethods:
        """Methods of ``humanresources.hcmlink``."""
        return HumanresourcesHcmlinkMethods(self._caller)


class AsyncHumanresourcesMethods(AsyncNamespace):
    """Methods of ``humanresources``."""

    @property
    def hcmlink(self) -> AsyncHumanresourcesHcmlinkMethods:
        """Methods of ``humanresources.hcmlink``."""
        return AsyncHumanresourcesHcmlinkMethods(self._caller)


class HumanresourcesHcmlinkMethods(Namespace):
    """Methods of ``humanresources.hcmlink``."""

    @property
    def company(self) -> HumanresourcesHcmlinkCompanyMethods:
        """Methods of ``humanresources.hcmlink.company``."""
        return HumanresourcesHcmlinkCompanyMethods(self._caller)

    @property
    def employee(self) -> HumanresourcesHcmlinkEmployeeMethods:
        """Methods of ``humanresources.hcmlink.employee``."""
        return HumanresourcesHcmlinkEmployeeMethods(self._caller)

    @property
    def field(self) -> HumanresourcesHcmlinkFieldMethods:
        """Methods of ``humanresources.hcmlink.field``."""
        return HumanresourcesHcmlinkFieldMethods(self._caller)

    @property
    def job(self) -> HumanresourcesHcmlinkJobMethods:
        """Methods of ``humanresources.hcmlink.job``."""
        return HumanresourcesHcmlinkJobMethods(self._caller)


class AsyncHumanresourcesHcmlinkMethods(AsyncNamespace):
    """Methods of ``humanresources.hcmlink``."""

    @property
    def company(self) -> AsyncHumanresourcesHcmlinkCompanyMethods:
        """Methods of ``humanresources.hcmlink.company``."""
        return AsyncHumanresourcesHcmlinkCompanyMethods(self._caller)

    @property
    def employee(self) -> AsyncHumanresourcesHcmlinkEmployeeMethods:
        """Methods of ``humanresources.hcmlink.employee``."""
        return AsyncHumanresourcesHcmlinkEmployeeMethods(self._caller)

    @property
    def field(self) -> AsyncHumanresourcesHcmlinkFieldMethods:
        """Methods of ``humanresources.hcmlink.field``."""
        return AsyncHumanresourcesHcmlinkFieldMethods(self._caller)

    @property
    def job(self) -> AsyncHumanresourcesHcmlinkJobMethods:
        """Methods of ``humanresources.hcmlink.job``."""
        return AsyncHumanresourcesHcmlinkJobMethods(self._caller)


class HumanresourcesHcmlinkCompanyMethods(Namespace):
    """Methods of ``humanresources.hcmlink.company``."""

    @property
    def user(self) -> HumanresourcesHcmlinkCompanyUserMethods:
        """Methods of ``humanresources.hcmlink.company.user``."""
        return HumanresourcesHcmlinkCompanyUserMethods(self._caller)

    def add(
        self,
        *,
        fields: HcmlinkCompanyAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add an HR-system company to the HCM Link integration.

        Args:
            fields: Values by field. Required. Keys: ``company`` (required), ``crmCompanyId``
                (required), ``title`` (required), ``data``, ``fields`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``0``: A company field (`crmCompanyId`,
                `company`, `title` or `fields`) is missing, or saving failed. ``510``: No CRM
                company has this identifier. ``ACCESS_DENIED``: Only administrators may make
                this call. ``WRONG_AUTH_TYPE``: The call was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``humanresources.hcmlink.company.add``. Scope: ``humanresources.hcmlink``.
        Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html
        """
        return self._call(_HCMLINK__COMPANY__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an HR-system company from HCM Link.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``510``: The HR-system company is not there
                or could not be deleted. ``ACCESS_DENIED``: Only administrators may make this
                call. ``WRONG_AUTH_TYPE``: The call was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``humanresources.hcmlink.company.delete``. Scope:
        ``humanresources.hcmlink``. Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-delete.html
        """
        return self._call(_HCMLINK__COMPANY__DELETE, {"id": id}, extra_params)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[HcmlinkCompanyListItem]:
        """List every company connected to the HCM Link integration.

        Args:
            limit: Largest number of entries to answer with.
            offset: Number of entries to skip; in event queues, number from which events are
                still to be read.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: The list of HR-system companies could
                not be read. ``ACCESS_DENIED``: Only administrators may make this call.
                ``WRONG_AUTH_TYPE``: The call was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``humanresources.hcmlink.company.list``. Scope: ``humanresources.hcmlink``.
        Who may call: administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-list.html
        """
        return self._list(
            _HCMLINK__COMPANY__LIST,
            {"limit": limit, "offset": offset, "userId": user_id},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: HcmlinkCompanyUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change an HR-system company and its fields in the HCM Link integration.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``company`` (required), ``crmCompanyId``
                (required), ``title`` (required), ``fields`` (required), ``data``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``510``: Required fields are missing, the CRM
                company is not there, or saving failed. ``ACCESS_DENIED``: Only administrators
                may make this call. ``WRONG_AUTH_TYPE``: The call was not made by an
                application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``humanresources.hcmlink.company.update``. Scope:
        ``humanresources.hcmlink``. Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-update.html
        """
        return self._call(_HCMLINK__COMPANY__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncHumanresourcesHcmlinkCompanyMethods(AsyncNamespace):
    """Methods of ``humanresources.hcmlink.company``."""

    @property
    def user(self) -> AsyncHumanresourcesHcmlinkCompanyUserMethods:
        """Methods of ``humanresources.hcmlink.company.user``."""
        return AsyncHumanresourcesHcmlinkCompanyUserMethods(self._caller)

    async def add(
        self,
        *,
        fields: HcmlinkCompanyAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add an HR-system company to the HCM Link integration.

        Args:
            fields: Values by field. Required. Keys: ``company`` (required), ``crmCompanyId``
                (required), ``title`` (required), ``data``, ``fields`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``0``: A company field (`crmCompanyId`,
                `company`, `title` or `fields`) is missing, or saving failed. ``510``: No CRM
                company has this identifier. ``ACCESS_DENIED``: Only administrators may make
                this call. ``WRONG_AUTH_TYPE``: The call was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``humanresources.hcmlink.company.add``. Scope: ``humanresources.hcmlink``.
        Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html
        """
        return await self._call(_HCMLINK__COMPANY__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an HR-system company from HCM Link.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``510``: The HR-system company is not there
                or could not be deleted. ``ACCESS_DENIED``: Only administrators may make this
                call. ``WRONG_AUTH_TYPE``: The call was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``humanresources.hcmlink.company.delete``. Scope:
        ``humanresources.hcmlink``. Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-delete.html
        """
        return await self._call(_HCMLINK__COMPANY__DELETE, {"id": id}, extra_params)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[HcmlinkCompanyListItem]:
        """List every company connected to the HCM Link integration.

        Args:
            limit: Largest number of entries to answer with.
            offset: Number of entries to skip; in event queues, number from which events are
                still to be read.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: The list of HR-system companies could
                not be read. ``ACCESS_DENIED``: Only administrators may make this call.
                ``WRONG_AUTH_TYPE``: The call was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``humanresources.hcmlink.company.list``. Scope: ``humanresources.hcmlink``.
        Who may call: administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-list.html
        """
        return self._list(
            _HCMLINK__COMPANY__LIST,
            {"limit": limit, "offset": offset, "userId": user_id},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: HcmlinkCompanyUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change an HR-system company and its fields in the HCM Link integration.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``company`` (required), ``crmCompanyId``
                (required), ``title`` (required), ``fields`` (required), ``data``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``510``: Required fields are missing, the CRM
                company is not there, or saving failed. ``ACCESS_DENIED``: Only administrators
                may make this call. ``WRONG_AUTH_TYPE``: The call was not made by an
                application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``humanresources.hcmlink.company.update``. Scope:
        ``humanresources.hcmlink``. Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-update.html
        """
        return await self._call(
            _HCMLINK__COMPANY__UPDATE, {"id": id, "fields": fields}, extra_params
        )


class HumanresourcesHcmlinkCompanyUserMethods(Namespace):
    """Methods of ``humanresources.hcmlink.company.user``."""

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[HcmlinkCompanyUserListItem]:
        """List the HR-system companies to which the current user is mapped.

        Args:
            limit: Largest number of entries to answer with.
            offset: Number of entries to skip; in event queues, number from which events are
                still to be read.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call was made without
                an authorised user. ``WRONG_AUTH_TYPE``: The call was not made by an
                application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``humanresources.hcmlink.company.user.list``. Scope:
        ``humanresources.hcmlink``. Who may call: any authorised user. Reads only.

        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html
        """
        return self._list(
            _HCMLINK__COMPANY__USER__LIST, {"limit": limit, "offset": offset}, extra_params
        )


class AsyncHumanresourcesHcmlinkCompanyUserMethods(AsyncNamespace):
    """Methods of ``humanresources.hcmlink.company.user``."""

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[HcmlinkCompanyUserListItem]:
        """List the HR-system companies to which the current user is mapped.

        Args:
            limit: Largest number of entries to answer with.
            offset: Number of entries to skip; in event queues, number from which events are
                still to be read.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call was made without
                an authorised user. ``WRONG_AUTH_TYPE``: The call was not made by an
                application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``humanresources.hcmlink.company.user.list``. Scope:
        ``humanresources.hcmlink``. Who may call: any authorised user. Reads only.

        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html
        """
        return self._list(
            _HCMLINK__COMPANY__USER__LIST, {"limit": limit, "offset": offset}, extra_params
        )


class HumanresourcesHcmlinkEmployeeMethods(Namespace):
    """Methods of ``humanresources.hcmlink.employee``."""

    def list(
        self,
        *,
        company: str,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        updated_at: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[HcmlinkEmployeeListItem]:
        """List HR-system employees who are mapped to Bitrix24 users.

        Args:
            company: Code of the company in the HR system; sometimes a CRM company. Required.
            limit: Largest number of entries to answer with.
            offset: Number of entries to skip; in event queues, number from which events are
                still to be read.
            updated_at: Date of the last change (ISO 8601); as parameter, only later changes.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``510``: The HR-system company is not there,
                or `company` was not passed. ``ACCESS_DENIED``: Only administrators may make
                this call. ``WRONG_AUTH_TYPE``: The call was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``humanresources.hcmlink.employee.list``. Scope: ``humanresources.hcmlink``.
        Who may call: administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.html
        """
        return self._list(
            _HCMLINK__EMPLOYEE__LIST,
            {"company": company, "limit": limit, "offset": offset, "updatedAt": updated_at},
            extra_params,
        )

    def set(
        self,
        *,
        company: str,
        data: Sequence[HcmlinkEmployeeSetData | Mapping[str, object]],
        job: HcmlinkEmployeeSetJob | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> HcmlinkEmployeeSetResult:
        """Send the HR system's list of employees to the HCM Link integration.

        Args:
            company: Code of the company in the HR system; sometimes a CRM company. Required.
            data: Additional data of the company or of the employee. Required. Keys:
                ``employee`` (required), ``person`` (required), ``userId``, ``data`` (required).
            job: Synchronisation job that this call answers, with its new state. Keys: ``id``
                (required), ``fields`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``HcmlinkEmployeeSetResult``: ``status``, ``errors``.

        Raises:
            APIError: the portal refused the call. ``0``: The synchronisation job given in `job`
                could not be updated. No code: The list of employees in `data` is missing or
                empty. No code: An entry of the list lacks `employee`, `person` or `data`.
                ``ACCESS_DENIED``: Only administrators may make this call. ``WRONG_AUTH_TYPE``:
                The call was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``humanresources.hcmlink.employee.set``. Scope: ``humanresources.hcmlink``.
        Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-set.html
        """
        return self._call(
            _HCMLINK__EMPLOYEE__SET, {"company": company, "data": data, "job": job}, extra_params
        )


class AsyncHumanresourcesHcmlinkEmployeeMethods(AsyncNamespace):
    """Methods of ``humanresources.hcmlink.employee``."""

    def list(
        self,
        *,
        company: str,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        updated_at: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[HcmlinkEmployeeListItem]:
        """List HR-system employees who are mapped to Bitrix24 users.

        Args:
            company: Code of the company in the HR system; sometimes a CRM company. Required.
            limit: Largest number of entries to answer with.
            offset: Number of entries to skip; in event queues, number from which events are
                still to be read.
            updated_at: Date of the last change (ISO 8601); as parameter, only later changes.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``510``: The HR-system company is not there,
                or `company` was not passed. ``ACCESS_DENIED``: Only administrators may make
                this call. ``WRONG_AUTH_TYPE``: The call was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``humanresources.hcmlink.employee.list``. Scope: ``humanresources.hcmlink``.
        Who may call: administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.html
        """
        return self._list(
            _HCMLINK__EMPLOYEE__LIST,
            {"company": company, "limit": limit, "offset": offset, "updatedAt": updated_at},
            extra_params,
        )

    async def set(
        self,
        *,
        company: str,
        data: Sequence[HcmlinkEmployeeSetData | Mapping[str, object]],
        job: HcmlinkEmployeeSetJob | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> HcmlinkEmployeeSetResult:
        """Send the HR system's list of employees to the HCM Link integration.

        Args:
            company: Code of the company in the HR system; sometimes a CRM company. Required.
            data: Additional data of the company or of the employee. Required. Keys:
                ``employee`` (required), ``person`` (required), ``userId``, ``data`` (required).
            job: Synchronisation job that this call answers, with its new state. Keys: ``id``
                (required), ``fields`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``HcmlinkEmployeeSetResult``: ``status``, ``errors``.

        Raises:
            APIError: the portal refused the call. ``0``: The synchronisation job given in `job`
                could not be updated. No code: The list of employees in `data` is missing or
                empty. No code: An entry of the list lacks `employee`, `person` or `data`.
                ``ACCESS_DENIED``: Only administrators may make this call. ``WRONG_AUTH_TYPE``:
                The call was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``humanresources.hcmlink.employee.set``. Scope: ``humanresources.hcmlink``.
        Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-set.html
        """
        return await self._call(
            _HCMLINK__EMPLOYEE__SET, {"company": company, "data": data, "job": job}, extra_params
        )


class HumanresourcesHcmlinkFieldMethods(Namespace):
    """Methods of ``humanresources.hcmlink.field``."""

    @property
    def value(self) -> HumanresourcesHcmlinkFieldValueMethods:
        """Methods of ``humanresources.hcmlink.field.value``."""
        return HumanresourcesHcmlinkFieldValueMethods(self._caller)


class AsyncHumanresourcesHcmlinkFieldMethods(AsyncNamespace):
    """Methods of ``humanresources.hcmlink.field``."""

    @property
    def value(self) -> AsyncHumanresourcesHcmlinkFieldValueMethods:
        """Methods of ``humanresources.hcmlink.field.value``."""
        return AsyncHumanresourcesHcmlinkFieldValueMethods(self._caller)


class HumanresourcesHcmlinkFieldValueMethods(Namespace):
    """Methods of ``humanresources.hcmlink.field.value``."""

    def set(
        self,
        *,
        company: str,
        data: Sequence[HcmlinkFieldValueSetData | Mapping[str, object]],
        job: HcmlinkFieldValueSetJob | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> HcmlinkFieldValueSetResult:
        """Send HR-system field values of employees to the HCM Link integration.

        Args:
            company: Code of the company in the HR system; sometimes a CRM company. Required.
            data: Additional data of the company or of the employee. Required. Keys: ``field``
                (required), ``employee`` (required), ``value`` (required).
            job: Synchronisation job that this call answers, with its new state. Keys: ``id``
                (required), ``fields`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``HcmlinkFieldValueSetResult``: ``status``, ``errors``.

        Raises:
            APIError: the portal refused the call. ``0``: The synchronisation job given in `job`
                could not be updated. No code: The list of field values in `data` is missing or
                empty. No code: The company has no such field; the message names entry, field
                and company. No code: The company has no such employee; the message names entry,
                employee and company. No code: A value does not fit what the PIN request job
                asked for. No code: A value does not fit what the payroll or vacation request
                job asked for. No code: The job was reported as DONE, but some of the values
                asked for are missing. ``ACCESS_DENIED``: Only administrators may make this
                call. ``WRONG_AUTH_TYPE``: The call was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``humanresources.hcmlink.field.value.set``. Scope:
        ``humanresources.hcmlink``. Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html
        """
        return self._call(
            _HCMLINK__FIELD__VALUE__SET,
            {"company": company, "data": data, "job": job},
            extra_params,
        )


class AsyncHumanresourcesHcmlinkFieldValueMethods(AsyncNamespace):
    """Methods of ``humanresources.hcmlink.field.value``."""

    async def set(
        self,
        *,
        company: str,
        data: Sequence[HcmlinkFieldValueSetData | Mapping[str, object]],
        job: HcmlinkFieldValueSetJob | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> HcmlinkFieldValueSetResult:
        """Send HR-system field values of employees to the HCM Link integration.

        Args:
            company: Code of the company in the HR system; sometimes a CRM company. Required.
            data: Additional data of the company or of the employee. Required. Keys: ``field``
                (required), ``employee`` (required), ``value`` (required).
            job: Synchronisation job that this call answers, with its new state. Keys: ``id``
                (required), ``fields`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``HcmlinkFieldValueSetResult``: ``status``, ``errors``.

        Raises:
            APIError: the portal refused the call. ``0``: The synchronisation job given in `job`
                could not be updated. No code: The list of field values in `data` is missing or
                empty. No code: The company has no such field; the message names entry, field
                and company. No code: The company has no such employee; the message names entry,
                employee and company. No code: A value does not fit what the PIN request job
                asked for. No code: A value does not fit what the payroll or vacation request
                job asked for. No code: The job was reported as DONE, but some of the values
                asked for are missing. ``ACCESS_DENIED``: Only administrators may make this
                call. ``WRONG_AUTH_TYPE``: The call was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``humanresources.hcmlink.field.value.set``. Scope:
        ``humanresources.hcmlink``. Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html
        """
        return await self._call(
            _HCMLINK__FIELD__VALUE__SET,
            {"company": company, "data": data, "job": job},
            extra_params,
        )


class HumanresourcesHcmlinkJobMethods(Namespace):
    """Methods of ``humanresources.hcmlink.job``."""

    @property
    def status(self) -> HumanresourcesHcmlinkJobStatusMethods:
        """Methods of ``humanresources.hcmlink.job.status``."""
        return HumanresourcesHcmlinkJobStatusMethods(self._caller)

    def update(
        self,
        *,
        id: int,
        fields: HcmlinkJobUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool | HcmlinkJobUpdateResult:
        """Report the status and progress of an HCM Link synchronisation job.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``status`` (required), ``total``, ``sent``,
                ``data``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``HcmlinkJobUpdateResult``: ``error``, ``error_description``.

        Raises:
            APIError: the portal refused the call. ``0``: The synchronisation job is not there,
                or the status passed is out of date. ``ACCESS_DENIED``: Only administrators may
                make this call. ``WRONG_AUTH_TYPE``: The call was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``humanresources.hcmlink.job.update``. Scope: ``humanresources.hcmlink``.
        Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html
        """
        return self._call(_HCMLINK__JOB__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncHumanresourcesHcmlinkJobMethods(AsyncNamespace):
    """Methods of ``humanresources.hcmlink.job``."""

    @property
    def status(self) -> AsyncHumanresourcesHcmlinkJobStatusMethods:
        """Methods of ``humanresources.hcmlink.job.status``."""
        return AsyncHumanresourcesHcmlinkJobStatusMethods(self._caller)

    async def update(
        self,
        *,
        id: int,
        fields: HcmlinkJobUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool | HcmlinkJobUpdateResult:
        """Report the status and progress of an HCM Link synchronisation job.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``status`` (required), ``total``, ``sent``,
                ``data``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``HcmlinkJobUpdateResult``: ``error``, ``error_description``.

        Raises:
            APIError: the portal refused the call. ``0``: The synchronisation job is not there,
                or the status passed is out of date. ``ACCESS_DENIED``: Only administrators may
                make this call. ``WRONG_AUTH_TYPE``: The call was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``humanresources.hcmlink.job.update``. Scope: ``humanresources.hcmlink``.
        Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html
        """
        return await self._call(_HCMLINK__JOB__UPDATE, {"id": id, "fields": fields}, extra_params)


class HumanresourcesHcmlinkJobStatusMethods(Namespace):
    """Methods of ``humanresources.hcmlink.job.status``."""

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> HcmlinkJobStatusGetResult:
        """Check whether an HCM Link synchronisation job is still running.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``HcmlinkJobStatusGetResult``: ``alive``.

        Raises:
            APIError: the portal refused the call. ``0``: No synchronisation job has this
                identifier. ``ACCESS_DENIED``: Only administrators may make this call.
                ``WRONG_AUTH_TYPE``: The call was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``humanresources.hcmlink.job.status.get``. Scope:
        ``humanresources.hcmlink``. Who may call: administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-status-get.html
        """
        return self._call(_HCMLINK__JOB__STATUS__GET, {"id": id}, extra_params)


class AsyncHumanresourcesHcmlinkJobStatusMethods(AsyncNamespace):
    """Methods of ``humanresources.hcmlink.job.status``."""

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> HcmlinkJobStatusGetResult:
        """Check whether an HCM Link synchronisation job is still running.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``HcmlinkJobStatusGetResult``: ``alive``.

        Raises:
            APIError: the portal refused the call. ``0``: No synchronisation job has this
                identifier. ``ACCESS_DENIED``: Only administrators may make this call.
                ``WRONG_AUTH_TYPE``: The call was not made by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``humanresources.hcmlink.job.status.get``. Scope:
        ``humanresources.hcmlink``. Who may call: administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-status-get.html
        """
        return await self._call(_HCMLINK__JOB__STATUS__GET, {"id": id}, extra_params)
