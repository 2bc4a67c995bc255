# Generated from spec/event: edit the spec there, then run python -m generator build.
"""Methods of ``event``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class GetResult(TypedDict):
    """What ``result`` holds."""

    event: str
    """Name of the event, e.g. ONCRMLEADADD."""
    handler: str
    """URL of the application's handler."""
    auth_type: str
    """User in whose name the handler acts; 0 or empty: whoever causes the event."""
    offline: int
    """Whether the handler is for offline events."""


class UnbindResult(TypedDict):
    """What ``result`` holds."""

    count: int
    """How many event handlers were removed."""


class OfflineGetResultEvents(TypedDict):
    """Events taken from the queue."""

    ID: str
    """Identifier."""
    TIMESTAMP_X: str
    """Date and time of the last change."""
    EVENT_NAME: str
    """Name of the event."""
    EVENT_DATA: bool
    """Data of the event, or false when there are none."""
    EVENT_ADDITIONAL: bool
    """Additional data of the event, or false when there are none."""
    MESSAGE_ID: str
    """Identifier of the message."""


class OfflineGetResult(TypedDict):
    """What ``result`` holds."""

    process_id: Any
    """Key under which a package of events was reserved; with clear=1 it is empty."""
    events: list[OfflineGetResultEvents]
    """Events taken from the queue."""


class OfflineListItem(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    TIMESTAMP_X: str
    """Date and time of the last change."""
    EVENT_NAME: str
    """Name of the event."""
    EVENT_DATA: bool
    """Data of the event, or false when there are none."""
    EVENT_ADDITIONAL: bool
    """Additional data of the event, or false when there are none."""
    MESSAGE_ID: str
    """Identifier of the message."""
    PROCESS_ID: str
    """Key under which the event is reserved; empty until then."""
    ERROR: str
    """Whether handling the event has failed, 0 or 1."""


_BIND: Final[Endpoint[bool]] = Endpoint("event.bind")
_GET: Final[Endpoint[list[GetResult]]] = Endpoint("event.get", write=False)
_TEST: Final[Endpoint[int]] = Endpoint("event.test")
_UNBIND: Final[Endpoint[UnbindResult]] = Endpoint("event.unbind")
_OFFLINE__CLEAR: Final[Endpoint[bool]] = Endpoint("event.offline.clear")
_OFFLINE__ERROR: Final[Endpoint[bool]] = Endpoint("event.offline.error")
_OFFLINE__GET: Final[Endpoint[OfflineGetResult]] = Endpoint("event.offline.get")
_OFFLINE__LIST: Final[ListEndpoint[OfflineListItem]] = ListEndpoint(
    "event.offline.list", Paging("start", (), 50, id="ID")
)


class EventMethods(Namespace):
    """Methods of ``event``."""

    @property
    def offline(self) -> EventOfflineMethods:
        """Methods of ``event.offline``."""
        return EventOfflineMethods(self._caller)

    def bind(
        self,
        *,
        event: str,
        handler: str | NotGiven = NOT_GIVEN,
        auth_type: int | NotGiven = NOT_GIVEN,
        event_type: str | NotGiven = NOT_GIVEN,
        auth_connector: str | NotGiven = NOT_GIVEN,
        options: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Register a handler of the application for an event, or have the event queued for offline
        reading.

        Args:
            event: Name of the event, e.g. ONCRMLEADADD. Required.
            handler: URL of the application's handler.
            auth_type: User in whose name the handler acts; 0 or empty: whoever causes the
                event.
            event_type: Kind of handling: online (handler is called) or offline (queue); left
                out: online.
            auth_connector: Key of the source, so that the application does not get its own
                changes back; offline only.
            options: Extra settings of the subscription, such as `minTimeout`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_EVENT_NOT_FOUND``: There is no event
                of this name. ``ACCESS_DENIED``: Only administrators may register handlers of
                offline events. ``ACCESS_DENIED``: Only administrators may register a handler
                for another user in auth_type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``event.bind``. Scope: ``basic``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/events/event-bind.html
        """
        return self._call(
            _BIND,
            {
                "event": event,
                "handler": handler,
                "auth_type": auth_type,
                "event_type": event_type,
                "auth_connector": auth_connector,
                "options": options,
            },
            extra_params,
        )

    def get(self, *, extra_params: Mapping[str, object] | None = None) -> list[GetResult]:
        """List the event handlers that the application has registered.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``event``, ``handler``, ``auth_type``, ``offline``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``event.get``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/events/event-get.html
        """
        return self._call(_GET, {}, extra_params)

    def test(self, *, extra_params: Mapping[str, object] | None = None) -> int:
        """Have the portal send the event ONAPPTEST to the application's handler.

        Whatever is passed in extra_params arrives in the event under data.QUERY.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            1 when the event was sent.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``event.test``. Scope: ``basic``. Who may call: applications with OAuth
        authorization; not webhooks. Writes.

        https://apidocs.bitrix24.com/api-reference/events/test-handler.html
        """
        return self._call(_TEST, {}, extra_params)

    def unbind(
        self,
        *,
        event: str,
        handler: str,
        auth_type: int | NotGiven = NOT_GIVEN,
        event_type: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> UnbindResult:
        """Remove event handlers that the application has registered.

        Args:
            event: Name of the event, e.g. ONCRMLEADADD. Required.
            handler: URL of the application's handler. Required.
            auth_type: User in whose name the handler acts; 0 or empty: whoever causes the
                event.
            event_type: Kind of handling: online (handler is called) or offline (queue); left
                out: online.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UnbindResult``: ``count``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Only administrators may
                remove handlers of offline events. ``ACCESS_DENIED``: Only administrators may
                remove a handler for another user in auth_type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``event.unbind``. Scope: ``basic``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/events/event-unbind.html
        """
        return self._call(
            _UNBIND,
            {"event": event, "handler": handler, "auth_type": auth_type, "event_type": event_type},
            extra_params,
        )


class AsyncEventMethods(AsyncNamespace):
    """Methods of ``event``."""

    @property
    def offline(self) -> AsyncEventOfflineMethods:
        """Methods of ``event.offline``."""
        return AsyncEventOfflineMethods(self._caller)

    async def bind(
        self,
        *,
        event: str,
        handler: str | NotGiven = NOT_GIVEN,
        auth_type: int | NotGiven = NOT_GIVEN,
        event_type: str | NotGiven = NOT_GIVEN,
        auth_connector: str | NotGiven = NOT_GIVEN,
        options: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Register a handler of the application for an event, or have the event queued for offline
        reading.

        Args:
            event: Name of the event, e.g. ONCRMLEADADD. Required.
            handler: URL of the application's handler.
            auth_type: User in whose name the handler acts; 0 or empty: whoever causes the
                event.
            event_type: Kind of handling: online (handler is called) or offline (queue); left
                out: online.
            auth_connector: Key of the source, so that the application does not get its own
                changes back; offline only.
            options: Extra settings of the subscription, such as `minTimeout`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_EVENT_NOT_FOUND``: There is no event
                of this name. ``ACCESS_DENIED``: Only administrators may register handlers of
                offline events. ``ACCESS_DENIED``: Only administrators may register a handler
                for another user in auth_type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``event.bind``. Scope: ``basic``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/events/event-bind.html
        """
        return await self._call(
            _BIND,
            {
                "event": event,
                "handler": handler,
                "auth_type": auth_type,
                "event_type": event_type,
                "auth_connector": auth_connector,
                "options": options,
            },
            extra_params,
        )

    async def get(self, *, extra_params: Mapping[str, object] | None = None) -> list[GetResult]:
        """List the event handlers that the application has registered.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``event``, ``handler``, ``auth_type``, ``offline``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``event.get``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/events/event-get.html
        """
        return await self._call(_GET, {}, extra_params)

    async def test(self, *, extra_params: Mapping[str, object] | None = None) -> int:
        """Have the portal send the event ONAPPTEST to the application's handler.

        Whatever is passed in extra_params arrives in the event under data.QUERY.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            1 when the event was sent.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``event.test``. Scope: ``basic``. Who may call: applications with OAuth
        authorization; not webhooks. Writes.

        https://apidocs.bitrix24.com/api-reference/events/test-handler.html
        """
        return await self._call(_TEST, {}, extra_params)

    async def unbind(
        self,
        *,
        event: str,
        handler: str,
        auth_type: int | NotGiven = NOT_GIVEN,
        event_type: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> UnbindResult:
        """Remove event handlers that the application has registered.

        Args:
            event: Name of the event, e.g. ONCRMLEADADD. Required.
            handler: URL of the application's handler. Required.
            auth_type: User in whose name the handler acts; 0 or empty: whoever causes the
                event.
            event_type: Kind of handling: online (handler is called) or offline (queue); left
                out: online.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UnbindResult``: ``count``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Only administrators may
                remove handlers of offline events. ``ACCESS_DENIED``: Only administrators may
                remove a handler for another user in auth_type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``event.unbind``. Scope: ``basic``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/events/event-unbind.html
        """
        return await self._call(
            _UNBIND,
            {"event": event, "handler": handler, "auth_type": auth_type, "event_type": event_type},
            extra_params,
        )


class EventOfflineMethods(Namespace):
    """Methods of ``event.offline``."""

    def clear(
        self,
        *,
        process_id: str,
        id: Sequence[int] | NotGiven = NOT_GIVEN,
        message_id: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete reserved events from the offline queue once they are handled.

        Args:
            process_id: Key under which a package of events was reserved; with clear=1 it is
                empty. Required.
            id: Identifier.
            message_id: Identifier of the message; in the offline event queue, a list of
                identifiers.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Only administrators may
                call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``event.offline.clear``. Scope: ``basic``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html
        """
        return self._call(
            _OFFLINE__CLEAR,
            {"process_id": process_id, "id": id, "message_id": message_id},
            extra_params,
        )

    def error(
        self,
        *,
        process_id: str,
        message_id: Sequence[int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Mark reserved events of the offline queue as failed.

        Args:
            process_id: Key under which a package of events was reserved; with clear=1 it is
                empty. Required.
            message_id: Identifier of the message; in the offline event queue, a list of
                identifiers.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Only administrators may
                call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``event.offline.error``. Scope: ``basic``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/events/event-offline-error.html
        """
        return self._call(
            _OFFLINE__ERROR, {"process_id": process_id, "message_id": message_id}, extra_params
        )

    def get(
        self,
        *,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Sequence[object] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        clear: int | NotGiven = NOT_GIVEN,
        process_id: str | NotGiven = NOT_GIVEN,
        auth_connector: str | NotGiven = NOT_GIVEN,
        error: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> OfflineGetResult:
        """Take the first events out of the offline queue, or reserve them when clear is 0.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            limit: Largest number of entries to answer with.
            clear: Whether to delete the records handed out: 1 or 0; left out: 1. Default:
                ``1``.
            process_id: Key under which a package of events was reserved; with clear=1 it is
                empty.
            auth_connector: Key of the source, so that the application does not get its own
                changes back; offline only.
            error: Error code; in the offline event queue, whether failed events are included.
                Default: ``0``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OfflineGetResult``: ``process_id``, ``events``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Only administrators may
                call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``event.offline.get``. Scope: ``basic``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html
        """
        return self._call(
            _OFFLINE__GET,
            {
                "filter": filter,
                "order": order,
                "limit": limit,
                "clear": clear,
                "process_id": process_id,
                "auth_connector": auth_connector,
                "error": error,
            },
            extra_params,
        )

    def list(
        self,
        *,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        auth_connector: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[OfflineListItem]:
        """List the events in the offline queue and leave the queue as it is.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            auth_connector: Key of the source, so that the application does not get its own
                changes back; offline only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Only administrators may
                call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``event.offline.list``. Scope: ``basic``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/events/event-offline-list.html
        """
        return self._list(
            _OFFLINE__LIST,
            {"filter": filter, "order": order, "start": start, "auth_connector": auth_connector},
            extra_params,
        )


class AsyncEventOfflineMethods(AsyncNamespace):
    """Methods of ``event.offline``."""

    async def clear(
        self,
        *,
        process_id: str,
        id: Sequence[int] | NotGiven = NOT_GIVEN,
        message_id: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete reserved events from the offline queue once they are handled.

        Args:
            process_id: Key under which a package of events was reserved; with clear=1 it is
                empty. Required.
            id: Identifier.
            message_id: Identifier of the message; in the offline event queue, a list of
                identifiers.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Only administrators may
                call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``event.offline.clear``. Scope: ``basic``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html
        """
        return await self._call(
            _OFFLINE__CLEAR,
            {"process_id": process_id, "id": id, "message_id": message_id},
            extra_params,
        )

    async def error(
        self,
        *,
        process_id: str,
        message_id: Sequence[int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Mark reserved events of the offline queue as failed.

        Args:
            process_id: Key under which a package of events was reserved; with clear=1 it is
                empty. Required.
            message_id: Identifier of the message; in the offline event queue, a list of
                identifiers.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Only administrators may
                call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``event.offline.error``. Scope: ``basic``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/events/event-offline-error.html
        """
        return await self._call(
            _OFFLINE__ERROR, {"process_id": process_id, "message_id": message_id}, extra_params
        )

    async def get(
        self,
        *,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Sequence[object] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        clear: int | NotGiven = NOT_GIVEN,
        process_id: str | NotGiven = NOT_GIVEN,
        auth_connector: str | NotGiven = NOT_GIVEN,
        error: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> OfflineGetResult:
        """Take the first events out of the offline queue, or reserve them when clear is 0.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            limit: Largest number of entries to answer with.
            clear: Whether to delete the records handed out: 1 or 0; left out: 1. Default:
                ``1``.
            process_id: Key under which a package of events was reserved; with clear=1 it is
                empty.
            auth_connector: Key of the source, so that the application does not get its own
                changes back; offline only.
            error: Error code; in the offline event queue, whether failed events are included.
                Default: ``0``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``OfflineGetResult``: ``process_id``, ``events``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Only administrators may
                call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``event.offline.get``. Scope: ``basic``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html
        """
        return await self._call(
            _OFFLINE__GET,
            {
                "filter": filter,
                "order": order,
                "limit": limit,
                "clear": clear,
                "process_id": process_id,
                "auth_connector": auth_connector,
                "error": error,
            },
            extra_params,
        )

    def list(
        self,
        *,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        auth_connector: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[OfflineListItem]:
        """List the events in the offline queue and leave the queue as it is.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            auth_connector: Key of the source, so that the application does not get its own
                changes back; offline only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: Only administrators may
                call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``event.offline.list``. Scope: ``basic``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/events/event-offline-list.html
        """
        return self._list(
            _OFFLINE__LIST,
            {"filter": filter, "order": order, "start": start, "auth_connector": auth_connector},
            extra_params,
        )
