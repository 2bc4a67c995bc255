# Generated from spec/disk: edit the spec there, then run python -m generator build.
"""Methods of ``disk``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class AttachedObjectGetResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    OBJECT_ID: int | str
    """File that is attached or that the version belongs to."""
    MODULE_ID: str
    """Identifier of the module, e.g. crm."""
    ENTITY_TYPE: str
    """Type of the object or directory concerned."""
    ENTITY_ID: int | str
    """Identifier of the object that the entry belongs to."""
    CREATE_TIME: str
    """Moment of creation."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    DOWNLOAD_URL: str
    """Address to download the content from; files and versions only."""
    NAME: str
    SIZE: int | str
    """Size of the file in bytes; for an input field, its width."""


class FileCopyToResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    PARENT_ID: int | str
    """Identifier of the parent entry."""
    DELETED_TYPE: Literal["0", "3", "4"] | str | int
    """State of deletion: `0` none, `3` in trash, `4` with parent folder. One of ``0`` (not
    deleted), ``3`` (in the trash), ``4`` (deleted with its parent folder) and others.
    """
    GLOBAL_CONTENT_VERSION: int
    """Counter that grows with every version of the content; files only."""
    FILE_ID: int
    """Identifier of the file."""
    SIZE: int | str
    """Size of the file in bytes; for an input field, its width."""
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str | None
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | None
    """User who deleted the object."""
    DOWNLOAD_URL: str
    """Address to download the content from; files and versions only."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""


class FileGetResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    PARENT_ID: int | str
    """Identifier of the parent entry."""
    DELETED_TYPE: Literal["0", "3", "4"]
    """State of deletion: `0` none, `3` in trash, `4` with parent folder. One of ``0`` (not
    deleted), ``3`` (in the trash), ``4`` (deleted with its parent folder).
    """
    GLOBAL_CONTENT_VERSION: int | str
    """Counter that grows with every version of the content; files only."""
    FILE_ID: int | str
    """Identifier of the file."""
    SIZE: int | str
    """Size of the file in bytes; for an input field, its width."""
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str | None
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | str
    """User who deleted the object."""
    DOWNLOAD_URL: str
    """Address to download the content from; files and versions only."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""


class FileGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    TYPE: str
    """Whether the object is a file or a folder."""
    USE_IN_FILTER: bool
    """Whether the field can be used in filters."""
    USE_IN_SHOW: bool
    """Whether the field appears in results."""


class FileGetVersionsItem(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    OBJECT_ID: int | str
    """File that is attached or that the version belongs to."""
    SIZE: int | str
    """Size of the file in bytes; for an input field, its width."""
    NAME: str
    GLOBAL_CONTENT_VERSION: int | str
    """Counter that grows with every version of the content; files only."""
    CREATE_TIME: str
    """Moment of creation."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    DOWNLOAD_URL: str
    """Address to download the content from; files and versions only."""


class FileMarkDeletedResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    PARENT_ID: int | str
    """Identifier of the parent entry."""
    DELETED_TYPE: Literal["0", "3", "4"]
    """State of deletion: `0` none, `3` in trash, `4` with parent folder. One of ``0`` (not
    deleted), ``3`` (in the trash), ``4`` (deleted with its parent folder).
    """
    GLOBAL_CONTENT_VERSION: int | str
    """Counter that grows with every version of the content; files only."""
    FILE_ID: int | str
    """Identifier of the file."""
    SIZE: int | str
    """Size of the file in bytes; for an input field, its width."""
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | str
    """User who deleted the object."""
    DOWNLOAD_URL: str
    """Address to download the content from; files and versions only."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""


class FileMoveToResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    PARENT_ID: int
    """Identifier of the parent entry."""
    DELETED_TYPE: Literal["0", "3", "4"]
    """State of deletion: `0` none, `3` in trash, `4` with parent folder. One of ``0`` (not
    deleted), ``3`` (in the trash), ``4`` (deleted with its parent folder).
    """
    GLOBAL_CONTENT_VERSION: int | str
    """Counter that grows with every version of the content; files only."""
    FILE_ID: int | str
    """Identifier of the file."""
    SIZE: int | str
    """Size of the file in bytes; for an input field, its width."""
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str | None
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | str
    """User who deleted the object."""
    DOWNLOAD_URL: str
    """Address to download the content from; files and versions only."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""


class FileRenameResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    PARENT_ID: int | str
    """Identifier of the parent entry."""
    DELETED_TYPE: Literal["0", "3", "4"]
    """State of deletion: `0` none, `3` in trash, `4` with parent folder. One of ``0`` (not
    deleted), ``3`` (in the trash), ``4`` (deleted with its parent folder).
    """
    GLOBAL_CONTENT_VERSION: int | str
    """Counter that grows with every version of the content; files only."""
    FILE_ID: int | str
    """Identifier of the file."""
    SIZE: int | str
    """Size of the file in bytes; for an input field, its width."""
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str | None
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | str
    """User who deleted the object."""
    DOWNLOAD_URL: str
    """Address to download the content from; files and versions only."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""


class FileRestoreResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    PARENT_ID: int | str
    """Identifier of the parent entry."""
    DELETED_TYPE: Literal["0", "3", "4"] | str | int
    """State of deletion: `0` none, `3` in trash, `4` with parent folder. One of ``0`` (not
    deleted), ``3`` (in the trash), ``4`` (deleted with its parent folder) and others.
    """
    GLOBAL_CONTENT_VERSION: int | str
    """Counter that grows with every version of the content; files only."""
    FILE_ID: int | str
    """Identifier of the file."""
    SIZE: int | str
    """Size of the file in bytes; for an input field, its width."""
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | str
    """User who deleted the object."""
    DOWNLOAD_URL: str
    """Address to download the content from; files and versions only."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""


class FileRestoreFromVersionResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    PARENT_ID: int | str
    """Identifier of the parent entry."""
    DELETED_TYPE: Literal["0", "3", "4"]
    """State of deletion: `0` none, `3` in trash, `4` with parent folder. One of ``0`` (not
    deleted), ``3`` (in the trash), ``4`` (deleted with its parent folder).
    """
    GLOBAL_CONTENT_VERSION: int
    """Counter that grows with every version of the content; files only."""
    FILE_ID: int | str
    """Identifier of the file."""
    SIZE: int | str
    """Size of the file in bytes; for an input field, its width."""
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str | None
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | str
    """User who deleted the object."""
    DOWNLOAD_URL: str
    """Address to download the content from; files and versions only."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""


class FileSearchFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value; or rules by document
    type.
    """

    STORAGE_ID: NotRequired[int]
    """Storage that holds the object, or the storage to search in."""
    FOLDER_ID: NotRequired[int]
    """Folder to search in, nested folders included."""


class FileSearchItem(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    REAL_OBJECT_ID: NotRequired[int | str]
    """Object that the entry stands for; equals `ID` for a regular folder."""
    PARENT_ID: int | str
    """Identifier of the parent entry."""
    DELETED_TYPE: str
    """State of deletion: `0` none, `3` in trash, `4` with parent folder."""
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str | None
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | str
    """User who deleted the object."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""
    GLOBAL_CONTENT_VERSION: NotRequired[int | str]
    """Counter that grows with every version of the content; files only."""
    FILE_ID: NotRequired[int | str]
    """Identifier of the file."""
    SIZE: NotRequired[int | str]
    """Size of the file in bytes; for an input field, its width."""
    DOWNLOAD_URL: NotRequired[str]
    """Address to download the content from; files and versions only."""


class FileUploadVersionResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    PARENT_ID: int | str
    """Identifier of the parent entry."""
    DELETED_TYPE: Literal["0", "3", "4"]
    """State of deletion: `0` none, `3` in trash, `4` with parent folder. One of ``0`` (not
    deleted), ``3`` (in the trash), ``4`` (deleted with its parent folder).
    """
    GLOBAL_CONTENT_VERSION: int
    """Counter that grows with every version of the content; files only."""
    FILE_ID: int | str
    """Identifier of the file."""
    SIZE: int | str
    """Size of the file in bytes; for an input field, its width."""
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str | None
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | str
    """User who deleted the object."""
    DOWNLOAD_URL: str
    """Address to download the content from; files and versions only."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""


class FolderAddSubFolderResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    REAL_OBJECT_ID: int
    """Object that the entry stands for; equals `ID` for a regular folder."""
    PARENT_ID: int | str
    """Identifier of the parent entry."""
    DELETED_TYPE: Literal["0", "3", "4"] | str | int
    """State of deletion: `0` none, `3` in trash, `4` with parent folder. One of ``0`` (not
    deleted), ``3`` (in the trash), ``4`` (deleted with its parent folder) and others.
    """
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str | None
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | None
    """User who deleted the object."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""


class FolderCopyToResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    REAL_OBJECT_ID: int
    """Object that the entry stands for; equals `ID` for a regular folder."""
    PARENT_ID: int | str
    """Identifier of the parent entry."""
    DELETED_TYPE: Literal["0", "3", "4"] | str | int
    """State of deletion: `0` none, `3` in trash, `4` with parent folder. One of ``0`` (not
    deleted), ``3`` (in the trash), ``4`` (deleted with its parent folder) and others.
    """
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str | None
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | None
    """User who deleted the object."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""


class FolderGetResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    REAL_OBJECT_ID: int | str
    """Object that the entry stands for; equals `ID` for a regular folder."""
    PARENT_ID: int | str
    """Identifier of the parent entry."""
    DELETED_TYPE: Literal["0", "3", "4"]
    """State of deletion: `0` none, `3` in trash, `4` with parent folder. One of ``0`` (not
    deleted), ``3`` (in the trash), ``4`` (deleted with its parent folder).
    """
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str | None
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | str
    """User who deleted the object."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""


class FolderGetChildrenItem(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    REAL_OBJECT_ID: NotRequired[int | str]
    """Object that the entry stands for; equals `ID` for a regular folder."""
    PARENT_ID: int | str
    """Identifier of the parent entry."""
    DELETED_TYPE: Literal["0", "3", "4"]
    """State of deletion: `0` none, `3` in trash, `4` with parent folder. One of ``0`` (not
    deleted), ``3`` (in the trash), ``4`` (deleted with its parent folder).
    """
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str | None
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | str
    """User who deleted the object."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""
    GLOBAL_CONTENT_VERSION: NotRequired[int | str]
    """Counter that grows with every version of the content; files only."""
    FILE_ID: NotRequired[int | str]
    """Identifier of the file."""
    SIZE: NotRequired[int | str]
    """Size of the file in bytes; for an input field, its width."""
    DOWNLOAD_URL: NotRequired[str]
    """Address to download the content from; files and versions only."""


class FolderGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    TYPE: str
    """Whether the object is a file or a folder."""
    USE_IN_FILTER: bool
    """Whether the field can be used in filters."""
    USE_IN_SHOW: bool
    """Whether the field appears in results."""


class FolderMarkDeletedResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    REAL_OBJECT_ID: int | str
    """Object that the entry stands for; equals `ID` for a regular folder."""
    PARENT_ID: int | str
    """Identifier of the parent entry."""
    DELETED_TYPE: Literal["0", "3", "4"] | str | int
    """State of deletion: `0` none, `3` in trash, `4` with parent folder. One of ``0`` (not
    deleted), ``3`` (in the trash), ``4`` (deleted with its parent folder) and others.
    """
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | str
    """User who deleted the object."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""


class FolderMoveToResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    REAL_OBJECT_ID: int | str
    """Object that the entry stands for; equals `ID` for a regular folder."""
    PARENT_ID: int
    """Identifier of the parent entry."""
    DELETED_TYPE: Literal["0", "3", "4"]
    """State of deletion: `0` none, `3` in trash, `4` with parent folder. One of ``0`` (not
    deleted), ``3`` (in the trash), ``4`` (deleted with its parent folder).
    """
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str | None
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | str
    """User who deleted the object."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""


class FolderRenameResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    REAL_OBJECT_ID: int | str
    """Object that the entry stands for; equals `ID` for a regular folder."""
    PARENT_ID: int | str
    """Identifier of the parent entry."""
    DELETED_TYPE: Literal["0", "3", "4"]
    """State of deletion: `0` none, `3` in trash, `4` with parent folder. One of ``0`` (not
    deleted), ``3`` (in the trash), ``4`` (deleted with its parent folder).
    """
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str | None
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | str
    """User who deleted the object."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""


class FolderRestoreResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    REAL_OBJECT_ID: int | str
    """Object that the entry stands for; equals `ID` for a regular folder."""
    PARENT_ID: int | str
    """Identifier of the parent entry."""
    DELETED_TYPE: Literal["0", "3", "4"] | str | int
    """State of deletion: `0` none, `3` in trash, `4` with parent folder. One of ``0`` (not
    deleted), ``3`` (in the trash), ``4`` (deleted with its parent folder) and others.
    """
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | str
    """User who deleted the object."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""


class FolderUploadFileResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    PARENT_ID: int | str
    """Identifier of the parent entry."""
    DELETED_TYPE: Literal["0", "3", "4"] | str | int
    """State of deletion: `0` none, `3` in trash, `4` with parent folder. One of ``0`` (not
    deleted), ``3`` (in the trash), ``4`` (deleted with its parent folder) and others.
    """
    GLOBAL_CONTENT_VERSION: int
    """Counter that grows with every version of the content; files only."""
    FILE_ID: int
    """Identifier of the file."""
    SIZE: int | str
    """Size of the file in bytes; for an input field, its width."""
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str | None
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | None
    """User who deleted the object."""
    DOWNLOAD_URL: str
    """Address to download the content from; files and versions only."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""


class RightsGetTasksResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    TITLE: str


class StorageAddFolderResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    REAL_OBJECT_ID: int
    """Object that the entry stands for; equals `ID` for a regular folder."""
    PARENT_ID: int | str
    """Identifier of the parent entry."""
    DELETED_TYPE: Literal["0", "3", "4"] | str | int
    """State of deletion: `0` none, `3` in trash, `4` with parent folder. One of ``0`` (not
    deleted), ``3`` (in the trash), ``4`` (deleted with its parent folder) and others.
    """
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str | None
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | None
    """User who deleted the object."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""


class StorageGetResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    MODULE_ID: str
    """Identifier of the module, e.g. crm."""
    ENTITY_TYPE: Literal["user", "common", "group"]
    """Type of the object or directory concerned. One of ``user`` (a user's own storage),
    ``common`` (shared storage of the company), ``group`` (storage of a workgroup).
    """
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    ROOT_OBJECT_ID: int | str
    """Root folder of the storage."""


class StorageGetChildrenItem(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    REAL_OBJECT_ID: int | str
    """Object that the entry stands for; equals `ID` for a regular folder."""
    PARENT_ID: int | str
    """Identifier of the parent entry."""
    DELETED_TYPE: Literal["0", "3", "4"]
    """State of deletion: `0` none, `3` in trash, `4` with parent folder. One of ``0`` (not
    deleted), ``3`` (in the trash), ``4`` (deleted with its parent folder).
    """
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str | None
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | str | None
    """User who deleted the object."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""
    GLOBAL_CONTENT_VERSION: NotRequired[int]
    """Counter that grows with every version of the content; files only."""
    FILE_ID: NotRequired[int]
    """Identifier of the file."""
    SIZE: NotRequired[int]
    """Size of the file in bytes; for an input field, its width."""
    DOWNLOAD_URL: NotRequired[str]
    """Address to download the content from; files and versions only."""


class StorageGetFieldsResult(TypedDict):
    """What ``result`` holds."""

    TYPE: str
    """Whether the object is a file or a folder."""
    USE_IN_FILTER: bool
    """Whether the field can be used in filters."""
    USE_IN_SHOW: bool
    """Whether the field appears in results."""


class StorageGetForAppResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    MODULE_ID: str
    """Identifier of the module, e.g. crm."""
    ENTITY_TYPE: str
    """Type of the object or directory concerned."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    ROOT_OBJECT_ID: int | str
    """Root folder of the storage."""


class StorageGetListItem(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    MODULE_ID: str
    """Identifier of the module, e.g. crm."""
    ENTITY_TYPE: Literal["user", "common", "group"]
    """Type of the object or directory concerned. One of ``user`` (a user's own storage),
    ``common`` (shared storage of the company), ``group`` (storage of a workgroup).
    """
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    ROOT_OBJECT_ID: int | str
    """Root folder of the storage."""


class StorageRenameResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    MODULE_ID: str
    """Identifier of the module, e.g. crm."""
    ENTITY_TYPE: str
    """Type of the object or directory concerned."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    ROOT_OBJECT_ID: int | str
    """Root folder of the storage."""


class StorageUploadFileResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    NAME: str
    CODE: str | None
    """Symbolic code."""
    STORAGE_ID: int | str
    """Storage that holds the object, or the storage to search in."""
    TYPE: str
    """Whether the object is a file or a folder."""
    PARENT_ID: int | str
    """Identifier of the parent entry."""
    DELETED_TYPE: Literal["0", "3", "4"] | str | int
    """State of deletion: `0` none, `3` in trash, `4` with parent folder. One of ``0`` (not
    deleted), ``3`` (in the trash), ``4`` (deleted with its parent folder) and others.
    """
    GLOBAL_CONTENT_VERSION: int
    """Counter that grows with every version of the content; files only."""
    FILE_ID: int
    """Identifier of the file."""
    SIZE: int | str
    """Size of the file in bytes; for an input field, its width."""
    CREATE_TIME: str
    """Moment of creation."""
    UPDATE_TIME: str
    """Moment of the last change."""
    DELETE_TIME: str | None
    """Moment of the move into the trash."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    UPDATED_BY: int | str
    """User who changed it last."""
    DELETED_BY: int | None
    """User who deleted the object."""
    DOWNLOAD_URL: str
    """Address to download the content from; files and versions only."""
    DETAIL_URL: str
    """Address of the object's page in the web interface."""


class VersionGetResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    OBJECT_ID: int | str
    """File that is attached or that the version belongs to."""
    SIZE: int | str
    """Size of the file in bytes; for an input field, its width."""
    NAME: str
    GLOBAL_CONTENT_VERSION: int | str
    """Counter that grows with every version of the content; files only."""
    CREATE_TIME: str
    """Moment of creation."""
    CREATED_BY: int | str
    """Identifier of the user who created the entry."""
    DOWNLOAD_URL: str
    """Address to download the content from; files and versions only."""


_ATTACHED_OBJECT__GET: Final[Endpoint[AttachedObjectGetResult]] = Endpoint(
    "disk.attachedObject.get", write=False
)
_FILE__COPY_TO: Final[Endpoint[FileCopyToResult]] = Endpoint("disk.file.copyTo")
_FILE__DELETE: Final[Endpoint[bool]] = Endpoint("disk.file.delete")
_FILE__GET: Final[Endpoint[FileGetResult]] = Endpoint("disk.file.get", write=False)
_FILE__GET_EXTERNAL_LINK: Final[Endpoint[str]] = Endpoint("disk.file.getExternalLink")
_FILE__GET_FIELDS: Final[Endpoint[dict[str, FileGetFieldsResult]]] = Endpoint(
    "disk.file.getFields", write=False
)
_FILE__GET_VERSIONS: Final[ListEndpoint[FileGetVersionsItem]] = ListEndpoint(
    "disk.file.getVersions", Paging("start", (), 50, id="ID")
)
_FILE__MARK_DELETED: Final[Endpoint[FileMarkDeletedResult]] = Endpoint("disk.file.markDeleted")
_FILE__MOVE_TO: Final[Endpoint[FileMoveToResult]] = Endpoint("disk.file.moveTo")
_FILE__RENAME: Final[Endpoint[FileRenameResult]] = Endpoint("disk.file.rename")
_FILE__RESTORE: Final[Endpoint[FileRestoreResult]] = Endpoint("disk.file.restore")
_FILE__RESTORE_FROM_VERSION: Final[Endpoint[FileRestoreFromVersionResult]] = Endpoint(
    "disk.file.restoreFromVersion"
)
_FILE__SEARCH: Final[ListEndpoint[FileSearchItem]] = ListEndpoint(
    "disk.file.search", Paging("start", (), 50, id="ID")
)
_FILE__UPLOAD_VERSION: Final[Endpoint[FileUploadVersionResult]] = Endpoint(
    "disk.file.uploadVersion"
)
_FOLDER__ADD_SUB_FOLDER: Final[Endpoint[FolderAddSubFolderResult]] = Endpoint(
    "disk.folder.addSubFolder"
)
_FOLDER__COPY_TO: Final[Endpoint[FolderCopyToResult]] = Endpoint("disk.folder.copyTo")
_FOLDER__DELETE_TREE: Final[Endpoint[bool]] = Endpoint("disk.folder.deleteTree")
_FOLDER__GET: Final[Endpoint[FolderGetResult]] = Endpoint("disk.folder.get", write=False)
_FOLDER__GET_CHILDREN: Final[ListEndpoint[FolderGetChildrenItem]] = ListEndpoint(
    "disk.folder.getChildren", Paging("start", (), 50, id="ID")
)
_FOLDER__GET_EXTERNAL_LINK: Final[Endpoint[str]] = Endpoint("disk.folder.getExternalLink")
_FOLDER__GET_FIELDS: Final[Endpoint[dict[str, FolderGetFieldsResult]]] = Endpoint(
    "disk.folder.getFields", write=False
)
_FOLDER__MARK_DELETED: Final[Endpoint[FolderMarkDeletedResult]] = Endpoint(
    "disk.folder.markDeleted"
)
_FOLDER__MOVE_TO: Final[Endpoint[FolderMoveToResult]] = Endpoint("disk.folder.moveTo")
_FOLDER__RENAME: Final[Endpoint[FolderRenameResult]] = Endpoint("disk.folder.rename")
_FOLDER__RESTORE: Final[Endpoint[FolderRestoreResult]] = Endpoint("disk.folder.restore")
_FOLDER__SHARE_TO_USER: Final[Endpoint[bool]] = Endpoint("disk.folder.shareToUser")
_FOLDER__UPLOAD_FILE: Final[Endpoint[FolderUploadFileResult]] = Endpoint("disk.folder.uploadFile")
_RIGHTS__GET_TASKS: Final[Endpoint[list[RightsGetTasksResult]]] = Endpoint(
    "disk.rights.getTasks", write=False
)
_STORAGE__ADD_FOLDER: Final[Endpoint[StorageAddFolderResult]] = Endpoint("disk.storage.addFolder")
_STORAGE__GET: Final[Endpoint[StorageGetResult]] = Endpoint("disk.storage.get", write=False)
_STORAGE__GET_CHILDREN: Final[ListEndpoint[StorageGetChildrenItem]] = ListEndpoint(
    "disk.storage.getChildren", Paging("start", (), 50, id="ID")
)
_STORAGE__GET_FIELDS: Final[Endpoint[dict[str, StorageGetFieldsResult]]] = Endpoint(
    "disk.storage.getFields", write=False
)
_STORAGE__GET_FOR_APP: Final[Endpoint[StorageGetForAppResult]] = Endpoint("disk.storage.getForApp")
_STORAGE__GET_LIST: Final[ListEndpoint[StorageGetListItem]] = ListEndpoint(
    "disk.storage.getList", Paging("start", (), 50, id="ID")
)
_STORAGE__GET_TYPES: Final[Endpoint[list[Literal["user", "common", "group"] | str]]] = Endpoint(
    "disk.storage.getTypes", write=False
)
_STORAGE__RENAME: Final[Endpoint[StorageRenameResult]] = Endpoint("disk.storage.rename")
_STORAGE__UPLOAD_FILE: Final[Endpoint[StorageUploadFileResult]] = Endpoint(
    "disk.storage.uploadFile"
)
_VERSION__GET: Final[Endpoint[VersionGetResult]] = Endpoint("disk.version.get", write=False)


class DiskMethods(Namespace):
    """Methods of ``disk``."""

    @property
    def attached_object(self) -> DiskAttachedObjectMethods:
        """Methods of ``disk.attached_object``."""
        return DiskAttachedObjectMethods(self._caller)

    @property
    def file(self) -> DiskFileMethods:
        """Methods of ``disk.file``."""
        return DiskFileMethods(self._caller)

    @property
    def folder(self) -> DiskFolderMethods:
        """Methods of ``disk.folder``."""
        return DiskFolderMethods(self._caller)

    @property
    def rights(self) -> DiskRightsMethods:
        """Methods of ``disk.rights``."""
        return DiskRightsMethods(self._caller)

    @property
    def storage(self) -> DiskStorageMethods:
        """Methods of ``disk.storage``."""
        return DiskStorageMethods(self._caller)

    @property
    def version(self) -> DiskVersionMethods:
        """Methods of ``disk.version``."""
        return DiskVersionMethods(self._caller)


class AsyncDiskMethods(AsyncNamespace):
    """Methods of ``disk``."""

    @property
    def attached_object(self) -> AsyncDiskAttachedObjectMethods:
        """Methods of ``disk.attached_object``."""
        return AsyncDiskAttachedObjectMethods(self._caller)

    @property
    def file(self) -> AsyncDiskFileMethods:
        """Methods of ``disk.file``."""
        return AsyncDiskFileMethods(self._caller)

    @property
    def folder(self) -> AsyncDiskFolderMethods:
        """Methods of ``disk.folder``."""
        return AsyncDiskFolderMethods(self._caller)

    @property
    def rights(self) -> AsyncDiskRightsMethods:
        """Methods of ``disk.rights``."""
        return AsyncDiskRightsMethods(self._caller)

    @property
    def storage(self) -> AsyncDiskStorageMethods:
        """Methods of ``disk.storage``."""
        return AsyncDiskStorageMethods(self._caller)

    @property
    def version(self) -> AsyncDiskVersionMethods:
        """Methods of ``disk.version``."""
        return AsyncDiskVersionMethods(self._caller)


class DiskAttachedObjectMethods(Namespace):
    """Methods of ``disk.attached_object``."""

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> AttachedObjectGetResult:
        """Fetch the record of a file attached to some object.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AttachedObjectGetResult``: ``ID``, ``OBJECT_ID``, ``MODULE_ID``,
            ``ENTITY_TYPE``, ``ENTITY_ID``, ``CREATE_TIME``, ``CREATED_BY``,
            ``DOWNLOAD_URL``, ``NAME``, ``SIZE``.

        Raises:
            APIError: the portal refused the call. ``ERROR_NOT_FOUND``: There is no attached
                file with this `id`. ``ACCESS_DENIED``: The caller may not read the attached
                file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.attachedObject.get``. Scope: ``disk``. Who may call: users who may
        read the file. Reads only.

        https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html
        """
        return self._call(_ATTACHED_OBJECT__GET, {"id": id}, extra_params)


class AsyncDiskAttachedObjectMethods(AsyncNamespace):
    """Methods of ``disk.attached_object``."""

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> AttachedObjectGetResult:
        """Fetch the record of a file attached to some object.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AttachedObjectGetResult``: ``ID``, ``OBJECT_ID``, ``MODULE_ID``,
            ``ENTITY_TYPE``, ``ENTITY_ID``, ``CREATE_TIME``, ``CREATED_BY``,
            ``DOWNLOAD_URL``, ``NAME``, ``SIZE``.

        Raises:
            APIError: the portal refused the call. ``ERROR_NOT_FOUND``: There is no attached
                file with this `id`. ``ACCESS_DENIED``: The caller may not read the attached
                file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.attachedObject.get``. Scope: ``disk``. Who may call: users who may
        read the file. Reads only.

        https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html
        """
        return await self._call(_ATTACHED_OBJECT__GET, {"id": id}, extra_params)


class DiskFileMethods(Namespace):
    """Methods of ``disk.file``."""

    def copy_to(
        self,
        *,
        id: int,
        target_folder_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileCopyToResult:
        """Copy a file into another folder.

        Args:
            id: Identifier. Required.
            target_folder_id: Folder to copy or move into. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FileCopyToResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``PARENT_ID``, ``DELETED_TYPE``, ``GLOBAL_CONTENT_VERSION``, ``FILE_ID``,
            ``SIZE``, ``CREATE_TIME``, ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``,
            ``UPDATED_BY``, ``DELETED_BY``, ``DOWNLOAD_URL``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The call lacks `id` or
                `targetFolderId`. ``DISK_OBJ_22000``: The target folder already holds a file of
                this name. ``DISK_FILE_22003``: The copy of the file could not be saved in the
                database. ``ERROR_NOT_FOUND``: The file or the target folder does not exist.
                ``ACCESS_DENIED``: The caller may not copy the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.copyTo``. Scope: ``disk``. Who may call: users who may read the
        file and add to the target folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html
        """
        return self._call(
            _FILE__COPY_TO, {"id": id, "targetFolderId": target_folder_id}, extra_params
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a file for good, bypassing the trash.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no file with this `id`.
                ``DISK_FILE_22007``: Another user has the file open for editing.
                ``ACCESS_DENIED``: The caller may not delete the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.delete``. Scope: ``disk``. Who may call: users with full access
        to the file. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html
        """
        return self._call(_FILE__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileGetResult:
        """Fetch one file's data by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FileGetResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``PARENT_ID``, ``DELETED_TYPE``, ``GLOBAL_CONTENT_VERSION``, ``FILE_ID``,
            ``SIZE``, ``CREATE_TIME``, ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``,
            ``UPDATED_BY``, ``DELETED_BY``, ``DOWNLOAD_URL``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no file with this `id`.
                ``ACCESS_DENIED``: The caller may not read the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.get``. Scope: ``disk``. Who may call: users who may read the
        file. Reads only.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html
        """
        return self._call(_FILE__GET, {"id": id}, extra_params)

    def get_external_link(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> str:
        """Make or fetch the public link to a file.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no file with this `id`.
                ``ACCESS_DENIED``: The caller may not get a link to the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.getExternalLink``. Scope: ``disk``. Who may call: users who may
        read the file. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-external-link.html
        """
        return self._call(_FILE__GET_EXTERNAL_LINK, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, FileGetFieldsResult]:
        """Describe the fields of a file.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FileGetFieldsResult``: ``TYPE``, ``USE_IN_FILTER``, ``USE_IN_SHOW``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.getFields``. Scope: ``disk``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-fields.html
        """
        return self._call(_FILE__GET_FIELDS, {}, extra_params)

    def get_versions(
        self,
        *,
        id: int,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[FileGetVersionsItem]:
        """List the versions of a file.

        Args:
            id: Identifier. Required.
            filter: Conditions: field, with a comparison before it where needed, → value.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no file with this `id`.
                ``ACCESS_DENIED``: The caller may not see the versions of the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.getVersions``. Scope: ``disk``. Who may call: users who may read
        the file. Reads only.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-versions.html
        """
        return self._list(
            _FILE__GET_VERSIONS, {"id": id, "filter": filter, "start": start}, extra_params
        )

    def mark_deleted(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileMarkDeletedResult:
        """Put a file into the trash.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FileMarkDeletedResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``PARENT_ID``, ``DELETED_TYPE``, ``GLOBAL_CONTENT_VERSION``, ``FILE_ID``,
            ``SIZE``, ``CREATE_TIME``, ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``,
            ``UPDATED_BY``, ``DELETED_BY``, ``DOWNLOAD_URL``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no file with this `id`.
                ``ACCESS_DENIED``: The caller may not put the file into the trash.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.markDeleted``. Scope: ``disk``. Who may call: users who may edit
        the file. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html
        """
        return self._call(_FILE__MARK_DELETED, {"id": id}, extra_params)

    def move_to(
        self,
        *,
        id: int,
        target_folder_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileMoveToResult:
        """Move a file into another folder of the same storage.

        Args:
            id: Identifier. Required.
            target_folder_id: Folder to copy or move into. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FileMoveToResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``PARENT_ID``, ``DELETED_TYPE``, ``GLOBAL_CONTENT_VERSION``, ``FILE_ID``,
            ``SIZE``, ``CREATE_TIME``, ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``,
            ``UPDATED_BY``, ``DELETED_BY``, ``DOWNLOAD_URL``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The call lacks `id` or
                `targetFolderId`. ``ERROR_NOT_FOUND``: The file or the target folder does not
                exist. ``DISK_OBJ_22000``: The target folder already holds a file of this name.
                ``DISK_FILE_22007``: Another user has the file open for editing.
                ``ACCESS_DENIED``: The caller may not move the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.moveTo``. Scope: ``disk``. Who may call: users who may edit the
        file and add to the target folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html
        """
        return self._call(
            _FILE__MOVE_TO, {"id": id, "targetFolderId": target_folder_id}, extra_params
        )

    def rename(
        self,
        *,
        id: int,
        new_name: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileRenameResult:
        """Rename a file.

        Args:
            id: Identifier. Required.
            new_name: New name; for a file with its extension. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FileRenameResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``PARENT_ID``, ``DELETED_TYPE``, ``GLOBAL_CONTENT_VERSION``, ``FILE_ID``,
            ``SIZE``, ``CREATE_TIME``, ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``,
            ``UPDATED_BY``, ``DELETED_BY``, ``DOWNLOAD_URL``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The call lacks `id` or
                `newName`. ``ERROR_NOT_FOUND``: There is no file with this `id`.
                ``DISK_OBJ_22000``: The folder already holds a file of this name. ``0``: The new
                file name is empty. ``ACCESS_DENIED``: The caller may not rename the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.rename``. Scope: ``disk``. Who may call: users who may edit the
        file. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html
        """
        return self._call(_FILE__RENAME, {"id": id, "newName": new_name}, extra_params)

    def restore(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileRestoreResult:
        """Take a file back out of the trash.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FileRestoreResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``PARENT_ID``, ``DELETED_TYPE``, ``GLOBAL_CONTENT_VERSION``, ``FILE_ID``,
            ``SIZE``, ``CREATE_TIME``, ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``,
            ``UPDATED_BY``, ``DELETED_BY``, ``DOWNLOAD_URL``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no file with this `id`.
                ``ACCESS_DENIED``: The caller may not restore the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.restore``. Scope: ``disk``. Who may call: users who may edit the
        file. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html
        """
        return self._call(_FILE__RESTORE, {"id": id}, extra_params)

    def restore_from_version(
        self,
        *,
        id: int,
        version_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileRestoreFromVersionResult:
        """Roll a file back to one of its earlier versions.

        Args:
            id: Identifier. Required.
            version_id: Version of the file to go back to. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FileRestoreFromVersionResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``,
            ``TYPE``, ``PARENT_ID``, ``DELETED_TYPE``, ``GLOBAL_CONTENT_VERSION``,
            ``FILE_ID``, ``SIZE``, ``CREATE_TIME``, ``UPDATE_TIME``, ``DELETE_TIME``,
            ``CREATED_BY``, ``UPDATED_BY``, ``DELETED_BY``, ``DOWNLOAD_URL``,
            ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The call lacks `id` or
                `versionId`. ``ERROR_NOT_FOUND``: There is no file with this `id`.
                ``DISK_FILE_22003``: The version could not be copied back. ``DISK_FILE_22004``:
                The version is one of another file. ``ACCESS_DENIED``: The caller may not
                restore versions of the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.restoreFromVersion``. Scope: ``disk``. Who may call: users with
        full access to the file. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore-from-version.html
        """
        return self._call(
            _FILE__RESTORE_FROM_VERSION, {"id": id, "versionId": version_id}, extra_params
        )

    def search(
        self,
        *,
        query: str,
        type: Literal["file", "folder", "all"] | str | NotGiven = NOT_GIVEN,
        filter: FileSearchFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[FileSearchItem]:
        """Find files and folders on Drive by name or document text.

        Args:
            query: Text to look for, 3 to 255 characters. Required.
            type: Whether the object is a file or a folder. One of ``file`` (only files),
                ``folder`` (only folders), ``all`` (both files and folders) and others. Default:
                ``file``.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``STORAGE_ID``, ``FOLDER_ID``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `QUERY` is
                missing. ``INVALID_QUERY``: Parameter `QUERY` is not a string of 3 to 255
                characters. ``INVALID_TYPE``: Parameter `TYPE` is none of `file`, `folder` and
                `all`. ``INVALID_FILTER``: Parameter `FILTER` holds a key other than
                `STORAGE_ID` and `FOLDER_ID`. ``NOT_FOUND``: The storage or folder of `FILTER`
                does not exist, is closed to the caller, or they do not match.
                ``UNSUPPORTED_STORAGE``: The storage cannot be searched, it does not use Drive's
                own access rights.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.search``. Scope: ``disk``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-search.html
        """
        return self._list(
            _FILE__SEARCH,
            {"QUERY": query, "TYPE": type, "FILTER": filter, "start": start},
            extra_params,
        )

    def upload_version(
        self,
        *,
        id: int,
        file_content: Sequence[str],
        extra_params: Mapping[str, object] | None = None,
    ) -> FileUploadVersionResult:
        """Upload a new version of an existing file.

        Args:
            id: Identifier. Required.
            file_content: Content of the file in Base64, with its name before it where a list is
                expected. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FileUploadVersionResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``,
            ``TYPE``, ``PARENT_ID``, ``DELETED_TYPE``, ``GLOBAL_CONTENT_VERSION``,
            ``FILE_ID``, ``SIZE``, ``CREATE_TIME``, ``UPDATE_TIME``, ``DELETE_TIME``,
            ``CREATED_BY``, ``UPDATED_BY``, ``DELETED_BY``, ``DOWNLOAD_URL``,
            ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The call lacks `id` or
                `fileContent`. ``ERROR_NOT_FOUND``: There is no file with this `id`.
                ``DISK_FILE_22002``: The file could not be saved; Drive may be full or the
                content wrongly encoded. ``DISK_FILE_22005``: The file was saved but could not
                be read back. ``DISK_FILE_22006``: The file is larger than the storage permits.
                ``ACCESS_DENIED``: The caller may not upload new versions of the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.uploadVersion``. Scope: ``disk``. Who may call: users who may
        edit the file. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-upload-version.html
        """
        return self._call(
            _FILE__UPLOAD_VERSION, {"id": id, "fileContent": file_content}, extra_params
        )


class AsyncDiskFileMethods(AsyncNamespace):
    """Methods of ``disk.file``."""

    async def copy_to(
        self,
        *,
        id: int,
        target_folder_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileCopyToResult:
        """Copy a file into another folder.

        Args:
            id: Identifier. Required.
            target_folder_id: Folder to copy or move into. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FileCopyToResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``PARENT_ID``, ``DELETED_TYPE``, ``GLOBAL_CONTENT_VERSION``, ``FILE_ID``,
            ``SIZE``, ``CREATE_TIME``, ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``,
            ``UPDATED_BY``, ``DELETED_BY``, ``DOWNLOAD_URL``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The call lacks `id` or
                `targetFolderId`. ``DISK_OBJ_22000``: The target folder already holds a file of
                this name. ``DISK_FILE_22003``: The copy of the file could not be saved in the
                database. ``ERROR_NOT_FOUND``: The file or the target folder does not exist.
                ``ACCESS_DENIED``: The caller may not copy the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.copyTo``. Scope: ``disk``. Who may call: users who may read the
        file and add to the target folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html
        """
        return await self._call(
            _FILE__COPY_TO, {"id": id, "targetFolderId": target_folder_id}, extra_params
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a file for good, bypassing the trash.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no file with this `id`.
                ``DISK_FILE_22007``: Another user has the file open for editing.
                ``ACCESS_DENIED``: The caller may not delete the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.delete``. Scope: ``disk``. Who may call: users with full access
        to the file. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html
        """
        return await self._call(_FILE__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileGetResult:
        """Fetch one file's data by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FileGetResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``PARENT_ID``, ``DELETED_TYPE``, ``GLOBAL_CONTENT_VERSION``, ``FILE_ID``,
            ``SIZE``, ``CREATE_TIME``, ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``,
            ``UPDATED_BY``, ``DELETED_BY``, ``DOWNLOAD_URL``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no file with this `id`.
                ``ACCESS_DENIED``: The caller may not read the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.get``. Scope: ``disk``. Who may call: users who may read the
        file. Reads only.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html
        """
        return await self._call(_FILE__GET, {"id": id}, extra_params)

    async def get_external_link(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> str:
        """Make or fetch the public link to a file.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no file with this `id`.
                ``ACCESS_DENIED``: The caller may not get a link to the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.getExternalLink``. Scope: ``disk``. Who may call: users who may
        read the file. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-external-link.html
        """
        return await self._call(_FILE__GET_EXTERNAL_LINK, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, FileGetFieldsResult]:
        """Describe the fields of a file.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FileGetFieldsResult``: ``TYPE``, ``USE_IN_FILTER``, ``USE_IN_SHOW``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.getFields``. Scope: ``disk``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-fields.html
        """
        return await self._call(_FILE__GET_FIELDS, {}, extra_params)

    def get_versions(
        self,
        *,
        id: int,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[FileGetVersionsItem]:
        """List the versions of a file.

        Args:
            id: Identifier. Required.
            filter: Conditions: field, with a comparison before it where needed, → value.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no file with this `id`.
                ``ACCESS_DENIED``: The caller may not see the versions of the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.getVersions``. Scope: ``disk``. Who may call: users who may read
        the file. Reads only.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-versions.html
        """
        return self._list(
            _FILE__GET_VERSIONS, {"id": id, "filter": filter, "start": start}, extra_params
        )

    async def mark_deleted(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileMarkDeletedResult:
        """Put a file into the trash.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FileMarkDeletedResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``PARENT_ID``, ``DELETED_TYPE``, ``GLOBAL_CONTENT_VERSION``, ``FILE_ID``,
            ``SIZE``, ``CREATE_TIME``, ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``,
            ``UPDATED_BY``, ``DELETED_BY``, ``DOWNLOAD_URL``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no file with this `id`.
                ``ACCESS_DENIED``: The caller may not put the file into the trash.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.markDeleted``. Scope: ``disk``. Who may call: users who may edit
        the file. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html
        """
        return await self._call(_FILE__MARK_DELETED, {"id": id}, extra_params)

    async def move_to(
        self,
        *,
        id: int,
        target_folder_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileMoveToResult:
        """Move a file into another folder of the same storage.

        Args:
            id: Identifier. Required.
            target_folder_id: Folder to copy or move into. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FileMoveToResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``PARENT_ID``, ``DELETED_TYPE``, ``GLOBAL_CONTENT_VERSION``, ``FILE_ID``,
            ``SIZE``, ``CREATE_TIME``, ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``,
            ``UPDATED_BY``, ``DELETED_BY``, ``DOWNLOAD_URL``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The call lacks `id` or
                `targetFolderId`. ``ERROR_NOT_FOUND``: The file or the target folder does not
                exist. ``DISK_OBJ_22000``: The target folder already holds a file of this name.
                ``DISK_FILE_22007``: Another user has the file open for editing.
                ``ACCESS_DENIED``: The caller may not move the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.moveTo``. Scope: ``disk``. Who may call: users who may edit the
        file and add to the target folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html
        """
        return await self._call(
            _FILE__MOVE_TO, {"id": id, "targetFolderId": target_folder_id}, extra_params
        )

    async def rename(
        self,
        *,
        id: int,
        new_name: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileRenameResult:
        """Rename a file.

        Args:
            id: Identifier. Required.
            new_name: New name; for a file with its extension. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FileRenameResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``PARENT_ID``, ``DELETED_TYPE``, ``GLOBAL_CONTENT_VERSION``, ``FILE_ID``,
            ``SIZE``, ``CREATE_TIME``, ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``,
            ``UPDATED_BY``, ``DELETED_BY``, ``DOWNLOAD_URL``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The call lacks `id` or
                `newName`. ``ERROR_NOT_FOUND``: There is no file with this `id`.
                ``DISK_OBJ_22000``: The folder already holds a file of this name. ``0``: The new
                file name is empty. ``ACCESS_DENIED``: The caller may not rename the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.rename``. Scope: ``disk``. Who may call: users who may edit the
        file. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html
        """
        return await self._call(_FILE__RENAME, {"id": id, "newName": new_name}, extra_params)

    async def restore(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileRestoreResult:
        """Take a file back out of the trash.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FileRestoreResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``PARENT_ID``, ``DELETED_TYPE``, ``GLOBAL_CONTENT_VERSION``, ``FILE_ID``,
            ``SIZE``, ``CREATE_TIME``, ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``,
            ``UPDATED_BY``, ``DELETED_BY``, ``DOWNLOAD_URL``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no file with this `id`.
                ``ACCESS_DENIED``: The caller may not restore the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.restore``. Scope: ``disk``. Who may call: users who may edit the
        file. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html
        """
        return await self._call(_FILE__RESTORE, {"id": id}, extra_params)

    async def restore_from_version(
        self,
        *,
        id: int,
        version_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileRestoreFromVersionResult:
        """Roll a file back to one of its earlier versions.

        Args:
            id: Identifier. Required.
            version_id: Version of the file to go back to. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FileRestoreFromVersionResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``,
            ``TYPE``, ``PARENT_ID``, ``DELETED_TYPE``, ``GLOBAL_CONTENT_VERSION``,
            ``FILE_ID``, ``SIZE``, ``CREATE_TIME``, ``UPDATE_TIME``, ``DELETE_TIME``,
            ``CREATED_BY``, ``UPDATED_BY``, ``DELETED_BY``, ``DOWNLOAD_URL``,
            ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The call lacks `id` or
                `versionId`. ``ERROR_NOT_FOUND``: There is no file with this `id`.
                ``DISK_FILE_22003``: The version could not be copied back. ``DISK_FILE_22004``:
                The version is one of another file. ``ACCESS_DENIED``: The caller may not
                restore versions of the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.restoreFromVersion``. Scope: ``disk``. Who may call: users with
        full access to the file. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore-from-version.html
        """
        return await self._call(
            _FILE__RESTORE_FROM_VERSION, {"id": id, "versionId": version_id}, extra_params
        )

    def search(
        self,
        *,
        query: str,
        type: Literal["file", "folder", "all"] | str | NotGiven = NOT_GIVEN,
        filter: FileSearchFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[FileSearchItem]:
        """Find files and folders on Drive by name or document text.

        Args:
            query: Text to look for, 3 to 255 characters. Required.
            type: Whether the object is a file or a folder. One of ``file`` (only files),
                ``folder`` (only folders), ``all`` (both files and folders) and others. Default:
                ``file``.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``STORAGE_ID``, ``FOLDER_ID``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `QUERY` is
                missing. ``INVALID_QUERY``: Parameter `QUERY` is not a string of 3 to 255
                characters. ``INVALID_TYPE``: Parameter `TYPE` is none of `file`, `folder` and
                `all`. ``INVALID_FILTER``: Parameter `FILTER` holds a key other than
                `STORAGE_ID` and `FOLDER_ID`. ``NOT_FOUND``: The storage or folder of `FILTER`
                does not exist, is closed to the caller, or they do not match.
                ``UNSUPPORTED_STORAGE``: The storage cannot be searched, it does not use Drive's
                own access rights.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.search``. Scope: ``disk``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-search.html
        """
        return self._list(
            _FILE__SEARCH,
            {"QUERY": query, "TYPE": type, "FILTER": filter, "start": start},
            extra_params,
        )

    async def upload_version(
        self,
        *,
        id: int,
        file_content: Sequence[str],
        extra_params: Mapping[str, object] | None = None,
    ) -> FileUploadVersionResult:
        """Upload a new version of an existing file.

        Args:
            id: Identifier. Required.
            file_content: Content of the file in Base64, with its name before it where a list is
                expected. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FileUploadVersionResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``,
            ``TYPE``, ``PARENT_ID``, ``DELETED_TYPE``, ``GLOBAL_CONTENT_VERSION``,
            ``FILE_ID``, ``SIZE``, ``CREATE_TIME``, ``UPDATE_TIME``, ``DELETE_TIME``,
            ``CREATED_BY``, ``UPDATED_BY``, ``DELETED_BY``, ``DOWNLOAD_URL``,
            ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The call lacks `id` or
                `fileContent`. ``ERROR_NOT_FOUND``: There is no file with this `id`.
                ``DISK_FILE_22002``: The file could not be saved; Drive may be full or the
                content wrongly encoded. ``DISK_FILE_22005``: The file was saved but could not
                be read back. ``DISK_FILE_22006``: The file is larger than the storage permits.
                ``ACCESS_DENIED``: The caller may not upload new versions of the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.file.uploadVersion``. Scope: ``disk``. Who may call: users who may
        edit the file. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-upload-version.html
        """
        return await self._call(
            _FILE__UPLOAD_VERSION, {"id": id, "fileContent": file_content}, extra_params
        )


class DiskFolderMethods(Namespace):
    """Methods of ``disk.folder``."""

    def add_sub_folder(
        self,
        *,
        id: int,
        data: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> FolderAddSubFolderResult:
        """Create a folder inside another folder.

        Args:
            id: Identifier. Required.
            data: Properties of the new object, with its name under `NAME`. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FolderAddSubFolderResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``,
            ``TYPE``, ``REAL_OBJECT_ID``, ``PARENT_ID``, ``DELETED_TYPE``, ``CREATE_TIME``,
            ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``, ``UPDATED_BY``,
            ``DELETED_BY``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: Parameter `data` lacks
                the required `NAME`. ``DISK_OBJ_22000``: A folder of this name already exists
                there. ``ERROR_NOT_FOUND``: There is no folder with this `id`.
                ``ACCESS_DENIED``: The caller may not create the folder.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.addSubFolder``. Scope: ``disk``. Who may call: users who may
        add to or edit the folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html
        """
        return self._call(_FOLDER__ADD_SUB_FOLDER, {"id": id, "data": data}, extra_params)

    def copy_to(
        self,
        *,
        id: int,
        target_folder_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FolderCopyToResult:
        """Copy a folder with everything in it into another folder.

        Args:
            id: Identifier. Required.
            target_folder_id: Folder to copy or move into. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FolderCopyToResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``REAL_OBJECT_ID``, ``PARENT_ID``, ``DELETED_TYPE``, ``CREATE_TIME``,
            ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``, ``UPDATED_BY``,
            ``DELETED_BY``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The call lacks `id` or
                `targetFolderId`. ``DISK_OBJ_22000``: A folder of this name already exists
                there. ``ERROR_NOT_FOUND``: The source or the target folder does not exist.
                ``ACCESS_DENIED``: The caller may not copy the folder.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.copyTo``. Scope: ``disk``. Who may call: users who may read
        the source folder and add to the target folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html
        """
        return self._call(
            _FOLDER__COPY_TO, {"id": id, "targetFolderId": target_folder_id}, extra_params
        )

    def delete_tree(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a folder with everything in it for good, bypassing the trash.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``DISK_OBJ_22000``: The root folder of a storage cannot be deleted.
                ``ERROR_NOT_FOUND``: There is no folder with this `id`. ``ACCESS_DENIED``: The
                caller may not delete the folder.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.deleteTree``. Scope: ``disk``. Who may call: users with full
        access to the folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-delete-tree.html
        """
        return self._call(_FOLDER__DELETE_TREE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FolderGetResult:
        """Fetch one folder's data by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FolderGetResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``REAL_OBJECT_ID``, ``PARENT_ID``, ``DELETED_TYPE``, ``CREATE_TIME``,
            ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``, ``UPDATED_BY``,
            ``DELETED_BY``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no folder with this `id`.
                ``ACCESS_DENIED``: The caller may not read the folder.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.get``. Scope: ``disk``. Who may call: users who may read the
        folder. Reads only.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get.html
        """
        return self._call(_FOLDER__GET, {"id": id}, extra_params)

    def get_children(
        self,
        *,
        id: int,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[FolderGetChildrenItem]:
        """List the files and folders directly inside a folder.

        Args:
            id: Identifier. Required.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no folder with this `id`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.getChildren``. Scope: ``disk``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html
        """
        return self._list(
            _FOLDER__GET_CHILDREN,
            {"id": id, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def get_external_link(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> str:
        """Make or fetch the public link to a folder.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no folder with this `id`.
                ``ACCESS_DENIED``: The caller may not get a link to the folder.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.getExternalLink``. Scope: ``disk``. Who may call: users who
        may read the folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-external-link.html
        """
        return self._call(_FOLDER__GET_EXTERNAL_LINK, {"id": id}, extra_params)

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, FolderGetFieldsResult]:
        """Describe the fields of a folder.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FolderGetFieldsResult``: ``TYPE``, ``USE_IN_FILTER``, ``USE_IN_SHOW``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.getFields``. Scope: ``disk``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-fields.html
        """
        return self._call(_FOLDER__GET_FIELDS, {}, extra_params)

    def mark_deleted(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FolderMarkDeletedResult:
        """Put a folder into the trash.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FolderMarkDeletedResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``,
            ``TYPE``, ``REAL_OBJECT_ID``, ``PARENT_ID``, ``DELETED_TYPE``, ``CREATE_TIME``,
            ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``, ``UPDATED_BY``,
            ``DELETED_BY``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``DISK_OBJ_22000``: The root folder of a storage cannot be put into the
                trash. ``ERROR_NOT_FOUND``: There is no folder with this `id`.
                ``ACCESS_DENIED``: The caller may not put the folder into the trash.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.markDeleted``. Scope: ``disk``. Who may call: users with full
        access to the folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-mark-deleted.html
        """
        return self._call(_FOLDER__MARK_DELETED, {"id": id}, extra_params)

    def move_to(
        self,
        *,
        id: int,
        target_folder_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FolderMoveToResult:
        """Move a folder with everything in it into another folder of the same storage.

        Args:
            id: Identifier. Required.
            target_folder_id: Folder to copy or move into. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FolderMoveToResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``REAL_OBJECT_ID``, ``PARENT_ID``, ``DELETED_TYPE``, ``CREATE_TIME``,
            ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``, ``UPDATED_BY``,
            ``DELETED_BY``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The call lacks `id` or
                `targetFolderId`. ``DISK_OBJ_22000``: A folder of this name already exists
                there. ``ERROR_NOT_FOUND``: The source or the target folder does not exist. No
                code: The root folder of a storage cannot be moved. ``ACCESS_DENIED``: The
                caller may not move the folder.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.moveTo``. Scope: ``disk``. Who may call: users who may edit
        the source folder and add to the target folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html
        """
        return self._call(
            _FOLDER__MOVE_TO, {"id": id, "targetFolderId": target_folder_id}, extra_params
        )

    def rename(
        self,
        *,
        id: int,
        new_name: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> FolderRenameResult:
        """Rename a folder.

        Args:
            id: Identifier. Required.
            new_name: New name; for a file with its extension. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FolderRenameResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``REAL_OBJECT_ID``, ``PARENT_ID``, ``DELETED_TYPE``, ``CREATE_TIME``,
            ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``, ``UPDATED_BY``,
            ``DELETED_BY``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The call lacks `id` or
                `newName`. ``ERROR_NOT_FOUND``: There is no folder with this `id`.
                ``ACCESS_DENIED``: The caller may not rename the folder.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.rename``. Scope: ``disk``. Who may call: users who may edit
        the folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html
        """
        return self._call(_FOLDER__RENAME, {"id": id, "newName": new_name}, extra_params)

    def restore(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FolderRestoreResult:
        """Take a folder back out of the trash.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FolderRestoreResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``REAL_OBJECT_ID``, ``PARENT_ID``, ``DELETED_TYPE``, ``CREATE_TIME``,
            ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``, ``UPDATED_BY``,
            ``DELETED_BY``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no folder with this `id`.
                ``ACCESS_DENIED``: The caller may not restore the folder.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.restore``. Scope: ``disk``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html
        """
        return self._call(_FOLDER__RESTORE, {"id": id}, extra_params)

    def share_to_user(
        self,
        *,
        id: int,
        user_id: int,
        task_name: Literal[
            "disk_access_read", "disk_access_add", "disk_access_edit", "disk_access_full"
        ],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Give a user access to a folder at a chosen level.

        Args:
            id: Identifier. Required.
            user_id: Identifier of the user. Required.
            task_name: Access level to grant, such as `disk_access_read`. One of
                ``disk_access_read`` (may read), ``disk_access_add`` (may add),
                ``disk_access_edit`` (may edit), ``disk_access_full`` (may do everything).
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: A required parameter is
                missing. ``ERROR_NOT_FOUND``: There is no folder with this `id`.
                ``ACCESS_DENIED``: The caller cannot grant a higher access level than their own.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.shareToUser``. Scope: ``disk``. Who may call: users who may
        share the folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-share-to-user.html
        """
        return self._call(
            _FOLDER__SHARE_TO_USER,
            {"id": id, "userId": user_id, "taskName": task_name},
            extra_params,
        )

    def upload_file(
        self,
        *,
        id: int,
        data: Mapping[str, object] | NotGiven = NOT_GIVEN,
        file_content: Sequence[str] | NotGiven = NOT_GIVEN,
        rights: Sequence[Mapping[str, object]] | NotGiven = NOT_GIVEN,
        generate_unique_name: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FolderUploadFileResult:
        """Upload a new file into a folder.

        Args:
            id: Identifier. Required.
            data: Properties of the new object, with its name under `NAME`.
            file_content: Content of the file in Base64, with its name before it where a list is
                expected.
            rights: Access rights of the new object, each with `TASK_ID` and `ACCESS_CODE`.
            generate_unique_name: Whether to change the name if a file of that name exists.
                Default: ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FolderUploadFileResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``,
            ``TYPE``, ``PARENT_ID``, ``DELETED_TYPE``, ``GLOBAL_CONTENT_VERSION``,
            ``FILE_ID``, ``SIZE``, ``CREATE_TIME``, ``UPDATE_TIME``, ``DELETE_TIME``,
            ``CREATED_BY``, ``UPDATED_BY``, ``DELETED_BY``, ``DOWNLOAD_URL``,
            ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no folder with this `id`.
                ``DISK_BASE_SERVICE_22001``: Parameter `data` lacks the required `NAME`.
                ``ERROR_COULD_NOT_SAVE_FILE``: The file could not be saved; the storage may be
                full or the content wrongly encoded. ``ACCESS_DENIED``: The caller may not add
                files here.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.uploadFile``. Scope: ``disk``. Who may call: users who may add
        to the folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-upload-file.html
        """
        return self._call(
            _FOLDER__UPLOAD_FILE,
            {
                "id": id,
                "data": data,
                "fileContent": file_content,
                "rights": rights,
                "generateUniqueName": generate_unique_name,
            },
            extra_params,
        )


class AsyncDiskFolderMethods(AsyncNamespace):
    """Methods of ``disk.folder``."""

    async def add_sub_folder(
        self,
        *,
        id: int,
        data: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> FolderAddSubFolderResult:
        """Create a folder inside another folder.

        Args:
            id: Identifier. Required.
            data: Properties of the new object, with its name under `NAME`. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FolderAddSubFolderResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``,
            ``TYPE``, ``REAL_OBJECT_ID``, ``PARENT_ID``, ``DELETED_TYPE``, ``CREATE_TIME``,
            ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``, ``UPDATED_BY``,
            ``DELETED_BY``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: Parameter `data` lacks
                the required `NAME`. ``DISK_OBJ_22000``: A folder of this name already exists
                there. ``ERROR_NOT_FOUND``: There is no folder with this `id`.
                ``ACCESS_DENIED``: The caller may not create the folder.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.addSubFolder``. Scope: ``disk``. Who may call: users who may
        add to or edit the folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html
        """
        return await self._call(_FOLDER__ADD_SUB_FOLDER, {"id": id, "data": data}, extra_params)

    async def copy_to(
        self,
        *,
        id: int,
        target_folder_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FolderCopyToResult:
        """Copy a folder with everything in it into another folder.

        Args:
            id: Identifier. Required.
            target_folder_id: Folder to copy or move into. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FolderCopyToResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``REAL_OBJECT_ID``, ``PARENT_ID``, ``DELETED_TYPE``, ``CREATE_TIME``,
            ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``, ``UPDATED_BY``,
            ``DELETED_BY``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The call lacks `id` or
                `targetFolderId`. ``DISK_OBJ_22000``: A folder of this name already exists
                there. ``ERROR_NOT_FOUND``: The source or the target folder does not exist.
                ``ACCESS_DENIED``: The caller may not copy the folder.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.copyTo``. Scope: ``disk``. Who may call: users who may read
        the source folder and add to the target folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html
        """
        return await self._call(
            _FOLDER__COPY_TO, {"id": id, "targetFolderId": target_folder_id}, extra_params
        )

    async def delete_tree(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a folder with everything in it for good, bypassing the trash.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``DISK_OBJ_22000``: The root folder of a storage cannot be deleted.
                ``ERROR_NOT_FOUND``: There is no folder with this `id`. ``ACCESS_DENIED``: The
                caller may not delete the folder.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.deleteTree``. Scope: ``disk``. Who may call: users with full
        access to the folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-delete-tree.html
        """
        return await self._call(_FOLDER__DELETE_TREE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FolderGetResult:
        """Fetch one folder's data by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FolderGetResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``REAL_OBJECT_ID``, ``PARENT_ID``, ``DELETED_TYPE``, ``CREATE_TIME``,
            ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``, ``UPDATED_BY``,
            ``DELETED_BY``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no folder with this `id`.
                ``ACCESS_DENIED``: The caller may not read the folder.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.get``. Scope: ``disk``. Who may call: users who may read the
        folder. Reads only.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get.html
        """
        return await self._call(_FOLDER__GET, {"id": id}, extra_params)

    def get_children(
        self,
        *,
        id: int,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[FolderGetChildrenItem]:
        """List the files and folders directly inside a folder.

        Args:
            id: Identifier. Required.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no folder with this `id`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.getChildren``. Scope: ``disk``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html
        """
        return self._list(
            _FOLDER__GET_CHILDREN,
            {"id": id, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def get_external_link(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> str:
        """Make or fetch the public link to a folder.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no folder with this `id`.
                ``ACCESS_DENIED``: The caller may not get a link to the folder.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.getExternalLink``. Scope: ``disk``. Who may call: users who
        may read the folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-external-link.html
        """
        return await self._call(_FOLDER__GET_EXTERNAL_LINK, {"id": id}, extra_params)

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, FolderGetFieldsResult]:
        """Describe the fields of a folder.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FolderGetFieldsResult``: ``TYPE``, ``USE_IN_FILTER``, ``USE_IN_SHOW``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.getFields``. Scope: ``disk``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-fields.html
        """
        return await self._call(_FOLDER__GET_FIELDS, {}, extra_params)

    async def mark_deleted(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FolderMarkDeletedResult:
        """Put a folder into the trash.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FolderMarkDeletedResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``,
            ``TYPE``, ``REAL_OBJECT_ID``, ``PARENT_ID``, ``DELETED_TYPE``, ``CREATE_TIME``,
            ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``, ``UPDATED_BY``,
            ``DELETED_BY``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``DISK_OBJ_22000``: The root folder of a storage cannot be put into the
                trash. ``ERROR_NOT_FOUND``: There is no folder with this `id`.
                ``ACCESS_DENIED``: The caller may not put the folder into the trash.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.markDeleted``. Scope: ``disk``. Who may call: users with full
        access to the folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-mark-deleted.html
        """
        return await self._call(_FOLDER__MARK_DELETED, {"id": id}, extra_params)

    async def move_to(
        self,
        *,
        id: int,
        target_folder_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FolderMoveToResult:
        """Move a folder with everything in it into another folder of the same storage.

        Args:
            id: Identifier. Required.
            target_folder_id: Folder to copy or move into. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FolderMoveToResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``REAL_OBJECT_ID``, ``PARENT_ID``, ``DELETED_TYPE``, ``CREATE_TIME``,
            ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``, ``UPDATED_BY``,
            ``DELETED_BY``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The call lacks `id` or
                `targetFolderId`. ``DISK_OBJ_22000``: A folder of this name already exists
                there. ``ERROR_NOT_FOUND``: The source or the target folder does not exist. No
                code: The root folder of a storage cannot be moved. ``ACCESS_DENIED``: The
                caller may not move the folder.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.moveTo``. Scope: ``disk``. Who may call: users who may edit
        the source folder and add to the target folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html
        """
        return await self._call(
            _FOLDER__MOVE_TO, {"id": id, "targetFolderId": target_folder_id}, extra_params
        )

    async def rename(
        self,
        *,
        id: int,
        new_name: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> FolderRenameResult:
        """Rename a folder.

        Args:
            id: Identifier. Required.
            new_name: New name; for a file with its extension. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FolderRenameResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``REAL_OBJECT_ID``, ``PARENT_ID``, ``DELETED_TYPE``, ``CREATE_TIME``,
            ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``, ``UPDATED_BY``,
            ``DELETED_BY``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The call lacks `id` or
                `newName`. ``ERROR_NOT_FOUND``: There is no folder with this `id`.
                ``ACCESS_DENIED``: The caller may not rename the folder.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.rename``. Scope: ``disk``. Who may call: users who may edit
        the folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html
        """
        return await self._call(_FOLDER__RENAME, {"id": id, "newName": new_name}, extra_params)

    async def restore(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FolderRestoreResult:
        """Take a folder back out of the trash.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FolderRestoreResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``, ``TYPE``,
            ``REAL_OBJECT_ID``, ``PARENT_ID``, ``DELETED_TYPE``, ``CREATE_TIME``,
            ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``, ``UPDATED_BY``,
            ``DELETED_BY``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no folder with this `id`.
                ``ACCESS_DENIED``: The caller may not restore the folder.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.restore``. Scope: ``disk``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html
        """
        return await self._call(_FOLDER__RESTORE, {"id": id}, extra_params)

    async def share_to_user(
        self,
        *,
        id: int,
        user_id: int,
        task_name: Literal[
            "disk_access_read", "disk_access_add", "disk_access_edit", "disk_access_full"
        ],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Give a user access to a folder at a chosen level.

        Args:
            id: Identifier. Required.
            user_id: Identifier of the user. Required.
            task_name: Access level to grant, such as `disk_access_read`. One of
                ``disk_access_read`` (may read), ``disk_access_add`` (may add),
                ``disk_access_edit`` (may edit), ``disk_access_full`` (may do everything).
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: A required parameter is
                missing. ``ERROR_NOT_FOUND``: There is no folder with this `id`.
                ``ACCESS_DENIED``: The caller cannot grant a higher access level than their own.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.shareToUser``. Scope: ``disk``. Who may call: users who may
        share the folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-share-to-user.html
        """
        return await self._call(
            _FOLDER__SHARE_TO_USER,
            {"id": id, "userId": user_id, "taskName": task_name},
            extra_params,
        )

    async def upload_file(
        self,
        *,
        id: int,
        data: Mapping[str, object] | NotGiven = NOT_GIVEN,
        file_content: Sequence[str] | NotGiven = NOT_GIVEN,
        rights: Sequence[Mapping[str, object]] | NotGiven = NOT_GIVEN,
        generate_unique_name: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FolderUploadFileResult:
        """Upload a new file into a folder.

        Args:
            id: Identifier. Required.
            data: Properties of the new object, with its name under `NAME`.
            file_content: Content of the file in Base64, with its name before it where a list is
                expected.
            rights: Access rights of the new object, each with `TASK_ID` and `ACCESS_CODE`.
            generate_unique_name: Whether to change the name if a file of that name exists.
                Default: ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FolderUploadFileResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``,
            ``TYPE``, ``PARENT_ID``, ``DELETED_TYPE``, ``GLOBAL_CONTENT_VERSION``,
            ``FILE_ID``, ``SIZE``, ``CREATE_TIME``, ``UPDATE_TIME``, ``DELETE_TIME``,
            ``CREATED_BY``, ``UPDATED_BY``, ``DELETED_BY``, ``DOWNLOAD_URL``,
            ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no folder with this `id`.
                ``DISK_BASE_SERVICE_22001``: Parameter `data` lacks the required `NAME`.
                ``ERROR_COULD_NOT_SAVE_FILE``: The file could not be saved; the storage may be
                full or the content wrongly encoded. ``ACCESS_DENIED``: The caller may not add
                files here.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.folder.uploadFile``. Scope: ``disk``. Who may call: users who may add
        to the folder. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-upload-file.html
        """
        return await self._call(
            _FOLDER__UPLOAD_FILE,
            {
                "id": id,
                "data": data,
                "fileContent": file_content,
                "rights": rights,
                "generateUniqueName": generate_unique_name,
            },
            extra_params,
        )


class DiskRightsMethods(Namespace):
    """Methods of ``disk.rights``."""

    def get_tasks(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[RightsGetTasksResult]:
        """List the access levels that can be granted on Drive.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RightsGetTasksResult``: ``ID``, ``NAME``, ``TITLE``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.rights.getTasks``. Scope: ``disk``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/disk/rights/disk-rights-get-tasks.html
        """
        return self._call(_RIGHTS__GET_TASKS, {}, extra_params)


class AsyncDiskRightsMethods(AsyncNamespace):
    """Methods of ``disk.rights``."""

    async def get_tasks(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[RightsGetTasksResult]:
        """List the access levels that can be granted on Drive.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RightsGetTasksResult``: ``ID``, ``NAME``, ``TITLE``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.rights.getTasks``. Scope: ``disk``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/disk/rights/disk-rights-get-tasks.html
        """
        return await self._call(_RIGHTS__GET_TASKS, {}, extra_params)


class DiskStorageMethods(Namespace):
    """Methods of ``disk.storage``."""

    def add_folder(
        self,
        *,
        id: int,
        data: Mapping[str, object],
        rights: Sequence[Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> StorageAddFolderResult:
        """Create a folder in the root of a storage.

        Args:
            id: Identifier. Required.
            data: Properties of the new object, with its name under `NAME`. Required.
            rights: Access rights of the new object, each with `TASK_ID` and `ACCESS_CODE`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StorageAddFolderResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``,
            ``TYPE``, ``REAL_OBJECT_ID``, ``PARENT_ID``, ``DELETED_TYPE``, ``CREATE_TIME``,
            ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``, ``UPDATED_BY``,
            ``DELETED_BY``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: Parameter `data` lacks
                the required `NAME`. ``DISK_OBJ_22000``: A folder of this name already exists
                there. ``ERROR_NOT_FOUND``: There is no storage with this `id`.
                ``ACCESS_DENIED``: The caller may not create the folder.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.storage.addFolder``. Scope: ``disk``. Who may call: users who may add
        to the storage. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html
        """
        return self._call(
            _STORAGE__ADD_FOLDER, {"id": id, "data": data, "rights": rights}, extra_params
        )

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> StorageGetResult:
        """Fetch one storage's data by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StorageGetResult``: ``ID``, ``NAME``, ``CODE``, ``MODULE_ID``,
            ``ENTITY_TYPE``, ``ENTITY_ID``, ``ROOT_OBJECT_ID``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no storage with this `id`.
                ``ACCESS_DENIED``: The caller may not read the storage.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.storage.get``. Scope: ``disk``. Who may call: users who may read the
        storage. Reads only.

        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get.html
        """
        return self._call(_STORAGE__GET, {"id": id}, extra_params)

    def get_children(
        self,
        *,
        id: int,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[StorageGetChildrenItem]:
        """List the files and folders in the root of a storage.

        Args:
            id: Identifier. Required.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no storage with this `id`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.storage.getChildren``. Scope: ``disk``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html
        """
        return self._list(
            _STORAGE__GET_CHILDREN,
            {"id": id, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, StorageGetFieldsResult]:
        """Describe the fields of a storage.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StorageGetFieldsResult``: ``TYPE``, ``USE_IN_FILTER``, ``USE_IN_SHOW``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.storage.getFields``. Scope: ``disk``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-fields.html
        """
        return self._call(_STORAGE__GET_FIELDS, {}, extra_params)

    def get_for_app(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> StorageGetForAppResult:
        """Fetch the application's own storage, creating it if there is none yet.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StorageGetForAppResult``: ``ID``, ``NAME``, ``CODE``, ``MODULE_ID``,
            ``ENTITY_TYPE``, ``ENTITY_ID``, ``ROOT_OBJECT_ID``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call did not come from
                an application. ``ERROR_NOT_FOUND``: The application could not be found.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.storage.getForApp``. Scope: ``disk``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-for-app.html
        """
        return self._call(_STORAGE__GET_FOR_APP, {}, extra_params)

    def get_list(
        self,
        *,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[StorageGetListItem]:
        """List the storages open to the caller.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.storage.getList``. Scope: ``disk``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html
        """
        return self._list(
            _STORAGE__GET_LIST, {"filter": filter, "order": order, "start": start}, extra_params
        )

    def get_types(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[Literal["user", "common", "group"] | str]:
        """List the types of storages.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.storage.getTypes``. Scope: ``disk``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-types.html
        """
        return self._call(_STORAGE__GET_TYPES, {}, extra_params)

    def rename(
        self,
        *,
        id: int,
        new_name: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> StorageRenameResult:
        """Rename the application's own storage.

        Args:
            id: Identifier. Required.
            new_name: New name; for a file with its extension. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StorageRenameResult``: ``ID``, ``NAME``, ``CODE``, ``MODULE_ID``,
            ``ENTITY_TYPE``, ``ENTITY_ID``, ``ROOT_OBJECT_ID``.

        Raises:
            APIError: the portal refused the call. ``ERROR_NOT_FOUND``: There is no storage with
                this `id`. No code: The storage does not belong to the application.
                ``ACCESS_DENIED``: The caller may not rename the storage.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.storage.rename``. Scope: ``disk``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-rename.html
        """
        return self._call(_STORAGE__RENAME, {"id": id, "newName": new_name}, extra_params)

    def upload_file(
        self,
        *,
        id: int,
        data: Mapping[str, object],
        file_content: Sequence[str],
        rights: Sequence[Mapping[str, object]] | NotGiven = NOT_GIVEN,
        generate_unique_name: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> StorageUploadFileResult:
        """Upload a new file into the root of a storage.

        Args:
            id: Identifier. Required.
            data: Properties of the new object, with its name under `NAME`. Required.
            file_content: Content of the file in Base64, with its name before it where a list is
                expected. Required.
            rights: Access rights of the new object, each with `TASK_ID` and `ACCESS_CODE`.
            generate_unique_name: Whether to change the name if a file of that name exists.
                Default: ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StorageUploadFileResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``,
            ``TYPE``, ``PARENT_ID``, ``DELETED_TYPE``, ``GLOBAL_CONTENT_VERSION``,
            ``FILE_ID``, ``SIZE``, ``CREATE_TIME``, ``UPDATE_TIME``, ``DELETE_TIME``,
            ``CREATED_BY``, ``UPDATED_BY``, ``DELETED_BY``, ``DOWNLOAD_URL``,
            ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: A required parameter is
                missing. ``ERROR_NOT_FOUND``: There is no storage with this `id`.
                ``DISK_BASE_SERVICE_22001``: Parameter `data` lacks the required `NAME`.
                ``ERROR_COULD_NOT_SAVE_FILE``: The file could not be saved; the storage may be
                full or the content wrongly encoded. No code: Parameter `rights` is not written
                as expected. ``ACCESS_DENIED``: The caller may not add files to the storage.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.storage.uploadFile``. Scope: ``disk``. Who may call: users who may
        add to the storage. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html
        """
        return self._call(
            _STORAGE__UPLOAD_FILE,
            {
                "id": id,
                "data": data,
                "fileContent": file_content,
                "rights": rights,
                "generateUniqueName": generate_unique_name,
            },
            extra_params,
        )


class AsyncDiskStorageMethods(AsyncNamespace):
    """Methods of ``disk.storage``."""

    async def add_folder(
        self,
        *,
        id: int,
        data: Mapping[str, object],
        rights: Sequence[Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> StorageAddFolderResult:
        """Create a folder in the root of a storage.

        Args:
            id: Identifier. Required.
            data: Properties of the new object, with its name under `NAME`. Required.
            rights: Access rights of the new object, each with `TASK_ID` and `ACCESS_CODE`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StorageAddFolderResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``,
            ``TYPE``, ``REAL_OBJECT_ID``, ``PARENT_ID``, ``DELETED_TYPE``, ``CREATE_TIME``,
            ``UPDATE_TIME``, ``DELETE_TIME``, ``CREATED_BY``, ``UPDATED_BY``,
            ``DELETED_BY``, ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: Parameter `data` lacks
                the required `NAME`. ``DISK_OBJ_22000``: A folder of this name already exists
                there. ``ERROR_NOT_FOUND``: There is no storage with this `id`.
                ``ACCESS_DENIED``: The caller may not create the folder.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.storage.addFolder``. Scope: ``disk``. Who may call: users who may add
        to the storage. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html
        """
        return await self._call(
            _STORAGE__ADD_FOLDER, {"id": id, "data": data, "rights": rights}, extra_params
        )

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> StorageGetResult:
        """Fetch one storage's data by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StorageGetResult``: ``ID``, ``NAME``, ``CODE``, ``MODULE_ID``,
            ``ENTITY_TYPE``, ``ENTITY_ID``, ``ROOT_OBJECT_ID``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no storage with this `id`.
                ``ACCESS_DENIED``: The caller may not read the storage.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.storage.get``. Scope: ``disk``. Who may call: users who may read the
        storage. Reads only.

        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get.html
        """
        return await self._call(_STORAGE__GET, {"id": id}, extra_params)

    def get_children(
        self,
        *,
        id: int,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[StorageGetChildrenItem]:
        """List the files and folders in the root of a storage.

        Args:
            id: Identifier. Required.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The required `id` is
                missing. ``ERROR_NOT_FOUND``: There is no storage with this `id`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.storage.getChildren``. Scope: ``disk``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html
        """
        return self._list(
            _STORAGE__GET_CHILDREN,
            {"id": id, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    async def get_fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, StorageGetFieldsResult]:
        """Describe the fields of a storage.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StorageGetFieldsResult``: ``TYPE``, ``USE_IN_FILTER``, ``USE_IN_SHOW``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.storage.getFields``. Scope: ``disk``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-fields.html
        """
        return await self._call(_STORAGE__GET_FIELDS, {}, extra_params)

    async def get_for_app(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> StorageGetForAppResult:
        """Fetch the application's own storage, creating it if there is none yet.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StorageGetForAppResult``: ``ID``, ``NAME``, ``CODE``, ``MODULE_ID``,
            ``ENTITY_TYPE``, ``ENTITY_ID``, ``ROOT_OBJECT_ID``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call did not come from
                an application. ``ERROR_NOT_FOUND``: The application could not be found.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.storage.getForApp``. Scope: ``disk``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-for-app.html
        """
        return await self._call(_STORAGE__GET_FOR_APP, {}, extra_params)

    def get_list(
        self,
        *,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[StorageGetListItem]:
        """List the storages open to the caller.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.storage.getList``. Scope: ``disk``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html
        """
        return self._list(
            _STORAGE__GET_LIST, {"filter": filter, "order": order, "start": start}, extra_params
        )

    async def get_types(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[Literal["user", "common", "group"] | str]:
        """List the types of storages.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.storage.getTypes``. Scope: ``disk``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-types.html
        """
        return await self._call(_STORAGE__GET_TYPES, {}, extra_params)

    async def rename(
        self,
        *,
        id: int,
        new_name: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> StorageRenameResult:
        """Rename the application's own storage.

        Args:
            id: Identifier. Required.
            new_name: New name; for a file with its extension. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StorageRenameResult``: ``ID``, ``NAME``, ``CODE``, ``MODULE_ID``,
            ``ENTITY_TYPE``, ``ENTITY_ID``, ``ROOT_OBJECT_ID``.

        Raises:
            APIError: the portal refused the call. ``ERROR_NOT_FOUND``: There is no storage with
                this `id`. No code: The storage does not belong to the application.
                ``ACCESS_DENIED``: The caller may not rename the storage.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.storage.rename``. Scope: ``disk``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-rename.html
        """
        return await self._call(_STORAGE__RENAME, {"id": id, "newName": new_name}, extra_params)

    async def upload_file(
        self,
        *,
        id: int,
        data: Mapping[str, object],
        file_content: Sequence[str],
        rights: Sequence[Mapping[str, object]] | NotGiven = NOT_GIVEN,
        generate_unique_name: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> StorageUploadFileResult:
        """Upload a new file into the root of a storage.

        Args:
            id: Identifier. Required.
            data: Properties of the new object, with its name under `NAME`. Required.
            file_content: Content of the file in Base64, with its name before it where a list is
                expected. Required.
            rights: Access rights of the new object, each with `TASK_ID` and `ACCESS_CODE`.
            generate_unique_name: Whether to change the name if a file of that name exists.
                Default: ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``StorageUploadFileResult``: ``ID``, ``NAME``, ``CODE``, ``STORAGE_ID``,
            ``TYPE``, ``PARENT_ID``, ``DELETED_TYPE``, ``GLOBAL_CONTENT_VERSION``,
            ``FILE_ID``, ``SIZE``, ``CREATE_TIME``, ``UPDATE_TIME``, ``DELETE_TIME``,
            ``CREATED_BY``, ``UPDATED_BY``, ``DELETED_BY``, ``DOWNLOAD_URL``,
            ``DETAIL_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: A required parameter is
                missing. ``ERROR_NOT_FOUND``: There is no storage with this `id`.
                ``DISK_BASE_SERVICE_22001``: Parameter `data` lacks the required `NAME`.
                ``ERROR_COULD_NOT_SAVE_FILE``: The file could not be saved; the storage may be
                full or the content wrongly encoded. No code: Parameter `rights` is not written
                as expected. ``ACCESS_DENIED``: The caller may not add files to the storage.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.storage.uploadFile``. Scope: ``disk``. Who may call: users who may
        add to the storage. Writes.

        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html
        """
        return await self._call(
            _STORAGE__UPLOAD_FILE,
            {
                "id": id,
                "data": data,
                "fileContent": file_content,
                "rights": rights,
                "generateUniqueName": generate_unique_name,
            },
            extra_params,
        )


class DiskVersionMethods(Namespace):
    """Methods of ``disk.version``."""

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> VersionGetResult:
        """Fetch one version of a file by the version's identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``VersionGetResult``: ``ID``, ``OBJECT_ID``, ``SIZE``, ``NAME``,
            ``GLOBAL_CONTENT_VERSION``, ``CREATE_TIME``, ``CREATED_BY``, ``DOWNLOAD_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: Parameter `id` is missing
                or of the wrong type. ``ERROR_NOT_FOUND``: There is no file version with this
                `id`. ``ACCESS_DENIED``: The caller may not read the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.version.get``. Scope: ``disk``. Who may call: users who may read the
        file. Reads only.

        https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html
        """
        return self._call(_VERSION__GET, {"id": id}, extra_params)


class AsyncDiskVersionMethods(AsyncNamespace):
    """Methods of ``disk.version``."""

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> VersionGetResult:
        """Fetch one version of a file by the version's identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``VersionGetResult``: ``ID``, ``OBJECT_ID``, ``SIZE``, ``NAME``,
            ``GLOBAL_CONTENT_VERSION``, ``CREATE_TIME``, ``CREATED_BY``, ``DOWNLOAD_URL``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: Parameter `id` is missing
                or of the wrong type. ``ERROR_NOT_FOUND``: There is no file version with this
                `id`. ``ACCESS_DENIED``: The caller may not read the file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``disk.version.get``. Scope: ``disk``. Who may call: users who may read the
        file. Reads only.

        https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html
        """
        return await self._call(_VERSION__GET, {"id": id}, extra_params)
