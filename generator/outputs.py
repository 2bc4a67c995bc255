"""Files to write, and the units of them that are made together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

Root = Literal["package", "tests", "project"]
ROOTS: Final[tuple[Root, ...]] = ("package", "tests", "project")
"""The folders that a build writes to: ``project`` holds the package of somebody else's spec."""


@dataclass(frozen=True, slots=True)
class Output:
    """A file to write: from a template, or with finished text."""

    root: Root
    path: str
    template: str | None = None
    context: Mapping[str, Any] | None = None
    text: str | None = None

    @property
    def name(self) -> str:
        """Its root and path: unique over a build."""
        return f"{self.root}/{self.path}"


@dataclass(frozen=True, slots=True)
class Unit:
    """Files that are made together.

    Attributes:
        name: unique over a build, and the same in the next one.
        digest: of everything that they are made of, but the generator itself.
        make: makes them. A pure function, but for what it may learn.
        learns: whether it does: then it must be made in this process.
    """

    name: str
    digest: str
    make: Callable[[], Iterable[Output]]
    learns: bool = False
