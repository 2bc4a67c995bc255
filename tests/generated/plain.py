# Copied from generator/plain.py: edit it there, then build.
"""Telling plain data apart, in words that type checkers follow."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether the value is an object with text keys, as all loaded data are."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether the value is a list."""
    return isinstance(value, list)


def entries(value: object) -> list[Any]:
    """The items of a list; none of what is missing."""
    return value if is_list(value) else []
