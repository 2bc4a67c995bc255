# Copied from generator/runtime/cli/oint_names.py: edit it there, then build.
"""The names of ``oint``: libraries, functions in both languages, options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..data import load
from .arguments import Option, is_option
from .names import UsageError, did_you_mean, folded

if TYPE_CHECKING:
    from collections.abc import Sequence

_COMMON: Final = (
    Option("help", ("help",), None, "show this help, or that of a function", "h"),
    Option("mock", ("mock",), None, "no portal: answer as the documentation does"),
    Option("test", ("test",), None, "show the request, without secrets; nothing is sent"),
    Option("out", ("out",), "FILE", "write the answer into a file"),
    Option("debug", ("debug",), None, "show request, status and time, without secrets"),
)


def common_options() -> tuple[Option, ...]:
    """The options of every function."""
    return _COMMON


def key_of(option: dict[str, Any]) -> str:
    """What an option's values are kept under, apart from the common ones."""
    return f"option {option['option']}"


def options_of(function: dict[str, Any]) -> tuple[Option, ...]:
    """The options of a function. They come first: a letter or name that both have is theirs."""
    return tuple(
        Option(
            key_of(option),
            (option["option"],),
            option["type"].upper(),
            option["summary"],
            option["short"],
        )
        for option in function["options"]
    )


def leading(tokens: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The library and the function, and everything else. Switches may stand before them."""
    words: list[str] = []
    rest: list[str] = []
    switches = {name for option in _COMMON if option.value is None for name in option.names}
    at = 0
    while at < len(tokens) and len(words) < 2:
        token = tokens[at]
        if not is_option(token):
            words.append(token)
        elif token == "-h" or (token.startswith("--") and folded(token) in switches):
            rest.append(token)
        else:
            break
        at += 1
    return tuple(words), (*rest, *tokens[at:])


def asks_for_help(tokens: Sequence[str]) -> bool:
    """Whether help is wanted, even on a line that is wrong otherwise."""
    return any(token.startswith("--") and folded(token) == "help" for token in tokens)


def find_library(word: str) -> None:
    """Refuse a library that there is not."""
    library: str = load("oint").get("library", "")
    if not library or folded(word) != folded(library):
        meant = did_you_mean(word, [library]) if library else ""
        raise UsageError(f'"{word}" is no library{meant}', 'See "oint --help".')


def find_function(word: str) -> dict[str, Any]:
    """The function of an English or Russian name, in any case.

    Raises:
        UsageError: there is none; the message has the nearest name.
    """
    functions: list[dict[str, Any]] = load("oint").get("functions", [])
    wanted = folded(word)
    names: list[str] = []
    for function in functions:
        own = [function["function"], function["russian"], *function["aliases"]]
        if wanted in map(folded, own):
            return function
        names += own
    library = load("oint").get("library", "")
    raise UsageError(
        f'"{word}" is no function of "{library}"{did_you_mean(word, names)}',
        f'See "oint {library} --help".',
    )
