"""An OpenAPI document as a portal answers it: reading the file, finding places in it.

Owns JSON, references and JSON pointers, and the notes on what could not be read. Knows nothing of
spec files. PHP writes an empty object as ``[]``; that is understood here and nowhere else.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Literal

from ...plain import is_list, is_object
from ...problems import Problem, SpecError, shown
from ...spec import shown_path

Pointer = tuple[str | int, ...]
"""Keys and positions from the top of the document."""

MAX_BYTES: Final = 64 * 1024 * 1024
MAX_DEPTH: Final = 200
_MAX_REFERENCES: Final = 20
_HOW: Final = "save the answer of rest.documentation.openapi as it is"


@dataclass(frozen=True, slots=True)
class Document:
    """A document, and what was noted while it was read.

    Attributes:
        file: its path, for messages.
        data: the document itself.
        base: where in the file it begins; the portal may have wrapped it in ``result``.
        notes: everything that could not be read, or not exactly.
    """

    file: str
    data: dict[str, Any]
    base: Pointer = ()
    notes: list[Problem] = field(default_factory=lambda: [])

    def note(
        self, at: Pointer, message: str, rule: str, level: Literal["error", "warning"] = "warning"
    ) -> None:
        """Say what could not be read at a place."""
        where = pointer((*self.base, *at))
        self.notes.append(Problem(self.file, 0, where, message, rule, level))

    def resolved(self, value: object, at: Pointer) -> tuple[dict[str, Any], Pointer]:
        """The object at a place, through references; an empty one where there is none."""
        for _ in range(_MAX_REFERENCES):
            value = as_object(value)
            if not is_object(value):
                self.note(at, f"is {shown(value)}, not an object", "unreadable")
                return {}, at
            if "$ref" not in value:
                return value, at
            target = self.target(value["$ref"])
            if target is None:
                self.note(at, f"refers to {shown(value['$ref'])}, which is not here", "reference")
                return {}, at
            value, at = target
        self.note(at, "is a reference that leads back to itself", "reference")
        return {}, at

    def target(self, reference: object) -> tuple[Any, Pointer] | None:
        """What a reference such as ``#/components/schemas/x`` leads to; None for nothing."""
        if not isinstance(reference, str) or not reference.startswith("#/"):
            return None
        value: Any = self.data
        at: Pointer = ()
        for part in reference[2:].split("/"):
            key = part.replace("~1", "/").replace("~0", "~")
            value = as_object(value)
            if not is_object(value) or key not in value:
                return None
            value, at = value[key], (*at, key)
        return value, at

    def part(self, *at: str) -> dict[str, Any]:
        """An object that the document may lack; empty where it does."""
        value: Any = self.data
        for key in at:
            value = as_object(value)
            value = value.get(key, {}) if is_object(value) else {}
        value = as_object(value)
        if is_object(value):
            return value
        self.note(at, f"is {shown(value)}, not an object", "unreadable")
        return {}


def as_object(value: object) -> object:
    """The value, with PHP's empty object as an object."""
    return {} if value == [] and is_list(value) else value


def pointer(at: Pointer) -> str:
    """A place as a JSON pointer."""
    parts = (str(part).replace("~", "~0").replace("/", "~1") for part in at)
    return "".join(f"/{part}" for part in parts)


def read_document(path: Path) -> Document:
    """Read the file of a document.

    Raises:
        SpecError: it is no OpenAPI document; the message says what it is and what to do.
    """
    file = shown_path(path)
    document = _find(file, _parsed(file, _text(path, file)))
    version = document.data["openapi"]
    if not isinstance(version, str):
        example = 'must be its version in quotes, such as "3.0.0"'
        raise _refusal(file, f"openapi {example}, not {shown(version)}")
    if not version.startswith("3."):
        raise _refusal(file, f"is OpenAPI {shown(version)}; only version 3 is understood")
    if not document.part("paths"):
        raise _refusal(file, f"describes no method: paths is empty; {_HOW}")
    return document


def _text(path: Path, file: str) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise _refusal(file, f"cannot be read: {error.strerror}") from None
    if len(content) > MAX_BYTES:
        raise _refusal(file, f"has {len(content)} bytes; {MAX_BYTES} are allowed")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _refusal(file, f"is not UTF-8 text; {_HOW}", line) from None


def _parsed(file: str, text: str) -> object:
    doubled: list[str] = []

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            keys = [key for key, _ in pairs]
            doubled.extend(key for key in found if keys.count(key) > 1)
        return found

    def refuse(word: str) -> object:
        message = f"{word} is no JSON"
        raise ValueError(message)

    try:
        data = json.loads(text, object_pairs_hook=unique, parse_constant=refuse)
    except json.JSONDecodeError as error:
        raise _refusal(file, f"is not JSON: {error.msg}; {_HOW}", error.lineno) from None
    except RecursionError:
        raise _refusal(file, f"is nested deeper than {MAX_DEPTH} levels") from None
    except ValueError as error:
        raise _refusal(file, f"is not JSON: {error}") from None
    if doubled:
        raise _refusal(file, f"has the key {shown(doubled[0])} twice in one object")
    if _depth(data) > MAX_DEPTH:
        raise _refusal(file, f"is nested deeper than {MAX_DEPTH} levels")
    return data


def _depth(data: object) -> int:
    level, depth = [data], 0
    while level:
        depth += 1
        level = [inner for value in level for inner in _inside(value)]
    return depth


def _inside(value: object) -> list[object]:
    if is_object(value):
        return list(value.values())
    return value if is_list(value) else []


def _find(file: str, data: object) -> Document:
    if not is_object(data):
        raise _refusal(file, f"is {shown(data)}, not an OpenAPI document; {_HOW}")
    if "openapi" in data:
        return Document(file, data)
    result = data.get("result")
    if is_object(result) and "openapi" in result:
        return Document(file, result, ("result",))
    if "error" in data:
        message = f"is an error that the portal has answered, {shown(data['error'])}"
        raise _refusal(file, f"{message}; call rest.documentation.openapi again")
    if "swagger" in data:
        raise _refusal(file, "is a Swagger document; only OpenAPI 3 is understood")
    raise _refusal(file, f'is no OpenAPI document: it has no key "openapi"; {_HOW}')


def _refusal(file: str, message: str, line: int = 0) -> SpecError:
    return SpecError((Problem(file, line, "", message, "document"),))
