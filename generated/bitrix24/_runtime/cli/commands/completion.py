# Copied from generator/runtime/cli/commands/completion.py: edit it there, then build.
"""``completion``: the script that completes commands and options in a shell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...data import load, method_of
from .. import exit_codes
from ..arguments import Options, parse
from ..completion.model import Candidate, Completion, Place, switches_of
from ..completion.scripts import SHELLS, script_of
from ..options import global_options, option_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..console import Console
    from .table import Command


def run(command: Command, tokens: Sequence[str], console: Console) -> int:
    """Print it.

    Raises:
        UsageError: no shell is named, or one that there is not.
    """
    said = f"{console.program} {command.name}"
    parsed = parse(tokens, Options(command.options), said)
    console.write(script_of(parsed.words, tree(console.program)))
    return exit_codes.OK


def tree(program: str) -> Completion:
    """All places of the line: namespaces, methods with options, the program's own commands."""
    from .table import COMMANDS

    methods: list[dict[str, Any]] = load("index").get("methods", [])
    own = [_own(one) for one in COMMANDS.values()]
    first = tuple(Candidate(one.name, one.summary) for one in COMMANDS.values())
    places = list(_namespaces(methods, first))
    places += [_method(entry) for entry in methods if entry["command"].split()[0] not in COMMANDS]
    common = tuple(global_options())
    return Completion(
        program=program,
        places=(*_merged(places), *own),
        common=tuple(Candidate(f"--{one.names[0]}", one.summary) for one in common),
        switches=switches_of(common),
    )


def _own(command: Command) -> Place:
    options = tuple(Candidate(f"--{one.names[0]}", one.summary) for one in command.options)
    words = tuple(map(Candidate, SHELLS)) if command.name == "completion" else ()
    return Place((command.name,), words, options)


def _namespaces(methods: Sequence[dict[str, Any]], first: tuple[Candidate, ...]) -> Iterator[Place]:
    """The places from which words go on."""
    following: dict[str, dict[str, str]] = {"": {one.word: one.summary for one in first}}
    for entry in methods:
        words = entry["command"].split()
        if words[0] == "api":  # called by its REST name: its own is a word of the program
            continue
        for at, word in enumerate(words):
            is_last = at == len(words) - 1
            known = following.setdefault(" ".join(words[:at]), {})
            known[word] = entry["summary"] if is_last else known.get(word, "")
    for path, words in following.items():
        yield Place((path,), tuple(Candidate(*item) for item in words.items()))


def _method(entry: dict[str, Any]) -> Place:
    params = method_of(entry).params
    names = (f"--{option_name(param)}" for param in params)
    return Place((entry["command"],), options=tuple(map(Candidate, names)))


def _merged(places: Sequence[Place]) -> Iterator[Place]:
    """One place for each path: a method may also have others below it."""
    found: dict[tuple[str, ...], Place] = {}
    for place in places:
        known = found.get(place.paths)
        found[place.paths] = (
            place
            if known is None
            else Place(place.paths, known.words + place.words, known.options + place.options)
        )
    return iter(found.values())
