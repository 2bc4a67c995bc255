"""Bringing a rendered tree to disk: formatting, comparing, all-or-nothing writing.

A build that fails on the way leaves the old tree as it was.
"""

from __future__ import annotations

import difflib
import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from .problems import visible
from .verify import safe_path

Files = Mapping[str, bytes]
"""Content of a tree, by path below its root."""

_SKIPPED = frozenset({"__pycache__"})


@dataclass(frozen=True, slots=True)
class Tree:
    """A folder that the build owns, what belongs into it, and what the last build put there."""

    root: Path
    files: Files
    known: frozenset[str]


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs between a folder and what belongs into it."""

    write: Mapping[Path, bytes]
    remove: tuple[Path, ...]
    foreign: tuple[Path, ...]

    def __bool__(self) -> bool:
        return bool(self.write or self.remove)


def changes_of(trees: list[Tree]) -> Changes:
    """Compare folders with what belongs into them."""
    write: dict[Path, bytes] = {}
    remove: list[Path] = []
    foreign: list[Path] = []
    for tree in trees:
        for path, content in tree.files.items():
            target = safe_path(tree.root, path)
            if not target.is_file() or target.read_bytes() != content:
                write[target] = content
        for found in _files_below(tree.root):
            name = found.relative_to(tree.root).as_posix()
            if name not in tree.files:
                (remove if name in tree.known else foreign).append(found)
    return Changes(write, tuple(remove), tuple(foreign))


def _files_below(root: Path) -> Iterator[Path]:
    for folder, names, files in os.walk(root):
        names[:] = sorted(name for name in names if name not in _SKIPPED)
        yield from (Path(folder) / name for name in sorted(files))


def apply(changes: Changes) -> None:
    """Make all changes, or none.

    New contents are laid beside their targets first, so that a full disk or a read-only folder is
    met before anything is replaced; what was replaced is put back when a later step fails.

    Raises:
        OSError: something could not be written; the folders are as they were.
    """
    staged: dict[Path, Path] = {}
    made: list[Path] = []
    try:
        for target, content in changes.write.items():
            made += _make_folder(target.parent)
            staged[target] = _stage(target, content)
    except BaseException:  # Ctrl+C too: half a tree is worse than none
        _discard(staged.values(), made)
        raise
    undo: list[tuple[Path, bytes | None]] = []
    try:
        for target, temporary in staged.items():
            undo.append((target, target.read_bytes() if target.is_file() else None))
            temporary.replace(target)
        for target in changes.remove:
            undo.append((target, target.read_bytes()))
            target.unlink()
    except BaseException:
        _roll_back(undo)
        _discard(staged.values(), made)
        raise
    _drop_empty_folders(changes.remove)


def _make_folder(folder: Path) -> list[Path]:
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing


def _stage(target: Path, content: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        temporary.chmod(0o644)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _discard(temporaries: Iterable[Path], folders: list[Path]) -> None:
    for temporary in temporaries:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    for folder in folders:
        with suppress(OSError):
            folder.rmdir()


def _roll_back(undo: list[tuple[Path, bytes | None]]) -> None:
    for target, content in reversed(undo):
        with suppress(OSError):
            if content is None:
                target.unlink(missing_ok=True)
            else:
                target.write_bytes(content)


def _drop_empty_folders(removed: tuple[Path, ...]) -> None:
    for folder in sorted({path.parent for path in removed}, reverse=True):
        with suppress(OSError):
            for name in _SKIPPED:
                for path in (folder / name).glob("*.pyc"):
                    path.unlink()
                if (folder / name).is_dir():
                    (folder / name).rmdir()
            folder.rmdir()


def unified_diff(changes: Changes, base: Path) -> Iterator[str]:
    """What would change, as a unified diff."""
    for target, content in sorted(changes.write.items()):
        before = target.read_bytes() if target.is_file() else b""
        yield from _diff(before, content, _shown(target, base))
    for target in sorted(changes.remove):
        yield from _diff(target.read_bytes(), b"", _shown(target, base))


def _shown(path: Path, base: Path) -> str:
    return path.relative_to(base).as_posix() if path.is_relative_to(base) else path.as_posix()


def _diff(before: bytes, after: bytes, name: str) -> Iterator[str]:
    old, new = (text.decode("utf-8", "replace").split("\n") for text in (before, after))
    names = ("/dev/null" if not before else f"a/{name}", "/dev/null" if not after else f"b/{name}")
    yield from map(visible, difflib.unified_diff(old, new, *names, lineterm=""))
