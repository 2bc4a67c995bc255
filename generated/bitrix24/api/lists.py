# Generated from spec/lists: edit the spec there, then run python -m generator build.
"""Methods of ``lists``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import in_fields as _in_fields
from .._runtime.values import require_one as _require_one
from .._runtime.values import yes_no as _yes_no

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class AddFields(TypedDict):
    """Values by field."""

    NAME: str
    DESCRIPTION: NotRequired[str]
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    BIZPROC: NotRequired[bool | Literal["Y", "N"]]
    """Whether the list supports workflows."""
    PICTURE: NotRequired[Mapping[str, object]]
    """Picture, sent as file name and base64."""


class UpdateFields(TypedDict):
    """Values by field."""

    NAME: str
    DESCRIPTION: NotRequired[str]
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    BIZPROC: NotRequired[bool | Literal["Y", "N"]]
    """Whether the list supports workflows."""
    PICTURE: NotRequired[Mapping[str, object]]
    """Picture, sent as file name and base64."""


class ElementAddFields(TypedDict):
    """Values by field."""

    NAME: str
    PROPERTY_PropertyId: NotRequired[object]
    """Value of a custom property; an array if the property is multiple."""


class ElementUpdateFields(TypedDict):
    """Values by field."""

    NAME: str
    PROPERTY_PropertyId: NotRequired[object]
    """Value of a custom property; an array if the property is multiple."""


class ElementGetItem(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    NAME: str
    IBLOCK_SECTION_ID: Any
    """Section that holds the element or section; 0 or left out: the root."""
    CREATED_BY: str
    """Identifier of the user who created the entry."""
    CODE: str
    """Symbolic code."""


class FieldAddFields(TypedDict):
    """Values by field."""

    NAME: str
    IS_REQUIRED: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field must be filled in; left out: `N`. Default: ``N``."""
    MULTIPLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed: Y or N. Default: ``N``."""
    TYPE: str
    """Field type code, such as S string or N number; fixed once created."""
    SORT: NotRequired[int | str]
    """Sort index: lower comes first."""
    CODE: NotRequired[str]
    """Symbolic code."""
    LIST: NotRequired[Mapping[str, Mapping[str, object]]]
    """Values of a list field, or entries of a list."""
    LIST_TEXT_VALUES: NotRequired[str]
    """Values of a List field as one string, split by line breaks."""
    SETTINGS: NotRequired[Mapping[str, object]]
    """Further settings; which ones depends on the type."""
    DEFAULT_VALUE: NotRequired[object]
    """Value taken when none is given."""
    LIST_DEF: NotRequired[Sequence[object]]
    """Default choice of a List field, by its key in `LIST`."""
    USER_TYPE_SETTINGS: NotRequired[Sequence[object]]
    """Settings of a custom field; they depend on its type."""
    ROW_COUNT: NotRequired[int]
    """Height of the input field; left out on creation: 1. Default: ``1``."""
    COL_COUNT: NotRequired[int]
    """Width of the input field; left out on creation: 30. Default: ``30``."""
    LINK_IBLOCK_ID: NotRequired[int]
    """List to which a binding field points."""


class FieldGetResultSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    SHOW_ADD_FORM: str
    """Whether the field shows in the creation form."""
    SHOW_EDIT_FORM: str
    """Whether the field shows in the edit form."""
    ADD_READ_ONLY_FIELD: str
    """Whether the field is read-only in the creation form."""
    EDIT_READ_ONLY_FIELD: str
    """Whether the field is read-only in the edit form."""
    SHOW_FIELD_PREVIEW: str
    """Whether the field shows in the preview of an element's link."""


class FieldGetResult(TypedDict):
    """What ``result`` holds."""

    FIELD_ID: str
    """Field, `PROPERTY_` plus number or a system code; number alone for file paths."""
    SORT: int
    """Sort index: lower comes first."""
    NAME: str
    IS_REQUIRED: str
    """Whether the field must be filled in; left out: `N`."""
    MULTIPLE: str
    """Whether several values are allowed: Y or N."""
    DEFAULT_VALUE: str
    """Value taken when none is given."""
    TYPE: str
    """Field type code, such as S string or N number; fixed once created."""
    PROPERTY_TYPE: str
    """Base type letter of the property."""
    PROPERTY_USER_TYPE: bool
    """Custom type of the property, or `false`."""
    CODE: str
    """Symbolic code."""
    ID: str
    """Identifier."""
    LINK_IBLOCK_ID: Any
    """List to which a binding field points."""
    ROW_COUNT: str
    """Height of the input field; left out on creation: 1."""
    COL_COUNT: str
    """Width of the input field; left out on creation: 30."""
    USER_TYPE_SETTINGS: Any
    """Settings of a custom field; they depend on its type."""
    SETTINGS: FieldGetResultSettings
    """Further settings; which ones depends on the type."""
    DISPLAY_VALUES_FORM: dict[str, str]
    """Values of a List field, keyed by identifier."""


class FieldUpdateFields(TypedDict):
    """Values by field."""

    NAME: str
    SORT: NotRequired[int | str]
    """Sort index: lower comes first."""
    IS_REQUIRED: NotRequired[bool | Literal["Y", "N"]]
    """Whether the field must be filled in; left out: `N`."""
    MULTIPLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed: Y or N."""
    TYPE: str
    """Field type code, such as S string or N number; fixed once created."""
    LIST: NotRequired[Mapping[str, Mapping[str, object]]]
    """Values of a list field, or entries of a list."""
    LIST_TEXT_VALUES: NotRequired[str]
    """Values of a List field as one string, split by line breaks."""
    LIST_DEF: NotRequired[Sequence[str]]
    """Default choice of a List field, by its key in `LIST`."""
    SETTINGS: NotRequired[Mapping[str, object]]
    """Further settings; which ones depends on the type."""
    DEFAULT_VALUE: NotRequired[object]
    """Value taken when none is given."""
    CODE: NotRequired[str]
    """Symbolic code."""
    USER_TYPE_SETTINGS: NotRequired[Sequence[object]]
    """Settings of a custom field; they depend on its type."""
    ROW_COUNT: NotRequired[int]
    """Height of the input field; left out on creation: 1."""
    COL_COUNT: NotRequired[int]
    """Width of the input field; left out on creation: 30."""
    LINK_IBLOCK_ID: NotRequired[int]
    """List to which a binding field points."""


FieldTypeGetResult = TypedDict(
    "FieldTypeGetResult",
    {
        "SORT": str,
        "ACTIVE_FROM": str,
        "ACTIVE_TO": str,
        "PREVIEW_PICTURE": str,
        "PREVIEW_TEXT": str,
        "DETAIL_PICTURE": str,
        "DETAIL_TEXT": str,
        "CREATED_BY": str,
        "TIMESTAMP_X": str,
        "MODIFIED_BY": str,
        "S": str,
        "N": str,
        "L": str,
        "F": str,
        "G": str,
        "E": str,
        "S:Date": str,
        "S:DateTime": str,
        "S:HTML": str,
        "E:EList": str,
        "N:Sequence": str,
        "S:ECrm": str,
        "S:Money": str,
        "S:DiskFile": str,
        "S:employee": str,
    },
)
"""What ``result`` holds."""


class GetItem(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    TIMESTAMP_X: str
    """Date and time of the last change."""
    IBLOCK_TYPE_ID: str
    """Type of the information block, e.g. lists."""
    LID: str
    """Site to which the list belongs."""
    CODE: Any
    """Symbolic code."""
    API_CODE: Any
    """Code of the list for the server-side API."""
    NAME: str
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    SORT: str
    """Sort index: lower comes first."""
    LIST_PAGE_URL: Any
    """Address template of the list's page."""
    DETAIL_PAGE_URL: Any
    """Address template of an element's page."""
    SECTION_PAGE_URL: Any
    """Address template of a section's page; obsolete."""
    CANONICAL_PAGE_URL: Any
    """URL template of an element's canonical page."""
    PICTURE: Any
    """Picture, sent as file name and base64."""
    DESCRIPTION: str
    DESCRIPTION_TYPE: str
    """Format of the description, `text` or `html`; obsolete."""
    RSS_TTL: str
    """Lifetime of the RSS feed, in hours."""
    RSS_ACTIVE: str
    """Whether the list is exported as RSS: Y or N."""
    RSS_FILE_ACTIVE: str
    """Whether RSS is written to a file: Y or N."""
    RSS_FILE_LIMIT: Any
    """Number of elements written to the RSS file."""
    RSS_FILE_DAYS: Any
    """Number of days covered by the RSS file."""
    RSS_YANDEX_ACTIVE: str
    """Whether RSS uses the Yandex dialect: Y or N."""
    XML_ID: Any
    """External identifier."""
    TMP_ID: Any
    """Temporary identifier, used during import."""
    INDEX_ELEMENT: str
    """Whether elements are indexed for the search."""
    INDEX_SECTION: str
    """Whether sections are indexed for the search."""
    WORKFLOW: str
    """Whether elements take part in document workflow: Y or N."""
    BIZPROC: str
    """Whether the list supports workflows."""
    SECTION_CHOOSER: str
    """Control for choosing a section, such as L for a list."""
    LIST_MODE: Any
    """View of sections and elements in administration: together or apart."""
    RIGHTS_MODE: str
    """Access rights mode, such as E for extended."""
    SECTION_PROPERTY: Any
    """Custom properties of the section; obsolete."""
    PROPERTY_INDEX: Any
    """State of the property index."""
    VERSION: str
    """Version of the storage of property values."""
    LAST_CONV_ELEMENT: str
    """Last element converted when the storage version changed."""
    SOCNET_GROUP_ID: str
    """Workgroup that owns the list; required for lists of groups."""
    EDIT_FILE_BEFORE: Any
    """Server file that processes an element before it is saved."""
    EDIT_FILE_AFTER: Any
    """Server file with the element's edit form."""
    SECTIONS_NAME: str
    """Caption for sections, in the plural."""
    SECTION_NAME: str
    """Caption for one section."""
    ELEMENTS_NAME: str
    """Caption for elements, in the plural."""
    ELEMENT_NAME: str
    """Caption for one element."""
    REST_ON: str
    """Whether the list is open to REST: Y or N."""
    FULLTEXT_INDEX: str
    """Whether a full-text index is used: Y or N."""
    EXTERNAL_ID: Any
    """Identifier in an external system."""
    LANG_DIR: str
    """Folder of the site to which the list belongs."""
    SERVER_NAME: Any
    """Domain of the site to which the list belongs."""


class SectionAddFields(TypedDict):
    """Values by field."""

    NAME: str
    EXTERNAL_ID: NotRequired[str]
    """Identifier in an external system."""
    XML_ID: NotRequired[str]
    """External identifier."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    ACTIVE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    PICTURE: NotRequired[Mapping[str, object]]
    """Picture, sent as file name and base64."""
    DESCRIPTION: NotRequired[str]
    DESCRIPTION_TYPE: NotRequired[Literal["text", "html"]]
    """Format of the description, `text` or `html`; obsolete. One of ``text`` (plain text),
    ``html`` (HTML). Default: ``text``.
    """
    DETAIL_PICTURE: NotRequired[Mapping[str, object]]
    """Large picture, sent as file name and base64; obsolete."""
    SECTION_PROPERTY: NotRequired[Sequence[object]]
    """Custom properties of the section; obsolete."""


class SectionGetItem(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    CODE: str
    """Symbolic code."""
    XML_ID: str
    """External identifier."""
    EXTERNAL_ID: str
    """Identifier in an external system."""
    IBLOCK_SECTION_ID: Any
    """Section that holds the element or section; 0 or left out: the root."""
    TIMESTAMP_X: str
    """Date and time of the last change."""
    SORT: str
    """Sort index: lower comes first."""
    NAME: str
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    GLOBAL_ACTIVE: str
    """Whether the section and all its parents are active."""
    LEFT_MARGIN: str
    """Left bound of the section in the tree."""
    RIGHT_MARGIN: str
    """Right bound of the section in the tree."""
    DEPTH_LEVEL: str
    """Nesting level of the section, 1 at the root."""
    SEARCHABLE_CONTENT: str
    """Text by which the section is found."""
    MODIFIED_BY: str
    """User who made the latest change."""
    DATE_CREATE: str
    """Date and time of creation."""
    CREATED_BY: str
    """Identifier of the user who created the entry."""


class SectionUpdateFields(TypedDict):
    """Values by field."""

    NAME: str
    EXTERNAL_ID: NotRequired[str]
    """Identifier in an external system."""
    XML_ID: NotRequired[str]
    """External identifier."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    ACTIVE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    PICTURE: NotRequired[Mapping[str, object]]
    """Picture, sent as file name and base64."""
    DESCRIPTION: NotRequired[str]
    DESCRIPTION_TYPE: NotRequired[Literal["text", "html"]]
    """Format of the description, `text` or `html`; obsolete. One of ``text`` (plain text),
    ``html`` (HTML). Default: ``text``.
    """
    DETAIL_PICTURE: NotRequired[Mapping[str, object]]
    """Large picture, sent as file name and base64; obsolete."""
    SECTION_PROPERTY: NotRequired[Sequence[object]]
    """Custom properties of the section; obsolete."""


_ADD: Final[Endpoint[int]] = Endpoint("lists.add")
_DELETE: Final[Endpoint[bool]] = Endpoint("lists.delete")
_UPDATE: Final[Endpoint[bool]] = Endpoint("lists.update")
_ELEMENT__ADD: Final[Endpoint[int]] = Endpoint("lists.element.add")
_ELEMENT__DELETE: Final[Endpoint[bool]] = Endpoint("lists.element.delete")
_ELEMENT__UPDATE: Final[Endpoint[bool]] = Endpoint("lists.element.update")
_ELEMENT__GET: Final[ListEndpoint[ElementGetItem]] = ListEndpoint(
    "lists.element.get", Paging("start", (), 50, id="ID")
)
_ELEMENT__GET__FILE__URL: Final[Endpoint[list[str]]] = Endpoint(
    "lists.element.get.file.url", write=False
)
_FIELD__ADD: Final[Endpoint[str]] = Endpoint("lists.field.add")
_FIELD__DELETE: Final[Endpoint[bool]] = Endpoint("lists.field.delete")
_FIELD__GET: Final[Endpoint[dict[str, FieldGetResult]]] = Endpoint("lists.field.get", write=False)
_FIELD__UPDATE: Final[Endpoint[bool]] = Endpoint("lists.field.update")
_FIELD__TYPE__GET: Final[Endpoint[FieldTypeGetResult]] = Endpoint(
    "lists.field.type.get", write=False
)
_GET: Final[ListEndpoint[GetItem]] = ListEndpoint("lists.get", Paging("start", (), 50, id="ID"))
_GET__IBLOCK__TYPE__ID: Final[Endpoint[str]] = Endpoint("lists.get.iblock.type.id", write=False)
_SECTION__ADD: Final[Endpoint[int]] = Endpoint("lists.section.add")
_SECTION__DELETE: Final[Endpoint[bool]] = Endpoint("lists.section.delete")
_SECTION__GET: Final[ListEndpoint[SectionGetItem]] = ListEndpoint(
    "lists.section.get", Paging("start", (), 50, id="ID")
)
_SECTION__UPDATE: Final[Endpoint[bool]] = Endpoint("lists.section.update")


class ListsMethods(Namespace):
    """Methods of ``lists``."""

    @property
    def element(self) -> ListsElementMethods:
        """Methods of ``lists.element``."""
        return ListsElementMethods(self._caller)

    @property
    def field(self) -> ListsFieldMethods:
        """Methods of ``lists.field``."""
        return ListsFieldMethods(self._caller)

    @property
    def get(self) -> ListsGetMethods:
        """Methods of ``lists.get``."""
        return ListsGetMethods(self._caller)

    @property
    def section(self) -> ListsSectionMethods:
        """Methods of ``lists.section``."""
        return ListsSectionMethods(self._caller)

    def add(
        self,
        *,
        iblock_type_id: str,
        iblock_code: str,
        socnet_group_id: int | NotGiven = NOT_GIVEN,
        fields: AddFields | Mapping[str, object],
        messages: Mapping[str, object] | NotGiven = NOT_GIVEN,
        rights: Mapping[str, str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`. Required.
            socnet_group_id: Workgroup that owns the list; required for lists of groups.
            fields: Values by field. Required. Keys: ``NAME`` (required), ``DESCRIPTION``,
                ``SORT``, ``BIZPROC``, ``PICTURE``.
            messages: Captions for elements and sections, such as `ELEMENT_ADD`.
            rights: Access rights: user or department code to permission letter.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it.
                ``ERROR_IBLOCK_ALREADY_EXISTS``: Another list already uses this `IBLOCK_CODE`.
                ``ERROR_ADD_IBLOCK``: The list could not be created. ``ACCESS_DENIED``: The
                caller is not an administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``lists.add``. Scope: ``lists``. Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-add.html
        """
        return self._call(
            _ADD,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_CODE": iblock_code,
                "SOCNET_GROUP_ID": socnet_group_id,
                "FIELDS": _in_fields(fields, {"BIZPROC": _yes_no}),
                "MESSAGES": messages,
                "RIGHTS": rights,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no list with this `IBLOCK_ID` or `IBLOCK_CODE`. ``ACCESS_DENIED``: The
                caller may not delete the list.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.delete``. Scope: ``lists``. Who may call: users with full access to
        the list. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-delete.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return self._call(
            _DELETE,
            {"IBLOCK_TYPE_ID": iblock_type_id, "IBLOCK_ID": iblock_id, "IBLOCK_CODE": iblock_code},
            extra_params,
        )

    def update(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        socnet_group_id: int | NotGiven = NOT_GIVEN,
        fields: UpdateFields | Mapping[str, object],
        messages: Mapping[str, object] | NotGiven = NOT_GIVEN,
        rights: Mapping[str, str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the settings of a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            socnet_group_id: Workgroup that owns the list; required for lists of groups.
            fields: Values by field. Required. Keys: ``NAME`` (required), ``DESCRIPTION``,
                ``SORT``, ``BIZPROC``, ``PICTURE``.
            messages: Captions for elements and sections, such as `ELEMENT_ADD`.
            rights: Access rights: user or department code to permission letter.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no list with this `IBLOCK_ID` or `IBLOCK_CODE`.
                ``ERROR_UPDATE_IBLOCK``: The list could not be changed. ``ACCESS_DENIED``: The
                caller may not change the list.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.update``. Scope: ``lists``. Who may call: users with full access to
        the list. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-update.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return self._call(
            _UPDATE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "SOCNET_GROUP_ID": socnet_group_id,
                "FIELDS": _in_fields(fields, {"BIZPROC": _yes_no}),
                "MESSAGES": messages,
                "RIGHTS": rights,
            },
            extra_params,
        )


class AsyncListsMethods(AsyncNamespace):
    """Methods of ``lists``."""

    @property
    def element(self) -> AsyncListsElementMethods:
        """Methods of ``lists.element``."""
        return AsyncListsElementMethods(self._caller)

    @property
    def field(self) -> AsyncListsFieldMethods:
        """Methods of ``lists.field``."""
        return AsyncListsFieldMethods(self._caller)

    @property
    def get(self) -> AsyncListsGetMethods:
        """Methods of ``lists.get``."""
        return AsyncListsGetMethods(self._caller)

    @property
    def section(self) -> AsyncListsSectionMethods:
        """Methods of ``lists.section``."""
        return AsyncListsSectionMethods(self._caller)

    async def add(
        self,
        *,
        iblock_type_id: str,
        iblock_code: str,
        socnet_group_id: int | NotGiven = NOT_GIVEN,
        fields: AddFields | Mapping[str, object],
        messages: Mapping[str, object] | NotGiven = NOT_GIVEN,
        rights: Mapping[str, str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`. Required.
            socnet_group_id: Workgroup that owns the list; required for lists of groups.
            fields: Values by field. Required. Keys: ``NAME`` (required), ``DESCRIPTION``,
                ``SORT``, ``BIZPROC``, ``PICTURE``.
            messages: Captions for elements and sections, such as `ELEMENT_ADD`.
            rights: Access rights: user or department code to permission letter.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it.
                ``ERROR_IBLOCK_ALREADY_EXISTS``: Another list already uses this `IBLOCK_CODE`.
                ``ERROR_ADD_IBLOCK``: The list could not be created. ``ACCESS_DENIED``: The
                caller is not an administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``lists.add``. Scope: ``lists``. Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-add.html
        """
        return await self._call(
            _ADD,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_CODE": iblock_code,
                "SOCNET_GROUP_ID": socnet_group_id,
                "FIELDS": _in_fields(fields, {"BIZPROC": _yes_no}),
                "MESSAGES": messages,
                "RIGHTS": rights,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no list with this `IBLOCK_ID` or `IBLOCK_CODE`. ``ACCESS_DENIED``: The
                caller may not delete the list.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.delete``. Scope: ``lists``. Who may call: users with full access to
        the list. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-delete.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return await self._call(
            _DELETE,
            {"IBLOCK_TYPE_ID": iblock_type_id, "IBLOCK_ID": iblock_id, "IBLOCK_CODE": iblock_code},
            extra_params,
        )

    async def update(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        socnet_group_id: int | NotGiven = NOT_GIVEN,
        fields: UpdateFields | Mapping[str, object],
        messages: Mapping[str, object] | NotGiven = NOT_GIVEN,
        rights: Mapping[str, str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the settings of a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            socnet_group_id: Workgroup that owns the list; required for lists of groups.
            fields: Values by field. Required. Keys: ``NAME`` (required), ``DESCRIPTION``,
                ``SORT``, ``BIZPROC``, ``PICTURE``.
            messages: Captions for elements and sections, such as `ELEMENT_ADD`.
            rights: Access rights: user or department code to permission letter.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no list with this `IBLOCK_ID` or `IBLOCK_CODE`.
                ``ERROR_UPDATE_IBLOCK``: The list could not be changed. ``ACCESS_DENIED``: The
                caller may not change the list.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.update``. Scope: ``lists``. Who may call: users with full access to
        the list. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-update.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return await self._call(
            _UPDATE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "SOCNET_GROUP_ID": socnet_group_id,
                "FIELDS": _in_fields(fields, {"BIZPROC": _yes_no}),
                "MESSAGES": messages,
                "RIGHTS": rights,
            },
            extra_params,
        )


class ListsElementMethods(Namespace):
    """Methods of ``lists.element``."""

    @property
    def get(self) -> ListsElementGetMethods:
        """Methods of ``lists.element.get``."""
        return ListsElementGetMethods(self._caller)

    def add(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        element_code: str,
        fields: ElementAddFields | Mapping[str, object],
        iblock_section_id: int | NotGiven = NOT_GIVEN,
        list_element_url: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create an element in a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            element_code: Code of the element, unique within the list. Required.
            fields: Values by field. Required. Keys: ``NAME`` (required),
                ``PROPERTY_PropertyId``.
            iblock_section_id: Section that holds the element or section; 0 or left out: the
                root. Default: ``0``.
            list_element_url: Address template of elements, with marks such as `#list_id#`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no such list. ``ERROR_ELEMENT_ALREADY_EXISTS``: The list already has an
                element with this code. ``ERROR_ADD_ELEMENT``: The element could not be added.
                ``ERROR_ELEMENT_FIELD_VALUE``: A field has a value that is not accepted, such as
                a file given by identifier. ``ACCESS_DENIED``: The caller may not add elements
                to the list.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.element.add``. Scope: ``lists``. Who may call: users who may add or
        edit elements of the list. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-add.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return self._call(
            _ELEMENT__ADD,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_CODE": element_code,
                "FIELDS": fields,
                "IBLOCK_SECTION_ID": iblock_section_id,
                "LIST_ELEMENT_URL": list_element_url,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        element_id: int | NotGiven = NOT_GIVEN,
        element_code: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an element of a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            element_id: Element of the list.
            element_code: Code of the element, unique within the list.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no such list. ``ERROR_ELEMENT_NOT_FOUND``: The list has no element with
                this identifier or code. ``ERROR_DELETE_ELEMENT``: The element could not be
                deleted. ``ACCESS_DENIED``: The caller may not change the element.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code; none of element_id and
                element_code is given.

        REST method ``lists.element.delete``. Scope: ``lists``. Who may call: users who may edit
        elements of the list. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-delete.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        _require_one(
            element_id=element_id,
            element_code=element_code,
        )
        return self._call(
            _ELEMENT__DELETE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_ID": element_id,
                "ELEMENT_CODE": element_code,
            },
            extra_params,
        )

    def update(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        element_id: int | NotGiven = NOT_GIVEN,
        element_code: str | NotGiven = NOT_GIVEN,
        fields: ElementUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Overwrite an element of a universal list; fields left out are cleared.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            element_id: Element of the list.
            element_code: Code of the element, unique within the list.
            fields: Values by field. Required. Keys: ``NAME`` (required),
                ``PROPERTY_PropertyId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no such list. ``ERROR_ELEMENT_NOT_FOUND``: The list has no element with
                this identifier or code. ``ERROR_UPDATE_ELEMENT``: The element could not be
                changed. ``ERROR_ELEMENT_FIELD_VALUE``: A field has a value that is not
                accepted, such as a file given by identifier. ``ACCESS_DENIED``: The caller may
                not change the element.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code; none of element_id and
                element_code is given.

        REST method ``lists.element.update``. Scope: ``lists``. Who may call: users who may edit
        elements of the list. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-update.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        _require_one(
            element_id=element_id,
            element_code=element_code,
        )
        return self._call(
            _ELEMENT__UPDATE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_ID": element_id,
                "ELEMENT_CODE": element_code,
                "FIELDS": fields,
            },
            extra_params,
        )


class AsyncListsElementMethods(AsyncNamespace):
    """Methods of ``lists.element``."""

    @property
    def get(self) -> AsyncListsElementGetMethods:
        """Methods of ``lists.element.get``."""
        return AsyncListsElementGetMethods(self._caller)

    async def add(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        element_code: str,
        fields: ElementAddFields | Mapping[str, object],
        iblock_section_id: int | NotGiven = NOT_GIVEN,
        list_element_url: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create an element in a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            element_code: Code of the element, unique within the list. Required.
            fields: Values by field. Required. Keys: ``NAME`` (required),
                ``PROPERTY_PropertyId``.
            iblock_section_id: Section that holds the element or section; 0 or left out: the
                root. Default: ``0``.
            list_element_url: Address template of elements, with marks such as `#list_id#`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no such list. ``ERROR_ELEMENT_ALREADY_EXISTS``: The list already has an
                element with this code. ``ERROR_ADD_ELEMENT``: The element could not be added.
                ``ERROR_ELEMENT_FIELD_VALUE``: A field has a value that is not accepted, such as
                a file given by identifier. ``ACCESS_DENIED``: The caller may not add elements
                to the list.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.element.add``. Scope: ``lists``. Who may call: users who may add or
        edit elements of the list. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-add.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return await self._call(
            _ELEMENT__ADD,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_CODE": element_code,
                "FIELDS": fields,
                "IBLOCK_SECTION_ID": iblock_section_id,
                "LIST_ELEMENT_URL": list_element_url,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        element_id: int | NotGiven = NOT_GIVEN,
        element_code: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an element of a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            element_id: Element of the list.
            element_code: Code of the element, unique within the list.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no such list. ``ERROR_ELEMENT_NOT_FOUND``: The list has no element with
                this identifier or code. ``ERROR_DELETE_ELEMENT``: The element could not be
                deleted. ``ACCESS_DENIED``: The caller may not change the element.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code; none of element_id and
                element_code is given.

        REST method ``lists.element.delete``. Scope: ``lists``. Who may call: users who may edit
        elements of the list. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-delete.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        _require_one(
            element_id=element_id,
            element_code=element_code,
        )
        return await self._call(
            _ELEMENT__DELETE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_ID": element_id,
                "ELEMENT_CODE": element_code,
            },
            extra_params,
        )

    async def update(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        element_id: int | NotGiven = NOT_GIVEN,
        element_code: str | NotGiven = NOT_GIVEN,
        fields: ElementUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Overwrite an element of a universal list; fields left out are cleared.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            element_id: Element of the list.
            element_code: Code of the element, unique within the list.
            fields: Values by field. Required. Keys: ``NAME`` (required),
                ``PROPERTY_PropertyId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no such list. ``ERROR_ELEMENT_NOT_FOUND``: The list has no element with
                this identifier or code. ``ERROR_UPDATE_ELEMENT``: The element could not be
                changed. ``ERROR_ELEMENT_FIELD_VALUE``: A field has a value that is not
                accepted, such as a file given by identifier. ``ACCESS_DENIED``: The caller may
                not change the element.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code; none of element_id and
                element_code is given.

        REST method ``lists.element.update``. Scope: ``lists``. Who may call: users who may edit
        elements of the list. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-update.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        _require_one(
            element_id=element_id,
            element_code=element_code,
        )
        return await self._call(
            _ELEMENT__UPDATE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_ID": element_id,
                "ELEMENT_CODE": element_code,
                "FIELDS": fields,
            },
            extra_params,
        )


class ListsElementGetMethods(Namespace):
    """Methods of ``lists.element.get``."""

    @property
    def file(self) -> ListsElementGetFileMethods:
        """Methods of ``lists.element.get.file``."""
        return ListsElementGetFileMethods(self._caller)

    def __call__(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        element_id: int | NotGiven = NOT_GIVEN,
        element_code: str | NotGiven = NOT_GIVEN,
        select: Sequence[
            Literal[
                "ID",
                "CODE",
                "NAME",
                "IBLOCK_SECTION_ID",
                "CREATED_BY",
                "CREATED_USER_NAME",
                "ACTIVE_TO",
                "BP_PUBLISHED",
                "DATE_CREATE",
                "PREVIEW_TEXT",
                "DETAIL_TEXT",
                "SORT",
                "PREVIEW_TEXT_TYPE",
                "DETAIL_TEXT_TYPE",
                "PROPERTY_PropertyId",
            ]
            | str
        ]
        | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        element_order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ElementGetItem]:
        """Get one element of a universal list, or list elements by filter.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            element_id: Element of the list.
            element_code: Code of the element, unique within the list.
            select: Fields to answer with. One of ``ID`` (identifier of the element), ``CODE``
                (code of the element), ``NAME`` (name of the element), ``IBLOCK_SECTION_ID``
                (section that holds the element), ``CREATED_BY`` (user who created the element),
                ``CREATED_USER_NAME`` (name of the creator; obsolete), ``ACTIVE_TO`` (end of
                activity; obsolete), ``BP_PUBLISHED`` (published by a workflow; obsolete),
                ``DATE_CREATE`` (when the element was created), ``PREVIEW_TEXT`` (short text;
                obsolete), ``DETAIL_TEXT`` (full text; obsolete), ``SORT`` (sort number),
                ``PREVIEW_TEXT_TYPE`` (format of the short text; obsolete), ``DETAIL_TEXT_TYPE``
                (format of the full text; obsolete), ``PROPERTY_PropertyId`` (custom property by
                its number) and others.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            element_order: Sort order of elements: field to `asc` or `desc`.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no such list. ``ACCESS_DENIED``: The caller may not read the element.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.element.get``. Scope: ``lists``. Who may call: users who may read
        the list. Reads only.

        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return self._list(
            _ELEMENT__GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_ID": element_id,
                "ELEMENT_CODE": element_code,
                "SELECT": select,
                "FILTER": filter,
                "ELEMENT_ORDER": element_order,
                "start": start,
            },
            extra_params,
        )


class AsyncListsElementGetMethods(AsyncNamespace):
    """Methods of ``lists.element.get``."""

    @property
    def file(self) -> AsyncListsElementGetFileMethods:
        """Methods of ``lists.element.get.file``."""
        return AsyncListsElementGetFileMethods(self._caller)

    def __call__(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        element_id: int | NotGiven = NOT_GIVEN,
        element_code: str | NotGiven = NOT_GIVEN,
        select: Sequence[
            Literal[
                "ID",
                "CODE",
                "NAME",
                "IBLOCK_SECTION_ID",
                "CREATED_BY",
                "CREATED_USER_NAME",
                "ACTIVE_TO",
                "BP_PUBLISHED",
                "DATE_CREATE",
                "PREVIEW_TEXT",
                "DETAIL_TEXT",
                "SORT",
                "PREVIEW_TEXT_TYPE",
                "DETAIL_TEXT_TYPE",
                "PROPERTY_PropertyId",
            ]
            | str
        ]
        | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        element_order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ElementGetItem]:
        """Get one element of a universal list, or list elements by filter.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            element_id: Element of the list.
            element_code: Code of the element, unique within the list.
            select: Fields to answer with. One of ``ID`` (identifier of the element), ``CODE``
                (code of the element), ``NAME`` (name of the element), ``IBLOCK_SECTION_ID``
                (section that holds the element), ``CREATED_BY`` (user who created the element),
                ``CREATED_USER_NAME`` (name of the creator; obsolete), ``ACTIVE_TO`` (end of
                activity; obsolete), ``BP_PUBLISHED`` (published by a workflow; obsolete),
                ``DATE_CREATE`` (when the element was created), ``PREVIEW_TEXT`` (short text;
                obsolete), ``DETAIL_TEXT`` (full text; obsolete), ``SORT`` (sort number),
                ``PREVIEW_TEXT_TYPE`` (format of the short text; obsolete), ``DETAIL_TEXT_TYPE``
                (format of the full text; obsolete), ``PROPERTY_PropertyId`` (custom property by
                its number) and others.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            element_order: Sort order of elements: field to `asc` or `desc`.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no such list. ``ACCESS_DENIED``: The caller may not read the element.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.element.get``. Scope: ``lists``. Who may call: users who may read
        the list. Reads only.

        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return self._list(
            _ELEMENT__GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_ID": element_id,
                "ELEMENT_CODE": element_code,
                "SELECT": select,
                "FILTER": filter,
                "ELEMENT_ORDER": element_order,
                "start": start,
            },
            extra_params,
        )


class ListsElementGetFileMethods(Namespace):
    """Methods of ``lists.element.get.file``."""

    def url(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        element_id: int | NotGiven = NOT_GIVEN,
        element_code: str | NotGiven = NOT_GIVEN,
        field_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[str]:
        """Get the download paths of the files in an element's file field.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            element_id: Element of the list.
            element_code: Code of the element, unique within the list.
            field_id: Field, `PROPERTY_` plus number or a system code; number alone for file
                paths. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no such list. ``ERROR_ELEMENT_NOT_FOUND``: The list has no element with
                this identifier or code. ``ACCESS_DENIED``: The caller may not read the element.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code; none of element_id and
                element_code is given.

        REST method ``lists.element.get.file.url``. Scope: ``lists``. Who may call: users who
        may read the list. Reads only.

        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get-file-url.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        _require_one(
            element_id=element_id,
            element_code=element_code,
        )
        return self._call(
            _ELEMENT__GET__FILE__URL,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_ID": element_id,
                "ELEMENT_CODE": element_code,
                "FIELD_ID": field_id,
            },
            extra_params,
        )


class AsyncListsElementGetFileMethods(AsyncNamespace):
    """Methods of ``lists.element.get.file``."""

    async def url(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        element_id: int | NotGiven = NOT_GIVEN,
        element_code: str | NotGiven = NOT_GIVEN,
        field_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[str]:
        """Get the download paths of the files in an element's file field.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            element_id: Element of the list.
            element_code: Code of the element, unique within the list.
            field_id: Field, `PROPERTY_` plus number or a system code; number alone for file
                paths. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no such list. ``ERROR_ELEMENT_NOT_FOUND``: The list has no element with
                this identifier or code. ``ACCESS_DENIED``: The caller may not read the element.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code; none of element_id and
                element_code is given.

        REST method ``lists.element.get.file.url``. Scope: ``lists``. Who may call: users who
        may read the list. Reads only.

        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get-file-url.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        _require_one(
            element_id=element_id,
            element_code=element_code,
        )
        return await self._call(
            _ELEMENT__GET__FILE__URL,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_ID": element_id,
                "ELEMENT_CODE": element_code,
                "FIELD_ID": field_id,
            },
            extra_params,
        )


class ListsFieldMethods(Namespace):
    """Methods of ``lists.field``."""

    @property
    def type(self) -> ListsFieldTypeMethods:
        """Methods of ``lists.field.type``."""
        return ListsFieldTypeMethods(self._caller)

    def add(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | str | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        fields: FieldAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> str:
        """Create a field in a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            fields: Values by field. Required. Keys: ``NAME`` (required), ``IS_REQUIRED``,
                ``MULTIPLE``, ``TYPE`` (required), ``SORT``, ``CODE``, ``LIST``,
                ``LIST_TEXT_VALUES``, ``SETTINGS``, ``DEFAULT_VALUE``, ``LIST_DEF``,
                ``USER_TYPE_SETTINGS``, ``ROW_COUNT``, ``COL_COUNT``, ``LINK_IBLOCK_ID``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no such list. ``ERROR_SAVE_FIELD``: The field could not be saved.
                ``ERROR_SAVE_FIELD``: Another field of the list already uses this `CODE`.
                ``ERROR_SAVE_FIELD``: A custom field needs a `CODE`. ``ERROR_SAVE_FIELD``: A
                field that is read-only on creation needs a `DEFAULT_VALUE`.
                ``ERROR_SAVE_FIELD``: A parameter inside `FIELDS` is not valid.
                ``ACCESS_DENIED``: The caller may not add fields to the list.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.field.add``. Scope: ``lists``. Who may call: users with full access
        to the list. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-add.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return self._call(
            _FIELD__ADD,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELDS": _in_fields(fields, {"IS_REQUIRED": _yes_no, "MULTIPLE": _yes_no}),
            },
            extra_params,
        )

    def delete(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | str | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        field_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a field of a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            field_id: Field, `PROPERTY_` plus number or a system code; number alone for file
                paths. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no such list. ``ACCESS_DENIED``: The caller may not delete fields of
                the list.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.field.delete``. Scope: ``lists``. Who may call: users with full
        access to the list. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-delete.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return self._call(
            _FIELD__DELETE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELD_ID": field_id,
            },
            extra_params,
        )

    def get(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | str | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        field_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, FieldGetResult]:
        """Get one field of a universal list, or all of its fields.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            field_id: Field, `PROPERTY_` plus number or a system code; number alone for file
                paths.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldGetResult``: ``FIELD_ID``, ``SORT``, ``NAME``, ``IS_REQUIRED``,
            ``MULTIPLE``, ``DEFAULT_VALUE``, ``TYPE``, ``PROPERTY_TYPE``,
            ``PROPERTY_USER_TYPE``, ``CODE``, ``ID``, ``LINK_IBLOCK_ID``, ``ROW_COUNT``,
            ``COL_COUNT``, ``USER_TYPE_SETTINGS``, ``SETTINGS``, ``DISPLAY_VALUES_FORM``.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no such list. ``ACCESS_DENIED``: The caller may not read the list.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.field.get``. Scope: ``lists``. Who may call: users who may read the
        list. Reads only.

        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-get.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return self._call(
            _FIELD__GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELD_ID": field_id,
            },
            extra_params,
        )

    def update(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | str | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        fields: FieldUpdateFields | Mapping[str, object],
        field_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the settings of a field of a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            fields: Values by field. Required. Keys: ``NAME`` (required), ``SORT``,
                ``IS_REQUIRED``, ``MULTIPLE``, ``TYPE`` (required), ``LIST``,
                ``LIST_TEXT_VALUES``, ``LIST_DEF``, ``SETTINGS``, ``DEFAULT_VALUE``, ``CODE``,
                ``USER_TYPE_SETTINGS``, ``ROW_COUNT``, ``COL_COUNT``, ``LINK_IBLOCK_ID``.
            field_id: Field, `PROPERTY_` plus number or a system code; number alone for file
                paths. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no such list. ``ERROR_UPDATE_FIELD``: The field could not be changed.
                ``ERROR_UPDATE_FIELD``: A field that is read-only on creation needs a
                `DEFAULT_VALUE`. ``ERROR_UPDATE_FIELD``: A parameter inside `FIELDS` is not
                valid. ``ACCESS_DENIED``: The caller may not change fields of the list.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.field.update``. Scope: ``lists``. Who may call: users with full
        access to the list. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-update.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return self._call(
            _FIELD__UPDATE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELDS": _in_fields(fields, {"IS_REQUIRED": _yes_no, "MULTIPLE": _yes_no}),
                "FIELD_ID": field_id,
            },
            extra_params,
        )


class AsyncListsFieldMethods(AsyncNamespace):
    """Methods of ``lists.field``."""

    @property
    def type(self) -> AsyncListsFieldTypeMethods:
        """Methods of ``lists.field.type``."""
        return AsyncListsFieldTypeMethods(self._caller)

    async def add(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | str | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        fields: FieldAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> str:
        """Create a field in a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            fields: Values by field. Required. Keys: ``NAME`` (required), ``IS_REQUIRED``,
                ``MULTIPLE``, ``TYPE`` (required), ``SORT``, ``CODE``, ``LIST``,
                ``LIST_TEXT_VALUES``, ``SETTINGS``, ``DEFAULT_VALUE``, ``LIST_DEF``,
                ``USER_TYPE_SETTINGS``, ``ROW_COUNT``, ``COL_COUNT``, ``LINK_IBLOCK_ID``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no such list. ``ERROR_SAVE_FIELD``: The field could not be saved.
                ``ERROR_SAVE_FIELD``: Another field of the list already uses this `CODE`.
                ``ERROR_SAVE_FIELD``: A custom field needs a `CODE`. ``ERROR_SAVE_FIELD``: A
                field that is read-only on creation needs a `DEFAULT_VALUE`.
                ``ERROR_SAVE_FIELD``: A parameter inside `FIELDS` is not valid.
                ``ACCESS_DENIED``: The caller may not add fields to the list.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.field.add``. Scope: ``lists``. Who may call: users with full access
        to the list. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-add.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return await self._call(
            _FIELD__ADD,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELDS": _in_fields(fields, {"IS_REQUIRED": _yes_no, "MULTIPLE": _yes_no}),
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | str | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        field_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a field of a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            field_id: Field, `PROPERTY_` plus number or a system code; number alone for file
                paths. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no such list. ``ACCESS_DENIED``: The caller may not delete fields of
                the list.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.field.delete``. Scope: ``lists``. Who may call: users with full
        access to the list. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-delete.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return await self._call(
            _FIELD__DELETE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELD_ID": field_id,
            },
            extra_params,
        )

    async def get(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | str | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        field_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, FieldGetResult]:
        """Get one field of a universal list, or all of its fields.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            field_id: Field, `PROPERTY_` plus number or a system code; number alone for file
                paths.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldGetResult``: ``FIELD_ID``, ``SORT``, ``NAME``, ``IS_REQUIRED``,
            ``MULTIPLE``, ``DEFAULT_VALUE``, ``TYPE``, ``PROPERTY_TYPE``,
            ``PROPERTY_USER_TYPE``, ``CODE``, ``ID``, ``LINK_IBLOCK_ID``, ``ROW_COUNT``,
            ``COL_COUNT``, ``USER_TYPE_SETTINGS``, ``SETTINGS``, ``DISPLAY_VALUES_FORM``.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no such list. ``ACCESS_DENIED``: The caller may not read the list.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.field.get``. Scope: ``lists``. Who may call: users who may read the
        list. Reads only.

        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-get.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return await self._call(
            _FIELD__GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELD_ID": field_id,
            },
            extra_params,
        )

    async def update(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | str | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        fields: FieldUpdateFields | Mapping[str, object],
        field_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the settings of a field of a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            fields: Values by field. Required. Keys: ``NAME`` (required), ``SORT``,
                ``IS_REQUIRED``, ``MULTIPLE``, ``TYPE`` (required), ``LIST``,
                ``LIST_TEXT_VALUES``, ``LIST_DEF``, ``SETTINGS``, ``DEFAULT_VALUE``, ``CODE``,
                ``USER_TYPE_SETTINGS``, ``ROW_COUNT``, ``COL_COUNT``, ``LINK_IBLOCK_ID``.
            field_id: Field, `PROPERTY_` plus number or a system code; number alone for file
                paths. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no such list. ``ERROR_UPDATE_FIELD``: The field could not be changed.
                ``ERROR_UPDATE_FIELD``: A field that is read-only on creation needs a
                `DEFAULT_VALUE`. ``ERROR_UPDATE_FIELD``: A parameter inside `FIELDS` is not
                valid. ``ACCESS_DENIED``: The caller may not change fields of the list.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.field.update``. Scope: ``lists``. Who may call: users with full
        access to the list. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-update.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return await self._call(
            _FIELD__UPDATE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELDS": _in_fields(fields, {"IS_REQUIRED": _yes_no, "MULTIPLE": _yes_no}),
                "FIELD_ID": field_id,
            },
            extra_params,
        )


class ListsFieldTypeMethods(Namespace):
    """Methods of ``lists.field.type``."""

    def get(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | str | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        field_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FieldTypeGetResult:
        """List the field types available in a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            field_id: Field, `PROPERTY_` plus number or a system code; number alone for file
                paths.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldTypeGetResult``: ``SORT``, ``ACTIVE_FROM``, ``ACTIVE_TO``,
            ``PREVIEW_PICTURE``, ``PREVIEW_TEXT``, ``DETAIL_PICTURE``, ``DETAIL_TEXT``,
            ``CREATED_BY``, ``TIMESTAMP_X``, ``MODIFIED_BY``, ``S``, ``N``, ``L``, ``F``,
            ``G``, ``E``, ``S:Date``, ``S:DateTime``, ``S:HTML``, ``E:EList``,
            ``N:Sequence``, ``S:ECrm``, ``S:Money``, ``S:DiskFile``, ``S:employee``.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no such list. ``ACCESS_DENIED``: The caller may not read the list.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.field.type.get``. Scope: ``lists``. Who may call: users with full
        access to the list. Reads only.

        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-type-get.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return self._call(
            _FIELD__TYPE__GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELD_ID": field_id,
            },
            extra_params,
        )


class AsyncListsFieldTypeMethods(AsyncNamespace):
    """Methods of ``lists.field.type``."""

    async def get(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | str | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        field_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FieldTypeGetResult:
        """List the field types available in a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            field_id: Field, `PROPERTY_` plus number or a system code; number alone for file
                paths.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldTypeGetResult``: ``SORT``, ``ACTIVE_FROM``, ``ACTIVE_TO``,
            ``PREVIEW_PICTURE``, ``PREVIEW_TEXT``, ``DETAIL_PICTURE``, ``DETAIL_TEXT``,
            ``CREATED_BY``, ``TIMESTAMP_X``, ``MODIFIED_BY``, ``S``, ``N``, ``L``, ``F``,
            ``G``, ``E``, ``S:Date``, ``S:DateTime``, ``S:HTML``, ``E:EList``,
            ``N:Sequence``, ``S:ECrm``, ``S:Money``, ``S:DiskFile``, ``S:employee``.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_IBLOCK_NOT_FOUND``:
                There is no such list. ``ACCESS_DENIED``: The caller may not read the list.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.field.type.get``. Scope: ``lists``. Who may call: users with full
        access to the list. Reads only.

        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-type-get.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return await self._call(
            _FIELD__TYPE__GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELD_ID": field_id,
            },
            extra_params,
        )


class ListsGetMethods(Namespace):
    """Methods of ``lists.get``."""

    @property
    def iblock(self) -> ListsGetIblockMethods:
        """Methods of ``lists.get.iblock``."""
        return ListsGetIblockMethods(self._caller)

    def __call__(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        socnet_group_id: int | NotGiven = NOT_GIVEN,
        iblock_order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[GetItem]:
        """Get one universal list, or all lists of a type.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            socnet_group_id: Workgroup that owns the list; required for lists of groups.
            iblock_order: Sort order of lists: field to `asc` or `desc`.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ACCESS_DENIED``: The
                caller may not read the list.
            HTTPError, TransportError: no answer of the API came.

        REST method ``lists.get``. Scope: ``lists``. Who may call: users who may read lists.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get.html
        """
        return self._list(
            _GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "SOCNET_GROUP_ID": socnet_group_id,
                "IBLOCK_ORDER": iblock_order,
                "start": start,
            },
            extra_params,
        )


class AsyncListsGetMethods(AsyncNamespace):
    """Methods of ``lists.get``."""

    @property
    def iblock(self) -> AsyncListsGetIblockMethods:
        """Methods of ``lists.get.iblock``."""
        return AsyncListsGetIblockMethods(self._caller)

    def __call__(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        socnet_group_id: int | NotGiven = NOT_GIVEN,
        iblock_order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[GetItem]:
        """Get one universal list, or all lists of a type.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            socnet_group_id: Workgroup that owns the list; required for lists of groups.
            iblock_order: Sort order of lists: field to `asc` or `desc`.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ACCESS_DENIED``: The
                caller may not read the list.
            HTTPError, TransportError: no answer of the API came.

        REST method ``lists.get``. Scope: ``lists``. Who may call: users who may read lists.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get.html
        """
        return self._list(
            _GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "SOCNET_GROUP_ID": socnet_group_id,
                "IBLOCK_ORDER": iblock_order,
                "start": start,
            },
            extra_params,
        )


class ListsGetIblockMethods(Namespace):
    """Methods of ``lists.get.iblock``."""

    @property
    def type(self) -> ListsGetIblockTypeMethods:
        """Methods of ``lists.get.iblock.type``."""
        return ListsGetIblockTypeMethods(self._caller)


class AsyncListsGetIblockMethods(AsyncNamespace):
    """Methods of ``lists.get.iblock``."""

    @property
    def type(self) -> AsyncListsGetIblockTypeMethods:
        """Methods of ``lists.get.iblock.type``."""
        return AsyncListsGetIblockTypeMethods(self._caller)


class ListsGetIblockTypeMethods(Namespace):
    """Methods of ``lists.get.iblock.type``."""

    def id(
        self,
        *,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> str:
        """Find the information block type to which a list belongs.

        Args:
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.get.iblock.type.id``. Scope: ``lists``. Who may call: users who may
        read lists. Reads only.

        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return self._call(
            _GET__IBLOCK__TYPE__ID,
            {"IBLOCK_ID": iblock_id, "IBLOCK_CODE": iblock_code},
            extra_params,
        )


class AsyncListsGetIblockTypeMethods(AsyncNamespace):
    """Methods of ``lists.get.iblock.type``."""

    async def id(
        self,
        *,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> str:
        """Find the information block type to which a list belongs.

        Args:
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.get.iblock.type.id``. Scope: ``lists``. Who may call: users who may
        read lists. Reads only.

        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return await self._call(
            _GET__IBLOCK__TYPE__ID,
            {"IBLOCK_ID": iblock_id, "IBLOCK_CODE": iblock_code},
            extra_params,
        )


class ListsSectionMethods(Namespace):
    """Methods of ``lists.section``."""

    def add(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        iblock_section_id: int | NotGiven = NOT_GIVEN,
        section_code: str,
        fields: SectionAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a section in a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            iblock_section_id: Section that holds the element or section; 0 or left out: the
                root. Default: ``0``.
            section_code: Code of the section, unique within the list. Required.
            fields: Values by field. Required. Keys: ``NAME`` (required), ``EXTERNAL_ID``,
                ``XML_ID``, ``SORT``, ``ACTIVE``, ``PICTURE``, ``DESCRIPTION``,
                ``DESCRIPTION_TYPE``, ``DETAIL_PICTURE``, ``SECTION_PROPERTY``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_ADD_SECTION``: The
                section could not be added. ``ACCESS_DENIED``: The caller may not add sections
                to the list.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.section.add``. Scope: ``lists``. Who may call: users who may edit
        the list. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-add.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return self._call(
            _SECTION__ADD,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "IBLOCK_SECTION_ID": iblock_section_id,
                "SECTION_CODE": section_code,
                "FIELDS": _in_fields(fields, {"ACTIVE": _yes_no}),
            },
            extra_params,
        )

    def delete(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        section_id: int | NotGiven = NOT_GIVEN,
        section_code: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a section of a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            section_id: Identifier of the section, calendar or resource.
            section_code: Code of the section, unique within the list.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it.
                ``ERROR_SECTION_NOT_FOUND``: There is no section with this `SECTION_ID` or
                `SECTION_CODE`. ``ERROR_DELETE_SECTION``: The section could not be deleted.
                ``ACCESS_DENIED``: The caller may not delete the section.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code; none of section_id and
                section_code is given.

        REST method ``lists.section.delete``. Scope: ``lists``. Who may call: users who may edit
        the list. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-delete.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        _require_one(
            section_id=section_id,
            section_code=section_code,
        )
        return self._call(
            _SECTION__DELETE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "SECTION_ID": section_id,
                "SECTION_CODE": section_code,
            },
            extra_params,
        )

    def get(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[
            Literal[
                "ID",
                "CODE",
                "XML_ID",
                "EXTERNAL_ID",
                "IBLOCK_SECTION_ID",
                "TIMESTAMP_X",
                "SORT",
                "NAME",
                "ACTIVE",
                "GLOBAL_ACTIVE",
                "PICTURE",
                "DESCRIPTION",
                "DESCRIPTION_TYPE",
                "LEFT_MARGIN",
                "RIGHT_MARGIN",
                "DEPTH_LEVEL",
                "SEARCHABLE_CONTENT",
                "SECTION_PAGE_URL",
                "MODIFIED_BY",
                "DATE_CREATE",
                "CREATED_BY",
                "DETAIL_PICTURE",
            ]
            | str
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[SectionGetItem]:
        """List the sections of a universal list by filter.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            select: Fields to answer with. One of ``ID`` (identifier of the section), ``CODE``
                (code of the section), ``XML_ID`` (identifier in an external system (XML ID)),
                ``EXTERNAL_ID`` (identifier in an external system), ``IBLOCK_SECTION_ID``
                (section above this one), ``TIMESTAMP_X`` (when last changed), ``SORT`` (sort
                number), ``NAME`` (name of the section), ``ACTIVE`` (whether active),
                ``GLOBAL_ACTIVE`` (whether active with all parents), ``PICTURE`` (small picture;
                obsolete), ``DESCRIPTION`` (description; obsolete), ``DESCRIPTION_TYPE`` (format
                of the description; obsolete), ``LEFT_MARGIN`` (left bound in the tree),
                ``RIGHT_MARGIN`` (right bound in the tree), ``DEPTH_LEVEL`` (level of nesting),
                ``SEARCHABLE_CONTENT`` (text used by the search), ``SECTION_PAGE_URL`` (address
                of the page; obsolete), ``MODIFIED_BY`` (user who last changed it),
                ``DATE_CREATE`` (when the section was created), ``CREATED_BY`` (user who created
                it), ``DETAIL_PICTURE`` (large picture; obsolete) and others.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ACCESS_DENIED``: The
                caller may not read the section.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.section.get``. Scope: ``lists``. Who may call: users who may read
        the list. Reads only.

        https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-get.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return self._list(
            _SECTION__GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FILTER": filter,
                "SELECT": select,
            },
            extra_params,
        )

    def update(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        section_id: int | NotGiven = NOT_GIVEN,
        section_code: str | NotGiven = NOT_GIVEN,
        fields: SectionUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a section of a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            section_id: Identifier of the section, calendar or resource.
            section_code: Code of the section, unique within the list.
            fields: Values by field. Required. Keys: ``NAME`` (required), ``EXTERNAL_ID``,
                ``XML_ID``, ``SORT``, ``ACTIVE``, ``PICTURE``, ``DESCRIPTION``,
                ``DESCRIPTION_TYPE``, ``DETAIL_PICTURE``, ``SECTION_PROPERTY``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it.
                ``ERROR_SECTION_NOT_FOUND``: There is no section with this `SECTION_ID` or
                `SECTION_CODE`. ``ERROR_UPDATE_SECTION``: The section could not be changed.
                ``ACCESS_DENIED``: The caller may not change the section.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code; none of section_id and
                section_code is given.

        REST method ``lists.section.update``. Scope: ``lists``. Who may call: users who may edit
        the list, with or without restrictions. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-update.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        _require_one(
            section_id=section_id,
            section_code=section_code,
        )
        return self._call(
            _SECTION__UPDATE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "SECTION_ID": section_id,
                "SECTION_CODE": section_code,
                "FIELDS": _in_fields(fields, {"ACTIVE": _yes_no}),
            },
            extra_params,
        )


class AsyncListsSectionMethods(AsyncNamespace):
    """Methods of ``lists.section``."""

    async def add(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        iblock_section_id: int | NotGiven = NOT_GIVEN,
        section_code: str,
        fields: SectionAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a section in a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            iblock_section_id: Section that holds the element or section; 0 or left out: the
                root. Default: ``0``.
            section_code: Code of the section, unique within the list. Required.
            fields: Values by field. Required. Keys: ``NAME`` (required), ``EXTERNAL_ID``,
                ``XML_ID``, ``SORT``, ``ACTIVE``, ``PICTURE``, ``DESCRIPTION``,
                ``DESCRIPTION_TYPE``, ``DETAIL_PICTURE``, ``SECTION_PROPERTY``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ERROR_ADD_SECTION``: The
                section could not be added. ``ACCESS_DENIED``: The caller may not add sections
                to the list.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.section.add``. Scope: ``lists``. Who may call: users who may edit
        the list. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-add.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return await self._call(
            _SECTION__ADD,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "IBLOCK_SECTION_ID": iblock_section_id,
                "SECTION_CODE": section_code,
                "FIELDS": _in_fields(fields, {"ACTIVE": _yes_no}),
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        section_id: int | NotGiven = NOT_GIVEN,
        section_code: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a section of a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            section_id: Identifier of the section, calendar or resource.
            section_code: Code of the section, unique within the list.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it.
                ``ERROR_SECTION_NOT_FOUND``: There is no section with this `SECTION_ID` or
                `SECTION_CODE`. ``ERROR_DELETE_SECTION``: The section could not be deleted.
                ``ACCESS_DENIED``: The caller may not delete the section.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code; none of section_id and
                section_code is given.

        REST method ``lists.section.delete``. Scope: ``lists``. Who may call: users who may edit
        the list. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-delete.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        _require_one(
            section_id=section_id,
            section_code=section_code,
        )
        return await self._call(
            _SECTION__DELETE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "SECTION_ID": section_id,
                "SECTION_CODE": section_code,
            },
            extra_params,
        )

    def get(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[
            Literal[
                "ID",
                "CODE",
                "XML_ID",
                "EXTERNAL_ID",
                "IBLOCK_SECTION_ID",
                "TIMESTAMP_X",
                "SORT",
                "NAME",
                "ACTIVE",
                "GLOBAL_ACTIVE",
                "PICTURE",
                "DESCRIPTION",
                "DESCRIPTION_TYPE",
                "LEFT_MARGIN",
                "RIGHT_MARGIN",
                "DEPTH_LEVEL",
                "SEARCHABLE_CONTENT",
                "SECTION_PAGE_URL",
                "MODIFIED_BY",
                "DATE_CREATE",
                "CREATED_BY",
                "DETAIL_PICTURE",
            ]
            | str
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[SectionGetItem]:
        """List the sections of a universal list by filter.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            select: Fields to answer with. One of ``ID`` (identifier of the section), ``CODE``
                (code of the section), ``XML_ID`` (identifier in an external system (XML ID)),
                ``EXTERNAL_ID`` (identifier in an external system), ``IBLOCK_SECTION_ID``
                (section above this one), ``TIMESTAMP_X`` (when last changed), ``SORT`` (sort
                number), ``NAME`` (name of the section), ``ACTIVE`` (whether active),
                ``GLOBAL_ACTIVE`` (whether active with all parents), ``PICTURE`` (small picture;
                obsolete), ``DESCRIPTION`` (description; obsolete), ``DESCRIPTION_TYPE`` (format
                of the description; obsolete), ``LEFT_MARGIN`` (left bound in the tree),
                ``RIGHT_MARGIN`` (right bound in the tree), ``DEPTH_LEVEL`` (level of nesting),
                ``SEARCHABLE_CONTENT`` (text used by the search), ``SECTION_PAGE_URL`` (address
                of the page; obsolete), ``MODIFIED_BY`` (user who last changed it),
                ``DATE_CREATE`` (when the section was created), ``CREATED_BY`` (user who created
                it), ``DETAIL_PICTURE`` (large picture; obsolete) and others.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it. ``ACCESS_DENIED``: The
                caller may not read the section.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code is given.

        REST method ``lists.section.get``. Scope: ``lists``. Who may call: users who may read
        the list. Reads only.

        https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-get.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        return self._list(
            _SECTION__GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FILTER": filter,
                "SELECT": select,
            },
            extra_params,
        )

    async def update(
        self,
        *,
        iblock_type_id: str,
        iblock_id: int | NotGiven = NOT_GIVEN,
        iblock_code: str | NotGiven = NOT_GIVEN,
        section_id: int | NotGiven = NOT_GIVEN,
        section_code: str | NotGiven = NOT_GIVEN,
        fields: SectionUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a section of a universal list.

        Args:
            iblock_type_id: Type of the information block, e.g. lists. Required.
            iblock_id: Identifier of the information block.
            iblock_code: Code of the list; may stand in for `IBLOCK_ID`.
            section_id: Identifier of the section, calendar or resource.
            section_code: Code of the section, unique within the list.
            fields: Values by field. Required. Keys: ``NAME`` (required), ``EXTERNAL_ID``,
                ``XML_ID``, ``SORT``, ``ACTIVE``, ``PICTURE``, ``DESCRIPTION``,
                ``DESCRIPTION_TYPE``, ``DETAIL_PICTURE``, ``SECTION_PROPERTY``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_REQUIRED_PARAMETERS_MISSING``: A
                required parameter is missing; the message names it.
                ``ERROR_SECTION_NOT_FOUND``: There is no section with this `SECTION_ID` or
                `SECTION_CODE`. ``ERROR_UPDATE_SECTION``: The section could not be changed.
                ``ACCESS_DENIED``: The caller may not change the section.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of iblock_id and iblock_code; none of section_id and
                section_code is given.

        REST method ``lists.section.update``. Scope: ``lists``. Who may call: users who may edit
        the list, with or without restrictions. Writes.

        https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-update.html
        """
        _require_one(
            iblock_id=iblock_id,
            iblock_code=iblock_code,
        )
        _require_one(
            section_id=section_id,
            section_code=section_code,
        )
        return await self._call(
            _SECTION__UPDATE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "SECTION_ID": section_id,
                "SECTION_CODE": section_code,
                "FIELDS": _in_fields(fields, {"ACTIVE": _yes_no}),
            },
            extra_params,
        )
