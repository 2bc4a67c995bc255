# Generated from spec/v3/note: edit the spec there, then run python -m generator build.
"""Methods of ``v3.note``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict

from ..._runtime.endpoint import Endpoint
from ..._runtime.namespace import AsyncNamespace, Namespace
from ..._runtime.values import NOT_GIVEN, NotGiven


class CollectionAddFields(TypedDict):
    """Values by field."""

    name: str
    position: NotRequired[int]
    """Place in the list of knowledge bases; 0 unless set. Default: ``0``."""


class CollectionAddResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""
    name: str
    position: int
    """Place in the list of knowledge bases; 0 unless set."""
    policyLevel: str
    """Base access to the knowledge base: none, view, manage or moderate."""
    createdBy: int
    """Identifier of the user who created the entry."""
    createdAt: str
    """When the object was created."""
    updatedBy: int
    """Identifier of the user who made the last change."""
    updatedAt: str
    """When the object was last changed."""


class CollectionAddResult(TypedDict):
    """Whether the operation succeeded."""

    item: CollectionAddResultItem
    """Data of the entry."""


class CollectionArchiveResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""


class CollectionDeleteResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""


class CollectionGetResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""
    name: str
    position: int
    """Place in the list of knowledge bases; 0 unless set."""
    policyLevel: Literal["none", "view", "manage", "moderate"] | str
    """Base access to the knowledge base: none, view, manage or moderate. One of ``none`` (no
    access), ``view`` (may view), ``manage`` (may edit), ``moderate`` (may administer) and
    others.
    """
    createdBy: int
    """Identifier of the user who created the entry."""
    createdAt: str
    """When the object was created."""
    updatedBy: int
    """Identifier of the user who made the last change."""
    updatedAt: str
    """When the object was last changed."""


class CollectionGetResult(TypedDict):
    """Whether the operation succeeded."""

    item: CollectionGetResultItem
    """Data of the entry."""


class CollectionListPaginationAfterCursor(TypedDict):
    """Where the next page starts; null on the last page."""

    position: int
    """Place in the list of knowledge bases; 0 unless set."""
    id: int
    """Identifier."""


class CollectionListPagination(TypedDict):
    """Page to answer with: number of the page, entries per page (limit), offset."""

    limit: NotRequired[int]
    """Largest number of entries to answer with. Default: ``50``."""
    afterCursor: NotRequired[CollectionListPaginationAfterCursor | Mapping[str, object]]
    """Where the next page starts; null on the last page."""


class CollectionListResultItems(TypedDict):
    """The entries."""

    id: int
    """Identifier."""
    name: str
    position: int
    """Place in the list of knowledge bases; 0 unless set."""
    policyLevel: Literal["none", "view", "manage", "moderate"]
    """Base access to the knowledge base: none, view, manage or moderate. One of ``none`` (no
    access), ``view`` (may view), ``manage`` (may edit), ``moderate`` (may administer).
    """
    createdBy: int
    """Identifier of the user who created the entry."""
    updatedBy: int
    """Identifier of the user who made the last change."""
    createdAt: str
    """When the object was created."""
    updatedAt: str
    """When the object was last changed."""


class CollectionListResultNextCursor(TypedDict):
    """Where the next page starts; null if there is none."""

    position: int
    """Place in the list of knowledge bases; 0 unless set."""
    id: int
    """Identifier."""


class CollectionListResult(TypedDict):
    """Whether the operation succeeded."""

    items: list[CollectionListResultItems]
    """The entries."""
    nextCursor: CollectionListResultNextCursor
    """Where the next page starts; null if there is none."""


class CollectionUpdateFields(TypedDict):
    """Values by field."""

    name: str


class CollectionUpdateResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""
    name: str
    position: int
    """Place in the list of knowledge bases; 0 unless set."""
    policyLevel: str
    """Base access to the knowledge base: none, view, manage or moderate."""
    createdBy: int
    """Identifier of the user who created the entry."""
    createdAt: str
    """When the object was created."""
    updatedBy: int
    """Identifier of the user who made the last change."""
    updatedAt: str
    """When the object was last changed."""


class CollectionUpdateResult(TypedDict):
    """Whether the operation succeeded."""

    item: CollectionUpdateResultItem
    """Data of the entry."""


class CollectionFieldGetResultItem(TypedDict):
    """Data of the entry."""

    name: str
    type: str
    """Data type of the field."""
    title: str


class CollectionFieldGetResult(TypedDict):
    """Whether the operation succeeded."""

    item: CollectionFieldGetResultItem
    """Data of the entry."""


class CollectionFieldListResultItems(TypedDict):
    """The entries."""

    name: str
    type: str
    """Data type of the field."""
    title: str
    filterable: bool
    """Whether entries can be filtered by the field."""
    sortable: bool
    """Whether entries can be sorted by the field."""


class CollectionFieldListResult(TypedDict):
    """Whether the operation succeeded."""

    items: list[CollectionFieldListResultItems]
    """The entries."""


class DocumentAddFields(TypedDict):
    """Values by field."""

    collectionId: int
    """Knowledge base; null if only the document is shared."""
    title: str
    parentId: NotRequired[int]
    """Identifier of the parent entry."""
    markdown: NotRequired[str]
    """Content of the document in Markdown, at most 1 048 576 bytes."""


class DocumentAddResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""
    collectionId: int
    """Knowledge base; null if only the document is shared."""
    parentId: int
    """Identifier of the parent entry."""
    title: str
    markdown: str
    """Content of the document in Markdown, at most 1 048 576 bytes."""
    position: int
    """Place in the list of knowledge bases; 0 unless set."""
    createdBy: int
    """Identifier of the user who created the entry."""
    updatedBy: int
    """Identifier of the user who made the last change."""
    createdAt: str
    """When the object was created."""
    updatedAt: str
    """When the object was last changed."""


class DocumentAddResult(TypedDict):
    """Whether the operation succeeded."""

    item: DocumentAddResultItem
    """Data of the entry."""


class DocumentArchiveResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""


class DocumentDeleteResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""


class DocumentGetResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""
    collectionId: int
    """Knowledge base; null if only the document is shared."""
    parentId: int
    """Identifier of the parent entry."""
    title: str
    markdown: str
    """Content of the document in Markdown, at most 1 048 576 bytes."""
    position: int
    """Place in the list of knowledge bases; 0 unless set."""
    createdBy: int
    """Identifier of the user who created the entry."""
    updatedBy: int
    """Identifier of the user who made the last change."""
    createdAt: str
    """When the object was created."""
    updatedAt: str
    """When the object was last changed."""


class DocumentGetResult(TypedDict):
    """Whether the operation succeeded."""

    item: DocumentGetResultItem
    """Data of the entry."""


class DocumentUpdateFields(TypedDict):
    """Values by field."""

    title: NotRequired[str]
    markdown: NotRequired[str]
    """Content of the document in Markdown, at most 1 048 576 bytes."""


class DocumentUpdateResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""
    collectionId: int
    """Knowledge base; null if only the document is shared."""
    parentId: int
    """Identifier of the parent entry."""
    title: str
    markdown: str
    """Content of the document in Markdown, at most 1 048 576 bytes."""
    position: int
    """Place in the list of knowledge bases; 0 unless set."""
    createdBy: int
    """Identifier of the user who created the entry."""
    updatedBy: int
    """Identifier of the user who made the last change."""
    createdAt: str
    """When the object was created."""
    updatedAt: str
    """When the object was last changed."""


class DocumentUpdateResult(TypedDict):
    """Whether the operation succeeded."""

    item: DocumentUpdateResultItem
    """Data of the entry."""


class DocumentFieldGetResultItem(TypedDict):
    """Data of the entry."""

    name: str
    type: str
    """Data type of the field."""
    title: str


class DocumentFieldGetResult(TypedDict):
    """Whether the operation succeeded."""

    item: DocumentFieldGetResultItem
    """Data of the entry."""


class DocumentFieldListResultItems(TypedDict):
    """The entries."""

    name: str
    type: str
    """Data type of the field."""
    title: str
    filterable: bool
    """Whether entries can be filtered by the field."""
    sortable: bool
    """Whether entries can be sorted by the field."""


class DocumentFieldListResult(TypedDict):
    """Whether the operation succeeded."""

    items: list[DocumentFieldListResultItems]
    """The entries."""


class DocumentSearchListPagination(TypedDict):
    """Page to answer with: number of the page, entries per page (limit), offset."""

    limit: NotRequired[int]
    """Largest number of entries to answer with. Default: ``50``."""


class DocumentSearchListResultItems(TypedDict):
    """The entries."""

    documentId: int
    """Document of a knowledge base."""
    collectionId: int | None
    """Knowledge base; null if only the document is shared."""
    title: str
    score: float
    """How well the document matches, relative to others."""
    snippet: str
    """HTML excerpt with matches in b tags."""
    sharedAccess: bool
    """Whether only the document is shared, not its knowledge base."""


class DocumentSearchListResult(TypedDict):
    """Whether the operation succeeded."""

    items: list[DocumentSearchListResultItems]
    """The entries."""
    hasMore: bool
    """Whether more entries follow."""


class DocumentSearchFieldGetResultItem(TypedDict):
    """Data of the entry."""

    name: str
    type: str
    """Data type of the field."""
    title: str


class DocumentSearchFieldGetResult(TypedDict):
    """Whether the operation succeeded."""

    item: DocumentSearchFieldGetResultItem
    """Data of the entry."""


class DocumentSearchFieldListResultItems(TypedDict):
    """The entries."""

    name: str
    type: str
    """Data type of the field."""
    title: str
    filterable: bool
    """Whether entries can be filtered by the field."""
    sortable: bool
    """Whether entries can be sorted by the field."""


class DocumentSearchFieldListResult(TypedDict):
    """Whether the operation succeeded."""

    items: list[DocumentSearchFieldListResultItems]
    """The entries."""


class DocumentTreeListResultItemsChildren(TypedDict):
    """Pages below the document."""

    id: int
    """Identifier."""
    collectionId: int
    """Knowledge base; null if only the document is shared."""
    parentId: int
    """Identifier of the parent entry."""
    title: str
    position: int
    """Place in the list of knowledge bases; 0 unless set."""
    children: list[Any]
    """Pages below the document."""


class DocumentTreeListResultItems(TypedDict):
    """The entries."""

    id: int
    """Identifier."""
    collectionId: int
    """Knowledge base; null if only the document is shared."""
    parentId: int | None
    """Identifier of the parent entry."""
    title: str
    position: int
    """Place in the list of knowledge bases; 0 unless set."""
    children: list[DocumentTreeListResultItemsChildren]
    """Pages below the document."""


class DocumentTreeListResult(TypedDict):
    """Whether the operation succeeded."""

    items: list[DocumentTreeListResultItems]
    """The entries."""
    truncated: bool
    """Whether the tree was cut at 5000 nodes."""


class DocumentTreeFieldGetResultItem(TypedDict):
    """Data of the entry."""

    name: str
    type: str
    """Data type of the field."""
    title: str


class DocumentTreeFieldGetResult(TypedDict):
    """Whether the operation succeeded."""

    item: DocumentTreeFieldGetResultItem
    """Data of the entry."""


class DocumentTreeFieldListResultItems(TypedDict):
    """The entries."""

    name: str
    type: str
    """Data type of the field."""
    title: str
    filterable: bool
    """Whether entries can be filtered by the field."""
    sortable: bool
    """Whether entries can be sorted by the field."""


class DocumentTreeFieldListResult(TypedDict):
    """Whether the operation succeeded."""

    items: list[DocumentTreeFieldListResultItems]
    """The entries."""


class FileAddResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""
    documentId: int
    """Document of a knowledge base."""
    name: str
    size: int
    mimeType: str
    """MIME type of the file."""
    assetType: str
    """Kind of attachment: image, video or file."""
    assetMarkdown: str
    """Markdown block that puts the file into the document."""


class FileAddResult(TypedDict):
    """Whether the operation succeeded."""

    item: FileAddResultItem
    """Data of the entry."""


class FileGetResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""
    documentId: int
    """Document of a knowledge base."""
    name: str
    size: int
    mimeType: str
    """MIME type of the file."""
    assetType: Literal["image", "video", "file"]
    """Kind of attachment: image, video or file. One of ``image``, ``video``, ``file`` (any other
    file).
    """
    assetMarkdown: str
    """Markdown block that puts the file into the document."""


class FileGetResult(TypedDict):
    """Whether the operation succeeded."""

    item: FileGetResultItem
    """Data of the entry."""


class FileFieldGetResultItem(TypedDict):
    """Data of the entry."""

    name: str
    type: str
    """Data type of the field."""
    title: str


class FileFieldGetResult(TypedDict):
    """Whether the operation succeeded."""

    item: FileFieldGetResultItem
    """Data of the entry."""


class FileFieldListResultItems(TypedDict):
    """The entries."""

    name: str
    type: str
    """Data type of the field."""
    title: str
    filterable: bool
    """Whether entries can be filtered by the field."""
    sortable: bool
    """Whether entries can be sorted by the field."""


class FileFieldListResult(TypedDict):
    """Whether the operation succeeded."""

    items: list[FileFieldListResultItems]
    """The entries."""


_COLLECTION__ADD: Final[Endpoint[CollectionAddResult]] = Endpoint("note.collection.add", version=3)
_COLLECTION__ARCHIVE: Final[Endpoint[CollectionArchiveResult]] = Endpoint(
    "note.collection.archive", version=3
)
_COLLECTION__DELETE: Final[Endpoint[CollectionDeleteResult]] = Endpoint(
    "note.collection.delete", version=3
)
_COLLECTION__GET: Final[Endpoint[CollectionGetResult]] = Endpoint(
    "note.collection.get", version=3, write=False
)
_COLLECTION__LIST: Final[Endpoint[CollectionListResult]] = Endpoint(
    "note.collection.list", version=3, write=False
)
_COLLECTION__UPDATE: Final[Endpoint[CollectionUpdateResult]] = Endpoint(
    "note.collection.update", version=3
)
_COLLECTION__FIELD__GET: Final[Endpoint[CollectionFieldGetResult]] = Endpoint(
    "note.collection.field.get", version=3, write=False
)
_COLLECTION__FIELD__LIST: Final[Endpoint[CollectionFieldListResult]] = Endpoint(
    "note.collection.field.list", version=3, write=False
)
_DOCUMENT__ADD: Final[Endpoint[DocumentAddResult]] = Endpoint("note.document.add", version=3)
_DOCUMENT__ARCHIVE: Final[Endpoint[DocumentArchiveResult]] = Endpoint(
    "note.document.archive", version=3
)
_DOCUMENT__DELETE: Final[Endpoint[DocumentDeleteResult]] = Endpoint(
    "note.document.delete", version=3
)
_DOCUMENT__GET: Final[Endpoint[DocumentGetResult]] = Endpoint(
    "note.document.get", version=3, write=False
)
_DOCUMENT__UPDATE: Final[Endpoint[DocumentUpdateResult]] = Endpoint(
    "note.document.update", version=3
)
_DOCUMENT__FIELD__GET: Final[Endpoint[DocumentFieldGetResult]] = Endpoint(
    "note.document.field.get", version=3, write=False
)
_DOCUMENT__FIELD__LIST: Final[Endpoint[DocumentFieldListResult]] = Endpoint(
    "note.document.field.list", version=3, write=False
)
_DOCUMENT__SEARCH__LIST: Final[Endpoint[DocumentSearchListResult]] = Endpoint(
    "note.document.search.list", version=3, write=False
)
_DOCUMENT__SEARCH__FIELD__GET: Final[Endpoint[DocumentSearchFieldGetResult]] = Endpoint(
    "note.document.search.field.get", version=3, write=False
)
_DOCUMENT__SEARCH__FIELD__LIST: Final[Endpoint[DocumentSearchFieldListResult]] = Endpoint(
    "note.document.search.field.list", version=3, write=False
)
_DOCUMENT__TREE__LIST: Final[Endpoint[DocumentTreeListResult]] = Endpoint(
    "note.document.tree.list", version=3, write=False
)
_DOCUMENT__TREE__FIELD__GET: Final[Endpoint[DocumentTreeFieldGetResult]] = Endpoint(
    "note.document.tree.field.get", version=3, write=False
)
_DOCUMENT__TREE__FIELD__LIST: Final[Endpoint[DocumentTreeFieldListResult]] = Endpoint(
    "note.document.tree.field.list", version=3, write=False
)
_FILE__ADD: Final[Endpoint[FileAddResult]] = Endpoint("note.file.add", version=3)
_FILE__GET: Final[Endpoint[FileGetResult]] = Endpoint("note.file.get", version=3, write=False)
_FILE__FIELD__GET: Final[Endpoint[FileFieldGetResult]] = Endpoint(
    "note.file.field.get", version=3, write=False
)
_FILE__FIELD__LIST: Final[Endpoint[FileFieldListResult]] = Endpoint(
    "note.file.field.list", version=3, write=False
)


class V3NoteMethods(Namespace):
    """Methods of ``v3.note``."""

    @property
    def collection(self) -> V3NoteCollectionMethods:
        """Methods of ``v3.note.collection``."""
        return V3NoteCollectionMethods(self._caller)

    @property
    def document(self) -> V3NoteDocumentMethods:
        """Methods of ``v3.note.document``."""
        return V3NoteDocumentMethods(self._caller)

    @property
    def file(self) -> V3NoteFileMethods:
        """Methods of ``v3.note.file``."""
        return V3NoteFileMethods(self._caller)


class AsyncV3NoteMethods(AsyncNamespace):
    """Methods of ``v3.note``."""

    @property
    def collection(self) -> AsyncV3NoteCollectionMethods:
        """Methods of ``v3.note.collection``."""
        return AsyncV3NoteCollectionMethods(self._caller)

    @property
    def document(self) -> AsyncV3NoteDocumentMethods:
        """Methods of ``v3.note.document``."""
        return AsyncV3NoteDocumentMethods(self._caller)

    @property
    def file(self) -> AsyncV3NoteFileMethods:
        """Methods of ``v3.note.file``."""
        return AsyncV3NoteFileMethods(self._caller)


class V3NoteCollectionMethods(Namespace):
    """Methods of ``v3.note.collection``."""

    @property
    def field(self) -> V3NoteCollectionFieldMethods:
        """Methods of ``v3.note.collection.field``."""
        return V3NoteCollectionFieldMethods(self._caller)

    def add(
        self,
        *,
        fields: CollectionAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> CollectionAddResult:
        """Create a knowledge base.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``position``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The fields
                object is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The name in
                fields is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: A field has a
                value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The name of the
                knowledge base is empty.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The name of the
                knowledge base is longer than 255 characters.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not use the
                Knowledge base module or create knowledge bases.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.collection.add``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may create knowledge bases. Writes.

        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-add.html
        """
        return self._call(_COLLECTION__ADD, {"fields": fields}, extra_params)

    def archive(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CollectionArchiveResult:
        """Archive a knowledge base together with all its documents.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id has
                the wrong type. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller
                may not use the Knowledge base module or administer this knowledge base.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The knowledge base does
                not exist or is archived already.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.collection.archive``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may administer the knowledge base. Writes.

        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-archive.html
        """
        return self._call(_COLLECTION__ARCHIVE, {"id": id}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CollectionDeleteResult:
        """Move a knowledge base with all its documents to the recycle bin.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id has
                the wrong type. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller
                may not use the Knowledge base module or administer this knowledge base.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The knowledge base does
                not exist or is not open to the caller. ``NOTE_COLLECTION_UNDER_IMPORT``:
                Documents are being imported into the knowledge base; try again afterwards.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.collection.delete``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may administer the knowledge base. Writes.

        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-delete.html
        """
        return self._call(_COLLECTION__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CollectionGetResult:
        """Read one knowledge base by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id has
                the wrong type. ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The
                knowledge base does not exist or the caller may not view it.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.collection.get``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may view the knowledge base. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-get.html
        """
        return self._call(_COLLECTION__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        pagination: CollectionListPagination | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> CollectionListResult:
        """List the knowledge bases open to the caller, page by page.

        Args:
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset. Keys: ``limit``, ``afterCursor``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The Knowledge base module is
                closed to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.collection.list``. Scope: ``note``. Who may call: users of the
        Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-list.html
        """
        return self._call(_COLLECTION__LIST, {"pagination": pagination}, extra_params)

    def update(
        self,
        *,
        id: int,
        fields: CollectionUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> CollectionUpdateResult:
        """Rename a knowledge base.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: A field has a
                value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The name of the
                knowledge base is empty.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The name of the
                knowledge base is longer than 255 characters.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not use the
                Knowledge base module or change this knowledge base.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The knowledge base does
                not exist or is not open to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.collection.update``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may edit the knowledge base. Writes.

        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-update.html
        """
        return self._call(_COLLECTION__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncV3NoteCollectionMethods(AsyncNamespace):
    """Methods of ``v3.note.collection``."""

    @property
    def field(self) -> AsyncV3NoteCollectionFieldMethods:
        """Methods of ``v3.note.collection.field``."""
        return AsyncV3NoteCollectionFieldMethods(self._caller)

    async def add(
        self,
        *,
        fields: CollectionAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> CollectionAddResult:
        """Create a knowledge base.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``position``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The fields
                object is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The name in
                fields is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: A field has a
                value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The name of the
                knowledge base is empty.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The name of the
                knowledge base is longer than 255 characters.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not use the
                Knowledge base module or create knowledge bases.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.collection.add``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may create knowledge bases. Writes.

        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-add.html
        """
        return await self._call(_COLLECTION__ADD, {"fields": fields}, extra_params)

    async def archive(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CollectionArchiveResult:
        """Archive a knowledge base together with all its documents.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id has
                the wrong type. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller
                may not use the Knowledge base module or administer this knowledge base.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The knowledge base does
                not exist or is archived already.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.collection.archive``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may administer the knowledge base. Writes.

        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-archive.html
        """
        return await self._call(_COLLECTION__ARCHIVE, {"id": id}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CollectionDeleteResult:
        """Move a knowledge base with all its documents to the recycle bin.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id has
                the wrong type. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller
                may not use the Knowledge base module or administer this knowledge base.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The knowledge base does
                not exist or is not open to the caller. ``NOTE_COLLECTION_UNDER_IMPORT``:
                Documents are being imported into the knowledge base; try again afterwards.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.collection.delete``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may administer the knowledge base. Writes.

        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-delete.html
        """
        return await self._call(_COLLECTION__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CollectionGetResult:
        """Read one knowledge base by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id has
                the wrong type. ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The
                knowledge base does not exist or the caller may not view it.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.collection.get``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may view the knowledge base. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-get.html
        """
        return await self._call(_COLLECTION__GET, {"id": id}, extra_params)

    async def list(
        self,
        *,
        pagination: CollectionListPagination | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> CollectionListResult:
        """List the knowledge bases open to the caller, page by page.

        Args:
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset. Keys: ``limit``, ``afterCursor``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The Knowledge base module is
                closed to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.collection.list``. Scope: ``note``. Who may call: users of the
        Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-list.html
        """
        return await self._call(_COLLECTION__LIST, {"pagination": pagination}, extra_params)

    async def update(
        self,
        *,
        id: int,
        fields: CollectionUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> CollectionUpdateResult:
        """Rename a knowledge base.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: A field has a
                value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The name of the
                knowledge base is empty.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The name of the
                knowledge base is longer than 255 characters.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not use the
                Knowledge base module or change this knowledge base.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The knowledge base does
                not exist or is not open to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.collection.update``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may edit the knowledge base. Writes.

        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-update.html
        """
        return await self._call(_COLLECTION__UPDATE, {"id": id, "fields": fields}, extra_params)


class V3NoteCollectionFieldMethods(Namespace):
    """Methods of ``v3.note.collection.field``."""

    def get(
        self,
        *,
        name: str,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> CollectionFieldGetResult:
        """Describe one field of knowledge bases by its name.

        Args:
            name: Required.
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope note is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.collection.field.get``. Scope: ``note``. Who may call: users of
        the Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-get.html
        """
        return self._call(_COLLECTION__FIELD__GET, {"name": name, "select": select}, extra_params)

    def list(
        self,
        *,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> CollectionFieldListResult:
        """Describe all fields of knowledge bases.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope note is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.collection.field.list``. Scope: ``note``. Who may call: users of
        the Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-list.html
        """
        return self._call(_COLLECTION__FIELD__LIST, {"select": select}, extra_params)


class AsyncV3NoteCollectionFieldMethods(AsyncNamespace):
    """Methods of ``v3.note.collection.field``."""

    async def get(
        self,
        *,
        name: str,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> CollectionFieldGetResult:
        """Describe one field of knowledge bases by its name.

        Args:
            name: Required.
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope note is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.collection.field.get``. Scope: ``note``. Who may call: users of
        the Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-get.html
        """
        return await self._call(
            _COLLECTION__FIELD__GET, {"name": name, "select": select}, extra_params
        )

    async def list(
        self,
        *,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> CollectionFieldListResult:
        """Describe all fields of knowledge bases.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope note is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.collection.field.list``. Scope: ``note``. Who may call: users of
        the Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-list.html
        """
        return await self._call(_COLLECTION__FIELD__LIST, {"select": select}, extra_params)


class V3NoteDocumentMethods(Namespace):
    """Methods of ``v3.note.document``."""

    @property
    def field(self) -> V3NoteDocumentFieldMethods:
        """Methods of ``v3.note.document.field``."""
        return V3NoteDocumentFieldMethods(self._caller)

    @property
    def search(self) -> V3NoteDocumentSearchMethods:
        """Methods of ``v3.note.document.search``."""
        return V3NoteDocumentSearchMethods(self._caller)

    @property
    def tree(self) -> V3NoteDocumentTreeMethods:
        """Methods of ``v3.note.document.tree``."""
        return V3NoteDocumentTreeMethods(self._caller)

    def add(
        self,
        *,
        fields: DocumentAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentAddResult:
        """Create a document in a knowledge base.

        Args:
            fields: Values by field. Required. Keys: ``collectionId`` (required), ``title``
                (required), ``parentId``, ``markdown``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The fields
                object is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: A mandatory key
                of fields is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: A field has a
                value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The title of the
                document is empty.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The title of the
                document is longer than 255 characters. ``NOTE_MARKDOWN_TOO_LARGE``: The
                document content is larger than 1 048 576 bytes. ``NOTE_INVALID_PARENT``: The
                parent document belongs to another knowledge base.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not use the
                Knowledge base module or create documents in this knowledge base.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The knowledge base does
                not exist or is not open to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.add``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may edit the knowledge base. Writes.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html
        """
        return self._call(_DOCUMENT__ADD, {"fields": fields}, extra_params)

    def archive(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentArchiveResult:
        """Archive a document together with its child pages.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id has
                the wrong type. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller
                may not use the Knowledge base module or edit this document.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The document does not
                exist, is in the recycle bin or is archived already.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.archive``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may edit the document's knowledge base. Writes.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-archive.html
        """
        return self._call(_DOCUMENT__ARCHIVE, {"id": id}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentDeleteResult:
        """Move a document with its child pages to the recycle bin.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id has
                the wrong type. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller
                may not use the Knowledge base module or edit this document.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The document does not
                exist or is in the recycle bin already.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.delete``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may edit the document's knowledge base. Writes.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-delete.html
        """
        return self._call(_DOCUMENT__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentGetResult:
        """Read one document, content in Markdown included.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id has
                the wrong type. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The
                Knowledge base module is closed to the caller.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The document does not
                exist, is archived, is in the recycle bin or is not open to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.get``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may view the document's knowledge base. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-get.html
        """
        return self._call(_DOCUMENT__GET, {"id": id}, extra_params)

    def update(
        self,
        *,
        id: int,
        fields: DocumentUpdateFields | Mapping[str, object],
        overwrite: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentUpdateResult:
        """Change a document's title, its content or both.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``title``, ``markdown``.
            overwrite: Whether to overwrite unsaved changes of the collaborative editor.
                Default: ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: A field has a
                value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The title of the
                document is empty.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The title of the
                document is longer than 255 characters. ``NOTE_EMPTY_UPDATE``: Nothing to change
                was passed: neither title nor markdown in fields. ``NOTE_MARKDOWN_TOO_LARGE``:
                The document content is larger than 1 048 576 bytes.
                ``NOTE_DOCUMENT_HAS_UNSAVED_CHANGES``: The document has unsaved edits; only
                overwrite=true replaces them.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not use the
                Knowledge base module or edit this document.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The document does not
                exist, is archived or is in the recycle bin.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.update``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may edit the document or its knowledge base. Writes.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-update.html
        """
        return self._call(
            _DOCUMENT__UPDATE, {"id": id, "fields": fields, "overwrite": overwrite}, extra_params
        )


class AsyncV3NoteDocumentMethods(AsyncNamespace):
    """Methods of ``v3.note.document``."""

    @property
    def field(self) -> AsyncV3NoteDocumentFieldMethods:
        """Methods of ``v3.note.document.field``."""
        return AsyncV3NoteDocumentFieldMethods(self._caller)

    @property
    def search(self) -> AsyncV3NoteDocumentSearchMethods:
        """Methods of ``v3.note.document.search``."""
        return AsyncV3NoteDocumentSearchMethods(self._caller)

    @property
    def tree(self) -> AsyncV3NoteDocumentTreeMethods:
        """Methods of ``v3.note.document.tree``."""
        return AsyncV3NoteDocumentTreeMethods(self._caller)

    async def add(
        self,
        *,
        fields: DocumentAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentAddResult:
        """Create a document in a knowledge base.

        Args:
            fields: Values by field. Required. Keys: ``collectionId`` (required), ``title``
                (required), ``parentId``, ``markdown``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The fields
                object is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: A mandatory key
                of fields is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: A field has a
                value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The title of the
                document is empty.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The title of the
                document is longer than 255 characters. ``NOTE_MARKDOWN_TOO_LARGE``: The
                document content is larger than 1 048 576 bytes. ``NOTE_INVALID_PARENT``: The
                parent document belongs to another knowledge base.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not use the
                Knowledge base module or create documents in this knowledge base.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The knowledge base does
                not exist or is not open to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.add``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may edit the knowledge base. Writes.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html
        """
        return await self._call(_DOCUMENT__ADD, {"fields": fields}, extra_params)

    async def archive(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentArchiveResult:
        """Archive a document together with its child pages.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id has
                the wrong type. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller
                may not use the Knowledge base module or edit this document.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The document does not
                exist, is in the recycle bin or is archived already.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.archive``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may edit the document's knowledge base. Writes.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-archive.html
        """
        return await self._call(_DOCUMENT__ARCHIVE, {"id": id}, extra_params)

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentDeleteResult:
        """Move a document with its child pages to the recycle bin.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id has
                the wrong type. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller
                may not use the Knowledge base module or edit this document.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The document does not
                exist or is in the recycle bin already.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.delete``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may edit the document's knowledge base. Writes.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-delete.html
        """
        return await self._call(_DOCUMENT__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentGetResult:
        """Read one document, content in Markdown included.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The id has
                the wrong type. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The
                Knowledge base module is closed to the caller.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The document does not
                exist, is archived, is in the recycle bin or is not open to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.get``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may view the document's knowledge base. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-get.html
        """
        return await self._call(_DOCUMENT__GET, {"id": id}, extra_params)

    async def update(
        self,
        *,
        id: int,
        fields: DocumentUpdateFields | Mapping[str, object],
        overwrite: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentUpdateResult:
        """Change a document's title, its content or both.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``title``, ``markdown``.
            overwrite: Whether to overwrite unsaved changes of the collaborative editor.
                Default: ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: A field has a
                value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The title of the
                document is empty.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The title of the
                document is longer than 255 characters. ``NOTE_EMPTY_UPDATE``: Nothing to change
                was passed: neither title nor markdown in fields. ``NOTE_MARKDOWN_TOO_LARGE``:
                The document content is larger than 1 048 576 bytes.
                ``NOTE_DOCUMENT_HAS_UNSAVED_CHANGES``: The document has unsaved edits; only
                overwrite=true replaces them.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not use the
                Knowledge base module or edit this document.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The document does not
                exist, is archived or is in the recycle bin.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.update``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may edit the document or its knowledge base. Writes.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-update.html
        """
        return await self._call(
            _DOCUMENT__UPDATE, {"id": id, "fields": fields, "overwrite": overwrite}, extra_params
        )


class V3NoteDocumentFieldMethods(Namespace):
    """Methods of ``v3.note.document.field``."""

    def get(
        self,
        *,
        name: str,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentFieldGetResult:
        """Describe one field of documents by its name.

        Args:
            name: Required.
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope note is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.field.get``. Scope: ``note``. Who may call: users of the
        Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-get.html
        """
        return self._call(_DOCUMENT__FIELD__GET, {"name": name, "select": select}, extra_params)

    def list(
        self,
        *,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentFieldListResult:
        """Describe all fields of documents.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope note is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.field.list``. Scope: ``note``. Who may call: users of
        the Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-list.html
        """
        return self._call(_DOCUMENT__FIELD__LIST, {"select": select}, extra_params)


class AsyncV3NoteDocumentFieldMethods(AsyncNamespace):
    """Methods of ``v3.note.document.field``."""

    async def get(
        self,
        *,
        name: str,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentFieldGetResult:
        """Describe one field of documents by its name.

        Args:
            name: Required.
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope note is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.field.get``. Scope: ``note``. Who may call: users of the
        Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-get.html
        """
        return await self._call(
            _DOCUMENT__FIELD__GET, {"name": name, "select": select}, extra_params
        )

    async def list(
        self,
        *,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentFieldListResult:
        """Describe all fields of documents.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope note is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.field.list``. Scope: ``note``. Who may call: users of
        the Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-list.html
        """
        return await self._call(_DOCUMENT__FIELD__LIST, {"select": select}, extra_params)


class V3NoteDocumentSearchMethods(Namespace):
    """Methods of ``v3.note.document.search``."""

    @property
    def field(self) -> V3NoteDocumentSearchFieldMethods:
        """Methods of ``v3.note.document.search.field``."""
        return V3NoteDocumentSearchFieldMethods(self._caller)

    def list(
        self,
        *,
        query: str,
        pagination: DocumentSearchListPagination | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentSearchListResult:
        """Find documents by their titles and content.

        Args:
            query: Search text; documents need 3 to 200 characters. Required.
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset. Keys: ``limit``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The search
                string query is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type. ``NOTE_SEARCH_QUERY_TOO_SHORT``: The search string is
                shorter than 3 characters. ``NOTE_SEARCH_QUERY_TOO_LONG``: The search string is
                longer than 200 characters. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``:
                The Knowledge base module is closed to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.search.list``. Scope: ``note``. Who may call: users of
        the Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html
        """
        return self._call(
            _DOCUMENT__SEARCH__LIST, {"query": query, "pagination": pagination}, extra_params
        )


class AsyncV3NoteDocumentSearchMethods(AsyncNamespace):
    """Methods of ``v3.note.document.search``."""

    @property
    def field(self) -> AsyncV3NoteDocumentSearchFieldMethods:
        """Methods of ``v3.note.document.search.field``."""
        return AsyncV3NoteDocumentSearchFieldMethods(self._caller)

    async def list(
        self,
        *,
        query: str,
        pagination: DocumentSearchListPagination | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentSearchListResult:
        """Find documents by their titles and content.

        Args:
            query: Search text; documents need 3 to 200 characters. Required.
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset. Keys: ``limit``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The search
                string query is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type. ``NOTE_SEARCH_QUERY_TOO_SHORT``: The search string is
                shorter than 3 characters. ``NOTE_SEARCH_QUERY_TOO_LONG``: The search string is
                longer than 200 characters. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``:
                The Knowledge base module is closed to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.search.list``. Scope: ``note``. Who may call: users of
        the Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html
        """
        return await self._call(
            _DOCUMENT__SEARCH__LIST, {"query": query, "pagination": pagination}, extra_params
        )


class V3NoteDocumentSearchFieldMethods(Namespace):
    """Methods of ``v3.note.document.search.field``."""

    def get(
        self,
        *,
        name: str,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentSearchFieldGetResult:
        """Describe one field of document search results by its name.

        Args:
            name: Required.
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope note is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.search.field.get``. Scope: ``note``. Who may call: users
        of the Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-get.html
        """
        return self._call(
            _DOCUMENT__SEARCH__FIELD__GET, {"name": name, "select": select}, extra_params
        )

    def list(
        self,
        *,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentSearchFieldListResult:
        """Describe all fields of document search results.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope note is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.search.field.list``. Scope: ``note``. Who may call:
        users of the Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-list.html
        """
        return self._call(_DOCUMENT__SEARCH__FIELD__LIST, {"select": select}, extra_params)


class AsyncV3NoteDocumentSearchFieldMethods(AsyncNamespace):
    """Methods of ``v3.note.document.search.field``."""

    async def get(
        self,
        *,
        name: str,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentSearchFieldGetResult:
        """Describe one field of document search results by its name.

        Args:
            name: Required.
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope note is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.search.field.get``. Scope: ``note``. Who may call: users
        of the Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-get.html
        """
        return await self._call(
            _DOCUMENT__SEARCH__FIELD__GET, {"name": name, "select": select}, extra_params
        )

    async def list(
        self,
        *,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentSearchFieldListResult:
        """Describe all fields of document search results.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope note is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.search.field.list``. Scope: ``note``. Who may call:
        users of the Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-list.html
        """
        return await self._call(_DOCUMENT__SEARCH__FIELD__LIST, {"select": select}, extra_params)


class V3NoteDocumentTreeMethods(Namespace):
    """Methods of ``v3.note.document.tree``."""

    @property
    def field(self) -> V3NoteDocumentTreeFieldMethods:
        """Methods of ``v3.note.document.tree.field``."""
        return V3NoteDocumentTreeFieldMethods(self._caller)

    def list(
        self,
        *,
        collection_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentTreeListResult:
        """Get the tree of documents of one knowledge base.

        Args:
            collection_id: Knowledge base; null if only the document is shared. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory collectionId is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                collectionId has the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not use the
                Knowledge base module or view this knowledge base.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The knowledge base does
                not exist or is not open to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.tree.list``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may view the document's knowledge base. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html
        """
        return self._call(_DOCUMENT__TREE__LIST, {"collectionId": collection_id}, extra_params)


class AsyncV3NoteDocumentTreeMethods(AsyncNamespace):
    """Methods of ``v3.note.document.tree``."""

    @property
    def field(self) -> AsyncV3NoteDocumentTreeFieldMethods:
        """Methods of ``v3.note.document.tree.field``."""
        return AsyncV3NoteDocumentTreeFieldMethods(self._caller)

    async def list(
        self,
        *,
        collection_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentTreeListResult:
        """Get the tree of documents of one knowledge base.

        Args:
            collection_id: Knowledge base; null if only the document is shared. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory collectionId is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                collectionId has the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not use the
                Knowledge base module or view this knowledge base.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The knowledge base does
                not exist or is not open to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.tree.list``. Scope: ``note``. Who may call: users of the
        Knowledge base module who may view the document's knowledge base. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html
        """
        return await self._call(
            _DOCUMENT__TREE__LIST, {"collectionId": collection_id}, extra_params
        )


class V3NoteDocumentTreeFieldMethods(Namespace):
    """Methods of ``v3.note.document.tree.field``."""

    def get(
        self,
        *,
        name: str,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentTreeFieldGetResult:
        """Describe one field of the document tree by its name.

        Args:
            name: Required.
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope note is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.tree.field.get``. Scope: ``note``. Who may call: users
        of the Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-get.html
        """
        return self._call(
            _DOCUMENT__TREE__FIELD__GET, {"name": name, "select": select}, extra_params
        )

    def list(
        self,
        *,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentTreeFieldListResult:
        """Describe all fields of the document tree.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope note is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.tree.field.list``. Scope: ``note``. Who may call: users
        of the Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-list.html
        """
        return self._call(_DOCUMENT__TREE__FIELD__LIST, {"select": select}, extra_params)


class AsyncV3NoteDocumentTreeFieldMethods(AsyncNamespace):
    """Methods of ``v3.note.document.tree.field``."""

    async def get(
        self,
        *,
        name: str,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentTreeFieldGetResult:
        """Describe one field of the document tree by its name.

        Args:
            name: Required.
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope note is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.tree.field.get``. Scope: ``note``. Who may call: users
        of the Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-get.html
        """
        return await self._call(
            _DOCUMENT__TREE__FIELD__GET, {"name": name, "select": select}, extra_params
        )

    async def list(
        self,
        *,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DocumentTreeFieldListResult:
        """Describe all fields of the document tree.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope note is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.document.tree.field.list``. Scope: ``note``. Who may call: users
        of the Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-list.html
        """
        return await self._call(_DOCUMENT__TREE__FIELD__LIST, {"select": select}, extra_params)


class V3NoteFileMethods(Namespace):
    """Methods of ``v3.note.file``."""

    @property
    def field(self) -> V3NoteFileFieldMethods:
        """Methods of ``v3.note.file.field``."""
        return V3NoteFileFieldMethods(self._caller)

    def add(
        self,
        *,
        document_id: int,
        file_name: str,
        file_content: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileAddResult:
        """Upload a file to a document.

        Args:
            document_id: Document of a knowledge base. Required.
            file_name: File name with one of the allowed extensions. Required.
            file_content: Content of the file in Base64, with its name before it where a list is
                expected. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                fileContent is empty or no valid base64.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The file
                could not be saved; check the data or try again later. ``NOTE_FILE_TOO_LARGE``:
                The file is larger than the setting main.max_file_size allows.
                ``NOTE_FILE_TYPE_NOT_ALLOWED``: The file extension is not allowed.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not use the
                Knowledge base module or edit this document.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The document does not
                exist, is archived or is in the recycle bin.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.file.add``. Scope: ``note``. Who may call: users of the Knowledge
        base module who may edit the document's knowledge base. Writes.

        https://apidocs.bitrix24.com/api-reference/note/file/note-file-add.html
        """
        return self._call(
            _FILE__ADD,
            {"documentId": document_id, "fileName": file_name, "fileContent": file_content},
            extra_params,
        )

    def get(
        self,
        *,
        id: int,
        document_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileGetResult:
        """Get data of a document's file and the Markdown block that embeds it.

        Args:
            id: Identifier. Required.
            document_id: Document of a knowledge base. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type. ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``:
                The document does not exist, is archived, is in the recycle bin or is not open
                to the caller. ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The file
                does not exist or belongs to another document.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.file.get``. Scope: ``note``. Who may call: users of the Knowledge
        base module who may view the document's knowledge base. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/file/note-file-get.html
        """
        return self._call(_FILE__GET, {"id": id, "documentId": document_id}, extra_params)


class AsyncV3NoteFileMethods(AsyncNamespace):
    """Methods of ``v3.note.file``."""

    @property
    def field(self) -> AsyncV3NoteFileFieldMethods:
        """Methods of ``v3.note.file.field``."""
        return AsyncV3NoteFileFieldMethods(self._caller)

    async def add(
        self,
        *,
        document_id: int,
        file_name: str,
        file_content: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileAddResult:
        """Upload a file to a document.

        Args:
            document_id: Document of a knowledge base. Required.
            file_name: File name with one of the allowed extensions. Required.
            file_content: Content of the file in Base64, with its name before it where a list is
                expected. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                fileContent is empty or no valid base64.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The file
                could not be saved; check the data or try again later. ``NOTE_FILE_TOO_LARGE``:
                The file is larger than the setting main.max_file_size allows.
                ``NOTE_FILE_TYPE_NOT_ALLOWED``: The file extension is not allowed.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller may not use the
                Knowledge base module or edit this document.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The document does not
                exist, is archived or is in the recycle bin.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.file.add``. Scope: ``note``. Who may call: users of the Knowledge
        base module who may edit the document's knowledge base. Writes.

        https://apidocs.bitrix24.com/api-reference/note/file/note-file-add.html
        """
        return await self._call(
            _FILE__ADD,
            {"documentId": document_id, "fileName": file_name, "fileContent": file_content},
            extra_params,
        )

    async def get(
        self,
        *,
        id: int,
        document_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileGetResult:
        """Get data of a document's file and the Markdown block that embeds it.

        Args:
            id: Identifier. Required.
            document_id: Document of a knowledge base. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A mandatory
                field is missing from the request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A field has
                a value of the wrong type. ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``:
                The document does not exist, is archived, is in the recycle bin or is not open
                to the caller. ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: The file
                does not exist or belongs to another document.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.file.get``. Scope: ``note``. Who may call: users of the Knowledge
        base module who may view the document's knowledge base. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/file/note-file-get.html
        """
        return await self._call(_FILE__GET, {"id": id, "documentId": document_id}, extra_params)


class V3NoteFileFieldMethods(Namespace):
    """Methods of ``v3.note.file.field``."""

    def get(
        self,
        *,
        name: str,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileFieldGetResult:
        """Describe one field of document files by its name.

        Args:
            name: Required.
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope note is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.file.field.get``. Scope: ``note``. Who may call: users of the
        Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-get.html
        """
        return self._call(_FILE__FIELD__GET, {"name": name, "select": select}, extra_params)

    def list(
        self,
        *,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileFieldListResult:
        """Describe all fields of document files.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope note is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.file.field.list``. Scope: ``note``. Who may call: users of the
        Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-list.html
        """
        return self._call(_FILE__FIELD__LIST, {"select": select}, extra_params)


class AsyncV3NoteFileFieldMethods(AsyncNamespace):
    """Methods of ``v3.note.file.field``."""

    async def get(
        self,
        *,
        name: str,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileFieldGetResult:
        """Describe one field of document files by its name.

        Args:
            name: Required.
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope note is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.file.field.get``. Scope: ``note``. Who may call: users of the
        Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-get.html
        """
        return await self._call(_FILE__FIELD__GET, {"name": name, "select": select}, extra_params)

    async def list(
        self,
        *,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileFieldListResult:
        """Describe all fields of document files.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope note is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``note.file.field.list``. Scope: ``note``. Who may call: users of the
        Knowledge base module. Reads only.

        https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-list.html
        """
        return await self._call(_FILE__FIELD__LIST, {"select": select}, extra_params)
