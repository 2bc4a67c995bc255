"""Bringing what differs to disk: all of it or nothing, and nothing is lost when a build dies.

A build that fails puts the old tree back. One that is killed cannot; so whatever it may have
written is in the manifest before the first file is touched, and what it had not yet put into place
lies in a folder of one name, which the next build removes.
"""

from __future__ import annotations

import difflib
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from errno import ENOTDIR
from pathlib import Path
from typing import Final

from .compare import SKIPPED, Changes

AS_THEY_WERE: Final = "the old files are as they were"
IN_PLACE: Final = "the new files are in place"
TORN: Final = (
    "not every old file could be put back: build once more; until then, what they held is in the "
    "folders called .*.staging"
)


def ending(error: BaseException) -> str:
    """What has become of the files when a build ended with this error."""
    notes: list[str] = getattr(error, "__notes__", [])
    return next((note for note in notes if note in {IN_PLACE, TORN}), AS_THEY_WERE)


@contextmanager
def in_place() -> Iterator[None]:
    """Around what follows the writing: an interrupt then undoes nothing."""
    try:
        yield
    except BaseException as error:
        error.add_note(IN_PLACE)
        raise


@contextmanager
def folder_for(folder: Path) -> Iterator[None]:
    """Make a folder that is not there; a failure within takes it away again."""
    made: list[Path] = []
    try:
        _make_folder(folder, made)
        yield
    except BaseException:
        _discard(made)
        raise


def remove_leftovers(folders: Iterable[Path]) -> None:
    """Remove what a build had not put into place when it was killed."""
    for folder in folders:
        if folder.is_symlink():
            folder.unlink()
        shutil.rmtree(folder, ignore_errors=True)


def apply(changes: Changes, folders: Mapping[Path, Path]) -> None:
    """Make all changes, or none.

    New contents and copies of the old ones are laid aside first, so that a full disk or a read-only
    folder is met before anything is replaced.

    Args:
        changes: what to do.
        folders: where each root has its unfinished files: on its own file system, so that they can
            be moved into place at once.

    Raises:
        OSError: something could not be written; ``ending`` says what has become of the files.
    """
    remove_leftovers(folders.values())
    if not changes:
        return
    work = _Work(folders)
    try:
        moves = [work.replacement(path, data) for path, data in changes.write.items()]
        moves += [work.removal(path) for path in changes.remove]
        first, last = _manifest_moves(work, changes)
        for move in (*first, *moves):
            work.carry_out(move)
        _drop_empty(changes.empty)
        for move in last:
            work.carry_out(move)
    except BaseException as error:  # Ctrl+C too: half a tree is worse than none
        if not work.undone():
            error.add_note(TORN)
        raise
    with in_place():
        remove_leftovers(folders.values())


@dataclass(frozen=True, slots=True)
class _Move:
    """A file that gets another content, or none.

    Attributes:
        target: the file.
        new: its new content; ``None`` where it is removed.
        old: its old content, or where a file that is removed goes; ``None`` where there was none.
    """

    target: Path
    new: Path | None
    old: Path | None


def _manifest_moves(work: _Work, changes: Changes) -> tuple[list[_Move], list[_Move]]:
    """The manifest of everything that may be there on the way, and the one of the end."""
    if changes.manifest is None:
        return [], []
    path, text = changes.manifest
    first = work.replacement(path, changes.interim)
    last = _Move(path, work.staged(path, text), work.staged(path, changes.interim))
    return [first], [last]


class _Work:
    """What is under way, so that it can be undone."""

    def __init__(self, folders: Mapping[Path, Path]) -> None:
        self._folders = sorted(folders.items(), key=lambda item: len(item[0].parts), reverse=True)
        self._made: list[Path] = []
        self._begun: list[_Move] = []
        self._count = 0

    def replacement(self, target: Path, content: bytes) -> _Move:
        """Lay a new content aside, and a copy of the old one."""
        new = self.staged(target, content)
        if not target.is_file():
            return _Move(target, new, None)
        old = self._place(target)
        with _naming(target):
            shutil.copy(target, old)
        return _Move(target, new, old)

    def removal(self, target: Path) -> _Move:
        """A file that goes: it waits aside until all is done."""
        return _Move(target, None, self._place(target))

    def staged(self, target: Path, content: bytes) -> Path:
        """Lay a content aside."""
        path = self._place(target)
        with _naming(target):
            path.write_bytes(content)
            path.chmod(0o644)
        return path

    def carry_out(self, move: _Move) -> None:
        """Put a file into its place, or take it away."""
        with _naming(move.target):
            _make_folder(move.target.parent, self._made)
            self._begun.append(move)
            if move.new is not None:
                move.new.replace(move.target)
            elif move.old is not None:
                move.target.replace(move.old)

    def undone(self) -> bool:
        """Put everything back, and say whether that went well."""
        failed = False
        for move in reversed(self._begun):
            if failed and move is self._begun[0]:
                break  # the manifest of everything must stay
            try:
                _undo(move)
            except BaseException:  # an interrupt in here, too
                failed = True
        if not failed:  # else the only old content of a file may be in there
            remove_leftovers(folder for _, folder in self._folders)
            _discard(self._made)
        return not failed

    def _place(self, target: Path) -> Path:
        folder = next(folder for root, folder in self._folders if target.is_relative_to(root))
        with _naming(target):
            _make_folder(folder, self._made)
        self._count += 1
        return folder / str(self._count)


def _undo(move: _Move) -> None:
    if move.old is None:
        with suppress(FileNotFoundError, NotADirectoryError):  # it has not come to be
            move.target.unlink()
    elif move.old.exists():
        move.target.parent.mkdir(parents=True, exist_ok=True)
        move.old.replace(move.target)


@contextmanager
def _naming(target: Path) -> Iterator[None]:
    """Errors name the file that is meant, not the one that stands in for it on the way."""
    try:
        yield
    except OSError as error:
        blocking = next((path for path in target.parents if path.is_file()), None)
        if blocking is not None:
            raise NotADirectoryError(
                ENOTDIR, "A file is in the place of this folder", str(blocking)
            ) from error
        error.filename, error.filename2 = str(target), None
        raise


def _make_folder(folder: Path, made: list[Path]) -> None:
    """Make a folder and those above it, and note which were missing before they are made."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    made += reversed(missing)
    if missing:
        folder.mkdir(parents=True, exist_ok=True)


def _discard(made: list[Path]) -> None:
    for folder in reversed(made):
        with suppress(OSError):
            folder.rmdir()


def _drop_empty(folders: Iterable[Path]) -> None:
    """Remove folders in which nothing is left but compiled Python."""
    for folder in folders:
        with suppress(OSError):
            for name in SKIPPED:
                shutil.rmtree(folder / name, ignore_errors=True)
            folder.rmdir()


def unified_diff(changes: Changes, base: Path) -> Iterator[str]:
    """What would change, as a unified diff."""
    manifest = [changes.manifest] if changes.manifest else []
    for target, content in sorted([*changes.write.items(), *manifest]):
        before = target.read_bytes() if target.is_file() else b""
        name = _shown(target, base)
        yield from _diff(before, content, name) if before or content else [f"{name}: is missing"]
    for target in sorted(changes.remove):
        before, name = target.read_bytes(), _shown(target, base)
        yield from _diff(before, b"", name) if before else [f"{name}: is no longer generated"]


def _shown(path: Path, base: Path) -> str:
    return path.relative_to(base).as_posix() if path.is_relative_to(base) else path.as_posix()


def _diff(before: bytes, after: bytes, name: str) -> Iterator[str]:
    names = ("/dev/null" if not before else f"a/{name}", "/dev/null" if not after else f"b/{name}")
    yield from difflib.unified_diff(_lines(before), _lines(after), *names, lineterm="")


def _lines(content: bytes) -> list[str]:
    """The lines of a file; whatever ends a line but a plain line feed is shown."""
    lines = content.decode("utf-8", "replace").split("\n")
    if lines[-1]:
        lines[-1] += "\\ no line end"
    else:
        lines.pop()
    return [line.replace("\r", "\\r") for line in lines]
