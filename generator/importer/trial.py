"""Whether a spec keeps its rules once updates are written, and which of them it has to do without.

Owns that decision alone. A file that is refused takes along what only makes sense with it: each
round asks the whole spec again, until nothing new is wrong.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from ..problems import Problem
from ..resolve import Source
from ..spec import SCHEMA_FOLDER, kind_of, resolve_sources, shown_path
from .data import Data
from .emit import to_yaml

_EXAMPLE_RULES: Final = frozenset({"example-answer", "example-call", "example-parameter"})
_EXAMPLE: Final = re.compile(r"examples\[(\d+)\]")


@dataclass(frozen=True, slots=True)
class Update:
    """What an import does to one file.

    Attributes:
        path: the file.
        text: what will stand in it.
        data: the same as data.
        changes: what is different from before; empty for a new file.
        new: it was not there.
    """

    path: Path
    text: str
    data: Data
    changes: tuple[str, ...]
    new: bool


@dataclass(frozen=True, slots=True)
class Sound:
    """The updates that may be written, and what was wrong with the others."""

    updates: tuple[Update, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """A spec folder as it is, to be asked what updates would make of it."""

    folder: Path
    old: Mapping[Path, Source]

    def sound(self, updates: Iterable[Update]) -> Sound:
        """The updates with which the spec breaks no rule that it does not break already."""
        kept = {shown_path(update.path): update for update in updates}
        told: list[Problem] = []
        while True:
            broken = self._broken(kept.values())
            told += [problem for problem in broken if problem.level == "warning"]
            wrong = _by_file(broken)
            if not wrong:
                return Sound(tuple(kept.values()), tuple(told))
            own = {file: found for file, found in wrong.items() if file in kept}
            if not own:
                return self._without_causes(kept, wrong, told)
            for file, found in own.items():
                update = kept.pop(file)
                mended = self._without_examples(update, found) if update.new else None
                if mended is None:
                    told += found
                else:
                    kept[file] = mended
                    told += [_left_out(problem) for problem in found]

    def _without_causes(
        self, kept: dict[str, Update], wrong: Mapping[str, list[Problem]], told: list[Problem]
    ) -> Sound:
        """What remains when files that are not updated would become wrong by those that are."""
        already = _by_file(self._broken(()))
        told += [problem for problems in wrong.values() for problem in problems]
        victims = [
            source
            for source in self.old.values()
            if source.file in wrong and source.file not in already
        ]
        if not victims:
            return Sound(tuple(kept.values()), tuple(told))
        causes = {
            file
            for file, update in kept.items()
            if any(_refers(source.text, _name(update)) for source in victims)
        }
        causes = causes or set(kept)  # nothing says which of them it is
        told += [_left_alone(file, victims) for file in sorted(causes)]
        sound = self.sound(update for file, update in kept.items() if file not in causes)
        return Sound(sound.updates, (*told, *sound.problems))

    def _broken(self, updates: Iterable[Update]) -> list[Problem]:
        """What the whole spec breaks once the updates are written."""
        new = {update.path: self._source(update) for update in updates}
        sources = {**self.old, **new}
        fresh = [replace(sources[path], problems=[]) for path in sorted(sources)]
        return list(resolve_sources(fresh)[1])

    def _source(self, update: Update) -> Source:
        relative = self._relative(update)
        return Source(shown_path(update.path), relative, update.text, update.data, [])

    def _relative(self, update: Update) -> str:
        return update.path.relative_to(self.folder).as_posix()

    def _without_examples(self, update: Update, found: list[Problem]) -> Update | None:
        """A new file without the examples that contradict the types which stand beside them."""
        matches = [_EXAMPLE.match(problem.where) for problem in found]
        bad = {int(match[1]) for match in matches if match is not None}
        if any(problem.rule not in _EXAMPLE_RULES for problem in found) or None in matches:
            return None
        kept = [item for at, item in enumerate(update.data["examples"]) if at not in bad]
        data = {key: kept if key == "examples" else item for key, item in update.data.items()}
        data = data if kept else {key: data[key] for key in data if key != "examples"}
        text = spec_text(update.path, self._relative(update), data)
        return replace(update, data=data, text=text)


def spec_text(path: Path, name: str, data: Data) -> str:
    """The text of a file of the spec, which names its schema for the editor."""
    schema = SCHEMA_FOLDER / f"{kind_of(name)}.schema.json"
    return to_yaml(data, Path(os.path.relpath(schema, path.parent)).as_posix())


def _by_file(problems: Iterable[Problem]) -> dict[str, list[Problem]]:
    """The errors of each file."""
    found: dict[str, list[Problem]] = {}
    for problem in problems:
        if problem.level == "error":
            found.setdefault(problem.file, []).append(problem)
    return found


def _name(update: Update) -> str:
    """The name by which other files refer to a file."""
    return str(update.data.get("record") or update.data.get("method") or update.path.stem)


def _refers(text: str, name: str) -> bool:
    """Whether the text of a file has a name as a value, not as a key or a part of another name."""
    return re.search(rf"(?<![\w.]){re.escape(name)}(?![\w.:])", text) is not None


def _left_alone(file: str, victims: list[Source]) -> Problem:
    others = ", ".join(source.file for source in victims)
    return Problem(file, 0, "", f"is left alone: with it, {others} would be wrong", "withheld")


def _left_out(problem: Problem) -> Problem:
    message = f"{problem.message}; the example is left out"
    return replace(problem, line=0, message=message, level="warning")
