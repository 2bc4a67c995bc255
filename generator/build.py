"""One build from a spec folder to a package and its tests: renders, verifies, compares, writes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from .manifest import Manifest, digest, read_manifest
from .plan import units
from .problems import Problem, SpecError
from .render import render_units
from .spec import SCHEMA_FOLDER, load_sources, open_spec, spec_files
from .write import (
    Changes,
    Tree,
    apply,
    changes_of,
    formatted,
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
    def stamp(self) -> Path:
        """The file that says what the last build on this machine was made of; never committed."""
        return self.out / f".{self.package}.stamp"


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
        force: render even when neither the spec nor the tree has changed.

    Raises:
        SpecError: the spec is wrong, or the folder holds a package that is not ours.
        OSError: a file cannot be written; the old tree is as it was.
    """
    manifest = read_manifest(settings.manifest)
    if (
        manifest is not None
        and not force
        and _is_known(settings)
        and _is_intact(settings, manifest)
    ):
        count = len(manifest.package) + len(manifest.tests)
        return Outcome(Changes({}, (), ()), count, unchanged=True)
    changes, count = _changes(settings, manifest)
    apply(changes)
    with suppress(OSError):  # without it the next build takes the long way
        settings.stamp.write_text(_stamp(settings))
    return Outcome(changes, count, unchanged=False)


def check(settings: Settings) -> Outcome:
    """Compare the tree with the spec, byte for byte. Trusts no manifest and writes nothing."""
    manifest = read_manifest(settings.manifest)
    changes, count = _changes(settings, manifest)
    return Outcome(changes, count, unchanged=not changes and not changes.foreign)


def difference(outcome: Outcome, base: Path) -> Iterator[str]:
    """What a build would change, as a unified diff."""
    yield from unified_diff(outcome.changes, base)
    for path in outcome.changes.foreign:
        shown = path.relative_to(base) if path.is_relative_to(base) else path
        yield f"{shown}: is not generated; move it elsewhere"


def rendered(settings: Settings) -> dict[str, dict[str, bytes]]:
    """Content of the package and of the tests, by path."""
    catalogue = open_spec(load_sources(settings.spec))
    texts = render_units(units(catalogue, settings.package), settings.templates)
    files = formatted({name: text for made in texts.values() for name, text in made.items()})
    roots: dict[str, dict[str, bytes]] = {"package": {}, "tests": {}}
    for name, content in files.items():
        root, _, path = name.partition("/")
        roots[root][path] = content
    return roots


def _changes(settings: Settings, manifest: Manifest | None) -> tuple[Changes, int]:
    package = settings.out / settings.package
    if manifest is None and package.is_dir() and any(package.iterdir()):
        manifest = _adopted(package, settings)
    roots = rendered(settings)
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
    return {path: digest(content) for path, content in sorted(files.items())}


def _is_known(settings: Settings) -> bool:
    """Whether the last build was made of the same spec by the same generator."""
    try:
        return settings.stamp.read_text() == _stamp(settings)
    except OSError:
        return False


def _stamp(settings: Settings) -> str:
    """Hash of everything that decides the output, and of what the last build says it wrote."""
    seen = hashlib.sha256(settings.manifest.read_bytes())
    tools = [metadata.version(name) for name in ("ruff", "jinja2")]
    seen.update(f"{settings.package}\0{settings.tests is not None}\0{tools}\0".encode())
    groups = [
        (settings.spec, spec_files(settings.spec)),
        (SCHEMA_FOLDER, sorted(SCHEMA_FOLDER.glob("*.json"))),
        (GENERATOR, sorted(p for p in GENERATOR.rglob("*") if p.suffix in {".py", ".jinja"})),
    ]
    if settings.templates is not None:
        own = sorted(settings.templates.rglob("*.jinja"))
        groups.append((settings.templates, own))
    for root, paths in groups:
        for path in paths:
            seen.update(f"{path.relative_to(root).as_posix()}\0".encode())
            seen.update(hashlib.sha256(path.read_bytes()).digest())
    return seen.hexdigest()


def _is_intact(settings: Settings, manifest: Manifest) -> bool:
    """Whether every file that the last build wrote is still as it wrote it."""
    trees = [(settings.out / settings.package, manifest.package)]
    if settings.tests is not None:
        trees.append((settings.tests, manifest.tests))
    try:
        return all(
            digest((root / path).read_bytes()) == expected
            for root, files in trees
            for path, expected in files.items()
        )
    except OSError:
        return False
