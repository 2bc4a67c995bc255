"""What the last build on this machine has found, so that the next one makes only what has changed.

Everything in here stands beside a digest of all that it was made of, and counts only where that is
the same. A cache that is lost, broken, locked or of another generator is an empty one: it decides
how long a build takes, never what it writes. It is not committed.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from .data import MethodLines
from .model import MethodFacts
from .resolve import Source

_TABLES: Final = """
create table meta (name text primary key, value text) without rowid;
create table facts (file text primary key, digest text, facts text) without rowid;
create table lines (digest text primary key, line text, details text, page text) without rowid;
create table units (name text primary key, digest text, files text) without rowid;
"""
_WAIT: Final = 5.0
"""Seconds that a build waits for another one that is writing."""

Files = Mapping[str, str]
"""Digests of files by root and path."""


@dataclass(slots=True)
class Cache:
    """What is known, and what this build has learnt.

    Attributes:
        whole: digest of everything that the last build was made of; empty when that is not known.
    """

    whole: str = ""
    _path: Path | None = None
    _maker: str = ""
    _facts: dict[str, tuple[str, str]] = field(default_factory=lambda: {})
    _units: dict[str, tuple[str, str]] = field(default_factory=lambda: {})
    _lines: dict[str, MethodLines] | None = None
    _new_facts: dict[str, tuple[str, str]] = field(default_factory=lambda: {})
    _new_lines: dict[str, MethodLines] = field(default_factory=lambda: {})
    _new_units: dict[str, tuple[str, str]] = field(default_factory=lambda: {})
    _seen_facts: set[str] = field(default_factory=set[str])
    _seen_lines: set[str] = field(default_factory=set[str])

    @classmethod
    def open(cls, path: Path, maker: str, *, fresh: bool = False) -> Cache:
        """The cache in a file.

        Args:
            path: the file; it need not be there.
            maker: digest of the generator; what another one has found does not count.
            fresh: begin with an empty one.
        """
        cache = cls(_path=path, _maker=maker)
        if path.is_file() and not fresh:
            with suppress(sqlite3.Error, OSError), closing(_connected(path)) as base:
                meta = dict(base.execute("select name, value from meta"))
                if meta.get("maker") == maker:
                    facts = base.execute("select file, digest, facts from facts").fetchall()
                    units = base.execute("select name, digest, files from units").fetchall()
                    cache._facts = {file: (digest, text) for file, digest, text in facts}
                    cache._units = {name: (digest, text) for name, digest, text in units}
                    cache.whole = str(meta.get("whole", ""))
        return cache

    def facts(self, source: Source, digest: str) -> MethodFacts | None:
        """The facts of a file whose content and names had this digest; their own may be old."""
        known = self._facts.get(source.relative)
        if known is None or known[0] != digest:
            return None
        self._seen_facts.add(source.relative)
        return _facts_of(known[1], source)

    def learn(self, source: Source, digest: str, facts: MethodFacts) -> None:
        """Keep the facts of a file in which nothing is wrong."""
        data = [
            facts.python,
            facts.replacement,
            facts.uses,
            facts.params,
            facts.inner,
            facts.digest,
        ]
        self._seen_facts.add(source.relative)
        self._new_facts[source.relative] = (digest, json.dumps(data, ensure_ascii=False))

    def lines(self, digest: str) -> MethodLines | None:
        """The lines of the method with this digest."""
        if self._lines is None:
            self._lines = self._read_lines()
        self._seen_lines.add(digest)
        return self._lines.get(digest)

    def learn_lines(self, digest: str, lines: MethodLines) -> None:
        """Keep lines that were made."""
        if digest:
            self._new_lines[digest] = lines

    def files(self, unit: str, digest: str) -> Files | None:
        """The files of a unit, if it was made of what has this digest."""
        known = self._units.get(unit)
        if known is None or known[0] != digest:
            return None
        self._new_units[unit] = known
        found: dict[str, str] = json.loads(known[1])
        return found

    def learn_files(self, unit: str, digest: str, files: Files) -> None:
        """Keep what a unit has become."""
        self._new_units[unit] = (digest, json.dumps(files))

    def save(self, whole: str) -> None:
        """Write what this build has learnt, and forget what it did not ask for.

        Without success the next build takes the long way.

        Args:
            whole: digest of everything that this build was made of.
        """
        if self._path is None:
            return
        try:
            self._write(self._path, whole)
        except (sqlite3.Error, OSError):
            with suppress(OSError):
                self._path.unlink(missing_ok=True)

    def _read_lines(self) -> dict[str, MethodLines]:
        if self._path is None or not self._facts:
            return {}
        try:
            with closing(_connected(self._path)) as base:
                rows = base.execute("select digest, line, details, page from lines").fetchall()
        except sqlite3.Error:
            return {}
        return {digest: MethodLines(*texts) for digest, *texts in rows}

    def _write(self, path: Path, whole: str) -> None:
        fresh = not self._facts
        if fresh:
            path.unlink(missing_ok=True)
        with closing(_connected(path)) as base, base:
            if fresh:
                base.executescript(_TABLES)
            meta = [("maker", self._maker), ("whole", whole)]
            base.executemany("insert or replace into meta values (?, ?)", meta)
            rows = [(file, *known) for file, known in self._new_facts.items()]
            base.executemany("insert or replace into facts values (?, ?, ?)", rows)
            gone = self._facts.keys() - self._seen_facts
            base.executemany("delete from facts where file = ?", [(file,) for file in gone])
            changed = [
                (name, *known)
                for name, known in self._new_units.items()
                if self._units.get(name) != known
            ]
            base.executemany("insert or replace into units values (?, ?, ?)", changed)
            gone = self._units.keys() - self._new_units.keys()
            base.executemany("delete from units where name = ?", [(name,) for name in gone])
            self._write_lines(base)

    def _write_lines(self, base: sqlite3.Connection) -> None:
        rows = [
            (digest, item.index, item.details, item.page)
            for digest, item in self._new_lines.items()
        ]
        base.executemany("insert or replace into lines values (?, ?, ?, ?)", rows)
        if self._lines is not None:
            gone = self._lines.keys() - self._seen_lines
            base.executemany("delete from lines where digest = ?", [(digest,) for digest in gone])


def _connected(path: Path) -> sqlite3.Connection:
    """The open file. Nothing waits for the disk: a build that is killed is rolled back anyway."""
    base = sqlite3.connect(path, timeout=_WAIT)
    base.execute("pragma synchronous = off")
    return base


def _facts_of(text: str, source: Source) -> MethodFacts:
    data: list[Any] = json.loads(text)
    python, replacement, uses, params, inner, digest = data
    key = source.relative.rpartition(".")[0].replace("/", ".")
    version = 3 if source.relative.startswith("v3/") else 2
    return MethodFacts(
        file=source.file,
        method=key[3:] if version == 3 else key,
        version=version,
        python=tuple(python),
        replacement=replacement,
        uses=tuple(uses),
        params=tuple(params),
        inner=tuple(inner),
        digest=digest,
    )
