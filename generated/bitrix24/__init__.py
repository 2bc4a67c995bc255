# Generated from spec/api.yaml: edit the spec there, then run python -m generator build.
"""Client of the Bitrix24 REST API: Bitrix24, AsyncBitrix24 and their errors.

Importing this costs next to nothing: every name is loaded when it is first used, and even the
constant of ``typing`` that tells type checkers apart is written out.
"""

from __future__ import annotations

import importlib

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any

    from . import oint as OPI_Bitrix24
    from ._client import AsyncBitrix24, Bitrix24
    from ._runtime.errors import (
        AccessDeniedError,
        APIError,
        AuthenticationError,
        Bitrix24Error,
        ConfigurationError,
        ConflictError,
        ConnectionFailed,
        ExpiredTokenError,
        HTTPError,
        LimitError,
        NotFoundError,
        OperationLimitError,
        OutcomeUnknown,
        PagingError,
        ParameterError,
        RateLimitError,
        RequestTimeout,
        ServerError,
        ShapeError,
        StateError,
        TransportError,
        ValidationError,
    )
    from ._runtime.estimate import (
        Estimate,
    )
    from ._runtime.http import (
        AsyncTransport,
        HTTPReply,
        HTTPRequest,
        Transport,
    )
    from ._runtime.limits.settings import (
        Limits,
    )
    from ._runtime.mock.contract import (
        check_async_transport,
        check_transport,
    )
    from ._runtime.mock.portal import (
        MockPortal,
    )
    from ._runtime.mock.scripted import (
        AsyncScriptedTransport,
        ScriptedTransport,
        SentRequest,
    )
    from ._runtime.page import (
        AsyncListing,
        AsyncPage,
        Page,
    )
    from ._runtime.policy.tokens import (
        AsyncCredentials,
        Credentials,
    )
    from ._runtime.response import (
        Response,
        Time,
    )
    from ._runtime.schema_of import (
        json_schema,
    )
    from ._runtime.seeing import (
        Hooks,
        Received,
        Retrying,
        Sending,
        Waiting,
    )
    from ._runtime.transports import (
        default_async_transport,
        default_transport,
    )
    from ._runtime.values import (
        NOT_GIVEN,
        NotGiven,
    )

    __version__: str
else:
    _HOMES = {
        "AsyncBitrix24": "._client",
        "Bitrix24": "._client",
        "APIError": "._runtime.errors",
        "AccessDeniedError": "._runtime.errors",
        "AuthenticationError": "._runtime.errors",
        "Bitrix24Error": "._runtime.errors",
        "ConfigurationError": "._runtime.errors",
        "ConflictError": "._runtime.errors",
        "ConnectionFailed": "._runtime.errors",
        "ExpiredTokenError": "._runtime.errors",
        "HTTPError": "._runtime.errors",
        "LimitError": "._runtime.errors",
        "NotFoundError": "._runtime.errors",
        "OperationLimitError": "._runtime.errors",
        "OutcomeUnknown": "._runtime.errors",
        "PagingError": "._runtime.errors",
        "ParameterError": "._runtime.errors",
        "RateLimitError": "._runtime.errors",
        "RequestTimeout": "._runtime.errors",
        "ServerError": "._runtime.errors",
        "ShapeError": "._runtime.errors",
        "StateError": "._runtime.errors",
        "TransportError": "._runtime.errors",
        "ValidationError": "._runtime.errors",
        "Estimate": "._runtime.estimate",
        "AsyncTransport": "._runtime.http",
        "HTTPReply": "._runtime.http",
        "HTTPRequest": "._runtime.http",
        "Transport": "._runtime.http",
        "Limits": "._runtime.limits.settings",
        "check_async_transport": "._runtime.mock.contract",
        "check_transport": "._runtime.mock.contract",
        "MockPortal": "._runtime.mock.portal",
        "AsyncScriptedTransport": "._runtime.mock.scripted",
        "ScriptedTransport": "._runtime.mock.scripted",
        "SentRequest": "._runtime.mock.scripted",
        "AsyncListing": "._runtime.page",
        "AsyncPage": "._runtime.page",
        "Page": "._runtime.page",
        "AsyncCredentials": "._runtime.policy.tokens",
        "Credentials": "._runtime.policy.tokens",
        "Response": "._runtime.response",
        "Time": "._runtime.response",
        "json_schema": "._runtime.schema_of",
        "Hooks": "._runtime.seeing",
        "Received": "._runtime.seeing",
        "Retrying": "._runtime.seeing",
        "Sending": "._runtime.seeing",
        "Waiting": "._runtime.seeing",
        "default_async_transport": "._runtime.transports",
        "default_transport": "._runtime.transports",
        "NOT_GIVEN": "._runtime.values",
        "NotGiven": "._runtime.values",
    }

    def __getattr__(name: str) -> Any:
        if name == "OPI_Bitrix24":
            return importlib.import_module(".oint", __name__)
        if name == "__version__":
            return importlib.import_module("._runtime.version", __name__).version(__name__)
        if name not in _HOMES:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        return getattr(importlib.import_module(_HOMES[name], __name__), name)

    def __dir__() -> list[str]:
        return sorted([*__all__, "__version__"])


__all__ = [
    "APIError",
    "AccessDeniedError",
    "AsyncBitrix24",
    "AsyncCredentials",
    "AsyncListing",
    "AsyncPage",
    "AsyncScriptedTransport",
    "AsyncTransport",
    "AuthenticationError",
    "Bitrix24",
    "Bitrix24Error",
    "ConfigurationError",
    "ConflictError",
    "ConnectionFailed",
    "Credentials",
    "Estimate",
    "ExpiredTokenError",
    "HTTPError",
    "HTTPReply",
    "HTTPRequest",
    "Hooks",
    "LimitError",
    "Limits",
    "MockPortal",
    "NOT_GIVEN",
    "NotFoundError",
    "NotGiven",
    "OPI_Bitrix24",
    "OperationLimitError",
    "OutcomeUnknown",
    "Page",
    "PagingError",
    "ParameterError",
    "RateLimitError",
    "Received",
    "RequestTimeout",
    "Response",
    "Retrying",
    "ScriptedTransport",
    "Sending",
    "SentRequest",
    "ServerError",
    "ShapeError",
    "StateError",
    "Time",
    "Transport",
    "TransportError",
    "ValidationError",
    "Waiting",
    "check_async_transport",
    "check_transport",
    "default_async_transport",
    "default_transport",
    "json_schema",
]
