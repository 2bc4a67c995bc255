"""Checking JSON values against the documented fields, and all that stands inside them. Pure.

Keys that are not documented are sent, as portals have fields of their own; one that is spelled
nearly like a documented one is worth a note.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, cast

from ..data import records
from ..schema.fitting import Fitting, fields_in, without_prefix
from ..schema.types import Alternative, Type
from ..short import short
from .convert import check_allowed
from .custom_fields import custom_fields
from .kinds import Kind, described, types_text
from .misfits import refuse_old
from .names import UsageError, enumerated, nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..schema.fitting import Finding
    from ..schema.methods import Field, Path

_ALIKE: Final = 0.8
"""How alike an unknown key and a documented one must be to be taken for a slip."""


def check(value: object, field: Field, place: str, notes: list[str]) -> None:
    """Check a value that came as JSON, and all that is in it.

    Args:
        value: what is to be sent.
        field: the parameter or field.
        place: where the value stands, for messages: ``--order: ID``.
        notes: gets what is odd, but not wrong.

    Raises:
        UsageError: it has not the documented type, is not among the allowed ones, or lacks keys.
    """
    _tell(list(Fitting(records(), "typed").findings(value, field)), value, place, notes)


def check_inside(value: object, field: Field, place: str, notes: list[str]) -> None:
    """Check what is in a value that is right by itself. As ``check``."""
    if not isinstance(value, dict | list):
        return
    whole = cast("object", value)
    found = Fitting(records(), "typed").findings(whole, field)
    _tell([one for one in found if one.path or one.trouble == "missing"], whole, place, notes)


def _tell(found: Sequence[Finding], value: object, place: str, notes: list[str]) -> None:
    """Note what is odd, and refuse the first thing that is wrong."""
    for one in found:
        if one.trouble == "unknown":
            known = [field.name for field in fields_in(one.field, records())]
            name = without_prefix(str(one.path[-1]), (), any_prefix=bool(one.field.prefixes))
            notes += slip(name, known, _at(place, one.path[:-1]))
    for one in found:
        if one.trouble == "value":
            check_allowed(one.value, one.field, _at(place, one.path))
        if one.trouble in {"type", "value"}:
            raise _misfit(one, value, _at(place, one.path))
    lacking = [one for one in found if one.trouble == "missing"]
    if lacking:
        path = lacking[0].path
        names = [one.field.name for one in lacking if one.path == path]
        needs = f"{_at(place, path)} needs {enumerated(names)}"
        raise UsageError(needs, "\n".join(notes) or None)


def _misfit(found: Finding, whole: object, place: str) -> UsageError:
    wanted = _expected(found)
    if wanted.text == "filter":
        refuse_old(whole, place)
    shown = described(Kind("filter", 0)) if wanted.text == "filter" else types_text(wanted)
    text = short(json.dumps(found.value, ensure_ascii=False))
    return UsageError(f"{place} wants {shown}, not {text}")


def _expected(found: Finding) -> Type:
    """The type that was wanted at a place inside the lists and maps of a field's type."""
    inner = [
        Alternative(one.name, one.wraps[: len(one.wraps) - 2 * found.inside])
        for one in found.field.type.alternatives
        if len(one.wraps) >= 2 * found.inside
    ]
    return Type(tuple(dict.fromkeys(inner))) if inner else found.field.type


def _at(place: str, path: Path) -> str:
    """The place with the keys that lead on; a place of a list is not named."""
    keys = ".".join(key for key in path if isinstance(key, str))
    if not keys:
        return place
    return f"{place}.{keys}" if ": " in place else f"{place}: {keys}"


def field_at(path: Sequence[str], field: Field) -> Field | None:
    """The documented field that keys lead to, if there is one; places of lists lead no deeper.

    A group of conditions has a place, too: the fields in it are those of the filter around it.
    """
    found: Field | None = field
    is_group = not path
    for part in path:
        if found is None:
            return None
        is_group = False
        if not part or part.isdigit():
            inner = _item_of(found)
            is_group, found = inner is found, inner
            continue
        name = without_prefix(part, (), any_prefix=bool(found.prefixes))
        inside = fields_in(found, records())
        found = next((inner for inner in inside if inner.name == name), None)
    return None if is_group else found


def _item_of(field: Field) -> Field:
    """The items of a list as a field of their own; the field itself where it has none."""
    inner = tuple(one.inner for one in field.type.alternatives if one.outer == "[]")
    return field._replace(type=Type(inner)) if inner else field


def slip(key: str, known: Iterable[str], place: str) -> list[str]:
    """The note on an unknown key that is probably a known one misspelled, if it is one."""
    own = custom_fields()
    if own is not None and own.match(key):
        return []
    meant = nearest(key, known, _ALIKE)
    if meant is None:
        return []
    return [f'{place}: "{key}" is not documented; did you mean "{meant}"?']
