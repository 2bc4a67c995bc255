"""Many calls at once, where the portal takes fifty and then two a second."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from .clients import Ready
from .playing import Job, played
from .portals import Authority, standing
from .tables import spread, table

CALLS, ROUNDS = 150, 2


def measured(clients: Sequence[Ready], trusted: Authority) -> str:
    return ""
