# Copied from generator/runtime/limits/database.py: edit it there, then build.
"""A database of SQLite that is opened when it is wanted, and made anew when it is damaged."""

from __future__ import annotations

import os
import sqlite3
import time
from typing import TYPE_CHECKING, Final

from ..process import current
from .stores import IDLE

if TYPE_CHECKING:
    from collections.abc import Callable

BUSY: Final = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
"""Another process has it for a moment."""
DAMAGED: Final = frozenset(
    {
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_FORMAT,
        sqlite3.SQLITE_ERROR,  # other tables than ours, or other columns
        sqlite3.SQLITE_CONSTRAINT,
        sqlite3.SQLITE_MISMATCH,
    }
)
"""It is none of ours, or no more."""
_WAITS: Final = 0.005
"""Seconds for which SQLite itself waits for another process."""
_LOOKS: Final = 5.0
"""Seconds after which it is looked whether the file is still there."""
_TABLES: Final = """
CREATE TABLE IF NOT EXISTS buckets (key TEXT PRIMARY KEY, entered REAL NOT NULL,
    left REAL NOT NULL, at REAL NOT NULL, others REAL NOT NULL, refused REAL NOT NULL)
    WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS texts (key TEXT PRIMARY KEY, text TEXT NOT NULL, at REAL NOT NULL)
    WITHOUT ROWID;
"""


def code_of(error: sqlite3.Error) -> int:
    """The kind of an error, as SQLite numbers them; 0 where it is one of Python's module."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF


class Database:
    """The connection of this process to a file.

    Args:
        folder: the folder of the file; it is made where it is missing.
        name: the name of the file.
        now: tells the time by which rows are forgotten.

    Attributes:
        path: of the file.
        is_hollow: whether it was found to be empty, as it is after it was cut off.
    """

    def __init__(self, folder: str, name: str, now: Callable[[], float]) -> None:
        self.path = os.path.join(folder, name)  # noqa: PTH118 - pathlib loads slowly
        self.is_hollow = False
        self._folder = folder
        self._now = now
        self._opened: tuple[tuple[int, int], sqlite3.Connection] | None = None
        self._file = 0
        self._looked = 0.0

    def get(self) -> sqlite3.Connection:
        """The connection of this process: one that a fork has copied belongs to the parent."""
        opened, process = self._opened, current()
        if opened is not None and opened[0] == process and self._is_there():
            return opened[1]
        self.close()
        connection = self._open()
        self._opened = process, connection
        return connection

    def close(self) -> None:
        """Close it, if it is open."""
        if self._opened is None:
            return
        process, connection = self._opened
        self._opened = None
        if process == current():
            connection.close()
        else:
            _INHERITED.append(connection)  # to close it would close what the parent uses

    def renew(self) -> None:
        """Make the file anew, unless another process has done so already."""
        self.close()
        if _number(self.path) == self._file:
            for path in (self.path, f"{self.path}-journal"):
                if os.path.exists(path):  # noqa: PTH110
                    os.remove(path)  # noqa: PTH107

    def _is_there(self) -> bool:
        """Whether the file is still the one that was opened: somebody may tidy up."""
        now = time.monotonic()
        if now - self._looked < _LOOKS:
            return True
        self._looked = now
        return _number(self.path) == self._file

    def _open(self) -> sqlite3.Connection:
        if not self._folder:
            raise FileNotFoundError("there is no home folder")
        os.makedirs(self._folder, mode=0o700, exist_ok=True)  # noqa: PTH103
        self._file = _number(self.path)
        self.is_hollow = self.is_hollow or self._is_cut_off()
        connection = sqlite3.connect(
            self.path, timeout=_WAITS, isolation_level=None, check_same_thread=False
        )
        try:
            self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        self._file, self._looked = _number(self.path), time.monotonic()
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        # Nothing in it is worth a wait for the disk.
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.executescript(_TABLES)
        old = (self._now() - 4 * IDLE,)
        connection.execute("DELETE FROM buckets WHERE at < ?", old)
        connection.execute("DELETE FROM texts WHERE at < ?", old)

    def _is_cut_off(self) -> bool:
        """Whether the file is empty, and not because another process begins it now."""
        try:
            found = os.stat(self.path)  # noqa: PTH116
        except OSError:
            return False
        return found.st_size == 0 and time.time() - found.st_mtime > _LOOKS


def _number(path: str) -> int:
    """What tells a file from another one of the same name; 0 where there is none."""
    try:
        return os.stat(path).st_ino  # noqa: PTH116
    except OSError:
        return 0


_INHERITED: Final[list[sqlite3.Connection]] = []
