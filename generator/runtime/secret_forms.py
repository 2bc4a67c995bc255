"""What others make of a secret when they repeat it: its forms in JSON, addresses, HTML, Base64."""

from __future__ import annotations

import base64
import html
import json
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, quote_plus

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORTEST: Final = 8
"""Characters of Base64 that cannot be taken for a part of something else."""
_PERCENT: Final = re.compile("%[0-9A-F]{2}")


def forms_of(text: str) -> tuple[str, ...]:
    """The forms of a text, the longest first."""
    found = {text, html.escape(text), *_in_json(text), *_in_addresses(text), *_in_base64(text)}
    return tuple(sorted(found - {""}, key=lambda form: (-len(form), form)))


def _in_json(text: str) -> Iterator[str]:
    for ascii_only in (True, False):
        form = json.dumps(text, ensure_ascii=ascii_only)[1:-1]
        yield form
        yield form.replace("/", "\\/")  # as PHP writes it


def _in_addresses(text: str) -> Iterator[str]:
    for form in (
        quote(text, safe="", errors="replace"),
        quote(text, errors="replace"),
        quote_plus(text, errors="replace"),
    ):
        yield form
        yield _PERCENT.sub(lambda found: found[0].lower(), form)


def _in_base64(text: str) -> Iterator[str]:
    """What stays the same of it whatever stands before and behind it."""
    data = text.encode(errors="replace")
    for before in range(3):
        coded = base64.b64encode(bytes(before) + data).decode()
        part = coded[-(-before * 8 // 6) : (before + len(data)) * 8 // 6]
        if len(part) >= _SHORTEST:
            yield part
            yield part.translate(str.maketrans("+/", "-_"))
