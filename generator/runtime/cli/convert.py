"""From the text of an option to the value that its parameter wants, by the type in the spec.

Pure but for what a value points to, which ``sources`` reads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from ..schema.fitting import is_allowed
from ..schema.scalars import SCALARS
from ..schema.texts import Wrong
from ..short import short
from .guess import as_text, guessed
from .kinds import Kind, described, fits, is_json, kinds_of
from .misfits import meant, refuse_misfit, refuse_old
from .names import UsageError, did_you_mean
from .sources import Given, parse
from .uploads import UPLOADS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..schema.methods import Field
    from .sources import Sources


_ORDER: Final = {name: place for place, name in enumerate(SCALARS)}


def convert(text: str, param: Field, option: str, sources: Sources) -> object:
    """The value of a parameter.

    Args:
        text: as it stands on the line.
        param: the parameter.
        option: the option, for messages.
        sources: reads files and standard input.

    Raises:
        UsageError: the text is not what the parameter wants.
    """
    is_upload = text.startswith("@") and not text.startswith("@@")
    if is_upload and Kind("file", 0) in kinds_of(param.type):
        return _upload(text[1:], option, sources)
    return converted(sources.read(text, option), param, option)


def converted(given: Given, param: Field, option: str) -> object:
    """The value of a parameter, from what was read. As ``convert``."""
    refuse_misfit(given, param, option)
    kinds = meant(given, param)
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
    raise UsageError(f'{option}: "{short(given.text)}" {reasons}')


def check_allowed(value: object, param: Field, option: str) -> None:
    """Refuse a value that is none of those that the documentation lists.

    Raises:
        UsageError: naming all that are allowed, with the nearest.
    """
    allowed = {str(one.value): one.meaning for one in param.values}
    if not allowed or param.open:
        return
    items = cast("list[object]", value) if isinstance(value, list) else [value]
    for item in items:
        if is_allowed(item, param):
            continue
        text = str(item).lower() if isinstance(item, bool) else str(item)
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
        return given.text.strip() if given.where else given.text
    if all_kinds == (_ARRAY,) and not (given.begins_json or given.where):
        return [guessed(Given(part), option) for part in _parts(given.text)]
    if is_json(kind) or (kind.lists and given.begins_json):
        return _json(given, kind, option, all_kinds)
    if kind == _TEXTS and given.where:
        raise _no_list(given, option)
    text = given.text.rstrip("\r\n") if given.where and kind.name != "string" else given.text
    if kind.lists:
        parts = _parts(text)
        return [_item(part, kind, parts) for part in parts]
    value = _read(text, kind)
    if kind.name in {"integer", "number"} and _TEXT in all_kinds and str(value) != text:
        raise Wrong(f"is another text than the number {value}")
    return value


def _read(text: str, kind: Kind) -> object:
    read = kind.scalar.read
    if read is None:
        raise Wrong(f"is not {described(kind)}")
    return read(text)


def _parts(text: str) -> list[str]:
    """What stands between commas."""
    parts = [part.strip() for part in text.split(",")] if text.strip() else []
    if not all(parts):
        raise Wrong(
            'has nothing at one side of a comma; an empty text is written as JSON: ["a", ""]'
        )
    return parts


def _no_list(given: Given, option: str) -> UsageError:
    """The error of a file that is to be a list of texts: it may be what should be uploaded."""
    name = given.where.removesuffix(", ")
    return UsageError(
        f"{option}: {name} is no JSON list of texts; uploads cannot be written so yet",
        f'{UPLOADS}: ["{name if name != "standard input" else "a.txt"}", "…"]',
    )


_TEXT: Final = Kind("string", 0)
_TEXTS: Final = Kind("string", 1)
_ARRAY: Final = Kind("array", 0)
"""A list of which the page does not say what is in it."""


def _item(text: str, kind: Kind, items: Sequence[str]) -> object:
    """An item of a list; what is wrong with it is said of it, not of the whole list."""
    try:
        return _read(text, kind)
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
            error.hint = "\n".join(filter(None, (error.hint, as_text(given.text, option))))
        raise
    if not fits(value, kind):
        if kind.name == "filter":
            refuse_old(value, option)
        raise Wrong(f"is not {described(kind)}")
    return value


def _upload(name: str, option: str, sources: Sources) -> list[str]:
    """``@photo.png`` becomes its name and content, as the API takes files."""
    from base64 import b64encode
    from pathlib import PurePath

    content = b64encode(sources.read_bytes(name, option)).decode("ascii")
    return [PurePath(name).name, content]
