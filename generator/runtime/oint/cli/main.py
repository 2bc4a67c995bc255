"""The entry of the command line with the names of OpenIntegrations: ``oint LIBRARY FUNCTION``."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Final, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ...cli.arguments import Parsed
    from ...cli.console import Console
    from ..functions import Answered
    from ..model import Function, Language

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

    console = Console(PROGRAM)
    console.spoken = _spoken(argv)
    return run(console, run_line, argv)


def run_line(tokens: Sequence[str], console: Console) -> int:
    """Run one line and give back the exit code."""
    from . import pages
    from .language import language_of
    from .names import asks_for, find_function, find_library, leading

    words, rest = leading(tokens)
    language = language_of(words)
    if asks_for("version", rest) and not asks_for("help", rest):
        return _version(console)
    if not words:
        _refuse_options(rest, PROGRAM, "LIBRARY FUNCTION")
        console.write(pages.program_page(console, language))
        return 0
    if words[0] == "completion":
        return _completion((*words[1:], *rest), console)
    find_library(words[0])
    if len(words) == 1:
        _refuse_options(rest, f"{PROGRAM} {words[0]}", "FUNCTION")
        console.write(pages.library_page(console, language))
        return 0
    return _function(find_function(words[1]), rest, console, language)


def _spoken(argv: Sequence[str]) -> Callable[[str], str] | None:
    """What turns messages into the language of the line; ``None`` where they stay as they are."""
    from ...cli.names import UsageError
    from ...errors import ConfigurationError
    from .language import language_of

    words = [token for token in argv if not token.startswith("-")]
    try:
        from .names import leading

        words = list(leading(argv)[0])
    except UsageError:
        pass  # the words as they stand tell as much
    try:
        language = language_of(words)
    except ConfigurationError:  # which will be told, in the language that there is without it
        language = language_of(words, {})
    return None if language == "en" else _in_russian


def _in_russian(text: str) -> str:
    from .russian import in_russian  # its table costs as much as a page of help

    return in_russian(text)


def _completion(tokens: Sequence[str], console: Console) -> int:
    """Print the script that completes the names in a shell."""
    from ...cli.arguments import Options, parse
    from ...cli.completion.scripts import SHELLS, script_of
    from .completion import tree
    from .language import language_of
    from .names import common_options
    from .words import word

    parsed = parse(tokens, Options(common_options()), f"{PROGRAM} completion")
    if "help" in parsed.values:
        usage = word("usage", language_of(()))
        console.write(f"{usage}: {PROGRAM} completion {'|'.join(SHELLS)}\n")
        return 0
    console.write(script_of(parsed.words, tree()))
    return 0


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

    if all(token.startswith("--help") or token == "-h" for token in tokens):
        return
    parsed = parse(tokens, all_options(), command)
    if parsed.values.keys() - {option.key for option in common_options()}:
        raise UsageError(
            f'"{command}" needs a function: {command} {lacking} [options]',
            f'See "{command} --help".',
        )


def _function(
    function: Function, tokens: Sequence[str], console: Console, language: Language
) -> int:
    from ...cli.arguments import Options, is_option, parse
    from ...cli.names import UsageError
    from ..catalogue import library
    from .names import asks_for, check_letters, common_options, options_of
    from .pages import function_page

    if asks_for("help", tokens):
        console.write(function_page(function, console, language))
        return 0
    name = function.russian if language == "ru" else function.function
    command = f"{PROGRAM} {library()} {name}"
    options = Options((*options_of(function, language), *common_options(language)))
    check_letters(tokens, options)
    parsed = parse(tokens, options, command)
    if "help" in parsed.values:  # by its letter, which may be the function's own
        console.write(function_page(function, console, language))
        return 0
    if parsed.words:
        known = "" if is_option(parsed.words[0]) else "; options are written --name value"
        raise UsageError(f'"{parsed.words[0]}" is one word too many{known}')
    values = _values(function, parsed, console)
    from ..functions import missing

    lacking = [f"--{name}" for name in missing(function, values)]
    if lacking:
        if not tokens:
            console.plain(function_page(function, console, language))
        hint = f'See "{command} --help".' if tokens else None
        raise UsageError(f'"{command}" needs {", ".join(lacking)}', hint)
    return _call(Line(function, values, parsed, language), console)


def _values(function: Function, parsed: Parsed, console: Console) -> dict[str, object]:
    """The options' values. Address and token may come from the environment."""
    from ...cli.settings import portal_of
    from ...data import load
    from ..authorization import secrets_of
    from .escapes import unescaped
    from .names import key_of

    values: dict[str, object] = {}
    roles: dict[str, str] = {}
    for option in function.options:
        value = parsed.last(key_of(option.option))
        if value is not None:
            is_path = option.type in {"file", "files", "object"}
            values[option.option] = value if option.role or is_path else unescaped(value)
        if option.role:
            roles[option.role] = option.option
    if "url" in roles:
        given = [str(values.get(roles.get(role, ""), "")) for role in ("url", "token")]
        url, token = portal_of(given[0], given[1], load("index").get("command", ""), console)
        values[roles["url"]] = "mock:" if "mock" in parsed.values else url
        if "token" in roles and "mock" not in parsed.values:
            values[roles["token"]] = token
    console.secrets.extend(secrets_of(function, values))
    return values


class Line(NamedTuple):
    """A line that has been read.

    Attributes:
        function: what is called.
        values: its options by their long names.
        parsed: all options that stood on it.
        language: that it is answered in.
    """

    function: Function
    values: dict[str, object]
    parsed: Parsed
    language: Language


def _call(line: Line, console: Console) -> int:
    from ...cli.names import prefix_of
    from ...cli.settings import retries_of
    from ...data import load
    from .. import functions
    from .out_file import OutFile
    from .progress import Progress

    function, values, parsed, language = line
    if "test" in parsed.values:
        console.write(dumped(functions.preview(function.function, values, language), console))
        return 0
    with OutFile(parsed.last("out"), console) as out, Progress(language) as progress:
        transport = functions.mock_of(function) if "mock" in parsed.values else None
        if console.debug and not function.local:
            from ...cli.trace import TracingTransport

            inner = transport or functions.transport_of(function, values)
            transport = TracingTransport(inner, console)
        if not (function.local or out.is_file):
            console.check_output()
        console.called = not function.local
        means = functions.Means(transport, language, progress)
        retries = retries_of(None, prefix_of(load("index").get("command", "")))
        if retries is not None:
            means = means._replace(retries=retries)
        answered = functions.ask(function, values, means)
        out.write(_shown(answered.answer, line, console, file=out.is_file))
    return _told(answered, function, console)


def _told(answered: Answered, function: Function, console: Console) -> int:
    """The exit code of an answer, and what is said of it."""
    from ...cli import exit_codes
    from ...cli.guard import tell
    from ..authorization import METHOD

    if answered.error is not None:
        return tell(console, answered.error)
    if answered.lacks:
        name = function.calls or METHOD
        console.note(f"{name}: the answer has neither {answered.lacks} nor error")
        return exit_codes.NETWORK
    return 0


def _shown(answer: object, line: Line, console: Console, *, file: bool) -> str:
    """An answer as it is printed: JSON, or a text alone where that is asked for."""
    if "raw" in line.parsed.values:
        text = cast("dict[str, object]", answer).get("result") if _is_object(answer) else answer
        if isinstance(text, str):
            return f"{text}\n"
    return dumped(answer, console, file=file)


def _is_object(answer: object) -> bool:
    return isinstance(answer, dict)


def dumped(answer: object, console: Console, *, file: bool = False) -> str:
    """An answer as strict JSON; what the output cannot show is escaped."""
    from ...hidden import visible_json

    text = json.dumps(answer, ensure_ascii=False, indent=1)
    if not (file or console.can_show(text)):
        text = json.dumps(answer, indent=1)
    return f"{visible_json(text)}\n"
