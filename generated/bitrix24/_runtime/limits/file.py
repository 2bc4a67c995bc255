# Copied from generator/runtime/limits/file.py: edit it there, then build.
"""Counters in a file of this machine, shared by its processes and kept after they have ended.

The file is a database of SQLite, whose locks are released by the system when a process is killed,
and which knows Windows. What cannot be written or read is no reason not to call: then this process
counts for itself, and says so once.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import sys
import threading
import time
from typing import TYPE_CHECKING, Final

from ..policy import bucket
from ..process import current
from .stores import IDLE, Memory, stepped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..policy.bucket import Place, Rule
    from .stores import Step

VARIABLE: Final = "B24_STATE"
_PATIENCE: Final = 1.0
"""Seconds that another process may hold the file: each step takes it for a moment."""
_TRUST: Final = 5.0
"""Seconds for which this process counts for itself when another held the file for too long."""
_LAYOUT: Final = 1
_TABLES: Final = """
CREATE TABLE IF NOT EXISTS buckets (key TEXT PRIMARY KEY, entered REAL NOT NULL,
    left REAL NOT NULL, at REAL NOT NULL, others REAL NOT NULL, refused REAL NOT NULL)
    WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS texts (key TEXT PRIMARY KEY, text TEXT NOT NULL, at REAL NOT NULL)
    WITHOUT ROWID;
"""
_READ: Final = "SELECT entered, left, at, others, refused FROM buckets WHERE key = ?"
_WRITE: Final = "INSERT OR REPLACE INTO buckets VALUES (?, ?, ?, ?, ?, ?)"


def folder(system: str = sys.platform, environment: Mapping[str, str] = os.environ) -> str:
    """Where programs keep what they need not lose, as each system has it.

    Args:
        system: as ``sys.platform`` names it.
        environment: the variables.
    """
    given = environment.get(VARIABLE)
    if given:
        return given
    home = environment.get("HOME") or os.path.expanduser("~")  # noqa: PTH111 - pathlib loads slowly
    if system == "win32":
        local = environment.get("LOCALAPPDATA") or f"{home}\\AppData\\Local"
        return f"{local}\\bitrix24"
    if system == "darwin":
        return f"{home}/Library/Application Support/bitrix24"
    return f"{environment.get('XDG_STATE_HOME') or f'{home}/.local/state'}/bitrix24"


class File:
    """Counters in a file that all processes of a machine share.

    Args:
        place: the folder; where this system keeps such things if left out.
        now: seconds since the machine was started, the same in every process.
    """

    far = False

    def __init__(self, place: str | None = None, now: Callable[[], float] = time.monotonic) -> None:
        self._path = os.path.join(folder() if place is None else place, f"limits-{_LAYOUT}.db")  # noqa: PTH118 - as above
        self._now = now
        self._alone = Memory(now)
        self._alone_until = 0.0
        self._told = False
        self._opened: tuple[tuple[int, int], sqlite3.Connection] | None = None
        self._seen = (0, 0.0)
        self.lock = threading.Lock()
        _FILES.append(self)

    def step(self, step: Step, key: str, rule: Rule, number: float = 0.0) -> Place:
        """Do something with the bucket of a key."""
        with self.lock:
            if self._now() >= self._alone_until:
                try:
                    return self._step(step, key, rule, number)
                except (sqlite3.Error, OSError) as error:
                    self._fail(error)
        return self._alone.step(step, key, rule, number)

    def read(self, key: str) -> tuple[str | None, float]:
        """What was written under a key, and the time."""
        now = self._now()
        with self.lock:
            if now >= self._alone_until:
                try:
                    rows = self._connection().execute(
                        "SELECT text, at FROM texts WHERE key = ?", (key,)
                    )
                    text, at = rows.fetchone() or (None, now)
                    return (text if now - IDLE < at <= now else None), now
                except (sqlite3.Error, OSError) as error:
                    self._fail(error)
        return self._alone.read(key)

    def write(self, key: str, text: str) -> None:
        """Write something under a key."""
        with self.lock:
            if self._now() >= self._alone_until:
                try:
                    self._connection().execute(
                        "INSERT OR REPLACE INTO texts VALUES (?, ?, ?)", (key, text, self._now())
                    )
                    return
                except (sqlite3.Error, OSError) as error:
                    self._fail(error)
        self._alone.write(key, text)

    def close(self) -> None:
        """Close the file; it is opened again when it is wanted."""
        with self.lock:
            self._drop()

    def _step(self, step: Step, key: str, rule: Rule, number: float) -> Place:
        connection = self._connection()
        connection.execute("BEGIN IMMEDIATE")
        try:
            now = self._now()
            row = connection.execute(_READ, (key,)).fetchone()
            level = bucket.believed(
                bucket.Level(*row) if row else self._unknown(connection, rule, now), rule, now
            )
            level, place = stepped(step, level, rule, now, number)
            connection.execute(_WRITE, (key, *level))
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return place

    def _unknown(self, connection: sqlite3.Connection, rule: Rule, now: float) -> bucket.Level:
        """A bucket that nobody has used: empty, unless the file was damaged a moment ago."""
        row = connection.execute(_READ, (_DAMAGED,)).fetchone()
        if row and now - row[2] < rule.size / rule.pace:
            return bucket.full(rule, now)
        return bucket.Level(at=now)

    def _connection(self) -> sqlite3.Connection:
        """The connection of this process: one that a fork has copied belongs to the parent."""
        opened, process = self._opened, current()
        if opened is not None and opened[0] == process and self._is_there():
            return opened[1]
        if opened is not None and opened[0] != process:
            _INHERITED.append(opened[1])  # to close it would close what the parent uses
            self._opened = None
        self._drop()
        connection = self._open()
        self._opened = process, connection
        self._seen = (_number(self._path), self._now())
        return connection

    def _is_there(self) -> bool:
        """Whether the file is still the one that was opened: somebody may tidy up."""
        number, at = self._seen
        now = self._now()
        if now - at < _TRUST:
            return True
        self._seen = (number, now)
        return _number(self._path) == number

    def _open(self) -> sqlite3.Connection:
        os.makedirs(os.path.dirname(self._path), mode=0o700, exist_ok=True)  # noqa: PTH103, PTH120
        try:
            return self._prepared()
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise
        # It is no database, or a damaged one: what it said is lost, so nothing is known.
        for path in (self._path, f"{self._path}-journal"):
            if os.path.exists(path):  # noqa: PTH110
                os.remove(path)  # noqa: PTH107
        connection = self._prepared()
        connection.execute(_WRITE, (_DAMAGED, 0.0, 0.0, self._now(), 0.0, 0.0))
        return connection

    def _prepared(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
        )
        try:
            # Nothing in it is worth a wait for the disk.
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("PRAGMA journal_mode = MEMORY")
            connection.executescript(_TABLES)
            old = (self._now() - 4 * IDLE,)
            connection.execute("DELETE FROM buckets WHERE at < ?", old)
            connection.execute("DELETE FROM texts WHERE at < ?", old)
        except BaseException:
            connection.close()
            raise
        return connection

    def _drop(self) -> None:
        if self._opened is not None:
            self._opened[1].close()
            self._opened = None

    def _fail(self, error: Exception) -> None:
        """Count alone for a while, and say so once."""
        self._drop()
        self._alone_until = self._now() + _TRUST
        if not self._told:
            self._told = True
            logging.getLogger(__name__.partition(".")[0]).warning(
                "the limits of portals are counted in this process alone, as %s cannot be used: "
                "%s; name another folder in %s",
                self._path,
                error,
                VARIABLE,
            )


def _number(path: str) -> int:
    """What tells a file from another one of the same name; 0 where there is none."""
    try:
        return os.stat(path).st_ino  # noqa: PTH116
    except OSError:
        return 0


_DAMAGED: Final = ""
"""The key under which stands when a damaged file was replaced."""
_FILES: Final[list[File]] = []
_INHERITED: Final[list[sqlite3.Connection]] = []


def _stop() -> None:
    """No step is half done while the process is copied."""
    for file in _FILES:
        file.lock.acquire()


def _go_on() -> None:
    for file in _FILES:
        file.lock.release()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_stop, after_in_parent=_go_on, after_in_child=_go_on)
