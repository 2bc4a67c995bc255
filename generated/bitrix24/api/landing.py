# Generated from spec/landing: edit the spec there, then run python -m generator build.
"""Methods of ``landing``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import in_fields as _in_fields
from .._runtime.values import yes_no as _yes_no

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page
    from ..api.landing_block import AsyncLandingBlockMethods, LandingBlockMethods
    from ..api.landing_landing import AsyncLandingLandingMethods, LandingLandingMethods
    from ..api.landing_site import AsyncLandingSiteMethods, LandingSiteMethods


class DemosGetListParamsFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed."""
    ID: NotRequired[int | str]
    """Identifier."""
    XML_ID: NotRequired[str]
    """External identifier."""
    APP_CODE: NotRequired[str]
    """Code of the application that registered the record."""
    TITLE: NotRequired[str]
    DESCRIPTION: NotRequired[str | None]
    TYPE: NotRequired[Literal["page", "store", "knowledge", "group", "mainpage"] | str]
    """Template or special page type, such as page, store or knowledge. One of ``page`` (for pages
    and sites), ``store`` (for online stores), ``knowledge`` (for knowledge bases), ``group``
    (for group knowledge bases), ``mainpage`` (for the main page (Vibe)) and others.
    """
    TPL_TYPE: NotRequired[Literal["S", "P"]]
    """Kind of template: `S` for a site, `P` for a page. One of ``S`` (template of a site), ``P``
    (template of a page).
    """
    SHOW_IN_LIST: NotRequired[str]
    """Whether lists show the field."""
    PREVIEW_URL: NotRequired[str]
    """Link to a preview of the template."""
    PREVIEW: NotRequired[str]
    """Preview image in normal size, as a link."""
    PREVIEW2X: NotRequired[str]
    """Preview image in double size."""
    PREVIEW3X: NotRequired[str]
    """Preview image in triple size."""
    MANIFEST: NotRequired[Mapping[str, object] | bool]
    """Manifest of the template, block or widget."""
    LANG: NotRequired[Mapping[str, object] | None]
    """Translations of the template, or `null`."""
    SITE_TEMPLATE_ID: NotRequired[str | None]
    """Site template to which the record is tied; on-premise only."""
    CREATED_BY_ID: NotRequired[int]
    """User who created the record."""
    MODIFIED_BY_ID: NotRequired[int]
    """User who last changed the record."""
    DATE_CREATE: NotRequired[str]
    """Date and time of creation."""
    DATE_MODIFY: NotRequired[str]
    """Date of the last change, as a string."""


class DemosGetListParamsOrder(TypedDict):
    """Sorting: field → ASC or DESC; in places the direction alone."""

    ID: NotRequired[str]
    """Identifier."""
    XML_ID: NotRequired[str]
    """External identifier."""
    APP_CODE: NotRequired[str]
    """Code of the application that registered the record."""
    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed."""
    TITLE: NotRequired[str]
    DESCRIPTION: NotRequired[str]
    TYPE: NotRequired[str]
    """Template or special page type, such as page, store or knowledge."""
    TPL_TYPE: NotRequired[str]
    """Kind of template: `S` for a site, `P` for a page."""
    SHOW_IN_LIST: NotRequired[str]
    """Whether lists show the field."""
    PREVIEW_URL: NotRequired[str]
    """Link to a preview of the template."""
    PREVIEW: NotRequired[str]
    """Preview image in normal size, as a link."""
    PREVIEW2X: NotRequired[str]
    """Preview image in double size."""
    PREVIEW3X: NotRequired[str]
    """Preview image in triple size."""
    MANIFEST: NotRequired[str]
    """Manifest of the template, block or widget."""
    LANG: NotRequired[str]
    """Translations of the template, or `null`."""
    SITE_TEMPLATE_ID: NotRequired[str]
    """Site template to which the record is tied; on-premise only."""
    CREATED_BY_ID: NotRequired[str]
    """User who created the record."""
    MODIFIED_BY_ID: NotRequired[str]
    """User who last changed the record."""
    DATE_CREATE: NotRequired[str]
    """Date and time of creation."""
    DATE_MODIFY: NotRequired[str]
    """Date of the last change, as a string."""


class DemosGetListParams(TypedDict):
    """Extra options of the request."""

    select: NotRequired[Sequence[str]]
    """Fields to answer with."""
    filter: NotRequired[DemosGetListParamsFilter | Mapping[str, object]]
    """Conditions: field, with a comparison before it where needed, → value."""
    order: NotRequired[DemosGetListParamsOrder | Mapping[str, object]]
    """Sorting: field → ASC or DESC; in places the direction alone."""
    group: NotRequired[Sequence[str]]
    """Fields by which the result is grouped."""
    limit: NotRequired[int]
    """Largest number of entries to answer with."""
    offset: NotRequired[int]
    """Number of entries to skip; in event queues, number from which events are still to be read."""


class DemosGetListItem(TypedDict):
    """Whether the operation succeeded."""

    ID: int | str
    """Identifier."""
    XML_ID: str
    """External identifier."""
    TITLE: str
    TYPE: Literal["page", "store", "knowledge", "group", "mainpage"] | str
    """Template or special page type, such as page, store or knowledge. One of ``page`` (for pages
    and sites), ``store`` (for online stores), ``knowledge`` (for knowledge bases), ``group``
    (for group knowledge bases), ``mainpage`` (for the main page (Vibe)) and others.
    """
    DATE_MODIFY: str
    """Date of the last change, as a string."""
    MANIFEST: dict[str, Any] | bool
    """Manifest of the template, block or widget."""
    APP_CODE: NotRequired[str]
    """Code of the application that registered the record."""
    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed."""
    DESCRIPTION: NotRequired[str | None]
    TPL_TYPE: NotRequired[Literal["S", "P"]]
    """Kind of template: `S` for a site, `P` for a page. One of ``S`` (template of a site), ``P``
    (template of a page).
    """
    SHOW_IN_LIST: NotRequired[str]
    """Whether lists show the field."""
    PREVIEW_URL: NotRequired[str]
    """Link to a preview of the template."""
    PREVIEW: NotRequired[str]
    """Preview image in normal size, as a link."""
    PREVIEW2X: NotRequired[str]
    """Preview image in double size."""
    PREVIEW3X: NotRequired[str]
    """Preview image in triple size."""
    LANG: NotRequired[dict[str, Any] | None]
    """Translations of the template, or `null`."""
    SITE_TEMPLATE_ID: NotRequired[str | None]
    """Site template to which the record is tied; on-premise only."""
    CREATED_BY_ID: NotRequired[int]
    """User who created the record."""
    MODIFIED_BY_ID: NotRequired[int]
    """User who last changed the record."""
    DATE_CREATE: NotRequired[str]
    """Date and time of creation."""


class DemosGetPageListFilterData(TypedDict):
    """Content of the template's file; may be empty for application templates."""

    code: NotRequired[str]
    """Code that identifies the entry."""
    name: NotRequired[str]
    type: NotRequired[Sequence[Literal["page", "store", "knowledge", "group", "mainpage"] | str]]
    """Site, template or page type; within a manifest, kind of node or attribute. One of ``page``
    (for pages), ``store`` (for online stores), ``knowledge`` (for knowledge bases), ``group``
    (for group knowledge bases), ``mainpage`` (for the main page (Vibe)) and others.
    """
    description: NotRequired[str | None]
    active: NotRequired[bool]
    """Whether it is active."""
    publication: NotRequired[bool]
    """Whether the template may be published, as exported."""
    singleton: NotRequired[bool]
    """Whether the exported template is a singleton."""
    lock_delete: NotRequired[bool]
    """Whether the template must not be deleted, as exported."""
    preview: NotRequired[str]
    """Preview image: mostly its URL, for saved blocks the uploaded file's identifier."""
    preview2x: NotRequired[str]
    """Link to the preview image in double size."""
    preview3x: NotRequired[str]
    """Link to the preview image in triple size."""
    preview_url: NotRequired[str]
    """Link to a preview of the template."""
    show_in_list: NotRequired[str]
    """Whether the template list shows it."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    section: NotRequired[Sequence[str]]
    """Code or codes of the block repository sections."""
    parent: NotRequired[str]
    """Code of the parent template or site."""
    disable_import: NotRequired[str]
    """Whether import of the template is forbidden."""
    is_webform_page: NotRequired[str]
    """Whether the page is one for a CRM form."""
    fields: NotRequired[Mapping[str, object]]
    """Values by field."""
    items: NotRequired[Sequence[object] | Mapping[str, object]]
    """The entries."""
    layout: NotRequired[Sequence[object] | Mapping[str, object]]
    """View template with its pages; an empty array if none is linked."""
    folders: NotRequired[Sequence[object] | Mapping[str, object]]
    """Pages grouped by folder, keyed by the folder page's code."""
    syspages: NotRequired[Sequence[object] | Mapping[str, object]]
    """Special pages, as page codes keyed by kind."""
    master_pages: NotRequired[Sequence[object]]
    """Master pages of the template."""
    version: NotRequired[int]
    """Version of the data format; for blocks, the least product version."""
    old_id: NotRequired[int | str]
    """Identifier of the page or block before the export."""
    encoded: NotRequired[bool]
    """Whether the data has `items`; always true if present."""
    charset: NotRequired[str]
    """Encoding of the exported data, usually UTF-8."""


class DemosGetPageListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    TYPE: NotRequired[Sequence[str] | str]
    """Template or special page type, such as page, store or knowledge."""
    ID: NotRequired[str]
    """Identifier."""
    XML_ID: NotRequired[str]
    """External identifier."""
    TITLE: NotRequired[str]
    ACTIVE: NotRequired[bool]
    """Whether it is active; for a workday, whether it is confirmed."""
    PUBLICATION: NotRequired[bool]
    """Whether the template may be published."""
    LOCK_DELETE: NotRequired[bool]
    """Whether the template must not be deleted."""
    AVAILABLE: NotRequired[bool]
    """Whether the template is available."""
    SINGLETON: NotRequired[bool]
    """Whether the template is a singleton."""
    SECTION: NotRequired[Sequence[str]]
    """Sections of the template list that show the template."""
    DESCRIPTION: NotRequired[str]
    PREVIEW: NotRequired[str]
    """Preview image in normal size, as a link."""
    PREVIEW2X: NotRequired[str]
    """Preview image in double size."""
    PREVIEW3X: NotRequired[str]
    """Preview image in triple size."""
    APP_CODE: NotRequired[str]
    """Code of the application that registered the record."""
    REST: NotRequired[int]
    """REST mark of the template, an integer."""
    DATA: NotRequired[
        DemosGetPageListFilterData
        | Mapping[str, object]
        | Sequence[DemosGetPageListFilterData | Mapping[str, object]]
    ]
    """Content of the template's file; may be empty for application templates."""


class DemosGetPageListResultDataItemsBlock3430(TypedDict):
    """What ``#block3430`` holds."""

    code: str
    """Code that identifies the entry."""


DemosGetPageListResultDataItems = TypedDict(
    "DemosGetPageListResultDataItems",
    {
        "#block3430": "DemosGetPageListResultDataItemsBlock3430",
    },
)
"""The entries."""


class DemosGetPageListResultData(TypedDict):
    """Content of the template's file; may be empty for application templates."""

    name: NotRequired[str]
    active: NotRequired[bool]
    """Whether it is active."""
    type: NotRequired[list[Literal["page", "store", "knowledge", "group", "mainpage"] | str]]
    """Site, template or page type; within a manifest, kind of node or attribute. One of ``page``
    (for pages), ``store`` (for online stores), ``knowledge`` (for knowledge bases), ``group``
    (for group knowledge bases), ``mainpage`` (for the main page (Vibe)) and others.
    """
    items: DemosGetPageListResultDataItems | list[Any]
    """The entries."""
    version: NotRequired[int]
    """Version of the data format; for blocks, the least product version."""
    old_id: NotRequired[int | str]
    """Identifier of the page or block before the export."""
    encoded: bool
    """Whether the data has `items`; always true if present."""
    charset: str
    """Encoding of the exported data, usually UTF-8."""
    code: NotRequired[str]
    """Code that identifies the entry."""
    section: NotRequired[list[str]]
    """Code or codes of the block repository sections."""
    publication: NotRequired[bool]
    """Whether the template may be published, as exported."""
    layout: NotRequired[list[Any] | dict[str, Any]]
    """View template with its pages; an empty array if none is linked."""
    description: NotRequired[str | None]
    singleton: NotRequired[bool]
    """Whether the exported template is a singleton."""
    lock_delete: NotRequired[bool]
    """Whether the template must not be deleted, as exported."""
    preview: NotRequired[str]
    """Preview image: mostly its URL, for saved blocks the uploaded file's identifier."""
    preview2x: NotRequired[str]
    """Link to the preview image in double size."""
    preview3x: NotRequired[str]
    """Link to the preview image in triple size."""
    preview_url: NotRequired[str]
    """Link to a preview of the template."""
    show_in_list: NotRequired[str]
    """Whether the template list shows it."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    parent: NotRequired[str]
    """Code of the parent template or site."""
    disable_import: NotRequired[str]
    """Whether import of the template is forbidden."""
    is_webform_page: NotRequired[str]
    """Whether the page is one for a CRM form."""
    fields: NotRequired[dict[str, Any]]
    """Values by field."""
    folders: NotRequired[list[Any] | dict[str, Any]]
    """Pages grouped by folder, keyed by the folder page's code."""
    syspages: NotRequired[list[Any] | dict[str, Any]]
    """Special pages, as page codes keyed by kind."""
    master_pages: NotRequired[list[Any]]
    """Master pages of the template."""


class DemosGetPageListResult(TypedDict):
    """Whether the operation succeeded."""

    ID: str
    """Identifier."""
    XML_ID: str
    """External identifier."""
    TYPE: list[str] | str
    """Template or special page type, such as page, store or knowledge."""
    TITLE: str
    ACTIVE: bool
    """Whether it is active; for a workday, whether it is confirmed."""
    PUBLICATION: bool
    """Whether the template may be published."""
    LOCK_DELETE: NotRequired[bool]
    """Whether the template must not be deleted."""
    AVAILABLE: NotRequired[bool]
    """Whether the template is available."""
    SINGLETON: NotRequired[bool]
    """Whether the template is a singleton."""
    SECTION: list[str]
    """Sections of the template list that show the template."""
    DESCRIPTION: NotRequired[str]
    PREVIEW: NotRequired[str]
    """Preview image in normal size, as a link."""
    PREVIEW2X: NotRequired[str]
    """Preview image in double size."""
    PREVIEW3X: NotRequired[str]
    """Preview image in triple size."""
    APP_CODE: NotRequired[str]
    """Code of the application that registered the record."""
    REST: NotRequired[int]
    """REST mark of the template, an integer."""
    DATA: DemosGetPageListResultData
    """Content of the template's file; may be empty for application templates."""


class DemosGetSiteListFilterData(TypedDict):
    """Content of the template's file; may be empty for application templates."""

    code: NotRequired[str]
    """Code that identifies the entry."""
    name: NotRequired[str]
    type: NotRequired[Sequence[Literal["page", "store", "knowledge", "group", "mainpage"] | str]]
    """Site, template or page type; within a manifest, kind of node or attribute. One of ``page``
    (for pages), ``store`` (for online stores), ``knowledge`` (for knowledge bases), ``group``
    (for group knowledge bases), ``mainpage`` (for the main page (Vibe)) and others.
    """
    description: NotRequired[str | None]
    active: NotRequired[bool]
    """Whether it is active."""
    singleton: NotRequired[bool]
    """Whether the exported template is a singleton."""
    lock_delete: NotRequired[bool]
    """Whether the template must not be deleted, as exported."""
    preview: NotRequired[str]
    """Preview image: mostly its URL, for saved blocks the uploaded file's identifier."""
    preview2x: NotRequired[str]
    """Link to the preview image in double size."""
    preview3x: NotRequired[str]
    """Link to the preview image in triple size."""
    preview_url: NotRequired[str]
    """Link to a preview of the template."""
    show_in_list: NotRequired[str]
    """Whether the template list shows it."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    fields: NotRequired[Mapping[str, object]]
    """Values by field."""
    items: NotRequired[Sequence[object] | Mapping[str, object]]
    """The entries."""
    layout: NotRequired[Sequence[object] | Mapping[str, object]]
    """View template with its pages; an empty array if none is linked."""
    folders: NotRequired[Sequence[object] | Mapping[str, object]]
    """Pages grouped by folder, keyed by the folder page's code."""
    syspages: NotRequired[Sequence[object] | Mapping[str, object]]
    """Special pages, as page codes keyed by kind."""
    master_pages: NotRequired[Sequence[object]]
    """Master pages of the template."""
    version: NotRequired[int]
    """Version of the data format; for blocks, the least product version."""
    old_id: NotRequired[int | str]
    """Identifier of the page or block before the export."""
    encoded: NotRequired[bool]
    """Whether the data has `items`; always true if present."""
    charset: NotRequired[str]
    """Encoding of the exported data, usually UTF-8."""


class DemosGetSiteListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    TYPE: NotRequired[Sequence[str] | str]
    """Template or special page type, such as page, store or knowledge."""
    ID: NotRequired[str]
    """Identifier."""
    XML_ID: NotRequired[str]
    """External identifier."""
    TITLE: NotRequired[str]
    ACTIVE: NotRequired[bool]
    """Whether it is active; for a workday, whether it is confirmed."""
    PUBLICATION: NotRequired[bool]
    """Whether the template may be published."""
    LOCK_DELETE: NotRequired[bool]
    """Whether the template must not be deleted."""
    AVAILABLE: NotRequired[bool]
    """Whether the template is available."""
    SINGLETON: NotRequired[bool]
    """Whether the template is a singleton."""
    SECTION: NotRequired[Sequence[str]]
    """Sections of the template list that show the template."""
    DESCRIPTION: NotRequired[str]
    PREVIEW: NotRequired[str]
    """Preview image in normal size, as a link."""
    PREVIEW2X: NotRequired[str]
    """Preview image in double size."""
    PREVIEW3X: NotRequired[str]
    """Preview image in triple size."""
    APP_CODE: NotRequired[str]
    """Code of the application that registered the record."""
    REST: NotRequired[int]
    """REST mark of the template, an integer."""
    DATA: NotRequired[
        DemosGetSiteListFilterData
        | Mapping[str, object]
        | Sequence[DemosGetSiteListFilterData | Mapping[str, object]]
    ]
    """Content of the template's file; may be empty for application templates."""


class DemosGetSiteListResultEmptyData(TypedDict):
    """Content of the template's file; may be empty for application templates."""

    name: str
    items: list[Any] | dict[str, Any]
    """The entries."""
    encoded: bool
    """Whether the data has `items`; always true if present."""
    charset: str
    """Encoding of the exported data, usually UTF-8."""
    code: NotRequired[str]
    """Code that identifies the entry."""
    type: NotRequired[list[Literal["page", "store", "knowledge", "group", "mainpage"] | str]]
    """Site, template or page type; within a manifest, kind of node or attribute. One of ``page``
    (for pages), ``store`` (for online stores), ``knowledge`` (for knowledge bases), ``group``
    (for group knowledge bases), ``mainpage`` (for the main page (Vibe)) and others.
    """
    description: NotRequired[str | None]
    active: NotRequired[bool]
    """Whether it is active."""
    singleton: NotRequired[bool]
    """Whether the exported template is a singleton."""
    lock_delete: NotRequired[bool]
    """Whether the template must not be deleted, as exported."""
    preview: NotRequired[str]
    """Preview image: mostly its URL, for saved blocks the uploaded file's identifier."""
    preview2x: NotRequired[str]
    """Link to the preview image in double size."""
    preview3x: NotRequired[str]
    """Link to the preview image in triple size."""
    preview_url: NotRequired[str]
    """Link to a preview of the template."""
    show_in_list: NotRequired[str]
    """Whether the template list shows it."""
    sort: NotRequired[int]
    """Sort index, or the field to sort by."""
    fields: NotRequired[dict[str, Any]]
    """Values by field."""
    layout: NotRequired[list[Any] | dict[str, Any]]
    """View template with its pages; an empty array if none is linked."""
    folders: NotRequired[list[Any] | dict[str, Any]]
    """Pages grouped by folder, keyed by the folder page's code."""
    syspages: NotRequired[list[Any] | dict[str, Any]]
    """Special pages, as page codes keyed by kind."""
    master_pages: NotRequired[list[Any]]
    """Master pages of the template."""
    version: NotRequired[int]
    """Version of the data format; for blocks, the least product version."""
    old_id: NotRequired[int | str]
    """Identifier of the page or block before the export."""


class DemosGetSiteListResultEmpty(TypedDict):
    """Template without content, keyed by its code."""

    ID: str
    """Identifier."""
    XML_ID: str
    """External identifier."""
    TYPE: list[str] | str
    """Template or special page type, such as page, store or knowledge."""
    TITLE: str
    ACTIVE: bool
    """Whether it is active; for a workday, whether it is confirmed."""
    PUBLICATION: bool
    """Whether the template may be published."""
    LOCK_DELETE: bool
    """Whether the template must not be deleted."""
    AVAILABLE: bool
    """Whether the template is available."""
    SINGLETON: bool
    """Whether the template is a singleton."""
    SECTION: list[str]
    """Sections of the template list that show the template."""
    DESCRIPTION: str
    PREVIEW: str
    """Preview image in normal size, as a link."""
    PREVIEW2X: str
    """Preview image in double size."""
    PREVIEW3X: str
    """Preview image in triple size."""
    APP_CODE: str
    """Code of the application that registered the record."""
    REST: int
    """REST mark of the template, an integer."""
    DATA: DemosGetSiteListResultEmptyData
    """Content of the template's file; may be empty for application templates."""


class DemosGetSiteListResult(TypedDict):
    """Whether the operation succeeded."""

    empty: DemosGetSiteListResultEmpty
    """Template without content, keyed by its code."""


class DemosRegisterDataItemsItems(TypedDict):
    """The entries."""

    code: NotRequired[str]
    """Code that identifies the entry."""
    access: NotRequired[str]
    """Access level to the block, from `A` (closed) to `X` (full)."""
    anchor: NotRequired[str]
    """Local anchor of the block, used as HTML id and in links."""
    old_id: NotRequired[int]
    """Identifier of the page or block before the export."""
    cards: NotRequired[Mapping[str, object]]
    """Cards that the block declares in its manifest."""
    nodes: NotRequired[Mapping[str, object]]
    """Editable nodes of the block, keyed by selector."""
    style: NotRequired[Mapping[str, object]]
    """Style settings of the block, or style sheet address of the widget."""
    attrs: NotRequired[Mapping[str, object]]
    """Customisable attributes of the block, keyed by selector."""


class DemosRegisterDataItems(TypedDict):
    """The entries."""

    old_id: NotRequired[str | int]
    """Identifier of the page or block before the export."""
    code: str
    """Code that identifies the entry."""
    name: NotRequired[str]
    description: NotRequired[str | None]
    preview: NotRequired[str]
    """Preview image: mostly its URL, for saved blocks the uploaded file's identifier."""
    preview2x: NotRequired[str]
    """Link to the preview image in double size."""
    preview3x: NotRequired[str]
    """Link to the preview image in triple size."""
    preview_url: NotRequired[str]
    """Link to a preview of the template."""
    show_in_list: NotRequired[str]
    """Whether the template list shows it."""
    type: NotRequired[Literal["page", "store", "knowledge", "group", "mainpage"] | str]
    """Site, template or page type; within a manifest, kind of node or attribute. One of ``page``
    (for pages), ``store`` (for online stores), ``knowledge`` (for knowledge bases), ``group``
    (for group knowledge bases), ``mainpage`` (for the main page (Vibe)) and others.
    """
    version: NotRequired[int]
    """Version of the data format; for blocks, the least product version."""
    fields: NotRequired[Mapping[str, object]]
    """Values by field."""
    layout: NotRequired[Sequence[object] | Mapping[str, object]]
    """View template with its pages; an empty array if none is linked."""
    items: NotRequired[DemosRegisterDataItemsItems | Mapping[str, object]]
    """The entries."""
    tpl_type: NotRequired[Literal["S", "P"]]
    """Kind of template: `S` for a site, `P` for a page. One of ``S`` (template of a site), ``P``
    (template of a page).
    """


class DemosRegisterData(TypedDict):
    """New values: the anchor without #, or changes keyed by selector."""

    charset: NotRequired[str]
    """Encoding of the exported data, usually UTF-8."""
    code: str
    """Code that identifies the entry."""
    site_code: NotRequired[str]
    """Address code of the site before the export."""
    name: NotRequired[str]
    description: NotRequired[str | None]
    type: NotRequired[Literal["page", "store", "knowledge", "group", "mainpage"] | str]
    """Site, template or page type; within a manifest, kind of node or attribute. One of ``page``
    (for pages), ``store`` (for online stores), ``knowledge`` (for knowledge bases), ``group``
    (for group knowledge bases), ``mainpage`` (for the main page (Vibe)) and others.
    """
    fields: NotRequired[Mapping[str, object]]
    """Values by field."""
    folders: NotRequired[Sequence[object] | Mapping[str, object]]
    """Pages grouped by folder, keyed by the folder page's code."""
    items: NotRequired[Mapping[str, DemosRegisterDataItems | Mapping[str, object]]]
    """The entries."""
    layout: NotRequired[Sequence[object] | Mapping[str, object]]
    """View template with its pages; an empty array if none is linked."""
    preview: NotRequired[str]
    """Preview image: mostly its URL, for saved blocks the uploaded file's identifier."""
    preview2x: NotRequired[str]
    """Link to the preview image in double size."""
    preview3x: NotRequired[str]
    """Link to the preview image in triple size."""
    preview_url: NotRequired[str]
    """Link to a preview of the template."""
    show_in_list: NotRequired[str]
    """Whether the template list shows it."""
    syspages: NotRequired[Sequence[object] | Mapping[str, object]]
    """Special pages, as page codes keyed by kind."""
    version: NotRequired[int]
    """Version of the data format; for blocks, the least product version."""
    tpl_type: NotRequired[Literal["S", "P"]]
    """Kind of template: `S` for a site, `P` for a page. One of ``S`` (template of a site), ``P``
    (template of a page).
    """


class DemosRegisterParams(TypedDict):
    """Extra options of the request."""

    site_template_id: NotRequired[str]
    """Site template of the main module; on-premise only."""
    lang: NotRequired[Mapping[str, object]]
    """Translated phrases of a template, widget or extension."""
    lang_original: NotRequired[str]
    """Language in which the template was written."""


class RepoBindFields(TypedDict):
    """The placement."""

    PLACEMENT: str
    """Code of the place: LANDING_BLOCK_ with the code of a block or *, or LANDING_SETTINGS."""
    PLACEMENT_HANDLER: str
    """Address of the handler."""
    TITLE: NotRequired[str]
    """Title of the item that users see."""


class RepoCheckContentResult(TypedDict):
    """Whether the operation succeeded."""

    is_bad: bool
    """Whether dangerous fragments were found."""
    content: str
    """HTML of the card or block."""


class RepoGetListParamsFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed."""
    ID: NotRequired[str]
    """Identifier."""
    XML_ID: NotRequired[str]
    """External identifier."""
    APP_CODE: NotRequired[str | None]
    """Code of the application that registered the record."""
    NAME: NotRequired[str]
    DESCRIPTION: NotRequired[str]
    SECTIONS: NotRequired[str]
    """Codes of the sections that show the block or widget, comma-separated."""
    SITE_TEMPLATE_ID: NotRequired[str | None]
    """Site template to which the record is tied; on-premise only."""
    PREVIEW: NotRequired[str]
    """Preview image in normal size, as a link."""
    MANIFEST: NotRequired[Mapping[str, object] | Sequence[object] | bool]
    """Manifest of the template, block or widget."""
    CONTENT: NotRequired[str]
    """HTML that replaces the block's standard content."""
    CREATED_BY_ID: NotRequired[str]
    """User who created the record."""
    MODIFIED_BY_ID: NotRequired[str]
    """User who last changed the record."""
    DATE_CREATE: NotRequired[str]
    """Date and time of creation."""
    DATE_MODIFY: NotRequired[str]
    """Date of the last change, as a string."""


class RepoGetListParamsOrder(TypedDict):
    """Sorting: field → ASC or DESC; in places the direction alone."""

    ID: NotRequired[str]
    """Identifier."""
    XML_ID: NotRequired[str]
    """External identifier."""
    APP_CODE: NotRequired[str]
    """Code of the application that registered the record."""
    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed."""
    NAME: NotRequired[str]
    DESCRIPTION: NotRequired[str]
    SECTIONS: NotRequired[str]
    """Codes of the sections that show the block or widget, comma-separated."""
    SITE_TEMPLATE_ID: NotRequired[str]
    """Site template to which the record is tied; on-premise only."""
    PREVIEW: NotRequired[str]
    """Preview image in normal size, as a link."""
    MANIFEST: NotRequired[str]
    """Manifest of the template, block or widget."""
    CONTENT: NotRequired[str]
    """HTML that replaces the block's standard content."""
    CREATED_BY_ID: NotRequired[str]
    """User who created the record."""
    MODIFIED_BY_ID: NotRequired[str]
    """User who last changed the record."""
    DATE_CREATE: NotRequired[str]
    """Date and time of creation."""
    DATE_MODIFY: NotRequired[str]
    """Date of the last change, as a string."""


class RepoGetListParams(TypedDict):
    """Extra options of the request."""

    select: NotRequired[Sequence[str]]
    """Fields to answer with."""
    filter: NotRequired[RepoGetListParamsFilter | Mapping[str, object]]
    """Conditions: field, with a comparison before it where needed, → value."""
    order: NotRequired[RepoGetListParamsOrder | Mapping[str, object]]
    """Sorting: field → ASC or DESC; in places the direction alone."""
    group: NotRequired[Sequence[str]]
    """Fields by which the result is grouped."""
    limit: NotRequired[int]
    """Largest number of entries to answer with."""
    offset: NotRequired[int]
    """Number of entries to skip; in event queues, number from which events are still to be read."""


class RepoGetListItemManifestBlock(TypedDict):
    """Block, usually in the draft of the page."""

    name: str


class RepoGetListItemManifestNodesLandingBlockNodeText(TypedDict):
    """What ``.landing-block-node-text`` holds."""

    name: str
    type: str
    """Site, template or page type; within a manifest, kind of node or attribute."""


RepoGetListItemManifestNodes = TypedDict(
    "RepoGetListItemManifestNodes",
    {
        ".landing-block-node-text": "RepoGetListItemManifestNodesLandingBlockNodeText",
    },
)
"""Editable nodes of the block, keyed by selector."""


class RepoGetListItemManifest(TypedDict):
    """Manifest of the template, block or widget."""

    block: RepoGetListItemManifestBlock
    """Block, usually in the draft of the page."""
    nodes: RepoGetListItemManifestNodes
    """Editable nodes of the block, keyed by selector."""


class RepoGetListItem(TypedDict):
    """Whether the operation succeeded."""

    ID: str
    """Identifier."""
    XML_ID: str
    """External identifier."""
    APP_CODE: str | None
    """Code of the application that registered the record."""
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    NAME: str
    DESCRIPTION: str
    SECTIONS: str
    """Codes of the sections that show the block or widget, comma-separated."""
    SITE_TEMPLATE_ID: str | None
    """Site template to which the record is tied; on-premise only."""
    PREVIEW: str
    """Preview image in normal size, as a link."""
    MANIFEST: RepoGetListItemManifest | bool
    """Manifest of the template, block or widget."""
    CONTENT: str
    """HTML that replaces the block's standard content."""
    CREATED_BY_ID: str
    """User who created the record."""
    MODIFIED_BY_ID: str
    """User who last changed the record."""
    DATE_CREATE: str
    """Date and time of creation."""
    DATE_MODIFY: str
    """Date of the last change, as a string."""


class RepoRegisterFields(TypedDict):
    """Values by field."""

    NAME: str
    DESCRIPTION: NotRequired[str]
    SECTIONS: str
    """Codes of the sections that show the block or widget, comma-separated."""
    PREVIEW: str
    """Preview image in normal size, as a link."""
    CONTENT: str
    """HTML that replaces the block's standard content."""
    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed."""
    SITE_TEMPLATE_ID: NotRequired[str]
    """Site template to which the record is tied; on-premise only."""
    RESET: NotRequired[str]
    """Whether to update copies of the block already on pages."""


class RepowidgetGetlistParamsFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    ID: NotRequired[int]
    """Identifier."""
    XML_ID: NotRequired[str]
    """External identifier."""
    APP_CODE: NotRequired[str]
    """Code of the application that registered the record."""
    ACTIVE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    NAME: NotRequired[str]
    DESCRIPTION: NotRequired[str]
    SECTIONS: NotRequired[str]
    """Codes of the sections that show the block or widget, comma-separated."""
    PREVIEW: NotRequired[str]
    """Preview image in normal size, as a link."""
    WIDGET_PARAMS: NotRequired[Mapping[str, object]]
    """Widget settings for Vue: root node, handler, phrases and demo data."""
    CONTENT: NotRequired[str]
    """HTML that replaces the block's standard content."""
    MANIFEST: NotRequired[Mapping[str, object]]
    """Manifest of the template, block or widget."""
    CREATED_BY_ID: NotRequired[int]
    """User who created the record."""
    MODIFIED_BY_ID: NotRequired[int]
    """User who last changed the record."""
    DATE_CREATE: NotRequired[date | str]
    """Date and time of creation."""
    DATE_MODIFY: NotRequired[date | str]
    """Date of the last change, as a string."""
    SITE_TEMPLATE_ID: NotRequired[str]
    """Site template to which the record is tied; on-premise only."""


class RepowidgetGetlistParamsGroup(TypedDict):
    """Fields by which the result is grouped."""

    ID: NotRequired[int]
    """Identifier."""
    XML_ID: NotRequired[str]
    """External identifier."""
    APP_CODE: NotRequired[str]
    """Code of the application that registered the record."""
    ACTIVE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    NAME: NotRequired[str]
    DESCRIPTION: NotRequired[str]
    SECTIONS: NotRequired[str]
    """Codes of the sections that show the block or widget, comma-separated."""
    PREVIEW: NotRequired[str]
    """Preview image in normal size, as a link."""
    WIDGET_PARAMS: NotRequired[Mapping[str, object]]
    """Widget settings for Vue: root node, handler, phrases and demo data."""
    CONTENT: NotRequired[str]
    """HTML that replaces the block's standard content."""
    MANIFEST: NotRequired[Mapping[str, object]]
    """Manifest of the template, block or widget."""
    CREATED_BY_ID: NotRequired[int]
    """User who created the record."""
    MODIFIED_BY_ID: NotRequired[int]
    """User who last changed the record."""
    DATE_CREATE: NotRequired[date | str]
    """Date and time of creation."""
    DATE_MODIFY: NotRequired[date | str]
    """Date of the last change, as a string."""
    SITE_TEMPLATE_ID: NotRequired[str]
    """Site template to which the record is tied; on-premise only."""


class RepowidgetGetlistParamsOrder(TypedDict):
    """Sorting: field → ASC or DESC; in places the direction alone."""

    ID: NotRequired[str]
    """Identifier."""
    XML_ID: NotRequired[str]
    """External identifier."""
    APP_CODE: NotRequired[str]
    """Code of the application that registered the record."""
    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed."""
    NAME: NotRequired[str]
    DESCRIPTION: NotRequired[str]
    SECTIONS: NotRequired[str]
    """Codes of the sections that show the block or widget, comma-separated."""
    PREVIEW: NotRequired[str]
    """Preview image in normal size, as a link."""
    WIDGET_PARAMS: NotRequired[str]
    """Widget settings for Vue: root node, handler, phrases and demo data."""
    CONTENT: NotRequired[str]
    """HTML that replaces the block's standard content."""
    MANIFEST: NotRequired[str]
    """Manifest of the template, block or widget."""
    CREATED_BY_ID: NotRequired[str]
    """User who created the record."""
    MODIFIED_BY_ID: NotRequired[str]
    """User who last changed the record."""
    DATE_CREATE: NotRequired[str]
    """Date and time of creation."""
    DATE_MODIFY: NotRequired[str]
    """Date of the last change, as a string."""
    SITE_TEMPLATE_ID: NotRequired[str]
    """Site template to which the record is tied; on-premise only."""


class RepowidgetGetlistParams(TypedDict):
    """Extra options of the request."""

    select: NotRequired[Sequence[str]]
    """Fields to answer with."""
    filter: NotRequired[RepowidgetGetlistParamsFilter | Mapping[str, object]]
    """Conditions: field, with a comparison before it where needed, → value."""
    group: NotRequired[Sequence[RepowidgetGetlistParamsGroup | Mapping[str, object]]]
    """Fields by which the result is grouped."""
    order: NotRequired[RepowidgetGetlistParamsOrder | Mapping[str, object]]
    """Sorting: field → ASC or DESC; in places the direction alone."""


class RepowidgetGetlistItemManifestBlockSubtypeParamsDemoData(TypedDict):
    """Sample data for showing the widget in Marketplace templates."""

    desc: str
    count: str


class RepowidgetGetlistItemManifestBlockSubtypeParamsLang(TypedDict):
    """Translated phrases of a template, widget or extension."""

    W_TITLE: str
    W_EMPTY: str


class RepowidgetGetlistItemManifestBlockSubtypeParams(TypedDict):
    """Settings of the block's subtype, here of the Vue widget."""

    rootNode: str
    """Selector of the only root element, which becomes the Vue component."""
    demoData: RepowidgetGetlistItemManifestBlockSubtypeParamsDemoData
    """Sample data for showing the widget in Marketplace templates."""
    handler: str
    """Address of the handler that serves the placement or widget."""
    style: str
    """Style settings of the block, or style sheet address of the widget."""
    lang: dict[str, RepowidgetGetlistItemManifestBlockSubtypeParamsLang]
    """Translated phrases of a template, widget or extension."""


class RepowidgetGetlistItemManifestBlock(TypedDict):
    """Block, usually in the draft of the page."""

    type: list[str]
    """Site, template or page type; within a manifest, kind of node or attribute."""
    subtype: list[str]
    """Special subtype of the block, if any."""
    subtype_params: RepowidgetGetlistItemManifestBlockSubtypeParams
    """Settings of the block's subtype, here of the Vue widget."""


class RepowidgetGetlistItemManifest(TypedDict):
    """Manifest of the template, block or widget."""

    block: RepowidgetGetlistItemManifestBlock
    """Block, usually in the draft of the page."""


class RepowidgetGetlistItem(TypedDict):
    """Whether the operation succeeded."""

    ID: int | str
    """Identifier."""
    XML_ID: str
    """External identifier."""
    APP_CODE: str
    """Code of the application that registered the record."""
    ACTIVE: Literal["Y", "N"]
    """Whether it is active; for a workday, whether it is confirmed."""
    NAME: str
    DESCRIPTION: str | None
    SECTIONS: str
    """Codes of the sections that show the block or widget, comma-separated."""
    SITE_TEMPLATE_ID: str | None
    """Site template to which the record is tied; on-premise only."""
    PREVIEW: str
    """Preview image in normal size, as a link."""
    MANIFEST: RepowidgetGetlistItemManifest
    """Manifest of the template, block or widget."""
    CONTENT: str
    """HTML that replaces the block's standard content."""
    CREATED_BY_ID: int | str
    """User who created the record."""
    MODIFIED_BY_ID: int | str
    """User who last changed the record."""
    DATE_CREATE: str
    """Date and time of creation."""
    DATE_MODIFY: str
    """Date of the last change, as a string."""
    WIDGET_PARAMS: NotRequired[dict[str, Any]]
    """Widget settings for Vue: root node, handler, phrases and demo data."""


class RepowidgetRegisterFieldsWidgetParams(TypedDict):
    """Widget settings for Vue: root node, handler, phrases and demo data."""

    rootNode: str
    """Selector of the only root element, which becomes the Vue component."""
    lang: NotRequired[str]
    """Translated phrases of a template, widget or extension."""
    handler: str
    """Address of the handler that serves the placement or widget."""
    style: NotRequired[str]
    """Style settings of the block, or style sheet address of the widget."""
    demoData: Mapping[str, object]
    """Sample data for showing the widget in Marketplace templates."""


class RepowidgetRegisterFields(TypedDict):
    """Values by field."""

    NAME: str
    PREVIEW: str
    """Preview image in normal size, as a link."""
    DESCRIPTION: NotRequired[str]
    CONTENT: str
    """HTML that replaces the block's standard content."""
    SECTIONS: (
        Literal[
            "widgets_company_life",
            "widgets_new_employees",
            "widgets_team",
            "widgets_automation",
            "widgets_events",
            "widgets_profile",
            "widgets_tasks",
            "widgets_sales",
            "widgets_hr",
            "widgets_other",
            "widgets_separators",
            "widgets_text",
            "widgets_image",
            "widgets_video",
        ]
        | str
    )
    """Codes of the sections that show the block or widget, comma-separated. One of
    ``widgets_company_life``, ``widgets_new_employees``, ``widgets_team``,
    ``widgets_automation``, ``widgets_events`` (meetings and events), ``widgets_profile``
    (employee profile), ``widgets_tasks`` (tasks and projects), ``widgets_sales`` (sales and
    clients), ``widgets_hr`` (human resources), ``widgets_other``, ``widgets_separators``
    (transitions and separators), ``widgets_text``, ``widgets_image``, ``widgets_video`` and
    others.
    """
    WIDGET_PARAMS: RepowidgetRegisterFieldsWidgetParams | Mapping[str, object]
    """Widget settings for Vue: root node, handler, phrases and demo data."""
    ACTIVE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    SITE_TEMPLATE_ID: NotRequired[str]
    """Site template to which the record is tied; on-premise only."""


class RoleGetListResult(TypedDict):
    """Whether the operation succeeded."""

    ID: str
    """Identifier."""
    TITLE: str
    XML_ID: str
    """External identifier."""


class TemplateGetlistParams(TypedDict):
    """Extra options of the request."""

    select: NotRequired[Sequence[str]]
    """Fields to answer with."""
    filter: NotRequired[Mapping[str, object]]
    """Conditions: field, with a comparison before it where needed, → value."""
    order: NotRequired[Mapping[str, object]]
    """Sorting: field → ASC or DESC; in places the direction alone."""
    limit: NotRequired[int]
    """Largest number of entries to answer with."""
    offset: NotRequired[int]
    """Number of entries to skip; in event queues, number from which events are still to be read."""
    group: NotRequired[Sequence[object]]
    """Fields by which the result is grouped."""


class TemplateGetlistItem(TypedDict):
    """Whether the operation succeeded."""

    ID: str
    """Identifier."""
    TITLE: str
    XML_ID: str
    """External identifier."""
    SORT: str
    """Sort index: lower comes first."""
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    DATE_MODIFY: str
    """Date of the last change, as a string."""
    FIELD: NotRequired[str | int | None]
    """Placeholder for any requested field of the page or view template."""


_DEMOS__GET_LIST: Final[ListEndpoint[DemosGetListItem]] = ListEndpoint(
    "landing.demos.getList", Paging("offset", (), 1, ("params", "offset"), id="ID")
)
_DEMOS__GET_PAGE_LIST: Final[Endpoint[dict[str, DemosGetPageListResult]]] = Endpoint(
    "landing.demos.getPageList", write=False
)
_DEMOS__GET_SITE_LIST: Final[Endpoint[DemosGetSiteListResult]] = Endpoint(
    "landing.demos.getSiteList", write=False
)
_DEMOS__REGISTER: Final[Endpoint[list[int]]] = Endpoint("landing.demos.register")
_DEMOS__UNREGISTER: Final[Endpoint[bool]] = Endpoint("landing.demos.unregister")
_REPO__BIND: Final[Endpoint[Any]] = Endpoint("landing.repo.bind")
_REPO__CHECK_CONTENT: Final[Endpoint[RepoCheckContentResult]] = Endpoint(
    "landing.repo.checkContent", write=False
)
_REPO__GET_LIST: Final[ListEndpoint[RepoGetListItem]] = ListEndpoint(
    "landing.repo.getList", Paging("offset", (), 1, ("params", "offset"), id="ID")
)
_REPO__REGISTER: Final[Endpoint[int]] = Endpoint("landing.repo.register")
_REPO__UNBIND: Final[Endpoint[bool | None]] = Endpoint("landing.repo.unbind")
_REPO__UNREGISTER: Final[Endpoint[bool]] = Endpoint("landing.repo.unregister")
_REPOWIDGET__DEBUG: Final[Endpoint[bool]] = Endpoint("landing.repowidget.debug")
_REPOWIDGET__GETLIST: Final[ListEndpoint[RepowidgetGetlistItem]] = ListEndpoint(
    "landing.repowidget.getlist", Paging("start", (), 50, id="ID")
)
_REPOWIDGET__REGISTER: Final[Endpoint[int]] = Endpoint("landing.repowidget.register")
_REPOWIDGET__UNREGISTER: Final[Endpoint[bool]] = Endpoint("landing.repowidget.unregister")
_ROLE__ENABLE: Final[Endpoint[bool]] = Endpoint("landing.role.enable")
_ROLE__GET_LIST: Final[Endpoint[list[RoleGetListResult]]] = Endpoint(
    "landing.role.getList", write=False
)
_ROLE__GET_RIGHTS: Final[Endpoint[dict[str, list[str]]]] = Endpoint(
    "landing.role.getRights", write=False
)
_ROLE__IS_ENABLED: Final[Endpoint[bool]] = Endpoint("landing.role.isEnabled", write=False)
_ROLE__SET_ACCESS_CODES: Final[Endpoint[bool]] = Endpoint("landing.role.setAccessCodes")
_ROLE__SET_RIGHTS: Final[Endpoint[bool]] = Endpoint("landing.role.setRights")
_SYSPAGE__DELETE_FOR_LANDING: Final[Endpoint[bool]] = Endpoint("landing.syspage.deleteForLanding")
_SYSPAGE__DELETE_FOR_SITE: Final[Endpoint[bool]] = Endpoint("landing.syspage.deleteForSite")
_SYSPAGE__GET: Final[Endpoint[Any]] = Endpoint("landing.syspage.get", write=False)
_SYSPAGE__GET_SPECIAL_PAGE: Final[Endpoint[str | None]] = Endpoint(
    "landing.syspage.getSpecialPage", write=False
)
_SYSPAGE__SET: Final[Endpoint[bool]] = Endpoint("landing.syspage.set")
_TEMPLATE__GET_LANDING_REF: Final[Endpoint[bool | dict[str, int]]] = Endpoint(
    "landing.template.getLandingRef", write=False
)
_TEMPLATE__GETLIST: Final[ListEndpoint[TemplateGetlistItem]] = ListEndpoint(
    "landing.template.getlist", Paging("offset", (), 1, ("params", "offset"), id="ID")
)
_TEMPLATE__GET_SITE_REF: Final[Endpoint[bool | dict[str, int]]] = Endpoint(
    "landing.template.getSiteRef", write=False
)
_TEMPLATE__SET_LANDING_REF: Final[Endpoint[bool]] = Endpoint("landing.template.setLandingRef")
_TEMPLATE__SET_SITE_REF: Final[Endpoint[bool]] = Endpoint("landing.template.setSiteRef")


class LandingMethods(Namespace):
    """Methods of ``landing``."""

    @property
    def block(self) -> LandingBlockMethods:
        """Methods of ``landing.block``."""
        from ..api.landing_block import LandingBlockMethods

        return LandingBlockMethods(self._caller)

    @property
    def demos(self) -> LandingDemosMethods:
        """Methods of ``landing.demos``."""
        return LandingDemosMethods(self._caller)

    @property
    def landing(self) -> LandingLandingMethods:
        """Methods of ``landing.landing``."""
        from ..api.landing_landing import LandingLandingMethods

        return LandingLandingMethods(self._caller)

    @property
    def repo(self) -> LandingRepoMethods:
        """Methods of ``landing.repo``."""
        return LandingRepoMethods(self._caller)

    @property
    def repowidget(self) -> LandingRepowidgetMethods:
        """Methods of ``landing.repowidget``."""
        return LandingRepowidgetMethods(self._caller)

    @property
    def role(self) -> LandingRoleMethods:
        """Methods of ``landing.role``."""
        return LandingRoleMethods(self._caller)

    @property
    def site(self) -> LandingSiteMethods:
        """Methods of ``landing.site``."""
        from ..api.landing_site import LandingSiteMethods

        return LandingSiteMethods(self._caller)

    @property
    def syspage(self) -> LandingSyspageMethods:
        """Methods of ``landing.syspage``."""
        return LandingSyspageMethods(self._caller)

    @property
    def template(self) -> LandingTemplateMethods:
        """Methods of ``landing.template``."""
        return LandingTemplateMethods(self._caller)


class AsyncLandingMethods(AsyncNamespace):
    """Methods of ``landing``."""

    @property
    def block(self) -> AsyncLandingBlockMethods:
        """Methods of ``landing.block``."""
        from ..api.landing_block import AsyncLandingBlockMethods

        return AsyncLandingBlockMethods(self._caller)

    @property
    def demos(self) -> AsyncLandingDemosMethods:
        """Methods of ``landing.demos``."""
        return AsyncLandingDemosMethods(self._caller)

    @property
    def landing(self) -> AsyncLandingLandingMethods:
        """Methods of ``landing.landing``."""
        from ..api.landing_landing import AsyncLandingLandingMethods

        return AsyncLandingLandingMethods(self._caller)

    @property
    def repo(self) -> AsyncLandingRepoMethods:
        """Methods of ``landing.repo``."""
        return AsyncLandingRepoMethods(self._caller)

    @property
    def repowidget(self) -> AsyncLandingRepowidgetMethods:
        """Methods of ``landing.repowidget``."""
        return AsyncLandingRepowidgetMethods(self._caller)

    @property
    def role(self) -> AsyncLandingRoleMethods:
        """Methods of ``landing.role``."""
        return AsyncLandingRoleMethods(self._caller)

    @property
    def site(self) -> AsyncLandingSiteMethods:
        """Methods of ``landing.site``."""
        from ..api.landing_site import AsyncLandingSiteMethods

        return AsyncLandingSiteMethods(self._caller)

    @property
    def syspage(self) -> AsyncLandingSyspageMethods:
        """Methods of ``landing.syspage``."""
        return AsyncLandingSyspageMethods(self._caller)

    @property
    def template(self) -> AsyncLandingTemplateMethods:
        """Methods of ``landing.template``."""
        return AsyncLandingTemplateMethods(self._caller)


class LandingDemosMethods(Namespace):
    """Methods of ``landing.demos``."""

    def get_list(
        self,
        *,
        params: DemosGetListParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[DemosGetListItem]:
        """List the site and page templates registered by applications.

        Args:
            params: Extra options of the request. Keys: ``select``, ``filter``, ``order``,
                ``group``, ``limit``, ``offset``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The `params` parameter
                has the wrong type. ``ACCESS_DENIED``: The caller fails the basic access check
                for sites. ``TYPE_ERROR``: A parameter of the call has the wrong type.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.demos.getList``. Scope: ``landing``. Who may call: users who may
        view the Sites section. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-list.html
        """
        return self._list(_DEMOS__GET_LIST, {"params": params}, extra_params)

    def get_page_list(
        self,
        *,
        type: Literal["page", "store", "knowledge", "group", "mainpage"] | str,
        filter: DemosGetPageListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, DemosGetPageListResult]:
        """List the demo templates from which a page can be created.

        Args:
            type: Site, template or page type; within a manifest, kind of node or attribute. One
                of ``page`` (for pages), ``store`` (for online stores), ``knowledge`` (for
                knowledge bases), ``group`` (for group knowledge bases), ``mainpage`` (for the
                main page (Vibe)) and others. Required.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``TYPE``, ``ID``, ``XML_ID``, ``TITLE``, ``ACTIVE``, ``PUBLICATION``,
                ``LOCK_DELETE``, ``AVAILABLE``, ``SINGLETON``, ``SECTION``, ``DESCRIPTION``,
                ``PREVIEW``, ``PREVIEW2X``, ``PREVIEW3X``, ``APP_CODE``, ``REST``, ``DATA``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The `filter` parameter
                has the wrong type. ``MISSING_PARAMS``: The required `type` is missing.
                ``ACCESS_DENIED``: The caller fails the basic access check for sites.
                ``TYPE_ERROR``: A parameter of the call has the wrong type. ``SYSTEM_ERROR``:
                The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.demos.getPageList``. Scope: ``landing``. Who may call: users who
        may view the Sites section. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-page-list.html
        """
        return self._call(_DEMOS__GET_PAGE_LIST, {"type": type, "filter": filter}, extra_params)

    def get_site_list(
        self,
        *,
        type: Literal["page", "store", "knowledge", "group", "mainpage"] | str,
        filter: DemosGetSiteListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DemosGetSiteListResult:
        """List the demo templates from which a site can be created.

        Args:
            type: Site, template or page type; within a manifest, kind of node or attribute. One
                of ``page`` (for pages), ``store`` (for online stores), ``knowledge`` (for
                knowledge bases), ``group`` (for group knowledge bases), ``mainpage`` (for the
                main page (Vibe)) and others. Required.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``TYPE``, ``ID``, ``XML_ID``, ``TITLE``, ``ACTIVE``, ``PUBLICATION``,
                ``LOCK_DELETE``, ``AVAILABLE``, ``SINGLETON``, ``SECTION``, ``DESCRIPTION``,
                ``PREVIEW``, ``PREVIEW2X``, ``PREVIEW3X``, ``APP_CODE``, ``REST``, ``DATA``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The `filter` parameter
                has the wrong type. ``MISSING_PARAMS``: The required `type` is missing.
                ``ACCESS_DENIED``: The caller fails the basic access check for sites.
                ``TYPE_ERROR``: A parameter of the call has the wrong type. ``SYSTEM_ERROR``:
                The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.demos.getSiteList``. Scope: ``landing``. Who may call: users who
        may view the Sites section. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-site-list.html
        """
        return self._call(_DEMOS__GET_SITE_LIST, {"type": type, "filter": filter}, extra_params)

    def register(
        self,
        *,
        data: DemosRegisterData | Mapping[str, object],
        params: DemosRegisterParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[int]:
        """Offer a template in the site wizard, or renew the one with the same code.

        Args:
            data: New values: the anchor without #, or changes keyed by selector. Required.
                Keys: ``charset``, ``code`` (required), ``site_code``, ``name``,
                ``description``, ``type``, ``fields``, ``folders``, ``items``, ``layout``,
                ``preview``, ``preview2x``, ``preview3x``, ``preview_url``, ``show_in_list``,
                ``syspages``, ``version``, ``tpl_type``.
            params: Extra options of the request. Keys: ``site_template_id``, ``lang``,
                ``lang_original``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The `data` parameter has
                the wrong type. ``REGISTER_ERROR_DATA``: The `data` parameter is empty or
                malformed. ``CONTENT_IS_BAD``: The template holds content that is held to be
                unsafe. ``BX_EMPTY_REQUIRED``: The template or one of its elements lacks `code`
                in `data`. ``ACCESS_DENIED``: The caller has no right to make this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.demos.register``. Scope: ``landing``. Who may call: users who may
        view the Sites section. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-register.html
        """
        return self._call(_DEMOS__REGISTER, {"data": data, "params": params}, extra_params)

    def unregister(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a registered site or page template by its code.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `code` is
                missing. ``ACCESS_DENIED``: The caller fails the basic access check for sites.
                No code: The template could not be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.demos.unregister``. Scope: ``landing``. Who may call: users who
        may view the Sites section. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-unregister.html
        """
        return self._call(_DEMOS__UNREGISTER, {"code": code}, extra_params)


class AsyncLandingDemosMethods(AsyncNamespace):
    """Methods of ``landing.demos``."""

    def get_list(
        self,
        *,
        params: DemosGetListParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[DemosGetListItem]:
        """List the site and page templates registered by applications.

        Args:
            params: Extra options of the request. Keys: ``select``, ``filter``, ``order``,
                ``group``, ``limit``, ``offset``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The `params` parameter
                has the wrong type. ``ACCESS_DENIED``: The caller fails the basic access check
                for sites. ``TYPE_ERROR``: A parameter of the call has the wrong type.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.demos.getList``. Scope: ``landing``. Who may call: users who may
        view the Sites section. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-list.html
        """
        return self._list(_DEMOS__GET_LIST, {"params": params}, extra_params)

    async def get_page_list(
        self,
        *,
        type: Literal["page", "store", "knowledge", "group", "mainpage"] | str,
        filter: DemosGetPageListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, DemosGetPageListResult]:
        """List the demo templates from which a page can be created.

        Args:
            type: Site, template or page type; within a manifest, kind of node or attribute. One
                of ``page`` (for pages), ``store`` (for online stores), ``knowledge`` (for
                knowledge bases), ``group`` (for group knowledge bases), ``mainpage`` (for the
                main page (Vibe)) and others. Required.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``TYPE``, ``ID``, ``XML_ID``, ``TITLE``, ``ACTIVE``, ``PUBLICATION``,
                ``LOCK_DELETE``, ``AVAILABLE``, ``SINGLETON``, ``SECTION``, ``DESCRIPTION``,
                ``PREVIEW``, ``PREVIEW2X``, ``PREVIEW3X``, ``APP_CODE``, ``REST``, ``DATA``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The `filter` parameter
                has the wrong type. ``MISSING_PARAMS``: The required `type` is missing.
                ``ACCESS_DENIED``: The caller fails the basic access check for sites.
                ``TYPE_ERROR``: A parameter of the call has the wrong type. ``SYSTEM_ERROR``:
                The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.demos.getPageList``. Scope: ``landing``. Who may call: users who
        may view the Sites section. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-page-list.html
        """
        return await self._call(
            _DEMOS__GET_PAGE_LIST, {"type": type, "filter": filter}, extra_params
        )

    async def get_site_list(
        self,
        *,
        type: Literal["page", "store", "knowledge", "group", "mainpage"] | str,
        filter: DemosGetSiteListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DemosGetSiteListResult:
        """List the demo templates from which a site can be created.

        Args:
            type: Site, template or page type; within a manifest, kind of node or attribute. One
                of ``page`` (for pages), ``store`` (for online stores), ``knowledge`` (for
                knowledge bases), ``group`` (for group knowledge bases), ``mainpage`` (for the
                main page (Vibe)) and others. Required.
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``TYPE``, ``ID``, ``XML_ID``, ``TITLE``, ``ACTIVE``, ``PUBLICATION``,
                ``LOCK_DELETE``, ``AVAILABLE``, ``SINGLETON``, ``SECTION``, ``DESCRIPTION``,
                ``PREVIEW``, ``PREVIEW2X``, ``PREVIEW3X``, ``APP_CODE``, ``REST``, ``DATA``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The `filter` parameter
                has the wrong type. ``MISSING_PARAMS``: The required `type` is missing.
                ``ACCESS_DENIED``: The caller fails the basic access check for sites.
                ``TYPE_ERROR``: A parameter of the call has the wrong type. ``SYSTEM_ERROR``:
                The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.demos.getSiteList``. Scope: ``landing``. Who may call: users who
        may view the Sites section. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-site-list.html
        """
        return await self._call(
            _DEMOS__GET_SITE_LIST, {"type": type, "filter": filter}, extra_params
        )

    async def register(
        self,
        *,
        data: DemosRegisterData | Mapping[str, object],
        params: DemosRegisterParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[int]:
        """Offer a template in the site wizard, or renew the one with the same code.

        Args:
            data: New values: the anchor without #, or changes keyed by selector. Required.
                Keys: ``charset``, ``code`` (required), ``site_code``, ``name``,
                ``description``, ``type``, ``fields``, ``folders``, ``items``, ``layout``,
                ``preview``, ``preview2x``, ``preview3x``, ``preview_url``, ``show_in_list``,
                ``syspages``, ``version``, ``tpl_type``.
            params: Extra options of the request. Keys: ``site_template_id``, ``lang``,
                ``lang_original``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The `data` parameter has
                the wrong type. ``REGISTER_ERROR_DATA``: The `data` parameter is empty or
                malformed. ``CONTENT_IS_BAD``: The template holds content that is held to be
                unsafe. ``BX_EMPTY_REQUIRED``: The template or one of its elements lacks `code`
                in `data`. ``ACCESS_DENIED``: The caller has no right to make this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.demos.register``. Scope: ``landing``. Who may call: users who may
        view the Sites section. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-register.html
        """
        return await self._call(_DEMOS__REGISTER, {"data": data, "params": params}, extra_params)

    async def unregister(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a registered site or page template by its code.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `code` is
                missing. ``ACCESS_DENIED``: The caller fails the basic access check for sites.
                No code: The template could not be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.demos.unregister``. Scope: ``landing``. Who may call: users who
        may view the Sites section. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-unregister.html
        """
        return await self._call(_DEMOS__UNREGISTER, {"code": code}, extra_params)


class LandingRepoMethods(Namespace):
    """Methods of ``landing.repo``."""

    def bind(
        self,
        *,
        fields: RepoBindFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Register a placement of the application in the editor or the settings of sites.

        Args:
            fields: The placement. Required. Keys: ``PLACEMENT`` (required),
                ``PLACEMENT_HANDLER`` (required), ``TITLE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers; the documentation does not show it.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.repo.bind``. Scope: ``landing``. Who may call: users who may view
        the Sites section. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/embedding/block.html
        """
        return self._call(_REPO__BIND, {"fields": fields}, extra_params)

    def check_content(
        self,
        *,
        content: str,
        splitter: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> RepoCheckContentResult:
        """Check HTML for fragments that the sanitizer holds to be dangerous.

        Args:
            content: HTML of the card or block. Required.
            splitter: Mark put around dangerous fragments; `#SANITIZE#` by default.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `content` is
                missing. ``ERROR_ARGUMENT``: The `content` parameter has the wrong type.
                ``ACCESS_DENIED``: The caller fails the basic access check for sites.
                ``insufficient_scope``: The access token does not cover the `landing` scope.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.repo.checkContent``. Scope: ``landing``. Who may call: users who
        may view Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-check-content.html
        """
        return self._call(
            _REPO__CHECK_CONTENT, {"content": content, "splitter": splitter}, extra_params
        )

    def get_list(
        self,
        *,
        params: RepoGetListParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[RepoGetListItem]:
        """List the custom blocks in the block repository.

        Args:
            params: Extra options of the request. Keys: ``select``, ``filter``, ``order``,
                ``group``, ``limit``, ``offset``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller fails the basic
                access check for sites. ``ERROR_ARGUMENT``: The `params` parameter has the wrong
                type. ``SYSTEM_ERROR``: The server failed while carrying out the call.
                ``insufficient_scope``: The access token does not cover the `landing` scope.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.repo.getList``. Scope: ``landing``. Who may call: users who may
        view Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-get-list.html
        """
        return self._list(_REPO__GET_LIST, {"params": params}, extra_params)

    def register(
        self,
        *,
        code: str,
        fields: RepoRegisterFields | Mapping[str, object],
        manifest: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Put a custom block into the repository, or renew the one with the same code.

        Args:
            code: Code that identifies the entry. Required.
            fields: Values by field. Required. Keys: ``NAME`` (required), ``DESCRIPTION``,
                ``SECTIONS`` (required), ``PREVIEW`` (required), ``CONTENT`` (required),
                ``ACTIVE``, ``SITE_TEMPLATE_ID``, ``RESET``.
            manifest: Manifest of the block: its structure and editable parts.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller fails the basic
                access check for sites. ``ERROR_ARGUMENT``: An argument has the wrong type; the
                field `argument` names it. ``MISSING_PARAMS``: Either `code` or `fields` is
                missing. ``REQUIRED_FIELD_NO_EXISTS``: One of `NAME`, `CONTENT`, `SECTIONS` and
                `PREVIEW` is missing. ``MANIFEST_INTERSECT_IMG``: The manifest gives one
                selector both a node and a background or border style. ``CONTENT_IS_BAD``: The
                block's `CONTENT` was found unsafe by the sanitizer. ``PRESET_CONTENT_IS_BAD``:
                A card preset in the manifest holds unsafe content. ``UNSUPPORTED_BLOCK_TYPE``:
                The manifest's block type MAINPAGE is not allowed here.
                ``UNSUPPORTED_BLOCK_SUBTYPE``: The manifest's block subtype `widget` is not
                allowed here. ``insufficient_scope``: The access token does not cover the
                `landing` scope. ``SYSTEM_ERROR``: The server failed while carrying out the
                call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.repo.register``. Scope: ``landing``. Who may call: users who may
        view Sites and Stores. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-register.html
        """
        return self._call(
            _REPO__REGISTER, {"code": code, "fields": fields, "manifest": manifest}, extra_params
        )

    def unbind(
        self,
        *,
        code: str,
        handler: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool | None:
        """Remove placements that the application registered in the sites section.

        Args:
            code: Code that identifies the entry. Required.
            handler: Address of the handler that serves the placement or widget.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `code` is
                missing. ``PLACEMENT_NO_EXIST``: The application has no placement with this code
                and handler. ``ACCESS_DENIED``: The caller fails the basic access check for
                sites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.repo.unbind``. Scope: ``landing``. Who may call: users who may
        view the Sites section. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/embedding/landing-repo-unbind.html
        """
        return self._call(_REPO__UNBIND, {"code": code, "handler": handler}, extra_params)

    def unregister(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete the custom block with a given code from the repository.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `code` is
                missing. ``ERROR_ARGUMENT``: The `code` parameter has the wrong type.
                ``ACCESS_DENIED``: The caller fails the basic access check for sites.
                ``insufficient_scope``: The access token does not cover the `landing` scope. No
                code: The block could not be deleted from the repository.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.repo.unregister``. Scope: ``landing``. Who may call: users who may
        view Sites and Stores. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-unregister.html
        """
        return self._call(_REPO__UNREGISTER, {"code": code}, extra_params)


class AsyncLandingRepoMethods(AsyncNamespace):
    """Methods of ``landing.repo``."""

    async def bind(
        self,
        *,
        fields: RepoBindFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Register a placement of the application in the editor or the settings of sites.

        Args:
            fields: The placement. Required. Keys: ``PLACEMENT`` (required),
                ``PLACEMENT_HANDLER`` (required), ``TITLE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers; the documentation does not show it.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.repo.bind``. Scope: ``landing``. Who may call: users who may view
        the Sites section. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/embedding/block.html
        """
        return await self._call(_REPO__BIND, {"fields": fields}, extra_params)

    async def check_content(
        self,
        *,
        content: str,
        splitter: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> RepoCheckContentResult:
        """Check HTML for fragments that the sanitizer holds to be dangerous.

        Args:
            content: HTML of the card or block. Required.
            splitter: Mark put around dangerous fragments; `#SANITIZE#` by default.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `content` is
                missing. ``ERROR_ARGUMENT``: The `content` parameter has the wrong type.
                ``ACCESS_DENIED``: The caller fails the basic access check for sites.
                ``insufficient_scope``: The access token does not cover the `landing` scope.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.repo.checkContent``. Scope: ``landing``. Who may call: users who
        may view Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-check-content.html
        """
        return await self._call(
            _REPO__CHECK_CONTENT, {"content": content, "splitter": splitter}, extra_params
        )

    def get_list(
        self,
        *,
        params: RepoGetListParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[RepoGetListItem]:
        """List the custom blocks in the block repository.

        Args:
            params: Extra options of the request. Keys: ``select``, ``filter``, ``order``,
                ``group``, ``limit``, ``offset``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller fails the basic
                access check for sites. ``ERROR_ARGUMENT``: The `params` parameter has the wrong
                type. ``SYSTEM_ERROR``: The server failed while carrying out the call.
                ``insufficient_scope``: The access token does not cover the `landing` scope.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.repo.getList``. Scope: ``landing``. Who may call: users who may
        view Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-get-list.html
        """
        return self._list(_REPO__GET_LIST, {"params": params}, extra_params)

    async def register(
        self,
        *,
        code: str,
        fields: RepoRegisterFields | Mapping[str, object],
        manifest: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Put a custom block into the repository, or renew the one with the same code.

        Args:
            code: Code that identifies the entry. Required.
            fields: Values by field. Required. Keys: ``NAME`` (required), ``DESCRIPTION``,
                ``SECTIONS`` (required), ``PREVIEW`` (required), ``CONTENT`` (required),
                ``ACTIVE``, ``SITE_TEMPLATE_ID``, ``RESET``.
            manifest: Manifest of the block: its structure and editable parts.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller fails the basic
                access check for sites. ``ERROR_ARGUMENT``: An argument has the wrong type; the
                field `argument` names it. ``MISSING_PARAMS``: Either `code` or `fields` is
                missing. ``REQUIRED_FIELD_NO_EXISTS``: One of `NAME`, `CONTENT`, `SECTIONS` and
                `PREVIEW` is missing. ``MANIFEST_INTERSECT_IMG``: The manifest gives one
                selector both a node and a background or border style. ``CONTENT_IS_BAD``: The
                block's `CONTENT` was found unsafe by the sanitizer. ``PRESET_CONTENT_IS_BAD``:
                A card preset in the manifest holds unsafe content. ``UNSUPPORTED_BLOCK_TYPE``:
                The manifest's block type MAINPAGE is not allowed here.
                ``UNSUPPORTED_BLOCK_SUBTYPE``: The manifest's block subtype `widget` is not
                allowed here. ``insufficient_scope``: The access token does not cover the
                `landing` scope. ``SYSTEM_ERROR``: The server failed while carrying out the
                call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.repo.register``. Scope: ``landing``. Who may call: users who may
        view Sites and Stores. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-register.html
        """
        return await self._call(
            _REPO__REGISTER, {"code": code, "fields": fields, "manifest": manifest}, extra_params
        )

    async def unbind(
        self,
        *,
        code: str,
        handler: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool | None:
        """Remove placements that the application registered in the sites section.

        Args:
            code: Code that identifies the entry. Required.
            handler: Address of the handler that serves the placement or widget.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `code` is
                missing. ``PLACEMENT_NO_EXIST``: The application has no placement with this code
                and handler. ``ACCESS_DENIED``: The caller fails the basic access check for
                sites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.repo.unbind``. Scope: ``landing``. Who may call: users who may
        view the Sites section. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/embedding/landing-repo-unbind.html
        """
        return await self._call(_REPO__UNBIND, {"code": code, "handler": handler}, extra_params)

    async def unregister(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete the custom block with a given code from the repository.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `code` is
                missing. ``ERROR_ARGUMENT``: The `code` parameter has the wrong type.
                ``ACCESS_DENIED``: The caller fails the basic access check for sites.
                ``insufficient_scope``: The access token does not cover the `landing` scope. No
                code: The block could not be deleted from the repository.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.repo.unregister``. Scope: ``landing``. Who may call: users who may
        view Sites and Stores. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-unregister.html
        """
        return await self._call(_REPO__UNREGISTER, {"code": code}, extra_params)


class LandingRepowidgetMethods(Namespace):
    """Methods of ``landing.repowidget``."""

    def debug(
        self,
        *,
        enable: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Switch debug mode on or off for all widgets of the application.

        Args:
            enable: Whether debug mode is to be on.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``APP_NOT_FOUND``: The application was not
                found, probably because its authorisation is broken.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.repowidget.debug``. Scope: ``landing``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-debug.html
        """
        return self._call(_REPOWIDGET__DEBUG, {"enable": enable}, extra_params)

    def getlist(
        self,
        *,
        params: RepowidgetGetlistParams | Mapping[str, object],
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[RepowidgetGetlistItem]:
        """List the application's Vibe widgets that match a filter.

        Args:
            params: Extra options of the request. Required. Keys: ``select``, ``filter``,
                ``group``, ``order``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.repowidget.getlist``. Scope: ``landing``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-get-list.html
        """
        return self._list(
            _REPOWIDGET__GETLIST,
            {
                "params": _in_fields(
                    params, {"filter": {"ACTIVE": _yes_no}, "group": {"ACTIVE": _yes_no}}
                ),
                "start": start,
            },
            extra_params,
        )

    def register(
        self,
        *,
        code: str,
        fields: RepowidgetRegisterFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Register a widget for the Vibe start page, or update it if its code exists.

        Args:
            code: Code that identifies the entry. Required.
            fields: Values by field. Required. Keys: ``NAME`` (required), ``PREVIEW``
                (required), ``DESCRIPTION``, ``CONTENT`` (required), ``SECTIONS`` (required),
                ``WIDGET_PARAMS`` (required), ``ACTIVE``, ``SITE_TEMPLATE_ID``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``REQUIRED_FIELD_NO_EXISTS``: A required
                widget field is missing; the message names it. ``REQUIRED_PARAM_NO_EXISTS``: A
                required entry of `WIDGET_PARAMS` is missing; the message names it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.repowidget.register``. Scope: ``landing``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-register.html
        """
        return self._call(
            _REPOWIDGET__REGISTER,
            {"code": code, "fields": _in_fields(fields, {"ACTIVE": _yes_no})},
            extra_params,
        )

    def unregister(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a Vibe widget by its code.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.repowidget.unregister``. Scope: ``landing``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-unregister.html
        """
        return self._call(_REPOWIDGET__UNREGISTER, {"code": code}, extra_params)


class AsyncLandingRepowidgetMethods(AsyncNamespace):
    """Methods of ``landing.repowidget``."""

    async def debug(
        self,
        *,
        enable: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Switch debug mode on or off for all widgets of the application.

        Args:
            enable: Whether debug mode is to be on.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``APP_NOT_FOUND``: The application was not
                found, probably because its authorisation is broken.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.repowidget.debug``. Scope: ``landing``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-debug.html
        """
        return await self._call(_REPOWIDGET__DEBUG, {"enable": enable}, extra_params)

    def getlist(
        self,
        *,
        params: RepowidgetGetlistParams | Mapping[str, object],
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[RepowidgetGetlistItem]:
        """List the application's Vibe widgets that match a filter.

        Args:
            params: Extra options of the request. Required. Keys: ``select``, ``filter``,
                ``group``, ``order``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.repowidget.getlist``. Scope: ``landing``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-get-list.html
        """
        return self._list(
            _REPOWIDGET__GETLIST,
            {
                "params": _in_fields(
                    params, {"filter": {"ACTIVE": _yes_no}, "group": {"ACTIVE": _yes_no}}
                ),
                "start": start,
            },
            extra_params,
        )

    async def register(
        self,
        *,
        code: str,
        fields: RepowidgetRegisterFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Register a widget for the Vibe start page, or update it if its code exists.

        Args:
            code: Code that identifies the entry. Required.
            fields: Values by field. Required. Keys: ``NAME`` (required), ``PREVIEW``
                (required), ``DESCRIPTION``, ``CONTENT`` (required), ``SECTIONS`` (required),
                ``WIDGET_PARAMS`` (required), ``ACTIVE``, ``SITE_TEMPLATE_ID``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``REQUIRED_FIELD_NO_EXISTS``: A required
                widget field is missing; the message names it. ``REQUIRED_PARAM_NO_EXISTS``: A
                required entry of `WIDGET_PARAMS` is missing; the message names it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.repowidget.register``. Scope: ``landing``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-register.html
        """
        return await self._call(
            _REPOWIDGET__REGISTER,
            {"code": code, "fields": _in_fields(fields, {"ACTIVE": _yes_no})},
            extra_params,
        )

    async def unregister(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a Vibe widget by its code.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.repowidget.unregister``. Scope: ``landing``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-unregister.html
        """
        return await self._call(_REPOWIDGET__UNREGISTER, {"code": code}, extra_params)


class LandingRoleMethods(Namespace):
    """Methods of ``landing.role``."""

    def enable(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        mode: bool | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Switch all site sections between the role-based and the extended access model.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            mode: Whether roles decide on access; false for the extended model. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights to work with Sites and Stores. ``IS_NOT_ADMIN``: The caller is no
                administrator; with `scope`, full access to Sites and Stores is not enough.
                ``FEATURE_NOT_AVAIL``: The current plan offers no rights management for Sites
                and Stores. ``MISSING_PARAMS``: The required `mode` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.role.enable``. Scope: ``landing``. Who may call: administrators
        and users with full access to Sites and Stores; with a scope, administrators only.
        Writes.

        https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-enable.html
        """
        return self._call(_ROLE__ENABLE, {"scope": scope, "mode": mode}, extra_params)

    def get_list(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[RoleGetListResult]:
        """List the access roles for a type of sites.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller is not
                authorised or lacks rights to Sites and Stores. ``IS_NOT_ADMIN``: The caller is
                no administrator and lacks full access to Sites and Stores.
                ``FEATURE_NOT_AVAIL``: The current plan offers no rights management for Sites
                and Stores.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.role.getList``. Scope: ``landing``. Who may call: administrators
        and users with full access to Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-list.html
        """
        return self._call(_ROLE__GET_LIST, {"scope": scope}, extra_params)

    def get_rights(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, list[str]]:
        """Get the rights of one role, site by site.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Sites and Stores are
                closed to the caller. ``IS_NOT_ADMIN``: The caller is no administrator and lacks
                full access to Sites and Stores. ``FEATURE_NOT_AVAIL``: The current plan offers
                no rights management for Sites and Stores. ``MISSING_PARAMS``: The required `id`
                is missing. ``ROLE_SCOPE_MISMATCH``: The role does not exist or belongs to
                another section than `scope` says.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.role.getRights``. Scope: ``landing``. Who may call: administrators
        and users with full access to Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-rights.html
        """
        return self._call(_ROLE__GET_RIGHTS, {"scope": scope, "id": id}, extra_params)

    def is_enabled(self, *, extra_params: Mapping[str, object] | None = None) -> bool:
        """Check whether sites use the role-based access model.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights to work with Sites and Stores. ``IS_NOT_ADMIN``: The caller lacks full
                access to Sites and Stores. ``FEATURE_NOT_AVAIL``: The current plan offers no
                rights management for Sites and Stores.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.role.isEnabled``. Scope: ``landing``. Who may call: users with
        full access to Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-is-enabled.html
        """
        return self._call(_ROLE__IS_ENABLED, {}, extra_params)

    def set_access_codes(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        codes: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace the list of users, groups and departments that hold a role.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            codes: Complete list of access codes that hold the role.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights to work with Sites and Stores. ``IS_NOT_ADMIN``: The caller is no
                administrator and lacks full access to Sites and Stores. ``FEATURE_NOT_AVAIL``:
                The current plan offers no rights management for Sites and Stores.
                ``MISSING_PARAMS``: The required `id` is missing. ``ERROR_ARGUMENT``: The
                `codes` parameter is not an array. ``ROLE_SCOPE_MISMATCH``: The role does not
                exist or belongs to another section than `scope` says.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.role.setAccessCodes``. Scope: ``landing``. Who may call:
        administrators and users with full access to Sites and Stores. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-access-codes.html
        """
        return self._call(
            _ROLE__SET_ACCESS_CODES, {"scope": scope, "id": id, "codes": codes}, extra_params
        )

    def set_rights(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        rights: Mapping[str, Sequence[str]],
        additional: Sequence[Literal["menu24", "create"] | str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace the rights of a role for sites and by default.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            rights: Complete new rights: operations for each access code or site. Required.
            additional: Further options: for saving, for the URL or for the role. One of
                ``menu24`` (sees the section in the menu), ``create`` (may create sites,
                knowledge bases or pages) and others.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights to work with Sites and Stores. ``IS_NOT_ADMIN``: The caller is no
                administrator and lacks full access to Sites and Stores. ``FEATURE_NOT_AVAIL``:
                The current plan offers no rights management for Sites and Stores.
                ``MISSING_PARAMS``: Either `id` or `rights` is missing. ``ROLE_SCOPE_MISMATCH``:
                The role does not exist or belongs to another section than `scope` says.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.role.setRights``. Scope: ``landing``. Who may call: administrators
        and users with full access to Sites and Stores. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-rights.html
        """
        return self._call(
            _ROLE__SET_RIGHTS,
            {"scope": scope, "id": id, "rights": rights, "additional": additional},
            extra_params,
        )


class AsyncLandingRoleMethods(AsyncNamespace):
    """Methods of ``landing.role``."""

    async def enable(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        mode: bool | int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Switch all site sections between the role-based and the extended access model.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            mode: Whether roles decide on access; false for the extended model. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights to work with Sites and Stores. ``IS_NOT_ADMIN``: The caller is no
                administrator; with `scope`, full access to Sites and Stores is not enough.
                ``FEATURE_NOT_AVAIL``: The current plan offers no rights management for Sites
                and Stores. ``MISSING_PARAMS``: The required `mode` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.role.enable``. Scope: ``landing``. Who may call: administrators
        and users with full access to Sites and Stores; with a scope, administrators only.
        Writes.

        https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-enable.html
        """
        return await self._call(_ROLE__ENABLE, {"scope": scope, "mode": mode}, extra_params)

    async def get_list(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[RoleGetListResult]:
        """List the access roles for a type of sites.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller is not
                authorised or lacks rights to Sites and Stores. ``IS_NOT_ADMIN``: The caller is
                no administrator and lacks full access to Sites and Stores.
                ``FEATURE_NOT_AVAIL``: The current plan offers no rights management for Sites
                and Stores.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.role.getList``. Scope: ``landing``. Who may call: administrators
        and users with full access to Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-list.html
        """
        return await self._call(_ROLE__GET_LIST, {"scope": scope}, extra_params)

    async def get_rights(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, list[str]]:
        """Get the rights of one role, site by site.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Sites and Stores are
                closed to the caller. ``IS_NOT_ADMIN``: The caller is no administrator and lacks
                full access to Sites and Stores. ``FEATURE_NOT_AVAIL``: The current plan offers
                no rights management for Sites and Stores. ``MISSING_PARAMS``: The required `id`
                is missing. ``ROLE_SCOPE_MISMATCH``: The role does not exist or belongs to
                another section than `scope` says.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.role.getRights``. Scope: ``landing``. Who may call: administrators
        and users with full access to Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-rights.html
        """
        return await self._call(_ROLE__GET_RIGHTS, {"scope": scope, "id": id}, extra_params)

    async def is_enabled(self, *, extra_params: Mapping[str, object] | None = None) -> bool:
        """Check whether sites use the role-based access model.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights to work with Sites and Stores. ``IS_NOT_ADMIN``: The caller lacks full
                access to Sites and Stores. ``FEATURE_NOT_AVAIL``: The current plan offers no
                rights management for Sites and Stores.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.role.isEnabled``. Scope: ``landing``. Who may call: users with
        full access to Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-is-enabled.html
        """
        return await self._call(_ROLE__IS_ENABLED, {}, extra_params)

    async def set_access_codes(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        codes: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace the list of users, groups and departments that hold a role.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            codes: Complete list of access codes that hold the role.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights to work with Sites and Stores. ``IS_NOT_ADMIN``: The caller is no
                administrator and lacks full access to Sites and Stores. ``FEATURE_NOT_AVAIL``:
                The current plan offers no rights management for Sites and Stores.
                ``MISSING_PARAMS``: The required `id` is missing. ``ERROR_ARGUMENT``: The
                `codes` parameter is not an array. ``ROLE_SCOPE_MISMATCH``: The role does not
                exist or belongs to another section than `scope` says.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.role.setAccessCodes``. Scope: ``landing``. Who may call:
        administrators and users with full access to Sites and Stores. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-access-codes.html
        """
        return await self._call(
            _ROLE__SET_ACCESS_CODES, {"scope": scope, "id": id, "codes": codes}, extra_params
        )

    async def set_rights(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        rights: Mapping[str, Sequence[str]],
        additional: Sequence[Literal["menu24", "create"] | str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace the rights of a role for sites and by default.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            rights: Complete new rights: operations for each access code or site. Required.
            additional: Further options: for saving, for the URL or for the role. One of
                ``menu24`` (sees the section in the menu), ``create`` (may create sites,
                knowledge bases or pages) and others.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights to work with Sites and Stores. ``IS_NOT_ADMIN``: The caller is no
                administrator and lacks full access to Sites and Stores. ``FEATURE_NOT_AVAIL``:
                The current plan offers no rights management for Sites and Stores.
                ``MISSING_PARAMS``: Either `id` or `rights` is missing. ``ROLE_SCOPE_MISMATCH``:
                The role does not exist or belongs to another section than `scope` says.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.role.setRights``. Scope: ``landing``. Who may call: administrators
        and users with full access to Sites and Stores. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-rights.html
        """
        return await self._call(
            _ROLE__SET_RIGHTS,
            {"scope": scope, "id": id, "rights": rights, "additional": additional},
            extra_params,
        )


class LandingSyspageMethods(Namespace):
    """Methods of ``landing.syspage``."""

    def delete_for_landing(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove every assignment of one page as a special page, on all sites.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller lacks the general right to work with
                sites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.syspage.deleteForLanding``. Scope: ``landing``. Who may call:
        users who may change the site's settings. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-landing.html
        """
        return self._call(_SYSPAGE__DELETE_FOR_LANDING, {"scope": scope, "id": id}, extra_params)

    def delete_for_site(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove all special-page assignments of a site, keeping the pages.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller lacks the general right to work with
                sites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.syspage.deleteForSite``. Scope: ``landing``. Who may call: users
        who may change the site's settings. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-site.html
        """
        return self._call(_SYSPAGE__DELETE_FOR_SITE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        active: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List the special pages assigned to a site.

        Args:
            id: Identifier. Required.
            active: Whether it is active.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller has no access to the call or to the
                landing module. ``TYPE_ERROR``: The `id` parameter has the wrong type.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.syspage.get``. Scope: ``landing``. Who may call: users who may
        read the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get.html
        """
        return self._call(_SYSPAGE__GET, {"id": id, "active": active}, extra_params)

    def get_special_page(
        self,
        *,
        site_id: int,
        type: Literal[
            "mainpage", "catalog", "personal", "cart", "order", "payment", "compare", "feedback"
        ]
        | str,
        additional: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> str | None:
        """Get the address of a site's special page of a given kind.

        Args:
            site_id: Identifier of the site. Required.
            type: Site, template or page type; within a manifest, kind of node or attribute. One
                of ``mainpage`` (main page), ``catalog`` (first page of the catalogue),
                ``personal`` (customer's personal area), ``cart`` (shopping cart), ``order``
                (checkout), ``payment`` (payment page), ``compare`` (product comparison),
                ``feedback`` (feedback page) and others. Required.
            additional: Further options: for saving, for the URL or for the role.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `siteId` or `type`
                is missing. ``ACCESS_DENIED``: The caller lacks the rights to work with Sites
                and Stores. ``ERROR_ARGUMENT``: One of `siteId`, `type` and `additional` has the
                wrong type. ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.syspage.getSpecialPage``. Scope: ``landing``. Who may call: users
        who may read the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get-special-page.html
        """
        return self._call(
            _SYSPAGE__GET_SPECIAL_PAGE,
            {"siteId": site_id, "type": type, "additional": additional},
            extra_params,
        )

    def set(
        self,
        *,
        id: int,
        type: Literal[
            "mainpage", "catalog", "personal", "cart", "order", "payment", "compare", "feedback"
        ]
        | str,
        lid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Assign a special page to a site, or remove the assignment.

        Args:
            id: Identifier. Required.
            type: Site, template or page type; within a manifest, kind of node or attribute. One
                of ``mainpage`` (main page), ``catalog`` (first page of the catalogue),
                ``personal`` (customer's personal area), ``cart`` (shopping cart), ``order``
                (checkout), ``payment`` (payment page), ``compare`` (product comparison),
                ``feedback`` (feedback page) and others. Required.
            lid: Identifier of the page.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `id` or `type` is
                missing. ``ACCESS_DENIED``: The caller lacks the general right to work with
                sites. ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.syspage.set``. Scope: ``landing``. Who may call: users who may
        change the site's settings. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-set.html
        """
        return self._call(_SYSPAGE__SET, {"id": id, "type": type, "lid": lid}, extra_params)


class AsyncLandingSyspageMethods(AsyncNamespace):
    """Methods of ``landing.syspage``."""

    async def delete_for_landing(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove every assignment of one page as a special page, on all sites.

        Args:
            scope: Internal landing scope, matching the type of site; not the REST scope.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller lacks the general right to work with
                sites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.syspage.deleteForLanding``. Scope: ``landing``. Who may call:
        users who may change the site's settings. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-landing.html
        """
        return await self._call(
            _SYSPAGE__DELETE_FOR_LANDING, {"scope": scope, "id": id}, extra_params
        )

    async def delete_for_site(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove all special-page assignments of a site, keeping the pages.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller lacks the general right to work with
                sites.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.syspage.deleteForSite``. Scope: ``landing``. Who may call: users
        who may change the site's settings. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-site.html
        """
        return await self._call(_SYSPAGE__DELETE_FOR_SITE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        active: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List the special pages assigned to a site.

        Args:
            id: Identifier. Required.
            active: Whether it is active.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ACCESS_DENIED``: The caller has no access to the call or to the
                landing module. ``TYPE_ERROR``: The `id` parameter has the wrong type.
                ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.syspage.get``. Scope: ``landing``. Who may call: users who may
        read the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get.html
        """
        return await self._call(_SYSPAGE__GET, {"id": id, "active": active}, extra_params)

    async def get_special_page(
        self,
        *,
        site_id: int,
        type: Literal[
            "mainpage", "catalog", "personal", "cart", "order", "payment", "compare", "feedback"
        ]
        | str,
        additional: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> str | None:
        """Get the address of a site's special page of a given kind.

        Args:
            site_id: Identifier of the site. Required.
            type: Site, template or page type; within a manifest, kind of node or attribute. One
                of ``mainpage`` (main page), ``catalog`` (first page of the catalogue),
                ``personal`` (customer's personal area), ``cart`` (shopping cart), ``order``
                (checkout), ``payment`` (payment page), ``compare`` (product comparison),
                ``feedback`` (feedback page) and others. Required.
            additional: Further options: for saving, for the URL or for the role.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `siteId` or `type`
                is missing. ``ACCESS_DENIED``: The caller lacks the rights to work with Sites
                and Stores. ``ERROR_ARGUMENT``: One of `siteId`, `type` and `additional` has the
                wrong type. ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.syspage.getSpecialPage``. Scope: ``landing``. Who may call: users
        who may read the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get-special-page.html
        """
        return await self._call(
            _SYSPAGE__GET_SPECIAL_PAGE,
            {"siteId": site_id, "type": type, "additional": additional},
            extra_params,
        )

    async def set(
        self,
        *,
        id: int,
        type: Literal[
            "mainpage", "catalog", "personal", "cart", "order", "payment", "compare", "feedback"
        ]
        | str,
        lid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Assign a special page to a site, or remove the assignment.

        Args:
            id: Identifier. Required.
            type: Site, template or page type; within a manifest, kind of node or attribute. One
                of ``mainpage`` (main page), ``catalog`` (first page of the catalogue),
                ``personal`` (customer's personal area), ``cart`` (shopping cart), ``order``
                (checkout), ``payment`` (payment page), ``compare`` (product comparison),
                ``feedback`` (feedback page) and others. Required.
            lid: Identifier of the page.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: Either `id` or `type` is
                missing. ``ACCESS_DENIED``: The caller lacks the general right to work with
                sites. ``SYSTEM_ERROR``: The server failed while carrying out the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.syspage.set``. Scope: ``landing``. Who may call: users who may
        change the site's settings. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-set.html
        """
        return await self._call(_SYSPAGE__SET, {"id": id, "type": type, "lid": lid}, extra_params)


class LandingTemplateMethods(Namespace):
    """Methods of ``landing.template``."""

    def get_landing_ref(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool | dict[str, int]:
        """Get the included areas bound to a page itself, without those of its site.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ENTITY_NOT_FOUND``: The page is not there or out of the caller's
                reach. ``ACCESS_DENIED``: The caller may not view the site.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.template.getLandingRef``. Scope: ``landing``. Who may call: users
        who may view the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-landing-ref.html
        """
        return self._call(_TEMPLATE__GET_LANDING_REF, {"id": id}, extra_params)

    def getlist(
        self,
        *,
        params: TemplateGetlistParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[TemplateGetlistItem]:
        """List the view templates of the account that match a filter.

        Args:
            params: Extra options of the request. Keys: ``select``, ``filter``, ``order``,
                ``limit``, ``offset``, ``group``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights to work with Sites and Stores. ``TYPE_ERROR``: A parameter of the call
                has the wrong type. ``SYSTEM_ERROR``: The server failed while carrying out the
                call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.template.getlist``. Scope: ``landing``. Who may call: users with
        access to Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-list.html
        """
        return self._list(_TEMPLATE__GETLIST, {"params": params}, extra_params)

    def get_site_ref(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool | dict[str, int]:
        """Get the included areas bound to a site, without those of its pages.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ENTITY_NOT_FOUND``: The site is not there or out of the caller's
                reach. ``ACCESS_DENIED``: The caller may not view the site.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.template.getSiteRef``. Scope: ``landing``. Who may call: users who
        may view the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-site-ref.html
        """
        return self._call(_TEMPLATE__GET_SITE_REF, {"id": id}, extra_params)

    def set_landing_ref(
        self,
        *,
        id: int,
        data: Mapping[str, int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Set which pages serve as included areas of a page, such as header or footer.

        Args:
            id: Identifier. Required.
            data: New values: the anchor without #, or changes keyed by selector.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ENTITY_NOT_FOUND``: The page is not there or out of the caller's
                reach. ``ACCESS_DENIED``: The caller may not change the page's settings.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.template.setLandingRef``. Scope: ``landing``. Who may call: users
        who may change the page's settings. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-landing-ref.html
        """
        return self._call(_TEMPLATE__SET_LANDING_REF, {"id": id, "data": data}, extra_params)

    def set_site_ref(
        self,
        *,
        id: int,
        data: Mapping[str, int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Set which pages serve as included areas of a site, such as header or footer.

        Args:
            id: Identifier. Required.
            data: New values: the anchor without #, or changes keyed by selector.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ENTITY_NOT_FOUND``: The site is not there or out of the caller's
                reach. ``ACCESS_DENIED``: The caller may not change the site's settings.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.template.setSiteRef``. Scope: ``landing``. Who may call: users who
        may change the site's settings. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-site-ref.html
        """
        return self._call(_TEMPLATE__SET_SITE_REF, {"id": id, "data": data}, extra_params)


class AsyncLandingTemplateMethods(AsyncNamespace):
    """Methods of ``landing.template``."""

    async def get_landing_ref(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool | dict[str, int]:
        """Get the included areas bound to a page itself, without those of its site.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ENTITY_NOT_FOUND``: The page is not there or out of the caller's
                reach. ``ACCESS_DENIED``: The caller may not view the site.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.template.getLandingRef``. Scope: ``landing``. Who may call: users
        who may view the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-landing-ref.html
        """
        return await self._call(_TEMPLATE__GET_LANDING_REF, {"id": id}, extra_params)

    def getlist(
        self,
        *,
        params: TemplateGetlistParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[TemplateGetlistItem]:
        """List the view templates of the account that match a filter.

        Args:
            params: Extra options of the request. Keys: ``select``, ``filter``, ``order``,
                ``limit``, ``offset``, ``group``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights to work with Sites and Stores. ``TYPE_ERROR``: A parameter of the call
                has the wrong type. ``SYSTEM_ERROR``: The server failed while carrying out the
                call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.template.getlist``. Scope: ``landing``. Who may call: users with
        access to Sites and Stores. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-list.html
        """
        return self._list(_TEMPLATE__GETLIST, {"params": params}, extra_params)

    async def get_site_ref(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool | dict[str, int]:
        """Get the included areas bound to a site, without those of its pages.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ENTITY_NOT_FOUND``: The site is not there or out of the caller's
                reach. ``ACCESS_DENIED``: The caller may not view the site.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.template.getSiteRef``. Scope: ``landing``. Who may call: users who
        may view the site. Reads only.

        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-site-ref.html
        """
        return await self._call(_TEMPLATE__GET_SITE_REF, {"id": id}, extra_params)

    async def set_landing_ref(
        self,
        *,
        id: int,
        data: Mapping[str, int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Set which pages serve as included areas of a page, such as header or footer.

        Args:
            id: Identifier. Required.
            data: New values: the anchor without #, or changes keyed by selector.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ENTITY_NOT_FOUND``: The page is not there or out of the caller's
                reach. ``ACCESS_DENIED``: The caller may not change the page's settings.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.template.setLandingRef``. Scope: ``landing``. Who may call: users
        who may change the page's settings. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-landing-ref.html
        """
        return await self._call(_TEMPLATE__SET_LANDING_REF, {"id": id, "data": data}, extra_params)

    async def set_site_ref(
        self,
        *,
        id: int,
        data: Mapping[str, int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Set which pages serve as included areas of a site, such as header or footer.

        Args:
            id: Identifier. Required.
            data: New values: the anchor without #, or changes keyed by selector.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MISSING_PARAMS``: The required `id` is
                missing. ``ENTITY_NOT_FOUND``: The site is not there or out of the caller's
                reach. ``ACCESS_DENIED``: The caller may not change the site's settings.
            HTTPError, TransportError: no answer of the API came.

        REST method ``landing.template.setSiteRef``. Scope: ``landing``. Who may call: users who
        may change the site's settings. Writes.

        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-site-ref.html
        """
        return await self._call(_TEMPLATE__SET_SITE_REF, {"id": id, "data": data}, extra_params)
