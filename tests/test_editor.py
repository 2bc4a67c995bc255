"""The editor's settings: each file of the spec is checked against the schema that a build uses."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from generator.spec import kind_of

ROOT = Path(__file__).parent.parent
SETTINGS: dict[str, Any] = json.loads((ROOT / ".vscode/settings.json").read_text())
FILES = [
    "api.yaml", "names.yaml", "errors.yaml", "batch.yaml", "crm/deal/get.yaml", "crm/deal/get.yml",
    "v3/tasks/task/add.yaml", "records/crm/item.yaml", "records/a.yml", "oint/Pause.yaml",
    "oint/Pause.yml", "glossary/crm.yaml", "glossary/crm.yml",
]  # fmt: skip


@pytest.mark.parametrize("file", FILES)
def test_an_editor_takes_the_schema_of_the_build(file: str) -> None:
    schemas = [
        schema
        for schema, globs in SETTINGS["yaml.schemas"].items()
        if _takes(globs, f"spec/{file}")
    ]
    assert schemas == [f"spec/schema/{kind_of(file)}.schema.json"]


def _takes(globs: list[str] | str, file: str) -> bool:
    """Whether one of the patterns fits, and none of those that take a file out again."""
    listed = [globs] if isinstance(globs, str) else globs
    out = [pattern[1:] for pattern in listed if pattern.startswith("!")]
    fitting = [pattern for pattern in listed if not pattern.startswith("!")]
    return _fits(fitting, file) and not _fits(out, file)


def _fits(patterns: list[str], file: str) -> bool:
    for pattern in patterns:
        steps = re.escape(pattern).replace(r"\*\*/", "(.*/)?").replace(r"\*\*", ".*")
        if re.fullmatch(steps.replace(r"\*", "[^/]*"), file):
            return True
    return False
