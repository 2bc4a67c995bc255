# Copied from generator/runtime/oint/cli/pages.py: edit it there, then build.
"""The help of ``oint``: libraries, functions by area, the options of a function."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...cli.help.layout import Row, page, paragraph, room, two_columns
from ...cli.help.listing import option_row
from ...data import load
from .names import common_options

if TYPE_CHECKING:
    from ...cli.console import Console


def program_page(console: Console) -> str:
    """Version, libraries and common options."""
    from ...version import version  # slow to load, and the other pages need it not

    width = room(console.columns)
    data = load("oint")
    library = data.get("library", "")
    row = Row(library, f"{load('index').get('title', '')}: {len(data['functions'])} functions")
    lines = [f"oint {version(load('index').get('package') or '?')}", ""]
    lines += ["Usage: oint LIBRARY FUNCTION [options]", ""]
    lines += ["Libraries:", *two_columns([row], width), "", "Options:"]
    lines += two_columns(map(option_row, common_options()), width)
    lines += ["", f'"oint {library}" lists the functions.']
    return page(lines)


def library_page(console: Console) -> str:
    """The functions by area, with both names."""
    width = room(console.columns)
    data = load("oint")
    areas: dict[str, list[Row]] = {}
    for function in data["functions"]:
        rows = areas.setdefault(function["area"], [])
        rows.append(Row(function["function"], function["russian"], (function["summary"],)))
    lines = [f"Usage: oint {data['library']} FUNCTION [options]"]
    for area, rows in areas.items():
        lines += ["", f"{area}:", *two_columns(rows, width)]
    lines += ["", f'"oint {data["library"]} FUNCTION --help" explains a function.']
    return page(lines)


def function_page(function: dict[str, Any], console: Console) -> str:
    """What a function does, its options and an example to paste."""
    from ...cli.help.examples import line_of

    width = room(console.columns)
    library = load("oint")["library"]
    name = function["function"]
    lines = [f"Usage: oint {library} {name} [options]", ""]
    lines += [*paragraph(function["summary"], width), ""]
    facts = [Row("Russian", function["russian"])]
    facts += [Row("Aliases", ", ".join(function["aliases"]))] if function["aliases"] else []
    facts += [Row("Method", function["calls"])] if function["calls"] else []
    lines += [*two_columns(facts, width), "", "Options:"]
    lines += two_columns((_option_row(option) for option in function["options"]), width)
    lines += ["", "Options of every function:"]
    lines += two_columns(map(option_row, common_options()), width)
    words = _example_words(function, library)
    if words:
        lines += ["", "Example (with --mock it needs no portal):", f"  {line_of(words, width - 2)}"]
    if function.get("page"):
        lines += ["", f"Documentation: {function['page']}"]
    return page(lines)


def _example_words(function: dict[str, Any], library: str) -> list[str]:
    """The documented call; a date is shown in the format that it has there."""
    examples: list[dict[str, Any]] = function["examples"]
    if not examples:
        return []
    words = ["oint", library, function["function"]]
    for name, value in examples[0]["options"].items():
        words += [f"--{name}", str(value)]
    return words


def _option_row(option: dict[str, Any]) -> Row:
    name = f"-{option['short']}, --{option['option']} {option['type'].upper()}"
    notes = ["required"] if option["required"] else []
    notes += [option["russian"]]
    if option["type"] == "date":
        notes.append("ISO 8601 or MM/DD/YYYY HH:MM:SS")
    return Row(name, option["summary"], (f"({'; '.join(notes)})",))
