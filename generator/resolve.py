"""From loaded, schema-checked data to the model: types, names, references.

Collects every problem instead of stopping at the first one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .glossary import Glossary, Phrases
from .model import Api, Json
from .names import camel, class_name, snake
from .oint_files import read_library
from .plain import entries
from .problems import Problem, SpecError, did_you_mean, did_you_mean_path, dotted, shown
from .runtime.endpoint import usual_size
from .runtime.error_kinds import Call, Fault, kind_of
from .runtime.nearest import folded
from .runtime.schema.methods import (
    MISSING,
    Correction,
    Deprecation,
    Error,
    Example,
    Field,
    Method,
    PagingSpec,
    Path,
    Record,
    Value,
)
from .runtime.schema.scalars import SCALARS
from .runtime.schema.types import Alternative, Type, TypeExpressionError, parse_type
from .text import ident
from .yaml_strict import load, locate

_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
_UNKNOWN = Type((Alternative("any"),))


@dataclass(slots=True)
class Source:
    """A spec file while it is being resolved.

    Attributes:
        file: its path, for messages.
        relative: its path below the spec folder.
        digest: of its content; empty where nobody asks.
        waits: whether the data are still to be read from the text.
    """

    file: str
    relative: str
    text: str
    data: Json
    problems: list[Problem]
    digest: str = ""
    waits: bool = False

    def read(self, check: Callable[[Json, str, str], list[Problem]]) -> None:
        """Read the text, if that has not been done, and hold what it says against its schema.

        Args:
            check: what is wrong with the data of a file, by its data, name and text.
        """
        if self.waits:
            self.waits = False
            try:
                self.data = load(self.text, self.file)
            except SpecError as error:
                self.problems.extend(error.problems)
        if not self.problems:
            self.problems.extend(check(self.data, self.file, self.text))

    def problem(self, path: Path, message: str, rule: str) -> None:
        """Note a problem at a place in the file."""
        self.problems.append(
            Problem(self.file, locate(self.text, path), dotted(path), message, rule)
        )


@dataclass(frozen=True, slots=True)
class PublicNames:
    """What ``names.yaml`` fixes."""

    methods: Mapping[str, str] = field(default_factory=lambda: {})
    params: Mapping[str, Mapping[str, str]] = field(default_factory=lambda: {})
    records: Mapping[str, str] = field(default_factory=lambda: {})


def read_names(data: Json) -> PublicNames:
    """The content of ``names.yaml``."""
    return PublicNames(
        methods=data.get("methods") or {},
        params=data.get("params") or {},
        records=data.get("records") or {},
    )


@dataclass(frozen=True, slots=True)
class _Names:
    """What the fields of a method are called in Python and in words, beside what they say."""

    phrases: Phrases
    renamed: Mapping[str, str] = field(default_factory=lambda: {})


class Resolver:
    """Makes model objects; knows the records that exist, the fixed names and the glossary."""

    def __init__(
        self, records: Mapping[str, object], names: PublicNames, glossary: Glossary | None = None
    ) -> None:
        self._known = {*SCALARS, *records}
        self._names = names
        self._glossary = glossary or Glossary({})

    def record(self, source: Source) -> Record:
        """Make a record of a file below ``records/``."""
        data = source.data
        name: str = data["record"]
        last = name.rsplit(".", 1)[-1]
        return Record(
            file=source.file,
            record=name,
            python=self._names.records.get(name, class_name(camel(last))),
            summary=data["summary"],
            fields=self._fields(
                source, data["fields"], ("fields",), _Names(self._glossary.of(name))
            ),
        )

    def method(self, source: Source, version: int) -> Method:
        """Make a method of a method file."""
        data = source.data
        name: str = data["method"]
        key = f"v3/{name}" if version == 3 else name
        fixed = self._names.methods.get(key)
        renamed = self._names.params.get(key, {})
        phrases = self._glossary.of(key.replace("/", "."))
        params = self._fields(
            source, data.get("params") or {}, ("params",), _Names(phrases, renamed)
        )
        _check_unique(source, params)
        return Method(
            file=source.file,
            method=name,
            version=version,
            python=tuple(fixed.split(".")) if fixed else tuple(map(snake, name.split("."))),
            summary=data["summary"],
            description=data.get("description"),
            scope=tuple(data["scope"]),
            access=data["access"],
            effect=data["effect"],
            docs=data["docs"],
            envelope=data.get("envelope", True),
            deprecated=_optional(data.get("deprecated"), _deprecation),
            params=params,
            one_of=self._one_of(source, params),
            returns=self._field(source, "result", data["returns"], ("returns",), _Names(phrases)),
            paging=_optional(data.get("paging"), _paging),
            errors=read_errors(
                data.get("errors") or [],
                Call(name, data["effect"], tuple(data.get("params") or ())),
            ),
            examples=_examples(data.get("examples") or []),
            corrections=tuple(
                Correction(item["field"], item["page"], item["because"])
                for item in entries(data.get("corrections"))
            ),
        )

    def _fields(
        self,
        source: Source,
        data: Mapping[str, Json],
        path: Path,
        names: _Names,
    ) -> tuple[Field, ...]:
        return tuple(
            self._field(source, name, entry, (*path, name), names) for name, entry in data.items()
        )

    def _field(
        self,
        source: Source,
        name: str,
        data: Json,
        path: Path,
        names: _Names,
    ) -> Field:
        kind = self._type(source, data["type"], (*path, "type"))
        return Field(
            name=name,
            python=names.renamed.get(name, snake(name)),
            type=kind,
            path=path,
            summary=data.get("summary") or names.phrases.get(name),
            required=bool(data.get("required")),
            required_if=data.get("required_if"),
            optional=bool(data.get("optional")),
            values=_values(source, data.get("values"), kind, (*path, "values")),
            open=bool(data.get("open")),
            default=data.get("default", MISSING),
            false_as=data.get("false_as", MISSING),
            operators=tuple(data.get("operators") or ()),
            prefixes=tuple(data.get("prefixes") or ()),
            fields=self._fields(
                source, data.get("fields") or {}, (*path, "fields"), _Names(names.phrases)
            ),
        )

    def _type(self, source: Source, text: str, path: Path) -> Type:
        try:
            return parse_type(text, self._known)
        except TypeExpressionError as error:
            hint = did_you_mean_path(error.word, self._known)
            source.problem(path, f'{error} "{error.word}"{hint}', "unknown-type")
            return _UNKNOWN

    def _one_of(self, source: Source, params: tuple[Field, ...]) -> tuple[tuple[str, ...], ...]:
        groups: list[tuple[str, ...]] = []
        known = [param.name for param in params]
        for index, group in enumerate(entries(source.data.get("one_of"))):
            for position, name in enumerate(group):
                if name not in known:
                    hint = did_you_mean(name, known)
                    message = f"no parameter is called {shown(name)}{hint}"
                    source.problem(("one_of", index, position), message, "unknown-parameter")
            groups.append(tuple(name for name in group if name in known))
        return tuple(groups)


def read_errors(data: list[Json], call: Call | None = None) -> tuple[Error, ...]:
    """The errors of a method, with the kind that they have by rule; or those of ``errors.yaml``."""
    errors = (
        Error(
            code=item["code"],
            when=item.get("when"),
            http=item.get("http"),
            message=item.get("message"),
            field=item.get("field"),
            kind=item.get("kind"),
        )
        for item in data
    )
    if call is None:
        return tuple(errors)
    return tuple(
        error._replace(kind=error.kind or kind_of(call, fault_of(error))) for error in errors
    )


def fault_of(error: Error) -> Fault:
    """What the rule of kinds looks at."""
    return Fault(error.code, error.message, error.when, error.http, error.field)


def read_api(data: Json) -> Api:
    """The content of ``api.yaml``."""
    return Api(
        title=data["title"],
        client=data["client"],
        command=data["command"],
        docs=data["docs"],
        oint=read_library(data["oint"]) if "oint" in data else None,
        custom_fields=data.get("custom_fields"),
        zones=tuple(data.get("zones", ())),
    )


def _optional(data: Json, make: Callable[[Json], Any]) -> Any:
    return None if data is None else make(data)


def _deprecation(data: Json) -> Deprecation:
    return Deprecation(data.get("replacement"), data.get("because"))


def _paging(data: Json) -> PagingSpec:
    items = tuple(data["items"].split(".")) if data.get("items") else ()
    by = tuple(data["by"].split(".")) if data.get("by") else ()
    size = data.get("size", usual_size(data["style"]))
    return PagingSpec(data["style"], items, size, data.get("id"), by)


def _examples(data: list[Json]) -> tuple[Example, ...]:
    return tuple(
        Example(
            answer=item.get("answer"),
            call=item.get("call"),
            http=item.get("http", 200),
            title=item.get("title"),
            path=("examples", index),
        )
        for index, item in enumerate(data)
    )


def _values(
    source: Source, data: Mapping[str, str | None] | None, kind: Type, path: Path
) -> tuple[Value, ...]:
    if not data:
        return ()
    numbers = kind.has("integer") and not kind.has("string")
    found: list[Value] = []
    for text, meaning in data.items():
        if not numbers:
            found.append(Value(text, meaning))
            continue
        if _INTEGER.fullmatch(text):
            found.append(Value(int(text), meaning))
        else:
            message = f"{shown(text)} is no integer as JSON writes it, such as -5 or 10"
            source.problem((*path, text), message, "value-type")
    return tuple(found)


def _check_unique(source: Source, params: tuple[Field, ...]) -> None:
    seen: dict[str, Field] = {}
    for param in params:
        try:
            ident(param.python)
        except ValueError:
            source.problem(
                param.path, f'"{param.python}" cannot be a Python argument', "python-name"
            )
        other = seen.setdefault(folded(param.python), param)
        if other is not param:
            source.problem(
                param.path,
                f'"{param.name}" and "{other.name}" become one Python argument, '
                f'"{param.python}"; name one of them in names.yaml',
                "name-collision",
            )
