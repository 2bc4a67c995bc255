# Copied from generator/runtime/data.py: edit it there, then build.
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

_VAGUE = frozenset((200, 400))
"""The statuses that a portal sends with errors of all kinds."""
_UNTOLD = frozenset((None, "other"))
"""What the documentation says of an error's kind where it says nothing."""
_PLAIN = frozenset(("access", "not_found", "conflict", "limit"))
"""The kinds that a text says in plain words."""

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
    method: str,
    version: int,
    code: str,
    message: str,
    fields: Sequence[str] = (),
    *,
    status: int = 400,
) -> tuple[str | None, str | None]:
    """Meaning and kind of an error: what the method's page says, else the general list.

    Where neither tells it, or it is not sure which one of the page's errors came, the kind is that
    which all of them have in common, or what the rule says of the portal's own words.
    """
    spec = details(method, version) or {}
    candidates = [error for error in spec.get("errors", []) if error["code"] == code]
    meant = _meant(candidates, code, message, fields)
    if meant and _is_another(method, spec, meant[0], message, status):
        candidates, meant = [], []
    general = _general(code, status)
    found = [*general, *meant] if _prevails(general, meant, status) else [*meant, *general]
    meaning = next((error["when"] for error in found if error.get("when")), None)
    kinds = [error["kind"] for error in found if error.get("kind") not in _UNTOLD]
    if kinds:
        return meaning, kinds[0]
    common = {error.get("kind") for error in candidates} if code else set[str | None]()
    if len(common) == 1 and not common & _UNTOLD:
        return meaning, common.pop()
    return meaning, _by_rule(method, spec, code, message, status)


def _is_another(
    method: str, spec: dict[str, Any], meant: dict[str, Any], message: str, status: int
) -> bool:
    """Whether a text shows that another error came than the one that the page has for a code.

    It matters for codes that say nothing: where a page knows ``ERROR_CORE`` only for what is not
    found, a portal may yet send it with "Access denied".
    """
    from .error_kinds import says_nothing  # only a refusal needs its tables

    if meant.get("message") == message or not says_nothing(meant["code"]):
        return False
    told = _by_rule(method, spec, meant["code"], message, status)
    return told in _PLAIN and told != meant.get("kind")


def _general(code: str, status: int) -> list[dict[str, Any]]:
    """What the general list says of a code, with this status if it tells them apart."""
    found = [error for error in load("errors").get("errors", []) if error["code"] == code]
    return sorted(found, key=lambda error: error["http"] != status)[:1]


def _prevails(general: list[dict[str, Any]], meant: list[dict[str, Any]], status: int) -> bool:
    """Whether the status shows that a code means what it means everywhere."""
    if not general or general[0]["http"] != status:
        return False
    elsewhere = any(error.get("http") not in (None, status) for error in meant)
    return elsewhere or general[0]["kind"] == "authentication"


def _by_rule(method: str, spec: dict[str, Any], code: str, message: str, status: int) -> str | None:
    """The kind of an error that nobody documents; ``None`` where the status tells more."""
    from .error_kinds import SURE, Call, Fault, kind_of  # only a refusal needs its tables

    if status not in _VAGUE and code.strip().lower() not in SURE:
        return None
    params = tuple(param["name"] for param in spec.get("params", []))
    call = Call(method, spec.get("effect", "read"), params)
    kind = kind_of(call, Fault(code, message, None, status))
    return None if kind == "other" else kind


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
