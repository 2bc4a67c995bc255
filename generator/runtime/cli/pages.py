"""Which help belongs to which words, and the version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..data import load, method_of
from .layout import page, room
from .names import UsageError, did_you_mean, folded
from .tree import root, step, wrong_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .console import Console
    from .tree import Node


def help_page(words: Sequence[str], node: Node, console: Console) -> str:
    """The help of a place in the tree or of one of the program's own commands."""
    from . import listing

    width = room(console.columns)
    program = console.program
    if len(words) == 1 and not node.path:
        return page(listing.own_help(program, words[0], width))
    if not words:
        topics = ("exit-codes", "environment", "output", "parameters")
        return page(listing.program_help(program, load("index"), node, topics, width))
    lines: list[str] = []
    if node.entry is not None:
        from .help import method_help

        lines += method_help(program, node, method_of(node.entry), width)
    if node.below:
        lines += ["", "Also a group:"] if lines else []
        lines += listing.group_help(program, node, width)
    return page(lines)


def page_for(words: Sequence[str], console: Console) -> str:
    """The help of typed words: a topic or a command.

    Raises:
        UsageError: they are neither.
    """
    from .listing import BUILT_IN
    from .topics import TOPICS

    top = root(load("index"))
    if len(words) == 1:
        word = folded(words[0])
        for name, topic in TOPICS.items():
            if folded(name) == word:
                return page(topic(console.program, room(console.columns)))
    own = folded(words[0]) if words else ""
    if own in BUILT_IN:  # what is behind it, such as a method, has the same help
        return help_page([own], top, console)
    node = top
    for word in words:
        child = step(node, word)
        if child is None:
            if node.path:
                raise wrong_word(console.program, node, word)
            meant = did_you_mean(word, [*TOPICS, *BUILT_IN, *node.words])
            raise UsageError(
                f'"{word}" is neither a topic nor a command{meant}',
                f"Topics: {', '.join(TOPICS)}",
            )
        node = child
    return help_page(node.path, node, console)
