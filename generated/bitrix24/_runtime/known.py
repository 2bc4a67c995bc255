# Copied from generator/runtime/known.py: edit it there, then build.
"""What the spec says of a method that is called by its name."""

from __future__ import annotations

from typing import Any

from .data import methods
from .endpoint import Endpoint


def known(method: str, version: int) -> Endpoint[Any]:
    """A method by its name; one that nobody knows may write."""
    entry = methods().get((method.lower(), version))
    return Endpoint(method, version, write=entry is None or entry["effect"] != "read")
