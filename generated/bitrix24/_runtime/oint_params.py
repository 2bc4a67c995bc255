# Copied from generator/runtime/oint_params.py: edit it there, then build.
"""From the options of an ``oint`` function to the parameters of the REST method that it calls."""

from __future__ import annotations

import re
from typing import Any, cast

from .data import details
from .errors import ParameterError
from .oint_date import wire_date

Option = dict[str, Any]


def put(params: dict[str, object], path: str, value: object) -> None:
    """Set a parameter by its dotted path, making the objects on the way."""
    *outer, last = path.split(".")
    for name in outer:
        params = cast("dict[str, object]", params.setdefault(name, {}))
    params[last] = value


def ordered(params: dict[str, object], fields: list[dict[str, Any]]) -> dict[str, object]:
    """The parameters in the order of the documentation, which some methods demand."""
    places = {field["name"]: place for place, field in enumerate(fields)}
    sorted_ones: dict[str, object] = {}
    for name in sorted(params, key=lambda name: places.get(name, len(places))):
        value = params[name]
        if isinstance(value, dict) and name in places:
            inner: list[dict[str, Any]] = fields[places[name]].get("fields") or []
            value = ordered(cast("dict[str, object]", value), inner)
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
    if not kinds & {"integer", "number"}:
        return value
    text = value.strip()
    if "integer" in kinds and re.fullmatch(r"[+-]?[0-9]{1,4000}", text):
        return int(text)
    if "number" in kinds and re.fullmatch(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)", text):
        return float(text)
    if "string" in kinds:
        return value
    wanted = "a number" if "number" in kinds else "an integer"
    raise ParameterError(f'{option["option"]}: "{value}" is not {wanted}')


def _kinds(method: str, version: int, path: str) -> set[str]:
    """The types that the REST parameter at a path may have."""
    fields: list[dict[str, Any]] = (details(method, version) or {}).get("params", [])
    kinds: set[str] = set()
    for name in path.split("."):
        found = next((field for field in fields if field["name"] == name), None)
        if found is None:
            return set()
        kinds = {kind.strip() for kind in found["type"].split("|")}
        fields = found.get("fields") or []
    return kinds
