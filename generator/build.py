"""One build from a spec folder to a package and its tests: renders, verifies, compares, writes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from .about import version_in
from .cache import Cache
from .changed import DETAILS, at_most, told
from .compare import (
    Changes,
    Policy,
    Root,
    Stranger,
    as_written,
    compare,
    has_other_files,
    is_marked,
)
from .content import Content, content
from .digests import digest, digest_of
from .lock import locked
from .manifest import Manifest, read_manifest
from .problems import Problem, SpecError
from .resolve import Source
from .spec import SCHEMA_FOLDER, load_sources, shown_path
from .write import apply, folder_for, in_place, remove_leftovers, unified_diff

GENERATOR: Final = Path(__file__).parent
_EDITED: Final = 10
"""So many edited files are told one by one: a checkout with other line ends edits all."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What to build of what.

    Attributes:
        spec: folder of the spec.
        out: folder into which the package is written.
        package: name of the package.
        tests: folder of the generated tests; none are written without one.
        templates: folder whose templates stand in for the generator's own.
        project: whether ``out`` is to be a project that can be installed.
    """

    spec: Path
    out: Path
    package: str
    tests: Path | None = None
    templates: Path | None = None
    project: bool = False

    @property
    def roots(self) -> tuple[Root, ...]:
        """The folders that the build writes into."""
        roots = [Root("package", self.out / self.package, "--out or --package", Policy.OWNER)]
        if self.tests is not None:
            roots.append(Root("tests", self.tests, "--tests", Policy.SHARED))
        if self.project:
            roots.append(Root("project", self.out, "--out", Policy.GUEST))
        return tuple(roots)

    @property
    def manifest(self) -> Path:
        """The file that says what the last build has written."""
        return self.out / f"{self.package}.manifest.json"

    @property
    def cache(self) -> Path:
        """The file that says what the last build on this machine has found; never committed."""
        return self.out / f".{self.package}.cache"

    @property
    def lock(self) -> Path:
        """The file that one build at a time holds while it writes."""
        return self.out / f".{self.package}.lock"

    @property
    def staging(self) -> str:
        """Name of the folder in each root that holds files until they are put into place."""
        return f".{self.package}.staging"

    @property
    def staging_folders(self) -> dict[Path, Path]:
        """Those folders, by the folder whose files they hold."""
        folders = {*(root.folder for root in self.roots), self.out}
        return {folder: folder / self.staging for folder in folders}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build has done or would do.

    Attributes:
        changes: what differs.
        files: how many files the spec becomes.
        unchanged: whether there was nothing to do.
        told: what changed in the API, a line each: see ``changed``.
    """

    changes: Changes
    files: int
    unchanged: bool
    told: tuple[str, ...] = ()


def build(settings: Settings, *, force: bool = False) -> Outcome:
    """Write what the spec says; nothing is touched when anything is wrong.

    Args:
        settings: what to build of what.
        force: make everything anew, whatever the last build has found.

    Raises:
        SpecError: the spec is wrong, or a file that is not ours is in the way.
        OSError: a file cannot be written; ``write.ending`` says what has become of the old ones.
    """
    sources = load_sources(settings.spec)
    cache = Cache.open(settings.cache, _maker(settings), fresh=force)
    if cache.whole == _whole(settings, sources):
        known = read_manifest(settings.manifest) or Manifest()
        changes = as_written(settings.roots, known, settings.staging)
        if changes is not None:
            _tidy(settings)
            count = sum(len(known.digests(root.name)) for root in settings.roots)
            return Outcome(changes, count, unchanged=True)
    files = rendered(settings, sources, cache)
    with folder_for(settings.out), locked(settings.lock):
        changes = _changes(settings, files)
        lines = _told(settings, changes)
        apply(changes, settings.staging_folders)
        with in_place():
            cache.save(_whole(settings, sources))
    return Outcome(changes, _count(settings, files), unchanged=False, told=lines)


def check(settings: Settings) -> Outcome:
    """Compare the tree with the spec, byte for byte. Trusts no manifest and writes nothing."""
    files = rendered(settings, load_sources(settings.spec), Cache())
    changes = _changes(settings, files)
    unchanged = not changes and not changes.foreign
    return Outcome(changes, _count(settings, files), unchanged)


def remarks(outcome: Outcome) -> Iterator[str]:
    """What a build has to say of files that are not as it left them."""
    changes = outcome.changes
    gone = set(changes.remove)
    edited = [
        f"{shown_path(path)}: was edited by hand; {'removed' if path in gone else 'made anew'}"
        for path in sorted(changes.edited)
    ]
    yield from at_most(_EDITED, edited, "files were edited by hand; made anew")
    for path in changes.foreign:
        yield f"{shown_path(path)}: is not generated and was left alone"
    for path in changes.left:
        yield f"{shown_path(path)}: is not as a build wrote it and was left alone"


def rendered(settings: Settings, sources: list[Source], cache: Cache) -> Content:
    """Everything that the spec becomes, by root and path."""
    folders = {root.name: root.folder for root in settings.roots}
    return content(sources, settings.package, settings.templates, folders, cache)


def difference(outcome: Outcome, base: Path) -> Iterator[str]:
    """What a build would change, as a unified diff."""
    yield from unified_diff(outcome.changes, base)
    for path in outcome.changes.foreign:
        shown = path.relative_to(base) if path.is_relative_to(base) else path
        yield f"{shown}: is not generated; move it elsewhere"


def _changes(settings: Settings, files: Content) -> Changes:
    """What differs on the disk.

    Raises:
        SpecError: a file or a folder that is not ours is in the way.
    """
    known = read_manifest(settings.manifest) or Manifest()
    for root in settings.roots:
        _refuse_folder(root, known, settings.staging)
    wanted = {root: files[root.name] for root in settings.roots}
    changes = compare(wanted, known, settings.manifest, settings.staging)
    if changes.strangers:
        raise SpecError(map(_in_the_way, changes.strangers))
    return changes


def _told(settings: Settings, changes: Changes) -> tuple[str, ...]:
    """What changes in the API; to be asked while the old files are there."""
    package = settings.out / settings.package
    if not (package / DETAILS).is_file():
        return ()  # everything is new
    new = {path: data for path, data in changes.write.items() if path.is_relative_to(package)}
    gone = [path for path in changes.remove if path.is_relative_to(package)]
    old = {path: path.read_bytes() for path in (*new, *gone) if path.is_file()}
    return told(
        *(
            {path.relative_to(package).as_posix(): data for path, data in files.items()}
            for files in (old, new)
        )
    )


def _refuse_folder(root: Root, known: Manifest, staging: str) -> None:
    """A package whose manifest is lost is ours only when its first file says so."""
    if root.policy is not Policy.OWNER or known.digests(root.name):
        return
    if has_other_files(root.folder, staging) and not is_marked(root.folder / "__init__.py"):
        raise SpecError([_in_the_way(Stranger(root.folder, root))])


def _in_the_way(stranger: Stranger) -> Problem:
    message = "exists and was not written by this generator; move it away, or choose another "
    return Problem(shown_path(stranger.path), 0, "", message + stranger.root.option, "layout")


def _tidy(settings: Settings) -> None:
    """Remove what a killed build has left, when there is nothing else to do."""
    leftovers = settings.staging_folders.values()
    if any(path.exists() for path in (*leftovers, settings.lock)):
        with suppress(OSError), locked(settings.lock):
            remove_leftovers(leftovers)


def _count(settings: Settings, files: Content) -> int:
    return sum(len(files[root.name]) for root in settings.roots)


def _whole(settings: Settings, sources: list[Source]) -> str:
    """Digest of everything that decides the output, and of what the last build has written."""
    try:
        manifest = digest_of(settings.manifest.read_bytes())
    except OSError:
        manifest = ""
    roots = [root.name for root in settings.roots]
    version = version_in(settings.out if settings.project else None)
    spec = [[source.relative, source.digest] for source in sources]
    return digest(settings.package, version, roots, manifest, spec)


def _maker(settings: Settings) -> str:
    """Digest of all that makes a package of a spec: the generator, its tools, the templates."""
    tools = [metadata.version(name) for name in ("ruff", "jinja2", "pyyaml", "jsonschema-rs")]
    groups = [
        (SCHEMA_FOLDER, sorted(SCHEMA_FOLDER.glob("*.json"))),
        (GENERATOR, sorted(p for p in GENERATOR.rglob("*") if p.suffix in {".py", ".jinja"})),
    ]
    if settings.templates is not None:
        groups.append((settings.templates, sorted(settings.templates.rglob("*.jinja"))))
    files = [
        [path.relative_to(root).as_posix(), digest_of(path.read_bytes())]
        for root, paths in groups
        for path in paths
    ]
    return digest(sys.version, settings.package, tools, files)
