"""``methods``: for programs all of each, for eyes what to type and what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...data import load
from .. import exit_codes
from ..arguments import Options, parse
from ..output.writing import show
from ..search import found_in
from ..settings import output_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..console import Console
    from ..tree import Entry
    from .table import Command


def run(command: Command, tokens: Sequence[str], console: Console) -> int:
    """List the methods, or those that have all the words of a search."""
    said = f"{console.program} {command.name}"
    parsed = parse(tokens, Options(command.options), said)
    form = output_of(parsed, console.program, console)
    words = " ".join((*parsed.words, *parsed.values.get("search", []))).split()
    entries: list[dict[str, Any]] = load("index").get("methods", [])
    found = found_in(entries, words) if words else entries
    show_methods(found, form, console)
    if words and not found:
        console.remark(f'no method found for "{" ".join(words)}"; "{said}" lists all')
    return exit_codes.OK


def show_methods(entries: Sequence[Entry], form: str, console: Console) -> None:
    """Write methods to standard output."""
    if form == "table":
        console.write(_table(entries, console.columns))
    else:
        show([_row(entry) for entry in entries], form, console)


def _table(entries: Sequence[Entry], width: int | None) -> str:
    """Commands whole, summaries wrapped to the terminal."""
    from ..help.layout import Row, two_columns
    from ..output.columns import Lost, rows

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
