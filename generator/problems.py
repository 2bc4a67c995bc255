"""What is wrong with a spec, as data, and the words in which it is said.

Owns the form of a message: where, what, the nearest right word. Must not read files, and must not
print a character of the spec that could hide, reorder or break a line of the terminal.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from .runtime import nearest
from .runtime.hidden import hidden_in

Path = tuple[str | int, ...]
"""Keys and positions from the top of a file down to a value."""

_UNSHOWN: Final = hidden_in("\t\n\r")
_LONGEST: Final = 60
_ALIKE: Final = 0.6
"""Less than on a command line: whoever edits a file sees all of it beside the offer."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong.

    Attributes:
        file: path as the user knows it.
        line: line in the file, from 1; 0 where lines mean nothing.
        where: dotted path of the value; may be empty.
        message: the sentence, without a full stop.
        rule: name of the broken rule.
        level: an error stops the build.
    """

    file: str
    line: int
    where: str
    message: str
    rule: str = "spec"
    level: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        where = f"{self.where}: " if self.where else ""
        return visible(f"{place}: {where}{self.message} [{self.rule}]")


class SpecError(Exception):
    """The spec, or what was made of it, cannot be used.

    Attributes:
        problems: everything that was found, by file and line.
    """

    problems: tuple[Problem, ...]

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: (problem.file, problem.line)))
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))


class UsageError(Exception):
    """A command that cannot be carried out as it was given; nothing was done."""


def did_you_mean(word: str, words: Iterable[str]) -> str:
    """The end of a sentence that offers the nearest word; empty when none is close."""
    return nearest.did_you_mean(word, words, alike=_ALIKE)


def did_you_mean_path(word: str, words: Iterable[str]) -> str:
    """The same for names with dots (``crm.deal.get``): offers only one of the same first word.

    The first word may be misspelled itself; what is only alike further on means something else.
    """
    names = list(words)
    if "." not in word:
        return did_you_mean(word, names)
    first = word.partition(".")[0]
    firsts = {name.partition(".")[0] for name in names}
    meant = first if first in firsts else nearest.nearest(first, sorted(firsts), _ALIKE)
    return did_you_mean(word, (name for name in names if name.partition(".")[0] == meant))


def dotted(path: Path) -> str:
    """A path as people write it: ``examples[0].call.USER_ID``."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def shown(value: object) -> str:
    """A value as a message shows it: like JSON, short, with nothing hidden in it."""
    try:
        text = json.dumps(value, ensure_ascii=False, default=repr)
    except (TypeError, ValueError, RecursionError):
        text = f"a {type(value).__name__}"
    text = visible(text[: _LONGEST * 2])
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def visible(text: str) -> str:
    """The text on one line, with every hidden character as its escape."""
    return _UNSHOWN.sub(lambda match: escaped(match[0]), text)


def escaped(character: str) -> str:
    r"""The escape of one character as Python and JSON-like messages write it: ``\u202e``."""
    code = ord(character)
    return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"
