"""What the program does with a line: find the command, read its options, do it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..data import load, method_of
from . import exit_codes
from .arguments import Options, is_option, parse, take, unknown_option
from .commands.table import COMMANDS, VERSION
from .names import UsageError, folded
from .options import GLOBAL, global_options, option_name, options_of, placeholder
from .tree import root, step, wrong_word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..schema.methods import Method
    from .arguments import Parsed
    from .commands.table import Command
    from .console import Console
    from .tree import Entry, Node


class Place(NamedTuple):
    """Where the words of a line lead to.

    Attributes:
        node: place in the tree.
        own: one of the program's own commands instead.
        rest: the tokens that are no words of the command.
    """

    node: Node
    own: Command | None
    rest: tuple[str, ...]


def run_line(tokens: Sequence[str], console: Console) -> int:
    """Run one line and give back the exit code."""
    place = locate(console.program, root(load("index")), tokens)
    if _asks_for(place.rest, "help", "-h"):
        return _help(place, console)
    if _asks_for(place.rest, "version", "-V"):
        return _run_own(VERSION, (), console)
    if place.own is not None:
        return _run_own(place.own, place.rest, console)
    if place.node.entry is None:
        return _no_command(place, console)
    return _method(place.node, place.node.entry, place.rest, console)


def locate(program: str, top: Node, tokens: Sequence[str]) -> Place:
    """Follow the words of a line down the tree; options of every command may stand between them.

    Raises:
        UsageError: a word leads nowhere.
    """
    node, kept, at = top, list[str](), 0
    options = Options(global_options())
    while at < len(tokens) and tokens[at] != "--":
        token = tokens[at]
        if is_option(token):
            found = None if _is_leaf(node) else take(tokens, at, options)
            if found is None:
                break
            kept += tokens[at : found[2]]
            at = found[2]
            continue
        if not node.path and folded(token) in COMMANDS:
            return Place(node, COMMANDS[folded(token)], (*kept, *tokens[at + 1 :]))
        child = None if _is_leaf(node) else step(node, token)
        if child is None:
            break
        node, at = child, at + 1
    rest = tokens[at:]
    if rest and not is_option(rest[0]) and not _is_leaf(node):
        raise wrong_word(program, node, rest[0], () if node.path else tuple(COMMANDS))
    return Place(node, None, (*kept, *rest))


def _is_leaf(node: Node) -> bool:
    return node.entry is not None and not node.below


def _asks_for(tokens: Sequence[str], name: str, short: str | None = None) -> bool:
    """Whether an option stands on the line, even on one that is wrong otherwise."""
    for token in tokens:
        if token == "--":
            return False
        if token == short or (token.startswith("--") and folded(token) == name):
            return True
    return False


def _run_own(command: Command, tokens: Sequence[str], console: Console) -> int:
    """Run one of the program's own commands, whose module is loaded for it."""
    from importlib import import_module

    run: Callable[[Command, Sequence[str], Console], int]
    run = import_module(f".commands.{command.run}", __package__).run
    return run(command, tokens, console)


def _help(place: Place, console: Console) -> int:
    from .help.pages import help_page, own_page

    if place.own is not None:
        console.write(own_page(place.own, console))
    else:
        console.write(help_page(place.node, console))
    return exit_codes.OK


def _no_command(place: Place, console: Console) -> int:
    """A group alone shows what is in it; with options it is a line without its end."""
    if not place.rest:
        return _help(place, console)
    command = " ".join((console.program, *place.node.path))
    for token in place.rest:
        if is_option(token) and Options(global_options()).of(token) is None:
            error = unknown_option(token, Options(GLOBAL), command)
            error.hint = f"A command's own options come behind its last word. {error.hint}"
            raise error
    raise UsageError(
        f'"{command}" needs a command; its options may stand anywhere', f'See "{command} --help".'
    )


def _method(node: Node, entry: Entry, tokens: Sequence[str], console: Console) -> int:
    method = method_of(entry)
    command = " ".join((console.program, *node.path))
    params = method.params
    options = Options((*options_of(params), *global_options(params)))
    try:
        parsed = parse(tokens, options, command)
    except UsageError as error:
        if method.paging and str(error).startswith(_PAGE_OPTIONS):
            error.hint = f"{_PAGE_HINT}\n{error.hint}"
        raise
    if parsed.words:
        raise UsageError(
            f'"{parsed.words[0]}" is no option: "{command}" takes its parameters as --name value',
            f'{_if_split(parsed)}See "{command} --help".',
        )
    return _run(entry, method, parsed, console, command)


_PAGE_OPTIONS = tuple(f'"--{name}" ' for name in ("limit", "page", "offset", "start", "count"))
_PAGE_HINT = "How many items a page has is the portal's choice; --all gets all pages."


def _if_split(parsed: Parsed) -> str:
    """What to think of words behind a value that begins as JSON does."""
    values = (value for values in parsed.values.values() for value in values)
    if not any(value.lstrip("'\"").startswith(("{", "[")) for value in values):
        return ""
    return "A shell has parted the JSON at a blank: quote it, or give it as @file.json.\n"


def _run(entry: Entry, method: Method, parsed: Parsed, console: Console, command: str) -> int:
    from . import call, portal_call
    from .settings import output_of, settings_of, tells_deprecations
    from .sources import Sources
    from .walk import check

    if "example" in parsed.values:
        return _example(entry, method, parsed, console)
    form = output_of(parsed, console.program, console)
    if "all" in parsed.values:
        check(method.method, method.paging is not None, "envelope" in parsed.values)
    arguments = call.arguments_of(
        method, parsed.values, Sources(), parsed.said.get("input", "--input")
    )
    lacking = call.missing(method, arguments)
    if lacking:
        raise UsageError(f'"{command}" needs {lacking}', _required(method, command))
    settings = settings_of(parsed, console.program, console)
    for note in arguments.notes:
        console.remark(note)
    if method.deprecated and tells_deprecations(console.program):
        from .help.method import deprecation

        console.remark(deprecation(method))
    client = portal_call.connect(load("index")["client"], settings, console)
    wishes = portal_call.Wishes(form, "envelope" in parsed.values, "all" in parsed.values)
    with client:
        portal_call.run_method(client, entry["python"], arguments, wishes, console)
    return exit_codes.OK


def _required(method: Method, command: str) -> str:
    """All that a call must have, and where an example stands."""
    shown = {p.name: f"--{option_name(p)} {placeholder(p)}" for p in method.params}
    needed = [shown[p.name] for p in method.params if p.required]
    needed += [f"({' | '.join(shown[name] for name in group)})" for group in method.one_of]
    required = f"Required: {command} {' '.join(needed)}"
    return f'{required}\nSee "{command} --help", with an example.'


def _example(entry: Entry, method: Method, parsed: Parsed, console: Console) -> int:
    from .help.examples import best, command_of
    from .help.shell import line_of
    from .output.writing import show
    from .settings import output_asked_for

    example = best(method)
    if example is None:
        console.note(f"the documentation of {method.method} shows no example")
        return exit_codes.API_ERROR
    shown: dict[str, object] = {"method": method.method}
    if example.call is not None:
        words = command_of(console.program, entry, method, example.call)
        shown |= {"command": line_of(words, room=1 << 30), "params": example.call}
    shown |= {"http": example.http, "answer": example.answer}
    show(shown, output_asked_for(parsed) or "json", console)
    return exit_codes.OK
