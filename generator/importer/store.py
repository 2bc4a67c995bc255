"""Bringing imported files into a spec folder: what is new, what changes, what is left over.

Owns the comparison with the files that are there, and the writing. Knows nothing of where the data
come from. A file whose data would not change is not touched, whatever its layout.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ..problems import Problem, SpecError
from ..resolve import Source
from ..schema import Schemas
from ..spec import SCHEMA_FOLDER, kind_of, resolve_sources, shown_path, spec_files
from ..write import Changes, apply
from ..yaml_strict import load
from .comments import with_comments
from .data import Data, Files
from .emit import to_yaml
from .merge import PORTAL, Policy, merge

_SCHEMAS: Final = Schemas(SCHEMA_FOLDER)
_EXAMPLE_RULES: Final = frozenset({"example-answer", "example-call", "example-parameter"})


@dataclass(frozen=True, slots=True)
class Update:
    """What an import does to one file.

    Attributes:
        path: the file.
        text: what will stand in it.
        changes: what is different from before; empty for a new file.
        new: it was not there.
    """

    path: Path
    text: str
    changes: tuple[str, ...]
    new: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import does to a folder.

    Attributes:
        updates: the files to write.
        unchanged: how many are as they should be.
        problems: what is wrong with files that are there, or with what they become together.
    """

    updates: tuple[Update, ...]
    unchanged: int
    problems: tuple[Problem, ...]


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
    missing = {name: data for name, data in defaults.items() if name not in existing}
    checked = {**missing, **_without_bad_examples(folder, files, defaults, problems)}
    for name, data in checked.items():
        there = spelled.get(name.casefold())
        try:
            path = existing.get(there or name)
            update = _update(folder, name, data, path, source)
        except SpecError as error:
            problems += error.problems
            continue
        if update is not None:
            updates.append(update)
    broken = list(_broken_rules(folder, existing, updates, problems))
    wrong = {problem.file for problem in broken if problem.level == "error"}
    written = [update for update in updates if shown_path(update.path) not in wrong]
    unchanged = len(checked) - len(updates)
    return Plan(tuple(written), unchanged, tuple(dict.fromkeys([*problems, *broken])))


def write_plan(plan: Plan) -> None:
    """Write all files of a plan, or none.

    Raises:
        OSError: something could not be written; the folder is as it was.
    """
    texts = {update.path: update.text.encode("utf-8") for update in plan.updates}
    apply(Changes(texts, (), ()))


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
    text = to_yaml(data, _schema(path, name))
    _require_same(text, data, shown_path(path))
    _require_right(data, text, shown_path(path), name)
    return Update(path, text, (), new=True)


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
    text = with_comments(before, to_yaml(merged.data, _schema(path, name)))
    _require_same(text, merged.data, shown)
    return Update(path, text, merged.changes, new=False)


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


def _schema(path: Path, name: str) -> str:
    schema = SCHEMA_FOLDER / f"{kind_of(name)}.schema.json"
    return Path(os.path.relpath(schema, path.parent)).as_posix()


def _without_bad_examples(
    folder: Path, files: Files, defaults: Files, problems: list[Problem]
) -> Files:
    """The files without examples that contradict the types which stand beside them."""
    together = {**defaults, **files}
    found = resolve_sources([_source(folder, name, data) for name, data in together.items()])[1]
    bad = {problem.file: problem for problem in found if problem.rule in _EXAMPLE_RULES}
    kept: dict[str, Data] = {}
    for name, data in files.items():
        problem = bad.get(shown_path(folder / name))
        if problem is None:
            kept[name] = data
            continue
        message = f"{problem.message}; the example is left out"
        problems.append(Problem(problem.file, 0, problem.where, message, problem.rule, "warning"))
        kept[name] = {key: value for key, value in data.items() if key != "examples"}
    return kept


def _source(folder: Path, name: str, data: Data) -> Source:
    return Source(shown_path(folder / name), name, to_yaml(data, ""), data, [])


def _broken_rules(
    folder: Path, existing: Mapping[str, Path], updates: Iterable[Update], known: list[Problem]
) -> Iterator[Problem]:
    """What the whole spec breaks once the updates are written."""
    texts = {update.path: update.text for update in updates}
    skipped = {problem.file for problem in known if problem.level == "error"}
    sources: list[Source] = []
    for path in sorted({*existing.values(), *texts}):
        shown = shown_path(path)
        if shown in skipped:
            continue
        text = texts.get(path) or path.read_text(encoding="utf-8", errors="replace")
        relative = path.relative_to(folder).as_posix()
        try:
            sources.append(Source(shown, relative, text, load(text, shown), []))
        except SpecError as error:
            yield from error.problems
    yield from resolve_sources(sources)[1]
