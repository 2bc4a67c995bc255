"""Requests and answers of the REST protocol, as pure functions. Does no I/O."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from .answer import NotJSON
from .data import method as spec_of
from .errors import APIError, Bitrix24Error, HTTPError, ParameterError, error_class
from .http import HTTPReply, HTTPRequest
from .items import what_came
from .objects import objects_of, with_objects
from .response import TIME_FIELDS, Response, Time
from .secrets import redact
from .shown import masked
from .values import to_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .portal import Portal
    from .streams import Files, Stream

T = TypeVar("T")
_LONGEST: Final = 1000
"""Characters of a portal's text in a message."""
_EXCERPT: Final = 16_384
_MOST: Final = 50
"""Parameters that an error names."""
_COUNT = re.compile(r"-?[0-9]{1,18}(\.0{1,3})?")


def request_of(
    portal: Portal,
    method: str,
    version: int,
    params: Mapping[str, object],
    files: Files | None = None,
) -> HTTPRequest:
    """Write the request: parameters as JSON, an access token as the field ``auth`` behind them.

    Args:
        portal: whom it is for.
        method: name on the wire.
        version: of the REST API.
        params: by their names on the wire.
        files: what stands for files in the parameters; they are sent as Base64.

    Raises:
        ParameterError: a parameter cannot be sent, is the client's own, or is of another version.
    """
    if portal.token is not None and "auth" in params:
        message = "auth: the client sends its own token; make another client for another"
        raise ParameterError(message)
    if version == 3 and isinstance(params.get("filter"), dict | list):
        from .filters import check_filter  # few calls have one

        check_filter(method, params["filter"])
    body = params if portal.token is None else {**params, "auth": portal.token}
    try:
        content = to_json(body)
    except ParameterError as error:
        failure = ParameterError(f"{method}: {redact(str(error), *portal.secrets)}")
    else:
        if files is not None and files.sources:
            from .streams import filled  # few calls send any

            return _request(portal, method, version, filled(content, files))
        return _request(portal, method, version, content)
    failure.method = method
    raise failure


def _request(portal: Portal, method: str, version: int, content: bytes | Stream) -> HTTPRequest:
    return HTTPRequest(
        url=portal.address(method, version),
        method=method,
        version=version,
        body=content,
        secrets=portal.secrets,
    )


def response_of(request: HTTPRequest, reply: HTTPReply) -> Response[Any]:
    """Read the answer.

    Raises:
        APIError: the portal refused the call.
        HTTPError: what came is not an answer of the REST API.
    """
    response = outcome_of(request, reply)
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


def outcome_of(request: HTTPRequest, reply: HTTPReply) -> Response[Any] | Bitrix24Error:
    """The answer, or the error that it is."""
    answer = _object_in(request, reply)
    if isinstance(answer, Bitrix24Error):
        return answer
    if _refuses(reply, answer):
        return _api_error(request, reply, answer)
    if "result" not in answer and _has_envelope(request):
        came = _safe(request, what_came(answer))
        return _not_rest(request, reply, f"the answer has neither result nor error: {came}")
    result = answer.get("result", answer)
    if b"[]" in reply.body:  # few answers make us look at what the spec says
        result = with_objects(result, objects_of(request.method, request.version))
    return Response(
        result=result,
        time=_time_of(answer.get("time")),
        total=_count_of(answer.get("total")),
        next=_count_of(answer.get("next")),
        method=request.method,
        status=reply.status,
        headers=reply.headers,
        raw=answer,
    )


def _has_envelope(request: HTTPRequest) -> bool:
    """Whether the result of a method stands in an envelope; of a few it is the whole answer."""
    known = spec_of(request.method, request.version)
    return known is None or known.envelope


def _refuses(reply: HTTPReply, answer: dict[str, Any]) -> bool:
    """Whether an answer is an error: it says so, or its status, or it has but an error's words."""
    if reply.status >= 400 or answer.get("error"):
        return True
    if "result" not in answer:
        has_words = not {"error_description", "errors"}.isdisjoint(answer)
        return has_words or answer.get("error") is not None
    told = answer.get("error_description") or answer.get("errors")
    return answer["result"] is None and bool(told)


def _object_in(request: HTTPRequest, reply: HTTPReply) -> dict[str, Any] | HTTPError:
    if 300 <= reply.status < 400 and reply.status != 304:
        return _not_rest(request, reply, _redirect(request, reply))
    if not reply.body.strip():
        return _not_rest(request, reply, "the body is empty")
    answer = reply.content
    if isinstance(answer, NotJSON):
        return _not_rest(request, reply, _excerpt(request, reply))
    if not isinstance(answer, dict):
        return _not_rest(request, reply, "the JSON is not an object")
    return cast("dict[str, Any]", answer)


def _api_error(request: HTTPRequest, reply: HTTPReply, answer: dict[str, Any]) -> APIError:
    code, description, details = _words(answer)
    if not (code or description) and "result" in answer:
        description = "the answer has a result, and the status of an error"
    validation = _validation_of(request, details)
    fields = [item.get("field", "") for item in validation]
    from .error_meaning import documented_error  # only a refusal needs its tables
    from .markup import plain

    code, description = code[:_EXCERPT], description[:_EXCERPT]
    meaning, kind = documented_error(
        request.method, request.version, code, description, fields, status=reply.status
    )
    return error_class(kind, reply.status)(
        code=_safe(request, code)[:_LONGEST],
        description=_safe(request, plain(description))[:_LONGEST],
        method=request.method,
        status=reply.status,
        meaning=meaning,
        validation=validation,
        answer=masked(answer, request),
        headers=_headers(request, reply),
    )


def _words(answer: dict[str, Any]) -> tuple[str, str, object]:
    """Code and description of an error, and what it says of parameters, wherever they stand."""
    error: object = answer.get("error")
    if error is None:
        error = answer.get("errors")
        if isinstance(error, list):
            error = next(iter(cast("list[object]", error)), None)
    if isinstance(error, dict):  # REST 3.0
        details = cast("dict[str, object]", error)
        text = _first(details, "message", "error_description") or answer.get("error_description")
        return _text(_first(details, "code", "error")), _text(text), details.get("validation")
    return _text(error), _text(_first(answer, "error_description", "message")), None


def _first(answer: dict[str, Any], *names: str) -> object:
    """What stands under the first of the names that says something."""
    return next((answer[name] for name in names if answer.get(name)), None)


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _validation_of(request: HTTPRequest, value: object) -> tuple[dict[str, str], ...]:
    from .markup import plain

    if not isinstance(value, list):
        return ()
    entries = [
        cast("dict[str, object]", v) for v in cast("list[object]", value) if isinstance(v, dict)
    ]
    return tuple(
        {
            _safe(request, key[:_EXCERPT])[:_LONGEST]: _safe(request, plain(str(item)[:_EXCERPT]))[
                :_LONGEST
            ]
            for key, item in [*entry.items()][:_MOST]
        }
        for entry in entries[:_MOST]
    )


def _not_rest(request: HTTPRequest, reply: HTTPReply, reason: str) -> HTTPError:
    hint = " Check the webhook code or token." if reply.status in {401, 403} else ""
    what = f"HTTP {reply.status}, but not an answer of the REST API"
    return HTTPError(
        f"{request.method}: {what}: {reason}.{hint}",
        status=reply.status,
        method=request.method,
        headers=_headers(request, reply),
    )


def _headers(request: HTTPRequest, reply: HTTPReply) -> dict[str, str]:
    """The headers of an answer, so that ``Retry-After`` and the like are not lost."""
    headers = reply.headers.items()
    return {_safe(request, name): _safe(request, value) for name, value in headers}


def _redirect(request: HTTPRequest, reply: HTTPReply) -> str:
    found = _header(reply, "location")
    if not found:
        return "the portal points elsewhere, and does not say where"
    target = _safe(request, found).split("?", 1)[0]
    return (
        f"the portal points to {target[:200]} instead; if it was renamed, use its new address "
        "(only one to the same call in the same zone of Bitrix24 is followed, once: anywhere else "
        "the secret would go to a stranger)"
    )


def _excerpt(request: HTTPRequest, reply: HTTPReply) -> str:
    kind = _safe(request, _header(reply, "content-type") or "no content type").split(";")[0]
    # Cut only when it is masked; what is far behind cannot reach the excerpt.
    text = _safe(request, reply.body[:_EXCERPT].decode("utf-8", "replace").replace("\0", ""))
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
