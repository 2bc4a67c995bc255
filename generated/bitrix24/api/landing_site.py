# Generated from spec/landing/site: edit the spec there, then run python -m generator build.
"""Methods of ``landing.site``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class AddFields(TypedDict):
    """Values by field."""

    TITLE: str
    CODE: str
    """Symbolic code."""
    TYPE: NotRequired[str]
    """Template or special page type, such as page, store or knowledge. Default: ``PAGE``."""
    DESCRIPTION: NotRequired[str]
    DOMAIN_ID: NotRequired[int | str]
    """Domain of the site: its identifier or name."""
    XML_ID: NotRequired[str]
    """External identifier."""
    ADDITIONAL_FIELDS: NotRequired[Mapping[str, object]]
    """Additional fields of the page or site, keyed by code."""


class AddFolderFields(TypedDict):
    """Values by field."""

    TITLE: str
    CODE: NotRequired[str]
    """Symbolic code."""
    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed. Default: ``N``."""
    PARENT_ID: NotRequired[int]
    """Identifier of the parent entry."""


class FullExportParams(TypedDict):
    """Extra options of the request."""

    edit_mode: NotRequired[str]
    """Whether to read the draft rather than the published page."""
    code: NotRequired[str]
    """Code that identifies the entry."""
    name: NotRequired[str]
    description: NotRequired[str]
    preview_url: NotRequired[str]
    """Link to a preview of the template."""
    scope: NotRequired[str]
    """Internal landing scope, matching the type of site; not the REST scope."""
    hooks_disable: NotRequired[Sequence[str]]
    """Codes of additional fields to leave out of the export."""
    preview: NotRequired[str]
    """Preview image: mostly its URL, for saved blocks the uploaded file's identifier."""
    preview2x: NotRequired[str]
    """Link to the preview image in double size."""
    preview3x: NotRequired[str]
    """Link to the preview image in triple size."""


class FullExportResultFieldsAdditionalFields(TypedDict):
    """Additional fields of the page or site, keyed by code."""

    COOKIES_USE: str
    """Whether the cookie banner is shown, `Y` or `N`."""
    B24BUTTON_COLOR: str
    """Where the widget colour comes from: `site`, `button` or `custom`."""
    BACKGROUND_PICTURE: str
    """Background image, mostly as a URL."""
    THEME_USE: str
    """Whether a custom colour palette is on, `Y` or `N`."""


class FullExportResultFields(TypedDict):
    """Values by field."""

    ADDITIONAL_FIELDS: FullExportResultFieldsAdditionalFields
    """Additional fields of the page or site, keyed by code."""
    TITLE: str
    LANDING_ID_INDEX: str | int
    """Main page of the site, by code or identifier."""
    LANDING_ID_404: str | int
    """Page for error 404, by code or identifier."""


class FullExportResultLayout(TypedDict):
    """View template with its pages; an empty array if none is linked."""

    code: str
    """Code that identifies the entry."""
    ref: list[str]
    """Codes of the pages that belong to the template."""


class FullExportResultItemsMyfirstsite2026FieldsAdditionalFields(TypedDict):
    """Additional fields of the page or site, keyed by code."""

    B24BUTTON_USE: str
    """Whether the Bitrix24 widget is on, `Y` or `N`."""
    METAOG_TITLE: str
    """Title for social networks, tag `og:title`."""
    THEME_USE: str
    """Whether a custom colour palette is on, `Y` or `N`."""


class FullExportResultItemsMyfirstsite2026Fields(TypedDict):
    """Values by field."""

    TITLE: str
    RULE: Any
    """Routing rule of the page, or `null`."""
    ADDITIONAL_FIELDS: FullExportResultItemsMyfirstsite2026FieldsAdditionalFields
    """Additional fields of the page or site, keyed by code."""


FullExportResultItemsMyfirstsite2026ItemsBlock28175Nodes = TypedDict(
    "FullExportResultItemsMyfirstsite2026ItemsBlock28175Nodes",
    {
        ".landing-block-node-menu-list-item-link": list[dict[str, Any]],
    },
)
"""Editable nodes of the block, keyed by selector."""


FullExportResultItemsMyfirstsite2026ItemsBlock28175Style = TypedDict(
    "FullExportResultItemsMyfirstsite2026ItemsBlock28175Style",
    {
        ".navbar": list[str],
    },
)
"""Style settings of the block, or style sheet address of the widget."""


FullExportResultItemsMyfirstsite2026ItemsBlock28175Attrs = TypedDict(
    "FullExportResultItemsMyfirstsite2026ItemsBlock28175Attrs",
    {
        ".navbar-collapse": list[dict[str, Any]],
    },
)
"""Customisable attributes of the block, keyed by selector."""


class FullExportResultItemsMyfirstsite2026ItemsBlock28175(TypedDict):
    """What ``#block28175`` holds."""

    old_id: int
    """Identifier of the page or block before the export."""
    code: str
    """Code that identifies the entry."""
    access: str
    """Access level to the block, from `A` (closed) to `X` (full)."""
    anchor: str
    """Local anchor of the block, used as HTML id and in links."""
    nodes: FullExportResultItemsMyfirstsite2026ItemsBlock28175Nodes
    """Editable nodes of the block, keyed by selector."""
    style: FullExportResultItemsMyfirstsite2026ItemsBlock28175Style
    """Style settings of the block, or style sheet address of the widget."""
    attrs: FullExportResultItemsMyfirstsite2026ItemsBlock28175Attrs
    """Customisable attributes of the block, keyed by selector."""


FullExportResultItemsMyfirstsite2026Items = TypedDict(
    "FullExportResultItemsMyfirstsite2026Items",
    {
        "#block28175": "FullExportResultItemsMyfirstsite2026ItemsBlock28175",
    },
)
"""The entries."""


class FullExportResultItemsMyfirstsite2026(TypedDict):
    """What ``myfirstsite2026`` holds."""

    old_id: str
    """Identifier of the page or block before the export."""
    code: str
    """Code that identifies the entry."""
    name: str
    description: str
    preview: str
    """Preview image: mostly its URL, for saved blocks the uploaded file's identifier."""
    preview2x: str
    """Link to the preview image in double size."""
    preview3x: str
    """Link to the preview image in triple size."""
    preview_url: str
    """Link to a preview of the template."""
    show_in_list: str
    """Whether the template list shows it."""
    type: str
    """Site, template or page type; within a manifest, kind of node or attribute."""
    version: int
    """Version of the data format; for blocks, the least product version."""
    fields: FullExportResultItemsMyfirstsite2026Fields
    """Values by field."""
    layout: list[Any]
    """View template with its pages; an empty array if none is linked."""
    items: FullExportResultItemsMyfirstsite2026Items
    """The entries."""


class FullExportResultItems(TypedDict):
    """The entries."""

    myfirstsite2026: FullExportResultItemsMyfirstsite2026


class FullExportResult(TypedDict):
    """Whether the operation succeeded."""

    charset: str
    """Encoding of the exported data, usually UTF-8."""
    code: str
    """Code that identifies the entry."""
    site_code: str
    """Address code of the site before the export."""
    name: str
    description: str
    preview: str
    """Preview image: mostly its URL, for saved blocks the uploaded file's identifier."""
    preview2x: str
    """Link to the preview image in double size."""
    preview3x: str
    """Link to the preview image in triple size."""
    preview_url: str
    """Link to a preview of the template."""
    show_in_list: str
    """Whether the template list shows it."""
    type: str
    """Site, template or page type; within a manifest, kind of node or attribute."""
    version: int
    """Version of the data format; for blocks, the least product version."""
    fields: FullExportResultFields
    """Values by field."""
    layout: FullExportResultLayout | list[Any]
    """View template with its pages; an empty array if none is linked."""
    folders: dict[str, Any] | list[Any]
    """Pages grouped by folder, keyed by the folder page's code."""
    syspages: dict[str, Any] | list[Any]
    """Special pages, as page codes keyed by kind."""
    items: FullExportResultItems
    """The entries."""


class GetadditionalfieldsResult(TypedDict):
    """Whether the operation succeeded."""

    COOKIES_USE: str
    """Whether the cookie banner is shown, `Y` or `N`."""
    COOKIES_AGREEMENT_ID: str
    """Identifier of the agreement shown in the cookie banner."""
    COOKIES_COLOR_BG: str
    """Background colour of the cookie banner, in HEX."""
    COOKIES_COLOR_TEXT: str
    """Text colour of the cookie banner, in HEX."""
    COOKIES_POSITION: str
    """Place of the cookie banner: `bottom_left` or `bottom_right`."""
    COOKIES_MODE: str
    """Mode of the cookie banner, `A` or `I`."""
    B24BUTTON_CODE: str
    """Code or URL of the Bitrix24 widget's script."""
    B24BUTTON_COLOR: str
    """Where the widget colour comes from: `site`, `button` or `custom`."""
    B24BUTTON_COLOR_VALUE: str
    """Custom colour of the widget, in HEX."""
    COPYRIGHT_SHOW: str
    """Whether the copyright footer is shown, `Y` or `N`."""
    COPYRIGHT_CODE: str
    """Variant of the footer text."""
    SETTINGS_PRICE_CODE: list[str]
    """Codes of the price types that the shop uses."""
    SETTINGS_SHOW_PRICE_COUNT: int
    """How many prices are shown."""
    SETTINGS_CURRENCY_ID: str
    """Currency code of the shop."""
    SPEED_USE_LAZY: str
    """Whether images load lazily, `Y` or `N`."""
    THEME_CODE: str
    """Code of the colour theme."""
    THEME_COLOR: str
    """Custom colour of the theme, in HEX."""
    YACOUNTER_USE: str
    """Whether the Yandex counter is on, `Y` or `N`."""
    YACOUNTER_COUNTER: str
    """Identifier of the Yandex counter."""
    ROBOTS_USE: str
    """Whether an own `robots.txt` is on, `Y` or `N`."""
    ROBOTS_CONTENT: str
    """Text of the own `robots.txt`."""
    CSSBLOCK_USE: str
    """Whether own CSS is on, `Y` or `N`."""
    HEADBLOCK_USE: str
    """Whether own code in `head` is on, `Y` or `N`."""


class GetFoldersFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    PARENT_ID: NotRequired[int | None]
    """Identifier of the parent entry."""
    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed."""
    ID: NotRequired[int]
    """Identifier."""
    INDEX_ID: NotRequired[int]
    """Index page of the folder."""
    DELETED: NotRequired[str]
    """Whether the page or folder is in the recycle bin."""
    TITLE: NotRequired[str]
    CODE: NotRequired[str]
    """Symbolic code."""
    CREATED_BY_ID: NotRequired[int]
    """User who created the record."""
    MODIFIED_BY_ID: NotRequired[int]
    """User who last changed the record."""
    DATE_CREATE: NotRequired[datetime | str]
    """Date and time of creation."""
    DATE_MODIFY: NotRequired[datetime | str]
    """Date of the last change, as a string."""


class GetFoldersResult(TypedDict):
    """Whether the operation succeeded."""

    ID: str
    """Identifier."""
    PARENT_ID: str | None
    """Identifier of the parent entry."""
    SITE_ID: str
    """Identifier of the site."""
    INDEX_ID: str | None
    """Index page of the folder."""
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    DELETED: str
    """Whether the page or folder is in the recycle bin."""
    TITLE: str
    CODE: str
    """Symbolic code."""
    CREATED_BY_ID: str
    """User who created the record."""
    MODIFIED_BY_ID: str
    """User who last changed the record."""
    DATE_CREATE: str
    """Date and time of creation."""
    DATE_MODIFY: str
    """Date of the last change, as a string."""


class GetGroupBindingsResult(TypedDict):
    """Whether the operation succeeded."""

    ENTITY_ID: int | str
    """Identifier of the object that the entry belongs to."""
    ENTITY_TYPE: str
    """Type of the object or directory concerned."""
    BINDING_ID: int | str
    """Workgroup, or code of the menu, that is bound."""
    TITLE: str
    PUBLIC_URL: str
    """Public address of the site or page."""


class GetListParams(TypedDict):
    """Extra options of the request."""

    select: NotRequired[Sequence[str]]
    """Fields to answer with."""
    filter: NotRequired[Mapping[str, object]]
    """Conditions: field, with a comparison before it where needed, → value."""
    order: NotRequired[Mapping[str, object]]
    """Sorting: field → ASC or DESC; in places the direction alone."""
    group: NotRequired[Sequence[object]]
    """Fields by which the result is grouped."""
    limit: NotRequired[int]
    """Largest number of entries to answer with."""
    offset: NotRequired[int]
    """Number of entries to skip; in event queues, number from which events are still to be read."""


class GetListItem(TypedDict):
    """Whether the operation succeeded."""

    ID: str
    """Identifier."""
    TITLE: str
    TYPE: str
    """Template or special page type, such as page, store or knowledge."""
    DOMAIN_NAME: NotRequired[str]
    """Domain name of the site."""
    PUBLIC_URL: NotRequired[str]
    """Public address of the site or page."""
    PREVIEW_PICTURE: NotRequired[str]
    """URL of the main page's preview image; may be empty."""
    PHONE: NotRequired[str | None]
    """Phone number of the company, taken from CRM."""
    DATE_CREATE: NotRequired[str]
    """Date and time of creation."""
    DATE_MODIFY: NotRequired[str]
    """Date of the last change, as a string."""
    LANDING_ID_INDEX: NotRequired[str | None]
    """Main page of the site, by code or identifier."""


class GetMenuBindingsResult(TypedDict):
    """Whether the operation succeeded."""

    ENTITY_ID: int | str
    """Identifier of the object that the entry belongs to."""
    ENTITY_TYPE: Literal["S", "L"] | str
    """Type of the object or directory concerned. One of ``S`` (site), ``L`` (page (landing)) and
    others.
    """
    BINDING_ID: str
    """Workgroup, or code of the menu, that is bound."""
    TITLE: str
    PUBLIC_URL: str
    """Public address of the site or page."""


class UpdateFields(TypedDict):
    """Values by field."""

    TITLE: NotRequired[str]
    CODE: NotRequired[str]
    """Symbolic code."""
    DESCRIPTION: NotRequired[str]
    LANDING_ID_INDEX: NotRequired[int]
    """Main page of the site, by code or identifier."""
    TYPE: NotRequired[str]
    """Template or special page type, such as page, store or knowledge."""
    DOMAIN_ID: NotRequired[int | str]
    """Domain of the site: its identifier or name."""
    XML_ID: NotRequired[str]
    """External identifier."""
    LANDING_ID_404: NotRequired[int]
    """Page for error 404, by code or identifier."""
    LANDING_ID_503: NotRequired[int]
    """Page for error 503."""


class UpdateFolderFields(TypedDict):
    """Values by field."""

    TITLE: NotRequired[str]
    CODE: NotRequired[str]
    """Symbolic code."""
    PARENT_ID: NotRequired[int]
    """Identifier of the parent entry."""
    INDEX_ID: NotRequired[int]
    """Index page of the folder."""
    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed."""


_ADD: Final[Endpoint[int]] = Endpoint("landing.site.add")
_ADD_FOLDER: Final[Endpoint[int]] = Endpoint("landing.site.addFolder")
_BINDING_TO_GROUP: Final[Endpoint[bool]] = Endpoint("landing.site.bindingToGroup")
_BINDING_TO_MENU: Final[Endpoint[bool]] = Endpoint("landing.site.bindingToMenu")
_DELETE: Final[Endpoint[bool]] = Endpoint("landing.site.delete")
_FULL_EXPORT: Final[Endpoint[FullExportResult]] = Endpoint("landing.site.fullExport", write=False)
_GETADDITIONALFIELDS: Final[Endpoint[GetadditionalfieldsResult | None]] = Endpoint(
    "landing.site.getadditionalfields", write=False
)
_GET_FOLDERS: Final[Endpoint[list[GetFoldersResult]]] = Endpoint(
    "landing.site.getFolders", write=False
)
_GET_GROUP_BINDINGS: Final[Endpoint[list[GetGroupBindingsResult]]] = Endpoint(
    "landing.site.getGroupBindings", write=False
)
_GET_LIST: Final[ListEndpoint[GetListItem]] = ListEndpoint(
    "landing.site.getList", Paging("offset", (), 1, ("params", "offset"), id="ID")
)
_GET_MENU_BINDINGS: Final[Endpoint[list[GetMenuBindingsResult]]] = Endpoint(
    "landing.site.getMenuBindings", write=False
)
_GET_PREVIEW: Final[Endpoint[str]] = Endpoint("landing.site.getPreview", write=False)
_GET_PUBLIC_URL: Final[Endpoint[str | dict[str, str]]] = Endpoint(
    "landing.site.getPublicUrl", write=False
)
_GET_RIGHTS: Final[Endpoint[list[str]]] = Endpoint("landing.site.getRights", write=False)
_MARK_DELETE: Final[Endpoint[int]] = Endpoint("landing.site.markDelete")
_MARK_FOLDER_DELETE: Final[Endpoint[bool]] = Endpoint("landing.site.markFolderDelete")
_MARK_FOLDER_UN_DELETE: Final[Endpoint[bool]] = Endpoint("landing.site.markFolderUnDelete")
_MARK_UN_DELETE: Final[Endpoint[int]] = Endpoint("landing.site.markUnDelete")
_PUBLICATION: Final[Endpoint[int]] = Endpoint("landing.site.publication")
_PUBLICATION_FOLDER: Final[Endpoint[bool]] = Endpoint("landing.site.publicationFolder")
_SET_RIGHTS: Final[Endpoint[bool]] = Endpoint("landing.site.setRights")
_UNBINDING_FROM_GROUP: Final[Endpoint[bool]] = Endpoint("landing.site.unbindingFromGroup")
_UNBINDING_FROM_MENU: Final[Endpoint[bool]] = Endpoint("landing.site.unbindingFromMenu")
_UNPUBLIC: Final[Endpoint[int]] = Endpoint("landing.site.unpublic")
_UN_PUBLIC_FOLDER: Final[Endpoint[bool]] = Endpoint("landing.site.unPublicFolder")
_UPDATE: Final[Endpoint[bool]] = Endpoint("landing.site.update")
_UPDATE_FOLDER: Final[Endpoint[bool]] = Endpoint("landing.site.updateFolder")


class LandingSiteMethods(Namespace):
    """Methods of ``landing.site``."""

    def add(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        fields: AddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a site.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            fields: Values by field. Required. Keys: ``TITLE`` (required), ``CODE`` (required),
                ``TYPE``, ``DESCRIPTION``, ``DOMAIN_ID``, ``XML_ID``, ``ADDITIONAL_FIELDS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not create
                sites, or the site `TYPE` does not suit the scope. ``SITE_LIMIT_REACHED``: The
                plan or licence allows no further site. ``DOMAIN_NOT_FOUND``: No such domain
                exists. ``DOMAIN_IS_INCORRECT``: The domain name is malformed: only a-z, 0-9,
                hyphen and dot are allowed. ``DOMAIN_EXIST_TRASH``: A site in the recycle bin
                still holds the domain; release it first. ``DOMAIN_DISABLE``: The domain name
                may not contain the word bitrix. ``DOMAIN_EXIST``: Another site already uses the
                domain. ``SLASH_IS_NOT_ALLOWED``: The site address in `CODE` holds a slash,
                which is not allowed. ``CONTROLLER_ERROR_BADRESPONSE``: The domain registration
                service gave an answer that cannot be read. ``CONTROLLER_ERROR_BADLICENSE``: The
                licence has run out or its key is wrong. ``CONTROLLER_ERROR_<ERROR_CODE>``: The
                domain registration service reported an error of its own, shown in the code.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.add``. Scope: ``landing``. Who may call: users who may create
        sites. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add.html
        """
        return self._call(_ADD, {"scope": scope, "fields": fields}, extra_params)

    def add_folder(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        site_id: int,
        fields: AddFolderFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a folder in a site.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            site_id: Identifier of the site. Required.
            fields: Values by field. Required. Keys: ``TITLE`` (required), ``CODE``, ``ACTIVE``,
                ``PARENT_ID``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The site does not exist,
                or the caller has no access to it. ``BX_EMPTY_REQUIRED``: A required field such
                as `TITLE` or `CODE` is empty. ``FOLDER_IS_NOT_UNIQUE``: The parent folder
                already holds a folder with this `CODE`. ``SLASH_IS_NOT_ALLOWED``: The address
                in `CODE` holds a slash, which is not allowed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.addFolder``. Scope: ``landing``. Who may call: users who may
        edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add-folder.html
        """
        return self._call(
            _ADD_FOLDER, {"scope": scope, "siteId": site_id, "fields": fields}, extra_params
        )

    def binding_to_group(
        self,
        *,
        id: int,
        group_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Bind a knowledge base to a workgroup.

        Args:
            id: Identifier. Required.
            group_id: Identifier of the group or project. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `groupId` is
                missing. ``MISSING_PARAMS``: The required `id` is missing. ``TYPE_ERROR``: The
                `groupId` must be an integer, not a string. ``TYPE_ERROR``: The `id` must be an
                integer, not a string. ``ACCESS_DENIED``: The caller fails the basic access
                check for sites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.bindingToGroup``. Scope: ``landing``. Who may call: users who
        may post in knowledge base extensions and edit the knowledge base of the group. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-group.html
        """
        return self._call(_BINDING_TO_GROUP, {"id": id, "groupId": group_id}, extra_params)

    def binding_to_menu(
        self,
        *,
        id: int,
        menu_code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Bind a knowledge base to a menu.

        Args:
            id: Identifier. Required.
            menu_code: Code of the menu, such as `crm_switcher:deal`. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `menuCode`
                is missing. ``MISSING_PARAMS``: The required `id` is missing. ``TYPE_ERROR``:
                The values passed have types that the call does not take. ``ACCESS_DENIED``: The
                caller fails the basic access check for sites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.bindingToMenu``. Scope: ``landing``. Who may call: users who
        may view the Sites section and use placements in knowledge base extensions. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-menu.html
        """
        return self._call(_BINDING_TO_MENU, {"id": id, "menuCode": menu_code}, extra_params)

    def delete(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a site for good; it must have no pages.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller may not delete the site.
                ``ACCESS_DENIED_DELETED``: In Bitrix24 a site with a connected domain provider
                cannot be deleted. ``SITE_IS_NOT_EMPTY``: The site still has pages, perhaps in
                the recycle bin. ``SITE_IS_LOCK``: The site is protected from deletion.
                ``TYPE_ERROR``: A parameter of the call has the wrong type. ``SYSTEM_ERROR``:
                The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.delete``. Scope: ``landing``. Who may call: users who may
        delete sites. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-delete.html
        """
        return self._call(_DELETE, {"scope": scope, "id": id}, extra_params)

    def full_export(
        self,
        *,
        id: int,
        params: FullExportParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FullExportResult:
        """Export a site with its pages as data for a later import.

        Args:
            id: Identifier. Required.
            params: Extra options of the request. Keys: ``edit_mode``, ``code``, ``name``,
                ``description``, ``preview_url``, ``scope``, ``hooks_disable``, ``preview``,
                ``preview2x``, ``preview3x``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller lacks the rights to work with Sites and
                Stores. ``AI_SITE_EXPORT_NOT_ALLOWED``: A site made by AI cannot be exported.
                ``TYPE_ERROR``: A parameter of the call has the wrong type. ``SYSTEM_ERROR``:
                The server failed, for instance because `code` has more than Latin letters and
                digits.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.fullExport``. Scope: ``landing``. Who may call: users who may
        export sites. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-full-export.html
        """
        return self._call(_FULL_EXPORT, {"id": id, "params": params}, extra_params)

    def getadditionalfields(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetadditionalfieldsResult | None:
        """Get the additional fields of a site, such as its theme and counters.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller has no right to make this call.
                ``TYPE_ERROR``: A parameter of the call has the wrong type. ``SYSTEM_ERROR``:
                The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.getadditionalfields``. Scope: ``landing``. Who may call:
        users who may view the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-additional-fields.html
        """
        return self._call(_GETADDITIONALFIELDS, {"scope": scope, "id": id}, extra_params)

    def get_folders(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        site_id: int,
        filter: GetFoldersFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[GetFoldersResult]:
        """List the folders of a site.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            site_id: Identifier of the site. Required.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``PARENT_ID``, ``ACTIVE``, ``ID``, ``INDEX_ID``, ``DELETED``, ``TITLE``,
                ``CODE``, ``CREATED_BY_ID``, ``MODIFIED_BY_ID``, ``DATE_CREATE``,
                ``DATE_MODIFY``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `siteId` is
                missing. ``ACCESS_DENIED``: The caller lacks the general right to work with
                sites. ``TYPE_ERROR``: A parameter of the call has the wrong type.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.getFolders``. Scope: ``landing``. Who may call: any user who
        may view the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-folders.html
        """
        return self._call(
            _GET_FOLDERS, {"scope": scope, "siteId": site_id, "filter": filter}, extra_params
        )

    def get_group_bindings(
        self,
        *,
        group_id: int | NotGiven | None = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[GetGroupBindingsResult]:
        """List the bindings of knowledge bases to workgroups.

        Args:
            group_id: Identifier of the group or project.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``TYPE_ERROR``: The `groupId` parameter has
                the wrong type. ``ACCESS_DENIED``: The caller fails the basic access check for
                sites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.getGroupBindings``. Scope: ``landing``. Who may call: users
        who may view the Sites section. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-group-bindings.html
        """
        return self._call(_GET_GROUP_BINDINGS, {"groupId": group_id}, extra_params)

    def get_list(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        params: GetListParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[GetListItem]:
        """List sites that match a filter; deleted ones only on request.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            params: Extra options of the request. Keys: ``select``, ``filter``, ``order``,
                ``group``, ``limit``, ``offset``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not work
                with sites. ``TYPE_ERROR``: A parameter of the call has the wrong type.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.getList``. Scope: ``landing``. Who may call: users who may
        view sites. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-list.html
        """
        return self._list(_GET_LIST, {"scope": scope, "params": params}, extra_params)

    def get_menu_bindings(
        self,
        *,
        menu_code: str | NotGiven | None = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[GetMenuBindingsResult]:
        """List the bindings of knowledge bases to menus.

        Args:
            menu_code: Code of the menu, such as `crm_switcher:deal`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``TYPE_ERROR``: The `menuCode` parameter has
                the wrong type. ``ACCESS_DENIED``: The caller fails the basic access check for
                sites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.getMenuBindings``. Scope: ``landing``. Who may call: users
        who may view the Sites section. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-menu-bindings.html
        """
        return self._call(_GET_MENU_BINDINGS, {"menuCode": menu_code}, extra_params)

    def get_preview(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> str:
        """Get the address of the preview image of a site's main page.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller has no right to make this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.getPreview``. Scope: ``landing``. Who may call: users who may
        view sites. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-preview.html
        """
        return self._call(_GET_PREVIEW, {"scope": scope, "id": id}, extra_params)

    def get_public_url(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int | Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> str | dict[str, str]:
        """Get the full public address of one or several sites.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller has no right to make this call.
                ``TYPE_ERROR``: A parameter of the call has the wrong type. ``SYSTEM_ERROR``:
                The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.getPublicUrl``. Scope: ``landing``. Who may call: users with
        access to Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-public-url.html
        """
        return self._call(_GET_PUBLIC_URL, {"scope": scope, "id": id}, extra_params)

    def get_rights(
        self,
        *,
        id: int | str,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[str]:
        """List what the current user may do with a site.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Sites and Stores are
                closed to the caller. ``FEATURE_NOT_AVAIL``: The current plan offers no access
                rights settings. ``MISSING_PARAMS``: The required `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.getRights``. Scope: ``landing``. Who may call: users who may
        view Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-get-rights.html
        """
        return self._call(_GET_RIGHTS, {"id": id}, extra_params)

    def mark_delete(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        mark: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Move a site to the recycle bin and unpublish it.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            mark: Whether to mark as deleted; false restores instead. Default: ``True``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller may not change the site's deletion mark.
                ``ACCESS_DENIED_DELETED``: In Bitrix24 a site with a connected domain provider
                cannot be marked as deleted. ``TYPE_ERROR``: A parameter of the call has the
                wrong type. ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.markDelete``. Scope: ``landing``. Who may call: users who may
        delete sites. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-delete.html
        """
        return self._call(_MARK_DELETE, {"scope": scope, "id": id, "mark": mark}, extra_params)

    def mark_folder_delete(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        mark: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Move a site folder with its pages and subfolders to the recycle bin.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            mark: Whether to mark as deleted; false restores instead. Default: ``True``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The folder does not exist, or the caller has no
                access to it. ``FOLDER_CONTAINS_AREAS``: The folder or one of its subfolders
                holds included areas, so it cannot be deleted. ``TYPE_ERROR``: A parameter of
                the call has the wrong type. ``SYSTEM_ERROR``: The server failed while carrying
                out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.markFolderDelete``. Scope: ``landing``. Who may call: users
        who may delete the site that holds the folder. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-delete.html
        """
        return self._call(
            _MARK_FOLDER_DELETE, {"scope": scope, "id": id, "mark": mark}, extra_params
        )

    def mark_folder_un_delete(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Restore a site folder and its pages from the recycle bin.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The folder does not exist, or the caller has no
                access to it. ``TYPE_ERROR``: A parameter of the call has the wrong type.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.markFolderUnDelete``. Scope: ``landing``. Who may call: users
        who may delete the site that holds the folder. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-undelete.html
        """
        return self._call(_MARK_FOLDER_UN_DELETE, {"scope": scope, "id": id}, extra_params)

    def mark_un_delete(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Restore a site from the recycle bin, leaving it unpublished.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller may not change the site's deletion mark.
                ``TOTAL_SITE_REACHED``: The plan allows no more sites or knowledge bases, so the
                site cannot be restored. ``TYPE_ERROR``: A parameter of the call has the wrong
                type. ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.markUnDelete``. Scope: ``landing``. Who may call: users who
        may delete sites. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-undelete.html
        """
        return self._call(_MARK_UN_DELETE, {"scope": scope, "id": id}, extra_params)

    def publication(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Publish a site with its active pages and folders.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller may not publish the site.
                ``PHONE_NOT_CONFIRMED``: The phone number must be confirmed before publication.
                ``EMAIL_NOT_CONFIRMED``: The e-mail address must be confirmed before
                publication. ``URLCHECKER_FAIL``: Malicious content was found on the page.
                ``PUBLIC_PAGE_REACHED``: The plan allows no more published pages.
                ``LANDING_PAYMENT_FAILED``: The page comes from an application and needs a
                Marketplace subscription to be published. ``LANDING_PAYMENT_FAILED_BLOCK``: A
                block comes from an application and needs a Marketplace subscription to be
                published. ``PUBLIC_SITE_REACHED``: The plan allows no more created or published
                sites. ``PUBLIC_SITE_REACHED_FREE``: Only paid plans may publish sites at
                present. ``PUBLIC_HTML_DISALLOWED[...]``: The plan does not allow own HTML code.
                ``LICENSE_EXPIRED``: The licence of the product has run out. ``TYPE_ERROR``: A
                parameter of the call has the wrong type. ``SYSTEM_ERROR``: The server failed
                while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.publication``. Scope: ``landing``. Who may call: users who
        may publish the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication.html
        """
        return self._call(_PUBLICATION, {"scope": scope, "id": id}, extra_params)

    def publication_folder(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        folder_id: int,
        mark: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Publish a site folder with all its parent folders.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            folder_id: Identifier of the site folder. Required.
            mark: Whether to mark as deleted; false restores instead.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `folderId`
                is missing. ``ACCESS_DENIED``: The folder does not exist, is deleted, or is out
                of the caller's reach. ``TYPE_ERROR``: A parameter of the call has the wrong
                type. ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.publicationFolder``. Scope: ``landing``. Who may call: users
        who may publish the site that holds the folder. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication-folder.html
        """
        return self._call(
            _PUBLICATION_FOLDER, {"scope": scope, "folderId": folder_id, "mark": mark}, extra_params
        )

    def set_rights(
        self,
        *,
        id: int | str,
        rights: Mapping[str, Sequence[str]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace a site's individual access rights in the extended access model.

        Args:
            id: Identifier. Required.
            rights: Complete new rights: operations for each access code or site.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Sites and Stores are
                closed to the caller. ``IS_NOT_ADMIN``: The caller is no administrator and lacks
                full access to Sites and Stores. ``FEATURE_NOT_AVAIL``: The current plan offers
                no access rights settings. ``MISSING_PARAMS``: The required `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.setRights``. Scope: ``landing``. Who may call: administrators
        and users with full access to Sites and Stores. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-set-rights.html
        """
        return self._call(_SET_RIGHTS, {"id": id, "rights": rights}, extra_params)

    def unbinding_from_group(
        self,
        *,
        id: int,
        group_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a knowledge base's binding to a workgroup.

        Args:
            id: Identifier. Required.
            group_id: Identifier of the group or project. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `groupId` is
                missing. ``MISSING_PARAMS``: The required `id` is missing. ``TYPE_ERROR``: The
                `groupId` must be an integer, not a string. ``TYPE_ERROR``: The `id` must be an
                integer, not a string. ``ACCESS_DENIED``: The caller fails the basic access
                check for sites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.unbindingFromGroup``. Scope: ``landing``. Who may call: users
        who may view the Sites section and edit the knowledge base of the group. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-group.html
        """
        return self._call(_UNBINDING_FROM_GROUP, {"id": id, "groupId": group_id}, extra_params)

    def unbinding_from_menu(
        self,
        *,
        id: int,
        menu_code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a knowledge base's binding to a menu.

        Args:
            id: Identifier. Required.
            menu_code: Code of the menu, such as `crm_switcher:deal`. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `menuCode`
                is missing. ``MISSING_PARAMS``: The required `id` is missing. ``TYPE_ERROR``:
                The values passed have types that the call does not take. ``ACCESS_DENIED``: The
                caller fails the basic access check for sites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.unbindingFromMenu``. Scope: ``landing``. Who may call: users
        who may view the Sites section and use placements in knowledge base extensions. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-menu.html
        """
        return self._call(_UNBINDING_FROM_MENU, {"id": id, "menuCode": menu_code}, extra_params)

    def unpublic(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Take a site with its pages and folders off publication.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller may not change the site's publication.
                ``TYPE_ERROR``: A parameter of the call has the wrong type. ``SYSTEM_ERROR``:
                The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.unpublic``. Scope: ``landing``. Who may call: users who may
        publish the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic.html
        """
        return self._call(_UNPUBLIC, {"scope": scope, "id": id}, extra_params)

    def un_public_folder(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        folder_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take a site folder and all its parent folders off publication.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            folder_id: Identifier of the site folder. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `folderId`
                is missing. ``ACCESS_DENIED``: The folder does not exist, or the caller has no
                access to it. ``TYPE_ERROR``: A parameter of the call has the wrong type.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.unPublicFolder``. Scope: ``landing``. Who may call: users who
        may publish the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic-folder.html
        """
        return self._call(_UN_PUBLIC_FOLDER, {"scope": scope, "folderId": folder_id}, extra_params)

    def update(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        fields: UpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the parameters of a site.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``TITLE``, ``CODE``, ``DESCRIPTION``,
                ``LANDING_ID_INDEX``, ``TYPE``, ``DOMAIN_ID``, ``XML_ID``, ``LANDING_ID_404``,
                ``LANDING_ID_503``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `id` or `fields`
                is missing. ``ACCESS_DENIED``: The caller may not change the site, or not some
                of the fields. ``DOMAIN_NOT_FOUND``: No such domain exists.
                ``DOMAIN_IS_INCORRECT``: The domain name given is malformed.
                ``DOMAIN_EXIST_TRASH``: A site in the recycle bin still holds the domain.
                ``DOMAIN_DISABLE``: The domain name is one that Bitrix24 forbids.
                ``DOMAIN_EXIST``: Another site already uses the domain. ``CODE_IS_NOT_UNIQUE``:
                Another site of the domain already has this code. ``SLASH_IS_NOT_ALLOWED``: The
                site address in `CODE` holds a slash, which is not allowed.
                ``CONTROLLER_ERROR_BADRESPONSE``: The domain registration service gave an answer
                that cannot be read. ``CONTROLLER_ERROR_BADLICENSE``: The domain registration
                service rejected the licence. ``CONTROLLER_ERROR_<ERROR_CODE>``: The domain
                registration service reported an error; the code tells which.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.update``. Scope: ``landing``. Who may call: users who may
        change the site's settings. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update.html
        """
        return self._call(_UPDATE, {"scope": scope, "id": id, "fields": fields}, extra_params)

    def update_folder(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        site_id: int,
        folder_id: int,
        fields: UpdateFolderFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the parameters of a site folder.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            site_id: Identifier of the site. Required.
            folder_id: Identifier of the site folder. Required.
            fields: Values by field. Required. Keys: ``TITLE``, ``CODE``, ``PARENT_ID``,
                ``INDEX_ID``, ``ACTIVE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `siteId`,
                `folderId` and `fields` is missing. ``ACCESS_DENIED``: The site does not exist,
                or the caller has no access to it. ``FOLDER_IS_NOT_UNIQUE``: Another folder
                already has this name. ``SLASH_IS_NOT_ALLOWED``: The folder address holds a
                slash, which is not allowed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.updateFolder``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update-folder.html
        """
        return self._call(
            _UPDATE_FOLDER,
            {"scope": scope, "siteId": site_id, "folderId": folder_id, "fields": fields},
            extra_params,
        )


class AsyncLandingSiteMethods(AsyncNamespace):
    """Methods of ``landing.site``."""

    async def add(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        fields: AddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a site.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            fields: Values by field. Required. Keys: ``TITLE`` (required), ``CODE`` (required),
                ``TYPE``, ``DESCRIPTION``, ``DOMAIN_ID``, ``XML_ID``, ``ADDITIONAL_FIELDS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not create
                sites, or the site `TYPE` does not suit the scope. ``SITE_LIMIT_REACHED``: The
                plan or licence allows no further site. ``DOMAIN_NOT_FOUND``: No such domain
                exists. ``DOMAIN_IS_INCORRECT``: The domain name is malformed: only a-z, 0-9,
                hyphen and dot are allowed. ``DOMAIN_EXIST_TRASH``: A site in the recycle bin
                still holds the domain; release it first. ``DOMAIN_DISABLE``: The domain name
                may not contain the word bitrix. ``DOMAIN_EXIST``: Another site already uses the
                domain. ``SLASH_IS_NOT_ALLOWED``: The site address in `CODE` holds a slash,
                which is not allowed. ``CONTROLLER_ERROR_BADRESPONSE``: The domain registration
                service gave an answer that cannot be read. ``CONTROLLER_ERROR_BADLICENSE``: The
                licence has run out or its key is wrong. ``CONTROLLER_ERROR_<ERROR_CODE>``: The
                domain registration service reported an error of its own, shown in the code.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.add``. Scope: ``landing``. Who may call: users who may create
        sites. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add.html
        """
        return await self._call(_ADD, {"scope": scope, "fields": fields}, extra_params)

    async def add_folder(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        site_id: int,
        fields: AddFolderFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a folder in a site.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            site_id: Identifier of the site. Required.
            fields: Values by field. Required. Keys: ``TITLE`` (required), ``CODE``, ``ACTIVE``,
                ``PARENT_ID``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The site does not exist,
                or the caller has no access to it. ``BX_EMPTY_REQUIRED``: A required field such
                as `TITLE` or `CODE` is empty. ``FOLDER_IS_NOT_UNIQUE``: The parent folder
                already holds a folder with this `CODE`. ``SLASH_IS_NOT_ALLOWED``: The address
                in `CODE` holds a slash, which is not allowed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.addFolder``. Scope: ``landing``. Who may call: users who may
        edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add-folder.html
        """
        return await self._call(
            _ADD_FOLDER, {"scope": scope, "siteId": site_id, "fields": fields}, extra_params
        )

    async def binding_to_group(
        self,
        *,
        id: int,
        group_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Bind a knowledge base to a workgroup.

        Args:
            id: Identifier. Required.
            group_id: Identifier of the group or project. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `groupId` is
                missing. ``MISSING_PARAMS``: The required `id` is missing. ``TYPE_ERROR``: The
                `groupId` must be an integer, not a string. ``TYPE_ERROR``: The `id` must be an
                integer, not a string. ``ACCESS_DENIED``: The caller fails the basic access
                check for sites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.bindingToGroup``. Scope: ``landing``. Who may call: users who
        may post in knowledge base extensions and edit the knowledge base of the group. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-group.html
        """
        return await self._call(_BINDING_TO_GROUP, {"id": id, "groupId": group_id}, extra_params)

    async def binding_to_menu(
        self,
        *,
        id: int,
        menu_code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Bind a knowledge base to a menu.

        Args:
            id: Identifier. Required.
            menu_code: Code of the menu, such as `crm_switcher:deal`. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `menuCode`
                is missing. ``MISSING_PARAMS``: The required `id` is missing. ``TYPE_ERROR``:
                The values passed have types that the call does not take. ``ACCESS_DENIED``: The
                caller fails the basic access check for sites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.bindingToMenu``. Scope: ``landing``. Who may call: users who
        may view the Sites section and use placements in knowledge base extensions. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-menu.html
        """
        return await self._call(_BINDING_TO_MENU, {"id": id, "menuCode": menu_code}, extra_params)

    async def delete(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a site for good; it must have no pages.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller may not delete the site.
                ``ACCESS_DENIED_DELETED``: In Bitrix24 a site with a connected domain provider
                cannot be deleted. ``SITE_IS_NOT_EMPTY``: The site still has pages, perhaps in
                the recycle bin. ``SITE_IS_LOCK``: The site is protected from deletion.
                ``TYPE_ERROR``: A parameter of the call has the wrong type. ``SYSTEM_ERROR``:
                The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.delete``. Scope: ``landing``. Who may call: users who may
        delete sites. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-delete.html
        """
        return await self._call(_DELETE, {"scope": scope, "id": id}, extra_params)

    async def full_export(
        self,
        *,
        id: int,
        params: FullExportParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FullExportResult:
        """Export a site with its pages as data for a later import.

        Args:
            id: Identifier. Required.
            params: Extra options of the request. Keys: ``edit_mode``, ``code``, ``name``,
                ``description``, ``preview_url``, ``scope``, ``hooks_disable``, ``preview``,
                ``preview2x``, ``preview3x``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller lacks the rights to work with Sites and
                Stores. ``AI_SITE_EXPORT_NOT_ALLOWED``: A site made by AI cannot be exported.
                ``TYPE_ERROR``: A parameter of the call has the wrong type. ``SYSTEM_ERROR``:
                The server failed, for instance because `code` has more than Latin letters and
                digits.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.fullExport``. Scope: ``landing``. Who may call: users who may
        export sites. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-full-export.html
        """
        return await self._call(_FULL_EXPORT, {"id": id, "params": params}, extra_params)

    async def getadditionalfields(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetadditionalfieldsResult | None:
        """Get the additional fields of a site, such as its theme and counters.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller has no right to make this call.
                ``TYPE_ERROR``: A parameter of the call has the wrong type. ``SYSTEM_ERROR``:
                The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.getadditionalfields``. Scope: ``landing``. Who may call:
        users who may view the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-additional-fields.html
        """
        return await self._call(_GETADDITIONALFIELDS, {"scope": scope, "id": id}, extra_params)

    async def get_folders(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        site_id: int,
        filter: GetFoldersFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[GetFoldersResult]:
        """List the folders of a site.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            site_id: Identifier of the site. Required.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``PARENT_ID``, ``ACTIVE``, ``ID``, ``INDEX_ID``, ``DELETED``, ``TITLE``,
                ``CODE``, ``CREATED_BY_ID``, ``MODIFIED_BY_ID``, ``DATE_CREATE``,
                ``DATE_MODIFY``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `siteId` is
                missing. ``ACCESS_DENIED``: The caller lacks the general right to work with
                sites. ``TYPE_ERROR``: A parameter of the call has the wrong type.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.getFolders``. Scope: ``landing``. Who may call: any user who
        may view the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-folders.html
        """
        return await self._call(
            _GET_FOLDERS, {"scope": scope, "siteId": site_id, "filter": filter}, extra_params
        )

    async def get_group_bindings(
        self,
        *,
        group_id: int | NotGiven | None = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[GetGroupBindingsResult]:
        """List the bindings of knowledge bases to workgroups.

        Args:
            group_id: Identifier of the group or project.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``TYPE_ERROR``: The `groupId` parameter has
                the wrong type. ``ACCESS_DENIED``: The caller fails the basic access check for
                sites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.getGroupBindings``. Scope: ``landing``. Who may call: users
        who may view the Sites section. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-group-bindings.html
        """
        return await self._call(_GET_GROUP_BINDINGS, {"groupId": group_id}, extra_params)

    def get_list(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        params: GetListParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[GetListItem]:
        """List sites that match a filter; deleted ones only on request.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            params: Extra options of the request. Keys: ``select``, ``filter``, ``order``,
                ``group``, ``limit``, ``offset``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not work
                with sites. ``TYPE_ERROR``: A parameter of the call has the wrong type.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.getList``. Scope: ``landing``. Who may call: users who may
        view sites. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-list.html
        """
        return self._list(_GET_LIST, {"scope": scope, "params": params}, extra_params)

    async def get_menu_bindings(
        self,
        *,
        menu_code: str | NotGiven | None = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[GetMenuBindingsResult]:
        """List the bindings of knowledge bases to menus.

        Args:
            menu_code: Code of the menu, such as `crm_switcher:deal`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``TYPE_ERROR``: The `menuCode` parameter has
                the wrong type. ``ACCESS_DENIED``: The caller fails the basic access check for
                sites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.getMenuBindings``. Scope: ``landing``. Who may call: users
        who may view the Sites section. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-menu-bindings.html
        """
        return await self._call(_GET_MENU_BINDINGS, {"menuCode": menu_code}, extra_params)

    async def get_preview(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> str:
        """Get the address of the preview image of a site's main page.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller has no right to make this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.getPreview``. Scope: ``landing``. Who may call: users who may
        view sites. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-preview.html
        """
        return await self._call(_GET_PREVIEW, {"scope": scope, "id": id}, extra_params)

    async def get_public_url(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int | Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> str | dict[str, str]:
        """Get the full public address of one or several sites.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller has no right to make this call.
                ``TYPE_ERROR``: A parameter of the call has the wrong type. ``SYSTEM_ERROR``:
                The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.getPublicUrl``. Scope: ``landing``. Who may call: users with
        access to Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-public-url.html
        """
        return await self._call(_GET_PUBLIC_URL, {"scope": scope, "id": id}, extra_params)

    async def get_rights(
        self,
        *,
        id: int | str,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[str]:
        """List what the current user may do with a site.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Sites and Stores are
                closed to the caller. ``FEATURE_NOT_AVAIL``: The current plan offers no access
                rights settings. ``MISSING_PARAMS``: The required `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.getRights``. Scope: ``landing``. Who may call: users who may
        view Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-get-rights.html
        """
        return await self._call(_GET_RIGHTS, {"id": id}, extra_params)

    async def mark_delete(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        mark: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Move a site to the recycle bin and unpublish it.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            mark: Whether to mark as deleted; false restores instead. Default: ``True``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller may not change the site's deletion mark.
                ``ACCESS_DENIED_DELETED``: In Bitrix24 a site with a connected domain provider
                cannot be marked as deleted. ``TYPE_ERROR``: A parameter of the call has the
                wrong type. ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.markDelete``. Scope: ``landing``. Who may call: users who may
        delete sites. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-delete.html
        """
        return await self._call(
            _MARK_DELETE, {"scope": scope, "id": id, "mark": mark}, extra_params
        )

    async def mark_folder_delete(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        mark: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Move a site folder with its pages and subfolders to the recycle bin.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            mark: Whether to mark as deleted; false restores instead. Default: ``True``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The folder does not exist, or the caller has no
                access to it. ``FOLDER_CONTAINS_AREAS``: The folder or one of its subfolders
                holds included areas, so it cannot be deleted. ``TYPE_ERROR``: A parameter of
                the call has the wrong type. ``SYSTEM_ERROR``: The server failed while carrying
                out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.markFolderDelete``. Scope: ``landing``. Who may call: users
        who may delete the site that holds the folder. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-delete.html
        """
        return await self._call(
            _MARK_FOLDER_DELETE, {"scope": scope, "id": id, "mark": mark}, extra_params
        )

    async def mark_folder_un_delete(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Restore a site folder and its pages from the recycle bin.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The folder does not exist, or the caller has no
                access to it. ``TYPE_ERROR``: A parameter of the call has the wrong type.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.markFolderUnDelete``. Scope: ``landing``. Who may call: users
        who may delete the site that holds the folder. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-undelete.html
        """
        return await self._call(_MARK_FOLDER_UN_DELETE, {"scope": scope, "id": id}, extra_params)

    async def mark_un_delete(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Restore a site from the recycle bin, leaving it unpublished.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller may not change the site's deletion mark.
                ``TOTAL_SITE_REACHED``: The plan allows no more sites or knowledge bases, so the
                site cannot be restored. ``TYPE_ERROR``: A parameter of the call has the wrong
                type. ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.markUnDelete``. Scope: ``landing``. Who may call: users who
        may delete sites. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-undelete.html
        """
        return await self._call(_MARK_UN_DELETE, {"scope": scope, "id": id}, extra_params)

    async def publication(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Publish a site with its active pages and folders.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller may not publish the site.
                ``PHONE_NOT_CONFIRMED``: The phone number must be confirmed before publication.
                ``EMAIL_NOT_CONFIRMED``: The e-mail address must be confirmed before
                publication. ``URLCHECKER_FAIL``: Malicious content was found on the page.
                ``PUBLIC_PAGE_REACHED``: The plan allows no more published pages.
                ``LANDING_PAYMENT_FAILED``: The page comes from an application and needs a
                Marketplace subscription to be published. ``LANDING_PAYMENT_FAILED_BLOCK``: A
                block comes from an application and needs a Marketplace subscription to be
                published. ``PUBLIC_SITE_REACHED``: The plan allows no more created or published
                sites. ``PUBLIC_SITE_REACHED_FREE``: Only paid plans may publish sites at
                present. ``PUBLIC_HTML_DISALLOWED[...]``: The plan does not allow own HTML code.
                ``LICENSE_EXPIRED``: The licence of the product has run out. ``TYPE_ERROR``: A
                parameter of the call has the wrong type. ``SYSTEM_ERROR``: The server failed
                while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.publication``. Scope: ``landing``. Who may call: users who
        may publish the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication.html
        """
        return await self._call(_PUBLICATION, {"scope": scope, "id": id}, extra_params)

    async def publication_folder(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        folder_id: int,
        mark: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Publish a site folder with all its parent folders.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            folder_id: Identifier of the site folder. Required.
            mark: Whether to mark as deleted; false restores instead.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `folderId`
                is missing. ``ACCESS_DENIED``: The folder does not exist, is deleted, or is out
                of the caller's reach. ``TYPE_ERROR``: A parameter of the call has the wrong
                type. ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.publicationFolder``. Scope: ``landing``. Who may call: users
        who may publish the site that holds the folder. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication-folder.html
        """
        return await self._call(
            _PUBLICATION_FOLDER, {"scope": scope, "folderId": folder_id, "mark": mark}, extra_params
        )

    async def set_rights(
        self,
        *,
        id: int | str,
        rights: Mapping[str, Sequence[str]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace a site's individual access rights in the extended access model.

        Args:
            id: Identifier. Required.
            rights: Complete new rights: operations for each access code or site.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Sites and Stores are
                closed to the caller. ``IS_NOT_ADMIN``: The caller is no administrator and lacks
                full access to Sites and Stores. ``FEATURE_NOT_AVAIL``: The current plan offers
                no access rights settings. ``MISSING_PARAMS``: The required `id` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.setRights``. Scope: ``landing``. Who may call: administrators
        and users with full access to Sites and Stores. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-set-rights.html
        """
        return await self._call(_SET_RIGHTS, {"id": id, "rights": rights}, extra_params)

    async def unbinding_from_group(
        self,
        *,
        id: int,
        group_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a knowledge base's binding to a workgroup.

        Args:
            id: Identifier. Required.
            group_id: Identifier of the group or project. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `groupId` is
                missing. ``MISSING_PARAMS``: The required `id` is missing. ``TYPE_ERROR``: The
                `groupId` must be an integer, not a string. ``TYPE_ERROR``: The `id` must be an
                integer, not a string. ``ACCESS_DENIED``: The caller fails the basic access
                check for sites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.unbindingFromGroup``. Scope: ``landing``. Who may call: users
        who may view the Sites section and edit the knowledge base of the group. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-group.html
        """
        return await self._call(
            _UNBINDING_FROM_GROUP, {"id": id, "groupId": group_id}, extra_params
        )

    async def unbinding_from_menu(
        self,
        *,
        id: int,
        menu_code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a knowledge base's binding to a menu.

        Args:
            id: Identifier. Required.
            menu_code: Code of the menu, such as `crm_switcher:deal`. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `menuCode`
                is missing. ``MISSING_PARAMS``: The required `id` is missing. ``TYPE_ERROR``:
                The values passed have types that the call does not take. ``ACCESS_DENIED``: The
                caller fails the basic access check for sites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.unbindingFromMenu``. Scope: ``landing``. Who may call: users
        who may view the Sites section and use placements in knowledge base extensions. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-menu.html
        """
        return await self._call(
            _UNBINDING_FROM_MENU, {"id": id, "menuCode": menu_code}, extra_params
        )

    async def unpublic(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Take a site with its pages and folders off publication.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller may not change the site's publication.
                ``TYPE_ERROR``: A parameter of the call has the wrong type. ``SYSTEM_ERROR``:
                The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.unpublic``. Scope: ``landing``. Who may call: users who may
        publish the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic.html
        """
        return await self._call(_UNPUBLIC, {"scope": scope, "id": id}, extra_params)

    async def un_public_folder(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        folder_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take a site folder and all its parent folders off publication.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            folder_id: Identifier of the site folder. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `folderId`
                is missing. ``ACCESS_DENIED``: The folder does not exist, or the caller has no
                access to it. ``TYPE_ERROR``: A parameter of the call has the wrong type.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.unPublicFolder``. Scope: ``landing``. Who may call: users who
        may publish the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic-folder.html
        """
        return await self._call(
            _UN_PUBLIC_FOLDER, {"scope": scope, "folderId": folder_id}, extra_params
        )

    async def update(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        fields: UpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the parameters of a site.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``TITLE``, ``CODE``, ``DESCRIPTION``,
                ``LANDING_ID_INDEX``, ``TYPE``, ``DOMAIN_ID``, ``XML_ID``, ``LANDING_ID_404``,
                ``LANDING_ID_503``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `id` or `fields`
                is missing. ``ACCESS_DENIED``: The caller may not change the site, or not some
                of the fields. ``DOMAIN_NOT_FOUND``: No such domain exists.
                ``DOMAIN_IS_INCORRECT``: The domain name given is malformed.
                ``DOMAIN_EXIST_TRASH``: A site in the recycle bin still holds the domain.
                ``DOMAIN_DISABLE``: The domain name is one that Bitrix24 forbids.
                ``DOMAIN_EXIST``: Another site already uses the domain. ``CODE_IS_NOT_UNIQUE``:
                Another site of the domain already has this code. ``SLASH_IS_NOT_ALLOWED``: The
                site address in `CODE` holds a slash, which is not allowed.
                ``CONTROLLER_ERROR_BADRESPONSE``: The domain registration service gave an answer
                that cannot be read. ``CONTROLLER_ERROR_BADLICENSE``: The domain registration
                service rejected the licence. ``CONTROLLER_ERROR_<ERROR_CODE>``: The domain
                registration service reported an error; the code tells which.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.update``. Scope: ``landing``. Who may call: users who may
        change the site's settings. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update.html
        """
        return await self._call(_UPDATE, {"scope": scope, "id": id, "fields": fields}, extra_params)

    async def update_folder(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        site_id: int,
        folder_id: int,
        fields: UpdateFolderFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the parameters of a site folder.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            site_id: Identifier of the site. Required.
            folder_id: Identifier of the site folder. Required.
            fields: Values by field. Required. Keys: ``TITLE``, ``CODE``, ``PARENT_ID``,
                ``INDEX_ID``, ``ACTIVE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `siteId`,
                `folderId` and `fields` is missing. ``ACCESS_DENIED``: The site does not exist,
                or the caller has no access to it. ``FOLDER_IS_NOT_UNIQUE``: Another folder
                already has this name. ``SLASH_IS_NOT_ALLOWED``: The folder address holds a
                slash, which is not allowed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.site.updateFolder``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update-folder.html
        """
        return await self._call(
            _UPDATE_FOLDER,
            {"scope": scope, "siteId": site_id, "folderId": folder_id, "fields": fields},
            extra_params,
        )
