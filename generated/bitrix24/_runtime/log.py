# Copied from generator/runtime/log.py: edit it there, then build.
"""The package's own logger."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import logging

INFO: Final = 20
"""The level of what a person may want to hear of, as ``logging`` has it."""
_NAME: Final = __name__.partition(".")[0]


@cache
def logger() -> logging.Logger:
    """The logger, which is named like the package; what it needs is loaded now."""
    import logging

    return logging.getLogger(_NAME)
