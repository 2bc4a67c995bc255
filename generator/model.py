"""The spec as data: what every later step works on. Frozen, without behaviour.

Text in here comes from the spec and is not trusted: it reaches a file only through ``text``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from .glossary import PhrasePlace

Json: TypeAlias = Any
"""Data as ``yaml_strict.load`` gives it."""

Path: TypeAlias = tuple[str | int, ...]
"""Where something stands in a spec file: keys and indices from the top."""

SCALARS: Final = (
    "integer",
    "number",
    "string",
    "boolean",
    "flag",
    "datetime",
    "date",
    "time",
    "object",
    "array",
    "any",
    "file",
    "filter",
    "null",
    "true",
    "false",
)
"""The types that are not records."""


class _Missing:
    """Stands for a default that the documentation does not give (``null`` is one)."""

    def __repr__(self) -> str:
        return "MISSING"


MISSING: Final = _Missing()


@dataclass(frozen=True, slots=True)
class Alternative:
    """One of the types that a value may have: a scalar or a record, in lists and maps.

    Attributes:
        wraps: ``[]`` for each list and ``{}`` for each map around it, the innermost first.
    """

    name: str
    wraps: str = ""

    @property
    def outer(self) -> str:
        """The outermost list or map; empty when there is none."""
        return self.wraps[-2:]

    @property
    def inner(self) -> Alternative:
        """What is in the outermost list or map."""
        return Alternative(self.name, self.wraps[:-2])


@dataclass(frozen=True, slots=True)
class Type:
    """What a value may be."""

    alternatives: tuple[Alternative, ...]

    def has(self, name: str) -> bool:
        """Whether the type is one of the alternatives, alone or in lists and maps."""
        return any(item.name == name for item in self.alternatives)


@dataclass(frozen=True, slots=True)
class Value:
    """One allowed value and its meaning."""

    value: str | int | float
    meaning: str | None


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter, a field of an object, or a whole result."""

    name: str
    python: str
    type: Type
    path: Path
    summary: str | None = None
    required: bool = False
    required_if: str | None = None
    optional: bool = False
    values: tuple[Value, ...] = ()
    open: bool = False
    default: Any = MISSING
    false_as: Any = MISSING
    operators: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class Error:
    """An error that a method answers.

    Attributes:
        kind: what it is caught as; see ``runtime/error_kinds.py``.
    """

    code: str
    when: str | None = None
    http: int | None = None
    message: str | None = None
    field: str | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A documented request, the whole documented answer, or both, where the page shows them."""

    answer: dict[str, Any] | None
    call: dict[str, Any] | None
    http: int
    title: str | None
    path: Path


@dataclass(frozen=True, slots=True)
class PagingSpec:
    """How a list goes on; see ``runtime/endpoint.py``."""

    style: Literal["start", "nav", "pagination", "offset", "page"]
    items: tuple[str, ...]
    size: int
    id: str | None = None
    by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deprecation:
    """Why a method should not be used any more, and the method or group (``a.b.*``) to use."""

    replacement: str | None
    because: str | None


@dataclass(frozen=True, slots=True)
class Correction:
    """A place where the documentation is wrong and the spec is not."""

    field: str
    page: str
    because: str


@dataclass(frozen=True, slots=True)
class Method:
    """One REST method."""

    file: str
    method: str
    version: int
    python: tuple[str, ...]
    summary: str
    description: str | None
    scope: tuple[str, ...]
    access: str
    effect: Literal["read", "write"]
    docs: str
    envelope: bool
    """Whether the result stands in an envelope; if not, the whole answer is the result."""
    deprecated: Deprecation | None
    params: tuple[Field, ...]
    one_of: tuple[tuple[str, ...], ...]
    returns: Field
    paging: PagingSpec | None
    errors: tuple[Error, ...]
    examples: tuple[Example, ...]
    corrections: tuple[Correction, ...]

    @property
    def key(self) -> str:
        """Name that is unique over both versions."""
        return f"v3/{self.method}" if self.version == 3 else self.method


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
class Record:
    """A shape that several methods share."""

    file: str
    record: str
    python: str
    summary: str
    fields: tuple[Field, ...]


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
