# Copied from generator/runtime/cli/output/writing.py: edit it there, then build.
"""Writing a value, or items as they come, in a format of the table."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from .formats import FORMATS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..console import Console


class Writer(Protocol):
    """What writes one answer to a console: a single value, or items until it is closed."""

    @property
    def columns(self) -> Sequence[str]:
        """The columns, as soon as items have shown them; none in a format without."""
        ...

    def one(self, value: object) -> None:
        """Write a value that is no list; it is all there is."""
        ...

    def write(self, items: Sequence[object]) -> None:
        """Write some more items of a list."""
        ...

    def close(self, *, whole: bool = True) -> None:
        """Write what stands behind the items.

        Args:
            whole: whether these were all; else what was written must not look like all.
        """
        ...


def writer_of(form: str, console: Console) -> Writer:
    """The writer of a format; its module is loaded for it."""
    module, _, name = FORMATS[form].writer.partition(":")
    writer: Writer = getattr(import_module(f".{module}", __package__), name)(console)
    return writer


def show(value: object, form: str, console: Console) -> None:
    """Write a value to standard output."""
    writer = writer_of(form, console)
    if isinstance(value, list):
        writer.write(cast("list[object]", value))
        writer.close()
    else:
        writer.one(value)
