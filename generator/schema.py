"""Loaded data against the JSON Schemas of ``spec/schema``, with every mistake in plain words.

Owns the sentences and their places. Must not know what any key means: that is said in the schemas,
which editors read too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sized
from pathlib import Path as Folder
from typing import Any, Final

from jsonschema_rs import Draft202012, Draft202012Validator, Registry, ValidationError

from .problems import Path, Problem, did_you_mean, dotted, shown, visible
from .yaml_strict import Json, locate

Schema = Mapping[str, Any]
_Finding = tuple[Path, str]

_SUFFIX: Final = ".schema.json"
_MOST_WORDS: Final = 16
_LONGEST_FORM: Final = 80  # nobody reads a longer regular expression in a message
_TYPES: Final = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
    "array": "a list",
    "object": "a mapping",
}


class Schemas:
    """The schemas of a folder, read at the first use and compiled once a kind.

    Args:
        folder: holds ``KIND.schema.json`` files that refer to each other by file name.
    """

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self._documents: dict[str, Any] = {}
        self._validators: dict[str, Draft202012Validator] = {}

    def check(self, kind: str, data: Json, file: str, text: str) -> list[Problem]:
        """What is wrong with the data of one file.

        Args:
            kind: the schema to follow, such as ``method``.
            data: what ``load`` made of the file.
            file: its name, for messages.
            text: its content, asked for lines only when something is wrong.

        Raises:
            ValueError: there is no schema of that kind.
        """
        validator = self._validators.get(kind) or self._compiled(kind)
        if validator.is_valid(data):
            return []
        errors = list(validator.iter_errors(data))
        empty = {tuple(error.instance_path) for error in errors if error.kind.name == "minLength"}
        findings: dict[_Finding, None] = {}
        for error in errors:
            if error.kind.name == "pattern" and tuple(error.instance_path) in empty:
                continue  # that it is too short says it all
            findings.update(dict.fromkeys(self._findings(error, kind)))
        problems = [
            Problem(file, locate(text, path), dotted(path), message, "schema")
            for path, message in findings
        ]
        return sorted(problems, key=lambda problem: (problem.line, problem.where, problem.message))

    def _compiled(self, kind: str) -> Draft202012Validator:
        if not self._documents:
            for path in sorted(self._folder.glob(f"*{_SUFFIX}")):
                self._documents[path.name] = json.loads(path.read_text(encoding="utf-8"))
        name = kind + _SUFFIX
        if name not in self._documents:
            message = f'there is no schema "{name}" in {self._folder}'
            raise ValueError(message)
        registry = Registry(list(self._documents.items()), draft=Draft202012)
        validator = Draft202012Validator(self._documents[name], registry=registry, offline=True)
        self._validators[kind] = validator
        return validator

    def _findings(self, error: ValidationError, kind: str) -> Iterator[_Finding]:
        path: Path = tuple(error.instance_path)
        name = error.kind.name
        facts = error.kind.as_dict()
        if name in {"additionalProperties", "unevaluatedProperties"}:
            known = list(self._node(error, kind).get("properties", ()))
            for key in facts["unexpected"]:
                hint = did_you_mean(key, known) or _known_keys(known)
                yield (*path, key), f"unknown key {shown(key)}{hint}"
        elif name in {"anyOf", "oneOf"} and "context" in facts:
            yield from self._choices(path, error, facts["context"], kind)
        elif name == "propertyNames":
            inner: ValidationError = facts["error"]
            key = inner.instance
            sentence = self._sentence(inner, self._node(error, kind))
            yield (*path, str(key)), f"the key {shown(key)} is not allowed: {sentence}"
        else:
            yield path, self._sentence(error, self._node(error, kind))

    def _choices(
        self, path: Path, error: ValidationError, branches: list[list[ValidationError]], kind: str
    ) -> Iterator[_Finding]:
        """Why none of several shapes fits: said of the one that was probably meant."""
        if not all(branches):
            yield path, f"{shown(error.instance)} fits several shapes at once"
            return
        types: list[str] = []
        closest: list[list[ValidationError]] = []
        for branch in branches:
            wrong = [item for item in branch if item.kind.name == "type"]
            top = [item for item in wrong if tuple(item.instance_path) == path]
            if top:
                types += top[0].kind.as_dict()["types"]
            else:
                closest.append(branch)
        if closest:
            for item in min(closest, key=len):
                yield from self._findings(item, kind)
        else:
            yield path, _wrong_type({"types": types}, error.instance, {})

    @staticmethod
    def _sentence(error: ValidationError, node: Schema) -> str:
        sentence = _SENTENCES.get(error.kind.name)
        value: Any = error.instance
        if sentence is None:
            return f"{shown(value)} is not allowed here{_meaning(node)}"
        return sentence(error.kind.as_dict(), value, node)

    def _node(self, error: ValidationError, kind: str) -> Schema:
        """The part of the schema that holds the broken rule; empty when it cannot be found."""
        document = self._documents[kind + _SUFFIX]
        node = document
        try:
            for part in error.evaluation_path[:-1]:
                node = node[part]
                if part == "$ref":
                    name, _, pointer = str(node).partition("#")
                    document = self._documents[name] if name else document
                    node = document
                    for step in pointer.split("/")[1:]:
                        node = node[step.replace("~1", "/").replace("~0", "~")]
        except (KeyError, IndexError, TypeError):
            return {}
        return node if isinstance(node, dict) else {}  # pyright: ignore[reportUnknownVariableType]


def _known_keys(known: list[str]) -> str:
    if not known or len(known) > _MOST_WORDS:
        return ""
    return f"; known here: {', '.join(known)}"


def _meaning(node: Schema) -> str:
    """What the schema says of the value; it is the sentence that editors show."""
    description = str(node.get("description", "")).rstrip(".")
    return f" ({visible(description)})" if description else ""


def _wrong_type(facts: Schema, value: object, _: Schema) -> str:
    names: list[str] = facts["types"]
    words = list(dict.fromkeys(_TYPES.get(name, name) for name in names))
    first = f"{', '.join(words[:-1])} or " if len(words) > 1 else ""
    return f"must be {first}{words[-1]}, not {shown(value)}"


def _not_listed(facts: Schema, value: object, _: Schema) -> str:
    options = facts["options"]
    words = [option for option in options if isinstance(option, str)]
    hint = did_you_mean(value, words) if isinstance(value, str) else ""
    listed = (word if word in words and word.isidentifier() else shown(word) for word in options)
    return f"{shown(value)} is not one of {', '.join(listed)}{hint}"


def _wrong_form(facts: Schema, value: object, node: Schema) -> str:
    pattern: str = facts["pattern"]
    if isinstance(value, str):
        fits = re.search(pattern, " ".join(value.split())) is not None
        if fits and "\n" in value:
            return f"{shown(value)} has a line end: write it on one line, or fold it with >-"
        if fits and value != value.strip():
            return f"{shown(value)} begins or ends with a blank: leave it out"
    meaning = _meaning(node)
    if meaning and len(pattern) > _LONGEST_FORM:
        return f"{shown(value)} is not of the form that is wanted here{meaning}"
    return f"{shown(value)} is not of the form {visible(pattern)}{meaning}"


def _too_small(facts: Schema, value: object, _: Schema) -> str:
    if value in ("", [], {}):
        return "must not be empty"
    return f"has {_size(value)}, where at least {facts['limit']} are needed: {shown(value)}"


def _too_big(facts: Schema, value: object, _: Schema) -> str:
    return f"has {_size(value)}, where at most {facts['limit']} are allowed: {shown(value)}"


def _size(value: object) -> str:
    count = len(value) if isinstance(value, Sized) else 0
    unit = {"str": "character", "list": "item"}.get(type(value).__name__, "key")
    return f"{count} {unit}{'' if count == 1 else 's'}"


def _bound(words: str) -> Callable[[Schema, object, Schema], str]:
    return lambda facts, value, _: f"must be {words} {facts['limit']}, not {shown(value)}"


_SENTENCES: Final[Mapping[str, Callable[[Schema, object, Schema], str]]] = {
    "type": _wrong_type,
    "enum": _not_listed,
    "pattern": _wrong_form,
    "required": lambda facts, _value, _node: f"{shown(facts['property'])} is missing",
    "minLength": _too_small,
    "minItems": _too_small,
    "minProperties": _too_small,
    "maxLength": _too_big,
    "maxItems": _too_big,
    "maxProperties": _too_big,
    "minimum": _bound("at least"),
    "maximum": _bound("at most"),
    "exclusiveMinimum": _bound("more than"),
    "exclusiveMaximum": _bound("less than"),
    "const": lambda facts, value, _: (
        f"must be {shown(facts['expected_value'])}, not {shown(value)}"
    ),
    "multipleOf": lambda facts, value, _: (
        f"must be a multiple of {facts['multiple_of']}, not {shown(value)}"
    ),
    "uniqueItems": lambda _facts, value, _node: f"{shown(value)} names a value twice",
}
