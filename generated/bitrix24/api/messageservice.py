# Generated from spec/messageservice: edit the spec there, then run python -m generator build.
"""Methods of ``messageservice``, and the shapes of what they answer."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Mapping
from typing import Final, Literal

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven

_MESSAGE__STATUS__UPDATE: Final[Endpoint[bool]] = Endpoint("messageservice.message.status.update")
_SENDER__ADD: Final[Endpoint[bool]] = Endpoint("messageservice.sender.add")
_SENDER__DELETE: Final[Endpoint[bool]] = Endpoint("messageservice.sender.delete")
_SENDER__LIST: Final[Endpoint[list[str]]] = Endpoint("messageservice.sender.list", write=False)
_SENDER__UPDATE: Final[Endpoint[bool]] = Endpoint("messageservice.sender.update")


class MessageserviceMethods(Namespace):
    """Methods of ``messageservice``."""

    @property
    def message(self) -> MessageserviceMessageMethods:
        """Methods of ``messageservice.message``."""
        return MessageserviceMessageMethods(self._caller)

    @property
    def sender(self) -> MessageserviceSenderMethods:
        """Methods of ``messageservice.sender``."""
        return MessageserviceSenderMethods(self._caller)


class AsyncMessageserviceMethods(AsyncNamespace):
    """Methods of ``messageservice``."""

    @property
    def message(self) -> AsyncMessageserviceMessageMethods:
        """Methods of ``messageservice.message``."""
        return AsyncMessageserviceMessageMethods(self._caller)

    @property
    def sender(self) -> AsyncMessageserviceSenderMethods:
        """Methods of ``messageservice.sender``."""
        return AsyncMessageserviceSenderMethods(self._caller)


class MessageserviceMessageMethods(Namespace):
    """Methods of ``messageservice.message``."""

    @property
    def status(self) -> MessageserviceMessageStatusMethods:
        """Methods of ``messageservice.message.status``."""
        return MessageserviceMessageStatusMethods(self._caller)


class AsyncMessageserviceMessageMethods(AsyncNamespace):
    """Methods of ``messageservice.message``."""

    @property
    def status(self) -> AsyncMessageserviceMessageStatusMethods:
        """Methods of ``messageservice.message.status``."""
        return AsyncMessageserviceMessageStatusMethods(self._caller)


class MessageserviceMessageStatusMethods(Namespace):
    """Methods of ``messageservice.message.status``."""

    def update(
        self,
        *,
        code: str,
        message_id: str,
        status: Literal["queued", "sent", "delivered", "undelivered", "failed"],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Report the delivery status of a message sent through the application's provider.

        Args:
            code: Symbolic code. Required.
            message_id: Identifier of the message. Required.
            status: New delivery state, such as queued, sent or delivered. One of ``queued``
                (waiting to be sent), ``sent`` (sent by the provider), ``delivered`` (has
                reached the recipient), ``undelivered`` (has not reached the recipient),
                ``failed`` (sending or processing failed). Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_SENDER_VALIDATION_FAILURE``: No CODE
                was given. ``ERROR_SENDER_VALIDATION_FAILURE``: The CODE given holds characters
                that are not allowed. ``ERROR_MESSAGE_NOT_FOUND``: There is no message with this
                MESSAGE_ID. ``ERROR_MESSAGE_STATUS_INCORRECT``: The STATUS given is not a known
                one. ``ACCESS_DENIED``: It can only be called by an application.
                ``ACCESS_DENIED``: Only administrators may call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``messageservice.message.status.update``. Scope: ``messageservice``. Who may
        call: the sender of the message, or administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html
        """
        return self._call(
            _MESSAGE__STATUS__UPDATE,
            {"CODE": code, "MESSAGE_ID": message_id, "STATUS": status},
            extra_params,
        )


class AsyncMessageserviceMessageStatusMethods(AsyncNamespace):
    """Methods of ``messageservice.message.status``."""

    async def update(
        self,
        *,
        code: str,
        message_id: str,
        status: Literal["queued", "sent", "delivered", "undelivered", "failed"],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Report the delivery status of a message sent through the application's provider.

        Args:
            code: Symbolic code. Required.
            message_id: Identifier of the message. Required.
            status: New delivery state, such as queued, sent or delivered. One of ``queued``
                (waiting to be sent), ``sent`` (sent by the provider), ``delivered`` (has
                reached the recipient), ``undelivered`` (has not reached the recipient),
                ``failed`` (sending or processing failed). Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_SENDER_VALIDATION_FAILURE``: No CODE
                was given. ``ERROR_SENDER_VALIDATION_FAILURE``: The CODE given holds characters
                that are not allowed. ``ERROR_MESSAGE_NOT_FOUND``: There is no message with this
                MESSAGE_ID. ``ERROR_MESSAGE_STATUS_INCORRECT``: The STATUS given is not a known
                one. ``ACCESS_DENIED``: It can only be called by an application.
                ``ACCESS_DENIED``: Only administrators may call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``messageservice.message.status.update``. Scope: ``messageservice``. Who may
        call: the sender of the message, or administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html
        """
        return await self._call(
            _MESSAGE__STATUS__UPDATE,
            {"CODE": code, "MESSAGE_ID": message_id, "STATUS": status},
            extra_params,
        )


class MessageserviceSenderMethods(Namespace):
    """Methods of ``messageservice.sender``."""

    def add(
        self,
        *,
        code: str,
        type: str,
        handler: str,
        name: str | Mapping[str, object],
        description: str | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Register a message (SMS) provider of the application.

        Args:
            code: Symbolic code. Required.
            type: Kind of provider; only SMS. Required.
            handler: URL that is called. Required.
            name: Required.
            description: ``DESCRIPTION`` of the request.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_SENDER_VALIDATION_FAILURE``: No
                parameters were given. ``ERROR_SENDER_VALIDATION_FAILURE``: No CODE was given.
                ``ERROR_SENDER_VALIDATION_FAILURE``: The CODE given holds characters that are
                not allowed. ``ERROR_SENDER_VALIDATION_FAILURE``: The required parameter NAME is
                missing. ``ERROR_SENDER_VALIDATION_FAILURE``: The required parameter TYPE is
                missing. ``ERROR_SENDER_VALIDATION_FAILURE``: The TYPE given is not possible;
                only SMS is. ``ERROR_SENDER_ALREADY_INSTALLED``: The application has already
                registered a provider with this CODE. ``ERROR_SENDER_ADD_FAILURE``: The provider
                could not be saved. ``ACCESS_DENIED``: Only administrators may call it.
                ``ACCESS_DENIED``: It can only be called by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``messageservice.sender.add``. Scope: ``messageservice``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-add.html
        """
        return self._call(
            _SENDER__ADD,
            {
                "CODE": code,
                "TYPE": type,
                "HANDLER": handler,
                "NAME": name,
                "DESCRIPTION": description,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a message provider of the application.

        Args:
            code: Symbolic code. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_SENDER_VALIDATION_FAILURE``: No CODE
                was given. ``ERROR_SENDER_VALIDATION_FAILURE``: The CODE given holds characters
                that are not allowed. ``ERROR_SENDER_NOT_FOUND``: There is no provider with this
                CODE. ``ACCESS_DENIED``: It can only be called by an application.
                ``ACCESS_DENIED``: Only administrators may call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``messageservice.sender.delete``. Scope: ``messageservice``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-delete.html
        """
        return self._call(_SENDER__DELETE, {"CODE": code}, extra_params)

    def list(self, *, extra_params: Mapping[str, object] | None = None) -> _builtins.list[str]:
        """List the codes of the application's message providers.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: It can only be called by
                an application. ``ACCESS_DENIED``: Only administrators may call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``messageservice.sender.list``. Scope: ``messageservice``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-list.html
        """
        return self._call(_SENDER__LIST, {}, extra_params)

    def update(
        self,
        *,
        code: str,
        handler: str | NotGiven = NOT_GIVEN,
        name: str | Mapping[str, object] | NotGiven = NOT_GIVEN,
        description: str | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the name, the description or the handler of a message provider.

        Args:
            code: Symbolic code. Required.
            handler: URL that is called.
            name: ``NAME`` of the request.
            description: ``DESCRIPTION`` of the request.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_SENDER_CODE_REQUIRED``: No CODE was
                given. ``ERROR_SENDER_OTHER_PARAMS_REQUIRED``: Nothing to change was given:
                HANDLER, NAME or DESCRIPTION. ``ERROR_SENDER_NOT_FOUND``: There is no provider
                with this CODE. ``ERROR_SENDER_UPDATE_FAILURE``: The provider could not be
                changed. ``ACCESS_DENIED``: It can only be called by an application.
                ``ACCESS_DENIED``: Only administrators may call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``messageservice.sender.update``. Scope: ``messageservice``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-update.html
        """
        return self._call(
            _SENDER__UPDATE,
            {"CODE": code, "HANDLER": handler, "NAME": name, "DESCRIPTION": description},
            extra_params,
        )


class AsyncMessageserviceSenderMethods(AsyncNamespace):
    """Methods of ``messageservice.sender``."""

    async def add(
        self,
        *,
        code: str,
        type: str,
        handler: str,
        name: str | Mapping[str, object],
        description: str | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Register a message (SMS) provider of the application.

        Args:
            code: Symbolic code. Required.
            type: Kind of provider; only SMS. Required.
            handler: URL that is called. Required.
            name: Required.
            description: ``DESCRIPTION`` of the request.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_SENDER_VALIDATION_FAILURE``: No
                parameters were given. ``ERROR_SENDER_VALIDATION_FAILURE``: No CODE was given.
                ``ERROR_SENDER_VALIDATION_FAILURE``: The CODE given holds characters that are
                not allowed. ``ERROR_SENDER_VALIDATION_FAILURE``: The required parameter NAME is
                missing. ``ERROR_SENDER_VALIDATION_FAILURE``: The required parameter TYPE is
                missing. ``ERROR_SENDER_VALIDATION_FAILURE``: The TYPE given is not possible;
                only SMS is. ``ERROR_SENDER_ALREADY_INSTALLED``: The application has already
                registered a provider with this CODE. ``ERROR_SENDER_ADD_FAILURE``: The provider
                could not be saved. ``ACCESS_DENIED``: Only administrators may call it.
                ``ACCESS_DENIED``: It can only be called by an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``messageservice.sender.add``. Scope: ``messageservice``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-add.html
        """
        return await self._call(
            _SENDER__ADD,
            {
                "CODE": code,
                "TYPE": type,
                "HANDLER": handler,
                "NAME": name,
                "DESCRIPTION": description,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a message provider of the application.

        Args:
            code: Symbolic code. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_SENDER_VALIDATION_FAILURE``: No CODE
                was given. ``ERROR_SENDER_VALIDATION_FAILURE``: The CODE given holds characters
                that are not allowed. ``ERROR_SENDER_NOT_FOUND``: There is no provider with this
                CODE. ``ACCESS_DENIED``: It can only be called by an application.
                ``ACCESS_DENIED``: Only administrators may call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``messageservice.sender.delete``. Scope: ``messageservice``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-delete.html
        """
        return await self._call(_SENDER__DELETE, {"CODE": code}, extra_params)

    async def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[str]:
        """List the codes of the application's message providers.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: It can only be called by
                an application. ``ACCESS_DENIED``: Only administrators may call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``messageservice.sender.list``. Scope: ``messageservice``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-list.html
        """
        return await self._call(_SENDER__LIST, {}, extra_params)

    async def update(
        self,
        *,
        code: str,
        handler: str | NotGiven = NOT_GIVEN,
        name: str | Mapping[str, object] | NotGiven = NOT_GIVEN,
        description: str | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the name, the description or the handler of a message provider.

        Args:
            code: Symbolic code. Required.
            handler: URL that is called.
            name: ``NAME`` of the request.
            description: ``DESCRIPTION`` of the request.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_SENDER_CODE_REQUIRED``: No CODE was
                given. ``ERROR_SENDER_OTHER_PARAMS_REQUIRED``: Nothing to change was given:
                HANDLER, NAME or DESCRIPTION. ``ERROR_SENDER_NOT_FOUND``: There is no provider
                with this CODE. ``ERROR_SENDER_UPDATE_FAILURE``: The provider could not be
                changed. ``ACCESS_DENIED``: It can only be called by an application.
                ``ACCESS_DENIED``: Only administrators may call it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``messageservice.sender.update``. Scope: ``messageservice``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-update.html
        """
        return await self._call(
            _SENDER__UPDATE,
            {"CODE": code, "HANDLER": handler, "NAME": name, "DESCRIPTION": description},
            extra_params,
        )
