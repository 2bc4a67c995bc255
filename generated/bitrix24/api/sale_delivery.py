# Generated from spec/sale/delivery: edit the spec there, then run python -m generator build.
"""Methods of ``sale.delivery``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven, in_fields, yes_no

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page
    from ..api.sale import DeliveryExtraService, DeliveryHandler, DeliveryService


class AddConfig(TypedDict):
    """Setting values of a delivery service, or a handler's settings schema."""

    CODE: str
    """Symbolic code."""
    VALUE: object


class AddResult(TypedDict):
    """What ``result`` holds."""

    parent: DeliveryService
    """Delivery service that was created."""
    profiles: list[DeliveryService]
    """Delivery profiles created below the service."""


class ConfigGetResult(TypedDict):
    """What ``result`` holds."""

    CODE: str
    """Symbolic code."""
    VALUE: str


class ConfigUpdateConfig(TypedDict):
    """Setting values of a delivery service, or a handler's settings schema."""

    CODE: str
    """Symbolic code."""
    VALUE: object


class ExtraServiceAddItems(TypedDict):
    """Options to choose from, for services of type `enum` only."""

    TITLE: str
    CODE: str
    """Symbolic code."""
    PRICE: NotRequired[float]
    """Price of the service or option, in the delivery service's currency."""


class ExtraServiceUpdateItems(TypedDict):
    """Options to choose from, for services of type `enum` only."""

    TITLE: str
    CODE: str
    """Symbolic code."""
    PRICE: NotRequired[float]
    """Price of the service or option, in the delivery service's currency."""


class HandlerAddSettingsConfig(TypedDict):
    """Setting values of a delivery service, or a handler's settings schema."""

    TYPE: Literal["STRING", "Y/N", "NUMBER", "ENUM", "DATE", "LOCATION"]
    """One of ``STRING``, ``Y/N`` (checkbox), ``NUMBER``, ``ENUM`` (list), ``DATE``, ``LOCATION``."""
    CODE: str
    """Symbolic code."""
    NAME: str
    OPTIONS: NotRequired[Mapping[str, object]]


class HandlerAddSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    CALCULATE_URL: str
    """Address called to work out the delivery price."""
    CREATE_DELIVERY_REQUEST_URL: NotRequired[str]
    """Address called to order a delivery."""
    CANCEL_DELIVERY_REQUEST_URL: NotRequired[str]
    """Address called to cancel an ordered delivery."""
    HAS_CALLBACK_TRACKING_SUPPORT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the delivery service reports the order's status back."""
    CONFIG: NotRequired[Sequence[HandlerAddSettingsConfig | Mapping[str, object]]]
    """Setting values of a delivery service, or a handler's settings schema."""


class HandlerAddProfiles(TypedDict):
    """Delivery profiles of the handler, at least one."""

    NAME: str
    CODE: str
    """Symbolic code."""
    DESCRIPTION: NotRequired[str]


class HandlerUpdateSettingsConfig(TypedDict):
    """Setting values of a delivery service, or a handler's settings schema."""

    TYPE: Literal["STRING", "Y/N", "NUMBER", "ENUM", "DATE", "LOCATION"]
    """One of ``STRING``, ``Y/N`` (checkbox), ``NUMBER``, ``ENUM`` (list), ``DATE``, ``LOCATION``."""
    CODE: str
    """Symbolic code."""
    NAME: str
    OPTIONS: NotRequired[Mapping[str, object]]


class HandlerUpdateSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    CALCULATE_URL: str
    """Address called to work out the delivery price."""
    CREATE_DELIVERY_REQUEST_URL: NotRequired[str]
    """Address called to order a delivery."""
    CANCEL_DELIVERY_REQUEST_URL: NotRequired[str]
    """Address called to cancel an ordered delivery."""
    HAS_CALLBACK_TRACKING_SUPPORT: NotRequired[bool | Literal["Y", "N"]]
    """Whether the delivery service reports the order's status back."""
    CONFIG: NotRequired[Sequence[HandlerUpdateSettingsConfig | Mapping[str, object]]]
    """Setting values of a delivery service, or a handler's settings schema."""


class HandlerUpdateProfiles(TypedDict):
    """Delivery profiles of the handler, at least one."""

    NAME: str
    CODE: str
    """Symbolic code."""
    DESCRIPTION: NotRequired[str]


class RequestSendmessageMessageStatus(TypedDict):
    """What ``STATUS`` holds."""

    MESSAGE: str
    """Text, e.g. of the message, notification or answer."""
    SEMANTIC: Literal["success", "process", "error"]
    """Meaning of the status: in progress, success or error. One of ``success``, ``process`` (in
    progress), ``error``.
    """


class RequestSendmessageMessage(TypedDict):
    """Text, e.g. of the message, notification or answer."""

    SUBJECT: NotRequired[str]
    """Subject of the message; required unless `BODY` is given."""
    BODY: NotRequired[str]
    """Text of the message, with macros; required unless `SUBJECT` is given."""
    MONEY_VALUES: NotRequired[Mapping[str, object]]
    """Amounts that replace money macros in the message text."""
    STATUS: NotRequired[RequestSendmessageMessageStatus | Mapping[str, object]]


class RequestUpdateStatus(TypedDict):
    """What ``STATUS`` holds."""

    TEXT: str
    SEMANTIC: Literal["process", "success"]
    """Meaning of the status: in progress, success or error. One of ``process`` (in progress),
    ``success`` (completed successfully).
    """


class RequestUpdateProperties(TypedDict):
    """Properties of the delivery request: name, value and tags."""

    NAME: str
    VALUE: str
    TAGS: NotRequired[Sequence[str]]


_ADD: Final[Endpoint[AddResult]] = Endpoint("sale.delivery.add")
_DELETE: Final[Endpoint[bool]] = Endpoint("sale.delivery.delete")
_GETLIST: Final[Endpoint[list[DeliveryService]]] = Endpoint("sale.delivery.getlist", write=False)
_UPDATE: Final[Endpoint[bool]] = Endpoint("sale.delivery.update")
_CONFIG_GET: Final[Endpoint[list[ConfigGetResult]]] = Endpoint(
    "sale.delivery.config.get", write=False
)
_CONFIG_UPDATE: Final[Endpoint[bool]] = Endpoint("sale.delivery.config.update")
_EXTRA_SERVICE_ADD: Final[Endpoint[int]] = Endpoint("sale.delivery.extra.service.add")
_EXTRA_SERVICE_DELETE: Final[Endpoint[bool]] = Endpoint("sale.delivery.extra.service.delete")
_EXTRA_SERVICE_GET: Final[Endpoint[list[DeliveryExtraService]]] = Endpoint(
    "sale.delivery.extra.service.get", write=False
)
_EXTRA_SERVICE_UPDATE: Final[Endpoint[bool]] = Endpoint("sale.delivery.extra.service.update")
_HANDLER_ADD: Final[Endpoint[int]] = Endpoint("sale.delivery.handler.add")
_HANDLER_DELETE: Final[Endpoint[bool]] = Endpoint("sale.delivery.handler.delete")
_HANDLER_LIST: Final[ListEndpoint[DeliveryHandler]] = ListEndpoint(
    "sale.delivery.handler.list", Paging("start", (), 50)
)
_HANDLER_UPDATE: Final[Endpoint[bool]] = Endpoint("sale.delivery.handler.update")
_REQUEST_DELETE: Final[Endpoint[bool]] = Endpoint("sale.delivery.request.delete")
_REQUEST_SENDMESSAGE: Final[Endpoint[bool]] = Endpoint("sale.delivery.request.sendmessage")
_REQUEST_UPDATE: Final[Endpoint[bool]] = Endpoint("sale.delivery.request.update")


class SaleDeliveryMethods(Namespace):
    """Methods of ``sale.delivery``."""

    @property
    def config(self) -> SaleDeliveryConfigMethods:
        """Methods of ``sale.delivery.config``."""
        return SaleDeliveryConfigMethods(self._caller)

    @property
    def extra(self) -> SaleDeliveryExtraMethods:
        """Methods of ``sale.delivery.extra``."""
        return SaleDeliveryExtraMethods(self._caller)

    @property
    def handler(self) -> SaleDeliveryHandlerMethods:
        """Methods of ``sale.delivery.handler``."""
        return SaleDeliveryHandlerMethods(self._caller)

    @property
    def request(self) -> SaleDeliveryRequestMethods:
        """Methods of ``sale.delivery.request``."""
        return SaleDeliveryRequestMethods(self._caller)

    def add(
        self,
        *,
        rest_code: str,
        name: str,
        currency: str,
        description: str | NotGiven = NOT_GIVEN,
        sort: int | str | NotGiven = NOT_GIVEN,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        config: Sequence[AddConfig | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        logotype: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AddResult:
        """Create a delivery service on the basis of a handler.

        Args:
            rest_code: Code of the handler on which the delivery service is built. Required.
            name: Required.
            currency: Currency code of the delivery service. Required.
            description: ``DESCRIPTION`` of the request.
            sort: Sort index: lower comes first.
            active: Whether it is active; for a workday, whether it is confirmed. Default:
                ``Y``.
            config: Setting values of a delivery service, or a handler's settings schema. Keys:
                ``CODE`` (required), ``VALUE`` (required).
            logotype: Logo picture, as a base64 string.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AddResult``: ``parent``, ``profiles``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_DELIVERY_ADD``: The
                delivery service could not be created. ``ERROR_HANDLER_NOT_FOUND``: There is no
                handler with this `REST_CODE`. ``ACCESS_DENIED``: The caller may not create
                delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.add``. Scope: ``sale``. Who may call: administrators of CRM.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html
        """
        return self._call(
            _ADD,
            {
                "REST_CODE": rest_code,
                "NAME": name,
                "CURRENCY": currency,
                "DESCRIPTION": description,
                "SORT": sort,
                "ACTIVE": yes_no(active),
                "CONFIG": config,
                "LOGOTYPE": logotype,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a delivery service.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_DELIVERY_DELETE``: The
                delivery service could not be deleted. ``ACCESS_DENIED``: The caller may not
                delete delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.delete``. Scope: ``sale``. Who may call: administrators of
        CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-delete.html
        """
        return self._call(_DELETE, {"ID": id}, extra_params)

    def getlist(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DeliveryService]:
        """List delivery services that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A delivery service of the online store.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ACCESS_DENIED``: The caller may
                not list delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.getlist``. Scope: ``sale``. Who may call: administrators of
        CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-get-list.html
        """
        return self._call(
            _GETLIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, extra_params
        )

    def update(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        currency: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        logotype: str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a delivery service's name, currency, logo and other properties.

        Args:
            id: Identifier. Required.
            name: ``NAME`` of the request.
            currency: Currency code of the delivery service.
            description: ``DESCRIPTION`` of the request.
            sort: Sort index: lower comes first.
            active: Whether it is active; for a workday, whether it is confirmed.
            logotype: Logo picture, as a base64 string.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_DELIVERY_UPDATE``: The
                delivery service could not be changed. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ACCESS_DENIED``: The caller may not
                change delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.update``. Scope: ``sale``. Who may call: administrators of
        CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-update.html
        """
        return self._call(
            _UPDATE,
            {
                "ID": id,
                "NAME": name,
                "CURRENCY": currency,
                "DESCRIPTION": description,
                "SORT": sort,
                "ACTIVE": yes_no(active),
                "LOGOTYPE": logotype,
                "FIELDS": fields,
            },
            extra_params,
        )


class AsyncSaleDeliveryMethods(AsyncNamespace):
    """Methods of ``sale.delivery``."""

    @property
    def config(self) -> AsyncSaleDeliveryConfigMethods:
        """Methods of ``sale.delivery.config``."""
        return AsyncSaleDeliveryConfigMethods(self._caller)

    @property
    def extra(self) -> AsyncSaleDeliveryExtraMethods:
        """Methods of ``sale.delivery.extra``."""
        return AsyncSaleDeliveryExtraMethods(self._caller)

    @property
    def handler(self) -> AsyncSaleDeliveryHandlerMethods:
        """Methods of ``sale.delivery.handler``."""
        return AsyncSaleDeliveryHandlerMethods(self._caller)

    @property
    def request(self) -> AsyncSaleDeliveryRequestMethods:
        """Methods of ``sale.delivery.request``."""
        return AsyncSaleDeliveryRequestMethods(self._caller)

    async def add(
        self,
        *,
        rest_code: str,
        name: str,
        currency: str,
        description: str | NotGiven = NOT_GIVEN,
        sort: int | str | NotGiven = NOT_GIVEN,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        config: Sequence[AddConfig | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        logotype: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AddResult:
        """Create a delivery service on the basis of a handler.

        Args:
            rest_code: Code of the handler on which the delivery service is built. Required.
            name: Required.
            currency: Currency code of the delivery service. Required.
            description: ``DESCRIPTION`` of the request.
            sort: Sort index: lower comes first.
            active: Whether it is active; for a workday, whether it is confirmed. Default:
                ``Y``.
            config: Setting values of a delivery service, or a handler's settings schema. Keys:
                ``CODE`` (required), ``VALUE`` (required).
            logotype: Logo picture, as a base64 string.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AddResult``: ``parent``, ``profiles``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_DELIVERY_ADD``: The
                delivery service could not be created. ``ERROR_HANDLER_NOT_FOUND``: There is no
                handler with this `REST_CODE`. ``ACCESS_DENIED``: The caller may not create
                delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.add``. Scope: ``sale``. Who may call: administrators of CRM.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html
        """
        return await self._call(
            _ADD,
            {
                "REST_CODE": rest_code,
                "NAME": name,
                "CURRENCY": currency,
                "DESCRIPTION": description,
                "SORT": sort,
                "ACTIVE": yes_no(active),
                "CONFIG": config,
                "LOGOTYPE": logotype,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a delivery service.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_DELIVERY_DELETE``: The
                delivery service could not be deleted. ``ACCESS_DENIED``: The caller may not
                delete delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.delete``. Scope: ``sale``. Who may call: administrators of
        CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-delete.html
        """
        return await self._call(_DELETE, {"ID": id}, extra_params)

    async def getlist(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DeliveryService]:
        """List delivery services that match a filter.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A delivery service of the online store.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ACCESS_DENIED``: The caller may
                not list delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.getlist``. Scope: ``sale``. Who may call: administrators of
        CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-get-list.html
        """
        return await self._call(
            _GETLIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, extra_params
        )

    async def update(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        currency: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        logotype: str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a delivery service's name, currency, logo and other properties.

        Args:
            id: Identifier. Required.
            name: ``NAME`` of the request.
            currency: Currency code of the delivery service.
            description: ``DESCRIPTION`` of the request.
            sort: Sort index: lower comes first.
            active: Whether it is active; for a workday, whether it is confirmed.
            logotype: Logo picture, as a base64 string.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_DELIVERY_UPDATE``: The
                delivery service could not be changed. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ACCESS_DENIED``: The caller may not
                change delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.update``. Scope: ``sale``. Who may call: administrators of
        CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-update.html
        """
        return await self._call(
            _UPDATE,
            {
                "ID": id,
                "NAME": name,
                "CURRENCY": currency,
                "DESCRIPTION": description,
                "SORT": sort,
                "ACTIVE": yes_no(active),
                "LOGOTYPE": logotype,
                "FIELDS": fields,
            },
            extra_params,
        )


class SaleDeliveryConfigMethods(Namespace):
    """Methods of ``sale.delivery.config``."""

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ConfigGetResult]:
        """Get the setting values of a delivery service.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ConfigGetResult``: ``CODE``, ``VALUE``.

        Raises:
            APIError: the portal refused the call. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ACCESS_DENIED``: The caller may
                not read the settings of delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.config.get``. Scope: ``sale``. Who may call: administrators
        of CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html
        """
        return self._call(_CONFIG_GET, {"ID": id}, extra_params)

    def update(
        self,
        *,
        id: int,
        config: Sequence[ConfigUpdateConfig | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the setting values of a delivery service.

        Args:
            id: Identifier. Required.
            config: Setting values of a delivery service, or a handler's settings schema. Keys:
                ``CODE`` (required), ``VALUE`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_DELIVERY_CONFIG_UPDATE``:
                The settings of the delivery service could not be changed. ``ACCESS_DENIED``:
                The caller may not change the settings of delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.config.update``. Scope: ``sale``. Who may call:
        administrators of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-update.html
        """
        return self._call(_CONFIG_UPDATE, {"ID": id, "CONFIG": config}, extra_params)


class AsyncSaleDeliveryConfigMethods(AsyncNamespace):
    """Methods of ``sale.delivery.config``."""

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ConfigGetResult]:
        """Get the setting values of a delivery service.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ConfigGetResult``: ``CODE``, ``VALUE``.

        Raises:
            APIError: the portal refused the call. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ACCESS_DENIED``: The caller may
                not read the settings of delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.config.get``. Scope: ``sale``. Who may call: administrators
        of CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html
        """
        return await self._call(_CONFIG_GET, {"ID": id}, extra_params)

    async def update(
        self,
        *,
        id: int,
        config: Sequence[ConfigUpdateConfig | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the setting values of a delivery service.

        Args:
            id: Identifier. Required.
            config: Setting values of a delivery service, or a handler's settings schema. Keys:
                ``CODE`` (required), ``VALUE`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_DELIVERY_CONFIG_UPDATE``:
                The settings of the delivery service could not be changed. ``ACCESS_DENIED``:
                The caller may not change the settings of delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.config.update``. Scope: ``sale``. Who may call:
        administrators of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-update.html
        """
        return await self._call(_CONFIG_UPDATE, {"ID": id, "CONFIG": config}, extra_params)


class SaleDeliveryExtraMethods(Namespace):
    """Methods of ``sale.delivery.extra``."""

    @property
    def service(self) -> SaleDeliveryExtraServiceMethods:
        """Methods of ``sale.delivery.extra.service``."""
        return SaleDeliveryExtraServiceMethods(self._caller)


class AsyncSaleDeliveryExtraMethods(AsyncNamespace):
    """Methods of ``sale.delivery.extra``."""

    @property
    def service(self) -> AsyncSaleDeliveryExtraServiceMethods:
        """Methods of ``sale.delivery.extra.service``."""
        return AsyncSaleDeliveryExtraServiceMethods(self._caller)


class SaleDeliveryExtraServiceMethods(Namespace):
    """Methods of ``sale.delivery.extra.service``."""

    def add(
        self,
        *,
        delivery_id: int,
        type: Literal["enum", "checkbox", "quantity"] | str,
        name: str,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        price: float | NotGiven = NOT_GIVEN,
        items: Sequence[ExtraServiceAddItems | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add an extra paid service to a delivery service.

        Args:
            delivery_id: Delivery service concerned. Required.
            type: One of ``enum`` (choice from a list of options), ``checkbox`` (single service,
                such as door delivery), ``quantity`` (counted service, such as number of movers)
                and others. Required.
            name: Required.
            active: Whether it is active; for a workday, whether it is confirmed.
            code: Symbolic code.
            sort: Sort index: lower comes first.
            description: ``DESCRIPTION`` of the request.
            price: Price of the service or option, in the delivery service's currency.
            items: Options to choose from, for services of type `enum` only. Keys: ``TITLE``
                (required), ``CODE`` (required), ``PRICE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_EXTRA_SERVICE_ADD``: The
                extra service could not be added. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ACCESS_DENIED``: The caller may not
                create delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.extra.service.add``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html
        """
        return self._call(
            _EXTRA_SERVICE_ADD,
            {
                "DELIVERY_ID": delivery_id,
                "TYPE": type,
                "NAME": name,
                "ACTIVE": yes_no(active),
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "PRICE": price,
                "ITEMS": items,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an extra service of a delivery service.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_EXTRA_SERVICE_NOT_FOUND``: There is
                no extra service with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_EXTRA_SERVICE_DELETE``:
                The extra service could not be deleted. ``ACCESS_DENIED``: The caller may not
                delete extra services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.extra.service.delete``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-delete.html
        """
        return self._call(_EXTRA_SERVICE_DELETE, {"ID": id}, extra_params)

    def get(
        self,
        *,
        delivery_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DeliveryExtraService]:
        """List the extra services of one delivery service.

        Args:
            delivery_id: Delivery service concerned. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            An extra service of a delivery service.

        Raises:
            APIError: the portal refused the call. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ACCESS_DENIED``: The caller may
                not list extra services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.extra.service.get``. Scope: ``delivery``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-get.html
        """
        return self._call(_EXTRA_SERVICE_GET, {"DELIVERY_ID": delivery_id}, extra_params)

    def update(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        price: float | NotGiven = NOT_GIVEN,
        items: Sequence[ExtraServiceUpdateItems | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        type: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change an extra service of a delivery service.

        Args:
            id: Identifier. Required.
            name: ``NAME`` of the request.
            active: Whether it is active; for a workday, whether it is confirmed.
            code: Symbolic code.
            sort: Sort index: lower comes first.
            description: ``DESCRIPTION`` of the request.
            price: Price of the service or option, in the delivery service's currency.
            items: Options to choose from, for services of type `enum` only. Keys: ``TITLE``
                (required), ``CODE`` (required), ``PRICE``.
            type: ``TYPE`` of the request.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_EXTRA_SERVICE_UPDATE``:
                The extra service could not be changed. ``ERROR_EXTRA_SERVICE_NOT_FOUND``: There
                is no extra service with this identifier. ``ACCESS_DENIED``: The caller may not
                add or change extra services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.extra.service.update``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-update.html
        """
        return self._call(
            _EXTRA_SERVICE_UPDATE,
            {
                "ID": id,
                "NAME": name,
                "ACTIVE": yes_no(active),
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "PRICE": price,
                "ITEMS": items,
                "TYPE": type,
            },
            extra_params,
        )


class AsyncSaleDeliveryExtraServiceMethods(AsyncNamespace):
    """Methods of ``sale.delivery.extra.service``."""

    async def add(
        self,
        *,
        delivery_id: int,
        type: Literal["enum", "checkbox", "quantity"] | str,
        name: str,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        price: float | NotGiven = NOT_GIVEN,
        items: Sequence[ExtraServiceAddItems | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add an extra paid service to a delivery service.

        Args:
            delivery_id: Delivery service concerned. Required.
            type: One of ``enum`` (choice from a list of options), ``checkbox`` (single service,
                such as door delivery), ``quantity`` (counted service, such as number of movers)
                and others. Required.
            name: Required.
            active: Whether it is active; for a workday, whether it is confirmed.
            code: Symbolic code.
            sort: Sort index: lower comes first.
            description: ``DESCRIPTION`` of the request.
            price: Price of the service or option, in the delivery service's currency.
            items: Options to choose from, for services of type `enum` only. Keys: ``TITLE``
                (required), ``CODE`` (required), ``PRICE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_EXTRA_SERVICE_ADD``: The
                extra service could not be added. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ACCESS_DENIED``: The caller may not
                create delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.extra.service.add``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html
        """
        return await self._call(
            _EXTRA_SERVICE_ADD,
            {
                "DELIVERY_ID": delivery_id,
                "TYPE": type,
                "NAME": name,
                "ACTIVE": yes_no(active),
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "PRICE": price,
                "ITEMS": items,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an extra service of a delivery service.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_EXTRA_SERVICE_NOT_FOUND``: There is
                no extra service with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_EXTRA_SERVICE_DELETE``:
                The extra service could not be deleted. ``ACCESS_DENIED``: The caller may not
                delete extra services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.extra.service.delete``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-delete.html
        """
        return await self._call(_EXTRA_SERVICE_DELETE, {"ID": id}, extra_params)

    async def get(
        self,
        *,
        delivery_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DeliveryExtraService]:
        """List the extra services of one delivery service.

        Args:
            delivery_id: Delivery service concerned. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            An extra service of a delivery service.

        Raises:
            APIError: the portal refused the call. ``ERROR_DELIVERY_NOT_FOUND``: There is no
                delivery service with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ACCESS_DENIED``: The caller may
                not list extra services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.extra.service.get``. Scope: ``delivery``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-get.html
        """
        return await self._call(_EXTRA_SERVICE_GET, {"DELIVERY_ID": delivery_id}, extra_params)

    async def update(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        active: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        price: float | NotGiven = NOT_GIVEN,
        items: Sequence[ExtraServiceUpdateItems | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        type: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change an extra service of a delivery service.

        Args:
            id: Identifier. Required.
            name: ``NAME`` of the request.
            active: Whether it is active; for a workday, whether it is confirmed.
            code: Symbolic code.
            sort: Sort index: lower comes first.
            description: ``DESCRIPTION`` of the request.
            price: Price of the service or option, in the delivery service's currency.
            items: Options to choose from, for services of type `enum` only. Keys: ``TITLE``
                (required), ``CODE`` (required), ``PRICE``.
            type: ``TYPE`` of the request.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_EXTRA_SERVICE_UPDATE``:
                The extra service could not be changed. ``ERROR_EXTRA_SERVICE_NOT_FOUND``: There
                is no extra service with this identifier. ``ACCESS_DENIED``: The caller may not
                add or change extra services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.extra.service.update``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-update.html
        """
        return await self._call(
            _EXTRA_SERVICE_UPDATE,
            {
                "ID": id,
                "NAME": name,
                "ACTIVE": yes_no(active),
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "PRICE": price,
                "ITEMS": items,
                "TYPE": type,
            },
            extra_params,
        )


class SaleDeliveryHandlerMethods(Namespace):
    """Methods of ``sale.delivery.handler``."""

    def add(
        self,
        *,
        name: str,
        code: str,
        sort: int | NotGiven = NOT_GIVEN,
        description: int | str | NotGiven = NOT_GIVEN,
        settings: HandlerAddSettings | Mapping[str, object],
        profiles: Sequence[HandlerAddProfiles | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Register a handler on which delivery services are built.

        Args:
            name: Required.
            code: Symbolic code. Required.
            sort: Sort index: lower comes first.
            description: ``DESCRIPTION`` of the request.
            settings: Further settings; which ones depends on the type. Required. Keys:
                ``CALCULATE_URL`` (required), ``CREATE_DELIVERY_REQUEST_URL``,
                ``CANCEL_DELIVERY_REQUEST_URL``, ``HAS_CALLBACK_TRACKING_SUPPORT``, ``CONFIG``.
            profiles: Delivery profiles of the handler, at least one. Required. Keys: ``NAME``
                (required), ``CODE`` (required), ``DESCRIPTION``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_HANDLER_ADD``: The handler
                could not be registered. ``ERROR_HANDLER_ALREADY_EXIST``: Another handler
                already uses this `CODE`. ``ACCESS_DENIED``: The caller may not register
                handlers.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.handler.add``. Scope: ``sale``. Who may call: administrators
        of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html
        """
        return self._call(
            _HANDLER_ADD,
            {
                "NAME": name,
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "SETTINGS": in_fields(settings, {"HAS_CALLBACK_TRACKING_SUPPORT": yes_no}),
                "PROFILES": profiles,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a delivery service handler.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_HANDLER_NOT_FOUND``: There is no
                handler with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is missing or
                not valid; the message says which. ``ERROR_HANDLER_DELETE``: The handler could
                not be deleted. ``ACCESS_DENIED``: The caller may not delete handlers.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.handler.delete``. Scope: ``sale``. Who may call:
        administrators of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-delete.html
        """
        return self._call(_HANDLER_DELETE, {"ID": id}, extra_params)

    def list(
        self,
        *,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[DeliveryHandler]:
        """List the registered delivery service handlers.

        Args:
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not list
                delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.handler.list``. Scope: ``sale``. Who may call:
        administrators of CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-list.html
        """
        return self._list(_HANDLER_LIST, {"start": start}, extra_params)

    def update(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        settings: HandlerUpdateSettings | Mapping[str, object] | NotGiven = NOT_GIVEN,
        profiles: Sequence[HandlerUpdateProfiles | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a delivery service handler.

        Args:
            id: Identifier. Required.
            name: ``NAME`` of the request.
            code: Symbolic code.
            sort: Sort index: lower comes first.
            description: ``DESCRIPTION`` of the request.
            settings: Further settings; which ones depends on the type. Keys: ``CALCULATE_URL``
                (required), ``CREATE_DELIVERY_REQUEST_URL``, ``CANCEL_DELIVERY_REQUEST_URL``,
                ``HAS_CALLBACK_TRACKING_SUPPORT``, ``CONFIG``.
            profiles: Delivery profiles of the handler, at least one. Keys: ``NAME`` (required),
                ``CODE`` (required), ``DESCRIPTION``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_HANDLER_NOT_FOUND``: There is no
                handler with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is missing or
                not valid; the message says which. ``ERROR_HANDLER_UPDATE``: The handler could
                not be changed. ``ERROR_HANDLER_ALREADY_EXIST``: Another handler already uses
                this `CODE`. ``ACCESS_DENIED``: The caller may not change handlers.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.handler.update``. Scope: ``sale``. Who may call:
        administrators of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-update.html
        """
        return self._call(
            _HANDLER_UPDATE,
            {
                "ID": id,
                "NAME": name,
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "SETTINGS": in_fields(settings, {"HAS_CALLBACK_TRACKING_SUPPORT": yes_no}),
                "PROFILES": profiles,
            },
            extra_params,
        )


class AsyncSaleDeliveryHandlerMethods(AsyncNamespace):
    """Methods of ``sale.delivery.handler``."""

    async def add(
        self,
        *,
        name: str,
        code: str,
        sort: int | NotGiven = NOT_GIVEN,
        description: int | str | NotGiven = NOT_GIVEN,
        settings: HandlerAddSettings | Mapping[str, object],
        profiles: Sequence[HandlerAddProfiles | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Register a handler on which delivery services are built.

        Args:
            name: Required.
            code: Symbolic code. Required.
            sort: Sort index: lower comes first.
            description: ``DESCRIPTION`` of the request.
            settings: Further settings; which ones depends on the type. Required. Keys:
                ``CALCULATE_URL`` (required), ``CREATE_DELIVERY_REQUEST_URL``,
                ``CANCEL_DELIVERY_REQUEST_URL``, ``HAS_CALLBACK_TRACKING_SUPPORT``, ``CONFIG``.
            profiles: Delivery profiles of the handler, at least one. Required. Keys: ``NAME``
                (required), ``CODE`` (required), ``DESCRIPTION``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_CHECK_FAILURE``: A parameter is
                missing or not valid; the message says which. ``ERROR_HANDLER_ADD``: The handler
                could not be registered. ``ERROR_HANDLER_ALREADY_EXIST``: Another handler
                already uses this `CODE`. ``ACCESS_DENIED``: The caller may not register
                handlers.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.handler.add``. Scope: ``sale``. Who may call: administrators
        of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html
        """
        return await self._call(
            _HANDLER_ADD,
            {
                "NAME": name,
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "SETTINGS": in_fields(settings, {"HAS_CALLBACK_TRACKING_SUPPORT": yes_no}),
                "PROFILES": profiles,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a delivery service handler.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_HANDLER_NOT_FOUND``: There is no
                handler with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is missing or
                not valid; the message says which. ``ERROR_HANDLER_DELETE``: The handler could
                not be deleted. ``ACCESS_DENIED``: The caller may not delete handlers.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.handler.delete``. Scope: ``sale``. Who may call:
        administrators of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-delete.html
        """
        return await self._call(_HANDLER_DELETE, {"ID": id}, extra_params)

    def list(
        self,
        *,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[DeliveryHandler]:
        """List the registered delivery service handlers.

        Args:
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not list
                delivery services.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.handler.list``. Scope: ``sale``. Who may call:
        administrators of CRM. Reads only.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-list.html
        """
        return self._list(_HANDLER_LIST, {"start": start}, extra_params)

    async def update(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        settings: HandlerUpdateSettings | Mapping[str, object] | NotGiven = NOT_GIVEN,
        profiles: Sequence[HandlerUpdateProfiles | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a delivery service handler.

        Args:
            id: Identifier. Required.
            name: ``NAME`` of the request.
            code: Symbolic code.
            sort: Sort index: lower comes first.
            description: ``DESCRIPTION`` of the request.
            settings: Further settings; which ones depends on the type. Keys: ``CALCULATE_URL``
                (required), ``CREATE_DELIVERY_REQUEST_URL``, ``CANCEL_DELIVERY_REQUEST_URL``,
                ``HAS_CALLBACK_TRACKING_SUPPORT``, ``CONFIG``.
            profiles: Delivery profiles of the handler, at least one. Keys: ``NAME`` (required),
                ``CODE`` (required), ``DESCRIPTION``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_HANDLER_NOT_FOUND``: There is no
                handler with this identifier. ``ERROR_CHECK_FAILURE``: A parameter is missing or
                not valid; the message says which. ``ERROR_HANDLER_UPDATE``: The handler could
                not be changed. ``ERROR_HANDLER_ALREADY_EXIST``: Another handler already uses
                this `CODE`. ``ACCESS_DENIED``: The caller may not change handlers.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.handler.update``. Scope: ``sale``. Who may call:
        administrators of CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-update.html
        """
        return await self._call(
            _HANDLER_UPDATE,
            {
                "ID": id,
                "NAME": name,
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "SETTINGS": in_fields(settings, {"HAS_CALLBACK_TRACKING_SUPPORT": yes_no}),
                "PROFILES": profiles,
            },
            extra_params,
        )


class SaleDeliveryRequestMethods(Namespace):
    """Methods of ``sale.delivery.request``."""

    def delete(
        self,
        *,
        delivery_id: int,
        request_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a delivery request of a delivery service.

        Args:
            delivery_id: Delivery service concerned. Required.
            request_id: Delivery request, as numbered by the external system. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``DELIVERY_ID_NOT_SPECIFIED``: `DELIVERY_ID`
                is missing. ``DELIVERY_NOT_FOUND``: There is no such delivery service.
                ``REQUEST_ID_NOT_SPECIFIED``: `REQUEST_ID` is missing. ``REQUEST_NOT_FOUND``:
                There is no such delivery request. ``DELETE_REQUEST_INTERNAL_ERROR``: The
                delivery request could not be deleted because of an internal failure.
                ``ACCESS_DENIED``: The caller may not delete delivery requests.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.request.delete``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.html
        """
        return self._call(
            _REQUEST_DELETE, {"DELIVERY_ID": delivery_id, "REQUEST_ID": request_id}, extra_params
        )

    def sendmessage(
        self,
        *,
        delivery_id: int,
        request_id: str,
        addressee: Literal["MANAGER", "RECIPIENT"],
        message: RequestSendmessageMessage | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Send the manager or the recipient a message about a delivery request.

        Args:
            delivery_id: Delivery service concerned. Required.
            request_id: Delivery request, as numbered by the external system. Required.
            addressee: Who gets the message, `MANAGER` or `RECIPIENT`. One of ``MANAGER``,
                ``RECIPIENT`` (recipient of the cargo). Required.
            message: Text, e.g. of the message, notification or answer. Required. Keys:
                ``SUBJECT``, ``BODY``, ``MONEY_VALUES``, ``STATUS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``DELIVERY_ID_NOT_SPECIFIED``: `DELIVERY_ID`
                is missing. ``DELIVERY_NOT_FOUND``: There is no such delivery service.
                ``REQUEST_ID_NOT_SPECIFIED``: `REQUEST_ID` is missing. ``REQUEST_NOT_FOUND``:
                There is no such delivery request. ``ADDRESSEE_IS_NOT_SPECIFIED``: `ADDRESSEE`
                is missing. ``ADDRESSEE_UNEXPECTED_VALUE``: `ADDRESSEE` is neither `MANAGER` nor
                `RECIPIENT`. ``MESSAGE_NOT_SPECIFIED``: The message has neither a subject nor a
                body. ``MESSAGE_STATUS_NOT_SPECIFIED``: The message has no status.
                ``MESSAGE_STATUS_SEMANTIC_NOT_SPECIFIED``: The status of the message has no
                `SEMANTIC`. ``UNEXPECTED_MESSAGE_STATUS_SEMANTIC``: `SEMANTIC` of the message's
                status has an unknown value. ``REQUEST_SHIPMENT_NOT_FOUND``: No shipment is
                linked to the delivery request. ``ACCESS_DENIED``: The caller may not send
                messages about delivery requests.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.request.sendmessage``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-send-message.html
        """
        return self._call(
            _REQUEST_SENDMESSAGE,
            {
                "DELIVERY_ID": delivery_id,
                "REQUEST_ID": request_id,
                "ADDRESSEE": addressee,
                "MESSAGE": message,
            },
            extra_params,
        )

    def update(
        self,
        *,
        delivery_id: int,
        request_id: str,
        finalize: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        status: RequestUpdateStatus | Mapping[str, object] | NotGiven = NOT_GIVEN,
        properties: Sequence[RequestUpdateProperties | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        overwrite_properties: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the status and properties of a delivery request, or close it.

        Args:
            delivery_id: Delivery service concerned. Required.
            request_id: Delivery request, as numbered by the external system. Required.
            finalize: Whether to close the delivery request; left out: not closed.
            status: Keys: ``TEXT`` (required), ``SEMANTIC`` (required).
            properties: Properties of the delivery request: name, value and tags. Keys: ``NAME``
                (required), ``VALUE`` (required), ``TAGS``.
            overwrite_properties: Whether given properties replace all old ones; left out: they
                are added.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``DELIVERY_ID_NOT_SPECIFIED``: `DELIVERY_ID`
                is missing. ``DELIVERY_NOT_FOUND``: There is no such delivery service.
                ``REQUEST_ID_NOT_SPECIFIED``: `REQUEST_ID` is missing. ``REQUEST_NOT_FOUND``:
                There is no such delivery request. ``STATUS_UNEXPECTED_FORMAT``: `STATUS` is not
                in the expected format. ``STATUS_TEXT_NOT_SPECIFIED``: The status has no `TEXT`.
                ``STATUS_SEMANTIC_NOT_SPECIFIED``: The status has no `SEMANTIC`.
                ``PROPERTIES_UNEXPECTED_FORMAT``: `PROPERTIES` is not in the expected format.
                ``PROPERTY_VALUE_UNEXPECTED_FORMAT``: One of the properties is not in the
                expected format. ``PROPERTY_VALUE_TAGS_UNEXPECTED_FORMAT``: The tags of a
                property are not in the expected format.
                ``PROPERTY_VALUE_TAG_UNEXPECTED_FORMAT``: A tag of a property is not in the
                expected format. ``UNEXPECTED_REQUEST_FINALIZE_INDICATOR_VALUE``: `FINALIZE` is
                neither `Y` nor `N`. ``UNEXPECTED_OVERWRITE_PROPERTIES_VALUE``:
                `OVERWRITE_PROPERTIES` is neither `Y` nor `N`.
                ``UPDATE_REQUEST_INTERNAL_ERROR``: The delivery request could not be changed
                because of an internal failure. ``EMPTY_UPDATE_PAYLOAD``: The call names nothing
                to change in the delivery request. ``ACCESS_DENIED``: The caller may not change
                delivery requests.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.request.update``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-update.html
        """
        return self._call(
            _REQUEST_UPDATE,
            {
                "DELIVERY_ID": delivery_id,
                "REQUEST_ID": request_id,
                "FINALIZE": yes_no(finalize),
                "STATUS": status,
                "PROPERTIES": properties,
                "OVERWRITE_PROPERTIES": yes_no(overwrite_properties),
            },
            extra_params,
        )


class AsyncSaleDeliveryRequestMethods(AsyncNamespace):
    """Methods of ``sale.delivery.request``."""

    async def delete(
        self,
        *,
        delivery_id: int,
        request_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a delivery request of a delivery service.

        Args:
            delivery_id: Delivery service concerned. Required.
            request_id: Delivery request, as numbered by the external system. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``DELIVERY_ID_NOT_SPECIFIED``: `DELIVERY_ID`
                is missing. ``DELIVERY_NOT_FOUND``: There is no such delivery service.
                ``REQUEST_ID_NOT_SPECIFIED``: `REQUEST_ID` is missing. ``REQUEST_NOT_FOUND``:
                There is no such delivery request. ``DELETE_REQUEST_INTERNAL_ERROR``: The
                delivery request could not be deleted because of an internal failure.
                ``ACCESS_DENIED``: The caller may not delete delivery requests.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.request.delete``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.html
        """
        return await self._call(
            _REQUEST_DELETE, {"DELIVERY_ID": delivery_id, "REQUEST_ID": request_id}, extra_params
        )

    async def sendmessage(
        self,
        *,
        delivery_id: int,
        request_id: str,
        addressee: Literal["MANAGER", "RECIPIENT"],
        message: RequestSendmessageMessage | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Send the manager or the recipient a message about a delivery request.

        Args:
            delivery_id: Delivery service concerned. Required.
            request_id: Delivery request, as numbered by the external system. Required.
            addressee: Who gets the message, `MANAGER` or `RECIPIENT`. One of ``MANAGER``,
                ``RECIPIENT`` (recipient of the cargo). Required.
            message: Text, e.g. of the message, notification or answer. Required. Keys:
                ``SUBJECT``, ``BODY``, ``MONEY_VALUES``, ``STATUS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``DELIVERY_ID_NOT_SPECIFIED``: `DELIVERY_ID`
                is missing. ``DELIVERY_NOT_FOUND``: There is no such delivery service.
                ``REQUEST_ID_NOT_SPECIFIED``: `REQUEST_ID` is missing. ``REQUEST_NOT_FOUND``:
                There is no such delivery request. ``ADDRESSEE_IS_NOT_SPECIFIED``: `ADDRESSEE`
                is missing. ``ADDRESSEE_UNEXPECTED_VALUE``: `ADDRESSEE` is neither `MANAGER` nor
                `RECIPIENT`. ``MESSAGE_NOT_SPECIFIED``: The message has neither a subject nor a
                body. ``MESSAGE_STATUS_NOT_SPECIFIED``: The message has no status.
                ``MESSAGE_STATUS_SEMANTIC_NOT_SPECIFIED``: The status of the message has no
                `SEMANTIC`. ``UNEXPECTED_MESSAGE_STATUS_SEMANTIC``: `SEMANTIC` of the message's
                status has an unknown value. ``REQUEST_SHIPMENT_NOT_FOUND``: No shipment is
                linked to the delivery request. ``ACCESS_DENIED``: The caller may not send
                messages about delivery requests.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.request.sendmessage``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-send-message.html
        """
        return await self._call(
            _REQUEST_SENDMESSAGE,
            {
                "DELIVERY_ID": delivery_id,
                "REQUEST_ID": request_id,
                "ADDRESSEE": addressee,
                "MESSAGE": message,
            },
            extra_params,
        )

    async def update(
        self,
        *,
        delivery_id: int,
        request_id: str,
        finalize: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        status: RequestUpdateStatus | Mapping[str, object] | NotGiven = NOT_GIVEN,
        properties: Sequence[RequestUpdateProperties | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        overwrite_properties: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the status and properties of a delivery request, or close it.

        Args:
            delivery_id: Delivery service concerned. Required.
            request_id: Delivery request, as numbered by the external system. Required.
            finalize: Whether to close the delivery request; left out: not closed.
            status: Keys: ``TEXT`` (required), ``SEMANTIC`` (required).
            properties: Properties of the delivery request: name, value and tags. Keys: ``NAME``
                (required), ``VALUE`` (required), ``TAGS``.
            overwrite_properties: Whether given properties replace all old ones; left out: they
                are added.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``DELIVERY_ID_NOT_SPECIFIED``: `DELIVERY_ID`
                is missing. ``DELIVERY_NOT_FOUND``: There is no such delivery service.
                ``REQUEST_ID_NOT_SPECIFIED``: `REQUEST_ID` is missing. ``REQUEST_NOT_FOUND``:
                There is no such delivery request. ``STATUS_UNEXPECTED_FORMAT``: `STATUS` is not
                in the expected format. ``STATUS_TEXT_NOT_SPECIFIED``: The status has no `TEXT`.
                ``STATUS_SEMANTIC_NOT_SPECIFIED``: The status has no `SEMANTIC`.
                ``PROPERTIES_UNEXPECTED_FORMAT``: `PROPERTIES` is not in the expected format.
                ``PROPERTY_VALUE_UNEXPECTED_FORMAT``: One of the properties is not in the
                expected format. ``PROPERTY_VALUE_TAGS_UNEXPECTED_FORMAT``: The tags of a
                property are not in the expected format.
                ``PROPERTY_VALUE_TAG_UNEXPECTED_FORMAT``: A tag of a property is not in the
                expected format. ``UNEXPECTED_REQUEST_FINALIZE_INDICATOR_VALUE``: `FINALIZE` is
                neither `Y` nor `N`. ``UNEXPECTED_OVERWRITE_PROPERTIES_VALUE``:
                `OVERWRITE_PROPERTIES` is neither `Y` nor `N`.
                ``UPDATE_REQUEST_INTERNAL_ERROR``: The delivery request could not be changed
                because of an internal failure. ``EMPTY_UPDATE_PAYLOAD``: The call names nothing
                to change in the delivery request. ``ACCESS_DENIED``: The caller may not change
                delivery requests.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sale.delivery.request.update``. Scope: ``delivery``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-update.html
        """
        return await self._call(
            _REQUEST_UPDATE,
            {
                "DELIVERY_ID": delivery_id,
                "REQUEST_ID": request_id,
                "FINALIZE": yes_no(finalize),
                "STATUS": status,
                "PROPERTIES": properties,
                "OVERWRITE_PROPERTIES": yes_no(overwrite_properties),
            },
            extra_params,
        )
