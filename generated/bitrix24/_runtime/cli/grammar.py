# Copied from generator/runtime/cli/grammar.py: edit it there, then build.
"""The one grammar of parameters, of options and of ``api`` alike. Pure but for what sources read.

``KEY=text``, ``KEY:=JSON``, ``KEY=@file``, ``KEY=-`` and ``KEY[SUB]=``: a word is parted behind the
last bracket of its key, so that what stands in one, such as ``[>=ID]``, is no sign.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ..short import short
from .names import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .sources import Sources

JSON_SIGN: Final = ":="
_SIGNS: Final = (JSON_SIGN, "=", "@")

TABLE: Final = (
    ("=TEXT", "the text, by the parameter's type; with api, numbers, true, false and null as such"),
    (":=JSON", "JSON, also of a single text: 'TITLE:=\"5\"'"),
    ("=@FILE", "what is in the file, text or JSON (UTF-8 or UTF-16); :=@FILE, only JSON"),
    ("=-", "the same, from standard input; :=- only JSON"),
    ("=@@TEXT", "a text that begins with @: =@@all sends @all"),
    ("[KEY]=…", "a part of an object: 'filter[>=ID]=5', 'fields[PHONE][0][VALUE]=+7900'"),
    ("[]=…", "an item of a list: 'select[]=ID' 'select[]=TITLE'"),
    ("@FILE", "an upload, later; now where the option's value is shown as @FILE"),
)
"""The grammar: what stands behind a name, and what it means."""


class Word(NamedTuple):
    """A word in its parts.

    Attributes:
        name: what stands before brackets and sign.
        path: the brackets.
        sign: ``=``, ``:=`` or ``@``; empty if there is none.
        text: what follows.
    """

    name: str
    path: str
    sign: str
    text: str


def split(word: str, stops: str = "[=") -> Word:
    """Part a word. One that has brackets but no sign keeps in ``text`` what follows them."""
    begin = min((at for at in map(word.find, stops) if at >= 0), default=len(word))
    end = begin
    while word[end : end + 1] == "[":
        close = word.find("]", end)
        if close < 0:
            break
        end = close + 1
    name, path, rest = word[:begin], word[begin:end], word[end:]
    if not path and rest.startswith("=") and name.endswith(":"):
        name, rest = name[:-1], f":{rest}"
    sign = next((sign for sign in _SIGNS if rest.startswith(sign)), "")
    return Word(name, path, sign, rest.removeprefix(sign))


class Typed(str):
    """The text of an option's value, and how it was given.

    Attributes:
        path: the brackets behind the option's name.
        is_json: whether ``:=`` was written.
    """

    __slots__ = ("is_json", "path")

    path: str
    is_json: bool

    def __new__(cls, text: str, path: str, *, is_json: bool) -> Typed:
        """Make one."""
        made = super().__new__(cls, text)
        made.path, made.is_json = path, is_json
        return made


def params_of(words: Iterable[str], bag: dict[str, Any], sources: Sources) -> dict[str, object]:
    """The parameters that words of ``api`` give, over those that came as one JSON object.

    Raises:
        UsageError: a word is no parameter, or two do not go together.
    """
    from ..brackets import BracketError, key_of, nested

    pairs = [_pair(word, sources) for word in words]
    parted = {path[0] for path, _ in pairs if len(path) > 1}
    both = parted & bag.keys()
    if both:
        raise UsageError(f"{min(both)} is in --input and in parts on the line: give it once")
    try:
        made = nested(pairs)
    except BracketError as error:
        hint = None
        path = next((path for path, _ in pairs if key_of(path) in str(error)), None)
        if path and str(error).endswith("twice"):
            hint = f"A list: '{key_of(path)}[]=1' '{key_of(path)}[]=2', or '{key_of(path)}:=[1, 2]'"
        raise UsageError(str(error), hint) from None
    return {**bag, **made}


def _pair(word: str, sources: Sources) -> tuple[tuple[str, ...], object]:
    from ..brackets import path_of
    from .convert import guessed

    name, brackets, sign, text = split(word, "[=@")
    path = path_of(name + brackets)
    if not name or not sign or path is None:
        raise UsageError(f'"{short(word)}" is no parameter: write NAME=VALUE', _HINT)
    key = f"{name}{brackets}"
    if "." in name:
        first, _, rest = name.partition(".")
        inner = rest.replace(".", "][")
        raise UsageError(
            f'"{short(key)}": no parameter has a dot in its name',
            f"What is nested is written {first}[{inner}]={short(text)}",
        )
    if sign == "@":
        raise UsageError(
            f"{key}@: uploads cannot be written so yet",
            "Write the file as JSON, in the form that the method's page shows (Base64); or text "
            f"with an @ in it as {name}=…@…",
        )
    if sign == JSON_SIGN:
        return path, sources.json(text, key)
    return path, guessed(sources.read(text, key), key)


_HINT: Final = 'See "help parameters" for all that can be written.'
