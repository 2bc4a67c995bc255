"""What the template of the ``oint`` functions prints. Every text in a view is ``Code``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from keyword import iskeyword

from . import docs
from .catalogue import Catalogue
from .model import Api, OintFunction, OintOption
from .runtime.schema.methods import Method
from .text import Code, ident, literal


@dataclass(frozen=True, slots=True)
class OintArgument:
    """An argument of a function; an optional one defaults to the empty text."""

    name: Code
    key: Code
    annotation: Code
    optional: bool


@dataclass(frozen=True, slots=True)
class OintFunctionView:
    """A function and its other names."""

    name: Code
    literal: Code
    arguments: tuple[OintArgument, ...]
    aliases: tuple[Code, ...]
    result: Code
    way: Code
    doc: Code


@dataclass(frozen=True, slots=True)
class OintView:
    """The module of the functions."""

    doc: Code
    names: tuple[Code, ...]
    functions: tuple[OintFunctionView, ...]


_ANNOTATIONS: Mapping[str, str] = {
    "string": "str",
    "number": "int | str",
    "date": "datetime | date | str",
}


def oint_view(catalogue: Catalogue) -> OintView:
    """The view of the module ``oint``."""
    methods = called_methods(catalogue)
    functions = tuple(
        _function(item, methods.get(item.calls or ""), catalogue.api) for item in catalogue.oint
    )
    names = {str(name) for item in functions for name in (item.name, *item.aliases)}
    title = "The functions of OpenIntegrations, under their Russian and English names."
    return OintView(
        doc=docs.summary_doc(title, 0),
        names=tuple(ident(name) for name in sorted(names)),
        functions=functions,
    )


def called_methods(catalogue: Catalogue) -> dict[str, Method]:
    """The methods that the functions call, by name: those of version 2, which they all are."""
    called = {function.calls for function in catalogue.oint}
    facts = [item for item in catalogue.facts if item.version == 2 and item.method in called]
    return {method.method: method for method in catalogue.methods(facts)}


def _function(function: OintFunction, method: Method | None, api: Api) -> OintFunctionView:
    return OintFunctionView(
        name=ident(function.function),
        literal=literal(function.function),
        arguments=tuple(_argument(option) for option in _ordered(function.options)),
        aliases=tuple(ident(name) for name in _other_names(function)),
        result=Code("str" if function.local else "dict[str, Any]"),
        way=Code("_text" if function.local else "_call"),
        doc=docs.oint_doc(function, method, api),
    )


def _other_names(function: OintFunction) -> list[str]:
    """Each name once: in some languages two of them are the same."""
    names = dict.fromkeys((function.russian, *function.aliases))
    return [name for name in names if name != function.function]


def _ordered(options: tuple[OintOption, ...]) -> list[OintOption]:
    """In the order of the original's parameters; Python wants the required ones first."""
    return sorted(options, key=lambda option: not option.required)


def _argument(option: OintOption) -> OintArgument:
    return OintArgument(
        name=ident(f"{option.option}_" if iskeyword(option.option) else option.option),
        key=literal(option.option),
        annotation=Code(_ANNOTATIONS[option.type]),
        optional=not option.required,
    )
