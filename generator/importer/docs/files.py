"""A checkout of the documentation as the files of a spec, with what could not be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...plain import is_object
from ...problems import Problem, SpecError
from ...spec import SCHEMA_FOLDER, kind_of, shown_path, spec_files
from ...yaml_strict import load
from ..data import Data, Files, as_data
from ..store import read_text
from .read import Documentation, read_documentation
from .specdata import method_data, method_path, record_data, record_path


@dataclass(frozen=True, slots=True)
class Imported:
    """What was read.

    Attributes:
        files: content of the methods and records, by path below the spec folder.
        notes: places that could not be read, by page and line.
    """

    files: Files
    notes: tuple[Problem, ...]
    methods: int
    documentation: Documentation


def import_docs(folder: Path, spec: Path) -> Imported:
    """Read a checkout, for a spec whose ``api.yaml`` says which fields belong to one portal.

    Raises:
        SpecError: the folder is no checkout of the documentation.
    """
    if not (folder / "api-reference").is_dir():
        message = "has no folder api-reference: give a checkout of the documentation"
        raise SpecError((Problem(shown_path(folder), 0, "", message, "docs"),))
    found = read_documentation(folder, _custom_fields(spec))
    if not found.methods:
        message = "has no page of a method: give a whole checkout of the documentation"
        raise SpecError((Problem(shown_path(folder), 0, "", message, "docs"),))
    files: dict[str, Data] = {method_path(facts): method_data(facts) for facts in found.methods}
    files |= {record_path(facts): record_data(facts) for facts in found.records}
    notes = tuple(
        Problem(f"{gap.page}.md", gap.line, "", gap.why, "unread", "warning") for gap in found.gaps
    )
    return Imported(files, notes, len(found.methods), found)


def defaults(folder: Path, imported: Files) -> Files:
    """What a new spec needs besides methods and records; nothing for a spec that is there.

    Args:
        folder: the spec folder.
        imported: the methods and records, whose Python names are ours.
    """
    if (folder / "api.yaml").is_file():
        return {}
    files = {name: _own(name) for name in ("api.yaml", "errors.yaml", "names.yaml")}
    files["api.yaml"].pop("oint", None)  # it belongs to functions that no page describes
    here = {data.get("method") for data in imported.values()}
    names = files["names.yaml"]["methods"]
    files["names.yaml"] = {"methods": {name: names[name] for name in names if name in here}}
    return files


def _own(name: str) -> Data:
    """A file of the spec beside this program."""
    return as_data(load((SCHEMA_FOLDER.parent / name).read_text("utf-8"), name))


def _custom_fields(spec: Path) -> re.Pattern[str] | None:
    """The names of fields that each portal has of its own; a pattern that is none says nothing."""
    file = spec / "api.yaml"
    shown = shown_path(file)
    data: Any = load(read_text(file, shown), shown) if file.is_file() else _own("api.yaml")
    pattern = data.get("custom_fields") if is_object(data) else None
    try:
        return re.compile(pattern) if isinstance(pattern, str) else None
    except (re.error, OverflowError, RecursionError):
        return None


def gone(folder: Path, imported: Imported) -> Iterator[str]:
    """Methods of a spec that the documentation has no more.

    A method that lives on an overview page is there as long as that page names it.

    Raises:
        SpecError: a file of the spec cannot be read.
    """
    names = {name.casefold() for name in imported.files}
    for path in spec_files(folder):
        relative = path.relative_to(folder).as_posix()
        if relative.casefold() in names or kind_of(relative) != "method":
            continue
        data = load(read_text(path, shown_path(path)), shown_path(path))
        if not isinstance(data, dict) or "method" not in data or "docs" not in data:
            continue
        page = imported.documentation.checkout.page(str(data["docs"]))
        if page is None or not _names(page.text, str(data["method"])):
            yield shown_path(path)


def _names(text: str, method: str) -> bool:
    """Whether a text names a method, and not only one whose name is longer."""
    return re.search(rf"(?<![\w.]){re.escape(method)}(?!\w|\.(?!json\b)\w)", text) is not None
