"""Which method a page describes, and of which version of the API.

A title may be misspelt and an address may be another method's, so the page's file name decides
between the names that stand on the page. Event and overview pages describe no method.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from .blocks import Block, CodeBlock, Heading, Note, Text

_DOTTED: Final = re.compile(r"(?<![\w.])[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)+(?![\w.])")
_NAME: Final = re.compile(r"^[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z][A-Za-z0-9_]*)*$")
_ADDRESS: Final = re.compile(r"https?://[^\s\"'`|]*?/rest/([^\s\"'`?&|)]*)")
_CALL: Final = re.compile(r"(?:callMethod\(\s*|call\(\s*|method:\s*)[\'\"]([A-Za-z][\w.]*)[\'\"]")
_METHOD_SECTION: Final = re.compile(
    r"^(method parameters|parameters|request parameters|code examples?|examples?|"
    r"response handling|returned data|possible error|error handling)",
    re.IGNORECASE,
)
_OVERVIEW: Final = re.compile(r"overview|quick start|change log|migration|how to ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Identity:
    """A method's name and version, as its page has them.

    Attributes:
        title: the name as the title spells it, where that differs.
    """

    method: str
    version: int
    line: int
    title: str | None = None

    @property
    def key(self) -> str:
        """The name with its version, as places in the spec have it."""
        return f"v3.{self.method}" if self.version == 3 else self.method


def identify(page: str, blocks: tuple[Block, ...]) -> Identity | None:
    """The method that a page describes; ``None`` for all other pages.

    Args:
        page: path of the page without its ending.
        blocks: the page.
    """
    heading = next((block for block in blocks if isinstance(block, Heading)), None)
    slug = page.rsplit("/", 1)[-1]
    is_event = "/events/" in f"/{page}" and not slug.startswith("event")
    if heading is None or is_event or not _has_sections(blocks):
        return None
    title = _title_name(heading.text)
    addresses = Counter(_addresses(blocks))
    version = _version(slug, addresses, blocks)
    names = [name for _, name in addresses]
    candidates = [*names, *([title] if title else []), *_called(blocks)]
    wanted = _folded(re.sub(r"-?(rest-)?v3$", "", slug))
    method = next((name for name in candidates if _folded(name) == wanted), None)
    if method is None and (title is None or _OVERVIEW.search(heading.text)):
        return None
    if method is None:
        method = _nearest(title or "", names)
        if not names and _folded(method) not in wanted and wanted not in _folded(method):
            return None  # the title names something else, such as a group of methods
    if method.split(".")[0].isupper() or not _NAME.match(method):
        return None
    if "." not in method and method not in names:
        return None  # a command of the page's own JavaScript
    return Identity(method, version, heading.line, title if title != method else None)


def _nearest(title: str, names: list[str]) -> str:
    """The title's name, spelt as the address spells it."""
    return next((name for name in names if name.lower() == title.lower()), title)


def addresses_in(code: str) -> Iterator[tuple[int, str]]:
    """The methods, each with its version, whose addresses stand in a piece of code."""
    for match in _ADDRESS.finditer(code):
        parts = [part for part in match[1].replace("**", "").strip("/\\").split("/") if part]
        version = 3 if parts[:1] == ["api"] else 2
        parts = parts[1:] if version == 3 else parts
        name = parts[-1].removesuffix(".json") if parts else ""
        if _NAME.match(name):
            yield version, name


def _has_sections(blocks: tuple[Block, ...]) -> bool:
    """Whether a page has what pages of methods have: their sections, or who may call."""
    return any(
        _METHOD_SECTION.match(item.text)
        if isinstance(item, Heading)
        else isinstance(item, Text) and "Who can execute the method" in item.text
        for item in blocks
    )


def _title_name(text: str) -> str | None:
    found = [name for name in _DOTTED.findall(text) if not name.isupper()]
    return found[-1].rstrip(".") if found else None


def _addresses(blocks: tuple[Block, ...]) -> Iterator[tuple[int, str]]:
    for block in blocks:
        if isinstance(block, CodeBlock) and "curl" in block.text:
            yield from addresses_in(block.text)


def _called(blocks: tuple[Block, ...]) -> list[str]:
    found = Counter(
        name
        for block in blocks
        if isinstance(block, CodeBlock)
        for name in _CALL.findall(block.text)
    )
    return [name for name, _ in found.most_common()]


def _version(slug: str, addresses: Counter[tuple[int, str]], blocks: tuple[Block, ...]) -> int:
    if addresses:
        return addresses.most_common(1)[0][0][0]
    notes = " ".join(block.text for block in blocks if isinstance(block, Note | Text))
    return 3 if slug.endswith("v3") or "belongs to REST 3.0" in notes else 2


def _folded(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())
