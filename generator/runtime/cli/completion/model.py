"""What can be completed where on a command line. Data without behaviour."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..arguments import Option


class Candidate(NamedTuple):
    """A word that may stand there, and what it is."""

    word: str
    summary: str = ""


class Place(NamedTuple):
    """A place on the line, reached by words.

    Attributes:
        paths: the words that lead there, each with a blank between its words; several names may.
        words: that may follow.
        options: that may stand there, beside those of every place.
    """

    paths: tuple[str, ...]
    words: tuple[Candidate, ...] = ()
    options: tuple[Candidate, ...] = ()


class Completion(NamedTuple):
    """What a program completes.

    Attributes:
        program: its name.
        places: where something is known.
        common: options of every place.
        switches: the options that take no value.
    """

    program: str
    places: tuple[Place, ...]
    common: tuple[Candidate, ...]
    switches: tuple[str, ...]

    @property
    def function(self) -> str:
        """The program's name as shells take it for a function."""
        return "".join(sign if sign.isalnum() else "_" for sign in self.program)


def switches_of(options: Iterable[Option]) -> tuple[str, ...]:
    """The options that take no value, by all that one may type for them."""
    names: list[str] = []
    for option in options:
        if option.value is None:
            names += [f"--{option.names[0]}", *([f"-{option.short}"] if option.short else [])]
    return tuple(names)
