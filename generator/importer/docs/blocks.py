"""A page of the documentation as blocks: headings, text, code, tables, notes.

Owns the syntax of the Diplodoc dialect and knows nothing of REST methods. Nothing is interpreted
here; every block says on which line it begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

_FENCE: Final = re.compile(r"^\s*(?:>\s?)?(`{3,}(?!.*`)|~{3,})\s*([\w+-]*)")
_HEADING: Final = re.compile(r"^(#{1,6})\s+(.*?)(?:\s*(?:\{#([^}]+)\}|\{\.[\w-]+\}))?\s*$")
_SECTION: Final = re.compile(r"^#{2,5}\s+\w")
_NOTE: Final = re.compile(r"^\s*\{%\s*note\s+(\w+)\s*(?:\"([^\"]*)\")?\s*%\}\s*$")
_DIRECTIVE: Final = re.compile(r"^\s*\{%(?:(?!%\}).)*%\}\s*$")
_TAB: Final = re.compile(r"^- (\S.*?)\s*$")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and the anchor under which it can be linked."""

    line: int
    level: int
    text: str
    anchor: str | None


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph, a list or a quotation: consecutive lines."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """A fenced block; ``tab`` is the title of the tab it stands in."""

    line: int
    language: str
    text: str
    tab: str | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table, as it is written."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its rows of cells."""

    line: int
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A highlighted note with its kind (``info``, ``warning`` …) and title."""

    line: int
    kind: str
    title: str
    text: str


Block: TypeAlias = Heading | Text | CodeBlock | Table | Note


@dataclass(slots=True)
class _Reader:
    """The lines of a page and how far they are read."""

    lines: list[str]
    at: int = 0
    tabs: int = 0
    tab: str | None = None
    text: list[str] = field(default_factory=lambda: [])
    text_line: int = 0


def parse_blocks(page: str) -> tuple[Block, ...]:
    """The blocks of a page, in their order."""
    return tuple(_blocks(_Reader(page.replace("\r\n", "\n").lstrip("\ufeff").split("\n"))))


def _blocks(reader: _Reader) -> Iterator[Block]:
    while reader.at < len(reader.lines):
        line = reader.lines[reader.at]
        special = _special(line)
        if special is None:
            if not reader.text:
                reader.text_line = reader.at + 1
            reader.text.append(line)
            reader.at += 1
            continue
        yield from _flush(reader)
        yield from _read_special(reader, line, special)
    yield from _flush(reader)


def _special(line: str) -> Literal["fence", "heading", "table", "note", "directive", "tab", None]:
    stripped = line.lstrip()
    if _FENCE.match(line):
        return "fence"
    if stripped.startswith("#|"):
        return "table"
    if _HEADING.match(line):
        return "heading"
    if stripped.startswith("{%"):
        return "note" if _NOTE.match(line) else "directive" if _DIRECTIVE.match(line) else None
    return "tab" if _TAB.match(line) else None


def _read_special(reader: _Reader, line: str, special: str) -> Iterator[Block]:
    number = reader.at + 1
    if special == "fence":
        yield _code(reader)
    elif special == "table":
        yield _table(reader)
    elif special == "note":
        yield _note(reader)
    elif special == "heading":
        match = _HEADING.match(line)
        reader.at += 1
        if match is not None:
            yield Heading(number, len(match[1]), _plain_heading(match[2]), match[3])
    elif special == "tab":
        reader.at += 1
        if reader.tabs:
            reader.tab = line[2:].strip()
        else:
            yield Text(number, line)
    else:
        reader.at += 1
        if "list tabs" in line:
            reader.tabs += 1
        elif "endlist" in line:
            reader.tabs, reader.tab = max(0, reader.tabs - 1), None


def _plain_heading(text: str) -> str:
    return re.sub(r"\s*\{#[^}]*\}|[*`\\]", "", text).strip()


def _flush(reader: _Reader) -> Iterator[Block]:
    text = "\n".join(reader.text)
    if text.strip():
        yield Text(reader.text_line, text.strip("\n"))
    reader.text = []


def _code(reader: _Reader) -> CodeBlock:
    line = reader.lines[reader.at]
    match = _FENCE.match(line)
    fence, language = (match[1], match[2]) if match else ("```", "")
    indent = len(line) - len(line.lstrip())
    start = reader.at + 1
    end = start
    while end < len(reader.lines) and not _closes(reader.lines[end], fence):
        end += 1
    reader.at = end + 1
    body = [_dedented(item, indent) for item in reader.lines[start:end]]
    return CodeBlock(start, language.lower(), "\n".join(body), reader.tab)


def _closes(line: str, fence: str) -> bool:
    stripped = line.strip().removeprefix(">").strip()
    return len(stripped) >= len(fence) and set(stripped) == {fence[0]}


def _dedented(line: str, indent: int) -> str:
    return line[indent:] if not line[:indent].strip() else line.lstrip()


def _note(reader: _Reader) -> Note:
    match = _NOTE.match(reader.lines[reader.at])
    kind, title = (match[1], match[2] or "") if match else ("", "")
    start = reader.at + 1
    end = start
    while end < len(reader.lines) and "endnote" not in reader.lines[end]:
        end += 1
    reader.at = end + 1
    return Note(start, kind, title.strip(), "\n".join(reader.lines[start:end]).strip())


def _table(reader: _Reader) -> Table:
    start = reader.at
    depth, end = 0, start
    fence: str | None = None
    while end < len(reader.lines):
        line = reader.lines[end]
        match = _FENCE.match(line)
        if fence is not None:
            fence = None if _closes(line, fence) else fence
        elif match and not line.rstrip().endswith("||"):
            fence = match[1]
        elif end > start and _SECTION.match(line):
            break  # the table is never closed
        else:
            depth += len(re.findall(r"^\s*#\|", line)) - len(re.findall(r"(?:^|\s)\|#", line))
            if depth <= 0:
                break
        end += 1
    closed = end < len(reader.lines) and not _SECTION.match(reader.lines[end])
    reader.at = end + closed
    text = "\n".join(reader.lines[start + 1 : end])
    return Table(start + 1, tuple(_rows(text, start + 2)))


def _rows(text: str, line: int) -> Iterator[tuple[Cell, ...]]:
    """Split the text between ``#|`` and ``|#`` into rows; ``|`` inside code is no border."""
    cells: list[Cell] | None = None
    begin = at = 0
    while at < len(text):
        code = _code_end(text, at)
        if code is not None:
            at = code
            continue
        if cells is not None and text.startswith("#|", at) and _line_start(text, at):
            at = _nested_end(text, at)
        elif text.startswith("||", at):
            if cells is None:
                cells = []
            else:
                yield (*cells, _cell(text, begin, at, line))
                cells = None
            at += 2
            begin = at
        elif cells is not None and text[at] == "|" and not _in_word(text, at):
            cells.append(_cell(text, begin, at, line))
            at += 1
            begin = at
        else:
            at += 1
    if cells is not None and text[begin:].strip():
        yield (*cells, _cell(text, begin, len(text), line))


def _in_word(text: str, at: int) -> bool:
    """Whether a bar belongs to a name, such as ``CALENDAR_EVENT|UF_CRM``, or is escaped."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return before == "\\" or (before.isalnum() and (after.isalnum() or after == "_"))


def _line_start(text: str, at: int) -> bool:
    return not text[text.rfind("\n", 0, at) + 1 : at].strip()


def _nested_end(text: str, at: int) -> int:
    end = text.find("|#", at)
    return len(text) if end < 0 else end + 2


def _code_end(text: str, at: int) -> int | None:
    """Where the code that begins here ends; ``None`` when none begins here."""
    if text[at] != "`":
        return None
    run = len(text) - at - len(text[at:].lstrip("`"))
    mark = text[at : at + run]
    if run >= 3 and _FENCE.match(text[text.rfind("\n", 0, at) + 1 :]):
        closing = re.compile(rf"\n[ \t]*{mark}`*[ \t]*(?=\n|$|\|\|)").search(text, at + run)
        return closing.end() if closing else None
    line_end = text.find("\n", at)
    line_end = len(text) if line_end < 0 else line_end
    closing_at = text.find(mark, at + run, line_end)
    while closing_at >= 0 and text[closing_at + run : closing_at + run + 1] == "`":
        closing_at = text.find(mark, closing_at + run + 1, line_end)
    return closing_at + run if closing_at >= 0 else at + run


def _cell(text: str, begin: int, end: int, line: int) -> Cell:
    raw = text[begin:end]
    leading = len(raw) - len(raw.lstrip())
    return Cell(line + text.count("\n", 0, begin + leading), raw.strip())
