"""The structures that ``oint`` gives to be filled in, each key with what belongs there. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .model import Text

if TYPE_CHECKING:
    from .model import Function, Language, Structure


def structure(function: Function, language: Language, *, is_empty: bool) -> dict[str, Any]:
    """The keys that a structure has, each with what belongs there, or with an empty text."""
    return {key: _part(part, language, is_empty) for key, part in function.structure.items()}


def _part(part: Structure, language: Language, is_empty: bool) -> Any:
    if isinstance(part, Text):
        return "" if is_empty else f"<{part.of(language)}>"
    if isinstance(part, list):
        return [_part(item, language, is_empty) for item in part]
    return {key: _part(item, language, is_empty) for key, item in part.items()}
