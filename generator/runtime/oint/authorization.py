"""The calls of the authorization server: a code or a refresh token for an access token."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode, urlsplit

from ..data import load
from ..errors import ConfigurationError
from ..http import HTTPRequest
from ..portal import LOOPBACK
from ..secrets import Secret
from .local import plain, query
from .values import is_given

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .model import Function, Option

OAUTH_URL: Final = "https://oauth.bitrix.info/oauth/token/"
METHOD: Final = "oauth/token"
_OPEN_FIELDS: Final = frozenset({"client_id", "grant_type"})


def request_of(function: Function, values: Mapping[str, object]) -> HTTPRequest:
    """The request of such a call.

    Raises:
        ParameterError: a text cannot be sent.
        ConfigurationError: the environment names a wrong address.
    """
    address = f"{_server()}?{urlencode({'grant_type': function.oauth})}"
    return HTTPRequest(
        url=f"{address}&{query(function, values)}",
        method=METHOD,
        verb="GET",
        secrets=secrets_of(function, values),
    )


def is_secret(function: Function, option: Option) -> bool:
    """Whether what an option holds must not be shown."""
    is_open = function.oauth is None or option.sends in _OPEN_FIELDS
    return option.role == "token" or not is_open


def secrets_of(function: Function, values: Mapping[str, object]) -> tuple[Secret, ...]:
    """What must not be shown of the values, with and without the spaces around it."""
    texts: dict[str, None] = {}
    for option in function.options:
        value = values.get(option.option)
        if is_secret(function, option) and is_given(value):
            text = str(plain(value))
            texts |= dict.fromkeys((text, text.strip()))
    return tuple(Secret(text) for text in texts if text)


def _server() -> str:
    """Address of the authorization server; a test or a proxy may name another."""
    command: str = load("index").get("command", "")
    variable = f"{re.sub(r'[^0-9A-Za-z]+', '_', command).upper()}_OAUTH_URL"
    url = os.environ.get(variable, "").strip() or OAUTH_URL
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        raise ConfigurationError(f"{variable} is no address") from None
    if not host or parts.query or parts.fragment or "@" in parts.netloc:
        raise ConfigurationError(f"{variable} is no address such as {OAUTH_URL}")
    if parts.scheme != "https" and not (parts.scheme == "http" and host in LOOPBACK):
        raise ConfigurationError(f"{variable} must begin with https://: it gets the client secret")
    return url
