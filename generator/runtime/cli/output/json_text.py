"""JSON in characters that standard output has, with nothing hidden in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ...hidden import visible_json

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..console import Console


def dumped(value: object, ascii_only: bool, indent: int | None = None) -> str:
    """A value as JSON."""
    return visible_json(json.dumps(value, ensure_ascii=ascii_only, indent=indent))


def shown(
    values: Sequence[object], written: Callable[[Sequence[object], bool], str], console: Console
) -> str:
    """Values as a function writes them; with escapes for all but ASCII where there is need."""
    text = written(values, False)
    return text if console.can_show(text) else written(values, True)
