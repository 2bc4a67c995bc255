"""The verb ``import``: its options, what it prints, and what it leaves with."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ..problems import Problem, UsageError
from ..spec import SCHEMA_FOLDER, shown_path
from .docs.files import defaults, gone, import_docs
from .merge import DOCUMENTATION
from .openapi.read import import_openapi, left_over
from .store import Plan, plan_import, write_plan

_MOST: Final = 200
"""Problems that are printed; more of them are of one kind, and nobody reads them."""


def add_import(imports: argparse.ArgumentParser) -> None:
    """Give the verb its sub-verbs, one for each kind of source."""
    sources = imports.add_subparsers(metavar="SOURCE", required=True)
    openapis = sources.add_parser(
        "openapi",
        help="the OpenAPI document of a portal",
        description="Writes the methods of REST 3.0 that a portal has into a spec folder. What "
        "people have written there stays: texts, corrections, and what the document does not say.",
    )
    openapis.add_argument(
        "file", type=Path, metavar="FILE", help="the saved answer of rest.documentation.openapi"
    )
    _common_options(openapis)
    openapis.set_defaults(run=_openapi)
    docs = sources.add_parser(
        "docs",
        help="a checkout of the official documentation",
        description="Reads facts out of the pages, never sentences, and brings the spec up to "
        "date. What people have written there stays: texts, corrections, and effects.",
    )
    docs.add_argument("folder", type=Path, metavar="DIR", help="the checkout")
    docs.add_argument(
        "--quiet", action="store_true", help="do not list the places that could not be read"
    )
    _common_options(docs, SCHEMA_FOLDER.parent)
    docs.set_defaults(run=_docs)


def _common_options(parser: argparse.ArgumentParser, default: Path | None = None) -> None:
    text = "folder of the spec; may be new" if default is None else "folder of the spec: spec/"
    parser.add_argument(
        "--spec", type=Path, required=default is None, default=default, metavar="DIR", help=text
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; leave with 1 if anything would change"
    )


def _openapi(arguments: argparse.Namespace) -> int:
    folder = spec_folder(arguments.spec)
    if not arguments.file.is_file():
        raise UsageError(f"there is no file {shown_path(arguments.file.resolve())}")
    imported = import_openapi(arguments.file.resolve())
    plan = plan_import(folder, imported.files, imported.defaults)
    source = Source("the document", "the portal", imported.methods)
    left = list(left_over(folder, imported.files))
    return _finish(plan, source, left, imported.notes, check=arguments.check)


def _docs(arguments: argparse.Namespace) -> int:
    folder = spec_folder(arguments.spec)
    if not arguments.folder.is_dir():
        raise UsageError(f"there is no folder {shown_path(arguments.folder.resolve())}")
    imported = import_docs(arguments.folder.resolve(), folder)
    plan = plan_import(folder, imported.files, defaults(folder, imported.files), DOCUMENTATION)
    source = Source("the documentation", "the API", imported.methods)
    left = list(gone(folder, imported))
    notes = () if arguments.quiet else imported.notes
    return _finish(plan, source, left, notes, check=arguments.check)


@dataclass(frozen=True, slots=True)
class Source:
    """What messages call a source and what it describes."""

    name: str
    subject: str
    methods: int


def _finish(
    plan: Plan, source: Source, left: list[str], notes: Iterable[Problem], *, check: bool
) -> int:
    """Write a plan, unless it is only to be checked, and say what has changed."""
    if not check:
        write_plan(plan)
    for update in plan.updates:
        place = shown_path(update.path)
        if update.new and check:
            print(f"{place}: is missing")
        for change in update.changes:
            print(f"{place}: {change}")
    for place in left:
        lost = f"delete it if {source.subject} has lost it"
        print(f"{place}: is not in {source.name} any more; {lost}")
    failed = report([*notes, *plan.problems])
    new = sum(update.new for update in plan.updates)
    print(
        f"{source.methods} methods: {new} files {'missing' if check else 'written'}, "
        f"{len(plan.updates) - new} {'differ' if check else 'updated'}, "
        f"{plan.unchanged} unchanged{f', {plan.withheld} left alone' if plan.withheld else ''}",
        file=sys.stderr,
    )
    return 1 if failed or (check and (plan.updates or left)) else 0


def spec_folder(path: Path) -> Path:
    """The folder that ``--spec`` names.

    Raises:
        UsageError: it is a file, or a folder that holds something else than a spec.
    """
    folder = path.resolve()
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"--spec: {shown_path(folder)} is a file")
    if folder.is_dir() and any(folder.iterdir()) and not (folder / "api.yaml").is_file():
        message = "holds something, but no spec: it has no api.yaml"
        raise UsageError(f"--spec: {shown_path(folder)} {message}")
    return folder


def report(problems: Iterable[Problem]) -> bool:
    """Print problems; whether one of them is an error."""
    found = sorted(problems, key=lambda problem: problem.level)  # errors first
    for problem in found[:_MOST]:
        print(f"{problem.level}: {problem}", file=sys.stderr)
    if len(found) > _MOST:
        print(f"… and {len(found) - _MOST} more", file=sys.stderr)
    return any(problem.level == "error" for problem in found)
