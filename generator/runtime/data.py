"""Reading the generated data beside the code: what help texts, the mock and error messages need.

Nothing here is read before it is wanted: an ordinary call never opens a data file.
"""

from __future__ import annotations

import json
import os.path
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

# Not pathlib, whose import takes a tenth of the time that a help page may take.
_FOLDER = os.path.join(os.path.dirname(__file__), os.pardir, "_data")  # noqa: PTH118, PTH120


@cache
def load(name: str) -> dict[str, Any]:
    """One data file; an empty one where there is none."""
    try:
        with open(f"{_FOLDER}/{name}.json", "rb") as file:  # noqa: PTH123
            data: dict[str, Any] = json.load(file)
    except FileNotFoundError:
        return {}
    return data


@cache
def methods() -> dict[tuple[str, int], dict[str, Any]]:
    """The index: every method by its lower-case name and version."""
    entries: list[dict[str, Any]] = load("index").get("methods", [])
    return {(entry["method"].lower(), entry["version"]): entry for entry in entries}


def details(method: str, version: int) -> dict[str, Any] | None:
    """What the spec says of one method; ``None`` for a method that it does not know."""
    entry = methods().get((method.lower(), version))
    return described(entry) if entry is not None else None


def described(entry: dict[str, Any]) -> dict[str, Any]:
    """What the spec says of a method of the index: its line of the file, the others unread."""
    text, places = _lines()
    start, end = places[json.dumps(key_of(entry)).encode()]
    found: dict[str, Any] = json.loads(text[start:end].rstrip(b","))
    return found


def key_of(entry: dict[str, Any]) -> str:
    """Name of a method that is unique over both versions."""
    return f"v3/{entry['method']}" if entry["version"] == 3 else entry["method"]


@cache
def _lines() -> tuple[bytes, dict[bytes, tuple[int, int]]]:
    """The file of all methods, and where in it each one stands, by its key."""
    with open(f"{_FOLDER}/methods.json", "rb") as file:  # noqa: PTH123
        text = file.read()
    places: dict[bytes, tuple[int, int]] = {}
    start = 0
    while (end := text.find(b"\n", start)) >= 0:
        colon = text.find(b": ", start, end)
        if colon >= 0:
            places[text[start:colon]] = (colon + 2, end)
        start = end + 1
    return text, places


def documented_error(
    method: str, version: int, code: str, message: str, fields: Sequence[str] = ()
) -> tuple[str | None, str | None]:
    """Meaning and kind of an error code: what the method's page says, else the general list."""
    own = (details(method, version) or {}).get("errors", [])
    candidates = [error for error in own if error["code"] == code]
    general = [error for error in load("errors").get("errors", []) if error["code"] == code]
    found = [*_meant(candidates, code, message, fields), *general[:1]]
    meaning = next((error["when"] for error in found if error.get("when")), None)
    kind = next((error["kind"] for error in found if error.get("kind")), None)
    return meaning, kind


def _meant(
    candidates: list[dict[str, Any]], code: str, message: str, fields: Sequence[str]
) -> list[dict[str, Any]]:
    """The one of a method's errors with this code that came; none where that is not sure.

    Where the code is empty or several errors share it, the text decides, after the refused field.
    """
    of_fields = [error for error in candidates if error.get("field") in fields]
    remaining = of_fields or candidates
    if code and len(remaining) == 1:
        return remaining
    return [error for error in remaining if error.get("message") == message][:1]
