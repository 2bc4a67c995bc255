# Copied from generator/runtime/cli/writable.py: edit it there, then build.
"""Whether standard output can take an answer: asked before a call is made, so that none is lost.

Only what can be told without writing: a closed output, one for reading, a full disk, a reader that
has gone. What fails later is told as that.
"""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TextIO

_CLOSED = "standard output is closed"


def fault_of(stream: TextIO | None) -> str | None:
    """Why it cannot be written; ``None`` if nothing speaks against it.

    Raises:
        BrokenPipeError: its reader has gone.
    """
    if stream is None:
        return _CLOSED
    try:
        number = stream.fileno()
    except (AttributeError, OSError, ValueError):
        return None  # no file of the system, as in a test
    try:
        status = os.fstat(number)
    except OSError:
        return _CLOSED
    if _is_for_reading(number):
        return f"standard output cannot be written: {os.strerror(errno.EBADF)}"
    if _is_full(number, status):
        return f"standard output cannot be written: {os.strerror(errno.ENOSPC)}"
    if _has_no_reader(number):
        raise BrokenPipeError
    return None


def _is_for_reading(number: int) -> bool:
    try:
        from fcntl import F_GETFL, fcntl
    except ImportError:  # Windows
        return False
    return fcntl(number, F_GETFL) & (os.O_RDONLY | os.O_WRONLY | os.O_RDWR) == os.O_RDONLY


def _is_full(number: int, status: os.stat_result) -> bool:
    try:
        if stat.S_ISCHR(status.st_mode):
            full = os.stat("/dev/full")  # noqa: PTH116 - a device
            return stat.S_ISCHR(full.st_mode) and full.st_rdev == status.st_rdev
        if stat.S_ISREG(status.st_mode) and hasattr(os, "fstatvfs"):
            disk = os.fstatvfs(number)
            free = disk.f_bfree if os.geteuid() == 0 else disk.f_bavail
            return disk.f_blocks > 0 and free == 0
    except OSError:
        return False
    return False


def _has_no_reader(number: int) -> bool:
    import select

    if not hasattr(select, "poll"):  # Windows
        return False
    waiting = select.poll()
    waiting.register(number, 0)
    return any(event & (select.POLLERR | select.POLLNVAL) for _, event in waiting.poll(0))
