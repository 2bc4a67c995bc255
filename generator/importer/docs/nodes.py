"""A tree of fields: what the data shows, annotated with what the tables say.

Tables are flat where the data is nested, so a row belongs to the place where the data has its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Final

from .rows import Row
from .shapes import Shape, is_map, values_shape

_CONDITION: Final = re.compile(r"^[<>=!%@]+(?=\w)")
_NEARLY: Final = 0.85
_PATTERN: Final = re.compile(r"\.\.\.|…|[<>#*%]|_$|\bN\b|XXX|\{\w+\}$(?<!\{\})")
_STEP: Final = re.compile(r"\.|\[\w*\]\.?|\[\]\.?|\{\w*\}\.?")


@dataclass(slots=True)
class Node:
    """A field while its tree is put together.

    Attributes:
        shape: what was seen in its place.
        wraps: the lists (``[]``) and maps (``{}``) around the objects that hold the children.
        seen_objects: number of objects seen that could hold each child.
        conditions: the keys are conditions, with a comparison before the name.
    """

    name: str
    shape: Shape
    row: Row | None = None
    children: dict[str, Node] = field(default_factory=lambda: {})
    wraps: str = ""
    seen_objects: int = 0
    present: int = 0
    conditions: bool = False

    def child(self, name: str) -> Node | None:
        """A child by its name; the case of letters does not matter when nothing else fits."""
        found = self.children.get(name)
        if found is not None:
            return found
        folded = name.lower()
        return next((item for key, item in self.children.items() if key.lower() == folded), None)

    def nearly(self, name: str, named: set[str]) -> Node | None:
        """A child that no row names and whose name is nearly this one: tables have slips."""
        free = [key for key, item in self.children.items() if not item.row and key not in named]
        found = get_close_matches(name, free, 1, _NEARLY)
        return self.children[found[0]] if found else None


def grow(name: str, shape: Shape) -> Node:
    """The tree of everything that a shape has seen."""
    node = Node(name, shape)
    holder = shape
    for _ in range(4):
        if holder.objects and is_map(holder):
            node.wraps, holder = f"{{}}{node.wraps}", values_shape(holder)
        elif holder.lists and not holder.objects:
            node.wraps, holder = f"[]{node.wraps}", holder.element()
        else:
            break
    if not holder.objects and holder.lists:
        return node
    node.seen_objects = holder.objects
    for key, child in holder.fields.items():
        node.children[key] = grow(key, child)
        node.children[key].present = holder.present[key]
    return node


def describes_values(rows: tuple[Row, ...], node: Node) -> bool:
    """Whether a table describes the values of an object whose keys are the caller's own."""
    names = {row.name for row in rows}
    children = list(node.children.values())
    if node.wraps or not children or names & set(node.children):
        return False
    return all(
        child.shape.objects and not child.shape.scalars and names & set(child.shape.fields)
        for child in children
    )


def as_map(node: Node) -> None:
    """Take the keys of a node's objects for data."""
    grown = grow(node.name, values_shape(node.shape))
    node.children, node.seen_objects = grown.children, grown.seen_objects
    node.wraps = f"{grown.wraps}{{}}"


def holder_of(node: Node) -> Shape:
    """The shape inside the lists and maps of a node."""
    holder = node.shape
    for wrap in reversed(re.findall(r"\[\]|\{\}", node.wraps)):
        holder = values_shape(holder) if wrap == "{}" else holder.element()
    return holder


def place(rows: tuple[Row, ...], root: Node, *, flat: bool) -> None:
    """Hang the rows of a table on the tree below ``root``; unseen ones become new leaves.

    Args:
        rows: the rows of the table.
        root: what they describe.
        flat: all rows are keys of ``root``, as in the tables of parameters. Tables of answers
            list what is deeper, too.
    """
    trail = [root]
    named = {row.name for row in rows}
    for row in rows:
        if _PATTERN.search(row.name):
            continue  # stands for many names, such as UF_CRM_...
        name = _CONDITION.sub("", row.name) if flat else row.name
        root.conditions = root.conditions or name != row.name
        steps = [step for step in _STEP.split(name) if step]
        if not steps:
            continue
        if len(steps) > 1 and root.child(name) is None:
            _place_path(steps, row, root)
            continue
        steps = [name] if len(steps) > 1 else steps
        if not flat and _is_key_of_map(steps[0], root):
            continue
        parent = root if flat else _parent_of(steps[0], trail, root)
        near = None if flat or parent.child(steps[0]) else parent.nearly(steps[0], named)
        node = _hang(parent, near.name if near else steps[0], row)
        trail = [*_trail_to(parent, root), node]


def _is_key_of_map(name: str, root: Node) -> bool:
    """Whether a name is one of the keys of a map in the data, such as a field that is described."""
    return root.child(name) is None and any(
        "{}" in node.wraps and name in node.shape.fields for node in _below(root)
    )


def _place_path(steps: list[str], row: Row, root: Node) -> None:
    node = root
    for step in steps[:-1]:
        node = node.child(step) or _hang(node, step, None)
    _hang(node, steps[-1], row)


def _hang(parent: Node, name: str, row: Row | None) -> Node:
    node = parent.child(name)
    if node is None:
        node = parent.children[name] = Node(name, Shape())
    if node.row is None:
        node.row = row
    return node


def _parent_of(name: str, trail: list[Node], root: Node) -> Node:
    """Where a row belongs: below the last row, beside it, or wherever the data has its name."""
    for node in reversed(trail):
        child = node.child(name)
        if child is not None and child.row is None:
            return node
    for node in _below(trail[-1]):
        if (child := node.child(name)) is not None and child.row is None:
            return node
    for node in _below(root):
        if (child := node.child(name)) is not None and child.row is None:
            return node
    unseen = [node for node in trail if node.child(name) is None]
    inner = trail[-1]
    if inner is not root and not inner.shape.seen and _holds(inner):
        return inner
    beside = trail[-2] if len(trail) > 1 else root
    return beside if beside in unseen else root


def _holds(node: Node) -> bool:
    """Whether a field that no data shows is a list of objects: what follows may be their keys."""
    return node.row is not None and node.row.types[:1] == ("object[]",)


def _below(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children.values():
        yield from _below(child)


def _trail_to(node: Node, root: Node) -> list[Node]:
    """The nodes from the root to a node."""
    if node is root:
        return [root]
    for child in root.children.values():
        found = _trail_to(node, child)
        if found:
            return [root, *found]
    return []
