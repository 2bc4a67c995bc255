# Copied from generator/runtime/cli/tree.py: edit it there, then build.
"""The tree of commands, read off the index. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .commands.table import COMMANDS
from .names import UsageError, did_you_mean, folded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Entry = dict[str, Any]
"""One method, as the index has it."""


class Node(NamedTuple):
    """A place in the tree.

    Attributes:
        path: its words.
        entry: the method that is called there, if any.
        below: methods whose commands go on from there, as pairs of the next word and the method.
    """

    path: tuple[str, ...]
    entry: Entry | None
    below: tuple[tuple[str, Entry], ...]

    @property
    def words(self) -> dict[str, list[Entry]]:
        """The next words, with the methods that each leads to."""
        words: dict[str, list[Entry]] = {}
        for word, entry in self.below:
            words.setdefault(word, []).append(entry)
        return words

    def child(self, word: str) -> Node | None:
        """The place that a word leads to."""
        wanted = folded(word)
        names = {name for name, _ in self.below if folded(name) == wanted}
        if not names:
            return None
        name = word if word in names else min(names)
        path = (*self.path, name)
        entry, below = None, list[tuple[str, Entry]]()
        for own, candidate in self.below:
            if own == name:
                words = candidate["command"].split()
                if len(words) == len(path):
                    entry = candidate
                else:
                    below.append((words[len(path)], candidate))
        return Node(path, entry, tuple(below))


def root(index: Mapping[str, Any]) -> Node:
    """The top of the tree; what begins as one of the program's own commands is not in it."""
    entries: list[Entry] = index.get("methods", [])
    pairs = ((entry["command"].split()[0], entry) for entry in entries)
    return Node((), None, tuple((word, entry) for word, entry in pairs if word not in COMMANDS))


def named(top: Node, name: str) -> Node | None:
    """The place of a method that is called by its REST name; REST 2 if both versions have it."""
    wanted = name.casefold()
    found = [entry for _, entry in top.below if entry["method"].casefold() == wanted]
    if not found:
        return None
    return walk(top, min(found, key=lambda entry: entry["version"])["command"].split())


def walk(node: Node, words: Sequence[str]) -> Node | None:
    """The place that some words lead to."""
    for word in words:
        child = node.child(word)
        if child is None:
            return None
        node = child
    return node


def step(node: Node, word: str) -> Node | None:
    """The place that a typed word leads to: a command's word, some joined by dots, a REST name."""
    if not node.path and "." in word:
        method = named(node, word)
        if method is not None:
            return method
    return node.child(word) or (walk(node, word.split(".")) if "." in word else None)


def wrong_word(command: str, node: Node, word: str, others: Sequence[str] = ()) -> UsageError:
    """The error of a word that leads nowhere."""
    shown = " ".join((command, *node.path))
    meant = did_you_mean(word, [*node.words, *others])
    if not meant:
        wanted = folded(word)
        deeper = [
            entry["command"]
            for _, entry in node.below
            if wanted in map(folded, entry["command"].split())
        ]
        if deeper:
            words = deeper[0].split()
            end = list(map(folded, words)).index(wanted) + 1
            meant = f'; did you mean "{" ".join((command, *words[:end]))}"?'
    if not meant and "." in word:
        methods = [entry["method"] for _, entry in node.below]
        meant = did_you_mean(word, methods)
    return UsageError(f'"{word}" is no command of "{shown}"{meant}', f'See "{shown} --help".')
