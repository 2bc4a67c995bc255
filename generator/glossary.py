"""Phrases for names that recur: what a parameter or field is, unless its own file says it.

A phrase belongs to a group of methods (``crm.deal``), a scope, or to all. The nearest one counts.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeAlias

from .digests import digest

Phrases: TypeAlias = Mapping[str, str]
"""Name on the wire → phrase."""

EVERYWHERE: Final = "*"
"""The group of the phrases that are true everywhere."""


class Glossary:
    """The phrases of ``glossary/``, by group."""

    def __init__(self, groups: Mapping[str, Phrases]) -> None:
        self._groups = groups
        self._known: dict[str, Phrases] = {}
        self._digests: dict[str, str] = {}

    def of(self, name: str) -> Phrases:
        """The phrases for a method or record, those of the nearest group first.

        Args:
            name: such as ``crm.deal.list``, or ``v3.note.document.get``.
        """
        key = name if name in self._groups else name.rpartition(".")[0]
        if key not in self._known:
            maps = [dict(self._groups[group]) for group in self._chain(name)]
            self._known[key] = ChainMap(*maps) if maps else {}
        return self._known[key]

    def digest(self, name: str) -> str:
        """A digest of the phrases for a method or record."""
        key = name if name in self._groups else name.rpartition(".")[0]
        if key not in self._digests:
            chain = [list(self._groups[group].items()) for group in self._chain(name)]
            self._digests[key] = digest(chain)
        return self._digests[key]

    def _chain(self, name: str) -> list[str]:
        """The groups that have phrases for a name, the nearest first."""
        parts = name.split(".")
        groups = [".".join(parts[:length]) for length in range(len(parts), 0, -1)]
        return [group for group in (*groups, EVERYWHERE) if group in self._groups]


def read_glossary(files: Iterable[Any]) -> Glossary:
    """Make the glossary of the contents of its files."""
    groups: dict[str, dict[str, str]] = {}
    for data in files:
        for group, phrases in data["groups"].items():
            groups.setdefault(group, {}).update(phrases)
    return Glossary(groups)
