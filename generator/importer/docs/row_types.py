"""The type of a field: what its row says, in the light of what the data shows.

A type that leads to a section of another page is a shared shape: it becomes a record.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from .facts import Gap
from .identity import identify
from .kinds import (
    SCRIPT_ONLY,
    boolean_kinds,
    char_kind,
    dated,
    plain_kind,
    row_text,
    split_lists,
)
from .nodes import Node
from .pages import Checkout, Page, Section
from .rows import Row
from .shapes import Shape, merge
from .unions import array_kind, covered, observed, tidy, unwrapped

_OBJECT: Final = re.compile(r"\bobject (?:in|of) the (?:format|form) `?\{", re.IGNORECASE)
"""PHP calls an object an array; the text knows better."""

_SCALARS: Final = frozenset({"boolean", "integer", "number", "string", "flag", "true", "false"})
_REFERENCE: Final = re.compile(r"^(\w+)\.(\w+)$")

RecordKey = tuple[str, str]
"""Page and anchor of a shared shape."""


@dataclass
class Shared:
    """The shared shapes that methods use, and what the data of all of them shows."""

    uses: dict[RecordKey, list[str]] = field(default_factory=lambda: {})
    shapes: dict[RecordKey, Shape] = field(default_factory=lambda: {})

    def use(self, key: RecordKey, method: str, shape: Shape) -> None:
        """Note that a method uses a shape, and with what data."""
        self.uses.setdefault(key, []).append(method)
        merge(self.shapes.setdefault(key, Shape()), shape)


def record_type(key: RecordKey) -> str:
    """Stands for a record's name until all uses are known."""
    return f"@{key[0]}#{key[1]}"


@dataclass
class TypeReader:
    """Reads the types of one page.

    Attributes:
        method: the method that uses them, with its version.
        request: whether the fields are sent.
    """

    checkout: Checkout
    page: Page
    method: str
    shared: Shared
    gaps: list[Gap]
    request: bool

    def types(self, node: Node, inner: Shape, *, has_fields: bool) -> tuple[tuple[str, ...], bool]:
        """The alternatives of a type, and whether one is a record."""
        if node.row is None or not node.row.types:
            known = observed(node, inner)
            return tuple(known or (["object"] if has_fields else ["any"])), False
        kinds: list[str] = []
        record = False
        for written, link in zip(node.row.types, node.row.type_links, strict=True):
            found, is_record = self._documented(written, link, node, inner, has_fields)
            kinds += found
            record = record or is_record
        elsewhere = self._elsewhere(node.row) if not record else None
        if (
            elsewhere is not None
            and "object" in kinds
            and not any(child.row for child in node.children.values())
        ):
            self.shared.use(elsewhere, self.method, inner if inner.objects else Shape())
            kinds = [record_type(elsewhere) if kind == "object" else kind for kind in kinds]
            record = True
        kinds = self._borne_out([kind for kind in dict.fromkeys(kinds) if kind], node)
        if record and any(kind.startswith("@") and kind.endswith(("[]", "{}")) for kind in kinds):
            kinds = [kind for kind in kinds if kind != "array"]
        for kind in observed(node, inner):
            if not covered(kind, kinds, node.shape):
                kinds.append(kind)
        if kinds and "null" in node.shape.scalars and "any" not in kinds:
            kinds.append("null")
        return tuple(tidy(kinds)) or ("any",), record

    def _elsewhere(self, row: Row) -> RecordKey | None:
        """The shape that an answer's row leaves to a page of fields, which describes no method."""
        if self.request:
            return None
        for link in row.links:
            if "field" not in link.text.lower() or "#" in link.target:
                continue
            found = self.checkout.follow(self.page.path, link.target)
            page = found[0] if found is not None else None
            if page is None or identify(page.path, page.blocks) is not None:
                continue
            section = next((item for item in page.sections if item.rows), None)
            if section is not None and section.heading.anchor:
                return page.path, section.heading.anchor
        return None

    def _borne_out(self, kinds: list[str], node: Node) -> list[str]:
        """Without scalars where every answer shows objects or lists."""
        structured = (node.shape.objects or node.shape.lists) and not node.shape.scalars
        scalar = kinds and all(kind in _SCALARS for kind in kinds)
        if self.request or not structured or not scalar or node.row is None:
            return kinds
        why = f"{node.name} is {' or '.join(kinds)} in the table, and no scalar in the answer"
        self.gaps.append(Gap(self.page.path, node.row.line, why))
        return []

    def _documented(
        self, written: str, link: str, node: Node, inner: Shape, has_fields: bool
    ) -> tuple[list[str], bool]:
        row = node.row
        text = row_text(row) if row is not None else ""
        known = plain_kind(written)
        if known is not None and not self._is_entity(written, link):
            name, lists = known
            wraps = "[]" * lists
            here = unwrapped(node.shape, lists)
            if name == "char":
                return [char_kind(text, here) + wraps], False
            if name == "boolean":
                return [kind + wraps for kind in boolean_kinds(text, here)], False
            if name in {"date", "datetime"}:
                return [kind + wraps for kind in dated(name, here)], False
            if name == "array" and _OBJECT.search(text) and not node.shape.seen:
                return ["object" + wraps], False
            if name == "array":
                return [array_kind(node, inner, wraps, has_fields=has_fields)], False
            if name == "object" and not lists and node.wraps and not node.shape.empty_object:
                if not inner.seen:  # PHP writes an empty object as a list
                    return ["object"], False
                mapped = "{}" in node.wraps and inner.objects
                return [f"object{node.wraps}"] if mapped else [], False
            return [name + wraps], False
        if split_lists(written)[0].lower() in SCRIPT_ONLY:
            return [], False
        return self._named(written, link, node, inner)

    def _named(self, written: str, link: str, node: Node, inner: Shape) -> tuple[list[str], bool]:
        """A type that is the name of an object, or of a field of one."""
        name, lists = split_lists(written)
        wraps = "[]" * lists
        reference = _REFERENCE.match(name)
        section, page = self._section(link, name.split(".")[0])
        if reference is not None:
            rows = section.rows if section is not None else ()
            target = next((row for row in rows if row.name.lower() == reference[2].lower()), None)
            kind = plain_kind(target.types[0]) if target is not None and target.types else None
            return [
                (kind[0] if kind and kind[0] in {"string", "integer"} else "integer") + wraps
            ], False
        if section is not None and section.rows and page is not None:
            if page.path == self.page.path:
                return [f"object{wraps or node.wraps}"], False
            key = (page.path, link.partition("#")[2] or name)
            self.shared.use(key, self.method, inner if inner.objects else Shape())
            return [record_type(key) + (wraps or node.wraps)], True
        if node.shape.seen:
            return [], False
        if name.startswith(("sale_", "catalog_", "crm_", "user")):
            return [f"integer{wraps}"], False
        self.gaps.append(
            Gap(self.page.path, node.row.line if node.row else 0, f"unknown type {written!r}")
        )
        return [f"any{wraps}"], False

    def _is_entity(self, written: str, link: str) -> bool:
        """Whether ``File`` is the name of an object that a section describes, and no type."""
        section, _ = self._section(link, written) if written[:1].isupper() else (None, None)
        return section is not None and bool(section.rows)

    def _section(self, link: str, name: str) -> tuple[Section | None, Page | None]:
        """The section that describes a named type; the name is its anchor where none is given."""
        found = self.checkout.follow(self.page.path, link) if link else None
        if found is None:
            return None, None
        return found[0].section(found[1] or name), found[0]
