"""What the package exports of the runtime: its public names, by the module that has them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PUBLIC: Final[Mapping[str, tuple[str, ...]]] = {
    "errors": (
        "APIError",
        "AccessDeniedError",
        "AuthenticationError",
        "Bitrix24Error",
        "ConfigurationError",
        "ConflictError",
        "ConnectionFailed",
        "ExpiredTokenError",
        "HTTPError",
        "LimitError",
        "NotFoundError",
        "OperationLimitError",
        "OutcomeUnknown",
        "PagingError",
        "ParameterError",
        "RateLimitError",
        "RequestTimeout",
        "ServerError",
        "ShapeError",
        "StateError",
        "TransportError",
        "ValidationError",
    ),
    "estimate": ("Estimate",),
    "http": ("AsyncTransport", "HTTPReply", "HTTPRequest", "Transport"),
    "limits.settings": ("Limits",),
    "mock.contract": ("check_async_transport", "check_transport"),
    "mock.portal": ("MockPortal",),
    "mock.scripted": ("AsyncScriptedTransport", "ScriptedTransport", "SentRequest"),
    "page": ("AsyncListing", "AsyncPage", "Page"),
    "policy.tokens": ("AsyncCredentials", "Credentials"),
    "response": ("Response", "Time"),
    "schema_of": ("json_schema",),
    "seeing": ("Hooks", "Received", "Retrying", "Sending", "Waiting"),
    "transports": ("default_async_transport", "default_transport"),
    "values": ("NOT_GIVEN", "NotGiven"),
}
