"""The zones of the cloud: domains below which its portals are, one label in front."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from .data import load

if TYPE_CHECKING:
    from collections.abc import Sequence

_LABEL: Final = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")


def zone_of(host: str) -> str | None:
    """The zone of a portal of the cloud; nothing of any other host, or one with a port."""
    label, _, zone = host.lower().partition(".")
    zones: Sequence[str] = load("zones").get("zones") or ()
    return zone if zone in zones and _LABEL.fullmatch(label) else None
