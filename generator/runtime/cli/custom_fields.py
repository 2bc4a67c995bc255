"""The fields that each portal has of its own, as the spec describes their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..data import load

if TYPE_CHECKING:
    import re


def custom_fields() -> re.Pattern[str] | None:
    """What a name of such a field matches; ``None`` where the API has none."""
    import re

    pattern: str | None = load("index").get("custom_fields")
    return re.compile(pattern) if pattern else None
