"""The entry of the command line with the names of OpenIntegrations: ``oint LIBRARY FUNCTION``."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...cli.arguments import Parsed
    from ...cli.console import Console

PROGRAM: Final = "oint"


def oint() -> None:
    """Run the command line on this process's arguments, and end the process."""
    try:
        code = main(sys.argv[1:])
    except KeyboardInterrupt:  # while modules were being loaded
        code = 130
    sys.exit(code)


def main(argv: Sequence[str]) -> int:
    """Run the command line on some arguments and give back the exit code."""
    from ...cli.console import Console
    from ...cli.guard import run

    return run(Console(PROGRAM), run_line, argv)


def run_line(tokens: Sequence[str], console: Console) -> int:
    """Run one line and give back the exit code."""
    from . import pages
    from .names import asks_for, find_function, find_library, leading

    words, rest = leading(tokens)
    if asks_for("version", rest) and not asks_for("help", rest):
        return _version(console)
    if not words:
        _refuse_options(rest, PROGRAM, "LIBRARY FUNCTION")
        console.write(pages.program_page(console))
        return 0
    find_library(words[0])
    if len(words) == 1:
        _refuse_options(rest, f"{PROGRAM} {words[0]}", "FUNCTION")
        console.write(pages.library_page(console))
        return 0
    return _function(find_function(words[1]), rest, console)


def _version(console: Console) -> int:
    from ...data import load
    from ...version import version

    console.write(f"{PROGRAM} {version(load('index').get('package') or '?')}\n")
    return 0


def _refuse_options(tokens: Sequence[str], command: str, lacking: str) -> None:
    """A line that names no function may have no option of one."""
    from ...cli.arguments import parse
    from ...cli.names import UsageError
    from .names import all_options, common_options

    parsed = parse(tokens, all_options(), command)
    if parsed.values.keys() - {option.key for option in common_options()}:
        raise UsageError(
            f'"{command}" needs a function: {command} {lacking} [options]',
            f'See "{command} --help".',
        )


def _function(function: dict[str, Any], tokens: Sequence[str], console: Console) -> int:
    from ...cli.arguments import Options, is_option, parse
    from ...cli.names import UsageError
    from .names import asks_for, common_options, options_of
    from .pages import function_page

    if asks_for("help", tokens):
        console.write(function_page(function, console))
        return 0
    command = f"{PROGRAM} {_library()} {function['function']}"
    parsed = parse(tokens, Options((*options_of(function), *common_options())), command)
    if "help" in parsed.values:  # by its letter, which may be the function's own
        console.write(function_page(function, console))
        return 0
    if parsed.words:
        known = "" if is_option(parsed.words[0]) else "; options are written --name value"
        raise UsageError(f'"{parsed.words[0]}" is one word too many{known}')
    values = _values(function, parsed, console)
    from ..functions import missing

    lacking = [f"--{name}" for name in missing(function, values)]
    if lacking:
        if not tokens:
            console.plain(function_page(function, console))
        hint = f'See "{command} --help".' if tokens else None
        raise UsageError(f'"{command}" needs {", ".join(lacking)}', hint)
    return _call(function, values, parsed, console)


def _values(function: dict[str, Any], parsed: Parsed, console: Console) -> dict[str, object]:
    """The options' values. Address and token may come from the environment."""
    from ...cli.settings import portal_of
    from ...data import load
    from ..functions import secrets_of
    from .names import key_of

    values: dict[str, object] = {}
    roles: dict[str, str] = {}
    for option in function["options"]:
        name = option["option"]
        value = parsed.last(key_of(option))
        if value is not None:
            values[name] = value
        if option["role"]:
            roles[option["role"]] = name
    if "url" in roles:
        given = [str(values.get(roles.get(role, ""), "")) for role in ("url", "token")]
        url, token = portal_of(given[0], given[1], load("index").get("command", ""), console)
        values[roles["url"]] = "mock:" if "mock" in parsed.values else url
        if "token" in roles and "mock" not in parsed.values:
            values[roles["token"]] = token
    console.secrets.extend(secrets_of(function, values))
    return values


def _call(
    function: dict[str, Any], values: dict[str, object], parsed: Parsed, console: Console
) -> int:
    from ...cli import exit_codes
    from ...cli.guard import tell
    from .. import functions
    from .out_file import OutFile

    name: str = function["function"]
    if "test" in parsed.values:
        console.write(dumped(functions.preview(name, values), console))
        return 0
    with OutFile(parsed.last("out"), console) as out:
        transport = functions.mock_of(function) if "mock" in parsed.values else None
        if console.debug and not function["local"]:
            from ...cli.trace import TracingTransport

            inner = transport or functions.transport_of(function, values)
            transport = TracingTransport(inner, console)
        if not (function["local"] or out.is_file):
            console.check_output()
        console.called = not function["local"]
        try:
            answered = functions.ask(function, values, transport)
        finally:
            if transport is not None:
                transport.close()
        out.write(dumped(answered.answer, console, file=out.is_file))
    if answered.error is not None:
        return tell(console, answered.error)
    if function["calls"] and "result" not in answered.answer:
        console.note(f"{function['calls']}: the answer has neither result nor error")
        return exit_codes.NETWORK
    return 0


def dumped(answer: object, console: Console, *, file: bool = False) -> str:
    """An answer as strict JSON; what the output cannot show is escaped."""
    from ...hidden import visible_json

    text = json.dumps(answer, ensure_ascii=False, indent=1)
    if not (file or console.can_show(text)):
        text = json.dumps(answer, indent=1)
    return f"{visible_json(text)}\n"


def _library() -> str:
    from ...data import load

    library: str = load("oint").get("library", "")
    return library
