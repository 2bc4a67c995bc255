"""Which files a build writes, and what each is made of. A pure function of the spec.

Nothing is rendered here: an output is either a template with its context, or finished text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from . import data
from .docs import summary_doc
from .example_views import examples_json, method_examples, module_methods, oint_examples
from .index_page import index_page
from .model import Method, Spec
from .module_views import Views, record_path
from .oint_views import oint_view
from .text import Code, filename, ident, literal
from .tree import Module, Tree, build_tree

RUNTIME_FOLDER: Final = Path(__file__).parent / "runtime"

Root = Literal["package", "tests"]

PUBLIC: Final[Mapping[str, tuple[str, ...]]] = {
    "errors": (
        "APIError",
        "AccessDeniedError",
        "AuthenticationError",
        "Bitrix24Error",
        "ConfigurationError",
        "ConnectionFailed",
        "ExpiredTokenError",
        "HTTPError",
        "NotFoundError",
        "OperationLimitError",
        "ParameterError",
        "RateLimitError",
        "RequestTimeout",
        "ServerError",
        "TransportError",
        "ValidationError",
    ),
    "page": ("AsyncListing", "AsyncPage", "Page"),
    "paging": ("PagingError",),
    "response": ("Response", "Time"),
    "values": ("NOT_GIVEN", "NotGiven"),
}
"""What the package exports of the runtime."""


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


@dataclass(frozen=True, slots=True)
class Output:
    """A file to write: from a template, or with finished text."""

    root: Root
    path: str
    template: str | None = None
    context: Mapping[str, Any] | None = None
    text: str | None = None


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
    tree = build_tree(spec.methods, tuple(record_path(record) for record in spec.records))
    views = Views(spec, tree)
    outputs = [
        *_package_files(spec, package),
        *_runtime_files(),
        *_module_files(views, tree),
        *_data_files(spec, package),
        *_test_files(spec, tree),
    ]
    return sorted(outputs, key=lambda output: (output.root, output.path))


def _package_files(spec: Spec, package: str) -> Iterator[Output]:
    view = {"package": _package_view(spec, package)}
    yield Output("package", "__init__.py", "__init__.py.jinja", view)
    yield Output("package", "__main__.py", "__main__.py.jinja", view)
    yield Output("package", "py.typed", text="")
    yield Output("package", "api/__init__.py", "api/__init__.py.jinja", {})
    if any(method.version == 3 for method in spec.methods):
        yield Output("package", "api/v3/__init__.py", "api/__init__.py.jinja", {})
    if spec.oint:
        yield Output("package", "oint.py", "oint.py.jinja", {"oint": oint_view(spec)})


def _package_view(spec: Spec, package: str) -> _PackageView:
    oint = spec.api.oint if spec.oint else None
    client = spec.api.client
    names = [client, f"Async{client}", *(name for group in PUBLIC.values() for name in group)]
    if oint:
        names.append(oint.module)
    title = f"Client of the {spec.api.title}: {client}, Async{client} and their errors."
    return _PackageView(
        name=ident(package),
        client=ident(client),
        oint=ident(oint.module) if oint else Code(""),
        doc=summary_doc(title, 0),
        exports=tuple(
            (ident(module), tuple(ident(name) for name in group))
            for module, group in sorted(PUBLIC.items())
        ),
        names=tuple(ident(name) for name in sorted(names)),
    )


def _runtime_files() -> Iterator[Output]:
    for path in sorted(RUNTIME_FOLDER.rglob("*.py")):
        relative = path.relative_to(RUNTIME_FOLDER).as_posix()
        text = path.read_text(encoding="utf-8")
        marker = f"# Copied from generator/runtime/{relative}: edit it there, then build.\n"
        yield Output("package", f"_runtime/{relative}", text=marker + text)


def _module_files(views: Views, tree: Tree) -> Iterator[Output]:
    context = {"twins": TWINS}
    client = views.client()
    yield Output(
        "package",
        "_client.py",
        "_client.py.jinja",
        {**context, "module": client, "root": client.root},
    )
    for module in tree.modules:
        view = views.module(module)
        filename(module.name)
        yield Output(
            "package",
            module.file,
            "api/module.py.jinja",
            {**context, "module": view, "root": view.root},
        )


def _data_files(spec: Spec, package: str) -> Iterator[Output]:
    yield Output("package", "api.md", text=index_page(spec))
    yield Output("package", "_data/index.json", text=data.index(spec, package))
    yield Output("package", "_data/methods.json", text=data.details(spec))
    yield Output("package", "_data/errors.json", text=data.errors(spec))
    if spec.oint:
        yield Output("package", "_data/oint.json", text=data.oint(spec))


def _test_files(spec: Spec, tree: Tree) -> Iterator[Output]:
    groups: list[tuple[Module | None, list[Method]]] = [
        (module, module_methods(module)) for module in tree.modules
    ]
    rooted = tree.root.methods
    for module, methods in [(None, rooted), *groups]:
        examples = tuple(method_examples(methods))
        if examples:
            name = module.name if module else "client"
            where = "/".join(module.path) if module else "*.yaml"
            context = {
                "examples": examples,
                "examples_name": literal(name),
                "marker": Code(f"spec/{where}"),
            }
            yield Output("tests", f"test_{filename(name)}.py", "tests/module.py.jinja", context)
            data_file = f"examples/{filename(name)}.json"
            yield Output("tests", data_file, text=examples_json(examples))
    oint = tuple(oint_examples(spec))
    if oint:
        context = {"examples": oint, "marker": Code("spec/oint")}
        yield Output("tests", "test_oint.py", "tests/oint.py.jinja", context)
    yield Output("tests", "__init__.py", text=_TESTS_INIT)


_TESTS_INIT: Final = '"""The documented examples as tests, written by the build."""\n'
