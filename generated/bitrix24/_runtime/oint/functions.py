# Copied from generator/runtime/oint/functions.py: edit it there, then build.
"""Calling the functions of OpenIntegrations: options become a request, the answer stays whole.

Owns which road a function takes: a method of the portal, an upload, the authorization server, or no
road at all. Requests are written, sent and read by the same code as those of the client.

A traceback may be shown with its variables: no function that raises holds a secret in clear text.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from ..calls import Call, Calls
from ..errors import APIError, HTTPError, ParameterError
from ..flow import Exchange, Options
from ..network import NETWORK
from ..portal import MOCK_PORTAL, Portal, read_portal
from ..protocol import answer_of
from ..protocol import request_of as portal_request
from ..secrets import Secret, redact
from ..shown import shown_body
from ..streams import Files
from ..timeouts import RETRIES, TIMEOUT
from ..transports import mock_transport, transport_for
from ..way import Way
from . import authorization
from .catalogue import fits_its_method, named
from .local import answered, check_text, domain_of, filter_fields, is_on, plain
from .params import sent
from .upload import upload_of
from .values import is_given, read

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..errors import Bitrix24Error
    from ..http import HTTPRequest, Transport
    from ..streams import Progress, Source
    from .model import Function, Language, Option


_NO_PORTAL: Final = Portal("https://oauth.bitrix.info")
"""The authorization server is called by its whole address."""


class Answered(NamedTuple):
    """An answer.

    Attributes:
        answer: the whole of it, or what is made of it.
        error: the error that it tells of.
        lacks: what it should have and has not.
    """

    answer: Any
    error: APIError | None = None
    lacks: str = ""


class Means(NamedTuple):
    """How a call is made.

    Attributes:
        transport: what sends requests, instead of the one that is kept.
        language: of the texts in structures.
        progress: told how many bytes of a file have gone, or come, of how many.
        retries: how often a request may be sent again.
    """

    transport: Transport | None = None
    language: Language = "en"
    progress: Progress | None = None
    retries: int = RETRIES


def call(
    function: str, values: Mapping[str, object], *, transport: Transport | None = None
) -> dict[str, Any]:
    """Call a function and give back the whole answer, also where the portal answers an error.

    Args:
        function: any of its names.
        values: options by their long names; ``None`` and empty text are not sent.
        transport: what sends the request, instead of ``requests``.

    Raises:
        ParameterError: an option is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        HTTPError: what came is not JSON.
        TransportError: no answer came.
    """
    try:
        answer: dict[str, Any] = ask(named(function), values, Means(transport)).answer
    finally:
        del values
    return answer


def ask(function: Function, values: Mapping[str, object], means: Means | None = None) -> Answered:
    """Call a function, and say beside its answer which error that is. Raises like ``call``."""
    closed = sealed(function, values)
    del values
    try:
        return _asked(function, closed, means or Means())
    except ParameterError as error:
        failure = _without_secrets(error, closed)
    raise failure


def _asked(function: Function, values: Mapping[str, object], means: Means) -> Answered:
    _check(function, values)
    if function.local:
        return Answered(answered(function, values, means.language))
    if function.oauth:
        request = authorization.request_of(function, values)
        way = Way(
            _NO_PORTAL, TIMEOUT, means.transport or _kept_transport(), network=NETWORK, limits=None
        )
        asked = Calls(way, Options(TIMEOUT, 0)).sent(request)
        return _read(asked, "access_token")
    calls = _calls(function, values, means)
    if function.upload:
        return _upload(function, values, calls, means)
    is_empty = function.answers == "filter_fields" and is_on(function, "empty", values)
    params, sources = sent(function, values, means.progress)
    files = Files(sources, means.progress)
    found = _read(calls.sent(Call(function.calls or "", function.version, params, files)))
    if function.answers == "filter_fields" and found.error is None and not found.lacks:
        return Answered(filter_fields(found.answer, is_empty=is_empty))
    return found


def _without_secrets(error: ParameterError, values: Mapping[str, object]) -> ParameterError:
    """The same error, should options have been mixed up so that one of them shows a secret."""
    secrets = [value for value in values.values() if isinstance(value, Secret)]
    failure = ParameterError(redact(str(error), *secrets))
    failure.method = error.method
    return failure


def preview(
    function: str, values: Mapping[str, object], language: Language = "en"
) -> dict[str, Any]:
    """What ``call`` would send, without secrets; nothing is sent. Raises like ``call``."""
    try:
        found = named(function)
        values = closed = sealed(found, values)
    finally:
        del values
    return _preview(found, closed, language)


def _preview(found: Function, values: Mapping[str, object], language: Language) -> dict[str, Any]:
    try:
        return _previewed(found, values, language)
    except ParameterError as error:
        failure = _without_secrets(error, values)
    raise failure


def _previewed(found: Function, values: Mapping[str, object], language: Language) -> dict[str, Any]:
    _check(found, values)
    if found.local:
        return {"request": None, "answer": answered(found, values, language)}
    request = _request(found, values)
    shown: dict[str, Any] = {"verb": request.verb, "url": request.shown_url}
    if request.body:
        shown["body"] = shown_body(request)
    if found.upload:
        name, file = _named_file(found, values)
        shown["then"] = {"verb": "POST", "file": name, "bytes": file.size}
    return shown


def missing(function: Function, values: Mapping[str, object]) -> list[str]:
    """The required options that are not given."""
    return [
        option.option
        for option in function.options
        if option.required and not is_given(values.get(option.option))
    ]


def sealed(function: Function, values: Mapping[str, object]) -> dict[str, object]:
    """The values, with those wrapped that are secret or may hold a secret, as a webhook does."""
    closed = {option.option for option in function.options if _is_closed(function, option)}
    return {
        name: Secret(str.__str__(value)) if name in closed and isinstance(value, str) else value
        for name, value in values.items()
    }


def mock_of(function: Function) -> Transport:
    """A transport that answers as this function's documentation shows."""
    return mock_transport(answers=_documented(function), check=fits_its_method(function))


def transport_of(function: Function, values: Mapping[str, object]) -> Transport:
    """What sends the request of a call; the mock answers as its documentation shows."""
    values = sealed(function, values)
    portal = _portal(function, values) if _role(function, values, "url") else None
    return mock_of(function) if portal is MOCK_PORTAL else transport_for(portal)


def _check(function: Function, values: Mapping[str, object]) -> None:
    lacking = missing(function, values)
    if lacking:
        raise ParameterError(f"{function.function}: missing: {', '.join(lacking)}")


def _is_closed(function: Function, option: Option) -> bool:
    names_portal = function.local == "authorization_link" and option.option == domain_of(function)
    return option.role == "url" or names_portal or authorization.is_secret(function, option)


@cache
def _kept_transport() -> Transport:
    """What sends all requests of this process; its connections are kept, for any thread."""
    return transport_for(None)


def _transport(function: Function, values: Mapping[str, object], means: Means) -> Transport:
    if means.transport is not None:
        return means.transport
    if _portal(function, values) is MOCK_PORTAL:
        return mock_of(function)
    return _kept_transport()


def _portal(function: Function, values: Mapping[str, object]) -> Portal:
    return read_portal(_role(function, values, "url"), _role(function, values, "token"))


def _role(function: Function, values: Mapping[str, object], role: str) -> str:
    for option in function.options:
        if option.role == role:
            value = values.get(option.option)
            text = plain(value) if is_given(value) else ""
            return text.strip() if isinstance(text, str) else cast("str", text)  # refused later
    return ""


def _request(function: Function, values: Mapping[str, object]) -> HTTPRequest:
    if function.oauth:
        return authorization.request_of(function, values)
    params, sources = sent(function, values)
    portal = _portal(function, values)
    return portal_request(portal, function.calls or "", function.version, params, Files(sources))


def _calls(function: Function, values: Mapping[str, object], means: Means) -> Calls:
    """What calls the portal of a function."""
    portal, transport = _portal(function, values), _transport(function, values, means)
    is_kept = means.transport is None and portal is not MOCK_PORTAL
    way = _way(portal) if is_kept else Way(portal, TIMEOUT, transport, network=NETWORK)
    return Calls(way, Options(TIMEOUT, means.retries))


@lru_cache(maxsize=1_000)
def _way(portal: Portal) -> Way:
    """What all calls to a portal share: retries, limits, the name that it has now."""
    return Way(portal, TIMEOUT, None, network=NETWORK)


def _read(exchange: Exchange, wanted: str = "result") -> Answered:
    """The whole answer, the error that it tells of, and whether it has what it should."""
    outcome = exchange.outcome
    if exchange.reply is None:
        raise cast("Bitrix24Error", outcome)
    try:
        answer = answer_of(exchange.request, exchange.reply)
    except HTTPError as error:
        raise (outcome if isinstance(outcome, HTTPError) else error) from None
    if "error" not in answer:
        return Answered(answer, lacks="" if wanted in answer else wanted)
    del answer  # it may repeat the secret, and what follows may raise
    if isinstance(outcome, HTTPError):
        raise outcome
    refusal = outcome if isinstance(outcome, APIError) else None
    return Answered(answer_of(exchange.request, exchange.reply), refusal)


def _upload(
    function: Function, values: Mapping[str, object], calls: Calls, means: Means
) -> Answered:
    """Ask where the file is wanted, and send it there."""
    named_file = _named_file(function, values, means.progress)  # a wrong path costs no request
    method = function.calls or ""
    call = Call(method, function.version, sent(function, values).params)
    first = _read(calls.sent(call))
    if first.error is not None or calls.portal is MOCK_PORTAL:
        return first
    request = upload_of(calls.portal, method, first.answer, named_file, means.progress)
    del first  # it holds the secret of the upload, and what follows may raise
    return _read(calls.sent(request))


def _named_file(
    function: Function, values: Mapping[str, object], progress: Progress | None = None
) -> tuple[str, Source]:
    """The file that is uploaded, behind its name."""
    option = next(item for item in function.options if item.option == function.upload)
    named_by = option.named or ""
    check_text(values[named_by], named_by)
    file: Any = read(values[option.option], option, progress)
    return str(values[named_by]), file


def _documented(function: Function) -> dict[str, Any] | None:
    """The answer that the mock gives: that of the documentation of the function."""
    if not function.examples or function.local or function.answers:
        return None
    answer: dict[str, Any] = function.examples[0].answer
    return {function.calls or authorization.METHOD: answer}
