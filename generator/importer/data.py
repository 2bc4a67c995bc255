"""Plain data of spec files, as the schemas want it."""

from __future__ import annotations

from typing import Any, TypeAlias

from ..plain import is_list, is_object

Data: TypeAlias = dict[str, Any]
"""A method, a record, or a part of one."""

Files: TypeAlias = dict[str, Data]
"""Content by path below the spec folder, such as ``v3/tasks/task/get.yaml``."""


def as_data(value: object) -> Data:
    """The value, if it is an object; an empty one for anything else."""
    return value if is_object(value) else {}


def items(value: object) -> list[Any]:
    """The items of a list, as a list of its own; none of what is no list."""
    return list(value) if is_list(value) else []
