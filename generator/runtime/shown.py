"""Requests as a person may see them: no webhook code, no token."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, cast

from .secrets import MASK, redact

if TYPE_CHECKING:
    from .http import HTTPRequest

_SECRET: Final = frozenset({"auth", "access_token", "refresh_token", "client_secret"})


def shown_body(request: HTTPRequest) -> Any:
    """The parameters of a request, with what is secret masked."""
    return masked(json.loads(request.body or b"{}"), request)


def masked(value: object, request: HTTPRequest) -> Any:
    """A part of a request or an answer, with what is secret masked."""
    if isinstance(value, str):
        return redact(value, *request.secrets)
    if isinstance(value, list):
        return [masked(item, request) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        return {
            key: MASK if key.casefold() in _SECRET else masked(item, request)
            for key, item in cast("dict[str, object]", value).items()
        }
    return value
