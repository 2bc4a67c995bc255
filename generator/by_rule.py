"""Texts that an import makes by rule, for want of words; the linter tells where they stand."""

from __future__ import annotations

import re
from typing import Final

UNKNOWN_ACCESS: Final = "as the page says"
"""Who may call a method, where its page does not say it in words that are understood."""

_SUMMARY: Final = re.compile(r"(Call|Object) \S+\.")


def method_summary(method: str) -> str:
    """The summary of a method whose source has none."""
    return f"Call {method}."


def record_summary(record: str) -> str:
    """The summary of a record whose source has none."""
    return f"Object {record}."


def is_by_rule(summary: str) -> bool:
    """Whether a summary is one of these."""
    return _SUMMARY.fullmatch(summary) is not None
