"""The errors of a method: those that its page lists, and those that its answers show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from ...plain import is_object
from .answers import Answer
from .blocks import Cell, Heading, Table, Text
from .facts import ErrorFact
from .pages import Page

_CODE: Final = re.compile(r"Error code:?\s*\**\s*`([^`]+)`", re.IGNORECASE)
_COLUMNS: Final = {
    "code": "code", "error code": "code", "status": "http", "http status": "http",
    "error message": "message", "error text": "message", "message": "message", "error": "message",
    "value": "text", "additional information": "text", "when it occurs": "text",
    "reason": "text", "field": "field", "error description": "message", "how to fix": "text",
    "cause": "text", "explanation": "text",
}  # fmt: skip
_STATUS: Final = re.compile(r"^(400|401|403|404|405|409|422|429|500|503)$")
_CODES: Final = re.compile(r"^\d{3,}([\s,]+\d{3,})+$")
_LONGEST_CODE: Final = 60
_EMPTY: Final = re.compile(r"^(empty (value|string|line)|—|-|–|)$", re.IGNORECASE)


def faults_of(page: Page) -> tuple[ErrorFact, ...]:
    """All errors in the tables below "Error handling"."""
    found: dict[tuple[str, str | None, str | None], ErrorFact] = {}
    inside = False
    code: str | None = None
    for block in page.blocks:
        if isinstance(block, Heading):
            if block.level <= 2:
                inside = bool(
                    re.match(r"(error|possible error|typical error)", block.text, re.IGNORECASE)
                )
            code = None if inside and block.level <= 3 else code
        elif isinstance(block, Text):
            match = _CODE.search(block.text)
            code = match[1].strip() if match else code
        elif isinstance(block, Table) and block.rows and inside:
            for fault in _faults(block, code):
                found.setdefault((fault.code, fault.message, fault.field), fault)
    return tuple(found.values())


def _faults(table: Table, code: str | None) -> Iterator[ErrorFact]:
    head = [re.sub(r"[*`\s]+", " ", cell.text).strip().lower() for cell in table.rows[0]]
    columns = [_COLUMNS.get(name, "") for name in head]
    if "description" in head:
        columns[head.index("description")] = (
            "text" if "message" in columns or "text" not in columns else "message"
        )
    coded = "code" in columns or (code is not None and "field" in columns)
    if not coded and columns != ["message", "text"]:
        return
    for row in table.rows[1:]:
        cells = dict(zip(columns, row, strict=False))
        fault = _fault(cells, code or "", row[0].line)
        if _STATUS.match(fault.code):  # an HTTP status where the code belongs
            fault = replace(fault, code="", http=int(fault.code))
        for part in (
            fault.code.replace(",", " ").split() if _CODES.match(fault.code) else [fault.code]
        ):
            yield replace(fault, code=part)


def _fault(cells: dict[str, Cell], code: str, line: int) -> ErrorFact:
    def plain(name: str) -> str:
        return _plain(cells[name].text) if name in cells else ""

    status = re.search(r"\b[2-5]\d\d\b", plain("http"))
    found = plain("code") or code
    field = plain("field")
    message = _message(cells["message"].text) if "message" in cells else ""
    if len(found) > _LONGEST_CODE and " " in found:  # a text where the code belongs
        found, message = "", message or found
    return ErrorFact(
        code="" if _EMPTY.match(found) else found[:160],
        http=int(status[0]) if status else None,
        message=None if _EMPTY.match(message) else message[:400],
        field=None if _EMPTY.match(field) else field[:120],
        line=line,
        text=plain("text"),
    )


def _message(text: str) -> str:
    """A text that the portal sends: code marks around all of it are the page's, others its own."""
    whole = re.fullmatch(r"\s*`([^`]*)`\s*", text)
    if whole:
        return whole[1].strip()
    without_links = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    return re.sub(r"\s+", " ", without_links.replace("**", "").replace("\\", "")).strip()


def _plain(text: str) -> str:
    without_links = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    return re.sub(
        r"\s+", " ", without_links.replace("`", "").replace("**", "").replace("\\", "")
    ).strip()


def with_shown(errors: tuple[ErrorFact, ...], answers: list[Answer]) -> tuple[ErrorFact, ...]:
    """The listed errors, and those that only an example shows."""
    found = list(errors)
    for answer in answers:
        error: Any = answer.data.get("error")
        body: dict[str, Any] = error if is_object(error) else {}
        code: Any = body.get("code") if body else error
        if not answer.refused or not isinstance(code, str | int):
            continue
        text = body.get("message") if body else answer.data.get("error_description")
        message = text[:400] if isinstance(text, str) and text.strip() else None
        same = [
            item for item in found if item.code == str(code) and (item.code or _says(item, message))
        ]
        if not same:
            found.append(ErrorFact(str(code), answer.status, message, None, answer.line, ""))
        elif len(same) == 1 and same[0].message is None and message:
            found[found.index(same[0])] = replace(same[0], message=message)
    return tuple(found)


def _says(error: ErrorFact, message: str | None) -> bool:
    """Whether an error without a code is the one with this message, as far as anybody can tell."""
    words = [(text or "").strip(" .").lower() for text in (error.message, message)]
    return error.message is None or words[0] == words[1]
