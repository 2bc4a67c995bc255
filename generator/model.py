"""The spec as data: what every later step works on. Frozen, without behaviour.

Text in here comes from the spec and is not trusted: it reaches a file only through ``text``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from .glossary import PhrasePlace
from .runtime.oint.model import Function, Text
from .runtime.schema.methods import Error, Field, Method, Record
from .runtime.schema.scalars import SCALARS

Json: TypeAlias = Any
"""Data as ``yaml_strict.load`` gives it."""


@dataclass(frozen=True, slots=True)
class MethodFacts:
    """What a build asks of a method before it needs the whole of it.

    Attributes:
        file: its file, as messages show it.
        uses: records that its types name.
        params: names of its parameters on the wire.
        inner: those of the fields in them, behind dots: ``fields.TITLE``.
        digest: of everything that what is made of the method depends on; empty where nobody asks.
    """

    file: str
    method: str
    version: int
    python: tuple[str, ...]
    replacement: str | None
    uses: tuple[str, ...]
    params: tuple[str, ...]
    inner: tuple[str, ...]
    digest: str = ""

    @property
    def key(self) -> str:
        """Name that is unique over both versions."""
        return f"v3/{self.method}" if self.version == 3 else self.method

    @property
    def path(self) -> tuple[str, ...]:
        """The method's Python path from the client on."""
        return ("v3", *self.python) if self.version == 3 else self.python


def facts_of(method: Method, digest: str = "") -> MethodFacts:
    """The facts of a method."""
    used = named_in((*method.params, method.returns)) - set(SCALARS)
    return MethodFacts(
        file=method.file,
        method=method.method,
        version=method.version,
        python=method.python,
        replacement=method.deprecated.replacement if method.deprecated else None,
        uses=tuple(sorted(used)),
        params=tuple(param.name for param in method.params),
        inner=tuple(name for param in method.params for name in _inner(param, param.name)),
        digest=digest,
    )


def _inner(field: Field, name: str) -> Iterator[str]:
    """The names of all fields in a field, behind dots."""
    for item in field.fields:
        below = f"{name}.{item.name}"
        yield below
        yield from _inner(item, below)


def named_in(fields: Iterable[Field]) -> set[str]:
    """Every type that fields name, at any depth."""
    found: set[str] = set()
    for item in fields:
        found |= {alternative.name for alternative in item.type.alternatives}
        if item.fields:
            found |= named_in(item.fields)
    return found


@dataclass(frozen=True, slots=True)
class OintFile:
    """One function of OpenIntegrations as it stands in the spec.

    Attributes:
        file: where it stands.
        function: what it is; the page of its method is filled in later.
        corrections: what the pages of the original say otherwise.
        undocumented: options that are sent although the page of the method does not have them.
    """

    file: str
    function: Function
    corrections: tuple[str, ...]
    undocumented: frozenset[str]


@dataclass(frozen=True, slots=True)
class OintShared:
    """An option that all functions have which call a method."""

    name: str
    russian: str
    summary: Text


@dataclass(frozen=True, slots=True)
class OintLibrary:
    """The names of the OpenIntegrations library that the functions belong to."""

    library: str
    module: str
    docs: str
    areas: Mapping[str, Text]
    url: OintShared
    token: OintShared


@dataclass(frozen=True, slots=True)
class Api:
    """What is true of the whole API."""

    title: str
    client: str
    command: str
    docs: str
    oint: OintLibrary | None
    custom_fields: str | None = None
    zones: tuple[str, ...] = ()
    file: str = "api.yaml"


@dataclass(frozen=True, slots=True)
class Spec:
    """A whole spec folder."""

    api: Api
    methods: tuple[Method, ...]
    records: tuple[Record, ...]
    errors: tuple[Error, ...]
    oint: tuple[OintFile, ...]
    unused_phrases: tuple[PhrasePlace, ...] = ()

    def record(self, name: str) -> Record | None:
        """The record of that name."""
        return next((record for record in self.records if record.record == name), None)
