"""What stands above the tables of a method's page: scope, who may call, deprecation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from .blocks import Heading, Note, Text
from .pages import Page

_SCOPE_LINE: Final = re.compile(r"Scope[s]?\**\s*:?\s*\**\s*:?(.*?)(?:\||$|\n)", re.IGNORECASE)
_SCOPES: Final = re.compile(r"[`\"]([a-z][a-z0-9_.-]*)[`\"]")
_BARE: Final = re.compile(r"\[([a-z][a-z0-9_.]*)\]\(")
_WHO: Final = re.compile(
    r"Who can (?:execute|call|use|perform)[^:]*:\**\s*(.*?)(?:\n\s*>?\s*\n|$)",
    re.IGNORECASE | re.DOTALL,
)
_HALTED: Final = re.compile(
    r"deprecated|has been (?:halted|discontinued)|development of (?:this|the) method"
    r"|no longer (?:supported|developed)|outdated|obsolete",
    re.IGNORECASE,
)
_INSTEAD: Final = re.compile(r"\[`?([^\]`]+)`?\]\(([^)]+)\)")


@dataclass(frozen=True, slots=True)
class Header:
    """The facts above the tables.

    Attributes:
        access_text: who may call, in the documentation's words; for writers, never for the spec.
        instead: the methods that the deprecation note links, each with the link's target.
    """

    scope: tuple[str, ...]
    access_text: str
    deprecated: bool
    instead: tuple[tuple[str, str], ...]


def header_of(page: Page) -> Header:
    """Read the part of a page up to its first section."""
    scope: tuple[str, ...] = ()
    access = ""
    deprecated = False
    instead: tuple[tuple[str, str], ...] = ()
    for block in page.blocks:
        if isinstance(block, Heading) and block.level > 1:
            break
        if isinstance(block, Text):
            quoted = re.sub(r"^[ \t]*>[ \t]?", "", block.text, flags=re.MULTILINE)
            scope = scope or _scope(quoted)
            access = access or _access(quoted)
        elif isinstance(block, Note) and _is_halted(block):
            deprecated = True
            instead = instead or tuple(_INSTEAD.findall(block.text))
    return Header(scope, access, deprecated, instead)


def _is_halted(note: Note) -> bool:
    if note.kind not in {"warning", "alert", "info"}:
        return False
    title = bool(_HALTED.search(note.title)) and "event" not in note.title.lower()
    return title or bool(
        re.match(
            r"\W*((the )?development of|method development"
            r"|th(is|e) method is (deprecated|outdated))",
            note.text,
            re.IGNORECASE,
        )
    )


def _scope(text: str) -> tuple[str, ...]:
    match = _SCOPE_LINE.search(text)
    if match is None:
        return ()
    line = match[1].split("Who can")[0]
    found = (
        _SCOPES.findall(line)
        or _BARE.findall(line)
        or re.findall(r"\b([a-z][a-z0-9_.]+)\b", re.sub(r"\([^)]*\)", "", line))
    )
    return tuple(dict.fromkeys(found))


def _access(text: str) -> str:
    match = _WHO.search(text)
    if match is None:
        return ""
    lines = [line.strip(" -*`>") for line in match[1].split("\n")]
    return "; ".join(line for line in lines if line).strip(" `*.").strip()
