"""Which kind each error has: the lines of ``python -m generator kinds``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from .model import Spec
from .problems import UsageError
from .resolve import fault_of
from .runtime.error_kinds import Call, kind_of
from .runtime.schema.methods import Error, Method
from .spec import read_spec

BY_HAND = "*"
"""Behind a kind that the method's file says, and that is not the one by rule."""


def kinds(folder: Path, chosen: str | None) -> tuple[list[str], Counter[str]]:
    """A line for each error, and how many there are of each kind.

    Args:
        folder: the folder of the spec.
        chosen: a kind, a method, or the beginning of methods' names; all errors where ``None``.

    Raises:
        UsageError: nothing is called so.
    """
    rows = [row for row in _rows(read_spec(folder)) if chosen is None or _fits(*row, chosen)]
    if not rows:
        raise UsageError(f"no kind of error, method or group of methods is called {chosen}")
    lines = [_line(method, error) for method, error in rows]
    return lines, Counter(str(error.kind) for _, error in rows)


def _rows(spec: Spec) -> Iterator[tuple[Method, Error]]:
    for method in spec.methods:
        for error in method.errors:
            yield method, error


def _fits(method: Method, error: Error, chosen: str) -> bool:
    return chosen in (error.kind, method.key) or method.key.startswith(f"{chosen}.")


def call_of(method: Method) -> Call:
    """What the rule of kinds looks at in a method."""
    return Call(method.method, method.effect, tuple(param.name for param in method.params))


def _line(method: Method, error: Error) -> str:
    by_rule = kind_of(call_of(method), fault_of(error))
    kind = f"{error.kind}{'' if error.kind == by_rule else BY_HAND}"
    text = error.when or error.message or ""
    return f"{kind:15} {method.key}  {error.code or '(no code)'}  {text}"
