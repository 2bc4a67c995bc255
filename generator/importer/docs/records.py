"""Shared shapes: sections of the documentation that fields of several pages refer to.

A shape gets the name of its section below the group of the methods that use it. The name does not
depend on what else there is, as far as that is possible: people import it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from .facts import FieldFact, Gap, MethodFacts, PagingFact, RecordFacts
from .fields import FieldReader, leaves, tree
from .pages import Checkout
from .paging import identifier_of
from .row_types import RecordKey, Shared, TypeReader

_STAND_IN = re.compile(r"@([^#\s|]+)#([\w.-]+)")


@dataclass(frozen=True, slots=True)
class Named:
    """All facts with the final names of the records."""

    methods: tuple[MethodFacts, ...]
    records: tuple[RecordFacts, ...]


def named(
    methods: Iterable[MethodFacts],
    shared: Shared,
    checkout: Checkout,
    gaps: list[Gap],
    custom: re.Pattern[str] | None = None,
) -> Named:
    """Read the shared shapes and put their names in the place of the stand-ins."""
    shapes = _read_all(shared, checkout, gaps, custom)
    used = {key for method in methods for key in _keys((*method.params, method.returns))}
    reached = _reached(used, shapes)
    names = _names({key: shared.uses[key] for key in sorted(reached)})
    records = tuple(
        RecordFacts(names[key], key[0], _renamed(shapes[key], names)) for key in sorted(reached)
    )
    identifiers = {record.record: identifier_of(record.fields) for record in records}
    renamed = tuple(
        replace(
            method,
            paging=_identified(method, names, identifiers),
            params=_renamed(method.params, names),
            returns=_renamed((method.returns,), names)[0],
        )
        for method in methods
    )
    return Named(renamed, tuple(sorted(records, key=lambda record: record.record)))


def _identified(
    method: MethodFacts, names: dict[RecordKey, str], identifiers: dict[str, str | None]
) -> PagingFact | None:
    """The paging with the identifier of items that are records."""
    paging = method.paging
    if paging is None or paging.id is not None:
        return paging
    items = method.returns
    if paging.items is not None:
        items = next(item for item in items.fields if item.name == paging.items)
    found = _STAND_IN.search(items.type)
    name = names.get((found[1], found[2])) if found else None
    return replace(paging, id=identifiers.get(name or ""))


def _read_all(
    shared: Shared, checkout: Checkout, gaps: list[Gap], custom: re.Pattern[str] | None
) -> dict[RecordKey, tuple[FieldFact, ...]]:
    """The fields of every shape; reading one may show the use of another."""
    found: dict[RecordKey, tuple[FieldFact, ...]] = {}
    while len(found) < len(shared.uses):
        for key in [key for key in shared.uses if key not in found]:
            found[key] = ()
            page = checkout.page(key[0])
            section = page.section(key[1]) if page else None
            if page is None or section is None:
                continue
            root = tree(key[1], shared.shapes[key], section.rows, flat=True)
            types = TypeReader(checkout, page, shared.uses[key][0], shared, gaps, request=False)
            found[key] = FieldReader(types, custom).facts(root).fields
    return found


def _keys(fields: Iterable[FieldFact]) -> set[RecordKey]:
    return {
        (match[1], match[2]) for item in leaves(fields) for match in _STAND_IN.finditer(item.type)
    }


def _reached(
    used: set[RecordKey], shapes: dict[RecordKey, tuple[FieldFact, ...]]
) -> set[RecordKey]:
    reached: set[RecordKey] = set()
    waiting = set(used)
    while waiting:
        key = waiting.pop()
        reached.add(key)
        waiting |= _keys(shapes[key]) - reached
    return {key for key in reached if shapes[key]}


def _names(uses: dict[RecordKey, list[str]]) -> dict[RecordKey, str]:
    names: dict[RecordKey, str] = {}
    taken: set[str] = set()
    for key, methods in uses.items():
        own = re.sub(r"[^A-Za-z0-9]+", "_", key[1]).strip("_").lower().removesuffix("dto")
        first = _group(methods, 1)
        plain = own.removeprefix(f"{first.replace('.', '_')}_") or own
        candidates = [f"{first}.{plain}", *(f"{_group(methods, n)}.{plain}" for n in (2, 3))]
        candidates += [f"{first}.{plain}_{number}" for number in range(2, 99)]
        name = next(item for item in candidates if item not in taken)
        taken.add(name)
        names[key] = name
    return names


def _group(methods: list[str], depth: int) -> str:
    """The first names that most of the methods share."""
    depths = [depth + method.startswith("v3.") for method in methods]
    parts = [method.split(".")[:-1] for method in methods]
    groups = [
        ".".join(names[:length]) or method
        for method, names, length in zip(methods, parts, depths, strict=True)
    ]
    return max(sorted(set(groups)), key=groups.count)


def _renamed(fields: tuple[FieldFact, ...], names: dict[RecordKey, str]) -> tuple[FieldFact, ...]:
    def name(match: re.Match[str]) -> str:
        return names.get((match[1], match[2]), "object")

    return tuple(
        replace(
            item,
            types=tuple(dict.fromkeys(_STAND_IN.sub(name, kind) for kind in item.types)),
            fields=_renamed(item.fields, names),
        )
        for item in fields
    )
