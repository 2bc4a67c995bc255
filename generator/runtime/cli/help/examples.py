"""The documented examples as command lines that can be pasted into a shell. Pure."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from ...hidden import visible_json
from ..arguments import is_option
from ..convert import convert
from ..names import UsageError
from ..options import option_name
from ..sources import Given, Sources
from .shell import hides

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...schema.methods import Example, Field, Method
    from ..tree import Entry


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
        if hides(text):
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
