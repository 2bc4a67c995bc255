"""Which files a build writes, and what each is made of. A pure function of the spec.

Files that are made of the same things are a unit: a module with its tests and their data, the lists
of all methods, the entry files. A unit has a digest of all that it is made of, and is only made
where that has changed. Nothing is rendered here: an output is either a template with its context,
or finished text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any, Final, Protocol

from . import data
from .about import ABOUT, about_unit
from .catalogue import Catalogue
from .digests import digest
from .docs import summary_doc
from .example_views import examples_json, method_examples, oint_examples
from .index_page import index_page
from .model import MethodFacts, Spec
from .module_views import Views, record_path
from .oint_data import oint_data
from .oint_views import oint_view
from .outputs import Output, Unit
from .project_files import Project, project_unit
from .public import PUBLIC
from .runtime.about import VERSION
from .runtime.schema.methods import Method
from .support_files import support_unit
from .text import Code, filename, ident, literal
from .tree import Module, Node, build_tree

RUNTIME_FOLDER: Final = Path(__file__).parent / "runtime"


@dataclass(frozen=True, slots=True)
class Twin:
    """The words in which a synchronous class and its asynchronous twin differ."""

    prefix: Code
    call_def: Code
    call: Code
    list_def: Code
    list_call: Code
    page: Code


TWINS: Final = (
    Twin(
        Code(""),
        Code("def"),
        Code("self._call"),
        Code("def"),
        Code("self._list"),
        Code("Page"),
    ),
    Twin(
        Code("Async"),
        Code("async def"),
        Code("await self._call"),
        Code("def"),
        Code("self._list"),
        Code("AsyncListing"),
    ),
)


class KnownLines(Protocol):
    """The lines of methods as an earlier build has made them, by the methods' digests."""

    def lines(self, digest: str) -> data.MethodLines | None:
        """The lines of the method with this digest."""
        ...

    def learn_lines(self, digest: str, lines: data.MethodLines) -> None:
        """Keep lines that were made."""
        ...


class _NoLines:
    def lines(self, digest: str) -> data.MethodLines | None:
        return None

    def learn_lines(self, digest: str, lines: data.MethodLines) -> None:
        pass


@dataclass(frozen=True, slots=True)
class _PackageView:
    name: Code
    client: Code
    oint: Code
    doc: Code
    exports: tuple[tuple[Code, tuple[Code, ...]], ...]
    names: tuple[Code, ...]


def plan(spec: Spec, package: str) -> list[Output]:
    """All files of a package and its tests."""
    made = [output for unit in units(Catalogue.of(spec), package) for output in unit.make()]
    return sorted(made, key=lambda output: (output.root, output.path))


def units(
    catalogue: Catalogue,
    package: str,
    known: KnownLines | None = None,
    project: Project | None = None,
    version: str = VERSION,
) -> list[Unit]:
    """The same by what they are made of, with the project around the package if there is one."""
    records = tuple(record_path(record) for record in catalogue.records)
    tree = build_tree(catalogue.facts, records)
    views = Views(catalogue, tree)
    return [
        _package_unit(catalogue, package),
        Unit("runtime", "", _runtime_files),
        about_unit(package, version),
        _client_unit(views),
        *(_module_unit(views, module) for module in tree.modules),
        _lists_unit(catalogue, package, known or _NoLines()),
        _oint_unit(catalogue),
        support_unit(catalogue, package),
        *([project_unit(catalogue, package, project)] if project else []),
    ]


def _package_unit(catalogue: Catalogue, package: str) -> Unit:
    has_v3 = any(method.version == 3 for method in catalogue.facts)
    made_of = digest(catalogue.digests.get("api"), package, has_v3, bool(catalogue.oint))
    return Unit("package", made_of, partial(_package_files, catalogue, package, has_v3))


def _package_files(catalogue: Catalogue, package: str, has_v3: bool) -> Iterator[Output]:
    view = {"package": _package_view(catalogue, package)}
    yield Output("package", "__init__.py", "__init__.py.jinja", view)
    yield Output("package", "__main__.py", "__main__.py.jinja", view)
    yield Output("package", "py.typed", text="")
    yield Output("package", "api/__init__.py", "api/__init__.py.jinja", {})
    if has_v3:
        yield Output("package", "api/v3/__init__.py", "api/__init__.py.jinja", {})


def _package_view(catalogue: Catalogue, package: str) -> _PackageView:
    api = catalogue.api
    oint = api.oint if catalogue.oint else None
    names = [
        api.client,
        f"Async{api.client}",
        *(name for group in PUBLIC.values() for name in group),
    ]
    if oint:
        names.append(oint.module)
    title = f"Client of the {api.title}: {api.client}, Async{api.client} and their errors."
    return _PackageView(
        name=ident(package),
        client=ident(api.client),
        oint=ident(oint.module) if oint else Code(""),
        doc=summary_doc(title, 0),
        exports=tuple(
            (_dotted(module), tuple(ident(name) for name in group))
            for module, group in sorted(PUBLIC.items())
        ),
        names=tuple(ident(name) for name in sorted(names)),
    )


def _dotted(module: str) -> Code:
    return Code(".".join(ident(part) for part in module.split(".")))


@cache  # they belong to the generator and do not change under it
def _runtime_files() -> tuple[Output, ...]:
    made: list[Output] = []
    for path in sorted(RUNTIME_FOLDER.rglob("*.py")):
        relative = path.relative_to(RUNTIME_FOLDER).as_posix()
        if relative == ABOUT:
            continue
        text = path.read_text(encoding="utf-8")
        marker = f"# Copied from generator/runtime/{relative}: edit it there, then build.\n"
        made.append(Output("package", f"_runtime/{relative}", text=marker + text))
    return tuple(made)


def _client_unit(views: Views) -> Unit:
    tree = views.tree
    tops = [_child(views, node, None) for _, node in sorted(tree.root.children.items())]
    v3 = _structure(views, tree.v3, None) if tree.v3 else None
    made_of = [tops, v3, _methods(tree.root.methods), _records(views, None)]
    return Unit("client", _digest(views, made_of), partial(_client_files, views))


def _client_files(views: Views) -> Iterator[Output]:
    view = views.client()
    context = {"twins": TWINS, "module": view, "root": view.root}
    yield Output("package", "_client.py", "_client.py.jinja", context)
    methods = views.catalogue.methods(views.tree.root.methods)
    yield from _test_files("client", "*.yaml", methods)


def _module_unit(views: Views, module: Module) -> Unit:
    structure = [_structure(views, node, module) for node in module.nodes]
    made_of = [module.path, module.file, module.name, structure, _records(views, module)]
    name = f"module {'.'.join(module.path)}"
    return Unit(name, _digest(views, made_of), partial(_module_files, views, module))


def _module_files(views: Views, module: Module) -> Iterator[Output]:
    view = views.module(module)
    filename(module.name)
    context = {"twins": TWINS, "module": view, "root": view.root}
    yield Output("package", module.file, "api/module.py.jinja", context)
    methods = views.catalogue.methods(module.methods)
    yield from _test_files(module.name, "/".join(module.path), methods)


def _test_files(name: str, where: str, methods: Iterable[Method]) -> Iterator[Output]:
    examples = tuple(method_examples(methods))
    if examples:
        context = {
            "examples": examples,
            "examples_name": literal(name),
            "marker": Code(f"spec/{where}"),
        }
        yield Output("tests", f"test_{filename(name)}.py", "tests/module.py.jinja", context)
        yield Output("tests", f"examples/{filename(name)}.json", text=examples_json(examples))


def _digest(views: Views, made_of: list[Any]) -> str:
    return digest(views.catalogue.digests.get("api"), made_of)


def _structure(views: Views, node: Node, module: Module | None) -> list[Any]:
    """What a namespace is made of: its methods, and where its children are."""
    own = node.own.digest if node.own else None
    children = [_child(views, child, module) for _, child in sorted(node.children.items())]
    return [node.path, _methods(node.methods), own, children]


def _child(views: Views, node: Node, module: Module | None) -> list[Any]:
    home = views.tree.homes.get(node.path)
    return [node.name, node.class_name, home.import_path if home and home is not module else None]


def _methods(methods: Iterable[MethodFacts]) -> list[str]:
    return [method.digest for method in methods]


def _records(views: Views, module: Module | None) -> list[Any]:
    """The records that a module holds, and those that it imports, with their places."""
    digests = views.catalogue.digests
    own = [digests.get(f"records.{record.record}") for record in views.own_records(module)]
    foreign = [
        [
            digests.get(f"records.{record.record}"),
            views.record_homes[record.record].import_path,
        ]
        for record in views.foreign_records(module)
    ]
    return [own, foreign]


def _lists_unit(catalogue: Catalogue, package: str, known: KnownLines) -> Unit:
    records = [catalogue.digests.get(f"records.{record.record}") for record in catalogue.records]
    parts = [catalogue.digests.get("api"), catalogue.digests.get("errors"), package, records]
    made_of = digest(parts, _methods(catalogue.facts))
    return Unit("lists", made_of, partial(_list_files, catalogue, package, known), learns=True)


def _list_files(catalogue: Catalogue, package: str, known: KnownLines) -> Iterator[Output]:
    lines = list(_all_lines(catalogue, known))
    api = catalogue.api
    yield Output("package", "api.md", text=index_page(api, [item.page for item in lines]))
    yield Output("package", "_data/index.json", text=data.index(api, package, lines))
    yield Output("package", "_data/zones.json", text=data.zones(api))
    yield Output("package", "_data/methods.json", text=data.details(lines))
    yield Output("package", "_data/records.json", text=data.records(catalogue.records))
    yield Output("package", "_data/errors.json", text=data.errors(catalogue.errors))


def _all_lines(catalogue: Catalogue, known: KnownLines) -> Iterator[data.MethodLines]:
    records = {record.record: record for record in catalogue.records}
    for facts in catalogue.facts:
        lines = known.lines(facts.digest)
        if lines is None:
            lines = data.method_lines(catalogue.method(facts.key), catalogue.api, records)
            known.learn_lines(facts.digest, lines)
        yield lines


def _oint_unit(catalogue: Catalogue) -> Unit:
    called = {one.function.calls for one in catalogue.oint}
    facts = [item for item in catalogue.facts if item.version == 2 and item.method in called]
    parts = [catalogue.digests.get("api"), catalogue.digests.get("oint")]
    return Unit("oint", digest(parts, _methods(facts)), partial(_oint_files, catalogue))


def _oint_files(catalogue: Catalogue) -> Iterator[Output]:
    if not catalogue.oint:
        return
    view = oint_view(catalogue)
    yield Output("package", "oint/__init__.py", "oint/__init__.py.jinja", {"oint": view})
    for area in view.areas:
        path = f"oint/{filename(str(area.name))}.py"
        yield Output("package", path, "oint/area.py.jinja", {"area": area})
    written = oint_data(catalogue)
    yield Output("package", "_data/oint.json", text=written.listed)
    yield Output("package", "_data/oint_functions.json", text=written.details)
    examples = tuple(oint_examples(one.function for one in catalogue.oint))
    if examples:
        context = {"examples": examples, "marker": Code("spec/oint")}
        yield Output("tests", "test_oint.py", "tests/oint.py.jinja", context)
        yield Output("tests", "examples/oint.json", text=examples_json(examples))
