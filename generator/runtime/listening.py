"""Whether anybody wants to know of a call; only then what tells of it is loaded."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from .log import INFO, logger

if TYPE_CHECKING:
    from .clock import Clock
    from .seeing import Hooks, Seeing


def seeing_of(hooks: Hooks | None, clock: Clock) -> Seeing | None:
    """What is told of a call; nothing where nobody listens, which costs next to nothing."""
    found = None
    if "logging" in sys.modules:  # who has not loaded it does not read it
        found = logger() if logger().isEnabledFor(INFO) else None
    if hooks is None and found is None:
        return None
    from .seeing import Hooks, Seeing

    return Seeing(hooks or Hooks(), found, clock)
