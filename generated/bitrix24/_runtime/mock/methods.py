# Copied from generator/runtime/mock/methods.py: edit it there, then build.
"""What the shipped data says of a method, prepared for answering it: one look-up a call."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from ..data import general_errors, methods
from ..data import method as spec_of
from ..endpoint import Paging

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..schema.methods import Error, Field
    from ..schema.methods import Example as DocumentedExample


@dataclass(frozen=True, slots=True)
class Example:
    """A documented answer.

    Attributes:
        call: the parameters that it answers, where its page shows them.
        status: HTTP status.
        envelope: the answer.
        body: the same as bytes.
    """

    call: Mapping[str, Any] | None
    status: int
    envelope: Mapping[str, Any]
    body: bytes = field(repr=False)

    @property
    def is_good(self) -> bool:
        """Whether it shows a success."""
        return self.status < 300 and "error" not in self.envelope


@dataclass(frozen=True, slots=True)
class Known:
    """What the spec says of a method."""

    method: str
    version: int
    scopes: Sequence[str]
    access: str
    effect: str
    params: Sequence[Field]
    required: Sequence[str]
    one_of: Sequence[Sequence[str]]
    errors: Sequence[Error]
    examples: Sequence[Example]
    paging: Paging | None


@cache
def known(name: str, version: int) -> Known | None:
    """What the spec says of a method; ``None`` for one that it does not know.

    Args:
        name: the method's name in lower case.
        version: of the REST API.
    """
    method = spec_of(name, version)
    if method is None:
        return None
    paging = method.paging
    return Known(
        method.method,
        version,
        method.scope,
        method.access,
        method.effect,
        method.params,
        tuple(param.name for param in method.params if param.required),
        method.one_of,
        method.errors,
        tuple(_example(one) for one in method.examples if one.answer is not None),
        Paging(paging.style, paging.items, paging.size, paging.by, paging.id) if paging else None,
    )


@dataclass(frozen=True, slots=True)
class General:
    """An error that any method may answer, with the text that goes over the wire."""

    code: str
    status: int
    text: str


@cache
def general_error(code: str) -> General:
    """What the spec says of an error that any method may answer; the bare code where nothing."""
    for error in general_errors():
        if error.code == code:
            return General(code, error.http or 400, error.message or error.when or code)
    return General(code, 400, code)


def exists(name: str, version: int) -> bool:
    """Whether there is such a method."""
    return (name, version) in methods()


def as_json(envelope: Mapping[str, Any]) -> bytes:
    """The body of an answer."""
    return json.dumps(envelope, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _example(one: DocumentedExample) -> Example:
    answer = one.answer or {}
    return Example(one.call, one.http, answer, as_json(answer))
