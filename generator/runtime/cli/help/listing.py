"""The help of the program, of groups and of its own commands: a line for each. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..commands.table import COMMANDS
from ..options import GLOBAL
from ..output.formats import choices
from .layout import Row, paragraph, two_columns

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..commands.table import Command
    from ..tree import Entry, Node


def program_help(
    program: str, index: Mapping[str, Any], top: Node, topics: Iterable[str], width: int
) -> list[str]:
    """The help of the whole program."""
    intro = f"{index.get('title', program)} on the command line."
    lines = [f"Usage: {program} COMMAND [options]", "", *paragraph(intro, width), "", "Commands:"]
    lines += two_columns(_rows(top, width), width)
    own = [Row(command.name, _with_usage(command)) for command in COMMANDS.values()]
    lines += ["", "Beside them:", *two_columns(own, width)]
    lines += ["", "Options, anywhere on the line:", *two_columns(map(option_row, GLOBAL), width)]
    lines += ["", *paragraph(f"Topics: {', '.join(topics)} ({program} help TOPIC).", width)]
    lines += paragraph(f"{program} COMMAND --help explains a command and shows an example.", width)
    return lines


def group_help(program: str, node: Node, width: int) -> list[str]:
    """What is below a group."""
    command = " ".join((program, *node.path))
    lines = [f"Usage: {command} COMMAND [options]", "", "Commands:"]
    lines += two_columns(_rows(node, width), width)
    return [*lines, "", *paragraph(f"{command} COMMAND --help explains a command.", width)]


def option_row(option: Any) -> Row:
    """An option as a row."""
    name = f"--{option.names[0]}"
    if option.short:
        name = f"-{option.short}, {name}"
    text = choices() if option.key == "output" else option.summary  # one table has the formats
    if len(option.names) > 1 and option in GLOBAL:
        text += f" (also --{', --'.join(option.names[1:])})"
    return Row(f"{name} {option.value}" if option.value else name, text)


def _rows(node: Node, width: int) -> Iterable[Row]:
    words = node.words
    left = max(map(len, words), default=0) + 4
    for word, entries in sorted(words.items()):
        own, deeper = _parted(entries, len(node.path) + 1)
        if own is not None:
            mark = "(deprecated) " if own.get("deprecated") else ""
            also = f" Also a group of {len(deeper)}." if deeper else ""
            yield Row(word, f"{mark}{own['summary']}{also}")
        else:
            yield Row(word, _contents(deeper, len(node.path) + 1, width - left))


def _parted(entries: Sequence[Entry], depth: int) -> tuple[Entry | None, list[Entry]]:
    own = [entry for entry in entries if len(entry["command"].split()) == depth]
    deeper = [entry for entry in entries if len(entry["command"].split()) > depth]
    return (own[0] if own else None), deeper


def _contents(entries: Sequence[Entry], depth: int, room: int) -> str:
    words = sorted({entry["command"].split()[depth] for entry in entries})
    text = f"{len(entries)} method{'s' if len(entries) > 1 else ''}: {words.pop(0)}"
    while words and len(text) + len(words[0]) + 7 <= room:
        text += f", {words.pop(0)}"
    return f"{text}, ..." if words else text


def _with_usage(command: Command) -> str:
    """What a command does, and how it is written where that is more than its name."""
    is_whole = command.usage == command.name
    return command.summary if is_whole else f"{command.summary}: {command.usage}"


def own_help(program: str, command: Command, width: int) -> list[str]:
    """The help of one of the program's own commands."""
    summary = f"{command.summary[0].upper()}{command.summary[1:]}."
    lines = [f"Usage: {program} {command.usage} [options]", "", *paragraph(summary, width)]
    for text in command.about:
        lines += ["", *paragraph(text.format(program=program), width)]
    if command.has_pairs:
        from ..grammar import TABLE

        lines += ["", *two_columns([Row(f"KEY{sign}", text) for sign, text in TABLE], width)]
    return [*lines, "", "Options:", *two_columns(map(option_row, command.options), width)]
