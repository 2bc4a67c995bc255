"""The data files of the package: what help texts, the mock and error messages read at run time.

JSON, one method a line, so that a change shows as a changed line. Nothing in them is code.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .consistency import items_field
from .docs import page_url
from .index_page import index_row
from .model import Api
from .names import OWN_COMMANDS
from .runtime.hidden import visible_json
from .runtime.schema.methods import MISSING, Error, Example, Field, Method, Record, kebab
from .tree import full_path

Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class MethodLines:
    """What the files of the whole API say of one method: a line in each."""

    index: str
    details: str
    page: str


def method_lines(method: Method, api: Api, records: Mapping[str, Record]) -> MethodLines:
    """The lines of a method."""
    entry = _index_entry(method, api)
    details = line(_details(method, api, records))
    return MethodLines(
        index=line({**entry, "size": len(details.encode())}),
        details=f"{json.dumps(method.key)}: {details}",
        page=index_row(entry, api),
    )


def index(api: Api, package: str, lines: Iterable[MethodLines]) -> str:
    """``index.json``: every method in a line."""
    head = {
        "title": api.title,
        "package": package,
        "client": api.client,
        "command": api.command,
        "custom_fields": api.custom_fields,
    }
    start = visible_json(json.dumps(head, ensure_ascii=False, indent=0))[:-2]
    return f'{start},\n"methods": [\n' + ",\n".join(item.index for item in lines) + "\n]\n}\n"


def zones(api: Api) -> str:
    """``zones.json``: the domains below which portals are, read at the first call of a portal."""
    return line({"zones": list(api.zones)}) + "\n"


def details(lines: Iterable[MethodLines]) -> str:
    """``methods.json``: what the spec says of each method, by its key.

    One line a method, in the order of the index, which says how long each is: so the SDK reads one
    without the others, and a method that changes moves one line of either file.
    """
    return "{\n" + ",\n".join(item.details for item in lines) + "\n}\n"


def records(listed: Iterable[Record]) -> str:
    """``records.json``: the shapes that several methods share."""
    lines = [f"{json.dumps(record.record)}: {line(_record(record))}" for record in listed]
    return "{\n" + ",\n".join(lines) + "\n}\n" if lines else "{}\n"


def errors(listed: Iterable[Error]) -> str:
    """``errors.json``: the errors that any method may answer."""
    lines = [line(_error(error)) for error in listed]
    return '{"errors": [\n' + ",\n".join(lines) + "\n]}\n"


def line(data: Data) -> str:
    """An entry of a data file, on one line."""
    return visible_json(json.dumps(data, ensure_ascii=False))


def _index_entry(method: Method, api: Api) -> Data:
    path = full_path(method)
    return {
        "method": method.method,
        "version": method.version,
        "python": ".".join(path),
        "command": _command(method, path),
        "scope": list(method.scope),
        "effect": method.effect,
        "summary": method.summary,
        "deprecated": _deprecated(method),
        "page": page_url(api, method.docs),
    }


def _command(method: Method, path: tuple[str, ...]) -> str:
    """The words of a method's command; where they begin as one of the program's own, ``api``."""
    words = [kebab(part) for part in path]
    return f"api {method.method}" if words[0] in OWN_COMMANDS else " ".join(words)


def _deprecated(method: Method) -> Data | None:
    if method.deprecated is None:
        return None
    return {"replacement": method.deprecated.replacement, "because": method.deprecated.because}


def _details(method: Method, api: Api, records: Mapping[str, Record]) -> Data:
    paged = method.paging if items_field(method, records) else None
    return {
        "summary": method.summary,
        "description": method.description,
        "access": method.access,
        "scope": list(method.scope),
        "effect": method.effect,
        "page": page_url(api, method.docs),
        **({} if method.envelope else {"envelope": False}),
        "deprecated": _deprecated(method),
        "params": [_param(param) for param in method.params],
        "one_of": [list(group) for group in method.one_of],
        "returns": _without_name(_field(method.returns)),
        "paging": {
            "style": paged.style,
            "items": list(paged.items),
            "size": paged.size,
            "id": paged.id,
            "by": list(paged.by),
        }
        if paged
        else None,
        "errors": [_error(error) for error in method.errors],
        "examples": [_example(example) for example in method.examples],
    }


def _param(param: Field) -> Data:
    return {**_field(param), "python": param.python}


def _record(record: Record) -> Data:
    return {
        "python": record.python,
        "summary": record.summary,
        "fields": [_field(item) for item in record.fields],
    }


def _field(item: Field) -> Data:
    """A field of an object or a result: only what it says."""
    said: Data = {
        "name": item.name,
        "type": item.type.text,
        "summary": item.summary,
        "required": item.required,
        "required_if": item.required_if,
        "optional": item.optional,
        "values": {str(value.value): value.meaning for value in item.values},
        "open": item.open,
        "operators": list(item.operators),
        "prefixes": list(item.prefixes),
        "fields": [_field(inner) for inner in item.fields],
    }
    given = {name: value for name, value in said.items() if value}
    for name, value in (("default", item.default), ("false_as", item.false_as)):
        if value is not MISSING:
            given[name] = value
    return given


def _without_name(data: Data) -> Data:
    return {name: value for name, value in data.items() if name != "name"}


def _error(error: Error) -> Data:
    return {
        "code": error.code,
        "http": error.http,
        "message": error.message,
        "field": error.field,
        "when": error.when,
        "kind": error.kind,
    }


def _example(example: Example) -> Data:
    data: Data = {"title": example.title, "http": example.http}
    if example.answer is not None:
        data["answer"] = example.answer
    if example.call is not None:
        data["call"] = example.call
    return data
