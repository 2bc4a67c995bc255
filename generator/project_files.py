"""What makes a project of the package of somebody else's spec: its pyproject.toml and README.

They are written once and are the user's as soon as he edits them. Texts of the spec are untrusted
here as everywhere: a template prints what the filters of ``text`` have made.
"""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from .about import distribution
from .catalogue import Catalogue
from .data import method_lines
from .digests import digest
from .example_views import method_examples
from .outputs import Output, Unit
from .problems import Problem, SpecError
from .runtime.schema.methods import Method
from .text import Code, clean, ident, markdown, toml

_LONGEST: Final = 60
"""Characters of the arguments of the call that the README shows."""


@dataclass(frozen=True, slots=True)
class Project:
    """What is true of one project.

    Attributes:
        tests: where its tests are below it; ``None`` where they are elsewhere or not written.
    """

    tests: str | None


@dataclass(frozen=True, slots=True)
class _CallView:
    """A documented call: how it is made in Python, and the help of its command."""

    path: Code
    arguments: Code
    command: Code


def project_in(folders: Mapping[str, Path]) -> Project | None:
    """The project that is to be written, by the folders of the roots."""
    if "project" not in folders:
        return None
    home, tests = folders["project"], folders.get("tests")
    if tests is None or not tests.is_relative_to(home):
        return Project(None)
    return Project(tests.relative_to(home).as_posix())


def project_unit(catalogue: Catalogue, package: str, project: Project) -> Unit:
    """The unit of these files."""
    methods = [facts.digest for facts in catalogue.facts]
    parts = [catalogue.digests.get("api"), package, project.tests, bool(catalogue.oint), methods]
    return Unit("project", digest(*parts), partial(_project_files, catalogue, package, project))


def _project_files(catalogue: Catalogue, package: str, project: Project) -> Iterator[Output]:
    api = catalogue.api
    programs = {api.command: "_runtime.cli.main:b24"}
    if catalogue.oint:
        if api.command == "oint":
            message = "oint is the program of the functions in spec/oint; choose another name"
            raise SpecError([Problem(api.file, 0, "command", message, "name-collision")])
        programs["oint"] = "_runtime.oint.cli.main:oint"
    context = {
        "package": ident(package),
        "package_text": toml(package),
        "distribution": toml(distribution(package)),
        "name": markdown(package),
        "client": ident(api.client),
        "title": markdown(api.title),
        "description": toml(f"Client of the {api.title}"),
        "command": markdown(api.command),
        "programs": tuple((toml(name), toml(f"{package}.{to}")) for name, to in programs.items()),
        "plugin": toml(f"{package}._runtime.mock.pytest_plugin"),
        "tests": toml(project.tests) if project.tests else Code(""),
        "tests_path": Code(shlex.quote(clean(project.tests or ""))),
        "call": _shown_call(catalogue),
    }
    yield Output("project", "pyproject.toml", "project/pyproject.toml.jinja", context)
    yield Output("project", "README.md", "project/README.md.jinja", context)


def _shown_call(catalogue: Catalogue) -> _CallView | None:
    """A short documented call that changes nothing: of the methods with the fewest parameters."""
    ordered = sorted(catalogue.facts, key=lambda item: (len(item.params), len(item.path), item.key))
    for facts in ordered:
        method = catalogue.method(facts.key)
        if method.effect == "read" and not method.deprecated:
            view = _call_of(method, catalogue)
            if view is not None:
                return view
    return None


def _call_of(method: Method, catalogue: Catalogue) -> _CallView | None:
    for example in method_examples((method,)):
        short = len(example.arguments) <= _LONGEST
        if example.check == "answers" and short and example.data["call"] is not None:
            lines = method_lines(method, catalogue.api, {r.record: r for r in catalogue.records})
            command = json.loads(lines.index)["command"]
            arguments = Code(example.arguments.removeprefix(", "))
            return _CallView(example.path, arguments, markdown(command))
    return None
