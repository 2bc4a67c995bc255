"""What the templates of the ``oint`` functions print. Every text in a view is ``Code``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from keyword import iskeyword

from . import docs
from .catalogue import Catalogue
from .model import Api
from .runtime.oint.model import Function, Language, Option
from .runtime.schema.methods import Method
from .text import Code, ident, literal


@dataclass(frozen=True, slots=True)
class OintArgument:
    """An argument of a function; an optional one defaults to ``None``."""

    name: Code
    annotation: Code
    optional: bool


@dataclass(frozen=True, slots=True)
class OintFunctionView:
    """A function under one of its names.

    Attributes:
        overloads: the arguments by all the names that they may have, where these are several.
        language: of its texts.
    """

    name: Code
    literal: Code
    language: Code
    arguments: tuple[OintArgument, ...]
    overloads: tuple[tuple[OintArgument, ...], ...]
    result: Code
    way: Code
    doc: Code


@dataclass(frozen=True, slots=True)
class OintAreaView:
    """The module of an area."""

    name: Code
    marker: Code
    doc: Code
    names: tuple[Code, ...]
    functions: tuple[OintFunctionView, ...]
    aliases: tuple[tuple[Code, Code], ...]


@dataclass(frozen=True, slots=True)
class OintView:
    """The module of all functions."""

    doc: Code
    areas: tuple[OintAreaView, ...]
    names: tuple[Code, ...]


_ANNOTATIONS: Mapping[str, str] = {
    "string": "str",
    "number": "int | str",
    "id": "int | str",
    "boolean": "bool | str",
    "date": "datetime | date | str",
    "list": "Collection[object] | int | str",
    "object": "Mapping[str, object] | str",
    "file": "FileLike",
    "files": "Mapping[str, FileLike] | str",
}
_RESULTS: Mapping[str | None, str] = {
    None: "Answer",
    "authorization_link": "str",
    "structure": "dict[str, Any]",
    "block": "dict[str, Any]",
}


def oint_view(catalogue: Catalogue) -> OintView:
    """The view of the package ``oint``."""
    methods = called_methods(catalogue)
    library = catalogue.api.oint
    areas = [
        _area(name, title.en, functions, methods, catalogue.api)
        for name, title in (library.areas.items() if library else ())
        if (functions := functions_of(catalogue, name))
    ]
    return OintView(
        doc=docs.summary_doc("The functions of OpenIntegrations, under all their names.", 0),
        areas=tuple(areas),
        names=tuple(ident(name) for name in sorted(name for area in areas for name in area.names)),
    )


def functions_of(catalogue: Catalogue, area: str) -> tuple[Function, ...]:
    """The functions of an area."""
    return tuple(one.function for one in catalogue.oint if one.function.area == area)


def called_methods(catalogue: Catalogue) -> dict[str, Method]:
    """The methods that the functions call, by name: those of version 2, which they all are."""
    called = {one.function.calls for one in catalogue.oint}
    facts = [item for item in catalogue.facts if item.version == 2 and item.method in called]
    return {method.method: method for method in catalogue.methods(facts)}


def _area(
    name: str, title: str, functions: Iterable[Function], methods: Mapping[str, Method], api: Api
) -> OintAreaView:
    views: list[OintFunctionView] = []
    aliases: list[tuple[Code, Code]] = []
    for function in functions:
        method = methods.get(function.calls or "")
        views.append(_view(function, method, api, "en"))
        if function.russian != function.function:
            views.append(_view(function, method, api, "ru"))
        for alias in function.names:
            if alias in {function.function, function.russian}:
                continue
            target = function.function if alias.isascii() else function.russian
            aliases.append((ident(alias), ident(target)))
    names = {str(view.name) for view in views} | {str(alias) for alias, _ in aliases}
    return OintAreaView(
        name=ident(name),
        marker=Code(f"spec/oint/{ident(name)}"),
        doc=docs.summary_doc(f"{title}.", 0),
        names=tuple(ident(each) for each in sorted(names)),
        functions=tuple(views),
        aliases=tuple(aliases),
    )


def _view(
    function: Function, method: Method | None, api: Api, language: Language
) -> OintFunctionView:
    """A function under its name in a language, whose arguments have the option's names, too."""
    plain = tuple(_argument(option, option.option) for option in function.options)
    russian = tuple(_argument(option, option.russian) for option in function.options)
    arguments = russian if language == "ru" else plain
    return OintFunctionView(
        name=ident(function.russian if language == "ru" else function.function),
        literal=literal(function.function),
        language=literal(language),
        arguments=arguments,
        overloads=(arguments, plain) if plain != arguments else (),
        result=Code(_RESULTS[function.local]),
        way=Code("_text" if _RESULTS[function.local] == "str" else "_call"),
        doc=docs.oint_doc(function, method, api, language, [str(one.name) for one in arguments]),
    )


def _argument(option: Option, name: str) -> OintArgument:
    return OintArgument(
        name=ident(f"{name}_" if iskeyword(name) else name),
        annotation=Code(_ANNOTATIONS[option.type]),
        optional=not option.required,
    )
