"""Line breaks and the like as ``oint`` takes them in the values of options. Pure but for a path."""

from __future__ import annotations

import re
from typing import Final

from ..files import existing
from ..json_text import begins_json

_SIGNS: Final = {"n": "\n", "r": "\r", "v": "\v", "f": "\f"}
_ESCAPE: Final = re.compile(r"(\\?)\\([nrvf])")


def unescaped(text: str) -> str:
    """A value with ``\\n``, ``\\r``, ``\\v`` and ``\\f`` as the signs that they stand for.

    Behind another backslash they stay as they are. So do JSON, which has its own, and the paths of
    files that there are.
    """
    if "\\" not in text or begins_json(text) or existing(text) is not None:
        return text
    return _ESCAPE.sub(lambda found: f"\\{found[2]}" if found[1] else _SIGNS[found[2]], text)
