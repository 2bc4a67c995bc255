# Copied from generator/runtime/schema/methods.py: edit it there, then build.
"""What a method is: parameters, result, errors, examples, paging, effect. Data without behaviour.

Text in here comes from the spec and is not trusted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from .types import Type

Path: TypeAlias = tuple[str | int, ...]
"""Where something stands: keys and indices from the top."""

Effect: TypeAlias = Literal["read", "write"]
PagingStyle: TypeAlias = Literal["start", "nav", "pagination", "offset", "page"]


class _Missing:
    """Stands for a default that the documentation does not give (``null`` is one)."""

    def __repr__(self) -> str:
        return "MISSING"


MISSING: Final = _Missing()


def kebab(python: str) -> str:
    """The name of a Python argument as a long option, or of a method as a command."""
    return python.strip("_").replace("_", "-")


class Value(NamedTuple):
    """One allowed value and its meaning."""

    value: str | int | float
    meaning: str | None


class Field(NamedTuple):
    """A parameter, a field of an object, or a whole result.

    Attributes:
        name: on the wire.
        python: of the argument.
        type: what the value may be.
        path: where the field stands in its spec file; empty in shipped data.
        required: whether a request must have it.
        required_if: when a request must have it, in words.
        optional: whether an answer may leave it out.
        values: the values that are allowed, where they are listed.
        open: whether there are others than those listed: values, or keys of an object.
        default: what the portal takes if it is left out.
        false_as: what stands for ``False`` on the wire.
        operators: comparisons that the page lists for a filter.
        prefixes: what may stand before the names of fields, in filters.
        fields: what an object holds.
    """

    name: str
    python: str
    type: Type
    path: Path = ()
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

    @property
    def option(self) -> str:
        """The name of its option on a command line."""
        return kebab(self.python)


class Record(NamedTuple):
    """A shape that several methods share.

    Attributes:
        file: of the spec; empty in shipped data.
        record: its name in type expressions.
        python: name of its class.
    """

    file: str
    record: str
    python: str
    summary: str
    fields: tuple[Field, ...]


class Error(NamedTuple):
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


class Example(NamedTuple):
    """A documented request, the whole documented answer, or both, where the page shows them."""

    answer: dict[str, Any] | None
    call: dict[str, Any] | None
    http: int
    title: str | None
    path: Path = ()


class PagingSpec(NamedTuple):
    """How a list goes on; see ``runtime/endpoint.py``."""

    style: PagingStyle
    items: tuple[str, ...]
    size: int
    id: str | None = None
    by: tuple[str, ...] = ()


class Deprecation(NamedTuple):
    """Why a method should not be used any more, and the method or group (``a.b.*``) to use."""

    replacement: str | None
    because: str | None


class Correction(NamedTuple):
    """A place where the documentation is wrong and the spec is not."""

    field: str
    page: str
    because: str


class Method(NamedTuple):
    """One REST method.

    Attributes:
        file: of the spec; empty in shipped data.
        method: name on the wire.
        version: of the REST API.
        python: names that lead to it from the client on, without that of the version.
        docs: its documentation: the page's place in the spec, its address in shipped data.
        envelope: whether the result stands in an envelope; if not, the whole answer is the result.
        one_of: groups of parameters of which a call must have one each.
    """

    file: str
    method: str
    version: int
    python: tuple[str, ...]
    summary: str
    description: str | None
    scope: tuple[str, ...]
    access: str
    effect: Effect
    docs: str
    envelope: bool
    deprecated: Deprecation | None
    params: tuple[Field, ...]
    one_of: tuple[tuple[str, ...], ...]
    returns: Field
    paging: PagingSpec | None
    errors: tuple[Error, ...]
    examples: tuple[Example, ...]
    corrections: tuple[Correction, ...] = ()

    @property
    def key(self) -> str:
        """Name that is unique over both versions."""
        return f"v3/{self.method}" if self.version == 3 else self.method

    def param(self, name: str) -> Field | None:
        """The parameter of that name on the wire."""
        return next((param for param in self.params if param.name == name), None)
