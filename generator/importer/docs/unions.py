"""Alternatives of types: what data shows, what tables say, and what of it is the same.

Pure functions on the notation of the spec: ``string``, ``object[]``, ``integer{}``.
"""

from __future__ import annotations

import re
from typing import Final

from .nodes import Node
from .shapes import Shape

_TEXTUAL: Final = frozenset({"string", "datetime", "date", "time", "file", "any", "char"})
_KIND: Final = re.compile(r"([^\[{]*)(.*)", re.DOTALL)


def observed(node: Node, inner: Shape) -> list[str]:
    """The alternatives that the data shows."""
    wraps = node.wraps
    kinds = [kind for kind in node.shape.scalars if kind != "null"]
    if wraps:
        parts = ["object"] if inner.objects else []
        parts += [kind for kind in inner.scalars if kind != "null"]
        apart = wraps == "[]" and not node.shape.mixed and not inner.lists
        mixed = len(parts) > 1 or "null" in inner.scalars or (inner.lists and inner.objects)
        if parts and (apart or not mixed):
            kinds += [part + wraps for part in parts]
        elif wraps.startswith("[]"):
            kinds.append("array" + wraps[2:])
        else:
            kinds.append("any" + wraps)
        if wraps.endswith("{}") and node.shape.lists:
            kinds.append("array")  # PHP writes an empty map as a list
    else:
        kinds += ["object"] if node.shape.objects else []
        kinds += ["array"] if node.shape.lists else []
    return kinds + (["null"] if "null" in node.shape.scalars and kinds else [])


def covered(kind: str, kinds: list[str], shape: Shape) -> bool:
    """Whether a type that data shows is one of the documented ones, or less exact than one."""
    if kind in kinds or "any" in kinds or "file" in kinds:
        return True
    name, wraps = _parted(kind)
    for other in kinds:
        base, outer = _parted(other)
        if outer == wraps:
            if name == "string" and (base in _TEXTUAL or _is_flags(base, shape)):
                return True
            if name == "integer" and base == "number":
                return True
            if name == "object" and base.startswith("@"):
                return True
        if base == "array" and len(outer) < len(wraps) and wraps.startswith(outer):
            return True
        if name == "array" and outer.startswith(wraps + "[]"):
            return True
    return False


def _parted(kind: str) -> tuple[str, str]:
    """A type without its lists and maps, and these."""
    match = _KIND.fullmatch(kind)
    return (match[1], match[2]) if match else (kind, "")


def _is_flags(base: str, shape: Shape) -> bool:
    return base == "flag" and set(shape.strings) <= {"Y", "N"}


def tidy(kinds: list[str]) -> list[str]:
    """One spelling for what is the same: no ``any`` beside others, null last."""
    kinds = list(dict.fromkeys(kinds))
    if "any" in kinds:
        return ["any"]
    if "boolean" in kinds:
        kinds = [kind for kind in kinds if kind not in {"true", "false"}]
    return [kind for kind in kinds if kind != "null"] + (
        ["null"] if "null" in kinds and len(kinds) > 1 else []
    )


def array_kind(node: Node, inner: Shape, wraps: str, *, has_fields: bool) -> str:
    """What ``array`` in a table stands for; empty where it says less than the data."""
    if node.wraps:
        kinds = observed(node, inner)
        return (kinds[0] if len(kinds) == 1 else "") + wraps if kinds else f"array{wraps}"
    if node.shape.objects:
        return f"object{wraps}"
    return f"object[]{wraps}" if has_fields else f"array{wraps}"


def unwrapped(shape: Shape, lists: int) -> Shape:
    """The shape inside lists."""
    for _ in range(lists):
        shape = shape.element()
    return shape
