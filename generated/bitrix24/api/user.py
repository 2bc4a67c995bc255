# Generated from spec/user: edit the spec there, then run python -m generator build.
"""Methods of ``user``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import in_fields as _in_fields
from .._runtime.values import yes_no as _yes_no

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class CurrentResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    ACTIVE: bool
    """Whether it is active; for a workday, whether it is confirmed."""
    NAME: str
    LAST_NAME: str
    """Family name of the user."""
    EMAIL: str
    """E-mail address or addresses."""
    LAST_LOGIN: str
    """Moment of the last sign-in."""
    DATE_REGISTER: str
    """Moment when the user was registered."""
    IS_ONLINE: str
    """Whether the user is online, `Y` or `N`."""
    LAST_ACTIVITY_DATE: str
    """Moment of the last activity."""
    PERSONAL_GENDER: str
    """Gender: M for male, F for female."""
    PERSONAL_BIRTHDAY: str
    """Date of birth of the user."""
    WORK_POSITION: str
    """Job title of the user."""


class FieldsResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    XML_ID: str
    """External identifier."""
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    NAME: str
    LAST_NAME: str
    """Family name of the user."""
    SECOND_NAME: str
    """Middle name or patronymic."""
    TITLE: str
    EMAIL: str
    """E-mail address or addresses."""
    LAST_LOGIN: str
    """Moment of the last sign-in."""
    DATE_REGISTER: str
    """Moment when the user was registered."""
    TIME_ZONE: str
    """Time zone of the user; may be empty."""
    IS_ONLINE: str
    """Whether the user is online, `Y` or `N`."""
    TIMESTAMP_X: str
    """Date and time of the last change."""
    LAST_ACTIVITY_DATE: str
    """Moment of the last activity."""
    PERSONAL_GENDER: str
    """Gender: M for male, F for female."""
    PERSONAL_PROFESSION: str
    """Occupation of the user."""
    PERSONAL_WWW: str
    """Address of the user's own website."""
    PERSONAL_BIRTHDAY: str
    """Date of birth of the user."""
    PERSONAL_PHOTO: str
    """User's picture: the file, its identifier or a link to it."""
    PERSONAL_ICQ: str
    """ICQ number of the user."""
    PERSONAL_PHONE: str
    """Private telephone number."""
    PERSONAL_FAX: str
    """Private fax number."""
    PERSONAL_MOBILE: str
    """Private mobile number."""
    PERSONAL_PAGER: str
    """Private pager number."""
    PERSONAL_STREET: str
    """Street of the home address."""
    PERSONAL_CITY: str
    """City of the home address."""
    PERSONAL_STATE: str
    """Region or province of the home address."""
    PERSONAL_ZIP: str
    """Postal code of the home address."""
    PERSONAL_COUNTRY: str
    """Country of the home address."""
    PERSONAL_MAILBOX: str
    """Post office box of the home address."""
    PERSONAL_NOTES: str
    """Further notes in the personal part of the profile."""
    WORK_PHONE: str
    """Telephone number at work."""
    WORK_COMPANY: str
    """Company the user works for."""
    WORK_POSITION: str
    """Job title of the user."""
    WORK_DEPARTMENT: str
    """Department as free text."""
    WORK_WWW: str
    """Website of the user's company."""
    WORK_FAX: str
    """Fax number at work."""
    WORK_PAGER: str
    """Pager number at work."""
    WORK_STREET: str
    """Street of the work address."""
    WORK_MAILBOX: str
    """Post office box of the work address."""
    WORK_CITY: str
    """City of the work address."""
    WORK_STATE: str
    """Region or province of the work address."""
    WORK_ZIP: str
    """Postal code of the work address."""
    WORK_COUNTRY: str
    """Country of the work address."""
    WORK_PROFILE: str
    """Field of work of the user's company."""
    WORK_LOGO: str
    """Logo of the user's company."""
    WORK_NOTES: str
    """Further notes in the work part of the profile."""
    USER_TYPE: str
    """Kind of user: `employee`, `extranet` or `email`."""


class GetItem(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    ACTIVE: bool
    """Whether it is active; for a workday, whether it is confirmed."""
    NAME: str
    LAST_NAME: str
    """Family name of the user."""
    SECOND_NAME: NotRequired[str]
    """Middle name or patronymic."""
    EMAIL: str
    """E-mail address or addresses."""
    LAST_LOGIN: str
    """Moment of the last sign-in."""
    DATE_REGISTER: str
    """Moment when the user was registered."""
    TIME_ZONE: NotRequired[str]
    """Time zone of the user; may be empty."""
    IS_ONLINE: str
    """Whether the user is online, `Y` or `N`."""
    TIMESTAMP_X: dict[str, Any]
    """Date and time of the last change."""
    LAST_ACTIVITY_DATE: dict[str, Any]
    """Moment of the last activity."""
    PERSONAL_GENDER: str
    """Gender: M for male, F for female."""
    PERSONAL_WWW: NotRequired[str]
    """Address of the user's own website."""
    PERSONAL_BIRTHDAY: str
    """Date of birth of the user."""
    PERSONAL_MOBILE: NotRequired[str]
    """Private mobile number."""
    PERSONAL_CITY: NotRequired[str]
    """City of the home address."""
    WORK_PHONE: NotRequired[str]
    """Telephone number at work."""
    WORK_POSITION: str
    """Job title of the user."""
    USER_TYPE: str
    """Kind of user: `employee`, `extranet` or `email`."""


class SearchItem(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    ACTIVE: bool
    """Whether it is active; for a workday, whether it is confirmed."""
    NAME: str
    LAST_NAME: str
    """Family name of the user."""
    SECOND_NAME: NotRequired[str]
    """Middle name or patronymic."""
    EMAIL: str
    """E-mail address or addresses."""
    LAST_LOGIN: str
    """Moment of the last sign-in."""
    DATE_REGISTER: str
    """Moment when the user was registered."""
    TIME_ZONE: NotRequired[str]
    """Time zone of the user; may be empty."""
    IS_ONLINE: str
    """Whether the user is online, `Y` or `N`."""
    TIMESTAMP_X: dict[str, Any]
    """Date and time of the last change."""
    LAST_ACTIVITY_DATE: dict[str, Any]
    """Moment of the last activity."""
    PERSONAL_GENDER: str
    """Gender: M for male, F for female."""
    PERSONAL_WWW: NotRequired[str]
    """Address of the user's own website."""
    PERSONAL_BIRTHDAY: str
    """Date of birth of the user."""
    PERSONAL_MOBILE: NotRequired[str]
    """Private mobile number."""
    PERSONAL_CITY: NotRequired[str]
    """City of the home address."""
    WORK_PHONE: NotRequired[str]
    """Telephone number at work."""
    WORK_POSITION: str
    """Job title of the user."""
    USER_TYPE: str
    """Kind of user: `employee`, `extranet` or `email`."""


class UserfieldAddFieldsSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    DEAL: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field can be bound to deals: Y or N; left out: N. Default: ``N``."""
    DEFAULT_VALUE: NotRequired[str]
    """Value taken when none is given."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text. Default: ``1``."""
    PRECISION: NotRequired[int]
    """Number of decimal places. Default: ``2``."""
    DISPLAY: NotRequired[str]
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK. Default: ``CHECKBOX``."""
    LIST_HEIGHT: NotRequired[object]
    """Height of the list, or of the preview in it."""
    IBLOCK_TYPE_ID: NotRequired[str]
    """Type of the information block, e.g. lists."""
    IBLOCK_ID: NotRequired[str]
    """Identifier of the information block. Default: ``0``."""
    ACTIVE_FILTER: NotRequired[bool | Literal["Y", "N"]]
    """Whether only active items are offered, `Y` or `N`. Default: ``N``."""
    ENTITY_TYPE: NotRequired[str]
    """Type of the object or directory concerned."""
    LEAD: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field can be bound to leads: Y or N; left out: N. Default: ``N``."""
    CONTACT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field can be bound to contacts: Y or N; left out: N. Default: ``N``."""
    COMPANY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field can be bound to companies: Y or N; left out: N. Default: ``N``."""


class UserfieldAddFields(TypedDict):
    """Values by field."""

    FIELD_NAME: str
    """Code of the field."""
    USER_TYPE_ID: (
        Literal[
            "string",
            "integer",
            "double",
            "date",
            "datetime",
            "boolean",
            "file",
            "enumeration",
            "url",
            "address",
            "money",
            "iblock_section",
            "iblock_element",
            "employee",
            "crm",
            "crm_status",
        ]
        | str
    )
    """Data type of the custom field, e.g. string, double or datetime. One of ``string`` (text),
    ``integer`` (whole number), ``double`` (number with decimals), ``date``, ``datetime`` (date
    and time), ``boolean`` (yes or no), ``file``, ``enumeration`` (choice from a list), ``url``
    (link), ``address`` (address on Google Maps), ``money`` (amount with currency),
    ``iblock_section`` (section of an information block), ``iblock_element`` (element of an
    information block), ``employee`` (user of the account), ``crm`` (object of the CRM),
    ``crm_status`` (entry of a CRM reference list) and others.
    """
    XML_ID: NotRequired[str]
    """External identifier."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    MULTIPLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed: Y or N."""
    MANDATORY: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value is required: Y or N."""
    SHOW_FILTER: NotRequired[bool | Literal["Y", "N"]]
    """Whether and how filters show the field: Y, N, I (exact), E (mask) or S (substring)."""
    SHOW_IN_LIST: NotRequired[bool | Literal["Y", "N"]]
    """Whether lists show the field."""
    EDIT_IN_LIST: NotRequired[bool | Literal["Y", "N"]]
    """Whether users may edit the value."""
    SETTINGS: NotRequired[UserfieldAddFieldsSettings | Mapping[str, object]]
    """Further settings; which ones depends on the type."""
    LABEL: NotRequired[str]
    """Caption shown to users."""
    EDIT_FORM_LABEL: NotRequired[str | Mapping[str, str]]
    """Label in the edit form: a text, or texts by language."""
    IS_SEARCHABLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether values of the field take part in search."""
    LIST_COLUMN_LABEL: NotRequired[str]
    """Column heading in lists: a text, or texts by language."""
    LIST_FILTER_LABEL: NotRequired[str]
    """Label in the list filter: a text, or texts by language."""
    ERROR_MESSAGE: NotRequired[str]
    """Text of the error; for a custom field, shown when a value is invalid."""
    HELP_MESSAGE: NotRequired[str]
    """Hint for the field: a text, or texts by language."""


class UserfieldListItemSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    DISPLAY: NotRequired[str]
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK."""
    LIST_HEIGHT: NotRequired[int]
    """Height of the list, or of the preview in it."""
    CAPTION_NO_VALUE: NotRequired[str]
    """Caption of the choice that stands for no value."""
    SHOW_NO_VALUE: NotRequired[str]
    """Whether a choice for no value is offered."""
    DEFAULT_VALUE: NotRequired[str]
    """Value taken when none is given."""


class UserfieldListItemList(TypedDict):
    """Values of a list field, or entries of a list."""

    ID: str
    """Identifier."""
    SORT: str
    """Sort index: lower comes first."""
    VALUE: str
    DEF: str
    """Whether the list item is chosen by default, `Y` or `N`."""
    XML_ID: str
    """External identifier."""


class UserfieldListItem(TypedDict):
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
    SETTINGS: UserfieldListItemSettings
    """Further settings; which ones depends on the type."""
    LIST: NotRequired[list[UserfieldListItemList]]
    """Values of a list field, or entries of a list."""


class UserfieldUpdateFieldsSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    DEFAULT_VALUE: NotRequired[str]
    """Value taken when none is given."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text. Default: ``1``."""
    PRECISION: NotRequired[int]
    """Number of decimal places. Default: ``2``."""
    DISPLAY: NotRequired[str]
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK. Default: ``CHECKBOX``."""
    LIST_HEIGHT: NotRequired[object]
    """Height of the list, or of the preview in it."""
    IBLOCK_TYPE_ID: NotRequired[str]
    """Type of the information block, e.g. lists."""
    IBLOCK_ID: NotRequired[str]
    """Identifier of the information block. Default: ``0``."""
    ACTIVE_FILTER: NotRequired[bool | Literal["Y", "N"]]
    """Whether only active items are offered, `Y` or `N`. Default: ``N``."""
    ENTITY_TYPE: NotRequired[str]
    """Type of the object or directory concerned."""
    LEAD: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field can be bound to leads: Y or N; left out: N. Default: ``N``."""
    CONTACT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field can be bound to contacts: Y or N; left out: N. Default: ``N``."""
    COMPANY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field can be bound to companies: Y or N; left out: N. Default: ``N``."""
    DEAL: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field can be bound to deals: Y or N; left out: N. Default: ``N``."""


class UserfieldUpdateFields(TypedDict):
    """Values by field."""

    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    LIST_FILTER_LABEL: NotRequired[str]
    """Label in the list filter: a text, or texts by language."""
    LIST_COLUMN_LABEL: NotRequired[str]
    """Column heading in lists: a text, or texts by language."""
    XML_ID: NotRequired[str]
    """External identifier."""
    MANDATORY: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value is required: Y or N."""
    SHOW_FILTER: NotRequired[bool | Literal["Y", "N"]]
    """Whether and how filters show the field: Y, N, I (exact), E (mask) or S (substring)."""
    SHOW_IN_LIST: NotRequired[bool | Literal["Y", "N"]]
    """Whether lists show the field."""
    EDIT_IN_LIST: NotRequired[bool | Literal["Y", "N"]]
    """Whether users may edit the value."""
    IS_SEARCHABLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether values of the field take part in search."""
    SETTINGS: NotRequired[UserfieldUpdateFieldsSettings | Mapping[str, object]]
    """Further settings; which ones depends on the type."""
    EDIT_FORM_LABEL: NotRequired[str]
    """Label in the edit form: a text, or texts by language."""
    ERROR_MESSAGE: NotRequired[str]
    """Text of the error; for a custom field, shown when a value is invalid."""
    HELP_MESSAGE: NotRequired[str]
    """Hint for the field: a text, or texts by language."""
    LABEL: NotRequired[str]
    """Caption shown to users."""


_ACCESS: Final[Endpoint[bool]] = Endpoint("user.access", write=False)
_ADD: Final[Endpoint[int]] = Endpoint("user.add")
_ADMIN: Final[Endpoint[bool]] = Endpoint("user.admin", write=False)
_CURRENT: Final[Endpoint[CurrentResult]] = Endpoint("user.current", write=False)
_FIELDS: Final[Endpoint[FieldsResult]] = Endpoint("user.fields", write=False)
_GET: Final[ListEndpoint[GetItem]] = ListEndpoint("user.get", Paging("start", (), 50, id="ID"))
_SEARCH: Final[ListEndpoint[SearchItem]] = ListEndpoint(
    "user.search", Paging("start", (), 50, id="ID")
)
_UPDATE: Final[Endpoint[bool]] = Endpoint("user.update")
_OPTION__GET: Final[Endpoint[dict[str, Any] | str | None]] = Endpoint(
    "user.option.get", write=False
)
_OPTION__SET: Final[Endpoint[bool]] = Endpoint("user.option.set")
_USERFIELD__ADD: Final[Endpoint[int]] = Endpoint("user.userfield.add")
_USERFIELD__DELETE: Final[Endpoint[bool]] = Endpoint("user.userfield.delete")
_USERFIELD__LIST: Final[ListEndpoint[UserfieldListItem]] = ListEndpoint(
    "user.userfield.list", Paging("start", (), 50, id="ID")
)
_USERFIELD__UPDATE: Final[Endpoint[bool]] = Endpoint("user.userfield.update")
_USERFIELD__FILE__GET: Final[Endpoint[Any]] = Endpoint("user.userfield.file.get", write=False)


class UserMethods(Namespace):
    """Methods of ``user``."""

    @property
    def option(self) -> UserOptionMethods:
        """Methods of ``user.option``."""
        return UserOptionMethods(self._caller)

    @property
    def userfield(self) -> UserUserfieldMethods:
        """Methods of ``user.userfield``."""
        return UserUserfieldMethods(self._caller)

    def access(
        self,
        *,
        access: Sequence[str],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Check whether the current user holds at least one of the given access codes.

        Args:
            access: Access codes to check, such as U1 for a user or G2 for a group. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.access``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/users/user-access.html
        """
        return self._call(_ACCESS, {"ACCESS": access}, extra_params)

    def add(
        self,
        *,
        email: str,
        name: str | NotGiven = NOT_GIVEN,
        last_name: str | NotGiven = NOT_GIVEN,
        second_name: str | NotGiven = NOT_GIVEN,
        personal_gender: str | NotGiven = NOT_GIVEN,
        personal_profession: str | NotGiven = NOT_GIVEN,
        personal_www: str | NotGiven = NOT_GIVEN,
        personal_birthday: str | NotGiven = NOT_GIVEN,
        personal_photo: Sequence[object] | NotGiven = NOT_GIVEN,
        personal_icq: str | NotGiven = NOT_GIVEN,
        personal_phone: str | NotGiven = NOT_GIVEN,
        personal_fax: str | NotGiven = NOT_GIVEN,
        personal_mobile: str | NotGiven = NOT_GIVEN,
        personal_pager: str | NotGiven = NOT_GIVEN,
        personal_street: str | NotGiven = NOT_GIVEN,
        personal_city: str | NotGiven = NOT_GIVEN,
        personal_state: str | NotGiven = NOT_GIVEN,
        personal_zip: str | NotGiven = NOT_GIVEN,
        personal_country: str | NotGiven = NOT_GIVEN,
        personal_mailbox: str | NotGiven = NOT_GIVEN,
        personal_notes: str | NotGiven = NOT_GIVEN,
        work_phone: str | NotGiven = NOT_GIVEN,
        work_company: str | NotGiven = NOT_GIVEN,
        work_position: str | NotGiven = NOT_GIVEN,
        work_department: str | NotGiven = NOT_GIVEN,
        work_www: str | NotGiven = NOT_GIVEN,
        work_fax: str | NotGiven = NOT_GIVEN,
        work_pager: str | NotGiven = NOT_GIVEN,
        work_street: str | NotGiven = NOT_GIVEN,
        work_mailbox: str | NotGiven = NOT_GIVEN,
        work_city: str | NotGiven = NOT_GIVEN,
        work_state: str | NotGiven = NOT_GIVEN,
        work_zip: str | NotGiven = NOT_GIVEN,
        work_country: str | NotGiven = NOT_GIVEN,
        work_profile: str | NotGiven = NOT_GIVEN,
        work_logo: Sequence[object] | NotGiven = NOT_GIVEN,
        work_notes: str | NotGiven = NOT_GIVEN,
        uf_skype_link: str | NotGiven = NOT_GIVEN,
        uf_zoom: str | NotGiven = NOT_GIVEN,
        uf_department: str | Sequence[int] | NotGiven = NOT_GIVEN,
        uf_interests: str | NotGiven = NOT_GIVEN,
        uf_skills: str | NotGiven = NOT_GIVEN,
        uf_web_sites: str | NotGiven = NOT_GIVEN,
        uf_xing: str | NotGiven = NOT_GIVEN,
        uf_linkedin: str | NotGiven = NOT_GIVEN,
        uf_facebook: str | NotGiven = NOT_GIVEN,
        uf_twitter: str | NotGiven = NOT_GIVEN,
        uf_skype: str | NotGiven = NOT_GIVEN,
        uf_district: str | NotGiven = NOT_GIVEN,
        uf_phone_inner: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Invite a new user to the account.

        Args:
            email: E-mail address or addresses. Required.
            name: ``NAME`` of the request.
            last_name: Family name of the user.
            second_name: Middle name or patronymic.
            personal_gender: Gender: M for male, F for female.
            personal_profession: Occupation of the user.
            personal_www: Address of the user's own website.
            personal_birthday: Date of birth of the user.
            personal_photo: User's picture: the file, its identifier or a link to it.
            personal_icq: ICQ number of the user.
            personal_phone: Private telephone number.
            personal_fax: Private fax number.
            personal_mobile: Private mobile number.
            personal_pager: Private pager number.
            personal_street: Street of the home address.
            personal_city: City of the home address.
            personal_state: Region or province of the home address.
            personal_zip: Postal code of the home address.
            personal_country: Country of the home address.
            personal_mailbox: Post office box of the home address.
            personal_notes: Further notes in the personal part of the profile.
            work_phone: Telephone number at work.
            work_company: Company the user works for.
            work_position: Job title of the user.
            work_department: Department as free text.
            work_www: Website of the user's company.
            work_fax: Fax number at work.
            work_pager: Pager number at work.
            work_street: Street of the work address.
            work_mailbox: Post office box of the work address.
            work_city: City of the work address.
            work_state: Region or province of the work address.
            work_zip: Postal code of the work address.
            work_country: Country of the work address.
            work_profile: Field of work of the user's company.
            work_logo: Logo of the user's company.
            work_notes: Further notes in the work part of the profile.
            uf_skype_link: Link to a Skype chat with the user.
            uf_zoom: Zoom contact of the user.
            uf_department: Identifiers of the departments the user belongs to.
            uf_interests: Interests of the user as free text.
            uf_skills: Skills of the user as free text.
            uf_web_sites: Further websites of the user.
            uf_xing: Xing page of the user.
            uf_linkedin: LinkedIn page of the user.
            uf_facebook: Facebook page of the user.
            uf_twitter: Twitter page of the user.
            uf_skype: Skype name of the user.
            uf_district: District given in the user's profile.
            uf_phone_inner: Internal extension number.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: Parameter `EMAIL` is
                missing or not a valid address. ``ERROR_ARGUMENT``: Another user already has
                this e-mail address. ``ERROR_CORE``: The caller lacks the rights for this call.
                ``ERROR_ARGUMENT``: The account already has as many users as it may.
                ``ERROR_GROUPID``: A user is to be added to the extranet without a workgroup.
                ``ERROR_NO_GROUP``: The workgroup for the new user is wrong. ``ERROR_ARGUMENT``:
                The workgroup for the new extranet user is missing. ``ERROR_CORE``: The user's
                fields could not be changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.add``. Scope: ``user``. Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/user/user-add.html
        """
        return self._call(
            _ADD,
            {
                "EMAIL": email,
                "NAME": name,
                "LAST_NAME": last_name,
                "SECOND_NAME": second_name,
                "PERSONAL_GENDER": personal_gender,
                "PERSONAL_PROFESSION": personal_profession,
                "PERSONAL_WWW": personal_www,
                "PERSONAL_BIRTHDAY": personal_birthday,
                "PERSONAL_PHOTO": personal_photo,
                "PERSONAL_ICQ": personal_icq,
                "PERSONAL_PHONE": personal_phone,
                "PERSONAL_FAX": personal_fax,
                "PERSONAL_MOBILE": personal_mobile,
                "PERSONAL_PAGER": personal_pager,
                "PERSONAL_STREET": personal_street,
                "PERSONAL_CITY": personal_city,
                "PERSONAL_STATE": personal_state,
                "PERSONAL_ZIP": personal_zip,
                "PERSONAL_COUNTRY": personal_country,
                "PERSONAL_MAILBOX": personal_mailbox,
                "PERSONAL_NOTES": personal_notes,
                "WORK_PHONE": work_phone,
                "WORK_COMPANY": work_company,
                "WORK_POSITION": work_position,
                "WORK_DEPARTMENT": work_department,
                "WORK_WWW": work_www,
                "WORK_FAX": work_fax,
                "WORK_PAGER": work_pager,
                "WORK_STREET": work_street,
                "WORK_MAILBOX": work_mailbox,
                "WORK_CITY": work_city,
                "WORK_STATE": work_state,
                "WORK_ZIP": work_zip,
                "WORK_COUNTRY": work_country,
                "WORK_PROFILE": work_profile,
                "WORK_LOGO": work_logo,
                "WORK_NOTES": work_notes,
                "UF_SKYPE_LINK": uf_skype_link,
                "UF_ZOOM": uf_zoom,
                "UF_DEPARTMENT": uf_department,
                "UF_INTERESTS": uf_interests,
                "UF_SKILLS": uf_skills,
                "UF_WEB_SITES": uf_web_sites,
                "UF_XING": uf_xing,
                "UF_LINKEDIN": uf_linkedin,
                "UF_FACEBOOK": uf_facebook,
                "UF_TWITTER": uf_twitter,
                "UF_SKYPE": uf_skype,
                "UF_DISTRICT": uf_district,
                "UF_PHONE_INNER": uf_phone_inner,
            },
            extra_params,
        )

    def admin(self, *, extra_params: Mapping[str, object] | None = None) -> bool:
        """Check whether the current user may manage the application's settings.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.admin``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/users/user-admin.html
        """
        return self._call(_ADMIN, {}, extra_params)

    def current(self, *, extra_params: Mapping[str, object] | None = None) -> CurrentResult:
        """Fetch the data of the current user.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CurrentResult``: ``ID``, ``ACTIVE``, ``NAME``, ``LAST_NAME``, ``EMAIL``,
            ``LAST_LOGIN``, ``DATE_REGISTER``, ``IS_ONLINE``, ``LAST_ACTIVITY_DATE``,
            ``PERSONAL_GENDER``, ``PERSONAL_BIRTHDAY``, ``WORK_POSITION``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.current``. Scope: ``user``, ``user_brief``, ``user_basic``. Who may
        call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/user/user-current.html
        """
        return self._call(_CURRENT, {}, extra_params)

    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> FieldsResult:
        """List the names of the standard user fields.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``ID``, ``XML_ID``, ``ACTIVE``, ``NAME``, ``LAST_NAME``,
            ``SECOND_NAME``, ``TITLE``, ``EMAIL``, ``LAST_LOGIN``, ``DATE_REGISTER``,
            ``TIME_ZONE``, ``IS_ONLINE``, ``TIMESTAMP_X``, ``LAST_ACTIVITY_DATE``,
            ``PERSONAL_GENDER``, ``PERSONAL_PROFESSION``, ``PERSONAL_WWW``,
            ``PERSONAL_BIRTHDAY``, ``PERSONAL_PHOTO``, ``PERSONAL_ICQ``, ``PERSONAL_PHONE``,
            ``PERSONAL_FAX``, ``PERSONAL_MOBILE``, ``PERSONAL_PAGER``, ``PERSONAL_STREET``,
            ``PERSONAL_CITY``, ``PERSONAL_STATE``, ``PERSONAL_ZIP``, ``PERSONAL_COUNTRY``,
            ``PERSONAL_MAILBOX``, ``PERSONAL_NOTES``, ``WORK_PHONE``, ``WORK_COMPANY``,
            ``WORK_POSITION``, ``WORK_DEPARTMENT``, ``WORK_WWW``, ``WORK_FAX``,
            ``WORK_PAGER``, ``WORK_STREET``, ``WORK_MAILBOX``, ``WORK_CITY``,
            ``WORK_STATE``, ``WORK_ZIP``, ``WORK_COUNTRY``, ``WORK_PROFILE``, ``WORK_LOGO``,
            ``WORK_NOTES``, ``USER_TYPE``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.fields``. Scope: ``user``, ``user_brief``, ``user_basic``. Who may
        call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/user/user-fields.html
        """
        return self._call(_FIELDS, {}, extra_params)

    def get(
        self,
        *,
        sort: str | NotGiven = NOT_GIVEN,
        order: Literal["ASC", "DESC"] | str | NotGiven = NOT_GIVEN,
        filter: str | Mapping[str, object] | NotGiven = NOT_GIVEN,
        admin_mode: bool | NotGiven = NOT_GIVEN,
        select: Sequence[object] | NotGiven = NOT_GIVEN,
        image_resize: str | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        uf_department: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[GetItem]:
        """List users that match a filter, page by page.

        Args:
            sort: Sort index, or the field to sort by.
            order: Sorting: field → ASC or DESC; in places the direction alone. One of ``ASC``
                (ascending), ``DESC`` (descending) and others.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            admin_mode: Whether to act as administrator and reach any user's data.
            select: Fields to answer with.
            image_resize: Photo size: `small` 150, `medium` 300, `large` 1000 pixels square.
            start: Where to start: in lists, number of items to skip; a page has 50.
            uf_department: Identifiers of the departments the user belongs to.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.get``. Scope: ``user``, ``user_brief``, ``user_basic``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/user/user-get.html
        """
        return self._list(
            _GET,
            {
                "sort": sort,
                "order": order,
                "FILTER": filter,
                "ADMIN_MODE": admin_mode,
                "select": select,
                "IMAGE_RESIZE": image_resize,
                "start": start,
                "UF_DEPARTMENT": uf_department,
            },
            extra_params,
        )

    def search(
        self,
        *,
        filter: str | NotGiven = NOT_GIVEN,
        sort: str | NotGiven = NOT_GIVEN,
        order: Literal["ASC", "DESC"] | str | NotGiven = NOT_GIVEN,
        admin_mode: bool | NotGiven = NOT_GIVEN,
        select: Sequence[object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        uf_department: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[SearchItem]:
        """Search users quickly by name, job title or department.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            sort: Sort index, or the field to sort by.
            order: Sorting: field → ASC or DESC; in places the direction alone. One of ``ASC``
                (ascending), ``DESC`` (descending) and others.
            admin_mode: Whether to act as administrator and reach any user's data.
            select: Fields to answer with.
            start: Where to start: in lists, number of items to skip; a page has 50.
            uf_department: Identifiers of the departments the user belongs to.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.search``. Scope: ``user``, ``user_brief``, ``user_basic``. Who may
        call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/user/user-search.html
        """
        return self._list(
            _SEARCH,
            {
                "FILTER": filter,
                "sort": sort,
                "order": order,
                "ADMIN_MODE": admin_mode,
                "select": select,
                "start": start,
                "UF_DEPARTMENT": uf_department,
            },
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        last_name: str | NotGiven = NOT_GIVEN,
        second_name: str | NotGiven = NOT_GIVEN,
        personal_gender: str | NotGiven = NOT_GIVEN,
        personal_profession: str | NotGiven = NOT_GIVEN,
        personal_www: str | NotGiven = NOT_GIVEN,
        personal_birthday: str | NotGiven = NOT_GIVEN,
        personal_photo: Sequence[object] | NotGiven = NOT_GIVEN,
        personal_icq: str | NotGiven = NOT_GIVEN,
        personal_phone: str | NotGiven = NOT_GIVEN,
        personal_fax: str | NotGiven = NOT_GIVEN,
        personal_mobile: str | NotGiven = NOT_GIVEN,
        personal_pager: str | NotGiven = NOT_GIVEN,
        personal_street: str | NotGiven = NOT_GIVEN,
        personal_city: str | NotGiven = NOT_GIVEN,
        personal_state: str | NotGiven = NOT_GIVEN,
        personal_zip: str | NotGiven = NOT_GIVEN,
        personal_country: str | NotGiven = NOT_GIVEN,
        personal_mailbox: str | NotGiven = NOT_GIVEN,
        personal_notes: str | NotGiven = NOT_GIVEN,
        work_phone: str | NotGiven = NOT_GIVEN,
        work_company: str | NotGiven = NOT_GIVEN,
        work_position: str | NotGiven = NOT_GIVEN,
        work_department: str | NotGiven = NOT_GIVEN,
        work_www: str | NotGiven = NOT_GIVEN,
        work_fax: str | NotGiven = NOT_GIVEN,
        work_pager: str | NotGiven = NOT_GIVEN,
        work_street: str | NotGiven = NOT_GIVEN,
        work_mailbox: str | NotGiven = NOT_GIVEN,
        work_city: str | NotGiven = NOT_GIVEN,
        work_state: str | NotGiven = NOT_GIVEN,
        work_zip: str | NotGiven = NOT_GIVEN,
        work_country: str | NotGiven = NOT_GIVEN,
        work_profile: str | NotGiven = NOT_GIVEN,
        work_logo: Sequence[object] | NotGiven = NOT_GIVEN,
        work_notes: str | NotGiven = NOT_GIVEN,
        uf_skype_link: str | NotGiven = NOT_GIVEN,
        uf_zoom: str | NotGiven = NOT_GIVEN,
        uf_department: str | NotGiven = NOT_GIVEN,
        uf_interests: str | NotGiven = NOT_GIVEN,
        uf_skills: str | NotGiven = NOT_GIVEN,
        uf_web_sites: str | NotGiven = NOT_GIVEN,
        uf_xing: str | NotGiven = NOT_GIVEN,
        uf_linkedin: str | NotGiven = NOT_GIVEN,
        uf_facebook: str | NotGiven = NOT_GIVEN,
        uf_twitter: str | NotGiven = NOT_GIVEN,
        uf_skype: str | NotGiven = NOT_GIVEN,
        uf_district: str | NotGiven = NOT_GIVEN,
        uf_phone_inner: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a user's data.

        Args:
            id: Identifier. Required.
            active: Whether it is active; for a workday, whether it is confirmed.
            email: E-mail address or addresses.
            name: ``NAME`` of the request.
            last_name: Family name of the user.
            second_name: Middle name or patronymic.
            personal_gender: Gender: M for male, F for female.
            personal_profession: Occupation of the user.
            personal_www: Address of the user's own website.
            personal_birthday: Date of birth of the user.
            personal_photo: User's picture: the file, its identifier or a link to it.
            personal_icq: ICQ number of the user.
            personal_phone: Private telephone number.
            personal_fax: Private fax number.
            personal_mobile: Private mobile number.
            personal_pager: Private pager number.
            personal_street: Street of the home address.
            personal_city: City of the home address.
            personal_state: Region or province of the home address.
            personal_zip: Postal code of the home address.
            personal_country: Country of the home address.
            personal_mailbox: Post office box of the home address.
            personal_notes: Further notes in the personal part of the profile.
            work_phone: Telephone number at work.
            work_company: Company the user works for.
            work_position: Job title of the user.
            work_department: Department as free text.
            work_www: Website of the user's company.
            work_fax: Fax number at work.
            work_pager: Pager number at work.
            work_street: Street of the work address.
            work_mailbox: Post office box of the work address.
            work_city: City of the work address.
            work_state: Region or province of the work address.
            work_zip: Postal code of the work address.
            work_country: Country of the work address.
            work_profile: Field of work of the user's company.
            work_logo: Logo of the user's company.
            work_notes: Further notes in the work part of the profile.
            uf_skype_link: Link to a Skype chat with the user.
            uf_zoom: Zoom contact of the user.
            uf_department: Identifiers of the departments the user belongs to.
            uf_interests: Interests of the user as free text.
            uf_skills: Skills of the user as free text.
            uf_web_sites: Further websites of the user.
            uf_xing: Xing page of the user.
            uf_linkedin: LinkedIn page of the user.
            uf_facebook: Facebook page of the user.
            uf_twitter: Twitter page of the user.
            uf_skype: Skype name of the user.
            uf_district: District given in the user's profile.
            uf_phone_inner: Internal extension number.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The user identifier is not
                valid. ``ERROR_CORE``: The user identifier is not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.update``. Scope: ``user``. Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/user/user-update.html
        """
        return self._call(
            _UPDATE,
            {
                "ID": id,
                "ACTIVE": _yes_no(active),
                "EMAIL": email,
                "NAME": name,
                "LAST_NAME": last_name,
                "SECOND_NAME": second_name,
                "PERSONAL_GENDER": personal_gender,
                "PERSONAL_PROFESSION": personal_profession,
                "PERSONAL_WWW": personal_www,
                "PERSONAL_BIRTHDAY": personal_birthday,
                "PERSONAL_PHOTO": personal_photo,
                "PERSONAL_ICQ": personal_icq,
                "PERSONAL_PHONE": personal_phone,
                "PERSONAL_FAX": personal_fax,
                "PERSONAL_MOBILE": personal_mobile,
                "PERSONAL_PAGER": personal_pager,
                "PERSONAL_STREET": personal_street,
                "PERSONAL_CITY": personal_city,
                "PERSONAL_STATE": personal_state,
                "PERSONAL_ZIP": personal_zip,
                "PERSONAL_COUNTRY": personal_country,
                "PERSONAL_MAILBOX": personal_mailbox,
                "PERSONAL_NOTES": personal_notes,
                "WORK_PHONE": work_phone,
                "WORK_COMPANY": work_company,
                "WORK_POSITION": work_position,
                "WORK_DEPARTMENT": work_department,
                "WORK_WWW": work_www,
                "WORK_FAX": work_fax,
                "WORK_PAGER": work_pager,
                "WORK_STREET": work_street,
                "WORK_MAILBOX": work_mailbox,
                "WORK_CITY": work_city,
                "WORK_STATE": work_state,
                "WORK_ZIP": work_zip,
                "WORK_COUNTRY": work_country,
                "WORK_PROFILE": work_profile,
                "WORK_LOGO": work_logo,
                "WORK_NOTES": work_notes,
                "UF_SKYPE_LINK": uf_skype_link,
                "UF_ZOOM": uf_zoom,
                "UF_DEPARTMENT": uf_department,
                "UF_INTERESTS": uf_interests,
                "UF_SKILLS": uf_skills,
                "UF_WEB_SITES": uf_web_sites,
                "UF_XING": uf_xing,
                "UF_LINKEDIN": uf_linkedin,
                "UF_FACEBOOK": uf_facebook,
                "UF_TWITTER": uf_twitter,
                "UF_SKYPE": uf_skype,
                "UF_DISTRICT": uf_district,
                "UF_PHONE_INNER": uf_phone_inner,
            },
            extra_params,
        )


class AsyncUserMethods(AsyncNamespace):
    """Methods of ``user``."""

    @property
    def option(self) -> AsyncUserOptionMethods:
        """Methods of ``user.option``."""
        return AsyncUserOptionMethods(self._caller)

    @property
    def userfield(self) -> AsyncUserUserfieldMethods:
        """Methods of ``user.userfield``."""
        return AsyncUserUserfieldMethods(self._caller)

    async def access(
        self,
        *,
        access: Sequence[str],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Check whether the current user holds at least one of the given access codes.

        Args:
            access: Access codes to check, such as U1 for a user or G2 for a group. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.access``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/users/user-access.html
        """
        return await self._call(_ACCESS, {"ACCESS": access}, extra_params)

    async def add(
        self,
        *,
        email: str,
        name: str | NotGiven = NOT_GIVEN,
        last_name: str | NotGiven = NOT_GIVEN,
        second_name: str | NotGiven = NOT_GIVEN,
        personal_gender: str | NotGiven = NOT_GIVEN,
        personal_profession: str | NotGiven = NOT_GIVEN,
        personal_www: str | NotGiven = NOT_GIVEN,
        personal_birthday: str | NotGiven = NOT_GIVEN,
        personal_photo: Sequence[object] | NotGiven = NOT_GIVEN,
        personal_icq: str | NotGiven = NOT_GIVEN,
        personal_phone: str | NotGiven = NOT_GIVEN,
        personal_fax: str | NotGiven = NOT_GIVEN,
        personal_mobile: str | NotGiven = NOT_GIVEN,
        personal_pager: str | NotGiven = NOT_GIVEN,
        personal_street: str | NotGiven = NOT_GIVEN,
        personal_city: str | NotGiven = NOT_GIVEN,
        personal_state: str | NotGiven = NOT_GIVEN,
        personal_zip: str | NotGiven = NOT_GIVEN,
        personal_country: str | NotGiven = NOT_GIVEN,
        personal_mailbox: str | NotGiven = NOT_GIVEN,
        personal_notes: str | NotGiven = NOT_GIVEN,
        work_phone: str | NotGiven = NOT_GIVEN,
        work_company: str | NotGiven = NOT_GIVEN,
        work_position: str | NotGiven = NOT_GIVEN,
        work_department: str | NotGiven = NOT_GIVEN,
        work_www: str | NotGiven = NOT_GIVEN,
        work_fax: str | NotGiven = NOT_GIVEN,
        work_pager: str | NotGiven = NOT_GIVEN,
        work_street: str | NotGiven = NOT_GIVEN,
        work_mailbox: str | NotGiven = NOT_GIVEN,
        work_city: str | NotGiven = NOT_GIVEN,
        work_state: str | NotGiven = NOT_GIVEN,
        work_zip: str | NotGiven = NOT_GIVEN,
        work_country: str | NotGiven = NOT_GIVEN,
        work_profile: str | NotGiven = NOT_GIVEN,
        work_logo: Sequence[object] | NotGiven = NOT_GIVEN,
        work_notes: str | NotGiven = NOT_GIVEN,
        uf_skype_link: str | NotGiven = NOT_GIVEN,
        uf_zoom: str | NotGiven = NOT_GIVEN,
        uf_department: str | Sequence[int] | NotGiven = NOT_GIVEN,
        uf_interests: str | NotGiven = NOT_GIVEN,
        uf_skills: str | NotGiven = NOT_GIVEN,
        uf_web_sites: str | NotGiven = NOT_GIVEN,
        uf_xing: str | NotGiven = NOT_GIVEN,
        uf_linkedin: str | NotGiven = NOT_GIVEN,
        uf_facebook: str | NotGiven = NOT_GIVEN,
        uf_twitter: str | NotGiven = NOT_GIVEN,
        uf_skype: str | NotGiven = NOT_GIVEN,
        uf_district: str | NotGiven = NOT_GIVEN,
        uf_phone_inner: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Invite a new user to the account.

        Args:
            email: E-mail address or addresses. Required.
            name: ``NAME`` of the request.
            last_name: Family name of the user.
            second_name: Middle name or patronymic.
            personal_gender: Gender: M for male, F for female.
            personal_profession: Occupation of the user.
            personal_www: Address of the user's own website.
            personal_birthday: Date of birth of the user.
            personal_photo: User's picture: the file, its identifier or a link to it.
            personal_icq: ICQ number of the user.
            personal_phone: Private telephone number.
            personal_fax: Private fax number.
            personal_mobile: Private mobile number.
            personal_pager: Private pager number.
            personal_street: Street of the home address.
            personal_city: City of the home address.
            personal_state: Region or province of the home address.
            personal_zip: Postal code of the home address.
            personal_country: Country of the home address.
            personal_mailbox: Post office box of the home address.
            personal_notes: Further notes in the personal part of the profile.
            work_phone: Telephone number at work.
            work_company: Company the user works for.
            work_position: Job title of the user.
            work_department: Department as free text.
            work_www: Website of the user's company.
            work_fax: Fax number at work.
            work_pager: Pager number at work.
            work_street: Street of the work address.
            work_mailbox: Post office box of the work address.
            work_city: City of the work address.
            work_state: Region or province of the work address.
            work_zip: Postal code of the work address.
            work_country: Country of the work address.
            work_profile: Field of work of the user's company.
            work_logo: Logo of the user's company.
            work_notes: Further notes in the work part of the profile.
            uf_skype_link: Link to a Skype chat with the user.
            uf_zoom: Zoom contact of the user.
            uf_department: Identifiers of the departments the user belongs to.
            uf_interests: Interests of the user as free text.
            uf_skills: Skills of the user as free text.
            uf_web_sites: Further websites of the user.
            uf_xing: Xing page of the user.
            uf_linkedin: LinkedIn page of the user.
            uf_facebook: Facebook page of the user.
            uf_twitter: Twitter page of the user.
            uf_skype: Skype name of the user.
            uf_district: District given in the user's profile.
            uf_phone_inner: Internal extension number.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: Parameter `EMAIL` is
                missing or not a valid address. ``ERROR_ARGUMENT``: Another user already has
                this e-mail address. ``ERROR_CORE``: The caller lacks the rights for this call.
                ``ERROR_ARGUMENT``: The account already has as many users as it may.
                ``ERROR_GROUPID``: A user is to be added to the extranet without a workgroup.
                ``ERROR_NO_GROUP``: The workgroup for the new user is wrong. ``ERROR_ARGUMENT``:
                The workgroup for the new extranet user is missing. ``ERROR_CORE``: The user's
                fields could not be changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.add``. Scope: ``user``. Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/user/user-add.html
        """
        return await self._call(
            _ADD,
            {
                "EMAIL": email,
                "NAME": name,
                "LAST_NAME": last_name,
                "SECOND_NAME": second_name,
                "PERSONAL_GENDER": personal_gender,
                "PERSONAL_PROFESSION": personal_profession,
                "PERSONAL_WWW": personal_www,
                "PERSONAL_BIRTHDAY": personal_birthday,
                "PERSONAL_PHOTO": personal_photo,
                "PERSONAL_ICQ": personal_icq,
                "PERSONAL_PHONE": personal_phone,
                "PERSONAL_FAX": personal_fax,
                "PERSONAL_MOBILE": personal_mobile,
                "PERSONAL_PAGER": personal_pager,
                "PERSONAL_STREET": personal_street,
                "PERSONAL_CITY": personal_city,
                "PERSONAL_STATE": personal_state,
                "PERSONAL_ZIP": personal_zip,
                "PERSONAL_COUNTRY": personal_country,
                "PERSONAL_MAILBOX": personal_mailbox,
                "PERSONAL_NOTES": personal_notes,
                "WORK_PHONE": work_phone,
                "WORK_COMPANY": work_company,
                "WORK_POSITION": work_position,
                "WORK_DEPARTMENT": work_department,
                "WORK_WWW": work_www,
                "WORK_FAX": work_fax,
                "WORK_PAGER": work_pager,
                "WORK_STREET": work_street,
                "WORK_MAILBOX": work_mailbox,
                "WORK_CITY": work_city,
                "WORK_STATE": work_state,
                "WORK_ZIP": work_zip,
                "WORK_COUNTRY": work_country,
                "WORK_PROFILE": work_profile,
                "WORK_LOGO": work_logo,
                "WORK_NOTES": work_notes,
                "UF_SKYPE_LINK": uf_skype_link,
                "UF_ZOOM": uf_zoom,
                "UF_DEPARTMENT": uf_department,
                "UF_INTERESTS": uf_interests,
                "UF_SKILLS": uf_skills,
                "UF_WEB_SITES": uf_web_sites,
                "UF_XING": uf_xing,
                "UF_LINKEDIN": uf_linkedin,
                "UF_FACEBOOK": uf_facebook,
                "UF_TWITTER": uf_twitter,
                "UF_SKYPE": uf_skype,
                "UF_DISTRICT": uf_district,
                "UF_PHONE_INNER": uf_phone_inner,
            },
            extra_params,
        )

    async def admin(self, *, extra_params: Mapping[str, object] | None = None) -> bool:
        """Check whether the current user may manage the application's settings.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.admin``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/users/user-admin.html
        """
        return await self._call(_ADMIN, {}, extra_params)

    async def current(self, *, extra_params: Mapping[str, object] | None = None) -> CurrentResult:
        """Fetch the data of the current user.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CurrentResult``: ``ID``, ``ACTIVE``, ``NAME``, ``LAST_NAME``, ``EMAIL``,
            ``LAST_LOGIN``, ``DATE_REGISTER``, ``IS_ONLINE``, ``LAST_ACTIVITY_DATE``,
            ``PERSONAL_GENDER``, ``PERSONAL_BIRTHDAY``, ``WORK_POSITION``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.current``. Scope: ``user``, ``user_brief``, ``user_basic``. Who may
        call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/user/user-current.html
        """
        return await self._call(_CURRENT, {}, extra_params)

    async def fields(self, *, extra_params: Mapping[str, object] | None = None) -> FieldsResult:
        """List the names of the standard user fields.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``ID``, ``XML_ID``, ``ACTIVE``, ``NAME``, ``LAST_NAME``,
            ``SECOND_NAME``, ``TITLE``, ``EMAIL``, ``LAST_LOGIN``, ``DATE_REGISTER``,
            ``TIME_ZONE``, ``IS_ONLINE``, ``TIMESTAMP_X``, ``LAST_ACTIVITY_DATE``,
            ``PERSONAL_GENDER``, ``PERSONAL_PROFESSION``, ``PERSONAL_WWW``,
            ``PERSONAL_BIRTHDAY``, ``PERSONAL_PHOTO``, ``PERSONAL_ICQ``, ``PERSONAL_PHONE``,
            ``PERSONAL_FAX``, ``PERSONAL_MOBILE``, ``PERSONAL_PAGER``, ``PERSONAL_STREET``,
            ``PERSONAL_CITY``, ``PERSONAL_STATE``, ``PERSONAL_ZIP``, ``PERSONAL_COUNTRY``,
            ``PERSONAL_MAILBOX``, ``PERSONAL_NOTES``, ``WORK_PHONE``, ``WORK_COMPANY``,
            ``WORK_POSITION``, ``WORK_DEPARTMENT``, ``WORK_WWW``, ``WORK_FAX``,
            ``WORK_PAGER``, ``WORK_STREET``, ``WORK_MAILBOX``, ``WORK_CITY``,
            ``WORK_STATE``, ``WORK_ZIP``, ``WORK_COUNTRY``, ``WORK_PROFILE``, ``WORK_LOGO``,
            ``WORK_NOTES``, ``USER_TYPE``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.fields``. Scope: ``user``, ``user_brief``, ``user_basic``. Who may
        call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/user/user-fields.html
        """
        return await self._call(_FIELDS, {}, extra_params)

    def get(
        self,
        *,
        sort: str | NotGiven = NOT_GIVEN,
        order: Literal["ASC", "DESC"] | str | NotGiven = NOT_GIVEN,
        filter: str | Mapping[str, object] | NotGiven = NOT_GIVEN,
        admin_mode: bool | NotGiven = NOT_GIVEN,
        select: Sequence[object] | NotGiven = NOT_GIVEN,
        image_resize: str | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        uf_department: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[GetItem]:
        """List users that match a filter, page by page.

        Args:
            sort: Sort index, or the field to sort by.
            order: Sorting: field → ASC or DESC; in places the direction alone. One of ``ASC``
                (ascending), ``DESC`` (descending) and others.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            admin_mode: Whether to act as administrator and reach any user's data.
            select: Fields to answer with.
            image_resize: Photo size: `small` 150, `medium` 300, `large` 1000 pixels square.
            start: Where to start: in lists, number of items to skip; a page has 50.
            uf_department: Identifiers of the departments the user belongs to.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.get``. Scope: ``user``, ``user_brief``, ``user_basic``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/user/user-get.html
        """
        return self._list(
            _GET,
            {
                "sort": sort,
                "order": order,
                "FILTER": filter,
                "ADMIN_MODE": admin_mode,
                "select": select,
                "IMAGE_RESIZE": image_resize,
                "start": start,
                "UF_DEPARTMENT": uf_department,
            },
            extra_params,
        )

    def search(
        self,
        *,
        filter: str | NotGiven = NOT_GIVEN,
        sort: str | NotGiven = NOT_GIVEN,
        order: Literal["ASC", "DESC"] | str | NotGiven = NOT_GIVEN,
        admin_mode: bool | NotGiven = NOT_GIVEN,
        select: Sequence[object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        uf_department: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[SearchItem]:
        """Search users quickly by name, job title or department.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            sort: Sort index, or the field to sort by.
            order: Sorting: field → ASC or DESC; in places the direction alone. One of ``ASC``
                (ascending), ``DESC`` (descending) and others.
            admin_mode: Whether to act as administrator and reach any user's data.
            select: Fields to answer with.
            start: Where to start: in lists, number of items to skip; a page has 50.
            uf_department: Identifiers of the departments the user belongs to.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.search``. Scope: ``user``, ``user_brief``, ``user_basic``. Who may
        call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/user/user-search.html
        """
        return self._list(
            _SEARCH,
            {
                "FILTER": filter,
                "sort": sort,
                "order": order,
                "ADMIN_MODE": admin_mode,
                "select": select,
                "start": start,
                "UF_DEPARTMENT": uf_department,
            },
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        last_name: str | NotGiven = NOT_GIVEN,
        second_name: str | NotGiven = NOT_GIVEN,
        personal_gender: str | NotGiven = NOT_GIVEN,
        personal_profession: str | NotGiven = NOT_GIVEN,
        personal_www: str | NotGiven = NOT_GIVEN,
        personal_birthday: str | NotGiven = NOT_GIVEN,
        personal_photo: Sequence[object] | NotGiven = NOT_GIVEN,
        personal_icq: str | NotGiven = NOT_GIVEN,
        personal_phone: str | NotGiven = NOT_GIVEN,
        personal_fax: str | NotGiven = NOT_GIVEN,
        personal_mobile: str | NotGiven = NOT_GIVEN,
        personal_pager: str | NotGiven = NOT_GIVEN,
        personal_street: str | NotGiven = NOT_GIVEN,
        personal_city: str | NotGiven = NOT_GIVEN,
        personal_state: str | NotGiven = NOT_GIVEN,
        personal_zip: str | NotGiven = NOT_GIVEN,
        personal_country: str | NotGiven = NOT_GIVEN,
        personal_mailbox: str | NotGiven = NOT_GIVEN,
        personal_notes: str | NotGiven = NOT_GIVEN,
        work_phone: str | NotGiven = NOT_GIVEN,
        work_company: str | NotGiven = NOT_GIVEN,
        work_position: str | NotGiven = NOT_GIVEN,
        work_department: str | NotGiven = NOT_GIVEN,
        work_www: str | NotGiven = NOT_GIVEN,
        work_fax: str | NotGiven = NOT_GIVEN,
        work_pager: str | NotGiven = NOT_GIVEN,
        work_street: str | NotGiven = NOT_GIVEN,
        work_mailbox: str | NotGiven = NOT_GIVEN,
        work_city: str | NotGiven = NOT_GIVEN,
        work_state: str | NotGiven = NOT_GIVEN,
        work_zip: str | NotGiven = NOT_GIVEN,
        work_country: str | NotGiven = NOT_GIVEN,
        work_profile: str | NotGiven = NOT_GIVEN,
        work_logo: Sequence[object] | NotGiven = NOT_GIVEN,
        work_notes: str | NotGiven = NOT_GIVEN,
        uf_skype_link: str | NotGiven = NOT_GIVEN,
        uf_zoom: str | NotGiven = NOT_GIVEN,
        uf_department: str | NotGiven = NOT_GIVEN,
        uf_interests: str | NotGiven = NOT_GIVEN,
        uf_skills: str | NotGiven = NOT_GIVEN,
        uf_web_sites: str | NotGiven = NOT_GIVEN,
        uf_xing: str | NotGiven = NOT_GIVEN,
        uf_linkedin: str | NotGiven = NOT_GIVEN,
        uf_facebook: str | NotGiven = NOT_GIVEN,
        uf_twitter: str | NotGiven = NOT_GIVEN,
        uf_skype: str | NotGiven = NOT_GIVEN,
        uf_district: str | NotGiven = NOT_GIVEN,
        uf_phone_inner: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a user's data.

        Args:
            id: Identifier. Required.
            active: Whether it is active; for a workday, whether it is confirmed.
            email: E-mail address or addresses.
            name: ``NAME`` of the request.
            last_name: Family name of the user.
            second_name: Middle name or patronymic.
            personal_gender: Gender: M for male, F for female.
            personal_profession: Occupation of the user.
            personal_www: Address of the user's own website.
            personal_birthday: Date of birth of the user.
            personal_photo: User's picture: the file, its identifier or a link to it.
            personal_icq: ICQ number of the user.
            personal_phone: Private telephone number.
            personal_fax: Private fax number.
            personal_mobile: Private mobile number.
            personal_pager: Private pager number.
            personal_street: Street of the home address.
            personal_city: City of the home address.
            personal_state: Region or province of the home address.
            personal_zip: Postal code of the home address.
            personal_country: Country of the home address.
            personal_mailbox: Post office box of the home address.
            personal_notes: Further notes in the personal part of the profile.
            work_phone: Telephone number at work.
            work_company: Company the user works for.
            work_position: Job title of the user.
            work_department: Department as free text.
            work_www: Website of the user's company.
            work_fax: Fax number at work.
            work_pager: Pager number at work.
            work_street: Street of the work address.
            work_mailbox: Post office box of the work address.
            work_city: City of the work address.
            work_state: Region or province of the work address.
            work_zip: Postal code of the work address.
            work_country: Country of the work address.
            work_profile: Field of work of the user's company.
            work_logo: Logo of the user's company.
            work_notes: Further notes in the work part of the profile.
            uf_skype_link: Link to a Skype chat with the user.
            uf_zoom: Zoom contact of the user.
            uf_department: Identifiers of the departments the user belongs to.
            uf_interests: Interests of the user as free text.
            uf_skills: Skills of the user as free text.
            uf_web_sites: Further websites of the user.
            uf_xing: Xing page of the user.
            uf_linkedin: LinkedIn page of the user.
            uf_facebook: Facebook page of the user.
            uf_twitter: Twitter page of the user.
            uf_skype: Skype name of the user.
            uf_district: District given in the user's profile.
            uf_phone_inner: Internal extension number.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The user identifier is not
                valid. ``ERROR_CORE``: The user identifier is not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.update``. Scope: ``user``. Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/user/user-update.html
        """
        return await self._call(
            _UPDATE,
            {
                "ID": id,
                "ACTIVE": _yes_no(active),
                "EMAIL": email,
                "NAME": name,
                "LAST_NAME": last_name,
                "SECOND_NAME": second_name,
                "PERSONAL_GENDER": personal_gender,
                "PERSONAL_PROFESSION": personal_profession,
                "PERSONAL_WWW": personal_www,
                "PERSONAL_BIRTHDAY": personal_birthday,
                "PERSONAL_PHOTO": personal_photo,
                "PERSONAL_ICQ": personal_icq,
                "PERSONAL_PHONE": personal_phone,
                "PERSONAL_FAX": personal_fax,
                "PERSONAL_MOBILE": personal_mobile,
                "PERSONAL_PAGER": personal_pager,
                "PERSONAL_STREET": personal_street,
                "PERSONAL_CITY": personal_city,
                "PERSONAL_STATE": personal_state,
                "PERSONAL_ZIP": personal_zip,
                "PERSONAL_COUNTRY": personal_country,
                "PERSONAL_MAILBOX": personal_mailbox,
                "PERSONAL_NOTES": personal_notes,
                "WORK_PHONE": work_phone,
                "WORK_COMPANY": work_company,
                "WORK_POSITION": work_position,
                "WORK_DEPARTMENT": work_department,
                "WORK_WWW": work_www,
                "WORK_FAX": work_fax,
                "WORK_PAGER": work_pager,
                "WORK_STREET": work_street,
                "WORK_MAILBOX": work_mailbox,
                "WORK_CITY": work_city,
                "WORK_STATE": work_state,
                "WORK_ZIP": work_zip,
                "WORK_COUNTRY": work_country,
                "WORK_PROFILE": work_profile,
                "WORK_LOGO": work_logo,
                "WORK_NOTES": work_notes,
                "UF_SKYPE_LINK": uf_skype_link,
                "UF_ZOOM": uf_zoom,
                "UF_DEPARTMENT": uf_department,
                "UF_INTERESTS": uf_interests,
                "UF_SKILLS": uf_skills,
                "UF_WEB_SITES": uf_web_sites,
                "UF_XING": uf_xing,
                "UF_LINKEDIN": uf_linkedin,
                "UF_FACEBOOK": uf_facebook,
                "UF_TWITTER": uf_twitter,
                "UF_SKYPE": uf_skype,
                "UF_DISTRICT": uf_district,
                "UF_PHONE_INNER": uf_phone_inner,
            },
            extra_params,
        )


class UserOptionMethods(Namespace):
    """Methods of ``user.option``."""

    def get(
        self,
        *,
        option: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, Any] | str | None:
        """Read what the application has stored for the current user.

        Args:
            option: Key to read; left out: all that is stored.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``AccessException``: The call did not come
                from an application. ``AccessException``: The call was not signed in as a user.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.option.get``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/settings/user-option-get.html
        """
        return self._call(_OPTION__GET, {"option": option}, extra_params)

    def set(
        self,
        *,
        options: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Store key-value data of the application for the current user.

        Args:
            options: Settings to store: name mapped to value; unknown names are added. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ArgumentNullException``: Parameter
                `options` is empty. ``AccessException``: The call did not come from an
                application. ``AccessException``: The call was not signed in as a user.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.option.set``. Scope: ``basic``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/common/settings/user-option-set.html
        """
        return self._call(_OPTION__SET, {"options": options}, extra_params)


class AsyncUserOptionMethods(AsyncNamespace):
    """Methods of ``user.option``."""

    async def get(
        self,
        *,
        option: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, Any] | str | None:
        """Read what the application has stored for the current user.

        Args:
            option: Key to read; left out: all that is stored.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``AccessException``: The call did not come
                from an application. ``AccessException``: The call was not signed in as a user.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.option.get``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/settings/user-option-get.html
        """
        return await self._call(_OPTION__GET, {"option": option}, extra_params)

    async def set(
        self,
        *,
        options: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Store key-value data of the application for the current user.

        Args:
            options: Settings to store: name mapped to value; unknown names are added. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ArgumentNullException``: Parameter
                `options` is empty. ``AccessException``: The call did not come from an
                application. ``AccessException``: The call was not signed in as a user.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.option.set``. Scope: ``basic``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/common/settings/user-option-set.html
        """
        return await self._call(_OPTION__SET, {"options": options}, extra_params)


class UserUserfieldMethods(Namespace):
    """Methods of ``user.userfield``."""

    @property
    def file(self) -> UserUserfieldFileMethods:
        """Methods of ``user.userfield.file``."""
        return UserUserfieldFileMethods(self._caller)

    def add(
        self,
        *,
        fields: UserfieldAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a custom field to users.

        Args:
            fields: Values by field. Required. Keys: ``FIELD_NAME`` (required), ``USER_TYPE_ID``
                (required), ``XML_ID``, ``SORT``, ``MULTIPLE``, ``MANDATORY``, ``SHOW_FILTER``,
                ``SHOW_IN_LIST``, ``EDIT_IN_LIST``, ``SETTINGS``, ``LABEL``,
                ``EDIT_FORM_LABEL``, ``IS_SEARCHABLE``, ``LIST_COLUMN_LABEL``,
                ``LIST_FILTER_LABEL``, ``ERROR_MESSAGE``, ``HELP_MESSAGE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required
                `USER_TYPE_ID` is missing. ``ERROR_ARGUMENT``: The required `HANDLER` is
                missing. ``ERROR_CORE``: Users already have a custom field of this name.
                ``ERROR_CORE``: The custom field could not be created. No code: The required
                `FIELD_NAME` is missing. No code: The required `USER_TYPE_ID` is missing. No
                code: The required `FIELD_NAME` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.userfield.add``. Scope: ``user.userfield``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-add.html
        """
        return self._call(
            _USERFIELD__ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "MULTIPLE": _yes_no,
                        "MANDATORY": _yes_no,
                        "SHOW_FILTER": _yes_no,
                        "SHOW_IN_LIST": _yes_no,
                        "EDIT_IN_LIST": _yes_no,
                        "SETTINGS": {
                            "DEAL": _yes_no,
                            "ACTIVE_FILTER": _yes_no,
                            "LEAD": _yes_no,
                            "CONTACT": _yes_no,
                            "COMPANY": _yes_no,
                        },
                        "IS_SEARCHABLE": _yes_no,
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
        """Delete a custom field of users.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The custom field does not exist or
                is closed to the caller. No code: Parameter `id` is missing or not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.userfield.delete``. Scope: ``user.userfield``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-delete.html
        """
        return self._call(_USERFIELD__DELETE, {"id": id}, extra_params)

    def list(
        self,
        *,
        order: str | Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[UserfieldListItem]:
        """List the custom fields of users that match a filter.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The custom field does not exist or
                is closed to the caller. No code: Parameter `id` is missing or not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.userfield.list``. Scope: ``user.userfield``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-list.html
        """
        return self._list(_USERFIELD__LIST, {"order": order, "filter": filter}, extra_params)

    def update(
        self,
        *,
        id: int,
        fields: UserfieldUpdateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the settings of a custom field of users.

        Args:
            id: Identifier. Required.
            fields: Values by field. Keys: ``SORT``, ``LIST_FILTER_LABEL``,
                ``LIST_COLUMN_LABEL``, ``XML_ID``, ``MANDATORY``, ``SHOW_FILTER``,
                ``SHOW_IN_LIST``, ``EDIT_IN_LIST``, ``IS_SEARCHABLE``, ``SETTINGS``,
                ``EDIT_FORM_LABEL``, ``ERROR_MESSAGE``, ``HELP_MESSAGE``, ``LABEL``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The custom field does not exist or
                is closed to the caller. No code: Parameter `id` is missing or not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.userfield.update``. Scope: ``user.userfield``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-update.html
        """
        return self._call(
            _USERFIELD__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "MANDATORY": _yes_no,
                        "SHOW_FILTER": _yes_no,
                        "SHOW_IN_LIST": _yes_no,
                        "EDIT_IN_LIST": _yes_no,
                        "IS_SEARCHABLE": _yes_no,
                        "SETTINGS": {
                            "ACTIVE_FILTER": _yes_no,
                            "LEAD": _yes_no,
                            "CONTACT": _yes_no,
                            "COMPANY": _yes_no,
                            "DEAL": _yes_no,
                        },
                    },
                ),
            },
            extra_params,
        )


class AsyncUserUserfieldMethods(AsyncNamespace):
    """Methods of ``user.userfield``."""

    @property
    def file(self) -> AsyncUserUserfieldFileMethods:
        """Methods of ``user.userfield.file``."""
        return AsyncUserUserfieldFileMethods(self._caller)

    async def add(
        self,
        *,
        fields: UserfieldAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a custom field to users.

        Args:
            fields: Values by field. Required. Keys: ``FIELD_NAME`` (required), ``USER_TYPE_ID``
                (required), ``XML_ID``, ``SORT``, ``MULTIPLE``, ``MANDATORY``, ``SHOW_FILTER``,
                ``SHOW_IN_LIST``, ``EDIT_IN_LIST``, ``SETTINGS``, ``LABEL``,
                ``EDIT_FORM_LABEL``, ``IS_SEARCHABLE``, ``LIST_COLUMN_LABEL``,
                ``LIST_FILTER_LABEL``, ``ERROR_MESSAGE``, ``HELP_MESSAGE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required
                `USER_TYPE_ID` is missing. ``ERROR_ARGUMENT``: The required `HANDLER` is
                missing. ``ERROR_CORE``: Users already have a custom field of this name.
                ``ERROR_CORE``: The custom field could not be created. No code: The required
                `FIELD_NAME` is missing. No code: The required `USER_TYPE_ID` is missing. No
                code: The required `FIELD_NAME` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.userfield.add``. Scope: ``user.userfield``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-add.html
        """
        return await self._call(
            _USERFIELD__ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "MULTIPLE": _yes_no,
                        "MANDATORY": _yes_no,
                        "SHOW_FILTER": _yes_no,
                        "SHOW_IN_LIST": _yes_no,
                        "EDIT_IN_LIST": _yes_no,
                        "SETTINGS": {
                            "DEAL": _yes_no,
                            "ACTIVE_FILTER": _yes_no,
                            "LEAD": _yes_no,
                            "CONTACT": _yes_no,
                            "COMPANY": _yes_no,
                        },
                        "IS_SEARCHABLE": _yes_no,
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
        """Delete a custom field of users.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The custom field does not exist or
                is closed to the caller. No code: Parameter `id` is missing or not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.userfield.delete``. Scope: ``user.userfield``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-delete.html
        """
        return await self._call(_USERFIELD__DELETE, {"id": id}, extra_params)

    def list(
        self,
        *,
        order: str | Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[UserfieldListItem]:
        """List the custom fields of users that match a filter.

        Args:
            order: Sorting: field → ASC or DESC; in places the direction alone.
            filter: Conditions: field, with a comparison before it where needed, → value.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The custom field does not exist or
                is closed to the caller. No code: Parameter `id` is missing or not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.userfield.list``. Scope: ``user.userfield``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-list.html
        """
        return self._list(_USERFIELD__LIST, {"order": order, "filter": filter}, extra_params)

    async def update(
        self,
        *,
        id: int,
        fields: UserfieldUpdateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the settings of a custom field of users.

        Args:
            id: Identifier. Required.
            fields: Values by field. Keys: ``SORT``, ``LIST_FILTER_LABEL``,
                ``LIST_COLUMN_LABEL``, ``XML_ID``, ``MANDATORY``, ``SHOW_FILTER``,
                ``SHOW_IN_LIST``, ``EDIT_IN_LIST``, ``IS_SEARCHABLE``, ``SETTINGS``,
                ``EDIT_FORM_LABEL``, ``ERROR_MESSAGE``, ``HELP_MESSAGE``, ``LABEL``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The custom field does not exist or
                is closed to the caller. No code: Parameter `id` is missing or not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.userfield.update``. Scope: ``user.userfield``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-update.html
        """
        return await self._call(
            _USERFIELD__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "MANDATORY": _yes_no,
                        "SHOW_FILTER": _yes_no,
                        "SHOW_IN_LIST": _yes_no,
                        "EDIT_IN_LIST": _yes_no,
                        "IS_SEARCHABLE": _yes_no,
                        "SETTINGS": {
                            "ACTIVE_FILTER": _yes_no,
                            "LEAD": _yes_no,
                            "CONTACT": _yes_no,
                            "COMPANY": _yes_no,
                            "DEAL": _yes_no,
                        },
                    },
                ),
            },
            extra_params,
        )


class UserUserfieldFileMethods(Namespace):
    """Methods of ``user.userfield.file``."""

    def get(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Download a file kept in a custom field of a user.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.userfield.file.get``. Scope: ``user.userfield``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-file-get.html
        """
        return self._call(_USERFIELD__FILE__GET, {}, extra_params)


class AsyncUserUserfieldFileMethods(AsyncNamespace):
    """Methods of ``user.userfield.file``."""

    async def get(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Download a file kept in a custom field of a user.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``user.userfield.file.get``. Scope: ``user.userfield``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-file-get.html
        """
        return await self._call(_USERFIELD__FILE__GET, {}, extra_params)
