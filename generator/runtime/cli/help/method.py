"""The help of one method: what it does, its options, its errors and an example to paste. Pure."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from ...data import records
from ...schema.fitting import fields_in
from ...schema.methods import MISSING
from ...schema.scalars import SCALARS
from ..kinds import types_text
from ..options import GLOBAL, option_name, placeholder
from .examples import best, command_of
from .layout import Row, paragraph, two_columns
from .shell import line_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ...schema.methods import Error, Field, Method
    from ..tree import Node

_EFFECTS: Final = {"read": "reads only", "write": "changes data"}
_DEEPEST: Final = 3
_SHORT: Final = 45
_CLEAR: Final = frozenset(
    scalar.shown
    for scalar in SCALARS.values()
    if scalar.read is not None and scalar.name not in {"any", "null", "true", "false"}
)
"""What stands for a value and says its type, too."""


def method_help(program: str, node: Node, method: Method, width: int) -> list[str]:
    """The lines of a method's help."""
    lines = [*_usage(" ".join((program, *node.path)), method.params, width), ""]
    lines += paragraph(method.summary, width)
    if method.description:
        lines += ["", *paragraph(method.description, width)]
    if method.deprecated:
        lines += ["", *paragraph(deprecation(method), width)]
    lines += ["", *two_columns(_facts(method), width)]
    if method.params:
        rows = [row for param in method.params for row in _option_rows(param)]
        lines += ["", "Options:", *two_columns(rows, width)]
        lines += _one_of(method)
    lines += ["", *_global_options(program, method.params, width)]
    if method.errors:
        lines += ["", "Errors:", *two_columns(map(_error_row, method.errors), width)]
    example = best(method)
    if example and example.call is not None:
        words = command_of(program, node.entry or {}, method, example.call)
        lines += ["", _example_head(method), f"  {line_of(words, width - 2)}"]
    if method.docs:
        lines += ["", f"Documentation: {method.docs}"]
    return lines


def deprecation(method: Method) -> str:
    """The sentence on a deprecated method."""
    text = f"{method.method} is deprecated"
    if method.deprecated and method.deprecated.because:
        text += f": {method.deprecated.because.rstrip('.')}"
    if method.deprecated and method.deprecated.replacement:
        text += f"; use {method.deprecated.replacement} instead"
    return f"{text}."


def _usage(command: str, params: Sequence[Field], width: int) -> list[str]:
    parts = [f"--{option_name(p)} {placeholder(p)}" for p in params if p.required]
    if len(parts) < len(params):
        parts.append("[options]")
    lines = [f"Usage: {command}"]
    for part in parts:
        if len(lines[-1]) + len(part) + 1 > width:
            lines.append("      ")
        lines[-1] += f" {part}"
    return lines


def _facts(method: Method) -> Iterable[Row]:
    version = "REST 3.0" if method.version == 3 else "REST 2"
    yield Row("Method", f"{method.method} ({version})")
    yield Row("Scope", ", ".join(method.scope or ("none",)))
    if method.access:
        yield Row("Caller", method.access)
    yield Row("Effect", f"{method.effect} ({_EFFECTS[method.effect]})")
    if method.paging:
        yield Row("Answer", f"a list, {method.paging.size} on a page; --all gets all")
    path = ("v3", *method.python) if method.version == 3 else method.python
    yield Row("Python", f"{'.'.join(path)}()")


def _option_rows(param: Field) -> Iterable[Row]:
    shown = placeholder(param)
    typed = "" if shown in _CLEAR else types_text(param.type)
    yield Row(f"--{option_name(param)} {shown}", *_described(param, typed))
    yield from _field_rows(param, 1, frozenset())


def _described(param: Field, typed: str) -> tuple[str, tuple[str, ...]]:
    """What is said of a parameter or field, and the lines below it."""
    notes: list[str] = []
    if param.required:
        notes.append("required")
    elif param.required_if:
        condition = param.required_if
        notes.append(f"required if {condition.removeprefix('if ').rstrip('.')}")
    notes += [typed] if typed else []
    if param.default is not MISSING:
        notes.append(f"default {json.dumps(param.default, ensure_ascii=False).strip(chr(34))}")
    text = param.summary or ""
    return (f"{text} ({'; '.join(notes)})" if notes else text), tuple(_values(param))


def _values(param: Field) -> Iterable[str]:
    """The allowed values: on one line where they are short, else a line each."""
    listed = [
        f"{one.value}: {one.meaning}" if one.meaning else str(one.value) for one in param.values
    ]
    if listed and param.open:
        listed.append("or another value")
    if len("; ".join(listed)) <= _SHORT:
        listed = ["; ".join(listed)] if listed else []
    yield from (f"  {line}" for line in listed)
    if param.operators:
        yield f"  operators: {' '.join(param.operators)}"
    if param.prefixes:
        yield f"  before a field: {' '.join(param.prefixes)}"


def _field_rows(param: Field, depth: int, above: frozenset[str]) -> Iterable[Row]:
    """The fields of an object or a record; a record inside itself is not shown again."""
    named = {one.name for one in param.type.alternatives}
    if named & above:
        return
    for field in fields_in(param, records()):
        yield Row(f"{'  ' * depth}{field.name}", *_described(field, types_text(field.type)))
        if depth < _DEEPEST:
            yield from _field_rows(field, depth + 1, above | (named - SCALARS.keys()))


def _one_of(method: Method) -> list[str]:
    options = {param.name: f"--{option_name(param)}" for param in method.params}
    return [
        f"  One of {' or '.join(options[name] for name in group)} is required."
        for group in method.one_of
    ]


def _global_options(program: str, params: Sequence[Field], width: int) -> list[str]:
    names = " ".join(f"--{option.names[0]}" for option in GLOBAL)
    lines = paragraph(f"Options of every command (see {program} --help): {names}", width)
    renamed = [
        f"--{option_name(p)} is the parameter {p.name}: --{p.option} is one of these."
        for p in params
        if option_name(p) != p.option
    ]
    return [*lines, *(line for text in renamed for line in paragraph(text, width))]


def _example_head(method: Method) -> str:
    """What stands above the example; a mock can only answer what the documentation shows."""
    mocked = any(one.answer is not None and one.http < 300 for one in method.examples)
    return "Example (with --mock it needs no portal):" if mocked else "Example:"


def _error_row(error: Error) -> Row:
    name = error.code or "(no code)"
    facts = [f"HTTP {error.http}"] if error.http else []
    facts += [f'"{error.message}"'] if error.message else []
    facts += [f"field {error.field}"] if error.field else []
    meaning = error.when or ""
    return Row(name, f"{meaning} ({', '.join(facts)})".strip() if facts else meaning)
