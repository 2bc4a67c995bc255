# Copied from generator/runtime/cli/help/pages.py: edit it there, then build.
"""Which help belongs to which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...data import load, method_of
from ..commands.table import COMMANDS
from ..names import UsageError, did_you_mean, folded
from ..tree import root, step, wrong_word
from .layout import page, room

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..commands.table import Command
    from ..console import Console
    from ..tree import Node


def help_page(node: Node, console: Console) -> str:
    """The help of a place in the tree."""
    from . import listing

    width = room(console.columns)
    program = console.program
    if not node.path:
        from .topics import TOPICS

        return page(listing.program_help(program, load("index"), node, TOPICS, width))
    lines: list[str] = []
    if node.entry is not None:
        from .method import method_help

        lines += method_help(program, node, method_of(node.entry), width)
    if node.below:
        lines += ["", "Also a group:"] if lines else []
        lines += listing.group_help(program, node, width)
    return page(lines)


def own_page(command: Command, console: Console) -> str:
    """The help of one of the program's own commands."""
    from .listing import own_help

    return page(own_help(console.program, command, room(console.columns)))


def page_for(words: Sequence[str], console: Console) -> str:
    """The help of typed words: a topic or a command.

    Raises:
        UsageError: they are neither.
    """
    from .topics import TOPICS

    if len(words) == 1:
        word = folded(words[0])
        for name, topic in TOPICS.items():
            if folded(name) == word:
                return page(topic(console.program, room(console.columns)))
    own = COMMANDS.get(folded(words[0])) if words else None
    if own is not None:  # what is behind it, such as a method, has the same help
        return own_page(own, console)
    node = root(load("index"))
    for word in words:
        child = step(node, word)
        if child is None:
            if node.path:
                raise wrong_word(console.program, node, word)
            meant = did_you_mean(word, [*TOPICS, *COMMANDS, *node.words])
            raise UsageError(
                f'"{word}" is neither a topic nor a command{meant}',
                f"Topics: {', '.join(TOPICS)}",
            )
        node = child
    return help_page(node, console)
