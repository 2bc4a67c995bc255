# Copied from generator/runtime/limits/forks.py: edit it there, then build.
"""Locks that a copy of this process does not inherit in the middle of something.

A fork copies the memory, and only the thread that forks: a lock that another one holds at that
moment is never released in the copy, and what it guards is half done there.
"""

from __future__ import annotations

import os
import threading
import weakref
from typing import Final


class Locked:
    """Something that is done by one thread at a time, and by none while the process is copied.

    Attributes:
        lock: what the thread holds. No two of them are held by one thread, or a fork might wait
            for ever.
    """

    def __init__(self) -> None:
        self.lock = threading.Lock()
        with _adding:
            _ALL.add(self)


_PATIENCE: Final = 5.0
"""Seconds after which a fork goes on: the thread that forks may hold a lock itself."""
_ALL: Final[weakref.WeakSet[Locked]] = weakref.WeakSet()
_adding = threading.Lock()
_held: list[threading.Lock] = []


def _stop() -> None:
    if _adding.acquire(timeout=_PATIENCE):
        _held.append(_adding)
    for lock in [locked.lock for locked in _ALL]:
        if lock.acquire(timeout=_PATIENCE):
            _held.append(lock)


def _go_on() -> None:
    while _held:
        _held.pop().release()


def _begin() -> None:
    """In the copy: new locks, also where the process was copied without Python's knowing."""
    global _adding  # noqa: PLW0603 - as all locks
    _held.clear()
    _adding = threading.Lock()
    for locked in _ALL:
        locked.lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_stop, after_in_parent=_go_on, after_in_child=_begin)
