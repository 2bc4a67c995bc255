# Copied from generator/runtime/oint/params.py: edit it there, then build.
"""From the options of an ``oint`` function to the parameters of the REST method that it calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from ..data import method as spec_of
from ..errors import ParameterError
from ..schema.scalars import SCALARS
from ..schema.texts import Wrong
from .dates import wire_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..schema.methods import Field

_NUMBERS: Final = ("integer", "number")

Option = dict[str, Any]


def put(params: dict[str, object], path: str, value: object) -> None:
    """Set a parameter by its dotted path, making the objects on the way."""
    *outer, last = path.split(".")
    for name in outer:
        params = cast("dict[str, object]", params.setdefault(name, {}))
    params[last] = value


def ordered(params: dict[str, object], fields: Sequence[Field]) -> dict[str, object]:
    """The parameters in the order of the documentation, which some methods demand."""
    places = {field.name: place for place, field in enumerate(fields)}
    sorted_ones: dict[str, object] = {}
    for name in sorted(params, key=lambda name: places.get(name, len(places))):
        value = params[name]
        if isinstance(value, dict) and name in places:
            value = ordered(cast("dict[str, object]", value), fields[places[name]].fields)
        sorted_ones[name] = value
    return sorted_ones


def converted(value: object, option: Option, method: str, version: int) -> object:
    """A value as the method wants it: dates written, numbers read.

    Raises:
        ParameterError: it cannot be read.
    """
    if option["type"] == "date":
        return wire_date(value, option["format"], option["option"])
    if not isinstance(value, str):
        return value
    kinds = _kinds(method, version, option["sends"])
    if kinds.isdisjoint(_NUMBERS):
        return value
    for name in _NUMBERS:
        read = SCALARS[name].read
        if name in kinds and read is not None:
            try:
                return read(value)
            except Wrong:
                continue
    if "string" in kinds:
        return value
    wanted = "a number" if "number" in kinds else "an integer"
    raise ParameterError(f'{option["option"]}: "{value}" is not {wanted}')


def _kinds(method: str, version: int, path: str) -> set[str]:
    """The types that the REST parameter at a path may have."""
    known = spec_of(method, version)
    fields = known.params if known else ()
    kinds: set[str] = set()
    for name in path.split("."):
        found = next((field for field in fields if field.name == name), None)
        if found is None:
            return set()
        kinds = {alternative.name for alternative in found.type.alternatives}
        fields = found.fields
    return kinds
