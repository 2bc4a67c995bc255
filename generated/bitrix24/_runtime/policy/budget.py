# Copied from generator/runtime/policy/budget.py: edit it there, then build.
"""The retries that all calls over one way share, so that a portal that is down is not stormed."""

from __future__ import annotations

import threading
from typing import Final

_FULL: Final = 100
_COST: Final = 5


class Budget:
    """A purse of retries: each takes something out of it, each success puts one back."""

    def __init__(self) -> None:
        self._left = _FULL
        self._lock = threading.Lock()

    def spend(self) -> bool:
        """Take a retry out of it; ``False`` if it is empty, and the retry must not be made."""
        with self._lock:
            if self._left < _COST:
                return False
            self._left -= _COST
            return True

    def earn(self) -> None:
        """Put something back after a success; a full purse, as it mostly is, costs nothing."""
        if self._left < _FULL:
            with self._lock:
                self._left = min(_FULL, self._left + 1)
