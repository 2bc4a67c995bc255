"""What the test templates print: the documented examples as calls in Python and as commands.

Every text in a view is ``Code``. What the tests assert is the documentation's own data.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .model import Example, Method, OintFunction, Spec
from .names import kebab
from .runtime.cli.options import option_name
from .text import Code, ident, literal
from .tree import Module, full_path


@dataclass(frozen=True, slots=True)
class ExampleView:
    """One documented example of a method."""

    name: Code
    constant: Code
    method: Code
    version: Code
    call: Code
    status: Code
    answer: Code
    refused: bool
    path: Code
    arguments: Code
    command: Code


@dataclass(frozen=True, slots=True)
class OintExampleView:
    """One documented example of an ``oint`` function."""

    name: Code
    function: Code
    russian: Code
    options: Code
    method: Code
    request: Code
    answer: Code


def method_examples(methods: list[Method]) -> Iterator[ExampleView]:
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
    name = "_".join(path)
    python = {param.name: param.python for param in method.params}
    arguments = "".join(f", {ident(python[key])}={literal(value)}" for key, value in call.items())
    command = [kebab(part) for part in path]
    for key, value in call.items():
        option = option_name({"option": kebab(python[key])})
        command += [f"--{option}", _option_text(value)]
    return ExampleView(
        name=Code(f"test_{ident(name)}_{number}"),
        constant=Code(f"{ident(name).upper()}_{number}"),
        method=literal(method.method),
        version=Code(str(method.version)),
        call=literal(call),
        status=Code(str(example.http)),
        answer=literal(example.answer),
        refused="error" in example.answer,
        path=Code(".".join(ident(part) for part in path)),
        arguments=Code(arguments),
        command=literal(command),
    )


def _option_text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def oint_examples(spec: Spec) -> Iterator[OintExampleView]:
    """The examples of the ``oint`` functions that call a method."""
    for function in spec.oint:
        for number, example in enumerate(function.examples, 1):
            if function.calls is not None and example.request is not None:
                yield OintExampleView(
                    name=Code(f"test_{ident(function.function).lower()}_{number}"),
                    function=literal(function.function),
                    russian=literal(function.russian),
                    options=literal(_without_url(function, example.options)),
                    method=literal(function.calls),
                    request=literal(example.request),
                    answer=literal(example.answer),
                )


def _without_url(function: OintFunction, options: dict[str, Any]) -> dict[str, Any]:
    """The documented options; the address is put in by the test."""
    roles = {option.option: option.role for option in function.options}
    return {name: value for name, value in options.items() if roles.get(name) != "url"}


def module_methods(module: Module) -> list[Method]:
    """The methods of a module, in the order of its namespaces."""
    found: list[Method] = []
    for node in module.nodes:
        found += [node.own] if node.own is not None else []
        found += node.methods
    return found
