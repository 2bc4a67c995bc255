# Generated from spec/landing/block: edit the spec there, then run python -m generator build.
"""Methods of ``landing.block``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven


class GetbyidParams(TypedDict):
    """Extra options of the request."""

    edit_mode: NotRequired[bool | int]
    """Whether to read the draft rather than the published page. Default: ``False``."""
    get_content: NotRequired[bool | int]
    """Whether to add HTML, CSS and JS to each block. Default: ``False``."""
    deleted: NotRequired[bool | int]
    """Whether to look for blocks marked as deleted. Default: ``False``."""


class GetbyidResultMeta(TypedDict):
    """Service data of the block, page or repository section."""

    LID: str
    """Page of the block, as a string."""
    FAVORITE_META: str
    """Service data on saving the block to favourites; may be empty."""
    CREATED_BY_ID: str
    """User who created the record."""
    DATE_CREATE: str
    """Date and time of creation."""
    MODIFIED_BY_ID: str
    """User who last changed the record."""
    DATE_MODIFY: str
    """Date of the last change, as a string."""
    SITE_TYPE: str
    """Type of the site, such as `PAGE` or `STORE`."""
    LANDING_TITLE: str
    """Title of the page that holds the block; may be empty."""
    LANDING_TPL_CODE: str
    """Template of the page, by its code."""
    SITE_TPL_CODE: str
    """Template of the site, by its code."""
    XML_ID: str
    """External identifier."""
    DESIGNER_MODE: str
    """Service field of the designer; an empty string for a single block."""


class GetbyidResult(TypedDict):
    """Whether the operation succeeded."""

    id: int
    """Identifier."""
    lid: int
    """Identifier of the page."""
    code: str
    """Code that identifies the entry."""
    name: str
    active: bool
    """Whether it is active."""
    meta: GetbyidResultMeta
    """Service data of the block, page or repository section."""
    content: NotRequired[str]
    """HTML of the card or block."""
    css: NotRequired[list[str]]
    """CSS files that the block needs."""
    js: NotRequired[list[str]]
    """JavaScript files that the block needs."""


class GetcontentParams(TypedDict):
    """Extra options of the request."""

    wrapper_show: NotRequired[bool]
    """Whether to include the outer `div` of the editor in the HTML. Default: ``True``."""
    force_unactive: NotRequired[bool]
    """Whether to render inactive blocks too; always so in edit mode. Default: ``False``."""


class GetcontentResultManifestBlock(TypedDict):
    """Block, usually in the draft of the page."""

    name: str
    section: list[str]
    """Code or codes of the block repository sections."""


class GetcontentResultManifestCardsLandingBlockCard(TypedDict):
    """What ``.landing-block-card`` holds."""

    name: str
    label: list[str]
    """Selectors whose text forms the title of a card."""


GetcontentResultManifestCards = TypedDict(
    "GetcontentResultManifestCards",
    {
        ".landing-block-card": "GetcontentResultManifestCardsLandingBlockCard",
    },
)
"""Cards that the block declares in its manifest."""


class GetcontentResultManifest(TypedDict):
    """Manifest of the block: its structure and editable parts."""

    block: GetcontentResultManifestBlock
    """Block, usually in the draft of the page."""
    cards: GetcontentResultManifestCards
    """Cards that the block declares in its manifest."""


class GetcontentResult(TypedDict):
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
    manifest: GetcontentResultManifest
    """Manifest of the block: its structure and editable parts."""
    dynamicParams: list[Any]
    """Data source parameters of a dynamic block; empty for a static one."""
    requiredUserAction: NotRequired[list[Any]]
    """Action that the user must still take in the editor, if any."""


class GetlistParams(TypedDict):
    """Extra options of the request."""

    edit_mode: NotRequired[bool | int]
    """Whether to read the draft rather than the published page. Default: ``False``."""
    get_content: NotRequired[bool | int]
    """Whether to add HTML, CSS and JS to each block. Default: ``False``."""
    deleted: NotRequired[bool | int]
    """Whether to look for blocks marked as deleted. Default: ``False``."""


class GetlistResultMeta(TypedDict):
    """Service data of the block, page or repository section."""

    LID: str
    """Page of the block, as a string."""
    FAVORITE_META: str
    """Service data on saving the block to favourites; may be empty."""
    CREATED_BY_ID: str
    """User who created the record."""
    DATE_CREATE: str
    """Date and time of creation."""
    MODIFIED_BY_ID: str
    """User who last changed the record."""
    DATE_MODIFY: str
    """Date of the last change, as a string."""
    SITE_TYPE: str
    """Type of the site, such as `PAGE` or `STORE`."""
    LANDING_TITLE: str
    """Title of the page that holds the block; may be empty."""
    LANDING_TPL_CODE: str
    """Template of the page, by its code."""
    SITE_TPL_CODE: str
    """Template of the site, by its code."""
    XML_ID: str
    """External identifier."""
    DESIGNER_MODE: str
    """Service field of the designer; an empty string for a single block."""


class GetlistResult(TypedDict):
    """Whether the operation succeeded."""

    id: int
    """Identifier."""
    lid: int
    """Identifier of the page."""
    code: str
    """Code that identifies the entry."""
    name: str
    active: bool
    """Whether it is active."""
    meta: GetlistResultMeta
    """Service data of the block, page or repository section."""
    content: NotRequired[str]
    """HTML of the card or block."""
    css: NotRequired[list[str]]
    """CSS files that the block needs."""
    js: NotRequired[list[str]]
    """JavaScript files that the block needs."""


class GetmanifestParams(TypedDict):
    """Extra options of the request."""

    edit_mode: NotRequired[bool | int]
    """Whether to read the draft rather than the published page. Default: ``False``."""


class GetmanifestResultBlock(TypedDict):
    """Block, usually in the draft of the page."""

    name: str
    section: list[str]
    """Code or codes of the block repository sections."""
    dynamic: bool
    """Whether the block can be dynamic."""
    subtype: str | list[str]
    """Special subtype of the block, if any."""
    attrsFormDescription: str
    """HTML note shown in the block's attribute form."""


class GetmanifestResultNodesWrapper(TypedDict):
    """What ``#wrapper`` holds."""

    type: str
    """Site, template or page type; within a manifest, kind of node or attribute."""
    code: str
    """Code that identifies the entry."""


GetmanifestResultNodes = TypedDict(
    "GetmanifestResultNodes",
    {
        "#wrapper": "GetmanifestResultNodesWrapper",
    },
)
"""Editable nodes of the block, keyed by selector."""


class GetmanifestResultStyleBlock(TypedDict):
    """Block, usually in the draft of the page."""

    type: list[str]
    """Site, template or page type; within a manifest, kind of node or attribute."""


class GetmanifestResultStyleNodesBitrix24forms(TypedDict):
    """What ``.bitrix24forms`` holds."""

    type: str
    """Site, template or page type; within a manifest, kind of node or attribute."""


GetmanifestResultStyleNodes = TypedDict(
    "GetmanifestResultStyleNodes",
    {
        ".bitrix24forms": "GetmanifestResultStyleNodesBitrix24forms",
    },
)
"""Editable nodes of the block, keyed by selector."""


class GetmanifestResultStyle(TypedDict):
    """Style settings of the block, or style sheet address of the widget."""

    block: GetmanifestResultStyleBlock
    """Block, usually in the draft of the page."""
    nodes: GetmanifestResultStyleNodes
    """Editable nodes of the block, keyed by selector."""


GetmanifestResultAssets = TypedDict(
    "GetmanifestResultAssets",
    {
        "css": list[str],
        "js": list[str],
        "ext": list[str],
        "class": list[str],
        "callbacks": list[Any],
    },
)
"""CSS, JS and extensions that the block connects."""


class GetmanifestResultCallbacks(TypedDict):
    """Callback handlers that the block declares in its manifest."""

    afteradd: dict[str, Any]
    """Callback run after the block is added."""


class GetmanifestResultAttrsBitrix24formsItems(TypedDict):
    """The entries."""

    name: str
    value: str


class GetmanifestResultAttrsBitrix24forms(TypedDict):
    """What ``.bitrix24forms`` holds."""

    name: str
    attribute: str
    """HTML attribute that the setting changes."""
    type: str
    """Site, template or page type; within a manifest, kind of node or attribute."""
    hidden: NotRequired[bool]
    """Whether the attribute stays out of the settings form."""
    items: NotRequired[list[GetmanifestResultAttrsBitrix24formsItems]]
    """The entries."""


GetmanifestResultAttrs = TypedDict(
    "GetmanifestResultAttrs",
    {
        ".bitrix24forms": "list[GetmanifestResultAttrsBitrix24forms]",
    },
)
"""Customisable attributes of the block, keyed by selector."""


class GetmanifestResult(TypedDict):
    """Whether the operation succeeded."""

    block: GetmanifestResultBlock
    """Block, usually in the draft of the page."""
    nodes: GetmanifestResultNodes
    """Editable nodes of the block, keyed by selector."""
    style: GetmanifestResultStyle
    """Style settings of the block, or style sheet address of the widget."""
    assets: GetmanifestResultAssets
    """CSS, JS and extensions that the block connects."""
    timestamp: int
    """Time of the last manifest change, as Unix time."""
    callbacks: GetmanifestResultCallbacks
    """Callback handlers that the block declares in its manifest."""
    attrs: GetmanifestResultAttrs
    """Customisable attributes of the block, keyed by selector."""
    cards: dict[str, Any] | list[Any]
    """Cards that the block declares in its manifest."""
    menu: dict[str, Any] | list[Any]
    """Menus that the block declares in its manifest."""
    namespace: str
    """Namespace of the block: `bitrix` for built-in ones."""
    code: str
    """Code that identifies the entry."""
    preview: str
    """Preview image: mostly its URL, for saved blocks the uploaded file's identifier."""


class GetmanifestfileResultBlock(TypedDict):
    """Block, usually in the draft of the page."""

    name: str
    section: list[str]
    """Code or codes of the block repository sections."""
    dynamic: bool
    """Whether the block can be dynamic."""


class GetmanifestfileResultCardsLandingBlockCardImg(TypedDict):
    """What ``.landing-block-card-img`` holds."""

    name: str
    label: list[str]
    """Selectors whose text forms the title of a card."""


GetmanifestfileResultCards = TypedDict(
    "GetmanifestfileResultCards",
    {
        ".landing-block-card-img": "GetmanifestfileResultCardsLandingBlockCardImg",
    },
)
"""Cards that the block declares in its manifest."""


class GetmanifestfileResultNodesDimensions(TypedDict):
    """Size limits for the image of a node, in pixels."""

    width: int
    height: int


class GetmanifestfileResultNodes(TypedDict):
    """Editable nodes of the block, keyed by selector."""

    name: str
    type: str
    """Site, template or page type; within a manifest, kind of node or attribute."""
    dimensions: NotRequired[GetmanifestfileResultNodesDimensions]
    """Size limits for the image of a node, in pixels."""
    allowInlineEdit: NotRequired[bool]
    """Whether the node can be edited right on the page."""
    useInDesigner: NotRequired[bool]
    """Whether the block designer takes account of the node."""
    create2xByDefault: NotRequired[bool]
    """Whether a double-size image is made by default."""


class GetmanifestfileResultStyleBlockAdditional(TypedDict):
    """Further options: for saving, for the URL or for the role."""

    name: str
    attrsType: list[str]
    """Kinds of attributes that the setting group offers."""


class GetmanifestfileResultStyleBlock(TypedDict):
    """Block, usually in the draft of the page."""

    type: list[str]
    """Site, template or page type; within a manifest, kind of node or attribute."""
    additional: GetmanifestfileResultStyleBlockAdditional
    """Further options: for saving, for the URL or for the role."""


class GetmanifestfileResultStyleNodesLandingBlockNodeTextContainer(TypedDict):
    """What ``.landing-block-node-text-container`` holds."""

    title: str
    type: list[str]
    """Site, template or page type; within a manifest, kind of node or attribute."""


class GetmanifestfileResultStyleNodesLandingBlockNodeSmallTitle(TypedDict):
    """What ``.landing-block-node-small-title`` holds."""

    title: str
    type: list[str]
    """Site, template or page type; within a manifest, kind of node or attribute."""


class GetmanifestfileResultStyleNodesLandingBlockNodeTitle(TypedDict):
    """What ``.landing-block-node-title`` holds."""

    title: str
    type: list[str]
    """Site, template or page type; within a manifest, kind of node or attribute."""


class GetmanifestfileResultStyleNodesLandingBlockNodeText(TypedDict):
    """What ``.landing-block-node-text`` holds."""

    title: str
    type: str
    """Site, template or page type; within a manifest, kind of node or attribute."""


class GetmanifestfileResultStyleNodesLandingBlockNodeButton(TypedDict):
    """What ``.landing-block-node-button`` holds."""

    title: str
    type: str
    """Site, template or page type; within a manifest, kind of node or attribute."""


class GetmanifestfileResultStyleNodesLandingBlockCardImg(TypedDict):
    """What ``.landing-block-card-img`` holds."""

    name: str
    type: list[str]
    """Site, template or page type; within a manifest, kind of node or attribute."""


GetmanifestfileResultStyleNodes = TypedDict(
    "GetmanifestfileResultStyleNodes",
    {
        ".landing-block-node-text-container": "GetmanifestfileResultStyleNodesLandingBlockNodeTextContainer",
        ".landing-block-node-small-title": "GetmanifestfileResultStyleNodesLandingBlockNodeSmallTitle",
        ".landing-block-node-title": "GetmanifestfileResultStyleNodesLandingBlockNodeTitle",
        ".landing-block-node-text": "GetmanifestfileResultStyleNodesLandingBlockNodeText",
        ".landing-block-node-button": "GetmanifestfileResultStyleNodesLandingBlockNodeButton",
        ".landing-block-card-img": "GetmanifestfileResultStyleNodesLandingBlockCardImg",
    },
)
"""Editable nodes of the block, keyed by selector."""


class GetmanifestfileResultStyle(TypedDict):
    """Style settings of the block, or style sheet address of the widget."""

    block: GetmanifestfileResultStyleBlock
    """Block, usually in the draft of the page."""
    nodes: GetmanifestfileResultStyleNodes
    """Editable nodes of the block, keyed by selector."""


class GetmanifestfileResultAssets(TypedDict):
    """CSS, JS and extensions that the block connects."""

    ext: list[str]
    """Client extensions of the block, or extension of an uploaded file."""


class GetmanifestfileResult(TypedDict):
    """Whether the operation succeeded."""

    block: GetmanifestfileResultBlock
    """Block, usually in the draft of the page."""
    cards: GetmanifestfileResultCards
    """Cards that the block declares in its manifest."""
    nodes: dict[str, GetmanifestfileResultNodes]
    """Editable nodes of the block, keyed by selector."""
    style: GetmanifestfileResultStyle
    """Style settings of the block, or style sheet address of the widget."""
    assets: GetmanifestfileResultAssets
    """CSS, JS and extensions that the block connects."""
    attrs: NotRequired[dict[str, Any] | list[Any]]
    """Customisable attributes of the block, keyed by selector."""
    menu: NotRequired[dict[str, Any] | list[Any]]
    """Menus that the block declares in its manifest."""


class GetrepositoryResultMeta(TypedDict):
    """Service data of the block, page or repository section."""

    ai_text_placeholder: str
    """Sample prompt for generating the section's text by AI."""
    ai_text_max_tokens: int
    """Token limit for text generated by AI."""


class GetrepositoryResultItems(TypedDict):
    """The entries."""

    id: str | None
    """Identifier."""
    name: str
    namespace: str
    """Namespace of the block: `bitrix` for built-in ones."""
    new: bool
    """Whether the block is new or the section holds new blocks."""
    version: NotRequired[str | None]
    """Version of the data format; for blocks, the least product version."""
    type: list[Any]
    """Site, template or page type; within a manifest, kind of node or attribute."""
    section: str | list[str]
    """Code or codes of the block repository sections."""
    system: NotRequired[bool]
    """Whether the platform uses the block internally, hidden from users."""
    description: str | None
    preview: str
    """Preview image: mostly its URL, for saved blocks the uploaded file's identifier."""
    restricted: bool
    """Whether further restrictions apply to the block."""
    repo_id: int | str | bool
    """Identifier of an application block in the repository; `false` if standard."""
    app_code: str | bool
    """Application that owns the section or block, or `false`."""
    only_for_license: NotRequired[str]
    """Licence that the block requires, if any."""
    requires_updates: bool
    """Whether the block needs a newer product version."""
    app_expired: NotRequired[bool]
    """Whether the subscription of the block's application has run out."""
    favorite: NotRequired[bool]
    """Whether the block is among the favourites."""
    favoriteMy: NotRequired[bool]
    """Whether the current user saved the block."""


class GetrepositoryResultFavourite(TypedDict):
    """Repository section with the favourite blocks."""

    name: str
    meta: list[Any]
    """Service data of the block, page or repository section."""
    new: bool
    """Whether the block is new or the section holds new blocks."""
    type: Any
    """Site, template or page type; within a manifest, kind of node or attribute."""
    specialType: Any
    """Additional type of the repository section; `null` if none."""
    separator: bool
    """Whether the section only divides categories and holds no blocks."""
    app_code: bool
    """Application that owns the section or block, or `false`."""
    items: dict[str, Any]
    """The entries."""


class GetrepositoryResultTextMeta(TypedDict):
    """Service data of the block, page or repository section."""

    ai_text_placeholder: str
    """Sample prompt for generating the section's text by AI."""
    ai_text_max_tokens: int
    """Token limit for text generated by AI."""


class GetrepositoryResultTextItems(TypedDict):
    """The entries."""

    id: Any
    """Identifier."""
    name: str
    namespace: str
    """Namespace of the block: `bitrix` for built-in ones."""
    new: bool
    """Whether the block is new or the section holds new blocks."""
    version: Any
    """Version of the data format; for blocks, the least product version."""
    type: list[Any]
    """Site, template or page type; within a manifest, kind of node or attribute."""
    section: list[str]
    """Code or codes of the block repository sections."""
    system: bool
    """Whether the platform uses the block internally, hidden from users."""
    description: str
    preview: str
    """Preview image: mostly its URL, for saved blocks the uploaded file's identifier."""
    restricted: bool
    """Whether further restrictions apply to the block."""
    repo_id: bool
    """Identifier of an application block in the repository; `false` if standard."""
    app_code: bool
    """Application that owns the section or block, or `false`."""
    only_for_license: str
    """Licence that the block requires, if any."""
    requires_updates: bool
    """Whether the block needs a newer product version."""


class GetrepositoryResultText(TypedDict):
    """What ``text`` holds."""

    name: str
    meta: GetrepositoryResultTextMeta
    """Service data of the block, page or repository section."""
    new: bool
    """Whether the block is new or the section holds new blocks."""
    type: Any
    """Site, template or page type; within a manifest, kind of node or attribute."""
    specialType: Any
    """Additional type of the repository section; `null` if none."""
    separator: bool
    """Whether the section only divides categories and holds no blocks."""
    app_code: bool
    """Application that owns the section or block, or `false`."""
    items: dict[str, GetrepositoryResultTextItems]
    """The entries."""


class GetrepositoryResult(TypedDict):
    """Whether the operation succeeded."""

    name: NotRequired[str]
    meta: NotRequired[GetrepositoryResultMeta]
    """Service data of the block, page or repository section."""
    new: NotRequired[bool]
    """Whether the block is new or the section holds new blocks."""
    type: NotRequired[str | list[Any] | None]
    """Site, template or page type; within a manifest, kind of node or attribute."""
    specialType: NotRequired[str | None]
    """Additional type of the repository section; `null` if none."""
    separator: NotRequired[bool]
    """Whether the section only divides categories and holds no blocks."""
    app_code: NotRequired[str | bool]
    """Application that owns the section or block, or `false`."""
    items: NotRequired[dict[str, GetrepositoryResultItems]]
    """The entries."""
    favourite: NotRequired[GetrepositoryResultFavourite]
    """Repository section with the favourite blocks."""
    text: NotRequired[GetrepositoryResultText]


class UpdatenodesAdditional(TypedDict):
    """Further options: for saving, for the URL or for the role."""

    appendMenu: NotRequired[bool]
    """Whether to add menu items rather than replace the menu. Default: ``False``."""


class UpdateStylesData(TypedDict):
    """New values: the anchor without #, or changes keyed by selector."""

    classList: NotRequired[Sequence[str]]
    """CSS classes that replace the element's whole class attribute."""
    affect: NotRequired[Sequence[str]]
    """CSS properties to drop from the inline styles of nested elements."""
    style: NotRequired[Mapping[str, object]]
    """Style settings of the block, or style sheet address of the widget."""


class UploadfileParams(TypedDict):
    """Extra options of the request."""

    width: NotRequired[int]
    height: NotRequired[int]
    resize_type: NotRequired[int]
    """Resizing: 0 fit inside, 1 by larger side, 2 crop to size. Default: ``1``."""


class UploadfileResult(TypedDict):
    """Whether the operation succeeded."""

    id: int
    """Identifier."""
    src: str
    """Path or URL of the uploaded file."""


_ADDCARD: Final[Endpoint[bool]] = Endpoint("landing.block.addcard")
_CHANGE_ANCHOR: Final[Endpoint[bool]] = Endpoint("landing.block.changeAnchor")
_CHANGE_NODE_NAME: Final[Endpoint[bool]] = Endpoint("landing.block.changeNodeName")
_CLONECARD: Final[Endpoint[bool]] = Endpoint("landing.block.clonecard")
_GETBYID: Final[Endpoint[GetbyidResult]] = Endpoint("landing.block.getbyid", write=False)
_GETCONTENT: Final[Endpoint[GetcontentResult]] = Endpoint("landing.block.getcontent", write=False)
_GET_CONTENT_FROM_REPOSITORY: Final[Endpoint[str | None]] = Endpoint(
    "landing.block.getContentFromRepository", write=False
)
_GETLIST: Final[Endpoint[list[GetlistResult]]] = Endpoint("landing.block.getlist", write=False)
_GETMANIFEST: Final[Endpoint[GetmanifestResult]] = Endpoint(
    "landing.block.getmanifest", write=False
)
_GETMANIFESTFILE: Final[Endpoint[GetmanifestfileResult]] = Endpoint(
    "landing.block.getmanifestfile", write=False
)
_GETREPOSITORY: Final[Endpoint[GetrepositoryResult | bool]] = Endpoint(
    "landing.block.getrepository", write=False
)
_REMOVECARD: Final[Endpoint[bool]] = Endpoint("landing.block.removecard")
_UPDATEATTRS: Final[Endpoint[bool]] = Endpoint("landing.block.updateattrs")
_UPDATE_CARDS: Final[Endpoint[bool]] = Endpoint("landing.block.updateCards")
_UPDATECONTENT: Final[Endpoint[bool | None]] = Endpoint("landing.block.updatecontent")
_UPDATENODES: Final[Endpoint[bool]] = Endpoint("landing.block.updatenodes")
_UPDATE_STYLES: Final[Endpoint[bool]] = Endpoint("landing.block.updateStyles")
_UPLOADFILE: Final[Endpoint[UploadfileResult]] = Endpoint("landing.block.uploadfile")


class LandingBlockMethods(Namespace):
    """Methods of ``landing.block``."""

    def addcard(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        selector: str,
        content: str,
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Insert a new card with given content into a block of a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            selector: CSS selector of the card, with its position as `@<index>`. Required.
            content: HTML of the card or block. Required.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `lid`, `block`,
                `selector` and `content` is missing. ``LANDING_NOT_EXIST``: The page is not
                there, or the caller cannot see it. ``ACCESS_DENIED``: The caller may not edit
                the site. ``BLOCK_NOT_FOUND``: The page draft has no such block, or the caller
                cannot reach it. ``CARD_NOT_FOUND``: The block has no card that matches the
                selector.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.addcard``. Scope: ``landing``. Who may call: users who may
        edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html
        """
        return self._call(
            _ADDCARD,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "selector": selector,
                "content": content,
                "preventHistory": prevent_history,
            },
            extra_params,
        )

    def change_anchor(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        data: str,
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change or remove the custom anchor of a block in a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            data: New values: the anchor without #, or changes keyed by selector. Required.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `lid`, `block` and
                `data` is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller
                cannot see it. ``BLOCK_NOT_FOUND``: The page draft has no such block, or the
                caller cannot reach it. ``ACCESS_DENIED``: The caller may not edit the site.
                ``BAD_ANCHOR``: The anchor needs two or more allowed characters, the first of
                them a letter.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.changeAnchor``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-anchor.html
        """
        return self._call(
            _CHANGE_ANCHOR,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "data": data,
                "preventHistory": prevent_history,
            },
            extra_params,
        )

    def change_node_name(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        data: Mapping[str, object],
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the HTML tag of a block's element in a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            data: New values: the anchor without #, or changes keyed by selector. Required.
            prevent_history: Whether to keep the change out of the page history.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `lid`, `block` and
                `data` is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller
                cannot see it. ``ACCESS_DENIED``: The caller may not edit the site.
                ``BLOCK_NOT_FOUND``: The page draft has no such block, or the caller cannot
                reach it. ``NODES_NOT_FOUND``: The `data` parameter holds no changes for the
                block. ``TYPE_ERROR``: A parameter has the wrong type, such as malformed `data`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.changeNodeName``. Scope: ``landing``. Who may call: users
        who may edit the site that holds the page. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-node-name.html
        """
        return self._call(
            _CHANGE_NODE_NAME,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "data": data,
                "preventHistory": prevent_history,
            },
            extra_params,
        )

    def clonecard(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        selector: str,
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Duplicate a card inside a block of a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            selector: CSS selector of the card, with its position as `@<index>`. Required.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `lid`, `block` and
                `selector` is missing. ``LANDING_NOT_EXIST``: The page is not there, or the
                caller cannot see it. ``ACCESS_DENIED``: The caller may not edit the page.
                ``BLOCK_NOT_FOUND``: The page draft has no such block, or the caller cannot
                reach it. ``CARD_NOT_FOUND``: The block has no card for this selector and index,
                or its manifest lacks the selector.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.clonecard``. Scope: ``landing``. Who may call: users who may
        edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-clone-card.html
        """
        return self._call(
            _CLONECARD,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "selector": selector,
                "preventHistory": prevent_history,
            },
            extra_params,
        )

    def getbyid(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        block: int,
        params: GetbyidParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetbyidResult:
        """Get one block by its identifier, in its published or draft version.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            block: Block, usually in the draft of the page. Required.
            params: Extra options of the request. Keys: ``edit_mode``, ``get_content``,
                ``deleted``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `block` is
                missing. ``ACCESS_DENIED``: Sites and Stores are closed to the caller.
                ``BLOCK_NOT_FOUND``: The chosen version of the page has no such block, or it is
                deleted or out of reach. ``TYPE_ERROR``: The server met a value of the wrong
                type during the call. ``SYSTEM_ERROR``: The server failed while carrying out the
                call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.getbyid``. Scope: ``landing``. Who may call: users who may
        view sites. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-by-id.html
        """
        return self._call(
            _GETBYID, {"scope": scope, "block": block, "params": params}, extra_params
        )

    def getcontent(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        edit_mode: bool | NotGiven = NOT_GIVEN,
        params: GetcontentParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetcontentResult:
        """Get a page block's ready HTML with its resources, manifest and properties.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            edit_mode: Whether to return the block's draft rather than its published version.
                Default: ``False``.
            params: Extra options of the request. Keys: ``wrapper_show``, ``force_unactive``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot
                see it. ``ACCESS_DENIED``: Sites and Stores are closed to the caller.
                ``BLOCK_NOT_FOUND``: The chosen version of the page has no such block.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.getcontent``. Scope: ``landing``. Who may call: users who
        may view the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content.html
        """
        return self._call(
            _GETCONTENT,
            {"scope": scope, "lid": lid, "block": block, "editMode": edit_mode, "params": params},
            extra_params,
        )

    def get_content_from_repository(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> str | None:
        """Get the HTML of a block as it stands in the block repository.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `code` is
                missing. ``ACCESS_DENIED``: Sites and Stores are closed to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.getContentFromRepository``. Scope: ``landing``. Who may
        call: users with access to Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content-from-repository.html
        """
        return self._call(_GET_CONTENT_FROM_REPOSITORY, {"code": code}, extra_params)

    def getlist(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int | Sequence[int],
        params: GetlistParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[GetlistResult]:
        """List the blocks of a page, published or draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            params: Extra options of the request. Keys: ``edit_mode``, ``get_content``,
                ``deleted``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `lid` is
                missing. ``LANDING_NOT_EXIST``: The page is not there, is deleted, or is out of
                the caller's reach. ``ACCESS_DENIED``: The caller may not view sites.
                ``TYPE_ERROR``: The server met a value of the wrong type during the call.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.getlist``. Scope: ``landing``. Who may call: users who may
        view sites. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-list.html
        """
        return self._call(_GETLIST, {"scope": scope, "lid": lid, "params": params}, extra_params)

    def getmanifest(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        params: GetmanifestParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetmanifestResult:
        """Get the prepared manifest of a block that stands on a page.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            params: Extra options of the request. Keys: ``edit_mode``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``ACCESS_DENIED``: The caller may not view the page.
                ``LANDING_NOT_EXIST``: The page is not there, is deleted, or is out of the
                caller's reach. ``BLOCK_NOT_FOUND``: The chosen version of the page has no such
                block.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.getmanifest``. Scope: ``landing``. Who may call: users who
        may view pages. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest.html
        """
        return self._call(
            _GETMANIFEST,
            {"scope": scope, "lid": lid, "block": block, "params": params},
            extra_params,
        )

    def getmanifestfile(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetmanifestfileResult:
        """Get the raw manifest of a repository block, as its developer declared it.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `code` is
                missing. ``ACCESS_DENIED``: Sites and Stores are closed to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.getmanifestfile``. Scope: ``landing``. Who may call: users
        with access to Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest-file.html
        """
        return self._call(_GETMANIFESTFILE, {"code": code}, extra_params)

    def getrepository(
        self,
        *,
        section: str | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetrepositoryResult | bool:
        """List the sections of the block repository, or get one section with its blocks.

        Args:
            section: Code or codes of the block repository sections.
            scope: Internal landing scope, matching the type of site; not the REST scope.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Sites and Stores are
                closed to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.getrepository``. Scope: ``landing``. Who may call: users
        with access to Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-repository.html
        """
        return self._call(_GETREPOSITORY, {"section": section, "scope": scope}, extra_params)

    def removecard(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        selector: str,
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a card from a block in a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            selector: CSS selector of the card, with its position as `@<index>`. Required.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `lid`, `block` and
                `selector` is missing. ``LANDING_NOT_EXIST``: The page is not there, or the
                caller cannot see it. ``ACCESS_DENIED``: The caller may not edit the page with
                this block. ``BLOCK_NOT_FOUND``: The page draft has no such block, or the caller
                cannot reach it. ``CARD_NOT_FOUND``: The card position is missing or out of
                range, or no card matches the selector.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.removecard``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-remove-card.html
        """
        return self._call(
            _REMOVECARD,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "selector": selector,
                "preventHistory": prevent_history,
            },
            extra_params,
        )

    def updateattrs(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        data: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change HTML attributes of elements inside a block of a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            data: New values: the anchor without #, or changes keyed by selector. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `lid`, `block` and
                `data` is missing. ``ACCESS_DENIED``: The caller may not edit the site.
                ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot see it.
                ``BLOCK_NOT_FOUND``: The page draft has no such block, or the caller cannot
                reach it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.updateattrs``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-attrs.html
        """
        return self._call(
            _UPDATEATTRS, {"scope": scope, "lid": lid, "block": block, "data": data}, extra_params
        )

    def update_cards(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        data: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the set of cards in a block of a page draft and the nodes inside them.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            data: New values: the anchor without #, or changes keyed by selector. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `lid`, `block` and
                `data` is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller
                cannot see it. ``BLOCK_NOT_FOUND``: The page draft has no such block, or the
                caller cannot reach it. ``ACCESS_DENIED``: The caller may not edit the site.
                ``INCORRECT_AFFECTED``: The server could not verify that the changes took
                effect; this depends on its set-up.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.updateCards``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-cards.html
        """
        return self._call(
            _UPDATE_CARDS, {"scope": scope, "lid": lid, "block": block, "data": data}, extra_params
        )

    def updatecontent(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        content: str,
        designed: bool | int | str | NotGiven = NOT_GIVEN,
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool | None:
        """Replace the whole HTML of a block in a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            content: HTML of the card or block. Required.
            designed: Whether the block was changed by hand in the designer. Default: ``False``.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `lid`, `block` and
                `content` is missing. ``LANDING_NOT_EXIST``: The page is not there, or the
                caller cannot see it. ``BLOCK_NOT_FOUND``: The page draft has no such block, or
                the caller cannot reach it. ``ACCESS_DENIED``: The caller may not edit the site.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.updatecontent``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-content.html
        """
        return self._call(
            _UPDATECONTENT,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "content": content,
                "designed": designed,
                "preventHistory": prevent_history,
            },
            extra_params,
        )

    def updatenodes(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        data: Mapping[str, object],
        additional: UpdatenodesAdditional | Mapping[str, object] | NotGiven = NOT_GIVEN,
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the content of nodes of a block in a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            data: New values: the anchor without #, or changes keyed by selector. Required.
            additional: Further options: for saving, for the URL or for the role. Keys:
                ``appendMenu``.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `lid`, `block` and
                `data` is missing. ``TYPE_ERROR``: One of `lid`, `block`, `data`, `additional`
                and `preventHistory` has the wrong type. ``LANDING_NOT_EXIST``: The page is not
                there, or the caller cannot see it. ``BLOCK_NOT_FOUND``: The page draft has no
                such block, or the caller cannot reach it. ``ACCESS_DENIED``: The caller may not
                edit the site. ``NODES_NOT_FOUND``: The `data` parameter holds no changes for
                the block. ``INCORRECT_AFFECTED``: The server could not verify that the changed
                HTML was saved.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.updatenodes``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-nodes.html
        """
        return self._call(
            _UPDATENODES,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "data": data,
                "additional": additional,
                "preventHistory": prevent_history,
            },
            extra_params,
        )

    def update_styles(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        data: Mapping[str, UpdateStylesData | Mapping[str, object]],
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change CSS classes and inline styles of a block's elements in a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            data: New values: the anchor without #, or changes keyed by selector. Required.
                Keys: ``classList``, ``affect``, ``style``.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `lid`, `block` and
                `data` is missing. ``ACCESS_DENIED``: The caller may not edit the site.
                ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot see it.
                ``BLOCK_NOT_FOUND``: The page draft has no such block, or the caller cannot
                reach it. ``TYPE_ERROR``: A parameter has the wrong type, such as malformed
                `data`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.updateStyles``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-styles.html
        """
        return self._call(
            _UPDATE_STYLES,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "data": data,
                "preventHistory": prevent_history,
            },
            extra_params,
        )

    def uploadfile(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        block: int,
        picture: str | Sequence[str],
        ext: str | NotGiven = NOT_GIVEN,
        params: UploadfileParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        temp: bool | int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> UploadfileResult:
        """Upload an image and attach it to a block, without showing it in the content.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            block: Block, usually in the draft of the page. Required.
            picture: Image to upload: its URL, or file name and base64 content. Required.
            ext: Client extensions of the block, or extension of an uploaded file.
            params: Extra options of the request. Keys: ``width``, ``height``, ``resize_type``.
            temp: Whether the uploaded file is temporary. Default: ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `block` or
                `picture` is missing. ``BLOCK_NOT_FOUND``: The block is not there or out of
                reach, or its page cannot be found. ``FILE_ERROR``: The image could not be
                fetched, decoded, checked or saved; SVG may be forbidden.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.uploadfile``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-upload-file.html
        """
        return self._call(
            _UPLOADFILE,
            {
                "scope": scope,
                "block": block,
                "picture": picture,
                "ext": ext,
                "params": params,
                "temp": temp,
            },
            extra_params,
        )


class AsyncLandingBlockMethods(AsyncNamespace):
    """Methods of ``landing.block``."""

    async def addcard(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        selector: str,
        content: str,
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Insert a new card with given content into a block of a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            selector: CSS selector of the card, with its position as `@<index>`. Required.
            content: HTML of the card or block. Required.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `lid`, `block`,
                `selector` and `content` is missing. ``LANDING_NOT_EXIST``: The page is not
                there, or the caller cannot see it. ``ACCESS_DENIED``: The caller may not edit
                the site. ``BLOCK_NOT_FOUND``: The page draft has no such block, or the caller
                cannot reach it. ``CARD_NOT_FOUND``: The block has no card that matches the
                selector.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.addcard``. Scope: ``landing``. Who may call: users who may
        edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html
        """
        return await self._call(
            _ADDCARD,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "selector": selector,
                "content": content,
                "preventHistory": prevent_history,
            },
            extra_params,
        )

    async def change_anchor(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        data: str,
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change or remove the custom anchor of a block in a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            data: New values: the anchor without #, or changes keyed by selector. Required.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `lid`, `block` and
                `data` is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller
                cannot see it. ``BLOCK_NOT_FOUND``: The page draft has no such block, or the
                caller cannot reach it. ``ACCESS_DENIED``: The caller may not edit the site.
                ``BAD_ANCHOR``: The anchor needs two or more allowed characters, the first of
                them a letter.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.changeAnchor``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-anchor.html
        """
        return await self._call(
            _CHANGE_ANCHOR,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "data": data,
                "preventHistory": prevent_history,
            },
            extra_params,
        )

    async def change_node_name(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        data: Mapping[str, object],
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the HTML tag of a block's element in a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            data: New values: the anchor without #, or changes keyed by selector. Required.
            prevent_history: Whether to keep the change out of the page history.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `lid`, `block` and
                `data` is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller
                cannot see it. ``ACCESS_DENIED``: The caller may not edit the site.
                ``BLOCK_NOT_FOUND``: The page draft has no such block, or the caller cannot
                reach it. ``NODES_NOT_FOUND``: The `data` parameter holds no changes for the
                block. ``TYPE_ERROR``: A parameter has the wrong type, such as malformed `data`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.changeNodeName``. Scope: ``landing``. Who may call: users
        who may edit the site that holds the page. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-node-name.html
        """
        return await self._call(
            _CHANGE_NODE_NAME,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "data": data,
                "preventHistory": prevent_history,
            },
            extra_params,
        )

    async def clonecard(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        selector: str,
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Duplicate a card inside a block of a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            selector: CSS selector of the card, with its position as `@<index>`. Required.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `lid`, `block` and
                `selector` is missing. ``LANDING_NOT_EXIST``: The page is not there, or the
                caller cannot see it. ``ACCESS_DENIED``: The caller may not edit the page.
                ``BLOCK_NOT_FOUND``: The page draft has no such block, or the caller cannot
                reach it. ``CARD_NOT_FOUND``: The block has no card for this selector and index,
                or its manifest lacks the selector.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.clonecard``. Scope: ``landing``. Who may call: users who may
        edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-clone-card.html
        """
        return await self._call(
            _CLONECARD,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "selector": selector,
                "preventHistory": prevent_history,
            },
            extra_params,
        )

    async def getbyid(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        block: int,
        params: GetbyidParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetbyidResult:
        """Get one block by its identifier, in its published or draft version.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            block: Block, usually in the draft of the page. Required.
            params: Extra options of the request. Keys: ``edit_mode``, ``get_content``,
                ``deleted``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `block` is
                missing. ``ACCESS_DENIED``: Sites and Stores are closed to the caller.
                ``BLOCK_NOT_FOUND``: The chosen version of the page has no such block, or it is
                deleted or out of reach. ``TYPE_ERROR``: The server met a value of the wrong
                type during the call. ``SYSTEM_ERROR``: The server failed while carrying out the
                call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.getbyid``. Scope: ``landing``. Who may call: users who may
        view sites. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-by-id.html
        """
        return await self._call(
            _GETBYID, {"scope": scope, "block": block, "params": params}, extra_params
        )

    async def getcontent(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        edit_mode: bool | NotGiven = NOT_GIVEN,
        params: GetcontentParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetcontentResult:
        """Get a page block's ready HTML with its resources, manifest and properties.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            edit_mode: Whether to return the block's draft rather than its published version.
                Default: ``False``.
            params: Extra options of the request. Keys: ``wrapper_show``, ``force_unactive``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot
                see it. ``ACCESS_DENIED``: Sites and Stores are closed to the caller.
                ``BLOCK_NOT_FOUND``: The chosen version of the page has no such block.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.getcontent``. Scope: ``landing``. Who may call: users who
        may view the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content.html
        """
        return await self._call(
            _GETCONTENT,
            {"scope": scope, "lid": lid, "block": block, "editMode": edit_mode, "params": params},
            extra_params,
        )

    async def get_content_from_repository(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> str | None:
        """Get the HTML of a block as it stands in the block repository.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `code` is
                missing. ``ACCESS_DENIED``: Sites and Stores are closed to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.getContentFromRepository``. Scope: ``landing``. Who may
        call: users with access to Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content-from-repository.html
        """
        return await self._call(_GET_CONTENT_FROM_REPOSITORY, {"code": code}, extra_params)

    async def getlist(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int | Sequence[int],
        params: GetlistParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[GetlistResult]:
        """List the blocks of a page, published or draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            params: Extra options of the request. Keys: ``edit_mode``, ``get_content``,
                ``deleted``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `lid` is
                missing. ``LANDING_NOT_EXIST``: The page is not there, is deleted, or is out of
                the caller's reach. ``ACCESS_DENIED``: The caller may not view sites.
                ``TYPE_ERROR``: The server met a value of the wrong type during the call.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.getlist``. Scope: ``landing``. Who may call: users who may
        view sites. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-list.html
        """
        return await self._call(
            _GETLIST, {"scope": scope, "lid": lid, "params": params}, extra_params
        )

    async def getmanifest(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        params: GetmanifestParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetmanifestResult:
        """Get the prepared manifest of a block that stands on a page.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            params: Extra options of the request. Keys: ``edit_mode``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `lid` or `block`
                is missing. ``ACCESS_DENIED``: The caller may not view the page.
                ``LANDING_NOT_EXIST``: The page is not there, is deleted, or is out of the
                caller's reach. ``BLOCK_NOT_FOUND``: The chosen version of the page has no such
                block.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.getmanifest``. Scope: ``landing``. Who may call: users who
        may view pages. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest.html
        """
        return await self._call(
            _GETMANIFEST,
            {"scope": scope, "lid": lid, "block": block, "params": params},
            extra_params,
        )

    async def getmanifestfile(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetmanifestfileResult:
        """Get the raw manifest of a repository block, as its developer declared it.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `code` is
                missing. ``ACCESS_DENIED``: Sites and Stores are closed to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.getmanifestfile``. Scope: ``landing``. Who may call: users
        with access to Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest-file.html
        """
        return await self._call(_GETMANIFESTFILE, {"code": code}, extra_params)

    async def getrepository(
        self,
        *,
        section: str | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetrepositoryResult | bool:
        """List the sections of the block repository, or get one section with its blocks.

        Args:
            section: Code or codes of the block repository sections.
            scope: Internal landing scope, matching the type of site; not the REST scope.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Sites and Stores are
                closed to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.getrepository``. Scope: ``landing``. Who may call: users
        with access to Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-repository.html
        """
        return await self._call(_GETREPOSITORY, {"section": section, "scope": scope}, extra_params)

    async def removecard(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        selector: str,
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a card from a block in a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            selector: CSS selector of the card, with its position as `@<index>`. Required.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `lid`, `block` and
                `selector` is missing. ``LANDING_NOT_EXIST``: The page is not there, or the
                caller cannot see it. ``ACCESS_DENIED``: The caller may not edit the page with
                this block. ``BLOCK_NOT_FOUND``: The page draft has no such block, or the caller
                cannot reach it. ``CARD_NOT_FOUND``: The card position is missing or out of
                range, or no card matches the selector.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.removecard``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-remove-card.html
        """
        return await self._call(
            _REMOVECARD,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "selector": selector,
                "preventHistory": prevent_history,
            },
            extra_params,
        )

    async def updateattrs(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        data: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change HTML attributes of elements inside a block of a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            data: New values: the anchor without #, or changes keyed by selector. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `lid`, `block` and
                `data` is missing. ``ACCESS_DENIED``: The caller may not edit the site.
                ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot see it.
                ``BLOCK_NOT_FOUND``: The page draft has no such block, or the caller cannot
                reach it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.updateattrs``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-attrs.html
        """
        return await self._call(
            _UPDATEATTRS, {"scope": scope, "lid": lid, "block": block, "data": data}, extra_params
        )

    async def update_cards(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        data: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the set of cards in a block of a page draft and the nodes inside them.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            data: New values: the anchor without #, or changes keyed by selector. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `lid`, `block` and
                `data` is missing. ``LANDING_NOT_EXIST``: The page is not there, or the caller
                cannot see it. ``BLOCK_NOT_FOUND``: The page draft has no such block, or the
                caller cannot reach it. ``ACCESS_DENIED``: The caller may not edit the site.
                ``INCORRECT_AFFECTED``: The server could not verify that the changes took
                effect; this depends on its set-up.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.updateCards``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-cards.html
        """
        return await self._call(
            _UPDATE_CARDS, {"scope": scope, "lid": lid, "block": block, "data": data}, extra_params
        )

    async def updatecontent(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        content: str,
        designed: bool | int | str | NotGiven = NOT_GIVEN,
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool | None:
        """Replace the whole HTML of a block in a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            content: HTML of the card or block. Required.
            designed: Whether the block was changed by hand in the designer. Default: ``False``.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `lid`, `block` and
                `content` is missing. ``LANDING_NOT_EXIST``: The page is not there, or the
                caller cannot see it. ``BLOCK_NOT_FOUND``: The page draft has no such block, or
                the caller cannot reach it. ``ACCESS_DENIED``: The caller may not edit the site.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.updatecontent``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-content.html
        """
        return await self._call(
            _UPDATECONTENT,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "content": content,
                "designed": designed,
                "preventHistory": prevent_history,
            },
            extra_params,
        )

    async def updatenodes(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        data: Mapping[str, object],
        additional: UpdatenodesAdditional | Mapping[str, object] | NotGiven = NOT_GIVEN,
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the content of nodes of a block in a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            data: New values: the anchor without #, or changes keyed by selector. Required.
            additional: Further options: for saving, for the URL or for the role. Keys:
                ``appendMenu``.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `lid`, `block` and
                `data` is missing. ``TYPE_ERROR``: One of `lid`, `block`, `data`, `additional`
                and `preventHistory` has the wrong type. ``LANDING_NOT_EXIST``: The page is not
                there, or the caller cannot see it. ``BLOCK_NOT_FOUND``: The page draft has no
                such block, or the caller cannot reach it. ``ACCESS_DENIED``: The caller may not
                edit the site. ``NODES_NOT_FOUND``: The `data` parameter holds no changes for
                the block. ``INCORRECT_AFFECTED``: The server could not verify that the changed
                HTML was saved.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.updatenodes``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-nodes.html
        """
        return await self._call(
            _UPDATENODES,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "data": data,
                "additional": additional,
                "preventHistory": prevent_history,
            },
            extra_params,
        )

    async def update_styles(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        lid: int,
        block: int,
        data: Mapping[str, UpdateStylesData | Mapping[str, object]],
        prevent_history: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change CSS classes and inline styles of a block's elements in a page draft.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            lid: Identifier of the page. Required.
            block: Block, usually in the draft of the page. Required.
            data: New values: the anchor without #, or changes keyed by selector. Required.
                Keys: ``classList``, ``affect``, ``style``.
            prevent_history: Whether to keep the change out of the page history. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: One of `lid`, `block` and
                `data` is missing. ``ACCESS_DENIED``: The caller may not edit the site.
                ``LANDING_NOT_EXIST``: The page is not there, or the caller cannot see it.
                ``BLOCK_NOT_FOUND``: The page draft has no such block, or the caller cannot
                reach it. ``TYPE_ERROR``: A parameter has the wrong type, such as malformed
                `data`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.updateStyles``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-styles.html
        """
        return await self._call(
            _UPDATE_STYLES,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "data": data,
                "preventHistory": prevent_history,
            },
            extra_params,
        )

    async def uploadfile(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        block: int,
        picture: str | Sequence[str],
        ext: str | NotGiven = NOT_GIVEN,
        params: UploadfileParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        temp: bool | int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> UploadfileResult:
        """Upload an image and attach it to a block, without showing it in the content.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            block: Block, usually in the draft of the page. Required.
            picture: Image to upload: its URL, or file name and base64 content. Required.
            ext: Client extensions of the block, or extension of an uploaded file.
            params: Extra options of the request. Keys: ``width``, ``height``, ``resize_type``.
            temp: Whether the uploaded file is temporary. Default: ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `block` or
                `picture` is missing. ``BLOCK_NOT_FOUND``: The block is not there or out of
                reach, or its page cannot be found. ``FILE_ERROR``: The image could not be
                fetched, decoded, checked or saved; SVG may be forbidden.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.block.uploadfile``. Scope: ``landing``. Who may call: users who
        may edit the site. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-upload-file.html
        """
        return await self._call(
            _UPLOADFILE,
            {
                "scope": scope,
                "block": block,
                "picture": picture,
                "ext": ext,
                "params": params,
                "temp": temp,
            },
            extra_params,
        )
