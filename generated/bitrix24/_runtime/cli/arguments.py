# Copied from generator/runtime/cli/arguments.py: edit it there, then build.
"""Reading options off a command line. Pure: knows no command, does no I/O.

Written by hand because argparse can neither fold names nor take values that begin with ``-`` nor
options of several levels in any order; and importing it costs as much as a whole help page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..short import short
from .grammar import JSON_SIGN, Typed, Word, split
from .names import UsageError, did_you_mean, folded
from .uploads import uploads_not_yet

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Option(NamedTuple):
    """An option.

    Attributes:
        key: what its values are kept under.
        names: its long names without ``--``, the one to show first.
        value: what stands for its value in help; ``None`` for a switch.
        summary: what it does.
        short: its letter, without ``-``.
        is_param: whether it is a parameter, and so may be given in parts and as JSON.
    """

    key: str
    names: tuple[str, ...]
    value: str | None = None
    summary: str = ""
    short: str | None = None
    is_param: bool = False

    @property
    def shown(self) -> str:
        """The option as it is named in messages."""
        return f"--{self.names[0]}"

    def said(self, token: str) -> str:
        """The option by the name of it that was typed, as in ``--params`` for ``--input``."""
        typed = folded(split(token[2:]).name) if token.startswith("--") else ""
        return f"--{next((name for name in self.names if folded(name) == typed), self.names[0])}"


class Options:
    """Options to choose from. Names alike but for ``-``, ``_`` and case need exact spelling."""

    def __init__(self, options: Iterable[Option]) -> None:
        self.all = tuple(options)
        self._exact: dict[str, Option] = {}
        self._folded: dict[str, list[Option]] = {}
        self._short: dict[str, Option] = {}
        for option in self.all:
            if option.short:
                self._short.setdefault(option.short, option)
            for name in option.names:
                self._exact.setdefault(name, option)
                same = self._folded.setdefault(folded(name), [])
                if option not in same:
                    same.append(option)

    def long(self, name: str) -> Option | None:
        """The option of this long name."""
        exact = self._exact.get(name)
        same = self._folded.get(folded(name), [])
        if len(same) > 1 and exact is None:
            choices = " or ".join(f"--{option.names[-1]}" for option in same)
            raise UsageError(f"--{name} is not clear: write {choices}")
        return exact or (same[0] if same else None)

    def of(self, token: str) -> Option | None:
        """The option that a token names, be it long (with or without ``=value``) or short."""
        if token.startswith("--"):
            return self.long(split(token[2:]).name)
        return self.exact_short(token) or self._short_with_value(token)

    def exact_short(self, token: str) -> Option | None:
        """The option that a token is the letter of."""
        return self._short.get(token[1:]) if token.startswith("-") else None

    def _short_with_value(self, token: str) -> Option | None:
        """The option of ``-ojson`` or ``-o=json``."""
        option = self._short.get(token[1:2]) if token.startswith("-") else None
        return option if option is not None and option.value is not None else None

    def names(self) -> Iterable[str]:
        """All long names."""
        return [option.names[0] for option in self.all]


class Parsed(NamedTuple):
    """What stood on the line.

    Attributes:
        words: what is no option.
        values: every option's values in order (switches: empty texts).
        said: every option by the name that was typed.
    """

    words: tuple[str, ...]
    values: dict[str, list[str]]
    said: dict[str, str]

    def last(self, key: str) -> str | None:
        """The value of an option that counts: the last one given."""
        values = self.values.get(key)
        return values[-1] if values else None


def is_option(token: str) -> bool:
    """Whether a token that stands where a word may stand is an option."""
    return token.startswith("-") and token != "-"


def take(tokens: Sequence[str], at: int, options: Options) -> tuple[Option, str, int] | None:
    """Read the option at a place: it, its value, and the place behind it; ``None`` if unknown.

    Raises:
        UsageError: its value is missing, it takes none, or its brackets are not in order.
    """
    token = tokens[at]
    option = options.of(token)
    if option is None:
        return None
    said, path, sign, text = _parted(token, option)
    if option.value is None:
        return option, "", at + 1
    is_json = sign == JSON_SIGN
    if sign:
        return option, Typed(text, path, is_json=is_json) if path or is_json else text, at + 1
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None:
        raise UsageError(f"{said}{path} needs a value: {said}{path} {option.value}")
    is_long = following.startswith("--")
    if (options.of if is_long else options.exact_short)(following) is not None:
        other = following.partition("=")[0]
        raise UsageError(
            f"{said}{path} needs a value, but the option {other} follows",
            f"To send that as text, write {said}{path}={other}",
        )
    return option, Typed(following, path, is_json=False) if path else following, at + 2


def _parted(token: str, option: Option) -> Word:
    """The token of an option in its parts, all of which the option takes."""
    said = option.said(token)
    if not token.startswith("--"):
        rest = token[2:]
        return Word(said, "", "=" if rest else "", rest.removeprefix("="))
    _, path, sign, text = split(token[2:])
    if text.startswith("[") and not sign:
        raise UsageError(f'"{short(token)}": the brackets are not in order')
    if option.value is None and (path or sign):
        raise UsageError(f"{said} is a switch and takes no value")
    if (path or sign == JSON_SIGN) and not option.is_param:
        raise UsageError(f"{said} takes a text: {said}={option.value}")
    if path and not sign and text:
        raise UsageError(f'"{short(token)}": = must follow the brackets')
    if sign == "@":
        raise uploads_not_yet(f"{said}{path}")
    return Word(said, path, sign, text)


def parse(tokens: Sequence[str], options: Options, command: str) -> Parsed:
    """Read a line whose options are all known. Behind ``--`` there are only words.

    Raises:
        UsageError: an option is unknown, or its value is missing.
    """
    words: list[str] = []
    values: dict[str, list[str]] = {}
    said: dict[str, str] = {}
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token == "--":
            return Parsed((*words, *tokens[at + 1 :]), values, said)
        if not is_option(token):
            words.append(token)
            at += 1
            continue
        found = take(tokens, at, options)
        if found is None:
            raise unknown_option(token, options, command)
        option, value, at = found
        values.setdefault(option.key, []).append(value)
        said[option.key] = option.said(token)
    return Parsed(tuple(words), values, said)


def unknown_option(token: str, options: Options, command: str) -> UsageError:
    """The error of an option that a command does not have."""
    name = f"--{split(token[2:]).name}" if token.startswith("--") else token.partition("=")[0]
    letter = options.exact_short(name.swapcase())
    if letter is not None:
        meant = f'; did you mean "-{letter.short}"?'
    else:
        meant = did_you_mean(name, options.names(), prefix="--")
    return UsageError(f'"{name}" is no option of "{command}"{meant}', f'See "{command} --help".')
