"""Bringing imported files into a spec folder: what is new, what changes, what is left over.

Owns the comparison with the files that are there, and the writing. Knows nothing of where the data
come from. A file whose data would not change is not touched, whatever its layout.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ..compare import Changes
from ..problems import Problem, SpecError
from ..resolve import Source
from ..schema import Schemas
from ..spec import SCHEMA_FOLDER, kind_of, shown_path, spec_files
from ..write import apply
from ..yaml_strict import load
from .comments import with_comments
from .data import Data, Files
from .merge import PORTAL, Policy, merge
from .trial import Trial, Update, spec_text

_SCHEMAS: Final = Schemas(SCHEMA_FOLDER)


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import does to a folder.

    Attributes:
        updates: the files to write.
        unchanged: how many are as they should be.
        withheld: how many are not written, because that would break a rule.
        problems: what is wrong with files that are there, or with what they become together.
        folder: the folder.
    """

    updates: tuple[Update, ...]
    unchanged: int
    withheld: int
    problems: tuple[Problem, ...]
    folder: Path


def plan_import(folder: Path, files: Files, defaults: Files, source: Policy = PORTAL) -> Plan:
    """Compare imported files with a folder; nothing is written.

    Args:
        folder: the spec folder; it need not exist.
        files: what was imported.
        defaults: what a spec needs besides, written only where it is missing.
        source: what the source knows.
    """
    existing = {path.relative_to(folder).as_posix(): path for path in spec_files(folder)}
    spelled = {name.casefold(): name for name in existing}
    updates: list[Update] = []
    problems: list[Problem] = []
    unchanged = 0
    missing = {name: data for name, data in defaults.items() if name not in existing}
    for name, data in {**missing, **files}.items():
        path = existing.get(spelled.get(name.casefold(), name))
        try:
            update = _update(folder, name, data, path, source)
        except SpecError as error:
            problems += error.problems
            continue
        updates += [update] if update is not None else []
        unchanged += update is None
    skipped = {problem.file for problem in problems if problem.level == "error"}
    old, unread = _sources(folder, existing.values(), skipped)
    sound = Trial(folder, old).sound(updates)
    told = tuple(dict.fromkeys([*problems, *unread, *sound.problems]))
    withheld = len(missing) + len(files) - unchanged - len(sound.updates)
    return Plan(sound.updates, unchanged, withheld, told, folder)


def write_plan(plan: Plan) -> None:
    """Write all files of a plan, or none.

    Raises:
        OSError: something could not be written; the folder is as it was.
    """
    texts = {update.path: update.text.encode("utf-8") for update in plan.updates}
    apply(Changes(texts), {plan.folder: plan.folder / ".import.staging"})


def _update(
    folder: Path, name: str, data: Data, path: Path | None, source: Policy
) -> Update | None:
    """What an import does to one file; None when it stays."""
    return _new(folder, name, data) if path is None else _changed(path, name, data, source)


def _new(folder: Path, name: str, data: Data) -> Update:
    """A file that is not there yet.

    Raises:
        SpecError: it would not follow its schema, or could not be read.
    """
    path = folder / name
    text = spec_text(path, name, data)
    _require_same(text, data, shown_path(path))
    _require_right(data, text, shown_path(path), name)
    return Update(path, text, data, (), new=True)


def _changed(path: Path, name: str, data: Data, source: Policy) -> Update | None:
    """What becomes of a file that is there; None when it stays.

    Raises:
        SpecError: it is not right, so that it cannot be brought up to date.
    """
    shown = shown_path(path)
    before = read_text(path, shown)
    old: Any = load(before, shown)
    _require_right(old, before, shown, name)
    merged = merge(old, data, source)
    if json.dumps(merged.data) == json.dumps(old):
        return None
    text = with_comments(before, spec_text(path, name, merged.data))
    _require_same(text, merged.data, shown)
    return Update(path, text, merged.data, merged.changes, new=False)


def read_text(path: Path, shown: str) -> str:
    """The text of a file of the spec.

    Raises:
        SpecError: it is not UTF-8.
    """
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise SpecError((Problem(shown, 1, "", "is not UTF-8 text", "yaml"),)) from None


def _require_right(data: Data, text: str, shown: str, name: str) -> None:
    problems = _SCHEMAS.check(kind_of(name), data, shown, text)
    if problems:
        raise SpecError(problems)


def _require_same(text: str, data: Data, shown: str) -> None:
    """Refuse what could not be read back, such as a file that is too large."""
    if load(text, shown) != data:
        message = "would not read back as it was meant; please report this"
        raise SpecError((Problem(shown, 0, "", message, "layout"),))


def _sources(
    folder: Path, paths: Iterable[Path], skipped: Set[str]
) -> tuple[dict[Path, Source], list[Problem]]:
    """The files that are there, and what is wrong with those that cannot be read."""
    sources: dict[Path, Source] = {}
    problems: list[Problem] = []
    for path in paths:
        shown = shown_path(path)
        if shown in skipped:
            continue
        try:
            text = read_text(path, shown)
            name = path.relative_to(folder).as_posix()
            sources[path] = Source(shown, name, text, load(text, shown), [])
        except SpecError as error:
            problems += error.problems
    return sources, problems
