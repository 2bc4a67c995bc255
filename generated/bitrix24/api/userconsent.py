# Generated from spec/userconsent: edit the spec there, then run python -m generator build.
"""Methods of ``userconsent``, and the shapes of what they answer."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Mapping
from typing import Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven


class AgreementListResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    ACTIVE: Literal["Y", "N"]
    """Whether it is active; for a workday, whether it is confirmed."""
    LANGUAGE_ID: str | None
    """Language code, e.g. en or de."""


class AgreementTextReplace(TypedDict):
    """Replacements for the text: button_caption and fields; for standard agreements only."""

    COMPANY_NAME: NotRequired[str]
    """Name of the company to put into the text."""
    COMPANY_ADDRESS: NotRequired[str]
    """Address of the company to put into the text."""
    PURPOSES: NotRequired[str]
    """Purposes for which personal data are processed."""
    THIRD_PARTIES: NotRequired[str]
    """Third parties that get the personal data."""
    EMAIL: NotRequired[str]
    """E-mail address or addresses."""


class AgreementTextResult(TypedDict):
    """What ``result`` holds."""

    LABEL: str
    """Caption shown to users."""
    TEXT: str
    """Agreement text with the given values filled in."""


_AGREEMENT__LIST: Final[Endpoint[list[AgreementListResult]]] = Endpoint(
    "userconsent.agreement.list", write=False
)
_AGREEMENT__TEXT: Final[Endpoint[AgreementTextResult]] = Endpoint(
    "userconsent.agreement.text", write=False
)
_CONSENT__ADD: Final[Endpoint[int]] = Endpoint("userconsent.consent.add")


class UserconsentMethods(Namespace):
    """Methods of ``userconsent``."""

    @property
    def agreement(self) -> UserconsentAgreementMethods:
        """Methods of ``userconsent.agreement``."""
        return UserconsentAgreementMethods(self._caller)

    @property
    def consent(self) -> UserconsentConsentMethods:
        """Methods of ``userconsent.consent``."""
        return UserconsentConsentMethods(self._caller)


class AsyncUserconsentMethods(AsyncNamespace):
    """Methods of ``userconsent``."""

    @property
    def agreement(self) -> AsyncUserconsentAgreementMethods:
        """Methods of ``userconsent.agreement``."""
        return AsyncUserconsentAgreementMethods(self._caller)

    @property
    def consent(self) -> AsyncUserconsentConsentMethods:
        """Methods of ``userconsent.consent``."""
        return AsyncUserconsentConsentMethods(self._caller)


class UserconsentAgreementMethods(Namespace):
    """Methods of ``userconsent.agreement``."""

    def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[AgreementListResult]:
        """List the consent agreements.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AgreementListResult``: ``ID``, ``NAME``, ``ACTIVE``, ``LANGUAGE_ID``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userconsent.agreement.list``. Scope: ``userconsent``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-list.html
        """
        return self._call(_AGREEMENT__LIST, {}, extra_params)

    def text(
        self,
        *,
        id: int,
        replace: AgreementTextReplace | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AgreementTextResult:
        """Get the title and text of an agreement, with replacements filled in.

        Args:
            id: Identifier. Required.
            replace: Replacements for the text: button_caption and fields; for standard
                agreements only. Keys: ``COMPANY_NAME``, ``COMPANY_ADDRESS``, ``PURPOSES``,
                ``THIRD_PARTIES``, ``EMAIL``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AgreementTextResult``: ``LABEL``, ``TEXT``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The id of the agreement
                is missing. ``ERROR_ARGUMENT``: There is no agreement with this id. ``400``: The
                identifier of the agreement is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userconsent.agreement.text``. Scope: ``userconsent``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-text.html
        """
        return self._call(_AGREEMENT__TEXT, {"id": id, "replace": replace}, extra_params)


class AsyncUserconsentAgreementMethods(AsyncNamespace):
    """Methods of ``userconsent.agreement``."""

    async def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[AgreementListResult]:
        """List the consent agreements.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AgreementListResult``: ``ID``, ``NAME``, ``ACTIVE``, ``LANGUAGE_ID``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userconsent.agreement.list``. Scope: ``userconsent``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-list.html
        """
        return await self._call(_AGREEMENT__LIST, {}, extra_params)

    async def text(
        self,
        *,
        id: int,
        replace: AgreementTextReplace | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AgreementTextResult:
        """Get the title and text of an agreement, with replacements filled in.

        Args:
            id: Identifier. Required.
            replace: Replacements for the text: button_caption and fields; for standard
                agreements only. Keys: ``COMPANY_NAME``, ``COMPANY_ADDRESS``, ``PURPOSES``,
                ``THIRD_PARTIES``, ``EMAIL``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AgreementTextResult``: ``LABEL``, ``TEXT``.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The id of the agreement
                is missing. ``ERROR_ARGUMENT``: There is no agreement with this id. ``400``: The
                identifier of the agreement is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userconsent.agreement.text``. Scope: ``userconsent``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-text.html
        """
        return await self._call(_AGREEMENT__TEXT, {"id": id, "replace": replace}, extra_params)


class UserconsentConsentMethods(Namespace):
    """Methods of ``userconsent.consent``."""

    def add(
        self,
        *,
        agreement_id: int,
        ip: str,
        user_id: int | NotGiven = NOT_GIVEN,
        url: str | NotGiven = NOT_GIVEN,
        origin_id: str | NotGiven = NOT_GIVEN,
        originator_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Record that a user has given consent to an agreement.

        Args:
            agreement_id: Identifier of the agreement. Required.
            ip: IP address of the user. Required.
            user_id: Identifier of the user.
            url: Page on which the consent was given.
            origin_id: Identifier of the source, e.g. my_contact_form.
            originator_id: Identifier of the entry within the source, e.g. an e-mail address.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The AGREEMENT_ID
                parameter is missing. ``ERROR_ARGUMENT``: There is no agreement with this
                AGREEMENT_ID. ``ERROR_ARGUMENT``: The IP address has a wrong format. ``400``:
                The identifier of the agreement is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userconsent.consent.add``. Scope: ``userconsent``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-consent-add.html
        """
        return self._call(
            _CONSENT__ADD,
            {
                "AGREEMENT_ID": agreement_id,
                "IP": ip,
                "USER_ID": user_id,
                "URL": url,
                "ORIGIN_ID": origin_id,
                "ORIGINATOR_ID": originator_id,
            },
            extra_params,
        )


class AsyncUserconsentConsentMethods(AsyncNamespace):
    """Methods of ``userconsent.consent``."""

    async def add(
        self,
        *,
        agreement_id: int,
        ip: str,
        user_id: int | NotGiven = NOT_GIVEN,
        url: str | NotGiven = NOT_GIVEN,
        origin_id: str | NotGiven = NOT_GIVEN,
        originator_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Record that a user has given consent to an agreement.

        Args:
            agreement_id: Identifier of the agreement. Required.
            ip: IP address of the user. Required.
            user_id: Identifier of the user.
            url: Page on which the consent was given.
            origin_id: Identifier of the source, e.g. my_contact_form.
            originator_id: Identifier of the entry within the source, e.g. an e-mail address.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: The AGREEMENT_ID
                parameter is missing. ``ERROR_ARGUMENT``: There is no agreement with this
                AGREEMENT_ID. ``ERROR_ARGUMENT``: The IP address has a wrong format. ``400``:
                The identifier of the agreement is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``userconsent.consent.add``. Scope: ``userconsent``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-consent-add.html
        """
        return await self._call(
            _CONSENT__ADD,
            {
                "AGREEMENT_ID": agreement_id,
                "IP": ip,
                "USER_ID": user_id,
                "URL": url,
                "ORIGIN_ID": origin_id,
                "ORIGINATOR_ID": originator_id,
            },
            extra_params,
        )
