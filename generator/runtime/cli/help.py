"""The help of one method: what it does, its options, its errors and an example to paste. Pure."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from .examples import best, command_of, line_of
from .kinds import types_text
from .layout import Row, paragraph, two_columns
from .options import GLOBAL, option_name, placeholder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .tree import Node

_EFFECTS: Final = {"read": "reads only", "write": "changes data"}
_DEEPEST: Final = 3
_SHORT: Final = 45
_CLEAR: Final = frozenset(
    {"INTEGER", "NUMBER", "TEXT", "true|false", "Y|N", "DATE", "DATETIME", "TIME"}
)
"""What stands for a value and says its type, too."""


def method_help(program: str, node: Node, details: Mapping[str, Any], width: int) -> list[str]:
    """The lines of a method's help."""
    entry = node.entry or {}
    params: Sequence[Mapping[str, Any]] = details["params"]
    lines = [*_usage(" ".join((program, *node.path)), params, width), ""]
    lines += paragraph(details["summary"], width)
    if details.get("description"):
        lines += ["", *paragraph(details["description"], width)]
    if details.get("deprecated"):
        lines += ["", *paragraph(deprecation(entry["method"], details["deprecated"]), width)]
    lines += ["", *two_columns(_facts(entry, details), width)]
    if params:
        rows = [row for param in params for row in _option_rows(param)]
        lines += ["", "Options:", *two_columns(rows, width)]
        lines += _one_of(details, params)
    lines += ["", *_global_options(program, params, width)]
    if details.get("errors"):
        lines += ["", "Errors:", *two_columns(map(_error_row, details["errors"]), width)]
    example = best(details)
    if example and "call" in example:
        words = command_of(program, entry, details, example["call"])
        lines += ["", _example_head(details), f"  {line_of(words, width - 2)}"]
    if details.get("page"):
        lines += ["", f"Documentation: {details['page']}"]
    return lines


def deprecation(method: str, deprecated: Mapping[str, Any]) -> str:
    """The sentence on a deprecated method."""
    text = f"{method} is deprecated"
    if deprecated.get("because"):
        text += f": {deprecated['because'].rstrip('.')}"
    if deprecated.get("replacement"):
        text += f"; use {deprecated['replacement']} instead"
    return f"{text}."


def _usage(command: str, params: Sequence[Mapping[str, Any]], width: int) -> list[str]:
    parts = [f"--{option_name(p)} {placeholder(p)}" for p in params if p.get("required")]
    if len(parts) < len(params):
        parts.append("[options]")
    lines = [f"Usage: {command}"]
    for part in parts:
        if len(lines[-1]) + len(part) + 1 > width:
            lines.append("      ")
        lines[-1] += f" {part}"
    return lines


def _facts(entry: Mapping[str, Any], details: Mapping[str, Any]) -> Iterable[Row]:
    version = "REST 3.0" if entry["version"] == 3 else "REST 2"
    yield Row("Method", f"{entry['method']} ({version})")
    yield Row("Scope", ", ".join(details.get("scope") or ["none"]))
    if details.get("access"):
        yield Row("Caller", details["access"])
    yield Row("Effect", f"{details['effect']} ({_EFFECTS.get(details['effect'], '?')})")
    if details.get("paging"):
        yield Row("Answer", f"a list, {details['paging']['size']} on a page; --all gets all")
    yield Row("Python", f"{entry['python']}()")


def _option_rows(param: Mapping[str, Any]) -> Iterable[Row]:
    shown = placeholder(param)
    typed = "" if shown in _CLEAR else types_text(param)
    yield Row(f"--{option_name(param)} {shown}", *_described(param, typed))
    yield from _field_rows(param, 1)


def _described(param: Mapping[str, Any], typed: str) -> tuple[str, tuple[str, ...]]:
    """What is said of a parameter or field, and the lines below it."""
    notes: list[str] = []
    if param.get("required"):
        notes.append("required")
    elif param.get("required_if"):
        condition: str = param["required_if"]
        notes.append(f"required if {condition.removeprefix('if ').rstrip('.')}")
    notes += [typed] if typed else []
    if "default" in param:
        notes.append(f"default {json.dumps(param['default'], ensure_ascii=False).strip(chr(34))}")
    text = param.get("summary") or ""
    return (f"{text} ({'; '.join(notes)})" if notes else text), tuple(_values(param))


def _values(param: Mapping[str, Any]) -> Iterable[str]:
    """The allowed values: on one line where they are short, else a line each."""
    values: Mapping[str, str | None] = param.get("values") or {}
    listed = [f"{value}: {meaning}" if meaning else value for value, meaning in values.items()]
    if values and param.get("open"):
        listed.append("or another value")
    if len("; ".join(listed)) <= _SHORT:
        listed = ["; ".join(listed)] if listed else []
    yield from (f"  {line}" for line in listed)
    if param.get("operators"):
        yield f"  operators: {' '.join(param['operators'])}"
    if param.get("prefixes"):
        yield f"  before a field: {' '.join(param['prefixes'])}"


def _field_rows(param: Mapping[str, Any], depth: int) -> Iterable[Row]:
    fields: Sequence[Mapping[str, Any]] = param.get("fields") or ()
    for field in fields:
        yield Row(f"{'  ' * depth}{field['name']}", *_described(field, types_text(field)))
        if depth < _DEEPEST:
            yield from _field_rows(field, depth + 1)


def _one_of(details: Mapping[str, Any], params: Sequence[Mapping[str, Any]]) -> list[str]:
    options = {param["python"]: f"--{option_name(param)}" for param in params}
    groups: list[list[str]] = details.get("one_of") or []
    return [
        f"  One of {' or '.join(options.get(name, name) for name in group)} is required."
        for group in groups
    ]


def _global_options(program: str, params: Sequence[Mapping[str, Any]], width: int) -> list[str]:
    names = " ".join(f"--{option.names[0]}" for option in GLOBAL)
    lines = paragraph(f"Options of every command (see {program} --help): {names}", width)
    renamed = [
        f"--{option_name(p)} is the parameter {p['name']}: --{p['option']} is one of these."
        for p in params
        if option_name(p) != p["option"]
    ]
    return [*lines, *(line for text in renamed for line in paragraph(text, width))]


def _example_head(details: Mapping[str, Any]) -> str:
    """What stands above the example; a mock can only answer what the documentation shows."""
    examples: Sequence[Mapping[str, Any]] = details["examples"]
    mocked = any("answer" in item and item.get("http", 200) < 300 for item in examples)
    return "Example (with --mock it needs no portal):" if mocked else "Example:"


def _error_row(error: Mapping[str, Any]) -> Row:
    name = error["code"] or "(no code)"
    facts = [f"HTTP {error['http']}"] if error.get("http") else []
    facts += [f'"{error["message"]}"'] if error.get("message") else []
    facts += [f"field {error['field']}"] if error.get("field") else []
    meaning = error.get("when") or ""
    return Row(name, f"{meaning} ({', '.join(facts)})".strip() if facts else meaning)
