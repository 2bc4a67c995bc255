"""The help of ``oint``: libraries, functions by area, the options of a function."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from ...cli.help.layout import Row, page, paragraph, room, two_columns
from ...cli.help.listing import option_row
from ...data import load
from ..catalogue import areas, entries, library
from ..json_text import begins_json, parsed
from ..model import Text
from ..structures import structure
from .names import common_options, options_of
from .words import word

if TYPE_CHECKING:
    from ...cli.console import Console
    from ..model import Function, Language, Option

_PROGRAM = "oint"
_LINES = 12


def program_page(console: Console, language: Language) -> str:
    """Version, libraries and common options."""
    width = room(console.columns)
    name = library()
    count = word("functions", language, count=len(entries()))
    row = Row(name, f"{load('oint').get('title', '')}: {count}")
    lines = [word("program", language), ""]
    lines += [f"{_usage(language)} {word('library-function', language)}", ""]
    lines += [f"{word('libraries', language)}:", *two_columns([row], width), ""]
    lines += [f"{word('options', language)}:"]
    lines += two_columns(map(option_row, common_options(language)), width)
    for key in ("lists", "completes"):
        lines += ["", *paragraph(word(key, language, program=_PROGRAM, library=name), width)]
    return page(lines)


def library_page(console: Console, language: Language) -> str:
    """The functions by area, with both names."""
    width = room(console.columns)
    rows: dict[str, list[Row]] = {}
    for entry in entries():
        names = [entry["function"], entry["russian"]]
        first, second = reversed(names) if language == "ru" else names
        below = (second,) if second != first else ()
        row = Row(first, Text(**entry["summary"]).of(language), below)
        rows.setdefault(entry["area"], []).append(row)
    lines = [f"{_usage(language)} {library()} {word('function', language)}"]
    for area, title in areas().items():
        lines += ["", f"{title.of(language)}:", *two_columns(rows.get(area, ()), width)]
    hint = word("explains", language, program=_PROGRAM, library=library())
    lines += ["", *paragraph(hint, width)]
    return page(lines)


def function_page(function: Function, console: Console, language: Language) -> str:
    """What a function does, its options, an example to paste and what it answers."""
    from ...cli.help.shell import line_of

    width = room(console.columns)
    name = function.russian if language == "ru" else function.function
    lines = [f"{_usage(language)} {library()} {name} {word('options-only', language)}", ""]
    lines += [*paragraph(function.summary.of(language), width), ""]
    lines += [*two_columns(_facts(function, name, language), width), ""]
    if function.options:
        lines += [f"{word('options', language)}:"]
        lines += two_columns(_option_rows(function, language), width)
        lines += [""]
    lines += [f"{word('common', language)}:"]
    lines += two_columns(map(option_row, common_options(language)), width)
    words = _example_words(function, name)
    if words:
        lines += ["", f"{word('example', language)}:", f"  {line_of(words, width - 2)}"]
        lines += _answer_lines(function, language, width)
    return page(lines)


def _usage(language: Language) -> str:
    return f"{word('usage', language)}: {_PROGRAM}"


def _facts(function: Function, shown: str, language: Language) -> list[Row]:
    others = [name for name in function.names if name != shown]
    rows = [Row(word("answers", language), function.returns.of(language))]
    if others:
        rows.append(Row(word("names", language), ", ".join(others)))
    if function.calls:
        rows.append(Row(word("method", language), function.calls))
    if function.page:
        rows.append(Row(word("page", language), function.page))
    return rows


def _option_rows(function: Function, language: Language) -> list[Row]:
    shown = options_of(function, language)
    return [
        _option_row(own, option_row(option), language)
        for own, option in zip(function.options, shown, strict=True)
    ]


def _option_row(option: Option, row: Row, language: Language) -> Row:
    notes = [word("required", language)] if option.required else []
    if language == "ru":
        notes.append(option.russian)
    if option.type == "date":
        notes.append(word("date", language))
    return row._replace(text=f"{row.text} ({'; '.join(notes)})") if notes else row


def _example_words(function: Function, name: str) -> list[str]:
    """The documented call; a date is shown in the format that it has there."""
    if not function.examples:
        return []
    words = [_PROGRAM, library(), name]
    for option, value in function.examples[0].options.items():
        words += [f"--{option}", _for_shell(str(value))]
    return words


def _for_shell(value: str) -> str:
    """A value whose quotes a shell needs not escape one by one."""
    if not begins_json(value):
        return value
    return json.dumps(parsed(value, ""), ensure_ascii=False, separators=(",", ":"))


def _answer_lines(function: Function, language: Language, width: int) -> list[str]:
    """The beginning of what the documented call answers."""
    example = function.examples[0]
    answer: Any = example.answer
    if function.local == "structure":
        is_empty = str(example.options.get("empty", "")).casefold() == "true"
        answer = structure(function, language, is_empty=is_empty)
    if isinstance(answer, dict):
        whole = cast("dict[str, object]", answer)  # the times of a portal say nothing
        answer = {"result": whole["result"]} if "result" in whole else whole
    text = json.dumps(answer, ensure_ascii=False, indent=1).split("\n")
    lines = [f"  {line}"[: width - 1] for line in text[:_LINES]]
    return ["", *lines, *(["  ..."] if len(text) > _LINES else [])]
