"""A whole checkout of the documentation as facts: every method, every shared shape, every gap."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .blocks import CodeBlock
from .derive import Derivation
from .facts import Gap, MethodFacts, RecordFacts
from .identity import Identity, addresses_in, identify
from .pages import Checkout, Page
from .records import named


@dataclass(frozen=True, slots=True)
class Documentation:
    """What a checkout says."""

    methods: tuple[MethodFacts, ...]
    records: tuple[RecordFacts, ...]
    gaps: tuple[Gap, ...]
    checkout: Checkout


def read_documentation(folder: Path, custom: re.Pattern[str] | None = None) -> Documentation:
    """Read all pages of a checkout.

    Args:
        folder: the checkout.
        custom: names of fields that belong to one portal and are not declared.
    """
    checkout = Checkout(folder)
    gaps: list[Gap] = []
    identities = _identities(checkout, gaps)
    derivation = Derivation(checkout, identities, custom=custom)
    methods = [
        derivation.facts(page, identity)
        for path, identity in identities.items()
        if (page := checkout.page(path)) is not None
    ]
    gaps += derivation.gaps
    result = named(methods, derivation.shared, checkout, gaps, custom)
    gaps += _undescribed(checkout, identities)
    ordered = sorted(set(gaps), key=lambda gap: (gap.page, gap.line, gap.why))
    return Documentation(result.methods, result.records, tuple(ordered), checkout)


def _identities(checkout: Checkout, gaps: list[Gap]) -> dict[str, Identity]:
    """The method of each page that describes one; of two pages for one method the first counts."""
    found: dict[str, Identity] = {}
    seen: dict[tuple[int, str], str] = {}
    for page in checkout.pages():
        identity = identify(page.path, page.blocks)
        if identity is None:
            continue
        if identity.title and identity.title.lower() != identity.method.lower():
            why = f"the title calls it {identity.title}; {identity.method} is called so elsewhere"
            gaps.append(Gap(page.path, identity.line, why))
        other = seen.setdefault((identity.version, identity.method.lower()), page.path)
        if other == page.path:
            found[page.path] = identity
        else:
            why = f"describes {identity.method}, as {other} does; that page counts"
            gaps.append(Gap(page.path, identity.line, why))
    return found


def _undescribed(checkout: Checkout, identities: dict[str, Identity]) -> Iterator[Gap]:
    """Calls of methods that no page describes, on pages that describe none."""
    known = {(identity.version, identity.method.lower()) for identity in identities.values()}
    for page in checkout.pages():
        if page.path not in identities:
            for line, version, name in _calls(page):
                if (version, name.lower()) not in known:
                    why = f"calls {name} of version {version}, which no page describes"
                    yield Gap(page.path, line, why)


def _calls(page: Page) -> Iterator[tuple[int, int, str]]:
    for block in page.blocks:
        if isinstance(block, CodeBlock) and "curl" in block.text:
            for version, name in addresses_in(block.text):
                yield block.line, version, name
