"""The value of a text whose type nobody knows, and how to say that it is text. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .names import UsageError
from .sources import Given, parse

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORDS_OF_JSON: Final[Mapping[str, bool | None]] = {"true": True, "false": False, "null": None}
_LARGEST: Final = 2**63
"""A portal that reads a larger number makes another one of it."""


def guessed(given: Given, option: str) -> object:
    """The value of a text whose type is not known; a number only if it is written back the same.

    Raises:
        UsageError: it begins as JSON does and is none.
    """
    text = given.text
    if given.begins_json:
        try:
            return parse(text, option, given.where)
        except UsageError as error:
            error.hint = "\n".join(filter(None, (error.hint, as_text(text, option))))
            raise
    if given.where or given.literal:
        return text
    if text in _WORDS_OF_JSON:
        return _WORDS_OF_JSON[text]
    if text.isascii() and len(text) < 30 and text[-1:].isdigit():
        try:
            value = float(text) if "." in text else int(text)
        except ValueError:
            return text
        if str(value) == text and abs(value) < _LARGEST:
            return value
    return text


def as_text(text: str, option: str) -> str:
    """How to send as text what begins as JSON does."""
    from json import dumps
    from shlex import quote

    written = dumps(text, ensure_ascii=False)
    shown = quote(written) if len(written) < 80 else "'\"…\"'"
    return f"To send it as text, write {option}:={shown}"
