"""Which type of the spec a documented type is, also in the light of the documented data.

The documentation says ``boolean`` for true, for ``Y`` and for 1: what its examples show decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Final

from .rows import Row
from .shapes import Shape

PLAIN: Final = {
    "string": "string", "text": "string", "str": "string", "html": "string", "url": "string",
    "uuid": "string", "crm_status": "string", "crm_currency": "string", "enum": "string",
    "lang": "string", "enumeration": "string", "password": "string", "base64": "string",
    "list": "array", "const": "string", "locale": "string", "color": "string", "char": "char",
    "integer": "integer", "int": "integer", "timestamp": "integer", "user": "integer",
    "number": "number", "double": "number", "float": "number", "decimal": "number",
    "boolean": "boolean", "bool": "boolean", "true": "true", "false": "false",
    "date": "date", "datetime": "datetime", "time": "string",
    "object": "object", "lang_map": "object", "map": "object", "json": "object", "struct": "object",
    "array": "array", "any": "any", "mixed": "any", "null": "null", "none": "null",
    "file": "file", "diskfile": "file", "attached_diskfile": "file",
    "money": "string", "crm": "string", "iblock_section": "integer", "iblock_element": "integer",
    "employee": "integer", "group": "integer", "crm_entity": "integer", "crm_company": "integer",
    "crm_contact": "integer", "crm_deal": "integer", "crm_lead": "integer", "crm_quote": "integer",
    "crm_category": "integer", "location": "string", "enum_item": "string",
}  # fmt: skip
"""Documented scalar types."""

SCRIPT_ONLY: Final = frozenset({"callable", "function"})
"""Types of a page's own JavaScript, which no REST request has."""

_FLAGS: Final = frozenset({"Y", "N"})
_Y_OR_N: Final = re.compile(r"[`'\"]?\bY\b[`'\"]?.*[`'\"]?\bN\b|\bN\b.*\bY\b", re.DOTALL)


def plain_kind(written: str) -> tuple[str, int] | None:
    """A documented scalar type and its lists; ``None`` for the name of an object or reference."""
    name, lists = split_lists(written)
    known = PLAIN.get(name.lower())
    return (known, lists) if known else None


def split_lists(written: str) -> tuple[str, int]:
    """``string[][]`` is ``string`` in two lists; ``array<string>`` is one."""
    lists = written.count("[]")
    name = written.replace("[]", "").strip()
    match = re.fullmatch(r"(?:array|list|Array)<(.+)>", name)
    return (match[1], lists + 1) if match else (name, lists)


def char_kind(row_text: str, shape: Shape) -> str:
    """``char``: a flag when nothing but Y and N is seen or spoken of."""
    if set(shape.scalars) - {"string"} or not set(shape.strings) <= _FLAGS:
        return "string"
    return "flag" if shape.strings or _Y_OR_N.search(row_text) else "string"


def boolean_kinds(row_text: str, shape: Shape) -> list[str]:
    """``boolean``: as the documented data shows it, else as the text speaks of it."""
    seen = [kind for kind in shape.scalars if kind != "null"]
    if not seen:
        return ["flag"] if re.search(r"[`'\"]Y[`'\"]|[`'\"]N[`'\"]", row_text) else ["boolean"]
    if seen == ["string"] and set(shape.strings) <= _FLAGS:
        return ["flag"]
    return list(dict.fromkeys(["boolean", *seen]))


def dated(kind: str, shape: Shape) -> list[str]:
    """``date`` and ``datetime``, unless texts were seen that are not written so."""
    read: Callable[[str], object] = date.fromisoformat if kind == "date" else datetime.fromisoformat
    kinds = [kind]
    for text in shape.strings:
        try:
            if text:
                read(text)
        except ValueError:
            kinds = (
                ["datetime"]
                if kind == "date" and _reads(datetime.fromisoformat, text)
                else ["string"]
            )
    others = [item for item in shape.scalars if item not in {"string", "null"}]
    return list(dict.fromkeys([*kinds, *others]))


def _reads(read: Callable[[str], object], text: str) -> bool:
    try:
        read(text)
    except ValueError:
        return False
    return True


def row_text(row: Row) -> str:
    """Everything that a row says."""
    return f"{row.name} {row.description}"
