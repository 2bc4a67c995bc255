# Generated from spec/landing/landing: edit the spec there, then run python -m generator build.
"""Methods of ``landing.landing``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class AddFields(TypedDict):
    """Values by field."""

    TITLE: str
    SITE_ID: int
    """Identifier of the site."""
    CODE: NotRequired[str]
    """Symbolic code."""
    DESCRIPTION: NotRequired[str]
    ADDITIONAL_FIELDS: NotRequired[Mapping[str, object]]
    """Additional fields of the page or site, keyed by code."""
    XML_ID: NotRequired[str]
    """External identifier."""
    SITEMAP: NotRequired[str]
    """Whether the page goes into the sitemap. Default: ``N``."""
    FOLDER: NotRequired[str]
    """Whether the object is a folder rather than a page. Default: ``N``."""
    FOLDER_ID: NotRequired[int]
    """Folder of the site that holds the page; 0 for the root."""
    TPL_ID: NotRequired[int]
    """View template of the page."""
    BLOCK_ID: NotRequired[int]
    """Block whose menu gets a link to the new page."""
    MENU_CODE: NotRequired[str]
    """Menu inside the block that gets a link to the new page."""


class AddblockFields(TypedDict):
    """Values by field."""

    CODE: str
    """Symbolic code."""
    AFTER_ID: NotRequired[int]
    """Block after which to insert; the default place depends on the call."""
    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed. Default: ``Y``."""
    CONTENT: NotRequired[str]
    """HTML that replaces the block's standard content."""
    RETURN_CONTENT: NotRequired[str]
    """Whether to return the block's data besides its identifier."""


class AddblockResult(TypedDict):
    """Whether the operation succeeded."""

    id: int
    """Identifier."""
    sections: str
    """Section codes of the block, joined by commas."""
    active: bool
    """Whether it is active."""
    access: str
    """Access level to the block, from `A` (closed) to `X` (full)."""
    anchor: str
    """Local anchor of the block, used as HTML id and in links."""
    php: bool
    """Whether the block's content holds PHP code."""
    designed: bool
    """Whether the block was changed by hand in the designer."""
    repoId: int
    """Identifier of the application's block in the repository; `null` if none."""
    content: str
    """HTML of the card or block."""
    content_ext: str
    """Further HTML of connected extensions."""
    css: list[Any]
    """CSS files that the block needs."""
    js: list[Any]
    """JavaScript files that the block needs."""
    assetStrings: list[Any]
    """Start-up strings of resources to put on the page."""
    lang: list[Any] | dict[str, Any]
    """Translated phrases of a template, widget or extension."""
    manifest: dict[str, Any]
    """Manifest of the block: its structure and editable parts."""
    dynamicParams: list[Any]
    """Data source parameters of a dynamic block; empty for a static one."""
    requiredUserAction: NotRequired[list[Any]]
    """Action that the user must still take in the editor, if any."""


class AddByTemplateFieldsPrepareBlocksData(TypedDict):
    """Data for the template's blocks, keyed by block code."""

    ACTION: NotRequired[str]
    """What to do with the block; only changeComponentParams is known."""
    PARAMS: NotRequired[Mapping[str, object]]
    """Component parameters to put into the block of the new page."""
    IBLOCK_ID: NotRequired[object]
    """Identifier of the information block."""
    SECTION_ID: NotRequired[object]
    """Identifier of the section, calendar or resource."""
    ELEMENT_ID: NotRequired[object]
    """Element of the product catalogue."""
    REQUISITE: NotRequired[object]
    """Company and requisite, as `{COMPANY_ID}_{REQUISITE_ID}`."""
    BANK_REQUISITE: NotRequired[object]
    """Company and bank details, as `{COMPANY_ID}_{BANK_REQUISITE_ID}`."""


class AddByTemplateFields(TypedDict):
    """Values by field."""

    TITLE: NotRequired[str]
    DESCRIPTION: NotRequired[str]
    FOLDER_ID: NotRequired[int]
    """Folder of the site that holds the page; 0 for the root."""
    ID: NotRequired[int]
    """Identifier."""
    SITE_TYPE: NotRequired[str]
    """Type of the site, such as `PAGE` or `STORE`. Default: ``PAGE``."""
    PREPARE_BLOCKS: NotRequired[bool]
    """Whether to fill the template's blocks with the passed data."""
    PREPARE_BLOCKS_DATA: NotRequired[AddByTemplateFieldsPrepareBlocksData | Mapping[str, object]]
    """Data for the template's blocks, keyed by block code."""
    ADD_IN_MENU: NotRequired[str]
    """Whether to add the new page to the site menu."""
    BLOCK_ID: NotRequired[int]
    """Block whose menu gets a link to the new page."""
    MENU_CODE: NotRequired[str]
    """Menu inside the block that gets a link to the new page."""


class CopyblockParams(TypedDict):
    """Extra options of the request."""

    AFTER_ID: NotRequired[int]
    """Block after which to insert; the default place depends on the call."""
    RETURN_CONTENT: NotRequired[str]
    """Whether to return the block's data besides its identifier."""


class CopyblockResultContentManifestBlock(TypedDict):
    """Block, usually in the draft of the page."""

    name: str
    section: list[str]
    """Code or codes of the block repository sections."""


class CopyblockResultContentManifest(TypedDict):
    """Manifest of the block: its structure and editable parts."""

    block: CopyblockResultContentManifestBlock
    """Block, usually in the draft of the page."""
    timestamp: int
    """Time of the last manifest change, as Unix time."""
    namespace: str
    """Namespace of the block: `bitrix` for built-in ones."""
    code: str
    """Code that identifies the entry."""
    preview: str
    """Preview image: mostly its URL, for saved blocks the uploaded file's identifier."""


class CopyblockResultContent(TypedDict):
    """HTML of the card or block."""

    id: int
    """Identifier."""
    sections: str
    """Section codes of the block, joined by commas."""
    active: bool
    """Whether it is active."""
    access: str
    """Access level to the block, from `A` (closed) to `X` (full)."""
    anchor: str
    """Local anchor of the block, used as HTML id and in links."""
    php: bool
    """Whether the block's content holds PHP code."""
    designed: bool
    """Whether the block was changed by hand in the designer."""
    repoId: int | None
    """Identifier of the application's block in the repository; `null` if none."""
    content: str
    """HTML of the card or block."""
    content_ext: str
    """Further HTML of connected extensions."""
    css: list[Any]
    """CSS files that the block needs."""
    js: list[str]
    """JavaScript files that the block needs."""
    assetStrings: list[Any]
    """Start-up strings of resources to put on the page."""
    lang: list[Any] | dict[str, Any]
    """Translated phrases of a template, widget or extension."""
    manifest: CopyblockResultContentManifest
    """Manifest of the block: its structure and editable parts."""
    dynamicParams: list[Any]
    """Data source parameters of a dynamic block; empty for a static one."""
    requiredUserAction: NotRequired[list[Any]]
    """Action that the user must still take in the editor, if any."""


class CopyblockResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""
    content: CopyblockResultContent
    """HTML of the card or block."""


class FavoriteBlockMeta(TypedDict):
    """Service data of the block, page or repository section."""

    name: NotRequired[str]
    section: NotRequired[Sequence[str] | str]
    """Code or codes of the block repository sections."""
    preview: NotRequired[int]
    """Preview image: mostly its URL, for saved blocks the uploaded file's identifier."""
    tpl_code: NotRequired[str]
    """Page template to which the saved block is tied, by code."""


class GetadditionalfieldsResult(TypedDict):
    """Whether the operation succeeded."""

    FONTS_CODE: str
    """HTML that loads the fonts; set by the system."""
    GACOUNTER_USE: str
    """Whether Google Analytics is on, `Y` or `N`."""
    METAMAIN_USE: str
    """Whether the page has its own meta tags, `Y` or `N`."""
    METAMAIN_TITLE: str
    """Text of the page's `title` tag."""
    METAOG_TITLE: str
    """Title for social networks, tag `og:title`."""
    METAOG_IMAGE: str
    """Image for social networks, tag `og:image`."""
    SETTINGS_PRICE_CODE: list[str]
    """Codes of the price types that the shop uses."""
    SETTINGS_SHOW_PRICE_COUNT: int
    """How many prices are shown."""
    THEMEFONTS_LINE_HEIGHT: str
    """Line height of the text, from 0.7 to 2."""
    VIEW_TYPE: str
    """View mode: `no`, `ltr`, `all`, `mobile` or `adaptive`."""
    YACOUNTER_USE: str
    """Whether the Yandex counter is on, `Y` or `N`."""


class GetListParams(TypedDict):
    """Extra options of the request."""

    select: NotRequired[Sequence[str]]
    """Fields to answer with."""
    filter: NotRequired[Mapping[str, object]]
    """Conditions: field, with a comparison before it where needed, → value."""
    order: NotRequired[Mapping[str, object]]
    """Sorting: field → ASC or DESC; in places the direction alone."""
    get_urls: NotRequired[bool | int]
    """Whether to add the public address to each page."""
    get_preview: NotRequired[bool | int]
    """Whether to add the preview link to each page."""
    check_area: NotRequired[bool | int]
    """Whether to tell for each page if it is an included area."""
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
    SITE_ID: str
    """Identifier of the site."""
    DATE_MODIFY: str
    """Date of the last change, as a string."""
    DOMAIN_ID: str | None
    """Domain of the site: its identifier or name."""
    FIELD: NotRequired[str | None]
    """Placeholder for any requested field of the page or view template."""
    PUBLIC_URL: NotRequired[str | None]
    """Public address of the site or page."""
    PREVIEW: NotRequired[str | None]
    """Preview image in normal size, as a link."""
    IS_AREA: NotRequired[bool]
    """Whether the page serves as an included area."""


class MoveblockParams(TypedDict):
    """Extra options of the request."""

    AFTER_ID: NotRequired[int]
    """Block after which to insert; the default place depends on the call."""
    RETURN_CONTENT: NotRequired[str]
    """Whether to return the block's data besides its identifier."""


class MoveblockResultContentManifestBlock(TypedDict):
    """Block, usually in the draft of the page."""

    name: str
    type: list[str]
    """Site, template or page type; within a manifest, kind of node or attribute."""
    section: list[str]
    """Code or codes of the block repository sections."""


class MoveblockResultContentManifest(TypedDict):
    """Manifest of the block: its structure and editable parts."""

    block: MoveblockResultContentManifestBlock
    """Block, usually in the draft of the page."""
    timestamp: int
    """Time of the last manifest change, as Unix time."""
    namespace: str
    """Namespace of the block: `bitrix` for built-in ones."""
    code: str
    """Code that identifies the entry."""
    preview: str
    """Preview image: mostly its URL, for saved blocks the uploaded file's identifier."""


class MoveblockResultContent(TypedDict):
    """HTML of the card or block."""

    id: int
    """Identifier."""
    sections: str
    """Section codes of the block, joined by commas."""
    active: bool
    """Whether it is active."""
    access: str
    """Access level to the block, from `A` (closed) to `X` (full)."""
    anchor: str
    """Local anchor of the block, used as HTML id and in links."""
    php: bool
    """Whether the block's content holds PHP code."""
    designed: bool
    """Whether the block was changed by hand in the designer."""
    repoId: int | None
    """Identifier of the application's block in the repository; `null` if none."""
    content: str
    """HTML of the card or block."""
    content_ext: str
    """Further HTML of connected extensions."""
    css: list[Any]
    """CSS files that the block needs."""
    js: list[str]
    """JavaScript files that the block needs."""
    assetStrings: list[Any]
    """Start-up strings of resources to put on the page."""
    lang: list[Any] | dict[str, Any]
    """Translated phrases of a template, widget or extension."""
    manifest: MoveblockResultContentManifest
    """Manifest of the block: its structure and editable parts."""
    dynamicParams: list[Any]
    """Data source parameters of a dynamic block; empty for a static one."""
    requiredUserAction: NotRequired[list[Any]]
    """Action that the user must still take in the editor, if any."""


class MoveblockResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""
    content: MoveblockResultContent
    """HTML of the card or block."""


class RemoveEntitiesDataImages(TypedDict):
    """Pairs of block and image whose file binding is to be removed."""

    block: int
    """Block, usually in the draft of the page."""
    image: int


class RemoveEntitiesData(TypedDict):
    """New values: the anchor without #, or changes keyed by selector."""

    blocks: NotRequired[Sequence[int]]
    """Blocks of the page to be removed with their images."""
    images: NotRequired[Sequence[RemoveEntitiesDataImages | Mapping[str, object]]]
    """Pairs of block and image whose file binding is to be removed."""


class UpdateFields(TypedDict):
    """Values by field."""

    TITLE: NotRequired[str]
    CODE: NotRequired[str]
    """Symbolic code."""
    DESCRIPTION: NotRequired[str]
    XML_ID: NotRequired[str]
    """External identifier."""
    SITE_ID: NotRequired[int]
    """Identifier of the site."""
    SITEMAP: NotRequired[str]
    """Whether the page goes into the sitemap."""
    FOLDER: NotRequired[str]
    """Whether the object is a folder rather than a page."""
    FOLDER_ID: NotRequired[int]
    """Folder of the site that holds the page; 0 for the root."""
    TPL_ID: NotRequired[int]
    """View template of the page."""
    DELETED: NotRequired[str]
    """Whether the page or folder is in the recycle bin."""
    DATE_PUBLIC: NotRequired[str]
    """Date and time of publication; changing it publishes nothing."""
    ADDITIONAL_FIELDS: NotRequired[Mapping[str, object]]
    """Additional fields of the page or site, keyed by code."""


_ADD: Final[Endpoint[int]] = Endpoint("landing.landing.add")
_ADDBLOCK: Final[Endpoint[int | AddblockResult]] = Endpoint("landing.landing.addblock")
_ADD_BY_TEMPLATE: Final[Endpoint[int]] = Endpoint("landing.landing.addByTemplate")
_COPY: Final[Endpoint[int]] = Endpoint("landing.landing.copy")
_COPYBLOCK: Final[Endpoint[int | CopyblockResult]] = Endpoint("landing.landing.copyblock")
_DELETE: Final[Endpoint[bool]] = Endpoint("landing.landing.delete")
_DELETEBLOCK: Final[Endpoint[bool]] = Endpoint("landing.landing.deleteblock")
_DOWNBLOCK: Final[Endpoint[bool]] = Endpoint("landing.landing.downblock")
_FAVORITE_BLOCK: Final[Endpoint[int]] = Endpoint("landing.landing.favoriteBlock")
_GETADDITIONALFIELDS: Final[Endpoint[GetadditionalfieldsResult]] = Endpoint(
    "landing.landing.getadditionalfields", write=False
)
_GET_LIST: Final[ListEndpoint[GetListItem]] = ListEndpoint(
    "landing.landing.getList", Paging("offset", (), 1, ("params", "offset"), id="ID")
)
_GETPREVIEW: Final[Endpoint[str]] = Endpoint("landing.landing.getpreview", write=False)
_GETPUBLICURL: Final[Endpoint[str]] = Endpoint("landing.landing.getpublicurl", write=False)
_HIDEBLOCK: Final[Endpoint[bool]] = Endpoint("landing.landing.hideblock")
_MARK_DELETE: Final[Endpoint[int]] = Endpoint("landing.landing.markDelete")
_MARKDELETEDBLOCK: Final[Endpoint[bool]] = Endpoint("landing.landing.markdeletedblock")
_MARK_UN_DELETE: Final[Endpoint[int]] = Endpoint("landing.landing.markUnDelete")
_MARKUNDELETEDBLOCK: Final[Endpoint[bool]] = Endpoint("landing.landing.markundeletedblock")
_MOVE: Final[Endpoint[bool]] = Endpoint("landing.landing.move")
_MOVEBLOCK: Final[Endpoint[int | MoveblockResult]] = Endpoint("landing.landing.moveblock")
_PUBLICATION: Final[Endpoint[bool]] = Endpoint("landing.landing.publication")
_REMOVE_ENTITIES: Final[Endpoint[bool]] = Endpoint("landing.landing.removeEntities")
_RESOLVE_ID_BY_PUBLIC_URL: Final[Endpoint[int | None]] = Endpoint(
    "landing.landing.resolveIdByPublicUrl", write=False
)
_SHOWBLOCK: Final[Endpoint[bool]] = Endpoint("landing.landing.showblock")
_UN_FAVORITE_BLOCK: Final[Endpoint[bool]] = Endpoint("landing.landing.unFavoriteBlock")
_UNPUBLIC: Final[Endpoint[bool]] = Endpoint("landing.landing.unpublic")
_UPBLOCK: Final[Endpoint[bool]] = Endpoint("landing.landing.upblock")
_UPDATE: Final[Endpoint[bool]] = Endpoint("landing.landing.update")


class LandingLandingMethods(Namespace):
    """Methods of ``landing.landing``."""

    def add(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        fields: AddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create an inactive page or folder in a site.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            fields: Values by field. Required. Keys: ``TITLE`` (required), ``SITE_ID``
                (required), ``CODE``, ``DESCRIPTION``, ``ADDITIONAL_FIELDS``, ``XML_ID``,
                ``SITEMAP``, ``FOLDER``, ``FOLDER_ID``, ``TPL_ID``, ``BLOCK_ID``, ``MENU_CODE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `fields` is
                missing. ``ACCESS_DENIED``: The caller may not edit the site and so cannot
                create a page in it. ``SITE_NOT_FOUND``: The site given in `SITE_ID` does not
                exist. ``FOLDER_NOT_FOUND``: The folder given in `FOLDER_ID` does not exist or
                belongs to another site. ``SLASH_IS_NOT_ALLOWED``: The page address in `CODE`
                holds a slash, which is not allowed. ``CANT_BE_EMPTY``: The page address in
                `CODE` is empty. ``WRONG_CODE_FORMAT``: The page address in `CODE` has the
                forbidden form text_number_number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.add``. Scope: ``landing``. Who may call: users who may
        edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add.html
        """
        return self._call(_ADD, {"scope": scope, "fields": fields}, extra_params)

    def addblock(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        fields: AddblockFields | Mapping[str, object],
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int | AddblockResult:
        """Put a new block from the repository on a page.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            fields: Values by field. Required. Keys: ``CODE`` (required), ``AFTER_ID``,
                ``ACTIVE``, ``CONTENT``, ``RETURN_CONTENT``.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `fields`
                is missing. ``LANDING_NOT_EXIST``: No page has this identifier.
                ``ACCESS_DENIED``: The caller may not work with sites or may not edit this page.
                ``BLOCK_CANT_BE_ADDED``: The repository has no block of this code, or it does
                not suit the page type or scope. ``BLOCK_WRONG_VERSION``: The block needs a
                newer version of the landing module. ``BLOCK_NOT_FOUND``: There is no content
                for the block, for instance because `CONTENT` is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.addblock``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-add-block.html
        """
        return self._call(
            _ADDBLOCK,
            {"scope": scope, "lid": lid, "fields": fields, "preventHistory": prevent_history},
            extra_params,
        )

    def add_by_template(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        site_id: int,
        code: str,
        fields: AddByTemplateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create an inactive page in a site from a template.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            site_id: Identifier of the site. Required.
            code: Code that identifies the entry. Required.
            fields: Values by field. Keys: ``TITLE``, ``DESCRIPTION``, ``FOLDER_ID``, ``ID``,
                ``SITE_TYPE``, ``PREPARE_BLOCKS``, ``PREPARE_BLOCKS_DATA``, ``ADD_IN_MENU``,
                ``BLOCK_ID``, ``MENU_CODE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `siteId` or `code`
                is missing. ``SITE_ERROR``: The site does not exist, or the caller has no access
                to it. ``LANDING_ERROR``: The page or folder given in `ID` is not in this site.
                ``ACCESS_DENIED``: The caller may not edit the site and so cannot create a page
                in it. ``FOLDER_NOT_FOUND``: The folder given in `FOLDER_ID` does not exist or
                belongs to another site. ``WRONG_DATA``: No template data could be read for this
                code. ``SLASH_IS_NOT_ALLOWED``: The page address in the template holds a slash,
                which is not allowed. ``CANT_BE_EMPTY``: The page address in the template is
                empty. ``WRONG_CODE_FORMAT``: The page address in the template has the forbidden
                form text_number_number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.addByTemplate``. Scope: ``landing``. Who may call: users
        who may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add-by-template.html
        """
        return self._call(
            _ADD_BY_TEMPLATE,
            {"scope": scope, "siteId": site_id, "code": code, "fields": fields},
            extra_params,
        )

    def copy(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        to_site_id: int | NotGiven = NOT_GIVEN,
        to_folder_id: int | NotGiven = NOT_GIVEN,
        skip_system: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Copy a page to the same or another site.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            to_site_id: Target site; the current one if left out or 0.
            to_folder_id: Target folder, which must be in the target site.
            skip_system: Whether the copy loses the system mark of the page. Default: ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``LANDING_NOT_EXIST``: The source page does
                not exist or is out of reach; being in the recycle bin is no reason.
                ``SITE_NOT_FOUND``: The target site given in `toSiteId` does not exist.
                ``ACCESS_DENIED``: The caller may not edit the site that should get the page.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.copy``. Scope: ``landing``. Who may call: users who may
        edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-copy.html
        """
        return self._call(
            _COPY,
            {
                "scope": scope,
                "lid": lid,
                "toSiteId": to_site_id,
                "toFolderId": to_folder_id,
                "skipSystem": skip_system,
            },
            extra_params,
        )

    def copyblock(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        params: CopyblockParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int | CopyblockResult:
        """Copy a block to a page, which may be its own or another one.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            params: Extra options of the request. Keys: ``AFTER_ID``, ``RETURN_CONTENT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot
                see it. ``ACCESS_DENIED``: The caller may not work with sites or may not edit
                this page. ``BLOCK_NOT_FOUND``: The block to copy is not there, is deleted, or
                cannot be loaded from its page.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.copyblock``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-copy-block.html
        """
        return self._call(
            _COPYBLOCK, {"scope": scope, "lid": lid, "block": block, "params": params}, extra_params
        )

    def delete(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a page for good, with its blocks and files.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `lid` is
                missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot see
                it. ``ACCESS_DENIED``: The caller may not delete the page. ``LANDING_IS_LOCK``:
                The page is protected from deletion. ``TYPE_ERROR``: A parameter of the call has
                the wrong type. ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.delete``. Scope: ``landing``. Who may call: users who may
        delete the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-delete.html
        """
        return self._call(_DELETE, {"scope": scope, "lid": lid}, extra_params)

    def deleteblock(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a block from a page for good.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot
                see it. ``ACCESS_DENIED``: The caller may not work with sites or may not delete
                the block. ``BLOCK_NOT_FOUND``: The page draft has no such block, or the block
                is already marked as deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.deleteblock``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-delete-block.html
        """
        return self._call(_DELETEBLOCK, {"scope": scope, "lid": lid, "block": block}, extra_params)

    def downblock(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Move a block one place down in a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot
                see it. ``ACCESS_DENIED``: The caller may not work with sites or may not edit
                this page. ``BLOCK_NOT_FOUND``: The page draft has no such block, or the block
                is already marked as deleted. ``BLOCK_WRONG_SORT``: The block already stands
                last on the page. ``TYPE_ERROR``: One of `lid`, `block` and `preventHistory` has
                the wrong type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.downblock``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-down-block.html
        """
        return self._call(
            _DOWNBLOCK,
            {"scope": scope, "lid": lid, "block": block, "preventHistory": prevent_history},
            extra_params,
        )

    def favorite_block(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        meta: FavoriteBlockMeta | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Save a copy of a page block to the user's list of saved blocks.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            meta: Service data of the block, page or repository section. Keys: ``name``,
                ``section``, ``preview``, ``tpl_code``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``TYPE_ERROR``: One of `lid`, `block` and `meta` has the wrong type.
                ``LANDING_NOT_EXIST``: The target page or the block's own page is not there or
                out of the caller's reach. ``BLOCK_NOT_FOUND``: The source page has no such
                block, or it cannot be copied. ``BLOCK_CANT_BE_ADDED``: The block could not be
                copied into the repository. ``BLOCK_WRONG_VERSION``: The installed product does
                not support this version of the block. ``ACCESS_DENIED``: The caller may not
                change the block.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.favoriteBlock``. Scope: ``landing``. Who may call: users
        who may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-favorite-block.html
        """
        return self._call(
            _FAVORITE_BLOCK,
            {"scope": scope, "lid": lid, "block": block, "meta": meta},
            extra_params,
        )

    def getadditionalfields(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetadditionalfieldsResult:
        """Get the additional fields of a page, such as its theme and meta tags.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `lid` is
                missing. ``LANDING_NOT_EXIST``: The page given in `lid` does not exist or is out
                of reach. ``ACCESS_DENIED``: The caller has no right to make this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.getadditionalfields``. Scope: ``landing``. Who may call:
        users who may view the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-additional-fields.html
        """
        return self._call(_GETADDITIONALFIELDS, {"scope": scope, "lid": lid}, extra_params)

    def get_list(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        params: GetListParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[GetListItem]:
        """List pages that match a filter; deleted ones only on request.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            params: Extra options of the request. Keys: ``select``, ``filter``, ``order``,
                ``get_urls``, ``get_preview``, ``check_area``, ``group``, ``limit``, ``offset``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller has no right to
                make this call. ``TYPE_ERROR``: A parameter of the call has the wrong type.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.getList``. Scope: ``landing``. Who may call: users who may
        view the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-list.html
        """
        return self._list(_GET_LIST, {"scope": scope, "params": params}, extra_params)

    def getpreview(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> str:
        """Get the address of a page's preview image.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `lid` is
                missing. ``LANDING_NOT_EXIST``: The page does not exist, or the caller may not
                view it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.getpreview``. Scope: ``landing``. Who may call: users who
        may view the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-preview.html
        """
        return self._call(_GETPREVIEW, {"scope": scope, "lid": lid}, extra_params)

    def getpublicurl(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> str:
        """Get the full public address of a page.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `lid` is
                missing. ``LANDING_NOT_EXIST``: The page is not there, is deleted, or is out of
                the caller's reach. ``ACCESS_DENIED``: The caller has no right to make this
                call. ``TYPE_ERROR``: A parameter of the call has the wrong type.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.getpublicurl``. Scope: ``landing``. Who may call: users
        with access to Sites and Stores who may view the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-public-url.html
        """
        return self._call(_GETPUBLICURL, {"scope": scope, "lid": lid}, extra_params)

    def hideblock(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Hide a block on a page, keeping it in the draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot
                see it. ``ACCESS_DENIED``: The caller may not change the block.
                ``BLOCK_NOT_FOUND``: The page has no such block, or it is marked as deleted or
                out of reach.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.hideblock``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-hide-block.html
        """
        return self._call(_HIDEBLOCK, {"scope": scope, "lid": lid, "block": block}, extra_params)

    def mark_delete(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        mark: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Move a page to the recycle bin and unpublish it.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            mark: Whether to mark as deleted; false restores instead. Default: ``True``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `lid` is
                missing. ``ACCESS_DENIED``: The caller may not delete the page.
                ``CANT_DELETE_MAIN``: The main page cannot be deleted while the site has other
                pages. ``UNABLE_DELETE_INCLUDE``: A page that serves as a template area cannot
                be deleted. ``TYPE_ERROR``: A parameter has the wrong type; the text comes from
                PHP. ``SYSTEM_ERROR``: The server failed during the call; the text comes from
                the inner exception.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.markDelete``. Scope: ``landing``. Who may call: users who
        may delete the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-delete.html
        """
        return self._call(_MARK_DELETE, {"scope": scope, "lid": lid, "mark": mark}, extra_params)

    def markdeletedblock(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        mark: bool | NotGiven = NOT_GIVEN,
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Mark a block of a page as deleted, so that it can still be restored.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            mark: Whether to mark as deleted; false restores instead. Default: ``True``.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot
                see it. ``ACCESS_DENIED``: The caller may not change the block.
                ``BLOCK_NOT_FOUND``: The block does not exist or is on another page.
                ``TYPE_ERROR``: One of `lid`, `block`, `mark` and `preventHistory` has the wrong
                type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.markdeletedblock``. Scope: ``landing``. Who may call:
        users who may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-deleted-block.html
        """
        return self._call(
            _MARKDELETEDBLOCK,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "mark": mark,
                "preventHistory": prevent_history,
            },
            extra_params,
        )

    def mark_un_delete(
        self,
        *,
        lid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Restore a page from the recycle bin, leaving it unpublished.

        Args:
            lid: Identifier of the page. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `lid` is
                missing. ``ACCESS_DENIED``: The caller may not change the page's deletion mark.
                ``TYPE_ERROR``: A parameter of the call has the wrong type. ``SYSTEM_ERROR``:
                The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.markUnDelete``. Scope: ``landing``. Who may call: users
        who may delete the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-undelete.html
        """
        return self._call(_MARK_UN_DELETE, {"lid": lid}, extra_params)

    def markundeletedblock(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Restore a block of a page that was marked as deleted.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot
                see it. ``ACCESS_DENIED``: The caller has no right to make this call.
                ``BLOCK_NOT_FOUND``: The block does not exist or is on another page.
                ``TYPE_ERROR``: One of `lid`, `block` and `preventHistory` has the wrong type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.markundeletedblock``. Scope: ``landing``. Who may call:
        users who may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-undeleted-block.html
        """
        return self._call(
            _MARKUNDELETEDBLOCK,
            {"scope": scope, "lid": lid, "block": block, "preventHistory": prevent_history},
            extra_params,
        )

    def move(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        to_site_id: int | NotGiven = NOT_GIVEN,
        to_folder_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Move a page into a different site or folder.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            to_site_id: Target site; the current one if left out or 0.
            to_folder_id: Target folder, which must be in the target site.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `lid` is
                missing. ``LANDING_NOT_EXIST``: The page is not there, is deleted, or is out of
                the caller's reach. ``ACCESS_DENIED``: The caller may not change the target
                site. ``DELETE_ACCESS_DENIED``: The caller may not delete the source page.
                ``FOLDER_NOT_FOUND``: The target folder is not there, cannot be checked, or is
                in another site than the page. ``TYPE_ERROR``: A parameter of the call has the
                wrong type. ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.move``. Scope: ``landing``. Who may call: users who may
        both edit and delete the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-move.html
        """
        return self._call(
            _MOVE,
            {"scope": scope, "lid": lid, "toSiteId": to_site_id, "toFolderId": to_folder_id},
            extra_params,
        )

    def moveblock(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        params: MoveblockParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int | MoveblockResult:
        """Move a block to another page or to another place on its page.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            params: Extra options of the request. Keys: ``AFTER_ID``, ``RETURN_CONTENT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot
                see it. ``ACCESS_DENIED``: The caller has no right to make this call.
                ``BLOCK_NOT_FOUND``: The block to move is not there, is deleted, is from the
                published page, or cannot be loaded.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.moveblock``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-move-block.html
        """
        return self._call(
            _MOVEBLOCK, {"scope": scope, "lid": lid, "block": block, "params": params}, extra_params
        )

    def publication(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Publish a page, along with its parent folders, and activate its site.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `lid` is
                missing. ``LANDING_NOT_EXIST``: The page is not there, is deleted or out of
                reach; knowledge bases and vibes also need `scope`. ``PUBLIC_PAGE_REACHED``: The
                plan allows no more published pages. ``LANDING_PAYMENT_FAILED``: The page comes
                from an application and needs a Marketplace subscription to be published.
                ``LANDING_PAYMENT_FAILED_BLOCK``: A block comes from an application and needs a
                Marketplace subscription to be published. ``PUBLIC_SITE_REACHED``: The plan
                allows no more created or published sites. ``PUBLIC_SITE_REACHED_FREE``: Only
                paid plans may publish sites at present. ``PUBLIC_HTML_DISALLOWED[...]``: The
                plan does not allow own HTML; the brackets name the site or page concerned.
                ``PHONE_NOT_CONFIRMED``: The phone number must be confirmed before publication.
                ``EMAIL_NOT_CONFIRMED``: The e-mail address must be confirmed before
                publication. ``URLCHECKER_FAIL``: Malicious content was found on the page.
                ``LICENSE_EXPIRED``: The licence of the product has run out. ``TYPE_ERROR``: A
                parameter of the call has the wrong type. ``SYSTEM_ERROR``: The server failed
                while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.publication``. Scope: ``landing``. Who may call: users who
        may publish the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-publication.html
        """
        return self._call(_PUBLICATION, {"scope": scope, "lid": lid}, extra_params)

    def remove_entities(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        data: RemoveEntitiesData | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove several blocks of a page with their images, or only image bindings.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            data: New values: the anchor without #, or changes keyed by selector. Required.
                Keys: ``blocks``, ``images``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `data` is
                missing. ``LANDING_NOT_EXIST``: The page is not there, is deleted, or is out of
                the caller's reach. ``TYPE_ERROR``: A parameter of the call has the wrong type.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.removeEntities``. Scope: ``landing``. Who may call: users
        who may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-remove-entities.html
        """
        return self._call(
            _REMOVE_ENTITIES, {"scope": scope, "lid": lid, "data": data}, extra_params
        )

    def resolve_id_by_public_url(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        landing_url: str,
        site_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int | None:
        """Find a page's identifier by its public address within a site.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            landing_url: Address of the page from the site root, such as `/catalog/sale/`.
                Required.
            site_id: Identifier of the site. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `landingUrl` or
                `siteId` is missing. ``ACCESS_DENIED``: The caller has no right to make this
                call. ``TYPE_ERROR``: A parameter of the call has the wrong type.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.resolveIdByPublicUrl``. Scope: ``landing``. Who may call:
        users with access to Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-resolve-id-by-public-url.html
        """
        return self._call(
            _RESOLVE_ID_BY_PUBLIC_URL,
            {"scope": scope, "landingUrl": landing_url, "siteId": site_id},
            extra_params,
        )

    def showblock(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Show a hidden block on a page again.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot
                see it. ``ACCESS_DENIED``: The caller may not change the block.
                ``BLOCK_NOT_FOUND``: The page has no such block, or it is marked as deleted or
                out of reach.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.showblock``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-show-block.html
        """
        return self._call(_SHOWBLOCK, {"scope": scope, "lid": lid, "block": block}, extra_params)

    def un_favorite_block(
        self,
        *,
        block_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a block copy from the user's list of saved blocks.

        Args:
            block_id: Identifier of the block copy in the saved list. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `blockId` is
                missing. ``TYPE_ERROR``: The `blockId` parameter has the wrong type.
                ``BLOCK_NOT_FOUND``: The block does not exist or is not one of the saved blocks.
                ``ACCESS_DENIED``: The caller may not delete this saved block.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.unFavoriteBlock``. Scope: ``landing``. Who may call: users
        who may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-unfavorite-block.html
        """
        return self._call(_UN_FAVORITE_BLOCK, {"blockId": block_id}, extra_params)

    def unpublic(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take a page off publication.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `lid` is
                missing. ``LANDING_NOT_EXIST``: The page is not there, is deleted or out of
                reach; knowledge bases and vibes also need `scope`. ``ACCESS_DENIED``: The
                caller may not change the page's publication. ``TYPE_ERROR``: A parameter of the
                call has the wrong type. ``SYSTEM_ERROR``: The server failed while carrying out
                the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.unpublic``. Scope: ``landing``. Who may call: users who
        may publish the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-unpublic.html
        """
        return self._call(_UNPUBLIC, {"scope": scope, "lid": lid}, extra_params)

    def upblock(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Move a block one place up in a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot
                see it. ``ACCESS_DENIED``: The caller may not work with sites or may not edit
                this page. ``BLOCK_NOT_FOUND``: The page draft has no such block, or the block
                is already marked as deleted. ``BLOCK_WRONG_SORT``: The block already stands
                first on the page. ``TYPE_ERROR``: One of `lid`, `block` and `preventHistory`
                has the wrong type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.upblock``. Scope: ``landing``. Who may call: users who may
        edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-up-block.html
        """
        return self._call(
            _UPBLOCK,
            {"scope": scope, "lid": lid, "block": block, "preventHistory": prevent_history},
            extra_params,
        )

    def update(
        self,
        *,
        lid: int,
        fields: UpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the parameters of a page.

        Args:
            lid: Identifier of the page. Required.
            fields: Values by field. Required. Keys: ``TITLE``, ``CODE``, ``DESCRIPTION``,
                ``XML_ID``, ``SITE_ID``, ``SITEMAP``, ``FOLDER``, ``FOLDER_ID``, ``TPL_ID``,
                ``DELETED``, ``DATE_PUBLIC``, ``ADDITIONAL_FIELDS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `fields`
                is missing. ``ACCESS_DENIED``: The caller may not change the page, or not this
                field: deletion and dates need further rights. ``SITE_NOT_FOUND``: The site
                given in `SITE_ID` does not exist. ``FOLDER_NOT_FOUND``: The folder given in
                `FOLDER_ID` does not exist or is in another site than the page.
                ``SLASH_IS_NOT_ALLOWED``: The address in `CODE` holds a slash, which is not
                allowed. ``CANT_BE_EMPTY``: The page address in `CODE` is empty, and no `FOLDER`
                was passed with it. ``WRONG_CODE_FORMAT``: The page address in `CODE` has the
                forbidden form text_number_number. ``CANT_DELETE_MAIN``: The main page cannot be
                deleted while the site has other pages. ``TYPE_ERROR``: A parameter of the call
                has the wrong type. ``SYSTEM_ERROR``: The server failed while carrying out the
                call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.update``. Scope: ``landing``. Who may call: users who may
        change the site's settings; some fields also need the right to delete or publish.
        Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-update.html
        """
        return self._call(_UPDATE, {"lid": lid, "fields": fields}, extra_params)


class AsyncLandingLandingMethods(AsyncNamespace):
    """Methods of ``landing.landing``."""

    async def add(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        fields: AddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create an inactive page or folder in a site.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            fields: Values by field. Required. Keys: ``TITLE`` (required), ``SITE_ID``
                (required), ``CODE``, ``DESCRIPTION``, ``ADDITIONAL_FIELDS``, ``XML_ID``,
                ``SITEMAP``, ``FOLDER``, ``FOLDER_ID``, ``TPL_ID``, ``BLOCK_ID``, ``MENU_CODE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `fields` is
                missing. ``ACCESS_DENIED``: The caller may not edit the site and so cannot
                create a page in it. ``SITE_NOT_FOUND``: The site given in `SITE_ID` does not
                exist. ``FOLDER_NOT_FOUND``: The folder given in `FOLDER_ID` does not exist or
                belongs to another site. ``SLASH_IS_NOT_ALLOWED``: The page address in `CODE`
                holds a slash, which is not allowed. ``CANT_BE_EMPTY``: The page address in
                `CODE` is empty. ``WRONG_CODE_FORMAT``: The page address in `CODE` has the
                forbidden form text_number_number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.add``. Scope: ``landing``. Who may call: users who may
        edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add.html
        """
        return await self._call(_ADD, {"scope": scope, "fields": fields}, extra_params)

    async def addblock(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        fields: AddblockFields | Mapping[str, object],
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int | AddblockResult:
        """Put a new block from the repository on a page.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            fields: Values by field. Required. Keys: ``CODE`` (required), ``AFTER_ID``,
                ``ACTIVE``, ``CONTENT``, ``RETURN_CONTENT``.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `fields`
                is missing. ``LANDING_NOT_EXIST``: No page has this identifier.
                ``ACCESS_DENIED``: The caller may not work with sites or may not edit this page.
                ``BLOCK_CANT_BE_ADDED``: The repository has no block of this code, or it does
                not suit the page type or scope. ``BLOCK_WRONG_VERSION``: The block needs a
                newer version of the landing module. ``BLOCK_NOT_FOUND``: There is no content
                for the block, for instance because `CONTENT` is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.addblock``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-add-block.html
        """
        return await self._call(
            _ADDBLOCK,
            {"scope": scope, "lid": lid, "fields": fields, "preventHistory": prevent_history},
            extra_params,
        )

    async def add_by_template(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        site_id: int,
        code: str,
        fields: AddByTemplateFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create an inactive page in a site from a template.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            site_id: Identifier of the site. Required.
            code: Code that identifies the entry. Required.
            fields: Values by field. Keys: ``TITLE``, ``DESCRIPTION``, ``FOLDER_ID``, ``ID``,
                ``SITE_TYPE``, ``PREPARE_BLOCKS``, ``PREPARE_BLOCKS_DATA``, ``ADD_IN_MENU``,
                ``BLOCK_ID``, ``MENU_CODE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `siteId` or `code`
                is missing. ``SITE_ERROR``: The site does not exist, or the caller has no access
                to it. ``LANDING_ERROR``: The page or folder given in `ID` is not in this site.
                ``ACCESS_DENIED``: The caller may not edit the site and so cannot create a page
                in it. ``FOLDER_NOT_FOUND``: The folder given in `FOLDER_ID` does not exist or
                belongs to another site. ``WRONG_DATA``: No template data could be read for this
                code. ``SLASH_IS_NOT_ALLOWED``: The page address in the template holds a slash,
                which is not allowed. ``CANT_BE_EMPTY``: The page address in the template is
                empty. ``WRONG_CODE_FORMAT``: The page address in the template has the forbidden
                form text_number_number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.addByTemplate``. Scope: ``landing``. Who may call: users
        who may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add-by-template.html
        """
        return await self._call(
            _ADD_BY_TEMPLATE,
            {"scope": scope, "siteId": site_id, "code": code, "fields": fields},
            extra_params,
        )

    async def copy(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        to_site_id: int | NotGiven = NOT_GIVEN,
        to_folder_id: int | NotGiven = NOT_GIVEN,
        skip_system: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Copy a page to the same or another site.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            to_site_id: Target site; the current one if left out or 0.
            to_folder_id: Target folder, which must be in the target site.
            skip_system: Whether the copy loses the system mark of the page. Default: ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``LANDING_NOT_EXIST``: The source page does
                not exist or is out of reach; being in the recycle bin is no reason.
                ``SITE_NOT_FOUND``: The target site given in `toSiteId` does not exist.
                ``ACCESS_DENIED``: The caller may not edit the site that should get the page.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.copy``. Scope: ``landing``. Who may call: users who may
        edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-copy.html
        """
        return await self._call(
            _COPY,
            {
                "scope": scope,
                "lid": lid,
                "toSiteId": to_site_id,
                "toFolderId": to_folder_id,
                "skipSystem": skip_system,
            },
            extra_params,
        )

    async def copyblock(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        params: CopyblockParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int | CopyblockResult:
        """Copy a block to a page, which may be its own or another one.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            params: Extra options of the request. Keys: ``AFTER_ID``, ``RETURN_CONTENT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot
                see it. ``ACCESS_DENIED``: The caller may not work with sites or may not edit
                this page. ``BLOCK_NOT_FOUND``: The block to copy is not there, is deleted, or
                cannot be loaded from its page.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.copyblock``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-copy-block.html
        """
        return await self._call(
            _COPYBLOCK, {"scope": scope, "lid": lid, "block": block, "params": params}, extra_params
        )

    async def delete(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a page for good, with its blocks and files.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `lid` is
                missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot see
                it. ``ACCESS_DENIED``: The caller may not delete the page. ``LANDING_IS_LOCK``:
                The page is protected from deletion. ``TYPE_ERROR``: A parameter of the call has
                the wrong type. ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.delete``. Scope: ``landing``. Who may call: users who may
        delete the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-delete.html
        """
        return await self._call(_DELETE, {"scope": scope, "lid": lid}, extra_params)

    async def deleteblock(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a block from a page for good.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot
                see it. ``ACCESS_DENIED``: The caller may not work with sites or may not delete
                the block. ``BLOCK_NOT_FOUND``: The page draft has no such block, or the block
                is already marked as deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.deleteblock``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-delete-block.html
        """
        return await self._call(
            _DELETEBLOCK, {"scope": scope, "lid": lid, "block": block}, extra_params
        )

    async def downblock(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Move a block one place down in a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot
                see it. ``ACCESS_DENIED``: The caller may not work with sites or may not edit
                this page. ``BLOCK_NOT_FOUND``: The page draft has no such block, or the block
                is already marked as deleted. ``BLOCK_WRONG_SORT``: The block already stands
                last on the page. ``TYPE_ERROR``: One of `lid`, `block` and `preventHistory` has
                the wrong type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.downblock``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-down-block.html
        """
        return await self._call(
            _DOWNBLOCK,
            {"scope": scope, "lid": lid, "block": block, "preventHistory": prevent_history},
            extra_params,
        )

    async def favorite_block(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        meta: FavoriteBlockMeta | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Save a copy of a page block to the user's list of saved blocks.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            meta: Service data of the block, page or repository section. Keys: ``name``,
                ``section``, ``preview``, ``tpl_code``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``TYPE_ERROR``: One of `lid`, `block` and `meta` has the wrong type.
                ``LANDING_NOT_EXIST``: The target page or the block's own page is not there or
                out of the caller's reach. ``BLOCK_NOT_FOUND``: The source page has no such
                block, or it cannot be copied. ``BLOCK_CANT_BE_ADDED``: The block could not be
                copied into the repository. ``BLOCK_WRONG_VERSION``: The installed product does
                not support this version of the block. ``ACCESS_DENIED``: The caller may not
                change the block.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.favoriteBlock``. Scope: ``landing``. Who may call: users
        who may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-favorite-block.html
        """
        return await self._call(
            _FAVORITE_BLOCK,
            {"scope": scope, "lid": lid, "block": block, "meta": meta},
            extra_params,
        )

    async def getadditionalfields(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetadditionalfieldsResult:
        """Get the additional fields of a page, such as its theme and meta tags.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `lid` is
                missing. ``LANDING_NOT_EXIST``: The page given in `lid` does not exist or is out
                of reach. ``ACCESS_DENIED``: The caller has no right to make this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.getadditionalfields``. Scope: ``landing``. Who may call:
        users who may view the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-additional-fields.html
        """
        return await self._call(_GETADDITIONALFIELDS, {"scope": scope, "lid": lid}, extra_params)

    def get_list(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        params: GetListParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[GetListItem]:
        """List pages that match a filter; deleted ones only on request.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            params: Extra options of the request. Keys: ``select``, ``filter``, ``order``,
                ``get_urls``, ``get_preview``, ``check_area``, ``group``, ``limit``, ``offset``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller has no right to
                make this call. ``TYPE_ERROR``: A parameter of the call has the wrong type.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.getList``. Scope: ``landing``. Who may call: users who may
        view the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-list.html
        """
        return self._list(_GET_LIST, {"scope": scope, "params": params}, extra_params)

    async def getpreview(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> str:
        """Get the address of a page's preview image.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `lid` is
                missing. ``LANDING_NOT_EXIST``: The page does not exist, or the caller may not
                view it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.getpreview``. Scope: ``landing``. Who may call: users who
        may view the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-preview.html
        """
        return await self._call(_GETPREVIEW, {"scope": scope, "lid": lid}, extra_params)

    async def getpublicurl(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> str:
        """Get the full public address of a page.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `lid` is
                missing. ``LANDING_NOT_EXIST``: The page is not there, is deleted, or is out of
                the caller's reach. ``ACCESS_DENIED``: The caller has no right to make this
                call. ``TYPE_ERROR``: A parameter of the call has the wrong type.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.getpublicurl``. Scope: ``landing``. Who may call: users
        with access to Sites and Stores who may view the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-public-url.html
        """
        return await self._call(_GETPUBLICURL, {"scope": scope, "lid": lid}, extra_params)

    async def hideblock(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Hide a block on a page, keeping it in the draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot
                see it. ``ACCESS_DENIED``: The caller may not change the block.
                ``BLOCK_NOT_FOUND``: The page has no such block, or it is marked as deleted or
                out of reach.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.hideblock``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-hide-block.html
        """
        return await self._call(
            _HIDEBLOCK, {"scope": scope, "lid": lid, "block": block}, extra_params
        )

    async def mark_delete(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        mark: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Move a page to the recycle bin and unpublish it.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            mark: Whether to mark as deleted; false restores instead. Default: ``True``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `lid` is
                missing. ``ACCESS_DENIED``: The caller may not delete the page.
                ``CANT_DELETE_MAIN``: The main page cannot be deleted while the site has other
                pages. ``UNABLE_DELETE_INCLUDE``: A page that serves as a template area cannot
                be deleted. ``TYPE_ERROR``: A parameter has the wrong type; the text comes from
                PHP. ``SYSTEM_ERROR``: The server failed during the call; the text comes from
                the inner exception.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.markDelete``. Scope: ``landing``. Who may call: users who
        may delete the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-delete.html
        """
        return await self._call(
            _MARK_DELETE, {"scope": scope, "lid": lid, "mark": mark}, extra_params
        )

    async def markdeletedblock(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        mark: bool | NotGiven = NOT_GIVEN,
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Mark a block of a page as deleted, so that it can still be restored.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            mark: Whether to mark as deleted; false restores instead. Default: ``True``.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot
                see it. ``ACCESS_DENIED``: The caller may not change the block.
                ``BLOCK_NOT_FOUND``: The block does not exist or is on another page.
                ``TYPE_ERROR``: One of `lid`, `block`, `mark` and `preventHistory` has the wrong
                type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.markdeletedblock``. Scope: ``landing``. Who may call:
        users who may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-deleted-block.html
        """
        return await self._call(
            _MARKDELETEDBLOCK,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "mark": mark,
                "preventHistory": prevent_history,
            },
            extra_params,
        )

    async def mark_un_delete(
        self,
        *,
        lid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Restore a page from the recycle bin, leaving it unpublished.

        Args:
            lid: Identifier of the page. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `lid` is
                missing. ``ACCESS_DENIED``: The caller may not change the page's deletion mark.
                ``TYPE_ERROR``: A parameter of the call has the wrong type. ``SYSTEM_ERROR``:
                The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.markUnDelete``. Scope: ``landing``. Who may call: users
        who may delete the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-undelete.html
        """
        return await self._call(_MARK_UN_DELETE, {"lid": lid}, extra_params)

    async def markundeletedblock(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Restore a block of a page that was marked as deleted.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot
                see it. ``ACCESS_DENIED``: The caller has no right to make this call.
                ``BLOCK_NOT_FOUND``: The block does not exist or is on another page.
                ``TYPE_ERROR``: One of `lid`, `block` and `preventHistory` has the wrong type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.markundeletedblock``. Scope: ``landing``. Who may call:
        users who may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-undeleted-block.html
        """
        return await self._call(
            _MARKUNDELETEDBLOCK,
            {"scope": scope, "lid": lid, "block": block, "preventHistory": prevent_history},
            extra_params,
        )

    async def move(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        to_site_id: int | NotGiven = NOT_GIVEN,
        to_folder_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Move a page into a different site or folder.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            to_site_id: Target site; the current one if left out or 0.
            to_folder_id: Target folder, which must be in the target site.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `lid` is
                missing. ``LANDING_NOT_EXIST``: The page is not there, is deleted, or is out of
                the caller's reach. ``ACCESS_DENIED``: The caller may not change the target
                site. ``DELETE_ACCESS_DENIED``: The caller may not delete the source page.
                ``FOLDER_NOT_FOUND``: The target folder is not there, cannot be checked, or is
                in another site than the page. ``TYPE_ERROR``: A parameter of the call has the
                wrong type. ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.move``. Scope: ``landing``. Who may call: users who may
        both edit and delete the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-move.html
        """
        return await self._call(
            _MOVE,
            {"scope": scope, "lid": lid, "toSiteId": to_site_id, "toFolderId": to_folder_id},
            extra_params,
        )

    async def moveblock(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        params: MoveblockParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int | MoveblockResult:
        """Move a block to another page or to another place on its page.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            params: Extra options of the request. Keys: ``AFTER_ID``, ``RETURN_CONTENT``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot
                see it. ``ACCESS_DENIED``: The caller has no right to make this call.
                ``BLOCK_NOT_FOUND``: The block to move is not there, is deleted, is from the
                published page, or cannot be loaded.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.moveblock``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-move-block.html
        """
        return await self._call(
            _MOVEBLOCK, {"scope": scope, "lid": lid, "block": block, "params": params}, extra_params
        )

    async def publication(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Publish a page, along with its parent folders, and activate its site.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `lid` is
                missing. ``LANDING_NOT_EXIST``: The page is not there, is deleted or out of
                reach; knowledge bases and vibes also need `scope`. ``PUBLIC_PAGE_REACHED``: The
                plan allows no more published pages. ``LANDING_PAYMENT_FAILED``: The page comes
                from an application and needs a Marketplace subscription to be published.
                ``LANDING_PAYMENT_FAILED_BLOCK``: A block comes from an application and needs a
                Marketplace subscription to be published. ``PUBLIC_SITE_REACHED``: The plan
                allows no more created or published sites. ``PUBLIC_SITE_REACHED_FREE``: Only
                paid plans may publish sites at present. ``PUBLIC_HTML_DISALLOWED[...]``: The
                plan does not allow own HTML; the brackets name the site or page concerned.
                ``PHONE_NOT_CONFIRMED``: The phone number must be confirmed before publication.
                ``EMAIL_NOT_CONFIRMED``: The e-mail address must be confirmed before
                publication. ``URLCHECKER_FAIL``: Malicious content was found on the page.
                ``LICENSE_EXPIRED``: The licence of the product has run out. ``TYPE_ERROR``: A
                parameter of the call has the wrong type. ``SYSTEM_ERROR``: The server failed
                while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.publication``. Scope: ``landing``. Who may call: users who
        may publish the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-publication.html
        """
        return await self._call(_PUBLICATION, {"scope": scope, "lid": lid}, extra_params)

    async def remove_entities(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        data: RemoveEntitiesData | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove several blocks of a page with their images, or only image bindings.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            data: New values: the anchor without #, or changes keyed by selector. Required.
                Keys: ``blocks``, ``images``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `data` is
                missing. ``LANDING_NOT_EXIST``: The page is not there, is deleted, or is out of
                the caller's reach. ``TYPE_ERROR``: A parameter of the call has the wrong type.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.removeEntities``. Scope: ``landing``. Who may call: users
        who may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-remove-entities.html
        """
        return await self._call(
            _REMOVE_ENTITIES, {"scope": scope, "lid": lid, "data": data}, extra_params
        )

    async def resolve_id_by_public_url(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        landing_url: str,
        site_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int | None:
        """Find a page's identifier by its public address within a site.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            landing_url: Address of the page from the site root, such as `/catalog/sale/`.
                Required.
            site_id: Identifier of the site. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `landingUrl` or
                `siteId` is missing. ``ACCESS_DENIED``: The caller has no right to make this
                call. ``TYPE_ERROR``: A parameter of the call has the wrong type.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.resolveIdByPublicUrl``. Scope: ``landing``. Who may call:
        users with access to Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-resolve-id-by-public-url.html
        """
        return await self._call(
            _RESOLVE_ID_BY_PUBLIC_URL,
            {"scope": scope, "landingUrl": landing_url, "siteId": site_id},
            extra_params,
        )

    async def showblock(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Show a hidden block on a page again.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot
                see it. ``ACCESS_DENIED``: The caller may not change the block.
                ``BLOCK_NOT_FOUND``: The page has no such block, or it is marked as deleted or
                out of reach.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.showblock``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-show-block.html
        """
        return await self._call(
            _SHOWBLOCK, {"scope": scope, "lid": lid, "block": block}, extra_params
        )

    async def un_favorite_block(
        self,
        *,
        block_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a block copy from the user's list of saved blocks.

        Args:
            block_id: Identifier of the block copy in the saved list. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `blockId` is
                missing. ``TYPE_ERROR``: The `blockId` parameter has the wrong type.
                ``BLOCK_NOT_FOUND``: The block does not exist or is not one of the saved blocks.
                ``ACCESS_DENIED``: The caller may not delete this saved block.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.unFavoriteBlock``. Scope: ``landing``. Who may call: users
        who may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-unfavorite-block.html
        """
        return await self._call(_UN_FAVORITE_BLOCK, {"blockId": block_id}, extra_params)

    async def unpublic(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take a page off publication.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `lid` is
                missing. ``LANDING_NOT_EXIST``: The page is not there, is deleted or out of
                reach; knowledge bases and vibes also need `scope`. ``ACCESS_DENIED``: The
                caller may not change the page's publication. ``TYPE_ERROR``: A parameter of the
                call has the wrong type. ``SYSTEM_ERROR``: The server failed while carrying out
                the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.unpublic``. Scope: ``landing``. Who may call: users who
        may publish the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-unpublic.html
        """
        return await self._call(_UNPUBLIC, {"scope": scope, "lid": lid}, extra_params)

    async def upblock(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Move a block one place up in a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot
                see it. ``ACCESS_DENIED``: The caller may not work with sites or may not edit
                this page. ``BLOCK_NOT_FOUND``: The page draft has no such block, or the block
                is already marked as deleted. ``BLOCK_WRONG_SORT``: The block already stands
                first on the page. ``TYPE_ERROR``: One of `lid`, `block` and `preventHistory`
                has the wrong type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.upblock``. Scope: ``landing``. Who may call: users who may
        edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-up-block.html
        """
        return await self._call(
            _UPBLOCK,
            {"scope": scope, "lid": lid, "block": block, "preventHistory": prevent_history},
            extra_params,
        )

    async def update(
        self,
        *,
        lid: int,
        fields: UpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the parameters of a page.

        Args:
            lid: Identifier of the page. Required.
            fields: Values by field. Required. Keys: ``TITLE``, ``CODE``, ``DESCRIPTION``,
                ``XML_ID``, ``SITE_ID``, ``SITEMAP``, ``FOLDER``, ``FOLDER_ID``, ``TPL_ID``,
                ``DELETED``, ``DATE_PUBLIC``, ``ADDITIONAL_FIELDS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `fields`
                is missing. ``ACCESS_DENIED``: The caller may not change the page, or not this
                field: deletion and dates need further rights. ``SITE_NOT_FOUND``: The site
                given in `SITE_ID` does not exist. ``FOLDER_NOT_FOUND``: The folder given in
                `FOLDER_ID` does not exist or is in another site than the page.
                ``SLASH_IS_NOT_ALLOWED``: The address in `CODE` holds a slash, which is not
                allowed. ``CANT_BE_EMPTY``: The page address in `CODE` is empty, and no `FOLDER`
                was passed with it. ``WRONG_CODE_FORMAT``: The page address in `CODE` has the
                forbidden form text_number_number. ``CANT_DELETE_MAIN``: The main page cannot be
                deleted while the site has other pages. ``TYPE_ERROR``: A parameter of the call
                has the wrong type. ``SYSTEM_ERROR``: The server failed while carrying out the
                call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.landing.update``. Scope: ``landing``. Who may call: users who may
        change the site's settings; some fields also need the right to delete or publish.
        Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-update.html
        """
        return await self._call(_UPDATE, {"lid": lid, "fields": fields}, extra_params)
