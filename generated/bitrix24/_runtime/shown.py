# Copied from generator/runtime/shown.py: edit it there, then build.
"""Requests as a person may see them: no webhook code, no token."""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, cast

from .secrets import MASK, redact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .http import HTTPRequest

_SECRET: Final = frozenset({"auth", "access_token", "refresh_token", "client_secret"})

CUT: Final = "…"
_DEEPEST: Final = 100
_MOST: Final = 10_000
"""Values of an answer that are looked at: an error keeps no more."""
_LONGEST: Final = 1_000_000

_Holder = dict[str, object] | list[object]


def shown_body(request: HTTPRequest) -> Any:
    """The parameters of a request, with what is secret masked."""
    body = request.body if isinstance(request.body, bytes) else request.body.outline()
    return masked(json.loads(body or b"{}"), request)


def shown_request(request: HTTPRequest) -> dict[str, object]:
    """A request as an error may carry it."""
    params = shown_body(request)
    if isinstance(params, dict):
        cast("dict[str, object]", params).pop("auth", None)
    return {"method": request.method, "version": request.version, "params": params}


def masked(value: object, request: HTTPRequest) -> Any:
    """A part of a request or an answer, with what is secret masked, in keys as well as in values.

    Without recursion, and cut where it is nested deeply: that must end in no error that shows all
    of it, here or where an error is copied or pickled.
    """
    root: list[object] = [value]
    waiting: list[tuple[_Holder, int]] = [(root, 0)]
    seen = 0
    while waiting:
        holder, depth = waiting.pop()
        for place, item in _entries(holder):
            seen += 1
            copy = _copied(item, request) if depth <= _DEEPEST and seen <= _MOST else CUT
            cast("Any", holder)[place] = copy
            if isinstance(copy, dict | list):
                waiting.append((cast("_Holder", copy), depth + 1))
    return root[0]


def _entries(holder: _Holder) -> Iterator[tuple[object, object]]:
    """The places of a holder with what is in them, while they are given other contents."""
    return iter(list(holder.items() if isinstance(holder, dict) else enumerate(holder)))


def _copied(item: object, request: HTTPRequest) -> object:
    """A value that may be shown; of an object or list, a copy whose contents are not looked at."""
    if isinstance(item, str):
        return redact(item[:_LONGEST], *request.secrets) + (CUT if len(item) > _LONGEST else "")
    if isinstance(item, list):
        return cast("list[object]", item)[:_MOST]
    if isinstance(item, dict):
        return {
            redact(key[:_LONGEST], *request.secrets): MASK if key.casefold() in _SECRET else inner
            for key, inner in islice(cast("dict[str, object]", item).items(), _MOST)
        }
    return item
