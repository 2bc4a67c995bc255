# Copied from generator/runtime/cli/method_list.py: edit it there, then build.
"""Showing a list of methods: for programs everything, for eyes what to type and what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .output import show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .console import Console
    from .tree import Entry


def show_methods(entries: Sequence[Entry], form: str, console: Console) -> None:
    """Write methods to standard output."""
    if form == "table":
        console.write(_table(entries, console.columns))
    else:
        show([_row(entry) for entry in entries], form, console)


def _table(entries: Sequence[Entry], width: int | None) -> str:
    """Commands whole, summaries wrapped to the terminal."""
    from .layout import Row, two_columns
    from .table import Lost, rows

    if not entries:
        return ""
    shown = [(entry["command"], _marked_summary(entry)) for entry in entries]
    if width is None:
        named: list[dict[str, object]] = [{"command": name, "summary": t} for name, t in shown]
        return "".join(f"{line}\n" for line in rows(named, None, Lost([], [])))
    lines = two_columns([Row("command", "summary"), *(Row(*pair) for pair in shown)], width)
    return "".join(f"{line[2:]}\n" for line in lines)


def _marked_summary(entry: Entry) -> str:
    mark = "(deprecated) " if entry.get("deprecated") else ""
    return f"{mark}{entry['summary']}"


def _row(entry: Entry) -> dict[str, object]:
    """A method's columns, those that people look for first."""
    return {
        "method": entry["method"],
        "name": entry["method"],
        "summary": entry["summary"],
        "effect": entry["effect"],
        "version": entry["version"],
        "scope": entry["scope"],
        "deprecated": entry["deprecated"],
        "command": entry["command"],
        "python": entry["python"],
        "page": entry["page"],
    }
