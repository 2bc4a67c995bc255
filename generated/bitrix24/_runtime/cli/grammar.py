# Copied from generator/runtime/cli/grammar.py: edit it there, then build.
"""The one grammar of parameters, of options and of ``api`` alike. Pure but for what sources read.

``KEY=text``, ``KEY:=JSON``, ``KEY=@file``, ``KEY=-`` and ``KEY[SUB]=``: a word is parted behind the
last bracket of its key, so that what stands in one, such as ``[>=ID]``, is no sign.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ..short import short
from .names import UsageError, folded
from .uploads import uploads_not_yet

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..schema.methods import Field
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


def params_of(
    words: Iterable[str],
    bag: dict[str, Any],
    sources: Sources,
    params: Sequence[Field] = (),
    said: str = "--input",
) -> dict[str, object]:
    """The parameters that words of ``api`` give, over those that came as one JSON object.

    Args:
        words: as they stand on the line.
        bag: the object.
        sources: reads files and standard input.
        params: what the spec says of the method's parameters, if it knows the method.
        said: the option that the object came with.

    Raises:
        UsageError: a word is no parameter, or two do not go together.
    """
    from ..brackets import BracketError, key_of, nested

    pairs = [_pair(word, sources, params) for word in words]
    parted = {path[0] for path, _ in pairs if len(path) > 1}
    both = parted & bag.keys()
    if both:
        raise UsageError(f"{min(both)} is in {said} and in parts on the line: give it once")
    try:
        made = nested(pairs)
    except BracketError as error:
        hint = None
        path = next((path for path, _ in pairs if key_of(path) in str(error)), None)
        if path and str(error).endswith("twice"):
            hint = _list_of(path)
        raise UsageError(str(error), hint) from None
    return {**bag, **made}


def _list_of(path: tuple[str, ...]) -> str:
    """How to write a list where a key, or a place of a list, was given twice."""
    name, *parts = path
    is_place = bool(parts) and (not parts[-1] or parts[-1].isdigit())
    key = f"{name}{''.join(f'[{part}]' for part in (parts[:-1] if is_place else parts))}"
    if is_place:
        return f"[] is the next place: write '{key}[]=1' '{key}[]=2', or '{key}[0]=1' '{key}[1]=2'"
    return f"A list: '{key}[]=1' '{key}[]=2', or '{key}:=[1, 2]'"


def _pair(word: str, sources: Sources, params: Sequence[Field]) -> tuple[tuple[str, ...], object]:
    from ..brackets import path_of
    from .guess import guessed
    from .misfits import refuse_misfit

    name, brackets, sign, text = split(word, "[=@")
    key = f"{name}{brackets}"
    param = declared(params, name)
    path = path_of(key)
    if name and param is None:
        _refuse_name(name, brackets, f"{sign or '='}{text.lstrip()}", word)
    if not name or not sign or path is None:
        raise UsageError(f'"{short(word)}" is no parameter: write NAME=VALUE', _HINT)
    check_keys(path[1:], key)
    if sign == "@":
        raise uploads_not_yet(key)
    if sign == JSON_SIGN:
        return path, sources.json(text, key)
    given = sources.read(text, key)
    refuse_misfit(given, None if brackets else param, key)
    return path, guessed(given, key)


_HINT: Final = 'See "help parameters" for all that can be written.'
_COMPARISONS: Final = "<>=!%"


def declared(params: Sequence[Field], key: str) -> Field | None:
    """The parameter of this name: of the API's or Python's, or else of the only one alike."""
    for param in params:
        if key in {param.name, param.python}:
            return param
    same = [param for param in params if folded(param.name) == folded(key)]
    return same[0] if len(same) == 1 else None


def fault_of(name: str) -> str | None:
    """Why nothing is called so; ``None`` where something may be."""
    if "." in name:
        return "no parameter has a dot in its name"
    if name != name.strip():
        return "no parameter has a blank at an end of its name"
    if "]" in name:
        return "no parameter has a bracket in its name"
    if name.strip(_COMPARISONS) != name:
        return "no parameter has a comparison in its name"
    return None


def _refuse_name(name: str, brackets: str, rest: str, word: str) -> None:
    """Refuse what stands before the sign if it can be no name, with what was meant."""
    fault = fault_of(name)
    if fault is None:
        return
    if "." in name:
        first, _, inner = name.partition(".")
        within = f"[{inner.replace('.', '][')}]"
        hint = f"What is nested is written {first}{within}{brackets}{short(rest)}"
    elif name != name.strip():
        hint = f"Write {name.strip()}{brackets}{short(rest)}"
    elif "]" in name:
        hint = _HINT
    else:
        from .meant import entry_in

        entry = entry_in(word)
        inner = "[>=FIELD]=VALUE"
        if entry is not None and name.strip(_COMPARISONS).casefold() != "filter":
            inner = f"{entry.brackets}={short(entry.value)}"
        hint = f"A condition is written 'filter{inner}'"
    raise UsageError(f'"{short(name + brackets)}": {fault}', hint)


def check_keys(keys: Iterable[str], place: str) -> None:
    """Refuse keys in brackets that were not meant so: a blank at an end is the shell's.

    Raises:
        UsageError: one has a blank at an end.
    """
    for key in keys:
        if key != key.strip():
            raise UsageError(
                f"{short(place)}: the key in brackets has a blank at an end",
                f"Without it, write [{key.strip()}]; with it, write the object as JSON.",
            )
