"""The pages of a checkout of the documentation: reading them, following their links."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Final

from .blocks import Block, Heading, Table, parse_blocks
from .rows import Row, is_field_table, rows_of

FOLDERS: Final = ("api-reference", "settings")
"""The folders whose pages may describe methods."""

_INCLUDE: Final = re.compile(r"\{%\s*include\s+(?:notitle\s+)?\[[^\]]*\]\(([^)]+)\)\s*%\}")

_ANSWERS: Final = re.compile(
    r"(response|returned|error|successful|result|command result)", re.IGNORECASE
)


@dataclass(frozen=True)
class Page:
    """A page: its path without the ending, its blocks, and its text with what it includes."""

    path: str
    blocks: tuple[Block, ...]
    text: str = ""

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The page cut at its headings."""
        return tuple(_sections(self.blocks))

    def section(self, anchor: str) -> Section | None:
        """The section that a link with this anchor leads to."""
        wanted = anchor.lower()
        named = (item for item in self.sections if (item.heading.anchor or "").lower() == wanted)
        found = next(named, None)
        if found is not None:
            return found
        wanted = _slug(anchor)
        return next((item for item in self.sections if _slug(item.heading.text) == wanted), None)


def is_of_answers(heading: Heading) -> bool:
    """Whether a chapter tells of answers and errors, not of the call."""
    return bool(_ANSWERS.match(heading.text))


@dataclass(frozen=True)
class Section:
    """A heading and the blocks up to the next one, whatever its level."""

    heading: Heading
    blocks: tuple[Block, ...]

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The rows of the section's tables of fields."""
        tables = [item for item in self.blocks if isinstance(item, Table) and is_field_table(item)]
        return tuple(row for table in tables for row in rows_of(table))


def _sections(blocks: tuple[Block, ...]) -> Iterator[Section]:
    heading: Heading | None = None
    inside: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            if heading is not None:
                yield Section(heading, tuple(inside))
            heading, inside = block, []
        else:
            inside.append(block)
    if heading is not None:
        yield Section(heading, tuple(inside))


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


@dataclass
class Checkout:
    """A checkout of the documentation; pages are read once."""

    folder: Path
    _pages: dict[str, Page | None] = field(default_factory=lambda: {})

    def page(self, path: str) -> Page | None:
        """A page by its path without the ending."""
        if path not in self._pages:
            text = self._text(f"{path}.md")
            whole = None if text is None else self._expanded(text, path)
            self._pages[path] = None if whole is None else Page(path, parse_blocks(whole), whole)
        return self._pages[path]

    def pages(self) -> Iterator[Page]:
        """All pages that may describe a method, in a fixed order."""
        for name in FOLDERS:
            for file in sorted((self.folder / name).rglob("*.md")):
                relative = file.relative_to(self.folder).with_suffix("").as_posix()
                page = None if "/_include" in f"/{relative}" else self.page(relative)
                if page is not None:
                    yield page

    def follow(self, page: str, target: str) -> tuple[Page, str] | None:
        """The page and the anchor that a link of a page leads to."""
        path, _, anchor = target.partition("#")
        if "://" in path or path.startswith("mailto:"):
            return None
        if path:
            start = "/" if path.startswith("/") else posixpath.dirname(page)
            joined = posixpath.normpath(posixpath.join(start, path)).lstrip("/")
            path = re.sub(r"\.(md|html)$", "", joined)
        found = self.page(path or page)
        return (found, anchor) if found is not None else None

    def _expanded(self, text: str, page: str) -> str:
        """The text with the page's own includes in it; the shared ones say the same everywhere."""

        def included(match: re.Match[str]) -> str:
            path = posixpath.normpath(posixpath.join(posixpath.dirname(page), match[1]))
            return "" if path.startswith("_includes/") else self._text(path) or ""

        return _INCLUDE.sub(included, text)

    def _text(self, path: str) -> str | None:
        """The text of a file; ``None`` where the checkout has none."""
        if path.startswith(("/", "../")):
            return None
        try:
            return (self.folder / path).read_text("utf-8", "replace")
        except (OSError, ValueError):  # what a page links may be no name of a file at all
            return None
