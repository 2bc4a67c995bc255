"""What a build writes: the bytes of every file, made anew only where a cache does not know them.

A full build is this with an empty cache, so that there is one way to every byte.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from pathlib import Path

from .about import version_in
from .cache import Cache
from .digests import digest_of
from .formatting import formatted
from .outputs import ROOTS, Unit
from .plan import units
from .problems import Problem, SpecError
from .project_files import project_in
from .render import render_units
from .resolve import Source
from .spec import open_spec

Content = dict[str, dict[str, bytes]]
"""Files by root and path."""


def content(
    sources: list[Source],
    package: str,
    templates: Path | None,
    folders: Mapping[str, Path],
    cache: Cache,
) -> Content:
    """Everything that a spec becomes.

    Args:
        sources: the files of the spec.
        package: name of the package.
        templates: folder of templates that go before ours.
        folders: where the roots are; a file that is there as the cache knows it is taken as it is.
        cache: what an earlier build has found; learns what this one finds.

    Raises:
        SpecError: with everything that is wrong.
    """
    version = version_in(folders.get("project"))
    made = units(open_spec(sources, cache), package, cache, project_in(folders), version)
    _refuse_doubles("unit", (unit.name for unit in made))
    kept = [(unit, _kept(unit, folders, cache)) for unit in made]
    waiting = [unit for unit, files in kept if files is None]
    texts = render_units(waiting, templates)
    fresh = formatted({name: text for unit in texts for name, text in unit.items()}, ROOTS)
    for unit, files in zip(waiting, texts, strict=True):
        cache.learn_files(unit.name, unit.digest, {name: digest_of(fresh[name]) for name in files})
    old = [files for _, files in kept if files is not None]
    names = [list(files) for files in texts] + [list(files) for files in old]
    _refuse_doubles("file", itertools.chain.from_iterable(names))
    found: Content = {root: {} for root in ROOTS}
    for contents in (fresh, *old):
        for name, data in contents.items():
            root, _, path = name.partition("/")
            found[root][path] = data
    return found


def _kept(unit: Unit, folders: Mapping[str, Path], cache: Cache) -> dict[str, bytes] | None:
    """The files of a unit that need not be made: they are there, and made of the same things."""
    known = cache.files(unit.name, unit.digest)
    if known is None:
        return None
    found: dict[str, bytes] = {}
    for name, expected in known.items():
        root, _, path = name.partition("/")
        if root not in folders:
            continue  # nobody wants the files of this root
        try:
            data = (folders[root] / path).read_bytes()
        except OSError:
            return None
        if digest_of(data) != expected:
            return None
        found[name] = data
    return found


def _refuse_doubles(what: str, names: Iterable[str]) -> None:
    """Two things of the spec that become one, in spite of all that is done before."""
    seen: set[str] = set()
    for name in names:
        count = len(seen)
        seen.add(name.casefold())  # some systems do not tell case apart
        if len(seen) == count:
            message = f"two things of the spec become this {what}; name one of them in names.yaml"
            raise SpecError([Problem(name, 0, "", message, "name-collision")])
