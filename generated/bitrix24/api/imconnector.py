# Generated from spec/imconnector: edit the spec there, then run python -m generator build.
"""Methods of ``imconnector``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven


class ListResult(TypedDict):
    """Whether the operation succeeded."""

    livechat: str
    """Display name of the live chat connector, keyed by its code."""
    telegrambot: str
    """Display name of the Telegram connector, keyed by its code."""
    network: str
    """Display name of the Bitrix24.Network connector, keyed by its code."""
    myconnector: str
    """Display name of an application's own connector (sample key)."""


class RegisterIcon(TypedDict):
    """Icon of the connector when active."""

    DATA_IMAGE: str
    """SVG icon as a data URI starting with data:image/svg+xml."""
    COLOR: NotRequired[str]
    """Colour, as a hex code or one of the named values."""
    SIZE: NotRequired[str]
    """Size of the file in bytes; for an input field, its width."""
    POSITION: NotRequired[str]
    """Background position of the icon, such as center."""


class RegisterIconDisabled(TypedDict):
    """Icon of the connector when inactive."""

    DATA_IMAGE: NotRequired[str]
    """SVG icon as a data URI starting with data:image/svg+xml."""
    COLOR: NotRequired[str]
    """Colour, as a hex code or one of the named values."""
    SIZE: NotRequired[str]
    """Size of the file in bytes; for an input field, its width."""
    POSITION: NotRequired[str]
    """Background position of the icon, such as center."""


class RegisterResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""
    error: NotRequired[str]
    """Error code; in the offline event queue, whether failed events are included."""
    error_description: NotRequired[str]
    """Explanation of the error."""


class StatusResult(TypedDict):
    """Whether the operation succeeded."""

    LINE: int
    """Open line that the connector serves."""
    CONNECTOR: str
    """Connector code, the ID given when it was registered."""
    ERROR: bool
    """Whether the connector is in an error state."""
    CONFIGURED: bool
    """Whether the connector is set up completely."""
    STATUS: bool
    """Whether the connector is ready for use, all checks taken together."""


class UnregisterResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""
    error: NotRequired[str]
    """Error code; in the offline event queue, whether failed events are included."""
    error_description: NotRequired[str]
    """Explanation of the error."""


class ChatNameSetResultData(TypedDict):
    """Data of the call: channel settings or results."""

    RESULT: dict[str, Any]
    """Outcome, for messages one entry each."""


class ChatNameSetResult(TypedDict):
    """Whether the operation succeeded."""

    SUCCESS: bool
    """Whether the step or message was processed."""
    DATA: ChatNameSetResultData
    """Data of the call: channel settings or results."""


class ConnectorDataSetData(TypedDict):
    """Data of the call: channel settings or results."""

    ID: NotRequired[str]
    """Identifier."""
    URL: NotRequired[str]
    """Link to the chat or channel in the outside system."""
    NAME: NotRequired[str]
    URL_IM: NotRequired[str]
    """Link for operators to the outside chat; left out: URL."""


class DeleteMessagesMessagesUser(TypedDict):
    """Data of the user, or the identifier."""

    id: str
    """Identifier."""


class DeleteMessagesMessagesMessage(TypedDict):
    """Text or data of the message."""

    id: str
    """Identifier."""


class DeleteMessagesMessagesChat(TypedDict):
    """Data of the chat."""

    id: str
    """Identifier."""


class DeleteMessagesMessages(TypedDict):
    """Messages or their delivery reports, one object each."""

    user: NotRequired[DeleteMessagesMessagesUser | Mapping[str, object]]
    """Data of the user, or the identifier."""
    message: NotRequired[DeleteMessagesMessagesMessage | Mapping[str, object]]
    """Text or data of the message."""
    chat: NotRequired[DeleteMessagesMessagesChat | Mapping[str, object]]
    """Data of the chat."""


class DeleteMessagesResultDataResultMessage(TypedDict):
    """Text or data of the message."""

    id: str
    """Identifier."""
    date: NotRequired[int]
    text: NotRequired[str]
    files: NotRequired[list[Any]]
    """Files of the message, if the request gave any."""


class DeleteMessagesResultDataResultChat(TypedDict):
    """Data of the chat."""

    id: str
    """Identifier."""
    description: NotRequired[str]


class DeleteMessagesResultDataResult(TypedDict):
    """Outcome, for messages one entry each."""

    user: str
    """Data of the user, or the identifier."""
    message: DeleteMessagesResultDataResultMessage
    """Text or data of the message."""
    chat: DeleteMessagesResultDataResultChat
    """Data of the chat."""
    SUCCESS: bool
    """Whether the step or message was processed."""
    ERRORS: NotRequired[list[Any]]
    """Error texts of the entry; filled when SUCCESS is false."""


class DeleteMessagesResultData(TypedDict):
    """Data of the call: channel settings or results."""

    RESULT: list[DeleteMessagesResultDataResult]
    """Outcome, for messages one entry each."""


class DeleteMessagesResult(TypedDict):
    """Whether the operation succeeded."""

    SUCCESS: bool
    """Whether the step or message was processed."""
    DATA: DeleteMessagesResultData
    """Data of the call: channel settings or results."""


class SendMessagesMessagesUser(TypedDict):
    """Data of the user, or the identifier."""

    id: str
    """Identifier."""
    last_name: NotRequired[str]
    """Surname of the outside user."""
    name: NotRequired[str]
    picture: NotRequired[Mapping[str, object]]
    """Avatar of the outside user: an object with a public url."""
    url: NotRequired[str]
    gender: NotRequired[str]
    """Gender of the outside user: male or female."""
    email: NotRequired[str]
    """E-mail address."""
    phone: NotRequired[str]
    """Phone number of the outside user."""
    skip_phone_validate: NotRequired[str]
    """Y skips the phone check; left out: checked."""


class SendMessagesMessagesMessage(TypedDict):
    """Text or data of the message."""

    id: NotRequired[str]
    """Identifier."""
    date: NotRequired[int]
    text: NotRequired[str]
    files: NotRequired[Sequence[Mapping[str, object]]]
    """Files of the message, if the request gave any."""
    disable_crm: NotRequired[str]
    """Y keeps the message out of the CRM tracker."""
    user_id: NotRequired[int]
    """Identifier of the user."""


class SendMessagesMessagesChat(TypedDict):
    """Data of the chat."""

    id: str
    """Identifier."""
    name: NotRequired[str]
    url: NotRequired[str]


class SendMessagesMessages(TypedDict):
    """Messages or their delivery reports, one object each."""

    user: NotRequired[SendMessagesMessagesUser | Mapping[str, object]]
    """Data of the user, or the identifier."""
    message: NotRequired[SendMessagesMessagesMessage | Mapping[str, object]]
    """Text or data of the message."""
    chat: NotRequired[SendMessagesMessagesChat | Mapping[str, object]]
    """Data of the chat."""


class SendMessagesResultDataResultMessage(TypedDict):
    """Text or data of the message."""

    id: str
    """Identifier."""
    date: dict[str, Any]
    text: str
    files: list[Any]
    """Files of the message, if the request gave any."""


class SendMessagesResultDataResultChat(TypedDict):
    """Data of the chat."""

    id: str
    """Identifier."""
    name: str
    description: str


class SendMessagesResultDataResultExtra(TypedDict):
    """Further flags on how the message is handled."""

    skip_phone_validate: str
    """Y skips the phone check; left out: checked."""
    disable_tracker: str
    """Y when the CRM tracker is off."""


class SendMessagesResultDataResultSession(TypedDict):
    """Session of the open line, when there is one."""

    ID: str
    """Identifier."""
    CHAT_ID: str
    """Identifier of the chat."""


class SendMessagesResultDataResult(TypedDict):
    """Outcome, for messages one entry each."""

    user: str
    """Data of the user, or the identifier."""
    message: SendMessagesResultDataResultMessage
    """Text or data of the message."""
    chat: SendMessagesResultDataResultChat
    """Data of the chat."""
    extra: SendMessagesResultDataResultExtra
    """Further flags on how the message is handled."""
    SUCCESS: bool
    """Whether the step or message was processed."""
    session: SendMessagesResultDataResultSession
    """Session of the open line, when there is one."""
    ERRORS: NotRequired[list[Any]]
    """Error texts of the entry; filled when SUCCESS is false."""


class SendMessagesResultData(TypedDict):
    """Data of the call: channel settings or results."""

    RESULT: list[SendMessagesResultDataResult]
    """Outcome, for messages one entry each."""


class SendMessagesResult(TypedDict):
    """Whether the operation succeeded."""

    SUCCESS: bool
    """Whether the step or message was processed."""
    DATA: SendMessagesResultData
    """Data of the call: channel settings or results."""


class SendStatusDeliveryMessagesIm(TypedDict):
    """Identifiers of the message within Bitrix24."""

    chat_id: NotRequired[int]
    """Open line chat of the outgoing message in Bitrix24."""
    message_id: NotRequired[int]
    """Identifier of the message; in the offline event queue, a list of identifiers."""


class SendStatusDeliveryMessagesMessage(TypedDict):
    """Text or data of the message."""

    id: NotRequired[Sequence[str]]
    """Identifier."""
    date: NotRequired[int]


class SendStatusDeliveryMessagesChat(TypedDict):
    """Data of the chat."""

    id: NotRequired[str]
    """Identifier."""


class SendStatusDeliveryMessages(TypedDict):
    """Messages or their delivery reports, one object each."""

    im: NotRequired[SendStatusDeliveryMessagesIm | Mapping[str, object]]
    """Identifiers of the message within Bitrix24."""
    message: NotRequired[SendStatusDeliveryMessagesMessage | Mapping[str, object]]
    """Text or data of the message."""
    chat: NotRequired[SendStatusDeliveryMessagesChat | Mapping[str, object]]
    """Data of the chat."""


class SendStatusDeliveryResult(TypedDict):
    """Whether the operation succeeded."""

    SUCCESS: bool
    """Whether the step or message was processed."""
    DATA: list[Any]
    """Data of the call: channel settings or results."""


class SendStatusReadingMessagesIm(TypedDict):
    """Identifiers of the message within Bitrix24."""

    chat_id: NotRequired[int]
    """Open line chat of the outgoing message in Bitrix24."""
    message_id: NotRequired[int]
    """Identifier of the message; in the offline event queue, a list of identifiers."""


class SendStatusReadingMessagesMessage(TypedDict):
    """Text or data of the message."""

    id: NotRequired[Sequence[str]]
    """Identifier."""


class SendStatusReadingMessagesChat(TypedDict):
    """Data of the chat."""

    id: NotRequired[str]
    """Identifier."""


class SendStatusReadingMessages(TypedDict):
    """Messages or their delivery reports, one object each."""

    im: NotRequired[SendStatusReadingMessagesIm | Mapping[str, object]]
    """Identifiers of the message within Bitrix24."""
    message: NotRequired[SendStatusReadingMessagesMessage | Mapping[str, object]]
    """Text or data of the message."""
    chat: NotRequired[SendStatusReadingMessagesChat | Mapping[str, object]]
    """Data of the chat."""


class SendStatusReadingResult(TypedDict):
    """Whether the operation succeeded."""

    SUCCESS: bool
    """Whether the step or message was processed."""
    DATA: list[Any]
    """Data of the call: channel settings or results."""


class UpdateMessagesMessagesUser(TypedDict):
    """Data of the user, or the identifier."""

    id: str
    """Identifier."""
    last_name: NotRequired[str]
    """Surname of the outside user."""
    name: NotRequired[str]
    picture: NotRequired[Mapping[str, object]]
    """Avatar of the outside user: an object with a public url."""
    url: NotRequired[str]
    gender: NotRequired[str]
    """Gender of the outside user: male or female."""
    email: NotRequired[str]
    """E-mail address."""
    phone: NotRequired[str]
    """Phone number of the outside user."""
    skip_phone_validate: NotRequired[str]
    """Y skips the phone check; left out: checked."""


class UpdateMessagesMessagesMessage(TypedDict):
    """Text or data of the message."""

    id: NotRequired[str]
    """Identifier."""
    date: NotRequired[int]
    text: NotRequired[str]
    files: NotRequired[Sequence[object]]
    """Files of the message, if the request gave any."""
    disable_crm: NotRequired[str]
    """Y keeps the message out of the CRM tracker."""
    user_id: NotRequired[int]
    """Identifier of the user."""


class UpdateMessagesMessagesChat(TypedDict):
    """Data of the chat."""

    id: str
    """Identifier."""
    name: NotRequired[str]
    url: NotRequired[str]


class UpdateMessagesMessages(TypedDict):
    """Messages or their delivery reports, one object each."""

    user: NotRequired[UpdateMessagesMessagesUser | Mapping[str, object]]
    """Data of the user, or the identifier."""
    message: NotRequired[UpdateMessagesMessagesMessage | Mapping[str, object]]
    """Text or data of the message."""
    chat: NotRequired[UpdateMessagesMessagesChat | Mapping[str, object]]
    """Data of the chat."""


class UpdateMessagesResultDataResultMessage(TypedDict):
    """Text or data of the message."""

    id: str
    """Identifier."""
    date: dict[str, Any]
    text: str
    files: NotRequired[list[Any]]
    """Files of the message, if the request gave any."""


class UpdateMessagesResultDataResultChat(TypedDict):
    """Data of the chat."""

    id: str
    """Identifier."""
    name: str
    description: str


class UpdateMessagesResultDataResultExtra(TypedDict):
    """Further flags on how the message is handled."""

    skip_phone_validate: str
    """Y skips the phone check; left out: checked."""
    disable_tracker: str
    """Y when the CRM tracker is off."""


class UpdateMessagesResultDataResult(TypedDict):
    """Outcome, for messages one entry each."""

    user: str
    """Data of the user, or the identifier."""
    message: UpdateMessagesResultDataResultMessage
    """Text or data of the message."""
    chat: UpdateMessagesResultDataResultChat
    """Data of the chat."""
    SUCCESS: bool
    """Whether the step or message was processed."""
    extra: NotRequired[UpdateMessagesResultDataResultExtra]
    """Further flags on how the message is handled."""
    ERRORS: NotRequired[list[Any]]
    """Error texts of the entry; filled when SUCCESS is false."""


class UpdateMessagesResultData(TypedDict):
    """Data of the call: channel settings or results."""

    RESULT: list[UpdateMessagesResultDataResult]
    """Outcome, for messages one entry each."""


class UpdateMessagesResult(TypedDict):
    """Whether the operation succeeded."""

    SUCCESS: bool
    """Whether the step or message was processed."""
    DATA: UpdateMessagesResultData
    """Data of the call: channel settings or results."""


_ACTIVATE: Final[Endpoint[bool]] = Endpoint("imconnector.activate")
_LIST: Final[Endpoint[ListResult]] = Endpoint("imconnector.list", write=False)
_REGISTER: Final[Endpoint[RegisterResult]] = Endpoint("imconnector.register")
_STATUS: Final[Endpoint[StatusResult]] = Endpoint("imconnector.status", write=False)
_UNREGISTER: Final[Endpoint[UnregisterResult]] = Endpoint("imconnector.unregister")
_CHAT__NAME__SET: Final[Endpoint[ChatNameSetResult]] = Endpoint("imconnector.chat.name.set")
_CONNECTOR__DATA__SET: Final[Endpoint[bool]] = Endpoint("imconnector.connector.data.set")
_DELETE__MESSAGES: Final[Endpoint[DeleteMessagesResult]] = Endpoint("imconnector.delete.messages")
_SEND__MESSAGES: Final[Endpoint[SendMessagesResult]] = Endpoint("imconnector.send.messages")
_SEND__STATUS__DELIVERY: Final[Endpoint[SendStatusDeliveryResult]] = Endpoint(
    "imconnector.send.status.delivery"
)
_SEND__STATUS__READING: Final[Endpoint[SendStatusReadingResult]] = Endpoint(
    "imconnector.send.status.reading"
)
_UPDATE__MESSAGES: Final[Endpoint[UpdateMessagesResult]] = Endpoint("imconnector.update.messages")


class ImconnectorMethods(Namespace):
    """Methods of ``imconnector``."""

    @property
    def chat(self) -> ImconnectorChatMethods:
        """Methods of ``imconnector.chat``."""
        return ImconnectorChatMethods(self._caller)

    @property
    def connector(self) -> ImconnectorConnectorMethods:
        """Methods of ``imconnector.connector``."""
        return ImconnectorConnectorMethods(self._caller)

    @property
    def delete(self) -> ImconnectorDeleteMethods:
        """Methods of ``imconnector.delete``."""
        return ImconnectorDeleteMethods(self._caller)

    @property
    def send(self) -> ImconnectorSendMethods:
        """Methods of ``imconnector.send``."""
        return ImconnectorSendMethods(self._caller)

    @property
    def update(self) -> ImconnectorUpdateMethods:
        """Methods of ``imconnector.update``."""
        return ImconnectorUpdateMethods(self._caller)

    def activate(
        self,
        *,
        connector: str,
        line: int,
        active: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Switch a connector on or off for an open line.

        Args:
            connector: Connector code, the ID given when it was registered. Required.
            line: Open line that the connector serves. Required.
            active: Whether it is active; for a workday, whether it is confirmed. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application. ``ERROR_ARGUMENT``: CONNECTOR is missing.
                ``ERROR_ARGUMENT``: LINE is missing. ``ERROR_ARGUMENT``: ACTIVE is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.activate``. Scope: ``imopenlines``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-activate.html
        """
        return self._call(
            _ACTIVATE, {"CONNECTOR": connector, "LINE": line, "ACTIVE": active}, extra_params
        )

    def list(self, *, extra_params: Mapping[str, object] | None = None) -> ListResult:
        """List all connectors registered on the account.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application. ``ACCESS_DENIED``: The account has no open lines
                module. ``ACCESS_DENIED``: The caller may not change connectors.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.list``. Scope: ``imopenlines``. Who may call: users who may
        change the connectors of open lines. Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-list.html
        """
        return self._call(_LIST, {}, extra_params)

    def register(
        self,
        *,
        id: str,
        name: str,
        icon: RegisterIcon | Mapping[str, object],
        placement_handler: str,
        icon_disabled: RegisterIconDisabled | Mapping[str, object] | NotGiven = NOT_GIVEN,
        del_external_messages: bool | NotGiven = NOT_GIVEN,
        edit_internal_messages: bool | NotGiven = NOT_GIVEN,
        del_internal_messages: bool | NotGiven = NOT_GIVEN,
        newsletter: bool | NotGiven = NOT_GIVEN,
        need_system_messages: bool | NotGiven = NOT_GIVEN,
        need_signature: bool | NotGiven = NOT_GIVEN,
        chat_group: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> RegisterResult:
        """Register a connector of the application for open lines, or update it when its ID is
        known.

        Args:
            id: Identifier. Required.
            name: Required.
            icon: Icon of the connector when active. Required. Keys: ``DATA_IMAGE`` (required),
                ``COLOR``, ``SIZE``, ``POSITION``.
            placement_handler: Application URL that opens the connector settings in a slider.
                Required.
            icon_disabled: Icon of the connector when inactive. Keys: ``DATA_IMAGE``, ``COLOR``,
                ``SIZE``, ``POSITION``.
            del_external_messages: Whether incoming messages can be deleted; left out: true.
                Default: ``True``.
            edit_internal_messages: Whether operator messages can be edited; left out: true.
                Default: ``True``.
            del_internal_messages: Whether operator messages can be deleted; left out: true.
                Default: ``True``.
            newsletter: Whether CRM newsletters may use the channel; left out: true. Default:
                ``True``.
            need_system_messages: Whether system messages go to the channel; left out: true.
                Default: ``True``.
            need_signature: Whether messages carry the operator's signature; left out: true.
                Default: ``True``.
            chat_group: Whether chats group by chat (true) or by user (false). Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``APPLICATION_REGISTRATION_ERROR_POINT``: The
                connector's ID may not contain a dot. ``CONNECTOR_ID_REQUIRED``: ID of the
                connector is missing or no string. ``NAME_REQUIRED``: NAME of the connector is
                missing or no string. ``ICON_REQUIRED``: ICON.DATA_IMAGE is missing or no
                string. ``NO_APPLICATION_ID``: The request belongs to no known application.
                ``NO_PLACEMENT_HANDLER``: PLACEMENT_HANDLER is missing or no string.
                ``APPLICATION_REGISTRATION_ERROR``: The connector and its placement could not be
                saved. ``GENERAL_CONNECTOR_REGISTRATION_ERROR``: Some other input of the
                connector is invalid. ``WRONG_AUTH_TYPE``: The call needs the OAuth token of an
                application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.register``. Scope: ``imopenlines``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-register.html
        """
        return self._call(
            _REGISTER,
            {
                "ID": id,
                "NAME": name,
                "ICON": icon,
                "PLACEMENT_HANDLER": placement_handler,
                "ICON_DISABLED": icon_disabled,
                "DEL_EXTERNAL_MESSAGES": del_external_messages,
                "EDIT_INTERNAL_MESSAGES": edit_internal_messages,
                "DEL_INTERNAL_MESSAGES": del_internal_messages,
                "NEWSLETTER": newsletter,
                "NEED_SYSTEM_MESSAGES": need_system_messages,
                "NEED_SIGNATURE": need_signature,
                "CHAT_GROUP": chat_group,
            },
            extra_params,
        )

    def status(
        self,
        *,
        connector: str,
        line: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> StatusResult:
        """Check whether a connector is set up and active on an open line.

        Args:
            connector: Connector code, the ID given when it was registered. Required.
            line: Open line that the connector serves.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application. ``ERROR_ARGUMENT``: CONNECTOR is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.status``. Scope: ``imopenlines``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-status.html
        """
        return self._call(_STATUS, {"CONNECTOR": connector, "LINE": line}, extra_params)

    def unregister(
        self,
        *,
        id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> UnregisterResult:
        """Remove a connector that the application registered.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``APPLICATION_UNREGISTRATION_ERROR``: The
                application's connector with this ID could not be removed.
                ``NO_APPLICATION_ID``: The request belongs to no known application.
                ``WRONG_AUTH_TYPE``: The call needs the OAuth token of an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.unregister``. Scope: ``imopenlines``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-unregister.html
        """
        return self._call(_UNREGISTER, {"ID": id}, extra_params)


class AsyncImconnectorMethods(AsyncNamespace):
    """Methods of ``imconnector``."""

    @property
    def chat(self) -> AsyncImconnectorChatMethods:
        """Methods of ``imconnector.chat``."""
        return AsyncImconnectorChatMethods(self._caller)

    @property
    def connector(self) -> AsyncImconnectorConnectorMethods:
        """Methods of ``imconnector.connector``."""
        return AsyncImconnectorConnectorMethods(self._caller)

    @property
    def delete(self) -> AsyncImconnectorDeleteMethods:
        """Methods of ``imconnector.delete``."""
        return AsyncImconnectorDeleteMethods(self._caller)

    @property
    def send(self) -> AsyncImconnectorSendMethods:
        """Methods of ``imconnector.send``."""
        return AsyncImconnectorSendMethods(self._caller)

    @property
    def update(self) -> AsyncImconnectorUpdateMethods:
        """Methods of ``imconnector.update``."""
        return AsyncImconnectorUpdateMethods(self._caller)

    async def activate(
        self,
        *,
        connector: str,
        line: int,
        active: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Switch a connector on or off for an open line.

        Args:
            connector: Connector code, the ID given when it was registered. Required.
            line: Open line that the connector serves. Required.
            active: Whether it is active; for a workday, whether it is confirmed. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application. ``ERROR_ARGUMENT``: CONNECTOR is missing.
                ``ERROR_ARGUMENT``: LINE is missing. ``ERROR_ARGUMENT``: ACTIVE is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.activate``. Scope: ``imopenlines``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-activate.html
        """
        return await self._call(
            _ACTIVATE, {"CONNECTOR": connector, "LINE": line, "ACTIVE": active}, extra_params
        )

    async def list(self, *, extra_params: Mapping[str, object] | None = None) -> ListResult:
        """List all connectors registered on the account.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application. ``ACCESS_DENIED``: The account has no open lines
                module. ``ACCESS_DENIED``: The caller may not change connectors.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.list``. Scope: ``imopenlines``. Who may call: users who may
        change the connectors of open lines. Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-list.html
        """
        return await self._call(_LIST, {}, extra_params)

    async def register(
        self,
        *,
        id: str,
        name: str,
        icon: RegisterIcon | Mapping[str, object],
        placement_handler: str,
        icon_disabled: RegisterIconDisabled | Mapping[str, object] | NotGiven = NOT_GIVEN,
        del_external_messages: bool | NotGiven = NOT_GIVEN,
        edit_internal_messages: bool | NotGiven = NOT_GIVEN,
        del_internal_messages: bool | NotGiven = NOT_GIVEN,
        newsletter: bool | NotGiven = NOT_GIVEN,
        need_system_messages: bool | NotGiven = NOT_GIVEN,
        need_signature: bool | NotGiven = NOT_GIVEN,
        chat_group: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> RegisterResult:
        """Register a connector of the application for open lines, or update it when its ID is
        known.

        Args:
            id: Identifier. Required.
            name: Required.
            icon: Icon of the connector when active. Required. Keys: ``DATA_IMAGE`` (required),
                ``COLOR``, ``SIZE``, ``POSITION``.
            placement_handler: Application URL that opens the connector settings in a slider.
                Required.
            icon_disabled: Icon of the connector when inactive. Keys: ``DATA_IMAGE``, ``COLOR``,
                ``SIZE``, ``POSITION``.
            del_external_messages: Whether incoming messages can be deleted; left out: true.
                Default: ``True``.
            edit_internal_messages: Whether operator messages can be edited; left out: true.
                Default: ``True``.
            del_internal_messages: Whether operator messages can be deleted; left out: true.
                Default: ``True``.
            newsletter: Whether CRM newsletters may use the channel; left out: true. Default:
                ``True``.
            need_system_messages: Whether system messages go to the channel; left out: true.
                Default: ``True``.
            need_signature: Whether messages carry the operator's signature; left out: true.
                Default: ``True``.
            chat_group: Whether chats group by chat (true) or by user (false). Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``APPLICATION_REGISTRATION_ERROR_POINT``: The
                connector's ID may not contain a dot. ``CONNECTOR_ID_REQUIRED``: ID of the
                connector is missing or no string. ``NAME_REQUIRED``: NAME of the connector is
                missing or no string. ``ICON_REQUIRED``: ICON.DATA_IMAGE is missing or no
                string. ``NO_APPLICATION_ID``: The request belongs to no known application.
                ``NO_PLACEMENT_HANDLER``: PLACEMENT_HANDLER is missing or no string.
                ``APPLICATION_REGISTRATION_ERROR``: The connector and its placement could not be
                saved. ``GENERAL_CONNECTOR_REGISTRATION_ERROR``: Some other input of the
                connector is invalid. ``WRONG_AUTH_TYPE``: The call needs the OAuth token of an
                application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.register``. Scope: ``imopenlines``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-register.html
        """
        return await self._call(
            _REGISTER,
            {
                "ID": id,
                "NAME": name,
                "ICON": icon,
                "PLACEMENT_HANDLER": placement_handler,
                "ICON_DISABLED": icon_disabled,
                "DEL_EXTERNAL_MESSAGES": del_external_messages,
                "EDIT_INTERNAL_MESSAGES": edit_internal_messages,
                "DEL_INTERNAL_MESSAGES": del_internal_messages,
                "NEWSLETTER": newsletter,
                "NEED_SYSTEM_MESSAGES": need_system_messages,
                "NEED_SIGNATURE": need_signature,
                "CHAT_GROUP": chat_group,
            },
            extra_params,
        )

    async def status(
        self,
        *,
        connector: str,
        line: int | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> StatusResult:
        """Check whether a connector is set up and active on an open line.

        Args:
            connector: Connector code, the ID given when it was registered. Required.
            line: Open line that the connector serves.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application. ``ERROR_ARGUMENT``: CONNECTOR is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.status``. Scope: ``imopenlines``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-status.html
        """
        return await self._call(_STATUS, {"CONNECTOR": connector, "LINE": line}, extra_params)

    async def unregister(
        self,
        *,
        id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> UnregisterResult:
        """Remove a connector that the application registered.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``APPLICATION_UNREGISTRATION_ERROR``: The
                application's connector with this ID could not be removed.
                ``NO_APPLICATION_ID``: The request belongs to no known application.
                ``WRONG_AUTH_TYPE``: The call needs the OAuth token of an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.unregister``. Scope: ``imopenlines``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-unregister.html
        """
        return await self._call(_UNREGISTER, {"ID": id}, extra_params)


class ImconnectorChatMethods(Namespace):
    """Methods of ``imconnector.chat``."""

    @property
    def name(self) -> ImconnectorChatNameMethods:
        """Methods of ``imconnector.chat.name``."""
        return ImconnectorChatNameMethods(self._caller)


class AsyncImconnectorChatMethods(AsyncNamespace):
    """Methods of ``imconnector.chat``."""

    @property
    def name(self) -> AsyncImconnectorChatNameMethods:
        """Methods of ``imconnector.chat.name``."""
        return AsyncImconnectorChatNameMethods(self._caller)


class ImconnectorChatNameMethods(Namespace):
    """Methods of ``imconnector.chat.name``."""

    def set(
        self,
        *,
        connector: str,
        line: int,
        chat_id: str,
        name: str,
        user_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatNameSetResult:
        """Rename an open line chat that a connector created.

        Args:
            connector: Connector code, the ID given when it was registered. Required.
            line: Open line that the connector serves. Required.
            chat_id: Identifier of the chat. Required.
            name: Required.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``NOT_ACTIVE_LINE``: The open line does not
                exist or is switched off. ``IMCONNECTOR_NO_CORRECT_PROVIDER``: The connector has
                no provider that could serve it. ``ERROR_ARGUMENT``: One of NAME, CHAT_ID,
                USER_ID, CONNECTOR and LINE is missing. ``CHAT_RENAMING_FAILED``: The chat could
                not be renamed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.chat.name.set``. Scope: ``imconnector``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-chat-name-set.html
        """
        return self._call(
            _CHAT__NAME__SET,
            {
                "CONNECTOR": connector,
                "LINE": line,
                "CHAT_ID": chat_id,
                "NAME": name,
                "USER_ID": user_id,
            },
            extra_params,
        )


class AsyncImconnectorChatNameMethods(AsyncNamespace):
    """Methods of ``imconnector.chat.name``."""

    async def set(
        self,
        *,
        connector: str,
        line: int,
        chat_id: str,
        name: str,
        user_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatNameSetResult:
        """Rename an open line chat that a connector created.

        Args:
            connector: Connector code, the ID given when it was registered. Required.
            line: Open line that the connector serves. Required.
            chat_id: Identifier of the chat. Required.
            name: Required.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``NOT_ACTIVE_LINE``: The open line does not
                exist or is switched off. ``IMCONNECTOR_NO_CORRECT_PROVIDER``: The connector has
                no provider that could serve it. ``ERROR_ARGUMENT``: One of NAME, CHAT_ID,
                USER_ID, CONNECTOR and LINE is missing. ``CHAT_RENAMING_FAILED``: The chat could
                not be renamed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.chat.name.set``. Scope: ``imconnector``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-chat-name-set.html
        """
        return await self._call(
            _CHAT__NAME__SET,
            {
                "CONNECTOR": connector,
                "LINE": line,
                "CHAT_ID": chat_id,
                "NAME": name,
                "USER_ID": user_id,
            },
            extra_params,
        )


class ImconnectorConnectorMethods(Namespace):
    """Methods of ``imconnector.connector``."""

    @property
    def data(self) -> ImconnectorConnectorDataMethods:
        """Methods of ``imconnector.connector.data``."""
        return ImconnectorConnectorDataMethods(self._caller)


class AsyncImconnectorConnectorMethods(AsyncNamespace):
    """Methods of ``imconnector.connector``."""

    @property
    def data(self) -> AsyncImconnectorConnectorDataMethods:
        """Methods of ``imconnector.connector.data``."""
        return AsyncImconnectorConnectorDataMethods(self._caller)


class ImconnectorConnectorDataMethods(Namespace):
    """Methods of ``imconnector.connector.data``."""

    def set(
        self,
        *,
        connector: str,
        line: int,
        data: ConnectorDataSetData | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save the outside channel's name and links for a connector on an open line.

        Args:
            connector: Connector code, the ID given when it was registered. Required.
            line: Open line that the connector serves. Required.
            data: Data of the call: channel settings or results. Required. Keys: ``ID``,
                ``URL``, ``NAME``, ``URL_IM``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application. ``ERROR_ARGUMENT``: CONNECTOR is missing.
                ``ERROR_ARGUMENT``: LINE is missing. ``ERROR_ARGUMENT``: DATA is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.connector.data.set``. Scope: ``imopenlines``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html
        """
        return self._call(
            _CONNECTOR__DATA__SET,
            {"CONNECTOR": connector, "LINE": line, "DATA": data},
            extra_params,
        )


class AsyncImconnectorConnectorDataMethods(AsyncNamespace):
    """Methods of ``imconnector.connector.data``."""

    async def set(
        self,
        *,
        connector: str,
        line: int,
        data: ConnectorDataSetData | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save the outside channel's name and links for a connector on an open line.

        Args:
            connector: Connector code, the ID given when it was registered. Required.
            line: Open line that the connector serves. Required.
            data: Data of the call: channel settings or results. Required. Keys: ``ID``,
                ``URL``, ``NAME``, ``URL_IM``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application. ``ERROR_ARGUMENT``: CONNECTOR is missing.
                ``ERROR_ARGUMENT``: LINE is missing. ``ERROR_ARGUMENT``: DATA is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.connector.data.set``. Scope: ``imopenlines``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html
        """
        return await self._call(
            _CONNECTOR__DATA__SET,
            {"CONNECTOR": connector, "LINE": line, "DATA": data},
            extra_params,
        )


class ImconnectorDeleteMethods(Namespace):
    """Methods of ``imconnector.delete``."""

    def messages(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[DeleteMessagesMessages | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> DeleteMessagesResult:
        """Delete messages that a connector sent to an open line earlier.

        Args:
            connector: Connector code, the ID given when it was registered. Required.
            line: Open line that the connector serves. Required.
            messages: Messages or their delivery reports, one object each. Required. Keys:
                ``user``, ``message``, ``chat``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application. ``ERROR_ARGUMENT``: CONNECTOR is missing.
                ``ERROR_ARGUMENT``: LINE is missing. ``ERROR_ARGUMENT``: MESSAGES is missing.
                ``NOT_ACTIVE_LINE``: The open line does not exist or is switched off.
                ``IMCONNECTOR_NO_CORRECT_PROVIDER``: The connector has no provider that could
                serve it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.delete.messages``. Scope: ``imopenlines``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-delete-messages.html
        """
        return self._call(
            _DELETE__MESSAGES,
            {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages},
            extra_params,
        )


class AsyncImconnectorDeleteMethods(AsyncNamespace):
    """Methods of ``imconnector.delete``."""

    async def messages(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[DeleteMessagesMessages | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> DeleteMessagesResult:
        """Delete messages that a connector sent to an open line earlier.

        Args:
            connector: Connector code, the ID given when it was registered. Required.
            line: Open line that the connector serves. Required.
            messages: Messages or their delivery reports, one object each. Required. Keys:
                ``user``, ``message``, ``chat``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application. ``ERROR_ARGUMENT``: CONNECTOR is missing.
                ``ERROR_ARGUMENT``: LINE is missing. ``ERROR_ARGUMENT``: MESSAGES is missing.
                ``NOT_ACTIVE_LINE``: The open line does not exist or is switched off.
                ``IMCONNECTOR_NO_CORRECT_PROVIDER``: The connector has no provider that could
                serve it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.delete.messages``. Scope: ``imopenlines``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-delete-messages.html
        """
        return await self._call(
            _DELETE__MESSAGES,
            {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages},
            extra_params,
        )


class ImconnectorSendMethods(Namespace):
    """Methods of ``imconnector.send``."""

    @property
    def status(self) -> ImconnectorSendStatusMethods:
        """Methods of ``imconnector.send.status``."""
        return ImconnectorSendStatusMethods(self._caller)

    def messages(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[SendMessagesMessages | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> SendMessagesResult:
        """Pass messages of an outside system on to an open line.

        Args:
            connector: Connector code, the ID given when it was registered. Required.
            line: Open line that the connector serves. Required.
            messages: Messages or their delivery reports, one object each. Required. Keys:
                ``user``, ``message``, ``chat``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application. ``ERROR_ARGUMENT``: CONNECTOR is missing.
                ``ERROR_ARGUMENT``: LINE is missing. ``ERROR_ARGUMENT``: MESSAGES is missing.
                ``ERROR_ARGUMENT``: MESSAGES must be an array. ``ERROR_ARGUMENT``: Every element
                of MESSAGES must be an array itself. ``ERROR_ARGUMENT``: A message lacks its
                user, message or chat part. ``NOT_ACTIVE_LINE``: The open line does not exist or
                is switched off. ``IMCONNECTOR_NO_CORRECT_PROVIDER``: The connector has no
                provider that could serve it. ``IMCONNECTOR_NOT_SPECIFIED_CORRECT_COMMAND``: It
                is unclear how the incoming data should be handled.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.send.messages``. Scope: ``imopenlines``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-messages.html
        """
        return self._call(
            _SEND__MESSAGES,
            {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages},
            extra_params,
        )


class AsyncImconnectorSendMethods(AsyncNamespace):
    """Methods of ``imconnector.send``."""

    @property
    def status(self) -> AsyncImconnectorSendStatusMethods:
        """Methods of ``imconnector.send.status``."""
        return AsyncImconnectorSendStatusMethods(self._caller)

    async def messages(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[SendMessagesMessages | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> SendMessagesResult:
        """Pass messages of an outside system on to an open line.

        Args:
            connector: Connector code, the ID given when it was registered. Required.
            line: Open line that the connector serves. Required.
            messages: Messages or their delivery reports, one object each. Required. Keys:
                ``user``, ``message``, ``chat``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application. ``ERROR_ARGUMENT``: CONNECTOR is missing.
                ``ERROR_ARGUMENT``: LINE is missing. ``ERROR_ARGUMENT``: MESSAGES is missing.
                ``ERROR_ARGUMENT``: MESSAGES must be an array. ``ERROR_ARGUMENT``: Every element
                of MESSAGES must be an array itself. ``ERROR_ARGUMENT``: A message lacks its
                user, message or chat part. ``NOT_ACTIVE_LINE``: The open line does not exist or
                is switched off. ``IMCONNECTOR_NO_CORRECT_PROVIDER``: The connector has no
                provider that could serve it. ``IMCONNECTOR_NOT_SPECIFIED_CORRECT_COMMAND``: It
                is unclear how the incoming data should be handled.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.send.messages``. Scope: ``imopenlines``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-messages.html
        """
        return await self._call(
            _SEND__MESSAGES,
            {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages},
            extra_params,
        )


class ImconnectorSendStatusMethods(Namespace):
    """Methods of ``imconnector.send.status``."""

    def delivery(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[SendStatusDeliveryMessages | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> SendStatusDeliveryResult:
        """Confirm that operator messages reached the outside system.

        Args:
            connector: Connector code, the ID given when it was registered. Required.
            line: Open line that the connector serves. Required.
            messages: Messages or their delivery reports, one object each. Required. Keys:
                ``im``, ``message``, ``chat``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application. ``ERROR_ARGUMENT``: CONNECTOR is missing.
                ``ERROR_ARGUMENT``: LINE is missing. ``ERROR_ARGUMENT``: MESSAGES is missing.
                ``IMCONNECTOR_NO_CORRECT_PROVIDER``: The connector has no provider that could
                serve it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.send.status.delivery``. Scope: ``imopenlines``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-delivery.html
        """
        return self._call(
            _SEND__STATUS__DELIVERY,
            {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages},
            extra_params,
        )

    def reading(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[SendStatusReadingMessages | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> SendStatusReadingResult:
        """Confirm that operator messages were read in the outside system.

        Args:
            connector: Connector code, the ID given when it was registered. Required.
            line: Open line that the connector serves. Required.
            messages: Messages or their delivery reports, one object each. Required. Keys:
                ``im``, ``message``, ``chat``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application. ``ERROR_ARGUMENT``: CONNECTOR is missing.
                ``ERROR_ARGUMENT``: LINE is missing. ``ERROR_ARGUMENT``: MESSAGES is missing.
                ``IMCONNECTOR_NO_CORRECT_PROVIDER``: The connector has no provider that could
                serve it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.send.status.reading``. Scope: ``imopenlines``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-reading.html
        """
        return self._call(
            _SEND__STATUS__READING,
            {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages},
            extra_params,
        )


class AsyncImconnectorSendStatusMethods(AsyncNamespace):
    """Methods of ``imconnector.send.status``."""

    async def delivery(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[SendStatusDeliveryMessages | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> SendStatusDeliveryResult:
        """Confirm that operator messages reached the outside system.

        Args:
            connector: Connector code, the ID given when it was registered. Required.
            line: Open line that the connector serves. Required.
            messages: Messages or their delivery reports, one object each. Required. Keys:
                ``im``, ``message``, ``chat``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application. ``ERROR_ARGUMENT``: CONNECTOR is missing.
                ``ERROR_ARGUMENT``: LINE is missing. ``ERROR_ARGUMENT``: MESSAGES is missing.
                ``IMCONNECTOR_NO_CORRECT_PROVIDER``: The connector has no provider that could
                serve it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.send.status.delivery``. Scope: ``imopenlines``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-delivery.html
        """
        return await self._call(
            _SEND__STATUS__DELIVERY,
            {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages},
            extra_params,
        )

    async def reading(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[SendStatusReadingMessages | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> SendStatusReadingResult:
        """Confirm that operator messages were read in the outside system.

        Args:
            connector: Connector code, the ID given when it was registered. Required.
            line: Open line that the connector serves. Required.
            messages: Messages or their delivery reports, one object each. Required. Keys:
                ``im``, ``message``, ``chat``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application. ``ERROR_ARGUMENT``: CONNECTOR is missing.
                ``ERROR_ARGUMENT``: LINE is missing. ``ERROR_ARGUMENT``: MESSAGES is missing.
                ``IMCONNECTOR_NO_CORRECT_PROVIDER``: The connector has no provider that could
                serve it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.send.status.reading``. Scope: ``imopenlines``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-reading.html
        """
        return await self._call(
            _SEND__STATUS__READING,
            {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages},
            extra_params,
        )


class ImconnectorUpdateMethods(Namespace):
    """Methods of ``imconnector.update``."""

    def messages(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[UpdateMessagesMessages | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> UpdateMessagesResult:
        """Edit messages that a connector sent to an open line earlier.

        Args:
            connector: Connector code, the ID given when it was registered. Required.
            line: Open line that the connector serves. Required.
            messages: Messages or their delivery reports, one object each. Required. Keys:
                ``user``, ``message``, ``chat``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application. ``ERROR_ARGUMENT``: CONNECTOR is missing.
                ``ERROR_ARGUMENT``: LINE is missing. ``ERROR_ARGUMENT``: MESSAGES is missing.
                ``NOT_ACTIVE_LINE``: The open line does not exist or is switched off.
                ``IMCONNECTOR_NO_CORRECT_PROVIDER``: The connector has no provider that could
                serve it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.update.messages``. Scope: ``imopenlines``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-update-messages.html
        """
        return self._call(
            _UPDATE__MESSAGES,
            {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages},
            extra_params,
        )


class AsyncImconnectorUpdateMethods(AsyncNamespace):
    """Methods of ``imconnector.update``."""

    async def messages(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[UpdateMessagesMessages | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> UpdateMessagesResult:
        """Edit messages that a connector sent to an open line earlier.

        Args:
            connector: Connector code, the ID given when it was registered. Required.
            line: Open line that the connector serves. Required.
            messages: Messages or their delivery reports, one object each. Required. Keys:
                ``user``, ``message``, ``chat``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call needs the OAuth
                token of an application. ``ERROR_ARGUMENT``: CONNECTOR is missing.
                ``ERROR_ARGUMENT``: LINE is missing. ``ERROR_ARGUMENT``: MESSAGES is missing.
                ``NOT_ACTIVE_LINE``: The open line does not exist or is switched off.
                ``IMCONNECTOR_NO_CORRECT_PROVIDER``: The connector has no provider that could
                serve it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imconnector.update.messages``. Scope: ``imopenlines``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-update-messages.html
        """
        return await self._call(
            _UPDATE__MESSAGES,
            {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages},
            extra_params,
        )
