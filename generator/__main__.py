"""The generator's command line: ``python -m generator build``, ``lint``, ``kinds`` and so on."""

from __future__ import annotations

import argparse
import gc
import io
import itertools
import keyword
import os
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from .build import Settings, build, check, difference, remarks
from .changed import at_most
from .diff import compare
from .kinds import kinds
from .lint import RULES, explain, lint
from .new import new_method
from .problems import SpecError, UsageError
from .spec import read_spec, shown_path
from .text import RESERVED_FILES
from .write import ending

ROOT = Path(__file__).parent.parent
_LINES = 10
"""So many changes a build tells one by one."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb.

    Returns:
        0 when all is well, 1 when the spec is wrong or the tree differs, 2 for a wrong command,
        130 and 141 when it was interrupted or its reader has gone.
    """
    _say_anything()
    words = sys.argv[1:] if argv is None else list(argv)
    arguments = _parser(importing="import" in words).parse_args(words)
    try:
        result: int = arguments.run(arguments)
        sys.stdout.flush()
    except SpecError as error:
        print(error, file=sys.stderr)
        count = len(error.problems)
        ending = "" if arguments.run in {_lint, _kinds, _diff} else "; nothing was written"
        print(f"{count} problem{'s' if count != 1 else ''}{ending}", file=sys.stderr)
        return 1
    except UsageError as error:
        print(f"python -m generator: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # the program that reads us, such as head, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        print(f"{where}{error.strerror or error}{_ending(arguments, error)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt as error:
        print(f"interrupted{_ending(arguments, error)}", file=sys.stderr)
        return 130
    return result


def _ending(arguments: argparse.Namespace, error: BaseException) -> str:
    """What has become of the files; verbs that replace none need not say so."""
    return f"; {ending(error)}" if arguments.run is _build and not arguments.check else ""


def _say_anything() -> None:
    """No text is lost, and none ends the run, where an encoding lacks its letters."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _parser(*, importing: bool) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator",
        description="Makes a Python SDK and command line of a YAML spec.",
    )
    verbs = parser.add_subparsers(metavar="VERB", required=True)
    _build_options(verbs.add_parser("build", help="write the package and its tests, or check them"))
    lints = verbs.add_parser("lint", help="check a spec by named rules")
    lints.add_argument("--spec", type=Path, default=ROOT / "spec", help="folder of the spec")
    lints.add_argument("--rules", action="store_true", help="list the rules and leave")
    lints.add_argument("--warnings", action="store_true", help="list the warnings, too")
    lints.set_defaults(run=_lint)
    sorts = verbs.add_parser("kinds", help="list the errors with what each is caught as")
    sorts.add_argument("chosen", nargs="?", metavar="KIND|METHOD", help="a kind, method or group")
    sorts.add_argument("--spec", type=Path, default=ROOT / "spec", help="folder of the spec")
    sorts.set_defaults(run=_kinds)
    diffs = verbs.add_parser("diff", help="what changed between two specs, and what breaks callers")
    diffs.add_argument("old", type=Path, metavar="OLD", help="folder of the older spec")
    diffs.add_argument("new", type=Path, metavar="NEW", help="folder of the newer spec")
    diffs.set_defaults(run=_diff)
    news = verbs.add_parser("new", help="write the file of a new method, to be filled in")
    news.add_argument("method", metavar="METHOD", help="such as crm.foo.bar, or v3/crm.foo.bar")
    news.add_argument("--spec", type=Path, default=ROOT / "spec", help="folder of the spec")
    news.set_defaults(run=_new)
    imports = verbs.add_parser("import", help="write methods that a portal describes into a spec")
    if importing:
        from .importer.command import add_import  # noqa: PLC0415 - half of what a build imports

        add_import(imports)
    return parser


def _build_options(builds: argparse.ArgumentParser) -> None:
    builds.add_argument("--check", action="store_true", help="print what would change; 1 if any")
    builds.add_argument("--force", action="store_true", help="render even if nothing has changed")
    builds.add_argument("--spec", type=Path, default=ROOT / "spec", help="folder of the spec")
    builds.add_argument("--out", type=Path, help="folder that gets the package (generated)")
    builds.add_argument("--package", help="name of the package (bitrix24)")
    builds.add_argument("--tests", type=Path, help="folder that gets the generated tests")
    builds.add_argument("--templates", type=Path, help="folder of templates to use instead")
    builds.set_defaults(run=_build)


def _settings(arguments: argparse.Namespace) -> Settings:
    """The project's own folders, unless others are named."""
    own = arguments.out is None and arguments.package is None
    package: str = "bitrix24" if arguments.package is None else arguments.package
    _refuse_package(package)
    templates: Path | None = arguments.templates
    if templates is not None and not templates.is_dir():
        raise UsageError(f"--templates: there is no folder {templates}")
    tests: Path | None = arguments.tests or (ROOT / "tests" / "generated" if own else None)
    settings = Settings(
        spec=arguments.spec.resolve(),
        out=(arguments.out or ROOT / "generated").resolve(),
        package=package,
        tests=tests.resolve() if tests is not None else None,
        templates=templates.resolve() if templates is not None else None,
        project=not own,
    )
    _refuse_overlap(settings)
    if settings.tests is not None:
        _refuse_tests(settings.tests.name, package)
    return settings


_LIBRARIES: Final = frozenset(
    {
        *("requests", "urllib3", "certifi", "idna", "charset_normalizer"),
        *("httpx2", "httpcore2", "anyio", "h11", "pytest", "pluggy", "iniconfig"),
    }
)
"""What the SDK and its tests need."""


def _refuse_package(name: str) -> None:
    """A package that Python could not import, or that would hide one which the SDK needs."""
    _refuse_module("--package", name)
    if name.casefold() in {"test", "tests"}:
        raise UsageError(f"--package: {name!r} is what folders of tests are called")
    if name.startswith("_") or name.endswith("_"):
        raise UsageError(f"--package: {name!r}: no name to install begins or ends with _")


def _refuse_tests(name: str, package: str) -> None:
    """A folder of tests that pytest could not import, or that would hide another module."""
    _refuse_module("--tests", name)
    if name.casefold() == package.casefold():
        raise UsageError(f"--tests: the folder {name!r} would hide the package of that name")


def _refuse_module(option: str, name: str) -> None:
    if not (name.isidentifier() and name.isascii()) or keyword.iskeyword(name):
        raise UsageError(f"{option}: {name!r} is not a name that Python can import")
    if name.casefold() in RESERVED_FILES:
        raise UsageError(f"{option}: {name!r} is a device on Windows, where no folder is called so")
    if name.casefold() in {module.casefold() for module in sys.stdlib_module_names} | _LIBRARIES:
        raise UsageError(f"{option}: {name!r} would hide the module of that name")


def _refuse_overlap(settings: Settings) -> None:
    """The spec, the package and the tests each have a folder of their own."""
    folders = {"--spec": settings.spec, "the package": settings.out / settings.package}
    if settings.tests is not None:
        folders["--tests"] = settings.tests
    for (name, folder), (other, target) in itertools.combinations(folders.items(), 2):
        if folder.is_relative_to(target) or target.is_relative_to(folder):
            raise UsageError(f"{name} ({folder}) and {other} ({target}) lie in one another")


def _build(arguments: argparse.Namespace) -> int:
    settings = _settings(arguments)
    if arguments.check:
        outcome = check(settings)
        for line in difference(outcome, Path.cwd()):
            print(line)
        if not outcome.unchanged:
            print(
                "the tree is not what the spec says: run python -m generator build", file=sys.stderr
            )
        return 0 if outcome.unchanged else 1
    outcome = build(settings, force=arguments.force)
    for line in remarks(outcome):
        print(line, file=sys.stderr)
    for line in at_most(_LINES, outcome.told, "changes"):
        print(line)
    written, removed = len(outcome.changes.write), len(outcome.changes.remove)
    if outcome.unchanged:
        print(f"{outcome.files} files, unchanged")
    elif not outcome.changes:
        print(f"{outcome.files} files made anew, each as it was")
    else:
        print(f"{outcome.files} files: {written} written, {removed} removed")
    return 0


def _lint(arguments: argparse.Namespace) -> int:
    if arguments.rules:
        for name in RULES:
            print(f"{name:18} {explain(name)}")
        return 0
    problems = lint(arguments.spec.resolve())
    for problem in problems:
        if arguments.warnings or problem.level == "error":
            print(f"{problem.level}: {problem}")
    warnings = Counter(problem.rule for problem in problems if problem.level == "warning")
    errors = len(problems) - warnings.total()
    for rule, count in sorted(warnings.items()):
        print(f"{rule}: {count} warnings", file=sys.stderr)
    hint = "; --warnings lists them" if warnings and not arguments.warnings else ""
    print(f"{errors} errors, {warnings.total()} warnings{hint}", file=sys.stderr)
    return 1 if errors else 0


def _kinds(arguments: argparse.Namespace) -> int:
    lines, counts = kinds(arguments.spec.resolve(), arguments.chosen)
    for line in lines:
        print(line)
    total = counts.total()
    for kind, count in counts.most_common():
        print(f"{kind}: {count} ({count / total:.1%})", file=sys.stderr)
    return 0


def _diff(arguments: argparse.Namespace) -> int:
    changes = compare(read_spec(arguments.old.resolve()), read_spec(arguments.new.resolve()))
    for change in changes:
        print(change)
    breaking = sum(change.breaks for change in changes)
    print(f"{len(changes)} changes, {breaking} of them break callers", file=sys.stderr)
    return 1 if breaking else 0


def _new(arguments: argparse.Namespace) -> int:
    path = new_method(arguments.spec.resolve(), arguments.method)
    print(f"{shown_path(path)}: written; fill it in, then run python -m generator build")
    return 0


if __name__ == "__main__":
    gc.disable()  # a short run that makes many small objects and keeps them
    sys.exit(main())
