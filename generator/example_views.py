"""What the test templates print: the documented examples as calls in Python and as commands.

Every text in a view is ``Code``. What the tests assert is the documentation's own data.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .names import example_key
from .runtime.hidden import visible_json
from .runtime.oint.model import Function
from .runtime.schema.methods import Example, Method
from .text import Code, ident, literal
from .tree import full_path


@dataclass(frozen=True, slots=True)
class ExampleView:
    """One documented example of a method: a test, and what it reads of its data file."""

    name: Code
    key: Code
    check: Code
    path: Code
    arguments: Code
    data: Mapping[str, Any]


def method_examples(methods: Iterable[Method]) -> Iterator[ExampleView]:
    """The examples of a module's methods that can be called."""
    for method in methods:
        first = next(
            (example.call for example in method.examples if example.call is not None), None
        )
        for number, example in enumerate(method.examples, 1):
            call = example.call if example.call is not None else first
            if call is None and any(param.required for param in method.params):
                continue  # the page shows an answer, but nothing that could be sent
            yield _example(method, example, call or {}, number)


def _example(method: Method, example: Example, call: dict[str, Any], number: int) -> ExampleView:
    path = full_path(method)
    name = example_key(tuple(ident(part) for part in path), number)
    python = {param.name: param.python for param in method.params}
    return ExampleView(
        name=Code(f"test_{name}"),
        key=literal(name),
        check=Code(_check(example)),
        path=Code(".".join(ident(part) for part in path)),
        arguments=Code("".join(f", {ident(python[key])}={literal(call[key])}" for key in call)),
        data={
            "method": method.method,
            "version": method.version,
            "call": call,
            "status": example.http,
            "answer": example.answer,
        },
    )


def _check(example: Example) -> str:
    """What the test checks: a page may show a request without its answer."""
    if example.answer is None:
        return "sends"
    return "answers" if "result" in example.answer else "refuses"


def examples_json(examples: Iterable[ExampleView]) -> str:
    """The data of a module's examples, one a line."""
    lines = [
        f"{json.dumps(str(example.name).removeprefix('test_'))}: "
        f"{visible_json(json.dumps(example.data, ensure_ascii=False))}"
        for example in examples
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def oint_examples(functions: Iterable[Function]) -> Iterator[ExampleView]:
    """The examples of the ``oint`` functions."""
    for function in functions:
        for number, example in enumerate(function.examples, 1):
            name = f"{ident(function.function).lower()}_{number}"
            yield ExampleView(
                name=Code(f"test_{name}"),
                key=literal(name),
                check=Code("answers"),
                path=Code(""),
                arguments=Code(""),
                data={
                    "function": function.function,
                    "russian": function.russian,
                    "options": example.options,
                    "method": function.calls,
                    "request": example.request,
                    "portal": example.portal,
                    "answer": example.answer,
                },
            )
