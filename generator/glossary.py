"""Phrases for names that recur: what a parameter or field is, unless its own file says it.

A phrase belongs to a group of methods (``crm.deal``), a scope, or to all. The nearest one counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from .digests import digest

_Group: TypeAlias = Mapping[str, str]
"""Name on the wire → phrase."""

EVERYWHERE: Final = "*"
"""The group of the phrases that are true everywhere."""


@dataclass(frozen=True, slots=True)
class PhrasePlace:
    """Where a phrase stands."""

    file: str
    group: str
    name: str


class Phrases:
    """The phrases for one method or record, those of the nearest group first."""

    def __init__(self, groups: Iterable[tuple[str, _Group]], used: set[tuple[str, str]]) -> None:
        self._groups = tuple(groups)
        self._used = used

    def get(self, name: str) -> str | None:
        """The phrase for a name; it is then known to be used."""
        for group, phrases in self._groups:
            if name in phrases:
                self._used.add((group, name))
                return phrases[name]
        return None


class Glossary:
    """The phrases of ``glossary/``, by group.

    Args:
        groups: phrases by group and name.
        files: where they stand.
    """

    def __init__(
        self, groups: Mapping[str, _Group], files: Mapping[tuple[str, str], str] | None = None
    ) -> None:
        self._groups = groups
        self._files = files or {}
        self._known: dict[str, Phrases] = {}
        self._digests: dict[str, str] = {}
        self._used: set[tuple[str, str]] = set()

    def of(self, name: str) -> Phrases:
        """The phrases for a method or record.

        Args:
            name: such as ``crm.deal.list``, or ``v3.note.document.get``.
        """
        key = self._key(name)
        if key not in self._known:
            groups = ((group, self._groups[group]) for group in self._chain(name))
            self._known[key] = Phrases(groups, self._used)
        return self._known[key]

    def digest(self, name: str) -> str:
        """A digest of the phrases for a method or record."""
        key = self._key(name)
        if key not in self._digests:
            chain = [list(self._groups[group].items()) for group in self._chain(name)]
            self._digests[key] = digest(chain)
        return self._digests[key]

    def unused(self) -> Iterator[PhrasePlace]:
        """The phrases that nobody has asked for so far."""
        for (group, name), file in self._files.items():
            if (group, name) not in self._used:
                yield PhrasePlace(file, group, name)

    def _key(self, name: str) -> str:
        return name if name in self._groups else name.rpartition(".")[0]

    def _chain(self, name: str) -> list[str]:
        """The groups that have phrases for a name, the nearest first."""
        parts = name.split(".")
        groups = [".".join(parts[:length]) for length in range(len(parts), 0, -1)]
        return [group for group in (*groups, EVERYWHERE) if group in self._groups]


def read_glossary(files: Iterable[tuple[str, Any]]) -> Glossary:
    """Make the glossary of the names and contents of its files."""
    groups: dict[str, dict[str, str]] = {}
    places: dict[tuple[str, str], str] = {}
    for file, data in files:
        for group, phrases in data["groups"].items():
            groups.setdefault(group, {}).update(phrases)
            places |= {(group, name): file for name in phrases}
    return Glossary(groups, places)
