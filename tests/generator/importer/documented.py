"""Small pages in the dialect of the documentation, and what the importer reads out of them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, TypeVar

from generator.importer.docs.blocks import Block, CodeBlock, Heading, Table, Text, parse_blocks
from generator.importer.docs.facts import FieldFact, MethodFacts
from generator.importer.docs.pages import Page
from generator.importer.docs.read import Documentation, read_documentation
from generator.importer.docs.rows import Row, rows_of

AnyBlock = TypeVar("AnyBlock", Heading, Text, CodeBlock, Table)


def table(*rows: tuple[str, ...]) -> str:
    """The source of a table."""
    return "#|\n" + "".join(f"|| {' | '.join(cells)} ||\n" for cells in rows) + "|#\n"


def fields(*rows: tuple[str, str]) -> str:
    """The source of a table of fields, with its head."""
    return table(("**Name**\n`type`", "**Description**"), *rows)


def curl(method: str, data: object = None, *, address: str = "rest/1/abc") -> str:
    """The source of a documented request."""
    body = data if isinstance(data, str) else json.dumps(data or {}, indent=2)
    return (
        '```bash\ncurl -X POST \\\n-H "Content-Type: application/json" \\\n'
        f"-d '{body}' \\\nhttps://acme.bitrix24.com/{address}/{method}\n```\n"
    )


def answer(data: object, status: int = 200) -> str:
    """The source of a documented answer."""
    body = data if isinstance(data, str) else json.dumps(data, indent=2)
    return f"HTTP status: **{status}**\n\n```json\n{body}\n```\n"


def method_page(
    method: str,
    *,
    title: str | None = None,
    intro: str = "> Scope: [`depot`](../scopes.md)\n",
    params: str = "",
    call: object = None,
    returns: object = None,
    results: str = "",
    errors: str = "",
    more: str = "",
    address: str = "rest/1/abc",
) -> str:
    """A whole page of a method."""
    data = {"result": True} if returns is None else returns
    return "\n".join(
        [
            f"# {title or f'Do it with {method}'}\n",
            intro,
            f"## Method Parameters\n\n{params}" if params else "",
            f"## Code Examples\n\n{curl(method, call, address=address)}",
            f"## Response Handling\n\n{answer(data)}",
            f"### Returned Data\n\n{results}" if results else "",
            f"## Error Handling\n\n{errors}" if errors else "",
            more,
        ]
    )


def documentation(folder: Path, pages: dict[str, str]) -> Documentation:
    """Everything that is read from these pages, by their paths below ``api-reference``."""
    for name, text in pages.items():
        file = folder / "api-reference" / f"{name}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return read_documentation(folder, re.compile(r"(UF_|uf|PROPERTY_)\w*\d$"))


def only_method(folder: Path, name: str, text: str) -> MethodFacts:
    """The facts of the one method of one page."""
    (facts,) = documentation(folder, {name: text}).methods
    return facts


def first(text: str, kind: type[AnyBlock]) -> AnyBlock:
    """The first block of a kind."""
    return next(block for block in parse_blocks(text) if isinstance(block, kind))


def cells(text: str) -> list[list[str]]:
    """The texts of the cells of the first table."""
    return [[cell.text for cell in row] for row in first(text, Table).rows]


def rows(text: str) -> tuple[Row, ...]:
    """The rows of the first table of fields."""
    return rows_of(first(text, Table))


def page(text: str, path: str = "api-reference/depot/depot-add") -> Page:
    """A page that is on no disk."""
    return Page(path, parse_blocks(text))


def types(items: tuple[FieldFact, ...]) -> dict[str, str]:
    """Name → type."""
    return {item.name: item.type for item in items}


def field(items: tuple[FieldFact, ...], name: str) -> FieldFact:
    """One of the fields."""
    return next(item for item in items if item.name == name)


def texts_of(blocks: tuple[Block, ...]) -> str:
    """Everything that stands in blocks."""
    found: list[str] = []
    for block in blocks:
        if isinstance(block, Table):
            found += [cell.text for row in block.rows for cell in row]
        else:
            found.append(block.text)
    return "\n".join(found)


def shown(value: Any) -> str:
    """A value as JSON, for comparing what may hold numbers of several kinds."""
    return json.dumps(value, sort_keys=True)
