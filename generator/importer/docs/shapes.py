"""The shape of documented data: what its values are, which keys its objects have."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from ...plain import is_list, is_object

_DATA_KEY: Final = re.compile(
    r"^(?:[A-Za-z]{0,4}_?-?\d[\d_.:-]*|\d.*|UF_\w*\d{4,}\w*|[0-9a-f]{16,})$"
)
_LANGUAGES: Final = frozenset(
    (
        *("ar", "br", "cn", "co", "cz", "de", "en", "es", "fr", "hi", "hu", "id"),
        *("in", "it", "ja", "kk", "kr", "kz", "la", "ms", "mx", "pl", "pt", "ro"),
        *("ru", "sc", "tc", "th", "tr", "tw", "ua", "uk", "vn"),
    )
)
_CODE: Final = re.compile(r"^[A-Z]{1,3}\d*$")
_DESCRIPTION: Final = frozenset({"type", "isRequired", "isReadOnly"})
_SAMPLES: Final = 12


@dataclass(slots=True)
class Shape:
    """What was seen in one place of one or more answers.

    Attributes:
        scalars: ``string``, ``integer``, ``number``, ``boolean``, ``null``.
        strings: some of the texts that were seen.
        fields: key of an object → the shape of its values.
        present: key of an object → in how many of the objects it stands.
        objects: number of objects seen.
        items: shape of the items of lists.
        lists: number of lists seen.
        mixed: a list was seen whose items are of several types.
    """

    scalars: list[str] = field(default_factory=lambda: [])
    strings: list[str] = field(default_factory=lambda: [])
    fields: dict[str, Shape] = field(default_factory=lambda: {})
    present: dict[str, int] = field(default_factory=lambda: {})
    objects: int = 0
    items: Shape | None = None
    lists: int = 0
    mixed: bool = False

    @property
    def seen(self) -> bool:
        """Whether anything was seen at all."""
        return bool(self.scalars or self.objects or self.lists)

    @property
    def empty_object(self) -> bool:
        """Whether objects were seen, all without keys."""
        return self.objects > 0 and not self.fields

    def element(self) -> Shape:
        """The shape of the items of the lists."""
        return self.items if self.items is not None else Shape()


def observe(values: Iterable[Any]) -> Shape:
    """The common shape of values."""
    shape = Shape()
    for value in values:
        _add(shape, value)
    return shape


def _add(shape: Shape, value: Any) -> None:
    if is_object(value):
        shape.objects += 1
        for key, item in value.items():
            _add(shape.fields.setdefault(key, Shape()), item)
            shape.present[key] = shape.present.get(key, 0) + 1
    elif is_list(value):
        shape.lists += 1
        shape.items = shape.items or Shape()
        shape.mixed = shape.mixed or len({_kind(item) for item in value}) > 1
        for item in value:
            _add(shape.items, item)
    else:
        kind = scalar_kind(value)
        if kind not in shape.scalars:
            shape.scalars.append(kind)
        if isinstance(value, str) and len(shape.strings) < _SAMPLES:
            shape.strings.append(value)


def _kind(value: Any) -> str:
    return "object" if is_object(value) else "list" if is_list(value) else scalar_kind(value)


def scalar_kind(value: Any) -> str:
    """The type of a scalar."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    return "number" if isinstance(value, float) else "string"


def is_map(shape: Shape) -> bool:
    """Whether the keys of the objects are data (identifiers, field names), not a fixed set."""
    keys = list(shape.fields)
    if not keys:
        return False
    if all(_DATA_KEY.match(key) for key in keys) or _are_codes(keys):
        return True
    children = list(shape.fields.values())
    if len(keys) < 2 or not all(child.objects and not child.scalars for child in children):
        return False
    sets = [set(child.fields) for child in children]
    common, union = sets[0].intersection(*sets), sets[0].union(*sets)
    if common >= _DESCRIPTION:
        return True  # descriptions of fields, by the names of the fields
    return len(keys) >= 4 and len(common) >= 2 and len(common) * 3 >= len(union)


def _are_codes(keys: list[str]) -> bool:
    """Whether keys are languages, or codes of users and groups such as ``U1`` and ``AU``."""
    if _LANGUAGES.issuperset(keys) and not {"en", "de", "ru"}.isdisjoint(keys):
        return True
    return all(_CODE.match(key) for key in keys) and any(key[-1].isdigit() for key in keys)


def values_shape(shape: Shape) -> Shape:
    """The common shape of the values of a map."""
    merged = Shape()
    for child in shape.fields.values():
        merge(merged, child)
    return merged


def merge(into: Shape, other: Shape) -> None:
    """Add what another shape has seen."""
    into.scalars += [kind for kind in other.scalars if kind not in into.scalars]
    into.strings += other.strings[: _SAMPLES - len(into.strings)]
    into.objects += other.objects
    into.lists += other.lists
    into.mixed = into.mixed or other.mixed
    for key, child in other.fields.items():
        merge(into.fields.setdefault(key, Shape()), child)
        into.present[key] = into.present.get(key, 0) + other.present[key]
    if other.items is not None:
        into.items = into.items or Shape()
        merge(into.items, other.items)
