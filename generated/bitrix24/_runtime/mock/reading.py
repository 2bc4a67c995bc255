# Copied from generator/runtime/mock/reading.py: edit it there, then build.
"""The parameters of a request, out of its query and its body. Pure functions.

Sources: ``settings/how-to-call-rest-api/general-principles`` (GET, JSON, forms),
``settings/how-to-call-rest-api/data-encoding``, ``settings/how-to-call-rest-api/authorization``,
``api-reference/rest-v3`` (JSON by POST alone). The pages do not say what becomes of parameters that
come twice; as in PHP, those of the body win. A token in the header ``Authorization`` stands in
examples alone (``tasks.flow.Flow.get``); in the query of REST 3.0 it is read because a body that is
a list has no place for it.
"""

from __future__ import annotations

import json
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import HTTP
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import quote

from .arrival import JSON
from .php import read_query

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .arrival import Arrival

BODY: Final = "\0list"
"""Under this name a body of REST 3.0 that is a list reaches the handlers: no parameter has it."""

_DEPTH: Final = 512
"""PHP's ``json_decode`` reads nothing that is nested more deeply."""

_FORM: Final = "application/x-www-form-urlencoded"
_PARTS: Final = "multipart/form-data"


class NotReadable(Exception):
    """The body is not what its content type says."""


def read_params(arrival: Arrival, query: str, version: int) -> dict[str, Any]:
    """What was sent, by name; the items of a list that is the body by their places, as in PHP.

    Args:
        arrival: the request.
        query: its query, undecoded. REST 3.0 does not read it.
        version: of the REST API.

    Raises:
        NotReadable: of REST 3.0, the body is not JSON.
    """
    if version == 3:
        return _read_json_alone(arrival)
    params = read_query(query) if query else {}
    if arrival.verb != "POST" or not arrival.body:
        return params
    kind = _kind(arrival.headers)
    if kind == JSON:
        sent = _json(arrival.body)
        if isinstance(sent, list):
            return {**params, **_numbered(cast("list[object]", sent))}
        # A body that is no JSON is as if there were none: PHP finds nothing in it.
        own = cast("dict[str, Any]", sent) if isinstance(sent, dict) else {}
        return {**params, **own}
    if kind == _FORM:
        return {**params, **read_query(arrival.body)}
    if kind == _PARTS:
        return {**params, **_read_parts(arrival)}
    return params


def take_token(params: dict[str, Any], query: str, version: int, header: str) -> str | None:
    """The access token, taken out of the parameters.

    Args:
        params: what was sent; ``auth`` is taken out.
        query: the query of the request.
        version: of the REST API.
        header: what the request says under ``Authorization``.
    """
    found = params.pop("auth", None)
    if found is None and version == 3 and query:
        found = read_query(query).get("auth")
    if found is None:
        kind, _, value = header.partition(" ")
        found = value.strip() if kind.lower() == "bearer" else None
    return found if isinstance(found, str) and found else None


def _numbered(items: list[object]) -> dict[str, Any]:
    return {str(place): item for place, item in enumerate(items)}


def _kind(headers: Mapping[str, str]) -> str:
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def _json(body: bytes) -> object:
    """What JSON says; nothing for what PHP would not read."""
    try:
        sent: object = json.loads(body, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        return None
    # Few bodies have so many brackets that it is worth looking how deep they go.
    flat = body.count(b"[") + body.count(b"{") <= _DEPTH
    return sent if flat or _is_shallow(sent, _DEPTH) else None


def _refuse_constant(name: str) -> None:
    """Python reads NaN and Infinity, which are not JSON."""
    raise ValueError(name)


def _is_shallow(value: object, depth: int) -> bool:
    level = [value]
    for _ in range(depth + 1):
        inner: list[object] = []
        for item in level:
            if isinstance(item, dict):
                inner += cast("dict[str, object]", item).values()
            elif isinstance(item, list):
                inner += cast("list[object]", item)
        if not inner:
            return True
        level = inner
    return False


def _read_json_alone(arrival: Arrival) -> dict[str, Any]:
    if not arrival.body.strip() or arrival.verb != "POST":
        return {}
    sent = _json(arrival.body) if _kind(arrival.headers) == JSON else None
    if isinstance(sent, list):
        return {BODY: sent}
    if not isinstance(sent, dict):
        raise NotReadable("the body is not valid JSON")
    return cast("dict[str, Any]", sent)


def _read_parts(arrival: Arrival) -> dict[str, Any]:
    """The fields of a form in parts; its files are not parameters."""
    head = f"Content-Type: {arrival.headers['content-type']}\r\n\r\n".encode("latin-1", "replace")
    message = BytesParser(EmailMessage, policy=HTTP).parsebytes(head + arrival.body)
    pairs: list[str] = []
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        if isinstance(name, str) and part.get_filename() is None:
            value = part.get_payload(decode=True)
            text = value if isinstance(value, bytes) else b""
            pairs.append(f"{quote(name, errors='surrogateescape')}={quote(text)}")
    return read_query("&".join(pairs))
