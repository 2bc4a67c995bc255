"""From trees of fields to facts: types, nested fields, shared shapes, listed values.

A type that leads to a section of another page is a shared shape: it becomes a record.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Final

from ..effects import effect_of
from .alternatives import without_alternatives
from .facts import ABSENT, FieldFact, Gap
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
from .nodes import Node, as_map, describes_values, grow, holder_of, place
from .pages import Checkout, Page, Section
from .rows import Row, listed_names, listed_values
from .shapes import Shape, merge

CUSTOM: Final = re.compile(
    r"^(UF_\w+|uf(Crm|Rpa|Auto)?_?\d*\w*\d+|PARENT_ID_\d+|parentId\d+|PROPERTY_\d+|property\d+)$"
)
"""Names of fields that belong to one portal: its own fields, properties and parents."""

_DEFAULT: Final = re.compile(
    r"(?:[Dd]efault(?:s to| value(?: is)?| is)?|[Bb]y default)"
    r"[\s:,—–-]*(?:is\s+|value\s+)?`([^`]+)`"
)
_TEXTUAL: Final = frozenset({"string", "datetime", "date", "time", "file", "any", "char"})
_SOMETIMES: Final = re.compile(
    r"\b(?:returned|present|appears|included|filled) only\b|\bonly (?:returned|present|included)\b"
    r"|\bmay be (?:missing|absent)\b|\bis absent if\b",
    re.IGNORECASE,
)
_DIRECTIONS: Final = frozenset({"asc", "desc", "ASC", "DESC"})
_SCALARS: Final = frozenset({"boolean", "integer", "number", "string", "flag", "true", "false"})
_REFERENCE: Final = re.compile(r"^(\w+)\.(\w+)$")
_DEPTH: Final = 6

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
class FieldReader:
    """Reads the fields of one page.

    Attributes:
        request: whether they are sent; only what a table lists is declared then.
    """

    checkout: Checkout
    page: Page
    method: str
    shared: Shared
    gaps: list[Gap]
    request: bool
    _maps: set[int] = field(default_factory=set[int])  # sections of values of maps
    _open: list[int] = field(default_factory=lambda: [])  # lines of the sections being read

    def facts(self, node: Node, depth: int = 0) -> FieldFact:
        """The facts of a field and everything in it."""
        inner = holder_of(node)
        row = node.row
        section = self._nested_section(row, depth) if row is not None else None
        if section is not None:
            least = 1 if self.request else 2
            if len(node.children) >= least and describes_values(section.rows, node):
                as_map(node)
                self._maps.add(section.heading.line)
                inner = holder_of(node)
            elif section.heading.line in self._maps and not node.shape.seen and not node.wraps:
                node.wraps = "{}"  # the same table describes the values of another such object
            direct = sum(item.name in node.children for item in section.rows)
            place(section.rows, node, flat=self.request or direct * 2 >= len(section.rows))
            self._open.append(section.heading.line)
        types, record = self._types(node, inner, has_fields=bool(node.children))
        fields: tuple[FieldFact, ...] = ()
        unknown = False
        described = any(child.row for child in node.children.values())
        if not record and (not self.request or depth == 0 or described):
            fields, unknown = self._children(node, depth)
        if section is not None:
            self._open.pop()
        if node.children and fields and not any("object" in kind for kind in types):
            fields = ()
        listing = _values(row, types, closed=self._is_v3) if row is not None else None
        if listing is not None and _is_flag(listing, node.shape) and "string" in types:
            types = tuple("flag" if kind == "string" else kind for kind in types)
            listing = None
        return FieldFact(
            name=node.name,
            types=types,
            required=row.required if row is not None else False,
            values=listing.values if listing else (),
            meanings=listing.meanings if listing else (),
            open=(listing.open or not _all_listed(node.shape, listing.values))
            if listing
            else unknown,
            default=_default(row, types) if row is not None else ABSENT,
            fields=fields,
            line=row.line if row is not None else 0,
            text=row.description if row is not None else "",
        )

    def _children(self, node: Node, depth: int) -> tuple[tuple[FieldFact, ...], bool]:
        """The nested fields, and whether other keys occur beside them."""
        if depth >= _DEPTH:
            return (), False
        found: list[FieldFact] = []
        unknown = False
        for key, child in node.children.items():
            if self.request and child.row is None and depth > 0:
                unknown = True
                continue
            if child.row is None and CUSTOM.match(key) and not (self.request and depth == 0):
                unknown = True
                continue
            fact = self.facts(child, depth + 1)
            missing = node.seen_objects > 0 and child.present < node.seen_objects
            if self.request and depth > 0:
                fact = replace(fact, required=fact.required and not missing)
            optional = missing or bool(_SOMETIMES.search(fact.text))
            found.append(replace(fact, optional=optional and not self.request))
        nested = tuple(found)
        if self.request and depth > 0:
            nested = without_alternatives(nested)
            if node.name.lower() in {"order", "sort"} and effect_of(self.method) == "read":
                nested = tuple(_direction(item) for item in nested)
        return nested, unknown or node.conditions

    @property
    def _is_v3(self) -> bool:
        return self.method.startswith("v3.")

    def _nested_section(self, row: Row, depth: int) -> Section | None:
        """The section that describes what a row holds."""
        if depth >= _DEPTH:
            return None
        for target in (*row.type_links, *(link.target for link in row.links)):
            if target.startswith("#"):
                section = self.page.section(target[1:])
                if section is not None and section.rows and self._is_new(section):
                    return section
        if not any(split_lists(kind)[0] in {"object", "array"} for kind in row.types):
            return None
        section = _named_section(self.page, row.name, request=self.request)
        return section if section is not None and self._is_new(section) else None

    def _is_new(self, section: Section) -> bool:
        """Whether a section is not being read already: a tree may hold trees."""
        return section.heading.line not in self._open

    def _types(self, node: Node, inner: Shape, *, has_fields: bool) -> tuple[tuple[str, ...], bool]:
        """The alternatives of a type, and whether one is a record."""
        if node.row is None or not node.row.types:
            known = _observed(node, node.wraps, inner, has_fields)
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
        for kind in _observed(node, node.wraps, inner, has_fields and not record):
            if not _covered(kind, kinds, node.shape):
                kinds.append(kind)
        if kinds and "null" in node.shape.scalars and "any" not in kinds:
            kinds.append("null")
        return tuple(_tidy(kinds)) or ("any",), record

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
            here = _unwrapped(node.shape, lists)
            if name == "char":
                return [char_kind(text, here) + wraps], False
            if name == "boolean":
                return [kind + wraps for kind in boolean_kinds(text, here)], False
            if name in {"date", "datetime"}:
                return [kind + wraps for kind in dated(name, here)], False
            if name == "array":
                return [_array(node, inner, wraps, has_fields)], False
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


def _direction(item: FieldFact) -> FieldFact:
    """A key of a sorting: its value is a direction, whatever the table says of the field."""
    if not set(item.types) & {"object", "array"} and not _DIRECTIONS.issuperset(item.values):
        return replace(item, types=("string",), values=(), meanings=(), open=False, required=False)
    return replace(item, types=("string",), required=False) if not item.values else item


def _array(node: Node, inner: Shape, wraps: str, has_fields: bool) -> str:
    if node.wraps:
        kinds = _observed(node, node.wraps, inner, has_fields)
        return (kinds[0] if len(kinds) == 1 else "") + wraps if kinds else f"array{wraps}"
    if node.shape.objects:
        return f"object{wraps}"
    return f"object[]{wraps}" if has_fields else f"array{wraps}"


def _unwrapped(shape: Shape, lists: int) -> Shape:
    for _ in range(lists):
        shape = shape.element()
    return shape


def _observed(node: Node, wraps: str, inner: Shape, has_fields: bool) -> list[str]:
    """The alternatives that the data shows."""
    del has_fields
    kinds = [kind for kind in node.shape.scalars if kind != "null"]
    if wraps:
        parts = ["object"] if inner.objects else []
        parts += [kind for kind in inner.scalars if kind != "null"]
        mixed = len(parts) > 1 or "null" in inner.scalars or (inner.lists and inner.objects)
        if len(parts) == 1 and not mixed:
            kinds.append(parts[0] + wraps)
        elif wraps.startswith("[]"):
            kinds.append("array" + wraps[2:])
        else:
            kinds.append("any" + wraps)
        if wraps.endswith("{}") and node.shape.lists:
            kinds.append("array")  # PHP writes an empty map as a list
    else:
        kinds += ["object"] if node.shape.objects else []
        kinds += ["array"] if node.shape.lists else []
    return kinds + (["null"] if "null" in node.shape.scalars and kinds else [])


def _covered(kind: str, kinds: list[str], shape: Shape) -> bool:
    if kind in kinds or "any" in kinds or "file" in kinds:
        return True
    name, wraps = re.match(r"^([^\[{]*)(.*)$", kind, re.DOTALL).groups()  # type: ignore[union-attr]
    for other in kinds:
        base, outer = re.match(r"^([^\[{]*)(.*)$", other, re.DOTALL).groups()  # type: ignore[union-attr]
        if outer == wraps:
            if name == "string" and (base in _TEXTUAL or _is_flags(base, shape)):
                return True
            if name == "integer" and base == "number":
                return True
            if name == "object" and base.startswith("@"):
                return True
        if base == "array" and len(outer) < len(wraps) and wraps.startswith(outer):
            return True
        if name == "array" and outer.startswith(wraps + "[]"):
            return True
    return False


def _is_flags(base: str, shape: Shape) -> bool:
    return base == "flag" and set(shape.strings) <= {"Y", "N"}


def _tidy(kinds: list[str]) -> list[str]:
    """One spelling for what is the same: no ``any`` beside others, null last."""
    kinds = list(dict.fromkeys(kinds))
    if "any" in kinds:
        return ["any"]
    if "boolean" in kinds:
        kinds = [kind for kind in kinds if kind not in {"true", "false"}]
    return [kind for kind in kinds if kind != "null"] + (
        ["null"] if "null" in kinds and len(kinds) > 1 else []
    )


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
            answers = bool(
                re.match(
                    r"(response|returned|error|successful)", section.heading.text, re.IGNORECASE
                )
            )
        text = re.sub(r"\s+", " ", section.heading.text.lower().replace("«", "").replace("»", ""))
        if text in wanted and section.rows and (answers != request):
            return section
    return None


@dataclass(frozen=True, slots=True)
class _Listing:
    values: tuple[str, ...]
    meanings: tuple[str, ...]
    open: bool


def _is_flag(listing: _Listing, shape: Shape) -> bool:
    return set(listing.values) == {"Y", "N"} and set(shape.strings) <= {"Y", "N"}


def _values(row: Row, types: tuple[str, ...], *, closed: bool) -> _Listing | None:
    """The values that a row lists; ``closed``: REST 3.0 refuses names that it does not know."""
    bases = {split_lists(kind)[0] for kind in types} - {"null"}
    lists = any("[]" in kind for kind in types)
    if not bases <= {"string", "integer", "array"} or not bases:
        return None
    if lists or "array" in bases:
        names = listed_names(row.description)
        if len(names) < 2 or "array" in bases:
            return None
        return _Listing(
            tuple(n.value for n in names), tuple(n.text for n in names), open=not closed
        )
    listing = listed_values(row.description)
    if listing is None:
        return None
    values = tuple(dict.fromkeys(item.value for item in listing.items))
    if bases == {"integer"} and not all(re.fullmatch(r"-?\d+", value) for value in values):
        return None
    if any(len(value) > 60 or "{" in value for value in values):
        return None
    texts = {item.value: item.text for item in listing.items}
    return _Listing(values, tuple(texts[value] for value in values), open=not listing.closed)


def _all_listed(shape: Shape, values: tuple[str, ...]) -> bool:
    seen = [shape, *([shape.items] if shape.items else [])]
    strings = {text for item in seen for text in item.strings}
    return strings <= set(values) and not any("integer" in s.scalars for s in seen)


def _default(row: Row, types: tuple[str, ...]) -> Any:
    match = _DEFAULT.search(row.description)
    if match is None:
        return ABSENT
    text = match[1].strip().strip("'\"")
    if "integer" in types and re.fullmatch(r"-?\d+", text):
        return int(text)
    if "boolean" in types:
        return {"true": True, "false": False}.get(text.lower(), ABSENT)
    if "flag" in types:
        return text if text in {"Y", "N"} else ABSENT
    return text if "string" in types and re.fullmatch(r"[\w .:*-]{1,40}", text) else ABSENT


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
