# Generated from spec/app: edit the spec there, then run python -m generator build.
"""Methods of ``app``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven


class InfoResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""
    CODE: str
    """Symbolic code."""
    VERSION: int
    """Number of the installed application version."""
    STATUS: str
    """Status letter: F free, D demo, T trial, P paid, L local."""
    INSTALLED: bool
    """Whether the installation of the application has been finished."""
    PAYMENT_EXPIRED: str
    """Whether the paid or trial period is over, `Y` or `N`."""
    DAYS: Any
    """Days left of the paid or trial period; negative once it is over."""
    LANGUAGE_ID: str
    """Language code, e.g. en or de."""
    LICENSE: str
    """Plan of the account with its region prefix, such as `de_basic`."""
    LICENSE_TYPE: str
    """Plan of the account without the region prefix."""
    LICENSE_FAMILY: str
    """Family of plans to which the account's plan belongs."""


_INFO: Final[Endpoint[InfoResult]] = Endpoint("app.info", write=False)
_OPTION__GET: Final[Endpoint[dict[str, Any] | str | None]] = Endpoint("app.option.get", write=False)
_OPTION__SET: Final[Endpoint[bool]] = Endpoint("app.option.set")


class AppMethods(Namespace):
    """Methods of ``app``."""

    @property
    def option(self) -> AppOptionMethods:
        """Methods of ``app.option``."""
        return AppOptionMethods(self._caller)

    def info(self, *, extra_params: Mapping[str, object] | None = None) -> InfoResult:
        """Show the application's version, status and payment state, and the account's plan.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``InfoResult``: ``ID``, ``CODE``, ``VERSION``, ``STATUS``, ``INSTALLED``,
            ``PAYMENT_EXPIRED``, ``DAYS``, ``LANGUAGE_ID``, ``LICENSE``, ``LICENSE_TYPE``,
            ``LICENSE_FAMILY``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call was not made by
                an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``app.info``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/system/app-info.html
        """
        return self._call(_INFO, {}, extra_params)


class AsyncAppMethods(AsyncNamespace):
    """Methods of ``app``."""

    @property
    def option(self) -> AsyncAppOptionMethods:
        """Methods of ``app.option``."""
        return AsyncAppOptionMethods(self._caller)

    async def info(self, *, extra_params: Mapping[str, object] | None = None) -> InfoResult:
        """Show the application's version, status and payment state, and the account's plan.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``InfoResult``: ``ID``, ``CODE``, ``VERSION``, ``STATUS``, ``INSTALLED``,
            ``PAYMENT_EXPIRED``, ``DAYS``, ``LANGUAGE_ID``, ``LICENSE``, ``LICENSE_TYPE``,
            ``LICENSE_FAMILY``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call was not made by
                an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``app.info``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/system/app-info.html
        """
        return await self._call(_INFO, {}, extra_params)


class AppOptionMethods(Namespace):
    """Methods of ``app.option``."""

    def get(
        self,
        *,
        option: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, Any] | str | None:
        """Get one saved option of the application, or all of them.

        Args:
            option: Key of the saved option; left out: all options.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``AccessException``: The call was not made by
                an application. ``AccessException``: The caller is not signed in.
            HTTPError, TransportError: no answer of the API came.

        REST method ``app.option.get``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/settings/app-option-get.html
        """
        return self._call(_OPTION__GET, {"option": option}, extra_params)

    def set(
        self,
        *,
        options: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save options for the application, adding new keys and replacing existing ones.

        Args:
            options: Properties to store: the key is the name, a new key is added. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ArgumentNullException``: No options were
                given to save. ``AccessException``: The call was not made by an application.
                ``AccessException``: Only an administrator may do this.
            HTTPError, TransportError: no answer of the API came.

        REST method ``app.option.set``. Scope: ``basic``. Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/common/settings/app-option-set.html
        """
        return self._call(_OPTION__SET, {"options": options}, extra_params)


class AsyncAppOptionMethods(AsyncNamespace):
    """Methods of ``app.option``."""

    async def get(
        self,
        *,
        option: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, Any] | str | None:
        """Get one saved option of the application, or all of them.

        Args:
            option: Key of the saved option; left out: all options.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``AccessException``: The call was not made by
                an application. ``AccessException``: The caller is not signed in.
            HTTPError, TransportError: no answer of the API came.

        REST method ``app.option.get``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/settings/app-option-get.html
        """
        return await self._call(_OPTION__GET, {"option": option}, extra_params)

    async def set(
        self,
        *,
        options: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save options for the application, adding new keys and replacing existing ones.

        Args:
            options: Properties to store: the key is the name, a new key is added. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ArgumentNullException``: No options were
                given to save. ``AccessException``: The call was not made by an application.
                ``AccessException``: Only an administrator may do this.
            HTTPError, TransportError: no answer of the API came.

        REST method ``app.option.set``. Scope: ``basic``. Who may call: administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/common/settings/app-option-set.html
        """
        return await self._call(_OPTION__SET, {"options": options}, extra_params)
