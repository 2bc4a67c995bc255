# Copied from generator/runtime/mock/reading.py: edit it there, then build.
"""The parameters of a request, out of its query and its body. Pure functions.

Sources: ``settings/how-to-call-rest-api/general-principles`` (GET, JSON, forms),
``settings/how-to-call-rest-api/data-encoding``, ``api-reference/rest-v3`` (JSON by POST alone).
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

_FORM: Final = "application/x-www-form-urlencoded"
_PARTS: Final = "multipart/form-data"


class NotReadable(Exception):
    """The body is not what its content type says."""


def read_params(arrival: Arrival, query: str, version: int) -> Any:
    """What was sent: an object of parameters, or a list where the body is one.

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
            return cast("list[object]", sent)
        # A body that is no JSON is as if there were none: PHP finds nothing in it.
        own = cast("dict[str, Any]", sent) if isinstance(sent, dict) else {}
        return {**params, **own}
    if kind == _FORM:
        return {**params, **read_query(arrival.body.decode("latin-1"))}
    if kind == _PARTS:
        return {**params, **_read_parts(arrival)}
    return params


def _kind(headers: Mapping[str, str]) -> str:
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def _json(body: bytes) -> object:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _read_json_alone(arrival: Arrival) -> Any:
    if not arrival.body.strip() or arrival.verb != "POST":
        return {}
    sent = _json(arrival.body) if _kind(arrival.headers) == JSON else None
    if not isinstance(sent, dict | list):
        raise NotReadable("the body is not valid JSON")
    return cast("Any", sent)


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
            pairs.append(f"{quote(name)}={quote(text)}")
    return read_query("&".join(pairs))
