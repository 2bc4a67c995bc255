# Generated from spec/crm/timeline: edit the spec there, then run python -m generator build.
"""Methods of ``crm.timeline``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class BindingsBindFields(TypedDict):
    """Values by field."""

    OWNER_ID: int
    """Identifier of the owner, or of the object that the entry belongs to."""
    ENTITY_ID: int
    """Identifier of the object that the entry belongs to."""
    ENTITY_TYPE: Literal["lead", "deal", "contact", "company", "order"]
    """Type of the object or directory concerned. One of ``lead``, ``deal``, ``contact``,
    ``company``, ``order``.
    """


class BindingsFieldsResult(TypedDict):
    """What ``result`` holds."""

    type: str
    """Data type of a field, or kind of content block or action."""
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


class BindingsListItem(TypedDict):
    """What ``result`` holds."""

    OWNER_ID: str
    """Identifier of the owner, or of the object that the entry belongs to."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    ENTITY_TYPE: str
    """Type of the object or directory concerned."""


class BindingsUnbindFields(TypedDict):
    """Values by field."""

    OWNER_ID: int
    """Identifier of the owner, or of the object that the entry belongs to."""
    ENTITY_ID: int
    """Identifier of the object that the entry belongs to."""
    ENTITY_TYPE: Literal["lead", "deal", "contact", "company", "order"]
    """Type of the object or directory concerned. One of ``lead``, ``deal``, ``contact``,
    ``company``, ``order``.
    """


class CommentAddFields(TypedDict):
    """Values by field."""

    ENTITY_ID: int
    """Identifier of the object that the entry belongs to."""
    ENTITY_TYPE: str
    """Type of the object or directory concerned."""
    COMMENT: str
    """Text of the comment."""
    FILES: NotRequired[object]
    """Files attached to the comment, each with name and base64 content."""


class CommentFieldsResult(TypedDict):
    """What ``result`` holds."""

    type: str
    """Data type of a field, or kind of content block or action."""
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


class CommentGetResultFilesImage(TypedDict):
    """What ``image`` holds."""

    width: int
    height: int


class CommentGetResultFiles(TypedDict):
    """Files attached to the comment, each with name and base64 content."""

    id: int
    """Identifier."""
    date: str
    type: str
    """Data type of a field, or kind of content block or action."""
    name: str
    size: int
    image: CommentGetResultFilesImage
    authorId: int
    """Identifier of the author."""
    authorName: str
    """Name of the user who added the file."""
    urlPreview: str
    """Whether to show link previews; for a file, link to its preview."""
    urlShow: str
    """Link that shows the file."""
    urlDownload: str
    """Link that downloads the file."""


class CommentGetResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    ENTITY_TYPE: str
    """Type of the object or directory concerned."""
    CREATED: str
    """Time when the comment was added."""
    COMMENT: str
    """Text of the comment."""
    AUTHOR_ID: str
    """User who wrote the comment; cannot be changed later."""
    FILES: dict[str, CommentGetResultFiles]
    """Files attached to the comment, each with name and base64 content."""


class CommentListItemFilesImage(TypedDict):
    """What ``image`` holds."""

    width: int
    height: int


class CommentListItemFiles(TypedDict):
    """Files attached to the comment, each with name and base64 content."""

    id: int
    """Identifier."""
    date: str
    type: str
    """Data type of a field, or kind of content block or action."""
    name: str
    size: int
    image: CommentListItemFilesImage
    authorId: int
    """Identifier of the author."""
    authorName: str
    """Name of the user who added the file."""
    urlPreview: str
    """Whether to show link previews; for a file, link to its preview."""
    urlShow: str
    """Link that shows the file."""
    urlDownload: str
    """Link that downloads the file."""


class CommentListItem(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    ENTITY_TYPE: str
    """Type of the object or directory concerned."""
    CREATED: str
    """Time when the comment was added."""
    COMMENT: str
    """Text of the comment."""
    AUTHOR_ID: str
    """User who wrote the comment; cannot be changed later."""
    FILES: dict[str, CommentListItemFiles]
    """Files attached to the comment, each with name and base64 content."""


class CommentUpdateFields(TypedDict):
    """Values by field."""

    COMMENT: NotRequired[str]
    """Text of the comment."""
    FILES: NotRequired[object]
    """Files attached to the comment, each with name and base64 content."""


class IconAddResultIcon(TypedDict):
    """The timeline icon."""

    code: str
    """Code that identifies the entry."""
    isSystem: bool
    """Whether the icon or logo comes with the product."""
    fileUri: str
    """Path to the image of an uploaded icon or logo."""


class IconAddResult(TypedDict):
    """What ``result`` holds."""

    icon: IconAddResultIcon
    """The timeline icon."""


class IconGetResultIcon(TypedDict):
    """The timeline icon."""

    code: str
    """Code that identifies the entry."""
    isSystem: bool
    """Whether the icon or logo comes with the product."""
    fileUri: str
    """Path to the image of an uploaded icon or logo."""


class IconGetResult(TypedDict):
    """What ``result`` holds."""

    icon: IconGetResultIcon
    """The timeline icon."""


class IconListItem(TypedDict):
    """Timeline icons on offer."""

    code: str
    """Code that identifies the entry."""
    isSystem: bool
    """Whether the icon or logo comes with the product."""
    fileUri: str
    """Path to the image of an uploaded icon or logo."""


class LayoutBlocksDeleteResult(TypedDict):
    """What ``result`` holds."""

    success: bool
    """Whether the content blocks were set or removed, `true` on success."""


class LayoutBlocksGetResultLayoutBlocksPropertiesAction(TypedDict):
    """What a click does: type and parameters."""

    type: str
    """Data type of a field, or kind of content block or action."""
    uri: str
    """Address that a redirect action opens."""


class LayoutBlocksGetResultLayoutBlocksPropertiesBlockProperties(TypedDict):
    """Settings of the content block."""

    value: str


class LayoutBlocksGetResultLayoutBlocksPropertiesBlock(TypedDict):
    """Content block nested in this one."""

    type: str
    """Data type of a field, or kind of content block or action."""
    properties: LayoutBlocksGetResultLayoutBlocksPropertiesBlockProperties
    """Settings of the content block."""


class LayoutBlocksGetResultLayoutBlocksProperties(TypedDict):
    """Settings of the content block."""

    value: NotRequired[str]
    multiline: NotRequired[bool]
    """Whether the text may run over several lines."""
    bold: NotRequired[bool]
    """Whether the text is bold."""
    color: NotRequired[str]
    """Colour, mostly as a hex code."""
    text: NotRequired[str]
    action: NotRequired[LayoutBlocksGetResultLayoutBlocksPropertiesAction]
    """What a click does: type and parameters."""
    title: NotRequired[str]
    block: NotRequired[LayoutBlocksGetResultLayoutBlocksPropertiesBlock]
    """Content block nested in this one."""


class LayoutBlocksGetResultLayoutBlocks(TypedDict):
    """Content blocks by their keys."""

    type: str
    """Data type of a field, or kind of content block or action."""
    properties: LayoutBlocksGetResultLayoutBlocksProperties
    """Settings of the content block."""


class LayoutBlocksGetResultLayout(TypedDict):
    """Extra content blocks that your application put on the entry."""

    blocks: dict[str, LayoutBlocksGetResultLayoutBlocks]
    """Content blocks by their keys."""


class LayoutBlocksGetResult(TypedDict):
    """What ``result`` holds."""

    layout: LayoutBlocksGetResultLayout
    """Extra content blocks that your application put on the entry."""


class LayoutBlocksSetResult(TypedDict):
    """What ``result`` holds."""

    success: bool
    """Whether the content blocks were set or removed, `true` on success."""


class LogmessageAddFields(TypedDict):
    """Values by field."""

    entityTypeId: int
    """CRM type of the item whose timeline holds the entry."""
    entityId: int
    """Identifier of the object concerned."""
    title: str
    text: str
    iconCode: str
    """Icon of the entry, a code from `crm.timeline.icon.list`."""


class LogmessageAddResultLogMessage(TypedDict):
    """The timeline log entry."""

    id: int
    """Identifier."""
    created: str
    """Time when the log entry was created."""
    authorId: int
    """Identifier of the author."""
    title: str
    text: str
    iconCode: str
    """Icon of the entry, a code from `crm.timeline.icon.list`."""


class LogmessageAddResult(TypedDict):
    """What ``result`` holds."""

    logMessage: LogmessageAddResultLogMessage
    """The timeline log entry."""


class LogmessageGetResultLogMessage(TypedDict):
    """The timeline log entry."""

    id: int
    """Identifier."""
    created: str
    """Time when the log entry was created."""
    authorId: int
    """Identifier of the author."""
    title: str
    text: str
    iconCode: str
    """Icon of the entry, a code from `crm.timeline.icon.list`."""


class LogmessageGetResult(TypedDict):
    """What ``result`` holds."""

    logMessage: LogmessageGetResultLogMessage
    """The timeline log entry."""


class LogmessageListItem(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    created: str
    """Time when the log entry was created."""
    authorId: int
    """Identifier of the author."""
    title: str
    text: str
    iconCode: str
    """Icon of the entry, a code from `crm.timeline.icon.list`."""


class LogoAddResultLogo(TypedDict):
    """The timeline logo."""

    code: str
    """Code that identifies the entry."""
    isSystem: bool
    """Whether the icon or logo comes with the product."""
    fileUri: str
    """Path to the image of an uploaded icon or logo."""


class LogoAddResult(TypedDict):
    """What ``result`` holds."""

    logo: LogoAddResultLogo
    """The timeline logo."""


class LogoGetResultLogo(TypedDict):
    """The timeline logo."""

    code: str
    """Code that identifies the entry."""
    isSystem: bool
    """Whether the icon or logo comes with the product."""
    fileUri: str
    """Path to the image of an uploaded icon or logo."""


class LogoGetResult(TypedDict):
    """What ``result`` holds."""

    logo: LogoGetResultLogo
    """The timeline logo."""


class LogoListItem(TypedDict):
    """Timeline logos on offer."""

    code: str
    """Code that identifies the entry."""
    isSystem: bool
    """Whether the icon or logo comes with the product."""
    fileUri: str
    """Path to the image of an uploaded icon or logo."""


class NoteGetResult(TypedDict):
    """What ``result`` holds."""

    text: str
    createdById: int
    """User who wrote the note."""
    createdTime: str
    """Time when the note was written."""
    updatedById: int
    """User who last changed the note."""
    updatedTime: str
    """Time when the note was last changed."""


_BINDINGS__BIND: Final[Endpoint[bool]] = Endpoint("crm.timeline.bindings.bind")
_BINDINGS__FIELDS: Final[Endpoint[dict[str, BindingsFieldsResult]]] = Endpoint(
    "crm.timeline.bindings.fields", write=False
)
_BINDINGS__LIST: Final[ListEndpoint[BindingsListItem]] = ListEndpoint(
    "crm.timeline.bindings.list", Paging("start", (), 50)
)
_BINDINGS__UNBIND: Final[Endpoint[bool]] = Endpoint("crm.timeline.bindings.unbind")
_COMMENT__ADD: Final[Endpoint[int]] = Endpoint("crm.timeline.comment.add")
_COMMENT__DELETE: Final[Endpoint[None]] = Endpoint("crm.timeline.comment.delete")
_COMMENT__FIELDS: Final[Endpoint[dict[str, CommentFieldsResult]]] = Endpoint(
    "crm.timeline.comment.fields", write=False
)
_COMMENT__GET: Final[Endpoint[CommentGetResult]] = Endpoint("crm.timeline.comment.get", write=False)
_COMMENT__LIST: Final[ListEndpoint[CommentListItem]] = ListEndpoint(
    "crm.timeline.comment.list", Paging("start", (), 50, id="ID")
)
_COMMENT__UPDATE: Final[Endpoint[int]] = Endpoint("crm.timeline.comment.update")
_ICON__ADD: Final[Endpoint[IconAddResult]] = Endpoint("crm.timeline.icon.add")
_ICON__DELETE: Final[Endpoint[bool]] = Endpoint("crm.timeline.icon.delete")
_ICON__GET: Final[Endpoint[IconGetResult]] = Endpoint("crm.timeline.icon.get", write=False)
_ICON__LIST: Final[ListEndpoint[IconListItem]] = ListEndpoint(
    "crm.timeline.icon.list", Paging("start", ("icons",), 50)
)
_ITEM__PIN: Final[Endpoint[None]] = Endpoint("crm.timeline.item.pin")
_ITEM__UNPIN: Final[Endpoint[None]] = Endpoint("crm.timeline.item.unpin")
_LAYOUT__BLOCKS__DELETE: Final[Endpoint[LayoutBlocksDeleteResult]] = Endpoint(
    "crm.timeline.layout.blocks.delete"
)
_LAYOUT__BLOCKS__GET: Final[Endpoint[LayoutBlocksGetResult]] = Endpoint(
    "crm.timeline.layout.blocks.get", write=False
)
_LAYOUT__BLOCKS__SET: Final[Endpoint[LayoutBlocksSetResult]] = Endpoint(
    "crm.timeline.layout.blocks.set"
)
_LOGMESSAGE__ADD: Final[Endpoint[LogmessageAddResult]] = Endpoint("crm.timeline.logmessage.add")
_LOGMESSAGE__DELETE: Final[Endpoint[bool]] = Endpoint("crm.timeline.logmessage.delete")
_LOGMESSAGE__GET: Final[Endpoint[LogmessageGetResult]] = Endpoint(
    "crm.timeline.logmessage.get", write=False
)
_LOGMESSAGE__LIST: Final[ListEndpoint[LogmessageListItem]] = ListEndpoint(
    "crm.timeline.logmessage.list", Paging("start", (), 50, id="id")
)
_LOGO__ADD: Final[Endpoint[LogoAddResult]] = Endpoint("crm.timeline.logo.add")
_LOGO__DELETE: Final[Endpoint[bool]] = Endpoint("crm.timeline.logo.delete")
_LOGO__GET: Final[Endpoint[LogoGetResult]] = Endpoint("crm.timeline.logo.get", write=False)
_LOGO__LIST: Final[ListEndpoint[LogoListItem]] = ListEndpoint(
    "crm.timeline.logo.list", Paging("start", ("logos",), 50)
)
_NOTE__DELETE: Final[Endpoint[bool]] = Endpoint("crm.timeline.note.delete")
_NOTE__GET: Final[Endpoint[NoteGetResult]] = Endpoint("crm.timeline.note.get", write=False)
_NOTE__SAVE: Final[Endpoint[bool]] = Endpoint("crm.timeline.note.save")


class CrmTimelineMethods(Namespace):
    """Methods of ``crm.timeline``."""

    @property
    def bindings(self) -> CrmTimelineBindingsMethods:
        """Methods of ``crm.timeline.bindings``."""
        return CrmTimelineBindingsMethods(self._caller)

    @property
    def comment(self) -> CrmTimelineCommentMethods:
        """Methods of ``crm.timeline.comment``."""
        return CrmTimelineCommentMethods(self._caller)

    @property
    def icon(self) -> CrmTimelineIconMethods:
        """Methods of ``crm.timeline.icon``."""
        return CrmTimelineIconMethods(self._caller)

    @property
    def item(self) -> CrmTimelineItemMethods:
        """Methods of ``crm.timeline.item``."""
        return CrmTimelineItemMethods(self._caller)

    @property
    def layout(self) -> CrmTimelineLayoutMethods:
        """Methods of ``crm.timeline.layout``."""
        return CrmTimelineLayoutMethods(self._caller)

    @property
    def logmessage(self) -> CrmTimelineLogmessageMethods:
        """Methods of ``crm.timeline.logmessage``."""
        return CrmTimelineLogmessageMethods(self._caller)

    @property
    def logo(self) -> CrmTimelineLogoMethods:
        """Methods of ``crm.timeline.logo``."""
        return CrmTimelineLogoMethods(self._caller)

    @property
    def note(self) -> CrmTimelineNoteMethods:
        """Methods of ``crm.timeline.note``."""
        return CrmTimelineNoteMethods(self._caller)


class AsyncCrmTimelineMethods(AsyncNamespace):
    """Methods of ``crm.timeline``."""

    @property
    def bindings(self) -> AsyncCrmTimelineBindingsMethods:
        """Methods of ``crm.timeline.bindings``."""
        return AsyncCrmTimelineBindingsMethods(self._caller)

    @property
    def comment(self) -> AsyncCrmTimelineCommentMethods:
        """Methods of ``crm.timeline.comment``."""
        return AsyncCrmTimelineCommentMethods(self._caller)

    @property
    def icon(self) -> AsyncCrmTimelineIconMethods:
        """Methods of ``crm.timeline.icon``."""
        return AsyncCrmTimelineIconMethods(self._caller)

    @property
    def item(self) -> AsyncCrmTimelineItemMethods:
        """Methods of ``crm.timeline.item``."""
        return AsyncCrmTimelineItemMethods(self._caller)

    @property
    def layout(self) -> AsyncCrmTimelineLayoutMethods:
        """Methods of ``crm.timeline.layout``."""
        return AsyncCrmTimelineLayoutMethods(self._caller)

    @property
    def logmessage(self) -> AsyncCrmTimelineLogmessageMethods:
        """Methods of ``crm.timeline.logmessage``."""
        return AsyncCrmTimelineLogmessageMethods(self._caller)

    @property
    def logo(self) -> AsyncCrmTimelineLogoMethods:
        """Methods of ``crm.timeline.logo``."""
        return AsyncCrmTimelineLogoMethods(self._caller)

    @property
    def note(self) -> AsyncCrmTimelineNoteMethods:
        """Methods of ``crm.timeline.note``."""
        return AsyncCrmTimelineNoteMethods(self._caller)


class CrmTimelineBindingsMethods(Namespace):
    """Methods of ``crm.timeline.bindings``."""

    def bind(
        self,
        *,
        fields: BindingsBindFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Show a timeline entry in the timeline of one more CRM item.

        Args:
            fields: Values by field. Required. Keys: ``OWNER_ID`` (required), ``ENTITY_ID``
                (required), ``ENTITY_TYPE`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `OWNER_ID`, the timeline entry, is
                missing or wrong. No code: `ENTITY_ID`, the CRM item, is missing or wrong. No
                code: `ENTITY_TYPE`, the type of the CRM item, is missing or wrong. No code: The
                caller may not edit the CRM object.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.bindings.bind``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html
        """
        return self._call(_BINDINGS__BIND, {"fields": fields}, extra_params)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, BindingsFieldsResult]:
        """Describe the fields of the links between timeline entries and CRM items.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BindingsFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call. ``0``: Something else went wrong, for example
                a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.bindings.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-fields.html
        """
        return self._call(_BINDINGS__FIELDS, {}, extra_params)

    def list(
        self,
        *,
        filter: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[BindingsListItem]:
        """List the CRM items that a timeline entry is linked to.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: `OWNER_ID`, the timeline entry, is
                missing or wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.bindings.list``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-list.html
        """
        return self._list(_BINDINGS__LIST, {"filter": filter}, extra_params)

    def unbind(
        self,
        *,
        fields: BindingsUnbindFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove the link between a timeline entry and a CRM item.

        Args:
            fields: Values by field. Required. Keys: ``OWNER_ID`` (required), ``ENTITY_ID``
                (required), ``ENTITY_TYPE`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `OWNER_ID`, the timeline entry, is
                missing or wrong. No code: `ENTITY_ID`, the CRM item, is missing or wrong. No
                code: `ENTITY_TYPE`, the type of the CRM item, is missing or wrong. No code: The
                timeline entry is not linked to this CRM item. No code: The caller may not edit
                the CRM object.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.bindings.unbind``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-unbind.html
        """
        return self._call(_BINDINGS__UNBIND, {"fields": fields}, extra_params)


class AsyncCrmTimelineBindingsMethods(AsyncNamespace):
    """Methods of ``crm.timeline.bindings``."""

    async def bind(
        self,
        *,
        fields: BindingsBindFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Show a timeline entry in the timeline of one more CRM item.

        Args:
            fields: Values by field. Required. Keys: ``OWNER_ID`` (required), ``ENTITY_ID``
                (required), ``ENTITY_TYPE`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `OWNER_ID`, the timeline entry, is
                missing or wrong. No code: `ENTITY_ID`, the CRM item, is missing or wrong. No
                code: `ENTITY_TYPE`, the type of the CRM item, is missing or wrong. No code: The
                caller may not edit the CRM object.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.bindings.bind``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html
        """
        return await self._call(_BINDINGS__BIND, {"fields": fields}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, BindingsFieldsResult]:
        """Describe the fields of the links between timeline entries and CRM items.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BindingsFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call. ``0``: Something else went wrong, for example
                a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.bindings.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-fields.html
        """
        return await self._call(_BINDINGS__FIELDS, {}, extra_params)

    def list(
        self,
        *,
        filter: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[BindingsListItem]:
        """List the CRM items that a timeline entry is linked to.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: `OWNER_ID`, the timeline entry, is
                missing or wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.bindings.list``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-list.html
        """
        return self._list(_BINDINGS__LIST, {"filter": filter}, extra_params)

    async def unbind(
        self,
        *,
        fields: BindingsUnbindFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove the link between a timeline entry and a CRM item.

        Args:
            fields: Values by field. Required. Keys: ``OWNER_ID`` (required), ``ENTITY_ID``
                (required), ``ENTITY_TYPE`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: `OWNER_ID`, the timeline entry, is
                missing or wrong. No code: `ENTITY_ID`, the CRM item, is missing or wrong. No
                code: `ENTITY_TYPE`, the type of the CRM item, is missing or wrong. No code: The
                timeline entry is not linked to this CRM item. No code: The caller may not edit
                the CRM object.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.bindings.unbind``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-unbind.html
        """
        return await self._call(_BINDINGS__UNBIND, {"fields": fields}, extra_params)


class CrmTimelineCommentMethods(Namespace):
    """Methods of ``crm.timeline.comment``."""

    def add(
        self,
        *,
        fields: CommentAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Post a comment, with files if wanted, to the timeline of a CRM item.

        Args:
            fields: Values by field. Required. Keys: ``ENTITY_ID`` (required), ``ENTITY_TYPE``
                (required), ``COMMENT`` (required), ``FILES``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``OWNER_NOT_FOUND``: The activity's owner was
                not found. ``ACCESS_DENIED``: The caller lacks the rights for this.
                ``NOT_FOUND``: The CRM item was not found. ``INVALID_ARG_VALUE``: The text of
                the comment is empty. ``100``: A required parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.comment.add``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html
        """
        return self._call(_COMMENT__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        owner_type_id: int | NotGiven = NOT_GIVEN,
        owner_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a timeline comment, or take it off one of its CRM items.

        Args:
            id: Identifier. Required.
            owner_type_id: CRM type of the item with the timeline, such as 2 deal.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found.
                ``MULTIPLE_BINDINGS``: The comment is linked to several CRM items; say from
                which one to delete it. ``OWNER_NOT_FOUND``: The activity's owner was not found.
                ``100``: A required parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.comment.delete``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-delete.html
        """
        return self._call(
            _COMMENT__DELETE,
            {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id},
            extra_params,
        )

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, CommentFieldsResult]:
        """Describe the fields of timeline comments.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CommentFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call. ``0``: Something else went wrong, for example
                a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.comment.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-fields.html
        """
        return self._call(_COMMENT__FIELDS, {}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CommentGetResult:
        """Fetch one timeline comment by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CommentGetResult``: ``ID``, ``ENTITY_ID``, ``ENTITY_TYPE``, ``CREATED``,
            ``COMMENT``, ``AUTHOR_ID``, ``FILES``.

        Raises:
            APIError: the portal refused the call. No code: There is no such timeline entry for
                this CRM item. No code: The caller may not edit the CRM item. No code: Required
                fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.comment.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-get.html
        """
        return self._call(_COMMENT__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object],
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[CommentListItem]:
        """List the timeline comments of a CRM item, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50. Default:
                ``0``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The caller has no rights to the CRM
                object.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.comment.list``. Scope: ``crm``. Who may call: users who may
        read the CRM objects concerned. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-list.html
        """
        return self._list(
            _COMMENT__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: CommentUpdateFields | Mapping[str, object],
        owner_type_id: int | NotGiven = NOT_GIVEN,
        owner_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Change the text or files of a timeline comment.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``COMMENT``, ``FILES``.
            owner_type_id: CRM type of the item with the timeline, such as 2 deal.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``OWNER_NOT_FOUND``: The activity's owner was
                not found. ``ACCESS_DENIED``: The caller lacks the rights for this.
                ``NOT_FOUND``: The CRM item was not found. ``INVALID_ARG_VALUE``: The text of
                the comment is empty. ``100``: A required parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.comment.update``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-update.html
        """
        return self._call(
            _COMMENT__UPDATE,
            {"id": id, "fields": fields, "ownerTypeId": owner_type_id, "ownerId": owner_id},
            extra_params,
        )


class AsyncCrmTimelineCommentMethods(AsyncNamespace):
    """Methods of ``crm.timeline.comment``."""

    async def add(
        self,
        *,
        fields: CommentAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Post a comment, with files if wanted, to the timeline of a CRM item.

        Args:
            fields: Values by field. Required. Keys: ``ENTITY_ID`` (required), ``ENTITY_TYPE``
                (required), ``COMMENT`` (required), ``FILES``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``OWNER_NOT_FOUND``: The activity's owner was
                not found. ``ACCESS_DENIED``: The caller lacks the rights for this.
                ``NOT_FOUND``: The CRM item was not found. ``INVALID_ARG_VALUE``: The text of
                the comment is empty. ``100``: A required parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.comment.add``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html
        """
        return await self._call(_COMMENT__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        owner_type_id: int | NotGiven = NOT_GIVEN,
        owner_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a timeline comment, or take it off one of its CRM items.

        Args:
            id: Identifier. Required.
            owner_type_id: CRM type of the item with the timeline, such as 2 deal.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found.
                ``MULTIPLE_BINDINGS``: The comment is linked to several CRM items; say from
                which one to delete it. ``OWNER_NOT_FOUND``: The activity's owner was not found.
                ``100``: A required parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.comment.delete``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-delete.html
        """
        return await self._call(
            _COMMENT__DELETE,
            {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id},
            extra_params,
        )

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, CommentFieldsResult]:
        """Describe the fields of timeline comments.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CommentFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call. ``0``: Something else went wrong, for example
                a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.comment.fields``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-fields.html
        """
        return await self._call(_COMMENT__FIELDS, {}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CommentGetResult:
        """Fetch one timeline comment by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CommentGetResult``: ``ID``, ``ENTITY_ID``, ``ENTITY_TYPE``, ``CREATED``,
            ``COMMENT``, ``AUTHOR_ID``, ``FILES``.

        Raises:
            APIError: the portal refused the call. No code: There is no such timeline entry for
                this CRM item. No code: The caller may not edit the CRM item. No code: Required
                fields are missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.comment.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-get.html
        """
        return await self._call(_COMMENT__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object],
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[CommentListItem]:
        """List the timeline comments of a CRM item, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50. Default:
                ``0``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. No code: The caller has no rights to the CRM
                object.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.comment.list``. Scope: ``crm``. Who may call: users who may
        read the CRM objects concerned. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-list.html
        """
        return self._list(
            _COMMENT__LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: CommentUpdateFields | Mapping[str, object],
        owner_type_id: int | NotGiven = NOT_GIVEN,
        owner_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Change the text or files of a timeline comment.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``COMMENT``, ``FILES``.
            owner_type_id: CRM type of the item with the timeline, such as 2 deal.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``OWNER_NOT_FOUND``: The activity's owner was
                not found. ``ACCESS_DENIED``: The caller lacks the rights for this.
                ``NOT_FOUND``: The CRM item was not found. ``INVALID_ARG_VALUE``: The text of
                the comment is empty. ``100``: A required parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.comment.update``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-update.html
        """
        return await self._call(
            _COMMENT__UPDATE,
            {"id": id, "fields": fields, "ownerTypeId": owner_type_id, "ownerId": owner_id},
            extra_params,
        )


class CrmTimelineIconMethods(Namespace):
    """Methods of ``crm.timeline.icon``."""

    def add(
        self,
        *,
        code: str,
        file_content: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> IconAddResult:
        """Upload an icon of your own for timeline log entries.

        Args:
            code: Code that identifies the entry. Required.
            file_content: Content of the file in Base64, with its name before it where a list is
                expected. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``IconAddResult``: ``icon``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this call. ``INVALID_ARG_VALUE``: `fileContent` is not valid.
                ``FILE_SAVE_ERROR``: The icon's file could not be saved. ``100``: A required
                parameter is missing. ``0``: Something else went wrong, for example a fatal
                error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.icon.add``. Scope: ``crm``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-add.html
        """
        return self._call(_ICON__ADD, {"code": code, "fileContent": file_content}, extra_params)

    def delete(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an uploaded timeline icon.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller has no access.
                ``NOT_FOUND``: There is no icon with this code. ``100``: A required parameter is
                missing. ``0``: Something else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.icon.delete``. Scope: ``crm``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-delete.html
        """
        return self._call(_ICON__DELETE, {"code": code}, extra_params)

    def get(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> IconGetResult:
        """Fetch one timeline icon by its code.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``IconGetResult``: ``icon``.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no icon with this
                code. ``100``: A required parameter is missing. ``0``: Something else went
                wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.icon.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-get.html
        """
        return self._call(_ICON__GET, {"code": code}, extra_params)

    def list(self, *, extra_params: Mapping[str, object] | None = None) -> Page[IconListItem]:
        """List the timeline icons on offer, built-in and uploaded.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Timeline icons on offer. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: Something else went wrong, for example
                a missing value or a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.icon.list``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-list.html
        """
        return self._list(_ICON__LIST, {}, extra_params)


class AsyncCrmTimelineIconMethods(AsyncNamespace):
    """Methods of ``crm.timeline.icon``."""

    async def add(
        self,
        *,
        code: str,
        file_content: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> IconAddResult:
        """Upload an icon of your own for timeline log entries.

        Args:
            code: Code that identifies the entry. Required.
            file_content: Content of the file in Base64, with its name before it where a list is
                expected. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``IconAddResult``: ``icon``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this call. ``INVALID_ARG_VALUE``: `fileContent` is not valid.
                ``FILE_SAVE_ERROR``: The icon's file could not be saved. ``100``: A required
                parameter is missing. ``0``: Something else went wrong, for example a fatal
                error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.icon.add``. Scope: ``crm``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-add.html
        """
        return await self._call(
            _ICON__ADD, {"code": code, "fileContent": file_content}, extra_params
        )

    async def delete(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an uploaded timeline icon.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller has no access.
                ``NOT_FOUND``: There is no icon with this code. ``100``: A required parameter is
                missing. ``0``: Something else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.icon.delete``. Scope: ``crm``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-delete.html
        """
        return await self._call(_ICON__DELETE, {"code": code}, extra_params)

    async def get(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> IconGetResult:
        """Fetch one timeline icon by its code.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``IconGetResult``: ``icon``.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no icon with this
                code. ``100``: A required parameter is missing. ``0``: Something else went
                wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.icon.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-get.html
        """
        return await self._call(_ICON__GET, {"code": code}, extra_params)

    def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> AsyncListing[IconListItem]:
        """List the timeline icons on offer, built-in and uploaded.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Timeline icons on offer. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: Something else went wrong, for example
                a missing value or a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.icon.list``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-list.html
        """
        return self._list(_ICON__LIST, {}, extra_params)


class CrmTimelineItemMethods(Namespace):
    """Methods of ``crm.timeline.item``."""

    def pin(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Pin an entry to the top of a CRM item's timeline.

        Args:
            id: Identifier. Required.
            owner_type_id: CRM type of the item with the timeline, such as 2 deal. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``0``: Three entries are pinned already, and
                no more are possible. ``100``: A required parameter is missing.
                ``ACCESS_DENIED``: The caller lacks the rights for this. ``NOT_FOUND``: The CRM
                item was not found. ``OWNER_NOT_FOUND``: The activity's owner was not found.
                ``CAN_NOT_CHANGE_PINNED``: The pin of this entry cannot be changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.item.pin``. Scope: ``crm``. Who may call: users who may edit
        the CRM item. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html
        """
        return self._call(
            _ITEM__PIN, {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id}, extra_params
        )

    def unpin(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Unpin a pinned entry of a CRM item's timeline.

        Args:
            id: Identifier. Required.
            owner_type_id: CRM type of the item with the timeline, such as 2 deal. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``ACCESS_DENIED``: The caller lacks the rights for this. ``NOT_FOUND``: The CRM
                item was not found. ``OWNER_NOT_FOUND``: The activity's owner was not found.
                ``CAN_NOT_CHANGE_PINNED``: The pin of this entry cannot be changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.item.unpin``. Scope: ``crm``. Who may call: users who may
        edit the CRM item. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-unpin.html
        """
        return self._call(
            _ITEM__UNPIN,
            {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id},
            extra_params,
        )


class AsyncCrmTimelineItemMethods(AsyncNamespace):
    """Methods of ``crm.timeline.item``."""

    async def pin(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Pin an entry to the top of a CRM item's timeline.

        Args:
            id: Identifier. Required.
            owner_type_id: CRM type of the item with the timeline, such as 2 deal. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``0``: Three entries are pinned already, and
                no more are possible. ``100``: A required parameter is missing.
                ``ACCESS_DENIED``: The caller lacks the rights for this. ``NOT_FOUND``: The CRM
                item was not found. ``OWNER_NOT_FOUND``: The activity's owner was not found.
                ``CAN_NOT_CHANGE_PINNED``: The pin of this entry cannot be changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.item.pin``. Scope: ``crm``. Who may call: users who may edit
        the CRM item. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html
        """
        return await self._call(
            _ITEM__PIN, {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id}, extra_params
        )

    async def unpin(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Unpin a pinned entry of a CRM item's timeline.

        Args:
            id: Identifier. Required.
            owner_type_id: CRM type of the item with the timeline, such as 2 deal. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``ACCESS_DENIED``: The caller lacks the rights for this. ``NOT_FOUND``: The CRM
                item was not found. ``OWNER_NOT_FOUND``: The activity's owner was not found.
                ``CAN_NOT_CHANGE_PINNED``: The pin of this entry cannot be changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.item.unpin``. Scope: ``crm``. Who may call: users who may
        edit the CRM item. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-unpin.html
        """
        return await self._call(
            _ITEM__UNPIN,
            {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id},
            extra_params,
        )


class CrmTimelineLayoutMethods(Namespace):
    """Methods of ``crm.timeline.layout``."""

    @property
    def blocks(self) -> CrmTimelineLayoutBlocksMethods:
        """Methods of ``crm.timeline.layout.blocks``."""
        return CrmTimelineLayoutBlocksMethods(self._caller)


class AsyncCrmTimelineLayoutMethods(AsyncNamespace):
    """Methods of ``crm.timeline.layout``."""

    @property
    def blocks(self) -> AsyncCrmTimelineLayoutBlocksMethods:
        """Methods of ``crm.timeline.layout.blocks``."""
        return AsyncCrmTimelineLayoutBlocksMethods(self._caller)


class CrmTimelineLayoutBlocksMethods(Namespace):
    """Methods of ``crm.timeline.layout.blocks``."""

    def delete(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        timeline_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> LayoutBlocksDeleteResult:
        """Remove the extra content blocks that your application put on a timeline entry.

        Args:
            entity_type_id: CRM type of the item whose timeline holds the entry. Required.
            entity_id: Identifier of the object concerned. Required.
            timeline_id: Entry of the timeline. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LayoutBlocksDeleteResult``: ``success``.

        Raises:
            APIError: the portal refused the call. ``ERROR_WRONG_CONTEXT``: The call was not
                made by a REST application. ``OWNER_NOT_FOUND``: The CRM item of the timeline
                entry does not exist. ``NOT_FOUND``: The timeline entry does not exist or has no
                extra content blocks. ``ACCESS_DENIED``: The caller has no access.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.layout.blocks.delete``. Scope: ``crm``. Who may call: users
        who may change the CRM item that the timeline entry belongs to. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html
        """
        return self._call(
            _LAYOUT__BLOCKS__DELETE,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "timelineId": timeline_id},
            extra_params,
        )

    def get(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        timeline_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> LayoutBlocksGetResult:
        """Fetch the extra content blocks that your application put on a timeline entry.

        Args:
            entity_type_id: CRM type of the item whose timeline holds the entry. Required.
            entity_id: Identifier of the object concerned. Required.
            timeline_id: Entry of the timeline. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LayoutBlocksGetResult``: ``layout``.

        Raises:
            APIError: the portal refused the call. ``ERROR_WRONG_CONTEXT``: The call was not
                made by a REST application. ``OWNER_NOT_FOUND``: The CRM item of the timeline
                entry does not exist. ``NOT_FOUND``: There is no such timeline entry.
                ``ACCESS_DENIED``: The caller has no access.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.layout.blocks.get``. Scope: ``crm``. Who may call: users who
        may read the CRM item that the timeline entry belongs to. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-get.html
        """
        return self._call(
            _LAYOUT__BLOCKS__GET,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "timelineId": timeline_id},
            extra_params,
        )

    def set(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        timeline_id: int,
        layout: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> LayoutBlocksSetResult:
        """Put a set of extra content blocks on a timeline entry, replacing the earlier set.

        Args:
            entity_type_id: CRM type of the item whose timeline holds the entry. Required.
            entity_id: Identifier of the object concerned. Required.
            timeline_id: Entry of the timeline. Required.
            layout: Extra content blocks that your application put on the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LayoutBlocksSetResult``: ``success``.

        Raises:
            APIError: the portal refused the call. ``ERROR_WRONG_CONTEXT``: The call was not
                made by a REST application. ``OWNER_NOT_FOUND``: The CRM item of the timeline
                entry does not exist. ``NOT_FOUND``: There is no such timeline entry.
                ``ACCESS_DENIED``: The caller has no access. ``UNSUITABLE_TIMELINE_ITEM``:
                Timeline entries of this kind take no extra content blocks.
                ``FIELD_IS_REQUIRED``: `layout` has no `blocks`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.layout.blocks.set``. Scope: ``crm``. Who may call: users who
        may change the CRM item that the timeline entry belongs to. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-set.html
        """
        return self._call(
            _LAYOUT__BLOCKS__SET,
            {
                "entityTypeId": entity_type_id,
                "entityId": entity_id,
                "timelineId": timeline_id,
                "layout": layout,
            },
            extra_params,
        )


class AsyncCrmTimelineLayoutBlocksMethods(AsyncNamespace):
    """Methods of ``crm.timeline.layout.blocks``."""

    async def delete(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        timeline_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> LayoutBlocksDeleteResult:
        """Remove the extra content blocks that your application put on a timeline entry.

        Args:
            entity_type_id: CRM type of the item whose timeline holds the entry. Required.
            entity_id: Identifier of the object concerned. Required.
            timeline_id: Entry of the timeline. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LayoutBlocksDeleteResult``: ``success``.

        Raises:
            APIError: the portal refused the call. ``ERROR_WRONG_CONTEXT``: The call was not
                made by a REST application. ``OWNER_NOT_FOUND``: The CRM item of the timeline
                entry does not exist. ``NOT_FOUND``: The timeline entry does not exist or has no
                extra content blocks. ``ACCESS_DENIED``: The caller has no access.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.layout.blocks.delete``. Scope: ``crm``. Who may call: users
        who may change the CRM item that the timeline entry belongs to. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html
        """
        return await self._call(
            _LAYOUT__BLOCKS__DELETE,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "timelineId": timeline_id},
            extra_params,
        )

    async def get(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        timeline_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> LayoutBlocksGetResult:
        """Fetch the extra content blocks that your application put on a timeline entry.

        Args:
            entity_type_id: CRM type of the item whose timeline holds the entry. Required.
            entity_id: Identifier of the object concerned. Required.
            timeline_id: Entry of the timeline. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LayoutBlocksGetResult``: ``layout``.

        Raises:
            APIError: the portal refused the call. ``ERROR_WRONG_CONTEXT``: The call was not
                made by a REST application. ``OWNER_NOT_FOUND``: The CRM item of the timeline
                entry does not exist. ``NOT_FOUND``: There is no such timeline entry.
                ``ACCESS_DENIED``: The caller has no access.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.layout.blocks.get``. Scope: ``crm``. Who may call: users who
        may read the CRM item that the timeline entry belongs to. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-get.html
        """
        return await self._call(
            _LAYOUT__BLOCKS__GET,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "timelineId": timeline_id},
            extra_params,
        )

    async def set(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        timeline_id: int,
        layout: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> LayoutBlocksSetResult:
        """Put a set of extra content blocks on a timeline entry, replacing the earlier set.

        Args:
            entity_type_id: CRM type of the item whose timeline holds the entry. Required.
            entity_id: Identifier of the object concerned. Required.
            timeline_id: Entry of the timeline. Required.
            layout: Extra content blocks that your application put on the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LayoutBlocksSetResult``: ``success``.

        Raises:
            APIError: the portal refused the call. ``ERROR_WRONG_CONTEXT``: The call was not
                made by a REST application. ``OWNER_NOT_FOUND``: The CRM item of the timeline
                entry does not exist. ``NOT_FOUND``: There is no such timeline entry.
                ``ACCESS_DENIED``: The caller has no access. ``UNSUITABLE_TIMELINE_ITEM``:
                Timeline entries of this kind take no extra content blocks.
                ``FIELD_IS_REQUIRED``: `layout` has no `blocks`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.layout.blocks.set``. Scope: ``crm``. Who may call: users who
        may change the CRM item that the timeline entry belongs to. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-set.html
        """
        return await self._call(
            _LAYOUT__BLOCKS__SET,
            {
                "entityTypeId": entity_type_id,
                "entityId": entity_id,
                "timelineId": timeline_id,
                "layout": layout,
            },
            extra_params,
        )


class CrmTimelineLogmessageMethods(Namespace):
    """Methods of ``crm.timeline.logmessage``."""

    def add(
        self,
        *,
        fields: LogmessageAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> LogmessageAddResult:
        """Add a log entry with title, text and icon to a CRM item's timeline.

        Args:
            fields: Values by field. Required. Keys: ``entityTypeId`` (required), ``entityId``
                (required), ``title`` (required), ``text`` (required), ``iconCode`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LogmessageAddResult``: ``logMessage``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this call. ``OWNER_NOT_FOUND``: There is no CRM object with this
                `entityTypeId` and `entityId`. ``100``: A required parameter is missing. ``0``:
                Something else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.logmessage.add``. Scope: ``crm``. Who may call: users who may
        edit the CRM object that receives the log entry. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.html
        """
        return self._call(_LOGMESSAGE__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a timeline log entry that your application added.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller has no access.
                ``NOT_FOUND``: There is no timeline log entry with this identifier.
                ``REMOVING_DISABLED``: Another application added this log entry, so it cannot be
                deleted here. ``100``: A required parameter is missing. ``0``: Something else
                went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.logmessage.delete``. Scope: ``crm``. Who may call: users who
        may edit the CRM item that has the log entry. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-delete.html
        """
        return self._call(_LOGMESSAGE__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> LogmessageGetResult:
        """Fetch one timeline log entry by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LogmessageGetResult``: ``logMessage``.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no timeline log entry
                with this identifier. ``100``: A required parameter is missing. ``0``: Something
                else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.logmessage.get``. Scope: ``crm``. Who may call: users who may
        read the CRM item that has the log entry. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-get.html
        """
        return self._call(_LOGMESSAGE__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[LogmessageListItem]:
        """List the log entries in a CRM item's timeline, page by page.

        Args:
            entity_type_id: CRM type of the item whose timeline holds the entry. Required.
            entity_id: Identifier of the object concerned. Required.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``100``: Required fields are missing. ``0``:
                Something else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.logmessage.list``. Scope: ``crm``. Who may call: users who
        may read the CRM object that has the log entries. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-list.html
        """
        return self._list(
            _LOGMESSAGE__LIST,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "order": order, "start": start},
            extra_params,
        )


class AsyncCrmTimelineLogmessageMethods(AsyncNamespace):
    """Methods of ``crm.timeline.logmessage``."""

    async def add(
        self,
        *,
        fields: LogmessageAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> LogmessageAddResult:
        """Add a log entry with title, text and icon to a CRM item's timeline.

        Args:
            fields: Values by field. Required. Keys: ``entityTypeId`` (required), ``entityId``
                (required), ``title`` (required), ``text`` (required), ``iconCode`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LogmessageAddResult``: ``logMessage``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this call. ``OWNER_NOT_FOUND``: There is no CRM object with this
                `entityTypeId` and `entityId`. ``100``: A required parameter is missing. ``0``:
                Something else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.logmessage.add``. Scope: ``crm``. Who may call: users who may
        edit the CRM object that receives the log entry. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.html
        """
        return await self._call(_LOGMESSAGE__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a timeline log entry that your application added.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller has no access.
                ``NOT_FOUND``: There is no timeline log entry with this identifier.
                ``REMOVING_DISABLED``: Another application added this log entry, so it cannot be
                deleted here. ``100``: A required parameter is missing. ``0``: Something else
                went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.logmessage.delete``. Scope: ``crm``. Who may call: users who
        may edit the CRM item that has the log entry. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-delete.html
        """
        return await self._call(_LOGMESSAGE__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> LogmessageGetResult:
        """Fetch one timeline log entry by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LogmessageGetResult``: ``logMessage``.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no timeline log entry
                with this identifier. ``100``: A required parameter is missing. ``0``: Something
                else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.logmessage.get``. Scope: ``crm``. Who may call: users who may
        read the CRM item that has the log entry. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-get.html
        """
        return await self._call(_LOGMESSAGE__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[LogmessageListItem]:
        """List the log entries in a CRM item's timeline, page by page.

        Args:
            entity_type_id: CRM type of the item whose timeline holds the entry. Required.
            entity_id: Identifier of the object concerned. Required.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``100``: Required fields are missing. ``0``:
                Something else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.logmessage.list``. Scope: ``crm``. Who may call: users who
        may read the CRM object that has the log entries. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-list.html
        """
        return self._list(
            _LOGMESSAGE__LIST,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "order": order, "start": start},
            extra_params,
        )


class CrmTimelineLogoMethods(Namespace):
    """Methods of ``crm.timeline.logo``."""

    def add(
        self,
        *,
        code: str,
        file_content: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> LogoAddResult:
        """Upload a logo of your own for timeline log entries.

        Args:
            code: Code that identifies the entry. Required.
            file_content: Content of the file in Base64, with its name before it where a list is
                expected. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LogoAddResult``: ``logo``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this call. ``INVALID_ARG_VALUE``: `fileContent` is not valid.
                ``FILE_SAVE_ERROR``: The logo's file could not be saved. ``100``: A required
                parameter is missing. ``0``: Something else went wrong, for example a fatal
                error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.logo.add``. Scope: ``crm``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-add.html
        """
        return self._call(_LOGO__ADD, {"code": code, "fileContent": file_content}, extra_params)

    def delete(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an uploaded timeline logo.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller has no access.
                ``NOT_FOUND``: There is no logo with this code. ``100``: A required parameter is
                missing. ``0``: Something else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.logo.delete``. Scope: ``crm``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-delete.html
        """
        return self._call(_LOGO__DELETE, {"code": code}, extra_params)

    def get(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> LogoGetResult:
        """Fetch one timeline logo by its code.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LogoGetResult``: ``logo``.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no logo with this
                code. ``100``: A required parameter is missing. ``0``: Something else went
                wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.logo.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-get.html
        """
        return self._call(_LOGO__GET, {"code": code}, extra_params)

    def list(self, *, extra_params: Mapping[str, object] | None = None) -> Page[LogoListItem]:
        """List the timeline logos on offer, built-in and uploaded.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Timeline logos on offer. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: Something else went wrong, for example
                a missing value or a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.logo.list``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-list.html
        """
        return self._list(_LOGO__LIST, {}, extra_params)


class AsyncCrmTimelineLogoMethods(AsyncNamespace):
    """Methods of ``crm.timeline.logo``."""

    async def add(
        self,
        *,
        code: str,
        file_content: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> LogoAddResult:
        """Upload a logo of your own for timeline log entries.

        Args:
            code: Code that identifies the entry. Required.
            file_content: Content of the file in Base64, with its name before it where a list is
                expected. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LogoAddResult``: ``logo``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this call. ``INVALID_ARG_VALUE``: `fileContent` is not valid.
                ``FILE_SAVE_ERROR``: The logo's file could not be saved. ``100``: A required
                parameter is missing. ``0``: Something else went wrong, for example a fatal
                error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.logo.add``. Scope: ``crm``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-add.html
        """
        return await self._call(
            _LOGO__ADD, {"code": code, "fileContent": file_content}, extra_params
        )

    async def delete(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an uploaded timeline logo.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller has no access.
                ``NOT_FOUND``: There is no logo with this code. ``100``: A required parameter is
                missing. ``0``: Something else went wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.logo.delete``. Scope: ``crm``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-delete.html
        """
        return await self._call(_LOGO__DELETE, {"code": code}, extra_params)

    async def get(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> LogoGetResult:
        """Fetch one timeline logo by its code.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LogoGetResult``: ``logo``.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no logo with this
                code. ``100``: A required parameter is missing. ``0``: Something else went
                wrong, for example a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.logo.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-get.html
        """
        return await self._call(_LOGO__GET, {"code": code}, extra_params)

    def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> AsyncListing[LogoListItem]:
        """List the timeline logos on offer, built-in and uploaded.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Timeline logos on offer. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``0``: Something else went wrong, for example
                a missing value or a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.logo.list``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-list.html
        """
        return self._list(_LOGO__LIST, {}, extra_params)


class CrmTimelineNoteMethods(Namespace):
    """Methods of ``crm.timeline.note``."""

    def delete(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        item_type: Literal[1, 2] | int,
        item_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete the note attached to a timeline entry or an activity.

        Args:
            owner_type_id: CRM type of the item with the timeline, such as 2 deal. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            item_type: What the note belongs to: 1 history entry, 2 activity. One of ``1``
                (history entry of the timeline), ``2`` (activity) and others. Required.
            item_id: History entry or activity with the note, as `itemType` says. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found. ``100``: A required
                parameter is missing. ``0``: Something else went wrong, for example a fatal
                error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.note.delete``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html
        """
        return self._call(
            _NOTE__DELETE,
            {
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "itemType": item_type,
                "itemId": item_id,
            },
            extra_params,
        )

    def get(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        item_type: Literal[1, 2] | int,
        item_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> NoteGetResult:
        """Fetch the note attached to a timeline entry or an activity.

        Args:
            owner_type_id: CRM type of the item with the timeline, such as 2 deal. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            item_type: What the note belongs to: 1 history entry, 2 activity. One of ``1``
                (history entry of the timeline), ``2`` (activity) and others. Required.
            item_id: History entry or activity with the note, as `itemType` says. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NoteGetResult``: ``text``, ``createdById``, ``createdTime``, ``updatedById``,
            ``updatedTime``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found. ``100``: A required
                parameter is missing. ``0``: Something else went wrong, for example a fatal
                error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.note.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-get.html
        """
        return self._call(
            _NOTE__GET,
            {
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "itemType": item_type,
                "itemId": item_id,
            },
            extra_params,
        )

    def save(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        item_type: Literal[1, 2] | int,
        item_id: int,
        text: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Write the note attached to a timeline entry or an activity.

        Args:
            owner_type_id: CRM type of the item with the timeline, such as 2 deal. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            item_type: What the note belongs to: 1 history entry, 2 activity. One of ``1``
                (history entry of the timeline), ``2`` (activity) and others. Required.
            item_id: History entry or activity with the note, as `itemType` says. Required.
            text: Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found. ``100``: A required
                parameter is missing. ``0``: Something else went wrong, for example a fatal
                error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.note.save``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-save.html
        """
        return self._call(
            _NOTE__SAVE,
            {
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "itemType": item_type,
                "itemId": item_id,
                "text": text,
            },
            extra_params,
        )


class AsyncCrmTimelineNoteMethods(AsyncNamespace):
    """Methods of ``crm.timeline.note``."""

    async def delete(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        item_type: Literal[1, 2] | int,
        item_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete the note attached to a timeline entry or an activity.

        Args:
            owner_type_id: CRM type of the item with the timeline, such as 2 deal. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            item_type: What the note belongs to: 1 history entry, 2 activity. One of ``1``
                (history entry of the timeline), ``2`` (activity) and others. Required.
            item_id: History entry or activity with the note, as `itemType` says. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found. ``100``: A required
                parameter is missing. ``0``: Something else went wrong, for example a fatal
                error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.note.delete``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html
        """
        return await self._call(
            _NOTE__DELETE,
            {
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "itemType": item_type,
                "itemId": item_id,
            },
            extra_params,
        )

    async def get(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        item_type: Literal[1, 2] | int,
        item_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> NoteGetResult:
        """Fetch the note attached to a timeline entry or an activity.

        Args:
            owner_type_id: CRM type of the item with the timeline, such as 2 deal. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            item_type: What the note belongs to: 1 history entry, 2 activity. One of ``1``
                (history entry of the timeline), ``2`` (activity) and others. Required.
            item_id: History entry or activity with the note, as `itemType` says. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NoteGetResult``: ``text``, ``createdById``, ``createdTime``, ``updatedById``,
            ``updatedTime``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found. ``100``: A required
                parameter is missing. ``0``: Something else went wrong, for example a fatal
                error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.note.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-get.html
        """
        return await self._call(
            _NOTE__GET,
            {
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "itemType": item_type,
                "itemId": item_id,
            },
            extra_params,
        )

    async def save(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        item_type: Literal[1, 2] | int,
        item_id: int,
        text: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Write the note attached to a timeline entry or an activity.

        Args:
            owner_type_id: CRM type of the item with the timeline, such as 2 deal. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            item_type: What the note belongs to: 1 history entry, 2 activity. One of ``1``
                (history entry of the timeline), ``2`` (activity) and others. Required.
            item_id: History entry or activity with the note, as `itemType` says. Required.
            text: Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found. ``100``: A required
                parameter is missing. ``0``: Something else went wrong, for example a fatal
                error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.timeline.note.save``. Scope: ``crm``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-save.html
        """
        return await self._call(
            _NOTE__SAVE,
            {
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "itemType": item_type,
                "itemId": item_id,
                "text": text,
            },
            extra_params,
        )
