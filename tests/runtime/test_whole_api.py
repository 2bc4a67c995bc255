"""Every method that the index lists: reached by its path, on both clients, with its own facts."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from bitrix24 import AsyncBitrix24, Bitrix24
from bitrix24._runtime.data import key_of, load

Method = Callable[..., Any]
Entry = dict[str, Any]

ENTRIES: list[Entry] = load("index")["methods"]
DETAILS: dict[str, dict[str, Any]] = load("methods")
CLIENTS: dict[str, Callable[[], Any]] = {"sync": Bitrix24.mock, "async": AsyncBitrix24.mock}


def reach(client: Any, path: str) -> Method:
    """What a dotted path leads to."""
    for part in path.split("."):
        client = getattr(client, part)
    found: Method = client
    return found


def function_of(method: Method) -> Any:
    """The function itself: a group that is a method as well is called."""
    return method if inspect.ismethod(method) else type(method).__call__


@pytest.fixture(params=list(CLIENTS))
def client(request: pytest.FixtureRequest) -> Any:
    """A mock of either client."""
    return CLIENTS[request.param]()


def test_there_are_methods_of_both_versions() -> None:
    versions = [entry["version"] for entry in ENTRIES]
    assert versions.count(2) > 1500
    assert versions.count(3) > 100
    assert set(versions) == {2, 3}


def test_each_is_reached_by_its_path(client: Any) -> None:
    for entry in ENTRIES:
        method = reach(client, entry["python"])
        assert callable(method), entry["python"]
        page: str = entry["page"]
        doc = inspect.getdoc(function_of(method)) or ""
        assert page in doc, entry["python"]


def test_each_takes_its_parameters(client: Any) -> None:
    for entry in ENTRIES:
        described = DETAILS[key_of(entry)]
        names = list(inspect.signature(reach(client, entry["python"])).parameters)
        expected = [param["python"] for param in described["params"]]
        assert set(names) == {*expected, "extra_params"}, entry["python"]


def test_the_index_and_the_details_are_of_the_same_methods() -> None:
    assert [key_of(entry) for entry in ENTRIES] == list(DETAILS)
    for entry in ENTRIES:
        described = DETAILS[key_of(entry)]
        for key in ("summary", "scope", "effect", "deprecated", "page"):
            assert described[key] == entry[key], (entry["method"], key)
        prefix = "v3." if entry["version"] == 3 else ""
        assert entry["python"].startswith(prefix)
    for key in ("python", "command"):
        assert len({entry[key] for entry in ENTRIES}) == len(ENTRIES)


def test_deprecated_ones_are_marked_and_only_those(client: Any) -> None:
    marked: dict[str, str] = {}
    for entry in ENTRIES:
        function = function_of(reach(client, entry["python"]))
        text: str | None = getattr(function, "__deprecated__", None)
        assert (text is not None) is (entry["deprecated"] is not None), entry["python"]
        if text is not None:
            marked[entry["python"]] = text
            instead = entry["deprecated"]["replacement"]
            assert instead is None or f"use {instead} instead" in text, entry["python"]
    assert len(marked) > 100


def plain() -> Iterator[tuple[Entry, dict[str, Any]]]:
    """The methods of which the page shows a call."""
    for entry in ENTRIES:
        described = DETAILS[key_of(entry)]
        call = next((item["call"] for item in described["examples"] if "call" in item), None)
        if call is not None:
            python = {param["name"]: param["python"] for param in described["params"]}
            yield entry, {python[name]: value for name, value in call.items()}


class Stop(Exception):
    """Nothing more is wanted of a request."""


class Wire:
    """A transport that takes down what is sent and answers nothing."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, int]] = []

    def send(self, request: Any) -> Any:
        self.sent.append((request.method, request.version))
        raise Stop

    def close(self) -> None:
        """Nothing to give back."""


class AsyncWire:
    """The same for the asynchronous client."""

    def __init__(self) -> None:
        self._wire = Wire()
        self.sent = self._wire.sent

    async def send(self, request: Any) -> Any:
        self._wire.send(request)

    async def close(self) -> None:
        """Nothing to give back."""


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_each_sends_its_name_and_version() -> None:
    wire = Wire()
    b24 = Bitrix24("mock:", transport=wire)
    for entry, arguments in plain():
        with pytest.raises(Stop):
            reach(b24, entry["python"])(**arguments)
        assert wire.sent.pop() == (entry["method"], entry["version"])


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_each_sends_its_name_and_version_asynchronously() -> None:
    wire = AsyncWire()
    b24 = AsyncBitrix24("mock:", transport=wire)

    async def walk() -> None:
        for entry, arguments in plain():
            with pytest.raises(Stop):
                await reach(b24, entry["python"])(**arguments)
            assert wire.sent.pop() == (entry["method"], entry["version"])

    asyncio.run(walk())
