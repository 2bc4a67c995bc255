"""Phrases for names that recur: what a parameter or field is, unless its own file says it.

A phrase belongs to a group of methods (``crm.deal``), a scope, or to all. The nearest one counts.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeAlias

Phrases: TypeAlias = Mapping[str, str]
"""Name on the wire → phrase."""

EVERYWHERE: Final = "*"
"""The group of the phrases that are true everywhere."""


class Glossary:
    """The phrases of ``glossary/``, by group."""

    def __init__(self, groups: Mapping[str, Phrases]) -> None:
        self._groups = groups
        self._known: dict[str, Phrases] = {}

    def of(self, name: str) -> Phrases:
        """The phrases for a method or record, those of the nearest group first.

        Args:
            name: such as ``crm.deal.list``, or ``v3.note.document.get``.
        """
        parts = name.split(".")
        groups = [".".join(parts[:length]) for length in range(len(parts), 0, -1)]
        key = ".".join(parts[:-1])
        if name in self._groups:
            return self._chained(groups)
        if key not in self._known:
            self._known[key] = self._chained(groups)
        return self._known[key]

    def _chained(self, groups: Iterable[str]) -> Phrases:
        maps = [self._groups[group] for group in (*groups, EVERYWHERE) if group in self._groups]
        return ChainMap(*(dict(item) for item in maps)) if maps else {}


def read_glossary(files: Iterable[Any]) -> Glossary:
    """Make the glossary of the contents of its files."""
    groups: dict[str, dict[str, str]] = {}
    for data in files:
        for group, phrases in data["groups"].items():
            groups.setdefault(group, {}).update(phrases)
    return Glossary(groups)
