# Copied from generator/runtime/cli/misfits.py: edit it there, then build.
"""Values that were not meant to be sent as they stand: a portal takes them for nothing at all.

A filter that is text, or JSON in quotes, filters nothing: the portal answers with everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..short import short
from .guess import as_text, guessed
from .kinds import Kind, described, is_json, kinds_of
from .names import UsageError
from .sources import Given, hint_of, is_in_quotes, parse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..schema.methods import Field

_TEXT: Final = Kind("string", 0)
_ARRAY: Final = Kind("array", 0)
_OBJECTS: Final = frozenset({"filter", "order"})
"""What is called so is an object, also where a page calls it text."""
_ASKED: Final = {"filter": "TEXT", "order": "ASC", "sort": "ID"}
"""What is called so says which items, and in which order: JSON is no text of it, but these are."""
_FILTER: Final = Kind("filter", 0)


def _is_object(kinds: Sequence[Kind], name: str) -> bool:
    """Whether a parameter wants keys, so that a text with an equals sign is no value of it."""
    if _ARRAY in kinds or (_TEXT in kinds and name.casefold() not in _OBJECTS):
        return False
    return _FILTER in kinds or Kind("object", 0) in kinds


def meant(given: Given, param: Field) -> tuple[Kind, ...]:
    """The alternatives that count: a filter is no text, and an order only one bare word of it.

    A portal takes any other text for no filter at all, and answers with everything there is.
    """
    kinds, name = kinds_of(param.type), param.name
    if not _is_object(kinds, name) or (name.casefold() == "order" and given.text.isidentifier()):
        return kinds
    return tuple(kind for kind in kinds if kind != _TEXT)


def refuse_misfit(given: Given, param: Field | None, place: str) -> None:
    """Refuse what cannot have been meant to be sent as it stands: it would be taken for nothing.

    Args:
        given: the value.
        param: the parameter; ``None`` for one that it does not know.
        place: the option or the key, for messages.

    Raises:
        UsageError: JSON is in quotes, a text is where an object is wanted, or the other way round.
    """
    kinds = kinds_of(param.type) if param else (Kind("any", 0),)
    name = param.name.casefold() if param else ""
    if any(is_json(kind) or kind.lists or kind.name == "any" for kind in kinds):
        is_text = any(kind.name in {"any", "string"} and not kind.lists for kind in kinds)
        refuse_quoted(given, place, may_be_text=is_text)
    elif name in _ASKED and _TEXT in kinds and (given.begins_json or is_in_quotes(given.text)):
        raise UsageError(
            f'{place}: "{short(given.text)}" is JSON, but {place} takes a text',
            f"Write the text alone, such as {place}={_ASKED[name]}",
        )
    if param is None or given.begins_json or not _is_object(kinds, name):
        return
    from .meant import entry_in

    is_typed = not (given.where or given.literal)
    if all(map(is_json, meant(given, param))) or (is_typed and entry_in(given.text)):
        _refuse_text(given, kinds, place)


def refuse_quoted(given: Given, place: str, *, may_be_text: bool = True) -> None:
    """Refuse JSON inside quotes that were meant for the shell.

    Raises:
        UsageError: with what arrived.
    """
    if not (given.where or given.literal) and is_in_quotes(given.text):
        hint = hint_of(given.text)
        if may_be_text:
            hint += f"\n{as_text(given.text, place)}"
        raise UsageError(f"{place}: this is not JSON: it is inside quotes", hint)


def _refuse_text(given: Given, kinds: Sequence[Kind], option: str) -> None:
    """Refuse ``ACTIVE=Y`` as an object: a portal takes it for none at all, and answers without."""
    from .meant import entry_in, to_write

    if given.where:
        parse(given.text, option, given.where)
    entry = entry_in(given.text)
    if _FILTER in kinds and entry is not None and entry.brackets.count("[") == 1:
        refuse_old({entry.brackets[1:-1]: guessed(Given(entry.value), option)}, option)
    if _FILTER in kinds:
        raise UsageError(f'{option}: "{short(given.text)}" is not {described(_FILTER)}')
    written = to_write(option, given.text)
    raise UsageError(f'{option}: "{short(given.text)}" is no object; write {written}')


def refuse_old(value: object, option: str) -> None:
    """Refuse the filter of version 2 with its conditions as REST 3.0 has them.

    Raises:
        UsageError: it is one.
    """
    from ..filters import old_conditions, sentence

    conditions = old_conditions(value)
    if conditions:
        raise UsageError(f"{option}: {sentence(conditions)}")
