"""The spec as data: what every later step works on. Frozen, without behaviour.

Text in here comes from the spec and is not trusted: it reaches a file only through ``text``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from .glossary import PhrasePlace
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
        digest: of everything that what is made of the method depends on; empty where nobody asks.
    """

    file: str
    method: str
    version: int
    python: tuple[str, ...]
    replacement: str | None
    uses: tuple[str, ...]
    params: tuple[str, ...]
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
        digest=digest,
    )


def named_in(fields: Iterable[Field]) -> set[str]:
    """Every type that fields name, at any depth."""
    found: set[str] = set()
    for item in fields:
        found |= {alternative.name for alternative in item.type.alternatives}
        if item.fields:
            found |= named_in(item.fields)
    return found


@dataclass(frozen=True, slots=True)
class OintOption:
    """An option of an ``oint`` function."""

    option: str
    short: str
    name: str
    russian: str
    type: Literal["string", "number", "date"]
    required: bool
    summary: str
    role: Literal["url", "token"] | None
    sends: str | None
    format: Literal["offset", "local"] | None


@dataclass(frozen=True, slots=True)
class OintExample:
    """A documented call of an ``oint`` function, what it sends, and its documented answer."""

    options: dict[str, Any]
    request: dict[str, Any] | None
    answer: Any


@dataclass(frozen=True, slots=True)
class OintFunction:
    """One function of OpenIntegrations."""

    file: str
    function: str
    russian: str
    aliases: tuple[str, ...]
    area: str
    summary: str
    calls: str | None
    local: str | None
    oauth: str | None
    options: tuple[OintOption, ...]
    examples: tuple[OintExample, ...]


@dataclass(frozen=True, slots=True)
class OintLibrary:
    """The names of the OpenIntegrations library that the functions belong to."""

    library: str
    module: str
    docs: str


@dataclass(frozen=True, slots=True)
class Api:
    """What is true of the whole API."""

    title: str
    client: str
    command: str
    docs: str
    oint: OintLibrary | None
    custom_fields: str | None = None
    file: str = "api.yaml"


@dataclass(frozen=True, slots=True)
class Spec:
    """A whole spec folder."""

    api: Api
    methods: tuple[Method, ...]
    records: tuple[Record, ...]
    errors: tuple[Error, ...]
    oint: tuple[OintFunction, ...]
    unused_phrases: tuple[PhrasePlace, ...] = ()

    def record(self, name: str) -> Record | None:
        """The record of that name."""
        return next((record for record in self.records if record.record == name), None)
