"""The functions of OpenIntegrations: their options become a request, the answer stays whole.

Owns what is special about these functions: which values count as given, how numbers are read, the
two OAuth calls and the authorization link. Names and options are data (``oint.json``).

A traceback may be shown with its variables: no function that raises holds a secret in clear text.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast
from urllib.parse import quote, urlencode, urlsplit

from ..data import load
from ..data import method as spec_of
from ..errors import APIError, ConfigurationError, ParameterError
from ..http import HTTPRequest
from ..portal import LOOPBACK, Portal, read_portal
from ..protocol import answer_of, request_of, response_of
from ..secrets import Secret
from ..shown import shown_body
from ..transports import mock_transport, transport_for
from .params import converted, ordered, put

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..http import HTTPReply, Transport

Function = dict[str, Any]
Option = dict[str, Any]

OAUTH_URL: Final = "https://oauth.bitrix.info/oauth/token/"
_OPEN_FIELDS: Final = frozenset({"client_id", "grant_type"})


class Prepared(NamedTuple):
    """What a call comes to: a request, or an answer that needs none."""

    request: HTTPRequest | None
    answer: str | None = None


class Answered(NamedTuple):
    """A whole answer, and the error that it tells of."""

    answer: Any
    error: APIError | None = None


def call(
    function: str, values: Mapping[str, object], *, transport: Transport | None = None
) -> dict[str, Any]:
    """Call a function and give back the whole answer, also where the portal answers an error.

    Args:
        function: English name.
        values: options by their long names; ``None`` and empty text are not sent.
        transport: what sends the request, instead of ``requests``.

    Raises:
        ParameterError: an option is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        HTTPError: what came is not JSON.
        TransportError: no answer came.
    """
    try:
        answer: dict[str, Any] = ask(named(function), values, transport).answer
    finally:
        del values
    return answer


def text(function: str, values: Mapping[str, object]) -> str:
    """Call a function that needs no portal and answers a text.

    Raises:
        ParameterError: an option is missing or cannot be read.
        ConfigurationError: the address is wrong.
    """
    try:
        return str(ask(named(function), values, None).answer)
    finally:
        del values


def ask(function: Function, values: Mapping[str, object], transport: Transport | None) -> Answered:
    """Call a function, and say beside its answer which error that is. Raises like ``call``."""
    values = _sealed(function, values)
    prepared = prepare(function, values)
    request = prepared.request
    if request is None:
        return Answered(prepared.answer)
    sender = transport or transport_of(function, values)
    try:
        reply = sender.send(request)
    finally:
        if transport is None:
            sender.close()
    answer = answer_of(request, reply)
    if "error" not in answer:
        return Answered(answer)
    del answer  # it may repeat the secret, and what follows may raise
    error = _error_of(request, reply)
    return Answered(answer_of(request, reply), error)


def _error_of(request: HTTPRequest, reply: HTTPReply) -> APIError | None:
    try:
        response_of(request, reply)
    except APIError as error:
        return error
    return None


def preview(function: str, values: Mapping[str, object]) -> dict[str, Any]:
    """What ``call`` would send, without secrets; nothing is sent. Raises like ``call``."""
    try:
        prepared = prepare(named(function), values)
    finally:
        del values
    if prepared.request is None:
        return {"request": None, "answer": prepared.answer}
    shown = {"verb": prepared.request.verb, "url": prepared.request.shown_url}
    return {**shown, "body": shown_body(prepared.request)} if prepared.request.body else shown


def named(function: str) -> Function:
    """The data of a function.

    Raises:
        ParameterError: there is no such function.
    """
    functions: list[Function] = load("oint").get("functions", [])
    for candidate in functions:
        if candidate["function"] == function:
            return candidate
    raise ParameterError(f"there is no function {function}")


def missing(function: Function, values: Mapping[str, object]) -> list[str]:
    """The required options that are not given."""
    return [
        option["option"]
        for option in function["options"]
        if option["required"] and not _is_given(values.get(option["option"]))
    ]


def prepare(function: Function, values: Mapping[str, object]) -> Prepared:
    """Make the request of a call, without sending it. Raises like ``call``."""
    values = _sealed(function, values)
    lacking = missing(function, values)
    if lacking:
        raise ParameterError(f"{function['function']}: missing: {', '.join(lacking)}")
    if function["local"]:
        return Prepared(None, _authorization_link(function, values))
    if function["oauth"]:
        return Prepared(_oauth_request(function, values))
    method, version = function["calls"], function.get("version", 2)
    params: dict[str, object] = {}
    for option in function["options"]:
        value = values.get(option["option"])
        if option["sends"] and _is_given(value):
            put(params, option["sends"], converted(value, option, method, version))
    known = spec_of(method, version)
    fields = known.params if known else ()
    portal = _portal_of(function, values)
    return Prepared(request_of(portal, method, version, ordered(params, fields)))


def _sealed(function: Function, values: Mapping[str, object]) -> dict[str, object]:
    """The values, with those wrapped that are secret or may hold a secret, as a webhook does."""
    closed = {option["option"] for option in function["options"] if _is_closed(function, option)}
    return {
        name: Secret(_plain(value)) if name in closed and _is_given(value) else value
        for name, value in values.items()
    }


def _is_closed(function: Function, option: Option) -> bool:
    is_address = option["role"] == "url" or option is _domain_option(function)
    return is_address or _is_secret(function, option)


def _is_secret(function: Function, option: Option) -> bool:
    return option["role"] == "token" or (
        function["oauth"] is not None and option["sends"] not in _OPEN_FIELDS
    )


def _domain_option(function: Function) -> Option | None:
    """The option of an authorization link that names the portal."""
    if not function["local"]:
        return None
    options: list[Option] = function["options"]
    return next(option for option in options if not option["sends"] and not option["role"])


def _plain(value: object) -> str:
    return value.reveal() if isinstance(value, Secret) else str(value)


def _portal_of(function: Function, values: Mapping[str, object]) -> Portal:
    return read_portal(_role(function, values, "url"), _role(function, values, "token"))


def mock_of(function: Function) -> Transport:
    """A transport that answers as this function's documentation shows."""
    return mock_transport(answers=_documented(function))


def transport_of(function: Function, values: Mapping[str, object]) -> Transport:
    """What sends the request of a call; the mock answers as its documentation shows."""
    values = _sealed(function, values)
    portal = _portal_of(function, values) if _role(function, values, "url") else None
    return transport_for(portal, answers=_documented(function))


def _documented(function: Function) -> dict[str, Any] | None:
    examples: list[dict[str, Any]] = function["examples"]
    asks = bool(examples) and not function["local"]
    return {_wire_name(function): examples[0]["answer"]} if asks else None


def _wire_name(function: Function) -> str:
    name: str = function["calls"] or "oauth/token"
    return name


def _is_given(value: object) -> bool:
    """Whether a value is sent: 0 and ``False`` are, unlike in the original."""
    return value is not None and value != ""


def _role(function: Function, values: Mapping[str, object], role: str) -> str:
    for option in function["options"]:
        if option["role"] == role:
            value = values.get(option["option"])
            return _plain(value).strip() if _is_given(value) else ""
    return ""


def _authorization_link(function: Function, values: Mapping[str, object]) -> str:
    """The address at which a user lets an application in. The domain may have ``https://``."""
    option = cast("Option", _domain_option(function))
    base = read_portal(_plain(values[option["option"]]), "-").base
    return f"{base}/oauth/authorize/?{_query(function, values)}"


def _oauth_request(function: Function, values: Mapping[str, object]) -> HTTPRequest:
    address = f"{_oauth_url()}?{urlencode({'grant_type': function['oauth']})}"
    return HTTPRequest(
        url=f"{address}&{_query(function, values)}",
        method=_wire_name(function),
        verb="GET",
        secrets=secrets_of(function, values),
    )


def secrets_of(function: Function, values: Mapping[str, object]) -> tuple[Secret, ...]:
    """What must not be shown of the values: as they are, and as they stand in an address."""
    texts: dict[str, None] = {}
    for option in function["options"]:
        value = values.get(option["option"])
        if _is_secret(function, option) and _is_given(value):
            text = _plain(value)
            quoted = quote(text, safe="", errors="replace")
            texts |= dict.fromkeys((text, quoted, text.strip()))
    return tuple(Secret(text) for text in texts if text)


def _query(function: Function, values: Mapping[str, object]) -> str:
    sent = {
        option["sends"]: values[option["option"]]
        for option in function["options"]
        if option["sends"] and _is_given(values.get(option["option"]))
    }
    if not all(_is_whole(value) for value in sent.values()):
        raise ParameterError(
            f"{function['function']}: a text holds half of a character (a lone surrogate)"
        )
    fields = {name: _plain(value) for name, value in sent.items()}
    return urlencode(fields, quote_via=quote, safe="")


def _is_whole(value: object) -> bool:
    try:
        _plain(value).encode()
    except UnicodeEncodeError:
        return False
    return True


def _oauth_url() -> str:
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
