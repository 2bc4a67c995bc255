# Copied from generator/testing/support.py: edit it there, then build.
"""What the generated tests stand on: a documented example, and the clients that must send it."""

from __future__ import annotations

import asyncio
import io
import json
import warnings
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, ParamSpec, TypeVar, cast

import pytest

from .fits import misfit, result_annotation
from .plain import is_object
from .portal import CODE, Portal
from .sdk import (
    COMMAND,
    APIError,
    AsyncClient,
    AsyncPage,
    Client,
    Page,
    command_of,
    method,
    method_of,
    methods,
    objects_of,
    run_command,
    with_objects,
)

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class Documented:
    """A request and its answer, as the documentation shows them; some pages show no answer."""

    method: str
    version: int
    call: dict[str, Any]
    status: int
    answer: dict[str, Any]

    @property
    def result(self) -> Any:
        """The documented result, with its empty objects as they are given back."""
        return with_objects(self.answer["result"], objects_of(self.method, self.version))

    @property
    def code(self) -> str:
        """The documented error code."""
        error: Any = self.answer["error"]
        return str(error["code"]) if is_object(error) else str(error)


def documented(module: str) -> Mapping[str, Documented]:
    """The documented examples of a module, as the build wrote them."""
    file = Path(__file__).parent / "examples" / f"{module}.json"
    data: dict[str, dict[str, Any]] = json.loads(file.read_text("utf-8"))
    return {name: Documented(**example) for name, example in data.items()}


class Printed(NamedTuple):
    """What a command has printed."""

    out: str
    err: str


class Wire:
    """The clients and the command line, all talking to one stub portal over real connections."""

    def __init__(
        self,
        portal: Portal,
        runner: asyncio.Runner,
        client: Client,
        async_client: AsyncClient,
    ) -> None:
        self.portal = portal
        self.client = client
        self.async_client = async_client
        self._runner = runner

    def answers(
        self,
        example: Documented,
        method: Callable[P, T],
        async_method: Callable[P, Awaitable[object]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Both clients and the command send the documented request and give back its answer."""
        with _quiet():
            self._queue(example)
            result: Any = method(*args, **kwargs)
            self._check(example, _items(example, result), method)
            self._queue(example)
            envelope = self.async_client.with_response(async_method, *args, **kwargs)
            assert self._runner.run(_awaited(envelope)).raw == example.answer
            self._sent(example)
        printed = self._command(example, 0, "--output", "json", "--envelope")
        assert json.loads(printed.out) == example.answer

    def sends(
        self,
        example: Documented,
        method: Callable[P, T],
        async_method: Callable[P, Awaitable[object]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """The page shows no answer: the request is checked alone."""
        with _quiet():
            self._queue(example, {"result": []})
            method(*args, **kwargs)
            self._sent(example)
            self._queue(example, {"result": []})
            self._runner.run(_awaited(async_method(*args, **kwargs)))
            self._sent(example)
        self._command(example, 0, answer={"result": []})

    def refuses(
        self,
        example: Documented,
        method: Callable[P, T],
        async_method: Callable[P, Awaitable[object]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """The documented error answer becomes an exception that says what it says."""
        with _quiet():
            self._queue(example)
            with pytest.raises(APIError) as caught:
                method(*args, **kwargs)
            self._check_error(example, caught.value)
            self._queue(example)
            with pytest.raises(APIError) as caught:
                self._runner.run(_awaited(async_method(*args, **kwargs)))
            self._check_error(example, caught.value)
        printed = self._command(example, 1)
        assert printed.out == ""
        assert example.method in printed.err
        assert (example.code or "no code") in printed.err

    def _command(
        self, example: Documented, expected: int, *options: str, answer: object = None
    ) -> Printed:
        """Make the call with the words that the help shows for it."""
        self._queue(example, answer)
        words = _words(example)
        code, printed = run_line(run_command, ["--url", self.portal.url, *options, *words])
        assert bool(code) == bool(expected), printed.err
        self._sent(example)
        return printed

    def _queue(self, example: Documented, answer: object = None) -> None:
        self.portal.forget()
        self.portal.answer(example.answer if answer is None else answer, example.status)

    def _sent(self, example: Documented) -> None:
        (request,) = self.portal.requests
        api = "api/" if example.version == 3 else ""
        assert request.verb == "POST"
        assert request.path == f"/rest/{api}1/{CODE}/{example.method}"
        assert request.headers["content-type"] == "application/json"
        assert request.body == example.call
        assert list(request.body) == list(example.call), "some methods demand the documented order"

    def _check(self, example: Documented, result: Any, method: Callable[..., Any]) -> None:
        self._sent(example)
        assert result == example.result
        listed = example.result
        annotation = result_annotation(method)
        if getattr(annotation, "__origin__", None) is list:
            listed = _at(example, result)
        problem = misfit(listed, annotation)
        assert problem is None, problem

    def _check_error(self, example: Documented, error: APIError) -> None:
        self._sent(example)
        assert error.code == example.code
        assert error.status == example.status
        assert error.answer == example.answer
        known = method(example.method, example.version)
        errors = known.errors if known else ()
        if example.code and sum(item.code == example.code for item in errors) == 1:
            assert error.meaning, "the spec says what this code means"
        assert CODE not in str(error)


@pytest.fixture(scope="session")
def wire() -> Iterator[Wire]:
    """One portal, one client of either kind and one event loop for the whole run."""
    with Portal() as portal, asyncio.Runner() as runner:
        client, async_client = Client(portal.url, retries=0), AsyncClient(portal.url, retries=0)
        yield Wire(portal, runner, client, async_client)
        client.close()
        runner.run(async_client.close())


def run_line(line: Callable[[Sequence[str]], int], words: Sequence[str]) -> tuple[int, Printed]:
    """Run a command line: its exit code, and what it has printed."""
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
        code = line(words)
    return code, Printed(out.getvalue(), err.getvalue())


def _words(example: Documented) -> list[str]:
    """The words that the help shows for a call."""
    entry: Any = methods()[example.method.lower(), example.version]
    return command_of(COMMAND, entry, method_of(entry), example.call)[1:]


@contextmanager
def _quiet() -> Iterator[None]:
    """Deprecated methods are tested, too."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        yield


def _items(example: Documented, result: Any) -> Any:
    """A page's items in the place where the documented result has them."""
    if not isinstance(result, Page | AsyncPage):
        return result
    items: Any = cast("Any", result).items
    documented_items = _at(example, example.result)
    if items == documented_items:
        return example.result  # the page has what the answer has, in its place or as a map
    return items


def _path(example: Documented) -> list[str]:
    """The keys that lead to the items of a list."""
    known = method(example.method, example.version)
    return [*known.paging.items] if known and known.paging else []


def _at(example: Documented, result: Any) -> Any:
    """The items of a list in a result; a map of them is what PHP makes of a list with gaps."""
    for key in _path(example):
        result = result[key]
    return list(result.values()) if is_object(result) else result


async def _awaited(value: Awaitable[T]) -> T:
    return await value
