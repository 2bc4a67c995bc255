"""Names of calls, by which they are found in logs, hooks and errors: each is given once."""

from __future__ import annotations

import os
from itertools import count

from .process import current

_count = count(1)
_begins: dict[tuple[int, int], str] = {}


def new_id() -> str:
    """A name that no other call has, of this process or another."""
    begin = _begins.get(current())
    if begin is None:
        begin = _begins.setdefault(current(), os.urandom(6).hex())
    return f"{begin}-{next(_count):x}"
