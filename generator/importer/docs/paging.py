"""How a list goes on, by its parameters and the shape of its answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from .answers import Answer
from .facts import FieldFact, PagingFact

_DEFAULT_SIZE: Final = re.compile(r"default[^\d.\n]{0,40}?(\d{1,4})\b", re.IGNORECASE)
_OTHER_WAYS: Final = re.compile(r"^limit$|navigation|cursor", re.IGNORECASE)
"""Parameters of methods whose pages are asked for in ways of their own."""


def paging_of(
    version: int, params: tuple[FieldFact, ...], returns: FieldFact, answers: list[Answer]
) -> PagingFact | None:
    """The paging of a method; ``None`` for one that answers no list, or all of it at once."""
    found = _style(version, params, answers)
    if found is None:
        return None
    style, by, size = found
    asked = by is not None or any(item.name.lower() == "start" for item in params)
    items = _items(returns, maps=asked)
    if items is None:
        return None
    path, fields = items
    return PagingFact(style, path, identifier_of(fields), by, size)


def identifier_of(fields: tuple[FieldFact, ...]) -> str | None:
    """The field that identifies an item."""
    return next((item.name for item in fields if item.name in {"id", "ID", "Id"}), None)


def _style(
    version: int, params: tuple[FieldFact, ...], answers: list[Answer]
) -> tuple[str, str | None, int | None] | None:
    """Style, the parameter that counts, and the size of a page where a default says it."""
    names = {item.name: item for item in params}
    if version == 3:
        pages = names.get("pagination")
        return ("pagination", None, _size_of(pages)) if pages and _counts(pages) else None
    if "start" in names or "START" in names:
        return "start", None, None
    if "PARAMS" in names and any(item.name == "NAV_PARAMS" for item in names["PARAMS"].fields):
        return "nav", None, None
    for path, fields in _places(params):
        by_name = {item.name.lower(): item for item in fields}
        counting = by_name.get("offset") or by_name.get("page")
        if counting is not None:
            style = "offset" if counting.name.lower() == "offset" else "page"
            limit = by_name.get("limit")
            size = _told_size(limit) if limit is not None else None
            return style, f"{path}{counting.name}", size
    if any(_OTHER_WAYS.search(name) for name in names):
        return None
    counted = any("next" in answer.data or "total" in answer.data for answer in answers)
    return ("start", None, None) if counted else None


def _counts(pages: FieldFact) -> bool:
    """Whether pages are counted: some methods go on from a cursor, or know one page only."""
    names = {item.name for item in pages.fields}
    if names:
        return not names.isdisjoint({"page", "offset"}) and "afterCursor" not in names
    only_limit = "limit" in pages.text and not re.search(r"\b(page|offset)\b", pages.text)
    return not only_limit and not re.search("cursor", pages.text, re.IGNORECASE)


def _size_of(pages: FieldFact) -> int | None:
    """The size of a page that ``pagination`` documents."""
    limit = next((item for item in pages.fields if item.name == "limit"), None)
    return (_told_size(limit) if limit is not None else None) or _told_size(pages)


def _told_size(item: FieldFact) -> int | None:
    if isinstance(item.default, int) and not isinstance(item.default, bool):
        return item.default
    found = _DEFAULT_SIZE.search(item.text)
    return int(found[1]) if found else None


def _places(params: tuple[FieldFact, ...]) -> Iterator[tuple[str, tuple[FieldFact, ...]]]:
    """Where parameters that count may stand: beside the others, or in an object of options."""
    yield "", params
    for item in params:
        if item.name.lower() == "params":
            yield f"{item.name}.", item.fields


def _items(returns: FieldFact, *, maps: bool) -> tuple[str | None, tuple[FieldFact, ...]] | None:
    """Where the items are, and their fields."""
    if _is_list(returns) or (maps and _is_map(returns)):
        return None, returns.fields
    lists = [item for item in returns.fields if _is_list(item)]
    if maps and not lists:
        lists = [item for item in returns.fields if _is_map(item)]
    if len(lists) == 1 or (lists and lists[0].name == "items"):
        return lists[0].name, lists[0].fields
    return None


def _is_map(item: FieldFact) -> bool:
    """Whether items stand under their identifiers: PHP writes a list with gaps so."""
    return any(kind.endswith("{}") for kind in item.types) and bool(item.fields)


def _is_list(item: FieldFact) -> bool:
    lists = any(kind.endswith("[]") for kind in item.types)
    return lists and not any("{}" in kind for kind in item.types)
