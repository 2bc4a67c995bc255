"""Reading a spec folder: files, strict YAML, schemas, references, consistency.

Everything that is wrong is collected and raised at once, each problem with its file and line.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import Protocol

from . import model
from .catalogue import Catalogue
from .consistency import MethodChecks, check_frame, check_together, custom_fields
from .digests import digest, digest_of
from .glossary import Glossary, read_glossary
from .model import MethodFacts
from .oint_files import read_function
from .plain import is_object
from .problems import Problem, SpecError
from .resolve import (
    PublicNames,
    Resolver,
    Source,
    read_api,
    read_errors,
    read_names,
)
from .runtime.schema.methods import Method, Record
from .schema import Schemas

SCHEMA_FOLDER = Path(__file__).parent.parent / "spec" / "schema"


class Known(Protocol):
    """The facts of methods as an earlier build has found them, nothing being wrong."""

    def facts(self, source: Source, digest: str) -> MethodFacts | None:
        """The facts of a file whose content and names had this digest; their own may be old."""
        ...

    def learn(self, source: Source, digest: str, facts: MethodFacts) -> None:
        """Keep the facts of a file in which nothing is wrong."""
        ...


class _NothingKnown:
    def facts(self, source: Source, digest: str) -> MethodFacts | None:
        return None

    def learn(self, source: Source, digest: str, facts: MethodFacts) -> None:
        pass


NOTHING_KNOWN: Known = _NothingKnown()


def read_spec(folder: Path) -> model.Spec:
    """Read and check a whole spec.

    Raises:
        SpecError: with every problem found.
    """
    return open_spec(load_sources(folder)).spec()


def open_spec(sources: list[Source], known: Known = NOTHING_KNOWN) -> Catalogue:
    """Check a whole spec; methods that are known are not read again.

    Raises:
        SpecError: with every problem found.
    """
    catalogue, problems = resolve_sources(sources, known)
    errors = [problem for problem in problems if problem.level == "error"]
    if errors or catalogue is None:
        raise SpecError(tuple(errors))
    return catalogue


def spec_files(folder: Path) -> list[Path]:
    """All YAML files of a spec, in a fixed order.

    Raises:
        SpecError: a folder cannot be read, or something is called like a file of the spec and is
            none: what it should describe would be missing.
    """
    return [folder / relative for relative in _yaml_files(folder)]


def _yaml_files(folder: Path) -> list[str]:
    """Paths below the folder, with ``/`` between their parts."""
    found: list[str] = []
    problems: list[Problem] = []

    def unreadable(error: OSError) -> None:
        if isinstance(error, FileNotFoundError):
            return  # there is no spec yet
        message = f"this folder cannot be read: {error.strerror}"
        problems.append(Problem(shown_path(Path(error.filename)), 0, "", message, "layout"))

    for place, _, names in os.walk(folder, onerror=unreadable, followlinks=False):
        below = os.path.relpath(place, folder).replace(os.sep, "/")
        for name in names:
            ending = name.rpartition(".")[2]
            if ending.lower() not in {"yaml", "yml"}:
                continue
            relative = name if below == "." else f"{below}/{name}"
            if message := _no_spec_file(f"{place}{os.sep}{name}", ending):
                where = f"{shown_path(folder)}/{relative}"
                problems.append(Problem(where, 0, "", message, "layout"))
            found.append(relative)
    if problems:
        raise SpecError(problems)
    return sorted(found)


def _no_spec_file(path: str, ending: str) -> str | None:
    """Why a file that is called like one of the spec is none; one that is missing is told later."""
    if ending not in {"yaml", "yml"}:
        return f"is not read: its name ends in .{ending}; let it end in .{ending.lower()}"
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 - 2,000 times in a build
    except OSError:
        return None
    return None if stat.S_ISREG(mode) else "is no file that can be read; move it out of the spec"


def read_for_lint(folder: Path) -> tuple[model.Spec | None, list[Source], list[Problem]]:
    """Read a spec with its sources, for the rules of ``lint``."""
    sources = load_sources(folder)
    catalogue, problems = resolve_sources(sources)
    return catalogue.spec() if catalogue is not None else None, sources, problems


def load_sources(folder: Path) -> list[Source]:
    """The files of a spec, in a fixed order; their texts are not looked at yet.

    Raises:
        SpecError: it is not the folder of a spec.
    """
    shown = shown_path(folder)
    if not folder.is_dir():
        message = "is a file, not the folder of a spec" if folder.exists() else "does not exist"
        raise SpecError((Problem(shown, 0, "", message, "layout"),))
    if not (folder / "api.yaml").is_file():
        message = "is missing: it names the client and the command"
        raise SpecError((Problem(f"{shown}/api.yaml", 0, "", message, "layout"),))
    return [_load(folder, relative, shown) for relative in _yaml_files(folder)]


def shown_path(path: Path) -> str:
    """A path as messages show it: from here, where that is possible."""
    here = Path.cwd()
    inside = path.is_relative_to(here) and path != here
    return (path.relative_to(here) if inside else path).as_posix()


def _load(folder: Path, relative: str, shown: str) -> Source:
    source = Source(f"{shown}/{relative}", relative, "", None, [], waits=True)
    try:
        with open(f"{folder}/{relative}", "rb") as file:  # noqa: PTH123 - 2,000 times in a build
            content = file.read()
        source.digest = digest_of(content)
        source.text = content.decode("utf-8")
    except UnicodeDecodeError:
        source.problems.append(Problem(source.file, 1, "", "is not UTF-8 text", "yaml"))
    except OSError as error:
        message = f"cannot be read: {error.strerror}"
        source.problems.append(Problem(source.file, 1, "", message, "layout"))
    source.waits = not source.problems
    return source


def kind_of(relative: str) -> str:
    """Which schema a file follows, by its place in the spec folder."""
    parts = relative.split("/")
    if parts in (["api.yaml"], ["names.yaml"], ["errors.yaml"]):
        return parts[0].removesuffix(".yaml")
    folders = {"records": "record", "oint": "oint", "glossary": "glossary"}
    return folders.get(parts[0], "method")


@cache
def _schemas(folder: Path) -> Schemas:
    """The schemas, compiled once: they belong to the generator and do not change under it."""
    return Schemas(folder)


def resolve_sources(
    sources: list[Source], known: Known = NOTHING_KNOWN
) -> tuple[Catalogue | None, list[Problem]]:
    """Check files that are loaded, be they on a disk or about to be written.

    Returns:
        the catalogue, None without a usable ``api.yaml``; and what is wrong, which the sources
        note too.
    """
    frame = [source for source in sources if kind_of(source.relative) != "method"]
    methods = [source for source in sources if kind_of(source.relative) == "method"]
    usable: dict[str, list[Source]] = {}
    for source in frame:
        if _is_usable(source):
            usable.setdefault(kind_of(source.relative), []).append(source)
    if not usable.get("api"):
        for source in methods:
            _is_usable(source)
        return None, _all_problems(sources)
    reader = _reader(sources, usable)
    facts = [found for source in methods if (found := reader.facts(source, known))]
    catalogue = Catalogue(
        api=reader.api,
        facts=tuple(sorted(facts, key=lambda item: (item.version, item.method.lower()))),
        records=tuple(reader.records.values()),
        errors=tuple(
            error
            for source in usable.get("errors", [])
            for error in read_errors(source.data["errors"])
        ),
        oint=tuple(
            read_function(source.file, source.relative, source.data, reader.api.oint)
            for source in usable.get("oint", [])
        ),
        digests=reader.digests(usable),
        glossary=reader.glossary,
        _make=reader.method,
    )
    by_file = {source.file: source for source in sources}
    check_together(catalogue, reader.names, by_file, _method_names(sources))
    return catalogue, _all_problems(sources)


def _is_usable(source: Source) -> bool:
    """Whether a file says what its schema demands; problems land in the source."""
    if not source.problems:
        source.read(partial(_schemas(SCHEMA_FOLDER).check, kind_of(source.relative)))
    return not source.problems


@dataclass(slots=True)
class _Reader:
    """Makes methods of their files, or takes their facts from an earlier build."""

    api: model.Api
    names: PublicNames
    glossary: Glossary
    resolver: Resolver
    records: Mapping[str, Record]
    record_digests: Mapping[str, str]
    checks: MethodChecks
    frame: str
    sources: dict[str, Source]
    made: dict[str, Method]

    def facts(self, source: Source, known: Known) -> MethodFacts | None:
        """The facts of a method's file; None when something is wrong with it."""
        if source.problems:
            return None
        own = self._own_digest(source)
        found = known.facts(source, own)
        if found is not None and found.digest == self._digest(own, found.uses):
            self.sources[found.key] = source
            return found
        if not _is_usable(source):
            return None
        method = self._made(source)
        self.checks.check(source, method)
        facts = model.facts_of(method)
        facts = replace(facts, digest=self._digest(own, facts.uses))
        if not source.problems:
            known.learn(source, own, facts)
        self.made[method.key] = method
        return facts

    def method(self, key: str) -> Method:
        """A method whose facts are known."""
        if key not in self.made:
            source = self.sources[key]
            _is_usable(source)
            self.made[key] = self._made(source)
        return self.made[key]

    def digests(self, usable: Mapping[str, list[Source]]) -> dict[str, str]:
        """Digests of the records, with all that they refer to, and of the other parts."""
        parts = ("api", "errors", "oint")
        return {
            **{f"records.{name}": value for name, value in self.record_digests.items()},
            **{part: digest(*(s.digest for s in usable.get(part, []))) for part in parts},
        }

    def _made(self, source: Source) -> Method:
        return self.resolver.method(source, 3 if source.relative.startswith("v3/") else 2)

    def _own_digest(self, source: Source) -> str:
        """Of everything but records that decides what a method's file means."""
        key = source.relative.rpartition(".")[0].replace("/", ".")
        name = f"v3/{key[3:]}" if key.startswith("v3.") else key
        return digest(
            source.relative,
            source.digest,
            self.names.methods.get(name),
            self.names.params.get(name),
            self.glossary.digest(key),
            self.frame,
        )

    def _digest(self, own: str, uses: Iterable[str]) -> str:
        return digest(own, [self.record_digests.get(name) for name in uses])


def _reader(sources: list[Source], usable: Mapping[str, list[Source]]) -> _Reader:
    """Everything that a method's file needs, made of the other files."""
    names = next((read_names(source.data) for source in usable.get("names", [])), PublicNames())
    glossary = read_glossary((source.file, source.data) for source in usable.get("glossary", []))
    resolver = Resolver(dict.fromkeys(_record_names(sources)), names, glossary)
    records = [(source, resolver.record(source)) for source in usable.get("record", [])]
    api = replace(read_api(usable["api"][0].data), file=usable["api"][0].file)
    by_file = {source.file: source for source in sources}
    check_frame(api, tuple(record for _, record in records), by_file)
    by_name = {record.record: record for _, record in records}
    own = {
        record.record: digest(
            source.relative,
            source.digest,
            names.records.get(record.record),
            glossary.digest(record.record),
        )
        for source, record in records
    }
    return _Reader(
        api=api,
        names=names,
        glossary=glossary,
        resolver=resolver,
        records=by_name,
        record_digests=dict(_with_references(by_name, own)),
        checks=MethodChecks(by_name, custom_fields(api, by_file)),
        frame=usable["api"][0].digest,
        sources={},
        made={},
    )


def _with_references(
    records: Mapping[str, Record], own: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Of each record a digest of it and of all records that it leads to."""
    direct = {name: model.named_in(record.fields) & own.keys() for name, record in records.items()}
    for name in records:
        reached: set[str] = set()
        waiting = [name]
        while waiting:
            if (here := waiting.pop()) not in reached:
                reached.add(here)
                waiting += direct[here]
        yield name, digest(name, sorted(own[item] for item in reached))


def _method_names(sources: list[Source]) -> frozenset[str]:
    """Names of all methods, of files with mistakes too: their users are not to blame."""
    places = [
        source.relative.rsplit(".", 1)[0]
        for source in sources
        if kind_of(source.relative) == "method"
    ]
    names = {place.removeprefix("v3/").replace("/", ".") for place in places}
    return frozenset(names | {f"v3/{p[3:].replace('/', '.')}" for p in places if p[:3] == "v3/"})


def _record_names(sources: list[Source]) -> Iterator[str]:
    """Names of all records, of files with mistakes too: their users are not to blame."""
    for source in sources:
        if kind_of(source.relative) == "record" and is_object(source.data):
            yield str(source.data.get("record"))


def _all_problems(sources: list[Source]) -> list[Problem]:
    return [problem for source in sources for problem in source.problems]
