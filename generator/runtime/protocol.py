"""Requests and answers of the REST protocol, as pure functions. Does no I/O."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .data import documented_error
from .errors import APIError, Bitrix24Error, HTTPError, error_class
from .http import HTTPReply, HTTPRequest
from .response import TIME_FIELDS, Response, Time
from .secrets import redact
from .shown import masked
from .values import to_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .portal import Portal

T = TypeVar("T")
_COUNT = re.compile(r"-?[0-9]{1,18}(\.0{1,3})?")


def request_of(
    portal: Portal, method: str, version: int, params: Mapping[str, object]
) -> HTTPRequest:
    """Write the request: parameters as JSON, an access token as the field ``auth`` behind them."""
    body = params if portal.token is None else {**params, "auth": portal.token}
    return HTTPRequest(
        url=portal.address(method, version),
        method=method,
        version=version,
        body=to_json(body),
        secrets=portal.secrets,
    )


def response_of(request: HTTPRequest, reply: HTTPReply) -> Response[Any]:
    """Read the answer.

    Raises:
        APIError: the portal refused the call.
        HTTPError: what came is not an answer of the REST API.
    """
    response = _response_in(request, reply)
    if isinstance(response, Bitrix24Error):
        raise response  # here and not below, where what came is a local variable: see answer_of
    return response


def answer_of(request: HTTPRequest, reply: HTTPReply) -> dict[str, Any]:
    """The JSON object that came, be it a result or an error.

    A traceback may be shown with its variables, and a portal may repeat the secret: so no function
    that holds parts of the answer raises.
    """
    answer = _object_in(request, reply)
    if isinstance(answer, Bitrix24Error):
        raise answer
    return answer


def _response_in(request: HTTPRequest, reply: HTTPReply) -> Response[Any] | Bitrix24Error:
    answer = _object_in(request, reply)
    if isinstance(answer, Bitrix24Error):
        return answer
    if answer.get("error") is not None:
        return _api_error(request, reply, answer)
    if "result" not in answer:
        return _not_rest(request, reply, "the answer has neither result nor error")
    return Response(
        result=answer["result"],
        time=_time_of(answer.get("time")),
        total=_count_of(answer.get("total")),
        next=_count_of(answer.get("next")),
        method=request.method,
        status=reply.status,
        headers=reply.headers,
        raw=answer,
    )


def _object_in(request: HTTPRequest, reply: HTTPReply) -> dict[str, Any] | HTTPError:
    if 300 <= reply.status < 400:
        return _not_rest(request, reply, _redirect(request, reply))
    if not reply.body.strip():
        return _not_rest(request, reply, "the body is empty")
    try:
        answer: object = json.loads(reply.body, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        return _not_rest(request, reply, _excerpt(request, reply))
    if not isinstance(answer, dict):
        return _not_rest(request, reply, "the JSON is not an object")
    return cast("dict[str, Any]", answer)


def _refuse_constant(name: str) -> None:
    """Python reads NaN and Infinity, which are not JSON and nothing that users expect."""
    raise ValueError(name)


def with_result(response: Response[Any], result: T) -> Response[T]:
    """The same answer around another view of its result."""
    return cast("Response[T]", replace(response, result=result))


def _api_error(request: HTTPRequest, reply: HTTPReply, answer: dict[str, Any]) -> APIError:
    error = answer["error"]
    if isinstance(error, dict):  # REST 3.0
        details = cast("dict[str, Any]", error)
        code, description = _text(details.get("code")), _text(details.get("message"))
        validation = _validation_of(request, details.get("validation"))
    else:
        code, description = str(error), _text(answer.get("error_description"))
        validation = ()
    fields = [item.get("field", "") for item in validation]
    meaning, kind = documented_error(request.method, request.version, code, description, fields)
    return error_class(kind, reply.status)(
        code=_safe(request, code),
        description=_safe(request, description),
        method=request.method,
        status=reply.status,
        meaning=meaning,
        validation=validation,
        answer=masked(answer, request) if _repeats_a_secret(request, reply) else answer,
    )


def _repeats_a_secret(request: HTTPRequest, reply: HTTPReply) -> bool:
    return any(secret and secret.reveal().encode() in reply.body for secret in request.secrets)


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _validation_of(request: HTTPRequest, value: object) -> tuple[dict[str, str], ...]:
    if not isinstance(value, list):
        return ()
    entries = [
        cast("dict[str, object]", v) for v in cast("list[object]", value) if isinstance(v, dict)
    ]
    return tuple(
        {key: _safe(request, str(item)) for key, item in entry.items()} for entry in entries
    )


def _not_rest(request: HTTPRequest, reply: HTTPReply, reason: str) -> HTTPError:
    hint = " Check the webhook code or token." if reply.status in {401, 403} else ""
    what = f"HTTP {reply.status}, but not an answer of the REST API"
    return HTTPError(
        f"{request.method}: {what}: {reason}.{hint}",
        status=reply.status,
        method=request.method,
    )


def _redirect(request: HTTPRequest, reply: HTTPReply) -> str:
    target = _safe(request, _header(reply, "location") or "nowhere").split("?", 1)[0]
    return (
        f"the portal points to {target[:200]} instead; if it was renamed, use its new address "
        "(redirects are not followed: the secret would go to another host)"
    )


def _excerpt(request: HTTPRequest, reply: HTTPReply) -> str:
    kind = _safe(request, _header(reply, "content-type") or "no content type").split(";")[0]
    text = _safe(request, reply.body.decode("utf-8", "replace"))  # cut only when it is masked
    text = " ".join(text[:400].split())
    return f"{kind[:50]} that is not whole JSON, beginning {text[:120]!r}"


def _header(reply: HTTPReply, name: str) -> str | None:
    return next((value for key, value in reply.headers.items() if key.lower() == name), None)


def _safe(request: HTTPRequest, text: str) -> str:
    shown = redact(text, *request.secrets)
    return "".join(char if char.isprintable() else " " for char in shown)


def _time_of(value: object) -> Time:
    if not isinstance(value, dict):
        return Time()
    fields = cast("dict[str, Any]", value)
    return Time(**{name: item for name, item in fields.items() if name in TIME_FIELDS})


def _count_of(value: object) -> int | None:
    """A number that counts, also where a portal writes it as a text or with a point."""
    if isinstance(value, str) and _COUNT.fullmatch(value):
        return int(value.partition(".")[0])
    if isinstance(value, float) and value.is_integer() and abs(value) < 10**18:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
