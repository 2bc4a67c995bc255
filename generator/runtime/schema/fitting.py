"""Whether a value fits its type: the one place that decides it, as strictly as is asked.

Finds what does not fit, with its place, and raises nothing. What is said of it is a sentence that
follows the name of the place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, cast

from ..hidden import visible_json
from ..short import short
from .methods import MISSING
from .scalars import SCALARS

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping, Sequence

    from .methods import Field, Path, Record
    from .scalars import Degree
    from .types import Alternative

Trouble: TypeAlias = Literal["type", "value", "missing", "unknown"]


class Finding(NamedTuple):
    """Something in a value that does not fit.

    Attributes:
        path: where it stands: keys and places in lists.
        trouble: the ``type``; a ``value`` that is none of those listed; a ``missing`` key; a key
            that is ``unknown``.
        message: what is wrong, behind the name of the place.
        field: what should stand there; of an unknown key, what holds it.
        value: what stands there.
        inside: how many lists and maps of the field's type lead to the place.
    """

    path: Path
    trouble: Trouble
    message: str
    field: Field
    value: object = None
    inside: int = 0


class Fitting(NamedTuple):
    """Compares values with types.

    Attributes:
        records: the records by name.
        degree: how strictly.
        answers: whether the values are answered; a field that is sent may be left out unless it is
            required, one that is answered only when it is optional.
        custom: names of fields that a portal has of its own, and no spec declares.
    """

    records: Mapping[str, Record]
    degree: Degree = "spec"
    answers: bool = False
    custom: re.Pattern[str] | None = None

    def findings(self, value: object, field: Field, path: Path = ()) -> Iterator[Finding]:
        """Everything in a value that its type does not allow."""
        if not self.answers and field.false_as is not MISSING and value == field.false_as:
            return
        if value is None and self.degree != "spec" and not field.required:
            return
        best: list[Finding] | None = None
        for alternative in field.type.alternatives:
            found = list(self._alternative(value, alternative, field, path))
            if not found:
                return
            if best is None or len(found[0].path) > len(best[0].path):
                best = found  # the alternative that reached deepest is the one that was meant
        for one in best or ():
            own = one.field is field and one.trouble != "unknown"
            yield one._replace(inside=len(one.path) - len(path)) if own else one

    def _alternative(
        self, value: object, alternative: Alternative, field: Field, path: Path
    ) -> Iterator[Finding]:
        if alternative.outer == "[]":
            yield from self._items(value, alternative, field, path)
        elif alternative.outer == "{}":
            yield from self._entries(value, alternative, field, path)
        elif alternative.name == "object" and field.fields:
            yield from self._object(value, field.fields, field, path)
        elif alternative.name in SCALARS:
            yield from self._scalar(value, alternative.name, field, path)
        elif alternative.name in self.records:  # else its own file is wrong
            yield from self._object(value, self.records[alternative.name].fields, field, path)

    def _items(
        self, value: object, alternative: Alternative, field: Field, path: Path
    ) -> Iterator[Finding]:
        items = self._listed(value)
        if items is None:
            yield Finding(path, "type", f"is {kind_of(value)}, not a list", field, value)
            return
        for index, item in items:
            yield from self._alternative(item, alternative.inner, field, (*path, index))

    def _listed(self, value: object) -> list[tuple[str | int, object]] | None:
        """The items of a list, also of one that only Python or a portal takes for it."""
        if isinstance(value, list):
            return [*enumerate(cast("list[object]", value))]
        if self.degree == "python" and isinstance(value, tuple):
            return [*enumerate(cast("tuple[object, ...]", value))]
        if self.degree == "portal" and isinstance(value, dict):
            return [*cast("dict[str, object]", value).items()]
        return None

    def _entries(
        self, value: object, alternative: Alternative, field: Field, path: Path
    ) -> Iterator[Finding]:
        entries = self._members(value)
        if entries is None:
            yield Finding(path, "type", f"is {kind_of(value)}, not an object", field, value)
            return
        for key, item in entries.items():
            if item is not None or self.degree == "spec":
                yield from self._alternative(item, alternative.inner, field, (*path, key))

    def _members(self, value: object) -> Mapping[str, object] | None:
        """The members of an object, also of one that only a portal takes for it."""
        if isinstance(value, dict):
            return cast("dict[str, object]", value)
        if self.degree == "portal" and isinstance(value, list):
            return {str(at): item for at, item in enumerate(cast("list[object]", value))}
        return None

    def _scalar(self, value: object, name: str, field: Field, path: Path) -> Iterator[Finding]:
        if not SCALARS[name].takes(value, self.degree):
            yield Finding(path, "type", f"is {kind_of(value)}, not {name}", field, value)
        elif field.values and not field.open and name != "null" and not is_allowed(value, field):
            allowed = ", ".join(str(item.value) for item in field.values)
            message = f"is {_shown(value)}, not one of {allowed}"
            yield Finding(path, "value", message, field, value)

    def _object(
        self, value: object, fields: Sequence[Field], owner: Field, path: Path
    ) -> Iterator[Finding]:
        members = self._members(value)
        if members is None:
            yield Finding(path, "type", f"is {kind_of(value)}, not an object", owner, value)
            return
        known = {field.name: field for field in fields}
        given: set[str] = set()
        for key, item in members.items():
            name = self._name(key, owner, known)
            given.add(name)
            field = known.get(name)
            if field is not None and (name == key or self.degree != "spec"):
                if name == key and not owner.prefixes:
                    yield from self.findings(item, field, (*path, key))
                elif not _asks_for_nothing(item):
                    yield from self._condition(item, field, (*path, key))
            elif field is None and not self._may_occur(key, owner):
                yield Finding((*path, key), "unknown", "is not declared", owner, item)
        for field in fields:
            needed = not field.optional if self.answers else field.required
            if needed and field.name not in given:
                yield Finding(path, "missing", f"lacks {field.name}", field)

    def _condition(self, value: object, field: Field, path: Path) -> Iterator[Finding]:
        """What does not fit in a condition on a field: some comparisons take a list of values."""
        found = list(self.findings(value, field, path))
        if found and self.degree != "spec" and isinstance(value, list):
            items = enumerate(cast("list[object]", value))
            found = [one for at, item in items for one in self.findings(item, field, (*path, at))]
        yield from found

    def _name(self, key: str, owner: Field, known: Mapping[str, Field]) -> str:
        """The name of the field that a key is, or that a condition is on."""
        if key in known or not owner.prefixes:
            return key
        return without_prefix(key, owner.prefixes, any_prefix=self.degree != "spec")

    def _may_occur(self, key: str, owner: Field) -> bool:
        """Whether a key that is not declared is allowed: others are, or it is a portal's own."""
        if self.custom is not None and self.custom.match(key) is not None:
            return True
        return self.degree == "spec" and owner.open


def fields_in(field: Field, records: Mapping[str, Record]) -> tuple[Field, ...]:
    """The fields of an object, or of the record that it is."""
    names = (one.name for one in field.type.alternatives if one.name not in SCALARS)
    return next((records[name].fields for name in names if name in records), field.fields)


def is_allowed(value: object, field: Field) -> bool:
    """Whether a value is one of those that are listed; YAML's keys are text."""
    if isinstance(value, dict | list) or value is None:
        return True
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return any(str(item.value) in {text, str(value)} for item in field.values)


def without_prefix(key: str, prefixes: Sequence[str], *, any_prefix: bool = False) -> str:
    """The field that a condition is on.

    Args:
        key: such as ``>=ID``.
        prefixes: the comparisons that are documented.
        any_prefix: take any sign for one: portals have more than are documented.
    """
    for prefix in sorted(prefixes, key=len, reverse=True):
        if key.startswith(prefix):
            return key[len(prefix) :]
    if any_prefix:
        for place, char in enumerate(key):
            if char.isalnum() or char == "_":
                return key[place:]
    return key


def _asks_for_nothing(value: object) -> bool:
    """Whether a condition is on empty fields."""
    return value is None or value is False or value == ""


_KINDS: tuple[tuple[type[Any], str], ...] = (
    (bool, "true or false"),
    (int, "an integer"),
    (float, "a number"),
    (str, "text"),
    (list, "a list"),
)


def kind_of(value: object) -> str:
    """What a value is, in words."""
    if value is None:
        return "null"
    return next((name for kind, name in _KINDS if isinstance(value, kind)), "an object")


def _shown(value: object) -> str:
    import json

    return visible_json(short(json.dumps(value, ensure_ascii=False, default=repr)))
