"""One build from a spec folder to a package and its tests: renders, verifies, compares, writes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from . import manifest as manifests
from .cache import Cache
from .content import content
from .digests import digest, digest_of
from .manifest import Manifest, read_manifest
from .problems import Problem, SpecError
from .resolve import Source
from .spec import SCHEMA_FOLDER, load_sources
from .write import (
    Changes,
    Tree,
    apply,
    changes_of,
    unified_diff,
)

GENERATOR: Final = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Settings:
    """What to build of what.

    Attributes:
        spec: folder of the spec.
        out: folder into which the package is written.
        package: name of the package.
        tests: folder of the generated tests; none are written without one.
        templates: folder whose templates stand in for the generator's own.
    """

    spec: Path
    out: Path
    package: str
    tests: Path | None = None
    templates: Path | None = None

    @property
    def manifest(self) -> Path:
        """The file that says what the last build has written."""
        return self.out / f"{self.package}.manifest.json"

    @property
    def cache(self) -> Path:
        """The file that says what the last build on this machine has found; never committed."""
        return self.out / f".{self.package}.cache"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build has done or would do."""

    changes: Changes
    files: int
    unchanged: bool


def build(settings: Settings, *, force: bool = False) -> Outcome:
    """Write what the spec says; nothing is touched when anything is wrong.

    Args:
        settings: what to build of what.
        force: make everything anew, whatever the last build has found.

    Raises:
        SpecError: the spec is wrong, or the folder holds a package that is not ours.
        OSError: a file cannot be written; the old tree is as it was.
    """
    manifest = read_manifest(settings.manifest)
    sources = load_sources(settings.spec)
    cache = Cache.open(settings.cache, _maker(settings), fresh=force)
    whole = digest(settings.package, settings.tests is not None, [_named(s) for s in sources])
    if manifest is not None and cache.whole == whole and _is_intact(settings, manifest):
        count = len(manifest.package) + len(manifest.tests)
        return Outcome(Changes({}, (), ()), count, unchanged=True)
    changes, count = _changes(settings, manifest, sources, cache)
    apply(changes)
    cache.save(whole)
    return Outcome(changes, count, unchanged=False)


def _named(source: Source) -> list[str]:
    return [source.relative, source.digest]


def check(settings: Settings) -> Outcome:
    """Compare the tree with the spec, byte for byte. Trusts no manifest and writes nothing."""
    manifest = read_manifest(settings.manifest)
    changes, count = _changes(settings, manifest, load_sources(settings.spec), Cache())
    return Outcome(changes, count, unchanged=not changes and not changes.foreign)


def difference(outcome: Outcome, base: Path) -> Iterator[str]:
    """What a build would change, as a unified diff."""
    yield from unified_diff(outcome.changes, base)
    for path in outcome.changes.foreign:
        shown = path.relative_to(base) if path.is_relative_to(base) else path
        yield f"{shown}: is not generated; move it elsewhere"


def _changes(
    settings: Settings, manifest: Manifest | None, sources: list[Source], cache: Cache
) -> tuple[Changes, int]:
    package = settings.out / settings.package
    if manifest is None and package.is_dir() and any(package.iterdir()):
        manifest = _adopted(package, settings)
    folders = {"package": package}
    if settings.tests is not None:
        folders["tests"] = settings.tests
    roots = content(sources, settings.package, settings.templates, folders, cache)
    if settings.tests is None:
        roots["tests"] = {}
    known = manifest or Manifest({}, {})
    trees = [Tree(package, roots["package"], frozenset(known.package))]
    if settings.tests is not None:
        trees.append(Tree(settings.tests, roots["tests"], frozenset(known.tests)))
    changes = changes_of(trees)
    new = Manifest(_hashes(roots["package"]), _hashes(roots["tests"]))
    text = new.to_text().encode()
    if not settings.manifest.is_file() or settings.manifest.read_bytes() != text:
        changes = Changes(
            {**changes.write, settings.manifest: text}, changes.remove, changes.foreign
        )
    return changes, sum(map(len, roots.values()))


def _adopted(package: Path, settings: Settings) -> Manifest:
    """A package whose manifest is lost is ours only when its first file says so."""
    try:
        first = (package / "__init__.py").read_text(encoding="utf-8").split("\n", 1)[0]
    except (OSError, UnicodeDecodeError):
        first = ""
    if not first.startswith("# Generated from "):
        message = "exists and was not written by this generator; choose another --out or --package"
        raise SpecError((Problem(f"{settings.out.name}/{package.name}", 1, "", message, "layout"),))
    return Manifest({}, {})


def _hashes(files: dict[str, bytes]) -> dict[str, str]:
    return {path: manifests.digest(data) for path, data in sorted(files.items())}


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


def _is_intact(settings: Settings, manifest: Manifest) -> bool:
    """Whether every file that the last build wrote is still as it wrote it."""
    trees = [(settings.out / settings.package, manifest.package)]
    if settings.tests is not None:
        trees.append((settings.tests, manifest.tests))
    try:
        return all(
            manifests.digest((root / path).read_bytes()) == expected
            for root, files in trees
            for path, expected in files.items()
        )
    except OSError:
        return False
