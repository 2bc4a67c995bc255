# Copied from generator/runtime/limits/file.py: edit it there, then build.
"""Counters in a file of this machine, shared by its processes and kept after they have ended.

The file is a database of SQLite, whose locks are released by the system when a process is killed,
and which knows Windows. What cannot be written or read is no reason not to call: then this process
counts for itself, and says so once.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from typing import TYPE_CHECKING, Final, TypeVar

from ..log import logger
from ..policy import bucket
from .database import BUSY, DAMAGED, Database, code_of
from .forks import Locked
from .reading import STATE
from .stores import IDLE, Counters, stepped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..policy.bucket import Level, Place, Rule
    from .stores import Step

_PATIENCE: Final = 1.0
"""Seconds that another process may hold the file: each step takes it for a moment."""
_TRUST: Final = 5.0
"""Seconds for which this process counts for itself when another held the file for too long."""
_MOMENT: Final = 0.001
_LAYOUT: Final = 1
T = TypeVar("T")
_READ: Final = "SELECT entered, left, at, others, refused FROM buckets WHERE key = ?"
_WRITE: Final = "INSERT OR REPLACE INTO buckets VALUES (?, ?, ?, ?, ?, ?)"
_READ_TEXT: Final = "SELECT text, at FROM texts WHERE key = ?"
_WRITE_TEXT: Final = "INSERT OR REPLACE INTO texts VALUES (?, ?, ?)"


def folder(system: str = sys.platform, environment: Mapping[str, str] = os.environ) -> str:
    """Where programs keep what they need not lose, as each system has it.

    Args:
        system: as ``sys.platform`` names it.
        environment: the variables.

    Returns:
        The folder; nothing where there is no home.
    """
    given = environment.get(STATE)
    if given:
        return os.path.abspath(given)  # noqa: PTH100 - pathlib loads slowly
    home = environment.get("HOME") or os.path.expanduser("~")  # noqa: PTH111 - as above
    if system == "win32":
        local = environment.get("LOCALAPPDATA") or f"{home}\\AppData\\Local"
        return f"{local}\\bitrix24"
    if system == "darwin" and home != "~":
        return f"{home}/Library/Application Support/bitrix24"
    state = environment.get("XDG_STATE_HOME")
    if not state:
        state = f"{home}/.local/state" if home != "~" else ""
    return f"{state}/bitrix24" if state else ""


class File(Locked):
    """Counters in a file that all processes of a machine share.

    Args:
        place: the folder; where this system keeps such things if left out.
        now: seconds since the machine was started, the same in every process.
    """

    far = False

    def __init__(self, place: str | None = None, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._now = now
        self._database = Database(folder() if place is None else place, f"limits-{_LAYOUT}.db", now)
        self._own = Counters()  # what this process knows itself
        self._uncounted: dict[str, int] = {}
        self._alone_since: float | None = None
        self._told = False

    def step(self, step: Step, key: str, rule: Rule, number: float = 0.0) -> Place:
        """Do something with the bucket of a key."""

        def alone(now: float) -> Place:
            self._uncounted[key] = self._uncounted.get(key, 0) + _COUNTS.get(step, 0)
            return self._own.step(step, key, rule, now, number)

        return self._shared(lambda: self._step(step, key, rule, number), alone)

    def read(self, key: str) -> tuple[str | None, float]:
        """What was written under a key, and the time."""
        return self._shared(lambda: self._read(key), lambda now: (self._own.read(key, now), now))

    def write(self, key: str, text: str) -> None:
        """Write something under a key."""
        self._shared(
            lambda: self._database.get().execute(_WRITE_TEXT, (key, text, self._now())),
            lambda now: self._own.write(key, text, now),
        )

    def close(self) -> None:
        """Close the file; it is opened again when it is wanted."""
        with self.lock:
            self._database.close()

    def _shared(self, work: Callable[[], T], alone: Callable[[float], T]) -> T:
        """Do something in the file, or else in this process."""
        told: Exception | None = None
        with self.lock:
            if not self._is_alone():
                try:
                    return self._patiently(work)
                except (sqlite3.Error, OSError) as error:
                    self._database.close()
                    self._alone_since = self._now()
                    told, self._told = (None if self._told else error), True
            found = alone(self._now())
        if told is not None:
            self._tell(told)  # without the lock: what writes the log may call a portal
        return found

    def _patiently(self, work: Callable[[], T]) -> T:
        """Do something in the file: once more when another has it, or when it had to be mended."""
        end = time.monotonic() + _PATIENCE
        is_mended = False
        while True:
            try:
                return work()
            except sqlite3.Error as error:
                code = code_of(error)
                if code in DAMAGED and not is_mended:
                    is_mended = True
                    self._database.renew()
                    self._damaged()
                elif code not in BUSY or time.monotonic() >= end:
                    raise
            time.sleep(_MOMENT)  # SQLite's own waits grow, and who waits for long would never win

    def _step(self, step: Step, key: str, rule: Rule, number: float) -> Place:
        connection = self._database.get()
        if self._database.is_hollow:
            self._damaged()
        try:
            connection.execute("BEGIN IMMEDIATE")
            now = self._now()
            row = connection.execute(_READ, (key,)).fetchone()
            level = _level(row, rule, now) if row else self._unknown(connection, key, rule, now)
            level = self._with_uncounted(level, key, rule, now)
            level, place = stepped(step, level, rule, now, number)
            connection.execute(_WRITE, (key, *level))
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        self._uncounted.pop(key, None)
        self._own.keep(key, level)
        return place

    def _read(self, key: str) -> tuple[str | None, float]:
        row = self._database.get().execute(_READ_TEXT, (key,)).fetchone()
        now = self._now()
        text, at = row or ("", now)
        if not isinstance(text, str) or not isinstance(at, float):
            return None, now
        return (text if text and now - IDLE < at <= now else None), now

    def _unknown(self, connection: sqlite3.Connection, key: str, rule: Rule, now: float) -> Level:
        """A bucket of which the file has nothing: what this process knows of it, or nobody."""
        row = connection.execute(_READ, (_DAMAGED,)).fetchone()
        if row and isinstance(row[2], float) and 0 <= now - row[2] < rule.size / rule.pace:
            return bucket.full(rule, now)
        level = self._own.levels.get(key)
        return bucket.Level(at=now) if level is None else bucket.believed(level, rule, now)

    def _with_uncounted(self, level: Level, key: str, rule: Rule, now: float) -> Level:
        """A bucket with what this process has sent while it counted alone."""
        uncounted, own = self._uncounted.get(key, 0), self._own.levels.get(key)
        if not uncounted or own is None:
            return level
        own = bucket.later(bucket.believed(own, rule, now), rule, now)
        level = bucket.later(level, rule, now)
        more = min(uncounted, own.entered - own.left)  # the others are forgotten by now
        return level._replace(entered=max(level.left, level.entered + more))

    def _damaged(self) -> None:
        """Remember that what stood in the file is lost: nobody knows how full a bucket is."""
        now = self._now()
        self._database.get().execute(_WRITE, (_DAMAGED, 0.0, 0.0, now, 0.0, 0.0))
        self._database.is_hollow = False

    def _is_alone(self) -> bool:
        since = self._alone_since
        if since is not None and not 0 <= self._now() - since < _TRUST:
            since = self._alone_since = None
        return since is not None

    def _tell(self, error: Exception) -> None:
        logger().warning(
            "the limits of portals are counted in this process alone, as %s cannot be used: "
            "%s; name another folder in %s",
            self._database.path,
            error,
            STATE,
        )


def _level(row: tuple[object, ...], rule: Rule, now: float) -> Level:
    """What stands in a row: SQLite keeps anything in a column of numbers."""
    numbers = [value for value in row if isinstance(value, float)]
    if len(numbers) != len(row):
        return bucket.full(rule, now)
    return bucket.believed(bucket.Level(*numbers), rule, now)


_DAMAGED: Final = ""
"""The key under which stands when a damaged file was replaced."""
_COUNTS: Final[Mapping[str, int]] = {"enter": 1, "leave": -1}
