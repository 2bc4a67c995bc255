"""The embedded mock portal: answers every method as its documentation shows. No network.

It takes the requests that a real portal would get, so everything but the wire is as in earnest.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from .data import details, methods
from .endpoint import Paging
from .errors import ConfigurationError
from .http import HTTPReply, HTTPRequest
from .paging import is_first

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class MockTransport:
    """Answers with the documented examples, or with the answers given for a method.

    Attributes:
        requests: method and parameters of every request so far.
    """

    def __init__(self, answers: Mapping[str, Mapping[str, object]] | None = None) -> None:
        self._answers = {name.lower(): answer for name, answer in (answers or {}).items()}
        self.requests: list[tuple[str, dict[str, Any]]] = []

    def send(self, request: HTTPRequest) -> HTTPReply:
        """Answer a request."""
        params = _params_of(request)
        self.requests.append((request.method, params))
        given = self._answers.get(request.method.lower())
        if given is not None:
            return _reply(400 if "error" in given else 200, given)
        return _documented(request, params)

    def close(self) -> None:
        """Nothing to give back."""


class AsyncMockTransport:
    """The mock for the asynchronous client.

    Attributes:
        requests: method and parameters of every request so far.
    """

    def __init__(self, answers: Mapping[str, Mapping[str, object]] | None = None) -> None:
        self._mock = MockTransport(answers)
        self.requests = self._mock.requests

    async def send(self, request: HTTPRequest) -> HTTPReply:
        """Answer a request."""
        return self._mock.send(request)

    async def close(self) -> None:
        """Nothing to give back."""


def _params_of(request: HTTPRequest) -> dict[str, Any]:
    params = cast("dict[str, Any]", json.loads(request.body or b"{}"))
    params.pop("auth", None)
    return params


def _documented(request: HTTPRequest, params: dict[str, Any]) -> HTTPReply:
    method = details(request.method, request.version)
    if method is None:
        return _unknown(request)
    examples: Sequence[dict[str, Any]] = method.get("examples", [])
    examples = [example for example in examples if "answer" in example]
    same = next((example for example in examples if example.get("call") == params), None)
    if same is not None:
        return _reply(same.get("http", 200), same["answer"])
    good = [example for example in examples if example.get("http", 200) < 300]
    first = next((example for example in good if "result" in example["answer"]), None)
    first = first or next(iter(good), None)
    if first is None:
        raise ConfigurationError(
            f"the documentation of {request.method} shows no answer for the mock to give; "
            f'from Python, pass one: mock({{"{request.method}": {{"result": …}}}})'
        )
    answer: dict[str, Any] = first["answer"]
    paging = method.get("paging")
    if paging and "result" in answer and not is_first(_paging_of(paging), params):
        answer = {**answer, "result": _emptied(answer["result"], paging["items"])}
    return _reply(200, answer)


def _unknown(request: HTTPRequest) -> HTTPReply:
    """As a portal answers a name that it does not know."""
    other = 5 - request.version
    hint = (
        " It exists in the other version of the API."
        if (
            request.method.lower(),
            other,
        )
        in methods()
        else ""
    )
    return _reply(
        404,
        {"error": "ERROR_METHOD_NOT_FOUND", "error_description": f"Method not found!{hint}"},
    )


def _paging_of(paging: dict[str, Any]) -> Paging:
    by = tuple(paging.get("by") or ())
    return Paging(paging["style"], tuple(paging["items"]), paging["size"], by)


def _emptied(result: Any, keys: Sequence[str]) -> Any:
    """The result with no items in it."""
    if not keys:
        return []
    whole = cast("dict[str, Any]", result) if isinstance(result, dict) else {}
    return {**whole, keys[0]: _emptied(whole.get(keys[0]), keys[1:])}


def _reply(status: int, answer: Mapping[str, object]) -> HTTPReply:
    body = json.dumps(answer, ensure_ascii=False).encode()
    return HTTPReply(status, {"Content-Type": "application/json"}, body)
