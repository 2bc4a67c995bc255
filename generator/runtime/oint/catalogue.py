"""The functions of OpenIntegrations, read from the data beside the code, each when it is wanted."""

from __future__ import annotations

from functools import cache
from typing import Any, Final, cast

from ..data import line, load, method, places
from ..errors import ParameterError
from ..nearest import did_you_mean, folded
from .model import Example, Function, Option, Structure, Text

_FILE: Final = "oint_functions"

Entry = dict[str, Any]


def entries() -> list[Entry]:
    """What the list of functions says of each: names, area, summary."""
    listed: list[Entry] = load("oint").get("functions", [])
    return listed


def library() -> str:
    """The name of the library on the command line."""
    name: str = load("oint").get("library", "")
    return name


def areas() -> dict[str, Text]:
    """The areas with their titles, in the order of help."""
    return {name: Text(**title) for name, title in load("oint").get("areas", {}).items()}


def names_of(entry: Entry) -> tuple[str, ...]:
    """All names of a function, each once."""
    return tuple(dict.fromkeys((entry["function"], entry["russian"], *entry["aliases"])))


def entry_of(word: str) -> Entry | None:
    """The function of a name in either language, in any case, with or without ``-`` and ``_``."""
    return _by_name().get(folded(word))


def meant(word: str) -> str:
    """The end of a message about a name that there is not: the nearest one, if one is near."""
    return did_you_mean(word, [name for entry in entries() for name in names_of(entry)])


def named(function: str) -> Function:
    """The function of a name.

    Raises:
        ParameterError: there is none.
    """
    entry = entry_of(function)
    if entry is None:
        raise ParameterError(f"there is no function {function}{meant(function)}")
    return _read(entry["function"])


def fits_its_method(function: Function) -> bool:
    """Whether a method takes all that the function sends, by the method's own page."""
    known = method(function.calls or "", function.version)
    names = {field.name for field in known.params} if known else set[str]()
    return all(
        option.sends is None
        or option.sends == "*"
        or (option.sends.partition(".")[0] in names and not option.single)
        for option in function.options
    )


@cache
def _by_name() -> dict[str, Entry]:
    return {folded(name): entry for entry in entries() for name in names_of(entry)}


@cache
def _places() -> dict[str, tuple[int, int]]:
    return places([(entry["function"], entry["size"]) for entry in entries()])


@cache
def _read(function: str) -> Function:
    data = line(_FILE, *_places()[function])
    made: dict[str, Any] = {
        "aliases": tuple(data["aliases"]),
        "summary": Text(**data["summary"]),
        "returns": Text(**data["returns"]),
        "options": tuple(map(_option, data.get("options", ()))),
        "examples": tuple(Example(**item) for item in data.get("examples", ())),
        "structure": {name: _part(item) for name, item in data.get("structure", {}).items()},
        "fixed": data.get("fixed", {}),
    }
    return Function(**(data | made))


def _option(data: dict[str, Any]) -> Option:
    words = data.get("words")
    made: dict[str, Any] = {
        "summary": Text(**data["summary"]),
        "words": (words["yes"], words["no"]) if words else None,
        "dates": tuple(data.get("dates", ())),
        "lists": tuple(data.get("lists", ())),
    }
    return Option(**(data | made))


def _part(data: Any) -> Structure:
    if isinstance(data, list):
        return [_part(item) for item in cast("list[object]", data)]
    entry: dict[str, Any] = data
    if entry.keys() == {"en", "ru"} and isinstance(entry["en"], str):
        return Text(**entry)
    return {name: _part(item) for name, item in entry.items()}
