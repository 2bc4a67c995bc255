"""From trees of fields to facts: types, nested fields, listed values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from ...effects import effect_of
from .alternatives import without_alternatives
from .facts import FieldFact
from .kinds import split_lists
from .listings import all_listed, as_direction, default_of, is_flag, values_of
from .nodes import Node, as_map, describes_values, grow, holder_of, place
from .pages import Page, Section, is_of_answers
from .row_types import TypeReader
from .rows import Row
from .shapes import Shape

_SOMETIMES: Final = re.compile(
    r"\b(?:returned|present|appears|included|filled) only\b|\bonly (?:returned|present|included)\b"
    r"|\bmay be (?:missing|absent)\b|\bis absent if\b",
    re.IGNORECASE,
)
_DEPTH: Final = 6


@dataclass
class FieldReader:
    """Reads the fields of one page. Of what is sent, only what a table lists is declared.

    Attributes:
        custom: names of fields that belong to one portal; no spec declares them.
    """

    types: TypeReader
    custom: re.Pattern[str] | None = None
    _maps: set[int] = field(default_factory=set[int])  # sections of values of maps
    _open: list[int] = field(default_factory=lambda: [])  # lines of the sections being read

    def facts(self, node: Node, depth: int = 0) -> FieldFact:
        """The facts of a field and everything in it."""
        row = node.row
        section = self._nested_section(row, depth) if row is not None else None
        if section is not None:
            self._place(section, node)
            self._open.append(section.heading.line)
        types, record = self.types.types(node, holder_of(node), has_fields=bool(node.children))
        fields, unknown = self._inside(node, depth) if not record else ((), False)
        if section is not None:
            self._open.pop()
        if not any("object" in kind for kind in types):
            fields = ()
        fact = FieldFact(node.name, types, open=unknown, fields=fields)
        return fact if row is None else self._with_row(fact, row, node.shape)

    def _place(self, section: Section, node: Node) -> None:
        """Hang the rows of a section on a node; they may describe the values of a map."""
        line = section.heading.line
        least = 1 if self.types.request else 2
        if len(node.children) >= least and describes_values(section.rows, node):
            as_map(node)
            self._maps.add(line)
        elif line in self._maps and not node.shape.seen and not node.wraps:
            node.wraps = "{}"  # the same table describes the values of another such object
        direct = sum(row.name in node.children for row in section.rows)
        place(section.rows, node, flat=self.types.request or direct * 2 >= len(section.rows))

    def _inside(self, node: Node, depth: int) -> tuple[tuple[FieldFact, ...], bool]:
        """The fields of a node, where they are to be declared."""
        described = any(child.row for child in node.children.values())
        if self.types.request and depth > 0 and not described:
            return (), False
        return self._children(node, depth)

    def _with_row(self, fact: FieldFact, row: Row, shape: Shape) -> FieldFact:
        """A fact with what its row says beside the type."""
        types = fact.types
        listing = values_of(row, types, closed=self._is_v3)
        if listing is not None and is_flag(listing, shape) and "string" in types:
            types = tuple("flag" if kind == "string" else kind for kind in types)
            listing = None
        fact = replace(
            fact,
            types=types,
            required=row.required,
            default=default_of(row, types),
            line=row.line,
            text=row.description,
        )
        if listing is None:
            return fact
        others = listing.open or not all_listed(shape, listing.values)
        return replace(fact, values=listing.values, open=others)

    def _children(self, node: Node, depth: int) -> tuple[tuple[FieldFact, ...], bool]:
        """The nested fields, and whether other keys occur beside them."""
        if depth >= _DEPTH:
            return (), False
        found: list[FieldFact] = []
        unknown = False
        asked = self.types.request
        for key, child in node.children.items():
            if asked and child.row is None and depth > 0:
                unknown = True
                continue
            if child.row is None and self._is_custom(key) and (depth > 0 or not asked):
                unknown = True
                continue
            fact = self.facts(child, depth + 1)
            missing = node.seen_objects > 0 and child.present < node.seen_objects
            if self.types.request and depth > 0:
                fact = replace(fact, required=fact.required and not missing)
            optional = missing or bool(_SOMETIMES.search(fact.text))
            found.append(replace(fact, optional=optional and not self.types.request))
        nested = tuple(found)
        if self.types.request and depth > 0:
            nested = without_alternatives(nested)
            if node.name.lower() in {"order", "sort"} and effect_of(self.types.method) == "read":
                nested = tuple(as_direction(item) for item in nested)
        return nested, unknown or node.conditions

    def _is_custom(self, name: str) -> bool:
        return self.custom is not None and self.custom.match(name) is not None

    @property
    def _is_v3(self) -> bool:
        return self.types.method.startswith("v3.")

    def _nested_section(self, row: Row, depth: int) -> Section | None:
        """The section that describes what a row holds."""
        if depth >= _DEPTH:
            return None
        for target in (*row.type_links, *(link.target for link in row.links)):
            if target.startswith("#"):
                section = self.types.page.section(target[1:])
                if section is not None and section.rows and self._is_new(section):
                    return section
        if not any(split_lists(kind)[0] in {"object", "array"} for kind in row.types):
            return None
        section = _named_section(self.types.page, row.name, request=self.types.request)
        return section if section is not None and self._is_new(section) else None

    def _is_new(self, section: Section) -> bool:
        """Whether a section is not being read already: a tree may hold trees."""
        return section.heading.line not in self._open


def _named_section(page: Page, name: str, *, request: bool) -> Section | None:
    """The section whose heading names a parameter or a field of the answer."""
    last = re.split(r"[.\[\]]", name.strip("[]"))[-1] or name
    words = (
        "parameter",
        "field",
        "object",
        "array",
        "item",
        "element",
        "fields",
        "description",
        "type",
    )
    wanted = (
        {last.lower()}
        | {f"{word} {last.lower()}" for word in words}
        | {f"{last.lower()} {word}" for word in words}
    )
    answers = False
    for section in page.sections:
        if section.heading.level <= 2:
            answers = is_of_answers(section.heading)
        text = re.sub(r"\s+", " ", section.heading.text.lower().replace("«", "").replace("»", ""))
        if text in wanted and section.rows and (answers != request):
            return section
    return None


def tree(name: str, shape: Shape, rows: Iterable[Row], *, flat: bool) -> Node:
    """The tree of a shape with a table's rows in their places."""
    root = grow(name, shape)
    place(tuple(rows), root, flat=flat)
    return root


def leaves(fields: Iterable[FieldFact]) -> Iterator[FieldFact]:
    """All fields, nested ones too."""
    for item in fields:
        yield item
        yield from leaves(item.fields)
