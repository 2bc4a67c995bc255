"""What must agree within a spec for a build to make sense: names, references, examples.

Each check notes problems in the source it concerns. Taste is not checked here but in ``lint``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from .catalogue import Catalogue
from .model import Api, MethodFacts
from .name_checks import check_name
from .names import (
    RESERVED_ARGUMENTS,
    RESERVED_CLASSES,
    RESERVED_EXPORTS,
    RESERVED_MEMBERS,
    snake,
)
from .oint_checks import check_oint
from .plain import entries, is_list, is_object
from .problems import did_you_mean, did_you_mean_path, shown
from .public import PUBLIC
from .resolve import PublicNames, Source
from .runtime.schema.fitting import Fitting
from .runtime.schema.methods import MISSING, Field, Method, Path, Record

Sources = Mapping[str, Source]


class MethodChecks:
    """What must be true of a method by itself, and with the records that it names."""

    def __init__(self, records: Mapping[str, Record], custom: re.Pattern[str] | None) -> None:
        self._records = records
        self._asked = Fitting(records, custom=custom)
        self._answered = Fitting(records, answers=True, custom=custom)

    def check(self, source: Source, method: Method) -> None:
        """Run all of them; problems land in the source."""
        _check_place(source, method.key.replace("/", "."))
        _check_python_path(source, method)
        check_fields(source, method.params, self._asked)
        check_fields(source, (method.returns,), self._answered)
        _check_whole_numbers(source)
        _check_paging(source, method, self._records)
        _check_examples(source, method, self._asked, self._answered)
        _check_corrections(source, method)


def check_frame(api: Api, records: tuple[Record, ...], sources: Sources) -> None:
    """What must be true of the records and of what holds for the whole API."""
    fitting = Fitting({record.record: record for record in records})
    for record in records:
        _check_place(sources[record.file], f"records.{record.record}")
        check_fields(sources[record.file], record.fields, fitting)
    for source in sources.values():
        if source.relative == "errors.yaml" and not source.problems:
            _check_whole_numbers(source)
    _check_api_names(api, sources)
    _check_record_names(records, sources)


def check_together(
    catalogue: Catalogue, names: PublicNames, sources: Sources, described: frozenset[str]
) -> None:
    """What must agree between files.

    Args:
        catalogue: what could be read.
        names: the content of ``names.yaml``.
        sources: the files.
        described: names of all methods that have a file, be it right or wrong.
    """
    _check_method_names(catalogue.facts, sources)
    _check_fixed_names(catalogue, names, sources, described)
    _check_replacements(catalogue.facts, sources, described)
    check_oint(catalogue, sources, described)
    _check_glossary(catalogue, sources, described)


def custom_fields(api: Api, sources: Sources) -> re.Pattern[str] | None:
    """The names of fields that each portal has of its own."""
    if api.custom_fields is None:
        return None
    try:
        return re.compile(api.custom_fields)
    except (re.error, OverflowError, RecursionError) as error:
        source = next(item for item in sources.values() if item.relative == "api.yaml")
        message = f"is no regular expression: {error}"
        source.problem(("custom_fields",), message, "custom-fields")
        return None


def _check_place(source: Source, expected: str) -> None:
    actual = source.relative.rsplit(".", 1)[0].replace("/", ".")
    if actual != expected:
        key = "record" if expected.startswith("records.") else "method"
        folder = expected.replace(".", "/")
        source.problem((key,), f"belongs into {folder}.yaml, by its name", "place")


def _check_api_names(api: Api, sources: Sources) -> None:
    """Whether the client and the library of functions can stand in the package's own module."""
    source = next(item for item in sources.values() if item.relative == "api.yaml")
    taken = {name: "the package exports itself" for group in PUBLIC.values() for name in group}
    taken |= dict.fromkeys(RESERVED_CLASSES, "the generated modules import")
    taken |= dict.fromkeys(RESERVED_EXPORTS, "the package uses itself")
    wanted: list[tuple[Path, str]] = [
        (("client",), api.client),
        (("client",), f"Async{api.client}"),
    ]
    if api.oint is not None:
        wanted.append((("oint", "module"), api.oint.module))
    for path, name in wanted:
        check_name(source, path, name)
        if name in taken or name.startswith("_"):
            why = taken.get(name, "begins like what is private to the package")
            message = f'"{name}" is a name that {why}; choose another one'
            source.problem(path, message, "name-collision")
        taken.setdefault(name, f"{path[0]} gives already")


def _check_python_path(source: Source, method: Method) -> None:
    for part in method.python:
        check_name(source, ("method",), part, for_file=True)
    first = method.python[0]
    if method.version == 2 and (first in RESERVED_MEMBERS or first == "v3"):
        source.problem(
            ("method",),
            f'"{first}" is a name of the client itself; name the method in names.yaml',
            "name-collision",
        )


def _check_method_names(methods: Iterable[MethodFacts], sources: Sources) -> None:
    seen: dict[tuple[str, ...], MethodFacts] = {}
    for method in methods:
        source = sources[method.file]
        other = seen.setdefault(method.path, method)
        if other is not method and other.method == method.method:
            source.problem(("method",), f"is described twice: also in {other.file}", "place")
        elif other is not method:
            source.problem(
                ("method",),
                f"{method.method} and {other.method} ({other.file}) become one Python name, "
                f"{'.'.join(method.python)}; name one of them in names.yaml",
                "name-collision",
            )


def _check_record_names(records: Iterable[Record], sources: Sources) -> None:
    seen: dict[tuple[str, str], Record] = {}
    for record in records:
        source = sources[record.file]
        check_name(source, ("record",), record.python)
        for part in record.record.split(".")[:-1]:
            check_name(source, ("record",), snake(part), for_file=True)
        group = record.record.rsplit(".", 1)[0] if "." in record.record else ""
        other = seen.setdefault((group, record.python), record)
        if other is not record:
            source.problem(
                ("record",),
                f"{record.record} and {other.record} ({other.file}) become one Python class, "
                f"{record.python}; name one of them in names.yaml",
                "name-collision",
            )


def _check_fixed_names(
    catalogue: Catalogue, names: PublicNames, sources: Sources, described: frozenset[str]
) -> None:
    source = next((item for item in sources.values() if item.relative == "names.yaml"), None)
    if source is None:
        return
    methods = {method.key: method for method in catalogue.facts}
    for section, fixed in (("methods", names.methods), ("params", names.params)):
        for key in fixed:
            if key not in methods and key not in described:
                hint = did_you_mean_path(key, methods)
                source.problem((section, key), f'no method is called "{key}"{hint}', "unknown-name")
    for key, renamed in names.params.items():
        known = list(methods[key].params) if key in methods else list(renamed)
        for name, python in renamed.items():
            path = ("params", key, name)
            if name not in known:
                message = f'{key} has no parameter "{name}"{did_you_mean(name, known)}'
                source.problem(path, message, "unknown-name")
            _check_free(source, path, python, RESERVED_ARGUMENTS)
    known_records = [record.record for record in catalogue.records]
    for key, python in names.records.items():
        if key not in known_records:
            hint = did_you_mean_path(key, known_records)
            source.problem(("records", key), f'no record is called "{key}"{hint}', "unknown-name")
        _check_free(source, ("records", key), python, RESERVED_CLASSES)


def _check_free(source: Source, path: Path, python: str, taken: frozenset[str]) -> None:
    if python in taken:
        message = f'"{python}" has another meaning there; choose another name, such as "{python}_"'
        source.problem(path, message, "name-collision")


def _check_paging(source: Source, method: Method, records: Mapping[str, Record]) -> None:
    if method.paging is None:
        return
    found = items_field(method, records)
    if found is None:
        where = ".".join(method.paging.items) or "the result"
        source.problem(("paging",), f"{where} is no list in returns", "paging-items")
    fixed = {"nav": ("PARAMS",), "pagination": ("pagination",)}
    needed = fixed.get(method.paging.style, method.paging.by[:1])
    if method.paging.style in {"offset", "page"} and not needed:
        message = f"style {method.paging.style} needs by, the parameter that counts"
        source.problem(("paging",), message, "paging-parameter")
    known = [param.name for param in method.params]
    for name in needed:
        if name not in known:
            message = f"style {method.paging.style} needs the parameter {name}"
            source.problem(("paging", "style"), message, "paging-parameter")
        else:
            _check_counting(source, method, records)


def _check_counting(source: Source, method: Method, records: Mapping[str, Record]) -> None:
    """Whether the object that should hold the parameter that counts has such a field."""
    if method.paging is None or len(method.paging.by) < 2:
        return
    name, *_, own = method.paging.by
    holder = next(param for param in method.params if param.name == name)
    known = [item.name for item in _fields_of(holder, records)]
    if known and own not in known and not holder.open:
        message = f'{name} has no field "{own}"{did_you_mean(own, known)}'
        source.problem(("paging", "by"), message, "paging-parameter")


def items_field(method: Method, records: Mapping[str, Record]) -> Field | None:
    """The field of a list method's result that holds the items."""
    field: Field | None = method.returns
    for key in method.paging.items if method.paging else ():
        fields = _fields_of(field, records) if field else ()
        field = next((item for item in fields if item.name == key), None)
    if field is None or not any(
        item.outer or item.name == "array" for item in field.type.alternatives
    ):
        return None
    return field


def _fields_of(field: Field, records: Mapping[str, Record]) -> tuple[Field, ...]:
    for alternative in field.type.alternatives:
        if alternative.name in records:
            return records[alternative.name].fields
    return field.fields


def check_fields(source: Source, fields: Iterable[Field], fitting: Fitting) -> None:
    """Keys that mean nothing beside the type that they stand with, and defaults that are no values.

    Schemas cannot say this: a type is an expression, and may name a record.
    """
    for field in fields:
        kinds = {item.name for item in field.type.alternatives}
        holds = kinds & {"object", "filter", "any"}
        for key, present, needed in (
            ("fields", field.fields, holds - {"any"}),
            ("prefixes", field.prefixes, holds or kinds & fitting.records.keys()),
            ("false_as", field.false_as is not MISSING, kinds & {"boolean"}),
        ):
            if present and not needed:
                wanted = "boolean" if key == "false_as" else "object"
                message = f'means nothing under the type "{field.type.text}": it has no {wanted}'
                source.problem((*field.path, key), message, "misplaced-key")
        if field.default is not MISSING and field.default is not None:
            for found in fitting.findings(field.default, field, (*field.path, "default")):
                source.problem(found.path, found.message, "default-type")
        check_fields(source, field.fields, fitting)


def _check_whole_numbers(source: Source) -> None:
    """JSON Schema takes 400.0 for an integer; Python and people do not."""
    data: dict[str, Any] = source.data if is_object(source.data) else {}
    paging: Any = data.get("paging")
    size: Any = paging.get("size") if is_object(paging) else None
    places: list[tuple[Path, Any]] = [(("paging", "size"), size)]
    for key in ("errors", "examples"):
        listed = enumerate(entries(data.get(key)))
        places += [((key, index, "http"), item.get("http")) for index, item in listed]
    for path, value in places:
        if isinstance(value, float):
            source.problem(path, f"must be a whole number, such as {value:.0f}", "whole-number")


def _check_examples(source: Source, method: Method, asked: Fitting, answered: Fitting) -> None:
    for example in method.examples:
        if example.call is not None:
            _check_call(source, method, example.call, (*example.path, "call"), asked)
        if example.answer is not None and example.http < 300 and "error" not in example.answer:
            path = (*example.path, "answer", "result")
            if "result" not in example.answer:
                source.problem((*example.path, "answer"), "lacks result", "example-answer")
                continue
            result = example.answer["result"]
            for found in answered.findings(result, method.returns, path):
                source.problem(found.path, found.message, "example-answer")


def _check_call(
    source: Source, method: Method, call: dict[str, Any], path: Path, asked: Fitting
) -> None:
    known = {param.name: param for param in method.params}
    for name, value in call.items():
        param = known.get(name)
        if param is None:
            hint = did_you_mean(name, list(known))
            message = f'{method.method} declares no parameter "{name}"{hint}'
            source.problem((*path, name), message, "example-parameter")
            continue
        for found in asked.findings(value, param, (*path, name)):
            source.problem(found.path, found.message, "example-call")
    for param in method.params:
        if param.required and param.name not in call:
            source.problem(path, f"lacks {param.name}, which is required", "example-call")
    for group in method.one_of:
        if not any(name in call for name in group):
            source.problem(path, f"gives none of {', '.join(group)}", "example-call")


def _check_corrections(source: Source, method: Method) -> None:
    for index, correction in enumerate(method.corrections):
        if not _exists(source.data, correction.field):
            source.problem(
                ("corrections", index, "field"),
                f'"{correction.field}" does not stand in this file',
                "correction-field",
            )


def _exists(data: Any, dotted_path: str) -> bool:
    """Whether a dotted path leads somewhere; keys may hold dots themselves."""
    if dotted_path == "":
        return True
    if is_list(data):
        index, _, rest = dotted_path.partition(".")
        return index.isdigit() and int(index) < len(data) and _exists(data[int(index)], rest)
    return is_object(data) and any(
        _exists(value, dotted_path[len(key) :].lstrip("."))
        for key, value in data.items()
        if dotted_path == key or dotted_path.startswith(f"{key}.")
    )


def _check_replacements(
    methods: Iterable[MethodFacts], sources: Sources, described: frozenset[str]
) -> None:
    known = {method.method for method in methods} | described
    groups = {f"{name[:at]}.*" for name in known for at, sign in enumerate(name) if sign == "."}
    for method in methods:
        name = method.replacement
        if name is not None and name not in known and name not in groups:
            hint = did_you_mean_path(name, sorted(known))
            sources[method.file].problem(
                ("deprecated", "replacement"), f'no method is called "{name}"{hint}', "unknown-name"
            )


def _check_glossary(catalogue: Catalogue, sources: Sources, described: frozenset[str]) -> None:
    """Whether each group of phrases is one of methods or records: else nothing ever takes them."""
    names = {name.replace("/", ".") for name in described}
    names |= {record.record for record in catalogue.records}
    groups = {"*", *names} | {
        name[:at] for name in names for at, sign in enumerate(name) if sign == "."
    }
    for source in sources.values():
        if source.relative.startswith("glossary/") and not source.problems:
            for group in source.data["groups"]:
                if group not in groups:
                    hint = did_you_mean(group, groups)
                    message = f"no method or record begins with {shown(group)}{hint}"
                    source.problem(("groups", group), message, "unknown-name")
