"""The shared objects of a document as records: which are used, how they are called.

Owns the names. ``bitrix.tasks.taskdto`` is ``v3.tasks.task``: the vendor's prefix and ending say
nothing, and a record stands beside the methods of its scope.
"""

from __future__ import annotations

import itertools
import re
from typing import Any, Final

from ...by_rule import record_summary
from ...names import camel
from ...plain import is_object
from ...runtime.nearest import folded
from ..data import Data
from .document import Document, Pointer
from .shapes import Shapes
from .wording import sentence

_OTHER: Final = re.compile(r"[^A-Za-z0-9_]+")
_LONGEST: Final = 60
_TAKEN: Final = frozenset(
    (
        *("Any", "AsyncClient", "AsyncListing", "AsyncNamespace", "Client", "Endpoint", "False"),
        *("Final", "ListEndpoint", "Literal", "Mapping", "Namespace", "None", "NotGiven"),
        *("NotRequired", "Page", "Paging", "Sequence", "True", "TypedDict"),
    )
)
"""Names that the generated modules have for themselves, and that a class must not hide."""


class Records:
    """The records of a document, found while its methods are read.

    Args:
        document: where the shared objects are.
        scopes: first parts of the methods' names, in which records may stand.
    """

    def __init__(self, document: Document, scopes: frozenset[str]) -> None:
        self._document = document
        self._scopes = scopes
        self._names: dict[str, str] = {}
        self._taken: set[str] = set()
        self.scope = ""
        """The scope of the method that is being read."""

    def name_of(self, component: str) -> str:
        """The record of a component; it is made from now on."""
        name = self._names.get(component)
        if name is None:
            name = self._names[component] = self._free_name(component)
        return name

    def made(self, shapes: Shapes) -> list[Data]:
        """All records that were asked for, and those that these refer to."""
        records: dict[str, Data] = {}
        while missing := [name for name in self._names if name not in records]:
            for component in missing:
                self.scope = self._names[component].split(".")[1]
                records[component] = self._record(component, shapes)
        return list(records.values())

    def _record(self, component: str, shapes: Shapes) -> Data:
        at: Pointer = ("components", "schemas", component)
        schema: Any = self._document.part("components", "schemas").get(component)
        own: Data = schema if is_object(schema) else {}
        words = sentence(own.get("description")) or sentence(own.get("title"))
        return {
            "record": self._names[component],
            "summary": words or sentence(record_summary(component)) or "Object.",
            "fields": shapes.fields(own, at, "record"),
        }

    def _free_name(self, component: str) -> str:
        """A name whose class is the only one of the document, as modules import each other's."""
        scope, name = self._split(component)
        if camel(name) in _TAKEN:
            name = f"{name}_record"
        longer = (f"{scope}_{name}_{number}" for number in itertools.count(2))
        names = itertools.chain((name, f"{scope}_{name}"), longer)
        free = next(one for one in names if folded(camel(one)) not in self._taken)
        self._taken.add(folded(camel(free)))
        return f"v3.{scope}.{free}"

    def _split(self, component: str) -> tuple[str, str]:
        """The scope that a component belongs to, and its name there."""
        parts = [part for part in (_OTHER.sub("_", part) for part in component.split(".")) if part]
        if len(parts) > 2 and parts[0].lower() == "bitrix":
            parts = parts[1:]
        scope = self.scope
        if len(parts) > 1 and parts[0] in self._scopes:
            scope, *parts = parts
        name = "_".join(parts)[:_LONGEST].strip("_")
        if name.lower().endswith("dto") and len(name) > 3:
            name = name[:-3].rstrip("_")
        return scope, name if name[:1].isalpha() else f"record_{name}".rstrip("_")
