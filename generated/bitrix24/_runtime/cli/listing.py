# Copied from generator/runtime/cli/listing.py: edit it there, then build.
"""The help of the program and of groups: what is below, a line each. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .layout import Row, paragraph, two_columns
from .options import GLOBAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .tree import Entry, Node

BUILT_IN = {
    "api": "any method by its REST name: api METHOD [KEY=VALUE ...]",
    "methods": "find methods: methods [--search WORDS]",
    "mock": "serve a simulated portal on this machine: mock serve",
    "help": "help on a command or a topic: help [TOPIC | COMMAND]",
}


def program_help(
    program: str, index: Mapping[str, Any], top: Node, topics: Iterable[str], width: int
) -> list[str]:
    """The help of the whole program."""
    intro = f"{index.get('title', program)} on the command line."
    lines = [f"Usage: {program} COMMAND [options]", "", *paragraph(intro, width), "", "Commands:"]
    lines += two_columns(_rows(top, width), width)
    own = [Row(name, text) for name, text in BUILT_IN.items()]
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
    text = option.summary
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


def own_help(program: str, name: str, width: int) -> list[str]:
    """The help of one of the program's own commands."""
    from .grammar import TABLE
    from .own_commands import OPTIONS

    purpose, _, usage = BUILT_IN[name].partition(": ")
    lines = [f"Usage: {program} {usage} [options]", "", f"{purpose[0].upper()}{purpose[1:]}."]
    for text in _EXPLAINED.get(name, ()):
        lines += ["", *paragraph(text.format(program=program), width)]
    if name == "api":
        grammar = [Row(f"KEY{sign}", meaning) for sign, meaning in TABLE]
        lines += ["", *two_columns(grammar, width)]
    return [*lines, "", "Options:", *two_columns(map(option_row, OPTIONS[name]), width)]


_EXPLAINED = {
    "api": (
        "A VALUE that is JSON (an object, a list, true, false, null, or a number that is written "
        "back the same) is sent as that, anything else as text. The name is sent as it is, known "
        "to this program or not. Of a method that it knows, text in the place of an object is "
        "refused.",
    ),
    "mock": (
        "It answers programs in any language as the documentation shows, until Ctrl+C. Standard "
        "output says where: a webhook that permits every call, and the control address, where a "
        "test sets faults, limits, answers, webhooks, applications and the clock, and reads the "
        "calls. GET on the control address lists all of that.",
        "With --tls it also names the file of the certificate that clients must trust, in "
        "REQUESTS_CA_BUNDLE, SSL_CERT_FILE or NODE_EXTRA_CA_CERTS. The file is gone at the end.",
        "Example: {program} mock serve --port 0 --tariff standard --log",
    ),
}
