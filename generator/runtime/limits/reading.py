"""Reads which limits a client keeps; loads nothing where nobody says anything."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from .settings import Given, Limits

VARIABLE: Final = "B24_LIMITS"
STATE: Final = "B24_STATE"
"""The folder of the counters."""


def read_limits(given: Given) -> Limits | Literal["auto"] | None:
    """What is to be kept; ``auto`` for what the cloud allows wherever a portal is there.

    Args:
        given: what the client was given; where that is ``auto``, the variable ``B24_LIMITS`` is
            read.

    Raises:
        ConfigurationError: it is no such thing.
    """
    told = os.environ.get(VARIABLE, "").strip() if given == "auto" else ""
    if given == "auto" and told in {"", "auto"}:
        return "auto"
    from .settings import checked, named

    return named(told, VARIABLE) if told else checked(given)
