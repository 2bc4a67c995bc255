# Generated from spec/mailservice: edit the spec there, then run python -m generator build.
"""Methods of ``mailservice``, and the shapes of what they answer."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Mapping
from typing import Final, Literal, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import yes_no as _yes_no


class FieldsResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    SITE_ID: str
    """Identifier of the site."""
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    NAME: str
    SERVER: str
    """Address of the IMAP server in lower case."""
    PORT: str
    """Port of the IMAP server."""
    ENCRYPTION: str
    """Whether the IMAP connection is encrypted, `Y` or `N`."""
    LINK: str
    """Address of the service's web mail."""
    ICON: str
    """Logo: file or file identifier on input, image path in results."""
    SORT: str
    """Sort index: lower comes first."""


class GetResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    SITE_ID: str
    """Identifier of the site."""
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    SORT: int | str
    """Sort index: lower comes first."""
    NAME: str
    SERVER: str
    """Address of the IMAP server in lower case."""
    PORT: int | str
    """Port of the IMAP server."""
    ENCRYPTION: str
    """Whether the IMAP connection is encrypted, `Y` or `N`."""
    LINK: str
    """Address of the service's web mail."""
    ICON: str | None
    """Logo: file or file identifier on input, image path in results."""
    SMTP_SERVER: str | None
    """Address of the SMTP server; null if not set up."""
    SMTP_PORT: int | None
    """Port of the SMTP server; null if not set up."""
    SMTP_LOGIN_AS_IMAP: str
    """Whether SMTP uses the IMAP login, `Y` or `N`."""
    SMTP_PASSWORD_AS_IMAP: str
    """Whether SMTP uses the IMAP password, `Y` or `N`."""
    SMTP_ENCRYPTION: str | None
    """Whether the SMTP connection is encrypted, `Y` or `N`."""
    UPLOAD_OUTGOING: str | None
    """Whether sent mail is uploaded to the server, `Y` or `N`."""


class ListResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    SITE_ID: str
    """Identifier of the site."""
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    SORT: int | str
    """Sort index: lower comes first."""
    NAME: str
    SERVER: str
    """Address of the IMAP server in lower case."""
    PORT: int | str
    """Port of the IMAP server."""
    ENCRYPTION: str
    """Whether the IMAP connection is encrypted, `Y` or `N`."""
    LINK: str
    """Address of the service's web mail."""
    ICON: str
    """Logo: file or file identifier on input, image path in results."""
    SMTP_SERVER: str | None
    """Address of the SMTP server; null if not set up."""
    SMTP_PORT: int | str | None
    """Port of the SMTP server; null if not set up."""
    SMTP_LOGIN_AS_IMAP: str
    """Whether SMTP uses the IMAP login, `Y` or `N`."""
    SMTP_PASSWORD_AS_IMAP: str
    """Whether SMTP uses the IMAP password, `Y` or `N`."""
    SMTP_ENCRYPTION: str | None
    """Whether the SMTP connection is encrypted, `Y` or `N`."""
    UPLOAD_OUTGOING: str | None
    """Whether sent mail is uploaded to the server, `Y` or `N`."""


_ADD: Final[Endpoint[int]] = Endpoint("mailservice.add")
_DELETE: Final[Endpoint[bool]] = Endpoint("mailservice.delete")
_FIELDS: Final[Endpoint[FieldsResult]] = Endpoint("mailservice.fields", write=False)
_GET: Final[Endpoint[GetResult]] = Endpoint("mailservice.get", write=False)
_LIST: Final[Endpoint[list[ListResult]]] = Endpoint("mailservice.list", write=False)
_UPDATE: Final[Endpoint[bool]] = Endpoint("mailservice.update")


class MailserviceMethods(Namespace):
    """Methods of ``mailservice``."""

    def add(
        self,
        *,
        name: str,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        server: str | NotGiven = NOT_GIVEN,
        port: int | NotGiven = NOT_GIVEN,
        encryption: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        link: str | NotGiven = NOT_GIVEN,
        icon: object | int | str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a mail service with its server settings.

        Args:
            name: Required.
            active: Whether it is active; for a workday, whether it is confirmed. Default:
                ``Y``.
            server: Address of the IMAP server in lower case.
            port: Port of the IMAP server.
            encryption: Whether the IMAP connection is encrypted, `Y` or `N`.
            link: Address of the service's web mail.
            icon: Logo: file or file identifier on input, image path in results.
            sort: Sort index: lower comes first. Default: ``100``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller may not add mail
                services. ``ERROR_CORE``: The required `NAME` is missing. ``ERROR_CORE``: The
                field named in the message has an invalid value.
            HTTPError, TransportError: no answer of the API came.

        REST method ``mailservice.add``. Scope: ``mailservice``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-add.html
        """
        return self._call(
            _ADD,
            {
                "NAME": name,
                "ACTIVE": _yes_no(active),
                "SERVER": server,
                "PORT": port,
                "ENCRYPTION": _yes_no(encryption),
                "LINK": link,
                "ICON": icon,
                "SORT": sort,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a mail service.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller lacks the rights
                to manage mail services. ``ERROR_CORE``: The required `ID` is missing.
                ``ERROR_CORE``: There is no mail service with this `ID`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``mailservice.delete``. Scope: ``mailservice``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-delete.html
        """
        return self._call(_DELETE, {"ID": id}, extra_params)

    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> FieldsResult:
        """Describe the fields of a mail service.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``ID``, ``SITE_ID``, ``ACTIVE``, ``NAME``, ``SERVER``,
            ``PORT``, ``ENCRYPTION``, ``LINK``, ``ICON``, ``SORT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``mailservice.fields``. Scope: ``mailservice``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-fields.html
        """
        return self._call(_FIELDS, {}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Fetch one mail service by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``ID``, ``SITE_ID``, ``ACTIVE``, ``SORT``, ``NAME``, ``SERVER``,
            ``PORT``, ``ENCRYPTION``, ``LINK``, ``ICON``, ``SMTP_SERVER``, ``SMTP_PORT``,
            ``SMTP_LOGIN_AS_IMAP``, ``SMTP_PASSWORD_AS_IMAP``, ``SMTP_ENCRYPTION``,
            ``UPLOAD_OUTGOING``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The required `ID` is missing.
                ``ERROR_CORE``: There is no mail service with this `ID`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``mailservice.get``. Scope: ``mailservice``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-get.html
        """
        return self._call(_GET, {"ID": id}, extra_params)

    def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[ListResult]:
        """List the active mail services.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ListResult``: ``ID``, ``SITE_ID``, ``ACTIVE``, ``SORT``, ``NAME``, ``SERVER``,
            ``PORT``, ``ENCRYPTION``, ``LINK``, ``ICON``, ``SMTP_SERVER``, ``SMTP_PORT``,
            ``SMTP_LOGIN_AS_IMAP``, ``SMTP_PASSWORD_AS_IMAP``, ``SMTP_ENCRYPTION``,
            ``UPLOAD_OUTGOING``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: No mail service is active.
            HTTPError, TransportError: no answer of the API came.

        REST method ``mailservice.list``. Scope: ``mailservice``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-list.html
        """
        return self._call(_LIST, {}, extra_params)

    def update(
        self,
        *,
        id: int,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        server: str | NotGiven = NOT_GIVEN,
        port: int | NotGiven = NOT_GIVEN,
        encryption: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        link: str | NotGiven = NOT_GIVEN,
        icon: object | int | str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the settings of a mail service.

        Args:
            id: Identifier. Required.
            active: Whether it is active; for a workday, whether it is confirmed.
            name: ``NAME`` of the request.
            server: Address of the IMAP server in lower case.
            port: Port of the IMAP server.
            encryption: Whether the IMAP connection is encrypted, `Y` or `N`.
            link: Address of the service's web mail.
            icon: Logo: file or file identifier on input, image path in results.
            sort: Sort index: lower comes first.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller lacks the rights
                to manage mail services. ``ERROR_CORE``: The required `ID` is missing.
                ``ERROR_CORE``: There is no mail service with this `ID`. ``ERROR_CORE``: The
                field named in the message has an invalid value.
            HTTPError, TransportError: no answer of the API came.

        REST method ``mailservice.update``. Scope: ``mailservice``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-update.html
        """
        return self._call(
            _UPDATE,
            {
                "ID": id,
                "ACTIVE": _yes_no(active),
                "NAME": name,
                "SERVER": server,
                "PORT": port,
                "ENCRYPTION": _yes_no(encryption),
                "LINK": link,
                "ICON": icon,
                "SORT": sort,
            },
            extra_params,
        )


class AsyncMailserviceMethods(AsyncNamespace):
    """Methods of ``mailservice``."""

    async def add(
        self,
        *,
        name: str,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        server: str | NotGiven = NOT_GIVEN,
        port: int | NotGiven = NOT_GIVEN,
        encryption: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        link: str | NotGiven = NOT_GIVEN,
        icon: object | int | str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a mail service with its server settings.

        Args:
            name: Required.
            active: Whether it is active; for a workday, whether it is confirmed. Default:
                ``Y``.
            server: Address of the IMAP server in lower case.
            port: Port of the IMAP server.
            encryption: Whether the IMAP connection is encrypted, `Y` or `N`.
            link: Address of the service's web mail.
            icon: Logo: file or file identifier on input, image path in results.
            sort: Sort index: lower comes first. Default: ``100``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller may not add mail
                services. ``ERROR_CORE``: The required `NAME` is missing. ``ERROR_CORE``: The
                field named in the message has an invalid value.
            HTTPError, TransportError: no answer of the API came.

        REST method ``mailservice.add``. Scope: ``mailservice``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-add.html
        """
        return await self._call(
            _ADD,
            {
                "NAME": name,
                "ACTIVE": _yes_no(active),
                "SERVER": server,
                "PORT": port,
                "ENCRYPTION": _yes_no(encryption),
                "LINK": link,
                "ICON": icon,
                "SORT": sort,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a mail service.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller lacks the rights
                to manage mail services. ``ERROR_CORE``: The required `ID` is missing.
                ``ERROR_CORE``: There is no mail service with this `ID`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``mailservice.delete``. Scope: ``mailservice``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-delete.html
        """
        return await self._call(_DELETE, {"ID": id}, extra_params)

    async def fields(self, *, extra_params: Mapping[str, object] | None = None) -> FieldsResult:
        """Describe the fields of a mail service.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``ID``, ``SITE_ID``, ``ACTIVE``, ``NAME``, ``SERVER``,
            ``PORT``, ``ENCRYPTION``, ``LINK``, ``ICON``, ``SORT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``mailservice.fields``. Scope: ``mailservice``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-fields.html
        """
        return await self._call(_FIELDS, {}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Fetch one mail service by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``ID``, ``SITE_ID``, ``ACTIVE``, ``SORT``, ``NAME``, ``SERVER``,
            ``PORT``, ``ENCRYPTION``, ``LINK``, ``ICON``, ``SMTP_SERVER``, ``SMTP_PORT``,
            ``SMTP_LOGIN_AS_IMAP``, ``SMTP_PASSWORD_AS_IMAP``, ``SMTP_ENCRYPTION``,
            ``UPLOAD_OUTGOING``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The required `ID` is missing.
                ``ERROR_CORE``: There is no mail service with this `ID`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``mailservice.get``. Scope: ``mailservice``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-get.html
        """
        return await self._call(_GET, {"ID": id}, extra_params)

    async def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[ListResult]:
        """List the active mail services.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ListResult``: ``ID``, ``SITE_ID``, ``ACTIVE``, ``SORT``, ``NAME``, ``SERVER``,
            ``PORT``, ``ENCRYPTION``, ``LINK``, ``ICON``, ``SMTP_SERVER``, ``SMTP_PORT``,
            ``SMTP_LOGIN_AS_IMAP``, ``SMTP_PASSWORD_AS_IMAP``, ``SMTP_ENCRYPTION``,
            ``UPLOAD_OUTGOING``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: No mail service is active.
            HTTPError, TransportError: no answer of the API came.

        REST method ``mailservice.list``. Scope: ``mailservice``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-list.html
        """
        return await self._call(_LIST, {}, extra_params)

    async def update(
        self,
        *,
        id: int,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        server: str | NotGiven = NOT_GIVEN,
        port: int | NotGiven = NOT_GIVEN,
        encryption: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        link: str | NotGiven = NOT_GIVEN,
        icon: object | int | str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the settings of a mail service.

        Args:
            id: Identifier. Required.
            active: Whether it is active; for a workday, whether it is confirmed.
            name: ``NAME`` of the request.
            server: Address of the IMAP server in lower case.
            port: Port of the IMAP server.
            encryption: Whether the IMAP connection is encrypted, `Y` or `N`.
            link: Address of the service's web mail.
            icon: Logo: file or file identifier on input, image path in results.
            sort: Sort index: lower comes first.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The caller lacks the rights
                to manage mail services. ``ERROR_CORE``: The required `ID` is missing.
                ``ERROR_CORE``: There is no mail service with this `ID`. ``ERROR_CORE``: The
                field named in the message has an invalid value.
            HTTPError, TransportError: no answer of the API came.

        REST method ``mailservice.update``. Scope: ``mailservice``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-update.html
        """
        return await self._call(
            _UPDATE,
            {
                "ID": id,
                "ACTIVE": _yes_no(active),
                "NAME": name,
                "SERVER": server,
                "PORT": port,
                "ENCRYPTION": _yes_no(encryption),
                "LINK": link,
                "ICON": icon,
                "SORT": sort,
            },
            extra_params,
        )
