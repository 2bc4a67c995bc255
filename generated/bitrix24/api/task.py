# Generated from spec/task: edit the spec there, then run python -m generator build.
"""Methods of ``task``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class ElapsedItem(TypedDict):
    """An entry of time spent on a task."""

    ID: str
    """Entry."""
    TASK_ID: str
    """Task."""
    USER_ID: str
    """Employee who spent the time."""
    COMMENT_TEXT: str
    """Comment on the work."""
    SECONDS: str
    """Time spent in seconds."""
    MINUTES: str
    """Time spent in minutes."""
    SOURCE: str
    """Code of what the entry comes from."""
    CREATED_DATE: str
    """When the entry was made; if it was entered days later, when the work began."""
    DATE_START: str
    """Start of the work; if it was entered days later, when the entry was made."""
    DATE_STOP: str
    """End of the work."""


class ElapseditemAddArfields(TypedDict):
    """The entry."""

    SECONDS: int
    """Time spent in seconds."""
    COMMENT_TEXT: str
    """Comment on the work."""
    USER_ID: NotRequired[int]
    """Employee who spent the time."""
    CREATED_DATE: NotRequired[datetime | str]
    """Moment that the entry is made for, such as a day in the past."""
    DATE_START: NotRequired[datetime | str]
    """Start of the entry."""
    DATE_STOP: NotRequired[datetime | str]
    """End of the entry."""
    SOURCE: NotRequired[int]
    """Code of what the entry comes from."""


class ElapseditemGetlistOrder(TypedDict):
    """Sorting, field → direction."""

    ID: NotRequired[Literal["asc", "desc"]]
    """Entry. One of ``asc`` (ascending), ``desc`` (descending)."""
    TASK_ID: NotRequired[Literal["asc", "desc"]]
    """Task. One of ``asc`` (ascending), ``desc`` (descending)."""
    USER_ID: NotRequired[Literal["asc", "desc"]]
    """Employee who spent the time. One of ``asc`` (ascending), ``desc`` (descending)."""
    MINUTES: NotRequired[Literal["asc", "desc"]]
    """Time spent in minutes. One of ``asc`` (ascending), ``desc`` (descending)."""
    SECONDS: NotRequired[Literal["asc", "desc"]]
    """Time spent in seconds. One of ``asc`` (ascending), ``desc`` (descending)."""
    CREATED_DATE: NotRequired[Literal["asc", "desc"]]
    """Date of the entry. One of ``asc`` (ascending), ``desc`` (descending)."""
    DATE_START: NotRequired[Literal["asc", "desc"]]
    """Start of the entry. One of ``asc`` (ascending), ``desc`` (descending)."""
    DATE_STOP: NotRequired[Literal["asc", "desc"]]
    """End of the entry. One of ``asc`` (ascending), ``desc`` (descending)."""


class ElapseditemGetlistFilter(TypedDict):
    """Conditions, field → value or list of values; a comparison may stand before the field."""

    ID: NotRequired[int | Sequence[int]]
    """Entry."""
    TASK_ID: NotRequired[int | Sequence[int]]
    """Task."""
    USER_ID: NotRequired[int | Sequence[int]]
    """Employee who spent the time."""
    CREATED_DATE: NotRequired[datetime | str | Sequence[datetime | str]]
    """Date of the entry."""


class ElapseditemGetlistParamsNavParams(TypedDict):
    """Page of the list."""

    nPageSize: NotRequired[int]
    """Entries on a page, 50 at most."""
    iNumPage: NotRequired[int]
    """Number of the page."""


class ElapseditemGetlistParams(TypedDict):
    """Options of the call."""

    NAV_PARAMS: NotRequired[ElapseditemGetlistParamsNavParams | Mapping[str, object]]
    """Page of the list."""


class ElapseditemUpdateArfields(TypedDict):
    """New values of the entry."""

    SECONDS: int
    """Time spent in seconds."""
    COMMENT_TEXT: str
    """Comment on the work."""
    USER_ID: NotRequired[int]
    """Employee who spent the time."""
    CREATED_DATE: NotRequired[datetime | str]
    """Moment that the entry is made for, such as a day in the past."""
    DATE_START: NotRequired[datetime | str]
    """Start of the entry."""
    DATE_STOP: NotRequired[datetime | str]
    """End of the entry."""
    SOURCE: NotRequired[int]
    """Code of what the entry comes from."""


_ELAPSEDITEM_ADD: Final[Endpoint[int]] = Endpoint("task.elapseditem.add")
_ELAPSEDITEM_DELETE: Final[Endpoint[None]] = Endpoint("task.elapseditem.delete")
_ELAPSEDITEM_GET: Final[Endpoint[ElapsedItem | list[ElapsedItem]]] = Endpoint(
    "task.elapseditem.get", write=False
)
_ELAPSEDITEM_GETLIST: Final[ListEndpoint[ElapsedItem]] = ListEndpoint(
    "task.elapseditem.getlist", Paging("nav", (), 50)
)
_ELAPSEDITEM_GETMANIFEST: Final[Endpoint[dict[str, Any]]] = Endpoint(
    "task.elapseditem.getmanifest", write=False
)
_ELAPSEDITEM_IS_ACTION_ALLOWED: Final[Endpoint[bool]] = Endpoint(
    "task.elapseditem.isActionAllowed", write=False
)
_ELAPSEDITEM_UPDATE: Final[Endpoint[None]] = Endpoint("task.elapseditem.update")


class Task(Namespace):
    """Methods of ``task``."""

    @property
    def elapseditem(self) -> TaskElapseditem:
        """Methods of ``task.elapseditem``."""
        return TaskElapseditem(self._caller)


class AsyncTask(AsyncNamespace):
    """Methods of ``task``."""

    @property
    def elapseditem(self) -> AsyncTaskElapseditem:
        """Methods of ``task.elapseditem``."""
        return AsyncTaskElapseditem(self._caller)


class TaskElapseditem(Namespace):
    """Methods of ``task.elapseditem``."""

    def add(
        self,
        *,
        taskid: int,
        arfields: ElapseditemAddArfields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Record time spent on a task and get the identifier of the entry.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task. Required.
            arfields: The entry. Required. Keys: ``SECONDS`` (required), ``COMMENT_TEXT``
                (required), ``USER_ID``, ``CREATED_DATE``, ``DATE_START``, ``DATE_STOP``,
                ``SOURCE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of the new entry.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller may not do this
                with the entries of the task. ``0x000001``: No task has this TASKID.
                ``0x100002``: The caller may not see the task. ``0x000004``: The rights of the
                caller do not cover this action. ``0x000040``: Something else went wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.add``. Scope: ``task``. Who may call: any user with
        access to the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html
        """
        return self._call(_ELAPSEDITEM_ADD, {"TASKID": taskid, "ARFIELDS": arfields}, extra_params)

    def delete(
        self,
        *,
        taskid: int,
        itemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete an entry of time spent on a task.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task. Required.
            itemid: Time entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller may not do this
                with the entries of the task. ``0x000001``: No task has this TASKID.
                ``0x100002``: The caller may not see the task. ``0x000004``: The rights of the
                caller do not cover this action. ``0x000040``: Something else went wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.delete``. Scope: ``task``. Who may call: any user with
        access to the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html
        """
        return self._call(_ELAPSEDITEM_DELETE, {"TASKID": taskid, "ITEMID": itemid}, extra_params)

    def get(
        self,
        *,
        taskid: int,
        itemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ElapsedItem | list[ElapsedItem]:
        """Get one entry of time spent on a task.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task. Required.
            itemid: Time entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The entry, either as it is or as the only item of a list.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: No task has this TASKID.
                ``0x000001``: No task has this TASKID. ``0x100002``: The caller may not see the
                task. ``0x000004``: The rights of the caller do not cover this action.
                ``0x000040``: Something else went wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.get``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html
        """
        return self._call(_ELAPSEDITEM_GET, {"TASKID": taskid, "ITEMID": itemid}, extra_params)

    def getlist(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        order: ElapseditemGetlistOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: ElapseditemGetlistFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[
            Literal[
                "*",
                "ID",
                "TASK_ID",
                "USER_ID",
                "COMMENT_TEXT",
                "SECONDS",
                "MINUTES",
                "SOURCE",
                "CREATED_DATE",
                "DATE_START",
                "DATE_STOP",
            ]
            | str
        ]
        | NotGiven = NOT_GIVEN,
        params: ElapseditemGetlistParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ElapsedItem]:
        """List the entries of time spent on a task.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task.
            order: Sorting, field → direction. Keys: ``ID``, ``TASK_ID``, ``USER_ID``,
                ``MINUTES``, ``SECONDS``, ``CREATED_DATE``, ``DATE_START``, ``DATE_STOP``.
            filter: Conditions, field → value or list of values; a comparison may stand before
                the field. Keys: ``ID``, ``TASK_ID``, ``USER_ID``, ``CREATED_DATE``. Before a
                key may stand: ``!``, ``<``, ``<=``, ``>``, ``>=``.
            select: Fields to answer with; all if left out. One of ``*`` (all fields), ``ID``
                (entry), ``TASK_ID`` (task), ``USER_ID`` (employee who spent the time),
                ``COMMENT_TEXT`` (comment on the work), ``SECONDS`` (time spent in seconds),
                ``MINUTES`` (time spent in minutes), ``SOURCE`` (code of what the entry comes
                from), ``CREATED_DATE`` (date of the entry), ``DATE_START`` (start of the
                entry), ``DATE_STOP`` (end of the entry) and others.
            params: Options of the call. Keys: ``NAV_PARAMS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller may not do this
                with the entries of the task. ``0x100002``: The caller may not see the task.
                ``0x000004``: The rights of the caller do not cover this action. ``0x000040``:
                Something else went wrong. ``0x000100``: The parameters are not what the method
                takes.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.getlist``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html
        """
        return self._list(
            _ELAPSEDITEM_GETLIST,
            {
                "TASKID": taskid,
                "ORDER": order,
                "FILTER": filter,
                "SELECT": select,
                "PARAMS": params,
            },
            extra_params,
        )

    def getmanifest(self, *, extra_params: Mapping[str, object] | None = None) -> dict[str, Any]:
        """Get the portal's own description of the methods for time spent on tasks.

        Meant to be read by people; the portal may change the shape of the answer without a
        word.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The description, in free form.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.getmanifest``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-manifest.html
        """
        return self._call(_ELAPSEDITEM_GETMANIFEST, {}, extra_params)

    def is_action_allowed(
        self,
        *,
        taskid: int,
        itemid: int,
        actionid: Literal[1, 2, 3],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Check whether the caller may add, change or delete an entry of time spent.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task. Required.
            itemid: Time entry. Required.
            actionid: What the caller wants to do. One of ``1`` (add an entry
                (ACTION_ELAPSED_TIME_ADD)), ``2`` (change the entry
                (ACTION_ELAPSED_TIME_MODIFY)), ``3`` (delete the entry
                (ACTION_ELAPSED_TIME_REMOVE)). Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it is allowed.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.isActionAllowed``. Scope: ``task``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-is-action-allowed.html
        """
        return self._call(
            _ELAPSEDITEM_IS_ACTION_ALLOWED,
            {"TASKID": taskid, "ITEMID": itemid, "ACTIONID": actionid},
            extra_params,
        )

    def update(
        self,
        *,
        taskid: int,
        itemid: int,
        arfields: ElapseditemUpdateArfields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Change an entry of time spent on a task.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task. Required.
            itemid: Time entry. Required.
            arfields: New values of the entry. Required. Keys: ``SECONDS`` (required),
                ``COMMENT_TEXT`` (required), ``USER_ID``, ``CREATED_DATE``, ``DATE_START``,
                ``DATE_STOP``, ``SOURCE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller may not do this
                with the entries of the task. ``0x000001``: No task has this TASKID.
                ``0x100002``: The caller may not see the task. ``0x000004``: The rights of the
                caller do not cover this action. ``0x000040``: Something else went wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.update``. Scope: ``task``. Who may call: any user with
        access to the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html
        """
        return self._call(
            _ELAPSEDITEM_UPDATE,
            {"TASKID": taskid, "ITEMID": itemid, "ARFIELDS": arfields},
            extra_params,
        )


class AsyncTaskElapseditem(AsyncNamespace):
    """Methods of ``task.elapseditem``."""

    async def add(
        self,
        *,
        taskid: int,
        arfields: ElapseditemAddArfields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Record time spent on a task and get the identifier of the entry.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task. Required.
            arfields: The entry. Required. Keys: ``SECONDS`` (required), ``COMMENT_TEXT``
                (required), ``USER_ID``, ``CREATED_DATE``, ``DATE_START``, ``DATE_STOP``,
                ``SOURCE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of the new entry.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller may not do this
                with the entries of the task. ``0x000001``: No task has this TASKID.
                ``0x100002``: The caller may not see the task. ``0x000004``: The rights of the
                caller do not cover this action. ``0x000040``: Something else went wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.add``. Scope: ``task``. Who may call: any user with
        access to the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html
        """
        return await self._call(
            _ELAPSEDITEM_ADD, {"TASKID": taskid, "ARFIELDS": arfields}, extra_params
        )

    async def delete(
        self,
        *,
        taskid: int,
        itemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete an entry of time spent on a task.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task. Required.
            itemid: Time entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller may not do this
                with the entries of the task. ``0x000001``: No task has this TASKID.
                ``0x100002``: The caller may not see the task. ``0x000004``: The rights of the
                caller do not cover this action. ``0x000040``: Something else went wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.delete``. Scope: ``task``. Who may call: any user with
        access to the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html
        """
        return await self._call(
            _ELAPSEDITEM_DELETE, {"TASKID": taskid, "ITEMID": itemid}, extra_params
        )

    async def get(
        self,
        *,
        taskid: int,
        itemid: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ElapsedItem | list[ElapsedItem]:
        """Get one entry of time spent on a task.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task. Required.
            itemid: Time entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The entry, either as it is or as the only item of a list.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: No task has this TASKID.
                ``0x000001``: No task has this TASKID. ``0x100002``: The caller may not see the
                task. ``0x000004``: The rights of the caller do not cover this action.
                ``0x000040``: Something else went wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.get``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html
        """
        return await self._call(
            _ELAPSEDITEM_GET, {"TASKID": taskid, "ITEMID": itemid}, extra_params
        )

    def getlist(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        order: ElapseditemGetlistOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: ElapseditemGetlistFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[
            Literal[
                "*",
                "ID",
                "TASK_ID",
                "USER_ID",
                "COMMENT_TEXT",
                "SECONDS",
                "MINUTES",
                "SOURCE",
                "CREATED_DATE",
                "DATE_START",
                "DATE_STOP",
            ]
            | str
        ]
        | NotGiven = NOT_GIVEN,
        params: ElapseditemGetlistParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ElapsedItem]:
        """List the entries of time spent on a task.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task.
            order: Sorting, field → direction. Keys: ``ID``, ``TASK_ID``, ``USER_ID``,
                ``MINUTES``, ``SECONDS``, ``CREATED_DATE``, ``DATE_START``, ``DATE_STOP``.
            filter: Conditions, field → value or list of values; a comparison may stand before
                the field. Keys: ``ID``, ``TASK_ID``, ``USER_ID``, ``CREATED_DATE``. Before a
                key may stand: ``!``, ``<``, ``<=``, ``>``, ``>=``.
            select: Fields to answer with; all if left out. One of ``*`` (all fields), ``ID``
                (entry), ``TASK_ID`` (task), ``USER_ID`` (employee who spent the time),
                ``COMMENT_TEXT`` (comment on the work), ``SECONDS`` (time spent in seconds),
                ``MINUTES`` (time spent in minutes), ``SOURCE`` (code of what the entry comes
                from), ``CREATED_DATE`` (date of the entry), ``DATE_START`` (start of the
                entry), ``DATE_STOP`` (end of the entry) and others.
            params: Options of the call. Keys: ``NAV_PARAMS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller may not do this
                with the entries of the task. ``0x100002``: The caller may not see the task.
                ``0x000004``: The rights of the caller do not cover this action. ``0x000040``:
                Something else went wrong. ``0x000100``: The parameters are not what the method
                takes.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.getlist``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html
        """
        return self._list(
            _ELAPSEDITEM_GETLIST,
            {
                "TASKID": taskid,
                "ORDER": order,
                "FILTER": filter,
                "SELECT": select,
                "PARAMS": params,
            },
            extra_params,
        )

    async def getmanifest(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, Any]:
        """Get the portal's own description of the methods for time spent on tasks.

        Meant to be read by people; the portal may change the shape of the answer without a
        word.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The description, in free form.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.getmanifest``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-manifest.html
        """
        return await self._call(_ELAPSEDITEM_GETMANIFEST, {}, extra_params)

    async def is_action_allowed(
        self,
        *,
        taskid: int,
        itemid: int,
        actionid: Literal[1, 2, 3],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Check whether the caller may add, change or delete an entry of time spent.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task. Required.
            itemid: Time entry. Required.
            actionid: What the caller wants to do. One of ``1`` (add an entry
                (ACTION_ELAPSED_TIME_ADD)), ``2`` (change the entry
                (ACTION_ELAPSED_TIME_MODIFY)), ``3`` (delete the entry
                (ACTION_ELAPSED_TIME_REMOVE)). Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it is allowed.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.isActionAllowed``. Scope: ``task``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-is-action-allowed.html
        """
        return await self._call(
            _ELAPSEDITEM_IS_ACTION_ALLOWED,
            {"TASKID": taskid, "ITEMID": itemid, "ACTIONID": actionid},
            extra_params,
        )

    async def update(
        self,
        *,
        taskid: int,
        itemid: int,
        arfields: ElapseditemUpdateArfields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Change an entry of time spent on a task.

        The portal wants the parameters in the order of this list and may fail on another one;
        the SDK keeps it.

        Args:
            taskid: Task. Required.
            itemid: Time entry. Required.
            arfields: New values of the entry. Required. Keys: ``SECONDS`` (required),
                ``COMMENT_TEXT`` (required), ``USER_ID``, ``CREATED_DATE``, ``DATE_START``,
                ``DATE_STOP``, ``SOURCE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller may not do this
                with the entries of the task. ``0x000001``: No task has this TASKID.
                ``0x100002``: The caller may not see the task. ``0x000004``: The rights of the
                caller do not cover this action. ``0x000040``: Something else went wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.elapseditem.update``. Scope: ``task``. Who may call: any user with
        access to the task. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html
        """
        return await self._call(
            _ELAPSEDITEM_UPDATE,
            {"TASKID": taskid, "ITEMID": itemid, "ARFIELDS": arfields},
            extra_params,
        )
