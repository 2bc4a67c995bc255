# Generated from spec/pull: edit the spec there, then run python -m generator build.
"""Methods of ``pull``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven


class ApplicationConfigGetResultServer(TypedDict):
    """Connection settings of the Push and Pull server."""

    version: int
    """Version of the push server."""
    server_enabled: bool
    """Whether the server can be used."""
    mode: str
    """Server in use: personal is one's own, shared a common one."""
    hostname: str
    """Host name of the Bitrix24 account."""
    long_polling: str
    """URL for long polling."""
    long_pooling_secure: str
    """URL for long polling over a secure connection."""
    websocket_enabled: bool
    """Whether WebSocket connections are possible."""
    websocket: str
    """Address for WebSocket connections."""
    websocket_secure: str
    """URL for WebSocket over a secure connection."""
    publish_enabled: bool
    """Whether clients may publish through the server."""
    publish: str
    """Address of the API for publishing messages."""
    publish_secure: str
    """URL for publishing over a secure connection."""
    config_timestamp: int
    """Time stamp that marks the configuration's version."""


class ApplicationConfigGetResultApi(TypedDict):
    """Revisions of the push API."""

    revision_web: int
    """Revision of the API for browsers."""
    revision_mobile: int
    """Revision of the API for mobile clients."""


class ApplicationConfigGetResultChannels(TypedDict):
    """Application's channels, shared and private."""

    id: str
    """Identifier."""
    start: str
    """Where to start: in lists, number of items to skip; a page has 50."""
    end: str
    """Time until which the channel is valid."""
    type: Literal["shared", "private"] | str
    """Kind of channel: shared or private. One of ``shared``, ``private`` and others."""
    public_id: NotRequired[str | None]
    """Public identifier of the channel; may be absent for shared."""


class ApplicationConfigGetResultPublicChannelsUserId(TypedDict):
    """Public channel of the user in the key."""

    user_id: int
    """Identifier of the user."""
    public_id: str
    """Public identifier of the channel; may be absent for shared."""
    signature: str
    """Signature of the public channel."""
    start: str
    """Where to start: in lists, number of items to skip; a page has 50."""
    end: str
    """Time until which the channel is valid."""


ApplicationConfigGetResultPublicChannels = TypedDict(
    "ApplicationConfigGetResultPublicChannels",
    {
        "<user_id>": "ApplicationConfigGetResultPublicChannelsUserId",
    },
)
"""Public channels by user identifier."""


class ApplicationConfigGetResult(TypedDict):
    """What ``result`` holds."""

    server: ApplicationConfigGetResultServer
    """Connection settings of the Push and Pull server."""
    api: ApplicationConfigGetResultApi
    """Revisions of the push API."""
    channels: dict[str, ApplicationConfigGetResultChannels]
    """Application's channels, shared and private."""
    exp: int
    """Unix time when the configuration expires."""
    publicChannels: ApplicationConfigGetResultPublicChannels
    """Public channels by user identifier."""
    clientId: NotRequired[str]
    """Public client identifier, on a shared server only."""
    jwt: NotRequired[str]
    """Token for connecting, if the server issues tokens."""


_APPLICATION__CONFIG__GET: Final[Endpoint[ApplicationConfigGetResult]] = Endpoint(
    "pull.application.config.get"
)
_APPLICATION__EVENT__ADD: Final[Endpoint[bool]] = Endpoint("pull.application.event.add")
_APPLICATION__PUSH__ADD: Final[Endpoint[bool]] = Endpoint("pull.application.push.add")


class PullMethods(Namespace):
    """Methods of ``pull``."""

    @property
    def application(self) -> PullApplicationMethods:
        """Methods of ``pull.application``."""
        return PullApplicationMethods(self._caller)


class AsyncPullMethods(AsyncNamespace):
    """Methods of ``pull``."""

    @property
    def application(self) -> AsyncPullApplicationMethods:
        """Methods of ``pull.application``."""
        return AsyncPullApplicationMethods(self._caller)


class PullApplicationMethods(Namespace):
    """Methods of ``pull.application``."""

    @property
    def config(self) -> PullApplicationConfigMethods:
        """Methods of ``pull.application.config``."""
        return PullApplicationConfigMethods(self._caller)

    @property
    def event(self) -> PullApplicationEventMethods:
        """Methods of ``pull.application.event``."""
        return PullApplicationEventMethods(self._caller)

    @property
    def push(self) -> PullApplicationPushMethods:
        """Methods of ``pull.application.push``."""
        return PullApplicationPushMethods(self._caller)


class AsyncPullApplicationMethods(AsyncNamespace):
    """Methods of ``pull.application``."""

    @property
    def config(self) -> AsyncPullApplicationConfigMethods:
        """Methods of ``pull.application.config``."""
        return AsyncPullApplicationConfigMethods(self._caller)

    @property
    def event(self) -> AsyncPullApplicationEventMethods:
        """Methods of ``pull.application.event``."""
        return AsyncPullApplicationEventMethods(self._caller)

    @property
    def push(self) -> AsyncPullApplicationPushMethods:
        """Methods of ``pull.application.push``."""
        return AsyncPullApplicationPushMethods(self._caller)


class PullApplicationConfigMethods(Namespace):
    """Methods of ``pull.application.config``."""

    def get(
        self,
        *,
        cache: str | NotGiven = NOT_GIVEN,
        reopen: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ApplicationConfigGetResult:
        """Fetch what the application needs to connect to the real-time server.

        Args:
            cache: Whether cached settings may be used (Y or N); left out: Y.
            reopen: Whether expired channels are renewed (Y or N); left out: Y.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ApplicationConfigGetResult``: ``server``, ``api``, ``channels``, ``exp``,
            ``publicChannels``, ``clientId``, ``jwt``.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``pull.application.config.get``. Scope: ``pull``. Who may call: a user
        signed in through the application. Writes.

        https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-config-get.html
        """
        return self._call(
            _APPLICATION__CONFIG__GET, {"CACHE": cache, "REOPEN": reopen}, extra_params
        )


class AsyncPullApplicationConfigMethods(AsyncNamespace):
    """Methods of ``pull.application.config``."""

    async def get(
        self,
        *,
        cache: str | NotGiven = NOT_GIVEN,
        reopen: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ApplicationConfigGetResult:
        """Fetch what the application needs to connect to the real-time server.

        Args:
            cache: Whether cached settings may be used (Y or N); left out: Y.
            reopen: Whether expired channels are renewed (Y or N); left out: Y.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ApplicationConfigGetResult``: ``server``, ``api``, ``channels``, ``exp``,
            ``publicChannels``, ``clientId``, ``jwt``.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``pull.application.config.get``. Scope: ``pull``. Who may call: a user
        signed in through the application. Writes.

        https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-config-get.html
        """
        return await self._call(
            _APPLICATION__CONFIG__GET, {"CACHE": cache, "REOPEN": reopen}, extra_params
        )


class PullApplicationEventMethods(Namespace):
    """Methods of ``pull.application.event``."""

    def add(
        self,
        *,
        command: str,
        params: Mapping[str, object] | NotGiven = NOT_GIVEN,
        module_id: str | NotGiven = NOT_GIVEN,
        user_id: int | Sequence[int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Send a real-time event to the application's channel.

        Args:
            command: Event name: letters, digits and the signs _:|.- only. Required.
            params: Data of the event, by parameter name.
            module_id: Identifier of the module, e.g. crm.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not
                authorised as an application, which it must be. ``USER_ID_ACCESS_ERROR``: The
                caller is no administrator, so events cannot be sent to channels of others.
                ``MODULE_ID_ERROR``: `MODULE_ID` is of the wrong type. ``COMMAND_ERROR``:
                `COMMAND` is of the wrong type. ``PARAMS_ERROR``: `PARAMS` is of the wrong type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``pull.application.event.add``. Scope: ``pull``. Who may call: a user signed
        in through the application. Writes.

        https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-event-add.html
        """
        return self._call(
            _APPLICATION__EVENT__ADD,
            {"COMMAND": command, "PARAMS": params, "MODULE_ID": module_id, "USER_ID": user_id},
            extra_params,
        )


class AsyncPullApplicationEventMethods(AsyncNamespace):
    """Methods of ``pull.application.event``."""

    async def add(
        self,
        *,
        command: str,
        params: Mapping[str, object] | NotGiven = NOT_GIVEN,
        module_id: str | NotGiven = NOT_GIVEN,
        user_id: int | Sequence[int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Send a real-time event to the application's channel.

        Args:
            command: Event name: letters, digits and the signs _:|.- only. Required.
            params: Data of the event, by parameter name.
            module_id: Identifier of the module, e.g. crm.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not
                authorised as an application, which it must be. ``USER_ID_ACCESS_ERROR``: The
                caller is no administrator, so events cannot be sent to channels of others.
                ``MODULE_ID_ERROR``: `MODULE_ID` is of the wrong type. ``COMMAND_ERROR``:
                `COMMAND` is of the wrong type. ``PARAMS_ERROR``: `PARAMS` is of the wrong type.
            HTTPError, TransportError: no answer of the API came.

        REST method ``pull.application.event.add``. Scope: ``pull``. Who may call: a user signed
        in through the application. Writes.

        https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-event-add.html
        """
        return await self._call(
            _APPLICATION__EVENT__ADD,
            {"COMMAND": command, "PARAMS": params, "MODULE_ID": module_id, "USER_ID": user_id},
            extra_params,
        )


class PullApplicationPushMethods(Namespace):
    """Methods of ``pull.application.push``."""

    def add(
        self,
        *,
        user_id: int | Sequence[int],
        text: str,
        avatar: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Send a push notification of the application to mobile devices.

        Args:
            user_id: Identifier of the user. Required.
            text: Wording of the push notification. Required.
            avatar: Avatar: image as Base64, or a link to it.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application. ``ACCESS_ERROR``: Only administrators may send push
                notifications. ``TEXT_ERROR``: TEXT is missing or empty. ``EMPTY_APP_NAME``: The
                application has no name, which notifications need.
            HTTPError, TransportError: no answer of the API came.

        REST method ``pull.application.push.add``. Scope: ``pull``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-push-add.html
        """
        return self._call(
            _APPLICATION__PUSH__ADD,
            {"USER_ID": user_id, "TEXT": text, "AVATAR": avatar},
            extra_params,
        )


class AsyncPullApplicationPushMethods(AsyncNamespace):
    """Methods of ``pull.application.push``."""

    async def add(
        self,
        *,
        user_id: int | Sequence[int],
        text: str,
        avatar: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Send a push notification of the application to mobile devices.

        Args:
            user_id: Identifier of the user. Required.
            text: Wording of the push notification. Required.
            avatar: Avatar: image as Base64, or a link to it.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application. ``ACCESS_ERROR``: Only administrators may send push
                notifications. ``TEXT_ERROR``: TEXT is missing or empty. ``EMPTY_APP_NAME``: The
                application has no name, which notifications need.
            HTTPError, TransportError: no answer of the API came.

        REST method ``pull.application.push.add``. Scope: ``pull``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-push-add.html
        """
        return await self._call(
            _APPLICATION__PUSH__ADD,
            {"USER_ID": user_id, "TEXT": text, "AVATAR": avatar},
            extra_params,
        )
