# Copied from generator/runtime/oint/cli/names.py: edit it there, then build.
"""The names of ``oint``: libraries, functions in both languages, options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...cli.arguments import Option, Options, is_option, take
from ...cli.names import UsageError, did_you_mean, folded
from ...data import load

if TYPE_CHECKING:
    from collections.abc import Sequence

_COMMON: Final = (
    Option("help", ("help",), None, "show this help, or that of a function", "h"),
    Option("mock", ("mock",), None, "no portal: answer as the documentation does"),
    Option("test", ("test",), None, "show the request, without secrets; nothing is sent"),
    Option("out", ("out",), "FILE", "write the answer into a file"),
    Option("debug", ("debug",), None, "show request, status and time, without secrets"),
    Option("version", ("version",), None, "show the version"),
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


def all_options() -> Options:
    """The options of all functions, of which the one that is meant is not known yet."""
    functions: list[dict[str, Any]] = load("oint").get("functions", [])
    options: dict[str, Option] = {}
    for option in (*_COMMON, *(option for each in functions for option in options_of(each))):
        options.setdefault(folded(option.names[0]), option)
    return Options(options.values())


def leading(tokens: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The library and the function, and everything else. Options may stand before them.

    Raises:
        UsageError: the value of such an option is missing.
    """
    words: list[str] = []
    rest: list[str] = []
    at = 0
    while at < len(tokens) and len(words) < 2:
        if not is_option(tokens[at]):
            words.append(tokens[at])
            at += 1
            continue
        found = take(tokens, at, all_options())
        if found is None:
            break
        rest += tokens[at : found[2]]
        at = found[2]
    return tuple(words), (*rest, *tokens[at:])


def asks_for(name: str, tokens: Sequence[str]) -> bool:
    """Whether a switch is on the line, even on one that is wrong otherwise."""
    return any(token.startswith("--") and folded(token) == name for token in tokens)


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
