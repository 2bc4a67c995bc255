"""What is printed a thousand times, held against the spec itself: effects, pages, conversions.

The spec is read here file by file, without the generator's model, so that a mistake of the
generator shows as well. A generated file says what it was made of; this says whether that is so.
"""

from __future__ import annotations

import asyncio
import functools
import importlib
import json
import pkgutil
import warnings
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, cast

import pytest

import bitrix24
from bitrix24 import AsyncBitrix24, Bitrix24
from bitrix24._runtime.data import load
from bitrix24._runtime.endpoint import Endpoint, ListEndpoint, Paging
from bitrix24._runtime.http import HTTPReply, HTTPRequest
from bitrix24._runtime.streams import whole
from generator import yaml_strict

SPEC = Path(__file__).parent.parent.parent / "spec"
APART = {"records", "oint", "glossary", "schema"}
URL = "https://acme.bitrix24.com/rest/1/your-webhook-code/"
Data = dict[str, Any]
Fields = Mapping[str, Data]

MOMENT = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
DAY = date(2026, 3, 4)
EFFECTS = {"read": False, "write": True}
USUAL_SIZES = {"start": 50, "nav": 50, "pagination": 1, "offset": 1, "page": 1}


def _read(path: Path) -> Data:
    return cast("Data", yaml_strict.load(path.read_text("utf-8"), path.name))


@functools.cache
def methods() -> dict[tuple[str, int], Data]:
    """Every method's file, by its name and version."""
    found: dict[tuple[str, int], Data] = {}
    for path in sorted(SPEC.rglob("*.yaml")):
        parts = path.relative_to(SPEC).parts
        if parts[0] in APART or parts in {("api.yaml",), ("errors.yaml",), ("names.yaml",)}:
            continue
        data = _read(path)
        found[data["method"], 3 if parts[0] == "v3" else 2] = data
    assert len(found) > 1600
    return found


@functools.cache
def records() -> dict[str, Fields]:
    """The fields of every record."""
    files = map(_read, sorted((SPEC / "records").rglob("*.yaml")))
    return {data["record"]: data["fields"] for data in files}


@functools.cache
def endpoints() -> dict[tuple[str, int], Endpoint[Any] | ListEndpoint[Any]]:
    """The constants of all generated modules, by what they call."""
    from bitrix24 import api  # noqa: PLC0415

    found: dict[tuple[str, int], Endpoint[Any] | ListEndpoint[Any]] = {}
    names = [item.name for item in pkgutil.walk_packages(api.__path__, "bitrix24.api.")]
    for name in [*names, "bitrix24._client"]:
        for value in vars(importlib.import_module(name)).values():
            if isinstance(value, Endpoint | ListEndpoint):
                assert (value.method, value.version) not in found, "one constant a method"
                found[value.method, value.version] = value
    return found


def index() -> dict[tuple[str, int], Data]:
    """What the shipped index says."""
    return {(entry["method"], entry["version"]): entry for entry in load("index")["methods"]}


def details(key: tuple[str, int]) -> Data:
    """What the shipped data say of a method."""
    found: Data = load("methods")[f"v3/{key[0]}" if key[1] == 3 else key[0]]
    return found


def paging_of(data: Data) -> Paging | None:
    """How a list goes on, by its file."""
    given: Data | None = data.get("paging")
    if given is None:
        return None
    items, by = (tuple(given[key].split(".")) if key in given else () for key in ("items", "by"))
    size = given.get("size", USUAL_SIZES[given["style"]])
    return Paging(given["style"], items, size, by, given.get("id"))


def wrong_endpoints(
    found: Mapping[tuple[str, int], Endpoint[Any] | ListEndpoint[Any]],
) -> list[str]:
    """Where a constant says another effect or other pages than the method's file."""
    assert found.keys() == methods().keys()
    return [
        key[0]
        for key, data in methods().items()
        if (found[key].write, getattr(found[key], "paging", None))
        != (EFFECTS[data["effect"]], paging_of(data))
    ]


def test_every_endpoint_has_the_effect_and_the_pages_of_its_file() -> None:
    assert wrong_endpoints(endpoints()) == []


@pytest.mark.parametrize("style", ["start", "nav", "pagination", "offset", "page"])
def test_other_pages_would_be_seen(style: str) -> None:
    key, right = next(
        (key, item)
        for key, item in endpoints().items()
        if isinstance(item, ListEndpoint) and item.paging.style == style
    )
    for change in (
        {"size": 20},
        {"items": ("other",)},
        {"by": ("other",)},
        {"style": "other"},
        {"id": "other"},
    ):
        changed: Any = right._replace(paging=right.paging._replace(**change))
        assert wrong_endpoints({**endpoints(), key: changed}) == [key[0]]


def test_another_effect_would_be_seen() -> None:
    other = {key: item._replace(write=not item.write) for key, item in endpoints().items()}
    assert len(wrong_endpoints(other)) == len(methods())


def test_the_shipped_data_say_what_the_files_say() -> None:
    entries = index()
    assert entries.keys() == methods().keys()
    for key, data in methods().items():
        entry, shipped = entries[key], details(key)
        deprecated = data.get("deprecated")
        expected = (
            None
            if deprecated is None
            else {
                "replacement": deprecated.get("replacement"),
                "because": deprecated.get("because"),
            }
        )
        for said in (entry, shipped):
            assert said["effect"] == data["effect"], key
            assert said["scope"] == data["scope"], key
            assert said["deprecated"] == expected, key
        assert shipped["access"] == data["access"], key
        assert [param["name"] for param in shipped["params"]] == [*data.get("params", {})], key
        required = {name for name, param in data.get("params", {}).items() if param.get("required")}
        assert {item["name"] for item in shipped["params"] if item.get("required")} == required, key
        paging = paging_of(data)
        wanted = paging and {
            "style": paging.style,
            "items": list(paging.items),
            "size": paging.size,
            "by": list(paging.by),
            "id": data["paging"].get("id"),
        }
        assert shipped["paging"] == wanted, key


# Conversions


def alternatives(text: str) -> Iterator[tuple[str, list[str]]]:
    """The types of an expression, each with what is around it, the outermost first."""
    for part in text.split("|"):
        name = part.strip()
        around: list[str] = []
        while name.endswith(("[]", "{}")):
            around.append(name[-2:])
            name = name[:-2]
        yield name, around


def wrapped(value: object, around: list[str]) -> object:
    """A value inside lists and maps."""
    for kind in reversed(around):
        value = [value] if kind == "[]" else {"any key": value}
    return value


def sample(field: Data, given: bool, above: frozenset[str]) -> tuple[object, object] | None:
    """What to give for a field and what must arrive; None where nothing is converted."""
    for name, around in alternatives(field["type"]):
        if name == "flag":
            return wrapped(given, around), wrapped("Y" if given else "N", around)
        if "false_as" in field and name == "boolean":
            return wrapped(given, around), wrapped(True if given else field["false_as"], around)
    for name, around in alternatives(field["type"]):
        if name in records() and name not in above:
            pair = sample_of(records()[name], given, above | {name})
        elif name == "object" and "fields" in field:
            pair = sample_of(field["fields"], given, above)
        else:
            continue
        if pair[0]:
            return wrapped(pair[0], around), wrapped(pair[1], around)
    for name, around in alternatives(field["type"]):
        if name in {"datetime", "date"}:
            value = MOMENT if name == "datetime" else DAY
            return wrapped(value, around), wrapped(value.isoformat(), around)
    return None


def sample_of(fields: Fields, given: bool, above: frozenset[str]) -> tuple[Data, Data]:
    """The same of all fields of an object."""
    sent: Data = {}
    wanted: Data = {}
    for name, field in fields.items():
        pair = sample(field, given, above)
        if pair is not None:
            sent[name], wanted[name] = pair
    return sent, wanted


class Recorder:
    """A transport of both kinds that notes what is sent and answers an empty list in its place."""

    def __init__(self) -> None:
        self.requests: list[HTTPRequest] = []
        self.answer: bytes = b""

    def send(self, request: HTTPRequest) -> HTTPReply:
        self.requests.append(request)
        return HTTPReply(200, {"Content-Type": "application/json"}, self.answer)

    def close(self) -> None:
        """Nothing is open."""


class AsyncRecorder(Recorder):
    """The same, to be awaited."""

    async def send(self, request: HTTPRequest) -> HTTPReply:  # type: ignore[override]
        return Recorder.send(self, request)

    async def close(self) -> None:  # type: ignore[override]
        """Nothing is open."""


def arguments(key: tuple[str, int], given: bool) -> tuple[Data, Data]:
    """The arguments of a call of a method, and what must arrive of them."""
    data = methods()[key]
    params: Fields = data.get("params", {})
    sent, wanted = sample_of(params, given, frozenset())
    needed = {name for name, param in params.items() if param.get("required")}
    needed |= {group[0] for group in data.get("one_of", [])}
    for name in needed - sent.keys():
        sent[name] = wanted[name] = "given"
    python = {param["name"]: param["python"] for param in details(key)["params"]}
    return {python[name]: value for name, value in sent.items()}, wanted


def answer_for(data: Data) -> bytes:
    """An answer that a method takes: an empty list where its items should be."""
    paging = paging_of(data)
    result: object = []
    for part in reversed(paging.items if paging else ()):
        result = {part: result}
    return json.dumps({"result": result}).encode()


def reach(client: Any, path: str) -> Any:
    """What a dotted path leads to."""
    return functools.reduce(getattr, path.split("."), client)


@pytest.mark.parametrize("given", [True, False])
@pytest.mark.parametrize("side", ["sync", "async"])
def test_every_method_sends_what_its_file_says(side: str, given: bool) -> None:
    recorder = Recorder() if side == "sync" else AsyncRecorder()
    made: Any = Bitrix24 if side == "sync" else AsyncBitrix24
    client = made(URL, transport=recorder)
    converted = 0
    with warnings.catch_warnings(), asyncio.Runner() as runner:
        warnings.simplefilter("ignore", DeprecationWarning)
        for key, entry in index().items():
            sent, wanted = arguments(key, given)
            recorder.answer = answer_for(methods()[key])
            result = reach(client, entry["python"])(**sent)
            if side == "async":
                runner.run(_awaited(result))
            (request,) = recorder.requests
            recorder.requests.clear()
            assert (request.method, request.version) == key
            body = json.loads(whole(request.body))
            assert {name: body.get(name) for name in wanted} == wanted, key
            converted += str(wanted).count("'Y'" if given else "'N'")
    assert converted > 650, "flags, also inside objects"


def test_another_conversion_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A flag that is sent as JSON's true, in one module out of fifty."""
    module = importlib.import_module("bitrix24.api.timeman")

    def as_it_is(value: object) -> object:
        return value

    monkeypatch.setattr(module, "_yes_no", as_it_is)
    with pytest.raises(AssertionError, match="timeman"):
        test_every_method_sends_what_its_file_says("sync", given=True)


async def _awaited(value: Any) -> None:
    await value


def test_the_package_that_is_tested_is_the_one_of_this_tree() -> None:
    assert Path(bitrix24.__file__).parents[2] == SPEC.parent
