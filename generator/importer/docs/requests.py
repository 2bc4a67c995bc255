"""The requests that a page shows: the data of its cURL commands, or of its JavaScript.

A request that is not data (a placeholder for code, a file on a disk) is reported, not guessed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import parse_qsl

from ...plain import is_object
from ..data import Data
from .blocks import Block, CodeBlock, Heading
from .identity import addresses_in
from .literals import LiteralError, parse_data, parse_literal
from .pages import is_of_answers

_DATA: Final = re.compile(
    r"(?:^|\s)(?:-d|--data|--data-raw|--data-binary)\s*\$?('|\")", re.MULTILINE
)
_DATE: Final = re.compile(r"""(?:'"|')?\$\(date\b([^()]*)\)(?:"'|')?""")
_VARIABLE: Final = re.compile(r"""'"\$\{?(\w+)\}?"'""")
_CALLS: Final = re.compile(r"(?:callMethod|\.call)\(\s*['\"]([A-Za-z][\w.]*)['\"]\s*,\s*")
_MAKE: Final = re.compile(r"method:\s*['\"]([A-Za-z][\w.]*)['\"]\s*,\s*params:\s*")
_FORMATS: Final = {
    "%Y": "2026", "%m": "01", "%d": "31", "%H": "09", "%M": "00", "%S": "00", "%s": "1769850000",
    "%z": "+0000", "%:z": "+00:00", "%F": "2026-01-31", "%T": "09:00:00",
}  # fmt: skip
"""What a shell's date becomes: the documentation shows a moment that depends on the day."""


@dataclass(frozen=True, slots=True)
class Request:
    """A documented request."""

    line: int
    data: Data


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A place that could not be read, and why."""

    line: int
    why: str


def requests_of(
    method: str, version: int, blocks: tuple[Block, ...]
) -> tuple[list[Request], list[Unreadable]]:
    """The requests that a page shows for its method; the same data counts once."""
    found: list[Request] = []
    problems: list[Unreadable] = []
    for block in _code(blocks):
        if "curl" not in block.text:
            continue
        named = {name.lower() for _, name in addresses_in(block.text)}
        if method.lower() not in named and (named or _curl_blocks(blocks) > 2):
            continue  # the call of another method, shown in passing
        request = _from_curl(block)
        if isinstance(request, Unreadable):
            problems.append(request)
        else:
            found.append(request)
    if not found:
        found = list(_from_scripts(method, blocks))
        if found:
            problems = []
    unique: dict[str, Request] = {}
    for request in found:
        unique.setdefault(json.dumps(request.data, sort_keys=True), request)
    return list(unique.values()), problems if not unique else []


def _curl_blocks(blocks: tuple[Block, ...]) -> int:
    return sum("curl" in block.text for block in _code(blocks))


def _code(blocks: tuple[Block, ...]) -> Iterator[CodeBlock]:
    """The code of the sections that show the call, not of those that show answers."""
    answers = False
    for block in blocks:
        if isinstance(block, Heading) and block.level <= 2:
            answers = is_of_answers(block)
        elif isinstance(block, CodeBlock) and not answers:
            yield block


def _from_curl(block: CodeBlock) -> Request | Unreadable:
    text = block.text.replace("\\\n", "\n")
    match = _DATA.search(text)
    if match is None:
        return Request(block.line, _query(text))
    quote = match[1]
    body = _VARIABLE.sub(r"\1", _DATE.sub(_date, text[match.end() :]))
    raw = _until_quote(body, quote)
    try:
        data: Any = parse_data(raw)
    except LiteralError as error:
        data = _form(raw)
        if data is None:
            return Unreadable(block.line, f"the request is not JSON: {error}")
    if not is_object(data):
        return Unreadable(block.line, "the request is not a JSON object")
    return Request(block.line, {key: value for key, value in data.items() if key != "auth"})


def _date(match: re.Match[str]) -> str:
    given = re.search(r"\+\s*['\"]?([^'\"]+)", match[1])
    text = (
        given[1].strip() if given else "%FT%T%:z" if "-I" in match[1] or "iso" in match[1] else "%F"
    )
    for mark in sorted(_FORMATS, key=len, reverse=True):
        text = text.replace(mark, _FORMATS[mark])
    return text


def _until_quote(text: str, quote: str) -> str:
    """A shell word from behind its opening quote on; ``'\\''`` and ``'"'`` inside are undone."""
    if quote == '"':
        match = re.match(r'((?:[^"\\]|\\.)*)"', text, re.DOTALL)
        return re.sub(r'\\(["\\$`])', r"\1", match[1]) if match else text
    text = text.replace("'\\''", "\0").replace("'\"'\"'", "\0")
    end = text.find("'")
    while end >= 0 and not re.match(r"'\s*(\\|\n|$|-|\"?https?:|\"?\*\*|\S*/rest/)", text[end:]):
        end = text.find("'", end + 1)
    return (text if end < 0 else text[:end]).replace("\0", "'")


def _query(text: str) -> Data:
    match = re.search(r"/rest/[^\s\"'?]*\?([^\s\"'#]*)", text)
    pairs = parse_qsl(match[1], keep_blank_values=True) if match else []
    return {key: value for key, value in pairs if key != "auth" and "[" not in key}


def _form(raw: str) -> Data | None:
    if not re.fullmatch(r"[\w.\[\]]+=[^&]*(&[\w.\[\]]+=[^&]*)*", raw.strip()):
        return None
    pairs = dict(parse_qsl(raw.strip(), keep_blank_values=True))
    return None if any("[" in key for key in pairs) else pairs


def _from_scripts(method: str, blocks: tuple[Block, ...]) -> Iterator[Request]:
    """The request of the first script that holds nothing but data."""
    for block in _code(blocks):
        if block.language not in {"js", "javascript", "ts", "html", "typescript"}:
            continue
        for pattern in (_CALLS, _MAKE):
            for match in pattern.finditer(block.text):
                if match[1].lower() != method.lower():
                    continue
                try:
                    data: Any = parse_literal(block.text[match.end() :], whole=False)
                except LiteralError:
                    continue
                if is_object(data):
                    yield Request(block.line, data)
                    return
