# Copied from generator/runtime/cli/convert.py: edit it there, then build.
"""From the text of an option to the value that its parameter wants, by the type in the spec.

Pure but for what a value points to, which ``sources`` reads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from ..short import short
from .kinds import Kind, described, fits, is_json, kinds_of
from .names import UsageError, did_you_mean
from .scalars import SCALARS, Wrong
from .sources import Given, parse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .sources import Sources


_ORDER: Final = {name: place for place, name in enumerate(SCALARS)}


def convert(text: str, param: Mapping[str, Any], option: str, sources: Sources) -> object:
    """The value of a parameter.

    Args:
        text: as it stands on the line.
        param: the parameter, as the data has it.
        option: the option, for messages.
        sources: reads files and standard input.

    Raises:
        UsageError: the text is not what the parameter wants.
    """
    kinds = kinds_of(param["type"])
    is_upload = Kind("file", 0) in kinds and text.startswith("@") and not text.startswith("@@")
    given = Given(text) if is_upload else sources.read(text, option)
    text = given.text
    if _is_object(kinds, param["name"]):
        _refuse_pair(given, kinds, option)
    failures: list[str] = []
    for kind in sorted(kinds, key=_rank_json if given.begins_json else _rank):
        try:
            value = _as(given, kind, option, kinds)
        except Wrong as wrong:
            failures.append(str(wrong))
            continue
        check_allowed(value, param, option)
        return value
    reasons = " and ".join(dict.fromkeys(failures))
    raise UsageError(f'{option}: "{short(text)}" {reasons}')


_OBJECTS: Final = frozenset({"filter", "order"})
"""What is called so is an object, also where a page calls it text."""
_FILTER: Final = Kind("filter", 0)


def _is_object(kinds: Sequence[Kind], name: str) -> bool:
    """Whether a parameter wants keys, so that a text with an equals sign is no value of it."""
    if _ARRAY in kinds or (_TEXT in kinds and name.casefold() not in _OBJECTS):
        return False
    return _FILTER in kinds or Kind("object", 0) in kinds


def _refuse_pair(given: Given, kinds: Sequence[Kind], option: str) -> None:
    """Refuse ``ACTIVE=Y`` as an object: a portal takes it for none at all, and answers without."""
    text = given.text
    name = text.lstrip("<>=!%@")
    key, equals, value = name.partition("=")
    if not (equals and key.isidentifier()) or given.where or given.literal:
        return
    key = f"{text.removesuffix(name)}{key}"
    if _FILTER in kinds:
        _refuse_old({key: guessed(Given(value), option)}, option)
    from shlex import quote

    entry = quote(f"{option}[{key}]={short(value)}")
    raise UsageError(f'{option}: "{short(text)}" is no object; write {entry}')


def _refuse_old(value: object, option: str) -> None:
    """Refuse the filter of version 2 with its conditions as REST 3.0 has them."""
    from ..filters import old_conditions, sentence

    conditions = old_conditions(value)
    if conditions:
        raise UsageError(f"{option}: {sentence(conditions)}")


def check_allowed(value: object, param: Mapping[str, Any], option: str) -> None:
    """Refuse a value that is none of those that the documentation lists.

    Raises:
        UsageError: naming all that are allowed, with the nearest.
    """
    allowed: dict[str, str] = param.get("values") or {}
    if not allowed or param.get("open"):
        return
    items = cast("list[object]", value) if isinstance(value, list) else [value]
    for item in items:
        if item is None or isinstance(item, dict | list) or _plain(item) in allowed:
            continue
        text = _plain(item)
        listed = ", ".join(
            f"{name} ({meaning})" if meaning else name for name, meaning in allowed.items()
        )
        raise UsageError(
            f'{option}: "{short(text)}" is not allowed{did_you_mean(text, allowed)}',
            f"Allowed: {listed}",
        )


def _rank(kind: Kind) -> tuple[int, int]:
    """JSON first, then scalars from the strictest to text, lists of scalars behind single ones."""
    return (-1, -kind.lists) if is_json(kind) else (_ORDER[kind.name], kind.lists)


def _rank_json(kind: Kind) -> tuple[int, int]:
    """The same for a text that begins as JSON does: lists first."""
    return (-1, -kind.lists) if kind.lists else _rank(kind)


def _as(given: Given, kind: Kind, option: str, all_kinds: tuple[Kind, ...]) -> object:
    if kind.name == "any" and not kind.lists:
        return guessed(given, option)
    if kind.name == "file" and not kind.lists and not given.begins_json:
        return _file(given, option)
    if all_kinds == (_ARRAY,) and not (given.begins_json or given.where):
        parts = given.text.split(",") if given.text.strip() else []
        return [guessed(Given(part.strip()), option) for part in parts]
    if is_json(kind) or (kind.lists and given.begins_json):
        return _json(given, kind, option, all_kinds)
    text = given.text.rstrip("\r\n") if given.where and kind.name != "string" else given.text
    if kind.lists:
        parts = text.strip().split(",") if text.strip() else []
        return [_item(part.strip(), kind, parts) for part in parts]
    value = SCALARS[kind.name](text)
    if kind.name in {"integer", "number"} and _TEXT in all_kinds and str(value) != text:
        raise Wrong(f"is another text than the number {value}")
    return value


_TEXT: Final = Kind("string", 0)
_ARRAY: Final = Kind("array", 0)
"""A list of which the page does not say what is in it."""


def _item(text: str, kind: Kind, items: Sequence[str]) -> object:
    """An item of a list; what is wrong with it is said of it, not of the whole list."""
    try:
        return SCALARS[kind.name](text)
    except Wrong as wrong:
        said = f'holds "{short(text)}", which {wrong}' if len(items) > 1 else str(wrong)
        raise Wrong(said) from None


def _json(given: Given, kind: Kind, option: str, all_kinds: tuple[Kind, ...]) -> object:
    if given.literal or (len(all_kinds) > 1 and not given.begins_json):
        raise Wrong(f"is not {described(kind)}")
    try:
        value = parse(given.text, option, given.where)
    except UsageError as error:
        if _TEXT in all_kinds:
            error.hint = f"{error.hint}\n{_as_text(given.text, option)}"
        raise
    if not fits(value, kind):
        if kind.name == "filter":
            _refuse_old(value, option)
        raise Wrong(f"is not {described(kind)}")
    return value


def _as_text(text: str, option: str) -> str:
    """How to send as text what begins as JSON does."""
    from json import dumps

    written = dumps(text, ensure_ascii=False)
    shown = written if len(written) < 80 else '"…"'
    return f"To send it as text, write {option}:='{shown}'"


_WORDS_OF_JSON: Final[Mapping[str, bool | None]] = {"true": True, "false": False, "null": None}
_LARGEST: Final = 2**63
"""A portal that reads a larger number makes another one of it."""


def guessed(given: Given, option: str) -> object:
    """The value of a text whose type is not known; a number only if it is written back the same.

    Raises:
        UsageError: it begins as JSON does and is none.
    """
    text = given.text
    if given.begins_json:
        try:
            return parse(text, option, given.where)
        except UsageError as error:
            error.hint = "\n".join(filter(None, (error.hint, _as_text(text, option))))
            raise
    if given.where or given.literal:
        return text
    if text in _WORDS_OF_JSON:
        return _WORDS_OF_JSON[text]
    if text.isascii() and len(text) < 30 and text[-1:].isdigit():
        try:
            value = float(text) if "." in text else int(text)
        except ValueError:
            return text
        if str(value) == text and abs(value) < _LARGEST:
            return value
    return text


def _file(given: Given, option: str) -> object:
    """``@photo.png`` becomes its name and content, as the API takes files; else base64 text."""
    text = given.text
    if given.where or given.literal or not text.startswith("@"):
        return text.strip() if given.where else text
    from base64 import b64encode
    from pathlib import PurePath

    from .sources import read_bytes

    content = b64encode(read_bytes(text[1:], option)).decode("ascii")
    return [PurePath(text[1:]).name, content]


def _plain(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
