"""Who imports whom in the runtime: never in a circle, never upwards, and nobody the generator.

Imports inside functions count, as they only hide a circle; imports for type checkers do not.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import pytest

import generator
from generator.runtime.cli.commands.table import COMMANDS
from generator.runtime.cli.output.formats import FORMATS

RUNTIME: Final = Path(generator.__file__).parent / "runtime"

BY_NAME: Final[Mapping[str, Iterable[str]]] = {
    "cli.line": [f"cli.commands.{command.run}" for command in COMMANDS.values()],
    "cli.output.writing": [f"cli.output.{form.writer.split(':')[0]}" for form in FORMATS.values()],
}
"""What modules load by a name that stands in a table."""

MAY_IMPORT: Final[Mapping[str, Sequence[str]]] = {
    "cli": ("oint",),
    "mock": ("cli", "transports"),
    "oint": (),
}
"""What stands above the rest, and who may import it all the same."""

BELOW_SCHEMA: Final = {"hidden", "short"}


def modules(root: Path) -> dict[str, Path]:
    """The files of a package by their dotted names in it; the package itself is the empty one."""
    found: dict[str, Path] = {}
    for path in root.rglob("*.py"):
        parts = path.relative_to(root).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports(root: Path, *, also: Mapping[str, Iterable[str]] = BY_NAME) -> dict[str, set[str]]:
    """What each module imports of the package; of other packages only what is no library."""
    known = modules(root)
    graph: dict[str, set[str]] = {}
    for name, path in known.items():
        package = name if path.name == "__init__.py" else name.rpartition(".")[0]
        tree = ast.parse(path.read_text(encoding="utf-8"))
        graph[name] = {*_imported(tree, package, known), *also.get(name, ())} - {name}
    return graph


def _imported(node: ast.AST, package: str, known: Mapping[str, Path]) -> Iterator[str]:
    if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
        for other in node.orelse:
            yield from _imported(other, package, known)
        return
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if alias.name.startswith("generator"))
    if isinstance(node, ast.ImportFrom):
        yield from _from(node, package, known)
    for inner in ast.iter_child_nodes(node):
        yield from _imported(inner, package, known)


def _from(node: ast.ImportFrom, package: str, known: Mapping[str, Path]) -> Iterator[str]:
    module = node.module or ""
    if node.level == 0:
        yield from [module] if module.startswith("generator") else []
        return
    parts = package.split(".") if package else []
    if node.level - 1 > len(parts):
        yield "above the runtime"
        return
    base = ".".join([*parts[: len(parts) - node.level + 1], *([module] if module else [])])
    for alias in node.names:
        inner = f"{base}.{alias.name}" if base else alias.name
        yield inner if inner in known else base


def circle(graph: Mapping[str, Iterable[str]]) -> list[str]:
    """Modules that import each other in a row, the first one again at the end; or none."""
    done: set[str] = set()

    def walk(name: str, way: list[str]) -> list[str]:
        if name in way:
            return [*way[way.index(name) :], name]
        if name in done:
            return []
        for other in sorted(graph.get(name, ())):
            found = walk(other, [*way, name])
            if found:
                return found
        done.add(name)
        return []

    ways = (walk(name, []) for name in sorted(graph))
    return next((way for way in ways if way), list[str]())


GRAPH: Final = imports(RUNTIME)


def test_all_modules_are_looked_at() -> None:
    assert len(GRAPH) == len(list(RUNTIME.rglob("*.py"))) > 100
    assert "mock.transport" in GRAPH["transports"]
    assert "cli.commands.api" in GRAPH["cli.line"]


def test_there_is_no_circle() -> None:
    assert circle(GRAPH) == []


def test_a_circle_is_found(tmp_path: Path) -> None:
    """One through a function, one through a package; what type checkers import is none."""
    (tmp_path / "low").mkdir()
    files = {
        "__init__.py": "",
        "top.py": "from .low import ground\n",
        "typed.py": "if TYPE_CHECKING:\n    from . import top\nelse:\n    from .low import x\n",
        "low/__init__.py": "",
        "low/ground.py": "def late():\n    from ..middle import name\n",
        "middle.py": "from .top import name\nfrom .typed import name\n",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    graph = imports(tmp_path, also={})
    assert graph["typed"] == {"low"}
    assert circle(graph) == ["low.ground", "middle", "top", "low.ground"]
    (tmp_path / "middle.py").write_text("from .typed import name\n")
    assert circle(imports(tmp_path, also={})) == []
    assert circle(imports(tmp_path, also={"typed": ["middle"]})) == ["middle", "typed", "middle"]


def test_nothing_reaches_out_of_the_runtime() -> None:
    for name, others in GRAPH.items():
        assert others <= GRAPH.keys(), name


@pytest.mark.parametrize("line", ["import generator", "from generator.data import x"])
def test_the_generator_is_seen(tmp_path: Path, line: str) -> None:
    (tmp_path / "a.py").write_text(f"def late():\n    {line}\n    from ..data import x\n")
    found = imports(tmp_path, also={})["a"]
    assert "above the runtime" in found
    assert any(name.startswith("generator") for name in found)


def test_the_model_of_a_method_stands_on_nothing() -> None:
    for name, others in GRAPH.items():
        if top(name) == "schema":
            assert {top(other) for other in others} <= {"schema", *BELOW_SCHEMA}, name
        if name in BELOW_SCHEMA:
            assert others == set(), name


@pytest.mark.parametrize("wing", MAY_IMPORT)
def test_the_wings_are_imported_from_above_alone(wing: str) -> None:
    allowed = {wing, *MAY_IMPORT[wing]}
    for name, others in GRAPH.items():
        if wing in map(top, others):
            assert top(name) in allowed, name


def test_the_door_to_the_mock_opens_late() -> None:
    lines = (RUNTIME / "transports.py").read_text(encoding="utf-8").splitlines()
    doors = [line for line in lines if "from .mock" in line]
    assert doors
    assert all(line.startswith("    ") for line in doors)


def top(name: str) -> str:
    """The first part of a module's name."""
    return name.partition(".")[0]
