"""The names of ``oint``: libraries, functions in both languages, options."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from ...cli.arguments import Option, Options, is_option, take
from ...cli.names import UsageError, did_you_mean, folded
from ..catalogue import entries, entry_of, library, meant, named
from .words import TYPES, word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..model import Function, Language
    from ..model import Option as OwnOption

_COMMON: Final = (
    ("help", None, "h"),
    ("mock", None, None),
    ("test", None, None),
    ("raw", None, None),
    ("out", "FILE", None),
    ("debug", None, None),
    ("version", None, None),
)
_ALIKE: Final = str.maketrans("аеорсухкмнвтАЕОРСУХКМНВТ", "aeopcyxkmhbtAEOPCYXKMHBT")
"""Letters of Russian that look like Latin ones."""


def common_options(language: Language = "en") -> tuple[Option, ...]:
    """The options of every function."""
    return tuple(
        Option(name, (name,), word(value, language) if value else None, word(name, language), short)
        for name, value, short in _COMMON
    )


def key_of(option: str) -> str:
    """What an option's values are kept under, apart from the common ones."""
    return f"option {option}"


def options_of(function: Function, language: Language = "en") -> tuple[Option, ...]:
    """The options of a function. They come first: a letter or name that both have is theirs."""
    return tuple(_option(option, language) for option in function.options)


def _option(option: OwnOption, language: Language) -> Option:
    return Option(
        key_of(option.option),
        tuple(dict.fromkeys((option.option, option.russian, option.name))),
        TYPES[option.type].of(language),
        option.summary.of(language),
        option.short,
    )


def all_options() -> Options:
    """The options of all functions, of which the one that is meant is not known yet."""
    options: dict[str, Option] = {}
    for option in (
        *common_options(),
        *(option for entry in entries() for option in options_of(named(entry["function"]))),
    ):
        options.setdefault(folded(option.names[0]), option._replace(names=option.names[:1]))
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
        if tokens[at] == "--":  # there are no words behind the names
            at += 1
            continue
        if not is_option(tokens[at]):
            words.append(tokens[at])
            at += 1
            continue
        found = take(tokens, at, Options(common_options())) or take(tokens, at, all_options())
        if found is None:
            break
        rest += tokens[at : found[2]]
        at = found[2]
    return tuple(words), (*rest, *tokens[at:])


def asks_for(name: str, tokens: Sequence[str]) -> bool:
    """Whether a switch is on the line, even on one that is wrong otherwise."""
    return any(token.startswith("--") and folded(token) == name for token in tokens)


def find_library(text: str) -> None:
    """Refuse a library that there is not."""
    known = library()
    if not known or folded(text) != folded(known):
        hint = did_you_mean(text, [known]) if known else ""
        raise UsageError(f'"{text}" is no library{hint}', 'See "oint --help".')


def find_function(text: str) -> Function:
    """The function of a name in either language.

    Raises:
        UsageError: there is none; the message has the nearest name.
    """
    entry = entry_of(text) or entry_of(_in_one_alphabet(text))
    if entry is None:
        known = library()
        raise UsageError(
            f'"{text}" is no function of "{known}"{meant(text)}', f'See "oint {known} --help".'
        )
    return named(entry["function"])


def _in_one_alphabet(text: str) -> str:
    """A name as typed on the keyboard of the other alphabet where its letters look the same."""
    return unicodedata.normalize("NFC", text).translate(_ALIKE)


def look_alikes(token: str) -> str:
    """The Russian letters of an option that look like Latin ones, where that makes it wrong."""
    name = token.partition("=")[0]
    return "".join(dict.fromkeys(sign for sign in name if ord(sign) in _ALIKE))


def check_letters(tokens: Sequence[str], options: Options) -> None:
    """Refuse an option whose letters look right and are not.

    Raises:
        UsageError: with what was meant.
    """
    for token in tokens:
        wrong = look_alikes(token) if token.startswith("-") and token != "--" else ""
        if wrong and options.of(token) is None:
            right = token.partition("=")[0].translate(_ALIKE)
            if options.of(right) is not None:
                raise UsageError(
                    f'"{token.partition("=")[0]}" is no option: it has Russian letters that look '
                    f"Latin ({', '.join(wrong)}); write {right} in Latin letters"
                )
