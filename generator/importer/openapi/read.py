"""The OpenAPI document of a portal as a spec: which files it becomes.

A portal answers the document by its method ``rest.documentation.openapi``. All methods are those of
REST 3.0, so all files lie below ``v3``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ...problems import Problem
from ...spec import SCHEMA_FOLDER, shown_path
from ...yaml_strict import load
from ..data import Data, Files
from .document import Document, read_document
from .operations import PAGE, method, operations
from .records import Records
from .shapes import Shapes
from .wording import sentence

_TITLE: Final = "Bitrix24 REST API"


@dataclass(frozen=True, slots=True)
class Imported:
    """What a document says.

    Attributes:
        files: content of the methods and records, by path below the spec folder.
        defaults: what a spec needs besides.
        notes: what could not be read, or not exactly.
    """

    files: Files
    defaults: Files
    notes: tuple[Problem, ...]

    @property
    def methods(self) -> int:
        """How many methods there are."""
        return sum(name.startswith("v3/") for name in self.files)


def import_openapi(path: Path) -> Imported:
    """Read the file of a document.

    Raises:
        SpecError: it is no OpenAPI document, or describes nothing that can be used.
    """
    document = read_document(path)
    found = operations(document)
    records = Records(document, frozenset(one.name.split(".")[0] for one in found))
    shapes = Shapes(document, records.name_of)
    files: dict[str, Data] = {}
    for one in found:
        files[f"v3/{one.name.replace('.', '/')}.yaml"] = method(one, document, shapes, records)
    for record in records.made(shapes):
        files[f"records/{record['record'].replace('.', '/')}.yaml"] = record
    return Imported(files, _defaults(document), tuple(dict.fromkeys(document.notes)))


def _defaults(document: Document) -> Files:
    """The names of the API, and the errors that any method may answer."""
    title = sentence(document.part("info").get("title"))
    errors = SCHEMA_FOLDER.parent / "errors.yaml"
    known: Any = load(errors.read_text(encoding="utf-8"), str(errors))
    return {
        "api.yaml": {
            "title": title.rstrip(".") if title else _TITLE,
            "client": "Bitrix24",
            "command": "b24",
            "docs": "https://apidocs.bitrix24.com/{page}.html",
        },
        "errors.yaml": known,
    }


def left_over(folder: Path, files: Files) -> Iterator[str]:
    """Methods that an earlier import has written, and that the document has no more."""
    names = {name.casefold() for name in files}
    for path in sorted((folder / "v3").rglob("*.yaml")):
        relative = path.relative_to(folder).as_posix()
        if relative.casefold() in names:
            continue
        if f"\ndocs: {PAGE}\n" in path.read_text(encoding="utf-8", errors="replace"):
            yield shown_path(path)
