"""Runs a command line and turns whatever happens into a message and an exit code."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from . import exit_codes
from .console import Console, OutputError, Terminated, discard_output
from .interruptions import ended_by_sigterm
from .names import UsageError, folded
from .output.formats import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..errors import Bitrix24Error
    from ..outcomes import Sent


def run(
    console: Console, main: Callable[[Sequence[str], Console], int], tokens: Sequence[str]
) -> int:
    """Run it and give back the exit code. Nothing is raised."""
    switches = {folded(token) for token in tokens if token.startswith("--")}
    console.debug, console.quiet = "debug" in switches, "quiet" in switches
    console.truncates = "notruncate" not in switches
    try:
        _refuse_broken_text(tokens)
        with ended_by_sigterm():
            code = main(tokens, console)
            console.tell_remarks()
        return code
    except UsageError as error:
        return _fail(console, "usage", str(error), exit_codes.USAGE, hint=error.hint)
    except OutputError as error:
        return _unwritten(console, error)
    except BrokenPipeError:
        discard_output()
        return exit_codes.BROKEN_PIPE
    except KeyboardInterrupt as interrupt:
        return _interrupted(console, interrupt)
    except Exception as error:
        return _failed(console, error)


def wants_json(tokens: Sequence[str], prefix: str) -> bool:
    """Whether somebody asked for JSON: a program reads, and it reads errors, too.

    Told before the line is parsed, as it may be wrong.
    """
    wanted = os.environ.get(f"{prefix}_OUTPUT", "")
    for token, following in zip(tokens, (*tokens[1:], ""), strict=False):
        if token == "--":
            break
        name, equals, value = token.partition("=")
        if name == "-o" or (name.startswith("--") and folded(name) == "output"):
            wanted = value if equals else following
        elif name.startswith("-o"):
            wanted = token[2:]
    form = FORMATS.get(wanted.casefold())
    return form is not None and form.for_programs


def _refuse_broken_text(tokens: Sequence[str]) -> None:
    for place, token in enumerate(tokens):
        try:
            token.encode()
        except UnicodeEncodeError:
            # It is not shown: it may be a secret.
            before = tokens[place - 1] if place else ""
            name = token.partition("=")[0] if token.startswith("--") else before
            of = f", the value of {name}," if name.startswith("-") and name.isascii() else ""
            raise UsageError(f"argument {place + 1}{of} is not valid UTF-8 text") from None


def _fail(
    console: Console,
    code: str,
    message: str,
    exit_code: int,
    *,
    sent: Sent = "no",
    hint: str | None = None,
) -> int:
    from .failure import Failure, tell

    return tell(console, Failure(code, message, exit_code, sent, hint=hint))


def _unwritten(console: Console, error: OutputError) -> int:
    """What cannot be written is only an answer when a call was made before."""
    if not console.called:
        code = _fail(console, "output_not_writable", str(error), exit_codes.CONFIGURATION)
    else:
        message = f"{error}; the call was made, its answer is not all there"
        code = _fail(console, "answer_not_written", message, exit_codes.UNWRITTEN, sent="yes")
    discard_output()
    return code


def _interrupted(console: Console, interrupt: KeyboardInterrupt) -> int:
    """Said in words only by whoever knows what had come by then."""
    is_term = isinstance(interrupt, Terminated)
    code = exit_codes.TERMINATED if is_term else exit_codes.INTERRUPTED
    if console.errors_as_json:
        sent: Sent = "unknown" if console.called else "no"
        _fail(console, "terminated" if is_term else "interrupted", "interrupted", code, sent=sent)
    return code


def _failed(console: Console, error: Exception) -> int:
    from ..errors import Bitrix24Error

    return tell(console, error) if isinstance(error, Bitrix24Error) else _bug(console, error)


def tell(console: Console, error: Bitrix24Error) -> int:
    """Tell the user of an error of the SDK and give back its exit code."""
    from . import failure

    return failure.tell(console, failure.of_error(error))


def _bug(console: Console, error: Exception) -> int:
    text = f"internal error: {type(error).__name__}: {error}. This is a bug in this program"
    if not console.debug:
        text += "; --debug shows where it happened"
    sent: Sent = "unknown" if console.called else "no"
    code = _fail(console, "internal", text, exit_codes.INTERNAL, sent=sent)
    if console.debug:
        from traceback import format_exception

        console.plain("".join(format_exception(error)))
    return code
