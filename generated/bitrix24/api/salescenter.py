# Generated from spec/salescenter: edit the spec there, then run python -m generator build.
"""Methods of ``salescenter``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace


class PaymentGetPublicUrlResultPayment(TypedDict):
    """Link data of the payment."""

    url: str
    shortUrl: str
    """Short link to pay at."""
    qr: str
    """QR code of the short link."""


class PaymentGetPublicUrlResult(TypedDict):
    """What ``result`` holds."""

    payment: PaymentGetPublicUrlResultPayment
    """Link data of the payment."""


_PAYMENT__GET_PUBLIC_URL: Final[Endpoint[PaymentGetPublicUrlResult]] = Endpoint(
    "salescenter.payment.getPublicUrl"
)


class SalescenterMethods(Namespace):
    """Methods of ``salescenter``."""

    @property
    def payment(self) -> SalescenterPaymentMethods:
        """Methods of ``salescenter.payment``."""
        return SalescenterPaymentMethods(self._caller)


class AsyncSalescenterMethods(AsyncNamespace):
    """Methods of ``salescenter``."""

    @property
    def payment(self) -> AsyncSalescenterPaymentMethods:
        """Methods of ``salescenter.payment``."""
        return AsyncSalescenterPaymentMethods(self._caller)


class SalescenterPaymentMethods(Namespace):
    """Methods of ``salescenter.payment``."""

    def get_public_url(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentGetPublicUrlResult:
        """Make a public link and QR code for paying one payment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentGetPublicUrlResult``: ``payment``.

        Raises:
            APIError: the portal refused the call. ``200640400001``: The payment does not exist.
                ``100``: Mandatory fields are missing. ``0``: Some other fault occurred, for
                instance a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``salescenter.payment.getPublicUrl``. Scope: ``salescenter``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/salescenter-payment-get-public-url.html
        """
        return self._call(_PAYMENT__GET_PUBLIC_URL, {"id": id}, extra_params)


class AsyncSalescenterPaymentMethods(AsyncNamespace):
    """Methods of ``salescenter.payment``."""

    async def get_public_url(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> PaymentGetPublicUrlResult:
        """Make a public link and QR code for paying one payment.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``PaymentGetPublicUrlResult``: ``payment``.

        Raises:
            APIError: the portal refused the call. ``200640400001``: The payment does not exist.
                ``100``: Mandatory fields are missing. ``0``: Some other fault occurred, for
                instance a fatal error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``salescenter.payment.getPublicUrl``. Scope: ``salescenter``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/salescenter-payment-get-public-url.html
        """
        return await self._call(_PAYMENT__GET_PUBLIC_URL, {"id": id}, extra_params)
