"""Requests in the forms in which the documentation shows them, and what these forms leave out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final, Literal, cast
from urllib.parse import quote

from bitrix24._runtime.mock.arrival import JSON, Arrival

Form = Literal["json", "query", "bx24", "php"]
"""A body of JSON, a query, a form by BX24.js, one by ``http_build_query`` of PHP."""

CODE: Final = "code-of-a-webhook"
TOKEN: Final = "token-of-an-application"
_FORM: Final = "application/x-www-form-urlencoded"


def request(method: str, version: int, params: Any, form: Form, *, webhook: bool) -> Arrival:
    """A request as a page shows it.

    Args:
        method: its name.
        version: of the REST API.
        params: its parameters: an object, or a list of parameters by position.
        form: how they go over the wire.
        webhook: whether a webhook calls; else an application with its token.
    """
    target = f"/rest/{'api/' if version == 3 else ''}{f'1/{CODE}/' if webhook else ''}{method}"
    headers = {"host": "mock.invalid"}
    if form == "json":
        headers["content-type"] = JSON
        if isinstance(params, dict) and not webhook:
            params = {**cast("dict[str, Any]", params), "auth": TOKEN}
        elif not webhook:  # a list has no place for it
            target += f"?auth={TOKEN}"
        return Arrival("POST", target, headers, json.dumps(params).encode())
    pairs = [*_pairs("", params, form), *([] if webhook else [("auth", TOKEN)])]
    text = "&".join(f"{quote(name)}={quote(value)}" for name, value in pairs)
    if form == "query":
        return Arrival("GET", f"{target}?{text}", headers)
    return Arrival("POST", target, {**headers, "content-type": _FORM}, text.encode())


def names(params: Any, form: Form) -> frozenset[str]:
    """The names of all values with their nesting, such as ``fields[PHONE][0][VALUE]``.

    What is empty has no name in a form: there is nothing to write for it.
    """
    if form == "json":
        return frozenset(_all_names("", params))
    return frozenset(name for name, _ in _pairs("", params, form))


def _pairs(name: str, value: Any, form: Form) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict | list):
        for key, item in _items(value):
            yield from _pairs(f"{name}[{key}]" if name else key, item, form)
    elif value is not None or form != "php":  # PHP writes nothing for null
        yield name, _text(value, form)


def _all_names(name: str, value: Any) -> Iterator[str]:
    if name:
        yield name
    if isinstance(value, dict | list):
        for key, item in _items(value):
            yield from _all_names(f"{name}[{key}]" if name else key, item)


def _items(value: Any) -> Iterable[tuple[str, Any]]:
    if isinstance(value, dict):
        return cast("dict[str, Any]", value).items()
    return ((str(place), item) for place, item in enumerate(cast("list[Any]", value)))


def _text(value: Any, form: Form) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(int(value)) if form == "php" else str(value).lower()
    return str(value)
