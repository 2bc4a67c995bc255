# Copied from generator/runtime/cli/help/examples.py: edit it there, then build.
"""The documented examples as command lines that can be pasted into a shell. Pure."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, cast

from ...hidden import hidden_in, visible_json
from ..arguments import is_option
from ..convert import convert
from ..names import UsageError
from ..options import option_name
from ..sources import Given, Sources

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...schema.methods import Example, Field, Method
    from ..tree import Entry


_KEYS: Final = "\t\r"
"""A shell into which they are pasted takes them for keys: it completes a name, it runs the line."""


class _Inline(Sources):
    """Reads nothing: what would point to a file or to standard input is not the value itself."""

    def read(self, text: str, option: str) -> Given:
        if text == "-" or (text.startswith("@") and not text.startswith("@@")):
            raise UsageError(text)
        return super().read(text, option)

    def read_bytes(self, name: str, option: str) -> bytes:
        raise UsageError(name)


def best(method: Method) -> Example | None:
    """The example to show: one that shows its request, and a success if there is any."""
    by_worth = sorted(
        method.examples, key=lambda example: (example.call is None, example.http >= 300)
    )
    return by_worth[0] if by_worth else None


def command_of(program: str, entry: Entry, method: Method, call: Mapping[str, object]) -> list[str]:
    """The words of a command line that makes this call."""
    words = [program, *entry["command"].split()]
    has_options = words[1] != "api"  # of methods whose names are the program's own commands
    params = {param.name: param for param in method.params} if has_options else {}
    rest: dict[str, object] = {}
    for name, value in call.items():
        param = params.get(name)
        text = None if param is None else text_of(value, param)
        if param is None or text is None:
            rest[name] = value
        else:
            option = f"--{option_name(param)}"
            words += [f"{option}={text}"] if is_option(text) else [option, text]
    if rest:
        words += ["--input", _compact(rest)]
    return words


def text_of(value: object, param: Field) -> str | None:
    """The text of an option that gives this value; ``None`` when none does that can be seen."""
    for text in _texts(value):
        if _hides(text):
            continue
        try:
            again = convert(text, param, "", _Inline())
        except UsageError:
            continue
        if again == value and type(again) is type(value):
            return text
    return None


def _texts(value: object) -> Sequence[str]:
    if isinstance(value, str):
        return (f"@{value}" if value.startswith("@") else value,)
    if isinstance(value, list):
        items = cast("list[object]", value)
        joined = ",".join(item if isinstance(item, str) else _compact(item) for item in items)
        return (joined, _compact(items))
    return (_compact(value),)


def _compact(value: object) -> str:
    return visible_json(json.dumps(value, ensure_ascii=False))


def _hides(text: str) -> bool:
    if text.isascii() and text.isprintable():
        return False
    return hidden_in(_KEYS).search(text) is not None


def line_of(words: Sequence[str], room: int = 100) -> str:
    """Words as a line for the shell; a long one is broken behind a backslash."""
    shown = [word if _is_plain(word) and not _hides(word) else _quoted(word) for word in words]
    line = " ".join(shown)
    if len(line) <= room:
        return line
    lines, last = [""], ""
    for word in shown:
        if word.startswith("--"):
            lines.append("")
        lines[-1] += f" {word}" if lines[-1] else word
        last = word
    return " \\\n    ".join(lines) if last else line


def _quoted(word: str) -> str:
    """A word that the shell takes whole; what cannot be seen is written out, as bash reads it."""
    from shlex import quote

    if not _hides(word):
        return quote(word)
    text = word.replace("\\", "\\\\").replace("'", "\\'")
    return f"$'{hidden_in(_KEYS).sub(lambda found: _escaped(found[0]), text)}'"


def _escaped(character: str) -> str:
    code = ord(character)
    return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"


def _is_plain(word: str) -> bool:
    """Whether a shell takes a word as it is; letters of any language are plain to it."""
    return bool(word) and all(char.isalnum() or char in "_@%+=:,./-" for char in word)
