"""The schemas: every text has a bound, whatever place of a spec it stands in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.spec import SCHEMA_FOLDER

FILES = sorted(SCHEMA_FOLDER.glob("*.schema.json"))


def places(node: Any, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """All schemas inside a document."""
    if isinstance(node, dict):
        yield path, node
        for key, value in node.items():
            yield from places(value, f"{path}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from places(value, f"{path}/{index}")


def unbounded(document: Any) -> list[str]:
    """The places that take a text of any length."""
    found: list[str] = []
    for path, node in places(document, ""):
        kinds = node.get("type")
        takes_text = kinds == "string" or (isinstance(kinds, list) and "string" in kinds)
        names = node.get("propertyNames")
        if takes_text and "enum" not in node and "maxLength" not in node:
            found.append(path)
        if names is not None and "maxLength" not in names and "enum" not in names:
            found.append(f"{path}/propertyNames")
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.name))
def test_every_text_has_a_bound(file: Path) -> None:
    assert unbounded(json.loads(file.read_text("utf-8"))) == []


def test_a_text_without_one_would_be_seen() -> None:
    document = {"properties": {"a": {"type": "string"}, "b": {"type": ["string", "null"]}}}
    assert unbounded(document) == ["/properties/a", "/properties/b"]
    assert unbounded({"propertyNames": {"pattern": "^a$"}}) == ["/propertyNames"]
