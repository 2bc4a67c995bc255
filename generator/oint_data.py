"""What the package keeps of the ``oint`` functions beside its code: names, texts, options, answers.

One function a line, and a list that says how long each line is: the SDK reads one without others.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .catalogue import Catalogue
from .data import line
from .docs import page_url
from .oint_views import called_methods, functions_of
from .runtime.hidden import visible_json
from .runtime.oint.model import Example, Function, Option, Structure, Text

Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class OintData:
    """The two files of the functions."""

    listed: str
    details: str


def oint_data(catalogue: Catalogue) -> OintData:
    """``oint.json`` and ``oint_functions.json``, by area."""
    library = catalogue.api.oint
    areas: Mapping[str, Text] = library.areas if library else {}
    functions = [one for area in areas for one in functions_of(catalogue, area)]
    pages = {
        name: page_url(catalogue.api, method.docs)
        for name, method in called_methods(catalogue).items()
    }
    lines = {one.function: line(_function(one, pages)) for one in functions}
    head: Data = {
        "title": catalogue.api.title,
        "library": library.library if library else "",
        "module": library.module if library else "",
        "docs": library.docs if library else "",
        "areas": {name: _text(title) for name, title in areas.items()},
    }
    entries = [line(_entry(one, len(lines[one.function].encode()))) for one in functions]
    start = visible_json(json.dumps(head, ensure_ascii=False, indent=0))[:-2]
    details = [f"{json.dumps(name)}: {text}" for name, text in lines.items()]
    return OintData(
        f'{start},\n"functions": [\n' + ",\n".join(entries) + "\n]\n}\n",
        "{\n" + ",\n".join(details) + "\n}\n",
    )


def _entry(function: Function, size: int) -> Data:
    return {
        "function": function.function,
        "russian": function.russian,
        "aliases": list(function.aliases),
        "area": function.area,
        "summary": _text(function.summary),
        "size": size,
    }


def _function(function: Function, pages: Mapping[str, str]) -> Data:
    data: Data = {
        "function": function.function,
        "russian": function.russian,
        "aliases": list(function.aliases),
        "area": function.area,
        "summary": _text(function.summary),
        "returns": _text(function.returns),
        "calls": function.calls,
        "page": pages.get(function.calls or ""),
        "fixed": function.fixed,
        "local": function.local,
        "oauth": function.oauth,
        "upload": function.upload,
        "answers": function.answers,
        "block": function.block,
        "structure": {name: _part(part) for name, part in function.structure.items()},
        "options": [dict(_option(option)) for option in function.options],
        "examples": [_example(example) for example in function.examples],
    }
    return {name: value for name, value in data.items() if value or name == "aliases"}


def _option(option: Option) -> Iterator[tuple[str, Any]]:
    """What is true of an option, without what is true of most."""
    usual = Option._field_defaults
    for name, value in option._asdict().items():
        if name == "summary":
            yield name, _text(option.summary)
        elif name == "words":
            if option.words is not None:
                yield name, {"yes": option.words[0], "no": option.words[1]}
        elif name not in usual or value != usual[name]:
            yield name, [*value] if name in {"dates", "lists"} else value


def _example(example: Example) -> Data:
    shown = {"options": example.options, "answer": example.answer}
    return shown if example.portal is None else {**shown, "portal": example.portal}


def _part(part: Structure) -> Any:
    if isinstance(part, Text):
        return _text(part)
    if isinstance(part, list):
        return [_part(item) for item in part]
    return {name: _part(item) for name, item in part.items()}


def _text(text: Text) -> Data:
    return {"en": text.en, "ru": text.ru}
