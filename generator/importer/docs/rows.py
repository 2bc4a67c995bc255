"""Tables of parameters and fields: name, types, required mark, and what the description holds.

Knows how the documentation writes such a table; what a type means is decided in ``kinds``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from .blocks import Cell, Table

_NAME_HEADS: Final = frozenset(
    {"name", "parameter", "field", "key", "title", "param", "parameters", "fields"}
)
_BOLD: Final = re.compile(r"^\*\*\s*(.+?)\s*\*\*(?!\*\*)", re.DOTALL)
_MARK: Final = re.compile(r"(\\?\*|\^\s*\*\s*\^)+\s*$")
_TYPE: Final = re.compile(r"\[\s*(`+)\s*([^`]+?)\s*\1\s*\]\(([^)\s]*)[^)]*\)|(`+)\s*([^`]+?)\s*\4")
_FIELD_NAME: Final = re.compile(r"^[<>=!%@~:$]*\w[\w.\[\]{}|:~#<>-]*(\.\.\.)?$")
_LINK: Final = re.compile(r"\[([^\]]*)\]\(([^)\s]+)\)")
_ITEM: Final = re.compile(
    r"^\s*[-*]\s+(?:\*\*)?`{1,3}([^`]+)`{1,3}(?:\*\*)?(?:\s*(?:—|–|-|:|=)\s*(.*))?$"
)
_VALUES_INTRO: Final = re.compile(
    r"values?\b|one of|allowed|possible|accepts?|options|takes|available|can be|types?\b|may be"
    r"|supported|directions?\b",
    re.IGNORECASE,
)
_VAGUE: Final = re.compile(
    r"for example|e\.g\.|such as|\betc\b|custom|\bown\b|\bother\b|\bbasic\b|\bmain\b"
    r"|standard|default types|including|and others",
    re.IGNORECASE,
)
_FORMAT_INTRO: Final = re.compile(
    r"format|where:|structure|for example|example|prefix|operat|contains|fields?\b(?!.*values?)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Link:
    """A link: its text and where it leads."""

    text: str
    target: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table of parameters or fields.

    Attributes:
        types: the types as they are written, such as ``string[]``.
        type_links: where the types lead, in the order of ``types``; empty text for no link.
        description: the documentation's text; it may be read, but never be copied.
    """

    line: int
    name: str
    required: bool
    types: tuple[str, ...]
    type_links: tuple[str, ...]
    description: str

    @property
    def links(self) -> tuple[Link, ...]:
        """The links in the description."""
        return tuple(Link(*found) for found in _LINK.findall(self.description))


def is_field_table(table: Table) -> bool:
    """Whether the rows of a table are parameters or fields with their types."""
    if not table.rows:
        return False
    first = _words(table.rows[0][0].text)
    if first and (
        first[0].lower() in _NAME_HEADS or [w.lower() for w in first] == ["value", "type"]
    ):
        heads = [" ".join(_words(cell.text)).lower() for cell in table.rows[0][1:]]
        return not any("error" in head or "fix" in head for head in heads)
    named = [row for row in table.rows if _BOLD.match(row[0].text) and _TYPE.search(row[0].text)]
    return len(named) * 2 > len(table.rows)


def rows_of(table: Table) -> tuple[Row, ...]:
    """The rows of a table of fields, without its head."""
    head = [" ".join(_words(cell.text)).lower() for cell in table.rows[0]]
    headed = head[0] == "value type" or (head[0].split() or [""])[0] in _NAME_HEADS
    type_column = 1 if headed and len(head) > 2 and head[1].startswith("type") else None
    found: list[Row] = []
    for cells in table.rows[1 if headed else 0 :]:
        if len(cells) > 1:
            found += _rows(cells, type_column)
    return tuple(found)


def _rows(cells: tuple[Cell, ...], type_column: int | None) -> Iterator[Row]:
    text = cells[0].text
    name, required, rest = _name(text)
    if not name:
        return
    if type_column is not None:
        rest = f"{rest} {cells[type_column].text}"
        if not _TYPE.search(rest):
            rest = f"`{cells[type_column].text.strip()}`"
    types, links = _types(rest)
    description = "\n".join(cell.text for cell in cells[(type_column or 0) + 1 :])
    for part in _names(name):
        if not _FIELD_NAME.match(part) or types == ("type",):
            continue  # a title between rows, a head in the middle, a name that was translated
        yield Row(cells[0].line, part, required, types, links, description)


def _names(name: str) -> list[str]:
    """A cell may name two fields: ``A / B`` or ``A, B``."""
    parts = [part.strip(" `*") for part in re.split(r"\s*(?:,|\s/\s)\s*", name)]
    return parts if len(parts) > 1 and all(re.fullmatch(r"\w+", part) for part in parts) else [name]


def _name(text: str) -> tuple[str, bool, str]:
    """Name, required mark, and the rest of a first cell."""
    bold = _BOLD.match(text)
    if bold:
        name, rest = bold[1], text[bold.end() :]
        while rest.startswith("*"):  # **name*** and **name****
            name, rest = f"{name}*", rest[1:]
    else:
        first, _, rest = text.partition("\n")
        span = re.match(r"^\s*`([^`]+)`(.*)$", first)
        name, rest = (span[1], f"{span[2]}\n{rest}") if span else (first, rest)
    after = re.match(r"^\s*(\\?\*|\^\s*\*\s*\^)(?!\*)", rest)
    required = bool(_MARK.search(name)) or bool(after)
    rest = rest[after.end() :] if after else rest
    name = _MARK.sub("", name).strip().strip("`").replace("\\", "")
    name = re.sub(r"/([{}\[\]])", r"\1", name)  # {{ "/{ID/}" }}: braces that the page escapes
    return name.strip(), required, rest


def _types(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    types: list[str] = []
    links: list[str] = []
    for match in _TYPE.finditer(text):
        written = match[2] or match[5]
        for part in re.split(r"\s*(?:\\?\||,| or |/)\s*", written):
            if part.strip():
                types.append(part.strip())
                links.append(match[3] or "")
    return tuple(types), tuple(links)


def _words(text: str) -> list[str]:
    return re.findall(r"[A-Za-z]+", text)


@dataclass(frozen=True, slots=True)
class Listing:
    """The values that a description lists; ``open``: it does not say that there are no others."""

    values: tuple[str, ...]
    open: bool


def listed_values(description: str) -> Listing | None:
    """The values that a description lists for its field; ``None`` when it lists none."""
    intro = ""
    values: list[str] = []
    for line in description.split("\n"):
        match = _ITEM.match(line)
        if match and not line.startswith("    "):
            values.append(match[1].strip().strip("'\""))
        elif values:
            if line.strip() and not line.startswith((" ", "\t")):
                break
        elif line.strip():
            intro = line
    further = sum(bool(_ITEM.match(line)) for line in description.split("\n")) > len(values)
    if len(values) < 2 or not _VALUES_INTRO.search(intro) or _FORMAT_INTRO.search(intro):
        return None
    exact = re.search(r"values?\b|one of|allowed|possible", intro, re.IGNORECASE)
    vague = _VAGUE.search(description)
    return Listing(tuple(values), open=not exact or bool(vague) or further)


def listed_names(description: str) -> tuple[str, ...]:
    """The names of fields that a description lists, for parameters such as ``select``."""
    found = [_ITEM.match(line) for line in description.split("\n")]
    names = [match[1].strip() for match in found if match]
    return tuple(name for name in names if re.fullmatch(r"[A-Za-z_*][\w.*]*", name))
