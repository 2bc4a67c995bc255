"""Checking spec files against the JSON Schemas of ``spec/schema``, in sentences for people.

The schemas are the same that editors use. This module only words what they find.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path as FilePath
from typing import Any

from jsonschema_rs import Draft202012Validator, Registry, ValidationError
from jsonschema_rs import ValidationErrorKind as Kind

from .model import Json, Path
from .problems import Problem, did_you_mean, dotted, shown
from .yaml_strict import locate

_TYPES: Mapping[str, str] = {
    "string": "text",
    "integer": "an integer",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
}


class Schemas:
    """The schemas of a folder, each compiled when it is first used."""

    def __init__(self, folder: FilePath) -> None:
        self._documents: dict[str, Any] = {
            path.name: json.loads(path.read_bytes()) for path in sorted(folder.glob("*.json"))
        }
        self._registry = Registry(list(self._documents.items()))
        self._validators: dict[str, Draft202012Validator] = {}

    def check(self, kind: str, data: Json, file: str, text: str) -> list[Problem]:
        """What is wrong with a file of a kind, such as ``method``."""
        name = f"{kind}.schema.json"
        validator = self._validators.get(name)
        if validator is None:
            validator = Draft202012Validator(self._documents[name], registry=self._registry)
            self._validators[name] = validator
        if validator.is_valid(data):
            return []
        found = [
            Problem(file, locate(text, path), dotted(path), message, "schema")
            for error in validator.iter_errors(data)
            for path, message in self._worded(error, name)
        ]
        return list(dict.fromkeys(found))

    def _worded(self, error: ValidationError, name: str) -> Iterator[tuple[Path, str]]:
        """One finding of the validator as places and sentences."""
        path: Path = tuple(error.instance_path)
        match error.kind:
            case Kind.AdditionalProperties(unexpected):
                known = self._known_keys(error, name)
                for key in unexpected:
                    yield (*path, key), f"unknown key {shown(key)}{did_you_mean(key, known)}"
            case Kind.Required(property):
                yield path, f'"{property}" is missing'
            case Kind.PropertyNames(inner):
                key = str(inner.instance)
                yield (*path, key), f"{shown(key)} cannot be a key here: {_limit(inner)}"
            case _:
                yield path, _limit(error)

    def _known_keys(self, error: ValidationError, name: str) -> list[str]:
        """The keys that the schema knows at the place of the error."""
        node: Any = self._documents[name]
        for part in list(error.evaluation_path)[:-1]:
            if part == "$ref":
                file, _, pointer = node["$ref"].partition("#")
                node = self._documents[file or name]
                for step in pointer.strip("/").split("/"):
                    node = node[step]
            else:
                node = node[part]
        return list(node.get("properties", ()))


def _limit(error: ValidationError) -> str:
    """What a value breaks, for the keywords that the schemas use."""
    value = error.instance
    match error.kind:
        case Kind.Type(types):
            return f"must be {' or '.join(_TYPES.get(t, t) for t in types)}, not {shown(value)}"
        case Kind.Enum(options):
            hint = did_you_mean(str(value), [str(item) for item in options])
            return f"{shown(value)} is not one of {', '.join(str(item) for item in options)}{hint}"
        case Kind.Pattern(pattern):
            return f"{shown(value)} does not have the form {pattern}"
        case Kind.MinLength() | Kind.MinProperties():
            return "must not be empty"
        case Kind.MaxLength(limit):
            return f"is longer than {limit} characters: {shown(value)}"
        case Kind.MinItems(limit):
            return f"needs at least {limit} item{'s' if limit != 1 else ''}"
        case Kind.Minimum(limit):
            return f"{shown(value)} is less than {limit}"
        case Kind.Maximum(limit):
            return f"{shown(value)} is more than {limit}"
        case kind:
            return f"{shown(value)} is not allowed here ({kind.name})"
