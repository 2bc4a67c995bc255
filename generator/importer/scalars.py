"""A single value as YAML text: without quotes where nothing can misread it, else with them.

Owns the question which texts need quotes. Knows nothing of mappings, lists and line widths.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import Final

from ..problems import escaped
from ..runtime.hidden import HIDDEN

_SPACES: Final = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"  # they look like the usual one
_PLAIN: Final = re.compile(
    r"(?=[A-Za-z0-9_/(\u00a1-\ud7ff\U00010000-\U0010ffff])"  # others may be signs of YAML
    rf"[^{HIDDEN}{_SPACES}\t\n\r]+"
)
_MARKED: Final = re.compile(r": |:\Z| #| \Z|\A---|\A\.\.\.")
_FLOW: Final = re.compile(r"[,\[\]{}?]|:[\"']")
_ESCAPED: Final = re.compile(f'[{HIDDEN}{_SPACES}\\t\\n\\r\\\\"]')
_SHORT: Final = {"\t": r"\t", "\n": r"\n", "\r": r"\r", "\\": r"\\", '"': r"\""}
_OTHERWISE: Final = re.compile(
    r"null|~|true|false|yes|no|on|off"
    r"|[-+]?[0-9][0-9_]*|0o[0-7]+|0x[0-9a-f]+"
    r"|[-+]?(\.[0-9]+|[0-9][0-9_]*(\.[0-9]*)?)(e[-+]?[0-9]+)?|[-+]?\.(inf|nan)"
    r"|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9]*)?",
    re.IGNORECASE,
)
"""What one of the YAML readers of this world takes for something else than text. Dates, ``Y`` and
``N`` are not here: the project's files have them without quotes."""


def scalar(value: object, *, flow: bool = False) -> str:
    """The text of a value.

    Args:
        value: text, a number, true, false or null.
        flow: it stands between brackets, where fewer texts go without quotes.

    Raises:
        ValueError: it is no such value, or a number that is not finite.
    """
    match value:
        case str():
            return text(value, flow=flow)
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return int.__repr__(value)
        case float() if math.isfinite(value):
            return float.__repr__(value)
        case _:
            message = f"a {type(value).__name__} cannot be written into a spec file"
            raise ValueError(message)


@lru_cache(maxsize=1 << 14)
def text(value: str, *, flow: bool = False) -> str:
    """A text, or a key, with quotes where it needs them.

    Raises:
        ValueError: it is a key that is no text.
    """
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        message = f"the key {value!r} cannot be written into a spec file"
        raise ValueError(message)
    if _is_plain(value) and not (flow and _FLOW.search(value)):
        return value
    if _ESCAPED.search(value) is None:
        return f'"{value}"'
    if value.isascii() and value.isprintable() and "'" not in value:
        return f"'{value}'"
    return f'"{_ESCAPED.sub(_escape, value)}"'


def _is_plain(value: str) -> bool:
    return (
        _PLAIN.fullmatch(value) is not None
        and _MARKED.search(value) is None
        and _OTHERWISE.fullmatch(value) is None
    )


def _escape(found: re.Match[str]) -> str:
    return _SHORT.get(found[0]) or escaped(found[0])
