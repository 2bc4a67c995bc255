# Copied from generator/runtime/cli/fields.py: edit it there, then build.
"""Checking what stands inside JSON values against the documented fields. Pure.

Keys that are not documented are sent, as portals have fields of their own; one that is spelled
nearly like a documented one is worth a note.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, cast

from ..short import short
from .convert import check_allowed
from .kinds import Kind, described, fits, kinds_of, types_text
from .misfits import refuse_old
from .names import UsageError, enumerated, folded, nearest
from .scalars import SCALARS, Wrong

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    Field = Mapping[str, Any]

_ALIKE: Final = 0.8
"""How alike an unknown key and a documented one must be to be taken for a slip."""
_READ_BY_THE_PORTAL: Final = frozenset({"integer", "number", "date", "datetime"})
"""Types whose values may be texts, too: answers have them as that."""
_OWN: Final = "uf"
"""How the names of a portal's own fields begin."""


def check(value: object, field: Field, place: str, notes: list[str]) -> None:
    """Check a value that came as JSON, and all that is in it.

    Args:
        value: what is to be sent.
        field: the parameter or field, as the data has it.
        place: where the value stands, for messages: ``--order: ID``.
        notes: gets what is odd, but not wrong.

    Raises:
        UsageError: it has not the documented type, is not among the allowed ones, or lacks keys.
    """
    if not any(_is(value, kind) for kind in kinds_of(field["type"])) and not (
        value is None and not field.get("required")
    ):
        wanted = types_text(field)
        if field["type"] == "filter":
            refuse_old(value, place)
            wanted = described(Kind("filter", 0))
        text = short(json.dumps(value, ensure_ascii=False))
        raise UsageError(f"{place} wants {wanted}, not {text}")
    check_allowed(value, field, place)
    check_inside(value, field, place, notes)


def check_inside(value: object, field: Field, place: str, notes: list[str]) -> None:
    """Check the values of a map, the keys of an object, or those of a list's objects. As ``check``.

    The keys of a map are the caller's own.
    """
    fields: Sequence[Field] = field.get("fields") or ()
    kinds = [part.strip() for part in field["type"].split("|")]
    if "filter" in kinds or not (fields or any("{}" in kind for kind in kinds)):
        return
    if isinstance(value, list):
        inner = _without(field, kinds, "[]")
        for item in cast("list[object]", value):
            check_inside(item, inner, place, notes)
    elif isinstance(value, dict) and "{}" in field["type"]:
        inner = _without(field, kinds, "{}")
        is_map = all(kind.endswith("{}") or kind in SCALARS for kind in kinds)
        for key, item in cast("dict[str, object]", value).items():
            within = check if is_map else check_inside  # an object may be meant, where there is one
            within(item, inner, f"{place}.{key}", notes)
    elif isinstance(value, dict):
        members = cast("dict[str, object]", value)
        _check_members(members, fields, place, notes, bool(field.get("prefixes")))


def _without(field: Field, kinds: Sequence[str], wrap: str) -> Field:
    """The items of a list or map as a field of their own; the field where it has none."""
    inner = [kind.removesuffix(wrap) for kind in kinds if kind.endswith(wrap)]
    return {**field, "type": " | ".join(inner)} if inner else field


def _check_members(
    members: Mapping[str, object],
    fields: Iterable[Field],
    place: str,
    notes: list[str],
    is_filter: bool,
) -> None:
    known = {field["name"]: field for field in fields}
    names = {key: _without_prefix(key) if is_filter else key for key in members}
    given = set(names.values())
    for name in names.values():
        if name not in known:
            notes += slip(name, known, place)
    lacking = [name for name, field in known.items() if field["required"] and name not in given]
    if lacking:
        raise UsageError(f"{place} needs {enumerated(lacking)}", "\n".join(notes) or None)
    for key, name in names.items():
        if name in known and not (is_filter and _asks_for_nothing(members[key])):
            inner = f"{place}.{key}" if ": " in place else f"{place}: {key}"
            check(members[key], known[name], inner, notes)


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
            inner = _without(found, [kind.strip() for kind in found["type"].split("|")], "[]")
            is_group, found = inner is found, inner
            continue
        name = _without_prefix(part) if found.get("prefixes") else part
        fields: Sequence[Field] = found.get("fields") or ()
        found = next((field for field in fields if field["name"] == name), None)
    return None if is_group else found


def slip(key: str, known: Iterable[str], place: str) -> list[str]:
    """The note on an unknown key that is probably a known one misspelled, if it is one."""
    meant = None if folded(key).startswith(_OWN) else nearest(key, known, _ALIKE)
    if meant is None:
        return []
    return [f'{place}: "{key}" is not documented; did you mean "{meant}"?']


def _without_prefix(key: str) -> str:
    """The field that a condition is on: portals have more comparisons than are documented."""
    for place, char in enumerate(key):
        if char.isalnum() or char == "_":
            return key[place:]
    return key


def _asks_for_nothing(value: object) -> bool:
    """Whether a condition is on empty fields."""
    return value is None or value is False or value == ""


def _is(value: object, kind: Kind) -> bool:
    if kind.lists and isinstance(value, list):
        inner = kind._replace(lists=kind.lists - 1)
        return all(_is(item, inner) for item in cast("list[object]", value))
    if kind.lists:
        return False
    if kind.name == "flag":
        return isinstance(value, bool) or value in ("Y", "N")
    if kind.name == "boolean":
        return isinstance(value, bool) or value in (0, 1)
    if kind.name in _READ_BY_THE_PORTAL and isinstance(value, str):
        return _reads_as(value, kind.name)
    return fits(value, kind)


def _reads_as(text: str, name: str) -> bool:
    try:
        SCALARS[name](text)
    except Wrong:
        return False
    return True
