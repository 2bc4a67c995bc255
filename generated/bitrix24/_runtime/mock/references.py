# Copied from generator/runtime/mock/references.py: edit it there, then build.
"""References of a batch of REST 2 to the results of its earlier commands. Pure functions.

The page ``settings/how-to-call-rest-api/batch`` shows references that are a whole value. It does
not say what one becomes that leads nowhere, or stands inside a text: hence two ways.

``plain``: nothing, and a text in which each reference is replaced by what it leads to.
``engine``: as the published engine has it (``CRestUtil::processBatchElement``, module ``rest`` of
the self-hosted edition): the value that was found last on the way; inside of a text the reference
takes all that follows it up to a space along, and only a text takes its place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

from .php import as_key

if TYPE_CHECKING:
    from collections.abc import Mapping

References: TypeAlias = Literal["plain", "engine"]
Results: TypeAlias = "Mapping[str | int, Any]"

_PLAIN: Final = re.compile(r"\$result((?:\[[^\[\]]*\])+)")
_ENGINE: Final = re.compile(r"\$result((?=\[[^\]\s]+\])\S*)", re.IGNORECASE)
_KEY: Final = re.compile(r"\[([^\[\]]*)\]")


def resolved(value: Any, results: Results, way: References) -> Any:
    """A value with what it refers to in the place of its references."""
    if isinstance(value, str):
        if "$" not in value:
            return value
        return _as_the_engine(value, results) if way == "engine" else _plainly(value, results)
    if isinstance(value, list):
        return [resolved(item, results, way) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        items = cast("dict[str, object]", value).items()
        return {key: resolved(item, results, way) for key, item in items}
    return value


def _plainly(text: str, results: Results) -> Any:
    whole = _PLAIN.fullmatch(text)
    if whole is not None:
        return _found(whole[1], results, deepest=False)
    return _PLAIN.sub(lambda match: _text(_found(match[1], results, deepest=False)), text)


def _as_the_engine(text: str, results: Results) -> Any:
    for match in _ENGINE.finditer(text):
        found = _found(match[1], results, deepest=True)
        if match[0] == text:
            return found
        if isinstance(found, str):
            text = text.replace(match[0], found)
    return text


def _found(path: str, results: Results, *, deepest: bool) -> Any:
    """What a path leads to; where it leads nowhere nothing, or what came last on the way."""
    value: object = results
    for key in _KEY.findall(path):
        step = _step(value, as_key(key))
        if step is None and deepest:
            return value
        value = step
    return value


def _step(value: object, key: str | int) -> Any:
    if isinstance(value, list):
        items = cast("list[object]", value)
        return items[key] if isinstance(key, int) and 0 <= key < len(items) else None
    if isinstance(value, dict):
        array = cast("dict[str | int, object]", value)
        return array.get(key, array.get(str(key)))  # JSON has texts where PHP has numbers
    return None


def _text(value: Any) -> str:
    """A value inside a text, as PHP writes it."""
    if value is None or value is False:
        return ""
    if value is True:
        return "1"
    return "Array" if isinstance(value, dict | list) else str(value)
