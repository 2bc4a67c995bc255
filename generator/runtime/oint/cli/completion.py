"""What can be completed on a line of ``oint``: functions in both languages, and their options."""

from __future__ import annotations

from ...cli.completion.model import Candidate, Completion, Place, switches_of
from ...cli.completion.scripts import SHELLS
from ..catalogue import Entry, entries, library, named, names_of
from .names import common_options, options_of

_PROGRAM = "oint"


def tree() -> Completion:
    """All places of the line."""
    functions = entries()
    known = library()
    return Completion(
        program=_PROGRAM,
        places=(
            Place(("",), (Candidate(known), Candidate("completion"))),
            Place(("completion",), tuple(map(Candidate, SHELLS))),
            Place((known,), tuple(one for entry in functions for one in _names(entry))),
            *(_place(entry, known) for entry in functions),
        ),
        common=tuple(Candidate(f"--{one.names[0]}", one.summary) for one in common_options()),
        switches=switches_of(common_options()),
    )


def _names(entry: Entry) -> list[Candidate]:
    """Both names, each with what the function does in its language."""
    english = Candidate(entry["function"], entry["summary"]["en"])
    russian = Candidate(entry["russian"], entry["summary"]["ru"])
    return [english] if russian.word == english.word else [english, russian]


def _place(entry: Entry, known: str) -> Place:
    options = options_of(named(entry["function"]))
    return Place(
        tuple(f"{known} {name}" for name in names_of(entry)),
        options=tuple(Candidate(f"--{one.names[0]}", one.summary) for one in options),
    )
