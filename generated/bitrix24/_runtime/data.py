# Copied from generator/runtime/data.py: edit it there, then build.
"""Reading the generated data beside the code: what help texts, the mock and error messages need.

Nothing here is read before it is wanted: an ordinary call never opens a data file.
"""

from __future__ import annotations

import json
import os.path
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .schema.methods import Error, Method, Record

# Not pathlib, whose import takes a tenth of the time that a help page may take.
_FOLDER = os.path.join(os.path.dirname(__file__), os.pardir, "_data")  # noqa: PTH118, PTH120


@cache
def load(name: str) -> dict[str, Any]:
    """One data file; an empty one where there is none."""
    try:
        with open(f"{_FOLDER}/{name}.json", "rb") as file:  # noqa: PTH123 (as above)
            data: dict[str, Any] = json.load(file)
    except FileNotFoundError:
        return {}
    return data


@cache
def methods() -> dict[tuple[str, int], dict[str, Any]]:
    """The index: every method by its lower-case name and version."""
    entries: list[dict[str, Any]] = load("index").get("methods", [])
    return {(entry["method"].lower(), entry["version"]): entry for entry in entries}


def key_of(entry: dict[str, Any]) -> str:
    """Name of a method that is unique over both versions."""
    return f"v3/{entry['method']}" if entry["version"] == 3 else entry["method"]


@cache
def method(name: str, version: int) -> Method | None:
    """The method of a name in any case; ``None`` for one that the spec does not know."""
    from .schema import reading

    entry = methods().get((name.lower(), version))
    return None if entry is None else reading.method_of(entry, _described(entry))


def method_of(entry: dict[str, Any]) -> Method:
    """The method of an entry of the index."""
    found = method(entry["method"], entry["version"])
    if found is None:
        raise KeyError(entry["method"])
    return found


def _described(entry: dict[str, Any]) -> dict[str, Any]:
    """What the spec says of a method of the index: its line of the file, the others unread."""
    return line("methods", *_places()[key_of(entry)])


@cache
def _places() -> dict[str, tuple[int, int]]:
    entries: list[dict[str, Any]] = load("index").get("methods", [])
    return places([(key_of(entry), entry["size"]) for entry in entries])


def places(sizes: Iterable[tuple[str, int]]) -> dict[str, tuple[int, int]]:
    """Where in a file of one thing a line each one stands, and how long it is.

    Args:
        sizes: keys, which are plain ASCII, and bytes of what stands behind them, in order.
    """
    found: dict[str, tuple[int, int]] = {}
    end = len("{\n")
    for key, size in sizes:
        start = end + len(key) + len('"": ')
        found[key] = (start, size)
        end = start + size + len(",\n")
    return found


def line(name: str, start: int, size: int) -> dict[str, Any]:
    """What stands at a place of a data file; the rest of it is not read."""
    with open(f"{_FOLDER}/{name}.json", "rb") as file:  # noqa: PTH123 (as above)
        file.seek(start)
        found: dict[str, Any] = json.loads(file.read(size))
    return found


class _Records(Mapping[str, "Record"]):
    """The shapes that several methods share: each is made when it is first asked for."""

    def __init__(self) -> None:
        self._made: dict[str, Record] = {}

    def __getitem__(self, name: str) -> Record:
        if name not in self._made:
            from .schema.reading import record_of

            self._made[name] = record_of(name, load("records")[name])
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(load("records"))

    def __len__(self) -> int:
        return len(load("records"))

    def __contains__(self, name: object) -> bool:
        return name in load("records")


@cache
def records() -> Mapping[str, Record]:
    """The shapes that several methods share, by name."""
    return _Records()


@cache
def general_errors() -> tuple[Error, ...]:
    """The errors that any method may answer."""
    from .schema.reading import error_of

    return tuple(map(error_of, load("errors").get("errors", [])))
