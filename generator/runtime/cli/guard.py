"""Runs a command line and turns whatever happens into a message and an exit code."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from . import exit_codes
from .console import Console, OutputError, discard_output
from .names import UsageError, folded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..errors import Bitrix24Error


def run(
    console: Console, main: Callable[[Sequence[str], Console], int], tokens: Sequence[str]
) -> int:
    """Run it and give back the exit code. Nothing is raised."""
    console.debug = any(folded(token) == "debug" for token in tokens if token.startswith("--"))
    try:
        _refuse_broken_text(tokens)
        return main(tokens, console)
    except UsageError as error:
        console.note(str(error))
        if error.hint:
            console.plain(error.hint)
        return exit_codes.USAGE
    except OutputError as error:
        console.note(str(error))
        discard_output()
        return exit_codes.CONFIGURATION
    except BrokenPipeError:
        discard_output()
        return exit_codes.BROKEN_PIPE
    except KeyboardInterrupt:
        return exit_codes.INTERRUPTED
    except Exception as error:
        return _failed(console, error)


def leave(code: int) -> None:
    """End the process."""
    sys.exit(code)


def _refuse_broken_text(tokens: Sequence[str]) -> None:
    for token in tokens:
        try:
            token.encode()
        except UnicodeEncodeError:
            shown = token.encode("utf-8", "replace").decode()
            raise UsageError(f'"{shown}" is not valid UTF-8 text') from None


def _failed(console: Console, error: Exception) -> int:
    from ..errors import Bitrix24Error

    return tell(console, error) if isinstance(error, Bitrix24Error) else _bug(console, error)


def tell(console: Console, error: Bitrix24Error) -> int:
    """Tell the user of an error of the SDK and give back its exit code."""
    from ..errors import APIError

    console.note(str(error))
    if isinstance(error, APIError):
        page = page_of(error.method)
        if page:
            console.plain(f"See {page}")
    return exit_codes.code_of(error)


def page_of(method: str) -> str | None:
    """Address of a method's documentation, where it is known."""
    from ..data import methods

    entry = methods().get((method.lower(), 2)) or methods().get((method.lower(), 3))
    return None if entry is None else entry.get("page")


def _bug(console: Console, error: Exception) -> int:
    text = f"internal error: {type(error).__name__}: {error}. This is a bug in this program"
    console.note(text if console.debug else f"{text}; --debug shows where it happened")
    if console.debug:
        from traceback import format_exception

        console.plain("".join(format_exception(error)))
    return exit_codes.INTERNAL
