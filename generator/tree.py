"""Which module and which namespace class a method lives in.

One module a scope; a scope with many methods is cut by the second name. A pure function of the
methods, so that the same spec always gives the same files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from .model import MethodFacts
from .names import RESERVED_FILES, camel
from .runtime.schema.methods import Method

MODULE_LIMIT: Final = 60
"""A first name with more methods than this gets modules for its larger second names."""

CHILD_LIMIT: Final = 18
"""A second name with fewer methods than this stays in the module of the first one."""

Names = tuple[str, ...]


@dataclass(slots=True)
class Node:
    """A namespace: the methods and namespaces whose Python names go on from here."""

    path: Names
    methods: list[MethodFacts] = field(default_factory=lambda: [])
    children: dict[str, Node] = field(default_factory=lambda: {})
    own: MethodFacts | None = None
    """The method that has the namespace's own name (``get`` beside ``get.nearest``)."""

    @property
    def name(self) -> str:
        """Last part of the path."""
        return self.path[-1]

    @property
    def class_name(self) -> str:
        """Name of the class for the synchronous client; no shape of an answer is called so."""
        return f"{camel(*self.path)}Methods"


@dataclass(frozen=True, slots=True)
class Module:
    """A generated module and the namespaces in it, the outermost first.

    Attributes:
        name: unique over all modules; its tests and their data file are called so.
    """

    path: Names
    nodes: tuple[Node, ...]
    name: str

    @property
    def methods(self) -> tuple[MethodFacts, ...]:
        """Its methods, in the order of its namespaces."""
        return tuple(
            method
            for node in self.nodes
            for method in ((node.own, *node.methods) if node.own else node.methods)
        )

    @property
    def import_path(self) -> str:
        """Dotted path below the package."""
        return ".".join(("api", *self._file_parts))

    @property
    def file(self) -> str:
        """Path of the file below the package."""
        return "/".join(("api", *self._file_parts)) + ".py"

    @property
    def depth(self) -> int:
        """Packages between the module and the package's root."""
        return len(self._file_parts)

    @property
    def _file_parts(self) -> Names:
        if self.path[0] == "v3":
            return ("v3", self.name.removeprefix("v3_"))
        return (self.name,)


@dataclass(frozen=True, slots=True)
class Tree:
    """All namespaces and how they are cut into modules."""

    root: Node
    v3: Node | None
    modules: tuple[Module, ...]
    homes: dict[Names, Module]
    """Module of each namespace path."""

    def module_of_path(self, path: Names) -> Module:
        """The module that holds a path: a method's, a namespace's or a record's."""
        for length in range(len(path), 0, -1):
            found = self.homes.get(path[:length])
            if found is not None:
                return found
        raise KeyError(path)


def full_path(method: Method) -> Names:
    """A method's Python path from the client on."""
    return ("v3", *method.python) if method.version == 3 else method.python


def build_tree(methods: tuple[MethodFacts, ...], records: tuple[Names, ...]) -> Tree:
    """Arrange methods and records; records of a scope without methods get a namespace too."""
    root = Node(())
    for method in methods:
        _insert(root, method.path, method)
    for path in records:
        _descend(root, path[:2] if path[0] == "v3" else path[:1])
    v3 = root.children.pop("v3", None)
    cuts = [*_cut(root), *(_cut(v3) if v3 else ())]
    names = _module_names([nodes[0].path for nodes in cuts])
    modules = tuple(Module(nodes[0].path, nodes, names[nodes[0].path]) for nodes in cuts)
    homes = {node.path: module for module in modules for node in module.nodes}
    return Tree(root, v3, modules, homes)


def _module_names(paths: Iterable[Names]) -> dict[Names, str]:
    """A name for each module that no other one has: ``crm.deal`` comes before ``crm_deal``."""
    taken = set(RESERVED_FILES)
    names: dict[Names, str] = {}
    for path in sorted(paths, key=lambda path: (-len(path), path)):
        name = "_".join(path)
        while name in taken:
            name += "_"
        taken.add(name)
        names[path] = name
    return names


def _insert(root: Node, path: Names, method: MethodFacts) -> None:
    parent = _descend(root, path[:-1])
    child = parent.children.get(path[-1])
    if child is not None:
        child.own = method
    else:
        parent.methods.append(method)


def _descend(node: Node, path: Names) -> Node:
    for name in path:
        child = node.children.get(name)
        if child is None:
            child = node.children[name] = Node((*node.path, name))
            own = next((m for m in node.methods if m.python[-1] == name), None)
            if own is not None:  # the method came first and turns out to be a namespace as well
                node.methods.remove(own)
                child.own = own
        node = child
    return node


def _cut(parent: Node) -> Iterator[tuple[Node, ...]]:
    """The namespaces of each module, the outermost first."""
    for _, node in sorted(parent.children.items()):
        if _count(node) <= MODULE_LIMIT:
            yield tuple(walk(node))
            continue
        large = [child for child in node.children.values() if _count(child) >= CHILD_LIMIT]
        small = [child for child in node.children.values() if child not in large]
        below = [
            item for child in sorted(small, key=lambda item: item.path) for item in walk(child)
        ]
        yield (node, *below)
        for child in sorted(large, key=lambda item: item.path):
            yield tuple(walk(child))


def walk(node: Node) -> Iterator[Node]:
    """The node and everything below it."""
    yield node
    for _, child in sorted(node.children.items()):
        yield from walk(child)


def _count(node: Node) -> int:
    return sum(len(item.methods) + (item.own is not None) for item in walk(node))
