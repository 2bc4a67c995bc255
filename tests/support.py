"""What the generated tests stand on: a documented example, and the clients that must send it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, ParamSpec, TypeVar, cast

import pytest

from bitrix24 import AsyncBitrix24, AsyncPage, Bitrix24, OPI_Bitrix24, Page
from bitrix24._runtime.cli.main import main as b24_main
from bitrix24._runtime.cli.oint import main as oint_main
from bitrix24._runtime.errors import APIError

from .fits import misfit, result_annotation
from .portal import Portal

P = ParamSpec("P")
T = TypeVar("T")
TOKEN = "test-token"


@dataclass(frozen=True)
class Documented:
    """A request and its answer, as the documentation shows them."""

    method: str
    version: int
    call: dict[str, Any]
    status: int
    answer: dict[str, Any]

    @property
    def result(self) -> Any:
        """The documented result."""
        return self.answer["result"]

    @property
    def code(self) -> str:
        """The documented error code."""
        error: Any = self.answer["error"]
        return error if isinstance(error, str) else str(error["code"])


@dataclass(frozen=True)
class OintDocumented:
    """A call of an ``oint`` function, what it must send, and its documented answer."""

    function: str
    russian: str
    options: dict[str, Any]
    method: str
    request: dict[str, Any]
    answer: dict[str, Any]


class Wire:
    """The clients and the command line, all talking to one stub portal over real connections."""

    def __init__(
        self,
        portal: Portal,
        runner: asyncio.Runner,
        b24: Bitrix24,
        async_b24: AsyncBitrix24,
        capture: pytest.CaptureFixture[str],
    ) -> None:
        self.portal = portal
        self.b24 = b24
        self.async_b24 = async_b24
        self._runner = runner
        self._capture = capture

    def answers(
        self, example: Documented, method: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """The method sends the documented request and gives back the documented result."""
        self._queue(example)
        result: Any = method(*args, **kwargs)
        self._check(example, _items(example, result), method)
        self._queue(example)
        response = self.b24.with_response(method, *args, **kwargs)
        assert response.raw == example.answer
        assert response.time.duration == example.answer.get("time", {}).get("duration")
        self._sent(example)

    def answers_async(
        self,
        example: Documented,
        method: Callable[P, Awaitable[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """The same, awaited."""
        self._queue(example)
        result: Any = self._runner.run(_awaited(method(*args, **kwargs)))
        self._check(example, _items(example, result), method)
        self._queue(example)
        envelope = self.async_b24.with_response(method, *args, **kwargs)
        assert self._runner.run(_awaited(envelope)).raw == example.answer
        self._sent(example)

    def answers_command(self, example: Documented, command: list[str]) -> None:
        """The command sends the documented request and prints the documented result."""
        self._queue(example)
        code = b24_main(["--url", self.portal.url, "--output", "json", "--envelope", *command])
        printed = self._capture.readouterr()
        assert code == 0, printed.err
        assert json.loads(printed.out) == example.answer
        self._sent(example)

    def refuses(
        self, example: Documented, method: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """The documented error answer becomes an exception that says what it says."""
        self._queue(example)
        with pytest.raises(APIError) as caught:
            method(*args, **kwargs)
        self._check_error(example, caught.value)

    def refuses_async(
        self,
        example: Documented,
        method: Callable[P, Awaitable[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """The same, awaited."""
        self._queue(example)
        with pytest.raises(APIError) as caught:
            self._runner.run(_awaited(method(*args, **kwargs)))
        self._check_error(example, caught.value)

    def refuses_command(self, example: Documented, command: list[str]) -> None:
        """The command prints nothing, says the error's code and leaves with an error."""
        self._queue(example)
        code = b24_main(["--url", self.portal.url, *command])
        printed = self._capture.readouterr()
        assert code in {1, 4, 6}
        assert printed.out == ""
        assert example.method in printed.err
        assert (example.code or "no code") in printed.err
        self._sent(example)

    def _queue(self, example: Documented) -> None:
        self.portal.requests.clear()
        self.portal.answer(example.answer, example.status)

    def _sent(self, example: Documented) -> None:
        (request,) = self.portal.requests
        api = "api/" if example.version == 3 else ""
        assert request.verb == "POST"
        assert request.path == f"/rest/{api}1/test-code/{example.method}"
        assert request.headers["Content-Type"] == "application/json"
        assert request.body == example.call
        assert list(request.body) == list(example.call), "some methods demand the documented order"

    def _check(self, example: Documented, result: Any, method: Callable[..., Any]) -> None:
        self._sent(example)
        assert result == example.result
        listed = example.result
        annotation = result_annotation(method)
        if isinstance(result, dict) and getattr(annotation, "__origin__", None) is list:
            listed = next(value for value in cast("dict[str, Any]", result).values())
        assert misfit(listed, annotation) is None

    def _check_error(self, example: Documented, error: APIError) -> None:
        self._sent(example)
        assert error.code == example.code
        assert error.status == example.status
        assert error.answer == example.answer
        assert error.meaning, "the spec says what this code means"
        assert "test-code" not in str(error)


class OintWire:
    """The ``oint`` functions in Python and on the command line, against one stub portal."""

    def __init__(self, portal: Portal, capture: pytest.CaptureFixture[str]) -> None:
        self.portal = portal
        self._capture = capture

    def answers(self, example: OintDocumented) -> None:
        """Every way to call the function sends the same request and gives the same answer."""
        options = {**example.options, "token": TOKEN}
        for name in (example.function, example.russian):
            function = getattr(OPI_Bitrix24, name)
            self._queue(example)
            assert function(url=self.portal.address, **options) == example.answer
            self._sent(example, {"auth": TOKEN})
        words = [word for key, value in options.items() for word in (f"--{key}", str(value))]
        for name in (example.function.upper(), example.russian.lower()):
            self._queue(example)
            code = oint_main(["bitrix24", name, "--url", self.portal.address, *words])
            printed = self._capture.readouterr()
            assert json.loads(printed.out) == example.answer
            assert code == (1 if "error" in example.answer else 0)
            self._sent(example, {"auth": TOKEN})

    def _queue(self, example: OintDocumented) -> None:
        self.portal.requests.clear()
        self.portal.answer(example.answer, 400 if "error" in example.answer else 200)

    def _sent(self, example: OintDocumented, auth: Mapping[str, str]) -> None:
        (request,) = self.portal.requests
        assert request.path == f"/rest/{example.method}"
        assert json.dumps(request.body) == json.dumps({**example.request, **auth})


def _items(example: Documented, result: Any) -> Any:
    """A page's items in the place where the documented result has them."""
    if not isinstance(result, Page | AsyncPage):
        return result
    items = cast("Any", result).items
    if isinstance(example.result, list):
        return items
    wrapper = cast("dict[str, Any]", example.result)
    (key,) = [key for key, value in wrapper.items() if isinstance(value, list)]
    return {**wrapper, key: items}


async def _awaited(value: Awaitable[T]) -> T:
    return await value
